"""The pages in docs/ say what is so: commands, files, names, links; and each language says the same."""

import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from launcher.command_lines import helpdesk_parser, launcher_parser
from launcher.core.call_digits import is_code
from launcher.core.content_lint import lint_content
from launcher.core.health import Verdict
from launcher.core.machine_settings import machine_settings_from_text
from launcher.core.room_links import Verdict as LinkVerdict
from launcher.core.verdict_words import NAMES
from tests.helpers.content_layers import RESOURCES, load_over_bundled, sentences
from tests.helpers.documents import DOCS, ROOT, Block, Document, documents
from tests.helpers.kiosk_profile_readers import powershell_faults, unit_complaints
from tests.helpers.needed import tools_needed

PARSERS = {"nkzu-helpdesk": helpdesk_parser, "nkzu-launcher": launcher_parser}
PAGES = documents()
TRANSLATED = sorted(DOCS.glob("*.en.md"))
HELPDESK = [Document(path) for path in sorted(DOCS.glob("helpdesk.*.md"))]
# What stands in bold because it is written so in the window.
ON_SCREEN = (
    *(("Helpdesk", name) for name in ("This computer", "Layers", "Edit")),
    *(("LinkTools", name) for name in ("Check all", "Need attention: {count}")),
    *(("CallCard", name) for name in ("Code of a caller", "What to say")),
    *(("EditPage", name) for name in ("Change an address", "Hide an entry", "Add an entry", "Announce something")),
    ("EditFile", "Save…"),
    ("ComputerPage", "Save report…"),
    ("LinkBox", "Is this link ours?"),
)
KEY = re.compile(r'"([a-z_$]+)":')


def named(page: Document | Path) -> str:
    return page.path.name if isinstance(page, Document) else page.name


