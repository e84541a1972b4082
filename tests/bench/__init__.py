"""Speed and memory, each beside a floor measured in the same run: `python -m tests.bench`."""
