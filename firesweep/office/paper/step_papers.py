"""Papers of the steps an office takes with a hazard: gathered, numbered once, kept."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import MOVE_OF, StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import Content, PaperPhoto, checked
from firesweep.model.vocabulary import PhotoRole
from firesweep.office.paper.issuing import Render, Row, Wanted, issue, preview
from firesweep.store.database import Store, owner_of
from firesweep.store.hazard.hazard_photos import photos_of_hazard
from firesweep.store.hazard.hazards import HazardLine, hazards_of, life_of, steps_of
from firesweep.store.paper.found_at import found_at
from firesweep.store.paper.issuer import About, Form, Issued, addressed
from firesweep.store.paper.papers import paper_of_steps, paper_row
from firesweep.store.registry.premises import premises

DATED = (StepKind.NOTICED, StepKind.EXTENDED)
"""The steps that set the date that binds."""


class Taken(NamedTuple):
    """A step taken with a hazard, the notice that bound it then, and the steps around it."""

    line: HazardLine
    step: Row
    notice: Row | None
    before: tuple[Row, ...]
    after: tuple[Row, ...]

    @property
    def deadline(self) -> str:
        """The date that bound when the step was taken; a further notice may have set another."""
        dated = [step for step in self.before if step["kind"] in DATED]
        return str(dated[-1]["deadline"] or "") if dated else ""

    @property
    def order(self) -> tuple[int, str]:
        """Of two steps the later is the greater."""
        return self.step["counter"], self.step["laptop"]


class StepForm(NamedTuple):
    """How the paper of some steps is made: `content` is given what all papers say."""

    kind: PaperKind
    steps: tuple[StepKind, ...]
    together: Callable[[Taken], Any]
    """Steps for which this is equal stand on one paper."""
    content: Callable[..., Content]
    nothing: Callable[[], FiresweepError]
    """The trouble where no such step was taken."""
    deadline: Callable[[Any], str | None] = lambda _content: None


def at_once(taken: Taken) -> tuple[Any, ...]:
    """Equal for what was recorded with one notice in one go."""
    step, notice = taken.step, taken.notice
    return notice["id"] if notice else None, step["on"], step["at"], step["laptop"]


def issue_step_paper(
    store: Store,
    form: StepForm,
    lines: Sequence[HazardLine],
    *,
    by: str,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Issued:
    """Give the last such step of some hazards its paper, or return the one it has."""
    with store.write(by) as change:
        wanted = _wanted(change.connection, form, lines, today, script)
        return issue(change, store, wanted, today=today, render=render)


def preview_step_paper(
    store: Store,
    form: StepForm,
    lines: Sequence[HazardLine],
    *,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Form:
    """Return the kept paper, or the one there would be, without writing anything."""
    with store.read() as connection:
        return preview(store, _wanted(connection, form, lines, today, script), render)


def _wanted(
    connection: Any,
    form: StepForm,
    lines: Sequence[HazardLine],
    today: date,
    script: str,
) -> Wanted:
    taken, kept = _asked(connection, form, lines)

    def about() -> About:
        line = taken[0].line
        return found_at(connection, line.found_at).about(line.premises_id)

    content = partial(_content, connection, form, taken, today=today, script=script)
    return Wanted(form.kind, kept, about, content, form.deadline)


def kinds_of(connection: Any, hazard_id: str) -> tuple[PaperKind, ...]:
    """Return the kinds of paper that belong to the steps a hazard has taken, each once."""
    aside = _aside(connection, hazard_id)
    steps = (step for step in steps_of(connection, hazard_id) if step["id"] not in aside)
    papers = (MOVE_OF[StepKind(step["kind"])].paper for step in steps)
    return tuple(dict.fromkeys(kind for kind in papers if kind))


def pair_of(connection: Any, line: HazardLine, item: int, of: Collection[str]) -> list[PaperPhoto]:
    """Return a hazard as it was found and as a step showed it: at most one photo of each."""
    photos = photos_of_hazard(connection, line.id)
    found = [photo for photo in photos if photo.role == PhotoRole.HAZARD][:1]
    shown = [photo for photo in photos if photo.id in of][-1:]
    caption = f"{line.place} {line.description}".strip()
    return [PaperPhoto(photo.sha256, caption, item, photo.role) for photo in [*found, *shown]]


def _asked(
    connection: Any, form: StepForm, lines: Sequence[HazardLine]
) -> tuple[list[Taken], Row | None]:
    """The last step of some hazards with those taken together with it, or the paper it has."""
    found = [taken for line in lines for taken in _taken(connection, form, line)]
    if not found:
        raise form.nothing()
    last = max(found, key=lambda taken: taken.order)
    premises_id = last.line.premises_id
    kept = paper_of_steps(connection, form.kind, premises_id, [last.step["id"]])
    if kept is not None:
        return [], kept
    every = hazards_of(connection, premises_id)
    together = [
        taken
        for line in sorted(every, key=lambda line: line.id)
        for taken in _taken(connection, form, line)
        if form.together(taken) == form.together(last)
        and not paper_of_steps(connection, form.kind, premises_id, [taken.step["id"]])
    ]
    return together, None


def _taken(connection: Any, form: StepForm, line: HazardLine) -> list[Taken]:
    """The steps of a hazard that hold and want this paper, each with the notice before it."""
    aside = _aside(connection, line.id)
    steps = [step for step in steps_of(connection, line.id) if step["id"] not in aside]
    found: list[Taken] = []
    notice = None
    for n, step in enumerate(steps):
        if step["kind"] == StepKind.NOTICED and step["paper_id"]:
            notice = paper_row(connection, step["paper_id"])
        if step["kind"] in form.steps:
            found.append(Taken(line, step, notice, tuple(steps[:n]), tuple(steps[n + 1 :])))
    return found


def _aside(connection: Any, hazard_id: str) -> set[str]:
    """The steps that came to nothing: another laptop had gone on, or they were taken back."""
    life = life_of(connection, hazard_id)
    return {step.order[2] for step in life.ignored} | life.taken_back


def _content(
    connection: Any,
    form: StepForm,
    taken: Sequence[Taken],
    number: str,
    *,
    today: date,
    script: str,
) -> Content:
    place = premises(connection, taken[0].line.premises_id)
    return checked(
        form.content(
            connection,
            taken,
            script=script,
            practice=owner_of(connection).practice,
            number=number,
            **addressed(connection, place),
            issued_on=today.isoformat(),
            steps=tuple(one.step["id"] for one in taken),
        )
    )
