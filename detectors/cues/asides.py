"""Annoyance told by numbers, pictures and irony, and in passing: "well done, really", "day six", "nice touch"."""

from __future__ import annotations

import re

from empathd.detectors.wording import lines

_N = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|a dozen|1~|2~|3~|4~|5~|6~|7~|8~|9~)"
_ORD = "(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|umpteenth|nth|hundredth)"

VEXED = lines(
    """
    how (very |) (generous|convenient|thoughtful|helpful|reassuring|comforting|modern|efficient|professional|clever|original|delightful|practical|considerate|touching|charming) END
    whoever (came up with|thought (of|up)|designed|invented|signed off|dreamt up|dreamed up|approved)
    with (all due |all |due |the greatest |) respect, 
    (pasting|quoting|throwing|firing|chucking|flinging) ... at me
    (posting|throwing|shouting|writing|typing|talking|speaking|sending) ... (into|down) (a|the) (hole|void|well|black hole|drain|abyss|dark)
    (well done|bravo|congratulations|congrats|brilliant|lovely|marvellous|charming|great|wonderful|superb|splendid|fantastic|how nice|how lovely|how reassuring|how helpful|very helpful|very funny|most helpful|impressive), (really|truly|indeed|that|honestly|guys|everyone|all of you|lads)
    (nice|lovely|great|classy|thoughtful) touch END
    which is a (nice|lovely|great|fine) (touch|thought|gesture|way)
    in (this day and age|the 21st century|the year (2024|2025|2026))
    what (do i|do we|am i|are we|exactly am i) (actually |even |) (pay|paying) ... for END
    (if you (please|can believe it|will)|would you believe|i kid you not|i ask you) END
    (throw|chuck|hurl|fling|lob|drop|kick|toss) (the|my|this|it|your) ... (out of the window|out the window|at the wall|in the (canal|river|bin|sea|pond|skip|lake)|into the (canal|river|sea|bin|lake|pond)|off the (balcony|bridge|roof)|under a (bus|train))
    (forehead|head|keyboard|desk|wall|hair|teeth) ... (dent|desk|wall|keyboard|against|bang~|out by)
    (bang|banging|banged|beating|hitting|smashing|bashing) (my|our|his|her) (head|forehead|fist) 
    (swear|swearing|swore|scream|screaming|shout|shouting|howl|weep|cry) (out loud|at (the|my|a)|into (the|a)|in (an|the|my))
    (spent|spend|burnt|burned|lost|blown|wasted|poured|sunk) (the better part of|the best part of|most of|half|all of|a whole|my whole|an entire|two|three|the last two|the last three) (a |) (day~|week~|evening~|weekend~|morning~|afternoon~|sunday~|saturday~|night~|hour~|half-term) 
    (wasted|lost) (my|our|the|a) (sunday|saturday|weekend|evening|day off|lunch hour|lunch break|holiday|birthday) 
    (been at|at) (this|it) since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|this morning|last|six|seven|eight|nine|ten|N)
    (been at it|been at this) (for|all|since) 
    day N (END|without|now|still)
    (one|a|two) (more |) (buzz|mail|email|click|popup|pop-up|reminder|notification|form|call|ping|crash|excuse|"sorry"|apology) (away|short|more) (from|of|and|will)
    (round|around|back) (in|to) (the same|a|circles|one big) (circle|circles|loop|page (i|we)|roundabout)
    sends (you|me|one|us) (round|around) (in|the)
    (i'm|i am|we're|i have grown|i've grown|one gets|i get) (just |so |rather |very |really |) (tired|weary) (END|of|now|and)
    (wearing|wears|worn|grinding|grinds|getting) (me|us|my (mother|father|wife|husband)) down
    (getting|gone|way|well|far) (rather |a bit |) beyond (a joke|funny|the pale)
    (start|starting|started|begin|beginning|begun) (all over |over |) (from|at) (scratch|zero|the beginning|square one) (again|with|every|each|and)
    (explain|tell|told|telling|explained|explaining|recount|recite|recited) (my|the|our|it|the whole|everything) ... (N times|again and|from scratch|anew|afresh|to (each|every|yet another)|all over)
    (stopped|stop|running out of|run out of|tired of) making excuses (for|on)
    (like|as good as|same as) talking to (a|the) (wall|brick|vending|machine|parrot|answering|robot|lamp post|cat|door|goldfish)
    (sat|sitting|stood|standing|felt|feel|feeling) (there |here |) like (a|an|some) (lemon|idiot|fool|parcel|number|muppet|mug|schoolboy|beggar|criminal|nuisance|ping-pong|ping pong|pinball)
    (there was|there is|there's) (a |no |n't |not |) (smiley|emoji|box|button|star|one|option) for (sighing|crying|this|that|swearing|despair|shouting)
    (on hold|in the queue|holding|on the (phone|line)|waiting) for N (minutes|mins|hours)
    N (minutes|mins|hours|hrs) (on hold|in (the|your|a) queue|of (hold|music|panpipes)|listening|on the (phone|line)|waiting (on|for|in))
    N (tomorrows|mondays|weeks|months|emails|mails|calls) (now|and counting|in a row|on the trot|running|later) 
    (does|do|must|should) (it|i) (need|have) to (be|sing|put it in|write it in|draw|spell) (a song|crayon|it|latin|capitals|blood|rhyme|you a picture)
    (still|yet) (nothing|no|not|doesn't|won't|isn't) ... (ORD) (time|week|month|attempt|mail|email|call)
    (for the|ORD) ORD time (this|in|i|that|now|running)
    (every|each) single (time|day|morning|week|month|evening|night|one of these) (it's|it is|i have to|we have to|i get|it takes|the same|something|another|there's)
    every single time
    (i'd|i would) (sooner|rather) (eat|watch|pull|chew) (my|paint|teeth|glass|gravel)
    (only|the one) thing ... (makes|make|drives|drive) (me|us) (swear|mad|scream|cry|angry|want|nuts)
    (not how|hardly how|isn't how|never how) (i|we)('d| had|) (pictured|imagined|planned|wanted)
    (tea|coffee|dinner|supper|lunch) (has |'s |) (gone|got|went) cold
    (oh joy|oh good|what fun|what joy|lucky me|lucky us|aren't i lucky|thanks for nothing|thanks a bunch) (END|for|so)
    (hooray|whoopee|yay), (another|more|yet|now|again|back to|no|still)
    (so|oh|well), (hooray|yay|whoopee)
    (minutes|hour|hours) of (pan|hold|your|the same|muzak|vivaldi|flute|that tune|piped|greensleeves|lift music)
    feel like (the man|sisyphus|a hamster|a broken record|a parcel)
    any day now"
    (is|are|was|were) (thrilled|delighted|overjoyed|over the moon|ecstatic) ... (as you can (imagine|guess)|you can imagine|needless to say)
    how many more times END
    (evening|day|afternoon|morning|hour|weekend|night) (that |) (i've|i have|we've|we have) (now |) (wasted|lost) on
    another (saturday|sunday|evening|day|weekend|night|lunch hour|morning|week) (gone|wasted|lost|down the drain|spoilt|ruined)
    (makes|make|made|leaves|drives) (me|us|you|one) (want to|wanna) (scream|cry|weep|give up|throw|swear|tear)
    (how|why) (hard|difficult) (is it|can it be|would it be) (to|for)
    no, no, no
    (read|reading) (the whole|my|all of|this|the entire) (message|mail|email|e-mail|letter|thing|ticket|thread) (this time|properly|for once|to the end|carefully this)
    (quite|some|what) (the|an|a) (achievement|feat|accomplishment|masterpiece|performance|way to (run|treat|start|spend|greet))
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|date|deadline|day|week|weekend|month|slot|morning|afternoon|evening) (came and went|has come and gone|came and it went|comes and goes)
    (hate|hating|hated|cursing|curse) (everything|every (minute|second|click)|life|this (thing|form|app|site)|the day|your (app|site|system|form|website|menu))
    (ruin|ruined|ruining|ruins|spoil|spoils|spoilt|spoiled|wrecked) (the|my|our|a|his|her) (film|evening|match|dinner|day|weekend|holiday|surprise|party|mood|morning|night|trip|meal|moment|whole)
    (pay|paying|charge|charging|charged|cost|costs) (more|extra) ... (less|for (the same|worse|nothing))
    of all (times|days|places|the (days|weeks|times))
    (on top of (that|it|it all|everything|all that)|to crown it all|to top it all|to cap it all|to make it worse|to make things worse|as if that weren't enough|as if that wasn't enough|insult to injury)
    (beggars|defies) belief
    (takes|took|taking) the (biscuit|mickey|mick|proverbial)
    (always|it's always|every time|ever) the same (story|thing|song|excuse|answer|tune|old)
    (once and for all|for the love of (god|all)|for pity's sake|heaven help|god give me|give me strength|lord give me)
    (simple|basic|tiny|straightforward) (question|request|task|thing|change|form|job|matter) ... (impossible|so hard|this long|too much|apparently)
    (can't|couldn't) be (that|so|this) (hard|difficult|complicated|much)
    (got|have|had) (N) of (them|those|these) (by now|already|lying)
    (nothing but|doing nothing but) (drinking coffee|waiting|staring at|watching (a|the)|refreshing|checking|chasing|apologising to)
    (really|rather|so|very|getting|quite|frankly) (tired|weary|sick|fed up) of
    (not|hardly|scarcely) (amused|impressed|funny|my idea of|too much to ask|rocket science|a good look|what you'd call)
    (grown|growing|grow|gone) (old|grey|gray|roots|a beard) (waiting|on hold|in|here|while)
    (joke|farce|shambles|circus|pantomime|comedy|lottery|soap opera|kindergarten|tragicomedy) (END|is|now|really|to me|, really|of a)
    (i|we) (give up|despair|surrender|throw in the towel|am done|are done|am speechless|have no words|am at my wits) (END|here|now|really|with)
    (rage|raging|fuming|seething|livid|steaming|spitting feathers|hopping mad|gnashing)
    """,
    N=_N,
    ORD=_ORD,
)

