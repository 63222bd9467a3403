"""From a text to data with places: it is made fit for the parser, and read again where that stops short."""

from argmap.loader import characters
from argmap.loader.composer import Composer, Explain
from argmap.loader.nodes import Data
from argmap.loader.noted import Limits
from argmap.loader.preparing import Prepared, prepared, without_surrogates
from argmap.plain.value import Value


class Parsed(Value):
    """What was read of a text: what was prepared for the parser, and what came of it."""

    ready: Prepared
    composer: Composer

    @property
    def data(self) -> Data:
        return self.ready.restored(self.composer.data)


def parsed(text: str, limits: Limits, explain: Explain) -> Parsed:
    """Read a text up to its end or to a syntax error, of which ``explain`` says what it means."""
    ready = prepared(text)
    return Parsed(ready, _composed(text, ready.text, limits, explain))


def _composed(written: str, legal: str, limits: Limits, explain: Explain) -> Composer:
    if written.isascii() or not any(space in written for space in characters.ODD_SPACES):
        return _compose(written, legal, limits, explain)
    from argmap.loader import spaces

    return spaces.composed(written, legal, lambda text: _compose(written, text, limits, explain))


def _compose(written: str, legal: str, limits: Limits, explain: Explain) -> Composer:
    composer = _within_bounds(written, legal, limits, explain)
    if composer.broken and (mended := without_surrogates(legal)) != legal:
        composer = _within_bounds(written, mended, limits, explain)
    return composer


def _within_bounds(written: str, legal: str, limits: Limits, explain: Explain) -> Composer:
    """Compose a text, and only up to where the parser itself refuses more levels: our bound comes before."""
    composer = Composer(written, legal, limits, explain)
    composer.compose()
    if composer.refused is not None:
        composer = Composer(written, legal[: composer.refused], limits, explain)
        composer.compose()
    return composer
