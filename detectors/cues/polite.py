"""So polite that the trouble almost goes unnoticed: praise, apologies and jokes at one's own expense around a struggle.

Found independently of tone: words that belittle the trouble or oneself count alone; mere friendliness (praise,
"sorry to bother you", "no rush") counts when the same mail also shows a struggle.
"""

from __future__ import annotations

from empathd.detectors.cues.asking import DETECTORS as ASKING
from empathd.detectors.cues.struggle import STUCK, TRIED
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_BELITTLED = lines("""
    (probably|maybe|perhaps|possibly|surely|likely|undoubtedly|no doubt|quite possibly|i'm sure it's|it's|it could be|it may be|might be|may well be|i suspect it's|i think it's|most likely|almost certainly) (all |just |entirely |totally |completely |)(my (own |)(fault|mistake|error|doing|ignorance|end|side)|user error|(me|me just) (being|doing|misreading|missing|not|who|that)|operator error|pilot error|just me)
    (i'm|i am|maybe i'm|perhaps i'm|i) (probably |surely |just |likely |quite possibly |most likely |no doubt |clearly |obviously |possibly |must be |may be |might be |maybe |perhaps |may just be |could be |am sure i'm |)(being|doing) (very |really |a bit |so |a little |rather |terribly |quite |) (thick|dense|silly|stupid|dumb|slow|an idiot|daft|dim|blind|clumsy|something (silly|wrong|stupid|dumb|daft|obvious)|it wrong|a bit of|old and|impatient|picky|fussy|paranoid|difficult|a pain|a nuisance)
    (must be|may be|might be|could be|am probably|i'm probably|i'm sure i'm|perhaps i'm|maybe i'm|am i) (just |simply |) (missing something|overlooking something|missing the obvious|overlooking it|doing something wrong|doing it wrong|looking in the wrong|misreading|blind)
    (might|may|must) (just |simply |well |) have (misread|overlooked|missed|misunderstood|done something|clicked|pressed|made a mistake)
    (not|i'm not|i am not) (very |so |too |really |exactly |particularly |the most |at all |terribly |) (tech savvy|tech-savvy|technical|technically minded|good with computers|good with technology|computer literate|a techie|an expert|a computer person|great with computers|great with technology|good at this|good at these|the best with (computers|technology))
    (technophobe|dinosaur|luddite|computer illiterate|old fashioned when it|hopeless with|useless with|rubbish with|rubbish at|terrible with|bad with) (computer~|technology|tech|gadgets|phones|these things|this|it|in|END)
    (just |only |)(one|a) (tiny|little|small|minor|teeny|very small|wee|teensy|quick little|trivial) (thing|issue|problem|snag|hiccup|niggle|hitch|detail|question|matter|bug|glitch|bump|gripe|wrinkle|catch|blip|point|request|nitpick|annoyance|concern|complaint|inconvenience)
    (tiny|minor|trivial|niggling) (thing|issue|problem|snag|hiccup|niggle|hitch|detail|bug|glitch|inconvenience|complaint)
    (sorry|apolog~|forgive me) ... (silly|stupid|dumb|daft|obvious|basic|newbie|newbie) (question~|thing|me|request)
    (silly|stupid|dumb|daft) (question|me)
    (silly|stupid) of me
    not (a |)(big|huge|massive) (deal|issue|problem|thing|drama)
    (no|not a) (big deal|biggie)
    not the end of the world
    (hate|don't want|didn't want|don't mean|didn't mean|don't like|hope i'm not|wouldn't want|don't wish|never like|reluctant|not meaning) (to |) (be|being|make|seem|sound|cause|become|moan|complain|nag|bother|trouble|grumble|hassle) (a |an |any |too |) (pain|nuisance|burden|bother|trouble|difficult|fuss|fussy|complaint|complain|you|problems|picky|rude|ungrateful|pest|moan|END|about|that|but|impatient|pushy)
    (hate|not one|don't like|loath|not my style|rarely|never) (to |) (complain|moan|grumble|make a fuss)
    (not|isn't|wasn't) (meant as |meant to be |) (a complaint|complaining|criticism|blaming)
    (not complaining|no complaint|no criticism)
    (i can|we can|i could|i'll|we'll) (live with|work around|manage without|get by|cope|survive)
    (my|our) (two left|fat fingers|clumsy fingers|old eyes|old brain|ageing eyes|poor eyes|ignorance|incompetence|lack of (knowledge|skill))
    (it's|that's) (just |probably just |) (me|my age|my eyes|my old)
    (at my age|senior moment|having a (blonde|senior|dense) moment)
    (i'm|i know) (sure) (it's|this is|there is|that it's) (something |just something |) (simple|silly|obvious|easy|on my end|my end|trivial|small|a simple|an easy|me)
    (please|do|) (bear with|be patient with|excuse) (me|my ignorance)
    (pardon|excuse|forgive) (my|the) (ignorance|silly|stupid)
    (can't|couldn't|i know you) ... (busier|must be busy|are very busy|are so busy) 
    (no one else|nobody else|everyone else|everybody else|others) (seems|seem|can|manages) to
""")

