"""What stands in the fields of a form, by their names, and back again."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QDate, Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from firesweep.ui.parts.choice_grid import ChoiceGrid
from firesweep.ui.parts.premises_field import PremisesField

PREMISES_NAME = "premises_name"
"""Beside a premises' id its name is kept, to be shown without asking for it."""


def values_of(fields: Mapping[str, QWidget]) -> dict[str, Any]:
    """Return what stands in some fields; an empty number is None."""
    return {key: value for name, field in fields.items() for key, value in _value(name, field)}


def show_values(fields: Mapping[str, QWidget], values: Mapping[str, Any]) -> None:
    """Put values into the fields they are named for; others stay as they are."""
    for name, field in fields.items():
        if name in values:
            _show(field, values[name], values.get(PREMISES_NAME, ""))


def changes_of(field: QWidget) -> SignalInstance:
    """Return what a field says when something else stands in it."""
    if isinstance(field, QComboBox):
        return field.currentIndexChanged
    if isinstance(field, QDateEdit):
        return field.dateChanged
    if isinstance(field, ChoiceGrid):
        return field.changed
    if isinstance(field, QCheckBox):
        return field.toggled
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field.textChanged


def _value(name: str, field: QWidget) -> Iterator[tuple[str, Any]]:
    if isinstance(field, PremisesField):
        yield name, field.chosen
        yield PREMISES_NAME, field.text() if field.chosen else ""
    elif isinstance(field, QComboBox):
        yield name, field.currentData()
    elif isinstance(field, QDateEdit):
        yield name, field.date().toString(Qt.DateFormat.ISODate)
    elif isinstance(field, ChoiceGrid):
        yield name, field.chosen()
    elif isinstance(field, QCheckBox):
        yield name, field.isChecked()
    elif isinstance(field, QPlainTextEdit):
        yield name, field.toPlainText()
    elif isinstance(field, QLineEdit):
        yield name, field.text()


def _show(field: QWidget, value: Any, premises: str) -> None:
    if isinstance(field, PremisesField):
        field.show_premises(value, premises if value else "")
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif isinstance(field, QDateEdit):
        if value:
            field.setDate(QDate.fromString(value, Qt.DateFormat.ISODate))
    elif isinstance(field, ChoiceGrid):
        field.choose(value or ())
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(value or "")
    elif isinstance(field, QLineEdit):
        field.setText("" if value is None else str(value))
