"""What was probably meant by a value that the format does not know."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress

from argmap.format.keys import ALL
from argmap.format.values import require_date, require_language, require_licence
from argmap.plain.nearness import closest


def dates(written: str) -> tuple[str, ...]:
    """Return the dates of EDTF level 1 that may be meant by what was written in another form."""
    from argmap.slips.dates import candidates  # few files need it

    return _sound(candidates(written), require_date)


_LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "russian": "ru",
    "русский": "ru", "ukrainian": "uk", "українська": "uk", "polish": "pl", "polski": "pl", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt",
    "chinese": "zh", "中文": "zh", "japanese": "ja", "日本語": "ja", "arabic": "ar", "العربية": "ar",
}  # fmt: skip
"""The tags of languages, by their names in English and in themselves."""


def languages(written: str) -> tuple[str, ...]:
    """Return the language tag that may be meant by a name, or by the name of a locale such as `en_GB`."""
    tag = _LANGUAGES.get(written.lower()) or written.partition(".")[0].replace("_", "-")
    return _sound([tag], require_language)


def licences(written: str) -> tuple[str, ...]:
    """Return the SPDX identifier that may be meant by a licence's name: `CC BY 4.0` is CC-BY-4.0."""
    words = re.sub(r"(?i)\blicen[cs]e\b", "", written).split()
    return _sound(["-".join(words)], require_licence)


def _sound(candidates: Iterable[str], require: Callable[[str], str]) -> tuple[str, ...]:
    """Return those texts, each once, that the format accepts."""
    found = dict[str, None]()
    for text in candidates:
        with suppress(ValueError):
            found[require(text)] = None
    return tuple(found)


_SAME = {
    "plaintiff": "accuser", "prosecutor": "accuser", "prosecution": "accuser", "claimant": "accuser",
    "complainant": "accuser", "reviewer": "accuser", "referee": "accuser", "critic": "accuser",
    "speaker": "accuser", "kläger": "accuser", "klägerin": "accuser", "beklagter": "respondent",
    "beklagte": "respondent", "defendant": "respondent", "accused": "respondent", "authors": "respondent",
    "fact-checker": "judge", "newsroom": "judge", "court": "judge", "expert": "witness",
    "deny": "denial", "denied": "denial", "refutation": "denial", "contest": "denial",
    "rejection": "denial", "defence": "justification", "defense": "justification",
    "countercharge": "counter-charge", "contradiction": "inconsistency", "admission": "concession",
    "confession": "concession", "concede": "concession", "conceded": "concession",
    "accepted": "concession", "granted": "concession", "withdrawn": "concession",
    "withdrawal": "concession", "remembered": "recollection", "memory": "recollection",
    "quote": "quoted", "quotation": "quoted", "paraphrase": "paraphrased", "hint": "hinted",
    "true": "upheld", "correct": "upheld", "confirmed": "upheld", "convicted": "upheld",
    "guilty": "upheld", "not-guilty": "rejected",
    "half-true": "partly-upheld", "partly-true": "partly-upheld",
    "false": "rejected", "wrong": "rejected", "dismissed": "rejected", "acquitted": "rejected",
    "unproven": "open", "undecided": "open", "pending": "open",
    "no": "false", "off": "false", "yes": "true", "on": "true",
    "literature": "document", "publication": "document", "measurement": "data", "measurements": "data",
    "figures": "data", "statistics": "data", "experiment": "data", "data": "dataset",
    "database": "dataset", "repository": "dataset", "irrelevance": "objection", "irrelevant": "objection",
    "manuscript": "article", "preprint": "article", "paper": "article", "website": "web-page",
    "photo": "photograph", "peer-review": "review", "trial": "pleading",
}  # fmt: skip
"""Words for what a word of the format says."""


def elsewhere(written: str) -> str | None:
    """Return the key of whose words a word is one."""
    return next((key.name for key in ALL if written.lower() in key.words), None)


_KEYS = {
    "type": ("kind", "move", "nature", "role"), "name": ("title",), "label": ("title",),
    "heading": ("title",), "text": ("claim", "shows", "says"), "statement": ("claim", "shows", "says"),
    "content": ("claim", "shows", "says"), "charge": ("claim",), "says": ("claim", "shows"),
    "begins": ("starts",), "opening": ("starts",), "incipit": ("starts",),
    "who": ("by",), "party": ("by",), "speaker": ("by",), "place": ("at",), "where": ("at",),
    "section": ("at", "locator"), "page": ("locator",), "pages": ("locator",), "folio": ("locator",),
     "quotation": ("quote",), "words": ("quote",), "target": ("against",),
    "answers": ("rebuttals",), "replies": ("rebuttals",), "responses": ("rebuttals",),
    "arguments": ("grounds",), "proof": ("evidence",), "proofs": ("evidence",),
    "charges": ("accusations",), "claims": ("accusations",), "statements": ("accusations",),
    "counts": ("accusations",), "comments": ("accusations",), "rating": ("label", "verdict"),
    "ruling": ("verdict",), "judgment": ("verdict",), "decision": ("verdict",),
    "subjects": ("topics",), "themes": ("topics",), "documents": ("sources",), "references": ("sources",),
    "persons": ("people", "members"), "glossary": ("terms",), "link": ("url",), "publisher": ("published",),
    "year": ("date",), "lang": ("language",), "licence": ("license",),
}  # fmt: skip
"""Words for the keys of the format, each with those that it may be meant for, the likeliest first."""


def key(written: str, options: Sequence[str]) -> str | None:
    """Return the key of some that was meant by another, for what it says."""
    return next((name for name in _KEYS.get(written.lower(), ()) if name in options), None)


_LETTERS = 6
"""In a word of so many letters a hand may slip twice, in a shorter one once."""


def word(written: str, options: Sequence[str]) -> str | None:
    """Return the one of some words that was meant by another, or ``None`` where that may be doubted."""
    lowered = written.lower().replace(" ", "-")
    if (same := _SAME.get(lowered, lowered)) in options:
        return same
    near = closest(lowered, options)
    return near if near is not None and is_slip(lowered, near) else None


def is_slip(written: str, near: str) -> bool:
    """Tell whether one word was typed for another; `notice` is no slip for `note`, but another word."""
    from rapidfuzz.distance import OSA

    most = 2 if min(len(written), len(near)) >= _LETTERS else 1
    return OSA.distance(written, near, score_cutoff=most) <= most
