"""The fixed words of pictures: a row for each, and in it a text for each language.

A row is named by what it says, or by the word of the format that it stands for (`move.denial`). A column is
a language, or a language for one genre (`en.review`); what a language lacks is said in English. Braces hold
what the map says itself. A language has its column in the rows, in `nouns`, in the months of `dates`, and in
the plural and the "and" of `lookup`; its quotation marks are in `quotation_marks`.
"""

from typing import Final

from argmap.wording.rows import Row
from argmap.wording.rows_about import ABOUT, WORDS_OF_SITE
from argmap.wording.rows_board import BOARD
from argmap.wording.rows_dates import DATES
from argmap.wording.rows_exhibits import EXHIBITS
from argmap.wording.rows_figures import BASES, FIGURES, ROLES, STANDINGS
from argmap.wording.rows_glossary import GLOSSARY
from argmap.wording.rows_marks import MARKS
from argmap.wording.rows_pages import COVERAGE, PAGES
from argmap.wording.rows_said import ENTRIES, SAID, TARGETS
from argmap.wording.rows_single import SINGLE
from argmap.wording.rows_site import SITE
from argmap.wording.rows_sources import PLACES, SOURCES
from argmap.wording.rows_topics import TOPICS
from argmap.wording.rows_views import PEOPLE, PIECES, SOURCES_VIEW, TIMELINE

WORDS: Final[dict[str, Row]] = {
    key: row
    for part in (
        *(
            ENTRIES,
            SAID,
            TARGETS,
            SOURCES,
            PLACES,
            DATES,
            MARKS,
            STANDINGS,
            ROLES,
            FIGURES,
            BASES,
            PAGES,
            COVERAGE,
        ),
        *(BOARD, PIECES, SOURCES_VIEW, TIMELINE, PEOPLE, TOPICS, GLOSSARY),
        *(SITE, SINGLE, EXHIBITS, ABOUT, WORDS_OF_SITE),
    )
    for key, row in part.items()
}
