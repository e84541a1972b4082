"""The commands of what the weekly reviews decided, and of the weeks that were signed."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli.help import AsJson, Commands
from firesweep.cli.many import day_asked
from firesweep.cli.placed import placed
from firesweep.cli.review_lines import remark_across
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import UsageTrouble, opened, say, tell
from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.review.decisions import DecisionLine, SignOffLine

decision_app = Commands("What the weekly reviews decided.")
sign_off_app = Commands("The weeks that were signed.")
Week = Annotated[str, typer.Argument(metavar="WEEK", help="Such as 2026-W47.")]
Which = Annotated[str, typer.Argument(metavar="ID", help="As “decision list --json” says it.")]
Reason = Annotated[str, typer.Argument(metavar="REASON", help="Why; it stays on record.")]
OfCommunity = Annotated[
    str, typer.Option("--community", metavar="NAME", help="That of this community.")
]
What = Annotated[str, typer.Argument(metavar="WHAT", help="What is to be done.")]
Who = Annotated[str, typer.Option(metavar="NAME", help="Who is to do it.")]
Due = Annotated[str, typer.Option(metavar="DAY", help="By when; without it, in three days.")]
OfReview = Annotated[
    str, typer.Option(metavar="WEEK", help="Whose review decides; without it the last one's.")
]
Point = Annotated[str, typer.Option(metavar="FIGURE", help="The figure of the page it answers.")]
About = Annotated[
    str,
    typer.Option(
        metavar="WHICH", help="What it is about: a hazard's id, or a premises' name or id."
    ),
]


@decision_app.command("list")
def decision_list(
    context: typer.Context,
    week: Annotated[
        str, typer.Option(metavar="WEEK", help="Those of this week; without it those still open.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List decisions: what, who, by when, and whether it was done."""
    from firesweep.model.period import week_named
    from firesweep.store.review.cut_offs import cut_off
    from firesweep.store.review.decisions import lines, rows
    from firesweep.store.review.unseen import unseen

    with opened(context) as store, store.read() as connection:
        counts = [rows().void_reason == ""]
        if week:
            counts.append(rows().week == week_named(week, cut_off(connection)).name)
        found = [one for one in lines(connection, *counts) if week or not one.done_on]
        nobody = unseen(connection, store.owner)
        told = placed(store, found) if as_json else []
    told = [each | {"withdrawn": nobody.get(each["id"], [])} for each in told]
    said = ["\t".join(_decided(one, nobody.get(one.id, ()))) for one in found]
    say(told, as_json=as_json, lines=said)


@decision_app.command("add")
def decision_add(
    context: typer.Context,
    what: What,
    who: Who,
    due: Due = "",
    week: OfReview = "",
    community: OfCommunity = "",
    point: Point = "",
    about: About = "",
    as_json: AsJson = False,
) -> None:
    """Decide something in the review of a week that is not signed: what, who, by when."""
    from firesweep.model.review.decision import WITHIN
    from firesweep.office.review import figures as review
    from firesweep.office.review.decisions import decide

    today = date.today()
    with opened(context) as store:
        area = review.community_named(store, community)
        asked = review.asked_period(store, week, "", today)
        values = _subject(store, about) | {
            "community_id": area or None, "week": asked.name, "point": _point(point),
            "what": what, "who": who,
            "due_on": (day_asked(due) or today + timedelta(WITHIN)).isoformat(),
        }  # fmt: skip
        made = decide(store, values, by=store.owner.laptop, today=today)
        _tell(store, made.decision_id, as_json=as_json)


@decision_app.command("correct")
def decision_correct(
    context: typer.Context,
    decision: Which,
    what: Annotated[str, typer.Option(metavar="TEXT", help="What is to be done.")] = "",
    who: Who = "",
    due: Annotated[str, typer.Option(metavar="DAY", help="By when, such as 2026-11-30.")] = "",
    about: About = "",
    as_json: AsJson = False,
) -> None:
    """Correct a decision; what is not given stays as it was, and so does what was done of it."""
    from firesweep.model.review.decision import DecisionDraft
    from firesweep.office.review.decisions import decide
    from firesweep.store.review.decisions import decision as standing

    if not any((what, who, due, about)):
        raise UsageTrouble("Say what to correct: --what, --who, --due or --about.")
    day, today = day_asked(due), date.today()
    given = {"what": what, "who": who, "due_on": day.isoformat() if day else ""}
    with opened(context) as store:
        with store.read() as connection:
            before = standing(connection, decision)
        values = {name: before[name] for name in DecisionDraft.model_fields}
        values |= {name: text for name, text in given.items() if text} | _subject(store, about)
        decide(store, values, of_id=decision, by=store.owner.laptop, today=today)
        _tell(store, decision, as_json=as_json)


@decision_app.command("done")
def decision_done(
    context: typer.Context,
    decision: Which,
    on: Annotated[
        str, typer.Option(metavar="DAY", help="When, such as 2026-11-24; without it, today.")
    ] = "",
    note: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="What was done; without it, what was said of it stays."),
    ] = None,
    open_again: Annotated[
        bool, typer.Option("--open-again", help="It was not done after all.")
    ] = False,
) -> None:
    """Record that a decision was carried out."""
    from firesweep.office.review.decisions import carry_out

    today = date.today()
    day = (day_asked(on) or today).isoformat()
    values = {"done": not open_again, "on": day} | ({} if note is None else {"note": note})
    with opened(context) as store:
        carry_out(store, decision, values, by=store.owner.laptop, today=today)
    said = translate("Cli", "done {day}").format(day=day)
    tell(translate("Cli", "Open again.") if open_again else said)


