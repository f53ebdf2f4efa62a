"""Turns of phrase by which people tell a thing without its name: "I'm back where I began", "rules are rules"."""

from __future__ import annotations

from empathd.detectors.wording import lines

_N = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|half the|most of the|1~|2~|3~|4~|5~|6~|7~|8~|9~)"

STUCK = lines(
    """
    back (where|at the point where) (i|we) (began|started|was|were)
    and (not a|no|not an) (hair|bit|step|inch|penny|millimetre|percent|second) (further|more|beyond)
    (that's|that is|that was) (the end of (that|it|the road)|as far as (it|i|we) (goes|go|get|gets|got)|where it (ends|stops|ended))
    (opens|fits|finds|accepts|reads|detects|shows|prints|plays|does|knows|matches|returns|recognises|recognizes) (nothing|no one|nobody|neither|none of (them|the|my)|only every)
    (all|the only thing) (i|we|one) (hear|see|get|ever see|ever get|can see) (is|are) (a|an|the|noise|static|silence|an hourglass)
    (insists|maintains|swears|thinks|believes|reckons|is convinced|decides|claims|assumes) (that |)(my|our|i'm|i am|it's|it is|we're|we are|i|we|the (file|card|account|address|date)|there's|there is) ... (future|dead|child|abroad|already|not|no|n't|another|invalid|wrong|too|unknown|someone|robot|expired|in (spain|france|germany|america|china)|offline|closed|full|empty|a man|a woman|a business)
    (comes|come|shows|show|turns|turned|came|showed) up as (used|expired|invalid|unknown|cancelled|closed|inactive|spam|blocked|someone|another|a|an|zero|nothing|unpaid|paid)
    (that's|which is|is|are) nowhere (on|in|to be (found|seen)|near|at all|END)
    (half|some|all|most|both|two|three) (of |) (the|my|our) (buttons|menus|contacts|settings|icons|tabs|pages|channels|functions|options|columns|photos|entries|keys|lights|numbers) (are|have|is) (missing|gone|disappeared|dead|grey|vanished|blank)
    neither ... (is|are|was|were|works|work|does|do|has|will) (accepted|valid|recognised|recognized|working|found|any|opens|END)
    (opens|opened|works|worked|rings|charges|unlocks|stops|calls|shows|plays|prints|counts|connects) ... (but not|except|only (when|if|in|on|for|with)) (ours|mine|my|our|the|i|i'm|we|one|that|it)
    (lands|land|landed|ends up|ended up|end up|finish up) on (a|an|the|another|some) ... (page|screen|site|in (spanish|german|french|another|chinese|dutch)|login|error|advert|form)
    (it|thing|machine|app|phone) (thinks|ponders|considers|mulls|chews|whirs|whirrs|hums|churns) ... (and|then|for) (then|nothing|i'm|a|ever|minutes|back|gives)
    (simply|point-blank|flatly|stubbornly) (will not|does not|refuses to|won't|wouldn't) (open|start|work|load|connect|print|unlock|close|move|go|let|accept|take|turn|switch|charge|respond)
    engaged (tone|signal)
    (dies|falls over|chokes|trips|stumbles|bombs|bombs out|blows up|breaks|fails|hangs|aborts) (on|at|with) (row|line|step|page|a|the|null|every|any)
    """,
)

LET_DOWN = lines(
    """
    (told|promised|assured|informed|given to understand) (a|an|the|someone|somebody|he|she|it|they|we|i|that|my|our) ... would (be|come|arrive|ring|call|last|start|have|get|take|cost|include|go|send|bring)
    (turned|turns|proved|proves|turning) out to (have no|be (a|an|the|no|only|half|broken|used|wrong|empty|fake|just|smaller|older|something|nothing)|hold|contain|cost|lack)
    (sags|bleeds|frays|pills|wobbles|rocks|creaks|warps|curls|cracks|rusts|smells|shrinks|unravels|peels|leaks|flakes|tears|splits|bubbles|bulges|droops|sheds|scratches|jams|bends|snaps) (already|in the middle|after|like|like a|at the|onto|everywhere|as well|too|again|when|all over|badly|along|from)
    (bleed|rock|wobble|creak|leak|fray|shed|crack|peel|sag|jam) (blue|red|like|already|onto|everywhere|at the|all over|as well|when|after|of)
    (bubble|bump|lump|dent|gap|hole|stain|smear|scratch) (under|in|on|across|the size)
    (somebody|someone) else's (initials|name|hair|photo~|engraving|order|order|laundry|shoes|glasses|coat|prescription)
    (too|much too|far too) (short|small|long|big|tight|wide|narrow|thin|large|loose|low|high) (to|for) (reach|fit|close|go|any|the|my|our|use|wear|be|even|a)
    (spoke|speaks|knew|had|understood) (no|hardly any|barely any|not a word of) (english|idea|clue|experience|tools|french|german|spanish)
    (put|laid|hung|fitted|mounted|sewn|built|painted|glued|assembled|installed) ... (crooked|upside down|backwards|into the wall|askew|inside out|lopsided|the wrong way)
    """,
)

