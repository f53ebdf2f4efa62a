"""The end of a mail that says nothing new: signature, phone advertising, legal footer."""

from __future__ import annotations

import re
from itertools import pairwise

LONGEST_SIGNATURE = 15
"""Lines. RFC 3676 section 4.3 says four; companies say more."""

LEGAL_HINTS = (
    *("confiden", "vertraulich", "vertrouwelijk", "fortrolig", "konfident", "riservat", "poufn", "конфиденц"),
    *(
        "recipient",
        "disclaimer",
        "virus",
        "printing this",
        "originated",
        "mailing list",
        "you don't often get",
    ),
)
LEGAL = re.compile(
    r"confidential|privileged|intended (?:solely|only|exclusively)|intended recipient"
    r"|not the (?:named )?addressee"
    r"|in error|notify the sender|unauthori[sz]ed|strictly prohibited|disclosure|legally binding"
    r"|vertrauliche? |nicht der richtige adressat|irrtümlich|unbefugte|vernichten"
    r"|vertrouwelijk|geadresseerde|abusievelijk|ten onrechte|niet toegestaan"
    r"|confidentiel|destinataire|par erreur|confidencial|destinatario|por error|riservat[oe]|per errore"
    r"|destinatário|por engano|fortrolig|konfidentiell|poufn[ea]|adresat|конфиденциальн",
    re.I,
)
SURELY_LEGAL = re.compile(
    r"(?:if|as) you are not the (?:intended|named)|use of the (?:individual|intended|named|addressee)"
    r"|intended (?:solely|only|exclusively) for (?:the|use)|scanned (?:for viruses|by)|before printing this"
    r"|\A(?:legal |confidentiality )?(?:disclaimer|notice)\W{0,3}\Z",
    re.I,
)
WARNING = re.compile(
    r"\W{0,4}(?:(?:external|caution|warning|attention|achtung|let op)\b.{0,60}(?:originat|outside"
    r"|extern|von außer)"
    r"|you don['’]t often get e?-?mail from|this (?:e-?mail|message) originated from outside)",
    re.I,
)
LIST_FOOTER = re.compile(r"mailing list|listinfo|unsubscribe|abmelden|afmelden|désabonner", re.I)
MOBILE = re.compile(
    r"(?:sent (?:from|with|via) (?:my|a|an|the|yahoo|mail|outlook|samsung|proton|gmail|mobile)\b"
    r"|get outlook for|sent via"
    r"|(?:von|aus) (?:meinem|yahoo|mail)\b|gesendet (?:von|mit|über)|diese nachricht wurde von meinem"
    r"|verzonden (?:vanaf|met|via|vanuit)|verstuurd vanaf|envoyé (?:de|depuis|à partir)"
    r"|enviado (?:desde|do|de|a partir)"
    r"|inviato da|skickat från|skickades från|sendt fra|lähetetty|wysłane? z|odesláno z|отправлено с"
    r"|télécharger outlook"
    r"|outlook (?:voor|für|pour|para|per) (?:ios|android))[^,.!?]{0,60}(?:<?https?://\S{1,200})?>?",
    re.I,
)
CLOSING = re.compile(
    r"(?:(?:with |my |very |many |our )*(?:(?:kind(?:est)?|best|warm(?:est)?|sincere)(?: (?:and"
    r"|&) \w+)?|friendly)"
    r" (?:regards?|wishes|greetings)|(?:thanks|thank you)?(?:,? (?:and|&) )?regards|kr|rgds"
    r"|yours(?: (?:sincerely|truly"
    r"|faithfully))?|sincerely(?: yours)?|faithfully|cordially|respectfully|best|cheers|love"
    r"|take care|all the best"
    r"|(?:mit )?(?:den )?(?:freundlich|best|herzlich|lieb|viel|schön)\w{1,4} (?:gr[uü](?:ß|ss)\w?n?)"
    r"|mfg|lg|vg"
    r"|(?:viele |liebe |beste )?grüße|gruß|hochachtungsvoll|(?:met )?(?:(?:vriendelijke|hartelijke"
    r"|de beste) groet(?:en|jes)?)"
    r"|groet(?:en|jes)?|hoogachtend|mvg|gr|(?:bien )?cordialement|(?:sincères "
    r"|meilleures )?salutations|bien à vous|cdlt"
    r"|(?:un )?(?:cordial |atento )?saludos?(?: cordiales)?|atentamente|un abrazo|(?:cordiali "
    r"|distinti )?saluti"
    r"|(?:com os melhores )?cumprimentos|atenciosamente|abraços|(?:med )?(?:vänlig(?:a)?|vennlig"
    r"|venlig|bästa|bedste|beste)"
    r" hils\w{1,4}|(?:med )?vänliga? hälsning(?:ar)?|hälsningar|hilsen|mvh|vh|kh|dbh"
    r"|ystävällisin terveisin|terveisin"
    r"|pozdrawiam|z poważaniem|s pozdravem|üdvözlettel|с уважением)",
    re.I,
)
THANKS = re.compile(
    r"(?:many |kind |big )?(?:thanks|thank you|thx|tia)(?: (?:again|so much|very much|in advance|a lot))?"
    r"|(?:vielen |besten |herzlichen )?dank(?: im voraus)?|danke|(?:alvast )?bedankt|dank u wel"
    r"|merci(?: d['’]avance)?"
    r"|(?:muchas )?gracias|grazie(?: mille)?|obrigad[oa]|tack|(?:mange )?tak(?:k)?|kiitos|dziękuję",
    re.I,
)
"""Ends a mail only with a name below: else it is somebody's thanks."""
NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]{0,30}|(?:van|von|de|der|den|da|di|la|le|el|bin|of|and|&))", re.U)
SIGNED = re.compile(
    r"[-–—/~]{1,2}\s?[^\W\d_a-z][\w.'’]{1,20}(?: (?:van|von|de|der|den|da|[^\W\d_a-z][\w.'’-]{0,20})){0,3}"
)
REACHED = re.compile(
    r"\d[\d ()./+-]{5,}|@|\bwww\.|https?://|\||\b(?:tel|phone|mob(?:ile)?|fax|gmbh|b\.?v\.?|ltd|inc)\b", re.I
)
TALKS = re.compile(
    r"\b(?:i|i'm|you|your|we|it|my|me|is|are|was|please|not|no|yes|can|will|have|ps|p\.s|pps|ich|sie"
    r"|wir|bitte|nicht|ist"
    r"|ik|je|jij|u|niet|graag|het|is|je|vous|pas|est|yo|usted|por favor|non|sono)\b|[?!]",
    re.I,
)
FACT = re.compile(
    r"\b(?:order|invoice|ticket|case|ref(?:erence)?|account|customer|client|serial|version|contract"
    r"|booking|policy"
    r"|bestell\w*|rechnung\w*|kunden\w*|vertrag\w*|factuur\w*|klant\w*|commande|facture|pedido"
    r"|factura|ordine|fattura)\b",
    re.I,
)


