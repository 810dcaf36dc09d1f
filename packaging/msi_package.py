"""What the MSI package does: its choices, its conditions and the order of its steps, as tables of Windows Installer."""

from __future__ import annotations

from collections.abc import Mapping

from msi_tables import Action, Component, Root, Table, Upgrade, Value
from places import NAME
from setup_parts import UPGRADE_CODE, Links, foreign_folder
from setup_words import Words
from windows_resources import PRODUCT, PUBLISHER

FEATURE = "Program"
FOLDER = "InstallFolder"  # with small letters nobody can set it: the documents and the kiosk profile name one place
HELP = "Help"
ICON = "program.ico"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
OWN_KEY = rf"Software\{PRODUCT}"
IN_64_BIT_VIEW = 2 + 16  # RegLocator: a value, and not where 32-bit programs look

# What is at hand before anything is decided: property, key and value of the registry.
SEARCHES = {
    "FOUNDSETUP": (rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}", "DisplayVersion"),
    "FOUNDRUN": (RUN, NAME),
    "FOUNDLINK": (OWN_KEY, "DesktopLink"),
    # Not read from the line in the Run key: Wine (8) gives no more of it than what is in quotation marks.
    "FOUNDSTART": (OWN_KEY, "Start"),
    # Windows Installer itself says 9600 for every Windows 10 and 11.
    "WINDOWSBUILDNUMBER": (r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", "CurrentBuildNumber"),
}
# What an administrator may give.
GIVEN = ("AUTOSTART", "CLOSE", "DESKTOPLINK", "DOWNGRADE", "PURGE")
FOUND = ("FOUNDNEWER", "FOUNDOLDER")

CONDITIONS = {
    'NOT AUTOSTART OR AUTOSTART="none" OR AUTOSTART="window" OR AUTOSTART="kiosk"': Words(
        kk="AUTOSTART мәні none, window немесе kiosk болуы керек.",
        ru="AUTOSTART принимает значения none, window и kiosk.",
        en="AUTOSTART takes none, window or kiosk.",
    ),
    'NOT DESKTOPLINK OR DESKTOPLINK="yes" OR DESKTOPLINK="no"': Words(
        kk="DESKTOPLINK мәні yes немесе no болуы керек.",
        ru="DESKTOPLINK принимает значения yes и no.",
        en="DESKTOPLINK takes yes or no.",
    ),
    "Installed OR WINDOWSBUILDNUMBER >= 17763": Words(
        kk="Windows 10 (1809 не одан жаңа нұсқасы) немесе Windows 11 керек. Алдымен Windows жүйесін жаңартыңыз.",
        ru="Нужна Windows 10 (1809 или новее) или Windows 11. Сначала обновите Windows.",
        en="Windows 10 (1809 or newer) or Windows 11 is needed. Update Windows first.",
    ),
    "Installed OR NOT FOUNDSETUP": Words(
        kk="Бағдарлама setup.exe арқылы орнатылған. Алдымен оны Windows параметрлерінен жойыңыз.",
        ru="Программа установлена через setup.exe. Сначала удалите её в параметрах Windows.",
        en="The program was installed by setup.exe. First remove it in the settings of Windows.",
    ),
    'Installed OR NOT FOUNDNEWER OR DOWNGRADE="yes"': Words(
        kk="Бұл компьютерге жаңарақ нұсқа орнатылған. Ескісіне оралу үшін DOWNGRADE=yes қосыңыз.",
        ru="На компьютере установлена более новая версия. Чтобы вернуться к старой, добавьте DOWNGRADE=yes.",
        en="A newer version is installed on this computer. To go back to this one, add DOWNGRADE=yes.",
    ),
}
# The numbers are those in setup_help.c; [2] is the folder.
ERRORS = {
    25001: foreign_folder("[2]"),
    25002: Words(
        kk="[2] қалтасын дайындау мүмкін болмады. Дискіде бос орын және осы қалтаға жазу құқығы бар-жоғын тексеріп,"
        " қайталап көріңіз.",
        ru="Не удалось подготовить папку [2]. Проверьте, есть ли место на диске и можно ли писать в эту папку, и"
        " повторите.",
        en="The folder [2] could not be prepared. Check that the disk has room and that the folder can be written to,"
        " and try again.",
    ),
}

_REMOVED = 'REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE'
# A link has its name in one language, that of Windows: English (of America, of Britain), Russian, or else Kazakh.
_ENGLISH = "SystemLanguageID = 1033 OR SystemLanguageID = 2057"
# Steps of ours: name, type, source, target, condition, place in the order. Later ones see what earlier ones have set.
_DONE_BY_SYSTEM = Action.LIBRARY | Action.DEFERRED | Action.AS_SYSTEM
_AT_THE_END = _DONE_BY_SYSTEM | Action.GO_ON_AFTER_ERROR
_STEPS: tuple[tuple[str, int, str, str, str | None, int], ...] = (
    ("StartAsSaid", Action.SET_PROPERTY, "START", "[AUTOSTART]", "AUTOSTART", 60),
    ("StartAsBefore", Action.SET_PROPERTY, "START", "[FOUNDSTART]", "NOT AUTOSTART AND FOUNDRUN AND FOUNDSTART", 61),
    ("LinkAsSaid", Action.SET_PROPERTY, "LINK", "[DESKTOPLINK]", "DESKTOPLINK", 63),
    ("LinkAsBefore", Action.SET_PROPERTY, "LINK", "yes", "NOT DESKTOPLINK AND FOUNDLINK", 64),
    ("InKazakh", Action.SET_PROPERTY, "LINKLANGUAGE", "kk", None, 65),
    ("InRussian", Action.SET_PROPERTY, "LINKLANGUAGE", "ru", "SystemLanguageID = 1049", 66),
    ("InEnglish", Action.SET_PROPERTY, "LINKLANGUAGE", "en", _ENGLISH, 67),
    ("CloseProgram", Action.LIBRARY, HELP, "CloseProgram", 'CLOSE="yes"', 1010),
    ("PurgeFolder", _AT_THE_END, HELP, "PurgeFolder", f'{_REMOVED} AND PURGE="yes"', 3610),
    ("LeaveFolder", _AT_THE_END, HELP, "RemoveEmptyFolder", _REMOVED, 3620),
    ("ForgetFolder", _AT_THE_END | Action.IN_ROLLBACK, HELP, "RemoveEmptyFolder", "NOT REMOVE", 3690),
    ("PrepareFolder", _DONE_BY_SYSTEM, HELP, "PrepareFolder", "NOT REMOVE", 3700),
    ("AllowStart", _AT_THE_END, HELP, "AllowStart", f"AUTOSTART OR ({_REMOVED})", 5010),
)  # fmt: skip

_COSTING = {"CostInitialize": 800, "FileCost": 900, "CostFinalize": 1000}
_SEARCHING = {"FindRelatedProducts": 25, "AppSearch": 50, "LaunchConditions": 100}
_INSTALLING = {
    **_SEARCHING,
    "ValidateProductID": 700,
    **_COSTING,
    "MigrateFeatureStates": 1200,
    "InstallValidate": 1400,
    "InstallInitialize": 1500,
    # Inside the transaction: where the new version cannot be installed, the old one comes back.
    "RemoveExistingProducts": 1510,
    "ProcessComponents": 1600,
    "UnpublishFeatures": 1800,
    "RemoveRegistryValues": 2600,
    "RemoveShortcuts": 3200,
    "RemoveFiles": 3500,
    "InstallFiles": 4000,
    "CreateShortcuts": 4500,
    "WriteRegistryValues": 5000,
    "RegisterUser": 6000,
    "RegisterProduct": 6100,
    "PublishFeatures": 6300,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}
_SEQUENCES: Mapping[str, Mapping[str, int]] = {
    "InstallUISequence": {**_SEARCHING, **_COSTING, "ExecuteAction": 1300},
    # msiexec /a: unpacked onto a share.
    "AdminUISequence": {**_COSTING, "ExecuteAction": 1300},
    "AdminExecuteSequence": {
        **_COSTING,
        "InstallValidate": 1400,
        "InstallInitialize": 1500,
        "InstallAdminPackage": 3900,
        "InstallFiles": 4000,
        "InstallFinalize": 6600,
    },
    # Group policy announces a package before it installs it.
    "AdvtExecuteSequence": {
        "CostInitialize": 800,
        "CostFinalize": 1000,
        "InstallValidate": 1400,
        "InstallInitialize": 1500,
        "PublishFeatures": 6300,
        "PublishProduct": 6400,
        "InstallFinalize": 6600,
    },
}


def in_all(words: Words) -> str:
    """Return the sentence in all three languages: a package knows one language only."""
    return f"{words.kk} / {words.ru} / {words.en}"


def properties(number: str, code: str) -> Table:
    """Return what the package is, for version `number` with product code `code`."""
    values: dict[str, str] = {
        "ALLUSERS": "1",
        "ARPNOMODIFY": "1",
        "ARPPRODUCTICON": ICON,
        "Manufacturer": PUBLISHER,
        "ProductCode": code,
        "ProductLanguage": "0",  # any; group policy asks for a package of Windows' own language otherwise
        "ProductName": PRODUCT,
        "ProductVersion": number,
        # An older version has older files, which Windows Installer would leave out otherwise.
        "REINSTALLMODE": "amus",
        "SecureCustomProperties": ";".join(sorted((*GIVEN, *FOUND, *SEARCHES))),
        "UpgradeCode": UPGRADE_CODE,
    }
    return Table("Property", sorted(values.items()))


def behaviour(number: str) -> list[Table]:
    """Return the searches, conditions and steps of version `number`."""
    steps = [(name, condition, place) for name, _kind, _source, _target, condition, place in _STEPS]
    both = Upgrade.WITH_MINIMUM | Upgrade.WITH_MAXIMUM
    return [
        Table("AppSearch", [(name, f"s{name}") for name in SEARCHES]),
        Table(
            "RegLocator",
            [(f"s{name}", Root.MACHINE, key, value, IN_64_BIT_VIEW) for name, (key, value) in SEARCHES.items()],
        ),
        Table("LaunchCondition", [(condition, in_all(words)) for condition, words in CONDITIONS.items()]),
        # The same version too: a package that was built again has another product code. A newer one is removed as well,
        # once the condition has let it pass.
        Table(
            "Upgrade",
            [
                (UPGRADE_CODE, "0.0.0", number, None, both, None, "FOUNDOLDER"),
                (UPGRADE_CODE, number, None, None, 0, None, "FOUNDNEWER"),
            ],
        ),
        Table("Error", [(code, in_all(words)) for code, words in ERRORS.items()]),
        Table("CustomAction", [(name, kind, source, target) for name, kind, source, target, *_rest in _STEPS]),
        Table("InstallExecuteSequence", [*((name, None, place) for name, place in _INSTALLING.items()), *steps]),
        *(
            Table(name, [(action, None, place) for action, place in order.items()])
            for name, order in _SEQUENCES.items()
        ),
        Table("Binary", [(HELP, f"{HELP}.ibd")]),
        Table("Icon", [(ICON, f"{ICON}.ibd")]),
    ]


def choices(links: Links) -> dict[str, list[tuple[Value, ...]]]:
    """Return the rows for the start at log-on and for the links, by table; a component comes without its code."""
    program = f"[{FOLDER}]{NAME}.exe"
    attributes = int(Component.IN_64_BIT | Component.REGISTRY_KEY_PATH)
    components: list[tuple[Value, ...]] = []
    registry: list[tuple[Value, ...]] = []
    shortcuts: list[tuple[Value, ...]] = []
    for start, line in {"window": f'"{program}"', "kiosk": f'"{program}" --kiosk --guard'}.items():
        name = f"Run{start.capitalize()}"
        components.append((name, FOLDER, attributes, f'START="{start}"', f"r{name}"))
        registry.append((f"r{name}", Root.MACHINE, RUN, NAME, line, name))
        registry.append((f"s{name}", Root.MACHINE, OWN_KEY, "Start", start, name))
    for place, folder, also in (("Menu", "ProgramMenuFolder", ""), ("Desktop", "DesktopFolder", 'LINK="yes" AND ')):
        for index, language in enumerate(("kk", "ru", "en"), start=1):
            name = f"{place}{language.capitalize()}"
            title, comment = getattr(links.name, language), getattr(links.comment, language)
            components.append((name, folder, attributes, f'{also}LINKLANGUAGE="{language}"', f"r{name}"))
            registry.append((f"r{name}", Root.MACHINE, OWN_KEY, f"{place}Link", "yes", name))
            link = (f"l{name}", folder, f"NKZU{index}|{title}", name, program, None, comment, *[None] * 5)
            shortcuts.append(link)
    return {"Component": components, "Registry": registry, "Shortcut": shortcuts}
