"""Nothing is in the bundle of which nobody says what it is and under which terms."""

import re
import shutil
import subprocess
from email.message import Message
from pathlib import Path
from types import ModuleType, SimpleNamespace

import build_archive
import build_deb
import pack_command
import pytest
from components import Component, Rule, check_owners, found_by_rule, matches, read_table, stem
from licence_texts import TEXTS, LicenceError, licence_text, licences_in
from python_parts import described, python_components

from tests.helpers.bundle import Bundle, build_python
from tests.helpers.notices import Notices, make_notices, try_notices
from tests.helpers.program import REPOSITORY


@pytest.fixture(scope="module")
def notices(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Notices:
    return make_notices(bundle.folder, tmp_path_factory.mktemp("notices") / "notices")


@pytest.fixture
def other(bundle: Bundle, tmp_path: Path) -> Path:
    """A copy of the bundle to put something into."""
    return Path(shutil.copytree(bundle.folder, tmp_path / "bundle", symlinks=True))


def said_by(command: str) -> str:
    done = subprocess.run([*build_python(), "-c", command], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_a_planted_file_stops_the_build(other: Path, tmp_path: Path) -> None:
    (other / "_internal" / "libplanted.so.1").write_bytes(b"\x7fELF")
    done = try_notices(other, tmp_path / "notices")
    assert done.returncode == 1
    assert "_internal/libplanted.so.1" in done.stderr
    assert "components.toml" in done.stderr
    assert not (tmp_path / "notices").exists()


def test_a_library_of_the_system_whose_licence_nobody_looked_at_stops_the_build(other: Path, tmp_path: Path) -> None:
    shutil.copy("/lib/x86_64-linux-gnu/libm.so.6", other / "_internal")
    done = try_notices(other, tmp_path / "notices")
    assert done.returncode == 1
    assert "source package glibc" in done.stderr


def test_a_part_of_qt_that_nobody_looked_at_stops_the_build(other: Path, tmp_path: Path) -> None:
    (other / "_internal/PySide6/Qt/plugins/libqtiff.so").write_bytes(b"\x7fELF")
    done = try_notices(other, tmp_path / "notices")
    assert done.returncode == 1
    assert "others: qtiff." in done.stderr


def test_another_qt_asks_to_look_again(other: Path, tmp_path: Path) -> None:
    core = other / "_internal/PySide6/Qt/lib/libQt6Core.so.6"
    core.write_bytes(re.sub(rb"Qt 6\.\d+\.\d+ \(", b"Qt 6.99.0 (", core.read_bytes()))
    done = try_notices(other, tmp_path / "notices")
    assert done.returncode == 1
    assert "this is Qt 6.99.0" in done.stderr


def test_the_lgpl_notice_is_in_three_languages_and_names_the_real_versions(notices: Notices) -> None:
    qt, pyside = said_by("import PySide6.QtCore as q; print(q.qVersion(), q.__version__)").split()
    begin = notices.text.split("What the program is made of")[0]
    for words in ("Кітапханаларды өзгертіп", "Вы можете изменить библиотеки", "You may change the libraries"):
        assert words in begin
    assert begin.count(f"Qt {qt}") == 3
    assert begin.count(f"PySide6 {pyside}") == 3
    assert begin.count(f"qt-everywhere-src-{qt}.tar.xz") == 3
    assert "LGPL-3.txt" in begin


def test_the_folder_that_is_named_has_the_libraries(bundle: Bundle, notices: Notices) -> None:
    folders = set(re.findall(r"^    (_internal/\S+)$", notices.text, re.MULTILINE))
    assert len(folders) == 1
    assert list((bundle.folder / folders.pop()).glob("libQt6Core.so*"))


def test_versions_are_those_of_the_files(notices: Notices) -> None:
    components = notices.components()
    assert components["CPython"]["version"] == said_by("import platform; print(platform.python_version())")
    assert components["PyInstaller boot loader"]["version"] == said_by("import PyInstaller as p; print(p.__version__)")
    # What such a version looks like; which one it is, the file alone knows.
    assert re.fullmatch(r"10\.\d\d", components["PCRE2"]["version"])
    assert re.fullmatch(r"1\.6\.\d\d", components["libpng"]["version"])


def test_every_text_that_is_named_is_there_and_none_besides(notices: Notices) -> None:
    named = set(re.findall(r"[\w.+-]+\.txt", " ".join(re.findall(r"Terms: +(.+(?:\n {19}.+)*)", notices.text))))
    there = {path.name for path in notices.folder.iterdir()}
    assert named <= there
    copyright_files = "".join(path.read_text("utf-8") for path in notices.folder.glob("*-copyright.txt"))
    mentioned = {f"{name}.txt" for name in re.findall(r"common-licenses/([\w.-]*\w)", copyright_files)}
    assert there - named - mentioned == {"NOTICES.txt", "LICENSE", "sbom.cdx.json"}


def test_the_fonts_and_the_theme_inside_the_assets_are_named(notices: Notices) -> None:
    for name in ("Inter", "qt-material"):
        assert re.search(
            rf"^{name}\b.*\n(    .*\n)*    Compiled into: +_internal/resources/assets\.rcc", notices.text, re.M
        )
    assert "SIL OPEN FONT LICENSE" in (notices.folder / "OFL.txt").read_text("utf-8")


def test_no_place_of_the_building_machine_is_told(notices: Notices) -> None:
    everything = notices.text + (notices.folder / "sbom.cdx.json").read_text("utf-8")
    assert str(REPOSITORY) not in everything
    assert str(notices.folder.parent) not in everything


def test_every_licence_of_the_table_has_its_text() -> None:
    table = read_table()
    for rule in table.rules:
        for name in rule.texts or (() if rule.package else licences_in(rule.component.licence)):
            assert licence_text(name).stat().st_size > 100, name


def test_no_text_is_kept_that_nothing_needs() -> None:
    needed = {name for rule in read_table().rules for name in (*rule.texts, *licences_in(rule.component.licence))}
    assert {path.stem for path in TEXTS.iterdir()} <= needed


def test_a_licence_without_text_is_refused() -> None:
    with pytest.raises(LicenceError, match=r"licences/texts/Beerware\.txt"):
        licence_text("Beerware")


def test_a_package_without_licence_is_refused() -> None:
    metadata = Message()
    metadata["Name"], metadata["Version"] = "nameless", "1"
    with pytest.raises(LicenceError, match="nameless does not tell its licence"):
        described(SimpleNamespace(metadata=metadata, files=()))  # type: ignore[arg-type]


def test_a_frozen_module_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LicenceError, match="mystery"):
        python_components(
            [], {"a program": {"json", "launcher", "pyimod01_archive", "mystery"}}, tmp_path, read_table()
        )


def test_a_file_of_two_components_is_refused() -> None:
    both = [Component("one", "MIT", files=("a",)), Component("two", "MIT", files=("a",))]
    with pytest.raises(LicenceError, match=r"a \(one and two\)"):
        check_owners(["a"], both)


def test_what_lacks_its_sign_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "libQt6Core.so.6").write_bytes(b"... 1.3.2 (Qt) ...")
    rule = Rule(Component("zlib", "Zlib", cpe="zlib:{version}"), inside=("Qt6Core",), sign=r"(\d\.\d\.\d) \(Qt\)")
    found = found_by_rule(rule, tmp_path, ["libQt6Core.so.6"])
    assert (found.in_bundle, found.version, found.cpe) == (True, "1.3.2", "zlib:1.3.2")
    (tmp_path / "libQt6Core.so.6").write_bytes(b"...")
    found = found_by_rule(rule, tmp_path, ["libQt6Core.so.6"])
    assert (found.in_bundle, found.version, found.cpe) == (False, "", "")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt6Core"),
        ("_internal/PySide6/Qt6Core.dll", "Qt6Core"),
        ("_internal/libpython3.11.so.1.0", "python3.11"),
        ("_internal/python3.11/lib-dynload/_sha3.cpython-311-x86_64-linux-gnu.so", "_sha3"),
        ("_internal/rapidfuzz/process_cpp_impl.cp311-win_amd64.pyd", "process_cpp_impl"),
        ("nkzu-launcher.exe", "nkzu-launcher"),
    ],
)
def test_the_name_of_a_binary_is_the_same_on_both_systems(path: str, name: str) -> None:
    assert stem(path) == name


def test_a_star_stays_in_its_folder() -> None:
    assert matches("_internal/_ssl.pyd", "_internal/*.pyd")
    assert not matches("_internal/shiboken6/Shiboken.pyd", "_internal/*.pyd")
    assert matches("_internal/PySide6/VCRUNTIME140.dll", "_internal/**vcruntime140*.dll")


@pytest.mark.parametrize("builder", [build_archive, build_deb], ids=["archive", "deb"])
def test_nothing_is_packed_by_hand_without_the_notices(
    builder: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pack_command, "LINUX_NOTICES", tmp_path / "none")
    with pytest.raises(SystemExit):
        builder.main(["--output", str(tmp_path / "dist")])
    assert "packaging/notices.py" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()
