"""A Spanish customer, and what is never said to one, for the tests of Spanish letters."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue
from empathd.replies.case import Case
from empathd.replies.compose import draft
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, text_of

SAID = {
    "tried": "Ya he reiniciado tres veces y he borrado la caché.",
    "stuck": "No consigo pasar de la segunda página.",
    "confused": "No entiendo qué diferencia hay entre los dos planes.",
    "frustrated": "Llevo toda la mañana con esto y es desesperante.",
    "how_to": "¿Cómo se exporta un informe a una hoja de cálculo?",
    "polite_struggle": "Todo va genial, solo hay una cosita que no funciona.",
    "angry": "Esto es una vergüenza y no hay derecho.",
    "unheard": "Parece que aquí nadie lee lo que escribo.",
    "repeat": "Es la tercera vez que escribo por lo mismo.",
    "misunderstood": "Eso no es lo que había preguntado.",
    "let_down": "El pedido tenía que llegar el martes y no llegó.",
    "leaving": "Estoy pensando en darme de baja esta semana.",
    "pressed": "Lo necesito antes de la presentación del viernes.",
    "blocked": "La tienda entera está caída y nadie puede pagar.",
    "worried": "Me da miedo haber perdido todas las fotos.",
    "thanks": "Muchísimas gracias por la ayuda tan rápida.",
    "kudos": "Mira estuvo maravillosa ayer por teléfono.",
    "request": "Quisiera un recambio para la lámpara, por favor.",
}
"""What a customer would say for each cue, without a word that shows tú or usted."""

NEVER = re.compile(
    r"lamentable|desgraciad|por desgracia|molestias ocasionadas|inconvenien|disposición|atentamente"
    r"|cordialmente"
    r"|estimad[oa]|querid[oa]|señor|cliente|ticket|incidencia|política|encuesta|formulario|teléfono|llámenos"
    r"|muy en serio|entiendo perfectamente|comprendo|sé cómo|satisfacción|no dudes?\b|rogamos|procede"
    r"|nuestra culpa|nuestro error|culpa|deberías?\b|tendrías? que|garantiza|vosotr|vuestr|ustedes|\bos\b"
    r"|encantad[oa]|satisfech[oa]|atent[oa]|preocupad[oa]|content[oa]|bienvenid[oa]|(?:tú|yo|usted) mism[oa]"
    r"|\b(?:the|you|your|will|and|is|are|of|to|we|with|hello|sorry|by|today)\b"
    r"|undefined|\bNone\b|\bTrue\b|\bFalse\b|[{}%<>]",
    re.I,
)
TU = re.compile(
    r"\b(?:tú|tus?|te|ti|contigo|tuy[oa]s?|dí?me(?:l[oa])?|cuéntame(?:lo)?|respóndeme|responde|escríbe(?:me|nos)"
    r"|tomarte|quedarte|irte|has|hayas|habías|tienes|tendrás|irás|estás|estabas|esperabas|contabas|llevas|sigas|sigues"
    r"|quier[ea]s|querías|puedes|podrías|necesit[ae]s|cuentas|escribas|decid[ea]s|sabes|sepas|ves|vas|pides)\b",
    re.I,
)
USTED = re.compile(
    r"\b(?:usted|sus?|les?|suy[oa]s?|se los?|dígame(?:l[oa])?|cuénteme(?:lo)?|respóndame|responda"
    r"|escríba(?:me|nos)"
    r"|\w+[aei]rse|tendrá|podría|estaba|esperaba|contaba)\b",
    re.I,
)
QUOTED = re.compile("“[^”]*”")


def spanish(
    *cues: str, text: str | None = None, name: str = "Ana García", **options: object
) -> tuple[Case, Message]:
    """A case of one Spanish mail that says the cues' sentences."""
    words = "\n\n".join(SAID[cue] for cue in cues) if text is None else text
    case, message = case_of(text=words, name=name, **{"subject": "Exportar el informe", **options})  # type: ignore[arg-type]
    found = tuple(Cue(cue, SAID[cue], max(words.find(SAID[cue]), 0)) for cue in cues)
    reading = replace(case.newest.reading, cues=found, language="es")
    return replace(case, mails=(replace(case.newest, reading=reading),)), message


def written(
    *cues: str, familiar: bool = True, promise: datetime = PROMISE, turn: int = 0, **options: object
) -> str:
    """Our own words in the draft to a customer with these cues."""
    case, message = spanish(*cues, **options)  # type: ignore[arg-type]
    raw = draft(case, message, replace(VOICE, familiar=familiar), promise, NOW, turn)
    return re.split(r"\n\nEl (?:lun|mar), ", text_of(raw))[0].strip()


def flat(text: str) -> str:
    return text.replace("\n", " ")


def ours(text: str) -> str:
    """The letter without what it repeats of the customer's words."""
    return QUOTED.sub("“”", flat(text))
