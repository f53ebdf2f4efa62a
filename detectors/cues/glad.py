"""Thanks told by what is good now: "she started first turn", "I've slept through", "that's eleven hundred I keep"."""

from __future__ import annotations

from empathd.detectors.wording import lines

GLAD = lines("""
    (was|were|is|are|looks|look|tasted|tastes|arrived|came|sounds|sounded|feels) (absolutely |just |simply |really |so |utterly |) (divine|delicious|heavenly|fantastic|wonderful|perfect|superb|great|brilliant|lovely|beautiful|gorgeous|stunning|spot on|amazing|excellent) ... (thank you|thanks|thank~)
    (she|he|they|you|your help|it|all this) (is|are|was|were) (much |greatly |really |very much |truly |) appreciated
    (thank you|thanks) for (digging|persisting|persevering|not giving up|believing|chasing|hunting|tracking|looking into|sticking|seeing|standing|staying|squeezing|fitting|thinking|waiving|bending|stepping|turning|reaching|warning|catching|spotting|noticing|rescuing|putting (it|this|things|everything) right|owning|admitting|being (so|honest|straight|there|human|patient|kind))
    (not|n't|never) (expected|expect|thought|hoped|dreamt|dreamed) (you|that you|anyone|anybody|it|to|of)
    (that|this|it|oh that) (is|was) (so |very |really |most |) (kind|good|generous|sweet|impressive|lovely|thoughtful) (END|, i|, thank|of (you|him|her|them)|indeed)
    (means|meant|mean) (a (great deal|lot)|so much|the world|everything|more than (you|i)) (to (me|us|my|our|her|him)|that|END|you)
    (i'm|i am|we're|we are|was|were|are|am|really|so|deeply|quite|genuinely|very) (really |so |very |truly |quite |genuinely |) (touched|moved|humbled|bowled over|speechless|grateful|relieved|overjoyed|made up) (END|by|that|and|to|i|beyond)
    more grateful than
    (can't|cannot|couldn't) (tell you|say|put into words|begin to say|express|describe) (how|what) (glad|happy|grateful|relieved|pleased|much|good|a (relief|difference|weight))
    (saved|saving|made|rescued) (my|our|his|her|the) (weekend|bacon|day|life|evening|holiday|week|sanity|skin|night|marriage|wedding|christmas|month|trip|project|neck|party)
    (didn't|hadn't|never|wasn't|had not|did not) (expect~|reckon~|hope~|thought|think|imagine~|count~) (on |with |that |) (anyone|anybody|someone|somebody|you|to (see|hear|get)|such|it back|so quick|this so|it to be so|that so) 
    (written|given|wrote|gave|write) (it|that|the|that money|them|him|her) ... (off|up) (if i'm honest|already|months ago|and|,|to be honest|for lost|END)
    (hats off|chapeau|respect|props|big up|kudos|three cheers|full marks) (to|for) (you|the|your|him|her|them|all|whoever|that)
    for the first time (since|in (years|months|ages|weeks|two|three|a)) 
    (i've|i have|we've|we have) been able to ... (every|again|since|now|without|at last)
    (went|gone|goes|came|come|passed|sailed) (straight |right |clean |) (through|past) (its|the|with) ... (no advisories|flying colours|first time|no bother|without a (hitch|murmur))
    (started|starts|fired up|runs|worked|works|fits|ran) (first (turn|time|go)|straight away|at once|like (new|a dream|a charm|clockwork|butter)|perfectly|sweetly|as if nothing|again like|better than)
    (each|every) (one|single one) (is|of them is) (as |) (firm|fresh|perfect|lovely|beautiful|healthy|sound|whole|intact)
    (firm as|fresh as|good as|right as|fit as|neat as|bright as|clean as) (an|a) (onion|daisy|new|rain|fiddle|pin|button|whistle)
    (my|our) (daughter|son|sister|wife|husband|mother|neighbour|friend~|brother|whole family) (will|wants to|is going to|would like to) (bring|come|order|buy|book|switch|join) ... (as well|to you|too|with you)
    (i'll|we'll|i will|we will) (definitely |certainly |gladly |happily |always |) (be back|come back|order again|recommend you|be recommending|tell (everyone|everybody|all my friends)|be telling (everyone|everybody|all)|be a customer for life|shop with you again)
    (weight|load) off (my|our|her|his) (mind|shoulders|chest)
    (you|he|she|they) (listened|believed (me|us)|took (me|us) (seriously|at my word)|kept (your|their|his|her) (word|promise)|stuck (with|at) it|went (to|out of)|thought of|remembered)
    (that|it's|this|it means|it meant|so glad) (that |) you (listened|believed|took the (time|trouble)|went to|kept (your|at)|stuck|cared|thought|remembered)
    (tell|thank|hug) (the whole|your whole|all the|everyone in|everybody in|all your|the entire) (crew|team|lot|gang|people|office|workshop|kitchen)
    (honestly|really|seriously|truly), (much obliged|bless you|thank you|thanks|cheers)
    (much|most|greatly|so|ever so) obliged
    owe (you|him|her|them|all of you) (a|one|several|more|my|big|the) (pint|beer|drink|cake|coffee|one|thanks|END|big|life|sanity)
    (diolch|merci|gracias|danke|grazie|obrigado|tak) (very much|beaucoup|mille|yn fawr|muito|mate|love|ever so|muchly|a lot|so much)
    (thank|thanks|thx|ty|cheers|ta) (for|to) (you |all of you |everyone |) (sharing|this|posting|the (laugh|reminder|heads up|heads-up|tip|info|link|advice|kind words|support|insight|explanation|correction|suggestion|recommendation|answer|clarification|award|gold|encouragement|compliment|love|help|support|offer|input|feedback|words)|your (kind|input|words|insight|perspective|comment|advice|service|reply|answer|concern|support|kindness|opinion|thoughts)|being|making|letting|giving|taking|saying|telling|asking|pointing|clearing|explaining|helping|the)
    (that|this) (was|is|'s) (really |so |very |incredibly |awfully |super |most |) (kind|sweet|nice|good|decent|generous|thoughtful|helpful|wonderful|lovely|considerate|useful|informative) (of (you|him|her|them)|to (hear|know)|thank|thanks)
    (appreciate|appreciated) (it|that|this|you|your|the|all) (END|man|mate|bro|so|very|a lot|though|guys|dude|friend|all|!|,|reply|response|honesty|help|input|advice|support|feedback|kind|words|effort)
    (thanks|thank you|thx|ty|cheers|tysm|thank u) (man|mate|bro|dude|buddy|friend|love|a ton|stranger|pal) 
    (blessed|lucky|fortunate) to have (you|such|a|found)
""")

