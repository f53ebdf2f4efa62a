"""I am annoyed: what somebody says, or lets show, who has had to put up with too much."""

from __future__ import annotations

from empathd.detectors.cues import blunt, plain, turns
from empathd.detectors.cues.asides import CALM, SCARED, VEXED, ironic
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_FRUSTRATED = lines("""
    (frustrat|annoy|irritat|aggravat|exasperat|infuriat|dissatisf)~
    (fed|fedup) up
    fedup
    (sick|sick and tired|tired|weary|had enough|sick to death) of (this|ringing|phoning|queuing|begging|checking|listening|hearing|reading|wasting|typing|paying|getting|looking|writing|seeing|restarting|hoping|guessing|promises|excuses|it|the|having|waiting|being|your|all|asking|these|calling|chasing|explaining|trying|repeating|dealing)
    (bit of a|real|huge|total|right|major|such a|big|massive|is a|what a|quite a|royal) (pain|hassle|nuisance|faff|headache|bother|nightmare|mess|chore|drag)
    pain in the (neck|backside|bum|butt|arse|ass|rear)
    (tedious|tiresome|maddening|cumbersome|clunky|unhelpful|time-consuming|vexing|trying my patience)
    (this|it|which|that|all) (is|has|was) (getting|gotten|becoming|become|starting to get|beginning to get|) (really|very|a bit|rather|so|quite|) (old|ridiculous|silly|tiresome|tedious|stupid|annoying|absurd|crazy|beyond a joke|tiring|exhausting|ludicrous|insane|nonsense) END
    (getting|gets|got|gotten) (really |very |a bit |rather |)old (END|now|fast|quickly)
    ridiculous
    (driving|drives|drove|sending|making) (me|us) (mad|crazy|nuts|insane|up the wall|round the bend|bonkers|bananas)
    (losing|lost|lose|running out of|run out of|out of|tested|testing|tries|trying|end of) (my|our|all|) (patience|temper)
    patience is (wearing|running|at)
    (not|isn't|wasn't|aren't|less than|hardly|far from|never) (VERY|at all|exactly|too|particularly|best|) (happy|pleased|impressed|satisfied|amused|thrilled|good enough|delighted|a good experience|ideal|acceptable)
    (unhappy|unimpressed|displeased|discontent|disgruntled|miffed|peeved|cross about|cheesed off|ticked off)
    (i'm|we're|am|are|feel|feeling|leaves me|left me|makes me) VERY (upset|cross|annoyed|grumpy|put out|unhappy)
    (waste|wasted|wasting|wastes) (of |)(my|our|a lot of|so much|too much|hours|half|the whole|more than|nearly|an hour|an entire|everyone's|any more|) (time|hours|day|morning|afternoon|evening|weekend|week|energy|money|hour)
    (spent|lost|spend|took me|cost me|taken me|waited|been) (hours|days|all (morning|day|afternoon|evening|night|weekend)|the (whole|entire) (day|morning|afternoon|weekend)|an (hour|entire)|more than an hour|over an hour|ages|half a day|half the day|weeks|(two|three|four|five|six) hours|far too (long|much)|too much time)
    (pulling|tearing) (my|our) hair
    (ugh|argh|arg|grr|grrr|sigh|aargh|aaargh)
    (had|have had) (just about |quite |more than |)enough END
    (had|have had) it (with|up to)
    (enough is enough|for crying out loud|for goodness sake|for goodness' sake|for heaven's sake|for god's sake|for pete's sake|good grief|give me a break|what a joke)
    (wit's|wits|wits') end
    (end|limit) of (my|our) (rope|tether|patience|wits)
    how (many more times|much longer) (do|must|should|have|will|am|are) (i|we|this|it|you|they)
    how many times (do|must|have|did) (i|we) (have to|got to|had to|asked|told|written|called|explained|said|been)
    (can't|couldn't) believe (you|your|that you|this is (happening|how))
    (once|yet|and) again (i|we|the|it|this|my|you) (have|had|am|keep|keeps|is|fail|fails|failed|does|did|can't|didn't|doesn't)
    (unreasonable|unnecessarily|needlessly|poor experience|bad experience|terrible experience|awful experience|shoddy)
    (bugging|bugs|bothers|bothering|riles|winds) (me|us)
    (shouldn't|should not) (be|have to be|take|have to|need to) (this|so|that|such) (hard|difficult|complicated|long|much|a struggle)
    (why is (this|it) so|it's so|so unnecessarily|makes it so) (hard|difficult|complicated|slow|frustrating)
    (really|just|simply|honestly|seriously) (not on|not good enough|isn't good enough|doesn't help|isn't on|not cool)
    (still|again) (not|isn't) (fixed|working|resolved|right|sorted) (END|after|and|despite)
    (wearing|wears) (thin|me down)
    (beyond|past) a joke
    (mess|messing|messed) (me|us|my|our) (around|about|up)
    ((seriously|come on) (END|people|guys)|really (people|guys))
""")

