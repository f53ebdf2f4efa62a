"""What customers did about a trouble before they wrote: "swapped the cable", "had a click around, no joy".

A deed alone is none ("I moved house"): it needs a thing that people fiddle with, or that it was to no use.
"""

from __future__ import annotations

from empathd.detectors.cues import places
from empathd.detectors.phrases import Phrases
from empathd.detectors.together import Together
from empathd.detectors.wording import lines

TRIED = lines(
    """
    tried
    attempted
    after (trying|restarting|rebooting|reinstalling|resetting|clearing|following|reading|searching)
    (i've|i|we've|we|i'd|i have now|we have now) (already|also|now|since|even|just|) been (trying|attempting)
    (keep|kept) (trying|attempting|clicking|refreshing|restarting)
    (every|each) time (i|we) (try|attempt|click)
    (no matter|regardless of) what (i|we) (do|try)
    (whatever|nothing|everything) (i|we) (do|did|try)
    IVE (already|also|even|again|just|then|now|both|twice|first|since|even already|) DID
    (already|also|even|have|then) DID
    (i've|i|we've|we|have|already|and) (checked|looked in|looked at) (my|our|the) (spam|junk|settings|faq|manual|logs|connection|cable~)
    (looked|searched|went|gone|been|read) (all|everywhere|through|over|up and down) ... (help|faq|guide~|settings|menu~|site|website|docs|documentation|manual|pages|forum|instructions|steps|app)
    (read|searched|consulted|checked|studied|went through) (the|your|all|all the|all of the|all your|several) (online|whole|entire|user|) (help|faq~|guide~|documentation|docs|manual|instructions|article~|forum~|knowledge base)
    (followed|did|done|completed|repeated) (the|your|all|all the|all of the|all of your|every|each) (setup|online|written|suggested|) (guide|instruction~|step~|manual|tutorial|advice|procedure|troubleshooting)
    (turned|switched) (it|the router|everything|the device|the machine|my phone|the whole thing) off and (back |)on
    (signed|logged) out and (back |)in
    made no difference
    didn't (help|make a difference|make any difference|fix it|solve it|work either)
    to no avail
""",
    DID="(restarted|rebooted|reinstalled|uninstalled|re-installed|unplugged|cleared|emptied|reset|updated"
    "|re-entered|reloaded|refreshed|reconnected|power cycled|power-cycled|swapped the|replaced the battery|changed the"
    " (battery|cable|password|batteries)|followed (the|all|your|every|each|it|them|these|those|what)|searched|googled|watched (the|your|both|all|two|every) (video~|tutorial~|clip~)|disabled|whitelisted|double checked|"
    "double-checked|checked everything|checked twice|turned it off|logged out|signed out|switched it off|deleted and|"
    "removed and|experimented|fiddled|played around with)",
)

