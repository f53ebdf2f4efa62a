"""You let me down, and I may go: trust that is broken or about to be."""

from __future__ import annotations

from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.wording import lines

_LET_DOWN = lines("""
    disappoint~
    (let|letting|lets) (me|us|everyone|my family|my customers|our customers|him|her) down
    (was|were|is|been|feel|felt|feeling|being) (badly |really |very |so |completely |) (let down|misled|cheated|deceived|shortchanged|short-changed|betrayed|conned|duped|ripped off|lied to)
    (was|were|is|are) (supposed|meant|due|scheduled|expected|guaranteed) to (be |have |)(arrive|come|last|work|ship|deliver|start|call|happen|been|ready|here|get|receive|refund|have|resolve|fix|send|hear|include|replace|reply|waterproof|delivered|shipped|fixed|sent|new|included|done|finished|refunded|there|installed|collected|picked up|resolved|completed|arriving|free|brand new)
    (should|ought to|was to|were to) (have |) (arrived|been (delivered|here|shipped|fixed|refunded|sent|done|replaced|resolved|included|cancelled|ready|credited|paid|with me)|come (yesterday|last|on|by|with|weeks)|received (it|my|the|our)|worked|had (it|my|this) (by|last|on|weeks)|had it)
    (you|you guys|your company|your team|your colleague|your colleagues|they|your support|your website|your site|your ad|your agent|the agent|your salesman|your technician|the shop|someone|he|she|the (lady|man|woman|guy|gentleman|rep|technician|salesperson)|your advert|the listing|the description) (had |have |has |all |even |clearly |already |specifically |originally |explicitly |) (promised|guaranteed|assured|swore|vowed|committed|advertised|advertise|promise|promises|claimed|gave me your word|gave me (his|her) word)
    (promised|assured|guaranteed) (me|us|that|to|by|delivery|a (refund|call|callback|reply|replacement|response|discount|new|full)|next-day|next day|you would|it would|on|for|in|within|24)
    (was|were|been|i was|we were|as|had been|not as|than) (promised|guaranteed|assured|led to believe|advertised)
    (broken|broke|empty|failed) promise~
    (broke|break|breaking|not kept|didn't keep|haven't kept|kept|keep|keeping|went back on) (your|their|its|the) (promise~|word|commitment|agreement|end of the)
    (you|they) (said|told|wrote|stated|confirmed|agreed) (to me |me |us |) (that |) (it|you|they|he|she|someone|somebody|my|the|this|i|we|an|a|delivery|everything|all|on|by) ... (would|will|by|was|within|next|tomorrow|monday|tuesday|wednesday|thursday|friday|today|days)
    (arrived|came|delivered|turned up|got here|was|were|is|are|it's|everything|all|package|parcel|box|glass|screen|item|lid|handle|half of (it|them)|got it) (to me |here |back |in pieces |) (completely |totally |badly |already |all |slightly |half |a bit |partially |) (broken|damaged|smashed|shattered|cracked|scratched|dented|torn|crushed|faulty|defective|ruined|leaking|soaked|wet through|bent|mouldy|moldy|rotten|stale|spoiled|spoilt|melted|dead on arrival|in pieces|incomplete|out of date|expired|stained|filthy|dirty|dead|wilted|squashed|chipped|used|second-hand|opened|with (a|the) (crack|dent|scratch|hole|broken|missing))
    (broke|broken|fell apart|stopped working|died|failed|cracked|snapped|tore|ripped|collapsed|packed up|gave up|conked out|malfunctioned|leaked|leaks|peeled|faded|shrank|burst|burned out|burnt out|fell off|came off|came apart|started (leaking|peeling|to (leak|crack|fall|smell))) (after|within|in less than|in under|the first|on the first|again|already|the (very |) next|almost (immediately|instantly)|straight away|right away|on day|two|three|a (week|month|day|few)|less than|just|only|at the|when i first|during the first|from day|already after)
    (broken|damaged|faulty|defective|cracked|smashed|dented|shattered|mouldy|torn|counterfeit|fake|expired|wrong|incorrect|used|dead|rotten) (item|items|product|products|goods|parts|part|one|screen|box|parcel|package|order|size|colour|color|model|phone|laptop|bottle~|glass~|cup~|flowers|plants|book|shoe~|dress|toy~|battery|address|name|amount|piece~|version|delivery|on arrival|unit|device|machine|lamp|chair|table|shirt|jacket)
    (sent|received|got|delivered|shipped|given|gave|booked|packed|charged|bring|brought|ship) (me |us |out |) (the |a |an |) (completely |totally |entirely |) (wrong|broken|damaged|faulty|defective|incorrect|different|empty|used|half|someone else's|cracked|smashed|expired)
    (never|not|hasn't|haven't|didn't|has not yet|still hasn't|still not|yet to|isn't|nothing has|nothing) (yet |actually |even |ever |been |have |be |) (arrived|arrive|delivered|been delivered|shown up|show up|showed up|turned up|turn up|turned|came|come END|shipped|dispatched|received (my|the|it|any|anything|our|a)|been (shipped|refunded|credited|fixed|replaced|cancelled|delivered|sent|processed)|got (my|the) (order|parcel|package|refund|money|delivery|item|book|card)|get (my|the) (order|parcel|package|refund|money|item|delivery)|refunded|credited|honoured|honored|happened|materialised|materialized|gotten my)
    (nobody|no one|no-one|noone|driver|technician|engineer|courier|plumber|installer|fitter) (never |has |had |ever |did not |didn't |) (came|come|turned up|turn up|showed up|show up|shown up|called|call|rang|phoned|showed|arrived)
    (is|are|was|were|it's|two|three|several|now|already|delivery is|parcel is|still|running|days|weeks|a (week|day|month)|hours) (already |now |over |more than |) (days|weeks|hours|very|so|too|two|three|four|five|a (week|day|month)|late|overdue|delayed) (late|overdue|delayed|again|now END|behind schedule|past)
    (week|weeks|days|month|months|hours) (late|overdue|behind|over)
    (missed|misses|missing) (the|its|your|their|another|every|your own) (deadline|delivery (date|slot|window)|appointment|slot|date)
    (not|n't|nothing|never|nowhere near|far from|less than|isn't|wasn't) (at all |anything |quite |remotely |even close to |exactly |) (as described|as advertised|as expected|as promised|like the (picture~|photo~|description|one)|what (i|we) (expected|ordered|paid for|was promised|were promised|bought|signed up for|hoped|was expecting|were expecting|was led)|match (the|what)|live up to|lived up to|meet (my|our|the)|up to (standard|scratch|par|expectations|the|your usual)|worth (the|it|what)|fit for purpose|deliver (what|as|on))
    (fell|falls|fall) (far |well |) short
    (failed|fails|failing|failure) (to (deliver|honour|honor|arrive|keep|provide|meet|show|turn|send|refund|fulfil~|inform|tell|mention|live up|resolve)|on (your|its))
    (expected|expect|thought|hoped|hoping|deserve|deserved|used to) (more|better|so much (more|better)|much (more|better)) 
    (poor|bad|inferior|low|shoddy|terrible|awful|dreadful|declining|cheap|disappointing|lousy) (quality|workmanship|craftsmanship|standard|condition|build quality)
    (quality|service|standard|standards|performance|it) (has|have) (really |gone |seriously |) (declined|dropped|deteriorated|gone downhill|downhill|slipped|worsened|suffered|gone down)
    (gone|going|went) downhill
    (charged|billed|debited|invoiced|taken|took|deducted|paying) (me |us |my card |my account |the money |) (for |) (twice|double|two times|three times|again after|too much|the wrong|more than|even though|although|despite|without my|extra|after (i|we) (cancelled|canceled)|a (month|year) (after|extra)|an extra|something i)
    (double|over) charged
    (double-charged|overcharged|double charge|double charging|overcharge)
    (cancelled|canceled|changed|cancelled on|moved|postponed|rescheduled) (on |) (my|our|me|us) (order|booking|reservation|appointment|flight|delivery|subscription|contract|at the last|again|last minute|twice|without) ... (without|at the last|last minute|again|reason|warning|notice|telling)
    (regret|regretting) (buying|ordering|choosing|my|this|the|ever|having|trusting|signing|purchasing)
    (trusted|relied|counted|counting|relying) (on |) (you|your) 
    (doesn't|didn't|don't|never) (do|does|did|work|works|worked|deliver|keep) (what|as|like) (it|you|they|was|i was|the|is|your|we) (says|say|said|promise~|advertis~|claim~|should|was|were|supposed|described|expected)
    (misled|misleading|false advertising|mis-sold|missold|bait and switch)
    (lost|ruined|spoiled|spoilt|destroyed|broke) (my|our) (trust|confidence|faith|order|parcel|package|christmas|birthday|holiday|wedding|day|anniversary|luggage|suitcase|data|photos|party)
    (missing|without) (a |the |two |three |several |some |) (part|parts|piece|pieces|screw~|item|items|page~|charger|manual|button~|one of|half|order|accessories|cable|power cable|adapter|lid|remote)
    (item|items|part|parts|piece|pieces|half|screw~|something|one|two|three|book|order|package) (is|are|was|were) missing
    (used to (be|work|love|have)) ... (but|now|anymore|until)
    (since the|after the) (latest |last |new |recent |big |) (update|upgrade|change|redesign|migration|merger|release) ... (can't|doesn't|keeps|crash~|worse|broke~|slow~|gone|not|nothing|stopped|lost|won't|no longer|disappeared|fails|freezes)
""")
_KEPT = lines("""
    (not|never|n't) (be |been |) (disappointed|let down|disappoint|disappoints|let us down|let me down)
    not disappoint~
    (would be|i'd be|will be|don't|won't|didn't|doesn't|never|hasn't|haven't) (really |ever |yet |) (disappointed|disappoint~|let (me|us) down) (if|END|me|us|so far|yet)
    (i'm|i am|we are|i) supposed to
    (not|n't) (as |)(broken|damaged)
    (as|exactly as) promised END
    (arrived|came|delivered|works|working|was delivered|just|exactly) (exactly |just |quickly |on time |early |) as (promised|described|advertised|expected)
    (better|more|faster|earlier|sooner|nicer) than (promised|expected|described|advertised|i expected)
    i (promise|promised|assure|guarantee)
    (i|we) (was|were|am) (late|running late|a bit late)
    (i'm|we're|my (payment|reply|answer) (is|was)) (late|a bit late)
    (my|our) own fault
    (report|return|exchange) (a|an) (broken|damaged|faulty|wrong) (item|product)
    (broke|break|broken) (my|her|his) (leg|arm|wrist|hip|foot|glasses|own)
    if ... (damaged|broken|faulty|missing|arrives)
    (what happens|how do i|what do i do) ... (damaged|broken|faulty|missing)
""")

