"""Names in the letters of identifiers: a to z, as each language writes its own letters with these."""

from unicodedata import combining, normalize

_EVERYWHERE = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "w",
    "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
}  # fmt: skip
"""Cyrillic as English writes it, and letters that are no other letter with a mark."""

_NORDIC = {"å": "aa", "ø": "oe"}
_BY_LANGUAGE = {
    "de": {"ä": "ae", "ö": "oe", "ü": "ue"},
    "da": _NORDIC, "nb": _NORDIC, "nn": _NORDIC, "no": _NORDIC,
    "uk": {"г": "h", "и": "y", "ї": "i", "є": "ie"},
    "be": {"г": "h"},
    "bg": {"щ": "sht", "ъ": "a"},
    "sr": {"ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s"},
}  # fmt: skip


def latin(text: str, language: str | None = None) -> str:
    """Return a text in small letters, those of the language and marks on letters as a to z has them.

    What has no such letters stays as it is.
    """
    own = _BY_LANGUAGE.get((language or "").partition("-")[0].lower(), {})
    table = {ord(letter): plain for letter, plain in (_EVERYWHERE | own).items()}
    written = normalize("NFC", text.lower()).translate(table)
    return "".join(letter for letter in normalize("NFKD", written) if not combining(letter))
