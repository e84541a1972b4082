<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>The paper cannot be printed: the fonts have no {characters}. Write it in another way.</source>
        <translation>无法打印：字体中没有 {characters}，请改用其他写法。</translation>
    </message>
</context>
</TS>
