"""We speak to a customer as they speak to us."""

from __future__ import annotations

import pytest

from empathd.replies.formality import familiar
from empathd.replies.person import full_name

SAID = [
    ("de", "Könnt ihr mir bitte helfen? Ich weiß nicht, wo ich bei euch klicken soll.", True),
    ("de", "Können Sie mir bitte sagen, wann Ihre Lieferung kommt?", False),
    ("nl", "Kunnen jullie mij helpen? Ik zie bij jullie geen knop.", True),
    ("nl", "Kunt u mij zeggen wanneer uw monteur komt?", False),
    ("fr", "Tu peux me dire où je trouve ma facture ?", True),
    ("fr", "Pouvez-vous me dire où se trouve votre service ?", False),
    ("es", "¿Me puedes ayudar? No sé si tienes mi pedido.", True),
    ("es", "¿Podría usted ayudarme con mi pedido?", False),
    ("es", "Por favor, enviádmelo en PDF antes de ese día.", True),
]


@pytest.mark.parametrize(("language", "text", "close"), SAID)
def test_formality_follows_the_customer(language: str, text: str, close: bool) -> None:
    """Whatever the mailbox's default is."""
    assert familiar(text, language, default=not close) is close


@pytest.mark.parametrize("default", [True, False])
def test_the_default_decides_where_nothing_shows(default: bool) -> None:
    """A mail without any address, or in a language with one form only."""
    assert familiar("Export geht nicht.", "de", default) is default
    assert familiar("Could you help me?", "en", default) is default


@pytest.mark.parametrize(
    ("display", "full"),
    [
        ("MÜLLER, anna", "Anna Müller"),
        ("Anna", "Anna"),
        ("Jean-Luc de la Tour", "Jean-Luc de la Tour"),
        ("Acme Sales Team", ""),
        ("Dr. Karin Weiß", "Karin Weiß"),
        ("4711", ""),
    ],
)
def test_full_names(display: str, full: str) -> None:
    """For languages that greet with both names; nothing where no person's name shows."""
    assert full_name(display) == full
