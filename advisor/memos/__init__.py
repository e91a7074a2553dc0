"""What is handed on of a review: a memo in one language, and the files that it is written to."""
