"""The new words of mails in 25 languages, as mail programs quote, sign and forward them."""

from __future__ import annotations

import pytest

from empathd.detectors.quoting import new_words
from tests.detectors.quote_blocks import BLOCKS, ENDINGS
from tests.detectors.quote_fixtures import ATTRIBUTIONS, OLD, REPLIES, Fixture, marked
from tests.detectors.quote_kept import OWN
from tests.detectors.quote_lines import ABOVE, BELOW
from tests.detectors.quote_mails import FOOTERS, FORWARDS, INLINE, INNER, KEPT, OWN_WORDS, REMARKS
from tests.detectors.quote_more import MORE


def reply(name: str) -> str:
    """What the customer says, in the language that the fixture's name begins with."""
    return REPLIES.get(name[:2], REPLIES["en"])


def quoted() -> list[Fixture]:
    """A reply above each kind of quote, marked by ``>`` and not."""
    quotes = {
        f"{name}, {how}": f"{above}\n\n{old}\n"
        for name, above in (ATTRIBUTIONS | BLOCKS).items()
        for how, old in (("marked", marked()), ("unmarked", OLD))
    }
    return [Fixture(name, f"{reply(name)}\n\n{quote}", reply(name)) for name, quote in quotes.items()]


def ended() -> list[Fixture]:
    """A reply above each signature and footer."""
    ends = [(language, end) for language, ends in ENDINGS.items() for end in ends]
    ends += [("en", footer) for footer in FOOTERS]
    return [Fixture(f"{name}: {end[:30]}", f"{reply(name)}\n\n{end}\n", reply(name)) for name, end in ends]


def forwarded() -> list[Fixture]:
    """A customer's mail that a colleague forwards with a remark, or quotes with words of their own."""
    bare = [Fixture(f"bare: {mail[:20]}", mail, INNER) for mail in FORWARDS]
    remarked = [
        Fixture(f"{words[:30]} {mail[:12]}", f"{words}\n\n{mail}", INNER)
        for words in REMARKS
        for mail in FORWARDS
    ]
    said = [
        Fixture(f"{words[:30]} {mail[:12]}", f"{words}\n\n{mail}", words)
        for words in OWN_WORDS
        for mail in FORWARDS
    ]
    return bare + remarked + said


@pytest.mark.parametrize("fixture", [*quoted(), *ended(), *INLINE, *MORE], ids=lambda fixture: fixture.name)
def test_new_words(fixture: Fixture) -> None:
    """The reply is read, whole, and nothing else."""
    assert new_words(fixture.text) == fixture.new


@pytest.mark.parametrize("above", ABOVE)
def test_above_a_marked_quote(above: str) -> None:
    """What a program writes above a quote that it marks goes with it."""
    assert new_words(f"It does not work.\n\n{above}\n{marked()}\n") == "It does not work."
    assert new_words(f"It does not work.\n\n{above}\n\n{marked()}\n\nNor does that.") == (
        "It does not work.\n\nNor does that."
    )


@pytest.mark.parametrize("below", BELOW)
def test_ends(below: str) -> None:
    """Closings, cards and advertising are nothing new, alone and above a quote."""
    assert new_words(f"It does not work.\n\n{below}\n") == "It does not work."
    above = f"It does not work.\n\n{below}\n\n{ATTRIBUTIONS['en gmail']}\n{marked()}\n"
    assert new_words(above) == "It does not work."


@pytest.mark.parametrize("fixture", forwarded(), ids=lambda fixture: fixture.name)
def test_forwards(fixture: Fixture) -> None:
    """Below a mere remark the forwarded mail speaks; below words of their own it is a quote."""
    assert new_words(fixture.text) == fixture.new


@pytest.mark.parametrize("text", [*KEPT, *OWN])
def test_own_words_never_vanish(text: str) -> None:
    """Words that only look like a quote, a signature or a footer are kept, alone and above a quote."""
    assert new_words(text) == text
    first = f"{REPLIES['en']}\n\n{text}"
    assert new_words(first) == first
    assert new_words(f"{first}\n\nKind regards,\nJane Doe\n") == first
    assert new_words(f"{text}\n\n{REPLIES['en']}") == f"{text}\n\n{REPLIES['en']}"
    above = f"{text}\n\n{ATTRIBUTIONS['en gmail']}\n{marked()}\n"
    assert new_words(above) == text
