"""Work that stands still, money that is gone, harm that is near, told as facts: "customers are walking out"."""

from __future__ import annotations

from empathd.detectors.wording import lines

_N = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|sixty-one|hundred|a hundred|two hundred|a dozen|dozens|hundreds|1~|2~|3~|4~|5~|6~|7~|8~|9~)"
_CROWD = "(people|customers|guests|patients|students|pupils|children|kids|staff|colleagues|lads|drivers|nurses|doctors|teachers|visitors|passengers|clients|members|shoppers|diners|agents|workers|employees|residents|tenants|families|candidates|parents|users|fee earners|players|volunteers|of us|of them|lorries|trucks|vans|buses|parcels|orders|pallets|boxes|calls|bookings|invoices|tickets|deliveries)"
_GEAR = "(printers|tills|terminals|card readers|card machines|scanners|phones|lines|screens|servers|computers|machines|registers|pumps|gates|lifts|systems|laptops|tablets|sites|shops|branches|stores|routers|ovens|chargers|vans|accounts|logins|doors|barriers|cameras|desks)"

HALTS = lines(
    """
    (whole|entire|all our|all of our) (shop|site|store|system|platform|office|network|app|website|service|cluster|server~) (returns|return|shows|show|gives|give|throws|throw|says|say|answers|answer|ends in|redirects|times out|hangs|shut|shuts)
    (every|each|all|no|not one|not a single) (single |) (payment|order|call|login|booking|checkout|card|transaction|customer|patient|delivery|sale)~ (just |) (ends|end|fails|fail|failed|bounces|is (declined|rejected|refused|turned)|are (declined|rejected|refused|turned)|goes through|going through|times out|comes back)
    N (abandoned|lost|failed|missed|unanswered|bounced|cancelled|stuck|waiting|unpaid|undelivered) (baskets|carts|orders|payments|calls|sales|bookings|customers|deliveries|emails|tickets|invoices|checkouts)
    (all|both|every one of|each of|all of|not one of|none of|neither of) (our |the |your |my |us |) (N |) (label |card |cash |) GEAR (just |have |has |suddenly |) (stopped|say|says|said|show|shows|died|went|gone|are|is|won't|went down|failed|froze|crashed|quit|work|works|dead|offline|frozen|down|out)
    none of (the|us) (N|) (of us |) (gets|get|can|could|has|have|is|are) (past|in|through|log|work|get|access|open|send|into|on|any|able)
    N (CROWD) (are |is |have been |now |already |all |just |have |can't |cannot |without |) (waiting|stuck|standing|sitting|idle|queuing|queueing|stranded|locked out|piling up|on the floor|on the ramp|unable|can't|cannot|don't (have|get)|without|in the (dark|cold|queue|hall|street|rain)|outside|drafting|working on paper|on paper|turned away|sent home|twiddling|doing nothing|off (sick|line)|cut off|not getting|won't (get|have|be)|are (enrolled|here) ... (can't|cannot))
    (customers|guests|people|patients|clients|diners|passengers|shoppers|they) (are |were |keep |have been |just |all |started |) (walking (out|off|away)|walk out|leaving (without|their|empty)|turning (round|around|back|away)|storming out|abandoning|giving up and|going (to (the|our) (competitor~|shop|place|pub|café|cafe)|elsewhere|next door))
    (turning|turned|turn|sending|sent|having to turn) (customers|people|guests|patients|everyone|them|folk|folks|clients|diners|walk-ins|paying customers|lorries|drivers) (away|back|home|round|off)
    (can't|cannot|couldn't|cant|can not|unable to|not able to) (take|send|ship|print|sell|book|serve|pay|get|do|process|invoice|charge|open|accept|ring|scan|post|dispatch|despatch|admit|cook|bill|close|run|see|treat|check) (out |up |in |through |) (a|any|one|our|the|even a|even one|so much as a) (single |) (thing|payment|parcel|order|card|sale|label|invoice|ticket|customer|booking|call|guest|patient|meal|penny|cent|bill|prescription|till|shop|day's takings|wages|payroll|tables|staff|lads|team)
    (can't|cannot|couldn't|cant|unable to) (send|ship|get|take|print|put) (a thing|anything|nothing|them|it) (out|through|off)
    (belt|yard|ramp|hall|waiting room|queue|lobby|car park|dock|warehouse|inbox|kitchen|pass|shop|restaurant) is (full|overflowing|jammed|packed|backed up|blocked|heaving)
    engines running
    every (card|payment|order|call|ticket|login|customer) is (being |) (refused|declined|rejected|turned (away|down)|returned)
    (queue|line) (back |all the way |right |now |goes |is |stretches |out |) (to|out of|out|past|round|down) (the|to the) (freezers|door|street|car park|corner|back|block|till|road|pavement)
    (back|down|reduced|resorted|working|drafting|writing|running|gone back) (to |on |with |it |them |everything |orders |) (on |) (paper|pen and paper|sticky notes|post-its|post its|notepads|carbon paper|whiteboards|the backs? of)
    (every|each) (minute|hour|day) (of this |that passes |like this |we're down |) (is|costs|means|we lose|comes) (money|me|us|out of|sales|lost|\\£~|thousands|hundreds)
    (saturday|lunch|friday|black friday|christmas|sunday|peak|our busiest|evening|breakfast|dinner) (lunch|night|rush|service|hour|trade|day|eve|week), ... (down|nothing|no|dead|won't|out|error|both|all)
    (don't|won't|not|haven't|didn't|can't) (have|get|be getting|see|got|receive|be paid|pay) (their|our|the|my|any) (wages|salaries|salary|pay|payroll)
    (wages|payroll|salaries|salary|bacs|pension) (file|run|batch|payment|payments) ... (rejected|throws|thrown|bounced|back|fails|failed|won't|error|stuck|refused|not (gone|through))
    (bank|it|system) (throws|sends|bounces|rejects|threw|refuses) (it|the file|the (payment|wages|payroll)|everything) (back|out|)
    (they|students|pupils|candidates|patients|customers|staff|nurses|drivers) (can't|cannot|couldn't) (see|open|get|log|join|access|enter|start|hand|submit|read|reach|clock|pay) 
    (stopped|died|went down|fell over|down|dead|out|dark|offline|frozen) (at|since) (01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|19|20|21|22|23|00)~ ... (after|all|every|nobody|none|we|since|our)
    (since|from) ... (none|nobody|not one|no one) of (us|the|our) 
    (production|line|shop|site|store|office|trading|business|kitchen|system|checkout|everything) (is|has|has been|was|comes|came|ground|has come|stands) (at a (complete |total |)(halt|standstill)|to a (halt|standstill)|still|stopped|halted|dead in the water)
    """,
    CROWD=_CROWD,
    GEAR=_GEAR,
    N=_N,
)

