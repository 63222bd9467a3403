"""What languages without a grammar here have besides: conditions by word order, announcements, cries."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.single import is_a
from argmap.texts.verification import Distortion

_FRAME = 18
_OPENING = 6
_NEAR = 7
_SHORT = 5
_CRY = 3
_SENTENCE = 9
_AND = frozenset(["und", "et", "и"])
_US = frozenset(["mich", "uns", "dich", "euch", "moi", "nous", "toi", "vous", "меня", "нас"])
_ENDS = frozenset(".:")
_LIMITED = 4
_PRONOUNS = ("-il", "-elle", "-ce", "-on", "-ils", "-elles")
_VERBAL = {"de": ("t", "te", "ten"), "ru": ("ись",)}
_FINITE = ("ит", "ет", "ёт", "ют", "ят", "ут", "ат", "ишь", "ешь")
_SUPPOSED = ("eût-", "fût-", "eussent-", "fussent-", "dût-")
_GERUNDS = ("вшись", "ясь", "ав", "ив")
_POINTED = frozenset(["rin", "ran", "durch", "mit", "für", "rauf", "raus", "von", "rum"])
_UNREAL = ("rait", "raient")


def framed(run: Run, quoted: Quoted, language: str, *, attributed: bool) -> Iterator[Sign]:
    """Yield what opens the sentence before the cut: a condition, a way of reasoning, a share, a crowd."""
    if not 0 < len(run.tokens) <= _FRAME:
        return
    if _is_inverted(run, language) or (is_a(run, 0, "that") and run.word(-1) in _AND):
        yield run.sign_at(Distortion.CONDITION, 0, 1)
    adjoining = len(run.tokens) <= _OPENING or run.word(-1) == "," or _leads(run)
    for mark in run.marks:
        if mark.start > 1 or not (adjoining or run.word(-1) in _AND):
            break
        if (
            "framing" in mark.kinds
            or ("condition" in mark.kinds and _leads(run))
            or ("without" in mark.kinds and _supposes(quoted))
        ):
            yield run.sign(Distortion.CONDITION, mark)
        elif "voice" in mark.kinds and not attributed:
            yield run.sign(Distortion.ATTRIBUTION, mark)
    yield from _share(run)
    yield from _sought(run)
    if adjoining:
        epochs = (mark for mark in run.having("epoch") if mark.start <= 1)
        yield from (run.sign(Distortion.QUANTIFIER, mark) for mark in epochs)
        yield from _bounded(run, quoted)
        yield from _part_of_all(run)
        if not attributed:
            yield from _account(run)
    if run.tokens[1:] == [":"] and run.is_a(0, "asked"):
        yield run.sign_at(Distortion.QUESTION, 0, 1)


def _leads(run: Run) -> bool:
    """Tell whether a clause ends in the "so" or "dann" that leads to what hangs on it."""
    return run.word(-2) == "," and run.word(-1) in ("so", "dann", "то", "alors")


def _supposes(quoted: Quoted) -> bool:
    return any(quoted.run.having("unreal")) or any(word.endswith(_UNREAL) for word in quoted.run.tokens)


def _is_inverted(run: Run, language: str) -> bool:
    """Tell whether a clause begins with its verb and ends at the cut, as a condition without "if" does."""
    first = 1 if run.is_a(0, "negation") else 0
    if run.word(0) == "kaum":
        return False  # "kaum war er da, |"
    word, ends = run.word(first), run.word(-1) == "," or _leads(run)
    if language == "fr":
        supposed = any("-" in token and token.startswith(_SUPPOSED) for token in run.tokens[1:])
        if supposed and ends:
            return True  # "le portier eût-il veillé, |"
        return word.endswith(_PRONOUNS) and ends and "?" not in run.tokens
    gerund = language == "ru" and word.endswith(_GERUNDS)
    formed = word.endswith(_VERBAL.get(language, "\0")) and not (gerund or run.is_a(first, "small"))
    verb = run.is_a(first, "inverted") or formed
    if language == "ru" and run.word(-1) == "-" and word.endswith(_FINITE) and len(run.tokens) > _CRY:
        return True  # "простоит лёд до двадцатого - |"
    subject = language != "de" or run.is_a(first + 1, "subject")
    return verb and subject and ends


def _share(run: Run) -> Iterator[Sign]:
    """Yield the "zwei" of "in zwei von sechzig Fällen"."""
    if run.word(-2) == "," and run.is_a(len(run.tokens) - 1, "turning") and not run.is_a(0, "preposition"):
        return  # "einer der Zeugen kam, aber |"
    that = max((index + 1 for index in range(len(run.tokens)) if is_a(run, index, "that")), default=0)
    for index in range(that, min(len(run.tokens), that + 3)):
        if run.is_a(index, "number") and any(
            run.is_a(behind, "of") for behind in range(index + 1, index + 3)
        ):
            yield run.sign_at(Distortion.QUANTIFIER, index, index + 1)


def commented(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what an aside right before the cut makes of it: ", disent-ils, |", ", so ihre Klage, |"."""
    commas = [index for index, word in enumerate(run.tokens) if word == ","][-2:]
    if len(commas) < 2 or commas[1] != len(run.tokens) - 1 or commas[1] - commas[0] > _NEAR:
        return
    aside = run.part(commas[0] + 1, commas[1])
    own = any(aside.is_a(index, "self") for index in range(len(aside.tokens)))
    if run.is_a(0, "despite") or aside.is_a(0, "relative") or own:
        return
    for mark in aside.having("hedge", "condition"):
        kind = Distortion.HEDGE if "hedge" in mark.kinds else Distortion.CONDITION
        yield aside.sign(kind, mark)
    if aside.is_a(0, "conjunction"):
        yield from (aside.sign(Distortion.QUANTIFIER, mark) for mark in aside.having("limit"))
    for mark in aside.having("attribution"):
        if mark.start == 0 and mark.end > 1 and not attributed:
            yield aside.sign(Distortion.ATTRIBUTION, mark)
            return
    told = aside.is_a(0, "as") and not any(aside.is_a(index, "mine") for index in range(len(aside.tokens)))
    for index in range(len(aside.tokens) * (not attributed)):
        account = told and (aside.is_a(index, "account") or aside.is_a(index, "telling"))
        if account or aside.is_a(index, "attribution") or speaks(aside.word(index), aside):
            yield aside.sign_at(Distortion.ATTRIBUTION, index, index + 1)
            return


