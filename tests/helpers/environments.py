"""The list of environments in which the program is started: what is unusual about a computer, and what is expected.

What is in braces is filled in for the computer of a test: see `environment_parts`.
"""

from collections.abc import Iterator
from pathlib import Path

from launcher.core.plain_words import NO_DISPLAY, NO_SUCH_PLATFORM, NO_THREAD, TOO_FEW_COLOURS
from launcher.system.session_bus import PATIENCE
from tests.helpers.desktop import ScreenSize
from tests.helpers.environment_parts import (
    DESKTOP,
    DOCTOR,
    KIOSK,
    NAME,
    Environment,
    Screen,
    file_as_home,
    folder_of_another,
    folder_that_goes,
    name_is_taken,
    no_fonts,
    remains,
    remains_of_the_future,
    silent_bus,
    through_shell,
    with_streams,
)
from tests.helpers.lab_kiosk import BUS_VARIABLES, HOME_FOLDERS, Weather, at_home, frozen, full, open_again
from tests.helpers.ordinary_person import NOBODY
from tests.helpers.program import REPOSITORY

WINDOWS = (DESKTOP, KIOSK)
ALL = (*WINDOWS, DOCTOR)  # where the kiosk does something else than the desktop, or lab computers are like this
START_S = 3.0  # the most that a start may take where there is no session bus
NOWHERE = "/proc/nowhere"  # not even the administrator can make that
FOLDER, LOG, HOME, ACCOUNT, TEMPORARY = (
    Path(f"{{{name}}}") for name in ("folder", "log", "home", "account", "temporary")
)
IN_ACCOUNT = at_home(FOLDER / "passwd", ACCOUNT)
# Python itself may lie in a folder that is closed to others: it may be read all the same.
READING = ("--clear-groups", "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search")
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
LINES_OF_FONTS = ("Fontconfig error: Cannot load default config file",)


def _homes() -> Iterator[Environment]:
    yield Environment("nothing unusual")
    yield Environment("HOME unset", Weather(without=("HOME",), script=(IN_ACCOUNT,)), faces=ALL)
    yield Environment("HOME empty", Weather({"HOME": ""}, script=(IN_ACCOUNT,)))
    yield Environment("HOME relative", Weather({"HOME": "student"}, script=(IN_ACCOUNT,)))
    # The doctor only asks for rights, and root has that one.
    yield Environment("home not there", Weather({"HOME": NOWHERE}), faces=WINDOWS)
    yield Environment("home is a file", Weather({"HOME": "{folder}/file"}), file_as_home, troubles=("data-folder",))
    yield Environment("home read-only", Weather(script=(frozen(HOME),)), troubles=("data-folder",), faces=ALL)
    yield Environment("home and temporary folder full", Weather(script=(full(HOME), full(TEMPORARY))), faces=ALL)
    yield Environment("home with Kazakh letters, spaces and a line break", Weather({"HOME": f"{{folder}}/{NAME}\n(2)"}))
    yield Environment(
        "home that is no UTF-8", Weather({"HOME": "{folder}/\udcff\udcfe", "XDG_ACTIVATION_TOKEN": "\udcff"})
    )
    places = (Path("/tmp"), Path("/var/tmp"), REPOSITORY)
    script = (*map(frozen, places), open_again(LOG))
    yield Environment("nothing can be written", Weather(script=script), troubles=("data-folder",), faces=ALL)
    yield Environment("program read-only", Weather(script=(frozen(REPOSITORY),)), faces=ALL)


def _folders() -> Iterator[Environment]:
    yield Environment("session folder unset", Weather(without=("XDG_RUNTIME_DIR",)), faces=ALL)
    yield Environment("session folder not there", Weather({"XDG_RUNTIME_DIR": NOWHERE}))
    yield Environment(
        "session folder of another user", Weather({"XDG_RUNTIME_DIR": "{folder}/other"}), folder_of_another
    )
    yield Environment("no temporary folder", Weather(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), NOWHERE)), faces=ALL)
    relative = {name: "relative" for name in HOME_FOLDERS} | {"XDG_DATA_DIRS": "", "XDG_CONFIG_DIRS": ":"}
    through = ("env", *(f"{name}={value}" for name, value in relative.items()))
    yield Environment("folders relative and empty", Weather(through=through))
    through = through_shell("cd {folder}/gone && /bin/rmdir {folder}/gone")
    yield Environment(
        "working folder removed", Weather({"PYTHONPATH": str(REPOSITORY)}, through=through), folder_that_goes
    )
    yield Environment("no rights for new files", Weather(through=through_shell("umask 777")))
    yield Environment("no /proc", Weather(script=("mount -t tmpfs -o ro none /proc",)))


def _variables() -> Iterator[Environment]:
    bare = ("env", "-i", "DISPLAY={display}", "TMPDIR={temporary}")
    yield Environment("no variables but DISPLAY", Weather(through=bare, script=(IN_ACCOUNT,)), faces=ALL)
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "HOME": f"{{folder}}/{NAME}"}
    yield Environment("C locale, and a home with Kazakh letters", Weather(plain), faces=ALL)
    yield Environment("locale that nobody knows", Weather({"LANG": "xx_YY.bogus", "LANGUAGE": "::xx:"}))
    yield Environment("locale that is not installed", Weather({"LC_ALL": "kk_KZ.UTF-8"}))
    yield Environment("PATH empty", Weather(through=("env", "PATH=")))
    yield Environment("time zone that nobody knows", Weather({"TZ": "Nowhere/Nothing"}))
    names = ("QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_IM_MODULE", "QT_XCB_GL_INTEGRATION", "QT_SCALE_FACTOR")
    places = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_XKB_CONFIG_ROOT", "XLOCALEDIR", "XAUTHORITY")
    yield Environment(
        "variables of Qt are nonsense", Weather(dict.fromkeys(names, "nonsense") | dict.fromkeys(places, NOWHERE))
    )
    sizes = {"QT_SCALE_FACTOR": "100", "QT_FONT_DPI": "10000", "QT_SCREEN_SCALE_FACTORS": "0", "QT_FATAL_WARNINGS": "1"}
    yield Environment("sizes that lead to no window, and no warning forgiven", Weather(sizes), faces=ALL)
    python = {"PYTHONWARNINGS": "error", "PYTHONIOENCODING": "ascii", "PYTHONMALLOC": "debug", "PYTHONSTARTUP": NOWHERE}
    yield Environment("variables of Python are nonsense", Weather(python | {"PYTHONPATH": NOWHERE}))


