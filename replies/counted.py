"""Facts without a digit: what somebody counts in words, and dates by a month."""

from __future__ import annotations

import re

COUNTED = re.compile(
    r"(?<!\w)(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|fifty"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|deux|trois|quatre|cinq|sept|huit|neuf"
    r"|dix|douze|quinze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|twee|drie"
    r"|vijf|zes|zeven|negen|tien|twaalf|twintig)(?!\w)",
    re.I,
)
"""What somebody counts in words is a fact as well."""
_MONTHS = """
january february march april june july august september october november december
januar februar märz juni juli oktober dezember januari februari maart augustus
janvier février avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre
"""
DATED = re.compile(rf"(?<!\w)(?:{'|'.join(_MONTHS.split())})(?!\w)", re.I)
"""And what they date by a month."""
