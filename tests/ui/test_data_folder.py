"""Where settings are kept: on Linux this is worked out without platformdirs, which takes long to load."""

import itertools
import os
import sys
from pathlib import Path

import platformdirs
import pytest

from launcher.system.data_folder import linux_data_folder
from launcher.system.paths import find_paths

HOMES = ("/home/aigul", "/", "", "here", None)
FOLDERS = ("/data", "/data/", "", " ", "here", None)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems ask platformdirs")
@pytest.mark.parametrize(("home", "folder"), list(itertools.product(HOMES, FOLDERS)))
def test_it_is_where_platformdirs_says(home: str | None, folder: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("HOME", home), ("XDG_DATA_HOME", folder)):
        monkeypatch.delenv(name, raising=False)
        if value is not None:
            monkeypatch.setenv(name, value)
    wanted = platformdirs.user_data_path("nkzu-launcher", appauthor=False, roaming=False)
    assert Path(linux_data_folder(os.environ) or "") == wanted
    assert find_paths(None).data == wanted
