"""Please do this for me: a specific action or remedy is asked for."""

from __future__ import annotations

from empathd.detectors.cues import places
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_REQUEST = lines(
    """
    (you'll|you will|you are going to|you must|you shall) (refund|repay|reimburse|compensate|credit) (me|us|my|our|the|every)
    (i|we) (now |hereby |therefore |) require (payment|repayment|reimbursement|settlement|a (refund|replacement)|you to)
    get (somebody|someone|an engineer|a technician|a plumber|your (man|men|people|team|engineer)) (here|there|out|round|over)
    (refund|reimburse|compensate) (me|us|my|our|the|it|this|please|immediately|in full|at once|or)
    (want|need|request|requesting|demand|demanding|like|expect|insist on|get|have|give me|give us|receive|claim|claiming|ask for|asking for|looking for|hoping for|in need of|after|deserve|asked for|for|seeking|obtain|issue|process|about|eligible for|entitled to|due|offer me|offer|apply for|prefer|appreciate|arrange|authorise|authorize|grant|owed) (to (get|have|request|receive|claim|ask for) |you to (issue|process|send) |) (a |an |my |the |our |some |any |this |that |) (full |partial |complete |immediate |prompt |free |new |proper |formal |written |quick |pro rata |prorated |) (refund|refunds|replacement|replacements|reimbursement|compensation|money back|exchange|discount|credit|credit note|voucher|apology|call back|callback|call-back|return label|new one|invoice|vat invoice|copy of|receipt|confirmation|extension|exception|upgrade|downgrade|duplicate|quote|quotation|cancellation|removal|deletion|repair|phone call|goodwill|certificate|statement|reply by|written|proof of|response in writing|deadline extension|price match|trial extension|reset link|new password|new card|demo|manager|supervisor|technician|engineer)
    (my|our) money (back|returned|refunded)
    (please|kindly|pls|plz) (also |just |then |both |all |now |instead |can you |could you |do |urgently |immediately |at least |would you |simply |) ACT
    (can|could|would|will|might|may) (you|u|someone|somebody|anyone|you guys|anybody|your team|you all|you folks|one of you|a colleague|your colleague|mira) (please |kindly |possibly |perhaps |maybe |also |just |at least |therefore |pls |be so kind as to |be so kind and |be kind enough to |be able to |be so good as to |help me and |help us and |then |already |urgently |quickly |actually |ever |ask someone to |either |) ACT
    (i'd|we'd|i would|we would|i'll) (be |) (very |really |so |most |much |extremely |) (be |) (grateful|appreciate it|appreciate|happy|thankful|obliged|like it) if (you|someone|somebody|it|this|the|my|we|i) (could|can|would|might|was|were|will|got|get|be)
    (would|could) (it|you) be (so kind|possible) (as |) (to|for you to|for someone to|that you|if you) (please |) ACT
    (is it|would it be|is there any|if it's|it would be|it'd be|be|would be) (at all |still |somehow |maybe |perhaps |very |really |so |) (possible|great|nice|good|lovely|helpful|wonderful|useful|fantastic|amazing|cool|awesome|ideal|brilliant|handy|appreciated|super|perfect|fab) (to (get a refund|have it|have a|get a (replacement|discount|copy|new|call)|receive|return|exchange|postpone|extend|cancel|speak|add (a|an)|have (an|the)|see|get)|for (you|someone) to|if (you|there|the|we|i|it|someone|your|this|users) (could|can|would|were|was|had|add|added|made|offered|allow|let|support|supported|have))
    (any|is there any|a) (chance|possibility) (of (a|getting|you|having|an|receiving)|you (could|can|might|would)|that you|i (could|can) (get|have)|for (a|you|me)|we (could|can) (get|have))
    (cancel|close|terminate|delete|suspend|pause|reactivate|reinstate|unlock|unblock|block|freeze|upgrade|downgrade|extend|renew|postpone|return|exchange|replace|reschedule|amend) (my|our|the|this|these|it) ... (please|immediately|now|effective|asap|with immediate|as of|today|for me|for us|at once|right away)
    (want|like|wish|need|have|asking|request|requesting|decided|trying|hoping) (you |) to (cancel|close|terminate|return|exchange|delete|upgrade|downgrade|extend|postpone|reschedule|speak (to|with)|talk (to|with)|have (it|this|them|my|the|a|an|him|her)|get (my|a|it|the|this) (money|refund|replacement|fixed|back|sorted|replaced|refunded|new|copy)|pause|transfer my|be (refunded|contacted|called|removed|reimbursed|compensated|called back|informed|added|put through|unsubscribed)|dispute|move my|change my (order|booking|address|delivery|appointment|flight|plan|subscription)|request|send (it|them|this) back|claim|add (a|an|my|two|one)|rebook|arrange|schedule|block my|freeze my|activate my|opt out)
    (call|ring|phone|contact|email|reply to|get back to|write) (me|us) (back|on|at|as soon|tomorrow|today|when|between|before|after|if|to|asap|urgently|please|immediately|by|about)
    (let me|let us) (know|have) (when|if you can|whether|what you|how you|the|a|by|as soon|asap|your|why|where|which|about)
    (send|give|get|issue|provide|mail|email|ship|forward) (me|us) (a|an|the|my|another|one|some|your|our|new|copies|details|proof|more|it|this|that|to)
    (fix|sort|solve|resolve|correct|repair|rectify|undo|reverse) (this|it|that|my|the|our) (out |mess |issue |problem |error |bug |account |order |bill |situation |immediately |charge |booking |) (out|please|now|asap|immediately|before|by|today|as soon|urgently|quickly)
    (remove|take|unsubscribe|delete|add|put) (me|us|my name|my email|my address|my data|all my data|our name) (from|off|to|on)
    (can|could|may) (i|we) (please |kindly |just |also |still |possibly |at least |then |maybe |perhaps |therefore |) (get|have|request|return|exchange|cancel|speak|talk|receive|ask you|ask for|be (refunded|moved|transferred|put|called|given|added)|swap|postpone|pick it up|send it back|extend|arrange|claim|book|reschedule|change (my|our|the (delivery|booking|appointment))|move (my|our)|pay in|pay by|ask that|suggest)
    (fill|send|ship|deliver) (it|them|my order) to (my|a|the|this) (new|other|different|work|following|address)
    (help|assist) me (please|to|with|out|get|find|by|in|END|recover|fix|understand|set|sort|change|resolve)
    (please|pls|plz) (help|assist|advise)
""",
    ACT="(add|advise (me|us|on|what|when|whether|if|how)|allow|amend|approve|arrange|ask|assign|block|book|bring|call|cancel|change|"
    "check|close|collect|combine|confirm|connect|contact|correct|credit|deactivate|deal|delete|deliver|disable|do something|"
    "do the|double check|double-check|email|enable|ensure|escalate|exchange|expedite|extend|find|find out|fix|forward|"
    "freeze|get|give|go ahead|handle|help|honour|honor|implement|include|increase|inform|inspect|investigate|issue|keep|lift|look|let me have|"
    "let me return|let us|let me (cancel|change|have|extend|know|try|speak|swap)|lower|mail|make|match|merge|move|note|offer|open|organise|organize|pass|pause|pay|phone|pick|place|"
    "postpone|prepare|print|prioritise|prioritize|process|provide|publish|push|put|raise|re-send|reactivate|rebook|recheck|recalculate|record|rectify|"
    "reduce|refund|register|reimburse|reinstate|reissue|release|remind|remove|rename|renew|repair|replace|reply|report|"
    "resend|reserve|reset|resolve|respond|restore|return|reverse|review|ring|schedule|send|set|share|ship|show|sign|sort|speak|stop|"
    "adjust|alter|assist|attach|cap|chase|clear|come (and|over|round|by|out)|convert|deduct|despatch|dispatch|drop|edit|fetch|fill in|get in touch|get back|grant|have (someone|somebody|a|an|the|my|our|your|it|this|him|her)|hold|increase|leave|let (the|my|our|them|him|her|people|users)|link|locate|migrate|only (send|charge|call|use|ship)|redeliver|reopen|reroute|revert|roll back|skip|split|stick|trace|unfreeze|whitelist|rebook|submit|supply|support|suspend|swap|switch|take|tell|terminate|transfer|translate|turn|unblock|undo|unlock|unsubscribe|"
    "update|upgrade|upload|verify|void|waive|withdraw|write|speed|see (if|what|to|that)|explain|answer|try|acknowledge|act|"
    "consider|treat|use|warn|follow up|do (it|this|that|so|better)|be (refunded|contacted|called|replaced|removed|fixed|cancelled|reimbursed|sent|changed|resolved|given|put|moved)|backdate|honour|intervene|redirect|reconsider|rush|leave it)",
)

