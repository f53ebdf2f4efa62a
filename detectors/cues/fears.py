"""I am afraid, or in a hard place: worry, grief, illness, want of money, an old mother."""

from __future__ import annotations

from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.wording import lines

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

_BURDENED: tuple[str, ...] = ()

DETECTORS: dict[str, Detector] = {
    "worried": Phrases("worried", (*_WORRIED, *_BURDENED), unless=_CAREFREE),
}
