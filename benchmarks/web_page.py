"""The page that a browser shows in a kiosk instead of our window: the same links, in plain HTML."""

import json
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "resources" / "content.json"
PAGE = """<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>Links</title>
<style>
  body { margin: 16px; font: 16px sans-serif; background: #f3f5f9; display: grid; gap: 12px;
         grid-template-columns: repeat(3, 1fr) }
  a { padding: 16px; border: 1px solid #d5dae3; border-radius: 8px; background: #fff; color: #0b4fa0;
      text-decoration: none }
  span { display: block; color: #444 }
</style>
"""


def page_of(content: str) -> str:
    """Return the page for the text of a content file. ValueError or KeyError if it is not one."""
    return PAGE + "".join(
        f'<a href="{escape(entry.get("url") or "#")}">'
        f"<b>{escape(entry['title']['kk'])}</b><span>{escape(entry['summary']['kk'])}</span></a>\n"
        for entry in json.loads(content)["entries"]
    )


def write_page(folder: Path) -> Path:
    """Write the page of the bundled content into `folder`; return where."""
    page = folder / "links.html"
    page.write_text(page_of(CONTENT.read_text(encoding="utf-8")), encoding="utf-8")
    return page
