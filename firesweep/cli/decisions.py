"""The commands of what the weekly reviews decided, and of the weeks that were signed."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli.help import AsJson, Commands
from firesweep.cli.placed import placed
from firesweep.cli.review_lines import remark_across
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import opened, say, tell
from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from firesweep.store.review.decisions import DecisionLine, SignOffLine

decision_app = Commands("What the weekly reviews decided.")
sign_off_app = Commands("The weeks that were signed.")
Week = Annotated[str, typer.Argument(metavar="WEEK", help="Such as 2026-W47.")]
Reason = Annotated[str, typer.Argument(metavar="REASON", help="Why; it stays on record.")]
OfCommunity = Annotated[
    str, typer.Option("--community", metavar="NAME", help="That of this community.")
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


@decision_app.command("withdraw")
def decision_withdraw(
    context: typer.Context,
    decision: Annotated[
        str, typer.Argument(metavar="ID", help="As “decision list --json” says it.")
    ],
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
