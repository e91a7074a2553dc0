"""KPI lines in the ministry's style: those of the seven towns, and others as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.plan.indicators import is_qualitative, read_line, read_value
from advisor.plan.model import Value

Figure = tuple[float, int | None]

# Town, name, baseline (None where the plan gives none), targets in order; a figure is a number with its year.
SEVEN_TOWNS: list[tuple[str, str, Figure | None, list[Figure]]] = [
    ("IoTとロボティクスによる畦畔除草作業面積（年間） 0ha（2018年）→23ha（2021年）", "IoTとロボティクスによる畦畔除草作業面積(年間)", (0, 2018), [(23, 2021)]),
    ("雪下野菜の販売額 943千円（2018年）→2,000千円（2021年）", "雪下野菜の販売額", (943_000, 2018), [(2_000_000, 2021)]),
    ("新規就農者数 1人（2018年）→6人（累計・2021年）", "新規就農者数", (1, 2018), [(6, 2021)]),
    ("事業に参加する農業経営体数 1社（2018年）→24社（累計・2021年）", "事業に参加する農業経営体数", (1, 2018), [(24, 2021)]),
    ("スマート農業就農者数 0人 (2018年) → 10人 (2024年)", "スマート農業就農者数", (0, 2018), [(10, 2024)]),
    ("スマート農業支援企業数 1社 (2018年) → 3社 (2024年)", "スマート農業支援企業数", (1, 2018), [(3, 2024)]),
    ("健康寿命（男性） 65.9歳（2018年）→66.9歳（2024年）", "健康寿命(男性)", (65.9, 2018), [(66.9, 2024)]),
    ("健康寿命（女性） 67.1歳（2018年）→68.1歳（2024年）", "健康寿命(女性)", (67.1, 2018), [(68.1, 2024)]),
    ("アンケート情報の収集 0通 (2018) →200通 (2020)", "アンケート情報の収集", (0, 2018), [(200, 2020)]),
    ("HPへのアクセス数 456千アクセス (2018) →551千アクセス (2021)", "HPへのアクセス数", (456_000, 2018), [(551_000, 2021)]),
    ("商品化 0品目 (2018) →20品目 (2021)", "商品化", (0, 2018), [(20, 2021)]),
    ("観光入込客数 868千人 (2018) →900千人 (2020)", "観光入込客数", (868_000, 2018), [(900_000, 2020)]),
    ("商品販売額 235百万円 (2018) →254百万円 (2023)", "商品販売額", (235_000_000, 2018), [(254_000_000, 2023)]),
    ("観光消費額 1,835百万円 (2018) →1,900百万円 (2023)", "観光消費額", (1_835_000_000, 2018), [(1_900_000_000, 2023)]),
    ("ペーパーレス化による紙の使用枚数の削減 403,000枚 (2018年) →25%削減 (2023年)", "ペーパーレス化による紙の使用枚数の削減", (403_000, 2018), [(25, 2023)]),
    ("業務棚卸しによる事業導入数 - (2018年) →8事業/年", "業務棚卸しによる事業導入数", None, [(8, None)]),
    ("情報収集・伝達の迅速化【アプリの提供状況】 800ダウンロード (2021年) →25,000ダウンロード (2023年)", "情報収集・伝達の迅速化【アプリの提供状況】", (800, 2021), [(25_000, 2023)]),
    ("保育所入所手続き時間数 (申請から通知まで) 2,952時間 (2018年) →2,262時間 (2019年) → 486時間 (2020年)", "保育所入所手続き時間数 (申請から通知まで)", (2952, 2018), [(2262, 2019), (486, 2020)]),
    ("訪日外国人入洞者数 4.3万人 (2017年) →10.8万人 (2022年)", "訪日外国人入洞者数", (43_000, 2017), [(108_000, 2022)]),
    ("市内の訪日外国人宿泊者数 625人 (2017年) →1,570人 (2022年)", "市内の訪日外国人宿泊者数", (625, 2017), [(1570, 2022)]),
    ("授業充実度 (4段階評価) 3.47 (2018年) →3.6 (2022年)", "授業充実度 (4段階評価)", (3.47, 2018), [(3.6, 2022)]),
    ("課外活動機会満足度 (4段階評価) 小6 3.13 (2018年) →3.5 (2022年)", "課外活動機会満足度 (4段階評価) 小6", (3.13, 2018), [(3.5, 2022)]),
    ("課外活動機会満足度 (4段階評価) 中3 3.40 (2018年) →3.5 (2022年)", "課外活動機会満足度 (4段階評価) 中3", (3.40, 2018), [(3.5, 2022)]),
    ("本部会議資料の電子化率 0 (2018年度) →100% (2022年度)", "本部会議資料の電子化率", (0, 2018), [(100, 2022)]),
    ("デジタルサイネージの設置数 0 (2018年度) →6カ所 (2022年度)", "デジタルサイネージの設置数", (0, 2018), [(6, 2022)]),
    ("Wi-Fi環境整備数 0 (2018年度) →16カ所 (2022年度)", "Wi-Fi環境整備数", (0, 2018), [(16, 2022)]),
    ("スマート罠設置数 27基 (2017年度) →127基 (2022年度)", "スマート罠設置数", (27, 2017), [(127, 2022)]),
    ("IoTシステム利用者数 6人 (2017年度) →30人 (2022年度)", "IoTシステム利用者数", (6, 2017), [(30, 2022)]),
    ("イノシシの駆除数 1,379頭 (2017年度) →1,516頭 (2022年度)", "イノシシの駆除数", (1379, 2017), [(1516, 2022)]),
    ("農作物被害額 28,961千円 (2017年度) →26,064千円 (2022年度)", "農作物被害額", (28_961_000, 2017), [(26_064_000, 2022)]),
]  # fmt: skip

OTHERS: list[tuple[str, str, Figure | None, list[Figure]]] = [
    ("75歳以上の見守り対象者→100人（2022年度）", "75歳以上の見守り対象者", None, [(100, 2022)]),
    ("小3児童の理解度→80%（令和10年度）", "小3児童の理解度", None, [(80, 2028)]),
    ("利用者数6人→30人", "利用者数", (6, None), [(30, None)]),
    ("利用者数 約6人（R6）→約30人（R10）", "利用者数", (6, 2024), [(30, 2028)]),
    ("申請件数 約1万2千件（R6）→2万件（R10）", "申請件数", (12_000, 2024), [(20_000, 2028)]),
    ("満足度：3.5点⇒4.0点", "満足度", (3.5, None), [(4.0, None)]),
    ("研修の回数 2018年度 3回 → 2021年度 5回", "研修の回数", (3, 2018), [(5, 2021)]),
    ("2018年度の入込客数 868千人→900千人", "2018年度の入込客数", (868_000, None), [(900_000, None)]),
    ("観光客 4.3万人から10.8万人", "観光客", (43_000, None), [(108_000, None)]),
    ("利用者数 未計測→100人（R8）", "利用者数", None, [(100, 2026)]),
    ("避難所の設置数 16カ所（2022年度）", "避難所の設置数", None, [(16, 2022)]),
    ("Ｗｉ－Ｆｉの設置数　０か所（令和元年度）→１６か所（令和４年度）", "Wi-Fiの設置数", (0, 2019), [(16, 2022)]),
    ("時間外勤務 17.2時間/月（平成29年度）→12.0時間/月（平成33年度）", "時間外勤務", (17.2, 2017), [(12.0, 2021)]),
    ("利用者の満足", "利用者の満足", None, []),
]  # fmt: skip


def figure(value: Value | None) -> Figure | None:
    return None if value is None or value.number is None else (value.number, value.year)


@pytest.mark.parametrize(("line", "name", "baseline", "targets"), SEVEN_TOWNS + OTHERS)
def test_a_kpi_line_is_taken_apart(line: str, name: str, baseline: Figure | None, targets: list[Figure]) -> None:
    read = read_line(line)
    assert read.name == name
    assert figure(read.baseline) == baseline
    assert [figure(target) for target in read.targets] == targets


def test_a_running_total_is_told_from_a_single_year() -> None:
    read = read_line("新規就農者数 1人（2018年）→6人（累計・2021年）")
    assert read.baseline is not None
    assert (read.baseline.cumulative, read.targets[0].cumulative) == (False, True)


def test_a_name_that_counts_in_total_makes_both_figures_totals() -> None:
    read = read_line("累計利用者数 1人→6人")
    assert read.baseline is not None
    assert (read.baseline.cumulative, read.targets[0].cumulative) == (True, True)


@pytest.mark.parametrize("text", ["25%削減", "10ポイント改善", "半減", "倍増", "2倍", "3割の短縮", "10%以上の増"])
def test_a_change_relative_to_the_baseline_is_told(text: str) -> None:
    value = read_value(text)
    assert value is not None
    assert value.relative


@pytest.mark.parametrize("text", ["25%", "8事業/年", "3回", "満足度80%以上"])
def test_an_absolute_target_is_not_relative(text: str) -> None:
    value = read_value(text)
    assert value is not None
    assert not value.relative


@pytest.mark.parametrize("text", ["", "-", "－", "―（2018年）", "未計測", "なし", "不明。", "（2018年度）"])
def test_nothing_a_dash_or_not_measured_is_no_value(text: str) -> None:
    assert read_value(text) is None


@pytest.mark.parametrize(
    ("text", "year_text", "year"),
    [
        ("96分", "令和6年度", 2024),
        ("96分（令和6年度）", "", 2024),
        ("96分（令和6年度）", "令和5年度", 2024),
        ("96分（2029年3月）", "", 2028),
        ("96分（2028年10月）", "", 2028),
        ("96分（R8.3.31）", "", 2025),
        ("96分（R8.4.1）", "", 2026),
        ("96分", "", None),
    ],
)
def test_the_fiscal_year_of_a_figure_is_read(text: str, year_text: str, year: int | None) -> None:
    value = read_value(text, year_text)
    assert value is not None
    assert (value.number, value.year) == (96, year)


@pytest.mark.parametrize(
    ("text", "told"), [("定性的に評価する", True), ("数値化できないため聞き取る", True), ("96分", False)]
)
def test_an_indicator_judged_in_words_says_so(text: str, told: bool) -> None:
    assert is_qualitative(text) is told


ARROWS = st.sampled_from(["→", " → ", "⇒", "->", "=>", "➡"])


@given(
    st.sampled_from(["利用者数", "避難に要する時間（平均）", "小6の満足度", "Wi-Fiの設置数", "被害額"]),
    st.integers(0, 10**6),
    st.lists(st.integers(0, 10**6), min_size=1, max_size=3),
    st.sampled_from(["人", "か所", "%", "千円", "時間", "", "ha"]),
    ARROWS,
    st.sampled_from(["（{}年度）", " (令和{}年)", "（R{}）"]),
)
def test_a_line_put_together_is_taken_apart_again(
    name: str, baseline: int, targets: list[int], unit: str, arrow: str, year: str
) -> None:
    offset = 2018 if "{}年度" in year else 0
    figures = [f"{number:,}{unit}{year.format(offset + 6 + step)}" for step, number in enumerate([baseline, *targets])]
    read = read_line(f"{name} {arrow.join(figures)}")
    factor = 1000 if unit == "千円" else 1
    assert read.name == name.replace("（", "(").replace("）", ")")
    assert figure(read.baseline) == (baseline * factor, 2024)
    assert [figure(target) for target in read.targets] == [(n * factor, 2025 + step) for step, n in enumerate(targets)]
