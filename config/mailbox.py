"""One shared mailbox: who we are in it, its servers, its folders, and how much empathd may do there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import Field, PlainSerializer, PlainValidator, PrivateAttr, model_validator
from pydantic import WithJsonSchema as Schema

from empathd.config.kinds import Address, Host, Length, Location, Port, Section, Text, is_loopback
from empathd.config.problems import fault
from empathd.config.secrets import WAYS, Password
from empathd.replies.plan import Mode

Security = Literal["tls", "starttls", "none"]
IMAP_PORTS: Mapping[str, int] = {"tls": 993, "starttls": 143, "none": 143}
SMTP_PORTS: Mapping[str, int] = {"tls": 465, "starttls": 587, "none": 25}
FILES_SENT_ITSELF = ("gmail.com", "googlemail.com", "office365.com", "outlook.com")
"""Providers that put a copy of what is sent by SMTP into Sent; a second one would show twice."""


def _auth(value: Any) -> str:
    if value in ("xoauth2", "oauthbearer"):
        raise fault(
            f"{value} is not built yet in this version of empathd", "write auth: password, or leave it out"
        )
    if value != "password":
        raise fault("this is not a way to log in", "write auth: password, or leave it out")
    return "password"


Auth = Annotated[Literal["password"], PlainValidator(_auth), Schema({"const": "password"})]


class Server(Section):
    """What both servers of a mailbox have in common."""

    host: Host = Field(description="name or IP address of the server")
    security: Security = Field(default="tls", description="tls, starttls or none (this machine only)")
    auth: Auth = Field(default="password", description="how to log in; only password so far")
    ca_file: Location | None = Field(default=None, description="certificates to trust, not the system's")

    @model_validator(mode="after")
    def _guarded(self) -> Server:
        if self.security == "none" and not is_loopback(self.host):
            raise fault(
                f"security: none would send the password in the clear to {self.host}",
                "write security: tls or starttls; none is for localhost, 127.0.0.1 and ::1 only",
                "security",
                "host",
            )
        return self


class Imap(Server):
    """The server where the mailbox is read."""

    port: Port = Field(
        default_factory=lambda data: IMAP_PORTS[data.get("security", "tls")],
        description="993 with security: tls, else 143",
    )
    username: Text = Field(description="the name to log in with")
    password: Password = Field(description="where the password comes from")
    poll: Length = Field(
        default=timedelta(seconds=30), description="how often to ask a server that does not speak by itself"
    )


class Smtp(Server):
    """The server through which holding updates go out; without a username it is not asked for a login."""

    security: Security = Field(default="starttls", description="tls, starttls or none (this machine only)")
    port: Port = Field(
        default_factory=lambda data: SMTP_PORTS[data.get("security", "starttls")],
        description="587 with security: starttls, 465 with tls, 25 with none",
    )
    username: Text | None = Field(default=None, description="the name to log in with; null: no login")
    password: Password | None = Field(default=None, description="where the password comes from")
    sent_copy: Literal["auto", "always", "never"] = Field(
        default="auto", description="file a copy in Sent; auto: unless the provider is known to do so itself"
    )

    @model_validator(mode="after")
    def _both_or_neither(self) -> Smtp:
        if self.username and not self.password:
            raise fault("username has no password", f"{WAYS}, or remove username", "username", "password")
        if self.password and not self.username:
            raise fault("password has no username", "write one, or remove it", "password", "username")
        return self

    @property
    def files_copy(self) -> bool:
        """Must we put a copy of what we sent into Sent?"""
        host = f".{self.host.lower()}"
        known = any(host.endswith(f".{provider}") for provider in FILES_SENT_ITSELF)
        return self.sent_copy == "always" or (self.sent_copy == "auto" and not known)


def _sent(value: Any) -> Any:
    """``auto``, one folder or a list of folders; auto becomes the empty tuple."""
    folders = [value] if isinstance(value, str) else value
    if not isinstance(folders, list | tuple) or not all(isinstance(each, str) and each for each in folders):
        raise fault("sent names no folder", "write auto, a folder, or a list of folders")
    return () if list(folders) == ["auto"] else tuple(folders)


def _auto(folders: tuple[str, ...]) -> str | list[str]:
    return list(folders) or "auto"


_FOLDERS = {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}


class Folders(Section):
    """Which folders are used, by their names on the server."""

    inbox: Text = Field(default="INBOX", description="where customers' mail arrives")
    drafts: Text = Field(default="auto", description="where drafts go; auto: SPECIAL-USE, then common names")
    sent: Annotated[tuple[str, ...], PlainValidator(_sent), PlainSerializer(_auto), Schema(_FOLDERS)] = Field(
        default=(), description="where sent mail lies, a name or a list; auto: SPECIAL-USE, then common names"
    )
    """Empty means auto."""


class Authentication(Section):
    """Only senders that our own mail server vouches for get automatic mail."""

    trusted_host: Host = Field(
        description="whose Authentication-Results fields are believed, by the name they begin with"
    )


class Mailbox(Section):
    """One shared mailbox."""

    address: Address = Field(description="the From of drafts and holding updates")
    display_name: Text | None = Field(default=None, description="the name beside the address")
    aliases: tuple[Address, ...] = Field(default=(), description="further addresses that are us")
    imap: Imap = Field(description="the server where the mailbox is read")
    smtp: Smtp | None = Field(default=None, description="the server for updates; only mode: live needs it")
    folders: Folders = Field(default=Folders(), description="which folders are used")
    mode: Mode = Field(
        default="draft", description="observe: writes nothing; draft: tags and drafts; live: also updates"
    )
    authentication: Authentication | None = Field(
        default=None, description="updates only to senders that a mail server of ours vouches for"
    )
    _name: str = PrivateAttr("")

    @model_validator(mode="after")
    def _equipped(self) -> Mailbox:
        if self.mode == "live" and self.smtp is None:
            raise fault(
                "mode: live sends mail, but there is no smtp",
                "add smtp: {host: …}, or write mode: draft",
                "mode",
                "smtp",
            )
        return self

    @property
    def name(self) -> str:
        """The key under ``mailboxes``: names this mailbox in logs, state and metrics."""
        return self._name

    @property
    def trusted_host(self) -> str:
        """Who vouches for senders; empty when nobody is asked."""
        return self.authentication.trusted_host if self.authentication else ""

    @property
    def us(self) -> frozenset[str]:
        """All addresses that are this mailbox itself, lower case."""
        logins = (self.imap.username, self.smtp.username or "" if self.smtp else "")
        own = (self.address, *self.aliases, *(login for login in logins if "@" in login))
        return frozenset(address.lower() for address in own)

    def named(self, name: str) -> Mailbox:
        """The same mailbox under a name."""
        self._name = name
        return self
