"""Files of Word and Excel: opened with care, and told as paragraphs, tables and cells that know where they stand."""
