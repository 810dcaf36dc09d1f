"""What the launcher decides: no Qt, no files, no network, no environment, no clock."""
