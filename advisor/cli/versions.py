"""A version of a draft, in whatever file it is."""

from advisor.errors import ToldError
from advisor.plan.model import Stage
from advisor.revisions.model import Version
from advisor.texts import text


def version_in(file: str, stage: Stage | None = None, today: str | None = None) -> Version:
    """Return the version of a draft that a file holds, or that a report in JSON tells of.

    Raises UnreadableDraftError, and ToldError for a report on several drafts or a document of another kind.
    """
    from advisor.documents.opening import draft_of_bytes
    from advisor.drafts.loading import bytes_of
    from advisor.revisions.versions import is_report, version_in_report, version_of

    data = bytes_of(file)
    if not is_report(data):
        return version_of(draft_of_bytes(data, file), stage, today)
    found = version_in_report(data)
    if found is None:
        raise ToldError(text("revisions", "several-in-report", file=file))
    return found._replace(file=file)
