from argmap.drawing.views.pages import Filling


def filled(bundles: list[list[float]], limit: float = 10.0, opening: float = 0.0) -> list[list[float]]:
    filling: Filling[float] = Filling(lambda item: item, limit, opening=opening)
    return filling.pages(bundles)


def test_what_fits_stays_on_one_page() -> None:
    assert filled([[1, 2], [3, 4]]) == [[1, 2, 3, 4]]
    assert filled([]) == [[]]


def test_a_lot_is_not_split_where_a_page_holds_it() -> None:
    assert filled([[4, 3], [2, 2], [2, 1]]) == [[4, 3], [2, 2, 2, 1]]


def test_a_lot_that_no_page_holds_is_split() -> None:
    assert filled([[4, 4, 4, 4, 4]]) == [[4, 4], [4, 4], [4]]


def test_pages_are_about_equally_full() -> None:
    assert filled([[2], [2], [2], [2], [2], [2]]) == [[2, 2, 2], [2, 2, 2]]


def test_a_heading_takes_room() -> None:
    assert filled([[4], [4]], opening=2.0) == [[4], [4]]


def test_a_single_thing_may_be_too_high() -> None:
    assert filled([[3], [12], [3]]) == [[3], [12], [3]]
