"""Sentences by which programs give themselves away: receipts, orders, parcels, bounces, alerts.

A pattern is looked for in one sentence; ``\\A`` is where the sentence begins, behind its greeting. Where a
sentence begins tells a machine ("Your parcel is on its way") from a person ("You wrote that my parcel is").
"""

from __future__ import annotations

from empathd.detectors.sayings import Sayings

MAIL = (
    r"(?:e-?mails?|mails?|messages?|nachricht|e-?mail-?nachricht|anfrage|anliegen|meldung|schreiben|bericht"
    r"|aanvraag|vraag|melding|verzoek|message|demande|courriel|mensaje|correo|consulta|solicitud|petición"
    r"|requests?|enquir(?:y|ies)|inquir(?:y|ies)|questions?|tickets?|case|support request|incidencia)"
)
NUMBER = r"(?:[^\w\n]{0,4}(?:is|lautet|est le|es|luidt)?[^\w\n]{0,4}[\w./-]{0,12}\d)"
SMTP = r"\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b"
ADDRESS_ONLY = r"\A<?[^\s<>@]{1,64}@[^\s<>@]{1,190}>?(?: ?\(.{0,60}\))?:?\Z"


AUTOMATIC = Sayings(
    r"\A(?:please note:? |note:? )?this (?:is an?|e-?mail|message|mail|notification) (?:(?:is|was|has been)"
    r" )?(?:an? )?(?:auto(?:matic|mated|matically)?)[- ]?(?:generated|created|sent|reply|response|message"
    r"|e-?mail|notification|acknowledge?ment|confirmation|receipt)",
    r"\Athis is an? (?:system|computer|machine)[- ]generated (?:e-?mail|message|notification)",
    r"\A(?:dies|das|hierbei) (?:ist|handelt es sich um) eine[r]? (?:automatisch|automatische)\b"
    r"[^.]{0,20}(?:mail|nachricht|antwort|mitteilung|benachrichtigung|bestätigung)",
    r"\A(?:bitte beachten sie: )?diese (?:e-?mail|nachricht|mitteilung) (?:wurde|ist|wird) (?:automatisch"
    r"|maschinell) (?!an )\w{4,12}\b(?! an\b|:)",
    r"\Adit is een (?:automatisch|automatische) [^.]{0,20}(?:bericht|e-?mail|mail|antwoord|bevestiging)",
    r"\A(?:deze|dit) (?:e-?mail|mail|bericht) (?:is|werd|wordt) automatisch (?!aan )\w{4,12}\b(?! aan\b|:)",
    r"\A(?:ceci est|il s['’]agit d['’]) ?une? (?:message|e-?mail|mail|courriel|réponse|accusé de réception)"
    r" automatique",
    r"\A(?:cet|ce) (?:e-?mail|courriel|message) (?:est|a été) (?:envoyé|généré) automatiquement",
    r"\Aest[ea] es una? (?:mensaje|correo|respuesta|notificación)(?: electrónico)? (?:generad[oa] )?autom",
    r"\Aeste (?:mensaje|correo)(?: electrónico)? (?:se )?(?:ha sido |fue )?(?:ha )?"
    r"(?:generado|enviado|creado) (?:de forma )?automátic",
)
NO_ANSWER = Sayings(
    r"\A(?:note:? )?(?:please )?(?:do not|don['’]t) (?:reply|respond|answer)(?: directly)? (?:to"
    r"|on) (?:this|the)",
    r"\A(?:replies|answers|responses) to this (?:e-?mail|message|mailbox|address) (?:are|will|is)",
    r"\A(?:this|the) (?:mailbox|inbox|e-?mail address|address) is (?:not|un)[ -]?(?:monitored|attended)",
    r"\Abitte (?:antworten sie nicht|antworte nicht|nicht) (?:direkt )?auf diese (?:\w{1,20} ){0,2}"
    r"(?:e-?mail|mail"
    r"|nachricht)(?! mit)",
    r"\Aauf diese (?:\w{1,20} ){0,2}(?:e-?mail|mail|nachricht) "
    r"(?:kann|können|bitte) [^.]{0,30}(?:nicht|antwort)",
    r"\Aop deze (?:\w{1,20} ){0,2}(?:e-?mail|mail|berichten?) "
    r"(?:kan|kunt|kun|wordt) [^.]{0,30}(?:niet|geantwoord)",
    r"\A(?:à|sur) ce(?:t|tte)? (?:message|courriel|e-?mail) (?:automatique )?[^.]{0,20}(?:pas|aucune)",
    r"\Aa est[ea] (?:correo|mensaje) (?:automático )?[^.]{0,20}no ",
    r"\A(?:gelieve|u kunt|je kunt|wij verzoeken u)(?: helaas)? (?:niet|deze)[^.]{0,30}(?:antwoorden|reageren"
    r"|beantwoorden)",
    r"\A(?:beantwoord|reageer|antwoord) (?:a\.?u\.?b\.? )?(?:niet op )?(?:deze|dit) [^.]{0,15}(?:niet"
    r"|mail|bericht)",
    r"\A(?:nous vous (?:prions|remercions) |merci |prière |veuillez )(?:de )?ne pas (?:y répondre"
    r"|répondre (?:directement )?à c)",
    r"\A(?:por favor,? )?no (?:responda|conteste|respondas|contestes)n? a est[ea] (?:correo|mensaje"
    r"|e-?mail)(?! con)",
)
RECEIVED = Sayings(
    rf"\A(?:thank you[^.]{{0,60}}, )?we(?: have|['’]ve)? (?:now |successfully )?received your {MAIL}",
    rf"\Ayour {MAIL}(?: \(?#?[\w-]{{1,20}}\)?)? (?:has reached|(?:has been|was|is) (?:successfully )?"
    r"(?:received|registered|logged|created|opened|assigned|recorded))",
    r"\A(?:a|your) (?:new )?(?:support )?(?:ticket|case) (?:has been|was) (?:created|opened|logged)",
    rf"wir haben (?:ihr|dein|eure?)e? {MAIL} (?:[^.]{{0,40}} )?(?:erhalten|bekommen)",
    rf"\A(?:ihre?|deine?) {MAIL} (?:ist|wurde)(?: [^.]{{0,60}})? (?:eingegangen|angekommen|erfasst"
    rf"|registriert"
    r"|aufgenommen|angelegt|erhalten)",
    rf"w(?:ij|e) hebben (?:uw|je|jouw) {MAIL} (?:[^.]{{0,40}} )?ontvangen",
    rf"\A(?:uw|je) {MAIL} (?:is|werd)(?: [^.]{{0,40}})? (?:ontvangen|binnengekomen|geregistreerd|aangemaakt)",
    rf"\Anous avons (?:bien )?reçu votre {MAIL}",
    rf"\Avotre {MAIL}(?: n° ?\d{{1,12}})? (?:nous est bien parvenue?|a (?:bien )?été (?:bien )?(?:reçue?"
    rf"|enregistrée?|prise? en compte"
    r"|transmise?))",
    rf"\A(?:nous |la présente )?accus(?:ons|e) (?:bonne )?réception de votre {MAIL}",
    rf"\A(?:le informamos (?:de )?que )?hemos recibido (?:correctamente )?(?:su|tu) {MAIL}",
    rf"\A(?:su|tu) {MAIL} ha sido (?:correctamente )?(?:recibid|registrad|cread)[oa]",
    rf"\A(?:le |te )?(?:confirmamos|acusamos)(?: la)? (?:recepción|recibo) de (?:su|tu) {MAIL}",
)
NUMBERED = Sayings(
    rf"\b(?:ticket|case|reference|request|enquiry) ?(?:number|no\.?|id|#){NUMBER}",
    r"\b(?:ticket|case|request|enquiry) \(#?[a-z]{0,5}-?\d{2,12}\)",
    rf"\b(?:ticket|vorgangs|fall|bearbeitungs|referenz)-?(?:nummer|nr\.?|id){NUMBER}",
    rf"\b(?:ticket|zaak|dossier|referentie|meldings)-?(?:nummer|nr\.?){NUMBER}|\bonder nummer .{{0,6}}\d",
    rf"\bnuméro de (?:dossier|ticket|demande|suivi){NUMBER}|\bsous la référence .{{0,6}}\d",
    rf"\bnúmero de (?:ticket|caso|incidencia|referencia|consulta){NUMBER}|\bcon la referencia .{{0,6}}\d",
    r"\A##- ?",
)
SOON = Sayings(
    r"\bwithin (?:the next )?\w{1,12} (?:working |business )?(?:days?|hours?)|\bu hoort binnen",
    r"\b(?:will|shall|aim to|strive to|try to) (?:\w{1,12} )?(?:get back|respond|reply|answer|be in touch"
    r"|contact you|review|be answered|be handled)",
    r"\b(?:is being|will be) (?:reviewed|handled|answered|processed)|\bappreciate your patience",
    r"\b(?:so schnell wie|schnellst|baldmög|baldigst)|\bin kürze\b|\bmelden uns\b|\bin verbindung setzen"
    r"|\binnerhalb von \w{1,6} (?:werk|arbeits)?tag|\bstunden",
    r"\b(?:sera|seront) traitée?s?\b|\batenderá\b|\bu krijgt\b",
    r"\bzo (?:snel|spoedig) mogelijk|\bbinnen (?:\w{1,6}) (?:uur|werkdag)|\bneemt [^.]{0,30}contact",
    r"\bdans les (?:meilleurs|plus brefs) délais|\bsous \d{1,3} ?h|\b(?:re)?contactera|\brépondrons",
    r"\blo antes posible|\ben (?:un|el) plazo|\ben breve\b|\bla mayor brevedad",
)
BOUGHT = Sayings(
    r"\A(?:many )?thank(?:s| you)(?: very much)? for (?:your (?:order|purchase)|ordering"
    r"|shopping)(?! (?!at|with|from|no|number|#)\w)",
    r"\Ayour order (?:#?[\w-]{1,20} )?(?:has been|was|is) (?:confirmed|received|placed|being (?:prepared"
    r"|packed))",
    r"\Awe(?: have|['’]ve) received your (?:order|payment)",
    r"\A(?:danke|vielen dank|herzlichen dank) für (?:ihren?|deinen?|den)\b[^.]{0,10}(?:bestellung|einkauf)",
    r"\Awir haben (?:ihre|deine) (?:bestellung|zahlung) [^.]{0,30}erhalten",
    r"\A(?:hartelijk )?(?:bedankt|dank) voor (?:uw|je) (?:bestelling|aankoop)",
    r"\Aw(?:e|ij) hebben (?:uw|je) (?:bestelling|betaling) [^.]{0,30}ontvangen",
    r"\A(?:nous vous remercions|merci) (?:pour|de) votre (?:commande|achat)",
    r"\Avotre commande (?:n?[°º]? ?[\w-]{1,20} )?(?:est|a été|a bien été) (?:confirmée|enregistrée|validée)",
    r"\A¡?(?:muchas )?gracias por (?:tu|su) (?:pedido|compra)",
    r"\A(?:tu|su) pedido (?:[\w-]{1,20} )?(?:ha sido|está) (?:confirmado|recibido)",
)
ORDER_LINES = (
    Sayings(
        rf"\A(?:order|bestell|auftrags|bestel|order)(?:-| )?(?:number|no\.?|id|nummer|nr\.?){NUMBER}",
        rf"\A(?:numéro|n[°º]) de commande{NUMBER}|\A(?:número|n[.º°]) de pedido{NUMBER}",
    ),
    Sayings(r"\A(?:sub-?total|zwischensumme|subtotaal|sous-total)\b.{0,12}\d"),
    Sayings(r"\A(?:grand )?(?:total|gesamt\w{0,8}|totaal\w{0,8}|montant total)\b.{0,12}\d"),
    Sayings(
        r"\A(?:shipping|delivery|versand\w{0,8}|verzendkosten|frais de (?:livraison|port)|gastos de env)",
    ),
)
SENT = Sayings(
    r"\A(?:(?:good|great) news[!,.:] )?your (?:parcel|package|shipment|order|delivery"
    r"|item)s? (?:[\w#-]{1,20} )?"
    r"(?:is on (?:its|the) way|is out for|has (?:been )?(?:shipped|dispatched|delivered|sent)"
    r"|was delivered|could not be delivered|will (?:arrive|be delivered)|is scheduled)",
    r"\A(?:ihr|dein)e? (?:paket|päckchen|sendung|bestellung"
    r"|lieferung) (?:[\w-]{1,20} )?(?:liegt (?:\w{1,12} )?zur abholung|ist (?:unterwegs|auf dem"
    r" weg)|wurde (?:\w{1,12} )?(?:versandt|verschickt|zugestellt|übergeben)|wird (?:\w{1,15} )?)",
    r"\A(?:je|uw|jouw) (?:pakket\w{0,4}|zending|bestelling) (?:[\w-]{1,20} )?(?:is (?:onderweg|verzonden"
    r"|bezorgd|verstuurd)|wordt|komt)",
    r"\Avotre (?:colis|commande|livraison|envoi) (?:[\w-]{1,20} )?(?:est en (?:route|chemin|cours)"
    r"|a été (?:\w{1,8} )?"
    r"(?:expédié|livré|remis|envoyé)e?|sera livrée?|arrive)",
    r"\A(?:tu|su) (?:paquete|pedido|envío) (?:[\w-]{1,20} )?(?:está en (?:camino|reparto)|ha sido (?:enviado"
    r"|entregado)|será entregado|llega)",
)
TRACKED = Sayings(
    r"\A(?:your )?(?:tracking|shipment|parcel|sendungs|verzend|zending)[- ]?(?:number|no\.?|id|nummer"
    r"|nr\.?)? ?: ?\S",
    r"\A(?:track & trace|numéro de suivi|suivi|número de seguimiento|seguimiento|carrier) ?: ?\S",
    r"https?://|\A(?:track|sendung verfolgen|volg|suivre|suivez|sigue) (?:your|my|je|uw|votre|mon|tu|su)\b",
    r"\b(?:between|zwischen|tussen|entre(?: las)?) \d{1,2} ?[:.h]|\Anot at home\?|\Aniet thuis\?",
)
"""As programs give it: a label and a number, a link, a span of time."""
LETTER = Sayings(
    r"\A(?:view|read|open|see) (?:this|it|the) (?:e-?mail|newsletter|message"
    r"|mailing)?[^.]{0,12}\bin (?:your|the|a)"
    r" (?:web )?browser",
    r"\Ayou(?:['’]re| are| have)? receiv(?:ing|ed) (?:this|our) [^.]{0,30}\b(?:because|as|since)\b",
    r"\A(?:newsletter|e-?mail|diese[^.]{0,14}|online)[^.]{0,10} im browser (?:ansehen|anzeigen|öffnen|lesen)",
    r"\A(?:sie erhalten|du erhältst|sie bekommen) diese[nr]? (?:newsletter|e-?mail|mail)",
    r"\A(?:bekijk|lees|open) (?:deze|de) [^.]{0,20} in (?:je|uw|de) browser|\Abekijk online\b",
    r"\A(?:je|u|jij) (?:ontvangt|krijgt) deze [^.]{0,20}\bomdat\b",
    r"\A(?:voir|afficher|consulter|lire) (?:cet?|la|cette) [^.]{0,20}dans (?:votre|un|le) navigateur",
    r"\Avous recevez (?:cet|ce|cette|notre) ",
    r"\A(?:ver|lee|leer) (?:este|el) [^.]{0,20} en (?:el|tu|su) navegador",
    r"\A(?:recibes?|has recibido|ha recibido) este (?:correo|boletín|e-?mail|mensaje)[^.]{0,20} porque",
)
LEAVE = Sayings(
    r"\bunsubscribe\b|\b(?:update|manage) (?:your )?(?:e-?mail )?preferences|\babmelden\b|\babbestellen\b",
    r"\bafmelden\b|\buitschrijven\b|\bdésabonner\b|\bdésinscri|\bd(?:arse|arte|ate) de baja\b"
    r"|\bcancelar la susc",
)
"""To leave a mailing: with LETTER it is a newsletter."""
RETURNED = Sayings(
    r"\A(?:this|the) (?:message|mail) was created automatically by mail delivery",
    r"\A(?:your|the|a) (?:message|e-?mail|mail)(?: that you sent)?(?: to [^ ]{1,100})? (?:could(?: not"
    r"|n['’]t)|can(?:not|['’]t)|was not|wasn['’]t|has not) be(?:en)? (?:delivered|sent)",
    r"\A(?:delivery (?:to|of|has failed|failed)|we were unable to deliver|unable to deliver"
    r"|sorry, we were unable)",
    r"\A(?:i['’]m sorry to have to inform you|i['’]m afraid i wasn['’]t able to deliver"
    r"|this is the mail system at)",
    r"\A(?:ihre|die|eine) (?:nachricht|e-?mail|mail)(?: an [^ ]{1,100})? (?:konnte|kann|wurde) nicht "
    r"[^.]{0,40}(?:zugestellt|ausgeliefert|übermittelt)",
    r"\A(?:uw|je|het|een) (?:bericht|e-?mail|mail)(?: aan [^ ]{1,100})? (?:kon|kan|is) niet "
    r"[^.]{0,40}(?:bezorgd|afgeleverd|verzonden)",
    r"\A(?:votre|le|un) (?:message|e-?mail"
    r"|courriel)(?: suivant)?(?: à [^ ]{1,100})? n['’]a (?:pas )?pu être (?:remis|distribué"
    r"|délivré|livré|envoyé)",
    r"\Ano (?:se )?(?:ha podido|pudo|ha sido posible|hemos podido) (?:ser )?entrega(?:r|do) (?:su|el|tu"
    r"|este) ",
    r"\A(?:su|el|tu) (?:mensaje|correo)[^!?]{0,80} no (?:se )?(?:ha podido|pudo|ha sido) (?:ser )?entrega",
)
RETURNED_TO = Sayings(
    SMTP,
    ADDRESS_ONLY,
    r"\b(?:these recipients|following (?:recipients?|address(?:es)?))\b[^:]{0,40}:\Z|\bfolgende\w? empfänger",
    r"\b(?:volgende|onbekende) geadresseerde|\b(?:aux?|son) destinataires?\b.{0,40}:"
    r"|\bsiguientes? destinatari",
)
DEVICE = Sayings(
    r"\A(?:you have|you['’]ve|you) (?:(?:received|got) an? (?:new )?|an? (?:new"
    r"|missed) )(?:\d{1,3}[- ]page )?"
    r"(?:voice ?mail|voice message|fax|call)",
    r"\Anew (?:voice ?mail|voice message|fax) (?:from|received)\b|\A(?:scan|fax) from \S",
    r"\A(?:please find (?:the |your )?|attached is (?:the |your |a )?)?scanned (?:document|image|file|data)",
    r"\A(?:this|the) e-?mail (?:was|has been) (?:sent|generated) (?:from|by) (?:…|an? (?:mfp|scanner"
    r"|copier|multi))",
    r"\A(?:sie haben|du hast) ein(?:en?)? (?:verpassten anruf|(?:neue[sn]? )?(?:sprachnachricht|fax|voicemail"
    r"|mailbox-nachricht))",
    r"\Adiese e-?mail wurde von (?:einem|…) ?(?:multifunktion\w{1,8}|scanner|drucker|…)",
    r"\A(?:u|je) (?:heeft|hebt) een (?:nieuw[e]? )?(?:voicemail\w{0,10}|fax|spraakbericht)",
    r"\Adeze e-?mail is (?:verzonden|verstuurd) (?:vanaf|door) een (?:multifunction\w{1,4}|scanner|printer)",
    r"\Avous avez (?:reçu )?un (?:nouveau )?(?:message vocal|fax|télécopie)",
    r"\Acet e-?mail a été envoyé (?:depuis|par) un (?:appareil|scanner|copieur|imprimante)",
    r"\A(?:ha|has) recibido un (?:nuevo )?(?:mensaje de voz|fax)|\Atiene un (?:nuevo )?(?:mensaje de voz"
    r"|fax)",
    r"\Aeste correo ha sido enviado desde un (?:dispositivo|escáner|equipo)",
)
DEVICE_LINES = Sayings(
    r"\A(?:duration|dauer|duur|durée|duración|length|caller|anrufer|beller|appelant)\s?:",
    r"\A(?:scan date|queries to|(?:number of )?pages|anzahl der seiten|seiten(?:zahl)?|aantal pagina"
    r"|nombre de pages"
    r"|número de páginas|device(?: name)?|gerätename|apparaatnaam|nom de l|nombre del dispositivo)\b",
    r"\b(?:attached|anhang|bijlage|joint|adjunt[ao])\b|\+\d[\d ]{6,}",
)
ALERT = Sayings(
    r"\A\W{0,3}(?:problem|alert|warning|warn|critical|recovery|recovered|resolved|down|störung|alarm|warnung"
    r"|entwarnung"
    r"|probleem|waarschuwing|hersteld|alerte|problème|rétabli|alerta|problema|aviso|resuelto)(?:\s?[:–-]|\])"
)
ALERT_LINES = tuple(
    Sayings(rf"\A(?:{names})\s?:\s?\S")
    for names in (
        "host|hostname|server|hôte|equipo|servidor|node|instance|service|monitor",
        "severity|priority|schweregrad|ernst|gravité|gravedad|prioridad|priorité",
        "status|state|état|estado|toestand|zustand|condition|value|current value|metric",
        "started at|time|zeit|tijd|heure|hora|date/time|since|seit|sinds",
    )
)
