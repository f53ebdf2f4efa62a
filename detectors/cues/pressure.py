"""Time is short: what makes a mail pressing."""

from __future__ import annotations

from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.cues.plans import AHEAD, NO_PRESS, PRESSING
from empathd.detectors.cues.stakes import ahead, at_stake, wanted_by
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri)"
_EVENT = (
    "(flight|train|plane|ferry|meeting|presentation|launch|demo|deadline|exam|interview|wedding|party|event|show|"
    "appointment|conference|webinar|audit|inspection|trip|holiday|birthday|match|game|concert|move|surgery|"
    "operation|opening|hearing|closing|board meeting|class|lesson|funeral|shoot|rehearsal|trial|workshop|rollout|"
    "go-live|kickoff|kick-off|tax return|filing|check-in|shift|delivery slot|anniversary|christening|trade fair|"
    "exhibition|race|tournament|term|semester|fair|festival|gig|payroll run|visa appointment|graduation|viewing|"
    "guests|customers|students|clients|boss|train ride|submission|vacation|ceremony|departure|festivities)"
)

_TODAY = "(today|tonight|tomorrow|tmrw|tmr|tomoz|2moro|tonite|this (morning|afternoon|evening)|first thing|the day after tomorrow)"
_NUM = "(an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half an|a few|a couple of|1~|2~|3~|4~|5~|6~|7~|8~|9~)"
_DATE = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|weekend)|next week|christmas|easter|january|february|march|april|june|july|august|september|october|november|december)"

_NOW = lines(
    """
    (need|needed|must|have to|has to|want) (this|it|that|them|a (reply|answer|solution|fix|refund|replacement)|an answer|help|your help|to (leave|go|submit|send|print|travel|present|file)) ... (today|tonight|tomorrow|this (evening|afternoon|morning)|within (the |) (hour|24 hours|an hour))
    (by|before|no later than) (the end of |end of |close of |) (today|tonight|tomorrow|midnight|noon|this (evening|afternoon|morning)|lunchtime|business today|the day END)
    (leave|leaving|starts|start|begins|expires|ends|opens|deadline is|due|depart|departing|fly|flying|travel|travelling|traveling|going live|go live|launching|closes|arrives|arriving|going|evicted|presenting|submit|board|moving|move) (for the airport |to the airport |off |out |on holiday |live |away |abroad |home |) (today|tonight|tomorrow|this (evening|afternoon|morning)|in (an|one|two|three|four|five|six|a few|a couple of|half an|2|3|4|5|6|8|10|12|24|30|45) (hour|hours|minutes|minute)|first thing)
    (can|could|will|would) (you|someone|somebody|anyone|one of you) (please |perhaps |maybe |) (call|send|get back|reply|fix|do|sort|answer|deliver|check|look|help|ring|change|cancel|resend|confirm|reset|come|let) ... (TODAY|within the (next |) hour|before (noon|lunch|midnight))
    (need|must have|require|needs) (the|my|a|an|these|those|our|some|one|to|her|his|your) ... TODAY
    please (please |) (send|call|come|ring|reply|answer|fix|help|get|do|confirm|sort|respond|deliver|resolve|phone|cancel|change|unlock|reset|refund|act) ... TODAY
    please ... (today|tonight|by tonight|this afternoon|this evening|tomorrow morning)
    (switch|switches|cut|cuts|shut|shuts|turn|turns|take|takes) (it|me|us|them|everything) (off|down) (at|on|in|tonight|tomorrow|today|by|this|next)
    (any chance|possible|possibility) ... (reply|answer|call|delivery|it|this|solution|help|refund|appointment|slot) ... TODAY
    (leaves|departs|boards|starts|begins|closes|goes|leave|board|boarding|departing|arrive|arriving|arrives|land|landing|ends|expires|shuts|due|coming|here|opens|takes off|sails|going) (here |out |live |) in (less than |about |under |only |just |exactly |) NUM (minutes|mins|min|hour|hours|hrs)
    (plane|flight|train|bus|ferry|boat|coach|taxi|cab|ship|eurostar) (leaves|goes|departs|is|boards|takes off|sails) (already |) (TODAY|in NUM (minutes|mins|hours|hrs|hour))
    (have to|must|need to|has to|got to|needs to|supposed to|am to|are to|due to) (hand (it |) in|submit|present|leave|be (there|at|out|gone|in|on)|file|pay|deliver|send|turn in|catch|go (out|live|to print)|ship|finish|vacate|move out|hand over|print|board|check out|check in|upload|start) ... (noon|midnight|TODAY)
    (within|in|inside) the (next |) (hour|half hour|few hours)
    (by|before) (the end of (the day|play|today|business)|close of (play|business)|eod|cob|eob|lunch|lunchtime|noon|midday|midnight) (END|today|please|or|tomorrow|tonight|this|at)
    (have|only have|got|given (me|us)|gave (me|us)|there's) (only |just |) (until|till) (NUM|noon|midnight|TODAY)
    (job interview|interview|exam|test|surgery|operation|presentation|pitch|demo|appointment|hearing) (is |starts |) at (NUM|noon)
    (i|we|she|he|they) (leave|fly|travel|go live|launch|open|present|board|move|depart|set off|marry|get married|start|sail) TODAY
    (in|within) the next (NUM|few|couple of|half|hour|half hour) (minutes|mins|min|hours|hrs|hour|END|or|please)
    (plumber|engineer|driver|van|removal van|customer|customers|client|patient|man|guests|builder|builders|movers|electrician|taxi|ambulance|buyer|notary|inspector|vet|students|class|audience|queue|people|family) (is|are|'s) (already |all |) (here|waiting|standing|outside|at the door|in the (shop|room|waiting room|hall|lobby)) (now|already|and|right now|outside|for|END|here|with|in)
    (i've got|i've|i have|we have|we've got|got|leaves me|only) (only |just |about |exactly |) NUM (minutes|mins|min)
    (sorted|fixed|done|ready|here|solved|working|resolved|there|back|live|up|delivered|finished|confirmed|paid) by (NUM|noon|lunch|lunchtime|tonight|tomorrow)
    (go|goes|going|went) (live|out|to print|to press|on air|on sale) (TODAY|at NUM|in NUM (minutes|hours|hrs))
""",
    TODAY=_TODAY,
    NUM=_NUM,
)

