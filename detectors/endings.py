"""How mails end in many languages: greetings, phone advertising, legal footers. Words only, no rules."""

from __future__ import annotations

import re

SENT_FROM = re.compile(
    r"(?:sent|written) (?:from|with|via|using|by)\b|get (?:the )?(?:outlook|yahoo|gmail)\b|"
    r"(?:gesendet|verschickt|geschrieben) (?:von|mit|über|aus)\b|(?:von|aus|über) .{1,50} (?:gesendet"
    r"|verschickt)"
    r"|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit|über) .{1,60} gesendet"
    r"|(?:verzonden|verstuurd|gestuurd) (?:vanaf|met|via|vanuit|van)\b"
    r"|envoyée? (?:de|depuis|à partir|avec|via|par)\b|enviad[oa] (?:desde|con|do|da|de|a partir|pelo"
    r"|através|via)\b"
    r"|inviat[oa] (?:da|dal|dalla|con|tramite)\b|(?:skickat|skickades|skickad|sänt) (?:från|med|via)\b"
    r"|(?:sendt|sent) (?:fra|med|via)\b|lähetetty |wysłan[eoay] (?:z|ze|przez)\b|wysłane z"
    r"|odesláno (?:z|ze|pomocí)\b|odoslané (?:z|zo)\b|.{0,40}\b(?:el)?küldve\W*\Z|trimis (?:de pe|din"
    r"|de la|cu)\b"
    r"|.{1,50} gönderildi\W*\Z|отправлено (?:с|из|через)\b|надіслано (?:з|із|через)\b"
    r"|(?:στάλθηκε|εστάλη) (?:από|μέσω)\b|נשלח מ|(?:أُ?رسلت|مُ?رسلة?|تم الإرسال) (?:من|عبر)"
    r"|.{1,40}(?:から|より)送信|(?:发自|發自|寄自|傳送自|来自我的|從我的|从我的)"
    r"|.{1,40}에서 (?:보냄|발송|보낸)"
    r"|(?:được |đã )?gửi từ\b"
    r"|(?:obtenez|obtener|obter o|obtenha o|scarica|ottieni|hämta|skaffa|hent|få|last ned|lataa|hanki|pobierz"
    r"(?: aplikację)?|získat|stáhnout|загрузить|скачать|descargar|baixar|télécharger|download"
    r"|laden sie) outlook\b"
    r"|outlook (?:voor|für|pour|para|per|for|för|til|dla|pro|для) (?:ios|android|mac|windows)\b",
    re.I,
)
DEVICE = re.compile(
    r"iphon|ipad|ipod|\bios\b|android|galaxy|samsung|huawei|xiaomi|redmi|\boppo\b|oneplus|pixel|nokia"
    r"|motorola"
    r"|\bmoto\b|xperia|\bhtc\b|blackberry|windows|phone|\bmobile?\b|handy\b|tablet|telefon|telefoon|téléphone"
    r"|teléfono|telefone|puhelim|телефон|móvil|celular|cellulare|\bdevice|gerät\b|apparaat|outlook|yahoo"
    r"|gmail"
    r"|\bgmx\b|web\.de|proton|\bmail|e-?mail|mailbox|\bapp\b|\bapple\b|\bmac\b|macbook|surface|k-9"
    r"|thunderbird"
    r"|verizon|vodafone|t-mobile|https?://|手机|手機|スマ",
    re.I,
)
"""Advertising names the thing; "Sent from Hamburg" does not."""

