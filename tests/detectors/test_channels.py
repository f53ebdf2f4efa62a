"""Where a customer has spoken: by e-mail, or on a network that sends us a note."""

from __future__ import annotations

import pytest

from empathd.detectors.channels import channel
from empathd.detectors.parse import parse


@pytest.mark.parametrize(
    ("sender", "subject", "expected"),
    [
        ("notification+zj4@facebookmail.com", "Ana commented on your post", "social"),
        ("no-reply@mail.instagram.com", "jane_doe mentioned you", "social"),
        ("notify@x.com", "Jane (@jane) sent you a message", "social"),
        ("info@twitter.com", "Jane mentioned you", "social"),
        ("messages-noreply@linkedin.com", "Jane sent you a message", "social"),
        ("noreply@youtube.com", "New comment on your video", "social"),
        ("noreply@redditmail.com", "u/jane replied to your post", "social"),
        ("notifications@mastodon.social", "jane mentioned you", "social"),
        ("noreply@trustpilot.com", "You have a new 1-star review", "social"),
        ("noreply.invitations@trustpilotmail.nl", "Nieuwe review van 5 sterren", "social"),
        ("noreply@email.tripadvisor.co.uk", "Jane wrote a review", "social"),
        ("no-reply@kununu.com", "Neue Bewertung", "social"),
        ("jane@trustpilot.com", "Our call on Monday", "email"),
        ("noreply@trustpilotage.example", "Your harbour permit", "email"),
        ("businessprofile-noreply@google.com", "Jane left a review", "social"),
        ("no_reply@email.apple.com", "A customer wrote a review", "social"),
        ("jobs-noreply@linkedin.com", "12 new jobs for you", "email"),
        ("security@facebookmail.com", "New login", "email"),
        ("notification@facebookmail.com", "Your weekly digest", "email"),
        ("no-reply@accounts.google.com", "Security alert", "email"),
        ("jane.doe@linkedin.com", "My order", "email"),
        ("jane@notfacebookmail.com", "Jane commented", "email"),
        ("jane@shop.example", "I saw it on facebook.com", "email"),
    ],
)
def test_channel(sender: str, subject: str, expected: str) -> None:
    """A network's note about a customer is social; its own mail, and its people's, is e-mail."""
    assert channel(parse(f"From: {sender}\nSubject: {subject}\n\nHello".encode())) == expected
