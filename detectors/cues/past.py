"""What came before, told in passing: an earlier mail, an answer beside the point, a person who felt like a number."""

from __future__ import annotations

from empathd.detectors.wording import lines

_N = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|2|3|4|5|6|7|8|9|10|11|12)"
_DATE = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|yesterday|last (week|month|night|year)|the (start|beginning|end) of|the N|1~|2~|3~|the (1|2|3|4|5|6|7|8|9)~)"
_TOLD = "(wrote|written|emailed|mailed|rang|rung|called|phoned|reported|raised|complained|asked|told you|messaged|texted|chased|flagged|filed|logged|sent (photos|pictures|screenshots|the form|the certificate|it in|the photos)|filled in (the|your)|filled out (the|your)|lodged|applied|requested|rung it in|called it in|phoned it in|sat in your chat|been on the phone|spoke to|spoken to)"

BEFORE = lines(
    """
    my (second|third|fourth|fifth|sixth|seventh|tenth|umpteenth) (chat|call|mail|email|message|letter|visit|attempt|ticket|report|form|complaint)
    (same as|just like|as) in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) (when|and|already|before)
    (i've|i have|we've|we have|i|we) (reported|written|raised|asked|complained|called|rung|rang|emailed|wrote|phoned|flagged|requested) ... (twice|N times|several times|again and again|repeatedly)
    (each|every) time (i was|i've been|i have been|we were|we've been) (assured|told|promised|informed|given)
    (letter|mail|reply|answer|email) (i|we) (had|got|received) (on|in|last|from you)
    (i|we) (first|originally|initially) (rang|wrote|called|phoned|emailed|complained|reported|asked|raised|told)
    you've (had|heard|got|received) (this|it|that|all this) (from (me|us)|before|already|twice)
    (it|this|that|the fault|the leak) was (already |) reported (by|on|in|to|last|twice|weeks|months)
    after N ... (visits|calls|mails|letters|emails|reports|complaints|reminders|engineers) ... (still|it|the|not)
    yours of (the |last |) (1~|2~|3~|4~|5~|6~|7~|8~|9~|monday|tuesday|wednesday|thursday|friday|yesterday|week|month)
    (i|we|i've|we've|i have|we have|i had|my (wife|husband|mother|father|son|daughter)) (have |had |) (TOLD) ... (in|on|last|over|at|since|that|and then|yesterday|back in) (DATE|evening|same (evening|day|night|morning)) ... (and|again|then|with|nothing|still|,)
    (TOLD) (it|this|that|them|you|the lift|the fault|about it) (that (same |) (evening|day|night|morning)|on|in|last|at|the same|again|straight away|at once|immediately|thursday|friday|monday|tuesday|wednesday|over the weekend)
    (TOLD) it (in |) (thursday|friday|monday|tuesday|wednesday|saturday|sunday|every day|again|twice|daily)
    (TOLD) it again 
    (first|second|third|fourth|fifth|last|earlier|original|opening) (mail|email|letter|message|ticket|call|report|complaint|query|question|chat) (was|said|went|is|stands|of mine|from me|i (sent|wrote)|and (also|the))
    (that's|that is|that was|this is|which is|which was) what (my|our) (first|last|earlier|original|previous|mail|email|message|letter|question|ticket) 
    (had|have had|we've had|i've had) (N) (engineers|technicians|plumbers|people|visits|men|fitters|calls) (out|round|here|in|come|so far)
    (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (reply|answer|response|email|mail|agent|adviser|engineer|appointment|no-show|link|visit|time lucky|time of asking|delivery attempt|day off|reminder|copy) (from you|now|i|,|to|and|in|END|this|about|without)
    (rang|rung|called|phoned|tried|wrote to|emailed|mailed) (the |your |you |) (helpline|hotline|help line|number|line|office|support|desk|emergency number|emergency line|branch|) ... (don't know how (often|many)|i've lost count|N times|several times|again and again|every (day|week)|time and again|umpteen)
    (every|each) (time|day|one|call|mail) ... (somebody new|someone new|someone else|somebody else|a different (person|name|first name|agent)|from scratch|another (name|person))
    (ticket|case|complaint|report) ... (shuts|closes|closed|shut|marked|gets closed|got closed|was closed) (itself|by itself|again|as (solved|resolved|completed)|without|after|a few)
    (reopen|re-open) (it|this|the (case|ticket)|my (case|ticket)) (again|please|now|END|and)
    (it|this) has (not|n't) been (completed|closed|done|solved|resolved|fixed|sorted|dealt|settled|finished)
    (said|says|told me|promised) (she|he|they|it) (would|'d) (put|pass|mark|log|enter|note|flag|see) ... (down|on|it|urgent|that|ago|weeks|nothing)
    (that's|that was|it's|this was|this is) (now |) (over |nearly |almost |about |) (N|a|several) (day|days|week|weeks|month|months|fortnight) (ago now|ago|now|already) (END|and|,|no|nothing|since|but|the)
    me again 
    (did work|worked|was fixed|held|was fine|was ok|was better|lasted) ... (for|until) (a|an|the|one|two|about|exactly) (day|evening|hour|week|minute|while|bit|night|month) 
    (asked|wrote|requested|reported|complained|rang|told you|mailed) ... in (january|february|march|april|may|june|july|august|september|october|november|december) and (again|once more|then|in|now|at)
    """,
    TOLD=_TOLD,
    DATE=_DATE,
    N=_N,
)

