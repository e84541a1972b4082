<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Made and checked {folder}</source>
        <translation>备份已完成并通过校验：{folder}</translation>
    </message>
    <message>
        <source>Restored {folder}</source>
        <translation>已恢复备份：{folder}</translation>
    </message>
    <message>
        <source>What stood there is in {folder}</source>
        <translation>原有数据保留在 {folder}</translation>
    </message>
    <message>
        <source>Wrote {file} for {reader}: entries {entries}, photos {photos}. It is safe to pull the stick out.</source>
        <translation>已生成 {file}（供{reader}使用）：记录 {entries} 条，照片 {photos} 张。现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>any laptop</source>
        <translation>任意电脑</translation>
    </message>
    <message>
        <source>Bundle {number} of laptop {laptop} ({street}), written {at} by {by}</source>
        <translation>电脑 {laptop}（{street}）第 {number} 号数据包，{by} 于 {at} 生成</translation>
    </message>
    <message>
        <source>new entries: {lines}, here already: {known}, clashes: {clashes}, photos: {photos}</source>
        <translation>新记录 {lines} 条，本机已有 {known} 条，冲突 {clashes} 处，照片 {photos} 张</translation>
    </message>
    <message>
        <source>new: {kind} {count}</source>
        <translation>新增：{kind} {count}</translation>
    </message>
    <message>
        <source>edits: {kind} {count}</source>
        <translation>修改：{kind} {count}</translation>
    </message>
    <message>
        <source>Its signature was checked; every record and photo is when it is taken in.</source>
        <translation>已核验签名；记录和照片在接收时逐条核查。</translation>
    </message>
    <message>
        <source>Laptop {laptop} had sent this number, or more of its own work, before: a backup was put back there, or two machines work as {laptop}. Ask by phone. The one that goes on takes in a bundle from here before it records anything; any other gets a code of its own.</source>
        <translation>电脑 {laptop} 以前发来过同一编号的数据包，或发来过更多的记录：该电脑恢复过备份，或有两台电脑同用代号 {laptop}。请电话核实。继续使用的一台应先接收本机的数据包再做记录，另一台须另领代号。</translation>
    </message>
    <message>
        <source>entries of other communities, not taken in here: {counts}</source>
        <translation>属其他社区、本机不接收的记录：{counts}</translation>
    </message>
    <message>
        <source>Signed with the key known of laptop {laptop}: {fingerprint}</source>
        <translation>签名相符：电脑 {laptop} 的已知密钥，密钥核对码 {fingerprint}</translation>
    </message>
    <message>
        <source>First bundle of laptop {laptop}: its key is learnt with it. Compare the fingerprint by phone: {fingerprint}</source>
        <translation>电脑 {laptop} 的首个数据包：接收后即登记其密钥。请电话核实密钥核对码：{fingerprint}</translation>
    </message>
    <message>
        <source>Not signed: an older firesweep wrote it.</source>
        <translation>没有签名：由旧版程序生成。</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>{file}: refused. {why}</source>
        <translation>{file}：拒收。{why}</translation>
    </message>
    <message>
        <source>{file}: all of it for this laptop is here already; photos {photos}</source>
        <translation>{file}：本机应有的均已有；照片 {photos}</translation>
    </message>
    <message>
        <source>{file}: import {number}, entries {entries}, clashes {clashes}, photos {photos}</source>
        <translation>{file}：第 {number} 次接收，记录 {entries} 条，冲突 {clashes} 处，照片 {photos} 张</translation>
    </message>
    <message>
        <source>Took import {number} back</source>
        <translation>已撤回第 {number} 次接收</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>{week} is signed by {leader}.</source>
        <translation>{week} 已由{leader}签发。</translation>
    </message>
    <message>
        <source>The signature of {week} is taken back.</source>
        <translation>已撤回 {week} 的签发。</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>{day} 已办</translation>
    </message>
    <message>
        <source>taken back: {reason}</source>
        <translation>已撤回：{reason}</translation>
    </message>
    <message>
        <source>Seed {seed}, premises in the lot: {lot}</source>
        <translation>种子 {seed}，待抽场所 {lot} 家</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>方式</translation>
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
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>抽签码</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽中</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必查</translation>
    </message>
    <message>
        <source>Merged {other} into {kept}. Take it back: premises split {id}</source>
        <translation>已将{other}并入{kept}。如需拆开：premises split {id}</translation>
    </message>
    <message>
        <source>{name} stands for itself again.</source>
        <translation>{name}已恢复为单独的场所。</translation>
    </message>
    <message>
        <source>{count} faults alike: {fault}</source>
        <translation>同类问题 {count} 处：{fault}</translation>
    </message>
    <message>
        <source>Each of them: firesweep check --json</source>
        <translation>逐条列出：firesweep check --json</translation>
    </message>
    <message>
        <source>Wrote {file}; days in it: {count}</source>
        <translation>已写入 {file}，共 {count} 个日期</translation>
    </message>
    <message>
        <source>What it takes:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation>命令 …</translation>
    </message>
    <message>
        <source>Usage: {words}</source>
        <translation>用法：{words}</translation>
    </message>
    <message>
        <source>{what} Needed.</source>
        <translation>{what}必填。</translation>
    </message>
    <message>
        <source>{what} Otherwise: {value}.</source>
        <translation>{what}默认：{value}。</translation>
    </message>
    <message>
        <source>{laptop}	this laptop	{fingerprint}</source>
        <translation>{laptop}	本机	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	confirmed by the office	{fingerprint}</source>
        <translation>{laptop}	街道办已确认	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	came with its first bundle	{fingerprint}</source>
        <translation>{laptop}	随首个数据包登记	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	trusted here	{fingerprint}</source>
        <translation>{laptop}	本机已认可	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	code given out, no key yet</source>
        <translation>{laptop}	已分配代号，尚无密钥</translation>
    </message>
    <message>
        <source>{laptop}	withdrawn	{fingerprint}</source>
        <translation>{laptop}	已停用	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	has not signed anything yet</source>
        <translation>{laptop}	尚未签名</translation>
    </message>
    <message>
        <source>{laptop}	offered and refused	{fingerprint}</source>
        <translation>{laptop}	收到但未认可	{fingerprint}</translation>
    </message>
    <message>
        <source>Laptop {laptop} is trusted with the key {fingerprint}. Take its bundle in again.</source>
        <translation>已认可电脑 {laptop} 的密钥，密钥核对码 {fingerprint}。请重新接收其数据包。</translation>
    </message>
    <message>
        <source>Laptop {laptop} is withdrawn. The next bundles tell the other laptops so.</source>
        <translation>电脑 {laptop} 已停用。其他电脑接收街道办的下一个数据包后即获知。</translation>
    </message>
    <message>
        <source>Wrote {file}: laptop {code} joins with it, for {community}.</source>
        <translation>已生成 {file}：供电脑 {code} 加入使用，所属社区：{community}。</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Laptop {code} works for {community}; the next bundle tells it.</source>
        <translation>电脑 {code} 所属社区：{community}。该电脑接收下一个数据包后生效。</translation>
    </message>
    <message>
        <source>This is laptop {laptop} of {street}; entries: {entries}</source>
        <translation>本机为{street}电脑 {laptop}；记录 {entries} 条</translation>
    </message>
    <message>
        <source>This store was not copied here: nothing was changed.</source>
        <translation>本机数据不是从别处复制来的，未作改动。</translation>
    </message>
    <message>
        <source>This machine is laptop {laptop} from now on. Do not use the other one any more.</source>
        <translation>今后由本机使用代号 {laptop}，原电脑不要再用。</translation>
    </message>
    <message>
        <source>This is laptop {laptop}, for {community}</source>
        <translation>本机代号 {laptop}，所属：{community}</translation>
    </message>
    <message>
        <source>{laptop}	{community}	last bundle {bundle}	lacks entries {entries}, photos {photos}</source>
        <translation>{laptop}	{community}	最近数据包 {bundle}	尚缺记录 {entries} 条、照片 {photos} 张</translation>
    </message>
    <message>
        <source>{laptop}	of other communities, sent every time until it says what it holds: {count}</source>
        <translation>{laptop}	其他社区 {count} 条：对方尚未回报已持有哪些，每次都发送</translation>
    </message>
    <message>
        <source>{laptop}	{community}	last bundle {bundle}	withdrawn</source>
        <translation>{laptop}	{community}	最近数据包 {bundle}	已停用</translation>
    </message>
    <message>
        <source>{laptop}	{community}	invited {day}, nothing came from it yet</source>
        <translation>{laptop}	{community}	{day} 发出代号，尚无回传</translation>
    </message>
    <message>
        <source>{laptop}	{community}	code withdrawn before it joined</source>
        <translation>{laptop}	{community}	未加入，代号已停用</translation>
    </message>
    <message>
        <source>not at the office yet: {what}</source>
        <translation>未报送街道办：{what}</translation>
    </message>
    <message>
        <source>import {number}: bundle {bundle} of {laptop}, entries {entries}</source>
        <translation>第 {number} 次接收：电脑 {laptop} 第 {bundle} 号数据包，记录 {entries} 条</translation>
    </message>
    <message>
        <source>{line}, taken back</source>
        <translation>{line}，已撤回</translation>
    </message>
    <message>
        <source>missing here: {name} ({sha}…) of {laptop}</source>
        <translation>本机尚缺：电脑 {laptop} 的 {name}（{sha}…）</translation>
    </message>
    <message>
        <source>Built the practice store in {folder}</source>
        <translation>已在 {folder} 建好练习数据库</translation>
    </message>
    <message>
        <source>Found the practice store in {folder}</source>
        <translation>{folder} 中已有练习数据库</translation>
    </message>
    <message>
        <source>Made the store of {street} in {folder}</source>
        <translation>已在 {folder} 为{street}建立数据库</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>检查完毕，一切正常。</translation>
    </message>
    <message>
        <source>Its number: {number}</source>
        <translation>文号：{number}</translation>
    </message>
    <message>
        <source>Papers in it: {count}</source>
        <translation>共 {count} 份文书</translation>
    </message>
    <message>
        <source>void: {reason}</source>
        <translation>作废：{reason}</translation>
    </message>
    <message>
        <source>This number is void: {reason}</source>
        <translation>该文号已作废：{reason}</translation>
    </message>
    <message>
        <source>To be written in by hand, for the fonts have none: {characters}</source>
        <translation>字库中没有以下字符，须在文书上手写补填：{characters}</translation>
    </message>
    <message>
        <source>Notices in it: {count}</source>
        <translation>其中整改通知书 {count} 份</translation>
    </message>
    <message>
        <source>Added {new}, changed {changed}, unchanged {unchanged}, not read {unread}</source>
        <translation>新增 {new} 家，变更 {changed} 家，未变 {unchanged} 家，无法导入 {unread} 行</translation>
    </message>
    <message>
        <source>Would add {new}, change {changed}, leave {unchanged}, not read {unread}</source>
        <translation>将新增 {new} 家，变更 {changed} 家，不变 {unchanged} 家，无法导入 {unread} 行（试运行，未写入）</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>未导入的列：{names}</translation>
    </message>
    <message>
        <source>Sheets not read: {names}. “--sheet” reads one of them.</source>
        <translation>未读取的工作表：{names}。可用 --sheet 指定其中一个。</translation>
    </message>
    <message>
        <source>row {number}: {reason}</source>
        <translation>第 {number} 行：{reason}</translation>
    </message>
    <message>
        <source>{count} rows, {numbers}: {reason}</source>
        <translation>共 {count} 行（第 {numbers} 行）：{reason}</translation>
    </message>
    <message>
        <source>row {number}, taken: {reason}</source>
        <translation>第 {number} 行已导入，请核对：{reason}</translation>
    </message>
    <message>
        <source>{count} rows taken, {numbers}: {reason}</source>
        <translation>共 {count} 行已导入，请核对（第 {numbers} 行）：{reason}</translation>
    </message>
    <message>
        <source>row {number}, passed over: {reason}</source>
        <translation>第 {number} 行已跳过：{reason}</translation>
    </message>
    <message>
        <source>{count} rows passed over, {numbers}: {reason}</source>
        <translation>共 {count} 行已跳过（第 {numbers} 行）：{reason}</translation>
    </message>
    <message>
        <source>Left out as closed down or merged: {count}. “--all” lists them.</source>
        <translation>另有已关停或已并入其他场所的 {count} 家未列出，加“--all”可一并列出。</translation>
    </message>
    <message>
        <source>Registered; look by {visit}, answer by {answer}.</source>
        <translation>已登记；应在 {visit} 前核查，{answer} 前答复。</translation>
    </message>
    <message>
        <source>Handed out: {count}</source>
        <translation>已发放 {count} 份</translation>
    </message>
    <message>
        <source>hazards it missed: {count}</source>
        <translation>自查未发现的隐患：{count}</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>handed out, not back yet</source>
        <translation>已发放，未收回</translation>
    </message>
    <message>
        <source>Sheets in it: {count}</source>
        <translation>其中表单 {count} 份</translation>
    </message>
    <message>
        <source>{week} was signed with other days: {first} – {last}</source>
        <translation>{week} 已按另一起止日期签发：{first} – {last}</translation>
    </message>
    <message>
        <source>Signed by {leader}, {day}. Records that came in later: {count}</source>
        <translation>{leader}于 {day} 签发。签发后补录：{count} 条</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Age of open hazards</source>
        <translation>未销号隐患时长</translation>
    </message>
    <message>
        <source>Most often wrong</source>
        <translation>问题最多的检查项</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>These figures do not add up</source>
        <translation>以下数字勾稽不符</translation>
    </message>
    <message>
        <source>{period}, {first} – {last}, {place}; as of {day}</source>
        <translation>{period}（{first} 至 {last}），{place}，数据截至 {day}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>比上期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Taken back: {file}</source>
        <translation>已撤回：{file}</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已归档过</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每处扣分</translation>
    </message>
    <message>
        <source>{community} fails in {period}.</source>
        <translation>{community} {period} 考核被一票否决。</translation>
    </message>
    <message>
        <source>The points of {community} count in {period}.</source>
        <translation>{community} {period} 考核按得分计算。</translation>
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
        <source>veto: {reason}</source>
        <translation>一票否决：{reason}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>40 to 60</source>
        <translation>季度 40% + 全年 60%</translation>
    </message>
    <message>
        <source>Nobody here has heard of a laptop {laptop}. Check the code; where it is wrong, send again.</source>
        <translation>本机没有代号为 {laptop} 的电脑的登记，请核对代号；代号有误的，请重新发送。</translation>
    </message>
    <message>
        <source>{laptop}	nobody here has heard of it: a bundle was written for it {day}</source>
        <translation>{laptop}	本机没有该电脑的登记：{day} 曾为其生成数据包</translation>
    </message>
    <message>
        <source>Before anything is recorded, take in a bundle with everything: what was sent from here after the backup comes back with it.</source>
        <translation>请先接收一个完整数据包，再做新的记录：备份之后从本机发出的内容会随之恢复。</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>签发日期 {day}</translation>
    </message>
    <message>
        <source>to be put right by {days}</source>
        <translation>整改期限 {days}</translation>
    </message>
    <message>
        <source>Nothing: all that was recorded here is at the office.</source>
        <translation>没有：本机的记录均已报送街道办。</translation>
    </message>
    <message>
        <source>Hazards: {count}; repeats among them: {repeats}</source>
        <translation>隐患 {count} 处，其中重复隐患 {repeats} 处</translation>
    </message>
    <message>
        <source>What was typed is what was issued. Compare the rest with the paper.</source>
        <translation>输入内容与签发时一致。请再核对纸面上的其余内容。</translation>
    </message>
    <message>
        <source>Check code: {typed} was typed, {issued} was issued.</source>
        <translation>核对码不符：输入 {typed}，签发时为 {issued}。</translation>
    </message>
    <message>
        <source>Day of issue: {typed} was typed, {issued} was issued.</source>
        <translation>签发日期不符：输入 {typed}，签发时为 {issued}。</translation>
    </message>
    <message>
        <source>Deadline: {typed} was typed, {issued} was issued.</source>
        <translation>整改期限不符：输入 {typed}，签发时为 {issued}。</translation>
    </message>
    <message>
        <source>{laptop}	{community}	the program ended {day} as a bundle for it was written: it may not be there, write it again</source>
        <translation>{laptop}	{community}	{day} 为其生成数据包时程序中断，文件可能未写成，请重新生成</translation>
    </message>
    <message>
        <source>Kept in {folder}, and not here: records {count}</source>
        <translation>保存在 {folder}，当前数据库中没有：记录 {count} 条</translation>
    </message>
    <message>
        <source>Nothing: no backup was put back here.</source>
        <translation>没有：本机未恢复过备份。</translation>
    </message>
    <message>
        <source>`firesweep store aside` lists what of it is not here now.</source>
        <translation>用 `firesweep store aside` 可列出其中现已不在的记录。</translation>
    </message>
    <message>
        <source>Not all names here were kept with the signed week: those are today's.</source>
        <translation>签发时未留存部分记录的名称，未留存的按当前名称列出。</translation>
    </message>
    <message>
        <source>These records were not kept with the signed week: they are listed as of now.</source>
        <translation>签发时未逐条留存这些记录，以下为当前情况。</translation>
    </message>
    <message>
        <source>It brings a newer receipt of what that laptop holds.</source>
        <translation>含较新的回执：对方电脑已收到哪些数据。</translation>
    </message>
    <message>
        <source>The clock of that laptop is wrong.</source>
        <translation>对方电脑时钟不准。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>已恢复为未办结。</translation>
    </message>
    <message>
        <source>{laptop}	{community}	known to the office since {day}, nothing of it came here</source>
        <translation>{laptop}	{community}	街道办已于 {day} 确认加入，本机尚未收到其数据</translation>
    </message>
    <message>
        <source>{laptop}	{community}	the office gave its code {day}, nothing of it came here</source>
        <translation>{laptop}	{community}	街道办已于 {day} 发出代号，本机尚未收到其数据</translation>
    </message>
    <message>
        <source>{laptop}	{community}	the office withdrew it {day}, nothing of it came here</source>
        <translation>{laptop}	{community}	街道办已于 {day} 停用，本机未收到过其数据</translation>
    </message>
    <message>
        <source>{line}; a bundle was written for it here {day}</source>
        <translation>{line}；本机已于 {day} 为其生成数据包</translation>
    </message>
    <message>
        <source>Photos that were not on this laptop, with empty places: {count}</source>
        <translation>未在本机、文书上留空的照片：{count} 张</translation>
    </message>
    <message>
        <source>It was taken back here {at}; it can be taken in again.</source>
        <translation>本机已于 {at} 撤回，可再次接收。</translation>
    </message>
    <message>
        <source>Left as it is, for two laptops wrote it apart: {names}. Choose a side under Bundles, Clashes, in the window.</source>
        <translation>因两台电脑分别作了修改，以下保持原样：{names}。请在窗口的“数据包—冲突”中选定一方。</translation>
    </message>
    <message>
        <source>Photos left out: {count}, in no bundle yet: {rest}</source>
        <translation>未带照片 {count} 张，其中尚未装入任何数据包 {rest} 张</translation>
    </message>
    <message>
        <source>Handed over to laptop {code}: premises {count}, beats {beats}</source>
        <translation>已移交电脑 {code}：场所 {count} 家，片区 {beats} 个</translation>
    </message>
    <message>
        <source>In nobody's charge any more: premises {count}, beats {beats}</source>
        <translation>已不再指定负责电脑：场所 {count} 家，片区 {beats} 个</translation>
    </message>
    <message>
        <source>By command: {command}</source>
        <translation>对应命令：{command}</translation>
    </message>
    <message>
        <source>{number} is void: {reason}</source>
        <translation>{number} 已作废：{reason}</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>“{value}” is nothing --photos knows. Say all, none or a number of MB.</source>
        <translation>--photos 不能用“{value}”。可用 all、none 或以 MB 计的数字。</translation>
    </message>
    <message>
        <source>{week} is not signed.</source>
        <translation>{week} 尚未签发。</translation>
    </message>
    <message>
        <source>Nothing here is called {name}.</source>
        <translation>此处没有名为“{name}”的内容。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --due knows. Say overdue, today, week, later or a date such as 2026-11-30.</source>
        <translation>--due 不能用“{value}”。可用 overdue、today、week、later，或 2026-11-30 这样的日期。</translation>
    </message>
    <message>
        <source>Name the premises to hand over, or give --beat.</source>
        <translation>请写明要移交的场所，或用 --beat 指定片区。</translation>
    </message>
    <message>
        <source>No beat is called {name}. There are: {names}.</source>
        <translation>没有名为“{name}”的片区。现有：{names}。</translation>
    </message>
    <message>
        <source>{count} beats are called {name}. Give a name that only one has.</source>
        <translation>有 {count} 个片区名为{name}。请写不重复的片区名称。</translation>
    </message>
    <message>
        <source>Option {option} needs a value. “{help}” shows how it is used.</source>
        <translation>选项 {option} 后面要有内容。用法见“{help}”。</translation>
    </message>
    <message>
        <source>“{command}” takes less than was given. “{help}” shows how it is used.</source>
        <translation>“{command}”后面的参数太多。用法见“{help}”。</translation>
    </message>
    <message>
        <source>There is no option {option}. “{help}” lists them.</source>
        <translation>没有选项 {option}。可用选项见“{help}”。</translation>
    </message>
    <message>
        <source>Option {option} takes no value. “{help}” shows how it is used.</source>
        <translation>选项 {option} 后面不带内容。用法见“{help}”。</translation>
    </message>
    <message>
        <source>{name} is missing. “{help}” shows what is needed.</source>
        <translation>缺少 {name}。所需内容见“{help}”。</translation>
    </message>
    <message>
        <source>What is given for {name} is not understood. “{help}” shows what is needed.</source>
        <translation>{name} 的内容无法识别。所需内容见“{help}”。</translation>
    </message>
    <message>
        <source>There is no command “{word}”. “{help}” lists them.</source>
        <translation>没有命令“{word}”。可用命令见“{help}”。</translation>
    </message>
    <message>
        <source>“{value}” is no language of it. Say zh_CN, zh_TW or en.</source>
        <translation>没有“{value}”这种语言。可用 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Name papers, or say --community or --since.</source>
        <translation>请写明文书，或用 --community、--since 指定范围。</translation>
    </message>
    <message>
        <source>Name premises, or a community with --community.</source>
        <translation>请写明场所，或用 --community 指定社区。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>{path} 无法写入（{reason}），请另选位置。</translation>
    </message>
    <message>
        <source>Nothing was ordered on the spot: {what}.</source>
        <translation>{what}：没有责令当场改正的隐患。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --state knows. Say open, unserved or served.</source>
        <translation>--state 不能用“{value}”。可用 open、unserved 或 served。</translation>
    </message>
    <message>
        <source>Name one notice, or without --docx several, or say --state or --due.</source>
        <translation>请写明一份整改通知书的文号；不用 --docx 时可写多份，也可用 --state、--due 选择。</translation>
    </message>
    <message>
        <source>No row could be taken. Give --community and --category for rows that name none.</source>
        <translation>没有可导入的行。请用 --community 和 --category 指定未注明的社区和类别。</translation>
    </message>
    <message>
        <source>Say --week or --period, not both.</source>
        <translation>--week 和 --period 只能用一个。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --as knows. Say signed, refused, left or posted.</source>
        <translation>--as 不能用“{value}”。可用 signed、refused、left 或 posted。</translation>
    </message>
    <message>
        <source>No file lies in {places}.</source>
        <translation>{places} 中没有文件。</translation>
    </message>
    <message>
        <source>“{word}” is no figure with its weight. Write it as overdue=25:2; “score weights” shows them all.</source>
        <translation>“{word}”不是指标及其分值。请写成 overdue=25:2；用“score weights”查看全部指标。</translation>
    </message>
    <message>
        <source>Name what is meant, or say --community or --since.</source>
        <translation>请写明要打印的内容，或用 --community、--since 指定范围。</translation>
    </message>
    <message>
        <source>What was asked for cannot be written ({reason}). Send it to another place.</source>
        <translation>结果无法写出（{reason}），请改存其他位置。</translation>
    </message>
    <message>
        <source>“{value}” has characters nobody can read. Type it again, in UTF-8.</source>
        <translation>“{value}”中有无法识别的字符，请以 UTF-8 编码重新输入。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>“{value}” is no day. Say a date such as 2026-11-30.</source>
        <translation>“{value}”不是日期。请写成 2026-11-30 这样的日期。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --way knows. Say phone, visit, letter, online, hotline or other.</source>
        <translation>--way 不能用“{value}”。可用 phone、visit、letter、online、hotline 或 other。</translation>
    </message>
    <message>
        <source>Say where it is: --where PREMISES, or --place and --community.</source>
        <translation>请说明地点：用 --where 写场所，或者用 --place 和 --community 写位置和社区。</translation>
    </message>
    <message>
        <source>No record can be “{value}”. Choose one of {states}.</source>
        <translation>没有“{value}”这种状态。请从 {states} 中选择。</translation>
    </message>
    <message>
        <source>Give --pdf, --charts and --xlsx a file each.</source>
        <translation>--pdf、--charts 和 --xlsx 应各给一个文件名。</translation>
    </message>
    <message>
        <source>There is no figure “{name}”. Choose one of {figures}.</source>
        <translation>没有“{name}”这项数字。可选：{figures}。</translation>
    </message>
    <message>
        <source>Say what to correct: --what, --who, --due or --about.</source>
        <translation>请写明更正哪一项：--what、--who、--due 或 --about。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copy records, photos and papers as of one moment, and check the copy.</source>
        <translation>备份同一时刻的全部记录、照片和文书，并检查备份。</translation>
    </message>
    <message>
        <source>Put a backup in the store's place; what stood there is kept beside it.</source>
        <translation>用备份恢复数据库；原有内容另行保留。</translation>
    </message>
    <message>
        <source>A folder on a stick or another disk.</source>
        <translation>U盘或另一块硬盘上的文件夹。</translation>
    </message>
    <message>
        <source>A backup's folder.</source>
        <translation>备份所在文件夹。</translation>
    </message>
    <message>
        <source>Print one hash over everything exchanged: equal on two stores that hold the same.</source>
        <translation>显示全部交换内容的校验值：两台电脑内容相同则数值相同。</translation>
    </message>
    <message>
        <source>Write a bundle with what the office, or another laptop, lacks.</source>
        <translation>生成数据包，内含街道办或另一台电脑尚缺的内容。</translation>
    </message>
    <message>
        <source>Say what a bundle holds and would change; nothing is written.</source>
        <translation>查看数据包的内容和将带来的变化，不写入任何内容。</translation>
    </message>
    <message>
        <source>Take bundles in, each whole or not at all.</source>
        <translation>接收数据包；每个包要么整包接收，要么不接收。</translation>
    </message>
    <message>
        <source>Take an import back, as long as nothing was built on it.</source>
        <translation>撤回一次接收；已有新的记录以其为依据的，不能撤回。</translation>
    </message>
    <message>
        <source>Bundles: work exchanged by file.</source>
        <translation>数据包：以文件交换工作数据。</translation>
    </message>
    <message>
        <source>The store as a whole.</source>
        <translation>整个数据库。</translation>
    </message>
    <message>
        <source>A file with the passphrase on line 1.</source>
        <translation>首行写有口令的文件。</translation>
    </message>
    <message>
        <source>Even one without a signature, from a signing laptop.</source>
        <translation>对方电脑已启用签名而数据包没有签名的，也予接收。</translation>
    </message>
    <message>
        <source>A folder, such as a stick, or a file.</source>
        <translation>文件夹（如U盘）或文件名。</translation>
    </message>
    <message>
        <source>The code of the laptop it is for.</source>
        <translation>接收电脑的代号。</translation>
    </message>
    <message>
        <source>Everything, whatever is there already.</source>
        <translation>包含全部内容，不论对方是否已有。</translation>
    </message>
    <message>
        <source>all, none, or at most so many MB.</source>
        <translation>all（全部）、none（不带），或照片总量上限（MB）。</translation>
    </message>
    <message>
        <source>Seal it for the key of the laptop it is for.</source>
        <translation>用接收方电脑的密钥加密。</translation>
    </message>
    <message>
        <source>A bundle.</source>
        <translation>数据包文件。</translation>
    </message>
    <message>
        <source>Bundles, in any order.</source>
        <translation>数据包文件，先后不限。</translation>
    </message>
    <message>
        <source>Write what became of each as a PDF.</source>
        <translation>将各数据包的接收情况输出为 PDF。</translation>
    </message>
    <message>
        <source>The import's number, as status lists it.</source>
        <translation>接收序号，见 status 所列。</translation>
    </message>
    <message>
        <source>List decisions: what, who, by when, and whether it was done.</source>
        <translation>列出决定：事项、责任人、办理时限、是否办结。</translation>
    </message>
    <message>
        <source>Withdraw a decision: it stays on record and nobody is asked for it any more.</source>
        <translation>撤回一项决定：留存备查，不再催办。</translation>
    </message>
    <message>
        <source>List the weeks that were signed, by whom and when; those taken back with the reason.</source>
        <translation>列出已签发的各周：何人何时签发；撤回的附理由。</translation>
    </message>
    <message>
        <source>Sign a week that is over: its figures, records and decisions stay as they are now.</source>
        <translation>签发已结束的一周：数字、记录和决定就此固定。</translation>
    </message>
    <message>
        <source>Take a signature back, so that the week can be signed anew.</source>
        <translation>撤回签发，以便重新签发该周。</translation>
    </message>
    <message>
        <source>What the weekly reviews decided.</source>
        <translation>周调度的决定。</translation>
    </message>
    <message>
        <source>The weeks that were signed.</source>
        <translation>已签发的各周。</translation>
    </message>
    <message>
        <source>Such as 2026-W47.</source>
        <translation>如 2026-W47。</translation>
    </message>
    <message>
        <source>Why; it stays on record.</source>
        <translation>理由，留存备查。</translation>
    </message>
    <message>
        <source>That of this community.</source>
        <translation>只限该社区的。</translation>
    </message>
    <message>
        <source>Those of this week; without it those still open.</source>
        <translation>本周的决定；不写则列出尚未办结的。</translation>
    </message>
    <message>
        <source>As “decision list --json” says it.</source>
        <translation>以“decision list --json”所列为准。</translation>
    </message>
    <message>
        <source>Who signs.</source>
        <translation>签发人。</translation>
    </message>
    <message>
        <source>Who drew the minutes up.</source>
        <translation>周报填报人。</translation>
    </message>
    <message>
        <source>Who looked the minutes through.</source>
        <translation>周报审核人。</translation>
    </message>
    <message>
        <source>Draw premises of a sweep by lot, beside those visited in any case; it can be repeated.</source>
        <translation>从排查行动中随机抽取场所，另列必查场所；抽签可复核。</translation>
    </message>
    <message>
        <source>The sweep's name; without it the running one.</source>
        <translation>排查行动名称；不写则为正在进行的行动。</translation>
    </message>
    <message>
        <source>How many are drawn by lot.</source>
        <translation>随机抽取多少家。</translation>
    </message>
    <message>
        <source>The seed of the draw; without it one is made.</source>
        <translation>抽签种子；不填则自动生成。</translation>
    </message>
    <message>
        <source>Draw from this community only.</source>
        <translation>只从该社区抽取。</translation>
    </message>
    <message>
        <source>Draw from this beat only.</source>
        <translation>只从该片区抽取。</translation>
    </message>
    <message>
        <source>Draw from this category only.</source>
        <translation>只从该类别抽取。</translation>
    </message>
    <message>
        <source>Only what the sweep has not inspected yet.</source>
        <translation>只抽取本次行动尚未检查的场所。</translation>
    </message>
    <message>
        <source>Visited in any case, beside key units.</source>
        <translation>除重点单位外的必查场所。</translation>
    </message>
    <message>
        <source>Leave key units in the lot.</source>
        <translation>重点单位也参加抽签。</translation>
    </message>
    <message>
        <source>Write it as .pdf or .xlsx.</source>
        <translation>保存为 .pdf 或 .xlsx 文件。</translation>
    </message>
    <message>
        <source>List premises that were probably registered twice, the surest first.</source>
        <translation>列出可能重复登记的场所，最有把握的在前。</translation>
    </message>
    <message>
        <source>Merge a duplicate: its visits count for the premises that is kept.</source>
        <translation>合并重复登记：其检查记录计入保留的场所。</translation>
    </message>
    <message>
        <source>Let a merged duplicate stand for itself again, with what was found at it.</source>
        <translation>拆开已合并的场所，查到的情况随之恢复。</translation>
    </message>
    <message>
        <source>Hand premises or a beat over to another laptop; the next bundle carries it.</source>
        <translation>将场所或片区移交另一台电脑负责，随下一个数据包送达。</translation>
    </message>
    <message>
        <source>Only pairs of which one lies in this community.</source>
        <translation>只列出其中一个在该社区的。</translation>
    </message>
    <message>
        <source>Name or id of the premises that is kept.</source>
        <translation>保留场所的名称或标识。</translation>
    </message>
    <message>
        <source>Name or id of its duplicate.</source>
        <translation>重复登记的名称或标识。</translation>
    </message>
    <message>
        <source>Name or id of the merged duplicate.</source>
        <translation>已合并的重复登记的名称或标识。</translation>
    </message>
    <message>
        <source>Code of the laptop, or “none”.</source>
        <translation>电脑代号；不再指定的用“none”。</translation>
    </message>
    <message>
        <source>Names or ids of premises.</source>
        <translation>场所的名称或标识。</translation>
    </message>
    <message>
        <source>A whole beat, by its name.</source>
        <translation>整个片区，写片区名称。</translation>
    </message>
    <message>
        <source>Write deadlines, reinspections, reminders and supervisions as a calendar (.ics).</source>
        <translation>将整改期限、复查、催办和挂牌督办日期输出为日历文件（.ics）。</translation>
    </message>
    <message>
        <source>Hazards and their deadlines.</source>
        <translation>火灾隐患及其期限。</translation>
    </message>
    <message>
        <source>open, overdue, all, or a state: noticed, closed …</source>
        <translation>open（未销号）、overdue（逾期）、all（全部），或某一状态，如 noticed、closed。</translation>
    </message>
    <message>
        <source>Where to write the .ics file.</source>
        <translation>.ics 文件的保存位置。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>List the keys of the laptops, to compare their fingerprints by phone.</source>
        <translation>列出各电脑的密钥，供电话核实密钥核对码。</translation>
    </message>
    <message>
        <source>Take the key a refused bundle was signed with for the laptop's own.</source>
        <translation>认可被拒收数据包所用的密钥为该电脑的密钥。</translation>
    </message>
    <message>
        <source>Withdraw a lost laptop's key: what it recorded before stays, what it sends is refused.</source>
        <translation>停用遗失电脑的密钥：此前的记录保留，此后的数据包拒收。</translation>
    </message>
    <message>
        <source>The laptop's code.</source>
        <translation>电脑代号。</translation>
    </message>
    <message>
        <source>The fingerprint you heard by phone.</source>
        <translation>电话中听到的密钥核对码。</translation>
    </message>
    <message>
        <source>Why, such as: lost.</source>
        <translation>原因，例如：遗失。</translation>
    </message>
    <message>
        <source>Give a laptop its code and write the bundle it joins with (street office).</source>
        <translation>为新电脑分配代号，并生成加入用的数据包（仅限街道办）。</translation>
    </message>
    <message>
        <source>Say which community a laptop works for from now on (street office).</source>
        <translation>指定某台电脑今后所属的社区（仅限街道办）。</translation>
    </message>
    <message>
        <source>Make this laptop's store from the bundle the street office wrote for its code.</source>
        <translation>用街道办按本机代号生成的数据包建立本机数据库。</translation>
    </message>
    <message>
        <source>Say that this machine takes the place of the one its store was copied from.</source>
        <translation>确认由本机替换数据来源的原电脑。</translation>
    </message>
    <message>
        <source>Say of every laptop what it holds and lacks, and which photos are missing here.</source>
        <translation>列出每台电脑已有和尚缺的内容，以及本机尚缺的照片。</translation>
    </message>
    <message>
        <source>The new laptop's code.</source>
        <translation>新电脑的代号。</translation>
    </message>
    <message>
        <source>The community it works for; else the street.</source>
        <translation>所属社区；不写即全街道。</translation>
    </message>
    <message>
        <source>The community, or “none”: the street.</source>
        <translation>社区名称；“none”表示全街道。</translation>
    </message>
    <message>
        <source>The bundle the office wrote for this laptop.</source>
        <translation>街道办为本机生成的数据包。</translation>
    </message>
    <message>
        <source>Open the window, or do what the command says.</source>
        <translation>打开窗口，或执行命令。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本号。</translation>
    </message>
    <message>
        <source>Build the practice store if it is not there, and open it.</source>
        <translation>打开练习数据库；尚无的先行建立。</translation>
    </message>
    <message>
        <source>Make the store of a new street.</source>
        <translation>为新街道建立数据库。</translation>
    </message>
    <message>
        <source>Check records, photos and papers; the exit code says whether all is well.</source>
        <translation>检查记录、照片和文书是否完好；退出码为 0 表示正常。</translation>
    </message>
    <message>
        <source>Offline fire-safety sweeps: registry, inspections, hazards, rectification notices.</source>
        <translation>离线消防安全大排查：场所台账、检查、火灾隐患、整改通知书。</translation>
    </message>
    <message>
        <source>The data directory.</source>
        <translation>数据所在文件夹。</translation>
    </message>
    <message>
        <source>The language: zh_CN, zh_TW or en.</source>
        <translation>语言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Build it without opening it.</source>
        <translation>只建立，不打开。</translation>
    </message>
    <message>
        <source>The street's name.</source>
        <translation>街道名称。</translation>
    </message>
    <message>
        <source>This laptop's code, such as A.</source>
        <translation>本机代号，如 A。</translation>
    </message>
    <message>
        <source>A community; repeat for each.</source>
        <translation>社区名称；每个社区写一次。</translation>
    </message>
    <message>
        <source>Where to write the PDF.</source>
        <translation>PDF 的保存位置。</translation>
    </message>
    <message>
        <source>All issued in this community.</source>
        <translation>该社区已签发的全部文书。</translation>
    </message>
    <message>
        <source>All issued on this day or later.</source>
        <translation>自该日起签发的全部文书。</translation>
    </message>
    <message>
        <source>Papers' numbers, hazards' ids, or premises' names or ids.</source>
        <translation>文号、隐患标识，或场所的名称或标识。</translation>
    </message>
    <message>
        <source>Premises' names or ids, or papers' numbers.</source>
        <translation>场所的名称或标识，或文号。</translation>
    </message>
    <message>
        <source>All premises of this community.</source>
        <translation>该社区的全部场所。</translation>
    </message>
    <message>
        <source>Those of this beat only.</source>
        <translation>只限该片区的场所。</translation>
    </message>
    <message>
        <source>List the notices with hazards still open, earliest deadline first.</source>
        <translation>列出隐患尚未销号的整改通知书，期限近的在前。</translation>
    </message>
    <message>
        <source>List every number given to a paper, and those void, left out or not arrived.</source>
        <translation>列出全部文书文号，以及作废、缺号和未收到的文号。</translation>
    </message>
    <message>
        <source>Write a notice's PDF, byte for byte as it was issued.</source>
        <translation>导出整改通知书的 PDF，与签发时完全一致。</translation>
    </message>
    <message>
        <source>Rectification notices.</source>
        <translation>整改通知书。</translation>
    </message>
    <message>
        <source>overdue, today, week, later, or a date: due by then.</source>
        <translation>overdue（逾期）、today（今日）、week（本周）、later（以后），或截止日期。</translation>
    </message>
    <message>
        <source>The year of the numbers; without it, this one.</source>
        <translation>文号所属年份；不填为本年。</translation>
    </message>
    <message>
        <source>Only what is void, left out or not arrived.</source>
        <translation>只列作废、缺号和未收到的文号。</translation>
    </message>
    <message>
        <source>Write it as .xlsx.</source>
        <translation>保存为 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The notice's number, as printed.</source>
        <translation>通知书的文号，以纸面为准。</translation>
    </message>
    <message>
        <source>List drills, the newest first; one that does not count says why.</source>
        <translation>列出消防演练，最近的在前；作废的注明理由。</translation>
    </message>
    <message>
        <source>List what was done to inform and train, the newest first.</source>
        <translation>列出宣传培训，最近的在前。</translation>
    </message>
    <message>
        <source>Drills, as they were recorded.</source>
        <translation>消防演练台账。</translation>
    </message>
    <message>
        <source>Publicity and training, as they were recorded.</source>
        <translation>宣传培训台账。</translation>
    </message>
    <message>
        <source>Write the order on the spot of a visit; it gets its number the first time.</source>
        <translation>输出一次检查的当场整改通知单；首次输出时编号。</translation>
    </message>
    <message>
        <source>Write the last extension of a notice; it gets its number the first time.</source>
        <translation>输出整改通知书最近一次延期的延期整改申请表；首次输出时编号。</translation>
    </message>
    <message>
        <source>Write the record of the last reinspection; it gets its number the first time.</source>
        <translation>输出最近一次复查的复查记录；首次输出时编号。</translation>
    </message>
    <message>
        <source>Write the letter of the last referral; it gets its number the first time.</source>
        <translation>输出最近一次移送的移送函；首次输出时编号。</translation>
    </message>
    <message>
        <source>Write the record of a drill with its sign-in sheet; it gets its number the first time.</source>
        <translation>输出消防演练记录，附签到表；首次输出时编号。</translation>
    </message>
    <message>
        <source>Write the record of training or publicity; it gets its number the first time.</source>
        <translation>输出消防宣传培训记录；首次输出时编号。</translation>
    </message>
    <message>
        <source>Write the registration form of a report from the public, with what was done by now.</source>
        <translation>输出群众反映登记表，含目前的办理情况。</translation>
    </message>
    <message>
        <source>Papers: written as they were issued, or issued with a number now.</source>
        <translation>文书：已签发的按原件输出，未签发的即时编号签发。</translation>
    </message>
    <message>
        <source>Records' numbers, or ids as “list --json” says them.</source>
        <translation>记录的文号，或“list --json”列出的标识。</translation>
    </message>
    <message>
        <source>Write a notice's PDF as it was issued, a copy to be edited, or many with a list on top.</source>
        <translation>输出签发时的整改通知书 PDF、可编辑的副本，或将多份合成一个 PDF 并附清单。</translation>
    </message>
    <message>
        <source>The notices' numbers, as printed.</source>
        <translation>整改通知书的文号，以纸面为准。</translation>
    </message>
    <message>
        <source>All that are open, unserved or served.</source>
        <translation>全部未销号的（open）、未送达的（unserved）或已送达的（served）。</translation>
    </message>
    <message>
        <source>Those of this community only.</source>
        <translation>只限该社区的。</translation>
    </message>
    <message>
        <source>A copy a word processor can edit, marked as one.</source>
        <translation>可用文字处理软件编辑的副本，并标明为副本。</translation>
    </message>
    <message>
        <source>Take a list of premises in; the same list twice changes nothing.</source>
        <translation>导入场所台账；同一台账重复导入不改变任何内容。</translation>
    </message>
    <message>
        <source>List the registry.</source>
        <translation>列出场所台账。</translation>
    </message>
    <message>
        <source>The registry of premises.</source>
        <translation>场所台账。</translation>
    </message>
    <message>
        <source>An .xlsx or .csv list.</source>
        <translation>.xlsx 或 .csv 台账文件。</translation>
    </message>
    <message>
        <source>The community of rows that name none.</source>
        <translation>未写社区的行归入哪个社区。</translation>
    </message>
    <message>
        <source>The category of rows that name none.</source>
        <translation>未写类别的行归入哪一类。</translation>
    </message>
    <message>
        <source>The sheet of a workbook with several.</source>
        <translation>工作簿有多个工作表时，指定读取哪一个。</translation>
    </message>
    <message>
        <source>Say what would happen, write nothing.</source>
        <translation>只说明结果，不写入。</translation>
    </message>
    <message>
        <source>Name, address, contact, phone or pinyin.</source>
        <translation>名称、地址、联系人、电话或拼音首字母。</translation>
    </message>
    <message>
        <source>Also what is closed down or merged into another.</source>
        <translation>已关停或已并入其他场所的也一并列出。</translation>
    </message>
    <message>
        <source>List reports from the public, the newest first, with where each stands.</source>
        <translation>列出群众反映，最近的在前，并注明办理状态。</translation>
    </message>
    <message>
        <source>Register a report from the public.</source>
        <translation>登记一件群众反映。</translation>
    </message>
    <message>
        <source>Record that premises were given their self-check sheets.</source>
        <translation>登记已发给场所的自查表。</translation>
    </message>
    <message>
        <source>List the self-checks that came back, each with what the visit after it found otherwise.</source>
        <translation>列出收回的自查表，并注明其后的检查与自查不一致之处。</translation>
    </message>
    <message>
        <source>Write self-check sheets to hand out before the sweep, in walking order.</source>
        <translation>输出排查前发放的自查表，按走访顺序排列。</translation>
    </message>
    <message>
        <source>Reports from the public.</source>
        <translation>群众反映。</translation>
    </message>
    <message>
        <source>What premises found at their own check.</source>
        <translation>单位自查。</translation>
    </message>
    <message>
        <source>open, overdue, all, or a state: registered, closed …</source>
        <translation>open、overdue、all，或一种状态：registered、closed……</translation>
    </message>
    <message>
        <source>What was reported.</source>
        <translation>反映内容。</translation>
    </message>
    <message>
        <source>A premises' name or id it is about.</source>
        <translation>所反映场所的名称或标识。</translation>
    </message>
    <message>
        <source>Or the place in words.</source>
        <translation>或用文字写明地点。</translation>
    </message>
    <message>
        <source>The community, where no premises is named.</source>
        <translation>所在社区（没有写明场所时）。</translation>
    </message>
    <message>
        <source>When it came in, such as 2026-11-24.</source>
        <translation>接到日期，如 2026-11-24。</translation>
    </message>
    <message>
        <source>phone, visit, letter, online, hotline or other.</source>
        <translation>phone、visit、letter、online、hotline 或 other。</translation>
    </message>
    <message>
        <source>Who reported, if they said.</source>
        <translation>反映人（如留了姓名）。</translation>
    </message>
    <message>
        <source>Their phone.</source>
        <translation>反映人电话。</translation>
    </message>
    <message>
        <source>Blocked exits or disabled equipment.</source>
        <translation>堵塞安全出口、疏散通道，或停用消防设施。</translation>
    </message>
    <message>
        <source>A photo that was shown; once for each.</source>
        <translation>反映人出示的照片，可多次给出。</translation>
    </message>
    <message>
        <source>Who handed them out.</source>
        <translation>发放人。</translation>
    </message>
    <message>
        <source>When, such as 2026-11-24; without it, today.</source>
        <translation>日期，如 2026-11-24；不写为今天。</translation>
    </message>
    <message>
        <source>Who took it, where it is one.</source>
        <translation>领取人（只发一家时）。</translation>
    </message>
    <message>
        <source>Say the figures of a week: overdue, due, coverage, repeats … and how they changed.</source>
        <translation>列出一周的各项数字（逾期、到期、覆盖、屡犯等）及变化情况。</translation>
    </message>
    <message>
        <source>Such as 2026-W47; without it the last one.</source>
        <translation>如 2026-W47；不写则为上一周。</translation>
    </message>
    <message>
        <source>A month, quarter or statistical year: 2026-11, 2026-Q4, 2026.</source>
        <translation>月、季或统计年度：2026-11、2026-Q4、2026。</translation>
    </message>
    <message>
        <source>The figures of this community alone.</source>
        <translation>只看该社区的数字。</translation>
    </message>
    <message>
        <source>Write the minutes, one page, as .pdf.</source>
        <translation>将周报（一页）输出为 PDF 文件。</translation>
    </message>
    <message>
        <source>Write figures, coverage and open hazards as .xlsx.</source>
        <translation>将数字、覆盖情况和未销号隐患输出为 .xlsx 文件。</translation>
    </message>
    <message>
        <source>Columns of the open hazards, such as premises,phone; kept.</source>
        <translation>未销号隐患表的列及次序，如 premises,phone；设定后保留。</translation>
    </message>
    <message>
        <source>Write phone numbers without stars.</source>
        <translation>电话号码不用星号遮盖。</translation>
    </message>
    <message>
        <source>Say what every figure counts.</source>
        <translation>说明每个数字的口径。</translation>
    </message>
    <message>
        <source>File scans with their papers, each found by its code, and say why one is not.</source>
        <translation>按二维码把扫描件归入对应文书，并说明未能归档的原因。</translation>
    </message>
    <message>
        <source>Take back what some scans were filed with; they can be filed anew.</source>
        <translation>撤回扫描件的归档，可重新归档。</translation>
    </message>
    <message>
        <source>Folders or files of scans and photos.</source>
        <translation>扫描件、照片的文件夹或文件。</translation>
    </message>
    <message>
        <source>signed, refused, left or posted; only what is known.</source>
        <translation>signed（已签收）、refused（拒签）、left（留置或张贴）、posted（邮寄）；不填则只记已知情况。</translation>
    </message>
    <message>
        <source>Two of them, where nobody signed.</source>
        <translation>无人签收时填写两名见证人。</translation>
    </message>
    <message>
        <source>Which paper it is, where no code says so.</source>
        <translation>没有二维码时，说明是哪份文书。</translation>
    </message>
    <message>
        <source>They were filed with the wrong paper: take it back.</source>
        <translation>扫描件归错了文书：撤回并写明原因。</translation>
    </message>
    <message>
        <source>Say the communities' points out of 100: what they lost, their grade, their year.</source>
        <translation>列出各社区百分制考核得分：扣分、等次、全年得分。</translation>
    </message>
    <message>
        <source>Say what every figure may cost, or set it: at most the weight, so much for each record.</source>
        <translation>查看或设定各项指标的分值：按处扣分，扣完该项分值为止。</translation>
    </message>
    <message>
        <source>Say from how many points on a community is excellent, good, or has passed; or set it.</source>
        <translation>显示或设定优秀、良好、合格各需多少分。</translation>
    </message>
    <message>
        <source>Fail a community in a period whatever its points, or let them count again.</source>
        <translation>对社区某一期考核一票否决，或恢复按得分计算。</translation>
    </message>
    <message>
        <source>The communities' points out of 100, their grades and vetoes.</source>
        <translation>各社区百分制考核得分、等次和一票否决。</translation>
    </message>
    <message>
        <source>A week, month or quarter, or a year with its quarters: 2026-Q4, 2026.</source>
        <translation>周、月、季，或全年及各季：2026-Q4、2026。</translation>
    </message>
    <message>
        <source>A community's name.</source>
        <translation>社区名称。</translation>
    </message>
    <message>
        <source>Such as overdue=25:2; all weights together are 100.</source>
        <translation>例如 overdue=25:2；各项分值合计 100 分。</translation>
    </message>
    <message>
        <source>Such as 90 80 60: the least points of each.</source>
        <translation>如 90 80 60：各等次的最低分。</translation>
    </message>
    <message>
        <source>Why it fails; empty: it fails no longer.</source>
        <translation>否决理由；留空则取消否决。</translation>
    </message>
    <message>
        <source>Write closing sheets of closed hazards, with photos before and after.</source>
        <translation>输出已销号隐患的整改销号表，附整改前后照片。</translation>
    </message>
    <message>
        <source>Write slips for the door, each of the last visit on which nobody came in.</source>
        <translation>输出到访告知单，每张对应最近一次未能进入的上门检查。</translation>
    </message>
    <message>
        <source>Write premises' checklists, to be filled in by hand, in walking order.</source>
        <translation>输出场所检查表，供手工填写，按走访顺序排列。</translation>
    </message>
    <message>
        <source>Write everything about a premises in one PDF, with contents page and bookmarks.</source>
        <translation>输出场所的一户一档：全部记录和文书汇成一个 PDF，带目录和书签。</translation>
    </message>
    <message>
        <source>Write how far a sweep has come, by community, and what became of its hazards.</source>
        <translation>输出排查行动的汇总表：各社区进度和隐患整改情况。</translation>
    </message>
    <message>
        <source>All closed in this community.</source>
        <translation>该社区全部已销号的隐患。</translation>
    </message>
    <message>
        <source>All closed on this day or later.</source>
        <translation>自该日起销号的全部隐患。</translation>
    </message>
    <message>
        <source>All doors shut in this community.</source>
        <translation>该社区全部未能进入的场所。</translation>
    </message>
    <message>
        <source>All doors shut on this day or later.</source>
        <translation>自该日起未能进入的全部场所。</translation>
    </message>
    <message>
        <source>The sweeps' names; without one the running sweep.</source>
        <translation>排查行动名称；不写则为正在进行的行动。</translation>
    </message>
    <message>
        <source>Write the charts, one page, as .pdf.</source>
        <translation>将周报附图（一页）输出为 PDF 文件。</translation>
    </message>
    <message>
        <source>List what was recorded here and is not at the office, and drafts, each with where it is.</source>
        <translation>列出本机未报送街道办的记录和草稿，并注明各自所处环节。</translation>
    </message>
    <message>
        <source>Only those: draft, here or on_its_way.</source>
        <translation>只列出其中一种：draft、here 或 on_its_way。</translation>
    </message>
    <message>
        <source>List hazards, earliest deadline first, with how late they are and what is a repeat.</source>
        <translation>列出隐患，期限最早的在前，并注明逾期天数和重复隐患。</translation>
    </message>
    <message>
        <source>Only what was wrong before at the same premises.</source>
        <translation>只列同一场所一年内重复出现的隐患。</translation>
    </message>
    <message>
        <source>Compare a paper's number, check code and days, typed as printed, with what was issued.</source>
        <translation>输入纸面上的文号、核对码和日期，与签发时的内容比对。</translation>
    </message>
    <message>
        <source>When it was issued, as printed: 2026-11-24.</source>
        <translation>纸面上的签发日期，如 2026-11-24。</translation>
    </message>
    <message>
        <source>The number, as printed.</source>
        <translation>纸面上的文号。</translation>
    </message>
    <message>
        <source>The check code, as printed.</source>
        <translation>纸面上的核对码。</translation>
    </message>
    <message>
        <source>The deadline, as printed; each from the top where they differ.</source>
        <translation>纸面上的整改期限；各项不同时，自上而下逐个输入。</translation>
    </message>
    <message>
        <source>List what was recorded before a backup was put back, and is not here now.</source>
        <translation>列出恢复备份前登记、现已不在的记录。</translation>
    </message>
    <message>
        <source>List the records behind a figure, such as overdue, instead of the figures.</source>
        <translation>不列各项数字，只列某项数字（如 overdue）所含的记录。</translation>
    </message>
    <message>
        <source>Decide something in the review of a week that is not signed: what, who, by when.</source>
        <translation>在尚未签发的周调度中作出决定：事项、责任人、办理时限。</translation>
    </message>
    <message>
        <source>Record that a decision was carried out.</source>
        <translation>记录某项决定已办结。</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>决定事项。</translation>
    </message>
    <message>
        <source>Who is to do it.</source>
        <translation>责任人。</translation>
    </message>
    <message>
        <source>By when; without it, in three days.</source>
        <translation>办理时限；不写则为三天后。</translation>
    </message>
    <message>
        <source>Whose review decides; without it the last one's.</source>
        <translation>在哪一周的周调度中作出；不写则为上一周。</translation>
    </message>
    <message>
        <source>The figure of the page it answers.</source>
        <translation>针对页面上的哪项数字。</translation>
    </message>
    <message>
        <source>What it is about: a hazard's id, or a premises' name or id.</source>
        <translation>针对什么：隐患标识，或场所的名称或标识。</translation>
    </message>
    <message>
        <source>It was not done after all.</source>
        <translation>实际未办结。</translation>
    </message>
    <message>
        <source>What was done; without it, what was said of it stays.</source>
        <translation>办理情况；不写则保留原有说明。</translation>
    </message>
    <message>
        <source>Correct a decision; what is not given stays as it was, and so does what was done of it.</source>
        <translation>更正一项决定：未写的各项不变，办理情况照旧保留。</translation>
    </message>
    <message>
        <source>By when, such as 2026-11-30.</source>
        <translation>办理时限，例如 2026-11-30。</translation>
    </message>
    <message>
        <source>Write the photos of an issued paper that came only after it was issued, to go with it.</source>
        <translation>打印文书签发后才收到的照片，与原件一并存档。</translation>
    </message>
    <message>
        <source>The two who served it, where they are not those who inspected.</source>
        <translation>送达的两人；与检查人员相同时可不填。</translation>
    </message>
</context>
</TS>
