"""Where a customer has spoken: by e-mail, or on a social network that sends us a notification."""

from __future__ import annotations

import re

from empathd.detectors.message import Message
from empathd.detectors.senders import is_machine, organisation

NOTIFIERS = (
    *("mail.instagram.com", "mail.threads.net"),
    *(
        "business.whatsapp.com",
        "mastodon.social",
        "mastodon.online",
        "mstdn.social",
        "bsky.app",
        "bsky.social",
    ),
    *(
        "blueskyweb.xyz",
        "postmaster.twitter.com",
        "e.linkedin.com",
        "email.tripadvisor.com",
        "mastodon.world",
    ),
)
"""Domains that send nothing but notifications: every mail of theirs, unless it advertises."""
COMPANIES = (
    *(
        "facebook.com",
        "instagram.com",
        "threads.net",
        "threads.com",
        "meta.com",
        "whatsapp.com",
        "twitter.com",
    ),
    *("x.com", "linkedin.com", "tiktok.com", "youtube.com", "reddit.com", "pinterest.com"),
    *("xing.com", "vk.com", "tumblr.com", "snapchat.com", "nextdoor.com"),
    *("g2.com", "telegram.org", "discord.com", "reviews.io"),
)
"""Companies whose people write mail as well: only what their programs send."""
BRANDS = frozenset(
    """
    trustpilot tripadvisor yelp glassdoor kununu capterra trustedshops provenexpert ekomi feefo holidaycheck
    kiyoh klantenvertellen avis-verifies verified-reviews
    """.split()
)
"""The same for companies with a domain of this name in each country: tripadvisor.co.uk, tripadvisor.de."""
MAILERS = frozenset({"facebookmail", "redditmail", "trustpilotmail"})
"""Names of domains that send nothing but notifications, in each country."""
ROBOTS = re.compile(
    r"(?:info|messages?|messaging|mentions?|comments?|reviews?|replies|hello|updates?|invitations|dm"
    r"|community"
    r"|hit-reply|inmail|groups|pages?)(?:[-_.+].*)?"
)
REVIEWS = frozenset(
    {"businessprofile-noreply@google.com", "googlemybusiness-noreply@google.com", "no-reply@youtube.com"}
    | {"google-my-business-noreply@google.com", "noreply-play-developer-console@google.com"}
    | {"googleplay-developer-noreply@google.com", "noreply-maps-issues@google.com"}
)
APP_STORE = re.compile(r"no[-_]?reply@(?:email\.)?apple\.com|no_reply@email\.apple\.com")
ADVERTISING_SENDER = re.compile(
    r"(?:^|[-_.])(?:jobs?(?:alerts?)?|job-listings|listings|news(?:letters?)?|digest|ads?|advertis\w*"
    r"|marketing|promo\w*"
    r"|billing|invoices?|security|password|receipts?|payments?|premium|learning|sales|recommend\w*"
    r"|verify|account)(?:[-_.]|$)"
)
ADVERTISING_SUBJECT = re.compile(
    r"\b(?:digest|newsletter|weekly|job alert|jobs? (?:for you|similar)|new jobs?|people you may know"
    r"|suggested|security"
    r"|password|log-?in|sign-?in|verify|verification|confirm your|code|invoice|receipt|payment"
    r"|your ads?|boost|advertis\w+"
    r"|premium|terms|privacy policy|trending|recommended|highlights|who viewed|appeared in|searches)\b",
    re.I,
)
OPINION = re.compile(
    r"review|rating|bewertung|rezension|recensie|beoordeling|avis|reseña|valoraci|recension", re.I
)


def channel(message: Message) -> str:
    """``social`` for a network's notification about a customer's message, mention, comment or review.

    Else ``email``. What the network writes on its own account (job offers, advertising, digests, security)
    is e-mail, as are the letters of people who work there.
    """
    if len(message.sender) != 1:
        return "email"
    address = message.sender[0].email
    local, _, domain = address.rpartition("@")
    if ADVERTISING_SENDER.search(local) or ADVERTISING_SUBJECT.search(message.subject[:300]):
        return "email"
    if address in REVIEWS or (APP_STORE.fullmatch(address) and OPINION.search(message.subject[:300])):
        return "social"
    name = organisation(address).partition(".")[0]  # tripadvisor of email.tripadvisor.co.uk
    if _below(domain, NOTIFIERS) or name in MAILERS or domain.startswith("mastodon."):
        return "social"
    by_program = is_machine(address) or ROBOTS.fullmatch(local) is not None
    return "social" if by_program and (_below(domain, COMPANIES) or name in BRANDS) else "email"


def _below(domain: str, parents: tuple[str, ...]) -> bool:
    """Is it one of these domains or a part of one?"""
    return any(domain == parent or domain.endswith("." + parent) for parent in parents)
