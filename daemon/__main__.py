"""``python -m empathd.daemon`` and the command ``empathd``: verbs in, exit status out."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import NoReturn

from empathd.daemon.cli.app import app
from empathd.daemon.cli.raw import UnreadableError
from empathd.daemon.ports import DoorError

FAILED, UNREACHABLE, WRONG_CONFIGURATION, INTERRUPTED = 1, 75, 78, 130
"""EX_TEMPFAIL and EX_CONFIG of sysexits.h; 128 + SIGINT. Wrong usage is 2, said by typer itself."""


RARELY = (20_000, 20, 50)
"""Reading makes many small things that stay: looking through them as often as Python does costs a third."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one verb and end the process; what a user can mend is said in sentences, without a traceback."""
    gc.set_threshold(*RARELY)
    try:
        app(args=arguments, prog_name="empathd")
    except DoorError as error:
        _end(str(error), UNREACHABLE if error.again else FAILED)
    except UnreadableError as error:
        _end(str(error), FAILED)
    except KeyboardInterrupt:
        _end("", INTERRUPTED)
    except Exception as error:
        from empathd.config.problems import ConfigError  # here: pydantic would slow every --help down
        from empathd.daemon.state import BusyError

        if isinstance(error, BusyError):
            _end(str(error), FAILED)
        if not isinstance(error, ConfigError):
            raise
        _end(str(error), WRONG_CONFIGURATION)
    finally:
        gc.freeze()  # what is left goes with the process; to look through it once more takes .3 s
    sys.exit(0)


def _end(words: str, status: int) -> NoReturn:
    if words:
        sys.stderr.write(f"{words}\n")
    sys.exit(status)


if __name__ == "__main__":
    main()
