"""The inspection register form: a finished visit becomes a numbered paper (domain.md 6.1)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.clock import local_moment
from firesweep.model.hazard.life import StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import (
    PaperPhoto,
    RegisterAnswer,
    RegisterContent,
    RegisterHazard,
    RegisterSignature,
    checked,
)
from firesweep.model.visit.inspection import participant, unit_signature
from firesweep.model.vocabulary import (
    Flag,
    Handling,
    Outcome,
    PhotoRole,
    SignatureWay,
    split_categories,
)
from firesweep.store.checklists import checklist
from firesweep.store.database import Store, owner_of
from firesweep.store.hazard.hazards import hazard_rows, steps_of
from firesweep.store.journal import Change
from firesweep.store.paper.authorities import authority_name
from firesweep.store.paper.issuer import (
    About,
    Form,
    Issued,
    heading,
    issued_before,
    keep,
    kept_form,
    number_for,
    responsible_for,
)
from firesweep.store.paper.papers import paper_of_visit, paper_row
from firesweep.store.photos import PhotoFile
from firesweep.store.registry.premises import premises
from firesweep.store.sweep.sweeps import sweep
from firesweep.store.visit.inspections import inspection, photos_of

Render = Callable[[RegisterContent, Callable[[str], bytes | None]], bytes]


class _Visit(NamedTuple):
    """What the store knows of a finished visit."""

    facts: Mapping[Any, Any]
    place: Mapping[Any, Any]
    hazards: Sequence[Mapping[Any, Any]]
    photos: Sequence[Mapping[Any, Any]]


def issue_register(
    store: Store, inspection_id: str, *, by: str, today: date, render: Render, script: str = "zh_CN"
) -> Issued:
    """Give a visit its register form; where it has one, return that one as it is kept.

    Issue the visit's notices first: the form says their numbers, and is frozen then.
    """
    with store.write(by) as change:
        kept = paper_of_visit(change.connection, inspection_id, PaperKind.REGISTER)
        if kept is not None:
            return issued_before(change, store.photos, kept)
        return issue_register_in(change, store.photos, inspection_id, today=today, render=render,
                                 script=script)  # fmt: skip


def issue_register_in(
    change: Change,
    photos: PhotoFile,
    inspection_id: str,
    *,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Issued:
    """Issue a register form inside a transaction under way."""
    number = number_for(change, PaperKind.REGISTER, today.year)
    visit = _visit(change.connection, inspection_id)
    content = _content(change.connection, visit, number=number, script=script)
    pdf = render(content, photos.jpeg)
    about = About(visit.facts["community_id"], visit.facts["premises_id"], inspection_id)
    return keep(change, photos, PaperKind.REGISTER, content, pdf, about=about, today=today)


def preview_register(
    store: Store, inspection_id: str, *, render: Render, script: str = "zh_CN"
) -> Form:
    """Return the kept form of a visit, or the one it would have, without writing anything."""
    with store.read() as connection:
        kept = paper_of_visit(connection, inspection_id, PaperKind.REGISTER)
        if kept is not None:
            return kept_form(store.photos, kept)
        visit = _visit(connection, inspection_id)
        content = _content(connection, visit, number="", script=script)
    return Form(render(content, store.photos.jpeg))


def _visit(connection: Any, inspection_id: str) -> _Visit:
    facts = inspection(connection, inspection_id)
    photos = photos_of(connection, inspection_id=inspection_id)
    return _Visit(
        facts,
        premises(connection, facts["premises_id"]),
        hazard_rows(connection, inspection_id),
        [photo for photo in photos if photo["role"] != PhotoRole.SIGNED_PAPER],
    )


def _content(connection: Any, visit: _Visit, *, number: str, script: str) -> RegisterContent:
    facts, place = visit.facts, visit.place
    content = RegisterContent(
        script=script,
        practice=owner_of(connection).practice,
        number=number,
        issuer=heading(connection, place["community"]).issuer,
        **_of_premises(place, script),
        **_met(facts, place),
        **_came(facts),
        sweep=sweep(connection, facts["sweep_id"]).name if facts["sweep_id"] else "",
        answers=tuple(_answers(visit)),
        hazards=tuple(_hazards(connection, visit, script)),
        team=tuple(_team(facts["people"])),
        unit=_unit(facts),
        photo_count=len(visit.photos),
        remarks=facts["remarks"],
        photos=tuple(_photos(visit)),
        checklist=facts["checklist"],
    )
    return checked(content)


def _of_premises(place: Mapping[Any, Any], script: str) -> dict[str, Any]:
    """What the registry says of the premises, by the names of the form."""
    return {
        "premises": place["name"],
        "categories": _categories(place["categories"], script),
        "address": place["address"],
        "beat": place["beat"] or "",
        "responsible": responsible_for(place),
        "contact": place["contact"],
        "phone": place["phone"],
        "area": "" if place["area"] is None else f"{place['area']:.12g}",
        "floors": "" if place["floors"] is None else str(place["floors"]),
        "marks": tuple(flag.value for flag in Flag if place[flag.value]),
    }


def _met(facts: Mapping[Any, Any], place: Mapping[Any, Any]) -> dict[str, Any]:
    """Who of the premises was there, with the post where it is the responsible person."""
    unit = unit_signature(facts["unit"])
    return {
        "position": unit.capacity if unit.name == responsible_for(place) else "",
        "accompanied_by": f"{unit.name} {unit.capacity}".strip(),
    }


def _came(facts: Mapping[Any, Any]) -> dict[str, Any]:
    """When the team came, and whether it got in."""
    return {
        "visited_on": facts["visited_on"],
        "started": _clock(facts["started_at"]),
        "finished": _clock(facts["finished_at"]),
        "outcome": facts["outcome"],
        "no_access": facts["no_access"] or "",
        "no_access_note": facts["no_access_note"],
        "next_visit": facts["next_visit"] or "",
    }


def _categories(stored: str, script: str) -> tuple[str, ...]:
    names = checklist().categories
    return tuple(names[category].say(script) for category in split_categories(stored))


def _clock(moment: str) -> str:
    return f"{local_moment(moment):%H:%M}"


def _answers(visit: _Visit) -> Iterator[RegisterAnswer]:
    """The list with the wording of the visit; photos by the numbers of the photo sheet."""
    items = {hazard["id"]: hazard["code"] for hazard in visit.hazards}
    codes = [photo["code"] or items.get(photo["hazard_id"]) for photo in visit.photos]
    for given in visit.facts["answers"]:
        yield RegisterAnswer(given["code"], given["text"], given["answer"], given["reason"],
                             _numbers(code == given["code"] for code in codes))  # fmt: skip


def _numbers(shown: Iterable[bool]) -> str:
    """Return the numbers of the photos that are meant, as `1 2`."""
    return " ".join(str(number) for number, meant in enumerate(shown, 1) if meant)


def _hazards(connection: Any, visit: _Visit, script: str) -> Iterator[RegisterHazard]:
    for hazard in visit.hazards:
        number, deadline = _noticed(connection, hazard)
        yield RegisterHazard(
            problem=hazard["description"],
            place=hazard["place"],
            severity=hazard["severity"],
            handling=hazard["handling"],
            deadline=deadline,
            number=number,
            note=_note(connection, hazard, script),
            photos=_numbers(photo["hazard_id"] == hazard["id"] for photo in visit.photos),
            remark=_said_on_the_spot(connection, hazard, "note"),
        )


def _noticed(connection: Any, hazard: Mapping[Any, Any]) -> tuple[str, str]:
    """Return number and deadline of the visit's notice, or the date asked for at the door."""
    for step in steps_of(connection, hazard["id"]):
        if step["kind"] == StepKind.NOTICED and step["paper_id"]:
            return paper_row(connection, step["paper_id"])["number"], step["deadline"] or ""
    return "", hazard["deadline"] or ""


