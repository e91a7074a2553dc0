"""The remarks of a review as comments in the draft itself, at the very words they are about."""
