"""What each program of the bundle runs before anything of ours, in the place of PyInstaller's own first script.

That one (`pyiboot01_bootstrap`) removes VIRTUAL_ENV from the environment, so that the browsers that we start would lack
it, and loads ctypes each time, which takes as long as all the rest of a short start. What else it does is for programs
with eggs, with pywin32, and with libraries of their own for ctypes: ours has none of them. From Python 3.15 on, it also
has to tell the package `encodings` where its modules are.
"""

import sys

import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller puts it into each program

pyimod02_importers.install()
if not hasattr(sys, "frozen"):
    sys.frozen = True  # type: ignore[attr-defined]  # this is what frozen programs are known by
