"""I have written before, nobody listens, and the answer missed the point: what came before this mail."""

from __future__ import annotations

from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.wording import lines

_UNHEARD = lines("""
    (nobody|no one|no-one) (is |ever |even |really |seems to |)(listening|listens|listen|hears|hear) (to |)(me|us|END)
    (nobody|no one|no-one|noone|none of you|no body|nobody there|does anyone|does anybody|is anyone|is anybody|did anyone|did anybody|has anyone) (there |here |at your company |in your team |actually |even |ever |really |at your end |seems to |) (read|reads|reading|listen|listens|listening|care|cares|caring|answer|answers|answering|respond|responds|responding|bother|bothers|hear|hears|read|seems to care|pays attention|pay attention|looks at|look at|takes me seriously|actually read~|actually listen~|wants to help|wants to know|takes responsibility|there END|out there|home END)
    (copy|copied|cut|canned|boilerplate|template|templated|scripted|generic|automated|automatic|standard|stock|robotic|pre-written|prewritten|formulaic|cookie-cutter|cookie cutter|form|copy-and-paste|copy-paste|copy-pasted|copy and paste|copy and pasted|cut and paste|cut-and-paste|copy paste|copypaste) (and paste|pasted|-paste|) (answer~|repl~|response~|email~|mail~|message~|letter~|text~|apolog~|script~|paragraph~)
    (copied and pasted|copy and pasted|copy-pasted|copy pasted|copy-paste job|copy and paste job)
    (just|only|merely|nothing but|nothing more than|no more than|another|feel like|treated like|treated as|treating me like|treating me as|treat me like|like|a mere|reduced to) (a |an |another |just a |just another |) (ticket|number|case number|ticket number|statistic|account number|reference number|entry|line in|file|transaction|wallet|cash cow|nobody|second-class|piece of data|row in)
    (hide|hiding|hides|hid) behind
    (reading|read|reads|reciting) (from |off |out |) (a |the |your |) script
    (you're|you are|you were|they're|they are|you|they|your team|your support|everyone|your colleague|your colleagues|the agent|your staff) (just |simply |still |clearly |obviously |really |not even |even |never |always |have |all |keep |keeps |kept |completely |totally |once again |are |) (don't listen|doesn't listen|not listening|didn't listen|aren't listening|isn't listening|never listen|never listens|ignor~|don't care|doesn't care|not reading|didn't read|don't read|doesn't read|haven't read|hasn't read|not even read|never read|brush~ me off|fobb~ me off|fob me off|dismiss~|don't want to (help|listen|know)|couldn't care less|not interested|don't take (me|this|us) seriously|talking past|passing me|pass me|sending me (in circles|round|around|the same|links|from))
    (being|been|feel|am|i'm|are|get|getting|was|were|totally|completely|simply|just|keep being|got) (completely |totally |simply |constantly |so |just |always |repeatedly |) (ignored|brushed off|fobbed off|dismissed|stonewalled|unheard|passed around|passed from|passed back|bounced|shunted|palmed off|sent (around|round|from|in circles)|given the runaround|not (heard|listened to|taken seriously)|invisible|kept in the dark|left in the dark|patronised|patronized|belittled|talked down to)
    (ignored|ignoring|ignore) (my|me|us|our|all my|every|this|the question|what i)
    (fobbed|fobbing|brushed|brushing) (me |us |) off
    (talking|speaking|talk|speak|writing|shouting|it's like talking) to (a |the |) (wall|brick wall|void|robot|robots|machine|bot|bots|chatbot|computer|yourself|myself|nobody|real person END)
    (falls|fell|falling) on deaf ears
    (deaf ears|into the void|into a void|into a black hole|black hole)
    (a |an |any |to |with |speak to |talk to |) (actual|real|living|human|live) (human|person|human being|people|being|somebody|someone) (please|this time|instead|reads|read|END|who|to|and|in|for once|rather|not|at)
    (is there|are there|is this|am i talking to|are you|have you|do you have) (a |an |any |even |) (human|real person|human being|robot|bot|machine|actual person|real human|chatbot|actual human|real people)
    (robot|bot|chatbot|machine) (answers|answered|replied|replies|response~|reply|again|instead)
    (did|do|have|has|if|would|could) (you|anyone|anybody|someone|somebody) (even |actually |ever |at all |bother to |bothered to |really |) (read|listen to|look at|looked at|listened to|understood) (my|what|the|this|a word|any|it)
    (not|never|don't|doesn't|didn't|without|nobody|can't|isn't|no one) (actually |even |really |properly |once |bothered to |bother to |bothering to |been |being |feel |feeling |) (listen|listened to|listening to me|heard|taken seriously|take me seriously|taking me seriously|reading my|read my|reading what i|read what i|acknowledged|acknowledge)
    (not|n't|never|no longer) (feel |feeling |felt |) (valued|respected|appreciated|heard|important|listened)
    (your|the|company|this|some|that|your precious|stupid) (policy|policies|terms and conditions|rules|small print|fine print) (as an|is no|is not an|isn't an|instead of|rather than|over|excuse|shield)
    (quote|quoting|quoted|cite|citing|cited|repeat|repeating|recite) (me |us |) (your |the |company |) (policy|policies|terms|rules|script|small print|faq)
    (it's|that's|is) (our|your|company|just) policy
    (pass|passed|passing|passes|transferred|transfer|bounced|bounce|bouncing|sent|send|shunted|pushed|handed|moved) (me |us |) (from|between) ... (department~|person|agent~|team~|one|colleague~|to|pillar)
    (sent|send|sends|sending|given|gave|giving|pointed|get|got|receive|received|keep getting|keeps sending|keep sending) (me |us |) (to |) (the |your |a |that |) (same|standard|generic|useless) (link|links|answer|article|faq|reply|response|email|message|text|template|instructions|page|excuse|line)
    (same|identical) (standard|generic|canned|automatic|automated|useless|copy|template|word for word|stock) (answer|reply|response|email|message|text)
    (all|only thing|everything) i (get|got|ever get|receive|received|hear) (is|are|was|were|back is)
    (explain|explaining|explained|repeat|repeating|repeated|tell|telling|start) (everything |it |my story |myself |the whole (story|thing) |the same thing |this |from |all of it |) (all |) (over again|again and again|to every|to each|from scratch|from the beginning|for the|to a (new|different)|over and over)
    (don't|didn't|doesn't|nobody|no one|not) (seem|seems to |) (care|cares|give a) (END|about|whether|what|if|enough)
    (left|leave|leaving) (me |us |) (hanging|in the dark|out in the cold|high and dry|on read)
    (radio|complete|total|dead|utter|just) silence
    (wall of silence|deafening silence|lip service|empty words|empty apolog~|hollow)
    (nobody|no one|not one person|not a single person) (wants to|is willing|has bothered|took|takes|bothers|has ever|has the|can be bothered)
    (rather than|instead of) (actually |) (reading|listening|helping|answering)
""")
_HEARD = lines("""
    (out|automatic|automated|automatic reply|auto) (of office)
    (automated|automatic|standard|generic|form|stock) (email~|mail~|message~|letter~|text~) (feature|template~|to (our|my)|for (our|my))
    (write|set up|create|edit|change|customi~) ... (canned|automated|automatic|template|standard) (repl~|response~|email~|message~|answer~)
    (real|actual|live|living) (people|person) (at|in) (the|our|my) (photo|picture)
    (ticket|number) (on|in) (the|my)
    not (been |being |) ignored
""")