_NO_REQUEST = lines("""
    (please|pls|kindly|just) (ignore|disregard|forget) (my|that|the|this|it|about|what)
    (you|he|she|they|who) (have |has |had |) (put|made|set|got|had) (it|this|that|them|things) (right|back|fixed|sorted|done|working|moved|out|on|off)
    (do|does|will|would|can|could) (i|we|one) (still |then |) (get|receive|have) (my|our|a|the) ... back
    (please|do|pls|kindly) (see|make sure|ensure) (that|to it that) ... (hear~|knows|gets (the|a|to)|told|passed on|aware)
    (please|do|kindly|could you|can you|would you) (tell|let) (his|her|their|the|your) (manager|boss|supervisor|team leader|line manager|superior|bosses)
    (see|show|explain|tell|teach|walk|guide|talk|advise|remind|let) (me|us) (know |through |) (how|what does|what is|why|what the|where)
    (can|could|would|will) (you|someone|anyone|somebody) (please |kindly |just |) (explain|clarify|tell me (what|why|how|where|if|whether|when)|help me understand|let me know|show me how|see|tell|advise)
    (please|pls|kindly) (accept|note that|note|excuse|forgive|find (attached|enclosed|below|herewith|my|our|a copy|in the)|see (attached|below)|bear|don't|do not worry|give my|pass on|pass my|keep up|tell (her|him|them|your)|thank|explain|let me know|let us know|say|take it|take this|take my word|see it|be aware|feel free|give (her|him|them|my))
    (pass|give|tell) (on |)(my|our|this|her|him|the|that|them) (thanks|praise|compliment~|best|regards|feedback|on to|how|a raise|to)
    (would|i'd|we'd|i would) (love|like) to (say|thank|hear|see more|express|share|praise|compliment|tell you how|add that|mention|know|understand|give (my|some|a|you|her|him|them))
    (want|wanted|like) to (say|thank|praise|compliment|let you know|share|tell you|give (a|you|my|her|him) (shout|thanks|compliment|praise|feedback|big|some))
    (can|could|would) you (believe|imagine|do that|do such|keep ignoring|please explain|be serious|treat|even)
    (have|had|already|was|were|been|got|gotten|received|after|thanks for|thank you for|the) (a |an |the |my |your |) (refund|replacement|refunded|replaced|call back|apology|confirmation|invoice)
    (request|refund|return|cancellation|privacy|exchange|delivery|shipping|pricing) (policy|form|process|page|number|button|status)
    (you|he|she|they|colleague|it) (said|told|promised|would|will|should|were|was|did|didn't|have|had|already|then|kindly) ... (send|call|refund|fix|replace|get back|contact)
    (if|when|whenever|once|until|because|that|why) (you|they|he|she) (can|could|would|send|sent|get|got|give|gave|call|called) 
    how (can|could|do|would|should) (you|i|we) 
    can i (find|use|export|see|add|import|print|download|set)
    (i|we) need (to know|help with|more time|it more)
""")

