<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>This cannot be saved yet: {problems}</source>
        <translation>暂不能保存：{problems}</translation>
    </message>
    <message>
        <source>A deadline lies between the day of the visit and ten years later.</source>
        <translation>整改期限应在检查当日至其后十年之内。</translation>
    </message>
    <message>
        <source>The deadline {day} lies before the visit of {visit}. Choose that day or a later one.</source>
        <translation>整改期限 {day} 早于检查日期 {visit}，请选择当日或之后的日期。</translation>
    </message>
    <message>
        <source>The deadline {day} lies more than ten years ahead. Look at its year.</source>
        <translation>整改期限 {day} 超出十年，请核对年份。</translation>
    </message>
    <message>
        <source>The holiday table names no year, such as year = 2027.</source>
        <translation>节假日表未注明年份，应写明如 year = 2027。</translation>
    </message>
    <message>
        <source>{day} does not belong to {year}.</source>
        <translation>{day} 不属于 {year} 年。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-24.</source>
        <translation>“{text}”不是有效日期，请按 2026-11-24 的格式填写。</translation>
    </message>
    <message>
        <source>The holiday table of {year} has a date that cannot be read ({trouble}). Dates look like “2027-01-01”; a [[rest]] entry has a name, from and to.</source>
        <translation>{year} 年节假日表中有无法识别的日期（{trouble}）。日期格式为“2027-01-01”；每个 [[rest]] 条目应包含 name、from 和 to。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10 million, such as 120.</source>
        <translation>请填写 0 至 1000 万之间的数字，如 120。</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>请至少选择一个场所类别。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Too long: {length} characters, at most {limit} fit.</source>
        <translation>内容过长：共 {length} 字，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>The number template must hold {{kind}}, {{year}}, {{laptop}} and {{serial}}, and may hold {{place}}. This one does not: {template}</source>
        <translation>文号格式必须含有 {{kind}}、{{year}}、{{laptop}} 和 {{serial}}，可以含有 {{place}}。此格式不符合：{template}</translation>
    </message>
    <message>
        <source>This paper was made by a newer firesweep. Update firesweep here.</source>
        <translation>此文书由更新版本的 firesweep 生成，请先更新本机的 firesweep。</translation>
    </message>
    <message>
        <source>{day} stands twice in the table of {year}.</source>
        <translation>{year} 年节假日表中 {day} 出现了两次。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier.</source>
        <translation>该日期尚未到来，请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>“{step}” does not follow where a hazard is “{state}”.</source>
        <translation>处于“{state}”状态的隐患不能办理“{step}”。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Give the date by which it has to be put right.</source>
        <translation>请填写整改期限。</translation>
    </message>
    <message>
        <source>The date {day} lies before {on}. Choose that day or a later one.</source>
        <translation>期限 {day} 早于 {on}，请选择当日或之后的日期。</translation>
    </message>
    <message>
        <source>Add a photo of the hazard put right, or say why there is none.</source>
        <translation>请添加整改后的照片，或说明为何没有照片。</translation>
    </message>
    <message>
        <source>Add a photo of the hazard, or say why there is none.</source>
        <translation>请添加隐患现状照片，或说明为何没有照片。</translation>
    </message>
    <message>
        <source>Two people reinspect together. Name both.</source>
        <translation>复查须由两人共同进行。请填写两人姓名。</translation>
    </message>
    <message>
        <source>Say who agreed to it.</source>
        <translation>请填写批准人。</translation>
    </message>
    <message>
        <source>{name} alone saw it put right and cannot agree to the closing as well. Somebody else agrees, or reinspects again.</source>
        <translation>复查仅由{name}一人进行，不能再由其批准销号。请由他人批准，或重新复查。</translation>
    </message>
    <message>
        <source>The deadline was extended once already; it cannot be again.</source>
        <translation>该期限已延期一次，不能再次延期。</translation>
    </message>
    <message>
        <source>The deadline has passed; an extension is granted before it.</source>
        <translation>期限已过，延期须在期限届满前批准。</translation>
    </message>
    <message>
        <source>The new deadline must be after {old}.</source>
        <translation>新期限必须晚于 {old}。</translation>
    </message>
    <message>
        <source>An extension is at most as long as the first period: {latest} at the latest.</source>
        <translation>延期时间不得超过首次整改期限的长度，最迟至 {latest}。</translation>
    </message>
    <message>
        <source>The deadline was extended twice at the same time. Settle on one of {days}.</source>
        <translation>两台电脑同时批准了延期，期限不一致。请从 {days} 中选定一个。</translation>
    </message>
    <message>
        <source>A notice has a number. Issue it first.</source>
        <translation>整改通知书须有文号，请先签发。</translation>
    </message>
    <message>
        <source>Say whom it is referred to.</source>
        <translation>请填写移送对象。</translation>
    </message>
    <message>
        <source>Write what the answer says.</source>
        <translation>请填写答复内容。</translation>
    </message>
    <message>
        <source>Choose a topic, or say it in words.</source>
        <translation>请选择主题，或用文字说明。</translation>
    </message>
    <message>
        <source>Say where it was: a premises, or a place in words.</source>
        <translation>请写明地点：选择场所，或用文字说明。</translation>
    </message>
    <message>
        <source>Say who sees to it.</source>
        <translation>请填写责任人。</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>请填写完成期限。</translation>
    </message>
    <message>
        <source>This is before the drill. Choose a later day.</source>
        <translation>该日期早于演练日期，请选择之后的日期。</translation>
    </message>
    <message>
        <source>Write a time such as 14:30 or 14:30:20.</source>
        <translation>请填写时间，如 14:30 或 14:30:20。</translation>
    </message>
    <message>
        <source>Write a whole number, such as 120.</source>
        <translation>请填写整数，如 120。</translation>
    </message>
    <message>
        <source>This is before {time}. Put the times in their order.</source>
        <translation>该时间早于 {time}，请按先后顺序填写。</translation>
    </message>
    <message>
        <source>Say what is to be improved.</source>
        <translation>请填写改进措施。</translation>
    </message>
    <message>
        <source>Give a seed for the draw: up to {most} letters or digits, such as the day and a number somebody calls out.</source>
        <translation>请填写抽签种子，最多 {most} 个字母或数字，如当天日期加现场报出的一个数。</translation>
    </message>
    <message>
        <source>Say how many premises to draw, from 1 to {most}.</source>
        <translation>请填写抽取数量，1 至 {most} 家。</translation>
    </message>
    <message>
        <source>Write down what was reported.</source>
        <translation>请填写反映内容。</translation>
    </message>
    <message>
        <source>Say where it is: a premises, or a place in words.</source>
        <translation>请写明地点：选择场所，或用文字说明。</translation>
    </message>
    <message>
        <source>A report that is “{state}” cannot be “{step}”.</source>
        <translation>“{state}”的群众反映不能“{step}”。</translation>
    </message>
    <message>
        <source>Choose the hazard it led to.</source>
        <translation>请选择由此查出的隐患。</translation>
    </message>
    <message>
        <source>Say to whom it was passed on.</source>
        <translation>请填写转办单位。</translation>
    </message>
    <message>
        <source>This is before the report came in. Choose a later day.</source>
        <translation>该日期早于接到日期，请选择之后的日期。</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>请填写答复人。</translation>
    </message>
    <message>
        <source>Choose what is to be taken back.</source>
        <translation>请选择要撤回的记录。</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Name the visit, or write who looked and what they saw.</source>
        <translation>请选择检查记录，或写明核查人和核查情况。</translation>
    </message>
    <message>
        <source>Enter at least one answer of the sheet.</source>
        <translation>请至少录入一项自查结果。</translation>
    </message>
    <message>
        <source>Write who signed the sheet for the premises.</source>
        <translation>请填写在自查表上签字的人员。</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>请填写答复内容。</translation>
    </message>
    <message>
        <source>Write why nobody could be told.</source>
        <translation>请写明无法告知的原因。</translation>
    </message>
    <message>
        <source>“{text}” is no week, month, quarter or year. Write it as 2026-W47, 2026-11, 2026-Q4 or 2026.</source>
        <translation>“{text}”不是有效的周、月、季度或年度，请写成 2026-W47、2026-11、2026-Q4 或 2026。</translation>
    </message>
    <message>
        <source>“{text}” is no week. Write it as 2026-W47.</source>
        <translation>“{text}”不是有效的周，请写成 2026-W47。</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请填写办理事项。</translation>
    </message>
    <message>
        <source>Write who is to do it.</source>
        <translation>请填写责任人。</translation>
    </message>
    <message>
        <source>This day is past. Choose today or later.</source>
        <translation>该日期已过，请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Give every figure of the score its points.</source>
        <translation>请为每项考核指标设定分值。</translation>
    </message>
    <message>
        <source>The weights add up to {total}, not 100. Change one of them.</source>
        <translation>各项分值合计为 {total} 分，不是 100 分，请调整。</translation>
    </message>
    <message>
        <source>Each grade needs fewer points than the one above.</source>
        <translation>每个等次的分数线须低于上一等次。</translation>
    </message>
    <message>
        <source>Say who handed it out.</source>
        <translation>请填写发放人。</translation>
    </message>
    <message>
        <source>That was before {day}, when the hazard came to stand where it stands. Choose that day or later.</source>
        <translation>该日期早于隐患进入当前状态的日期（{day}），请选择当日或之后的日期。</translation>
    </message>
    <message>
        <source>The characters of {file} cannot be read. Save it as UTF-8; a list from Excel or WPS, as .xlsx.</source>
        <translation>{file} 的文字无法识别。请另存为 UTF-8；Excel 或 WPS 的表格请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The PDF of a paper cannot be read: it is damaged, or came so from the laptop that issued it. Leave that paper out, and ask for its print there.</source>
        <translation>有一份文书的 PDF 无法读取：文件已损坏，或由签发电脑传来时即已损坏。请不选该文书，并向签发电脑索取打印件。</translation>
    </message>
    <message>
        <source>Points are from 0 to 100.</source>
        <translation>分值应为 0 至 100。</translation>
    </message>
    <message>
        <source>Only the fire authority judges a hazard major. Write “suspected” before it.</source>
        <translation>重大火灾隐患只能由消防救援机构判定。请写作“疑似重大火灾隐患”。</translation>
    </message>
    <message>
        <source>Two people serve a notice; its receipt names both. Name both.</source>
        <translation>整改通知书须由两人共同送达，送达回证上写明两人。请填写两人姓名。</translation>
    </message>
    <message>
        <source>The table of {year} names no holiday. Each is a [[rest]] entry with a name, from and to.</source>
        <translation>{year} 年节假日表中没有放假日期。每个假期写成一个 [[rest]] 条目，包含 name、from 和 to。</translation>
    </message>
    <message>
        <source>{day} is no Saturday or Sunday, so it is worked anyway. Look at the days under work.</source>
        <translation>{day} 不是周六或周日，本来就是工作日。请核对表中的调休上班日期。</translation>
    </message>
</context>
</TS>
