"""Values: fields by order and by name, defaults, sameness, and that they stay as they are."""

import pickle
from collections.abc import Callable

import pytest

from argmap.plain.value import Value


class Lamp(Value):
    """A lamp of a harbour."""

    name: str
    height: int = 12
    colours: tuple[str, ...] = ()


RED = Lamp("east", colours=("red",))


def test_fields_are_given_by_order_or_by_name_and_have_defaults() -> None:
    assert (RED.name, RED.height, RED.colours) == ("east", 12, ("red",))
    assert Lamp(name="east", height=12, colours=("red",)) == RED


class Horn(Value):
    """What sounds in fog."""

    sound: Callable[[int], str] = lambda times: "u" * times


def test_a_function_may_be_a_default() -> None:
    assert Horn().sound(3) == "uuu"
    assert Horn(lambda times: "o" * times).sound(2) == "oo"


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), (("a", 1, (), 2), {}), (("a",), {"name": "b"}), (("a",), {"depth": 3})],
    ids=["none", "too many", "twice", "unknown"],
)
def test_what_lacks_or_is_too_much_is_refused(given: tuple[object, ...], named: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="Lamp takes name, height, colours"):
        Lamp(*given, **named)  # type: ignore[arg-type]


def test_a_field_stays_as_it_is() -> None:
    with pytest.raises(AttributeError, match="height stays"):
        RED.height = 3  # type: ignore[misc]


def test_another_may_differ_in_some_fields() -> None:
    assert RED.but(height=3) == Lamp("east", 3, ("red",))
    assert RED.height == 12


def test_two_with_the_same_fields_are_the_same() -> None:
    assert RED in {Lamp("east", 12, ("red",))}
    assert Lamp("east") != RED
    assert RED != ("east", 12, ("red",))


def test_it_tells_its_fields_and_can_be_taken_apart() -> None:
    assert repr(RED) == "Lamp(name='east', height=12, colours=('red',))"
    match RED:
        case Lamp(name, height):
            assert (name, height) == ("east", 12)


def test_it_goes_from_one_process_to_another() -> None:
    assert pickle.loads(pickle.dumps(RED)) == RED
