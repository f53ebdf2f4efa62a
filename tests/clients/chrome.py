"""Thunderbird's settings, and the scripts that run inside it."""

from __future__ import annotations

from urllib.parse import quote

from tests.servers.child import HOST

QUIET = (
    "mail.shell.checkDefaultClient mailnews.start_page.enabled app.update.enabled extensions.update.enabled"
    " datareporting.policy.dataSubmissionEnabled network.captive-portal-service.enabled"
    " network.connectivity-service.enabled browser.safebrowsing.malware.enabled"
    " mail.server.server1.login_at_startup mail.compose.autosave"
).split()


def prefs(user: str, imap: int, smtp: int, marionette: int) -> dict[str, str | int | bool]:
    """A profile with one account; nothing is asked, nothing is fetched from anywhere."""
    box, server, identity = f"imap://{quote(user)}@{HOST}", "mail.server.server1", "mail.identity.id1"
    return dict.fromkeys(QUIET, False) | {
        "marionette.port": marionette,
        "mail.accountmanager.accounts": "account1",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.account.account1.identities": "id1",
        "mail.account.account1.server": "server1",
        f"{server}.type": "imap",
        f"{server}.hostname": HOST,
        f"{server}.port": imap,
        f"{server}.userName": user,
        f"{server}.socketType": 0,
        f"{server}.authMethod": 3,
        f"{server}.name": "help",
        f"{identity}.useremail": user,
        f"{identity}.fullName": "Mira Jansen",
        f"{identity}.valid": True,
        f"{identity}.smtpServer": "smtp1",
        f"{identity}.draft_folder": f"{box}/Drafts",
        f"{identity}.fcc_folder": f"{box}/Sent",
        f"{identity}.fcc": True,
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": HOST,
        "mail.smtpserver.smtp1.port": smtp,
        "mail.smtpserver.smtp1.authMethod": 1,
        "mail.smtpserver.smtp1.try_ssl": 0,
        "mail.provider.suppress_dialog_on_startup": True,
        "mail.spotlight.firstRunDone": True,
        "mail.rights.version": 1,
        "app.donation.eoy.version.viewed": 999,
        "network.proxy.type": 0,
        "services.settings.server": "data:,",
        "media.gmp-manager.url": "data:,",
    }


SETUP = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
login.init("imap://127.0.0.1", null, "imap://127.0.0.1", arguments[0], arguments[1], "", "");
Services.logins.addLoginAsync(login);
return MailServices.accounts.accounts.length;
"""
OPEN = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const win = Services.wm.getMostRecentWindow("mail:3pane"), [subject] = arguments;
if (!win) return "no window yet";
const server = MailServices.accounts.accounts[0].incomingServer;
let drafts = null;
try { drafts = server.rootFolder.getChildNamed("Drafts"); } catch (e) {}
if (!drafts) { server.getNewMessages(server.rootFolder, win.msgWindow, null); return "logging in"; }
drafts.updateFolder(win.msgWindow);
const there = [...drafts.messages].filter(h => h.mime2DecodedSubject.includes(subject));
if (there.length != 1) return "drafts: " + there.length;
const uri = drafts.getUriForMsg(there[0]);
win.ComposeMessage(Ci.nsIMsgCompType.Draft, Ci.nsIMsgCompFormat.Default, drafts, [uri]);
return "open";
"""
READY = """
const w = Services.wm.getMostRecentWindow("msgcompose");
if (!w || !w.gMsgCompose || !w.gMsgCompose.editor || w.gLoadingComplete === false) return null;
const text = w.gMsgCompose.editor.rootElement.textContent;
return w.document.getElementById("msgSubject").value && text.length > 0;
"""
COMPOSER = 'const w = Services.wm.getMostRecentWindow("msgcompose"); '
TYPE = f"""{COMPOSER}
const e = w.gMsgCompose.editor;
e.beginningOfDocument(); e.insertText(arguments[0]); e.insertLineBreak(); w.gContentChanged = true;
"""
SAVE = COMPOSER + 'w.goDoCommand("cmd_saveAsDraft");'
SAVED = COMPOSER + "return !w.gSaveOperationInProgress && !w.gContentChanged && !w.gWindowLocked;"
SEND = COMPOSER + 'w.goDoCommand("cmd_sendNow");'
CLOSED = 'return !Services.wm.getMostRecentWindow("msgcompose");'