_DEED = (
    "(restarted|rebooted|reinstalled|uninstalled|unplugged|plugged in|plugged|replugged|re-plugged|reset|re-set|reseated|reloaded|refreshed|cleared|"
    "emptied|wiped|cleaned|descaled|rinsed|dried|bled|topped up|tightened|loosened|swapped|swapped out|swapped over|changed|replaced|moved|"
    "disconnected|reconnected|paired|unpaired|re-paired|repaired|relinked|unlinked|linked|updated|upgraded|downgraded|deleted|removed|re-added|readded|added|"
    "re-entered|entered|retyped|typed in|typed|keyed in|put in|used|pressed|held|held down|clicked|clicked on|tapped|switched|turned off|turned on|"
    "turned|switched off|disabled|enabled|power-cycled|power cycled|powercycled|exported|imported|re-imported|uploaded|re-uploaded|"
    "downloaded|redownloaded|re-downloaded|resubmitted|re-sent|resent|requested|checked|double-checked|double checked|rechecked|tested|adjusted|"
    "recalibrated|calibrated|charged|logged into|followed|read|scanned|rescanned|reformatted|formatted|flashed|re-installed|relogged|shortened|"
    "renamed|resized|converted|compressed|reconfigured|configured|set up|redid|repeated)"
)
_FIXED = (
    "restarted|rebooted|reinstalled|uninstalled|unplugged|plugged|replugged|reset|reseated|reloaded|refreshed|cleared|emptied|wiped|cleaned|descaled|rinsed|dried|bled|"
    "tightened|loosened|swapped|replaced|disconnected|reconnected|paired|unpaired|re-paired|relinked|unlinked|updated|upgraded|downgraded|deleted|removed|re-added|re-entered|entered|"
    "retyped|typed|keyed|held|pressed|clicked|tapped|switched|turned|disabled|enabled|power-cycled|exported|imported|uploaded|downloaded|resubmitted|resent|double-checked|rechecked|tested|"
    "adjusted|recalibrated|calibrated|charged|scanned|rescanned|reformatted|formatted|flashed|renamed|resized|converted|compressed|reconfigured|configured|set up|redid|repeated"
)
_THING = (
    "(cable~|cord|lead|leads|wire~|wiring|batter~|fuse~|fusebox|router~|modem|hub|filter~|plug~|socket~|adapter~|charger~|power supply|power|"
    "cartridge~|toner|ink|contacts|nozzle~|tank|sim|sim card|handset|headset|bluetooth|wi-fi|wifi|network|vpn|firewall|ad blocker|adblocker|antivirus|"
    "cache|cookies|browser~|app|apps|firmware|driver~|software|plugin~|extension~|settings|password~|passcode|pin|code|codes|login|"
    "card details|serial number|account number|reference|postcode|device|devices|machine|printer|scanner|phone|tablet|ipad|iphone|laptop|computer|pc|mac|"
    "telly|tv|box|remote|thermostat|boiler|radiator~|valve~|pump|seal~|screw~|bolt~|hinge~|lid|strap|sensor~|lamp|bulb~|dongle|receiver|meter|"
    "pdf|photo~|import|export|sync|connection|button|switch|breaker~|trip switch|keyboard|mouse|server|instance|container|"
    "token|key|webhook|certificate|dns|manual|instructions|guide|faq~|help page~|help centre|help center|knowledge base|docs|documentation|forum~|"
    "leaflet|spam|junk|spam folder|junk folder|tracking page|tracking|sorting office|depot|courier|concierge)"
)
_ITS = "(the|my|our|a|an|all the|all|all my|both|every|each|another|different|a different|a new|a second|two|three|your|its|his|her|some|it and the|out the|up the|off the|on the|in the|into the)"
_SELF = "(i|we|i've|we've|i have|we have|i'd|i had|we had|i also|we also|i even|i already|i then|we then|i just|we already|we even)"
_ADV = "(already|also|even|now|just|then|since|both|again|first|carefully|twice|tried and|)"
_FUTILE = (
    "(no (change|difference|joy|luck|effect|improvement|better|good|result|dice|use|success|avail|cigar|help)|same (thing|error|message|result|story|"
    "problem|issue|again|outcome|fault|blank|screen)|exactly the same|(but|and|yet) (it still|it's still|still|nothing|no|the same|it keeps|it won't|it doesn't|it didn't)|"
    "(made no|didn't make a|didn't make any|makes no) difference|didn't help|didn't work|to no avail|without (success|luck)|not a thing|nothing (changed|happened|works|helped|happens)|"
    "still (no|nothing|not|the same|won't|doesn't|red|dead|blank|there|broken|says))"
)
_PEOPLE = "(grandson|granddaughter|son|daughter|husband|wife|partner|neighbour|neighbor|brother|sister|nephew|niece|colleague|it guy|it man|it person|it department|it people|it team|electrician|plumber|caretaker|technician|carer|dad|mum|mom)"