_ASKED = lines(
    """
    (need|needs|want|expect|require|would like) (new|fresh|replacement|correct|corrected|proper) (ones|one|set|copies|copy|shirts|parts|tickets|cards|invoice|documents) 
    at your (own |) (expense|cost)
    (needs|need|has|have|ought) to (come off|go off|be taken off|go back|come out|be moved|go on|be added|be swapped)
    (+1|plus one|another vote|my vote|voting|vote) (for|on) (a|an|the|this|that|these|adding|having|dark|better|more|getting|support|offline|night|multi)
    take ... (off|from) (the|my|our) (bill|invoice|list|account|order|total|price)
    (i|we) want (him|her|it|them|this|that) (off|out|gone|back|fixed|sorted|removed|away|down|stopped|cancelled|collected)
    (obliged|grateful|glad|thankful) if (you'd|you would|you could|someone would|somebody would|someone could|you might)
    you (can|may) (come and |) (fetch|collect|pick up|take back|have) (it|the|them|your|this) (back|thing|again|END|whenever|at)
    if (someone|somebody|you|one of you) (could |would |can |might |) (put|keep|kept|hold|held|send|sent|set|leave|left|pop|popped) ... (aside|by|back|for (me|us|her|him))
    (i|we|i'd|we'd|i'll|we'll) (would |will |do |) (have|need|like|want) to (move|change|reschedule|postpone|cancel|shift|swap|rebook|bring forward|put off|rearrange) (it|this|that|my|our|the|to|from)
    (i|we|i'd|we'd) (want|like|expect|demand|will have|'ll have) (every|each|all|all of) (penny|cent|pound|euro|last|bit|it|my|our|of it|the money) ... back
    (is there|any|is there any|there must be) (a |any |some |)way (to|of) (spread|split|reduce|lower|waive|extend|pay (it|this|less|in)|cancel (it|this|my)|swap|exchange|speed|postpone|pay~ in|spread~|splitting|reducing|extending|waiving|delay|pausing|pause)
    (someone|somebody|an engineer|a technician|a plumber|an electrician|one of you) (really |simply |urgently |) (must|needs to|has to|should|ought to|had better|will have to) 
    (i'd|we'd|i would|we would|i|we) (simply |just |only |still |really |) (like|want|need) the ... (i|we) (chose|ordered|paid for|picked|selected|booked|asked for|was promised)
    (i|we) (really |urgently |desperately |badly |also |just |do |still |) (need|want|require|demand|expect) (to have |) (someone|somebody|a person|a technician|an engineer|a plumber|an electrician|a human|a manager|a supervisor|a callback|a call|a visit|a courier|your engineer|your technician)
    (get|send|have) (me |us |) (someone|somebody|an engineer|a technician|a plumber|an electrician|a human|your engineer|your people|anyone|a repair man|a repairman|a van|a courier) (out|on|to|over|round|here|down|who|with|on site|in|asap|today|tomorrow|now|please|END)
    (i'm|we're|i'd|we'd|i must|we must|i have to|we have to) (hereby |formally |also |now |therefore |only |simply |just |respectfully |kindly |) (asking|ask|requesting|request|demanding|seeking|insisting on|calling on you) (for |you for |that |you to |) (a|an|the|this|that|my|our|your|you|it|all|compensation|be)
    (please|pls|kindly) (can|could|may|might|would|will) (i|we|you|my|our|the|this|someone|somebody|it)
    (can|could|may|might) (please |) (i|we|my|our|this|the|he|she|they|these|those|his|her|mum|dad) ... be DONE
    (want|need|like|have|get|prefer|expect|wish) (this|it|that|my|our|the|them|these|those|everything|all) ... (DONE|back (today|now|please|by|in|on|immediately|asap|END))
    (i'd|we'd|i would|we would) (really |very much |much |rather |also |ideally |still |simply |just |only |) (like|prefer|love|want|appreciate) (a|an|my|our|one|two|three|these|this|another|some|someone|somebody|you to|for you|it if|for the|him to|her to|them to|compensation|it (to be|back|in))
    (i'd|we'd|i would|we would) (really |very much |also |still |) (like|want) the ... (in|to be|back|instead|rather|moved|changed|sent|please|on|version|one)
    (any|is there any|is there a|what's the|what are the|no) (chance~|possibility|hope|prospect) (of|you|that|for|someone|we|i|your|this|it|at all)
    (please|kindly|pls) (do not|don't) (send|charge|ship|renew|call|ring|contact|deliver|take|share|auto)
    (you need|you have|you ought|you'll need) to (put|fix|send|refund|sort|replace|cancel|reverse|correct|get|pay|compensate|resolve|collect|give (me|us)|take|stop|do something|remove|credit)
    (under|according to|pursuant to) (the data protection|data protection|gdpr|the gdpr|article|my consumer|consumer|the consumer|section)
    (take|get|put|keep|include) (me|us|my|our|him|her|his|their) ... (off|from|on) (the|your|this|that) (account|list|mailing list|marketing|policy|contract|waiting list|waitlist|books|plan|tenancy|database)
    (i'd|we'd|i|we) (like|want|need|prefer|wish) (to (have |) |) (my|our|all|all my|all of my|all our) (data|money|deposit|fee|account|details|records|subscription|information|payment|booking|name) ... (DONE|back|now|today|from)
    (please |) (bring|give|get) (me |us |) back (the|my|our|that|those|your) (old|previous|classic|original|former|money|deposit|dark|sidebar)
    (pretty please|all (i|we) (want|need|ask|ask for|expect|am asking for|would like) (is|are)|(i'm|we're|i am|we are|i was|was) hoping (that |) (you|someone|somebody|we|i) (will|can|could|would|might|may|are able)|hoping (you'll|we'll|you'd|someone'll))
    would you (be |) (so |) (willing|able|prepared|open|kind enough|good enough|happy|ready|in a position) (to|enough to)
    (can|could|would|will) (someone|somebody|anyone|anybody|a person|one) (from|in|at|of) ... (come|call|look|ring|check|visit|fix|measure|confirm|send|contact|get|explain|help|sort|answer|have|tell|take|collect)
    (get|let) (me|us) out (of (this|the|my|our|that|it)|early|now|END)
    (my|our|the only) (request|wish|demand|plea) (is|would be|to you is)
    (i|we) (really |just |do |simply |only |still |absolutely |) want (someone|somebody|answers|action|compensation|proof|out|my (money|things|parcel|order|deposit))
    (i'd|we'd|i would|we would) (much |far |) rather (have|get|you|it|that|keep|swap|we)
    (any|is there any|is there a|some) (way|chance|possibility) (that |) (you|someone|somebody|your|we|i|it) (could|can|might|would|will)
    would it be (too much|an option|ok|okay|alright|all right|feasible|doable|acceptable|asking too much|at all possible|possible) (to|if|for|that)
    (too much|a lot) to ask (for|that|if|END)
    what (i|we) (really |actually |) (need|want|expect|'d like|would like) (is|now is) (a|an|for|someone|somebody|you|my|our|the)
    (can|could|would|may|might) (the|my|our|this|that|these|his|her) ... (have|get|go|come|stay|move) (a|an|the|to|back|on|in|up|before|instead|earlier|later)
    (put|sign|book|squeeze|fit|count|pencil) (me|us|my (son|daughter|mum|dad|wife|husband)) (down|up|in|on|through)
    (i'd|we'd|i would|we would|i'm|we're) (like|want|need|after|looking for|wanting) (for |) (it|this|that|them|him|her) (to be|fixed|gone|sorted|back|removed|changed|done|looked)
    (can|could|would|will|may) (your|a|the|one of your|an|our|my) (driver~|courier~|team|colleague~|staff|engineer~|technician~|people|manager|accounts|billing|warehouse|office|reception|teacher|doctor|dr|nurse|postman|plumber|cleaner~|company|system|app|letter~|parcel~|invoice~|date|delivery|appointment|box|order) (please |kindly |perhaps |possibly |now |also |) (leave|bring|call|ring|come|be|send|look|sign|take|go|give|drop|put|let|pick|wait|fix|have|get|check|write|add|show|remind|allow|use|make|stop)
    (someone|somebody|an engineer|a technician|your people|your team|your colleague|your driver) (really |urgently |please |) (needs|need|must|has|have|should|ought) (to |please |) (come|look|fix|call|ring|sort|put|change|check|get|give|tell|send|stop|see|clean|deal|do|collect|pick|answer|refund|repair)
    (i|we) (do |really |just |simply |only |also |still |) (want|demand|require|expect|insist on|need) (a|an|my|our|some|your|the) (proper |full |written |clear |formal |real |straight |honest |new |immediate |sincere |) (explanation|answer~|apology|refund|money|deposit|replacement|discount|solution|statement|copy|call|date|new one|response|compensation|receipt|invoice|correction|confirmation|assurance|word with|repair|key|card|seat~|room|fee|credit|list|breakdown)
    (we|i) (kindly |must |would |do |hereby |) (ask|request|urge|beg|implore|plead|propose|suggest|recommend) (that you|you to|you kindly|for the|for a|for an|that the|that this|that my|that our)
    (i|we) should like (to have|you|the|a|an|my|it|someone|this|two|three|four|five|six)
""",
    DONE="(refunded|moved|changed|cancelled|canceled|removed|replaced|reversed|returned|fixed|sorted|resolved|repaired|corrected|unlocked|reinstated|restored|"
    "reset|collected|delivered|sent|resent|credited|waived|dropped|extended|upgraded|downgraded|reopened|reactivated|rebooked|rescheduled|put right|put back|put on|"
    "taken off|picked up|swapped|exchanged|added|deleted|closed|merged|transferred|given (a|another|an|the)|seated|unblocked|escalated|reviewed|looked into|looked at|"
    "brought forward|postponed|paused|split|combined|reduced|lowered|adjusted|amended|updated|posted|shipped|redelivered|emailed|reissued|allowed to|let|made an exception|paid (out|back|by|to))",
)

