"""What the launcher does with the operating system: files, folders, browsers."""
