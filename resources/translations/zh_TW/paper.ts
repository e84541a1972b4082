<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>DraftPreview</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft, not issued yet</source>
        <translation>草稿，尚未簽發</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>A text for “{title}” is longer than a page and stands in a table. Shorten it and print again.</source>
        <translation>「{title}」中有一段文字超過一頁，無法放入表格。請縮短後重新打印。</translation>
    </message>
    <message>
        <source>The printer does not take this. Choose another one, or save the PDF.</source>
        <translation>打印機未接受任務，請換一台打印機，或者保存 PDF。</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Putting the papers together</source>
        <translation>正在合併文書</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The fonts have no %1. The paper leaves a line there: write it in by hand.</source>
        <translation>字庫中沒有 %1，文書上該處留有橫線，請打印後手寫補填。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存文書</translation>
    </message>
    <message>
        <source>Save a copy to edit</source>
        <translation>保存可編輯副本</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>%1 無法寫入（%2），請另選位置。</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Save it instead.</source>
        <translation>本機沒有能打開 PDF 的程序，請改用「另存為」。</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Set one up, or save the PDF and print it elsewhere.</source>
        <translation>本機沒有安裝打印機。請先安裝打印機，或保存 PDF 後到其他電腦打印。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Save the PDF (Ctrl+S)</source>
        <translation>保存 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Open in the PDF program of this laptop (Ctrl+O)</source>
        <translation>用本機 PDF 程序打開（Ctrl+O）</translation>
    </message>
    <message>
        <source>Copy to edit…</source>
        <translation>可編輯副本…</translation>
    </message>
    <message>
        <source>Save a copy a word processor can edit (Ctrl+D)</source>
        <translation>保存可用文字處理軟件編輯的副本（Ctrl+D）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>簽發</translation>
    </message>
    <message>
        <source>Give the paper its number; it can be printed then</source>
        <translation>簽發並編號，簽發後方可打印</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>縮小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>適合寬度</translation>
    </message>
    <message>
        <source>Fit the page to the window (Ctrl+0)</source>
        <translation>按窗口寬度顯示（Ctrl+0）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not on this laptop when it was issued: {count} photos. Their places stay empty; once they have come, “Late photos” of the paper prints them.</source>
        <translation>簽發時有 {count} 張照片未在本機，原件上留空，不再更改；照片收到後，可用該文書的「補附照片」打印。</translation>
    </message>
    <message>
        <source>Not on this laptop: {count} photos. Their places are empty, so take in the bundle that brings them first.</source>
        <translation>有 {count} 張照片未在本機，文書上留空。請先接收帶來照片的數據包。</translation>
    </message>
    <message>
        <source>{number}, late photos</source>
        <translation>{number} 補附照片</translation>
    </message>
    <message>
        <source>Late photos…</source>
        <translation>補附照片…</translation>
    </message>
    <message>
        <source>A sheet of the photos that came after the paper was issued (Ctrl+T)</source>
        <translation>打印簽發後才收到的照片（Ctrl+T）</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Closing sheet</source>
        <translation>整改銷號表</translation>
    </message>
    <message>
        <source>Closing sheets</source>
        <translation>整改銷號表</translation>
    </message>
    <message>
        <source>Slip for the door</source>
        <translation>到訪告知單</translation>
    </message>
    <message>
        <source>Slips for the door</source>
        <translation>到訪告知單</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>空白檢查表</translation>
    </message>
    <message>
        <source>Blank checklists</source>
        <translation>空白檢查表</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>Self-check sheets</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>一戶一檔</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>一戶一檔</translation>
    </message>
    <message>
        <source>Summary of the sweep</source>
        <translation>排查情況彙總表</translation>
    </message>
    <message>
        <source>Summaries of the sweeps</source>
        <translation>排查情況彙總表</translation>
    </message>
    <message>
        <source>Premises drawn by lot</source>
        <translation>隨機抽查名單</translation>
    </message>
</context>
</TS>
