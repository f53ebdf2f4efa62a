"""Praise for the person who helped: it should reach the one who earned it."""

from __future__ import annotations

import re

from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.wording import lines

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
    "kudos": Phrases("kudos", _HINTS, Urgency.LOW, despite=("not", "if", "said"), look=_praise),
}
