"""Make the folder of licence notices that goes along with the program, in each form in which it is handed out.

    .venv-build/bin/python packaging/notices.py [--bundle FOLDER] [--site-packages FOLDER] [--target FOLDER]

It holds ``NOTICES.txt`` (the notice that the LGPL asks for, in three languages, and every component with its terms),
our own ``LICENSE``, the words of all licences, and ``sbom.cdx.json``. `LicenceError` if anything in the bundle is not
explained. The same bundle gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from textwrap import fill

from bundle_components import components_of, is_for_the_archive
from components import Component
from licence_texts import COMMON, LICENCES, TEXTS, LicenceError
from places import LINUX_BUNDLE, LINUX_NOTICES, ROOT
from python_parts import frozen_modules

LANGUAGES = ("kk", "ru", "en")
_RULE = "=" * 100
_INTRODUCTION = """\
What the program is made of
{rule}

The program itself is under the MIT licence (file LICENSE; in the Debian package: copyright). Below is everything else
that it carries: the licence, the holders of the copyright, and the files in this folder that have the terms. The same
list for machines is sbom.cdx.json (CycloneDX 1.6).
"""
_ARCHIVE_ONLY = "These files are in the portable archive only; the Debian package uses the system's own."


def make_notices(bundle: Path = LINUX_BUNDLE, target: Path = LINUX_NOTICES, site_packages: Path | None = None) -> Path:
    """Make the folder `target` anew for a bundle and return it.

    `site_packages` is of the environment that the bundle was built from; by default the one that runs this.
    """
    # Late: only the environment that builds has what writes it.
    from sbom import write_sbom

    site_packages = site_packages or Path(sysconfig.get_path("purelib"))
    components = components_of(bundle, site_packages, frozen_modules(bundle))
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")
    for component in components:
        for text in component.texts:
            shutil.copyfile(text, target / text_name(component, text))
    for name in _mentioned_texts(components):
        shutil.copyfile(COMMON / name, target / f"{name}.txt")
    (target / "NOTICES.txt").write_text(notice(components), encoding="utf-8", newline="\n")
    write_sbom(components, bundle, target / "sbom.cdx.json")
    return target


def text_name(component: Component, text: Path) -> str:
    """The name of a text among the notices: a licence's own, or the component's where it brings its own words."""
    if text.parent == TEXTS or text.name == "OFL.txt":
        return text.name
    if text.parent == COMMON:
        return f"{text.name}.txt"
    owner = re.sub(r"[^A-Za-z0-9.+-]+", "-", component.name)
    return f"{owner}-{text.name.removesuffix('.txt')}.txt"


def _mentioned_texts(components: Iterable[Component]) -> list[str]:
    """What Debian's copyright files name instead of quoting it: nobody has that folder on another system."""
    names: set[str] = set()
    for component in components:
        for text in component.texts:
            if text.name == "copyright":
                names |= set(re.findall(r"common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])", text.read_text("utf-8")))
    return sorted(name for name in names if (COMMON / name).is_file())


def notice(components: list[Component]) -> str:
    """The whole text of ``NOTICES.txt``."""
    others = (component for component in components if not component.own)
    parts = [lgpl_notice(components), _INTRODUCTION.format(rule=_RULE), *(described(other) for other in others)]
    return "\n".join(parts)


def lgpl_notice(components: Iterable[Component]) -> str:
    """What users have to be told of Qt, in three languages. LicenceError if the bundle has no Qt with a version."""
    named = {component.name: component for component in components}
    qt, pyside = named.get("Qt"), named.get("PySide6_Essentials")
    if qt is None or pyside is None or not qt.source:
        raise LicenceError("The notice of the LGPL names the versions of Qt and PySide6, and one of them was not found")
    core = next(file for file in qt.files if re.search(r"Qt6Core\.", file))
    values = {
        "qt": qt.version,
        "pyside": pyside.version,
        "texts": ", ".join(text_name(qt, text) for text in qt.texts),
        "qt_source": qt.source,
        "pyside_source": pyside.source,
        "folder": str(PurePosixPath(core).parent),
    }
    texts = [(LICENCES / f"lgpl.{language}.txt").read_text("utf-8") for language in LANGUAGES]
    return f"\n{_RULE}\n\n".join(text.format(**values) for text in texts) + f"\n{_RULE}\n"


def described(component: Component) -> str:
    """One component: what it is, whose, under which terms, and where it is in the bundle."""
    names = sorted({text_name(component, text) for text in component.texts})
    lines = {
        "Licence": component.licence,
        "Copyright": component.copyright or f"see {', '.join(names)}",
        "Homepage": component.homepage,
        "Source": component.source,
        "Changes": component.changes,
        "Files": _shortened(component.files),
        "Compiled into": _shortened(component.inside),
        "Note": _ARCHIVE_ONLY if is_for_the_archive(component) else "",
        "Terms": ", ".join(names),
    }
    title = f"{component.name} {component.version}".strip()
    return "\n".join([title, *(_line(label, text) for label, text in lines.items() if text), ""])


def _shortened(files: tuple[str, ...]) -> str:
    if len(files) <= 4:
        return ", ".join(files)
    folders = sorted({str(PurePosixPath(file).parent) for file in files})
    return f"{len(files)} files in {', '.join(folders)}"


def _line(label: str, text: str) -> str:
    return fill(text, 118, initial_indent=f"    {label + ':':15}", subsequent_indent=" " * 19, break_long_words=False)


def main(arguments: list[str]) -> int:
    """Make the notices; 1 with the reason if something in the bundle is not explained."""
    parser = argparse.ArgumentParser(description="Make the licence notices of a bundle.")
    parser.add_argument("--bundle", type=Path, default=LINUX_BUNDLE)
    parser.add_argument("--site-packages", type=Path)
    parser.add_argument("--target", type=Path, default=LINUX_NOTICES)
    options = parser.parse_args(arguments)
    try:
        print(make_notices(options.bundle, options.target, options.site_packages))
    except LicenceError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
