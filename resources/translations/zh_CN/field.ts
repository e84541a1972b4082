<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>This visit cannot be finished yet: {count} things are missing.</source>
        <translation>本次检查还不能完成：缺少 {count} 项内容。</translation>
    </message>
    <message>
        <source>No hazard of this visit is waiting for a notice.</source>
        <translation>本次检查没有待开具整改通知书的隐患。</translation>
    </message>
    <message>
        <source>“{hazard}” has no deadline. Give it a date before the notice is issued.</source>
        <translation>“{hazard}”未填整改期限，请先填写期限再开具通知书。</translation>
    </message>
    <message>
        <source>The photo {name} is empty. It may not have been copied whole; copy it again.</source>
        <translation>照片 {name} 是空文件，可能没有复制完整，请重新复制。</translation>
    </message>
    <message>
        <source>The photo {name} is too large ({size}). Choose a smaller size in the phone&apos;s camera.</source>
        <translation>照片 {name} 过大（{size}），请在手机相机中选用较小的尺寸。</translation>
    </message>
    <message>
        <source>The photo folder {folder} cannot be read ({reason}). Connect the phone or choose another folder.</source>
        <translation>无法读取照片文件夹 {folder}（{reason}），请连接手机或者另选文件夹。</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read ({reason}). Copy it again or choose another.</source>
        <translation>无法读取照片 {name}（{reason}），请重新复制或者另选一张。</translation>
    </message>
    <message>
        <source>The photo {name} is damaged and cannot be read. Take it again or choose another.</source>
        <translation>照片 {name} 已损坏，无法读取，请重新拍摄或者另选一张。</translation>
    </message>
    <message>
        <source>{name} is not a photo firesweep knows. Choose a JPEG, PNG or HEIC file.</source>
        <translation>{name} 不是可用的照片，请选择 JPEG、PNG 或 HEIC 文件。</translation>
    </message>
</context>
</TS>
