"""What programs and libraries for Windows say of themselves, read from their files (the PE format of Microsoft)."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pefile

BINARIES = frozenset({".exe", ".dll", ".pyd"})
# pefile stops at fewer, for files that want to harm it: Qt6Core has 11 000.
MOST_SYMBOLS = pefile.MAX_IMPORT_SYMBOLS = 200_000
_DIRECTORIES = [
    pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{name}"] for name in ("EXPORT", "IMPORT", "DELAY_IMPORT", "RESOURCE")
]
# What Wine writes into each DLL of its own, after the header of DOS (winebuild).
WINE_MARKS = (b"Wine builtin DLL", b"Wine placeholder DLL")


@dataclass(frozen=True)
class Binary:
    """A program or library at its `place` in the bundle."""

    place: PurePosixPath
    file: Path
    parsed: "pefile.PE"

    @property
    def name(self) -> str:
        """Its name as Windows compares it."""
        return self.place.name.lower()

    @property
    def is_wines(self) -> bool:
        """Whether it is a DLL of Wine's own."""
        return self.file.read_bytes()[64:96].startswith(WINE_MARKS)

    def imports(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Each library that it needs, by its name in small letters, with the names that it needs of it."""
        for kind in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
            for entry in getattr(self.parsed, kind, []):
                yield entry.dll.decode().lower(), frozenset(_names(entry.imports))

    def exports(self) -> frozenset[str]:
        """The names that it offers."""
        entry = getattr(self.parsed, "DIRECTORY_ENTRY_EXPORT", None)
        return frozenset(_names(entry.symbols) if entry else ())

    def texts(self) -> dict[str, str]:
        """The texts of its version information."""
        return {
            name.decode(): text.decode()
            for group in self.parsed.FileInfo[0]
            for table in getattr(group, "StringTable", ())
            for name, text in table.entries.items()
        }

    def resources(self, kind: str) -> list[bytes]:
        """The resources of a kind, such as "RT_MANIFEST"."""
        number = pefile.RESOURCE_TYPE[kind]
        kinds = getattr(self.parsed, "DIRECTORY_ENTRY_RESOURCE", None)
        return [
            self.parsed.get_data(language.data.struct.OffsetToData, language.data.struct.Size)
            for found in (kinds.entries if kinds else ())
            if found.id == number
            for name in found.directory.entries
            for language in name.directory.entries
        ]

    def manifest(self) -> dict[str, str]:
        """Every setting of its manifest: the text of each element, or its level or id, by the element's name."""
        (found,) = self.resources("RT_MANIFEST")
        elements = ET.fromstring(found).iter()  # noqa: S314 - of our own program
        said = {element.tag.rpartition("}")[2]: (element.text or "").strip() or element.attrib for element in elements}
        return {
            name: value if isinstance(value, str) else value.get("level", value.get("Id", ""))
            for name, value in said.items()
        }


def read_binaries(bundle: Path) -> list[Binary]:
    """Every program and library below a folder."""
    files = [file for file in sorted(bundle.rglob("*")) if file.suffix.lower() in BINARIES]
    binaries = []
    for file in files:
        parsed = pefile.PE(str(file), fast_load=True, max_symbol_exports=MOST_SYMBOLS)
        parsed.parse_data_directories(_DIRECTORIES)
        binaries.append(Binary(PurePosixPath(file.relative_to(bundle)), file, parsed))
    return binaries


def _names(symbols: "list[pefile.ImportData]") -> Iterator[str]:
    """The names of symbols that have one; others go by a number."""
    return (symbol.name.decode() for symbol in symbols if symbol.name)
