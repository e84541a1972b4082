<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CarryingOut</name>
    <message>
        <source>Decision carried out</source>
        <translation>決定已辦結</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>辦理情況</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>實際未辦結</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已辦結</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>The decision stays on record as withdrawn; nobody is asked for it any more.</source>
        <translation>該決定記為已撤回，留存備查，不再催辦。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>WithReason</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
