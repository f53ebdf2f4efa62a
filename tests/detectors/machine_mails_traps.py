"""People whose sentences are near to a machine's, in five languages; none of them is one."""

from __future__ import annotations

PEOPLE = """
Subject: hello?

This is the third time I get "this is an automated response". Is anybody there?
====
Subject: re quote

Hi Anna, we have received your message but the attachment is missing. Could you send it again?
====
Subject: delivery

I will be away next week. Please deliver my order to the neighbour at number 12.
====
Subject: Order number 5531

Order number: 5531
Total: 54.20
The blue one is missing from the box.
====
Subject: unsubscribe

Unsubscribe me from this list.
====
Subject: Server alert

Alert: our whole shop is down since your update! Status page says everything is fine.
====
Subject: your reply

Please do not reply with a template again. The export loses the last column.
====
Subject: email limit

When we import contacts, we get: Your message could not be delivered. The list has 400 recipients. What is
the limit?
====
Subject: Fax

You have a fax number on your site but nobody answers. Please send the contract by mail.
====
Subject: Urlaub

Ab Montag bin ich nicht im Büro, meine Kollegin Frau Sommer übernimmt den Zugang. Legen Sie bitte ein Konto
für sie an.
====
Subject: Eingang

Wir haben Ihre Nachricht erhalten und sind mit dem Vorschlag einverstanden. Bitte buchen Sie das Paket M.
====
Subject: Bestellung

Vielen Dank für die schnelle Lieferung! Bestellnummer: 8812. Leider fehlt das Kabel.
====
Subject: Automatisch

Dies ist eine automatische Antwort, die unsere Kunden bekommen, obwohl sie abgeschaltet ist. Was tun?
====
Subject: vakantie

Wij zijn volgende week met vakantie, dan is niemand bereikbaar voor de installatie. Kan het de week erna?
====
Subject: bericht

Wij hebben uw bericht ontvangen maar de factuur klopt nog steeds niet.
====
Subject: suivi

Votre colis est arrivé ouvert. Numéro de suivi : 6A999. Il manque deux pièces.
====
Subject: formation

Je suis absente la semaine prochaine, pouvez-vous décaler la formation ?
====
Subject: réponse

Merci de ne pas répondre par un message automatique. Le logiciel se ferme à chaque impression.
====
Subject: pedido

Gracias por su pedido de disculpas, pero el total cobrado sigue siendo 90 euros.
====
Subject: baja

Quiero darme de baja del boletín. Recibo este correo cada día porque alguien me apuntó.
====
Subject: question

We have received your request for a review on our end, happy to do it. Our company would like to be anonymous
though.
====
Subject: Out of stock

Thank you for your order of apologies :) The replacement lamp works. Total: 3 lamps now.
====
Subject: on leave

I am on leave. Delete the account of Tom Baker, he has left the company.
====
Subject: Cancel

Cancel the order, order number: 77. Total: 10.00.
====
Subject: tracking

Tracking number 1Z999 shows nothing since Monday. Your parcel is on its way, it says.
====
Subject: unsub

You are receiving this because the unsubscribe link is broken. Remove us.
====
Subject: voicemail

You have a voicemail on your support line that is full. The attached screenshot shows it.
====
Subject: Warning

Warning: the new version deletes all shifts! Status: unusable. We need help now.
====
Subject: Hinweis

Bitte nicht auf diese Nachricht mit Textbausteinen antworten. Der Export ist leer.
====
Subject: Vertretung

Ich bin ab morgen im Urlaub. Meine Vertretung Herr Kunz braucht Zugriff auf die Dienstpläne.
====
Subject: Paket

Ihr Paket ist beschädigt angekommen. Sendungsnummer 0034. Die Lampe ist zerbrochen.
====
Subject: Angebot

Vielen Dank für Ihre Nachricht. Wir melden uns nächste Woche mit der Bestellnummer.
====
Subject: Verlof

Ik ben met verlof en kan niet inloggen op de app. Het rooster is urgent.
====
Subject: pakket

Uw pakket is bij de buren bezorgd, maar die hebben niets. Track & trace 3S1.
====
Subject: abo

Uw aanvraag voor een beoordeling is ontvangen. Het antwoord is: nee, zolang de app crasht.
====
Subject: vacances

Je suis en vacances et l'application ne s'ouvre plus, c'est urgent.
====
Subject: message

Votre message est bien arrivé. Nous n'avons pas compris la tarification, combien coûte le module RH ?
====
Subject: colis

Votre colis a été livré vide. Suivi 6A1.
====
Subject: viaje

Estoy de viaje y he perdido el teléfono, es urgente recuperar el acceso.
====
Subject: pedido

Su pedido ha sido entregado en otra casa, dice el seguimiento. Eso es falso.
"""
