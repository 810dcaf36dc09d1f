"""Fresh browser profiles that ask nothing on the first start and talk to nobody but this computer."""

import json
from pathlib import Path

# Nothing listens on the discard port, so whatever a browser tries behind our back fails at once.
DEAD_PORT = 9

CHROMIUM_OPTIONS = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--no-pings",
    "--password-store=basic",
    # The test pages are plain HTTP: no attempt at HTTPS first, no second request.
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,MediaRouter,OptimizationHints,Translate",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.test",
)

FIREFOX_PREFERENCES: dict[str, bool | int | str] = {
    # Names come from /etc/hosts, and only test hosts are reached.
    "network.trr.mode": 5,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": DEAD_PORT,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": DEAD_PORT,
    "network.proxy.no_proxies_on": ".test",
    "network.proxy.allow_bypass": False,
    "network.proxy.failover_direct": False,
    # One request a page, over plain HTTP.
    "browser.chrome.site_icons": False,
    "dom.security.https_first": False,
    "dom.security.https_first_schemeless": False,
    "dom.security.https_only_mode": False,
    "network.prefetch-next": False,
    "network.http.speculative-parallel-limit": 0,
    # No questions and no pages of its own at the first start.
    "browser.aboutwelcome.enabled": False,
    "browser.preonboarding.enabled": False,
    "browser.sessionstore.resume_from_crash": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage": "about:blank",
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.tabs.warnOnClose": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "startup.homepage_welcome_url": "",
    "termsofuse.bypassNotification": True,
    "toolkit.startup.max_resumed_crashes": -1,
    # No services in the background.
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.newtabpage.enabled": False,
    "browser.region.update.enabled": False,
    "browser.safebrowsing.downloads.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "extensions.update.enabled": False,
    "media.gmp-manager.updateEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#",
    "toolkit.telemetry.enabled": False,
    "toolkit.telemetry.unified": False,
}


def write_firefox_profile(folder: Path) -> None:
    """Make a fresh Firefox profile in a new folder."""
    folder.mkdir(parents=True)
    (folder / "user.js").write_text(firefox_preferences("user_pref"), encoding="utf-8")


def firefox_preferences(function: str) -> str:
    """The lines of a file of preferences: "user_pref" in a person's profile, "pref" for everybody at a computer."""
    return "".join(
        f"{function}({json.dumps(name)}, {json.dumps(value)});\n" for name, value in FIREFOX_PREFERENCES.items()
    )
