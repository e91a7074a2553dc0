"""From conclusions to a review.

Findings with their grounds, cases, remedies, strengths, checklist, progress and first actions.
"""
