"""Which of the customer's own words a draft repeats."""

from __future__ import annotations

import pytest

from empathd.detectors.reading import Cue
from empathd.replies.excerpt import excerpt
from empathd.replies.repeated import LONGEST


def cue(name: str, text: str, words: str) -> Cue:
    return Cue(name, words, text.index(words))


@pytest.mark.parametrize(
    ("name", "text", "words", "said"),
    [
        (
            "stuck",
            "Hi Mira,\n\nI can't seem to open version 3.2 of it. Thanks!",
            "can't seem",
            "I can't seem to open version 3.2 of it.",
        ),
        (
            "stuck",
            "Hi Mira, I can't open my report here!! Help!",
            "can't open",
            "I can't open my report here.",
        ),
        (
            "tried",
            "I tried it on the old phone that my\nson gave me for my birthday, in vain.\nBye",
            "tried",
            "I tried it on the old phone that my son gave me for my birthday, in vain.",
        ),
        (
            "how_to",
            'How do I set "dark mode" on my phone?',
            "How do I",
            "How do I set 'dark mode' on my phone?",
        ),
        (
            "misunderstood",
            "That's not what I asked. I meant the invoice for May.",
            "not what I asked",
            "I meant the invoice for May.",
        ),
        ("stuck", "I can't get in.", "can't get in", ""),
        ("stuck", "WHY CAN I NOT LOG IN TO MY OWN SHOP", "NOT LOG IN", ""),
        ("stuck", "My password is hunter2 and I can't log in.", "can't log in", ""),
        ("how_to", "How do I change my password?", "How do I", "How do I change my password?"),
        ("how_to", "How do I change my password: hunter?", "How do I", ""),
        ("stuck", "I can't pay with my card 4111 1111 1111 1111 here.", "can't pay", ""),
        ("stuck", "This stupid thing can't seem to load my page.", "can't seem", ""),
        ("stuck", "See https://x.example where I can't log in at all.", "can't log in", ""),
        ("request", "75 euro for a cracked plastic lid!", "for a", "75 euro for a cracked plastic lid."),
        ("stuck", "2. The lid can't seem to close.", "can't seem", "The lid can't seem to close."),
        (
            "stuck",
            "hello i can't seem to open the lid of it",
            "can't seem",
            "I can't seem to open the lid of it.",
        ),
        (
            "how_to",
            "Bonjour est-ce que la laine existe en moutarde ?",
            "est-ce que",
            "Est-ce que la laine existe en moutarde?",
        ),
        ("angry", "Go on then, send me another of your lovely forms.", "send me", ""),
        ("request", "Los, schickt mir doch wieder so ein Formular, traut euch!", "schickt mir", ""),
        ("thanks", "The train runs again! Thank you all so very much!", "Thank you", "The train runs again."),
        ("stuck", "Dear all at the repair shop,\n\nI can't get in.", "can't get in", ""),
        ("angry", "You are the worst company that I have ever seen.", "worst company", ""),
    ],
)
def test_sentences_are_repeated_with_tact(name: str, text: str, words: str, said: str) -> None:
    """A whole sentence that tells what is the matter; no fragment, no shouting, no secrets, no insults."""
    assert excerpt(text, [cue(name, text, words)]) == said


@pytest.mark.parametrize(
    ("text", "cues", "said"),
    [
        (
            "The green light on my charger no longer comes on. I have wiped it with the cloth as you say.",
            {"tried": "I have wiped"},
            "The green light on my charger no longer comes on.",
        ),
        (
            (
                "When I drag a milestone it jumps back to its month. I have read the page on dragging."
                " How do I make it stay?"
            ),
            {"tried": "I have read", "how_to": "How do I"},
            "When I drag a milestone it jumps back to its month.",
        ),
        (
            "The invoice names seconds and the portal says minutes. I'm lost. Also, please add a dark mode.",
            {"confused": "I'm lost", "request": "please add"},
            "The invoice names seconds and the portal says minutes.",
        ),
        (
            "I am sure it is my own fault. The tickets came for the balcony, and I cannot climb.",
            {"polite_struggle": "my own fault"},
            "The tickets came for the balcony, and I cannot climb.",
        ),
        (
            "It shows the fault E-117. I have already bled the line and swapped the filter.",
            {"tried": "I have already bled"},
            "It shows the fault E-117.",
        ),
        (
            "Excuse my English, I am still learning. The letter says that our cover ends in May.",
            {"worried": "our cover ends"},
            "",
        ),
        (
            "Four calls, four answers with a smile. Who does that nowadays, I ask you? I am delighted.",
            {"thanks": "I am delighted"},
            "Four calls, four answers with a smile.",
        ),
        (
            "The swing is up and the children will not come down. Thank you so much for everything, truly!",
            {"thanks": "Thank you"},
            "The swing is up and the children will not come down.",
        ),
    ],
    ids=[
        "what was tried",
        "a short question",
        "a thing besides",
        "a courtesy",
        "a code",
        "an excuse for words",
        "no question",
        "mere thanks",
    ],
)
def test_the_matter_is_repeated_and_not_what_stands_around_it(
    text: str, cues: dict[str, str], said: str
) -> None:
    """What went wrong tells more than what was tried, asked in short or wished besides."""
    assert excerpt(text, [cue(name, text, words) for name, words in cues.items()]) == said


