"""What a draft says, as a plan: sections, subjects, cells with their states, and statements with their places."""
