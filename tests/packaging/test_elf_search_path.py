"""A search path is taken out of a library, and nothing else of it changes."""

import ctypes
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from elf_search_path import drop_search_path

Linker = Callable[..., Path]


def dynamic_section(file: Path) -> list[str]:
    """The lines of the section without their addresses."""
    done = subprocess.run(("readelf", "-dW", str(file)), capture_output=True, text=True, check=True, timeout=30)
    return [" ".join(line.split()[1:]) for line in done.stdout.splitlines() if line.startswith(" 0x")]


@pytest.fixture
def link(tmp_path: Path, tools: Callable[..., None]) -> Linker:
    """Links a small library, in which there is a text and no code."""
    tools("readelf", "ld")

    def link(*options: str) -> Path:
        text, library = tmp_path / "text", tmp_path / "library.so"
        text.write_text("a library", encoding="ascii")
        for command in (
            ("ld", "-r", "-b", "binary", "-o", "text.o", text.name),
            ("ld", "-shared", "-o", library.name, *options, "text.o"),
        ):
            subprocess.run(command, cwd=tmp_path, check=True, timeout=60)
        return library

    return link


@pytest.mark.parametrize("kind", ["enable", "disable"])
def test_it_goes_and_the_rest_stays(kind: str, link: Linker) -> None:
    library = link("-rpath", "/home/somebody/lib", f"--{kind}-new-dtags")
    before = dynamic_section(library)
    assert drop_search_path(library)
    after = dynamic_section(library)
    assert [line for line in before if "/home/somebody" not in line] == after
    assert len(after) == len(before) - 1
    assert ctypes.string_at(getattr(ctypes.CDLL(str(library)), "_binary_text_start"), 9) == b"a library"  # noqa: B009
    assert not drop_search_path(library)


def test_what_has_none_is_left_alone(link: Linker, tmp_path: Path) -> None:
    text = tmp_path / "a script"
    text.write_text("#!/bin/sh\n", encoding="ascii")
    for file in (link(), text):
        before = file.read_bytes()
        assert not drop_search_path(file)
        assert file.read_bytes() == before
