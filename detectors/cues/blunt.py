"""What people say flatly of a thing that annoys them: I hate it, it is awful, a pain to use."""

from __future__ import annotations

from empathd.detectors.wording import lines

_VERY = (
    "(absolutely|really|truly|just|so|very|extremely|incredibly|totally|utterly|simply|completely|pretty|quite|rather|kinda|kind of"
    "|plain|downright|too|quite simply|terribly|seriously|unbelievably|outrageously|all kinds of|)"
)
_AWFUL = (
    "(horrible|horrid|horrendous|awful|terrible|dreadful|appalling|atrocious|abysmal|lousy|hideous|crap|crappy|rubbish|useless"
    "|pathetic|garbage|horrific|ghastly|wretched|pitiful|ugly)"
)
_THING = (
    "(api|app|apps|site|website|page|design|interface|layout|idea|way to|piece of|approach|thing to do|documentation|docs|manual|product"
    "|software|program|tool|system|process|method|code|implementation|choice|option|solution|bug|language|library|feature ever|experience|service|quality|support|update|version|format"
    "|formatting|feature|menu|editor|form|wart|habit|hack|decision|practice|performance|error message|ui|ux|user interface|interaction"
    "|setup|portal|checkout|packaging|instructions|customer service|sound quality|battery life|waste of time)"
)

