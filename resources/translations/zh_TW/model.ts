<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>This cannot be saved yet: {problems}</source>
        <translation>暫不能保存：{problems}</translation>
    </message>
    <message>
        <source>A deadline lies between the day of the visit and ten years later.</source>
        <translation>整改期限應在檢查當日至十年之內。</translation>
    </message>
    <message>
        <source>The deadline {day} lies before the visit of {visit}.</source>
        <translation>整改期限 {day} 早於檢查日期 {visit}。</translation>
    </message>
    <message>
        <source>The deadline {day} lies more than ten years ahead.</source>
        <translation>整改期限 {day} 超出十年。</translation>
    </message>
    <message>
        <source>The holiday table names no year, such as year = 2027.</source>
        <translation>節假日表未註明年份，應寫明如 year = 2027。</translation>
    </message>
    <message>
        <source>{day} does not belong to {year}.</source>
        <translation>{day} 不屬於 {year} 年。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-24.</source>
        <translation>「{text}」不是有效日期，請按 2026-11-24 的格式填寫。</translation>
    </message>
    <message>
        <source>The holiday table of {year} has a date that cannot be read ({trouble}). Dates look like “2027-01-01”; a [[rest]] entry has a name, from and to.</source>
        <translation>{year} 年節假日表中有無法識別的日期（{trouble}）。日期格式為「2027-01-01」；每個 [[rest]] 條目應包含 name、from 和 to。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10 million, such as 120.</source>
        <translation>請填寫 0 至 1000 萬之間的數字，如 120。</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>請至少選擇一個場所類別。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>Too long: {length} characters, at most {limit} fit.</source>
        <translation>內容過長：共 {length} 字，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>The number template must hold {{kind}}, {{year}}, {{laptop}} and {{serial}}, and may hold {{place}}. This one does not: {template}</source>
        <translation>編號格式必須含有 {{kind}}、{{year}}、{{laptop}} 和 {{serial}}，可以含有 {{place}}。此格式不符合：{template}</translation>
    </message>
    <message>
        <source>This paper was made by a newer firesweep. Update firesweep here.</source>
        <translation>此文書由更新版本的程序生成，請先升級本機程序。</translation>
    </message>
    <message>
        <source>{day} stands twice in the table of {year}.</source>
        <translation>{year} 年節假日表中 {day} 出現了兩次。</translation>
    </message>
</context>
</TS>