CLOSING = re.compile(
    r"(?:(?:with |my |very |many |our )*(?:(?:kind(?:est)?|best|warm(?:est)?|sincere|friendly)(?: (?:and"
    r"|&) \w+)?)"
    r" (?:regards?|wishes|greetings)|(?:thanks|thank you|thx)?(?:,? ?(?:and|&) )?(?:with )?regards|kr"
    r"|rgds|br|b\.?r"
    r"|yours(?: (?:sincerely|truly|faithfully))?|sincerely(?: yours)?|faithfully|cordially|respectfully"
    r"|warmly|best"
    r"|cheers|love|take care|all the best|"
    r"(?:mit )?(?:den )?(?:freundlich|best|herzlich|lieb|viel|schön|sonnig)\w{1,4} (?:gr[uü](?:ß|ss)\w?n?)"
    r"(?: (?:aus|vom|von) \w{2,20})?|mfg|lg|vg|bg|(?:viele |liebe |beste )?gr(?:ü|ue)(?:ß|ss)e|gruß"
    r"|hochachtungsvoll|(?:met )?(?:(?:vriendelijke|hartelijke|de beste) groet(?:en|jes)?)"
    r"|(?:met )?groet(?:en|jes)?|hoogachtend|mvg|gr|grtz"
    r"|(?:bien )?(?:cordialement|amicalement|respectueusement)|(?:sincères |meilleures )?salutations"
    r"(?: distinguées)?|bien à (?:vous|toi)|(?:bien )?cdl?t"
    r"|(?:un )?(?:cordial |atento )?saludos?(?: cordiales)?|(?:muy )?atentamente|cordialmente|un abrazo"
    r"|(?:cordiali |distinti )?saluti|un saluto"
    r"|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|atte?|abraços?|abs"
    r"|(?:med |de )?(?:vänlig(?:a|t)?|vennlig|venlig|bästa|bedste|beste|mange) hils\w{1,4}"
    r"|(?:med )?(?:vänliga?|bästa|varma) hälsning(?:ar)?|hälsningar|hilsen|hilsner|mvh|vh|kh|dbh"
    r"|(?:ystävällisin |parhain )?terveisin|ystävällisesti|terv"
    r"|(?:serdecznie )?pozdrawiam(?: serdecznie)?|pozdrowienia|z (?:poważaniem|wyrazami szacunku)"
    r"|s (?:přátelským )?pozdravem|s úctou|s pozdravom|üdvözlettel|tisztelettel|üdv"
    r"|cu (?:stimă|respect|drag)|(?:toate )?cele bune|saygılar(?:ımla|ımızla)?|sevgiler|iyi (?:çalışmalar"
    r"|günler)"
    r"|с (?:уважением|наилучшими пожеланиями)|всего доброго|з (?:повагою|найкращими побажаннями)"
    r"|με εκτίμηση|φιλικά|בברכה|בכבוד רב|(?:مع )?(?:أطيب |خالص )?(?:تحياتي|التحيات?|التحية)"
    r"|trân trọng|thân ái|kính thư|此致|祝好|顺祝商祺|敬上)",
    re.I,
)
THANKS = re.compile(
    r"(?:many |kind |big )?(?:thanks|thank you|thx|tia)(?: (?:again|so much|very much|in advance|a lot))?"
    r"|(?:vielen |besten |herzlichen )?dank(?: im voraus)?|danke|(?:alvast )?bedankt|dank u wel"
    r"|merci(?: (?:d['’]avance|beaucoup))?"
    r"|(?:muchas )?gracias(?: de antemano)?|grazie(?: mille)?|obrigad[oa]|tack(?: på förhand)?"
    r"|(?:mange )?tak(?:k)?"
    r"|kiitos|dziękuję|děkuji|köszönöm|mulțumesc|teşekkürler|спасибо|дякую|ευχαριστώ|תודה|شكرا|cảm ơn|谢谢"
    r"|감사합니다"
    r"|have a (?:nice|good|great) (?:day|weekend|one)|(?:schönen|guten) tag(?: noch)?|schönes wochenende"
    r"|fijne dag"
    r"|(?:bonne|belle) (?:journée|soirée)|(?:buen|feliz) día|buona giornata|bom dia|ha en bra dag|hezký den"
    r"|pěkný den|vänligen|miłego dnia|o zi bună",
    re.I,
)
"""Ends a mail only with a name below: else it is somebody's thanks or wish."""

