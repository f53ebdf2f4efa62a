"""Whole mails: forwards, answers between quoted lines, footers, and words that must never vanish."""

from __future__ import annotations

from tests.detectors.quote_fixtures import Fixture, marked

INNER = "My order 4711 never came.\n\nWho can tell me more?"
HEAD = "From: Jane Doe <jane@shop.example>\nDate: Mon, May 4, 2026 at 10:15 AM\nSubject: Order\n"
"To: <help@acme.example>"
GMAIL_FORWARD = f"---------- Forwarded message ---------\n{HEAD}\n\n\n{INNER}\n"
APPLE_FORWARD = (
    "Begin forwarded message:\n\nFrom: Jane Doe <jane@shop.example>\nSubject: Order\n"
    f"Date: 4 May 2026 at 10:15:03 CEST\nTo: help@acme.example\n\n{INNER}\n"
)
OUTLOOK_FORWARD = (
    "________________________________\nVon: Jane Doe <jane@shop.example>\n"
    "Gesendet: Montag, 4. Mai 2026 10:15\n"
    f"An: Acme\nBetreff: Order\n\n{INNER}\n"
)
FORWARDS = (GMAIL_FORWARD, APPLE_FORWARD, OUTLOOK_FORWARD)

REMARKS = (
    "FYI",
    "FYI, see below.",
    "fyi",
    "For your information.",
    "See below.",
    "Please see below",
    "Hi all,\n\nCan you handle this?\n\nThanks,\nTom",
    "Can someone please take care of this?",
    "Forwarding this to you.",
    "zur Info",
    "z.K.",
    "Hallo zusammen,\n\nbitte kümmern.\n\nViele Grüße\nTom",
    "Bitte um Bearbeitung",
    "Siehe unten.",
    "ter info",
    "Ter informatie, zie onder.",
    "Kan jij dit oppakken?",
    "pour info",
    "Pour information, voir ci-dessous.",
    "para tu información",
    "Ver abajo.",
    "per conoscenza",
    "para conhecimento",
    "för kännedom",
    "do wiadomości",
    "к сведению",
    "FYI, came to me by mistake.\n\nLorna",
    "This landed in my inbox, one for you I think. Cheers, Moira Shaw",
    "zur Info, könnt ihr das übernehmen? Danke! Ute",
    "Kam versehentlich zu mir, gehört wohl zu euch.\nLG Jonas",
    "Pour info, merci d'avance ! Julie",
    "Reçu par erreur, je vous le transfère.\n\nBonne journée,\nPaul",
    "ter info, graag oppakken, Bert",
    "Per ongeluk bij mij binnengekomen.\nGroetjes, Anouk",
    "Os paso esto. ¡Gracias, sois los mejores! Bego",
    "Zur weiteren Bearbeitung. K. Jauch, Zentrale",
    "Please handle.\nAnn Lee, Front Desk",
    "See below please - Tom",
    "Ter afhandeling, Jan, Receptie",
    "Pour suite à donner. Luc Martin, Accueil",
    "Para su gestión. Ana, Recepción",
)
"""All that the one who forwards a customer's mail says: then the customer's words are the message."""

OWN_WORDS = (
    "I ordered this in March and never got an answer to the mail below.",
    "FYI: my address has changed to 12 New Street.",
    "See below: the invoice you sent me is wrong.",
    "Zur Info: ich kündige den Vertrag.",
    "Can you handle this before Friday? My daughter's birthday is on Saturday.",
    "Pour info, je n'ai toujours pas reçu le remboursement.",
    "FYI, still broken.\n\nLorna",
    "See below. I think this is wrong, please call me. Tom",
    "Zur Info, das Gerät ist kaputt. Ute",
    "Ter info: ik wacht nog steeds. Bert",
    "Os paso esto, y sigo sin respuesta. Bego",
)
"""What says something itself: the mail below is then a quote."""

