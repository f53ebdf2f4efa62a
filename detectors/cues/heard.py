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
    (just|only|merely|nothing but|nothing more than|no more than|another|feel like|treated like|treated as|treating me like|treating me as|treat me like|like|a mere|reduced to) (a |an |another |just a |just another |) (ticket|number|case number|ticket number|statistic|account number|reference number|entry|line in|file|transaction|wallet|cash cow|nobody|second-class|piece of data|row in)
    (hide|hiding|hides|hid) behind (your |the |a |an |some |) (policy|policies|rules|paragraph~|clause~|small print|terms|phrases|forms|legal|bot~|website|contract)
    (you're|you are|you were|they're|they are|you|they|your team|your support|everyone|your colleague|your colleagues|the agent|your staff) (just |simply |still |clearly |obviously |really |not even |even |never |always |have |all |keep |keeps |kept |completely |totally |once again |are |) (don't listen|doesn't listen|not listening|didn't listen|aren't listening|isn't listening|never listen|never listens|ignor~|don't care|doesn't care|not reading|didn't read|don't read|doesn't read|haven't read|hasn't read|not even read|never read|brush~ me off|fobb~ me off|fob me off|dismiss~|don't want to (help|listen|know)|couldn't care less|not interested|don't take (me|this|us) seriously|talking past|passing me|pass me|sending me (in circles|round|around|the same|links|from))
    (being|been|feel|am|i'm|are|get|getting|was|were|totally|completely|simply|just|keep being|got) (completely |totally |simply |constantly |so |just |always |repeatedly |) (ignored|brushed off|fobbed off|dismissed|stonewalled|unheard|passed around|passed from|passed back|bounced|shunted|palmed off|sent (around|round|from pillar|from one|in circles)|given the runaround|not (heard|listened to|taken seriously)|invisible|kept in the dark|left in the dark|patronised|patronized|belittled|talked down to)
    (fobbed|fobbing|brushed|brushing) (me |us |) off
    (talking|speaking|talk|speak|writing|shouting|it's like talking) to (a |the |) (wall|brick wall|void|robot|robots|machine|bot|bots|chatbot|computer|yourself|myself|nobody|real person END)
    (a |an |any |to |with |speak to |talk to |) (actual|real|living|human|live) (human|person|human being|people|being|somebody|someone) (please|this time|instead|reads|read|END|who|to|and|in|for once|rather|not|at)
    (is there|are there|is this|am i talking to|are you|have you|do you have) (a |an |any |even |) (human|real person|human being|robot|bot|machine|actual person|real human|chatbot|actual human|real people)
    (not|never|don't|doesn't|didn't|without|nobody|can't|isn't|no one) (actually |even |really |properly |once |bothered to |bother to |bothering to |been |being |feel |feeling |) (listened to|listening to me|taken seriously|take me seriously|taking me seriously|reading my|read my|reading what i|read what i|acknowledged|acknowledge)
    (pass|passed|passing|passes|transferred|transfer|bounced|bounce|bouncing|sent|send|shunted|pushed|handed|moved) (me |us |) (from|between) ... (department~|person to|agent~|team~|one (department|person|agent|team|place|office|desk|adviser|advisor|colleague)|colleague~|pillar)
    (sent|send|sends|sending|given|gave|giving|pointed|get|got|receive|received|keep getting|keeps sending|keep sending) (me |us |) (to |) (the |your |a |that |) (same|standard|generic|useless) (link|links|answer|article|faq|reply|response|email|message|text|template|instructions|page|excuse|line)
    (nobody|no one|none of you|you don't|you clearly don't|you obviously don't|they don't|you didn't) (even |really |seem to |seems to |) (care|cares) (END|about|whether|enough)
    (nobody|no one|not one person|not a single person) (wants to|is willing|has bothered|took|takes|bothers|has ever|has the|can be bothered)
    (rather than|instead of) (actually |) (reading|listening|helping|answering)
    (don't|do not|doubt|doesn't seem|not) (think |believe |feel |imagine |suppose |) (that |) (anyone|anybody|a soul|a human|anyone there) (is |at your end |there |here |ever |actually |really |will |even |) (listening|listens|cares|reads|reading|read|reading this|looks|looked|looking|interested|bothered|caring|see|sees)
    (is|was) (anyone|anybody|a human|somebody) (listening|reading|reading this|awake|home|alive|there to help|even there|looking at this)
    (closed|shut|closing|close|archived|marked) (my|the|our|this) (ticket|case|complaint|request|enquiry|inquiry|issue|call) (again |) (without|before|as (solved|resolved|closed|done)|unsolved|unresolved|with no|while|even though|although)
    (as if|as though|like|sounds like|reads like|reads as if|felt like|feels like|looks like|was|obviously|clearly|probably) (it was |it were |it is |it's |) (a |an |by a |by an |written by a |written by an |generated by a |generated by an |from a |from an |) (machine|robot|bot|ai|computer|template|script|chatbot|algorithm|parrot|copy and paste|copy-paste|auto-reply|autoresponder|answering machine)
    (everyone|everybody|each person|every person|every agent|everyone i speak to|each one) (says|tells|blames|points|passes|sends|gives|asks) (it's|me|the|that|at|something|a different)
    (explained|told|repeated|said|described|been explaining|given) (this|it|this story|my tale|the whole tale|this problem|the case|myself|my (story|problem|case|situation|issue)|everything|the (problem|issue|whole thing|story|situation)|all this|that|the same thing) (now |already |) (to |) (two|three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|several|so many|too many|countless|every|each|a different) (different |separate |of your |) (people|person|agents|agent|advisers|advisors|colleagues|departments|members|staff|times|operators|representatives|reps)
    (nobody|no one|no-one|not one of you|none of you|nobody there|not a soul) ... (owns (this|it|the)|takes ownership|taking ownership|takes responsibility|gives a|gave a|give a|lifts a finger|can be bothered|seems bothered|is bothered|has the decency|has the courtesy|wants to know|feels responsible|is responsible|dares)
    (give|gives|gave|giving) a (damn|toss|monkey's|hoot|fig|stuff|rat's|shit|crap|flying)
    (you|they|he|she|nobody|who) (don't|doesn't|didn't|do not) (even |really |actually |) (want to|wish to|care to|bother to) (hear|know|help|listen|read|understand)
    (cut|hung up|hang up|hangs up|hanging up|disconnected) (me off|on me|off mid|off by|off in the|on by|me mid)
    (put|slammed|putting) the phone down (on|in|before|when|END)
    (i'm|we're|i am|feel|feeling|am) (just |only |merely |clearly |) (invisible|a nuisance|a burden|an inconvenience|nobody|unimportant|worthless|an afterthought|not important|being treated like|treated like|treated as|a nobody|not worth|in the way)
    (as far as you're concerned|to you|for you) ... (don't exist|do not exist|don't matter|nobody|nothing|number|wallet)
    (one|we|i|people|old people|the likes of us) (doesn't|don't|do not|does not) (seem to |) exist (for|to) you
    (with|in|only) the same (N |three |two |four |five |) (paragraph~|sentence~|lines|text|words|block)
    (nobody|no one|none of you) (ever |) (rings|calls|phones|writes|gets) (me |us |) back
    (cut|hung) off (in |) (mid|the middle)
    (read|reading|recited|repeated|reads) (me |out |) (her|his|its|their) (text|lines|sentence|script|paragraph|answer|card) (again|once more|out|to me|back)
    (closed|shut|solved|archived) without (anybody|anyone|a word|any|somebody) (having|looking|reading|answering|ever|so much)
    (brushed|swept|waved|cast) (aside|under the carpet|under the rug)
    (might as well|may as well|better off) (be |) (talk~|speak~|write|shout~|writing) (to|into) (my|the|a)
    (passed|sent|pushed|bounced|shunted|shuttled) (from pillar to post|around in circles|round the houses|round in circles|like a parcel|like a ping|back and forth|from one)
    (same|usual) (old |) (boilerplate|platitude~|waffle|blurb|spiel|excuse~|stock phrase~|template|script|paragraph~|text block~|form letter|nonsense)
    (count~|mean|means|worth|care|cares) (for |) nothing
    (made|make|makes|left) (me |us |) (to |) (feel|feeling) (like|as if|as though|small|stupid|unwelcome|ignored|worthless|dismissed|belittled|that i|invisible|a nuisance)
    (nobody|no one|noone|no-one|not a soul|not one of you|none of you|you haven't|you never|you clearly haven't|clearly haven't|clearly nobody|hasn't anyone) (has |have |ever |even |actually |clearly |there |bothered to |) (looked|opened|read|seen|watched|checked|studied|considered|look|looks|opens|reads) (at |in |into |through |) (the|my|our|it|what|this|any|anything)
    (each|every) (time|call|chat|email|mail|reply) ... (new|different|another|fresh) (name|person|agent|face|adviser|advisor|colleague|someone)
    (start|starting|begin|started|beginning) (again |) (all over |over |) (from (zero|the (start|beginning|top)|square one)|at (zero|square one|the beginning)) (with|each|every|again|END)
    (we understand your|we value your|your (call|feedback|opinion|custom) is important|we apologise for any|we apologize for any|sorry for any inconvenience) ... (frustration|feedback|inconvenience|times|nothing|every|again|to you|means|help)
    (laughed|laughing|sneered|shouted|yelled|snapped|sniggered|scoffed) at (me|us|my)
    (talk|talking|talked|kept talking|keep talking|speaking|spoke) over (me|us)
    (another|yet another|just a|some|that|stupid|useless|silly|bloody|damn) (bot|chatbot|auto-reply|autoreply|autoresponder|robot thing|phone robot)
    (tired|sick|weary|fed up|bored|sick and tired) (of|with) (being (told|passed|ignored|fobbed|sent|asked|treated|given|put|left|brushed|bounced|shunted)|hearing (the same|that|how|about your|'|excuses)|getting (the same|nothing|no|these|automated|standard|templates)|having to (explain|repeat|chase|start)|explaining|repeating|excuses|templates|talking to)
    all (i|we) (ever |seem to |have |) (hear|get|got|receive|received|heard|was told|am told) ... (robot|bot|template~|automated|automatic|auto-reply|standard|sorry|apolog~|excuse~|platitude~|boilerplate|silence|leaflet~|form letter~|survey~|patience|be patient|a reference number|ticket number)
    (feeling|feel|impression|suspicion|sense) (that |) (nobody|no one|not one|none of you|you (haven't|don't|didn't|aren't)|my (mail~|email~|message~|complaint~|words))
    (talking|speaking|like|write|writing|shouting) ... (brick wall|a wall|the wall|void|black hole|thin air|empty room|deaf ears|answering machine)
    (transferred|transfer|transferring|passed|pass|moved|handed|shunted|bounced|shoved|pushed) (me |us |) (on |) from one (queue|department|person|line|agent|office|desk|team|extension|colleague|number|menu|bot) to (the next|another|the other)
    (was|is|were|obviously|clearly) (clearly |obviously |just |only |simply |plainly |evidently |) (a|an|from a|another) (template|form letter|standard text|copy|bot|robot|auto-reply|text block|stock answer|macro)
    (not one|none|not a single one|not any) of (them|your replies|these|those|the replies|the answers|you) ... (mention~|answer~|address~|deal~|solve~|help~|explain~|touch~|read|ask~|cares|bothered|listen~)
    (feel|feeling|felt|made to feel) like (a|an|some) (beggar|nuisance|number|criminal|liar|thief|child|idiot|fool|burden|nobody|outsider|bother|second|problem|ticket|inconvenience|parcel|ping|broken)
""")
_HEARD = lines("""
    (please|pls|can you|could you|to|would you|must|need to|let me) have (anyone|anybody|someone|somebody)
    (out|automatic|automated|automatic reply|auto) (of office)
    (two|three|four|five|six|several|many) (people|colleagues|teams|departments) (who (are|is|will|want)|and (a|two|one)|in|from|for|have (registered|signed|joined))
    (answer~|open~) the (door|bell|phone)
    (real|actual|human) (person|human|human being) (answered|replied|within|straight away|who (knew|helped|listened))
    (moved|sent|handed|passed|transferred) from ... (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|week|stage|office to office|version|hall|site)
    (you|he|she|they) (really |actually |truly |) (listened|heard me|read my)
    (thank~|thanks|grateful|appreciate~|glad|pleased) ... (listening|reading|listened|real person|human)
    (i|we) (don't|do not) (really |) (care|mind) (which|what|if|about|whether|how|who|when|where)
    (music|film|sound|video|audio|call|line|power|screen) (was |got |is |) (cut|cuts) off
    never heard (of|that|about)
    (i|we|they|people) (really |) (don't|do not) (care|listen)
    (ticket|number) (on|in) (the|my)
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
