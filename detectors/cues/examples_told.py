"""HITS and MISSES of ways of telling a thing by facts, pictures and in passing, and of families that are full."""

HITS: dict[str, tuple[str, ...]] = {
    "blocked": (
        "Customers are walking out because the till is dead.", "None of my 23 employees can clock in.",
        "An e-mail with all our customers' addresses went to the wrong list.",
        "There was a piece of metal in the baby food.", "I found a sharp bit of clear plastic in her yoghurt.",
        "I log in and see somebody else's invoices.", "I was charged for a trip I never booked.",
        "We're losing 800 pounds an hour.", "No hot water, and the baby is three weeks old.",
    ),
    "confused": (
        "The letter says one thing and the app says another.", "I'm none the wiser after reading it.",
        "Is that in euros or in pounds?", "The new menu is really confusing.", "I'm completely lost here.",
        "It is unclear to me which plan I am on.", "That makes no sense to me.",
        'What does "pending settlement" mean?', "I don't understand why the total changed.",
        "I am not sure which form I need.", "The letter left me puzzled.",
        "I have no idea what this charge is.",
        "What is the difference between Basic and Plu|What is the difference between Basic and Plus",
        "Am I missing something?",
        "Could you explain why there are two bill|Could you explain why there are two bills",
        "I can't make head or tail of the statement.", "The instructions are not very clear.",
        "I get conflicting information from your site and the app.",
        "One of your mails says Tuesday, the other Thursday.",
        "Am I to take it that half of it is missing?",
    ),
    "frustrated": (
        "Well done, really.", "Nice touch.", "Day six.", "How generous.",
        'Your "improved" scheme costs me two nights.', "I could have walked to the factory and back.",
        "Three apps, two codes and a fingerprint to see my own bill.",
    ),
    "how_to": (
        "Any idea how I mute the bell?", "Do I have to do anything to renew?",
        "Where in the app is the code?", "How do I export a report?",
        "Where can I find my invoice|Where can I find my invoices",
        "Is there a way to merge two account|Is there a way to merge two accounts",
        "Could you tell me how to change the language?",
        "What is the best way to import contact|What is the best way to import contacts",
        "I don't know how to add a second user.", "How can we invite a colleague?",
        "Would it be possible to download last year's data?", "Can I change the date format somewhere?",
        "What do I need to do to activate the card?", "Please walk me through the set-up.",
        "I can't find where to upload the photo.", "Which button do I press to start the scan?",
        "Im looking for a way to print labels.",
    ),
    "kudos": (
        "I got through to Fatima. She never once made me feel stupid.",
        "That was really kind of you, Sunil.",
        "If Marta hadn't thought of the spare key we'd have slept in the car.",
    ),
    "leaving": (
        "So I'll be out by the end of the month.", "My bank will stop the payments.",
        "That was my last pizza from you.", "Please close both as of the end of the month.",
    ),
    "let_down": (
        "Of the 24 pots in the delivery I count nine that are whole.",
        "The icing on the cake said LEA where it should have said LEO.",
        "Three of the five lessons were cancelled an hour before.",
        "It was delivered in grey and I ordered it in green.",
        "The replacement has exactly the same fault.", "The men had not been told about the old sofa.",
        "The jacket isn't waterproof as the label claims.",
        "The address on my invoice is wrong.", "I think you forgot to send the statement.",
        "Something is terribly wrong with my direct debits.",
    ),
    "misunderstood": (
        "I fear we are talking past each other.", "I wasn't after a discount code.",
        "My password is fine. It is the calendar.",
    ),
    "polite_struggle": (
        "No need to do anything about it, but one sock was missing.",
    ),
    "pressed": (
        "He takes his last tablet tonight and the prescription isn't there.",
        "We get married on the 25th and the cards are wrong.", "Doors open at 7.30 and nothing has come.",
    ),
    "repeat": (
        "Me again.", "I raised a ticket two weeks ago and nothing has happened.",
        "I rang on Monday and nobody got back to me.", "Have you seen my last mail? Did you get my letter?",
        "The damp I reported in spring is back.", "Yours of the 6th is what I had before.",
        "You have had my letter for a month.", "I reported it Thursday and again on Sunday.",
    ),
    "request": (
        "Put my daughter on the list for swimming, please.",
        "Please drop the second parcel at the neighbour's.",
        "Would your driver mind coming a little later? Could your driver ring first?",
        "I want the old price back.", "Refund me.", "I'd rather have the money.", "+1 for better sorting.",
        "Any chance you could hold it for me until Monday?", "I want every penny back.",
        "The old address needs to come off.", "If someone could put it aside for me, I'll drive there.",
    ),
    "stuck": (
        "Uploads get to 98 and then there's a red triangle.", "The pump just sits there and blinks amber.",
        "It insists that my date of birth is in the future.", "The two calendars don't sync any more.",
        "My payment still shows as pending.", "It was reverted again.",
        "The lift calls at every floor except mine.",
        "My card was declined twice this morning.", "Why is my transfer still pending?",
        "The balance still hasn't updated.", "I keep raising the limit and it's changing back!",
    ),
    "thanks": (
        "It means a great deal that you listened.",
        "She started first turn, I can't tell you how glad I am.", "Not a crumb left!",
    ),
    "tried": (
        "I held the reset pin for 15 seconds.",
    ),
    "unheard": (
        "Rules are rules, I was told.", "I might as well have sent you a blank page.",
        "It is word for word the letter I had last month.",
    ),
    "worried": (
        "My husband has COPD.", "We buried Dad on Tuesday and his bills keep coming.",
        "I'm on my own with two under five.",
    ),
}  # fmt: skip

