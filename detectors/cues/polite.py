"""So polite that the trouble almost goes unnoticed: praise, apologies and jokes at one's own expense around a struggle.

Found independently of tone: words that belittle the trouble or oneself count alone; mere friendliness (praise,
"sorry to bother you", "no rush") counts when the same mail also shows a struggle.
"""

from __future__ import annotations

from empathd.detectors.cues.asking import DETECTORS as ASKING
from empathd.detectors.cues.struggle import STUCK
from empathd.detectors.cues.tries import TRIED
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_BELITTLED = lines("""
    (probably|maybe|perhaps|possibly|surely|likely|undoubtedly|no doubt|quite possibly|i'm sure it's|it's|it could be|it may be|might be|may well be|i suspect it's|i think it's|most likely|almost certainly) (all |just |entirely |totally |completely |)(my (own |)(fault|mistake|error|doing|ignorance|end|side)|user error|(me|me just) (being|doing|misreading|missing|not|who|that)|operator error|pilot error|just me)
    (i'm|i am|maybe i'm|perhaps i'm|i) (probably |surely |just |likely |quite possibly |most likely |no doubt |clearly |obviously |possibly |must be |may be |might be |maybe |perhaps |may just be |could be |am sure i'm |)(being|doing) (very |really |a bit |so |a little |rather |terribly |quite |) (thick|dense|silly|stupid|dumb|slow|an idiot|daft|dim|blind|clumsy|something (silly|wrong|stupid|dumb|daft|obvious)|it wrong|a bit of|old and|impatient|picky|fussy|paranoid|difficult|a pain|a nuisance)
    (must be|may be|might be|could be|am probably|i'm probably|i'm sure i'm|perhaps i'm|maybe i'm|am i) (just |simply |) (missing something|overlooking something|missing the obvious|overlooking it|doing something wrong|doing it wrong|looking in the wrong|misreading|blind)
    (might|may|must) (just |simply |well |) have (misread|overlooked|missed|misunderstood|done something|clicked|pressed|made a mistake)
    (just |only |)(one|a) (tiny|little|small|minor|teeny|very small|wee|teensy|quick little|trivial) (thing|issue|problem|snag|hiccup|niggle|hitch|detail|question|matter|bug|glitch|bump|gripe|wrinkle|catch|blip|point|request|nitpick|annoyance|concern|complaint|inconvenience)
    (tiny|minor|trivial|niggling) (thing|issue|problem|snag|hiccup|niggle|hitch|detail|bug|glitch|inconvenience|complaint)
    (sorry|apolog~|forgive me) ... (silly|stupid|dumb|daft|obvious|basic|newbie|newbie) (question~|thing|me|request)
    (silly|stupid) of me
    not (a |)(big|huge|massive) (deal|issue|problem|thing|drama)
    (hate|don't want|didn't want|don't mean|didn't mean|don't like|hope i'm not|wouldn't want|don't wish|never like|reluctant|not meaning) (to |) (be|being|make|seem|sound|cause|become|moan|complain|nag|bother|trouble|grumble|hassle) (a |an |any |too |) (pain|nuisance|burden|bother|trouble|difficult|fuss|fussy|complaint|complain|you|problems|picky|rude|ungrateful|pest|moan|END|about|that|but|impatient|pushy)
    (hate|not one|don't like|loath|not my style|rarely|never) (to |) (complain|moan|grumble|make a fuss)
    (not complaining|no complaint|no criticism)
    (i can|we can|i could|i'll|we'll) (live with|work around|manage without|get by|cope|survive)
    (my|our) (two left|fat fingers|clumsy fingers|old eyes|old brain|ageing eyes|poor eyes|ignorance|incompetence|lack of (knowledge|skill))
    (it's|that's) (just|probably just|probably|only|surely) (me|my age|my eyes|my old)
    (at my age|senior moment|having a (blonde|senior|dense) moment)
    (i'm|i know) (sure) (it's|this is|there is|that it's) (something |just something |) (simple|silly|obvious|easy|on my end|my end|trivial|small|a simple|an easy|me)
    (pardon|excuse|forgive) (my|the) (ignorance|silly|stupid)
    (might|may|could|must|has to|probably|maybe|perhaps|possibly|likely|surely|guess it's|suspect it's) (just |well |only |simply |easily |) (be |) (only |just |) (me|my (fault|doing|end|settings|phone|eyes|age|ignorance)|us|user error|something (i|we)('ve| have|'m| am|) (done|doing|missed|missing|overlooked|pressed|got wrong|set up wrong))
    (it's|it is|that's|this is) (probably |surely |no doubt |most likely |entirely |all |) (something obvious|something simple|something silly|something i've done|me being|my own|me again being|just me being|a silly)
    (i'm|i am|i) (probably |surely |just |likely |no doubt |clearly |obviously |possibly |must be |may be |might be |maybe |perhaps |may just be |could be |may well be |) (missing|overlooking|misreading|misunderstanding|doing something|pressing|looking|using it wrong|being) (something|the obvious|it|a trick|wrong|the wrong|in the wrong|here|END)
    (there's|there is|there must be|must be|there will be|is) (probably |surely |no doubt |doubtless |) (a|some) (very |perfectly |really |) (simple|good|easy|obvious|reasonable|innocent|logical|rational) (explanation|reason|answer|fix|solution|trick)
    (no one else|nobody else|everyone else|everybody else|others) (seems|seem|can|manages) to
""")

