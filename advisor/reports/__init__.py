"""One module a format; nothing else knows one."""