_SOMETHING = lines("""
    (please|kindly|pls|plz)
    (can|could|would|will) (you|u|someone|somebody|anyone|anybody|your team|one of you) (please|kindly|possibly|perhaps|maybe|at least|)
""")
"""Whatever verb follows: only its place and its object tell that it is asked for."""

_ORDERS = lines("""
    (refund|reimburse|credit|compensate|repay) (me|us|my|our|it|the|both|all|this|please|END)
    (cancel|close|delete|terminate|pause|suspend|stop|freeze|reactivate|unlock|unblock|reinstate|restore|reset|reverse|waive|remove|replace|exchange|swap|extend|renew|switch|transfer|escalate|reopen|change|correct|undo|fix|repair|sort|collect|reissue|resend|redeliver|rebook|move|skip|merge|downgrade|upgrade|honour|honor|scrap|erase|wipe) (me|us|my|our|it|this|that|them|these|everything|all (my|our|of|the|future)|both)
    (give|send|get|bring|pay|post|mail|ship|email|text|find|buy|lend|offer|put) (me|us) (a|an|the|my|our|another|one|back|some|what|proof|through|new|in writing|out|over|right|on)
    (call|ring|phone|telephone|contact|text|email) (me|us) (back|on|at|when|asap|today|tomorrow|before|after|please|now|as|any|END|0~|1~|2~|3~|4~|5~|6~|7~|8~|9~|+~)
    (get|put|turn|switch|make|have) (it|this|that|them|my account|our account|the account) (open|back|fixed|right|off|on|sorted|moving|running|working|done|unlocked|changed|moved|gone|out|down|straight)
    need (someone|somebody|an engineer|a technician|a plumber|a person|help|one of you) (here|out|round|over|to|on site|back|now|today|within|asap|at)
    (add|put) my (wife|husband|son|daughter|partner|mother|father|name|new|colleague|email|number|address) (to|on|as) (the|my|your|a|our)
    have (it|this|them|him|her) (fetched|mended|collected|repaired|looked at|picked up|seen to|replaced|removed|taken (away|down)|fixed|put right|checked|cut (down|back)|cleaned|emptied|moved|corrected|sent)
    (cancel|delete|remove|stop|return|collect|refund|exchange|replace) the (first|second|third|other|old|last|extra|double|duplicate|one|two|order|booking|whole)
    (come|send somebody|send someone) (at once|immediately|now|quickly|round|today|and (fetch|get|look|fix|take|mend|see|collect))
    (unsubscribe|remove|take) (me|us) (from|off|please|now|END)
    (let|allow) (us|me|users|people|customers|teachers|parents|admins) (sort|choose|pick|filter|change|hide|set|turn|switch|see|export|edit|add|delete|pay|opt|disable|drag|group|rename|return|cancel|keep)
    (add|bring back|support|consider|offer) (a|an|the old|an option|support|dark|more|some) ... (mode|option|button|filter|view|support|widget|setting|feature|way|layout|language|app|export|shortcut|version|colours|colors|please)
""")

