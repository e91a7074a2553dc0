"""From conclusions to a review: findings with their grounds, cases, remedies, strengths, checklist, progress and first actions."""
