"""Maps made up to be hard to draw: many scripts, long words, many answers, deep replies."""

from random import Random
from typing import Any

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

WORDS = {
    "en": "the lamp was dark from two until four and no keeper said why it had gone out that night",
    "de": "Donaudampfschifffahrtsgesellschaftskapitän sagte nichts über die Leuchtturmwärterdienstvorschrift",
    "ru": "смотритель маяка не сказал ни слова о том почему свет погас в ту самую ночь",
    "ar": "قال حارس المنارة إن الضوء لم ينطفئ في تلك الليلة أبدا",
    "he": "שומר המגדלור אמר שהאור לא כבה באותו לילה כלל",
    "ja": "灯台の光は最後まで見えていた、と「記事」は伝える。船長は舵が折れたと証言している。",
    "th": "ผู้ดูแลประภาคารกล่าวว่าแสงไฟไม่ได้ดับในคืนนั้นเลยแม้แต่น้อย",
    "hi": "प्रकाशस्तंभ के रखवाले ने कहा कि उस रात रोशनी नहीं बुझी थी",
    "marks": 'she said "the lamp\'s \'dark\' glass" in p. 34, that "no keeper" lit it on 3 May 1923',
    "emoji": "🚢 the 👨‍👩‍👧‍👦 saw 🇳🇴 and 🔦🔦 from the sea ❤️",
}
MOVES = ("denial", "distinction", "justification", "objection", "counter-charge", "inconsistency", "context")
PARTIES = {
    "they": {"name": "They", "role": "accuser"},
    "we": {"name": "We", "role": "respondent"},
    "editors": {"name": "The editors", "role": "editor"},
}
_LONGEST = 360
NATURES = ("document", "testimony", "opponent", "own-record", "event", "minutes", "public-record", "exhibit")


class Maker:
    """Makes the parts of a map up, the same for the same number."""

    def __init__(self, number: int, *, answers: int, evidence: int, depth: int, title: int) -> None:
        self.random = Random(number)
        self.answers, self.evidence, self.depth, self.title = answers, evidence, depth, title
        self.count = 0

    def prose(self, most: int = 40) -> str:
        script = self.random.choice(list(WORDS))
        text = " ".join(self.random.choices(WORDS[script].split(" "), k=self.random.randint(3, most)))
        return text[0].upper() + text[1 : _LONGEST // (2 if script == "ja" else 1)] + "."

    def heading(self) -> str:
        return (self.prose(20) * 4)[: self.title].strip() or "x"

    def piece(self) -> dict[str, Any]:
        entry: dict[str, Any] = {"source": f"s{self.random.randint(0, 11)}", "shows": self.prose(30)}
        if self.random.random() < 0.8:
            entry["nature"] = self.random.choice(NATURES)
        if self.random.random() < 0.6:
            entry["quote"], entry["at"] = [self.prose(9)], "one"
        if self.random.random() < 0.2:
            entry["caveat"] = {"by": "editors", "says": self.prose(), "at": "two", "quote": self.prose(6)}
        return entry

    def answer(self, depth: int, pieces: int) -> dict[str, Any]:
        entry: dict[str, Any] = {"title": self.heading(), "claim": self.prose()}
        entry["move"] = self.random.choice(MOVES)
        if pieces:
            entry["evidence"] = [self.piece() for _ in range(pieces)]
        if self.random.random() < 0.3:
            entry["against"] = "inference"
        if self.random.random() < 0.3:
            entry["concedes"] = self.prose(12)
        if self.random.random() < 0.5:
            entry["quote"], entry["at"] = [self.prose(8), self.prose(8)], ["one", "two"]
        if depth > 1:
            entry["rebuttals"] = {
                self.name(): self.answer(depth - 1, self.random.randint(0, 2))
                for _ in range(self.random.randint(1, 3))
            }
        return entry

    def name(self) -> str:
        self.count += 1
        return f"r{self.count}" + "-long-name" * (self.count % 3)

    def accusation(self) -> dict[str, Any]:
        return {
            "title": self.heading(),
            "claim": self.prose(),
            "topic": "all",
            "quote": self.prose(10),
            "at": ["one", "two"],
            "grounds": {self.name(): {"claim": self.prose(), "source": "s1"} for _ in range(2)},
            **self.answered(),
        }

    def answered(self) -> dict[str, Any]:
        if not self.answers:
            return {"unanswered": self.prose()}
        pieces = [self.evidence, *(self.random.randint(0, self.evidence) for _ in range(self.answers - 1))]
        return {"rebuttals": {self.name(): self.answer(self.depth, number) for number in pieces}}


def generated(
    number: int, *, charges: int = 2, answers: int = 4, evidence: int = 3, depth: int = 1, title: int = 40
) -> ArgumentGraph:
    """Return a map of so many charges, each with so many answers."""
    maker = Maker(number, answers=answers, evidence=evidence, depth=depth, title=title)
    data = {
        "argmap": "1",
        "title": "A map that was made up",
        "language": ("en", "de", "fr", "ru", "ja", "ar")[number % 6],
        "text": "plea",
        "license": "CC0-1.0",
        "curators": ["Nobody"],
        "parties": PARTIES,
        "sources": {
            "plea": {
                "kind": "letter",
                "title": "The plea",
                "sections": {
                    "one": {"title": maker.heading(), "starts": "One"},
                    "two": {"title": "Two", "starts": "Two"},
                },
            },
            **{
                f"s{at}": {
                    "kind": "book",
                    "title": maker.heading(),
                    "author": [maker.prose(4)],
                    "date": "1923-10",
                    "note": maker.prose(60),
                    "url": "https://example.org/a",
                }
                for at in range(12)
            },
        },
        "topics": {"all": "All"},
        "accusations": {
            f"a{at}": maker.accusation() | ({"part_of": [f"a{at - 1}"]} if at % 3 == 2 else {})
            for at in range(charges)
        },
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data))


_KINDS: tuple[dict[str, int], ...] = (
    {"answers": 60, "charges": 1, "evidence": 1},
    {"answers": 2, "charges": 1, "evidence": 40},
    {"answers": 2, "charges": 1, "depth": 5},
    {"answers": 3, "title": 1},
    {"answers": 3, "title": 90},
    {"answers": 1, "charges": 9, "title": 60},
    {"answers": 6, "charges": 1, "depth": 3, "title": 15},
    {"answers": 0, "charges": 3},
    {"answers": 2, "charges": 2, "evidence": 9, "title": 25},
    {"answers": 1, "charges": 1},
)


def hard(number: int) -> ArgumentGraph:
    """Return the map of a number, of 200: each hard in one way, and from the twentieth on some very long."""
    kind = _KINDS[number % len(_KINDS)]
    if number >= 20 and number % len(_KINDS) == len(_KINDS) - 1:
        kind = {"answers": 2, "evidence": 1, "charges": number // 2 + 10}
    return generated(number, **kind)
