"""What became of the remarks on a draft in its next version, and why."""
