"""A fixed word in the languages of the table: a row of it."""

Row = dict[str, str]


def row(en: str, de: str, fr: str, ru: str, **genres: str) -> Row:
    """Return a row with a text for each language, and in English for each genre that has another."""
    own = {f"en.{genre.replace('_', '-')}": text for genre, text in genres.items()}
    return {"en": en, "de": de, "fr": fr, "ru": ru, **own}
