"""`python -m firesweep` and the installed command."""

import sys

STOPPED = 130
"""What a shell says of a program stopped with Ctrl+C."""


def main() -> None:
    """Open the window, or run the command line; the exit code is the program's."""
    try:
        _start()
    except KeyboardInterrupt:
        sys.exit(STOPPED)


def _start() -> None:
    if len(sys.argv) == 1:
        # The usual start, by an icon: the window needs nothing of the command line.
        from firesweep.app import run as open_window
        from firesweep.errors import FiresweepError
        from firesweep.paths import data_directory

        try:
            sys.exit(open_window(data_directory()))
        except FiresweepError as trouble:
            from firesweep.cli import speech, terminal

            terminal.speak("", data_directory())
            terminal.complain(trouble)
            speech.hush()
            sys.exit(1)
    from firesweep.cli.main import run

    sys.exit(run())


if __name__ == "__main__":
    main()
