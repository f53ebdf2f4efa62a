"""The real Roundcube as an agent uses it: served on loopback by PHP, driven by headless Chromium."""

from __future__ import annotations

import sqlite3
import time
import urllib.request
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.agents import ROUNDCUBE
from tests.servers.child import HOST, Child, free_port
from tests.servers.mailbox import ImapMailbox

ROOT = Path("/usr/share/roundcube")
PATIENCE = 60_000
"""Milliseconds until we give up; never a measure of speed."""
CONFIG = """<?php
$config['db_dsnw'] = 'sqlite:///{dir}/rc.db?mode=0646';
$config['imap_host'] = '{host}:{imap}';
$config['smtp_host'] = '{host}:{smtp}';
$config['smtp_user'] = $config['smtp_pass'] = '';
$config['des_key'] = '0123456789abcdefghijklmn';
$config['log_dir'] = $config['temp_dir'] = '{dir}';
$config['enable_installer'] = $config['enable_spellcheck'] = $config['ip_check'] = false;
$config['drafts_mbox'] = 'Drafts';
$config['sent_mbox'] = 'Sent';
$config['trash_mbox'] = 'Trash';
$config['language'] = 'en_US';
$config['draft_autosave'] = 0;
$config['plugins'] = [];
"""
EDITOR = """(body => body.classList.contains("mce_editor")
  ? [window.tinymce?.get("composebody")].find(editor => editor?.initialized) : body
)(document.getElementById("composebody"))"""
"""The text field, or for a draft in HTML the editor that takes its place, when it is ready."""


class Web(Child):
    """Debian's Roundcube under ``php -S``, with its own configuration and database."""

    def __init__(self, imap: int, smtp: int) -> None:
        super().__init__()
        self.values = {"dir": self.dir, "host": HOST, "imap": imap, "smtp": smtp}

    def start(self) -> None:
        """Ready when it serves its login page."""
        self.port = free_port()
        self.url = f"http://{HOST}:{self.port}/"
        (self.dir / "config.inc.php").write_text(CONFIG.format(**self.values))
        for name in ("defaults.inc.php", "mimetypes.php"):
            (self.dir / name).symlink_to(f"/etc/roundcube/{name}")
        with sqlite3.connect(self.dir / "rc.db") as db:
            db.executescript((ROOT / "SQL/sqlite.initial.sql").read_text())
        environ = (f"ROUNDCUBE_CONFIG_DIR={self.dir}", "PHP_CLI_SERVER_WORKERS=4")
        self.spawn("env", *environ, "php", "-S", f"{HOST}:{self.port}", "-t", ROOT)
        end = time.monotonic() + 30
        while time.monotonic() < end:
            with suppress(OSError):
                urllib.request.urlopen(self.url, timeout=20).close()
                return
            time.sleep(0.05)
        raise TimeoutError("Roundcube did not come up")


class Roundcube:
    """An agent with a browser, logged in to the support mailbox."""

    model = ROUNDCUBE
    marks_answered = True

    def __init__(self, mailbox: ImapMailbox, smtp: int) -> None:
        self.mailbox, self.web = mailbox, Web(mailbox.port, smtp)

    def __enter__(self) -> Self:
        from playwright.sync_api import sync_playwright

        self.web.__enter__()
        self._driver = sync_playwright().start()
        chromium = self._driver.chromium
        self._browser = chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        self.page: Any = self._browser.new_page(viewport={"width": 1280, "height": 800})
        self.page.set_default_timeout(PATIENCE)
        self.page.goto(self.web.url)
        self.page.fill("#rcmloginuser", self.mailbox.user)
        self.page.fill("#rcmloginpwd", self.mailbox.password)
        self.page.click("#rcmloginsubmit")
        self.page.wait_for_selector("#messagelist", state="attached")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._browser.close()
        self._driver.stop()
        self.web.__exit__(kind, error, trace)

    def open_draft(self, subject: str) -> None:
        """A double click in Drafts: the composer opens."""
        self.page.goto(f"{self.web.url}?_task=mail&_mbox=Drafts")
        self.page.locator("#messagelist tr.message", has_text=subject).first.dblclick()
        self.page.wait_for_selector("#composebody", state="attached")
        self.page.wait_for_function("rcmail.env.action == 'compose' && !rcmail.busy")
        self.page.wait_for_function(EDITOR)

    def type(self, text: str) -> None:
        """Words before the body of the draft."""
        self.page.evaluate(f"({EDITOR}).focus()")
        self.page.keyboard.press("Control+Home")
        self.page.keyboard.type(text)

    def save(self) -> None:
        """Save, until Roundcube says that it has."""
        self.page.evaluate("rcmail.command('savedraft')")
        self.page.wait_for_selector("#messagestack .confirmation")

    def send(self) -> None:
        """Send, until the list of mails is back."""
        self.page.click("button.send")
        self.page.wait_for_selector("#messagelist", state="attached")
