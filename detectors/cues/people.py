"""Who may be praised and in which words: names, trades, good deeds, and the sentences that join them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_NAME = r"(?:[A-Z][a-zà-öø-ÿ'’]+(?:[ -][A-Z][a-zà-öø-ÿ'’]+)?)"
_GREAT = (
    r"(?i:wonderful|amazing|fantastic|brilliant|excellent|great|superb|awesome|outstanding|invaluable|faultless|impeccable"
    r"|(?:so |very |really |super |extremely |incredibly |particularly |ever so |most |exceptionally |unbelievably |genuinely |)"
    r"(?:kind|helpful|patient|friendly|nice|professional|understanding|knowledgeable|sweet|thorough|polite|quick|efficient|caring"
    r"|attentive|courteous|gentle|considerate|sympathetic|thoughtful|reassuring|welcoming|accommodating|supportive|competent|tidy)"
    r"|lovely|incredible|(?:an? |the |)(?:real |true |absolute |complete |top |proper |total |huge |great |big |such an? |)"
    r"(?:star|gem|legend|delight|pleasure|joy|lifesaver|life saver|treasure|hero|credit to|help and|help with|wonder|genius|angel|asset"
    r"|saint|professional|pro|diamond|sweetheart|gentleman|gent|bloke|keeper|godsend|rock|marvel|inspiration|top man|class act|superstar"
    r"|breath of fresh air|ray of sunshine|good egg|rockstar|blessing|human being)"
    r"|the best|terrific|fabulous|phenomenal|exceptional|marvellous|marvelous|first[ -]class|top[ -]notch|spot on|so good|on the ball|on point"
    r"|second to none|beyond (?:helpful|kind)|stellar|magnificent|splendid|charming|delightful|gracious|exemplary|perfect|a huge help"
    r"|a great help|a big help|such a help|a real help|a tremendous help|the highlight of|a comfort to|bearable)"
)
ROLE = (
    r"(?:lady|ladies|gentleman|man|men|woman|women|guys?|girls?|person|chap|lads?|lass|bloke|fella|fellow|agent|rep|reps|representative"
    r"|colleagues?|technicians?|engineers?|advis[eo]rs?|operator|drivers?|member of (?:your |the |)(?:staff|team|crew)|team member|crew member"
    r"|employee|assistant|fitters?|installers?|manager|consultant|specialist|nurse|doctor|receptionist|conductor|waiter|waitress|pilot"
    r"|steward|stewardess|tutor|teacher|trainer|coach driver|instructor|courier|postman|delivery man|mechanic|electrician|plumber|cleaner"
    r"|carer|host|hostess|guard|clerk|cashier|porter|concierge|tour guide|developer|supervisor|case worker|handler|cabin crew|support guy"
    r"|repairman|handyman|librarian|physio|midwife|dentist|pharmacist|builder|decorator|removal men|movers|team leader|salesman|saleswoman)\b"
)
_BE = r"(?: (?:was|is|were|are|has been|had been|have been|'s been|really was|really is|truly was|could not have been|couldn't have been)|['’]s(?: been)?)"
_MOST = (
    r"(?:(?:just|so|really|absolutely|very|truly|simply|always|incredibly|such|all|extremely|both|an?|totally|ever|also|quite|beyond"
    r"|genuinely|exceptionally|more|completely|particularly|utterly|nothing short of|nothing but|most|too|again|once again) ){0,3}"
)
_YOUNG = (
    r"(?:very|young|nice|lovely|kind|support|service|delivery|sales|customer|friendly|helpful|polite|gentle|older|elderly|same|wonderful"
    r"|amazing|brilliant|night|onboarding|billing|branch|train|bus|female|male|other|new)"
)
_WHO = rf"(?:[Yy]our|[Tt]he|[Tt]hat|[Aa]n?|[Tt]his|[Oo]ur) (?:{_YOUNG} ){{0,3}}{ROLE}(?:,? {_NAME}\b,?)?"
_ASIDE = r"(?: (?:from|in|at|on|who|whom|that|and|with|of|you|I|i|we|over|behind|to|named|called|working)\b[^.!?\n]{1,70}?|, [^,.!?\n]{1,40},)?"
_DEED = (
    r"(?i:went (?:above|out of (?:his|her|their) way|the extra mile|beyond|to great lengths)|saved (?:me|us|my|our|the)|made my (?:day|week)"
    r"|did (?:an? )?(?:truly |really |)(?:great|amazing|fantastic|excellent|brilliant|wonderful|superb|outstanding|good|terrific|marvellous|sterling|lovely|stellar)"
    r"|deserves? (?:an?|the|special|praise|recognition|credit|to be|some|every|all|your|our|my)|(?:helped|guided|talked|walked|coached) (?:me|us|my \w+) "
    r"(?:so|out|through|with|patiently|brilliantly|quickly|right|immediately|to|sort|fix|get|find|enormously|massively|every step)"
    r"|(?:sorted|fixed|solved|resolved|handled|dealt with|took care of|cleared up|untangled|turned round) (?:it|everything|my|the|our|this|that|all|things|me|us)\b"
    r"|(?:rocks|rocked|nailed it|is a star|rules|excelled|shone|stood out)"
    r"|(?:could not|couldn't|couldn’t) (?:have (?:been|done) |do |)(?:more|nicer|kinder|friendlier|better|enough)|patiently|explained (?:everything|it|all|the|things|what|how)\b"
    r"|restored my|(?:found|made) (?:the )?time|took (?:the time|such|great|(?:his|her|their) time|real|good)|stayed (?:on the|late|with (?:me|us)|behind|calm|patient)|turned (?:it|things|my) (?:around|round)"
    r"|(?:knows?|knew|know) (?:exactly|(?:really |)(?:his|her|their) (?:stuff|onions|job)|what (?:he|she|they) (?:was|were|is|are) doing)|listened"
    r"|(?:really |)knows? (?:his|her|their) stuff|made (?:me|us|my \w+|him|her|it|them|everyone) (?:all |)(?:feel|felt|laugh|smile|welcome|so easy|very easy|easy|a pleasure)"
    r"|treated (?:me|us|my \w+|him|her) (?:like|with|so|very|as)|calmed (?:me|us|my \w+|her|him)|put (?:me|us|my \w+|her|him) (?:at|right)|cheered (?:me|us|my \w+|her|him)"
    r"|kept (?:me|us) (?:informed|updated|posted|in the loop|calm|company)|(?:rang|called|phoned) (?:me |us |)back (?:when|as|within|exactly|personally|straight|just)"
    r"|(?:even |kindly |gladly |happily |personally )(?:carried|waited|stayed|came|drove|rang|called|helped|offered|brought|lent|fetched|showed|walked|checked|gave|took)"
    r"|held my hand|went through (?:every|each|all|the whole|it)|carried (?:all|every|the|my|our|it|them)|understood (?:my|the|our|it|me|what)|had (?:an answer|a solution|it (?:fixed|sorted|done))|[^.!?\n]{0,30}without (?:a (?:grumble|murmur|word of complaint)|complaining)"
    r"|bent over backwards|moved heaven|pulled out all|was there for|has been there for|looked after (?:me|us|my|our)|took (?:me|us|my \w+) under"
    r"|(?:fixed|sorted|solved|found|did|answered|managed|achieved) [^.!?\n]{0,25}\b(?:in (?:\w+ )?(?:minutes?|seconds?|no time|a flash|a jiffy)|within (?:\w+ )?(?:minutes?|seconds?)|what (?:others|nobody|no one|three)))"
)
_MEANT = (
    r"(?:(?:your|our|the|my|dear|lovely|wonderful|colleagues?|agent|brilliant|amazing|fantastic|great|in particular|especially|young|employee"
    r"|team member|support guy|rep|kind|staff|everyone|at|in|engineer|driver|technician|advisor|adviser|nurse|tutor|teacher|incredible|mr|mrs|ms|dr|Mr|Mrs|Ms|Dr) ){0,4}"
)
_KUDOS = (
    (
        rf"(?:advised|treated|served|looked after|helped|received|taught) as (?:well|kindly|patiently) as (?:I was |we were |)(?:by|with|at) {_MEANT}({_NAME}|{_WHO})"
    ),
    (
        rf"(?i:give|pass|send|tell) ({_NAME}|{_WHO})\b[^.!?\n]{{0,40}}? (?:my |our |the )?(?:compliments|thanks|regards|praise|best wishes)"
    ),
    (
        rf"(?i:special mention|shout[- ]out|commend|a word for) (?:for |to |the |your )?(?:\w+, )?(?:a )?({_NAME}|M[rs]s?\.? [A-Z]\w+|{_WHO}|{ROLE})"
    ),
    (rf"[Ww]ithout ({_NAME}|{_WHO}),? (?:we|I|my \w+|the \w+)(?: would|['’]d| could| wouldn)"),
    (
        rf"(?i:kindness|patience|calm|competence|friendliness|humour|care|professionalism) of (?:your |the )?({_NAME}|{ROLE})\b"
    ),
    (rf"(?:[Ii]f|[Hh]ad) ({_NAME}|{_WHO}) (?:hadn['’]t|had not|not)\b[^.!?\n]{{0,60}}\b(?:would|['’]d)\b"),
    (
        rf"({_NAME}), you(?: are|['’]re|)(?: an?)? (?:absolute |real |true |complete |total |)(?:star|legend|gem|hero|angel|treasure|genius|wonder)"
    ),
    (
        rf"[Ii]t was ({_NAME}|{_WHO}) who (?:noticed|found|saved|spotted|remembered|thought|fixed|sorted|helped|stayed|solved)"
    ),
    (r"([Ww]hoever)\b[^.!?\n]{0,60}? deserves? "),
    (
        rf"({_NAME}|{_WHO}){_ASIDE},? (?:spent (?:his|her|their) (?:break|lunch|evening|own time)|stayed with|found (?:my|our|the) [^.!?\n]{{1,30}} and|(?:did not|didn['’]t) (?:once )?make (?:me|us) feel)"
    ),
    (rf"(?:all|every|other) \w+ (?:were|was) (?:like|as \w+ as) (?:your )?({_NAME}|{_WHO}|yours\b)"),
    (
        rf"(?:[Tt]ell|[Ll]et) ({_NAME}|{_WHO})(?: know)?,? (?:that |how )?(?:he|she|they|we|I|i|how|much)\b[^.!?\n]{{0,60}}?"
        rf"\b(?:{_GREAT}|(?:great|good) (?:job|work)|appreciate[ds]?|grateful|thank\w*|(?:helped|saved|made))\b"
    ),
    (rf"({_NAME}|{_WHO}){_ASIDE},?{_BE} {_MOST}{_GREAT}\b"),
    (rf"(?:kind|good|nice|sweet|lovely|thoughtful|decent|generous|patient|helpful) of you,? ({_NAME})\b"),
    (
        rf"({_NAME}|{_WHO}){_ASIDE},? (?:really |even |then |absolutely |just |also |always |personally |has |have |had |)"
        rf"(?:really |even |always |){_DEED}"
    ),
    (
        r"(?i:thanks|thank[- ]you|kudos|shout[- ]?out|praise|compliments?|hats off|credit|well done|grateful|gratitude|regards|bravo|raise"
        r"|promotion|pat on the back|applause|medal|bonus|cheers|hooray|props|respect|full marks|top marks|five stars|thumbs up|big up|a hug"
        r"|flowers|appreciation|love|pay rise|award|round of applause) "
        rf"(?:(?:so much|very much|again|must go|goes|go|out|especially|also|in particular|a lot|especially|is due|on|all) ){{0,2}}(?:to|for|on) {_MEANT}"
        rf"({_NAME}|{_WHO}|whoever\b)"
    ),
    (
        rf"(?i:thank|praise|commend|compliment|mention|applaud|recogni[sz]e|single out|appreciate|congratulate|reward) {_MEANT}"
        rf"({_NAME}|{_WHO})(?: \w+){{0,4}} (?:for|who|from|in)\b"
    ),
    (
        rf"(?i:helped by|spoke (?:to|with)|spoken (?:to|with)|dealt with|chatted (?:to|with)|served by|talked to|assisted by|looked after by|treated by|taught by"
        rf"|been with|working with|worked with|met) {_MEANT}(?:(?:a|the|your) (?:\w+ ){{0,3}}(?:called |named )?)?({_NAME}|{_WHO})\b[^.!?\n]{{0,60}}?(?:\b{_GREAT}\b|couldn['’]t have been)"
    ),
    (
        rf"{_GREAT} (?:service|help|support|work|job|advice|experience|assistance|care|chat|call|lesson|visit|explanation|effort) "
        rf"(?:(?:we |i |I )?(?:received |got |had )?)(?:from|by|with) {_MEANT}({_NAME}|{_WHO})\b"
    ),
    (
        rf"({_NAME})['’]s? (?:\w+ ){{0,2}}(?:help|support|patience|kindness|advice|work|service|assistance|attitude|manner|knowledge|expertise|explanations?|efforts?|calm"
        rf"|professionalism|care|humour|honesty)(?: (?:and \w+ )?(?:was|is|has been|were|are) {_MOST}{_GREAT}\b| (?:saved|made|helped|meant|impressed))"
    ),
    (
        rf"(?i:appreciated?|grateful for|thankful for|impressed (?:by|with)|love|loved|admire) (?:what|how|the \w+|everything|all) (?:that |in which |)({_NAME}|{_WHO}) "
        r"(?:did|has|have|had|was|were|handled|dealt|treated|helped|took|went|explained|managed|spoke)\b"
    ),
    (
        rf"as (?:helpful|good|kind|nice|patient|friendly|competent|great|professional|lovely|understanding) as ({_NAME}|{_WHO})\b"
    ),
    (
        rf"(?i:positive|good|great|glowing|excellent|kind|best possible) (?:feedback|reviews?|words?|comments?|report|rating|reference) (?:about|for|on|to) {_MEANT}({_NAME}|{_WHO})"
    ),
    (
        rf"(?i:give|buy) ({_NAME}|{_WHO}|(?:him|her|them|that \w+)\b) (?:an? )?(?:\w+ ){{0,2}}(?:raise|medal|promotion|bonus|pay rise|hug|beer|day off|drink|round of|pat|award|cookie|trophy)"
    ),
    (
        rf"({_NAME}|{_WHO})\b[^.!?\n]{{0,120}}?\bwhat an? (?:absolute |real |true |lovely |nice |top |total |)(?:gent|gem|star|legend|hero|angel|sweetheart|pro|treasure|delight|diamond|man|woman|lady|guy|girl|chap|bloke|person|team)"
    ),
    (
        rf"[Ww]hat an? (?:absolute |real |true |lovely |nice |top |)(?:gent\w*|gem|star|legend|hero|angel|sweetheart|treasure|delight|diamond|pleasure|joy|man|woman|lady|guy|chap|bloke|person) ({_NAME}|{_WHO}) (?:is|was|has)\b"
    ),
    (
        rf"(?i:lucky|fortunate|glad|happy|delighted|blessed|treasure|gem|star|asset|pleasure|joy|luck) (?:to (?:have|get|have had|speak to|speak with|deal with|talk to|work with|meet)|in|having|getting|speaking (?:to|with)|dealing with|working with|talking to|that I got|that we got) {_MEANT}({_NAME}|{_WHO})"
    ),
    (
        rf"(?i:can(?:no|['’])t|could(?:n['’]t| not)|can not) (?:fault|praise|recommend|thank|speak highly enough of|rate) {_MEANT}({_NAME}|{_WHO})"
    ),
    (
        rf"(?i:pass|passing|send|give|extend|convey)(?: on)? (?:my|our|on|a|the) [^.!?\n]{{0,40}}?(?:thanks|thank you|gratitude|appreciation|compliments|regards|congratulations|praise|best) (?:on )?to {_MEANT}({_NAME}|{_WHO})"
    ),
    (
        rf"(?i:ask for|recommend|request|rate|rated|fan of|thumbs up to|owe it (?:all )?to|down to|all because of|if it wasn['’]t for|if it weren['’]t for|without) {_MEANT}({_NAME})(?:\b[^.!?\n]{{0,50}}?\b{_GREAT}\b|,? (?:he|she)['’]s|,? (?:he|she) (?:is|was))"
    ),
    (
        rf"({_NAME}|{_WHO}){_ASIDE},? (?:should|ought to|deserves to) (?:really |)(?:be (?:running|promoted|cloned|employee|in charge|knighted|given|made|rewarded|teaching|training)|get (?:a|the|some))"
    ),
    (rf"(?:people|someone|somebody|colleagues|staff|employees|more|everyone) like (?:your |)({_NAME})\b"),
    (
        rf"({_NAME}|{_WHO}){_ASIDE},? (?:is|was|are|has been|really is) (?:truly |really |absolutely |)(?:worth (?:his|her|their) weight|the (?:only )?reason (?:that |why |)(?:we|I|i)"
        r"|your best|a credit|why (?:we|I)|one of (?:your|the) best|one in a million|employee of)"
    ),
    (
        rf"({_NAME}|{_WHO}){_ASIDE},? (?:stayed (?:an hour|a bit|late|past|after|longer|behind|until)|waited (?:for|with|until|while)|(?:has |had |)turned [^.!?\n]{{1,30}} (?:around|round)"
        r"|treats? (?:me|us|him|her|my \w+|everyone|people) (?:all )?(?:with|like)|never (?:once|made me|gave up|lost (?:his|her))|(?:had|has|with|showed) (?:the |such |so much |endless |a lot of |)(?:patience|kindness|heart)"
        r"|keeps? (?:me|us) coming|carried (?:me|us|my|our|the)|came back (?:with|to|twice|in|on)|took (?:his|her) (?:boots|shoes))"
    ),
    (rf"as (?:well|patiently|clearly|kindly|quickly|much) as ({_NAME}|{_WHO}) (?:did|has|does|was|is)\b"),
    (
        rf"({_NAME}),? you(?:['’]re| are|['’]ve been| were) (?:all )?{_MOST}(?:{_GREAT}|wizard|magician|genius|lifesaver)\b"
    ),
    (
        rf"(?i:good word|employee of the (?:month|week|year)|pay rise|promote|clone|my vote|nominate|a big hug|hat tip)(?: for| is|,| goes to| to|'s|, it's)* {_MEANT}({_NAME}|{_WHO})"
    ),
    (rf"(?i:adores?|loves?) (?:our|your|my) (?:new |){ROLE},? ({_NAME})\b"),
    (rf"({_NAME}|{_WHO}|[Ww]hoever)\b[^.!?\n]{{0,120}}?\b(?:he|she)(?:['’]s| is| was) {_MOST}{_GREAT}"),
    (
        rf"(?i:especially|particularly|in particular|above all|most of all|not least|namely|including) ({_NAME}|{_WHO}),? [^.!?\n]{{0,20}}?(?:made|saved|helped|were|was|have been|has been|gave|went|did|deserve)"
    ),
)


def kudos() -> Iterator[re.Pattern[str]]:
    """Sentences in which somebody is praised; the first group is who. Each is compiled when it is first looked for."""
    return map(_compiled, _KUDOS)


@cache
def _compiled(way: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){way}")


OURS = re.compile(
    rf"(?:(?:got|put|came|was put|was passed) (?:through|on|over) to|(?:spoke|spoken|speaking|chatted|dealt|talked) (?:to|with)|helped by|served by"
    rf"|ended up with|sent (?:me |us )?|(?:called|named)|had|met|from|[Yy]our|[Tt]he|[Aa]|reached|by) ({_NAME}|(?:{_YOUNG} ){{0,2}}{ROLE})"
)
"""How it is told that somebody is one of ours: "I got through to Fatima", "your driver"."""
TITLED = re.compile(
    r"(?<!Dear )\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Nurse|Sister|Coach|Sir|Madame|Mme)\.? [A-Z][a-z]+"
)
"""A person with a title."""
PRAISES = re.compile(
    rf"(?:[Ss]he|[Hh]e) (?:really |even |then |just |always |patiently |calmly |kindly |also )?(?:(?:was|is) {_MOST}{_GREAT}|{_DEED}"
    r"|spoke (?:slowly|clearly|kindly|softly|to me like)|(?:did not|didn['’]t|never) (?:once )?(?:sigh|rush|hurry|ma[kd]e (?:me|us)|give up|lose)"
    r"|stayed (?:on|until|with|behind)|listened (?:to|without|patiently|properly)|took (?:\w+ ){0,2}(?:time|trouble|care)|carried (?:me|my|our|the|it|them)|walked (?:me|us|my)|talked (?:me|us)"
    r"|(?:rang|called) (?:me |us )?back|went (?:out|back|through|above)|made (?:me|us|my)|explained (?:it all|everything|so|how|patiently|clearly|each|every)|calmed|knew (?:her|his|exactly|what)"
    r"|found (?:it|the|my|out)|had (?:the patience|all the time|such|a kind)|could(?: not|n['’]t) have)"
)
NOT_A_NAME = frozenset(
    "the this that it its everything everyone support service app product delivery customer team all your my our he she "
    "they we you i what which who there here one some somebody someone nobody everybody thanks thank dear hello hi hey monday "
    "tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december and but so also then now yes no not if when while because since after before english german french "
    "dutch his her their these those with chrome windows android apple google amazon firefox paypal mac iphone outlook excel "
    "christmas easter first last kind best regards again please for in on at really great good very quality shipping "
    "packaging website site software communication response setup installation god sorry unfortunately however overall "
    "installing setting using being having getting dealing ordering order orders nothing something anything food room hotel "
    "staff price value design quick both life how where why customer's ui api update version breakfast price each every "
    "never another other most more today yesterday everything's company people guys folks folk let's of to be is was as an a "
    "been lol haha omg wow ok okay oh well man dude honestly really such maybe still thus helpdesk office headquarters reception management sales marketing finance accounting accounts billing".split()
)
