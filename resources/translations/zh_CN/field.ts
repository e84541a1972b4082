<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AuthorityPart</name>
    <message>
        <source>{name} (no longer used)</source>
        <translation>{name}（已停用）</translation>
    </message>
</context>
<context>
    <name>DeadlinePart</name>
    <message>
        <source>Moved from {day}, a rest day.</source>
        <translation>原为 {day}，遇休息日顺延。</translation>
    </message>
    <message>
        <source>{day} is a rest day.</source>
        <translation>{day} 是休息日。</translation>
    </message>
    <message>
        <source>The holidays of {year} are not known yet; only weekends count as rest days.</source>
        <translation>尚无 {year} 年节假日安排，暂只按周末休息计算。</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>This date has passed. Choose another one.</source>
        <translation>该日期已过，请另选日期。</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Key unit</source>
        <translation>重点单位</translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation>上次检查 {day}</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>Hazards not on the list</source>
        <translation>表外隐患</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>请填写隐患内容</translation>
    </message>
    <message>
        <source>Not closed from earlier visits</source>
        <translation>以往未销号</translation>
    </message>
    <message>
        <source>The rest of the list</source>
        <translation>检查表其余项目</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Answered {done} / {all}  ·  Hazards {hazards}</source>
        <translation>已填 {done} / {all}  ·  隐患 {hazards}</translation>
    </message>
    <message>
        <source>Missing: {gaps}</source>
        <translation>缺：{gaps}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>内容已齐全。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Can be finished. Asked for, too: {gaps}</source>
        <translation>可以完成检查。建议补充：{gaps}</translation>
    </message>
    <message>
        <source>Same hazard on {day}</source>
        <translation>同类隐患 {day}</translation>
    </message>
    <message>
        <source>{count} times within a year</source>
        <translation>一年内第 {count} 次</translation>
    </message>
    <message>
        <source>Photo wanted: press P</source>
        <translation>须拍照：按 P</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation>照片 {count} 张</translation>
    </message>
    <message>
        <source>Laptop {code}&apos;s since {day}</source>
        <translation>自 {day} 起由电脑 {code} 负责</translation>
    </message>
    <message>
        <source>Self-check: {answer}</source>
        <translation>自查：{answer}</translation>
    </message>
