<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>This cannot be saved yet: {problems}</source>
        <translation>暫不能保存：{problems}</translation>
    </message>
    <message>
        <source>A deadline lies between the day of the visit and ten years later.</source>
        <translation>整改期限應在檢查當日至其後十年之內。</translation>
    </message>
    <message>
        <source>The deadline {day} lies before the visit of {visit}. Choose that day or a later one.</source>
        <translation>整改期限 {day} 早於檢查日期 {visit}，請選擇當日或之後的日期。</translation>
    </message>
    <message>
        <source>The deadline {day} lies more than ten years ahead. Look at its year.</source>
        <translation>整改期限 {day} 超出十年，請核對年份。</translation>
    </message>
    <message>
        <source>The holiday table names no year, such as year = 2027.</source>
        <translation>節假日表未註明年份，應寫明如 year = 2027。</translation>
    </message>
    <message>
        <source>{day} does not belong to {year}.</source>
        <translation>{day} 不屬於 {year} 年。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-24.</source>
        <translation>「{text}」不是有效日期，請按 2026-11-24 的格式填寫。</translation>
    </message>
    <message>
        <source>The holiday table of {year} has a date that cannot be read ({trouble}). Dates look like “2027-01-01”; a [[rest]] entry has a name, from and to.</source>
        <translation>{year} 年節假日表中有無法識別的日期（{trouble}）。日期格式為「2027-01-01」；每個 [[rest]] 條目應包含 name、from 和 to。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10 million, such as 120.</source>
        <translation>請填寫 0 至 1000 萬之間的數字，如 120。</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>請至少選擇一個場所類別。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>Too long: {length} characters, at most {limit} fit.</source>
        <translation>內容過長：共 {length} 字，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>The number template must hold {{kind}}, {{year}}, {{laptop}} and {{serial}}, and may hold {{place}}. This one does not: {template}</source>
        <translation>文號格式必須含有 {{kind}}、{{year}}、{{laptop}} 和 {{serial}}，可以含有 {{place}}。此格式不符合：{template}</translation>
    </message>
    <message>
        <source>This paper was made by a newer firesweep. Update firesweep here.</source>
        <translation>此文書由更新版本的 firesweep 生成，請先更新本機的 firesweep。</translation>
    </message>
    <message>
        <source>{day} stands twice in the table of {year}.</source>
        <translation>{year} 年節假日表中 {day} 出現了兩次。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier.</source>
        <translation>該日期尚未到來，請選擇今天或更早的日期。</translation>
    </message>
    <message>
        <source>“{step}” does not follow where a hazard is “{state}”.</source>
        <translation>處於「{state}」狀態的隱患不能辦理「{step}」。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>請填寫理由。</translation>
    </message>
    <message>
        <source>Give the date by which it has to be put right.</source>
        <translation>請填寫整改期限。</translation>
    </message>
    <message>
        <source>The date {day} lies before {on}. Choose that day or a later one.</source>
        <translation>期限 {day} 早於 {on}，請選擇當日或之後的日期。</translation>
    </message>
    <message>
        <source>Add a photo of the hazard put right, or say why there is none.</source>
        <translation>請添加整改後的照片，或說明為何沒有照片。</translation>
    </message>
    <message>
        <source>Add a photo of the hazard, or say why there is none.</source>
        <translation>請添加隱患現狀照片，或說明為何沒有照片。</translation>
    </message>
    <message>
        <source>Two people reinspect together. Name both.</source>
        <translation>複查須由兩人共同進行。請填寫兩人姓名。</translation>
    </message>
    <message>
        <source>Say who agreed to it.</source>
        <translation>請填寫批准人。</translation>
    </message>
    <message>
        <source>{name} alone saw it put right and cannot agree to the closing as well. Somebody else agrees, or reinspects again.</source>
        <translation>複查僅由{name}一人進行，不能再由其批准銷號。請由他人批准，或重新複查。</translation>
    </message>
    <message>
        <source>The deadline was extended once already; it cannot be again.</source>
        <translation>該期限已延期一次，不能再次延期。</translation>
    </message>
    <message>
        <source>The deadline has passed; an extension is granted before it.</source>
        <translation>期限已過，延期須在期限屆滿前批准。</translation>
    </message>
    <message>
        <source>The new deadline must be after {old}.</source>
        <translation>新期限必須晚於 {old}。</translation>
    </message>
    <message>
        <source>An extension is at most as long as the first period: {latest} at the latest.</source>
        <translation>延期時間不得超過首次整改期限的長度，最遲至 {latest}。</translation>
    </message>
    <message>
        <source>The deadline was extended twice at the same time. Settle on one of {days}.</source>
        <translation>兩台電腦同時批准了延期，期限不一致。請從 {days} 中選定一個。</translation>
    </message>
    <message>
        <source>A notice has a number. Issue it first.</source>
        <translation>整改通知書須有文號，請先簽發。</translation>
    </message>
    <message>
        <source>Say whom it is referred to.</source>
        <translation>請填寫移送對象。</translation>
    </message>
    <message>
        <source>Write what the answer says.</source>
        <translation>請填寫答覆內容。</translation>
    </message>
    <message>
        <source>Choose a topic, or say it in words.</source>
        <translation>請選擇主題，或用文字說明。</translation>
    </message>
    <message>
        <source>Say where it was: a premises, or a place in words.</source>
        <translation>請寫明地點：選擇場所，或用文字說明。</translation>
    </message>
    <message>
        <source>Say who sees to it.</source>
        <translation>請填寫責任人。</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>請填寫完成期限。</translation>
    </message>
    <message>
        <source>This is before the drill. Choose a later day.</source>
        <translation>該日期早於演練日期，請選擇之後的日期。</translation>
    </message>
    <message>
        <source>Write a time such as 14:30 or 14:30:20.</source>
        <translation>請填寫時間，如 14:30 或 14:30:20。</translation>
    </message>
    <message>
        <source>Write a whole number, such as 120.</source>
        <translation>請填寫整數，如 120。</translation>
    </message>
    <message>
        <source>This is before {time}. Put the times in their order.</source>
        <translation>該時間早於 {time}，請按先後順序填寫。</translation>
    </message>
    <message>
        <source>Say what is to be improved.</source>
        <translation>請填寫改進措施。</translation>
    </message>
    <message>
        <source>Give a seed for the draw: up to {most} letters or digits, such as the day and a number somebody calls out.</source>
        <translation>請填寫抽籤種子，最多 {most} 個字母或數字，如當天日期加現場報出的一個數。</translation>
    </message>
    <message>
        <source>Say how many premises to draw, from 1 to {most}.</source>
        <translation>請填寫抽取數量，1 至 {most} 家。</translation>
    </message>
    <message>
        <source>Write down what was reported.</source>
        <translation>請填寫反映內容。</translation>
    </message>
    <message>
        <source>Say where it is: a premises, or a place in words.</source>
        <translation>請寫明地點：選擇場所，或用文字說明。</translation>
    </message>
    <message>
        <source>A report that is “{state}” cannot be “{step}”.</source>
        <translation>「{state}」的群眾反映不能「{step}」。</translation>
    </message>
    <message>
        <source>Choose the hazard it led to.</source>
        <translation>請選擇由此查出的隱患。</translation>
    </message>
    <message>
        <source>Say to whom it was passed on.</source>
        <translation>請填寫轉辦單位。</translation>
    </message>
    <message>
        <source>This is before the report came in. Choose a later day.</source>
        <translation>該日期早於接到日期，請選擇之後的日期。</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>請填寫答覆人。</translation>
    </message>
    <message>
        <source>Choose what is to be taken back.</source>
        <translation>請選擇要撤回的記錄。</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>請填寫日期。</translation>
    </message>
    <message>
        <source>Name the visit, or write who looked and what they saw.</source>
        <translation>請選擇檢查記錄，或寫明核查人和核查情況。</translation>
    </message>
    <message>
        <source>Enter at least one answer of the sheet.</source>
        <translation>請至少錄入一項自查結果。</translation>
    </message>
    <message>
        <source>Write who signed the sheet for the premises.</source>
        <translation>請填寫在自查表上簽字的人員。</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>請填寫答覆內容。</translation>
    </message>
    <message>
        <source>Write why nobody could be told.</source>
        <translation>請寫明無法告知的原因。</translation>
    </message>
    <message>
        <source>“{text}” is no week, month, quarter or year. Write it as 2026-W47, 2026-11, 2026-Q4 or 2026.</source>
        <translation>「{text}」不是有效的週、月、季度或年度，請寫成 2026-W47、2026-11、2026-Q4 或 2026。</translation>
    </message>
    <message>
        <source>“{text}” is no week. Write it as 2026-W47.</source>
        <translation>「{text}」不是有效的週，請寫成 2026-W47。</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>請填寫辦理事項。</translation>
    </message>
    <message>
        <source>Write who is to do it.</source>
        <translation>請填寫責任人。</translation>
    </message>
    <message>
        <source>This day is past. Choose today or later.</source>
        <translation>該日期已過，請選擇今天或以後的日期。</translation>
    </message>
    <message>
        <source>Give every figure of the score its points.</source>
        <translation>請為每項考核指標設定分值。</translation>
    </message>
    <message>
        <source>The weights add up to {total}, not 100. Change one of them.</source>
        <translation>各項分值合計為 {total} 分，不是 100 分，請調整。</translation>
    </message>
    <message>
        <source>Each grade needs fewer points than the one above.</source>
        <translation>每個等次的分數線須低於上一等次。</translation>
    </message>
    <message>
        <source>Say who handed it out.</source>
        <translation>請填寫發放人。</translation>
    </message>
    <message>
        <source>That was before {day}, when the hazard came to stand where it stands. Choose that day or later.</source>
        <translation>該日期早於隱患進入當前狀態的日期（{day}），請選擇當日或之後的日期。</translation>
    </message>
    <message>
        <source>The characters of {file} cannot be read. Save it as UTF-8; a list from Excel or WPS, as .xlsx.</source>
        <translation>{file} 的文字無法識別。請另存為 UTF-8；Excel 或 WPS 的表格請另存為 .xlsx。</translation>
    </message>
    <message>
        <source>The PDF of a paper cannot be read: it is damaged, or came so from the laptop that issued it. Leave that paper out, and ask for its print there.</source>
        <translation>有一份文書的 PDF 無法讀取：文件已損壞，或由簽發電腦傳來時即已損壞。請不選該文書，並向簽發電腦索取打印件。</translation>
    </message>
    <message>
        <source>Points are from 0 to 100.</source>
        <translation>分值應為 0 至 100。</translation>
    </message>
    <message>
        <source>Only the fire authority judges a hazard major. Write “suspected” before it.</source>
        <translation>重大火災隱患只能由消防救援機構判定。請寫作「疑似重大火災隱患」。</translation>
    </message>
    <message>
        <source>Two people serve a notice; its receipt names both. Name both.</source>
        <translation>整改通知書須由兩人共同送達，送達回證上寫明兩人。請填寫兩人姓名。</translation>
    </message>
    <message>
        <source>The table of {year} names no holiday. Each is a [[rest]] entry with a name, from and to.</source>
        <translation>{year} 年節假日表中沒有放假日期。每個假期寫成一個 [[rest]] 條目，包含 name、from 和 to。</translation>
    </message>
    <message>
        <source>{day} is no Saturday or Sunday, so it is worked anyway. Look at the days under work.</source>
        <translation>{day} 不是週六或週日，本來就是工作日。請核對表中的調休上班日期。</translation>
    </message>
</context>
</TS>
