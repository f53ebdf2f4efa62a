"""Notices that the configuration or a template was saved. The only file that knows watchdog.

It watches folders, not files: editors save by renaming, Kubernetes by swapping the link ``..data``.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from empathd.daemon.log import event

CHANGES = frozenset({"created", "modified", "moved", "deleted", "closed"})
"""Not "opened" and "closed_no_write": our own reading would wake us for ever."""
TEMPLATES = frozenset({".j2", ".txt", ".yaml", ".yml"})
Relevant = Callable[[Path, bool], bool]
"""Does a change of this path (true: a folder) matter?"""
SETTLE = 0.2
"""Seconds of quiet before we speak: a save is several steps, and half a file is a broken one."""


class Watch:
    """A running watch; ``problems`` names what could not be watched (a SIGHUP still reloads)."""

    def __init__(self, changed: Callable[[], object], settle: float = SETTLE) -> None:
        self.problems: tuple[str, ...] = ()
        self._changed, self._settle = changed, settle
        self._observer: BaseObserver = Observer()
        self._observer.daemon = True
        self._timer: threading.Timer | None = None
        self._lock = threading.RLock()
        self._stopped = False

    def add(self, folder: Path, relevant: Relevant, recursive: bool = False) -> None:
        """Watch one folder; what cannot be watched becomes a problem and a line in the log."""
        try:
            self._observer.schedule(_Ear(relevant, self._stir), str(folder), recursive=recursive)
        except OSError as error:
            why = os.strerror(error.errno) if error.errno else str(error)
            self.problems += (f"{folder}: cannot be watched: {why}; after a change send SIGHUP",)
            event("reload.unwatched", level=logging.WARNING, folder=folder, why=why)

    def start(self) -> Watch:
        """Begin; ``add`` may be called before and after."""
        self._observer.start()
        return self

    def stop(self) -> None:
        """No call of ``changed`` comes after this returns."""
        with self._lock:
            self._stopped = True
            if self._timer:
                self._timer.cancel()
        self._observer.stop()
        if self._observer.is_alive():
            self._observer.join(5)

    def _stir(self) -> None:
        with self._lock:
            if self._timer:
                self._timer.cancel()
            if not self._stopped:
                self._timer = threading.Timer(self._settle, self._tell)
                self._timer.daemon = True
                self._timer.start()

    def _tell(self) -> None:
        with self._lock:
            if not self._stopped:
                self._changed()


def watch(
    files: Iterable[Path], folders: Iterable[Path], changed: Callable[[], object], settle: float = SETTLE
) -> Watch:
    """Call ``changed`` (an ``Event.set``) soon after one of ``files`` or a template in ``folders`` is saved.

    ``files``: the YAML and what it names; ``folders``: template folders, watched with all below them.
    Call ``stop()`` on what comes back and watch anew when the files or folders themselves change.
    """
    running = Watch(changed, settle).start()
    for folder, names in _by_folder(files).items():
        running.add(folder, _named(names))
    for folder in dict.fromkeys(path.absolute() for path in folders):
        running.add(folder, _template, recursive=True)
    return running


def _by_folder(files: Iterable[Path]) -> dict[Path, frozenset[str]]:
    # Where the name stands, and where a link leads: either may be written to.
    places: dict[Path, frozenset[str]] = {}
    for file in files:
        for place in (file.absolute(), file.resolve()):
            places[place.parent] = places.get(place.parent, frozenset()) | {place.name}
    return places


def _named(names: frozenset[str]) -> Relevant:
    wanted = names | {"..data"}  # the link that Kubernetes swaps under a mounted ConfigMap
    return lambda path, _: path.name in wanted


def _template(path: Path, is_folder: bool) -> bool:
    """A template or a folder of some, not an editor's swap file, a backup or a database of ours."""
    if path.name == "..data":
        return True
    return not path.name.startswith(".") and (is_folder or path.suffix in TEMPLATES)


class _Ear(FileSystemEventHandler):
    def __init__(self, relevant: Relevant, stir: Callable[[], None]) -> None:
        self._relevant, self._stir = relevant, stir

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in CHANGES or (event.is_directory and event.event_type == "modified"):
            return  # a folder is "modified" by anything that happens in it
        paths = (Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path)
        if any(self._relevant(path, event.is_directory) for path in paths):
            self._stir()
