"""The keywords that a mail carries after it was read (docs: what is written into a mailbox)."""

from __future__ import annotations

from empathd.detectors.reading import Reading, Urgency

CUES = frozenset(
    {
        "tried", "stuck", "confused", "frustrated", "how-to", "polite-struggle", "angry", "unheard", "repeat",
        "misunderstood", "let-down", "leaving", "pressed", "blocked", "worried", "thanks", "kudos", "request",
    }
)  # fmt: skip
"""With two urgencies and six states 26 keywords: a Dovecot Maildir keeps no more in file names.

Cues of other people's detectors therefore show in ``explain`` and colour the draft, but are no keywords.
"""

SEEN = "empathd-seen"
DRAFTED = "empathd-drafted"
HOLDING = "empathd-holding"
HELD = "empathd-held"
WORKING = "empathd-working"
ATTENTION = "empathd-attention"


def keywords(reading: Reading) -> frozenset[str]:
    """A machine's mail is only marked as seen; a person's carries its cues and a high urgency."""
    if reading.machine:
        return frozenset({SEEN})
    cues = {name.replace("_", "-") for name in reading.names()} & CUES
    urgency = {f"urgency-{reading.urgency}"} if reading.urgency >= Urgency.HIGH else set()
    return frozenset({SEEN} | urgency | {f"cue-{cue}" for cue in cues})