_SOON = lines(
    """
    (in time|on time|ready|needed|need it|need this|need them|need the|due|deadline|required) (for|on|by|is) (my|our|the|his|her|this|next|a|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|christmas) (sister's |brother's |daughter's |son's |friend's |big |wife's |husband's |annual |important |mother's |board |DAY |) (EVENT|DAY|weekend|week|month|christmas)
    (we|i) (leave|fly|travel|go on holiday|launch|go live|move|are leaving|am leaving|are flying|am flying|are launching|move house|are moving|am travelling|are travelling|depart|start|open) (for |to |on |in |off |with |our |) (holiday |a trip |spain |) (on |this |next |in |) (DAY|weekend|a few days|two days|three days|2 days|3 days|a week)
    (in|within|only|just|have) (the next |only |less than |) (two|three|four|five|a few|a couple of|couple of|2|3|4|5|few) (more |working |business |) days (left|time|to go|END|before|until|away|from now|i|we|and|or|otherwise)
    (deadline|time pressure|tight schedule|tight deadline|on a deadline|time constraint~) (is|on|to|tight|looming|approaching|END|and|so|looms|by|coming|in|here|at)
    (asap|a.s.a.p|as soon as possible|immediately|right away|straight away|straightaway|at once|without delay|urgently|urgent|immediate (help|attention|assistance|action|response|reply)|time critical|time-critical|time sensitive|time-sensitive|of the essence|high priority|top priority|soonest|pronto|ticking|running out of time|no time to lose|time is short|short of time|pressed for time|pushed for time|race against time|as quickly as possible|as fast as possible|as quick as possible|as soon as you can|quickly please|soon as possible|at your earliest|prompt (reply|response|answer|attention)|promptly|speedy|quick (fix|solution) please|hurry)
    (need|needs|need this|need it|need to|want|wanted|must) (to be |a |an |it |this |them |be |) (fixed|sorted|solved|resolved|done|answer|reply|solution|back|response|refund|help|delivered|decision) (soon|quickly|fast|rapidly|this week|next week|now)
    (expires|expiring|runs out|run out|ends|ending|lapses) (on |this |next |in |) (DAY|two days|three days|a few days|few days|week|the end|2 days|3 days|weekend|friday)
    (need|needs|must|have to|has to|needed|want|require|requires|got to|wants) ... (on|by|this|before|until|for|next|no later than|in time for) (this |next |the |) (DATE|weekend|week)
    (need|needs|must|have to|has to|needed|require|want) ... (before (that|then|i (go|leave)|we (go|leave)|he|she|they)|by then|in time|beforehand|at the latest|in NUM days|within NUM days)
    (has|have|must|needs|need|got|ought) (to |) be (here|there|ready|done|fixed|checked|with us|with me|paid|in|delivered|working|sorted|changed|finished|signed|sent|installed|repaired|running|live|back|collected|submitted|resolved|cleared|completed|filed|replaced|up) ... (before|by|on|until|at the (very |) latest|no later|in time|this|next|TODAY)
    (have to|must|need to|has to|got to|needs to|supposed to) (hand (it |) in|submit|present|leave|be (there|out|gone)|file|pay|deliver|send|turn in|ship|finish|vacate|move out|hand over|hand back|print|check out|return) ... (on|by|before|this|next|until) (the |) (DATE|end)
    (treat|see|handle|flag|regard|mark) (this|it) as (a |an |top |high |) (priority|urgent|matter of urgency|emergency|urgency)
    at the (very |) latest
    (lease|tenancy|visa|passport|licence|license|policy|offer|voucher|ticket|trial|insurance|warranty|mot|permit|notice|quote|certificate|registration|domain|prescription|medication|option|sale|discount|bid|window|application|enrolment|season) (ends|expires|runs out|is up|is due|lapses|closes|finishes|expire|will expire|will end|is ending|is expiring|is running out) (on|at|this|next|in|TODAY|DAY|the|soon|shortly|by)
    (rent|salary|wages|mortgage|payroll|direct debit|payment|loan|salaries|premium|return|vat|tax|fee|fees|bid|thesis|paper|essay|assignment|dissertation|application|entry|report|grant|proposal|coursework|order|rates) (goes|go|has to go|have to go|is|are|must go|needs to go|will go|comes) (out|due|off|in) (on|at|this|next|in|TODAY|DAY|by)
    (my|our|her|his|their|his) (trial|supply|insulin|medication|visa|passport|lease|tenancy|insurance|notice|pills|tablets|stock|credit|data|gas|oil|permit|deadline|offer|licence) ... (until|till|ends|expires|runs out|run out|will only|only last) 
    (only|just|have|less than|barely|got|there are|leaves (me|us)|gives (me|us)) (about |only |) NUM (working |more |) (days|weeks|hours) (left|to go|END|before|until|away|from now|remaining|to)
    (moving|move) (house|home|in|out|into|flat) (on|next|this|in|TODAY|at the end|by|DAY)
    (moving|move|moves|leaving|leave|leaves|flying|fly|travelling|travel|going|setting off|driving|launching|marrying|getting married) (house |home |in |out |) (for|to|on|next|this) (holiday |) ... (DATE|TODAY)
    (it's|it is|they're|this is|that's|gift is|present is) (a (gift|present|surprise)|) (intended |meant |) (for|needed for|required for|due) (mother's day|father's day|valentine's|christmas|easter|DAY|TODAY|a (birthday|wedding|christening|funeral|party) (on|this|next)|my (wife's|husband's|daughter's|son's|mum's|mother's|dad's|father's|friend's|sister's|brother's) (birthday|wedding|graduation|anniversary))
    (my|our|her|his|their) (wife's |husband's |daughter's |son's |mum's |mother's |dad's |father's |friend's |sister's |brother's |boss's |big |new |first |final |) (EVENT|due date|thesis|move) (is|starts|begins|are|arrives|leaves|takes place|is due|ends|opens) (on|this|next|in|TODAY|DAY|already|at|the|only)
    (gives|gave|given|giving|allows|allowed|grants) (me|us|him|her) (only |just |) (until|till|NUM (days|hours|weeks))
    (wants|needs|expects|requires|demands) (it|them|this|that|the (papers|form|letter|certificate|report|invoice|money|payment|documents)) (by|before|until|no later) 
    baby (is |) (due|coming|arriving) (on|in|any|this|next|soon|TODAY)
    (sooner rather than later|sooner the better|as soon as (humanly |) possible|as soon as you (possibly |) can|earliest (convenience|opportunity|possible)|this instant|this minute|right now please|straight away please|by return|no later than|not later than|quickly pls|quick please|quickly please|fast please|pls hurry|please hurry|please be quick|be quick|quick reply|quick answer|quick response|rapid response|swift (reply|response|action))
""",
    EVENT=_EVENT,
    DAY=_DAY,
    TODAY=_TODAY,
    NUM=_NUM,
    DATE=_DATE,
)

