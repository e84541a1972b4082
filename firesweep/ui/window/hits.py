"""What Ctrl+K finds in the store: premises, and the notices of open hazards."""

from typing import Any

from firesweep.ui.commands import Hit

MOST = 8
"""Hits of one kind; who wants more goes to the place itself."""


def find_premises(connection: Any, text: str) -> list[Hit]:
    """Premises by name, address, contact, phone or pinyin initials."""
    from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows

    rows = premises_rows(connection, PremisesFilter(search=text))[:MOST]
    return [
        Hit(line.name, f"{line.community}  {line.address}", "premises", {"premises_id": line.id})
        for line in premises_page(connection, rows)
    ]


def find_notices(connection: Any, text: str) -> list[Hit]:
    """Notices of open hazards by number, premises or what was found."""
    from firesweep.store.hazard.hazard_list import noticed

    return [
        Hit(
            line.number or "",
            f"{line.premises}  {line.description}",
            "rectification",
            {"search": line.number},
        )
        for line in noticed(connection, text, MOST)
    ]
