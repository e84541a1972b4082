"""The commands of the communities' points: side by side, what each lost, and what may be set."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, aligned, opened, say, tell

if TYPE_CHECKING:
    from firesweep.model.period import Period
    from firesweep.model.review.score import Lost
    from firesweep.office.review.scores import AreaScore, YearScore
    from firesweep.store.database import Store


score_app = Commands("The communities' points out of 100, their grades and vetoes.")
OfPeriod = Annotated[
    str,
    typer.Option(
        "--period",
        metavar="PERIOD",
        help="A week, month or quarter, or a year with its quarters: 2026-Q4, 2026.",
    ),
]
Community = Annotated[str, typer.Argument(metavar="COMMUNITY", help="A community's name.")]


@score_app.command("list")
def score_list(context: typer.Context, period: OfPeriod = "", as_json: AsJson = False) -> None:
    """Say the communities' points out of 100: what they lost, their grade, their year."""
    from firesweep.office.review import scores, sign_off

    today = date.today()
    with opened(context) as store:
        asked = _asked(store, period, today)
        found = sign_off.shown_scores(store, asked, today)
        whole = scores.year_scores(store, asked.name, today) if asked.name.isdecimal() else []
    told = {
        "period": asked.name,
        "communities": [_told(one) for one in found],
        "year": [one._asdict() for one in whole],
    }
    say(told, as_json=as_json, lines=() if as_json else [*_lines(found), *_year(whole)])


@score_app.command("weights")
def score_weights(
    context: typer.Context,
    changed: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FIGURE=WEIGHT[:EACH]]…",
            help="Such as overdue=25:2; all weights together are 100.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say what every figure may cost, or set it: at most the weight, so much for each record."""
    from firesweep.office.review import scores

    with opened(context) as store:
        with store.glance() as connection:
            known = scores.rules(connection)
        weights = {rule.figure.value: [rule.weight, rule.each] for rule in known}
        if changed:
            for word in changed:
                name, pair = _weight(word, weights)
                weights[name] = pair
            scores.set_weights(store, weights, by=store.owner.laptop)
    rows = [
        [figure, speech.words([rule.figure]), f"{weights[figure][0]:g}",
         f"{weights[figure][1]:g}"]
        for rule in known
        for figure in (rule.figure.value,)
    ]  # fmt: skip
    head = ["", translate("Cli", "Figure"), translate("Cli", "Weight"), translate("Cli", "Each")]
    say(weights, as_json=as_json, lines=() if as_json else aligned([head, *rows]))


@score_app.command("grades")
def score_grades(
    context: typer.Context,
    least: Annotated[
        list[float] | None,
        typer.Argument(
            metavar="[EXCELLENT GOOD PASSED]", help="Such as 90 80 60: the least points of each."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say from how many points on a community is excellent, good, or has passed; or set it."""
    from firesweep.model.review.score import Grade
    from firesweep.office.review import scores

    with opened(context) as store:
        if least:
            scores.set_grades(store, least, by=store.owner.laptop)
        with store.glance() as connection:
            known = scores.least(connection)
    rows = [[speech.words([grade]), f"{points:g}"]
            for grade, points in zip(Grade, known, strict=False)]  # fmt: skip
    say(list(known), as_json=as_json, lines=() if as_json else aligned(rows))


@score_app.command("veto")
def score_veto(
    context: typer.Context,
    community: Community,
    reason: Annotated[
        str, typer.Argument(metavar="REASON", help="Why it fails; empty: it fails no longer.")
    ],
    period: OfPeriod = "",
) -> None:
    """Fail a community in a period whatever its points, or let them count again."""
    from firesweep.office.review import figures as review
    from firesweep.office.review import scores

    today = date.today()
    with opened(context) as store:
        area = review.community_named(store, community)
        asked = _asked(store, period, today).name
        if reason.strip():
            scores.veto(store, area, asked, reason, by=store.owner.laptop)
        else:
            scores.lift_veto(store, area, asked, by=store.owner.laptop)
    veto = translate("Cli", "{community} fails in {period}.")
    lifted = translate("Cli", "The points of {community} count in {period}.")
    tell((veto if reason.strip() else lifted).format(community=community, period=asked))


def _asked(store: "Store", period: str, today: date) -> "Period":
    """The period of a name; without one the quarter that is under way."""
    from firesweep.model.period import Kind, period_of
    from firesweep.office.review.figures import asked_period

    return asked_period(store, "", period or period_of(Kind.QUARTER, today).name, today)


def _weight(word: str, known: "dict[str, list[float]]") -> tuple[str, list[float]]:
    name, _, rest = word.partition("=")
    weight, _, each = rest.partition(":")
    try:
        if name in known:
            return name, [float(weight), float(each) if each else known[name][1]]
    except ValueError:
        pass
    raise UsageTrouble(
        "“{word}” is no figure with its weight. Write it as overdue=25:2; “score weights” shows "
        "them all.",
        word=word,
    )


def _told(one: "AreaScore") -> dict[str, Any]:
    return {
        "community_id": one.community_id, "community": one.community,
        "points": one.score.points, "grade": one.score.grade, "veto": one.score.veto,
        "urgent": one.urgent,
        "lost": [{"figure": lost.rule.figure, "points": lost.points, "number": lost.number,
                  "of": lost.of} for lost in one.score.lost],
    }  # fmt: skip


def _lines(found: "list[AreaScore]") -> list[str]:
    head = [translate("Cli", "Community"), translate("Cli", "Points"), translate("Cli", "Grade")]
    rows = [
        [one.community, f"{one.score.points:g}", speech.words([one.score.grade])] for one in found
    ]
    why = [f"{one.community}  {_why(one)}" for one in found if one.score.lost or one.score.veto]
    return [*aligned([head, *rows]), *([""] if why else []), *why]


def _why(one: "AreaScore") -> str:
    lost = speech.listed(_said(each) for each in one.score.lost)
    if not one.score.veto:
        return lost
    veto = translate("Cli", "veto: {reason}").format(reason=one.score.veto)
    return speech.listed(filter(None, (veto, lost)))


def _said(lost: "Lost") -> str:
    count = f"{lost.number}/{lost.of}" if lost.of else str(lost.number)
    return f"{speech.words([lost.rule.figure])} {count} (−{lost.points:g})"


def _year(found: "list[YearScore]") -> list[str]:
    if not found:
        return []
    quarters = [name[-2:] for name in found[0].named]
    head = [translate("Cli", "Community"), *quarters, translate("Cli", "Year"),
            translate("Cli", "40 to 60"), translate("Cli", "Grade")]  # fmt: skip
    rows = [
        [one.community, *(f"{each:g}" for each in one.quarters), f"{one.year:g}",
         f"{one.points:g}", speech.words([one.grade])]
        for one in found
    ]  # fmt: skip
    veto = translate("Cli", "veto: {reason}")
    why = [f"{one.community}  {veto.format(reason=one.veto)}" for one in found if one.veto]
    return ["", *aligned([head, *rows]), *([""] if why else []), *why]