_BY_A_DATE = lines(
    """
    (by|before|until|till|no later than|not later than) (this |next |coming |the end of this |the end of the |end of |the end of |the coming |) (DAY|week|weekend|month|the weekend|christmas|easter|new year|the holidays|holidays|the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)|january|february|march|april|may (1|2|3|5)|june|july|august|september|october|november|december)
""",
    DAY=_DAY,
)

_UNTIL_TODAY = lines(
    """
    (until|till|for) (the end of |end of |close of |) (today|tonight|tomorrow|midnight|noon|this (evening|afternoon|morning)|lunchtime|business today|the day END)
    (within|in) (the next |) (24|12|48) hours
    (by|before) (1|2|3|4|5|6|7|8|9|10|11|12) (o'clock|pm|am|sharp|p.m|a.m)
"""
)

_EVENT_TODAY = lines(
    """
    EVENT (is |starts |leaves |begins |departs |is due |takes place |takes off |is happening |are coming |arrive |are arriving |boards |opens |closes |) (today|tonight|tomorrow|this (evening|afternoon|morning)|in (an|one|two|three|four|five|six|a few|a couple of|half an|2|3|4|5|6|7|8|9|10|12|20|24|30|45|90) (hour|hours|minutes|minute)|in less than (an hour|24 hours|a day))
    (today's|tonight's|tomorrow's|this afternoon's|this evening's|tomorrow morning's) EVENT
""",
    EVENT=_EVENT,
)