PRAISE = lines("""
    (told|telling|tell|raved to|mention~) (my|the|all my|everyone|everybody|half the) ... about (her|him|you|it|them|your)
    not a (crumb|drop|scrap|slice|morsel) (left|over|remained|went)
    VERY (happy|pleased|impressed|satisfied|delighted|thrilled|chuffed|glad|overjoyed|blown away) (with (the|your|my|our|it|how|everything|this|all)|by (the|your|how)|that you|about (the|your|how)|END)
    (excellent|great|fantastic|wonderful|amazing|brilliant|superb|outstanding|awesome|exceptional|first class|first-class|top notch|top-notch|lovely|stellar|fabulous|terrific|impeccable|perfect|incredible|marvellous|phenomenal|super|best|5 star|five star) (customer |) (service|support|experience|help|team|job|work|response|quality|care|product|company|app|assistance|customer service|communication|advice|delivery)
    (well done|good job|great job|great work|nice work|nice job|bravo|keep up the|keep it up|hats off|thumbs up|kudos to|five stars|5 stars|10 out of 10|10/10|ten out of ten|a pleasure (to|doing|dealing|as)|pleasure (dealing|doing) (with|business)|highly recommend|will recommend|would recommend|happily recommend|recommended you|recommend you to|definitely recommend|can only recommend|faith in|restored my|pleasantly surprised|exceeded (my|our|all)|beyond (my|our) expectations|above and beyond|extra mile)
    (life saver|lifesaver|godsend|game changer|game-changer)
    (what a|such|truly|absolutely|simply) (great|fantastic|wonderful|amazing|brilliant|lovely|excellent|superb|beautiful|delightful|refreshing) (service|product|app|company|team|support|surprise|experience|job|update|feature|people|response|help|change|customer|END)
    (happy|satisfied|loyal|delighted|contented) (customer|user|camper|bunny|client)
    (so |really |very |truly |quite |) (glad|happy|pleased|relieved) (that |) (i|we) (chose|found|picked|switched|bought|went|joined|signed|have you|came|decided)
    (my|our) (kids|children|son|daughter|wife|husband|mum|mother|dad|father|family|class|pupils|team|customers|guests|friend|friends|boss|colleagues|grandson|granddaughter|grandchildren|staff|students) (absolutely |really |simply |just |all |) (adore|adores|love|loves|loved|enjoy|enjoyed|enjoys) (the|your|it|every|them|this|our|their|her|his)
    (really |very |so |truly |deeply |most |quite |hugely |extremely |pleasantly |well |) impressed (by|with|at|how|that) 
    (really|very|so|extremely|thoroughly|absolutely|more than) (pleased|happy|satisfied|delighted|thrilled|impressed) (with|by|about|that|to (see|say|report|tell|have)|how|at)
    (i'm|i am|we're|we are) (very|so|really|truly|extremely|more than) (happy|pleased|satisfied|content|glad) END
    (made|make) (an|my|our|the|a) ... (very |so |really |) happy
    (what a|such a) difference (your|the|this|it|that) ... (make|made|makes)
    (a |) pleasure from (start|beginning|the first)
    (very|really|so|most|quite|more than) content with
    (been|as) easy as pie
    (brilliant|great|perfect|wonderful|fantastic|super|hooray|lovely), (it|that|everything) (works|worked|fits|is back|is fixed|is working)
    (has|have) changed (my|our|his|her) (life|lives|mornings|days|world)
    (so|such|very|really) (much better|improved|a big improvement|easier now|easy to (use|set up|install|understand)|a great (idea|improvement|feature))
    (never|not once|not) (had|have|been) (a |any |one |let |) (bad (day|experience|word)|problem with you|complaint~|trouble|cause to|reason to complain|let down|down) ... (you|years|since|END)
    (how much|so much|really|thoroughly|very much) (we |i |) (enjoyed|enjoying|enjoy|loved|like|liked|valued|value) (our|my|the|your|this|it|every|using)
    (rare|refreshing|nice|lovely|good|great|wonderful|heartening) (thing |change |) (to be (told|treated|asked|listened)|to (see|hear|find|meet|come across|deal with) (a|an|such|someone|somebody|people|that|so|you)|when (someone|somebody|people))
    (a|an) (absolute |real |pure |total |proper |) (triumph|marvel|wonder|treat|joy|delight|gem|godsend|lifesaver|revelation|blessing|weight off|load off)
    (what|such) (a|an) (relief|joy|treat|delight|sweet|lovely|kind|thoughtful|wonderful|beautiful|nice|beauty|difference|surprise|gesture)
    (glad|happy|pleased|relieved|delighted|thrilled|overjoyed) (to (say|report|tell|see|hear|know|have|find)|it('s| is| was|)|that (it|this|you|we|i|the)|(you|we|i) (did|found|came|asked|wrote|rang)|beyond) 
""")
"""Liking, which is the wrapping of a complaint as often as its own end."""

