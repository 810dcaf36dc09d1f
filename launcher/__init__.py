"""A launcher of the distance-learning platforms that a university's regulation approves."""

# Of the program, and of its folders, links and entries everywhere.
NAME = "nkzu-launcher"
__version__ = "0.1.0"
