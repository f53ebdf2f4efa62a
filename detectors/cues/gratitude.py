"""A thank-you that is the point of a short mail, and not its polite end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathd.detectors.cues.ordinary import business
from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Urgency
from empathd.detectors.tokens import small, unquoted

_SAID = re.compile(
    r"(?<!\w)(?:thank(?:s|[ -]?you|[ -]?u| ya)|thx|thanx|tnx|tysm|ty|(?<=[a-z], )cheers(?=[.!\s]*$)"
    r"|(?:cheers|ta)(?= (?:for|again|all|both|guys|man|mate|lads|folks|everyone|buddy|very|so|love)\b)"
    r"|much obliged|(?:i )?appreciate (?:it|that|you|this))\b"
)
_NOT_MEANT = re.compile(
    r"\bno,? thank|thank[ -]?you[ -](?:page|card|mail|e-?mail|note|letter|message|gift)|\bthanks? (?:mail|page|card)"
    r"|thank(?:s|ing|[ -]?you)?[^.!?\n]{0,25} in (?:advance|anticipation)|thank(?:s| you) (?:to (?:the|my|our|a|that|this)\b|but\b)"
    r"|thank(?:s| you)[^.!?\n]{0,12} for (?:nothing|ruining|wasting|ignoring|keeping (?:me|us)|contacting|attending"
    r"|making (?:me|us) (?:wait|pay|chase|call|late|miss|queue|repeat|look|feel (?:stupid|like)|jump|do)|choosing(?! to (?!shop|fly|stay|book|travel|bank))|shopping"
    r"|subscribing|registering|joining|booking|any\b|reading|looking|considering"
    r"|your (?:order|attention|consideration|cooperation|interest|application|purchase|payment|business|enquiry|inquiry|time))"
    r"|\b(?:would|will|'d|'ll) (?:really |greatly |much |very much |)(?:be |)appreciate|appreciate (?:it|that|you) (?:if|when|is|may)"
)
_TROUBLE = re.compile(
    r"\?|\b(?:please|pls|kindly|can you|could you|would you|need|but|however|unfortunately|wrong|missing|broken|broke"
    r"|crash\w*|fail\w*|delay\w*|doesn't|doesnt|won't|wont|not (?:work\w*|received?|arrived?|happy|been|able|yet)|waiting|cancel\w*"
    r"|complain\w*|disappoint\w*|jammed|attached|enclosed|i would like|i'd like|i want|where is|how do)\b"
)
_DOUBT = re.compile(
    r"(?<!\w)(?:still|error|lost|late|can't|cannot|cant|isn't|isnt|hasn't|haven't|wasn't|never|problem|issue|trouble|full|zero|nobody|no one)\b"
)
_SOLVED = re.compile(
    r"(?:problem|issue|trouble|error)s?(?: is| was| has been|'s| are)?(?: now| all|)(?: gone| solved| fixed| sorted| resolved| over)"
    r"|(?:solved|fixed|sorted|resolved|no) (?:my |the |our |a |)(?:problem|issue|trouble|error)s?|(?:no|any) need|not only|can't (?:thank|wait)"
    r"|what was wrong|(?:was|were|had) (?:wrong|broken|missing|failed|been waiting)|(?:wasn't|isn't) (?:so |that |)hard|haven't (?:thought|seen)|never (?:knew|thought|had better)|please (?:pass|tell|give|keep|thank)"
)
_GLAD = re.compile(
    r"(?<!\w)(?:work\w*|great|good|nice|perfect\w*|ok|okay|alright|all right|sorted|fixed|received|got|arrived|did it|done|did the"
    r"|love\w*|help\w*|solved|excellent|awesome|brilliant|happy|glad|better|super|wonderful|fantastic|lovely|cool|sweet|yes|yep"
    r"|yeah|ah|aha|oh|wow|noted|understood|makes sense|made sense|clear|see|pleased|kind|quick|fast|up and running|running|interesting"
    r"|resolved|i'll (?:try|check|look into|do that|give (?:it|that)|follow|use|take)|will (?:try|check|do)|(?:didn't|did not) (?:know|think|realise|realize)|wasn't aware|agreed|exactly|amazing|beautiful|that was it|figured|well done|star|best|adore|know|worked|fine|welcome)\b"
)
_FOR_A_PAPER = re.compile(
    r"thank(?:s| you)(?: very much| so much| a lot|) for (?:the|your) (?:\w+ )?(?:drafts?|samples?|e-?mail|mail|message|letter|quotation|quote|offer"
    r"|invitation|application|update|minutes|agenda|figures|reports?|documents?|files?|proposal|slides|drawings|contract|enquiry|feedback)\b"
)
"""How mails about business begin."""
LETTER = r"^\s*(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening))\b|\S[^\S\n]*\n\s*\S"
_LETTER = re.compile(LETTER)
"""What a line alone, as people write below a post or from a telephone, does not have."""
_ASKS = re.compile(
    r"\?|\b(?:please|pls|plz|(?<!you )(?<!thanks )kindly|(?:can|could|would|will) you|(?<!you )need|i(?:'d| would) like|i want"
    r"|let (?:me|us) know|send|tell me|call me|how (?:do|to|can)|where is)\b"
)
_FOR = re.compile(
    r" (?:again |so much |very much |a lot |kindly |all |)for (?:\w+ing|the \w+|your \w+|info\w*|this|that|everything)\b"
)
_CHEERED = re.compile(r"(?: so much| very much| a lot| again| all)?!")
"""Behind thanks that a remark begins with: they answer what was said, and whatever follows is another matter."""
_YET = re.compile(
    r"(?<!\w)(?:however|unfortunately|sadly|still (?:there|not|no|the same|wait\w*|does\w*|is\w*))\b"
)
"""Words after thanks for something that take them back."""
_AMISS = re.compile(
    r"(?<!\w)(?:still (?:no|not|wait\w*|does\w*|is\w*|can't|have|the same|get\w*)|broken|broke|missing|crash\w*|fail\w*|delay\w*"
    r"|(?:does|did|is|was|wo|ca)n't (?:work|help|let|load|open|arrive)|not work\w*|error\w*|never|unfortunately|however"
    r"|cancel\w*|refund\w*|complain\w*|disappoint\w*|lost|late|nobody|no one|waiting|worse)\b"
)
"""Trouble, after which thanks close a line and no more."""
_NOTICE = re.compile(
    r"\d{4}|\d[:.]\d|\d ?[ap]m\b|\b(?:attached|enclosed|order\w*|invoice\w*|account|meeting|deliver\w*|address|password"
    r"|number|the (?:app|site|printer|server)|see you|will be|i've (?:sent|paid|ordered)|change|switch|send\w*|sent)\b"
)
"""What is told to us, so that the thanks behind it are for what we do next."""
_LONGEST, _REMARK, _LINE, _OPENING, _GREETING = 500, 70, 300, 40, 15
"""Longer mails have a matter of their own; up to so many characters a text is a mere remark, or a line; up to so many
before it, thanks open the mail, or its first sentence, which they do even where a word of trouble follows."""


def gratitude(message: Message) -> Iterator[Cue]:
    """Thanks that are the point of a short mail, and not its polite end."""
    if len(message.text) > _LONGEST:
        return
    text = unquoted(small(message.text))
    said = _SAID.search(text)
    if said is None or _NOT_MEANT.search(text) or business(message.text):
        return
    if _remark(text, said):
        yield _thanks(message.text, said)
        return
    rest = _SOLVED.sub(" ", text)
    if (len(text) > _REMARK and _FOR_A_PAPER.search(text)) or _TROUBLE.search(rest):
        return
    before = text[: said.start()].strip()
    if len(before) > _GREETING and _DOUBT.search(rest):
        return
    if _opens(before) or _GLAD.search(before):
        yield _thanks(message.text, said)


def _thanks(text: str, said: re.Match[str]) -> Cue:
    return Cue("thanks", text[slice(*said.span())], said.start(), Urgency.LOW)


def _remark(text: str, said: re.Match[str]) -> bool:
    """Thanks in a line that asks for nothing: for something, or where nothing is amiss and nothing told to us."""
    line = text.strip()
    if len(line) > _LINE or _LETTER.search(line) or _FOR_A_PAPER.search(text):
        return False
    if said.start() <= _GREETING and _CHEERED.match(text, said.end()) and not _AMISS.search(text):
        return True
    named = [again for again in _SAID.finditer(text) if _FOR.match(text, again.end())]
    if _ASKS.search(text, text.rfind("?", 0, named[-1].start()) + 1 if named else 0):
        return False
    if named and not _YET.search(text, said.end()):
        return True
    return not _AMISS.search(text) and (said.start() <= _GREETING or not _NOTICE.search(text))


def _opens(before: str) -> bool:
    """Nothing but a greeting or a few words stand before the thanks, and no statement that they close."""
    return len(before) <= _OPENING and not re.search(r"\w{2,}[.]\s|\d|\n\S.*\n", before)
