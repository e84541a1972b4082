"""Trouble a person can act on, kept apart from bugs."""


class FiresweepError(Exception):
    """Trouble a person can act on; `key` names its sentence, `facts` fill it in.

    The English sentence is the message itself; the window translates it by `sentence`,
    the template with `{name}` places, so that one wording serves log, terminal and screen.
    A fact of many is a tuple: each language parts it in its own way.
    """

    def __init__(self, sentence: str, **facts: object) -> None:
        self.sentence = sentence
        self.facts = facts
        super().__init__(sentence.format(**{name: _plain(fact) for name, fact in facts.items()}))

    def about(self, **facts: object) -> "FiresweepError":
        """The same trouble with something else."""
        return FiresweepError(self.sentence, **facts)


def _plain(fact: object) -> object:
    return ", ".join(map(str, fact)) if isinstance(fact, tuple) else fact