LEGAL_HINTS = (
    *("confiden", "vertraulich", "vertrouwelijk", "fortrolig", "konfident", "riservat", "poufn", "конфиденц"),
    *("recipient", "disclaimer", "virus", "printing", "ausdruck", "impri", "stampa", "afdruk", "originated"),
    *("mailing list", "you don't often get", "luottamuksel", "důvěrn", "bizalmas", "confidențial", "gizli"),
    *("конфіденц", "εμπιστευτ", "extern", "erhalten nicht", "caution:", "receiving this", "to this e"),
)
"""One of these stands in each of the paragraphs below: asked first, because it is cheap."""
LEGAL = re.compile(
    r"confidential|privileged|intended (?:solely|only|exclusively)|intended recipient"
    r"|not the (?:named )?addressee"
    r"|in error|notify the sender|unauthori[sz]ed|strictly prohibited|disclosure|legally binding"
    r"|vertraulich|adressat|richtige empfänger|irrtümlich|unbefugte|vernichten|löschen sie|den absender"
    r"|vertrouwelijk|geadresseerde|abusievelijk|ten onrechte|niet toegestaan|te verwijderen|de afzender"
    r"|confidentiel|destinataire|par erreur|l['’]expéditeur|confidencial|destinatario|por error|al remitente"
    r"|riservat[oe]|per errore|il mittente|destinatário|por engano|o remetente"
    r"|fortrolig|konfidentiell|mottagaren|modtageren|mottakeren|av misstag|ved en fejl|ved en feil|avsändaren"
    r"|afsenderen|avsenderen|luottamuksel|vastaanottaja|vahingossa|poufn[aey]|adresat|omyłkow|nadawc"
    r"|důvěrn|příjemc|omylem|odesílatel|bizalmas|címzett|tévedés|confidențial|destinatarul|din greșeală"
    r"|gizlilik|gizli|alıcı|yanlışlıkla|конфиденциальн|получател|по ошибке|отправител|конфіденційн|одержувач"
    r"|помилково|εμπιστευτικ|παραλήπτη|εκ παραδρομής",
    re.I,
)
ENOUGH_LEGAL = 3
LEAST_LEGAL = 90
"""Characters: no company's lawyers need fewer."""
SURELY_LEGAL = re.compile(
    r"(?:if|as) you are not the (?:intended|named)|use of the (?:individual|intended|named|addressee)"
    r"|intended (?:solely|only|exclusively) for (?:the|use)|(?:scanned|checked) (?:for viruses|by)"
    r"|reply to this e?-?mail directly|you(?: are|['’]re) receiving this (?:e?-?mail |message )?because"
    r"|before printing this|virus[- ]free\.? www|virenfrei\.? www|(?:be)?vor sie diese (?:e-?mail|mail"
    r"|nachricht)"
    r" (?:aus)?drucken|avant d['’]imprimer ce|antes de imprimir este|prima di stampare questa"
    r"|\A(?:legal |confidentiality )?(?:disclaimer|notice)\W{0,3}\Z",
    re.I,
)
FIRST_PERSON = re.compile(
    r"\b(?:(?-i:I)|i['’]m|my|me|ich|mich|mir|mij|moi|mein\w{0,2}|ik|mijn|je|j['’]|mon|yo|mi|io|mio|eu|meu|jag|min|jeg|ja|я"
    r"|мой)\b|\?",
    re.I,
)
"""A person speaks, or asks: no footer does."""
WARNING = re.compile(
    r"\W{0,4}(?:(?:external|caution|warning|attention|achtung|vorsicht|let op|atención|attenzione|atenção)\b"
    r".{0,60}(?:originat|outside|extern|von außer|extérieur|fuera de|esterno)"
    r"|you don['’]t often get e?-?mail from|sie erhalten nicht (?:oft|häufig) e?-?mails?"
    r"|this (?:e-?mail|message) originated from outside)",
    re.I,
)
LIST_FOOTER = re.compile(
    r"mailing list|mailinglist|listinfo|unsubscribe|abmelden|abbestellen|afmelden|uitschrijven|désabonner"
    r"|désinscri|darse de baja|cancelar (?:la suscripción|a inscrição)|disiscriv|avregistrera|afmeld|avmeld"
    r"|zrezygn|odhlásit|отписаться",
    re.I,
)
