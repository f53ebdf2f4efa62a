"""Thank you: gratitude and satisfaction, and not the polite end of a mail that asks or complains."""

from __future__ import annotations

import re
from functools import lru_cache

from empathd.detectors.cues import turns
from empathd.detectors.cues.glad import GLAD, NOT_GLAD, PRAISE
from empathd.detectors.cues.gratitude import LETTER, gratitude
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.together import Together
from empathd.detectors.tokens import small, unquoted
from empathd.detectors.wording import lines

_THANKS = lines(
    """
    (you|that|this|it) (have |has |really |)(solved|fixed|sorted) (my|our|the) (problem|issue|question|trouble)
    (thanks|thank you|thankyou|thank u|thanx|thx|cheers|ta|kudos) (so very much |so much |very much |a lot |a million |ever so much |a bunch |sincerely |all |both |again |once again |guys |kindly |VERY much |) for DEED
    (many|huge|big|massive|a big|a huge|heartfelt|sincere|warm|warmest|my sincere|our sincere|special|my heartfelt|a thousand|a million|deepest) (thanks|thank you|thank-you) (again |) (for DEED|to (you|your|all|everyone|the|mira|whoever|both|everybody)|from (us|me|all|my|our))
    (thank you|thanks) (so much|so very much|a million|ever so much|from the bottom|to (you|your|everyone|all|the|whoever|everybody|both))
    (thank you|thanks) (very much|a lot) END
    (i|we) (just |really |also |simply |) (want|wanted|would like|wish|'d like|need|must) to (just |also |quickly |really |sincerely |) (say (a |) (big |huge |heartfelt |very big |) (thank you|thanks)|thank|express (my|our) (thanks|gratitude|appreciation|sincere)|let you know how (happy|pleased|grateful|impressed|much)|say how (happy|pleased|grateful|impressed|much|wonderful|great|delighted|good))
    (very|so|really|extremely|truly|deeply|incredibly|eternally|forever|most|sincerely|am|are|i'm|we're) (grateful|thankful|appreciative) (for|to|that|END|and|how)
    (very|so|really|truly|deeply) (grateful|thankful)
    (i|we|really|greatly|much|very much|truly|so|sincerely|do) appreciate (you|your (help|support|patience|quick|fast|prompt|efforts|effort|kindness|work|hard|time|assistance|excellent|great|service|kind|honesty|thoughtful~|going)|the (help|support|effort|quick|fast|great|time|excellent|work|way|speedy|prompt|kindness|service|gesture)|how|all|that you|everything|it END|this END|it so)
    (much|greatly|really|truly|highly|so) appreciated
    (you|you guys|you all|you folks|you people|your team|your support|your support team|your customer service|the team|your staff|everyone|you both|your colleagues) (are|were|is|was|have been|has been|'re|rock|did|made|really|truly) (all |simply |really |truly |absolutely |so |just |both |such |the |a |an |always |very |been |) (great|wonderful|amazing|fantastic|brilliant|lovely|helpful|kind|excellent|best|awesome|incredible|patient|superb|outstanding|legend|legends|star|stars|lifesaver~|life saver~|rock|rocks|rocked|saved|made my day|professional|friendly|terrific|phenomenal|fabulous|perfect|first class|first-class|exceptional|angel|angels|marvellous|a (great|fantastic|wonderful|brilliant|superb|an excellent) job|amazing job|great job|friendly and)
    (your|youre) (the best|a (star|legend|lifesaver|life saver|gem|genius)) (END|,)
    (you're|you are) (the best|a (star|legend|lifesaver|life saver|gem|hero|genius|treasure|wonder|saint|angel)|an (angel|absolute (star|legend))|amazing|awesome|wonderful|brilliant|fantastic)
    (made|makes|making) (my|our) (day|week|year|life (so much |much |a lot |) easier|christmas|weekend|morning)
    (works|working|worked|runs|running|fits|arrived|running|looks|all works|is working) (now |again |) (perfectly|like a charm|beautifully|brilliantly|flawlessly|wonderfully|a treat|great now|fine now|perfect now|just fine now|like a dream|like magic|great END|perfectly well|perfectly again)
    (that|it|this|which|your (suggestion|tip|solution|fix|advice|answer|instructions)) (solved|fixed|worked END|worked perfectly|helped (a lot|me|us|so much|enormously|immensely|tremendously)|did it|resolved|was (really |very |so |extremely |super |incredibly |exactly |just |) (helpful|what i needed|perfect|useful|spot on|quick|kind)|sorted it|cleared it up|saved (me|us|my|our))
    (couldn't|can't|could not) (be |have been |) (happier|more (pleased|satisfied|helpful|impressed|grateful|delighted)|ask for (more|better)|asked for (more|better|a better)|thank you enough|fault (it|you|the|your)|praise|recommend (you|it|this|them) (enough|highly))
    ((so|very|really|such a|that is|that's) (kind|thoughtful|generous|sweet|nice) (of you|END)|how (kind|thoughtful|generous|sweet|nice) of you)
    (grateful|gratitude|thankful)
    (over the moon|overjoyed|tickled pink|on cloud nine|chuffed|thrilled to bits|delighted with|delighted by|thrilled with|in love with (the|my|your|it))
    exactly what (i|we) (needed|was looking for|were looking for|wanted|hoped for|had hoped|was after|asked for)
    (that|this|it|your (explanation|answer|reply|mail|email|video|guide|advice|tip|call|instructions|suggestion|help|link)) (really |actually |definitely |has |has really |) (helped|did help|clears (it|that|things) up|cleared (it|that|things) up|makes sense now|made my (day|week|evening|weekend))
    (bless you|owe you (one|a|big)|owe you guys|much obliged|most obliged|ever so grateful|ever so kind)
    (replacement|parcel|package|delivery|order|refund|dress|table|new one|book|flowers|bike|sofa|box|card|part) ... (came|arrived|here|received|is|are|looks|look) ... (perfect|beautiful|gorgeous|lovely|great|spot on|wonderful|fantastic|amazing|super|stunning)
    just (want|wanted) to (just |quickly |) (say|express|let you know|tell you|share|thank|pass on) (a |my |our |) (big |huge |) (how (happy|pleased|grateful|impressed|much|wonderful|great|delighted|good|satisfied|lovely)|thank|thanks|thank you|appreciation|compliments|that (i'm|we're|i am|we are|i|we) (really |very |so |) (love|happy|pleased|grateful|impressed|delighted|thrilled))
    (heartfelt|big|warm|huge|massive|sincere|special) (thank you|thank-you|thanks) from (the|everyone|everybody|all|a|my|our)
    thanks to you (i|we|my|our|the|all|it|and|guys)
    (i|we|really|truly|do|greatly) (really |truly |do |very much |) appreciate (the (honesty|gesture|time|info|information|heads up|heads-up|response|offer|update|transparency|call|flexibility|thought|extra)|your (honesty|understanding|flexibility|reply|response|call|concern|transparency|quick|swift|openness)|what you|you (taking|helping|getting|going|sorting|doing|being|coming|calling|letting|sending)|being able|everything|all (you|of|the|your)|it a lot|it very|this so|that so|you so|you all|you guys)
    (well done|compliments|hats off|kudos|bravo|props) (on|for|to|with) (the|your|this|everyone|you|all|such|making|a)
    (that|it|this|reply|answer|delivery|service) (was|is|'s) (really |very |so |super |incredibly |amazingly |pretty |lightning |impressively |) (fast|quick|speedy|prompt|swift|kind|thoughtful|generous|sweet) (END|of you|thank|thanks|i|and|work|service|wow)
    (you lot|you guys|you people|you all|you folks|you) (are|rock|'re) (magic|legends|stars|the best|wizards|angels|superb|ace|a delight|a godsend|a treasure|miracle workers|simply the best|top|brill|miracle|worth|wonderful|amazing)
    (you|you really) (didn't|shouldn't) have (to (do|go)|done|gone) (that|this|to|so|END)
    (no idea|can't tell you|can't imagine|words can't) ... (happy|grateful|relieved|much (this|it|that)|pleased|thankful)
    (can't|couldn't|can not) thank (you|him|her|them|your team|everyone|the team) enough
    (please |) thank (everyone|everybody|your team|the team|them|him|her|all) (for (me|us)|from (me|us)|again|very much|once more)
    (unforgettable|made (our|my|the) ... (unforgettable|special|perfect|wonderful|magical))
    (everything|it|all|heating|login|internet|line|app|printer|site|phone) (is |) (works|working|work) (again|now|fine now|perfectly|like) ... (thank|thanks|thx|cheers|great|happy)
""",
    DEED="(all|everything|every|being|making|sorting|fixing|solving|resolving|helping|getting|sending|taking|going|doing|"
    "keeping|saving|explaining|showing|coming|calling|changing|refunding|replacing|walking|answering|"
    "giving|letting|listening|bearing with|having|delivering|building|understanding (my|our|how)|turning|organi~|arranging|"
    "(your|the|such|this|that|a|an|another) (very |so |super |really |extremely |incredibly |amazingly |always |ever |such |truly |) "
    "(quick|fast|prompt|speedy|great|wonderful|excellent|amazing|fantastic|kind|helpful|lovely|super|superb|"
    "brilliant|friendly|swift|rapid|patient|patience|outstanding|generous|clear|detailed|good|awesome|beautiful|thoughtful|"
    "refund|replacement|gift|discount|gesture|kindness|hard work|effort~|work|call|phone call|update on|lightning|"
    "honest|smooth|easy|nice|professional|warm|perfect|thorough|voucher|flowers|effort|service|product~|support (yesterday|today|last|with|on|over|during|this|you|i)|"
    "help (yesterday|today|last|with|on|over|you|i|so|in (getting|sorting|fixing|solving|resolving)|getting|sorting|earlier|this|that|it)|assistance (yesterday|today|with|last|on|earlier)|"
    "tip|advice|explanation|information|credit|invitation|upgrade|surprise|best|delivery|app|coffee|card)|that END|this END|it END)",
)

