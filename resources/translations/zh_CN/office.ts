<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>复函文号</translation>
    </message>
    <message>
        <source>Copy of the letter</source>
        <translation>复函照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>登记答复</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>Communities and beats</source>
        <translation>社区与片区</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Double click or F2 to rename</source>
        <translation>双击或按 F2 改名</translation>
    </message>
    <message>
        <source>New names, one per line</source>
        <translation>新名称，每行一个</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add these names</source>
        <translation>添加以上名称</translation>
    </message>
    <message>
        <source>Beats of the community</source>
        <translation>该社区的片区</translation>
    </message>
    <message>
        <source>A community is never deleted, because its records stay. Papers already issued keep the old name.</source>
        <translation>社区的记录长期保留，因此不能删除社区。已签发的文书仍用原名称。</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>The records of this laptop lie in %1</source>
        <translation>本机数据存放在 %1</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup made and checked: %1 (%2 MB)</source>
        <translation>备份完成并已核验：%1（%2 MB）</translation>
    </message>
    <message>
        <source>A backup is a folder with everything of this laptop: records, photos and issued papers, as of one moment. It is checked after it is written. Keep it on a stick or another disk.</source>
        <translation>备份是一个文件夹，包含本机同一时刻的全部记录、照片和已签发文书，写入后自动核验。请保存在U盘或其他磁盘上。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder on a stick or another disk</source>
        <translation>U盘或其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>The backup %1 is in place. What stood here is kept in %2</source>
        <translation>已恢复备份 %1。原有内容保留在 %2</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>备份所在文件夹</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>A backup is looked at first. Then it takes the place of what stands here, which is kept in a folder beside it; numbers of papers go on from the highest. What was recorded since the backup is not in it: if bundles were sent meanwhile, take in one from the office before anything else.</source>
        <translation>先查看备份内容，再用其替换本机现有内容；现有内容另存到旁边的文件夹，文号从已用的最大号接续编排。备份之后的记录不在其中：其间发出过数据包的，请先接收街道办的数据包，再做其他工作。</translation>
    </message>
    <message>
        <source>Folder of the backup, e.g. firesweep-…</source>
        <translation>备份所在文件夹，如 firesweep-…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>选择备份所在文件夹</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The backup beside what stands here</source>
        <translation>备份与本机现有内容对照</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>恢复到这个备份</translation>
    </message>
    <message>
        <source>Before anything is recorded, take in a bundle with everything: what was sent from here after the backup comes back with it.</source>
        <translation>请先接收一个完整数据包，再做新的记录：备份之后从本机发出的内容会随之恢复。</translation>
    </message>
    <message>
        <source>What was set aside…</source>
        <translation>另存的记录…</translation>
    </message>
    <message>
        <source>What was recorded here before a backup was put back, and is not here now</source>
        <translation>恢复备份前在本机登记、现已不在的记录</translation>
    </message>
</context>
<context>
    <name>BoardLogs</name>
    <message>
        <source>Every community has had its drill, its publicity and its training.</source>
        <translation>各社区均已开展演练和宣传培训。</translation>
    </message>
    <message>
        <source>Drills of the sweep</source>
        <translation>本次行动的演练</translation>
    </message>
    <message>
        <source>Publicity and training of the sweep</source>
        <translation>本次行动的宣传培训</translation>
    </message>
    <message>
        <source>Drills {held}/{all}</source>
        <translation>演练 {held}/{all}</translation>
    </message>
    <message>
        <source>Publicity and training {held}/{all}</source>
        <translation>宣传培训 {held}/{all}</translation>
    </message>
    <message>
        <source>No drill yet: {names}</source>
        <translation>尚未开展演练：{names}</translation>
    </message>
    <message>
        <source>No publicity or training yet: {names}</source>
        <translation>尚未开展宣传培训：{names}</translation>
    </message>
    <message>
        <source>Drill, publicity and training were held here.</source>
        <translation>本社区已开展演练和宣传培训。</translation>
    </message>
</context>
<context>
    <name>ChosenLines</name>
    <message>
        <source>Print chosen %1</source>
        <translation>打印所选 %1</translation>
    </message>
    <message>
        <source>Print chosen</source>
        <translation>打印所选</translation>
    </message>
    <message>
        <source>Issue chosen %1</source>
        <translation>签发所选 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notices issued</source>
        <translation>
            <numerusform>已签发通知书 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>通知书 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing notices</source>
        <translation>正在签发通知书</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 份文书</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper about these hazards is issued yet</source>
        <translation>所选隐患尚未签发文书</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose lines with Space, or all with Ctrl+A.</source>
        <translation>尚未选择。按空格键选择所在行，按 Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>None of the chosen hazards has a notice</source>
        <translation>所选隐患均无整改通知书</translation>
    </message>
    <message>
        <source>None of the chosen hazards is closed</source>
        <translation>所选隐患均未销号</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Without a photo because</source>
        <translation>无照片的原因</translation>
    </message>
    <message>
        <source>Only where no photo can be taken</source>
        <translation>仅在无法拍照时填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close hazard</source>
        <translation>隐患销号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Decision</source>
        <translation>调度决定</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>语言与显示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>本机使用人</translation>
    </message>
    <message>
        <source>Stands in the history of whatever is changed on this laptop</source>
        <translation>在本机所作的修改均记在此人名下</translation>
    </message>
    <message>
        <source>Everything here is for this laptop only and holds at once.</source>
        <translation>以上设置只对本机有效，立即生效。</translation>
    </message>
    <message>
        <source>Name for the history of changes</source>
        <translation>填写姓名，记入变更记录</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>Draw by lot</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>Anybody can repeat the draw: it follows from the seed and the premises alone. It is kept, travels in bundles and can be printed.</source>
        <translation>抽签结果只取决于种子和待抽场所，任何人都可以复核。名单留存，随数据包传送，可以打印。</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Only what the sweep has not inspected yet</source>
        <translation>只抽取本次行动尚未检查的场所</translation>
    </message>
    <message>
        <source>Visit key units in any case</source>
        <translation>重点单位必查</translation>
    </message>
    <message>
        <source>Also in any case</source>
        <translation>其他必查场所</translation>
    </message>
    <message>
        <source>Names of premises, parted by 、</source>
        <translation>场所名称，以顿号分隔</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>抽签种子</translation>
    </message>
    <message>
        <source>The same seed and the same lot give the same result on any machine</source>
        <translation>种子和待抽名单相同，在任何电脑上结果都相同</translation>
    </message>
    <message>
        <source>Earlier draws</source>
        <translation>以往抽查</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Every category</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All beats</source>
        <translation>全部片区</translation>
    </message>
    <message>
        <source>Drawn again today it comes out the same.</source>
        <translation>按今天的数据重抽，结果相同。</translation>
    </message>
    <message>
        <source>The premises it was drawn from have changed since; its list stands.</source>
        <translation>待抽场所此后有变动，原名单仍然有效。</translation>
    </message>
    <message>
        <source>Nothing was drawn in this sweep before.</source>
        <translation>本次行动尚未抽过签。</translation>
    </message>
</context>
<context>
    <name>DrillFault</name>
    <message>
        <source>Hazard found at a drill</source>
        <translation>演练中发现的隐患</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称中的几个字</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Correct a drill</source>
        <translation>更正演练记录</translation>
    </message>
    <message>
        <source>Record a drill</source>
        <translation>登记演练</translation>
    </message>
    <message>
        <source>Escape, self-rescue and mutual rescue on site: one in every community.</source>
        <translation>现场逃生、自救互救，每个社区一次。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>消防演练</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>清空重填</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查行动</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>At the premises</source>
        <translation>所在场所</translation>
    </message>
    <message>
        <source>Type a part of its name, or leave it empty</source>
        <translation>输入名称中的几个字；不在某一场所的可不填</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where it was, if not at one premises</source>
        <translation>不在某一场所的，写明地点</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>演练情景</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指挥</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Departments, people</source>
        <translation>参加部门和人员</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警时间</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>撤离完毕</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>集合完毕</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集合地点</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>清点人数</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签到人数</translation>
    </message>
    <message>
        <source>Equipment used</source>
        <translation>使用器材</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Add a hazard</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>撤回最后一条</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再填</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What is wrong at a premises becomes a hazard with a deadline and a notice.</source>
        <translation>场所存在的问题登记为隐患，确定整改期限，下发整改通知书。</translation>
    </message>
</context>
<context>
    <name>Drills</name>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Record a drill</source>
        <translation>登记演练</translation>
    </message>
    <message>
        <source>Record publicity and training</source>
        <translation>登记宣传培训</translation>
    </message>
    <message>
        <source>Totals of the sweep</source>
        <translation>本次行动合计</translation>
    </message>
    <message>
        <source>Record for the community in hand, or correct the record</source>
        <translation>为所选社区登记，或更正记录</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>消防演练</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>A sweep asks for one drill in every community: escape, self-rescue and mutual rescue on site.</source>
        <translation>每次排查行动要求每个社区组织一次演练：现场逃生、自救互救。</translation>
    </message>
    <message>
        <source>No drill yet</source>
        <translation>尚无演练记录</translation>
    </message>
    <message>
        <source>Training sessions, banners, slogans, special issues, leaflets and visits are recorded here.</source>
        <translation>培训会、横幅、标语、专刊、传单、入户宣传均在这里登记。</translation>
    </message>
    <message>
        <source>No publicity or training yet</source>
        <translation>尚无宣传培训记录</translation>
    </message>
    <message>
        <source>Drills and outreach</source>
        <translation>演练宣传</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查行动</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>What is recorded, and why</source>
        <translation>记录说明</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>%n hazard(s) of this notice are due on another day and stay as they are.</source>
        <translation>
            <numerusform>本通知书另有 %n 处隐患期限不同，不作变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended now, due on {day}: {hazards}.</source>
        <translation>本次延期（原期限 {day}）：{hazards}。</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Grant extension</source>
        <translation>批准延期</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>整改前防范措施</translation>
    </message>
    <message>
        <source>What keeps people safe meanwhile</source>
        <translation>延期期间的安全防范措施</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Hazard found at a drill</source>
        <translation>演练中发现的隐患</translation>
    </message>
    <message>
        <source>Where the drill was at no premises, name the one it is at.</source>
        <translation>演练不在场所内进行的，请填写隐患所在场所。</translation>
    </message>
