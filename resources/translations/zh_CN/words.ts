<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>Visits</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理步骤</translation>
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
        <source>Papers that came back</source>
        <translation>收回文书</translation>
    </message>
    <message>
        <source>Draws by lot</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>排查行动</translation>
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
        <source>Reports from the public</source>
        <translation>群众反映</translation>
    </message>
    <message>
        <source>Steps of reports</source>
        <translation>群众反映办理记录</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>单位自查</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>调度决定</translation>
    </message>
    <message>
        <source>What became of decisions</source>
        <translation>决定办理情况</translation>
    </message>
    <message>
        <source>Signed weeks</source>
        <translation>已签发的周调度</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>修改项</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>无期限</translation>
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
        <translation>没有“{name}”这一列。请从 {columns} 中选择。</translation>
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
        <translation>文号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
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
        <translation>设置为从后面的号起编</translation>
    </message>
    <message>
        <source>No bundle of laptop {code} has brought it</source>
        <translation>尚未收到电脑 {code} 的数据包</translation>
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
        <translation>场所名称</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>场所类别</translation>
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
        <source>Area (m²)</source>
        <translation>面积（㎡）</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所在场所</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>与其重复的场所</translation>
    </message>
    <message>
        <source>Laptop in charge</source>
        <translation>负责的电脑</translation>
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
        <source>Number in its list</source>
        <translation>原台账编号</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>设备不存在</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正被占用</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>设备正被占用</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>名称或参数无效</translation>
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>week {week}</source>
        <translation>第 {week} 周</translation>
    </message>
    <message>
        <source>week {week} of {weeks}, until {day}</source>
        <translation>第 {week} 周，共 {weeks} 周，至 {day}</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>{day} 开始</translation>
    </message>
    <message>
        <source>was to end {day}, not closed yet</source>
        <translation>已于 {day} 到期，尚未结束</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>laptop {code}</source>
        <translation>电脑 {code}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>answer</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>why it was not seen</source>
        <translation>未查看的原因</translation>
    </message>
    <message>
        <source>the hazard itself</source>
        <translation>隐患记录</translation>
    </message>
    <message>
        <source>what the hazard is</source>
        <translation>隐患内容</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>photo after, or why there is none</source>
        <translation>整改后照片或无照片的原因</translation>
    </message>
    <message>
        <source>how it was put right at once</source>
        <translation>当场改正情况</translation>
    </message>
    <message>
        <source>who it is referred to</source>
        <translation>移送对象</translation>
    </message>
    <message>
        <source>photo (key unit)</source>
        <translation>现场照片（重点单位必拍）</translation>
    </message>
    <message>
        <source>a second inspector</source>
        <translation>第二名检查人员</translation>
    </message>
    <message>
        <source>leader or deputy leader</source>
        <translation>组长或副组长</translation>
    </message>
    <message>
        <source>signature of the team</source>
        <translation>检查组签名</translation>
    </message>
    <message>
        <source>signature of the person in charge</source>
        <translation>单位负责人签名</translation>
    </message>
    <message>
        <source>two witnesses</source>
        <translation>两名见证人</translation>
    </message>
    <message>
        <source>why signing was refused</source>
        <translation>拒签原因</translation>
    </message>
    <message>
        <source>why there was no access</source>
        <translation>未能进入的原因</translation>
    </message>
    <message>
        <source>next visit</source>
        <translation>下次检查日期</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>培训会</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>横幅</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>标语</translation>
    </message>
    <message>
        <source>Special issue</source>
        <translation>专刊</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>传单</translation>
    </message>
    <message>
        <source>Visit to a household</source>
        <translation>入户宣传</translation>
    </message>
    <message>
        <source>Fire Law</source>
        <translation>消防法律法规</translation>
    </message>
    <message>
        <source>Everyday knowledge</source>
        <translation>消防常识</translation>
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
        <translation>企业负责人</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Hotline 12345</source>
        <translation>12345 热线</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Report closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>登记核查</translation>
    </message>
    <message>
        <source>Link a hazard</source>
        <translation>关联隐患</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Hazard the self-check missed</source>
        <translation>自查未发现的隐患</translation>
    </message>
    <message>
        <source>Put right since the self-check</source>
        <translation>自查后已整改</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>结果不一致</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未改</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>New and serious</source>
        <translation>新增较大以上</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能进入</translation>
    </message>
    <message>
        <source>No access twice or more</source>
        <translation>两次以上未能进入</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>应查</translation>
    </message>
    <message>
        <source>Inspected so far</source>
        <translation>累计已查</translation>
    </message>
    <message>
        <source>Never let in</source>
        <translation>始终未能进入</translation>
    </message>
    <message>
        <source>Still to inspect</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Inspected in the period</source>
        <translation>本期检查</translation>
    </message>
    <message>
        <source>Repeat offenders</source>
        <translation>屡犯场所</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>待定冲突</translation>
    </message>
    <message>
        <source>Photos not arrived</source>
        <translation>照片未到</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>举行演练</translation>
    </message>
    <message>
        <source>Publicity and training held</source>
        <translation>开展宣传培训</translation>
    </message>
    <message>
        <source>Communities without a drill</source>
        <translation>未演练社区</translation>
    </message>
    <message>
        <source>Hazards found</source>
        <translation>发现隐患</translation>
    </message>
    <message>
        <source>Ordered on the spot</source>
        <translation>责令当场改正</translation>
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
        <translation>复查隐患</translation>
    </message>
    <message>
        <source>Hazards closed</source>
        <translation>销号隐患</translation>
    </message>
    <message>
        <source>Hazards reopened</source>
        <translation>反复隐患</translation>
    </message>
    <message>
        <source>Hazards made void</source>
        <translation>作废隐患</translation>
    </message>
    <message>
        <source>Hazards open</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation>移送未答复</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
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
        <translation>已发整改通知书、至数据日期限已过而场所仍未整改完毕的隐患。</translation>
    </message>
    <message>
        <source>The same, with a date from the data day to seven days later.</source>
        <translation>同上，期限在数据日至其后七天之内。</translation>
    </message>
    <message>
        <source>Hazards found in the period that are serious or suspected major.</source>
        <translation>本期发现的较大隐患和疑似重大隐患。</translation>
    </message>
    <message>
        <source>Premises where nobody got in during the period, nor later up to the data day.</source>
        <translation>本期上门未能进入、至数据日也未再进入的场所。</translation>
    </message>
    <message>
        <source>Those of them tried at least twice since somebody was last inside.</source>
        <translation>其中自最近一次进入以来至少两次未能进入的。</translation>
    </message>
    <message>
        <source>Those in scope that the sweep has inspected up to the data day.</source>
        <translation>应查场所中本次行动至数据日已检查的。</translation>
    </message>
    <message>
        <source>Those in scope where the sweep came to the door and was never let in.</source>
        <translation>应查场所中本次行动上门而始终未能进入的。</translation>
    </message>
    <message>
        <source>Those in scope not inspected yet; never let in is among them.</source>
        <translation>应查场所中尚未检查的，含始终未能进入的。</translation>
    </message>
    <message>
        <source>Those in scope that the sweep inspected in the period, the first time or again.</source>
        <translation>应查场所中本次行动在本期检查过的，首次或再次。</translation>
    </message>
    <message>
        <source>Premises where something found in the period had been found within a year before, or where a closed hazard came back.</source>
        <translation>本期发现的问题在此前一年内已发现过、或已销号隐患反复的场所。</translation>
    </message>
    <message>
        <source>Drills held in the period.</source>
        <translation>本期举行的演练。</translation>
    </message>
    <message>
        <source>Publicity and training events of the period.</source>
        <translation>本期的宣传培训活动。</translation>
    </message>
    <message>
        <source>Communities of the sweep that have held no drill of it up to the data day.</source>
        <translation>排查行动所涉社区中至数据日未举行演练的。</translation>
    </message>
    <message>
        <source>Laptops whose newest bundle was made before the data day was over: what they recorded since then is missing from the figures.</source>
        <translation>最近数据包生成于数据日结束之前的电脑：其后的记录未计入。</translation>
    </message>
    <message>
        <source>Hazards found in the period, at drills too; void ones do not count.</source>
        <translation>本期发现的隐患，含演练中发现的；作废的不计。</translation>
    </message>
    <message>
        <source>Those found that were ordered right on the spot.</source>
        <translation>其中责令当场改正的。</translation>
    </message>
    <message>
        <source>Those found that need a notice with a date.</source>
        <translation>其中须发整改通知书、限期整改的。</translation>
    </message>
    <message>
        <source>Those found that are for another authority from the start.</source>
        <translation>其中一开始就须移送其他部门的。</translation>
    </message>
    <message>
        <source>Hazards with a reinspection in the period.</source>
        <translation>本期复查过的隐患。</translation>
    </message>
    <message>
        <source>Hazards closed on the data day that were not when the period began.</source>
        <translation>期初未销号、至数据日已销号的隐患。</translation>
    </message>
    <message>
        <source>Hazards closed when the period began that are open on the data day.</source>
        <translation>期初已销号、至数据日又未销号的隐患。</translation>
    </message>
    <message>
        <source>Hazards open when the period began that are void on the data day.</source>
        <translation>期初未销号、至数据日已作废的隐患。</translation>
    </message>
    <message>
        <source>Hazards open on the data day, whenever they were found.</source>
        <translation>至数据日未销号的隐患，不论何时发现。</translation>
    </message>
    <message>
        <source>Hazards referred to an authority that had not answered by the data day.</source>
        <translation>已移送而主管部门至数据日未答复的隐患。</translation>
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
        <source>Premises</source>
        <translation>场所</translation>
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
        <source>Problem</source>
        <translation>存在问题</translation>
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
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>整改通知书文号</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>此前发现次数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
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
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未销号隐患</translation>
    </message>
    <message>
        <source>Signed by {leader}, {moment}: as it stood then, under the names of then.</source>
        <translation>{leader} 签发，{moment}：内容和名称均以签发时为准。</translation>
    </message>
    <message>
        <source>This week was signed before its open hazards were kept with it: its minutes name those that were overdue.</source>
        <translation>本周签发时未留存未销号隐患清单；其中逾期的见当时的周报。</translation>
    </message>
    <message>
        <source>Open when the week was signed: {count}; the most urgent were kept: {kept}</source>
        <translation>签发时未销号隐患共 {count} 处，此处留存最紧急的 {kept} 处</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Crowded place</source>
        <translation>人员密集场所</translation>
    </message>
    <message>
        <source>Shopfront</source>
        <translation>店面</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>宾馆</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>酒楼</translation>
    </message>
    <message>
        <source>Hostel</source>
        <translation>旅社</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>建筑施工工地</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Residential courtyard</source>
        <translation>居民新村楼院</translation>
    </message>
    <message>
        <source>Rental housing</source>
        <translation>出租屋</translation>
    </message>
    <message>
        <source>Key unit</source>
        <translation>重点单位</translation>
    </message>
    <message>
        <source>High-rise</source>
        <translation>高层建筑</translation>
    </message>
    <message>
        <source>People sleep here</source>
        <translation>有人住宿</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>使用燃气</translation>
    </message>
    <message>
        <source>Nine-small place</source>
        <translation>九小场所</translation>
    </message>
    <message>
        <source>Combined use</source>
        <translation>合用场所</translation>
    </message>
    <message>
        <source>Vulnerable people</source>
        <translation>有行动不便人员</translation>
    </message>
    <message>
        <source>In business</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停业</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>已关停</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>same credit code</source>
        <translation>信用代码相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>near-equal name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅本机有</translation>
    </message>
    <message>
        <source>on its way in bundle {number}</source>
        <translation>已装入第 {number} 号数据包，待送达</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>街道办已收到</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>team</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>排查行动</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>火灾隐患</translation>
    </message>
    <message>
        <source>step of a hazard</source>
        <translation>隐患办理记录</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>paper that came back</source>
        <translation>收回文书</translation>
    </message>
    <message>
        <source>draw by lot</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>key of a laptop</source>
        <translation>电脑密钥</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>消防演练</translation>
    </message>
    <message>
        <source>outreach event</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>report from the public</source>
        <translation>群众反映</translation>
    </message>
    <message>
        <source>step of a report</source>
        <translation>群众反映办理记录</translation>
    </message>
    <message>
        <source>self-check</source>
        <translation>单位自查</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>调度决定</translation>
    </message>
    <message>
        <source>what became of a decision</source>
        <translation>决定办理情况</translation>
    </message>
    <message>
        <source>signed week</source>
        <translation>已签发的周调度</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation>文件目录</translation>
    </message>
    <message>
        <source>Deputy-section-level cadre</source>
        <translation>副科级领导</translation>
    </message>
    <message>
        <source>Community director</source>
        <translation>社区主任</translation>
    </message>
    <message>
        <source>Beat police officer</source>
        <translation>包段民警</translation>
    </message>
    <message>
        <source>Beat cadre</source>
        <translation>包段干部</translation>
    </message>
    <message>
        <source>Community cadre</source>
        <translation>社区干部</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Street cadre</source>
        <translation>街道干部</translation>
    </message>
    <message>
        <source>Other post</source>
        <translation>其他职务</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>副组长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Door locked</source>
        <translation>关门上锁</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>无人在场</translation>
    </message>
    <message>
        <source>Entry refused</source>
        <translation>拒绝检查</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>已搬迁</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>查无此处</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
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
        <translation>较大</translation>
    </message>
    <message>
        <source>Suspected major</source>
        <translation>疑似重大</translation>
    </message>
    <message>
        <source>Order on the spot</source>
        <translation>责令当场改正</translation>
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
        <translation>有隐患时拍照</translation>
    </message>
    <message>
        <source>Photo always</source>
        <translation>必须拍照</translation>
    </message>
    <message>
        <source>Photo if wanted</source>
        <translation>可选拍照</translation>
    </message>
    <message>
        <source>The premises</source>
        <translation>场所照片</translation>
    </message>
    <message>
        <source>The hazard</source>
        <translation>隐患照片</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>整改后照片</translation>
    </message>
    <message>
        <source>Still wrong</source>
        <translation>仍未整改</translation>
    </message>
    <message>
        <source>Sent by the premises</source>
        <translation>场所自报照片</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>签字文书</translation>
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
        <source>Shown by who reported</source>
        <translation>反映人提供</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>Left with witnesses</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>Put up at the door</source>
        <translation>张贴送达</translation>
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
        <source>Left or put up there</source>
        <translation>留置或张贴</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>整改销号表</translation>
    </message>
    <message>
        <source>Slip for the door</source>
        <translation>到访告知单</translation>
    </message>
    <message>
        <source>Checklist on paper</source>
        <translation>纸质检查表</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>Summary of the sweep</source>
        <translation>排查情况汇总表</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>一户一档</translation>
    </message>
    <message>
        <source>List of premises drawn</source>
        <translation>随机抽查名单</translation>
    </message>
    <message>
        <source>List of papers</source>
        <translation>文书清单</translation>
    </message>
    <message>
        <source>Signed on screen</source>
        <translation>屏幕签名</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>纸质签名</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>拒绝签字</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>On-the-spot order</source>
        <translation>当场整改通知单</translation>
    </message>
    <message>
        <source>Inspection register form</source>
        <translation>检查登记表</translation>
    </message>
    <message>
        <source>Extension form</source>
        <translation>延期整改申请表</translation>
    </message>
    <message>
        <source>Reinspection record</source>
        <translation>复查记录</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>移送函</translation>
    </message>
    <message>
        <source>Drill record</source>
        <translation>消防演练记录</translation>
    </message>
    <message>
        <source>Training and publicity record</source>
        <translation>消防宣传培训记录</translation>
    </message>
    <message>
        <source>Registration form of a report</source>
        <translation>群众反映登记表</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>已发通知书</translation>
    </message>
    <message>
        <source>Said to be put right</source>
        <translation>单位报已整改</translation>
    </message>
    <message>
        <source>Put right, not closed yet</source>
        <translation>复查合格待销号</translation>
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
        <translation>已收到答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>当场整改</translation>
    </message>
    <message>
        <source>Issue notice</source>
        <translation>签发整改通知书</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Report as put right</source>
        <translation>报告已整改</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Reinspection: put right</source>
        <translation>复查：已整改</translation>
    </message>
    <message>
        <source>Reinspection: partly put right</source>
        <translation>复查：部分整改</translation>
    </message>
    <message>
        <source>Reinspection: not put right</source>
        <translation>复查：未整改</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>List for supervision</source>
        <translation>挂牌督办</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新列入整改</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Take a service back</source>
        <translation>撤回送达</translation>
    </message>
    <message>
        <source>Member of the team</source>
        <translation>检查组成员</translation>
    </message>
    <message>
        <source>Two members of the team</source>
        <translation>检查组成员两人</translation>
    </message>
    <message>
        <source>Leader or community director</source>
        <translation>组长或社区主任</translation>
    </message>
    <message>
        <source>The premises themselves</source>
        <translation>被检查单位</translation>
    </message>
    <message>
        <source>Government, on report of the fire authority</source>
        <translation>政府（经消防救援机构报告）</translation>
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
        <translation>现场照片，或无法拍摄的原因</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>seen by somebody besides who agrees</source>
        <translation>批准人以外至少一人参加复查</translation>
    </message>
    <message>
        <source>before the date, once, at most as long as the first period</source>
        <translation>期限届满前、仅一次、不超过首次整改期限的长度</translation>
    </message>
    <message>
        <source>number of the notice</source>
        <translation>通知书文号</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>移送对象</translation>
    </message>
    <message>
        <source>what the answer says</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Premises of the sweep&apos;s communities and categories that are in business or suspended, by its plan and the registry as they stood on the data day. One of two categories counts in both their lines, and once in the figure.</source>
        <translation>排查行动所涉社区和类别中在业或停业的场所，以数据日当日的排查方案和登记为准。兼属两类的在两类中各计一次，总数中只计一次。</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>合计（不重复）</translation>
    </message>
    <message>
        <source>Premises of several categories count in each of them: the lines come to {sum}, for {in_scope} premises.</source>
        <translation>兼属几类的场所在各类中分别计算：各类相加为 {sum} 家，场所共 {in_scope} 家。</translation>
    </message>
    <message>
        <source>Entertainment venue</source>
        <translation>公共娱乐场所</translation>
    </message>
    <message>
        <source>Wooden-house area</source>
        <translation>木屋毗连区</translation>
    </message>
    <message>
        <source>Deadline, state, notice, beat and how often found before are those of {day}; names, addresses and telephones are today&apos;s.</source>
        <translation>期限、状态、通知书文号、片区和重复次数为 {day} 的情况；名称、地址、电话为当前登记。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>laptop {laptops} withdrawn: tell them another way</source>
        <translation>电脑 {laptops} 已停用，请另行告知</translation>
    </message>
    <message>
        <source>“suspected” before “major fire hazard”</source>
        <translation>“重大火灾隐患”前写明“疑似”</translation>
    </message>
    <message>
        <source>who refused, in what words</source>
        <translation>拒绝检查人及其原话</translation>
    </message>
    <message>
        <source>photo of the hazard</source>
        <translation>隐患照片</translation>
    </message>
    <message>
        <source>another addressee, this one is no longer used</source>
        <translation>另选移送对象（原对象已停用）</translation>
    </message>
    <message>
        <source>Laptops yet to report</source>
        <translation>未报送电脑</translation>
    </message>
    <message>
        <source>Fields edited on two laptops apart that waited for a person on the data day.</source>
        <translation>数据日当日两台电脑分别修改、待裁定的内容。</translation>
    </message>
    <message>
        <source>Photos of what was recorded up to the data day that are not here yet.</source>
        <translation>截至数据日的记录中已列明、至今尚未收到的照片。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表版本</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>the two who served it</source>
        <translation>送达人（两人）</translation>
    </message>
    <message>
        <source>Hazards of {street}: days</source>
        <translation>{street}隐患整改期限</translation>
    </message>
    <message>
        <source>Put right by today: {premises}</source>
        <translation>整改到期：{premises}</translation>
    </message>
    <message>
        <source>Reinspect: {premises}</source>
        <translation>应复查：{premises}</translation>
    </message>
    <message>
        <source>Refer, it was not put right: {premises}</source>
        <translation>复查未整改，应移送：{premises}</translation>
    </message>
    <message>
        <source>Remind them of the answer: {premises}</source>
        <translation>催办答复：{premises}</translation>
    </message>
    <message>
        <source>Supervision ends: {premises}</source>
        <translation>挂牌督办到期：{premises}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>调度决定</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>over {days} days</source>
        <translation>超过 {days} 天</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} 天</translation>
    </message>
    <message>
        <source>Ages and severities</source>
        <translation>时长和程度</translation>
    </message>
    <message>
        <source>Age, severity, item</source>
        <translation>挂账时长、隐患程度、检查项</translation>
    </message>
</context>
</TS>
