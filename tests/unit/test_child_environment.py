"""What a program that we start inherits."""

import sys

import pytest

from launcher.system.child_environment import as_given, child_environment, reset_dll_directory, respelled, snapshot

PERSON = {"HOME": "/home/aigul", "PATH": "/usr/bin", "LANG": "kk_KZ.UTF-8", "QT_QPA_PLATFORM": "wayland", "EMPTY": ""}
BUNDLE = "/opt/nkzu-launcher/_internal"
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="LD_LIBRARY_PATH is a matter of Linux")


def test_a_snapshot_does_not_follow_later_changes() -> None:
    living = dict(PERSON)
    taken = snapshot(living)
    living["QT_PLUGIN_PATH"] = BUNDLE
    assert dict(taken) == PERSON


def test_a_snapshot_cannot_be_changed() -> None:
    taken = snapshot(PERSON)
    with pytest.raises(TypeError):
        taken["HOME"] = "/"  # type: ignore[index]


def test_from_source_a_child_gets_exactly_what_we_got() -> None:
    odd = PERSON | {"LD_LIBRARY_PATH": "/own", "LD_LIBRARY_PATH_ORIG": "/x", "_PYI_ARCHIVE_FILE": "y", "_MEIPASS2": "z"}
    assert child_environment(odd, frozen=False) == odd


def test_the_child_gets_a_copy() -> None:
    child_environment(PERSON, frozen=False)["HOME"] = "/elsewhere"
    assert PERSON["HOME"] == "/home/aigul"


def test_the_marks_of_the_boot_loader_are_taken_off() -> None:
    marks = {
        "_PYI_ARCHIVE_FILE": "a",
        "_PYI_PARENT_PROCESS_LEVEL": "1",
        "_PYI_LINUX_PROCESS_NAME": "b",
        "_MEIPASS2": "c",
    }
    assert child_environment(PERSON | marks, frozen=True) == PERSON


@on_linux
@pytest.mark.parametrize("before", ["/opt/gost/lib", "/opt/gost/lib:/usr/local/lib"])
def test_the_library_path_of_before_returns(before: str) -> None:
    changed = PERSON | {"LD_LIBRARY_PATH": f"{BUNDLE}:{before}", "LD_LIBRARY_PATH_ORIG": before}
    assert child_environment(changed, frozen=True) == PERSON | {"LD_LIBRARY_PATH": before}


@on_linux
def test_an_empty_library_path_of_before_returns() -> None:
    changed = {"LD_LIBRARY_PATH": BUNDLE, **PERSON, "_PYI_ARCHIVE_FILE": "a", "_PYI_LINUX_PROCESS_NAME": "b"}
    assert child_environment(changed, frozen=True) == PERSON | {"LD_LIBRARY_PATH": ""}


@on_linux
def test_a_library_path_that_the_boot_loader_brought_goes() -> None:
    changed = {**PERSON, "_PYI_ARCHIVE_FILE": "a", "_PYI_LINUX_PROCESS_NAME": "b", "LD_LIBRARY_PATH": BUNDLE}
    assert child_environment(changed, frozen=True) == PERSON


@on_linux
def test_without_one_before_there_is_none_after() -> None:
    assert child_environment(PERSON | {"LD_LIBRARY_PATH": BUNDLE}, frozen=True) == PERSON


@on_linux
def test_a_value_kept_by_another_frozen_program_is_not_taken_for_ours() -> None:
    """Another bundle started us without a library path of ours: its own kept value stays its own."""
    foreign = PERSON | {"LD_LIBRARY_PATH_ORIG": "/of/another"}
    assert child_environment(foreign | {"LD_LIBRARY_PATH": BUNDLE}, frozen=True) == foreign


def test_the_dll_directory_is_reset_without_complaint() -> None:
    reset_dll_directory()


def test_names_are_written_as_they_were_given() -> None:
    """Python has them in capitals on Windows, where a variable of ours may be among them."""
    child = {"PATH": r"C:\Windows", "PROGRAMFILES(X86)": r"C:\Program Files (x86)", "OURS": "1"}
    given = ("Path", "ProgramFiles(x86)", "TEMP")
    found = respelled(child, given)
    assert found == {"Path": r"C:\Windows", "ProgramFiles(x86)": r"C:\Program Files (x86)", "OURS": "1"}
    assert as_given(PERSON) == PERSON or sys.platform == "win32"
