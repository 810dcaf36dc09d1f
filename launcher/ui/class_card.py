"""The card of a class: one A4 page for the door, the board or the group's chat, in one language or in three."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTransform,
)

from launcher import NAME
from launcher.core.messages import Message
from launcher.core.problems import shortened
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Protocol
from launcher.core.sharing import Handout, camera_hint, no_code_hint, shown_address
from launcher.ui.qr_picture import Modules, paint_code, qr_modules
from launcher.ui.text_block import Stack, Style, TextBlock

# A unit is a tenth of a millimetre.
_UNITS_PER_INCH = 254
_WIDTH, _HEIGHT = 2100, 2970
_MARGIN = 150  # more than any printer leaves white by itself
_INSIDE = _WIDTH - 2 * _MARGIN
_PAD = 60  # between the edge of a panel and its text
_FOOT = 90  # the line at the bottom, and the space above it
_ROOM = _HEIGHT - 2 * _MARGIN - _FOOT  # for everything else
_LEAST_SPACE, _MOST_SPACE = 48, 150  # between two parts
_LEAST_CODE, _MOST_CODE = 820, 1360
_SCALES = (1.0, 0.92, 0.84, 0.76)  # where there is much to say, all of it is said in smaller letters
_SMALLEST = 28  # the size of letters: eight points
# The largest size of a title that takes no more than so many lines.
_TITLES = ((170, 1), (140, 2), (116, 2), (100, 3), (84, 3), (72, 4), (60, 100))

_ADDRESSES = (72, 60, 50, 44)  # the sizes of an address

_INK, _SECOND, _LINE = QColor("#14202e"), QColor("#4a5a6d"), QColor("#c3ccd8")
_PANEL, _ON_PANEL, _SECOND_ON_PANEL = QColor("#0b57a4"), QColor("#ffffff"), QColor("#d9e8f8")
_ETHICS_INK, _ETHICS_GROUND, _ETHICS_LINE = QColor("#8a5300"), QColor("#fff4dd"), QColor("#e9c77e")
_STRONG, _MEDIUM = QFont.Weight.DemiBold, QFont.Weight.Medium
_LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class CardWords:
    """A handout, and what puts messages into its language."""

    shared: Handout
    say: Callable[[Message], str]


def card_as_pdf(words: Sequence[CardWords], footer: str) -> bytes:
    """Return the card as a PDF file with its fonts inside; `footer` is the small line at the bottom."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_UNITS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Portrait)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(words[0].shared.title)
    writer.setCreator(NAME)
    put_card_on(writer, words, footer)
    return bytes(buffer.data().data())


