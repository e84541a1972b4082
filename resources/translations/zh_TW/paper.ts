<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>The paper cannot be printed: the fonts have no {characters}. Write it in another way.</source>
        <translation>無法打印：字體中沒有 {characters}，請改用其他寫法。</translation>
    </message>
</context>
</TS>
