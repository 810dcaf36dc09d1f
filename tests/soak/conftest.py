"""Windows as the tests of widgets make them."""

from tests.ui.conftest import asset_file, content, qapp, speech, text_size, theme, translations

__all__ = ["asset_file", "content", "qapp", "speech", "text_size", "theme", "translations"]
