"""The words of an HTML mail, one line a paragraph, with quoted parts marked by ``> ``."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


LONGEST = 131_072
"""Characters that are parsed: lexbor takes 0.7 s for 128 KB of attributes in a single tag."""
HEAVIEST = 1_000_000
"""Sum of open elements over all tags: lexbor is quadratic in depth (200,000 nested <div>: 234 s)."""
MOST_NODES = 50_000
DEEPEST_QUOTE = 20

SKIP = _set("head style script title noscript template iframe object svg math textarea select")
BLOCK = _set(
    "p div li ul ol dl dt dd tr table tbody thead tfoot h1 h2 h3 h4 h5 h6 pre blockquote section article "
    "header footer main aside nav form fieldset address center figure figcaption caption hr br body"
)
SPACED = _set("p ul ol dl table h1 h2 h3 h4 h5 h6 pre blockquote")
VOID = _set("area base br col embed hr img input link meta source track wbr")
SELF_CLOSING = _set("p li dt dd tr td th thead tbody tfoot option")

QUOTED_CLASS = re.compile(r"\b(?:yahoo_quoted|moz-cite-prefix|gmail_attr|protonmail_quote|zmail_extra)\b")
QUOTED_ID = frozenset({"mail-editor-reference-message-container"})
REST_IS_QUOTED = frozenset({"divRplyFwdMsg", "x_divRplyFwdMsg", "appendonsend", "x_appendonsend"})
SIGNATURE_CLASS = re.compile(r"\b(?:gmail_signature|moz-signature|protonmail_signature_block)\b")
SIGNATURE_ID = frozenset({"Signature", "ms-outlook-mobile-signature", "AppleMailSignature"})
HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])", re.I
)
INDENTED = re.compile(r"border(?:-left)?\s*:\s*(?:none|0)", re.I)
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
ANY_TAG = re.compile(r"<[^<>]{0,5000}>")
BREAKING_TAG = re.compile(r"</?(?:p|div|br|li|tr|h[1-6]|blockquote)\b[^<>]{0,5000}>", re.I)
SPACES = re.compile(r"[ \t\n\r\f]+")
BLANK_LINES = re.compile(r"\n{3,}")


def words(html: str) -> str:
    """The text a reader of the mail would see; never raises, linear in the size of the mail.

    Blocks become lines, list items begin with ``- ``, ``<hr>`` is a line of underscores, quoted parts
    (blockquote and the containers of Gmail, Outlook, Yahoo, Thunderbird) begin with ``> `` a level,
    a marked signature follows a line ``-- ``.
    """
    html = _without(_without(html, "<style", "</style"), "<script", "</script")[:LONGEST]
    if _too_heavy(html):
        return _flat(html)
    try:
        body = LexborHTMLParser(html).body
        return _Writer().write(body) if body is not None else ""
    except (RuntimeError, ValueError, UnicodeError):
        return _flat(html)


def _without(html: str, start: str, end: str) -> str:
    """Without the parts from ``start`` to ``end``: Outlook writes up to 100 KB of styles before the words."""
    lower = html.lower()
    if start not in lower or len(lower) != len(html):
        return html
    kept, here = [], 0
    while (at := lower.find(start, here)) >= 0:
        kept.append(html[here:at])
        close = lower.find(end, at)
        here = lower.find(">", close) + 1 if close >= 0 else len(html)
        if here == 0:
            return "".join(kept)
    return "".join(kept) + html[here:]


def _too_heavy(html: str) -> bool:
    """Would parsing take more than linear time? Sums up how many elements are open at each tag."""
    if html.count("<") <= 1000:
        return False
    open_now: dict[str, int] = {}
    depth = weight = 0
    for tag in TAG.finditer(html):
        closing, name = tag[1], tag[2].lower()
        if name in VOID or name in SELF_CLOSING:
            weight += depth
        elif not closing:
            open_now[name] = open_now.get(name, 0) + 1
            depth += 1
            weight += depth
        elif open_now.get(name, 0) > 0:
            open_now[name] -= 1
            depth -= 1
        if weight > HEAVIEST:
            return True
    return False


def _flat(html: str) -> str:
    """The words without a parser, for HTML that was made to break parsers."""
    text = ANY_TAG.sub(" ", BREAKING_TAG.sub("\n", html))
    lines = (SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


class _Writer:
    """Walks the tree once, without recursion, and writes lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quote = 0
        self.rest_is_quoted = False
        self.pre = 0

    def write(self, body: LexborNode) -> str:
        """All lines below ``body``."""
        node: LexborNode | None = body.child
        open_elements: list[tuple[LexborNode, int]] = []
        for _ in range(MOST_NODES):
            if node is None:
                if not open_elements:
                    break
                parent, quotes = open_elements.pop()
                self.leave(parent.tag or "", quotes)
                node = parent.next
                continue
            tag = node.tag or ""
            if tag == "-text":
                self.text(node.text_content or "")
            elif tag and tag[0] != "-" and tag not in SKIP:
                levels = self.enter(node, tag)
                if levels is not None:
                    open_elements.append((node, levels))
                    node = node.child
                    continue
            node = node.next
        self.end_line()
        return BLANK_LINES.sub("\n\n", "\n".join(self.lines)).strip("\n")

    def text(self, text: str) -> None:
        """Adds the words of a text node."""
        if not self.pre:
            text = SPACES.sub(" ", text)
            if text != " " or self.line:
                self.line.append(text)
            return
        first, *others = text.split("\n")
        self.line.append(first)
        for other in others:
            self.end_line(keep_empty=True)
            self.line.append(other)

    def enter(self, node: LexborNode, tag: str) -> int | None:
        """Opens an element; how many quote levels it adds, or None where it is hidden."""
        attributes = node.attributes
        style = attributes.get("style") or ""
        if "hidden" in attributes or (style and HIDDEN.search(style)):
            return None
        if tag in BLOCK:
            self.end_line(keep_empty=tag == "br")
            if tag in SPACED:
                self.blank()
        elif tag in ("td", "th") and self.line:
            self.line.append(" ")
        if tag == "li":
            self.line.append("- ")
        elif tag == "hr":
            self.line.append("_" * 32)
            self.end_line()
        elif tag == "pre":
            self.pre += 1
        return self.mark(tag, attributes, style) if attributes or tag == "blockquote" else 0

    def mark(self, tag: str, attributes: dict[str, str | None], style: str) -> int:
        """Notices quotes and signatures by the names that mail programs give them."""
        name, kind = attributes.get("id") or "", attributes.get("class") or ""
        if name in REST_IS_QUOTED and not self.rest_is_quoted:
            self.end_line()
            self.rest_is_quoted = True
        elif (name in SIGNATURE_ID or SIGNATURE_CLASS.search(kind)) and not self.quoted():
            self.end_line()
            self.lines.append("-- ")
        cited = tag == "blockquote" and (bool(kind) or "type" in attributes or not INDENTED.search(style))
        if not (cited or name in QUOTED_ID or QUOTED_CLASS.search(kind)):
            return 0
        self.end_line()
        self.quote += 1
        return 1

    def leave(self, tag: str, quotes: int) -> None:
        """Closes an element."""
        if quotes or (tag in BLOCK and tag != "br"):
            self.end_line()
        self.quote -= quotes
        if tag == "pre":
            self.pre -= 1
        if tag in SPACED:
            self.blank()

    def quoted(self) -> int:
        """How many levels deep a quote the next words stand."""
        return min(self.quote + self.rest_is_quoted, DEEPEST_QUOTE)

    def blank(self) -> None:
        """A blank line, once."""
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(("> " * self.quoted()).rstrip())

    def end_line(self, keep_empty: bool = False) -> None:
        """Ends the line begun, if any; ``keep_empty`` ends an empty one as well (a second <br>)."""
        if not (self.line or keep_empty):
            return
        line = "".join(self.line)
        line = line.rstrip() if self.pre else SPACES.sub(" ", line).strip()
        self.line.clear()
        if line or (keep_empty and self.lines):
            self.lines.append(("> " * self.quoted() + line).rstrip())
