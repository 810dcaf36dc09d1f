"""What Orca says today is what is kept in docs/accessibility.

It takes minutes, so it is one of the long runs: `NKZU_LONG_TESTS=1 pytest tests/session/test_orca.py`.
"""

import os

import pytest

from launcher.core.languages import Language
from tests.helpers.documents import DOCS
from tests.helpers.heard_faces import FACES
from tests.helpers.needed import tools_needed
from tests.helpers.orca_transcripts import SPOKEN, comparable, file_of, section, walk

pytestmark = pytest.mark.skipif(os.environ.get("NKZU_LONG_TESTS") != "1", reason="a long run, see CONTRIBUTING.md")


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("language", SPOKEN)
def test_orca_says_what_the_kept_page_has(language: Language, face: str) -> None:
    with tools_needed():
        heard = section(language, face, walk(language, face))
    kept = file_of(DOCS / "accessibility", language).read_text(encoding="utf-8").splitlines()
    begin = kept.index(heard[0])
    end = next((place for place in range(begin + 1, len(kept)) if kept[place].startswith("## ")), len(kept))
    # Line by line, so that a failure shows the step that was heard otherwise.
    now, before = ([comparable(line, language) for line in lines if line] for lines in (heard, kept[begin:end]))
    assert now == before
