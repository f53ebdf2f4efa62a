"""Goods and promises that fell short, told as facts: "in the box are two left shoes", "the men had not been told"."""

from __future__ import annotations

from empathd.detectors.wording import lines

_N = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|1~|2~|3~|4~|5~|6~|7~|8~|9~)"
_PART = "(leg~|arm~|wheel~|screw~|bolt~|lock~|hinge~|lid~|handle~|strap~|button~|zip~|drawer~|door~|shelf|shelves|panel~|corner~|edge~|frame|cover|plug|cable|bag|bottle~|jar~|glass~|plate~|cup~|bowl~|tile~|page~|shoe~|sole~|sleeve~|seam~|pocket~|piece~|part~|bracket~|fixing~|pot|base|top|side|front|back|screen|casing|spout|seal~|petal~|flower~|rose~|stem~|egg~|apple~|packet~|sachet~|tin~|box~|parcel|disc~|brush|filter|hose|nozzle|peg~|slat~|cushion~|curtain~|rail~|pole~|rod~|bulb~|shade|spoke~|chain|saddle|pedal~|mat|tent|bed|mattress|pillow~|duvet|cot|pram|buggy|toy|doll|puzzle|book|print|card~|ring|stone|clasp|necklace|earring~)"
_BAD = "(bent|broken|cracked|split|chipped|snapped|torn|ripped|dented|scratched|stained|loose|wonky|wobbly|crooked|missing|smashed|shattered|crushed|squashed|leaking|leaked|soaked|sticky|mouldy|rotten|wilted|limp|half empty|empty|unsealed|dirty|faded|blurred|smudged|upside down|back to front|the wrong way (round|up|on)|too (short|long|small|big|tight|wide|narrow|thin)|in pieces|in bits|in two|burst|warped|rusty|rusted|frayed|unravelling|peeling|flaking|melted|defrosted|bruised|burnt|raw|out of date|past its date|missing altogether|nowhere to be found|not (there|in (it|the (box|bag|parcel)))|gone soft|come (off|away|loose|apart|undone)|came (off|away|loose|apart|undone)|fell (off|apart|out)|fallen (off|apart|out))"