_FRIENDLY = lines("""
    (sorry|apologies|apologise|apologize|hate|forgive me|don't like|didn't want|don't want|hope|reluctant|pardon) (to |for |i'm not |you don't mind me |) (bother|bothering|trouble|troubling|disturb|disturbing|be a (pain|bother|nuisance|pest)|being a (pain|bother|nuisance|pest)|take up|taking up|waste|wasting|add to|adding to|ask|asking|keep|pester|pestering|hassle|hassling|nag|nagging)
    (no|not any|without any|zero|there is no|there's no|absolutely no|in no) (particular |real |great |big |) (rush|hurry|urgency|pressure) 
    not (urgent|a priority|in a hurry|a rush|time critical|that urgent|at all urgent|super urgent|very urgent)
    (when|whenever) (you|someone|anyone|it) (have|has|get|gets|is|suits|can) (a |the |some |) (moment|minute|chance|time|second|convenient|spare)
    (whenever|when) (is |it is |it's |) (convenient|it suits)
    (i|we|really|absolutely|do|still|just|truly|my kids|my family|and|simply|big) (love|adore|enjoy|loved|like) (the|your|this|my|our|using|how|what|everything|it)
    (love|loving|adore) (the|your|this) (app|product|service|site|tool|software|new|shop|store|team|website|update|design|newsletter|course|work|idea|books|coffee|bike)
    (great|fantastic|wonderful|lovely|brilliant|excellent|amazing|superb|awesome|beautiful|terrific|fabulous|nice|good|impressive|marvellous|top) (app|product|service|site|tool|software|website|work|job|shop|store|course|company|bike|machine|update|design|book|support|team|course|coffee|stuff|programme|program)
    (big|huge|great|massive) fan
    (happy|satisfied|loyal|delighted|pleased|long-time|long time|contented) (customer|user|client|with (the|your|my|our|it|everything))
    VERY (happy|pleased|impressed|satisfied|delighted|glad) (with|about|overall|so far|to be)
    (works|working|worked|runs|been) (really |very |so |mostly |otherwise |perfectly |) (well|great|brilliantly|beautifully|wonderfully|perfectly|fantastic|lovely|a treat|like a charm)
    (otherwise|apart from|other than that|aside from) (it |this |that |everything |all |the |) ... (great|good|fine|perfect|wonderful|lovely|happy|brilliant|excellent|love|well)
    (keep up the|keep doing) (good|great|excellent|amazing|fantastic|wonderful|what)
    (you are|you're|you guys are|you have been|you've been|you've always been|you have always been|you folks are|you all are|your team is|your team has always been) (always |all |both |so |really |very |doing |) (great|wonderful|amazing|fantastic|brilliant|lovely|helpful|kind|doing a|busy|excellent|good|patient|the best|awesome)
    (i|we) know (you|you're|you are|you must|how) (must |all |)(be |) (very |so |extremely |really |terribly |super |) (busy|swamped|flat out|snowed under|have a lot)
    (sure|i'm sure|you must be|imagine|bet|expect|understand) (you|you're|you are|that you are|everyone is) (very |all |so |extremely |really |terribly |super |) (busy|swamped|flat out|snowed under|doing your best)
    (hope|i hope|trust) (you|this|that you) (are|have|all|had|don't|doesn't|isn't|not) (all |a |having a |) (well|lovely|good|great|nice|mind|too much|keeping|having)
    (would|i'd|we'd) be (so |very |really |most |ever so |eternally |terribly |) grateful
    (thank you|thanks) (so much |very much |a lot |ever so much |) for (all |everything|being|your (patience|kindness|hard work|great|lovely|wonderful|understanding|amazing|fantastic))
    (lovely|gorgeous) END
    (😊|🙂|🙈|😅|😀|😄|😉|☺|🤗|🙏|🤦)
    (not|i'm not|i am not) (very |so |too |really |exactly |particularly |the most |at all |terribly |) (tech savvy|tech-savvy|technical|technically minded|good with computers|good with technology|computer literate|a techie|an expert|a computer person|great with computers|great with technology|good at this|good at these|the best with (computers|technology))
    (technophobe|dinosaur|luddite|computer illiterate|old fashioned when it|hopeless with|useless with|rubbish with|rubbish at|terrible with|bad with) (computer~|technology|tech|gadgets|phones|these things|this|it|in|END)
    (silly|stupid|dumb|daft|basic|newbie|dim) (question|me|of me)
    (not|isn't|wasn't) (meant as |meant to be |) (a complaint|complaining|criticism|blaming|having a go)
    (not|hardly|isn't|scarcely) (a disaster|the end of the world|earth-shattering|life or death|life and death|a catastrophe|a crisis|a drama|a dealbreaker|a deal breaker|a showstopper|a tragedy|worth mentioning|worth a fuss)
    (please|do|) (bear with|be patient with|excuse|forgive|pardon) (me|my|an old|a|the interruption|the intrusion|us)
    (no|not a|not a big|no big|zero) (big deal|biggie|drama|bother|stress|panic|fuss|sweat|dramas|problem if|pressure|worries if|worries at all)
    not to worry
    (don't|do not|please don't) (worry|go to any trouble|bother|fret|rush|feel bad) (if|about it|too much|on my account|unduly)
    (in your own|take your|in good|at your) (time|own time|own pace|leisure|convenience|earliest convenience)
    (sorry|apologies|so sorry|forgive me|pardon me) (to |for |if |that |but |about |all |again |it's |) (chase|chasing|nag|nagging|moan|moaning|ramble|rambling|harp|be back|go on|pester|keep|this|being|me again|yet another|another|again|the long|long|intrud~|interrupt~)
    sorry, (me again|it's me|another|just|one|but|yet)
    (i'm|i am|i feel|feel|feeling|we're|a|am) (a bit |bit |a little |slightly |rather |quite |very |so |terribly |) (embarrass~|daft|silly|bad|guilty|awkward|sheepish|cheeky|foolish|ashamed|mortified|stupid) (to |about |for |that |even |) (ask~|writ~|bother~|admit~|mention~|complain~|raise|raising|say~|this|it|emailing|but|END)
    bit (embarrass~|cheeky|awkward|of a daft|daft|silly)
    (i'm|i am) (only |just |still |) (a |an |) (new to|beginner|newbie|novice|complete novice|total novice|old man|old woman|old lady|pensioner|no expert|no techie|not a techie|hopeless|useless|all thumbs|getting on|no good with|not great with|not good with|not the sharpest|no spring chicken|of a certain age|learner|bit of a|rookie|amateur|not very|bit old)
    (new|novice|beginner) (to|at|with) (all |) (this|it|the)
    (enjoy~|loving|liking|adoring|appreciat~) (the|it|your|this|my|our|using|every)
    (happy|happily|brilliant|great|lovely|fantastic|wonderful|super|pleased|satisfied|delightful|perfect|excellent|faultless) (otherwise|apart from|in every other|aside from|customer~|bunny|camper~|so far|overall|on the whole)
    (lovely|wonderful|dear|kind|fabulous|amazing|clever|super|brilliant) (people|folk|folks|team|friends|lot|humans|ladies|helpdesk|service|shop|staff)
    (always|ever) (been |) (so |very |really |) (kind|helpful|lovely|patient|good|great|friendly|brilliant|quick|wonderful|reliable)
    (you've|you have|you lot have|you all have|your team has|the team has|everyone has) (all |both |always |) been (so |very |really |always |) (kind|helpful|lovely|patient|good|great|friendly|brilliant|wonderful|fantastic|marvellous)
    (super|lovely|cracking|brill|fab|smashing|stunning|gorgeous|terrific|first class|first-class|top-notch|splendid|delightful|nifty|neat|fine|cool|solid|handy) (product|app|service|site|tool|software|job|work|update|shop|course|bit of kit|piece of kit|gadget|idea|design|feature|kit|machine|bike|bag|sofa|chair|book|box|stay|hotel|holiday|trip)
    (thrilled|chuffed|delighted|over the moon|very taken|smitten|pleased as punch|impressed|tickled pink|so pleased|made up) (with|by|about|at|to)
    (only|one|just|single|sole) (thing|snag|niggle|wrinkle|hiccup|quibble|grumble|bugbear|downside|gripe|fly in the ointment|drawback|blemish|slight|minor|small|little|tiny|wee|teeny)
    (small|little|wee|tiny|slight|minor|mini|teeny|weeny|teensy|trivial|silly|quick) (hiccup|snag|niggle|wrinkle|hitch|issue|problem|question|thing|glitch|quibble|oddity|blip|detail|grumble|gripe|matter|favour|puzzle|bug|worry|concern|point|request|note|oversight|mishap)
    (a|just a|only a) (small|minor|little|tiny|trivial|slight) (thing|matter|point|issue) 
    (hope|hoping|trust) (this|it|that|i|you) (isn't|doesn't|is not|does not|am not|i'm not|don't|do not|aren't|won't) (too much |being |a |be |) (bother|trouble|nuisance|pain|cheeky|hassle|mind|mind me|silly|much|inconvenience|imposition|difficult|a bother|put you out|terribly)
    (if|unless) it's (not |) (too much |no |a |too |not too much |) (trouble|bother|hassle|difficult|asking|ask|imposition|inconvenience)
    (if|would) (you'd|you would|you could|you might|you can|you) be (so kind|a star|a dear|a love|an angel|very kind|able|good enough|kind enough)
    (bigger|other|better) (fish to fry|things to (do|worry)|priorities|matters)
    (i|we) (do |) (know|appreciate|realise|realize|understand|imagine|bet|guess|expect|see) (that |) (you|you're|you are|you must|you've|how|everyone|it's|this is) ... (busy|swamped|snowed under|flat out|a lot on|inundated|overworked|rushed off|your hands full|your best|rushed|small team|peak|hectic|mad)
    (just|only) (wanted|thought|wanting|a|to) (to |i'd |i would |you'd |quick |) (flag|mention|let you know|heads up|heads-up|point out|say|note|like to know|check|bring|wonder~)
    (thought|figured) (you'd|you might|i'd|i should|i'd better|it best|it might) (like|want|mention|let|ask|check|flag|be|better|appreciate)
    (be a star|be a love|be an angel|be a dear|pretty please|if you don't mind|when you can|as and when|any time)
    (hello|hi|good morning|good afternoon|morning|hiya|hey) (lovely|wonderful|all you|there you|amazing|you lovely|dear|all at|my dears)
    (thank~|thanks|grateful) (you |) (ever so |so |very |) (much |) (in advance |) for (a |an |) (super|lovely|great|wonderful|brilliant|fantastic|your patience|putting up|bearing|such)
    (first of all,|first off,|firstly,|to start,) (great|well done|congratulations|congrats|thank|lovely|love|wonderful|brilliant|fantastic|amazing|hats off|kudos)
    (wonderful|great|brilliant|fantastic|lovely|amazing|super|fabulous|good|nice) (work|job|effort|stuff|thinking|improvement~) (on|with|everyone|team|all|guys|folks|END)
    (well done|hats off|congratulations|congrats|kudos) (on|to|for|with|everyone|team|all)
    (lovely|great|fab|brilliant|wonderful|fantastic|super|beautiful|terrific|nice|good) (app|site|shop|website|thing|phone|gadget|lamp|stuff|people)
    (have|had|having) a (lovely|great|good|nice|wonderful|super|fantastic|pleasant|relaxing) (weekend|day|week|evening|christmas|easter|holiday|summer|morning|break|time|new year)
    (doing|done|do|did) (a |such a |) (grand|great|super|lovely|wonderful|fantastic|good|brilliant|fine|terrific|marvellous|cracking) (job|work)
    (being|been|for|your|so|very|ever so|of your) (so |very |ever so |) (patient|patience|understanding|kind|kindness|forbearance|accommodating) (with|for|about|and|END)
    (please |) (don't|do not) (think|take|get) (me|this|it|us) (ungrateful|rude|the wrong way|as|wrong|personally|for|picky|amiss|too)
    (hate|feel|felt|sorry) (to |) (be |being |) (a pest|pest|a pain|petty|picky|fussy|mean|bad|awful|terrible|pedantic|guilty|ungrateful|rotten|like a nuisance|a nuisance) (for|about|to|END|but|mentioning|writing|asking)
    (perhaps|maybe|probably|possibly|clearly|suspect|guess|think|expect|suppose) (it's |) (i'm|i am|i've|i have|my|i) (just |) (getting (old|on|senile|forgetful|confused|too old)|going (blind|mad|senile|daft|gaga|potty)|too (old|stupid|thick|slow|daft|impatient)|being (a|too|very|rather)|pressed|done (something|it wrong)|clicked|touched|missed (something|it|the|a)|misunderstood|misread|overlooked|eyes|brain|forgotten) 
    (i|must|may|might|probably|perhaps|i've|seem to) ... (something|a button|a key|anything) i (shouldn't|should not|oughtn't|didn't mean)
    (the |) only (trouble|problem|thing|snag|downside|catch|niggle|fly|issue|pity|drawback|hitch|complaint|worry|wrinkle) (is|was|being)
    (only|just|really) a (little|small|tiny|wee|minor|trifling|slight|silly) (thing|niggle|detail|matter|point|request|problem|bug)
    (adore|adored|treasure|cherish|love) (the|it|your|our|my|this)
    (can|i'll|we can|i can|we'll) (manage|cope|live|wait|survive|get by|muddle) (with|without|for now|through|until|a bit|just fine|ok)
    (i|we) (do |really |must |sincerely |) apologi~ (for|to|if|that) 
    (i know|i'm sure|i realise|i realize|i appreciate) (it's|it is|this is|it must be|that it's|you're|you are) (a |an |such a |your |the |only |) (busy|hectic|silly|small|trivial|stupid|minor|mad|crazy|difficult|peak|rush)
    (huge|great|real|total|massive|long-time|longtime|lifelong|loyal) (fan|admirer|supporter|customer|subscriber|reader)
    (not|isn't|hardly|nothing) (at all |terribly |very |so |super |really |that |) (urgent|pressing|serious|dramatic|important|critical|dreadful|tragic|major) (at all|in the|but|END|just|or|and|though|by)
    (small|little|tiny|minor|wee) (request|question|query|issue|problem|plea|favour|favor) from
    (a|one) (happy|loyal|satisfied|long-time|faithful|devoted|contented|grateful) (subscriber|reader|customer|user|fan|listener|member|tenant|patient|passenger|owner)
    (pickle|muddle|twist) with
    (wish|would be nice|be lovely|be great) (it|if it|the|that|they|you|we) ... (n't|could|wouldn't|would|remembered|stayed)
    (happy|merry|blessed) (monday|tuesday|wednesday|thursday|friday|weekend|new year|christmas|easter|holidays)
    (lovely|wonderful|beautiful|fine|sunny) (day|weather|morning|weekend) 
    (it's|if it's|whether it's|is it|it is) (just |only |) (me|us|my end|my phone) or
    (this|it|that|problem|fault|error) (is|may be|might be|could be|must be|is probably|is likely) (just |all |purely |) (on|at|down to|something on|a problem on|caused by) (my|our|me) (side|end|part|computer|fault|settings|phone)
    (sure|think|guess|suspect|bet|imagine|expect|assume|presume) (it's|this is|it is|that's|the (fault|problem|error) is) (just |all |only |probably |purely |) (on |at |down to |) (my|me|our|us|something i|something silly|something simple|user error)
    (all|i'm all|being all) (fingers and thumbs|thumbs)
    (just |only |) a (quick|small|little|tiny|brief|wee|short) (one|thing|note|word|line|query|heads-up|heads up)
    (no|zero|without any|without) (stress|pressure|panic|fuss|drama)
    (why|so) i (hate|feel bad|feel awful|hesitate|am reluctant|am loath) (raising|to raise|about|asking|to ask|writing|to write|bringing|mentioning|complaining|to)
    (hate|hesitate|reluctant|loath|feel bad|awful) (to |about |) (raise|raising|bring|bringing|mention|mentioning|write|writing|complain|complaining|moan) 
    (you've|you have|you all have|everyone has|your staff have|you are|you're) (all |always |) (been |) so (good|kind|helpful|lovely|patient|nice|great|wonderful) 
    (if|when) (you|anyone|someone|anybody|somebody) (ever |) (get|has|have|gets|got|finds|find) (five minutes|a minute|a moment|time|a spare|a sec|a second|the time|some time|two minutes|a chance)
    (whenever|when|if) (it |that |) (suits|suits you|is convenient|works for you|fits) 
    (one|a) (teensy|teeny|wee|teensy-weensy|itsy-bitsy)
    (i do|i really do|we do|do|honestly|genuinely) (like|love|enjoy|appreciate) (the|your|it|my|this|using|being)
    (the |its |my |) only (downside|drawback|con|complaint|gripe|snag|niggle|issue|problem|thing|flaw|fault|minus) (is|was|being|so far|for me)
    (a bit of a |bit of a |such a |a |) (daft|silly|stupid|dumb|dim|basic|newbie|beginner's|embarrassing) (one|question|query|thing|request)
    (hardly|scarcely|not exactly|not really|by no means|far from) (urgent|pressing|earth-shattering|life or death|a crisis|the end)
    (love|loving|adore|enjoy|liked|loved) (your|my|our) 
    (you|you guys|you lot|you folks|you people|your team|everyone|your staff) (are|is|rock|have been|were) (all |such |real |absolute |truly |such a |a |the best|) (stars|star|angels|angel|legends|gems|gem|heroes|lifesaver~|treasures|fab|great|lovely|wonderful|fantastic|brilliant|the best|amazing|kind|awesome)
    (i'm|we're|i am|we are) (well |fully |quite |) aware (it's|it is|that|you|you're|this)
    (so|therefore|really|absolutely|there's|there is|honestly) no (hurry|rush|urgency|pressure|worries|stress)
    (my|our) (only|one|single|sole|tiny|little|small) (niggle|gripe|complaint|criticism|wish|issue|quibble|grumble|problem|worry|concern|moan|bugbear|regret)
    (really |) (isn't|is not|it's not|not) (really |) (a|such a) (big|huge|major|massive|great) (problem|deal|issue|thing|drama|worry)
    bit (sad|disappointed|puzzled|sorry|surprised|worried|miffed) (about|by|that|at|with)
    (great|good|excellent|lovely|wonderful|brilliant|fantastic|perfect|fine|reliable|super) (service |quality |food |stuff |product |) (normally|usually|as a rule|generally|as always|as ever|in general|otherwise|on the whole|most of the time)
    (normally|usually|generally|otherwise|as a rule) (so |very |really |) (great|good|excellent|lovely|wonderful|brilliant|fantastic|perfect|reliable|happy|spot on)
    (could|might|may) be (me,|us,|my,|our,|just me,) (could|might|may|or)
    (thanks|thank you) for (everything|all (that|of|your|the|you)) (you|your|the team|that you|do|help|work|hard)
    (dear|hello|hi|hey) (lovely|friends|folks|wonderful|kind)
    (sorry|apologies) (for|about) (yet another|another|the|all the|so many|being) (mail|email|message|question|bother|trouble|questions|emails|mails|nuisance|pest|pain|from|again)
    (excuse|forgive|pardon) (me |us |my |) (for |) (asking|bothering|troubling|what|being|writing|the|another)
    (cheers|bless you|many thanks for all|much love|warm wishes)
    (sorry|apologies) (if|for) ... (fault|mistake|wrong place|wrong department|long|been asked|obvious|message|email|mail|trouble|inconvenience|question)
""")

