"""A configuration that is right, to be spoilt in one place by each test."""

from __future__ import annotations

from empathd.config.load import load
from empathd.config.problems import ConfigError, Problem

BOX = """\
mailboxes:
  support:
    address: support@acme.example
    imap: {host: imap.acme.example, username: support, password: {env: PW}}
"""
"""Ends inside the mailbox: a further key of it goes in line 5, indented by four; so does one at the top."""
IMAP = """\
mailboxes:
  support:
    address: support@acme.example
    imap:
      host: imap.acme.example
      username: support
      password: {env: PW}
"""
"""Ends inside imap: a further key of it goes in line 8, indented by six."""


def problems(text: str) -> tuple[Problem, ...]:
    """All that is wrong with a text; empty when it loads."""
    try:
        load(text)
    except ConfigError as refused:
        return refused.problems
    return ()
