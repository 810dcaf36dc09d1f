"""What each program of the bundle runs before anything of ours, in the place of PyInstaller's own first script.

That one (`pyiboot01_bootstrap`) removes VIRTUAL_ENV from the environment, so that the browsers that we start would lack
it, and loads ctypes each time, which takes as long as all the rest of a short start. What else it does is for programs
with eggs, with pywin32, and with libraries of their own for ctypes: ours has none of them. From Python 3.15 on, it also
has to tell the package `encodings` where its modules are.

PyInstaller puts the modules into each program, and packed. Ours lie in one file for both, as they are: unpacking them
was 4 % of the instructions of a start, and where both programs are packed into an archive, they are packed once.
"""

import os
import sys

import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller puts it into each program

modules = os.path.join(sys._MEIPASS, "modules.pyz")  # type: ignore[attr-defined]  # noqa: PTH118 - pathlib takes longer
if sys.platform == "linux":
    # The file is opened by its name each time a module is wanted, and read at the place where the module was at the
    # start. After an upgrade another file has that name, and no dialog of an open window could be opened any more. This
    # name stands for the very file that is open here, also when it has no other name any more.
    modules = f"/proc/self/fd/{os.open(modules, os.O_RDONLY | os.O_CLOEXEC)}"
sys._pyinstaller_pyz = modules  # type: ignore[attr-defined]
pyimod02_importers.install()
if not hasattr(sys, "frozen"):
    sys.frozen = True  # type: ignore[attr-defined]  # this is what frozen programs are known by
