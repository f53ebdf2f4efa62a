"""Time is short: what makes a mail pressing."""

from __future__ import annotations

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

_NOW = lines(
    """
    (need|needed|must|have to|has to|want) (this|it|that|them|a (reply|answer|solution|fix|refund|replacement)|an answer|help|your help|to (leave|go|submit|send|print|travel|present|file)) ... (today|tonight|tomorrow|this (evening|afternoon|morning)|within (the |) (hour|24 hours|an hour))
    (by|before|until|till|for|no later than) (the end of |end of |close of |) (today|tonight|tomorrow|midnight|noon|this (evening|afternoon|morning)|lunchtime|business today|the day END)
    EVENT (is |starts |leaves |begins |departs |is due |takes place |takes off |is happening |are coming |arrive |are arriving |boards |opens |closes |) (today|tonight|tomorrow|this (evening|afternoon|morning)|in (an|one|two|three|four|five|six|a few|a couple of|half an|2|3|4|5|6|7|8|9|10|12|20|24|30|45|90) (hour|hours|minutes|minute)|in less than (an hour|24 hours|a day))
    (leave|leaving|starts|start|begins|expires|ends|opens|deadline is|due|depart|departing|fly|flying|travel|travelling|traveling|going live|go live|launching|closes|arrives|arriving|going|evicted|presenting|submit|board|moving|move) (for the airport |to the airport |off |out |on holiday |live |away |abroad |home |) (today|tonight|tomorrow|this (evening|afternoon|morning)|in (an|one|two|three|four|five|six|a few|a couple of|half an|2|3|4|5|6|8|10|12|24|30|45) (hour|hours|minutes|minute)|first thing)
    (today's|tonight's|tomorrow's|this afternoon's|this evening's|tomorrow morning's) EVENT
    (only|just|have|less than|got|within|in) (about |only |the next |less than |) (an|one|two|three|four|five|six|a couple of|a few|half an|2|3|4|5|6|8|10|12|15|20|24|30|45) (hour|hours|minutes|mins|hrs) (left|from now|to go|away|before|until|to (solve|fix|get|sort))
    (within|in) (the next |) (24|12|48) hours
    (emergency|right now|every minute counts|clock is ticking|asap today|asap tomorrow)
    (extremely|super|very|really|most|so|incredibly) urgent
    (standing|sitting|waiting|stuck|stranded) (here |) (at|in|outside|on) (the |a |) (airport|station|counter|check-in|till|checkout|hotel|platform|gate|side of|street|rain|door|border)
""",
    EVENT=_EVENT,
)

_SOON = lines(
    """
    (by|before|until|till|no later than|not later than) (this |next |coming |the end of this |the end of the |end of |the end of |the coming |) (DAY|week|weekend|month|the weekend|christmas|easter|new year|the holidays|holidays|the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)|january|february|march|april|may (1|2|3|5)|june|july|august|september|october|november|december)
    (by|before|until|till|no later than|due|due on|on) (the |) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) (of |) (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)
    (by|before|until|due) (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec) (the |) (1|2|3)~
    (in time|on time|ready|needed|need it|need this|need them|need the|due|deadline|required) (for|on|by|is) (my|our|the|his|her|this|next|a|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|christmas) (sister's |brother's |daughter's |son's |friend's |big |wife's |husband's |annual |important |mother's |board |DAY |) (EVENT|DAY|weekend|week|month|christmas)
    (before|by|ahead of|in time for|until|till) (my|our|the|his|her|a|next|this|DAY's|saturday's|friday's|monday's|sunday's|tuesday's|wednesday's|thursday's) (big |next |sister's |brother's |daughter's |son's |friend's |wife's |husband's |mother's |annual |important |upcoming |) EVENT
    (DAY's|saturday's|friday's|monday's|sunday's|tuesday's|wednesday's|thursday's|next week's|this week's|the weekend's) EVENT
    EVENT (is |starts |begins |is due |takes place |is coming up |is scheduled for |is happening |are coming |arrive |) (on |this |next |in |already |already on |already in |) (DAY|week|weekend|two days|three days|four days|five days|a few days|a week|a couple of days|2 days|3 days|4 days|5 days|the weekend)
    (we|i) (leave|fly|travel|go on holiday|launch|go live|move|are leaving|am leaving|are flying|am flying|are launching|move house|are moving|am travelling|are travelling|depart|start|open) (for |to |on |in |off |with |our |) (holiday |a trip |spain |) (on |this |next |in |) (DAY|weekend|a few days|two days|three days|2 days|3 days|a week)
    (in|within|only|just|have) (the next |only |less than |) (two|three|four|five|a few|a couple of|couple of|2|3|4|5|few) (more |working |business |) days (left|time|to go|END|before|until|away|from now|i|we|and|or|otherwise)
    (deadline|time pressure|tight schedule|tight deadline|on a deadline|under pressure|time constraint~|timeline is|time frame|cut-off|cutoff) (is|on|of|for|to|tight|looming|approaching|END|and|so|looms|by|coming|in|here|at)
    (asap|a.s.a.p|as soon as possible|immediately|right away|straight away|straightaway|at once|without delay|urgently|urgent|immediate (help|attention|assistance|action|response|reply)|time critical|time-critical|time sensitive|time-sensitive|of the essence|high priority|top priority|soonest|pronto|ticking|running out of time|no time to lose|time is short|short of time|pressed for time|pushed for time|race against time|as quickly as possible|as fast as possible|as quick as possible|as soon as you can|quickly please|soon as possible|at your earliest|prompt (reply|response|answer|attention)|promptly|speedy|quick (fix|solution) please|hurry)
    (need|needs|need this|need it|need to|want|wanted|must) (to be |a |an |it |this |them |be |) (fixed|sorted|solved|resolved|done|answer|reply|solution|back|response|refund|help|delivered|decision) (soon|quickly|fast|rapidly|this week|next week|now)
    (can't|couldn't|not) (wait|afford to wait) (any longer|until|another|much longer|for|that long|this long)
    (expires|expiring|runs out|run out|ends|ending|lapses|closes) (on |this |next |in |) (DAY|two days|three days|a few days|few days|week|the end|2 days|3 days|weekend|friday)
""",
    EVENT=_EVENT,
    DAY=_DAY,
)

