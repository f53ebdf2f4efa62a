"""I do not understand this, and how do I do that: questions in which somebody needs explaining."""

from __future__ import annotations

from empathd.detectors.cues import turns
from empathd.detectors.cues.how import DETECTOR as HOW_TO
from empathd.detectors.cues.ordinary import of_customers
from empathd.detectors.cues.past import CLEAR, PUZZLED
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.wording import lines

_CONFUSED = lines("""
    confus~
    (i'm|we're|am|completely|totally|bit|little|really|utterly|feel|feeling|so) lost (END|in|here|with|now|at|as|and|trying|when)
    (unclear|not clear|isn't clear|wasn't clear|aren't clear|not very clear|not at all clear|not entirely clear|not quite clear|not really clear|isn't very clear|clear as mud)
    (don't|didn't|can't|couldn't|do not quite|don't quite|don't really|don't fully|don't at all|doesn't|not|hardly|struggle to|struggling to|fail to|trying to|hard to|difficult to|trouble) (understand|understanding|follow|grasp|comprehend|fathom) 
    (not|don't|didn't|couldn't|can't) (quite|really|fully|entirely|completely) understand
    (makes|made|making|make|makes absolutely) (no|little|zero|no real) sense
    what (exactly|)(does|do|did|is|are) ... (mean|supposed to mean|supposed to be|stand for)
    what (exactly|) (does|do) (that|this|it|these) mean
    what ... means
    (don't|not) (know|sure) what ... (mean|means|is|are|for|do|does)
    not (sure|certain|quite sure|really sure|entirely sure|at all sure|too sure|100% sure) (what|which|how|why|where|who|whether i|if i (did|need|have|am|should|understood|got|was|must))
    (puzzled|puzzling|puzzles me|puzzles us)
    (baffl|bewilder|perplex|flummox|mystifi|confound)~
    at a loss
    (head or tail|heads or tails|head nor tail)
    can't (tell|decide|work out) (which|whether|if|what|why)
    (can't|couldn't) (work out|figure out) (why|what|which|whether)
    (don't|didn't) (quite|really|) get (it END|why|what|how (this|it|that|the)|this END|the (difference|logic|point))
    (no|not the faintest|not the slightest) (idea|clue) (what|why|which|where|who|how)
    what's the difference (between|in|of)
    (am i|are we|i'm i) (missing something|reading this|doing (this|something|it) wrong|right in)
    (don't|can't|couldn't|fail to) see (why|how|what|the logic|the difference|where it)
    (can|could|would|will|please|pls|kindly|someone|somebody|anyone|to) (you |somebody |someone |anyone |please |) (explain|clarify|shed some light on|shed light on|make sense of|elaborate) (to me|me|to us|for me|please|) (what|why|how|which|the|this|whether|where|if|it)
    (could|can|would) (you|someone|somebody) (please|kindly|just|) (explain|clarify)
    (conflicting|different|contradicting) (information|answers|messages|advice|instructions|amounts|statements)
    which (one|of them|of these|of the (two|three)|plan|version|option|number|date) (is|are|do|should|would|applies|am|counts|would be) (i|we|the|it|right|correct|to me|to)
    what am i (doing wrong|missing|looking at|supposed)
    what (do|am|are) (i|we) (supposed|meant|expected) to
    i thought ... (but now|but then|yet) 
    (don't|didn't|doesn't|not) (really |quite |honestly |fully |) get (your |the |this |that |these |how |why |what |) (new |whole |) (pricing|point|logic|difference|idea|system|wording|letter|bill|joke|concept|layout|way|rules|maths|math|calculation|breakdown|connection|reasoning|process|form|instructions|statement|i'm|we're|it|you|my|i|we|is|are)
    (not|n't) (quite |really |entirely |too |at all |so |) (sure|certain|clear) (i|we|that i|on|about) (follow|understand|get it|got it|am|understood|what|how|the|which|this|why|have)
    (don't|didn't|can't|couldn't) (quite |really |) follow (END|you|this|the|what|it|your|how|why)
    (says|states|shows|said|reads|quotes|tells me|claims|stated|gives) (one thing|something else|something different|the opposite|otherwise|different things)
    one (page|mail|email|letter|agent|place|screen|document|line|person) (says|said|shows|states|told me|tells me) ... (another|the other|the next)
    why (exactly |on earth |then |) (does|do|is|are|has|have|did|was|were|am|would) (it|this|the|my|our|your|i|we|there|that|these|his|her|mum's) ... (say|says|saying|show|shows|showing|two|three|both|negative|different|higher|lower|charged|twice|more|less|gone up|gone down|go up|go down|changed|change|another|instead|minus|zero|double|extra|appear|missing from|listed|called|separate|not match|differ|labelled|get an|got an|receive)
    (what's|what is|what are|what was|what were) (this|these|that|those|the) (extra |monthly |second |strange |small |new |odd |mysterious |other |) (charge~|fee~|payment~|amount~|line~|item~|code~|deduction~|transaction~|debit~|figure~|number~|surcharge~|letter~|symbol~|icon~|red|little|credit|entry|email|message) 
    (none the wiser|no wiser|no clearer|any the wiser)
    (does|do|did|would) ... mean (that|i|i'm|i've|it's|it|we|the|you|my|there|nothing|both|everything)
    (does|would) (this|that|it) mean
    (don't|didn't|no longer|not) (know|understand|see|sure) (which|whether|if) (one|of|to|i|we|it|that|this|is|the|my)
    (don't|didn't|doesn't) (know|understand) what (to (make of|do with|choose|pick|enter|put|select|click|expect|tick|fill|write|answer)|i'm supposed|i am supposed|this|that|these|it (means|is|wants|says)|the (form|app|letter|site|difference|message|system|error))
    (not sure|unsure|no idea|unclear|don't know|doesn't say|does not say|not say|hard to tell|hard to say|can't tell|impossible to tell|difficult to tell|hard to know|tricky to tell) (whether|if|what|which|why|when) 
    (doesn't|does not|don't|didn't|not) (say|explain|mention|state|specify|tell me|make clear|make it clear|spell out) (anywhere |clearly |) (whether|if|what|which|how|why|where|when)
    what (on earth|in the world|the heck|exactly) (is|are|does|do|am|was)
    what (is|does|do|are) ... (when it's at home|in plain english|in english|in layman's terms|supposed to)
    in (plain|simple) (english|words|terms)
    how (do|does|did|can|was|were|is|are|come) ... (add up|get to|arrive at|work out at|come out at|come to) (this|that|the|such|a|an|so)
    (doesn't|don't|didn't|won't|not) (add up|tally|compute|square with|match what|match up|quite add)
    (scratch|scratching|scratched) (my|our|his|her) (head|heads)
    can (somebody|someone|anyone|you) (please |kindly |) (explain|enlighten|make sense|decipher|translate|clear (this|that|it) up|clear up)
    do (i|we) ... or do (i|we|you|they)
    which of the (two|three|four|dates|figures|prices|numbers) ... (counts|is right|is it|applies|is correct|do i|should i|am i|is meant)
    is (it|that|this|the) ... (or is it|or (per|a|the) (month|year|day|person|week|total)|per (month|year|day|person|week) or|including or|with or without)
    (still|even|so|really|are|is|i'm|we're) (not sure|unsure|unclear|none the wiser|in the dark|puzzled|not clear|not certain|no clearer)
    (back to front|upside down|the wrong way (round|around)|inside out) (as far|to me|or|if|in the|and)
    read (it|this|that|the (letter|page|email|terms|guide|instructions|manual)|your (letter|mail|email)|them) ... (times|twice|over and over|again and again) and
    (different|conflicting|contradictory|inconsistent|differing|(two|three|several) different) (dates|answers|figures|prices|amounts|times|totals|numbers|names|balances|versions|stories|explanations|deadlines|addresses|sums|readings) (from|on|in|for|don't|and|depending|given|quoted|END)
    what (exactly |precisely |) (am|are) (i|we) (paying|being charged|looking at|signing|agreeing|buying|getting|missing|to) 
    what (exactly |) (is|are|'s) (this|that|these|those|all these|all this) ... (for|about|doing|supposed to|exactly|do)
    what's (a|an) ... END
    (know|see|tell|say|work out|understand|figure out) why (it|this|the|my|that|we|i|our|they) (went|goes|is|was|has|keeps|says|changed|costs|shows|are|were|have)
    (says|shows|reads|states|said|claims) ... (but|yet|and) (it |) (also |the |elsewhere |then |later |my |your |on ) (says|shows|reads|states|app|website|letter|email|bill|page|statement|claims)
    (does|do|is|will|would|am) (this|it|that|i|we|my|the|a) ... (or not|or what)
    (comprehend|decipher|decode|interpret|untangle|unravel) (the|it|this|my|your|what|a)
    (leaves|left|leaving) (me|us) (with more|wondering|guessing|confused|puzzled|baffled|unsure|none)
    (can't|cannot|couldn't|don't) (make out|work out|figure out|tell apart|see) (what|why|which|whether|how much|if|who|when)
    (is|are) (that|this|it|these|those|the (price~|amount~|figures|times|dates|fee|total)) ... (in|with|per|before|after|from|incl|net|gross|by) ... or (in|without|per|after|to|excl|gross|net|the|pounds|dollars|euros|not|is|a|by)
    (pages|letters|emails|mails|documents|places|screens|forms|versions|colleagues|people|staff|website|app|sites|agents|leaflets|signs) ... (say|says|show|shows|state|give|tell|quote|told me|said) (something |two |very |completely |totally |) (different|conflicting|contradictory|opposite|various|else)
    why (am|are|is|was|were) (i|we|my|our|he|she|it) (on|in|listed|registered|shown|down|marked|classed|getting|receiving|being asked|being sent|being|put|at|under|now|suddenly|still) (on|as|the|a|an|in|my|two|this|that|charged|business|to|for|at|with|as a|both)
    i thought ... (was|were|is|are) (free|included|covered|paid|automatic|cancelled|closed|unlimited|refundable|part of|already|only|valid|until|for|fixed) ... (but|so|yet|then|why|now|or)
    (make|making|made) (no |any |) sense of (the|this|it|that|my|your|these|what|them)
    which (one |of them |date |of the two |) is (it|right|correct|true|the right|binding|valid) 
    (is|are|would|was) (that|this|it|those) (me|us|mine|the same|my|normal|right|correct|correct or|supposed) (then|or|as|END)
    two of (me|us|my|them) in
    (no idea|no clue|unsure|not sure|don't know) what (to|we're supposed to|i'm supposed to|we should|i should) (do|put|enter|choose|make|say|pick|write) (with|here|in|of|as|for|about|next|now|END)
    (thrown|stumped|foxed|flummoxed|confounded|bewildered|puzzled|perplexed) by
    (on the one hand|in one place|at the top|on page|in the letter) ... (on the other|in another|at the bottom|on page|on the website)
    do (i|we) (need|have) to ... or (does|do|is|will|can)
""")

