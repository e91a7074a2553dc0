"""Drafts written as documents: what is read of them, where it stands, and what is found."""
