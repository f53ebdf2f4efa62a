"""That is not what I meant: our earlier answer missed the point, and the customer puts us right."""

from __future__ import annotations

from empathd.detectors.cues import places
from empathd.detectors.cues.past import ASIDE_OK, BESIDE
from empathd.detectors.phrases import Phrases
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_MISUNDERSTOOD = lines("""
    (that's|that isn't|this isn't|that wasn't|this is|it's|that is|which is|it isn't|isn't|wasn't|not|that was|which was|which wasn't|which isn't) (not |not really |not at all |exactly not |nothing like |really not |not quite |actually not |definitely not |still not |simply not |not even |) (what i|what we|the question i|my question|the (issue|problem|point|question) i|the answer to) (actually |had |have |was |am |were |) (asked|asking|meant|mean|wanted|said|wrote|was asking|were asking|requested|need|needed|was looking|am looking|am asking|was after|described|was talking|was referring|ordered END|asked for|my question|the question|reported|raised)
    (not|n't) what i('m| was| am|'ve| have|) (actually |) (asking|asked|meant|wanting|referring|talking about|said|wrote|looking for|after)
    (you|you have|you've|you've completely|you've clearly|your colleague|she|he|they|your agent|your reply|i think you|think you|i believe you|believe you|you may have|you might have|you must have|you seem to have|you totally|you completely|you clearly|someone|we|we may|we have) (have |has |may have |might have |must have |seem to have |seems to have |completely |totally |clearly |probably |perhaps |entirely |obviously |maybe |slightly |) (misunderstood|misunderstand|misread|misinterpreted|missed (the|my) (point|question|issue|problem)|missing (the|my) point|got (me|it|this) wrong|answered (a|the|another) (different|wrong|other) question|answer a different question|didn't (answer|understand|address|get) (my|what|the|me)|did not (answer|understand|address) (my|what|the|me)|don't understand (my|what i|me|the (problem|issue|question))|haven't (answered|understood|addressed)|hasn't (answered|understood|addressed)|not (answered|understood|addressed)|mixed up|mixed (me|this|it) up|confused (me|my|this|two|the)|got the wrong end|got hold of the wrong|mistook|talking about (a|something) (different|else)|took (it|me) (wrong|the wrong)|answered something|replied to a different|sent me instructions for (the wrong|something|another))
    (misunderstanding|misunderstood|crossed wires|cross purposes|wrong end of the stick|talking past each other|wires crossed)
    (my|the|original|actual|initial|real|main) (question|point|issue|problem|request|concern) (was|is|has|had|wasn't|remains) (never |not |not been |never been |about |a different |another |still |something else|actually |something |simply |rather |really |)(answered|addressed|unanswered|different|about|dealt with|understood|whether|how|why|what|if|not about|something else|wasn't|not how|not whether|not the|read)
    (i|we|what i|what i actually|i actually|actually i|no i|of course i|obviously i|sorry i|sorry,) (i |) meant (was |) (that |the |to (ask|say|write|order|send) |a |my |your |it |about |not |something |how |whether |by |only )
    (i|we|what i|what i actually|i actually|actually i) (was|were) (asking|talking|referring|writing) (about|to|for|how|why|whether|if)
    (i|we) (asked|was asking|wasn't asking|didn't ask|never asked|wrote|am not asking|am asking|ordered|requested|wanted|asked you|said|didn't say|did not say|am talking|wasn't talking|didn't mean|never said|meant|mentioned) ... (not about|not for|not the|not how|not to|not a|not my|but not|rather than|instead of|and not|not whether|not on|not in)
    (i|we) (didn't|did not|never|wasn't|am not) (ask|asking|asked|say|said|mean|meant|write|wrote|want|talking|request|requested) (for |about |how |to |whether |that |you |what |if |why |)
    (your|the|this|that|last|their|his|her) (answer|reply|response|email|e-mail|mail|message|explanation|solution|instructions|link|article|advice|suggestion|guide) (you (sent|gave|provided|linked|suggested) |to my question |from (your |)(support|colleague|agent|team) |below |i (got|received) |above |unfortunately |) (doesn't|didn't|does not|did not|has nothing|had nothing|was about|is about|is for|was for|talks about|isn't|wasn't|missed|misses|completely missed|answers|answered|only (explains|describes|tells|covers|answers)|explains|covers|describes|explained|refers to|concerned|concerns|relates to) (answer|address|help|to do|apply|solve|relate|fit|match|explain|cover|a different|another|the wrong|something|about|relevant|related|my point|the point|how|what|deal|touch|make sense|my question|the other|fix|work|even|really|actually|at all|with)
    (doesn't|didn't|not) (really |actually |quite |even |at all |) (answer|answered|address|answering|addressing) (my|the|our|any of my|what i|either of) (question~|problem|issue|concern~|point~|query|asked|request)
    (answered|answering|solved|replied to|addressed|fixed) (a different|the wrong|another|something|only (half|part|one|the first)|a question i) (question|problem|issue|else|of|never|thing|didn't)
    (explained|told me|described|sent me|tell me|explain|describe) how to ... but (i|what|my|we)
    (it's|it is|that's|it was|i meant|i mean|i need|i want|i wanted|i asked for|i'm|i am|this is|we're|i said|i wrote|i have|mine is) (about |on |in |for |with |) the ... not the
    (wasn't|isn't|is not|was not|never) (really |quite |actually |) (my|our|the) (point|question|issue|concern|problem|request|complaint) (at all|END|here|though|in|and)
    mixed (me|us|it|this|my|them|things|two|the two) up
    (read|look at) (it|my (mail|email|message|question)|that|what i wrote) (once more|again|properly|carefully|closely)
    (your|the|this|that) (answer|reply|response|solution|advice|suggestion|explanation|guide) (doesn't|didn't|does not|did not) (fit|match|suit|cover|concern|relate|touch|apply|correspond|answer|address) 
    (steps|instructions|guide|link|answer|reply|manual|advice|screenshot~|article|video|form|page|tutorial) (you sent|you gave|you linked|you posted|you attached|you described|i got|i received) (me |) (is|are|was|were) (for|about|from|only|in|not|of|on) 
    (i|we) (said|wrote|asked for|ordered|meant|mentioned|booked|told you|specified|requested) ... you (sent|gave|booked|told|cancelled|changed|replied|answered|fixed|delivered|wrote|posted|came|went|did|put|charged)
    (got|took|taken|have|had|you've got) (me|us|this|it|that) (all |completely |totally |quite |) (wrong|backwards|the wrong way|back to front|mixed up|confused)
    (doesn't|didn't|not|does not|n't) (really |quite |) answer (what|the|my|either|any|it|how|why|whether|when|where|which)
    (your|the) (answer|reply|response|instructions|link|explanation|guide|message|email|advice|steps|article) (you sent |you sent me |you gave |you gave me |i got |i received |from your colleague |) (is|are|was|were) (only |all |just |obviously |clearly |actually |) (about|for|meant for|written for|intended for|aimed at) (the|a|an|another|something|somebody|someone|people|android|iphone|ios|windows|mac|different|delivery|deliveries|returns) 

    (i'm|we're|i am) not (asking|talking|looking|complaining|writing|enquiring|inquiring) (about|how|whether|why|for (a|an|another|the|my))
    what you('re|'ve| have| are|) (describe|describing|described|sent|sent me|say|said|explain|explained|suggest|suggested|answered|propose|proposed|gave|quote|quoted|linked|write|wrote|did) (is|isn't|was|wasn't|has|doesn't|does|relates|applies) ... (not|about|another|different|nothing|for|answer|help|what|wrong)
    (miss|missed|misses|missing|overlooked|skipped|ignored) (completely |entirely |) (what i|the (point|question|crux|bit|part|actual question|main question) (of my|i|that|about|entirely|completely|END)|my (point|question|actual question|second question|main point)|half of)
    (a|some|been a|bit of a) (mix-up|mix up|misunderstanding|mixup|muddle|miscommunication|crossed)
    (this|that|it|these|those) (isn't|is not|aren't|wasn't|is neither) (quite |really |exactly |actually |at all |) (what (i|we) (need|needed|want|wanted|asked|asked for|meant|was after|am after|had in mind|requested|was looking for)|it|the (problem|issue|question|one|thing|information|point|answer|form|model) (i|that|we)|my (problem|issue|question|point|case|situation|model|concern))
    (replied|answered|responded|reply|reacted|answering) (only |) (to |) (only |) (just |) (the first|the second|half|half of|part of|one of|one half|the easy|the last|another|someone else|somebody else|something else|a question|the wrong|a different)
    (none|nothing|little|not one|not a word) (of|in) (that|this|it|what you|your|these|those|the) ... (relates|relate|answers|answer|applies|apply|helps|has to do|addresses|is about|concerns|is what|fits|touches)
    (isn't|wasn't|aren't|not|never) ... (i'm|i am|i was|we were|we're|i'd|that i|we are) (asking|talking|writing|referring|complaining|speaking|enquiring|inquiring|on) (about|to|of|for)
    (confused|confusing|mistaken|mixing|mixed|mistaking|mistook) (me|us|my (account|order|case|mail|email)|my) (up |) (with|for) (another|someone|somebody|a different|the wrong|other)
    what i (actually |really |in fact |originally |) (asked|wanted|meant|needed|was asking|said|wrote|am asking|was after|am after|wanted to know) (was|is|to know|about|whether|how|if|why)
    (lost in translation|wires crossed|crossed wires|wrong tree)
    (not|n't) (quite |exactly |really |) what (i|we) (was|were|am|had|'m|'d|wanted|asked|meant|needed|need) 
    (off|beside|misses|missed|missing) the (mark|point)
    (read|answered|opened|skimmed|looked at) (my|the|it|what) ... (too quickly|too fast|in a hurry|in haste|only half|too hastily|half way|halfway)
    (i|we) meant (the|my|our|last|this) ... , not (the|my|our|that|this|last)
""")
_UNDERSTOOD = lines("""
    (i|we) (misunderstood|misread|may have misunderstood|must have misunderstood|might have misunderstood|probably misunderstood|completely misunderstood)
    (if|unless|maybe|perhaps|sorry if|in case) i (have |) (misunderstood|misread)
    (meant|mean) (to|a lot|so much|the world|everything|it|that|no|well|for|as)
    i (didn't|never|don't) (mean|want|wish|ask for this|say goodbye) (to|any|it)
    (didn't|don't|never|wasn't|not) (want|wanted|wish|intend|wanting|write|wrote|meant|mean|meaning) (to|it|this|any|that|you|down|a)
    (i mean) (really|seriously|come on|it|who|what|how)
    (the |) misunderstanding~ ... (cleared|sorted|resolved|solved|straightened)
    (any more|anymore) and (i|we)
    to (a|the) wrong (account|person|address|number|bank)
    (exactly|just|precisely) what (i|we) (asked|wanted|needed|was looking|meant|was after)
    not (what|quite what) (i|we) (expected|had expected|ordered)
    (not|n't) (what|quite what) i (had |) (expected|hoped|ordered|dreamt|signed up)
""")

