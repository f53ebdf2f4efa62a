"""I have written before, nobody listens, and the answer missed the point: what came before this mail."""

from __future__ import annotations

from empathd.detectors.cues.heard import DETECTOR as UNHEARD
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector, Urgency
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

_REPEAT = lines(
    """
    (second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) (time) (that |)(i|we) (am |are |have |had to |)(write|writing|wrote|written|mail|mailed|email|emailed|ask|asked|asking|contact|contacted|contacting|report|reported|call|called)
    (second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|tenth|10th|nth|umpteenth|hundredth|100th|last|final) (and last |) (time|email|e-mail|mail|message|attempt|request|reminder|letter|ticket|call|complaint|enquiry|inquiry|follow-up|follow up|chaser|try|contact)
    (wrote|written|emailed|e-mailed|mailed|contacted|called|phoned|rung|rang|messaged|asked|reported|complained|told|chased|telephoned|reached out|explained|requested|tweeted|contacting|writing|emailing|calling|chasing|asking|spoken|spoke|been in touch) (you |to you |to your (team|company|support|colleague~) |with you |your (team|support|company|office|helpline|hotline|colleague~) |this |it |about this |in |about it |support |customer service |customer services |customer support |the company |for this |) (already |about this |) (twice|three times|four times|five times|six times|several times|many times|multiple times|numerous times|countless times|repeatedly|before|on several|on multiple|on numerous|on many|so many times|a few times|a number of times|last (week|month|monday|tuesday|wednesday|thursday|friday)|yesterday|(two|three|four|five|six|2|3|4|5|6|10|ten|a few|several) (days|weeks|months) ago|a (week|month|fortnight) ago|every (day|week)|(3|4|5|6|2) times|again and again|over and over|for weeks|for months|for days|since (monday|tuesday|wednesday|thursday|friday|last)|weeks ago|days ago|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
    (my|our) (previous|earlier|last|first|second|two|three|other|many|several|past|prior|original|initial|numerous|countless|repeated|unanswered|latest|recent) (e-mail~|email~|mail~|message~|request~|letter~|ticket~|complaint~|enquir~|inquir~|query|queries|call~|question~|contact~|reminder~|report~|attempts to (contact|reach|get)|correspondence)
    (my|our) (e-mail~|email~|mail~|message~|letter~|ticket~|enquiry|request~|call~|complaint~) (of|from|dated|sent) (last|the|yesterday|two|three|monday|tuesday|wednesday|thursday|friday|1|2|3|4|5|6|7|8|9)
    (still|yet|again|so far|today|date) (have |has |had |had |got |there is |there's |with |) (no|not a single|zero|without (a|an|any)|not had (a|an|any)|not received (a|an|any)|not heard|not got (a|an|any)|haven't (had|received|heard|got)|hasn't (been|had)|didn't (get|receive|hear)|nothing from|not been|not an) (an |any |a |single |proper |real |) (answer|reply|response|news|word|solution|back|update|resolution|refund|progress|feedback|acknowledgement|sign of|answered|resolved|contact|explanation|anything|from you|replied|fixed|one has|contacted|solved|reaction)
    (still|not) (heard|had|received|gotten|got) (anything|nothing|back|a reply|an answer|a response|any (reply|answer|response|news)) 
    (haven't|hasn't|not|never|didn't|nobody|no one|nobody has|no one has|you never|nobody ever) (had|received|got|gotten|get|heard|hear|come|came|ever|yet) (anything |) (a reply|a response|an answer|any (reply|answer|response|word|update)|back|replied|answered|responded|from you|an update|got back|came back|called back|called me back|phoned back|written back)
    (nobody|no one|no-one|noone|you never|they never|never|you have never|they have never|you haven't|they haven't|you've never|you didn't|they didn't|has not|and then nobody) (has |have |ever |never |did |) (replied|answered|responded|got back|gotten back|called back|called me back|came back|come back|rang back|wrote back|bothered to (reply|respond|answer)|contacted me|followed up)
    (no|without|zero|never (had|got|received) (a|an|any)|not (one|a single)|not even (a|an)) (reply|response|answer|feedback|reaction) (yet|so far|from|to (my|our|this|any|date|the)|at all|since|for|whatsoever|received|END|until|after|in)
    (following|follow|chasing|chase|checking in|circling back|coming back) (up |) (again |once more |on (my|this|the|our)|yet again|with you again|to my|up again|for the)
    (follow-up|follow up|followup|chaser|reminder|gentle reminder|friendly reminder) (to|on|of|about|regarding|email|mail|message|number|no)
    (just |) (chasing|following up)
    as (i|we|already|previously|i have|we have|i've|i had|explained|stated|mentioned) (already |previously |have |had |) (said|wrote|explained|told|mentioned|stated|reported|described|pointed out|indicated|requested|written|asked|noted|informed|in my|before|several)
    (like|what) i (already |have already |) (said|wrote|told you|explained) (before|last|already|in|several|to)
    (writing|asking|contacting|emailing|calling|reporting|requesting|complaining|messaging|here|reminding you) (to you |you |in |this |about this |about it |) (again|once again|once more|yet again|anew)
    (again|once more|once again) (i|we) (am|are|have to|must|need to|write|ask|had to|contact|find myself)
    (have|had|need|needed|forced|am having) to (write|call|contact|ask|email|chase|phone|ring|explain|remind|repeat|complain|send) (you |this |it |myself |everything |) (again|once more|once again|yet again|another|twice|for the|every)
    (i've|i have|we've|we have|i|we|have) (now |already |also |previously |since |) (written|wrote|emailed|contacted|called|phoned|reported|asked|chased|raised|messaged|complained|requested|opened a ticket|spoken|sent|told|explained|filed|submitted a ticket|opened two|logged) (you |to you |to your |this |it |about |in |with |for |your |an email |several |an e-mail |a message |two |three |a ticket |you guys |) (already|twice|before|several|two|three|four|five|many|countless|numerous|multiple|last|yesterday|about (this|it)|already about|e-mails|emails|messages|mails|reminders|tickets|requests|support|weeks|times|to no avail|without)
    (already|previously) (written|wrote|emailed|contacted|called|phoned|reported|asked|chased|raised|messaged|complained|told|explained|opened a ticket|sent you|sent (two|three|several|an|a)) (you|to you|this|it|support|about|in|your|a|an|the|several|two|three|twice|and|last|emails|my)
    (still|yet) (waiting|await~|wait) (for|on|to|END|and|since|after|here)
    (is|was|are|am|has|still|remains|remain|yet|again|not) (still |) (not |un|not been |not yet |hasn't been |)(unresolved|unanswered|not (been |yet |)(fixed|resolved|solved|answered|sorted|addressed|dealt with|refunded|corrected|replied to)|outstanding)
    (same|exact same|very same|this|original) (problem|issue|error|question|thing|fault|bug|trouble|mistake) (again|as (last|before)|as i|has (happened|come|occurred|reappeared|returned)|is back|still|came back|returned|for the|over and over|persists|keeps)
    (it|this) (has |) (happened|happens|is happening|broke|stopped|occurred|failed) (again|once again|yet again|for the (second|third|fourth)|a (second|third) time|twice)
    (back|here|at it) (again with|again about|to square one)
    (has|have|is) been (going on|dragging on|ongoing|open|waiting|dragging) (for |since |now |)
    (weeks|months|days) (have passed|later|now|of (waiting|emails|calls|back and forth)|on END|and (still|nothing|no))
    (in|over|for) (the last|the past|more than|over|nearly|almost|about) (a |two |three |four |five |six |few |) (week|weeks|month|months|fortnight|days) (now|i|and|with|still|no|without)
    (back and forth|going back and forth|chased|chasing) (for|with|you|your|this|my|now)
    (how many|how often) (more |) (times|emails|mails|messages|must|do|have)
    (ticket|case|reference|complaint|enquiry) ... (opened|raised|submitted|logged|created|sent) ... (ago|last|since|already|yet|still)
    (re-sending|resending|re-send|sending (this|it) again|sent (this|it) (again|already|twice|before)|reopen~|re-open~)
    (any|is there any|do you have any|was there any) (news|update|progress) (on|about|regarding) (this|my|the|our|it)
    (any|some) (news|update|progress) (yet|END)
    (again|still) (the same|not (fixed|resolved|working|solved|sorted))
    (was|were|i've been|have been|been|got) (told|promised|assured|informed) (by you |by your colleague |by your agent |last |that |twice |it |someone |you |a |on |)(last week|before|yesterday|weeks ago|three weeks ago|two weeks ago|someone would|somebody would|i would (hear|get|be|receive)|it would be|you would|would be (fixed|called|contacted|refunded))
    me again (END|with|about|on|and|i'm)
    (it's|it is|hello|hi|sorry|yes|only) me again
    (once again|again|once more|yet again) (i'm|i am|i have|we have|we're|i've|we've|i find|my|our|the same)
    (i|we|i've|we've|i have|we have) (already |last |) (spoke|spoken|talked|chatted|dealt|was on the phone|were on the phone|been on the phone|was on the line|was in touch|been in touch|corresponded) (to|with) ... (about (this|it|the same)|twice|already|before|three times|several times|at length|(yesterday|LASTDAY|AGO) and (nothing|still|nobody|no)|and (nothing|still|nobody))
    (i|we|i've|we've|i have|we have) (already |also |have |) (told|asked|informed|emailed|e-mailed|mailed|wrote|written|rang|rung|called|phoned|reported|messaged|notified|contacted|complained|raised|flagged|sent|faxed|warned|reminded|submitted|filled|logged|opened|explained) ... (yesterday|LASTDAY|AGO|twice already|already twice|(NUM|several|many|countless) times (now|already|about|and)|to no avail|and (heard nothing|nothing happened|nothing has|nobody|got no|had no|no one|no reply|no answer|still|again|got nothing|never)|no (reply|response|answer))
    another (week,|month,|day,|mail,|email,|call,|letter,|morning,|night,|week|month|day) another (mail|email|call|letter|message|reminder|week|day|month)
    (another|yet another) (mail|email|message|letter|call|reminder|attempt) (from me|about|on) 
    (case|ticket|complaint|request|claim|issue|enquiry|query|problem|fault|repair) ... (is|remains|are) (still |) (open|pending|unresolved|outstanding|unanswered|not closed|sitting there|unfixed|with you)
    (still |just |) (sitting there|sitting in|gathering dust|lying around|stuck in your queue|languishing)
    (opened|raised|logged|submitted|filed|sent|put in|lodged|filled in|filled out|made) (a|an|the|my|this|your|two|three|several) (support |contact |formal |online |web |) (ticket~|case~|complaint~|request~|form~|claim~|enquiry|enquiries|query|report~) ... (AGO|LASTDAY|since|yesterday|no (reply|response|answer)|nothing|nobody|still|in (january|february|march|april|may|june|july|august|september|october|november|december)|on (the|NUM|monday|tuesday|wednesday|thursday|friday|saturday|sunday))
    been (emailing|writing|calling|chasing|ringing|phoning|asking|complaining|reporting|messaging|contacting|begging|mailing|on at you|on to you|telling|requesting|sending|pursuing|raising) (to |) (you|this|it|about|for|since|your|the|every|them|daily|weekly|emails|reminders)
    (i|we|to|i've|we've|must i|should i|do i) (keep|kept) (on |) (writing|calling|asking|ringing|emailing|reporting|chasing|phoning|contacting|sending|telling|complaining|coming back|having to (write|call|ask|chase|ring|report|explain|contact))
    NUM (e-mail~|email~|mails|calls|messages|letters|phone calls|phonecalls|reminders|complaints|chasers|attempts) (and|so far|later|now|ago|unanswered|already|to|about|on|END|since|without|over)
    (written|sent|made|had|wrote|placed|after) NUM (e-mail~|email~|mails|calls|messages|letters|phone calls|tickets|reminders|complaints|conversations|chats)
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th) (e-mail|email|mail|message|letter|call|request|reminder|ticket|attempt|time of asking|time lucky|visit|complaint|time (of|that|this|i|we|in))
    (here|back) (i am|we are|we go|i come) (once |yet |) again
    (and |) (again|once more) (at|on|in|this|yesterday|last|today) (NUM|nine|ten|eleven|noon|monday|tuesday|wednesday|thursday|friday|week|morning|afternoon|night|the|january|february|march|april|may|june|july)
    (came|was here|visited|been out|called out|looked at|repaired|fixed|replaced|sent) ... for the same (thing|problem|fault|reason|issue)
    (had to|have to|having to) (contact|write|call|ring|email|ask|chase|phone|report|remind) (you|your|support|them) (every|again|each|about|so|twice|NUM|repeatedly|constantly)
    (lost count|lost track) (of|how)
    (for the|the) (umpteenth|nth|hundredth|millionth|tenth|second|third|fourth|fifth|sixth) time (now|,|this|and|my|i|we|of asking|END|please|in)
    (did|have|has) (you|anybody|anyone|somebody) (get|got|received|receive|see|seen|had) (the chance to look at |a chance to look at |) (my|our) (last|previous|first|earlier|e-mail|email|mail|message|note|letter|ticket|request|photos|form|complaint)
    (not|never|haven't|hasn't|nor) (yet |) (had|received|heard|got|a|been given) (so much as |even |) (a |an |) (peep|word|dicky bird|squeak|thing back|acknowledgement|acknowledgment|sausage)
    (and |) not a (word|peep|sound|squeak|sausage|single (word|reply|answer|response))
    (and |have |) heard (nothing|not a word|zilch|sweet)
    (gone|went|go|remain~|still|been|left) (unanswered|ignored|unacknowledged|unresolved|without (a|an|any) (reply|answer|response))
    (bump~|nudge|nudging|pinging) (this|my|it|you) (up|again|to|END|ticket|about|thread)
    (further|with reference|in addition|following|referring) (to |) my (e-mail|email|mail|letter|message|call|previous|last|complaint|conversation|phone call|note|earlier)
    like i (told|said|wrote|mentioned|explained)
    (been|were|was) here before (in|with|about|and (it|the|nothing)|last|over|for)
    (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|tenth) (person|agent|adviser|advisor|colleague|department|operator|representative|engineer|technician|plumber|visit|report|form|copy|chat) (i'm|i've|i have|i am|i|we|this|now|who|that|to|from|about|and|have)
    (sent|filled|submitted|posted|mailed|uploaded|returned|faxed|signed|entered) (this|it|the|my|that|you the|in the|them|these|off|out) ... (twice|three times|several times|(two|three|four) times|before|already|again|back each|a second time)
    (wondering|wonder|wondered|checking|check|asking) (whether|if) (you|anyone|anybody|someone|somebody|my) (had|have|got|saw|received|did|ever|has|were able|could|seen|mail|email|message) (seen|had|received|got|get|looked|read|a chance|the chance|arrived|reached|any|to look|back|was)
    (i|we) did (raise|mention|report|tell|write|ask|send|call|say|explain|email|warn|flag|ring|notify|inform|point|contact|phone|reply|complain)
    (emailed|wrote|called|rang|phoned|messaged|reported|mailed|texted|complained|chased) (you |it |this |in |) (on |last |) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    left (you |) (a|another|two|three|four|several|many|numerous|countless|multiple) (voicemail~|voice mail~|voice message~|message~|answerphone)
    any (joy|luck|response|reply|answer|word|movement|feedback) (with|on|to|from|about|regarding|yet|back) (my|this|the|our|you|it|END)
    any (joy|luck|movement) (END|yet)
    (supposedly|allegedly|apparently|meant to be|supposed to be|was meant to have been|told it was|said it was|claimed it was) (been |) (fixed|resolved|solved|sorted|closed|repaired|done|cured) ... (last|but|back|again|still|and|in|not)
    (nothing|nothing's|nothing has|not a thing) (has |) (moved|changed|happened|been done|improved|come of it|come back|progressed|been fixed|arrived) (since|so far|yet|at all|END|for|in|after|whatsoever|still)
    (see|cf|refer to|find) my (mail|email|e-mail|message|letter|note|complaint|previous|earlier|last|tickets) 
    (same|usual) old (story|problem|song|issue|tale|saga|fault|dance|thing)
    (answer|reply|call|refund|update|engineer|visit|response|callback) (that |which |) (you|your colleague|he|she|they|i was) (promised|had promised|said you'd|were going|said would) (me |us |) (last|on|yesterday|a week|two|three|days|weeks|in|for)
    (complaint|request|question|report|case|ticket|issue|query|email|mail|message|claim|application) ... (never|not|n't) (been |) (dealt with|answered|resolved|replied|addressed|acknowledged|looked at|handled|followed up|processed|reacted)
    (ticket|case|complaint|request|claim|application|order|report|fault) ... (open|pending|waiting|outstanding|unresolved|in progress|under review|sitting|stuck) (since|for|now for|these)
    (waiting|waited|waits|wait) (for|on) (your|a|an|the|my|that|any|someone|somebody|this) ... (since|for (over|more|two|three|four|five|six|weeks|days|months|a (week|month|fortnight))|(yesterday|last)|weeks now|days now|from (january|february|march|april|may|june))
    how (long|much longer) (does|do|will|must|should|can) (it|i|we|this|you) (take|have to wait|need|wait|be|go on)
    (anyone|anybody|hello|somebody) there
    (hello|helloo~|anyone|anybody)? (anyone|anybody|hello|i wrote|is|still|any)
    (n't|not|nobody|no one|nothing) ... since (the|my|i|then|last|you|we|our|monday|tuesday|wednesday|thursday|friday|easter|christmas|january|february|march|april|may|june|july|august) (1|2|3|4|5|6|7|8|9|first|last|mail|email|call|letter|message|wrote|told|reported|sent|promised|visit|complaint|spoke|week|month)
    (know|afraid) i (keep|kept) (on |) (about|asking|writing|banging|going|at|nagging)
    (banging|bang|harp~|going|went|bleating) on about (this|it|the|my)
    ((third|fourth|fifth|second|sixth) (report|complaint|email|call|fault|failure|visit|breakdown|outage|reminder) (this|in|about|on|since|of the|now|from))
    (i|we) (first|originally|initially|last) (wrote|reported|contacted|raised|emailed|called|complained|asked|told|mentioned|flagged|applied|requested)
    (reported|raised|flagged|mentioned|logged|complained) (this|it|about this|that|the same) ... (in|last|back in|before|already|since|on|ago|twice|months|weeks|when)
    (you|your colleague|he|she|they|someone|somebody) (promised|said|assured|told me) (you'd|you would|he'd|she'd|he would|she would|they'd|they would|to|i'd|someone would) (call|ring|phone|write|get|reply|come|look|let|send|check|hear) ... (and|but|yet|nothing|never|still|nobody|no)
    (as|what) i (told|explained|wrote|reported|described) ... (before|yesterday|LASTDAY|AGO|already|earlier|on the phone|in my|to your|last)
    (come|coming|came|is|are|was|it's|problem's) back (again|after|since|within|with a vengeance|the same|just like|as before)
    (has|have|had|it|which|is|was) (happened|happening|failed|broken|occurred|gone|broke|started) (again|yet again|once again|once more)
    (same|identical) (issue|problem|fault|error|thing|story|question|bill|mistake|trouble) as (last|before|in|the|i|my|ever|always|yesterday|previously)
    (still|again) (not|no|nothing|hasn't|haven't|isn't) (a |) (resolved|solved|fixed|answered|sorted|refund|answer|reply|response|sign|news|word|movement|change from)
    (what|what's) (is |) (happening|going on|become|the status|the state|the latest) (with|of|on) (my|our) (complaint|ticket|case|request|claim|refund|enquiry|return|report|application)
    (news|update|word|progress|movement) (on|about|regarding|for|with) (my|our|this) (ticket|complaint|case|claim|request|refund|issue|return|enquiry|query|fault|problem|question|END)
    (it's|it has|it is|that's|that was|has|have) (been|now|over|almost|nearly) (now |already |over |almost |nearly |) (NUM|a|several|many) (working |business |) (day~|week~|month~|fortnight|year) (since|and|ago|now|of|without)
    (nobody|no one|no-one|none of you) (has |ever |) (got back|came back|come back|got in touch|been in touch|rang me|called me|phoned me|wrote to|wrote back|gotten back|gotten in touch|answered me|replied to|responded to|contacted me|reacted to)
""",
    NUM="(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|2|3|4|5|6|7|8|9|10|11|12)",
    LASTDAY="((last|this|on|since) (week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))",
    AGO="((days|weeks|months|hours|years|a day|a week|a fortnight|a month|a while|ages|long) ago)",
)
_FIRST = lines(
    """
    (second|third|2nd|3rd|fourth|fifth|last) time (buying|ordering|customer|i (buy|bought|order|ordered|shop|use)|we (order|ordered|buy))
    (last|first) (message|mail|email|letter|call|contact) (from|of) (the|my) (courier|bank|friend|wife|son|boss)
    (last|final) (email|e-mail|message|letter|mail|reminder|request) (from you|you sent|i (got|received) from)
    (your|the) (last|final|second|third|previous|1st|2nd|3rd) (email|e-mail|message|letter|mail|reminder|reply|call|request|attempt|contact)
    last time i (buy|will|use|order|shop|purchase|give|spend|come|book|fly|recommend|do)
    (delivery|failed|login|payment|log-in|password|installation) attempt
    (third|second|fourth|last|3rd) (attempt|try|time) (to|at) (log|login|open|install|pay|deliver|upload|print|connect)
    follow up (appointment|visit|question|questions)
    follow-up (appointment|visit|question|questions)
    (looking|look) forward
    (asked|told|spoke|called|contacted|phoned|wrote) (to |) (my|the|a|our|her|him|his) (bank|friend|wife|husband|doctor|neighbo~|son|daughter|boss|accountant|dad|mum|colleague~)
    (first|one) (and last |) time
    i (ordered|bought|paid|used|visited|shopped) (it |from you |there |) (before|twice|several|many)
    (no reply|no response|no answer) (needed|necessary|required|expected)
    need no (reply|response|answer)
    (reminder|follow up|follow-up) (email~|mail~|feature|function|setting~|letter~|from you|notification~)
    (your|a|the|automatic|payment|invoice|booking|appointment|calendar) (friendly |gentle |payment |) reminder
    (every|each|a) (second|third) (week|day|month)
    (following|follow|followed) up on (our|the|yesterday's|your|today's) (meeting|call|conversation|discussion|chat|lunch|workshop|visit|interview|kind|offer|quote|proposal|application)
    (once again|again|once more|once again,|again,|once more,) (many |) (thanks|thank)
    (mind|please|by|for|you) resending
    (not|never|haven't|hasn't|hadn't|nor) (yet |) (written|contacted|emailed|complained|called|asked|reported|been in touch|been here) (to you |you |about this |anything |) before
    (been|were|was) here before (and (loved|enjoyed|liked)|on holiday|as)
    (waiting|wait) for (spring|summer|the (bus|train|album|weekend|sun)|this (album|book|film|game|season))
    how long does (it|the|a|delivery|shipping) (take|last) (to (deliver|ship|arrive|charge|get|process|cook|dry)|for delivery)
    (sent|posted|mailed|emailed) (it|the photos|them) to my
    (third|second|fourth) person (in|on) the
    (second|third|fourth|fifth) time (i|we) (wore|used|washed|opened|drove|played|wear|use)
    (after|on) (the|my) (second|third|fourth|fifth|10th|tenth) attempt
    (spoke|spoken|talked|chatted) (to|with) ... and (she|he|they) (was|were|couldn't|told|has|had|is)
    (once again|again|once more|yet again) (i'm|i am|we're|i've|i have|we have) (so |very |really |) (impressed|delighted|happy|pleased|grateful|enjoyed|had a (lovely|wonderful|great)|amazed|had the best)
    (second|third|last|final|first) (reminder|call|request|letter|mail) : 
    (told|asked|informed|emailed|called|sent|rang|wrote to|wrote) (my|our|the (council|bank|children|parents|seller|builder|team)|friends|everybody|everyone|him|her) ... (yesterday|last|ago|on)
    (wrote|written|left) (a|you a|an) (lovely |nice |glowing |good |) (review|article|poem|book)
    (sent|send) (you |) (the|our|a|an) (invoice|offer|quote|quotation|contract|agenda|minutes|proposal|payment|goods|order|brochure|draft|plan~|documents) 
    (ordered|bought|paid) ... AGO
    (has|have|had|was|were|been) (a |) (lovely|wonderful|great)
    (been|going|goes|travel~) back and forth (to|between)
    (back|here) again (next|soon|for (another|more|our))
    (two|three|four|2|3|4) (calls|mails|emails|letters|requests|reminders|messages) (a|per|each|every) (day|week|month)
    (this is|it's|it is|that's) (my|our|the) (second|third|fourth|2nd|3rd) (visit|order|purchase|stay|trip|holiday|time (here|in|at|with))
    your (complaint|request|ticket|enquiry|claim|case|application) ... (open|pending|outstanding)
    (happened|broke|started) again ... (that|what a|the) (lovely|wonderful|beautiful)
""",
    AGO="((days|weeks|months|hours|years) ago)",
)

