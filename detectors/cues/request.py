"""Please do this for me: a specific action or remedy is asked for."""

from __future__ import annotations

from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_REQUEST = lines(
    """
    (refund|reimburse|compensate) (me|us|my|our|the|it|this|please|immediately|in full|at once|or)
    (want|need|request|requesting|demand|demanding|like|expect|insist on|get|have|give me|give us|receive|claim|claiming|ask for|asking for|for|seeking|obtain|issue|process|about|eligible for|entitled to|due|offer me|offer|apply for|prefer|appreciate|arrange|authorise|authorize|grant|owed) (to (get|have|request|receive|claim|ask for) |you to (issue|process|send) |) (a |an |my |the |our |some |any |this |that |) (full |partial |complete |immediate |prompt |free |new |proper |formal |written |quick |pro rata |prorated |) (refund|refunds|replacement|replacements|reimbursement|compensation|money back|exchange|discount|credit|credit note|voucher|apology|call back|callback|call-back|return label|new one|invoice|vat invoice|copy of|receipt|confirmation|extension|exception|upgrade|downgrade|duplicate|quote|quotation|cancellation|removal|deletion|repair|phone call|goodwill|certificate|statement|reply by|written|proof of|response in writing|deadline extension|price match|trial extension|reset link|new password|new card|demo|manager|supervisor|technician|engineer)
    (my|our) money (back|returned|refunded)
    (please|kindly|pls|plz) (also |just |can you |could you |do |urgently |immediately |at least |would you |simply |) ACT
    (can|could|would|will|might|may) (you|u|someone|somebody|anyone|you guys|anybody|your team|you all|you folks|one of you|a colleague|your colleague|mira) (please |kindly |possibly |perhaps |maybe |also |just |at least |therefore |pls |be so kind as to |be so kind and |be kind enough to |be able to |be so good as to |help me and |help us and |then |already |urgently |quickly |actually |ever |ask someone to |either |) ACT
    (i|we) (would like|want|need|expect|demand|ask|'d like|wish|request|require|urge|beg|kindly ask|politely ask|am asking|are asking|hope for|kindly request|would ask|hereby request|formally request|insist that|must ask|was hoping for|was hoping|am hoping|would appreciate if|would be grateful if|would love|would love for|would prefer) (that |for |) (you |someone |somebody |your team |it |this |them |the |my |our |him |her |to (have |get |see |ask |request |ask you to |ask for |kindly ask you to |) |) (could |would |can |kindly |to |please |) ACT
    (i'd|we'd|i would|we would|i'll) (be |) (very |really |so |most |much |extremely |) (be |) (grateful|appreciate it|appreciate|happy|thankful|obliged|like it) if (you|someone|somebody|it|this|the|my|we|i) (could|can|would|might|was|were|will|got|get|be)
    (would|could) (it|you) be (so kind|possible) (as |) (to|for you to|for someone to|that you|if you) (please |) ACT
    (is it|would it be|is there any|if it's|it would be|it'd be|be|would be) (at all |still |somehow |maybe |perhaps |very |really |so |) (possible|great|nice|good|lovely|helpful|wonderful|useful|fantastic|amazing|cool|awesome|ideal|brilliant|handy|appreciated|super|perfect|fab) (to (get a refund|have it|have a|get a (replacement|discount|copy|new|call)|receive|return|exchange|postpone|extend|cancel|speak|add (a|an)|have (an|the)|see|get)|for (you|someone) to|if (you|there|the|we|i|it|someone|your|this|users) (could|can|would|were|was|had|add|added|made|offered|allow|let|support|supported|have))
    (any|is there any|a) (chance|possibility|way) (of (a|getting|you|having|an|receiving)|you (could|can|might|would)|that you|i (could|can) (get|have)|for (a|you|me)|we (could|can) (get|have))
    (feature|change|enhancement|formal|small|special) (request|suggestion)
    (i|we) (would |'d |) (suggest|propose) (to |that |you |adding|a |an |)
    (please|could you|can you|would you) (consider|think about|look into) (adding|making|allowing|offering|implementing|including|supporting|bringing|changing|giving)
    (wish|hope) (you|there|the app|it) (would|could|had|were|was) (add|make|support|have|allow|offer|an option|bring|include|let|a)
    (please|missing|needs|lacks|lacking) (a |an |) (dark mode|feature|option to|way to|button to|support for|integration with)
    (cancel|close|terminate|delete|suspend|pause|reactivate|reinstate|unlock|unblock|block|freeze|upgrade|downgrade|extend|renew|postpone|return|exchange|replace|reschedule|amend) (my|our|the|this|these|it) ... (please|immediately|now|effective|asap|with immediate|as of|today|for me|for us|at once|right away)
    (want|like|wish|need|have|asking|request|requesting|decided|trying|hoping) (you |) to (cancel|close|terminate|return|exchange|delete|upgrade|downgrade|extend|postpone|reschedule|speak (to|with)|talk (to|with)|have (it|this|them|my|the|a|an|him|her)|get (my|a|it|the|this) (money|refund|replacement|fixed|back|sorted|replaced|refunded|new|copy)|pause|transfer my|be (refunded|contacted|called|removed|reimbursed|compensated|called back|informed|added|put through|unsubscribed)|dispute|move my|change my (order|booking|address|delivery|appointment|flight|plan|subscription)|request|send (it|them|this) back|claim|book|order|add (a|an|my|two|one)|rebook|arrange|schedule|block my|freeze my|activate my|opt out)
    (call|ring|phone|contact|email|reply to|get back to|write) (me|us) (back|on|at|as soon|tomorrow|today|when|between|before|after|if|to|asap|urgently|please|immediately|by|about)
    (let me|let us) (know|have) (when|if you can|whether|what you|how you|the|a|by|as soon|asap|your|why|where|which|about)
    (put|transfer|connect) me (through|on to|onto|over) 
    (send|give|get|issue|provide|mail|email|ship|forward) (me|us) (a|an|the|my|another|one|some|your|our|new|copies|details|proof|more|it|this|that|to)
    (fix|sort|solve|resolve|correct|repair|rectify|undo|reverse) (this|it|that|my|the|our) (out |mess |issue |problem |error |bug |account |order |bill |situation |immediately |charge |booking |) (out|please|now|asap|END|immediately|before|by|today|as soon|for|or|and|urgently|quickly)
    (make|put|set) (this|it|things) right
    (i|we) (require|demand) (a|an|my|our|that|the|full|immediate|you|your)
    (remove|take|unsubscribe|delete|add|put) (me|us|my name|my email|my address|my data|all my data|our name) (from|off|to|on)
    (can|could|may) (i|we) (please |kindly |just |also |still |possibly |at least |then |maybe |perhaps |therefore |) (get|have|request|return|exchange|cancel|speak|talk|receive|ask you|ask for|be (refunded|moved|transferred|put|called|given|added)|swap|postpone|pick it up|send it back|extend|arrange|claim|book|reschedule|pay in|pay by|ask that|suggest)
    (fill|send|ship|deliver) (it|them|my order) to (my|a|the|this) (new|other|different|work|following|address)
    (help|assist) me (please|to|with|out|get|find|by|in|END|recover|fix|understand|set|sort|change|resolve)
    (please|pls|plz) (help|assist|advise)
    (can|could|would|will) (you|someone|anyone|somebody) (please |kindly |possibly |) (help|assist)
""",
    ACT="(add|advise (me|us|on|what|when|whether|if|how)|allow|amend|approve|arrange|ask|assign|block|book|bring|call|cancel|change|"
    "check|close|collect|combine|confirm|connect|contact|correct|credit|deactivate|deal|delete|deliver|disable|do something|"
    "do the|double check|double-check|email|enable|ensure|escalate|exchange|expedite|extend|find|find out|fix|forward|"
    "freeze|get|give|go ahead|handle|help|honour|honor|implement|include|increase|inform|inspect|investigate|issue|keep|lift|look|let me have|"
    "let me return|let us|let me (cancel|change|have|extend|know|try|speak|swap)|lower|mail|make|match|merge|move|note|offer|open|organise|organize|pass|pause|pay|phone|pick|place|"
    "postpone|prepare|print|prioritise|prioritize|process|provide|publish|push|put|raise|re-send|reactivate|rebook|recheck|recalculate|record|rectify|"
    "reduce|refund|register|reimburse|reinstate|reissue|release|remind|remove|rename|renew|repair|replace|reply|report|"
    "resend|reserve|reset|resolve|respond|restore|return|reverse|review|ring|schedule|send|set|share|ship|show|sign|sort|speak|stop|"
    "submit|supply|support|suspend|swap|switch|take|tell|terminate|transfer|translate|turn|unblock|undo|unlock|unsubscribe|"
    "update|upgrade|upload|verify|void|waive|withdraw|write|speed|see (if|what|to|that)|explain|answer|try|acknowledge|act|"
    "consider|treat|use|warn|follow up|do (it|this|that|so|better)|be (refunded|contacted|called|replaced|removed|fixed|cancelled|reimbursed|sent|changed|resolved|given|put|moved)|backdate|honour|intervene|redirect|reconsider|rush|leave it)",
)

