"""Why a letter could not be written, in words without a customer's."""

from __future__ import annotations

from empathd.replies.compose import Unsendable
from empathd.replies.words import TemplateProblem


def reason(error: Exception) -> str:
    """For ``explain`` and the log: what an unknown error says may hold a customer's words, so its name."""
    if isinstance(error, TemplateProblem):
        return f"template {error.file}, line {error.line}"
    return str(error) if isinstance(error, Unsendable) else type(error).__name__
