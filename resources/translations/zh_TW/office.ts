<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>Give the street a name.</source>
        <translation>請填寫街道名稱。</translation>
    </message>
    <message>
        <source>Name at least one community, one per line.</source>
        <translation>請至少填寫一個社區，每行一個。</translation>
    </message>
    <message>
        <source>The laptop&apos;s code is one to three letters, such as A or AB.</source>
        <translation>電腦代號為一至三個字母，如 A 或 AB。</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>請填寫人員姓名。</translation>
    </message>
    <message>
        <source>Somebody stands in the team twice. Keep one place for each.</source>
        <translation>檢查組中有人重複，每人只能擔任一個職務，請刪去多餘的一項。</translation>
    </message>
    <message>
        <source>A team has one leader. Make the others deputies or members.</source>
        <translation>檢查組只設一名組長，請將其他人改為副組長或成員。</translation>
    </message>
</context>
</TS>
