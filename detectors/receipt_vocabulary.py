"""The small vocabulary of receipts and parcel notices: who has words beyond it has something to say to us."""

from __future__ import annotations

from empathd.detectors.absence_words import VOCABULARY

_ENGLISH = """
left today's handed under number i've we've we're have has had been being now new received receive reached
registered logged created opened assigned recorded handled reviewed processed answered request requests
enquiry enquiries inquiry question ticket tickets case reference id # quote further correspondence include
added add adding additional comments above line below type member members support service customer care
staff agent agents specialist specialists representative first next within hours hour business working days
one two three aim usually typically appreciate patience getting touch contacting reaching emailing writing
opening know let automatic automated automatically generated notification confirm confirmation details
update updates status view visit website help centre center faq portal good great news parcel package
shipment order orders delivery item items way shipped dispatched delivered arrive arriving arrives
delivering scheduled estimated tracking track carrier home choose neighbour neighbor shop locker pickup
point signature collect collected ready driver attempt attempted nobody could was try tomorrow safe place
"""
_GERMAN = """
deiner deinem dich angekommen sobald gemeldet haben wurde wurden sein erhalten bekommen eingegangen erfasst
registriert aufgenommen angelegt bestätigen eingang bearbeitung kümmern darum schnell umgehend kürze
verbindung setzen mitarbeiter kundenservice kundendienst serviceteam service support team ticket
ticketnummer vorgang vorgangsnummer fallnummer referenz referenznummer lautet rückfragen stets geben angeben
innerhalb stunden werktagen werktag werktage arbeitstagen dauern einige etwas automatisch automatische
erstellt erzeugt generiert versendet verschickt gesendet diesen erreichen uns viele kunden kunde kundin
anliegens paket päckchen sendung bestellung lieferung unterwegs weg versandt zugestellt voraussichtlich
geliefert ankommen sendungsnummer verfolgen sendungsverfolgung nachbarn nachbar abholung bereit liegt
bringen ausweis ablageort filiale paketshop zustellung zusteller wunschtag hier
"""
_DUTCH = """
nemen onder hebben heeft heb werd worden wordt ontvangen goede orde binnengekomen geregistreerd aangemaakt
behandeld behandeling behandelen aanvraag melding ticket ticketnummer zaaknummer referentienummer
dossiernummer nummer klantenservice medewerker team uur werkdag werkdagen binnen één twee drie streven
ernaar meestal verdere correspondentie vermeld automatisch gegenereerd verzonden krijgt antwoord ons relatie
pakket pakketje zending bestelling onderweg bezorgd bezorgen verstuurd komt track trace volg thuis kies buur
buren afhaalpunt bezorger levering verwacht
"""
_FRENCH = """
avons avez été bien reçu reçue enregistré enregistrée prise compte parvenue transmise traitée traiter
traitement demande demandes dossier référence ticket rappeler prions toute correspondance accusons réception
conseiller recontactera sous heures h ouvrées ouvrés service client clients support plus brefs automatique
contacter recevrez elle suivi colis commande livraison envoi route chemin expédié expédiée livré livrée
remis arrive sera suivre suivez ici voisin relais point retrait domicile transporteur livreur prévue entre
"""
_SPANISH = """
correctamente te ti tú nosotros hemos ha han sido recibido recibida registrada registrado creada atendida
atenderemos atenderá consulta solicitud petición ticket incidencia referencia le informamos confirmamos
acusamos recepción recibo agente cliente clientes atención plazo horas hábiles laborables breve brevedad
mayor posible menos escribirnos contactar contactarnos automático pondrá horario paquete pedido envío camino
reparto enviado entregado será llega seguimiento sigue aquí vecino recogida repartidor entrega prevista
puede hacer
"""
RECEIPTS = VOCABULARY.union(" ".join((_ENGLISH, _GERMAN, _DUTCH, _FRENCH, _SPANISH)).split())
"""With the words of absence notes: they are as polite, and tell times and addresses alike."""
