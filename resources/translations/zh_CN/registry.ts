<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bonds</name>
    <message>
        <source>Duplicate of another</source>
        <translation>与其他场所重复</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>已合并：{name}</translation>
    </message>
    <message>
        <source>It stands for itself again.</source>
        <translation>已恢复为单独的场所。</translation>
    </message>
    <message>
        <source>Handed over; the next bundle carries it.</source>
        <translation>已移交，随下一个数据包送达。</translation>
    </message>
    <message>
        <source>Counts here, too: {names}</source>
        <translation>一并计入的场所：{names}</translation>
    </message>
    <message>
        <source>Laptop {code} is in charge since {moment} ({by}). What you change here may clash.</source>
        <translation>自 {moment} 起由电脑 {code} 负责（{by}移交）。在本机修改可能产生冲突。</translation>
    </message>
    <message>
        <source>Merged into {name}: what is here counts there.</source>
        <translation>已并入{name}：此处的记录计入该场所。</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>与原来相同，没有改动。</translation>
    </message>
    <message>
        <source>Counts here, too: {names}. They were merged into each other on two laptops; this one was registered first and is kept.</source>
        <translation>一并计入的场所：{names}。两台电脑曾各自把对方并入，现保留先登记的一家。</translation>
    </message>
    <message>
        <source>Left as it is, for two laptops wrote it apart (Bundles, Clashes): {names}.</source>
        <translation>因两台电脑分别作了修改（见“数据包—冲突”），保持原样：{names}。</translation>
    </message>
</context>
<context>
    <name>ChosenPremises</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print sheets of the chosen premises</source>
        <translation>打印所选场所的文书</translation>
    </message>
    <message>
        <source>Dossiers of the chosen</source>
        <translation>所选场所的一户一档</translation>
    </message>
    <message>
        <source>Blank checklists of the chosen</source>
        <translation>所选场所的空白检查表</translation>
    </message>
    <message>
        <source>Self-check sheets of the chosen</source>
        <translation>所选场所的自查表</translation>
    </message>
    <message>
        <source>Slips for the doors of the chosen</source>
        <translation>所选场所的到访告知单</translation>
    </message>
    <message>
        <source>Self-check sheets of the chosen are handed out…</source>
        <translation>登记所选场所已发自查表…</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose rows with Shift and the arrows, or all with Ctrl+A in the list.</source>
        <translation>尚未选择。按住 Shift 键用方向键选行，或在列表中按 Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>{count} premises chosen</source>
        <translation>已选 {count} 家场所</translation>
    </message>
</context>
<context>
    <name>Disputed</name>
    <message>
        <source>Two laptops wrote here apart; the other value: {others}. What you save here decides.</source>
        <translation>两台电脑分别作了修改，另一方为：{others}。在此修改此项并保存，即为裁定。</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>Two laptops wrote this apart; the other value: {others}.</source>
        <translation>两台电脑分别作了修改，另一方为：{others}。</translation>
    </message>
