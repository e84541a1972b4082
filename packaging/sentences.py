"""Read from the sources what lupdate cannot: the sentences of trouble, and misuse of tr()."""

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

TROUBLE, HELP = "FiresweepError", "Help"
"""Contexts whose texts this module reads itself."""
SHOWN = frozenset(
    [
        "setText",
        "setWindowTitle",
        "setToolTip",
        "setPlaceholderText",
        "setAccessibleName",
        "setTitle",
        "setLabelText",
        "setAccessibleDescription",
        "setStatusTip",
        "setPrefix",
        "setSuffix",
        "addItem",
        "addItems",
        "addTab",
        "addAction",
        "QLabel",
        "QPushButton",
        "QToolButton",
        "QCheckBox",
        "QRadioButton",
        "QGroupBox",
        "QAction",
        "say",
        "offer_undo",
    ]
)
"""What puts its words before a person."""
WORDS = re.compile(r"[A-Za-z]{3}|[\u3400-\u9fff]")


def trees(files: Iterable[Path]) -> Iterator[tuple[Path, ast.Module]]:
    """Each file, parsed."""
    for path in files:
        yield path, parsed(path.read_text("utf-8"), str(path))


@cache
def parsed(text: str, name: str) -> ast.Module:
    """A source as a tree; whoever asks several questions reads it once."""
    return ast.parse(text, name)


def called(node: ast.Call) -> str:
    """The last name of what is called: `a.b.tr(…)` → tr."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def literal(node: ast.expr, constants: dict[str, str]) -> list[str] | None:
    """The texts an expression can be: a literal, a constant's name, or one of two; else None."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.Name) and node.id in constants:
        return [constants[node.id]]
    if isinstance(node, ast.IfExp):
        both = (literal(node.body, constants), literal(node.orelse, constants))
        return None if None in both else [text for texts in both for text in texts or []]
    return None


def text_constants(tree: ast.Module) -> dict[str, str]:
    """`NAME = "text"` at the top of a module."""
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def kept_sentences(tree: ast.Module) -> list[str]:
    """Whole sentences in constants and tables at the top of a module, to be chosen from."""
    tops = [node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    values = [value for node in tops if node.value for value in ast.walk(node.value)]
    texts = [value.value for value in values if isinstance(value, ast.Constant)]
    return [text for text in texts if isinstance(text, str) and text.endswith((".", "?"))]


def trouble_classes(tree: ast.Module) -> list[ast.ClassDef]:
    """The kinds of FiresweepError a module defines, in order."""
    found: list[ast.ClassDef] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
            if bases & ({TROUBLE} | {known.name for known in found}):
                found.append(node)
    return found


def speaks_itself(kind: ast.ClassDef) -> bool:
    """True when the class gives its own sentence to `super().__init__`."""
    return any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in kind.body)


def imported(tree: ast.Module) -> set[str]:
    """The names a module has from others; a kind of trouble is called so: StoreTrouble."""
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {name.asname or name.name for node in froms for name in node.names}


def trouble_calls(tree: ast.Module) -> Iterator[ast.expr]:
    """The sentence of every trouble made in a module; a constant of another is read there."""
    kinds = trouble_classes(tree)
    names = {TROUBLE} | {kind.name for kind in kinds if not speaks_itself(kind)}
    names |= {name for name in imported(tree) if name.endswith("Trouble")}
    inits = {call for kind in kinds for call in ast.walk(kind) if is_super_init(call)}
    elsewhere = {name for name in imported(tree) if name.isupper()}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and (called(node) in names or node in inits):
            sentence = node.args[0]
            if not (isinstance(sentence, ast.Name) and sentence.id in elsewhere):
                yield sentence


