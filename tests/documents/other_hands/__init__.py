"""Documents of another hand than the corpus: other numbers, other words for the parts of a plan, other tables."""
