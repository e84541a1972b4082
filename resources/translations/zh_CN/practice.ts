<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>The store in {folder} is that of {street}, not for practice. Choose another folder for the practice store.</source>
        <translation>{folder} 中是{street}的正式数据库，不能用于练习。请为练习数据库另选文件夹。</translation>
    </message>
</context>
</TS>