FRUSTRATED = lines(
    """
    (find it|it's|it is|finding it) (very |rather |really |so |) hard to (understand|believe|see|imagine|accept) (how|why|that)
    (pigeon|snail|donkey|carrier pigeon|tortoise|monkey|toddler|smoke signals|horse|fax|letter by post) (would|could) (be|have been|manage|do|run|get|have)
    asking (for |) (the|for the) (moon|world|earth|impossible|sun)
    not as if (i|we|it|you|this) 
    N (apps|forms|codes|passwords|clicks|screens|steps|calls|menus|people|emails|letters|accounts), ... (to|for|just|and)
    could have (walked|built|knitted|grown|driven|sailed|learnt|learned|written|swum|crawled|done it (myself|by hand)|flown|cycled|baked)
    (going|go|goes|went|send|sending|sent) (me |us |) round the houses
    (you've|you have) (moved|changed|renamed|hidden|removed|broken|redesigned|updated) (it|the|my|everything) ... (again|haven't you)
    (sort|kind) of thing that (makes|drives|gets|puts|sends|costs) (one|me|you|us|people)
    (need|needs|requires|takes|take) a (degree|phd|doctorate|lawyer|magician|manual|course|diploma|detective|crystal ball|engineer) (to|in|for)
    must have ... N times
    (running|run|ran) out of (polite|ways|words|patience|nice|excuses|hope|steam|adjectives)
    (isn't|is not|not) lost on (me|us)
    why (must|does|do|has|should|can't|is) (everything|every|everybody|nothing|nobody|one|it all|it always|i always|things) 
    (makes|make|made) (me|one|us|you) (regret|despair)
    (is it|am i|are we|is that|would it be) (really |) (so|too|that) much to ask
    (another|one more|yet another) (day|week|form|code|call|mail|update|month|login|password|screen|app), (another|one more|yet another)
    (week|day|month|year) (two|three|four|five|six|seven|eight|nine|ten|N) of (what|a|this|the|my)
    (nobody|no one|one|people|customers|i|we) (should|should really|really should|ought to) (not |n't |) (need|have|be made|be expected|be asked) (to|a)
    """,
    N=_N,
)

BLOCKED = lines("""
    in (a&e|intensive care|resus)
    (phones|tills|lines|shop|kitchen|office) (have|has|is|are) (been |) (silent|dead|dark|down|off|out) (since|all|for)
    (outside|stranded|stuck|locked out|waiting) ... (minus|degrees|freezing|in the (snow|rain|dark|cold)|at night|with (a|the|my) (baby|child|children|dog|kids))
    (oxygen|insulin|dialysis|medication|feed) ... (didn't|hasn't|not|never|late|out|left|hours|tonight|last)
""")

UNHEARD = lines("""
    (she|he|it|assistant|bot|chatbot|robot|machine|computer) (hasn't|doesn't|didn't|never|has not|does not|can't) (understood|understand|understands|grasp|listen|read) (what|my|me|a word|the|any)
    (that|who) (employs|has|still has|answers|employ|have) (people|humans|a human|the phone|real people|staff)
    (might|may) as well (have |be |) (sent|written|write|talk|talked|talking|speak|spoken|shout|told|posted|asked|addressed)
    (answering|answered|answer|replying|replied) (to |) (somebody|someone) else's 
    rules are rules
    (as though|as if) (the|it|i|we|nobody|that) ... (made itself|invisible|not there|air|stupid|a child|didn't exist|never|hadn't|weren't)
    (nobody|no one) (in|at|over|on) (your|there|the other|this) ... (listens|listening|reads|cares|home|hears|seems)
""")

