"""I have written before, nobody listens, and the answer missed the point: what came before this mail."""

from __future__ import annotations

from empathd.detectors.cues import places, turns
from empathd.detectors.cues.heard import DETECTOR as UNHEARD
from empathd.detectors.cues.meant import DETECTOR as MISUNDERSTOOD
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.cues.past import ASIDE_OK, BEFORE
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_REPEAT = lines(
    """
    (second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) (time) (that |)(i|we) (am |are |have |had to |)(write|writing|wrote|written|mail|mailed|email|emailed|ask|asked|asking|contact|contacted|contacting|report|reported|call|called)
    (second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|tenth|10th|nth|umpteenth|hundredth|100th|last|final) (and last |) (email|e-mail|mail|message|request|reminder|letter|ticket|call|complaint|enquiry|inquiry|follow-up|follow up|chaser|contact)
    (wrote|written|emailed|e-mailed|mailed|contacted|called|phoned|rung|rang|messaged|asked|reported|complained|told|chased|telephoned|reached out|explained|requested|tweeted|contacting|writing|emailing|calling|chasing|asking|spoken|spoke|been in touch) (you |to you |to your (team|company|support|colleague~) |with you |your (team|support|company|office|helpline|hotline|colleague~) |this |it |about this |in |about it |support |customer service |customer services |customer support |the company |for this |) (already |about this |) (twice|three times|four times|five times|six times|several times|many times|multiple times|numerous times|countless times|repeatedly|before|on several|on multiple|on numerous|on many|so many times|a few times|a number of times|last (week|month|monday|tuesday|wednesday|thursday|friday)|yesterday|(two|three|four|five|six|2|3|4|5|6|10|ten|a few|several) (days|weeks|months) ago|a (week|month|fortnight) ago|every (day|week)|(3|4|5|6|2) times|again and again|over and over|for weeks|for months|for days|since (monday|tuesday|wednesday|thursday|friday|last)|weeks ago|days ago|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
    (my|our) (previous|earlier|last|two|three|many|several|prior|numerous|countless|repeated|unanswered) (e-mail~|email~|mail~|message~|request~|letter~|ticket~|complaint~|enquir~|inquir~|query|queries|call~|question~|contact~|reminder~|report~|attempts to (contact|reach|get)|correspondence)
    (my|our) (e-mail~|email~|mail~|message~|letter~|ticket~|enquiry|request~|call~|complaint~) (of|from|dated|sent) (last|the|yesterday|two|three|monday|tuesday|wednesday|thursday|friday|1|2|3|4|5|6|7|8|9)
    (still|yet|again|so far|today|date) (have |has |had |had |got |there is |there's |with |) (no|not a single|zero|without (a|an|any)|not had (a|an|any)|not received (a|an|any)|not heard|not got (a|an|any)|haven't (had|received|heard|got)|hasn't (been|had)|didn't (get|receive|hear)|nothing from|not been|not an) (an |any |a |single |proper |real |) (answer|reply|response|news|word|solution|back|update|resolution|refund|progress|feedback|acknowledgement|sign of|answered|resolved|contact|explanation|anything|from you|replied|fixed|one has|contacted|solved|reaction)
    (still|not) (heard|had|received|gotten|got) (anything|nothing|back|a reply|an answer|a response|any (reply|answer|response|news)) 
    (haven't|hasn't|not|never|didn't|nobody|no one|nobody has|no one has|you never|nobody ever) (had|received|got|gotten|get|heard|hear|come|came|ever|yet) (anything |) (a reply|a response|an answer|any (reply|answer|response|word|update)|back|replied|answered|responded|from you|an update|got back|came back|called back|called me back|phoned back|written back)
    (nobody|no one|no-one|noone|you never|they never|never|you have never|they have never|you haven't|they haven't|you've never|you didn't|they didn't|has not|and then nobody) (has |have |ever |never |did |) (replied|answered|responded|got back|gotten back|called back|called me back|came back|come back|rang back|wrote back|bothered to (reply|respond|answer)|contacted me|followed up)
    (no|without|zero|never (had|got|received) (a|an|any)|not (one|a single)|not even (a|an)) (reply|response|answer|feedback|reaction) (yet|so far|from|to (my|our|this|any|date|the)|at all|since|for|whatsoever|received|END|until|after|in)
    (following|follow|chasing|chase|checking in) up (again|once more|on (my|this|the|our)|yet again|with you again)
    (follow-up|follow up|followup|chaser|reminder|gentle reminder|friendly reminder) (to|on|of|about|regarding|email|mail|message|number|no)
    (just |) (chasing|following up)
    as (i|we|already|previously|i have|we have|i've|i had|explained|stated|mentioned) (already |previously |have |had |) (said|wrote|explained|told|mentioned|stated|reported|described|pointed out|indicated|requested|written|asked|noted|informed|in my|before|several)
    (like|what) i (already |have already |) (said|wrote|told you|explained) (before|last|already|in|several|to)
    (writing|asking|contacting|emailing|calling|reporting|requesting|complaining|messaging|here|reminding you) (to you |you |in |this |about this |about it |) (again|once again|once more|yet again|anew)
    (i've|i have|we've|we have|i|we|have) (now |already |also |previously |since |) (written|wrote|emailed|contacted|called|phoned|reported|asked|chased|raised|messaged|complained|requested|opened a ticket|spoken|sent|told|explained|filed|submitted a ticket|opened two|logged) (you |to you |to your |this |it |about |in |with |for |your |an email |several |an e-mail |a message |two |three |a ticket |you guys |) (already|twice|before|several|two|three|four|five|many|countless|numerous|multiple|last|yesterday|about (this|it)|already about|e-mails|emails|messages|mails|reminders|tickets|requests|support|weeks|times|to no avail|without)
    (already|previously) (written|wrote|emailed|contacted|called|phoned|reported|asked|chased|raised|messaged|complained|told|explained|opened a ticket|sent you|sent (two|three|several|an|a)) (you|to you|this|it|support|about|in|your|a|an|the|several|two|three|twice|and|last|emails|my)
    (still|yet) (waiting|await~|wait) (for|on|to|END|and|since|after|here)
    (is|was|are|am|has|still|remains|remain|yet|again|not) (still |) (not |un|not been |not yet |hasn't been |)(unresolved|unanswered|not (been |yet |)(fixed|resolved|solved|answered|sorted|addressed|dealt with|refunded|corrected|replied to)|outstanding)
    (has|have|is) been (going on|dragging on|ongoing|open|waiting|dragging) (for |since |now |)
    (weeks|months|days) (have passed|of (waiting|emails|calls|back and forth)|on END|and (still|nothing|no))
    (back and forth|going back and forth|chased|chasing) (for|with|you|your|this|my|now)
    how often (must|do|should|will) (i|we) (have to|need to|write|ask|call|tell|explain)
    (re-sending|resending|re-send|sending (this|it) again|sent (this|it) (again|already|twice|before)|reopen~|re-open~)
    (any|some) (news|update|progress) (yet|END)
    (was|were|i've been|have been|been|got) (told|promised|assured|informed) (by you |by your colleague |by your agent |last |that |twice |it |someone |you |a |on |)(last week|before|yesterday|weeks ago|three weeks ago|two weeks ago|someone would|somebody would|i would (hear|get|be|receive)|it would be|you would|would be (fixed|called|contacted|refunded))
    me again (with|about|and i'm|i'm)
    (it's|it is|hello|hi|sorry|yes|only|hello,|hi,|sorry,|yes,|sorry -) me again
    (once again|again|once more|yet again) (i'm|i am|i have|we have|we're|i've|we've|i find|my|our|the same)
    (i|we|i've|we've|i have|we have) (already |last |) (spoke|spoken|talked|chatted|dealt|was on the phone|were on the phone|been on the phone|was on the line|was in touch|been in touch|corresponded) (to|with) ... (about (this|it|the same)|twice|already|before|three times|several times|at length|(yesterday|LASTDAY|AGO) and (nothing|still|nobody|no)|and (nothing|still|nobody))
    (i|we|i've|we've|i have|we have) (already |also |have |) (told|asked|informed|emailed|e-mailed|mailed|wrote|written|rang|rung|called|phoned|reported|messaged|notified|contacted|complained|raised|flagged|faxed|warned|reminded) ... (yesterday|LASTDAY|AGO|twice already|already twice|(NUM|several|many|countless) times (now|already|about|and)|to no avail|and (heard nothing|nothing happened|nothing has|nobody|got no|had no|no one|no reply|no answer|still|again|got nothing|never)|no (reply|response|answer))
    (case|ticket|complaint|request|claim|issue|enquiry|query|problem|fault|repair) ... (is|remains|are) (still |) (open|pending|unresolved|outstanding|unanswered|not closed|sitting there|unfixed|with you)
    (still |just |) (sitting there|sitting in your (queue|inbox|system)|gathering dust|lying around|stuck in your queue|languishing)
    (opened|raised|logged|submitted|filed|sent|put in|lodged|filled in|filled out|made) (a|an|the|my|this|your|two|three|several) (support |contact |formal |online |web |) (ticket~|case~|complaint~|request~|form~|claim~|enquiry|enquiries|query|report~) ... (AGO|LASTDAY|since|yesterday|no (reply|response|answer)|nothing|nobody|still|in (january|february|march|april|may|june|july|august|september|october|november|december)|on (the|NUM|monday|tuesday|wednesday|thursday|friday|saturday|sunday))
    been (emailing|writing|calling|chasing|ringing|phoning|asking|complaining|reporting|messaging|contacting|begging|mailing|on at you|on to you|telling|requesting|sending|pursuing|raising) (to |) (you|this|it|about|for|since|your|the|every|them|daily|weekly|emails|reminders)
    NUM (e-mail~|email~|mails|calls|messages|letters|phone calls|phonecalls|reminders|complaints|chasers) (and|so far|later|now|ago|unanswered|already|to|about|on|END|since|without|over)
    (written|sent|made|had|wrote|placed|after) NUM (e-mail~|email~|mails|calls|messages|letters|phone calls|tickets|reminders|complaints|conversations|chats)
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th) (e-mail|email|mail|message|letter|call|request|reminder|ticket|time of asking|time lucky|complaint)
    (here|back) (i am|we are|we go|i come) (once |yet |) again
    (wrote|called|rang|phoned|emailed|reported|complained|asked|tried|reached|messaged|spoke|chased) ... and (again|once more) (at|on|in|this|yesterday|last|today) (NUM|nine|ten|eleven|noon|monday|tuesday|wednesday|thursday|friday|week|morning|afternoon|night|the|january|february|march|april|may|june|july)
    (for the|the) (umpteenth|nth|hundredth|millionth|tenth|second|third|fourth|fifth|sixth) time (now|,|this|and|my|i|we|of asking|END|please|in)
    (did|have|has) (you|anybody|anyone|somebody) (get|got|received|receive|see|seen|had) (the chance to look at |a chance to look at |) (my|our) (last|previous|first|earlier|e-mail|email|mail|message|note|letter|ticket|request|photos|form|complaint)
    (not|never|haven't|hasn't|nor) (yet |) (had|received|heard|got|a|been given) (so much as |even |) (a |an |) (peep|word|dicky bird|squeak|thing back|acknowledgement|acknowledgment|sausage)
    (and |have |) heard (nothing|not a word|zilch|sweet)
    (gone|went|go|remain~|still|been|left) (unanswered|ignored|unacknowledged|unresolved|without (a|an|any) (reply|answer|response))
    (further|with reference|in addition|following|referring) (to |) my (e-mail|email|mail|letter|message|call|previous|last|complaint|conversation|phone call|note|earlier)
    (wrote|emailed|e-mailed|called|rang|phoned|contacted|mailed|written|messaged|reported) (to |) (you |it |this |) on (the |) (1|2|3|4|5|6|7|8|9|10|11|12|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|first|second|third|fourth|fifth|tenth)
    (rung|called|phoned|emailed|written|tweeted|messaged|faxed|texted|e-mailed) ... (i've|i have|we've|and|used|then) (rung|called|phoned|emailed|written|tweeted|messaged|faxed|the form|your form|texted|used the|your chat|tried your chat|i've used|been to)
    (raised|reported|flagged|logged|opened|requested|submitted|applied for|asked for|lodged) (it|this|that|my (ticket|complaint|request|claim|query|question|case|enquiry|application)) (last|on|in|two|three|a|weeks|months|back|over|more|nearly|almost|with you|already|before|first)
    (discussed|talked about|agreed|went over|went through|mentioned|explained|raised|covered) (this|it|that|all this|all of this) (on the phone|by phone|last|yesterday|already|before|with (your|one of)|in (my|our|january|february|march|april|may|june)|weeks|months|over the phone|at length)
    (leak|fault|problem|issue|error|noise|bug|damp|mould|smell|crack|complaint|matter|one|thing|light|alarm) (that |which |) (i|we) (told|reported|mentioned|wrote|complained|emailed|flagged|raised|described|showed|sent) (you |to you |) (about|last|in|before|already|on|is|has)
    (as|like) (per|in|stated in|mentioned in|explained in|set out in) my (previous|last|earlier|first|email|mail|message|letter|other|original|two|three)
    (without|lack|no sign) (of |) (an answer|a reply|a response|any answer|any reply|answer|reply|news|a solution|a refund)
    (still|again) (without|in the dark|no further|none the wiser|no nearer|at square one|where we were|the same END|waiting for (you|your|an|any|somebody|someone)|on hold|hanging|not a step)
    (told|asked|shown|given|sent|explained) (it |this |that |the same |everything |) to (two|three|four|five|six|several|every|each|all) (of your|of you|different|people|agents|colleagues)
    (and |) it's still (the same|broken|happening|doing|going|wrong|like|unresolved|as|open|dead|out|leaking)
    (no|not one|not any) (answer|reply|response|reaction|call|news|word|sign|solution|refund) (so far|to date|yet|until now|as yet|up to now)
    like i (told|said|wrote|mentioned|explained)
    (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|tenth) (person|agent|adviser|advisor|colleague|department|operator|representative|engineer|technician|plumber|visit|report|form|copy|chat) (i'm|i've|i have|i am|i|we|this|now|who|that|to|from|about|and|have)
    (sent|filled|submitted|posted|mailed|uploaded|returned|faxed|signed|entered) (this|it|the|my|that|you the|in the|them|these|off|out) ... (twice|three times|several times|(two|three|four) times|before|already|again|back each|a second time)
    (i|we) did (raise|mention|report|tell|write|ask|send|call|say|explain|email|warn|flag|ring|notify|inform|point|contact|phone|reply|complain) (you|to you|this|it|about|your|in my|that in|on|at|yesterday|last|so)
    you (have |) (sent|told|given|written|explained|answered) (me |us |it |this |) (now |already |) (twice|three times|four times|several times)
    (asked|rung|written|begged|called|phoned|chased) and (asked|rung|written|begged|called|phoned|chased)
    (your|some|the) (woman|lady|man|girl|boy|chap|bloke|lad|young man|young lady|person|operator) on the (phone|line|hotline|helpline|other end) (said|told|has|had|put|promised|swore|tells|laughed|says|hung)
    (emailed|wrote|called|rang|phoned|messaged|reported|mailed|texted|complained|chased) (you |it |this |in |) (on |last |) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    left (you |) (a|another|two|three|four|several|many|numerous|countless|multiple) (voicemail~|voice mail~|voice message~|message~|answerphone)
    (nothing|nothing's|nothing has|not a thing) (has |) (moved|changed|happened|been done|improved|come of it|come back|progressed|been fixed|arrived) (since|so far|yet|at all|END|for|in|after|whatsoever|still)
    (see|cf|refer to|find) my (mail|email|e-mail|message|letter|note|complaint|previous|earlier|last|tickets) 
    (ticket|case|complaint|request|claim|application|order|report|fault) ... (open|pending|waiting|outstanding|unresolved|in progress|under review|sitting|stuck) (since|for|now for|these)
    (is|are) (anyone|anybody|you|somebody) (still |even |) there
    ((third|fourth|fifth|second|sixth) (report|complaint|email|call|fault|failure|visit|breakdown|outage|reminder) (this|in|about|on|since|of the|now|from))
    (i|we) (first|originally|initially|last) (wrote|reported|contacted|raised|emailed|called|complained|asked|told|mentioned|flagged|applied|requested)
    (reported|raised|flagged|mentioned|logged|complained) (this|it|about this|that|the same) ... (in|last|back in|before|already|since|on|ago|twice|months|weeks|when)
    (you|your colleague|he|she|they|someone|somebody) (promised|said|assured|told me) (you'd|you would|he'd|she'd|he would|she would|they'd|they would|to|i'd|someone would) (call|ring|phone|write|get|reply|come|look|let|send|check|hear) ... (and|but|yet|nothing|never|still|nobody|no)
    (still|again) (not|no|nothing|hasn't|haven't|isn't) (a |) (resolved|solved|fixed|answered|sorted|refund|answer|reply|response|sign|news|word|movement|change from)
    (nobody|no one|no-one|none of you) (has |ever |) (got back|came back|come back|got in touch|been in touch|rang me|called me|phoned me|wrote to|wrote back|gotten back|gotten in touch|answered me|replied to|responded to|contacted me|reacted to)
""",
    NUM="(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|2|3|4|5|6|7|8|9|10|11|12)",
    LASTDAY="((last|this|on|since) (week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))",
    AGO="((days|weeks|months|hours|years|a day|a week|a fortnight|a month|a while|ages|long) ago)",
)
_FIRST = lines(
    """
    (lovely|great|good|nice|fine|well|wonderful|like|than|as) last time
    (second|third|2nd|3rd|fourth|fifth|last) time (buying|ordering|customer|i (buy|bought|order|ordered|shop|use)|we (order|ordered|buy))
    (your|the) (last|final|second|third|previous|1st|2nd|3rd) (email|e-mail|message|letter|mail|reminder|reply|call|request|attempt|contact)
    last time i (buy|will|use|order|shop|purchase|give|spend|come|book|fly|recommend|do)
    (looking|look) forward
    (asked|told|spoke|called|contacted|phoned|wrote) (to |) (my|the|a|our|her|him|his) (bank|friend|wife|husband|doctor|neighbo~|son|daughter|boss|accountant|dad|mum|colleague~)
    (first|one) (and last |) time
    (no reply|no response|no answer) (needed|necessary|required|expected)
    (reminder|follow up|follow-up) (email~|mail~|feature|function|setting~|letter~|from you|notification~)
    (your|a|the|automatic|payment|invoice|booking|appointment|calendar) (friendly |gentle |payment |) reminder
    (following|follow|followed) up on (our|the|yesterday's|your|today's) (meeting|call|conversation|discussion|chat|lunch|workshop|visit|interview|kind|offer|quote|proposal|application)
    (once again|again|once more|once again,|again,|once more,) (many |) (thanks|thank)
    (last|final) time (you|we|the|i|that|they|it|he|she|a|was)
    still waiting for (transfer|delivery|payment|spring|summer)
    (contacted|called|rang|asked|told|spoke to|emailed|wrote to) the (merchant|seller|shop|store|supplier|courier|airline|hotel|bank|police|council|landlord|doctor|manufacturer|school)
    (waiting|wait) for (spring|summer|the (bus|train|album|weekend|sun)|this (album|book|film|game|season))
    (voicemail|message|note) (for|with) (the|my) (plumber|doctor|neighbour|landlord|builder|school|driver)
    how long does (it|the|a|delivery|shipping) (take|last) (to (deliver|ship|arrive|charge|get|process|cook|dry)|for delivery)
    (second|third|fourth|fifth) time (i|we) (wore|used|washed|opened|drove|played|wear|use)
    (second|third|last|final|first) (reminder|call|request|letter|mail) : 
    (told|asked|informed|emailed|called|sent|rang|wrote to|wrote) (my|our|the (council|bank|children|parents|seller|builder|team)|friends|everybody|everyone|him|her) ... (yesterday|last|ago|on)
    (sent|send) (you |) (the|our|a|an) (invoice|offer|quote|quotation|contract|agenda|minutes|proposal|payment|goods|order|brochure|draft|plan~|documents) 
    (ordered|bought|paid) ... AGO
    (has|have|had|was|were|been) (a |) (lovely|wonderful|great)
    (this is|it's|it is|that's) (my|our|the) (second|third|fourth|2nd|3rd) (visit|order|purchase|stay|trip|holiday|time (here|in|at|with))
""",
    AGO="((days|weeks|months|hours|years) ago)",
)

_AGAIN = lines("""
    (me again|hello again|once more:|once again:|again:|second attempt:|third attempt:|reminder:|chaser:|follow-up:|second try:) (END|i|we|the|my|our|your|where|no|still|about|from|same|it|this|not|here|please|what|when|nothing)
    (still|again) (nothing|no|not) (END|from|reply|answer|response|news|word|refund|heard|fixed|solved|resolved)
""")
"""What tells that somebody writes again only where a sentence opens with it."""

DETECTORS: dict[str, Detector] = {
    "unheard": of_customers(UNHEARD),
    "repeat": of_customers(
        Together(
            (
                Phrases(
                    "repeat",
                    (*_REPEAT, *BEFORE, *turns.REPEAT),
                    Urgency.HIGH,
                    unless=(*_FIRST, *ASIDE_OK, *turns.PLAIN),
                    despite=("not",),
                ),
                Phrases("repeat", _AGAIN, Urgency.HIGH, look=places.did),
            )
        )
    ),
    "misunderstood": of_customers(MISUNDERSTOOD),
}