def without_signature(lines: list[str]) -> str:
    """The words of one stretch of a mail without the end that says nothing new."""
    lines = _without_footer(_without_delimited(lines))
    _pop_blank(lines)
    while lines and MOBILE.fullmatch(lines[-1].strip()):
        lines.pop()
        _pop_blank(lines)
    lines = _without_closing(lines)
    _pop_blank(lines)
    if lines and SIGNED.fullmatch(lines[-1].strip()) and not _is_list(lines):
        lines.pop()
    return "\n".join(lines).strip("\n").rstrip()


def _pop_blank(lines: list[str]) -> None:
    while lines and not lines[-1].strip():
        lines.pop()


def _is_list(lines: list[str]) -> bool:
    """Is the last line one of several that begin alike, so no signature but a list?"""
    above = next((line.strip() for line in reversed(lines[:-1]) if line.strip()), "")
    return above[:1] == lines[-1].strip()[:1]


def _without_delimited(lines: list[str]) -> list[str]:
    """Cut at ``-- `` (RFC 3676 section 4.3), and at ``--`` where what follows looks like a signature."""
    for at, line in enumerate(lines):
        if line[:2] == "--" and line.strip() == "--":
            if line == "-- " or (len(lines) - at < 2 * LONGEST_SIGNATURE and _is_signature(lines[at + 1 :])):
                return lines[:at]
        elif line[:5] == "_____" and not line.strip("_ "):
            below = "\n".join(lines[at + 1 : at + 8])
            if len(lines) - at <= LONGEST_SIGNATURE and LIST_FOOTER.search(below):
                return lines[:at]
    return list(lines)