LOSSES = lines(
    """
    (shows|says|shows only|down to|left with|there's|is|have|has|balance of|stands at) (just |only |about |) (£|€|$|) (N|zero|nothing|nil|nought|0) (pounds|quid|euros|dollars|pence|) ... (where (there|it) (were|was)|instead of|there (were|was) ... (yesterday|before|this morning|last night)|yesterday (it|there) (was|were))
    (man|gentleman|lady|woman|someone|somebody|caller|person|he|she|they) ... (from (your|the) (security|fraud|bank|department|it|support)|said (he|she|they) (was|were) from (your|the)|pretending|claimed to be|saying (he|she|they) (was|were) from)
    (read|gave|told|given|sent|typed|handed) (him|her|them|the caller|the man) (the |my |all my |) (numbers|code|codes|pin|password|details|card number|one-time|number|sort code)
    (kept|swallowed|ate|eaten|retained|took|taken|gobbled|held on to|confiscated) (my|the|our) (only |bank |debit |credit |) card
    card (was |is |has been |) (swallowed|eaten|kept|retained|gone|stuck in|held|taken) (by|in|abroad|at|and|END|up)
    (no|without|only|about|just|with|have|i've) ... (in coins|in cash|cash left|cash on me|cash END|of (petrol|diesel) left|money (on me|left))
    (ex|partner|boyfriend|girlfriend|stranger|someone|somebody|hacker|thief|man) ... (still |now |) (has access|have access|can (see|read|track|get into|log)|is (reading|tracking|following|watching)|knows (where|what|my)|described to me|found out where|got (in|into)|logged (in|on)|uses my|using my|reads (it|my))
    (who|which) else is (on|in|using|logged) 
    """,
    N=_N,
)

