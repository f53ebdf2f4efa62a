"""The same in plain words: what stands still, what is lost, what came wrong, what does not work."""

from __future__ import annotations

from empathd.detectors.wording import lines

_N = "(one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|1~|2~|3~|4~|5~|6~|7~|8~|9~)"
_CROWD = "(employees|staff|people|colleagues|agents|drivers|students|pupils|patients|customers|clients|users|members|guests|teachers|nurses|doctors|families|tenants|residents|machines|branches|shops|offices|stores|terminals|tills|computers|workstations|sites|restaurants|rooms|apartments|children|class|team|office|course|street|building|company|school|practice|department|crew|club|hotel|ward|group)"
_DATA = "(photos|pictures|files|attachments|documents|records|appointments|bookings|entries|contacts|messages|emails|mails|projects|notes|data|orders|invoices|recordings|backups|reports|results|grades|reservations|designs|recipes|songs|playlists|tickets|transactions|savings|memories|videos|comments|customers|history|calendar|archive|library|folder|folders|drive|inbox|database|everything)"
_GONE = "(missing|gone|deleted|empty|lost|vanished|disappeared|unreadable|corrupt|corrupted|wiped|blank|erased|overwritten|0 bytes|zero bytes|nowhere|destroyed|inaccessible)"

BLOCKED = lines(
    """
    (baby|child|son|daughter|toddler|dog|mother|kids|children) (is|are) (in|inside|locked in|trapped in|stuck in|still in) (your|the|my|a) (car|lift|van|room|bathroom|vehicle|bus)
    (no way|no means|not able|unable) (of|to) (printing|print|sell|selling|ship|shipping|pay|paying|take|taking|open|opening|work|working|reach|reaching) (the|our|any|my|out|in|them|anybody|anything)
    (whole|entire|all the|all our) (load|stock|batch|delivery|harvest|shipment) ... (bin|rot|lost|spoiled|spoilt|thrown|waste|off)
    (called|ringing|rung|alerted) the (fire brigade|fire service|ambulance|coastguard|gas board)
    (nobody|no one|none) (in|at|of) (the|our|my|us) ... (has had|has been able|has got|had any|gets any|can get|could get)
    (sitting|staring|standing|looking) ... (at|in front of) (black|blank|dead|frozen|dark|empty) (screens|shelves|monitors)
    N (of |)(tickets|seats|rooms|customers|invoices|members|guests|orders) ... (twice|double|three times)
    (a|some|another) (stranger|person|man|woman|customer|voice) (answered|appeared|was on|spoke|could (see|hear|read)|can (see|hear|read)|is on|logged)
    (read|knew|told|repeated|asked for|wanted) (me |out |) my (full |) (pin|password|passcode|card number|code) (back|out|to|over|on|from|and|END)
    (insulin|pump|ventilator|cpap|dialysis machine|oxygen|nebuliser|glucose sensor|pacemaker|stairlift|hoist) ... (has stopped|stopped|failed|fails|gave up|no longer|not (working|delivering|measuring)|empty|broke)
    every (single |) (transfer|payment|order|call|login|booking|delivery|card|transaction) ... (bounces|fails|is (declined|rejected|refused|returned)|gets (declined|rejected|stuck|returned)|comes back)
    (alarm|pendant|emergency call|emergency button|panic button|smoke detector) ... (doesn't|does not|won't|no longer|didn't|can't|cannot) (reach|connect|work|get through|ring|go|sound|respond)
    (cable|wire|wires|socket|plug|lead|flex|pipe) is (bare|exposed|live|loose|charred|frayed|glowing|hot|burnt|sparking|leaking)
    (lets|let|allows|letting) (anybody|anyone|everyone|everybody|any user|strangers) (log|in|see|read|open|sign|access|view|download)
    (been|was|were|is|are|just) (transferred|withdrawn|sent|taken|moved|debited|spent|paid) (out of|from|off) (my|our|his|her|the) (account|card|savings|bank)
    (trapped|locked in|stuck|standing) (here |inside |in here |) for (N|over|more than|hours|two) (hour|hours|minutes|days)
    (freezer|fridge|cooler|generator|cold store|cooling|incubator) ... (vaccines|medicine|medicines|blood|insulin|samples|stock|food|meat) ... (failed|out|off|warm|broken|down|stopped|spoiled|thawed)
    (children|child|son|daughter|kids|pupils|mother|father|boy|girl|passengers|patients) (were|was|are|is|got) (left|set down|dropped|abandoned|forgotten|locked|let off|put off) (at|on|in|behind|alone|outside|by|standing)
    (wiped|bricked|broke|killed|crashed|froze|destroyed) (all |every |the |) ... (tills|disks|machines|computers|devices|phones|servers|terminals|drives)
    (taken|took|charged|debited|collected|withdrawn|deducted) ... (three|four|five|six|seven|eight|nine|ten|N) times
    (account|accounts|i|we) (is|am|are|was) (now |) overdrawn
    (loan|loans|account|accounts|contract|contracts|credit|card|cards|phone|phones|subscription|policy) ... (i|we) (never|didn't|did not) (took out|take out|opened|open|signed|sign|applied|apply|asked|agreed)
    (opened|taken out|ordered|signed) ... (with|in|using|under) my (name|date of birth|details|identity|address)
    (none|not one|not a single one|every one|all|half|most|many) of (my|our|the|us|them) (N |) (CROWD |) (here |) (can't|cannot|couldn't|unable|(is|are|was|were) (unable|locked|without|stuck|stranded|offline|down))
    (none|not one|not a single one) of (my|our|the|us|them) (N |) (CROWD |) (here |) (can|could|get|gets|sees|see) (log|open|pay|work|get|see|access|reach|use|call|clock|print|past|in|into|their|the|any)
    (half|most of|the whole|the entire|the rest of) (the|my|our|of the|of our|) (CROWD) ... (couldn't|can't|could not|cannot|without|unable|locked out|stranded|waiting|affected|standing|offline|not able)
    CROWD ... (cannot|can't|could not|couldn't|unable to|not able to|no longer able to) (log|clock|work|access|open|pay|enter|order|sign|check|hand|join|see|reach|use|print|call|teach|be (treated|served|reached|paid)|get (in|out|paid|on))
    (we|practice|shop|office|school|hotel|restaurant|clinic|company|team|warehouse) (can no longer|can't|cannot|can not|are unable to|are not able to|are no longer able to|have not been able to|haven't been able to|couldn't|could not) (issue|admit|sell|ship|treat|serve|process|invoice|deliver|produce|teach|trade|operate|pay (our|the|anyone|anybody)|take (any |) (orders|payments|bookings|cards|calls)|open (the (shop|doors|practice|office|restaurant)|today|this morning)|switch it off|print (labels|tickets|prescriptions|invoices)|send (out |) (orders|invoices|parcels|anything)|receive (orders|calls|payments)|reach (our|any))
    (whole|entire|all of the|all our|complete) (CROWD|business|operation|system|network|village|town|floor) (is|are|has been|have been|was) (affected|down|stuck|blocked|waiting|without|locked|offline|at|idle|out|cut|closed|paralysed|dead)
    (terminals|tills|readers|card machines|machines|scanners|pumps|gates|locks|servers|phones|printers) (have been|are|keep|have|all|just) (been |) (refusing|rejecting|declining|down|dead|out|off|stopped|frozen|failing|offline|not (working|responding))
    (no|not a single|not one|none of the) (calls|call|orders|order|payments|payment|mails|emails|bookings|booking|customers|customer|patients|deliveries|parcels|messages) (get|gets|come|comes|go|goes|can|are|is|has|have|reaches|reach|arrives) (through|in|out|getting|coming|going|reached|arrived|be|gone|come|been|us)
    (server|servers|system|database|software|platform|site|shop|line|network|website|store|cloud) ... (cannot|can't|can not|could not|couldn't) be (reached|opened|accessed|used|started|loaded|contacted)
    (showing|shows|displays|display|see|seeing) (a|an|the|only|nothing but) (a |an |) (maintenance|error|holding|default|parking|503|502|500) page
    (all|every|each of the|each of our|N) (N |) (tickets|vouchers|passes|badges|keys|accounts|bookings|orders|cards|codes) ... (invalid|cancelled|blocked|refused|gone|rejected|locked|void)
    (all|every|everything|most|many|half|hundreds of|thousands of|years of|months of|weeks of) (of |) (my|our|the|) (DATA) ... (is|are|was|were|has|have) (now |all |suddenly |simply |been |) GONE
    (DATA) ... (is|are|was|were|has|have) (now |all |suddenly |simply |been |just |completely |) (GONE|as if)
    (calendar|account|folder|drive|archive|library|project|database|history|inbox|gallery) is (suddenly |completely |now |) (empty|gone|blank|wiped)
    never (existed|happened) END
    (customers|patients|members|clients|pupils|tenants|employees|users)' (addresses|data|details|emails|names|numbers|records|files|bank)
    (data|details|addresses|names|emails|records|file|list|numbers) ... (of|to) (all |) (our|my|other|hundreds of|the wrong|everyone|strangers|unknown|the whole) ... (wrong (list|person|people|address|customer|recipient~)|public|everyone|visible|strangers|online|sent)
    (sent|shared|showed|gave|published|exposed|revealed|leaked) (my|our|his|her|their) (home |private |) (location|address|data|details|photos|number|medical|file|messages|records|bank) ... (wrong|stranger~|someone|somebody|another|other|public~|everyone|ex)
    (see|read|open|view|download|reach) the (invoices|data|orders|messages|files|records|details|accounts|photos|statements|contracts|mails|bookings) of (a|another|an|other|someone|somebody|people|strangers|different)
    (same|wrong) (invoice|mail|bill|reminder|letter|charge|email) to (each|every|all) (of |) (our|my|the) 
    (charged|debited|billed|taken|withdrawn|paid) ... (i|we) (never|didn't|did not|have not|haven't|hadn't) (booked|ordered|bought|made|authorised|authorized|used|book|order|buy|make|authorise|signed|agreed|sign|agree|approved)
    (somebody|someone|a person|a man|a stranger|a device|hackers) (in|from|called|with) ... (logged|accessed|changed|ordered|used|spent|signed in|got into|is using|transferred)
    (logged|signed|got|broken|broke|breaking|hacked) (in |) (into|to) my (account|mail|email|bank|profile|phone|computer|e-mail|e-mails)
    (piece|pieces|bits|bit|splinter|splinters|shard|shards|fragment|fragments|sliver) of (metal|glass|plastic|wood|wire|bone|stone|china) (in|inside)
    (opened|unlocked|started|switched on|switched itself on|turned on|turned itself on|drove off|accelerated|moved off|braked) by itself
    (emergency|fire) (exit|exits|door|doors|escape|alarm|extinguisher|lift) ... (locked|blocked|stuck|won't|doesn't|not|broken|missing|dead)
    (collapsed|fainted|vomiting|vomited|passed out|swollen|swelled up|stopped breathing|a rash|unconscious|seizure) (after|from|when|because|within|and had)
    water (has been|is|was|keeps|kept|started|comes|came|starts) (running|dripping|pouring|coming|leaking|through|down|up|in|out)
    (heating|hot water|electricity|power|water|gas|boiler|lift) (went off|is off|has been off|was off|failed|broke down|has failed|is down|gave up|packed up|has been out|stopped) ... (baby|babies|twins|weeks old|months old|newborn|elderly|mother|children|kids|toddler|pregnant|floor|disabled|wheelchair|year-old|degrees)
    (losing|lose|lost|costing|costs) (us |me |) (about |around |roughly |some |over |at least |up to |) N (pounds|euros|dollars|pound|euro|francs|k|thousand|customers|orders|sales|bookings) (an|a|per|each|every) (hour|day|minute|week)
    (payroll|wages|salaries) (closes|is due|are due|runs|must|has to|have to|won't|can't|cannot|failed|didn't|is stuck|close)
    """,
    N=_N,
    CROWD=_CROWD,
    DATA=_DATA,
    GONE=_GONE,
)