_WEARY = lines(
    """
    (days|weeks|months|hours|minutes|calls|emails|mails|attempts|tries|visits|letters|chats) (later |in |on |now |) (and|in|on) (i'm |we're |i am |we are |) still (nothing|no|waiting|not|isn't|hasn't|the same|broken|in the dark|without|have|haven't|don't)
    (after|for) (all this|all that|so much|NUM) (time|days|weeks|months|hours|years) ... (still (no|not|nothing|waiting|the same|isn't|hasn't|haven't|won't|doesn't)|nothing|nobody|no one)
    (had|have|having|forced|got|need|made me|making me|means|mean) (to |i |) (have to |) (redo|re-do|retype|re-type|re-enter|reenter|rewrite|start (all |) (over|again|from scratch)|do it (all |) (again|over)|type (it|everything|them) (all |) (again|in|out|once)|explain (everything|myself|it|the whole thing|my problem) (all |) (again|anew|every|from|to each|over|to every))
    (redo|re-do|retype|re-enter|reenter|enter|type|rewrite|upload|fill in|fill out) (it|everything|all|them|the whole|the form|the same|all of it|the lot|all that|all this) ... (by hand|again|every time|from scratch|manually|once more|over and over|each time|twice)
    (enter|entering|type|typing|copy|copying|retyping) ... (by hand|manually) (again|every|each|because|one by one|all)
    (whoever|who on earth|who the hell|who in their right mind) (designed|came up with|invented|decided|approved|built|programmed|wrote|thought of|thought up|signed off) (this|that|it END|of this|such|on this|these)
    whoever (decided|came up with|had the idea|is responsible for) (it|this|that|the|of|to|these|moving|it's|such|your)
    how (hard|difficult|complicated) (can|could) (it|that) (really |possibly |) (be|to) 
    better things to do
    every. single. (time|day|week|month|morning)
    every (bloody|damn|blessed|flaming|single bloody|time i) (time|day|week|month|morning|night)
    (shouldn't|should not) (be |) (have|having|need|necessary) to (call|ring|phone|chase|explain|ask|write|beg|wait|pay|do|go|jump|fight|repeat|send|spend|log|keep|guess|search|be)
    (palaver|rigmarole|song and dance|kerfuffle|faff|farce|ordeal|carry-on|merry-go-round|hoops)
    (exhausting|tiring|wearying|soul-destroying|soul destroying|maddening|infuriating|mind-numbing|mind numbing|draining|demoralising|demoralizing|disheartening|galling|trying END|tiresome|wearisome|dispiriting|grating|off-putting|a drag|a chore|a bore)
    (don't|can't|fail to|never) (understand|see|get|know|fathom|think) why (this|it|that|you|your|i|we|the) ... (so (hard|difficult|complicated|slow|long|many|bad)|have to|has to|must|always|every time|keep~|need to)
    why (does|do|is|are|must|has|have|should) (it|this|you|your|everything|the|that) ... (keep (asking|crashing|logging|telling|saying|sending|doing|changing|happening|losing|forgetting|kicking|getting)|always|every (single |)time|constantly|so (bloody |damn |very |) (hard|difficult|complicated|slow|long)|take so long|taking so long|over and over|never)
    why (do|must|should|am) (i|we) (always|still|keep|constantly|having to) 
    why (can't|won't) (you|they|it|somebody|someone|anyone|this) (just |simply |ever |) (work|do|fix|answer|be|send|get|tell|give|leave|stay|remember)
    (like|feel|felt) (a|an|a complete|a right|such an) (idiot|fool|lemon|muppet|mug|moron|ping-pong ball|yo-yo|broken record)
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|umpteenth|nth|hundredth|tenth|10th|twentieth) (time|day|week|month|year|night|morning|call|attempt|email|visit) (this (week|month|year|morning|evening)|in (a (row|week|month|day|year)|two|three|as many)|running|already today|on the trot)
    for the (umpteenth|hundredth|thousandth|tenth|nth|10th|100th|millionth|last) time 
    (los|lost|lose)~ (all |my |our |the |any |) (faith|hope|will to live|will|interest in|all confidence)
    (too much|a lot) to (ask|expect) (that|for|to|END|of)
    (not|n't|hardly) (rocket science|brain surgery)
    (just once|for once) (work|works|worked|works properly|do|did|answer|get)
    (worked|work|works|right|properly|on time|reply|answer|do something|told the truth|good news) (just |) for once
    (gone|going|dragging|dragged|been) on (for|since) (days|weeks|months|years|ages|NUM|over|more than|too long|far|almost|nearly|january|february|march|april|may|june|july|august|september|october|november|december|last|the start)
    (on hold|in (a|the|your) queue|on the (phone|line)|listening to (your |that |the |) (music|muzak|hold music)|in the (phone |telephone |chat |) queue) for (ages|hours|over|more than|nearly|almost|NUM|half|the best|an hour|so long|what felt|forever|close)
    (spent|wasted|lost|spend|waste|sat|waited|stood|sitting|waiting) (about |over |almost |nearly |more than |at least |another |the best part of |a good |there |here |) (for |) (NUM|half an|an|an entire|half the|ages|a whole|the whole|my whole|my entire|the entire|all|several|many|countless) (hour|hours|minutes|mins|day|days|morning|afternoon|evening|weekend|week|night|lunch break|ages) (on|with|trying|for|in|doing|looking|waiting|to|just|because|END|like|at|over)
    (took|takes|taken|taking|cost|costs|costing) (me|us) (over |almost |nearly |another |the best part of |) (half the|ages|a whole|the whole|forever|way too|far too) (hour|hours|day|days|morning|afternoon|evening|weekend|week|weeks|ages|long|to|much time) 
    (passed|pushed|sent|shunted|bounced|transferred|shoved|referred) (around|about|from (one (person|desk|department|agent|team|colleague)|pillar|department to|person to|desk to)|back and forth|between (departments|two|three|different|you|four))
    (imagine|guess) how (i|we) (feel|felt|am feeling) (after|about|by now|END|now)
    (yet again|again and again|over and over|time and again|time and time again|time after time|day after day|week after week|once more again)
    (same|the same|identical) (old |stupid |silly |) (error|problem|issue|story|thing|mistake|message|nonsense|excuse|trouble|fault|game) (again|every|each|over|time|as always|as usual|yet|all over|once more|as last)
    (last|final) straw
    last thing (i|we) (need|needed) (right now|now|today|END|is|was)
    (madness|ludicrous|laughable|absurd|farcical|nonsensical|idiotic|a shambles|mind-boggling|mind boggling|kafkaesque)
    (no longer|not|isn't|stopped being|far from) (funny|amusing|a joke) (END|any more|anymore|now)
    (don't|haven't|not) (have|got|having) (the |) (time|energy|nerves|strength|patience) for (this|that|it|games|all)
    (get|got|take|taking|doing) (on|up) (my|our) nerves
    (had it up to|up to here|up to my|at my limit|at the end of my|run out of (patience|ideas)|short of patience|about had it|just about had)
    (do|does|doing|did) my (head|nut) in
    (not best|far from|none too|less than) (pleased|happy|impressed|amused|thrilled)
    (isn't|not|wasn't) (exactly |really |) (what i (call|would call)|my idea of|good service|how you treat|professional|great END|helpful|acceptable) 
    (so|such|this|that|very|too) (much hassle|much trouble|much fuss|cumbersome|badly designed|poorly designed|long-winded|convoluted|over-complicated|overcomplicated|user-unfriendly|bureaucratic|inflexible|inefficient)
    (badly|poorly) (designed|organised|organized|thought out|thought through|run|made|implemented)
    (running|run|run out|out) of patience
    (i've|we've|i have|we have|have|had) (been |) (more than|very|extremely|incredibly|quite) patient
    (please|can you|could you|would you|will you) (just |finally |at last |for once |at least ) (fix|sort|answer|send|do|get|solve|reply|resolve|stop|make|give|call) ... (already|finally|once and for all|at last)
    (here we go again|could scream|want to scream|makes me scream|brick wall|beggars belief|another day another|doing your job for you|like pulling teeth|like getting blood|banging my head|bang my head|head against|blood pressure|drives you mad|drive you mad|enough to drive|sends me up|go insane|go spare|lose my (mind|rag|temper|cool)|losing my (mind|temper|cool|will)|at breaking point|had my fill|sick to the back|what a (faff|carry-on|performance|pain|waste|mess|rigmarole|drag|joke|bore|hassle|shame you)|never again will i|give me a break|you couldn't make it up|words fail me|i despair)
    (hours|hour|day|days|minutes|afternoon|evening) (of my life |that |)(i|we) (won't|will never|can't|shall never|'ll never) get back
    (why|how) on earth (would|is|am|are|do|does|should|must|can't) (i|we|anyone|anybody|you|it|this|that|someone|there|they)
    (throw|chuck|hurl|smash|fling|launch) (the|my|this|it|your) ... (at the wall|out of the window|out the window|across the room|in the (bin|river)|against)
    please please (just |) (make|fix|stop|let|do|give|bring|sort)
    (two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|NUM) times (and (each|every|it|still|nothing)|over|in a row)
    (each|every) time (it|i|we|they|you|the (page|app|system|form|site)) (just |) (throws|loses|deletes|forgets|kicks|logs me|crashes|fails|resets|tells me|have to|ask~|say~|gives|jumps|goes back|vanish~|hangs)
    (does|do|did|has) (anybody|anyone|nobody|any of you|no one) (there |over there |) (actually|ever|really|even) (test|check|proofread|think|tested|use|used|try|tried|bother|look) (these|this|that|things|it|your|before|them|the)
    (if i (hear|see|get|have to)|one more) ... (once more|again|one more time|time) (i'll|i will|i'm|and i)
    (gone cold|growing a beard|grown a beard|till the cows|until the cows|watching paint dry|older waiting|since the dawn)
    (i'm|i am) (a|usually a|normally a|quite a|generally a) (very |) (patient|calm|easy-going|reasonable|tolerant) (man|woman|person|guy|customer)
    (taking|going|goes|takes|gone) (it |this |that |) (a bit |a little |much |way |) too far
    not (the|exactly the|quite the|my) (smoothest|best|most|greatest|easiest|finest|happiest) (experience|user|start|moment|solution|service|customer|way)
    (was|is|been) (a|an|such a) (complete |total |utter |) (waste|washout) of (a|an|my|time|our|everyone's|money|energy)
    (explained|told|said|repeated|described|sent|given) (it|this|everything|all this|the same|my (problem|details|number)|that) ... (to (three|four|five|two|every|each|all)|again and|already|NUM times|and now you ask|yet you)
    (make (it|this|them|that) stop|for the love of god|what is the point|what's the point|is it just me or)
    (can't|couldn't|doesn't|don't|won't|didn't|isn't|not) even (find|get|open|log|reach|see|load|reply|answer|bother|work|talk|call|a|let|give|send|contact|tell)
    do you (people |guys |) (actually|even|really|ever) (want|read|care|test|listen|know|check|use|look|talk|think)
    (understand|see|get) why you (change|changed|remove|removed|would|have to|had to|keep|always|can't|make|insist|won't|don't)
    (becoming|become|is|almost|practically|virtually|completely|totally) (unusable|unbearable|intolerable|impossible to use)
    (is|are|it's) (simply |just |absolutely |practically |nearly |almost |) impossible (END|to (read|use|find|understand|navigate|solve|fill|follow|reach))
    surely (there|it|you|this|somebody|someone|that|a) (must|is|can't|has|should|can|could|isn't|shouldn't)
    every (month|week|day|morning|time|year|evening) (it's |is |) the same
    (tired|sick|weary|bored) of (typing|entering|clicking|explaining|hearing|being|calling|chasing|waiting|asking|seeing|getting|reading|writing|logging|this|it|these|your|that|having)
    (enough now|enough already|that's enough|i've had enough|we've had enough|out of words|running out of words|lost for words|third time lucky|here we are again)
    another (day,|week,|month,|morning,|year,|update,) another
    (i|we) just want to (do (my|our) (job|work)|get (on with|it done|this done)|be left)
    (i've|we've|i have|we have|just about|frankly) had it END
    (weeks|months|days|times|years) (running|on the trot|on end|in a row) (now|and|END|that|without|i|we)
    (once and for all|for god's|for christ's|for pity's|jesus christ|oh come on|give me strength)
""",
    NUM="(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|1~|2~|3~|4~|5~|6~|7~|8~|9~|a few|several|many|countless)",
)
_CALM = lines("""
    (sorry (for|about|if|i'm|to be a|to be such|that i'm|for being)|apolog~) ... (annoy~|nuisance|hassle|bother~|pain|inconvenien~|frustrat~)
    (back|chest|neck|tooth|joint|knee|muscle|physical|severe|chronic|in) pain
    (no|without|not a|less|zero|any|free) (hassle|nuisance|fuss|waste)
    (frustration-free|hassle-free|stress-free|pain-free|nuisance-free|annoyance-free)
    free (of|from) (frustration|hassle|stress|pain|nuisance|irritation)
    (don't|not|didn't) (want|mean|wish) to (be|sound|seem) (a |)(pain|nuisance|annoying|bother)
    (to be|being|be) (a pain|a nuisance|annoying)
    really (helpful|good)
    (couldn't|can't|could not) be (happier|more pleased)
    (else|others|everyone|everybody|they|he|she|you) (had |has |have |)(given|gave) up
    (look|looks|looking|sound) like (a|an|some) (idiot|fool|moron)
""")

DETECTORS: dict[str, Detector] = {
    "frustrated": of_customers(
        Together(
            (
                Phrases(
                    "frustrated",
                    (*_FRUSTRATED, *_WEARY, *VEXED, *turns.FRUSTRATED, *plain.VEXED, *blunt.BLUNT),
                    unless=(*_CALM, *CALM, *blunt.NOT_BLUNT),
                ),
                Phrases("frustrated", SCARED, look=ironic),
            )
        )
    )
}