</context>
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
        <source>Say whether the hazard is put right.</source>
        <translation>请选择复查结果。</translation>
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
        <source>Say who received the notice.</source>
        <translation>请填写收件人。</translation>
    </message>
    <message>
        <source>A notice left or displayed needs two witnesses. Name both.</source>
        <translation>留置送达、张贴送达须有两名见证人，请填写两人姓名。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier.</source>
        <translation>该日期尚未到来，请选择今天或更早的日期。</translation>
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
        <translation>所在场所“{parent}”在台账中不存在或有重名，本行已导入，未关联所在场所。</translation>
    </message>
    <message>
        <source>The street has no community {names}. Correct the list, or let the import add it.</source>
        <translation>本街道没有以下社区：{names}。请更正台账文件，或在导入时选择新增社区。</translation>
    </message>
    <message>
        <source>This beat lies in another community. Choose again.</source>
        <translation>该片区不属于所选社区，请重新选择。</translation>
    </message>
    <message>
        <source>A premises cannot lie inside itself. Choose another.</source>
        <translation>场所不能位于自身之内，请另选所在场所。</translation>
    </message>
    <message>
        <source>This code cannot be right. Compare it with the licence.</source>
        <translation>统一社会信用代码有误，请与营业执照核对。</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>请填写原因，原因将记入变更记录。</translation>
    </message>
    <message>
        <source>Say which office issues the papers.</source>
        <translation>请填写发文单位。</translation>
    </message>
    <message>
        <source>Give the short name that stands in numbers.</source>
        <translation>请填写文号中的单位简称。</translation>
    </message>
    <message>
        <source>Brackets do not belong into the short name.</source>
        <translation>单位简称中不能有括号。</translation>
    </message>
    <message>
        <source>This is too long; {longest} characters are enough.</source>
        <translation>内容过长，请控制在 {longest} 字以内。</translation>
    </message>
    <message>
        <source>{path} is too large to be a holiday table.</source>
        <translation>{path} 过大，不是节假日表。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Choose another file.</source>
        <translation>{path} 无法读取（{reason}），请另选文件。</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>请填写检查组名称。</translation>
    </message>
    <message>
        <source>There is no paper {number} in this store. Look its number up with “notice list”.</source>
        <translation>本机没有文号为 {number} 的文书。请用“notice list”查看文号。</translation>
    </message>
    <message>
        <source>“{value}” is older than what {by} wrote on {day}; “{new}” is kept. Change it by hand if the list is right.</source>
        <translation>“{value}”是旧内容，{by} 已于 {day} 更新，现保留“{new}”。如台账文件无误，请手工修改。</translation>
    </message>
    <message>
        <source>There is one of this name at {address} already; this is taken as another. If it has moved, change its address instead.</source>
        <translation>台账中已有同名场所，地址为 {address}；本行按另一家场所登记。如属搬迁，请改在原场所中修改地址。</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a name: {most} characters are the most.</source>
        <translation>“{name}……”名称过长，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>There is no state “{state}”. Choose one of {states}.</source>
        <translation>没有“{state}”这一状态。请从以下选项中选择：{states}。</translation>
    </message>
    <message>
        <source>“{to}” is no longer used for referrals. Choose another addressee.</source>
        <translation>“{to}”已不再作为移送对象，请另选。</translation>
    </message>
    <message>
        <source>Choose the bundle first.</source>
        <translation>请先选择数据包。</translation>
    </message>
    <message>
        <source>This premises was not merged into another; there is nothing to split.</source>
        <translation>该场所没有并入其他场所，无需拆开。</translation>
    </message>
    <message>
        <source>These are one premises already. Nothing was merged.</source>
        <translation>两条登记已是同一场所，未作合并。</translation>
    </message>
    <message>
        <source>No premises is called {text}. Give its whole name or its id.</source>
        <translation>没有名为“{text}”的场所。请写全称或标识。</translation>
    </message>
    <message>
        <source>{count} premises are called {text}. Give the id of the one you mean; `firesweep premises list --json` shows it.</source>
        <translation>有 {count} 家场所名为“{text}”。请写所指场所的标识，用 `firesweep premises list --json` 可以查到。</translation>
    </message>
    <message>
        <source>No deadline was extended here, so there is no extension to print.</source>
        <translation>没有延期记录，无延期整改申请表可打印。</translation>
    </message>
    <message>
        <source>Nothing was referred here, so there is no letter to print.</source>
        <translation>没有移送记录，无移送函可打印。</translation>
    </message>
    <message>
        <source>Nothing was reinspected here, so there is no record to print.</source>
        <translation>尚未复查，无复查记录可打印。</translation>
    </message>
    <message>
        <source>{name} has no category. Enter it in the registry first.</source>
        <translation>{name}没有类别，请先在台账中填写。</translation>
    </message>
    <message>
        <source>No hazard is closed here, so there is no closing sheet to print.</source>
        <translation>没有已销号的隐患，无整改销号表可打印。</translation>
    </message>
    <message>
        <source>The team got in on every visit here, so there is no slip to leave.</source>
        <translation>该场所历次检查均已进入，无需到访告知单。</translation>
    </message>
    <message>
        <source>The team got in on this visit, so there is no slip to leave.</source>
        <translation>本次检查已进入，无需到访告知单。</translation>
    </message>
    <message>
        <source>No sweep here is called {name}.</source>
        <translation>没有名为“{name}”的排查行动。</translation>
    </message>
    <message>
        <source>No sweep is running. Give the name of one.</source>
        <translation>没有正在进行的排查行动，请写明行动名称。</translation>
    </message>
    <message>
        <source>{number} is not a notice; only a notice can be had as .docx. Leave out --docx.</source>
        <translation>{number} 不是整改通知书，只有整改通知书可以保存为 .docx。请去掉 --docx。</translation>
    </message>
    <message>
        <source>Choose a premises from the list.</source>
        <translation>请从列表中选择场所。</translation>
    </message>
    <message>
        <source>This record is void: {reason}. No paper is made of it.</source>
        <translation>该记录已作废：{reason}。不再制作文书。</translation>
    </message>
    <message>
        <source>No record here is called {what}. Give its number, or its id from “drill list --json” or “outreach list --json”.</source>
        <translation>没有名为 {what} 的记录。请写文号，或“drill list --json”“outreach list --json”列出的标识。</translation>
    </message>
    <message>
        <source>No notice is as asked for, so nothing is printed. “notice list” shows the open ones with their deadlines.</source>
        <translation>没有符合条件的整改通知书，未打印任何内容。用“notice list”可查看未销号的通知书及期限。</translation>
    </message>
    <message>
        <source>{number} is not a notice. Print it by its own kind.</source>
        <translation>{number} 不是整改通知书。请按其文书种类打印。</translation>
    </message>
    <message>
        <source>No premises is left to draw from. Widen the community, beat or category.</source>
        <translation>没有可抽取的场所。请放宽社区、片区或类别范围。</translation>
    </message>
    <message>
        <source>{number} was issued on {issued}; it cannot have been taken before.</source>
        <translation>{number} 于 {issued} 签发，签收日期不能早于签发日期。</translation>
    </message>
    <message>
        <source>Where nobody signed, two witnesses saw it. Name both, as on the paper.</source>
        <translation>无人签收的，须有两名见证人。请按文书所写填写两人姓名。</translation>
    </message>
    <message>
        <source>The code on {name} is not one of a paper of firesweep. Say which paper it is.</source>
        <translation>{name} 上的二维码不是本程序文书的二维码。请说明是哪份文书。</translation>
    </message>
    <message>
        <source>{name} shows no code of a paper. Say which paper it is, or take it again straight and in good light.</source>
        <translation>{name} 上没有找到文书二维码。请说明是哪份文书，或在光线充足处端正重拍。</translation>
    </message>
    <message>
        <source>{name} is a paper of another street. Hand it to the office that issued it.</source>
        <translation>{name} 是其他街道的文书。请转交签发单位。</translation>
    </message>
    <message>
        <source>{number} on {name} is not known here. Take in the other laptops&apos; bundles first.</source>
        <translation>本机没有 {name} 上的 {number}。请先接收其他电脑的数据包。</translation>
    </message>
    <message>
        <source>{name} shows several papers: {papers}. Scan each by itself, or say which one it is.</source>
        <translation>{name} 上有多份文书：{papers}。请逐份扫描，或说明是哪一份。</translation>
    </message>
    <message>
        <source>{name} is a practice paper: it is of no effect and is not filed.</source>
        <translation>{name} 是练习文书，不具效力，不予归档。</translation>
    </message>
    <message>
        <source>{name} is a real paper, and this is the practice store. Scan it into the street&apos;s own.</source>
        <translation>{name} 是正式文书，当前打开的是练习数据库。请在本街道的正式数据库中归档。</translation>
    </message>
    <message>
        <source>The code on {name} does not fit {number}: it says {said}, and {check} was issued. The number, a date or the text may have been altered; compare it with the paper kept here.</source>
        <translation>{name} 上的核对码与 {number} 不符：纸面为 {said}，签发时为 {check}。文号、日期或内容可能被改动，请与本机存档文书核对。</translation>
    </message>
    <message>
        <source>{number} on {name} is void: {reason}. It is not filed unless you say so.</source>
        <translation>{name} 上的 {number} 已作废：{reason}。须经您指定方可归档。</translation>
    </message>
    <message>
        <source>{number} on {name} is not known here. Take in the bundles of laptop {laptop} first, then scan it again.</source>
        <translation>本机没有 {name} 上的 {number}。请先接收电脑 {laptop} 的数据包，再重新扫描。</translation>
    </message>
    <message>
        <source>{name} is about no premises ({kind}) and is filed with none. Keep the paper itself.</source>
        <translation>{name}（{kind}）不涉及具体场所，不归入任何场所。请保存纸质件。</translation>
    </message>
    <message>
        <source>This is before the report came in. Choose a later day.</source>
        <translation>该日期早于接到日期，请选择之后的日期。</translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>该记录已经撤回。</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>This laptop holds {community} only. Draw from that community, or let the street office draw.</source>
        <translation>本机只存{community}的数据。请只在该社区内抽取，或由街道办抽取。</translation>
    </message>
    <message>
        <source>{period} has not begun: there are no figures of it yet.</source>
        <translation>{period} 尚未开始，还没有数据。</translation>
    </message>
    <message>
        <source>Nothing here is called {name}.</source>
        <translation>此处没有名为“{name}”的内容。</translation>
    </message>
    <message>
        <source>This decision was withdrawn: {reason}.</source>
        <translation>该决定已撤回：{reason}。</translation>
    </message>
    <message>
        <source>Write who signs the week.</source>
        <translation>请填写签发人。</translation>
    </message>
    <message>
        <source>{week} goes on until {day}. Sign it when it is over.</source>
        <translation>{week} 到 {day} 才结束，请在结束后签发。</translation>
    </message>
    <message>
        <source>This laptop holds the records of {community} only; those of {name} are at the street office.</source>
        <translation>本机只存{community}的数据，{name}的数据在街道办。</translation>
    </message>
    <message>
        <source>This scan is filed with no paper.</source>
        <translation>这份扫描件没有归入任何文书。</translation>
    </message>
    <message>
        <source>Taken back. Drop the file here again to file it anew.</source>
        <translation>已撤回。请再拖入该文件，重新归档。</translation>
    </message>
    <message>
        <source>This laptop holds the records of {community} only. Any other week is signed at the street office.</source>
        <translation>本机只存{community}的数据，其他周调度请在街道办签发。</translation>
    </message>
    <message>
        <source>A hazard needs the premises it is at. Choose one from the list.</source>
        <translation>请从列表中选择隐患所在场所。</translation>
    </message>
    <message>
        <source>No report here is called {what}. Give the number of its form, or its id from “report list --json”.</source>
        <translation>没有名为 {what} 的群众反映。请写登记表的文号，或“report list --json”列出的标识。</translation>
    </message>
    <message>
        <source>No paper of this kind is as asked for, so nothing is printed.</source>
        <translation>没有符合条件的此类文书，未打印任何内容。</translation>
    </message>
    <message>
        <source>A week ends on one of seven days.</source>
        <translation>每周截止日只能为七天中的某一天。</translation>
    </message>
    <message>
        <source>The page signed for {week} cannot be read. Update firesweep on this laptop, or take that signature back.</source>
        <translation>{week} 签发的内容无法读取。请更新本机的 firesweep，或撤回该次签发。</translation>
    </message>
    <message>
        <source>Write a time such as 14:30 or 14:30:20.</source>
        <translation>请填写时间，如 14:30 或 14:30:20。</translation>
    </message>
    <message>
        <source>Several sweeps are called {name}. Give the id of the one that is meant: {sweeps}.</source>
        <translation>有多个排查行动名为“{name}”，请改用其标识：{sweeps}。</translation>
    </message>
    <message>
        <source>No sheet of this kind is as asked for, so nothing is printed.</source>
        <translation>没有符合条件的表单，未打印任何内容。</translation>
    </message>
    <message>
        <source>No laptop at work in this street has the code {code}. The codes are listed by `firesweep bundle keys`.</source>
        <translation>本街道没有代号为 {code} 的在用电脑。用 `firesweep bundle keys` 可以查看全部代号。</translation>
    </message>
    <message>
        <source>This hazard waits for no first notice. Give it a further notice.</source>
        <translation>该隐患无需首次签发整改通知书，请办理“再次通知”。</translation>
    </message>
    <message>
        <source>The first notice of this hazard is not issued yet. Issue it first.</source>
        <translation>该隐患的首份整改通知书尚未签发，请先签发。</translation>
    </message>
    <message>
        <source>The team got in on the last visit to each of these, or was at none of them yet. So there is no slip to leave.</source>
        <translation>所选场所最近一次上门均已进入，或尚未上门，无需到访告知单。</translation>
    </message>
    <message>
        <source>{number} is not known here. Compare it with the paper, character by character.</source>
        <translation>本机没有 {number}。请与纸面逐字核对文号。</translation>
    </message>
    <message>
        <source>{number} is not known here. Take in the bundles of laptop {laptop} first; a number laptop {laptop} does not know either was never issued.</source>
        <translation>本机没有 {number}。请先接收电脑 {laptop} 的数据包；电脑 {laptop} 也没有的文号，从未签发过。</translation>
    </message>
    <message>
        <source>{number} on {name} bears this laptop&apos;s code and was never issued here. Compare it with the numbers under “Numbers given”; after going back to a backup, take in a later bundle first.</source>
        <translation>{name} 上的 {number} 使用本机代号，但本机从未签发。请在“已用文号”中核对；如曾恢复备份，请先接收备份之后的数据包。</translation>
    </message>
    <message>
        <source>The registry has no premises called {name}. Write the name as it stands there.</source>
        <translation>台账中没有名为“{name}”的场所，请按台账中的名称填写。</translation>
    </message>
    <message>
        <source>Several premises are called {name}. Write the address behind the name, in brackets.</source>
        <translation>有多家场所名为“{name}”，请在名称后用括号注明地址。</translation>
    </message>
    <message>
        <source>{premises} lies in another community than the drill. Record what is wrong there on a visit.</source>
        <translation>“{premises}”不在演练所在社区，请在检查该场所时登记隐患。</translation>
    </message>
    <message>
        <source>This was changed meanwhile, in a bundle or another window. Save again to put yours in its place.</source>
        <translation>此项刚被数据包或其他窗口修改。再次保存，将以您填写的内容为准。</translation>
    </message>
    <message>
        <source>“{value}” was entered here meanwhile. Save again to put yours in its place.</source>
        <translation>此项刚被改为“{value}”。再次保存，将以您填写的内容为准。</translation>
    </message>
    <message>
        <source>Not in it, for the PDF is not on this laptop: {numbers}. Take in a bundle that brings them, or restore a backup.</source>
        <translation>以下文书的 PDF 未在本机，未包含在内：{numbers}。请接收含有这些文书的数据包，或用备份恢复。</translation>
    </message>
    <message>
        <source>This was changed again meanwhile, in a bundle or another window, so nothing is taken back. The history of the premises names who changed what.</source>
        <translation>其间数据包或其他窗口又有改动，故未撤销。谁改了什么，见该场所的“变更记录”。</translation>
    </message>
    <message>
        <source>Not in it, for their PDFs are not on this laptop: {count} papers, among them {numbers}. Take in a bundle that brings them, or restore a backup.</source>
        <translation>有 {count} 份文书的 PDF 未在本机，未包含在内，其中有：{numbers}。请接收含有这些文书的数据包，或用备份恢复。</translation>
    </message>
    <message>
        <source>{name} has closed down and is not drawn. Leave it out.</source>
        <translation>{name}已注销，不能列为必查场所，请去掉。</translation>
    </message>
    <message>
        <source>Another laptop wrote something else here; it came with a bundle. Read it, and save again.</source>
        <translation>另一台电脑对此项作了不同修改，已随数据包收到。请阅后再次保存。</translation>
    </message>
    <message>
        <source>The photos of {number} have not come yet: {count}. Take in the bundle that brings them.</source>
        <translation>{number} 尚缺照片 {count} 张，还没有收到。请接收带来照片的数据包。</translation>
    </message>
    <message>
        <source>This was changed again meanwhile, in a bundle or another window, so nothing is taken back.</source>
        <translation>其间数据包或其他窗口又有改动，故未撤销。</translation>
    </message>
    <message>
        <source>On {number} no photo&apos;s place is empty. Print the paper itself.</source>
        <translation>{number} 上没有空缺的照片，打印该文书即可。</translation>
    </message>
    <message>
        <source>{field} stays as it is: two laptops wrote there apart, and nobody has settled it yet. Choose a side under Bundles, Clashes, and take the list in again.</source>
        <translation>“{field}”保持原样：两台电脑分别作了修改，尚无人裁定。请在“数据包—冲突”中选定一方，再重新导入本表。</translation>
    </message>
    <message>
        <source>Laptop {laptop} works for {home}, so it is sent nothing of {areas}. Choose another laptop, or let the street office say that it works for the whole street.</source>
        <translation>电脑 {laptop} 所属社区为{home}，不会收到{areas}的数据。请选择其他电脑，或由街道办将其改属全街道。</translation>
    </message>
    <message>
        <source>{count} were asked for, and the lot held {lot}: all of them are drawn.</source>
        <translation>要求抽取 {count} 家，待抽名单只有 {lot} 家，已全部抽中。</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>%n communities: </source>
        <translation>
            <numerusform>%n 个社区：</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Welcome to firesweep</source>
        <translation>欢迎使用 firesweep</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation>这台电脑作何用途？</translation>
    </message>
    <message>
        <source>New street</source>
        <translation>新建街道</translation>
    </message>
    <message>
        <source>The street office starts its records here; the other laptops join later.</source>
        <translation>由街道办在本机建立台账，其他电脑以后再加入。</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道名称</translation>
    </message>
    <message>
        <source>e.g. 临江街道</source>
        <translation>如：临江街道</translation>
    </message>
    <message>
        <source>This laptop&apos;s code</source>
        <translation>本机代号</translation>
    </message>
    <message>
        <source>One to three letters; it stands in the number of every paper. No two laptops have the same.</source>
        <translation>一至三个字母，列入每份文书的文号，各台电脑不得重复。</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Paste the list, one per line</source>
        <translation>粘贴社区名单，每行一个</translation>
    </message>
    <message>
        <source>Join a street</source>
        <translation>加入街道</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>A made-up street with premises, visits and notices to try everything out. It is never mixed with real records.</source>
        <translation>虚构的街道，含场所、检查和通知书，供练习使用，不会与正式数据混在一起。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Making the practice street; this takes some seconds.</source>
        <translation>正在生成练习用街道，约需几秒钟。</translation>
    </message>
    <message>
        <source>Choose the bundle</source>
        <translation>选择数据包</translation>
    </message>
    <message>
        <source>The street office has written a bundle for this laptop&apos;s code; it brings the registry, the checklists and what was found so far.</source>
        <translation>街道办已为本机代号生成数据包，其中包含场所台账、检查表和已有的检查记录。</translation>
    </message>
    <message>
        <source>The bundle from the street office</source>
        <translation>街道办提供的数据包</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Taking the bundle in; this may take some minutes.</source>
        <translation>正在接收数据包，可能需要几分钟。</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Drop the bundle from the street office here, or choose it</source>
        <translation>把街道办提供的数据包拖到这里，或点“选择”</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of the sealed bundle</source>
        <translation>加密数据包的口令</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>This backup</source>
        <translation>此备份</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>本机现有</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑代号</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后记录</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>火灾隐患</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Real work</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>This backup is another street&apos;s.</source>
        <translation>这是其他街道的备份。</translation>
    </message>
    <message>
        <source>This backup is laptop {code}&apos;s: two laptops must never use one code.</source>
        <translation>这是电脑 {code} 的备份：两台电脑不得使用同一代号。</translation>
    </message>
    <message>
        <source>What was recorded here after {moment} is not in this backup.</source>
        <translation>本机在 {moment} 之后的记录不在此备份中。</translation>
    </message>
    <message>
        <source>{street}, laptop {code}, {moment}</source>
        <translation>{street}，电脑 {code}，{moment}</translation>
    </message>
    <message>
        <source>Recorded here before a backup was put back, and not here now. What still holds is entered anew; what was sent comes back with a bundle, and then leaves this list.</source>
        <translation>以下为恢复备份前在本机登记、现已不在的记录。仍然有效的请重新录入；已报送的随数据包恢复，恢复后不再列出。</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>恢复备份前另存的记录</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>保存在 {folder}</translation>
    </message>
    <message>
        <source>All of it is here again.</source>
        <translation>均已恢复。</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>更早的记录：{count} 条</translation>
    </message>