_CLEAR = lines("""
    (not|isn't|wasn't|without|no|avoid|never|nothing) (at all|any|that|too|the least|a bit|really|very|so|) (confus~|unclear|puzzl~)
    sorry for (the|any|my|this) confus~
    lost (in the post|in the mail|in transit)
    no idea (how good|how much i|how grateful|how happy)
    (understand|know) what ... means (now|END)
    (you|you're|he|she|they|he's|she's) (are |is |seem |sound |must be |seemed |clearly |obviously |a bit |very |completely |) confused
    (if|should|where|in case) (anything|something|any of (this|it|that)|there is anything|that|this|it|any point|parts) (is|be|seems|remains|was|looks|are) (still |at all |) (unclear|confusing|not clear)
    no (idea|clue) how (to (thank|repay|express)|i|we|much|good|grateful)
    (sorry|apolog~|apologise|apologize) (about|for) (the|any|my|this|our) confus~
    (you|they|he|she) (clearly |really |obviously |just |) (have|has|had) no (idea|clue)
    (you've|they've|he's|she's|you'd) (clearly |really |absolutely |just |) (got |) no (idea|clue)
    what on earth (do|am) (i|we) pay~
    (don't|didn't) know what to do (END|any|with myself|next without)
    explain (it|everything|this|myself|that) (all |) (over |) (again|to every|to each|to a new)
    (don't|didn't) get (paid|home|back|there|up|in|out|on|off|any|much|the (newsletter|email|text|code|discount|mail|notification~|parcel|job))
    (let|letting) (us|me) know (if|whether|what|when)
""")

CONFUSED = (*_CONFUSED, *PUZZLED, *turns.CONFUSED)
"""Any way to say that something is not understood."""

DETECTORS: dict[str, Detector] = {
    "confused": of_customers(
        Phrases("confused", CONFUSED, unless=(*_CLEAR, *CLEAR, *turns.PLAIN), despite=("not", "if"))
    ),
    "how_to": of_customers(HOW_TO),
}