_NO_HURRY = lines(
    """
    (no|not|isn't|nothing|n't|without|neither|hardly|never) (a |an |any |that |very |so |in any |really |super |particularly |at all |be |too |in |terribly |real |especially |need |need it |need to be |need an answer |have to be |) (urgent|urgency|hurry|rush|emergency|immediately|right away|right now|asap|deadline|time pressure|urgently|straight away|today|tomorrow|instantly|at once|as soon as)
    (as soon as|soon as) (i|it|they|the|he|she|we|my|our)
    (arrived|delivered|came|replied|answered|worked|fixed|responded|refunded|solved|noticed|sorted|crashes|closes|freezes|fails|stops|disappears|logs me out|crashed|helped|got|went|failed|declined|rejected|happened|stopped|reversed) (it |to me |me |us |my issue |) (immediately|right away|straight away|at once|promptly|instantly|quickly|today|this morning|tonight|in time|on time)
    (immediately|instantly|promptly|right away|straight away) (after|afterwards|crashes|closes|fails|stops|replied|answered|fixed|got|helped|when|following|freezes|crashed|logged|declined|disappeared|sent|upon)
    (thanks|thank you|grateful) ... (prompt|speedy|quick|urgent) (reply|response|answer|attention|delivery|help|service)
    (was|were|came|arrived|happened|worked|bought|called|wrote|ordered|tried|started|received|got|phoned|updated|noticed|paid|emailed|installed) (it |this |you |the |a |an |my |your (mail|email|reply|letter) |) (today|this morning|this afternoon|this evening|tonight)
    until (today|now|this morning|tonight|yesterday|recently|last|then|the (update|end of last|last))
    (have a|enjoy|happy|wish you a|great|nice|good|lovely) (day|weekend|week|friday|monday|holiday|today|christmas|easter|evening) 
    (until|till|before|by) (last|yesterday|the (latest|last|recent|new) (update|upgrade|version|release)|i (updated|bought|upgraded)|the end of (2|last))
    (working|worked) (fine|perfectly|well|great|ok) (until|till|before) 
    (was|were) (supposed|meant|due|promised|scheduled|told|expected|to) ... (by|before|on|until|today|due)
    (promised|said|told|guaranteed|assured|confirmed|expected|arrive) ... (by|before|until) (DAY|today|tomorrow|the|this|next|last|yesterday)
    (for|since) (the last|the past|over|more than|about) ... (hours|minutes|days)
    (waited|waiting|spent|took|hold|after|been|every|late|lasted|lasts|wait|on the phone|queue|queued) ... (hours|hour|minutes|mins|days)
    (open|opening|office|business|working|delivered) (hours|within|in)
    (right now|at the moment|currently) (i|we|it) (am|are|is|have|has)
    (will|would|can|could|do) (it|you|the|they|this) (be |) (arrive|deliver|ship|come|take) ... (by|before|in|within)
    (how long|how soon|when will|does it take) ... (hours|days|by|before|within|take)
""",
    DAY=_DAY,
)

DETECTORS: dict[str, Detector] = {
    "pressed": Together(
        (
            Phrases("pressed", _NOW, Urgency.URGENT, unless=_NO_HURRY, despite=("not", "if")),
            Phrases("pressed", _SOON, Urgency.HIGH, unless=_NO_HURRY, despite=("not", "if")),
        )
    ),
}
