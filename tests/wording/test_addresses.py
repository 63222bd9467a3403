import pytest

from argmap.wording.addresses import passage_address, text_fragment, web_address


@pytest.mark.parametrize(
    ("passages", "directive"),
    [
        (["eight entries"], ":~:text=eight%20entries"),
        (["a well-known fact, & more"], ":~:text=a%20well%2Dknown%20fact%2C%20%26%20more"),
        (["the lamp … was dark"], ":~:text=the%20lamp,was%20dark"),
        (["one ... two … three"], ":~:text=one,three"),
        (["he [the keeper] slept"], ":~:text=he,slept"),
        (["… was dark"], ":~:text=was%20dark"),
        (["маяк", "灯台"], ":~:text=%D0%BC%D0%B0%D1%8F%D0%BA&text=%E7%81%AF%E5%8F%B0"),
        (["it's (so)! $5 * 1/2 = @home?"], ":~:text=it's%20(so)!%20$5%20*%201/2%20=%20@home?"),
        (["…"], ""),
        ([], ""),
    ],
)
def test_a_fragment_finds_the_words_that_are_quoted(passages: list[str], directive: str) -> None:
    assert text_fragment(passages) == directive


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        ("https://example.org/ä?x=1&y=%20", "https://example.org/%C3%A4?x=1&y=%20"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("ftp://example.org/", None),
        ("//example.org/", None),
        ("https:///nohost", None),
        ("https://[broken", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_are_linked(url: str | None, address: str | None) -> None:
    assert web_address(url) == address


def test_a_fragment_is_put_behind_one_that_is_there() -> None:
    assert passage_address("https://a.org/x", ["y"]) == "https://a.org/x#:~:text=y"
    assert passage_address("https://a.org/x#top", ["y"]) == "https://a.org/x#top:~:text=y"
    assert passage_address("https://a.org/x", []) == "https://a.org/x"
