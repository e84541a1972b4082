<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Elsewhere</name>
    <message>
        <source>This laptop holds the records of {community}; those of the other communities are at the street office.</source>
        <translation>本機只存{community}的數據，其他社區的數據在街道辦。</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>Give the date.</source>
        <translation>請填寫日期。</translation>
    </message>
    <message>
        <source>{day} is too early. The first day possible here is {first}.</source>
        <translation>{day} 太早，此處最早可填 {first}。</translation>
    </message>
    <message>
        <source>{day} is too late. The last day possible here is {last}.</source>
        <translation>{day} 太晚，此處最晚可填 {last}。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>{path} 無法寫入（{reason}），請另選位置。</translation>
    </message>
</context>
<context>
    <name>PremisesField</name>
    <message>
        <source>Premises of this name</source>
        <translation>名稱相符的場所</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{done}, about {time} left</source>
        <translation>{done}，約剩 {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁盤</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夾</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
</context>
</TS>
