"""A value: named fields that stay as they were given, in a class that is made without generated code."""

from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Value:
    """A base for classes of which a run makes few objects or none.

    Fields are the annotations of a class, in their order, and a value beside one is its default. Beyond a
    bare class, one of this kind costs a twentieth of what a named tuple does, which makes code for each; one
    of its objects costs some six times as much. Two values are the same where they are of one class and have
    the same fields.
    """

    __match_args__: ClassVar[tuple[str, ...]] = ()
    _names: ClassVar[frozenset[str]] = frozenset()
    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        """Learn the fields of a class from its annotations."""
        cls.__match_args__ = names = tuple(cls.__annotations__)  # type: ignore[misc]
        cls._names = frozenset(names)
        own = vars(cls)
        cls._defaults = {name: own[name] for name in names if name in own}

    def __init__(self, *given: Any, **named: Any) -> None:
        """Take the fields by their order or by name; raises ``TypeError`` where one lacks or is too many."""
        own, names = vars(self), self.__match_args__
        own.update(self._defaults)
        own.update(zip(names, given, strict=False), **named)
        twice = named and not named.keys().isdisjoint(names[: len(given)])
        if twice or len(given) > len(names) or own.keys() != self._names:
            raise TypeError(f"{type(self).__name__} takes {', '.join(names)}")

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse to change a field."""
        raise AttributeError(f"{type(self).__name__}.{name} stays as it is")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        fields = zip(self.__match_args__, self._fields(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields)})"

    def _fields(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__match_args__)

    def but(self, **fields: Any) -> Self:
        """Return the same but for some of its fields."""
        return type(self)(**dict(zip(self.__match_args__, self._fields(), strict=True)) | fields)
