<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>Row {row} says something else about the same premises. Keep one of the two.</source>
        <translation>與第 {row} 行為同一場所但內容不同，請只保留一行。</translation>
    </message>
    <message>
        <source>A total, not a premises.</source>
        <translation>合計行，不是場所。</translation>
    </message>
    <message>
        <source>A note below the list, not a premises.</source>
        <translation>表尾說明，不是場所。</translation>
    </message>
    <message>
        <source>The heading again, not a premises.</source>
        <translation>重複的表頭，不是場所。</translation>
    </message>
    <message>
        <source>The same as row {row}.</source>
        <translation>與第 {row} 行完全相同。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation>共 {length} 字，最多 {limit} 字，請縮短。</translation>
    </message>
    <message>
        <source>The row names no category. Choose one for the rows that have none.</source>
        <translation>本行未填場所類別，請為未填的行選定一個類別。</translation>
    </message>
    <message>
        <source>“{value}” is none of the 15 categories.</source>
        <translation>「{value}」不屬於 15 類場所中的任何一類。</translation>
    </message>
    <message>
        <source>The row names no community. Choose one for the rows that have none.</source>
        <translation>本行未填社區，請為未填的行選定一個社區。</translation>
    </message>
    <message>
        <source>“{value}” is no community of this street.</source>
        <translation>「{value}」不是本街道的社區。</translation>
    </message>
    <message>
        <source>The row has no name. Fill it in.</source>
        <translation>本行沒有場所名稱，請補填。</translation>
    </message>
    <message>
        <source>A character of “{value}” could not be read.</source>
        <translation>「{value}」中有無法識別的字符。</translation>
    </message>
    <message>
        <source>“{value}” has lost digits. Set the column to text in Excel.</source>
        <translation>「{value}」已丟失末尾數字，請在 Excel 中將該列設為文本後重新填寫。</translation>
    </message>
    <message>
        <source>“{value}” is no valid credit code; it is kept.</source>
        <translation>「{value}」不是有效的統一社會信用代碼，已原樣保留。</translation>
    </message>
    <message>
        <source>“{value}” is no area in square metres; the area stays blank.</source>
        <translation>「{value}」不是面積（平方米），面積留空。</translation>
    </message>
    <message>
        <source>“{value}” is no number of storeys; it stays blank.</source>
        <translation>「{value}」不是層數，層數留空。</translation>
    </message>
    <message>
        <source>“{value}” is no known status; the premises is taken as registered.</source>
        <translation>「{value}」不是已知狀態，按在冊處理。</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no; it stays blank.</source>
        <translation>「{value}」既不是「是」也不是「否」，留空。</translation>
    </message>
    <message>
        <source>{file} has no rows. Choose the file with the list.</source>
        <translation>{file} 中沒有數據，請選擇場所台賬文件。</translation>
    </message>
    <message>
        <source>{file} has {rows} rows; at most {limit} can be read at once. Split it.</source>
        <translation>{file} 共 {rows} 行，一次最多讀取 {limit} 行，請拆分後導入。</translation>
    </message>
    <message>
        <source>{file} is empty. Choose the file with the list.</source>
        <translation>{file} 是空文件，請選擇場所台賬文件。</translation>
    </message>
    <message>
        <source>{file} is really a web page. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 實際上是網頁文件，請用 Excel 或 WPS 打開並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Split it into smaller files.</source>
        <translation>{file} 超過 {limit} MB，請拆分成較小的文件。</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({trouble}). Close it in other programs first.</source>
        <translation>無法打開 {file}（{trouble}），請先在其他程序中關閉該文件。</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, not a table. Save the list as .xlsx or .csv.</source>
        <translation>{file} 是 {kind} 文件，不是表格，請將台賬另存為 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>{file} is damaged or not a workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 已損壞或不是工作簿，請用 Excel 或 WPS 打開並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel or WPS and save it without one.</source>
        <translation>{file} 有密碼保護，請用 Excel 或 WPS 打開，取消密碼後保存。</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {file} is too large. Copy the list into a new file.</source>
        <translation>{file} 的工作表「{sheet}」過大，請將台賬複製到新文件。</translation>
    </message>
    <message>
        <source>{file} unpacks to far too much. Save the list anew.</source>
        <translation>{file} 解壓後過大，請將台賬另存為新文件。</translation>
    </message>
    <message>
        <source>{file} has no sheet named {sheet}.</source>
        <translation>{file} 中沒有名為「{sheet}」的工作表。</translation>
    </message>
    <message>
        <source>{file} has no sheet with a table.</source>
        <translation>{file} 中沒有含表格的工作表。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({trouble}). If it is open in Excel, close it there.</source>
        <translation>無法寫入 {file}（{trouble}），如在 Excel 中打開，請先關閉。</translation>
    </message>
    <message>
        <source>No column of {file} is headed as a name. Head one 单位名称 or name.</source>
        <translation>{file} 中沒有名稱列，請將其中一列的表頭改為「單位名稱」。</translation>
    </message>
    <message>
        <source>{file} would have more than {limit} rows. Narrow the list first.</source>
        <translation>{file} 將超過 {limit} 行，請先縮小範圍。</translation>
    </message>
    <message>
        <source>{file} is a binary workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 是二進制工作簿，請用 Excel 或 WPS 打開並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>Far off the list in {file} stands another cell. Copy the list to a new file.</source>
        <translation>{file} 中台賬區域以外很遠處還有單元格內容，請將台賬複製到新文件。</translation>
    </message>
    <message>
        <source>Neither the row nor the name says the category; taken as “{category}”.</source>
        <translation>本行和場所名稱均未註明類別，已歸為「{category}」，請核對。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the file with the list.</source>
        <translation>{file} 是文件夾，請選擇場所台賬文件。</translation>
    </message>
</context>
</TS>