</context>
<context>
    <name>HazardHistory</name>
    <message>
        <source>History of the hazard</source>
        <translation>隐患办理记录</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>Enter shows the photos of a step large</source>
        <translation>按 Enter 放大查看该步骤的照片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>The table of %1 is missing. It is published in October or November; until then deadlines there know weekends only.</source>
        <translation>缺少 %1 年的节假日表。该表一般于上年十月、十一月公布；导入前，推算期限时只避开周末。</translation>
    </message>
    <message>
        <source>Import a holiday table</source>
        <translation>导入节假日表</translation>
    </message>
    <message>
        <source>Save the holiday table</source>
        <translation>保存节假日表</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入节假日表…</translation>
    </message>
    <message>
        <source>A .toml file in the form of the shipped tables</source>
        <translation>与自带节假日表格式相同的 .toml 文件</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>The table of this year, to change it for the next</source>
        <translation>保存本年的表，改成下一年后再导入</translation>
    </message>
    <message>
        <source>Rest days and working days</source>
        <translation>休息日与调休上班日</translation>
    </message>
    <message>
        <source>A deadline that falls on a rest day moves to the next working day.</source>
        <translation>整改期限届满日为休息日的，顺延至其后第一个工作日。</translation>
    </message>
    <message>
        <source>Working days until a report from the public is answered</source>
        <translation>群众反映的答复期限（工作日）</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>as it was left</source>
        <translation>接着上次未填完的内容</translation>
    </message>
