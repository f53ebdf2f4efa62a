"""Nothing goes any more, or somebody came to harm: the serious effects that make a mail urgent."""

from __future__ import annotations

from empathd.detectors.cues import plain, turns
from empathd.detectors.cues.halts import HALTS, HARM, LOSSES, NO_HALT
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.wording import lines

_DOWN = lines("""
    (site|website|shop|service|system|server|platform|app|application|network|everything) (is|has been|was|went|are) (down|offline|unreachable) for (all|every|everyone|everybody|our|hundreds|thousands)
    (production|whole|entire|all our|all of our|our|the|complete|your|all|main|live|company's|checkout|whole company's|both|office) (site|website|system|systems|shop|store|webshop|web shop|online shop|online store|server|servers|platform|service|services|network|database|office|team|company|business|warehouse|factory|line|clinic|restaurant|till~|tills|phones|phone lines|phone system|internet|checkout|api|production|cluster|environment|booking system|payment system|payments|department|staff|application|email|e-mail|pos|terminals|card machine~) (is|are|has been|have been|was|went|has gone|have gone|keeps going|just went|are all|is completely|is totally|are completely|is still|has just gone|seems to be|appears to be|is currently) (completely |totally |still |all |now |currently |) (down|offline|out of action|at a standstill|dead|blocked|unreachable|inaccessible|unavailable|crashed|broken|unusable|paralysed|paralyzed|standing still|idle|not responding|locked out|cut off|knocked out|gone)
    (outage|standstill|stand still|grinding to a halt|ground to a halt|grinds to a halt|came to a halt|come to a halt|brought to a halt|dead in the water|total failure|major incident|critical (failure|issue|error|problem|incident|outage)|sev 1|p1|showstopper|show stopper|show-stopper|meltdown)
    (everything|site|website|system|server|service|shop|store|platform|network|api) (is|has been|went|has gone|are|gone) (completely |totally |still |) (down|offline|dead|unreachable)
    (nobody|no one|no-one|noone|none of us|none of our (users|customers|team|staff|people)|none of my (users|customers|team|staff|colleagues)|nobody here|no one here|not a single (user|customer|person|employee)|no customers|no customer) (in (the|our|my) (office|company|team|building|whole company) |here |at our company |on our team |) (can|is able to|could|are able to|has been able to|has access|have access) (log|work|access|open|use|get|pay|order|check|place|send|buy|do|reach|print|sell|take|call|connect|book|see|to|sign|any)
    (can't|unable to|cannot|impossible to|not able to) (do |) (any |my |our |) (work|trade|operate|open for business|run (my|our) business|serve (our|my|any)|take (any |) (orders|payments|bookings|card~|money)|process (any |) (orders|payments|bookings|salaries|payroll|patients)|pay (my|our) (staff|employees|rent|people|workers|suppliers)|do (my|our|any|the) (job|work|business|payroll)|get any work done|do anything|continue (my|our) work|accept (any |)(payments|orders|cards)|treat (our |) patients|access (any of |all |) (my|our|the|any) (money|funds|account at all|files|data|savings|accounts|patient~|records|medical))
    (losing|lose|lost|costing|costs|cost) (us |me |our business |) (a lot of |lots of |so much |real |hundreds of |thousands of |serious |) (money|sales|orders|customers|business|income|revenue|euros|pounds|dollars|clients|thousands|hundreds|bookings|£|€|$) (every|by|each|with|because|per|as|an|a|END|over|and|right|while|since|now|for)
    (lost|lose|losing|deleted|wiped|gone|erased|vanished|disappeared|missing|corrupted|destroyed) (all |everything |all of |) (of |) (my|our|the) (customer |whole |entire |patient |client |company |tax |family |wedding |work |) (data|files|photos|pictures|work|documents|records|money|savings|database|messages|contacts|projects|project|invoices|history|recordings|salary|pension|deposit|funds|emails|backup~|thesis|videos|memories|accounts|orders)
    (data|files|photos|pictures|work|documents|records|money|savings|database|messages|contacts|projects|invoices|history|everything|backups|salary|funds|accounts|notes|recordings|emails|orders|balance|all of it|thesis|entire folder) (is|are|was|were|has|have|got|just|all|seem|seems|suddenly) (all |been |just |suddenly |completely |simply |to be |to have |now |) (gone|lost|deleted|wiped|vanished|disappeared|erased|corrupted|missing|stolen|empty|overwritten|destroyed)
    (hacked|hacker~|hijacked|breached|data breach|security breach|breach|data leak|leaked online|leaked our|leaked my|malware|ransomware|virus infected|compromised|stolen|identity theft|phished|unauthori~ (access|transaction~|charge~|payment~|login~|withdrawal~|use|user~|purchase~|transfer~|person)|fraudulent (transaction~|charge~|payment~|activity|purchase~|withdrawal~|account~)|suspicious (transaction~|login~|activity|payment~|charge~)|(bank|card|identity|online) fraud|victim of (a |)fraud|security (hole|flaw|issue|problem|incident|risk|vulnerability|gap)|account takeover|taken over my account|can see (other|another|someone|everyone|everybody)~)
    (someone|somebody|a stranger|strangers|a thief|thieves|a hacker|another (user|customer|person)) (else |) (has |have |had |is |just |may have |might have |must have |) (hacked|stolen|stole|broken into|accessed|used my|using my|got into|gained access|logged into|logged in|emptied|withdrawn|withdrew|spent|changed my|taken over|took over|transferred|made (a |) (transaction~|payment~|purchase~|withdrawal~)|taken money|took money|been using my|ordered|charged)
    (caught|catching|catches|on) fire
    ((a|the|small|kitchen|electrical|house) fire (started|broke out|brigade|in)|smoke (came|coming|comes|from|is|was|pouring|rising|in the)|sparks|sparking|overheat~|overheating|exploded|exploding|explosion|electric shock|electrocuted|electrical shock|gas leak|smell of gas|burning smell|smell of burning|smells of burning|smells burnt|burnt my|burned my|burns on|(was|were|been|got|is) injured|bleeding|poisoned|poisoning|allergic reaction|anaphylactic|choking|choked|(is|are|was|it's|that's|very|really|extremely|highly|downright) (dangerous|unsafe)|(fire|health|safety|trip) hazard|safety (risk|hazard|issue|concern|problem)|carbon monoxide|(is|are|was|were|been|got|has) flooded|flooding (the|our|my|of)|brakes failed|life-threatening|life threatening|suffocat~|glass in|hurt (my|our|himself|herself|me)|(called|in an|by|rang) ambulance|burn~ (my|his|her) (hand|finger|skin|arm))
    (no|without|cut off|out of|have no) (heating|hot water|electricity|insulin|medication|access to (my|our|any) (money|account|funds|medication|data|bank)|money (left|for|to)|way to (pay|get home))
    (have|has|had|got|with|are|still|been) (no|without) (power|water|internet|gas|phone line|signal|heat|light)
    no (power|water|internet|gas|heat) (at all|since|for|again|anywhere|in (the|our|my) (house|flat|building|kitchen|shop|office|ward|street|village))
    (salary|salaries|wages|payroll|rent|mortgage) (hasn't|haven't|not|can't|couldn't|is missing|are missing|didn't|failed|bounced|has not|was not|won't|gone)
    (stranded|stuck abroad|stuck (at|in) (the |) (airport|station|border|lift|elevator|foreign)|locked out of (my|our) (house|home|flat|apartment|car|office|hotel|own account|account|company))
    (wrong|too high|double|incorrect) (dose|dosage|medication|prescription|blood)
""")

