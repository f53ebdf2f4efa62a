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
    (this|it|that|which|everything|the whole thing|the thing) (is|was|are|has been|looks|feels|works|performs) VERY VERY AWFUL (END|and|to (read|use|look|work|navigate|type)|,|for a)
    (your|the|its|their) (api|app|site|website|page|design|interface|layout|documentation|docs|manual|product|software|formatting|quality|service|support|performance|portal|new (design|version|layout|app|site)|update) (is|are|was|looks|feels) VERY AWFUL
    (fails|failing|failed) (miserably|terribly|spectacularly|horribly)
    (terribly|horribly|painfully|ridiculously|unbearably|stupidly|insanely) (slow|inefficient|slowly|designed|complicated|written|documented|broken|unreliable|confusing|outdated|bad)
    (this|these|your|those|that|the|with) (stupid|damn|damned|bloody|dumb|blasted|darn|freaking|frigging|sodding|dreaded|godforsaken|infernal|wretched) (thing|things|app|site|website|page|form|machine|printer|popup|pop-up|button|error|update|software|program|box|cable|password|captcha|message|messages|email|emails|ads|system|process|menu)
    absolutely (horrid|terrible|horrible|awful|dreadful|useless|hopeless) END
    (sucks|stinks|blows) (END|,|and|that|when|so|big)
    (it|this|that|which) (really |totally |just |absolutely |) sucks
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
    AWFUL (weather|accident|storm|traffic|news|week|day|year|memory|eyesight|handwriting|shock|time of year)
    """,
    VERY=_VERY,
    AWFUL=_AWFUL,
)