GOODS = lines(
    """
    (all of them|they|it|both|each|every one|label|icing|plaque|sign|shirt~|card~|mug~|cup~|trophy|banner) (say|says|said|read|reads|shows|show) ... (instead of|rather than|where it should|and not)
    (arrived|came|delivered|turned up|here) ... (and|but|only) (it's|it is|they're|they are|it was|turns out) (too|not|the wrong|half|missing|broken|cracked|an adult|a child's|someone|somebody)
    (the|one|two|both|a|its|my|left|right|front|back|top|bottom|N|of the|every|each|second|third|half the) PART (is|was|are|were|has|had|have|came|arrived|looks|turned up) (all |both |already |completely |badly |quite |a bit |slightly |rather |been |also |) BAD
    (left|right|front|back|top|bottom|N|one|both|two|a|some|half the|several) PART (BAD|short (END|and|in|of))
    (with|had|has|and|found|but) (a|an|the|one|two|three|both) (BAD) PART
    N (PART) (short|too few|missing|light|fewer|less) 
    (one|two|three|four|five|six|a few|several|half of the|some of the) (PART|items|things|of them|meals|portions|books) (missing|short|broken|cracked|wrong|damaged|never came|weren't there|wasn't there|not in (it|the))
    (is|are|was|were|comes up|came|come) (one|two|three|four|N|a|half a|about a|a good) (PART|size|sizes|cm|inch|inches|mm|metre|hand's width|foot|kilo|grams) (short|too (short|small|big|long|few|many|wide|narrow)|shorter|smaller|bigger|longer|over|out)
    what's in the (box|bag|parcel|package|envelope|tin|crate|carton) (is|are) 
    (box|bag|parcel|package|envelope|pack|set|jar|bottle|tin|crate) (was|is|has|had|holds|held|contains|contained|turned out to be) (only |just |half |) (empty|half empty|half full|a different|the wrong|no|none|nothing|soaked|ripped|torn|short)
    (pack|box|set|parcel|bag|order|delivery) (has|had|holds|held|contains|contained) (only |just |) N ... (paid for|ordered|bought|instead|promised|supposed|should)
    (one|the one|left one) (PART|) (is|was) a (N|size|small|medium|large|left|different) ... (and|while) (one|the other|the right|another|the second) ... (is|was|a)
    (there|it) (was|were|is|are) (only |just |) (a |an |two |three |one |) ... where (the|a|there|it|my|our) ... (should|ought|was supposed|was meant) (to |) have been
    (had|has|with|there was|there were|came with|contained|got) no (PART|chicken|meat|sauce|dressing|cutlery|instructions|manual|screws|charger|cable|remote|batteries|key|lid|label|receipt|gift note|card|ticket|voucher|milk|bread|cheese|drinks|starter|main|chips|rice|fork|password) (in|with|on|at|END|and|for|when|whatsoever|to)
    (left|dumped|dropped|thrown) (it |them |the (parcel|box|bag|food|order) |my (parcel|box|food|order) |) ... (bin|rain|hedge|street|pavement|puddle|wrong (door|flat|bell|house|floor|address))
    (rang|knocked (at|on)|rung|went to) the wrong (bell|door|house|flat|buzzer)
    (ordered|wanted|chosen|chose|picked|asked for|booked|paid for|bought|reserved|treated ourselves to) ... (was given|were given|in the box|what's|is what|ended up with|put (us|me) in|sent (me|us)|turned out|is (half|only|a different))
    (we were|i was|were|was|been) (given|put in|put on|moved to|shown to|handed|sent|seated|booked into) (the|a|an) ... (instead|in the end|rather than|with the bins|though|although|overlooking|next to the)
    (confirmation|label|listing|advert|brochure|photo|picture|contract) (says|said|shows|showed|promised|promises|states|stated|clearly says) ... (but|yet|while|in the (box|bag))
    (there's|there is|there was|it has|has|had|with|found|and) (also |now |) (a|an|two|three|big|small|large) (big |small |large |long |deep |nasty |great |ugly |fine |tiny |) (chip|chips|crack|cracks|dent|dents|scratch|scratches|hole|holes|tear|stain|stains|mark|marks|gap|split|bump|burn|ring) (out of|in|on|across|along|down|where|right|through|all|near|at)
    splinters (in|all over|on|of|everywhere)
    (month|months|week|weeks|day|days) old (that|this|the|it|and|thing|now|END|when)
    (bought|got|purchased|had|have|owned|used|installed|fitted) (it|this|one|one of your|the|my|them|your) ... (in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)|last (month|week|spring|summer|autumn|winter)|N (weeks|months|days) ago) ... (and (now|already)|already|used it|only|died|hum~|nothing|doesn't|won't|no longer)
    (used|worn|washed|driven|ridden|played|watched|opened|run) (it |them |this |) (maybe |only |just |perhaps |about |barely |all of |) (N|a handful of|a dozen|a couple of|three or four|two or three|ten) (times|time)
    (last|old|previous|first) (one|machine|pair|model) (from you |of yours |) (did|lasted|went|worked|ran|held|managed|has done) ... (years|decade|decades|summers|winters)
    (more|longer|better) than (one|two|three|a|half a|a single) (summer|winter|season|month|week|year|day|wash|trip|use|wear) (out of|from|of) 
    for (that|this|the|N|£~|€~|$~|so much|that kind of|that sort of|this kind of) (price|money|quid|pounds|euros|dollars|bucks|sum|much) (i|we|you|one) (did |do |had |would |really |rather |) (expect|expected|hoped|thought|deserve|want|imagine)
    (did|do|had|would have|i'd|rather|really) (expect|expected|hoped for|hoped) (more|better|longer|a bit more|something (better|else|more))
    (not|never|hardly|isn't|wasn't) (how|what) (i|we)('d|'d have| had|) (pictured|imagined|planned|hoped|expected|thought|wanted|had in mind|bargained)
    (let|double-let|sold|booked|rented|given) (out |) twice
    (two|three|several|some|a couple) of (the|our|my) (guests|names|words|photos|dates|pages) (is|are|were) (spelt|spelled|called|printed|misspelt|wrong|upside|the wrong)
    (spelt|spelled|printed|engraved|embroidered|sewn|cut|hung|fitted|built|assembled|drawn|laid|painted|glued) (it |them |) (wrong|wrongly|backwards|upside down|the wrong way|in the wrong|badly|crooked|with (a|the) wrong)
    (drawing|step|picture|diagram|instruction~|page) (N|) (shows|show|has|is|are|says) ... (wrong|missing|upside|backwards|the other way|not in the)
    (cold|soggy|raw|stone cold|lukewarm|spilt|spilled|squashed) (food|meal|pizza|chips|soup|curry|burger~|when|by the time|on arrival)
    (showers|shower|water|pool|room|food|coffee|dinner|meal|soup|chips|pizza) (was|is|were|are|came|arrived|) (stone |freezing |ice |) cold (END|N|three|for|and|when|by|on|running|again|in)
    """,
    PART=_PART,
    BAD=_BAD,
    N=_N,
)