_LEAVING = lines("""
    (cancel|cancelling|canceling|cancelation of|cancellation of|close|closing|closure of|terminate|terminating|termination of|delete|deleting|end|ending|discontinue|discontinuing|deactivate|deactivating|give up|giving up|stop|stopping|quit|quitting|not renew|not renewing|won't renew|won't be renewing|withdraw from|get out of) (of |) (my|our|the|this|all my|all our|all of my|both) (entire |whole |premium |annual |yearly |monthly |current |personal |business |pro |paid |basic |existing |team |user |free |bank |online |gym |mobile |phone |internet |broadband |) (account|accounts|subscription|subscriptions|membership|memberships|contract|contracts|plan|policy|service|services|licence|license|licences|licenses|business with you|agreement|trial|direct debit|standing order with you|profile|insurance|custom|phone line|broadband|package|donation~|relationship)
    (cancel|close|terminate|delete|closing|cancelling|deleting) (me END|everything|it all|with you|altogether)
    (account|subscription|membership|contract|plan) (be |to be |should be |) (cancelled|canceled|closed|terminated|deleted|ended)
    (cancel|close|terminate) (and|then) (refund|switch|move|go|leave)
    (will|gonna|going to|want to|have to|going|about to|ready to|decided to|wish to|would like to|'ll|shall|must|might|may|forced to|thinking of|thinking about|considering|tempted to|i'll|we'll|inclined to|plan to|planning to|intend to|consider|considered|reconsider|might as well|rather|let's|i'd like to|please) (just |simply |have to |probably |be |seriously |all |definitely |now |then |also |) (cancel|cancelling|canceling) (END|and|if|the (whole|account|subscription|contract|membership)|my (account|subscription|membership|contract|plan)|today|now|immediately|altogether|unless|with)
    (switch|switching|switched|moving|move|changing|change|going|go|defect|defecting|migrate|migrating|transfer|transferring|taking (my|our) (business|custom|money)|take (my|our) (business|custom|money)|look|looking) (over |back |everything |all our accounts |) (to |at |for |) (a |an |the |another |one of your |your |some |other |somebody |someone |) (competitor~|competition|rival~|alternative~|alternative (provider|supplier|solution)|other (provider~|compan~|supplier~|bank~|vendor~|product~|service~|shop~|tool~)|different (provider~|company|supplier|bank|vendor|service|shop|tool|product)|provider~ (that|who|if)|else (END|if|who|that|where)|elsewhere|somewhere else|someone else|supplier|provider END|company END|bank END|vendor END)
    (elsewhere|somewhere else) (END|if|in future|next time|from now|then|and|with)
    (take|taking|took|spend|spending) (my|our) (business|custom|money|wallet|trade) (elsewhere|somewhere|to|away|with)
    (switch|switching|switched|moving|migrating|changing) (over |) (from you |) to (a |another |your |)
    (last|final) (time|order|purchase|booking|renewal|contract) (i|we|that i|you'll|with you|ever|from you|here) (buy~|will|order~|ever|use|shop|purchase~|give|spend|come|book|fly|recommend|do|am|get|from|see|hear|with|deal|trust|END)
    (last|final) (time|order|purchase) (i|we|with you|from you|here)
    never (buy|buying|order|ordering|shop|shopping|use|using|again|book|booking|fly|flying|come|coming|return|returning|do business|recommend|purchase|trust|going|setting foot|spend|deal|dealing|touch) (from |with |here |at |anything |your |this |you |to |business |on |a |one |foot |it |another |in |back |) (again|you END|you guys|your|here|this (company|shop|store|app)|ever|anyone|another penny|business|with|back|cent|from|it to|to anyone)
    (won't|wouldn't|will never|shall not|not going to|never going to|never ever|don't (intend|plan) to|no intention of) (be |ever |)(buy|buying|order|ordering|shop|shopping|using|use|book|booking|return|returning|coming|come|renew|renewing|recommend|recommending|stay|staying|do business|purchase|continue|continuing|be back|remain|trust|back)  (from|with|here|at|anything|your|this|you|to|again|back|it|my|our|a|as|any|END|another|business|for)
    (chargeback|charge back|charge-back|dispute the (charge|payment|transaction)|disputing the (charge|payment)|dispute (it|this) with (my|the)|reverse the (charge|payment)|stop the payment|block the payment|claim (it|the money) back (from|through|via)|section 75)
    (lose|losing|lost|about to lose|risk losing) (me|us|a customer|a loyal|my custom|my business|our business|customers|another customer|this customer|another loyal|a long|a good)
    (leave|leaving|left|part|parting|quit|quitting|done with|finished with|through with|say goodbye to|saying goodbye to|goodbye|good bye|had it with|fed up with|walk away from|walking away from|part ways with|giving up on|give up on|move away from|moving away from|ditch|ditching|dump|dumping) (you|you guys|your company|your (service|app|platform|bank|product|site|software|shop)|this (company|service|app|platform|bank|provider|product|software|site|place)|for (a competitor|good|another|someone)|as a customer|the (platform|service|company) END)
    (i'm|we're|am|are|i am so|be) (so |) (off END|leaving END|leaving you|leaving if|leaving unless|out of here|done here|gone END|out END|quitting END|done END)
    (no longer|not|stop|cease|n't) (want|wish|need|be|being|wanting|going to be|remain|wants) (to |) (be |remain |stay |) (a |your |) (customer|client|subscriber|member|customers|member of)
    (want|like|get|demand|need|give me|request|have|expect|insist on) (all of |all |) (my|our|a|the) (full |) (money|payment) back (and|or) (leave|go|cancel|be done|i'm|that's)
    (loyal|good|long-standing|regular|paying) customer ... (no (more|longer)|until (now|today)|lose|losing|lost|not any|cancel|goodbye)
    (lost|losing) (my|our|a) (business|custom|customer|loyal customer)
    (uninstall|uninstalling|uninstalled|deleted|deleting) (it|your app|the app|the whole|everything|this app|your software) (if|for good|and (go|cancel|never|switch)|unless|then|forever|from)
    (unsubscribe|sign off|deregister|remove) (me|my (account|data|profile)) (from (everything|all|your (service|platform|system))|completely|altogether|entirely|permanently)
    (look|looking|shop|shopping|searching|start looking) (around|for (another|an alternative|alternatives|a (new|different|better|replacement))|elsewhere|into alternatives|at alternatives|at other|somewhere else|for something (else|better))
    (not|n't) (be |)(renew|renewing|extend|extending) (my|our|the|it|this|when|next|with|END|after|for)
    (my|our) (contract|subscription|renewal|membership) (is (up|due)|comes up|ends|expires|runs out) ... (not|leave|elsewhere|reconsider|think|renew|goodbye|switch|look)
    (out of|end|cancel|leave|break|get out of|early|terminate) (the|my|this|our) contract
    (notice|thirty days' notice|30 days notice|one month's notice) ... (cancel|terminat|leave|end)~
    (competitor~|rival~) (offer~|already|has|have|do|does|is|are|can|would|charge|charges|seem|seems|keeps) 
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
    (end|ending) the (call|session|meeting|year|month|service window)
    (from|used to be with|came from|come from) (a|your|another|the) (competitor|rival)
""")

DETECTORS: dict[str, Detector] = {
    "let_down": Phrases("let_down", _LET_DOWN, unless=_KEPT, despite=("not", "said")),
    "leaving": Phrases("leaving", _LEAVING, Urgency.HIGH, unless=_STAYING, despite=("if", "not")),
}
