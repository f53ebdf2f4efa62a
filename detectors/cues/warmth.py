"""Thank you, and praise for the person who helped: warmth that should reach the one who earned it."""

from __future__ import annotations

import re

from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
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
    (you're|you are) (the best|a (star|legend|lifesaver|life saver|gem|hero|genius|treasure|wonder|saint|angel)|an (angel|absolute (star|legend))|amazing|awesome|wonderful|brilliant|fantastic)
    (made|makes|making) (my|our) (day|week|year|life (so much |much |a lot |) easier|christmas|weekend|morning)
    (works|working|worked|runs|running|fits|arrived|running|looks|all works|is working) (now |again |) (perfectly|like a charm|beautifully|brilliantly|flawlessly|wonderfully|a treat|great now|fine now|perfect now|just fine now|like a dream|like magic|great END|perfectly well|perfectly again)
    (did|does|do) the trick
    (that|it|this|which|your (suggestion|tip|solution|fix|advice|answer|instructions)) (solved|fixed|worked END|worked perfectly|helped (a lot|me|us|so much|enormously|immensely|tremendously)|did it|resolved|was (really |very |so |extremely |super |incredibly |exactly |just |) (helpful|what i needed|perfect|useful|spot on|quick|kind)|sorted it|cleared it up|saved (me|us|my|our))
    (all|everything|it|problem|issue) (is |was |has been |'s |got |) (now |all |) (sorted|solved|resolved|fixed|working again|fine now|working now|good now) (now|END|and i|thanks|thank you|out)
    VERY (happy|pleased|impressed|satisfied|delighted|thrilled|chuffed|glad|content|overjoyed|blown away) (with (the|your|my|our|it|how|everything|this|all)|by (the|your|how)|that you|about (the|your|how)|END)
    (couldn't|can't|could not) (be |have been |) (happier|more (pleased|satisfied|helpful|impressed|grateful|delighted)|ask for (more|better)|asked for (more|better|a better)|thank you enough|fault (it|you|the|your)|praise|recommend (you|it|this|them) (enough|highly))
    (excellent|great|fantastic|wonderful|amazing|brilliant|superb|outstanding|awesome|exceptional|first class|first-class|top notch|top-notch|lovely|stellar|fabulous|terrific|impeccable|perfect|incredible|marvellous|phenomenal|super|best|5 star|five star) (customer |) (service|support|experience|help|team|job|work|response|quality|care|product|company|app|assistance|customer service|communication|advice|delivery)
    (well done|good job|great job|great work|nice work|nice job|bravo|keep up the|keep it up|hats off|thumbs up|kudos to|five stars|5 stars|10 out of 10|10/10|ten out of ten|a pleasure (to|doing|dealing|as)|pleasure (dealing|doing) (with|business)|highly recommend|will recommend|would recommend|happily recommend|recommended you|recommend you to|definitely recommend|can only recommend|faith in|restored my|pleasantly surprised|exceeded (my|our|all)|beyond (my|our) expectations|above and beyond|extra mile)
    (love|loving|adore|loved) (the|your|this|my|our|it|using|what|how|everything|every)
    (life saver|lifesaver|godsend|game changer|game-changer)
    (so|very|really|such a|that is|that's|how) (kind|thoughtful|generous|sweet|nice) (of you|END)
    (grateful|gratitude|thankful)
    (what a|such|truly|absolutely|simply) (great|fantastic|wonderful|amazing|brilliant|lovely|excellent|superb|beautiful|delightful|refreshing) (service|product|app|company|team|support|surprise|experience|job|update|feature|people|response|help|change|customer|END)
    (big|huge|massive) (fan|thank)
    (happy|satisfied|loyal|delighted|contented) (customer|user|camper|bunny|client)
    (perfect|brilliant|excellent|wonderful|fantastic|amazing|lovely|superb|awesome) (that|it|thank|thanks|you|now)
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
    (in|with) (advance|anticipation)
    (thank you|thanks) ... (in advance|in anticipation)
    (thank you|thanks) (so much |very much |a lot |) for (your (time|attention|consideration|understanding|help END|support END|assistance END|patience END|reply END|response END|cooperation)|any|reading|looking|considering|getting back|taking (the |) time to (read|look|consider)|nothing|the (reply|response|email|message) END|contacting|your (prompt|quick|speedy|kind|urgent|swift|immediate|early|fast) (attention|consideration|cooperation|assistance|response END|reply END|help END)|taking a look|taking a (quick |)look|taking my money|making me|keeping me waiting|ruining|wasting|ignoring|giving me the runaround|sending me the wrong|letting (me|us) (know|down))
    (would|i'd|we'd|i would|we would|will|i'll) (be |) (so |very |really |most |much |greatly |ever so |extremely |eternally |highly |) (be |) (appreciate|appreciated|appreciative|grateful|thankful|love|recommend it if)
    (appreciate|appreciated) (it |this |) if
    (any|your) (help|assistance|advice|support|guidance|input|feedback|reply|response|information|ideas|pointers) (on this |with this |here |in this |you can (give|offer) |at all |) (is|would be|will be|'d be) (much |greatly |very |really |very much |highly |) (appreciated|welcome|grateful)
    (no|not|nothing|hardly|n't|without|never) (a |the |at all |very |really |exactly |such |much of a |been |) (thanks|great|excellent|perfect|good|happy|impressed|pleased|satisfied|amazing|helpful|recommend|highly recommend|grateful|appreciated|brilliant|love)
    (great|excellent|fantastic|brilliant|wonderful|perfect|good|best|amazing|superb|outstanding|lovely) ... (but|however|until|except|not anymore|used to)
    (used to|expected|promised|advertise~|claim~|pride~|so-called|would expect|known for|supposed to) ... (great|excellent|best|good|love|perfect|perfectly|wonderful|happy)
    (i'd|would|i'll|will) (really |) (love|be (very |really |) happy|be (so |very |) grateful|be (so |very |) thankful|be (very |) pleased|be delighted)
    (thanks|thank you) but no
    (need|needs|want|wanted|have|had|get|getting|like|see|until|when|once|if|is|has|hope|hoping|think|thought|could|can) (this|that|it) (is |gets |be |to be |) (fixed|solved|sorted|resolved)
    (thanks|thank you) ... (not|n't) (helped|help|what i|solve|work)
    (how|what|anything|something) (you|would) (love|recommend)
    (not|n't|hardly|barely) (VERY|) (grateful|impressed|happy|pleased|satisfied|appreciate)
    (love|loved) (to|for you|if|it if)
    (loved one|loved ones|love (life|letter|song|story))
    (the|a|your|which|what|any) (best) (way|time|product|service|app|option|price|quality|company|support|team) (to|for|is|would|do|of|i should|should|plan|that)
    (well|gets|worked|working|works|was|were|been|is|runs|ran|run) ... (perfectly|great|beautifully|fine) ... (until|but|till|before)
    (top|best) (up|product|app) (is|for|my|a)
    (what|which) (great|good|excellent)
    how (great|good|excellent|nice)
    (happy|satisfied|loyal) (customer|client|user) ... (until|but|for|since|however)
    (works|worked|working) perfectly (fine |well |ok |) (on|in|with|for) (my|the|a|other|all|another|chrome|firefox|safari|every)
""")

_NAME = r"(?:[A-Z][a-zà-öø-ÿ'’]+(?:[ -][A-Z][a-zà-öø-ÿ'’]+)?)"
_GREAT = (
    r"(?:wonderful|amazing|fantastic|brilliant|excellent|great|superb|awesome|outstanding|(?:so |very |really |super |"
    r"extremely |incredibly |particularly |)(?:kind|helpful|patient|friendly|nice|professional|understanding|knowledgeable|"
    r"sweet|thorough|polite|quick|efficient)|lovely|incredible|a (?:star|gem|legend|delight|pleasure|joy|lifesaver|treasure|"
    r"hero|credit|real|true|huge help|great help|big help|wonderful|fantastic|lovely|genius|joy)|an (?:absolute|angel|asset|amazing)|"
    r"the best|terrific|fabulous|phenomenal|exceptional|marvellous|first class|first-class|spot on|so good)"
)
_ROLE = (
    r"(?:lady|gentleman|man|woman|guy|girl|person|chap|agent|rep|representative|colleague|technician|engineer|advisor|"
    r"adviser|operator|driver|member of (?:your )?(?:staff|team)|team member|assistant|fitter|installer|manager|consultant)"
)
_BE = r"(?:was|is|were|has been|had been|'s been)"
_MOST = r"(?:(?:just|so|really|absolutely|very|truly|simply|always|incredibly|such|all|extremely|both|an|a|totally) ){0,3}"
_WHO = rf"(?:[Yy]our|[Tt]he|[Tt]hat|[Aa]) (?:(?:very|young|nice|lovely|kind|support|service|delivery|sales|customer) ){{0,3}}{_ROLE}"
_GOOD_DEED = (
    r"(?:went (?:above|out of (?:his|her|their) way|the extra mile|beyond)|saved (?:me|us|my|our|the)|made my day|"
    r"did (?:a|an) (?:great|amazing|fantastic|excellent|brilliant|wonderful|superb|outstanding|good|terrific)|"
    r"deserves? (?:a|an|the|special|praise|recognition|credit|to be|some)|(?:helped|guided|talked|walked) (?:me|us) "
    r"(?:so|out|through|with|patiently|brilliantly|quickly|right|immediately|to|sort|fix|get|find)|"
    r"(?:sorted|fixed|solved|resolved) (?:it|everything|my|the|our|this|that|all)|(?:rocks|rocked|nailed it|is a star)|"
    r"(?:could not|couldn't|couldn’t) have been (?:more|nicer|kinder|friendlier|better)|patiently|explained (?:everything|it|all|the)|"
    r"restored my|took (?:the time|such|great)|stayed (?:on|late|with)|turned (?:it|things|my)|knew exactly|listened)"
)
_KUDOS = (
    re.compile(
        rf"\b(?:[Tt]ell|[Ll]et) ({_NAME})(?: know)?,? (?:that )?(?:he|she|they) "
        r"(?:did|does|do|was|were|is|are|has been) [^.!?\n]{0,40}?"
        rf"\b(?:{_GREAT}|great job|good job|great work|good work)\b"
    ),
    re.compile(
        rf"\b({_NAME}|{_WHO})(?: (?:from|in|at|on|who|whom|that|and)\b[^.!?\n]{{1,60}}?)?,? {_BE} {_MOST}{_GREAT}\b"
    ),
    re.compile(
        rf"\b({_NAME}|{_WHO})(?: (?:from|in|at|on|who)\b[^.!?\n]{{1,60}}?)?,? (?:really |even |then |absolutely |just |){_GOOD_DEED}"
    ),
    re.compile(
        r"\b(?:[Tt]hanks|[Tt]hank[- ]you|THANK YOU|[Kk]udos|[Ss]hout[- ]?out|[Pp]raise|[Cc]ompliments?|[Hh]ats off|[Cc]redit|[Ww]ell done|"
        r"[Gg]rateful|[Gg]ratitude|[Rr]egards|[Bb]ravo|[Rr]aise|[Pp]romotion|[Pp]at on the back|[Aa]pplause|[Mm]edal|[Bb]onus) "
        rf"(?:(?:so much|very much|again|must go|goes|go|out|especially|also|in particular|a lot|especially) ){{0,2}}(?:to|for) "
        rf"(?:(?:your|our|the|my|dear|lovely|wonderful|colleague|agent|brilliant|amazing|fantastic|great|in particular|especially) ){{0,3}}"
        rf"({_NAME})"
    ),
    re.compile(
        rf"\b(?:thank|praise|commend|compliment|mention|applaud|recognise|recognize|single out) (?:(?:your|colleague|especially|particularly|"
        rf"agent|in particular|the wonderful|the lovely|team member) ){{0,3}}({_NAME})(?: \w+){{0,4}} (?:for|who|from|in)\b"
    ),
    re.compile(
        rf"\b(?:[Hh]elped by|[Ss]poke (?:to|with)|[Dd]ealt with|[Cc]hatted with|[Ss]erved by|[Tt]alked to|[Aa]ssisted by|[Ll]ooked after by)"
        rf" (?:(?:a|the|your) (?:\w+ ){{0,3}}(?:called |named )?)?({_NAME})\b[^.!?\n]{{0,40}}?\b(?:{_GREAT})\b"
    ),
    re.compile(
        rf"\b{_GREAT} (?:service|help|support|work|job|advice|experience|assistance|care) (?:(?:we |i |I )?(?:received |got |had )?)(?:from|by|with) ({_NAME})\b"
    ),
)
_NOT_A_NAME = frozenset(
    "the this that it its everything everyone support service app product delivery customer team all your my our he she "
    "they we you i what which who there here one some somebody someone nobody everybody thanks thank dear hello hi hey monday "
    "tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december and but so also then now yes no not if when while because since after before english german french "
    "dutch his her their these those with chrome windows android apple google amazon firefox paypal mac iphone outlook excel "
    "christmas easter first last kind best regards again please for in on at really great good very quality shipping "
    "packaging website site software communication response setup installation god sorry unfortunately however overall "
    "installing setting using being having getting dealing ordering order orders nothing something anything food room hotel "
    "staff price value design quick both life how where why customer's ui api update version breakfast price each every "
    "another other most more today yesterday everything's company people guys folks folk let's of to be is was as an a "
    "helpdesk office headquarters reception management sales marketing finance accounting accounts billing".split()
)
_HINTS = lines("""
    (kudos|thanks|thank you|thank-you|grateful|gratitude|praise|compliment~|commend|shout-out|shoutout|shout out|
    bravo|applause|applaud|hats off|well done|medal) (to|for|your|VERY much to|so much to)
    (thank|praise|commend|compliment|mention|applaud|recognise|recognize|single out|credit to|credit goes to|raise for|
    raise to|promotion|pat on the back|bonus)
    (wonderful|amazing|fantastic|brilliant|excellent|great|superb|awesome|outstanding|so kind|very kind|really kind|
    helpful|patient|friendly|nice|very professional|so professional|very understanding|so understanding|knowledgeable|
    sweet|thorough|polite|very quick|efficient|lovely|incredible|a star|gem|legend|delight|pleasure|a joy|lifesaver|
    treasure|hero|angel|asset|genius|terrific|fabulous|phenomenal|exceptional|marvellous|first class|first-class|
    spot on|the best|so good)
    (above and|out of (his|her|their) way|extra mile|saved (me|us|my|our|the)|made my day|deserves|
    helped (me|us)|guided|walked (me|us)|talked (me|us)|rocks|rocked|nailed it|kinder|nicer|patiently|restored|listened|
    stayed (on|late|with)|knew exactly|couldn't have been)
    (sorted|fixed|solved|resolved|explained) (it|everything|my|the|our|this|that|all)
""")
"""Where none of these stands, nobody is praised."""


def _praise(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place in the sentence around a hint where somebody is praised: by name, or as "the lady on the phone"."""
    begin = max(text.rfind(mark, max(0, start - _AROUND), start) for mark in ".!?\n") + 1 or max(
        0, start - _AROUND
    )
    after = _SENTENCE_END.search(text, end, end + _AROUND)
    stop = after.start() if after else min(len(text), end + _AROUND)
    for words in _KUDOS:
        for hit in words.finditer(text, begin, stop):
            if _somebody(hit[1], hit[0]):
                return hit.span()
    return None


_AROUND = 150
"""Characters of a sentence that are looked at before and after a hint, at most."""
_SENTENCE_END = re.compile(r"[.!?]|\n\n")
_DENIED = re.compile(r"\b(?:not|never|hardly|n't|n’t)\b")


def _somebody(who: str, words: str) -> bool:
    """A person's name (no pronoun, weekday, product) or a person in a role, praised and not the contrary."""
    first = re.split(r"[ '’-]", who)[0].lower()
    role = re.search(_ROLE + r"\b", who) is not None
    couldnt = re.search(r"could(?:n['’]t| not) have been", words)
    return (role or first not in _NOT_A_NAME) and (bool(couldnt) or not _DENIED.search(words))


DETECTORS: dict[str, Detector] = {
    "thanks": Phrases("thanks", _THANKS, Urgency.LOW, unless=_CLOSING),
    "kudos": Phrases("kudos", _HINTS, Urgency.LOW, despite=("not", "if", "said"), look=_praise),
}
