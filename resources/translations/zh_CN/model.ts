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
</context>
</TS>
