"""What thirty customers of Acme Rota wrote, each in a conversation of their own."""

TEXT = """
Aisha Rahman | cannot export
Hi, I tried to export a report for September and it stops at 80 %. I restarted the browser and tried
again this morning. No luck. Is it me or is it you?

Ben Oduya | swap requests
Hello, two of my drivers swapped shifts yesterday and the app shows both as absent. That is a bit of
a pain because payroll runs tonight.

Clara Montoya | Wo finde ich das?
Guten Tag, ich kann den Urlaubskalender nicht mehr finden. Gestern war er noch links im Menü.
Könnten Sie mir sagen, wo er jetzt steht? Viele Grüße

Dmitri Volkov | Invoice 2026-11-0042
Please correct invoice 2026-11-0042: our VAT number is missing. My accountant needs it before
Friday.

Élodie Fournier | compte supprimé ?
Bonjour, depuis ce matin mon compte n'apparaît plus dans l'équipe. J'ai déjà essayé de me
reconnecter deux fois. Merci d'avance de votre aide.

Fatou Diallo | thank you Mira
Just a line to say that Mira was brilliant on the phone today. She found in five minutes what I had
been looking for all week. Thank you!

George Papas | Third message about the same thing
This is the third time I write. Still no answer about the double booking on the 14th. Does anyone
read these?

Hana Sato | question about roles
Good evening. What does the role "planner" mean? I find the page confusing. Can a planner see the
wages of the others?

Igor Kaminski | terminal arrived broken
The clock-in terminal (order 5120-A) arrived with a broken screen. We open on Saturday. Could you
send another one by express?

Jane Porter | cancelling
I would like to cancel my account at the end of the month. We are moving to another system because
the reminders never arrive. No hard feelings.

Kofi Mensah | URGENT nobody can log in
All 60 of us are locked out since six o'clock, error E-503. The ward is not staffed for tonight.
Please phone me.

Lena Hoffmann | Frage zur Rechnung
Hallo, Ihre Rechnung für Oktober enthält den Aufschlag für Wochenenden zweimal (2 × 14,50 €). Können
Sie das bitte prüfen? Danke und Grüße aus Köln

Miguel Santos | no rush
Love the new calendar! One small thing: the colours are hard to tell apart for me, I am
colour-blind. Not urgent at all, I manage.

Nadia Haddad | Re: your answer
Thank you for the quick reply, but that is not what I asked. I meant the monthly view, not the
weekly one.

Owen Price | you promised Tuesday
You promised a fix by Tuesday. It is Thursday and the overtime still shows as zero. I am
disappointed, we paid for the bigger plan because of this.

Paula Nowak | how do I invite a colleague?
Hi! How do I invite a colleague who has no e-mail address? He only has a phone. Is there a way to
send him a text?

Quentin Lamb | worried about my data
I read about a leak at another company and now I am worried. Where is our staff's data kept, and who
can see it? Some of them are minors.

Rosa Bianchi | app won't load
The app won't load on my tablet since the update to 5.8.1. I've already reinstalled it. The phone
works. Tablet is a Lenovo M10.

Stefan Ilić | print view
Is it possible to print two weeks on one page? I can't seem to get it below four pages, and the
board in the kitchen is small.

Tara O'Brien | unacceptable
I have been on hold for FORTY MINUTES and then the line dropped. This is unacceptable. I want
somebody to ring me back today on 0121 496 0555.

Umar Farouk | refund please
I was charged 240.00 for a year, although I chose monthly. Please refund the difference. I can send
you the screenshot of what I clicked.

Vera Lindgren | small language thing
In the Swedish version "shift" is once "pass" and once "skift". Tiny thing, the rest reads really
well.

Wim de Boer | koppeling met loonadministratie
Goedemorgen, sinds vrijdag komen de uren niet meer door in onze loonadministratie. Ik heb de
koppeling al opnieuw ingesteld. Graag hulp vóór donderdag.

Xin Li | export for tax office
The tax office wants the hours of 2024. I can only go back twelve months. Where can I find the older
ones?

Yusuf Demir | holiday balance wrong
My holiday balance says 31 days, it should be 13. I don't want to get into trouble for taking too
many. Could you have a look?

Zofia Wrona | two accounts
I somehow have two accounts, one with my old surname. Can you put them together without losing my
hours? It's probably my own fault.

Arthur Bell | power cut
We had a power cut and now the terminal in the hall asks for a PIN that none of us knows. The manual
says nothing about it.

Bianca Ortega | ¿Cómo exporto un informe?
Hola, ¿cómo exporto un informe de las horas del año? Solo encuentro el mes. Gracias y un saludo
desde Málaga.

Callum Reid | great service
No question, I only wanted to say thanks. Tom Okafor sorted our roster before the match on Saturday,
on his day off I think.

Dora Szabó | who deleted it?
Somebody deleted next week's plan. Is there a log that shows who? I don't want to accuse anybody, I
just need to understand what happened.
"""


def _letters() -> tuple[tuple[str, str, str], ...]:
    parts = (block.partition("\n") for block in TEXT.strip().split("\n\n"))
    heads = ((head.split(" | "), words) for head, _, words in parts)
    return tuple((name, subject, " ".join(words.split())) for (name, subject), words in heads)


LETTERS = _letters()
"""Name, subject, words in one paragraph."""
