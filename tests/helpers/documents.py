"""The pages in docs/ as a reader takes them: blocks of code, words of code, tables, links."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
FENCE = re.compile(r"^( *)```(\S*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
# The programs as a line names them; a folder or a package of that name is none, and our scripts for Windows have one in
# a variable.
PROGRAM = re.compile(
    r"(?:(?<=bin/)|(?<![\w/.=-]))(nkzu-helpdesk|nkzu-launcher)(?:\.exe)?(?= (?!nkzu-launcher/)|$)|^& \$(Helpdesk)(?= )"
)
# Where the words for another program begin.
OTHERS = frozenset({">", "|", "&&", ";"})


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code. `kind` is what stands behind the fence, empty for a terminal."""

    kind: str
    text: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What is in it without comments, which each language of people has its own."""
        lines = (re.sub(r"(^|\s)#(?!requires ).*", "", line, flags=re.IGNORECASE) for line in self.text.splitlines())
        return tuple(filter(None, (line.rstrip() for line in lines)))


@dataclass(frozen=True, slots=True)
class Document:
    """A page."""

    path: Path

    @property
    def text(self) -> str:
        """All of it."""
        return self.path.read_text(encoding="utf-8")

    def blocks(self, kind: str | None = None) -> list[Block]:
        """Return its blocks of code, those of one `kind` or all."""
        found = [Block(mark, _dedented(text, len(indent))) for indent, mark, text in FENCE.findall(self.text)]
        return [block for block in found if kind is None or block.kind == kind]

    @property
    def prose(self) -> str:
        """Everything that is in no block."""
        return FENCE.sub("", self.text)

    def spans(self) -> list[str]:
        """Return what stands as code within a sentence."""
        return SPAN.findall(self.prose)

    def commands(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each call of our programs: the program, and its arguments."""
        lines = [line.strip() for block in self.blocks() for line in block.lines]
        for line in [*lines, *self.spans()]:
            found = PROGRAM.search(line)
            if found is not None:
                yield found[1] or "nkzu-helpdesk", _arguments(line[found.end() :])

    def links(self) -> list[str]:
        """Return where its links and pictures lead."""
        return LINK.findall(self.prose)

    def anchors(self) -> set[str]:
        """Return the names that a link may give after ``#``, as GitHub and GitLab make them of headings."""
        return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(self.prose)}

    def rows(self) -> list[list[str]]:
        """Return the cells of every row of its tables."""
        rows = [line for line in self.prose.splitlines() if line.startswith("|")]
        return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def _dedented(text: str, width: int) -> str:
    return "".join(line[width:] if line.strip() else line for line in text.splitlines(keepends=True))


def _arguments(words: str) -> list[str]:
    """Return the arguments of a call: what is worked out in brackets is one, and another program's are not its own."""
    words = re.sub(r"\([^()]*\)", "X", words)
    if words.count('"') % 2:  # the whole call stands in quotes
        words = words.removesuffix('"')
    found = shlex.split(words)
    end = next((place for place, word in enumerate(found) if word in OTHERS), len(found))
    return found[:end]


def documents() -> list[Document]:
    """Return every page in docs/."""
    return [Document(path) for path in sorted(DOCS.glob("*.md"))]
