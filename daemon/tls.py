"""Encrypted connections whose certificates are checked, for the mailbox and the outbox alike."""

from __future__ import annotations

import socket
import ssl
from typing import Literal

from empathd.daemon.ports import DoorError

Security = Literal["tls", "starttls", "none"]
"""``tls``: encrypted from the first byte; ``starttls``: after a command; ``none``: loopback only."""


def verified(door: str, ca_file: str | None) -> ssl.SSLContext:
    """A context that checks certificate and host name, against ``ca_file`` (PEM) where one is given."""
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as cause:  # ssl.SSLError is one
        why = f"ca_file {ca_file} cannot be used ({cause}); it must be a readable file of PEM certificates"
        raise DoorError(door, why, again=False) from cause


def explained(cause: ssl.SSLError) -> tuple[str, bool]:
    """What a failed handshake means and what would mend it; True when another try may help by itself."""
    if isinstance(cause, ssl.SSLCertVerificationError):
        way_out = (
            "a certificate of your own authority is accepted once ca_file names that authority's PEM file"
        )
        return f"the server's certificate is not trusted: {cause.verify_message}; {way_out}", False
    if cause.reason in {"WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"}:
        return "the server does not speak TLS on this port; try security: starttls or another port", False
    return f"the encrypted connection failed: {cause.reason or cause}", True


def keep_alive(sock: socket.socket) -> None:
    """Small writes leave at once; a peer that vanished is noticed within about two minutes."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    # Linux names; elsewhere the system's own values stay in force.
    for name, value in (("KEEPIDLE", 60), ("KEEPINTVL", 20), ("KEEPCNT", 3), ("USER_TIMEOUT", 90_000)):
        if option := getattr(socket, f"TCP_{name}", None):
            sock.setsockopt(socket.IPPROTO_TCP, option, value)
