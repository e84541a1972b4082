"""`python -m firesweep` and the installed command."""

import sys


def main() -> None:
    """Run the command line; its exit code is the program's."""
    from firesweep.cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