INLINE = (
    Fixture(
        "top and between",
        "Answers below.\n\nOn 4 May 2026 at 10:15, Acme <h@acme.example> wrote:\n\n> Which order?\n\n"
        "4711\n\n"
        "> Which colour?\n> And size?\n\nRed, and large.\n\n> Thanks\n> Acme\n",
        "Answers below.\n\n4711\n\nRed, and large.",
    ),
    Fixture(
        "bottom posting",
        f"On 4 May 2026 10:15, Acme Support wrote:\n{marked()}\n\nStill nothing here.\n\n-- \nJane\n",
        "Still nothing here.",
    ),
    Fixture(
        "no blank lines",
        "> Did you restart it?\nYes, twice.\n> Which version do you use?\n3.2 on a Mac\n> Which plan?\nPro\n",
        "Yes, twice.\n\n3.2 on a Mac\n\nPro",
    ),
    Fixture(
        "spaces before the marks",
        "Am 04.05.26 um 10:15 schrieb Acme Support:\n > Welche Nummer?\n\n4711\n\n > Welche Farbe?\n\nRot\n",
        "4711\n\nRot",
    ),
    Fixture(
        "deeper quotes",
        f"Yes.\n\nOn 4 May 2026 at 10:15, Acme <h@acme.example> wrote:\n{marked(marked())}\n"
        f"> Shall we?\n\nDo it.\n",
        "Yes.\n\nDo it.",
    ),
    Fixture(
        "below an outlook block, marked",
        "-----Original Message-----\n> From: Acme\n> Sent: Monday\n> Subject: It\n>\n> Which one?\n\n"
        "The red one.\n",
        "The red one.",
    ),
    Fixture(
        "bars instead of angles",
        "Thanks, that works.\n\nOn 4 May 2026 at 10:15, Acme Support <h@acme.example> wrote:\n\n"
        "| Try this.\n| Acme\n",
        "Thanks, that works.",
    ),
)

FOOTERS = (
    "##- Please type your reply above this line -##\n\nYour request (4711) has been updated.",
    "##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##\n\nIhre Anfrage wurde aktualisiert.",
    "##- Typ je antwoord boven deze regel -##\n\nJe verzoek is bijgewerkt.",
    "##- Veuillez saisir votre réponse au-dessus de cette ligne -##\n\nVotre demande a été mise à jour.",
    "##- Escriba su respuesta por encima de esta línea -##\n\nSu solicitud se ha actualizado.",
    "##- Digite sua resposta acima desta linha -##\n\nSua solicitação foi atualizada.",
    "##- Digita la tua risposta sopra questa riga -##\n\nLa tua richiesta è stata aggiornata.",
    "##- Skriv ditt svar ovanför den här raden -##\n\nDin förfrågan har uppdaterats.",
    "--- Reply above this line ---\n\nTicket 4711",
    "=== Please reply above this line ===\nTicket 4711",
    (
        '-- \nYou received this message because you are subscribed to the Google Groups "users" group.\n'
        "To unsubscribe from this group, send an email to users+unsubscribe@lists.example."
    ),
    (
        "_______________________________________________\nusers mailing list -- users@lists.example\n"
        "To unsubscribe send an email to users-leave@lists.example"
    ),
    "---\nThis email has been checked for viruses by Avast antivirus software.\nwww.avast.com",
    (
        "CONFIDENTIALITY NOTICE: This message is for the named person's use only. If you are not the intended"
        " recipient, please notify the sender and delete it."
    ),
    (
        "Diese E-Mail ist vertraulich und nur für den Adressaten bestimmt. Sollten Sie nicht der richtige\n"
        "Empfänger sein, informieren Sie bitte den Absender und löschen Sie diese E-Mail."
    ),
    (
        "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht\n"
        "ten onrechte hebt ontvangen, verzoeken wij u het te verwijderen."
    ),
    (
        "Ce message et ses pièces jointes sont confidentiels et destinés exclusivement au destinataire. Si "
        "vous\n"
        "l'avez reçu par erreur, merci de le détruire et d'en avertir l'expéditeur."
    ),
    (
        "Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo ha recibido por\n"
        "error, le rogamos que lo elimine y avise al remitente."
    ),
    (
        "Questo messaggio è riservato e destinato esclusivamente al destinatario. Se lo avete ricevuto per "
        "errore,\n"
        "vi preghiamo di cancellarlo e di avvisare il mittente."
    ),
    (
        "Esta mensagem é confidencial e destina-se exclusivamente ao destinatário. Se a recebeu por engano,\n"
        "por favor elimine-a e avise o remetente."
    ),
    (
        "Detta meddelande är konfidentiellt och endast avsett för mottagaren. Om du har fått det av\n"
        "misstag, vänligen radera det och meddela avsändaren."
    ),
    (
        "Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeśli otrzymali ją Państwo\n"
        "omyłkowo, prosimy o jej usunięcie i powiadomienie nadawcy."
    ),
    "P Please consider the environment before printing this e-mail.",
    "Denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
)

