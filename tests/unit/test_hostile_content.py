"""Bad content never empties the screen: whatever a file is, the right layer is shown, and it is said what is wrong.

Every truncation of the bundled file, the known traps of JSON, and files that chance has made from the bundled one:
100,000 in `make soak`, some thousand of them in each run.
"""

from collections import Counter
from pathlib import Path

import pytest

from launcher.core.content import Content, LayerSource, LayerStatus, load_content
from launcher.core.content_lint import lint_content
from launcher.core.exit_codes import ExitCode
from launcher.core.json_text import read_json
from launcher.core.languages import Language
from launcher.faces.console import Console
from launcher.system.files import read_layer
from tests.helpers.content_layers import bundled, unfilled
from tests.helpers.content_mutations import WAYS, mutations
from tests.helpers.json_traps import REFUSED_BY_THE_READER, TRAPS, Trap
from tests.helpers.long_tests import chance, times

BELOW = LayerSource("bundled", "bundled.json", bundled(), file=read_json(bundled()))
CATALOGUE = load_content([BELOW]).catalogue
MUTATIONS = times(3_000, 100_000)
# What is wrong with a file as a whole stands in no line of it.
WITHOUT_A_LINE = {"file-empty", "file-zeros", "file-too-large", "wrong-encoding"}


def over_bundled(data: bytes) -> Content:
    """What is shown with a layer of these bytes on top of the bundled content."""
    return load_content([BELOW, LayerSource("machine", "machine.json", data)])


def assert_something_is_shown(content: Content, what: object) -> None:
    """Hold the program to what it owes the people at this computer, and the helpdesk."""
    below, layer = content.layers
    assert below.status is LayerStatus.USED
    if layer.status is LayerStatus.REFUSED:
        assert content.catalogue == CATALOGUE, what
        assert layer.problems, what
    assert content.catalogue.entries, what
    assert content.catalogue.categories, what
    assert [entry for entry in content.catalogue.entries if not is_reachable(entry.id, content)] == [], what
    assert unfilled(layer.problems) == [], what
    assert all(each.line > 0 or each.code in WITHOUT_A_LINE for each in layer.problems), what


def is_reachable(entry_id: str, content: Content) -> bool:
    """Whether an entry stands on the screen, and whether what it opens is on the list."""
    catalogue = content.catalogue
    entry = catalogue.entry(entry_id)
    assert entry is not None
    is_there = entry in catalogue.in_category(entry.category) or any(
        entry_id in other.guides for other in catalogue.entries
    )
    return is_there and (entry.link is None or catalogue.hosts.allows(entry.link))


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.kind)
def test_a_trap_is_named_once_with_its_line_and_the_right_layer_is_shown(
    trap: Trap, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "content.json"
    file.write_bytes(trap.data)
    content = load_content([BELOW, read_layer("machine", file)])
    [_, layer] = content.layers
    assert_something_is_shown(content, trap.kind)
    assert layer.status is (LayerStatus.USED if trap.is_used else LayerStatus.REFUSED)
    moodle = content.catalogue.entry("moodle")
    assert moodle is not None
    assert moodle.title.en == ("Layer" if trap.is_used else "Moodle")
    # One sentence for people, which begins with the file and the line.
    console = Console(Language.EN, lambda message: message.filled(message.source), as_json=False)
    code = console.validate([(layer, lint_content(trap.data, content.catalogue))])
    [said] = [line for line in capsys.readouterr().out.splitlines() if ": warning: " not in line]
    place = f"{file}:{trap.line}:{trap.column}: error: " if trap.line else f"{file}: error: "
    assert (code, said.startswith(place)) == ((ExitCode.FOUND, True) if trap.code else (ExitCode.OK, False))
    assert [each.code for each in layer.problems] == ([trap.code] if trap.code else [])


def test_the_traps_are_many() -> None:
    assert len(TRAPS) == len({trap.kind for trap in TRAPS}) >= 150
    assert len({trap.data for trap in TRAPS}) == len(TRAPS)
    assert {trap.code for trap in REFUSED_BY_THE_READER} >= {"not-json", "not-utf8", "nested-too-deep", *WITHOUT_A_LINE}


def test_the_bundled_file_cut_anywhere_leaves_the_layer_below() -> None:
    data = bundled()
    for end in range(0, len(data.rstrip()), times(17, 1)):
        content = over_bundled(data[:end])
        assert [layer.status for layer in content.layers] == [LayerStatus.USED, LayerStatus.REFUSED], end
        [found] = content.problems
        assert found.code in {"file-empty", "not-json", "not-utf8"}, end
        assert (found.line > 0) is (end > 0), end
        assert content.catalogue == CATALOGUE, end


def test_whatever_chance_makes_of_the_bundled_file_something_right_is_shown() -> None:
    used, refused = Counter[str](), Counter[str]()
    for number, (way, data) in enumerate(mutations(MUTATIONS, chance(20200326))):
        content = over_bundled(data)
        assert_something_is_shown(content, (number, way))
        (used if content.layers[1].status is LayerStatus.USED else refused)[way] += 1
        if number % 10 == 0:
            assert unfilled(lint_content(data, content.catalogue)) == []
    print(f"{MUTATIONS} mutations, {used.total()} used, {refused.total()} refused")  # noqa: T201 - shown by -rP
    assert used.total() + refused.total() == MUTATIONS
    assert set(used) >= {"bits flipped", "values changed", "values of a layer changed"}
    assert set(refused) == set(WAYS) - {"values of a layer changed"} or set(refused) == set(WAYS)
