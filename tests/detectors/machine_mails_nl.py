"""Dutch mails that only their words give away as a machine's, and people's that look like them."""

from __future__ import annotations

MACHINES = """
Subject: Re: Factuur 2211

Bedankt voor uw bericht. Wij hebben uw aanvraag in goede orde ontvangen en nemen zo snel mogelijk contact met
u
op. Uw ticketnummer is 48213.

Klantenservice Noordenwind
====
Subject: Re: Terminals

Dit is een automatisch gegenereerd bericht. U kunt niet op deze e-mail antwoorden.
Uw vraag is bij ons binnengekomen en wordt binnen twee werkdagen behandeld.
====
Subject: Re: rooster

Ik ben tot en met 3 december niet op kantoor. Voor dringende zaken kunt u contact opnemen met Anja de Vries
via
020-1234567.

Met vriendelijke groet,
Jan Bakker
====
Subject: Re: vraag over export

Bedankt voor je mail. Ik ben momenteel met vakantie en lees mijn e-mail niet. Vanaf 7 december ben ik weer
bereikbaar.
====
Subject: Re: afdrukken

Geachte heer, mevrouw,

Ik ben wegens verlof afwezig en heb beperkt toegang tot mijn e-mail. Uw bericht wordt niet doorgestuurd.
====
Subject: Bestelling 1002931

Hallo Acme,

Bedankt voor je bestelling! We hebben je bestelling ontvangen en gaan ermee aan de slag.

Bestelnummer: 1002931
Subtotaal: € 42,00
Verzendkosten: € 4,95
Totaal: € 46,95
====
Subject: Pakket 3SABC123

Je pakket is onderweg en wordt vandaag tussen 10:15 en 12:15 bezorgd.
Track & Trace: https://pakketten.example/t/3SABC123
Niet thuis? Kies een buur of een afhaalpunt.
====
Subject: Vijf ideeën voor maandag

Bekijk deze nieuwsbrief in je browser

Vijf ideeën voor een rustige maandag: zo plannen andere teams hun week.
Lees meer: https://brieven.example/11

Je ontvangt deze nieuwsbrief omdat je je hebt aangemeld op onze website. Afmelden
====
Subject: Re: export werkt niet

Uw bericht kon niet worden bezorgd bij de volgende geadresseerden:

weg@winkel.example
550 5.1.1 onbekende gebruiker
====
Subject: Voicemail

U heeft een nieuw voicemailbericht ontvangen van +31 20 1234567.
Duur: 0:48
De opname vindt u in de bijlage.
====
Subject: Scan

Deze e-mail is verzonden vanaf een multifunctional.
Apparaatnaam: KM_C258
Aantal pagina's: 3
====
Subject: web01 schijf

PROBLEEM: schijfruimte op web01 bijna vol
Host: web01
Ernst: hoog
Status: KRITIEK
Tijd: 24-11-2026 03:12:44
====
Subject: Uw afrekening

Uw afrekening van november staat klaar in uw account.

Gelieve niet te antwoorden op deze e-mail. Dit postvak wordt niet gelezen.
====
Subject: Re: vraag

Uw melding is geregistreerd onder nummer M 77120. Een medewerker neemt binnen 24 uur contact met u op.
Vermeld dit nummer bij verdere correspondentie.
"""

PEOPLE = """
Subject: geen antwoord

Ik krijg steeds jullie automatische antwoord "wij hebben uw aanvraag ontvangen" en er gebeurt niets. Mijn
ticketnummer is 48213. Wanneer leest iemand dit?
====
Subject: factuur klopt niet

In uw mail staat "gelieve niet te antwoorden op deze e-mail", maar er is geen ander adres. Het abonnement
staat
dubbel op de factuur.
====
Subject: terugbetaling

Hallo, ik ben tot maandag met vakantie, wilt u de tweede afschrijving daarvoor terugbetalen.
====
Subject: Automatische betaling mislukt

De automatische betaling van oktober is mislukt terwijl mijn kaart geldig is. Kunt u het nog eens proberen?
====
Subject: Afwezigheidsmelding werkt niet

Onze afwezigheidsmelding "Ik ben tot 3 december niet op kantoor, neem voor dringende zaken contact op met
Anja"
gaat twee keer naar iedereen. Hoe zet ik dat uit?
====
Subject: Fwd: Bestelling 1002931

Hallo, ik heb nooit iets besteld. Wat is dit?

---------- Forwarded message ---------
Van: Winkel <winkel@shop.example>
Onderwerp: Bestelling 1002931

Bedankt voor je bestelling! Bestelnummer: 1002931. Totaal: € 46,95
====
From: Noreen Antwoord <noreen@antwoord.example>
Subject: inloggen

Ik kan sinds vanmorgen niet meer inloggen. Noreen
====
From: wordpress-noreply@acme-shop.example
Reply-To: bezoeker@thuis.example
Subject: Contactformulier

Naam: Ada Pratt
Bericht: Ik heb uw bevestiging ontvangen, maar de track & trace werkt niet. Help alstublieft.
====
Subject: waar blijft het

Jullie schreven dinsdag "je pakket is onderweg en wordt vandaag bezorgd". Track & Trace: 3SABC123. Ik ben echt
boos.
====
Subject: mails komen terug

Sinds gisteren komen mails aan klanten terug: "Uw bericht kon niet worden bezorgd". We hebben niets veranderd.
Ligt het aan jullie server?
====
Subject: voicemail

Sinds de update krijg ik elke vijf minuten bericht dat ik een nieuw voicemailbericht heb ontvangen, zonder
opname in de bijlage. Zet dit a.u.b. uit.
====
Subject: nieuwsbrief

Jullie sturen mij een nieuwsbrief waar ik nooit om gevraagd heb. De link om af te melden werkt niet.
====
Subject: alarmen

Het alarm "schijfruimte op web01 bijna vol" komt binnen terwijl de schijf half leeg is. Wat is er mis?
====
Subject: Re: ticket 48213

Bedankt voor uw bericht. Ik heb uw mail ontvangen en het geprobeerd, het werkt nog steeds niet.
====
Subject: diensten

Ik ben vanaf 7 december met verlof, maar sta nog in het rooster. Neem contact op met Anja als jullie toegang
tot het account nodig hebben.
"""
