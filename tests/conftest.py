"""Real servers for all tests, each started once; ``any_server`` is each of them in turn."""

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

from tests.servers.courier import Courier  # noqa: E402
from tests.servers.cyrus import Cyrus  # noqa: E402
from tests.servers.dovecot import Dovecot, needed  # noqa: E402
from tests.servers.overlay import Overlaid  # noqa: E402

AnyServer = Dovecot | Overlaid
each_kind = pytest.mark.parametrize("any_server", ["dovecot", "cyrus", "courier"], indirect=True)

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


@pytest.fixture(scope="session")
def cyrus() -> Iterator[Cyrus]:
    """A running Cyrus."""
    Cyrus.needed()
    with Cyrus() as server:
        yield server


@pytest.fixture(scope="session")
def courier() -> Iterator[Courier]:
    """A running Courier."""
    Courier.needed()
    with Courier() as server:
        yield server


@pytest.fixture(params=["dovecot", "dovecot_maildir", "cyrus", "courier"])
def any_server(request: pytest.FixtureRequest) -> AnyServer:
    """What holds on one server holds on all. ``each_kind``, where Dovecot's storage makes no difference."""
    server: AnyServer = request.getfixturevalue(request.param)
    return server


@pytest.fixture
def own_dovecot() -> Iterator[Dovecot]:
    """A Dovecot for one test alone, to be stopped and frozen."""
    needed("dovecot")
    with Dovecot("sdbox") as server:
        yield server
