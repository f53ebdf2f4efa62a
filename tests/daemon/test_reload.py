"""A saved file is noticed; everything else in the folder is not."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from empathd.daemon.reload import watch

Change = Callable[[Path], object]


def write(path: Path) -> None:
    path.write_text("mode: live\n")


def rename_over(path: Path) -> None:
    """As vim, sed -i and most editors do."""
    fresh = path.with_name(path.name + ".tmp")
    fresh.write_text("mode: live\n")
    fresh.replace(path)


def swap_links(path: Path) -> None:
    """As Kubernetes does with a mounted ConfigMap: the file itself is a link and never changes."""
    (path.parent / "..2026_2").mkdir()
    (path.parent / "..2026_2" / path.name).write_text("mode: live\n")
    (path.parent / "..data_tmp").symlink_to("..2026_2")
    (path.parent / "..data_tmp").replace(path.parent / "..data")


def noticed(files: list[Path], folders: list[Path], act: Callable[[], object], within: float) -> bool:
    changed = threading.Event()
    watching = watch(files, folders, changed.set, settle=0.02)
    try:
        assert watching.problems == ()
        act()
        return changed.wait(within)
    finally:
        watching.stop()


@pytest.mark.parametrize("save", [write, rename_over, swap_links, os.remove])
def test_a_saved_configuration_is_noticed(tmp_path: Path, save: Change) -> None:
    """However an editor, a script or Kubernetes saves the YAML, the daemon takes it over."""
    config = tmp_path / "empathd.yaml"
    config.write_text("mode: draft\n")
    assert noticed([config], [], lambda: save(config), 10)


def test_a_linked_configuration_is_noticed_where_it_really_is(tmp_path: Path) -> None:
    """/etc/empathd/empathd.yaml may be a link into a checkout: a change there counts."""
    real = tmp_path / "checkout" / "mail.yaml"
    real.parent.mkdir()
    real.write_text("mode: draft\n")
    link = tmp_path / "empathd.yaml"
    link.symlink_to(real)
    assert noticed([link], [], lambda: write(real), 10)


@pytest.mark.parametrize("name", ["en/draft/stuck.txt.j2", "new/draft.txt.j2"])
def test_a_template_is_noticed_in_any_folder_below(tmp_path: Path, name: str) -> None:
    """Templates are taken over live, those of a language added later too."""
    (tmp_path / "en" / "draft").mkdir(parents=True)

    def save() -> None:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name)

    assert noticed([], [tmp_path], save, 10)


@pytest.mark.parametrize(
    "name", ["state.sqlite-wal", ".empathd.yaml.swp", "empathd.yaml~", "4913", "other.yaml"]
)
def test_other_files_beside_the_configuration_wake_nobody(tmp_path: Path, name: str) -> None:
    """Our own state, editors' swap files and neighbours in /etc cause no reload."""
    config = tmp_path / "empathd.yaml"
    config.write_text("mode: draft\n")
    assert not noticed([config], [], lambda: write(tmp_path / name), 0.3)


@pytest.mark.parametrize("name", ["state.sqlite-wal", ".stuck.txt.j2.swp", "stuck.txt.j2~"])
def test_other_files_among_the_templates_wake_nobody(tmp_path: Path, name: str) -> None:
    """A swap file among the templates causes no reload."""
    assert not noticed([], [tmp_path], lambda: write(tmp_path / name), 0.3)


def test_reading_the_configuration_is_no_change(tmp_path: Path) -> None:
    """The daemon reading its own YAML does not wake itself for ever."""
    config = tmp_path / "empathd.yaml"
    config.write_text("mode: draft\n")
    assert not noticed([config], [tmp_path], config.read_text, 0.3)


def test_a_missing_folder_is_a_problem_that_is_named(tmp_path: Path) -> None:
    """What cannot be watched stops nothing: it is named, with the way out, and the rest is watched."""
    config = tmp_path / "empathd.yaml"
    changed = threading.Event()
    watching = watch([config], [tmp_path / "gone"], changed.set, settle=0.02)
    try:
        (problem,) = watching.problems
        assert str(tmp_path / "gone") in problem
        assert "SIGHUP" in problem
        write(config)
        assert changed.wait(10)
    finally:
        watching.stop()


def test_nothing_comes_after_stop(tmp_path: Path) -> None:
    """A save in the very moment of stopping wakes nobody afterwards."""
    config = tmp_path / "empathd.yaml"
    changed = threading.Event()
    watching = watch([config], [], changed.set, settle=0.05)
    write(config)
    watching.stop()
    changed.clear()
    assert not changed.wait(0.2)