</context>
<context>
    <name>LifeHelp</name>
    <message>
        <source>The life of a hazard</source>
        <translation>隐患办理流程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>办理前状态</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>办理后状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Overdue is worked out from the date at midnight; due today is not overdue.</source>
        <translation>逾期由程序于期限次日零时起自动认定；当日到期不算逾期。</translation>
    </message>
    <message>
        <source>A reinspection is due within 3 working days after the date or the report.</source>
        <translation>期限届满或收到整改报告后 3 个工作日内复查。</translation>
    </message>
    <message>
        <source>A referral without an answer is called to mind after 15 days.</source>
        <translation>移送后 15 日未答复的，提示催办。</translation>
    </message>
    <message>
        <source>Nothing is deleted: what was entered in error is made void and stays seen.</source>
        <translation>任何记录均不删除：登记有误的予以作废，仍可查阅。</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>List for supervision</source>
        <translation>挂牌督办</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>督办决定</translation>
    </message>
    <message>
        <source>Who decided, and its number</source>
        <translation>决定机关及文号</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>Copy of the decision</source>
        <translation>决定书照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record listing</source>
        <translation>登记挂牌督办</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source>None yet</source>
        <translation>尚未开展</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} 份</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{time}, {took} after the alarm</source>
        <translation>{time}，报警后 {took}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Hazards {count}</source>
        <translation>隐患 {count}</translation>
    </message>
    <message>
        <source>No drill yet in this sweep</source>
        <translation>本次行动尚未开展演练</translation>
    </message>
    <message>
        <source>No publicity or training yet in this sweep</source>
        <translation>本次行动尚未开展宣传培训</translation>
    </message>
    <message>
        <source>One drill in every community</source>
        <translation>每个社区演练一次</translation>
    </message>
    <message>
        <source>Publicity and training in every community</source>
        <translation>每个社区都要开展宣传培训</translation>
    </message>
    <message>
        <source>Drills in {held} of {all} communities, {people} people · publicity and training {events} times, {reached} people reached</source>
        <translation>已演练社区 {held}/{all}，参加 {people} 人 · 宣传培训 {events} 次，覆盖 {reached} 人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指挥</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Departments, people</source>
        <translation>参加部门和人员</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警时间</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>撤离完毕</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>集合完毕</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集合地点</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>清点人数</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签到人数</translation>
    </message>
    <message>
        <source>Equipment used</source>
        <translation>使用器材</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>By whom, by when</source>
        <translation>责任人、期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>Material handed out</source>
        <translation>发放材料</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>覆盖人数</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Drills {count}</source>
        <translation>演练 {count} 次</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <comment>banners</comment>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <comment>slogans</comment>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <comment>issues</comment>
        <translation>{count} 期</translation>
    </message>
</context>
<context>
    <name>LogsHelp</name>
    <message>
        <source>Drills, publicity and self-checks</source>
        <translation>演练、宣传与自查</translation>
    </message>
    <message>
        <source>A sweep asks for one drill in every community; who has none stands first.</source>
        <translation>每次排查行动，每个社区须组织一次演练；尚未组织的社区排在最前。</translation>
    </message>
    <message>
        <source>What is wrong at a drill becomes a hazard of a premises of that community, with its photos, a date and a notice; it then goes the way of any hazard.</source>
        <translation>演练中发现的问题登记为本社区某场所的隐患，附照片，确定整改期限，下发整改通知书，此后与其他隐患同样办理。</translation>
    </message>
    <message>
        <source>A record is corrected by writing it anew; both stay. A wrong one is made void with the reason, and no longer counts. Hazards found at it stay.</source>
        <translation>更正记录即重新填写，前后两份均保留；误记的注明理由后作废，不再计入，其中发现的隐患仍保留。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>消防演练</translation>
    </message>
    <message>
        <source>scenario, who commanded, times of alarm, out and assembled, head count, equipment, faults, what is improved by whom and when</source>
        <translation>情景、指挥，报警、撤离、集合时间，清点人数，使用器材，发现的问题，改进措施及责任人、期限</translation>
    </message>
    <message>
        <source>drill record with sign-in sheet and photos; hazards</source>
        <translation>演练记录（附签到表、照片）；隐患</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>{kinds}; topics: {topics}</source>
        <translation>{kinds}；主题：{topics}</translation>
    </message>
    <message>
        <source>training and publicity record; totals by community</source>
        <translation>宣传培训记录；各社区合计</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>handed out: when, by whom, to whom; then what the premises ticked</source>
        <translation>发放：日期、发放人、领取人；收回后录入单位勾选的结果</translation>
    </message>
    <message>
        <source>at least one answer and who signed it</source>
        <translation>至少一项自查结果及签字人</translation>
    </message>
    <message>
        <source>compared with the next visit: what it missed is named there</source>
        <translation>与下次检查对比，漏查的项目在检查记录中列出</translation>
    </message>
    <message>
        <source>day, community, where, scenario, commander</source>
        <translation>日期、社区、地点、情景、指挥</translation>
    </message>
    <message>
        <source>day, community, where, kind, topic</source>
        <translation>日期、社区、地点、形式、主题</translation>
    </message>
</context>
<context>
    <name>NumberParts</name>
    <message>
        <source>place</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>No number in this list</source>
        <translation>没有符合条件的文号</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部文书</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部文号</translation>
    </message>
    <message>
        <source>Void and missing</source>
        <translation>作废和缺号</translation>
    </message>
    <message>
        <source>Paper numbers %1</source>
        <translation>文号登记 %1</translation>
    </message>
    <message>
        <source>Save the list of numbers</source>
        <translation>保存文号清单</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>已用文号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>State of the number</source>
        <translation>文号状态</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>保存为表格…</translation>
    </message>
    <message>
        <source>An .xlsx file, to print or to file</source>
        <translation>.xlsx 文件，可打印或存档</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>文号清单</translation>
    </message>
    <message>
        <source>A number is given once. It is void where all hazards of its notice were made void, and left out where a series was set to go on after it.</source>
        <translation>每个文号只用一次。通知书所列隐患全部作废的，文号作废；设置为从后面的号起编的，前面未用的为缺号。</translation>
    </message>
</context>
<context>
    <name>OccasionForm</name>
    <message>
        <source>In no sweep</source>
        <translation>不属于任何行动</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>All communities</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Reinspect</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Without notice</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>已移送</translation>
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
        <source>Not served yet</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Served by leaving it</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>Served by post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>Served by display</source>
        <translation>张贴送达</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Partly put right</source>
        <translation>部分整改</translation>
    </message>
    <message>
        <source>Not put right</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Nothing is found for “{search}”</source>
        <translation>没有与“{search}”相符的隐患</translation>
    </message>
    <message>
        <source>Closed hazards were searched, too. Type less of it.</source>
        <translation>查找范围已包括已销号的隐患，请减少字数再试。</translation>
    </message>
    <message>
        <source>No hazard stands here.</source>
        <translation>此处目前没有隐患。</translation>
    </message>
    <message>
        <source>No hazard is open</source>
        <translation>目前没有未销号隐患</translation>
    </message>
    <message>
        <source>Hazards found by an inspection appear here.</source>
        <translation>检查中发现的隐患列在这里。</translation>
    </message>
    <message>
        <source>Notice again</source>
        <translation>再次通知</translation>
    </message>
    <message>
        <source>Reported fixed</source>
        <translation>报告已整改</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>List for supervision</source>
        <translation>挂牌督办</translation>
    </message>
    <message>
        <source>Reopen after a look-back</source>
        <translation>回头看重新列入整改</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Closed this week</source>
        <translation>本周销号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be reinspected</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复隐患</translation>
    </message>
    <message>
        <source>reinspect by {day}</source>
        <translation>{day} 前复查</translation>
    </message>
    <message>
        <source>reinspection overdue since {day}</source>
        <translation>复查已逾期（应于 {day} 前）</translation>
    </message>
    <message>
        <source>refer by {day}</source>
        <translation>{day} 前移送</translation>
    </message>
    <message>
        <source>no answer, remind them</source>
        <translation>逾 15 日未答复，应催办</translation>
    </message>
    <message>
        <source>Listed for supervision until {day}</source>
        <translation>挂牌督办至 {day}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现隐患</translation>
    </message>
    <message>
        <source>set aside: another laptop had already gone on</source>
        <translation>未采用：其他电脑已先行办理</translation>
    </message>
    <message>
        <source>entered by {name}</source>
        <translation>登记人：{name}</translation>
    </message>
    <message>
        <source>agreed by {name}</source>
        <translation>批准人：{name}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>As found on {day}</source>
        <translation>整改前（{day} 发现时）</translation>
    </message>
    <message>
        <source>No photo was taken when it was found</source>
        <translation>发现时未拍照</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>No photo of now yet</source>
        <translation>尚无现状照片</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>当场整改</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>已发整改通知书</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>通知书已送达</translation>
    </message>
    <message>
        <source>Reported as put right</source>
        <translation>单位报告已整改</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Reinspected: put right</source>
        <translation>复查：已整改</translation>
    </message>
    <message>
        <source>Reinspected: partly put right</source>
        <translation>复查：部分整改</translation>
    </message>
    <message>
        <source>Reinspected: not put right</source>
        <translation>复查：未整改</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>已收到答复</translation>
    </message>
    <message>
        <source>Listed for supervision</source>
        <translation>已挂牌督办</translation>
    </message>
    <message>
        <source>Reopened after a look-back</source>
        <translation>回头看发现反复，重新列入整改</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Repeat: {times} times within a year</source>
        <translation>重复隐患：一年内第 {times} 次</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>新建排查行动</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <translation>设置：{page}</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Paper: {kind}</source>
        <translation>文书：{kind}</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>整改销号表</translation>
    </message>
    <message>
        <source>Record a drill</source>
        <translation>登记演练</translation>
    </message>
    <message>
        <source>Record publicity and training</source>
        <translation>登记宣传培训</translation>
    </message>
    <message>
        <source>Found at a drill</source>
        <translation>演练中发现</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>本机合计</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>群众反映</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>登记群众反映</translation>
    </message>
    <message>
        <source>taken back: the scan was of another paper</source>
        <translation>已撤回：扫描件属于另一份文书</translation>
    </message>
    <message>
        <source>Service taken back</source>
        <translation>送达已撤回</translation>
    </message>
    <message>
        <source>corrected once</source>
        <translation>更正 1 次</translation>
    </message>
    <message>
        <source>corrected {count} times</source>
        <translation>更正 {count} 次</translation>
    </message>
    <message>
        <source>photo not on this laptop</source>
        <translation>照片未在本机</translation>
    </message>
    <message>
        <source>received by {name}</source>
        <translation>收件人：{name}</translation>
    </message>
    <message>
        <source>witnessed by {names}</source>
        <translation>见证人：{names}</translation>
    </message>
    <message>
        <source>copy to {names}</source>
        <translation>抄送：{names}</translation>
    </message>
    <message>
        <source>Deadlines {day}</source>
        <translation>整改期限 {day}</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar</source>
        <translation>将整改期限另存为日历文件</translation>
    </message>
    <message>
        <source>Saved: {file}; days in it: {count}</source>
        <translation>已保存 {file}，共 {count} 个日期</translation>
    </message>
