"""Checklists: what a team looks at, by category, in a version that never changes once used."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from firesweep.model.vocabulary import Category, PhotoRule, Script, Severity

HIGH_RISE_RULES = "L5"
"""Document code of the rules for high-rise civil buildings (应急管理部令第5号)."""
_DIGITS: tuple[str, ...] = ("", *"一二三四五六七八九")
_ARTICLE = re.compile(r"([\d.]+)(?: para\. (\d+))?(?:\((\d+)\))?")
"""Article, paragraph (said only where there are several) and item."""
_NOT_IN_FORCE = ("", "not in force")


@dataclass(frozen=True)
class Words:
    """One text in the three languages; an empty English text falls back to the master text."""

    zh_hans: str
    zh_hant: str
    en: str = ""

    def __str__(self) -> str:
        """Return it as a log says it."""
        return self.say(Script.ENGLISH)

    def say(self, script: str) -> str:
        """Return the text in a language; Simplified Chinese is the master text."""
        if script == Script.TRADITIONAL:
            return self.zh_hant or self.zh_hans
        if script == Script.ENGLISH:
            return self.en or self.zh_hans
        return self.zh_hans

    def speaks(self, script: str) -> bool:
        """True where the text is there in a language, not only in its master text."""
        return script != Script.ENGLISH or bool(self.en)


@dataclass(frozen=True)
class Document:
    """A law or standard that items cite."""

    code: str
    title: Words
    kind: str
    in_force: bool = True
    """False for a draft, and for a place left free for a local standard."""


@dataclass(frozen=True)
class Basis:
    """One citation; the article is printed only where it was checked (domain.md 5)."""

    document: Document
    article: str
    sure: bool

    def say(self, script: str) -> str:
        """Return the citation as it may stand on a paper."""
        title = self.document.title.say(script)
        quoted = title if script == Script.ENGLISH else f"《{title}》"
        if not (self.sure and self.article):
            return quoted
        return (
            f"{quoted}, art. {self.article}"
            if script == Script.ENGLISH
            else (f"{quoted}{chinese_article(self.article, script)}")
        )


def chinese_article(article: str, script: str) -> str:
    """Return `16 para. 1(2)` as 第十六条第一款第二项, as laws count; `12.0.6` as 第12.0.6条.

    An office may edit the lists: what it wrote otherwise, such as `60、61`, is one article's name.
    """
    found = _ARTICLE.fullmatch(article)
    marks = "條款項" if script == Script.TRADITIONAL else "条款项"
    parts = zip(found.groups() if found else (article,), marks, strict=False)
    return "".join(f"第{_counted(number)}{mark}" for number, mark in parts if number)


def _counted(number: str) -> str:
    """A number below a hundred in characters, alike in both scripts; any other as it is."""
    if not number.isdecimal() or not 0 < int(number) < 100:
        return number
    tens, ones = divmod(int(number), 10)
    ten = f"{_DIGITS[tens] if tens > 1 else ''}十" if tens else ""
    return ten + _DIGITS[ones]


@dataclass(frozen=True)
class Item:
    """One thing to look at, with the usual wording of its hazard."""

    code: str
    text: Words
    hazard: Words
    measure: Words
    basis: tuple[Basis, ...]
    severity: Severity
    on_the_spot: bool
    deadline_days: int
    photo: PhotoRule
    area: str
    refer: str

    @property
    def photographed(self) -> bool:
        """True where a photo is asked for whether it is all right or not."""
        return self.photo is PhotoRule.ALWAYS

    @property
    def hazard_photographed(self) -> bool:
        """True where a photo of what failed is asked for."""
        return self.photo is not PhotoRule.OPTIONAL

    @property
    def high_rise_only(self) -> bool:
        """True where the item rests on the high-rise rules (domain.md 5, note e).

        It does where they are cited first and no other checked article carries it.
        """
        checked = {basis.document.code for basis in self.basis if basis.sure}
        return checked == {HIGH_RISE_RULES} and self.basis[0].document.code == HIGH_RISE_RULES


@dataclass(frozen=True)
class Checklist:
    """One version of all lists."""

    version: str
    items: Mapping[str, Item]
    by_category: Mapping[Category, tuple[str, ...]]
    categories: Mapping[Category, Words]
    areas: Mapping[str, Words]
    authorities: Mapping[str, Words]

    def for_visit(self, categories: Iterable[Category], *, high_rise: bool) -> tuple[Item, ...]:
        """Return the union of the categories' lists in their order, each code once."""
        wanted = [category for category in Category if category in set(categories)]
        codes = dict.fromkeys(code for c in wanted for code in self.by_category[c])
        items = (self.items[code] for code in codes)
        return tuple(item for item in items if high_rise or not item.high_rise_only)

    def reword(self, code: str, text: str, script: str) -> str:
        """Return an item's own wording in a language; any other text stays as it was written."""
        item = self.items.get(code)
        if item is None or text not in (item.text.zh_hans, item.text.zh_hant, item.text.en):
            return text
        return item.text.say(script)


def parse_checklist(data: Mapping[str, Any]) -> Checklist:
    """Return the checklist of a parsed `firesweep-checklists` file of format 1."""
    documents = {
        code: Document(code, _words(d), d["kind"], d["effective"] not in _NOT_IN_FORCE)
        for code, d in data["documents"].items()
    }
    raw = [i for group in (*data["modules"], *data["categories"]) for i in group["items"]]
    modules = {m["code"]: [i["code"] for i in m["items"]] for m in data["modules"]}
    return Checklist(
        version=str(data["data_version"]),
        items={i["code"]: _item(i, documents) for i in raw},
        by_category={Category(c["code"]): _codes(c, modules) for c in data["categories"]},
        categories={Category(c["code"]): _words(c) for c in data["categories"]},
        areas={a["code"]: _words(a) for a in data["areas"]},
        authorities={r["code"]: _words(r) for r in data["referral"]},
    )


def _codes(category: Mapping[str, Any], modules: Mapping[str, list[str]]) -> tuple[str, ...]:
    whole = [code for module in category.get("modules", ()) for code in modules[module]]
    return (*whole, *category.get("include", ()), *(item["code"] for item in category["items"]))


def _words(data: Mapping[str, str]) -> Words:
    return Words(data["zh_hans"], data["zh_hant"], data.get("en", ""))


def _item(data: Mapping[str, Any], documents: Mapping[str, Document]) -> Item:
    return Item(
        code=data["code"],
        text=_words(data),
        hazard=_words(data["hazard"]),
        measure=_words(data["fix"]),
        basis=tuple(
            Basis(documents[b["doc"]], b.get("article") or "", bool(b["sure"]))
            for b in data["basis"]
        ),
        severity=Severity(data["severity"]),
        on_the_spot=data["on_the_spot"],
        deadline_days=data["deadline_days"],
        photo=PhotoRule(data["photo"]),
        area=data["area"],
        refer=data["refer"],
    )
