"""Mail about business: offers, agendas, applications, news. Its words of trouble and thanks are nobody's feelings.

"10.00 This is unacceptable! What is behind the sentence" stands in the agenda of a workshop, and "please send
print-ready files" in an offer. Such a mail is known by what only its writer says: a supplier thanks for an
enquiry, an applicant applies, a chairman lists the items.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from empathd.detectors.phrases import Look, Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together, flat

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SELLER = (
    r"thank you for your (?:enquiry|inquiry|interest in (?:our|the)|purchase order|request for (?:a )?quot)"
    r"|(?:we|i) (?:can|could|are (?:pleased|happy|delighted) to|would like to) (?:offer|quote)(?: you)?[:,]?\s"
    r"|(?:our|this|the) (?:offer|quot(?:e|ation)) (?:stands|holds|is valid|remains valid|expires|includes)"
    r"|(?:attached|enclosed|below) (?:you'll|you will|please) find (?:our |the |a |an )?(?:new |revised )?"
    r"(?:invoice|offer|quot|price list|catalogue|statement|details of our payment|remittance)"
    r"|(?:please )?find (?:attached|enclosed|below) (?:our |the |a |an )?(?:new |revised )?"
    r"(?:invoice|offer|quot|price list|catalogue|details of (?:our|the) payment|remittance|minutes|agenda|report)"
    r"|payable within|without deduction|our (?:new )?bank details|payment terms|remittance advice|net 30"
    r"|(?:new|our) price list|dear (?:valued )?(?:customers?|partners|suppliers?|subscribers|readers|neighbours),"
)
_PAPERS = (
    r"apply(?:ing)? for the (?:position|post|role|job|vacancy)|dear hiring|my (?:cv|résumé|resume|covering letter)"
    r"|application for the (?:position|post|role)|(?:short |the |our )?(?:minutes|agenda) (?:of|for|from) "
    r"|minutes (?:partner|team|board|of)"
    r"|for a (?:study|survey|thesis|dissertation|research project)|(?:is|are|be) anonymi[sz]ed"
    r"|take part in (?:our|the|a) (?:study|survey)|press release|for immediate release"
)
_INVITES = (
    r"(?:sign up|register|book your place|reply) (?:here |online )?by (?:mon|tues|wednes|thurs|fri|satur|sun)day|attached (?:is|are) the (?:rota|agenda|minutes|schedule|programme|plan|slides|figures)|please swap among"
    r"|opening (?:hours|times)(?: until| from| over|:)|admission free|free admission|no booking needed|week \d+:"
    r"|you(?:'re| are) (?:all )?(?:warmly |cordially )?(?:invited|welcome to join)|(?:we|i)(?:'d| would)? (?:like|love)"
    r" to invite|(?:tell|let) (?:me|us)(?: know)? (?:by|before)[^.\n]{3,40}(?:whether|if) you(?:'re| are| can| will|'ll)"
    r" (?:com|attend|join|be (?:there|joining)|mak)|r\.?s\.?v\.?p|save the date|doors open at \d[^.\n]{0,40}free"
    r"|dear friends of|(?:our|this) (?:month's |autumn |spring |summer |winter )?newsletter|news from (?:the|our) "
    rf"|the (?:guild|club|committee|society|board|working group) (?:meets|will meet)|(?:meets|meet) (?:again )?on {_DAY}"
    r"|next (?:call|meeting|session):? (?:on |is |will )?(?:\d|" + _DAY + r")"
)
_ORDERS = (
    r"(?:we|i)(?:'d| would| will|'ll)? (?:like to order|wish to order|hereby order|need the following|require the"
    r" following)|please (?:supply|deliver|quote for|quote us for|put through|book in) the following|usual (?:account|order) please|(?:we|i|and)(?:'d| would) like a quot(?:e|ation)\b|purchase order number"
    r"|(?:following|these) items? (?:to be|are to be) delivered|delivery address is unchanged"
)
_GREETINGS = r"(?:hello|dear|hi|good \w+),? (?:neighbours|friends|guests|members|partners|colleagues|parents|subscribers|suppliers|customers)\b|hi everyone,"
"""Lines with which a letter to many begins."""
_CIRCULAR = (
    r"[ \t]*agenda\b|[ \t]*\d+[.)] (?:aob|any other business|welcome|apologies)|"
    r"(?:hello|dear|hi|good \w+),? (?:all,|everyone,|neighbours|friends|guests|members|partners|colleagues|parents|subscribers|readers)"
    r"[^?]{0,200}?(?:please note|reminder|attached|will be (?:closed|turned off|served|cut)|renovat|this month we|handing|takes? place|bring (?:a|an|your))"
)
"""How a line begins of an agenda, and of a letter to many at once, which nobody writes who complains."""
_DEALERS = (
    r"(?:send|make) (?:me|us) an? (?:offer|quote|quotation)|thank you for your order|your patient (?:mr|mrs|ms|miss)\b|your article"
    r"|well done (?:on|everyone|all|team)|(?:send|let) (?:me|us)(?: have)? your (?:current |latest |new )?(?:price list|catalogue|brochure|terms|conditions)|for resellers"
    r"|we (?:hereby )?confirm (?:the |your |receipt|delivery)|thank you for (?:the|your) (?:interview|application|offer|quotation|samples)"
    r"|thanks for the (?:offer|quote|quotation|samples|interview)|looking for (?:partners|sponsors|suppliers|a supplier|an? company to)"
    r"|(?:our|this) company (?:produces|makes|sells|offers|supplies)|show you our (?:samples|products|range|catalogue)"
)
_BUSINESS = re.compile(rf"(?<!\w)(?:{'|'.join((_SELLER, _INVITES, _ORDERS, _DEALERS))})")
_BUSINESS_LINE = re.compile(rf"\n(?:{_GREETINGS})")
_CERTAIN = re.compile(rf"(?<!\w)(?:{_PAPERS})")
_CERTAIN_LINE = re.compile(rf"\n(?:{_CIRCULAR})")
"""What begins with a certain character, or only where words begin, is soon looked for."""
_TABLE = re.compile(r"\n[ \t]*(?:[-*•][ \t]*)?\d{1,2}[.:]\d{2}(?: ?[ap]m)?[ \t]+[^\W\d]")
"""A line of a programme: "10.00 Coffee"."""
_COMPLAINT = re.compile(
    r"(?<!\w)(?:refund|complain|complaint|disappoint|unacceptable|still waiting|my order|our order (?:no|number|has|is|came)"
    r"|arrived (?:broken|damaged|late|without)|cancel my|you promised|not working|doesn't work|wrong|incorrect|our staff|nobody can)\b"
)
"""Words by which even a mail about business may be a complaint: a supplier's customer is a customer."""
_PROGRAMME, _LONGEST = 3, 6_000
"""Lines with a time that make a programme; characters that are looked at."""


@lru_cache(maxsize=8)
def business(text: str) -> bool:
    """Whether a mail is about business, so that what sounds like feeling is its subject only."""
    said = "\n" + text[:_LONGEST].lower().replace("’", "'")
    if _CERTAIN_LINE.search(said) or _CERTAIN.search(said) or len(_TABLE.findall(said)) >= _PROGRAMME:
        return True
    found = {hit[0] for looked in (_BUSINESS, _BUSINESS_LINE) for hit in looked.finditer(said)}
    return bool(found) and (len(found) > 1 or not _COMPLAINT.search(said))


@dataclass(frozen=True, slots=True)
class _OfCustomers:
    """A closer look that finds nothing in mail about business."""

    look: Look | None

    def __call__(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        if business(text):
            return None
        return self.look(text, start, end) if self.look else (start, end)


def of_customers(detector: Detector) -> Detector:
    """The same detector, which finds nothing in mail about business."""
    parts = tuple(
        replace(part, look=_OfCustomers(part.look)) if isinstance(part, Phrases) else part
        for part in flat(detector)
    )
    return parts[0] if len(parts) == 1 else Together(parts)