_NOT_ASKED = lines("""
    (send|make|give) (us|me) an offer
    (please|do|kindly|pls) (give|pass|tell|let|send) ... (compliments|thanks|regards|praise|best wishes|know how (grateful|happy|pleased|much))
    (please|kindly|pls) (regard|consider|treat|take|accept|see) (this|it) as (my|our)
    (want|need|like|wanted) to take (my|our|a|the|this|it|part)
    (refused|refuses|declined|declines|failed|unwilling|never offered|not willing|denied|forgot) to (refund|replace|cancel|send|give|exchange|compensate|call|issue)
    (you|he|she|they|colleague) (asked|ask) (me|us) (for|to)
    (i|we) (just |really |also |now |still |only |urgently |) need to (make|get|tell|know|see|verify|support|find|keep|find out|pay|look|explain|give|put|use|take|try|do|check|show|ask|sign|act|submit|provide|confirm|print|set|turn|send|help|hold|let|understand|leave|go|record|report|share)
    (why|when|if) do (i|we) (need|have) to
    (not|n't|never) (ask|asking|asked|looking|saying|here|after|hoping|said|begging) (for |) (a|an|any|the|my|money) (refund~|discount|replacement|new (card|one|password|account)|call back|credit|voucher|compensation|copy|invoice|receipt)
    (if|whether) ... please (ask|tell)
    please (ask|tell (femi|anna|tom|mira|her|him|them|everyone)|be|bring (a|an|your|along|the|cash|id)|wear|arrive|make sure|quote|remember|rsvp|join|register|confirm (your attendance|attendance|receipt|your participation)|have (the|your) ... ready|ensure that (the|all|your))
    for our (files|records|books)
    please (advise|explain|show) (me |us |) how
    how (do|can|could|would|should|long|much|soon|often) ... (refund|replacement|discount|cancel|call|upgrade|credit|swap|refunded|moved|changed|removed)
    (told|said|promised|assured|agreed|offered|that) (me |us |that |) (i'd|i would|we'd|we would|i was going to|i'm going to) (get|have|receive|be) (a|an|the|my|given|called|refunded)
    (would|i'd|we'd|i would|we would) (really |) (like|love|appreciate) (the idea|a (holiday|break|lot)|to see you|your (thoughts|advice|help)|some (advice|help)|any (help|advice)|it here|a quick answer|our (guests|customers|members|clients|readers|visitors))
    (accountant|client|clients|committee|board|buyers|designer|council|customer|director|guests|members|students|readers) (would|'d) (like|prefer|want)
    (sign|complete|print) and return
""")

