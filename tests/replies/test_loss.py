"""Who tells of a death in the family is met with that first; nobody else is."""

from __future__ import annotations

import re
from dataclasses import replace
from time import process_time

import pytest

from empathd.detectors.language import language as detected
from empathd.detectors.reading import Cue
from empathd.replies.compose import draft
from empathd.replies.lead import MOURNING, PASSED_ON, ordered
from empathd.replies.loss import SCANNED, told
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, words_of


@pytest.mark.parametrize(
    "text",
    [
        "My husband Denzil passed away on 3 November.",
        "Mein Vater, Karl Meier, ist am 3. Mai plötzlich verstorben.",
        "Mijn zus Annie is vorige week overleden.",
        "Mon mari, qui était client chez vous, est décédé.",
        "Mi madre falleció el día 8.",
        "My father died on Saturday and the funeral is next Thursday.",
        "Since the death of my mother the account stands in her name.",
        "Mein Mann ist im März gestorben.",
        "Nach dem Tod meines Mannes kam eine Rechnung.",
        "In maart is mijn man Cor gestorven.",
        "Sinds het overlijden van mijn vader staat alles stil.",
        "Mon mari, Roland Morin, nous a quittés le 28 octobre.",
        "Depuis le décès de ma mère, je n'y comprends rien.",
        "Mi padre murió el lunes.",
        "Tras el fallecimiento de mi esposa llegó otra factura.",
        "My mother slipped away on Tuesday night.",
        "Mein Mann ist am Sonntag von uns gegangen.",
        "Ma mère s'est éteinte en mars.",
        "André est parti dimanche à l'aube. Je ne sais pas encore vivre sans lui.",
        "Theo is gone, and I have to learn to live without him.",
        "We buried my dad a week ago today.",
        "I lost my husband in March.",
        "I wrote to you after my mother's funeral.",
        "Am Freitag haben wir meinen Vater beerdigt.",
        "We hebben mijn moeder vorige week begraven.",
        "On a enterré mon père samedi.",
        "Enterramos a mi padre el lunes.",
    ],
)
def test_a_death_in_the_family_is_noticed(text: str) -> None:
    """Somebody of the customer's own, and a verb that is said of people."""
    assert told(text)


@pytest.mark.parametrize(
    "text",
    [
        "My wife says that the heater passed away.",
        "My husband's laptop passed away.",
        "Our neighbour passed away.",
        "What happens if my husband passed away before me?",
        "Mein Vater ist nicht verstorben, wie Sie schreiben.",
        "Mijn man is boos. De batterij is overleden.",
        "My son dropped it and the phone died.",
        "My mother's phone died on Saturday.",
        "La mort de mon disque dur m'inquiète.",
        "Mein Mann sagt, der Akku ist gestorben.",
        "The loss of my parcel worries me.",
        "André est parti en vacances dimanche.",
        "Mein Mann ist gestern zu Ihnen gegangen.",
        "My phone is gone and I can't live without it.",
        "I lost my wife's ticket.",
        "They lost my child seat.",
        "I lost my son in the crowd for a minute.",
        "J'ai perdu ma clé.",
        "",
    ],
)
def test_nobody_is_told_of_a_loss_that_was_none(text: str) -> None:
    """A machine's end, a neighbour's, a supposed one or one that is denied is no loss to speak of."""
    assert not told(text)


LOST = "My husband passed away on Sunday. I am afraid of the late fees for his tools."


