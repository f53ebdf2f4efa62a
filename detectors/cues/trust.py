"""You let me down: goods that failed and promises that were not kept."""

from __future__ import annotations

from empathd.detectors.cues import plain, turns
from empathd.detectors.cues.goods import GOODS, KEPT, PROMISES, SHORT, UNPACKED
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_LET_DOWN = lines("""
    disappoint~
    (was|were|is|been|feel|felt|feeling|being) (badly |really |very |so |completely |) (let down|misled|cheated|deceived|shortchanged|short-changed|betrayed|conned|duped|ripped off|lied to)
    (was|were) (supposed|meant|due|scheduled|expected|guaranteed) to (be |have |)(arrive|come|last|work|ship|deliver|start|call|happen|been|ready|here|get|receive|refund|have|resolve|fix|send|hear|include|replace|reply|waterproof|delivered|shipped|fixed|sent|new|included|done|finished|refunded|there|installed|collected|picked up|resolved|completed|arriving|free|brand new)
    (should|ought to|was to|were to) (have |) (arrived|been (delivered|here|shipped|fixed|refunded|sent|done|replaced|resolved|included|cancelled|ready|credited|paid|with me)|come (yesterday|last|weeks)|received (it|my|the|our)|worked|had (it|my|this) (by|last|on|weeks)|had it)
    (you|you guys|your company|your team|your colleague|your colleagues|they|your support|your website|your site|your ad|your agent|the agent|your salesman|your technician|the shop|someone|he|she|the (lady|man|woman|guy|gentleman|rep|technician|salesperson)|your advert|the listing|the description) (had |have |has |all |even |clearly |already |specifically |originally |explicitly |) (promised|guaranteed|assured|swore|vowed|committed|advertised|advertise|promise|promises|claimed|gave me your word|gave me (his|her) word)
    (promised|assured|guaranteed) (me|us|delivery|a (refund|call|callback|reply|replacement|response|discount|new|full)|next-day|next day|you would|it would|within|24)
    (was|were|been|i was|we were|as|had been|not as|than) (promised|guaranteed|assured|led to believe|advertised)
    (you|they) (said|told|wrote|stated|confirmed|agreed) (to me |me |us |) (that |) (it|you|they|he|she|someone|somebody|my|the|this|i|we|an|a|delivery|everything|all|on|by) ... (would|will|by|was|within|next|tomorrow|monday|tuesday|wednesday|thursday|friday|today|days)
    (arrived|came|delivered|turned up|got here|package|parcel|box|glass|item|lid|handle|half of (it|them)|got it) (is |was |are |were |) (to me |here |back |in pieces |) (completely |totally |badly |already |all |slightly |half |a bit |partially |) (broken|damaged|smashed|shattered|cracked|scratched|dented|torn|crushed|faulty|defective|ruined|leaking|soaked|wet through|bent|mouldy|moldy|rotten|stale|spoiled|spoilt|melted|dead on arrival|in pieces|incomplete|out of date|expired|stained|filthy|dirty|dead|wilted|squashed|chipped|used|second-hand|opened|with (a|the) (crack|dent|scratch|hole|broken|missing))
    (was|were|is|are|it's|they're|everything|all|screen) (completely |totally |badly |already |all |slightly |half |a bit |partially |) (damaged|smashed|shattered|cracked|dented|bent|torn|scratched|crushed|defective|mouldy|moldy|rotten|stale|spoilt|dead on arrival|in pieces|incomplete|out of date|stained|wilted|squashed|chipped|second-hand|with (a|the) (crack|dent|scratch|hole))
    (broke|broken|fell apart|stopped working|died|failed|cracked|snapped|tore|ripped|collapsed|packed up|gave up|conked out|malfunctioned|leaked|leaks|peeled|faded|shrank|burst|burned out|burnt out|fell off|came off|came apart|started (leaking|peeling|to (leak|crack|fall|smell))) (after (only|just|barely|less than|a|one|two|three|four|five|six|1~|2~|3~|the first|a few) (use~|day~|week~|month~|wash~|hour~|minute~|wear~|ride~|trip~)|within|in less than|in under|the first|on the first|already|the (very |) next|almost (immediately|instantly)|straight away|right away|on day|two|three|a (week|month|day|few)|less than|just|only|at the|when i first|during the first|from day|already after)
    (broken|damaged|faulty|defective|cracked|smashed|dented|shattered|mouldy|torn|counterfeit) (item|items|product|products|goods|parts|part|box|parcel|package|order|bottle~|glass~|cup~|flowers|plants|shoe~|dress|toy~|piece~|delivery|on arrival|unit|device|machine|lamp|chair|table|shirt|jacket|door|panel)
    (wrong|incorrect) (item|items|product|products|goods|parts|part|parcel|package|order|delivery|piece~|version|flowers|cake)
    (sent|received|got|delivered|shipped|given|gave|packed|brought|ship) (me |us |out |) (the |a |an |) (completely |totally |entirely |) (wrong|broken|damaged|faulty|defective|incorrect|someone else's|cracked|smashed|expired)
    (never|not|hasn't|haven't|didn't|has not yet|still hasn't|still not|yet to|isn't|nothing has|nothing) (yet |actually |even |ever |been |have |be |) (arrived|arrive|delivered|been delivered|shown up|show up|showed up|turned up|turn up|turned|came|come END|shipped|dispatched|received (my|the|it|any|anything|our|a)|been (shipped|refunded|credited|fixed|replaced|cancelled|delivered|sent|processed)|got (my|the) (order|parcel|package|refund|money|delivery|item|book|card)|get (my|the) (order|parcel|package|refund|money|item|delivery)|refunded|credited|honoured|honored|happened|materialised|materialized|gotten my)
    (nobody|no one|no-one|noone|(driver|technician|engineer|courier|plumber|installer|fitter) (never|did not|didn't|hasn't|has not)) (has |had |ever |even |) (came|come|turned up|turn up|showed up|show up|shown up|called|call|rang|phoned|showed|arrived)
    (week|weeks|days|month|months|hours) (late|overdue|behind schedule|over)
    (not|n't|nothing|never|nowhere near|far from|less than|isn't|wasn't) (at all |anything |quite |remotely |even close to |exactly |) (as described|as advertised|as expected|as promised|like the (picture~|photo~|description|one)|what (i|we) (expected|ordered|paid for|was promised|were promised|bought|signed up for|hoped|was expecting|were expecting|was led)|match (the|what)|live up to|lived up to|meet (my|our|the)|up to (standard|scratch|par|expectations|the|your usual)|worth (the|it|what)|fit for purpose|deliver (what|as|on))
    (expected|expect|hoped|hoping|deserve|deserved) (more|better|so much (more|better)|much (more|better)) 
    (gone|going|went) downhill
    (misled|misleading|false advertising|mis-sold|missold|bait and switch)
    (lost|ruined|spoiled|spoilt|destroyed|broke) (my|our) (trust|confidence|faith|order|parcel|package|christmas|birthday|holiday|wedding|day|anniversary|luggage|suitcase|data|photos|party)
    missing (a |the |two |three |several |some |) (part|parts|piece|pieces|screw~|item|items|page~|charger|manual|button~|one of|half|accessories|cable|power cable|adapter|lid|remote|door|box|leg~|shelf)
    (item|items|part|parts|piece|pieces|half|screw~|something|one|two|three|book|order|package) (is|are|was|were) missing
""")

