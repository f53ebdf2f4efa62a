"""Who passes a customer's mail on with "FYI" says nothing: then the customer's words are the message."""

from __future__ import annotations

import re

LONGEST_REMARK = 240
MOST_SENTENCES = 5
HINT_LETTERS = 2

GREETING = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[rs]?|moin|servus|guten (?:tag|morgen)|beste|dag|hoi|bonjour|salut|cher|hola"
    r"|buenos días|buenas tardes|ciao|buongiorno|olá|oi|bom dia|hej|hei|moi|cześć|dzień dobry|ahoj"
    r"|dobrý den|szia|bună|merhaba|привет|здравствуйте|добрый день|привіт|γεια)"
    r"(?: (?:all|team|there|everyone|folks|guys|zusammen|alle|allemaal|kollegen|leute|à tous|tous|tutti|todos"
    r"|equipo|équipe|wszystkim|všem|[^\W\d_a-z]\w{1,20})){0,3}",
    re.I,
)
POLITE = re.compile(
    r"(?:please|pls|bitte|alsjeblieft|graag|merci|por favor|per favore)|(?:many |kind )?(?:thanks|thank you|thx)"
    r"(?: (?:so much|a lot|in advance))?|(?:vielen |besten )?dank(?:e)?(?: im voraus| dir| euch)?|(?:alvast )?"
    r"(?:bedankt|dank(?: je)?)|merci(?: d['’]avance| beaucoup)?|(?:muchas )?gracias|grazie(?: mille)?|obrigad[oa]"
    r"|tack|(?:mange )?takk?|kiitos|dzięki|dziękuję|děkuji|mulțumesc|teşekkürler|спасибо|дякую",
    re.I,
)
EN = (
    r"(?:just )?(?:fyi|f\.y\.i|fya|fyr)(?: only)?|for your (?:information|info|attention|action|records|reference)"
    r"|(?:please |pls )?(?:(?:just )?(?:see|read|check|look at|find)|have a look at)(?: (?:the )?(?:mail|e-?mail|message"
    r"|request|complaint|question|forwarded|attached|customer))*(?: (?:below|beneath|this|attached|underneath))?"
    r"(?: from (?:a|the|our|this) customer)?|(?:as )?(?:below|attached)"
    r"|(?:(?:can|could|would|will) (?:you|someone|anyone|somebody|one of you) )?(?:please |pls |kindly )?"
    r"(?:handle|take care of|look into|deal with|answer|reply to|respond to|take|take over|process|check|help with"
    r"|pick up|look after|assist with|action|forward|follow up on|respond|reply|assist|help|advise)"
    r"(?: (?:this|that|it|him|her|them|this one|the (?:below|mail|customer|request)|below|on this|here))?"
    r"(?:,? (?:please|thanks))?"
    r"|(?:i['’]?m |i am )?(?:just )?forwarding(?: (?:this|it|the mail))?(?: (?:on )?to you)?(?: all)?|forwarded(?: to you)?"
    r"|(?:one )?for you|over to you|(?:is )?this (?:one )?(?:is )?(?:for|yours)(?: you)?|yours|fwd?|any ideas?"
    r"|(?:came|this came) in (?:today|this morning|just now)"
)
DE = (
    r"(?:nur )?(?:zur|z(?:ur)?\.) ?(?:info(?:rmation)?|kenntnis(?:nahme)?|k|i|kts|bearbeitung|erledigung|weiterbearbeitung)"
    r"|zk|zi|(?:bitte )?(?:um|zur) (?:\w{1,20} )?(?:bearbeitung|erledigung|beantwortung|kenntnisnahme|übernahme|rückmeldung|antwort)"
    r"|(?:bitte )?(?:siehe|s\.|sieh|schau(?:t)?(?: mal)?) ?(?:bitte )?(?:unten|anhang|weiter unten|nachricht unten)"
    r"|(?:s\.u|su)|(?:bitte )?(?:darum |hierum |drum )?(?:mal )?(?:kümmern|bearbeiten|übernehmen|erledigen|beantworten|prüfen)"
    r"|(?:kannst du|könnt ihr|können sie|könntest du|kann(?: sich)? (?:jemand|wer|einer))(?: (?:dich|euch|sich|bitte|mal|das|dies|hier"
    r"|da|dem|darum|hierum|drum))* (?:kümmern|bearbeiten|übernehmen|erledigen|beantworten|prüfen|ansehen|anschauen|antworten)"
    r"|(?:ich )?(?:leite|weiterleitung)(?: (?:das|dies|ich|dir|euch|ihnen|mal|hiermit))*(?: weiter)?|weitergeleitet|für (?:dich|euch|sie)"
)
NL = (
    r"ter (?:info(?:rmatie)?|kennisgeving|kennisname)|t\.k\.n|tkn|(?:zie|kijk)(?: (?:hier))?(?: onder(?:staande?)?| hieronder| beneden"
    r"| bijlage| onderstaand bericht| onderstaande mail)|(?:kan|kun|kunnen|wil|willen|zou)(?: (?:je|jij|jullie|iemand|u))"
    r"(?: (?:dit|deze|hier|alsjeblieft|even|hem|haar))* (?:oppakken|afhandelen|bekijken|naar kijken|beantwoorden|regelen)"
    r"|(?:graag|gelieve)(?: (?:dit|deze|even))* (?:oppakken|afhandelen|bekijken|beantwoorden)|doorgestuurd|voor (?:jou|jullie)"
)