@pytest.mark.parametrize(
    ("language", "text", "words", "said"),
    [
        ("en", LOST, "afraid", "My condolences on your loss."),
        (
            "de",
            "Mein Mann ist verstorben. Ich habe Angst vor den Gebühren.",
            "Angst",
            "mein herzliches Beileid.",
        ),
        ("nl", "Mijn man is overleden. Ik ben bang voor de kosten.", "bang", "Gecondoleerd met uw verlies."),
        ("fr", "Mon mari est décédé. J'ai peur des frais.", "peur", "Toutes mes condoléances."),
        (
            "es",
            "Mi marido ha fallecido. Tengo miedo de los gastos.",
            "miedo",
            "Mi más sentido pésame.",
        ),
    ],
)
def test_a_letter_begins_with_the_loss(language: str, text: str, words: str, said: str) -> None:
    """The first words of the letter, in each language; the loss itself is not quoted."""
    opening = _letter(text, Cue("worried", words, text.index(words)), language).split("\n\n")[1]
    assert opening.startswith(f"{said} ")
    assert text.partition(".")[0] not in opening


@pytest.mark.parametrize("name", ["request", "blocked", "stuck"])
def test_a_loss_comes_before_everything_else(name: str) -> None:
    """Who tells of one and asks for something, or can do nothing any more, is met with it all the same."""
    opening = _letter(LOST, Cue(name, "late fees", LOST.index("late")), "en").split("\n\n")[1]
    assert opening.startswith("My condolences on your loss.")


@pytest.mark.parametrize(
    "text",
    [
        "Eight years ago my husband passed away.",
        "Mein Vater ist vor zehn Jahren gestorben.",
        "Mijn man is drie jaar geleden overleden.",
        "Mon mari est mort il y a dix ans.",
        "Mi madre murió hace unos cinco años.",
    ],
)
def test_a_death_long_ago_is_part_of_a_story(text: str) -> None:
    """Condolences years later would be odd."""
    assert not told(text)


def test_a_hostile_mail_costs_no_time() -> None:
    """However often a mail begins to tell of a loss, it is looked at once."""
    for said in ("my husband ", "my son a, a, a, a, a, a, a, ", "mein mann x ", "my wife" + " " * 90):
        began = process_time()
        told(said * SCANNED)
        assert process_time() - began < 0.5


def _letter(text: str, cue: Cue, language: str) -> str:
    case, message = case_of(text=text)
    reading = replace(case.newest.reading, cues=(cue,), language=language)
    case = replace(case, mails=(replace(case.newest, reading=reading),))
    return words_of(draft(case, message, VOICE, PROMISE, NOW))


@pytest.mark.parametrize(
    ("text", "condolence"),
    [
        ("Theo is gone and I must learn to live without him. Thank you all for the kindness.", "condolences"),
        ("Mein Mann ist am Sonntag von uns gegangen. Danke Ihnen allen für die Güte.", "Beileid"),
        (
            "André est parti dimanche. Je ne sais pas vivre sans lui. Merci à toutes pour tout.",
            "condoléances",
        ),
        ("Mi madre falleció el día 8. Gracias a todas por su cariño.", "pésame"),
        ("Mijn man is zondag overleden. Dank aan u allen voor alles.", "deelneming|Gecondoleerd"),
    ],
)
def test_thanks_from_somebody_who_mourns_are_answered_with_condolences_and_no_step(
    text: str, condolence: str
) -> None:
    """Neither a cheerful word nor a time by which something is done, for there is nothing to do."""
    language = detected(text)
    case, message = case_of("thanks", text=text)
    reading = replace(
        case.newest.reading, cues=(Cue("thanks", text[-20:], len(text) - 20),), language=language
    )
    case = replace(case, mails=(replace(case.newest, reading=reading),))
    words = words_of(draft(case, message, VOICE, PROMISE, NOW))
    assert re.search(condolence, words)
    assert not re.search(r"\b(?:smile|lovely|by \d|15)\b", words)


def test_who_passes_such_a_mail_on_is_thanked_for_that() -> None:
    """The letter of condolences is for whoever has lost somebody, and not for the colleague."""
    told_of = {"empty": False, "feedback": False, "asks": False, "lost": True}
    assert ordered({"thanks"}, **told_of) == (MOURNING, "thanks")
    assert ordered({"thanks"}, passed_on=True, **told_of) == (PASSED_ON, "worried", "thanks")
