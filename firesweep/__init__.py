"""firesweep: offline fire-safety sweeps for a street office and its communities."""

__version__ = "0.1.0"
