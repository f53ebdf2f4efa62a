"""The false door of the tests keeps the contract of the real one."""

import pytest

from empathd.daemon.ports import MailboxDoor
from tests.doors.contract import *  # noqa: F403
from tests.doors.contract_effects import *  # noqa: F403
from tests.world import FalseDoor, FalseMailbox


@pytest.fixture
def mailbox() -> FalseMailbox:
    return FalseMailbox()


@pytest.fixture
def door(mailbox: FalseMailbox) -> MailboxDoor:
    return FalseDoor(mailbox)
