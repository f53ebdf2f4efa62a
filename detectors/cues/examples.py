"""HITS and MISSES of the cue families whose own files are full: each cue's sentences are its test."""

HITS: dict[str, tuple[str, ...]] = {
    "frustrated": (
        "This is really frustrating.", "It's so annoying that it logs me out every time.", "I'm fed up with this.",
        "It's a bit of a pain, to be honest.", "This is getting old.", "I'm losing patience here.",
    ),
    "angry": (
        "This is absolutely unacceptable.", "You are the worst company I have ever dealt with.",
        "THIS IS A DISGRACE AND I WANT MY MONEY BACK NOW", "Explain yourselves!", "What a joke of a service.",
        "Your support is a complete disgrace.",
    ),
    "worried": (
        "I'm worried that my data is gone.", "I am really scared we will miss the deadline.",
        "My mother passed away last week and I need to close her account.", "I'm anxious about this payment.",
        "We are concerned about the security of our account.",
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
    ),
    "leaving": (
        "Please cancel my account.", "We are switching to another provider.", "This is the last time I buy here.",
        "I will ask my bank for a chargeback.", "I want to cancel my subscription.",
    ),
    "pressed": (
        "I need this by tomorrow.", "We launch on Friday, so please hurry.", "My flight leaves in 3 hours.",
        "Please answer ASAP.", "The deadline is tonight.",
    ),
    "blocked": (
        "Our whole team can't work.", "The site is down for all our customers.", "All my data is gone.",
        "Someone has hacked my account.", "Nobody in the office can log in.",
    ),
    "thanks": (
        "Thank you so much for your help yesterday!", "That worked perfectly, thanks a lot!",
        "I really appreciate the quick answer.", "You solved my problem, many thanks!",
    ),
    "kudos": (
        "Mira was wonderful.", "Please tell Tom that he did a great job.", "Kudos to Mira for her patience.",
        "Tom was incredibly helpful.",
    ),
    "request": (
        "I would like a refund.", "Please send me a replacement.", "Could you call me back?",
        "Please add a dark mode.", "Can you please cancel my order?",
    ),
}  # fmt: skip

MISSES: dict[str, tuple[str, ...]] = {
    "frustrated": ("It is not frustrating at all.", "A pain au chocolat, please.", "Which plan has dark mode?"),
    "angry": ("I'm not angry, just curious.", "Is the PDF in A4?", "The blue one is acceptable to us."),
    "worried": ("No worries!", "Don't worry about it.", "I'm not worried."),
    "polite_struggle": ("How do I change my password?", "Which sizes do you have?"),
    "unheard": ("What is your return policy?", "My ticket for the concert is attached."),
    "repeat": ("I write for the first time.", "We eat there every week."),
    "misunderstood": ("Thank you, that was exactly what I asked.", "I mean well."),
    "let_down": ("Is it supposed to rain?", "I was not disappointed.", "The parcel arrived today."),
    "leaving": ("How do I add an account?", "I will never leave you!"),
    "pressed": ("There is no deadline.", "I ordered it last Friday."),
    "blocked": ("Scroll down to the end.", "Everything works."),
    "thanks": ("Thanks in advance.", "Can you send it? Thanks, Anna"),
    "kudos": ("The app is wonderful.", "It was great."),
    "request": ("My order arrived.", "The weather is fine."),
}  # fmt: skip