_TRIED = lines(
    """
    (held|pressed|pushed|kept|holding|pressing|left it) ... for (five|ten|fifteen|twenty|thirty|sixty|several|a few|5|10|15|20|30|60) (seconds|secs|minutes|mins)
    SELF ADV DEED ITS (old|own|whole|other|main|print|email|web|power|ethernet|network|usb|hdmi|aa|spare|online|new|) THING
    SELF ADV (FIXED) (it|them|everything|all of it|the lot|both|the whole thing) (again|off|up|out|twice|(three|four|five|several|a few) times|completely|from scratch|by hand|on (my|a|another)|with (a|another|the|two)|in (a|another|two|my|the)|and (re|put|plugged|turned|switched|started|opened|installed))
    SELF ADV (restarted|rebooted|reinstalled|uninstalled|unplugged|re-paired|descaled|power-cycled|powercycled|disconnected|reconnected|recalibrated|re-entered|retyped|logged out|signed out|logged off|unpaired|rescanned|reconfigured|troubleshooted|troubleshot)
    (SELF|have|then|also|even) ADV (DEED|tried) ... FUTILE
    DEED (ITS|it|them) ... FUTILE
    (had|have had|having had) (a|another|a good|a quick|a little|a long|a bit of a|several|two|three|a few|many|multiple) (click|look|play|poke|fiddle|dig|browse|rummage|go|goes|try|tries|attempts|tinker|search|hunt|read|scroll|stab|shot|crack) (around|about|round|at|through|in|on|myself|with|and|but|of it|everywhere|online|END)
    (given|gave|giving) (it|the|that|your|this) ... (go|try|shot|whirl|kick|reboot|restart|reset|wipe|clean|wiggle|jiggle|thump|rest)
    (did|done|do|performed|carried out|tried|run|ran) (a|the|your|another) (full |complete |clean |) (factory|hard|soft|full|master|clean|network|power|pram|smc|reset|restart|reboot|speed test|self test|diagnostic~|reinstall|update|test) (reset|restart|reboot|reinstall|install|cycle|test|print|routine|procedure|mode|END|last|twice|again|and|but|this|yesterday|as)
    off and (back |then |) on (again|END|like|as|several|twice|three|at|a few|and|but)
    (logged|signed|logging|signing) (off|out) and (then |) (in|on|back|logged|signed)
    (been|went|gone|go|looked|combed|trawled|worked) (all |right |back |) (through|over|round|around) (the|your|every|all|each) ... (help|faq~|guide~|page~|menu~|manual|setting~|forum~|site|website|app|step~|instructions|docs|checklist)
    (did|done|tried|followed|followed to the letter|do) (exactly |just |) (what|everything|all|as|whatever) (your|you|the|it|that|was|is) ... (said|says|suggest~|recommend~|told|forum|guide|site|website|page|manual|article|leaflet|asked|advised)
    (as|like|per|what) (your|the|it) (forum|guide|help page|faq|agent|manual|article|leaflet|card|instructions|website|site|booklet|video|email|chatbot|screen|book) (says|said|say|suggest|suggests|suggested|recommends|recommended|told|instructs|instructed|advises|advised)
    have tried
    (and|so|have|then|also|even) (tried|retried)
    SELF (ADV) (looked|searched|hunted) (in|under|behind|through|everywhere|for|all|online|on|up|high) 
    (used|tried) (another|a different|a second|two different|a new|a fresh|different|three|several|other|both|my other|my wife's|my husband's) (card~|browser~|phone~|computer~|cable~|laptop~|device~|account~|printer~|socket~|plug~|network~|tablet~|email~|number|charger|batter~|sim|router|machine|address~|room~|bank|password)
    (another|different|new|second|fresh) (card|browser|phone|cable|computer|laptop|device|socket|charger|printer|network|tablet|account) ... (same (thing|error|result|message|story|problem|issue)|no (change|difference|luck|joy)|nothing)
    with and without
    (i|we) did (already |also |even |) (compare|check|restart|reset|reload|clear|follow|reinstall|re-enter|swap|unplug|charge|reboot)
    (typed|entered|written|spelt|put|keyed) it (in |out |) (in |with |without |) (upper|lower|capital~|block|small|big|every|spaces|a space|all)
    (had|switched|turned|put|plugged|taken) it (off and on|in and out|on and off) (more|again|several|ten|so|twice|many|about|countless|three)
    (borrowed|tried|used|bought|swapped in|plugged in) (a|my|our|the) (neighbour's|friend's|colleague's|wife's|husband's|son's|daughter's|brother's|sister's|spare|second) (cable|charger|phone|laptop|card|key|battery|lead|router|remote|computer|tablet|machine|printer)
    (filled in|filled out|completed|submitted|entered|typed|uploaded) ... (twice|(two|three|four|five|six|several) times) (and|but|now|already|END)
    (i've|we've|i have|we have|i|we) (already |also |even |) (set|built|typed|filled|entered|sent|done|put|taken|keyed|written) (it|this|that|them|everything) (up |in |out |together |apart |) (again|twice|(two|three|four|five|several|a few|2|3|4|5) times|from scratch|afresh|anew|by hand)
    (had|have|left|kept|got) (it|them|the (phone|tablet|thing|unit|device|box)) (on charge|charging|plugged in|unplugged|switched off|turned off|running|on|off|open|on mains) (since|for|all|overnight|the whole|(two|three|several) hours)
    (looked|look|looking) (at|through|in|over) (the|your|all|every|all the) (video~|guide~|faq~|manual|help|instructions|tutorial~|settings|menu~|forum~|docs|handbook|booklet|leaflet)
    (restarting|rebooting|reinstalling|resetting|unplugging|refreshing|updating|clearing|reconnecting|changing|swapping|replacing|cleaning|charging|turning|switching|logging|signing|pressing) (it|the|my|out|off|on|them|everything|in|helps|doesn't|didn't|does|did|only|makes|made|again|and) ... (helps|help|didn't|doesn't|did nothing|does nothing|nothing|no difference|no change|no effect|same|only|not|for a (minute|while|day|bit)|still)
    (i|we|i've|we've|i have|we have) (already |) (borrowed|bought|got|ordered|hired|used) (a|an|another|my|our|the|two) ... (same|(and|but) still|no (difference|change|luck)|nothing|neither|but it|to (test|check|try))
    SELF ADV (pushed|pressed|pulled|poked|twisted|slid|lifted|hit|tapped|shook|banged|flicked|jiggled|wiggled|turned|rotated) (the|every|each|all the|both|that|this) ... (as|like|but|and (nothing|still|it|no)|twice|several|again|for|firmly|gently|down|several|until|while)
    (went|gone|been|ran|run|go|walked|worked) (all |) (through|over) (the|it|everything|all|your|every|my) ... (again|twice|step by step|line by line|from the (start|beginning|top)|three times|several times|carefully|one by one|with (a|your|the|my))
    (took|taken|pulled|popped|slid) (out |) (the|my|our) ... (out|off|apart|and (put|popped|slotted|plugged|placed|cleaned|wiped|blew|reinserted|refitted|replaced|tried)|back in)
    (put|popped|slotted|plugged|screwed|clicked) (it|them) (back in|back on|back together|back again|in again|on again)
    (reinserted|re-inserted|refitted|re-fitted|reassembled|retightened|relaunched|re-launched|force quit|force-quit|force closed|hard reset|soft reset|factory reset|factory-reset) 
    (forgot|forgotten|unpaired|removed|deleted|re-added|readded) (the |this |my |) (device|network|connection|printer|pairing|account) (and|,|then|but|on|from|again|END)
    (re-downloaded|redownloaded|re-registered|reregistered|re-activated|reactivated|re-linked|re-synced|re-scanned|re-imported|re-exported|re-applied|reapplied|re-ran|reran|re-sent|re-logged|re-saved|re-added|re-opened|re-seated|re-plugged|re-entered|re-typed|re-uploaded) (the|my|our|it|everything|them|all|a|and|with|this)
    (asked|enquired|inquired) (at|in|around|everyone|the staff) (the |your |my |) (station|desk|counter|shop|store|branch|reception|front desk|library|office|pharmacy|gate|staff|driver|conductor|guard|neighbours)
    (SELF|have) (ADV) (DEED|tried|ran|run|waited|left|put|done|took|gone|went|measured|compared|held|set|logged|signed|turned|shut|switched|kept) ... (as (you|your (colleague|agent|team)|advised|instructed|suggested|recommended|described|directed|per (your|the)|told|the (manual|guide|leaflet|faq|video|instructions|website))|to be (sure|certain|safe)|to make (sure|certain)|to rule (it|that|this|out)|just in case it|to see (if|whether)|just to check|just to test)
    SELF ADV (DEED|tried|ran|run|put|did|made|logged|signed|had|set|opened|watched|loaded|installed|started|played|got) ... (on|with|in|from|using|to|into|via) (the other|another|a different|a second|two (more|other|different)|three|my (wife's|husband's|son's|daughter's|other|work|old|partner's|mum's|dad's)|a (new|fresh|friend's|neighbour's|neighbor's|colleague's)|both (my|of)|both|different) (card~|browser~|phone~|computer~|device~|cable~|laptop~|account~|printer~|socket~|plug~|network~|tablet~|ipad|email~|emails|charger~|pc|mac|machine~|tv|television|profile~|user~|room~|outlet~|port~|router~|address~|number~|sim~|remote~|wifi|connection)
    (fresh|new|different|another|spare|brand new) (set of |) (batter~|sim|cable~|bulb~|router|charger|cartridge~|filter~|fuse|browser|password|plug|remote|laptop|phone) ... (still|same|nothing|no change|no difference|no better|no luck|no joy)
    (my|our) PEOPLE ... (set it up|set up|had a look|fiddled|looked at|tried|reset|reinstalled|gave it|couldn't (get|make|find|fix)|checked|helped me)
    (made|created|set up|opened|registered|started) (a|an|another) (new|second|fresh|test|different|clean|separate|blank|dummy) (account|profile|user|project|file|login|email|document|database|folder|sheet)
    SELF (ADV) (waited|left it|let it) (NUM|a|overnight|all|for|until|the|two|three|48|24|ten|ages|cool|charge|run|dry|off|on|unplugged|alone|plugged) ... (as|but|and|still|then|before|nothing|no)
    SELF ADV (pulled|prised|unscrewed|screwed|dismantled|stripped|put|popped|shoved|rebuilt|reassembled|shook|shaken|blew|blown|greased|oiled|soaked|warmed|cooled|rolled back|reverted|downgraded|ran|rerun|run|re-ran|re-run|shut|signed in|logged in|logged on|compared|measured|inspected|traced|gone over|went over|gone back|double-checked|triple-checked|verified|cross-checked|forced|toggled|ticked|unticked|selected|filled|whitelisted|allowed|granted|revoked|synced|resynced|re-synced|backed up|restored) (it|them|the|everything|that|this|all|both|every|through) ... (again|apart|together|back|off|down|with (a|another|the|my)|using|twice|still (no|nothing|the)|and (it|the|still|nothing|no)|times|myself|first|overnight|by hand|line by line|then)
    (i've|we've|i have|we have|i) (also |now |already |) (looked|checked) (in |) (my |the |) (spam|junk|bin|trash|attic|shed|loft|drawers)
    (held|holding|pressed|kept|pressing) (it|the button|the power button|the reset button|the knob|the key|both buttons|reset|power|them) (down |in |) (for|until|ten|5|10|30|fifteen|thirty)
    (even |) (my|our) PEOPLE (had a (go|look|try|fiddle|play)|has had a (go|look|try)|tried|has tried|couldn't|could not|can't|cannot|looked|checked|spent|gave) (a|it|either|to|to get|at|get|up|and|too|the|an)
    (i've|we've|i have|we have) (now |already |also |) (searched|googled|tried|googling|deleted and|reset|resubmitted|re-sent|attempted|experimented|emptied|done a|done the|done all|done everything|been on to your|been through (the|your|all|every)|been onto your)
    """,
    SELF=_SELF,
    NUM="(two|three|five|ten|20|30|a day|an hour)",
    ADV=_ADV,
    DEED=_DEED,
    FIXED=_FIXED,
    ITS=_ITS,
    THING=_THING,
    FUTILE=_FUTILE,
    PEOPLE=_PEOPLE,
)

