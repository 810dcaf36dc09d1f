"""What the launcher shows: widgets, none of them a whole window."""