</context>
<context>
    <name>OutreachForm</name>
    <message>
        <source>Correct publicity and training</source>
        <translation>更正宣传培训记录</translation>
    </message>
    <message>
        <source>Record publicity and training</source>
        <translation>登记宣传培训</translation>
    </message>
    <message>
        <source>Training sessions, banners, slogans, special issues, leaflets, visits.</source>
        <translation>培训会、横幅、标语、专刊、传单、入户宣传。</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>清空重填</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查行动</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>At the premises</source>
        <translation>所在场所</translation>
    </message>
    <message>
        <source>Type a part of its name, or leave it empty</source>
        <translation>输入名称中的几个字；不在某一场所的可不填</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where it was, if not at one premises</source>
        <translation>不在某一场所的，写明地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic in words</source>
        <translation>主题说明</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>Material handed out</source>
        <translation>发放材料</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Pieces, banners, copies</source>
        <translation>份、条、期</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>覆盖人数</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签到人数</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再填</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Saved. It holds from the next paper on.</source>
        <translation>已保存，自下一份文书起生效。</translation>
    </message>
    <message>
        <source>Paper heading and numbers</source>
        <translation>文书抬头与文号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>e.g. 临江街道办事处</source>
        <translation>如：临江街道办事处</translation>
    </message>
    <message>
        <source>Short name in numbers</source>
        <translation>文号中的简称</translation>
    </message>
    <message>
        <source>e.g. 临江街</source>
        <translation>如：临江街</translation>
    </message>
    <message>
        <source>Phone on the notice</source>
        <translation>通知书上的联系电话</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号格式</translation>
    </message>
    <message>
        <source>Last number on paper</source>
        <translation>纸质登记的末号</translation>
    </message>
    <message>
        <source>The series goes on after this number</source>
        <translation>文号从此号之后接续</translation>
    </message>
    <message>
        <source>This office has delegated powers of enforcement</source>
        <translation>本单位已取得行政执法委托</translation>
    </message>
    <message>
        <source>Only with a written delegation: titles then say 责令. Without it such a paper has no force and can be contested.</source>
        <translation>须有书面委托方可开启，开启后文书标题使用“责令”字样。没有委托的，此类文书不具效力，并可能引起争议。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Contact on the notice</source>
        <translation>通知书上的联系人</translation>
    </message>
    <message>
        <source>{place} short name, {kind} kind of paper, {year} year, {laptop} laptop, {serial} running number</source>
        <translation>可用的各项：{place}、{kind}、{year}、{laptop}（本机代号）、{serial}（顺序号）</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Last number of a notice on paper</source>
        <translation>纸质通知书末号</translation>
    </message>
    <message>
        <source>register forms</source>
        <translation>检查登记表</translation>
    </message>
    <message>
        <source>Last number of a register form on paper</source>
        <translation>纸质检查登记表末号</translation>
    </message>
    <message>
        <source>Set them where this year&apos;s papers have numbers already; a series never goes back.</source>
        <translation>本年度纸质文书已有文号的，填写末号；文号只增不减。</translation>
    </message>
    <message>
        <source>The next notice: %1</source>
        <translation>下一份通知书：%1</translation>
    </message>
    <message>
        <source>The next register form: %1</source>
        <translation>下一份检查登记表：%1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>The whole street</source>
        <translation>全街道（不限社区）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Takes part in inspections</source>
        <translation>参加检查</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Empty the fields for somebody new</source>
        <translation>清空各栏，填写新人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>尚未登记检查人员</translation>
    </message>
    <message>
        <source>Enter the first person</source>
        <translation>登记第一名人员</translation>
    </message>
    <message>
        <source>Teams are made of them, and who is working is chosen from them.</source>
        <translation>检查组由登记的人员组成，“当前人员”也从中选择。</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已新增：{name}</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>No folder is chosen; photos are dropped or pasted.</source>
        <translation>未选择文件夹，照片可拖放或粘贴添加。</translation>
    </message>
    <message>
        <source>This folder is not there now. Connect the phone.</source>
        <translation>目前找不到该文件夹，请连接手机。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos there now</source>
        <translation>
            <numerusform>现有照片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the phone&apos;s photos</source>
        <translation>选择手机照片文件夹</translation>
    </message>
    <message>
        <source>Photos from the phone</source>
        <translation>手机照片</translation>
    </message>
    <message>
        <source>The folder where the newest photos of the phone appear, such as the folder of the phone itself or a synchronised one. During a visit the newest photo can be taken from here with one key.</source>
        <translation>手机新拍照片所在的文件夹，可以是手机自身的文件夹或同步文件夹。检查时可一键取用其中最新的照片。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不设文件夹</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Drills</source>
        <translation>演练宣传</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周调度</translation>
    </message>
</context>
<context>
    <name>Rectification</name>
    <message>
        <source>Search hazards</source>
        <translation>查找隐患</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Print the chosen notices</source>
        <translation>打印所选通知书</translation>
    </message>
    <message>
        <source>Choose the line for printing</source>
        <translation>选中该行以便打印</translation>
    </message>
    <message>
        <source>The line&apos;s next step</source>
        <translation>办理该行的下一步</translation>
    </message>
    <message>
        <source>Print chosen</source>
        <translation>打印所选</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Number, premises, pinyin initials</source>
        <translation>文号、场所、拼音首字母</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Print the notices of the chosen lines (Ctrl+P)</source>
        <translation>打印所选各行的通知书（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>See, print again or save the notice (N)</source>
        <translation>查看、重印或保存通知书（N）</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Open the premises (O)</source>
        <translation>打开场所（O）</translation>
    </message>
    <message>
        <source>Show all open hazards</source>
        <translation>显示全部未销号隐患</translation>
    </message>
    <message>
        <source>Issue chosen</source>
        <translation>签发所选</translation>
    </message>
    <message>
        <source>Issue the notices of the chosen lines that have none</source>
        <translation>为所选各行中尚无通知书的隐患签发通知书</translation>
    </message>
    <message>
        <source>The life of a hazard</source>
        <translation>隐患办理流程</translation>
    </message>
    <message>
        <source>The next step (Enter)</source>
        <translation>下一步（Enter）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Who did what when, with photos (H)</source>
        <translation>何人何时办理何事，附照片（H）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What else can be done with this hazard (M)</source>
        <translation>该隐患可办理的其他事项（M）</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Scans…</source>
        <translation>扫描件归档…</translation>
    </message>
    <message>
        <source>File scans and phone photos of papers that came back (Ctrl+I)</source>
        <translation>将收回文书的扫描件和照片归档（Ctrl+I）</translation>
    </message>
    <message>
        <source>Print every paper of the chosen hazards</source>
        <translation>打印所选隐患的全部文书</translation>
    </message>
    <message>
        <source>Print the closing sheets of the chosen hazards</source>
        <translation>打印所选隐患的整改销号表</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar…</source>
        <translation>将整改期限另存为日历文件…</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Please deal with it by law and answer in writing.</source>
        <translation>请依法处理，并书面答复处理结果。</translation>
    </message>
    <message>
        <source>Suspected major fire hazard; the fire authority is asked to judge it.</source>
        <translation>疑似重大火灾隐患，请消防救援机构依法判定。</translation>
    </message>
    <message>
        <source>Not put right within the time limit of {number}.</source>
        <translation>未在 {number} 整改通知书规定的期限内整改完毕。</translation>
    </message>
    <message>
        <source>Outside the powers of the community.</source>
        <translation>超出社区处置权限。</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Refer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>移送对象</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>移送理由</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>请求事项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>本地全称</translation>
    </message>
    <message>
        <source>In full, as the letter is addressed; kept in the referral map</source>
        <translation>移送函的主送单位全称，记入移送对照表</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>移送对象</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Referral map</source>
        <translation>移送对照表</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Who takes which hazard differs by city. Write the full name of the office that takes it here, as letters are addressed to it; an empty field is the usual one. Untick what is not referred to here.</source>
        <translation>各地职责分工不同，请填写本地受理单位的全称，移送函按此主送；留空的使用通用名称。本地不移送的部门请取消勾选。</translation>
    </message>
</context>
<context>
    <name>ReinspectDialog</name>
    <message>
        <source>Not said yet</source>
        <translation>未选结果</translation>
    </message>