BLUNT = lines(
    """
    (i|we) (absolutely|really|just|truly|so|do|honestly|simply|always|) (hate|loathe|detest|despise|can't stand) (it|this|that|these|those|how|using|having to|having|dealing with|your|the|working with|putting|every|being|waiting for|all|when|to have to|the fact)
    (how|why) i hate (it|this|that|these|those|the|when)
    (hate|hating) (you|this thing|this app|this site|it) (END|already|so much|for)
    (folks|people|everyone|everybody|users|customers) hate~ (it|this|that|spending|when|having|your|the)
    (move|migration|upgrade|switch|setup|process|experience|transition|installation|installing it|using it|update) (is|was|has been) VERY painful
    VERY painful to
    VERY painful and (slow|doesn't|does not|annoying)
    painful (experience|process)
    (is|was|are|were|been|it's|find it|found it) VERY painful (END|,|to)
    (a|an) VERY (pain|headache|nightmare|hassle|nuisance|chore|drag) to
    (what a|such a|one big|a real|a total|a huge|a complete|an absolute|a major|a constant|quite a) (pain|headache|hassle|nuisance) (END|!|this|that|it)
    what (a|an) VERY AWFUL THING
    (a|an) VERY AWFUL THING
    (looks|looked|feels|works|performs|runs|renders) VERY AWFUL END
    (this|it|that|which|everything|the whole thing|the thing) (is|'s|was|are|has been|looks|feels|works|performs) VERY VERY AWFUL (END|and|to (read|use|look|work|navigate|type)|,|for a)
    (your|the|its|their) (api|app|site|website|page|design|interface|layout|documentation|docs|manual|product|software|formatting|quality|service|support|performance|portal|new (design|version|layout|app|site)|update) (is|are|was|looks|feels) VERY AWFUL
    (fails|failing|failed) (miserably|terribly|spectacularly|horribly)
    (terribly|horribly|painfully|ridiculously|unbearably|stupidly|insanely) (slow|inefficient|slowly|designed|complicated|written|documented|broken|unreliable|confusing|outdated|bad)
    (this|these|your|those|that|the|with) (stupid|damn|damned|bloody|dumb|blasted|darn|freaking|frigging|sodding|dreaded|godforsaken|infernal|wretched) (thing|things|app|site|website|page|form|machine|printer|popup|pop-up|button|error|update|software|program|box|cable|password|captcha|message|messages|email|emails|ads|system|process|menu)
    absolutely (horrid|terrible|horrible|awful|dreadful|useless|hopeless) END
    (sucks|stinks|blows) (END|,|and|that|when|so|big)
    (it|this|that|which) (really |totally |just |absolutely |) sucks
    (i|we) (absolutely |really |just |truly |simply |) (loathe|detest|despise|can't stand|cannot stand|can't abide)
    (infuriates|annoys|irritates|enrages|exasperates|maddens|bugs) (me|us|everyone|everybody|people|the hell)
    (in|with) disgust
    (please |just |) (stop|quit) (spamming|wasting|changing (the|your|it|things|everything)|moving|breaking|repeating|lecturing|patronising|patronizing|nagging|pestering|telling (me|us|people)|asking (me|us))
    wasting (everybody's|everyone's|my|our|people's|other people's) time
    (did|do|have) you even (bother|bothered|read|look|looked|try|tried|test|tested|check|checked|listen|listened)
    have the (guts|decency|common decency|courtesy|common courtesy) to
    (ugliest|dumbest|stupidest|crappiest|lamest|lousiest|worst) (THING|thing|piece~|bit of|part of|design~|idea~) (ever|i|i've|i have|in the|of all|on the|yet|imaginable|out there)
    (most (annoying|ridiculous|stupid|useless|infuriating|convoluted|idiotic|painful|pointless|user-hostile)|ugliest|dumbest|stupidest|crappiest|lamest|lousiest) (THING|thing)
    ((sorry for|excuse|pardon|forgive|end of|end) (the|my|this|) rant|rant over|rant off)
    (pure|sheer|absolute|utter|complete) (torture|hell|agony|misery|torment)
    (an|absolute|utter|this|such an|complete) (abomination|monstrosity|atrocity|travesty|train wreck|dumpster fire)
    (it's|it is|that's|that is|this is|which is|is) (just |simply |completely |totally |utterly |absolutely |beyond |so |plain |really |) (insane|ridiculous|absurd|ludicrous|idiotic|moronic|asinine|braindead|brain-dead|brain dead|laughable|nonsensical|infuriating|maddening|exasperating|bonkers|madness) (END|and|that|,|how|to|in|for|when)
    (so|totally|how|pretty|really|just) lame (END|,|that|and)
    lame (excuse|attempt|answer|reply|api|response|reason)~
    (stupid|dumb|idiotic|moronic|braindead|brain-dead|asinine|ridiculous|insane) (compiler|browser|default|limitation|restriction|behaviour|behavior|bug|decision|design|rule|syntax|error|warning|requirement|procedure|form|hoops)
    (just |please |) die already
    just die (END|already|now)
    (i|we) could (cheerfully |gladly |happily |) (strangle|throttle|murder|punch) (him|her|them|somebody|someone|whoever|the)
    another (wise guy|smart-ass|smartass|smart aleck|know-it-all)
    how (is|was|does) (that|this|any of that|it) (supposed to |even |possibly |) help~ (me|us|anyone|anybody)
    in their right mind
    what the (hell|heck|fuck|f) 
    (oh |) (great|wonderful|lovely|brilliant|perfect|fantastic|marvellous), (another|yet another|more|just what (i|we) (needed|wanted)) 
    what (were|was|are|is) ... (thinking|smoking)
    ((angry|mad|annoyed|furious|cross|irritated) (at|with)|hate~) (myself|ourselves)
    (what a|how) (rude|condescending|arrogant|patronising|patronizing|obnoxious|dismissive) 
    (so|very|really|incredibly|extremely|such a|rather|quite|plain|just|for being|being) (rude|condescending|arrogant|patronising|patronizing|obnoxious) (END|to|about|and|,|that|with|answer|reply|comment|tone|person|attitude)
    shut up (END|and|already)
    what part of ... not understand
    what part of ... (don't|didn't) (you|they|anyone|anybody) (get|understand)
    don't tell me (to|that|it|i)
    (do|does|did) (they|you|he|she|it|anyone|anybody|microsoft|apple|google|oracle|amazon) (people |guys |) even (test|check|try|use|look|listen)
    strikes again
    piece of (junk|crap|shit|garbage|rubbish|trash)
    beyond (broken|useless|stupid|frustrating|frustrated|annoying|annoyed|irritating)
    """,
    VERY=_VERY,
    AWFUL=_AWFUL,
    THING=_THING,
)

NOT_BLUNT = lines(
    """
    (hate|hating) to (say|be|ask|bother|admit|nag|complain|break|disappoint|trouble|rush|push|see you|lose|think|make)
    (hate|hated) (it|this|that) (for|on) (you|them|her|him)
    (i'm|i am|we're|am|i was) VERY AWFUL (at|with)
    (feel|feels|felt|feeling) VERY AWFUL
    painful to (walk|swallow|touch|move|breathe|sit|bend|chew|stand|lie|talk about|say|see (him|her|them))
    shut up shop
    (it|he|she|they|kids|dog~) (will|would|could|won't|wouldn't|can't|did|didn't|does|doesn't|to|not) shut up
    (know|knew|see|understand) what (you|they|we) (were|are) thinking
    what (are|were) you thinking of (doing|buying|getting)
    (can't|cannot) stand (up|upright|without|on (my|one|both|two)|still|straight|alone|unaided)
    AWFUL (weather|accident|storm|traffic|news|week|day|year|memory|eyesight|handwriting|shock|time of year)
    """,
    VERY=_VERY,
    AWFUL=_AWFUL,
)