_HALTED = lines(
    """
    THING (is|are|has been|have been|went|has gone|have gone|just went) (all |still |now |completely |totally |stone |been |) (dead|down|offline|dark|black|off the air|out of (action|service|order)|kaput)
    (lines|phones|phone lines|tills|terminals|registers|servers|systems) (is|are|have been|went|have gone) (all |both |still |now |completely |) (dead|down|offline|out|off)
    (none|not one|not a single one) of (our|the|my|us|these|its|their) ... (can|could|is able|are able|is working|are working|works|work|opens|open|loads|load|rings|ring|connects|connect|gets|get|scans|scan|is responding|are responding|respond|responds|has access|have access|prints|print) (END|to|the|it|any|in|on|log|open|reach|pay|call|up|out|since|at|get|see|use|access|work|book)
    CROWD ... (standing|sitting|hanging|waiting) (around|about|idle|outside|there|here|doing nothing|in the (cold|dark|rain))
    CROWD (have |has |had |just |all |) (lost|without|no longer have|have no|has no) (access|power|internet|connection|wifi|wi-fi|water|heat|heating)
    CROWD (here |in our (office|school|team) |across ... |) (is|are|was|were|being) (all |) (locked out|shut out|stranded|cut off|stuck outside|sitting idle|idle|affected|unable to (work|log|get|pay|call|scan|open|order|use|reach))
    CROWD (here |in our (office|school|team) |across (our|all|the) ... |) (can't|couldn't|unable to|not able to|cannot) (log in|log on|sign in|get in|get into|get on|clock in|pay|check out|check in|order|work|call|reach|connect|scan|access|open|book|see (their|the|any)|use (the|it|any)|do (anything|their)|print|join)
    (nobody|no one|no-one|noone|none of us|not a soul|not one of us) ... (can|could|is able to|able to|manages to|has been able to) (log|work|get (in|on|into|through)|access|open|use|pay|order|process|print|scan|reach|call|connect|check|clock|book|sign|do (anything|their)|trade|serve|reserve|register|enter|start|submit|download|upload|view|watch|play|listen|enrol|charge|park|travel|shop|buy|send|receive|edit|save|breathe|teach|type|see (their|any|the)|join)
    (queue|queues|line|lines) (going |stretching |) (out of|out|down|round|around|to) the (door|street|block|building|corner|road|car park)
    (can't|couldn't|unable to|not able to|not been able to|cannot|impossible to|no way to|no way of) (do |) (take|taking|process|ship|send|sell|invoice|bill|dispatch|serve|print|issue|pay|see|pull up|access|reach|receive|make|trade|fulfil|fulfill|admit|treat|teach|open) (out |) (any |any of our |a single |anything |all |one |our |) (orders|order|payments|payment|customers|customer|patients|anyone|anybody|anything|invoices|calls|staff|prescriptions|labels|wages|salaries|bookings|tickets|parcels|emergency)
    (won't|can't|not|haven't|hasn't|not going to|cannot) (get|be|been|getting) paid (END|because|unless|until|if|this|today|tomorrow|on)
    (unusable|inaccessible|unavailable|down|broken|offline|unreachable|dead) for (all|every|everyone|everybody|our|hundreds|thousands|the whole|the entire|any of) 
    (stranded|marooned)
    stuck (at|in|on|outside) (the |an |a |my |our |) (airport|station|lift|elevator|motorway|platform|train|tunnel|border|car park|middle of nowhere|side of the road|roadside|terminal|gate|foreign)
    (no|not any|lost|without|lose|zero|got no) (longer have |have |) (access|way to get|way of getting) (to|at) (my|our|any|all|the|any of my) ... (money|funds|savings|account|accounts|wages|salary|medication|records|files|server|data|system|prescriptions)
    (can't|couldn't|cannot|unable to) (even |) (buy|pay for) (any |my |our |) (food|groceries|medicine|petrol|nappies|rent|the rent|the bills|fuel)
    (rent|mortgage|direct debits|direct debit|bills|wages|salaries|cheques|payments) (has |have |all |just |) (bounced|failed to go out|been returned|is bouncing|are bouncing)
""",
    THING="(lines|phones|phone lines|telephones|switchboard|till|tills|cash register~|card machine~|card reader~|card terminal~|terminal~|servers|server|booking system|payment system|checkout|production|prod|gates|turnstiles|barrier~|printers|label printers|label printer|network|broadband|internet|wifi|website|web site|web shop|webshop|online shop|our shop|our site|the site|api|database|emergency line|alarm line|door entry|intercom|machines|pumps|whole site|system|systems|environment|cluster|live site)",
    CROWD="(people|staff|employees|members|pupils|students|teachers|patients|customers|clients|guests|drivers|nurses|colleagues|classrooms|classes|agents|users|residents|families|workers|passengers|children|shops|stores|branches|doctors|offices|tenants|households|parents|participants|candidates|technicians|volunteers|subscribers|pensioners|of us|whole team|entire team|the team|our team|whole office|entire office|everyone|everybody)",
)
_HARM = lines(
    """
    (taken|took|withdrawn|withdrew|drained|emptied|cleared out|helped themselves to) ... (out of|from|off) (my|our|his|her|mum's|dad's|the joint) (bank |current |savings |debit |credit |business |) (account|card|savings|wallet)
    (account|card|sim|number|identity|profile|email|wallet) (has been |was |is being |must have been |may have been |got |been |is |) (cloned|skimmed|hijacked|hacked|drained|emptied|compromised|taken over|stolen|used by (someone|somebody))
    (transaction~|payment~|charge~|purchase~|order~|withdrawal~|login~|device~|debit~) (that |which |) (i|we) (do |did |have |) (not|n't|never|don't|didn't|haven't) (recognise|recognize|make|made|authorise|authorize|authorised|authorized|know|place|placed|ordered|order|approve)
    years of (my |our |) (photos|work|data|pictures|research|records|notes|emails|messages|memories|bookkeeping|accounts|files|history|playlists|savings) ... (gone|lost|wiped|deleted|vanished|disappeared|erased|nowhere)
    (wiped|deleted|erased|ate|swallowed|destroyed|overwrote|overwritten|lost|losing|corrupted|nuked|scrambled|removed) (out |) (all|everything|everything we|all of|half|most|years|months|weeks|two|three|four|last year|last year's|this year's|last|the whole|the entire|our entire|my entire) ... STORED
    STORED ... (vanished|disappeared|wiped|erased|evaporated|(is|are|was|were|has|have|just|all|been) (all |just |been |simply |suddenly |completely |) (gone|lost|deleted|empty|blank|overwritten))
    (see|view|open|shown|shows|sent|received|got|has|access|read|emailed) ... (another|other|a stranger's|strangers'|different|the wrong|someone|neighbour's) (families'|family's|patient's|patients'|customer's|customers'|client's|clients'|tenant's|tenants'|pupil's|pupils'|child's|people's|person's|user's|users'|member's|members'|company's|student's|students'|employee's|stranger's) 
    (i|you|we|can) (can |could |) smell (of |) (gas|burning|smoke)
    (smell|smelling|smells|stinks|reeks) (strongly |) of (gas|burning|smoke|burnt plastic|burning plastic)
    (choked|choking|suffocated|strangled|drowned|poisoned|electrocuted|scalded|concussed|trapped) 
    (on|uses|needs|has|with) (a |an |) (home |) (dialysis|ventilator|oxygen concentrator|oxygen machine|nebuliser|feeding pump|breathing machine|cpap|stairlift)
    (alarm|pendant|alarm pendant|emergency button|panic button|lifeline|emergency call) (goes|runs|works|depends|relies|is connected|is linked|needs) (through|on|over|via|to|by) (this|the|that|it|your|our|her|his) 
    (water|sewage|rain) (is |was |) (coming|pouring|running|dripping|leaking|gushing|flooding) (through|down|in|out|from|into)
    without (heating|hot water|electricity|power|running water|water|insulin|oxygen|their medication|medication|medicine|a phone|phone) 
    (you|your (update|app|system|team|software|sync|technician)) (have |has |just |simply |) (deleted|wiped|erased|lost|destroyed|overwrote|overwritten) (our|my|all|the|everything|half|years) 
    (card|cards|account|accounts|funds|money|assets) (is |are |has been |have been |was |were |got |) (frozen|blocked|suspended|swallowed) (abroad|while|since|and|in (spain|france|another|a foreign)|at the|on holiday)
    (broke|broken|fractured|dislocated|sprained|cut|burned|burnt|bruised|injured|hurt|scalded|crushed|trapped|lost) (his|her|my|their) (collarbone|arm|leg|hip|wrist|finger|hand|foot|ankle|nose|tooth|teeth|head|knee|back|face|elbow|rib|shoulder|eye|toe|skull|jaw)~
    (snapped|failed|collapsed|gave way|broke|came off|burst|exploded|locked up|fell off) (at speed|while (driving|riding|i was|he was|she was|going|in use|we were)|on the motorway|under (me|him|her|us)|in my hands)
    (emergency|911|999|112) (calls|call|number|numbers|line) ... (not|n't|dead|fail~|nowhere|engaged|rings out)
    (can't|couldn't|cannot|unable to) (clock|pay|check|let|admit|reach|serve|help|bill|see|treat|register|board|call) (anyone|anybody|people|a single|any of (them|our|my))
    (all|every one of|both of) (our|the|my) (appointments|bookings|orders|reservations|shifts|records|invoices|clients' websites|websites) ... (gone|lost|vanished|deleted|empty|down|unreachable|missing)
    (people|customers|guests|patients|passengers|children|pupils|students) (are |is |) (here|waiting|in the queue|outside|queuing|queueing|in line|stranded) (and|who|because|while|with)
    (can't|cannot|couldn't|unable to) (ring up|process|sell|ship|invoice|access|order|deliver|produce|cook|serve|dispatch|charge|do|bill|book|take) (anything|anyone|a thing|nothing|a single)
    (whole|entire|our|the) ... (team|office|department|school|company|crew|floor|building|staff) (gets|sees|got|has no|can't|cannot|is locked|is stuck|is without|is unable|is blocked|sits idle|is sitting idle|is down|went down|lost) (access|error|errors|denied|a|an|the|work|log|get|out|in|idle|power|connection|internet|END)
    (can't|couldn't|cannot|unable to|no way to) (get|get at|get to|access|reach|withdraw|touch|use|transfer|take out) (at |to |into |hold of |) (any of |any |) (my|our) (money|savings|wages|funds|cash|salary|pension|own money|bank account)
    (account|funds|savings) (is |was |has been |) (restricted|frozen|suspended)
    (payment~|payments|orders|calls|logins|cards|bookings|prints|scans) (is|are|keep|keeps) (all |) (failing|bouncing|being (declined|refused|rejected)|declined|going nowhere) (at|in|on|for|across) (all|every|both|each)
    (patients|residents|children|babies|animals|horses|cows|guests|prisoners|passengers) ... (can't|cannot|couldn't|can not) (get (at|to|into)|reach|give|feed|open|leave|move)
    (families|people|members|parents|pupils|customers|patients|guests|staff|students|drivers|tenants|colleagues|users) (still |) (haven't|hasn't|have not|aren't|are not|weren't) (yet |) (been |) able to
    stuck (halfway|half way|between (two |)floors|in mid-air|up there|at the top|on the (ramp|hoist)) ... (with|inside|on it|in it|people)
    (had|have|having) to (send|turn) ... (children|people|customers|patients|guests|staff|pupils|everybody|everyone|them) (home|away|back)
    (charges|charging|charged|bills|debits|billed) (every|all|each) ... (double|twice|three times)
    (locked|stuck|standing) (out |here |) (in the (street|rain|cold|snow|hall|stairwell)|on the (doorstep|pavement|landing)|outside) ... (with|because|since|lock|key|door)
    (losing|lose|lost|costing|costs) ... (thousand|hundred|thousands|hundreds) ... (an|a|per|each|every) (hour|day|minute|week)
    (harness|belt|strap|seat|swing|ladder|rope|ride|buckle|hook) (opened|came undone|came open|let go|broke) (while|when|with) (she|he|i|my|the|we)
    (not one|nobody|no one|none) (of them |of us |) can (leave|get (in|out|home|away)|move|enter|pay|start|come (in|out))
    (boiler|heating|furnace|power|lights|oxygen|lift|alarm|freezer|water) ... (went out|is out|has gone out|gave out|has failed|packed up|is off|went off|stopped) ... (residents|patients|babies|baby|children|old people|won't|will not|minus|degrees|this morning|in the night)
    (residents|patients|babies|baby|children|pupils|animals) ... (minus (two|three|four|five|six|seven|eight|nine|ten|1~|2~|5~)|below zero|freezing|in the (cold|dark))
    (somebody|someone) else's ... (tablets|pills|medicine|medication|prescription|insulin)
    (wages|salary|pension|rent|money|payment|transfer|deposit) (has|have|was|were|went|is) (gone |paid |sent |) (to|into) (somebody|someone|another|the wrong|a stranger's|a stranger)
    (yet|but|although|and) (you have|you've|they have|they've|somebody has) (taken|charged|debited) ... (from|off|out of) my (card|account)
    if (i|we|she|he|my (wife|husband|son|daughter)) hadn't ... (would|'d|i'd|he'd|she'd|could) have (given|taken|swallowed|drunk|eaten|touched|been|died|fallen)
    (drilled|cut|sawed|nailed|dug) (straight |right |clean |) through (a|the|my|our) (water |gas |power |main |) (pipe|main|cable|line)
    (taken|sold|made|earned|shipped|served) (zero|nothing|not a (penny|cent|thing|soul)) ... (since|for|in|all (day|morning)|today|by)
    bucket ... (filling|fills|overflow~|full|under it)
""",
    STORED="(photos|pictures|files|work|data|documents|records|grades|marks|notes|emails|contacts|messages|bookings|appointments|orders|projects|invoices|history|recordings|backups|entries|customers|reports|playlists|lesson plans|results|reservations|calendar|database|everything|address book|transactions|statements|balance|memories|accounts|designs|drafts|videos|patients|register|inbox|archive|library|progress|music|songs|recipes|workouts|savegames|saves)",
)
_LIGHT = lines("""
    (can't|cannot|couldn't|unable to|not able to) work (it|that|this|them|my|the|these|what|how|which|out|why|where|with (it|the|this|that))
    (no|not|isn't|without|avoid|prevent|report|against|protect~) (a |any |an |from |my |) (fire|danger|dangerous|hazard|injur~|outage|fraud|security issue|hacked|data breach|court|lawyer|police|police report|legal)
    (fire|smoke) (alarm|stick|tv|tablet|sale|pit|place|detector|phone|extinguisher|works|wall|house|tonight|red|grey|gray|blue|hazard pay)
    (tennis|basketball|food|padel|badminton|squash|football|volleyball|royal) court
    (glass|cup|piece|shard) (in|of) (hand|wine|water)
    (power|water|gas|signal) (cable|supply|button|bank|bottle|bill|adapter|strength|meter)
    (internet|hazard|police|court|legal) (explorer|lights|department name|notice page|holiday|name)
    down (to|a|by|on|at|jacket|payment|load|from)
    (gone|missing) (up|out|unanswered|unread|through|well|smoothly|from strength|from my wishlist|screw~|button)
    (lost|losing|missing) (my|the) (password|login|receipt|instructions|manual|username|pin|letter|key|invoice|link|remote|number)
    (had|was|were|there was|have had) (a |an |some |many |the |several |few |) (outage|outages|standstill|breach|fire) ... (last|in (spring|summer|autumn|winter|january|february|march|april|may|june|july|2)|years ago|months ago|at our (old|former))~
    (can|could|does|do|will|would|is|how) (i|it|you|we|this|that|the) ... without (internet|power|electricity|signal|water|gas|wifi)
    fire (safety|drill|door|escape|brigade|certificate|regulation~|exit|risk|inspection|officer|marshal|service)
    (security|safety) (audit|review|officer|data sheet|records|signs|training|briefing|shoes|boots|check)
    (nothing|not) (is |was |has been |) (lost|stolen|missing|gone|broken)
    (planned|scheduled|christmas|summer|annual) (shutdown|outage|maintenance|power cut)
    (court|high|supreme) (street|road|lane|house|building|yard)
    (our|their|the) (legal (team|department)|lawyer|lawyers|solicitor|solicitors|attorney) (will|has|have|is|are|would like|suggest~|review~|need~|look~|and)
    you (have |just |simply |have just |) (took|taken|withdrew|withdrawn|have taken) 
    (i|we) (just |) (took|withdrew|spent|transferred|moved|have taken|had taken|have withdrawn) 
""")

DETECTORS: dict[str, Detector] = {
    "blocked": of_customers(
        Phrases(
            "blocked",
            (*_DOWN, *_HALTED, *_HARM, *HALTS, *LOSSES, *HARM, *turns.BLOCKED, *plain.BLOCKED),
            Urgency.URGENT,
            unless=(*_LIGHT, *NO_HALT, *turns.PLAIN),
        )
    ),
}
