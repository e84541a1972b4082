<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>Give the street a name.</source>
        <translation>请填写街道名称。</translation>
    </message>
    <message>
        <source>Name at least one community, one per line.</source>
        <translation>请至少填写一个社区，每行一个。</translation>
    </message>
    <message>
        <source>The laptop&apos;s code is one to three letters, such as A or AB.</source>
        <translation>电脑代号为一至三个字母，如 A 或 AB。</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>请填写人员姓名。</translation>
    </message>
    <message>
        <source>Somebody stands in the team twice. Keep one place for each.</source>
        <translation>检查组中有人重复，每人只能担任一个职务，请删去多余的一项。</translation>
    </message>
    <message>
        <source>A team has one leader. Make the others deputies or members.</source>
        <translation>检查组只设一名组长，请将其他人改为副组长或成员。</translation>
    </message>
</context>
</TS>
