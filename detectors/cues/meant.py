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
    (i|we|what i) mean (the|my|our|not|this|another|a different|something else) 
    (i|we) (asked|was asking|wasn't asking|didn't ask|never asked|wrote|am not asking|am asking|ordered|requested|wanted|asked you|said|didn't say|did not say|am talking|wasn't talking|didn't mean|never said|meant|mentioned) ... (not about|not for|not the|not how|not to|not a|not my|but not|rather than|instead of|and not|not whether|not on|not in)
    (i|we) (didn't|did not|never|wasn't|am not) (ask|asking|asked|say|said|mean|meant|write|wrote|want|talking|request|requested) (for |about |how |to |whether |that |you |what |if |why |)
    (your|the|this|that|last|their|his|her) (answer|reply|response|email|e-mail|mail|message|explanation|solution|instructions|link|article|advice|suggestion|guide) (you (sent|gave|provided|linked|suggested) |to my question |from (your |)(support|colleague|agent|team) |below |i (got|received) |above |unfortunately |) (doesn't|didn't|does not|did not|has nothing|had nothing|was about|is about|is for|was for|talks about|isn't|wasn't|missed|misses|completely missed|answers|answered|only (explains|describes|tells|covers|answers)|explains|covers|describes|explained|refers to|concerned|concerns|relates to) (answer|address|help|to do|apply|solve|relate|fit|match|explain|cover|a different|another|the wrong|something|about|relevant|related|my point|the point|how|what|deal|touch|make sense|my question|the other|fix|work|even|really|actually|at all|with)
    (nothing|not|little) to do with (my|what|the (question|problem|issue))
    (doesn't|didn't|not) (really |actually |quite |even |at all |) (answer|answered|address|answering|addressing) (my|the|our|any of my|what i|either of) (question~|problem|issue|concern~|point~|query|asked|request)
    (answered|answering|solved|replied to|addressed|fixed) (a different|the wrong|another|something|only (half|part|one|the first)|a question i) (question|problem|issue|else|of|never|thing|didn't)
    (you|they|your colleague|she|he) (sent|gave|changed|cancelled|canceled|refunded|explained|told|updated|corrected|deleted|fixed|closed|booked|shipped|replied|answered) ... (instead of|rather than|but i (asked|wanted|meant|need|said|was asking)|not the|when i (asked|wanted|meant|said)|although i|even though i|while i (asked|wanted|meant))
    (please|could you|can you|would you|kindly) (re-read|reread|read (my (first |last |original |previous |) (mail|email|message|question)|it|again) ... (again|carefully|properly|once more))
    (re-read|reread) (my|what|the)
    (let me|allow me|let me try|i will try|i'll try|i'll) (to |) (rephrase|clarify|reword|explain (again|myself|it again|better|once more|differently)|put it|say it|be clearer|be more)
    (you|you've|your (reply|answer|mail|email|colleague|suggestion|guide|instructions)) ... (explained|explain|explains|sent|told|talk|talks|describe|describes|described|replied|suggest|suggests|suggested|assume|assumes|assumed|wrote|answered|quoted|refer|refers|covers) ... (but|while|whereas|when|yet) (i|we|mine|my|i'm|i've|what|our|the) (want|wanted|asked|need|needed|was|were|is|have|am|meant|actual|question|on about|said|wrote|mean|problem)
    (explained|told me|described|sent me|tell me|explain|describe) how to ... but (i|what|my|we)
    (it's|it is|that's|it was|i meant|i mean|i need|i want|i wanted|i asked for|i'm|i am|this is|we're|i said|i wrote|i have|mine is) (about |on |in |for |with |) the ... not the
    (that's|this is|that is|it's|that was|this was|money|price) not (really |quite |actually |) (the|my|our) (issue|point|question|problem|reason|concern|topic|case|matter)
    (wasn't|isn't|is not|was not|never) (really |quite |actually |) (my|our|the) (point|question|issue|concern|problem|request|complaint) (at all|END|here|though|in|and)
    (i|we) (never|didn't) (complain~|report~|order~|dispute~|suggest~|mention~) (about |) (the|a|my|it|him|her) ... i (praised|asked|only|just|said|wanted|was|meant)
    (sorry if|if|perhaps|maybe|clearly|apologies if|probably) (i|my (question|mail|email|message|english|wording|description)) (was|wasn't|were|didn't|am|may|is|might|has|have|did) (not |been |have been |to blame|unclear|too|badly|clumsy|make|confusing|misleading|vague|put|not very|a bit|rather) (clear|unclear|blame|vague|badly|myself|clearly|short|confusing|misleading|enough|END|i|what)
    (sorry if|if) i (was|wasn't|were|am|have been) (unclear|not clear|vague|clear|confusing|ambiguous)
    what i'm (asking|after|trying to (say|ask|find out)|talking about|really asking|getting at|looking for|saying) (is|was)
    (this|it) (isn't|is not|wasn't|was never) about (the|my|money|a|that|price|you)
    (that's|it's|this is|that was|you (sent|gave|attached|opened|linked|quoted|used|found|changed|cancelled)|you've (sent|given|attached|opened|linked|quoted|used|got|found)|replied about|answering|looked at|reply about|replied to) the wrong (file|form|link|guide|manual|booking|question|version|page|article|answer|account|person|customer|document|attachment|ticket|case|model|thread|invoice|address|name|property|child|patient|number|policy|contract|branch|month|year) (again|END|and|i|for|it|you|entirely|altogether|number)
    mixed (me|us|it|this|my|them|things|two|the two) up
    (wrong|other) (one|left|person|customer) (again|END|sorry|i'm afraid|no)
    (you|reply|answer|suggestion|colleague|guide|instructions) (all |just |clearly |seem to |) (assumes|assume|assuming|presumes|seems to think|think|presupposes) (that |) (i|we|my|our|it|everyone)
    (i'm|we're|i am|we are|mine is) not (a|an|the|on|in|with|your) ... (i'm|we're|i am|we are|mine)
    (i was|i'm|we were|was) (hoping for|after|looking for|expecting|on about|asking for) ... (not (for |) (a|an|the|another|your)|rather than|instead of)
    (read|look at) (it|my (mail|email|message|question)|that|what i wrote) (once more|again|properly|carefully|closely)
    (is|was|are) for (private|business|new|existing|german|american|uk|windows|mac|android|iphone|apple) (customers|users|clients|accounts|tenants|phones|people|companies|END) ... (i|we|mine|my|our)
    (manual|guide|instructions|link|answer|steps) ... (mine is|i have the|ours is|i've got the|we have the|i own)
    (that's|this is|it's|that is|those are|these are|that was|it is) not (really |quite |exactly |) (the|a) ... (i|we) (was|were|asked|need|needed|meant|wanted|am|had|am after|'m after|raised|have|was after|described)
    (that's|this is|it's|that is|that was|this was) (a|an) (totally |completely |quite |entirely |whole |) (different|separate|another|unrelated|other) (issue|question|problem|matter|story|topic|order|account|case|thing|one|ticket|booking|fault|subject)
    (the|my|our|real|actual) (problem|issue|question|trouble|fault|point|complaint) (isn't|is not|wasn't|was not|is neither|was never|isn't with) (the|about|my|with|that|whether|how|in|on|a|one) 
    (i'm|we're|i am|i was|i wasn't|i'm only) (not |) asking (you |) (to|for|about|why|how|if|whether|when|what|where) ... (i'm|i am|i want|i was|just|only|but) (asking|to know|want|why|how|about)
    my (mail|email|message|e-mail|letter|question|request|query|complaint|ticket|point) (wasn't|isn't|was not|is not|was never|had nothing|wasn't even) (about|for|on|to do|a|regarding|concerning)
    (i|we) (asked|wanted to know|was asking|need to know|said|wrote|meant) (when,|why,|how,|where,|what,|who,|which,|whether,|how much,|how long,|if,) not (when|why|how|where|what|who|which|whether|if|how much)
    (someone|somebody) else's (question|mail|email|message|request|ticket)
    (another|other|different|someone else's|somebody else's|the wrong|other people's) (customer's|person's|person|customer|tenant's|user's) (question|mail|email|order|case|account|ticket|message|request|booking|details)
    (must be|may be|are|you're|seem to be|might be|probably|obviously|perhaps) (thinking of|thinking about|looking at|talking about|referring to|confusing|reading) (another|a different|the other|someone else|somebody else|the wrong|my old|it with|me with|an old)
    (your|the|this|that) (answer|reply|response|solution|advice|suggestion|explanation|guide) (doesn't|didn't|does not|did not) (fit|match|suit|cover|concern|relate|touch|apply|correspond|answer|address) 
    (don't|didn't|not) (think |) (i |) (explained|expressed|put|made|phrased|described|worded) (it|myself|this|that|my question|things) (well|properly|clearly|right|clear|correctly|enough|very)
    (steps|instructions|guide|link|answer|reply|manual|advice|screenshot~|article|video|form|page|tutorial) (you sent|you gave|you linked|you posted|you attached|you described|i got|i received) (me |) (is|are|was|were) (for|about|from|only|in|not|of|on) 
    (i|we) (said|wrote|asked for|ordered|meant|mentioned|booked|told you|specified|requested) ... you (sent|gave|booked|told|cancelled|changed|replied|answered|fixed|delivered|wrote|posted|came|went|did|put|charged)
    (you|you've|your reply|your answer|your mail) (write|wrote|talk|talked|speak|spoke|go on|went on|are talking|keep talking|reply|replied|written) about ... (my|mine|i|but|what|when|while)
    (that's|this is|it's|that is|that was|you gave (me |)|you sent (me |)|you've given me|i got) (the|an) (answer|reply|solution|explanation|instructions) (to|for) (another|a different|something|someone|some other|the wrong|a question)
    (i|we) (do|did) (have|know|want|like|use|pay|need|own|understand) ... what (i|we) (don't|didn't|can't|wanted|asked|need|meant|am|was|haven't)
    (wanted|asked for|ordered|meant|requested|needed|said|booked) (the|a|my|an) ... (you|they|your (team|man|colleague|driver|engineer)|he|she) (replaced|sent|delivered|fixed|booked|changed|cancelled|removed|refunded|gave|repaired|brought|took|did) (the|a|my|an|me)
    (as|like|which) you (seem to|appear to|apparently|obviously|clearly|may|wrongly|) (think|believe|assume|assumed|suggest|suggested|wrote|claim|imply|implied|suppose|thought)
    (got|took|taken|have|had|you've got) (me|us|this|it|that) (all |completely |totally |quite |) (wrong|backwards|the wrong way|back to front|mixed up|confused)
    (didn't|don't|did not|haven't|not) (quite |really |) (get|got|catch|caught|grasp|grasped|understand|understood|see) what (i|we) (meant|mean|asked|said|was|am|wanted|wrote|need|were)
    (doesn't|didn't|not|does not|n't) (really |quite |) answer (what|the|my|either|any|it|how|why|whether|when|where|which)
    (question|point|issue|problem) (wasn't|isn't|was not|was never) (whether|if|how|when|what|why|where|about|that|the)
    (asked|ask|asking|wrote|applied) for (a|an|the|my) ... and not (for|a|an|the|about)
    not (really |quite |actually |at all |) what (my|our) (mail|email|message|question|request|letter|ticket|complaint|point) (was|is|asked|said)
    (you|colleague|agent|adviser|he|she|they|somebody|everyone) (must have |may have |seem to have |all |just |) (thought|thinks|assumed|believed|understood|decided) (that |) (i|we) (wanted|want|was|am|were|had|have|needed|asked|meant|didn't|don't|would|wished)
    i know (where|how|what|which|who|that|about) ... (it just|but|that's not|what i (don't|asked|want|need)|the (problem|question|point) is|just)
    (look|have a look|check) again (at|what|my)
    but i was (asking|talking|writing|enquiring) (about|for|how|why|whether)
    (you've|you have|you|your colleague|they) (sent|gave|given|attached|forwarded|emailed|linked) (me |us |) the (form|guide|link|manual|instructions|price~|answer|leaflet|contract|invoice|document~|info|information|terms|list) (for|of|to|about|from) ... (i'm|i am|we are|we're|i have|i've|mine|but|i need|i asked|i want)
    (answer~|repl~|written|wrote|writing|talk~|explain~|ask~) (to me |me |) (about|for|on|regarding|concerning) the wrong
    not what (this|it|that|the (question|mail|matter|problem|issue)) (is|was) (about|all about)
    (my|the) (point|question|concern|issue) (was|is) (about |) (the|that|how|whether|when|why|who|what|never) ... (not|rather than|instead of)
    (nice try|good try|close|almost|thanks for trying)(,|) but
    (to clarify|to be clear|to be clearer|just to be clear|for clarity|to make it clear|maybe i wasn't clear|perhaps i wasn't clear|wasn't clear enough|i was not clear|didn't explain (myself|it) (well|clearly|properly)|didn't make myself clear|expressed myself (badly|poorly|wrong)|i may not have been clear|not have explained)
    (no|sorry|hm|hmm|well|but|actually|erm|unfortunately) (that isn't it|that's not it|not that one|the other one|that's the wrong|that was the wrong|this is the wrong|not this one|that is not the)
    (your|the) (answer|reply|response|instructions|link|explanation|guide|message|email|advice|steps|article) (you sent |you sent me |you gave |you gave me |i got |i received |from your colleague |) (is|are|was|were) (only |all |just |obviously |clearly |actually |) (about|for|meant for|written for|intended for|aimed at) (the|a|an|another|something|somebody|someone|people|android|iphone|ios|windows|mac|different|delivery|deliveries|returns) 

    (i'm|we're|i am) not (asking|talking|looking|complaining|writing|enquiring|inquiring) (about|how|whether|why|for (a|an|another|the|my))
    what you('re|'ve| have| are|) (describe|describing|described|sent|sent me|say|said|explain|explained|suggest|suggested|answered|propose|proposed|gave|quote|quoted|linked|write|wrote|did) (is|isn't|was|wasn't|has|doesn't|does|relates|applies) ... (not|about|another|different|nothing|for|answer|help|what|wrong)
    (miss|missed|misses|missing|overlooked|skipped|ignored) (completely |entirely |) (what i|the (point|question|crux|bit|part|actual question|main question) (of my|i|that|about|entirely|completely|END)|my (point|question|actual question|second question|main point)|half of)
    (a|some|been a|bit of a) (mix-up|mix up|misunderstanding|mixup|muddle|miscommunication|crossed)
    (doesn't|didn't|not|won't|isn't) (really |) (help|helpful|what i need|what i needed|what we need|the answer|useful) ... (i|we) (wanted|asked|need|meant|was asking|needed|am asking)
    (this|that|it|these|those) (isn't|is not|aren't|wasn't|is neither) (quite |really |exactly |actually |at all |) (what (i|we) (need|needed|want|wanted|asked|asked for|meant|was after|am after|had in mind|requested|was looking for)|it|the (problem|issue|question|one|thing|information|point|answer|form|model) (i|that|we)|my (problem|issue|question|point|case|situation|model|concern))
    (must|may|might|seem to|seems to|appear to|appears to) (have |be |) (read|reading|been reading|meant|got|confused|confusing|answered|answering|replied to|mixed|looked at|opened) (another|someone else's|somebody else's|the wrong|a different|me with|my (mail|message|account|order|question|case) with|only|just)
    (replied|answered|responded|reply|reacted|answering) (only |) (to |) (only |) (just |) (the first|the second|half|half of|part of|one of|one half|the easy|the last|another|someone else|somebody else|something else|a question|the wrong|a different)
    (half|part|one|first half|the first half|first part|second part) of my (e-mail|email|mail|question~|message|request|letter) 
    (none|nothing|little|not one|not a word) (of|in) (that|this|it|what you|your|these|those|the) ... (relates|relate|answers|answer|applies|apply|helps|has to do|addresses|is about|concerns|is what|fits|touches)
    (isn't|wasn't|aren't|not|never) ... (i'm|i am|i was|we were|we're|i'd|that i|we are) (asking|talking|writing|referring|complaining|speaking|enquiring|inquiring|on) (about|to|of|for)
    (i'm|i am|i was|we were|we're|was|were) (asking|talking|writing|referring|enquiring|inquiring) (about|to) ... (not|rather than|instead of)
    (i|we) (said|wrote|mentioned|told you|asked) nothing (about|of)
    (my|our) (mail|email|e-mail|message|letter|question|request|note) (said|says|was about|asked|clearly said|clearly stated|stated|mentioned|read) ... (and you|but you|not|you|yet|instead)
    (asked|asking|wrote|said|wanted|ordered|meant|requested|mentioned) ... (and |but |yet |but then |)(you|your colleague|they|your team|he|she|the reply|the answer|your reply) (told|sent|answered|replied|explained|booked|gave|cancelled|canceled|changed|sends|answer|reply|tell|talk~|went on|wrote|quoted|treated|processed|refunded|linked) 
    (you|they|your colleague|someone) (cancelled|canceled|changed|booked|refunded|closed|deleted|moved|updated|sent|blocked|shipped) the wrong (one|order|account|booking|thing|date|item|day|product|room|ticket|invoice)
    (sent|given|gave|got|get|received|linked) (me |us |) (the |) (instructions|steps|link|guide|answer|article|information|info|manual|advice|form|details|reply) (for|about|to|on|meant for) (the wrong|another|a different|something|a (model|product|version)|someone|somebody|the (old|other|previous))
    (you|you've|you have|she|he|they|your colleague|your reply|your answer) (seem to |seems to |must |clearly |obviously |may |might |have |has |'ve |) (think|thinks|assume|assumes|assumed|believe|presume|have taken it|took it|taken it|interpreted|treated) ... (i'm not|i am not|not|wrong|but|that i|i'm|i want|i wanted|i was|i asked|it was|as if|the wrong way|this as)
    (answering|answer|replying|talking|writing|respond~) as (if|though) (i|we|it|the|my)
    (confused|confusing|mistaken|mixing|mixed|mistaking|mistook) (me|us|my (account|order|case|mail|email)|my) (up |) (with|for) (another|someone|somebody|a different|the wrong|other)
    (already know|know already|know) how to ... (what i|i asked|i wanted|my question|i need|but)
    what i (actually |really |in fact |originally |) (asked|wanted|meant|needed|was asking|said|wrote|am asking|was after|am after|wanted to know) (was|is|to know|about|whether|how|if|why)
    (took|taken|take|taking|read|understood|interpreted) (it|me|this|that|my (mail|email|message|question|words)) (in |) (the wrong way|wrongly|wrong|differently|to mean|as a (complaint|cancellation|joke))
    (expressed|explained|put) (myself|it|this|that) (badly|poorly|clumsily|unclearly|wrongly|wrong|not very well|in the wrong way)
    (wasn't|was not|weren't|haven't been|not been|not made myself|may not have been|perhaps not) (very |quite |entirely |) clear
    (my|the|this|our) (last |first |previous |) (mail|email|e-mail|message|question|request|point|letter|complaint) (was|has been|got|seems to have been) (entirely |completely |obviously |) (misunderstood|misread|misinterpreted|lost|overlooked|not understood)
    (lost in translation|wires crossed|crossed wires|wrong tree)
    (not|n't) (quite |exactly |really |) what (i|we) (was|were|am|had|'m|'d|wanted|asked|meant|needed|need) 
    (that's|it's|you've got|you got|this is|got|have) (the |) (wrong (customer|person|account|question|order|product|subject|topic|email|issue|model|branch|department|one|version|device)) (entirely|altogether|completely|END|in your (reply|answer|mail|email))
    (off|beside|misses|missed|missing) the (mark|point)
    (read|answered|opened|skimmed|looked at) (my|the|it|what) ... (too quickly|too fast|in a hurry|in haste|only half|too hastily|half way|halfway)
    (i|we) meant (the|my|our|last|this) ... , not (the|my|our|that|this|last)
    (sent|gave|given) (me|us) (the|a) (manual|instructions|form|link|guide|invoice|bill|answer|code) for (a|an|another|the) (different|other|wrong|old|new|previous)
    (please |) read my (mail|email|message|letter|question) (again|once more|properly)
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
    (the |) misunderstanding~ ... (cleared|sorted|resolved|solved|straightened)
    misunderstanding~ (with|between|among) (our|the|my|us|neighbours|two)
    (any more|anymore) and (i|we)
    (less|more|other|different) (than|from) what (i|we)
    to (a|the) wrong (account|person|address|number|bank)
    (the|this|your|that) link (you sent |) (doesn't|didn't|isn't) work~
    (film|book|movie|play|article|review|critic~|author|speaker|goal|target) ... (missed|misses|missing) the (point|mark)
    (avoid|avoiding|prevent|no|any|rule out|for any) (a |any |further |) misunderstanding~
    (your|the|this|that) (reply|answer|response|e-mail|email|mail|message|guide|article|explanation|instructions|link) (you sent |fully |completely |already |perfectly |really |certainly |) (answered|answers) (my|the|all|every|our|any)
    (exactly|just|precisely) what (i|we) (asked|wanted|needed|was looking|meant|was after)
    not (what|quite what) (i|we) (expected|had expected|ordered)
    (not|n't) (what|quite what) i (had |) (expected|hoped|ordered|dreamt|signed up)
    (to clarify,|to be clear,|for clarity,) (the (meeting|date|time|price|deadline|venue)|we (will|are|meet)|it is)
    (if|whether) (i've|i have) misunderstood
    (the|this) guide (is|was) for
    (cut|sorted|solve|solved) the muddle
""")

_CORRECTED = lines("""
    (never|didn't|did not) (wanted|asked for|ordered|complained|complain|report|reported|cancel|order|mention|mentioned|request|dispute|question|claim|claimed|suggest|suggested|want|apply|enquire) (a|an|the|about|to|for|it|that|any|this|my) ... (i|only|but|just|rather|merely)
    (don't|didn't|wasn't|am not|i'm not|not) (need|want|wanted|wanting|mean|after|looking for|trying to|asking for|asking to|ask for|asking) ... (i|we) (need|want|meant|asked|just|only|wanted|am asking|was asking|said|would like|simply|mean)
    (no,|but no,|no sorry,) (i|we) (don't (want|mean|need)|didn't|did not|wasn't|am not|meant|mean|asked|want|wanted|said|was (asking|talking))
    (sorry,|hm,|sorry but,|apologies,) (i|we) (meant|mean|asked|wasn't asking|didn't mean|wasn't talking) 
    no no (it|not|i|the|that)
    (no no,|no, no,|no,) (the|not the|it's the|i meant|my) (other|question|first|second|point)
""")

_OPENED = lines("""
    wrong (model|product|version|customer|person|account|question|topic|guide|link|one|way round) (END|again|i'm afraid)
    (other way round|other one|not that one) (END|i'm afraid)
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
