"""Facts that a customer has given are found, in each language, as they were written."""

from __future__ import annotations

import re

import pytest

from empathd.detectors.details import details, settled
from empathd.detectors.message import Key, Message

GIVEN: list[tuple[str, str, dict[str, tuple[str, ...]]]] = [
    ("en", "My order number is 4711-22 and I paid $49.90 on 3 March.",
     {"order": ("4711-22",), "amount": ("$49.90",), "date": ("3 March",)}),
    ("en", "Version 2.14.1 stops, it says \"Disk is full\" since last Friday.",
     {"version": ("2.14.1",), "error": ("Disk is full",), "date": ("since last Friday",)}),
    ("en", "Call me back on +44 20 7946 0123, my name is Ann de Vries.",
     {"phone": ("+44 20 7946 0123",), "name": ("Ann de Vries",)}),
    ("de", "Meine Bestellnummer lautet 88123, die Rechnung Nr. RE-2026-14 vom 12. November über 89,50 €.",
     {"order": ("88123",), "invoice": ("RE-2026-14",), "date": ("12. November",), "amount": ("89,50 €",)}),
    ("de", "Seit gestern kommt die Meldung „Zugriff verweigert“, Fehlercode 0x80070005.",
     {"date": ("Seit gestern",), "error": ("Zugriff verweigert", "0x80070005")}),
    ("de", "Vor zwei Wochen bestellt. Mein Name ist Jörg Müller, Rückruf bitte unter 0171 2345678.",
     {"date": ("Vor zwei Wochen",), "name": ("Jörg Müller",), "phone": ("0171 2345678",)}),
    ("nl", "Mijn bestelnummer is 20391, factuurnummer F-551. Ik betaalde € 35,00 op 4 mei.",
     {"order": ("20391",), "invoice": ("F-551",), "amount": ("€ 35,00",), "date": ("4 mei",)}),
    ("nl", "Drie dagen geleden kreeg ik de foutmelding \"Geen verbinding\". Bel me op 06-12345678.",
     {"date": ("Drie dagen geleden",), "error": ("Geen verbinding",), "phone": ("06-12345678",)}),
    ("fr", "Ma commande n° 77120 du 5 octobre, facture F2026-9, a coûté 120 euros.",
     {"order": ("77120",), "date": ("5 octobre",), "invoice": ("F2026-9",), "amount": ("120 euros",)}),
    ("fr", "Il y a trois jours, l'écran affiche \"Accès refusé\". Je m'appelle Chloé Martin.",
     {"date": ("Il y a trois jours",), "error": ("Accès refusé",), "name": ("Chloé Martin",)}),
    ("es", "Mi número de pedido es 90812 y la factura 2026-33 fue de 45 € el 7 de julio.",
     {"order": ("90812",), "invoice": ("2026-33",), "amount": ("45 €",), "date": ("7 de julio",)}),
    ("es", "Hace dos semanas que aparece «Sin conexión». Me llamo Lucía Pérez, mi teléfono es 612 345 678.",
     {"date": ("Hace dos semanas",), "error": ("Sin conexión",), "name": ("Lucía Pérez",),
      "phone": ("612 345 678",)}),
]  # fmt: skip

NOT_GIVEN = [
    ("en", "It was a 500 piece puzzle, and a 404 page book."),
    ("en", "I have three cats and 12 chairs."),
    ("en", "It is a matter of order and 20 minutes."),
    ("de", "Wir sind zu zweit und haben 14 Stühle."),
    ("nl", "Wij hebben 30 leerlingen in de klas."),
    ("fr", "Nous avons 20 chaises et beaucoup de place."),
    ("es", "Tenemos 15 sillas y mucho sitio."),
]


@pytest.mark.parametrize(("language", "text", "given"), GIVEN)
def test_what_is_given_is_found(language: str, text: str, given: dict[str, tuple[str, ...]]) -> None:
    """Order, invoice, date, amount, version, error, phone and name, in the customer's own spelling."""
    assert details(Message(Key("k"), text=text), language) == given


@pytest.mark.parametrize(("language", "text"), NOT_GIVEN)
def test_a_number_alone_is_no_fact(language: str, text: str) -> None:
    """What is not certain is left out."""
    assert details(Message(Key("k"), text=text), language) == {}


