"""A program that does nothing: what Python and PyInstaller's boot loader cost by themselves."""