_AN_EVENT = lines(
    """
    EVENT (is |starts |begins |is due |takes place |is coming up |is scheduled for |is happening |are coming |arrive |) (on |this |next |in |already |already on |already in |) (DAY|week|weekend|two days|three days|four days|five days|a few days|a week|a couple of days|2 days|3 days|4 days|5 days|the weekend)
    EVENT (is |starts |begins |kicks off |are |is due |opens |) at (NUM|noon|midnight)
    (plane|flight|train|bus|ferry|boat|coach|taxi|cab|ship|eurostar) (leaves|goes|departs|is|boards|takes off|sails) (already |) at (NUM|noon|midnight)
    at (NUM|noon|midnight) ... (opens|starts|begins|closes|leaves|must|have to|has to|goes live|kick off|kicks off)
    EVENT 's (on|at|in|this|next|TODAY|DAY|already|only)
    (pick up|collect|picking up|collecting|hand over|handing over|take over|get the keys|sign|signing|complete|completing|exchange|hosting|host|open|present|presenting|print|deliver|launch) ... (on|this|next) (DATE)
    (guests|doors|gates|show|kick-off|kickoff|curtain|ceremony|service|dinner|lunch|auction|sale|session|party|passengers|kids|children|patients) (sit down|open|opens|is|are|starts|begin|begins|arrive|goes up|ends|closes|come|board|come in) (at|in|around|from) (NUM|noon|midnight)
    EVENT (is |starts |begins |is due |is happening |are coming |are arriving |arriving |coming |) (the day after tomorrow|in (just |only |less than |) NUM (days|weeks)|on the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st))
    (guests|tenant|tenants|visitors|auditors|auditor|inspectors|in-laws|family|parents|kids|children|lodger|buyers|buyer|movers|removal van|removal men|builders|painters|patients|delegates|client|clients|customers|pupils|students) (is|are|come|comes|arrive|arrives|arriving|coming|move|moves|moving|start|starts) (in |here |back |over |) (in NUM|on|TODAY|DAY|next|this)
""",
    EVENT=_EVENT,
    DAY=_DAY,
    TODAY=_TODAY,
    NUM=_NUM,
    DATE=_DATE,
)

