"""A notice of a school on lunches: no plan, although it has an aim, a schedule, sums and a tablet."""

from tests.documents.office.expecting import Expected, Sample
from tests.documents.office.word import blank, document_bytes, header_and_footer, write

TEXT = """
令和７年９月１日
保護者の皆様
朝霧町立朝霧小学校長　秋元　和代
２学期の給食についてのお知らせ
初秋の候、保護者の皆様にはますます御健勝のこととお喜び申し上げます。日頃より本校の教育活動に御理解と御協力を賜り、厚く御礼申し上げます。
さて、２学期の給食を下記のとおり始めますので、お知らせいたします。
記
１　開始日　　９月３日（水）から
２　給食費　　一食　２９０円（町の補助により前年度と同額です。）
３　納入方法　毎月２５日に口座から引き落とします。残高の確認をお願いします。
４　今学期のめあて　「よくかんで、残さず食べよう」
５　主な献立
| 日 | 主食 | おかず | 牛乳 | 熱量（kcal） |
| ９月３日（水） | ごはん | さばのみそ煮、ひじきの炒め煮 | ○ | 624 |
| ９月４日（木） | コッペパン | かぼちゃのシチュー、りんご | ○ | 641 |
| ９月５日（金） | わかめごはん | 鶏の唐揚げ、即席漬け | ○ | 658 |
６　アレルギーのあるお子さんについて
対応の変更を希望される方は、９月１２日（金）までに担任へ申し出てください。栄養士が面談の日程を御連絡します。
７　献立のお知らせ方法の変更
これまで紙で配っていた献立表は、１０月分から学校のホームページに載せます。紙が必要な方は連絡帳でお知らせください。
８　給食当番の白衣
週末に持ち帰りますので、洗濯をして月曜日に持たせてください。
（担当：栄養教諭　小笠原　電話００００－００－００００）
------------ き　り　と　り ------------
アレルギー対応変更希望　　　　年　　組　　児童氏名　　　　　　　　　　保護者氏名　　　　　　　　　印
"""


def build() -> bytes:
    document = blank("ＭＳ 明朝", 11)
    write(document, TEXT)
    header_and_footer(document, "朝小第１３２号", "")
    return document_bytes(document)


SAMPLES = (
    Sample(
        "t08_lunch_notice.docx",
        "notice of a primary school on lunches",
        build,
        Expected(plan=False, names={"projects": (), "evaluation.indicators": ()}, never=("朝小第１３２号",)),
    ),
)
