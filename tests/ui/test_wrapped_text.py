"""A text whose size is asked for seldom is as high as Qt says, in each width."""

import pytest
from PySide6.QtGui import QFontMetrics

from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.ui.typography import TextStyle, font, wrapped_height
from launcher.ui.wrapped_text import WrappedText
from tests.helpers.ui_stage import set_text_size


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
def test_a_line_that_just_fits_is_as_high_as_qt_makes_it(percent: int, text_size: None, catalogue: Catalogue) -> None:
    set_text_size(percent)
    words = {"онлайн-урок", "почтовый ящик", "https://zoom.us/"}
    words |= {getattr(entry.title, language) for entry in catalogue.entries for language in Language}
    for style in TextStyle:
        metrics = QFontMetrics(font(style))
        for text in words:
            line, whole = WrappedText(font(style), text), metrics.horizontalAdvance(text)
            for width in range(whole - 1, whole + 7):
                assert line.height(width) == wrapped_height(metrics, text, width), (style, text, width - whole)
