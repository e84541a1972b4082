<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>{folder} 中已有数据库。</translation>
    </message>
    <message>
        <source>There is no firesweep store in {folder}. Start with a new street or the practice store.</source>
        <translation>{folder} 中没有 firesweep 数据库。请新建街道，或打开练习数据库。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another one.</source>
        <translation>无法创建文件夹 {folder}：{reason}。请另选一个。</translation>
    </message>
    <message>
        <source>{path} is not a firesweep store, or it is damaged. Choose another folder or restore a backup.</source>
        <translation>{path} 不是 firesweep 数据库，或已损坏。请另选文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>The store {path} is in use by another program. Close it there and try again.</source>
        <translation>数据库 {path} 正被其他程序使用。请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>The store {path} cannot be written. Copy it to a folder you may write to.</source>
        <translation>数据库 {path} 无法写入。请将其复制到有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Free some space and try again; nothing was lost.</source>
        <translation>{path} 所在磁盘已满。请清理空间后重试，数据没有丢失。</translation>
    </message>
    <message>
        <source>The store {path} could not be read or written. Check the disk and try again.</source>
        <translation>数据库 {path} 无法读写。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Put the stick in, or choose another folder.</source>
        <translation>找不到文件夹 {folder}。请插入U盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>A backup beside the store is lost with it. Choose a folder on a stick or another disk.</source>
        <translation>备份与数据放在一起会同时丢失，请选择U盘或其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>There is a backup of this moment already. Try again in a second.</source>
        <translation>此刻的备份已存在，请稍后再试。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
        <translation>{folder} 空间不足：需要 {needed} MB，剩余 {free} MB。</translation>
    </message>
    <message>
        <source>The backup cannot be written to {folder} ({reason}). Choose another folder.</source>
        <translation>备份无法写入 {folder}（{reason}），请另选文件夹。</translation>
    </message>
    <message>
        <source>The holiday table cannot be read: {trouble}. Start from the shipped table.</source>
        <translation>节假日表无法读取：{trouble}。请以随程序提供的节假日表为基础重新编辑。</translation>
    </message>
    <message>
        <source>Another visit to these premises has begun. Finish that one.</source>
        <translation>该场所已另有一次检查正在进行，请先完成那一次。</translation>
    </message>
    <message>
        <source>The PDF of {number} is missing from the photo file. Restore a backup.</source>
        <translation>照片库中缺少 {number} 的 PDF，请用备份恢复。</translation>
    </message>
    <message>
        <source>Give the date by which it has to be put right.</source>
        <translation>请填写整改期限。</translation>
    </message>
    <message>
        <source>The copy {path} is damaged. Check the disk and make the backup again.</source>
        <translation>副本 {path} 已损坏。请检查磁盘后重新备份。</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer firesweep. Update firesweep on this laptop.</source>
        <translation>数据库 {path} 由更新版本的程序写入。请更新这台电脑上的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be brought up to this firesweep. All it held is kept in {backup}. Restore a backup, or ask for a newer firesweep.</source>
        <translation>数据库 {path} 无法升级到本版本，原有数据已完整保存在 {backup} 中。请恢复备份，或改用更新版本的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened or made. Check that you may write to its folder, or choose another one.</source>
        <translation>数据库 {path} 无法打开或创建。请确认对所在文件夹有写入权限，或另选文件夹。</translation>
    </message>
</context>
</TS>
