<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Closing</name>
    <message>
        <source>Photos are still being taken in; then the window closes.</source>
        <translation>照片正在存入，存完後窗口自動關閉。</translation>
    </message>
    <message>
        <source>The window stays open: not everything could be taken in.</source>
        <translation>有內容未能存入，窗口暫不關閉。</translation>
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
        <translation>命令、場所、通知書文號或拼音首字母</translation>
    </message>
    <message>
        <source>Nothing has this name. Try fewer letters.</source>
        <translation>未找到，請減少字數再試。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找結果</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>本頁快捷鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Find a command, a premises or a notice</source>
        <translation>查找命令、場所或通知書</translation>
    </message>
    <message>
        <source>Open a place</source>
        <translation>打開欄目</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>返回上一欄目</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>撤銷剛才的操作</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>移到下一項</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>顯示本表</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Not at the office: hazards {hazards} · photos {photos}</source>
        <translation>未報送街道辦&#x3000;隱患 {hazards} · 照片 {photos}</translation>
    </message>
    <message>
        <source>other records {count}</source>
        <translation>其他記錄 {count}</translation>
    </message>
    <message>
        <source>Laptop {code}</source>
        <translation>電腦 {code}</translation>
    </message>
    <message>
        <source>No sweep is running</source>
        <translation>目前沒有進行中的排查行動</translation>
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
        <translation>練習</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Ctrl+K Find
? Keys</source>
        <translation>Ctrl+K 查找
? 快捷鍵</translation>
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
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message>
        <source>No font on this laptop has {codes}: kept as typed, shown as a box, and left to be written by hand on papers</source>
        <translation>本機字體沒有字符 {codes}：按原樣保存，屏幕上顯示為方框，文書上留空，由人工手寫補填</translation>
    </message>
</context>
</TS>