def put_card_on(device: QPagedPaintDevice, words: Sequence[CardWords], footer: str) -> bool:
    """Paint the card on the first page of a file or a printer, as large as it fits; False if that cannot be done."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    paint_card(painter, words, footer, QRectF(0, 0, device.width(), device.height()))
    return painter.end()


def paint_card(painter: QPainter, words: Sequence[CardWords], footer: str, page: QRectF) -> None:
    """Paint the card into the middle of `page`, whatever paper that is: it has the proportions of A4."""
    modules = qr_modules(words[0].shared.address)
    cards = (_Card(words, footer, modules, scale) for scale in _SCALES)
    card = next((card for card in cards if card.fits), None) or _Card(words, footer, modules, _SCALES[-1])
    factor = min(page.width() / _WIDTH, page.height() / _HEIGHT)
    left, top = page.center().x() - factor * _WIDTH / 2, page.center().y() - factor * _HEIGHT / 2
    painter.save()
    painter.setTransform(QTransform(factor, 0, 0, factor, left, top), True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card.paint(painter)
    painter.restore()


class _Part(Protocol):
    """A piece of the column. `height` is in units."""

    @property
    def height(self) -> float: ...

    def paint(self, painter: QPainter, x: float, y: float) -> None: ...


@dataclass(frozen=True, slots=True)
class _Panel:
    """Texts on a coloured ground with round corners; `ruled` has a thin line between them."""

    stacks: Sequence[Stack]
    ground: QColor
    edge: QColor
    ruled: bool = False

    @property
    def height(self) -> float:
        return sum(stack.height + _PAD for stack in self.stacks) + _PAD

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(self.edge, 4))
        painter.setBrush(self.ground)
        painter.drawRoundedRect(QRectF(x, y, _INSIDE, self.height), 44, 44)
        for index, stack in enumerate(self.stacks):
            if index and self.ruled:
                painter.setPen(QPen(self.edge, 4))
                painter.drawLine(round(x + _PAD), round(y + _PAD / 2), round(x + _INSIDE - _PAD), round(y + _PAD / 2))
            stack.paint(painter, x + _PAD, y + _PAD)
            y += stack.height + _PAD


@dataclass(frozen=True, slots=True)
class _Code:
    """The code in a thin frame, in the middle of the page."""

    modules: Modules
    height: float

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        area = QRectF(x + (_INSIDE - self.height) / 2, y, self.height, self.height)
        painter.setPen(QPen(_LINE, 4))
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(area, 44, 44)
        paint_code(painter, self.modules, area.adjusted(6, 6, -6, -6), ratio=painter.deviceTransform().m11())


class _Card:
    """The column of one card at one scale of text. The code takes the room that is left, then the spaces do."""

    def __init__(self, words: Sequence[CardWords], footer: str, modules: Modules | None, scale: float) -> None:
        self._words, self._footer, self._modules, self._scale = words, footer, modules, scale
        parts: list[_Part] = [self._head(), self._below_code(), self._rules(), self._approvals()]
        self._parts = [part for part in parts if part.height]

    @property
    def _left(self) -> float:
        """The height that the least spaces leave for the code."""
        gaps = len(self._parts) - (self._modules is None)
        return _ROOM - sum(part.height for part in self._parts) - gaps * _LEAST_SPACE

    @property
    def fits(self) -> bool:
        """Whether everything has room on the page."""
        return self._left >= (0 if self._modules is None else _LEAST_CODE)

    def _size(self, size: float) -> int:
        return max(round(size * self._scale), _SMALLEST)

    def _text(
        self, text: str, size: int, colour: QColor, weight: QFont.Weight = QFont.Weight.Normal, *, pad: int = 0
    ) -> TextBlock:
        return TextBlock(text, Style(self._size(size), colour, weight), _INSIDE - 2 * pad)

    def _head(self) -> _Panel:
        shared = [words.shared for words in self._words]
        organisations = _different(one.organisation for one in shared)
        names = [self._text(name, 38, _SECOND_ON_PANEL, pad=_PAD) for name in organisations]
        titles = self._titles(_different(one.title for one in shared))
        platforms = _different(one.platform or "" for one in shared)
        under = [self._text(" · ".join(platforms), 64, _ON_PANEL, _MEDIUM, pad=_PAD)] if platforms else []
        return _Panel([Stack(texts) for texts in (names, [*titles, *under]) if texts], _PANEL, _PANEL)

    def _titles(self, titles: Sequence[str]) -> list[TextBlock]:
        """Return the titles in the largest size in which they are short enough."""
        found: list[TextBlock] = []
        for size, most in _TITLES:
            found = [self._text(title, size, _ON_PANEL, _STRONG, pad=_PAD) for title in titles]
            if sum(text.lines for text in found) <= max(most, len(titles)):
                break
        return found

    def _below_code(self) -> Stack:
        hint = no_code_hint() if self._modules is None else camera_hint()
        size = 50 if len(self._words) == 1 else 40
        lines = [self._text(line, size, _INK, _MEDIUM) for line in _different(words.say(hint) for words in self._words)]
        return Stack([*lines, self._address()], 6)

    def _address(self) -> TextBlock:
        """Return the address: the shorter it is, the larger, for then somebody may type it."""
        shared = self._words[0].shared
        styles = [Style(self._size(size), _PANEL, _MEDIUM) for size in _ADDRESSES]
        found = [TextBlock(shown_address(shared.address), style, _INSIDE, shared.address) for style in styles]
        return next((text for text in found if text.lines == 1), found[-1])

    def _rules(self) -> _Panel | Stack:
        stacks = [self._rule(words) for words in self._words if words.shared.rule is not None]
        return _Panel(stacks, _ETHICS_GROUND, _ETHICS_LINE, ruled=True) if stacks else Stack([])

    def _rule(self, words: CardWords) -> Stack:
        size = 52 if len(self._words) == 1 else 38
        width, source = _INSIDE - 2 * _PAD, words.shared.rule_source
        texts = [TextBlock(words.shared.rule or "", Style(self._size(size), _INK, alignment=_LEFT), width)]
        if source is not None:
            style = Style(self._size(size * 0.85), _ETHICS_INK, _STRONG, _LEFT)
            texts.append(TextBlock(words.say(source), style, width))
        return Stack(texts, 8)

    def _approvals(self) -> Stack:
        found = ((words.say, words.shared.approval) for words in self._words)
        lines = _different(say(approval) for say, approval in found if approval is not None)
        return Stack([self._text(line, 34, _SECOND) for line in lines])

    def paint(self, painter: QPainter) -> None:
        parts = [*self._parts]
        if self._modules is not None:
            parts.insert(1, _Code(self._modules, max(_LEAST_CODE, min(self._left, _MOST_CODE))))
        height = sum(part.height for part in parts)
        space = max(_LEAST_SPACE, min((_ROOM - height) / len(parts), _MOST_SPACE))
        # Nothing is ever cut off: what is far too much for a page becomes smaller as a whole.
        factor = min(1.0, _ROOM / (height + space * (len(parts) - 1)))
        painter.save()
        painter.setTransform(QTransform(factor, 0, 0, factor, _WIDTH / 2, _MARGIN), True)
        y = 0.0
        for part in parts:
            # The last part stands at the bottom.
            y = max(y, _ROOM - part.height) if part is parts[-1] else y
            part.paint(painter, -_INSIDE / 2, y)
            y += part.height + space
        painter.restore()
        self._paint_foot(painter)

    def _paint_foot(self, painter: QPainter) -> None:
        bottom = _HEIGHT - _MARGIN
        painter.setPen(QPen(_LINE, 4))
        painter.drawLine(_MARGIN, bottom - _FOOT + 28, _WIDTH - _MARGIN, bottom - _FOOT + 28)
        TextBlock(shortened(self._footer), Style(30, _SECOND), _INSIDE).paint(painter, _MARGIN, bottom - 40)


def _different(texts: Iterable[str]) -> list[str]:
    """Return the texts that are there, each once."""
    return list(dict.fromkeys(text for text in texts if text))
