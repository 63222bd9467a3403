"""The rules that are no more, and what became of each: no code or name is given a second time."""

from typing import NamedTuple


class Former(NamedTuple):
    """A rule of an earlier version, or the earlier name of one.

    ``now`` is the name of the rule that does its work; where none does, ``why`` says what was wrong with it.
    """

    code: str
    name: str
    now: str = ""
    why: str = ""

    @property
    def fate(self) -> str:
        """What became of it, as half a sentence."""
        return f'is part of "{self.now}" now' if self.now else f"is no more: {self.why}"


FORMER = (
    Former("AM101", "unknown-party", "unknown-name"),
    Former("AM102", "unknown-topic", "unknown-name"),
    Former("AM103", "unknown-source", "unknown-name"),
    Former("AM104", "unknown-section", "unknown-name"),
    Former("AM106", "unknown-accusation", "unknown-name"),
    Former("AM202", "answer-and-unanswered", "contradicted-statement"),
    Former("AM204", "evidence-beside-argument", "contradicted-statement"),
    Former("AM304", "claim-repeats-title", "repeated-claim"),
    Former("AM305", "near-duplicate-claim", "repeated-claim"),
    Former("AM307", "id-unlike-title", why="an id may say more than its title"),
    Former("AM309", "uneven-capital", "uneven-sentence"),
    Former("AM310", "uneven-full-stop", "uneven-sentence"),
    Former("AM312", "unpaired-mark", "stray-mark"),
    Former("AM313", "stray-comma", "stray-mark"),
    Former("AM404", "evidence-for-both-sides", why="two sides may read one document in two ways"),
    Former(
        "AM406", "answer-through-part", why="beside its standing is said how many of its parts are answered"
    ),
    Former("AM407", "hidden-concession", why="a title need not say what `concedes` says"),
    Former("AM408", "opponent-without-accuser", "misnamed-nature"),
    Former("AM409", "unmarked-opponent", "misnamed-nature"),
    Former("AM410", "answer-to-oneself", "wrong-side"),
    Former("AM411", "accusing-respondent", why="who makes a charge is its accusing side, whatever the roles"),
    Former("AM412", "own-caveat", why="who brings evidence may tell its limits"),
    Former("AM502", "impossible-date", "contradicted-date"),
    Former("AM507", "date-unlike-id", "contradicted-date"),
    Former("AM605", "quotation-unverified", "unverified"),
    Former("AM613", "section-unverified", "unverified"),
    Former("AM621", "lost-negation", "lost-meaning"),
    Former("AM622", "lost-hedge", "lost-meaning"),
    Former("AM623", "lost-quantifier", "lost-meaning"),
    Former("AM624", "lost-attribution", "lost-meaning"),
    Former("AM625", "lost-condition", "lost-meaning"),
    Former("AM626", "lost-question", "lost-meaning"),
    Former("AM627", "lost-modal", "lost-meaning"),
    Former("AM628", "lost-irony", "lost-meaning"),
    Former("AM629", "lost-correction", "lost-meaning"),
)

_BY_NAME = {name.casefold(): rule for rule in FORMER for name in (rule.code, rule.name)}


def former(name: str) -> Former | None:
    """Return the former rule that a code or name stood for, where no rule of today has it."""
    return _BY_NAME.get(name.casefold())
