"""A page that tells what a browser remembers of an earlier visit, and then gives it something to remember."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.helpers.local_site import LocalSite
from tests.helpers.waiting import wait_until

PATH = "/visit"
FOUND = "/found"
DOWNLOAD = "essay.txt"
DOCUMENT = f"""<!doctype html><html lang=en><meta charset=utf-8><title>visit</title><script>
const wishes = new URLSearchParams(location.search), token = wishes.get("token");
const result = (request) => new Promise((resolve, reject) => {{
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
}});
const opened = () => {{
  const request = indexedDB.open("visits", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("kept");
  return result(request);
}};
const visit = async () => {{
  const database = await opened();
  const kept = await result(database.transaction("kept").objectStore("kept").get("token"));
  const found = {{token, cookie: document.cookie, storage: localStorage.getItem("token") ?? "", database: kept ?? ""}};
  document.cookie = `token=${{token}}; max-age=31536000`;
  localStorage.setItem("token", token);
  await result(database.transaction("kept", "readwrite").objectStore("kept").put(token, "token"));
  if (wishes.has("download")) {{
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([token]));
    link.download = "{DOWNLOAD}";
    link.click();
  }}
  await fetch("{FOUND}?" + new URLSearchParams(found));
}};
visit().catch((error) => fetch("{FOUND}?" + new URLSearchParams({{token, error: String(error)}})));
</script><p>visit</p></html>"""
PAGES = {PATH: DOCUMENT}


def address(site: LocalSite, token: str, *, download: bool = False) -> str:
    """The address of the page that leaves `token` in the browser, and as a download if that is wanted."""
    return site.url(f"{PATH}?token={token}" + "&download" * download)


def remembered(site: LocalSite, token: str, seconds: float) -> dict[str, str]:
    """What the browser that has opened the address with `token` had remembered, by where it was; {} for nothing."""

    def told() -> dict[str, str] | None:
        for request in site.requests:
            found = {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}
            if request.path.startswith(FOUND) and found.pop("token") == token:
                return {"": "", **found}
        return None

    found = wait_until(told, f"the page to tell of {token}, had {site.requests}", seconds)
    return {name: value for name, value in found.items() if name}


def files_with(token: str, folders: tuple[Path, ...]) -> list[Path]:
    """The files in whose name or content `token` is, in one or two bytes a letter."""
    needles = (token.encode("ascii"), token.encode("utf-16-le"))
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [path for path in files if token in path.name or any(needle in path.read_bytes() for needle in needles)]
