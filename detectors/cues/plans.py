"""Plans that press, and plans to go: "the auditor comes tomorrow", "my bank stops the payments"."""

from __future__ import annotations

from empathd.detectors.wording import lines

_DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DATE = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)|the weekend|next week|this week|the day after|the day after tomorrow)"
_TODAY = "(today|tonight|tomorrow|this (morning|afternoon|evening)|this very (day|evening))"
_HOUR = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|1~|2~|3~|4~|5~|6~|7~|8~|9~)"
_MUST = "(my|our|his|her|the|mum's|dad's|my (wife|husband|son|daughter|mother|father|sister|brother|friend|boss|mum|dad)'s|old)"
_THING = "(flight|train|ferry|plane|coach|bus|boat|eurostar|wedding|play|school play|nativity|sports day|camp|ball|auction|funeral|burial|christening|baptism|exam|viva|interview|appointment|surgery|operation|scan|court date|hearing|audit|inspection|closing|completion|opening|launch|premiere|concert|gig|show|performance|recital|match|race|marathon|trip|holiday|move|delivery|pitch|demo|presentation|board|deadline|tax return|visa|passport|mot|lease|tenancy|contract|offer|insurance|permit|licence|trial|tournament|festival|party|birthday|anniversary|graduation|prom|stag do|hen do|retreat|conference|trade fair|fair|market|event|doors|kick-off|curtain|resit|test|dialysis|treatment|chemo|due date|moving day|removal van|removal men|auditor|auditors|inspector|surveyor|notary|solicitor|buyers|tenants|new tenants|in-laws|guests|visitors|builders|movers|electrician|plumber|carer|vet|midwife|invigilators|external invigilators|photographer|caterer|caterers|venue|printer|printers|landlord|embassy|consulate|bank|school|university|council|taxman|hmrc)"

PRESSING = lines(
    """
    MUST THING (is|are|leaves|leave|starts|start|begins|begin|opens|open|arrives|arrive|comes|come|is due|are due|goes|takes place|happens|closes|shuts|expires|ends|runs out|boards|sails|departs|falls) (on |in |at |home |again |here |back |already |only |) (DATE|TODAY|in (a|two|three|HOUR) (hour|hours|day|days)|HOUR)
    MUST THING ... (is|are) (on|at) (DATE|TODAY|HOUR)
    THING (at|for|on) (the|my|our) ... (is|are) (on|at) (DATE|TODAY|HOUR)
    MUST THING (wants|want|needs|need|expects|expect|requires|require|asks for|ask for|insists on|has asked for) ... (by|on|at|before|no later) (DATE|TODAY|HOUR)
    (doors|gates|curtain|kick-off|kick off|boarding|check-in|registration|polls) (open|opens|up|is|closes|close|begins) (at|in|is) HOUR
    (starts|start|begins|kicks off|boards|ends) (at|in) (about |less than |) HOUR (pm|am|o'clock|sharp|hours|minutes|this|today|tonight|and)
    (we|i|they|she|he|my (sister|son|daughter|mother|parents|wife|husband|brother)) (get married|marry|move (in|out|house|home)|fly (out|home|back|)|travel (out|home|)|leave|sail|set off|drive off|go (away|on holiday|into hospital)|open (the|our|) (shop|doors|café|cafe|restaurant|)|launch|exhibit|compete|perform|play|start (work|school|the (job|course))|complete|exchange|sign|hand (in|over)|check (out|in)) (early |first thing |already |) (on |in |at |) (DATE|TODAY)
    (flight|train|ferry|bus|plane|lift) (home|out|back|there|over) (is|leaves|goes) (on |) (DATE|TODAY|HOUR|at HOUR)
    (needs|need|has|have|must|ought) to be (in|there|here|with (them|us|me|him|her)|at|on|done|back|up|out|ready|signed|paid|filed|submitted|printed|delivered|running|live|sent|gone|fixed|working|sorted) ... (by|before|at|on) (HOUR|DATE|TODAY|lunch|close)
    (by|before|at) HOUR (today|tonight|tomorrow|sharp|this|or|on (DATE))
    (let me know|tell me|answer|reply|ring me|call me|confirm|write back|get back to (me|us)) (by |before |still |) TODAY
    (wants|want|need|needs) (paying|paid|signing|handing in|it|them|everything|collecting|returning|settling|an answer) ... (at|by|on|before) (HOUR|TODAY|DATE)
    (or|otherwise|else) N (people|staff|lads|guests|children|families|of us) (won't|don't|can't|will)
    (MUST|the|our) (old |) (mot|insurance|visa|lease|passport|permit|licence|tenancy|policy|ticket|pass|prescription|supply|oxygen|tablets|insulin|trial|certificate|warranty) (runs|run|ran) out (on |at |in |) (DATE|TODAY|the|a|midnight|this|next)
    (squeeze|fit|slot|get|book) (me|us|it|him|her) in (before|by|on|any|earlier|sooner|somewhere)
    (earlier|sooner) (slot|appointment|date|delivery|visit|one) (possible|please|END|than|before|at all|if)
    (this minute|this instant|this very minute|without a moment|at the double|on the double|like now|like yesterday|as of yesterday|needed yesterday|needed it yesterday)
    (sent|delivered|here|shipped|couriered|posted) (by|for) (next|tomorrow|the next) (day|morning)
    (getting|get|i'm|we're|going) (on|off|into) the (train|plane|bus|ferry|boat|road|coach) (at|in|now|tomorrow|tonight|already|on)
    (are|is) (already |all |both |) (waiting|at the door|outside|in the (hall|lobby|waiting room|car park)) (END|now|and)
    (can't|cannot|couldn't|mustn't|must not) (possibly |honestly |really |afford to |) (miss|be late for) (it|this|that|the|my|her|his|a)
    (isn't|is not|not) something (you|one|she|he) can (just |) (make up|postpone|skip|miss|put off|do) (later|another)
    i'm here (until|till) (it's|it is|they|the)
    (owner|owners|inspector~|landlord|bride|guests|boss|client|clients|auditor~|buyer|buyers|doctor|judge|tenants|family|mother-in-law) (is |are |) (coming|arriving|due|here|back|expected) (at|by|before) HOUR
    (my|our|her|his) (daughter|son|sister|brother|friend|niece|nephew|cousin) (gets married|is getting married|marries|is marrying) (on |) (DATE|TODAY)
    (auditor~|inspector~|builder~|movers|jury|surveyor~|film crew) (is|are|come|comes|arrive|arrives) (here |in |back |) (on |) (DATE|TODAY)
    (school|university|my job|the new job) starts (again |back |) (on |) (DATE|TODAY|next week)
    (cut-off|cutoff|deadline|closing time) (is|at|for (it|this|the)) ... (TODAY|HOUR)
    (van|hall|band|venue|church|marquee|skip|crane|lorry|hotel|photographer) is (booked|hired|ordered|rented) for (DATE|TODAY)
    (wants|want|needs|need|expects|expect) ... (the day before|the week before|by then|beforehand|in advance)
    (plasterer|plumber|electrician|builder~|fitter~|decorator~|movers|caterer~|florist|photographer|printer|painter~|roofer~|tiler~|glazier|removal men|surveyor|midwife) (comes|come|is coming|are coming|arrive|arrives|starts|start|is booked|are booked|is due|are due) (on |in |first thing |) (DATE|TODAY|this week|two days)
    (haven't|have not|don't have|do not have|hasn't) (got |) (long|much time|many days) (left|END|to go|for|before)
    (get|have|put|make|bring|fix|sort|open|finish) (it|this|that|them|my account|the account) ... TODAY
    """,
    MUST=_MUST,
    THING=_THING,
    DATE=_DATE,
    TODAY=_TODAY,
    HOUR=_HOUR,
    N="(two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|1~|2~|3~|4~|5~|6~|7~|8~|9~)",
)

