"""Documents of a third hand: digests, forms of six sheets, tables side by side, questions, a memo, text out of a PDF."""