REPEAT = lines(
    """
    (described|explained|told|reported|went over|set out|mentioned) (all |) (this|it|that|everything|the whole (thing|story)) (all |) to (ben|your|a|the|one|two|three|somebody|someone|another|him|her) ... (in|on|last|ago|already|before|twice|yesterday|week)
    (had|have|got|sitting on|held) my (letter|mail|email|form|complaint|papers|documents|claim|application|request) (for|since) 
    my (last|previous|earlier|past) (N |two |three |four |five |six |few |several |)(mail|message|letter|email|messages|mails|emails|letters|tickets|calls|complaints)
    (lie|lies|lying|sits|sitting|sat|gone|still|remains|stands) (there |) (unanswered|unopened|unread)
    (wrote|asked|rang|called|reported|complained) (in|on|last) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|week|month|year)
    """,
    N=_N,
)

THANKS = lines("""
    fits like a glove
    never thought (a|an|i'd|i would|you'd|you would|anyone|any|it) ... (would|smile|laugh|again|happy|so|see|say)
    (back|up|all) (online|running|well|good|home|working|safe) and (beaming|happy|smiling|humming|thriving|purring|running|well|thanks|delighted)
    in your debt
    (was|that's|so|well, that was|how) (blissfully |wonderfully |refreshingly |utterly |) (painless|effortless|smooth|simple END|quick and)
    bless your 
    (quicker|faster|sooner|better) than (i|we) (could|had|ever|dared|would|expected|thought|hoped) 
    (that|this|it|your (tip|trick|advice|idea|fix|suggestion)) (with|about|of) ... did (it|the trick)
    (restored|renewed|given me back|given back) (a bit of |some of |) (my|our) (faith|trust|hope|belief)
    what a difference 
    (got|get|gets|received|given|was given) (far |much |) more than (one|i|we) (asked|expected|paid|hoped|bargained)
    (loveliest|nicest|best|happiest|finest) (evening|day|stay|holiday|meal|service|surprise|weekend|time|birthday|lesson) ... (thanks|thank|because of you|ever|in years|ages)
""")

LEAVING = lines("""
    (won't|will not|not going to) be here (next|any|much|for|in)
    (downloaded|trying|tried|testing|testing out|installed) (two|three|some|several|a few|other|another) ... (to compare|apps|alternatives|instead)
    (cancelled|stopped|cancelling|stopping) (the|my|our) (direct debit|standing order)
    (ordered|bought|got|booked|signed) ... (from|with|at) another (company|provider|shop|supplier|bank|gym|airline|insurer)
    at the end of (this|the|my|our) (contract|term|year|subscription) (i|we) (will|shall|go|leave|am|are)
    (will|'ll|going to) be with (someone|somebody|another|a different) (else|company|provider|bank|insurer|operator|supplier)~
    (that|this|it) (was|is|will be) (my|our) (very |) last (pizza|order|meal|flight|stay|night|course|box|visit|purchase|ticket|month|payment|delivery|class|lesson|ride|trip|haircut|parcel|renewal|book|year)
    let (the|my|our|it|this) ... (lapse|expire|run out|go)
    (taking|take|taken|withdrawing|removing|moving) (my|our|the) (children|kids|son|daughter|dog|money|business|custom|account|team|company|mother|prescription|car) (out|away|elsewhere|somewhere|to (a|another))
""")

CONFUSED = lines("""
    (one|page one|app|bill) ... (says|said|gives|shows|has) ..., (the|another) (other|second|letter|website|bill|mail|app|invoice|next)
    (haven't|didn't|hadn't|wasn't|aren't|don't|wouldn't) i END
    (am i|are we) (looking|reading|right|wrong|missing|being|still|now) (at|that|in|it|pay|sign|the|something|thinking|charged|covered|insured|a)
    (said|says|told (me|us)) (yes|no|one thing|tuesday|monday|friday|free|it's|it was|nothing), (your|the|another|but)
""")

PLAIN = lines("""
    (can|could|may|might|shall|should|would|will) (you|i|we|it) (please |) (tell|say|let) (me|us|you) 
    (am i|are we) right (in|that|to)
""")