_REPEAT = lines("""
    (second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) (time) (that |)(i|we) (am |are |have |had to |)(write|writing|wrote|written|mail|mailed|email|emailed|ask|asked|asking|contact|contacted|contacting|report|reported|call|called)
    (second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|tenth|10th|nth|umpteenth|hundredth|100th|last|final) (and last |) (time|email|e-mail|mail|message|attempt|request|reminder|letter|ticket|call|complaint|enquiry|inquiry|follow-up|follow up|chaser|try|contact)
    (wrote|written|emailed|e-mailed|mailed|contacted|called|phoned|rung|rang|messaged|asked|reported|complained|told|chased|telephoned|reached out|explained|requested|tweeted|contacting|writing|emailing|calling|chasing|asking|spoken|spoke|been in touch) (you |to you |to your (team|company|support|colleague~) |with you |your (team|support|company|office|helpline|hotline|colleague~) |this |it |about this |in |about it |support |customer service |customer services |customer support |the company |for this |) (already |about this |) (twice|three times|four times|five times|six times|several times|many times|multiple times|numerous times|countless times|repeatedly|before|on several|on multiple|on numerous|on many|so many times|a few times|a number of times|last (week|month|monday|tuesday|wednesday|thursday|friday)|yesterday|(two|three|four|five|six|2|3|4|5|6|10|ten|a few|several) (days|weeks|months) ago|a (week|month|fortnight) ago|every (day|week)|(3|4|5|6|2) times|again and again|over and over|for weeks|for months|for days|since (monday|tuesday|wednesday|thursday|friday|last)|weeks ago|days ago|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
    (my|our) (previous|earlier|last|first|second|two|three|other|many|several|past|prior|original|initial|numerous|countless|repeated|unanswered|latest|recent) (e-mail~|email~|mail~|message~|request~|letter~|ticket~|complaint~|enquir~|inquir~|query|queries|call~|question~|contact~|reminder~|report~|attempts to (contact|reach|get)|correspondence)
    (my|our) (e-mail~|email~|mail~|message~|letter~|ticket~|enquiry|request~|call~|complaint~) (of|from|dated|sent) (last|the|yesterday|two|three|monday|tuesday|wednesday|thursday|friday|1|2|3|4|5|6|7|8|9)
    (still|yet|again|so far|today|date) (have |has |had |had |got |there is |there's |with |) (no|not a single|zero|without (a|an|any)|not had (a|an|any)|not received (a|an|any)|not heard|not got (a|an|any)|haven't (had|received|heard|got)|hasn't (been|had)|didn't (get|receive|hear)|nothing from|not been|not an) (an |any |a |single |proper |real |) (answer|reply|response|news|word|solution|back|update|resolution|refund|progress|feedback|acknowledgement|sign of|answered|resolved|contact|explanation|anything|from you|replied|fixed|one has|contacted|solved|reaction)
    (still|not) (heard|had|received|gotten|got) (anything|nothing|back|a reply|an answer|a response|any (reply|answer|response|news)) 
    (haven't|hasn't|not|never|didn't|nobody|no one|nobody has|no one has|you never|nobody ever) (had|received|got|gotten|get|heard|hear|come|came|ever|yet) (anything |) (a reply|a response|an answer|any (reply|answer|response|word|update)|back|replied|answered|responded|from you|an update|got back|came back|called back|called me back|phoned back|written back)
    (nobody|no one|no-one|noone|you|they|never|and then) (has |have |ever |never |did |) (replied|answered|responded|got back|gotten back|called back|called me back|came back|come back|rang back|wrote back|bothered to (reply|respond|answer)|contacted me|followed up)
    (no|without|zero|never (had|got|received) (a|an|any)|not (one|a single)|not even (a|an)) (reply|response|answer|feedback|reaction) (yet|so far|from|to (my|our|this|any|date|the)|at all|since|for|whatsoever|received|END|until|after|in)
    (following|follow|chasing|chase|checking in|circling back|coming back) (up |) (again |once more |on (my|this|the|our)|yet again|with you again|to my|up again|for the)
    (follow-up|follow up|followup|chaser|reminder|gentle reminder|friendly reminder) (to|on|of|about|regarding|email|mail|message|number|no)
    (just |) (chasing|following up)
    as (i|we|already|previously|i have|we have|i've|i had|explained|stated|mentioned) (already |previously |have |had |) (said|wrote|explained|told|mentioned|stated|reported|described|pointed out|indicated|requested|written|asked|noted|informed|in my|before|several)
    (like|what) i (already |have already |) (said|wrote|told you|explained) (before|last|already|in|several|to)
    (writing|asking|contacting|emailing|calling|reporting|requesting|complaining|messaging|here|reminding you) (to you |you |in |this |about this |about it |) (again|once again|once more|yet again|anew)
    (again|once more|once again) (i|we) (am|are|have to|must|need to|write|ask|had to|contact|find myself)
    (have|had|need|needed|forced|am having) to (write|call|contact|ask|email|chase|phone|ring|explain|remind|repeat|complain|send) (you |this |it |myself |everything |) (again|once more|once again|yet again|another|twice|for the|every)
    (i've|i have|we've|we have|i|we|have) (now |already |also |previously |since |) (written|wrote|emailed|contacted|called|phoned|reported|asked|chased|raised|messaged|complained|requested|opened a ticket|spoken|sent|told|explained|filed|submitted a ticket|opened two|logged) (you |to you |to your |this |it |about |in |with |for |your |an email |several |an e-mail |a message |two |three |a ticket |you guys |) (already|twice|before|several|two|three|four|five|many|countless|numerous|multiple|last|yesterday|about (this|it)|already about|e-mails|emails|messages|mails|reminders|tickets|requests|support|weeks|times|to no avail|without)
    (already|previously) (written|wrote|emailed|contacted|called|phoned|reported|asked|chased|raised|messaged|complained|told|explained|opened a ticket|sent you|sent (two|three|several|an|a)) (you|to you|this|it|support|about|in|your|a|an|the|several|two|three|twice|and|last|emails|my)
    (still|yet) (waiting|await~|wait) (for|on|to|END|and|since|after|here)
    (is|was|are|am|has|still|remains|remain|yet|again|not) (still |) (not |un|not been |not yet |hasn't been |)(unresolved|unanswered|not (been |yet |)(fixed|resolved|solved|answered|sorted|addressed|dealt with|refunded|corrected|replied to)|outstanding)
    (same|exact same|very same|this|original) (problem|issue|error|question|thing|fault|bug|trouble|mistake) (again|as (last|before)|as i|has (happened|come|occurred|reappeared|returned)|is back|still|came back|returned|for the|over and over|persists|keeps)
    (it|this) (has |) (happened|happens|is happening|broke|stopped|occurred|failed) (again|once again|yet again|for the (second|third|fourth)|a (second|third) time|twice)
    (back|here|at it) (again with|again about|to square one)
    (has|have|is) been (going on|dragging on|ongoing|open|waiting|dragging) (for |since |now |)
    (weeks|months|days) (have passed|later|now|of (waiting|emails|calls|back and forth)|on END|and (still|nothing|no))
    (in|over|for) (the last|the past|more than|over|nearly|almost|about) (a |two |three |four |five |six |few |) (week|weeks|month|months|fortnight|days) (now|i|and|with|still|no|without)
    (back and forth|going back and forth|chased|chasing) (for|with|you|your|this|my|now)
    (how many|how often) (more |) (times|emails|mails|messages|must|do|have)
    (ticket|case|reference|complaint|enquiry) ... (opened|raised|submitted|logged|created|sent) ... (ago|last|since|already|yet|still)
    (re-sending|resending|re-send|sending (this|it) again|sent (this|it) (again|already|twice|before)|reopen~|re-open~)
    (any|is there any|do you have any|was there any) (news|update|progress) (on|about|regarding) (this|my|the|our|it)
    (any|some) (news|update|progress) (yet|END)
    (again|still) (the same|not (fixed|resolved|working|solved|sorted))
    (was|were|i've been|have been|been|got) (told|promised|assured|informed) (by you |by your colleague |by your agent |last |that |twice |it |someone |you |a |on |)(last week|before|yesterday|weeks ago|three weeks ago|two weeks ago|someone would|somebody would|i would (hear|get|be|receive)|it would be|you would|would be (fixed|called|contacted|refunded))
""")
_FIRST = lines("""
    (second|third|2nd|3rd|fourth|fifth|last) time (buying|ordering|customer|i (buy|bought|order|ordered|shop|use)|we (order|ordered|buy))
    (last|first) (message|mail|email|letter|call|contact) (from|of) (the|my) (courier|bank|friend|wife|son|boss)
    (last|final) (email|e-mail|message|letter|mail|reminder|request) (from you|you sent|i (got|received) from)
    (your|the) (last|final|second|third|previous|1st|2nd|3rd) (email|e-mail|message|letter|mail|reminder|reply|call|request|attempt|contact)
    last time i (buy|will|use|order|shop|purchase|give|spend|come|book|fly|recommend|do)
    (delivery|failed|login|payment|log-in|password|installation) attempt
    (third|second|fourth|last|3rd) (attempt|try|time) (to|at) (log|login|open|install|pay|deliver|upload|print|connect)
    follow up (appointment|visit|question|questions)
    follow-up (appointment|visit|question|questions)
    (looking|look) forward
    (asked|told|spoke|called|contacted|phoned|wrote) (to |) (my|the|a|our|her|him|his) (bank|friend|wife|husband|doctor|neighbo~|son|daughter|boss|accountant|dad|mum|colleague~)
    (first|one) (and last |) time
    i (ordered|bought|paid|used|visited|shopped) (it |from you |there |) (before|twice|several|many)
    (no reply|no response|no answer) (needed|necessary|required|expected)
    need no (reply|response|answer)
    (reminder|follow up|follow-up) (email~|mail~|feature|function|setting~|letter~|from you|notification~)
    (your|a|the|automatic|payment|invoice|booking|appointment|calendar) (friendly |gentle |payment |) reminder
    (every|each|a) (second|third) (week|day|month)
""")

