"""Praise for the person who helped: it should reach the one who earned it."""

from __future__ import annotations

import re
from functools import lru_cache

from empathd.detectors.cues.glad import PRAISED
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.cues.people import NOT_A_NAME, OURS, PRAISES, ROLE, TITLED, kudos
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.wording import lines

_HINTS = lines("""
    (kudos|thanks|thank you|thank-you|grateful|gratitude|praise|compliment~|commend|shout-out|shoutout|shout out|
    bravo|applause|applaud|hats off|well done|medal) (to|for|your|VERY much to|so much to)
    (wonderful|amazing|fantastic|brilliant|excellent|great|superb|awesome|outstanding|so kind|very kind|really kind|
    helpful|patient|friendly|nice|very professional|so professional|very understanding|so understanding|knowledgeable|
    sweet|thorough|polite|very quick|efficient|lovely|incredible|a star|gem|legend|delight|pleasure|a joy|lifesaver|
    treasure|hero|angel|asset|genius|terrific|fabulous|phenomenal|exceptional|marvellous|first class|first-class|
    spot on|the best|so good)
    (above and|out of (his|her|their) way|extra mile|saved (me|us|my|our|the)|made my day|deserves|
    helped (me|us)|guided|walked (me|us)|talked (me|us)|rocks|rocked|nailed it|kinder|nicer|patiently|restored|listened|
    stayed (on|late|with)|knew exactly|couldn't have been)
    (invaluable|faultless|impeccable|gent|gentleman|bloke|superstar|diamond|sweetheart|saint|godsend|top notch|top-notch|
    courteous|caring|attentive|reassuring|welcoming|supportive|competent|considerate|sympathetic|tidy|charming|delightful|
    perfect|on the ball|second to none|stellar|a pro|professional|thoughtful|credit to|class act|good egg|breath of fresh air|rules)
    (what a|what an) (gent|gem|star|legend|hero|angel|lovely|nice|treasure|delight|diamond|top|real|true|absolute|man|woman|lady|guy)~
    (cheers|hooray|props|respect|full marks|top marks|big up|thumbs up|five stars|raise|medal|bonus|pay rise|beer|hug|award) (to|for|on|goes)
    (give|buy) ... (raise|medal|promotion|bonus|pay rise|hug|beer|day off|drink|award)
    (positive|glowing|good|kind|great) (feedback|review|reviews|word|words|comments|comment)
    (made|makes) (me|us|my mother|my mum|my dad|my father|my wife|my husband|my son|my daughter|him|her|it|everyone|my gran) (all |) (feel|laugh|smile|welcome|so|very)
    (calmed|cheered|put|kept) (me|us|my mother|my mum|my dad|my son|my daughter|her|him) (down|up|at ease|informed|updated|posted|calm|in the loop|right)
    (appreciate|appreciated|grateful for|impressed by|impressed with) (what|how|the|everything|all)
    (can't|couldn't) (fault|praise|recommend|thank)
    (took|takes) (the|his|her|their|such|great|real|good) (time|care|trouble|pains)
    (knows|knew|know) (his|her|their|exactly|what) (stuff|onions|job|what|he|she)
    (looked after|bent over|went out|excelled|shone|stood out|pulled out all)
    (pass|send|give|convey|extend) ... (thanks|thank you|gratitude|appreciation|compliments|regards|praise|best) (on |) to
    (rang|called|phoned) (me |us |) back (when|as|within|exactly|personally)
    (should|ought to|deserves to) be (running|promoted|cloned|employee|in charge|knighted|given|made|rewarded)
    (people|someone|somebody|colleagues|staff|employees|more|everyone) like
    (weight in gold|employee of the|good word|promote|clone|nominate|one in a million|wizard|magician|coming back|boots off|shoes off)
    (stayed|waited|treats|treat|never once|carried|adore|adores|as well as|the reason|patience|kindness) 
    (found|made) (the |) time
    (especially|particularly|in particular|above all) 
    (let|tell) ... know (how|that|we|i)
    knows (his|her|their) (trade|business|craft|onions|stuff|job)
    (patience|kindness|calm|courtesy|politeness) itself
    stayed (on |) (an hour|two hours|three hours|half an hour|late|much|longer|past)
""")
"""Where none of these stands, nobody is praised."""


