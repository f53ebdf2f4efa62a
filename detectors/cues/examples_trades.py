"""HITS and MISSES of many trades: how tenants, bakers and nurses tell things, and their everyday words."""

from __future__ import annotations

HITS: dict[str, tuple[str, ...]] = {
    "angry": (
        "What a rotten outfit.",
        "I hope you go bust.",
    ),
    "blocked": (
        "We've had to send two hundred children home.",
        "There is water running down the walls of the ward.",
        "Your app charges every customer of mine double.",
        "I'm standing in the street with two children because the lock won't open.",
        "We are losing about a thousand pounds an hour.",
        "The harness opened while she was hanging in it.",
        "My wages have gone to somebody else's account.",
        "Every card is being refused and it's Saturday night.",
    ),
    "confused": ("Which of the two dates counts?",),
    "frustrated": (
        "This is the third evening I've wasted on it.",
        "Great. Another Saturday gone.",
        "How many more times?",
    ),
    "how_to": (
        "Which button starts the timer?",
        "Where does one put in the serial number?",
    ),
    "leaving": (
        "I'm off to the competition.",
        "We've asked two other firms for quotes because of this.",
    ),
    "let_down": (
        "The kettle gave up the ghost on its third day.",
        "Half the tiles were in splinters when I opened the crate.",
        "Your man put the radiator up crooked and left plaster all over the bed.",
        "The taxi that was booked for five never showed.",
        "The refund you announced for last week has not reached me.",
        "The jam was fermenting when we opened it.",
        "This coat lasted one winter before the lining went.",
        "The soup arrived as a puddle in the bag.",
    ),
    "polite_struggle": (
        "Lovely shop, lovely staff, only my order has the wrong lamp in it.",
        "Probably a silly mistake of mine, the app won't open.",
        "It's no great tragedy, only the children have no beds yet.",
    ),
    "pressed": (
        "The van is booked for Saturday.",
        "My visa runs out on the 14th.",
        "We haven't got long.",
        "The plasterer comes on Wednesday and needs the pipes done.",
        "The auditors are here on Monday.",
        "We've a hundred guests arriving at noon.",
        "School starts next week and she has no bus pass.",
    ),
    "repeat": (
        "I've asked and asked.",
        "I first rang about this on 4 May.",
        "You've had this from me before.",
        "It was reported by me and by two neighbours.",
        "After two visits and four calls the drain still smells.",
    ),
    "request": (
        "Can somebody come and look at it?",
        "Have it fetched and mended.",
        "I want him off my account.",
        "Cancel the second one.",
        "You can come and fetch the thing.",
        "I'd be obliged if you'd send a man round.",
        "Add my wife to the policy.",
    ),
    "stuck": (
        "My key card opens every door but mine.",
        "The washing machine stops halfway with all the water in it.",
        "The heating only comes on in the bathroom.",
        "The app shows last year's timetable and won't refresh.",
        "My pictures upload sideways.",
        "Our phones ring once and then go dead.",
        "The code you text me never gets here.",
        "The printer prints everything twice.",
    ),
    "thanks": ("We are very content with the repair.",),
    "tried": (
        "I've had it off and on more often than I can count.",
        "I even borrowed a neighbour's cable.",
        "I've typed it in upper case, lower case and with my eyes shut.",
    ),
    "unheard": (
        "You answer with the same three paragraphs every time.",
        "I was cut off in mid-sentence and passed to the next person.",
        "I explained it all, and she simply read her text again.",
        "My ticket was closed without anybody having looked at it.",
        "Nobody rings me back.",
    ),
}
MISSES: dict[str, tuple[str, ...]] = {
    "angry": (
        "Your man put the radiator up crooked and left plaster all over the bed.",
        "Are your staff trained in first aid?",
        "My mother was furious when I cut my hair, but that was in 1970.",
    ),
    "blocked": (
        'The play is called "Fire in the Attic" and we need twelve tickets.',
        "How dangerous is it to climb the tower with a child of four?",
        "I dreamt that I had missed the ferry, but it only goes tomorrow.",
    ),
    "confused": ("Does the subscription renew by itself or do I have to do something?",),
    "frustrated": (
        "It is only a small thing, but on page 12 of your catalogue the picture is upside down.",
        "It took us two hours to build the wardrobe and it looks splendid.",
        "How many times can I use the voucher?",
    ),
    "how_to": (
        "I have never ordered online before. Is it safe to give my card number?",
        "How do you cope with all those letters?",
    ),
    "leaving": ("We are thinking of switching to LED lamps. Which ones fit the old sockets?",),
    "let_down": (
        "As I told your colleague at the desk last week, the lamp flickers.",
        "The hearing aid whistles as soon as I put on my hat.",
        "I read on your page that parcels are left in the porch. That suits us well.",
        "The old phone was broken, so I bought one of yours and it does all I need.",
        "The invoice is correct, I only had the wrong glasses on.",
        "The film was sold out when we came, so we took the next one and it was a pleasure.",
    ),
    "polite_struggle": ("It isn't urgent, but I would like to know what the strap is made of.",),
    "pressed": (
        "My deadline for the essay was last week and I got a good mark.",
        "I work nights, so please don't ring before noon.",
        "When is the last day for handing in the competition form?",
        "We had no time to visit you this year, but we'll be back in spring.",
    ),
    "repeat": (
        "Thank you for your letter of 3 May. Enclosed is the signed form.",
        "The bridge was closed, so I turned round and went home. I'll come next week instead.",
        "You may remember me, I'm the one with the three dogs.",
        "My first letter to you was in 1981 and you sent me a badge.",
        "It is the second time that I order from you and the first time that I write.",
    ),
    "request": (
        "We are planning a party for forty people on 12 May and would like a quotation.",
        "Here are the photos of what the fox did to our fence; the gardener will repair it.",
        "If I cancel within fourteen days, do I get my money back?",
    ),
    "stuck": (
        "My English is not good, I hope you understand my question.",
        "We've had your washing machine for 20 years and it has never let us down.",
    ),
    "tried": (
        "We ordered two tables last year and are still using them every day.",
        "The film was sold out when we came, so we took the next one and it was a pleasure.",
    ),
    "worried": (
        "The old supplier went bankrupt, which is how I came to you.",
        "The nurse said I should ask you for the leaflet about diet.",
    ),
}
