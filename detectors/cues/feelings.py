"""I am annoyed: what somebody says, or lets show, who has had to put up with too much."""

from __future__ import annotations

from empathd.detectors.cues import plain, turns
from empathd.detectors.cues.asides import CALM, SCARED, VEXED, ironic
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_FRUSTRATED = lines("""
    (frustrat|annoy|irritat|aggravat|exasperat|infuriat|dissatisf)~
    (fed|fedup) up
    (sick|sick and tired|tired|weary|had enough|sick to death) of (this|ringing|phoning|queuing|begging|checking|listening|hearing|reading|wasting|typing|paying|getting|looking|writing|seeing|restarting|hoping|guessing|promises|excuses|it|the|having|waiting|being|your|all|asking|these|calling|chasing|explaining|trying|repeating|dealing)
    (bit of a|real|huge|total|right|major|such a|big|massive|is a|what a|quite a|royal) (pain|hassle|nuisance|faff|headache|bother|nightmare|mess|chore|drag)
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
    (bugging|bugs|bothers|bothering|riles|winds) (me|us)
    (why is (this|it) so|it's so|so unnecessarily|makes it so) (hard|difficult|complicated|slow|frustrating)
    (wearing|wears) (thin|me down)
    (beyond|past) a joke
    ((seriously|come on) (END|people|guys)|really (people|guys))
""")