KEPT = (
    "On Monday I wrote:\nplease cancel it. Nobody did.",
    "On 4 May 2026 I phoned and your colleague wrote:\nWe will call you back. Nobody called.",
    "Am 4. Mai 2026 um 10:15 schrieb mir Ihre Kollegin:\nDas Paket kommt morgen. Es kam nicht.",
    "Le 4 mai 2026 vous avez écrit :\nle colis part demain. Rien n'est arrivé.",
    "Op 4 mei 2026 schreef u:\nhet pakket komt morgen. Er kwam niets.",
    "El 4 de mayo de 2026 su compañera escribió:\nllega mañana. No llegó nada.",
    (
        "Here are the details:\n\nName: Jane Doe\nDate: 4 May 2026\nSubject: Broken lamp\n\n"
        "The lamp is broken."
    ),
    "From: Hamburg\nDate: 4 May 2026\nTo: Berlin\n\nTwo seats, please.",
    "Von: 10 Uhr\nBis: 12 Uhr\nDatum: 4. Mai\n\nDa bin ich zu Hause.",
    (
        "What does this error mean?\n\nFrom: C:\\temp\nTo: D:\\backup\nCopy failed.\n\n"
        "It is the same each day."
    ),
    "The original message said it would be free.\nNow you charge 10 euros.",
    "I forward you what I got:\nan empty box.",
    "Best\n is what I expected from you. I got the worst.",
    "Thanks for nothing\n\nI want my money back",
    "Sent from Hamburg on 4 May, received in Rome on 9 May: is that normal?",
    "Sent via DHL on 4 May, still not here. What now?",
    "Enviado desde Madrid el 4 de mayo, y no ha llegado.",
    "Please unsubscribe me from your mailing list, I get it twice.",
    "This information is confidential: my password is not safe with you any more, please close my account.",
    "Your letter is marked confidential, but I received it in error. Who is the intended recipient?",
    "Ich habe den Brief irrtümlich bekommen. Darin stehen vertrauliche Daten. Soll ich ihn vernichten?",
    "Size: L\nColour: red\nSubject to availability: yes\n\nIs that what you have noted?",
    "1 > 2 is what your calculator says, and 3 > 4 too.",
    "--- a\n+++ b\n\nThis patch fixes your export, please take it.",
    "Steps:\n\n---\n1. Click on export\n2. Wait\n---\n\nNothing happens.",
    "I can't type my reply above this line in your form. Why?\n\nIt just says: error.",
    "My colleague Tom <tom@shop.example> wrote this:\nthe printer smokes. Please send somebody.",
    "Call me at any time:\n+49 30 1234567",
    "Send it to my new address:\nJane Doe\n12 New Street\nLondon",
    "The names for the tickets are:\n\nJane Doe\nTom Okafor",
    "Is this still right?\n\nGrüße nach Köln, wo es nie klingelt, wenn der Bote kommt.",
    "Gracias por todo, pero quiero cancelar mi pedido.\n\nNo lo necesito",
    "Merci de me rembourser\n\nJe n'ai rien reçu",
    "MfG ist alles, was in Ihrer Antwort stand.\n\nBitte antworten Sie richtig",
    "Your reply said:\n\nBest regards\n\nand nothing else. Was that all?",
)
"""A customer's own words, which only look like a quote, a signature or a footer."""
