"""The new words of HTML mails, in the containers by which each program quotes."""

from __future__ import annotations

import pytest

from empathd.detectors.parse import parse

OLD = "<p>The parcel left on Monday.</p><p>Acme Support</p>"
NEW = "It has not arrived.\n\nCan you look again?"
WORDS = "<p>It has not arrived.</p><p>Can you look again?</p>"
ADDRESS = '<a href="mailto:help@acme.example">help@acme.example</a>'
HEAD = (
    f"<p><b>From:</b> Acme &lt;{ADDRESS}&gt;<br><b>Sent:</b> Monday, 4 May 2026 10:15<br><b>To:</b> "
    f"Jane<br>"
    "<b>Subject:</b> RE: Parcel</p>"
)
GERMAN = (
    "<b>Gesendet:</b> Montag, 04. Mai 2026 um 10:15 Uhr<br><b>Von:</b> &quot;Acme&quot; "
    "&lt;help@acme.example&gt;"
    "<br><b>An:</b> jan@shop.example<br><b>Betreff:</b> Paket"
)
WROTE = f"On Mon, 4 May 2026 at 10:15, Acme &lt;{ADDRESS}&gt; wrote:"

PROGRAMS = {
    "gmail": f'<div dir="ltr">{WORDS}</div><br><div class="gmail_quote"><div dir="ltr" '
    f'class="gmail_attr">{WROTE}'
    f'<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{OLD}</blockquote></div>',
    "gmail, with a signature": f'<div dir="ltr">{WORDS}<div>-- <br><div '
    f'class="gmail_signature">Jane</div></div></div>'
    f'<div class="gmail_quote"><div class="gmail_attr">{WROTE}</div><blockquote class="gmail_quote">{OLD}'
    "</blockquote></div>",
    "outlook, desktop": f'<div class="WordSection1">{WORDS}<div style="border:none;border-top:solid '
    f'#E1E1E1 1.0pt">'
    f'{HEAD}</div><p class="MsoNormal">&nbsp;</p>{OLD}</div>',
    "outlook, web": f'{WORDS}<div id="appendonsend"></div><hr tabindex="-1" '
    f'style="display:inline-block;width:98%">'
    f'<div id="divRplyFwdMsg" dir="ltr">{HEAD}</div><div>{OLD}</div>',
    "outlook, phone": f'{WORDS}<div id="ms-outlook-mobile-signature">Get <a '
    f'href="https://aka.ms/x">Outlook for iOS'
    f'</a></div><hr><div id="divRplyFwdMsg">{HEAD}</div>{OLD}',
    "outlook, mac": f'{WORDS}<div id="mail-editor-reference-message-container">{HEAD}{OLD}</div>',
    "apple": f'{WORDS}<br><div><blockquote type="cite"><div>{WROTE}</div><br>{OLD}</blockquote></div>',
    "apple, phone": f'{WORDS}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my '
    f"iPhone</div>"
    f'<div dir="ltr"><br><blockquote type="cite">{WROTE}<br><br></blockquote></div><blockquote '
    f'type="cite">{OLD}'
    "</blockquote>",
    "thunderbird": f'{WORDS}<div class="moz-cite-prefix">On 04/05/2026 10:15, Acme wrote:<br></div>'
    f'<blockquote type="cite" cite="mid:x">{OLD}</blockquote>',
    "yahoo": f'{WORDS}<div id="yahoo_quoted_1" class="yahoo_quoted"><div>{WROTE}</div><div>{OLD}</div></div>',
    "proton": f'{WORDS}<div class="protonmail_quote">{WROTE}<br><blockquote class="protonmail_quote" '
    f'type="cite">'
    f"{OLD}</blockquote></div>",
    "gmx": f'{WORDS}<div name="quote" style="margin:10px 5px;padding:10px 0;border-left:2px solid #C3D9E5">'
    f'<div style="margin:0 0 10px 0">{GERMAN}</div><div name="quoted-content">{OLD}</div></div>',
    "zimbra": f'{WORDS}<hr id="zwchr"><blockquote style="border-left:2px solid '
    f'#1010FF">{HEAD}{OLD}</blockquote>',
    "samsung": f"{WORDS}<div>Sent from my Galaxy</div><div><br></div><div>-------- Original message "
    f"--------</div>"
    f"<div>From: Acme &lt;help@acme.example&gt; </div><div>Date: 04/05/2026  10:15  (GMT+00:00) </div>"
    f"<div>To: jane@shop.example </div><div>Subject: Parcel </div><div><br></div>{OLD}",
    "yandex": f"{WORDS}<div>04.05.2026, 10:15, Acme "
    f"&lt;help@acme.example&gt;:</div><blockquote>{OLD}</blockquote>",
    "mail.ru": f"{WORDS}<blockquote style='border-left:1px solid #0857A6'>Понедельник, 4 мая 2026, "
    f"10:15 +03:00 "
    f"от Acme &lt;help@acme.example&gt;:<br>{OLD}</blockquote>",
    "qq": f"{WORDS}<div "
    f'style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div>'
    f"<b>发件人:</b> Acme &lt;help@acme.example&gt;;</div><div><b>发送时间:</b> 2026年5月4日 10:15</div>"
    f"<div><b>主题:</b> 包裹</div>{OLD}",
    "zoho": f'{WORDS}<div class="zmail_extra">---- On Mon, 04 May 2026 10:15 Acme '
    f"&lt;help@acme.example&gt; wrote ----"
    f"<br><blockquote>{OLD}</blockquote></div>",
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_programs(program: str) -> None:
    """Only what is newly written is left of each program's reply."""
    body = f"<html><head></head><body>{PROGRAMS[program]}</body></html>"
    raw = f"From: jane@shop.example\nContent-Type: text/html; charset=utf-8\n\n{body}"
    assert parse(raw.encode()).text == NEW
