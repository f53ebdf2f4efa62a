"""More people whose sentences are near to a machine's, in five languages."""

from __future__ import annotations

PEOPLE = """
Subject: settings

Please could somebody tell me how to set my out of office message? I am on leave from Friday.
====
Subject: order

Thank you for your order confirmation. The delivery address is wrong, the house number should be 12. Order
number: 77.
====
Subject: parcel

Your parcel has been delivered, it says. It has not. Tracking number: 1Z000
====
Subject: reply

We have received your message, thank you. We will discuss the offer in our meeting and get back to you next
week. Regards, Bella
====
Subject: holiday

I will be on holiday next week. Pause the subscription until 5 January.
====
Subject: alerts

Alert: prices on the website are from last year. Please update.
====
Subject: system mail

This is an automated message that our staff receive every night although reminders are off. How do we stop
it?
====
Subject: Urlaub

Ich bin bis Freitag im Urlaub und kann die Rechnung erst danach bezahlen. Ist das in Ordnung?
====
Subject: Urlaub

Ich bin im Urlaub und komme nicht ins Konto. Der Code geht an das Büro.
====
Subject: Antwort

Danke für Ihre Bestellbestätigung. Die Bestellnummer: 77 steht auf keiner Rechnung.
====
Subject: mails

Diese Nachricht wird automatisch an alle Mitarbeiter geschickt: Schicht geändert. Bitte abstellen, es nervt.
====
Subject: verlof

Ik ben met verlof en krijg toch meldingen van het rooster.
====
Subject: pakket

Je pakket is onderweg, staat er al een week. Track & trace: 3S12
====
Subject: factuur

Wij hebben uw bericht ontvangen. De factuur van oktober is al betaald op 3 november, referentienummer: 881.
====
Subject: congés

Je suis en congés et mon collègue n'a plus accès au planning. C'est urgent.
====
Subject: réponse

Nous avons bien reçu votre message. Le devis nous convient, nous vous répondrons après la réunion de lundi.
====
Subject: colis

Votre colis est en cours de livraison depuis huit jours. Numéro de suivi : 6A1
====
Subject: vacaciones

Estoy de vacaciones y el correo de acceso llega a mi oficina.
====
Subject: correo

No responda a este correo con otra plantilla. Los turnos están vacíos desde ayer.
====
Subject: Fwd: voicemail

Listen to this, a customer of ours is furious about the app.

---------- Forwarded message ---------
From: PBX <pbx@phone.example>
Subject: New voicemail

You have received a new voice message from +44 20 7946 0018.
Duration: 00:48
====
Subject: leave

I'm on leave from next week. Who approves the shifts of my team in the meantime?
====
Subject: login

I am away from my desk and the app logs me out every time.
====
Subject: order

Thank you for your order update. The tracking number is 0034 and leads to an error page.
====
Subject: re ticket

Your ticket was closed without an answer. Ticket number: 5512. Open it again.
====
Subject: automated

Your automated reply arrived within a minute, a human one has not come in a week.
====
Subject: parcel

Your parcel was delivered to the wrong address. Tracking number: 0034
====
Subject: scan

You have received a fax from us yesterday with the contract. Was it readable?
====
Subject: Büro

Ich bin heute im Büro erreichbar bis 16 Uhr, danach unter 0171 5551234. Rufen Sie wegen der Abbuchung an.
====
Subject: Urlaub

Ich bin ab Montag im Urlaub, der Antrag hängt in der App fest.
====
Subject: Anfrage

Wir haben Ihre Nachricht erhalten und bitten um einen neuen Termin für die Schulung.
====
Subject: Abo

Vielen Dank für Ihre Bestellung, stand da. Bestellt habe ich aber nur ein Abo. Bestellnummer: 8
====
Subject: dienst

Ik ben er niet op zondag, maar de app zegt van wel.
====
Subject: mail

Uw bericht is ontvangen door onze hele ploeg, dat was niet de bedoeling. Referentie: 12
====
Subject: vakantie

Ik ben met vakantie tot maandag. De uren van vorige week zijn nog open.
====
Subject: absents

Je suis absent demain et le planning refuse ma demande.
====
Subject: devis

Nous avons bien reçu votre demande de renseignements, voici nos effectifs : 40 personnes. Contact sous 48 h
souhaité.
====
Subject: livraison

Votre commande a été livrée sans la facture. Numéro de commande : 4471
====
Subject: ausencia

Estoy de baja hasta el lunes y mi jefe no puede aprobar mis horas.
====
Subject: mensaje

Su mensaje no ha sido entregado a todo el equipo, solo a tres personas. El destinatario era todo el grupo.
====
Subject: hola

Hemos recibido su factura con el nombre equivocado. Respondan lo antes posible.
"""
