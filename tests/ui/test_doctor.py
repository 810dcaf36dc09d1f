"""Which window systems the doctor takes for such as the program has."""

from pathlib import Path

import pytest

from launcher.core.diagnosis import Status
from launcher.system import doctor


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("offscreen", Status.OK),
        ("nonsense;OffScreen:configfile=screens.json", Status.OK),
        ("nonsense", Status.FAILED),
        ("nonsense:offscreen", Status.FAILED),
    ],
)
def test_one_of_those_that_are_asked_for_is_enough(asked: str, status: Status) -> None:
    assert doctor._display({"QT_QPA_PLATFORM": asked}).status is status


def test_where_all_of_them_are_missing_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_plugins", lambda: tmp_path / "platforms")
    assert doctor._display({"QT_QPA_PLATFORM": "offscreen"}).status is Status.FAILED
