"""Which feeling or need a reply speaks to first, and which template it takes."""

from __future__ import annotations

from collections.abc import Collection

from empathd.detectors.reading import TROUBLES, WARM

LEAD = (
    "blocked", "worried", "angry", "unheard", "leaving", "misunderstood", "repeat", "let_down", "pressed",
    "frustrated", "polite_struggle", "how_to", "stuck", "tried", "confused", "request", "kudos", "thanks",
)  # fmt: skip
"""What weighs most comes first: the cue that leads gives the reply its tone."""

ALSO = ("pressed", "repeat", "unheard", "leaving", "worried", "tried", "frustrated", "confused", "kudos")
"""What gets a sentence of its own when it does not lead, most pressing first."""

PASSED_ON = "passed_on"
"""Who passes a customer's mail on is told who hears from us; the customer's cues follow it."""
MOURNING = "mourning"
"""Who has lost somebody and writes to thank us: condolences, and nothing to be done."""
SAME = {
    MOURNING: frozenset({"kudos"}),
    PASSED_ON: frozenset(ALSO),
    "unheard": frozenset({"repeat", "frustrated"}),
    "repeat": frozenset({"unheard", "frustrated"}),
    "angry": frozenset({"unheard", "frustrated", "repeat", "kudos"}),
    "leaving": frozenset({"frustrated"}),
    "worried": frozenset({"frustrated", "leaving"}),
    "blocked": frozenset({"frustrated"}),
}
"""What a leading cue's words say already, or what would sound like an argument beside them."""

QUIET = frozenset({"angry", "unheard", "repeat", "leaving", "misunderstood", "worried", "pressed"}) | {
    PASSED_ON
}
"""Nobody is asked for more here before they have got something."""
CURT = frozenset({"angry", "unheard", "leaving", "pressed", "blocked", "empty", PASSED_ON})
"""Short and to the next step: no closing check."""
GRAVE = frozenset(
    {"angry", "worried", "unheard", "leaving", "let_down", "frustrated", "blocked", "misunderstood"}
)
"""Thanks beside these are manners or irony; they are not thanked for."""
DOUBTFUL = frozenset(TROUBLES) - {"blocked"}
"""Where we need not be sorry these are no trouble of ours; what is blocked is grave, whoever has done it."""
FAREWELL = ("leaving", "thanks")
"""Alone: who gives thanks in leaving means it."""
PAST = frozenset({"frustrated", "worried"})
"""Beside praise for a person and thanks: the trouble that this person has ended."""
FEW, FEWEST = 20, 12
"""Words of a mail of which a question may still be open; and which of several things is not understood."""
BRIEF = 30
"""Words of a mail that gets a short answer: one thing beside the matter, and a question or a check."""
SOON = frozenset({"pressed", "blocked"})
"""Here the promised time is the latest, not the likely one."""


def ordered(
    cues: Collection[str],
    empty: bool,
    feedback: bool,
    asks: bool = True,
    passed_on: bool = False,
    lost: bool = False,
    amiss: bool | None = None,
) -> tuple[str, ...]:
    """The parts that speak, first to last; cues that have no part are passed over.

    ``empty``: the mail had no words; ``feedback``: it can wait and asks nothing; ``asks``: there is a
    question in it; ``lost``: somebody has died, which goes before anything that does not work; ``amiss``: we
    are sorry, also for what no cue names: then kind words alone are no letter of thanks; if not, what else
    they say leads, for the trouble is hardly ours. Who asks nothing, thanks us and praises a colleague tells
    of a trouble that is over.
    """
    if lost:
        cues = frozenset(cues) - {"blocked"} | {"worried"}
        if not (asks or passed_on) and WARM & cues and cues <= {"worried", *WARM}:
            return (MOURNING, *(cue for cue in LEAD if cue in WARM & cues))
    besides = frozenset(cues) - WARM
    over = not asks and WARM.issubset(cues) and len(besides) == 1 and besides <= PAST
    known = tuple(cue for cue in LEAD if cue in cues and not (over and cue in besides))
    if empty or not known:
        known = ("empty",) if empty else ("feedback",) if feedback and not amiss else ("plain",)
    elif amiss and WARM.issuperset(known):
        known = ("plain", *known)
    elif amiss is False:
        known = tuple(sorted(known, key=lambda cue: (cue in WARM, cue in DOUBTFUL)))
    return (PASSED_ON, *known) if passed_on else known


def template(parts: tuple[str, ...]) -> str:
    """Praise alone has a letter of its own; where nothing works any more, what happens now comes first."""
    if parts == ("feedback",) or parts[0] == MOURNING or WARM.issuperset(parts):
        return "draft/praise"
    return "draft/now" if parts[0] == "blocked" else "draft/main"


def sorry(parts: tuple[str, ...], told: Collection[bool | None]) -> bool:
    """Whether there is something to be sorry for; ``told``: what each mail that waits says of that."""
    known = amiss(told)
    return not frozenset(TROUBLES).isdisjoint(parts) if known is None else known


def amiss(told: Collection[bool | None]) -> bool | None:
    """Whether any of these mails tells of something to be sorry for; unknown where one does not say."""
    return None if None in told else any(told)


def beside(parts: tuple[str, ...], brief: bool = False, dated: bool = True) -> tuple[str, ...]:
    """Cues that do not lead and get a sentence all the same, at most two; one in a ``brief`` letter.

    ``dated``: they name a day or an hour; else no deadline is noted.
    """
    same = SAME.get(parts[0], frozenset()) | (frozenset() if dated else {"pressed"})
    return tuple(cue for cue in ALSO if cue in parts[1:] and cue not in same)[: 1 if brief else 2]


def speaking(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Whose words may fill the letter: praise beside a struggle must not answer for it."""
    return tuple(part for part in parts if part not in WARM) or parts


def asking(
    parts: tuple[str, ...], told: Collection[str], words: int = 0, patient: bool = False
) -> tuple[str, ...]:
    """Whose questions may be asked: what is seen, only of who says in words that something does not go on.

    And only of who has written few ``words``: with more, what is asked has been told more often than not. By
    when something is wanted is asked of nobody who can wait (``patient``).
    """
    halted = {"stuck", "tried"}.intersection(parts, told)
    short = {"confused"} if words <= FEWEST else frozenset()
    few = {"polite_struggle", "stuck", "tried"} if halted and words <= FEW else frozenset()
    when = {"request", "blocked"} if words <= FEW and not patient else frozenset()
    number = {"let_down"} if words <= 2 * FEW else frozenset()
    return tuple(part for part in parts if part in {"empty", *number, *short, *few, *when})


def kindly(parts: tuple[str, ...]) -> bool:
    """Whether kind words beside a struggle, or a mere farewell, are acknowledged: sincere ones, and once."""
    return parts == FAREWELL or (
        parts[-1] == "thanks"
        and len(parts) > 1
        and not {"polite_struggle", "kudos", PASSED_ON, *GRAVE} & {*parts}
    )
