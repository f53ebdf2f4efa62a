"""The words of absence notes: that somebody is away, and the small vocabulary of such notes.

A note speaks of being away and of nothing else; who writes to us while on holiday wants something, and needs
other words for it. So the words that no note has are what tells a person.
"""

from __future__ import annotations

from empathd.detectors.sayings import Sayings

ABSENT = Sayings(
    r"\b(?:i am|i['’]m|i will be|i['’]ll be|am|be) (?:currently |presently )?(?:out of (?:the |my )?office"
    r"|on (?:\w{1,12} )?(?:leave|vacation|holidays?)|away|travel+ing|not in the office|out until)",
    r"\b(?:i no longer work|i have left|no longer (?:with|working|employed))\b|\Acurrently (?:away|out)",
    r"\A(?:out of (?:the )?office|our offices? (?:is|are|will be) closed)",
    r"\b(?:ich bin|bin ich) (?:[^!?]{0,60} )?(?:nicht (?:im (?:büro|haus\w?)|erreichbar|am platz)|abwesend"
    r"|au(?:ß|ss)er haus|im urlaub|verreist|in elternzeit|auf (?:dienst|geschäfts)reise|in mutterschutz"
    r"|wieder (?:im büro|erreichbar|im hause?|für sie))|\bbefinde (?:ich )?mich [^.]{0,40}(?:urlaub"
    r"|elternzeit)",
    r"\bich (?:arbeite nicht mehr|habe das unternehmen verlassen)|\Aunser büro ist [^.]{0,40}geschlossen",
    r"\b(?:ik ben|ben ik) (?:[^!?]{0,60} )?(?:niet (?:op kantoor|aanwezig|bereikbaar)|afwezig|er niet"
    r"|(?:met|op) (?:vakantie|\w{0,20}verlof|zakenreis))|\bik werk niet (?:meer|langer)",
    r"\Aons kantoor is [^.]{0,40}gesloten|\bje (?:suis|serai) (?:[^!?]{0,40} )?(?:absente?|en (?:congés?"
    r"|vacances"
    r"|déplacement)|hors du bureau)|\A(?:actuellement )?absente?\b|\bje ne (?:travaille|fais) plus ",
    r"\Anos bureaux s(?:ont|eront) fermés|\bno (?:estoy|estaré) disponible|\bya no trabajo en",
    r"\b(?:estoy|estaré|me encuentro) (?:[^!?]{0,40} )?(?:fuera de (?:la |mi )?oficina|ausente"
    r"|de (?:vacaciones"
    r"|baja|viaje))|\Anuestra oficina (?:está|estará|permanecerá) cerrada",
)
AWAY = (
    "office", "on leave", "n leave", "vacation", "holiday", "away", "travel", "no longer", "have left",
    "büro", "haus", "erreichbar", "platz", "abwesend", "urlaub", "ferien", "verreist", "elternzeit", "reise",
    "mutterschutz", "verlassen", "kantoor", "afwezig", "verlof", "vakantie", "bereikbaar", "zakenreis",
    "werk niet", "aanwezig", "absen", "congé", "vacances", "déplacement", "bureau", "ne travaille", "oficina",
    "ausente", "vacaciones", "de viaje", "de baja", "no trabajo", "disponible", "teilzeit", "arbeite nicht",
)  # fmt: skip
"""Of these any absence note has one, in lower case: cheap to look for."""
EXCEPT = Sayings(
    r"\b(?:but|aber|maar|mais|pero|still|already|noch nicht|immer noch|schon|nog steeds|toujours|todavía"
    r"|aún)\b"
)
"""Small words with which a person's own matter begins."""
_ENGLISH = """
afternoon morning evening noon mobile cell before then i've meeting meetings conference it's end ms mr mrs
dr beginning middle full part-time reading reach a an the and or if in on at to of for from by with via as
is are be am was will would can may not no any all i i'm i'll my me we our us you your it this that there
which who during time while when until till through between back again return returning returns after next
week weeks day days today tomorrow monday tuesday wednesday thursday friday saturday sunday january february
march april june july august september october november december please thank thanks many much kind best
warm regards wishes cheers dear hello hi sir madam sender message messages email emails e-mail e-mails mail
mails inbox voicemail phone call contact write reply respond response answer get touch direct send forward
forwarded read check checking access limited intermittent able unable possible soon shortly slow delay
delayed apologies sorry inconvenience understanding out office leave annual parental maternity paternity
sick vacation holiday holidays away travelling traveling business trip currently presently longer work
working works employed company left colleague colleagues team absence urgent urgently urgency emergency
emergencies matter matters immediate assistance help assist questions require need tel available reachable
availability closed number address take takes care projects job have has only also including anything
something everything needs feel free up these those than more once earliest convenience christmas easter new
year years training well dates see
"""
_GERMAN = """
vormittag nachmittag mittag platz mobil sich ende anfang mitte teilzeit dienstags mittwochs freitags selbst
absender absenderin lieber meiner meines während weihnachten ostern neues jahr jahres ferien ab beantworte
kehre ich bin mich mir meine mein meinen wir unser unsere unseren sie ihr ihre ihren ihnen ihrer du dir
deine es dies diese dieser der die das den dem des ein eine einen einer und oder in im am an auf zu zum zur
von vom bis bei mit per für unter über nach vor aus ist sind war werde werden wird kann können nicht nur
kein keine keinen wieder erst dahin dann zurzeit derzeit aktuell momentan leider daher gerade heute morgen
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
dezember uhr einschließlich inklusive woche wochen tag tage zeit zwischen büro haus hause urlaub abwesend
abwesenheit außer verreist elternzeit mutterschutz dienstreise geschäftsreise krank erreichbar unregelmäßig
eingeschränkt eingeschränkten zugriff email e-mail e-mails emails mail mails nachricht nachrichten postfach
anfrage anfragen anliegen gelesen lese weitergeleitet bearbeitet beantworten beantwortet antworten melden
melde rückkehr zurück bitte bitten verständnis vielen dank danke herzlichen besten freundlichen grüßen grüße
viele beste liebe sehr geehrte geehrter damen herren herr herrn frau guten hallo dringende dringenden
dringend dringender eiligen fall fällen fälle notfällen wenden hilft helfen weiter gerne kollege kollegin
kollegen kolleginnen vertretung vertritt vertreten telefon telefonisch rufen kontaktieren zentrale schreiben
befinde habe unternehmen verlassen arbeite mehr geschlossen telefonnummer nummer adresse schnellstmöglich so
schnell wie möglich
"""
_DUTCH = """
middag ochtend mobiel onder wordt worden heb mevrouw eind begin sinds mr dhr mw is bel dan tijdens
afwezigheid mijnerzijds kerst pasen jaar nieuwe wil hebt heeft zou tussentijds volgende ik ben mij mijn wij
we ons onze u uw je jij jou jouw het de een en of in op om te tot met van vanaf voor via bij naar aan door
zijn was zal zullen kan kunt kun niet geen meer weer er dit deze die dat daarna als vandaag morgen maandag
dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober
week weken dag dagen moment momenteel tussen wegens tijdelijk kantoor aanwezig afwezig bereikbaar vakantie
verlof zwangerschapsverlof ouderschapsverlof zakenreis ziek beperkt toegang email e-mail e-mails emails mail
mails bericht berichten lees gelezen lezen beantwoord beantwoorden antwoord antwoorden reageren reageer
doorgestuurd terug terugkomst terugkeer bedankt dank hartelijk vriendelijke hartelijke groet groeten geachte
heer beste hallo goedendag dringende dringend spoed spoedgevallen zaken vragen vraag contact opnemen neem
neemt bellen mailen terecht wenden collega collega's begrip zo snel mogelijk werk langer bedrijf gesloten
telefoon telefoonnummer nummer
"""
_FRENCH = """
matin standard portable j'ai j'aurai ai aurai n'ai urgence mlle début fin été hiver accueil toute tout tous
demande demandes noël année suis-je ferai reprendrai possible attendant puis peux je j' suis serai ne n' me
m' mon ma mes moi nous notre nos vous votre vos il elle on le la les l' un une du de des d' au aux et ou en
à dans sur par pour avec chez est sont sera seront pas plus qu' que qui ce cet cette ces si jusqu' jusqu'au
jusqu'en jusque inclus depuis dès lors entre pendant durant partir prochain prochaine lundi mardi mercredi
jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
décembre aujourd'hui demain semaine semaines jour jours absent absente absence bureau bureaux congé congés
vacances déplacement maternité paternité parental maladie hors actuellement accès limité messagerie e-mail
e-mails email emails mail mails courriel courriels message messages boîte lire lu lus connaissance prendrai
prendre répondrai répondre réponse reviendrai retour transféré transférés transmis cas urgent urgente
urgents besoin pouvez contacter contactez joindre joignable adresser appeler écrire merci remercie bien
cordialement cordiales salutations bonjour madame monsieur mesdames messieurs mme m collègue collègues
équipe travaille société entreprise fermés fermé disponible téléphone numéro adresse meilleurs délais
compréhension
"""
_SPANISH = """
móvil tarde te responderá favor finales principios sr sra don doña está he puedo podré mis navidad año
escribe llama llámame atenderé atender necesita necesitan ayuda mientras tanto yo me mi estoy estaré
encuentro tengo nos nuestro nuestra usted ustedes su sus tu le les lo la las el los un una unos de del al a
en y o por para con sin sobre entre desde hasta durante que si es son será serán no ni ya este esta estos
estas lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre hoy mañana semana semanas día días próximo próxima inclusive fuera
oficina ausente ausencia vacaciones baja viaje maternidad paternidad permiso actualmente momento disponible
acceso limitado correo correos email e-mail mail electrónico mensaje mensajes buzón leer leído responder
responderé respuesta contestar contestaré puede pueden regreso regresaré vuelta volveré volver reenviado
reenviados urgente urgentes urgencia asuntos asunto temas tema caso contactar contacten contacte contacto
llamar llame llamen dirija dirijan dirigirse escribir escriba compañero compañera compañeros equipo gracias
muchas saludo saludos cordial atentamente hola estimado estimada estimados señor señora buenos tardes
trabajo empresa cerrada teléfono número dirección posible antes pronto
"""
VOCABULARY = frozenset(" ".join((_ENGLISH, _GERMAN, _DUTCH, _FRENCH, _SPANISH)).split())
"""All words that absence notes use in these languages, names and numbers apart."""


def speaks_of_absence(text: str) -> bool:
    """Might this be an absence note?"""
    lowered = text.lower()
    return any(word in lowered for word in AWAY)
