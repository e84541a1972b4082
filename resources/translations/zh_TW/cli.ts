<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Made and checked {folder}</source>
        <translation>備份已完成並通過校驗：{folder}</translation>
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
        <source>Wrote {file} for {reader}: entries {entries}, photos {photos}. It is safe to pull the stick out.</source>
        <translation>已生成 {file}（供{reader}使用）：記錄 {entries} 條，照片 {photos} 張。現在可以拔出U盤。</translation>
    </message>
    <message>
        <source>any laptop</source>
        <translation>任意電腦</translation>
    </message>
    <message>
        <source>Bundle {number} of laptop {laptop} ({street}), written {at} by {by}</source>
        <translation>電腦 {laptop}（{street}）第 {number} 號數據包，{by} 於 {at} 生成</translation>
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
        <source>Its signature was checked; every record and photo is when it is taken in.</source>
        <translation>已核驗簽名；記錄和照片在接收時逐條核查。</translation>
    </message>
    <message>
        <source>Laptop {laptop} had sent this number, or more of its own work, before: a backup was put back there, or two machines work as {laptop}. Ask by phone. The one that goes on takes in a bundle from here before it records anything; any other gets a code of its own.</source>
        <translation>電腦 {laptop} 以前發來過同一編號的數據包，或發來過更多的記錄：該電腦恢復過備份，或有兩台電腦同用代號 {laptop}。請電話核實。繼續使用的一台應先接收本機的數據包再做記錄，另一台須另領代號。</translation>
    </message>
    <message>
        <source>entries of other communities, not taken in here: {counts}</source>
        <translation>屬其他社區、本機不接收的記錄：{counts}</translation>
    </message>
    <message>
        <source>Signed with the key known of laptop {laptop}: {fingerprint}</source>
        <translation>簽名相符：電腦 {laptop} 的已知密鑰，密鑰核對碼 {fingerprint}</translation>
    </message>
    <message>
        <source>First bundle of laptop {laptop}: its key is learnt with it. Compare the fingerprint by phone: {fingerprint}</source>
        <translation>電腦 {laptop} 的首個數據包：接收後即登記其密鑰。請電話核實密鑰核對碼：{fingerprint}</translation>
    </message>
    <message>
        <source>Not signed: an older firesweep wrote it.</source>
        <translation>沒有簽名：由舊版程序生成。</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>已寫入 {file}</translation>
    </message>
    <message>
        <source>{file}: refused. {why}</source>
        <translation>{file}：拒收。{why}</translation>
    </message>
    <message>
        <source>{file}: all of it for this laptop is here already; photos {photos}</source>
        <translation>{file}：本機應有的均已有；照片 {photos}</translation>
    </message>
    <message>
        <source>{file}: import {number}, entries {entries}, clashes {clashes}, photos {photos}</source>
        <translation>{file}：第 {number} 次接收，記錄 {entries} 條，衝突 {clashes} 處，照片 {photos} 張</translation>
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
        <source>Seed {seed}, premises in the lot: {lot}</source>
        <translation>種子 {seed}，待抽場所 {lot} 家</translation>
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
        <source>Merged {other} into {kept}. Take it back: premises split {id}</source>
        <translation>已將{other}併入{kept}。如需拆開：premises split {id}</translation>
    </message>
    <message>
        <source>{name} stands for itself again.</source>
        <translation>{name}已恢復為單獨的場所。</translation>
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
        <source>{what} Needed.</source>
        <translation>{what}必填。</translation>
    </message>
    <message>
        <source>{what} Otherwise: {value}.</source>
        <translation>{what}默認：{value}。</translation>
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
        <translation>已認可電腦 {laptop} 的密鑰，密鑰核對碼 {fingerprint}。請重新接收其數據包。</translation>
    </message>
    <message>
        <source>Laptop {laptop} is withdrawn. The next bundles tell the other laptops so.</source>
        <translation>電腦 {laptop} 已停用。其他電腦接收街道辦的下一個數據包後即獲知。</translation>
    </message>
    <message>
        <source>Wrote {file}: laptop {code} joins with it, for {community}.</source>
        <translation>已生成 {file}：供電腦 {code} 加入使用，所屬社區：{community}。</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Laptop {code} works for {community}; the next bundle tells it.</source>
        <translation>電腦 {code} 所屬社區：{community}。該電腦接收下一個數據包後生效。</translation>
    </message>
    <message>
        <source>This is laptop {laptop} of {street}; entries: {entries}</source>
        <translation>本機為{street}電腦 {laptop}；記錄 {entries} 條</translation>
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
        <source>This is laptop {laptop}, for {community}</source>
        <translation>本機代號 {laptop}，所屬：{community}</translation>
    </message>
    <message>
        <source>{laptop}	{community}	last bundle {bundle}	lacks entries {entries}, photos {photos}</source>
        <translation>{laptop}	{community}	最近數據包 {bundle}	尚缺記錄 {entries} 條、照片 {photos} 張</translation>
    </message>
    <message>
        <source>{laptop}	of other communities, sent every time until it says what it holds: {count}</source>
        <translation>{laptop}	其他社區 {count} 條：對方尚未回報已持有哪些，每次都發送</translation>
    </message>
    <message>
        <source>{laptop}	{community}	last bundle {bundle}	withdrawn</source>
        <translation>{laptop}	{community}	最近數據包 {bundle}	已停用</translation>
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
        <source>not at the office yet: {what}</source>
        <translation>未報送街道辦：{what}</translation>
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
        <source>All is well.</source>
        <translation>檢查完畢，一切正常。</translation>
    </message>
    <message>
        <source>Its number: {number}</source>
        <translation>文號：{number}</translation>
    </message>
    <message>
        <source>Papers in it: {count}</source>
        <translation>共 {count} 份文書</translation>
    </message>
    <message>
        <source>void: {reason}</source>
        <translation>作廢：{reason}</translation>
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
        <source>Notices in it: {count}</source>
        <translation>其中整改通知書 {count} 份</translation>
    </message>
    <message>
        <source>Added {new}, changed {changed}, unchanged {unchanged}, not read {unread}</source>
        <translation>新增 {new} 家，變更 {changed} 家，未變 {unchanged} 家，無法導入 {unread} 行</translation>
    </message>
    <message>
        <source>Would add {new}, change {changed}, leave {unchanged}, not read {unread}</source>
        <translation>將新增 {new} 家，變更 {changed} 家，不變 {unchanged} 家，無法導入 {unread} 行（試運行，未寫入）</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>未導入的列：{names}</translation>
    </message>
    <message>
        <source>Sheets not read: {names}. “--sheet” reads one of them.</source>
        <translation>未讀取的工作表：{names}。可用 --sheet 指定其中一個。</translation>
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
        <translation>第 {number} 行已導入，請核對：{reason}</translation>
    </message>
    <message>
        <source>{count} rows taken, {numbers}: {reason}</source>
        <translation>共 {count} 行已導入，請核對（第 {numbers} 行）：{reason}</translation>
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
        <source>Left out as closed down or merged: {count}. “--all” lists them.</source>
        <translation>另有已關停或已併入其他場所的 {count} 家未列出，加「--all」可一併列出。</translation>
    </message>
    <message>
        <source>Registered; look by {visit}, answer by {answer}.</source>
        <translation>已登記；應在 {visit} 前核查，{answer} 前答覆。</translation>
    </message>
    <message>
        <source>Handed out: {count}</source>
        <translation>已發放 {count} 份</translation>
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
        <source>handed out, not back yet</source>
        <translation>已發放，未收回</translation>
    </message>
    <message>
        <source>Sheets in it: {count}</source>
        <translation>其中表單 {count} 份</translation>
    </message>
    <message>
        <source>{week} was signed with other days: {first} – {last}</source>
        <translation>{week} 已按另一起止日期簽發：{first} – {last}</translation>
    </message>
    <message>
        <source>Signed by {leader}, {day}. Records that came in later: {count}</source>
        <translation>{leader}於 {day} 簽發。簽發後補錄：{count} 條</translation>
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
        <source>Taken back: {file}</source>
        <translation>已撤回：{file}</translation>
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
        <source>Weight</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每處扣分</translation>
    </message>
    <message>
        <source>{community} fails in {period}.</source>
        <translation>{community} {period} 考核被一票否決。</translation>
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
        <source>Nobody here has heard of a laptop {laptop}. Check the code; where it is wrong, send again.</source>
        <translation>本機沒有代號為 {laptop} 的電腦的登記，請核對代號；代號有誤的，請重新發送。</translation>
    </message>
    <message>
        <source>{laptop}	nobody here has heard of it: a bundle was written for it {day}</source>
        <translation>{laptop}	本機沒有該電腦的登記：{day} 曾為其生成數據包</translation>
    </message>
    <message>
        <source>Before anything is recorded, take in a bundle with everything: what was sent from here after the backup comes back with it.</source>
        <translation>請先接收一個完整數據包，再做新的記錄：備份之後從本機發出的內容會隨之恢復。</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>簽發日期 {day}</translation>
    </message>
    <message>
        <source>to be put right by {days}</source>
        <translation>整改期限 {days}</translation>
    </message>
    <message>
        <source>Nothing: all that was recorded here is at the office.</source>
        <translation>沒有：本機的記錄均已報送街道辦。</translation>
    </message>
    <message>
        <source>Hazards: {count}; repeats among them: {repeats}</source>
        <translation>隱患 {count} 處，其中重複隱患 {repeats} 處</translation>
    </message>
    <message>
        <source>What was typed is what was issued. Compare the rest with the paper.</source>
        <translation>輸入內容與簽發時一致。請再核對紙面上的其餘內容。</translation>
    </message>
    <message>
        <source>Check code: {typed} was typed, {issued} was issued.</source>
        <translation>核對碼不符：輸入 {typed}，簽發時為 {issued}。</translation>
    </message>
    <message>
        <source>Day of issue: {typed} was typed, {issued} was issued.</source>
        <translation>簽發日期不符：輸入 {typed}，簽發時為 {issued}。</translation>
    </message>
    <message>
        <source>Deadline: {typed} was typed, {issued} was issued.</source>
        <translation>整改期限不符：輸入 {typed}，簽發時為 {issued}。</translation>
    </message>
    <message>
        <source>{laptop}	{community}	the program ended {day} as a bundle for it was written: it may not be there, write it again</source>
        <translation>{laptop}	{community}	{day} 為其生成數據包時程序中斷，文件可能未寫成，請重新生成</translation>
    </message>
    <message>
        <source>Kept in {folder}, and not here: records {count}</source>
        <translation>保存在 {folder}，當前數據庫中沒有：記錄 {count} 條</translation>
    </message>
    <message>
        <source>Nothing: no backup was put back here.</source>
        <translation>沒有：本機未恢復過備份。</translation>
    </message>
    <message>
        <source>`firesweep store aside` lists what of it is not here now.</source>
        <translation>用 `firesweep store aside` 可列出其中現已不在的記錄。</translation>
    </message>
    <message>
        <source>Not all names here were kept with the signed week: those are today's.</source>
        <translation>簽發時未留存部分記錄的名稱，未留存的按當前名稱列出。</translation>
    </message>
    <message>
        <source>These records were not kept with the signed week: they are listed as of now.</source>
        <translation>簽發時未逐條留存這些記錄，以下為當前情況。</translation>
    </message>
    <message>
        <source>It brings a newer receipt of what that laptop holds.</source>
        <translation>含較新的回執：對方電腦已收到哪些數據。</translation>
    </message>
    <message>
        <source>The clock of that laptop is wrong.</source>
        <translation>對方電腦時鐘不準。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>已恢復為未辦結。</translation>
    </message>
    <message>
        <source>{laptop}	{community}	known to the office since {day}, nothing of it came here</source>
        <translation>{laptop}	{community}	街道辦已於 {day} 確認加入，本機尚未收到其數據</translation>
    </message>
    <message>
        <source>{laptop}	{community}	the office gave its code {day}, nothing of it came here</source>
        <translation>{laptop}	{community}	街道辦已於 {day} 發出代號，本機尚未收到其數據</translation>
    </message>
    <message>
        <source>{laptop}	{community}	the office withdrew it {day}, nothing of it came here</source>
        <translation>{laptop}	{community}	街道辦已於 {day} 停用，本機未收到過其數據</translation>
    </message>
    <message>
        <source>{line}; a bundle was written for it here {day}</source>
        <translation>{line}；本機已於 {day} 為其生成數據包</translation>
    </message>
    <message>
        <source>Photos that were not on this laptop, with empty places: {count}</source>
        <translation>未在本機、文書上留空的照片：{count} 張</translation>
    </message>
    <message>
        <source>It was taken back here {at}; it can be taken in again.</source>
        <translation>本機已於 {at} 撤回，可再次接收。</translation>
    </message>
    <message>
        <source>Left as it is, for two laptops wrote it apart: {names}. Choose a side under Bundles, Clashes, in the window.</source>
        <translation>因兩台電腦分別作了修改，以下保持原樣：{names}。請在窗口的「數據包—衝突」中選定一方。</translation>
    </message>
    <message>
        <source>Photos left out: {count}, in no bundle yet: {rest}</source>
        <translation>未帶照片 {count} 張，其中尚未裝入任何數據包 {rest} 張</translation>
    </message>
    <message>
        <source>Handed over to laptop {code}: premises {count}, beats {beats}</source>
        <translation>已移交電腦 {code}：場所 {count} 家，片區 {beats} 個</translation>
    </message>
    <message>
        <source>In nobody's charge any more: premises {count}, beats {beats}</source>
        <translation>已不再指定負責電腦：場所 {count} 家，片區 {beats} 個</translation>
    </message>
    <message>
        <source>By command: {command}</source>
        <translation>對應命令：{command}</translation>
    </message>
    <message>
        <source>{number} is void: {reason}</source>
        <translation>{number} 已作廢：{reason}</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>“{value}” is nothing --photos knows. Say all, none or a number of MB.</source>
        <translation>--photos 不能用「{value}」。可用 all、none 或以 MB 計的數字。</translation>
    </message>
    <message>
        <source>{week} is not signed.</source>
        <translation>{week} 尚未簽發。</translation>
    </message>
    <message>
        <source>Nothing here is called {name}.</source>
        <translation>此處沒有名為「{name}」的內容。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --due knows. Say overdue, today, week, later or a date such as 2026-11-30.</source>
        <translation>--due 不能用「{value}」。可用 overdue、today、week、later，或 2026-11-30 這樣的日期。</translation>
    </message>
    <message>
        <source>Name the premises to hand over, or give --beat.</source>
        <translation>請寫明要移交的場所，或用 --beat 指定片區。</translation>
    </message>
    <message>
        <source>No beat is called {name}. There are: {names}.</source>
        <translation>沒有名為「{name}」的片區。現有：{names}。</translation>
    </message>
    <message>
        <source>{count} beats are called {name}. Give a name that only one has.</source>
        <translation>有 {count} 個片區名為{name}。請寫不重複的片區名稱。</translation>
    </message>
    <message>
        <source>Option {option} needs a value. “{help}” shows how it is used.</source>
        <translation>選項 {option} 後面要有內容。用法見「{help}」。</translation>
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
        <source>Option {option} takes no value. “{help}” shows how it is used.</source>
        <translation>選項 {option} 後面不帶內容。用法見「{help}」。</translation>
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
        <source>“{value}” is no language of it. Say zh_CN, zh_TW or en.</source>
        <translation>沒有「{value}」這種語言。可用 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Name papers, or say --community or --since.</source>
        <translation>請寫明文書，或用 --community、--since 指定範圍。</translation>
    </message>
    <message>
        <source>Name premises, or a community with --community.</source>
        <translation>請寫明場所，或用 --community 指定社區。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>{path} 無法寫入（{reason}），請另選位置。</translation>
    </message>
    <message>
        <source>Nothing was ordered on the spot: {what}.</source>
        <translation>{what}：沒有責令當場改正的隱患。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --state knows. Say open, unserved or served.</source>
        <translation>--state 不能用「{value}」。可用 open、unserved 或 served。</translation>
    </message>
    <message>
        <source>Name one notice, or without --docx several, or say --state or --due.</source>
        <translation>請寫明一份整改通知書的文號；不用 --docx 時可寫多份，也可用 --state、--due 選擇。</translation>
    </message>
    <message>
        <source>No row could be taken. Give --community and --category for rows that name none.</source>
        <translation>沒有可導入的行。請用 --community 和 --category 指定未註明的社區和類別。</translation>
    </message>
    <message>
        <source>Say --week or --period, not both.</source>
        <translation>--week 和 --period 只能用一個。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --as knows. Say signed, refused, left or posted.</source>
        <translation>--as 不能用「{value}」。可用 signed、refused、left 或 posted。</translation>
    </message>
    <message>
        <source>No file lies in {places}.</source>
        <translation>{places} 中沒有文件。</translation>
    </message>
    <message>
        <source>“{word}” is no figure with its weight. Write it as overdue=25:2; “score weights” shows them all.</source>
        <translation>「{word}」不是指標及其分值。請寫成 overdue=25:2；用「score weights」查看全部指標。</translation>
    </message>
    <message>
        <source>Name what is meant, or say --community or --since.</source>
        <translation>請寫明要打印的內容，或用 --community、--since 指定範圍。</translation>
    </message>
    <message>
        <source>What was asked for cannot be written ({reason}). Send it to another place.</source>
        <translation>結果無法寫出（{reason}），請改存其他位置。</translation>
    </message>
    <message>
        <source>“{value}” has characters nobody can read. Type it again, in UTF-8.</source>
        <translation>「{value}」中有無法識別的字符，請以 UTF-8 編碼重新輸入。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>請給出文件名。</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>“{value}” is no day. Say a date such as 2026-11-30.</source>
        <translation>「{value}」不是日期。請寫成 2026-11-30 這樣的日期。</translation>
    </message>
    <message>
        <source>“{value}” is nothing --way knows. Say phone, visit, letter, online, hotline or other.</source>
        <translation>--way 不能用「{value}」。可用 phone、visit、letter、online、hotline 或 other。</translation>
    </message>
    <message>
        <source>Say where it is: --where PREMISES, or --place and --community.</source>
        <translation>請說明地點：用 --where 寫場所，或者用 --place 和 --community 寫位置和社區。</translation>
    </message>
    <message>
        <source>No record can be “{value}”. Choose one of {states}.</source>
        <translation>沒有「{value}」這種狀態。請從 {states} 中選擇。</translation>
    </message>
    <message>
        <source>Give --pdf, --charts and --xlsx a file each.</source>
        <translation>--pdf、--charts 和 --xlsx 應各給一個文件名。</translation>
    </message>
    <message>
        <source>There is no figure “{name}”. Choose one of {figures}.</source>
        <translation>沒有「{name}」這項數字。可選：{figures}。</translation>
    </message>
    <message>
        <source>Say what to correct: --what, --who, --due or --about.</source>
        <translation>請寫明更正哪一項：--what、--who、--due 或 --about。</translation>
    </message>
