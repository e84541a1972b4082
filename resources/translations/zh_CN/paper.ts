<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>A text for “{title}” is longer than a page and stands in a table. Shorten it and print again.</source>
        <translation>“{title}”中有一段文字超过一页，无法放入表格。请缩短后重新打印。</translation>
    </message>
</context>
</TS>
