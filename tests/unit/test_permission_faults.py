"""Whatever others could have done to a layer or to its folder: it is refused, it is explained, and the cure cures it.

Real owners, rights, links and access lists; who reads is another account than who may write.
"""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from launcher.core.content import Content, LayerSource, load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.faces.console import Console
from launcher.system.content_sources import read_layer_of
from launcher.system.trusted_files import Trust
from tests.helpers.layer_faults import KINDS, WITNESS, LayerFolder, layer_bytes, small_file
from tests.helpers.ordinary_person import ordinary_person
from tests.helpers.permission_faults import PERMISSION_FAULTS

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs owners and rights of files"),
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="gives files away"),
]
BUNDLED = LayerSource("bundled", "bundled.json", small_file())


@pytest.fixture
def folder() -> Iterator[LayerFolder]:
    """An administrator's folder that everybody can come to."""
    with tempfile.TemporaryDirectory(prefix="layers-") as place:
        Path(place).chmod(0o755)
        yield LayerFolder.make(Path(place, "machine"))


def seen_by_a_student(kind: str, file: Path) -> Content:
    """What is made of a layer where a person reads it who may change nothing, as at a lab computer."""
    trust = Trust(top=file.parents[1 if kind == "machine" else 2])
    with ordinary_person():
        found = read_layer_of(kind, file, trust)
    assert found is not None
    return load_content((BUNDLED, found))


def is_used(content: Content) -> bool:
    """Whether the tile says what the layer says."""
    entry = content.catalogue.entry(WITNESS)
    assert entry is not None
    return entry.title.en == "Layer"


def explained(content: Content, capsys: pytest.CaptureFixture[str]) -> tuple[dict[str, Any], int]:
    """What ``explain --json`` says of the layer, and its exit code."""
    code = Console(Language.EN, lambda message: message.filled(message.source), as_json=True).explain(content, None)
    layer: dict[str, Any] = json.loads(capsys.readouterr().out)["layers"][1]
    return layer, int(code)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("place", "how"), PERMISSION_FAULTS, ids=lambda word: word)
def test_it_is_refused_and_explained_and_its_cure_cures(
    folder: LayerFolder, capsys: pytest.CaptureFixture[str], place: str, how: str, kind: str
) -> None:
    fault, file = PERMISSION_FAULTS[place, how], folder.put(folder.file(kind), layer_bytes())
    assert is_used(seen_by_a_student(kind, file))
    spoilt = file if place == "file" else file.parent
    fault.do(spoilt)
    content = seen_by_a_student(kind, file)
    layer, code = explained(content, capsys)
    assert (code, layer["status"], content.layers[1].problems[0].code) == (ExitCode.FOUND, "refused", fault.code)
    assert f"“{file if fault.names_file else spoilt}”" in layer["reason"]
    assert fault.cure in layer["reason"]
    assert not is_used(content)
    # Whoever does what the sentence says has a layer that counts.
    fault.mend(spoilt, layer["reason"])
    assert is_used(seen_by_a_student(kind, file))


def test_there_are_twelve() -> None:
    assert len(PERMISSION_FAULTS) == 12
    codes = {fault.code for fault in PERMISSION_FAULTS.values()}
    assert codes == {"file-writable", "file-owner", "file-link", "file-unreadable"}
