"""A launcher of the distance-learning platforms that a university's regulation approves."""

__version__ = "0.1.0"
