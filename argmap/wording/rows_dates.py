"""What dates are said in beside the names of months and seasons."""

from typing import Final

from argmap.wording.rows import Row, row

DATES: Final[dict[str, Row]] = {
    "date.about": row("c. {date}", "um {date}", "vers {date}", "ок. {date}"),
    "date.since": row("since {date}", "seit {date}", "début\u00a0: {date}", "с {date}"),
    "date.until": row("until {date}", "bis {date}", "fin\u00a0: {date}", "до {date}"),
    "date.end-unknown": row("end unknown", "Ende unbekannt", "fin inconnue", "конец неизвестен"),
    "date.start-unknown": row("beginning unknown", "Beginn unbekannt", "début inconnu", "начало неизвестно"),
    "date.day-unknown": row("day unknown", "Tag unbekannt", "jour inconnu", "день неизвестен"),
    "date.month-unknown": row("month unknown", "Monat unbekannt", "mois inconnu", "месяц неизвестен"),
    "date.decade": row("{year}s", "{year}er Jahre", "années {year}", "{year}-е годы"),
    "date.century": row(
        "{number} century", "{number} Jahrhundert", "{number}\u00a0siècle", "{number}\u00a0век"
    ),
}