LET_DOWN = lines(
    """
    (has|have) already (failed|broken|died|worn|cracked|faded|rusted|split|torn|leaked)
    (although|though|even though|while|when) (you|your (site|website|ad|advert|mail|letter)) (clearly |expressly |) (write|wrote|say|said|says|advertise|advertised|promise|promised|state|stated|states|confirmed|guarantee|claim)
    (had|i'd|we'd|would have) expected (the|a|an|it|something|at least|to|that)
    (gets|got|becomes|is|runs|was) so (hot|warm|loud|slow|noisy|dark|cold|dirty|weak|stiff) (i|we|you|it|that|one|nobody)
    (leaked|spilled|spilt|dripped|burst|exploded|melted) (into|onto|all over|over|inside|through|everywhere)
    (half|some|most|one|two|three|several|none|many) of the ... (don't|doesn't|won't|didn't|wouldn't|do not|does not|never) (work|light|open|close|fit|match|turn|start|stick|bloom|grow|hold|ring|fasten|lock|charge|print|shut|stay)
    (ink|colour|color|print|paint|dye|coating|varnish|lettering|label|logo) (smudges|runs|bleeds|rubs|fades|comes|came|peels|washed|wears|flakes|faded|ran|rubbed)
    (is|are|was|were) for the wrong (day|date|month|year|train|show|place|person|size|car|model|school|flat|city|station|hotel)
    (was|were|has been|have been) never (applied|done|delivered|finished|installed|fitted|paid|sent|made|cleaned|ordered|booked|connected|painted|carried out|collected|repaired|replaced|refunded)
    (isn't|not|wasn't|hardly) the (quality|standard|service|product|level|care) (we|i|you|one|that|your)
    (they|you|he|she|baker|kitchen|driver|florist|shop|waiter|technician) (had |have |has |)(forgot|forgotten|left out|left off|misspelt|mixed up|ignored) (the|my|our|to|about|half|his|her)
    (hotel|room|flat|apartment|house|car|villa|cabin|boat|course|venue) ... was (a|an|in|next to|above|full) (building site|dump|ruin|tip|joke|disgrace|disaster|shambles|the middle|construction)
    (no longer|nowhere near|far from|well below) (the|what|as|up to) (quality|standard|it (was|used)|good|you|we|i)
    your (men|man|driver|drivers|movers|fitter|fitters|people|courier|cleaner|engineer|builder|builders|technician|crew|team|staff|painter|painters) (has |have |had |) (dropped|broke|broken|scratched|smashed|damaged|bent|lost|spilt|spilled|cracked|ruined|tore|torn|knocked|dented|stained|flooded|destroyed)
    (has|have|had|with|shows|has got) (exactly |precisely |) the same (fault|problem|defect|crack|issue|mistake|noise|leak|damage|picture|stain)
    (was|were) (supposed|meant|due) to (say|read|show|look|taste|smell|feel|sound|fit|open|close|hold|weigh|measure|run|go|stop|take|give|do|play|cover|protect|keep|stay|heat|cool|clean|pick|bring|fix|repair|install|collect|ring|phone)
    (fell|fall|falls|fallen|came|comes|broke|went) apart (on|after|in|at|within|the|when|during|END|almost|straight|and)
    (said|wrote|told|confirmed) (me |us |) (that |) (the|my|our|a) (refund|money|parcel|order|replacement|technician|engineer|driver|letter|card|package|credit|cheque|part|discount) (was|is|would be|had been|will be|has been) (on (its|the|his|her) way|coming|sent|shipped|dispatched|processed|approved|there|here|applied|paid|issued|ready)
    not the (one|ones|colour|size|model|version|shade|same one) (on|in|from|i|we|that|your|shown|as)
    (was|were|been|got|is|are) (cancelled|called off|moved|postponed|changed|scrapped) (an hour|minutes|hours|the day|a day|shortly|on the day|the evening|the night|just|two hours|half an hour|ten minutes|the morning) (before|of|earlier|ago)
    what (came|arrived|i got|we got|i received|we received|was delivered|turned up|they sent|you sent) (was|is|were|are|looks)
    (came|arrived|was delivered|were delivered|turned up|delivered|supplied|shipped) without (pedals|instructions|a |an |the |any |its |screws|batteries|charger|lid|cable|power|keys|cutlery|sauce|manual|wheels|label|packaging|warning|notice|milk|dressing)
    (lost|lose|losing|shed|sheds) (two|three|four|a|its|several|all its|all of its|half its|one) (button~|screw~|petal~|leaves|leaf|sequins|stones|stone|wheel~|feathers|stuffing|colour|shape|handle|key|keys|sole|heel|teeth|bristles)
    (taken away|took away|removed|dropped|killed|broken|scrapped|hidden|axed|cut) the (one|only|very|best|most) (feature|thing|function|reason|option|button|part|tool)
    (isn't|not|aren't|wasn't|weren't|nothing) ... as (the (label|box|advert|ad|listing|page|description|seller|website|packaging|contract|brochure)|advertised|described|promised|stated|claimed|you (said|promised|wrote))
    (a|one) (tenth|third|quarter|half|fraction|fifth) of what 
    the same (picture|photo|page|book|part|item|card) twice
    (although|even though|though|despite) (i|we) (paid|booked|upgraded|ordered|cancelled|returned)
    (a single|one single|one left|one right|a left|a right|only one) (sock|shoe|glove|earring|boot|slipper|speaker|earbud) (END|in|instead|only|and|was|came)
    (one|two|three|several) (leg|legs|side|sides|sleeve|sleeves|door|doors|drawer|drawers) (is|are|was|were) (shorter|longer|bigger|smaller|higher|lower|different|crooked|bent|missing)
    (tracking|status|it) (still |) (says|shows|reads) ... (transit|warehouse|preparing|awaiting|label created|depot|sorting)
    (it|today) is (now |already |)(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (now |) (and|,) (nothing|nobody|no|still|not|there)
    there (is|was|'s) (still |) nothing (on|in|at) (my|our|the) (account|card|statement|bank|door|letterbox|mailbox)
    """,
    N=_N,
)

