"""Sentences about the regulation that several parts show."""

from PySide6.QtCore import QCoreApplication

from launcher.core.catalogue import Regulation
from launcher.ui.translation import Speech

translate = QCoreApplication.translate


def validity_sentence(regulation: Regulation, speech: Speech) -> str:
    """Return how long the regulation is in force, said honestly: without an end date there is none."""
    validity = regulation.validity
    if validity is None:
        return ""
    since, condition = speech.date(validity.since), speech.text(validity.condition)
    if validity.until is None:
        sentence = translate("Regulation", "In force from {since} {condition}. No end date is given.")
        return sentence.format(since=since, condition=condition)
    sentence = translate("Regulation", "In force from {since} to {until}.")
    return sentence.format(since=since, until=speech.date(validity.until))


def amendment_sentences(regulation: Regulation, speech: Speech) -> str:
    """Return what was amended, by which orders."""
    return " ".join(speech.text(amendment.text) for amendment in regulation.amendments)