</context>
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
    <message>
        <source>Nothing that must be there is missing. Asked for, too:</source>
        <translation>必填项已齐全。建议补充：</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Reinspect</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再次上门</translation>
    </message>
    <message>
        <source>last tried {day}</source>
        <translation>上次上门 {day}</translation>
    </message>
    <message>
        <source>Never inspected</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>Inspected before</source>
        <translation>以往检查过</translation>
    </message>
    <message>
        <source>Said put right</source>
        <translation>自报已整改</translation>
    </message>
    <message>
        <source>last inspected {day}</source>
        <translation>上次检查 {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Resume {premises}: {answered} of {items} answered</source>
        <translation>继续检查：{premises}&#x3000;已填 {answered} / {items}</translation>
    </message>
    <message>
        <source>{premises}, begun {time}</source>
        <translation>{premises}，{time} 开始</translation>
    </message>
    <message>
        <source>Missing in this sweep</source>
        <translation>本次行动尚缺</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>消防演练</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未开展</translation>
    </message>
    <message>
        <source>Reports from the public</source>
        <translation>群众反映</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>answer it</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Decided in the review</source>
        <translation>周调度决定</translation>
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
        <translation>返回检查表</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次屏幕签名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部纸上签名</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成检查</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>No hazard of this visit is waiting for a notice.</source>
        <translation>本次检查没有待签发整改通知书的隐患。</translation>
    </message>
    <message>
        <source>“{hazard}” has no deadline. Give it a date before the notice is issued.</source>
        <translation>“{hazard}”未填整改期限，请先填写期限再签发通知书。</translation>
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
        <translation>照片 {name} 无权读取，或正被其他程序占用，请选择其副本。</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read where it lies. Copy it to this laptop first.</source>
        <translation>无法从所在位置读取照片 {name}，请先把它复制到本机。</translation>
    </message>
    <message>
        <source>This laptop lacks the memory for the photo {name}. Close other programs and try again.</source>
        <translation>本机内存不足，无法处理照片 {name}，请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The photo {name} is here already.</source>
        <translation>照片 {name} 已经添加过。</translation>
    </message>
    <message>
        <source>The rest gets no more time than the whole had: {latest} at the latest.</source>
        <translation>剩余部分的整改期限不得长于首次期限，最迟至 {latest}。</translation>
    </message>
    <message>
        <source>Nothing was ordered on the spot on this visit.</source>
        <translation>本次检查没有责令当场改正的隐患。</translation>
    </message>
    <message>
        <source>{name} is not a scan firesweep knows. Choose a JPEG, PNG, HEIC, TIFF or PDF file.</source>
        <translation>{name} 不是可用的扫描件，请选择 JPEG、PNG、HEIC、TIFF 或 PDF 文件。</translation>
    </message>
    <message>
        <source>{name} has {pages} pages; {most} can be read at once. Save it as several files.</source>
        <translation>{name} 共 {pages} 页，一次最多读取 {most} 页，请分成几个文件保存。</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Choose another folder, or copy it to this laptop first.</source>
        <translation>无法读取 {folder}。请选择其他文件夹，或先复制到本机。</translation>
    </message>
    <message>
        <source>The scan {name} is damaged and cannot be read. Scan the paper again.</source>
        <translation>扫描件 {name} 已损坏，无法读取，请重新扫描。</translation>
    </message>
    <message>
        <source>This visit cannot be finished yet. Still missing: {count}.</source>
        <translation>本次检查尚不能完成，还缺 {count} 项。</translation>
    </message>
    <message>
        <source>“{hazard}” was to be put right by {day}, which has passed. Issue its notice in Rectification, where it gets another date.</source>
        <translation>“{hazard}”原定 {day} 前整改，期限已过。请在“整改”中签发通知书，并另定期限。</translation>
    </message>
    <message>
        <source>The scan {name} is empty. It may not have been copied whole; copy it again.</source>
        <translation>扫描件 {name} 是空文件，可能没有复制完整，请重新复制。</translation>
    </message>
    <message>
        <source>The scan {name} is too large ({size}). Scan it coarser, or save it as several files.</source>
        <translation>扫描件 {name} 过大（{size}），请降低扫描分辨率，或分成几个文件保存。</translation>
    </message>
    <message>
        <source>{place} is not there. Look how it is spelled, or connect the stick it lies on.</source>
        <translation>找不到 {place}，请核对名称，或接上存放它的 U盘。</translation>
    </message>
    <message>
        <source>The scan {name} may not be read, or another program holds it. Choose a copy of it.</source>
        <translation>扫描件 {name} 无权读取，或正被其他程序占用，请选择其副本。</translation>
    </message>
    <message>
        <source>The scan {name} cannot be read where it lies. Copy it to this laptop first.</source>
        <translation>无法从所在位置读取扫描件 {name}，请先把它复制到本机。</translation>
    </message>
    <message>
        <source>This laptop lacks the memory for the scan {name}. Close other programs and try again.</source>
        <translation>本机内存不足，无法处理扫描件 {name}，请关闭其他程序后重试。</translation>
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
            <numerusform>检查已完成，发现火灾隐患 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No access recorded; this is not an inspection</source>
        <translation>已记录未能进入，不计为已检查</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards want a rectification notice</source>
        <translation>
            <numerusform>%n 处隐患须下发整改通知书</numerusform>
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
        <translation>待纸上签名：{names}</translation>
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
    <message>
        <source>Issue order</source>
        <translation>签发通知单</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards put right on the spot</source>
        <translation>
            <numerusform>%n 处隐患已当场整改</numerusform>
        </translation>
    </message>
    <message>
        <source>Order on the spot issued</source>
        <translation>已签发当场整改通知单</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印告知单</translation>
    </message>
    <message>
        <source>Slip for the door</source>
        <translation>到访告知单</translation>
    </message>
    <message>
        <source>It says who came, when the team comes again, and whom to call.</source>
        <translation>写明到访人员、再次上门时间和联系电话，张贴或留置于门口。</translation>
    </message>
    <message>
        <source>It does not say whom to call: write it in by hand, or enter it in Settings, Paper heading and numbers.</source>
        <translation>文书上尚无联系电话，请手写补上，或在“设置”的“文书抬头与文号”中填写。</translation>
    </message>
</context>
<context>
    <name>HazardCard</name>
    <message>
        <source>Hazard not on the list</source>
        <translation>表外隐患</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>当场改正</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Photos of the hazard</source>
        <translation>隐患照片</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>另一部位</translation>
    </message>
    <message>
        <source>The same hazard again somewhere else in the premises</source>
        <translation>场所内另一部位的同类隐患</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>隐患内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Where in the premises</source>
        <translation>隐患所在部位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>One law or standard a line, as it will be printed. An article stands here only where it was checked.</source>
        <translation>每行一条法规或标准，照此打印；条文号只写经核对无误的。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>移送对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the community cannot deal with it</source>
        <translation>超出社区处置权限的原因</translation>
    </message>
    <message>
        <source>Put right: photo from the same spot</source>
        <translation>整改后照片（同一角度）</translation>
    </message>
    <message>
        <source>No photo because</source>
        <translation>无照片的原因</translation>
    </message>
    <message>
        <source>Only where no photo can be taken</source>
        <translation>仅在无法拍照时填写</translation>
    </message>
    <message>
        <source>How at once</source>
        <translation>当场改正情况</translation>
    </message>
    <message>
        <source>This usually takes longer: say how it was put right before you left</source>
        <translation>此类隐患通常不能当场改正，请说明离开前如何改正</translation>
    </message>
    <message>
        <source>This usually takes longer: how was it put right?</source>
        <translation>此类隐患通常不能当场改正，请说明如何改正</translation>
    </message>
    <message>
        <source>Photo wanted</source>
        <translation>须拍照</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>No inspection is open</source>
        <translation>当前没有进行中的检查</translation>
    </message>
    <message>
        <source>Choose the premises to visit in the registry; F5 begins there.</source>
        <translation>请在场所列表中选择要检查的场所，按 F5 开始检查。</translation>
    </message>
    <message>
        <source>Choose premises</source>
        <translation>选择场所</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>各项均已填写。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成检查</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Newest photo of the phone</source>
        <translation>手机最新照片</translation>
    </message>
    <message>
        <source>+ Hazard not on the list</source>
        <translation>＋ 表外隐患</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回检查表</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃检查</translation>
    </message>
    <message>
        <source>OK, hazard, not applicable, not seen; once more takes it back</source>
        <translation>符合、隐患、不涉及、未查看；再按一次撤回</translation>
    </message>
    <message>
        <source>Answer everything that is unanswered OK</source>
        <translation>将未填的项目全部记为符合</translation>
    </message>
    <message>
        <source>Go to the next unanswered item</source>
        <translation>跳到下一个未填项目</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回该项结果</translation>
    </message>
    <message>
        <source>Go into the card beside the list</source>
        <translation>进入右侧卡片</translation>
    </message>
    <message>
        <source>Rest OK</source>
        <translation>其余符合</translation>
    </message>
    <message>
        <source>Photos and remarks of the premises as a whole</source>
        <translation>场所整体的照片和备注</translation>
    </message>
    <message>
        <source>Throw this visit away; it can be brought back at once</source>
        <translation>放弃本次检查的记录，可以立即撤销</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能进入</translation>
    </message>
    <message>
        <source>Nobody could be visited: say why, and when to come back</source>
        <translation>未能进入检查：填写原因和下次检查日期</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>所缺内容</translation>
    </message>
    <message>
        <source>Write down a hazard no item of the list asks for</source>
        <translation>记录检查表未列出的隐患</translation>
    </message>
    <message>
        <source>What was found here before</source>
        <translation>查看以往同类隐患</translation>
    </message>
    <message>
        <source>Photo of the item in hand</source>
        <translation>为当前检查项拍照</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Photo wanted</source>
        <translation>须拍照</translation>
    </message>
    <message>
        <source>Photos of this item</source>
        <translation>本检查项照片</translation>
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
        <translation>何人如何答复、现场情况</translation>
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
        <translation>返回检查表</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次屏幕签名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部纸上签名</translation>
    </message>
    <message>
        <source>Record no access</source>
        <translation>记录未能进入</translation>
    </message>
    <message>
        <source>Photo of the shut front</source>
        <translation>闭门现场照片</translation>
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
        <translation>请拍摄闭门现场照片，并在门口留置到访告知单。</translation>
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
    <name>OldHazards</name>
    <message>
        <source>Still open from {day}</source>
        <translation>{day} 检查发现，未销号</translation>
    </message>
    <message>
        <source>On the rectification desk</source>
        <translation>到整改页面</translation>
    </message>
    <message>
        <source>Earlier photo</source>
        <translation>上次照片</translation>
    </message>
    <message>
        <source>Photos of the earlier visit</source>
        <translation>上次检查的照片</translation>
    </message>
    <message>
        <source>Follow this hazard on the rectification desk</source>
        <translation>在整改页面跟进此隐患</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Found on {day}</source>
        <translation>{day} 发现</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show what was found at this item within a year</source>
        <translation>查看本检查项一年内发现的隐患</translation>
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
        <translation>{name}纸上签名</translation>
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
        <translation>纸上签名</translation>
    </message>
</context>
<context>
    <name>PremisesCard</name>
    <message>
        <source>Key unit: photo required</source>
        <translation>重点单位 须拍照</translation>
    </message>
    <message>
        <source>Key unit: photo taken</source>
        <translation>重点单位 已拍照</translation>
    </message>
    <message>
        <source>Photos of the premises</source>
        <translation>场所照片</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>They stand on the register form</source>
        <translation>将列入检查登记表</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Reports from the public</source>
        <translation>群众反映</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Locked, no key there</source>
        <translation>上锁，现场无钥匙</translation>
    </message>
    <message>
        <source>Closed for building work</source>
        <translation>施工封闭</translation>
    </message>
    <message>
        <source>In use, not to be entered</source>
        <translation>正在使用，不便进入</translation>
    </message>
    <message>
        <source>Nobody who knows it was there</source>
        <translation>知情人员不在场</translation>
    </message>
    <message>
        <source>No power, could not be tried</source>
        <translation>断电，无法试验</translation>
    </message>
    <message>
        <source>Why was it not seen?</source>
        <translation>为何未能查看？</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>或自行填写</translation>
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
    <name>Today</name>
    <message>
        <source>Resume the inspection</source>
        <translation>继续检查</translation>
    </message>
    <message>
        <source>Search other premises</source>
        <translation>查找其他场所</translation>
    </message>
    <message>
        <source>Start at the premises in hand, or take up what is due</source>
        <translation>检查所选场所，或办理所选待办事项</translation>
    </message>
    <message>
        <source>Another premises</source>
        <translation>另选场所</translation>
    </message>
    <message>
        <source>Whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>请选择姓名</translation>
    </message>
    <message>
        <source>In scope {count}</source>
        <translation>应查 {count}</translation>
    </message>
    <message>
        <source>Inspected {count}</source>
        <translation>已查 {count}</translation>
    </message>
    <message>
        <source>Left {count}</source>
        <translation>待查 {count}</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今日无待办事项</translation>
    </message>
    <message>
        <source>No reinspection, and nobody to try again.</source>
        <translation>没有到期复查，也没有需再次上门的场所。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Use fewer letters, or part of the address.</source>
        <translation>请减少字数，或改用地址中的几个字。</translation>
    </message>
    <message>
        <source>No premises yet</source>
        <translation>尚无场所</translation>
    </message>
    <message>
        <source>The registry usually comes from Excel.</source>
        <translation>场所台账一般由 Excel 表导入。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>No sweep is running</source>
        <translation>目前没有进行中的排查行动</translation>
    </message>
    <message>
        <source>A sweep says which premises to visit.</source>
        <translation>排查行动规定须检查的场所。</translation>
    </message>
    <message>
        <source>Plan a sweep</source>
        <translation>新建排查行动</translation>
    </message>
    <message>
        <source>Nothing is in scope here</source>
        <translation>此处没有排查范围内的场所</translation>
    </message>
    <message>
        <source>Choose another community, or widen the sweep.</source>
        <translation>请另选社区，或扩大排查范围。</translation>
    </message>
    <message>
        <source>Open the sweep</source>
        <translation>打开排查行动</translation>
    </message>
    <message>
        <source>Every premises was visited</source>
        <translation>范围内场所均已上门检查</translation>
    </message>
    <message>
        <source>Where nobody got in, it comes up again on its day.</source>
        <translation>未能进入的场所，将在约定日期再次列出。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>当前人员</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日待办</translation>
    </message>
    <message>
        <source>Next premises</source>
        <translation>下一家场所</translation>
    </message>
    <message>
        <source>Other premises: name, address, phone or initials</source>
        <translation>其他场所：名称、地址、电话或拼音首字母</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>应查</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能进入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>尚未登记检查人员</translation>
    </message>
    <message>
        <source>Visits and papers need the names of those who take part.</source>
        <translation>检查记录和文书须写明参加人员。</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>The street office&apos;s bundle brings the registry.</source>
        <translation>接收街道办的数据包后，这里就会列出场所。</translation>
    </message>
    <message>
        <source>Receive bundles…</source>
        <translation>接收数据包…</translation>
    </message>
    <message>
        <source>(no access {count})</source>
        <translation>其中未能进入 {count}</translation>
    </message>
    <message>
        <source>The papers do not say whom to call</source>
        <translation>文书上尚无联系电话</translation>
    </message>
    <message>
        <source>Who gets a notice reports to the contact and telephone of its heading.</source>
        <translation>被通知单位须按通知书上的联系人和电话报告整改情况。</translation>
    </message>
    <message>
        <source>Enter contact and telephone</source>
        <translation>填写联系人和电话</translation>
    </message>
    <message>
        <source>{day}: set the clock, the last record here is of {recorded}</source>
        <translation>{day}，早于本机最近的记录（{recorded}），请校准电脑时间</translation>
    </message>
    <message>
        <source>No visit is under way. Begin one with F5.</source>
        <translation>没有进行中的检查。按 F5 开始检查。</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>The hazard of {code} was removed.</source>
        <translation>已删除 {code} 的隐患。</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>各项均已填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n items answered ok</source>
        <translation>
            <numerusform>已将 %n 项记为符合</numerusform>
        </translation>
    </message>
    <message>
        <source>The hazard was removed.</source>
        <translation>已删除隐患。</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>已删除照片。</translation>
    </message>
    <message>
        <source>The visit was given up.</source>
        <translation>已放弃本次检查。</translation>
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
        <translation>纸上签名</translation>
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
