"""What each program of the bundle runs before anything of ours, in the place of PyInstaller's own first script.

That one (`pyiboot01_bootstrap`) removes VIRTUAL_ENV from the environment, so that the browsers that we start would lack
it, and loads ctypes each time, which takes as long as all the rest of a short start. What else it does is for programs
with eggs, with pywin32, and with libraries of their own for ctypes: ours has none of them. From Python 3.15 on, it also
has to tell the package `encodings` where its modules are.

PyInstaller puts the modules into each program, and packed. Ours lie in one file for both, as they are: unpacking them
was 4 % of the instructions of a start, and where both programs are packed into an archive, they are packed once. The
list of them is read in one piece: PyInstaller lets `marshal` read it, which asks the file for each number and each name
by itself, and spends a fifth of the instructions of a second start on that. On Linux, the file is opened once for all
modules: PyInstaller opens it again for each of the two hundred, and copies what it has read.
"""

import marshal
import os
import sys

import pyimod01_archive as archives  # type: ignore[import-not-found]  # PyInstaller puts both into each program
import pyimod02_importers  # type: ignore[import-not-found]

# What zlib puts round data that it does not pack, if that is one block (RFC 1950; RFC 1951, 3.2.4): seven bytes, the
# third of which says so, and four.
ONE_BLOCK, BEFORE, AFTER = 1, 7, -4


def listing():  # type: ignore[no-untyped-def]
    """Return what begins the reading of an archive: it reads the list of the modules, where each lies and how long.

    It keeps all that it needs to itself: our programs run with the same global names.
    """
    head, damaged, load = b"PYZ\0" + archives.PYTHON_MAGIC_NUMBER, archives.ArchiveReadError, marshal.loads

    def begin(archive, filename, start_offset=0, check_pymagic=True):  # type: ignore[no-untyped-def]
        archive._filename, archive._start_offset = filename, start_offset or 0
        with open(filename, "rb") as file:  # noqa: PTH123 - pathlib takes longer
            if file.read(len(head)) != head:
                raise damaged(f"{filename} is not for this version of Python")
            file.seek(int.from_bytes(file.read(4), "big"))
            archive.toc = dict(load(file.read()))

    return begin


def reading(file, otherwise):  # type: ignore[no-untyped-def]
    """Return what reads a module out of the open `file`, and leaves everything else to `otherwise`."""
    code, one_block, inside = {archives.PYZ_ITEM_MODULE, archives.PYZ_ITEM_PKG}, ONE_BLOCK, slice(BEFORE, AFTER)
    read, load = os.pread, marshal.loads

    def extract(archive, name, raw=False):  # type: ignore[no-untyped-def]
        kind, place, length = archive.toc.get(name, (None, 0, 0))
        if raw or kind not in code:
            return otherwise(archive, name, raw)
        stored = read(file, length, place)
        return load(stored[inside]) if stored[2] == one_block else otherwise(archive, name)

    return extract


modules = os.path.join(sys._MEIPASS, "modules.pyz")  # type: ignore[attr-defined]  # noqa: PTH118 - as above
if sys.platform == "linux":
    # The file is opened by its name each time a module is wanted, and read at the place where the module was at the
    # start. After an upgrade another file has that name, and no dialog of an open window could be opened any more. This
    # name stands for the very file that is open here, also when it has no other name any more.
    file = os.open(modules, os.O_RDONLY | os.O_CLOEXEC)
    modules = f"/proc/self/fd/{file}"
    archives.ZlibArchiveReader.extract = reading(file, archives.ZlibArchiveReader.extract)  # type: ignore[no-untyped-call]
archives.ZlibArchiveReader.__init__ = listing()  # type: ignore[no-untyped-call]
sys._pyinstaller_pyz = modules  # type: ignore[attr-defined]
pyimod02_importers.install()
if not hasattr(sys, "frozen"):
    sys.frozen = True  # type: ignore[attr-defined]  # this is what frozen programs are known by
