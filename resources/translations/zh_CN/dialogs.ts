<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CarryingOut</name>
    <message>
        <source>Decision carried out</source>
        <translation>决定已办结</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>实际未办结</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已办结</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>The decision stays on record as withdrawn; nobody is asked for it any more.</source>
        <translation>该决定记为已撤回，留存备查，不再催办。</translation>
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
        <translation>作废</translation>
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