_CLOSING = lines("""
    (thanks|thank you|cheers) (very much |so much |a lot |) for (the|your|such a) (very |really |) (quick|prompt|swift|speedy|fast|rapid) (reply|answer|response|dispatch|delivery|turnaround|reaction|help|service)
    well done, really
    (in|with) (advance|anticipation)
    (thank you|thanks) ... (in advance|in anticipation)
    (thank you|thanks) (so much |very much |a lot |) for (your (time|attention|consideration|understanding|help END|support END|assistance END|patience END|reply END|response END|cooperation)|any|reading|looking|considering|getting back|taking (the |) time to (read|look|consider)|nothing|the (reply|response|email|message) END|contacting|your (prompt|quick|speedy|kind|urgent|swift|immediate|early|fast) (attention|consideration|cooperation|assistance|response END|reply END|help END)|taking a look|taking a (quick |)look|taking my money|making me|keeping me waiting|ruining|wasting|ignoring|giving me the runaround|sending me the wrong|letting (me|us) (know|down))
    (would|i'd|we'd|i would|we would|will|i'll|should|shall) (be |) (so |very |really |most |much |greatly |ever so |extremely |eternally |highly |) (be |) (appreciate|appreciated|appreciative|grateful|thankful|love|recommend it if)
    (appreciate|appreciated) (it |this |) if
    (no|not|nothing|hardly|n't|without|never) (a |the |at all |very |really |exactly |such |much of a |been |) (thanks|great|excellent|perfect|good|happy|impressed|pleased|satisfied|amazing|helpful|recommend|highly recommend|grateful|appreciated|brilliant|love)
    (great|excellent|fantastic|brilliant|wonderful|perfect|good|best|amazing|superb|outstanding|lovely) ... (but|however|until|except|not anymore|used to)
    (i'd|would|i'll|will) (really |) (love|be (very |really |) happy|be (so |very |) grateful|be (so |very |) thankful|be (very |) pleased|be delighted)
    (would|'d|will) (really |greatly |much |) appreciate
    (would|could|might|may|if|can't|not|n't|hardly|never|wasn't|was) (VERY|) (be |been |) (impressed|delighted|overjoyed)
    (not|n't|hardly|scarcely) (VERY|at all|exactly|) (impressed|pleased|happy|satisfied|delighted|thrilled)
    thanks to (the|this|that|a|our|my) (new|old|filter|update|app|feature|tool|system|good|great|tip|fact|weather|change|extra|recent|latest)
    (need|needs|want|wanted|have|had|get|getting|like|see|until|when|once|if|is|has|hope|hoping|think|thought|could|can) (this|that|it) (is |gets |be |to be |) (fixed|solved|sorted|resolved)
    (thanks|thank you) ... (not|n't) (helped|help|what i|solve|work)
    (not|n't|hardly|barely) (VERY|) (grateful|impressed|happy|pleased|satisfied|appreciate)
    (love|loved) (to|for you|if|it if)
    (loved one|loved ones|love (life|letter|song|story))
    (the|a|your|which|what|any) (best) (way|time|product|service|app|option|price|quality|company|support|team) (to|for|is|would|do|of|i should|should|plan|that)
    (well|gets|worked|working|works|was|were|been|is|runs|ran|run) ... (perfectly|great|beautifully|fine) ... (until|but|till|before)
""")

