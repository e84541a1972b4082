<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DraftPreview</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft, not issued yet</source>
        <translation>草稿，尚未签发</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>A text for “{title}” is longer than a page and stands in a table. Shorten it and print again.</source>
        <translation>“{title}”中有一段文字超过一页，无法放入表格。请缩短后重新打印。</translation>
    </message>
    <message>
        <source>The printer does not take this. Choose another one, or save the PDF.</source>
        <translation>打印机未接受任务，请换一台打印机，或者保存 PDF。</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Putting the papers together</source>
        <translation>正在合并文书</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The fonts have no %1. The paper leaves a line there: write it in by hand.</source>
        <translation>字库中没有 %1，文书上该处留有横线，请打印后手写补填。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>Save a copy to edit</source>
        <translation>保存可编辑副本</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>%1 无法写入（%2），请另选位置。</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Save it instead.</source>
        <translation>本机没有能打开 PDF 的程序，请改用“另存为”。</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Set one up, or save the PDF and print it elsewhere.</source>
        <translation>本机没有安装打印机。请先安装打印机，或保存 PDF 后到其他电脑打印。</translation>
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
        <translation>预览</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the PDF (Ctrl+S)</source>
        <translation>保存 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in the PDF program of this laptop (Ctrl+O)</source>
        <translation>用本机 PDF 程序打开（Ctrl+O）</translation>
    </message>
    <message>
        <source>Copy to edit…</source>
        <translation>可编辑副本…</translation>
    </message>
    <message>
        <source>Save a copy a word processor can edit (Ctrl+D)</source>
        <translation>保存可用文字处理软件编辑的副本（Ctrl+D）</translation>
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
        <translation>签发</translation>
    </message>
    <message>
        <source>Give the paper its number; it can be printed then</source>
        <translation>签发并编号，签发后方可打印</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
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
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the page to the window (Ctrl+0)</source>
        <translation>按窗口宽度显示（Ctrl+0）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not on this laptop when it was issued: {count} photos. Their places stay empty; once they have come, “Late photos” of the paper prints them.</source>
        <translation>签发时有 {count} 张照片未在本机，原件上留空，不再更改；照片收到后，可用该文书的“补附照片”打印。</translation>
    </message>
    <message>
        <source>Not on this laptop: {count} photos. Their places are empty, so take in the bundle that brings them first.</source>
        <translation>有 {count} 张照片未在本机，文书上留空。请先接收带来照片的数据包。</translation>
    </message>
    <message>
        <source>{number}, late photos</source>
        <translation>{number} 补附照片</translation>
    </message>
    <message>
        <source>Late photos…</source>
        <translation>补附照片…</translation>
    </message>
    <message>
        <source>A sheet of the photos that came after the paper was issued (Ctrl+T)</source>
        <translation>打印签发后才收到的照片（Ctrl+T）</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Closing sheet</source>
        <translation>整改销号表</translation>
    </message>
    <message>
        <source>Closing sheets</source>
        <translation>整改销号表</translation>
    </message>
    <message>
        <source>Slip for the door</source>
        <translation>到访告知单</translation>
    </message>
    <message>
        <source>Slips for the door</source>
        <translation>到访告知单</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>空白检查表</translation>
    </message>
    <message>
        <source>Blank checklists</source>
        <translation>空白检查表</translation>
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
        <translation>一户一档</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>一户一档</translation>
    </message>
    <message>
        <source>Summary of the sweep</source>
        <translation>排查情况汇总表</translation>
    </message>
    <message>
        <source>Summaries of the sweeps</source>
        <translation>排查情况汇总表</translation>
    </message>
    <message>
        <source>Premises drawn by lot</source>
        <translation>随机抽查名单</translation>
    </message>
</context>
</TS>
