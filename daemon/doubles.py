"""Two drafts of ours for one mail: the lowest UID stays, whichever instance filed it."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from empathd.daemon.box import Box
from empathd.daemon.log import event
from empathd.daemon.ports import Place, Trace
from empathd.replies.case import Case
from empathd.replies.thread import read_mark, untouched


def tidy(box: Box, cases: Iterable[Case], drafts: Sequence[Trace]) -> None:
    """Remove the later ones, read again and untouched, where the server can do that without harm."""
    found = list(doubles(cases, drafts)) if box.manner.writes else []
    if not found:
        return
    clean = [each.place for each in box.door.fetch(found) if untouched(each.raw)]
    removed = box.door.remove_drafts(clean)
    event("draft.doubled", level=logging.WARNING, mailbox=box.name, removed=len(removed), found=len(found))


def doubles(cases: Iterable[Case], drafts: Sequence[Trace]) -> Iterator[Place]:
    """All but the first of the drafts that bear our mark for the same case and answer the same mail."""
    marked: dict[tuple[str, str], list[Trace]] = defaultdict(list)
    for trace in drafts:
        mark = read_mark(trace.mark)
        if mark.kind == "draft" and trace.references:  # the last of them is the mail that it answers
            marked[mark.fields.get("k", ""), trace.references[-1]].append(trace)
    several = {name: traces for name, traces in marked.items() if len(traces) > 1}
    for case in cases if several else ():
        ids = {mail.message_id for mail in case.mails if mail.message_id}
        for (key, _), traces in several.items():
            if key == case.key[:16]:
                answering = [trace for trace in traces if ids.intersection(trace.references)]
                yield from (trace.place for trace in answering[1:])
