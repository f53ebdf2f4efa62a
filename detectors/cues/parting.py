"""I may go: customers who cancel, threaten to, or look at what others offer."""

from __future__ import annotations

from empathd.detectors.cues import turns
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.cues.plans import GOING, NO_GOING
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.wording import lines

_LEAVING = lines("""
    (cancel|cancelling|canceling|cancelation of|cancellation of|close|closing|closure of|terminate|terminating|termination of|delete|deleting|end|ending|discontinue|discontinuing|deactivate|deactivating|give up|giving up|stop|stopping|quit|quitting|not renew|not renewing|won't renew|won't be renewing|withdraw from|get out of) (of |) (my|our|the|this|all my|all our|all of my|both) (entire |whole |premium |annual |yearly |monthly |current |personal |business |pro |paid |basic |existing |team |user |free |bank |online |gym |mobile |phone |internet |broadband |) (account|accounts|subscription|subscriptions|membership|memberships|contract|contracts|plan|policy|service|services|licence|license|licences|licenses|business with you|agreement|trial|direct debit|standing order with you|profile|insurance|custom|phone line|broadband|package|donation~|relationship)
    (cancel|close|terminate|delete|closing|cancelling|deleting) (me END|everything|it all|with you|altogether)
    (account|subscription|membership|contract|plan) (be |to be |should be |) (cancelled|canceled|closed|terminated|deleted|ended)
    (cancel|close|terminate) (and|then) (refund|switch|move|go|leave)
    (will|gonna|going to|want to|have to|going|about to|ready to|decided to|wish to|would like to|'ll|shall|must|might|may|forced to|thinking of|thinking about|considering|tempted to|i'll|we'll|inclined to|plan to|planning to|intend to|consider|considered|reconsider|might as well|rather|let's|i'd like to|please) (just |simply |have to |probably |be |seriously |all |definitely |now |then |also |) (cancel|cancelling|canceling) (END|and|if|the (whole|account|subscription|contract|membership)|my (account|subscription|membership|contract|plan)|today|now|immediately|altogether|unless|with)
    (switch|switching|switched|moving|move|changing|change|going|go|defect|defecting|migrate|migrating|transfer|transferring|taking (my|our) (business|custom|money)|take (my|our) (business|custom|money)|look|looking) (over |back |everything |all our accounts |) (to |at |for |) (a |an |the |another |one of your |your |some |other |somebody |someone |) (competitor~|competition|rival~|alternative~|alternative (provider|supplier|solution)|other (provider~|compan~|supplier~|bank~|vendor~|product~|service~|shop~|tool~)|different (provider~|company|supplier|bank|vendor|service|shop|tool|product)|provider~ (that|who|if)|else (END|if|who|that|where)|elsewhere|somewhere else|someone else|supplier|provider END|company END|bank END|vendor END)
    (elsewhere|somewhere else) (END|if|in future|next time|from now|then|and|with)
    (take|taking|took|spend|spending) (my|our) (business|custom|money|wallet|trade) (elsewhere|somewhere|to|away|with)
    (switch|switching|switched|moving|migrating|changing) (over |) from you
    (last|final) (time|order|purchase|booking|renewal|contract) (i|we|that i|you'll|with you|ever|from you|here) (buy~|will|order~|ever|use|shop|purchase~|give|spend|come|book|fly|recommend|do|am|get|from|see|hear|with|deal|trust|END)
    (last|final) (time|order|purchase) (i|we|with you|from you|here)
    never (buy|buying|order|ordering|shop|shopping|use|using|book|booking|fly|flying|come|coming|return|returning|do business|recommend|purchase|trust|going|setting foot|spend|deal|dealing|touch) (from |with |here |at |anything |your |this |you |to |business |on |foot |in |back |) (again|you END|you guys|your|here|this (company|shop|store|app))
    (won't|wouldn't|will never|shall not|not going to|never going to|never ever|don't (intend|plan) to|no intention of) (be |ever |)(buy|buying|order|ordering|shop|shopping|using|use|book|booking|return|returning|coming|come|renew|renewing|recommend|recommending|stay|staying|do business|purchase|continue|continuing|be back|remain|trust|back)  (from|with|here|at|anything|your|this|you|to|again|back|it|my|our|a|as|any|END|another|business|for)
    (chargeback|charge back|charge-back|dispute the (charge|payment|transaction)|disputing the (charge|payment)|dispute (it|this) with (my|the)|reverse the (charge|payment)|stop the payment|block the payment|claim (it|the money) back (from|through|via)|section 75)
    (lose|losing|lost|about to lose|risk losing) (me|us|a customer|a loyal|my custom|my business|our business|customers|another customer|this customer|another loyal|a long|a good)
    (leave|leaving|left|quit|quitting|done with|finished with|through with|say goodbye to|saying goodbye to|goodbye|good bye|had it with|fed up with|walk away from|walking away from|part ways with|giving up on|give up on|move away from|moving away from|ditch|ditching|dump|dumping) (you|you guys|your company|your (service|app|platform|bank|product|site|software|shop)|this (company|service|app|platform|bank|provider|product|software|site|place)|for (a competitor|good|another|someone)|as a customer|the (platform|service|company) END)
    (i'm|we're|am|are|i am so) (so |) (off END|leaving END|leaving you|leaving if|leaving unless|out of here|done here|gone END|out END|quitting END|done END)
    (no longer|not|stop|cease|n't) (want|wish|need|be|being|wanting|going to be|remain|wants) (to |) (be |remain |stay |) (a |your |) (customer|client|subscriber|member|customers|member of)
    (want|like|get|demand|need|give me|request|have|expect|insist on) (all of |all |) (my|our|a|the) (full |) (money|payment) back (and|or) (leave|go|cancel|be done|i'm|that's)
    (loyal|good|long-standing|regular|paying) customer ... (no (more|longer)|until (now|today)|lose|losing|lost|not any|cancel|goodbye)
    (lost|losing) (my|our|a) (business|custom|customer|loyal customer)
    (uninstall|uninstalling|uninstalled|deleted|deleting) (it|your app|the app|the whole|everything|this app|your software) (if|for good|and (go|cancel|never|switch)|unless|then|forever|from)
    (unsubscribe|sign off|deregister|remove) (me|my (account|data|profile)) (from (everything|all|your (service|platform|system))|completely|altogether|entirely|permanently)
    (not|n't) (be |)(renew|renewing|extend|extending) (my|our|the|it|this|when|next|with|END|after|for)
    (look|looking|shop|shopping|searching|start looking) (for (another (supplier|provider|company|bank|shop|gym)|an alternative|alternatives)|elsewhere|into alternatives|at alternatives|somewhere else)
    (don't|won't|not|no intention of) (mean|going|want|intend|plan|wish|like|) (to |) (sign|signing|take out|taking out|enter|buy) (another|a new|a second|again|up again)
    (thinking|considering|thought) (of |about |) changing (my|our|bank|banks|provider|providers|supplier|suppliers) (bank|gym|provider|insurer|doctor|dentist|supplier|END|because|after|if|unless)
    (contract|membership|subscription|policy|account|tenancy) (ends|is over|stops|is ended|is cancelled|is terminated) (today|now|hereby|with this|as of|from today)
    want nothing (more |further |) to do with (you|your)
    (my|our) (contract|subscription|renewal|membership) (is (up|due)|comes up|ends|expires|runs out) ... (not|leave|elsewhere|reconsider|think|renew|goodbye|switch|look)
    (out of|end|cancel|leave|break|get out of|early|terminate) (the|my|this|our) contract
    (notice|thirty days' notice|30 days notice|one month's notice) ... (cancel|terminat|leave|end)~
""")

