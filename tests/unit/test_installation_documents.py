"""The pages about installing say what the package, the installers and the build really do.

What they name is looked up in the sources as text, since most of these can run only where the build's tools are.
"""

import re
from collections.abc import Iterator

import pytest

import launcher
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.plain_words import INTERNAL_ERROR
from tests.helpers.documents import DOCS, ROOT, Document

PACKAGING = ROOT / "packaging"
PAGES = [Document(path) for path in sorted(DOCS.glob("installation.*.md"))]
ALSO_NAMING_FILES = [Document(ROOT / "README.md"), *PAGES]
FILE = re.compile(r"nkzu-launcher[-_]\d[\w.-]*?\.(?:exe|msi|deb|tar\.xz|cdx\.json)\b")
SWITCH = re.compile(r"(?<![\w/.:])/([A-Z]+)(?:=([a-z]+))?(?![\w/])")
PROPERTY = re.compile(r"(?<![\w/.])([A-Z]{4,})=([a-z]+)\b")


def named(page: Document) -> str:
    return page.path.name


def source(name: str) -> str:
    """Return a file of packaging/."""
    return (PACKAGING / name).read_text(encoding="utf-8")


def in_code(page: Document) -> Iterator[str]:
    """Yield everything that a page writes as code."""
    yield from page.spans()
    for block in page.blocks():
        yield from block.lines


def row_starts(page: Document, width: int) -> list[str]:
    """Return the first cells of the rows that have so many."""
    return [row[0] for row in page.rows() if len(row) == width]


def built_files() -> set[str]:
    """Return the names of the files that the build makes, from what it calls them."""
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sorted(PACKAGING.glob("*.py")))
    version, found = launcher.__version__, set()
    for written in re.findall(r'f"((?:\{NAME\}|nkzu-launcher)[-_][^"\s]*\.(?:exe|msi|deb|tar\.xz|cdx\.json))"', texts):
        name = re.sub(r"\{(?:version|number)(?:\(\))?\}", version, written.replace("{NAME}", "nkzu-launcher"))
        name = name.replace("{platform.machine()}", "x86_64").replace("{architecture}", "amd64")
        found |= {name.replace("{system}", system) for system in ("linux", "windows")}
    return found


@pytest.mark.parametrize("page", ALSO_NAMING_FILES, ids=named)
def test_every_file_is_one_that_the_build_makes(page: Document) -> None:
    files = {name for text in in_code(page) for name in FILE.findall(text)}
    assert files
    assert files <= built_files()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_file_that_the_build_makes_is_explained(page: Document) -> None:
    assert built_files() <= {name for text in in_code(page) for name in FILE.findall(text)}


