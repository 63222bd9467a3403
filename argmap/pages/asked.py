"""What may be asked of a site, and what of it cannot be given."""

from urllib.parse import urlsplit

from argmap.checking.map import Map
from argmap.format.values import require_language
from argmap.plain.errors import UsageError
from argmap.wording.flags import text_flags


def refuse_unfit(map_: Map, *, include_text: bool, language: str | None, base_url: str | None) -> None:
    """Raise ``UsageError`` where something is asked for that makes no sense, or may not be shown."""
    if language is not None:
        _refuse_language(language)
    if base_url is not None:
        _refuse_address(base_url)
    if include_text:
        _refuse_texts(map_)


def _refuse_language(tag: str) -> None:
    try:
        require_language(tag)
    except ValueError:
        raise UsageError(f'"{tag}" is no language tag of BCP 47, such as "de" or "pt-BR"') from None


def _refuse_address(url: str) -> None:
    if not _is_address(url):
        raise UsageError(
            f'"{url}" is no address of a site: it has http:// or https://, a host and perhaps a path, '
            "and neither a query nor a fragment"
        )


def _is_address(url: str) -> bool:
    if not url.isascii() or not url.isprintable() or set(url) & set(' "<>\\^`{|}?#@'):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number, a bracket that is not closed
        return False


def _refuse_texts(map_: Map) -> None:
    """Refuse to show texts of which the file does not say that they may be, or that are not there."""
    texts, sources = map_.claims.texts, map_.claims.sources or {}
    if not texts:
        raise UsageError("the map has no text that a site could include")
    kept = [text for text in texts if text not in sources or not sources[text].reproducible]
    if kept:
        raise UsageError(
            f"{_named(kept)} may not be shown, as no `reproducible: true` says so; leave out `--include-text`"
        )
    absent = [text for text in texts if text not in map_.texts]
    if absent:
        where = f"say where with `{text_flags(absent)}`"
        raise UsageError(f"{_named(absent)} cannot be included, not being at hand; {where}")


def _named(texts: list[str]) -> str:
    names = ", ".join(f'"{text}"' for text in texts)
    return f"the text {names}" if len(texts) == 1 else f"the texts {names}"