def _praise(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place around a hint where somebody is praised: by name, as "the lady on the phone", or as "she" after it."""
    return _by_name(text, start, end) or _by_pronoun(text, start, end) or _by_title(text, start, end)


def _by_pronoun(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Praise of "she" or "he", of whom the sentences before told that it is one of our people."""
    if text[start:end].split()[0].lower() not in ("she", "he"):
        return None
    told = re.split(r"[!?\n]", text[start : start + _AROUND], maxsplit=1)[0]
    met = [*OURS.finditer(text, max(0, start - _BEFORE), start)]
    if not met or not PRAISES.match(told) or _DENIED.search(_KINDLY_NOT.sub(" ", told)):
        return None
    return (start, end) if _somebody(met[-1][1], "") else None


def _by_title(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Heartfelt thanks after a tale of Dr Bose or Ms Delaney are for them; praise of "people like her", too."""
    if text[start:end].split()[-1].lower() in ("her", "him"):
        return start, end
    heartfelt = re.search(
        r"(?:so|more|very|deeply|eternally|are) grateful|can(?:'t|not) thank|bottom of|gratitude",
        text[start:end],
        re.I,
    )
    return (start, end) if heartfelt and TITLED.search(text, max(0, start - 2 * _BEFORE), start) else None


def _by_name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place in the sentence around a hint where somebody is praised by name or by a role."""
    low = max(0, start - start % _BLOCK - _AROUND)
    high = end - end % _BLOCK + _BLOCK + _AROUND
    begin = max(text.rfind(mark, low, start) for mark in ".!?\n") + 1 or low
    after = _SENTENCE_END.search(text, end, high)
    stop = after.start() if after else min(len(text), high)
    place = _praised(text[begin:stop])
    return place and (begin + place[0], begin + place[1])


@lru_cache(maxsize=16)
def _praised(sentence: str) -> tuple[int, int] | None:
    """Where somebody is praised; a sentence with several hints is looked at once."""
    for words in kudos():
        for hit in words.finditer(sentence):
            if _somebody(hit[1], hit[0]):
                return hit.span()
    return None


_AROUND, _BLOCK = 150, 100
"""Characters of a sentence that are looked at before and after a hint, at least, where it is that long; hints of
one block are looked at together, so that an endless sentence full of them costs no more than its length."""
_BEFORE = 260
"""Characters before "she" in which it is told who she is."""
_KINDLY_NOT = re.compile(
    r"(?:didn|couldn|wasn|never|not)(?:['’]t)? (?:once )?(?:sigh|rush|hurry|ma[kd]e me|give up|have (?:been|done)|mind|tire|judge|lose)"
)
_SENTENCE_END = re.compile(r"[.!?]|\n\n")
_DENIED = re.compile(r"\b(?:not|never|hardly|n't|n’t)\b")


def _somebody(who: str, words: str) -> bool:
    """A person's name (no pronoun, weekday, product) or a person in a role, praised and not the contrary."""
    first = re.split(r"[ '’-]", who)[0].lower()
    role = re.search(ROLE + r"\b", who) is not None
    couldnt = re.search(
        r"could(?:n['’]t| not) (?:have|do)|can(?:no|['’])t (?:fault|praise|recommend|thank)|can not", words
    )
    return (role or who.lower() in ("whoever", "yours") or first not in NOT_A_NAME) and (
        bool(couldnt) or not _DENIED.search(words)
    )


DETECTORS: dict[str, Detector] = {
    "kudos": of_customers(
        Phrases("kudos", (*_HINTS, *PRAISED), Urgency.LOW, despite=("not", "if", "said"), look=_praise)
    ),
}
