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
    (will|gonna|going to|want to|have to|going|about to|ready to|decided to|wish to|would like to|'ll|shall|must|might|may|forced to|thinking of|thinking about|considering|tempted to|i'll|we'll|inclined to|plan to|planning to|intend to|consider|considered|reconsider|might as well|rather|let's|i'd like to|please) (just |simply |have to |probably |be |seriously |all |definitely |now |then |also |) (cancel|cancelling|canceling) (END|and|if|the (whole|account|subscription|contract|membership)|my (account|subscription|membership|contract|plan)|today|now|immediately|altogether|unless|with)
    (switch|switching|switched|moving|move|changing|change|going|go|defect|defecting|migrate|migrating|transfer|transferring|taking (my|our) (business|custom|money)|take (my|our) (business|custom|money)|look|looking) (over |back |everything |all our accounts |) (to |at |for |) (a |an |the |another |one of your |your |some |other |somebody |someone |) (competitor~|competition|rival~|alternative~|alternative (provider|supplier|solution)|other (provider~|compan~|supplier~|bank~|vendor~|product~|service~|shop~|tool~)|different (provider~|company|supplier|bank|vendor|service|shop|tool|product)|provider~ (that|who|if)|else (END|if|who|that|where)|elsewhere|somewhere else|someone else|supplier|provider END|company END|bank END|vendor END)
    (elsewhere|somewhere else) (END|if|in future|next time|from now|then|and|with)
    (take|taking|took|spend|spending) (my|our) (business|custom|money|wallet|trade) (elsewhere|somewhere|to|away|with)
    (last|final) (time|order|purchase|booking|renewal|contract) (i|we|that i|you'll|with you|ever|from you|here) (buy~|will|order~|ever|use|shop|purchase~|give|spend|come|book|fly|recommend|do|am|get|from|see|hear|with|deal|trust|END)
    (last|final) (time|order|purchase) (i|we|with you|from you|here)
    (won't|wouldn't|will never|shall not|not going to|never going to|never ever|don't (intend|plan) to|no intention of) (be |ever |)(buy|buying|order|ordering|shop|shopping|using|use|book|booking|return|returning|coming|come|renew|renewing|recommend|recommending|stay|staying|do business|purchase|continue|continuing|be back|remain|trust|back)  (from|with|here|at|anything|your|this|you|to|again|back|it|my|our|a|as|any|END|another|business|for)
    (chargeback|charge back|charge-back|dispute the (charge|payment|transaction)|disputing the (charge|payment)|dispute (it|this) with (my|the)|reverse the (charge|payment)|stop the payment|block the payment|claim (it|the money) back (from|through|via)|section 75)
    (lose|losing|lost|about to lose|risk losing) (me|us|a customer|a loyal|my custom|my business|our business|customers|another customer|this customer|another loyal|a long|a good)
    (i'm|we're|am|are|i am so) (so |) (off END|leaving END|leaving you|leaving if|leaving unless|out of here|done here|gone END|out END|quitting END|done END)
    (not|n't) (be |)(renew|renewing|extend|extending) (my|our|the|it|this|when|next|with|END|after|for)
    want nothing (more |further |) to do with (you|your)
""")

_PARTING = lines("""
    (consider|take|treat|accept|see) (this|it) (email |mail |message |letter |) (as |to be |) (my|our|a|the) (formal |official |written |) (notice|cancellation|resignation|termination)
    (hereby|wish to|want to|would like to) (formally |) (terminate|cancel|revoke|rescind|withdraw|resign) (from |) (my|our|the|this) (entire |whole |) (contract|agreement|policy|membership|subscription|purchase|tenancy|lease|plan|consent|mandate)
    (decided|decide|chosen|choose|going|opted|likely|want|wish|prefer|inclined) (to |) not (to |) (be |) (extend|extending|renew|renewing|continue|continuing|prolong|carry on|stay|proceed with you|keep (the|my|our|this) (subscription|account|plan|contract|service))
    (won't|not|n't) (be |) (renew|renewing|extend|extending|continuing|prolonging) (END|with|the|our|my|this|it|next|after|when|unless|on)
    (evaluating|looking at|looking into|considering|trialling|trialing|testing|comparing|getting quotes from|exploring|researching|weighing up|checking out|in talks with|reviewing) ... (competitor~|alternative~|rival~|other (providers|suppliers|vendors|tools|banks|companies|platforms)|the competition|different (providers|suppliers|tools))
    (thinking|thought|think|dreaming) (of|about|seriously about|hard about) (leaving|cancelling|canceling|quitting|going elsewhere|ending (it|my|our)|jumping ship|moving (on|away|elsewhere|to a different)) 
    (one|a|any|a single|some|me a good|good) (good |) (reason|reasons) (not to (leave|go|cancel|switch)|to (stay|remain|keep paying|keep using)|why (i|we) should(n't|) (stay|keep|remain|leave|cancel|not))
    (i'll|we'll|i will|we will|i'm|we're|am|are|will be|be) (shop|shopping|buy|buying|order|ordering|book|booking|fly|flying|bank|banking|go|going|using|use|travel|travelling|get|getting) (my|our|them|it|everything|all|food|things|) (stuff |shopping |groceries |) (at|with|from|to) ... (from now on|in future|next time|instead|from today|in the future)
    (fly|flying|go|going|book|booking|travel|stay|bank|banking|order|ordering|shop|shopping|insure|train|study|drive) with (someone else|somebody else|somebody|another|a different|one of your|your competitor~|a rival)
    (that's|that is) it for (me|us) END
    (i'm|we're|that's me|that's us|then i'm|then we're|and i'm|and we're|count me|count us) (out|off|gone|done) (END|here|with (this|your|you|it)|as a customer|for good)
    (jump ship|jumping ship|call it quits|calling it quits|throw in the towel|throwing in the towel|vote with (my|our) feet|voting with (my|our) feet|cut (my|our) losses|go our separate ways|part company)
    (cancelled|canceled|cancelling|stopped) (my|our|the|all my) (standing order|direct debit|subscription|membership|orders|order) (with you|END|and (will|won't|am|i|that)|, that's|today|because)
    (migrating|migrate|moving|move|transferring|transfer|porting|port|switching) (all |everything |our |my |the |) (data|everything|number|users|accounts|projects|mailboxes|business|shop|team|files|pension|mortgage|portfolio|account) (away|over|out|off|elsewhere|to (another|a different|a new provider|a competitor|someone else|google|microsoft))
    (migrating|moving|switching|changing|defecting) (away |over |) (to another|to a different|to a rival|to one of your|from your|away from|to (a|your) competitor) 
    (close|cancel|delete|deactivate|remove|erase|wipe) (my|our|the|this) (entire |whole |user |customer |) (account|profile|data|details|information|registration|record) (and|permanently|for good|END|completely|from your|forever|with you|please|straight|as soon|today|under)
    (stop|cancel|turn off|switch off|disable|prevent) (the|my|our|this|any|all|) (auto-renewal|auto renewal|automatic renewal|auto-renew|autorenew|renewal|subscription|membership|direct debit|recurring payment|recurring payments)
    (if|unless) ... (i'm|we're|i'll|we'll|i will|we will|i shall|we shall|i am|we are) (be |) (leave|leaving|gone|cancel|cancelling|canceling|off END|switch|switching|out END|walk|walking|going elsewhere|go elsewhere|have to (look|leave|go|switch|change|cancel|reconsider))
    (outage|mistake|delay|time|error|increase|bill|letdown|slip|missed delivery) and (i'm|we're|i am|we are) (out|gone|off|leaving|cancelling|switching)
    (won't|not|never|n't) (be |) (back END|coming back|be back|see (me|us) again|be seeing (me|us)|hear from (me|us) again|get another (penny|cent|order)|be (ordering|buying|renewing|booking|flying|returning|shopping|staying|using (you|your|this|it))|(ordering|buying|shopping|booking) (here|from you|with you)|using (your|you|this (service|app|company)))
    (end|ending|terminate|terminating|cancel|leave|finish) (my|our|the|this) (contract|membership|agreement|tenancy|partnership|relationship|subscription|collaboration|cooperation) 
    (no|any|one|don't see a|don't see any|little|hardly any) (reason|point|incentive|need) (for me |left |for us |) (to|in) (keep|stay|staying|renew|renewing|remain|continue|continuing|keeping|paying|pay|being)
    (this|that|it) (was|is|will be|has been) (definitely |probably |surely |) (my|our) last (order|purchase|booking|time|visit|one|stay|subscription|renewal|year|month|payment|season|bag|box|holiday|trip|flight|pair|END)
    (found|got|have|seen|offered) (me |) (a|an|some) (much |far |) (cheaper|better) (plan|deal|offer|price|tariff|provider|quote|option|one|rate|contract|alternative)
    one more ... (and|then) (i'm|we're|i'll|we'll|i will|we will|i am|we are) (out|gone|off|leave|leaving|switch|switching|cancel|cancelling|go|going|move|moving|done|finished)
    (give|giving|hand in|gave|serve|giving you|give you) notice (on|for|to|as of|that|today|now)
""")
_STAYING = lines("""
    (not|don't|n't|never|no plans|without|avoid|instead of|rather than) (want to |wish to |going to |intend to |wanting to |plan to |have to |planning to |need to |like to |) (cancel|close|leave|switch|delete|lose|cancelling|closing|switching|leaving|losing|end) (my|the|our|to|you|it|this|account|anything)
    (cancellation|cancelation) (policy|period|terms|button|fee)
    (switched|switching|switch|moved|moving|changed|migrated|changing|move) (over |) to (your|you|the (new|premium|pro|annual|yearly|monthly|latest|other|dark|business|english)|a (new (phone|computer|laptop|house|flat|office|address|device|card|email|number)|bigger|larger|higher|different (browser|computer|phone|room|plan|address|device|network|email|card|account)|new address|paid)|another (browser|phone|computer|account|card|address|device|room|plan|town|city|country)|annual|monthly|yearly|dark|wifi|mobile|chrome|firefox|safari|edge|windows|mac|android|ios|euro|euros|dollar|dollars|pound|pounds|my (new|other)|our (new|other)|premium|pro|paperless|english|german|french|dutch|a new)
    (moving|move) (house|home|to (a|another|our|my|the|spain|france|germany|london|new york))
    (end|stop) of (my|our|the|this)
    (go|going) to (a|the|another) (page|menu|screen|store|shop|settings|bank to)
    (not|n't) (want|wish|going|intend|need|plan|like|asking) to (cancel|leave|close|switch|quit|terminate) (END|but|at all|anything)
    (colleague|employee|she|he|they|manager|someone|staff|who|boss|assistant|intern|member|director|secretary) (is|are|has|have|was|will be|who is) (now |just |) (leaving|left) (the|our|us)
    (order|shop|buy|book|fly|stay) (only |always |again |) (from|with|at|to|on) (you|your site|your shop|here) (from now|in future|again|next time|instead)
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
