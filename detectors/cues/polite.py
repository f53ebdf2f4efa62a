"""So polite that the trouble almost goes unnoticed: praise, apologies and jokes at one's own expense around a struggle.

Found independently of tone: words that belittle the trouble or oneself count alone; mere friendliness (praise,
"sorry to bother you", "no rush") counts when the same mail also shows a struggle.
"""

from __future__ import annotations

from empathd.detectors.cues.asking import CONFUSED
from empathd.detectors.cues.goods import GOODS
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.cues.states import STUCK_STATES
from empathd.detectors.cues.struggle import STUCK
from empathd.detectors.cues.tones import FRIENDLY, HUMBLE
from empathd.detectors.cues.tries import TRIED
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_BELITTLED = lines("""
    (probably|maybe|perhaps|possibly|surely|likely|undoubtedly|no doubt|quite possibly|i'm sure it's|it's|it could be|it may be|might be|may well be|i suspect it's|i think it's|most likely|almost certainly) (all |just |entirely |totally |completely |)(my (own |)(fault|mistake|error|doing|ignorance|end|side)|user error|(me|me just) (being|doing|misreading|missing|not|who|that)|operator error|pilot error|just me)
    (i'm|i am|maybe i'm|perhaps i'm|i) (probably |surely |just |likely |quite possibly |most likely |no doubt |clearly |obviously |possibly |must be |may be |might be |maybe |perhaps |may just be |could be |am sure i'm |)(being|doing) (very |really |a bit |so |a little |rather |terribly |quite |) (thick|dense|silly|stupid|dumb|slow|an idiot|daft|dim|blind|clumsy|something (silly|wrong|stupid|dumb|daft|obvious)|it wrong|a bit of|old and|impatient|picky|fussy|paranoid|difficult|a pain|a nuisance)
    (might|may|must) (just |simply |well |) have (misread|overlooked|missed|misunderstood|done something|clicked|pressed|made a mistake)
    (just |only |)(one|a) (tiny|little|small|minor|teeny|very small|wee|teensy|quick little|trivial) (thing|issue|problem|snag|hiccup|niggle|hitch|bug|glitch|bump|gripe|wrinkle|catch|blip|nitpick|annoyance|complaint|inconvenience) (END|is|with|that|i|,|:|but|the|though|in|on|at|when|-|about|has)
    (tiny|minor|trivial|niggling) (thing|issue|problem|snag|hiccup|niggle|hitch|detail|bug|glitch|inconvenience|complaint)
    not (a |)(big|huge|massive) (deal|issue|problem|thing|drama)
    (hate|don't want|didn't want|don't mean|didn't mean|don't like|hope i'm not|wouldn't want|don't wish|never like|reluctant|not meaning) (to |) (be|being|make|seem|sound|cause|become|moan|complain|nag|bother|trouble|grumble|hassle) (a |an |any |too |) (pain|nuisance|burden|bother|trouble|difficult|fuss|fussy|complaint|complain|you|problems|picky|rude|ungrateful|pest|moan|END|about|that|but|impatient|pushy)
    (hate|not one|don't like|loath|not my style|rarely|never) (to |) (complain|moan|grumble|make a fuss)
    (i'm|we're|i'm really|honestly|really|,) (not complaining|not moaning|not grumbling)
    (i can|we can|i could|i'll|we'll) (live with|work around|manage without|get by|cope|survive)
    (my|our) (two left|fat fingers|clumsy fingers|old eyes|old brain|ageing eyes|poor eyes|ignorance|incompetence|lack of (knowledge|skill))
    (it's|that's) (just|probably just|probably|only|surely) (me|my age|my eyes|my old)
    if (it|that|this) (can't|cannot|can not) be done, (that's|that is|it's|then) (all right|alright|fine|ok|okay|quite all right|no matter|never mind)
    (silly |stupid |) (mistake|fault|error|oversight|clumsiness) (of mine|on my (part|side|end))
    (don't|do not) (think|find) (me|i'm|i am) (ungrateful|rude|fussy|difficult)
    (hate|loath|loth|don't like|never want) to be (a |any |) (bother|nuisance|pest|burden|trouble) (over|for|with|again|about)
    (don't|do not|please don't) take (this|it) the wrong way
    (copy|do|type|write|manage|carry|add) (it|them|that|this|all) ... by hand (one of|instead|then|for now|if need|as before)
    (i'm|i know) (sure) (it's|this is|there is|that it's) (something |just something |) (simple|silly|obvious|easy|on my end|my end|trivial|small|a simple|an easy|me)
    (might|may|could|must|has to|probably|maybe|perhaps|possibly|likely|surely|guess it's|suspect it's) (just |well |only |simply |easily |) (be |) (only |just |) (me|my (fault|doing|end|settings|phone|eyes|age|ignorance)|us|user error|something (i|we)('ve| have|'m| am|) (done|doing|missed|missing|overlooked|pressed|got wrong|set up wrong))
    (it's|it is|that's|this is) (probably |surely |no doubt |most likely |entirely |all |) (something obvious|something simple|something silly|something i've done|my own|a silly)
""")

