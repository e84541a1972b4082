<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>{folder} 中已有數據庫。</translation>
    </message>
    <message>
        <source>There is no firesweep store in {folder}. Start with a new street or the practice store.</source>
        <translation>{folder} 中沒有 firesweep 數據庫。請新建街道，或打開練習數據庫。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another one.</source>
        <translation>無法創建文件夾 {folder}：{reason}。請另選一個。</translation>
    </message>
    <message>
        <source>{path} is not a firesweep store, or it is damaged. Choose another folder or restore a backup.</source>
        <translation>{path} 不是 firesweep 數據庫，或已損壞。請另選文件夾，或恢復備份。</translation>
    </message>
    <message>
        <source>The store {path} is in use by another program. Close it there and try again.</source>
        <translation>數據庫 {path} 正被其他程序使用。請在該程序中關閉後重試。</translation>
    </message>
    <message>
        <source>The store {path} cannot be written. Copy it to a folder you may write to.</source>
        <translation>數據庫 {path} 無法寫入。請將其複製到有寫入權限的文件夾。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Free some space and try again; nothing was lost.</source>
        <translation>{path} 所在磁盤已滿。請清理空間後重試，數據沒有丟失。</translation>
    </message>
    <message>
        <source>The store {path} could not be read or written. Check the disk and try again.</source>
        <translation>數據庫 {path} 無法讀寫。請檢查磁盤後重試。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Put the stick in, or choose another folder.</source>
        <translation>找不到文件夾 {folder}。請插入U盤，或另選文件夾。</translation>
    </message>
    <message>
        <source>A backup beside the store is lost with it. Choose a folder on a stick or another disk.</source>
        <translation>備份與數據放在一起會同時丟失，請選擇U盤或其他磁盤上的文件夾。</translation>
    </message>
    <message>
        <source>There is a backup of this moment already. Try again in a second.</source>
        <translation>此刻的備份已存在，請稍後再試。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
        <translation>{folder} 空間不足：需要 {needed} MB，剩餘 {free} MB。</translation>
    </message>
    <message>
        <source>The backup cannot be written to {folder} ({reason}). Choose another folder.</source>
        <translation>備份無法寫入 {folder}（{reason}），請另選文件夾。</translation>
    </message>
    <message>
        <source>The holiday table cannot be read: {trouble}. Start from the shipped table.</source>
        <translation>節假日表無法讀取：{trouble}。請以隨程序提供的節假日表為基礎重新編輯。</translation>
    </message>
    <message>
        <source>Another visit to these premises has begun. Finish that one.</source>
        <translation>該場所已另有一次檢查正在進行，請先完成那一次。</translation>
    </message>
    <message>
        <source>The PDF of {number} is missing from the photo file. Restore a backup.</source>
        <translation>照片庫中缺少 {number} 的 PDF，請用備份恢復。</translation>
    </message>
    <message>
        <source>Give the date by which it has to be put right.</source>
        <translation>請填寫整改期限。</translation>
    </message>
    <message>
        <source>The copy {path} is damaged. Check the disk and make the backup again.</source>
        <translation>副本 {path} 已損壞。請檢查磁盤後重新備份。</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer firesweep. Update firesweep on this laptop.</source>
        <translation>數據庫 {path} 由更新版本的程序寫入。請更新這台電腦上的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be brought up to this firesweep. All it held is kept in {backup}. Restore a backup, or ask for a newer firesweep.</source>
        <translation>數據庫 {path} 無法升級到本版本，原有數據已完整保存在 {backup} 中。請恢復備份，或改用更新版本的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened or made. Check that you may write to its folder, or choose another one.</source>
        <translation>數據庫 {path} 無法打開或創建。請確認對所在文件夾有寫入權限，或另選文件夾。</translation>
    </message>
</context>
</TS>
