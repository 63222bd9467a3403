"""A map as a site: pages to read, search, cite and publish."""

from argmap.checking.map import Map


def site(
    map_: Map,
    *,
    include_text: bool = False,
    maps: bool = True,
    language: str | None = None,
    base_url: str | None = None,
) -> dict[str, bytes]:
    raise NotImplementedError
