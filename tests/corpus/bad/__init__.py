"""Mail that breaks programs, built by code. Each builder takes a size: about so many bytes come out.

``HEAVY``: what could take more than linear time or memory. ``BROKEN``: small and malformed.
"""

from __future__ import annotations

from tests.corpus.bad.broken import BROKEN
from tests.corpus.bad.heavy import HEAVY

__all__ = ("BROKEN", "HEAVY")