</context>
<context>
    <name>Help</name>
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
        <translation>U盤或另一塊硬盤上的文件夾。</translation>
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
        <translation>生成數據包，內含街道辦或另一台電腦尚缺的內容。</translation>
    </message>
    <message>
        <source>Say what a bundle holds and would change; nothing is written.</source>
        <translation>查看數據包的內容和將帶來的變化，不寫入任何內容。</translation>
    </message>
    <message>
        <source>Take bundles in, each whole or not at all.</source>
        <translation>接收數據包；每個包要麼整包接收，要麼不接收。</translation>
    </message>
    <message>
        <source>Take an import back, as long as nothing was built on it.</source>
        <translation>撤回一次接收；已有新的記錄以其為依據的，不能撤回。</translation>
    </message>
    <message>
        <source>Bundles: work exchanged by file.</source>
        <translation>數據包：以文件交換工作數據。</translation>
    </message>
    <message>
        <source>The store as a whole.</source>
        <translation>整個數據庫。</translation>
    </message>
    <message>
        <source>A file with the passphrase on line 1.</source>
        <translation>首行寫有口令的文件。</translation>
    </message>
    <message>
        <source>Even one without a signature, from a signing laptop.</source>
        <translation>對方電腦已啟用簽名而數據包沒有簽名的，也予接收。</translation>
    </message>
    <message>
        <source>A folder, such as a stick, or a file.</source>
        <translation>文件夾（如U盤）或文件名。</translation>
    </message>
    <message>
        <source>The code of the laptop it is for.</source>
        <translation>接收電腦的代號。</translation>
    </message>
    <message>
        <source>Everything, whatever is there already.</source>
        <translation>包含全部內容，不論對方是否已有。</translation>
    </message>
    <message>
        <source>all, none, or at most so many MB.</source>
        <translation>all（全部）、none（不帶），或照片總量上限（MB）。</translation>
    </message>
    <message>
        <source>Seal it for the key of the laptop it is for.</source>
        <translation>用接收方電腦的密鑰加密。</translation>
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
        <source>Write what became of each as a PDF.</source>
        <translation>將各數據包的接收情況輸出為 PDF。</translation>
    </message>
    <message>
        <source>The import's number, as status lists it.</source>
        <translation>接收序號，見 status 所列。</translation>
    </message>
    <message>
        <source>List decisions: what, who, by when, and whether it was done.</source>
        <translation>列出決定：事項、責任人、辦理時限、是否辦結。</translation>
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
        <translation>簽發已結束的一週：數字、記錄和決定就此固定。</translation>
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
        <translation>只限該社區的。</translation>
    </message>
    <message>
        <source>Those of this week; without it those still open.</source>
        <translation>本週的決定；不寫則列出尚未辦結的。</translation>
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
        <source>Who drew the minutes up.</source>
        <translation>週報填報人。</translation>
    </message>
    <message>
        <source>Who looked the minutes through.</source>
        <translation>週報審核人。</translation>
    </message>
    <message>
        <source>Draw premises of a sweep by lot, beside those visited in any case; it can be repeated.</source>
        <translation>從排查行動中隨機抽取場所，另列必查場所；抽籤可複核。</translation>
    </message>
    <message>
        <source>The sweep's name; without it the running one.</source>
        <translation>排查行動名稱；不寫則為正在進行的行動。</translation>
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
        <translation>只從該社區抽取。</translation>
    </message>
    <message>
        <source>Draw from this beat only.</source>
        <translation>只從該片區抽取。</translation>
    </message>
    <message>
        <source>Draw from this category only.</source>
        <translation>只從該類別抽取。</translation>
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
        <translation>保存為 .pdf 或 .xlsx 文件。</translation>
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
        <translation>將場所或片區移交另一台電腦負責，隨下一個數據包送達。</translation>
    </message>
    <message>
        <source>Only pairs of which one lies in this community.</source>
        <translation>只列出其中一個在該社區的。</translation>
    </message>
    <message>
        <source>Name or id of the premises that is kept.</source>
        <translation>保留場所的名稱或標識。</translation>
    </message>
    <message>
        <source>Name or id of its duplicate.</source>
        <translation>重複登記的名稱或標識。</translation>
    </message>
    <message>
        <source>Name or id of the merged duplicate.</source>
        <translation>已合併的重複登記的名稱或標識。</translation>
    </message>
    <message>
        <source>Code of the laptop, or “none”.</source>
        <translation>電腦代號；不再指定的用「none」。</translation>
    </message>
    <message>
        <source>Names or ids of premises.</source>
        <translation>場所的名稱或標識。</translation>
    </message>
    <message>
        <source>A whole beat, by its name.</source>
        <translation>整個片區，寫片區名稱。</translation>
    </message>
    <message>
        <source>Write deadlines, reinspections, reminders and supervisions as a calendar (.ics).</source>
        <translation>將整改期限、複查、催辦和掛牌督辦日期輸出為日曆文件（.ics）。</translation>
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
        <source>Print JSON.</source>
        <translation>以 JSON 格式輸出。</translation>
    </message>
    <message>
        <source>List the keys of the laptops, to compare their fingerprints by phone.</source>
        <translation>列出各電腦的密鑰，供電話核實密鑰核對碼。</translation>
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
        <translation>電話中聽到的密鑰核對碼。</translation>
    </message>
    <message>
        <source>Why, such as: lost.</source>
        <translation>原因，例如：遺失。</translation>
    </message>
    <message>
        <source>Give a laptop its code and write the bundle it joins with (street office).</source>
        <translation>為新電腦分配代號，並生成加入用的數據包（僅限街道辦）。</translation>
    </message>
    <message>
        <source>Say which community a laptop works for from now on (street office).</source>
        <translation>指定某台電腦今後所屬的社區（僅限街道辦）。</translation>
    </message>
    <message>
        <source>Make this laptop's store from the bundle the street office wrote for its code.</source>
        <translation>用街道辦按本機代號生成的數據包建立本機數據庫。</translation>
    </message>
    <message>
        <source>Say that this machine takes the place of the one its store was copied from.</source>
        <translation>確認由本機替換數據來源的原電腦。</translation>
    </message>
    <message>
        <source>Say of every laptop what it holds and lacks, and which photos are missing here.</source>
        <translation>列出每台電腦已有和尚缺的內容，以及本機尚缺的照片。</translation>
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
        <source>The community, or “none”: the street.</source>
        <translation>社區名稱；「none」表示全街道。</translation>
    </message>
    <message>
        <source>The bundle the office wrote for this laptop.</source>
        <translation>街道辦為本機生成的數據包。</translation>
    </message>
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
        <translation>打開練習數據庫；尚無的先行建立。</translation>
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
        <source>Where to write the PDF.</source>
        <translation>PDF 的保存位置。</translation>
    </message>
    <message>
        <source>All issued in this community.</source>
        <translation>該社區已簽發的全部文書。</translation>
    </message>
    <message>
        <source>All issued on this day or later.</source>
        <translation>自該日起簽發的全部文書。</translation>
    </message>
    <message>
        <source>Papers' numbers, hazards' ids, or premises' names or ids.</source>
        <translation>文號、隱患標識，或場所的名稱或標識。</translation>
    </message>
    <message>
        <source>Premises' names or ids, or papers' numbers.</source>
        <translation>場所的名稱或標識，或文號。</translation>
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
        <source>List the notices with hazards still open, earliest deadline first.</source>
        <translation>列出隱患尚未銷號的整改通知書，期限近的在前。</translation>
    </message>
    <message>
        <source>List every number given to a paper, and those void, left out or not arrived.</source>
        <translation>列出全部文書文號，以及作廢、缺號和未收到的文號。</translation>
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
        <source>The notice's number, as printed.</source>
        <translation>通知書的文號，以紙面為準。</translation>
    </message>
    <message>
        <source>List drills, the newest first; one that does not count says why.</source>
        <translation>列出消防演練，最近的在前；作廢的註明理由。</translation>
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
        <source>Write the order on the spot of a visit; it gets its number the first time.</source>
        <translation>輸出一次檢查的當場整改通知單；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Write the last extension of a notice; it gets its number the first time.</source>
        <translation>輸出整改通知書最近一次延期的延期整改申請表；首次輸出時編號。</translation>
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
        <source>Write the record of a drill with its sign-in sheet; it gets its number the first time.</source>
        <translation>輸出消防演練記錄，附簽到表；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Write the record of training or publicity; it gets its number the first time.</source>
        <translation>輸出消防宣傳培訓記錄；首次輸出時編號。</translation>
    </message>
    <message>
        <source>Write the registration form of a report from the public, with what was done by now.</source>
        <translation>輸出群眾反映登記表，含目前的辦理情況。</translation>
    </message>
    <message>
        <source>Papers: written as they were issued, or issued with a number now.</source>
        <translation>文書：已簽發的按原件輸出，未簽發的即時編號簽發。</translation>
    </message>
    <message>
        <source>Records' numbers, or ids as “list --json” says them.</source>
        <translation>記錄的文號，或「list --json」列出的標識。</translation>
    </message>
    <message>
        <source>Write a notice's PDF as it was issued, a copy to be edited, or many with a list on top.</source>
        <translation>輸出簽發時的整改通知書 PDF、可編輯的副本，或將多份合成一個 PDF 並附清單。</translation>
    </message>
    <message>
        <source>The notices' numbers, as printed.</source>
        <translation>整改通知書的文號，以紙面為準。</translation>
    </message>
    <message>
        <source>All that are open, unserved or served.</source>
        <translation>全部未銷號的（open）、未送達的（unserved）或已送達的（served）。</translation>
    </message>
    <message>
        <source>Those of this community only.</source>
        <translation>只限該社區的。</translation>
    </message>
    <message>
        <source>A copy a word processor can edit, marked as one.</source>
        <translation>可用文字處理軟件編輯的副本，並標明為副本。</translation>
    </message>
    <message>
        <source>Take a list of premises in; the same list twice changes nothing.</source>
        <translation>導入場所台賬；同一台賬重複導入不改變任何內容。</translation>
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
        <translation>.xlsx 或 .csv 台賬文件。</translation>
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
        <source>The sheet of a workbook with several.</source>
        <translation>工作簿有多個工作表時，指定讀取哪一個。</translation>
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
        <translation>已關停或已併入其他場所的也一併列出。</translation>
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
        <source>Record that premises were given their self-check sheets.</source>
        <translation>登記已發給場所的自查表。</translation>
    </message>
    <message>
        <source>List the self-checks that came back, each with what the visit after it found otherwise.</source>
        <translation>列出收回的自查表，並註明其後的檢查與自查不一致之處。</translation>
    </message>
    <message>
        <source>Write self-check sheets to hand out before the sweep, in walking order.</source>
        <translation>輸出排查前發放的自查表，按走訪順序排列。</translation>
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
        <translation>反映內容。</translation>
    </message>
    <message>
        <source>A premises' name or id it is about.</source>
        <translation>所反映場所的名稱或標識。</translation>
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
        <translation>反映人電話。</translation>
    </message>
    <message>
        <source>Blocked exits or disabled equipment.</source>
        <translation>堵塞安全出口、疏散通道，或停用消防設施。</translation>
    </message>
    <message>
        <source>A photo that was shown; once for each.</source>
        <translation>反映人出示的照片，可多次給出。</translation>
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
        <source>Say the figures of a week: overdue, due, coverage, repeats … and how they changed.</source>
        <translation>列出一週的各項數字（逾期、到期、覆蓋、屢犯等）及變化情況。</translation>
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
        <translation>只看該社區的數字。</translation>
    </message>
    <message>
        <source>Write the minutes, one page, as .pdf.</source>
        <translation>將週報（一頁）輸出為 PDF 文件。</translation>
    </message>
    <message>
        <source>Write figures, coverage and open hazards as .xlsx.</source>
        <translation>將數字、覆蓋情況和未銷號隱患輸出為 .xlsx 文件。</translation>
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
        <source>Say what every figure counts.</source>
        <translation>說明每個數字的口徑。</translation>
    </message>
    <message>
        <source>File scans with their papers, each found by its code, and say why one is not.</source>
        <translation>按二維碼把掃描件歸入對應文書，並說明未能歸檔的原因。</translation>
    </message>
    <message>
        <source>Take back what some scans were filed with; they can be filed anew.</source>
        <translation>撤回掃描件的歸檔，可重新歸檔。</translation>
    </message>
    <message>
        <source>Folders or files of scans and photos.</source>
        <translation>掃描件、照片的文件夾或文件。</translation>
    </message>
    <message>
        <source>signed, refused, left or posted; only what is known.</source>
        <translation>signed（已簽收）、refused（拒簽）、left（留置或張貼）、posted（郵寄）；不填則只記已知情況。</translation>
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
        <source>They were filed with the wrong paper: take it back.</source>
        <translation>掃描件歸錯了文書：撤回並寫明原因。</translation>
    </message>
    <message>
        <source>Say the communities' points out of 100: what they lost, their grade, their year.</source>
        <translation>列出各社區百分制考核得分：扣分、等次、全年得分。</translation>
    </message>
    <message>
        <source>Say what every figure may cost, or set it: at most the weight, so much for each record.</source>
        <translation>查看或設定各項指標的分值：按處扣分，扣完該項分值為止。</translation>
    </message>
    <message>
        <source>Say from how many points on a community is excellent, good, or has passed; or set it.</source>
        <translation>顯示或設定優秀、良好、合格各需多少分。</translation>
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
        <source>Such as 90 80 60: the least points of each.</source>
        <translation>如 90 80 60：各等次的最低分。</translation>
    </message>
    <message>
        <source>Why it fails; empty: it fails no longer.</source>
        <translation>否決理由；留空則取消否決。</translation>
    </message>
    <message>
        <source>Write closing sheets of closed hazards, with photos before and after.</source>
        <translation>輸出已銷號隱患的整改銷號表，附整改前後照片。</translation>
    </message>
    <message>
        <source>Write slips for the door, each of the last visit on which nobody came in.</source>
        <translation>輸出到訪告知單，每張對應最近一次未能進入的上門檢查。</translation>
    </message>
    <message>
        <source>Write premises' checklists, to be filled in by hand, in walking order.</source>
        <translation>輸出場所檢查表，供手工填寫，按走訪順序排列。</translation>
    </message>
    <message>
        <source>Write everything about a premises in one PDF, with contents page and bookmarks.</source>
        <translation>輸出場所的一戶一檔：全部記錄和文書匯成一個 PDF，帶目錄和書籤。</translation>
    </message>
    <message>
        <source>Write how far a sweep has come, by community, and what became of its hazards.</source>
        <translation>輸出排查行動的彙總表：各社區進度和隱患整改情況。</translation>
    </message>
    <message>
        <source>All closed in this community.</source>
        <translation>該社區全部已銷號的隱患。</translation>
    </message>
    <message>
        <source>All closed on this day or later.</source>
        <translation>自該日起銷號的全部隱患。</translation>
    </message>
    <message>
        <source>All doors shut in this community.</source>
        <translation>該社區全部未能進入的場所。</translation>
    </message>
    <message>
        <source>All doors shut on this day or later.</source>
        <translation>自該日起未能進入的全部場所。</translation>
    </message>
    <message>
        <source>The sweeps' names; without one the running sweep.</source>
        <translation>排查行動名稱；不寫則為正在進行的行動。</translation>
    </message>
    <message>
        <source>Write the charts, one page, as .pdf.</source>
        <translation>將週報附圖（一頁）輸出為 PDF 文件。</translation>
    </message>
    <message>
        <source>List what was recorded here and is not at the office, and drafts, each with where it is.</source>
        <translation>列出本機未報送街道辦的記錄和草稿，並註明各自所處環節。</translation>
    </message>
    <message>
        <source>Only those: draft, here or on_its_way.</source>
        <translation>只列出其中一種：draft、here 或 on_its_way。</translation>
    </message>
    <message>
        <source>List hazards, earliest deadline first, with how late they are and what is a repeat.</source>
        <translation>列出隱患，期限最早的在前，並註明逾期天數和重複隱患。</translation>
    </message>
    <message>
        <source>Only what was wrong before at the same premises.</source>
        <translation>只列同一場所一年內重複出現的隱患。</translation>
    </message>
    <message>
        <source>Compare a paper's number, check code and days, typed as printed, with what was issued.</source>
        <translation>輸入紙面上的文號、核對碼和日期，與簽發時的內容比對。</translation>
    </message>
    <message>
        <source>When it was issued, as printed: 2026-11-24.</source>
        <translation>紙面上的簽發日期，如 2026-11-24。</translation>
    </message>
    <message>
        <source>The number, as printed.</source>
        <translation>紙面上的文號。</translation>
    </message>
    <message>
        <source>The check code, as printed.</source>
        <translation>紙面上的核對碼。</translation>
    </message>
    <message>
        <source>The deadline, as printed; each from the top where they differ.</source>
        <translation>紙面上的整改期限；各項不同時，自上而下逐個輸入。</translation>
    </message>
    <message>
        <source>List what was recorded before a backup was put back, and is not here now.</source>
        <translation>列出恢復備份前登記、現已不在的記錄。</translation>
    </message>
    <message>
        <source>List the records behind a figure, such as overdue, instead of the figures.</source>
        <translation>不列各項數字，只列某項數字（如 overdue）所含的記錄。</translation>
    </message>
    <message>
        <source>Decide something in the review of a week that is not signed: what, who, by when.</source>
        <translation>在尚未簽發的週調度中作出決定：事項、責任人、辦理時限。</translation>
    </message>
    <message>
        <source>Record that a decision was carried out.</source>
        <translation>記錄某項決定已辦結。</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>決定事項。</translation>
    </message>
    <message>
        <source>Who is to do it.</source>
        <translation>責任人。</translation>
    </message>
    <message>
        <source>By when; without it, in three days.</source>
        <translation>辦理時限；不寫則為三天後。</translation>
    </message>
    <message>
        <source>Whose review decides; without it the last one's.</source>
        <translation>在哪一週的週調度中作出；不寫則為上一週。</translation>
    </message>
    <message>
        <source>The figure of the page it answers.</source>
        <translation>針對頁面上的哪項數字。</translation>
    </message>
    <message>
        <source>What it is about: a hazard's id, or a premises' name or id.</source>
        <translation>針對什麼：隱患標識，或場所的名稱或標識。</translation>
    </message>
    <message>
        <source>It was not done after all.</source>
        <translation>實際未辦結。</translation>
    </message>
    <message>
        <source>What was done; without it, what was said of it stays.</source>
        <translation>辦理情況；不寫則保留原有說明。</translation>
    </message>
    <message>
        <source>Correct a decision; what is not given stays as it was, and so does what was done of it.</source>
        <translation>更正一項決定：未寫的各項不變，辦理情況照舊保留。</translation>
    </message>
    <message>
        <source>By when, such as 2026-11-30.</source>
        <translation>辦理時限，例如 2026-11-30。</translation>
    </message>
    <message>
        <source>Write the photos of an issued paper that came only after it was issued, to go with it.</source>
        <translation>打印文書簽發後才收到的照片，與原件一併存檔。</translation>
    </message>
    <message>
        <source>The two who served it, where they are not those who inspected.</source>
        <translation>送達的兩人；與檢查人員相同時可不填。</translation>
    </message>
</context>
</TS>
