"""The meaning guard: what it must ask about, and what it must leave alone."""

import pytest

from argmap.texts.meaning import Guard
from argmap.texts.quotations import locate, parse
from argmap.texts.text import Text

BEFORE = "The harbour office opened in March.\n\n"
AFTER = " Then the watch changed."

DISTORTED = [
    # what an elision swallows
    ("negation", "The committee never published its minutes.", "The committee … published its minutes"),
    ("negation", "The committee did not publish its minutes.", "The committee … publish its minutes"),
    ("negation", "The committee published no complete minutes.", "The committee published … minutes"),
    ("negation", "The committee published none of its minutes.", "published … its minutes"),
    ("negation", "The board, it is true, has by no means paid the keeper.", "The board … paid the keeper"),
    ("negation", "The board refused to pay the keeper.", "The board … pay the keeper"),
    ("negation", "The board failed to pay the keeper.", "The board … pay the keeper"),
    (
        "negation",
        "The keeper had met them twice but did not once leave the lamp.",
        "The keeper … leave the lamp",
    ),
    ("negation", "The council that met in May never paid.", "The council … paid"),
    ("negation", "The light was bright but not steady.", "The light was … steady"),
    ("negation", "The keeper couldn't see the ship.", "The keeper … see the ship"),
    ("negation", "The plan was debated. It was never adopted.", "The plan was … adopted"),
    ("hedge", "The lamp was perhaps out.", "The lamp was … out"),
    ("hedge", "The keeper, it seems, slept.", "The keeper … slept"),
    ("hedge", "The keeper allegedly slept at his post.", "The keeper … slept at his post"),
    ("quantifier", "The keepers, or most of them, signed the paper.", "The keepers … signed the paper"),
    ("quantifier", "In March some ships sank.", "In March … ships sank"),
    ("quantifier", "All the keepers, except Marsh, signed.", "All the keepers … signed"),
    ("quantifier", "The board may only hear the keeper in May.", "hear … in May"),
    ("attribution", "The board, critics claim, burnt the books.", "The board … burnt the books"),
    ("attribution", "The board, according to the clerk, burnt the books.", "The board … burnt the books"),
    ("condition", "The lamp, if oil was sent, burnt all night.", "The lamp … burnt all night"),
    (
        "condition",
        "The lamp will go out unless oil is sent, and ships will sink.",
        "The lamp will go out … ships will sink",
    ),
    ("modal", "The board should publish its minutes.", "The board … publish its minutes"),
    ("modal", "The board may have published its minutes.", "The board … published its minutes"),
    ("modal", "The board promised to publish its minutes.", "The board … publish its minutes"),
    ("correction", "The claim, which is false, was read aloud.", "The claim … was read aloud"),
    ("question", "Was the lamp lit? The board said so.", "the lamp lit … said so"),
    (
        "distance",
        "The lamp was lit. Nobody came. The storm rose. The ship sank.",
        "The lamp was lit … The ship sank",
    ),
    ("insertion", "The committee published its minutes.", "The committee [always] published its minutes"),
    ("insertion", "The committee published its minutes.", "The committee [never] published its minutes"),
    ("insertion", "The committee published its minutes.", "The committee [secretly] published its minutes"),
    ("insertion", "The committee published its minutes.", "The committee published [all] its minutes"),
    ("insertion", "The committee published its minutes.", "The committee [must have] published its minutes"),
    # what stands before the cut
    ("negation", "He did not steal the money.", "steal the money"),
    ("negation", "He denied stealing the money.", "stealing the money"),
    ("negation", "There is no evidence of fraud.", "evidence of fraud"),
    ("negation", "There was not a shred of truth in it.", "a shred of truth in it"),
    ("negation", "Nobody audited the accounts.", "audited the accounts"),
    ("negation", "None of the members voted for the plan.", "voted for the plan"),
    ("negation", "No member of the council has seen the books.", "has seen the books"),
    ("negation", "I do not believe that the council lied.", "the council lied"),
    ("negation", "I do not say that the council lied.", "the council lied"),
    ("correction", "It is not true that the light was out.", "the light was out"),
    ("negation", "We have no proof that the light was out.", "the light was out"),
    ("negation", "The clerk denied that the books were burnt.", "the books were burnt"),
    ("negation", "The books were sent without a word to the board.", "a word to the board"),
    ("negation", "Far from paying the keeper, the board sued him.", "paying the keeper"),
    ("negation", "They sued the keeper instead of paying him.", "paying him"),
    ("negation", "It cannot be called a victory for the board.", "a victory for the board"),
    ("negation", "He is hardly a friend of the harbour.", "a friend of the harbour"),
    ("negation", "The keeper no longer trims the lamp.", "trims the lamp"),
    ("negation", "The lack of courage was plain.", "courage was plain"),
    ("hedge", "Perhaps the council lied.", "the council lied"),
    ("hedge", "Apparently, the council lied.", "the council lied"),
    ("hedge", "It seems that the council lied.", "the council lied"),
    ("hedge", "The council seems to have lied.", "have lied"),
    ("hedge", "He spoke as if the council had lied.", "the council had lied"),
    ("hedge", "The so-called friends of the harbour met.", "friends of the harbour met"),
    ("hedge", "In all likelihood, the council lied.", "the council lied"),
    ("quantifier", "Every claim in the report is false.", "claim in the report is false"),
    ("quantifier", "Some claims in the report are false.", "claims in the report are false"),
    ("negation", "Hardly any keepers were paid.", "keepers were paid"),
    ("quantifier", "Only the board may burn the books.", "the board may burn the books"),
    ("quantifier", "Some of the keepers were drunk.", "were drunk"),
    ("quantifier", "Almost all ships were lost.", "ships were lost"),
    ("attribution", "It is often said that nobody audited the accounts.", "nobody audited the accounts"),
    ("attribution", "He claims that the council lied.", "the council lied"),
    ("attribution", "He claims the council lied.", "the council lied"),
    ("attribution", "According to the clerk, the council lied.", "the council lied"),
    ("attribution", "The rumour that the council lied spread fast.", "the council lied"),
    (
        "attribution",
        'The clerk replied: "The council lied to us all in March."',
        "The council lied to us all",
    ),
    ("attribution", "As the clerk asserts, the council lied.", "the council lied"),
    ("attribution", "They accuse the keeper of burning the books.", "burning the books"),
    ("attribution", "Rumour has it that the council lied.", "the council lied"),
    ("condition", "If the council had paid, the light would have burnt.", "the light would have burnt"),
    ("condition", "The light would burn if the council paid its debts.", "the council paid its debts"),
    ("condition", "Unless oil is sent, the light will go out.", "the light will go out"),
    ("condition", "Provided that oil is sent, the light will burn.", "the light will burn"),
    ("modal", "The council must publish its minutes.", "publish its minutes"),
    ("modal", "The council might be a danger to ships.", "be a danger to ships"),
    ("modal", "He tried to save the ship.", "save the ship"),
    ("correction", "It is false that the council lied.", "the council lied"),
    ("correction", "It is a myth that the council lied.", "the council lied"),
    ("irony", 'The "careful accounting" of the board cost us the light.', "careful accounting"),
    ("irony", 'He is a "genius" of the harbour.', "genius"),
    ("negation", "The committee has yet to publish its minutes.", "publish its minutes"),
    ("negation", "Neither the clerk nor the keeper saw the ship.", "the keeper saw the ship"),
    ("negation", "The council has not been shown to have lied.", "have lied"),
    ("negation", "Nobody, the clerk says, audited the accounts.", "audited the accounts"),
    ("negation", "The committee never, it seems, published its minutes.", "published its minutes"),
    ("negation", "The plan was anything but a success.", "a success"),
    ("negation", "I doubt that the council lied.", "the council lied"),
    ("hedge", "The alleged fraud was the talk of the town.", "fraud was the talk of the town"),
    ("hedge", "The council is said to have lied.", "have lied"),
    ("quantifier", "Few members attended the meeting.", "members attended the meeting"),
    ("quantifier", "Most of the members approved the plan.", "the members approved the plan"),
    ("negation", "Not all keepers were paid.", "keepers were paid"),
    ("attribution", "Critics allege fraud by the council.", "fraud by the council"),
    ("attribution", "Many believe that the plan failed.", "the plan failed"),
    ("negation", "It would be wrong to say that the council lied.", "the council lied"),
    ("attribution", "The council, the clerk says, burnt the books.", "burnt the books"),
    ("condition", "Had the council paid, the light would have burnt.", "the light would have burnt"),
    ("condition", "Supposing the council lied, we are lost.", "the council lied"),
    ("condition", "Whether the council lied is unknown.", "the council lied"),
    # what stands after it
    ("negation", "The council published no minutes.", "The council published"),
    ("negation", "The council is by no means honest.", "The council is"),
    ("negation", "The council said nothing of the oil.", "The council said"),
    ("hedge", "The council lied, perhaps.", "The council lied"),
    ("hedge", "The council lied, it seems.", "The council lied"),
    ("quantifier", "The office is open only on Sundays.", "The office is open"),
    ("quantifier", "All ships were saved except the brig.", "All ships were saved"),
    ("quantifier", "The council was right, with few exceptions.", "The council was right"),
    ("attribution", "The council lied, he claims.", "The council lied"),
    ("attribution", "The council lied, according to the clerk.", "The council lied"),
    ("attribution", "The council lied, as the clerk would say.", "The council lied"),
    ("attribution", "The council lied, or so they say.", "The council lied"),
    ("condition", "The light will burn if oil is sent.", "The light will burn"),
    ("condition", "The light will burn all night, provided oil is sent.", "The light will burn all night"),
    ("condition", "The light will burn, but only if oil is sent.", "The light will burn"),
    ("correction", "The claim that the keeper slept is false.", "the keeper slept"),
    ("correction", "The story that the keeper slept is a monstrous lie.", "the keeper slept"),
    ("correction", "The keeper slept, which is a legend.", "The keeper slept"),
    ("correction", "The keeper slept at his post - a fabrication.", "The keeper slept at his post"),
    ("correction", "The keeper slept at his post. This is a lie.", "The keeper slept at his post"),
    ("correction", "The keeper slept at his post. But that is not true.", "The keeper slept at his post"),
    ("correction", "The keeper slept at his post. Nonsense!", "The keeper slept at his post"),
    ("correction", "The keeper slept at his post; this is a lie.", "The keeper slept at his post"),
    ("correction", "The idea that the council lied is absurd.", "the council lied"),
    ("correction", "The war is over. It is not.", "The war is over"),
    ("correction", "The keeper was accused of fraud but acquitted.", "The keeper was accused of fraud"),
    ("attribution", "The war is over. So claimed the clerk.", "The war is over"),
    ("attribution", "The war is over. That, at least, is what he said.", "The war is over"),
    ("attribution", "The report accuses the board of theft.", "theft"),
    ("attribution", "He is, they claim, a thief.", "a thief"),
    ("negation", "He is not, as they claim, a thief.", "a thief"),
    ("negation", "There is little evidence that the lamp was lit.", "the lamp was lit"),
    ("negation", "The lamp does not always burn.", "burn"),
    ("quantifier", "Two of the ships sank.", "the ships sank"),
    ("quantifier", "The board, or rather its clerk, voted for war.", "The board … voted for war"),
    ("condition", "Let us suppose that he is a thief.", "he is a thief"),
    ("condition", "The lamp works only if oil is sent.", "The lamp works"),
    ("question", "The lamp works? Hardly.", "The lamp works"),
    ("question", "The council is honest, is it not?", "The council is honest"),
    ("attribution", "The council is honest, the clerk maintains.", "The council is honest"),
    ("condition", "The light would have burnt had the council paid.", "The light would have burnt"),
    ("condition", "The plan would work only if oil were sent.", "The plan would work"),
    ("irony", "The board acted with care (!) in this.", "The board acted with care"),
    ("question", "Did the council publish its minutes?", "the council publish its minutes"),
    ("question", "Would anyone say in earnest that the council was honest?", "the council was honest"),
    ("question", "How could the council have known of it?", "the council have known of it"),
]

