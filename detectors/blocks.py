"""What stands above an answered mail: "Original Message", or Outlook's From, Sent, To and Subject."""

from __future__ import annotations

import re
from itertools import chain

RULE = "-_*=~# \t:：>"
COLONS = ":："
LONGEST_RULE = 120
LABEL = 40
"""Characters within which the colon of a header stands."""
WINDOW = 12
"""Lines with words that are looked at below "From:"; a long list of recipients may stand between."""
ORIGINAL = re.compile(
    r"original(?:e|-)? ?(?:message|appointment|e?-?mail|nachricht)|reply message"
    r"|ursprüngliche (?:nachricht|e?-?mail|termin)"
    r"|(?:oorspronkelijk|origineel) bericht|(?:message|mail|courriel) (?:d['’]origine|original)"
    r"|(?:mensaje|correo|mensagem|e-mail|missatge|mesaj(?:ul)?) original"
    r"|messaggio originale|oprindelig (?:meddelelse|besked|mail)|original ?meddelande"
    r"|ursprungligt meddelande|(?:opprinnelig|original) melding|alkuperäinen (?:viesti|sähköposti)"
    r"|wiadomość oryginalna|oryginalna wiadomość|(?:původní|pôvodná) (?:zpráva|správa|e-mail)"
    r"|eredeti (?:üzenet|levél)|исходное (?:сообщение|письмо)|(?:оригінальне|вихідне|початкове) повідомлення"
    r"|αρχικό μήνυμα|(?:orijinal|özgün) (?:ileti|mesaj)|הודעה מקורית|الرسالة الأصلية"
    r"|原始邮件|原始郵件|原邮件|元のメッセージ|원본 ?(?:메일|메시지)|(?:tin nhắn|thư) gốc"
    r"|izvorna poruka|originalna poruka|izvirno sporočilo|algne kiri|pesan asli",
    re.I,
)
FORWARDED = re.compile(
    r"begin forwarded message|forwarded (?:message|mail|by .{1,60})|weitergeleitete (?:nachricht|e?-?mail)"
    r"|anfang der weitergeleiteten (?:nachricht|e?-?mail)|(?:begin )?doorgestuurd bericht"
    r"|message transféré|(?:début du )?message réexpédié|(?:inicio del )?mensaje reenviado"
    r"|(?:inizio )?messaggio inoltrato|(?:início da )?mensagem (?:encaminhada|reencaminhada)"
    r"|(?:start på )?videresend(?:t|te) (?:besked|melding|meddelelse)"
    r"|(?:påbörja )?vidarebefordrat (?:meddelande|mejl|brev)|(?:välitetty|edelleenlähetetty) viesti"
    r"|(?:początek )?(?:przekazan\w{1,3} )?wiadomoś\w{1,2}(?: przekazana)?|přeposlaná zpráva"
    r"|továbbított üzenet"
    r"|mesaj redirecționat|iletilen (?:ileti|mesaj)|пересылаемое сообщение|пересланное (?:сообщение|письмо)"
    r"|переслане повідомлення|προωθημένο μήνυμα|הודעה שהועברה|رسالة مُعاد توجيهها"
    r"|转发(?:的)?(?:邮件|消息)|轉寄的?郵件|転送(?:された)?メッセージ|전달된 메시지|thư được chuyển tiếp",
    re.I,
)
"""Between dashes, or before a colon (Apple Mail)."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


FROM = _set(
    "from|von|van|de|da|de la|från|fra|lähettäjä|od|odesílatel|odosielateľ|feladó|от|от кого|від|gönderen"
    "|kimden|από|מאת|من|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|발신|từ|dari|เริ่มจาก|จาก"
)
SENT = _set(
    "sent|gesendet|verzonden|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviada em|enviado em|inviato"
    "|skickat|sendt|lähetetty|wysłano|odesláno|odoslané|küldve|elküldve|trimis|отправлено|надіслано"
    "|gönderildi|gönderme|gönderilme|στάλθηκε|נשלח|تم الإرسال|发送时间|寄件日期|傳送時間|送信日時|보낸 날짜"
    "|đã gửi|dikirim|terkirim|ส่ง"
)
DATE = _set(
    "date|datum|fecha|data|dato|päivämäärä|dátum|дата|tarih|ημερομηνία|תאריך|التاريخ|日期|日付|날짜|ngày|tanggal"
)
TO = _set(
    "to|an|aan|à|a|para|per|till|til|vastaanottaja|do|komu|címzett|către|catre|кому|kime|alıcı|προς|אל|إلى"
    "|收件人|收件者|宛先|받는 사람|받는사람|수신|đến|kepada|ถึง"
)
SUBJECT = _set(
    "subject|betreff|betrifft|onderwerp|objet|asunto|oggetto|assunto|ämne|emne|aihe|temat|předmět|predmet"
    "|tárgy|subiect|тема|konu|θέμα|נושא|الموضوع|主题|主題|主旨|件名|제목|chủ đề|tiêu đề|perihal|เรื่อง"
)
STARTS = frozenset(chain(FROM, SENT, DATE, SUBJECT))
"""What a block may begin with: most with From, some with the date or the subject."""


def marked(line: str) -> str:
    """The words between rules, or before a colon, that may be a mark; empty where there are none."""
    if len(line) >= LONGEST_RULE or not (line[-1] in COLONS or (line[0] in RULE and line[1:2] in RULE)):
        return ""
    return line.strip(RULE)


def is_forward(mark: str) -> bool:
    """Is it "Forwarded message"?"""
    return bool(mark and FORWARDED.fullmatch(mark))


def is_original(mark: str) -> bool:
    """Is it "Original Message"?"""
    return bool(mark and ORIGINAL.fullmatch(mark))


def label(line: str) -> str:
    """The name before the colon: ``*From:* Jane`` gives ``from``; empty where there is none."""
    start = line[:LABEL]
    name, colon, _ = start.partition(":")
    if not colon:
        name, colon, _ = start.partition("：")
    return name.strip(" *_\t\xa0").lower() if colon else ""


def begins_block(lines: list[str], at: int) -> bool:
    """From, with a date and a subject close below: not the From and To of a journey, nor a contact form."""
    first = label(lines[at])
    if first not in STARTS:
        return False
    labels, addressed, said = {first}, "@" in lines[at], 0
    for line in lines[at + 1 : at + 2 * WINDOW]:
        if not line.strip():
            continue
        labels.add(label(line))
        addressed |= "@" in line
        said += 1
        if said == WINDOW or (first not in FROM and said == 4 and not labels & FROM):
            break
    if not labels & FROM:
        return False
    return bool(labels & (SENT | DATE) and labels & SUBJECT) or bool(
        addressed and labels & SENT and labels & TO
    )


def after_headers(lines: list[str], at: int) -> int:
    """Where the words begin below a header block: its lines may be wrapped, or have blank ones between."""
    at = after_blank(lines, at)
    while (
        at < len(lines) and (line := lines[at].strip()) and (":" in line[:LABEL] or lines[at][:1].isspace())
    ):
        at += 1
        below = after_blank(lines, at)
        if at < below < len(lines) and label(lines[below]) in STARTS | TO:
            at = below
    return at


def _is_header(line: str) -> bool:
    """Has it a label, or does it go on with the recipients of the line above?"""
    words = line.rstrip()
    return bool(words) and (
        ":" in words[:LABEL]
        or "：" in words[:LABEL]
        or words[0].isspace()
        or (words[-1] in ";,>" and "@" in words)
    )


def after_blank(lines: list[str], at: int) -> int:
    """The next line with words."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at
