<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EndingDialog</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>内容齐全，可以完成。</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>尚缺：</translation>
    </message>
    <message>
        <source>Key unit</source>
        <translation>重点单位</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Person in charge of the premises</source>
        <translation>被检查单位负责人</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish the inspection</source>
        <translation>完成检查</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <translation>返回检查项目</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次屏幕签名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部纸上签字</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成检查</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>This visit cannot be finished yet: {count} things are missing.</source>
        <translation>本次检查还不能完成：缺少 {count} 项内容。</translation>
    </message>
    <message>
        <source>No hazard of this visit is waiting for a notice.</source>
        <translation>本次检查没有待开具整改通知书的隐患。</translation>
    </message>
    <message>
        <source>“{hazard}” has no deadline. Give it a date before the notice is issued.</source>
        <translation>“{hazard}”未填整改期限，请先填写期限再开具通知书。</translation>
    </message>
    <message>
        <source>The photo {name} is empty. It may not have been copied whole; copy it again.</source>
        <translation>照片 {name} 是空文件，可能没有复制完整，请重新复制。</translation>
    </message>
    <message>
        <source>The photo {name} is too large ({size}). Choose a smaller size in the phone&apos;s camera.</source>
        <translation>照片 {name} 过大（{size}），请在手机相机中选用较小的尺寸。</translation>
    </message>
    <message>
        <source>The photo {name} is damaged and cannot be read. Take it again or choose another.</source>
        <translation>照片 {name} 已损坏，无法读取，请重新拍摄或者另选一张。</translation>
    </message>
    <message>
        <source>{name} is not a photo firesweep knows. Choose a JPEG, PNG or HEIC file.</source>
        <translation>{name} 不是可用的照片，请选择 JPEG、PNG 或 HEIC 文件。</translation>
    </message>
    <message>
        <source>The photo folder {folder} cannot be read. Connect the phone or choose another folder.</source>
        <translation>无法读取照片文件夹 {folder}，请连接手机或者另选文件夹。</translation>
    </message>
    <message>
        <source>The photo {name} is no longer there. Connect the phone again or choose another photo.</source>
        <translation>照片 {name} 已不在原处，请重新连接手机或者另选一张。</translation>
    </message>
    <message>
        <source>The photo {name} may not be read, or another program holds it. Choose a copy of it.</source>
        <translation>照片 {name} 无权读取或者正被其他程序占用，请选择它的副本。</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read where it lies. Copy it to this laptop first.</source>
        <translation>无法从所在位置读取照片 {name}，请先把它复制到本机。</translation>
    </message>
    <message>
        <source>This laptop lacks the memory for the photo {name}. Close other programs and try again.</source>
        <translation>本机内存不足，无法处理照片 {name}，请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message numerus="yes">
        <source>Inspected; %n hazards found</source>
        <translation>
            <numerusform>检查已完成，发现火灾隐患 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No access recorded; this is not an inspection</source>
        <translation>已记录未能进入，不计为已检查</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards want a rectification notice</source>
        <translation>
            <numerusform>%n 项隐患需下发整改通知书</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>整改通知书已签发</translation>
    </message>
    <message>
        <source>Show and print again</source>
        <translation>再次查看、打印</translation>
    </message>
    <message>
        <source>Issue notice</source>
        <translation>签发整改通知书</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print form</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>the person in charge</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>To be signed on paper by {names}</source>
        <translation>待纸上签字：{names}</translation>
    </message>
    <message>
        <source>It states the notice&apos;s number: issue the notice first.</source>
        <translation>登记表须载明通知书文号，请先签发整改通知书。</translation>
    </message>
    <message>
        <source>Everybody has signed on screen.</source>
        <translation>全部人员已屏幕签名。</translation>
    </message>
    <message>
        <source>Inspection register form</source>
        <translation>检查登记表</translation>
    </message>
</context>
<context>
    <name>NoAccess</name>
    <message>
        <source>No access</source>
        <translation>未能进入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who said what, what was seen</source>
        <translation>何人何言、现场情况</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>再次上门</translation>
    </message>
    <message>
        <source>Day of the next visit</source>
        <translation>再次上门日期</translation>
    </message>
    <message>
        <source>Earlier tries</source>
        <translation>此前上门情况</translation>
    </message>
    <message>
        <source>After two tries it counts as not inspected, never as passed.</source>
        <translation>两次上门仍未能进入的，列为“未检查”，不得计为合格。</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <translation>返回检查项目</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次屏幕签名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部纸上签字</translation>
    </message>
    <message>
        <source>Record no access</source>
        <translation>记录未能进入</translation>
    </message>
</context>
<context>
    <name>NoAccessDialog</name>
    <message>
        <source>This is the first try.</source>
        <translation>首次上门。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier tries</source>
        <translation>
            <numerusform>此前已上门 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of the shut front and leave a slip at the door.</source>
        <translation>请拍摄门面关闭照片，并在门口留置告知单。</translation>
    </message>
    <message>
        <source>with the beat police officer {name}</source>
        <translation>包段民警{name}</translation>
    </message>
    <message>
        <source>Nobody forces a way in. Note who refused and in what words; come again within 3 days {together}, after that refer it.</source>
        <translation>不得强行进入。请记录拒绝人及其原话，3 日内会同{together}再次上门，仍被拒绝的予以移送。</translation>
    </message>
    <message>
        <source>with the beat police officer</source>
        <translation>包段民警</translation>
    </message>
    <message>
        <source>Put the entry right in the registry: where it moved, or that it is gone.</source>
        <translation>请在场所台账中更正：迁往何处，或已不存在。</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>{name} takes part already.</source>
        <translation>{name}已在参加人员中。</translation>
    </message>
    <message>
        <source>Add somebody: choose or type a name</source>
        <translation>添加人员：选择或输入姓名</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加检查人员</translation>
    </message>
    <message>
        <source>Two at least, the leader or a deputy among them</source>
        <translation>至少两人，其中须有组长或副组长</translation>
    </message>
    <message>
        <source>Somebody else who took part</source>
        <translation>其他参加人员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Role of {name}</source>
        <translation>{name}的职责</translation>
    </message>
    <message>
        <source>{name} signs on screen</source>
        <translation>{name}屏幕签名</translation>
    </message>
    <message>
        <source>{name} signs on paper</source>
        <translation>{name}纸上签字</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>移除{name}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>On screen</source>
        <translation>屏幕签名</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸上签字</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Sign here</source>
        <translation>请在此签名</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>{name}的签名</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 位，共 {count} 位</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Fire-safety responsible person</source>
        <translation>消防安全责任人</translation>
    </message>
    <message>
        <source>Person in charge on site</source>
        <translation>现场负责人</translation>
    </message>
    <message>
        <source>Fire-safety manager</source>
        <translation>消防安全管理人</translation>
    </message>
    <message>
        <source>Person on duty</source>
        <translation>值班人员</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>物业负责人</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>房东（出租人）</translation>
    </message>
    <message>
        <source>Person in charge of the premises</source>
        <translation>被检查单位负责人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>屏幕签名</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸上签字</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝签字</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
</context>
</TS>
