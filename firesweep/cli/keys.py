"""The commands of keys: whose is whose, whom to trust, which laptop is lost."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli.help import AsJson
from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, say, tell

if TYPE_CHECKING:
    from firesweep.bundle.trust import Held

Code = Annotated[str, typer.Argument(metavar="CODE", help="The laptop's code.")]


def bundle_keys(context: typer.Context, as_json: AsJson = False) -> None:
    """List the keys of the laptops, to compare their fingerprints by phone."""
    from firesweep.bundle.trust import held

    with opened(context) as store:
        found = held(store)
    say([each._asdict() for each in found], as_json=as_json, lines=_lines(found))


def _lines(found: "list[Held]") -> Iterator[str]:
    said = {
        "own": translate("Cli", "{laptop}\tthis laptop\t{fingerprint}"),
        "known": translate("Cli", "{laptop}\tconfirmed by the office\t{fingerprint}"),
        "first": translate("Cli", "{laptop}\tcame with its first bundle\t{fingerprint}"),
        "trusted": translate("Cli", "{laptop}\ttrusted here\t{fingerprint}"),
        "given": translate("Cli", "{laptop}\tcode given out, no key yet"),
        "withdrawn": translate("Cli", "{laptop}\twithdrawn\t{fingerprint}"),
        "unsigned": translate("Cli", "{laptop}\thas not signed anything yet"),
    }
    other = translate("Cli", "{laptop}\toffered and refused\t{fingerprint}")
    for each in found:
        yield said[each.state].format(laptop=each.laptop, fingerprint=each.fingerprint)
        for fingerprint in each.offered:
            yield other.format(laptop=each.laptop, fingerprint=fingerprint)


def bundle_trust(
    context: typer.Context,
    code: Code,
    fingerprint: Annotated[
        str, typer.Option(metavar="DIGITS", help="The fingerprint you heard by phone.")
    ] = "",
) -> None:
    """Take the key a refused bundle was signed with for the laptop's own."""
    from firesweep.bundle.trust import trust
    from firesweep.store.signatures import fingerprint as of

    with opened(context) as store:
        met = trust(store, code, by=store.owner.laptop, digits=fingerprint)
    trusted = translate(
        "Cli", "Laptop {laptop} is trusted with the key {fingerprint}. Take its bundle in again."
    )
    tell(trusted.format(laptop=met.laptop, fingerprint=of(met.key)))


def bundle_withdraw(
    context: typer.Context,
    code: Code,
    note: Annotated[str, typer.Option(metavar="TEXT", help="Why, such as: lost.")] = "",
) -> None:
    """Withdraw a lost laptop's key: what it recorded before stays, what it sends is refused."""
    from firesweep.bundle.trust import withdraw

    with opened(context) as store:
        withdraw(store, code, by=store.owner.laptop, note=note)
    gone = translate(
        "Cli", "Laptop {laptop} is withdrawn. The next bundles tell the other laptops so."
    )
    tell(gone.format(laptop=code.strip().upper()))
