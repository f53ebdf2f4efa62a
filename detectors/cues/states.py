"""What a thing does, told as a fact: "the watch stays on amber", "the page comes up red", "it just sits there".

Nobody says "I cannot" who tells it so: the thing is named, and a verb for what it does instead of its work.
"""

from __future__ import annotations

from empathd.detectors.wording import lines

DEVICE = (
    "(it|this|that|app|site|website|page|screen|form|card|machine|printer~|phone|tablet|laptop|computer|watch|doorbell|lock"
    "|key|keypad|remote|router|box|button|code|link|login|account|password|file~|export~|import~|upload~|download~"
    "|calendar|gauge|sensor~|meter|reader~|terminal~|scanner~|camera~|speaker~|headset|microphone|kettle|pump|oven|hob"
    "|boiler|thermostat|heater|fridge|freezer|washer|dryer|dishwasher|charger|battery|cable|gate|barrier|lift|program"
    "|programme|software|client|server|endpoint|socket|service|api|portal|system|checkout|basket|cart|booking|payment"
    "|transfer|transaction|voucher|update|video|player|stream|map|search|report|dashboard|menu|tab|window|display|light"
    "|led|engine|motor|drone|robot|mower|vacuum|bike|scooter|lamp|bulb|alarm|detector|toothbrush|blender|mixer|grinder"
    "|projector|monitor|keyboard|mouse|dongle|hub|bridge|plug|plugin|extension|widget|integration|webhook|script|query"
    "|job|build|pipeline|container|library|parser|connection|signal|wifi|broadband|internet|telly|television|tv"
    "|stick|console|controller|game|level|course|lesson|quiz|exam room|invoice|statement|balance|photo~|picture~"
    "|score~|walk~|workout~|playlist~|song~|message~|email~|notification~|reminder~|column|row|cell|chart|total|one)"
)

