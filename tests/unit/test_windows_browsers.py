"""Finding the browsers of a Windows computer, by a registry written out here."""

import pytest

from launcher.system.windows_browsers import Hive, WindowsRegistry, split_command, survey_registry

CHROME = r"C:\Program Files\Google\Chrome\Application\chrome.exe"
FIREFOX = r"C:\Program Files\Mozilla Firefox\firefox.exe"
EDGE = r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"
CLIENT = "SOFTWARE\\Clients\\StartMenuInternet\\"
CLASS = "SOFTWARE\\Classes\\"
OPEN = "\\shell\\open\\command"
CHOICE = "SOFTWARE\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https\\UserChoice"
CHOICE_LATEST = f"{CHOICE}Latest\\ProgId"
WINDOWS = {"ProgramFiles(x86)": r"C:\Program Files (x86)", "ProgramFiles": r"C:\Program Files"}


class WrittenRegistry:
    """A registry as a table of (hive, key, name) and text, as a Windows 11 with three browsers has it."""

    def __init__(self) -> None:
        self.values = {
            (Hive.MACHINE, f"{CLIENT}Google Chrome", ""): "Google Chrome",
            (Hive.MACHINE, f"{CLIENT}Google Chrome{OPEN}", ""): f'"{CHROME}"',
            (Hive.MACHINE, f"{CLIENT}Google Chrome\\Capabilities\\URLAssociations", "https"): "ChromeHTML",
            (Hive.MACHINE, f"{CLASS}ChromeHTML{OPEN}", ""): f'"{CHROME}" --single-argument %1',
            (Hive.PERSON, f"{CLIENT}Firefox-308046B0AF4A39CB", ""): "Mozilla Firefox",
            (Hive.PERSON, f"{CLIENT}Firefox-308046B0AF4A39CB{OPEN}", ""): f'"{FIREFOX}"',
            (Hive.PERSON, f"{CLIENT}Firefox-308046B0AF4A39CB\\Capabilities\\URLAssociations", "https"): "FirefoxURL",
            (Hive.PERSON, f"{CLASS}FirefoxURL{OPEN}", ""): f'"{FIREFOX}" -osint -url "%1"',
            (Hive.MACHINE, f"{CLIENT}Microsoft Edge", ""): "Microsoft Edge",
            (Hive.MACHINE, f"{CLIENT}Microsoft Edge{OPEN}", ""): (
                r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
            ),
            (Hive.MACHINE, f"{CLIENT}IEXPLORE.EXE{OPEN}", ""): r"C:\Program Files\Internet Explorer\iexplore.exe",
        }

    def text(self, hive: Hive, key: str, name: str = "") -> str | None:
        return self.values.get((hive, key, name))

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        inside = (k.removeprefix(f"{key}\\") for h, k, _ in self.values if h is hive and k.startswith(f"{key}\\"))
        return tuple(dict.fromkeys(k.partition("\\")[0] for k in inside))


def windows_found(registry: WrittenRegistry, *missing: str) -> tuple[list[tuple[str, bool]], str | None]:
    result = survey_registry(registry, WINDOWS, lambda program: program not in missing)
    return [(browser.name, browser.is_default) for browser in result.browsers], result.dead_default


def test_windows_lists_its_browsers() -> None:
    result = survey_registry(WrittenRegistry(), WINDOWS, lambda program: True)
    assert [(str(b.program), b.arguments) for b in result.browsers] == [
        (CHROME, ("--single-argument", "%u")),
        (EDGE, ("%u",)),
        (FIREFOX, ("-osint", "-url", "%u")),
    ]
    assert result.dead_default is None


def test_windows_knows_the_choice_of_the_person() -> None:
    registry = WrittenRegistry()
    registry.values[Hive.PERSON, CHOICE, "ProgId"] = "FirefoxURL"
    assert windows_found(registry) == (
        [("Mozilla Firefox", True), ("Google Chrome", False), ("Microsoft Edge", False)],
        None,
    )
    registry.values[Hive.PERSON, CHOICE_LATEST, "ProgId"] = "ChromeHTML"
    assert windows_found(registry)[0][0] == ("Google Chrome", True)


def test_windows_default_that_is_gone() -> None:
    registry = WrittenRegistry()
    registry.values[Hive.PERSON, CHOICE, "ProgId"] = "FirefoxURL"
    assert windows_found(registry, FIREFOX) == ([("Google Chrome", False), ("Microsoft Edge", False)], "firefox")
    registry.values[Hive.MACHINE, f"{CLASS}FirefoxURL\\Application", "ApplicationName"] = "Firefox"
    assert windows_found(registry, FIREFOX)[1] == "Firefox"
    registry.values[Hive.PERSON, CHOICE, "ProgId"] = "AppXq0fevzme2pys62n3e0fbqa7peapykr8v"
    assert windows_found(registry)[1] == "AppXq0fevzme2pys62n3e0fbqa7peapykr8v"


def test_windows_default_that_is_no_client() -> None:
    registry = WrittenRegistry()
    registry.values[Hive.PERSON, CHOICE, "ProgId"] = "YandexHTML"
    registry.values[Hive.PERSON, f"{CLASS}YandexHTML{OPEN}", ""] = r'"C:\Users\a b\Yandex\browser.exe" -- "%1"'
    registry.values[Hive.PERSON, f"{CLASS}YandexHTML\\Application", "ApplicationName"] = "Yandex"
    assert windows_found(registry)[0][0] == ("Yandex", True)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f'"{EDGE}" --single-argument %1', (EDGE, ("--single-argument", "%u"))),
        (f'"{EDGE}" "%1"', (EDGE, ("%u",))),
        (f"{EDGE} -url %L", (EDGE, ("-url", "%u"))),
        (EDGE, (EDGE, ("%u",))),
        (r'"C:\B\b.exe" ""', (r"C:\B\b.exe", ("", "%u"))),
        (r"%programfiles%\B\b.EXE", (r"C:\Program Files\B\b.EXE", ("%u",))),
        (r"%NoSuch%\b.exe", None),
        (r'"C:\B\b.bat" %1', None),
        (r'"C:\B\b.cmd"', None),
        ("b.exe %1", None),
        (r'"C:\B\b.exe" %1 %1', None),
        (r'"C:\B\b.exe" %u %1', None),
        ('"C:\\B\\b.exe" \0 %1', None),
        ("", None),
        ('"', None),
    ],
)
def test_windows_commands_become_argument_lists(line: str, expected: object) -> None:
    assert split_command(line, WINDOWS) == expected


def test_a_registry_that_is_not_there_is_empty() -> None:
    assert WindowsRegistry().text(Hive.MACHINE, "SOFTWARE") is None
    assert WindowsRegistry().subkeys(Hive.MACHINE, "SOFTWARE") == ()
