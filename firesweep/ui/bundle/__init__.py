"""The room of exchange: bundles sent, looked at, taken in; clashes; who holds what."""
