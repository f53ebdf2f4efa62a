"""Header blocks of Outlook and its kin, endings and footers, forwards: the second half of the fixtures."""

from __future__ import annotations

LINE = "________________________________"

BLOCKS = {
    "en": f"{LINE}\nFrom: Acme Support <help@acme.example>\nSent: Monday, May 4, 2026 10:15 AM\n"
    "To: Jane Doe <jane@shop.example>\nCc: Tom <tom@shop.example>\nSubject: RE: Your parcel",
    "en stars": "*From:* Acme Support <help@acme.example>\n*Sent:* Monday, May 4, 2026 10:15 AM\n"
    "*To:* Jane Doe <jane@shop.example>\n*Subject:* RE: Your parcel",
    "en importance": "From: Acme Support\nImportance: High\nDate: 4 May 2026\nTo: a@b.example\n"
    "Subject: Parcel",
    "en subject first": "Subject: RE: Your parcel\nFrom: Acme Support <help@acme.example>\n"
    "Date: Mon, 4 May 2026 10:15\nTo: Jane",
    "en wrapped": "From: Acme Support <help@acme.example>\nSent: Monday, 4 May 2026 10:15\n"
    "To: Jane Doe <jane@shop.example>; Tom Okafor\n <tom@shop.example>; Ann\n <ann@shop.example>\n"
    "Subject: RE: Your parcel that has\n not arrived",
    "en spaced": "From: Acme Support\n\nSent: Monday, 4 May 2026 10:15\n\nTo: Jane\n\nSubject: Parcel",
    "de": "Von: Acme Support <help@acme.example>\nGesendet: Montag, 4. Mai 2026 10:15\nAn: Jan\n"
    "Betreff: AW: Ihr Paket",
    "nl": "Van: Acme Support <help@acme.example>\nVerzonden: maandag 4 mei 2026 10:15\nAan: Jan\n"
    "Onderwerp: RE: Uw pakket",
    "fr": "De : Acme Support <help@acme.example>\nEnvoyé : lundi 4 mai 2026 10:15\nÀ : Jean\n"
    "Objet : RE: Votre colis",
    "fr apple": "De: Acme Support <help@acme.example>\nObjet: Votre colis\n"
    "Date: 4 mai 2026 à 10:15:03\nÀ: Jean",
    "es": "De: Acme Support <help@acme.example>\nEnviado: lunes, 4 de mayo de 2026 10:15\nPara: Ana\n"
    "Asunto: RE: Su paquete",
    "es enviado el": "De: Acme Support\nEnviado el: lunes, 4 de mayo de 2026 10:15\nPara: Ana\n"
    "Asunto: RE: Paquete",
    "it": "Da: Acme Support <help@acme.example>\nInviato: lunedì 4 maggio 2026 10:15\nA: Anna\n"
    "Oggetto: R: Il pacco",
    "pt": "De: Acme Support <help@acme.example>\nEnviada em: segunda-feira, 4 de maio de 2026 10:15\n"
    "Para: Ana\nAssunto: RES: A encomenda",
    "pt-pt": "De: Acme Support\nEnviado: 4 de maio de 2026 10:15\nPara: Ana\nAssunto: RE: A encomenda",
    "sv": "Från: Acme Support <help@acme.example>\nSkickat: den 4 maj 2026 10:15\nTill: Anna\n"
    "Ämne: SV: Paketet",
    "da": "Fra: Acme Support <help@acme.example>\nSendt: 4. maj 2026 10:15\nTil: Anna\nEmne: SV: Pakken",
    "nb": "Fra: Acme Support <help@acme.example>\nDato: mandag 4. mai 2026 kl. 10:15\nTil: Anna\n"
    "Emne: Sv: Pakken",
    "fi": "Lähettäjä: Acme Support\nLähetetty: maanantai 4. toukokuuta 2026 10.15\nVastaanottaja: Aino\n"
    "Aihe: VS: Paketti",
    "pl": "Od: Acme Support <help@acme.example>\nWysłano: poniedziałek, 4 maja 2026 10:15\nDo: Jan\n"
    "Temat: RE: Paczka",
    "cs": "Od: Acme Support <help@acme.example>\nOdesláno: pondělí 4. května 2026 10:15\nKomu: Jan\n"
    "Předmět: RE: Balík",
    "hu": "Feladó: Acme Support\nElküldve: 2026. május 4., hétfő 10:15\nCímzett: Anna\nTárgy: RE: Csomag",
    "ro": "De la: Acme Support <help@acme.example>\nTrimis: luni, 4 mai 2026 10:15\nCătre: Ion\n"
    "Subiect: RE: Coletul",
    "tr": "Kimden: Acme Support\nGönderildi: 4 Mayıs 2026 Pazartesi 10:15\nKime: Ayşe\nKonu: YNT: Paket",
    "ru": "От: Acme Support <help@acme.example>\nОтправлено: 4 мая 2026 г. 10:15\nКому: Иван\n"
    "Тема: RE: Посылка",
    "uk": "Від: Acme Support\nНадіслано: понеділок, 4 травня 2026 р. 10:15\nКому: Іван\nТема: RE: Посилка",
    "el": "Από: Acme Support\nΣτάλθηκε: Δευτέρα, 4 Μαΐου 2026 10:15\nΠρος: Άννα\nΘέμα: ΑΠ: Το δέμα",
    "he": "מאת: Acme Support\nנשלח: יום שני 04 מאי 2026 10:15\nאל: דנה\nנושא: החבילה",
    "ar": "من: Acme Support\nتم الإرسال: الاثنين، 4 مايو 2026 10:15\nإلى: سارة\nالموضوع: الطرد",
    "ja": "差出人: Acme Support\n送信日時: 2026年5月4日 10:15\n宛先: 田中\n件名: RE: 荷物",
    "zh": "发件人: Acme Support\n发送时间: 2026年5月4日 10:15\n收件人: 王\n主题: 回复: 包裹",
    "zh-tw": "寄件者: Acme Support\n寄件日期: 2026年5月4日 10:15\n收件者: 王\n主旨: 回覆: 包裹",
    "ko": "보낸 사람: Acme Support\n보낸 날짜: 2026년 5월 4일 월요일 10:15\n받는 사람: 김\n제목: RE: 소포",
    "vi": "Từ: Acme Support\nĐã gửi: 4 tháng 5 2026 10:15\nĐến: Anh\nChủ đề: RE: Gói hàng",
    "zimbra": '----- Original Message -----\nFrom: "Acme Support" <help@acme.example>\n'
    'To: "Jane" <j@x.example>\n'
    "Sent: Monday, May 4, 2026 10:15:03 AM\nSubject: Your parcel",
    "zimbra de": '----- Ursprüngliche Mail -----\nVon: "Acme Support" <help@acme.example>\nAn: "Jan"\n'
    "Gesendet: Montag, 4. Mai 2026 10:15:03\nBetreff: Ihr Paket",
    "zimbra fr": '----- Mail original -----\nDe: "Acme Support" <help@acme.example>\nÀ: "Jean"\n'
    "Envoyé: Lundi 4 Mai 2026 10:15:03\nObjet: Votre colis",
    "lotus": "From:   Acme Support/Acme\nTo:     Jane/Shop@Shop\nDate:   05/04/2026 10:15 AM\n"
    "Subject:    Re: Parcel",
}