_WRAPPED = re.compile(
    r"\?|\b(?:but|however|unfortunately|sadly|alas|except|missing|broken|wrong|stopped|instead|problem|issue|error|crash\w*|fail\w*"
    r"|cracked|damaged|late|refund|cancel|(?:does|do|did|is|was|wo|ca|has|have)n't|wont|cant|doesnt|cannot|still (?:no|not|waiting)"
    r"|only (?:thing|that|one)|should have|no longer|nothing happens|stays|keeps)\b"
)
"""What tells that praise is no more than the wrapping of a trouble or a question."""
_NO_TROUBLE = re.compile(
    r"(?:not only|but also|(?:can|could)(?:n't|not) (?:be|have been|fault|thank|recommend|praise|ask|believe|wait|tell|say|stop)"
    r"|(?:was|had been|were|went) (?:wrong|broken|missing|late)|(?:wasn't|isn't|doesn't|didn't|haven't) (?:only|just|hard|long|have to"
    r"|need|mind|expect|think|know|disappoint|been happier)|but (?:it|you|he|she|they|we|i|now|this|the) (?:was|were|is|'s|works|love|got|did))"
)


@lru_cache(maxsize=8)
def _wraps(text: str) -> bool:
    return bool(_WRAPPED.search(_NO_TROUBLE.sub(" ", unquoted(small(text)))))