STUCK = lines(
    """
    (shows|showing|displays|display|flashes|reports|says|gives|throws|stops with|ends in) (the |an |a |error |code |fault |) (e0~|e1~|e2~|e3~|e4~|e5~|f0~|f1~|err~|0x~)
    (refusing|refuses|rejecting|rejects|ignoring|ignores) (the|my|our|every|any) (handset|key|remote|card|code|password|fingerprint|button|command~|signal|disc|cartridge|ticket|pass|pin)
    (lifts|opens|moves|starts|turns|rises|goes) (an inch|a bit|halfway|half way|a few|two|briefly|for a second) and (goes|comes|falls|stops|drops|closes|then|dies|shuts)
    (doesn't|does not|won't|don't|didn't) (turn|fit|go|stay|engage|click|slide|move|catch|latch|screw|clip) (in|into|on|round|any|onto|over|together|properly|all)
    (every time|each time|whenever|as soon as|the moment) (i|we|my|the|it) ... (disappears|vanishes|crashes|freezes|closes|jumps|goes (black|blank|off|dead)|logs (me|us) out|is gone|resets|shuts down|stops|hangs|drops|starts (again|over)|error)
    (works|work|fine|ok|plays|opens|loads|prints|connects) ... but not (on|in|with|at|from|for|when|over|via)
    (loading|connecting|buffering|spinning|updating|searching|syncing|processing|starting|installing) for (N|a few|half|over|more than|an|ages|hours|days|the (last|past)) 
    (field|button|option|link|menu|tab|icon|column|box|page|setting|entry) ... is (missing|gone|not there|greyed|nowhere|empty|inactive|hidden)
    out of (step|sync|order) (with|by|since|again|END)
    (doesn't|does not|won't|don't|didn't) (compile|build|resolve|parse|validate|render|deploy|boot|authenticate|converge|terminate)
    (crackles|buzzes|hisses|whistles|flickers|rattles|squeals|beeps|cuts out|stutters|lags) (whenever|when|as soon as|every time|each time|if|all the time|constantly)
    (is|went|has gone|gone|goes|has been) (now |) (completely |altogether |entirely |totally |) (silent|dead|dark|blank|mute|frozen) (altogether|completely|since|END|now)
    (mail|email|e-mail|code|link|text|sms|letter|message|pin|invite|invitation) (doesn't|does not|never|won't|hasn't|didn't|isn't) (come|arrive|reach|work|open|show|get|turn up|load|arriving|coming|working)
    (closes|quits|crashes|restarts|freezes|minimises|shuts|hangs|reboots|vanishes|disappears) (itself |) (as soon as|when|whenever|every time|each time|the moment|again|mid|halfway)
    (don't|can't|do not|cannot|couldn't|didn't) see (the|that|any|a|my|this) ... (button|option|link|field|menu|tab|setting|place|page|icon|box|invoice|order|booking|ticket|statement|file|photo|balance|payment|device)
    (ends|end|stops|finishes|fails|aborts|exits|quits|dies|crashes) with (an|a|"|error|code|message|the|exit|status|unknown|timeout)
    (page|site|link|address|document|file|button|number|form|video) (that|which) (doesn't|does not|no longer|isn't|won't) (exist|exists|work|works|open|opens|load|loads|there|answer|answers|play)
    (always|only|just|still|constantly|only ever) (says|shows|gives|returns|reads|displays) (me |us |) (an error|error|invalid|unavailable|sorry|no|nothing|zero|"|the same|a blank|an empty|yesterday's)
    (doesn't|don't|won't|does not|didn't|no longer) (react|respond|listen|answer|reacts|responds) (to|at|when|END|any more|at all|,)
    no (coffee|water|sound|picture|heat|air|steam|ink|paper|light|signal|image|mail|ticket|hot water|gas|milk|foam|cold) (comes|came|coming|gets|appears|is coming|flows|out)
    (do|does|did) not (start|load|open|work|connect|print|respond|react|turn on|switch on|charge|sync|save|send|appear|arrive|close|update|install|play|show|match|fit|accept)
    (whichever|whatever) (date|day|card|option|button|size|browser|month|time|password|address|file|seat|page) (i|we) (take|choose|pick|try|use|select|press|enter|click|put)
    (get|gets|got|getting|have|gives) (zero|no|0|nought) (results|hits|matches|reply|signal|sound|picture|connection|data)
    (locked|blocked|suspended|disabled|frozen|deactivated) after (N|a|too|several|the) 
    (fully booked|sold out|unavailable|out of stock) ... (whichever|whatever|although|every|always|even)
    """,
    N=_N,
)

