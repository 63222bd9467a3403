"""Maps made up to be hard to put on a board: many charges, deep parts, and whatever a line can say."""

from typing import Any

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

from .generated import PARTIES, WORDS, Maker

OUTCOMES = ("upheld", "partly-upheld", "rejected", "open")


class Boards(Maker):
    """Makes up charges of which each is in another way hard to put in a line."""

    script = ""

    def prose(self, most: int = 40) -> str:
        if not self.script:
            return super().prose(most)
        words = WORDS[self.script].split(" ")
        return " ".join(self.random.choices(words, k=self.random.randint(3, most)))

    def line(self, at: int, topics: int) -> dict[str, Any]:
        entry: dict[str, Any] = {"title": self.heading(), "claim": self.prose(), "topic": f"t{at % topics}"}
        wholes = [f"a{whole}" for whole in range(at % topics, at, topics)]
        if wholes and self.random.random() < 0.6:
            entry["part_of"] = self.random.sample([*wholes, "a0"], k=1)
        if self.random.random() < 0.3:
            entry["voice"] = self.random.choice(["hinted", "reported", "quoted"])
        if self.random.random() < 0.2:
            entry["verdict"] = [
                {
                    "outcome": self.random.choice(OUTCOMES),
                    "by": "editors",
                    "says": self.prose(),
                    "label": "Out",
                }
            ]
        if at and self.random.random() < 0.15:
            entry["unanswered"] = self.prose(60)
            return entry
        number = self.random.randint(1, self.answers) if at else self.answers
        entry["rebuttals"] = {self.name(): self.short(at) for _ in range(number)}
        if self.random.random() < 0.2:
            entry["rebuttals"]["granted-" + self.name()] = {
                "title": "It is so", "claim": "Granted.", "move": "concession"
            }  # fmt: skip
        return entry

    def short(self, at: int) -> dict[str, Any]:
        entry = self.answer(1, self.random.choice([0, 0, 1, self.evidence]))
        entry.pop("against", None)
        if self.random.random() < 0.1 and at:
            entry["also_answers"] = ["a0"]
        if self.random.random() < 0.1:
            entry["rebuttals"] = {self.name(): {"title": "Yes", "claim": "So it is.", "move": "concession"}}
        return entry


def made_up(
    number: int,
    *,
    charges: int = 46,
    topics: int = 9,
    answers: int = 6,
    evidence: int = 3,
    title: int = 40,
    script: str = "",
    language: str = "en",
) -> ArgumentGraph:
    """Return a map of so many charges under so many topics."""
    maker = Boards(number, answers=answers, evidence=evidence, depth=1, title=title)
    maker.script = script
    data = {
        "argmap": "1",
        "title": maker.heading(),
        "summary": maker.prose(60),
        "language": language,
        "text": "plea",
        "license": "CC0-1.0",
        "curators": ["Nobody"],
        "parties": PARTIES,
        "sources": {
            "plea": {
                "kind": "letter",
                "title": "The plea",
                "sections": {name: {"title": name, "starts": name} for name in ("one", "two")},
            },
            **{f"s{at}": {"kind": "book", "title": maker.heading()} for at in range(12)},
        },
        "topics": {f"t{at}": {"title": maker.heading(), "summary": maker.prose()} for at in range(topics)},
        "accusations": {f"a{at}": maker.line(at, topics) for at in range(charges)},
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data))