NOT_GLAD = lines("""
    (thanks|thank you) (for|to) (the|your) (enquiry|inquiry|interest|order|quote|quotation|offer|table|list|link|leaflet|form|mail|e-mail|email|letter|message|update|answer|reply|response|quick (reply|answer|response|dispatch|delivery)|prompt (reply|response|dispatch)|delivery|dispatch|info|information|explanation|suggestion|link|offer|discount|invoice|documents|call|minutes|reminder|clarification|feedback|input|advice|confirmation|tip) ... (but|however|though|although|unfortunately|yet|still|only)
    (thanks|thank you) for (the|your|this|getting|coming|taking|the quick|being) ... (but|however|unfortunately|though)
    (thanks|thank you) for (nothing|contacting|choosing|reading|looking|considering|your (time|attention|order|consideration|cooperation|understanding|patience|help|support|assistance|reply|response|interest|enquiry|inquiry|purchase|business|custom|application)) 
    (thanks|thank you) (for your|for the) (help|time|attention|understanding|support|patience|consideration|reply|response|assistance|cooperation) END
    (thanks|thank you) (all|again|everyone|guys|team|kindly|mate|love) END
    (thanks|thank you|many thanks) (so much|very much|a lot|again) (for any|in advance|but|if)
    (appreciate|appreciated) (it|that|this|you) (if|when|is|may|might|but|could)
    (would|'d|will|'ll|i'd|would really|we'd) (really |greatly |very much |much |) appreciate
    (wouldn't|won't|not|n't|hardly|never|nor) (be |) (glad|happy|pleased|touched|moved|relieved)
    (would|will|i'd|we'd|shall|'d|'ll) (be |) (so |very |really |only too |) (glad|happy|pleased|delighted|relieved) 
    (i'm|we're|i am|we are) (happy|pleased|delighted|glad) to (answer|help|offer|send|provide|announce|inform|confirm|discuss|pay|wait|come|meet|supply|explain|show|try|do|join)
    (used to|would|could|should|hoped to|expected to) (sleep|be (glad|happy)|be able)
    (kind|nice|good|sweet) of you to offer
    (we|i) (moved|touched) 
    (bring|recommend|tell) ... (what happened|never|avoid|how badly|lawyer|exactly what)
    (you'd|would|will|i'll|and i'll) sing your praises
""")