VEXED = lines(
    """
    (takes|take|took|needs|need) (N|five|seven|a dozen) (taps|clicks|steps|screens|menus|minutes|calls|forms|attempts) to (do|enter|get|find|see|reach|open|what)
    asked (for|about|to) ... (N times|again and again|over and over)
    (always|there's always|forever) something (wrong|else wrong)
    (do|doing) your (work|job|homework) for you
    (wish|if only) (somebody|someone|anybody|you|they) (had|would|'d) (thought|read|listened|checked|tested|tried|look|think|listen|read|bother)
    (been|being) (very |more than |quite |extremely |)patient (for long|long enough|enough|for (weeks|months)|until now|so far|up to)
    (kind|sort) of (nonsense|rubbish|thing|carelessness|sloppiness|service|treatment|chaos) (that|i|we|you)
    (would be|it'd be|almost) (funny|comical|amusing|laughable) if 
    (don't|doesn't|didn't|not) (exactly |really |) (make|making) it easy (to|for|being)
    (a little|a bit of|some) (competence|effort|care|thought|common sense|courtesy|respect|consistency|attention) would
    (is it|was it|is that|can it be) (really |honestly |) (so|too|that) (hard|difficult|complicated|much) 
    (wasted|wasting|lost|spent|spending) (more than |far |quite |) (enough|so much|too much|a lot|far too much) (of |) (my |our |)(time|energy|money|life|evening|day|nerves)
    (once more|again|yet again|once again) (i|we) (had to|have to|must)
    would it (kill|hurt) (you|anyone)
    (hardly|not) the (smooth|easy|simple|seamless|carefree|pleasant|great|quick|service|experience) 
    again the (wrong|same)
    (i'll|we'll|i will|i may as well) (just |then |) do it (by hand|myself|ourselves|on my own) 
    (in the end|eventually|finally) (i|we) (gave up|had to do|did it (myself|by hand))
    please, please 
    (not|hardly|far from) (a |an |the |) (great|good|nice|pleasant|best|ideal|brilliant|happy) (experience|service|start|look|impression|way to|day|show)
    (sent|sends|sending) (me|us) (round|around) (in|the)
    (round|around|going round|running) in circles
    (don't|can't|fail to|cannot) (really |) (understand|see|grasp|believe|fathom) (why|how) (nobody|no one|it takes|you can't|you cannot|nothing|anyone|such|that is)
    straight answer
    (can|could|will) (nobody|no one) 
""",
    N=_N,
)

NO_PLAIN = lines(
    """
    (can|could|do|does|will|would|should|if|whether|how|when|where|what|which) (we|i|you|my|our|they|the) ... (all|half|most|none) of (my|our|the)
    (all|most|many) of (my|our|the) ... (can|see|get|show) (a|the|how|why|that|your|it|from|on|them|each|more|along)
    (half|most) of the ... (see|shows|show|get|gets|can) (a|the|as|that|how|us)
    DATA ... (is|are) (missing|gone) (from|in) (the|your) (list|page|menu|catalogue|article)
    whatever (time|day|date) (suits|you|works)
    not the (one|ones) (to|who)
    (still|only|just) (shows|says) (that|how|a bit)
    (it|today) is (now|already) (and|, ) (working|fine|good)
""",
    DATA=_DATA,
)