BESIDE = lines("""
    (i|we) only (wanted|asked for|meant|needed|asked) (the|a|an|my|our|for|one) 
    what (i'm|i am|i|we) (missing|asked for|wanted|need|needed|meant|asked|wrote about|am after|was after) ... (is|was) (the|a|an|when|how|whether|not|why|about|for)
    (talking|speaking|writing) (past|across) (each other|one another|me)
    (at|we're at|we are at) cross purposes
    (i|we) (wasn't|was not|weren't|were not|am not|'m not|are not) (after|asking (for|about|how|whether)|looking for|talking about|complaining about|writing about|on about|enquiring|interested in) (a|an|the|my|that|any|it|how|about)
    (i'd|i had|i|we'd|we) (actually |only |) (asked|enquired|wrote|was asking|inquired|meant) (about|for|after) (the|my|our|a) ... (and|but|not|that|which) (that|it|you|this) (isn't|is not|wasn't|sent|answer|gave|tell|told|explained|wrote)
    (thank you|thanks) for ... but (i'd|i had|i|it's|that's|this|you've|you|what|my|the|we|it) ... (asked|isn't|not|wasn't|sent|meant|question|wrong|about|n't)
    (my|the|our) (password|address|login|order|card|name|invoice|bill|account|router|connection|payment|printer|browser) (is|was|works|are) (perfectly |quite |absolutely |) (fine|ok|okay|right|correct|in order|not the (problem|issue|trouble|question)) (END|, it|it's|it is|,|and)
    (nothing|no one|none of it) (is|was|has|needs) (to (go back|be returned|be cancelled)|going back|wrong with (the|my) (card|login|password|address))
    (what|the one) you (have |'ve |) (removed|cancelled|deleted|changed|refunded|sent|answered|fixed|closed|replaced|corrected|credited|blocked) (is|was) (mine|my|the (wrong|other)|not|a different|her|his|someone)
    (it's|it is|that's) the (invoice|address|date|name|amount|delivery|colour|receipt|order|bill|calendar|second|other|old|shared|left|right|first|charge) (that|which) (is|'s|i|needs|matters|isn't|was|shows|won't|doesn't)
    (link|article|leaflet|page|guide|form|reply|answer|mail|email) (you sent |you gave me |) (is|was|explains|describes|tells|says|covers|deals with|goes on) ... (about|something (else|different)|another|how to (reset|return|log)|not (what|my|the)|nothing to do)
    (wrong end of the stick|got hold of the wrong|missed (my|the) point|missing (my|the) point|beside the point|crossed wires|lost in translation|mixed (me|us|it|them|my|the) ... up|confused me with)
    (picks|picked|spotted|latched|latches|pick) (out |on to |onto |up on |) (a|one|the) (word|keyword) 
    (third|second|fourth|same|another|again the|yet another) (reply|link|answer|article|copy|form) ... (to|about|resetting|link|same|that|not|,)
""")