@pytest.mark.parametrize("page", ALSO_NAMING_FILES, ids=named)
def test_every_target_of_make_is_one(page: Document) -> None:
    targets = set(re.findall(r"^([a-z][a-z0-9-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {name for text in in_code(page) for name in re.findall(r"^make ([a-z-]+)", text)} <= targets


def setup_switches() -> dict[str, set[str]]:
    """Return each switch of setup.exe and uninstall.exe with the values that it takes; none where anything is."""
    scripts = "".join(source(f"windows/{name}") for name in ("common.nsh", "setup.nsi", "uninstall.nsi"))
    switches = {name: set(filter(None, values.split("|"))) for name, values in _options(scripts)}
    plain = re.search(r"unknown_option\(w \"([^\"]*)\"", scripts)
    assert plain is not None
    return switches | {name: set() for name in plain[1].split("|")}


def _options(scripts: str) -> list[tuple[str, str]]:
    return re.findall(r'\$\{Option\} "([A-Z]+)" "([a-z|]*)"', scripts)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_switches_of_setup_are_those_that_it_takes(page: Document) -> None:
    known = setup_switches()
    # Of others: msiexec, cmd.
    texts = [text for text in in_code(page) if not re.match(r"(msiexec|start|gpresult)\b", text)]
    written = {found for text in texts for found in SWITCH.findall(text)}
    assert {name for name, _ in written} == known.keys() - {"NCRC", "?"}
    assert [(name, value) for name, value in written if value and value not in known[name] and known[name]] == []
    autostart = next(row for row in page.rows() if row[0].startswith("`/AUTOSTART"))
    assert known["AUTOSTART"] == set(re.findall(r"`(?:/AUTOSTART=)?([a-z]+)`", f"{autostart[0]} {autostart[2]}"))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_properties_are_those_that_the_msi_takes(page: Document) -> None:
    script = source("msi_package.py")
    given = re.search(r"^GIVEN = \(([^)]*)\)", script, re.MULTILINE)
    assert given is not None
    written = {found for text in in_code(page) for found in PROPERTY.findall(text)}
    assert {name for name, _ in written} == set(re.findall(r'"([A-Z]+)"', given[1]))
    assert [f"{name}={value}" for name, value in written if f'{name}="{value}"' not in script] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_exit_codes_are_those_of_setup(page: Document) -> None:
    defined = dict(re.findall(r"^!define (ERROR_\w+) (\d+)$", source("windows/common.nsh"), re.MULTILINE))
    ends = {code for name, code in defined.items() if name != "ERROR_ALREADY_EXISTS"}
    listed = {cell for cell in row_starts(page, 3) if cell.isdigit()}
    # NSIS itself ends a file with 2 whose sum is wrong: `CRCCheck force`.
    assert listed == ends | {"0", "2"}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_choices_are_the_questions_of_the_package(page: Document) -> None:
    fields = re.findall(r"^Template: (\S+)\nType: (\S+)\nDefault: (\S+)$", source("debian/templates"), re.MULTILINE)
    assert {(kind, default) for _, kind, default in fields} == {("boolean", "false")}  # off until somebody wants it
    questions = {f"`{name}`" for name, *_ in fields}
    assert questions == {cell for cell in row_starts(page, 2) if "nkzu-launcher/" in cell and "." not in cell}
    asked = [
        re.search(r"(nkzu-launcher/\S+) boolean (true|false)'", line) for block in page.blocks() for line in block.lines
    ]
    assert {f"`{found[1]}`" for found in asked if found} == questions
    play = (DOCS / "ansible/program.yml").read_text(encoding="utf-8")
    assert {
        f"`nkzu-launcher/{key}`" for key in re.findall(r"^      ([a-z-]+): .*nkzu_", play, re.MULTILINE)
    } == questions


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_repository_is_as_the_play_writes_it(page: Document) -> None:
    play = (DOCS / "ansible/program.yml").read_text(encoding="utf-8")
    values = {"{{ nkzu_repository }}": "https://apt.example.kz/nkzu", "{{ nkzu_version }}": launcher.__version__}
    for place, text in values.items():
        play = play.replace(place, text)
    written = [" ".join(lines.split()) for lines in re.findall(r"content: \|\n((?: {16}.*\n)+)", play)]
    assert written == [" ".join(block.text.split()) for block in page.blocks("debcontrol")]
    places = re.findall(r"(?:dest: |dest: /etc/apt/)((?:sources|preferences|keyrings)\S+)", play)
    assert {f"/etc/apt/{place}" for place in places} <= set(page.spans())


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_settings_of_the_inventory_are_those_of_the_play(page: Document) -> None:
    files = ("program.yml", "inventory.example.yml")
    known = {name for file in files for name in re.findall(r"nkzu_\w+", (DOCS / "ansible" / file).read_text("utf-8"))}
    written = {name for text in in_code(page) for name in re.findall(r"nkzu_\w+", text)}
    assert written
    assert written <= known


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_places_of_windows_are_those_of_the_installers(page: Document) -> None:
    common = source("windows/common.nsh")
    keys = dict(re.findall(r'^!define (RUN|UNINSTALL) "([^"]+)"', common, re.MULTILINE))
    program = re.search(r'^PRODUCT = "([^"]+)"', source("windows_resources.py"), re.MULTILINE)
    assert program is not None
    text = page.text.lower()
    assert keys["UNINSTALL"].replace("${PROGRAM}", "nkzu-launcher").lower() in text
    assert keys["RUN"].lower() in text
    assert rf"c:\program files\{program[1]}\uninstall.exe".lower() in text
    assert rf"%programdata%\{program[1]}".lower() in text


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_notices_and_sums_have_their_names(page: Document) -> None:
    notices = "".join(source(name) for name in ("notices.py", "checksums.py"))
    for name in ("NOTICES.txt", "sbom.cdx.json", "SHA256SUMS"):
        assert f"`{name}`" in page.text
        assert f'"{name}"' in notices


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_what_the_program_says_when_it_does_not_start_is_what_it_says(page: Document) -> None:
    language = Language(page.path.name.split(".")[1])
    said = INTERNAL_ERROR.text(language).partition(" (")[0]
    cells = row_starts(page, 2)
    assert any(said in cell and str(ExitCode.INTERNAL.value) in cell for cell in cells)
    assert any(str(ExitCode.OTHER_INSTANCE.value) in cell for cell in cells)


@pytest.mark.parametrize("page", ALSO_NAMING_FILES, ids=named)
def test_every_file_of_the_project_that_is_named_is_there(page: Document) -> None:
    named_files = {text.split()[-1].replace("\\", "/") for text in in_code(page) if "packaging" in text}
    assert [name for name in named_files if not (ROOT / name).is_file()] == []
    assert named_files


@pytest.mark.parametrize("page", [Document(path) for path in sorted(DOCS.glob("deployment.*.md"))], ids=named)
def test_the_script_gives_the_folder_the_rights_that_the_installers_give(page: Document) -> None:
    accounts = {"SY": "18", "BA": "32-544", "BU": "32-545"}  # MS-DTYP 2.5.1.1
    rights = {"FA": "F", "0x1200a9": "RX"}  # all; to read and to run
    entries = re.findall(r"\(A;OICI;(\w+);;;([A-Z]{2})\)", source("windows/setup_help.c"))
    assert entries
    wanted = [f"'*S-1-5-{accounts[account]}:(OI)(CI){rights[right]}'" for right, account in entries]
    assert any(f"/grant:r {' '.join(wanted)} " in block.text for block in page.blocks("powershell"))
