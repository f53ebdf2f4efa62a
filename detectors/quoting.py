"""The new words of a mail: without what it quotes, its signature and its legal footer."""

from __future__ import annotations

import re

from empathd.detectors.signatures import without_signature

LONGEST_ATTRIBUTION = 400
LONGEST_UNDATED = 60
MOST_FORWARDS = 3
LONGEST_REMNANT = 40
WRAPPED = 60
"""Columns from which on a quoted line was broken because it was full."""

WROTE = re.compile(
    r"wrote|writes|schrieb|schreef|écrit|escribi[óo]|ha scritto|escreveu|skrev|kirjoitti|napisał"
    r"|napsal|napísal"
    r"|írta|yazdı|a scris|написал|пише|έγραψε|đã viết|menulis|さんが書|写道|寫道|작성",
    re.I,
)
"""``On … Jane <jane@…> wrote:`` in the languages of common mail programs; in others the ``>`` below tells."""
ADDRESS = re.compile(r"[^\s<>@]{1,64}@[^\s<>@]{1,190}\.[a-z]{2,}", re.I)
WHEN = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d年|\b\d{1,2}[./-]\d{1,2}[./-]\d\d")
RULE = "-_*= \t:"
DATE_FIRST = re.compile(
    r"\W{0,3}(?!(?:i|we|my|our|you|your|ich|wir|ik|wij|je|nous|yo|io|eu|jag|jeg)\b)(?:il giorno )?"
    r"(?:[^\W\d]{1,14}[.,]{0,2}\s{1,3}){0,3}\d",
    re.I,
)
TIME = re.compile(r"\d[:.]\d\d")
ORIGINAL = re.compile(
    r"original(?:e)? (?:message|appointment)|reply message|ursprüngliche nachricht|originalnachricht"
    r"|oorspronkelijk bericht|origineel bericht|message d['’]origine|message original|mensaje original"
    r"|messaggio originale|mensagem original|oprindelig meddelelse|original ?meddelande"
    r"|ursprungligt meddelande"
    r"|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva"
    r"|eredeti üzenet|исходное сообщение",
    re.I,
)
FORWARDED = re.compile(
    r"begin forwarded message|forwarded message|forwarded by .{1,60}|weitergeleitete nachricht"
    r"|anfang der weitergeleiteten nachricht|doorgestuurd bericht|begin doorgestuurd bericht"
    r"|message transféré|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado"
    r"|messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|videresendt (?:besked|melding)"
    r"|vidarebefordrat (?:meddelande|mejl)|wiadomość przekazana|přeposlaná zpráva|пересылаемое сообщение",
    re.I,
)
"""Between dashes, or before a colon (Apple Mail)."""
ABOVE_THIS_LINE = re.compile(
    r"(?:reply|type|write|respond|comment)[^\n]{0,40} (?:above|below) this line"
    r"|antwort[^\n]{0,40} oberhalb dieser"
    r"|boven deze (?:lijn|regel)|au[- ]dessus de cette ligne|encima de esta línea",
    re.I,
)

LINE_HINTS = ("this line", "dieser", "deze lijn", "deze regel", "cette ligne", "esta línea")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


FROM = _set(
    "from|von|van|de|da|från|fra|lähettäjä|od|odesílatel|feladó|от|от кого|gönderen|kimden"
    "|发件人|差出人|보낸 사람"
)
SENT = _set(
    "sent|date|gesendet|datum|verzonden|envoyé|envoyé le|date d'envoi|enviado|enviado el|fecha|enviada em"
    "|enviado em|data|inviato|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|odesláno|küldve|отправлено|дата"
    "|gönderildi|tarih|发送时间|日期|送信日時|보낸 날짜"
)
SUBJECT = _set(
    "subject|betreff|onderwerp|objet|asunto|oggetto|assunto|ämne|emne|aihe|temat|předmět|tárgy|тема|konu|主题|件名|제목"
)


def new_words(text: str) -> str:
    """What the writer of this mail wrote: answers between quoted lines are kept, each in its place.

    ``text`` has lines that end in ``\\n``. Quotes are recognised by ``>``, by the line that introduces
    them, by the header block of Outlook, by "Original Message". A mail that says nothing new gives an empty
    string, a mail forwarded without a word gives the forwarded words. Linear in the length of the text.
    """
    parts = _unquoted(_above_the_line(text).split("\n"))
    words = "\n\n".join(
        filter(None, (without_signature(part) for part in parts if any(map(str.strip, part))))
    )
    return words or "\n".join("\n".join(part) for part in parts).strip()


def _above_the_line(text: str) -> str:
    """The words above a helpdesk's "please reply above this line", where there are any."""
    lower = text.lower()
    if any(hint in lower for hint in LINE_HINTS) and (marker := ABOVE_THIS_LINE.search(text)):
        above = text[: text.rfind("\n", 0, marker.start()) + 1]
        return above if above.strip() else text
    return text


def _unquoted(lines: list[str], forwards: int = 0) -> list[list[str]]:
    """The lines that are not quoted, in parts as the quotes divide them."""
    parts: list[list[str]] = [[]]
    for at, line in enumerate(lines):
        stripped = line.strip()
        if not stripped:
            parts[-1].append("")
        elif stripped[0] == ">":
            if parts[-1]:
                parts.append([])
        elif _is_remnant(lines, at, stripped):
            continue
        elif (rest := _quote_begins(lines, at, stripped)) is None:
            parts[-1].append(line)
        else:
            introduced = rest < 0
            _drop_introduction(parts[-1], -rest - 1 if introduced else 0)
            if introduced and _next_is_quoted(lines, at):
                continue
            if not introduced and forwards < MOST_FORWARDS and not any(map(any, parts)):
                return _unquoted(lines[rest:], forwards + 1)
            break
    return parts


