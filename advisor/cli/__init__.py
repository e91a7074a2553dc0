"""The command line: thin, one module a command, nothing heavy imported before it is needed."""
