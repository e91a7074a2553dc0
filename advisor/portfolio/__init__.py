"""Many drafts side by side: which walls are common, and which draft meets which. No draft is ranked."""