def _is_signature(lines: list[str]) -> bool:
    """Two short lines, or names and ways to reach somebody: some people draw ``--`` between paragraphs."""
    said = [line.strip() for line in lines if line.strip()]
    if len(said) <= 2 and not any(len(line) > 60 or FACT.search(line) or line[-1] in "?!" for line in said):
        return True
    return all(_is_contact(line) or MOBILE.fullmatch(line) for line in said)


def _without_footer(lines: list[str]) -> list[str]:
    """Without legal footers and the mail system's warnings; cheap where there are none."""
    text = "\n".join(lines).lower()
    if not any(hint in text for hint in LEGAL_HINTS):
        return lines
    edges = [-1, *(at for at, line in enumerate(lines) if not line.strip()), len(lines)]
    kept: list[str] = []
    for start, end in pairwise(edges):
        paragraph = " ".join(line.strip() for line in lines[start + 1 : end])
        if WARNING.match(paragraph):
            continue
        if SURELY_LEGAL.search(paragraph) or len({hit.lower() for hit in LEGAL.findall(paragraph)}) > 2:
            break
        kept += lines[max(start, 0) : end]
    return kept


def _without_closing(lines: list[str]) -> list[str]:
    """Without "Kind regards", the name and the ways to reach it; facts about the case and a PS stay."""
    first = max(0, len(lines) - LONGEST_SIGNATURE - 5)
    for at in range(first, len(lines)):
        words = lines[at].strip()
        if not words or len(words) > 60 or (at and not _ends(lines[at - 1])):
            continue
        if not _closes(words, [line for line in lines[at + 1 :] if line.strip()]):
            continue
        end = at + 1
        while end < len(lines) and _is_contact(lines[end].strip()):
            end += 1
        return lines[:at] + lines[end:]
    return lines


def _ends(line: str) -> bool:
    """Does a sentence end here, so that the next line begins something new?"""
    line = line.rstrip()
    return not line or len(line) < 40 or line[-1] in ".!?,;:)…"


def _closes(words: str, below: list[str]) -> bool:
    """Is it the closing formula, alone or with a name behind it?"""
    formula, _, name = words.partition(",")
    formula, name = formula.strip(" .!-–"), name.strip()
    if name and not (_is_name(name) and not below):
        return False
    if CLOSING.fullmatch(formula):
        return not below or _is_contact(below[0].strip())
    if not THANKS.fullmatch(formula) or "!" in words:
        return False
    return bool(name) or (bool(below) and _is_name(below[0].strip()) and len(below) <= LONGEST_SIGNATURE)


def _is_name(line: str) -> bool:
    """One to five words with capitals."""
    words = line.strip(" ,.").split()
    return 0 < len(words) <= 5 and all(NAME.fullmatch(word) for word in words)


def _is_contact(line: str) -> bool:
    """A line such as signatures have: a name, a title, a phone number; no sentence, no fact of the case."""
    if not line:
        return True
    if len(line) > 100 or FACT.search(line):
        return False
    if _is_name(line):
        return True
    return not TALKS.search(line) and (bool(REACHED.search(line)) or len(line.split()) <= 5)