PROMISES = lines(
    """
    (hadn't|had not|haven't|has not|hasn't|was never|were never|wasn't|weren't|nobody had|no one had) (been |) (told|informed|warned|briefed|booked|passed on|passed it on|put down|entered|logged) (about|of|that|END|and|by|there|in)
    no-show~
    (never|didn't|wasn't|hadn't) (had |have |) a (van|driver|engineer|slot|booking|room|table|seat|car|date|record) (down |) (for|booked|planned|on)
    (still|now|yet) (in|on|at|outside|blocking|standing in|sitting in) (the|my|our) (stairwell|hall|hallway|garden|garage|drive|driveway|kitchen|landing|pavement|lobby|corridor|living room|shed|street)
    (your|the|another|a|same|first|second|last) (colleague|man|lady|woman|salesman|engineer|agent|fitter|driver|rep|person) ... (said|promised|told me|swore|assured|quoted|wrote|guaranteed) ... (and (the|it|now|another|then|nothing|nobody)|but|yet|still|that was|tuesday after|again)
    on a good day
    (sold|sell|talked) (me|us) (it|this|the|a|into) ... (as|on the (promise|basis|understanding)|saying|with the|that (was|is|turned))
    (between|from) (N|7) (and|to|till|until) (N|7) ... (nobody|no one|nothing|sat|waited|not a|no sign|like a)
    (sat|stood|waited|stayed|been|hung) (there |here |in |at home |around |about |) ... (like a lemon|like an idiot|for nothing|in vain|all (day|morning|afternoon)|the whole (day|morning|afternoon)|from N to N|from N until N)
    (day|days|morning|afternoon|half a day) off (work |) ... (nobody|no one|nothing|no-show|for nothing|and (then|no|not)|wasted)
    (was|were) (meant|supposed|due|going|to go|to have|to come|to be|to get|to start|booked) (to |) (go|come|be|have|get|start|leave|finish|last|cover|include|take|fix|cost|ring|call|bring|collect) ... (but|and (it|they|nobody|still|now|nothing)|instead|didn't|hasn't|hadn't|isn't|never|yet|still|END)
    (that's|it's|is|was|were) (line|item|part) (N|of|on) (the|of|on|my|our) (order|contract|deal|offer|quote|invoice)
    (brown|black|scorch|burn|burnt) (ring|mark|marks|patch|spot|spots) (round|around|on|near|where|in)
    (brake|brakes|harness|strap|wheel|handle|hinge|chair|ladder|shelf|step|hook|rope|belt|lid|clip|buckle|fork|stem|saddle|tyre|bed|hammock) ... (let go|gave way|gave out|came away|came off|snapped|collapsed|failed|broke|buckled|fell off)
    """,
    N=_N,
)

