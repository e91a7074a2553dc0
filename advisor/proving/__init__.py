"""Whether the rules are right: the tests inside them, and whether these tests would notice a change of a rule."""
