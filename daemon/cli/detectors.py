"""``empathd detectors``: which detectors there are."""

from __future__ import annotations