_MISUNDERSTOOD = lines("""
    (that's|that isn't|this isn't|that wasn't|this is|it's|that is|which is|it isn't|isn't|wasn't|not|that was|which was|which wasn't|which isn't) (not |not really |not at all |exactly not |nothing like |really not |not quite |actually not |definitely not |still not |simply not |not even |) (what i|what we|the question i|my question|the (issue|problem|point|question) i|the answer to) (actually |had |have |was |am |were |) (asked|asking|meant|mean|wanted|said|wrote|was asking|were asking|requested|need|needed|was looking|am looking|am asking|was after|described|was talking|was referring|ordered END|asked for|my question|the question|reported|raised)
    (not|n't) what i('m| was| am|'ve| have|) (actually |) (asking|asked|meant|wanting|referring|talking about|said|wrote|looking for|after)
    (you|you have|you've|you've completely|you've clearly|your colleague|she|he|they|your agent|your reply|i think you|think you|i believe you|believe you|you may have|you might have|you must have|you seem to have|you totally|you completely|you clearly|someone|we|we may|we have) (have |has |may have |might have |must have |seem to have |seems to have |completely |totally |clearly |probably |perhaps |entirely |obviously |maybe |slightly |) (misunderstood|misunderstand|misread|misinterpreted|missed (the|my) (point|question|issue|problem)|missing (the|my) point|got (me|it|this) wrong|answered (a|the|another) (different|wrong|other) question|answer a different question|didn't (answer|understand|address|get) (my|what|the|me)|did not (answer|understand|address) (my|what|the|me)|don't understand (my|what i|me|the (problem|issue|question))|haven't (answered|understood|addressed)|hasn't (answered|understood|addressed)|not (answered|understood|addressed)|mixed up|mixed (me|this|it) up|confused (me|my|this|two|the)|got the wrong end|got hold of the wrong|mistook|talking about (a|something) (different|else)|took (it|me) (wrong|the wrong)|answered something|replied to a different|sent me instructions for (the wrong|something|another))
    (misunderstanding|misunderstood|crossed wires|cross purposes|wrong end of the stick|talking past each other|wires crossed)
    (my|the|original|actual|initial|real|main) (question|point|issue|problem|request|concern) (was|is|has|had|wasn't|remains) (never |not |not been |never been |about |a different |another |still |something else|actually |something |simply |rather |really |)(answered|addressed|unanswered|different|about|dealt with|understood|whether|how|why|what|if|not about|something else|wasn't|not how|not whether|not the|read)
    (i|we|what i|what i actually|i actually|i was|actually i|no i|i said|i wrote|i asked) (meant|was (asking|talking|referring|writing) (about|to|for|how|why|whether|if)|mean) (was |that |the |to |a |my |your |it |about |not |something |how |whether |)
    (i|we) (asked|was asking|wasn't asking|didn't ask|never asked|wrote|am not asking|am asking|ordered|requested|wanted|asked you|said|didn't say|did not say|am talking|wasn't talking|didn't mean|never said|meant|need|mentioned) ... (not about|not for|not the|not how|not to|not a|not my|but not|rather than|instead of|and not|not whether|not on|not in)
    (i|we) (didn't|did not|never|wasn't|am not) (ask|asking|asked|say|said|mean|meant|write|wrote|want|talking|request|requested) (for |about |how |to |whether |that |you |what |if |why |)
    (your|the|this|that|last|their|his|her) (answer|reply|response|email|e-mail|mail|message|explanation|solution|instructions|link|article|advice|suggestion|guide) (you (sent|gave|provided|linked|suggested) |to my question |from (your |)(support|colleague|agent|team) |below |i (got|received) |above |unfortunately |) (doesn't|didn't|does not|did not|has nothing|had nothing|was about|is about|is for|was for|talks about|isn't|wasn't|missed|misses|completely missed|answers|answered|only (explains|describes|tells|covers|answers)|explains|covers|describes|explained|refers to|concerned|concerns|relates to) (answer|address|help|to do|apply|solve|relate|fit|match|explain|cover|a different|another|the wrong|something|about|relevant|related|my point|the point|how|what|deal|touch|make sense|my question|the other|fix|work|even|really|actually|at all|with)
    (nothing|not|little) to do with (my|what|the (question|problem|issue))
    (doesn't|didn't|not) (really |actually |quite |even |at all |) (answer|answered|address|answering|addressing) (my|the|our|any of my|what i|either of) (question~|problem|issue|concern~|point~|query|asked|request)
    (answered|answering|solved|replied to|addressed|fixed) (a different|the wrong|another|something|only (half|part|one|the first)|a question i) (question|problem|issue|else|of|never|thing|didn't)
    (you|they|your colleague|she|he) (sent|gave|changed|cancelled|canceled|refunded|explained|told|updated|corrected|deleted|fixed|closed|booked|shipped|replied|answered) ... (instead of|rather than|but i (asked|wanted|meant|need|said|was asking)|not the|when i (asked|wanted|meant|said)|although i|even though i|while i (asked|wanted|meant))
    (please|could you|can you|would you|kindly) (re-read|reread|read (my (first |last |original |previous |) (mail|email|message|question)|it|again) ... (again|carefully|properly|once more))
    (re-read|reread) (my|what|the)
    (let me|allow me|let me try|i will try|i'll try|i'll) (to |) (rephrase|clarify|reword|explain (again|myself|it again|better|once more|differently)|put it|say it|try again|be clearer|be more)
    (to clarify|to be clear|to be clearer|just to be clear|for clarity|to make it clear|maybe i wasn't clear|perhaps i wasn't clear|wasn't clear enough|i was not clear|didn't explain (myself|it) (well|clearly|properly)|didn't make myself clear|expressed myself (badly|poorly|wrong)|i may not have been clear|not have explained)
    (no|sorry|hm|hmm|well|but|actually|erm|unfortunately) (that isn't it|that's not it|not that one|the other one|that's the wrong|that was the wrong|this is the wrong|not this one|that is not the)
    (wrong (customer|person|account|question|order|product|subject|topic|email|issue)) (entirely|altogether|completely|END|in your (reply|answer|mail|email))
    (off|beside|misses|missed|missing) the (mark|point)
""")
_UNDERSTOOD = lines("""
    (i|we) (misunderstood|misread|may have misunderstood|must have misunderstood|might have misunderstood|probably misunderstood|completely misunderstood)
    (if|unless|maybe|perhaps|sorry if|in case) i (have |) (misunderstood|misread)
    my misunderstanding
    (meant|mean) (to|a lot|so much|the world|everything|it|that|no|well|for|as)
    i (didn't|never|don't) (mean|want|wish|ask for this|say goodbye) (to|any|it)
    (didn't|don't|never|wasn't|not) (want|wanted|wish|intend|wanting|write|wrote|meant|mean|meaning) (to|it|this|any|that|you|down|a)
    (i mean) (really|seriously|come on|it|who|what|how)
    i never (said|asked for) (goodbye|much)
    i (wasn't|am not) (asking|talking) (too|much)
    need no
""")

DETECTORS: dict[str, Detector] = {
    "unheard": Phrases("unheard", _UNHEARD, unless=_HEARD, despite=("not",)),
    "repeat": Phrases("repeat", _REPEAT, Urgency.HIGH, unless=_FIRST, despite=("not",)),
    "misunderstood": Phrases("misunderstood", _MISUNDERSTOOD, unless=_UNDERSTOOD, despite=("not",)),
}
