"""I do not understand this, and how do I do that: questions in which somebody needs explaining."""

from __future__ import annotations

from empathd.detectors.phrases import Phrases
from empathd.detectors.wording import lines

_CONFUSED = lines("""
    confus~
    (i'm|we're|am|completely|totally|bit|little|really|utterly|got|get|feel|feeling|so) lost (END|in|here|with|now|at|as|and|trying|when)
    (unclear|not clear|isn't clear|wasn't clear|aren't clear|not very clear|not at all clear|not entirely clear|not quite clear|not really clear|isn't very clear|clear as mud)
    (don't|didn't|can't|couldn't|do not quite|don't quite|don't really|don't fully|don't at all|doesn't|not|hardly|struggle to|struggling to|fail to|trying to|hard to|difficult to|trouble) (understand|understanding|follow|grasp|comprehend|fathom) 
    (not|don't|didn't|couldn't|can't) (quite|really|fully|entirely|completely) understand
    (makes|made|making|make|makes absolutely) (no|little|zero|no real) sense
    (doesn't|don't|didn't|can't|couldn't|isn't|not) (really|quite|seem to|) (make|makes|making) (any|much|a lot of|a bit of|) sense
    what (exactly|)(does|do|did|is|are) ... (mean|supposed to mean|supposed to be|stand for)
    what (exactly|) (does|do) (that|this|it|these) mean
    what ... means
    (don't|not) (know|sure) what ... (mean|means|is|are|for|do|does)
    not (sure|certain|quite sure|really sure|entirely sure|at all sure|too sure|100% sure) (what|which|how|why|where|who|whether i|if i (did|need|have|am|should|understood|got|was|must))
    unsure (what|which|how|why|where|whether|if|about)
    (puzzl|baffl|bewilder|perplex|flummox|mystifi|confound)~
    at a loss
    (over|above) my head
    (head or tail|heads or tails|head nor tail)
    can't (tell|decide|work out) (which|whether|if|what|why)
    (can't|couldn't) (work out|figure out) (why|what|which|whether)
    (don't|didn't) (quite|really|) get (it END|why|what|how (this|it|that|the)|this END|the (difference|logic|point))
    (no|not the faintest|not the slightest) (idea|clue) (what|why|which|where|who|how)
    what's the difference (between|in|of)
    what is (it|this|that) for
    (am i|are we|i'm i) (missing something|supposed|meant|reading this|doing (this|something|it) wrong|right in)
    (i|we) (must be|may be|might be|think i'm|am probably|am clearly|could be) (missing|misreading|misunderstanding|overlooking)
    (don't|can't|couldn't|fail to) see (why|how|what|the logic|the difference|where it)
    (explain|clarify|shed some light on|shed light on|make sense of|elaborate) (to me|me|to us|for me|please|) (what|why|how|which|the|this|whether|where|if|it)
    (could|can|would) (you|someone|somebody) (please|kindly|just|) (explain|clarify)
    (not|isn't|wasn't|aren't) (very|really|exactly|at all|particularly|) (obvious|intuitive|self-explanatory|straightforward|logical)
    (ambiguous|contradictory|contradict~|incomprehensible|counterintuitive|unintelligible|gibberish|cryptic)
    (conflicting|different|contradicting) (information|answers|messages|advice|instructions|amounts|statements)
    head is spinning
    which (one|of them|of these|of the (two|three)|plan|version|option|number|date) (is|are|do|should|would|applies|am|counts|would be) (i|we|the|it|right|correct|to me|to)
    how (come|is it possible|can it be) 
    what am i (doing wrong|missing|looking at|supposed)
    what (do|am|are) (i|we) (supposed|meant|expected) to
    what (is|'s) going on
    (all|double) (greek|dutch) to me
    went (right |)over my head
    i thought ... (but now|but then|yet) 
    wrong end of the stick
    (don't|didn't|doesn't|not) (really |quite |honestly |fully |) get (your |the |this |that |these |how |why |what |) (new |whole |) (pricing|point|logic|difference|idea|system|wording|letter|bill|joke|concept|layout|way|rules|maths|math|calculation|breakdown|connection|reasoning|process|form|instructions|statement|i'm|we're|it|you|my|i|we|is|are)
    (not|n't) (quite |really |entirely |too |at all |so |) (sure|certain|clear) (i|we|that i|on|about) (follow|understand|get it|got it|am|understood|what|how|the|which|this|why|have)
    (don't|didn't|can't|couldn't) (quite |really |) follow (END|you|this|the|what|it|your|how|why)
    (says|states|shows|said|reads|quotes|tells me|claims|stated|gives) (one thing|something else|something different|the opposite|otherwise|different things)
    one (page|mail|email|letter|agent|place|screen|document|line|person) (says|said|shows|states|told me|tells me) ... (another|the other|the next)
    (muddled|befuddl~|confuddled|discombobulat~|nonplussed|bemused|all at sea|in a muddle|in a fog|foxed|thrown by|thrown me)
    why (exactly |on earth |then |) (does|do|is|are|has|have|did|was|were|am|would) (it|this|the|my|our|your|i|we|there|that|these|his|her|mum's) ... (say|says|saying|show|shows|showing|two|three|both|negative|different|higher|lower|charged|twice|more|less|gone up|gone down|go up|go down|changed|change|another|instead|minus|zero|double|extra|appear|missing from|listed|called|separate|not match|differ|labelled|get an|got an|receive)
    (what's|what is|what are|what was|what were) (this|these|that|those|the) (extra |monthly |second |strange |small |new |odd |mysterious |other |) (charge~|fee~|payment~|amount~|line~|item~|code~|deduction~|transaction~|debit~|figure~|number~|surcharge~|letter~|symbol~|icon~|red|little|credit|entry|email|message) 
    (none the wiser|no wiser|no clearer|any the wiser)
    (in the dark) (about|as to|on|over|here)
    i thought (that |) (it|this|we|i|they|you|my|the) ... (is it not|isn't it|is that not|isn't that|wasn't it|am i wrong|is that wrong|or (not|is|am|have|did)|so (why|how|what)|but (it|the|my|your|this|now|then|here|i|in))
    (does|do|did|is|would) (this|that|it|the|a|an|final|pending|which|they|these|those|you) ... mean (that|i|i'm|i've|it's|it|we|the|you|my|there|nothing|both|everything)
    (does|would) (this|that|it) mean
    (don't|didn't|no longer|not) (know|understand|see|sure) (which|whether|if) (one|of|to|i|we|it|that|this|is|the|my)
    (don't|didn't|doesn't) (know|understand) what (to (make of|do with|choose|pick|enter|put|select|click|expect|tick|fill|write|answer)|i'm supposed|i am supposed|this|that|these|it (means|is|wants|says)|the (form|app|letter|site|difference|message|system|error))
    (not sure|unsure|no idea|unclear|don't know|wondering|wonder|doesn't say|does not say|not say|hard to tell|hard to say|can't tell|impossible to tell|difficult to tell|hard to know|tricky to tell) (whether|if|what|which|why|when|who) 
    (doesn't|does not|don't|didn't|not) (say|explain|mention|state|specify|tell me|make clear|make it clear|spell out) (anywhere |clearly |) (whether|if|what|which|how|why|where|when)
    (too many|so many) (options|choices|tariffs|plans|menus|versions|forms|buttons|letters)
    what (on earth|in the world|the heck|exactly) (is|are|does|do|am|was)
    what (is|does|do|are) ... (when it's at home|in plain english|in english|in layman's terms|supposed to)
    in (plain|simple) (english|words|terms)
    (i'd|we'd|i would|could use|would love|need|want|like|get) (some |a |a bit of |an |) (clarification|clarity|explanation)
    (how|why) is (it|the|my|this|that) (calculated|worked out|possible|so (high|much|low)|made up|different|more|higher|lower)
    how (do|does|did|can|was|were|is|are|come) ... (add up|get to|arrive at|work out at|come out at|come to) (this|that|the|such|a|an|so)
    (doesn't|don't|didn't|won't|not) (add up|tally|compute|square with|match what|match up|quite add)
    (mystery|riddle|closed book|double dutch|clear as mud|gobbledygook|gobbledegook|mumbo jumbo|hieroglyphics|jargon) (to|for|END|and|me)
    (scratch|scratching|scratched) (my|our|his|her) (head|heads)
    (jargon|legalese|small print) ... (understand|follow|mean|lost me|beyond me|english)
    (lost|losing|loses) me (END|at|with|there|completely|when|here|on)
    (my|our) (brain|head) (hurts|is spinning|spins|can't cope|aches|is swimming)
    can (somebody|someone|anyone|you) (please |kindly |) (explain|enlighten|make sense|decipher|translate|clear (this|that|it) up|clear up)
    (don't|doesn't|didn't|not) (recognise|recognize|know) (this|the|that|these|what|a) ... (charge|payment|transaction|is for|was for|debit)
    (is|was|are) (it|this|that|the|these|they|i|we|mine) ... or (is|was|not|are|am|isn't|do)
    do (i|we) (need|have) to ... or (does|do|is|will|can)
""")

