"""Mails as the mail programs of the world write them, and what of each is new: made up for these tests.

They were written before the rules that read them, from what the programs are known to write.
"""

from __future__ import annotations

from dataclasses import dataclass

OLD = "The parcel left our house on Monday.\nPlease wait two more days.\n\nAcme Support"


@dataclass(frozen=True)
class Fixture:
    """A mail's text and the words of it that its writer has newly written."""

    name: str
    text: str
    new: str


def marked(text: str = OLD) -> str:
    """The text as plain mail quotes it."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


REPLIES = {
    "en": "It has still not arrived.\n\nCan you look again?",
    "de": "Das Paket ist immer noch nicht da.\n\nKönnen Sie bitte nachsehen?",
    "nl": "Het pakket is er nog steeds niet.\n\nKunt u het nakijken?",
    "fr": "Le colis n'est toujours pas arrivé.\n\nPouvez-vous vérifier ?",
    "es": "El paquete todavía no ha llegado.\n\n¿Pueden mirarlo?",
    "it": "Il pacco non è ancora arrivato.\n\nPotete controllare?",
    "pt": "A encomenda ainda não chegou.\n\nPodem verificar?",
    "sv": "Paketet har fortfarande inte kommit.\n\nKan ni titta på det?",
    "da": "Pakken er stadig ikke kommet.\n\nKan I se på det?",
    "nb": "Pakken har fortsatt ikke kommet.\n\nKan dere sjekke?",
    "fi": "Paketti ei ole vieläkään tullut.\n\nVoitteko tarkistaa?",
    "pl": "Paczka nadal nie dotarła.\n\nCzy mogą Państwo sprawdzić?",
    "cs": "Balík stále nedorazil.\n\nMůžete to prověřit?",
    "hu": "A csomag még mindig nem érkezett meg.\n\nUtána tudnának nézni?",
    "ro": "Coletul tot nu a ajuns.\n\nPuteți verifica?",
    "tr": "Paket hâlâ gelmedi.\n\nKontrol edebilir misiniz?",
    "ru": "Посылка так и не пришла.\n\nПроверьте, пожалуйста?",
    "uk": "Посилка досі не прийшла.\n\nПеревірте, будь ласка?",
    "el": "Το δέμα δεν έχει φτάσει ακόμα.\n\nΜπορείτε να το ελέγξετε;",
    "he": "החבילה עדיין לא הגיעה.\n\nאפשר לבדוק?",
    "ar": "الطرد لم يصل بعد.\n\nهل يمكنكم التحقق؟",
    "ja": "荷物がまだ届いていません。\n\nご確認いただけますか。",
    "zh": "包裹还没有到。\n\n请再查一下好吗?",
    "ko": "소포가 아직 도착하지 않았습니다.\n\n확인해 주시겠어요?",
    "vi": "Gói hàng vẫn chưa đến.\n\nAnh chị kiểm tra giúp tôi?",
}

ATTRIBUTIONS = {
    "en gmail": "On Mon, May 4, 2026 at 10:15 AM Acme Support <help@acme.example> wrote:",
    "en gmail, nbsp": "On Mon, May 4, 2026 at 10:15\u202fAM Acme\u00a0Support <help@acme.example> wrote:",
    "en gmail, wrapped": "On Mon, May 4, 2026 at 10:15 AM Acme Support\n<help@acme.example> wrote:",
    "en apple": "On 4 May 2026, at 10:15, Acme Support <help@acme.example> wrote:",
    "en apple, no address": "On May 4, 2026, at 10:15 AM, Acme Support wrote:",
    "en thunderbird": "On 5/4/26 10:15 AM, Acme Support wrote:",
    "en yahoo": "    On Monday, May 4, 2026 at 10:15:03 AM GMT+2, Acme Support <help@acme.example> wrote:  ",
    "en proton": "On Monday, May 4th, 2026 at 10:15 AM, Acme Support <help@acme.example> wrote:",
    "en samsung": "-------- Original message --------\nFrom: Acme Support <help@acme.example>\n"
    "Date: 04/05/2026 10:15 (GMT+00:00)\nTo: Jane <jane@shop.example>\nSubject: Your parcel\n",
    "en k-9": "On 4 May 2026 10:15:03 CEST, Acme Support <help@acme.example> wrote:",
    "en brackets": 'On May 4, 2026, at 10:15 AM, "Acme Support" [mailto:help@acme.example] wrote:',
    "en link": "On May 4, 2026, at 10:15 AM, Acme <help@acme.example<mailto:help@acme.example>> wrote:",
    "en stars": "*On Mon, May 4, 2026 at 10:15 AM Acme Support <help@acme.example> wrote:*",
    "en name first": "Acme Support <help@acme.example> wrote on 4 May 2026 at 10:15:",
    "en four lines": "On Mon, May 4, 2026 at 10:15 AM\nAcme Support and Sons Limited\n"
    "<help@acme.example>\nwrote:",
    "de gmail": "Am Mo., 4. Mai 2026 um 10:15 Uhr schrieb Acme Support <help@acme.example>:",
    "de gmail, wrapped": "Am Mo., 4. Mai 2026 um 10:15 Uhr schrieb Acme Support <\nhelp@acme.example>:",
    "de thunderbird": "Am 04.05.26 um 10:15 schrieb Acme Support:",
    "de apple": "Am 04.05.2026 um 10:15 schrieb Acme Support <help@acme.example>:",
    "de gmx": 'Gesendet: Montag, 04. Mai 2026 um 10:15 Uhr\nVon: "Acme Support" <help@acme.example>\n'
    "An: jan@shop.example\nBetreff: Ihr Paket\n",
    "de lotus": "Von: Acme Support/Acme/DE\nAn: Jan\nDatum: 04.05.2026 10:15\nBetreff: Ihr Paket\n"
    "________________________________\n",
    "nl gmail": "Op ma 4 mei 2026 om 10:15 schreef Acme Support <help@acme.example>:",
    "nl apple": "Op 4 mei 2026 om 10:15 heeft Acme Support <help@acme.example> het volgende geschreven:",
    "fr gmail": "Le lun. 4 mai 2026 à 10:15, Acme Support <help@acme.example> a écrit :",
    "fr gmail, nbsp": "Le lun. 4 mai 2026 à 10:15, Acme Support <help@acme.example> a\nécrit\u00a0:",
    "fr apple": "Le 4 mai 2026 à 10:15, Acme Support <help@acme.example> a écrit :",
    "es gmail": "El lun, 4 may 2026 a las 10:15, Acme Support (<help@acme.example>) escribió:",
    "es apple": "El 4 may 2026, a las 10:15, Acme Support <help@acme.example> escribió:",
    "it gmail": "Il giorno lun 4 mag 2026 alle ore 10:15 Acme Support <help@acme.example> ha scritto:",
    "it apple": "Il giorno 4 mag 2026, alle ore 10:15, Acme Support <help@acme.example> ha scritto:",
    "it thunderbird": "Il 04/05/2026 10:15, Acme Support ha scritto:",
    "pt gmail": "Em seg., 4 de mai. de 2026 às 10:15, Acme Support <help@acme.example> escreveu:",
    "pt-pt gmail": "Acme Support <help@acme.example> escreveu (segunda, 4/05/2026 à(s) 10:15):",
    "sv gmail": "Den mån 4 maj 2026 kl 10:15 skrev Acme Support <help@acme.example>:",
    "sv apple": "4 maj 2026 kl. 10:15 skrev Acme Support <help@acme.example>:",
    "da gmail": "Den man. 4. maj 2026 kl. 10.15 skrev Acme Support <help@acme.example>:",
    "nb gmail": "man. 4. mai 2026 kl. 10:15 skrev Acme Support <help@acme.example>:",
    "fi gmail": "ma 4. toukok. 2026 klo 10.15 Acme Support (help@acme.example) kirjoitti:",
    "fi apple": "Acme Support <help@acme.example> kirjoitti 4.5.2026 kello 10.15:",
    "pl gmail": "pon., 4 maj 2026 o 10:15 Acme Support <help@acme.example> napisał(a):",
    "pl apple": "Wiadomość napisana przez Acme Support <help@acme.example> w dniu 4 maj 2026, o godz. 10:15:",
    "pl thunderbird": "W dniu 04.05.2026 o 10:15, Acme Support pisze:",
    "cs gmail": "po 4. 5. 2026 v 10:15 odesílatel Acme Support <help@acme.example> napsal:",
    "cs seznam": "---------- Původní e-mail ----------\nOd: Acme Support <help@acme.example>\n"
    "Komu: jan@shop.example\nDatum: 4. 5. 2026 10:15:03\nPředmět: Balík\n",
    "hu gmail": "Acme Support <help@acme.example> ezt írta (időpont: 2026. máj. 4., H, 10:15):",
    "ro gmail": "În lun., 4 mai 2026 la 10:15, Acme Support <help@acme.example> a scris:",
    "ro yahoo": "Pe luni, 4 mai 2026, 10:15:03 EEST, Acme Support <help@acme.example> a scris:",
    "tr gmail": "Acme Support <help@acme.example>, 4 May 2026 Pzt, 10:15 tarihinde şunu yazdı:",
    "ru gmail": "пн, 4 мая 2026 г. в 10:15, Acme Support <help@acme.example>:",
    "ru mail.ru": "Понедельник, 4 мая 2026, 10:15 +03:00 от Acme Support <help@acme.example>:",
    "ru yandex": "04.05.2026, 10:15, Acme Support <help@acme.example>:",
    "uk gmail": "пн, 4 трав. 2026 р. о 10:15 Acme Support <help@acme.example> пише:",
    "el gmail": "Στις Δευ 4 Μαΐ 2026 στις 10:15 π.μ., ο χρήστης Acme Support <help@acme.example> έγραψε:",
    "he gmail": "\u200fבתאריך יום ב׳, 4 במאי 2026 ב-10:15 מאת \u202aAcme Support\u202c\u200f "
    "<\u202ahelp@acme.example"
    "\u202c\u200f>:\u202c",
    "ar gmail": "في الاثنين، 4 مايو 2026 في 10:15 ص تمت كتابة ما يلي بواسطة Acme Support "
    "<\u200fhelp@acme.example>:",
    "ja gmail": "2026年5月4日(月) 10:15 Acme Support <help@acme.example>:",
    "ja apple": "2026/05/04 10:15、Acme Support <help@acme.example>のメール:",
    "zh gmail": "Acme Support <help@acme.example> 于2026年5月4日周一 10:15写道：",
    "zh apple": "在 2026年5月4日，10:15，Acme Support <help@acme.example> 写道：",
    "zh qq": '------------------ 原始邮件 ------------------\n发件人: "Acme Support" <help@acme.example>;\n'
    '发送时间: 2026年5月4日(星期一) 上午10:15\n收件人: "Wang" <wang@shop.example>;\n主题: 包裹\n',
    "ko gmail": "2026년 5월 4일 (월) 오전 10:15, Acme Support <help@acme.example>님이 작성:",
    "vi gmail": "Vào Th 2, 4 thg 5, 2026 vào lúc 10:15 Acme Support <help@acme.example> đã viết:",
}
"""Each stands above a quote marked by ``>``, and above one that some gateway has unmarked."""