KEPT = lines(
    """
    (called|named|titled|entitled) ... promise~
    broken (arm|wrist|ankle|heart|collarbone|rib|foot|nose|english|toe)
    if (something|anything|a|an|the|one|it) ... (broken|missing|damaged|wrong)
    (weeks|months|days|week|month) old (baby|son|daughter|puppy|kitten|child|boy|girl|twins|infant)
    (two|three|four|six|eight|N|a|few|several) (weeks|months|days|week|month) old (baby|son|daughter|puppy|kitten|child|boy|girl|twins)
    if (the|it|they|a|one|there) ... (BAD|broken|missing|damaged)
    (no|not any|without|never) (scratch|scratches|dent|crack|stain|marks|chips|holes)
""",
    BAD=_BAD,
    N=_N,
)

UNPACKED = lines("""
    (unpack~|unwrapp~|parcel|parcels|delivery|delivered|courier|box|boxes|carton|pallet|order|ordered|package|packaging|arrived|bought|purchase~|assembl~|flat-pack~|kit|hamper|bouquet|cake|shipment|bag|basket|set of|pack of)
""")
"""Somebody holds goods in hands: only then is "had no lid" told of them."""

SHORT = lines(
    """
    (delivered|came|arrived|sent|supplied|turned up|is|are|was|were|it's|they're) ... in (grey|gray|black|blue|red|white|green|brown|beige|pink|yellow|orange|purple|navy|cream|silver|gold|the wrong|another|a different|size N)
    (like|want|need|wanted|expected) (simply |just |only |) the ... (i|we) (chose|ordered|paid for|picked|selected|booked)
    (had|has|have|having|came with|with|there was|there were|without) no (N|back|lid|screws|label|instructions|manual|plug|cable|charger|key|batteries|cap|seal|handle|top|bottom|middle|front|side|left|right|sign of|trace of|holes|thread|stand|remote|strap|cover|filling|milk|sauce)
    (of|out of) the N ... (whole|intact|ok|usable|left|alive|good|fine|broken|arrived|came|missing|there|short)
    (i|we) (count|counted|make it|found|find|got|have) (only |just |exactly |) N ... (whole|intact|instead|short|missing|broken|not|of them|out of|where|rather)
    (rest|others|other one|remainder|remaining) (is|are|was|were|i've|have|has|came|in) (broken|smashed|missing|swept|in pieces|in bits|gone|nowhere|cracked|dead|useless)
    (swept|sweep|hoovered|scraped|poured|binned|thrown|threw|picked) (it |them |the rest |most |half |everything |) (up|out|into|in|off|away) ... (barrow|bin|dustpan|skip|floor|glass|pieces|bag|carpet|away)
    (said|says|reads|read|shows|printed|engraved|written|spelt|spelled) ... (where it should|instead of|rather than|should have said|should say|should be) 
    (was|were|is|are) (for|meant for|from) (a|an|another|somebody|someone|the) (different|other|wardrobe|bed|wrong|else|kitchen|smaller|bigger|older|another|neighbour|left|right|cot|chair|table|desk|model|customer|order)
    (different|other|another|wrong) (colour|color|shade|size|model|make|version|brand|fabric|pattern|shape|length|order|address|customer|name) (than|from|to|altogether|entirely|END|and|on|in|inside)
    without (anybody|anyone|so much as|even|a|the driver) (ringing|knocking|call|ring|knock|asking|telling)
    (doesn't|don't|didn't|won't|wouldn't) (fit|close|match|line up|stand|hold|lock|fasten|zip|screw|go together|stay (up|on|shut)|reach|stick)
    (should|supposed to|ought to) (have |) (been|be|said|say|had|have|come|contain|contained|held|hold) (N|a|an|the|in|two|with|leo|blue|red|green|black|white)
    """,
    N=_N,
)
"""What falls short where somebody has goods in hands."""