_CLEAR = lines("""
    (not|isn't|wasn't|without|no|avoid|never|nothing) (at all|any|that|too|the least|a bit|really|very|so|) (confus~|unclear|puzzl~)
    sorry for (the|any|my|this) confus~
    (to avoid|avoid|clear up|any|cause|caused|causing) (any|the|further|my|) confusion
    lost (in the post|in the mail|in transit)
    makes sense now
    no idea (how good|how much i|how grateful|how happy)
    not sure (how|what) i('d| would) (do|have)
    (understand|know) what ... means (now|END)
    what ... means to (me|us)
    no longer confus~
    (don't|didn't) get it (yet|in time|delivered|until|back|by)
    (you|you're|he|she|they|he's|she's) (are |is |seem |sound |must be |seemed |clearly |obviously |a bit |very |completely |) confused
    (was|were|got|been) (a bit |a little |very |rather |) (confused|puzzled|lost|unsure|baffled) (at first|initially|until|before|to begin)
    (if|should|where|in case) (anything|something|any of (this|it|that)|there is anything|that|this|it|any point|parts) (is|be|seems|remains|was|looks|are) (still |at all |) (unclear|confusing|not clear)
    (weather|outcome|future|market|cause|date|verdict) (is|remains|was|still) (still |) (unclear|not clear|uncertain)
    at a loss for words
    no (idea|clue) how (to (thank|repay|express)|i|we|much|good|grateful)
    (not|don't|doesn't|didn't) (get|confuse) (it|them|this) with
    (don't|do not|to) confuse
    (don't|didn't) get (paid|home|back|there|up|in|out|on|off|any|much|the (newsletter|email|text|code|discount|mail|notification~|parcel|job))
    (let|letting) (us|me) know (if|whether|what|when)
    not sure (if|whether) (i|we|he|she) (can|could|will) (come|make it|attend|be)
    (explains|explaining|explained|teaches|in our|seminar) ... (in plain english|in simple)
    why (do|does|did) (you|they|nobody|no one)
    what is (this|that|the) (code|number|message) (for the|of the) (gate|door|alarm)
""")

