"""Drafts side by side as JSON."""

import json
from typing import Any

from advisor.language import Language
from advisor.portfolio.model import CommonWall, Group, Member, Portfolio
from advisor.reviewing.model import Priority

VERSION = 1


def portfolio_json(portfolio: Portfolio, language: Language) -> str:
    """Return a portfolio as JSON text, in one language."""
    document = {
        "version": VERSION,
        "language": str(language),
        "drafts": [_member(member) for member in portfolio.members],
        "walls": [_wall(wall, language) for wall in portfolio.walls],
        "groups": [_group(group, portfolio, language) for group in portfolio.groups],
        "unreadable": [{"file": file, "message": message} for file, message in portfolio.unreadable],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _member(member: Member) -> dict[str, Any]:
    return {
        "file": member.file, "title": member.title, "municipality": member.municipality, "stage": member.stage,
        "document": member.document, "fields": list(member.fields), "population": member.population,
        "size": member.size,
        "walls": [{"code": w.code, "priority": w.priority, "subjects": w.subjects} for w in member.walls],
    }  # fmt: skip


def _wall(wall: CommonWall, language: Language) -> dict[str, Any]:
    counts = dict(wall.by_priority)
    return {
        "code": wall.code, "label": wall.label, "title": wall.title.in_(language),
        "drafts": wall.members, "looked_at": wall.looked_at,
        "by_priority": {str(p): counts.get(p, 0) for p in Priority if p is not Priority.FORM},
    }  # fmt: skip


def _group(group: Group, portfolio: Portfolio, language: Language) -> dict[str, Any]:
    met = {w.code: group.meeting(w.code) for w in portfolio.walls}
    return {
        "dimension": group.dimension, "key": group.key, "label": group.label.in_(language),
        "drafts": len(group.members), "walls": {code: count for code, count in met.items() if count},
    }  # fmt: skip