</context>
<context>
    <name>Reinspection</name>
    <message>
        <source>Reinspect</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reinspected by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>填写两人姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record reinspection</source>
        <translation>登记复查</translation>
    </message>
    <message>
        <source>Hazards of the notice</source>
        <translation>通知书所列隐患</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Renotice</name>
    <message>
        <source>Notice again</source>
        <translation>再次通知</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>See the draft</source>
        <translation>查看草稿</translation>
    </message>
</context>
<context>
    <name>RenoticeDialog</name>
    <message>
        <source>Issue a notice</source>
        <translation>签发整改通知书</translation>
    </message>
    <message>
        <source>{hazard}: its date {day} has passed before the notice was issued.</source>
        <translation>{hazard}：原定期限 {day} 已过，通知书尚未签发，请另定期限。</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Reopen</source>
        <translation>重新列入整改</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Without a photo because</source>
        <translation>无照片的原因</translation>
    </message>
    <message>
        <source>Only where no photo can be taken</source>
        <translation>仅在无法拍照时填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reopen hazard</source>
        <translation>重新列入整改</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Correct a report</source>
        <translation>更正群众反映</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>登记群众反映</translation>
    </message>
    <message>
        <source>Whoever reports may stay without a name; papers never show it.</source>
        <translation>反映人可以不留姓名；姓名和电话不在任何文书上显示。</translation>
    </message>
    <message>
        <source>Somebody looks by {day}.</source>
        <translation>应在 {day} 前核查。</translation>
    </message>
    <message>
        <source>Report from the public</source>
        <translation>群众反映</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>清空重填</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>接到日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Or the place in words</source>
        <translation>或用文字写明地点</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>Blocked exits or disabled equipment: look within a day</source>
        <translation>堵塞安全出口、疏散通道，或停用消防设施：一日内核查</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再填</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>ReportHelp</name>
    <message>
        <source>The way of a report</source>
        <translation>群众反映的办理流程</translation>
    </message>
    <message>
        <source>Somebody looks within {days} working days; where exits are blocked or equipment is disabled, within one day.</source>
        <translation>{days} 个工作日内核查；堵塞安全出口、疏散通道或停用消防设施的，一日内核查。</translation>
    </message>
    <message>
        <source>Whoever reported is told what came of it, or it is written why they could not be told. The settings say within how many working days (Holidays).</source>
        <translation>处理结果要告知反映人；无法告知的，写明原因。答复期限（工作日）在“设置—节假日”中规定。</translation>
    </message>
    <message>
        <source>A visit to the premises counts as looking at what was reported of it.</source>
        <translation>对该场所的检查视为对反映问题的核查。</translation>
    </message>
    <message>
        <source>Nothing is deleted: a wrong step is taken back, a wrong report is made void.</source>
        <translation>任何记录均不删除：步骤登记有误的可以撤回，反映登记有误的可以作废。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>办理前状态</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>办理后状态</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Step of a report</source>
        <translation>群众反映办理</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>To be taken back</source>
        <translation>要撤回的记录</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>ReportStepDialog</name>
    <message>
        <source>Nobody could be told</source>
        <translation>无法告知</translation>
    </message>
    <message>
        <source>No visit of the registry</source>
        <translation>没有检查记录</translation>
    </message>
</context>
<context>
    <name>ReportVoid</name>
    <message>
        <source>It stays in the list and no longer counts. Correct it, and it counts again.</source>
        <translation>记录仍保留在列表中，不再计入；更正后恢复计入。</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <source>Reported fixed</source>
        <translation>报告已整改</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos of the premises</source>
        <translation>场所自报照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Record report</source>
        <translation>登记整改报告</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Waiting {count}</source>
        <translation>待办 {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>registered by {by}, {moment}</source>
        <translation>{by} 登记于 {moment}</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作废：{reason}</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>登记群众反映</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reports that wait</source>
        <translation>待办的群众反映</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部群众反映</translation>
    </message>
    <message>
        <source>The report&apos;s next step</source>
        <translation>办理下一步</translation>
    </message>
    <message>
        <source>What people tell the office by phone, letter or in person is registered here, looked at and answered.</source>
        <translation>群众来电、来信、来访反映的问题在这里登记、核查、答复。</translation>
    </message>
    <message>
        <source>No report waits</source>
        <translation>没有待办的群众反映</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>尚无群众反映</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>look by {day}</source>
        <translation>应在 {day} 前核查</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>应在 {day} 前答复</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接到</translation>
    </message>
    <message>
        <source>gave no name</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Blocked exits or disabled equipment</source>
        <translation>堵塞安全出口、疏散通道，或停用消防设施</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Look by</source>
        <translation>核查期限</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what}（已撤回）</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Led to a hazard</source>
        <translation>查出隐患</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>nobody could be told</source>
        <translation>无法告知</translation>
    </message>
    <message>
        <source>visit of {day}</source>
        <translation>{day} 的检查</translation>
    </message>
    <message>
        <source>Reports from the public</source>
        <translation>群众反映</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The way of a report</source>
        <translation>群众反映的办理流程</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This report names no premises. Correct it and choose one first.</source>
        <translation>该反映未填写场所，请先点“更正”选择场所。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>None. A community is failed beside its points, on the screen of the week.</source>
        <translation>无。可在“周调度”页的社区得分处作一票否决。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多扣</translation>
    </message>
    <message>
        <source>Each record</source>
        <translation>每项扣</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>where none</source>
        <translation>没有则扣</translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>合计：{points}</translation>
    </message>
    <message>
        <source>Points and grades are saved.</source>
        <translation>分值和等次已保存。</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>周调度</translation>
    </message>
    <message>
        <source>A week ends on</source>
        <translation>每周截止于</translation>
    </message>
    <message>
        <source>Weeks that are signed stay as they are.</source>
        <translation>已签发的各周不变。</translation>
    </message>
    <message>
        <source>Columns of open hazards in the workbook</source>
        <translation>工作簿中未销号隐患表的列</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Points a community can lose, 100 in all</source>
        <translation>社区扣分项，合计 100 分</translation>
    </message>
    <message>
        <source>Points a community can lose</source>
        <translation>社区扣分项</translation>
    </message>
    <message>
        <source>Excellent from</source>
        <translation>优秀，不低于</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>良好，不低于</translation>
    </message>
    <message>
        <source>Passed from</source>
        <translation>合格，不低于</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save points and grades</source>
        <translation>保存分值和等次</translation>
    </message>
    <message>
        <source>Failed whatever their points</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>{community} · {period} ({first} – {last}) · {reason}</source>
        <translation>{community} · {period}（{first} 至 {last}） · {reason}</translation>
    </message>
</context>
<context>
    <name>ScanBeside</name>
    <message>
        <source>Came back: {name}</source>
        <translation>收回件：{name}</translation>
    </message>
    <message>
        <source>Issued: {paper}</source>
        <translation>签发原件：{paper}</translation>
    </message>
    <message>
        <source>The scan beside its paper</source>
        <translation>扫描件与原件对照</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>The paper as it was issued</source>
        <translation>签发原件</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the page to the window (Ctrl+0)</source>
        <translation>按窗口宽度显示（Ctrl+0）</translation>
    </message>
    <message>
        <source>Compare number, name, dates and hazards: firesweep reads the code, never the print.</source>
        <translation>请对照文号、单位名称、日期和隐患内容。程序只识别二维码，不识别印刷文字。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rotate the scan by a quarter to the right</source>
        <translation>将扫描件向右旋转 90 度</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Paper found</source>
        <translation>已找到文书</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已归档过</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>待认定</translation>
    </message>
    <message>
        <source>This scan was filed before.</source>
        <translation>这份扫描件此前已归档。</translation>
    </message>
    <message>
        <source>filed: {count}</source>
        <translation>已归档 {count} 份</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>已找到文书 {count} 份</translation>
    </message>
    <message>
        <source>already here: {count}</source>
        <translation>此前已归档 {count} 份</translation>
    </message>
    <message>
        <source>for you to look at: {count}</source>
        <translation>待人工认定 {count} 份</translation>
    </message>
    <message>
        <source>Files of papers</source>
        <translation>文书文件</translation>
    </message>
    <message>
        <source>Folder of scans</source>
        <translation>扫描件文件夹</translation>
    </message>
    <message>
        <source>Reading scans</source>
        <translation>正在读取扫描件</translation>
    </message>
    <message>
        <source>File all %1</source>
        <translation>全部归档 %1</translation>
    </message>
    <message>
        <source>File all</source>
        <translation>全部归档</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Filing scans</source>
        <translation>正在归档</translation>
    </message>
    <message>
        <source>Paper that came back</source>
        <translation>收回文书归档</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose scans or photos of papers, or drop them here</source>
        <translation>选择文书的扫描件或照片，也可拖到这里</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder of scans, or drop it here</source>
        <translation>选择扫描件文件夹，也可拖到这里</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>所属文书</translation>
    </message>
    <message>
        <source>Papers found</source>
        <translation>找到的文书</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Two witnesses</source>
        <translation>两名见证人</translation>
    </message>
    <message>
        <source>Only where nobody signed</source>
        <translation>仅在无人签收时填写</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Left there</source>
        <translation>留置或张贴</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keep every scan with its paper; how it was taken only where that is known</source>
        <translation>将每份扫描件归入对应文书；签收方式只记已知情况</translation>
    </message>
    <message>
        <source>filed with the wrong paper</source>
        <translation>归错文书</translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>归错文书</translation>
    </message>
    <message>
        <source>The scan was filed with the wrong paper: take it back, and file it anew</source>
        <translation>扫描件归错了文书：撤回，重新归档</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>扫描件和照片</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>核对码</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Show the scan large, beside the paper as it was issued</source>
        <translation>放大显示扫描件，与签发原件对照</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Drop a folder of scans or phone photos here. Each finds its paper by the code on it. Ctrl+F finds a paper you have in hand, to compare it with what was issued.</source>
        <translation>把扫描件或手机照片文件夹拖到这里，程序按二维码自动找到对应文书。手头有纸质文书的，按 Ctrl+F 查找，与签发时的内容核对。</translation>
    </message>
    <message>
        <source>Number, premises or check code</source>
        <translation>文号、场所名称或核对码，输入一部分即可</translation>
    </message>
    <message>
        <source>The code on this scan is that of {paper}.</source>
        <translation>此件上的二维码是{paper}的，请核对后再归档。</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>填写两人姓名</translation>
    </message>
