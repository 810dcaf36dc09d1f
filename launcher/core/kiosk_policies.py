"""The browser policies of a kiosk: which names are known, of what kind their values are, and how Windows reads them.

A browser takes no notice of a policy that it does not know, so a name with a typing error would protect nothing. The
names and kinds are those of Chromium 150 (``chrome://policy``), of Firefox 140 ESR (the schema inside the browser) and
of the policy reference of Microsoft Edge.
"""

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum

from launcher.core.quick_typing import Any, TypeAlias

Policies: TypeAlias = Mapping[str, Any]


class PolicyBrowser(StrEnum):
    """A family of browsers with policies of its own; the value names the file that has them."""

    CHROME = "chrome"
    EDGE = "edge"
    FIREFOX = "firefox"


class UnknownPolicyError(ValueError):
    """A policy that the browser does not know, or a value that it would not take."""


_FLAGS = (
    *("AllowFileSelectionDialogs", "AudioCaptureAllowed", "AutofillAddressEnabled", "AutofillCreditCardEnabled"),
    *("BackgroundModeEnabled", "BrowserGuestModeEnabled", "DefaultBrowserSettingEnabled", "PasswordManagerEnabled"),
    *("PrintingEnabled", "SyncDisabled", "TaskManagerEndProcessEnabled", "VideoCaptureAllowed"),
)
_NUMBERS = ("BrowserSignin", "DefaultNotificationsSetting", "DeveloperToolsAvailability", "DownloadRestrictions")
_CHROMIUM = {
    **dict.fromkeys(_FLAGS, bool),
    **dict.fromkeys(_NUMBERS, int),
    **dict.fromkeys(("ExtensionInstallBlocklist", "URLBlocklist"), list),
}
_EDGE_FLAGS = (
    *("BrowserAddProfileEnabled", "HideFirstRunExperience", "HubsSidebarEnabled", "ShowRecommendationsEnabled"),
    "StartupBoostEnabled",
)
_FIREFOX_FLAGS = (
    *("AllowFileSelectionDialogs", "AutofillAddressEnabled", "AutofillCreditCardEnabled", "BlockAboutAddons"),
    *("BlockAboutConfig", "BlockAboutProfiles", "BlockAboutSupport", "DisableDeveloperTools"),
    *("DisableFirefoxAccounts", "DisableFirefoxScreenshots", "DisableFirefoxStudies", "DisableFormHistory"),
    *("DisableProfileImport", "DisableProfileRefresh", "DisableSafeMode", "DisableSetDesktopBackground"),
    *("DisableTelemetry", "DontCheckDefaultBrowser", "NoDefaultBookmarks", "PasswordManagerEnabled"),
    *("PrintingEnabled", "SkipTermsOfUse"),
)
_FIREFOX_TABLES = (
    *("ExtensionSettings", "InstallAddonsPermission", "Permissions", "Preferences", "UserMessaging", "WebsiteFilter"),
)
KNOWN: Mapping[PolicyBrowser, Mapping[str, type]] = {
    PolicyBrowser.CHROME: {**_CHROMIUM, "BrowserAddPersonEnabled": bool, "IncognitoModeAvailability": int},
    PolicyBrowser.EDGE: {
        **_CHROMIUM,
        **dict.fromkeys(_EDGE_FLAGS, bool),
        **dict.fromkeys(("AutoImportAtFirstRun", "InPrivateModeAvailability"), int),
    },
    PolicyBrowser.FIREFOX: {
        **dict.fromkeys(_FIREFOX_FLAGS, bool),
        **dict.fromkeys(("OverrideFirstRunPage", "OverridePostUpdatePage"), str),
        **dict.fromkeys(_FIREFOX_TABLES, dict),
        "PrivateBrowsingModeAvailability": int,
    },
}
_REGISTRY = {
    PolicyBrowser.CHROME: r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome",
    PolicyBrowser.EDGE: r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge",
}
_REGISTRY_FIRST_LINE = "Windows Registry Editor Version 5.00"


def read_policies(browser: PolicyBrowser, text: str) -> Policies:
    """Return the policies of a file as `browser` reads it. Raises UnknownPolicyError, or ValueError for no JSON."""
    value = json.loads(text)
    policies: Policies = value["policies"] if browser is PolicyBrowser.FIREFOX else value
    for name, setting in policies.items():
        kind = KNOWN[browser].get(name)
        if kind is None:
            raise UnknownPolicyError(f"{browser} knows no policy {name}")
        # A truth value is a number to Python, and never one to a browser.
        if type(setting) is not kind:
            raise UnknownPolicyError(f"{browser} wants a {kind.__name__} for {name}, not {setting!r}")
    return policies


def registry_key(browser: PolicyBrowser) -> str:
    """Return where Windows keeps the policies of `browser`. Raises KeyError for Firefox, which has a file."""
    return _REGISTRY[browser]


def registry_file(browser: PolicyBrowser, policies: Policies) -> str:
    """Return a registration file that sets `policies`, as ``reg import`` reads it."""
    return "\n".join([_REGISTRY_FIRST_LINE, "", *_set_lines(registry_key(browser), policies)])


def _set_lines(key: str, policies: Policies) -> Iterator[str]:
    lists = {name: value for name, value in policies.items() if isinstance(value, list)}
    yield f"[{key}]"
    for name, value in policies.items():
        if name not in lists:
            yield f'"{name}"=dword:{int(value):08x}'
    for name, values in lists.items():
        # Emptied first: a shorter list must not leave the end of a longer one.
        yield from ("", f"[-{key}\\{name}]", "", f"[{key}\\{name}]")
        yield from (f'"{number}"={_quoted(value)}' for number, value in enumerate(values, 1))
    yield ""


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def registry_undo_file(policies_of: Mapping[PolicyBrowser, Policies]) -> str:
    """Return a registration file that takes away what :func:`registry_file` has set, and nothing else."""
    lines = [_REGISTRY_FIRST_LINE, ""]
    for browser, policies in policies_of.items():
        key = registry_key(browser)
        lists = [name for name, value in policies.items() if isinstance(value, list)]
        lines += [f"[{key}]", *(f'"{name}"=-' for name in policies if name not in lists), ""]
        lines += [line for name in lists for line in (f"[-{key}\\{name}]", "")]
    return "\n".join(lines)
