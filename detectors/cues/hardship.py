"""A hard place, told in passing: an illness, a loss, too little money, a child behind a damp wall."""

from __future__ import annotations

from empathd.detectors.wording import lines

_KIN = "(husband|wife|mother|father|mum|dad|mom|son|daughter|brother|sister|partner|gran|nan|granny|nana|grandma|grandad|grandpa|grandmother|grandfather|aunt|uncle|baby|child|boy|girl|kids|children|little one|little boy|little girl|mother-in-law|father-in-law|friend|neighbour|fiancé|fiancée)"
_ILL = "(cancer|leukaemia|stroke|heart attack|operation|surgery|transplant|chemo|chemotherapy|radiotherapy|dialysis|biopsy|scan results|diagnosis|miscarriage|stillbirth|accident|overdose|breakdown|fall|seizure|asthma attack|pneumonia|sepsis|dementia|hip|pacemaker)"

HARD = lines(
    """
    (has|have|with|had|i've got|he's got|she's got) (copd|ms|parkinson's|asthma|diabetes|epilepsy|autism|adhd|angina|arthritis|crohn's|lupus|leukaemia|alzheimer's|a heart condition|a weak heart|a bad (heart|back|hip|chest)|cystic fibrosis|heart failure|kidney failure|severe allergies|a nut allergy|special needs)
    (have|has|know|knows|there's|there is|with|got) (no one|nobody|nowhere|no family|no relatives|not a soul) (here|else|nearby|i could|we could|she could|he could|to (stay|turn|ask|go|help|look)|left)
    (give|gives|giving|let) the (room|flat|job|place) to (somebody|someone) else
    (in|to|into|at|from|out of|go to|going to) (the |a |)(hospital|hospice|intensive care|a&e|casualty|the icu|icu|the ward|care home|nursing home) (END|with|for|since|after|and|on|in|again|last|next|so|at the moment|now|right now|every|when|where|until|because|tomorrow|appointment|again)
    (start|starting|started|starts|begin|begins|having|have|had|undergoing|undergo|in the middle of|facing|face|waiting for|recovering from|after|scheduled for|awaiting|for) (my|his|her|our|the|a|an|another|her second|his second|emergency|major) (ILL|treatment|operation|surgery) 
    (starts|start|starting|started|begins|having|had) (treatment|chemo|chemotherapy|radiotherapy|dialysis|surgery)
    (has|have|had|with|got|is in|suffers from|suffering from|living with|diagnosed with|recovering from|after|after a|after an) (a |an |a bad |a nasty |) (ILL) (and|END|,|so|which|last|in|since|two|three|at|who)
    (some|my|the|his|her|bad) (results|test results|diagnosis) (back|came|came back|last|on|from the|and)
    (goes|go|going|taken|take him|take her) to (dialysis|chemo|physio|radiotherapy)
    (inhaler|nebuliser|insulin|oxygen|ventilator|epipen|feeding tube|crutches|walking frame|zimmer|stairlift|catheter|guide dog|pendant) (END|since|and|on|in|at|because|,|now|all)
    (am|i'm|he's|she's) (now |still |) (in|dependent on|confined to) a wheelchair
    (can't|cannot|couldn't|hardly|barely) (manage|walk|climb|breathe|get about|stand|cope|get out of bed|use (the|his|her) (stairs|hands|legs)) ... (legs|stairs|bus|hip|knees|age|alone|without|any more|days|eyes|END)
    MY KIN (is|was|has been|who is|who was|,) ... (dead|died|dying|ill|unwell|poorly|in a wheelchair|in hospital|in care|in a home|disabled|blind|deaf|housebound|bedridden|passed|gone now|widowed|frail|confused|upset|in tears|frightened|scared|beside (himself|herself)|in a (bit of a |)state)
    MY KIN (died|passed|has died|had died|has passed|is dying|took (his|her) own|was killed|is dead|was taken|collapsed|had a stroke|fell)
    (my|our|his|her) late (KIN)
    (death|passing|loss|funeral|burial|cremation|memorial|estate|ashes) of (my|our|her|his|the) (late |) (KIN|dog|cat|old man)
    (my|our|his|her) (KIN)'s (funeral|burial|cremation|memorial|wake|death|estate|ashes|passing|diagnosis|illness|operation|surgery|medication|oxygen)
    (funeral|burial|cremation|headstone|widow|widower|widowed|bereaved|orphan~)
    (it is|it's|it was|everything is|things are) (all |) (a bit|a little|rather|quite|too|very|just too) much (at the moment|right now|just now|for (me|us|her|him)|these days|lately|END)
    (lie|lying|lay|lain|sit|sat|been) awake (listening|thinking|at night|worrying|all night|half the night|over|with|and|wondering|END)
    (haven't|not|hardly|barely|n't) (been |) (slept|sleeping|sleep|eaten|eating|slept a wink) (well |much |properly |at all |a wink |) (since|END|for|over|because|about|with|last|and|,)
    (hands|hand|voice|knees) (are|is|was|were) (still |) (shaking|trembling)
    (bundle|bag) of nerves
    (in a|in such a|in quite a|in a bit of a|in a right|in a terrible) (state|panic|flap|tizzy|tizz) (about|over|and|END|since|because)
    (so am i|so are we|frankly so am i) END
    (i|we|i'd|we'd) (honestly |really |simply |just |genuinely |) (dread|fear|daren't|dare not) (to |the |what|that (they|he|she|someone)|going|opening|losing|another|it)
    (cut|reduced|slashed|halved) (my|his|her|our) (hours|wages|pay|benefits|shifts|pension)
    (lost|losing|lose) (my|his|her|our) (job|work|income|licence|home|house|flat|benefits)
    (sick pay|statutory pay|maternity pay|savings|pension|overdraft|redundancy|benefits|universal credit) (runs|run|ran|is running|has run|will run|are running) (out|down|dry|low)
    (money|things|cash|it) (is|are|will be|'s|has been|gets|going to be|is going to be) (going to be |very |really |a bit |rather |so |getting |quite |) (tight|short|scarce|a puzzle|a bit of a puzzle|a worry|a struggle|difficult|hard|stretched|precarious)
    (just |simply |) (isn't|is not|aren't|not) there (any more|anymore|this month|until|till|since|to (take|pay))
    (bounced|bounces|bounce) (and|last|again|so|because|twice|this)
    (spread|split|stagger) (it|the (payments|bill|cost|debt|amount)|them|payments) (out |) (over|across|until|till|a bit|END|or|somehow|in|,)
    (go down to|pay less|pay a bit less|pay in bits|drop to|only manage|manage only|afford only|only afford) (say |about |£|€|$|) (N|half|a bit|what|that|less)
    (not|n't) trying to (get out of|dodge|avoid|wriggle) (it|paying|anything|the)
    (i've|we've|i have|have) always paid
    (have us cut off|cut us off|cut me off|the lot cut off|get cut off|be cut off by you|disconnect us|evict us|turn us out|take the (house|car|flat|children)) (END|as well|and|too|before|over|again)
    (black|mould|mold|damp|mildew) ... (cot|baby|son's|daughter's|child's|chest|lungs|asthma|inhaler|children|kids|bed|breath~)
    (got|have|with|looking after|raising|i've|bring up|bringing up) (the |my |two |three |) (grandkids|grandchildren) (with|here|at|to|as well)
    (so as |) not to be a burden
    (loan|account|card|phone|contract|credit) (was |has been |) (taken|opened|ordered|made|taken out) (out |) in (my|his|her|their|our) name
    (do|have|could|can|might|will|are) (these people|they|the hackers|the thieves|criminals|he|strangers|scammers) ... (have|got|see|read|use|know) (my|our|all|where|the)
    (my|the|his|her) ex (still|has|knows|can|is|keeps|must|mustn't|will|found|who|does|may|has been|described|reads)
    (so |that |where |) (he|she|they) (would|will|must|does|do|did|should) (not|n't|never) (know|find (me|us|out)|find|see) (where|me|us|out|END|my|our)
    (turned|turn|turning|sent|refused) (her|him|me|us|them|my|someone|people|a cousin|the family) ... (away|back|off) (at|from) the (gate|border|airport|desk|counter)
    (keeps|kept|keep) (me|us|her|him) (sane|going|alive|awake|up at night)
    (i'm|i am|she's|he's|she is|he is|mum is|dad is|who's|who is|aged|at) (now |nearly |almost |over |) AGE (END|and|now|,|with|but|so|years|in)
    (living|lives|live|on) (on |) (disability|benefits|a state pension|a small pension|my pension|sick pay|statutory|universal credit|the dole|carer's)
    (housebound|bedbound|bedridden|terminally|palliative|chronically ill|disabled|registered blind|partially sighted|autistic|epileptic|diabetic|immunosuppressed|anxious|vulnerable person|carer for|full-time carer|sole carer)
    """,
    KIN=_KIN,
    ILL=_ILL,
    MY="(my|our|his|her|the)",
    AGE="(70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|seventy~|eighty~|ninety~)",
    N="(two|three|four|five|six|seven|eight|nine|ten|eleven|twenty|thirty|fifty|a hundred|1~|2~|3~|4~|5~|6~|7~|8~|9~)",
)