def parse_error(parser: ArgumentParser, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Return what is wrong with a call; a page may name a command without saying all that it needs."""
    try:
        parser.parse_args(arguments)
    except SystemExit as left:
        complaint = capsys.readouterr().err.strip().rpartition("\n")[2]
        is_only_a_name = len(arguments) <= 2 and "arguments are required" in complaint
        return "" if left.code == 0 or is_only_a_name else complaint
    return ""


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_is_one(page: Document, capsys: pytest.CaptureFixture[str]) -> None:
    calls = list(page.commands())
    wrong = {
        f"{program} {' '.join(arguments)}": error
        for program, arguments in calls
        if (error := parse_error(PARSERS[program](), arguments, capsys))
    }
    assert wrong == {}


def test_the_pages_of_administrators_have_commands() -> None:
    names = {path.name for path in DOCS.glob("*.*.md")} - {path.name for path in DOCS.glob("teachers.*")}
    counts = {page.path.name: len(list(page.commands())) for page in PAGES if page.path.name in names}
    assert len(counts) >= 8
    assert all(count > 5 for count in counts.values()), counts


@pytest.mark.parametrize(
    ("arguments", "is_right"),
    [
        (["check", "moodle", "mail"], True),
        (["decode"], True),
        (["decod"], False),
        (["check", "--jsn"], False),
        (["doctor", "--events", "x", "--frob"], False),
    ],
)
def test_a_command_that_is_none_is_found(
    arguments: list[str], is_right: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (parse_error(helpdesk_parser(), arguments, capsys) == "") == is_right


def test_the_readme_lists_every_command() -> None:
    (commands,) = (action.choices for action in helpdesk_parser()._actions if action.dest == "command")
    assert isinstance(commands, dict)
    listed = re.findall(r"^ {16}([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(commands) - {"validate"} <= set(listed)


def schema_keys() -> set[str]:
    def keys_of(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from value.get("properties", {})
            for child in value.values():
                yield from keys_of(child)
        elif isinstance(value, list):
            for child in value:
                yield from keys_of(child)

    return set(keys_of(json.loads((RESOURCES / "content.schema.json").read_bytes())))


def is_known_yet(block: Block) -> bool:
    """Tell whether the program knows all that an example shows: announcements are still to come."""
    return "announcements" in schema_keys() or '"announcements"' not in block.text


def problems_in(block: Block) -> list[str]:
    """Return what the program would say of an example of a file: of content, or of the computer's settings."""
    values = json.loads(block.text)
    if values.keys() & {"settings", "kiosk", "shared", "locked"}:
        return ["these settings cannot be used"] if machine_settings_from_text(block.text).is_broken else []
    data = block.text.encode()
    content = load_over_bundled(data)
    problems = [*content.layers[-1].problems, *lint_content(data, content.catalogue)]
    return [" ".join(sentences(problem)) for problem in problems]


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_example_of_a_file_is_without_mistakes(page: Document) -> None:
    blocks = [block for block in page.blocks("json") if is_known_yet(block)]
    assert [found for block in blocks if (found := problems_in(block))] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_key_in_a_sentence_is_in_the_schema(page: Document) -> None:
    assert {key for text in page.spans() for key in KEY.findall(text)} <= schema_keys()


def translations(language: str) -> Mapping[tuple[str, str], str]:
    """Return what the program says in a language, by context and source."""
    tree = ElementTree.parse(ROOT / "i18n" / f"launcher_{'kk' if language == 'en' else language}.ts")  # noqa: S314 - ours
    return {
        (context.findtext("name", ""), source): source if language == "en" else message.findtext("translation", "")
        for context in tree.iter("context")
        for message in context.iter("message")
        if (source := message.findtext("source", ""))
    }


@pytest.mark.parametrize("page", HELPDESK, ids=named)
def test_buttons_and_pages_have_the_names_of_the_window(page: Document) -> None:
    said = translations(page.path.name.split(".")[1])
    if ("Helpdesk", "Edit") not in said:
        pytest.skip("there is no such window yet")
    bold = set(re.findall(r"\*\*([^*]+)\*\*", page.prose))
    missing = {name: said.get(name) for name in ON_SCREEN if _label(said.get(name, "")) not in bold}
    assert missing == {}


def _label(text: str) -> str:
    """Return what a button is called in a sentence: without its number and its dots."""
    return text.partition("{")[0].rstrip(": …")


@pytest.mark.parametrize("page", HELPDESK, ids=named)
def test_every_verdict_is_explained_under_the_name_that_the_program_gives_it(page: Document) -> None:
    language = page.path.name.split(".")[1]
    said = translations(language)
    expected = {f"`{verdict}`": said[name.context, name.source] for verdict, name in NAMES.items()}
    rows = {row[1]: row[0] for row in page.rows() if len(row) == 4}
    assert {verdict: rows.get(verdict) for verdict in expected} == expected
    assert set(expected) == {f"`{verdict}`" for verdict in Verdict}


@pytest.mark.parametrize("page", HELPDESK, ids=named)
def test_every_answer_about_a_link_is_explained(page: Document) -> None:
    assert {f"`{verdict.value}`" for verdict in LinkVerdict} <= {row[1] for row in page.rows() if len(row) == 3}


@pytest.mark.parametrize("page", HELPDESK, ids=named)
def test_the_example_of_a_code_is_one(page: Document) -> None:
    codes = [arguments[1] for _, arguments in page.commands() if arguments[:1] == ["decode"] and len(arguments) > 1]
    assert codes
    assert all(is_code(code.replace("-", "")) for code in codes)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_somewhere(page: Document) -> None:
    for link in page.links():
        if link.startswith("https://"):
            continue
        name, _, anchor = link.partition("#")
        target = page.path if not name else page.path.parent / name
        assert target.exists(), link
        assert not anchor or anchor in Document(target).anchors(), link


@pytest.mark.parametrize("english", TRANSLATED, ids=named)
def test_all_languages_of_a_page_show_the_same(english: Path) -> None:
    pages = [Document(path) for path in sorted(DOCS.glob(english.name.replace(".en.", ".*.")))]
    assert len(pages) > 1
    blocks = [[(block.kind, block.lines) for block in page.blocks()] for page in pages]
    assert all(found == blocks[0] for found in blocks)
    calls = [sorted(page.commands()) for page in pages]
    assert all(found == calls[0] for found in calls)
    shapes = [[len(row) for row in page.rows()] for page in pages]
    assert all(found == shapes[0] for found in shapes)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_scripts_are_what_they_are_said_to_be(page: Document, tmp_path: Path) -> None:
    for block in page.blocks("powershell"):
        assert powershell_faults(block.text.encode()) == [], block.text
    for block in page.blocks("sh"):
        done = subprocess.run(("/bin/sh", "-n"), input=block.text.encode(), capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")


def test_the_unit_and_its_timer_are_as_systemd_wants_them(tmp_path: Path, private_home: Path) -> None:
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(private_home)}
    service, timer = (block.text for block in Document(DOCS / "deployment.en.md").blocks("ini"))
    # Neither the program nor the share is on this computer.
    service = re.sub(r"ExecStart=\S+", f"ExecStart={shutil.which('true')}", service).replace("/mnt/launcher", "/tmp")
    for name, text in (("nkzu-content.service", service), ("nkzu-content.timer", timer)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    with tools_needed():
        assert unit_complaints(tmp_path / "nkzu-content.timer", environment) == ""
        assert unit_complaints(tmp_path / "nkzu-content.service", environment) == ""
        (tmp_path / "nkzu-content.timer").write_text(timer.replace("OnBootSec", "OnBoot"), encoding="utf-8")
        assert "OnBoot" in unit_complaints(tmp_path / "nkzu-content.timer", environment)


@pytest.mark.parametrize(("code", "is_shown"), [(0, True), (1, True), (2, False), (70, False)])
def test_the_script_for_the_campus_shows_an_answer_and_nothing_else(code: int, is_shown: bool, tmp_path: Path) -> None:
    program = tmp_path / "bin/nkzu-helpdesk"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "new $*"; exit {code}\n')
    program.chmod(0o755)
    folder = tmp_path / "the site"
    folder.mkdir()
    (folder / "health.json").write_text("old\n")
    (block,) = HELPDESK[0].blocks("sh")
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}"}
    subprocess.run(("/bin/sh", "-c", block.text, "nkzu-health", str(folder)), env=environment, check=False, timeout=30)
    assert (folder / "health.json").read_text() == ("new check --json --language en\n" if is_shown else "old\n")
    assert (folder / "health.json").stat().st_mode & 0o777 == 0o644
