"""A cue stands or falls with what else the mail says."""

from __future__ import annotations

import pytest

from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Cue, Reading
from empathd.detectors.registry import find
from empathd.detectors.standing import standing
from tests.work import growth

READER = Reader(find())


def read(text: str, reader: Reader = READER) -> Reading:
    """What a mail of these words says."""
    anna = (Address("anna@b.example", "Anna"),)
    return reader.read(Message(Key("standing"), sender=anna, text=text))


@pytest.mark.parametrize(
    ("hurried", "calm"),
    [
        ("Hello,\n\nI need the keys by Friday, we move in then.", "There is no rush."),
        ("Bonjour,\n\nIl me faut les clés avant vendredi.", "Rien ne presse, prenez votre temps."),
        ("Hallo,\n\nich brauche die Schlüssel bis Freitag.", "Es eilt nicht."),
    ],
)
def test_who_is_in_no_hurry_is_not_pressed(hurried: str, calm: str) -> None:
    assert "pressed" in read(hurried).names()
    assert "pressed" not in read(f"{hurried} {calm}").names()


def test_a_worry_for_which_somebody_is_thanked_is_over() -> None:
    worry = "Hello,\n\nI was worried sick about my deposit."
    thanks = "Thank you so much for getting it back!"
    assert "worried" in read(worry).names()
    assert read(f"{worry} {thanks}").names() == {"thanks"}
    assert "worried" in read(f"{worry} {thanks} Will it happen again?").names()


def test_who_is_not_listened_to_is_stuck_with_us_and_not_with_a_thing() -> None:
    stuck, unheard = (
        "I can't get any further with this.",
        "Nobody reads what I write, I only get copy-paste answers.",
    )
    assert "stuck" in read(stuck).names()
    names = read(f"{unheard} {stuck}").names()
    assert "unheard" in names
    assert "stuck" not in names


@pytest.mark.parametrize(
    ("told", "to_us"),
    [
        (
            "My brother was fed up with his old provider, they never answered.",
            "I am fed up with you as I was with my old provider, you never answered.",
        ),
        (
            "Mein Bruder war sehr enttäuscht von seinem alten Anbieter, der nie geantwortet hat.",
            "Ich bin sehr enttäuscht von Ihnen, Sie haben wie mein alter Anbieter nie geantwortet.",
        ),
        (
            "Mon frère était très déçu par un autre fournisseur qui ne répondait jamais.",
            "Je suis très déçu, vous ne répondez jamais, comme mon ancien fournisseur.",
        ),
        (
            "Mijn zus was erg teleurgesteld in haar vorige aanbieder, die nooit antwoordde.",
            "Ik ben erg teleurgesteld in jullie, net als in mijn vorige aanbieder.",
        ),
        (
            "Mi hermano estaba harto de su compañía anterior, que nunca contestaba.",
            "Estoy harto de ustedes como de mi compañía anterior, ustedes nunca contestan.",
        ),
    ],
)
def test_what_another_company_did_is_no_matter_of_ours(told: str, to_us: str) -> None:
    assert not read(told).names() & {
        "let_down",
        "frustrated",
        "unheard",
        "repeat",
    }
    assert read(to_us).names() & {"let_down", "frustrated", "unheard", "repeat"}


def test_a_mail_full_of_another_company_is_read_in_linear_time() -> None:
    sentence = "My old provider never answered. "

    def judged(raw: bytes) -> None:
        text = raw.decode()
        cues = [Cue("repeat", "never answered", at + 16) for at in range(0, len(text), len(sentence))]
        assert standing(cues, text, patient=False) == ()

    assert growth(judged, lambda size: sentence.encode() * size, 200) < 2.3


TROUBLE = {
    "en": "My screen is frozen and I'm really frustrated.",
    "de": "Mein Bildschirm ist eingefroren und ich bin wirklich frustriert.",
    "nl": "Mijn scherm is vastgelopen en ik ben echt gefrustreerd.",
    "fr": "Mon écran est bloqué et je suis vraiment frustrée.",
    "es": "Mi pantalla está bloqueada y estoy muy frustrada.",
}


@pytest.mark.parametrize(
    ("language", "well", "not_quite"),
    [
        ("en", "There is no problem at all.", "There is no problem at all but the sound."),
        ("de", "Alles in Ordnung bei mir.", "Alles in Ordnung, nur der Ton nicht."),
        ("nl", "Er is niets aan de hand.", "Er is niets aan de hand, behalve met het geluid."),
        ("fr", "Je n'ai aucun problème.", "Je n'ai aucun problème, sauf avec le son."),
        ("es", "No tengo ningún problema.", "No tengo ningún problema, salvo con el sonido."),
    ],
)
def test_with_whom_all_is_well_there_is_no_trouble(language: str, well: str, not_quite: str) -> None:
    assert "frustrated" in read(TROUBLE[language]).names()
    assert read(f"{TROUBLE[language]} {well}").names() == frozenset()
    assert "frustrated" in read(f"{TROUBLE[language]} {not_quite}").names()


