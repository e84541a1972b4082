"""One thing has one word on the screens, the same in both scripts."""

import re
from pathlib import Path

import pytest

TRANSLATIONS = Path(__file__).resolve().parents[1] / "resources" / "translations"
SAID = re.compile(r"<(translation|numerusform)>([^<]*)</\1>")

INSTEAD = {
    "zh_CN": {
        "搜索": "查找",
        "上级场所": "所在场所",
        "消号": "销号",
        "复检": "复查",
        "登录": "登记",
        "号机": "电脑",
        "审批人": "批准人",
        "返回文书": "收回文书",
        "重新立案": "重新列入整改",
        "清单外": "表外",
        "作答": "填",
        "纸上签字": "纸上签名",
        "信任": "认可",
        "练习库": "练习数据库",
        "不知道": "没有登记",
        "三合一": "合用场所",
    },
    "zh_TW": {
        "匯入": "導入",
        "儲存": "保存",
        "檔案": "文件",
        "資料夾": "文件夾",
        "程式": "程序",
        "資訊": "信息",
        "聯絡人": "聯繫人",
        "搜尋": "查找",
        "螢幕": "屏幕",
        "列印": "打印",
        "紙本": "紙質",
        "台帳": "台賬",
        "臺": "台",
        "爲": "為",
        "裏": "裡",
        "復查": "複查",
        "紀錄": "記錄",
        "覈": "核",
        "上級場所": "所在場所",
        "預設": "默認",
        "資料庫": "數據庫",
        "帳戶": "賬戶",
        "身分": "身份",
        "拒籤": "拒簽",
        "重籤": "重簽",
        "無法制作": "無法製作",
        "纔": "才",
        "三合一": "合用場所",
    },
}
"""The same office reads both: its words in the other script, not those of another country."""


@pytest.mark.parametrize("language", INSTEAD)
def test_no_text_uses_another_word_for_the_same_thing(language: str) -> None:
    wrong = [
        f"{path.name}: “{text}” has {other}, the word is {word}"
        for path in sorted((TRANSLATIONS / language).glob("*.ts"))
        for _, text in SAID.findall(path.read_text("utf-8"))
        for other, word in INSTEAD[language].items()
        if other in text
    ]
    assert wrong == []
