<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>Visits</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隱患</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>辦理步驟</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Papers that came back</source>
        <translation>返回文書</translation>
    </message>
    <message>
        <source>Draws by lot</source>
        <translation>隨機抽查</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>檢查組</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>排查行動</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>消防演練</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>宣傳培訓</translation>
    </message>
    <message>
        <source>Reports from the public</source>
        <translation>群眾反映</translation>
    </message>
    <message>
        <source>Steps of reports</source>
        <translation>群眾反映辦理記錄</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>單位自查</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>調度決定</translation>
    </message>
    <message>
        <source>What became of decisions</source>
        <translation>決定辦理情況</translation>
    </message>
    <message>
        <source>Signed weeks</source>
        <translation>已簽發的週調度</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>修改項</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>Decision carried out</source>
        <translation>決定已辦結</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>辦理情況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>其實未辦</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Built the practice store in {folder}</source>
        <translation>已在 {folder} 建好練習數據庫</translation>
    </message>
    <message>
        <source>Found the practice store in {folder}</source>
        <translation>{folder} 中已有練習數據庫</translation>
    </message>
    <message>
        <source>Made the store of {street} in {folder}</source>
        <translation>已在 {folder} 為{street}建立數據庫</translation>
    </message>
    <message>
        <source>Added {new}, changed {changed}, unchanged {unchanged}, not read {unread}</source>
        <translation>新增 {new} 家，變更 {changed} 家，未變 {unchanged} 家，無法導入 {unread} 行</translation>
    </message>
    <message>
        <source>Would add {new}, change {changed}, leave {unchanged}, not read {unread}</source>
        <translation>將新增 {new} 家，變更 {changed} 家，不變 {unchanged} 家，無法導入 {unread} 行（試執行，未寫入）</translation>
    </message>
    <message>
        <source>row {number}: {reason}</source>
        <translation>第 {number} 行：{reason}</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>已寫入 {file}</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>檢查完畢，一切正常。</translation>
    </message>
    <message>
        <source>row {number}, taken: {reason}</source>
        <translation>第 {number} 行已導入，請核對：{reason}</translation>
    </message>
    <message>
        <source>Restored {folder}</source>
        <translation>已恢復備份：{folder}</translation>
    </message>
    <message>
        <source>What stood there is in {folder}</source>
        <translation>原有數據保留在 {folder}</translation>
    </message>
    <message>
        <source>Made and checked {folder}</source>
        <translation>備份已完成並通過校驗：{folder}</translation>
    </message>
    <message>
        <source>Wrote {file} for {reader}: entries {entries}, photos {photos}. It is safe to pull the stick out.</source>
        <translation>已導出 {file}（供{reader}）：記錄 {entries} 條，照片 {photos} 張。現在可以拔出 U 盤。</translation>
    </message>
    <message>
        <source>any laptop</source>
        <translation>任意電腦</translation>
    </message>
    <message>
        <source>Photos left out: {count}</source>
        <translation>未隨包照片 {count} 張</translation>
    </message>
    <message>
        <source>Bundle {number} of laptop {laptop} ({street}), written {at} by {by}</source>
        <translation>電腦 {laptop}（{street}）第 {number} 號數據包，{by} 於 {at} 導出</translation>
    </message>
    <message>
        <source>new entries: {lines}, here already: {known}, clashes: {clashes}, photos: {photos}</source>
        <translation>新記錄 {lines} 條，本機已有 {known} 條，衝突 {clashes} 處，照片 {photos} 張</translation>
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
        <source>The clock of that laptop is odd.</source>
        <translation>該電腦的時間不準。</translation>
    </message>
    <message>
        <source>{file}: refused. {why}</source>
        <translation>{file}：拒收。{why}</translation>
    </message>
    <message>
        <source>{file}: import {number}, entries {entries}, clashes {clashes}, photos {photos}</source>
        <translation>{file}：第 {number} 次接收，記錄 {entries} 條，衝突 {clashes} 處，照片 {photos} 張</translation>
    </message>
    <message>
        <source>This is laptop {laptop} of {street}; entries: {entries}</source>
        <translation>本機為{street}電腦 {laptop}；記錄 {entries} 條</translation>
    </message>
    <message>
        <source>Took import {number} back</source>
        <translation>已撤回第 {number} 次接收</translation>
    </message>
    <message>
        <source>import {number}: bundle {bundle} of {laptop}, entries {entries}</source>
        <translation>第 {number} 次接收：電腦 {laptop} 第 {bundle} 號數據包，記錄 {entries} 條</translation>
    </message>
    <message>
        <source>{line}, taken back</source>
        <translation>{line}，已撤回</translation>
    </message>
    <message>
        <source>missing here: {name} ({sha}…) of {laptop}</source>
        <translation>本機尚缺：電腦 {laptop} 的 {name}（{sha}…）</translation>
    </message>
    <message>
        <source>Wrote {file}; days in it: {count}</source>
        <translation>已寫入 {file}，共 {count} 個日期</translation>
    </message>
    <message>
        <source>What it takes:</source>
        <translation>參數：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[選項]</translation>
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
        <source>Say this and do nothing.</source>
        <translation>顯示本說明後退出。</translation>
    </message>
    <message>
        <source>{what} Needed.</source>
        <translation>{what}必填。</translation>
    </message>
    <message>
        <source>{what} Otherwise: {value}.</source>
        <translation>{what}默認：{value}。</translation>
    </message>
    <message>
        <source>Left out as closed down or merged: {count}. “--all” lists them.</source>
        <translation>另有已關閉或已併入其他場所的 {count} 家未列出，加「--all」可一併列出。</translation>
    </message>
    <message>
        <source>Signed with the key known of laptop {laptop}: {fingerprint}</source>
        <translation>簽名相符：電腦 {laptop} 的已知密鑰，核對碼 {fingerprint}</translation>
    </message>
    <message>
        <source>First bundle of laptop {laptop}: its key is learnt with it. Compare the fingerprint by phone: {fingerprint}</source>
        <translation>電腦 {laptop} 的第一個數據包：接收後即登記其密鑰。請電話核對核對碼：{fingerprint}</translation>
    </message>
    <message>
        <source>Not signed: an older firesweep wrote it.</source>
        <translation>沒有簽名：由舊版程序生成。</translation>
    </message>
    <message>
        <source>{laptop}	this laptop	{fingerprint}</source>
        <translation>{laptop}	本機	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	confirmed by the office	{fingerprint}</source>
        <translation>{laptop}	街道辦已確認	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	came with its first bundle	{fingerprint}</source>
        <translation>{laptop}	隨首個數據包登記	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	trusted here	{fingerprint}</source>
        <translation>{laptop}	本機已認可	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	code given out, no key yet</source>
        <translation>{laptop}	已分配代號，尚無密鑰</translation>
    </message>
    <message>
        <source>{laptop}	withdrawn	{fingerprint}</source>
        <translation>{laptop}	已停用	{fingerprint}</translation>
    </message>
    <message>
        <source>{laptop}	has not signed anything yet</source>
        <translation>{laptop}	尚未簽名</translation>
    </message>
    <message>
        <source>{laptop}	offered and refused	{fingerprint}</source>
        <translation>{laptop}	收到但未認可	{fingerprint}</translation>
    </message>
    <message>
        <source>Laptop {laptop} is trusted with the key {fingerprint}. Take its bundle in again.</source>
        <translation>已認可電腦 {laptop} 的密鑰，核對碼 {fingerprint}。請重新接收其數據包。</translation>
    </message>
    <message>
        <source>Laptop {laptop} is withdrawn. The next bundles tell the other laptops so.</source>
        <translation>電腦 {laptop} 已停用。其他電腦接收街道辦的下一個數據包後即獲知。</translation>
    </message>
    <message>
        <source>{count} rows, {numbers}: {reason}</source>
        <translation>共 {count} 行（第 {numbers} 行）：{reason}</translation>
    </message>
    <message>
        <source>{count} rows taken, {numbers}: {reason}</source>
        <translation>共 {count} 行已導入，請核對（第 {numbers} 行）：{reason}</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>未導入的列：{names}</translation>
    </message>
    <message>
        <source>{count} faults alike: {fault}</source>
        <translation>同類問題 {count} 處：{fault}</translation>
    </message>
    <message>
        <source>Each of them: firesweep check --json</source>
        <translation>逐條列出：firesweep check --json</translation>
    </message>
    <message>
        <source>Sheets not read: {names}. “--sheet” reads one of them.</source>
        <translation>未讀取的工作表：{names}。可用 --sheet 指定其中一個。</translation>
    </message>
    <message>
        <source>row {number}, passed over: {reason}</source>
        <translation>第 {number} 行已跳過：{reason}</translation>
    </message>
    <message>
        <source>{count} rows passed over, {numbers}: {reason}</source>
        <translation>共 {count} 行已跳過（第 {numbers} 行）：{reason}</translation>
    </message>
    <message>
        <source>Merged {other} into {kept}. Take it back: premises split {id}</source>
        <translation>已把{other}併入{kept}。要拆開：premises split {id}</translation>
    </message>
    <message>
        <source>{name} stands for itself again.</source>
        <translation>{name}已恢復為單獨的場所。</translation>
    </message>
    <message>
        <source>Handed over to laptop {code}: {count} premises, {beats} beats</source>
        <translation>已交給電腦{code}：場所{count}個，片區{beats}個</translation>
    </message>
    <message>
        <source>In nobody's charge any more: {count} premises, {beats} beats</source>
        <translation>已取消負責電腦：場所{count}個，片區{beats}個</translation>
    </message>
    <message>
        <source>Its number: {number}</source>
        <translation>文號：{number}</translation>
    </message>
    <message>
        <source>Wrote {file}: laptop {code} joins with it, for {community}.</source>
        <translation>已寫出 {file}：電腦 {code} 用它加入，所屬：{community}。</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>This is laptop {laptop}, for {community}</source>
        <translation>本機代號 {laptop}，所屬：{community}</translation>
    </message>
    <message>
        <source>{laptop}	{community}	last bundle {bundle}	lacks entries {entries}, photos {photos}</source>
        <translation>{laptop}	{community}	最近數據包 {bundle}	尚缺記錄 {entries} 條、照片 {photos} 張</translation>
    </message>
    <message>
        <source>Laptop {code} works for {community}; the next bundle tells it.</source>
        <translation>{code} 號機所屬社區：{community}。該電腦接收下一個數據包後生效。</translation>
    </message>
    <message>
        <source>void: {reason}</source>
        <translation>作廢：{reason}</translation>
    </message>
    <message>
        <source>Seed {seed}, premises in the lot: {lot}</source>
        <translation>種子{seed}，待抽場所{lot}家</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>抽籤碼</translation>
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
        <source>Notices in it: {count}</source>
        <translation>其中整改通知書{count}份</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已歸檔過</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>entries of other communities, not taken in here: {counts}</source>
        <translation>屬其他社區、本機不導入的記錄：{counts}</translation>
    </message>
    <message>
        <source>{file}: all of it for this laptop is here already; photos {photos}</source>
        <translation>{file}：本機應有的均已有；照片 {photos}</translation>
    </message>
    <message>
        <source>{laptop}	{community}	invited {day}, nothing came from it yet</source>
        <translation>{laptop}	{community}	{day} 發出代號，尚無回傳</translation>
    </message>
    <message>
        <source>{laptop}	{community}	code withdrawn before it joined</source>
        <translation>{laptop}	{community}	未加入，代號已停用</translation>
    </message>
    <message>
        <source>It says newer than before what that laptop holds.</source>
        <translation>含新的回執：對方電腦已收到哪些數據。</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隱患</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Age of open hazards</source>
        <translation>未銷號隱患時長</translation>
    </message>
    <message>
        <source>Most often wrong</source>
        <translation>問題最多的檢查項</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>These figures do not add up</source>
        <translation>以下數字勾稽不符</translation>
    </message>
    <message>
        <source>{period}, {first} – {last}, {place}; as of {day}</source>
        <translation>{period}（{first} 至 {last}），{place}，數據截至 {day}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>比上期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Registered; look by {visit}, answer by {answer}.</source>
        <translation>已登記；應在 {visit} 前核查，{answer} 前答覆。</translation>
    </message>
    <message>
        <source>hazards it missed: {count}</source>
        <translation>自查未發現的隱患：{count}</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Sheets in it: {count}</source>
        <translation>其中份數：{count}</translation>
    </message>
    <message>
        <source>Taken back: {file}</source>
        <translation>已撤回：{file}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每處扣分</translation>
    </message>
    <message>
        <source>{community} fails in {period}.</source>
        <translation>{community} {period} 考核一票否決。</translation>
    </message>
    <message>
        <source>The points of {community} count in {period}.</source>
        <translation>{community} {period} 考核按得分計算。</translation>
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
        <translation>一票否決：{reason}</translation>
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
        <source>Signed by {leader}, {day}. Records that came in later: {count}</source>
        <translation>由{leader}於 {day} 簽發。簽發後補報：{count} 條</translation>
    </message>
    <message>
        <source>Its signature was checked; every record and photo is when it is taken in.</source>
        <translation>已核驗簽名；記錄和照片在接收時逐條核查。</translation>
    </message>
    <message>
        <source>not at the office yet: {what}</source>
        <translation>未報送街道辦：{what}</translation>
    </message>
    <message>
        <source>{laptop}	of other communities, sent every time until it says what it holds: {count}</source>
        <translation>{laptop}	其他社區 {count} 條：對方尚未回報已持有哪些，每次都發送</translation>
    </message>
    <message>
        <source>Papers in it: {count}</source>
        <translation>共 {count} 份文書</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>{week} is signed by {leader}.</source>
        <translation>{week} 已由{leader}簽發。</translation>
    </message>
    <message>
        <source>The signature of {week} is taken back.</source>
        <translation>已撤回 {week} 的簽發。</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>{day} 已辦</translation>
    </message>
    <message>
        <source>taken back: {reason}</source>
        <translation>已撤回：{reason}</translation>
    </message>
    <message>
        <source>Handed out: {count}</source>
        <translation>已發放 {count} 份</translation>
    </message>
    <message>
        <source>handed out, not back yet</source>
        <translation>已發放，未收回</translation>
    </message>
    <message>
        <source>Laptop {laptop} had sent this number, or more of its own work, before: a backup was put back there, or two machines work as {laptop}. Ask by phone. The one that goes on takes in a bundle from here before it records anything; any other gets a code of its own.</source>
        <translation>代號 {laptop} 的電腦以前發來過同一編號的數據包，或發來過更多的記錄：該電腦恢復過備份，或有兩台電腦同用代號 {laptop}。請電話核實。繼續使用的一台應先接收本機的數據包再做記錄，另一台須另領代號。</translation>
    </message>
    <message>
        <source>This store was not copied here: nothing was changed.</source>
        <translation>本機數據不是從別處複製來的，未作改動。</translation>
    </message>
    <message>
        <source>This machine is laptop {laptop} from now on. Do not use the other one any more.</source>
        <translation>今後由本機使用代號 {laptop}，原電腦不要再用。</translation>
    </message>
    <message>
        <source>{week} was signed with other days: {first} – {last}</source>
        <translation>{week} 已按另一起止日簽發：{first} – {last}</translation>
    </message>
    <message>
        <source>This number is void: {reason}</source>
        <translation>該文號已作廢：{reason}</translation>
    </message>
    <message>
        <source>To be written in by hand, for the fonts have none: {characters}</source>
        <translation>字庫中沒有以下字符，須在文書上手寫補填：{characters}</translation>
    </message>
    <message>
        <source>{laptop}	{community}	last bundle {bundle}	withdrawn</source>
        <translation>{laptop}	{community}	最近數據包 {bundle}	已停用</translation>
    </message>
    <message>
        <source>Put right by today: {premises}</source>
        <translation>整改到期：{premises}</translation>
    </message>
    <message>
        <source>Reinspect: {premises}</source>
        <translation>應複查：{premises}</translation>
    </message>
    <message>
        <source>Remind them of the answer: {premises}</source>
        <translation>催辦答覆：{premises}</translation>
    </message>
    <message>
        <source>Supervision ends: {premises}</source>
        <translation>掛牌督辦到期：{premises}</translation>
    </message>
    <message>
        <source>Hazards of {street}: days</source>
        <translation>{street}隱患整改期限</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>逾期 {days} 天</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>The decision stays on record as withdrawn; nobody is asked for it any more.</source>
        <translation>該決定記為已撤回並留存，不再催辦。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft, not issued yet</source>
        <translation>草稿，尚未簽發</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>This laptop holds the records of {community}; those of the other communities are at the street office.</source>
        <translation>本機只存{community}的數據，其他社區的數據在街道辦。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>A command, a premises, a notice number, or pinyin initials</source>
        <translation>命令、場所、通知書編號或拼音首字母</translation>
    </message>
    <message>
        <source>Nothing has this name. Try fewer letters.</source>
        <translation>沒有找到，請少輸幾個字再試。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找結果</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>{path} has a value for {names} that cannot be used; the usual value is used instead. Set it again under Settings.</source>
        <translation>{path} 中 {names} 的值無法使用，已改用默認值。請在「設置」中重新設定。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); the usual ones are used. Check who may open this file.</source>
        <translation>無法讀取 {path} 中的設置（{reason}），已改用默認設置。請檢查該文件的訪問權限。</translation>
    </message>
    <message>
        <source>The settings were damaged and the usual ones are used; the damaged file was kept as {kept}. Choose language and display again under Settings.</source>
        <translation>設置文件已損壞，現改用默認設置；損壞的文件保留為 {kept}。請在「設置」中重新選擇語言和顯示方式。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path} ({reason}). Make room there, or choose another data directory.</source>
        <translation>設置無法保存到 {path}（{reason}）。請騰出空間，或另選數據目錄。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>無法寫入 {path}（{reason}）。請另選位置。</translation>
    </message>
    <message>
        <source>No new photo lies in the phone's folder. Take it, then try again.</source>
        <translation>手機文件夾中沒有新照片，請拍照後再試。</translation>
    </message>
    <message>
        <source>No phone folder is set. Choose one under Settings, or add a file.</source>
        <translation>尚未設定手機照片文件夾，請在「設定」中選擇，或者直接新增文件。</translation>
    </message>
    <message>
        <source>The printer does not take this. Choose another one, or save the PDF.</source>
        <translation>打印機未接受任務，請換一台打印機，或者保存 PDF。</translation>
    </message>
    <message>
        <source>No row could be taken. Give --community and --category for rows that name none.</source>
        <translation>沒有可導入的行。請用 --community 和 --category 指定未註明的社區和類別。</translation>
    </message>
    <message>
        <source>There is no screen here for the window. Start firesweep on a desktop, or use its commands: firesweep --help.</source>
        <translation>這裡沒有可顯示窗口的屏幕。請在桌面環境中啟動 firesweep，或使用命令：firesweep --help。</translation>
    </message>
    <message>
        <source>“{value}” is no language of it. Say zh_CN, zh_TW or en.</source>
        <translation>沒有「{value}」這種語言。可用 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --photos knows. Say all, none or a number of MB.</source>
        <translation>--photos 不能用「{value}」。可用 all、none 或兆字節數。</translation>
    </message>
    <message>
        <source>“{command}” takes less than was given. “{help}” shows how it is used.</source>
        <translation>「{command}」後面的參數太多。用法見「{help}」。</translation>
    </message>
    <message>
        <source>There is no option {option}. “{help}” lists them.</source>
        <translation>沒有選項 {option}。可用選項見「{help}」。</translation>
    </message>
    <message>
        <source>{name} is missing. “{help}” shows what is needed.</source>
        <translation>缺少 {name}。所需內容見「{help}」。</translation>
    </message>
    <message>
        <source>What is given for {name} is not understood. “{help}” shows what is needed.</source>
        <translation>{name} 的內容無法識別。所需內容見「{help}」。</translation>
    </message>
    <message>
        <source>There is no command “{word}”. “{help}” lists them.</source>
        <translation>沒有命令「{word}」。可用命令見「{help}」。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --due knows. Say overdue, today, week, later or a date such as 2026-11-30.</source>
        <translation>--due 不能用「{value}」。可用 overdue、today、week、later，或 2026-11-30 這樣的日期。</translation>
    </message>
    <message>
        <source>Option {option} needs a value. “{help}” shows how it is used.</source>
        <translation>選項 {option} 後面要有內容。用法見「{help}」。</translation>
    </message>
    <message>
        <source>Option {option} takes no value. “{help}” shows how it is used.</source>
        <translation>選項 {option} 後面不帶內容。用法見「{help}」。</translation>
    </message>
    <message>
        <source>What was asked for cannot be written ({reason}). Send it to another place.</source>
        <translation>結果無法寫出（{reason}），請改寫到其他位置。</translation>
    </message>
    <message>
        <source>“{value}” has characters nobody can read. Type it again, in UTF-8.</source>
        <translation>“{value}”中有無法識別的字符，請以 UTF-8 編碼重新輸入。</translation>
    </message>
    <message>
        <source>Name the premises to hand over, or give --beat.</source>
        <translation>請寫出要移交的場所，或用 --beat 指定片區。</translation>
    </message>
    <message>
        <source>{count} beats are called {name}. Give a name that only one has.</source>
        <translation>有{count}個片區名為{name}。請寫不重複的片區名稱。</translation>
    </message>
    <message>
        <source>Nothing was ordered on the spot: {what}.</source>
        <translation>{what}：沒有責令當場改正的隱患。</translation>
    </message>
    <message>
        <source>No beat is called {name}. There are: {names}.</source>
        <translation>沒有名為“{name}”的片區。現有：{names}。</translation>
    </message>
    <message>
        <source>Nothing here is called {name}.</source>
        <translation>本機沒有名為{name}的記錄。請核對名稱。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --state knows. Say open, unserved or served.</source>
        <translation>--state不認識“{value}”。請填寫open、unserved或served。</translation>
    </message>
    <message>
        <source>Name one notice, or without --docx several, or say --state or --due.</source>
        <translation>請給出一份通知書編號；不用--docx時可給出多份，或用--state、--due選擇。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --as knows. Say signed, refused, left or posted.</source>
        <translation>--as不認識“{value}”。請填寫signed、refused、left或posted。</translation>
    </message>
    <message>
        <source>No file lies in {places}.</source>
        <translation>{places}中沒有文件。</translation>
    </message>
    <message>
        <source>Say --week or --period, not both.</source>
        <translation>--week 和 --period 只能用一個。</translation>
    </message>
    <message>
        <source>There is no column “{name}”. Choose among {columns}.</source>
        <translation>沒有“{name}”這一列。請從 {columns} 中選擇。</translation>
    </message>
    <message>
        <source>Name premises, or a community with --community.</source>
        <translation>請寫明場所，或用 --community 寫明社區。</translation>
    </message>
    <message>
        <source>“{word}” is no figure with its weight. Write it as overdue=25:2; “score weights” shows them all.</source>
        <translation>“{word}”不是指標及其分值。請寫成 overdue=25:2；用“score weights”查看全部指標。</translation>
    </message>
    <message>
        <source>Name papers, or say --community or --since.</source>
        <translation>請列出文書，或用 --community、--since 指定範圍。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --since knows. Say a date such as 2026-11-30.</source>
        <translation>--since 不認識“{value}”。請寫日期，如 2026-11-30。</translation>
    </message>
    <message>
        <source>{week} is not signed.</source>
        <translation>{week} 尚未簽發。</translation>
    </message>
    <message>
        <source>Name what is meant, or say --community or --since.</source>
        <translation>請寫明要打印哪些，或使用 --community、--since。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open the window, or do what the command says.</source>
        <translation>打開窗口，或執行命令。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>顯示版本號。</translation>
    </message>
    <message>
        <source>Build the practice store if it is not there, and open it.</source>
        <translation>打開練習庫；還沒有時先建立。</translation>
    </message>
    <message>
        <source>Make the store of a new street.</source>
        <translation>為新街道建立數據庫。</translation>
    </message>
    <message>
        <source>Check records, photos and papers; the exit code says whether all is well.</source>
        <translation>檢查記錄、照片和文書是否完好；退出碼為 0 表示正常。</translation>
    </message>
    <message>
        <source>Offline fire-safety sweeps: registry, inspections, hazards, rectification notices.</source>
        <translation>離線消防安全大排查：場所台賬、檢查、火災隱患、整改通知書。</translation>
    </message>
    <message>
        <source>The data directory.</source>
        <translation>數據所在文件夾。</translation>
    </message>
    <message>
        <source>The language: zh_CN, zh_TW or en.</source>
        <translation>語言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Build it without opening it.</source>
        <translation>只建立，不打開。</translation>
    </message>
    <message>
        <source>The street's name.</source>
        <translation>街道名稱。</translation>
    </message>
    <message>
        <source>This laptop's code, such as A.</source>
        <translation>本機代號，如 A。</translation>
    </message>
    <message>
        <source>A community; repeat for each.</source>
        <translation>社區名稱；每個社區寫一次。</translation>
    </message>
    <message>
        <source>Copy records, photos and papers as of one moment, and check the copy.</source>
        <translation>備份同一時刻的全部記錄、照片和文書，並檢查備份。</translation>
    </message>
    <message>
        <source>Put a backup in the store's place; what stood there is kept beside it.</source>
        <translation>用備份恢復數據庫；原有內容另行保留。</translation>
    </message>
    <message>
        <source>A folder on a stick or another disk.</source>
        <translation>U 盤或另一塊硬盤上的文件夾。</translation>
    </message>
    <message>
        <source>A backup's folder.</source>
        <translation>備份所在文件夾。</translation>
    </message>
    <message>
        <source>Print one hash over everything exchanged: equal on two stores that hold the same.</source>
        <translation>顯示全部交換內容的校驗值：兩台電腦內容相同則數值相同。</translation>
    </message>
    <message>
        <source>Write a bundle with what the office, or another laptop, lacks.</source>
        <translation>導出數據包，內含街道辦或另一台電腦尚缺的內容。</translation>
    </message>
    <message>
        <source>Say what a bundle holds and would change; nothing is written.</source>
        <translation>查看數據包的內容和將帶來的變化，不寫入任何內容。</translation>
    </message>
    <message>
        <source>Take bundles in, each whole or not at all.</source>
        <translation>接收數據包；每個包要麼全部收下，要麼完全不收。</translation>
    </message>
    <message>
        <source>Make this laptop's store from the bundle the street office wrote for its code.</source>
        <translation>用街道辦按本機代號導出的數據包建立本機數據庫。</translation>
    </message>
    <message>
        <source>Take an import back, as long as nothing was built on it.</source>
        <translation>撤回一次接收；之後尚未在其上開展工作時方可撤回。</translation>
    </message>
    <message>
        <source>Say of every laptop what it holds and lacks, and which photos are missing here.</source>
        <translation>列出每台電腦已有和尚缺的內容，以及本機尚缺的照片。</translation>
    </message>
    <message>
        <source>Bundles: work exchanged by file.</source>
        <translation>數據包：用文件交換工作內容。</translation>
    </message>
    <message>
        <source>The store as a whole.</source>
        <translation>整個數據庫。</translation>
    </message>
    <message>
        <source>A folder, such as a stick, or a file.</source>
        <translation>文件夾（如 U 盤）或文件名。</translation>
    </message>
    <message>
        <source>The code of the laptop it is for.</source>
        <translation>接收電腦的代號。</translation>
    </message>
    <message>
        <source>Everything, whatever is there already.</source>
        <translation>導出全部內容，不論對方是否已有。</translation>
    </message>
    <message>
        <source>all, none, or at most so many MB.</source>
        <translation>all（全部）、none（不帶），或最多多少兆字節。</translation>
    </message>
    <message>
        <source>A bundle.</source>
        <translation>數據包文件。</translation>
    </message>
    <message>
        <source>Bundles, in any order.</source>
        <translation>數據包文件，先後不限。</translation>
    </message>
    <message>
        <source>The bundle the office wrote for this laptop.</source>
        <translation>街道辦為本機導出的數據包。</translation>
    </message>
    <message>
        <source>The import's number, as status lists it.</source>
        <translation>接收序號，見 status 所列。</translation>
    </message>
    <message>
        <source>List hazards, earliest deadline first.</source>
        <translation>列出火災隱患，期限近的在前。</translation>
    </message>
    <message>
        <source>Write deadlines, reinspections, reminders and supervisions as a calendar (.ics).</source>
        <translation>把整改期限、複查、催辦和掛牌督辦日期寫成日曆文件（.ics）。</translation>
    </message>
    <message>
        <source>Hazards and their deadlines.</source>
        <translation>火災隱患及其期限。</translation>
    </message>
    <message>
        <source>open, overdue, all, or a state: noticed, closed …</source>
        <translation>open（未銷號）、overdue（逾期）、all（全部），或某一狀態，如 noticed、closed。</translation>
    </message>
    <message>
        <source>Where to write the .ics file.</source>
        <translation>.ics 文件的保存位置。</translation>
    </message>
    <message>
        <source>List the notices with hazards still open, earliest deadline first.</source>
        <translation>列出隱患尚未銷號的整改通知書，期限近的在前。</translation>
    </message>
    <message>
        <source>Write a notice's PDF, byte for byte as it was issued.</source>
        <translation>導出整改通知書的 PDF，與簽發時完全一致。</translation>
    </message>
    <message>
        <source>Rectification notices.</source>
        <translation>整改通知書。</translation>
    </message>
    <message>
        <source>overdue, today, week, later, or a date: due by then.</source>
        <translation>overdue（逾期）、today（今日）、week（本週）、later（以後），或截止日期。</translation>
    </message>
    <message>
        <source>The notice's number, as printed.</source>
        <translation>通知書文號，以紙面為準。</translation>
    </message>
    <message>
        <source>Where to write the PDF.</source>
        <translation>PDF 的保存位置。</translation>
    </message>
    <message>
        <source>Take a list of premises in; the same list twice changes nothing.</source>
        <translation>導入場所名單；同一名單重複導入不會改變任何內容。</translation>
    </message>
    <message>
        <source>List the registry.</source>
        <translation>列出場所台賬。</translation>
    </message>
    <message>
        <source>The registry of premises.</source>
        <translation>場所台賬。</translation>
    </message>
    <message>
        <source>An .xlsx or .csv list.</source>
        <translation>.xlsx 或 .csv 名單。</translation>
    </message>
    <message>
        <source>The community of rows that name none.</source>
        <translation>未寫社區的行歸入哪個社區。</translation>
    </message>
    <message>
        <source>The category of rows that name none.</source>
        <translation>未寫類別的行歸入哪一類。</translation>
    </message>
    <message>
        <source>Say what would happen, write nothing.</source>
        <translation>只說明結果，不寫入。</translation>
    </message>
    <message>
        <source>Name, address, contact, phone or pinyin.</source>
        <translation>名稱、地址、聯繫人、電話或拼音首字母。</translation>
    </message>
    <message>
        <source>Also what is closed down or merged into another.</source>
        <translation>連同已關閉或已併入其他場所的一併列出。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>以 JSON 格式輸出。</translation>
    </message>
    <message>
        <source>A file with the passphrase on line 1.</source>
        <translation>首行寫有口令的文件。</translation>
    </message>
    <message>
        <source>Even one without a signature, from a signing laptop.</source>
        <translation>即使沒有簽名也接收，儘管該電腦已啟用簽名。</translation>
    </message>
    <message>
        <source>Seal it for the key of the laptop it is for.</source>
        <translation>用接收方電腦的密鑰加密。</translation>
    </message>
    <message>
        <source>List the keys of the laptops, to compare their fingerprints by phone.</source>
        <translation>列出各電腦的密鑰，供電話核對。</translation>
    </message>
    <message>
        <source>Take the key a refused bundle was signed with for the laptop's own.</source>
        <translation>認可被拒收數據包所用的密鑰為該電腦的密鑰。</translation>
    </message>
    <message>
        <source>Withdraw a lost laptop's key: what it recorded before stays, what it sends is refused.</source>
        <translation>停用遺失電腦的密鑰：此前的記錄保留，此後的數據包拒收。</translation>
    </message>
    <message>
        <source>The laptop's code.</source>
        <translation>電腦代號。</translation>
    </message>
    <message>
        <source>The fingerprint you heard by phone.</source>
        <translation>電話裡聽到的核對碼。</translation>
    </message>
    <message>
        <source>Why, such as: lost.</source>
        <translation>原因，例如：遺失。</translation>
    </message>
    <message>
        <source>List every number given to a paper, and those void, left out or not arrived.</source>
        <translation>列出全部文書文號，以及作廢、缺號和未收到的文號。</translation>
    </message>
    <message>
        <source>The year of the numbers; without it, this one.</source>
        <translation>文號所屬年份；不填為本年。</translation>
    </message>
    <message>
        <source>Only what is void, left out or not arrived.</source>
        <translation>只列作廢、缺號和未收到的文號。</translation>
    </message>
    <message>
        <source>Write it as .xlsx.</source>
        <translation>保存為 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The sheet of a workbook with several.</source>
        <translation>工作簿有多個工作表時，指定讀取哪一個。</translation>
    </message>
    <message>
        <source>List premises that were probably registered twice, the surest first.</source>
        <translation>列出可能重複登記的場所，最有把握的在前。</translation>
    </message>
    <message>
        <source>Merge a duplicate: its visits count for the premises that is kept.</source>
        <translation>合併重複登記：其檢查記錄計入保留的場所。</translation>
    </message>
    <message>
        <source>Let a merged duplicate stand for itself again, with what was found at it.</source>
        <translation>拆開已合併的場所，查到的情況隨之恢復。</translation>
    </message>
    <message>
        <source>Hand premises or a beat over to another laptop; the next bundle carries it.</source>
        <translation>把場所或片區交給另一台電腦負責，隨下一個數據包送達。</translation>
    </message>
    <message>
        <source>Only pairs of which one lies in this community.</source>
        <translation>只列出其中一個在該社區的。</translation>
    </message>
    <message>
        <source>Name or id of the premises that is kept.</source>
        <translation>保留的場所的名稱或編號。</translation>
    </message>
    <message>
        <source>Name or id of its duplicate.</source>
        <translation>重複登記的名稱或編號。</translation>
    </message>
    <message>
        <source>Name or id of the merged duplicate.</source>
        <translation>已合併的重複登記的名稱或編號。</translation>
    </message>
    <message>
        <source>Code of the laptop, or “none”.</source>
        <translation>電腦代號；取消用“none”。</translation>
    </message>
    <message>
        <source>Names or ids of premises.</source>
        <translation>場所的名稱或編號。</translation>
    </message>
    <message>
        <source>A whole beat, by its name.</source>
        <translation>整個片區，寫片區名稱。</translation>
    </message>
    <message>
        <source>Write the order on the spot of a visit; it gets its number the first time.</source>
        <translation>輸出一次檢查的當場整改通知單；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Papers: written as they were issued, or issued with a number now.</source>
        <translation>文書：已制發的按原件輸出，未制發的即時編號制發。</translation>
    </message>
    <message>
        <source>Write the last extension of a notice; it gets its number the first time.</source>
        <translation>輸出整改通知書最近一次延期的延期整改申請表；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Give a laptop its code and write the bundle it joins with (street office).</source>
        <translation>給新電腦分配代號，並寫出它加入時用的數據包（僅限街道辦）。</translation>
    </message>
    <message>
        <source>The new laptop's code.</source>
        <translation>新電腦的代號。</translation>
    </message>
    <message>
        <source>The community it works for; else the street.</source>
        <translation>所屬社區；不寫即全街道。</translation>
    </message>
    <message>
        <source>Write the record of the last reinspection; it gets its number the first time.</source>
        <translation>輸出最近一次複查的複查記錄；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Write the letter of the last referral; it gets its number the first time.</source>
        <translation>輸出最近一次移送的移送函；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Say which community a laptop works for from now on (street office).</source>
        <translation>指定某台電腦今後所屬的社區（街道辦使用）。</translation>
    </message>
    <message>
        <source>The community, or “none”: the street.</source>
        <translation>社區名稱；“none”表示全街道。</translation>
    </message>
    <message>
        <source>Write how far a sweep has come, by community, and what became of its hazards.</source>
        <translation>輸出排查行動的彙總表：各社區進度和隱患整改情況。</translation>
    </message>
    <message>
        <source>The sweep's name; without it the running one.</source>
        <translation>排查行動名稱；不寫則為正在進行的行動。</translation>
    </message>
    <message>
        <source>Write everything about a premises in one PDF, with contents page and bookmarks.</source>
        <translation>輸出場所的一戶一檔：全部記錄和文書匯成一個 PDF，帶目錄和書籤。</translation>
    </message>
    <message>
        <source>Write what became of each as a PDF.</source>
        <translation>把各數據包的接收情況寫成 PDF。</translation>
    </message>
    <message>
        <source>A copy a word processor can edit, marked as one.</source>
        <translation>可用文字處理軟件編輯的副本，並標明為副本。</translation>
    </message>
    <message>
        <source>List drills, the newest first; one that does not count says why.</source>
        <translation>列出消防演練，最近的在前；作廢的註明原因。</translation>
    </message>
    <message>
        <source>List what was done to inform and train, the newest first.</source>
        <translation>列出宣傳培訓，最近的在前。</translation>
    </message>
    <message>
        <source>Drills, as they were recorded.</source>
        <translation>消防演練台賬。</translation>
    </message>
    <message>
        <source>Publicity and training, as they were recorded.</source>
        <translation>宣傳培訓台賬。</translation>
    </message>
    <message>
        <source>Write the record of a drill with its sign-in sheet; it gets its number the first time.</source>
        <translation>輸出消防演練記錄，附簽到表；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Write the record of training or publicity; it gets its number the first time.</source>
        <translation>輸出消防宣傳培訓記錄；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Draw premises of a sweep by lot, beside those visited in any case; it can be repeated.</source>
        <translation>從排查行動中隨機抽取場所，另列必查場所；抽籤可複核。</translation>
    </message>
    <message>
        <source>How many are drawn by lot.</source>
        <translation>隨機抽取多少家。</translation>
    </message>
    <message>
        <source>The seed of the draw; without it one is made.</source>
        <translation>抽籤種子；不填則自動生成。</translation>
    </message>
    <message>
        <source>Draw from this community only.</source>
        <translation>只從這個社區抽取。</translation>
    </message>
    <message>
        <source>Draw from this beat only.</source>
        <translation>只從這個片區抽取。</translation>
    </message>
    <message>
        <source>Draw from this category only.</source>
        <translation>只從這個類別抽取。</translation>
    </message>
    <message>
        <source>Only what the sweep has not inspected yet.</source>
        <translation>只抽取本次行動尚未檢查的場所。</translation>
    </message>
    <message>
        <source>Visited in any case, beside key units.</source>
        <translation>除重點單位外的必查場所。</translation>
    </message>
    <message>
        <source>Leave key units in the lot.</source>
        <translation>重點單位也參加抽籤。</translation>
    </message>
    <message>
        <source>Write it as .pdf or .xlsx.</source>
        <translation>寫成.pdf或.xlsx文件。</translation>
    </message>
    <message>
        <source>Write a notice's PDF as it was issued, a copy to be edited, or many with a list on top.</source>
        <translation>寫出簽發時的整改通知書PDF、可編輯的副本，或把多份合成一個PDF並附清單。</translation>
    </message>
    <message>
        <source>The notices' numbers, as printed.</source>
        <translation>整改通知書編號，按紙面所印。</translation>
    </message>
    <message>
        <source>All that are open, unserved or served.</source>
        <translation>全部未銷號的（open）、未送達的（unserved）或已送達的（served）。</translation>
    </message>
    <message>
        <source>Those of this community only.</source>
        <translation>只取這個社區的。</translation>
    </message>
    <message>
        <source>File scans with their papers, each found by its code, and say why one is not.</source>
        <translation>按二維碼把掃描件歸入對應文書，並說明未能歸檔的原因。</translation>
    </message>
    <message>
        <source>Folders or files of scans and photos.</source>
        <translation>掃描件、照片的文件夾或文件。</translation>
    </message>
    <message>
        <source>signed, refused, left or posted; only what is known.</source>
        <translation>signed（已簽收）、refused（拒籤）、left（留置或張貼）、posted（郵寄）；不填則只記已知情況。</translation>
    </message>
    <message>
        <source>Two of them, where nobody signed.</source>
        <translation>無人簽收時填寫兩名見證人。</translation>
    </message>
    <message>
        <source>Which paper it is, where no code says so.</source>
        <translation>沒有二維碼時，說明是哪份文書。</translation>
    </message>
    <message>
        <source>Say the figures of a week: overdue, due, coverage, repeats … and how they changed.</source>
        <translation>給出一週的數字：逾期、到期、覆蓋、屢犯等，以及變化。</translation>
    </message>
    <message>
        <source>Such as 2026-W47; without it the last one.</source>
        <translation>如 2026-W47；不寫則為上一週。</translation>
    </message>
    <message>
        <source>A month, quarter or statistical year: 2026-11, 2026-Q4, 2026.</source>
        <translation>月、季或統計年度：2026-11、2026-Q4、2026。</translation>
    </message>
    <message>
        <source>The figures of this community alone.</source>
        <translation>只看這個社區的數字。</translation>
    </message>
    <message>
        <source>Say what every figure counts.</source>
        <translation>說明每個數字的口徑。</translation>
    </message>
    <message>
        <source>List reports from the public, the newest first, with where each stands.</source>
        <translation>列出群眾反映，最近的在前，並註明辦理狀態。</translation>
    </message>
    <message>
        <source>Register a report from the public.</source>
        <translation>登記一件群眾反映。</translation>
    </message>
    <message>
        <source>List the self-checks that came back, each with what the visit after it found otherwise.</source>
        <translation>列出收回的自查表，以及隨後檢查結果與自查不一致之處。</translation>
    </message>
    <message>
        <source>Reports from the public.</source>
        <translation>群眾反映。</translation>
    </message>
    <message>
        <source>What premises found at their own check.</source>
        <translation>單位自查。</translation>
    </message>
    <message>
        <source>open, overdue, all, or a state: registered, closed …</source>
        <translation>open、overdue、all，或一種狀態：registered、closed……</translation>
    </message>
    <message>
        <source>What was reported.</source>
        <translation>反映的內容。</translation>
    </message>
    <message>
        <source>A premises' name or id it is about.</source>
        <translation>所反映場所的名稱或編號。</translation>
    </message>
    <message>
        <source>Or the place in words.</source>
        <translation>或用文字寫明地點。</translation>
    </message>
    <message>
        <source>The community, where no premises is named.</source>
        <translation>所在社區（沒有寫明場所時）。</translation>
    </message>
    <message>
        <source>When it came in, such as 2026-11-24.</source>
        <translation>接到的日期，如 2026-11-24。</translation>
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
        <translation>反映人電話。</translation>
    </message>
    <message>
        <source>Blocked exits or disabled equipment.</source>
        <translation>堵塞安全出口、疏散通道，或停用消防設施。</translation>
    </message>
    <message>
        <source>Write the minutes, one page, as .pdf.</source>
        <translation>把週報（一頁）寫成 PDF 文件。</translation>
    </message>
    <message>
        <source>Write figures, coverage and open hazards as .xlsx.</source>
        <translation>把數字、覆蓋和未銷號隱患寫成 xlsx 文件。</translation>
    </message>
    <message>
        <source>Columns of the open hazards, such as premises,phone; kept.</source>
        <translation>未銷號隱患表的列及次序，如 premises,phone；設定後保留。</translation>
    </message>
    <message>
        <source>Write phone numbers without stars.</source>
        <translation>電話號碼不用星號遮蓋。</translation>
    </message>
    <message>
        <source>Write self-check sheets to hand out before the sweep, in walking order.</source>
        <translation>寫出排查前發放的自查表，按走訪順序排列。</translation>
    </message>
    <message>
        <source>Premises' names or ids, or papers' numbers.</source>
        <translation>場所的名稱或編號，或文書編號。</translation>
    </message>
    <message>
        <source>All premises of this community.</source>
        <translation>該社區的全部場所。</translation>
    </message>
    <message>
        <source>Those of this beat only.</source>
        <translation>只限該片區的場所。</translation>
    </message>
    <message>
        <source>Take back what some scans were filed with; they can be filed anew.</source>
        <translation>撤回掃描件的歸檔，可重新歸檔。</translation>
    </message>
    <message>
        <source>They were filed with the wrong paper: take it back.</source>
        <translation>這些掃描件歸錯了文書：撤回並寫明原因。</translation>
    </message>
    <message>
        <source>Say the communities' points out of 100: what they lost, their grade, their year.</source>
        <translation>列出各社區百分制考核得分：扣分、等次、全年得分。</translation>
    </message>
    <message>
        <source>Say what every figure may cost, or set it: at most the weight, so much for each record.</source>
        <translation>查看或設定各項指標的分值：最多扣完該項分值，按處扣分。</translation>
    </message>
    <message>
        <source>Fail a community in a period whatever its points, or let them count again.</source>
        <translation>對社區某一期考核一票否決，或恢復按得分計算。</translation>
    </message>
    <message>
        <source>The communities' points out of 100, their grades and vetoes.</source>
        <translation>各社區百分制考核得分、等次和一票否決。</translation>
    </message>
    <message>
        <source>A week, month or quarter, or a year with its quarters: 2026-Q4, 2026.</source>
        <translation>週、月、季，或全年及各季：2026-Q4、2026。</translation>
    </message>
    <message>
        <source>A community's name.</source>
        <translation>社區名稱。</translation>
    </message>
    <message>
        <source>Such as overdue=25:2; all weights together are 100.</source>
        <translation>例如 overdue=25:2；各項分值合計 100 分。</translation>
    </message>
    <message>
        <source>Why it fails; empty: it fails no longer.</source>
        <translation>否決理由；留空則取消否決。</translation>
    </message>
    <message>
        <source>Write the registration form of a report from the public, with what was done by now.</source>
        <translation>輸出群眾反映登記表，含目前的辦理情況。</translation>
    </message>
    <message>
        <source>All issued in this community.</source>
        <translation>該社區已製發的全部。</translation>
    </message>
    <message>
        <source>All issued on this day or later.</source>
        <translation>自該日起製發的全部。</translation>
    </message>
    <message>
        <source>Papers' numbers, hazards' ids, or premises' names or ids.</source>
        <translation>文書編號、隱患標識，或場所名稱、標識。</translation>
    </message>
    <message>
        <source>Records' numbers, or ids as “list --json” says them.</source>
        <translation>記錄的編號，或“list --json”中的標識。</translation>
    </message>
    <message>
        <source>List decisions: what, who, by when, and whether it was done.</source>
        <translation>列出決定：做什麼、誰來做、何時完成、是否已辦。</translation>
    </message>
    <message>
        <source>Withdraw a decision: it stays on record and nobody is asked for it any more.</source>
        <translation>撤回一項決定：留存備查，不再催辦。</translation>
    </message>
    <message>
        <source>List the weeks that were signed, by whom and when; those taken back with the reason.</source>
        <translation>列出已簽發的各週：何人何時簽發；撤回的附理由。</translation>
    </message>
    <message>
        <source>Sign a week that is over: its figures, records and decisions stay as they are now.</source>
        <translation>簽發已結束的一週：數字、記錄和決定照現在的樣子固定下來。</translation>
    </message>
    <message>
        <source>Take a signature back, so that the week can be signed anew.</source>
        <translation>撤回簽發，以便重新簽發該週。</translation>
    </message>
    <message>
        <source>What the weekly reviews decided.</source>
        <translation>週調度的決定。</translation>
    </message>
    <message>
        <source>The weeks that were signed.</source>
        <translation>已簽發的各週。</translation>
    </message>
    <message>
        <source>Such as 2026-W47.</source>
        <translation>如 2026-W47。</translation>
    </message>
    <message>
        <source>Why; it stays on record.</source>
        <translation>理由，留存備查。</translation>
    </message>
    <message>
        <source>That of this community.</source>
        <translation>限這個社區的。</translation>
    </message>
    <message>
        <source>Those of this week; without it those still open.</source>
        <translation>這一週的決定；不寫則列出尚未辦結的。</translation>
    </message>
    <message>
        <source>As “decision list --json” says it.</source>
        <translation>以「decision list --json」所列為準。</translation>
    </message>
    <message>
        <source>Who signs.</source>
        <translation>簽發人。</translation>
    </message>
    <message>
        <source>Say from how many points on a community is excellent, good, or has passed; or set it.</source>
        <translation>顯示或設定優秀、良好、合格各需多少分。</translation>
    </message>
    <message>
        <source>Such as 90 80 60: the least points of each.</source>
        <translation>如 90 80 60：各等次的最低分。</translation>
    </message>
    <message>
        <source>Record that premises were given their self-check sheets.</source>
        <translation>登記自查表已發給場所。</translation>
    </message>
    <message>
        <source>Who handed them out.</source>
        <translation>發放人。</translation>
    </message>
    <message>
        <source>When, such as 2026-11-24; without it, today.</source>
        <translation>日期，如 2026-11-24；不寫為今天。</translation>
    </message>
    <message>
        <source>Who took it, where it is one.</source>
        <translation>領取人（只發一家時）。</translation>
    </message>
    <message>
        <source>Say that this machine takes the place of the one its store was copied from.</source>
        <translation>確認由本機替換數據來源的原電腦。</translation>
    </message>
    <message>
        <source>Who drew the minutes up.</source>
        <translation>週報填報人。</translation>
    </message>
    <message>
        <source>Who looked the minutes through.</source>
        <translation>週報審核人。</translation>
    </message>
    <message>
        <source>Write premises' checklists, to be filled in by hand, in walking order.</source>
        <translation>輸出場所檢查表，供手工填寫，按走訪順序排列。</translation>
    </message>
    <message>
        <source>A photo that was shown; once for each.</source>
        <translation>反映人出示的照片，可多次給出。</translation>
    </message>
    <message>
        <source>Write closing sheets of closed hazards, with photos before and after.</source>
        <translation>寫出已銷號隱患的銷號表，附整改前後照片。</translation>
    </message>
    <message>
        <source>Write slips for the door, each of the last visit on which nobody came in.</source>
        <translation>寫出到訪告知單，每張針對最近一次未能入內的到訪。</translation>
    </message>
    <message>
        <source>All closed in this community.</source>
        <translation>這個社區全部已銷號的隱患。</translation>
    </message>
    <message>
        <source>All closed on this day or later.</source>
        <translation>當日及以後銷號的全部隱患。</translation>
    </message>
    <message>
        <source>All doors shut in this community.</source>
        <translation>這個社區全部未能入內的場所。</translation>
    </message>
    <message>
        <source>All doors shut on this day or later.</source>
        <translation>當日及以後未能入內的全部場所。</translation>
    </message>
    <message>
        <source>The sweeps' names; without one the running sweep.</source>
        <translation>排查行動名稱；不寫則為正在進行的行動。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Putting the papers together</source>
        <translation>正在合併文書</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>本頁快捷鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Find a command, a premises or a notice</source>
        <translation>查找命令、場所或通知書</translation>
    </message>
    <message>
        <source>Open a place</source>
        <translation>打開欄目</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>返回上一欄目</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>撤銷剛才的操作</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>移到下一項</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>顯示本列表</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{reason} (agreed by {approver})</source>
        <translation>{reason}（{approver}批准）</translation>
    </message>
    <message>
        <source>The series was set to go on after it</source>
        <translation>設置為從後面的號起編</translation>
    </message>
    <message>
        <source>No bundle of laptop {code} has brought it</source>
        <translation>尚未收到電腦 {code} 的數據包</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Taking in {name}</source>
        <translation>正在讀取 {name}</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos ({kinds})</source>
        <translation>照片（{kinds}）</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Take the newest photo of the phone's folder</source>
        <translation>取用手機文件夾中最新的照片</translation>
    </message>