_WEARY = lines(
    """
    (days|weeks|months|hours|minutes|calls|emails|mails|attempts|tries|visits|letters|chats) (later |in |on |now |) (and|in|on) (i'm |we're |i am |we are |) still (nothing|no|waiting|not|isn't|hasn't|the same|broken|in the dark|without|have|haven't|don't)
    (after|for) (all this|all that|so much|NUM) (time|days|weeks|months|hours|years) ... (still (no|not|nothing|waiting|the same|isn't|hasn't|haven't|won't|doesn't)|nothing|nobody|no one)
    (had|have|having|forced|got|need|made me|making me|means|mean) (to |i |) (have to |) (redo|re-do|retype|re-type|re-enter|reenter|rewrite|start (all |) (over|again|from scratch)|do it (all |) (again|over)|type (it|everything|them) (all |) (again|in|out|once)|explain (everything|myself|it|the whole thing|my problem) (all |) (again|anew|every|from|to each|over|to every))
    (redo|re-do|retype|re-enter|reenter|enter|type|rewrite|upload|fill in|fill out) (it|everything|all|them|the whole|the form|the same|all of it|the lot|all that|all this) ... (by hand|again|every time|from scratch|manually|once more|over and over|each time|twice)
    (whoever|who on earth|who the hell|who in their right mind) (designed|came up with|invented|decided|approved|built|programmed|wrote|thought of|thought up|signed off) (this|that|it END|of this|such|on this|these)
    how (hard|difficult|complicated) (can|could) (it|that) (really |possibly |) (be|to) 
    better things to do
    every. single. (time|day|week|month|morning)
    every (bloody|damn|blessed|flaming|single bloody|time i) (time|day|week|month|morning|night)
    (shouldn't|should not) (be |) (have|having|need|necessary) to (call|ring|phone|chase|explain|ask|write|beg|wait|pay|do|go|jump|fight|repeat|send|spend|log|keep|guess|search|be)
    (palaver|rigmarole|song and dance|kerfuffle|faff|farce|ordeal|carry-on|merry-go-round|hoops)
    (exhausting|tiring|wearying|soul-destroying|soul destroying|maddening|infuriating|mind-numbing|mind numbing|draining|demoralising|demoralizing|disheartening|galling|trying END|tiresome|wearisome|dispiriting|grating|off-putting|a drag|a chore|a bore)
    why (does|do|is|are|must|has|have|should) (it|this|you|your|everything|the|that) ... (keep (asking|crashing|logging|telling|saying|sending|doing|changing|happening|losing|forgetting|kicking|getting)|always|every (single |)time|constantly|so (bloody |damn |very |) (hard|difficult|complicated|slow|long)|take so long|taking so long|over and over|never)
    (like|feel|felt) (a|an|a complete|a right|such an) (idiot|fool|lemon|muppet|mug|moron|ping-pong ball|yo-yo|broken record)
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|umpteenth|nth|hundredth|tenth|10th|twentieth) (time|day|week|month|year|night|morning|call|attempt|email|visit) (this (week|month|year|morning|evening)|in (a (row|week|month|day|year)|two|three|as many)|running|already today|on the trot)
    for the (umpteenth|hundredth|thousandth|tenth|nth|10th|100th|millionth|last) time 
    (los|lost|lose)~ (all |my |our |the |any |) (faith|hope|will to live|will|interest in|all confidence)
    (too much|a lot) to (ask|expect) (that|for|to|END|of)
    (spent|wasted|lost|spend|waste|sat|waited|stood|sitting|waiting) (about |over |almost |nearly |more than |at least |another |the best part of |a good |there |here |) (for |) (NUM|half an|an|an entire|half the|ages|a whole|the whole|my whole|my entire|the entire|all|several|many|countless) (hour|hours|minutes|mins|day|days|morning|afternoon|evening|weekend|week|night|lunch break|ages) (on|with|trying|for|in|doing|looking|waiting|to|just|because|END|like|at|over)
    (passed|pushed|sent|shunted|bounced|transferred|shoved|referred) (around|about|from (one (person|desk|department|agent|team|colleague)|pillar|department to|person to|desk to)|back and forth|between (departments|two|three|different|you|four))
    (yet again|again and again|over and over|time and again|time and time again|time after time|day after day|week after week|once more again)
    (madness|ludicrous|laughable|absurd|farcical|nonsensical|idiotic|a shambles|mind-boggling|mind boggling|kafkaesque)
    (get|got|take|taking|doing) (on|up) (my|our) nerves
    (had it up to|up to here|up to my|at my limit|at the end of my|run out of (patience|ideas)|short of patience|about had it|just about had)
    (do|does|doing|did) my (head|nut) in
    (running|run|run out|out) of patience
    (here we go again|could scream|want to scream|makes me scream|brick wall|beggars belief|another day another|doing your job for you|like pulling teeth|like getting blood|banging my head|bang my head|head against|blood pressure|drives you mad|drive you mad|enough to drive|sends me up|go insane|go spare|lose my (mind|rag|temper|cool)|losing my (mind|temper|cool|will)|at breaking point|had my fill|sick to the back|what a (faff|carry-on|performance|pain|waste|mess|rigmarole|drag|joke|bore|hassle|shame you)|never again will i|give me a break|you couldn't make it up|words fail me|i despair)
    (throw|chuck|hurl|smash|fling|launch) (the|my|this|it|your) ... (at the wall|out of the window|out the window|across the room|in the (bin|river)|against)
    (two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|NUM) times (and (each|every|it|still|nothing)|over|in a row)
    (each|every) time (it|i|we|they|you|the (page|app|system|form|site)) (just |) (throws|loses|deletes|forgets|kicks|logs me|crashes|fails|resets|tells me|have to|ask~|say~|gives|jumps|goes back|vanish~|hangs)
    (gone cold|growing a beard|grown a beard|till the cows|until the cows|watching paint dry|older waiting|since the dawn)
    (i'm|i am) (a|usually a|normally a|quite a|generally a) (very |) (patient|calm|easy-going|reasonable|tolerant) (man|woman|person|guy|customer)
    (explained|told|said|repeated|described|sent|given) (it|this|everything|all this|the same|my (problem|details|number)|that) ... (to (three|four|five|two|every|each|all)|again and|already|NUM times|and now you ask|yet you)
    (make (it|this|them|that) stop|for the love of god|what is the point|what's the point|is it just me or)
    (tired|sick|weary|bored) of (typing|entering|clicking|explaining|hearing|being|calling|chasing|waiting|asking|seeing|getting|reading|writing|logging|this|it|these|your|that|having)
    (enough now|enough already|that's enough|i've had enough|we've had enough|out of words|running out of words|lost for words|third time lucky|here we are again)
    (weeks|months|days|times|years) (running|on the trot|on end|in a row) (now|and|END|that|without|i|we)
    (once and for all|for god's|for christ's|for pity's|jesus christ|oh come on|give me strength)
""",
    NUM="(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|1~|2~|3~|4~|5~|6~|7~|8~|9~|a few|several|many|countless)",
)
_CALM = lines("""
    (sorry (for|about|if|i'm|to be a|to be such|that i'm|for being)|apolog~) ... (annoy~|nuisance|hassle|bother~|pain|inconvenien~|frustrat~)
    (back|chest|neck|tooth|joint|knee|muscle|physical|severe|chronic|in) pain
    (no|without|not a|less|zero|any|free) (hassle|nuisance|fuss|waste)
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
                    (*_FRUSTRATED, *_WEARY, *VEXED, *turns.FRUSTRATED, *plain.VEXED),
                    unless=(*_CALM, *CALM),
                ),
                Phrases("frustrated", SCARED, look=ironic),
            )
        )
    )
}