HARM = lines(
    """
    (alarm|pendant|panic|emergency|call|sos|nurse|fall) (button|pendant|cord|line|alarm|sensor|detector|bell|monitor) ... (nothing|dead|doesn't|won't|no longer|not (work|connect|go|answer|respond)|stopped|silent|fails|beeps|out of)
    (nobody|no one) (will|would|is going to) (know|hear|notice|come) (END|if|when|that|until|and|for)
    if (she|he|mum|dad|my (mother|father|mum|dad)) (goes|falls|fell|has (a|another)) (down|over|again|fall|stroke|seizure)
    (brown|black|scorch|burn|burnt|scorched|charred|singed) (ring|mark|marks|patch|spot|hole) (round|around|on|near|in|where|by)
    (cover|plug|casing|cable|plastic|socket|housing|lead|battery|handle|adapter|plate) (is |'s |has |was |gets |got |goes |) (gone |) (soft|melted|melting|brown|black|swollen|bulging|scorched|hot to the touch|too hot|boiling hot|red hot|smoking|charred|burnt|buzzing|live)
    (smelt|smell|smells|smelled|stank|smelling|stinks) (strongly |a bit |faintly |) (of|like) (hot plastic|burning|gas|burnt|smoke|melting|electric~|petrol|fumes|hot rubber|something burning|rotten eggs)
    (thrown|threw|pulled|switched off|turned off|tripped|flicked) (the|at the) (main switch|mains|fuse|breaker|main fuse|gas (tap|cock|valve))
    (brake|brakes|steering|harness|seat belt|stair gate|car seat|cot side|ladder|rope|climbing hold|helmet strap|scaffold) (on (this|the|my|our|that) ... |) (let go|gave way|gave out|came away|snapped|failed|came off|came undone|locked|didn't hold|won't hold|wouldn't hold)
    (with|had) (my|our|his|her|the) (daughter|son|baby|toddler|child|mother|father|kid|kids|children|grandson|granddaughter) (in|on|inside|under|next to|asleep in) (it|there|the|them)
    (sparks|flames|smoke|fumes) (came|come|coming|shot|flew|out|from|pouring|rising|when)
    (water|sewage|rain) (through|is coming|comes|came|running|dripping|pouring|up to|all over) (through|down|in|out|the|my|our|from|under|into) 
    (no|without|'s no|been without|have no|with no) (heating|hot water|heat|power|electricity|running water|gas|lights|light|phone|internet|insulin|oxygen|working (phone|alarm|lift|heating|boiler|toilet)) ... (baby|newborn|week old|month old|weeks old|months old|year old|child|children|kids|toddler|mother|father|mum|dad|elderly|disabled|wheelchair|degrees|pregnant|asthma|days|nights|since|for)
    (boiler|heating|hot water|power|electricity|water|gas|phone line|alarm)'s (dead|out|off|gone|down|packed up|broken|failed|been off|been out|been down)
    (boiler|heating|hot water|power|electricity|water|gas|phone line) (is |has |has been |was |went |have been |) (dead|out|off|gone|packed up|failed) (since|for|again|and|END|,|all|in the)
    (it's|is|was|at|only|just|down to) (only |just |barely |) (4|5|6|7|8|9|10|11|12|13|14|15|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) degrees (in|inside|at|here|when|END)
    lift (in ... |) (is|has been|has|was|'s|been) (still |now |again |) (out|broken|dead|off|stuck|not working|down|out of (order|action|use|service))
    (haven't|not|n't|unable to|can't) (been |) (outside|out of the (house|flat|building)|leave (the|my) (flat|house|home|building)|left (the|my) (flat|house|home|building)|get (down|out|up) the stairs|get (up|down|out)) ... (days|weeks|since|wheelchair|floor|now)
    (choked|choking|bled|bleeding|burnt|burned|scalded|fainted|collapsed|concussed) (on|from|after|because|his|her|my|when|and had)
    (stranger|passer-by|neighbour|lifeguard|nurse|colleague|husband|wife) (caught|grabbed|pulled|saved|stopped|had to) (it|him|her|me|us|them|call|put)
"""
)

NO_HALT = lines("""
    (wheelchair|lift) (access|accessible|user|ramp|friendly|manufacturer)
    (old|previous|last) (boiler|lift|house|flat) 
""")
