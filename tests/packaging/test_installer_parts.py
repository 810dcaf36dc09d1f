"""The parts of the Windows installers that need no Windows: their texts, their lists of files, their version."""

import re
import subprocess
import sys
from pathlib import Path

import build_msi
import build_setup
import make_dist
import msi_package
import msi_tables
import nsis_words
import places
import project_version
import pytest
import setup_parts
import signing
from msi_tables import Table
from setup_words import Words

TEXTS = {**nsis_words.TEXTS, **{str(number): words for number, words in msi_package.ERRORS.items()}}
CONDITIONS = msi_package.CONDITIONS
PLACES = re.compile(r"\$\{\w+\}|\$\(\w+\)|\$\w+|\[\d\]|/LOG|/[A-Z]+(?:=[a-z|]+)?|[A-Z]{5,}(?:=[a-z]+)?")


@pytest.mark.parametrize("words", [*TEXTS.values(), *CONDITIONS.values()])
def test_a_text_says_the_same_in_three_languages(words: Words) -> None:
    kk, ru, en = (sorted(set(PLACES.findall(text))) for text in (words.kk, words.ru, words.en))
    assert kk == ru == en
    assert '"' not in words.kk + words.ru + words.en, "it would end the text for NSIS"
    assert all(text.strip() for text in (words.kk, words.ru, words.en))


@pytest.mark.parametrize("text", [words.kk for words in TEXTS.values()])
def test_no_kazakh_word_has_latin_letters_in_it(text: str) -> None:
    plain = re.sub(r"\$\\[nr]", " ", text)
    assert not re.search(r"[A-Za-z][А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі][A-Za-z]", plain)


def test_a_missing_sentence_of_nsis_is_noticed() -> None:
    english = "NLF v6\n1033\n" + "".join(f"# ^{name}\nEnglish\n" for name in nsis_words.BUILT_IN)
    kazakh = nsis_words.kazakh_file(english)
    assert "\n1087\n" in kazakh
    assert "English" not in kazakh
    with pytest.raises(ValueError, match="InstallBtn"):
        nsis_words.kazakh_file(english.replace("^InstallBtn", "^Other"))


def test_files_are_unpacked_by_name_in_one_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/$y.txt", "C.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    assert build_setup.unpacking_script(tmp_path).splitlines() == [
        'SetOutPath "$Fresh"',
        f'File "{tmp_path}/C.txt"',
        f'File "{tmp_path}/b.txt"',
        'SetOutPath "$Fresh\\a"',
        f'File "{tmp_path}/a/$$y.txt"',
        f'File "{tmp_path}/a/z.txt"',
    ]
    assert build_setup.removal_script(tmp_path).splitlines() == [
        'Delete /REBOOTOK "$INSTDIR\\C.txt"',
        'RMDir /r /REBOOTOK "$INSTDIR\\a"',
        'Delete /REBOOTOK "$INSTDIR\\b.txt"',
    ]


@pytest.mark.parametrize("number", ["0.2.0rc1", "1.2", "1.2.3.4"])
def test_a_version_that_windows_installer_cannot_compare_is_refused(
    number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup_parts, "version", lambda: number)
    with pytest.raises(ValueError, match=re.escape(number)):
        setup_parts.three_numbers()


def test_the_version_of_the_project_is_accepted() -> None:
    assert setup_parts.three_numbers() == project_version.version()


def test_without_a_bundle_it_is_said_what_to_type(tmp_path: Path) -> None:
    with pytest.raises(setup_parts.BundleMissingError, match="make dist-windows"):
        build_msi.build_msi(tmp_path, tmp_path / "dist", tmp_path / "work")


@pytest.mark.parametrize("row", [("one",), ("one", "two\tthree"), ("one", "two\nthree")])
def test_a_row_that_would_break_its_table_is_refused(row: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="Property"):
        Table("Property", [row]).text()


def test_short_names_differ() -> None:
    names = ["a.txt", "A.txt", ".hidden", "Қазақша.txt", "no end", "x.manifest"]
    found = [msi_tables.short_name(number, name) for number, name in enumerate(names)]
    assert found[:2] == ["N0000000.TXT|a.txt", "N0000001.TXT|A.txt"]
    assert all(re.fullmatch(r"N\d{7}(\.[A-Z0-9]{1,3})?", name.partition("|")[0]) for name in found)


def test_the_order_of_the_package_has_no_two_steps_at_one_place() -> None:
    for table in msi_package.behaviour("1.0.0"):
        if table.name.endswith("Sequence"):
            places = [row[2] for row in table.rows]
            assert len(places) == len(set(places)), table.name


@pytest.mark.parametrize("script", sorted(path.stem for path in (places.ROOT / "packaging").glob("build_*.py")))
def test_a_script_that_is_started_by_its_path_finds_the_program(script: str, tmp_path: Path) -> None:
    # As Python does it: the folder of the script comes first, the project is not there at all.
    code = f"import sys; sys.path[0] = {str(places.ROOT / 'packaging')!r}; import {script}"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_certificate_that_does_not_fit_stops_its_own_part_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NKZU_SIGN_CERTIFICATE", str(tmp_path / "none.p12"))
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "setup.exe"
    file.write_bytes(b"MZ")

    def signed() -> Path:
        signing.sign(file)
        return file

    outcome = make_dist.tried(make_dist.Part("setup.exe", signed))
    assert outcome.file is None
    assert "osslsigncode" in outcome.reason