_FELL_SHORT = lines(
    """
    (said|says|quoted|promised|stated|states|told (me|us)|guarantee|guaranteed|advertised|estimated|advertise) ... (days|day|hours|hour|weeks|week|minutes|mins|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ... (it's|it is|its|now|day|still|yet|but|later|ago|nothing|nobody|no one|i'm|we're|that was|week|here we are|has passed|passed)
    (ordered|asked for|booked) ... and (got|was sent|were sent|was given|received) (size|only|half|something|one of|the wrong|none|a different)
    (paid|pay|paying) (extra |more |a premium |£|$|€|) (for|) ... (express|next day|next-day|priority|premium|first class|overnight|same day|24 hour|special|guaranteed|fast) ... (and|but|yet|still) (it|it's|i|there|nothing|now|still|got|the|we|you)
    (minutes|mins|min|hour|hours|hrs|days|weeks|months) late (END|and|so|again|without|which|for|because|to|with|on|in|every)
    FOOD (is|are|was|were|arrived|came|had|has|have|tasted|smelled|smelt|went|all) (gone |already |all |completely |stone |been |absolutely |half |) (off|cold|mouldy|moldy|raw|rotten|stale|sour|burnt|inedible|undercooked|past (its|their)|out of date|bad|frozen|melted|soggy|squashed|rancid|overcooked|dry|bruised|wilted)
    (only|just|barely|not even|hardly|less than) (a|one|two|three|four|five|six|seven|eight|nine|ten|1~|2~|3~|4~|5~|6~|7~|8~|9~) (day|days|week|weeks|month|months|year) old
    (bus|driver|train|courier|taxi|cab|tram|van|engineer|technician|cleaner|nurse|carer|plumber|electrician|fitter|delivery man|postman|builder|instructor|coach) (just |simply |even |then |) (drove (past|off|on|away)|sailed past|went past|flew past|shot past|left (without|before|again)|no-show|failed to|forgot|(never|didn't|has not) (even |) (stop|stopped|ring|rang|knock|knocked|come|came|wait|waited|turn up|turned up|show up|showed up|bother|bothered))
    (marked|shown|showing|listed|recorded|says|logged|status|tracking|down|claims) (it |it's |it was |was |is |as |) (as |) delivered ... (but|yet|nothing|not|never|no sign|isn't|hasn't|and|nowhere)
    (delivered|sent|posted|shipped|dropped|left|handed|went|gone|given) (it |them |my (parcel|order) |the (parcel|order) |) (off |out |) (to|at|with) (the|a) wrong (address|house|person|place|street|number|neighbour|door|depot|branch|company)
    (waterlogged|smashed to (bits|pieces)|in bits|in pieces|ripped open|mangled|battered|snapped (off|in)) 
    (removed|taken away|withdrawn|dropped|scrapped|axed|changed|cut|cancelled|raised|increased|discontinued|switched off|disappeared|shut down) (without|with no) (a word|any warning|warning|notice|any notice|telling|asking|consult~|explanation|so much as)
    (room|flat|apartment|house|cottage|let|hotel|toilet|toilets|car|bathroom|pool|bed|sheets|carriage|kitchen|cabin|seat|seats|towels|carpet|beach) (was|were|is|are) (absolutely |really |so |very |quite |also |completely |all |) (filthy|dirty|disgusting|freezing|noisy|mouldy|damp|smelly|infested|cramped|not ready|unmade|not clean|closed|uncleaned|occupied|double booked|broken|stained|sticky|full of)
    (you|they|it|he|she|who|driver|engineer|which|someone|somebody|courier|refund|parcel|order|delivery|lesson|class|colleague|appointment|contract|bus|train|technician|replacement) (were|was) (supposed|meant|due|scheduled|expected) (to|here|in|on|at|by|yesterday|last|this|back)
    (was|were) due (to|on|in|at|by|yesterday|last|this|weeks|days)
    PIECE ... (came|fell|has come|has fallen|broke|broken|snapped|peeled|peeling|coming|is coming|falling|flew|popped|dropped|cracked|split|tore|bent|jammed|jams) (off|apart|loose|away|undone|in two|in half|in my hand|to bits|clean|on (day|the first)|straight|within|after|already|already|again)
    PIECE (is|was|are|were|has|came|arrived|had) (already |completely |all |clearly |) (bent|broken|cracked|scratched|loose|missing|snapped|chipped|torn|split|jammed|stuck|dented|crooked|warped|rusty|wonky|uneven|frayed|faded|a hole|come off|fallen off|got a)
    (a|big|huge|nasty|long|deep|visible|several|two) (hole|crack|dent|scratch|scratches|tear|stain|chip|rip|cracks|dents|holes) (in|on|under|across|right|all|down|at|along|near|through|over)
    (expected|expect|thought|hoped|hoping|deserve|deserved) (so much |much |a lot |far |a bit |rather |something |) (more|better) (of|from|than|END|for|service|quality|after)
    (second|third|fourth|another|yet another|2nd|3rd) (one |) (faulty|broken|defective|bad|dud|damaged|wrong|dead|cracked|failed|failure|missed|late|cancelled|no-show)
    (a|complete|total|is a|got a) (dud|lemon|let-down|letdown|flop|no-show|con END)
    (told (me|us|her|him)|was told|were told|you said|they said|website said|colleague said|driver said|assured|informed|promised|confirmed|agreed) ... (would|will|'d|'ll|was going to|were going to) ... (but|never|nobody|no one|nothing|hasn't|still|didn't|wasn't|haven't|yet|doesn't|isn't|weren't|now|instead)
    (you|they|he|she|agent|colleague|adviser) (said|told me|told us|wrote|promised|agreed) (that |) (you'd|you would|he'd|he would|she'd|she would|they'd|they would|it'd|it would|someone would|somebody would|you'll|it'll|i'd|i would|we'd|we would) 
    (nothing|none of it|no parcel|no package|no money|no refund|no one|nobody) has (come|arrived|been (delivered|sent|credited|paid|done|shipped|here)|turned up|happened|shown up|appeared)
    (was|worked|ran|been) (perfect|fine|great|brilliant|ok|well|good|lovely|perfectly) for (a|the|about|one|two|three|four|five|six|1~|2~|3~|4~|5~|6~) ... (then|but|now|since|until)
    still (waiting|wait|been waiting) (for|on) (the|my|a|our|any|your|that|it|this|someone|somebody) 
    so much for (your|the|that|being|delivery|next|guaranteed|customer|quality|reliab~|service|24|free)
    (swore|swears|sworn) (it|that|he|she|they|blind|to me|we|up and down)
    (luggage|suitcase|bag|bags|case|pram|pushchair|skis|bike) (is|are|was|were|never|has|have|didn't) (still |never |not |) (in (oslo|paris|another|frankfurt|london|rome|madrid)|lost|missing|left behind|arrive|arrived|made it|come|came|damaged|ripped)
    (boxes|pieces|items|bottles|plates|chairs|copies|metres|bags|meals|shirts|plants|cards|1~|2~|3~|4~|5~|6~|7~|8~|9~) ordered, (only |just |) (1~|2~|3~|4~|5~|6~|7~|8~|9~|two|three|four|five|six|seven|eight|nine|ten|one) (came|come|arrived|delivered|turned up|there|in the)
    (was|were) cancelled, (so (was|were)|as (was|were)|then|and (the next|so))
    (your|the) (man|men|lads|fitter|fitters|builder|builders|driver|engineer|movers|painter|cleaner) ... (mud|paint|dust|scratched|gouged|scraped|trod|spilt|spilled|walked mud) ... (carpet|floor|wall|sofa|table|door|drive|car)
    (your|the) (letter|website|email|app|sign|leaflet|label|box|colleague|advert) (said|says|promised) ... (and found|but|only to find|and it was|yet)
    (gave up|died|broke|stopped|packed up|failed|went|gone|split|tore|snapped|burst|cracked|burnt out|fell apart) ... (on|in|after) (its|the|my|only) (very |)(first|second|third|fourth|fifth) (day|use|wash|wear|ride|trip|night|week|month|outing|walk|evening)
    (was|were|is|are|came|arrived) (all |just |) (in (splinters|bits|shards|crumbs|fragments|tatters|shreds)|as (a|one) (puddle|heap|mess|mush|pile|lump))
    (arrived|came|delivered|served) as (a|one|an) (puddle|heap|mess|mush|pile|lump|brick|empty)
    (left|leaving) (plaster|dust|mud|rubble|paint|rubbish|glue|stains|marks|holes|footprints|sawdust|cables) (all over|everywhere|on|in|behind|across)
    (taxi|cab|van|lorry|nurse|carer|removal men|babysitter|band|photographer|caterer|cleaner|gardener|locksmith|tuner|teacher|driver|courier) ... (never|didn't) (even |) (show|showed|come|came|turn up|turned up|appear|appeared|arrive|arrived|shown up)
    (refund|money|cheque|replacement|voucher|credit|call|letter|parcel|visit|report|key) (that |) you (had |) (announced|promised|mentioned|spoke of|agreed|offered) ... (not|n't|never|no|still|yet)
    (was|were) (fermenting|rancid|curdled|raw inside|raw in the middle|crawling with|infested|full of (weevils|maggots|mould|hair))
    (smelt|smelled|stank|reeked|smells) of (drains|smoke|mould|damp|sweat|petrol|urine|dog|old fish|cigarettes|sewage|vomit)
    (bed|room|cot|table|car|floor|towels) (hadn't|had not|wasn't|weren't) (been |) (made|ready|cleaned|changed|laid|serviced|swept)
    (asked for|ordered|booked|reserved|paid for|chose) ... and (was|were) (put|seated|placed|given|sent|booked|squeezed)
    (hem|lining|heel|sole|zip|seam|button|strap|handle|lid|wheel|stitching|glue|lens) (came|went|fell|gave|snapped) (down|off|out|away|apart|way) (on|after|within|the (first|second))
    (had|were full of|was full of|with) (weevils|maggots|moths|mites|worms)
    (lasted|held|survived|managed|did) (only |just |barely |all of |not even |) (one|a|two|three|four|half a) (day~|week~|month~|winter~|summer~|season~|wash~|wear~|trip~|ride~) (before|and then|and (it|they|the))
    (somebody|someone) (else|)'s (name|photos|hair|pictures|selfies|data|initials|crumbs|order|parcel|clothes|things) (on|in|was|were|all)
    (you've sent|you sent|you have sent|sent me|sent us|got|received|came|arrived|delivered|given|booked|put me) ... (rather than|instead of|and not (the|a)|not the) 
    you (told|assured|promised) (me|us) ... (would|wouldn't|could)
    (isn't|not|no longer|aren't|nothing like) what (it|they|you) (was|were|used to|once)
    (slow|slower|sluggish|worse|unreliable|unusable|unstable|buggy) (since|after|ever since|than (before|it was|it used))
    (cm|mm|inches|inch|kg|grams|litres|ml|metres|gb|feet|centimetres|sizes|size) too (short|long|small|big|wide|narrow|large)
    (and |) now you (write|say|tell|claim|want|expect|are (telling|saying|asking)|inform|send me)
    when (we|i|my wife|my husband|they) (came|arrived|got (there|here|home)|checked in|opened (it|the)|turned up|unpacked|plugged|tried it) ... (there was|there were|no|nobody|none|nothing|wasn't|didn't|weren't|already|full|closed|broken|missing|dead|gone)
    (a|the|one|its|with) (wobbly|wonky|squeaky|crooked|flat|jammed|rusty|leaky|leaking|bent|cracked|loose|torn|chipped|dented|stained|frayed) (wheel|leg|handle|screen|door|lid|zip|tyre|battery|button|part|seat|shelf|frame|drawer|seal|tap|hinge|cable|plug|page|cup|plate|bottle|corner|edge|panel|sleeve)~
    (you|they|agent|hotel|someone) (have |had |) (sold|gave|given|rented|let|resold|reassigned) (my|our) (ticket|tickets|table|room|seat|seats|place|slot|booking|car|flat|order|pitch) (to|away)
    (under repair|out of order|out of service|closed|broken|off) for (a|two|three|four|five|six|seven|eight|1~|2~|3~|weeks|days|months|over|more than) (weeks|days|months|week|month|END|now|a)
    (paid|pay|paying|pays|charged|signed up) (you |) for ... (what (i|we) (get|got|have)|and (i|we) (get|got|have|only)|but (i|we) (get|got|have|only)|instead)
    (out of the question|a no-show|no sign of (him|her|them|it|anybody|anyone|the|my|our)|left (us|me|her|him) (standing|waiting|stranded|in the (rain|cold|lurch)))
    (status|tracking|order) (hasn't|has not|still hasn't|didn't|still) (changed|moved|updated|been updated|says|shows|stuck)
    (came|arrived|delivered|turned up|was sent|were sent|shipped|sent) (again |) ... without (the|a|any|my|its|his|her|their)
    (told|said|promised|assured|wrote) ... (would be|will be|was|were) (waived|free|included|refunded|cancelled|covered|credited|replaced|reimbursed|removed|corrected|no charge)
    (ordered|booked|paid for|asked for|wanted|chose|reserved) ... (got|received|was given|were given|was sent|were sent|given) (one|a|an|two|only|none|nothing|something|the (wrong|cheap|small|big|old)|some)
""",
    FOOD="(milk|meat|bread|fish|chicken|fruit|salad|food|cheese|yoghurt|yogurt|eggs|meal|soup|pizza|fries|chips|burger|burgers|cake|ham|strawberries|vegetables|veg|lettuce|bananas|cream|sandwich|coffee|dinner|lunch|breakfast|pasta|curry|bouquet|roses|flowers|tulips|plants)",
    PIECE="(handle|wheel|wheels|sole|button|buttons|strap|leg|legs|knob|lid|zip|zipper|heel|label|seam|seams|hinge|screw|cap|bracket|cover|spring|stitching|paint|clasp|chain|stone|buckle|pedal|coating|frame|arm|arms|shelf|drawer|door|glass|screen|casing|case|plug|cable|blade|hose|valve|pocket|collar|sleeve|hem|spout|nozzle|latch|lock|panel|tube|tyre|tire|bracket|lens|lace|laces|top|base|corner|edge|surface|spine|cover|binding|pages|pipe|seal|wire|antenna|key|keys|trigger|slat|slats|armrest|backrest|headrest)",
)
_KEPT = lines("""
    (nothing|none|neither|no one|not) ... (is|was|are|were) (broken|damaged|missing|lost|cracked|stolen)
    (was|were|is|are|being) used (during|to|for|by|in|as|when|at|on)
    all (opened|used) (through|by|with|in|on|at|up|from)
    as promised (the|my|our|attached|this|find|below|enclosed|a|an|, )
    (which|what|who|where|how) ... (is|are) supposed to (come|go|be|do|work|start|happen)
    (father|mother|husband|wife|dad|mum|brother|sister|son|daughter|he|she|dog|cat|friend|line|phone) (is|was) dead
    (not|never|n't) (be |been |) (disappointed|let down|disappoint|disappoints|let us down|let me down)
    not disappoint~
    (would be|i'd be|will be|don't|won't|didn't|doesn't|never|hasn't|haven't) (really |ever |yet |) (disappointed|disappoint~|let (me|us) down) (if|END|me|us|so far|yet)
    (i'm|i am|we are|i) supposed to
    (i|we) (was|were|am) (late|running late|a bit late)
    (i'm|we're|my (payment|reply|answer) (is|was)) (late|a bit late)
    (my|our) own fault
    (broke|break|broken) (my|her|his) (leg|arm|wrist|hip|foot|glasses|own)
    if ... (damaged|broken|faulty|missing|arrives)
    (nobody|no one) (came|comes) (to|up|close|forward)
    (can|could|may|do|is|does|would|will) (i|you|we|it|the|this) ... (still|keep|marked|only a)
    (paying|pay|paid) for (the|an|a|two|three|my|this|it|all) (extra|additional|upgrade|by|in|with|monthly|yearly|another|second|via|online)
    (i|we) (was|were) going to
    (thanks|thank you|thank u|love you|appreciate|appreciated|thanx) so much for
    (are|is|was|were|be|being|it's|they're) used (for|to|in|by|as|with|on|when|END|here)
    as promised (i'm|i've|i'll|i'd|i|we|we're|we've|here|please|you will|in|on the phone|yesterday)
    (that|which|if|when|where) (is|are|was|were) (damaged|broken|faulty|defective|missing|incomplete|lost)
""")

DETECTORS: dict[str, Detector] = {
    "let_down": of_customers(
        Together(
            (
                Phrases(
                    "let_down",
                    (*_LET_DOWN, *_FELL_SHORT, *GOODS, *PROMISES, *turns.LET_DOWN, *plain.LET_DOWN),
                    unless=(*_KEPT, *KEPT, *turns.PLAIN),
                    despite=("not", "said"),
                ),
                Phrases("let_down", SHORT, unless=(*_KEPT, *KEPT), needs=UNPACKED, despite=("not", "said")),
            )
        )
    ),
}
