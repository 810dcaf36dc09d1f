"""The wheel, as `pip install .` makes it: complete, and at home in any folder."""

import configparser
import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

from launcher import __version__

ROOT = Path(__file__).resolve().parents[2]
BINARIES = "Scripts" if os.name == "nt" else "bin"


def pip(*arguments: str | Path) -> None:
    """Run this environment's pip without any network."""
    command = [sys.executable, "-m", "pip", *map(str, arguments), "--no-index", "--no-deps"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def build_wheel(folder: Path) -> Path:
    """Build the wheel from the checkout with the tools of this environment."""
    pip("wheel", ROOT, "--no-build-isolation", "--wheel-dir", folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel."""
    return build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    """The path of every file in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the installed commands, in a new environment far from the checkout."""
    folder = tmp_path_factory.mktemp("installed") / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / BINARIES / Path(sys.executable).name
    pip("--python", python, "install", wheel)
    # What the launcher depends on is lent from here, so that nothing is downloaded again.
    query = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    own = subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()
    lent = sysconfig.get_path("purelib")
    Path(own, "lent.pth").write_text(f"{lent}\n", encoding="utf-8")
    return folder / BINARIES


def run(program: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run an installed command in `folder`; it must say nothing on standard error."""
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["PYTHONWARNINGS"] = "error"
    done = subprocess.run(
        [str(program), *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    lines = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert not lines, done.stderr
    return done


def metadata(wheel: Path, file: str) -> str:
    """A text from the wheel's .dist-info."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(f".dist-info/{file}"))
        return archive.read(name).decode()


def test_it_holds_the_package_the_resources_and_the_translations(names: set[str]) -> None:
    code = {file.relative_to(ROOT).as_posix() for file in ROOT.glob("launcher/**/*.py")}
    resources = {
        f"launcher/{file.relative_to(ROOT).as_posix()}" for file in ROOT.glob("resources/**/*") if file.is_file()
    }
    sources = [file.stem for file in ROOT.glob("i18n/*.ts")]
    assert {"launcher_kk", "launcher_ru"} <= set(sources)
    translations = {f"launcher/i18n/{name}.qm" for name in sources}
    assert "launcher/resources/assets.rcc" in resources
    assert "launcher/resources/content.json" in resources
    packed = {name for name in names if ".dist-info/" not in name}
    assert packed == code | resources | translations


def test_it_says_what_it_is(wheel: Path) -> None:
    about: Message = Parser().parsestr(metadata(wheel, "METADATA"))
    assert about["Name"] == "nkzu-launcher"
    assert about["Version"] == __version__
    assert about["License-Expression"] == "MIT"
    needs = " ".join(about.get_all("Requires-Dist", [])).lower()
    assert "pyside6-essentials" in needs
    assert "!=6.12.0" in needs
    assert "qt-material" not in needs, "the theme is baked when the wheel is built"
    commands = configparser.ConfigParser()
    commands.read_string(metadata(wheel, "entry_points.txt"))
    assert dict(commands["console_scripts"]) == {"nkzu-helpdesk": "launcher.helpdesk:main"}
    assert dict(commands["gui_scripts"]) == {"nkzu-launcher": "launcher.__main__:main"}


def test_two_builds_are_the_same(wheel: Path, tmp_path: Path) -> None:
    assert build_wheel(tmp_path).read_bytes() == wheel.read_bytes()


def test_it_tells_its_version(programs: Path, tmp_path: Path) -> None:
    done = run(programs / "nkzu-launcher", tmp_path, "--version")
    assert done.returncode == 0
    assert __version__ in done.stdout


def test_its_own_content_has_no_mistake(programs: Path, tmp_path: Path) -> None:
    done = run(programs / "nkzu-helpdesk", tmp_path, "validate", "--json")
    assert done.returncode == 0, done.stdout
    (file,) = json.loads(done.stdout)["files"]
    assert file["problems"] == []


def test_it_opens_its_window_from_another_folder(programs: Path, tmp_path: Path) -> None:
    log = tmp_path / "events.jsonl"
    options = ["--quit-when-ready", "--data-dir", str(tmp_path), "--log-json", str(log)]
    done = run(programs / "nkzu-launcher", tmp_path, *options)
    assert done.returncode == 0
    events = [json.loads(line)["event"] for line in log.read_text(encoding="utf-8").splitlines()]
    assert "ready" in events
