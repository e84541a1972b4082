<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>Give the street a name.</source>
        <translation>请填写街道名称。</translation>
    </message>
    <message>
        <source>Name at least one community, one per line.</source>
        <translation>请至少填写一个社区，每行一个。</translation>
    </message>
    <message>
        <source>The laptop&apos;s code is one to three letters, such as A or AB.</source>
        <translation>电脑代号为一至三个字母，如 A 或 AB。</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>请填写人员姓名。</translation>
    </message>
    <message>
        <source>Somebody stands in the team twice. Keep one place for each.</source>
        <translation>检查组中有人重复，每人只能担任一个职务，请删去多余的一项。</translation>
    </message>
    <message>
        <source>A team has one leader. Make the others deputies or members.</source>
        <translation>检查组只设一名组长，请将其他人改为副组长或成员。</translation>
    </message>
    <message>
        <source>Give the sweep a name.</source>
        <translation>请填写排查行动名称。</translation>
    </message>
    <message>
        <source>The name is too long; 200 characters are enough.</source>
        <translation>名称过长，请控制在 200 字以内。</translation>
    </message>
    <message>
        <source>The reason is too long; 2,000 characters are enough.</source>
        <translation>部署依据过长，请控制在 2000 字以内。</translation>
    </message>
    <message>
        <source>The sweep ends before it starts. Change a date.</source>
        <translation>结束日期早于开始日期，请修改。</translation>
    </message>
    <message>
        <source>Choose at least one community.</source>
        <translation>请至少选择一个社区。</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>请至少选择一个场所类别。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-23.</source>
        <translation>日期格式不正确，请按 2026-11-23 的格式填写。</translation>
    </message>
    <message>
        <source>Give the reason for the extension.</source>
        <translation>请填写延期理由。</translation>
    </message>
    <message>
        <source>Say who granted the extension.</source>
        <translation>请填写延期批准人。</translation>
    </message>
    <message>
        <source>Say whether the hazard is put right.</source>
        <translation>请选择复查结果。</translation>
    </message>
    <message>
        <source>Two people reinspect together. Name both.</source>
        <translation>复查须由两人进行，请填写两人姓名。</translation>
    </message>
    <message>
        <source>Say who agreed to the closing.</source>
        <translation>请填写同意销号的审批人。</translation>
    </message>
    <message>
        <source>No hazard of this notice waits for this step any more.</source>
        <translation>该通知书所列隐患已无需办理此项，请刷新后核对。</translation>
    </message>
    <message>
        <source>The notice was issued on {issued}; it cannot be served before.</source>
        <translation>通知书于 {issued} 签发，送达日期不能早于签发日期。</translation>
    </message>
    <message>
        <source>Say who served the notice.</source>
        <translation>请填写送达人。</translation>
    </message>
    <message>
        <source>Say who received the notice.</source>
        <translation>请填写收件人。</translation>
    </message>
    <message>
        <source>A notice left or displayed needs two witnesses. Name both.</source>
        <translation>留置送达、张贴送达须有两名见证人，请填写两人姓名。</translation>
    </message>
    <message>
        <source>The deadline was extended once already; it cannot be again.</source>
        <translation>整改期限已延期一次，不能再次延期。</translation>
    </message>
    <message>
        <source>The deadline has passed; an extension is granted before it.</source>
        <translation>整改期限已过，延期须在期限届满前批准。</translation>
    </message>
    <message>
        <source>The new deadline must be after {old}.</source>
        <translation>新期限须晚于 {old}。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier.</source>
        <translation>该日期尚未到来，请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>Add a photo of the hazard put right, or say why there is none.</source>
        <translation>请添加整改后照片；确实无法拍摄的，请说明原因。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>“{name}”已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>“{parent}” is not in the registry or is there more than once; the row was taken without it.</source>
        <translation>上级场所“{parent}”在台账中不存在或有重名，本行已导入，但未关联上级场所。</translation>
    </message>
    <message>
        <source>The street has no community {names}. Correct the list, or let the import add it.</source>
        <translation>本街道没有以下社区：{names}。请更正名单，或在导入时选择新增社区。</translation>
    </message>
    <message>
        <source>This beat lies in another community. Choose again.</source>
        <translation>该片区不属于所选社区，请重新选择。</translation>
    </message>
    <message>
        <source>A premises cannot lie inside itself. Choose another.</source>
        <translation>场所不能隶属于自身，请另选上级场所。</translation>
    </message>
    <message>
        <source>This code cannot be right. Compare it with the licence.</source>
        <translation>统一社会信用代码有误，请与营业执照核对。</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>请填写原因，原因将记入变更记录。</translation>
    </message>
</context>
</TS>