STATES = lines(
    """
    NAMED ... (stays (on|off|red|amber|grey|blank|dark|black|lit|at|the same)|keeps (blinking|flashing|beeping|going|coming|asking|saying|telling|showing|crashing|freezing|restarting)|shuts (itself |)down|switches (itself |)off|turns (itself |)off|goes (dead|black|blank|dark|offline)|just sits there)
    (shuts|switches|turns|cuts) (itself |) (down|off|out) (after|when|in the middle|as soon|within|every|again|by itself|halfway|mid)
    (being prepared|processing|pending|preparing|in progress|loading|updating|syncing|generating|calculating|under review|initialising|"being prepared"|"processing"|"pending"|"in progress"|"loading") (since|for (hours|days|weeks|two|three|four|an hour)|ever since|all (day|morning))
    (appears|appear|shows|show|shown|listed|exists|exist|displayed|there) (twice|double|three times|in duplicate|two times)
    (after|with) (the|each|every) (next |) (sync|restart|reboot|update|refresh|reload|login) (they|it|the) ... (back|gone|again|same|reappear~|empty)
    (although|even though|despite) (i|we|having|it|my|the) ... (filled|charged|paid|full|on|connected|entered|confirmed|changed|reset|activated|registered|plugged)
    (every|each|all|no|not one|not a single) (single |) (payment|order|call|login|booking|checkout|card|transaction|request|customer|upload|email|delivery|sign-up|file|import)~ (just |) (ends|end|fails|fail|failed|bounces|bounce|declined|rejected|refused|is (declined|rejected|refused)|are (declined|rejected|refused)|gets (declined|rejected|stuck|an error|refused)|runs into|dies|comes back|goes through|going through|times out)
    (drops|falls|dropped|keeps dropping|keeps going|keeps falling) (off|offline|off line|out) (END|every|at|the (wifi|network|line|call)|again|and|for|when|after|several|all)
    (spends|is|are|was|been|stays|shows|shown as|still) (a lot of its life |most of the day |half the time |permanently |constantly |always |) offline
    (doesn't|don't|won't|wouldn't|can't|no longer) (stay|keep|hold|stick) (on|in|up|shut|closed|open|connected|logged|still|put|charged|in place)
    DEVICE (just|simply|still|only|then|always|constantly|continually|suddenly|keeps on|) (sits there|hangs|freezes|froze|stalls|crashes|crashed|loops|spins|spinning|buffers|stutters|glitches|errors out|times out|fails|failed|bombs|dies|died|seizes up|conks out|goes (dead|black|blank|dark|grey|white|round and round|back to|nowhere)|went (dead|black|blank|dark|grey|white|haywire)|jumps back|starts (again|over)|restarts|reboots|shuts (down|itself)|closes (itself|on me|again)|switches itself|turns itself|logs (me|us) out|throws|spits|bounces|kicks|chucks)
    DEVICE (stays|stay|stayed|remains|remain|is stuck|are stuck|is frozen|hangs|sits|stops|stopped|gets stuck|jams) (on (the|amber|red|orange|a|my|0|step|screen|page|loading|pending)|at (zero|0|the|about|99|100|step|bar|page|nought)|red|amber|orange|grey|blank|black|white|empty|dark|dead|cold|off|silent|shut|locked|closed|the same|in (the|a|limbo))
    DEVICE (comes|came|goes|turns|turned|lights|shows|showed) (up |) (as |) (red|blank|empty|grey|black|in red)
    DEVICE (blinks|flashes|flickers|glows|blinking|flashing|beeps|beeping|pulses) (amber|red|orange|yellow|white|blue|green|at me|and|twice|three times|four times|constantly|non-stop|all the time|then|END|instead|but|away)
    DEVICE (won't|refuses to|refused to|keeps|kept|can't|cannot|couldn't|no longer|doesn't even|isn't even|never quite) (even |properly |actually |) (turn|start|boot|open|close|load|connect|pair|sync|save|send|print|scan|charge|heat|spin|drain|fill|lock|unlock|ring|answer|respond|react|recognise|recognize|find|see|show|display|play|record|update|install|finish|complete|go|move|come|take|accept|read|write|let|stay|work|hold|pass|register|detect|switch|fire|hum|run|budge|build|compile|resolve|return|match|add up|calculate|refresh|appear|export|import|download|upload)~
    DEVICE (gives|gave|hands|handed|returns|returned|shows|showed|brings|brought|spits|sends|displays|reads|reports|lists) (me |us |back |out |up |) (nothing|no (results|data|candidates|orders|entries|sound|picture|signal|connection|dates|slots|options|items|photos|money|credit|messages)|only (a|the|half|one|an)|just (a|the|half|one|an)|zero|nought|an empty|a blank|the same (page|thing|message|error|one|number|result|screen)|half (a|the)|error|e-|access denied|forbidden|invalid|unknown|failed|not found|pending|no host|offline|unavailable)
    (says|saying|shows|showing|reads|displays|flashes|message|status) (transfer |payment |still |order |that it's |) (pending|error|failed|invalid|unavailable|not found|offline|no signal|no host|no connection|unknown user|access denied|try again|contact issuer|declined|card declined|not recognised|not recognized|expired|locked|unauthorised|disabled)
    (gets|got|get|goes|went|go|runs|ran|takes me) (as far as|up to|to) ... (and then|then|before it|and (stops|hangs|that's|freezes|starts|dies|back|goes|jumps|crashes|sits|gives up|throws|just))
    (starts|goes|jumps|drops|falls|takes me|back|sends me|springs|returns) (again |back |right back |straight back |) (from|to|at) (the|square|page|step) (beginning|start|home page|homepage|login|login page|one|1|first (page|step|screen))
    ((spat|spits|thrown|kicked|bounced|throws it|spits it|hands it|pops) (it |me |them |) (straight |right |)(back|back out)|(comes|came|sent|pushed|handed) (straight|right) (back|back out)) (out|END|at|again|every|to|with|each)
    nothing (in|on|under|shows|showing|comes|appears|there|turns up|to (click|press|see|select)) (my|mine|the|here|up|in|on|there|END|but|at all|when|under|anywhere|except|where|whatever)
    (still |) nothing (in|on|under) (mine|my (account|app|inbox|basket|list|wallet|phone)|the (app|account|inbox|list))
    (i|we) (can|could) (see|hear|read|open|find|use) ... (they|he|she|others|students|customers|my (wife|husband|colleague|mum|dad|mother|father|team)) (can't|cannot|couldn't|don't|see nothing|get nothing)
    (they|he|she|students|customers|pupils|the others|colleagues|my (wife|husband|colleague|mum|dad|mother|father|team|daughter|son)) (can't|cannot|couldn't) (see|open|find|get|log|hear|join|access|read|use|reach|download|start|enter|pay)
""",
    NAMED=DEVICE.replace("(it|this|that|", "(").replace("|one)", ")"),
    DEVICE=DEVICE,
)