_HOW_TO = lines(
    """
    how (exactly |best |else |)(do|can|could|would|should|might|may|shall|must) (i|we|one)
    how (do|can|could|would) (you|u) (MAKE)
    how to
    how (i|we) (can|could|should|might|would) (MAKE|best|actually|do|go)
    how (exactly|) does (one|this|it|that) work
    where (exactly|) (do|can|could|would|should|might|may) (i|we|one) (MAKE|find|get|see|go|look|put|click|upload|check|buy)
    where (to|i can|we can|i could|i should|we should) (find|get|see|go|look|click|upload|change|enter|set|download)
    where (is|are|did|'s) the (button|setting~|option~|menu|link|form|page|tab|export|download|switch|checkbox|old|new)
    where (has|have|did) the ... (button|setting~|option~|menu|link|form|page|tab) (go|gone|move|moved)
    is there (a|any|an|some|maybe a|perhaps a|perhaps any|no) (simple|easy|easier|better|quick|quicker|official|built-in|smart|safe|recommended|good|other|proper|) (way|option|setting|possibility|means|method|shortcut|guide|tutorial|feature|function|button|trick|workaround|tool|instructions)
    (is it|would it be|it is|if it is|if it's|isn't it|it's) (also|even|still|actually|somehow|) possible (for me |for us |)to (MAKE)
    (can|could|may) (i|we) (also|still|just|somehow|actually|simply|) (MAKE)
    (am i|are we) able to
    what's the (best|easiest|right|correct|quickest|proper|simplest|fastest|recommended|safest|official|procedure|process) (way|procedure|process|method|steps|approach|for|to)
    what (are|would be|is) the (exact |correct |right |)(steps|procedure|process|instructions)
    what (do|must|should|would|else do|else can) (i|we) (need|have|do|click|press|enter|type|select|choose|fill|send you|use) (to do |to |)(to|in order|so that|if|when|for|END|next|here|there)
    what do i (do|need to do|have to do)
    which (button|menu|setting|page|tab|option|field|icon|cable|plug|form) (do|should|must|is|can|would)
    (tell|show|teach|explain to|remind|advise|instruct|guide|walk|talk|help) (me|us) (please|) (through|how|on how|where|step by step)
    (walk|talk|guide|take) (me|us) through
    (any|some|a|clear|detailed|step by step|step-by-step|written) (guide|tutorial|instructions|documentation|manual|how-to|howto|video|tips|pointers|hints) (on|for|about|how|to|that|please|anywhere)
    (point|steer|direct) (me|us) (to|in|towards|at)
    (can't|couldn't|don't|cannot seem to|can't seem to|didn't) (find|see|work out|figure out|remember|know|recall|understand|get) (out |)(how|where) (to|i|we|the|it|this|do)
    (can't|couldn't|don't) (find|see|locate) (the|a|any) (button|setting~|option|menu|link|way|place|page|tab|field|switch|instructions)
    (not sure|no idea|no clue|unsure|don't know|not certain|wondering|wonder|know|learn|understand) (how|where) (i|we|to) (can|could|do|should|would|MAKE|find|get|go|proceed with the)
    looking for (a|the|an|some|any) (way|option|setting|button|possibility|menu|feature that|guide|instructions|place) 
    (need|want|would like|like|love|help) (some |) (help|assistance|guidance|a hand) (with |in |)(setting|set|connecting|configuring|installing|using|changing|importing|exporting|adding|finding|creating)
    (new|first time|first-time|newbie) (to|user|with|using) ... (how|where|help)
    (does|do|is|can) (anyone|somebody|someone|you) know (how|where|if there is a way|if there's a way)
    (do i|do we|should i|must i|can i) (need|have) to (MAKE|download|install|buy|enter|use)
    (any idea~|any clue|any tips|any advice|any pointers|an idea|idea) (on |about |as to |of |) (how|where) (to|i|we|one|you)
    can (the|my|our|this|it|a|an|these|i have|i get|we have|we get|one|they|that) ... (exported|scheduled|changed|set|printed|shared|customised|customized|linked|synced|hidden|disabled|used|turned off|switched off|moved to|downloaded|imported|merged|sorted by|filtered|sent automatically|made (to|bigger|smaller|larger)|locked|automated|edited|paired|connected|controlled|operated|washed|adjusted|translated)
    (do|must|should|need) (i|we) (have |need |) to do (anything|something) (to|for|else|special|about|before|if|when|in)
    is there (somewhere|anywhere|something|anything|any place|a place|a page|a screen|any) (i|we|that i|where|to|on|in|way|option|method|setting|trick|how-to|button|means) 
    (advise|explain|show|tell|teach|demonstrate|describe|remind) (me |us |please |to me |to us |) (exactly |on |again |) (how|where) (to|i|we|one|do|it|the|you)
    how (long|hard|often|many times|far|much) (do|should|must|shall|would) (i|we|one|you) (need to |have to |) (hold|press|leave|soak|charge|wait|clean|descale|shake|keep|boil|run|turn|push|heat|replace|add|dilute|change|stretch)
    how (do|does|can|should|would|could|might|must) (you|one|somebody|someone|a person|a|my|our|people|parents|users) (go about |actually |best |then |) (MAKE|get|go|do|put|fit|charge|report|claim|apply|become|start|sync|fill|enter|return|opt|cancel|join|leave|renew|mount|assemble|insert|operate|bleed|adjust|mute|silence|work)
    how (are|am) (i|we) (supposed|meant) to (MAKE|do this|do that|add|enter|put|use|set|get it to|get the)
    how (would|might|shall|do|can|could|should|must) (i|we|one) (best |go about |)
    how (exactly |) do (these|those|the two|i get|we get|you get) ... (work|talk|connect|link|fit)
    where (would|might|should|do|can|could) (i|we|one|you) (best |) (MAKE|go|look|find|put|enter|send|see|click|report|fit|plug|write)
    (where|where's|where is|where are|whereabouts) (in|on|is|are|under) ... (setting~|option~|button|menu|switch|tab|screen|code|number|page|form|link|reset|key|section|field|icon|dial|valve|filter|port|socket|search|calendar|export)
    (what|which) (do|should|must|button do|key do|buttons do|keys do|menu do) (i|we) (press|click|tap|type|select|choose|pick|use|enter|plug|turn|need to (press|click|do|use|fill))
    (in|on|under|from) (which|what) (tab|menu|screen|page|section|app|field|box|setting~)
    (which|what) (menu|tab|setting~|screen|button|form|option|key|page|section|field|cable|mode|icon) (has|holds|do|does|is|lets|should|contains|controls|would|turns)
    what's the (trick|knack|secret|procedure|process|drill|routine|way|correct|simplest|shortcut|keyboard shortcut|command|code|form) (to|for|of|with|i|that|when|way)
    what (is|are|was) the (procedure|process|steps|instructions|shortcut|way|method|correct|proper|easiest|quickest|best) 
    what steps (do|should|must|are)
    (can|could|would) (you|someone|somebody|anyone) (please |kindly |possibly |) (show|teach|walk|talk|tell|guide|point|take|direct|explain|send|give|advise|share) (me |us |to me |to us |)(on |through |to the |in the |the |) (how|where|setting|steps|instructions|guide|through|right direction|import|process|setup|procedure|page|manual|way to)
    (i'd|we'd|i|we|would|just) (also |really |) (like|want|need|wanted|love) to (know|find out|learn|understand|see|be shown|be told) (how|where|if there is a way|if there's a way|if it's possible)
    (was|am|we're|were|just|i'm) wondering (how|where|if (there|it) (is|was|'s)|whether there|if one can|if i can|whether i can|if we can)
    (does|do) (it|the app|your app|the system|the software|your system|this|the site|the portal|the machine) (let|allow|support|have|handle|work with|offer|do) (you|me|us|a|an|two|more|multiple|for|any|more than|to|family|offline)
    (do you|is there|are there|have you got|have you) (have |got |) (any |some |a |an |written |clear |step by step |online |) (instructions|guide~|manual|tutorial~|video~|walkthrough|how-to|leaflet|documentation|explanation|cheat sheet|cheatsheet) 
    (need|want|could use|would like|appreciate|grateful for) (some |a bit of |a little |any |your |) (help|assistance|guidance|advice|a hand|hand) (with |in |on |to |) (setting|set|connect~|configur~|install~|using|changing|importing|exporting|adding|finding|creating|getting started|how|moving|the (setup|set-up|import|installation))
    can (one|you|i|we|my|guests|parents|students|users|people) ... (from (my|abroad|the app|a|another)|online|myself|ourselves|in (the app|one go|bulk)|at once|offline|on two|remotely|with (the app|my phone|a|two)) 
""",
    MAKE="(export|import|change|add|set|set up|setup|configure|create|delete|remove|upload|download|print|"
    "connect|link|invite|share|install|activate|enable|disable|turn|switch|use|edit|update|reset|access|merge|sync|"
    "transfer|move|copy|archive|schedule|book|register|log|sign|find|see|view|track|save|send|attach|adjust|rename|"
    "assign|integrate|combine|filter|sort|search|undo|restore|recover|back up|unsubscribe|pay|top up|order|split|"
    "unlock|block|customise|customize|make|get the|get a copy|get my|open|close|hide|select|choose|verify|clean|pair|"
    "apply|redeem|run|prevent|stop|convert|replace|withdraw|exchange|check|do that|do this|do it|go about)",
)

