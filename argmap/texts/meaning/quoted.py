"""What a quotation is like in itself: whether it says, asks, supposes or names something."""

from dataclasses import dataclass
from functools import cached_property

from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.runs import Run

_SHORTEST_VERB = 4
_BEHIND_VERBS = frozenset(["neither", "nothing", "nobody", "none", "me", "us", "him", "them", "you"])
_UNREAL = frozenset(["would", "could", "might", "should", "will", "shall"])
_NO_VERBS = frozenset([
    "preposition", "conjunction", "relative", "clear", "article", "limit", "quantifier", "negation",
])  # fmt: skip
_HOLDING = frozenset(["is", "are", "can", "may", "must", "cannot"])
_FUTURE = frozenset(["will", "shall"])
_RESTING = frozenset(["is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't"])
_HAVING = frozenset(["has", "have", "had"])
_ABLE = frozenset(["can", "could", "may", "cannot", "can't", "couldn't", "cost", "costs"])


def negated(marks: list[Mark], *, own: bool = False, clause: bool = False) -> Mark | None:
    """Return the negation of some marks, unless two of them undo each other or the words are so all the same.

    What is "not forgotten" or "surprises nobody" is so, and what somebody "did not know"; what "we do not
    know" may not be. Who objects to a ``clause``, "objects that it burnt", says that it is so.
    """
    asserting = {"objecting"} if clause else set[str]()
    found = [mark for mark in marks if mark.kinds & {"negation", "denial"} and not mark.kinds & asserting]
    if any("knowing" in mark.kinds for mark in marks) and not own:
        return None
    if found and any("factive" in mark.kinds and mark.start > found[0].start for mark in marks):
        return None
    if found and moves(marks, found[0]):
        return None
    return found[0] if len(found) % 2 else None


def moves(marks: list[Mark], negation: Mark) -> bool:
    """Tell whether it is those moved who are denied: "it will surprise nobody", "nobody was astonished"."""
    moving = [mark for mark in marks if "moving" in mark.kinds]
    told = any("attribution" in mark.kinds and mark.start > negation.start for mark in marks)
    return not told and any(
        mark.end == negation.start or mark.start > negation.start == marks[0].start for mark in moving
    )