</context>
<context>
    <name>SeenHazard</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Serve</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>How</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>填写两人姓名</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Relation to the premises</source>
        <translation>与被通知单位的关系</translation>
    </message>
    <message>
        <source>e.g. manager on duty</source>
        <translation>如：值班经理</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Two names where it was left or displayed</source>
        <translation>留置、张贴送达须填写两人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record service</source>
        <translation>登记送达</translation>
    </message>
    <message>
        <source>Signed receipt</source>
        <translation>送达回证照片</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>Communities and beats</source>
        <translation>社区与片区</translation>
    </message>
    <message>
        <source>Paper heading and numbers</source>
        <translation>文书抬头与文号</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Photos from the phone</source>
        <translation>手机照片</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>语言与显示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Referral map</source>
        <translation>移送对照表</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>已用文号</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>周调度</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>recorded by {by}, {moment}</source>
        <translation>{by} 登记，{moment}</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作废：{reason}</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Totals of the sweep</source>
        <translation>本次行动合计</translation>
    </message>
    <message>
        <source>Choose a sweep for its totals.</source>
        <translation>选择排查行动后显示合计。</translation>
    </message>
    <message>
        <source>{count}, all closed</source>
        <translation>{count}，均已销号</translation>
    </message>
    <message>
        <source>{count}, still open {open}</source>
        <translation>{count}，未销号 {open}</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign {week}</source>
        <translation>签发 {week}</translation>
    </message>
    <message>
        <source>The figures, their records and the decisions stay as they are now. What comes in later is told beside them.</source>
        <translation>数字、所列记录和决定就此固定；此后补录的另行列出。</translation>
    </message>
</context>
<context>
    <name>SignWeek</name>
    <message>
        <source>Sign the week</source>
        <translation>签发周调度</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Take up again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>第 %1 周，共 %2 周</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>新建排查行动</translation>
    </message>
    <message>
        <source>List what is left in the cell, never visited first</source>
        <translation>列出该格尚未检查的场所，从未检查的在前</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Which sweep</source>
        <translation>选择排查行动</translation>
    </message>
    <message>
        <source>Communities across or down (T)</source>
        <translation>社区横排或竖排（T）</translation>
    </message>
    <message>
        <source>End this sweep; its figures stay</source>
        <translation>结束该排查行动，数据保留</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change name, dates, scope and teams (E)</source>
        <translation>修改名称、日期、范围和检查组（E）</translation>
    </message>
    <message>
        <source>Plan a sweep (Ctrl+N)</source>
        <translation>新建排查行动（Ctrl+N）</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>排查进度</translation>
    </message>
    <message>
        <source>Done over in scope; below it what is left, and a triangle with those nobody could get into.</source>
        <translation>上为已查/应查，下为待查；三角后为未能进入的场所数。</translation>
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
        <source>Plan the first sweep</source>
        <translation>新建排查行动</translation>
    </message>
    <message>
        <source>List: {figure}</source>
        <translation>列出名单：{figure}</translation>
    </message>
    <message>
        <source>List them (S)</source>
        <translation>列出名单（S）</translation>
    </message>
    <message>
        <source>List them (I)</source>
        <translation>列出名单（I）</translation>
    </message>
    <message>
        <source>List them (N)</source>
        <translation>列出名单（N）</translation>
    </message>
    <message>
        <source>List them, never visited first (L)</source>
        <translation>列出名单，从未检查的在前（L）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>Print how far the sweep has come, by community (P)</source>
        <translation>打印各社区排查进度汇总表（P）</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>消防演练</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>随机抽查…</translation>
    </message>
    <message>
        <source>Draw premises by lot for spot checks (D)</source>
        <translation>随机抽取场所进行抽查（D）</translation>
    </message>
    <message>
        <source>Summaries of all sweeps</source>
        <translation>各次排查情况汇总表</translation>
    </message>
    <message>
        <source>No sweep is planned yet. Plan one first (Ctrl+N).</source>
        <translation>尚无排查行动，请先新建（Ctrl+N）。</translation>
    </message>
    <message>
        <source>No sweep is planned yet</source>
        <translation>尚无排查行动</translation>
    </message>
    <message>
        <source>A sweep says which premises are visited, from when to when, and by whom.</source>
        <translation>排查行动规定检查哪些场所、何时起止、由哪个检查组负责。</translation>
    </message>
