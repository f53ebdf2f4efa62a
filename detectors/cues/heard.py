"""Nobody listens to me: ignored, fobbed off, answered by templates, a number among others."""

from __future__ import annotations

from empathd.detectors.cues import turns
from empathd.detectors.cues.past import ASIDE_OK, UNHEARD
from empathd.detectors.phrases import Phrases
from empathd.detectors.wording import lines

_UNHEARD = lines("""
    (nobody|no one|no-one) (is |ever |even |really |seems to |)(listening|listens|listen|hears|hear) (to |)(me|us|END)
    (nobody|no one|no-one|noone|none of you|no body|nobody there|does anyone|does anybody|is anyone|is anybody|did anyone|did anybody|has anyone) (there |here |at your company |in your team |actually |even |ever |really |at your end |seems to |) (read|reads|reading|listen|listens|listening|care|cares|caring|answer|answers|answering|respond|responds|responding|bother|bothers|hear|hears|read|seems to care|pays attention|pay attention|looks at|look at|takes me seriously|actually read~|actually listen~|wants to help|wants to know|takes responsibility|there END|out there|home END)
    (copy|copied|cut|canned|boilerplate|template|templated|scripted|generic|automated|automatic|standard|stock|robotic|pre-written|prewritten|formulaic|cookie-cutter|cookie cutter|form|copy-and-paste|copy-paste|copy-pasted|copy and paste|copy and pasted|cut and paste|cut-and-paste|copy paste|copypaste) (and paste|pasted|-paste|) (answer~|repl~|response~|email~|mail~|message~|letter~|text~|apolog~|script~|paragraph~)
    ((answer|reply|response|email|text|paragraph|all|just|was|were|been|same|is|are|obviously|clearly) copied and pasted|copy and pasted (answer|reply|response|text)~|copy-pasted|copy pasted|copy-paste job|copy and paste job)
    (just|only|merely|nothing but|nothing more than|no more than|another|feel like|treated like|treated as|treating me like|treating me as|treat me like|like|a mere|reduced to) (a |an |another |just a |just another |) (ticket|number|case number|ticket number|statistic|account number|reference number|entry|line in|file|transaction|wallet|cash cow|nobody|second-class|piece of data|row in)
    (hide|hiding|hides|hid) behind (your |the |a |an |some |) (policy|policies|rules|paragraph~|clause~|small print|terms|phrases|forms|legal|bot~|website|contract)
    (reading|read|reads|reciting) (from |off |out |) (a |the |your |) script
    (you're|you are|you were|they're|they are|you|they|your team|your support|everyone|your colleague|your colleagues|the agent|your staff) (just |simply |still |clearly |obviously |really |not even |even |never |always |have |all |keep |keeps |kept |completely |totally |once again |are |) (don't listen|doesn't listen|not listening|didn't listen|aren't listening|isn't listening|never listen|never listens|ignor~|don't care|doesn't care|not reading|didn't read|don't read|doesn't read|haven't read|hasn't read|not even read|never read|brush~ me off|fobb~ me off|fob me off|dismiss~|don't want to (help|listen|know)|couldn't care less|not interested|don't take (me|this|us) seriously|talking past|passing me|pass me|sending me (in circles|round|around|the same|links|from))
    (being|been|feel|am|i'm|are|get|getting|was|were|totally|completely|simply|just|keep being|got) (completely |totally |simply |constantly |so |just |always |repeatedly |) (ignored|brushed off|fobbed off|dismissed|stonewalled|unheard|passed around|passed from|passed back|bounced|shunted|palmed off|sent (around|round|from pillar|from one|in circles)|given the runaround|not (heard|listened to|taken seriously)|invisible|kept in the dark|left in the dark|patronised|patronized|belittled|talked down to)
    (ignored|ignoring|ignores) (my|me|us|our|all my|every|the question|what i)
    (fobbed|fobbing|brushed|brushing) (me |us |) off
    (talking|speaking|talk|speak|writing|shouting|it's like talking) to (a |the |) (wall|brick wall|void|robot|robots|machine|bot|bots|chatbot|computer|yourself|myself|nobody|real person END)
    (falls|fell|falling) on deaf ears
    (deaf ears|into the void|into a void|into a black hole)
    (a |an |any |to |with |speak to |talk to |) (actual|real|living|human|live) (human|person|human being|people|being|somebody|someone) (please|this time|instead|reads|read|END|who|to|and|in|for once|rather|not|at)
    (is there|are there|is this|am i talking to|are you|have you|do you have) (a |an |any |even |) (human|real person|human being|robot|bot|machine|actual person|real human|chatbot|actual human|real people)
    (robot|bot|chatbot) (answers|answered|replied|replies|response~|reply)
    (did|have|has) (you|anyone|anybody|someone|somebody) (even|actually|ever|at all|bother to|bothered to) (read|listen to|look at|looked at|listened to|understood) (my|what|the|this|a word|any|it)
    (not|never|don't|doesn't|didn't|without|nobody|can't|isn't|no one) (actually |even |really |properly |once |bothered to |bother to |bothering to |been |being |feel |feeling |) (listened to|listening to me|taken seriously|take me seriously|taking me seriously|reading my|read my|reading what i|read what i|acknowledged|acknowledge)
    (not|n't|never|no longer) (feel |feeling |felt |) (valued|respected|appreciated|heard|important|listened)
    (your|the|company|this|some|that|your precious|stupid) (policy|policies|terms and conditions|rules|small print|fine print) (as an|is no|is not an|isn't an|instead of|rather than|over|excuse|shield)
    (quote|quoting|quoted|cite|citing|cited|repeat|repeating|recite) (me |us |) (your |the |company |) (policy|policies|terms|rules|script|small print|faq)
    (it's|that's) (just |simply |) (our|company) policy
    (pass|passed|passing|passes|transferred|transfer|bounced|bounce|bouncing|sent|send|shunted|pushed|handed|moved) (me |us |) (from|between) ... (department~|person to|agent~|team~|one (department|person|agent|team|place|office|desk|adviser|advisor|colleague)|colleague~|pillar)
    (sent|send|sends|sending|given|gave|giving|pointed|get|got|receive|received|keep getting|keeps sending|keep sending) (me |us |) (to |) (the |your |a |that |) (same|standard|generic|useless) (link|links|answer|article|faq|reply|response|email|message|text|template|instructions|page|excuse|line)
    (same|identical) (standard|generic|canned|automatic|automated|useless|copy|template|word for word|stock) (answer|reply|response|email|message|text)
    (explain|explaining|explained|repeat|repeating|repeated|tell|telling|start again|starting again|starting) (everything |it |my story |myself |the whole (story|thing) |the same thing |this |from |all of it |) (all |) (over again|again and again|to every|to each|from scratch|from the beginning|for the|to a (new|different)|over and over)
    (nobody|no one|none of you|you don't|you clearly don't|you obviously don't|they don't|you didn't) (even |really |seem to |seems to |) (care|cares) (END|about|whether|enough)
    (left|leave|leaving) (me |us |) (hanging|in the dark|out in the cold|high and dry|on read)
    (radio|complete|total|dead|utter|just) silence
    (wall of silence|deafening silence|lip service|empty words|empty apolog~|hollow)
    (nobody|no one|not one person|not a single person) (wants to|is willing|has bothered|took|takes|bothers|has ever|has the|can be bothered)
    (rather than|instead of) (actually |) (reading|listening|helping|answering)
    (don't|do not|doubt|doesn't seem|not) (think |believe |feel |imagine |suppose |) (that |) (anyone|anybody|a soul|a human|anyone there) (is |at your end |there |here |ever |actually |really |will |even |) (listening|listens|cares|reads|reading|read|reading this|looks|looked|looking|interested|bothered|caring|see|sees)
    (is|was) (anyone|anybody|a human|somebody) (listening|reading|reading this|awake|home|alive|there to help|even there|looking at this)
    read my (message|mail|email|e-mail|letter|text|words|complaint|question) (properly|carefully|this time|for once|before|in full|again before)
    (closed|shut|closing|close|archived|marked) (my|the|our|this) (ticket|case|complaint|request|enquiry|inquiry|issue|call) (again |) (without|before|as (solved|resolved|closed|done)|unsolved|unresolved|with no|while|even though|although)
    (as if|as though|like|sounds like|reads like|reads as if|felt like|feels like|looks like|was|obviously|clearly|probably) (it was |it were |it is |it's |) (a |an |by a |by an |written by a |written by an |generated by a |generated by an |from a |from an |) (machine|robot|bot|ai|computer|template|script|chatbot|algorithm|parrot|copy and paste|copy-paste|auto-reply|autoresponder|answering machine)
    (robot|bot|chatbot|computer|algorithm|ai) (wrote|generated|has written|answered|replied|decides|decided|is answering|hangs up)
    (says|say|said|tells me|told me|tell me|claims|claim|blames|blame) (that |) (it's|it is|that's|this is|i need|i must|i should|to (call|contact|ask|speak to|try)) (for |not |to |) (another|the other|a different|their|his|her|the wrong) (department~|team~|office~|company|branch|problem|desk|job)
    (not|isn't) (my|their|our|his|her) (department|job|responsibility)
    (everyone|everybody|each person|every person|every agent|everyone i speak to|each one) (says|tells|blames|points|passes|sends|gives|asks) (it's|me|the|that|at|something|a different)
    (stop|quit|please stop|no more|spare me|spare me the|enough of|sick of) (sending me |with |giving me |the |your |these |quoting |) (script~|template~|canned|links|surveys|scripted|boilerplate|platitude~|stock|automated|corporate|the same|standard|excuses|copy)
    (explained|told|repeated|said|described|been explaining|given) (this|it|this story|my tale|the whole tale|this problem|the case|myself|my (story|problem|case|situation|issue)|everything|the (problem|issue|whole thing|story|situation)|all this|that|the same thing) (now |already |) (to |) (two|three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|several|so many|too many|countless|every|each|a different) (different |separate |of your |) (people|person|agents|agent|advisers|advisors|colleagues|departments|members|staff|times|operators|representatives|reps)
    (nobody|no one|no-one|not one of you|none of you|nobody there|not a soul) ... (owns (this|it|the)|takes ownership|taking ownership|takes responsibility|gives a|gave a|give a|lifts a finger|can be bothered|seems bothered|is bothered|has the decency|has the courtesy|wants to know|feels responsible|is responsible|dares)
    (give|gives|gave|giving) a (damn|toss|monkey's|hoot|fig|stuff|rat's|shit|crap|flying)
    (you|they|he|she|nobody|who) (don't|doesn't|didn't|do not) (even |really |actually |) (want to|wish to|care to|bother to) (hear|know|help|listen|read|understand)
    (customers|people|clients|pensioners|users|tenants|passengers|patients|families|the likes of|small businesses|ordinary people|someone|folk|folks|women) like (me|us|ours|mine) ... (don't|doesn't|do not|never|no) (matter|count|exist|interest|get|one)
    (small|little|ordinary|loyal|old|long-standing|existing) (customers|businesses|people|clients|users|folk) ... (don't matter|do not matter|don't count|mean nothing|are nothing|are ignored|get ignored)
    (i|we|customers|people|tenants) (don't|do not) (seem to |) (matter|exist|count) (to you|at all|END|here|there|for you|as far)
    (cut|hung up|hang up|hangs up|hanging up|disconnected) (me off|on me|off mid|off by|off in the|on by|me mid)
    (was|got|were|been|being|get) (rudely |simply |just |then |) (hung up on|talked over|interrupted|laughed at|shouted down|put on hold|palmed off|treated like|treated as|lied to|spoken to like) (mid|by|in the|again|like|a|an|while|before|as|for|when|END|twice|three|dirt|rubbish)
    (put|slammed|putting) the phone down (on|in|before|when|END)
    (wouldn't|didn't|won't|doesn't|never) (even |) (let|allow|give) (me|us) (to |) (finish|speak|explain|talk|get a word|say|the chance|a chance|one word)
    (talked|talks|talking|spoke) (right |straight |) over me
    (interrupted|interrupts|interrupting) me
    (asked|ask|asking|demanded|begged|requested) (for |to speak to |to speak with |to talk to |to be put through to |) (a|your|the|an) (supervisor|manager|human|person|team leader|real person|senior|boss|superior) ... (refused|denied|told|ignored|no|nobody|never|not|turned down|declined|hung|laughed|impossible)
    (i'm|we're|i am|feel|feeling|am) (just |only |merely |clearly |) (invisible|a nuisance|a burden|an inconvenience|nobody|unimportant|worthless|an afterthought|not important|being treated like|treated like|treated as|a nobody|not worth|in the way)
    (as far as you're concerned|to you|for you) ... (don't exist|do not exist|don't matter|nobody|nothing|number|wallet)
    (one|we|i|people|old people|the likes of us) (doesn't|don't|do not|does not) (seem to |) exist (for|to) you
    (with|in|only) the same (N |three |two |four |five |) (paragraph~|sentence~|lines|text|words|block)
    (nobody|no one|none of you) (ever |) (rings|calls|phones|writes|gets) (me |us |) back
    (send|sent|sends|give|gave|giving) me (a|the) (link|links) to your (values|faq|help|website|page|policy|terms|mission)
    i am (an individual case|a person|a human being|not a (case|number|file|ticket))
    (you|nobody|they|she|he) (never|not once) asked (me|us|END|how|what|whether)
    (you|they|she|he|nobody) (never|don't|doesn't|didn't) answer what (i|we) (ask|asked|want|wrote)
    read (me|us|out) (a|the|her|his|some) (text|script|statement|paragraph|sentence)
    (told|informed) (me |) (that |) (it|the customer|i|we) (is|was|am|were) (responsible|liable|to blame|at fault|my own fault|my fault)
    (cut|hung) off (in |) (mid|the middle)
    (read|reading|recited|repeated|reads) (me |out |) (her|his|its|their) (text|lines|sentence|script|paragraph|answer|card) (again|once more|out|to me|back)
    (closed|shut|solved|archived) without (anybody|anyone|a word|any|somebody) (having|looking|reading|answering|ever|so much)
    computer says no
    (at |) the (very |) bottom of (the|a|your|some) (pile|queue|list|stack|heap)
    (brushed|swept|waved|cast) (aside|under the carpet|under the rug)
    (might as well|may as well|better off) (be |) (talk~|speak~|write|shout~|writing) (to|into) (my|the|a)
    (no way|impossible|can't|couldn't|unable|no chance|never|hard|not possible) (to |of |) (actually |ever |even |) (reach|reaching|get|getting|speak to|speaking to|talk to|talking to|find|get hold of|get through to|contact|get to) (to |) (a|an|any) (actual |real |living |live |single |) (human|person|soul|human being|people)
    (real|actual|living|human|live) (human,|person,|human being,|people,|being,) (not|please|rather)
    (that|this|which|sorry) (is|was) (not an answer|no answer|not a solution|no consolation|not service|not listening|not an explanation)
    (doesn't|don't|didn't|does not) (answer|explain|solve|tell me) (anything|a thing|nothing) (at all|END|whatsoever)
    (repl~|answer~|response~|email~) (ignored|ignores|skipped|skips|overlooked|sidestepped|dodges|dodged|glossed over|bore no) (everything|all|most|half|my|every|the|any|what)
    (given|giving|gave|get|getting|got) (me |us |) (the|a) (runaround|run-around|run around|brush-off|brush off|cold shoulder|silent treatment|fob-off)
    (passed|sent|pushed|bounced|shunted|shuttled) (from pillar to post|around in circles|round the houses|round in circles|like a parcel|like a ping|back and forth|from one)
    pillar to post
    (nothing but|only|just|always|all i get (is|are)) (automated|automatic|auto|canned|standard|generic|stock|template|form|robot|bot|scripted|boilerplate) 
    (same|usual) (old |) (boilerplate|platitude~|waffle|blurb|spiel|excuse~|stock phrase~|template|script|paragraph~|text block~|form letter|nonsense)
    (do|don't|does) (you|you people|you lot|your (departments|teams|colleagues)|the left hand|anybody there) ... (talk|speak|communicate) (to|with) (each other|one another)
    left hand ... right hand
    (count~|mean|means|worth|care|cares) (for |) nothing
    (made|make|makes|left) (me |us |) (to |) (feel|feeling) (like|as if|as though|small|stupid|unwelcome|ignored|worthless|dismissed|belittled|that i|invisible|a nuisance)
    (nobody|no one|noone|no-one|not a soul|not one of you|none of you|you haven't|you never|you clearly haven't|clearly haven't|clearly nobody|hasn't anyone) (has |have |ever |even |actually |clearly |there |bothered to |) (looked|opened|read|seen|watched|checked|studied|considered|look|looks|opens|reads) (at |in |into |through |) (the|my|our|it|what|this|any|anything)
    (doubt|wonder|bet|suspect|suppose) (if |whether |that |) (a|any|an|anyone|anybody|no|nobody) (actual |real |) (human|person|body|one|soul|human being|) ... (see|read|sees|reads|look|looks|ever|answer|cares)
    (each|every) (time|call|chat|email|mail|reply) ... (new|different|another|fresh) (name|person|agent|face|adviser|advisor|colleague|someone)
    (start|starting|begin|started|beginning) (again |) (all over |over |) (from (zero|the (start|beginning|top)|square one)|at (zero|square one|the beginning)) (with|each|every|again|END)
    without (even|ever|actually|so much as) (hearing|listening|reading|asking|looking|considering|answering|waiting for|checking|an apology)
    (made|make) up (your|their) (mind~)
    (answer~|repl~|respond~|address~) ... (except|but not|other than) (what|my|the (one|question|actual|thing))
    (lines|line|paragraph~|page~|load|bit) of (boilerplate|waffle|standard|nothing|stock|copy|platitudes|marketing|corporate|hot air|blurb)
    (boilerplate|platitudes|stock phrases|empty phrases|corporate speak|corporate-speak|marketing speak)
    (we understand your|we value your|your (call|feedback|opinion|custom) is important|we apologise for any|we apologize for any|sorry for any inconvenience) ... (frustration|feedback|inconvenience|times|nothing|every|again|to you|means|help)
    (laughed|laughing|sneered|shouted|yelled|snapped|sniggered|scoffed) at (me|us|my)
    (pointed|pointing|points|waved|waving|waves) (me |) (at|to|with) (clause~|paragraph~|the small print|your terms|section|the terms|the rules|a clause|rule~|the contract|your faq|the faq)
    (treated|treating|treat|treats|handled|processed|spoken to|talked to) (me |us |) (like|as) (a |an |) (dirt|rubbish|thief|criminal|liar|child|idiot|fool|number|beggar|nobody|cattle|suspect|burden|cash|nuisance|piece of|second-class|second class|imbecile|leper|moron|case|file|ticket)
    no (acknowledgement|acknowledgment|empathy|compassion|humanity|sympathy|accountability) (whatsoever|at all|from|END|to|in)
    (talk|talking|talked|kept talking|keep talking|speaking|spoke) over (me|us)
    (don't|doesn't|didn't|refuse~ to|won't|not|never|nobody|no one) (to |) (take|takes|taking|took|accept|accepts|accepting) (any |) (responsibility|ownership|accountability)
    (another|yet another|just a|some|that|stupid|useless|silly|bloody|damn) (bot|chatbot|auto-reply|autoreply|autoresponder|robot thing|phone robot)
    my (side|side of the story|opinion|view|feelings|complaint|concerns|questions|points) ... (nothing|nobody|ignored|dismissed|deaf|irrelevant|unimportant|don't matter|doesn't matter|not interested|hearing)
    (tired|sick|weary|fed up|bored|sick and tired) (of|with) (being (told|passed|ignored|fobbed|sent|asked|treated|given|put|left|brushed|bounced|shunted)|hearing (the same|that|how|about your|'|excuses)|getting (the same|nothing|no|these|automated|standard|templates)|having to (explain|repeat|chase|start)|explaining|repeating|excuses|templates|talking to)
    all (i|we) (ever |seem to |have |) (hear|get|got|receive|received|heard|was told|am told) ... (robot|bot|template~|automated|automatic|auto-reply|standard|sorry|apolog~|excuse~|platitude~|boilerplate|silence|leaflet~|form letter~|survey~|patience|be patient|a reference number|ticket number)
    (nobody|no one|no-one|noone|none of you|not one of you) ... (takes|took|taking|take) (this|it|me|us|my|our|that|any of this) (complaint~ |case |problem |) (seriously|on board)
    (quote|quotes|quoting|quoted|throw|throws|throwing|threw|wave|waving|recite|reciting|read|reading) (the|your|a|me the|from the) (contract|terms|policy|policies|rules|small print|conditions|clause~|regulations|guidelines|script|terms and conditions) (at|to|back) (me|us)
    (told|asked|urged|advised) (me |us |) to (be patient|wait|calm down|bear with|hold on|be reasonable|fill (it|the form|out|in) ... again|check back) (again|over|and|while|END|when|as if|once more|each)
    (feeling|feel|impression|suspicion|sense) (that |) (nobody|no one|not one|none of you|you (haven't|don't|didn't|aren't)|my (mail~|email~|message~|complaint~|words))
    (could|might) have been (sent|written|meant) (to|for|by) (anyone|anybody|everyone|a machine|any|a robot|a computer|a bot)
    (talking|speaking|like|write|writing|shouting) ... (brick wall|a wall|the wall|void|black hole|thin air|empty room|deaf ears|answering machine)
    (in|into) (a|the|some|your) (drawer|bin|shredder|waste|void|pile|circular file|round file|abyss) (somewhere|unread|at your)
    (sends|sending|sent|gives) (me|us) (yet another|another) (standard|generic|canned|automated|template)
    (you|they|he|she) (don't|doesn't|didn't) (seem|appear) to (want to |) (know|care|listen|mind|be interested) (what|about|how|that|whether|or|at all|one bit|END)
    (answered|written|handled|decided|processed|dealt with) by (an|a|some) (algorithm|robot|bot|machine|computer|ai|script|template|chatbot)
    (promised|wanted|asked for|expected|expecting|demanded) (a|an|to speak to a|some) (manager|human|person|real|actual|call|answer|reply) ... (what i got|got a|and got|only got|instead|but got)
    (spoken to|spoke to|passed round|passed around|passed to|passed between|transferred to|bounced between|talked to) (five|four|three|six|several|many|different|countless|endless|all your) (different |) (departments|people|agents|advisers|advisors|colleagues|teams|operators) (and|later|now|have|who|but|END)
    (keep|keeps|kept|just|only|all you do is|always) (tell|telling|tells|told|saying|say|says|hear|hearing|being told) (me |us |) (that |) (it's|it is|you're|they're|the same|to wait|to be patient|my|i|someone|somebody|he|she|we) ... (being looked into|looking into it|looked at|working on it|in hand|in progress|being processed|dealt with|call me back|patient|under review|with the team|escalated|on the case|your best)
    (being looked into|looking into it|in the queue|working on it|being dealt with) ... (and nothing|nothing more|that's all|for weeks|every time|again and again|is all)
    (treated|treat|treats|seen|spoken to) (me |us |) like (a |an |) (human|person|people|human being|adult|customer) (for once|for a change|and not|not|instead|rather|again|would|once)
    (be|feel|being) (nice|good|great|refreshing|lovely) to be (treated|heard|listened|taken|believed|asked|respected) 
    (e-mails|emails|mails|messages|letters|complaints|calls|words|feedback) (aren't|are not|are never|never get|don't get|weren't|were never|go) (even |) (read|answered|opened|looked at|acknowledged|heard|unread|taken|passed on|wanted)
    (transferred|transfer|transferring|passed|pass|moved|handed|shunted|bounced|shoved|pushed) (me |us |) (on |) from one (queue|department|person|line|agent|office|desk|team|extension|colleague|number|menu|bot) to (the next|another|the other)
    (only|just) (good|good enough|here|there|useful|wanted|worth) (enough |) (to|for) (pay~|the money|my money|your profit|as a|paying)
    (told|hear|hearing|get|getting|given|read) (me |us |) (exactly |just |) the same (thing|story|answer|line|excuse|sentence|phrase|nonsense|message|reply|text|advice) (over and over|again|every|each|time|twice|since|from|by|for)
    (didn't|doesn't|don't|couldn't|not|never) (even |) (use|used|know|get|got|spell|remember) my name (right|END|once|correctly|in)
    (bot|chatbot|virtual assistant|hotline|voice menu|phone menu) (is|was) (no|of no|not much|useless|not any|zero|worse) (help|use|than|END|and)
    (bot|assistant|chatbot|agent|adviser|advisor) (doesn't|didn't|don't|couldn't|can't|never) (understand|understood|listen|grasp|know|help)
    (was|is|were|obviously|clearly) (clearly |obviously |just |only |simply |plainly |evidently |) (a|an|from a|another) (template|form letter|standard text|copy|bot|robot|auto-reply|text block|stock answer|macro)
    (simply|completely|totally|quietly|conveniently) (ignored|ignores|skipped|glossed over|brushed over|passed over|dismissed)
    (points|questions|concerns|arguments|details|photos|evidence|words|requests|wishes) (was|were|are|have been) (simply |just |completely |all |) (ignored|dismissed|overlooked|brushed|disregarded|not read|waved)
    (feel|feeling|felt) (unheard|unseen|fobbed|brushed|dismissed|abandoned|left alone|invisible|talked down|unimportant|patronised|belittled|at your mercy)
    (not one|none|not a single one|not any) of (them|your replies|these|those|the replies|the answers|you) ... (mention~|answer~|address~|deal~|solve~|help~|explain~|touch~|read|ask~|cares|bothered|listen~)
    (just|simply|then|and|promptly|abruptly|rudely) (closed|ended|terminated|left|shut|quit) (the|my|our) (chat|call|conversation|ticket|case|line|request)
    (the|have the|some|basic|common|had the) (courtesy|decency|politeness|good manners|respect) (to|of)
    (that's|that is|it's) (just|simply) (how|the way) (the system|things|the process|your system|the company) (works|work|is|are|goes|has always)
    (nobody|no one|noone|none of you) (will|would|wants to|is willing to|seems to|can|has|ever|is prepared to) (take|taken|takes|accept|own|be|help|say|tell|give|explain|put|look|listen|answer) (ownership|responsib~|charge|the blame|this|any|it|me|who|why|us|my|a straight)
    (on hold|in the queue|in a queue|hanging on|holding) ... (disconnected|cut off|hung up|line (went|dropped)|dropped|kicked out|thrown out|gave up)
    (every|each) (reply|answer|response|mail|email|message|call|letter) (starts|begins|says|ends|is|sounds|reads|tells|asks|contains|comes) ... (nothing|same|again|how much you|sorry|template|identical|another|word for word|different)
    (got|get|gives|gave|sent|put|back to|back in) (me |) (the|your) (same |) (bot|chatbot|queue|voice menu|phone menu|recording) (again|instead|once more|END)
    (invisible|a ghost|thin air|non-existent|nonexistent|transparent) to (you|your|this|the)
    not (once|one time|a single time) (has|have|did|was|were|in) (anyone|anybody|somebody|you|i|we|all|your|the|any|these)
    (feel|feeling|felt|made to feel) like (a|an|some) (beggar|nuisance|number|criminal|liar|thief|child|idiot|fool|burden|nobody|outsider|bother|second|problem|ticket|inconvenience|parcel|ping|broken)
    why (won't|doesn't|don't|can't|will|does|isn't) (anybody|anyone|nobody|no one|somebody|someone) (ever |just |simply |) (talk|listen|listening|answer|read|help|call|care|ring|respond|reply|tell|take|speak|look)
    (shrugged|shrugs|shrug) me off
    (just|simply) (hung up|walked off|walked away)
    (nobody|no one) (asked|asks|ever asked) (me|us|what|how|for my|why)
    (nobody|no one) (listened to|is interested in|cares for) (my|me|what|our)
    (refuse|refuses|refused|refusing|decline~) to (listen|engage|discuss|acknowledge|hear|look|talk|speak|answer|put me through|connect me|let me)
    (nobody|no one|nobody ever|no one ever) (takes|took|is taking) (me|us|this|it|my) (seriously|complaint~ seriously)
    (for once|properly|finally) (looked|look|looking|listen|listened|read|think|thought) (at|into|to|about) (my|what|this|the) (case|problem|account|email|mail|message|issue|situation|complaint|i)
""")
_HEARD = lines("""
    (please|pls|can you|could you|to|would you|must|need to|let me) have (anyone|anybody|someone|somebody)
    (out|automatic|automated|automatic reply|auto) (of office)
    (in|into) the (kitchen|bottom|top|second) (drawer|bin)
    (two|three|four|five|six|several|many) (people|colleagues|teams|departments) (who (are|is|will|want)|and (a|two|one)|in|from|for|have (registered|signed|joined))
    (answer~|open~) the (door|bell|phone)
    (don't|do not) (take|accept) responsibility
    (bot|robot|template|script|machine) (in|for|of) (the|our|my|your) (game|garden|lawn|kitchen|invoice~|newsletter)
    (from|at) (zero|square one|the beginning) (with|in) (the|our) (next|new) (season|year|term)
    (nobody|no one|noone|no-one) ... took (it|them|the parcel|delivery) in
    (treated|treats|treat) (me|us|you) like (a |) (human|person|royalty|family|kings|friends)
    (reading|readings|light|warning) (was|were|is) ignored
    (out of office|automatic|automated|auto) (reply|message|response|email|mail) (says|said|states|that|tells)
    (real|live|living) people, (real|live)
    (real|actual|human) (person|human|human being) (answered|replied|within|straight away|who (knew|helped|listened))
    (moved|sent|handed|passed|transferred) from ... (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|week|stage|office to office|version|hall|site)
    (you|he|she|they) (really |actually |truly |) (listened|heard me|read my)
    (thank~|thanks|grateful|appreciate~|glad|pleased) ... (listening|reading|listened|real person|human)
    (i|we) (don't|do not) (really |) (care|mind) (which|what|if|about|whether|how|who|when|where)
    (i|we) closed the (ticket|case)
    (cut|hung) (off|up) (the|my|a|some) (branch~|hedge~|coat|power|water|picture)
    (music|film|sound|video|audio|call|line|power|screen) (was |got |is |) (cut|cuts) off
    never heard (of|that|about)
    (i|we|they|people) (really |) (don't|do not) (care|listen)
    (ball|rational|decent|lovely|good) ... (bounced|human being)
    (house|wood|wall|room|wound|skin) (was|is|were) treated
    (use|using|have|keep|uses|print~) the same (template|script|text|paragraph~)
    (just|only) (a|an) (template|script|robot|bot) (for|that (runs|cleans|mows))
    (automated|automatic|standard|generic|form|stock) (email~|mail~|message~|letter~|text~) (feature|template~|to (our|my)|for (our|my))
    (write|set up|create|edit|change|customi~) ... (canned|automated|automatic|template|standard) (repl~|response~|email~|message~|answer~)
    (real|actual|live|living) (people|person) (at|in) (the|our|my) (photo|picture)
    (ticket|number) (on|in) (the|my)
    not (been |being |) ignored
""")

DETECTOR = Phrases(
    "unheard", (*_UNHEARD, *UNHEARD, *turns.UNHEARD), unless=(*_HEARD, *ASIDE_OK), despite=("not",)
)

HITS = {
    "unheard": (
        "You closed my case without asking me.",
        "Your adviser hung up on me.",
        "I've told this story to six people now.",
        "All I ever get is a template.",
        "No one gives a toss.",
    ),
}

MISSES = {
    "unheard": (
        "Nobody answered the door.",
        "I don't care which colour you send.",
        "The music cut off after a minute.",
        "A real person answered within a minute!",
    ),
}
