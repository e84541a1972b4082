<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>This cannot be saved yet: {problems}</source>
        <translation>暂不能保存：{problems}</translation>
    </message>
    <message>
        <source>A deadline lies between the day of the visit and ten years later.</source>
        <translation>整改期限应在检查当日至十年之内。</translation>
    </message>
    <message>
        <source>The deadline {day} lies before the visit of {visit}.</source>
        <translation>整改期限 {day} 早于检查日期 {visit}。</translation>
    </message>
    <message>
        <source>The deadline {day} lies more than ten years ahead.</source>
        <translation>整改期限 {day} 超出十年。</translation>
    </message>
    <message>
        <source>The holiday table names no year, such as year = 2027.</source>
        <translation>节假日表未注明年份，应写明如 year = 2027。</translation>
    </message>
    <message>
        <source>{day} does not belong to {year}.</source>
        <translation>{day} 不属于 {year} 年。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-24.</source>
        <translation>“{text}”不是有效日期，请按 2026-11-24 的格式填写。</translation>
    </message>
    <message>
        <source>The holiday table of {year} has a date that cannot be read ({trouble}). Dates look like “2027-01-01”; a [[rest]] entry has a name, from and to.</source>
        <translation>{year} 年节假日表中有无法识别的日期（{trouble}）。日期格式为“2027-01-01”；每个 [[rest]] 条目应包含 name、from 和 to。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10 million, such as 120.</source>
        <translation>请填写 0 至 1000 万之间的数字，如 120。</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>请至少选择一个场所类别。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Too long: {length} characters, at most {limit} fit.</source>
        <translation>内容过长：共 {length} 字，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>The number template must hold {{kind}}, {{year}}, {{laptop}} and {{serial}}, and may hold {{place}}. This one does not: {template}</source>
        <translation>编号格式必须含有 {{kind}}、{{year}}、{{laptop}} 和 {{serial}}，可以含有 {{place}}。此格式不符合：{template}</translation>
    </message>
    <message>
        <source>This paper was made by a newer firesweep. Update firesweep here.</source>
        <translation>此文书由更新版本的程序生成，请先升级本机程序。</translation>
    </message>
    <message>
        <source>{day} stands twice in the table of {year}.</source>
        <translation>{year} 年节假日表中 {day} 出现了两次。</translation>
    </message>
</context>
</TS>
