"""The language of a mail."""

from __future__ import annotations

import pytest

from empathd.detectors.language import language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was charged twice and I have not heard from you since then.", "en"),
        ("Cannot export report, error message every time", "en"),
        ("Ik kan niet inloggen en dat is heel vervelend voor mijn collega's.", "nl"),
        ("Ich kann mich seit gestern nicht anmelden und habe schon alles versucht.", "de"),
        ("Je n'arrive pas à me connecter depuis hier, pouvez-vous m'aider ?", "fr"),
        ("No puedo entrar en mi cuenta desde ayer y necesito ayuda, por favor.", "es"),
        ("Quiero mi dinero de vuelta ya mismo.", "es"),
        ("La lámpara llegó rota y nadie contesta.", "es"),
        ("Non riesco ad accedere al mio account da ieri, potete aiutarmi?", "it"),
        ("Não consigo entrar na minha conta desde ontem, podem ajudar?", "pt"),
        ("Jeg kan ikke logge ind på min konto siden i går, kan I hjælpe mig?", "da"),
        ("Nie mogę zalogować się na swoje konto od wczoraj, proszę o pomoc.", "pl"),
        ("Не могу войти в свой аккаунт со вчерашнего дня, помогите пожалуйста.", "ru"),
        ("昨日からアカウントにログインできません。助けてください。よろしくお願いします。", "ja"),
    ],
)
def test_language(text: str, expected: str) -> None:
    """A sentence or two are enough."""
    assert language(text) == expected


@pytest.mark.parametrize("text", ["", "ok", "Merci !", "4711 4711 4711 4711 4711 4711", "???", "\ud800" * 50])
def test_too_short(text: str) -> None:
    """Where there is too little to tell, the team's own language is taken."""
    assert language(text, default="nl") == "nl"