_MORE = lines(
    """
    (tells|telling|told|informs|insists|says|claims) (me |us |) (that |) (my|our|the) ... (too (short|long|big|small|old|large|many)|wrong|invalid|not (valid|found|right|recognised|allowed|eligible|registered)|already|doesn't (match|exist)|isn't|unknown|incomplete|don't (match|go together)|expired|incorrect|locked|taken)
    (gone|went|going|goes|turned) (all |very |quite |rather |completely |) (quiet|silent|dead|blank|dark|fuzzy|slow|deaf|dim|blurry|wonky|haywire|awol|fuzzy) (since|after|END|on|and|in|when|every|again|,|as)
    (is|was|are|it's|its|shows as|showing as|shows|showing|says|got|gets|been|being|keeps getting|keeps being|marked|still|stays) (still |as |just |only |now |constantly |always |) (pending|reverted|declined|rejected|reversed|frozen|blocked|bounced|undone|on hold|stuck|in limbo|greyed out|not (there|showing|visible|listed|responding|connecting|charging|through))
    (it|that|this|balance|status|limit|name|address|number|amount|page|screen|counter) (hasn't|has not|hasnt|didn't|never|won't|doesn't) (changed|change|moved|move|updated|update|gone (up|down|through)|budged|refreshed|refresh|come (up|through))
    (it's|its|is|money's|payment's|transfer's) (still |) not there (yet|END|any|and|,)
    (didn't|haven't|hasn't|never|not|didnt|havent) (yet |) (receive|received|get|got|see|seen|had) (the|my|any|a) (money|cash|transfer|payment|code|email|link|text|sms|card|statement|credit|deposit|wages|loan|pin|confirmation|invite)
    (there's|there is|theres|something is|something's|is there) (something |anything |) (wrong|amiss|up|off|not right|broken|the matter) (with|about|in|on) (my|the|our|your|this|it)
    (seems|appears|seem|seemed) (not |) to (not |) be (working|broken|stuck|blocked|frozen|faulty|down|dead|responding|connected|recognised|recognized|charging)
    (some|several|a few|two|three|one|many) (missing|lost|wrong) (payments|transactions|entries|photos|files|messages|orders|contacts|rows|lines|pages)
    (my|the|our) (address|name|number|street|postcode|model|size|country|bank|school|date|phone) (isn't|is not|isnt|doesn't) (on|in|among|appear|show|come up|exist|listed|recognised|recognized|accepted)
    (not|isn't|is) (valid|invalid|recognised|recognized) (END|according|any more|it says|anymore) 
    keeps (telling|asking) (me|us)
    (there's|there is) no (going|getting|moving|way past|way round|way on|getting (past|any|on|beyond)|continuing|escape)
    (no|without) (going|getting) (to|past|on to|any) (further|step|page|the next)
    (not one|none|not a single one|nobody|no one) (of (us|them) |of the NUM of us |here |in the (office|team) |) (gets|get|got|makes it|comes) (past|in|through|on|beyond|into|anywhere|further)
    none of the NUM of us (gets|get|can|could|is|has)
    whatever (i|we) (put|type|enter|do|choose|pick|select|try|press|click|tap|say|upload) (there|in|into it|in there|it|here|,) ... (red|error|same|wrong|nothing|invalid|rejected|no|won't|doesn't|back|zero|comes)
    (i'm|i've|we're|i am|am) (still |) (no further|none the further|not getting (any|far|past|anywhere|in|through)|at aloss|going round|going around|stumped|foxed|baffled by|stuck|beaten)
    not getting (anywhere|in|through|any further|past|very far|far)
    (stops|stopped|quits|halts|dies|hangs) (dead |) (halfway|half way|midway|partway|mid-cycle|in the middle|after (a|two|ten|one|five))
    (heating|light~|hot water|sound|wifi|lift|alarm|pump|fan|oven|heater|screen|radio) only (comes|goes|works|turns|heats|runs|plays|switches) (on |up |) (in|on|when|if|for|after|at|every|with)
    (won't|refuses to|refuse to|can't be made to) (refresh|reload|shift|fold|spin|flush|drain|heat|cool|focus|zoom|rotate|scroll|swipe|unfold|recline|light|dry|ring|tilt|inflate|dim|unzip|react|engage|latch|retract|format|render|compile)
    (upload|uploads|uploaded|come|comes|came|print|prints|show|shows|appear|appears|play|plays|load|loads) (out |up |all |everything |them |it |) (sideways|upside down|twice|back to front|in the wrong order|garbled|distorted|mirrored|without (sound|colour|pictures))
    (goes|go|went|turns|turn|switches|switch|shuts|shut|gone) (itself |) (dead|off|blank|down) (by (itself|themselves)|on its own|again)
    then (go|goes|went) (dead|blank|dark|quiet|silent)
    (goes|opens|moves|turns|works|scrolls|slides|comes|folds) (up|down|in|left|open|forward|out|right|on) but not (up|down|out|right|shut|back|closed|in|off)
    (staring|looking|stared) at (the|a|that) (little |spinning |same |blue |) (wheel|circle|hourglass|loading|blank|black|white|egg timer)
    (site|app|page|system|telly|box|phone|computer|account|meter|thermostat|sat nav) (still |) thinks (i'm|i am|we're|we are|my|it's|it is|our|that)
    (door|lock|drawer|zip|lid|paper|key|shutter|gear~|lever|handle|hatch|wheel) ... (jams|jammed|sticks fast|is jammed|has jammed|seizes|seized)
    (comes|come|came) up (empty|blank|black)
    (leaves|left) (everything|the (dishes|glasses|washing|clothes|plates)) (wet|dirty|gritty|greasy|streaky|damp|smeared|stained)
    nothing (i|we) (do|did|press|try|say) (wakes|helps|moves|changes|works)
    (flicker|flickers|flickered|coughs|cough|splutters|sputters|hums|clicks|blinks|beeps|whirrs) (once |twice |briefly |) (and|, ... and) (die|dies|goes out|go out|stops|stop|then nothing|that's it)
    (starts|start|comes on|lights up|opens|rings) (up |briefly |once |), ... and (dies|stops|goes (out|off|dead)|crashes|closes)
    (swallowed|swallows|eaten|ate|took|kept|keeps) my (key|keys|card|coin|coins|money|note|ticket) and (won't|doesn't|didn't|gave|gives|refuses|kept|nothing)
    (insists|maintains|claims|swears|believes|thinks) (that |) (i|we|my|our|he|she) (was|were|am|are|is) (born|dead|a|an|not|under|over|already|in|still|twice)
    (nowhere|no place|no box|no field|no line) (on the (page|form|site|screen) |) (where|in which|that) (i|we|one) (can|could|may|might|would)
    (gives|gave|shows|showed|yields|offers) (me |us |) nothing but (a|an)
    (and |) not a (thing|single thing) (happens|happened|moves|works|changes)
    (stops|pauses|freezes|hangs|buffers|restarts|drops|crashes) (itself |) every (few |two |five |ten |couple of |other |) (minutes|minute|seconds|hours|hour|day|time|song|page)
    (puts|shows|adds|books|sends|rings|arrives|lists) ... (an hour|one hour|two hours|a day|one day|a week|minutes) (late|early|off|behind|ahead|too (late|early))
    (only|just) (goes|runs|drives|spins|turns|moves) (round |) in circles
    (getting|get|got|receiving|receive|hearing) (somebody|someone) else's (calls|mail|messages|texts|mails|alerts|letters|emails)
    (gave|gives|given) (me |us |) neither ... nor
    (then|just|simply|it|which|that|button|barrier|door|lift|app|machine|gate) (does|did) (absolutely |precisely |a fat lot of |sweet |exactly |) nothing
    (greets|calls|addresses|lists|logs) (me|us) (in |) as (somebody|someone|mr|mrs|ms|miss|another)
    (taken to|insists on|keeps on|started|begun|took to) (beeping|humming|buzzing|clicking|switching|flashing|crashing|freezing|dripping|squeaking|grinding|rattling|stopping|shutting|rebooting|restarting)
    (code|link|text|mail|email|pin|voucher|form|invite) (that |) you (text|send|sent|mail|email|texted|mailed|emailed) (me |us |) (never|doesn't|didn't|won't|isn't|hasn't)
    (got|had|have|been without|there's|there is) (no |) (sound|picture|signal|reception|dial tone|internet|hot water|connection|display|image) (since|at all|any more|for (days|weeks|an hour))
    (every|all the) (door|room|page|file|one|other|shop|app) (s |) but (mine|ours|this one|the one)
    don't (get|come) (in|through|further|past|any further|on|to the) (END|with|at|to|any more|despite|even|since|because)
    (isn't|is not|aren't|not) (accepted|recognised|recognized|going through|loading|connecting|syncing) (at|in|on|for|with|any|since|when|yet|here|END|properly|right|despite|as)
    (doesn't|does not|don't|won't|wont|can't|cant) (work|go through|load|open|connect|sync|come across|carry across|come over|transfer|copy|get through|go across|update|turn up|show up)
    (and|then|and then|but|,) (only |just |) (nothing|silence|dead|a dead line|no (answer|signal|sound|picture|reaction|response|light)|not a (peep|sound|flicker|thing)) (END|at all|whatever|when i|from (it|the)|on (the|it))
    (no|lost) (signal|sound|picture|dial tone|reception|network|connection|reaction|response) (END|from (it|the)|when i|at all|whatever|on (the|it|any)|since|for|again|anywhere)
    (has|have|had) (no|lost) (signal|sound|picture|connection|dial tone|reception|network|power|internet|display)
    (tank|fuel|oil|water|battery|ink|meter) (gauge|level|indicator|display|reading) (stays|still|shows|says|reads|remains|is)
    (dead|broken|faulty|duff|non-working) (line|socket|link|button|screen|key|pixel~|battery|port|outlet|connection)
    (refused|declined|rejected|not accepted|knocked back|turned down) (at|by|in|when|on|every|again|each|twice|three|with (error|the|a)|for no|without)
    (card|payment|transfer|login|code|pin|password) (is|was|keeps|gets|got|has been|keeps (being|getting)|being) (just |)(refused|declined|rejected|blocked|bounced|returned|turned down|not (working|accepted|recognised|recognized|valid))
    (queue|queued|hold|queue,) ... (cuts|cut|drops|dropped|hung|hangs) (me |us |) (out|off|up)
    (phone|line|call|telephone|connection|chat) (cuts|cut|drops|dropped|goes|went|hangs|hung|times|timed) (me |us |) (out|off|up|dead) (before|every|each|after|again|when|on|as|just|END|at)
    (can't|cannot|couldn't) find (in|on|under|anywhere|where|who|how|any|a|the|my|it|which) ... (settings|page|site|app|menu|list|account|portal|bill|leaflet|button|way|option|statement|tracking|calendar|form|else)
    (can't|couldn't|cannot) (get|use|open|reach|receive|watch|play|hear|print|send|pay|top up|withdraw|join|book|charge|start)
    (unable|not able|impossible) (for (me|us) |) to (get|use|open|reach|receive|watch|play|hear|print|send|pay|top|withdraw|join|book|charge|start|log|sign|access|connect|load|submit|upload|download|find|change|add|complete)
    (need|want|trying|wanted|supposed) to ... (but|and) (it|the DEVICE|there|i) (just |simply |) (won't|doesn't|can't|don't|isn't|couldn't|keeps|says|comes|there's|is no|shows|asks)
    (dipping|doing it|working|writing|running|counting|adding) ... (with (a|the) (stick|pencil|torch)|by hand|on paper|by torch)
    (adds up|comes|add up) to ... (when (your|it|i)|instead of|not)
    (only half (a|the)) (cup|page|screen|file|list|song|wash|charge|load) (and|then|before|of)
    (works|worked|did work|ran) (fine |), (for|until) (a|an|the|one|two|about) (day|evening|hour|week|minute|while|bit)
""",
    DEVICE=DEVICE,
    NUM="(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|forty|thirty|2~|3~|4~|5~|6~|1~)",
)