_NOT_HOW_TO = lines("""
    how (can|could|do|dare|would|should) (you|they|anyone|your company|it) (even|possibly|expect|explain|justify|sleep|think|treat|plan|intend|dare|let|call|be so|not|still)
    how (can|could|should|do|am|would) (i|we) (ever|possibly|trust|explain|be expected|be sure|believe|thank|know that you|rely|expect|not be|feel)
    how (can|should|are) (i|we) supposed
    (can|could) (i|we) (please|) (get|have) (a|my|the) (refund|money|replacement)
    (can|could) (i|we) (just|) (say|add that|see that|see from|see why|make a|make an)
    see (how|where) (i can|we can) (do better)
    (learned|learnt|knew|knows|know now|showed|shown|taught|explained|explaining|showing|telling) (me |us |to me |exactly |)how to
    how to (proceed|improve|treat|run a)
    (can|could) (i|we) (make a|make an|send|pay|book|make) (suggestion|complaint|you)
    how (do|can) (i|we) (make|file|lodge|raise) a (formal |)complaint
    how do (i|we) (cancel|get my money|get a refund|get rid)
    where (do|can) i (stand|even begin)
    (learn|learned|worked out|work out|finding out|figured out|figure out|find out|found out|shows you|show you|shows|explains|discover|tips on|article on|workshop on|seminar on|book on|talk on|ideas on|know|knows|remember) how to
    (i|we) (now |finally |already |also |do |) (know|worked out|figured out|found out|understand|remembered) how to
    (explains|explained|covers|shows|describes|teaches|learn|taught) ... how to
    (tell|advise|inform|ask|let) (me|us) how (much|many|long|often|far|old|big|sorry|happy|soon|you (can|could|intend|plan|will|justify|propose))
    (how|what) do (i|we) have to do to (get|reach|make) (an (answer|apology)|a (reply|response|human|refund)|my|hold|through|someone|somebody|you|any)
    is there (a|any) way (you|your|that you) (people|could|can|guys|will|lot)
    how (do|can|could|would|should) (i|we) (know|be sure|trust|feel|explain (this|that) to)
    how (would|do|did|can) you (feel|like it|justify|explain|sleep|dare|call|live|people|think)
    (to know|know|understand) how (this|it|that|you|such) (could|can|came|happened)
    how (lovely|kind|nice|wonderful|sweet|rude|dare|disappointing)
    where (do|did) you (people|learn|get|find these|come)
    how many times (do|must|should)
    how often (do|must|should) (i|we) (have to|need to) (tell|ask|write|call|repeat|say|remind|explain)
    (show|showed|teach) (my|our|a|the|you|him|her|them|how)
    how to (get|make) the (most|best)
    where (can|could) (you|one|they|people) (find|get) (better|such)
""")