_NO_REQUEST = lines("""
    (see|show|explain|tell|teach|walk|guide|talk|advise|remind|let) (me|us) (know |through |) (how|what does|what is|why|what the|where)
    (can|could|would|will) (you|someone|anyone|somebody) (please |kindly |just |) (explain|clarify|tell me (what|why|how|where|if|whether|when)|help me understand|let me know|show me how|see|tell|advise)
    (please|pls|kindly) (accept|note that|note|excuse|forgive|find|see (attached|below)|bear|don't|do not worry|give my|pass on|pass my|keep up|tell (her|him|them|your)|thank|explain|let me know|let us know|say|take it|take this|take my word|see it|be aware|feel free|give (her|him|them|my))
    (pass|give|tell) (on |)(my|our|this|her|him|the|that|them) (thanks|praise|compliment~|best|regards|feedback|on to|how|a raise|to)
    (would|i'd|we'd|i would) (love|like) to (say|thank|hear|see more|express|share|praise|compliment|tell you how|add that|mention|know|understand|give (my|some|a|you|her|him|them))
    (want|wanted|like) to (say|thank|praise|compliment|let you know|share|tell you|give (a|you|my|her|him) (shout|thanks|compliment|praise|feedback|big|some))
    (can|could|would) you (believe|imagine|do that|do such|keep ignoring|please explain|be serious|treat|even)
    (have|had|already|was|were|been|got|gotten|received|after|thanks for|thank you for|the) (a |an |the |my |your |) (refund|replacement|refunded|replaced|call back|apology|confirmation|invoice)
    (request|refund|return|cancellation|privacy|exchange|delivery|shipping|pricing) (policy|form|process|page|number|button|status)
    (you|he|she|they|colleague|it) (said|told|promised|would|will|should|were|was|did|didn't|have|had|already|then|kindly) ... (send|call|refund|fix|replace|get back|contact)
    (if|when|whenever|once|until|because|that|why) (you|they|he|she) (can|could|would|send|sent|get|got|give|gave|call|called) 
    (to|for) (get|have) a refund (policy)
    how (can|could|do|would|should) (you|i|we) 
    can i (find|use|change|export|see|add|import|print|download|set)
    (i|we) need (to know|help with|more time|it more)
    let me know if (you have any|you need|there is anything|anything|you want)
    (let me|let us) know (if|whether) (you need|i can|there|that|this|it|anything|more)
""")

_WISH = lines("""
    (would|it'd|that'd|'d) be (really |so |very |absolutely |super |) (great|nice|good|lovely|helpful|wonderful|useful|fantastic|amazing|cool|awesome|ideal|brilliant|handy|appreciated) (if|to have|to see|to get) (you|the|there|we|i|it|a|an|some|your|this|that)
    (would|i'd|we'd) (really |) (love|like) to (see|have) (a|an|the option|an option|the ability|support|more options|some kind)
""")

DETECTORS: dict[str, Detector] = {
    "request": Together(
        (
            Phrases("request", _REQUEST, unless=_NO_REQUEST, despite=("if", "said")),
            Phrases("request", _WISH, despite=("if",)),
        )
    )
}
