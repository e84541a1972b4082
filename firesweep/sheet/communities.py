"""A community by any of its usual names: 临江, 临江社区, 临江社区居委会."""

import re
from collections.abc import Sequence

from firesweep.model.names import fold

_ENDING = re.compile(r"(社区|村|居)?(居民委员会|村民委员会|居委会|村委会|居委)?$")


def find_community(text: str, known: Sequence[str]) -> str:
    """Return the community a cell means; blank where it is none of the known ones.

    Where none are known, what the cell says.
    """
    if not known:
        return text
    wanted = fold(text)
    exact = [name for name in known if fold(name) == wanted]
    found = exact or [name for name in known if _core(name) == _core(text)]
    return found[0] if len(found) == 1 else ""


def _core(name: str) -> str:
    folded = fold(name).replace(" ", "")
    return _ENDING.sub("", folded) or folded