def speaks(word: str, run: Run) -> bool:
    """Tell whether a word is a verb of saying with its pronoun behind it: "disent-ils"."""
    stem, pronoun = word.partition("-")[0], word.endswith(_PRONOUNS)
    return pronoun and "attribution" in run.words.kinds(stem)


def _opens_with(run: Run, kind: str) -> bool:
    return run.is_a(0, kind) or (run.is_a(0, "conjunction") and run.is_a(1, kind))


def _sought(run: Run) -> Iterator[Sign]:
    """Yield the "vergeblich" of "wir suchten vergeblich einen Zeugen, der |"."""
    if run.is_a(len(run.tokens) - 1, "relative"):
        yield from (run.sign(Distortion.NEGATION, mark) for mark in run.having("vain"))


def _bounded(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "für" of "für Anfänger |" and the "ersten" of "im ersten Akt |"."""
    neutral = any("neutral" in mark.kinds and not mark.start for mark in run.words.marks(run.tokens))
    counted = run.has_a("number") and run.word(1) not in ("un", "une")
    own = neutral or counted or run.has_a("self", "mine", "lasting", "pointing") or run.word(1) in _US
    first = next((index for index in (1, 2) if run.is_a(index, "ordinal")), 0)
    part = first and run.is_a(first + 1, "portion") and run.is_a(0, "preposition")
    whom = run.is_a(0, "bounding") and 1 < len(run.tokens) <= _LIMITED + 1
    verbal = quoted.run.has_a("copula") or not run.is_a(1, "subject")
    regards = run.is_a(0, "regarding") and run.is_a(len(run.tokens) - 2, "concerning")
    if part or regards or (whom and verbal and not own):
        yield run.sign_at(Distortion.QUANTIFIER, 0, 2)


def _part_of_all(run: Run) -> Iterator[Sign]:
    """Yield the "einigen" of "in einigen der Schulen", but not of "nach einigen Tagen"."""
    if _opens_with(run, "preposition"):
        for mark in run.having("limit", "negation"):
            if mark.start <= _LIMITED and not run.is_a(mark.end, "lasting"):
                denies = "negation" in mark.kinds
                yield run.sign(Distortion.NEGATION if denies else Distortion.QUANTIFIER, mark)
                return


def _account(run: Run) -> Iterator[Sign]:
    """Yield the "Darstellung" of "nach der Darstellung meines Gegners", but not of "nach meiner"."""
    if _opens_with(run, "according"):
        for index in range(1, min(len(run.tokens), _OPENING)):
            own = any(run.is_a(before, "mine") for before in range(index))
            if run.is_a(index, "account") and not own:
                yield run.sign_at(Distortion.ATTRIBUTION, index, index + 1)
                return


def announced(run: Run) -> Iterator[Sign]:
    """Yield the verb or noun before a colon that gives the word to another."""
    if run.word(-1) == ":":
        head = run.part(max(0, len(run.tokens) - _NEAR), -1)
        own = head.has_a("self")
        if not (own or any(head.having("vouching"))):
            for mark in head.having("attribution", "reading", "telling"):
                if not head.is_a(mark.start - 1, "negation"):
                    yield head.sign(Distortion.ATTRIBUTION, mark)
                return


def unvouched(head: Run) -> Iterator[Sign]:
    """Yield the word before a "that" which no list knows as one that proves."""
    words = head.tokens[-_SHORT:]
    low = len(head.tokens) - len(words)
    vouched = any(
        head.is_a(index, kind) for index in range(low, len(head.tokens)) for kind in ("vouching", "self")
    )
    vouched = vouched or any(head.having("vouching"))
    neutral = any("neutral" in mark.kinds for mark in head.words.marks(head.tokens))
    turned = neutral or any(head.having("negation", "denial", "without"))
    pointed = bool(words) and words[-1].startswith("da") and words[-1][2:] in _POINTED
    if words and not (vouched or turned or pointed or _relative(head)) and words[-1].isalpha():
        yield head.sign_at(Distortion.ATTRIBUTION, len(head.tokens) - 1, len(head.tokens))


def _relative(head: Run) -> bool:
    """Tell whether a "que" belongs to a noun or a conjunction: "le cheval que", "parce que"."""
    last = len(head.tokens) - 1
    named = any(head.is_a(index, kind) for index in (last - 1, last - 2) for kind in ("determiner", "mine"))
    return head.is_a(last, "led") or named


def cried(run: Run, quoted: Quoted, mark: int) -> Iterator[Sign]:
    """Yield that an exclamation begins as mockery does: "Ein feiner …!", "Quel …!", "Хорош …!"."""
    opening = quoted.run.head(max(_CRY - len(run.tokens), 0))
    words = [index for index, word in enumerate(run.tokens) if word.isalpha()][:_CRY]
    mocked = any(found.start in words for found in run.having("exclaiming"))
    told = any(is_a(run, index, "that") for index in range(len(run.tokens)))
    if (mocked or any(opening.having("exclaiming"))) and not (told and any(run.having("vouching"))):
        yield Sign(Distortion.IRONY, mark, mark + 1)


def conceded(before: Run, after: Run) -> Iterator[Sign]:
    """Yield the "mais" of "Certes, | le clerc était lent, mais il était honnête"."""
    concedes = (before.is_a(index, "conceding") or parts(word) for index, word in enumerate(before.tokens))
    if before.tokens and all(concedes):
        for index in range(1, len(after.tokens)):
            if after.is_a(index, "turning") and parts(after.word(index - 1)):
                yield after.sign_at(Distortion.CORRECTION, index, index + 1)
                return


def withdrawn(run: Run) -> Iterator[Sign]:
    """Yield the verb of a sentence before that takes its author's words back: "Ich widerrufe."."""
    for mark in run.having("withdrawing"):
        if not any(run.having("negation")):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def introduced(run: Run) -> Iterator[Sign]:
    """Yield what gives the word to another in a short sentence before: "So erzählt es die Chronik."."""
    run = run.part(0, -1) if run.word(-1) in _ENDS else run
    own = run.has_a("self", "mine")
    if len(run.tokens) > _SENTENCE or own or not any(run.having("introducing")):
        return
    for mark in run.having("attribution", "reading", "telling"):
        yield run.sign(Distortion.ATTRIBUTION, mark)
        return


def ended(run: Run) -> Iterator[Sign]:
    """Yield the "until" behind a statement, where no date but a clause follows."""
    first = 1 if run.word(0) == "," else 0
    for mark in run.having("until"):
        if mark.start == first:
            yield run.sign(Distortion.QUANTIFIER, mark)
