"""What the content layers are called."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def layer_words(name: str) -> str:
    """Return what the layer `name` is called in the language spoken now."""
    names = {
        "bundled": translate("Layers", "built in"),
        "machine": translate("Layers", "this computer"),
        "room": translate("Layers", "this room"),
        "given": translate("Layers", "given file"),
    }
    return names.get(name, name)
