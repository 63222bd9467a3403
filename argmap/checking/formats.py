"""The formats of a report; what writes one is the reporter of its name."""

from collections.abc import Mapping

from argmap.plain.value import Value


class ReportFormat(Value):
    """A format; one ``for_people`` names files as they were named, one ``of_maps`` tells what a map holds."""

    name: str
    gives: str
    for_people: bool = False
    of_maps: bool = False


FORMATS: Mapping[str, ReportFormat] = {
    item.name: item
    for item in (
        ReportFormat("full", "each finding with its lines, and what to do", for_people=True),
        ReportFormat("concise", "one line for each finding", for_people=True),
        ReportFormat("json", "everything, for programs"),
        ReportFormat("github", "annotations of a workflow run on GitHub"),
        ReportFormat("gitlab", "the code quality report of GitLab"),
        ReportFormat("junit", "a test report that every CI system reads"),
        ReportFormat("sarif", "SARIF, for code scanning"),
        ReportFormat("markdown", "a summary to read on the web", for_people=True, of_maps=True),
    )
}
"""Every format by its name."""

DEFAULT = "full"