</context>
<context>
    <name>PhotoWindow</name>
    <message>
        <source>Photo {place}</source>
        <translation>照片 {place}</translation>
    </message>
    <message>
        <source>This photo is not here. Take in a bundle with photos, or go back to a backup.</source>
        <translation>本機沒有這張照片。請接收帶照片的數據包，或恢復備份。</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Name</source>
        <translation>場所名稱</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>場所類別</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯繫人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Fire-safety responsible person</source>
        <translation>消防安全責任人</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面積（㎡）</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>層數</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>統一社會信用代碼</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所在場所</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number in its list</source>
        <translation>原台賬編號</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近檢查</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未銷號隱患</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>重複登記，即</translation>
    </message>
    <message>
        <source>Laptop in charge</source>
        <translation>負責的電腦</translation>
    </message>
</context>
<context>
    <name>PremisesField</name>
    <message>
        <source>Premises of this name</source>
        <translation>名稱相符的場所</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>%1 無法寫入（%2），請另選位置。</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Save it instead.</source>
        <translation>本機沒有能打開 PDF 的程序，請改用「另存為」。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>縮小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
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
        <translation>適合寬度</translation>
    </message>
    <message>
        <source>Fit the page to the window (Ctrl+0)</source>
        <translation>按窗口寬度顯示（Ctrl+0）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Save the PDF (Ctrl+S)</source>
        <translation>保存 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Open in the PDF program of this laptop (Ctrl+O)</source>
        <translation>用本機 PDF 程序打開（Ctrl+O）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>簽發</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存文書</translation>
    </message>
    <message>
        <source>Give the paper its number; it can be printed then</source>
        <translation>簽發並編號，簽發後方可打印</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The fonts have no %1. The paper leaves a line there: write it in by hand.</source>
        <translation>字庫中沒有%1，文書上該處留作橫線，請打印後手寫補填。</translation>
    </message>
    <message>
        <source>Save a copy to edit</source>
        <translation>保存可編輯副本</translation>
    </message>
    <message>
        <source>Copy to edit…</source>
        <translation>可編輯副本…</translation>
    </message>
    <message>
        <source>Save a copy a word processor can edit (Ctrl+D)</source>
        <translation>保存可用文字處理軟件編輯的副本（Ctrl+D）</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Set one up, or save the PDF and print it elsewhere.</source>
        <translation>本機沒有安裝打印機。請先安裝打印機，或保存PDF到其他電腦打印。</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done}, about {time} left</source>
        <translation>{done}，約剩 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Permission denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允許此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夾不存在</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>這是文件夾</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夾</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名過長</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盤為只讀</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盤已滿</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盤配額</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件過大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>磁盤讀寫出錯</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>設備不存在</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>設備正被佔用</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>設備正被佔用</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>名稱或參數無效</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Closing sheet</source>
        <translation>整改銷號表</translation>
    </message>
    <message>
        <source>Slip for the door</source>
        <translation>到訪告知單</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>空白檢查表</translation>
    </message>
    <message>
        <source>Summary of the sweep</source>
        <translation>排查情況彙總表</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>一戶一檔</translation>
    </message>
    <message>
        <source>Premises drawn by lot</source>
        <translation>隨機抽查名單</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>Closing sheets</source>
        <translation>銷號表</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Laptop {code}</source>
        <translation>{code} 號機</translation>
    </message>
    <message>
        <source>No sweep is running</source>
        <translation>目前沒有排查行動</translation>
    </message>
    <message>
        <source>{sweep}, week {week}</source>
        <translation>{sweep}　第 {week} 週</translation>
    </message>
    <message>
        <source>Not at the office: hazards {hazards} · photos {photos}</source>
        <translation>未報送街道辦　隱患 {hazards} · 照片 {photos}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}); what was saved before is safe. Try again, and if it happens again send the log file to whoever looks after it.</source>
        <translation>程序內部出錯（{kind}），此前已保存的內容不受影響。請重試；如再次出現，請將日誌文件交給維護人員。</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>前往 {place}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Ctrl+K Find
