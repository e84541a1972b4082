"""Help and wrong usage of every command, in the language that is spoken.

Typer knows both in English only. What it finds wrong arrives as one of its exceptions, told apart
by name: they moved from click into typer itself.
"""

import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from firesweep.cli import terminal
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, wide

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_WRONG: type[Exception] = typer.BadParameter.__mro__[1]
_UNIT = re.compile(r"\s*(?:[⺀-\uffef]|[^\s⺀-\uffef]+)[，。、；：）”]*")
"""What stays on one line: a word, or one Chinese character and the marks that close it."""
_LEAST = 24
NEEDS_VALUE = "Option {option} needs a value. “{help}” shows how it is used."
NO_VALUE = "Option {option} takes no value. “{help}” shows how it is used."


class Commands(typer.Typer):
    """Commands under one name; `alone` is the program itself, which also runs without any."""

    def __init__(self, does: str, *, alone: bool = False) -> None:
        super().__init__(
            cls=SpokenGroup,
            help=does,
            no_args_is_help=not alone,
            add_completion=False,
            pretty_exceptions_enable=False,
            rich_markup_mode=None,
        )

    def command(self, name: str | None = None, **more: Any) -> Callable[[Any], Any]:
        """Take a function in as a command, its docstring as what it does."""
        return super().command(name, cls=SpokenCommand, **more)


class SpokenCommand(TyperCommand):
    """A command that says its help and what is wrong with its words in the language spoken."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the words; UsageTrouble where they are not understood."""
        rest = _spoken(ctx, partial(super().parse_args, ctx, args))
        ctx.params |= {name: _readable(given) for name, given in ctx.params.items()}
        return rest

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        formatter.write(help_text(ctx))


class SpokenGroup(TyperGroup):
    """A group of commands that does the same."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the words before the command; without any, the help is what was asked for."""
        if not args and self.no_args_is_help:
            typer.echo(help_text(ctx), err=True)
            raise typer.Exit(2)
        return _spoken(ctx, partial(super().parse_args, ctx, args))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; UsageTrouble where there is none of that name."""
        if self.get_command(ctx, args[0]) is None:
            raise UsageTrouble(
                "There is no command “{word}”. “{help}” lists them.",
                word=args[0], help=_way(ctx),
            )  # fmt: skip
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        formatter.write(help_text(ctx))


def _readable(value: Any) -> Any:
    """Texts have to be readable; a file's name may be any bytes."""
    if isinstance(value, list):
        return [*map(_readable, value)]
    return terminal.readable(value) if isinstance(value, str) else value


def _spoken(context: Any, parse: Callable[[], list[str]]) -> list[str]:
    try:
        with terminal.written():  # where help is asked for it is written while words are read
            return parse()
    except _WRONG as found:
        raise _trouble(found, context) from found
    raise typer.Exit


def needs_value(option: str, context: Any) -> UsageTrouble:
    """An option stands there with nothing for its value."""
    return UsageTrouble(NEEDS_VALUE, option=option, help=_way(context))


def _trouble(found: Exception, context: Any) -> UsageTrouble:
    kind, way = type(found).__name__, _way(context)
    parameter = getattr(found, "param", None)
    option = str(getattr(found, "option_name", ""))
    if kind == "NoSuchOption":
        return UsageTrouble(
            "There is no option {option}. “{help}” lists them.", option=option, help=way
        )
    if kind == "BadOptionUsage":
        takes = not any(option in each.opts and each.is_flag for each in _options(context))
        return UsageTrouble(NEEDS_VALUE if takes else NO_VALUE, option=option, help=way)
    if kind == "MissingParameter" and parameter is not None:
        return UsageTrouble(
            "{name} is missing. “{help}” shows what is needed.", name=_name(parameter), help=way
        )
    if parameter is not None:
        return UsageTrouble(
            "What is given for {name} is not understood. “{help}” shows what is needed.",
            name=_name(parameter), help=way,
        )  # fmt: skip
    return UsageTrouble(
        "“{command}” takes less than was given. “{help}” shows how it is used.",
        command=context.command_path, help=way,
    )  # fmt: skip


def _way(context: Any) -> str:
    return f"{context.command_path} --help"


def help_text(context: Any) -> str:
    """Return the help of a command: how it is used, what it does, its words and commands."""
    if context.parent is None:
        terminal.speak(context.obj.language, context.obj.data)
    command = context.command
    blocks = [[_usage(context)], _paragraph(_said(command.help))]
    blocks += [
        [title, *_columns(rows)]
        for title, rows in (
            (translate("Cli", "What it takes:"), [*map(_row, _arguments(context))]),
            (translate("Cli", "Options:"), [*map(_row, _options(context))]),
            (translate("Cli", "Commands:"), [*_commands(context)]),
        )
        if rows
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _said(help_of: str | None) -> str:
    return translate("Help", help_of) if help_of else ""


def _usage(context: Any) -> str:
    words = [context.command_path, translate("Cli", "[options]")]
    words += [_name(each) + " …" * (each.nargs == -1) for each in _arguments(context)]
    if hasattr(context.command, "commands"):
        words.append(translate("Cli", "COMMAND …"))
    return translate("Cli", "Usage: {words}").format(words=" ".join(words))


def _arguments(context: Any) -> list[Any]:
    return [each for each in context.command.params if each.param_type_name == "argument"]


def _options(context: Any) -> list[Any]:
    every = context.command.get_params(context)
    return [each for each in every if each.param_type_name == "option"]


def _commands(context: Any) -> Iterator[tuple[str, str]]:
    for name, command in getattr(context.command, "commands", {}).items():
        yield name, _said(command.help)


def _name(parameter: Any) -> str:
    """What a person types for a parameter, or stands for it: `--due`, `FILE`."""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())


def _row(parameter: Any) -> tuple[str, str]:
    if parameter.name == "help":
        return "--help", translate("Cli", "Show this help.")
    left, more = _name(parameter), _said(parameter.help)
    if parameter.param_type_name == "option":
        flag = parameter.is_flag
        value = "" if flag else f" {parameter.metavar or parameter.name.upper()}"
        left = ", ".join(sorted(parameter.opts, key=len)) + value
        if parameter.required:
            more = translate("Cli", "{what} Needed.").format(what=more)
        elif not flag and parameter.default and isinstance(parameter.default, str):
            usual = translate("Cli", "{what} Otherwise: {value}.")
            more = usual.format(what=more, value=parameter.default)
    return left, more


def _columns(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    rows = list(rows)
    left = max(wide(name) for name, _ in rows) + 4
    for name, more in rows:
        first, *others = _lines(more, _room() - left) or [""]
        yield f"  {name}{' ' * (left - 2 - wide(name))}{first}"
        yield from (" " * left + line for line in others)


def _paragraph(text: str) -> list[str]:
    return _lines(text, _room())


def _room() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, 100)


def _lines(text: str, room: int) -> list[str]:
    """Break a text where either script may be broken; a Chinese character is two wide."""
    lines = [""]
    for unit in _UNIT.findall(text):
        if lines[-1] and wide(lines[-1] + unit) > max(room, _LEAST):
            lines.append("")
        lines[-1] += unit if lines[-1] else unit.lstrip()
    return lines
