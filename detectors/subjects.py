"""Subjects: what programs put before them, and those that only programs write."""

from __future__ import annotations

import re

REPLY = re.compile(
    r"\s*(?:re|aw|sv|antw|antwort|vs|odp|ynt|res|rif|r|vá|回复|答复)(?:\[\d{1,3}\]|\(\d{1,3}\))?"
    r" ?[:\uff1a] ?",
    re.I,
)
"""Before the subject of an answer: English, German, Scandinavian, Dutch, Finnish, Polish, Turkish,
Portuguese, Italian, Hungarian, Chinese. "Ref:" is none."""
FORWARDED = re.compile(r"\s{0,3}(?:fwd?|wg|tr|rv|doorst|i|enc)\s?:", re.I)
"""The same before what is sent on."""
ABSENCE = re.compile(
    r"(?:automatic (?:e-?mail )?(?:reply|response)|auto(?:mated)?[- ]?(?:reply|response|responder)"
    r"|automatische (?:antwort|beantwortung|nachricht)|abwesenheits?(?:notiz|nachricht"
    r"|benachrichtigung|meldung|info)"
    r"|automatisch (?:antwoord|bericht)|automatische (?:reactie|beantwoording)|afwezigheids(?:bericht"
    r"|melding|assistent)"
    r"|réponse automatique|reponse automatique|message d['’]absence|notification d['’]absence"
    r"|absence du bureau"
    r"|respuesta automática|respuesta automatica|risposta automatica|resposta automática"
    r"|resposta automatica"
    r"|fuera de la oficina|fora do escritório|fuori (?:sede|ufficio)|autosvar|automatiskt svar"
    r"|automatisk svar"
    r"|frånvaro|fravær|automaattinen (?:vastaus|poissaoloviesti)|poissaoloviesti|odpowiedź automatyczna"
    r"|automatyczna odpowiedź|automatická odpověď|automatická odpoveď|automatikus válasz|răspuns automat"
    r"|автоматический ответ|автоматична відповідь|автоответ|αυτόματη απάντηση|otomatik (?:yanıt|cevap)"
    r"|自動応答|自動返信|自动答复|自动回复|自動回覆|자동 ?회신|자동 ?응답)(?![\w'’])",
    re.I,
)
"""At the start of the subject, and then nothing but a separator: see SEPARATED."""
ABSENT = re.compile(
    r"(?:(?:i am |i'm |currently )?out[ -]of[ -](?:the |my )?office(?: (?:auto-?)?(?:reply|response"
    r"|message|notification"
    r"|notice|assistant))?|ooo|on (?:annual|parental|maternity|paternity) leave|abwesend|abwesenheit"
    r"|nicht im büro"
    r"|afwezig|afwezigheid|niet aanwezig|absent|absence)",
    re.I,
)
SEPARATED = re.compile(
    r"\s*(?:$|[:\-–—(\[|,!.：])|\s+(?:until|till|from|re\b|bis|vom|ab|tot|vanaf|jusqu|du|au)\b", re.I
)
BOUNCE = re.compile(
    r"(?:undelivered mail returned to sender|delivery status notification|mail delivery (?:failed"
    r"|failure|subsystem)"
    r"|mail system error|returned mail:|undeliverable(?: mail)?:|undelivered:|undeliverable message"
    r"|failure notice$"
    r"|delivery (?:failure|delayed)(?::|$)|delivery notification:|message (?:delayed|not delivered)(?::|$)"
    r"|warning: (?:message|could not send)|unzustellbar:|nicht zustellbar:|onbestelbaar:|niet[- ]bezorgd:"
    r"|non remis\s*:|échec de (?:la )?(?:remise|distribution)|no se puede entregar\s*:|non recapitabile\s*:"
    r"|não é possível entregar\s*:|não entregue\s*:|kan inte levereras\s*:|kan ikke leveres\s*:"
    r"|niedostarczalne\s*:"
    r"|report domain:|read receipt|return receipt|lesebestätigung|leesbevestiging)",
    re.I,
)
RECEIPT = re.compile(
    r"(?:\[[^\]]{1,40}\]\s*)?(?:(?:your )?(?:ticket|request|case|enquiry)"
    r"(?: #?[\w-]{1,20})? (?:has been |was )?(?:received|created|opened|closed|resolved)"
    r"|ticket created)\s*(?:$|[:\-–—(\[])",
    re.I,
)
TICKET_TAG = re.compile(r"\[[^\[\]]{0,40}?[#:\s-]?\d{2,12}\]|\(ticket [^()]{1,20}\)", re.I)
AUTO = re.compile(r"\bauto(?:matic|mated)?(?:[ -]?(?:reply|response))?\s*:", re.I)


def says_automatic(subject: str) -> str | None:
    """Why this subject gives a program away; None for a person's, who may well write *about* such mails.

    Only the subject's start counts, so ``Re: out of office lights broken`` is a person's.
    """
    subject = subject.strip()[:300]
    said = ABSENCE.match(subject) or ABSENT.match(subject)
    if said and SEPARATED.match(subject, said.end()):
        return f"subject begins with {said[0]!r}"
    if said := BOUNCE.match(subject) or RECEIPT.match(subject):
        return f"subject begins with {said[0].strip()!r}"
    if len(TICKET_TAG.findall(subject)) > 1:
        return "subject carries the tags of two helpdesks"
    return "subject carries two automatic replies" if len(AUTO.findall(subject)) > 1 else None
