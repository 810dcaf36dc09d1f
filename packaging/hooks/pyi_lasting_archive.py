"""Run at the start of both programs of the bundle: keep a window whole whose program is replaced under it.

PyInstaller opens the program by its name each time a module is wanted, and reads at the place where the module was at
the start. After an upgrade another file has that name, and no dialog could be opened any more until the next start. On
Linux the name used here stands for the very file that was started, also when it has no other name any more.
"""

import sys

if sys.platform == "linux":
    import pyimod02_importers  # type: ignore[import-not-found] # a module of the boot loader

    pyimod02_importers.pyz_archive._filename = "/proc/self/exe"
