"""The faces: windows and console commands, assembled from the parts in ``ui`` and ``core``."""
