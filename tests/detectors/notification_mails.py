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
<tr><td><p>Ich bin sehr enttäuscht von eurem Service.</p><p>Seit drei Wochen warte ich auf eine Antwort!</p></td></tr>
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
<tr><td>&copy; 2026 LinkedIn Corporation, 1000 West Maude Avenue, Sunnyvale, CA 94085.</td></tr></table></body></html>
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
        "@acme I'm fed up, the export has been broken for a week and your status page says all is well. Please fix it.",
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
TRUSTPILOT = (
    Notification(
        "Trustpilot <noreply@trustpilotmail.com>",
        "You have a new 1-star review",
        """
<html><body><h1>Acme got a new 1-star review</h1><p>Jane Doe left a review</p><p>★☆☆☆☆</p>
<p><b>Never again</b></p>
<p>I waited three weeks for a reply. I'm furious and want my money back.</p>
<p>Date of experience: November 20, 2026</p>
<p><a href="t">Reply to review</a></p><p>Help us improve: was this email useful?</p>
<p>Not interested? <a href="u">Unsubscribe</a></p>
<p>Trustpilot A/S, Pilestraede 58, 1112 Copenhagen K, Denmark</p></body></html>
""",
        "Never again\n\nI waited three weeks for a reply. I'm furious and want my money back.",
    ),
    Notification(
        "Trustpilot <noreply@trustpilot.com>",
        "Je hebt een nieuwe review van 2 sterren",
        """
Je hebt een nieuwe review ontvangen

Jan Bakker heeft een review geschreven
Beoordeling: 2 van 5 sterren

Heel teleurgesteld. Ik wacht al drie weken op antwoord en niemand helpt mij.

Datum van ervaring: 20 november 2026

Reageer op deze review
https://business.trustpilot.example/1

Geen interesse? Uitschrijven
Trustpilot A/S, Pilestraede 58, 1112 Kopenhagen
""",
        "Heel teleurgesteld. Ik wacht al drie weken op antwoord en niemand helpt mij.",
    ),
)
GOOGLE = (
    Notification(
        "Google Business Profile <businessprofile-noreply@google.com>",
        "Jane Doe left a review for Acme",
        """
<html><body><div>Google Business Profile</div><h2>Jane Doe left a review for Acme</h2>
<div>Rating: 1 out of 5</div>
<div>I can't reach anybody and I am so disappointed. The order never came.</div>
<div><a href="g">Read review</a></div><div><a href="g2">Reply to review</a></div>
<div>Help us improve this email. Was it helpful?</div>
<div>Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043</div>
<div>You received this email because you manage Acme on Google. <a href="u">Unsubscribe</a></div></body></html>
""",
        "I can't reach anybody and I am so disappointed. The order never came.",
    ),
    Notification(
        "Google Unternehmensprofil <businessprofile-noreply@google.com>",
        "Petra Sommer hat eine Rezension hinterlassen",
        """
Petra Sommer hat eine Rezension zu Acme hinterlassen

Bewertung: 1 von 5 Sternen

"Ich bin wirklich sauer. Keine Antwort auf drei Mails."

Rezension lesen: https://business.example/1
Auf Rezension antworten: https://business.example/2

Sie erhalten diese E-Mail, weil Sie das Unternehmen Acme verwalten. Abmelden: https://business.example/u
Google Ireland Ltd, Gordon House, Barrow Street, Dublin 4
""",
        "Ich bin wirklich sauer. Keine Antwort auf drei Mails.",
    ),
)
APPLE = (
    Notification(
        "App Store Connect <no_reply@email.apple.com>",
        "A customer wrote a review of Acme Rota",
        """
Dear Acme,

A customer wrote a review of your app Acme Rota.

Rating: 2 stars
Title: Crashes all the time
Review: I love the idea but it crashes whenever I open my shifts. Please help!
Nickname: jd_77
Territory: United Kingdom
Version: 4.2

View in App Store Connect
https://appstoreconnect.example/1

Best regards,
The App Store Team

Contact Us | App Store Connect | Unsubscribe
Copyright © 2026 Apple Inc. One Apple Park Way, Cupertino, CA 95014. All rights reserved.
""",
        "Crashes all the time\nI love the idea but it crashes whenever I open my shifts. Please help!",
    ),
    Notification(
        "App Store Connect <no_reply@email.apple.com>",
        "Un client a écrit un avis",
        """
<html><body><p>Bonjour Acme,</p><p>Un client a écrit un avis sur votre app Acme Rota.</p>
<p>Note : 1 étoile</p><p>« Impossible de me connecter depuis la mise à jour, je suis très déçue. »</p>
<p><a href="a">Voir dans App Store Connect</a></p><p>Cordialement,<br>L'équipe App Store</p>
<p>Copyright © 2026 Apple Inc. One Apple Park Way, Cupertino. Tous droits réservés.</p></body></html>
""",
        "Impossible de me connecter depuis la mise à jour, je suis très déçue.",
    ),
)
PLAY = (
    Notification(
        "Google Play Console <noreply-play-developer-console@google.com>",
        "New review for Acme Rota",
        """
Google Play Console

Jane D. wrote a review of Acme Rota

★★☆☆☆

Since the update I can't swap shifts and I'm worried that my boss thinks I skip work.

Device: Pixel 8
App version: 4.2

Reply to this review: https://play.example/1

You received this mandatory email because you have a developer account. Unsubscribe here
Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043 USA
""",
        "Since the update I can't swap shifts and I'm worried that my boss thinks I skip work.",
    ),
    Notification(
        "Google Play <googleplay-developer-noreply@google.com>",
        "Nieuwe recensie voor Acme Rooster",
        """
<html><body><p>Sophie heeft een recensie geschreven</p><p>Beoordeling: 1 van 5 sterren</p>
<blockquote>De app loopt steeds vast. Ik ben er helemaal klaar mee!</blockquote>
<p>Apparaat: Galaxy S24</p><p><a href="p">Recensie beantwoorden</a></p>
<p>Je ontvangt deze e-mail omdat je een ontwikkelaarsaccount hebt.</p></body></html>
""",
        "De app loopt steeds vast. Ik ben er helemaal klaar mee!",
    ),
)
REDDIT = (
    Notification(
        "Reddit <noreply@redditmail.com>",
        "u/jane_77 replied to your post in r/acme",
        """
<html><body><div>r/acme</div><div>u/jane_77 replied to your post in r/acme</div><div>u/jane_77 · 2h ago</div>
<div>Nobody from Acme has answered me for a month. I'm losing my patience.</div>
<div>3 votes · 1 comment</div><div><a href="r">View Reply</a></div>
<div>This email was intended for u/acme_support. <a href="u">Unsubscribe</a> from comment reply messages, or visit
your settings to manage what emails Reddit sends you.</div>
<div>548 Market St., #16093, San Francisco, CA 94104-5401</div></body></html>
""",
        "Nobody from Acme has answered me for a month. I'm losing my patience.",
    ),
    Notification(
        "Reddit <noreply@redditmail.com>",
        "u/jan_b hat dich in r/werkzeug erwähnt",
        """
u/jan_b hat dich in einem Kommentar erwähnt

u/acme hat mir seit Wochen nicht geantwortet. Ich bin echt frustriert.

Kommentar ansehen
https://reddit.example/1

Diese E-Mail war für u/acme_support bestimmt. Abbestellen
548 Market St., San Francisco, CA 94104
""",
        "u/acme hat mir seit Wochen nicht geantwortet. Ich bin echt frustriert.",
    ),
)
YOUTUBE = (
    Notification(
        "YouTube <no-reply@youtube.com>",
        "Jane Doe commented on your video",
        """
<html><body><div>YouTube</div><div>Jane Doe commented on your video</div><div>How to swap a shift</div>
<div>Jane Doe</div><div>I followed every step and it still fails. So annoying, can someone help?</div>
<div><a href="y">REPLY</a></div><div><a href="y2">VIEW COMMENT</a></div>
<div>If you no longer wish to receive emails about comments, you can unsubscribe.</div>
<div>&copy; 2026 Google LLC, 901 Cherry Ave, San Bruno, CA 94066, USA</div></body></html>
""",
        "I followed every step and it still fails. So annoying, can someone help?",
    ),
    Notification(
        "YouTube <noreply@youtube.com>",
        "Luc a répondu à votre commentaire",
        """
Luc a répondu à votre commentaire :

Ça ne marche toujours pas, je suis vraiment frustré. Aidez-moi !

Répondre : https://youtube.example/1

Si vous ne souhaitez plus recevoir ces e-mails, désabonnez-vous.
© 2026 Google LLC, 901 Cherry Ave, San Bruno, CA 94066
""",
        "Ça ne marche toujours pas, je suis vraiment frustré. Aidez-moi !",
    ),
)
WHATSAPP = (
    Notification(
        "WhatsApp Business <noreply@business.whatsapp.com>",
        "New message from Jane Doe",
        """
You have a new message from Jane Doe (+44 20 7946 0018)

Hello? I've asked three times now. My card was charged twice and I'm really upset.

Open WhatsApp to reply
https://wa.example/1

Sent by WhatsApp Business. Manage notifications
WhatsApp LLC, 1601 Willow Road, Menlo Park, CA 94025
""",
        "Hello? I've asked three times now. My card was charged twice and I'm really upset.",
    ),
    Notification(
        "WhatsApp <noreply@business.whatsapp.com>",
        "Nuevo mensaje de Marta Sanz",
        """
<html><body><p>Tienes un nuevo mensaje de Marta Sanz</p><p>Marta Sanz · 10:14</p>
<p>Llevo dos semanas esperando y nadie me contesta. Estoy muy enfadada.</p>
<p><a href="w">Responder en WhatsApp</a></p>
<p>Ayúdanos a mejorar</p><p>WhatsApp LLC, 1601 Willow Road, Menlo Park, CA 94025</p></body></html>
""",
        "Llevo dos semanas esperando y nadie me contesta. Estoy muy enfadada.",
    ),
)
NETWORKS = (X, FACEBOOK, INSTAGRAM, LINKEDIN, MASTODON, BLUESKY, TRUSTPILOT, GOOGLE, APPLE, PLAY, REDDIT)
ALL = tuple(mail for network in (*NETWORKS, YOUTUBE, WHATSAPP) for mail in network)
