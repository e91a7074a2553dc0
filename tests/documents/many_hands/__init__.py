"""Short documents of many hands, marked with where a reviewer would put their words."""