AHEAD = lines(
    """
    (tonight|tomorrow|this (afternoon|evening)|first thing|the day after tomorrow|later today|in (an|one|two|three|four|five|six|a few|half an) (hour|hours)|within the hour|at (noon|midday|midnight)|this (weekend|week)|within the week|any (day|minute|moment) now|before (noon|six|five|four|three|closing|the weekend))
    in (five|ten|fifteen|twenty|thirty|forty|a few|two|three|four|five|six|seven|eight|nine|1~|2~|3~|4~|5~|6~) days
    (from|until|till) (DATE|noon|five|six|four|three|HOUR (pm|am|o'clock))
    on (DATE)
    (this|next) (DAY)
    """,
    HOUR=_HOUR,
    DAY=_DAY,
    DATE=_DATE,
)
"""Times to come, which press only where they stand in somebody's plan."""

NO_PRESS = lines(
    """
    (come|came|was|were|happened|called|visited|opened|started|left|moved|arrived|fitted|delivered) (here |to us |out |) (on |last |) DAY
    (bed|boarding) (and|school|house|kennel)
    (shop|office|reception|desk|café|restaurant|museum|pool|library|clinic|branch|hotline|line) (opens|closes|is open|shuts) (at|from|on)
    (could|can|would|will|do|does|what|how) (you|i|we|it|they|time|the) ... (shop|office|pool|desk|museum|check-in) (open|close|start)
    "arriving tomorrow"
    (arriving|delivered|out for delivery|shipped) (today|tomorrow) for N
    (no|without) (hurry|rush)
    (see you|until|till|looking forward to|join us|speak|talk|chat|meet) (on |at |) (DAY|tomorrow|then)
    """,
    DAY=_DAY,
    N="(two|three|four|five|six|seven|eight|nine|ten|nineteen|twenty|1~|2~|3~|4~|5~|6~|7~|8~|9~)",
)

