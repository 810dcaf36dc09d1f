"""The profile of a kiosk: what is written, and that each reader takes it as it is meant."""

import json
import os
import re
import shlex
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from launcher.core.kiosk_files import profile_files
from launcher.core.kiosk_policies import (
    KNOWN,
    PolicyBrowser,
    UnknownPolicyError,
    read_policies,
    registry_file,
    registry_key,
    registry_undo_file,
)
from launcher.core.kiosk_profile import DEFAULT_PROGRAM, PLACE, Target, program_obstacle
from launcher.system.kiosk_profiles import KioskProfiles
from tests.helpers.desktop_readers import complaints
from tests.helpers.kiosk_profile_readers import (
    Registry,
    powershell_faults,
    powershell_texts,
    read_registration,
    schema_complaints,
    unit_complaints,
)

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "resources/kiosk"
PROFILES = KioskProfiles(TEMPLATES)
# Letters beyond ASCII, spaces, and whatever one of the languages of the files could take for its own.
HARD_PLACES = {
    Target.LINUX: "/opt/Оқу құралы (2) & <b>;/nkzu-launcher",
    Target.WINDOWS: "D:\\Оқу құралы's ’n’ (2) & co\\nkzu-launcher.exe",
}
MARK = b"\xef\xbb\xbf"
SCHEMAS = {"shell-launcher.xml": "shell-launcher", "assigned-access.xml": "assigned-access"}
BEFORE = {r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome": {"HomepageLocation": "https://nkzu.kz/"}}


def policies_of(browser: PolicyBrowser) -> dict[str, object]:
    return dict(read_policies(browser, (TEMPLATES / f"policies/{browser}.json").read_text(encoding="utf-8")))


def written(target: Target, folder: Path, program: str | None = None) -> Path:
    assert PROFILES.write(target, folder, program) is None
    return folder


def elements(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(file).iter())  # noqa: S314 - a file that we have written ourselves


@pytest.fixture(params=Target, ids=str)
def target(request: pytest.FixtureRequest) -> Target:
    assert isinstance(request.param, Target)
    return request.param


def test_every_file_is_written_and_no_other(target: Target, tmp_path: Path) -> None:
    folder = written(target, tmp_path / "бейін файлдары" / "new")
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert present == {file.path for file in profile_files(target)}
    assert all((folder / name).stat().st_size > 0 for name in present)
    assert {name for name in present if os.access(folder / name, os.X_OK)} == {
        file.path for file in profile_files(target) if file.is_program
    }


def test_every_template_is_used() -> None:
    used = {file.template for target in Target for file in profile_files(target) if file.template}
    used |= {f"policies/{browser}.json" for browser in PolicyBrowser}
    assert used == {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*") if path.is_file()}


def test_no_template_has_a_place_that_stays_empty(target: Target, tmp_path: Path) -> None:
    texts = PROFILES.texts(target, DEFAULT_PROGRAM[target])
    assert PLACE not in "".join(texts.values())
    assert sum(DEFAULT_PROGRAM[target] in text for text in texts.values()) >= 3


def test_a_profile_is_written_again_over_an_earlier_one(target: Target, tmp_path: Path) -> None:
    written(target, tmp_path)
    first = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    next(iter(first)).write_text("damaged")
    written(target, tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == first


@pytest.mark.parametrize("name", ["thesis.odt", "root/thesis.odt", ".hidden"])
def test_files_of_other_people_are_not_written_over(target: Target, name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_text("precious")
    problem = PROFILES.write(target, tmp_path)
    assert problem is not None
    assert problem.params["file"] == file.name
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [file]


def test_a_folder_that_cannot_be_made_is_told(target: Target, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file/inside", tmp_path / "nul\0"):
        problem = PROFILES.write(target, folder)
        assert problem is not None
        assert "cannot be written" in problem.source


@pytest.mark.parametrize(
    "program",
    [
        *("", "nkzu-launcher", "./nkzu-launcher", 'C:\\a"b.exe', "C:\\%PATH%\\x.exe", "C:/x.exe", "C:\\a\nb", "C:\\a?"),
        *("/usr/$HOME/x", "/a`id`", "/a\nb", "/a\\b", "/%h/x", '/a"b', "/a\u202eb", "/a\x00", "/a'b"),
    ],
)
def test_a_path_that_a_file_could_misread_is_refused(program: str, tmp_path: Path) -> None:
    for target in Target:
        assert program_obstacle(target, program) is not None
    assert PROFILES.write(Target.LINUX, tmp_path / "new", program) is not None
    assert not (tmp_path / "new").exists()


def test_each_file_writes_the_launchers_path_in_its_own_way(tmp_path: Path) -> None:
    program = HARD_PLACES[Target.WINDOWS]
    folder = written(Target.WINDOWS, tmp_path / "w", program)
    shells = [it.attrib["Shell"] for it in elements(folder / "shell-launcher.xml") if "Shell" in it.attrib]
    assert f'"{program}" --kiosk --guard' in shells
    apps = [it.attrib for it in elements(folder / "assigned-access.xml") if it.tag.endswith("}App")]
    assert apps[0]["DesktopAppPath"] == program
    script = (folder / "apply.ps1").read_bytes()
    assert script.startswith(MARK)  # else Windows PowerShell reads it in the local code page
    assert powershell_faults(script.removeprefix(MARK)) == []
    assert program in list(powershell_texts(script.removeprefix(MARK)))

    program = HARD_PLACES[Target.LINUX]
    folder = written(Target.LINUX, tmp_path / "l", program)
    session = (folder / "root/usr/local/bin/nkzu-kiosk-session").read_text(encoding="utf-8")
    (line,) = re.findall(r"^program=.*$", session, re.MULTILINE)
    assert shlex.split(line) == [f"program={program}"]
    assert program in (folder / "README.en.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SCHEMAS)
def test_xml_is_as_its_schema_has_it(name: str, tmp_path: Path) -> None:
    for number, program in enumerate((None, HARD_PLACES[Target.WINDOWS])):
        folder = written(Target.WINDOWS, tmp_path / str(number), program)
        assert schema_complaints(SCHEMAS[name], folder / name) == ""


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("shell-launcher.xml", 'Action="DoNothing"', 'Action="Nothing"'),
        ("shell-launcher.xml", 'ReturnCode="75"', 'ReturnCode="77"'),
        ("shell-launcher.xml", 'ReturnCode="75"', 'ReturnCode="seventy"'),
        ("shell-launcher.xml", '<DefaultAction Action="RestartShell"/>', ""),
        ("shell-launcher.xml", "<AutoLogonAccount/>", "<AutoLogon/>"),
        ("shell-launcher.xml", "{5B1C5D0E-", "{5B1C5D0-"),
        ("shell-launcher.xml", '<Profile Id="{5B1C5D0E', '<Profile Id="{5B1C5D0F'),
        ("shell-launcher.xml", "2019/Configuration", "2020/Configuration"),
        (
            "shell-launcher.xml",
            "</ReturnCodeActions>",
            '<ReturnCodeAction ReturnCode="1" Action="DoNothing"/>'
            '<ReturnCodeAction ReturnCode="2" Action="DoNothing"/></ReturnCodeActions>',
        ),
        ("assigned-access.xml", "\\Mozilla Firefox\\firefox.exe", "\\Google\\Chrome\\Application\\chrome.exe"),
        ("assigned-access.xml", 'firefox.exe"', 'firefox.exe" rs5:AutoLaunch="true"'),
        ("assigned-access.xml", '<Taskbar ShowTaskbar="true"/>', ""),
        ("assigned-access.xml", 'ShowTaskbar="true"', 'ShowTaskbar="hidden"'),
        ("assigned-access.xml", "<AllowedApps>", "<AllowedApps><Program/>"),
        ("assigned-access.xml", "rs5:AutoLaunchArguments", "rs5:Arguments"),
        ("assigned-access.xml", '<DefaultProfile Id="{0D7C3A5B', '<DefaultProfile Id="{0D7C3A5C'),
    ],
)
def test_a_mistake_in_the_xml_is_found(name: str, right: str, wrong: str, tmp_path: Path) -> None:
    file = written(Target.WINDOWS, tmp_path) / name
    text = file.read_text(encoding="utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert schema_complaints(SCHEMAS[name], file) != ""


def test_the_unit_is_as_systemd_wants_it(tmp_path: Path, private_home: Path) -> None:
    program = tmp_path / HARD_PLACES[Target.LINUX].removeprefix("/")
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    file = written(Target.LINUX, tmp_path / "l", str(program)) / "root/etc/systemd/user/nkzu-kiosk.service"
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(private_home)}
    assert unit_complaints(file, environment) == ""
    broken = file.read_text(encoding="utf-8").replace("WatchdogSec", "WatchdogSeconds")
    file.write_text(broken, encoding="utf-8")
    assert "WatchdogSeconds" in unit_complaints(file, environment)


def test_the_unit_never_gives_up_and_takes_no_for_an_answer(tmp_path: Path) -> None:
    file = written(Target.LINUX, tmp_path) / "root/etc/systemd/user/nkzu-kiosk.service"
    lines = set(file.read_text(encoding="utf-8").splitlines())
    assert lines >= {"Type=notify", "NotifyAccess=main", "WatchdogSec=180", "Restart=always", "RestartSec=1"}
    assert lines >= {"StartLimitIntervalSec=0", "RestartPreventExitStatus=75 77", "KillMode=control-group"}


# Where a program would take code from, or its letters.
NOT_INHERITED = (
    *("LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP"),
    *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH"),
    *("GTK_MODULES", "GTK_PATH", "GIO_EXTRA_MODULES", "GI_TYPELIB_PATH", "GST_PLUGIN_PATH", "GCONV_PATH"),
    *("LIBGL_DRIVERS_PATH", "LIBVA_DRIVERS_PATH"),
)


def test_the_session_passes_on_no_code_of_the_account_and_no_picture_of_the_memory(tmp_path: Path) -> None:
    """As it is where there is no systemd for users: the program stands in for itself and tells what it was given."""
    program, told, systemctl = tmp_path / "launcher", tmp_path / "told", tmp_path / "bin/systemctl"
    systemctl.parent.mkdir()
    for file, text in ((program, f"env > {told}\nulimit -c >> {told}\nexit 77\n"), (systemctl, "exit 1\n")):
        file.write_text(f"#!/bin/sh\n{text}", encoding="ascii")
        file.chmod(0o755)
    assert PROFILES.write(Target.LINUX, tmp_path / "profile", str(program)) is None
    planted = dict.fromkeys((name for name in NOT_INHERITED if not name.startswith("LD_")), "/home/kiosk/mine")
    environment = {**planted, "LD_LIBRARY_PATH": "/nowhere", "PATH": f"{systemctl.parent}:/usr/bin:/bin"}
    (script,) = (tmp_path / "profile").rglob("nkzu-kiosk-session")
    subprocess.run(("/bin/sh", str(script), "inside-wayland"), env=environment, check=True, timeout=20)
    *variables, limit = told.read_text(encoding="utf-8").splitlines()
    assert sorted({line.partition("=")[0] for line in variables} & set(NOT_INHERITED)) == []
    assert "PYTHONNOUSERSITE=1" in variables
    assert limit == "0"


def test_the_unit_passes_on_as_little_as_the_session() -> None:
    unit = (TEMPLATES / "linux/nkzu-kiosk.service").read_text(encoding="utf-8")
    assert re.findall(r"[A-Z_]+", " ".join(re.findall(r"^UnsetEnvironment=(.*)$", unit, re.MULTILINE))) == [
        *NOT_INHERITED
    ]
    assert re.search(r"^LimitCORE=0$", unit, re.MULTILINE)


def test_sessions_are_desktop_entries(tmp_path: Path) -> None:
    folder = written(Target.LINUX, tmp_path) / "root/usr/share"
    files = list(folder.rglob("*.desktop"))
    assert len(files) == 2
    assert {complaints(file) for file in files} == {""}


def test_shell_scripts_are_read_by_a_shell(tmp_path: Path) -> None:
    folder = written(Target.LINUX, tmp_path, HARD_PLACES[Target.LINUX])
    scripts = [folder / file.path for file in profile_files(Target.LINUX) if file.is_program]
    assert len(scripts) == 3
    for script in scripts:
        done = subprocess.run(("/bin/sh", "-n", str(script)), capture_output=True, check=False, timeout=30)
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("browser", PolicyBrowser, ids=str)
def test_policies_are_known_and_fit_the_turns(browser: PolicyBrowser) -> None:
    policies = policies_of(browser)
    assert set(policies) <= set(KNOWN[browser])
    # No name without a use: each one known is one that was looked up.
    assert set(policies) == set(KNOWN[browser])
    assert policies["PrintingEnabled"] is False
    assert policies["AllowFileSelectionDialogs"] is False
    # A turn is a private window: that must stay possible.
    private = {"chrome": "Incognito", "edge": "InPrivate", "firefox": "PrivateBrowsing"}
    assert policies[f"{private[browser]}ModeAvailability"] == 0
    if browser is not PolicyBrowser.FIREFOX:
        blocked = policies["URLBlocklist"]
        assert isinstance(blocked, list)
        assert {"file://*", "zoommtg:*"} <= set(blocked)
        assert policies["VideoCaptureAllowed"] is policies["AudioCaptureAllowed"] is True


@pytest.mark.parametrize(
    ("browser", "text"),
    [
        (PolicyBrowser.CHROME, '{"PrintingEnable": false}'),
        (PolicyBrowser.CHROME, '{"InPrivateModeAvailability": 0}'),
        (PolicyBrowser.CHROME, '{"PrintingEnabled": 0}'),
        (PolicyBrowser.CHROME, '{"DownloadRestrictions": true}'),
        (PolicyBrowser.CHROME, '{"URLBlocklist": "file://*"}'),
        (PolicyBrowser.EDGE, '{"IncognitoModeAvailability": 0}'),
        (PolicyBrowser.FIREFOX, '{"policies": {"URLBlocklist": []}}'),
        (PolicyBrowser.FIREFOX, '{"policies": {"WebsiteFilter": []}}'),
    ],
)
def test_a_policy_that_no_browser_would_take_is_refused(browser: PolicyBrowser, text: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownPolicyError):
        read_policies(browser, text)
    templates = tmp_path / "templates"
    (templates / "policies").mkdir(parents=True)
    for file in (TEMPLATES / "policies").iterdir():
        (templates / "policies" / file.name).write_bytes(file.read_bytes())
    (templates / f"policies/{browser}.json").write_text(text)
    with pytest.raises(UnknownPolicyError):
        KioskProfiles(templates).write(Target.LINUX, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_json_is_json(target: Target, tmp_path: Path) -> None:
    files = list(written(target, tmp_path).rglob("*.json"))
    assert len(files) == {Target.LINUX: 5, Target.WINDOWS: 2}[target]
    for file in files:
        json.loads(file.read_bytes())


def test_the_registry_gets_the_policies_and_loses_them_again(tmp_path: Path) -> None:
    folder = written(Target.WINDOWS, tmp_path)
    registry: Registry = {key: dict(values) for key, values in BEFORE.items()}
    longer = {"URLBlocklist": [str(number) for number in range(30)]}
    text = registry_file(PolicyBrowser.CHROME, longer).replace("\n", "\r\n")
    read_registration(text.encode("utf-16"), registry)
    for browser in (PolicyBrowser.CHROME, PolicyBrowser.EDGE):
        read_registration((folder / f"{browser}-policies.reg").read_bytes(), registry)
        key, policies = registry_key(browser), policies_of(browser)
        for name, value in policies.items():
            if isinstance(value, list):
                assert registry[f"{key}\\{name}"] == {str(place): text for place, text in enumerate(value, 1)}
            else:
                assert registry[key][name] == value
    read_registration((folder / "undo-policies.reg").read_bytes(), registry)
    assert {key: values for key, values in registry.items() if values} == BEFORE


def test_letters_that_the_registry_takes_for_its_own_are_marked() -> None:
    value = r'C:\a "quoted" \\ name'
    text = registry_file(PolicyBrowser.CHROME, {"URLBlocklist": [value]}).replace("\n", "\r\n")
    registry: Registry = {}
    read_registration(text.encode("utf-16"), registry)
    assert registry[registry_key(PolicyBrowser.CHROME) + r"\URLBlocklist"] == {"1": value}
    assert "URLBlocklist" in registry_undo_file({PolicyBrowser.CHROME: {"URLBlocklist": [value]}})


@pytest.mark.parametrize("line", ["[HKEY]", '"a"=dword:1', '"a"=no', "a=1", '"a"="b', "Windows"])
def test_the_reader_of_registration_files_finds_mistakes(line: str) -> None:
    data = f"Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n{line}\r\n".encode("utf-16")
    with pytest.raises(ValueError, match="not a"):
        read_registration(data, {})


@pytest.mark.parametrize("name", ["apply.ps1", "undo.ps1"])
def test_scripts_of_windows_are_powershell(name: str, tmp_path: Path) -> None:
    script = (written(Target.WINDOWS, tmp_path) / name).read_bytes()
    assert script.count(b"\n") == script.count(b"\r\n")
    script = script.removeprefix(MARK)
    assert powershell_faults(script) == []
    for right, wrong in ((b"}\r\n", b"\r\n"), (b"if (", b"if "), (b"'Stop'", b"'Stop"), (b"foreach (", b"for each (")):
        assert right in script
        assert powershell_faults(script.replace(right, wrong, 1)) != [], right


def test_scripts_of_windows_take_back_what_they_do(tmp_path: Path) -> None:
    folder = written(Target.WINDOWS, tmp_path)
    texts = {
        name: set(powershell_texts((folder / name).read_bytes().removeprefix(MARK)))
        for name in ("apply.ps1", "undo.ps1")
    }
    assert {"before-kiosk", "taken.txt", "policies.json", "settings.json", "ShellLauncher"} <= set.intersection(
        *texts.values()
    )
    # Every file that a script names is there.
    names = {text for found in texts.values() for text in found if re.fullmatch(r"[a-z-]+\.(xml|json|reg)", text)}
    assert names == {"shell-launcher.xml", "assigned-access.xml", "policies.json", "settings.json", "undo-policies.reg"}
    assert names <= {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_readme_explains_each_file_and_what_is_not_promised(target: Target, language: str, tmp_path: Path) -> None:
    text = (written(target, tmp_path) / f"README.{language}.md").read_text(encoding="utf-8")
    for file in profile_files(target):
        if "README" not in file.path:
            assert f"`{file.path.removeprefix('root')}`" in text, file.path
    assert ("Ctrl+Alt+Del" if target is Target.WINDOWS else "Ctrl+Alt+F") in text
    assert all(name in text for name in ("AllowFileSelectionDialogs", "zoommtg"))


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_readme_names_the_keys_of_the_screen_reader(target: Target, language: str, tmp_path: Path) -> None:
    text = (written(target, tmp_path) / f"README.{language}.md").read_text(encoding="utf-8")
    assert ("Windows+Ctrl+Enter" if target is Target.WINDOWS else "Super+Alt+S") in text


def test_openbox_has_one_key_which_asks_the_launcher_for_the_screen_reader(tmp_path: Path) -> None:
    program = "/opt/оқу құралы (2)/nkzu-launcher"
    settings = written(Target.LINUX, tmp_path, program) / "root/etc/nkzu-launcher/kiosk/openbox-rc.xml"
    keys = [element for element in elements(settings) if element.tag.endswith("keybind")]
    commands = [shlex.split(element.text or "") for element in elements(settings) if element.tag.endswith("command")]
    assert [key.attrib["key"] for key in keys] == ["W-A-s"]
    assert commands == [[program, "--screen-reader"]]


def test_nothing_of_windows_takes_the_keys_of_narrator_away(tmp_path: Path) -> None:
    """Microsoft: Keyboard Filter blocks keys, and `ForceOffAccessibility` all that makes a computer easier to use."""
    for file in profile_files(Target.WINDOWS):
        if "README" not in file.path:
            data = (written(Target.WINDOWS, tmp_path) / file.path).read_bytes()
            text = data.decode("utf-16" if file.path.endswith(".reg") else "utf-8-sig").casefold()
            assert not any(word in text for word in ("keyboardfilter", "forceoffaccessibility", "narrator")), file.path
