"""Minutes of a meeting on a road, in Markdown: no plan, although it has issues, a schedule, costs and a traffic survey."""

from tests.documents.office.expecting import Expected, Sample

TEXT = """\
# 町道学校通り線 拡幅に関する地元打合せ 議事録

- 日時: 令和7年6月19日（木）19時00分〜20時25分
- 場所: 下郷公民館 和室
- 出席: 下郷区長、副区長、沿道地権者11名、建設課長、建設課 用地係2名
- 欠席: 交通安全協会（資料は後日送付）

## 1. 建設課からの説明

- 幅4.2mを6.5mに広げ、片側に歩道を付ける。延長は310m。
- 測量は7月、用地の話は秋から順に伺う。
- 交通量は平日7時から9時までで412台（令和6年10月調べ）。

## 2. 出された意見

| 発言者 | 内容 | 町の答え |
|---|---|---|
| 地権者A | 塀の移設費は出るのか | 補償の対象になる |
| 地権者B | 工事中に車を出せない日はあるか | 3日前までに知らせる。夜間は通れるようにする |
| 区長 | 通学の時間は工事を止めてほしい | 7時半から8時半までは止める |
| 副区長 | 側溝のふたが古く、がたつく | 今回の工事に合わせて取り替える |

## 3. 決まったこと

1. 7月の測量の立会いは、区の役員が順番に出る。
2. 次回は9月下旬。日は区長と建設課で調整する。
3. 電柱2本の移設は、建設課が電力会社に申し入れる。

## 4. 宿題

- 概算の工事費（建設課）
- ごみ集積所の仮の置き場（区）

（記録: 建設課 用地係）
"""


def build() -> bytes:
    return TEXT.encode()


SAMPLES = (
    Sample(
        "t14_road_minutes.md",
        "minutes of a meeting with landowners on widening a road",
        build,
        Expected(plan=False, names={"projects": (), "evaluation.indicators": ()}),
    ),
)
