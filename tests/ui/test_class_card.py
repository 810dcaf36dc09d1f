"""The card of a class: one page, its code read by another program, its words found again, nothing cut off."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QTransform
from PySide6.QtPrintSupport import QPrinter

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language, LocalText
from launcher.core.links import Link
from launcher.core.rooms import Room, room_entry
from launcher.core.sharing import handout
from launcher.ui.class_card import CardWords, card_as_pdf, paint_card, put_card_on
from launcher.ui.translation import Speech
from tests.helpers.counted_work import steps_of
from tests.helpers.paper import ask, codes_in, facts_of, pages_of

FOOTER = "NKZU · 2026-11-22"
ZOOM = "https://us02web.zoom.us/j/85512345678?pwd=QmFzZTY0U3RyaW5nSGVyZQ.1"
NAME = "Ақпараттық жүйелер кафедрасының бағдарламалау негіздері пәнінен дәрістері, ИТ-20"  # 80 letters
LONGEST = f"{ZOOM}&tk={'aB3xY9zQ' * 300}"[:2048]
# The longest of which there is a code.
LONG = f"{ZOOM}&tk={'aB3xY9zQ' * 300}"[:997]
ALL = tuple(Language)
CHOICES = [(Language.KK,), (Language.RU,), (Language.EN,), ALL]

Words = list[CardWords]
Make = Callable[[Entry, Iterable[Language]], Words]


@pytest.fixture
def words(catalogue: Catalogue, speech: Speech) -> Make:
    """Makes the words of a card."""

    def make(entry: Entry, languages: Iterable[Language], content: Catalogue = catalogue) -> Words:
        shared = [handout(entry, content, language) for language in languages]
        return [CardWords(one, speech.in_language(one.language)) for one in shared if one is not None]

    return make


def room(catalogue: Catalogue, name: str = NAME, url: str = ZOOM) -> Entry:
    """A room as an entry."""
    return room_entry(Room("r1", name, Link(url), "zoom"), catalogue)


def entries(catalogue: Catalogue) -> dict[str, Entry]:
    """What is put on cards: all that has an address, and rooms with names and links of every length."""
    found = {entry.id: entry for entry in catalogue.entries if entry.link is not None}
    found["room"] = room(catalogue, "ИТ-201, дәріс")
    found["long name"] = room(catalogue)
    found["one long word"] = room(catalogue, "W" * 80)
    found["long link"] = room(catalogue, url=LONG)
    return found


def written(words: Words, folder: Path) -> Path:
    """The card as a file."""
    file = folder / "card.pdf"
    file.write_bytes(card_as_pdf(words, FOOTER))
    return file


def one_line(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


@pytest.mark.parametrize("languages", CHOICES, ids=["kk", "ru", "en", "all"])
def test_every_card_is_one_page_and_its_code_is_read(
    catalogue: Catalogue, words: Make, tmp_path: Path, languages: tuple[Language, ...]
) -> None:
    for name, entry in entries(catalogue).items():
        assert entry.link is not None
        file = written(words(entry, languages), tmp_path)
        (page,) = pages_of(file, 100, tmp_path)
        assert codes_in(page, tmp_path) == [entry.link.url], name


@pytest.mark.parametrize("resolution", [72, 150, 300])
@pytest.mark.parametrize("languages", [(Language.KK,), ALL], ids=["kk", "all"])
def test_the_code_is_read_at_every_resolution(
    catalogue: Catalogue, words: Make, tmp_path: Path, languages: tuple[Language, ...], resolution: int
) -> None:
    (page,) = pages_of(written(words(room(catalogue), languages), tmp_path), resolution, tmp_path)
    assert codes_in(page, tmp_path) == [ZOOM]


@pytest.mark.parametrize("languages", CHOICES, ids=["kk", "ru", "en", "all"])
def test_a_card_is_one_page_of_a4_with_its_fonts_inside(
    catalogue: Catalogue, words: Make, tmp_path: Path, languages: tuple[Language, ...]
) -> None:
    file = written(words(room(catalogue), languages), tmp_path)
    facts = facts_of(file)
    assert facts["Pages"] == "1"
    assert facts["Page size"] == "595 x 842 pts (A4)"
    assert facts["Title"] == NAME
    fonts = [line.split() for line in ask("pdffonts", file).splitlines()[2:]]
    assert {font[0] for font in fonts} == {"Inter-Regular", "Inter-Medium", "Inter-SemiBold"}
    # The columns before the number of the object: embedded, a part of the font, with the letters behind the shapes.
    assert {tuple(font[-5:-2]) for font in fonts} <= {("yes", "no", "yes"), ("yes", "yes", "yes")}


def test_the_words_of_a_card_can_be_copied(catalogue: Catalogue, words: Make, tmp_path: Path) -> None:
    entry = room(catalogue)
    text = one_line(ask("pdftotext", "-layout", written(words(entry, ALL), tmp_path), "-"))
    reminder = catalogue.reminder_for(entry)
    assert reminder is not None
    assert catalogue.organisation is not None
    assert catalogue.regulation is not None
    for language in Language:
        assert reminder.text.text(language).split(". ")[0] in text
        assert catalogue.organisation.name.text(language) in text
        assert f": {catalogue.regulation.document.text(language)}." in text
    for found in (NAME, "Zoom", ZOOM, FOOTER):
        assert text.count(found) == 1, found
    assert text.count("12.5.1") == 2 * len(ALL)


@pytest.mark.parametrize("language", Language)
def test_a_card_of_one_language_has_no_other(
    catalogue: Catalogue, words: Make, tmp_path: Path, language: Language
) -> None:
    entry = catalogue.entry("whatsapp")
    assert entry is not None
    reminder = catalogue.reminder_for(entry)
    assert reminder is not None
    text = one_line(ask("pdftotext", "-layout", written(words(entry, (language,)), tmp_path), "-"))
    beginnings = {other: " ".join(reminder.text.text(other).split()[:3]) for other in Language}
    assert [other for other, beginning in beginnings.items() if beginning in text] == [language]


def test_the_link_of_a_card_can_be_pressed(catalogue: Catalogue, words: Make, tmp_path: Path) -> None:
    """In the group's chat nobody can point a telephone at itself."""
    for url in (ZOOM, LONGEST):
        lines = ask("pdfinfo", "-url", written(words(room(catalogue, url=url), ALL), tmp_path)).splitlines()[1:]
        assert {line.split()[-1] for line in lines} == {url}


