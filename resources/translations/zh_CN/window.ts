<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Closing</name>
    <message>
        <source>Photos are still being taken in; then the window closes.</source>
        <translation>照片正在存入，存完后窗口自动关闭。</translation>
    </message>
    <message>
        <source>The window stays open: not everything could be taken in.</source>
        <translation>有内容未能存入，窗口暂不关闭。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>A command, a premises, a notice number, or pinyin initials</source>
        <translation>命令、场所、通知书文号或拼音首字母</translation>
    </message>
    <message>
        <source>Nothing has this name. Try fewer letters.</source>
        <translation>未找到，请减少字数再试。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Find a command, a premises or a notice</source>
        <translation>查找命令、场所或通知书</translation>
    </message>
    <message>
        <source>Open a place</source>
        <translation>打开栏目</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>返回上一栏目</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>撤销刚才的操作</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>移到下一项</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>显示本表</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Not at the office: hazards {hazards} · photos {photos}</source>
        <translation>未报送街道办&#x3000;隐患 {hazards} · 照片 {photos}</translation>
    </message>
    <message>
        <source>other records {count}</source>
        <translation>其他记录 {count}</translation>
    </message>
    <message>
        <source>Laptop {code}</source>
        <translation>电脑 {code}</translation>
    </message>
    <message>
        <source>No sweep is running</source>
        <translation>目前没有进行中的排查行动</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>前往 {place}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Ctrl+K Find
? Keys</source>
        <translation>Ctrl+K 查找
? 快捷键</translation>
    </message>
    <message>
        <source>{sweep}, {week}</source>
        <translation>{sweep}&#x3000;{week}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message>
        <source>No font on this laptop has {codes}: kept as typed, shown as a box, and left to be written by hand on papers</source>
        <translation>本机字体没有字符 {codes}：按原样保存，屏幕上显示为方框，文书上留空，由人工手写补填</translation>
    </message>
</context>
</TS>
