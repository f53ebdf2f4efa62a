"""Words of a customer that are not repeated to them."""

from __future__ import annotations

import re

_UNFIT = re.compile(
    r"[<>{}\[\]|\\^~*=]|__|https?:|www\.|\S@\S|(?:\d[ -]?){8}"
    r"|(?<!\w)(?:pin|cvv|iban|ssn)\b"
    r"|(?<!\w)(?:fuck\w{0,6}|shit\w{0,4}|crap\w{0,2}|damn|hell|idiots?|stupid|bullshit|wtf"
    r"|scam\w{0,4}|liars?|useless"
    r"|scheiß\w{0,8}|scheisse|idioten"
    r"|betrüger\w{0,2}|arsch\w{0,8}|göre\w?|tussi|schnepfe|trottel\w?|depp\w{0,2}|halsabschneider\w?|saftladen"
    r"|lafbek\w{0,3}|sukkels?|tuig|gamine|rapaces?|lâches|incapables?|inútil(?:es)?|imb[eé]cil(?:es?)?"
    r"|klote\w{0,8}|kut\w{0,8}|oplichters?|godver\w{0,8}|merde|putain|con(?:s|nards?|nerie\w?)|escrocs?"
    r"|arnaque\w{0,3}|mierda|joder|idiotas?|estaf\w{0,6}|ladrones|cabron\w{0,3})\b",
    re.I,
)
_SECRET = re.compile(
    r"(?<!\w)(?:passw\w{0,8}|passcode|kennwort\w{0,4}|wachtwoord\w{0,2}|mot de passe|contraseña)\b",
    re.I,
)
_TELLING = re.compile(
    r"[\d\"'“„«:]|(?<!\w)(?:is|was|ist|war|lautet|lautete|luidt|est|était|es|era)(?!\w)", re.I
)
"""In a sentence with a password in it: perhaps it is told there."""
_HUMBLE = re.compile(
    r"(?<!\w)(?:(?:excuse|sorry for|pardon|forgive|apologies for) my (?:\w+ )?"
    r"(?:english|german|french|spanish|dutch|spelling|writing|grammar|typing)"
    r"|(?:entschuldig\w*|verzeih\w*|sorry für) (?:sie |bitte )*mein (?:\w+ )?(?:deutsch|englisch)"
    r"|(?:excusez|pardonnez|désolée? pour)(?:-moi)? (?:pour )?mon (?:\w+ )?(?:français|anglais|orthographe)"
    r"|(?:perd[oó]n\w*|disculp\w*) (?:por )?mi (?:\w+ )?(?:español|inglés|castellano)"
    r"|(?:sorry|excuses?|excuus) voor mijn (?:\w+ )?(?:nederlands|engels|taalfouten))\b",
    re.I,
)
"""Who excuses how they write is not quoted with that."""
_TAUNT = re.compile(
    r"(?<!\w)(?:i dare you|go on then|trau(?:t|en sie)? (?:dich|euch|sich)|wagt es|osez|atrév\w{2,4}"
    r"|durf(?:t|ven)? (?:\w+ )?maar)\b",
    re.I,
)
"""What is said to hurt."""
RHETORICAL = re.compile(
    r"(?<!\w)(?:what more (?:could|can|do)|how (?:cool|great|nice|lovely) is that"
    r"|who (?:still |else |even )?does that|where do you still|was will man mehr"
    r"|gibt(?: es|['’]s) .{0,20}noch"
    r"|wat wil (?:je|een mens|men) nog|waar vind je (?:dat|zoiets)|bestaat (?:dat|zoiets) .{0,10}nog"
    r"|que demander de plus|existe .{0,8}encore|qui (?:fait|aurait) (?:encore )?(?:ça|cela)|n['’]est-ce pas"
    r"|qué más se puede pedir|quién (?:hace|da) (?:eso|esto) hoy|todavía (?:existe|queda)n?)",
    re.I,
)
"""Questions of who is pleased, to which nobody wants an answer."""


def unfit(words: str) -> bool:
    """Curses, taunts, addresses, shouts, what may tell a password, and excuses for one's own words."""
    secret = _SECRET.search(words) and _TELLING.search(words)
    hurtful = _UNFIT.search(words) or _TAUNT.search(words)
    return bool(secret or hurtful or _HUMBLE.search(words)) or _shouted(words)


def _shouted(words: str) -> bool:
    letters = [char for char in words if char.isalpha()]
    return (
        sum(map(str.isupper, letters)) * 2 > len(letters) or "!!" in words or "?!" in words or "??" in words
    )
