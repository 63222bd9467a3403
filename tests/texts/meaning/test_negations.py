"""Languages with lists of negations only: what must be asked about, and what must be left alone."""

import pytest

from argmap.texts.meaning import Guard
from argmap.texts.meaning.negations import LOOKED_FOR
from argmap.texts.quotations import locate, parse
from argmap.texts.text import Text
from argmap.texts.verification import Unguarded

AROUND = {
    "de": ("Das Hafenamt öffnete im März.\n\n", " Dann wechselte die Wache."),
    "fr": ("Le bureau du port ouvrit en mars.\n\n", " Puis la garde changea."),
    "ru": ("Контора порта открылась в марте.\n\n", " Потом сменилась вахта."),
}

LOST = [
    ("de", "Das habe ich weder geschrieben noch gesagt.", "Das habe ich … gesagt"),
    ("de", "Der Rat hat das Buch nicht verbrannt.", "Der Rat hat … verbrannt"),
    ("de", "Der Rat hat das Buch nicht verbrannt.", "hat das Buch … verbrannt"),
    ("de", "Der Wärter hat nie geschlafen.", "Der Wärter hat … geschlafen"),
    ("de", "Niemand im Rat sah die Bücher.", "sah die Bücher"),
    ("de", "Der Wärter hat kein Öl gestohlen.", "Öl gestohlen"),
    ("de", "Er stahl das Öl der Stadt nicht.", "Er stahl das Öl der Stadt"),
    ("de", "Die Lampe brannte gar nicht.", "Die Lampe brannte"),
    ("de", "Ich sage nicht, dass der Rat gelogen hat.", "der Rat gelogen hat"),
    ("de", "Es ist nicht wahr, daß die Lampe aus war.", "die Lampe aus war"),
    ("de", "Ich sage nicht, dass der Rat gelogen hat.", "dass der Rat gelogen hat"),
    ("de", "Ich sage nicht, der Rat habe gelogen.", "der Rat habe gelogen"),
    ("de", "Er löschte die Lampe keineswegs, sondern er putzte sie.", "Er löschte … putzte sie"),
    ("de", "Das Schiff fuhr ohne Licht hinaus.", "Licht hinaus"),
    ("fr", "Le gardien n'a jamais volé la ville.", "Le gardien … volé la ville"),
    ("fr", "Le conseil ne publie pas ses comptes.", "Le conseil … publie … ses comptes"),
    ("fr", "Le conseil n'a pas publié ses comptes.", "publié ses comptes"),
    ("fr", "Je ne dis pas que le conseil a menti.", "le conseil a menti"),
    ("fr", "Il n'est pas vrai qu'il dormait à son poste.", "dormait à son poste"),
    ("fr", "Aucun membre du conseil n'a vu les livres.", "vu les livres"),
    ("fr", "Le gardien ne dort pas.", "Le gardien ne dort"),
    ("fr", "Le navire partit sans lumière à bord.", "lumière à bord"),
    ("ru", "Совет не публиковал отчётов.", "Совет … публиковал отчётов"),
    ("ru", "Сторож никогда не спал на посту.", "Сторож … спал на посту"),
    ("ru", "Он не крал казённого масла.", "крал казённого масла"),
    ("ru", "Никто не видел этих книг.", "видел этих книг"),
    ("ru", "Я не говорю, что совет солгал.", "совет солгал"),
    ("ru", "Я не говорю, что совет солгал.", "что совет солгал"),
    ("ru", "Нельзя оставлять лампу без присмотра.", "оставлять лампу"),
    ("ru", "Судно вышло без огней в море.", "огней в море"),
]

FAIR = [
    ("de", "Nicht nur der Rat, auch der Wärter sah das Licht.", "der Rat … sah das Licht"),
    ("de", "Der Wärter, der nie schlief, hat das Licht gesehen.", "Der Wärter … hat das Licht gesehen"),
    ("de", "Der Rat hat nicht bezahlt. Das Öl kam im Mai.", "Das Öl kam im Mai"),
    ("de", "Der Rat hat nicht bezahlt, aber der Wärter blieb.", "der Wärter blieb"),
    ("de", "Der Wärter blieb, aber der Rat hat nicht bezahlt.", "Der Wärter blieb"),
    ("de", "Er fuhr nicht hinaus, sondern er putzte die Lampe.", "er putzte die Lampe"),
    ("de", "Die Lampe brannte in der Nacht noch lange.", "Die Lampe brannte … lange"),
    ("de", "Es besteht kein Zweifel, dass die Lampe brannte.", "die Lampe brannte"),
    ("de", "Der Rat hat nicht bezahlt.", "Der Rat hat nicht bezahlt"),
    ("fr", "Il fit un pas vers la lampe du port.", "Il fit … vers la lampe du port"),
    ("fr", "Le gardien, qui ne dormait jamais, vit la lampe.", "Le gardien … vit la lampe"),
    ("fr", "Non seulement le conseil a menti, mais il a payé.", "le conseil a menti"),
    ("fr", "Le conseil n'a pas payé, mais le gardien est resté.", "le gardien est resté"),
    ("fr", "Nul doute que la lampe brûlait.", "la lampe brûlait"),
    ("fr", "Le conseil avança pas à pas dans cette affaire.", "Le conseil avança … dans cette affaire"),
    ("ru", "Не только совет, но и сторож видел огонь.", "совет … видел огонь"),
    ("ru", "Сторож, который никогда не спал, видел огонь.", "Сторож … видел огонь"),
    ("ru", "Совет не платил. Масло пришло в мае.", "Масло пришло в мае"),
    ("ru", "Совет не платил, но сторож остался.", "сторож остался"),
    ("ru", "Нет сомнений, что лампа горела.", "лампа горела"),
    ("ru", "Совет не раз платил сторожу.", "Совет … платил сторожу"),
    ("ru", "Сторож видел огонь, а совет не видел.", "Сторож видел огонь"),
    ("ru", "Лампа не горела.", "Лампа не горела"),
]


def kinds(language: str, sentence: str, quote: str) -> list[str]:
    before, after = AROUND[language]
    text = Text.of(f"{before}{sentence}{after}")
    quotation = parse(quote)
    found = locate(quotation.parts, text, 0, len(text.normal))
    assert found, "the case is not in its sentence"
    guard = Guard.of(language, text)
    return [str(doubt.kind) for doubt in guard.doubts(quotation, found[0], attributed=False)]


@pytest.mark.parametrize(("language", "sentence", "quote"), LOST)
def test_asks_about_a_lost_negation(language: str, sentence: str, quote: str) -> None:
    assert kinds(language, sentence, quote) == ["negation"]


@pytest.mark.parametrize(("language", "sentence", "quote"), FAIR)
def test_leaves_alone(language: str, sentence: str, quote: str) -> None:
    assert kinds(language, sentence, quote) == []


@pytest.mark.parametrize(
    ("language", "sentence", "quote"),
    [
        ("de", "Der Rat sah das Licht.", "Der Rat sah [nicht] das Licht"),
        ("fr", "Le conseil vit la lampe.", "Le conseil vit [jamais] la lampe"),
        ("ru", "Совет видел огонь.", "Совет [не] видел огонь"),
    ],
)
def test_asks_about_a_negation_that_is_put_in(language: str, sentence: str, quote: str) -> None:
    assert kinds(language, sentence, quote) == ["insertion"]


@pytest.mark.parametrize("language", ["de", "de-AT", "fr", "ru"])
def test_says_what_it_looks_for(language: str) -> None:
    guard = Guard.of(language, Text.of("Marsh"))
    assert guard.unguarded == Unguarded(language, LOOKED_FOR)
