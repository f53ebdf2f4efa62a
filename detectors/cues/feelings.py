"""I am annoyed, I am furious, I am afraid: what somebody feels, in so many words or in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathd.detectors.message import Message
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Cue, Detector, Urgency
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_FRUSTRATED = lines("""
    (frustrat|annoy|irritat|aggravat|exasperat|infuriat|dissatisf)~
    (fed|fedup) up
    fedup
    (sick|sick and tired|tired|weary|had enough|sick to death) of (this|it|the|having|waiting|being|your|all|asking|these|calling|chasing|explaining|trying|repeating|dealing)
    (bit of a|real|huge|total|right|major|such a|big|massive|is a|what a|quite a|royal) (pain|hassle|nuisance|faff|headache|bother|nightmare|mess|chore|drag)
    pain in the (neck|backside|bum|butt|arse|ass|rear)
    (hassle|nuisance|tedious|tiresome|maddening|cumbersome|clunky|fiddly|unhelpful|time-consuming|vexing|wearing|trying my patience)
    (this|it|which|that|all) (is|has|was) (getting|gotten|becoming|become|starting to get|beginning to get|) (really|very|a bit|rather|so|quite|) (old|ridiculous|silly|tiresome|tedious|stupid|annoying|absurd|crazy|beyond a joke|tiring|exhausting|ludicrous|insane|nonsense) END
    (getting|gets|got|gotten) (really |very |a bit |rather |)old (END|now|fast|quickly)
    ridiculous
    (driving|drives|drove|sending|making) (me|us) (mad|crazy|nuts|insane|up the wall|round the bend|bonkers|bananas)
    (losing|lost|lose|running out of|run out of|out of|tested|testing|tries|trying|end of) (my|our|all|) (patience|temper)
    patience is (wearing|running|at)
    (not|isn't|wasn't|aren't|less than|hardly|far from|never) (VERY|at all|exactly|too|particularly|best|) (happy|pleased|impressed|satisfied|amused|thrilled|good enough|delighted|a good experience|ideal|acceptable)
    (unhappy|unimpressed|displeased|discontent|disgruntled|miffed|peeved|cross about|cheesed off|ticked off)
    VERY upset
    (i'm|we're|am|are|is|got|get|me|feel|feeling|leaves|left) VERY (upset|cross|annoyed|bothered|grumpy|put out|unhappy)
    upsetting
    (waste|wasted|wasting|wastes) (of |)(my|our|a lot of|so much|too much|hours|half|the whole|more than|nearly|an hour|an entire|everyone's|any more|) (time|hours|day|morning|afternoon|evening|weekend|week|energy|money|hour)
    (spent|lost|spend|took me|cost me|taken me|waited|been) (hours|days|all (morning|day|afternoon|evening|night|weekend)|the (whole|entire) (day|morning|afternoon|weekend)|an (hour|entire)|more than an hour|over an hour|ages|half a day|half the day|weeks|(two|three|four|five|six) hours|far too (long|much)|too much time)
    (pulling|tearing) (my|our) hair
    (ugh|argh|arg|grr|grrr|sigh|aargh|aaargh)
    (had|have had) (just about |quite |more than |)enough END
    (had|have had) it (with|up to)
    (enough is enough|for crying out loud|for goodness sake|for goodness' sake|for heaven's sake|for god's sake|for pete's sake|good grief|give me a break|what a joke)
    (wit's|wits|wits') end
    (end|limit) of (my|our) (rope|tether|patience|wits)
    how (many|much) (more |)(times|longer|long) (do|must|should|have|will|can|is|are|am)
    (once|yet|and) again (i|we|the|it|this|my|you) (have|had|am|keep|keeps|is|fail|fails|failed|does|did|can't|didn't|doesn't)
    every (single|bloody|damn|time i) (time|day|week|month)
    (inconvenient|unreasonable|unnecessarily|needlessly|unpleasant|poor experience|bad experience|terrible experience|awful experience|shoddy)
    (bugging|bugs|bothers|bothering|riles|winds) (me|us)
    (can't|couldn't) believe (that|this|how|i|it|you|we|the)
    (shouldn't|should not) (be|have to be|take|have to|need to) (this|so|that|such) (hard|difficult|complicated|long|much|a struggle)
    (far|way|much) too (complicated|long|slow|difficult|hard|many|much effort)
    (why is (this|it) so|it's so|so unnecessarily|makes it so) (hard|difficult|complicated|slow|frustrating)
    (really|just|simply|honestly|seriously) (not on|not good enough|isn't good enough|doesn't help|isn't on|not cool)
    (still|again) (not|isn't) (fixed|working|resolved|right|sorted) (END|after|and|despite)
    (wearing|wears) (thin|me down)
    (beyond|past) a joke
    what (the|on) (heck|earth|hell)
    (mess|messing|messed) (me|us|my|our) (around|about|up)
    (run|runs|running|given|giving|going) (me |us |)(around in circles|round in circles|in circles|the run around|the runaround|from pillar to post)
    (really|seriously|come on) (END|people|guys)
""")
_CALM = lines("""
    (sorry|apolog~) ... (annoy~|nuisance|hassle|bother~|pain|inconvenien~|frustrat~)
    (back|chest|neck|tooth|joint|knee|muscle|physical|severe|chronic|in) pain
    (no|without|not a|less|zero|any|free) (hassle|nuisance|fuss|waste)
    hassle-free
    hassle free
    not (annoyed|frustrated|irritated|upset|bothered) (with you|at you|at all)
    (don't|not|didn't) (want|mean|wish) to (be|sound|seem) (a |)(pain|nuisance|annoying|bother)
    (to be|being|be) (a pain|a nuisance|annoying)
    can't believe how (easy|fast|quick|good|great|smooth|well|much better|helpful|friendly|simple|kind|nice)
    really (END|helpful|good)
    not (sorry|happy) until
    (couldn't|can't|could not) be (happier|more pleased)
    would (you|i) be (not )happy
    not waste
    ridiculously
""")

_FURIOUS = lines("""
    (furious|livid|outraged|outrageous|outrage|enraged|seething|fuming|disgusted|disgusting|disgraceful|disgrace|appalled|appalling|scandalous|despicable|deplorable|abysmal|shameful|shameless|atrocious|contemptible|diabolical)
    (i'm|we're|am|so|very|really|extremely|get|getting|makes me|made me|bloody|damn|absolutely) (VERY|) (angry|mad at|pissed|pissed off|raging|incensed|irate)
    (unacceptable|inexcusable|unforgivable|not acceptable|isn't acceptable|intolerable|indefensible|unbelievable|preposterous)
    (worst|most incompetent|most useless|crappiest|rudest|lousiest) (company|service|support|customer|experience|app|product|bank|shop|store|team|software|airline|provider|website|ever|i have|hotel|seller|people|thing)
    (explain|justify) yourself
    explain yourselves
    (incompetent|incompetence|idiot~|moron~|imbecile~|clown~|useless|pathetic|crooks|thieves|thief|liar~|scammer~|scam|con artists|swindl~|fraudsters|charlatans|cheats|criminals|robbers|bunch of|bullshit|bs|crap|garbage|rubbish service|trash|stupid|dumb|wtf|ffs|bloody|goddamn|god damn|damn|joke of a|laughing stock|parasites|shitty|shit|fuck~|fucking|arsehole~|asshole~|bastards|crooked|rip-off|ripoff|rip off|ripped off|ripping (me|us|people) off|daylight robbery)
    (you|you have|you've|they) (people|guys|lot|all|) (lied|cheated|robbed|stole|stolen|deceived|tricked|scammed|conned|stealing|are lying|are stealing|keep lying)
    (stop|quit) (lying|stealing|ignoring|wasting|making excuses|messing|playing games|treating|sending)
    how dare
    (are|is) you (kidding|joking|serious|blind|deaf|stupid|insane|out of your|even|having a laugh|people)
    you (must be|have got to be|gotta be|have to be) (kidding|joking)
    (shame|shame on|ashamed)
    (should be|ought to be|be) ashamed
    (no|any|lack of|zero|complete lack of) (shame|decency|integrity|excuse for|respect for (your|customers))
    what (kind|sort) of (company|business|service|people|support|outfit|circus|joke|shop|bank)
    call yourself
    (call|calling) (that|this|yourselves|yourself) (a|an|customer|support|service)
    (absolutely|utterly|completely|totally|beyond|frankly|just|simply) (ridiculous|unbelievable|useless|awful|terrible|horrendous|insulting|shocking|absurd|insane)
    (insulting|an insult|insult to|slap in the face|spit in)
    (complete|total|absolute|utter|pure) (joke|disgrace|shambles|farce|nonsense|incompetence|waste|disaster|garbage|rubbish|failure|idiots|lies|bs)
    (is|are) (a|such a|an absolute|just a) (joke|farce|shambles|scam|fraud|con|circus) 
    (take|taking) (me|us|people) for (a fool|fools|an idiot|idiots|a ride)
    (do your|doing your) (job|jobs|damn job)
    (go|goes) to hell
    (rude|arrogant|dismissive|condescending|hostile|insolent) (staff|agent|person|man|woman|employee~|people|behaviour|behavior|support|to me|with me|and|reply|answer|tone|END)
    (hate|despise|loathe) (you|your|this company|this app|dealing)
    (blatant|outright|bare-faced|barefaced) (lie~|lying|theft|fraud|disregard)
    you (clearly|obviously) (don't|couldn't|have no|do not) (care|give|idea|interest)
    (nobody|no one|none of you|you don't) (there |here |)(gives|give) a (damn|toss|monkey's)
    (don't|doesn't|not) (give a|even bother|even care)
    (my lawyer|my solicitor|my attorney|trading standards|small claims|the ombudsman|better business bureau|sue you|legal action|take you to court|see you in court|press charges|contact the police about you|go to the press|social media (know|hear)|everyone know)
    (name and shame|warn everyone|tell everyone)
    (demand) (an (immediate |)explanation|answers|to know|to speak|that you|my money|a full|an answer|an apology)
    (get your act together|sort yourselves out|wake up|have some respect)
    (had the (nerve|audacity|cheek|gall))
    (the nerve|the audacity|the cheek)
    zero (stars|star|out of)
    horrible (company|service|people|experience|customer)
    (terrible|awful|horrendous|dreadful|atrocious|lousy|rubbish|shocking|abominable) (company|customer service|service|support|people|treatment|business)
    (unprofessional|dishonest|deceitful|fraudulent|unethical|negligent)
    (hold|holding) you (responsible|liable|accountable)
""")
_NOT_FURIOUS = lines("""
    (sorry|apolog~|forgive|excuse) ... (stupid|dumb|rude|angry|silly)
    (stupid|dumb|silly) (question~|mistake|me|of me|thing i|user|old)
    (feel|felt|feeling|look|being|i'm|am i|i was|sound) (so |very |a bit |really |) (stupid|dumb|an idiot|useless|like an idiot|rude|ashamed|pathetic)
    (probably|maybe|may|might) ... (stupid|dumb|idiot)
    (damn|bloody|fucking) (good|great|well|brilliant|fine|fantastic|amazing|love|awesome)
    (unbelievable|shit|crazy|insane) (good|great|value|service you gave|hot|how (good|fast|quick|helpful))
    unbelievably
    (fraudulent|unauthori~|suspicious) (charge~|transaction~|activity|payment~|purchase~|withdrawal|login|use|account)
    (scam|phishing|crap|garbage|spam) (mail~|email~|call~|text~|message~|filter|caller|site)
    (victim|fell for|fallen for|been|possible|think it is|avoid|a) (of |)(a |an |)(scam|thief|thieves)
    (is (this|it)|if (this|it) is|whether this is) (a scam|real|legit)
    not (angry|mad|furious|blaming|accusing|trying)
    bunch of (flowers|thanks|questions|files|people|photos|emails|things|great|users|orders|grapes|roses)
    (a|what a|such a|it's a|crying|it is a) shame (that|END|because|about|as|though|really|you)
    (the|a) (thief|thieves|scammer~|fraudster~|criminal~) (has|have|took|stole|used|got|who|tried|called|broke|may|might)
    (garbage|trash|rubbish) (bin|collection|bag~|can|can~|removal|folder|day)
    (trash|rubbish|garbage) END
    (unacceptable|ridiculous) (amount of praise)
""")

_WORRIED = lines("""
    (worri|anxi|panick|scare|fright|petrifi|terrif)~
    (worry|anxiety|stressed|stressful|distress|distressed|distressing|nervous|alarming|alarmed|uneasy|afraid|frightened|scared|terrified|panic|in tears|desperate|desperately|sleepless|nightmares|helpless|overwhelmed)
    (causing|cause|caused|under|of|much|great deal of|lot of|enormous|extra) (stress|distress)
    (i'm|we're|am|are|is|very|bit|little|really|quite|rather|seriously|somewhat|deeply|increasingly|extremely|getting|becoming|feel|feeling) concerned
    (my|our|of|main|biggest|real|great|serious|cause for|a) (concern|fear|worry)
    (i|we|really|only|just) (fear|dread) 
    (can't|couldn't|unable to|not able to|haven't been able to|barely|losing|lost) (sleep|eat)
    (losing|lose|lost) sleep
    (passed away|died|bereave~|funeral|deceased|late (husband|wife|mother|father|mum|dad|son|daughter|brother|sister|grandmother|grandfather|partner|parents)|widow~|condolence~|grieving|mourning|hospice|palliative)
    (lost|losing) (my|our|her|his) (husband|wife|mother|father|mum|dad|mom|son|daughter|brother|sister|partner|child|baby|grandmother|grandfather|job|home|house|income)
    (hospital|surgery|operation|cancer|chemo~|diagnosed|diagnosis|seriously ill|very ill|terminally ill|terminal illness|illness|sick (mother|father|child|wife|husband|daughter|son|mum|dad|mom)|disabled|disability|wheelchair|dementia|alzheimer~|depress~|mental health|stroke|heart attack|insulin|medication|medicine~|life support|oxygen|pregnan~|premature|intensive care|asthma~|housebound|bedridden)
    (elderly|old|ageing|aging|frail|vulnerable|blind|deaf|confused|aged) (mother|father|mum|dad|mom|parent~|neighbou~|grandmother|grandfather|gran|grandma|grandpa|aunt|uncle|relative|lady|man|gentleman|person|people|woman|in-law~|mother-in-law|father-in-law)
    (my|his|her|our) (grandmother|grandfather|gran|granny|nan|grandma|grandpa|mother|father|mum|dad|mom|mother-in-law|father-in-law|husband|wife|aunt|uncle) (is|who is|has just|just|,) (turned |) (7|8|9|over 7|over 8|nearly 8|nearly 9|in her 7|in her 8|in her 9|in his 7|in his 8|in his 9|eight|nine|seventy|eighty|ninety)~
    (can't|couldn't) (really |)afford
    (struggling|struggle) (to pay|financially|to make ends meet|with money|to feed|with the bills|with bills)
    (make|making) ends meet
    (rent|bills|mortgage|food|groceries|wages|payroll) (is |are |)(due|to pay|on the table|money)
    (feed|clothe|provide for) (my|our) (kids|children|family)
    (tight|low|fixed|limited|small) (income|pension)
    (money is|things are|finances are|budget is) (very |really |extremely |) (tight|difficult|hard)
    (money|financial) (worries|trouble|troubles|problems|difficulties|difficulty|hardship)
    (pensioner|on a pension|on benefits|unemployed|redundant|redundancy|laid off|out of work|single (mother|mum|mom|parent|father|dad)|overdrawn|in debt|bankrupt~|evict~|homeless)
    (please|pls) (help|tell me) ... (worried|scared|desperate|don't know what to do)
    (don't|no longer) know (what (else |)to do|what to do anymore|where (else |)to turn|who (else |)to turn to)
    (is|are|was) (my|our) (data|money|account|card|details|personal|information|savings|order|children|child|kids) (still |really |) (safe|secure|at risk|gone|lost)
    (what if|afraid that|scared that|hope nothing|hoping nothing)
    (identity|data) (theft|stolen)
    (someone|somebody|anyone) (else |) (has|have|had|might have|may have|could have|got|gained) (access|used|stolen|taken|been using|hacked|logged)
    (feel|feeling|felt) (unsafe|vulnerable|insecure|sick|helpless|so alone)
    (keeps|keeping) (me|us) (awake|up at night)
    (rough|hard|difficult|awful|terrible) (time|year|months|few weeks|few months|period) (for (me|us)|END|at home|recently|lately|since)
""")
_CAREFREE = lines("""
    (don't|not|no|never|without|nothing|any|no need to|needn't|stop|so no|dont) (be |to |too |need to |you |have to |any |a |) (worr~|afraid|panic~|scare~|concern~|anxious|nervous)
    (rather|quite|very) old (fashioned|school)
    (not|no longer|wasn't|never|isn't|aren't) (VERY|at all|that|too|) (worried|afraid|anxious|scared|nervous|concerned|stressed)
    (anxious|desperate|desperately|scared) (to (try|start|see it)|awaited)
    (afraid|fear) (not|that is (all|it)|that's (all|it))
    i'm afraid (i|we|the|it|that|this|my|there|you|not|so|your|our|no|he|she)
    i am afraid (i|we|the|it|that|this|my|there|you|not|so|your|our|no|he|she)
    (afraid|worry|worries) (END)
    no worries
    not to worry
    free of worry
    worry-free
    as far as (i'm|i am|we're|we are) concerned
    (to whom|all|those|department|person|people|anyone|parties|team) (it may |this may |) concern~
    (hospital|medicine|medication) (brand|name|group|software|management|discount)
    (we are|we're|run|i work (at|in|for)|for|at) (a|an|the|our) (hospital|clinic|hospice)
    (our|the|a|local|children's|city|university) hospital (uses|needs|would|is a|runs|team|staff|wing|department)
    stroke of
    oxygen (theme|font|icons)
    operation~ (manual|hours|team|time)
""")

_CAPS = re.compile(r"[A-Z][A-Z'’]+")
_SHOUTED = 5
"""Words in capitals in a row that make a shout rather than a name or an abbreviation."""


def shouting(message: Message) -> Iterator[Cue]:
    """WHOLE SENTENCES IN CAPITALS, the more so with exclamation marks."""
    text = message.text
    if sum(map(text.count, "AEOUY")) < 3:
        return  # as good as all mails: no five shouted words without three of these
    run: list[re.Match[str]] = []
    for word in (*_CAPS.finditer(text), None):
        if run and (word is None or not _joined(text[run[-1].end() : word.start()])):
            if len(run) >= _SHOUTED and any(len(shout[0]) > 3 for shout in run):
                start, end = run[0].start(), run[-1].end()
                yield Cue("angry", text[start:end], start, Urgency.HIGH)
            run = []
        if word is not None:
            run.append(word)


def _joined(between: str) -> bool:
    """Only spaces, marks and one-letter capitals (I, A) stand between two shouted words."""
    return len(between) < 12 and all(not letter.isalpha() or letter in "IA" for letter in between)


DETECTORS: dict[str, Detector] = {
    "frustrated": Phrases("frustrated", _FRUSTRATED, unless=_CALM),
    "angry": Together((Phrases("angry", _FURIOUS, Urgency.HIGH, unless=_NOT_FURIOUS), shouting)),
    "worried": Phrases("worried", _WORRIED, unless=_CAREFREE),
}