_TERSE = lines(
    """
    (FIXED) ITS (old|own|whole|other|main|print|email|web|power|ethernet|network|usb|hdmi|aa|spare|online|new|) THING
    (FIXED) (it|them|everything|both) (again|off|up|out|twice|(three|four|five|several|a few) times|completely|from scratch|for|and|with|on|in|END)
    (restarted|rebooted|reinstalled|uninstalled|unplugged|re-paired|descaled|power-cycled|disconnected|reconnected|recalibrated|re-entered|logged out|signed out|logged off|unpaired) (and|twice|already|again|(two|three|four|five|several|a few) times|everything|END|but|to)
    (pulled|unscrewed|dismantled|popped|shook|turned|reverted|dusted|blew|soaked|greased|oiled|wiggled|jiggled|forced|toggled|ticked|compared|re-ran|held|unhooked|rewired|rebuilt|reassembled|switched|hoovered|vacuumed|scrubbed) (it|them|the|everything|that|all|both|my|our|back|to|overnight|ten|an hour|48|24|a day|for|down|off|in) 
    (exported|imported|opened|deleted|saved) (it|them|the|my) ... (again|clean|new|another)
    (checked|looked|searched|read|watched|googled|tried|followed) (in|on|the|your|all|every~|with|at|through|under|it|a|an|my|both|three|two|up|around|several)
    """,
    FIXED=_FIXED.replace("reset|", "").replace("set up|", ""),
    ITS=_ITS,
    THING=_THING,
)

