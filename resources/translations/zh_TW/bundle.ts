<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>{folder} 中已有數據，不能再建。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Free some space, or send fewer photos.</source>
        <translation>{folder} 空間不足：需要 {needed} MB，僅剩 {free} MB。請清理空間，或減少隨包照片。</translation>
    </message>
    <message>
        <source>{code} is no other laptop of this street. Choose the office or another laptop.</source>
        <translation>{code} 不是本街道的其他電腦。請選擇街道辦或另一臺電腦。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Put the stick in, or choose another folder.</source>
        <translation>找不到文件夾 {folder}。請插好U盤，或另選文件夾。</translation>
    </message>
    <message>
        <source>The bundle cannot be written to {folder} ({reason}). Choose another place.</source>
        <translation>數據包無法寫入 {folder}（{reason}）。請另選位置。</translation>
    </message>
    <message>
        <source>There is no passphrase on the first line of {path}.</source>
        <translation>{path} 的第一行沒有口令。</translation>
    </message>
    <message>
        <source>The passphrase in {path} cannot be read. Write it on the first line of a plain text file.</source>
        <translation>無法讀取 {path} 中的口令。請把口令寫在純文本文件的第一行。</translation>
    </message>
</context>
</TS>
