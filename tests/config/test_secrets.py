"""A password is fetched from where it lies; what is missing is named, what was found is never told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from empathd.config.load import ConfigError, load
from empathd.config.secrets import Secret
from empathd.daemon.secrets import SecretError, resolve


def command(program: str) -> Secret:
    return Secret("command", (sys.executable, "-c", program))


@pytest.mark.parametrize("content", ["hunter2", "hunter2\n", "hunter2\r\n", "hunter2\nuser: mira\n"])
def test_all_four_ways_give_the_first_line(tmp_path: Path, content: str) -> None:
    """A credential of systemd, a file, a variable, a command: the password is the first line."""
    file = tmp_path / "imap"
    file.write_text(content, "utf-8", newline="")
    environ = {"CREDENTIALS_DIRECTORY": str(tmp_path), "PW": content}
    ways = [Secret("credential", "imap"), Secret("file", str(file)), Secret("env", "PW")]
    ways.append(command(f"import sys; sys.stdout.write({content!r})"))
    assert [resolve(way, environ) for way in ways] == ["hunter2"] * 4


def test_spaces_belong_to_a_password() -> None:
    """Nothing is trimmed but the end of the line: app passwords hold spaces."""
    assert resolve(Secret("env", "PW"), {"PW": " pa ss \n"}) == " pa ss "


@pytest.mark.parametrize(
    ("secret", "told"),
    [
        (Secret("credential", "imap"), "LoadCredential=imap"),
        (Secret("file", "/nowhere/imap"), "/nowhere/imap: No such file"),
        (Secret("env", "PW"), "env PW: the variable is not set"),
        (Secret("env", "EMPTY"), "env EMPTY: the first line is empty"),
        (Secret("command", ("/nowhere/pass", "show")), "command /nowhere/pass: "),
        (command("raise SystemExit(3)"), "ended with status 3"),
        (command("pass"), "first line is empty"),
        (command("import sys; sys.stdout.buffer.write(b'\\xff')"), "utf-8"),
    ],
)
def test_a_missing_password_says_where_it_was_looked_for(secret: Secret, told: str) -> None:
    """The message names the place and what is wrong with it."""
    with pytest.raises(SecretError) as refused:
        resolve(secret, {"EMPTY": ""})
    assert told in str(refused.value)


def test_no_error_repeats_what_a_place_held(tmp_path: Path) -> None:
    """A file in a wrong encoding and a command that fails aloud give nothing away."""
    file = tmp_path / "imap"
    file.write_bytes(b"hunter2\xff")
    noisy = command(
        "import sys; print('hunter2'); sys.stderr.write('hunter2'); sys.exit(1)".replace("'", '"')
    )
    for secret in (Secret("file", str(file)), noisy):
        with pytest.raises(SecretError) as refused:
            resolve(secret, {})
        assert "hunter2" not in str(refused.value)
        assert refused.value.__cause__ is None and refused.value.__suppress_context__


WRITTEN = [
    "hunter2", "12345hunter2", "[hunter2]", "{vault: hunter2}", "{hunter2: x}", "{command: hunter2 -x}",
    "{command: [hunter2, 3]}", "{env: hunter2/x}", "{env: hunter2=x}", "{file: [hunter2]}",
    "{credential: {hunter2: hunter2}}", "{env: a, file: hunter2}", "!hunter2 x", "!secret hunter2",
    "!!python/name:hunter2 x",    "'hunter2", "*hunter2", "&a hunter2: b", "%hunter2", "@hunter2", "`hunter2",
    "{hunter2", "hunter2: x",
]  # fmt: skip


@pytest.mark.parametrize("more", ["", "      security: ssl\n      pasword: x\n"])
@pytest.mark.parametrize("written", WRITTEN)
def test_a_password_in_the_configuration_is_refused_and_never_repeated(written: str, more: str) -> None:
    """However it was written down there, it reaches neither a message nor a log."""
    text = (
        f"mailboxes:\n  support:\n    address: a@acme.example\n    imap:\n      password: {written}\n{more}"
    )
    with pytest.raises(ConfigError) as refused:
        load(text)
    assert "hunter2" not in str(refused.value)
    assert "hunter2" not in str(refused.value.problems)
    assert refused.value.__cause__ is None


@pytest.mark.parametrize(
    "written", ["{env: PW=x}", "{credential: ../imap}", "{env: ' '}", "{file: ''}", "{env: 7}"]
)
def test_a_name_that_cannot_be_one_is_refused(written: str) -> None:
    """A credential cannot lead out of its folder, and a variable's name holds no value."""
    imap = f"{{host: localhost, username: a, password: {written}}}"
    with pytest.raises(ConfigError) as refused:
        load(f"mailboxes: {{a: {{address: a@acme.example, imap: {imap}}}}}")
    assert [each.path for each in refused.value.problems] == ["mailboxes.a.imap.password"]