def _services() -> Iterator[Environment]:
    without = (*BUS_VARIABLES, "XDG_RUNTIME_DIR")
    yield Environment("no session bus", Weather(without=without), within_s=START_S, faces=ALL)
    for name, address in (("dead", "unix:path={folder}/bus"), ("nonsense", "nonsense")):
        weather = Weather({"DBUS_SESSION_BUS_ADDRESS": address}, without=("XDG_RUNTIME_DIR",))
        yield Environment(f"session bus {name}", weather, within_s=START_S, faces=ALL)
    weather = Weather({"DBUS_SESSION_BUS_ADDRESS": "unix:path={folder}/bus"}, without=("XDG_RUNTIME_DIR",))
    yield Environment("session bus silent", weather, silent_bus, within_s=START_S + PATIENCE, faces=ALL)
    yield Environment("no fonts", Weather({"FONTCONFIG_FILE": "{folder}/fonts.conf"}), no_fonts, faces=ALL)
    yield Environment("no rules for fonts", Weather({"FONTCONFIG_FILE": NOWHERE}, expected=LINES_OF_FONTS))
    drivers = {"LIBGL_DRIVERS_PATH": NOWHERE, "__EGL_VENDOR_LIBRARY_DIRS": NOWHERE}
    yield Environment("no GL", Weather({"QT_XCB_GL_INTEGRATION": "none", **drivers}), faces=ALL)
    yield Environment("no network at all", Weather(through=("unshare", "--net")))
    for years in (-10, 10):
        yield Environment(f"clock {years:+d} years off", clock=years, faces=ALL)


def _limits() -> Iterator[Environment]:
    yield Environment("64 open files", Weather(through=("prlimit", "--nofile=64")), faces=ALL)
    yield Environment("1 GiB of addresses", Weather(through=("prlimit", f"--as={2**30}")))
    person = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", *READING)
    without = (*BUS_VARIABLES, "XDG_RUNTIME_DIR")
    other = Weather(without=without, through=person)
    yield Environment("ordinary user in the home of another", other, troubles=("data-folder",))
    # A user of the test's own, of whom nobody else counts the processes.
    alone = (*("prlimit", "--nproc=1", "/usr/bin/setpriv"), *("--reuid=54321", "--regid=54321", *READING))
    yield Environment("no more threads", Weather(without=without, through=alone), says=NO_THREAD.kk, faces=WINDOWS)


def _left_by_others() -> Iterator[Environment]:
    yield Environment("remains of a crash", prepare=remains, faces=ALL)
    yield Environment("remains of the future", prepare=remains_of_the_future)
    yield Environment("name of the window taken by another user", prepare=name_is_taken, faces=ALL)


def _streams_and_screens() -> Iterator[Environment]:
    for name, redirection in (("closed", "<&- >&- 2>&-"), ("full", "> /dev/full 2>&1")):
        yield Environment(f"standard streams {name}", Weather(through=with_streams(redirection)), faces=(DESKTOP,))
    weather = Weather(without=DISPLAYS)
    yield Environment("no display", weather, says=NO_DISPLAY.kk, troubles=("display",), faces=ALL)
    for display in (":9999", "nonsense"):
        weather = Weather(through=("env", f"DISPLAY={display}"))
        yield Environment(f"display {display}", weather, says=NO_DISPLAY.kk, faces=WINDOWS)
    says = NO_SUCH_PLATFORM.kk.format(detail="nonsense")
    weather = Weather({"QT_QPA_PLATFORM": "nonsense"})
    yield Environment("window system nonsense", weather, says=says, troubles=("display",))
    lacks = ("GLX", "RANDR", "RENDER", "MIT-SHM", "XKEYBOARD", "XInputExtension")
    small = ScreenSize(800, 600)
    yield Environment("no window manager", screen=Screen(manages_windows=False), faces=WINDOWS)
    yield Environment("screen of 800 x 600", screen=Screen(small), faces=WINDOWS)
    yield Environment("small screen, no window manager", screen=Screen(small, manages_windows=False), faces=WINDOWS)
    yield Environment("colours of 16 bits", screen=Screen(depth=16), faces=(DESKTOP,))
    yield Environment("X server without extensions", screen=Screen(lacks=lacks), faces=(DESKTOP,))
    # What the kiosk does with monitors is in a test of its own.
    yield Environment("two monitors", screen=Screen(monitors=2), faces=(DESKTOP,))
    says = TOO_FEW_COLOURS.kk.format(detail=8)
    yield Environment("colours of 8 bits", screen=Screen(depth=8), says=says, faces=WINDOWS)


ENVIRONMENTS = (
    *(*_homes(), *_folders(), *_variables(), *_services(), *_limits(), *_left_by_others(), *_streams_and_screens()),
)