PRAISED = lines("""
    (thanks|thank you|praise|credit|compliments|compliment) (go|goes|must go|should go|is due|are due|belongs) to
    (give|pass|send|tell) ... (compliments|thanks|regards|praise|best wishes)
    (special mention|shout-out|shout out|a word for|commend)
    (held my hand|went through|carried|understood|had an answer|had a solution|without a grumble|without complaining|highlight of|real help|tremendous help|bearable)
    (if|had) ... (hadn't|not) 
    (you|you're) (a|an|absolute|real) (absolute |real |true |complete |) (star|legend|gem|hero|angel|treasure|genius|wonder)
    it was ... who (noticed|found|saved|spotted|remembered|thought|fixed|sorted|helped|stayed|solved)
    (spent (his|her|their) (break|lunch|evening|own)|stayed with|didn't (once |)make (me|us) feel)
    (were|was) (like|as) (your|yours)
    (from the bottom of|so grateful|more grateful than|very grateful|deeply grateful|can't thank|cannot thank|eternally grateful|we are grateful|such gratitude)
    (people|someone|drivers|nurses|teachers|staff) like (her|him)
    (kind|good|nice|sweet|lovely|thoughtful|decent|generous|patient|helpful) of you
    (she|he) (spoke|listened|explained|stayed|took|never|even|made|rang|called|knew|was|is|did|didn't|waited|went|walked|talked|found|got|had|carried|came|fixed|sorted|could not|couldn't)
    (you have|you've got|you've|you have got|that's|he's|she's|they're|what) (a|an) (real |true |absolute |proper |rare |) (gem|treasure|star|diamond|asset|keeper|jewel|legend|angel|saint|pearl) (there|in (him|her|them)|of a|END|on your)
    (that|this|it) is (mr|mrs|ms|miss|dr)
    (spot on|dead right|absolutely right|right as usual|worth your weight|worth (his|her|their) weight|a wizard|a magician|a hero|my hero) 
""")
