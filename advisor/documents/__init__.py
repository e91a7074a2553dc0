"""From a document, written under headings as in Word, to the tree that a plan file has: structure by meaning."""