def test_facts_of_the_teams_own_come_first() -> None:
    """An expression of theirs may name a kind of its own; its first group is the fact."""
    own = (("order", re.compile(r"\bACM-\d+\b")), ("meter", re.compile(r"meter reads (\d+)")))
    message = Message(Key("k"), text="My meter reads 88123, it is about ACM-77 and order 4711.")
    assert details(message, "en", own) == {"order": ("ACM-77", "4711"), "meter": ("88123",)}


TOLD: list[tuple[str, str, dict[str, tuple[str, ...]]]] = [
    ("en", "Every call comes back 403.", {"error": ("403",)}),
    ("de", "Ich kriege ab hundert Stück ein 429.", {"error": ("429",)}),
    ("nl", "Elke webhook geeft een 502 terug.", {"error": ("502",)}),
    ("en", "My customer number is 300 881 427.", {"reference": ("300 881 427",)}),
    ("de", "Meine Vertragsnummer ist KV 1180/25.", {"reference": ("KV 1180/25",)}),
    ("nl", "Het gaat om polis 7702 4418.", {"reference": ("7702 4418",)}),
    ("en", "I wrote about RX-4471 yesterday.", {"reference": ("RX-4471",), "day": ("yesterday",)}),
    ("en", "It cost me three hundred and forty pounds.", {"amount": ("three hundred and forty pounds",)}),
    ("de", "Das waren vierhundert Euro am 3.11.", {"amount": ("vierhundert Euro",), "date": ("3.11",)}),
    ("fr", "J'ai payé 1 250 € le 28/11.", {"amount": ("1 250 €",), "date": ("28/11",)}),
    ("en", "The boiler shows F28 and the driver is 3.0.18.",
     {"error": ("F28",), "version": ("3.0.18",), "product": ("boiler",)}),
    ("es", "La póliza está a nombre de Juana Humet.", {"name": ("Juana Humet",)}),
    ("de", "Es geht um meine Frau, Gerlinde Wieland.", {"name": ("Gerlinde Wieland",)}),
    ("en", "My LaserJoy 2260dn prints half a page.", {"product": ("LaserJoy 2260dn",)}),
    ("nl", "Mijn vaatwasser piept.", {"product": ("vaatwasser",)}),
    ("en", "Name: Paula Stern\nProduct: Desk lamp", {"name": ("Paula Stern",), "product": ("Desk lamp",)}),
]  # fmt: skip

NOT_TOLD = [
    ("en", "We stayed in Room 214 and paid nothing."),
    ("en", "Room 214 has the best view, and Terminal 2 the worst."),
    ("en", "The code on page 3 has 5 digits."),
    ("de", "Wir waren in Zimmer 214 und fahren mit Linie 12."),
    ("fr", "Je suis cliente depuis 25 ans, dans la chambre 214."),
    ("es", "Necesitaría 12 baldas en la habitación 214."),
    ("nl", "Een account met 300 gebruikers, op rij 14."),
]


@pytest.mark.parametrize(("language", "text", "given"), TOLD)
def test_facts_as_people_tell_them(language: str, text: str, given: dict[str, tuple[str, ...]]) -> None:
    """Numbers in groups, amounts in words, codes on displays, other people's names, lines of a form."""
    assert details(Message(Key("k"), text=text), language) == given


@pytest.mark.parametrize(("language", "text"), NOT_TOLD)
def test_rooms_lines_and_crowds_are_no_facts(language: str, text: str) -> None:
    """A number behind the word for a place is the place's."""
    assert details(Message(Key("k"), text=text), language) == {}


def test_a_subject_names_the_case() -> None:
    """There a number needs no word; a day, or a reference, answers what a date and an order would."""
    found = details(Message(Key("k"), subject="Re: box QX-118", text="It came yesterday."), "en")
    assert found == {"reference": ("QX-118",), "day": ("yesterday",)}
    assert settled(found) == {**found, "order": ("QX-118",), "date": ("yesterday",)}