def _is_remnant(lines: list[str], at: int, line: str) -> bool:
    """The end of a quoted line that some program wrapped again: it lost its ``>``, and answers nothing."""
    if not 0 < at < len(lines) - 1 or len(line) > LONGEST_REMNANT:
        return False
    above, below = lines[at - 1].rstrip(), lines[at + 1]
    wrapped = len(above) + len(line.split(" ", 1)[0]) >= WRAPPED and above[-1] not in ".!?:"
    return wrapped and above[:1] == ">" and below[:1] == ">" and below[1:2] in (" ", ">", "\t")


def _quote_begins(lines: list[str], at: int, line: str) -> int | None:
    """Does this line introduce a quote?

    None: no. Negative: yes, with as many lines as ``-1 - value`` before it ("On … Jane" / "wrote:").
    Positive: yes, and the quoted mail's words begin at that line.
    """
    if (line[0] in RULE or line[-1] in RULE) and len(line) < 120:
        core = line.strip(RULE)
        if FORWARDED.fullmatch(core) or ORIGINAL.fullmatch(core):
            return _after_headers(lines, at + 1)
    if line[-1] in ":：" and (before := _introduction(lines, at)) is not None:
        return -1 - before
    if ":" in line[:40] and _label(line) in FROM and _is_header_block(lines, at):
        return _after_headers(lines, at)
    return None


def _introduction(lines: list[str], at: int) -> int | None:
    """How many lines before this one belong to its "On …, Jane <jane@…> wrote:"; None where it is none."""
    joined = ""
    for before in range(min(4, at + 1)):
        line = lines[at - before].strip()
        joined = f"{line} {joined}"
        if not line or line[0] == ">" or len(joined) > LONGEST_ATTRIBUTION:
            break
        if not WHEN.search(joined):
            continue
        if _introduces(joined, lines, at):
            return before + _begins_earlier(lines, at - before)
    line = lines[at].strip()
    undated = len(line) < LONGEST_UNDATED and WROTE.search(line) and _next_is_quoted(lines, at)
    return 0 if undated else None


def _introduces(words: str, lines: list[str], at: int) -> bool:
    """Is it what a mail program writes above a quote, and not a person who tells what somebody wrote?"""
    wrote, address, starts = WROTE.search(words), ADDRESS.search(words), DATE_FIRST.match(words)
    wrapped = address and words[: address.start()].endswith(("<", "(", "[", "mailto:"))
    if wrote and address and starts and (wrapped or TIME.search(words)):
        return True
    return bool((wrote or address) and (starts or wrapped)) and _next_is_quoted(lines, at)


def _begins_earlier(lines: list[str], at: int) -> int:
    """1 where the date stands a line above name and address: "On Mon, Jan 1, 2024 at" / "10:00 Jane"."""
    line = lines[at - 1].strip() if at else ""
    starts = re.match(r"(?:on|am|op|le|el|il|em|den|dne|w dniu|pe|em)\s", line, re.I)
    return int(bool(starts and len(line) < 100 and WHEN.search(line) and line[-1] not in ".!?"))


def _next_is_quoted(lines: list[str], at: int) -> bool:
    """Is the next line that says something quoted?"""
    below = next((line for line in lines[at + 1 : at + 8] if line.strip()), "")
    return below.lstrip()[:1] == ">"


def _label(line: str) -> str:
    """The name before the colon: ``*From:* Jane`` gives ``from``."""
    return re.split("[:：]", line[:40], maxsplit=1)[0].strip(" *_\t").lower()


def _is_header_block(lines: list[str], at: int) -> bool:
    """From, with a date and a subject close below: not the From and To of a journey, nor a contact form."""
    labels = {_label(line) for line in lines[at + 1 : at + 9] if ":" in line[:40] or "：" in line[:40]}
    return bool(labels & SENT) and bool(labels & SUBJECT)


def _after_headers(lines: list[str], at: int) -> int:
    """Where the words begin below a header block."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    while at < len(lines) and (line := lines[at].strip()) and (":" in line[:40] or lines[at][:1].isspace()):
        at += 1
    return at


def _drop_introduction(part: list[str], lines: int) -> None:
    """Takes the first lines of an introduction, and a rule above it, back out of the new words."""
    del part[len(part) - lines :]
    while part and not part[-1].strip(" \t-_=*"):
        part.pop()


def unflowed(text: str, delete_space: bool) -> str:
    """Joins the lines of ``format=flowed`` text (RFC 3676 section 4.2); quote depths stay apart."""
    lines: list[str] = []
    open_depth = -1
    for raw in text.split("\n"):
        words = raw.lstrip(">")
        depth = len(raw) - len(words)
        words = words[1:] if words[:1] == " " else words
        flowing = words.endswith(" ") and words != "-- "
        if depth == open_depth and words != "-- ":
            lines.append(words)
        else:
            lines.append(("\n" if lines else "") + (">" * depth + " " if depth else "") + words)
        if flowing and delete_space:
            lines[-1] = lines[-1][:-1]
        open_depth = depth if flowing else -1
    return "".join(lines)
