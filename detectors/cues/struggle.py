"""I have tried, and I am stuck: the customer works at something and does not get there."""

from __future__ import annotations

from empathd.detectors.cues import plain, turns
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.cues.states import NOT_STUCK, STUCK_STATES
from empathd.detectors.cues.tries import DETECTOR as TRIED
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.wording import lines

STUCK = lines(
    """
    ME (still|just|simply|really|also|now|then|therefore|even|can|have been|am|are|was|were|) CANT (actually |even |seem to |just |easily |really |properly |) (get|do (it|this|that|anything|much)|move|join|make (a|any|the|this|my|it work)|reply|post|comment|play|watch|stream|view|listen|dial|text|fill|type|swipe|tap|click|press|turn|switch|adjust|lock|unlock|fit|fix|attach|detach|unscrew|charge|pair|scan|submit|claim|apply|enrol|enroll|check|renew|top up|process|assign|invite|share|sort|filter|drag|drop|merge|rename|delete|restore|recover|retrieve|trace|track|identify|locate|display|run|launch|boot|link|map|mark|log|sign|set|manage|operate|work|find|open|close|access|use|enter|upload|download|export|import|print|save|send|receive|pay|withdraw|deposit|transfer|order|book|cancel|change|edit|update|add|remove|install|activate|register|verify|confirm|complete|finish|proceed|continue|start|stop|connect|create|select|choose|configure|view|read|login|redeem|place|put|take it|take the|figure|solve|resolve|reset|sync|buy|purchase|exchange|return|screw|tighten|loosen|assemble|turn it|reach the (end|page|checkout|bottom|button|settings|site)|go (past|further|beyond|any further|back|on to)|come up|work with)
    (we're|i'm|was|is|are|still|completely|been|currently|now|im) (unable|not able|powerless) to
    CANT (seem to|figure|work out|log|login|sign|open|access|find|get|download|upload|export|import|print|connect|pay|use|save|send|receive|load|complete|change|update|reset|add|delete|remove|install|set up|activate|register|reach|locate|enter|edit|create|make it work|make this work|submit|verify|check out|view|sync|transfer|withdraw|cancel|proceed|continue|book|order|reproduce|start|solve|fix|resolve|join|link|attach|search|select|scroll|configure|manage to|place|redeem|apply)
    (won't|doesn't|didn't|wouldn't|isn't|not|never|refuses to|stopped|never) (let|letting|allow|allowing|permit) (me|us|you|anyone|him|her|them|any of us)
    (won't|doesn't|didn't|wouldn't|refuses to|fails to|failed to|still don't|not|can't get it to|stopped|just don't) (even|seem to|appear to|always|actually|properly|correctly|really|quite|) DO
    (isn't|aren't|not|stopped|stops|never|wasn't|weren't|quit) (really|currently|even|properly|quite|actually|) DOING
    (stopped|quit|not) (working|functioning|responding|syncing|charging|printing|loading|connecting)
    (keep|keeps|kept|constantly|always|repeatedly|continually) (on|getting|) FAILING
    keeps (telling|giving|throwing|showing|sending|kicking|logging|signing|asking|saying|rejecting|refusing|taking|redirecting|returning|spinning|bouncing|coming back)
    (just|simply|then|it|app|page|screen|site|website|software|program|system|browser|everything|login|upload|download|import|export|installation|update|sync|transfer|checkout) (just|simply|then|always|suddenly|completely|again|immediately|) (crashes|freezes|hangs|crashed|froze|hung|fails|failed|spins|errors|stalls|stalled|times out|timed out|glitches|disconnects|sits there|locks up|locked up)
    nothing (happens|happened|worked|helps|helped|shows up|comes up|appears|arrives|seems to (work|help))
    (with|had|having|but|still|) no luck
    (but|and|yet|still|tried everything|do|did|try) nothing works
    (to no avail|without (any |)success|getting nowhere|got nowhere|hit a (brick |)wall|at an impasse|hitting a wall)
    (i'm|we're|am|got|get|getting|is|are|been|was|it|just|a bit|still|completely|really) stuck
    stuck (on|at) (the|this|step|page|a|level|screen|1~|2~|3~|5~|9~)
    stuck (here|with this)
    (locked|shut) (me|us) out
    (i'm|we're|i am|we are|am|are|got|been|still|completely) locked out
    locked my account
    (get|getting|got|gives|gave|shows|showed|see|seeing|throws|returns|received|receive|receiving|displays|with|encounter|encountered|saying) (me|us|) (always|only|just|) (an|the|this|same|some|a) (strange|weird|following|odd|same|red|generic|cryptic|unknown|) error~
    (having|have|had|experiencing|encountering|run into|ran into|running into|facing|got) (some|a lot of|lots of|so much|real|great|constant|an|a|the same|this|quite some|major|serious|no end of|) (trouble|difficulty|difficulties|problem|problems|issue|issues|hard time|tough time)
    (trouble|difficulty|difficulties|problem with|problems) (logging|getting|finding|setting|connecting|signing|accessing|making|opening|using|with|installing|understanding|paying|uploading|downloading)
    (i'm|we're|been|still|am|are|really|a bit|bit|currently) (having a |)(really |)struggl~
    (is|seems|be|find it|finding it|it's|nearly|almost|virtually) impossible to
    (there (is|seems to be|appears to be)|i see|i find) no (way|option|button|possibility) to
    (link|button|page|site|website|login|form|search|portal|feature|connection|import|export|sync|integration|function|checkout) (is|seems|appears|seems to be|appears to be|are) (broken|dead|down|not there|missing|unresponsive|greyed out|grayed out|disabled)
    (only|just|but|get|got|see|gives me|shows|with|to|at) (get |see |a |an |nothing but a |) (a |an |) (blank|white|empty|black) (page|screen)
    (endless|infinite) loop
    (login|password|passcode|pin|code|voucher|coupon|promo code|top up|top-up) (was|is|got|gets|has been|keeps being|being|keeps getting) (always|repeatedly|immediately|constantly|) (declined|rejected|refused|not accepted|reverted)
    (where|when|until) it (stops|breaks|fails)
    (not|never) (show up|showing up|come through|coming through|go through|going through|arriving in my inbox)
    (hasn't|haven't) (come through|gone through|shown up|loaded)
    (beats|beating|defeated|defeating|eludes|stumped|stumps) (me|us)
    (throws|throwing|threw|kicks|kicking|kicked|boots|booted|logs|logging|logged|chucks|chucked|bounces|bounced|sends|takes|spits|times|timed) (me|us|myself|everybody|everyone) (straight |right |) (out|back|off)
    (going|go|went|gone|been|running|run) (around|round|a round) (and (around|round) |) in circles
    (don't|doesn't|didn't) (seem|appear) to (be |) (able to|getting anywhere|work|let|like|want to|load|save|register|accept|open|go|connect|take|do anything|print|move|exist|respond)
    (can't|couldn't|don't|didn't) (see|find|spot|work out) (any |a |the |) (how|way|where|option|button|place|link|box|field) (to|for|of|i|we|that)
    (can't|couldn't|cannot seem to|unable to|not able to|never|can't seem to|couldn't seem to) (get|make|got|getting) (it|this|that|them|the|my|our|your|her|his|any|a|anything|either|one|mum's|dad's) ... (to|work|working|going|out|off|on|open|connected|going|up|started|back|through|in|past)
    (won't|doesn't|don't|didn't|not) (get|getting|got) (it|this|that|them|the|my|our) ... (to work|working)
    (can't|couldn't|not|never|unable to|still can't) (even |) (get|getting|got) (past|beyond|through|into|in|on|onto|anywhere|it|any further|further|online|logged|to the|as far)
    (won't|doesn't|wouldn't|refuses to|can't|didn't) (budge|go|move|proceed|advance|continue|progress|carry on|let go) (to the|past|beyond|any further|further|forward|forwards|anywhere|from|off|out|through|in|up|on to)
    (link|button|page|form|tab|icon) (just |simply |only |) (goes|leads|takes|led|took|went|does|did|brings) (nowhere|to nowhere|to a|me to a|you to a|me back|nothing|to an|me nowhere|round)
    (dead|broken) link
    (get|got|getting|gets) (as far as|up to|to) ... (and|but|then) (then |) (nothing|it|no|that's it|there)
    (don't|didn't) know what else (to (do|try)|i (can|could) (do|try))
    (ran|run|running) out of (ideas|options|things to try)
    (won't|doesn't|refuses to|refused to|wouldn't|didn't|not|keeps refusing to) (take|accept|let|allow|recognise|recognize|read|scan|approve|validate) (my|our|any of my|either of) 
    (rejects|rejected|rejecting|refuses|refused|declines|declining|ignores) (my|every|each|any|all) (card~|code~|password~|voucher|number|photo~|file~|upload~|details|address|email|login|attempt~|postcode|name|passport|document~|entry|pin|input|one)
    (times|timed|timing) out
    (haven't|couldn't|didn't|can't|not|never) (manage|managed|managing|succeed) (to|it|with|in|so far|yet|END)
    (every time|each time|whenever|as soon as|the moment) (i|we) (press|click|hit|tap|save|open|submit|log|try|select|go|add|change|upload|choose|type|enter|scan|pay|start|plug) ... (crashes|throws|freezes|says|tells|gives|shows|error|nothing|disappears|logs|back|spins|fails|kicks|closes|vanishes|jumps|hangs|stops|drops)
    (not|isn't|aren't|wasn't) (possible|able) for (me|us) to
    (no way|nowhere) (to (enter|put|type|change|upload|add|get|log|sign|pay|select|contact|cancel|turn|see|do|edit|remove|finish)|i can|of getting|for me to|for us to|that i|we can)
    (there (is|are|appears to be|seems to be|was)|i see|i find|have|has|see|with|shows) (no|nowhere) (way|option|button|box|field|link|place|possibility|to) (to|for|that|anywhere|where|of|enter|put|type|upload|sign|click)
    (won't|doesn't|not|isn't|never) (pair|pairing|verify|verifying|scan|scanning|appear|appearing|arrive|come up|coming up|show up|recognise me|recognize me|let go|unlock|unlocking|budge|budging|log me in|switch on|turn on|power on|boot|fire up|start up)
    (not|n't|never) (getting|get|got|receiving|receive|received|see|seeing|had) (the|any|an|your|my) (activation|verification|confirmation|reset|security|login|log-in|authentication|registration|sign-in|sms|one-time|invitation|access) (mail|email|e-mail|code|link|text|message|sms|pin)
    (n't|not|never) (get|getting|got|come|go) (any further|further|any farther|beyond|past|much further)
    (stops|freezes|crashes|dies|cuts out|quits|hangs|closes|stalls|drops) (after|at) (a|an|about|around|exactly|two|three|five|ten|a few|some|the|5|10|30|20) (second~|minute~|page~|moment~|step~|line~|photo~|row~|few)
    (nothing|whatever|none of what) (i|we) (type|enter|do|press|click|try|say|search|put|change|choose) ... (brings|makes|gets|helps|works|changes|finds|opens|shows|seems|works|has any)
    how (am|are) (i|we) (supposed|meant|expected) to (log|get|sign|pay|open|order|book|enter|use|reach|access|do|print|find|submit|cancel|register|call|read|upload) ... (if|when|without|while)
    (isn't|is not|not|wasn't|no longer|never) possible (to|for|any more|anymore|END|at the moment|,|it|there|on|with|from|without|either)
    (login|log-in|sign-in|sign in|registration|payment|checkout|download|upload|access|booking|printing|saving|sending|activation|export|import|pairing|logging in|paying|signing in) (just |simply |still |) (isn't|is not|not|wasn't|is no longer|is never) (possible|working|available|allowed|permitted|accepted)
    CANT (hear|see|make out|read|feel) (anything|a thing|much|any|the (caller|sound|text|picture|screen|other|menu|button|video|audio|words)|them|him|her|myself)
    (don't|didn't|can't|couldn't|never|not|doesn't|haven't) (even |ever |) (get|got|getting|make it|made it) (beyond|past|further than|any further|as far as|through|onto|into) (the|this|that|step|page|it|my|stage|level|screen|there)
    (tried|trying|attempted|wanted|want|wanting) to ... (no (chance|luck|joy|way|go|dice|success)|nothing|but no|impossible|not possible)
    (no|not a) (chance|dice|hope|go) (END|so far|whatever|of (getting|logging|opening|connecting))
    (says|saying|tells me|told|telling me|reads|states) ... (unknown|invalid|incorrect|expired|not found|not valid|not recognised|not recognized|does not exist|doesn't exist|already exists|already registered|already in use|error|failed|try again|access denied|not authorised|not authorized|forbidden|locked|timed out|something went wrong|oops)
    (button|link|icon|menu|tab|switch|key|app|remote|page|knob) (just |simply |) (does|do|did|does absolutely|seems to do) (nothing|not do anything|absolutely nothing)
    (won't|wouldn't|doesn't|don't|didn't) (come|pop|pull|turn|show) up (on|in|at|when|for|any|END|anywhere)
    (there's|there is|there are|there isn't|there seems to be|there appears to be|i see|i find|i have|i get|it has|shows|with|finds) (no|not any|not a|any|a) (button|option|way|link|box|field|place|menu|tab|setting|icon|possibility|space|line|screen|page|slot~|date~|seat~) (to|for|that|anywhere|where|at all|on|in|left|available|offered|coming)
    CANT (for the life of me |actually |even |quite |) (crack|prise|prize|undo|budge|shift|squeeze|reconnect|re-enter|re-register|regain|resend|revert|rejoin|reinstall|update|unfold|release|eject|dismiss|disable|enable|silence|mute|stop it|toggle|expand|collapse|zoom|rotate|crop|tag|mark|approve|reject|publish|deploy|build|compile|log back|sign back|get back|get it|get them|get this)
    (whatever|whichever|however|no matter what|no matter how|no matter which|wherever) (i|we|often i|many times i|hard i|often we) (enter|type|press|click|do|try|choose|pick|scan|put|select|tap|upload|say|hit)
    (stays|stay|remains|stayed) (grey|gray|greyed|grayed|inactive|unclickable|disabled|locked|stuck|frozen|spinning)
    (haven't|hasn't|not|n't|yet to) (yet |) (worked out|figured out|found out|cracked|sussed) (how|where|what|it)
    (keeps|kept|keep) (on |) (asking|telling|saying|throwing|sending|logging|kicking|bouncing|returning|taking|coming|spinning|rejecting|demanding|showing|giving|going|looping|refreshing|reloading|jumping) (me|us|that|for|back|out|the|an|round|again|my|up|invalid|wrong)
    (keeps|kept|keep) (swallowing|eating|losing|forgetting|deleting|rejecting|duplicating|resetting|kicking|mixing up) (my|our|the|its|it|me|us|every|all|itself)
    (it's|it is|is|are|they're|gone|went) (broken|down|dead|jammed|frozen|blank|on the blink|playing up|on strike|kaput|off) again
    (comes|come|coming|came|prints|print) out (striped|stripy|blank|blurred|blurry|smudged|pink|green|purple|upside down|backwards|crooked|black|in (stripes|strips|chinese))
    (drops|swallows|skips|loses|cuts off|eats|duplicates|garbles|mangles|forgets) (every|all|half|the (first|last)|any|each) (line|row|letter|word|page|entry|other|of)
    (gone|missing|empty|away|blank|back) when i (open|start|log|switch|press|click|look|come)
    (before|unless|until) it (will|would) let (me|us) (go|in|on|past|through|finish|save|see|pay|move|log|carry)
    (lock|locked|locking|froze|frozen|blocked|blocking|suspended|suspend) (my|our) (account|card|profile|login|access|booking)
    (booking|ticket|reservation|order|name|payment|policy|appointment|number) (is|was) (not|nowhere) (in|on) (the|your|their|my|any) (machine|system|list|computer|screen|app|till|register|account|site|books)
    (throws|threw|throwing|wipes|wiped|loses|lost|deletes|clears|forgets|eats) (away |out |) (everything|all|whatever|what) (i|we|i've|we've|i'd) (have |had |just |) (typed|entered|filled|written|put|done|chosen|saved)
    (tap|valve|stopcock|key|lid|handle|knob|screw|door|drawer|lock|gate|window|zip|cap|hatch|boot|blind|shutter) ... (won't|will not|refuses to|can't be|wouldn't) (turn|open|close|shut|budge|move|come off|go in|lock|unlock|pull|lift|latch|screw)
    (tracker|map|gps|satnav|sat nav|clock|calendar|app) (still |always |now |) (puts|places|has|shows|thinks|sends) (me|us|my|our|everyone) ... (in|at|on) the (middle|wrong|sea|other|past|year)
    (asks|asking|asked|wants) (me |us |) for a (code|password|pin|number|key|token|passcode|reference) ... (never|don't|didn't|not|no idea|haven't|can't)
    (code|email|link|text|sms|mail|password) (that |which |) (i|we|never|just never|simply never) (never |) (get|got|receive|received|comes|came|arrives|arrived|turns up|shows up|reaches me|reached me)
    (sits|stops|stuck|hangs|freezes|stalls|gets stuck|stopped|stays|halts|dies) (there |) at ... (percent|%|per cent)
    (shuts|closes|shut|switches|turns) (itself |) (down|off|itself) (when|whenever|as soon|every time|each time|the moment|by itself|on its own|mid)
    (don't|do not|can't|cannot|couldn't|didn't|not) (manage|succeed) (to|with|in)
    (thrown|kicked|bounced|sent|logged|booted|taken|redirected|chucked|returned) (straight |right |) (back|out) (to|of|when|every|again|each|as soon|after|before)
    (booking|registration|upload|download|login|activation|submission|pairing|check-in|verification|sign-up|signup|set-up|setup|enrolment|import|export) (attempt |) (failed|fails|keeps failing|doesn't (go|work|complete)|won't (go|complete))
    (it's|it is|it has been|it's been|was|proving|proves|proved|seems|found it) (impossible|hopeless|not possible|beyond me) (to|for me|trying)
""",
    DOING="(working|loading|responding|showing|syncing|opening|connecting|going through|printing|"
    "charging|updating|saving|accepting|starting|receiving|getting anywhere|displaying)",
    DO="(load|open|start|work|connect|print|turn on|respond|sync|save|accept|show|display|"
    "install|update|upload|download|send|arrive|appear|boot|switch on|launch|register|pair|"
    "match|go through|accept my|solve)",
    FAILING="(crashing|failing|freezing|loading|disconnecting|timing out|dropping|hanging|breaking|"
    "happening|cutting out|spinning|declining|stopping|looping|jamming|restarting|buffering|glitching|errors|"
    "an error|the same error|error messages|logged out|kicked out|rejected|declined)",
)