CALM = lines(
    """
    (on|from|by|until|since|for|of) day N
    (well done|great|lovely|brilliant|fantastic|wonderful|bravo|superb|impressive), (really|truly|honestly|guys|everyone|all of you|lads) ... (thank|love|happy|works|perfect|appreciat|enjoy|good|kind|helped|helpful|quick)~
    (well done|bravo|congratulations), (everyone|guys|lads|all of you) (END|for|on)
    (explained|explain|told|recited) (the|it|everything) ... (patiently|kindly|clearly|so well|brilliantly)
    on hold (until|till|for (now|the (time|winter|summer)|a (month|while)|N (months|weeks)))
""",
    N=_N,
)

SCARED = lines("""
    (improved|improvement|improvements|upgraded|upgrade|priority|premium|guaranteed|express|smart|helpful|service|support|care|consultation|temporarily|carefully|prepared|resolved|solved|completed|soon|shortly|expert|experts|valued|simple|easy|free|unlimited|exceptional|extraordinary|solution|specialist|specialists|fresh|luxury|apology|sorry|engineer|technician|human|assistant|intelligent|seamless|instant|same-day|next-day|delivered|understand|reasonable|investigated|investigation|optimised|enhanced|customer|inconvenience|goodwill|compensation|refund|reliable|quality)
""")
"""Words that are often put in quotation marks because the opposite is meant."""
_NAMED = re.compile(
    r"(?:call\w*|named?|titled?|says?|said|shows?|reads?|button|menu|field|tab|click\w*|press\w*|mark\w*|label\w*|status|message|line|section"
    r"|option|on|under|page|screen|word|form|box|select\w*|choose|subject|heading|error|notice|policy)[,:]?\s*\Z",
    re.I,
)
"""What stands before words that are merely quoted."""
_QUOTED, _INSIDE = 24, 40


def ironic(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of a word in a short pair of quotation marks that quotes nobody: an "improved" scheme."""
    before = re.search(r"[\"“”][^\"“”\n]*\Z", text[max(0, start - _QUOTED) : start])
    after = re.match(r"[^\"“”\n]*[\"“”]", text[end : end + _QUOTED])
    if not before or not after:
        return None
    opens = max(0, start - _QUOTED) + before.start()
    if end + after.end() - opens > _INSIDE or _NAMED.search(text[max(0, opens - _QUOTED) : opens]):
        return None
    return opens, end + after.end()
