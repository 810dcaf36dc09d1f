"""What a person reads at what starts the program: in a menu, on the desktop, among the programs of log-on.

Systems keep these texts in files of their own, which know languages, but not Qt's translations.
"""

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import LocalText
from launcher.core.quick_dataclasses import dataclass

PROGRAM = LocalText("Оқу платформалары", "Учебные платформы", "Learning platforms")
PURPOSE = LocalText(
    "Университет рұқсат еткен платформалар, олардың нұсқаулықтары мен пошта – бір терезеде",
    "Платформы, разрешённые университетом, инструкции к ним и почта – в одном окне",
    "The platforms that the university approves, their guides and the mail, in one window",
)


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a shortcut and one line of what it is for. `product` tells it from shortcuts of others."""

    name: LocalText
    comment: LocalText
    product: LocalText


def label_of(catalogue: Catalogue, entry: Entry | None = None) -> Label:
    """Return the label of what opens the window, or of what opens one `entry` straight away."""
    product = catalogue.organisation.product if catalogue.organisation else PROGRAM
    if entry is None:
        return Label(product, PURPOSE, product)
    return Label(entry.title, entry.summary, product)
