"""Sentences of absence notes: that somebody is away, what happens meanwhile, and the courtesies around it."""

from __future__ import annotations

from empathd.detectors.receipt_words import words

ABSENT = words(
    r"\b(?:i am|i['’]m|i will be|i['’]ll be|am) (?:currently |presently )?(?:out of (?:the |my )?office"
    r"|on (?:annual |sick"
    r" |parental |maternity |paternity )?(?:leave|vacation|holiday)|away|travel+ing|not in the office)",
    r"\b(?:i no longer work|i have left the company|i am no longer (?:with|working|employed))",
    r"\A(?:out of (?:the )?office|our offices? (?:is|are|will be) closed)",
    r"\b(?:ich bin|bin ich) (?:[^!?]{0,50} )?(?:nicht (?:im (?:büro|haus\w?)|erreichbar|am platz)"
    r"|abwesend|au(?:ß|ss)er haus"
    r"|im urlaub|verreist|in elternzeit|wieder (?:im büro|erreichbar|im hause?|für sie))|\b(?:befinde"
    r"|bin) (?:ich )?mich [^.]{0,30}(?:im urlaub|elternzeit)",
    r"\bich (?:arbeite nicht mehr|habe das unternehmen verlassen)|\Aunser büro ist [^.]{0,40}geschlossen",
    r"\b(?:ik ben|ben ik) (?:[^!?]{0,50} )?(?:niet (?:op kantoor|aanwezig|bereikbaar)|afwezig|(?:met"
    r"|op) (?:vakantie|verlof))",
    r"\bik (?:werk niet (?:meer|langer)|heb [^.]{0,30} verlaten)|\Aons kantoor is [^.]{0,40}gesloten",
    r"\bje (?:suis|serai) (?:[^!?]{0,30} )?(?:absente?|en (?:congés?|vacances|déplacement)|hors du bureau)",
    r"\bje ne (?:travaille|fais) plus |\Anos bureaux s(?:ont|eront) fermés",
    r"\b(?:estoy|estaré|me encuentro) (?:[^!?]{0,30} )?(?:fuera de (?:la |mi )?oficina|ausente"
    r"|de (?:vacaciones|baja"
    r"|viaje))|\bya no trabajo en|\Anuestra oficina (?:está|estará|permanecerá) cerrada",
)
MEANWHILE = words(
    r"\burgent|\bemergenc|\bin my absence|\bmy colleague|\b(?:limited|no|intermittent) access",
    r"\b(?:reply|respond|answer|get back|be back)\b[^.]{0,60}\b(?:return|back|as soon as|on|when)\b"
    r"|\bforwarded\b",
    r"\bdirect your (?:e-?)?mails?|\bdringend|\bin eiligen|\bvertretung|\beingeschränkt\w? (?:zugriff"
    r"|erreichbar)",
    r"\bnach meiner rückkehr|\bmelde mich\b|\bnicht gelesen|\bwieder (?:für sie )?(?:erreichbar|da"
    r"|im büro)|\bweitergeleitet",
    r"\b(?:dringende|spoed)|\bbeperkt (?:toegang|bereikbaar)|\bweer (?:bereikbaar|aanwezig|op kantoor)"
    r"|\bdoorgestuurd",
    r"\bbij terugkomst|\b(?:lees|beantwoord) (?:ik )?(?:mijn|uw) ",
    r"\ben cas d['’]urgence|\burgent|\baccès limité|\bmon retour|\btransféré|\b(?:en|pendant"
    r"|durant) mon absence|\bserai de retour",
    r"\bacceso limitado|\bmi (?:regreso|vuelta)|\bregresar|\breenviad|\bdirija (?:sus|su) |\ben mi ausencia",
)
POLITE = words(
    r"\A(?:many )?thank(?:s| you)|\A(?:kind|best|warm) regards|\Asincerely|\Acheers|\Adear |\Ahello|\Ahi\b",
    r"\A(?:vielen|herzlichen|besten) dank|\Adanke|\Amit freundlich|\A(?:viele|beste|liebe) grü"
    r"|\Asehr geehrte|\Aguten",
    r"\Abedankt|\A(?:hartelijk )?dank|\Amet (?:vriendelijke|hartelijke)|\Ageachte|\Abeste\b|\Agroet",
    r"\Amerci|\Acordialement|\Abien (?:à vous|cordialement)|\Abonjour|\Amadame|\Amonsieur",
    r"\A(?:muchas )?gracias|\Aun (?:cordial )?saludo|\Asaludos|\Aatentamente|\Ahola|\Aestimad|\Abuen",
)
CONTACT = words(
    r"\b(?:contact|call|reach|e-?mail|write to|phone|ring|direct|turn to|wenden|kontaktieren|erreichen"
    r"|anrufen|hilft"
    r"|helfen|contacteer|contact op|bellen|mailen|terecht|contacter|joindre|adresser|appeler|contactar"
    r"|dirigirse"
    r"|llamar|dirija|contacten|escriba|assist|help)\b|[\w.]@[\w.]|\b0?\d[\d /-]{5,}"
)
"""Whom to ask meanwhile: what else an absence note says."""