STUCK_STATES = (*STATES, *_MORE)
NOT_STUCK = lines("""
    (father|mother|husband|wife|dad|mum|brother|sister|son|daughter|he|she|dog|cat|friend) (is|was) (now |) dead
    (rather|please|do|better|prefer|like|want|decided|hoping|hope|try) (to |) not (to |) (have to |) (open|start|send|print|close|show|run|appear|update|register|install|download|upload|save)
    (failed|declined|crashed|froze|refused) ... (and|but|then) (went through|worked|fine|it worked|came through)
    (never|not|n't|no longer|without) (had|have|having|experienced|been) (a|any|the|much|one single|a single) (problem~|trouble|issue~|difficult~)
    (can't|cannot|couldn't) (see|find|tell|think|remember|say) (any|a|the) (reason|harm|fault|problem|difference|justification|sense|point|need|excuse)
    (nothing|no answer) (to|but|wrong|else|against|beats|like)
    (can't|cannot|couldn't) work (like|under|with (people|you|them|that)|today|on|for|late|out)
    (can't|couldn't|cannot|not able to|unable to) (make it|attend|come|pay (me|the (rent|bill~))|get (out|away|off|up|to (the|work|town|you))|use (stairs|the stairs)|start (until|till|before)|join (you|us)|hear (well|you))
    (not|never|no longer) (stuck|failed|fails|crashes|crashed|freezes|hangs)
    (he|she|wife|husband|mother|father|dog|cat|grandfather|grandmother|it's) (died|crashed out|hangs around|froze)
    (if|in case|unless|should|whether) (it|this|that|one|the (machine|card|payment|battery|lift)) ... (fails|dies|failed|stops|won't|doesn't)
""")
