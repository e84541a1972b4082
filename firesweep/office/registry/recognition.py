"""Knowing a premises of the registry again in a list from outside."""

from collections import defaultdict
from collections.abc import Iterable

from firesweep.model.names import fold
from firesweep.model.registry.listed import PremisesRow
from firesweep.model.registry.premises import PremisesDraft
from firesweep.store.registry.premises import Known


class Recognition:
    """The premises of the registry by number, and by name in their community."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._coded: dict[str, Known] = {}
        self._named: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self._taken: set[str] = set()
        for one in known:
            self._note(one)
        self._before = {key: tuple(found) for key, found in self._named.items()}

    def find(self, row: PremisesRow, community_id: str) -> str | None:
        """Return the premises a row is about; no two rows are about the same one."""
        found = self._by_code(row) or self._by_name(row, community_id)
        if found is None or found.id in self._taken:
            return None
        self._taken.add(found.id)
        return found.id

    def add(self, premises_id: str, draft: PremisesDraft) -> None:
        """Note a premises just written, for what lies in it."""
        known = Known(premises_id, draft.community_id, draft.name, draft.address, draft.source_code)
        self._note(known)

    def named(self, name: str, community_id: str) -> str | None:
        """Return the one premises of this name in a community; None for none or several."""
        found = self._named.get((community_id, fold(name)), ())
        return found[0].id if len(found) == 1 else None

    def elsewhere(self, row: PremisesRow, community_id: str) -> str:
        """Return the address of the one premises of this name no row is about; blank if none."""
        alike = self._before.get((community_id, fold(row.name)), ())
        left = [known for known in alike if known.id not in self._taken]
        return left[0].address if len(left) == 1 else ""

    def _note(self, known: Known) -> None:
        if known.source_code:
            self._coded.setdefault(fold(known.source_code), known)
        self._named[known.community_id, fold(known.name)].append(known)

    def _by_code(self, row: PremisesRow) -> Known | None:
        return self._coded.get(fold(row.source_code)) if row.source_code else None

    def _by_name(self, row: PremisesRow, community_id: str) -> Known | None:
        """Return the one at the same address, else the only one where either names none."""
        alike = [
            known
            for known in self._named.get((community_id, fold(row.name)), ())
            if known.id not in self._taken and not (known.source_code and row.source_code)
        ]
        address = fold(row.address)
        there = [known for known in alike if fold(known.address) == address]
        if there:
            return there[0]
        vague = [known for known in alike if not (known.address and address)]
        return vague[0] if len(vague) == 1 else None
