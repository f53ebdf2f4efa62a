"""Keywords on customers' mails: one STORE for each set of them, or for each word where that is fewer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from empathd.daemon.imap.answers import Selected
from empathd.daemon.imap.uids import place, split
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import Mark, Place

ANY = "\\*"
NEVER = frozenset({"\\seen", "\\recent"})
"""Whether a person has read a mail is theirs to say."""

Groups = dict[tuple[str, tuple[str, ...]], list[int]]
"""UIDs by ``+`` or ``-`` and keywords."""


def store(wire: Wire, marks: Sequence[Mark]) -> frozenset[Place]:
    """Set and remove, then look; the places where the server said OK and did nothing.

    A mail whose folder was made anew since (UIDVALIDITY) is left alone.
    """
    dropped: set[Place] = set()
    for folder in dict.fromkeys(split(mark.place)[0] for mark in marks):
        box = wire.opened(folder, write=True)
        groups = _groups(box, marks)
        for (change, keywords), uids in min(groups, _by_word(groups), key=len).items():
            wire.store(uids, change, keywords)
        now = wire.fetch({uid for uids in groups.values() for uid in uids}, "FLAGS")
        shown = {place(box.uidvalidity, uid, folder): mail.flags for uid, mail in now.items()}
        dropped |= {each.place for each in marks if not _stands(box, each, shown.get(each.place))}
    return frozenset(dropped)


def _stands(box: Selected, mark: Mark, flags: frozenset[str] | None) -> bool:
    """Servers fold the case of keywords; a mail that does not show itself is none of our trouble."""
    if flags is None:
        return True
    words = {flag.lower() for flag in flags}
    missing = {word.lower() for word in kept_by(box, mark.add)} - words
    return not missing and not words & {word.lower() for word in kept_by(box, mark.remove)}


def _by_word(groups: Groups) -> Groups:
    """The same with one word a group: at most as many as there are keywords, however many mails differ."""
    words: Groups = defaultdict(list)
    for (change, keywords), uids in groups.items():
        for word in keywords:
            words[change, (word,)].extend(uids)
    return words


def _groups(box: Selected, marks: Iterable[Mark]) -> Groups:
    """UIDs by change and set of keywords; additions first, so that no mail is unmarked in between."""
    groups: Groups = defaultdict(list)
    for mark in marks:
        folder, validity, uid = split(mark.place)
        if (folder, validity) != (box.folder, box.uidvalidity) or not uid:
            continue
        for change, keywords in (("+", mark.add), ("-", mark.remove)):
            if kept := kept_by(box, keywords):
                groups[change, kept].append(uid)
    return dict(sorted(groups.items()))


def kept_by(box: Selected, keywords: Iterable[str]) -> tuple[str, ...]:
    """Those that the folder keeps: all where PERMANENTFLAGS has ``\\*``, else those it lists."""
    allowed = (word for word in keywords if word.lower() not in NEVER)
    return tuple(sorted(word for word in allowed if ANY in box.keepable or word.lower() in box.keepable))