FAIR = [
    # the words that turn the meaning are quoted
    ("The committee never published its minutes.", "The committee never published its minutes"),
    ("The committee did not publish its minutes.", "did not publish its minutes"),
    (
        "It is often said that nobody audited the accounts.",
        "It is often said that nobody audited the accounts",
    ),
    ("Every claim in the report is false.", "Every claim in the report is false"),
    ("If oil is sent, the light will burn.", "If oil is sent, the light will burn"),
    ("Did the council publish its minutes?", "Did the council publish its minutes"),
    ("Perhaps the council lied.", "Perhaps the council lied"),
    ('The "careful accounting" of the board cost us the light.', '"careful accounting" of the board'),
    # a negation that governs other words
    ("The plan, which was not popular, was adopted.", "The plan … was adopted"),
    ("The committee, not the board, published its minutes.", "The committee … published its minutes"),
    ("The council did not meet in May, and the keeper left in June.", "the keeper left in June"),
    ("Not only the clerk but also the keeper signed.", "the keeper signed"),
    ("There is no doubt that the council lied.", "the council lied"),
    ("There can be no dispute that the council lied.", "the council lied"),
    ("Nobody denies that the council lied.", "the council lied"),
    ("I cannot deny that the council lied.", "the council lied"),
    ("The clerk did not admit any guilt for the wreck.", "guilt for the wreck"),
    ("The board has not published the minutes of the meeting.", "the minutes of the meeting"),
    ("He never concealed from the crew the danger of the reef.", "the danger of the reef"),
    ("The council lied, and it did not care.", "The council lied"),
    ("The council burnt the books, but not the letters.", "The council burnt the books"),
    ("The keeper who had never slept saw the ship.", "The keeper … saw the ship"),
    ("Not one ship came. The lamp was lit at dusk.", "The lamp was lit at dusk"),
    ("The lamp was lit at dusk. Not one ship came.", "The lamp was lit at dusk"),
    ("The oil was not good; the lamp was well kept.", "the lamp was well kept"),
    ("The budget was agreed. Nobody had read it. The council then rose.", "The council then rose"),
    ("Without doubt, the apparatus has grown.", "the apparatus has grown"),
    ("It was none other than the clerk who signed.", "the clerk who signed"),
    ("He could not but admire the keeper.", "admire the keeper"),
    # an elision that swallows nothing of weight
    ("The committee, after long debate, published its minutes.", "The committee … published its minutes"),
    ("The committee met in May and published its minutes.", "The committee … published its minutes"),
    ("The board of the old harbour paid the keeper.", "The board … paid the keeper"),
    ("The keeper [John Marsh] saw the ship.", "The keeper … saw the ship"),
    ("The keeper saw the ship, the storm, and the reef.", "The keeper saw … the reef"),
    ("The first letter, written by the clerk, came in May.", "The first letter … came in May"),
    ("He left ... for the harbour.", "He left … for the harbour"),
    # curators' brackets that only name
    ("He published its minutes.", "He [the clerk] published its minutes"),
    ("The clerk published them in May.", "published [the minutes] … in May"),
    ("The clerk published them in May.", "The clerk […] in May"),
    # who speaks
    ("I say that the council lied.", "the council lied"),
    ("I wrote that the council lied.", "the council lied"),
    ("We have always maintained that the council lied.", "the council lied"),
    ("The clerk claims the reward of the board.", "the reward of the board"),
    ("The fact that the council lied is known.", "the council lied"),
    ("The clerk proved that the council lied.", "the council lied"),
    ("It is absolutely true that the council lied.", "the council lied"),
    ("We now see that the council lied.", "the council lied"),
    ("The clerk said little, and the council lied.", "the council lied"),
    ('His name under the "Answer" does not weaken the case.', "does not weaken the case"),
    # quantities
    ("One of the central questions of the harbour was oil.", "questions of the harbour"),
    ("All the oil in the yard burnt.", "the oil in the yard"),
    ("Many speeches in defence of the keeper were long.", "in defence of the keeper"),
    ("The clerk read every single paper in the yard.", "paper in the yard"),
    # conditions
    ("Even if oil was dear, the light burnt.", "the light burnt"),
    ("If I am not mistaken, the clerk was there.", "the clerk was there"),
    ("The board asked whether oil was sent. The lamp burnt.", "The lamp burnt"),
    ("The keeper came in May. If oil was sent, nobody saw it.", "The keeper came in May"),
    ("If oil is sent, tell the clerk; the lamp is out.", "the lamp is out"),
    ("If I can, I will come, and I would be glad if you came.", "I would be glad if you came"),
    ("I suppose I have been remiss in the matter of the oil.", "in the matter of the oil"),
    ("He wrote of the oil in May. So much for that.", "He wrote of the oil in May"),
    # modals
    ("The keeper, who one would think was ill, trimmed the lamp.", "trimmed the lamp"),
    ("He placed, one would think, the lamp above the oil.", "the lamp above the oil"),
    ("We must now speak of the lamp, which was lit.", "the lamp"),
    ("The board could see the reef from the yard.", "the reef from the yard"),
    # questions
    ("Why did the board burn the books in March?", "burn the books in March"),
    ("I know this charge: does it mean the oil?", "I know this charge"),
    ("Is it not clear that the paper, which was read to all, was false?", "was read to all"),
    ("Has the board paid? The keeper was ill.", "The keeper was ill"),
    # corrections
    ("The claim is not false.", "The claim"),
    ("The keeper exposed the legend of the lamp.", "The keeper exposed"),
    ("The keeper slept. He was not a liar.", "The keeper slept"),
    ("The keeper was to refute the legend.", "The keeper was"),
    ("The keeper slept. It would be absurd to wake him.", "The keeper slept"),
    ("The keeper slept. This was in May.", "The keeper slept"),
    # marks
    ('The clerk wrote the "Reply" to the keeper in May.', "to the keeper in May"),
    ("The workers' lamp was lit in May.", "lamp was lit in May"),
]


def kinds(sentence: str, quote: str, *, attributed: bool = False) -> list[str]:
    text = Text.of(f"{BEFORE}{sentence}{AFTER}")
    quotation = parse(quote)
    found = locate(quotation.parts, text, 0, len(text.normal))
    assert len(found) == 1, "the case is not in its sentence, or more than once"
    return [
        str(doubt.kind) for doubt in Guard.of("en", text).doubts(quotation, found[0], attributed=attributed)
    ]


@pytest.mark.parametrize(("kind", "sentence", "quote"), DISTORTED)
def test_asks_about(kind: str, sentence: str, quote: str) -> None:
    assert kind in kinds(sentence, quote)


@pytest.mark.parametrize(("sentence", "quote"), FAIR)
def test_leaves_alone(sentence: str, quote: str) -> None:
    assert kinds(sentence, quote) == []


def test_there_are_many_cases() -> None:
    assert len(DISTORTED) >= 60
    assert len(FAIR) >= 60