def test_of_an_endless_sentence_the_telling_part_is_repeated() -> None:
    """A sentence of a page is begun where the trouble is named, and cut at a word."""
    text = "blah " * 500 + "and I can't seem to log in to the shop that I opened " + "blah " * 500
    said = excerpt(text, [cue("stuck", text, "can't seem")])
    assert said.startswith("... can't seem to log in to the shop")
    assert said.endswith("blah ...")
    assert len(said) <= LONGEST


def test_grief_is_not_quoted() -> None:
    """A sentence that tells of a loss is not repeated, even where it names the trouble, too."""
    text = "My husband died and I can't get into his account. The page won't load on my phone either."
    cues = [cue("worried", text, "husband died"), cue("stuck", text, "can't get into")]
    assert excerpt(text, cues) == ""
    assert (
        excerpt(text, [*cues, cue("stuck", text, "won't load")]) == "The page won't load on my phone either."
    )


def test_who_takes_leave_without_a_grudge_hears_that_it_was_read() -> None:
    """A plain farewell may be repeated, one in anger may not."""
    text = "I am moving to Groningen, so I want to cancel my membership by August. Please confirm it."
    leaving, asks = cue("leaving", text, "cancel my membership"), cue("request", text, "I want to cancel")
    assert excerpt(text, [leaving, asks]).startswith("I am moving to Groningen")
    angry = "Thieves. " + text
    told = [
        cue("angry", angry, "Thieves"),
        cue("leaving", angry, "cancel my"),
        cue("request", angry, "I want"),
    ]
    assert excerpt(angry, told) != excerpt(text, [leaving, asks])


def test_a_farewell_that_names_no_fact_is_repeated_as_it_is() -> None:
    text = "To be fair to you I should say that we have a second offer. It is cheaper."
    assert excerpt(text, [cue("leaving", text, "a second offer")]) == text.partition(".")[0] + "."


def test_of_a_long_sentence_a_whole_clause_is_repeated() -> None:
    """Not "... is I am supposed to be agreeing to": from a comma, or an "and" of the mail's language."""
    text = (
        "I have had a letter from you with a form called Notification and Indemnity and I do not understand"
        " what it is I am supposed to be agreeing to, or what an indemnity is in this case, as my husband"
        " always saw to the bank."
    )
    confused = [cue("confused", text, "is I am supposed to be")]
    said = "... and I do not understand what it is I am supposed to be agreeing to"
    assert excerpt(text, confused, "en").startswith(said)
    assert excerpt(text, confused, "xx").startswith("... is I am supposed")


def test_a_long_clause_is_cut_where_one_ends() -> None:
    text = (
        f"The suite that I paid for was given away, {'to somebody else ' * 12}and I got a room by the bins."
    )
    said = excerpt(text, [cue("let_down", text, "was given away")])
    assert said.endswith("...") and len(said) <= LONGEST + 4


def test_among_kind_words_the_small_thing_is_repeated() -> None:
    """Not what was fine: an apology for a delicious cake is none."""
    text = (
        "The cake was delicious, everybody had two pieces! Only a small thing, it said Oscar and he is Oskar."
    )
    veiled = cue("polite_struggle", text, "delicious")
    assert excerpt(text, [veiled]) == "Only a small thing, it said Oscar and he is Oskar."
    text = "We had a lovely stay in your house. The window in room 8 did not shut at night."
    assert excerpt(text, [cue("polite_struggle", text, "lovely")]) == text.partition(". ")[2]


def test_of_who_mourns_only_the_request_is_repeated() -> None:
    text = "My father passed away. I write at night between tears. Could you end the contract in his name?"
    told = [cue("worried", text, "passed away"), cue("leaving", text, "end the contract")]
    assert excerpt(text, told) == "Could you end the contract in his name?"


def test_weariness_is_repeated_only_where_there_is_no_fact() -> None:
    text = "This is my fifth message since 3 May. I am honestly fed up with writing into the void."
    weary = [cue("frustrated", text, "fed up"), cue("unheard", text, "into the void")]
    assert excerpt(text, weary) == "This is my fifth message since 3 May."


def test_of_two_greetings_neither_is_repeated() -> None:
    text = "Dear Ms Kofler, dear team, the window in room 8 does not shut any more."
    stuck = [cue("stuck", text, "does not shut")]
    assert excerpt(text, stuck) == "The window in room 8 does not shut any more."


def test_what_was_asked_is_repeated_also_where_the_complaint_says_it() -> None:
    text = "You explain how to make an invoice and I asked about the wrong series. Screenshot attached again."
    words = "You explain how to make an invoice and I asked"
    assert "the wrong series" in excerpt(text, [cue("misunderstood", text, words)])


def test_a_month_is_a_fact_of_who_is_hurt() -> None:
    text = "They promised that the agenda would sync by November, and it still does not. I will not renew."
    unheard = cue("unheard", text, "I will not")
    assert "by November" in excerpt(text, [cue("leaving", text, "will not renew"), unheard])


def test_the_death_itself_is_not_repeated_to_who_thanks_us() -> None:
    text = "We buried my dad a week ago. Mr Hale walked ahead of the hearse all the way, in the rain."
    assert excerpt(text, [cue("kudos", text, "Mr Hale walked")]).startswith("Mr Hale")