PRODUCTS = [
    # the thing itself, behind an article, a possessive or a word of buying
    ("en", "The standing desk came today and one leg is bent.", "standing desk"),
    ("en", "My father's hearing aids whistle.", "hearing aids"),
    ("de", "Die Pumpe meiner Frau piept seit einer Stunde.", "Pumpe"),
    ("de", "Bei uns tropft die Kaffeemühle.", "Kaffeemühle"),
    ("es", "El módem que me cambiaron ya no va.", "módem"),
    ("fr", "J'écris parce que l'imprimante ne coupe plus.", "imprimante"),
    ("fr", "Le téléphone à grosses touches ne sonne plus.", "téléphone à grosses touches"),
    ("nl", "De bloeddrukmeter geeft niets aan.", "bloeddrukmeter"),
    ("nl", "De waterpomp in de tuin lekt.", "waterpomp"),
    ("it", "La caldaia non parte da ieri.", "caldaia"),
    # plans by name
    ("en", "Please cancel my Pro plan.", "Pro plan"),
    ("es", "¿El plan Bodega incluye facturas?", "plan Bodega"),
    ("de", "Ich habe den Tarif Flex gewählt.", "Tarif Flex"),
    ("fr", "Je quitte le forfait Liberté.", "forfait Liberté"),
    ("nl", "Wij hebben het abonnement Plus.", "abonnement Plus"),
    ("it", "Abbiamo il piano Squadra.", "piano Squadra"),
    # codes behind the word for the thing
    ("en", "Does the rear rack RR-40 fit?", "rack RR-40"),
    ("de", "Liest das Drehkreuz DK-8 alte Karten?", "Drehkreuz DK-8"),
    ("de", "Der Akku-Mäher RM 34 springt nicht an.", "Akku-Mäher RM 34"),
    ("fr", "Le terminal T3 accepte-t-il les titres ?", "terminal T3"),
    # names in quotation marks, or with the word for the thing in them
    ("de", "Seit Februar haben wir Ihren Lift „Aufwind 2“.", "Aufwind 2"),
    ("es", "El de ayer, el «Kit Verano», funciona.", "Kit Verano"),
    ("en", "I asked about your Feeding Station.", "Feeding Station"),
]

NO_PRODUCTS = [
    ("de", "Er hat mir gestern geholfen."),  # no hat
    ("de", "Ihre Zusagen und Ihr Zusteller sind nichts wert."),  # no saw, no plate
    ("en", "It stood on the table by the desk."),
    ("en", "I am writing on my laptop."),
    ("en", "Mo Iqbal\nDirector, CityHaul"),
    ("en", "The app says no and my subscription too."),
    ("es", "La cambian a calle Luna 4, por favor."),
    ("it", "Abito in via del Porto 22."),
    ("nl", "Ik woonde in de Kastanjelaan 22 en ga naar de vergadering."),
    ("en", "We were in seat A4 of the hall."),
    ("fr", "Ma carte Visa est bloquée."),
    ("de", "Danke an das Team der Station 4."),
]


@pytest.mark.parametrize(("language", "text", "product"), PRODUCTS)
def test_a_product_is_told_by_its_word_its_code_or_its_name(language: str, text: str, product: str) -> None:
    """The longest word for the thing, with its code; a plan has its name; what is quoted is the name."""
    assert details(Message(Key("k"), text=text), language)["product"] == (product,)


@pytest.mark.parametrize(("language", "text"), NO_PRODUCTS)
def test_streets_firms_and_furniture_are_no_products(language: str, text: str) -> None:
    """A wrong product in a draft is worse than none."""
    assert "product" not in details(Message(Key("k"), text=text), language)


def test_the_subject_and_the_beginning_tell_what_a_mail_is_about() -> None:
    """A word that the subject has too weighs more; what first comes late is a circumstance."""
    both = "The kettle is fine, thank you. The toaster is not."
    assert details(Message(Key("k"), subject="Toaster", text=both))["product"] == ("toaster",)
    assert details(Message(Key("k"), text=both))["product"] == ("kettle",)
    late = f"You never answered me, {'and I waited and waited ' * 8}while the kettle boiled."
    assert "product" not in details(Message(Key("k"), text=late))


@pytest.mark.parametrize("unit", ["my standing desk ", "vergadering ", "le coffret « A", "x-", "RR-40 the "])
def test_a_mail_of_nothing_but_things_is_bounded(unit: str) -> None:
    """However many words look like things, facts of a kind stay few, in every language."""
    for language in ("en", "de", "nl", "fr", "es", "it"):
        found = details(Message(Key("k"), subject=unit * 50, text=unit * 5000), language)
        assert len(found.get("product", ())) <= 5


def test_what_a_program_says_to_who_complains_is_no_error() -> None:
    text = "Auf meine Beschwerde kommt die Meldung „Bitte bewerten Sie unseren Service“."
    assert "error" not in details(Message(Key("1"), text=text), "de")
    assert details(Message(Key("1"), text="Es kommt die Meldung „Datei nicht lesbar“."), "de")["error"]