_NOT_STUCK = lines("""
    (can't|couldn't) (wait|thank|recommend|praise|fault|complain|imagine|help but|stand|afford|speak highly|stress|emphasi~|say enough|be happier|be more|be prouder|agree|ask for|live without|accept|trust|blame|express|overstate|do without|fathom|tolerate|justify|have asked|have wished|have done it|have been|remember|recall|tell you|possibly|attend|care less|resist|keep waiting|comment|believe|understand|see why|see the point|see how (you|that|this|it|anyone|anybody|they|a|such)|guarantee|say|speak for|make (it (to|on|for|this|in|tonight|today|tomorrow|END)|the (meeting|date|call|party|appointment))|come to|make sense|tell (if|whether|which|what)|decide)
    (let|letting) (me|us|you|him|her|them) down
    (you|they) (can't|couldn't)
    no (problems|issues|trouble|problem) (so far|at all|since|whatsoever|whatever|with)
    (had|have|having|without) (no|any) (trouble|difficulty|problem~|issue~)
    (fixed|solved|resolved|sorted) (the|my|our|this|all)
    (can't|couldn't|unable to|not able to|cannot) (reach|be|attend|come|meet|travel|sleep|eat|walk|drink|leave|stay|help|lose|miss|risk|serve|trade|sell|hear|speak|talk|wear|go on|go back|take any|take this|give you|let you|stop (thinking|smiling|laughing)|quite believe|wait|join|breathe|drive|offer|supply|commit|fulfil|fulfill|ship|deliver|provide|honour|extend|promise|rely|ask|argue|deny|pretend|keep (doing|up|paying|losing))
    (i|you|they|he|she|we|bank|merchant|seller|company) (didn't|did not|don't|won't|wouldn't|never) (send|open|start|run|connect|install|download|upload|accept|appear|register|arrive|boot|launch|pair|charge|show|display|update|save|print)
    (parcel|package|traffic|shipment|lorry|truck|train|bus|driver|delivery|order|he|she|they|container|pallet|plane|passengers|children|letter|goods|money) (is|was|got|has been|are|were|has got|get|gets|still|apparently) (still |been |now |) stuck
    stuck (in|at) (customs|traffic|transit|the lift|the elevator|the sorting|a queue|the post|the depot|the warehouse|a lift|an airport|the airport|bed|hospital)
    if you (can't|are unable|get stuck)
    (wouldn't|didn't|won't) let (me|us) (speak|finish|explain|down|get a word|go)
    good luck
""")

