<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>No new photo lies in the phone&apos;s folder. Take it, then try again.</source>
        <translation>手机文件夹中没有新照片，请拍照后再试。</translation>
    </message>
    <message>
        <source>No phone folder is set. Choose one under Settings, or add a file.</source>
        <translation>尚未设置手机照片文件夹，请在“设置”中选择，或直接添加文件。</translation>
    </message>
    <message>
        <source>The newest photo in the phone&apos;s folder, {name}, belongs to an earlier record. Take a new one, or add this one by its file.</source>
        <translation>手机文件夹中最新的照片 {name} 已用于此前的记录。请重新拍照，或直接添加该文件。</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Taking in {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Take the newest photo of the phone&apos;s folder</source>
        <translation>取用手机文件夹中最新的照片</translation>
    </message>
</context>
<context>
    <name>PhotoWindow</name>
    <message>
        <source>Photo {place}</source>
        <translation>照片 {place}</translation>
    </message>
    <message>
        <source>This photo is not here. Take in a bundle with photos, or go back to a backup.</source>
        <translation>本机没有这张照片。请接收带照片的数据包，或恢复备份。</translation>
    </message>
</context>
</TS>