</context>
<context>
    <name>SweepPlan</name>
    <message>
        <source>No team yet</source>
        <translation>尚无检查组</translation>
    </message>
    <message>
        <source>Plan of the sweep</source>
        <translation>排查行动方案</translation>
    </message>
    <message>
        <source>e.g. 冬春火灾防控大排查</source>
        <translation>如：冬春火灾防控大排查</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>部署依据</translation>
    </message>
    <message>
        <source>The order or occasion behind it</source>
        <translation>部署该行动的文件或事由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表版本</translation>
    </message>
    <message>
        <source>Communities and their teams</source>
        <translation>社区及检查组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose all communities</source>
        <translation>选择全部社区</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>场所类别</translation>
    </message>
    <message>
        <source>Choose all categories</source>
        <translation>选择全部类别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>组内职务</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <translation>消防安全检查组</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增检查组</translation>
    </message>
    <message>
        <source>Empty the fields for another team</source>
        <translation>清空各栏，填写另一个检查组</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Visits already made keep their people</source>
        <translation>已完成的检查仍保留原人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 is out of use</source>
        <translation>%1已停用</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>尚未设立检查组</translation>
    </message>
    <message>
        <source>Give people a role beside this, and save.</source>
        <translation>请在右侧为人员选择组内职务，然后保存。</translation>
    </message>
    <message>
        <source>A team is made up of people, and nobody is entered yet.</source>
        <translation>检查组由人员组成，目前尚未登记人员。</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Nobody leads this team yet. It can be saved, but the leader signs the register form of every visit.</source>
        <translation>检查组尚无组长，可以先保存；但每次检查的登记表须由组长签字。</translation>
    </message>
    <message>
        <source>not on this laptop</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已新增：{name}</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>It stays in the log and no longer counts. Correct it, and it counts again.</source>
        <translation>记录仍保留在台账中，不再计入；更正后恢复计入。</translation>
    </message>
    <message>
        <source>Hazards found at it stay open and are made void by themselves.</source>
        <translation>演练中发现的隐患不随之作废，需另行处理。</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Entered in error: why</source>
        <translation>登记有误的原因</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Minutes</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>已导出 {file}</translation>
    </message>
    <message>
        <source>Decided last week</source>
        <translation>上周决定</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待议事项</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>已办 {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>+ Decide</source>
        <translation>＋ 作出决定</translation>
    </message>
    <message>
        <source>{what}  {who}  by {day}</source>
        <translation>{what}&#x3000;{who}&#x3000;{day} 前</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有待议事项</translation>
    </message>
    <message>
        <source>Nothing is overdue or due within seven days, and nothing serious is new.</source>
        <translation>没有逾期或七天内到期的隐患，也没有新增较大以上隐患。</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>The whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Decide about the line in hand</source>
        <translation>对所选事项作出决定</translation>
    </message>
    <message>
        <source>Sign and print minutes</source>
        <translation>签发并打印周报</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>打印周报</translation>
    </message>
    <message>
        <source>Open the premises of the line in hand</source>
        <translation>打开所选事项的场所</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Week {number} of {year}</source>
        <translation>{year} 年第 {number} 周</translation>
    </message>
    <message>
        <source>{first} – {last} · as of {day}</source>
        <translation>{first} 至 {last} · 数据截至 {day}</translation>
    </message>
    <message>
        <source>signed by {leader}, {moment}</source>
        <translation>{leader} 签发，{moment}</translation>
    </message>
    <message>
        <source>twice or more: {count}</source>
        <translation>其中 {count} 处已两次以上</translation>
    </message>
    <message>
        <source>as the week before</source>
        <translation>与上周相同</translation>
    </message>
    <message>
        <source>{change} on the week before</source>
        <translation>比上周 {change}</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>{number}周</translation>
    </message>
    <message>
        <source>Came in after it was signed: {count}</source>
        <translation>签发后补录：{count} 条</translation>
    </message>
    <message>
        <source>Does not add up: {figures}</source>
        <translation>勾稽不符：{figures}</translation>
    </message>
    <message>
        <source>All figures add up</source>
        <translation>各项数字勾稽相符</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Coverage by category</source>
        <translation>各类别覆盖情况</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>各社区</translation>
    </message>
    <message>
        <source>Points lost: {points}</source>
        <translation>失分 {points}</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Fails whatever its points</source>
        <translation>不论得分，评为不合格</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Let its points count</source>
        <translation>恢复计分</translation>
    </message>
    <message>
        <source>No veto</source>
        <translation>未一票否决</translation>
    </message>
    <message>
        <source>Such as a fire with deaths: it fails whatever its points.</source>
        <translation>如发生亡人火灾，不论得分，评为不合格。</translation>
    </message>
    <message>
        <source>Let it fail…</source>
        <translation>一票否决…</translation>
    </message>
    <message>
        <source>quarters {quarters} count 40 %, the year {year} counts 60 %</source>
        <translation>各季 {quarters}（占 40%），全年 {year}（占 60%）</translation>
    </message>
    <message>
        <source>{most} by its share of the premises in scope</source>
        <translation>共 {most} 分，按占应查场所的比例扣</translation>
    </message>
    <message>
        <source>{most} where there is none</source>
        <translation>没有则扣 {most} 分</translation>
    </message>
    <message>
        <source>{each} each, {most} at most</source>
        <translation>每项扣 {each} 分，最多 {most} 分</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>{name}: inspected {covered} of {in_scope}, never let in {shut}</source>
        <translation>{name}：应查 {in_scope}，已查 {covered}，未能进入 {shut}</translation>
    </message>
    <message>
        <source>no beat</source>
        <translation>未分片区</translation>
    </message>
    <message>
        <source>Decisions are made in a week. Choose a week.</source>
        <translation>决定按周作出，请先选定一周。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>统计年度</translation>
    </message>
    <message>
        <source>Month {number} of {year}</source>
        <translation>{year} 年 {number} 月</translation>
    </message>
    <message>
        <source>Statistical year {year}</source>
        <translation>{year} 统计年度</translation>
    </message>
    <message>
        <source>M{number}</source>
        <translation>{number}月</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>{number}季度</translation>
    </message>
    <message>
        <source>as the month before</source>
        <translation>与上月相同</translation>
    </message>
    <message>
        <source>as the quarter before</source>
        <translation>与上季度相同</translation>
    </message>
    <message>
        <source>as the year before</source>
        <translation>与上年度相同</translation>
    </message>
    <message>
        <source>{change} on the month before</source>
        <translation>比上月 {change}</translation>
    </message>
    <message>
        <source>{change} on the quarter before</source>
        <translation>比上季度 {change}</translation>
    </message>
    <message>
        <source>{change} on the year before</source>
        <translation>比上年度 {change}</translation>
    </message>
    <message>
        <source>No sweep had begun by then.</source>
        <translation>当时还没有开展排查行动。</translation>
    </message>
    <message>
        <source>Top ten</source>
        <translation>高发项</translation>
    </message>
    <message>
        <source>The ten items most often wrong</source>
        <translation>问题最多的十个检查项</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No hazard of the checklist was found in this period.</source>
        <translation>本期没有发现检查表内的隐患。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Communities, the one with most to decide first</source>
        <translation>各社区，待议事项最多的在前</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Hazards found and closed, period by period</source>
        <translation>各期发现与销号的隐患</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>挂账时长</translation>
    </message>
    <message>
        <source>Open hazards by their age</source>
        <translation>未销号隐患的挂账时长</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>移送未复</translation>
    </message>
    <message>
        <source>Others open</source>
        <translation>其他未销号</translation>
    </message>
    <message>
        <source>Days since found</source>
        <translation>发现至今天数</translation>
    </message>
    <message>
        <source>Came in after {week} was signed</source>
        <translation>{week}签发后补录</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>逾期未办</translation>
    </message>
    <message>
        <source>Show it by {kind}</source>
        <translation>按{kind}查看</translation>
    </message>
    <message>
        <source>Take back the signature…</source>
        <translation>撤回签发…</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Came in late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Do what the button of the line says</source>
        <translation>按下该行的按钮</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>{period}</source>
        <translation>周调度&#x3000;{period}</translation>
    </message>
    <message>
        <source>{community}: {points} points, {grade}</source>
        <translation>{community}：{points} 分，{grade}</translation>
    </message>
    <message>
        <source>Coverage by beat</source>
        <translation>分片区覆盖</translation>
    </message>
    <message>
        <source>Came in after signing</source>
        <translation>签发后补录</translation>
    </message>
    <message>
        <source>Choose a community to see its beats.</source>
        <translation>选定社区后显示其各片区。</translation>
    </message>
    <message>
        <source>Nothing came in after signing</source>
        <translation>签发后没有补录</translation>
    </message>
    <message>
        <source>What is recorded later for a signed week is listed here.</source>
        <translation>签发后补录的记录列在这里。</translation>
    </message>
    <message>
        <source>Take back the signature of {week}</source>
        <translation>撤回 {week} 的签发</translation>
    </message>
    <message>
        <source>Signed by {leader}, {moment}. The signature stays on record as void; the week shows today&apos;s figures until it is signed anew.</source>
        <translation>{leader}于 {moment} 签发。此次签发记为作废并留存；重新签发之前，本周显示当前数字。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回签发</translation>
    </message>
    <message>
        <source>{community} fails in {period}</source>
        <translation>{community}：{period}一票否决</translation>
    </message>
    <message>
        <source>Whatever its points are, until they are let count again.</source>
        <translation>不论得分，直至恢复计分。</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>评为不合格</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回签发…</translation>
    </message>
    <message>
        <source>Coverage by category and beat</source>
        <translation>分类别、分片区覆盖</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>As far as is known here, nothing is missing</source>
        <translation>就本机所知，数字无缺</translation>
    </message>
    <message>
        <source>signed with other days, {first} – {last}</source>
        <translation>已按另一起止日期签发（{first} – {last}）</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>尚未收到数据包</translation>
    </message>
    <message>
        <source>last bundle {moment}</source>
        <translation>最近数据包 {moment}</translation>
    </message>
    <message>
        <source>Laptop {laptop}</source>
        <translation>电脑 {laptop}</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>List: {figure}</source>
        <translation>列出：{figure}</translation>
    </message>
    <message>
        <source>Decisions are made in a week: W shows it.</source>
        <translation>决定按周作出，按 W 键查看本周。</translation>
    </message>
    <message>
        <source>{first} – {last} · signed by {leader}, {moment}</source>
        <translation>{first} 至 {last} · {leader} 签发，{moment}</translation>
    </message>
    <message>
        <source>{who}  by {day}</source>
        <translation>{who}&#x3000;{day} 前</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>周报附图</translation>
    </message>
    <message>
        <source>Print charts</source>
        <translation>打印附图</translation>
    </message>
    <message>
        <source>{week} is signed, with its decisions. Decide in a week that is not signed yet.</source>
        <translation>{week} 已签发，所作决定随之固定。请在尚未签发的周作出决定。</translation>
    </message>
    <message>
        <source>These records were not kept with the signed week: they are listed as of now.</source>
        <translation>签发时未逐条留存这些记录，以下为当前情况。</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>各项数字的含义</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>{overdue} + {due} · {points}/100 points</source>
        <translation>{overdue} + {due} · {points}/100 分</translation>
    </message>
    <message>
        <source>Others: {count}</source>
        <translation>其余 {count} 项</translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation>已办 {count}</translation>
    </message>
    <message>
        <source>not done: {count}</source>
        <translation>逾期未办 {count}</translation>
    </message>
    <message>
        <source>open: {count}</source>
        <translation>在办 {count}</translation>
    </message>
    <message>
        <source>Show {week}, signed with other days</source>
        <translation>查看按另一起止日期签发的{week}</translation>
    </message>
    <message>
        <source>{first} – {last} also in {week}, signed</source>
        <translation>{first} 至 {last} 已计入签发的{week}</translation>
    </message>
    <message>
        <source>{first} also in {week}, signed</source>
        <translation>{first} 已计入签发的{week}</translation>
    </message>
    <message>
        <source>decision: {where}</source>
        <translation>决定：{where}</translation>
    </message>
    <message>
        <source>Not all names here were kept with the signed week: those are today&apos;s.</source>
        <translation>签发时未留存部分记录的名称，未留存的按当前名称列出。</translation>
    </message>
    <message>
        <source>Without a drill</source>
        <translation>未演练社区</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能进入</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下期</translation>
    </message>
    <message>
        <source>Not in the figures yet: what was recorded since the last bundle of {laptops}</source>
        <translation>以上数字不含下列电脑上次报送以后的记录：{laptops}</translation>
    </message>
    <message>
        <source>{laptop} ({day})</source>
        <translation>{laptop}（{day}）</translation>
    </message>
    <message>
        <source>veto: {reason}</source>
        <translation>一票否决：{reason}</translation>
    </message>
    <message>
        <source>The figures at the foot are counted twice: as the page says them, and once more from the visits and steps as they were written. Where the two differ both are said, that of the page first; the command “check” names the record it lies at.</source>
        <translation>页脚各项数字均核算两次：一次按本页所列，一次按检查和办理步骤的原始记录。两次不一致的，两个数字一并列出，本页的在前；用命令 check 可查出涉及的记录。</translation>
    </message>
    <message>
        <source>overdue {overdue} · due {due} · serious {serious} · inspected {share}</source>
        <translation>逾期 {overdue} · 7 天内到期 {due} · 新增较大以上 {serious} · 已查 {share}</translation>
    </message>
    <message>
        <source>Quarter {number} of statistical year {year}</source>
        <translation>{year} 统计年度第 {number} 季度</translation>
    </message>
    <message>
        <source>without laptop {laptops}</source>
        <translation>未含电脑 {laptops}</translation>
    </message>
    <message>
        <source>without {laptops} laptops</source>
        <translation>未含 {laptops} 台电脑</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>按轻重缓急排列</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>{laptop} (no bundle yet)</source>
        <translation>{laptop}（尚未报送）</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>列表说明</translation>
    </message>
    <message>
        <source>as it stood when signed</source>
        <translation>截至签发时</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>消防演练</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>{covered} of {all}</source>
        <translation>{covered}（应查 {all}）</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Photos awaited</source>
        <translation>照片未到</translation>
    </message>
    <message>
        <source>Laptops awaited</source>
        <translation>未报送电脑</translation>
    </message>
    <message>
        <source>± on the week before</source>
        <translation>± 为比上周增减</translation>
    </message>
    <message>
        <source>± on the month before</source>
        <translation>± 为比上月增减</translation>
    </message>
    <message>
        <source>± on the quarter before</source>
        <translation>± 为比上季度增减</translation>
    </message>
    <message>
        <source>± on the year before</source>
        <translation>± 为比上年度增减</translation>
    </message>
    <message>
        <source>Not in the figures yet: what was recorded since the last bundle of {laptops} and of {count} more</source>
        <translation>以上数字不含下列电脑上次报送以后的记录：{laptops}，另有 {count} 台</translation>
    </message>
</context>
<context>
    <name>WeekHelp</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>The figures of a week</source>
        <translation>周调度的各项数字</translation>
    </message>
    <message>
        <source>The data day is the last day of the period, or today while it goes on. What is dated up to it counts, whenever it arrived; registry and plan are those of the data day.</source>
        <translation>数据日为本期最后一天；本期未结束的为当天。日期不晚于数据日的记录均计入，不论何时报来；场所登记和排查方案以数据日为准。</translation>
    </message>
    <message>
        <source>A decision says what, who and by when. It stands first in the next week, and on Today of the laptops its bundle reaches, until it is done.</source>
        <translation>决定须写明事项、责任人和办理时限。办结之前，在下一周排在最前，并在收到数据包的电脑的“今日”中列出。</translation>
    </message>
    <message>
        <source>A signed week never changes: what comes in later is told beside it and in the next week. Nothing more is decided about it.</source>
        <translation>已签发的周不再变动：此后补录的另行列出，并列入下一周；不再作出新的决定。</translation>
    </message>
    <message>
        <source>A community begins with 100 points and loses some by its figures; Settings says how many. A year is the mean of its quarters and the year itself, 40 to 60; it runs from 1 December to 30 November, its quarters begin in December, March, June and September. A veto fails a community whatever its points.</source>
        <translation>每个社区起评分为 100 分，按各项数字扣分，分值见“设置”。年度得分按各季度平均分占 40%、全年得分占 60% 计算；统计年度为上年 12 月 1 日至当年 11 月 30 日，各季度分别从 12 月、3 月、6 月、9 月起算。被一票否决的社区，不论得分均为不合格。</translation>
    </message>
    <message>
        <source>Every number opens the records behind it. Lists of a past week say deadline, notice and beat as of its data day, and names as of today; a signed week keeps the names of its records.</source>
        <translation>每个数字均可点开查看所含记录。往期清单的期限、通知书、片区为数据日当日的情况，名称为当前登记；已签发的周保留签发时所列记录的名称。</translation>
    </message>
    <message>
        <source>Photos and laptops of a past week are those still missing today, for nobody can say what came when; beside later weeks a signed week counts as it was signed.</source>
        <translation>往期的未到照片和未报电脑只计至今仍缺的，因何时送到无从查考；与以后各周对比时，已签发的周以签发时的数字为准。</translation>
    </message>
</context>
</TS>
