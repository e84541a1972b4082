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
        <translation>收回文書</translation>
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
        <source>1 day overdue</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{deed}: {premises}</source>
        <translation>{deed}：{premises}</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is no column “{name}”. Choose among {columns}.</source>
        <translation>沒有「{name}」這一列。請從 {columns} 中選擇。</translation>
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
    <message>
        <source>{text} ({aside})</source>
        <translation>{text}（{aside}）</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
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
        <source>Duplicate of</source>
        <translation>與其重複的場所</translation>
    </message>
    <message>
        <source>Laptop in charge</source>
        <translation>負責的電腦</translation>
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
    <name>Sweeps</name>
    <message>
        <source>week {week}</source>
        <translation>第 {week} 週</translation>
    </message>
    <message>
        <source>week {week} of {weeks}, until {day}</source>
        <translation>第 {week} 週，共 {weeks} 週，至 {day}</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>{day} 開始</translation>
    </message>
    <message>
        <source>was to end {day}, not closed yet</source>
        <translation>已於 {day} 到期，尚未結束</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>laptop {code}</source>
        <translation>電腦 {code}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>answer</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>why it was not seen</source>
        <translation>未查看的原因</translation>
    </message>
    <message>
        <source>the hazard itself</source>
        <translation>隱患記錄</translation>
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
        <source>how it was put right at once</source>
        <translation>當場改正情況</translation>
    </message>
    <message>
        <source>who it is referred to</source>
        <translation>移送對象</translation>
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
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>網上</translation>
    </message>
    <message>
        <source>Hotline 12345</source>
        <translation>12345 熱線</translation>
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
        <source>Report closed</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作廢</translation>
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
        <source>Close the report</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新辦理</translation>
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
        <translation>新增較大以上</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能進入</translation>
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
        <translation>照片未到</translation>
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
        <source>Hazards with a notice whose date was past on the data day while the premises still had to act.</source>
        <translation>已發整改通知書、至數據日期限已過而場所仍未整改完畢的隱患。</translation>
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
        <translation>其中自最近一次進入以來至少兩次未能進入的。</translation>
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
        <translation>最近數據包生成於數據日結束之前的電腦：其後的記錄未計入。</translation>
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
        <translation>其中須發整改通知書、限期整改的。</translation>
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
        <source>Signed by {leader}, {moment}: as it stood then, under the names of then.</source>
        <translation>{leader} 簽發，{moment}：內容和名稱均以簽發時為準。</translation>
    </message>
    <message>
        <source>This week was signed before its open hazards were kept with it: its minutes name those that were overdue.</source>
        <translation>本週簽發時未留存未銷號隱患清單；其中逾期的見當時的週報。</translation>
    </message>
    <message>
        <source>Open when the week was signed: {count}; the most urgent were kept: {kept}</source>
        <translation>簽發時未銷號隱患共 {count} 處，此處留存最緊急的 {kept} 處</translation>
    </message>
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
        <source>Combined use</source>
        <translation>合用場所</translation>
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
        <translation>已裝入第 {number} 號數據包，待送達</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>街道辦已收到</translation>
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
        <source>paper that came back</source>
        <translation>收回文書</translation>
    </message>
    <message>
        <source>draw by lot</source>
        <translation>隨機抽查</translation>
    </message>
    <message>
        <source>key of a laptop</source>
        <translation>電腦密鑰</translation>
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
        <source>decision</source>
        <translation>調度決定</translation>
    </message>
    <message>
        <source>what became of a decision</source>
        <translation>決定辦理情況</translation>
    </message>
    <message>
        <source>signed week</source>
        <translation>已簽發的週調度</translation>
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
        <translation>未查看</translation>
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
        <source>Still wrong</source>
        <translation>仍未整改</translation>
    </message>
    <message>
        <source>Sent by the premises</source>
        <translation>場所自報照片</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>簽字文書</translation>
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
        <source>Shown by who reported</source>
        <translation>反映人提供</translation>
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
        <source>Signed</source>
        <translation>已簽收</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>拒簽</translation>
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
        <translation>已收回</translation>
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
        <source>Self-check sheet</source>
        <translation>自查表</translation>
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
        <source>Signed on screen</source>
        <translation>屏幕簽名</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>紙質簽名</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>拒絕簽字</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知書</translation>
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
        <source>Reinspection record</source>
        <translation>複查記錄</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>移送函</translation>
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
        <source>Registration form of a report</source>
        <translation>群眾反映登記表</translation>
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
        <source>Partly put right</source>
        <translation>部分整改</translation>
    </message>
    <message>
        <source>Not put right</source>
        <translation>未整改</translation>
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
        <source>Put right on the spot</source>
        <translation>當場整改</translation>
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
        <source>Take a service back</source>
        <translation>撤回送達</translation>
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
        <source>The premises themselves</source>
        <translation>被檢查單位</translation>
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
        <translation>批准人以外至少一人參加複查</translation>
    </message>
    <message>
        <source>before the date, once, at most as long as the first period</source>
        <translation>期限屆滿前、僅一次、不超過首次整改期限的長度</translation>
    </message>
    <message>
        <source>number of the notice</source>
        <translation>通知書文號</translation>
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
        <source>Premises of the sweep&apos;s communities and categories that are in business or suspended, by its plan and the registry as they stood on the data day. One of two categories counts in both their lines, and once in the figure.</source>
        <translation>排查行動所涉社區和類別中在業或停業的場所，以數據日當日的排查方案和登記為準。兼屬兩類的在兩類中各計一次，總數中只計一次。</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>合計（不重複）</translation>
    </message>
    <message>
        <source>Premises of several categories count in each of them: the lines come to {sum}, for {in_scope} premises.</source>
        <translation>兼屬幾類的場所在各類中分別計算：各類相加為 {sum} 家，場所共 {in_scope} 家。</translation>
    </message>
    <message>
        <source>Entertainment venue</source>
        <translation>公共娛樂場所</translation>
    </message>
    <message>
        <source>Wooden-house area</source>
        <translation>木屋毗連區</translation>
    </message>
    <message>
        <source>Deadline, state, notice, beat and how often found before are those of {day}; names, addresses and telephones are today&apos;s.</source>
        <translation>期限、狀態、通知書文號、片區和重複次數為 {day} 的情況；名稱、地址、電話為當前登記。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>laptop {laptops} withdrawn: tell them another way</source>
        <translation>電腦 {laptops} 已停用，請另行告知</translation>
    </message>
    <message>
        <source>“suspected” before “major fire hazard”</source>
        <translation>「重大火災隱患」前寫明「疑似」</translation>
    </message>
    <message>
        <source>who refused, in what words</source>
        <translation>拒絕檢查人及其原話</translation>
    </message>
    <message>
        <source>photo of the hazard</source>
        <translation>隱患照片</translation>
    </message>
    <message>
        <source>another addressee, this one is no longer used</source>
        <translation>另選移送對象（原對象已停用）</translation>
    </message>
    <message>
        <source>Laptops yet to report</source>
        <translation>未報送電腦</translation>
    </message>
    <message>
        <source>Fields edited on two laptops apart that waited for a person on the data day.</source>
        <translation>數據日當日兩台電腦分別修改、待裁定的內容。</translation>
    </message>
    <message>
        <source>Photos of what was recorded up to the data day that are not here yet.</source>
        <translation>截至數據日的記錄中已列明、至今尚未收到的照片。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排列順序</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>檢查組</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查表版本</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>the two who served it</source>
        <translation>送達人（兩人）</translation>
    </message>
    <message>
        <source>Hazards of {street}: days</source>
        <translation>{street}隱患整改期限</translation>
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
        <source>Refer, it was not put right: {premises}</source>
        <translation>複查未整改，應移送：{premises}</translation>
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
        <source>Decisions</source>
        <translation>調度決定</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>決定內容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成時限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>辦結日期</translation>
    </message>
    <message>
        <source>over {days} days</source>
        <translation>超過 {days} 天</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} 天</translation>
    </message>
    <message>
        <source>Ages and severities</source>
        <translation>時長和程度</translation>
    </message>
    <message>
        <source>Age, severity, item</source>
        <translation>掛賬時長、隱患程度、檢查項</translation>
    </message>
</context>
</TS>