def is_super_init(node: ast.AST) -> bool:
    """`super().__init__(…)`."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    owner = node.func.value
    return node.func.attr == "__init__" and isinstance(owner, ast.Call) and called(owner) == "super"


def help_texts(files: Iterable[Path]) -> list[str]:
    """What the help of the command line says: of every option, command and group, once each."""
    found: dict[str, None] = {}
    for _path, tree in trees(files):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and is_command(node):
                found[ast.get_docstring(node) or ""] = None
            if isinstance(node, ast.Call):
                given = [word.value for word in node.keywords if word.arg == "help"]
                given += node.args[:1] if called(node) == "Commands" else []
                found.update((text, None) for each in given for text in literal(each, {}) or ())
    return list(filter(None, found))


def is_command(node: ast.FunctionDef) -> bool:
    """True for a function of the command line: registered as one, or given typer's context."""
    registered = [called(each) for each in node.decorator_list if isinstance(each, ast.Call)]
    given = [ast.unparse(each.annotation) for each in node.args.args if each.annotation]
    return "typer.Context" in given[:1] or bool({"command", "callback"} & {*registered})


def error_sentences(files: Iterable[Path]) -> list[str]:
    """Every sentence of trouble, once each, in order."""
    found: dict[str, None] = {}
    for _path, tree in trees(files):
        constants = text_constants(tree)
        for sentence in trouble_calls(tree):
            texts = literal(sentence, constants)
            found.update(dict.fromkeys(kept_sentences(tree) if texts is None else texts))
    return list(found)


def unread_sentences(files: Iterable[Path]) -> list[str]:
    """Where a sentence of trouble is put together at run time and can't be translated."""
    return [
        f"{path}:{sentence.lineno}"
        for path, tree in trees(files)
        for sentence in trouble_calls(tree)
        if literal(sentence, text_constants(tree)) is None
        and not (isinstance(sentence, ast.Name | ast.Subscript) and kept_sentences(tree))
    ]


def spoken(tree: ast.Module) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Every tr() and translate() with the expression of its text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = called(node)
            if name == "tr":
                yield node, node.args[0]
            elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
                yield node, node.args[1]


def noop_contexts(files: Iterable[Path]) -> set[str]:
    """The contexts whose texts are marked elsewhere and looked up by variable."""
    return {TROUBLE, HELP} | {
        str(node.args[0].value)
        for _path, tree in trees(files)
        for node, _text in spoken(tree)
        if called(node) == "QT_TRANSLATE_NOOP" and isinstance(node.args[0], ast.Constant)
    }


def unheard(files: list[Path]) -> list[str]:
    """Calls Qt cannot find a translation for: no literal, tr() of anything but self, or later."""
    marked = noop_contexts(files)
    return [
        f"{path}:{node.lineno}"
        for path, tree in trees(files)
        for node in [
            *(node for node, text in spoken(tree) if not heard(node, text, marked)),
            *put_off(tree),
        ]
    ]


def bare_texts(files: Iterable[Path]) -> list[str]:
    """Where a widget is given words to show that no translation will ever be asked for."""
    return [
        f"{path}:{node.lineno}"
        for path, tree in trees(files)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and called(node) in SHOWN
        and any(map(has_words, node.args[:1]))
    ]


def has_words(node: ast.expr) -> bool:
    """Whether a literal, or what stands between the places of an f-string, can be read aloud."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = (part.value for part in parts if isinstance(part, ast.Constant))
    return any(isinstance(text, str) and WORDS.search(text) for text in texts)


def put_off(tree: ast.Module) -> Iterator[ast.Call]:
    """`partial(translate, …)`: said when it is called, and by lupdate never read."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "partial" and node.args:
            said = node.args[0]
            name = said.attr if isinstance(said, ast.Attribute) else getattr(said, "id", "")
            if name in ("tr", "translate"):
                yield node


def heard(node: ast.Call, text: ast.expr, marked: set[str]) -> bool:
    """True when lupdate and Qt will agree on this call."""
    if called(node) == "tr":
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        return isinstance(owner, ast.Name) and owner.id == "self" and literal(text, {}) is not None
    if isinstance(text, ast.Constant):
        return True
    context = node.args[0]
    names_it = isinstance(text, ast.Name | ast.Attribute | ast.Subscript)
    return names_it and isinstance(context, ast.Constant) and context.value in marked


def spoken_texts(files: Iterable[Path]) -> set[str]:
    """Every literal text of tr() and translate()."""
    return {
        text.value
        for _path, tree in trees(files)
        for _node, text in spoken(tree)
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