MISSES: dict[str, tuple[str, ...]] = {
    "angry": (
        "It is lying at the depot.", "I wake up at six.",
    ),
    "blocked": (
        "I can't work it out.", "Wheelchair access is at the side.",
    ),
    "confused": (
        "You are clearly confused.", "If anything is unclear, please ask.",
        "You've no idea what that meant to us.",
        "I have no idea how to thank you.", "The guide was not confusing at all.",
        "Sorry for the confusion on my side.", "My colleague said it was confusing.",
        "My parcel was lost in the post.", "Now it all makes sense.", "Your explanation was very clear.",
        "I understand that you are busy.", "Please send the form to me.", "This means a lot to us.",
    ),
    "frustrated": (
        "Well done, really, everyone, I love it!", 'The status says "resolved".',
        "We moved here in 2025 and like it.",
    ),
    "how_to": (
        "Can I pay by card in your shop?", "Is it possible to pay by cash?", "Which documents do I need?",
        "Learn how to save energy.", "I worked out how to do it.", "Could you tell me how much it costs?",
        "How dare you!", "How can you explain this behaviour?", "How are you?",
        "Thank you for showing me how to do it.", "How long does delivery take?", "Can I have a refund?",
        "Where is my parcel?", "How can I ever trust you again?", "Do I have to pay for the transfer?",
        "Does it have a timer?",
    ),
    "kudos": (
        "Your driver came late. He was rude.",
    ),
    "leaving": (
        "We moved everything to the new folder.",
    ),
    "let_down": (
        "His father is dead.", "It has been used many times and we love it.",
    ),
    "pressed": (
        "I'll send the form tomorrow.", "See you on Friday!",
        "The agenda for Tuesday's workshop is attached.",
    ),
    "repeat": (
        "How long does it take to deliver?", "I ordered it two weeks ago.",
        "Following up on our meeting, here are the minutes.", "Still waiting for spring!",
        "You replied within the hour.", "The place was lovely last time.",
    ),
    "request": (
        "How do I get a refund?", "You promised that I would get a call back.",
        "Please find attached our offer.", "I did not ask for a refund.",
        "Your colleague asked me to send a photo.", "The seller refused to refund me.",
        "Please find attached the minutes of the meeting.",
        "We can offer: print and cut, 210 pounds. Please send files as PDF.",
    ),
    "stuck": (
        "I'd rather not open 240 records.", "I've never had a problem with it.",
        "My boss declined the second offer.", "He refused to come along.",

    ),
    "thanks": (
        "I love the lamp, but it arrived broken.",
        "Thank you for the quick reply, however the fault is still there.",
    ),
    "worried": (
        "The hospital library ordered three books.", "Let alone with double the number.",
        "What a beautiful hospital green.",
    ),
}  # fmt: skip