def test_a_link_that_is_too_long_for_a_code_is_on_the_card_all_the_same(
    catalogue: Catalogue, words: Make, tmp_path: Path
) -> None:
    file = written(words(room(catalogue, url=LONGEST), (Language.EN,)), tmp_path)
    (page,) = pages_of(file, 100, tmp_path)
    assert codes_in(page, tmp_path) == []
    text = one_line(ask("pdftotext", "-layout", file, "-"))
    assert "The link is too long for a code. Open this card as a file and press the link." in text
    assert "camera" not in text
    assert "https://us02web.zoom.us/j/85512345678?" in text


def test_without_reminder_regulation_and_organisation_there_is_a_card(
    catalogue: Catalogue, speech: Speech, tmp_path: Path
) -> None:
    bare = replace(catalogue, regulation=None, organisation=None, reminders=())
    shared = handout(room(catalogue, "ИТ-201"), bare, Language.EN)
    assert shared is not None
    file = written([CardWords(shared, speech.in_language(Language.EN))], tmp_path)
    (page,) = pages_of(file, 100, tmp_path)
    assert codes_in(page, tmp_path) == [ZOOM]
    said = one_line(ask("pdftotext", "-layout", file, "-"))
    assert said.startswith(f"ИТ-201 Zoom Point your phone's camera at the code. {ZOOM}")


def ink(image: QImage) -> QRectF:
    """The smallest rectangle round everything that is not white."""
    rows, columns = written_lines(image), written_lines(image.transformed(QTransform(0, 1, 1, 0, 0, 0)))
    return QRectF(QPointF(columns[0], rows[0]), QPointF(columns[-1] + 1, rows[-1] + 1))


def written_lines(image: QImage) -> list[int]:
    """Which lines of pixels are not white all along."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    data, length = bytes(image.constBits()), image.bytesPerLine()
    return [y for y in range(image.height()) if data[y * length : (y + 1) * length].strip(b"\xff")]


def painted(words: Words, size: tuple[int, int]) -> QImage:
    """The card on a page of this size in pixels."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_card(painter, words, FOOTER, QRectF(image.rect()))
    painter.end()
    return image