@dataclass(frozen=True)
class Quoted:
    """What the words of a quotation do by themselves."""

    run: Run
    opens: bool = False
    """Whether a double quotation mark stands right before them."""
    is_title: bool = False
    """Whether they stand in quotation marks as a title does, in capitals."""
    alone: bool = False
    """Whether no verb stands beside them in their clause: then "traded in slaves" is one."""

    @cached_property
    def asserts(self) -> bool:
        """Whether they say something of something: a finite verb stands in them, outside relative clauses."""
        return any(self._is_verb(index) for index in range(len(self.run.tokens)))

    @property
    def starts_with_verb(self) -> bool:
        first = self.run.word(0)
        return self._is_verb(0) or (first.endswith("ed") and len(first) >= _SHORTEST_VERB)

    @property
    def lacks_subject(self) -> bool:
        """Whether they begin with a verb whose subject stands before them, and no noun such as "sails"."""
        verbal = self._is_verb(0) or (self.run.word(0).endswith("s") and self.run.word(1) in _BEHIND_VERBS)
        return verbal and (self.run.is_a(0, "question") or not self.run.is_a(1, "finite"))

    @property
    def is_gerund(self) -> bool:
        first = self.run.word(0)
        return first.endswith("ing") and len(first) > _SHORTEST_VERB

    @property
    def supposes(self) -> bool:
        """Whether a "would" or the like stands in them."""
        return any(self.run.having("modal")) or not _FUTURE.isdisjoint(self.run.tokens)

    @property
    def is_rule(self) -> bool:
        """Whether they say what holds now, of whom or when behind them is not told yet."""
        last = len(self.run.tokens) - 1
        holds = any(self.run.word(index) in _HOLDING for index in range(1, last))
        return holds and self.asserts and not self.run.is_a(last, "preposition")

    @property
    def begins_noun(self) -> bool:
        """Whether an article, a pronoun or a name begins them, and no verb."""
        first = self.run.word(0)
        kinds = ("article", "number", "preposition", "question", "conjunction")
        named = not first.islower() or first in _BEHIND_VERBS or first.endswith(("s", "ing"))
        return named or any(self.run.is_a(0, kind) for kind in kinds)

    @property
    def is_unreal(self) -> bool:
        """Whether they say what would be."""
        return not _UNREAL.isdisjoint(self.run.tokens)

    @property
    def is_present(self) -> bool:
        """Whether they say what is."""
        return self.run.has_a("present")

    @property
    def rests(self) -> bool:
        """Whether they say what is or was so for long, and not what was done once."""
        return any(self._is_state(index) or self._is_habit(index) for index in range(len(self.run.tokens)))

    @property
    def is_general(self) -> bool:
        """Whether they say what is so, or what somebody does."""
        return self.is_present or any(self._is_habit(index) for index in range(1, len(self.run.tokens)))

    @property
    def promises(self) -> bool:
        """Whether they tell what will be."""
        return self.asserts and not _FUTURE.isdisjoint(self.run.tokens)

    @property
    def asks(self) -> bool:
        """Whether they can be seen to be a question: its word order or its mark is in them."""
        first = 1 if self.run.is_a(0, "conjunction") else 0
        return self.run.is_a(first, "question") or "?" in self.run.tokens

    def _is_state(self, index: int) -> bool:
        run, word, behind = self.run, self.run.word(index), index + 1
        while run.words.is_adverb(run.word(behind)) or run.is_a(behind, "negation"):
            behind += 1
        if word in _RESTING:
            done = run.is_a(behind, "participle") or run.is_a(behind, "finite")
            return not (done or run.word(behind).endswith(("ed", "ing")))
        has = word in _HAVING and (run.is_a(index + 1, "article") or run.is_a(index + 1, "number"))
        return has or word in _ABLE

    def _is_habit(self, index: int) -> bool:
        word = self.run.word(index)
        formed = word.endswith("s") and not word.endswith("ss") and not self.run.is_a(index, "question")
        return formed and self._is_verb(index)

    def _is_verb(self, index: int) -> bool:
        is_a, word = self.run.is_a, self.run.word
        if word(index - 1) == "to" and index:
            return False
        if is_a(index - 1, "relative") and word(index - 1) != "that":
            return False
        after_article = is_a(index - 1, "article")
        if is_a(index, "finite"):
            return not after_article or word(index - 1) in ("that", "this", "all")
        if after_article or len(word(index)) < _SHORTEST_VERB:
            return False
        leads_on = is_a(index + 1, "article") or is_a(index + 1, "that")
        if word(index).endswith("ed"):
            return leads_on or index + 1 == len(self.run.tokens) or self._has_object(index)
        return leads_on and (word(index).endswith("s") or self._parts_nouns(index))

    def _parts_nouns(self, index: int) -> bool:
        """Tell whether a word parts a noun with its article from another, as only a verb can."""
        word = self.run.word(index)
        known = self.run.words.kinds(word) & _NO_VERBS or self.run.words.is_adverb(word)
        plain = word.isalpha() and word.islower() and not word.endswith("ing")
        noun = index > 1 and self.run.is_a(index - 2, "article") and self.run.word(index - 1).endswith("s")
        return plain and noun and not known

    def _has_object(self, index: int) -> bool:
        """Tell whether a word in "-ed" stands between a noun and what it does, as no participle would."""
        words, before, after = self.run.words, self.run.word(index - 1), self.run.word(index + 1)
        if words.is_adverb(after):
            return True
        led = words.kinds(before) & {"clear", "copula", "article", "preposition", "conjunction"}
        leads = words.kinds(after) & {"preposition", "conjunction", "relative"} or parts(after)
        begins = parts(before) or words.is_adverb(before)
        return index > 0 and not (led or begins) and (self.alone or not leads)


def has_verb(run: Run) -> bool:
    """Tell whether a finite verb, or a word in "-ed", stands among some words."""
    return any(
        run.is_a(index, "finite") or (word.endswith("ed") and len(word) > _SHORTEST_VERB)
        for index, word in enumerate(run.tokens)
    )


def stands_alone(before: Run, after: Run) -> bool:
    """Tell whether there is no verb in the clause around a quotation."""
    end = next((index for index, word in enumerate(after.tokens) if parts(word)), None)
    opened = [i for i, word in enumerate(before.tokens) if parts(word) or before.is_a(i, "that")]
    return not (has_verb(before.part(opened[-1] + 1 if opened else 0)) or has_verb(after.part(0, end)))


def is_title(words: str) -> bool:
    """Tell whether words in quotation marks are a title: all but the small ones have a capital."""
    long = [word for word in words.split() if len(word) >= _SHORTEST_VERB]
    return len(long) > 1 and words[:1].isupper() and all(word[0].isupper() for word in long)
