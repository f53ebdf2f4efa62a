"""Fetching a password from where the configuration says it lies. It is never logged or kept."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from empathd.config.secrets import Secret

PATIENCE = 30
"""Seconds that a command may take."""


class SecretError(Exception):
    """A password that could not be fetched; says from where and why, never what."""


def resolve(secret: Secret, environ: Mapping[str, str] = os.environ) -> str:
    """The password: the first line of what the credential, file, variable or command holds."""
    match secret.kind, secret.value:
        case "credential", str(name):
            folder = environ.get("CREDENTIALS_DIRECTORY")
            if not folder:
                raise SecretError(
                    f"credential {name}: systemd gave none; add LoadCredential={name}:… to the unit"
                )
            return _first_line(_read(Path(folder) / name), f"credential {name}")
        case "file", str(path):
            return _first_line(_read(Path(path)), f"file {path}")
        case "env", str(name):
            if name not in environ:
                raise SecretError(f"env {name}: the variable is not set")
            return _first_line(environ[name], f"env {name}")
        case "command", tuple(words):
            return _first_line(_run(words), f"command {words[0]}")
        case _:
            raise SecretError(f"{secret.kind}: no such way to fetch a password")


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise SecretError(f"{path}: {why}") from None


def _run(words: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(
            words, capture_output=True, timeout=PATIENCE, check=True, stdin=subprocess.DEVNULL
        )
        return done.stdout.decode("utf-8")
    except subprocess.CalledProcessError as error:
        raise SecretError(f"command {words[0]}: ended with status {error.returncode}") from None
    except subprocess.TimeoutExpired:
        raise SecretError(f"command {words[0]}: no answer within {PATIENCE} seconds") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SecretError(f"command {words[0]}: {error}") from None


def _first_line(text: str, source: str) -> str:
    password = text.partition("\n")[0].rstrip("\r")
    if not password:
        raise SecretError(f"{source}: the first line is empty")
    return password