OTHERS = lines(
    """
    tried to (hide|collect|deliver|charge|sell|blame|tell|convince|fob|persuade|cover|steal|trick|cheat|make (me|us)|get (me|us)|take)
    (tested|checked|tried) it ... (works|fine|perfect~|great|came through|all (good|there|fine)|went through)
    (you|he|she|they|it|driver|courier|who|bank|merchant|seller|someone|somebody|postman|engineer|company|thief|hacker|agent|system|update|technician|man|lady|guy|plumber|installer|fitter|colleague|app|software) (ever|have|has|had|already|even|really|then|just|also|) (ever|since|already|even|now|twice|then|just|also|only|) (tried|attempted|DEED)
    tried (and (tested|true)|by|his|her|their|my (patience|best)|your (lovely|new|delicious|wonderful|best))
    tried (the|your|some|that|this|a|our) ... (restaurant|soup|flavour|flavor|sample~|tea|coffee|recipe|cake|wine|biscuits|cheese|food|dish|menu|dress|shirt|jacket|coat|shoes)
    tried on
    done (it|this|that|so) (before|in the past|for)
    (took|take|taken) (the|a|my|our) (day|morning|afternoon|week|bus|train|time|liberty)
    followed (you|your (company|account|page|channel|blog)|us|them|her|him|my|the (news|match|debate))
    (you|please|try|to) ... off and (back |) on
    (can|could|should|may|shall|will|would|might|must|do|did) (i|we) (reset|put|read|DEED)
    (where|how|what|when|which|why) (do|should|can|could|would|must|did) (i|we)
    (opened|closed|deleted|raised|logged) (a|an|my|our|the) (ticket~|case|complaint|request|enquiry|account|laptop)
    (have|did|had|has) (you|he|she|they|anyone|anybody)
    (was|were|is|been|being|got|has|it|are|be|gets|getting) (DEED)
    (never|not|didn't|haven't|hasn't|hardly|yet to) (been |yet |even |) (tried|try|DEED|attempted|looked|searched)
    (plan|intend|going|like|happy|ready|want|wants|wanted) to (try|attempt)
    (whether|if|unless|before|until|once|after|when) (i|we) (have |had |) (restarted|reset|reinstalled|changed|replaced|deleted|removed|updated|upgraded|moved|used|called)
    """,
    DEED=_DEED,
)

_HAVE_DONE = lines("""
    (i've|we've|i have|we have|i even|we even|i also|i already|i've already|i then|we then|i've now|i've even)
""")

_IN_VAIN = lines("""
    (still|again|nothing|same|neither|none of|no (luck|joy|change|difference|avail|signal|response|suction|sound|picture|power|idea))
    (not|n't) (work~|help~|load~|open~|start~|show~|connect~|respond~|print~|charge~|fix~|solve~|turn~|come|go|let|accept|seem|get|recogni~|pair~|fit~)
    (problem|issue|error|fault|stuck|broken|fails|failed|crashes|dead|trouble|reject~|refus~|without success|to no avail|keeps|won't)
""")
"""Only where something does not work is what they did a trial."""

DETECTOR = Together(
    (
        Phrases("tried", (*TRIED, *_TRIED), unless=OTHERS),
        Phrases("tried", _TERSE, unless=OTHERS, look=places.did),
        Phrases("tried", _HAVE_DONE, unless=OTHERS, needs=_IN_VAIN, look=places.deed),
    )
)
