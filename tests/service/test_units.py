"""The unit files: systemd understands them, and they leave an intruder very little."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

UNITS = Path(__file__).parents[2] / "systemd"
NAMES = ("empathd.service", "empathd@.service")
EXPOSURE = "12"
"""At most 1.2 of 10, in tenths: a mail client cannot do without a network."""

needs_systemd = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed"
)


def analyze(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ("systemd-analyze", *arguments), capture_output=True, text=True, timeout=60, check=False
    )


def settings(name: str, section: str = "Service") -> dict[str, str]:
    """A section of a unit; of a key that is given several times, the last."""
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(UNITS / name)
    return dict(parser[section])


@needs_systemd
@pytest.mark.parametrize("name", NAMES)
def test_systemd_has_nothing_to_say_about_the_unit(name: str, tmp_path: Path) -> None:
    """The unit is read without one complaint, on a machine where the program is installed."""
    text = (UNITS / name).read_text(encoding="utf-8").replace("/opt/empathd/venv/bin/python", sys.executable)
    unit = tmp_path / name.replace("@", "@shop")
    unit.write_text(text.replace("/bin/kill", "/bin/sh"), encoding="utf-8")
    result = analyze("verify", "--man=no", unit)
    ours = [line for line in result.stderr.splitlines() if "empathd" in line]
    assert not ours and result.returncode == 0


@needs_systemd
@pytest.mark.parametrize("name", NAMES)
def test_an_intruder_finds_little_to_use(name: str) -> None:
    """The exposure that systemd itself reckons is 1.2 of 10 at most, less than redis or chrony."""
    result = analyze("security", "--offline=true", "--no-pager", f"--threshold={EXPOSURE}", UNITS / name)
    assert result.returncode == 0, result.stdout[-300:]


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_configuration_is_not_tried_again_and_again(name: str) -> None:
    """A crash is mended by another start; exit status 78 is not, and a login is not hammered."""
    unit = settings(name)
    assert unit["Restart"] == "on-failure" and unit["RestartPreventExitStatus"] == "78"


@pytest.mark.parametrize("name", NAMES)
def test_what_can_be_written_cannot_be_run(name: str) -> None:
    """State and runtime folders are closed to programs; NoExecPaths=/ would not reach them."""
    unit = settings(name)
    closed = unit["NoExecPaths"].split()
    assert {f"/run/{unit['RuntimeDirectory']}", f"/var/lib/private/{unit['StateDirectory']}"} <= set(closed)
    assert unit["MemoryDenyWriteExecute"] == "yes"


def test_two_instances_share_nothing() -> None:
    """Each instance of the template has its own user, state, configuration and secrets."""
    unit = settings("empathd@.service")
    for key in ("User", "StateDirectory", "RuntimeDirectory", "Environment", "LoadCredential"):
        assert "%i" in unit[key], key


def test_both_units_are_hardened_alike() -> None:
    """A line that hardens one unit hardens the other."""
    one, many = ((UNITS / name).read_text(encoding="utf-8") for name in NAMES)
    begin, end = "# Resources", "# What the daemon can write to"
    assert one[one.index(begin) : one.index(end)] == many[many.index(begin) : many.index(end)]
