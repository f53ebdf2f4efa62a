"""Real servers for all tests, each started once: ``dovecot`` (sdbox) and ``dovecot_maildir``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

pytest.register_assert_rewrite(
    "tests.doors.contract",
    "tests.doors.contract_effects",
    "tests.doors.contract_outbox",
    "tests.servers.mailbox",
)

from tests.servers.dovecot import Dovecot, needed  # noqa: E402

settings.register_profile("any machine", deadline=None)  # no test depends on how fast it runs
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot; ``dovecot.mailbox()`` makes up a fresh mailbox for a test."""
    needed("dovecot")
    with Dovecot("sdbox") as server:
        yield server


@pytest.fixture(scope="session")
def dovecot_maildir() -> Iterator[Dovecot]:
    """The same with Maildir, which keeps 26 keywords a folder in file names."""
    needed("dovecot")
    with Dovecot("maildir") as server:
        yield server


@pytest.fixture
def own_dovecot() -> Iterator[Dovecot]:
    """A Dovecot for one test alone, to be stopped and frozen."""
    needed("dovecot")
    with Dovecot("sdbox") as server:
        yield server
