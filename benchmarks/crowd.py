"""Content of as many entries as wanted, written as administrators write it: in layers of at most 256 KiB each."""

import json
from pathlib import Path
from typing import Any

from launcher.system.content_sources import host_name

BUNDLED = Path(__file__).resolve().parent.parent / "resources" / "content.json"
MOST = 1_020  # entries: three layers are what a computer can have beside the bundled one
_LAYER = 340  # entries; more are larger than a layer may be
_GROUPS = 6  # categories, where there is enough to fill them
_WORDS = {"kk": "абвгдежзик", "ru": "лмнопрстуф", "en": "abcdefghij"}  # a letter for a digit, so that no two are alike

Json = dict[str, Any]


def write_crowd(folder: Path, entries: int) -> Path | None:
    """Write `entries` made-up entries as an administrator's `folder`; return what is given as the content, if any.

    The first layer is complete, so that none of the bundled entries is shown. ValueError if there are too many.
    """
    if entries > MOST:
        raise ValueError(f"at most {MOST} entries")
    bundled = json.loads(BUNDLED.read_text(encoding="utf-8"))
    groups = min(_GROUPS, max(1, entries // 20))
    made = [_entry(number, groups) for number in range(entries)]
    platforms, guides = bundled["categories"][0], bundled["categories"][-1]
    titles = platforms["title"]
    categories = [
        {**platforms, "id": f"group-{number}", "title": {key: f"{title} {number}" for key, title in titles.items()}}
        for number in range(groups)
    ]
    complete = {**bundled, "categories": [*categories, guides]}
    given = folder / "given.json"
    files = [folder / "content.json", folder / "rooms" / f"{host_name()}.json", given]
    for index, file in enumerate(files):
        part = made[index * _LAYER : (index + 1) * _LAYER]
        if part:
            file.parent.mkdir(parents=True, exist_ok=True)
            layer = {**({} if index else complete), "schema": 1, "entries": part}
            file.write_text(json.dumps(layer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return given if given.exists() else None


def _entry(number: int, groups: int) -> Json:
    """Return an entry. Of ten six are platforms, two are guides of the first two of them, two stand by themselves."""
    ten, place = divmod(number, 10)
    guide = place >= 6
    words = {language: "".join(letters[int(digit)] for digit in str(number)) for language, letters in _WORDS.items()}
    entry: Json = {
        "id": f"made-up-{number}",
        "kind": "guide" if guide else "platform",
        "title": {language: f"{word.capitalize()} {number}" for language, word in words.items()},
        "summary": {
            "kk": f"Сабақтар мен тапсырмалар жүйесі, {words['kk']}",
            "ru": f"Система занятий и заданий, {words['ru']}",
            "en": f"A system for lessons and assignments, {words['en']}",
        },
        "url": f"http://do.nkzu.kz/made-up/{number}",
        "icon": "file-text" if guide else "graduation-cap",
        "category": "guides" if guide else f"group-{ten % groups}",
        "clause": "2",
        "source": "regulation",
        "keywords": {language: [word, f"{word}{number}"] for language, word in words.items()},
    }
    if place < 2:
        entry["guides"] = [f"made-up-{ten * 10 + 6 + place}"]
    return entry