_WISH = lines("""
    (would|it'd|that'd|'d) be (really |so |very |absolutely |super |) (great|nice|good|lovely|helpful|wonderful|useful|fantastic|amazing|cool|awesome|ideal|brilliant|handy|appreciated) (if|to have|to see|to get) (you|the|there|we|i|it|a|an|some|your|this|that)
    if you (ever |could |can |would |should |) (ever |) (build|add|make|bring|offer|stock|find|sell|open) ... (i'd|i would|we'd|we would) be (so |very |really |) (glad|happy|delighted|pleased|thrilled)
    (would|i'd|we'd) (really |) (love|like) to (see|have) (a|an|the option|an option|the ability|support|more options|some kind)
""")

_NONE = (*_NO_REQUEST, *_NOT_ASKED)

DETECTORS: dict[str, Detector] = {
    "request": of_customers(
        Together(
            (
                Phrases("request", _REQUEST, unless=_NONE, despite=("if", "said")),
                Phrases("request", _WISH, despite=("if",)),
                Phrases("request", _ASKED, unless=_NONE, despite=("if", "said")),
                Phrases("request", _ORDERS, unless=_NONE, look=places.order),
                Phrases("request", _SOMETHING, unless=_NONE, despite=("if", "said"), look=places.remedy),
            )
        )
    )
}
