<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>This visit cannot be finished yet: {count} things are missing.</source>
        <translation>本次检查还不能完成：缺少 {count} 项内容。</translation>
    </message>
</context>
</TS>