UNHEARD = lines(
    """
    (asked|was asked|were asked) (for|to) (my|our|the) ... (times|again and again|but not|not once)
    (about|on|to) (my|the) (actual|real) (fault|problem|question|issue|point|matter) (not|never|nobody|no one|nothing)
    (treat|treats|treated|treating|see|sees|handle|handled) (us|me|people|customers|tenants) (like|as) (numbers|cattle|a number|sheep|children|criminals|nothing|dirt|second class|air|just|mere)
    word for word (the|what|as|like|your|identical)
    (mine|it|my (letter|mail|email|message|report|file|question)|what i (wrote|sent)) (was|has|were|had|can't have|cannot have) (not|never|hardly|been) (been |) (opened|read|looked at|seen|understood)
    (posting|throwing|shouting|writing|typing|talking|speaking|sending) ... (into|down) (a|the) (hole|void|well|black hole|drain|abyss|dark)
    (wonder|doubt|question|unsure|not sure|ask myself|asking myself) (whether|if) (anything|any of|a word|what|anyone|anybody|a human|a person|a soul|somebody|someone|these|this|my|there) ... (read|reads|human|being|ends up|reaches|arrives|listens|looks|exists|in front of|gets)
    (anyone|anybody|somebody|someone|a soul|one person|a person|a human|any human|human being|a human being) ... (took|take|takes|taken|bothered|bother) (the trouble|the time|to read|to look|to the end|two minutes|thirty seconds)
    (not one|none|neither|nobody|no one|not a single one) (of (them|you|the (five|four|three|two|people)|these)|) (has |had |have |) (mentioned|seen|read|looked|answered|noticed|asked|remembered|heard|known|taken|dealt|touched|addressed|even)
    (none|not one) of (the|my|our|these) (N|points|questions|people|agents) ... (answered|seen|read|addressed|knew|had)
    (passed|sent|handed|shunted|pushed|referred|bounced) (me |us |) (along|on|around|from|through|between|back and forth) (from |) (N|desk|one|to the next|pillar|the) 
    (felt|feel|feeling|treated|handled|am|was|being) (like|as) (a|an|just a|just another|only a|nothing but a|some) (parcel|number|case|ticket|file|nuisance|criminal|child|cow|sheep|wallet|cash cow|thief|liar|reference number|line in a|statistic|piece of)
    (one is|i'm|i am|we're|we are|you're|people are) (handled|processed|managed|dealt with|administered|filed|ticked off|herded), (not|never) (read|heard|helped|listened|met|seen)
    (you've|you have|they've|it's|is it|must be|i think it's|feeling (that |) you've) (got |just |) (a|some) (machine|robot|bot|script|algorithm|parrot|computer|ai|template|macro) (that|which|answering|writing|reading|who|for|picks|behind)
    (talking|writing|speaking|typing|talk) to (a|the|some) (wall|brick wall|vending machine|machine|robot|bot|parrot|script|void|black hole|answering machine|computer|letterbox)
    (all|what) (i|we) (get|got|hear|receive|'m told|have had|ever get) (is|was|are|back is) (a|an|the|paragraph|your|another|policy|copy|"|standard|template|that|the same|sorry|links|paragraph N)
    (every|each) (answer|reply|email|mail|response) (begins|starts|opens|ends|says|quotes|reads|sounds) (with|the same|like|alike|")
    (as|because of|it's|against|that's|due to|under|not our|company) (per |)(your|our|their|the|company|) (policy|policies|guidelines|terms|procedure|procedures|paragraph) (END|again|as if|says|and|but|is|does|allows|no)
    (do|does) (know|have read|understand) (your|the) (policy|terms|rules)
    (picked|pick|picks) (this|it|my case|me) up as a (human|person)
    (as|like|from) (a|one) (human being|fellow human|person) (to|for|who|and|or|instead|not)
    (different|another|new) (first |) name (each|every|under|at the) (time|it|bottom|mail|reply)
    (totally|completely|fully|"totally) understand (and|,|my|your|then|but|how|END)
    (with|under) another name (under|on|below|beneath) (it|that)
    (had|have|made|has) (his|her|their) mind(s|) made up
    (never|didn't|not) (went|go|gone|even|once) (up|look|looked|ask|asked|listen|listened|let me|came|come|opened|read|lift|lifted)
    (pull|pulled|hide|hiding|hid|quote|quoting|throw|threw|hold up|produce|produced|trot out) (a|the|your|some|behind|out) (phrase|clause|paragraph|small print|policy|rule book|rulebook|terms|sentence|page)
    (ticket|case|chat|call|thread) (closed|shut|ended|closes|shuts) (on me|before i|while i|in my face|mid|without)
    (you|they) (had|have) (already |) decided (long|already|before|beforehand|without)
    (nothing|not a word|none) (that (was|i|we) (said|wrote|say)|(i|we) (said|wrote|say)|of what (i|we) (said|wrote|say)) ... (appears|appear|mention~|in|made|reached|changed|interest~|counts|matters|is|was)
    (plainly|clearly|obviously|visibly|evidently) (been |) (told|trained|instructed|paid) to (nod|smile|say|read|agree|get rid|stall)
    (allowed|given|granted|gave (me|us|each)) (N|two|three|five|thirty) (minutes|seconds) (each|to (speak|say|explain)|and)
    (told|asked|hear~) (that |) (it's|this is|that is|the) (system|computer|procedure|policy|how it (works|is)|rules)
    (put|putting) the phone down on
    hung up on (me|us|her|him)
    (nobody|no one|none of you|not one of you) (wants to|seems to|cares to|is|will|ever|has ever|really|there|actually) (listen|hear|know|care|read|interested|responsible|answer|own)~
    """,
    N=_N,
)

