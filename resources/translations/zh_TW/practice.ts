<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>The store in {folder} is that of {street}, not for practice. Choose another folder for the practice store.</source>
        <translation>{folder} 中是{street}的正式數據庫，不能用於練習。請為練習數據庫另選文件夾。</translation>
    </message>
</context>
</TS>
