"""Facts without a digit: what somebody counts in words, and dates by a month."""

from __future__ import annotations

from empathd.replies import idiom

COUNTED = idiom.whole("numbers")
"""What somebody counts in words is a fact as well."""
DATED = idiom.whole("months")
"""And what they date by a month."""
