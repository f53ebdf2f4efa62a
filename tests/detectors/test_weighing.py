"""What phrases found is weighed against how a mail sounds: cues go and come, urgency rises and falls."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from empathd.detectors.learned import Sounds
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import CALM, TROUBLES, Cue, Urgency
from empathd.detectors.registry import BUILT_IN, find
from empathd.detectors.weighing import (
    BEYOND,
    BRIEFLY,
    GRAVELY,
    LOUDLY,
    PLAINLY,
    SHOWN,
    STEADILY,
    WARMLY,
    WHY,
    Weighed,
    signs_of,
    table,
    weighed,
)

TEXT = (
    "Good morning. The table that I ordered on Monday for our kitchen came today, two days before the date"
    " that you had named, and everything was in the box. The left leg is bent. Could you look into it?"
)
LEG = "The left leg is bent."
ALL = frozenset(BUILT_IN)
NOTHING = dict.fromkeys((*BUILT_IN, "low", "high", "urgent", "sorry"), -5.0)


class InTheLeg:
    """Whatever it is, it sounds so where the leg is."""

    def place(self, label: str) -> tuple[int, int]:
        return TEXT.index(LEG) - 1, TEXT.index(LEG) + len(LEG)


def likely(**odds: float) -> Weighed:
    """A mail that sounds like what is named."""
    return Weighed(TEXT, {**NOTHING, **odds}, cast(Sounds, InTheLeg()))


def test_a_likely_cue_that_no_phrase_found_comes_in_the_words_of_its_sentence() -> None:
    (cue,) = likely(let_down=LOUDLY + 0.1).cues((), ALL)
    assert (cue.cue, cue.words, cue.why) == ("let_down", LEG, WHY)
    assert TEXT[cue.start : cue.end] == LEG


def test_what_would_say_something_of_us_must_be_more_than_likely() -> None:
    """A false alarm of anger or of a repeat costs more than a miss."""
    assert likely(angry=GRAVELY - 0.1, repeat=GRAVELY - 0.1).cues((), ALL) == ()
    both = likely(angry=GRAVELY + 0.1, tried=LOUDLY + 0.1, confused=LOUDLY - 0.1)
    assert [cue.cue for cue in both.cues((), ALL)] == ["angry", "tried"]


def test_in_few_words_a_sound_must_be_loud_and_thanks_must_be_said() -> None:
    """A remark of ten words sounds like many things."""
    few = replace(likely(stuck=BRIEFLY - 0.1, thanks=9), text="The left leg is bent.")
    assert few.cues((), ALL) == ()
    assert [cue.cue for cue in replace(few, odds={**NOTHING, "stuck": BRIEFLY + 0.1}).cues((), ALL)] == [
        "stuck"
    ]


def test_thanks_amid_trouble_have_a_longer_lead() -> None:
    thanks = Cue("thanks", "Good", 0)
    assert likely(thanks=WARMLY + 0.1).cues((thanks,), ALL) == (thanks,)
    assert likely(thanks=WARMLY - 0.1).cues((thanks,), ALL) == ()


def test_in_few_words_what_was_said_was_said() -> None:
    stuck = Cue("stuck", "is bent", 13)
    few = replace(likely(), text="The left leg is bent.")
    assert few.cues((stuck,), ALL) == (stuck,)
    assert few.level(Urgency.HIGH, "a deadline") == (Urgency.HIGH, "a deadline")
    assert (
        replace(few, odds={**NOTHING, "high": BRIEFLY - 0.1}).level(Urgency.NORMAL, "")[0] is Urgency.NORMAL
    )


def test_a_cue_that_words_show_goes_only_where_it_is_plainly_none() -> None:
    asked = Cue("request", "Could you look", TEXT.index("Could"))
    assert likely(request=PLAINLY + 0.1).cues((asked,), ALL) == (asked,)
    assert likely(request=PLAINLY - 0.1).cues((asked,), ALL) == ()


def test_a_cue_of_somebody_elses_detector_always_stays() -> None:
    theirs = Cue("wants_a_pony", "Good", 0)
    assert likely().cues((theirs,), ALL) == (theirs,)


def test_what_the_whole_mail_says_plainly_no_kind_word_takes_away() -> None:
    """But for a deadline, which is reckoned; and few words say nothing plainly by their sound."""
    odds = {"polite_struggle": BEYOND + 0.1, "stuck": BEYOND - 0.1, "pressed": BEYOND + 0.1}
    assert likely(**odds).sure() == {"polite_struggle"}
    assert replace(likely(**odds), text="Lovely stay, no harm done.").sure() == frozenset()


def test_nothing_comes_that_nobody_looks_for() -> None:
    """A detector that the admin has left out stays out."""
    assert likely(let_down=3, worried=3).cues((), ALL - {"let_down"})[0].cue == "worried"


def test_urgency_rises_and_falls_with_a_reason_and_stays_where_there_is_none() -> None:
    assert likely(urgent=2, high=3).level(Urgency.NORMAL, "") == (Urgency.URGENT, f'sounds urgent: "{LEG}"')
    assert likely(low=3).level(Urgency.NORMAL, "") == (Urgency.LOW, f'sounds low: "{LEG}"')
    assert likely(low=1).level(Urgency.NORMAL, "") == (Urgency.NORMAL, "")
    why = 'angry: "x"'
    assert likely(high=STEADILY + 0.1).level(Urgency.HIGH, why) == (Urgency.HIGH, why)
    assert likely(high=STEADILY - 0.1).level(Urgency.HIGH, why) == (Urgency.NORMAL, "")
    assert likely(high=0.2).level(Urgency.NORMAL, "") == (Urgency.NORMAL, "")


def test_a_long_sentence_is_cut_in_a_reason() -> None:
    whole = "very " * 60 + "late."

    class Everywhere:
        def place(self, label: str) -> tuple[int, int]:
            return 0, len(whole)

    _, why = Weighed(whole, {**NOTHING, "high": 2.0}, cast(Sounds, Everywhere())).level(Urgency.NORMAL, "")
    assert why.endswith(' …"')
    assert len(why) < SHOWN + 20


@pytest.mark.parametrize(
    ("told", "odds", "sorry"),
    [
        ("stuck let_down", {}, True),
        ("stuck", {"stuck": 2.0, "sorry": 1.0}, True),
        ("stuck", {"stuck": -1.0, "sorry": -1.0}, False),
        ("", {"let_down": 0.4, "stuck": 0.4, "repeat": 0.4, "sorry": 4.0}, True),
        ("", {"let_down": -0.5, "stuck": -0.5, "repeat": -0.5, "sorry": 2.0}, False),
        ("", {"let_down": -0.5, "sorry": -1.0}, False),
        ("request how_to", {}, False),
        ("worried leaving", {}, False),
    ],
)
def test_an_apology_is_due_for_two_troubles_or_where_the_mail_sounds_like_it(
    told: str, odds: dict[str, float], sorry: bool
) -> None:
    """A trouble alone may be none of ours; many that are told by halves may be one together."""
    assert likely(**odds).sorry(Cue(name, "x", 0) for name in told.split()) is sorry


def test_a_cue_of_somebody_elses_is_a_trouble_for_an_apology() -> None:
    told = [Cue("wants_a_pony", "x", 0), Cue("stuck", "x", 0)]
    assert likely().sorry(told) is True


def test_what_is_no_trouble_is_calm() -> None:
    assert set(TROUBLES) | CALM == set(BUILT_IN)
    assert not set(TROUBLES) & CALM


def test_every_label_has_weights_for_known_signs() -> None:
    signs = signs_of(BUILT_IN, Urgency.LOW) | {f"urgency-{level}" for level in Urgency}
    assert table().keys() == NOTHING.keys()
    assert all(weights.said.keys() <= signs and weights.sound > 0 for weights in table().values())


def test_a_phrase_speaks_for_its_own_cue() -> None:
    """What was learned agrees with what was written: no phrase speaks against itself."""
    assert all(table()[cue].said.get(cue, 0) > 0 for cue in BUILT_IN)


PERSON = Message(Key("k"), sender=(Address("anna@shop.example"),))


def test_a_language_without_a_model_is_read_by_its_phrases() -> None:
    assert weighed((), Urgency.NORMAL, "", "Non funziona niente.", "it") is None
    text = "Buongiorno, non riesco ad accedere al mio conto da ieri sera. Grazie, Lucia"
    mail = replace(PERSON, text=text)
    assert Reader(find()).read(mail) == Reader(find(), listens=False).read(mail)
    assert "stuck" in Reader(find()).read(mail).names()


def test_the_subject_of_a_network_is_not_the_customers() -> None:
    """Its notification is read by the words that it quotes."""
    reader = Reader(find())
    mail = replace(PERSON, text="Is the small one back in stock?", body="Is the small one back in stock?")
    network = replace(mail, subject="Anna sent you a message: urgent, nothing works")
    heard = weighed((), Urgency.NORMAL, "", mail.text, "en")
    aloud = weighed((), Urgency.NORMAL, network.subject, mail.text, "en")
    assert heard and aloud
    assert heard.odds != aloud.odds
    assert reader.read(mail).names() == frozenset()
