"""HITS and MISSES of the cue families whose own files are full: each cue's sentences are its test."""

from __future__ import annotations

from empathd.detectors.cues import examples_told as told
from empathd.detectors.cues import examples_trades as trades

HITS: dict[str, tuple[str, ...]] = {
    "frustrated": (
        "Great, another update.", "I loathe these forms.", "What the hell is this?",
        "I absolutely hate the new layout.", "What an awful app.", "Tables are a pain to edit on the phone.",
        "This is really frustrating.", "It's so annoying that it logs me out every time.", "I'm fed up with this.",
        "It's a bit of a pain, to be honest.", "This is getting old.", "I'm losing patience here.",
        "NINE DAYS and still nothing.",
        "I had to retype everything by hand every time.",
        "How hard can it be to change an address?",
        "I shouldn't have to ring three departments for a receipt.",
        "Whoever designed this has never used it.",
    ),
    "angry": (
        "This is absolutely unacceptable.", "You are the worst company I have ever dealt with.",
        "THIS IS A DISGRACE AND I WANT MY MONEY BACK NOW", "Explain yourselves!", "What a joke of a service.",
        "Your support is a complete disgrace.",
        "What on earth do I pay you for?",
        "You're taking the mickey.",
        "WHERE IS MY MONEY",
        "I expect an apology.",
        "I've had it with you lot!",
    ),
    "worried": (
        "I'm worried that my data is gone.", "I am really scared we will miss the deadline.",
        "My mother passed away last week and I need to close her account.", "I'm anxious about this payment.",
        "We are concerned about the security of our account.",
        "Should I be concerned about the red light?",
        "My mother is 87 and lives alone.",
        "Am I going to lose my deposit?",
        "My ex knows the address on the account.",
        "We can't make ends meet.",
    ),
    "polite_struggle": (
        "Love the app! Just one tiny thing, I couldn't find the invoice.", "Sorry to bother you, but I can't log in.",
        "It's probably my fault, but the button does nothing.", "No rush at all, but I can't open the file.",
        "Maybe I'm just being silly, but I can't figure out the calendar.",
    ),
    "unheard": (
        "Does anyone actually read these mails?", "I got the same copy-paste answer again.",
        "I'm just a ticket number to you.", "You keep hiding behind your policy.", "Nobody is listening to me.",
    ),
    "repeat": (
        "This is the third time I write about this.", "I still have no answer.", "I'm following up again on my mail.",
        "As I said last week, it does not work.", "I have already contacted you twice.",
    ),
    "misunderstood": (
        "That's not what I asked.", "I think you misunderstood my question.", "I meant the invoice, not the receipt.",
        "You answered a different question.", "That doesn't answer my question.",
    ),
    "let_down": (
        "The lamp arrived broken.", "You promised to call me on Tuesday.", "It was supposed to be here by now.",
        "I am very disappointed.", "My parcel never arrived.",
        "You said 3-5 working days, it is day 9.",
        "I ordered size 8 and got size 6.",
        "Nobody came on Wednesday.",
        "The left leg of the table is bent.",
        "It was perfect for a week, then the left earbud went quiet.",
    ),
    "leaving": (
        "Please cancel my account.", "We are switching to another provider.", "This is the last time I buy here.",
        "I will ask my bank for a chargeback.", "I want to cancel my subscription.",
        "Please consider this my notice.",
        "We have decided not to extend the licence.",
        "One more outage and we're out.",
        "Give me one reason to stay.",
        "I'll be shopping at Lidl from now on.",
    ),
    "pressed": (
        "I need this by tomorrow.", "We launch on Friday, so please hurry.", "My flight leaves in 3 hours.",
        "Please answer ASAP.", "The deadline is tonight.",
        "She needs it by Tuesday.",
        "My rent goes out on Thursday.",
        "Any chance of a reply this morning?",
        "The wedding is on Saturday and the dress isn't here.",
        "We have until 5 o'clock to submit the bid.",
    ),
    "blocked": (
        "Our whole team can't work.", "The site is down for all our customers.", "All my data is gone.",
        "Someone has hacked my account.", "Nobody in the office can log in.",
        "All four of our lines have been dead since 7:40.",
        "There are 140 people standing around here.",
        "Her alarm pendant goes through this line.",
        "Three years of photos, gone.",
        "I can smell gas near the meter.",
    ),
    "thanks": (
        "Thank you so much for your help yesterday!", "That worked perfectly, thanks a lot!",
        "I really appreciate the quick answer.", "You solved my problem, many thanks!",
        "Thanks for the quick answer!",
        "That did it, thank you.",
        "thx, works now",
        "thanks! nothing else?", "your the best!",
        "Alright nice, thanks",
        "Perfect, cheers.",
        "Thank you for your patience with an old lady like me.",
    ),
    "kudos": (
        "Mira was wonderful.", "Please tell Tom that he did a great job.", "Kudos to Mira for her patience.",
        "Tom was incredibly helpful.",
        "Jules on chat was so lovely.",
        "The driver even carried it up for me, what a gent.",
        "Dave's a top bloke.",
        "Joanna's help was invaluable.",
        "I really appreciate what Tariq did for us.",
    ),
    "request": (
        "I would like a refund.", "Please send me a replacement.", "Could you call me back?",
        "Please add a dark mode.", "Can you please cancel my order?",
    ),
}  # fmt: skip