def _note(connection: Any, hazard: Mapping[Any, Any], script: str) -> str:
    """Say whom the hazard is referred to, or why no photo shows it put right."""
    if hazard["handling"] == Handling.REFERRAL:
        return authority_name(connection, hazard["refer"], script)
    return _said_on_the_spot(connection, hazard, "no_photo_reason")


def _said_on_the_spot(connection: Any, hazard: Mapping[Any, Any], what: str) -> str:
    """Return what the team wrote when the hazard was put right before it left."""
    steps = steps_of(connection, hazard["id"])
    spot = (step for step in steps if step["kind"] == StepKind.FIXED_ON_THE_SPOT)
    return next((str(step["details"].get(what, "")) for step in spot), "")


def _team(people: Iterable[Mapping[str, Any]]) -> Iterator[RegisterSignature]:
    for person in map(participant, people):
        way = person.way or SignatureWay.ON_PAPER
        yield RegisterSignature(person.name, person.role.value, way.value, person.strokes)


def _unit(facts: Mapping[Any, Any]) -> RegisterSignature | None:
    if facts["outcome"] == Outcome.NO_ACCESS:
        return None
    unit = unit_signature(facts["unit"])
    way = unit.way or SignatureWay.ON_PAPER
    return RegisterSignature(unit.name, unit.capacity, way.value, unit.strokes, unit.reason,
                             unit.witnesses)  # fmt: skip


def _photos(visit: _Visit) -> Iterator[PaperPhoto]:
    """Every photo of the visit; what it shows is the hazard, or the item it was taken for."""
    numbers = {hazard["id"]: number for number, hazard in enumerate(visit.hazards, 1)}
    problems = {h["id"]: f"{h['place']} {h['description']}".strip() for h in visit.hazards}
    texts = {given["code"]: given["text"] for given in visit.facts["answers"]}
    for photo in visit.photos:
        caption = problems.get(photo["hazard_id"]) or texts.get(photo["code"], "")
        item = numbers.get(photo["hazard_id"], 0)
        yield PaperPhoto(photo["sha256"], caption, item, photo["role"])