_FRIENDLY = lines("""
    (sorry|apologies|apologise|apologize|hate|forgive me|don't like|didn't want|don't want|hope|reluctant|pardon) (to |for |i'm not |you don't mind me |) (bother|bothering|trouble|troubling|disturb|disturbing|be a (pain|bother|nuisance|pest)|being a (pain|bother|nuisance|pest)|take up|taking up|waste|wasting|add to|adding to|ask|asking|keep|pester|pestering|hassle|hassling|nag|nagging)
    (no|not any|without any|zero|there is no|there's no|absolutely no|in no) (particular |real |great |big |) (rush|hurry|urgency|pressure) 
    not (urgent|a priority|in a hurry|a rush|time critical|that urgent|at all urgent|super urgent|very urgent)
    (when|whenever) (you|someone|anyone|it) (have|has|get|gets|is|suits|can) (a |the |some |) (moment|minute|chance|time|second|convenient|spare)
    (whenever|when) (is |it is |it's |) (convenient|it suits)
    (i|we|really|absolutely|do|still|just|truly|my kids|my family|and|simply|big) (love|adore|enjoy|loved|like) (the|your|this|my|our|using|how|what|everything|it)
    (love|loving|adore) (the|your|this) (app|product|service|site|tool|software|new|shop|store|team|website|update|design|newsletter|course|work|idea|books|coffee|bike)
    (great|fantastic|wonderful|lovely|brilliant|excellent|amazing|superb|awesome|beautiful|terrific|fabulous|nice|good|impressive|marvellous|top) (app|product|service|site|tool|software|website|work|job|shop|store|course|company|bike|machine|update|design|book|support|team|course|coffee|stuff|programme|program)
    (big|huge|great|massive) fan
    (happy|satisfied|loyal|delighted|pleased|long-time|long time|contented) (customer|user|client|with (the|your|my|our|it|everything))
    VERY (happy|pleased|impressed|satisfied|delighted|glad) (with|about|overall|so far|to be)
    (works|working|worked|runs|been) (really |very |so |mostly |otherwise |perfectly |) (well|great|brilliantly|beautifully|wonderfully|perfectly|fantastic|lovely|a treat|like a charm)
    (otherwise|apart from|other than that|aside from) (it |this |that |everything |all |the |) ... (great|good|fine|perfect|wonderful|lovely|happy|brilliant|excellent|love|well)
    (keep up the|keep doing) (good|great|excellent|amazing|fantastic|wonderful|what)
    (you are|you're|you guys are|you have been|you've been|you've always been|you have always been|you folks are|you all are|your team is|your team has always been) (always |all |both |so |really |very |doing |) (great|wonderful|amazing|fantastic|brilliant|lovely|helpful|kind|doing a|busy|excellent|good|patient|the best|awesome)
    (i|we) know (you|you're|you are|you must|how) (must |all |)(be |) (very |so |extremely |really |terribly |super |) (busy|swamped|flat out|snowed under|have a lot)
    (sure|i'm sure|you must be|imagine|bet|expect|understand) (you|you're|you are|that you are|everyone is) (very |all |so |extremely |really |terribly |super |) (busy|swamped|flat out|snowed under|doing your best)
    (hope|i hope|trust) (you|this|that you) (are|have|all|had|don't|doesn't|isn't|not) (all |a |having a |) (well|lovely|good|great|nice|mind|too much|keeping|having)
    (would|i'd|we'd) be (so |very |really |most |ever so |eternally |terribly |) grateful
    (thank you|thanks) (so much |very much |a lot |ever so much |) for (all |everything|being|your (patience|kindness|hard work|great|lovely|wonderful|understanding|amazing|fantastic))
    (lovely|wonderful|beautiful|gorgeous|great|fantastic|excellent) (END)
    (😊|🙂|🙈|😅)
    (sorry|apologies) (if|for) ... (fault|mistake|wrong place|wrong department|long|been asked|obvious|message|email|mail|trouble|inconvenience|confusion)
""")

_TROUBLE = (
    *STUCK,
    *TRIED,
    *ASKING["confused"].phrases,
    *lines("""
    (arrived|came|delivered|turned up|got here|was) (a bit |slightly |a little |completely |badly |) (broken|damaged|late|scratched|cracked|bent|torn|wrong|empty|smashed|faulty|incomplete)
    (wrong|missing|broken|damaged|cracked|scratched|faulty|defective|leaking|torn) (item|part|piece|size|colour|color|amount|order|product|one|address|name|from|page~|box|parcel|screw~|button)
    (is|are|was|were|went|seems|still|appears to be|gone) (still |a bit |slightly |) (missing|broken|wrong|not here|late|down|slow|faulty|leaking|stuck|delayed|damaged|cracked)
    (hasn't|haven't|not|never|didn't) (yet |quite |actually |) (arrived|received|come|arrive|turned up|turn up|shown up|come through|been delivered|had)
    (charged|billed|paid|debited|invoiced) (me |us |) (twice|double|too much|for the wrong|the wrong)
    (a bit|slightly|rather|somewhat|little) (slow|awkward|tricky|fiddly|annoying|frustrating|inconvenient|disappointing|disappointed|confusing|painful)
    (took|take|takes|taking) (me |us |) (a while|ages|hours|forever|quite (long|a while)|most of|several|a long time)
    (wait|waited|waiting) (a bit|a while|for|since|over|nearly)
    (problem|issue|trouble|glitch|hiccup|snag|bug|error|mistake|fault)
    (keep|keeps|kept) (having|getting|losing|forgetting|disappearing|popping|coming)
    (lost|disappeared|vanished|gone|wiped)
    """),
)

DETECTORS: dict[str, Detector] = {
    "polite_struggle": Together(
        (
            Phrases("polite_struggle", _BELITTLED, despite=("not", "if")),
            Phrases("polite_struggle", _FRIENDLY, needs=_TROUBLE, despite=("not", "if")),
        )
    ),
}
