"""I am afraid, or in a hard place: worry, grief, illness, want of money, an old mother."""

from __future__ import annotations

from empathd.detectors.cues.hardship import EASY, FEARED, HARD
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_WORRIED = lines("""
    (worri|anxi|panick|scare|fright|petrifi|terrif)~
    (worry|anxiety|stressed|stressful|distress|distressed|distressing|nervous|alarming|alarmed|uneasy|afraid|frightened|scared|terrified|panic|in tears|desperate|desperately|sleepless|nightmares|overwhelmed)
    (i'm|we're|am|are|is|very|bit|little|really|quite|rather|seriously|somewhat|deeply|increasingly|extremely|getting|becoming|feel|feeling) concerned
    (i|we) (really |only |just |) (fear|dread) (for|losing|that (he|she|they|someone|my|it)|the (worst|day|letter|next|winter))
    (can't|couldn't|unable to|not able to|haven't been able to|barely|losing|lost) (sleep|eat)
    (passed away|died|bereave~|funeral|deceased|late (husband|wife|mother|father|mum|dad|son|daughter|brother|sister|grandmother|grandfather|partner|parents)|widow~|condolence~|grieving|mourning|hospice|palliative)
    (lost|losing) (my|our|her|his) (husband|wife|mother|father|mum|dad|mom|son|daughter|brother|sister|partner|child|baby|grandmother|grandfather|job|home|house|income)
    (cancer|chemo~|diagnosed|diagnosis|seriously ill|very ill|terminally ill|terminal illness|illness|sick (mother|father|child|wife|husband|daughter|son|mum|dad|mom)|disabled|disability|dementia|alzheimer~|depress~|mental health|stroke|heart attack|insulin|medication|medicine~|life support|oxygen|pregnan~|premature|intensive care|asthma~|housebound|bedridden)
    (elderly|ageing|aging|frail|vulnerable|aged) (mother|father|mum|dad|mom|parent~|neighbou~|grandmother|grandfather|gran|grandma|grandpa|aunt|uncle|relative|lady|man|gentleman|person|people|woman|in-law~|mother-in-law|father-in-law)
    (my|his|her|our) (grandmother|grandfather|gran|granny|nan|grandma|grandpa|mother|father|mum|dad|mom|mother-in-law|father-in-law|husband|wife|aunt|uncle) (is|who is|has just|just|,) (turned |) (7|8|9|over 7|over 8|nearly 8|nearly 9|in her 7|in her 8|in her 9|in his 7|in his 8|in his 9|eight|nine|seventy|eighty|ninety)~
    (can't|couldn't) (really |)afford
    (make|making) ends meet
    (rent|bills|mortgage|food|groceries|wages|payroll) (is |are |)(to pay|on the table|money)
    (can't|couldn't|unable to|hardly|barely|struggl~ to|trying to|hard to|difficult to|don't) make ends meet
    (tight|low|fixed|limited|small) (income|pension)
    (money is|things are|finances are|budget is) (very |really |extremely |) (tight|difficult|hard)
    (pensioner|on a pension|on benefits|unemployed|redundant|redundancy|laid off|out of work|single (mother|mum|mom|parent|father|dad)|in debt|evict~|homeless)
    (don't|no longer) know (what (else |)to do|what to do anymore|where (else |)to turn|who (else |)to turn to)
    (afraid that|scared that|hope nothing|hoping nothing)
    (someone|somebody|anyone) (else |) (has|have|had|might have|may have|could have|got|gained) (access|used|stolen|taken|been using|hacked|logged)
    (feel|feeling|felt) (unsafe|vulnerable|insecure|sick|helpless|so alone)
    (keeps|keeping) (me|us) (awake|up at night)
""")