EASY = lines("""
    (we are|we're|at|for|work at|work in|run|manage|from|of|our|the) (a|the|our|this|your|local|city|children's|university|st) (hospital|hospice|clinic|care home|nursing home) (and|is|we|where|team|staff|department|ward|library|shop|radio|trust|kitchen|END)
    wheelchair (access|accessible|ramp|space|spaces|user|users|friendly|cushion)
    (bounced|bounces|bounce) (back|along|off|email|mail|around|into)
""")

FEARED = lines("""
    (should|must|ought) (i|we) (be |)(watching|watch|look|looking|checking|check|keep an eye) (out |)(for|on)
    (can't|cannot|couldn't) think (about|of) anything else
    (has been|been|was|were) recalled
    (don't know|no idea|wonder|not sure) how (we|i|we'll|i'll|she|he) ... (get through|manage|cope|pay|survive|live|eat|feed|get by|carry on)
    (trying|try) (hard |) not to (imagine|think about|panic|worry|cry|despair|expect the worst)
    (beside (myself|ourselves))
    (haven't|have not|didn't|daren't|can't) (dare |) (tell|told) (my|the) (husband|wife|partner|mother|father|children|kids|parents|family|boss)
    (buried|bury|burying|cremated|lost) (dad|mum|mom|gran|nan|grandad|my|our|her|his|him|her) (on|last|in|this|two|three|today|yesterday|mother|father|husband|wife|son|daughter|END)
    (been|was|got|were|being) (let go|laid off|sacked|fired|made redundant|dismissed)
    (on my own|alone|by myself|single) with (N|two|three|four|a|my|the) (under|small|kids|children|babies|toddler|newborn|boys|girls|young)
    (be|am|we're|i'm|she'd be|he'd be) lost without (it|that|this|the|my|her|him)
    makes (me|us|her|him) (jump|shake|cry|sick|ill|panic|tremble|afraid|anxious)
    (allergic|allergy) ... (eaten|ate|swallowed|reaction|hives|swollen|hospital|epipen|nuts)
    (signed off|off sick|off work (sick|ill)) (with|because|since|after|for)
    (out of|into|back in|still in|just out of) (intensive care|hospital|the hospital|surgery|theatre|rehab)
    (scared|frightened|terrified|afraid) (of|to|that) 
    (don't|do not|didn't) want to (lose (my|our|the|her|him|everything)|die|be a burden|end up|be homeless)
    (can't|cannot|couldn't) sleep
""")