_CUSTOM = re.compile(
    LETTER + r"|\b(?:order\w*|deliver\w*|arriv\w*|parcel|packag\w+|apps?|software"
    r"|(?:web)?site|service|support\w*|team|staff|customers?|products?|bought|buy\w*|purchas\w+|shop\w*|store|company|subscri\w+|account"
    r"|book(?:ed|ing)|hotel|stay\w*|update\w*|install\w*|refund\w*|repair\w*|replac\w+|technicians?|drivers?|courier|clinic|doctors?|nurses?"
    r"|lessons?|courses?|features?|releases?|versions?|dashboard|checkout|phone|laptop|printer|machine|size|quality|meals?|food|cakes?|pizza|coffee|crumb|price\w*)\b"
)
"""What makes praise that of a customer: a letter's form, or a word about what we do; "love it" alone is anybody's."""


@lru_cache(maxsize=8)
def _of_custom(text: str) -> bool:
    return bool(_CUSTOM.search(small(text)))


def _pure(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of praise in a mail about what we do that has neither trouble nor question."""
    return (start, end) if _of_custom(text) and not _wraps(text) else None


DETECTORS: dict[str, Detector] = {
    "thanks": of_customers(
        Together(
            (
                Phrases("thanks", (*_THANKS, *GLAD), Urgency.LOW, unless=(*_CLOSING, *NOT_GLAD)),
                Phrases(
                    "thanks", (*PRAISE, *turns.THANKS), Urgency.LOW, unless=(*_CLOSING, *NOT_GLAD), look=_pure
                ),
                gratitude,
            )
        )
    ),
}