_PARTING = lines("""
    (consider|take|treat|accept|see) (this|it) (email |mail |message |letter |) (as |to be |) (my|our|a|the) (formal |official |written |) (notice|cancellation|resignation|termination)
    (give|giving|hand in|handing in|handed in|serve|serving|gave) (you |) (my|our|one month's|a month's|30 days|three months|four weeks) notice
    (hereby|wish to|want to|would like to) (formally |) (terminate|cancel|revoke|rescind|withdraw|resign) (from |) (my|our|the|this) (entire |whole |) (contract|agreement|policy|membership|subscription|purchase|tenancy|lease|plan|consent|mandate)
    (decided|decide|chosen|choose|going|opted|likely|want|wish|prefer|inclined) (to |) not (to |) (be |) (extend|extending|renew|renewing|continue|continuing|prolong|carry on|stay|proceed with you|keep (the|my|our|this) (subscription|account|plan|contract|service))
    (won't|not|n't) (be |) (renew|renewing|extend|extending|continuing|prolonging) (END|with|the|our|my|this|it|next|after|when|unless|on)
    (not|n't) (want|wish) (it|this|that|the (plan|contract|subscription|policy|membership)|my (plan|contract|subscription|policy|membership)|our (plan|contract|subscription|licence)) to (auto |auto-|be |) (renew|continue|roll over|renewed|extended|prolonged)
    (evaluating|looking at|looking into|considering|trialling|trialing|testing|comparing|getting quotes from|exploring|researching|weighing up|checking out|in talks with|reviewing) ... (competitor~|alternative~|rival~|other (providers|suppliers|vendors|tools|banks|companies|platforms)|the competition|different (providers|suppliers|tools))
    (thinking|thought|think|dreaming) (of|about|seriously about|hard about) (leaving|cancelling|canceling|quitting|going elsewhere|ending (it|my|our)|jumping ship|moving (on|away|elsewhere|to a different)) 
    (this close|very close|inches|a step away|one click away|on the verge|on the point|on the brink) (to|of|from) (cancelling|canceling|leaving|switching|quitting|closing)
    (last|final) (season|year|month|trip|stay|term|contract|booking|visit|meal|ride|flight|purchase|order|holiday|policy|bill|payment|box|delivery|course|lesson|class) (with (you|your)|from you|at your|on your|here|ever|i'll|we'll|i will|we will|you'll|i (ever |)(book|make|place|do|pay|take))
    (will|would|'ll) (definitely |certainly |) be (my|our|the) last (END|with|from|order|purchase|one|booking|visit|time|season|year|month|payment|here|contract)
    (rather|sooner) ... than (ever |) (use|using|buy|order|stay|deal|dealing|book|fly|pay|give|shop|go) (your|you|with (you|your)|from you|here|again|through you|at your|another (penny|cent))
    (one|a|any|a single|some|me a good|good) (good |) (reason|reasons) (not to (leave|go|cancel|switch)|to (stay|remain|keep paying|keep using)|why (i|we) should(n't|) (stay|keep|remain|leave|cancel|not))
    why should (i|we|anyone|anybody) (even |) (stay|remain|continue|keep (paying|using)|renew|bother (staying|renewing)|not (leave|cancel|switch))
    (want|wants|wanting|wish|like|need|plan|decided|ready|about|prepared|forced|intend) to (leave|quit|go elsewhere|move on|move away|get out|opt out|part ways|jump ship|be released|be let out) (END|you|your|now|and|the (contract|service|plan|agreement)|if|early|before (the|my) contract|because of (this|the|your)|as soon|with immediate|from my|of (my|the|this|our) contract)
    (early termination|exit|termination|early exit|leaving|break) (fee|charge|penalty|costs)~
    (pac|stac|mac|porting|port-out) code
    (from now on|in future|next time|from today|henceforth|going forward) ... (elsewhere|somewhere else|someone else|somebody else|another (shop|bank|airline|company|provider|store)|your competitor~|the competition|instead of you)
    (i'll|we'll|i will|we will|i'm|we're|am|are|will be|be) (shop|shopping|buy|buying|order|ordering|book|booking|fly|flying|bank|banking|go|going|using|use|travel|travelling|get|getting) (my|our|them|it|everything|all|food|things|) (stuff |shopping |groceries |) (at|with|from|to) ... (from now on|in future|next time|instead|from today|in the future)
    (fly|flying|go|going|book|booking|travel|stay|bank|banking|order|ordering|shop|shopping|insure|train|study|drive) with (someone else|somebody else|somebody|another|a different|one of your|your competitor~|a rival)
    (that's|that is) it for (me|us) END
    (that's|that is) it for (me|us) (with|here|and|as)
    (i'm|we're|that's me|that's us|then i'm|then we're|and i'm|and we're|count me|count us) (out|off|gone|done) (END|here|with (this|your|you|it)|as a customer|for good)
    (i'm|we're|i am) (over|through) (with (you|this company|your)|and done)
    (reconsider|rethink|rethinking|reconsidering|reviewing|review|questioning|wonder|wondering|unsure|not sure|reassess~|doubt~) ... (whether to (stay|renew|continue|keep)|staying with you|stay with you|our (relationship|partnership|loyalty|custom)|my (relationship|loyalty|custom|subscription|membership)|being a customer|doing business with|(i|we) (want to|should|will) (stay|continue|renew|keep (using|paying)|remain))
    pull~ the plug on (this|it|you|our|the (contract|project|subscription|service|account|whole))
    (jump ship|jumping ship|call it quits|calling it quits|throw in the towel|throwing in the towel|vote with (my|our) feet|voting with (my|our) feet|cut (my|our) losses|go our separate ways|part company)
    (time|ready|forced|happy|have|going) (to|for me to|for us to) (move on|look elsewhere|say goodbye|jump ship|leave END|switch END|change (bank|provider|supplier|banks|providers|suppliers))
    (cancelled|canceled|cancelling|stopped) (my|our|the|all my) (standing order|direct debit|subscription|membership|orders|order) (with you|END|and (will|won't|am|i|that)|, that's|today|because)
    (i've|we've|i have|we have|i|we|just|already|have|has) (signed|signing|sign|gone|joined|opened an account|registered|moved|switched) (up |over |on |) with (someone|somebody|another|a different|a competitor|your competitor|one of your|a rival|the competition)
    (migrating|migrate|moving|move|transferring|transfer|porting|port|switching) (all |everything |our |my |the |) (data|everything|number|users|accounts|projects|mailboxes|business|shop|team|files|pension|mortgage|portfolio|account) (away|over|out|off|elsewhere|to (another|a different|a new provider|a competitor|someone else|google|microsoft))
    (migrating|moving|switching|changing|defecting) (away |over |) (to another|to a different|to a rival|to one of your|from your|away from|to (a|your) competitor) 
    (close|cancel|delete|deactivate|remove|erase|wipe) (my|our|the|this) (entire |whole |user |customer |) (account|profile|data|details|information|registration|record) (and|permanently|for good|END|completely|from your|forever|with you|please|straight|as soon|today|under)
    (delete|erase|wipe|remove) (all|everything|any) (of |) (my|our|you (have|hold)|the data) ... (data|profile|account|details|information|about me|on me|on us)
    (exercise|exercising|use|invoke|using) (my|our) (statutory |legal |contractual |) right (to|of) (terminate|cancel|withdraw|withdrawal|cancellation|termination)
    (stop|cancel|turn off|switch off|disable|prevent) (the|my|our|this|any|all|) (auto-renewal|auto renewal|automatic renewal|auto-renew|autorenew|renewal|subscription|membership|direct debit|recurring payment|recurring payments)
    (or|otherwise|or else|then) (i'm|we're|i'll|we'll|i will|we will|i am|we are) (be |) (leave|leaving|gone|cancel|cancelling|canceling|off END|switch|switching|out END|walk|walking)
    unless you ... (leave|leaving|cancel|cancelling|going elsewhere|switch|switching|off END|gone|walk away)
    (if|unless) ... (i'm|we're|i'll|we'll|i will|we will|i shall|we shall|i am|we are) (be |) (leave|leaving|gone|cancel|cancelling|canceling|off END|switch|switching|out END|walk|walking|going elsewhere|go elsewhere|have to (look|leave|go|switch|change|cancel|reconsider))
    (outage|mistake|delay|time|error|increase|bill|letdown|slip|missed delivery) and (i'm|we're|i am|we are) (out|gone|off|leaving|cancelling|switching)
    (cheaper|half the price|pays half|better deal|better offer|better price|less) (price |)(with|at|from|by) (your|a|the|another|other|one of your) (competitor~|competition|provider~|rival~|supplier~|shop~|bank~|insurer~)
    (pays|pay|charges|charge|offers|offer|offered|costs) (half|less|much less|a better|me a better|a lot less|a third) ... (competition|competitor~|elsewhere|tempted|switch|leave|another provider)
    (won't|not|never|n't) (be |) (back END|coming back|be back|see (me|us) again|be seeing (me|us)|hear from (me|us) again|get another (penny|cent|order)|be (ordering|buying|renewing|booking|flying|returning|shopping|staying|using (you|your|this|it))|(ordering|buying|shopping|booking) (here|from you|with you)|using (your|you|this (service|app|company)))
    (seen|heard) the last of (me|us)
    (shall|will|would|'ll) (not|never) (be |) (using|use|ordering|order|buying|buy|booking|book|renewing|recommend|returning|return|shopping|flying|coming) (your|from|here|again|with|it|this|at|to|back|any)
    (not|n't) want (anything |) (more |) to do with (you|your) (any more|anymore|company|END|again)
    (no longer|not|n't) (want|wish|wishing|going|willing|intend|prepared|interested) (to |in |) (be|remain|being|stay|staying|continue|continuing|do|doing|use|using|pay|paying|work|working|deal|dealing) (a |as a |your |with |for |) (customer|client|subscriber|member|guest|you|your service|your (services|app|software|product)|business with you|any longer|further|this service|the service|this subscription|membership|the subscription)
    (get|getting|got) out of (the|my|this|our) (plan|contract|deal|agreement|subscription|lease|policy|membership|tenancy|commitment)
    (want|wants) out (of (this|the|my|our)|END|now|early)
    (notice period|cancellation period|minimum term|end date) ... (my|our|the) (contract|subscription|agreement|membership|plan|tenancy)
    (end|ending|terminate|terminating|cancel|leave|finish) (my|our|the|this) (contract|membership|agreement|tenancy|partnership|relationship|subscription|collaboration|cooperation) 
    (uninstalled|deleted|deinstalled|removed|binned) (your|the|this) (app|software|program) (and|for good|from)
    (money|refund) back (and then|then|or) (i'm|we're|i|i'll|we'll) (gone|off|done|leave|leaving|out|go|cancel)
    (last straw|pastures new|greener pastures|good riddance|that's that END|vote with|adieu|so long and)
    (about|going|tempted|inclined|ready|might|may|think i'll|will|planning) to (do|follow) (the same|suit)
    (out to tender|re-tender|retender|tender this|tender the|tendering|request for proposal|rfp|benchmark~ (you|your|other)|getting quotes|other quotes|quotes from (other|your|three|two))
    another (penny|cent|euro|pound|dollar|dime) (from me|from us|out of me|of mine|of my|off me|END)
    (giving|give|giving) you (another|one more|any more|a single|any further|a further) (penny|cent|euro|chance|pound|dollar|money)
    (remove|delete|take) (my|our) (card|card details|payment details|bank details|payment method|direct debit) (from|off) (your|the) ... (finished|done|leaving|stop|closing|cancel)
    (i'm|we're|we are|i am) (finished|stopping|quitting|bailing|ditching|dropping out) (END|with you|here|and|now|as of|from)
    (cooling-off period|cooling off period|right of withdrawal|right to withdraw|withdrawal form|withdrawal period|14-day withdrawal|fourteen days' withdrawal)
    (rival|competitor|competition|other (provider|supplier|company|bank|vendor)|another (provider|supplier|company|bank|vendor)|provider) ... (quoted|quote|offered|offers|offering|gave|undercut|cheaper|less)
    minded to (accept|leave|switch|go|cancel)
    (not|n't|doubt) (sure |certain |know |think |) (if |whether |that |) (i'll|we'll|i will|we will|i want to|i can|i'd|we want to|i am going to|i) (ever |) (be |) (ordering|order|renew|renewing|coming back|come back|stay|staying|buy|buying|use you|using you|book|booking|shop|return|keep (using|paying)|continue) (again|here|with|from|at|END|it|this|next|your)
    (take|strike|cross) (me|us|my name) off (your|the) (books|customer|register|membership|system|records)~
    (drop|ditch|dump|replace|sack|fire|dropping|ditching|replacing|bin|leave) (you|your (company|firm|service|agency|product|software)) (as our|for|and|END|in favour|soon|next|because|if|unless|when)
    (no|any|one|don't see a|don't see any|little|hardly any) (reason|point|incentive|need) (for me |left |for us |) (to|in) (keep|stay|staying|renew|renewing|remain|continue|continuing|keeping|paying|pay|being)
    (don't|do not|please don't|stop) (take|taking|collect|debit|deduct) (the|any|my|another|any more|further) (next |more |further |) (instalment|payment|fee|premium|direct debit|money|payments|instalments)~
    (sooner|rather) (walk|swim|starve|eat|cycle|do without|go without|pay (more|double)|pull|have (a tooth|none|nothing))
    what (do|must|should) (i|we) (need to |have to |) do ... (contract|subscription|membership|account|policy|plan) (ends|stops|is cancelled|terminates|closes|not renew)
    (this|that|it) (was|is|will be|has been) (definitely |probably |surely |) (my|our) last (order|purchase|booking|time|visit|one|stay|subscription|renewal|year|month|payment|season|bag|box|holiday|trip|flight|pair|END)
    (found|got|have|seen|offered) (me |) (a|an|some) (much |far |) (cheaper|better) (plan|deal|offer|price|tariff|provider|quote|option|one|rate|contract|alternative)
    code (to|for) (move|moving|port|porting|transfer|transferring|switch|switching|take|keep) (my|our|the) number
    one more ... (and|then) (i'm|we're|i'll|we'll|i will|we will|i am|we are) (out|gone|off|leave|leaving|switch|switching|cancel|cancelling|go|going|move|moving|done|finished)
    (can|will) no longer (support|fund|afford|recommend|use|justify) (you|your|the (subscription|membership|service|plan))
    (give|giving|hand in|gave|serve|giving you|give you) notice (on|for|to|as of|that|today|now)
    (i'm|we're|i am|we are|i'll be|i will be|therefore|hereby) (now |also |hereby |therefore |definitely |) (cancelling|canceling|terminating|quitting|not renewing) (END|and|as|my|our|with|today|because|everything|all|effective|the (contract|subscription|account|membership|policy|service))
""")
_STAYING = lines("""
    (not|don't|n't|never|no plans|without|avoid|instead of|rather than) (want to |wish to |going to |intend to |wanting to |plan to |have to |planning to |need to |like to |) (cancel|close|leave|switch|delete|lose|cancelling|closing|switching|leaving|losing|end) (my|the|our|to|you|it|this|account|anything)
    (stop|cancel) the (music|noise)
    (can|could|may) i (still |also |) (cancel|close) ... (later|any time|anytime|at any time)
    (cancel|close) (at any|any time|anytime)
    (cancellation|cancelation) (policy|period|terms|button|fee)
    (switched|switching|switch|moved|moving|changed|migrated|changing|move) (over |) to (your|you|the (new|premium|pro|annual|yearly|monthly|latest|other|dark|business|english)|a (new (phone|computer|laptop|house|flat|office|address|device|card|email|number)|bigger|larger|higher|different (browser|computer|phone|room|plan|address|device|network|email|card|account)|new address|paid)|another (browser|phone|computer|account|card|address|device|room|plan|town|city|country)|annual|monthly|yearly|dark|wifi|mobile|chrome|firefox|safari|edge|windows|mac|android|ios|euro|euros|dollar|dollars|pound|pounds|my (new|other)|our (new|other)|premium|pro|paperless|english|german|french|dutch|a new)
    (moving|move) (house|home|to (a|another|our|my|the|spain|france|germany|london|new york))
    (change|changing|switch|switching) to (a|an|the|another|your) (annual|yearly|monthly|bigger|smaller|cheaper|higher|lower|different plan|different tier|larger|new plan|premium|basic|business|family|direct|email|paper|digital)
    (close|closing|end) (my|the|our) (account|service|) (window|tab)
    (end|stop) of (my|our|the|this)
    (go|going) to (a|the|another) (page|menu|screen|store|shop|settings|bank to)
    (not|n't) (want|wish|going|intend|need|plan|like|asking) to (cancel|leave|close|switch|quit|terminate) (END|but|at all|anything)
    (colleague|employee|she|he|they|manager|someone|staff|who|boss|assistant|intern|member|director|secretary) (is|are|has|have|was|will be|who is) (now |just |) (leaving|left) (the|our|us)
    (leaving|leave) (the|our) company (at the end|on the|next|in)
    (i|we) (came|come|moved|switched|joined) (to you|here|over) from (another|a different|a|your)
    (order|shop|buy|book|fly|stay) (only |always |again |) (from|with|at|to|on) (you|your site|your shop|here) (from now|in future|again|next time|instead)
    (either party|the parties|employee|employees|for our employees|tenant may|parties may) ... (terminate|notice|contract)
    (terminate|end|cancel) (the|this|a) (process|task|job|call|session|meeting|trial run)
    (last straw) ... (drink|paper|straws|glass)
    (confirm|tell me|know) ... (when|whether|if) (my|the|our) (contract|membership|subscription|trial|plan) (ends|will end)
    (without|by|when|before|after|of|for|than) (going|moving|switching|changing) to (a|the|your|another) (bank|shop|store|branch|company)
    (alternative|alternatives) (that |which |) (you|date~|time~|colour~|route~|size~|dates|delivery)
    (not|n't) (tempted|inclined)
    notice period for (our|my|the) (employee~|staff|landlord|tenant~)
    (end|ending) the (call|session|meeting|year|month|service window)
    (from|used to be with|came from|come from) (a|your|another|the) (competitor|rival)
""")

DETECTORS: dict[str, Detector] = {
    "leaving": of_customers(
        Phrases(
            "leaving",
            (*_LEAVING, *_PARTING, *GOING, *turns.LEAVING),
            Urgency.HIGH,
            unless=(*_STAYING, *NO_GOING),
            despite=("if", "not"),
        )
    ),
}