_TROUBLE = (
    *STUCK,
    *STUCK_STATES,
    *GOODS,
    *TRIED,
    *CONFUSED,
    *lines("""
    (arrived|came|delivered|turned up|got here|was) (a bit |slightly |a little |completely |badly |) (broken|damaged|late|scratched|cracked|bent|torn|wrong|empty|smashed|faulty|incomplete)
    the wrong (lamp|book|key|shoes|coat|cake|flowers|bag|bed|table|chair)
    (wrong|missing|broken|damaged|cracked|scratched|faulty|defective|leaking|torn) (item|part|piece|size|colour|color|amount|order|product|one|address|name|from|page~|box|parcel|screw~|button)
    (is|are|was|were|went|seems|still|appears to be|gone) (still |a bit |slightly |) (missing|broken|wrong|not here|late|down|slow|faulty|leaking|stuck|delayed|damaged|cracked)
    (hasn't|haven't|not|never|didn't) (yet |quite |actually |) (arrived|received|come|arrive|turned up|turn up|shown up|come through|been delivered|had)
    (charged|billed|paid|debited|invoiced) (me |us |) (twice|double|too much|for the wrong|the wrong)
    (a bit|slightly|rather|somewhat|little) (slow|awkward|tricky|fiddly|annoying|frustrating|inconvenient|disappointing|disappointed|confusing|painful)
    (took|take|takes|taking) (me |us |) (a while|ages|hours|forever|quite (long|a while)|most of|several|a long time)
    (wait|waited|waiting) (a bit|a while|for|since|over|nearly)
    (problem|issue|glitch|snag|bug|error|fault|mistake) (with|on|in|when|is|has|since|at|again|where|that)
    (keep|keeps|kept) (having|getting|losing|forgetting|disappearing|popping|coming|closing|falling|stopping|jumping|asking|telling|saying|going|dropping|opening|shutting|logging|crashing|freezing|turning|slipping|coming off)
    (i've|have|has|we've|seem to have|it|i|which|are|is) (lost|disappeared|vanished|gone|wiped|gone missing|got stuck|died|given up the ghost)
    (i've|we've|i have|have|i|i seem to have) (locked (myself|ourselves)|been (waiting|charged|billed|sent|double|given|overcharged)|had to|only (got|received|had)|got (two|the wrong|only|a wrong))
    (still|again|but|though|although|however|only|just|except|sadly|unfortunately|alas|thing) (is |it |the |my |that |i |we |one |this |our |a |there |) (is |are |) (n't|never|no longer|not|missing|wrong|broken|stays|won't)
    n't (any more |anymore |actually |quite |seem to |yet |really |always |even |ever |been |) (do~|help~|charg~|work~|load~|open~|close~|play~|print~|sync~|start~|show~|fit~|match~|send|save|seem|accept|let|like|finish|turn~|update~|move~|ring~|stick~|line up|add up|come~|arrive~|received|had|got|find|found|get|see|figure|log|sign|pair|connect~|recognise|recognize|respond~|charge|remember~|go|appear|scan|do anything|be able|able|managed|change|receive|hear|heard|turned up|shown up|quite)
    (stopped|stops|stays|stayed|remains|flickers|flickering|leaks|leaking|leaked|drips|dripping|squeaks|wobbles|wobbly|rattles|rattling|crashes|crashed|freezes|froze|blinks|blinking|jammed|sticks|smells|tore|ripped|snapped|broke|died|failed|fails|fell|faded|frayed|cracked|chipped|dented|stained|expired|doubled|bounced|declined|refused|rejected|overcharged|blurry|crooked|lopsided)
    (is|was|are|were|came|comes|arrived|turned up|seems|looks|been|got|get|goes|gone|went|running|runs|out|a) (a bit |a little |slightly |rather |quite |very |always |now |only |an |a |) (cold|broken|cracked|chipped|bent|dented|loose|wobbly|sticky|late|slow|empty|short|wrong|dead|blank|off|crooked|scratched|torn|stiff|jammed|noisy|blurry|faulty|twice|damaged|squashed|melted|soggy|stale|smashed|too (big|small|short|long|tight|loud|dark|faint)|out of (sync|order|date)|out again|down again|hour out|minutes out|missing|greyed out|unreadable|in the wrong|without|broken|double|gone)
    (arrived|came|delivered|turned up|shipped|sent) (without|minus|missing|twice|with (a|an|the|one|no|two) ... (chip|crack|missing|dent|hole|scratch|stain|wrong|broken|tear|short))
    (chip|crack|dent|hole|scratch|stain|tear|smudge|rattle|leak|drip|squeak|typo) (in|on|at|from)
    (wrong|missing|broken|damaged|cracked|chipped|twice|double) (order|size|colour|color|one|way|date|time|name|item|page|column|room|charge~|amount|part|end|person|address|day|again|END)
    (two|double|three|extra|both) (charges|payments|copies|invoices|orders|deliveries|bookings|of (the|them|my) ... (broken|missing|wrong|cracked|damaged))
    (why) (is|does|do|has|my|are|did|can't|won't|doesn't|was)
    (n't|not) (know|understand|sure|clear) (where|what|why|how|which|if|whether)
    (lost|confused|puzzled|locked out|stuck|struggl~|in a muddle|beaten|defeated|muddled)
    (has|have|had|it's|they've) (gone|died|broken|stopped|failed|expired|disappeared|vanished|doubled|come off|come loose|fallen|run out|packed up|packed in|given up|cut out|slipped|ripped)
    (n't|not|no) (believe|find|see|show~) (the|my|where|any|it|how)
    (spelt|spelled|misspelt|misspelled|spelling) (wrong~|incorrect~|mistake|with|my|is|of|differently)
    (one|two|three|four|few|bit|couple) ... (short|too few|too many|missing|broken|down|out)
    in a (pickle|muddle|twist|tangle|bind)
    (wish|wished) (it|they|the) ... (n't|would|could|remembered)
    (mouldy|moldy|rotten|stale|rusty|dusty|filthy|dirty|stained|yesterday's|last week's|old (date|times|prices)|backwards|upside down|in (french|german|spanish)|gone quiet|silent|no sound|no picture|too late|overdue)
    (swallowed|eaten|lost|forgotten|forgets|forgot|misplaced|skipped|dropped|cancelled|closed|ignored) (my|the|our|it|itself|me|half)
    (a|is a|are a|was a) (different|wrong) (blue|shade|colour|color|size|model|one|shape|green|red|time|name|day)
    (has|have|got) a (stain|scratch|dent|hole|crack|chip|fault|mark|tear|leak|rattle|squeak|bug)
    (last|previous|wrong|old) (year's|week's|month's|term's|version|class|price~|address|name)
    (had|have|having) to (enter|do|type|fill|send|restart|start|log|reset|ask|wait|pay|go|redo|call|buy|use|write|come|tape|glue|hold|press|scan) (it|them|everything|all|this|my|the|in|again|twice|back|out)
    (never|didn't|not) (made it|make it|gets|get|got|goes|go|reached|warm~|came|come|comes|arrived|showed|turned up|works|worked|loads|stops|stays|fits|closes|opens|starts)
    (catches|snags|sticks|slips|creaks|squeaks|wobbles|rattles|buzzes|hums|beeps|bleeps|overheats|leaks|drips|lags|stutters|skips|peels|frays|sheds|shrinks|tilts|scratches|blinks|flashes|squashed|crushed|lumpy|bitter|burnt|overcooked|undercooked|lukewarm|freezing|draughty)
    (hardly|barely|scarcely) (any|works|anything|a|loads|warm|readable|opens)
    (n't|not) (counting|syncing|charging|loading|showing|updating|working|printing|saving|recording|playing|ringing|closing|opening|fitting|matching|connecting|responding|quite right|right)
    (gone|went|goes) (to sleep|quiet|silent|blank|purple|dark|black|green|pink|missing|off|dead|down|blurry|fuzzy|slow|cold|haywire|wrong|awry|walkabout)
    (missing|lost|empty|broken|wrong|late|damaged|faulty) (END)
    (seem|seems|seemed|appears|appear) to be (missing|stuck|broken|off|wrong|down|empty|lost|faulty|slow|asleep)
    (sadly|unfortunately|alas) (the|it|my|our|i|we|one|two|a|this|that|there|she|he|they|not|no)
    (leaves|leaving|left|missed|misses|skips|skipped|cuts|cut) (out|off) (the|a|my|some|half|all|one|our|part)
    (vanished|disappeared|lagging|lags|lag|expired|overcharged|undercharged|mislaid|malfunction~|unreadable|illegible)
    (odd|strange|funny|weird|grinding|rattling|squeaking|horrible|burning|awful|loud|nasty|peculiar) (noise~|smell~|sound~|light|message~|taste|colour|behaviour|thing~|error)
    (past|beyond|over) (its|their|the) (date|best|best before|sell-by|use-by|expiry|prime)
    (awfully|terribly|far|much|very|way|rather|a bit|too|so|awful|a tad|a touch|slightly) (small|big|loud|faint|dark|slow|short|long|tight|heavy|hot|cold|late|noisy|dim|thin|loose|high|low|quiet|tiny|blurry|pale|stiff|sharp|salty|dry|wet|early)
    (still |) (says|shows|reads|displays|thinks|claims|lists) (it's |that it's |me as |the wrong|last|an old|yesterday|2019|2020|2021|2022|2023|2024|2025|20|two|my old|i'm|i am|we)
    (was|were|been|got|am|are) (charged|billed|invoiced|sent|given|booked|put|registered|listed|debited) (for |the |a |an |in |as |on |me |us |) (two|three|twice|double|wrong|different|extra|another|old|more|somebody|someone|next|full)
    (came|come|coming|fell|fallen|falling|dropped|peeled|popped|broke|snapped) (off|apart|loose|out|away|down|undone)
    (lost|got lost|a bit lost|confus~|muddled) (in|with|at|about)
    (out of order|on the blink|playing up|acting up|on strike|kaput|conked out|packed up|gone wonky|wonky|not quite right|hour out|went missing|gone astray|came off|come off|fell off)
    (been|still|have|i'm|we're) (waiting|waited) 
    (no|without) (bed~|heating|hot water|key~|light|lights|water|power)
    waited (two|three|four|over|nearly|almost|a|for|since|all)
    """),
)

_CONTRAST = lines("""
    (but|though|although|however|sadly|unfortunately|alas|except that|only that|just that|it's just|it just|i just|the only)
""")

DETECTORS: dict[str, Detector] = {
    "polite_struggle": of_customers(
        Together(
            (
                Phrases("polite_struggle", _BELITTLED, despite=("not", "if")),
                Phrases("polite_struggle", HUMBLE, needs=(*_TROUBLE, *_CONTRAST), despite=("if",)),
                Phrases("polite_struggle", FRIENDLY, needs=_TROUBLE, despite=("if",)),
            )
        )
    ),
}

HITS = {
    "polite_struggle": (
        "Not a biggie, but the lid arrived cracked.",
        "I'm sure you have bigger fish to fry, but the gate won't open.",
        "Really enjoying the book. Small hiccup: chapter two doesn't load.",
        "Bit embarrassed to ask, I have locked myself out.",
        "You are stars. Sadly the second box never arrived.",
    ),
}

MISSES = {
    "polite_struggle": (
        "Silly question, do you deliver to Jersey?",
        "Apologies for the confusion about the date.",
        "I'm a huge fan of your bread.",
        "The gate won't open.",
        "I know you must be busy, so just a quick thank you.",
    ),
}