ENDINGS = {
    "en": (
        "Kind regards,\n\nJane Doe\nHead of Purchasing\nShop Ltd\nTel. +44 20 7946 0123\nwww.shop.example",
        "Sent from my Galaxy",
        "Get Outlook for Android",
        "Warm regards,\nJane",
        "Thanks in advance,\n\nJane",
    ),
    "de": (
        "Mit freundlichen Grüßen\n\ni. A. Jan Muster\nEinkauf\nMuster GmbH\nTel.: +49 30 1234567",
        "Gesendet von Outlook für Android",
        "Von meinem Samsung Galaxy Smartphone gesendet.",
        "Herzliche Grüße aus Köln\nJan Muster",
        "Beste Grüße,\nJan",
        "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    ),
    "nl": (
        "Met vriendelijke groeten,\n\nJan de Vries\nInkoop\nWinkel B.V.\n06-12345678",
        "Hartelijke groet,\nJan",
        "Verstuurd vanaf mijn iPhone",
        "Outlook voor Android downloaden",
        "Groetjes, Jan",
    ),
    "fr": (
        "Bien cordialement,\n\nJean Dupont\nResponsable des achats\nTél. 01 23 45 67 89",
        "Envoyé de mon iPhone",
        "Obtenez Outlook pour Android",
        "Cordialement\nJean",
        "Bonne journée,\nJean",
    ),
    "es": (
        "Atentamente,\n\nAna García\nJefa de compras\nTel. 912 345 678",
        "Enviado desde mi iPhone",
        "Obtener Outlook para Android",
        "Un cordial saludo,\nAna",
    ),
    "it": (
        "Cordiali saluti,\n\nAnna Rossi\nUfficio acquisti\nTel. 02 1234567",
        "Inviato da iPhone",
        "Scarica Outlook per Android",
        "Grazie,\nAnna",
    ),
    "pt": (
        "Atenciosamente,\n\nAna Silva\nCompras\nTel. 21 123 4567",
        "Enviado do meu iPhone",
        "Com os melhores cumprimentos,\nAna Silva",
        "Obter o Outlook para Android",
    ),
    "sv": (
        "Med vänliga hälsningar\n\nAnna Berg\nInköp\n070-123 45 67",
        "Skickat från min iPhone",
        "Vänliga hälsningar,\nAnna",
        "Hämta Outlook för Android",
    ),
    "da": (
        "Med venlig hilsen\n\nAnna Holm\nIndkøb\nTlf. 12 34 56 78",
        "Sendt fra min iPhone",
        "Mvh Anna",
        "Hent Outlook til Android",
    ),
    "nb": (
        "Med vennlig hilsen\n\nAnna Lie\nInnkjøp\nTlf. 12 34 56 78",
        "Sendt fra min iPhone",
        "Hilsen Anna",
    ),
    "fi": (
        "Ystävällisin terveisin\n\nAino Virtanen\nOstot\nPuh. 040 123 4567",
        "Lähetetty iPhonesta",
        "Terveisin,\nAino",
    ),
    "pl": (
        "Z poważaniem\n\nJan Kowalski\nDział zakupów\ntel. 22 123 45 67",
        "Wysłane z iPhone'a",
        "Pozdrawiam serdecznie,\nJan",
        "Pobierz aplikację Outlook dla systemu Android",
    ),
    "cs": ("S pozdravem\n\nJan Novák\nNákup\ntel. 212 345 678", "Odesláno z iPhonu", "Hezký den\nJan"),
    "hu": ("Üdvözlettel,\n\nNagy Anna\nBeszerzés\n+36 1 234 5678", "Az iPhone-omról küldve"),
    "ro": ("Cu stimă,\n\nIon Popescu\nAchiziții\n021 123 4567", "Trimis de pe iPhone-ul meu"),
    "tr": (
        "Saygılarımla,\n\nAyşe Yılmaz\nSatın Alma\n0212 123 45 67",
        "iPhone'umdan gönderildi",
        "İyi çalışmalar,\nAyşe",
    ),
    "ru": ("С уважением,\n\nИван Петров\nОтдел закупок\nтел. +7 495 123-45-67", "Отправлено с iPhone"),
    "uk": ("З повагою,\n\nІван Петренко\nтел. +380 44 123 4567", "Надіслано з iPhone"),
    "el": ("Με εκτίμηση,\n\nΆννα Παππά\n+30 210 123 4567", "Στάλθηκε από το iPhone μου"),
    "he": ("בברכה,\nדנה כהן", "נשלח מה-iPhone שלי"),
    "ar": ("مع تحياتي،\nسارة", "أرسلت من الـ iPhone"),
    "ja": ("iPhoneから送信",),
    "zh": ("发自我的iPhone", "此致\n敬礼\n王伟"),
    "ko": ("나의 iPhone에서 보냄", "감사합니다.\n김민수 드림"),
    "vi": ("Trân trọng,\nNguyễn Anh", "Đã gửi từ iPhone của tôi"),
}
