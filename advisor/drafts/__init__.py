"""From a file to a tree of values, each with its place in the file."""