def excessive(catalogue: Catalogue) -> Catalogue:
    """Content of which every text is as long as the schema lets it be."""

    def long(text: str) -> LocalText:
        return LocalText(*[f"{text} " * (2000 // (len(text) + 1))] * 3)

    assert catalogue.organisation is not None
    assert catalogue.regulation is not None
    return replace(
        catalogue,
        organisation=replace(catalogue.organisation, name=long("Университет")),
        regulation=replace(catalogue.regulation, document=long("Документ")),
        reminders=tuple(replace(reminder, text=long("Ереже")) for reminder in catalogue.reminders),
    )


def test_nothing_leaves_the_margins_however_much_there_is_to_say(catalogue: Catalogue, speech: Speech) -> None:
    margin = 150 / 5  # millimetres by ten, in pixels of the picture
    page = QRectF(0, 0, 420, 594)
    for content in (catalogue, excessive(catalogue)):
        for entry in entries(catalogue).values():
            for languages in ((Language.KK,), ALL):
                shared = [handout(entry, content, language) for language in languages]
                found = [CardWords(one, speech.in_language(one.language)) for one in shared if one is not None]
                place = ink(painted(found, (420, 594)))
                inside = page.adjusted(margin - 1, margin - 1, 1 - margin, 1 - margin)
                assert inside.contains(place), (entry.title.en, place)
                # And the page is used: the panel begins at the upper margin, the line at the bottom ends at the lower.
                assert place.top() <= margin + 1
                assert place.bottom() >= page.bottom() - margin - 6


def test_what_is_too_much_does_not_lie_on_top_of_other_words(
    catalogue: Catalogue, speech: Speech, tmp_path: Path
) -> None:
    """Then everything becomes smaller; the code is still there."""
    shared = [handout(room(catalogue), excessive(catalogue), language) for language in ALL]
    found = [CardWords(one, speech.in_language(one.language)) for one in shared if one is not None]
    file = written(found, tmp_path)
    (page,) = pages_of(file, 300, tmp_path)
    assert codes_in(page, tmp_path) == [ZOOM]
    boxes = ask("pdftotext", "-bbox-layout", file, "-").splitlines()
    lines = sorted(tuple(float(part.split('"')[1]) for part in line.split()[1:5]) for line in boxes if "<line " in line)
    for index, (left, top, right, bottom) in enumerate(lines):
        for other_left, other_top, other_right, other_bottom in lines[index + 1 :]:
            across = min(right, other_right) - max(left, other_left)
            down = min(bottom, other_bottom) - max(top, other_top)
            assert across <= 0 or down <= 0.35 * min(bottom - top, other_bottom - other_top)


@pytest.mark.parametrize("size", [(420, 594), (594, 420), (500, 500), (297, 420)], ids=["A4", "across", "square", "A5"])
def test_a_card_fits_on_other_paper(catalogue: Catalogue, words: Make, size: tuple[int, int]) -> None:
    place = ink(painted(words(room(catalogue), (Language.KK,)), size))
    factor = min(size[0] / 2100, size[1] / 2970)
    assert place.width() == pytest.approx(1800 * factor, abs=4)
    assert place.center().x() == pytest.approx(size[0] / 2, abs=1)
    assert QRectF(0, 0, *size).contains(place)


@pytest.mark.parametrize("languages", [(Language.RU,), ALL], ids=["ru", "all"])
def test_what_a_printer_gets_is_the_same_card(
    catalogue: Catalogue, words: Make, tmp_path: Path, languages: tuple[Language, ...]
) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    assert printer.resolution() == 1200
    assert put_card_on(printer, words(room(catalogue), languages), FOOTER)
    assert facts_of(file)["Pages"] == "1"
    for resolution in (100, 150):
        (page,) = pages_of(file, resolution, tmp_path)
        assert codes_in(page, tmp_path) == [ZOOM]
    assert NAME in one_line(ask("pdftotext", "-layout", file, "-"))
    (page,) = pages_of(file, 50, tmp_path)
    (other,) = pages_of(written(words(room(catalogue), languages), tmp_path), 51, tmp_path)
    one, two = ink(QImage(str(page))), ink(QImage(str(other)))
    assert one.width() == pytest.approx(two.width() * 50 / 51, abs=3)
    assert one.height() == pytest.approx(two.height() * 50 / 51, abs=3)


@pytest.mark.parametrize("width", [1240, 2480, 3333])
def test_modules_are_whole_dots(catalogue: Catalogue, words: Make, width: int) -> None:
    image = painted(words(room(catalogue, "ИТ-201"), (Language.EN,)), (width, round(width * 297 / 210)))
    dark = [image.pixelColor(x, image.height() * 2 // 5) == QColor("black") for x in range(width)]
    runs = [len(list(run)) for _, run in groupby(dark)][1:-1]
    module = min(runs)
    assert len(runs) > 16
    assert [run % module for run in runs] == [0] * len(runs)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_device_that_cannot_be_painted_on_is_told(catalogue: Catalogue, words: Make, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "no such folder" / "card.pdf"))
    assert not put_card_on(writer, words(room(catalogue), ALL), FOOTER)


def test_a_card_stalls_nothing(catalogue: Catalogue, words: Make) -> None:
    card_as_pdf(words(room(catalogue), ALL), FOOTER)
    others = {"longest link": room(catalogue, url=LONGEST)}
    cards = {name: words(entry, ALL) for name, entry in (entries(catalogue) | others).items()}
    steps = {name: steps_of(partial(card_as_pdf, card, FOOTER)) for name, card in cards.items()}
    # Most of them are segno's, which makes the code. Measured: 2.4 million for the longest link that has one,
    # which is a tenth of a second; 250,000 for the others.
    assert max(steps.values()) < 3_000_000
    assert sorted(steps.values())[-2] < 320_000