_CORRECTED = lines("""
    (don't|didn't|wasn't|am not|i'm not|not) (need|want|wanted|wanting|mean|after|looking for|trying to|asking for|asking to|ask for|asking) ... (i|we) (need|want|meant|asked|just|only|wanted|am asking|was asking|said|would like|simply|mean)
    (no,|but no,|no sorry,) (i|we) (don't (want|mean|need)|didn't|did not|wasn't|am not|meant|mean|asked|want|wanted|said|was (asking|talking))
""")

_OPENED = lines("""
    wrong (model|product|version|customer|person|account|question|topic|guide|link|one|way round) (END|again|i'm afraid)
    not (quite |really |) (what i (asked|meant|wanted|was)|my question|the question|that one)
    read (it|my mail|my email|my message|that) again
""")

DETECTOR = Together(
    (
        Phrases(
            "misunderstood", (*_MISUNDERSTOOD, *BESIDE), unless=(*_UNDERSTOOD, *ASIDE_OK), despite=("not",)
        ),
        Phrases("misunderstood", _CORRECTED, despite=("not",)),
        Phrases("misunderstood", _OPENED, look=places.did),
    )
)

HITS = {
    "misunderstood": (
        "I don't need a new card, I need the old one unlocked.",
        "It's the rear tyre, not the front one. Your answer is about the front.",
        "What you describe is not my problem.",
        "None of this answers my question.",
        "Wrong model!",
    ),
}

MISSES = {
    "misunderstood": (
        "I mean well.",
        "I sent the money to the wrong account.",
        "The misunderstanding has been cleared up.",
        "I'm not a morning person.",
    ),
}
