"""Trouble a person can act on, kept apart from bugs."""


class FiresweepError(Exception):
    """Trouble a person can act on; `key` names its sentence, `facts` fill it in.

    The English sentence is the message itself; the window translates it by `sentence`,
    the template with `{name}` places, so that one wording serves log, terminal and screen.
    A fact of many is a tuple: each language parts it in its own way.
    """

    command = ""
    """What settles it on the command line, where the window has a button for it."""

    def __init__(self, sentence: str, **facts: object) -> None:
        self.sentence = sentence
        self.facts = facts
        super().__init__(sentence.format(**{name: _plain(fact) for name, fact in facts.items()}))

    def about(self, **facts: object) -> "FiresweepError":
        """The same trouble with something else."""
        return FiresweepError(self.sentence, **facts)


class Broken(FiresweepError):
    """A bug as whoever asked for the work hears of it: nothing was done, the log has the rest."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(
            "Something went wrong inside the program ({kind}); what was saved before is safe. Try "
            "again, and if it happens again send the log file to whoever looks after it.",
            kind=type(error).__name__,
        )


def _plain(fact: object) -> object:
    return ", ".join(map(str, fact)) if isinstance(fact, tuple) else fact
