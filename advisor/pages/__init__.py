"""A review as one page of HTML that is read anywhere: one file, no network, useful without its script."""
