"""Notifications of social networks as they arrive: plain text, then HTML; with the customer's own words.

The networks' addresses are theirs, all people, accounts and links are made up.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notification:
    """A mail's sender, subject and text, plain or HTML, and what in it the customer has written."""

    sender: str
    subject: str
    text: str
    own: str

    @property
    def raw(self) -> bytes:
        """The mail as a server has it."""
        kind = "html" if self.text.lstrip().startswith("<") else "plain"
        head = f"From: {self.sender}\nTo: support@acme.example\nSubject: {self.subject}\nMIME-Version: 1.0\n"
        return f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{self.text.strip()}\n".encode()


X = (
    Notification(
        "notify@x.com",
        "Jane Doe (@janedoe) mentioned you on X",
        """
X

Jane Doe (@janedoe) mentioned you in a post

@acme your app has been crashing since Monday and I am really frustrated. Third time this week!

View post: https://x.example/janedoe/status/1

Reply: https://x.example/intent/1

Help | Privacy | Unsubscribe
This email was meant for @acme. We sent it to support@acme.example.
X Corp. 865 FM 1209, Building 2, Bastrop, TX 78602
""",
        "@acme your app has been crashing since Monday and I am really frustrated. Third time this week!",
    ),
    Notification(
        "info@twitter.com",
        "Jan Bakker (@janb) heeft je een bericht gestuurd",
        """
<html><body><table><tr><td><img alt="X" src="x.png"></td></tr>
<tr><td>Jan Bakker (@janb) heeft je een direct bericht gestuurd.</td></tr>
<tr><td>Ik kan niet meer inloggen en niemand helpt me. Dit is heel vervelend.</td></tr>
<tr><td><a href="https://x.example/m">Beantwoorden</a></td></tr>
<tr><td>Help | Privacy | <a href="https://x.example/u">Afmelden</a></td></tr>
<tr><td>We hebben deze e-mail gestuurd naar @acme</td></tr>
<tr><td>X Corp. 865 FM 1209, Building 2, Bastrop, TX 78602</td></tr></table></body></html>
""",
        "Ik kan niet meer inloggen en niemand helpt me. Dit is heel vervelend.",
    ),
)
FACEBOOK = (
    Notification(
        "Facebook <notification+zj4@facebookmail.com>",
        "Jane Doe commented on your post",
        """
Jane Doe commented on your post.

"Ordered two weeks ago and still nothing. I'm so disappointed, nobody answers the phone."

Reply on Facebook
https://facebook.example/n/?acme

This message was sent to support@acme.example. If you don't want to receive these emails from Facebook in the
future, please unsubscribe: https://facebook.example/o.php
Meta Platforms, Inc., Attention: Community Support, 1 Meta Way, Menlo Park, CA 94025
""",
        "Ordered two weeks ago and still nothing. I'm so disappointed, nobody answers the phone.",
    ),
    Notification(
        "Facebook <notification+kr4@facebookmail.com>",
        "Petra Sommer hat deinen Beitrag kommentiert",
        """
<html><body><table>
<tr><td><h2>Facebook</h2></td></tr>
<tr><td>Hallo Acme,</td></tr>
<tr><td><b>Petra Sommer</b> hat deinen Beitrag kommentiert.</td></tr>
<tr><td><div>Petra Sommer</div><div>24. November um 10:14</div></td></tr>
<tr><td><p>Ich bin sehr enttäuscht von eurem Service.</p><p>Seit drei Wochen warte ich auf eine
Antwort!</p></td></tr>
<tr><td><a href="https://facebook.example/1">Auf Facebook antworten</a>
<a href="https://facebook.example/2">Kommentar ansehen</a></td></tr>
<tr><td>Hilf uns, besser zu werden: War diese E-Mail hilfreich? Ja | Nein</td></tr>
<tr><td>Diese Nachricht wurde an support@acme.example gesendet. Wenn du keine weiteren E-Mails von Facebook
erhalten möchtest, klicke zum Abbestellen bitte auf den Link.</td></tr>
<tr><td>Meta Platforms Ireland Ltd., Attention: Community Operations, 4 Grand Canal Square, Dublin 2</td></tr>
</table></body></html>
""",
        "Ich bin sehr enttäuscht von eurem Service.\n\nSeit drei Wochen warte ich auf eine Antwort!",
    ),
)
INSTAGRAM = (
    Notification(
        "Instagram <no-reply@mail.instagram.com>",
        "janedoe mentioned you in a comment",
        """
<html><body><div><img alt="Instagram" src="i.png"></div>
<div>janedoe mentioned you in a comment:</div>
<blockquote>@acme please help, I've sent five messages and I'm desperate. My account is locked.</blockquote>
<div><a href="https://instagram.example/p/1">View comment</a></div>
<div>&copy; Instagram. Meta Platforms, Inc., 1 Hacker Way, Menlo Park, CA 94025</div>
<div>This message was sent to support@acme.example and intended for acme. Not your account? Remove your email
from this account.</div></body></html>
""",
        "@acme please help, I've sent five messages and I'm desperate. My account is locked.",
    ),
    Notification(
        "Instagram <no-reply@mail.instagram.com>",
        "marta.sanz ha comentado tu publicación",
        """
Instagram

marta.sanz ha comentado tu publicación: «Estoy harta de esperar. ¿Cuándo llega mi pedido?»

Ver comentario
https://instagram.example/p/2

Este mensaje se envió a support@acme.example. Cancelar suscripción
© Instagram. Meta Platforms, Inc., 1 Hacker Way, Menlo Park, CA 94025
""",
        "Estoy harta de esperar. ¿Cuándo llega mi pedido?",
    ),
)
LINKEDIN = (
    Notification(
        "LinkedIn <messages-noreply@linkedin.com>",
        "Jane sent you a message",
        """
<html><body><table><tr><td><img alt="LinkedIn" src="l.png"></td><td>Acme Support</td></tr>
<tr><td><h2>Jane Doe sent you a message</h2></td></tr>
<tr><td>Jane Doe</td></tr><tr><td>Head of Operations at Hollis &amp; Sons</td></tr>
<tr><td>Hi, I'm worried about our data after yesterday's outage. Could you call me today?</td></tr>
<tr><td><a href="https://linkedin.example/m">Reply</a></td></tr>
<tr><td>This email was intended for Acme Support (Customer care)</td></tr>
<tr><td><a href="https://linkedin.example/why">Learn why we included this.</a></td></tr>
<tr><td>You are receiving LinkedIn notification emails.</td></tr>
<tr><td><a href="u">Unsubscribe</a> | <a href="h">Help</a></td></tr>
<tr><td>&copy; 2026 LinkedIn Corporation, 1000 West Maude Avenue, Sunnyvale, CA
94085.</td></tr></table></body></html>
""",
        "Hi, I'm worried about our data after yesterday's outage. Could you call me today?",
    ),
    Notification(
        "LinkedIn <notifications-noreply@linkedin.com>",
        "Luc Morel a commenté votre post",
        """
Luc Morel a commenté votre post

Je suis très déçu, votre support ne répond jamais. C'est inadmissible.

Voir le commentaire : https://www.linkedin.example/feed/1

----------------------------------------

Cet e-mail était destiné à Acme Support
Vous recevez des e-mails de notification LinkedIn.
Se désabonner : https://www.linkedin.example/u
Aide : https://www.linkedin.example/h
© 2026 LinkedIn Ireland Unlimited Company, Wilton Plaza, Dublin 2.
""",
        "Je suis très déçu, votre support ne répond jamais. C'est inadmissible.",
    ),
)
MASTODON = (
    Notification(
        "Mastodon <notifications@mastodon.social>",
        "You were mentioned by Jane",
        """
Hello Acme!

You were mentioned by jane in:

> @acme I'm fed up, the export has been broken for a week and your status page says all is well.
> Please fix it.

View: https://mastodon.social/@jane/1

--

Mastodon hosted on mastodon.social
Change email preferences: https://mastodon.social/settings/preferences/notifications
Unsubscribe: https://mastodon.social/unsubscribe
""",
        "@acme I'm fed up, the export has been broken for a week and your status page says all is well. "
        "Please fix it.",
    ),
    Notification(
        "Mastodon <notifications@mastodon.online>",
        "Petra hat dich erwähnt",
        """
<html><body><h1>Petra hat dich erwähnt</h1><p>Du wurdest von Petra erwähnt:</p>
<div><div>Petra</div><div>@petra@mastodon.online</div></div>
<blockquote><p>@acme Ich kann mich nicht anmelden, das ist wirklich ärgerlich.</p></blockquote>
<p><a href="https://mastodon.online/r">Antworten</a></p>
<p>Auf mastodon.online gehostet</p>
<p><a href="s">E-Mail-Einstellungen ändern</a> · <a href="u">Abbestellen</a></p></body></html>
""",
        "@acme Ich kann mich nicht anmelden, das ist wirklich ärgerlich.",
    ),
)
BLUESKY = (
    Notification(
        "Bluesky <notifications@bsky.app>",
        "Jane replied to your post",
        """
Jane Doe (@jane.bsky.social) replied to your post:

Thanks, but I'm still waiting for my refund. I feel ignored.

Open in Bluesky: https://bsky.example/1

You can turn off these emails in Settings. Unsubscribe: https://bsky.example/u
""",
        "Thanks, but I'm still waiting for my refund. I feel ignored.",
    ),
    Notification(
        "Bluesky <noreply@bsky.social>",
        "Marta te ha mencionado",
        """
<html><body><p><b>Marta</b> (@marta.bsky.social) te ha mencionado</p>
<div style="border:1px solid">@acme.example no puedo entrar en mi cuenta y es urgente, ayuda por favor</div>
<p><a href="b">Abrir en Bluesky</a></p><p>Gestionar notificaciones · Darse de baja</p></body></html>
""",
        "@acme.example no puedo entrar en mi cuenta y es urgente, ayuda por favor",
    ),
)
NETWORKS = (*X, *FACEBOOK, *INSTAGRAM, *LINKEDIN, *MASTODON, *BLUESKY)