GOING = lines(
    """
    (i|we|i'll|we'll) (will be|am|are|shall be|be|'m|'re) leaving (at the end|by|you|your|after (this|the|my)|END|for (another|a different|someone|good)|as of|from|because|unless|with)
    (i'll|we'll|i will|we will|i shall|we shall) be (out|gone|off) (by|at|on|before|from|as of|next|this|END)
    (i've|we've|i have|we have|have) (now |since |already |) found (a|another|somewhere|someone|something|one) (place|provider|supplier|gym|flat|office|shop|tool|bank|alternative|garage|school|practice|else|insurer|company|local|cheaper|better|different|new)
    (you can|you may|feel free to) (let|give|sell|rent|offer|pass) (my|our|the) (desk|room|place|flat|spot|seat|slot|locker|unit|pitch|table) (to|from|on|again|END)
    (bank|card issuer|paypal) (to |will |is going to |can |would |)(stop|stops|block|blocks|cancel|cancels|reverse|recall|refuse|claw back) (the|all|your|any|my|future) (payment~|debit~|charge~|direct debit~|standing order~|money)
    (i'll|we'll|i will|we will|we'd|i'd|we|then we|and we) (be|have gone|go|be off) (with|to) (someone|somebody|another|a different|a competitor|your competitor~|the competition|one of your|a rival) ... (by|from|next|before|after|else|END|,)
    (cancel|close|end|stop|terminate|switch off|disconnect) (both|all (three|four|of (it|them))|everything|the lot|them all|the whole lot|it all) (as of|from|at|by|with|please|END|,|and|after|now)
    (policy|contract|account|subscription|membership|insurance|card) (goes|ends|stops|is cancelled|finishes|will go|will end|is going) (at the end of|at the end|next|this|on|in|by|with) ... (month|year|week|and|along|january|december|november)
    (take|treat|consider|regard|see|count) (this|it|that|the above) as (my|our|a|the) (written |formal |official |proper |)(N |four |one |two |three |) (week~|month~|days|days'|notice|cancellation|resignation|goodbye|farewell)
    (last|final) (payment|month|delivery|box|invoice|bill|debit|day|session) (will be |is |to be |then |) (in |on |) (january|february|march|april|may|june|july|august|september|october|november|december|the)
    (you'll|you will|you won't|you shall) (not |never |)(see|hear from|hear|have|get) (me|us|my (money|custom|business)|another (penny|cent|order)) (again|in your|any more|anymore|from|END|here|ever)
    never again END
    (next (year|time|month|summer|winter|week)) (it's|it is|it will be|we|i|we'll|i'll|i'm|we're) (the|with|a|going|taking|using|by|flying|booking) (ferry|train|bus|competition|competitor~|other|someone|somebody|another|coach|car|shop)
    (won't|wouldn't|don't|can't|not|doesn't) (hold|keep|stop|bind) (me|us) (either|much longer|from (leaving|going|switching)|here|END|any longer|to)
    (not|n't|won't|wouldn't) (be |) renewing (in|it|this|END|with|for|our|my|the|when|next|,|and|after|at|come)
    (as things stand|for now|by then|at this rate|on this showing) (we|i|we'll|i'll) (won't|will not|shall not|are not|am not|can't) (be |) (renew|stay|remain|continu|staying|carry on)~
    (so |) this is (goodbye|farewell|the end|it) (after|from|then|END|for|, |i|and|we)
    (goodbye|farewell|adieu|so long) (after|and thanks|END|then|, acme)
    (ending|terminating|cancelling|canceling|closing|stopping|quitting) (the|my|our|this|all|it) ... (with effect|as of|from|at the end|on (the|grounds)|effective|by the|forthwith|before)
    (moving|changing|switching|transferring|going) to (another|a different|a new|some other|the other|a local) (supplier|provider|bank|company|insurer|gym|school|operator|shop|tool|garage|landlord|agency|practice|dentist|vet|carrier)
    (take|taking|taken|port|porting|keep) (my|our|the) number (along|with|over|to)
    (digging|laying|installing|connecting|signed up with|joined) ... (as we speak|next month|next week|the (co-op|fibre|other))
    (keep|spend|take|spending|taking) (my|our) (money|custom|savings) (elsewhere|somewhere|where|out|in a|under)
    (wish|want|going|decided|prefer|like|intend|about) to (move|take|transfer) (my|our|all my|all our|both my) (savings|accounts|account|business|policy|policies|custom|pension|mortgage|shares) (to|over|across|elsewhere|away|from you)
    (off|going|over|moving|defecting|went) to (the|your) (competition|competitor~|rival~|opposition)
    (asked|got|getting|invited|obtained|collecting|requested) ... (firms|suppliers|companies|providers|insurers|contractors|banks) (for|to) (quote~|offer~|tender|a quote|their price~)
    """,
    N="(two|three|four|five|six|seven|eight|nine|ten)",
)

NO_GOING = lines("""
    (quoted|offered|gave) (us|me) (a|the) (refund|discount|replacement|cup|lift|hand|seat|credit|voucher|call)
    (moved|moving) (it|everything|them) to (the (new|other|spam)|another (folder|room|day|date|team|project))
""")