_NO_HURRY = lines(
    """
    (don't|not|do not|never|nobody|isn't|won't|nothing|no) ... before (noon|midday|lunch|nine|ten|eleven|NUM)
    ((gave|came|sent|paid|put|took|knew|saw|felt|liked|answered|helped|brought|made|rang) ... (at once|right away|straight away|immediately|within the)|(needn't|need not|don't have to|no need to) (hurry|rush))
    (in|for|only) (very |really |) urgent (cases|matters|queries|enquiries|cases|needs)
    (wrong|start|started|begin|happen~|come~|everything) at once
    (would|should|was|were|promised|said|assured|confirmed) ... within
    (mark~|flag~|call~|label~|tag~|sort~|rank~|classif~|categori~) ... urgent
    since ... at (NUM|noon|midnight)
    (isn't|is not|aren't|not|n't) (until|till|before|due until)
    (no|not|isn't|nothing|n't|without|neither|hardly|never) (a |an |any |that |very |so |in any |really |super |particularly |at all |be |too |in |terribly |real |especially |need |need it |need to be |need an answer |have to be |) (urgent|urgency|hurry|rush|emergency|immediately|right away|right now|asap|deadline|time pressure|urgently|straight away|today|tomorrow|instantly|at once|as soon as)
    (as soon as|soon as) (i|it|they|the|he|she|we|my|our)
    (arrived|delivered|came|replied|answered|worked|fixed|responded|refunded|solved|noticed|sorted|crashes|closes|freezes|fails|stops|disappears|logs me out|crashed|helped|got|went|failed|declined|rejected|happened|stopped|reversed) (it |to me |me |us |my issue |) (immediately|right away|straight away|at once|promptly|instantly|quickly|today|this morning|tonight|in time|on time)
    (thanks|thank you|grateful) ... (prompt|speedy|quick|urgent|swift|rapid|fast|immediate) (reply|response|answer|attention|delivery|help|service)
    (was|were|came|arrived|happened|worked|bought|called|wrote|ordered|tried|started|received|got|phoned|updated|noticed|paid|emailed|installed) (it |this |you |the |a |an |my |your (mail|email|reply|letter) |) (today|this morning|this afternoon|this evening|tonight)
    until (today|now|this morning|tonight|yesterday|recently|last|then|the (update|end of last|last))
    (have a|enjoy|happy|wish you a|great|nice|good|lovely) (day|weekend|week|friday|monday|holiday|today|christmas|easter|evening) 
    (until|till|before|by) (last|yesterday|the (latest|last|recent|new) (update|upgrade|version|release)|i (updated|bought|upgraded)|the end of (2|last))
    (was|were) (supposed|meant|due|promised|scheduled|told|expected|to) ... (by|before|on|until|today|due)
    (promised|said|told|guaranteed|assured|confirmed|expected|arrive) ... (by|before|until) (DAY|today|tomorrow|the|this|next|last|yesterday)
    (for|since) (the last|the past|over|more than|about) ... (hours|minutes|days)
    (waited|waiting|spent|took|hold|after|been|every|late|lasted|lasts|wait|on the phone|queue|queued) ... (hours|hour|minutes|mins|days)
    (open|opening|office|business|working|delivered) (hours|within|in)
    (will|would|can|could|do) (it|you|the|they|this) (be |) (arrive|deliver|ship|come|take) ... (by|before|in|within)
    (all|amount|everything|both|sum|lot|two|three|several|many|everyone|them|pay) at once
    can't wait (for (the|my|our|your|it|them|this|christmas|summer)|to|(till|until) (the|my|our|it|christmas|summer))
    (change|cancel|move|reschedule|rebook|book|make|confirm|postpone|need|like|want|get|offer|free) ... (appointment|meeting|booking|lesson|viewing|call) (at|on|for|next|this|tomorrow|today)
    please (find|note|see|join|remember|be|bring|let|make sure) ... TODAY
    urgent (flag|care|label|tag|category|setting|option|queue)~
    (let (us|me) know|rsvp|register|order|book|sign up|apply|reserve|comments|subscribe|valid|open|closed|available|on sale|exhibition) ... (by|before|until|till|from|on) (the |) (DAY|NUM|end|january|february|march|april|may|june|july|august|september|october|november|december)
    (i'll|we'll|i will|we will|will|shall|plan to|going to) (then |also |) (send|update|circulate|be (sent|online|published|paid|available|closed|held)|publish|let you|come back|review|write|close|finish|share|pay|have (it|them)|post|reply|return|get back|bring|provide|email|forward|prepare|complete) ... (by|before|until|on|within|tomorrow|today|tonight|this|next|in|no later|at the latest)
    (attached|enclosed|minutes|agenda|report|recording|slides) ... (on|of|for|until|from) (DAY|the)
    (do|does|are|is) (you|the|your) ... (open|closed|holiday|available|on time) 
    (back in the office|in the office|out of the office|away|on leave) ... (on|until|till|from|tomorrow|next)
    (no|any|not|don't) ... (before|until) (autumn|spring|summer|winter|next (month|year)|the new year|christmas)
    (made|met|missed|hit|extended|moved) (it |the deadline|our deadline)
    (minutes|agenda|notes) of (the |)
    (how long|how soon|when will|does it take) ... (hours|days|by|before|within|take)
""",
    NUM=_NUM,
    DAY=_DAY,
)

DETECTORS: dict[str, Detector] = {
    "pressed": of_customers(
        Together(
            (
                Phrases("pressed", _NOW, Urgency.URGENT, unless=_NO_HURRY, despite=("not", "if")),
                Phrases(
                    "pressed", _EVENT_TODAY, Urgency.URGENT, _NO_HURRY, despite=("not", "if"), look=at_stake
                ),
                Phrases(
                    "pressed", _UNTIL_TODAY, Urgency.URGENT, _NO_HURRY, despite=("not", "if"), look=wanted_by
                ),
                Phrases("pressed", _SOON, Urgency.HIGH, unless=_NO_HURRY, despite=("not", "if")),
                Phrases("pressed", AHEAD, Urgency.HIGH, NO_PRESS, despite=("not", "if"), look=ahead),
                Phrases("pressed", PRESSING, Urgency.HIGH, (*_NO_HURRY, *NO_PRESS), despite=("not", "if")),
                Phrases(
                    "pressed", _BY_A_DATE, Urgency.HIGH, _NO_HURRY, despite=("not", "if"), look=wanted_by
                ),
                Phrases("pressed", _AN_EVENT, Urgency.HIGH, _NO_HURRY, despite=("not", "if"), look=at_stake),
            )
        )
    ),
}
