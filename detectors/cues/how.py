"""How do I do that: questions about how something is done with the product, and wishes to be shown."""

from __future__ import annotations

from empathd.detectors.phrases import Phrases
from empathd.detectors.wording import lines

_HOW_TO = lines(
    """
    how does one 
    (is it|would it be|if it's|isn't it) (also|even|somehow|) possible (for me |for us |)to (OPERATE)
    (can|could) (i|we|one) (also |somehow |still |) (OPERATE)
    (can|could) (i|we|one) ... (somewhere|in the (app|settings|menu))
    how (exactly |best |else |)(do|can|could|would|should|might|may|shall|must) (i|we|one)
    how (do|can|could|would) (you|u) (MAKE)
    how to
    where (exactly|) (do|can|could|would|should|might|may) (i|we|one) (MAKE|find|get|see|go|look|put|click|upload|check|buy)
    where (to|i can|we can|i could|i should|we should) (find|get|see|go|look|click|upload|change|enter|set|download)
    where (is|are|did|'s) the (button|setting~|option~|menu|link|form|page|tab|export|download|switch|checkbox|old|new)
    where (has|have|did) the ... (button|setting~|option~|menu|link|form|page|tab) (go|gone|move|moved)
    is there (a|any|an|some|maybe a|perhaps a|perhaps any|no) (simple|easy|easier|better|quick|quicker|official|built-in|smart|safe|recommended|good|other|proper|) (way|option|setting|possibility|means|method|shortcut|guide|tutorial|feature|function|button|trick|workaround|tool|instructions)
    what's the (best|easiest|right|correct|quickest|proper|simplest|fastest|recommended|safest|official|procedure|process) (way|procedure|process|method|steps|approach|for|to)
    what (are|would be|is) the (exact |correct |right |)(steps|procedure|process|instructions)
    what (do|must|should|would|else do|else can) (i|we) (need|have|do|click|press|enter|type|select|choose|fill|use) (to do |to |)(to|in order|so that)
    which (button|menu|setting|page|tab|option|field|icon|cable|plug|form) (do|should|must|is|can|would)
    (tell|show|teach|explain to|remind|advise|instruct|guide|walk|talk|help) (me|us) (please|) (through|how|on how|where|step by step)
    (walk|talk|guide|take) (me|us) through
    (can't|couldn't|don't|cannot seem to|can't seem to|didn't) (find|see|work out|figure out|remember|know|recall|understand|get) (out |)(how|where) (to|i|we|the|it|this|do)
    (not sure|no idea|no clue|unsure|don't know|not certain|wondering|wonder|know|learn|understand) (how|where) (i|we|to) (can|could|do|should|would|MAKE|find|get|go|proceed with the)
    looking for (a|the|an|some|any) (way|option|setting|button|possibility|menu|feature that|guide|instructions|place) 
    (need|want|would like|like|love|help) (some |) (help|assistance|guidance|a hand) (with |in |)(setting|set|connecting|configuring|installing|using|changing|importing|exporting|adding|finding|creating)
    (new|first time|first-time|newbie) (to|user|with|using) ... (how|where|help)
    (any idea~|any clue|any tips|any advice|any pointers|an idea|idea) (on |about |as to |of |) (how|where) (to|i|we|one|you)
    (do|must|should|need) (i|we) (have |need |) to do (anything|something) (to|for|else|special|about|before|if|when|in)
    is there (somewhere|anywhere|something|anything|any place|a place|a page|a screen|any) (i|we|that i|where|to|on|in|way|option|method|setting|trick|how-to|button|means) 
    (advise|explain|show|tell|teach|demonstrate|describe|remind) (me |us |please |to me |to us |) (exactly |on |again |) (how|where) (to|i|we|one|do)
    how (do|does|can|should|would|could|might|must) (you|one|somebody|someone|a person|a|my|our|people|parents|users) (go about |actually |best |then |) (MAKE|get|go|do|put|fit|charge|report|claim|apply|become|start|sync|fill|enter|return|opt|cancel|join|leave|renew|mount|assemble|insert|operate|bleed|adjust|mute|silence)
    how (are|am) (i|we) (supposed|meant) to (MAKE|do this|do that|add|enter|put|use|set|get it to|get the)
    how (would|might|shall|do|can|could|should|must) (i|we|one) (best |go about |)
    where (would|might|should|do|can|could) (i|we|one|you) (best |) (MAKE|go|look|find|put|enter|send|see|click|report|fit|plug|write)
    (where|where's|where is|where are|whereabouts) (in|on|is|are|under) ... (setting~|option~|button|menu|switch|tab|screen|code|number|page|form|link|reset|key|section|field|icon|dial|valve|filter|port|socket|search|calendar|export)
    (what|which) (do|should|must|button do|key do|buttons do|keys do|menu do) (i|we) (press|click|tap|type|select|choose|pick|use|enter|plug|turn|need to (press|click|do|use|fill))
    (in|on|under|from) (which|what) (tab|menu|screen|page|section|app|field|box|setting~)
    (which|what) (menu|tab|setting~|screen|button|form|option|key|page|section|field|cable|mode|icon) (has|holds|do|does|is|lets|should|contains|controls|would|turns)
    what's the (trick|knack|secret|procedure|process|drill|routine|way|correct|simplest|shortcut|keyboard shortcut|command|code|form) (to|for|of|with|i|that|when|way)
    what (is|are|was) the (procedure|process|steps|instructions|shortcut|way|method|correct|proper|easiest|quickest|best) 
    what steps (do|should|must|are)
    (can|could|would) (you|someone|somebody|anyone) (please |kindly |possibly |) (show|teach|walk|talk|tell|guide|point|take|direct|explain|send|give|advise|share) (me |us |to me |to us |)(on |through |to the |in the |the |) (how|where|setting|steps|instructions|guide|through|right direction|import|process|setup|procedure|page|manual|way to)
    (i'd|we'd|i|we|would|just) (also |really |) (like|want|need|wanted|love) to (know|find out|learn|understand|see|be shown|be told) (how (to|i|we|one|it works)|where (to|i|we)|if there is a way|if there's a way|if it's possible)
    (does|do) (it|the app|your app|the system|the software|your system|this|the site|the portal|the machine) (let|allow) (you|me|us|a|an|two|more|multiple|for|any|more than|family)
    (do you|is there|are there|have you got|have you) (have |got |) (any |some |a |an |written |clear |step by step |online |) (instructions|guide~|manual|tutorial~|video~|walkthrough|how-to|leaflet|documentation|explanation|cheat sheet|cheatsheet) 
    (need|want|could use|would like|appreciate|grateful for) (some |a bit of |a little |any |your |) (help|assistance|guidance|advice|a hand|hand) (with |in |on |to |) (setting|set|connect~|configur~|install~|using|changing|importing|exporting|adding|finding|creating|getting started|how|moving|the (setup|set-up|import|installation))
    (trying|try|tried|want|need|like|hoping|hope|love) to (find out|learn|see|understand|work out|discover|figure out) (how|where) (to|i|we|one|do)
    find out how to
    (i'd|we'd|i|we|would) (need|want|like|love|appreciate|require|be grateful for) (some |the |clear |written |printed |a set of |simple |any |step by step |) (instructions|guidance|directions|a guide|a manual|a walkthrough|the manual|the guide|a tutorial|a rundown) (for|on|to|about|how|of|please|END)
    (send|give|email|post|forward|get) (me |us |) (a|the|some|any|another) (quick |short |) (guide|manual|instructions|rundown|run-down|overview|walkthrough|tutorial|leaflet|explanation|handbook|steps) (to|for|on|of|about|how|please)
    (want|like|need|trying|hoping|wanted) to ... (where is|where's|where are|where do|how is|how does|how would|which button|what do i|how can|how do|how should|any ideas|is there a)
    where (on|in|within|under) (the|your|my|this) (site|website|app|menu|page|portal|form|system|dashboard|account|screen|settings|package|box|device|machine)
    do (i|we|you) ... (first or|before or after|first, or|and then|or (do|just|can|leave|should))
    how (does|do|can|should|would|is|are) (a|an|the|my|our|people|tenants|parents|users|guests|members|students|teachers|customers|most|others|visitors|new) ... (sign~|add|apply|register|get|use|enter|report|pay|order|book|submit|log|join|fill|send|attach|change|connect~|fit|charge~|open~|see|access)
    how (do|can|should|would|could) (i|we|one) (usually |normally |ever |then |now |)
    (what|which) (button|cable|app|code) (do|should|must|would) (i|we|my|one) (need|use|fill|choose|press|pick|enter) (for|to|if|when|in)
    (is there|are there|do you have|have you) (any |a |) (means|method~|possibility|provision|facility|function|feature|setting|option|mode|switch|command|tool|trick) (of|to|for|that|which|where)
    what (must|should|do|can|shall) (i|we|one) (do|enter|press|put|fill) (to|in order|so)
    (way|how) to go about
    (where|how|when) (do|can|should|would|could|must) (parents|users|people|guests|students|teachers|tenants|customers|staff|members|visitors|passengers|patients|colleagues|my (mum|mother|dad|father|son|daughter|wife|husband|tenants|staff|team|students|colleagues|guests)|our (staff|team|guests|members|users|parents|students|teachers)) 
    (explain|show|tell|describe|clarify) (to me |me |us |) how (the|a|an|this|these|refunds|your|it|my|points|that|credits|payments|orders) ... (is done|are done|operate~)
    (want|like|need|love|wish|curious|keen) to know (where|how|behind which|in which|under which|which (menu|button|setting|page)) (i|we|to|you|one|it)
    which (button|key|menu|setting|switch|knob|tab|programme|mode|icon) (do|does|starts|opens|turns|sets|must|should|stops|changes|resets)
    (where|how) does one (put|enter|find|add|change|set|turn|switch|get|open|print|cancel|see)
    (if there's|if there is|is there|there must be|there has to be) (a|some|any) (knack|trick|secret|art) (to|for|of)
    how (can|do|could|would|should|might) (i|we|one|you) (have|get|let|keep|give|put|show|take|tell|fill|bring|start|fix|install|bleed|reach|join|leave|cancel|claim|apply|renew|opt|return|report|contact|prove|descale|reorder|stop|silence)
    (what|which) (number|code|address|key~|combination|button~|form|email|extension|page|link) (do|should|must|can|would) (i|we) 
    (change|add|cancel|move|remove|update|set|export|print|delete|transfer|enter|claim|download|upload|share|pay) ... how END
    (walk|talk|guide|take|lead) (my|our|him|her|them|the) ... through
    (can|could|would|will) (you|someone|somebody|anyone) ... (walk|talk|guide|show|teach|tell|instruct|help) ... (through|how to|how i|how we|how she|how he|how they|how it)
    (can't|couldn't|don't|can no longer|never can) (quite |) (remember|recall|think|work out|see|tell|find|find out) (how|where|which (button|menu|page|way|key|tab|screen|setting)) (to|i|we|it|do|is|the|you)
    how (do|would|should|can) (i|we|one|you) go about 
    what (should|must|do|can|could|shall|would) (i|we) (do|have to do|need to do|press|change|click|try) (to (make|get|stop|start|set|see|turn|have|be|use|send|open|join|add|log)|so (that|it|the)|in order)
    how (do|can|would|will|should) (i|we|one) (see|check|find out) (which|whether|if|when|what|how|that it|where|who)
    how (am|are) (i|we) (supposed|meant) to
    (looking|look|searching|search|hunting) for the (place|page|button|menu|setting|box|field|form|link|option|way|screen|tab|switch) (to|where|that|for|which|in)
""",
    MAKE="(export|import|change|add|set|set up|setup|configure|create|delete|remove|upload|download|print|"
    "connect|link|invite|share|install|activate|enable|disable|turn|switch|use|edit|update|reset|access|merge|sync|"
    "transfer|move|copy|archive|schedule|book|register|log|sign|find|see|view|track|save|send|attach|adjust|rename|"
    "assign|integrate|combine|filter|sort|search|undo|restore|recover|back up|unsubscribe|pay|top up|order|split|"
    "unlock|block|customise|customize|make|get the|get a copy|get my|open|close|hide|select|choose|verify|clean|pair|"
    "apply|redeem|run|prevent|stop|convert|replace|withdraw|exchange|check|do that|do this|do it|go about)",
    OPERATE="(export|import|merge|sync|filter|sort|undo|restore|duplicate|archive|rename|combine|customise|customize|hide|mute|integrate|back up|download)",
)

