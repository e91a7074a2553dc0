"""What the ear hears, and what it must not hear."""

from collections import Counter

import pytest

from advisor.drafts.lines import Place
from advisor.facts.concepts import Pole, concepts
from advisor.facts.hearing import Ear
from advisor.facts.linear_model import load_model, ngrams, prepare
from advisor.facts.listening import listen_in_place
from advisor.plan.model import PLAN_KEY, Statement
from advisor.reviewing.building import the_ear
from scripts.lexicon_sentences import digest_of, lexicon_sentences, other_hand_sentences

WALLS = [
    ("skill", "専門的な知識を持つ職員がおらず、企業と話を進められない。"),
    ("operating-owner", "導入後の運用をどの課が受け持つかは決まっていない。"),
    ("sections-on-board", "各課に事業の提案を求めたが、手が挙がらなかった。"),
    ("kpi-basis", "指標の現状値を測っておらず、目標を決められない。"),
    ("funding-scheme-checked", "国の補助金を活用するが、制度の要件は確認していない。"),
    ("logic", "何から手を付ければよいか、ロジックツリーを組み立てられない。"),
]
PLACES = [
    ("projects.security", "privacy-security", "検討していない。"),
    ("projects.standards", "standards", "まだ検討していない。"),
    ("evaluation.pdca", "pdca-body", "特に決めていない。"),
]
EVIDENCE = [
    ("operating-owner", "稼働後の運用全体は、総務課情報係が責任を負う。"),
    ("implementers-agree", "農家とJAを招いて意見交換会を開き、役割の分担に合意した。"),
    ("outside-advisers", "県立大学の教授に、令和6年5月からアドバイザーを委嘱している。"),
    ("feasibility-tested", "令和6年2月に3か所で機器を試し、通信できることを確かめた。"),
    ("current-state-data", "被害額は令和5年度に1,240千円である（農政課調べ）。"),
]
NO_WALL = [
    ("implementers-agree", "反対意見はない。"),
    ("implementers-agree", "苦情はなく、協力を得た。"),
    ("implementers-agree", "理解を得られなかった団体はない。"),
    ("implementers-agree", "民生委員の半数が反対したが、話し合って全員が納得した。"),
    ("skill", "詳しい職員がいないということはなく、2人が民間の経験者である。"),
    ("sections-on-board", "忙しさを理由に断った課はなかった。"),
    ("outside-advisers", "大学教授に委嘱した。助言者がいないと進まないためである。"),
    ("skill", "ICTに詳しい職員の不足はない。"),
    ("operating-owner", "隣の市では、導入後の担当課が決まらず混乱したという。"),
    ("sections-on-board", "当初渋っていた福祉課が、翌月から検討に加わった。"),
    ("vendor-neutral", "調達は特定の機種に頼らない仕様とする。"),
]
NO_EVIDENCE = [
    ("implementers-agree", "農家との意見交換会は、まだ開いていない。"),
    ("feasibility-tested", "現地での通信の確認は行っていない。"),
    ("issue-inventory", "各課への課題の調査は実施していない。"),
]


def poles(text: str, concept: str) -> set[Pole]:
    return {signal.pole for signal in the_ear().hear(text) if signal.concept == concept}


@pytest.mark.parametrize(("concept", "text"), WALLS)
def test_an_admission_is_heard(concept: str, text: str) -> None:
    assert poles(text, concept) == {Pole.WALL}


@pytest.mark.parametrize(("concept", "text"), EVIDENCE)
def test_evidence_is_heard(concept: str, text: str) -> None:
    assert poles(text, concept) == {Pole.EVIDENCE}


@pytest.mark.parametrize(("concept", "text"), NO_WALL)
def test_a_negated_foreign_or_past_wall_is_no_admission(concept: str, text: str) -> None:
    assert Pole.WALL not in poles(text, concept)


@pytest.mark.parametrize(("concept", "text"), NO_EVIDENCE)
def test_what_was_not_done_is_no_evidence(concept: str, text: str) -> None:
    assert Pole.EVIDENCE not in poles(text, concept)


def test_every_signal_quotes_words_of_its_sentence() -> None:
    for sentence in other_hand_sentences():
        for signal in the_ear().hear(sentence.text):
            assert signal.words
            assert prepare(signal.words)[1:-1] in prepare(sentence.text)


def test_the_ear_hears_its_own_lexicon() -> None:
    """The sentences of the lexicon are its examples: nearly all must be heard, and those that mean neither left in peace."""
    ear, right, wrong, loud = Ear(), Counter[str](), Counter[str](), 0
    sentences = lexicon_sentences()[::7]
    for sentence in sentences:
        heard = {(signal.concept, str(signal.pole)) for signal in ear.hear(sentence.text)}
        if sentence.pole == "neither":
            loud += bool(heard)
        elif (sentence.concept, sentence.pole) in heard:
            right[sentence.pole] += 1
        elif heard:
            wrong[sentence.pole] += 1
    counts = Counter(sentence.pole for sentence in sentences)
    assert right["evidence"] / counts["evidence"] > 0.9
    assert right["wall"] / counts["wall"] > 0.85
    assert sum(wrong.values()) / (counts["evidence"] + counts["wall"]) < 0.03
    assert loud / counts["neither"] < 0.05


def test_every_concept_has_sentences_of_each_kind() -> None:
    counts = Counter((sentence.concept, sentence.pole) for sentence in lexicon_sentences())
    for concept in concepts():
        assert all(counts[concept, pole] >= 60 for pole in ("evidence", "wall", "neither")), concept


def test_the_model_was_trained_on_the_sentences_that_are_there() -> None:
    expected = digest_of([*lexicon_sentences(), *other_hand_sentences()])
    assert load_model().sentence_digest == expected, "run: python scripts/train_hearing.py"


def test_hearing_is_deterministic_and_takes_any_text() -> None:
    ear = Ear()
    for text in ("", "。", "a" * 20_000, "\x00\x01", "🏯" * 50, "ｶﾅ漢字ABC１２３"):
        assert ear.hear(text) == ear.hear(text)
    assert len(ngrams(prepare("漢" * 3000)).distinct()) <= 500


@pytest.mark.parametrize(("element", "concept", "sentence"), PLACES)
def test_a_bare_denial_speaks_of_the_matter_of_its_place_alone(element: str, concept: str, sentence: str) -> None:
    told = Statement(sentence, Place(1, 1, 0), element, "", PLAN_KEY, "")
    (spoken,) = listen_in_place([told], the_ear(), digest=False)
    assert [(signal.concept, signal.pole) for signal in spoken.heard.signals] == [(concept, Pole.WALL)]