</context>
<context>
    <name>DuplicateOf</name>
    <message>
        <source>A duplicate of another</source>
        <translation>与其他场所重复</translation>
    </message>
    <message>
        <source>Its visits, hazards and papers will count for the one that is kept, which takes over what it lacks.</source>
        <translation>其检查、隐患和文书均计入保留的场所；保留的场所所缺内容由此补全。</translation>
    </message>
    <message>
        <source>Kept is</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A part of its name, then choose it</source>
        <translation>输入名称中的几个字后选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing seems to be registered twice</source>
        <translation>没有发现重复登记</translation>
    </message>
    <message>
        <source>A duplicate you know of yourself is merged beside the premises.</source>
        <translation>已知的重复登记，可以在场所详情中合并。</translation>
    </message>
    <message>
        <source>Back to the premises</source>
        <translation>返回场所列表</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>已合并：{name}</translation>
    </message>
    <message>
        <source>Not the same: nobody is asked again.</source>
        <translation>已记为不同场所，以后不再提示。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一场所</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一条</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>保留第二条</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The pair before or after, with the arrows</source>
        <translation>用方向键看上一对或下一对</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>重复登记？</translation>
    </message>
    <message>
        <source>Found by credit code, phone, address and near-equal names. Visits, hazards and papers of both will count for the one that is kept; nothing is deleted.</source>
        <translation>按信用代码、电话、地址和相近的名称查找。合并后，两条登记的检查、隐患和文书均计入保留的场所，不删除任何内容。</translation>
    </message>
    <message>
        <source>Pairs that may be one premises</source>
        <translation>可能是同一场所的登记</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>两条登记对照</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All communities</source>
        <translation>全部社区</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All beats</source>
        <translation>全部片区</translation>
    </message>
    <message>
        <source>In this sweep</source>
        <translation>本次排查范围</translation>
    </message>
    <message>
        <source>Inspected in this sweep</source>
        <translation>本次排查已查</translation>
    </message>
    <message>
        <source>No access in this sweep</source>
        <translation>本次排查未能进入</translation>
    </message>
    <message>
        <source>Left in this sweep</source>
        <translation>本次排查待查</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>No premises of this name was chosen. Choose it from the list.</source>
        <translation>未选定所在场所，请从弹出的列表中选择。</translation>
    </message>
    <message>
        <source>Choose the premises that is kept from the list below its name.</source>
        <translation>请输入名称，从弹出的列表中选择要保留的场所。</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>It counts as not back until what was ticked is entered.</source>
        <translation>录入自查结果前，按“未收回”计。</translation>
    </message>
    <message>
        <source>Self-check sheet handed out</source>
        <translation>发放自查表</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发放人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>领取人</translation>
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
    <name>HandOver</name>
    <message>
        <source>Hand over to another laptop</source>
        <translation>移交另一台电脑</translation>
    </message>
    <message>
        <source>The next bundle carries it. Whoever edits it elsewhere is warned, never stopped.</source>
        <translation>随下一个数据包送达。此后在其他电脑上修改的，只作提醒，不予禁止。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>移交内容</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>This premises</source>
        <translation>本场所</translation>
    </message>
    <message numerus="yes">
        <source>All %n in the list</source>
        <translation>
            <numerusform>列表中全部 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Its beat: {name}</source>
        <translation>所在片区：{name}</translation>
    </message>
    <message>
        <source>{code} (this one)</source>
        <translation>{code}（本机）</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Lists</source>
        <translation>台账文件</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择台账文件</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>正在核对台账</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>变更 {count}</translation>
    </message>
    <message>
        <source>As before {count}</source>
        <translation>未变 {count}</translation>
    </message>
    <message>
        <source>Not readable {count}</source>
        <translation>无法导入 {count}</translation>
    </message>
    <message>
        <source>Look at {count}</source>
        <translation>需核对 {count}</translation>
    </message>
    <message>
        <source>No premises {count}</source>
        <translation>非场所行 {count}</translation>
    </message>
    <message>
        <source>No row can be taken. Say which column holds the name, and choose a community and a category for rows that name none.</source>
        <translation>没有可导入的行。请指明场所名称所在列，并为未注明社区、类别的行选定社区和类别。</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>No premises</source>
        <translation>非场所</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>正在导入台账</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed, {unchanged} as before</source>
        <translation>导入完成：新增 {new} 家，变更 {changed} 家，未变 {unchanged} 家</translation>
    </message>
    <message>
        <source>Rows not read: {count}. Correct them in the list and import it again.</source>
        <translation>有 {count} 行未能导入，请在原台账中更正后重新导入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Column “{name}” holds</source>
        <translation>“{name}”列的内容</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Drop a list here: .xlsx, .xls, .ods or .csv</source>
        <translation>把台账文件拖到这里（.xlsx、.xls、.ods、.csv）</translation>
    </message>
    <message>
        <source>The heading and the columns are found by themselves; nothing is written before you say so.</source>
        <translation>程序自动识别表头和各列内容，经您确认后才写入。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Heading in row</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Community of rows that name none</source>
        <translation>未注明社区的归入</translation>
    </message>
    <message>
        <source>Category of rows that name none</source>
        <translation>未注明类别的按此类别</translation>
    </message>
    <message>
        <source>Add communities the street does not have</source>
        <translation>新增本街道没有的社区</translation>
    </message>
    <message>
        <source>What each column holds; change it where it is wrong.</source>
        <translation>请核对各列对应的内容，识别有误的请更改。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Rows that need a look</source>
        <translation>需核对的行</translation>
    </message>
    <message>
        <source>Show the premises</source>
        <translation>查看场所</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>By the name, otherwise enterprise</source>
        <translation>按名称判断，难以判断的归为企业</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Entered in the registry</source>
        <translation>登记入册</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>next visit {day}</source>
        <translation>下次检查 {day}</translation>
    </message>
    <message>
        <source>No hazard found</source>
        <translation>未发现隐患</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>Duplicate: {name}, {address}</source>
        <translation>重复登记：{name}，{address}</translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation>登记名称：{name}</translation>
    </message>
    <message>
        <source>Hazards found: {count}</source>
        <translation>发现隐患 {count} 处</translation>
    </message>
    <message>
        <source>Entry and changes: {where}</source>
        <translation>登记和修改：{where}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>New premises</source>
        <translation>新增场所</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>重复登记？</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>符合条件 {count} 家</translation>
    </message>
    <message>
        <source>{count} premises</source>
        <translation>共 {count} 家</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>新增场所</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Search the premises</source>
        <translation>查找场所</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>按下一列排序</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>反向排序</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Open the premises beside the list</source>
        <translation>在列表旁打开场所详情</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Name, address, contact, phone, pinyin initials</source>
        <translation>名称、地址、联系人、电话、拼音首字母</translation>
    </message>
    <message>
        <source>Key units</source>
        <translation>重点单位</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>Closed down too</source>
        <translation>含已关停</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除查找和筛选条件</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Receive bundles…</source>
        <translation>接收数据包…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print sheets of the chosen premises (Ctrl+P)</source>
        <translation>打印所选场所的文书（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>PremisesPanel</name>
    <message>
        <source>New premises</source>
        <translation>新增场所</translation>
    </message>
    <message>
        <source>Key unit</source>
        <translation>重点单位</translation>
    </message>
    <message>
        <source>Nothing is written about it yet.</source>
        <translation>尚无变更记录。</translation>
    </message>
    <message>
        <source>Nobody has visited it yet. F5 begins the inspection.</source>
        <translation>该场所尚未检查。按 F5 开始检查。</translation>
    </message>
    <message>
        <source>No hazard was ever found here.</source>
        <translation>该场所未发现过隐患。</translation>
    </message>
    <message>
        <source>No paper was issued to it.</source>
        <translation>该场所尚无文书。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Entered in the registry.</source>
        <translation>已登记入册。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Not saved yet: save it, or discard it.</source>
        <translation>修改尚未保存，请先保存或放弃修改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>场所名称 *</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>场所名称</translation>
    </message>
    <message>
        <source>Categories *</source>
        <translation>场所类别 *</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>场所类别</translation>
    </message>
    <message>
        <source>Community *</source>
        <translation>社区 *</translation>
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
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fire-safety responsible person</source>
        <translation>消防安全责任人</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面积（㎡）</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Lies in (market, block …)</source>
        <translation>所在场所（市场、楼院等）</translation>
    </message>
    <message>
        <source>Name of the other premises</source>
        <translation>输入场所名称后从列表中选择</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parts of the premises</source>
        <translation>场所资料分页</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Duplicate of another</source>
        <translation>与其他场所重复</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>空白检查表</translation>
    </message>
    <message>
        <source>Print the list of this premises, to be filled in by hand</source>
        <translation>打印该场所的检查表，供手工填写</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>一户一档</translation>
    </message>
    <message>
        <source>Everything about this premises in one PDF, every paper in it</source>
        <translation>该场所的全部记录和文书，汇成一个 PDF</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>Print the premises&apos; own copy of its list, to be handed out before the sweep</source>
        <translation>打印场所自己的一份检查表，排查前发放</translation>
    </message>
    <message>
        <source>Enter a self-check</source>
        <translation>录入自查表</translation>
    </message>
    <message>
        <source>Enter what the premises ticked on its sheet</source>
        <translation>录入场所在自查表上勾选的结果</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Record that the premises was given its sheet: when, by whom, to whom</source>
        <translation>登记自查表已发给该场所：何时、何人发放、何人领取</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>No premises is like this</source>
        <translation>没有符合条件的场所</translation>
    </message>
    <message>
        <source>Type fewer characters or pinyin initials, or clear the filters.</source>
        <translation>请减少字数、改用拼音首字母，或清除筛选条件。</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>台账中还没有场所</translation>
    </message>
    <message>
        <source>The street office&apos;s bundle brings it. A list can be imported here, too.</source>
        <translation>接收街道办的数据包后即有台账；也可以在本机导入台账。</translation>
    </message>
    <message>
        <source>Import the list the office keeps in Excel, or write the first one.</source>
        <translation>请导入现有的 Excel 台账，或逐家新增场所。</translation>
    </message>
    <message>
        <source>{community} is not on this laptop</source>
        <translation>本机没有{community}的数据</translation>
    </message>
    <message>
        <source>Its premises are at the street office.</source>
        <translation>该社区的场所请在街道办查看。</translation>
    </message>
