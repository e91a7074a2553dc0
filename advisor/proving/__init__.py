"""Whether the rules are right: the tests inside them, mutants of them, and how often they fire."""
