"""What loads a part of itself late in the bundle does what Python's own does, and loads nothing of it at a start."""

import pathlib
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import late_library
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bundle import build_python
from tests.helpers.frozen_python import FrozenPython

# Says which modules `pathlib` brings along, and whether `textwrap` has compiled its largest pattern.
SCRIPT = """
import pathlib, re, textwrap, sys
compiled = any("hyphenated" in str(pattern) for pattern in re._cache)
print(*(name for name in ("urllib.parse", "ipaddress") if name in sys.modules), "pattern" if compiled else "")
print(pathlib.Path("/a b").as_uri(), textwrap.wrap("one-two three", 8))
"""
WORDS = st.text("ab-Қя.,!? \t\n'\"–—()1", max_size=60)


def changed(module: ModuleType) -> ModuleType:
    """The module with its changes, as it is in the bundle."""
    source = Path(str(module.__file__))
    made = ModuleType(f"changed_{module.__name__}")
    text = late_library.changed_text(module.__name__, source.read_text(encoding="utf-8"))
    exec(compile(text, str(source), "exec"), made.__dict__)  # noqa: S102 - Python's own
    return made


CHANGED = changed(textwrap)
WAYS: list[Callable[[ModuleType, str, int], object]] = [
    lambda module, text, width: module.wrap(text, width),
    lambda module, text, width: module.wrap(text, width, break_on_hyphens=False),
    lambda module, text, width: module.fill(text, width, fix_sentence_endings=True),
    lambda module, text, width: module.shorten(text, width, placeholder="…"),
    lambda module, text, _: module.dedent(text),
]


@pytest.mark.parametrize("way", WAYS)
@given(text=WORDS, width=st.integers(1, 20))
def test_lines_are_broken_alike(way: Callable[[ModuleType, str, int], object], text: str, width: int) -> None:
    assert way(CHANGED, text, width) == way(textwrap, text, width)


@pytest.mark.parametrize("name", ["wordsep_re", "wordsep_simple_re", "sentence_end_re"])
def test_a_pattern_is_there_for_the_class_and_for_what_is_made_of_it(name: str) -> None:
    own = getattr(textwrap.TextWrapper, name)
    assert getattr(CHANGED.TextWrapper, name) == getattr(CHANGED.TextWrapper(), name) == own


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="this version makes them late by itself")
@pytest.mark.parametrize("path", ["/", "/a b/ә.json", "/tmp/100%", "/~"])
def test_addresses_of_files_are_made_alike(path: str) -> None:
    made = changed(pathlib)
    assert made.PurePosixPath(path).as_uri() == pathlib.PurePosixPath(path).as_uri()
    assert made.PureWindowsPath(f"C:{path}").as_uri() == pathlib.PureWindowsPath(f"C:{path}").as_uri()


def test_a_module_in_which_a_place_reads_otherwise_stays_as_it_is() -> None:
    own = Path(str(textwrap.__file__)).read_text(encoding="utf-8")
    other = own.replace("sentence_end_re = re", "sentence_end_re = other.re")
    assert late_library.changed_text("textwrap", other) == other
    assert late_library.changed_text("textwrap", own) != own


def test_the_bundle_loads_it_late(frozen: FrozenPython, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    ours = frozen.run(script)
    delivered = subprocess.run((*build_python(), str(script)), capture_output=True, text=True, check=False, timeout=60)
    loaded, answers = ours.stdout.splitlines()
    loaded_as_delivered, answers_as_delivered = delivered.stdout.splitlines()
    assert (loaded.strip(), answers) == ("", answers_as_delivered)
    # When Python itself loads neither any more, all of this can go.
    assert "pattern" in loaded_as_delivered