_MISUNDERSTOOD = lines("""
    (that's|that isn't|this isn't|that wasn't|this is|it's|that is|which is|it isn't|isn't|wasn't|not|that was|which was|which wasn't|which isn't) (not |not really |not at all |exactly not |nothing like |really not |not quite |actually not |definitely not |still not |simply not |not even |) (what i|what we|the question i|my question|the (issue|problem|point|question) i|the answer to) (actually |had |have |was |am |were |) (asked|asking|meant|mean|wanted|said|wrote|was asking|were asking|requested|need|needed|was looking|am looking|am asking|was after|described|was talking|was referring|ordered END|asked for|my question|the question|reported|raised)
    (not|n't) what i('m| was| am|'ve| have|) (actually |) (asking|asked|meant|wanting|referring|talking about|said|wrote|looking for|after)
    (you|you have|you've|you've completely|you've clearly|your colleague|she|he|they|your agent|your reply|i think you|think you|i believe you|believe you|you may have|you might have|you must have|you seem to have|you totally|you completely|you clearly|someone|we|we may|we have) (have |has |may have |might have |must have |seem to have |seems to have |completely |totally |clearly |probably |perhaps |entirely |obviously |maybe |slightly |) (misunderstood|misunderstand|misread|misinterpreted|missed (the|my) (point|question|issue|problem)|missing (the|my) point|got (me|it|this) wrong|answered (a|the|another) (different|wrong|other) question|answer a different question|didn't (answer|understand|address|get) (my|what|the|me)|did not (answer|understand|address) (my|what|the|me)|don't understand (my|what i|me|the (problem|issue|question))|haven't (answered|understood|addressed)|hasn't (answered|understood|addressed)|not (answered|understood|addressed)|mixed up|mixed (me|this|it) up|confused (me|my|this|two|the)|got the wrong end|got hold of the wrong|mistook|talking about (a|something) (different|else)|took (it|me) (wrong|the wrong)|answered something|replied to a different|sent me instructions for (the wrong|something|another))
    (misunderstanding|misunderstood|crossed wires|cross purposes|wrong end of the stick|talking past each other|wires crossed)
    (my|the|original|actual|initial|real|main) (question|point|issue|problem|request|concern) (was|is|has|had|wasn't|remains) (never |not |not been |never been |about |a different |another |still |something else|actually |something |simply |rather |really |)(answered|addressed|unanswered|different|about|dealt with|understood|whether|how|why|what|if|not about|something else|wasn't|not how|not whether|not the|read)
    (i|we|what i|what i actually|i actually|i was|actually i|no i|i said|i wrote|i asked) (meant|was (asking|talking|referring|writing) (about|to|for|how|why|whether|if)|mean) (was |that |the |to |a |my |your |it |about |not |something |how |whether |)
    (i|we) (asked|was asking|wasn't asking|didn't ask|never asked|wrote|am not asking|am asking|ordered|requested|wanted|asked you|said|didn't say|did not say|am talking|wasn't talking|didn't mean|never said|meant|need|mentioned) ... (not about|not for|not the|not how|not to|not a|not my|but not|rather than|instead of|and not|not whether|not on|not in)
    (i|we) (didn't|did not|never|wasn't|am not) (ask|asking|asked|say|said|mean|meant|write|wrote|want|talking|request|requested) (for |about |how |to |whether |that |you |what |if |why |)
    (your|the|this|that|last|their|his|her) (answer|reply|response|email|e-mail|mail|message|explanation|solution|instructions|link|article|advice|suggestion|guide) (you (sent|gave|provided|linked|suggested) |to my question |from (your |)(support|colleague|agent|team) |below |i (got|received) |above |unfortunately |) (doesn't|didn't|does not|did not|has nothing|had nothing|was about|is about|is for|was for|talks about|isn't|wasn't|missed|misses|completely missed|answers|answered|only (explains|describes|tells|covers|answers)|explains|covers|describes|explained|refers to|concerned|concerns|relates to) (answer|address|help|to do|apply|solve|relate|fit|match|explain|cover|a different|another|the wrong|something|about|relevant|related|my point|the point|how|what|deal|touch|make sense|my question|the other|fix|work|even|really|actually|at all|with)
    (nothing|not|little) to do with (my|what|the (question|problem|issue))
    (doesn't|didn't|not) (really |actually |quite |even |at all |) (answer|answered|address|answering|addressing) (my|the|our|any of my|what i|either of) (question~|problem|issue|concern~|point~|query|asked|request)
    (answered|answering|solved|replied to|addressed|fixed) (a different|the wrong|another|something|only (half|part|one|the first)|a question i) (question|problem|issue|else|of|never|thing|didn't)
    (you|they|your colleague|she|he) (sent|gave|changed|cancelled|canceled|refunded|explained|told|updated|corrected|deleted|fixed|closed|booked|shipped|replied|answered) ... (instead of|rather than|but i (asked|wanted|meant|need|said|was asking)|not the|when i (asked|wanted|meant|said)|although i|even though i|while i (asked|wanted|meant))
    (please|could you|can you|would you|kindly) (re-read|reread|read (my (first |last |original |previous |) (mail|email|message|question)|it|again) ... (again|carefully|properly|once more))
    (re-read|reread) (my|what|the)
    (let me|allow me|let me try|i will try|i'll try|i'll) (to |) (rephrase|clarify|reword|explain (again|myself|it again|better|once more|differently)|put it|say it|try again|be clearer|be more)
    (you|you've|your (reply|answer|mail|email|colleague|suggestion|guide|instructions)|he|she|they) ... (explained|explain|explains|sent|told|talk|talks|describe|describes|described|replied|suggest|suggests|suggested|assume|assumes|assumed|wrote|answered|mention|gave|quoted|refer|refers|covers|said) ... (but|while|whereas|when|yet) (i|we|mine|my|i'm|i've|what|our|the) (want|wanted|asked|need|needed|was|were|is|have|am|meant|actual|question|on about|said|wrote|mean|problem)
    (explained|told me|described|sent me|tell me|explain|describe) how to ... but (i|what|my|we)
    (it's|it is|that's|it was|i meant|i mean|i need|i want|i wanted|i asked for|i'm|i am|this is|we're|i said|i wrote|i have|mine is) (about |on |in |for |with |) the ... not the
    (that's|this is|that is|it's|that was|this was|money|price) not (really |quite |actually |) (the|my|our) (issue|point|question|problem|reason|concern|topic|case|matter)
    (wasn't|isn't|is not|was not|never) (really |quite |actually |) (my|our|the) (point|question|issue|concern|problem|request|complaint) (at all|END|here|though|in|and)
    (never|didn't|did not) (wanted|asked for|ordered|complained|complain|report|reported|cancel|order|mention|mentioned|request|dispute|question|claim|claimed|suggest|suggested|want|apply|enquire) (a|an|the|about|to|for|it|that|any|this|my) ... (i|only|but|just|rather)
    (i|we) (never|didn't) (complain~|report~|order~|dispute~|suggest~|mention~) (about |) (the|a|my|it|him|her) ... i (praised|asked|only|just|said|wanted|was|meant)
    (sorry if|if|perhaps|maybe|clearly|apologies if|probably) (i|my (question|mail|email|message|english|wording|description)) (was|wasn't|were|didn't|am|may|is|might|has|have|did) (not |been |have been |to blame|unclear|too|badly|clumsy|make|confusing|misleading|vague|put|not very|a bit|rather) (clear|unclear|blame|vague|badly|myself|clearly|short|confusing|misleading|enough|END|i|what)
    (sorry if|if) i (was|wasn't|were|am|have been) (unclear|not clear|vague|clear|confusing|ambiguous)
    what i'm (asking|after|trying to (say|ask|find out)|talking about|really asking|getting at|looking for|saying) (is|was)
    (this|it) (isn't|is not|wasn't|was never) about (the|my|money|a|that|price|you)
    (that's|it's|this is|that was|about|sent|gave|attached|opened|got|linked|quoted|replied about|used|found|answering|looked at) the wrong (file|form|link|guide|manual|booking|question|version|page|article|answer|account|person|customer|document|attachment|ticket|case|model|thread|invoice|address|name|property|child|patient|number|policy|contract|branch|month|year) (again|END|and|i|for|it|you|entirely|altogether|number)
    mixed (me|us|it|this|my|them|things|two|the two) up
    (wrong|other|different) (one|left|way round|person|customer) (again|END|sorry|i'm afraid|no)
    (assumes|assume|assuming|presumes|seems to think|seem to think|presupposes) (that |) (i|we|my|our|it|everyone)
    (i'm|we're|i am|we are|it's|mine is|this is) not (a|an|the|on|in|with|your|talking|complaining) ... (i'm|we're|i am|we are|it's|but|mine)
    (i was|i'm|we were|was) (hoping for|after|looking for|expecting|on about|asking for) ... (not (for |) (a|an|the|another|your)|rather than|instead of)
    (read|look at) (it|my (mail|email|message|question)|that|what i wrote) (once more|again|properly|carefully|closely)
    (is|was|are) for (private|business|new|existing|german|american|uk|windows|mac|android|iphone|apple) (customers|users|clients|accounts|tenants|phones|people|companies|END) ... (i|we|mine|my|our)
    (manual|guide|instructions|link|answer|steps) ... (mine is|i have the|ours is|i've got the|we have the|i own)
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
    (none|nothing|little|not one|not a word) (of|in) (that|this|it|what you|your|these|those|the) ... (relates|relate|answers|answer|applies|apply|helps|has to do|addresses|is about|concerns|was|is what|fits|touches)
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
    what i (actually |really |in fact |originally |) (asked|wanted|meant|need|needed|was asking|want|said|wrote|am asking|was after|am after|mean|wanted to know) (was|is|for|to know|about|whether|how|if|why)
    (took|taken|take|taking|read|understood|interpreted) (it|me|this|that|my (mail|email|message|question|words)) (in |) (the wrong way|wrongly|wrong|differently|to mean|as a (complaint|cancellation|joke))
    (expressed|explained|put) (myself|it|this|that) (badly|poorly|clumsily|unclearly|wrongly|wrong|not very well|in the wrong way)
    (wasn't|was not|weren't|haven't been|not been|not made myself|may not have been|perhaps not) (very |quite |entirely |) clear
    (my|the|this|our) (last |first |previous |) (mail|email|e-mail|message|question|request|point|letter|complaint) (was|has been|got|seems to have been) (entirely |completely |obviously |) (misunderstood|misread|misinterpreted|lost|overlooked|not understood)
    (lost in translation|wires crossed|crossed wires|wrong tree)
    (not|n't) (quite |exactly |really |) what (i|we) (was|were|am|had|'m|'d|wanted|asked|meant|needed|need) 
    (wrong (customer|person|account|question|order|product|subject|topic|email|issue|model|branch|department|one|version|device)) (entirely|altogether|completely|END|in your (reply|answer|mail|email))
    (off|beside|misses|missed|missing) the (mark|point)
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
    to the wrong (account|person|address|number|bank)
    (the|this|your|that) link (you sent |) (doesn't|didn't|isn't) work~
    (film|book|movie|play|article|review|critic~|author|speaker|goal|target) ... (missed|misses|missing) the (point|mark)
    (avoid|avoiding|prevent|no|any|rule out|for any) (a |any |further |) misunderstanding~
    (your|the|this|that) (reply|answer|response|e-mail|email|mail|message|guide|article|explanation|instructions|link) (you sent |fully |completely |already |perfectly |really |certainly |) (answered|answers) (my|the|all|every|our|any)
    (exactly|just|precisely) what (i|we) (asked|wanted|needed|was looking|meant|was after)
    not (what|quite what) (i|we) (expected|had expected|ordered)
    (not|n't) (what|quite what) i (had |) (expected|hoped|ordered|dreamt|signed up)
    (to clarify|to be clear|for clarity), (the (meeting|date|time|price|deadline|venue)|we (will|are|meet)|it is)
    (if|whether) (i've|i have) misunderstood
    (the|this) guide (is|was) for
    (cut|sorted|solve|solved) the muddle
""")

_CORRECTED = lines("""
    (don't|didn't|wasn't|am not|i'm not|not) (need|want|wanted|wanting|mean|after|looking for|trying to|asking for|asking to|ask for|asking) ... (i|we) (need|want|meant|asked|just|only|wanted|am asking|was asking|said|would like|simply|mean)
    (no|sorry|sorry but|no sorry|hm|but no), (i|we) (don't|didn't|wasn't|am not|meant|mean|asked|want|need|wanted|said|was) 
    no no (it|not|i|the|that)
    (no no,|no, no,|no,) (the|not the|it's the|i meant|my) (other|question|first|second|point)
""")

DETECTORS: dict[str, Detector] = {
    "unheard": UNHEARD,
    "repeat": Phrases("repeat", _REPEAT, Urgency.HIGH, unless=_FIRST, despite=("not",)),
    "misunderstood": Together(
        (
            Phrases("misunderstood", _MISUNDERSTOOD, unless=_UNDERSTOOD, despite=("not",)),
            Phrases("misunderstood", _CORRECTED, despite=("not",)),
        )
    ),
}
