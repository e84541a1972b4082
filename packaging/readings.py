"""Write how characters and words are read as a module: `readings.py SOURCE.txt TARGET.py`.

The dictionary is pypinyin's, with what resources/readings says over it. As the objects it comes
in it takes 60 MB and half a second of every start that meets a name; as two texts, neither.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from pypinyin.contrib.tone_convert import to_normal
from pypinyin.phrases_dict import phrases_dict
from pypinyin.pinyin_dict import pinyin_dict

HEAD = '"""How characters and words are read; compiled from resources/readings."""\n'


def main() -> None:
    """Write SINGLES, a line for each reading, and WORDS, a line for each first character."""
    source, target = map(Path, sys.argv[1:])
    ours = dict(own(source.read_text("utf-8")))
    sounds = {chr(code): said.split(",")[0] for code, said in pinyin_dict.items()} | ours
    singles = {one: to_normal(said) for one, said in sounds.items() if len(one) == 1}
    words = {word: [said[0] for said in parts] for word, parts in phrases_dict.items()}
    words |= {word: said.split() for word, said in ours.items() if len(word) > 1}
    read = {word: tuple(map(to_normal, said)) for word, said in words.items()}
    target.write_text(
        f'{HEAD}SINGLES = """\n{by_reading(singles)}"""\n'
        f'WORDS = """\n{by_first(read, singles)}"""\n',
        "utf-8",
    )


def own(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word of a file of resources/readings and its syllables."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            word, said = line.split(" ", 1)
            yield word, said


def by_reading(singles: Mapping[str, str]) -> str:
    """A reading, a blank and the characters that are read so."""
    alike: dict[str, list[str]] = {}
    for one, said in singles.items():
        alike.setdefault(said, []).append(one)
    return "".join(f"{said} {''.join(alike[said])}\n" for said in sorted(alike))


def by_first(words: Mapping[str, tuple[str, ...]], singles: Mapping[str, str]) -> str:
    """A first character and how words go on from it; `=lin jiang` where the whole is read oddly."""
    begun: dict[str, list[str]] = {}
    for word, said in words.items():
        odd = said != tuple(map(singles.get, word))
        begun.setdefault(word[0], []).append(word[1:] + (f"={' '.join(said)}" if odd else ""))
    return "".join("\t".join((first, *begun[first])) + "\n" for first in sorted(begun))


if __name__ == "__main__":
    main()