MISSES: dict[str, tuple[str, ...]] = {
    "frustrated": (
        "Do you ship in Frustration-Free Packaging?", "A frustration-free evening.", "Hooray, it works!",
        "I hate to bother you, but where is the invoice?", "I'm terrible with computers.",
        "What awful weather you had last week!",
        "It is not frustrating at all.", "A pain au chocolat, please.", "Which plan has dark mode?",
        "Who designed the poster?",
        "How hard is the mattress?",
    ),
    "angry": (
        "I'm not angry, just curious.", "Is the PDF in A4?", "The blue one is acceptable to us.",
        "The unacceptable formats are listed in the manual.",
        "How dare I forget your birthday!",
        "PLEASE SEND TWO BOXES TO THE OLD ADDRESS",
        "THE INVOICE NUMBER IS 4471",
    ),
    "worried": (
        "No worries!", "Don't worry about it.", "I'm not worried.",
        "The hospital is our client.",
        "I was nervous at first but the teacher was kind.",
        "What if I want two of them?",
    ),
    "polite_struggle": ("How do I change my password?", "Which sizes do you have?"),
    "unheard": ("What is your return policy?", "My ticket for the concert is attached."),
    "repeat": ("I write for the first time.", "We eat there every week."),
    "misunderstood": ("Thank you, that was exactly what I asked.", "I mean well."),
    "let_down": (
        "Is it supposed to rain?", "I was not disappointed.", "The parcel arrived today.",
        "Nobody came to mind for the role.",
        "The engineer came at nine and fixed it.",
        "As promised I'm sending you our brochure.",
    ),
    "leaving": (
        "How do I add an account?", "I will never leave you!",
        "My colleague is leaving the company.",
        "I don't want to cancel, only to change the date.",
    ),
    "pressed": (
        "There is no deadline.", "I ordered it last Friday.",
        "The dividend will be paid on 20 July.",
        "We will circulate the plan by Friday.",
        "The next meeting is on 9 May.",
        "I can't wait for the launch!",
    ),
    "blocked": (
        "Scroll down to the end.", "Everything works.",
        "We had an outage in spring but all has been well since.",
        "Can I use the lock without internet?",
        "Annual leave: Sue is away next week.",
    ),
    "thanks": (
        "Thanks in advance.", "Can you send it? Thanks, Anna",
        "Please correct my invoice. Thank you.",
        "Where is my parcel? Thanks", "That's pretty decent.", "Thanks! It still does not work.",
        "No thanks to you I missed my train.",
        "Thank you for your order. It will be shipped tomorrow.",
    ),
    "kudos": (
        "The app is wonderful.", "It was great.",
        "Please tell Femi that I called.",
        "Daniel was rude to me.",
        "Thanks to the new filter we save an hour.",
    ),
    "request": ("My order arrived.", "The weather is fine."),
}  # fmt: skip


def _joined(*parts: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """All the sentences of each cue."""
    cues = dict.fromkeys(cue for part in parts for cue in part)
    return {cue: tuple(text for part in parts for text in part.get(cue, ())) for cue in cues}


HITS = _joined(HITS, told.HITS, trades.HITS)
MISSES = _joined(MISSES, told.MISSES, trades.MISSES)