DETECTORS: dict[str, Phrases] = {
    "confused": Phrases("confused", _CONFUSED, unless=_CLEAR, despite=("not", "if")),
    "how_to": Phrases("how_to", _HOW_TO, unless=_NOT_HOW_TO, despite=("not", "if", "said")),
}

HITS = {
    "confused": (
        "The new menu is really confusing.",
        "I'm completely lost here.",
        "It is unclear to me which plan I am on.",
        "That makes no sense to me.",
        'What does "pending settlement" mean?',
        "I don't understand why the total changed.",
        "I am not sure which form I need.",
        "The letter left me puzzled.",
        "I have no idea what this charge is.",
        "What is the difference between Basic and Plu|What is the difference between Basic and Plus",
        "Am I missing something?",
        "Could you explain why there are two bill|Could you explain why there are two bills",
        "I can't make head or tail of the statement.",
        "The instructions are not very clear.",
        "I get conflicting information from your site and the app.",
    ),
    "how_to": (
        "How do I export a report?",
        "Where can I find my invoice|Where can I find my invoices",
        "Is there a way to merge two account|Is there a way to merge two accounts",
        "Could you tell me how to change the language?",
        "What is the best way to import contact|What is the best way to import contacts",
        "I don't know how to add a second user.",
        "How can we invite a colleague?",
        "Would it be possible to download last year's data?",
        "Can I change the date format somewhere?",
        "What do I need to do to activate the card?",
        "Please walk me through the set-up.",
        "I can't find where to upload the photo.",
        "Which button do I press to start the scan?",
        "Im looking for a way to print labels.",
    ),
}

MISSES = {
    "confused": (
        "The guide was not confusing at all.",
        "Sorry for the confusion on my side.",
        "My colleague said it was confusing.",
        "My parcel was lost in the post.",
        "Now it all makes sense.",
        "Your explanation was very clear.",
        "I understand that you are busy.",
        "Please send the form to me.",
        "This means a lot to us.",
    ),
    "how_to": (
        "How dare you!",
        "How can you explain this behaviour?",
        "How are you?",
        "Thank you for showing me how to do it.",
        "How long does delivery take?",
        "Can I have a refund?",
        "Where is my parcel?",
        "How can I ever trust you again?",
    ),
}
