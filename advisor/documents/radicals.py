"""Signs that text out of a PDF has in place of usual characters: radicals like 人, 長, 民, bullets of fonts."""

import unicodedata

# What the usual form (NFKC) leaves as it is, of the radicals that stand for a whole character.
_SUPPLEMENT = dict(
    zip(
        "⺀⺅⺊⺌⺍⺕⺗⺘⺝⺟⺠⺡⺣⺤⺥⺨⺫⺬⺭⺮⺯⺱⺹⺼⺾⺿⻀⻁⻂⻃⻄⻆⻌⻍⻎⻏⻑⻒⻖⻗⻘⻝⻞⻟⻤⻨⻩⻫⻭⻯⻲",
        "冫亻卜小小彐心扌月母民氵灬爪爪犭罒示礻竹糸罒耂月艹艹艹虎衤西西角辶辶辶阝長長阝雨青食食食鬼麦黄斉歯竜亀",
        strict=True,
    )
)
_KANGXI = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
# What the fonts Symbol and Wingdings hold at places of private use: the bullets of Word and PowerPoint.
_BULLETS = dict.fromkeys("\uf0b7\uf0a7\uf06c\uf06e\uf071\uf076\uf0a8\uf0d8\uf0e8\uf0fc", "・")
_TABLE = str.maketrans(
    {**_SUPPLEMENT, **_BULLETS, **{sign: usual for sign, usual in _KANGXI.items() if len(usual) == 1}}
)


def usual(text: str) -> str:
    """Return a text of the same length with usual characters in place of radicals."""
    return text.translate(_TABLE)
