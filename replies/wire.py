"""A letter as bytes (RFC 5322): headers that no customer's name can break, and a body any server takes.

Written by hand: ``email`` would encode long message ids (python/cpython#100991) and costs four times as much.
"""

from __future__ import annotations

import re
from base64 import b64encode, encodebytes
from binascii import b2a_qp
from collections.abc import Iterable
from hashlib import blake2s

from empathd.detectors.message import Address
from empathd.replies.plain import clean, cut

_NAME_LIMIT = 100
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^`{|}~ -]*\Z")
_UNSAFE = re.compile(r"[\s<>\"(),:;@\\\[\]\x00-\x20\x7f-\x9f]")
_DOMAIN = re.compile(r"[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,126}\Z")
_WORD = 42
"""Octets in an encoded word: base64 makes 56 of them, with its frame below the 75 of RFC 2047."""

_LINE = 900
"""Characters of a line that goes out as it is; 998 are allowed (RFC 5322 section 2.1.1)."""

_ASCII = bytes(range(128))


def mail(headers: Iterable[tuple[str, str]], body: str, html: str = "") -> bytes:
    """A whole mail with CRLF line ends; values must be encoded already, empty ones are left out.

    ``html``: the same words once more, for programs that rather show a page (RFC 2046 section 5.1.4).
    """
    head = "".join(f"{name}: {value}\r\n" for name, value in headers if value)
    content = _alternatives(_part("plain", body), _part("html", html)) if html else _part("plain", body)
    return head.encode() + b"MIME-Version: 1.0\r\n" + content


def _alternatives(*parts: bytes) -> bytes:
    """The plainest first. No part can hold the boundary: in none of the encodings ``_`` follows ``=``."""
    edge = b"=_" + blake2s(b"".join(parts), digest_size=12).hexdigest().encode()
    inside = b"".join(b"--%b\r\n%b" % (edge, part) for part in parts)
    return b'Content-Type: multipart/alternative; boundary="%b"\r\n\r\n%b--%b--\r\n' % (edge, inside, edge)


def _part(kind: str, body: str) -> bytes:
    """A text with the header fields that say what it is; of letters beyond Latin the shorter encoding."""
    text = body.replace("\r\n", "\n").rstrip("\n") + "\n"
    data = text.replace("\n", "\r\n").encode("utf-8", "replace")
    if text.isascii() and "=_" not in text and max(map(len, text.split("\n"))) <= _LINE:
        encoding = "7bit"
    elif 3 * len(data.translate(None, _ASCII)) > len(data):
        encoding, data = "base64", encodebytes(data).replace(b"\n", b"\r\n")
    else:
        encoding, data = "quoted-printable", b2a_qp(data, istext=True)
    fields = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return fields.encode() + data


def unstructured(text: str) -> str:
    """Free text of a header such as Subject: folded at spaces, RFC 2047 where it is more than ASCII."""
    text = clean(text)
    if not text.isascii() or "=?" in text:
        return _encoded(text)
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) > 64:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\r\n ".join((*lines, line))


def mailbox(address: Address) -> str:
    """``Name <address>`` for a header; empty when the address could not be one."""
    email = addr_spec(address.email)
    name = cut(clean(address.name[:1000]), _NAME_LIMIT)
    if not email or not name or name.casefold() == email:
        return email
    if not name.isascii() or "=?" in name:
        return f"{_encoded(name)}\r\n <{email}>"
    if not _ATOMS.match(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} <{email}>"


def addr_spec(email: str) -> str:
    """A bare address that may stand in a header, its domain in ASCII (RFC 5891); else an empty string.

    So is that of a local part beyond ASCII: it needs SMTPUTF8 (RFC 6531) all the way, or never arrives.
    """
    local, at, domain = email.strip().removesuffix(".").rpartition("@")
    if not (local and at and domain and local.isascii()) or len(email) > 320:
        return ""
    try:
        domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    # The domain is looked at last: IDNA makes ``>`` of its wide form. Some phones' addresses are ``a..b@``.
    if _UNSAFE.search(local) or not _DOMAIN.match(domain):
        return ""
    return f"{local}@{domain}" if all(local.split(".")) else f'"{local}"@{domain}'


def _encoded(text: str) -> str:
    """RFC 2047: encoded words that never split a character."""
    words, chunk = [], b""
    for char in text:
        octets = char.encode("utf-8", "replace")
        if len(chunk) + len(octets) > _WORD:
            words.append(chunk)
            chunk = b""
        chunk += octets
    return "\r\n ".join(f"=?utf-8?b?{b64encode(word).decode()}?=" for word in (*words, chunk))
