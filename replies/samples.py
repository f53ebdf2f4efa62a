"""Facts as templates get them, one rich and one bare set: what a team's own templates can be tried with."""

from __future__ import annotations

from typing import Any

_RICH: dict[str, Any] = {
    "name": "Anna",  # empty when no person's name is known
    "full": "Anna Smith",  # given and family name; empty when unknown
    "familiar": True,  # du rather than Sie: how the customer speaks to us, else the mailbox's default
    "tone": "casual",  # how the customer greeted: formal, casual or empty
    "writer": "Ewan Muir",  # whose mail is passed on to us; empty when unknown, or when it is their own
    "signer": "Mira Jansen",  # empty when the team is empty
    "first": "Mira",
    "team": "Acme Support",
    "excerpt": "I tried to export the report twice.",  # a sentence of the customer's, or empty
    "asked": False,  # the excerpt is a question
    "subject": "Export of the report",  # without Re:, or empty
    "topic": "Export of the report",  # the subject, where it may be repeated and no sentence of theirs is
    "details": {  # facts already given, each kind a tuple of texts, often empty
        "order": ("4711",), "invoice": ("2026-17",), "version": ("3.2",),
        "error": ("E42",), "amount": ("20 EUR",),
        "date": ("3 November",), "product": ("Reports",), "phone": ("020 1234",), "name": ("Anna",),
    },
    "facts_given": "order 4711 and invoice 2026-17",  # or empty
    "by": "by 3 pm today, Tuesday",  # the promised time in words
    "praised": "Mira",  # the colleague who is praised, or empty
    "loss": False,  # somebody close to the customer has died
    "mine": False,  # it is the signer who is praised
    "mirror": 'You wrote: "I tried to export the report twice."',  # or empty
    "count": 2,  # unanswered mails; holding updates only
    "at": "today at 9:10 am",  # when the first of them came; holding updates only
    "value": "4711",  # one detail; details only
    "clock": "3 pm", "clock24": "15:00", "ahead": 0, "weekday": 1, "day": "Tuesday", "date": 24,  # time only
    "month_number": 11, "month": "November", "year": "", "full_year": "2026", "zone": "Amsterdam time",
    "who": "Anna Smith",
    # what the main templates put together from the parts
    "answer": "Press Export, then CSV.", "goodwill": "",  # a playbook's
    "hello": "Hello Anna,", "hear": "Thank you.", "sorry": "I am sorry.",
    "next": "You will hear from me.",
    "kind": "", "also": "", "known": "", "ask": "", "check": "", "regards": "Kind regards,",
    "received": "We have your mail.", "unanswered": "Nobody has answered yet.",
    "automatic": "Sent automatically.",
    # the note to a colleague only (handover)
    "colleague": "Mira", "address": "anna@shop.example",
    "since": "at 9:10 am today (Tuesday)",  # when the first waiting mail came
    "urgency": "high",  # low, normal, high or urgent
    "reason": {"cue": "let_down", "words": "you promised Tuesday", "why": ""},  # cue: empty where none tells
    "cues": ({"cue": "let_down", "words": "you promised Tuesday", "why": ""},),  # why: what words do not say
    "asks": "refund",  # what is asked for, or empty
    "beneath": "let_down",  # the cue that weighs most, or empty: what is needed
    "read": "to be able to rely on us again",  # the need as it was read, in English
    "need": "certainty that the money is not lost",  # the playbook's, or empty
    "given": ("order 4711",),  # facts already given
    "answered": "at 4 pm yesterday (Monday)",  # the last time in this conversation, or empty
    "answerer": "Tom Okafor",  # who answered this customer before, or empty
    "late": False,  # the answer is overdue; "by" then says since when
    "limit": "up to 20 EUR",  # how far goodwill may go, or empty
    "offered": True,  # the draft says it already
    "note": "prefers a call",  # what the team notes about the customer, or empty
    "message_id": "<m1@shop.example>",
}  # fmt: skip

_BARE: dict[str, Any] = {
    **{key: type(value)() if isinstance(value, str | bool) else value for key, value in _RICH.items()},
    "details": dict.fromkeys(_RICH["details"], ()),
    "by": "on Friday, 6 November",
    "clock": "noon",
    "day": "Friday",
    "month": "November",
    "count": 1,
    "ahead": 9,
    "urgency": "normal",
    "reason": {"cue": "", "words": "", "why": ""},
    "cues": (),
    "given": (),
}

SAMPLES = (_RICH, _BARE)
