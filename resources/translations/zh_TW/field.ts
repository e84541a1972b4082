<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>This visit cannot be finished yet: {count} things are missing.</source>
        <translation>本次檢查還不能完成：缺少 {count} 項內容。</translation>
    </message>
    <message>
        <source>No hazard of this visit is waiting for a notice.</source>
        <translation>本次檢查沒有待開具整改通知書的隱患。</translation>
    </message>
    <message>
        <source>“{hazard}” has no deadline. Give it a date before the notice is issued.</source>
        <translation>“{hazard}”未填整改期限，請先填寫期限再開具通知書。</translation>
    </message>
    <message>
        <source>The photo {name} is empty. It may not have been copied whole; copy it again.</source>
        <translation>照片 {name} 是空文件，可能沒有複製完整，請重新複製。</translation>
    </message>
    <message>
        <source>The photo {name} is too large ({size}). Choose a smaller size in the phone&apos;s camera.</source>
        <translation>照片 {name} 過大（{size}），請在手機相機中選用較小的尺寸。</translation>
    </message>
    <message>
        <source>The photo {name} is damaged and cannot be read. Take it again or choose another.</source>
        <translation>照片 {name} 已損壞，無法讀取，請重新拍攝或者另選一張。</translation>
    </message>
    <message>
        <source>{name} is not a photo firesweep knows. Choose a JPEG, PNG or HEIC file.</source>
        <translation>{name} 不是可用的照片，請選擇 JPEG、PNG 或 HEIC 文件。</translation>
    </message>
    <message>
        <source>The photo folder {folder} cannot be read. Connect the phone or choose another folder.</source>
        <translation>無法讀取照片文件夾 {folder}，請連接手機或者另選文件夾。</translation>
    </message>
    <message>
        <source>The photo {name} is no longer there. Connect the phone again or choose another photo.</source>
        <translation>照片 {name} 已不在原處，請重新連接手機或者另選一張。</translation>
    </message>
    <message>
        <source>The photo {name} may not be read, or another program holds it. Choose a copy of it.</source>
        <translation>照片 {name} 無權讀取或者正被其他程序佔用，請選擇它的副本。</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read where it lies. Copy it to this laptop first.</source>
        <translation>無法從所在位置讀取照片 {name}，請先把它複製到本機。</translation>
    </message>
    <message>
        <source>This laptop lacks the memory for the photo {name}. Close other programs and try again.</source>
        <translation>本機內存不足，無法處理照片 {name}，請關閉其他程序後重試。</translation>
    </message>
</context>
</TS>
