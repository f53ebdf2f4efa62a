"""Who passes a customer's mail on with "FYI" says nothing: then the customer's words are the message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.utils import parseaddr

from empathd.detectors.blocks import FROM, label
from empathd.detectors.message import Address

LONGEST_REMARK = 240
LONGEST_NAME = 200
MOST_WORDS = 24
MOST_GREETED = 4
"""Words of a line such as "Hi Tom and Ann,"."""
SIGNED = re.compile(
    r"(?:(?<=[.!?,…])\s+|\s*\n\s*|\s+(?=[-–—] ?\w))[-–—]?\s*(?:[^\W\d_a-zà-öø-ÿ][\w.'’-]{0,20},?\s?){1,4}\Z"
)
"""The name of who passes a mail on, at the end of the remark."""
WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


def _set(*words: str) -> frozenset[str]:
    return frozenset(" ".join(words).split())


GREETINGS = _set(
    "hi hello hey dear morning hallo liebe lieber liebes moin servus guten beste dag hoi bonjour salut cher",
    "hiya heya huhu hallöchen grüezi hoihoi goedemorgen goedemiddag coucou allo salutations",
    "chère hola buenos buenas estimado estimada ciao buongiorno gentile olá oi bom boa caro cara hej hei moi",
    "kära kære kjære cześć dzień witam ahoj dobrý szia kedves bună dragă merhaba sayın selam привет",
    "здравствуйте добрый привіт добрий γεια αγαπητέ שלום مرحبا xin chào kính",
)
PASSING = _set(
    "fyi f.y.i fya fyr fw fwd info information informatie informação información informazione below beneath",
    "underneath attached forward forwarding forwarded handle look care deal take answer reply respond",
    "process processing handling dealing follow-up followup",
    "pick follow yours help assist advise check over action attention mistake accident error misdirected",
    "belongs landed",
    "unten angehängt anbei kenntnis kenntnisnahme z.k z.i z.k.n s.u bearbeitung erledigung beantwortung",
    "rückmeldung",
    "weiterbearbeitung kümmern bearbeiten übernehmen erledigen beantworten antworten prüfen ansehen",
    "anschauen",
    "leite weitergeleitet weiterleitung weiter übernahme gebe reiche irrtümlich versehentlich irrläufer",
    "gelandet",
    "gehört zuständig zuständigkeitshalber veranlassung veranlassen verwendung",
    "onder onderstaand onderstaande hieronder bijlage kennisgeving kennisname t.k.n oppakken afhandelen",
    "bekijken",
    "afhandeling behandeling beantwoorden regelen doorgestuurd doorsturen doorgeven ongeluk abuis",
    "terechtgekomen binnengekomen thuis",
    "ci-dessous dessous ci-joint transmets transfère transféré traiter répondre occuper regarder suivi passe",
    "passer erreur relève suite traitement compétence destiné",
    "abajo adjunto reenvío reenviado conocimiento gestionar atender responder encargarte ocuparte revisar",
    "paso",
    "pasamos error equivocación corresponde gestión tramitación trámite trámites tramitar atención",
    "conoscenza sotto inoltro inoltrato allegato gestire rispondere occupartene seguito",
    "conhecimento abaixo anexo encaminho encaminhado tratar cuidar",
    "kännedom kännedom nedan vidarebefordrar hantera besvara svara åtgärda kolla",
    "orientering nedenfor vedhæftet videresender håndtere håndter besvare tage ordne svare orienterings",
    "tiedoksi alla ohessa hoitaa hoitaisitko hoidatko vastata käsitellä välitän",
    "wiadomości poniżej przekazuję zająć obsłużyć odpowiedzieć załatwić",
    "vědomí níže přeposílám vyřídit vyřešit odpovědět vyřiďte",
    "tájékoztatásul lásd alább továbbítom intézd intézni",
    "informare mai jos rezolva rezolvați răspunde",
    "bilginize bilgine aşağıda ilgilenir ilgilenebilir iletiyorum",
    "сведению ниже пересылаю разобраться ответить обработать посмотри посмотрите",
    "відома нижче пересилаю розібратися відповісти",
    "ενημέρωση παρακάτω προωθώ χειριστείς לידיעתך לידיעתכם להלן למטה מעביר לטיפולך للعلم أدناه للاطلاع",
)
"""One of these at least: they are about the mail below."""
SMALL = _set(
    "please pls kindly thanks thank you your can could would will someone somebody anyone one of us the a an",
    "this that it these them him her his their to for from on in into at with up and or as is just only",
    "all see guess department further",
    "read mail email e-mail message request customer client one here me i i'm am find have any ideas records",
    "reference team there everyone came come been sent got received to my our inbox address me us i we",
    "think wrong",
    "accounts accounting sales reception office desk department's but so probably",
    "buchhaltung vertrieb einkauf empfang zentrale sekretariat verwaltung kasse aber in also wahrscheinlich",
    "boekhouding administratie receptie verkoop inkoop maar dus waarschijnlijk",
    "compta comptabilité accueil secrétariat standard ventes achats mais donc sans doute",
    "contabilidad recepción ventas compras administración secretaría pero así probablemente",
    "directly instead not mine by ended best cheers regards sorry quick one guys folks ta x",
    "bitte danke dank vielen dir euch ihr sie du ihnen kann kannst könnt könnten können könntest jemand",
    "wer sich",
    "dich um zur zum z für das dies diese diesen hier mal nur siehe sieh schau schaut nachricht kunde",
    "kunden kundin",
    "der die dem den darum hierum drum ich alle zusammen kollegen nachfolgende folgende mit und eine einer",
    "kam zu an ist bei mir uns wohl denke schon voraus im lg vg mfg gruß grüße grüßen beste falsch",
    "falschen",
    "adresse direkt wohl eher euer thema eigentlich weiteren weiterer abteilung",
    "ter voor jou jullie je jij u kan kun kunt kunnen wil willen iemand dit deze hier even graag zie",
    "kijk alsjeblieft",
    "bedankt bericht mailtje klant naar van de het een ik allemaal door stuur kwam bij mij ons binnen per",
    "verkeerd verder verdere afdeling",
    "verkeerde adres alvast fijn groet groeten groetjes gr mvg hoort is denk pakken op geef",
    "pour votre ton ta merci de d s'il te vous plaît svp tu peux pouvez peut quelqu'un en le la les ce",
    "cela ceci",
    "voir je t'en s'en à tous client mail message l'attention avance d'avance par reçu arrivé chez moi",
    "nous mon donner utile service crois pense",
    "adresse bises bonne journée cordialement belle bise l'ai ai c'est est vous toi boîte te",
    "para tu su por favor gracias puedes puede pueden alguien ver véase el la lo esto este correo",
    "mensaje cliente",
    "te os a de todos sois los mejores eres un sol ha llegado me nos mi nuestra por dirección equivocada",
    "antemano oportuna oportunos departamento parece su vuestra",
    "saludos besos beso abrazo creo que va para vosotros ti vuestro",
    "per tua vostra tuo grazie puoi potete qualcuno vedi vedere il lo questo questa favore ti vi di tutti a",
    "o os obrigado obrigada pode podem podes alguém ver veja isto isso este esta se do da",
    "för till er dig din se detta det här tack kan någon du ni ta hand om snälla mig den kund kunden mejlet",
    "til deres jer se dette tak takk noen nogen vil af av dere deg hei for",
    "kiitos katso tämä tämän voitko voiko joku voisitko",
    "do dla ciebie państwa proszę dziękuję dzięki czy możesz ktoś może się tym o to na patrz",
    "pro na děkuji díky prosím můžeš může někdo to viz se můžete",
    "kérlek köszönöm tudnád valaki ezt el",
    "spre vă rog mulțumesc poți poate cineva vezi pentru asta te se",
    "lütfen teşekkürler misin misiniz biri bu bununla mi mısın",
    "к для вас тебя пожалуйста спасибо можешь может кто-то кто то это этим с см см. смотри смотрите",
    "до для вас тебе будь ласка дякую можеш хтось це цим див дивись",
    "για σας σου παρακαλώ ευχαριστώ μπορείς κάποιος αυτό δες το",
)
NUDGES = _set(
    "look take answer reply respond follow help assist advise check action attention",
    "beantwortung rückmeldung beantworten antworten prüfen ansehen anschauen bekijken beantwoorden",
    "répondre regarder suivi atender responder revisar rispondere seguito tratar besvara svara kolla",
    "besvare svare",
    "vastata odpowiedzieć odpovědět răspunde ответить посмотри посмотрите відповісти",
)
"""Customers say such words too, above the mail that we have not answered: "Please reply"."""
PHRASES = _set(
    "ご参考まで 参考まで 下記参照 転送します 対応お願いします ご対応ください "
    "仅供参考 供参考 请处理 请查看 请看下面 见下 "
    "轉寄 請處理 見下 참고하세요 참고바랍니다 처리부탁드립니다 전달드립니다 아래참조"
)


def is_remark(words: str, sure: bool = True, colleague: bool = False) -> bool:
    """Says this only that another mail follows, such as "FYI" or "can you handle this"? Empty says it too.

    Where it is not ``sure`` that the mail below is passed on, for it may be the one that is answered, "please
    reply" is a customer's. A ``colleague`` who forwards speaks to us in any short words.
    """
    words = words.strip()
    if colleague or len(words) > LONGEST_REMARK:
        return len(words) <= LONGEST_REMARK
    words = SIGNED.sub("", words)
    first, _, others = words.partition("\n")
    greeted = WORD.findall(first.lower())
    if others and greeted and greeted[0] in GREETINGS and len(greeted) <= MOST_GREETED:
        words = others
    if "".join(words.split()).strip(".!。！") in PHRASES:
        return True
    said = WORD.findall(words.lower())
    if not said:
        return not any(letter.isalnum() for letter in words)
    known = all(word in PASSING or word in SMALL or word in GREETINGS for word in said)
    passing = any(word in PASSING and (sure or word not in NUDGES) for word in said)
    return known and passing and len(said) <= MOST_WORDS


def writer(head: Iterable[str]) -> Address:
    """Who wrote a mail that is passed on, by the header lines above its words; empty if they do not tell."""
    line = next((line for line in head if label(line) in FROM), "")
    said = line.replace("：", ":").partition(":")[2].strip(" *_>\t")[:LONGEST_NAME]
    name, email = parseaddr(said)
    return Address(email.lower(), name) if "@" in email else Address("", said.partition("[")[0].strip())


def unmarked(lines: list[str]) -> list[str]:
    """The lines of a forwarded mail that is quoted as a whole by ``>``, one level less."""
    said = [line for line in lines if line.strip()]
    if not said or not all(line[0] == ">" for line in said[:3]):
        return lines
    return [line[1:].removeprefix(" ") if line[:1] == ">" else line for line in lines]