_BURDENED = lines(
    """
    (should|do|need|must) (i|we) (be |to be |need to |have to |) (be |) (worried|concerned|alarmed|nervous|panicking|worry|scared|afraid)
    (am i|are we|will i|will we|could i|could we|might i|do i|would i|can i) (going to |now |really |) (lose|losing|be (charged again|fined|evicted|cut off|homeless|thrown|kicked|sued|prosecuted|arrested|in trouble|liable|locked out|without)|end up|get (into trouble|fined|a black mark|evicted))
    (could|can|might|may|has|did|is|was) (he|she|they|someone|somebody|anyone|anybody|a stranger|hackers|strangers|my ex|criminals) (now |else |still |) (have |be |) (broken into|got into|been in|accessed|accessing|used|using|seen|stolen|access|see where|see my (address|location)|steal|hacked|watching|listening|spying|find out where|find me|track)
    (i'm|i am|she's|she is|he's|he is|am|aged|mum's|dad's|just turned|who's) (now |nearly |almost |over |already |) AGE (years|year|and|END|now|with|but|so|next|in|or)
    (my|our|her|his|an|a|the) AGE (year|yr|-year|years)~
    (mother|father|mum|mom|dad|gran|nan|granny|grandmother|grandfather|grandma|grandpa|aunt|uncle|neighbour|husband|wife|parents|in-laws|lady|customer|tenant) (is|'s|are|are both|, who is|who is) (now |nearly |almost |over |already |) AGE
    (mother|father|mum|mom|dad|gran|nan|granny|grandmother|grandfather|grandma|grandpa|aunt|uncle|neighbour|sister|daughter|she|he) (lives|live|living|is|am|who lives) (all |) (alone|by herself|by himself|by myself|on her own|on his own|on my own) 
    (autis|adhd|epilep|diabet|parkinson|arthrit|dementia|alzheimer|schizophren|dyslex|anorex|asthma|miscarr|bipolar|leukaem|leukem|osteopor|tumour|tumor|sepsis|aneurysm|emphysem|paraly)~
    (multiple sclerosis|learning disabilit~|special needs|wheelchair user|registered blind|immunocompromised|life-limiting|end of life|end-of-life|pacemaker|transplant|dialysis|ventilator|feeding tube|chronic (illness|pain|fatigue|condition)|long covid|nervous breakdown|panic attack~|panic attacks|ptsd|trauma|suicidal|self-harm|burnout|burn-out|post-natal|postnatal|high-risk|full-time carer|my carer|her carer|his carer|mum's carer|dad's carer|terminal cancer|radiotherapy|in a coma|brain injury|a fall last|bad fall|broken hip|hip operation|heart (condition|trouble|problem|problems|failure|surgery|bypass)|kidney (failure|disease)|medical (condition|emergency|reasons|needs))
    (is|are|was|been|very|really|so|quite|seriously|extremely|who's|gravely|critically|too|me|fallen|fell|taken|am) (very |really |so |quite |still |) (poorly|unwell|ill|frail|housebound|bedridden|bed-bound|vulnerable|disabled|bereaved)
    (my|our|her|his) (wife|husband|mother|father|mum|mom|dad|son|daughter|partner|baby|child|sister|brother|gran|nan|grandmother|grandfather) ... (ill|unwell|poorly|in hospital|dying|suffering|passed|died|disabled|frail|can't cope|distressed|in tears|vulnerable|confused by|very upset|terrified|scared|in care)
    (hands|hand|knees|legs|voice) (is|are|were|was) (literally |still |) (shaking|trembling)
    (i'm|i was|i am|still|literally) (shaking|trembling|in shock|in bits|in pieces|in despair|at a loss|sick to my stomach|on edge|lost without|in agony|dreading)
    (heart|stomach) (is |was |) (in my mouth|in my throat|sank|stopped|dropped|skipped|pounding|racing|turned|churning|in knots|sinking)
    (cold sweat|sick with worry|worried sick|beside (myself|ourselves|herself|himself)|out of my mind|lying awake|lie awake|awake at night|up all night (worrying|thinking|because)|sleepless nights|can't stop thinking|haunts me|keeps me up|butterflies in|breaking down|break down in|burst into tears|in floods of tears|close to tears|heartbroken|devastated|distraught|despair|despairing|traumatis~|traumatiz~|unnerv~|unsettl~|jittery|apprehensive|fretting|i'm freaking out|freaks me out|losing my mind|gives me the creeps)
    (can't|couldn't|unable to|not able to|won't be able to|cannot) (possibly |) (pay|afford|manage|meet|keep up with) (the |my |our |this |that |it |all |such ) (full |whole |rent|bill|bills|amount|instalment~|mortgage|increase|repayments|fees|rates|at once|in one go|this month|until|total|sum|deposit|payments)~
    (behind (on|with) (the|my|our)|fallen behind|in arrears|rent arrears|council tax arrears|bailiff~|repossess~|payday loan|food bank|universal credit|disability (allowance|benefit|pension)|carer's allowance|sick pay|statutory sick|zero hours|zero-hours|furlough~|made redundant|reduced hours|between jobs|lost his job|lost her job|out of a job|breadline|penniless|skint|hard up|on the streets|cost of living|living on (a|my|benefits|less|very)|live on (a|my|benefits|less|very) (small|tiny|state|modest|pension|little|benefits)~|go hungry|heat or eat|heating or eating|last (of my|of our|few pounds|few quid|few euros)|life savings|all my savings|whole savings|everything (i|we) (have|own|had) (is|in|was|went))
    (since|when|after|before) (my|our) (wife|husband|mother|father|mum|mom|dad|son|daughter|partner|sister|brother|baby|gran|nan|grandmother|grandfather) (died|passed|went into|left|fell|was (taken|admitted|diagnosed)|got (ill|sick)|had (a|his|her))
    (probate|death certificate|estate of (my|the) late|next of kin|of my late|for my late|my late (husband|wife|mother|father|mum|mom|dad|brother|sister|partner|son|daughter)|our late (mother|father|son|daughter))
    (stress|stresses|stressing|distress~|upset|upsets|worries|worry|troubles|frightens|scares|terrifies|alarms) (me|us|her|him|my (mother|father|mum|dad|wife|husband|son|daughter|child|kids|parents|gran)) (out |) (so|END|very|terribly|a lot|no end|that|to|when|because|out|greatly|deeply|every)
    (so|very|under|too|really|extremely|incredibly|feel|feeling|getting) (much |) (stressed|distressed|overwhelmed|desperate|lonely|helpless|vulnerable|low|isolated|unsafe|exposed|anxious|alarmed|upset about (the|losing|this) loss) (END|about|by|out|and|that|because|at|with|over|right|as)
    my (ex|ex-husband|ex husband|ex-wife|ex-partner|ex partner|ex-boyfriend|stalker) (knows|still|has|can|might|could|is|keeps|found|will|gets|uses|must)
    (restraining order|domestic (abuse|violence)|women's refuge|stalker|stalking me|stalked|harassing me|knows where (i|we) live|find out where (i|we) live|see where (i|we) live|find out my address)
    (what|whatever) (if|happens if|will happen to|happens to) (they|he|she|someone|somebody|something|i (lose|can't|miss|get|fall|die|don't)|we (lose|can't|miss|get)|my (money|mother|child|deposit|pension|savings)|it (fails|happens|breaks|goes|catches|stops|leaks|explodes|is gone|doesn't)|the (worst|battery|gas|bailiffs|alarm|baby))
    (may|might|could|will|going to|about to) (lose|be losing) (the|our|my|his|her) (house|home|flat|job|business|licence|visa|place|child|children|livelihood|savings|everything|deposit|farm|shop|benefits|life)
    (fear|fearing|feared|afraid|worried|scared|frightened|terrified|nervous|anxious) (for|of|about|that) (my|our|the|her|his|it|this|someone|losing|being|what|having|they|he|she|something|using|going|touching)
    (fear|scare|fright|panic|worry|sinking feeling|bad feeling|horrible feeling|uneasy feeling|sense of dread) (END|when|that|about|of|is|was|and|since) 
    (gave|given|had|got|get|in|giving|have) (me |us |her |him |mum |) (a|quite a|such a|a real|an awful|a nasty|a terrible) (fright|scare|shock|panic|turn END|bad feeling|sinking feeling|horrible feeling|heart attack|sick feeling)
    (no|not|don't|didn't|nobody|have no) (idea|clue|know|knowing) what (else |) (to do|will become|i'd do|i would do|happens now|will happen|is going to happen) 
    (dependent|depends|depend|relies|rely|relying|reliant) on (it|this|the lift|the (alarm|pump|machine|phone|line|monitor|oxygen|insulin|key safe|stairlift|bus|payment|money)) ... (life|alive|mother|mum|dad|father|carer|child|wheelchair|breath|medical|health|eat|live)~
    (single|widowed|lone|young) (mother|mum|mom|parent|father|dad) 
    (newborn|new-born|premature baby|preemie|toddler|small children|small child|young children|baby) (in the house|at home|in hospital|and no|to feed|who is|is (sick|ill|poorly|cold|hungry)|and (can't|i))
    (i|we) have (two|three|four|five|a|small|young) (small |young |little |) (children|kids|baby|newborn|child|ones) (to feed|to think|at home|and (no|can't|am|cannot|the|it)|who (are|need)|depending|in the)
    (refugee|asylum seeker|deported|deportation|immigration status|visa refused)
    (hardly|barely|don't|do not|didn't|scarcely) dare (to |)
    (daren't|dare not)
    (buried|cremated|lost|lose|losing|said goodbye to) (my|our|her|his) (husband|wife|mother|father|mum|mom|dad|son|daughter|partner|brother|sister|gran|nan|grandmother|grandfather|baby|child|best friend|friend|dog|cat)
    my late (husband|wife|mother|father|mum|mom|dad|brother|sister|partner|son|daughter)'s
    (on my own|alone|by myself) with (a|two|three|four|the|my|five|our) (baby|kids|children|toddler|small|little|young|twins|newborn|boys|girls|son|daughter|sick)
    (burglary|burgled|break-in|mugged|mugging|robbed|robbery|broken into|intruder|stalk~|prowler|assaulted|attacked)
    (a|such a|really|very) (bad|funny|horrible|sick|terrible|uneasy|strange|nasty|awful) feeling (about|in|that|END|when)
    (months|weeks) (gone|pregnant|along)
    (in over my head|in over our heads|out of my depth|drowning in|up to my (neck|eyes) in debt|can't see a way|no way out|at the end of my (strength)|can't (cope|go on|take (any|it|much) (more|any|longer))|falling apart|too much for (me|her|him|us)|can't (bear|face) (it|the|this|that|another))
    (red letter|red letters|final demand|final notice|court letter|threatening letter|threatening letters|debt letter|default notice|eviction notice)
    (home alone|all alone|alone (in|at) (the|a|home|night|my)|(am|is|was|be|left|leaving|live|lives|living|me|her|him) alone (with|when|all))
    (i've|i have|we've|we have|i've got|we've got|there's|there is) (a|two|three|my|our) (baby|newborn|toddler|toddlers|small children|little ones|sick|pregnant|disabled|elderly|small child) (in|at|here|who|and|to|wife|child|mother|father|husband|son|daughter)
    (am i|are we|is my (data|account|child|family)|are my (details|data|children)|was my (data|account)|were my details) (also |) (affected|at risk|in danger|in trouble|liable|among|one of (them|those))
    (off sick|on sick leave|signed off (work|sick)|unable to work|half (my|our) (wages|pay|salary|income)|reduced (pay|income|wages)|(pay|paying|settle) (it |this |the bill |) in (instalments|installments|three|two|parts|small)|agree on instalments|payment plan because)
    is it (still |really |) safe to (leave|stay|sleep|eat|drink|drive|keep|carry on|go on|continue|touch)
    (safeguarding|child protection|my child's safety|my children's safety|for my safety|for our safety|for her safety|for his safety|my own safety|don't feel safe|not feel safe)
""",
    AGE="(70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101|seventy|eighty|ninety|seventy-five|eighty-five)",
)
_CAREFREE = lines("""
    (don't|not|no|never|without|nothing|any|no need to|needn't|stop|so no|dont) (be |to |too |need to |you |have to |any |a |) (worr~|afraid|panic~|scare~|concern~|anxious|nervous)
    (not|no longer|wasn't|never|isn't|aren't) (VERY|at all|that|too|) (worried|afraid|anxious|scared|nervous|concerned|stressed)
    i'm afraid (i|we|the|it|that|this|my|there|you|not|so|your|our|no|he|she)
    i am afraid (i|we|the|it|that|this|my|there|you|not|so|your|our|no|he|she)
    (afraid|worry|worries) (END)
    no worries
    not to worry
    worry-free
    as far as (i'm|i am|we're|we are) concerned
    (to whom|all|those|department|person|people|anyone|parties|team) (it may |this may |) concern~
    (hospital|medicine|medication) (brand|name|group|software|management|discount)
    (we are|we're|run|i work (at|in|for)|for|at) (a|an|the|our) (hospital|clinic|hospice)
    (panic|panic-) (bought|buy|buying|mode|room|button|bar)
    (nervous|anxious|worried|scared|afraid|concerned|sceptical|skeptical|apprehensive) (at first|initially|to begin with|to start with|beforehand|before i)
    (hospital|clinic|care home|nursing home|hospice|school) (is|are|was) (our|a|one of our|an important|among our) (client|customer|long|partner)~
    (care home|nursing home|hospital|hospice|clinic) ... (orders|ordered|boxes|pieces|units|quotation|tender|invoice|purchase order|delivery of)
    (medical|operation|hospital|surgery|care) (device|equipment|supplies|supplier|staff|industry|school|student|sector|department|bed|beds|software|records system|conference)
    (debt collection|repossession|probate|dialysis|diabetes|dementia|autism|epilepsy) (company|firm|business|lawyer|charity|conference|research|software|course|training|centre|department|newsletter|ward|team|nurse)
    hospital (library|canteen|car park|shop|radio|grounds|site|chapel|kitchen|laundry|trust|board|manager|pharmacy orders)
    stroke of
""")

_AFRAID = lines("""
    (afraid|scared|frightened|terrified) (that |) (he|she|they|it|this|someone|somebody|i|we|my|our|the) ... (will|'ll|might|may|could|would|going to) (fall|die|hurt|burn|explode|be hurt|be hacked|lose|steal|hack|catch|collapse|choke|get (hurt|lost|worse|hacked|fined)|be (stolen|lost|gone|evicted|cut off)|never|end up|break (her|his|my)|run out)
""")
"""Fear even where "I'm afraid that" would be a mere politeness."""

DETECTORS: dict[str, Detector] = {
    "worried": of_customers(
        Together(
            (
                Phrases("worried", (*_WORRIED, *_BURDENED, *HARD, *FEARED), unless=(*_CAREFREE, *EASY)),
                Phrases("worried", _AFRAID),
            )
        )
    ),
}
