"""More notifications: of Reddit, YouTube and WhatsApp, of shops for apps and sites for reviews."""

from __future__ import annotations

from tests.detectors.notification_mails import NETWORKS, Notification

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
<div>You received this email because you manage Acme on Google. <a
href="u">Unsubscribe</a></div></body></html>
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
<div>This email was intended for u/acme_support. <a href="u">Unsubscribe</a> from comment reply messages, or
visit
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
REVIEWS = (*TRUSTPILOT, *GOOGLE, *APPLE, *PLAY)
ALL = (*NETWORKS, *REDDIT, *YOUTUBE, *WHATSAPP, *REVIEWS)