_NOT_HOW_TO = lines("""
    (where|how) (can|could|do|would|might) (i|we|one) (find|get|see|access|obtain|read) (out |) (some |any |the |) (more |further |additional |) (info|information|details) (about|on|regarding|for)
    (tell|know) (me|us) ... (made|make|came|come|gone|went|get|got|going) (it |) through
    how (do|can|would) (i|we) (know|look|stand)
    (sent|send|told|explained|explain|explains|showed|shown|answered|wrote|replied) (me |us |to me |) ... how to
    (is there|any|is there any) (a |any |some |)way (to|of) (spread|split|reduce|lower|waive|extend (my|the|our)|pay less|speed|postpone|spread~|splitting|reducing|waiving|delay)
    (tell|let|show) (me|us) (know |) where (it|my|our|they|he|she|the (parcel|money|order|driver|package|refund|bag|luggage|case|engineer|van)|things|we|i) (is|was|has|are|went|were|stand|stands|got|ended)
    (do|does) (i|we|one) have to pay
    how (can|could|do|dare|would|should) (you|they|anyone|your company|it) (even|possibly|expect|explain|justify|sleep|think|treat|plan|intend|dare|let|call|be so|not|still)
    how (can|could|should|do|am|would) (i|we) (ever|possibly|trust|explain|be expected|be sure|believe|thank|know that you|rely|expect|not be|feel)
    (can|could) (i|we) (please|) (get|have) (a|my|the) (refund|money|replacement)
    (learned|learnt|knew|knows|know now|showed|shown|taught|explained|explaining|showing|telling) (me |us |to me |exactly |)how to
    how do (i|we) (cancel|get my money|get a refund|get rid)
    (learn|learned|worked out|work out|figured out|figure out|found out|shows you|show you|shows|explains|discover|tips on|article on|workshop on|seminar on|book on|talk on|ideas on|knows) how to
    (i|we) (now |finally |already |also |do |) (know|worked out|figured out|found out|understand|remembered) how to
    (explains|explained|covers|shows|describes|teaches|learn|taught) ... how to
    (tell|advise|inform|ask|let) (me|us) how (much|many|long|often|far|old|big|sorry|happy|soon|you (can|could|intend|plan|will|justify|propose))
    is there (a|any) way (you|your|that you) (people|could|can|guys|will|lot)
    how (would|do|did|can) you (feel|like it|justify|explain|sleep|dare|call|live|people|think)
    (to know|know|understand) how (this|it|that|you|such) (could|can|came|happened)
    how (lovely|kind|nice|wonderful|sweet|rude|dare|disappointing)
    how often (do|must|should) (i|we) (have to|need to) (tell|ask|write|call|repeat|say|remind|explain)
    no (idea|clue) how to (thank|repay|express)
    (show|showed|teach) (my|our|a|the|you|him|her|them|how)
""")

DETECTOR = Phrases("how_to", _HOW_TO, unless=_NOT_HOW_TO, despite=("not", "if", "said"))
