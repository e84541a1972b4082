"""The weekly review: its figures, the records behind them, and what was decided."""
