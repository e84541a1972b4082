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
        <source>The photo folder {folder} cannot be read ({reason}). Connect the phone or choose another folder.</source>
        <translation>無法讀取照片資料夾 {folder}（{reason}），請連接手機或者另選資料夾。</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read ({reason}). Copy it again or choose another.</source>
        <translation>無法讀取照片 {name}（{reason}），請重新複製或者另選一張。</translation>
    </message>
    <message>
        <source>The photo {name} is damaged and cannot be read. Take it again or choose another.</source>
        <translation>照片 {name} 已損壞，無法讀取，請重新拍攝或者另選一張。</translation>
    </message>
    <message>
        <source>{name} is not a photo firesweep knows. Choose a JPEG, PNG or HEIC file.</source>
        <translation>{name} 不是可用的照片，請選擇 JPEG、PNG 或 HEIC 文件。</translation>
    </message>
</context>
</TS>
