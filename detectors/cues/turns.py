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
    , which (it isn't|it is not|it's not|i haven't|i'm not|i didn't|it wasn't|we haven't|they aren't|is (wrong|nonsense|impossible|not true))
    (that's|which is|is|are) nowhere (on|in|to be (found|seen)|near|at all|END)
    (half|some|all|most|both|two|three) (of |) (the|my|our) (buttons|menus|contacts|settings|icons|tabs|pages|channels|functions|options|columns|photos|entries|keys|lights|numbers) (are|have|is) (missing|gone|disappeared|dead|grey|vanished|blank)
    (doesn't|won't|no longer|didn't) (know|recognise|recognize|find|see|read) (me|my (card|face|voice|finger|number|password|account|name|phone))
    neither ... (is|are|was|were|works|work|does|do|has|will) (accepted|valid|recognised|recognized|working|found|any|opens|END)
    (opens|opened|works|worked|rings|charges|unlocks|stops|calls|shows|plays|prints|counts|connects) ... (but not|except|only (when|if|in|on|for|with)) (ours|mine|my|our|the|i|i'm|we|one|that|it)
    (turned|changed|switched|converted|transformed|mutated) (itself |) (into|to) (a|an|another|something|spanish|dutch|french|german|english|the (old|wrong))
    (lands|land|landed|ends up|ended up|end up|finish up) on (a|an|the|another|some) ... (page|screen|site|in (spanish|german|french|another|chinese|dutch)|login|error|advert|form)
    (it|thing|machine|app|phone) (thinks|ponders|considers|mulls|chews|whirs|whirrs|hums|churns) ... (and|then|for) (then|nothing|i'm|a|ever|minutes|back|gives)
    (simply|point-blank|flatly|stubbornly) (will not|does not|refuses to|won't|wouldn't) (open|start|work|load|connect|print|unlock|close|move|go|let|accept|take|turn|switch|charge|respond)
    (says|showing|shows|displays|reads) ("|)(reconnecting|connecting|loading|searching|updating|syncing|buffering|processing|waiting|retrying|please wait)("|)
    engaged (tone|signal)
    (dies|falls over|chokes|trips|stumbles|bombs|bombs out|blows up|breaks|fails|hangs|aborts) (on|at|with) (row|line|step|page|a|the|null|every|any)
    """,
    N=_N,
)

LET_DOWN = lines(
    """
    (told|promised|assured|informed|given to understand) (a|an|the|someone|somebody|he|she|it|they|we|i|that|my|our) ... would (be|come|arrive|ring|call|last|start|have|get|take|cost|include|go|send|bring)
    (look|looks|looked|sounds|sound|tastes|tasted|feels|smells|is|was|are|were) nothing like (it|the|what|this|that|they|your)
    (turned|turns|proved|proves|turning) out to (have no|be (a|an|the|no|only|half|broken|used|wrong|empty|fake|just|smaller|older|something|nothing)|hold|contain|cost|lack)
    (is|was|were|it's) (the|a|an|clearly a|obviously a|only the) (display|demo|showroom|ex-display|used|refurbished|returned|second-hand|opened|older|previous|last year's|cheaper) (model|one|item|version|unit|set|phone|piece)
    (cancelled|missed|skipped|dropped|moved|forgot|postponed) N (of |) (my|our|the|her|his|appointments|sessions|lessons|classes)
    (sags|bleeds|frays|pills|wobbles|rocks|creaks|warps|curls|cracks|rusts|smells|shrinks|unravels|peels|leaks|flakes|tears|splits|bubbles|bulges|droops|sheds|scratches|jams|bends|snaps) (already|in the middle|after|like|like a|at the|onto|everywhere|as well|too|again|when|all over|badly|along|from)
    (bleed|rock|wobble|creak|leak|fray|shed|crack|peel|sag|jam) (blue|red|like|already|onto|everywhere|at the|all over|as well|when|after|of)
    (the|your|an|its) (advert|ad|brochure|box|listing|description|packaging|catalogue|salesman) (promised|promises|claims|claimed) (a|an|it|that|they|one|N|up to|all|the)
    (although|though|even though|despite) (i|we|having) ... (paid|listed|asked for|ordered|specified|chose|chosen|requested|told (him|them|you))
    (bubble|bump|lump|dent|gap|hole|stain|smear|scratch) (under|in|on|across|the size)
    (somebody|someone) else's (initials|name|hair|photo~|engraving|order|order|laundry|shoes|glasses|coat|prescription)
    (too|much too|far too) (short|small|long|big|tight|wide|narrow|thin|large|loose|low|high) (to|for) (reach|fit|close|go|any|the|my|our|use|wear|be|even|a)
    (spelt|spelled|written) ... with (one|two|a|an) (l|s|n|t|e|i|a)
    (batteries|battery|charge|bulb|cartridge|filter|tank) (last|lasts|lasted|holds|hold) (only |about |barely |just |not even |less than |) (an|a|one|two|half|N) (hour|hours|day|days|minutes|week|weeks|pages)
    (wrote|said|promised|advertised|claimed|labelled|marked|sold as) "... (and|but|it's|it is|yet|now)
    (spoke|speaks|knew|had|understood) (no|hardly any|barely any|not a word of) (english|idea|clue|experience|tools|french|german|spanish)
    (put|laid|hung|fitted|mounted|sewn|built|painted|glued|assembled|installed) ... (crooked|upside down|backwards|into the wall|askew|inside out|lopsided|the wrong way)
    """,
    N=_N,
)

FRUSTRATED = lines(
    """
    (find it|it's|it is|finding it) (very |rather |really |so |) hard to (understand|believe|see|imagine|accept) (how|why|that)
    (pigeon|snail|donkey|carrier pigeon|tortoise|monkey|toddler|smoke signals|horse|fax|letter by post) (would|could) (be|have been|manage|do|run|get|have)
    (aged|lost) N (years|kilos)
    asking (for |) (the|for the) (moon|world|earth|impossible|sun)
    not as if (i|we|it|you|this) 
    N (apps|forms|codes|passwords|clicks|screens|steps|calls|menus|people|emails|letters|accounts), ... (to|for|just|and)
    could have (walked|built|knitted|grown|driven|sailed|learnt|learned|written|swum|crawled|done it (myself|by hand)|flown|cycled|baked)
    (going|go|goes|went|send|sending|sent) (me |us |) round the houses
    (you've|you have) (moved|changed|renamed|hidden|removed|broken|redesigned|updated) (it|the|my|everything) ... (again|haven't you)
    (sort|kind) of thing that (makes|drives|gets|puts|sends|costs) (one|me|you|us|people)
    (need|needs|requires|takes|take) a (degree|phd|doctorate|lawyer|magician|manual|course|diploma|detective|crystal ball|engineer) (to|in|for)
    so much for ("|your|the|that|being|all|easy|fast|simple|customer|"a)
    must have ... N times
    (running|run|ran) out of (polite|ways|words|patience|nice|excuses|hope|steam|adjectives)
    (isn't|is not|not) lost on (me|us)
    why (must|does|do|has|should|can't|is) (everything|every|everybody|nothing|nobody|one|it all|it always|i always|things) 
    (hours|hour|minutes|evening|morning|day|days|weekend) of (my|our) (saturday|sunday|life|day|time|holiday|evening|lunch|week|working day|weekend|one day off)
    (makes|make|made) (me|one|us|you) (regret|despair)
    (is it|am i|are we|is that|would it be) (really |) (so|too|that) much to ask
    (another|one more|yet another) (day|week|form|code|call|mail|update|month|login|password|screen|app), (another|one more|yet another)
    (week|day|month|year) (two|three|four|five|six|seven|eight|nine|ten|N) of (what|a|this|the|my)
    (nobody|no one|one|people|customers|i|we) (should|should really|really should|ought to) (not |n't |) (need|have|be made|be expected|be asked) (to|a)
    """,
    N=_N,
)

BLOCKED = lines("""
    nothing (else |) is working
    (my whole|all my|my entire|our entire|all of my|the whole) (pay|salary|wages|savings|pension|deposit|inheritance|fee|grant) (went|has gone|is gone|was sent|was paid|vanished|disappeared)
    (given|sent|gave|dispensed|got|handed) (me |him |her |them |us |) (the|a) wrong (tablets|medicine|medication|dose|pills|prescription|blood|drug|insulin|injection|strength)
    in (a&e|intensive care|resus)
    (they've|they have|he|she|has|someone|somebody) (drained|emptied|cleaned out|plundered|raided) (my|our|his|her) (account|savings|pension|card)
    (another|a different|some other|the other|the previous|somebody else's|someone else's|a stranger's|a competitor's|our competitor's) (company|customer|patient|client|firm|person|family|tenant|user|company|shop|employee|pupil)'s 
    of the (customer|patient|client|tenant|person|user|guest) (before|above|next|after)
    (goes|went|going|printed|sent|delivered|forwarded) (to|on|at) (a|some|another) (stranger|stranger's|unknown|person i)
    (serving|spreading|sending out|infected with|full of|hit by) (a |an |) (virus|malware|spam|trojan|ransomware)
    ransom (note|demand|message|mail|letter)
    (can't|cannot|couldn't|unable to) (run|do|process|submit|send|make|complete) (the |our |any |) (payroll|wages|salaries)
    (can't|cannot|couldn't) (see|read|open|get at|find) (anybody's|anyone's|any|the) (patient|patients'|allergies|medication|records|notes|charts|orders|bookings|addresses)
    (back|backs) of (receipts|envelopes|napkins|menus|till rolls)
    (live|lives|living|survive|depend|depends) off (those|these|them|it|that|the) (calls|orders|bookings|sales|tips|money)
    (phones|tills|lines|shop|kitchen|office) (have|has|is|are) (been |) (silent|dead|dark|down|off|out) (since|all|for)
    none of (the|our|my) (tills|phones|screens|printers|doors|lifts|machines|gates|tablets|scanners|readers|terminals|pumps|cameras|alarms) (will|would|do|does|can|are|is|work|works|open|opens|take|takes|ring)
    (outside|stranded|stuck|locked out|waiting) ... (minus|degrees|freezing|in the (snow|rain|dark|cold)|at night|with (a|the|my) (baby|child|children|dog|kids))
    (children|kids|pupils|patients|residents|people|guests) (can't|cannot) be (collected|picked up|discharged|treated|fed|moved|reached|let (in|out)|admitted|seen)
    (oxygen|insulin|dialysis|medication|feed) ... (didn't|hasn't|not|never|late|out|left|hours|tonight|last)
    (taken|rushed|in|on (his|her|the) way) (to|in) (hospital|a&e|casualty) (because|after|with|and)
""")

UNHEARD = lines("""
    (she|he|it|assistant|bot|chatbot|robot|machine|computer) (hasn't|doesn't|didn't|never|has not|does not|can't) (understood|understand|understands|grasp|listen|read) (what|my|me|a word|the|any)
    (answered|signed|handled|dealt with) by (a|the|your) (bot|chatbot|assistant|robot|machine|computer|ai)
    (that|who) (employs|has|still has|answers|employ|have) (people|humans|a human|the phone|real people|staff)
    (sends|send|refers|sent|takes) me (back |straight back |) to (the|your) (bot|chatbot|assistant|robot|website|faq|same)
    (might|may) as well (have |be |) (sent|written|write|talk|talked|talking|speak|spoken|shout|told|posted|asked|addressed)
    (answering|answered|answer|replying|replied) (to |) (somebody|someone) else's 
    (passed|handed|sent|bounced) (round|around|along|on) (until|till|like|from|and|again)
    (computer|machine|robot|bot|script|template|algorithm) (signs|writes|wrote|answers|answered|signed|generated|sends|decides|talks|reads)
    (no name|no number|nobody), ... (no one|nobody|no name|no number|no person) (to|at|i|we|who)
    (no one|nobody) to (ask|talk to|speak to|ring|turn to|complain to|reach)
    (questions|points|arguments|concerns) (was|were|are|have been|got) (simply |just |all |) (skipped|ignored|passed over|brushed|overlooked|left out)
    (skipped|ignored|missed|overlooked|left out) (all|most|half|both|every one|the rest) (of |) (my|the|our)
    (saying|typing|wishing) (goodbye|me a (nice|great)) ... (while|before) (i|we)
    (closed|ended|cut off|hung up|gone|left) the (moment|second|minute|instant) (i|we) 
    (customer|customers|tenant|tenants|patient|passenger|passengers|user|users) (comes|come|is|are|count|counts) (last|for nothing|a nuisance|nothing)
    (asked|begged|pleaded) (for|to speak to) (a|the|someone|an) ... (and|but) (was|got|were) (given|told|sent|refused|offered|a|an|the|another|nothing)
    rules are rules
    (haven't|have not|not|didn't|never|hasn't) (addressed|answered|touched|mentioned|read|looked at|considered|dealt with|acknowledged) (a single|one single|any of|one of|even one|half|most)
    (list|set|book|drawer) of (sentences|phrases|answers|templates|replies|excuses)
    (as though|as if) (the|it|i|we|nobody|that) ... (made itself|invisible|not there|air|stupid|a child|didn't exist|never|hadn't|weren't)
    (before|while) (i'd|i had|i|i was) ... (to the point|finished|explaining|still (talking|typing)|done|had my say)
    (nobody|no one) (in|at|over|on) (your|there|the other|this) ... (listens|listening|reads|cares|home|hears|seems)
""")

REPEAT = lines(
    """
    (described|explained|told|reported|went over|set out|mentioned) (all |) (this|it|that|everything|the whole (thing|story)) (all |) to (ben|your|a|the|one|two|three|somebody|someone|another|him|her) ... (in|on|last|ago|already|before|twice|yesterday|week)
    (had|have|got|sitting on|held) my (letter|mail|email|form|complaint|papers|documents|claim|application|request) (for|since) 
    the same (leak|ceiling|fault|problem|noise|stain|error|story|thing|damp|smell|question|bill|letter), the same
    (promised|told|assured) (a|me a|us a|that) (call|answer|visit|reply|date|refund|solution) ... (it's|it is|now|that was|yesterday|still|today|no|nothing)
    my (last|previous|earlier|past) (N |two |three |four |five |six |few |several |)(mail|message|letter|email|messages|mails|emails|letters|tickets|calls|complaints)
    (you|they) (closed|resolved|fixed|solved|marked) (it|this|the ticket|the case), (it's|it is|it) 
    (engineer|technician|plumber|fitter|man|electrician|somebody|someone|people|colleague|colleagues) (has|have|had) (now |already |) (been|come|called|visited|out) (N|twice|here (twice|N)) (times|already|now|END)
    (number|part|chapter|episode|round|act|attempt) (two|three|four|five|six|seven|N) (in (a|the|this) (series|row|saga|story|line)|of (many|a series|the saga)|and counting)
    (lie|lies|lying|sits|sitting|sat|gone|still|remains|stands) (there |) (unanswered|unopened|unread)
    did my (mail|email|letter|message|e-mail|form|note) ... (lost|arrive|reach|through|get)
    (here|there|and) (it|we) (is|are) again
    (wrote|asked|rang|called|reported|complained) (in|on|last) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|week|month|year)
    """,
    N=_N,
)

THANKS = lines("""
    fits like a glove
    never thought (a|an|i'd|i would|you'd|you would|anyone|any|it) ... (would|smile|laugh|again|happy|so|see|say)
    (back|up|all) (online|running|well|good|home|working|safe) and (beaming|happy|smiling|humming|thriving|purring|running|well|thanks|delighted)
    all (is|'s) well (again|now|END|, |that|thanks)
    in your debt
    (was|that's|so|well, that was|how) (blissfully |wonderfully |refreshingly |utterly |) (painless|effortless|smooth|simple END|quick and)
    bless your 
    (quicker|faster|sooner|better) than (i|we) (could|had|ever|dared|would|expected|thought|hoped) 
    (that|this|it|your (tip|trick|advice|idea|fix|suggestion)) (with|about|of) ... did (it|the trick)
    (couldn't|could not) have (gone|been|run|asked|wished|worked) (smoother|better|easier|nicer|for more|quicker|any|kinder|more)
    (restored|renewed|given me back|given back) (a bit of |some of |) (my|our) (faith|trust|hope|belief)
    what a difference 
    (got|get|gets|received|given|was given) (far |much |) more than (one|i|we) (asked|expected|paid|hoped|bargained)
    (happy|contented|grateful|delighted|relieved) (man|woman|customer|bunny|camper|granny|old|family|household|cat)
    (loveliest|nicest|best|happiest|finest) (evening|day|stay|holiday|meal|service|surprise|weekend|time|birthday|lesson) ... (thanks|thank|because of you|ever|in years|ages)
""")

LEAVING = lines("""
    (won't|will not|not going to) be here (next|any|much|for|in)
    (downloaded|trying|tried|testing|testing out|installed) (two|three|some|several|a few|other|another) ... (to compare|apps|alternatives|instead)
    (cancelled|stopped|cancelling|stopping) (the|my|our) (direct debit|standing order)
    (ordered|bought|got|booked|signed) ... (from|with|at) another (company|provider|shop|supplier|bank|gym|airline|insurer)
    at the end of (this|the|my|our) (contract|term|year|subscription) (i|we) (will|shall|go|leave|am|are)
    (gone|going|go|defected|switched|moved) over to (your|a|the|another) (rival|competitor|competition|other)~
    (cancellation|termination|notice) (form|letter|notice|slip|mail|request) (is |) (in the post|sent|attached|enclosed|signed|on its way|went|has gone|by registered)
    (when|once|as soon as) ... so (are|am|will) (we|i) (gone|out|off|END)
    (will|'ll|going to) be with (someone|somebody|another|a different) (else|company|provider|bank|insurer|operator|supplier)~
    (that|this|it) (was|is|will be) (my|our) (very |) last (pizza|order|meal|flight|stay|night|course|box|visit|purchase|ticket|month|payment|delivery|class|lesson|ride|trip|haircut|parcel|renewal|book|year)
    (set|setting) foot (in|on|inside|there|across)
    let (the|my|our|it|this) ... (lapse|expire|run out|go)
    (taking|take|taken|withdrawing|removing|moving) (my|our|the) (children|kids|son|daughter|dog|money|business|custom|account|team|company|mother|prescription|car) (out|away|elsewhere|somewhere|to (a|another))
    draw your own conclusions
    (getting|get) out of (this|the|my|our) (contract|subscription|deal|lease|agreement|membership|plan)
    (two|three|one|a few) more (weeks|days|months|mails|times|outages) ... and (i'm|we're|i|we) (off|gone|out|leaving|leave)
    and i'm next END
    you've lost (us|me|a|our|my) (END|, |customer|as|for good|custom|business|i)
""")

CONFUSED = lines("""
    (is|are|was|were) ... (before or after|with or without|including or excluding|in or out|one or two|per (month|person|week|year) or)
    (one|page one|app|bill) ... (says|said|gives|shows|has) ..., (the|another) (other|second|letter|website|bill|mail|app|invoice|next)
    (seem|seems|appear|appears) to be (for|about|from|of) (a|an|another|some|a different|last|someone)
    (haven't|didn't|hadn't|wasn't|aren't|don't|wouldn't) i END
    who (is|are|was) ... and (why|what|how|where) 
    (am i|are we) (looking|reading|right|wrong|missing|being|still|now) (at|that|in|it|pay|sign|the|something|thinking|charged|covered|insured|a)
    (said|says|told (me|us)) (yes|no|one thing|tuesday|monday|friday|free|it's|it was|nothing), (your|the|another|but)
    what am i (to|supposed to|meant to) (do|make|think|understand|enter|put|pay)
    (you|it) lost me (at|with|there|after|when|by)
    (still|can't|couldn't|cannot|unable to) (can't |) (say|tell) (whether|if|which|who|what|where)
    (do|does|must|should) (both|either|each|one) (of us|of them|of these|person|parent)~ ... or (only|just|is)
""")

PLAIN = lines("""
    (told|informed|promised) (a|the) (friend|neighbour|colleague|sister|client|customer|reader) 
    (can|could|may|might|shall|should|would|will) (you|i|we|it) (please |) (tell|say|let) (me|us|you) 
    (am i|are we) right (in|that|to)
    who (is|are) ... and (what|when|where) (do|does|can|shall|time)
    (is|are) ... (with or without) (milk|sugar|vat|tax|breakfast|lunch|battery|batteries|delivery|shipping|lid|legs|frame|bag)
    two hours left (on|of|to run)
    (is|are) (price|prices|the price|breakfast|vat|delivery|shipping) ... (before or after|including or excluding|with or without)
    part (one|two|three|four|five) of
    so am i (looking|happy|pleased|told|glad)
    (let|have) (the|it) (dough|tea|batter|paint|glue) 
""")