@decision_app.command("withdraw")
def decision_withdraw(
    context: typer.Context,
    decision: Which,
    reason: Reason,
) -> None:
    """Withdraw a decision: it stays on record and nobody is asked for it any more."""
    from firesweep.office.review.decisions import withdraw

    with opened(context) as store:
        withdraw(store, decision, reason, by=store.owner.laptop)
    tell(translate("Cli", "Withdrawn."))


@sign_off_app.command("list")
def sign_off_list(context: typer.Context, as_json: AsJson = False) -> None:
    """List the weeks that were signed, by whom and when; those taken back with the reason."""
    from firesweep.store.review.decisions import sign_off_lines

    with opened(context) as store, store.read() as connection:
        found = sign_off_lines(connection)
        told = placed(store, found) if as_json else []
    say(told, as_json=as_json, lines=["\t".join(_signed(one)) for one in found])


@sign_off_app.command("sign")
def sign_off_sign(
    context: typer.Context,
    week: Week,
    leader: Annotated[str, typer.Argument(metavar="NAME", help="Who signs.")],
    author: Annotated[str, typer.Option(metavar="NAME", help="Who drew the minutes up.")] = "",
    reviewer: Annotated[
        str, typer.Option(metavar="NAME", help="Who looked the minutes through.")
    ] = "",
    community: OfCommunity = "",
) -> None:
    """Sign a week that is over: its figures, records and decisions stay as they are now."""
    from firesweep.office.review import figures as review
    from firesweep.office.review import sign_off

    today = date.today()
    with opened(context) as store:
        area = review.community_named(store, community)
        asked = review.asked_period(store, week, "", today)
        across = sign_off.signed_across(store, asked, area)
        names = {"author": author, "reviewer": reviewer, "by": store.owner.laptop}
        sign_off.sign(store, asked, leader, **names, community=area, today=today, script=spoken())
    remark_across(across)
    said = translate("Cli", "{week} is signed by {leader}.")
    tell(said.format(week=asked.name, leader=leader.strip()))


@sign_off_app.command("take-back")
def sign_off_take_back(
    context: typer.Context, week: Week, reason: Reason, community: OfCommunity = ""
) -> None:
    """Take a signature back, so that the week can be signed anew."""
    from firesweep.office.review import figures as review
    from firesweep.office.review import sign_off
    from firesweep.store.review.decisions import sign_off_of, signed_otherwise

    with opened(context) as store:
        area = review.community_named(store, community)
        name, _first, last = review.asked_period(store, week, "", date.today())
        asked = (name, last.isoformat(), area or None)
        with store.read() as connection:
            kept = sign_off_of(connection, *asked) or signed_otherwise(connection, *asked)
        if kept is None:
            raise FiresweepError("{week} is not signed.", week=name)
        sign_off.take_back(store, kept["first_id"], reason, by=store.owner.laptop)
    tell(translate("Cli", "The signature of {week} is taken back.").format(week=name))


def _point(name: str) -> str:
    """The figure a decision answers, or say which there are."""
    from firesweep.model.review.decision import OTHER, POINTS

    if name and name not in POINTS:
        raise UsageTrouble(
            "There is no figure “{name}”. Choose one of {figures}.", name=name, figures=POINTS
        )
    return name or OTHER


def _subject(store: "Store", about: str) -> dict[str, str | None]:
    """The hazard and the premises a decision is about."""
    from firesweep.store.paper.references import meant, premises_meant

    if not about:
        return {}
    with store.read() as connection:
        for hazard in meant(connection, about).hazards:
            if hazard.id == about:
                return {"hazard_id": hazard.id, "premises_id": hazard.premises_id}
        return {"hazard_id": None, "premises_id": premises_meant(connection, about)}


def _tell(store: "Store", decision: str, *, as_json: bool) -> None:
    """Say a decision as it stands."""
    from firesweep.store.review.decisions import lines, rows

    with store.read() as connection:
        (line,) = lines(connection, rows().first_id == decision)
    (told,) = placed(store, [line])
    say(told, as_json=as_json, lines=["\t".join(_decided(line, ()))])


def _decided(one: "DecisionLine", withdrawn: Sequence[str]) -> list[str]:
    from firesweep.ui.words.whereabouts import unseen_text

    done = translate("Cli", "done {day}").format(day=one.done_on) if one.done_on else one.due_on
    about = [text for text in (one.premises, one.hazard, unseen_text(withdrawn)) if text]
    return [one.week, one.community, one.what, one.who, done, *about]


def _signed(one: "SignOffLine") -> list[str]:
    from firesweep.model.clock import local_day

    said = [one.week, f"{one.starts} – {one.ends}", one.community, one.leader, local_day(one.at)]
    if one.void_reason:
        text = translate("Cli", "taken back: {reason}")
        said.append(text.format(reason=one.void_reason))
    return said
