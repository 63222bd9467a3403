"""Every key of the format, by the kind of entry that it stands in, as the models and their marks have it."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from argmap.format.marks import OWN, Identified, Names, OneOrMany, Says, Sort
from argmap.format.models import ClaimFile, Model


class Key(NamedTuple):
    """A key of a kind of entry, and what may stand under it."""

    kind: str
    name: str
    required: bool
    default: Any
    """What holds where it is left out; ``None`` where nothing does."""
    one: bool
    many: bool
    """Whether one value may stand there, and whether a list may."""
    opens: bool
    """Whether entries stand under it; they are called by its name."""
    extends: bool
    """Whether an entry may stand under it in the place of a text; it is called by its name, too."""
    mark: Says | Names | None
    identified: Identified | None
    """What the identifiers under it look like, where each of the entries has one."""
    values: tuple[Any, ...]
    """The only values that may stand there; none where any text may."""

    @property
    def sort(self) -> Sort | None:
        """What sort of text stands under it."""
        return self.mark.sort if isinstance(self.mark, Says) else None

    @property
    def names(self) -> Names | None:
        """What the text under it names."""
        return self.mark if isinstance(self.mark, Names) else None

    @property
    def may_stand_alone(self) -> bool:
        """Whether an entry under it may stand in the place of a list of such."""
        return self.opens and self.one and self.many

    @property
    def words(self) -> tuple[str, ...]:
        """The words that may stand there, where only some may."""
        return tuple(value for value in self.values if isinstance(value, str))

    @property
    def is_typed(self) -> bool:
        """Whether it has what other readers of YAML take for more than a text: a number, a date."""
        return self.sort is Sort.DATE or len(self.words) < len(self.values)

    @property
    def is_heading(self) -> bool:
        """Whether it may tell what an entry is."""
        return self.sort in (Sort.TITLE, Sort.PROSE)

    @property
    def is_own(self) -> bool:
        """Whether it has the curator's own words."""
        return self.sort in OWN


def _read(kind: str, model: type[Model]) -> None:
    """Read the keys of a kind of entry, and then of those that stand under them for the first time."""
    MODELS[kind] = model
    FORMAT[kind] = keys = {}
    for name, field in model.model_fields.items():
        parts = [*field.metadata, *_parts(field.annotation)]
        keys[name] = _key(kind, name, field, parts)
        if name not in MODELS:
            for part in parts:
                if isinstance(part, _MODEL):
                    _read(name, part)


def _key(kind: str, name: str, field: FieldInfo, parts: list[Any]) -> Key:
    marks = {type(part): part for part in parts}
    required, default = field.is_required(), field.default
    return Key(
        kind,
        name,
        required,
        None if required else default,
        one=tuple not in parts or OneOrMany in marks,
        many=tuple in parts,
        opens=Identified in marks or (_MODEL in marks and Says not in marks),
        extends=_MODEL in marks and Says in marks,
        mark=marks.get(Says) or marks.get(Names),
        identified=marks.get(Identified),
        values=(True, False) if bool in parts else get_args(marks.get(_LITERAL)),
    )


def _parts(annotation: Any) -> Iterator[Any]:
    """Yield what an annotation is made of: types, words, and marks."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from annotation.__metadata__
        yield from _parts(annotation.__origin__)
    elif origin is None or origin is Literal:
        yield annotation
    else:
        yield origin
        for part in annotation.__args__:
            yield from _parts(part)


_MODEL, _LITERAL = type(Model), type(Literal[1])

MODELS: dict[str, type[Model]] = {}
"""The model of each kind of entry, and of the file, by the key that its like stand under."""

FORMAT: dict[str, dict[str, Key]] = {}
"""The keys of each kind of entry in their order, those of the file first."""

_read("file", ClaimFile)

ALL = tuple(key for keys in FORMAT.values() for key in keys.values())
"""Every key of every kind of entry."""
