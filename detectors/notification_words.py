"""The lines of social networks' notifications, by what they do: headlines, labels, buttons, footers."""

from __future__ import annotations

from empathd.detectors.sayings import Sayings

HEADLINE = Sayings(
    r"\b(?:commented|replied|responded|mentioned|tagged|quoted|messaged|reviewed)\b(?: (?:on|to|you|your"
    r"|in|by)\b|\Z)",
    r"\btagged\b.{1,40}\bin\b|\bupdated\b.{1,20}\b(?:review|rating)\b|\A.{1,40}\b(?:empfiehlt|recommande"
    r"|recomienda)\b"
    r"|\A.{1,40}\braadt\b.{1,40}\baan\b|\A.{1,60}\b(?:posted|recommends?(?:ed)?)\b|\b(?:doesn['’]t"
    r"|does not) recommend\b|\bsent (?:you|a)\b"
    r"|\b(?:left|wrote|posted|added|published)\b.{0,20}\b(?:review|comment|reply|message|rating)\b",
    r"\b(?:new|a) (?:\S{1,12} )?(?:review|message|comment|reply|mention|dm)\b.{0,3}(?:\Z|\b(?:from|for|on"
    r"|of|in)\b)",
    r"\b(?:hat|haben)\b.{1,80}\b(?:erwähnt|kommentiert|geantwortet|geschrieben|gesendet|geschickt"
    r"|markiert|bewertet|hinterlassen|verfasst|beantwortet)\b|\bwurdest\b.{1,60}\b(?:erwähnt|markiert)",
    r"\bneue[rns]? (?:\S{1,12} )?(?:rezension|bewertung|nachricht|kommentar|erwähnung|antwort)\b.{0,3}"
    r"(?:\Z|von|für|zu|erhalten|bekommen)",
    r"\b(?:heeft|hebben)\b.{1,80}\b(?:gereageerd|genoemd|vermeld|gestuurd|geschreven|achtergelaten|beantwoord"
    r"|getagd|geplaatst)\b|\bnieuwe? (?:\S{1,12} )?(?:review|recensie|beoordeling|bericht|reactie"
    r"|vermelding)\b",
    r"\b(?:été mentionnée?|sido mencionad[oa]|bent genoemd) (?:par|por|door)\b|\ba (?:commenté|répondu"
    r"|mentionné|écrit|laissé|publié|envoyé|identifié)|\bvous a (?:\w{1,12})\b"
    r"|\bnouve(?:l|au|lle) (?:avis|message|commentaire|réponse|mention)\b",
    r"\bhan? (?:comentado|respondido|mencionado|escrito|enviado|dejado|publicado|etiquetado)\b"
    r"|\bnuev[oa] (?:reseña|mensaje|comentario|respuesta|mención|opinión)\b",
    r"\bha (?:commentato|risposto|menzionato|scritto|inviato|lasciato)\b"
    r"|\b(?:comentou|respondeu|mencionou|escreveu|enviou|deixou)\b",
)
"""Who did what, in the third person."""
GREETING = Sayings(
    r"(?:hi|hello|hey|dear|hallo|guten tag|liebe[rs]?|beste|bonjour|hola|estimad[oa]s?|ciao"
    r"|olá)(?: [\w.@&-]{1,30}){0,3}[,!:]"
)
AUTHOR = Sayings(r"[-–—~] ?\w[\w.'’-]{0,20}(?: [\w.'’-]{1,20}){0,2}")
STARS = Sayings(
    r"[★☆⭐✩✭\s]{2,20}(?:[(\d]|by |von |van |par |por ).{0,40}\Z",
    r"[★☆⭐✩✭\s]{2,20}\Z",
    r".{0,30}\b[0-5](?:[.,]\d)? ?(?:/|of|out of|von|van|van de|sur|de|su) ?5\b.{0,20}\Z",
    r".{0,20}\b[1-5][ -](?:stars?|sterne?|sterren|ster|étoiles?|estrellas?)\Z",
)
COUNTED = Sayings(
    r"\d{1,9} (?:votes?|likes?|comments?|replies|points?|upvotes?|reposts?|shares?|stimmen|kommentare?"
    r"|antworten)\b"
)
SAID = Sayings(
    r"\A(?:title|review|comment|message|reply|text|titel|rezension|kommentar|nachricht|recensie|reactie"
    r"|bericht|titre|avis|commentaire|título|reseña|comentario|mensaje|opinión)\s?:\s{1,3}(?=\S)"
)
"""Labels with the customer's words behind them."""
LABEL = Sayings(
    r"(?:rating|stars?|bewertung|beoordeling|note|évaluation|valoración|calificación"
    r"|date(?: of experience)?|datum.{0,14}"
    r"|date de .{1,14}|fecha.{0,20}|device|gerät|apparaat|appareil|dispositivo|(?:app )?version"
    r"|app-?versi(?:on|e)"
    r"|versi[óo]n.{0,12}|territory|country|land|pays|país|nickname|name|autho?r|order (?:number|id)"
    r"|reference)\s?:\s"
)
BUTTON = Sayings(
    r"\A(?:like|comment|share|reply|answer|hide|report)\b\s?(?:\Z|[|·])",
    r"\A(?:reply|respond|answer)(?: (?:to|on|in|now|via)\b|\Z)",
    r"\A(?:view|see|open|read|show|go to|visit|check out|manage)\b.{0,30}\b(?:comments?|posts?|repl(?:y"
    r"|ies)|messages?"
    r"|reviews?|profile|it|more|all|thread|conversation|tweets?|inbox|app|in|on|chat|instagram|whatsapp"
    r"|settings|notifications?)\b",
    r"\Aview\Z|\b(?:antworten|ansehen|anzeigen|öffnen|lesen)\Z|\b(?:antworten"
    r"|beantworten)\b.{0,20}\bansehen\Z",
    r"\b(?:beantwoorden|bekijken|lezen|openen)\Z|\A(?:beantwoord|bekijk|reageer|lees|open|ga naar)\b",
    r"\A(?:répondre|voir|afficher|ouvrir|lire|consulter)\b|\A(?:responder|ver|abrir|leer|ir a)\b",
    r"\A(?:rispondi|visualizza|apri|leggi)\b|\A(?:help|privacy|contact us|hilfe|aide|ayuda|like"
    r"|gefällt mir)\b.{0,3}\Z",
    r"\A(?:help|hilfe|aide|ayuda|contact us)\s?[|·]",
)
FOOTER = Sayings(
    r"(?:©|\bcopyright)\W{1,4}(?:20\d\d|\w{1,20}[.,])|\ball rights reserved|\b(?:meta platforms"
    r"|google (?:llc|ireland)|x corp|linkedin (?:corp|ireland)"
    r"|whatsapp llc|trustpilot a/s|apple inc)\b|\b(?:inc|llc|ltd|limited|a/s|gmbh|corp)\b\.?,? .{0,60}\d{3,}",
    r"\A(?:this|the) (?:e-?mail|message|notification) (?:was|is|has been) (?:sent|intended|meant|for)\b",
    r"\Ayou(?:['’]re| are)? (?:receiv(?:ing|ed)|getting|got) (?:this|these|linkedin|e-?mails?)\b",
    r"\Ahelp us improve|\Anot interested\?|\Anot your account|\Adon['’]t want|\Alearn why|\Asent by "
    r"|\A.{0,30}\bhosted on",
    r"\Adiese (?:e-?mail|nachricht) (?:wurde|war|ist)\b|\A(?:sie|du) (?:erhalten|erhältst"
    r"|bekommst) diese\b|\Ahilf uns",
    r"\Ahelfen sie uns|\Akein interesse|\A(?:wij|we) hebben deze e-?mail\b|\Adeze e-?mail (?:is|was|werd)\b",
    r"\A(?:je|u) ontvangt (?:deze|dit)|\Ageen interesse|\Ahelp ons|\A(?:cet e-?mail|ce message) (?:est"
    r"|était|a été)\b",
    r"\Avous recevez (?:cet|ce|des)|\Aaidez-nous|\Apas intéressé|\Aeste (?:mensaje"
    r"|correo)\b.{0,20}\b(?:envió|enviado)",
    r"\Arecib(?:es?|iste) este|\Aayúd(?:a|e)nos|\A¿?no (?:te|le) interesa|\b\d{3,6} [a-z].{1,30} (?:st"
    r"|ave|road|way)\b",
    r"\A(?:best regards|kind regards|cordialement|mit freundlichen grüßen|saludos)\W{0,2}\Z|\Agestionar not",
)
LEAVE = Sayings(
    r"\bunsubscribe\b|\be-?mail preferences\b|\bturn off\b.{0,20}e-?mails?|\bno longer wish\b",
    r"\b(?:abbestellen|abmelden|afmelden|uitschrijven)\b|\bdésabonne[rz]|\bdésinscri|\bdarse de baja\b"
    r"|\bcancelar (?:la )?suscripción|\be-mail-einstellungen",
)
"""Small print, unless somebody says it of themselves: "I cannot unsubscribe"."""
