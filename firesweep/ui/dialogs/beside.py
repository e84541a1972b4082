"""What is wrong stands beside the field it is about: forms with a `<field>Error` for each."""

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from firesweep.errors import FiresweepError
from firesweep.ui.words.trouble import sentence


def say_beside(ui: Any, trouble: FiresweepError) -> QWidget | None:
    """Say what is wrong beside its field, or where the form keeps the rest; return the field."""
    field = str(trouble.facts.get("field", ""))
    label = getattr(ui, f"{field}Error", ui.trouble)
    label.setText(sentence(trouble))
    label.show()
    return getattr(ui, field, None) if field else None


def say_nothing(form: QWidget) -> None:
    """Take the sentences away."""
    for label in form.findChildren(QLabel):
        if label.property("role") == "error":
            label.hide()