DETECTORS: dict[str, Detector] = {
    "tried": of_customers(TRIED),
    "stuck": of_customers(
        Phrases(
            "stuck",
            (*STUCK, *STUCK_STATES, *turns.STUCK, *plain.STUCK),
            unless=(*_NOT_STUCK, *NOT_STUCK),
            despite=("not",),
        )
    ),
}

HITS = {
    "tried": (
        "Swapped the cable, no change.",
        "Had a look around, no joy.",
        "I held the button down for 30 seconds, as your guide says.",
        "My grandson had a go and gave up.",
        "I've scrubbed the contacts and it still won't start.",
        "I tried to reset my password twice.",
        "I've already restarted the router and the laptop.",
        "We followed the setup guide step by step.",
        "Tried a different browser, same thing.",
        "I have been trying to reach the booking page since this morning.",
        "I have cleared my cache and cookies.",
        "No matter what I do, the total stays wrong.",
        "I searched the help centre and read all the FAQs.",
        "I keep trying, but the code never comes.",
        "After reinstalling the app the problem came back.",
        "Already reinstalled it, no change.",
        "I turned it off and on again.",
        "Every time I try, the page goes white.",
        "We attempted the upgrade over the weekend.",
    ),
    "stuck": (
        "Every time I press Save it throws me out.",
        "There is no button to submit the form.",
        "I get as far as the PIN and then nothing.",
        "I can't seem to find the invoice.",
        "I just can't figure out the new menu.",
        "The page won't load on my phone.",
        "It doesn't let me change the address.",
        "Checked everything, still no luck.",
        "We are unable to log in since the update.",
        "The app keeps crashing when I open a photo.",
        "I'm stuck on step three.",
        "Cant log in to my account!!",
        "I get an error when I press Save.",
        "My card reader stopped working yesterday.",
        "I am having trouble connecting the printer.",
        "The export button is greyed out.",
        "I haven’t been able to add my daughter to the plan.",
        "Nothing happens when I click on Pay.",
        "The verification code is not coming through.",
    ),
}

MISSES = {
    "tried": (
        "The update restarted my laptop.",
        "The fitter changed the valve.",
        "I followed my sister to Leeds.",
        "Should I reset it?",
        "Have you tried the new restaurant?",
        "The courier tried to deliver it on Monday.",
        "I would like to try the premium plan.",
        "It is a tried and tested product.",
        "If you have tried everything, let me know.",
        "We are happy with the trial.",
        "Your team really did a great job.",
        "They tried to charge my card.",
    ),
    "stuck": (
        "We were unable to attend.",
        "The parcel was stuck in customs.",
        "The payment failed on Monday and went through on Tuesday.",
        "I can't wait to get started!",
        "I can't thank you enough.",
        "If you can't find it, please let me know.",
        "We had no problems with the delivery.",
        "You can't go wrong with this one.",
        "I cannot recommend you highly enough.",
        "It works like a charm.",
        "I could find it straight away.",
        "Please open a new account for me.",
    ),
}
