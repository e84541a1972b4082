<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>Row {row} says something else about the same premises. Keep one of the two.</source>
        <translation>与第 {row} 行为同一场所但内容不同，请只保留一行。</translation>
    </message>
    <message>
        <source>A total, not a premises.</source>
        <translation>合计行，不是场所。</translation>
    </message>
    <message>
        <source>A note below the list, not a premises.</source>
        <translation>表尾说明，不是场所。</translation>
    </message>
    <message>
        <source>The heading again, not a premises.</source>
        <translation>重复的表头，不是场所。</translation>
    </message>
    <message>
        <source>The same as row {row}.</source>
        <translation>与第 {row} 行完全相同。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation>共 {length} 字，最多 {limit} 字，请缩短。</translation>
    </message>
    <message>
        <source>The row names no category. Choose one for the rows that have none.</source>
        <translation>本行未填场所类别，请为未填的行选定一个类别。</translation>
    </message>
    <message>
        <source>“{value}” is none of the 15 categories.</source>
        <translation>“{value}”不属于 15 类场所中的任何一类。</translation>
    </message>
    <message>
        <source>The row names no community. Choose one for the rows that have none.</source>
        <translation>本行未填社区，请为未填的行选定一个社区。</translation>
    </message>
    <message>
        <source>“{value}” is no community of this street.</source>
        <translation>“{value}”不是本街道的社区。</translation>
    </message>
    <message>
        <source>The row has no name. Fill it in.</source>
        <translation>本行没有场所名称，请补填。</translation>
    </message>
    <message>
        <source>A character of “{value}” could not be read.</source>
        <translation>“{value}”中有无法识别的字符。</translation>
    </message>
    <message>
        <source>“{value}” has lost digits. Set the column to text in Excel.</source>
        <translation>“{value}”已丢失末尾数字，请在 Excel 中将该列设为文本后重新填写。</translation>
    </message>
    <message>
        <source>“{value}” is no valid credit code; it is kept.</source>
        <translation>“{value}”不是有效的统一社会信用代码，已原样保留。</translation>
    </message>
    <message>
        <source>“{value}” is no area in square metres; the area stays blank.</source>
        <translation>“{value}”不是面积（平方米），面积留空。</translation>
    </message>
    <message>
        <source>“{value}” is no number of storeys; it stays blank.</source>
        <translation>“{value}”不是层数，层数留空。</translation>
    </message>
    <message>
        <source>“{value}” is no known status; the premises is taken as registered.</source>
        <translation>“{value}”不是已知状态，按在册处理。</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no; it stays blank.</source>
        <translation>“{value}”既不是“是”也不是“否”，留空。</translation>
    </message>
    <message>
        <source>{file} has no rows. Choose the file with the list.</source>
        <translation>{file} 中没有数据，请选择场所台账文件。</translation>
    </message>
    <message>
        <source>{file} has {rows} rows; at most {limit} can be read at once. Split it.</source>
        <translation>{file} 共 {rows} 行，一次最多读取 {limit} 行，请拆分后导入。</translation>
    </message>
    <message>
        <source>{file} is empty. Choose the file with the list.</source>
        <translation>{file} 是空文件，请选择场所台账文件。</translation>
    </message>
    <message>
        <source>{file} is really a web page. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 实际上是网页文件，请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Split it into smaller files.</source>
        <translation>{file} 超过 {limit} MB，请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({trouble}). Close it in other programs first.</source>
        <translation>无法打开 {file}（{trouble}），请先在其他程序中关闭该文件。</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, not a table. Save the list as .xlsx or .csv.</source>
        <translation>{file} 是 {kind} 文件，不是表格，请将台账另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>{file} is damaged or not a workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 已损坏或不是工作簿，请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel or WPS and save it without one.</source>
        <translation>{file} 有密码保护，请用 Excel 或 WPS 打开，取消密码后保存。</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {file} is too large. Copy the list into a new file.</source>
        <translation>{file} 的工作表“{sheet}”过大，请将台账复制到新文件。</translation>
    </message>
    <message>
        <source>{file} unpacks to far too much. Save the list anew.</source>
        <translation>{file} 解压后过大，请将台账另存为新文件。</translation>
    </message>
    <message>
        <source>{file} has no sheet named {sheet}.</source>
        <translation>{file} 中没有名为“{sheet}”的工作表。</translation>
    </message>
    <message>
        <source>{file} has no sheet with a table.</source>
        <translation>{file} 中没有含表格的工作表。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({trouble}). If it is open in Excel, close it there.</source>
        <translation>无法写入 {file}（{trouble}），如在 Excel 中打开，请先关闭。</translation>
    </message>
    <message>
        <source>No column of {file} is headed as a name. Head one 单位名称 or name.</source>
        <translation>{file} 中没有名称列，请将其中一列的表头改为“单位名称”。</translation>
    </message>
    <message>
        <source>{file} would have more than {limit} rows. Narrow the list first.</source>
        <translation>{file} 将超过 {limit} 行，请先缩小范围。</translation>
    </message>
    <message>
        <source>{file} is a binary workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 是二进制工作簿，请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Far off the list in {file} stands another cell. Copy the list to a new file.</source>
        <translation>{file} 中台账区域以外很远处还有单元格内容，请将台账复制到新文件。</translation>
    </message>
    <message>
        <source>Neither the row nor the name says the category; taken as “{category}”.</source>
        <translation>本行和场所名称均未注明类别，已归为“{category}”，请核对。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the file with the list.</source>
        <translation>{file} 是文件夹，请选择场所台账文件。</translation>
    </message>
</context>
</TS>
