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
