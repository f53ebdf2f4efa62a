"""German mails that only their words give away as a machine's, and people's that look like them."""

from __future__ import annotations

MACHINES = """
Subject: Re: Rechnung 2211

Guten Tag,

vielen Dank für Ihre Nachricht. Wir haben Ihre Anfrage erhalten und werden uns schnellstmöglich darum kümmern.
Ihre Ticketnummer lautet 48213.

Ihr Nordwind-Serviceteam
====
Subject: Re: Terminals

Dies ist eine automatisch erstellte E-Mail. Bitte antworten Sie nicht auf diese Nachricht.
Ihre Anfrage ist bei uns eingegangen und wird so schnell wie möglich bearbeitet.
====
Subject: Re: Dienstplan

Ich bin bis zum 3. Dezember nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Sommer unter
040 123456.

Mit freundlichen Grüßen
Jan Petersen
====
Subject: Re: Druckansicht

Sehr geehrte Damen und Herren,

vielen Dank für Ihre E-Mail. Ich befinde mich derzeit im Urlaub und bin ab dem 7.12. wieder für Sie
erreichbar.
Ihre Nachricht wird nicht weitergeleitet.
====
Subject: Re: Frage zum Export

Hallo, ich bin zurzeit außer Haus und habe nur eingeschränkt Zugriff auf meine E-Mails. Ich melde mich nach
meiner Rückkehr.
====
Subject: Bestellbestätigung 1002931

Hallo Acme,

vielen Dank für deine Bestellung! Wir haben deine Bestellung erhalten und bearbeiten sie umgehend.

Bestellnummer: 1002931
Zwischensumme: 42,00 €
Versandkosten: 4,95 €
Gesamtsumme: 46,95 €
====
Subject: Paket 00340434161

Ihr Paket ist unterwegs und wird voraussichtlich heute zwischen 10:15 und 12:15 Uhr zugestellt.
Sendungsnummer: 00340434161094
Sendung verfolgen: https://pakete.example/t/00340434161094
====
Subject: Fünf Ideen für den Montag

Newsletter im Browser ansehen

Fünf Ideen für einen ruhigen Montag: So planen andere Teams ihre Woche.
Jetzt weiterlesen: https://briefe.example/11

Sie erhalten diesen Newsletter, weil Sie sich auf unserer Website angemeldet haben. Hier abmelden.
====
Subject: Re: Export geht nicht

Ihre Nachricht konnte nicht zugestellt werden.

Die folgenden Empfänger wurden nicht erreicht:
weg@laden.example
550 5.1.1 Unbekannter Empfänger
====
Subject: Sprachnachricht

Sie haben eine neue Sprachnachricht von +49 40 123456 erhalten.
Dauer: 0:48
Die Aufnahme finden Sie im Anhang.
====
Subject: Scan

Diese E-Mail wurde von einem Multifunktionsgerät gesendet.
Gerätename: KM_C258
Anzahl der Seiten: 3
====
Subject: web01 Platte

Störung: Speicherplatz auf web01 fast erschöpft
Host: web01
Schweregrad: hoch
Status: KRITISCH
Zeit: 24.11.2026 03:12:44
====
Subject: Ihre Abrechnung

Ihre Abrechnung für November steht in Ihrem Kundenkonto bereit.

Bitte antworten Sie nicht auf diese E-Mail, da dieses Postfach nicht gelesen wird.
====
Subject: Re: Anfrage

Ihr Anliegen wurde unter der Vorgangsnummer 77-120 erfasst. Ein Mitarbeiter wird sich in Kürze mit Ihnen in
Verbindung setzen. Bitte geben Sie bei Rückfragen stets die Vorgangsnummer an.
"""

PEOPLE = """
Subject: keine Antwort

Ich bekomme immer nur Ihre automatische Antwort "Wir haben Ihre Anfrage erhalten", und nichts passiert. Meine
Ticketnummer lautet 48213. Wann liest das jemand?
====
Subject: Rechnung falsch

In Ihrer Mail steht "Bitte antworten Sie nicht auf diese E-Mail", aber es gibt keine andere Adresse. Die
Rechnung enthält das Abo doppelt.
====
Subject: Erstattung

Hallo, ich bin bis Montag im Urlaub, bitte erstatten Sie mir die zweite Abbuchung vorher.
====
Subject: Automatische Zahlung fehlgeschlagen

Die automatische Zahlung im Oktober ist fehlgeschlagen, obwohl die Karte gültig ist. Können Sie es noch einmal
versuchen?
====
Subject: Abwesenheitsnotiz funktioniert nicht

Unsere Abwesenheitsnotiz "Ich bin bis zum 3. Dezember nicht im Büro, in dringenden Fällen wenden Sie sich an
Frau Sommer" geht an alle doppelt raus. Wie schalte ich das aus?
====
Subject: WG: Bestellbestätigung 1002931

Guten Tag, ich habe nie etwas bestellt. Was ist das?

-----Ursprüngliche Nachricht-----
Von: Laden <laden@shop.example>
Gesendet: Dienstag, 24. November 2026 10:00
An: jane@shop.example
Betreff: Bestellbestätigung 1002931

Vielen Dank für Ihre Bestellung! Bestellnummer: 1002931. Gesamtsumme: 46,95 €
====
From: Noreen Antwort <noreen@antwort.example>
Subject: Anmeldung

Ich kann mich seit heute früh nicht mehr anmelden. Noreen
====
From: wordpress-noreply@acme-shop.example
Reply-To: besucher@daheim.example
Subject: Kontaktformular

Name: Ada Pratt
Nachricht: Ich habe Ihre Bestätigung erhalten, aber die Sendungsnummer geht nicht. Bitte helfen Sie mir.
====
Subject: wo bleibt es

"Ihr Paket ist unterwegs und wird heute zugestellt", schrieben Sie am Dienstag. Sendungsnummer:
00340434161094. Ich bin wirklich verärgert.
====
Subject: Mails kommen zurück

Seit gestern kommen Mails an unsere Kunden zurück, "Ihre Nachricht konnte nicht zugestellt werden". Wir haben
nichts geändert. Liegt es an Ihrem Server?
====
Subject: Sprachnachrichten

Seit dem Update bekomme ich alle fünf Minuten eine Mail, ich hätte eine neue Sprachnachricht erhalten, ohne
Aufnahme im Anhang. Bitte abstellen.
====
Subject: Newsletter

Sie schicken mir einen Newsletter, den ich nie bestellt habe. Der Link zum Abmelden geht nicht.
====
Subject: Alarme

Der Alarm "Speicherplatz auf web01 fast erschöpft" kommt, obwohl die Platte halb leer ist. Was ist da los?
====
Subject: Re: Ticket 48213

Vielen Dank für Ihre Nachricht. Ich habe Ihre E-Mail erhalten und es probiert, es geht immer noch nicht.
====
Subject: Schichten

Ich bin ab dem 7. Dezember im Urlaub, im Plan stehe ich aber noch. Wenden Sie sich bitte an Frau Sommer, wenn
Sie Zugriff auf das Konto brauchen.
"""
