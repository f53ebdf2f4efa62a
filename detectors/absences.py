"""Words by which a program says that somebody is away, that it has received, or could not deliver a mail.

People write such sentences, too. They only count in a mail that answers an automatic mail of ours.
"""

from __future__ import annotations

import re

START = 1_500
"""Characters at the start of a mail in which the words must stand."""
ABSENT = (
    r"out of (?:the |my )?office",
    r"(?:am|is|be) (?:currently )?(?:away|travell?ing|on (?:annual |parental |maternity )?(?:leave|holiday))",
    r"on vacation",
    r"no longer (?:works?|working|employed|with the company)",
    r"limited access to (?:my )?e-?mail",
    r"auto(?:matic|mated)[ -]?(?:reply|response|message)",
    r"ha(?:ve|s) received your (?:e-?mail|message|request|enquiry)",
    r"(?:ticket|case|request) (?:number|no\.?|id|#)",
    r"nicht im (?:büro|hause?)",
    r"au(?:ß|ss)er haus",
    r"abwesen(?:d|heit)",
    r"im urlaub",
    r"automatische (?:antwort|nachricht)",
    r"automatisch (?:erstellt|generiert)",
    r"ihre (?:nachricht|anfrage|e-?mail) (?:ist bei uns|wurde|haben)",
    r"niet (?:op kantoor|aanwezig|bereikbaar)",
    r"afwezig",
    r"(?:met|op) (?:vakantie|verlof)",
    r"automatisch (?:antwoord|bericht|gegenereerd)",
    r"uw (?:bericht|e-?mail|aanvraag) (?:is|hebben wij) (?:in goede orde )?ontvangen",
    r"absente? (?:du|de|jusqu)",
    r"absence du bureau",
    r"en (?:congés?|vacances|déplacement)",
    r"(?:réponse|message) automatique",
    r"bien reçu votre (?:message|demande|e-?mail|courriel)",
    r"fuera de (?:la )?oficina",
    r"(?:estoy|estaré) (?:ausente|de vacaciones|fuera)",
    r"(?:respuesta|mensaje) automátic[ao]",
    r"recibido su (?:mensaje|correo|solicitud)",
    r"fuori (?:sede|ufficio)",
    r"in ferie",
    r"risposta automatica",
    r"fora do escritório",
    r"resposta automática",
)
RETURNED = (
    r"(?:not|n['’]t) (?:be(?:en)? )?delivered",
    r"undeliver(?:able|ed)",
    r"delivery (?:has )?(?:failed|failure|status|error)",
    r"return(?:ed|ing) (?:mail|message|to sender)",
    r"(?:mailbox|inbox|quota)[^.\n]{0,30}(?:full|exceeded|unavailable)",
    r"(?:user|recipient|address|mailbox) (?:is )?(?:unknown|not found|rejected|does(?: not|n['’]t) exist)",
    r"no such (?:user|mailbox|recipient)",
    r"permanent(?:ly)? (?:error|failure|rejected)",
    r"nicht (?:zugestellt|ausgeliefert|zustellbar)",
    r"unzustellbar",
    r"postfach[^.\n]{0,20}voll",
    r"empfänger[^.\n]{0,20}(?:unbekannt|existiert nicht)",
    r"niet (?:worden )?(?:bezorgd|afgeleverd)",
    r"onbestelbaar",
    r"postvak[^.\n]{0,20}vol",
    r"pas pu être (?:remis|distribué|livré|délivré)",
    r"non remis",
    r"échec de (?:la )?(?:remise|distribution)",
    r"no (?:se )?(?:ha podido|pudo|puede|ha sido posible) (?:ser )?entrega",
    r"no entregado",
    r"buzón[^.\n]{0,20}lleno",
    r"non (?:è stato possibile )?(?:recapitat|consegnat)",
    r"não (?:foi|pôde) (?:ser )?entregue",
)
_ABSENT, _RETURNED = (re.compile(rf"\b(?:{'|'.join(words)})", re.I) for words in (ABSENT, RETURNED))


def sounds_absent(words: str) -> bool:
    """Does a program say that nobody is there, or that it has received our mail?"""
    return bool(_ABSENT.search(words[:START]))


def sounds_returned(words: str) -> bool:
    """Does a program say that our mail did not arrive?"""
    return bool(_RETURNED.search(words[:START]))
