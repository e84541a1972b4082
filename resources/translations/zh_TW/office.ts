<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>Give the street a name.</source>
        <translation>請填寫街道名稱。</translation>
    </message>
    <message>
        <source>Name at least one community, one per line.</source>
        <translation>請至少填寫一個社區，每行一個。</translation>
    </message>
    <message>
        <source>The laptop&apos;s code is one to three letters, such as A or AB.</source>
        <translation>電腦代號為一至三個字母，如 A 或 AB。</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>請填寫人員姓名。</translation>
    </message>
    <message>
        <source>Somebody stands in the team twice. Keep one place for each.</source>
        <translation>檢查組中有人重複，每人只能擔任一個職務，請刪去多餘的一項。</translation>
    </message>
    <message>
        <source>A team has one leader. Make the others deputies or members.</source>
        <translation>檢查組只設一名組長，請將其他人改為副組長或成員。</translation>
    </message>
    <message>
        <source>Give the sweep a name.</source>
        <translation>請填寫排查行動名稱。</translation>
    </message>
    <message>
        <source>The name is too long; 200 characters are enough.</source>
        <translation>名稱過長，請控制在 200 字以內。</translation>
    </message>
    <message>
        <source>The reason is too long; 2,000 characters are enough.</source>
        <translation>部署依據過長，請控制在 2000 字以內。</translation>
    </message>
    <message>
        <source>The sweep ends before it starts. Change a date.</source>
        <translation>結束日期早於開始日期，請修改。</translation>
    </message>
    <message>
        <source>Choose at least one community.</source>
        <translation>請至少選擇一個社區。</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>請至少選擇一個場所類別。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-23.</source>
        <translation>日期格式不正確，請按 2026-11-23 的格式填寫。</translation>
    </message>
    <message>
        <source>Give the reason for the extension.</source>
        <translation>請填寫延期理由。</translation>
    </message>
    <message>
        <source>Say who granted the extension.</source>
        <translation>請填寫延期批准人。</translation>
    </message>
    <message>
        <source>Say whether the hazard is put right.</source>
        <translation>請選擇複查結果。</translation>
    </message>
    <message>
        <source>Two people reinspect together. Name both.</source>
        <translation>複查須由兩人進行，請填寫兩人姓名。</translation>
    </message>
    <message>
        <source>Say who agreed to the closing.</source>
        <translation>請填寫同意銷號的審批人。</translation>
    </message>
    <message>
        <source>No hazard of this notice waits for this step any more.</source>
        <translation>該通知書所列隱患已無需辦理此項，請刷新後核對。</translation>
    </message>
    <message>
        <source>The notice was issued on {issued}; it cannot be served before.</source>
        <translation>通知書於 {issued} 簽發，送達日期不能早於簽發日期。</translation>
    </message>
    <message>
        <source>Say who served the notice.</source>
        <translation>請填寫送達人。</translation>
    </message>
    <message>
        <source>Say who received the notice.</source>
        <translation>請填寫收件人。</translation>
    </message>
    <message>
        <source>A notice left or displayed needs two witnesses. Name both.</source>
        <translation>留置送達、張貼送達須有兩名見證人，請填寫兩人姓名。</translation>
    </message>
    <message>
        <source>The deadline was extended once already; it cannot be again.</source>
        <translation>整改期限已延期一次，不能再次延期。</translation>
    </message>
    <message>
        <source>The deadline has passed; an extension is granted before it.</source>
        <translation>整改期限已過，延期須在期限屆滿前批准。</translation>
    </message>
    <message>
        <source>The new deadline must be after {old}.</source>
        <translation>新期限須晚於 {old}。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier.</source>
        <translation>該日期尚未到來，請選擇今天或更早的日期。</translation>
    </message>
    <message>
        <source>Add a photo of the hazard put right, or say why there is none.</source>
        <translation>請添加整改後照片；確實無法拍攝的，請說明原因。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>「{name}」已存在，請換一個名稱。</translation>
    </message>
    <message>
        <source>“{parent}” is not in the registry or is there more than once; the row was taken without it.</source>
        <translation>上級場所「{parent}」在台帳中不存在或有重名，本行已匯入，但未關聯上級場所。</translation>
    </message>
    <message>
        <source>The street has no community {names}. Correct the list, or let the import add it.</source>
        <translation>本街道沒有以下社區：{names}。請更正名單，或在匯入時選擇新增社區。</translation>
    </message>
    <message>
        <source>This beat lies in another community. Choose again.</source>
        <translation>該片區不屬於所選社區，請重新選擇。</translation>
    </message>
    <message>
        <source>A premises cannot lie inside itself. Choose another.</source>
        <translation>場所不能隸屬於自身，請另選上級場所。</translation>
    </message>
    <message>
        <source>This code cannot be right. Compare it with the licence.</source>
        <translation>統一社會信用代碼有誤，請與營業執照核對。</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>請填寫原因，原因將記入變更記錄。</translation>
    </message>
</context>
</TS>
