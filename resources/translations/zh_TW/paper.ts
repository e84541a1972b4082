<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>A text for “{title}” is longer than a page and stands in a table. Shorten it and print again.</source>
        <translation>「{title}」中有一段文字超過一頁，無法放入表格。請縮短後重新打印。</translation>
    </message>
</context>
</TS>
