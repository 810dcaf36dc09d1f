"""How fast and how heavy the launcher is beside its alternatives, measured from outside: ``python -m benchmarks``."""