</context>
<context>
    <name>SelfCheckEntry</name>
    <message>
        <source>Ticked: {done} of {all}</source>
        <translation>已录入 {done} / {all} 项</translation>
    </message>
    <message>
        <source>Enter a self-check</source>
        <translation>录入自查表</translation>
    </message>
    <message>
        <source>What the premises ticked on its self-check sheet. It is compared with the next visit.</source>
        <translation>按场所交回的自查表录入，与下次检查结果对照。</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>自查日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Items of the sheet</source>
        <translation>自查表各项</translation>
    </message>
    <message>
        <source>The rest is in order</source>
        <translation>其余都符合</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再录</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>It stays among the visits and no longer counts. Enter it anew, and it counts again.</source>
        <translation>仍列在检查记录中，不再计入；重新录入后恢复计入。</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>SelfChecks</name>
    <message>
        <source>{day} · self-check signed by {name}</source>
        <translation>{day} · {name} 自查</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作废：{reason}</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>no hazard that it missed</source>
        <translation>没有漏查的隐患</translation>
    </message>
    <message>
        <source>hazards it missed ({count}): {items}</source>
        <translation>自查未发现隐患 {count} 处：{items}</translation>
    </message>
    <message>
        <source>{day} · self-check sheet handed out by {name}</source>
        <translation>{day} · {name}发放自查表</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>{name}领取</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>未收回</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Keep this one</source>
        <translation>保留这一条</translation>
    </message>
    <message>
        <source>Take over: {value}</source>
        <translation>采用：{value}</translation>
    </message>
</context>
</TS>
