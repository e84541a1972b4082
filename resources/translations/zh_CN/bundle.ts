<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>{folder} 中已有数据，不能再建。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Free some space, or send fewer photos.</source>
        <translation>{folder} 空间不足：需要 {needed} MB，仅剩 {free} MB。请清理空间，或减少随包照片。</translation>
    </message>
    <message>
        <source>{code} is no other laptop of this street. Choose the office or another laptop.</source>
        <translation>{code} 不是本街道的其他电脑。请选择街道办或另一台电脑。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Put the stick in, or choose another folder.</source>
        <translation>找不到文件夹 {folder}。请插好U盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>The bundle cannot be written to {folder} ({reason}). Choose another place.</source>
        <translation>数据包无法写入 {folder}（{reason}）。请另选位置。</translation>
    </message>
    <message>
        <source>There is no passphrase on the first line of {path}.</source>
        <translation>{path} 的第一行没有口令。</translation>
    </message>
    <message>
        <source>The passphrase in {path} cannot be read. Write it on the first line of a plain text file.</source>
        <translation>无法读取 {path} 中的口令。请把口令写在纯文本文件的第一行。</translation>
    </message>
</context>
</TS>
