"""I am furious: what somebody hurls at us, in so many words or in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.message import Message
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Cue, Detector, Urgency
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_FURIOUS = lines("""
    (furious|livid|outraged|outrageous|outrage|enraged|seething|fuming|disgusted|disgusting|disgraceful|disgrace|appalled|appalling|scandalous|despicable|deplorable|abysmal|shameful|shameless|atrocious|contemptible|diabolical)
    (unacceptable|inexcusable|unforgivable|not acceptable|isn't acceptable|intolerable|indefensible|unbelievable|preposterous)
    (worst|most incompetent|most useless|crappiest|rudest|lousiest) (company|service|support|customer|experience|app|product|bank|shop|store|team|software|airline|provider|website|ever|i have|hotel|seller|people|thing)
    explain yourselves
    (incompetent|incompetence|idiot~|moron~|imbecile~|clown~|useless|pathetic|crooks|thieves|liar~|con artists|swindl~|fraudsters|charlatans|robbers|bunch of|bullshit|bs|crap|garbage|rubbish service|trash|stupid|dumb|wtf|ffs|bloody|goddamn|god damn|damn|laughing stock|parasites|shitty|shit|fuck~|fucking|arsehole~|asshole~|bastards|rip-off|ripoff|rip off|ripped off|ripping (me|us|people) off|daylight robbery)
    (you|you have|you've|they) (people|guys|lot|all|) (lied|cheated|robbed|stole|stolen|deceived|tricked|scammed|conned|stealing|are lying|are stealing|keep lying)
    how dare
    (are|is) you (kidding|joking|serious|blind|deaf|stupid|insane|out of your|even (listening|reading|real|serious|trained)|having a laugh)
    (shame|shame on|ashamed)
    (should be|ought to be|be) ashamed
    (no|any|lack of|zero|complete lack of) (shame|decency|integrity|excuse for|respect for (your|customers))
    what (kind|sort) of (company|business|service|people|support|outfit|circus|joke|shop|bank)
    (absolutely|utterly|completely|totally|beyond|frankly|just|simply) (ridiculous|unbelievable|useless|awful|terrible|horrendous|insulting|shocking|absurd|insane)
    (insulting|an insult|insult to|slap in the face|spit in)
    (complete|total|absolute|utter|pure) (joke|disgrace|shambles|farce|nonsense|incompetence|garbage|rubbish|failure|idiots|lies|bs)
    (is|are) (a|such a|an absolute|just a) (joke|farce|shambles|scam|fraud|con|circus) 
    (take|taking) (me|us|people) for (a fool|fools|an idiot|idiots|a ride)
    (do your|doing your) (job|jobs|damn job)
    (go|goes) to hell
    (blatant|outright|bare-faced|barefaced) (lie~|lying|theft|fraud|disregard)
    (nobody|no one|none of you|you don't) (there |here |)(gives|give) a (damn|toss|monkey's)
    (don't|doesn't|not) (give a|even bother|even care)
    (my lawyer|my solicitor|my attorney|trading standards|small claims|the ombudsman|better business bureau|sue you|legal action|take you to court|see you in court|press charges|contact the police about you|go to the press|social media (know|hear)|everyone know)
    (name and shame|warn everyone|tell everyone)
    (the nerve|the audacity|the cheek)
    (unprofessional|dishonest|deceitful|fraudulent|unethical|negligent)
    (hold|holding) you (responsible|liable|accountable)
""")

_HOSTILE = lines("""
    (complete|absolute|total|utter|pure|sheer|outright) (and utter |bloody |and total |) (rubbish|garbage|trash|crap|nonsense|bollocks|joke|disgrace|shambles|farce|rip-off|ripoff|cowboys|clowns|amateurs|idiots|lies|cheek|robbery|contempt|disrespect|disregard|chaos|mockery)
    (want|demand|insist|expect|need|demanding|insisting) (to |on |) (speak|talk|speaking|talking|see) (to |with |) (a|your|the|someone's) (manager|supervisor|boss|director|ceo|superior|head|person in charge|owner)
    what on earth (do i pay|am i paying|are you|were you|is wrong|is going on|do you|are your|have you|possessed)
    (what is|what's) (wrong|the matter) with (you|your|these|this)
    (is|are|was|it's|app's|service is|absolute|complete|utter) (a |an |) (total |complete |absolute |utter |pure |con and a |) (load of |pile of |piece of |heap of |bunch of |) (garbage|trash|crap|junk|bollocks|scam|con END|swindle|fraud|rip-off|ripoff|theft|robbery|extortion|farce|lie|lies)
    (app|service|website|company|product|software|support|site|system|firm|shop|bank|update|airline) (is|are) (absolute |total |complete |utter |just |pure |) (rubbish|a joke|garbage|trash|crap|useless|pathetic|a disgrace|a shambles|abysmal|dire|a farce|shocking|appalling)
    (taking|take|takes|took|having) the (mickey|mick|michael|piss|biscuit|cake)
    (couldn't|don't|clearly don't|doesn't|obviously don't|evidently don't|never) (care less|give a (damn|toss|monkey's|hoot|shit|stuff)|care about (your|us|customers|me|anyone|people))
    (expect|want|demand|demanding|waiting for|owe (me|us)|deserve|insist on|require) (a|an) (written |full |proper |sincere |immediate |public |formal |personal |) (apology|explanation)
    (had it|had enough|up to here|sick to death|fed up to the back teeth|sick and tired) (up to here |) (with|of) (you|your|this lot|the lot of you|this company|this outfit)
    (you lot|lot of you|you people (are|have|should|can't|don't|never|think|need|must|actually|even|really|still|keep|just|could|couldn't|END)|you clowns|you muppets|you jokers|you cowboys|this outfit|so-called (service|support|company|customer|experts|help|engineer|manager|guarantee))
    (report|reporting|reported) (you|this company|your company|your (firm|shop|bank)|this) to (the|trading|my|your|which|everyone|bbb|ofcom|ofgem|citizens)
    (hear|hearing) from (my|our) (solicitor|lawyer|solicitors|lawyers|attorney|barrister|bank's)
    (see|seeing) (you|your company|your lot) in court
    (take|taking|go|going) (this|it|you|) ... (further END|to court|to the (press|papers|media|newspapers|ombudsman|watchdog|police|top)|to trading standards|legal END)
    (post|posting|write|writing|share|sharing|put|putting|tell|telling|leave|leaving) ... (social media|twitter|facebook|trustpilot|every review|all over the internet|one-star|one star|1 star|1-star|scathing|everyone i know|the whole world|the world)
    (should|ought to|deserve to|need to|must|want to see) (all |have |) (be|been|see) (fired|sacked|shut down|closed down|ashamed|locked up|banned|illegal|put out of business|out of business|prosecuted|investigated|dismissed|struck off|in prison|in jail|fined)
    (you|they|your (agent|driver|colleague|company|engineer|salesman)|he|she) (blatantly |deliberately |simply |have |just |) (lied|lie|cheat|steal|conned|cheated|swindled|deceived|stole|robbed)
    (lies|liars|lying|liar|lie) (END|to (me|us|my face|your customers|people|everyone)|upon lies|after lie|through your teeth|and more lies)
    (don't|do not) you (ever |) dare
    (fobbed|fob|fobbing) (me |us |) off
    insult (me|my (intelligence|mother|father|family)|our|us)
    (insulting|insulted) (END|and|by|to (me|us|your)) 
    (are|is) (you|anyone|anybody|someone|there anyone|your (staff|people)|any of you) (people |guys |even |actually |there |all |) (even |) (capable|able to read|incompetent|stupid|blind|deaf|deliberately|for real|out of your|mad|actually (reading|listening|trying))
    (idiot~|imbecile~|morons|buffoon~|numpty|numpties|cretin~|jerk|jerks|scumbag~|scum|vultures|leeches|bandits|cowboys|charlatan~|muppets|shysters|crook|sharks|parasite~|bloodsuckers|cheapskates|dimwit~|halfwit~)
    (you|they|he|she|people) (clearly |obviously |evidently |really |just |) (have|has|had|got) (absolutely |) (no|zero|not a) (idea|clue|shame|decency|respect|conscience|manners|interest|intention)
    (no|have you no|zero|any) (shame|decency|manners|conscience|self-respect|common sense) (END|whatsoever|at all|in|left|about)
    (contempt|contemptuous|contemptible|disrespect|disrespectful|disrespected|scandal|scandalous|outrage|disgrace|travesty|extortion|extortionate|predatory|exploitative|immoral|vile|obnoxious|infuriated|raging|hopping mad|spitting feathers|boiling with|blood is boiling|blood boils|boils my blood|makes my blood|incandescent|seeing red|absolute fury|beside myself with (rage|anger|fury))
    (treated|treat|treating|treats) (me|us|people|customers|your customers|my (mother|father|mum|dad|wife|husband|family|daughter|son|parents)) (like|so|this|that|as if|worse) (dirt|rubbish|a criminal|criminals|idiots|an idiot|fools|a fool|cattle|animals|shabbily|badly|appallingly|way|trash|a thief|than|i don't|we don't|children|a child|an inconvenience)
    (rot in|burn in|go to) hell
    (get your (act|house|finger|shit|facts)|pull your (finger|socks)|sort your(self|selves)|do your (bloody |damn |) job|do the job|wake up|grow up|try doing your job|how hard is your job) (together|in order|out|up|END|for once|you|people|and|right|straight)
    (money-grabbing|money grabbing|moneygrabbing|money-grubbing|greedy|bloodsucking|thieving|lying|cheating|good-for-nothing|spineless|two-faced|shady|dodgy|bent|crooked|corrupt|cowardly) (company|bank|firm|people|so-and-so~|lot|bunch|outfit|bastards|corporation|landlord~|thieves|scammers|shop|crooks|business|toads|behaviour|practices)
    (worst|most (pathetic|appalling|disgusting|disgraceful|shambolic|ridiculous|dreadful)) (customer |) (service|company|experience|support|airline|bank|landlord|provider|firm|organisation|treatment|excuse|excuses|shop|thing|behaviour|website|app|hotel|delivery|in the|of all|ever|i've|i have)
    (you|they|this|that|it) (is|are|was|makes|make|made) (me sick|making me sick|me so angry|me angry|me furious|beyond contempt|beyond the pale|criminal|illegal|theft|disgusting|shocking|shameful|robbery|taking liberties|beneath contempt|indefensible|a bloody|bang out of order|out of order (END|you))
    (lost|lose|out of) your (minds|mind|marbles|senses|tiny minds)
    (proud of yourselves|proud of yourself|pleased with yourselves|who do you (people |) think you are|who the hell|some nerve|got a nerve|got some nerve|spare me|save your (excuses|breath|apologies)|i want names|heads will roll|heads should roll|stick your|shove (your|it)|stuff your|you can stick|you make me sick|beneath contempt|sheer incompetence|smacks of|bunch of (amateurs|cowboys|crooks|clowns|idiots|liars|thieves|jokers|muppets|incompetents|fools|morons|criminals)|useless (shower|lot|bunch|company|people|idiots|article)|needs (his|her|their) head (examined|examining)|want (his|her|their) head|wants (his|her|their) head|should hang your|hang your heads|disgrace to|not fit to run|couldn't run a|couldn't organise|couldn't organize|a law unto|holding (me|us|my money) (to ransom|hostage)|what a joke|get lost|piss off|sod off|bugger off|jog on|screw you|drop dead)
    (such|what|sheer|utter|the) (insolence|impudence|impertinence|effrontery|brazenness)
    called (me|her|him|us|my (mother|wife|son|husband|daughter|father|mum|dad)) (a|an) (stupid|liar|idiot|cow|thief|fool|silly|bloody|dirty|cheat|old)
    you can whistle for
    (i hope|hope) (you|your (shop|firm|company)) (go|goes) (bust|bankrupt|under|to the wall)
    you (lying|thieving|useless|miserable|greedy|cheating|stupid|lazy) (toad~|lot|people|company|bastards|crew|cowboys|shower|thieves)
    (what a|such a|you) (rotten|lousy|miserable|filthy|shameless|crooked) (outfit|company|lot|shop|firm|trick|bunch|business|way to)
    (treat|treats|treated|treating) (pensioners|old people|the elderly|your customers|customers|people|patients|tenants|passengers|staff|loyal customers|disabled people) (like|so|as|worse|with (contempt|such contempt|disdain|no respect))
    (is|it's|that's|absolutely|simply|frankly) (criminal|obscene|immoral|scandalous|despicable|sickening|revolting) (END|what|that|how|and|to|behaviour)
    (bang out of order|taking liberties|bloody (cheek|nerve|liberty|useless|hopeless|ridiculous|hell|awful|joke|disgrace)|a right cheek|what a (cheek|nerve|liberty|con|rip-off|disgrace|shower|shambles|farce|bunch|load of)|some (cheek|nerve))
""")
_THREATS = lines("""
    (hear|hearing) from (my|our) (solicitor|solicitors|lawyer|lawyers|attorney|barrister)
    (hear|hearing) from (the ombudsman|trading standards|the regulator)
    (see|seeing) (you|your company|your lot) in (the small claims |) court
""")
"""Threats with the law, which cannot wait."""
_NOT_FURIOUS = lines("""
    (did|i|we|got|might|may|easily|to|can|could|often|always|never|will) get lost
    (it|parcel|package|where|been|left|stuff|goods|case|box|order|just) (is|was|has been|'s|are|) lying
    lying (around|about|there|here|in|on|awake|down|next|at|under|by|flat|where)
    (mother|father|wife|husband|boss|he|she|they|people|neighbour|who) (was|were|are|got|would be) (furious|livid|outraged|fuming|disgusted|appalled)
    (stupid|dumb|silly) (question~|mistake|me|of me|thing i|user|old)
    (feel|felt|feeling|look|being|i'm|am i|i was|sound) (so |very |a bit |really |) (stupid|dumb|an idiot|useless|like an idiot|rude|ashamed|pathetic)
    (scam|phishing|crap|garbage|spam) (mail~|email~|call~|text~|message~|filter|caller|site)
    (victim|fell for|fallen for|been|possible|think it is|think it's|avoid|be|is this|is it|isn't|not|like|sure it's|sure it is|maybe it's) (of |)(a |an |)(scam|thief|thieves|fraud|con)
    (damn|damned|bloody|goddamn|god damn|stupid|stupidly) (near|well|good|fine|fast|quick|clever|cool|nice|useful|brilliant|handy|neat|easy|simple|sure|glad|happy|proud|impressive|great|marvellous)
    (damn|hot damn|damn it|damned), (that|this|it|you|i|what|those|nice|good|great)('s|'re| is| was| are|) (a |the |so |really |such a |very |quite |one |) (neat|nice|good|great|clever|cool|brilliant|awesome|fast|beautiful|smart|genius|impressive|handy|useful|amazing|lovely|hero|star|forgot|never thought)
    (dumb|bloody|stupid) (terminal|container|pipe|proxy|component|object|class|waiter|bell~|wrapper|user|copy|question~|orange|mary|steak)
    (garbage|trash) (character~|collect~|value~|data|text|output|symbol~|bytes|in|disposal|truck|sack~)
    a shame (that|we|you|i|it|to|really|as|because|,|END|about)
    (what|such|it's|it is|that's|that is|would be|real|great|bit of) a shame
    not (angry|mad|furious|blaming|accusing|trying)
    (garbage|trash|rubbish) (bin|collection|bag~|can|can~|removal|folder|day)
    unacceptable (format|use|value|file|risk|word|character|payment|losses)~
    how dare i
    fast and furious
    (called|named|titled|entitled|band|film|game|book|novel|album|song|movie|series|category|quiz|costume|play|episode|chapter|team) ... (furious|pathetic|useless|scandalous|outrage|rubbish|stupid|idiot~|disgrace~|scam|clown~|robbery|joke~|thief|crooks|shame|vile|scum|jerk~|moron~|rage|hell|angry|jokers|cowboys|sharks|bandits|charlatans|worst|scandal|contempt)
    (furious|angry|pathetic|useless|rubbish|clown|idiot|shark|cowboy|joke|thief|robbery|outrage|rage) (five|birds|fallacy|trivia|costume~|nose|fish|boots|hat|book|board|party|collection|bin|proof|guide|room|alarm)
    like (an|a|a complete|a total|a right|such an) (idiot|moron|fool|clown|muppet|numpty|criminal)
    (furious|angry|livid|disgusted|outraged|fuming|raging|cross) (at first|initially|to begin with|to start with|before i)
    (lie|lies|lying) (down|flat|in bed|ahead|within|in the|on|about 2|around|dormant|behind|low)
""")

_CAPS = re.compile(r"[A-Z][A-Z'’]+")
_SHOUTED, _BARKED = 5, 3
"""Words in capitals in a row that make a shout; fewer do where one of them bites and another is I, MY or YOU."""
_POLITE = frozenset("PLEASE KINDLY THANK THANKS REGARDS DEAR HAPPY CONGRATULATIONS LOVE".split())
_BITES = frozenset(
    "NO NOT NEVER STILL STOP WHY WHERE NOW NOTHING NOBODY ENOUGH WORST ANSWER REFUND SCAM LIARS THIEVES DON'T".split()
)
_PERSONAL = frozenset("MY ME YOU YOUR WE US OUR I'M I'VE YOU'RE THIS".split())


def shouting(message: Message) -> Iterator[Cue]:
    """WHOLE SENTENCES IN CAPITALS, but for polite ones and mere facts in the capitals of a form."""
    text = message.text
    if sum(map(text.count, "AEOUY")) < 3:
        return  # as good as all mails: no three shouted words without three of these
    run: list[re.Match[str]] = []
    for word in (*_CAPS.finditer(text), None):
        if run and (word is None or not _joined(text[run[-1].end() : word.start()])):
            start, end = run[0].start(), run[-1].end()
            if _shout([shout[0].replace("’", "'") for shout in run], text[end : end + 3]):
                yield Cue("angry", text[start:end], start, Urgency.HIGH)
            run = []
        if word is not None:
            run.append(word)


def _shout(run: list[str], after: str) -> bool:
    """These words in a row are shouted at us, and not printed in capitals for another reason."""
    if len(run) < _BARKED or all(len(word) < 4 for word in run):
        return False
    if "!" in after and not _POLITE.intersection(run):
        return len(run) >= _SHOUTED - 1
    bites, personal = not _BITES.isdisjoint(run), not _PERSONAL.isdisjoint(run)
    if len(run) < _SHOUTED:
        return bites and personal and _POLITE.isdisjoint(run)
    return (bites or personal) and (bites or _POLITE.isdisjoint(run))


def _joined(between: str) -> bool:
    """Only spaces, marks and one-letter capitals (I, A) stand between two shouted words."""
    return len(between) < 12 and all(not letter.isalpha() or letter in "IA" for letter in between)


DETECTORS: dict[str, Detector] = {
    "angry": of_customers(
        Together(
            (
                Phrases("angry", (*_FURIOUS, *_HOSTILE), Urgency.HIGH, unless=_NOT_FURIOUS),
                Phrases("angry", _THREATS, Urgency.URGENT, despite=("if",)),
                shouting,
            )
        )
    ),
}