_TROUBLE = (
    *STUCK,
    *TRIED,
    *ASKING["confused"].phrases,
    *lines("""
    (arrived|came|delivered|turned up|got here|was) (a bit |slightly |a little |completely |badly |) (broken|damaged|late|scratched|cracked|bent|torn|wrong|empty|smashed|faulty|incomplete)
    (wrong|missing|broken|damaged|cracked|scratched|faulty|defective|leaking|torn) (item|part|piece|size|colour|color|amount|order|product|one|address|name|from|page~|box|parcel|screw~|button)
    (is|are|was|were|went|seems|still|appears to be|gone) (still |a bit |slightly |) (missing|broken|wrong|not here|late|down|slow|faulty|leaking|stuck|delayed|damaged|cracked)
    (hasn't|haven't|not|never|didn't) (yet |quite |actually |) (arrived|received|come|arrive|turned up|turn up|shown up|come through|been delivered|had)
    (charged|billed|paid|debited|invoiced) (me |us |) (twice|double|too much|for the wrong|the wrong)
    (a bit|slightly|rather|somewhat|little) (slow|awkward|tricky|fiddly|annoying|frustrating|inconvenient|disappointing|disappointed|confusing|painful)
    (took|take|takes|taking) (me |us |) (a while|ages|hours|forever|quite (long|a while)|most of|several|a long time)
    (wait|waited|waiting) (a bit|a while|for|since|over|nearly)
    (problem|issue|glitch|snag|bug|error|fault|mistake) (with|on|in|when|is|has|since|at|again|where|that)
    (keep|keeps|kept) (having|getting|losing|forgetting|disappearing|popping|coming|closing|falling|stopping|jumping|asking|telling|saying|going|dropping|opening|shutting|logging|crashing|freezing|turning|slipping|coming off)
    (i've|have|has|we've|seem to have|it|i|which|are|is) (lost|disappeared|vanished|gone|wiped|gone missing|got stuck|died|given up the ghost)
    (i've|we've|i have|have|i|i seem to have) (locked (myself|ourselves)|been (waiting|charged|billed|sent|double|given|overcharged)|had to|only (got|received|had)|got (two|the wrong|only|a wrong))
    (still|again|but|though|although|however|only|just|except|sadly|unfortunately|alas|thing) (is |it |the |my |that |i |we |one |this |our |a |there |) (is |are |) (n't|never|no longer|not|missing|wrong|broken|stays|won't)
    n't (any more |anymore |actually |quite |seem to |yet |really |always |even |ever |been |) (do~|help~|charg~|work~|load~|open~|close~|play~|print~|sync~|start~|show~|fit~|match~|send|save|seem|accept|let|like|finish|turn~|update~|move~|ring~|stick~|line up|add up|come~|arrive~|received|had|got|find|found|get|see|figure|log|sign|pair|connect~|recognise|recognize|respond~|charge|remember~|go|appear|scan|do anything|be able|able|managed|change|receive|hear|heard|turned up|shown up|quite)
    (stopped|stops|stays|stayed|remains|flickers|flickering|leaks|leaking|leaked|drips|dripping|squeaks|wobbles|wobbly|rattles|rattling|crashes|crashed|freezes|froze|blinks|blinking|jammed|sticks|smells|tore|ripped|snapped|broke|died|failed|fails|fell|faded|frayed|cracked|chipped|dented|stained|expired|doubled|bounced|declined|refused|rejected|overcharged|blurry|crooked|lopsided)
    (is|was|are|were|came|comes|arrived|turned up|seems|looks|been|got|get|goes|gone|went|running|runs|out|a) (a bit |a little |slightly |rather |quite |very |always |now |only |an |a |) (cold|broken|cracked|chipped|bent|dented|loose|wobbly|sticky|late|slow|empty|short|wrong|dead|blank|off|crooked|scratched|torn|stiff|jammed|noisy|blurry|faulty|twice|damaged|squashed|melted|soggy|stale|smashed|too (big|small|short|long|tight|loud|dark|faint)|out of (sync|order|date)|out again|down again|hour out|minutes out|missing|greyed out|unreadable|in the wrong|without|broken|double|gone)
    (arrived|came|delivered|turned up|shipped|sent) (without|minus|missing|twice|with (a|an|the|one|no|two) ... (chip|crack|missing|dent|hole|scratch|stain|wrong|broken|tear|short))
    (chip|crack|dent|hole|scratch|stain|tear|smudge|rattle|leak|drip|squeak|typo) (in|on|at|from)
    (wrong|missing|broken|damaged|cracked|chipped|twice|double) (order|size|colour|color|one|way|date|time|name|item|page|column|room|charge~|amount|part|end|person|address|day|again|END)
    (two|double|three|extra|both) (charges|payments|copies|invoices|orders|deliveries|bookings|of (the|them|my) ... (broken|missing|wrong|cracked|damaged))
    (why) (is|does|do|has|my|are|did|can't|won't|doesn't|was)
    (n't|not) (know|understand|sure|clear) (where|what|why|how|which|if|whether)
    (lost|confused|puzzled|locked out|stuck|struggl~|in a muddle|beaten|defeated|muddled)
    (has|have|had|it's|they've) (gone|died|broken|stopped|failed|expired|disappeared|vanished|doubled|come off|come loose|fallen|run out|packed up|packed in|given up|cut out|slipped|ripped)
    (n't|not|no) (believe|find|see|show~) (the|my|where|any|it|how)
    (spelt|spelled|misspelt|misspelled|spelling) (wrong~|incorrect~|mistake|with|my|is|of|differently)
    (one|two|three|four|few|bit|couple) ... (short|too few|too many|missing|broken|down|out)
    in a (pickle|muddle|twist|tangle|bind)
    (wish|wished) (it|they|the) ... (n't|would|could|remembered)
    (mouldy|moldy|rotten|stale|rusty|dusty|filthy|dirty|stained|yesterday's|last week's|old (date|times|prices)|backwards|upside down|in (french|german|spanish)|gone quiet|silent|no sound|no picture|too late|overdue)
    (swallowed|eaten|lost|forgotten|forgets|forgot|misplaced|skipped|dropped|cancelled|closed|ignored) (my|the|our|it|itself|me|half)
    (a|is a|are a|was a) (different|wrong) (blue|shade|colour|color|size|model|one|shape|green|red|time|name|day)
    (has|have|got) a (stain|scratch|dent|hole|crack|chip|fault|mark|tear|leak|rattle|squeak|bug)
    (last|previous|wrong|old) (year's|week's|month's|term's|version|class|price~|address|name)
    (had|have|having) to (enter|do|type|fill|send|restart|start|log|reset|ask|wait|pay|go|redo|call|buy|use|write|come|tape|glue|hold|press|scan) (it|them|everything|all|this|my|the|in|again|twice|back|out)
    (never|didn't|not) (made it|make it|gets|get|got|goes|go|reached|warm~|came|come|comes|arrived|showed|turned up|works|worked|loads|stops|stays|fits|closes|opens|starts)
    (catches|snags|sticks|slips|creaks|squeaks|wobbles|rattles|buzzes|hums|beeps|bleeps|overheats|leaks|drips|lags|stutters|skips|peels|frays|sheds|shrinks|tilts|scratches|blinks|flashes|squashed|crushed|lumpy|bitter|burnt|overcooked|undercooked|lukewarm|freezing|draughty)
    (hardly|barely|scarcely) (any|works|anything|a|loads|warm|readable|opens)
    (n't|not) (counting|syncing|charging|loading|showing|updating|working|printing|saving|recording|playing|ringing|closing|opening|fitting|matching|connecting|responding|quite right|right)
    (gone|went|goes) (to sleep|quiet|silent|blank|purple|dark|black|green|pink|missing|off|dead|down|blurry|fuzzy|slow|cold|haywire|wrong|awry|walkabout)
    (missing|lost|empty|broken|wrong|late|damaged|faulty) (END)
    (seem|seems|seemed|appears|appear) to be (missing|stuck|broken|off|wrong|down|empty|lost|faulty|slow|asleep)
    (out of order|on the blink|playing up|acting up|on strike|kaput|conked out|packed up|gone wonky|wonky|not quite right|hour out|went missing|gone astray|came off|come off|fell off)
    (been|still|have|i'm|we're) (waiting|waited) 
    waited (two|three|four|over|nearly|almost|a|for|since|all)
    """),
)

DETECTORS: dict[str, Detector] = {
    "polite_struggle": Together(
        (
            Phrases("polite_struggle", _BELITTLED, despite=("not", "if")),
            Phrases("polite_struggle", _FRIENDLY, needs=_TROUBLE, despite=("if",)),
        )
    ),
}

HITS = {
    "polite_struggle": (
        "Not a biggie, but the lid arrived cracked.",
        "I'm sure you have bigger fish to fry, but the gate won't open.",
        "Really enjoying the book. Small hiccup: chapter two doesn't load.",
        "Bit embarrassed to ask, I have locked myself out.",
        "You are stars. Sadly the second box never arrived.",
    ),
}

MISSES = {
    "polite_struggle": (
        "Silly question, do you deliver to Jersey?",
        "Apologies for the confusion about the date.",
        "I'm a huge fan of your bread.",
        "The gate won't open.",
        "I know you must be busy, so just a quick thank you.",
    ),
}