? Keys</source>
        <translation>Ctrl+K 查找
? 快捷鍵</translation>
    </message>
    <message>
        <source>other records {count}</source>
        <translation>其他記錄 {count}</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message>
        <source>No font on this laptop has {codes}: kept as typed, shown as a box, and left to be written by hand on papers</source>
        <translation>本機字體沒有字符 {codes}：照原樣保存，屏幕上顯示為方框，文書上留空由人手寫</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>laptop {code}</source>
        <translation>電腦{code}</translation>
    </message>
</context>
<context>
    <name>WithReason</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Enterprise</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>事業單位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>學校</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼兒園</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>公共娛樂場所</translation>
    </message>
    <message>
        <source>Crowded place</source>
        <translation>人員密集場所</translation>
    </message>
    <message>
        <source>Shopfront</source>
        <translation>店面</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>賓館</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>酒樓</translation>
    </message>
    <message>
        <source>Hostel</source>
        <translation>旅社</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>建築施工工地</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Residential courtyard</source>
        <translation>居民新村樓院</translation>
    </message>
    <message>
        <source>Wooden-house area</source>
        <translation>木屋毗連區</translation>
    </message>
    <message>
        <source>Rental housing</source>
        <translation>出租屋</translation>
    </message>
    <message>
        <source>Key unit</source>
        <translation>重點單位</translation>
    </message>
    <message>
        <source>High-rise</source>
        <translation>高層建築</translation>
    </message>
    <message>
        <source>People sleep here</source>
        <translation>有人住宿</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>使用燃氣</translation>
    </message>
    <message>
        <source>Nine-small place</source>
        <translation>九小場所</translation>
    </message>
    <message>
        <source>Living, working and storing in one</source>
        <translation>「三合一」場所</translation>
    </message>
    <message>
        <source>Vulnerable people</source>
        <translation>有行動不便人員</translation>
    </message>
    <message>
        <source>In business</source>
        <translation>在冊</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停業</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>已關停</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Deputy-section-level cadre</source>
        <translation>副科級領導</translation>
    </message>
    <message>
        <source>Community director</source>
        <translation>社區主任</translation>
    </message>
    <message>
        <source>Beat police officer</source>
        <translation>包段民警</translation>
    </message>
    <message>
        <source>Beat cadre</source>
        <translation>包段幹部</translation>
    </message>
    <message>
        <source>Community cadre</source>
        <translation>社區幹部</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>網格員</translation>
    </message>
    <message>
        <source>Street cadre</source>
        <translation>街道幹部</translation>
    </message>
    <message>
        <source>Other post</source>
        <translation>其他職務</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>組長</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>副組長</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能進入</translation>
    </message>
    <message>
        <source>Door locked</source>
        <translation>關門上鎖</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>無人在場</translation>
    </message>
    <message>
        <source>Entry refused</source>
        <translation>拒絕檢查</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>已搬遷</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>查無此處</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隱患</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未見</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>較大</translation>
    </message>
    <message>
        <source>Suspected major</source>
        <translation>疑似重大</translation>
    </message>
    <message>
        <source>Order on the spot</source>
        <translation>責令當場改正</translation>
    </message>
    <message>
        <source>Notice with deadline</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Photo of a hazard</source>
        <translation>有隱患時拍照</translation>
    </message>
    <message>
        <source>Photo always</source>
        <translation>必須拍照</translation>
    </message>
    <message>
        <source>Photo if wanted</source>
        <translation>可選拍照</translation>
    </message>
    <message>
        <source>The premises</source>
        <translation>場所照片</translation>
    </message>
    <message>
        <source>The hazard</source>
        <translation>隱患照片</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>整改後照片</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>簽字文書</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>直接送達</translation>
    </message>
    <message>
        <source>Left with witnesses</source>
        <translation>留置送達</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>郵寄送達</translation>
    </message>
    <message>
        <source>Put up at the door</source>
        <translation>張貼送達</translation>
    </message>
    <message>
        <source>Signed on screen</source>
        <translation>屏幕簽名</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>紙質簽名</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>拒絕簽名</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已發現</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>已發通知書</translation>
    </message>
    <message>
        <source>Said to be put right</source>
        <translation>單位報已整改</translation>
    </message>
    <message>
        <source>Put right, not closed yet</source>
        <translation>複查合格待銷號</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>已收到答覆</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已銷號</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>當場改正</translation>
    </message>
    <message>
        <source>Issue notice</source>
        <translation>簽發整改通知書</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Report as put right</source>
        <translation>報告已整改</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Reinspection: put right</source>
        <translation>複查：已整改</translation>
    </message>
    <message>
        <source>Reinspection: partly put right</source>
        <translation>複查：部分整改</translation>
    </message>
    <message>
        <source>Reinspection: not put right</source>
        <translation>複查：未整改</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登記答覆</translation>
    </message>
    <message>
        <source>List for supervision</source>
        <translation>掛牌督辦</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>銷號</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新列入整改</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>why it was not seen</source>
        <translation>未見的原因</translation>
    </message>
    <message>
        <source>the hazard itself</source>
        <translation>未填隱患</translation>
    </message>
    <message>
        <source>what the hazard is</source>
        <translation>隱患內容</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>photo after, or why there is none</source>
        <translation>整改後照片或無照片的原因</translation>
    </message>
    <message>
        <source>who it is referred to</source>
        <translation>移送部門</translation>
    </message>
    <message>
        <source>photo (key unit)</source>
        <translation>現場照片（重點單位必拍）</translation>
    </message>
    <message>
        <source>a second inspector</source>
        <translation>第二名檢查人員</translation>
    </message>
    <message>
        <source>leader or deputy leader</source>
        <translation>組長或副組長</translation>
    </message>
    <message>
        <source>signature of the team</source>
        <translation>檢查組簽名</translation>
    </message>
    <message>
        <source>signature of the person in charge</source>
        <translation>單位負責人簽名</translation>
    </message>
    <message>
        <source>two witnesses</source>
        <translation>兩名見證人</translation>
    </message>
    <message>
        <source>why signing was refused</source>
        <translation>拒簽原因</translation>
    </message>
    <message>
        <source>why there was no access</source>
        <translation>未能進入的原因</translation>
    </message>
    <message>
        <source>next visit</source>
        <translation>下次檢查日期</translation>
    </message>
    <message>
        <source>how it was put right at once</source>
        <translation>當場改正的情況說明</translation>
    </message>
    <message>
        <source>Still wrong</source>
        <translation>仍未整改</translation>
    </message>
    <message>
        <source>Sent by the premises</source>
        <translation>單位自報照片</translation>
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
        <source>Member of the team</source>
        <translation>檢查組成員</translation>
    </message>
    <message>
        <source>Two members of the team</source>
        <translation>檢查組成員兩人</translation>
    </message>
    <message>
        <source>Leader or community director</source>
        <translation>組長或社區主任</translation>
    </message>
    <message>
        <source>Government, on report of the fire authority</source>
        <translation>政府（經消防救援機構報告）</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>photo, or why there is none</source>
        <translation>現場照片，或無法拍攝的原因</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>兩人</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>seen by somebody besides who agrees</source>
        <translation>批准人以外至少一人蔘加複查</translation>
    </message>
    <message>
        <source>before the date, once, at most as long as the first period</source>
        <translation>期限屆滿前、僅一次、不超過首次整改期限的長度</translation>
    </message>
    <message>
        <source>number of the notice</source>
        <translation>通知書編號</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>移送對象</translation>
    </message>
    <message>
        <source>what the answer says</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>who served it</source>
        <translation>送達人</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知書</translation>
    </message>
    <message>
        <source>Reinspection record</source>
        <translation>複查記錄</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>移送函</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>team</source>
        <translation>檢查組</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>排查行動</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>火災隱患</translation>
    </message>
    <message>
        <source>step of a hazard</source>
        <translation>隱患辦理記錄</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>變更記錄</translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation>文件目錄</translation>
    </message>
    <message>
        <source>photo missing</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>key of a laptop</source>
        <translation>電腦密鑰</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已簽發</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>缺號</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>僅本機有</translation>
    </message>
    <message>
        <source>on its way in bundle {number}</source>
        <translation>已裝入第{number}號數據包，待送達</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>街道辦已收到</translation>
    </message>
    <message>
        <source>photo of the hazard missing</source>
        <translation>缺隱患照片</translation>
    </message>
    <message>
        <source>same credit code</source>
        <translation>信用代碼相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>電話相同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>near-equal name</source>
        <translation>名稱相近</translation>
    </message>
    <message>
        <source>The premises themselves</source>
        <translation>被檢查單位</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>消防演練</translation>
    </message>
    <message>
        <source>outreach event</source>
        <translation>宣傳培訓</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>消防演練</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣傳培訓</translation>
    </message>
    <message>
        <source>Drill record</source>
        <translation>消防演練記錄</translation>
    </message>
    <message>
        <source>Training and publicity record</source>
        <translation>消防宣傳培訓記錄</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>培訓會</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>橫幅</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>標語</translation>
    </message>
    <message>
        <source>Special issue</source>
        <translation>專刊</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>傳單</translation>
    </message>
    <message>
        <source>Visit to a household</source>
        <translation>入戶宣傳</translation>
    </message>
    <message>
        <source>Fire Law</source>
        <translation>消防法律法規</translation>
    </message>
    <message>
        <source>Everyday knowledge</source>
        <translation>消防常識</translation>
    </message>
    <message>
        <source>Use of equipment</source>
        <translation>消防器材使用</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>逃生自救</translation>
    </message>
    <message>
        <source>Company heads</source>
        <translation>企業負責人</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>paper that came back</source>
        <translation>返回文書</translation>
    </message>
    <message>
        <source>draw by lot</source>
        <translation>抽籤</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽收</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>拒籤</translation>
    </message>
    <message>
        <source>Left or put up there</source>
        <translation>留置或張貼</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>整改銷號表</translation>
    </message>
    <message>
        <source>Slip for the door</source>
        <translation>到訪告知單</translation>
    </message>
    <message>
        <source>Checklist on paper</source>
        <translation>紙質檢查表</translation>
    </message>
    <message>
        <source>Summary of the sweep</source>
        <translation>排查情況彙總表</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>一戶一檔</translation>
    </message>
    <message>
        <source>List of premises drawn</source>
        <translation>隨機抽查名單</translation>
    </message>
    <message>
        <source>List of papers</source>
        <translation>文書清單</translation>
    </message>
    <message>
        <source>report from the public</source>
        <translation>群眾反映</translation>
    </message>
    <message>
        <source>step of a report</source>
        <translation>群眾反映辦理記錄</translation>
    </message>
    <message>
        <source>self-check</source>
        <translation>單位自查</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>來信</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>網上</translation>
    </message>
    <message>
        <source>Hotline 12345</source>
        <translation>12345熱線</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已轉辦</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>登記核查</translation>
    </message>
    <message>
        <source>Link a hazard</source>
        <translation>關聯隱患</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉辦</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Hazard the self-check missed</source>
        <translation>自查未發現的隱患</translation>
    </message>
    <message>
        <source>Put right since the self-check</source>
        <translation>自查後已整改</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>結果不一致</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未改</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天內到期</translation>
    </message>
    <message>
        <source>New and serious</source>
        <translation>新增較大隱患</translation>
    </message>
    <message>
        <source>No access twice or more</source>
        <translation>兩次以上未能進入</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>應查</translation>
    </message>
    <message>
        <source>Inspected so far</source>
        <translation>累計已查</translation>
    </message>
    <message>
        <source>Never let in</source>
        <translation>始終未能進入</translation>
    </message>
    <message>
        <source>Still to inspect</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Inspected in the period</source>
        <translation>本期檢查</translation>
    </message>
    <message>
        <source>Repeat offenders</source>
        <translation>屢犯場所</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>待定衝突</translation>
    </message>
    <message>
        <source>Photos not arrived</source>
        <translation>未到照片</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>舉行演練</translation>
    </message>
    <message>
        <source>Publicity and training held</source>
        <translation>開展宣傳培訓</translation>
    </message>
    <message>
        <source>Communities without a drill</source>
        <translation>未演練社區</translation>
    </message>
    <message>
        <source>Laptops not heard of</source>
        <translation>未報數據電腦</translation>
    </message>
    <message>
        <source>Hazards found</source>
        <translation>發現隱患</translation>
    </message>
    <message>
        <source>Ordered on the spot</source>
        <translation>責令當場改正</translation>
    </message>
    <message>
        <source>With a notice</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Referred at once</source>
        <translation>直接移送</translation>
    </message>
    <message>
        <source>Hazards reinspected</source>
        <translation>複查隱患</translation>
    </message>
    <message>
        <source>Hazards closed</source>
        <translation>銷號隱患</translation>
    </message>
    <message>
        <source>Hazards reopened</source>
        <translation>反覆隱患</translation>
    </message>
    <message>
        <source>Hazards made void</source>
        <translation>作廢隱患</translation>
    </message>
    <message>
        <source>Hazards open</source>
        <translation>未銷號隱患</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation>移送未答覆</translation>
    </message>
    <message>
        <source>Hazards with a notice whose date was past on the data day while the premises still had to act.</source>
        <translation>已發整改通知、至數據日期限已過而場所仍未改好的隱患。</translation>
    </message>
    <message>
        <source>The same, with a date from the data day to seven days later.</source>
        <translation>同上，期限在數據日至其後七天之內。</translation>
    </message>
    <message>
        <source>Hazards found in the period that are serious or suspected major.</source>
        <translation>本期發現的較大隱患和疑似重大隱患。</translation>
    </message>
    <message>
        <source>Premises where nobody got in during the period, nor later up to the data day.</source>
        <translation>本期上門未能進入、至數據日也未再進入的場所。</translation>
    </message>
    <message>
        <source>Those of them tried at least twice since somebody was last inside.</source>
        <translation>其中自上次進入以來至少兩次未能進入的。</translation>
    </message>
    <message>
        <source>Those in scope that the sweep has inspected up to the data day.</source>
        <translation>應查場所中本次行動至數據日已檢查的。</translation>
    </message>
    <message>
        <source>Those in scope where the sweep came to the door and was never let in.</source>
        <translation>應查場所中本次行動上門而始終未能進入的。</translation>
    </message>
    <message>
        <source>Those in scope not inspected yet; never let in is among them.</source>
        <translation>應查場所中尚未檢查的，含始終未能進入的。</translation>
    </message>
    <message>
        <source>Those in scope that the sweep inspected in the period, the first time or again.</source>
        <translation>應查場所中本次行動在本期檢查過的，首次或再次。</translation>
    </message>
    <message>
        <source>Premises where something found in the period had been found within a year before, or where a closed hazard came back.</source>
        <translation>本期發現的問題在此前一年內已發現過、或已銷號隱患反覆的場所。</translation>
    </message>
    <message>
        <source>Fields edited on two laptops apart that wait for a person now.</source>
        <translation>兩台電腦分別改過、現在等人裁定的欄目。</translation>
    </message>
    <message>
        <source>Photos named in the records that are not here yet.</source>
        <translation>記錄中已列明而尚未到達的照片。</translation>
    </message>
    <message>
        <source>Drills held in the period.</source>
        <translation>本期舉行的演練。</translation>
    </message>
    <message>
        <source>Publicity and training events of the period.</source>
        <translation>本期的宣傳培訓活動。</translation>
    </message>
    <message>
        <source>Communities of the sweep that have held no drill of it up to the data day.</source>
        <translation>排查行動所涉社區中至數據日未舉行演練的。</translation>
    </message>
    <message>
        <source>Laptops whose newest bundle was made before the data day was over: what they recorded since then is missing from the figures.</source>
        <translation>最新數據包早於數據日結束的電腦：其後的記錄未計入數字。</translation>
    </message>
    <message>
        <source>Hazards found in the period, at drills too; void ones do not count.</source>
        <translation>本期發現的隱患，含演練中發現的；作廢的不計。</translation>
    </message>
    <message>
        <source>Those found that were ordered right on the spot.</source>
        <translation>其中責令當場改正的。</translation>
    </message>
    <message>
        <source>Those found that need a notice with a date.</source>
        <translation>其中須發整改通知、限期整改的。</translation>
    </message>
    <message>
        <source>Those found that are for another authority from the start.</source>
        <translation>其中一開始就須移送其他部門的。</translation>
    </message>
    <message>
        <source>Hazards with a reinspection in the period.</source>
        <translation>本期複查過的隱患。</translation>
    </message>
    <message>
        <source>Hazards closed on the data day that were not when the period began.</source>
        <translation>期初未銷號、至數據日已銷號的隱患。</translation>
    </message>
    <message>
        <source>Hazards closed when the period began that are open on the data day.</source>
        <translation>期初已銷號、至數據日又未銷號的隱患。</translation>
    </message>
    <message>
        <source>Hazards open when the period began that are void on the data day.</source>
        <translation>期初未銷號、至數據日已作廢的隱患。</translation>
    </message>
    <message>
        <source>Hazards open on the data day, whenever they were found.</source>
        <translation>至數據日未銷號的隱患，不論何時發現。</translation>
    </message>
    <message>
        <source>Hazards referred to an authority that had not answered by the data day.</source>
        <translation>已移送而主管部門至數據日未答覆的隱患。</translation>
    </message>
    <message>
        <source>Report closed</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新辦理</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯繫人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>發現日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>整改通知書文號</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>此前發現次數</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>比上期</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未銷號隱患</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>優秀</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Shown by who reported</source>
        <translation>反映人提供</translation>
    </message>
    <message>
        <source>Take a service back</source>
        <translation>撤回送達</translation>
    </message>
    <message>
        <source>On-the-spot order</source>
        <translation>當場整改通知單</translation>
    </message>
    <message>
        <source>Inspection register form</source>
        <translation>檢查登記表</translation>
    </message>
    <message>
        <source>Extension form</source>
        <translation>延期整改申請表</translation>
    </message>
    <message>
        <source>Registration form of a report</source>
        <translation>群眾反映登記表</translation>
    </message>
    <message>
        <source>Premises of the sweep's communities and categories that are in business or suspended, by the registry as it stood on the data day.</source>
        <translation>排查行動所涉社區和類別中在業或停業的場所，以數據日當日的登記為準。</translation>
    </message>
</context>
</TS>