ASIDE_OK = lines("""
    closed (on|for|at|from|until|between|during|loop|circle|question)
""")

PUZZLED = lines("""
    (none|no|not much|hardly any) the wiser
    (don't|can't|didn't|couldn't|do not) (get|see|make out|tell|follow|fathom|work out|figure out) (why|how|what|which|whether|where|if|the difference|from (the|this|your)) 
    (am|are) (i|we) to (take|understand|assume|conclude|believe|read) (it|this|that|from|is)
    (or is|or was|or are|or do|or does) (that|this|it|they|these|we|i) (one of|just|some|only|something|the|not|meant)
    (does|do|is|was) (it|that|this|they) (matter|mean|count|include|apply|change|waived|affect) ... (or (not|doesn't|don't|isn't|is it|does it)|in (my|our) case|now|then)
    (does|do) ... mean (we|i|that|it|they|my|you|this|there) 
    (is|are|was) (that|this|it|they|these) for (the|my|our|me|us) ... or (for|the)
    (no|not the (faintest|foggiest|slightest)|haven't (a|the|any)) (idea|clue|notion) (which|what|how|why|whether|where|of)
    (which|what) (of (these|the|them)|one) (is|are|does|should|do|it's|they) (it |i |they |we |) (it|right|after|the|apply|mean|meant|want|use|go|believe|trust|supposed)
    (could|can|might) be (it|any|either|all|one of)
    (two different|three different|several different|different) (figures|numbers|dates|amounts|prices|totals|things|results|answers|names|balances|sums|rates) (for|on|that|and|in|which|END|at|here|there)
    (came|come|arrive|arrived|get|got) (to|at|up with) (two|three|a different|another|different) (different |) (result|results|figure|figures|answer|answers|sum|sums|total|totals)
    (one|page N|the (letter|bill|website|app|text|table|email)) (says|states|shows|gives|has) ... (and|but|while|whereas) ... (says|states|shows|gives|has|another|the other)
    (neither|not) (with nor without|fits|matches|adds up|tallies|here nor there)
    (in|with|using) plain (words|english|language|terms)
    (what's|what is|what exactly is|whats|where is) the difference (between|of|if|in)
    (what does|what do|what would|what did) ... (mean|stand for|refer to|signify|tell me|imply|amount to) (END|by|in|for|to|here|exactly|when|on|then|please|,)
    (what's|what is|what are) (that|this|it|these|those|the) ... (for|about|doing|meant to|supposed to|called)
    (makes|make|made|making) (no|little|not much|any) sense (of|to|END|at|that|because|when|,)
    (can't|couldn't|cannot|unable to) (work|make|figure) (it|this|that|them|these|any of (it|this)|head or tail|heads or tails) (out|)
    (i'm|i am|we're|am) (rather |quite |a bit |totally |completely |a little |) (baffled|puzzled|bewildered|perplexed|flummoxed|mystified|muddled|at sea|in the dark|unsure|unclear|foggy)
    (do i|do we|should i|should we|ought i|must i|am i) (have |need |) (to |supposed to |meant to |) (be doing|do something|do anything|sit tight|worry|sign|pay|send|wait|act) ... or (sitting|sit|not|just|wait|is|do|leave|can)
    (ought|supposed|meant) to be (doing|paying|sending|signing|getting) (something|anything|this|that|it|what)
    (waived|included|binding|final|net|gross|refundable|optional|mandatory) (or|mean|means|now)
    (your|the) (website|site|letter|leaflet|page|email|mail|contract|terms|form) (says|states|said) ... (but (not|doesn't|nothing)|without (saying|telling|explaining)|whatever that (is|means|may))
    if that (is|'s) what is meant
    (seems|appears|seem|appear) to (contradict|be the same|overlap|clash|say (both|the opposite))
    (which|what) is it (END|then|now)
""")

CLEAR = lines("""
    hard to understand how (this|that|it|you|such|anyone|anybody) (could|can|did|would|happen~|came)
    (no|hardly any) (idea|clue) how (much|happy|grateful|to thank)
""")
