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
    (insulin|pump|ventilator|cpap|dialysis machine|oxygen|nebuliser|glucose sensor|pacemaker|stairlift|hoist) ... (has stopped|stopped|failed|fails|gave up|no longer|not (working|delivering|measuring)|empty|broke)
    every (single |) (transfer|payment|order|call|login|booking|delivery|card|transaction) ... (bounces|fails|is (declined|rejected|refused|returned)|gets (declined|rejected|stuck|returned)|comes back)
    (lets|let|allows|letting) (anybody|anyone|everyone|everybody|any user|strangers) (log|in|see|read|open|sign|access|view|download)
    (trapped|locked in|stuck|standing) (here |inside |in here |) for (N|over|more than|hours|two) (hour|hours|minutes|days)
    (children|child|son|daughter|kids|pupils|mother|father|boy|girl|passengers|patients) (were|was|are|is|got) (left|set down|dropped|abandoned|forgotten|locked|let off|put off) (at|on|in|behind|alone|outside|by|standing)
    (taken|took|charged|debited|collected|withdrawn|deducted) ... (three|four|five|six|seven|eight|nine|ten|N) times
    (account|accounts|i|we) (is|am|are|was) (now |) overdrawn
    (loan|loans|account|accounts|contract|contracts|credit|card|cards|phone|phones|subscription|policy) ... (i|we) (never|didn't|did not) (took out|take out|opened|open|signed|sign|applied|apply|asked|agreed)
    (opened|taken out|ordered|signed) ... (with|in|using|under) my (name|date of birth|details|identity|address)
    (none|not one|not a single one) of (my|our|the|us|them) (N |) (CROWD |) (here |) (can|could|get|gets|sees|see) (log|open|pay|work|get|see|access|reach|use|call|clock|print|past|in|into|their|the|any)
    CROWD ... (cannot|can't|could not|couldn't|unable to|not able to|no longer able to) (log|clock|work|access|open|pay|enter|order|sign|check|hand|join|see|reach|use|print|call|teach|be (treated|served|reached|paid)|get (in|out|paid|on))
    (we|practice|shop|office|school|hotel|restaurant|clinic|company|team|warehouse) (can no longer|can't|cannot|can not|are unable to|are not able to|are no longer able to|have not been able to|haven't been able to|couldn't|could not) (issue|admit|sell|ship|treat|serve|process|invoice|deliver|produce|teach|trade|operate|pay (our|the|anyone|anybody)|take (any |) (orders|payments|bookings|cards|calls)|open (the (shop|doors|practice|office|restaurant)|today|this morning)|switch it off|print (labels|tickets|prescriptions|invoices)|send (out |) (orders|invoices|parcels|anything)|receive (orders|calls|payments)|reach (our|any))
    (all|every|everything|most|many|half|hundreds of|thousands of|years of|months of|weeks of) (of |) (my|our|the|) (DATA) ... (is|are|was|were|has|have) (now |all |suddenly |simply |been |) GONE
    (DATA) ... (is|are|was|were|has|have) (now |all |suddenly |simply |been |just |completely |) (GONE|as if)
    (calendar|account|folder|drive|archive|library|project|database|history|inbox|gallery) is (suddenly |completely |now |) (empty|gone|blank|wiped)
    (customers|patients|members|clients|pupils|tenants|employees|users)' (addresses|data|details|emails|names|numbers|records|files|bank)
    (data|details|addresses|names|emails|records|file|list|numbers) ... (of|to) (all |) (our|my|other|hundreds of|the wrong|everyone|strangers|unknown|the whole) ... (wrong (list|person|people|address|customer|recipient~)|public|everyone|visible|strangers|online|sent)
    (charged|debited|billed|taken|withdrawn|paid) ... (i|we) (never|didn't|did not|have not|haven't|hadn't) (booked|ordered|bought|made|authorised|authorized|used|book|order|buy|make|authorise|signed|agreed|sign|agree|approved)
    (piece|pieces|bits|bit|splinter|splinters|shard|shards|fragment|fragments|sliver|lump) of (clear |hard |sharp |blue |broken |) (metal|glass|plastic|wood|wire|bone|stone|china|rubber) ... (in|inside) (it|them|my|our|his|her|the|a|one|your)
    (documents|data|details|records|files|bills|invoices|statements|results|scans|bookings) of (a |an |) (completely |totally |) (different|another|other|somebody|someone|stranger) (person|customer~|client~|patient~|company|firm|law|family|stranger~|people|else|END)
    (somebody|someone) else's (documents|data|details|records|bills|invoices|statements|results|medical|name and address|policy|file)
    (opened|unlocked|started|switched on|switched itself on|turned on|turned itself on|drove off|accelerated|moved off|braked) by itself
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
    (address|name|date|amount|balance|figure~|information|info|details|spelling|number|total|price|bill|invoice|statement|reading|sum|entry|entries|title) ... (is|are|was|were|looks) (clearly |totally |completely |all |simply |still |obviously |just |also |) (wrong|incorrect|not right|not correct|inaccurate)
    (this|that|it|it all) (is|looks) (totally|completely|clearly|obviously|plain|all|definitely|simply|just) wrong
    something (is|'s|has gone|went) (terribly |badly |very |seriously |clearly |) wrong with (my|our|the)
    (is|are|isn't it|seems|seem|looks|appears) (to be |completely |totally |) broken (END|again|and|since|already)
    (should|were to|was to) have (received|been (paid|credited|refunded|delivered|with me|with us)) ... (not|nothing|never|still|yet|n't)
    (forgot|forgotten|forget) to (send|pay|credit|refund|deliver|include) 
    (wasn't|weren't|hasn't been|haven't been|never) (sent|paid|credited|refunded|delivered) (END|and|yet|to|on|at|either|again)
    (was|were|has been|have been) never (applied|done|delivered|finished|installed|fitted|paid|sent|made|cleaned|ordered|booked|connected|painted|carried out|collected|repaired|replaced|refunded)
    (they|you|he|she|baker|kitchen|driver|florist|shop|waiter|technician) (had |have |has |)(forgot|forgotten|left out|left off|misspelt|mixed up|ignored) (the|my|our|to|about|half|his|her)
    your (men|man|driver|drivers|movers|fitter|fitters|people|courier|cleaner|engineer|builder|builders|technician|crew|team|staff|painter|painters) (has |have |had |) (dropped|broke|broken|scratched|smashed|damaged|bent|lost|spilt|spilled|cracked|ruined|tore|torn|knocked|dented|stained|flooded|destroyed)
    (has|have|had|with|shows|has got) (exactly |precisely |) the same (fault|problem|defect|crack|issue|mistake|noise|leak|damage|picture|stain)
    (fell|fall|falls|fallen|came|comes|broke|went) apart (on|after|in|at|within|the|when|during|END|almost|straight|and)
    (said|wrote|told|confirmed) (me |us |) (that |) (the|my|our|a) (refund|money|parcel|order|replacement|technician|engineer|driver|letter|card|package|credit|cheque|part|discount) (was|is|would be|had been|will be|has been) (on (its|the|his|her) way|coming|sent|shipped|dispatched|processed|approved|there|here|applied|paid|issued|ready)
    (was|were|been|got|is|are) (cancelled|called off|moved|postponed|changed|scrapped) (an hour|minutes|hours|the day|a day|shortly|on the day|the evening|the night|just|two hours|half an hour|ten minutes|the morning) (before|of|earlier|ago)
    what (came|arrived|i got|we got|i received|we received|was delivered|turned up|they sent|you sent) (was|is|were|are|looks)
    (came|arrived|was delivered|were delivered|turned up|delivered|supplied|shipped) without (pedals|instructions|a |an |the |any |its |screws|batteries|charger|lid|cable|power|keys|cutlery|sauce|manual|wheels|label|packaging|warning|notice|milk|dressing)
    (isn't|not|aren't|wasn't|weren't|nothing) ... as (the (label|box|advert|ad|listing|page|description|seller|website|packaging|contract|brochure)|advertised|described|promised|stated|claimed|you (said|promised|wrote))
    (tracking|status|it) (still |) (says|shows|reads) ... (transit|warehouse|preparing|awaiting|label created|depot|sorting)
    """,
)

STUCK = lines(
    """
    (card|cards|payment|payments|transfer|application|claim|loan|cheque|request|booking|order|code|password|login|token~|direct debit~|return|file|ticket) ... (is|are|was|were|been|gets|got|getting|keeps being|keep being|being) (simply |always |just |again |still |) (declined|rejected|refused)
    why (is|are|was|were|has) ... (declined|rejected|refused|failing|still pending|not going through|not showing|reverted)
    (it|that|payment|card|application|request|claim) was (declined|rejected|refused) (END|again|yesterday|today|twice|this|last|without|with|by|at|when|for|on|in)
    (i'm|we're|my|our|it|that|this|is|are|still) (still |) pending (END|after|since|for|and|although|even|on|?)
    (still|hasn't|haven't|not) (yet |) (been |) (updated|credited|processed|gone through|come through|shown up|showing up|arrived in) 
    (why|how come) (can't|couldn't|cannot) (i|we)
    (i|we) couldn't END
    can't take (cash|money|any|out|it out)
    (it's|keeps|keep|is always) (changing|switching|jumping|going|reverting|resetting) (itself |) back END
    (sometimes|now) it works ... (sometimes|now|then) (it |) doesn't
    (shows|showing|displays|display|flashes|reports|says|gives|throws|stops with|ends in) (the |an |a |error |code |fault |) (e0~|e1~|e2~|e3~|e4~|e5~|f0~|f1~|err~|0x~)
    (refusing|refuses|rejecting|rejects|ignoring|ignores) (the|my|our|every|any) (handset|key|remote|card|code|password|fingerprint|button|command~|signal|disc|cartridge|ticket|pass|pin)
    (lifts|opens|moves|starts|turns|rises|goes) (an inch|a bit|halfway|half way|a few|two|briefly|for a second) and (goes|comes|falls|stops|drops|closes|then|dies|shuts)
    (doesn't|does not|won't|don't|didn't) (turn|fit|go|stay|engage|click|slide|move|catch|latch|screw|clip) (in|into|on|round|any|onto|over|together|properly|all)
    (works|work|fine|ok|plays|opens|loads|prints|connects) ... but not (on|in|with|at|from|for|when|over|via)
    (loading|connecting|buffering|spinning|updating|searching|syncing|processing|starting|installing) for (N|a few|half|over|more than|an|ages|hours|days|the (last|past)) 
    (field|button|option|link|menu|tab|icon|column|box|page|setting|entry) ... is (missing|gone|not there|greyed|nowhere|empty|inactive|hidden)
    (doesn't|does not|won't|don't|didn't) (compile|build|resolve|parse|validate|render|deploy|boot|authenticate|converge|terminate)
    (crackles|buzzes|hisses|whistles|flickers|rattles|squeals|beeps|cuts out|stutters|lags) (whenever|when|as soon as|every time|each time|if|all the time|constantly)
    (is|went|has gone|gone|goes|has been) (now |) (completely |altogether |entirely |totally |) (silent|dead|dark|blank|mute|frozen) (altogether|completely|since|END|now)
    (mail|email|e-mail|code|link|text|sms|letter|message|pin|invite|invitation) (doesn't|does not|never|won't|hasn't|didn't|isn't) (come|arrive|reach|work|open|show|get|turn up|load|arriving|coming|working)
    (closes|quits|crashes|restarts|freezes|minimises|shuts|hangs|reboots|vanishes|disappears) (itself |) (as soon as|when|whenever|every time|each time|the moment|again|mid|halfway)
    (don't|can't|do not|cannot|couldn't|didn't) see (the|that|any|a|my|this) ... (button|option|link|field|menu|tab|setting|place|page|icon|box|invoice|order|booking|ticket|statement|file|photo|balance|payment|device)
    (ends|end|stops|finishes|fails|aborts|exits|quits|dies|crashes) with (an|a|"|error|code|message|the|exit|status|unknown|timeout)
    (page|site|link|address|document|file|button|number|form|video) (that|which) (doesn't|does not|no longer|isn't|won't) (exist|exists|work|works|open|opens|load|loads|there|answer|answers|play)
    (always|only|just|still|constantly|only ever) (says|shows|gives|returns|reads|displays) (me |us |) (an error|error|invalid|unavailable|sorry|no|nothing|zero|"|the same|a blank|an empty|yesterday's)
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
    (not|hardly|far from) (a |an |the |) (great|good|nice|pleasant|best|ideal|brilliant|happy) (experience|service|start|look|impression|way to|day|show)
    (sent|sends|sending) (me|us) (round|around) (in|the)
    (round|around|going round|running) in circles
    (don't|can't|fail to|cannot) (really |) (understand|see|grasp|believe|fathom) (why|how) (nobody|no one|it takes|you can't|you cannot|nothing|anyone|such|that is)
    straight answer
    (can|could|will) (nobody|no one) 
""",
    N=_N,
)