@pytest.mark.parametrize(
    ("language", "over"),
    [
        ("en", "All sorted now, please ignore my last email."),
        ("de", "Mit Ihnen hat das aber nichts zu tun, der Fehler ist inzwischen behoben."),
        ("nl", "Het lag niet aan jullie en is inmiddels opgelost."),
        ("fr", "Ce n'était rien à voir avec vous, dossier clos."),
        ("es", "Caso cerrado, no tenía nada que ver con ustedes."),
    ],
)
def test_what_is_over_or_was_not_ours_is_no_trouble(language: str, over: str) -> None:
    assert not read(f"{TROUBLE[language]} {over}").names() & {"frustrated", "stuck"}


def test_to_pass_on_thanks_is_no_request() -> None:
    text = "Could you pass my thanks on? Please send me the invoice, thank you so much."
    asks, thanks = Cue("request", "Could you pass", 0), Cue("thanks", "my thanks", 15)
    sends, much = Cue("request", "send me the invoice", 36), Cue("thanks", "thank you so much", 57)
    assert standing((asks, thanks, sends, much), text, False) == (thanks, sends, much)


def test_no_harm_done_is_soon_said() -> None:
    """Kind words take away what is unlikely, not what the whole mail says."""
    text = "A marvellous stay, the window in room 8 would not shut, no harm done."
    cues = (Cue("thanks", "marvellous", 2), Cue("polite_struggle", "would not shut", 39))
    kept = {well: standing(cues, text, False, well=well, sure={"polite_struggle"}) for well in (True, False)}
    assert kept[True] == kept[False] == cues
    assert standing(cues, text, False) == standing(cues, text, False, well=True) == cues[:1]


def test_who_hopes_that_all_is_well_says_nothing_of_themselves() -> None:
    assert "frustrated" in read(f"I hope everything is fine with you. {TROUBLE['en']}").names()


def test_an_applicant_tells_of_other_peoples_trouble() -> None:
    assert "angry" in read("I have had it with your furious staff, I am livid.").names()
    assert read("For years I calmed livid callers. My CV is attached.").names() == frozenset()


@pytest.mark.parametrize(
    ("advance", "real"),
    [
        ("Many thanks in advance, I am so grateful.", "Many thanks, I am so grateful for your help!"),
        ("Alvast heel erg bedankt voor alles!", "Heel erg bedankt voor de snelle hulp gisteren!"),
        ("Ich danke Ihnen schon jetzt ganz herzlich.", "Ich danke Ihnen ganz herzlich für die tolle Hilfe."),
    ],
)
def test_thanks_in_advance_are_a_closing(advance: str, real: str) -> None:
    assert "thanks" not in read(f"Hello,\n\n{advance}").names()
    assert "thanks" in read(f"Hello,\n\n{real}").names()


def test_another_companys_failures_go_on_until_the_mail_speaks_to_us() -> None:
    other = "I come from another provider. They never answered. I was fed up with it."
    assert "frustrated" not in read(other).names()
    assert "frustrated" in read(f"{other} Now you don't answer either, I am fed up.").names()


def test_a_date_by_itself_is_a_notice() -> None:
    notice, need = "the fee is due by Friday.", "I need it by Friday."
    by_phrases = Reader(find(), listens=False)
    assert read(f"Hello,\n\nplease note: {notice}", by_phrases).names() == frozenset()
    assert "pressed" in read(f"Hello,\n\n{need}").names()


def test_who_books_for_friday_is_in_no_hurry() -> None:
    """A request with a date is business; with a deadline somebody waits for it."""
    by_phrases = Reader(find(), listens=False)
    booked = "please book us a table for eight. The band is booked for Friday, in the name of Carr."
    hurried = "please send us the certificate by Friday, the council has asked for it."
    assert "pressed" not in read(f"Hello,\n\n{booked}", by_phrases).names()
    assert "pressed" in read(f"Hello,\n\n{hurried}", by_phrases).names()


@pytest.mark.parametrize(
    "piece", ["There is no problem at all but ", "I hope all is well now. ", "old provider, "]
)
def test_standing_is_judged_in_linear_time(piece: str) -> None:
    def judged(raw: bytes) -> None:
        text = raw.decode()
        standing([Cue("stuck", piece, at) for at in range(0, len(text), len(piece))], text, patient=False)

    assert growth(judged, lambda size: piece.encode() * size, 200) < 2.3
