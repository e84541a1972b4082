<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Bonds</name>
    <message>
        <source>Duplicate of another</source>
        <translation>與其他場所重複</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>拆開</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>已合併：{name}</translation>
    </message>
    <message>
        <source>It stands for itself again.</source>
        <translation>已恢復為單獨的場所。</translation>
    </message>
    <message>
        <source>Handed over; the next bundle carries it.</source>
        <translation>已移交，隨下一個數據包送達。</translation>
    </message>
    <message>
        <source>Counts here, too: {names}</source>
        <translation>一併計入的場所：{names}</translation>
    </message>
    <message>
        <source>Laptop {code} is in charge since {moment} ({by}). What you change here may clash.</source>
        <translation>自 {moment} 起由電腦 {code} 負責（{by}移交）。在本機修改可能產生衝突。</translation>
    </message>
    <message>
        <source>Merged into {name}: what is here counts there.</source>
        <translation>已併入{name}：此處的記錄計入該場所。</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>與原來相同，沒有改動。</translation>
    </message>
    <message>
        <source>Counts here, too: {names}. They were merged into each other on two laptops; this one was registered first and is kept.</source>
        <translation>一併計入的場所：{names}。兩台電腦曾各自把對方併入，現保留先登記的一家。</translation>
    </message>
    <message>
        <source>Left as it is, for two laptops wrote it apart (Bundles, Clashes): {names}.</source>
        <translation>因兩台電腦分別作了修改（見「數據包—衝突」），保持原樣：{names}。</translation>
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
        <translation>打印所選場所的文書</translation>
    </message>
    <message>
        <source>Dossiers of the chosen</source>
        <translation>所選場所的一戶一檔</translation>
    </message>
    <message>
        <source>Blank checklists of the chosen</source>
        <translation>所選場所的空白檢查表</translation>
    </message>
    <message>
        <source>Self-check sheets of the chosen</source>
        <translation>所選場所的自查表</translation>
    </message>
    <message>
        <source>Slips for the doors of the chosen</source>
        <translation>所選場所的到訪告知單</translation>
    </message>
    <message>
        <source>Self-check sheets of the chosen are handed out…</source>
        <translation>登記所選場所已發自查表…</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose rows with Shift and the arrows, or all with Ctrl+A in the list.</source>
        <translation>尚未選擇。按住 Shift 鍵用方向鍵選行，或在列表中按 Ctrl+A 全選。</translation>
    </message>
    <message>
        <source>{count} premises chosen</source>
        <translation>已選 {count} 家場所</translation>
    </message>
</context>
<context>
    <name>Disputed</name>
    <message>
        <source>Two laptops wrote here apart; the other value: {others}. What you save here decides.</source>
        <translation>兩台電腦分別作了修改，另一方為：{others}。在此修改此項並保存，即為裁定。</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>並排對照</translation>
    </message>
    <message>
        <source>Two laptops wrote this apart; the other value: {others}.</source>
        <translation>兩台電腦分別作了修改，另一方為：{others}。</translation>
    </message>
</context>
<context>
    <name>DuplicateOf</name>
    <message>
        <source>A duplicate of another</source>
        <translation>與其他場所重複</translation>
    </message>
    <message>
        <source>Its visits, hazards and papers will count for the one that is kept, which takes over what it lacks.</source>
        <translation>其檢查、隱患和文書均計入保留的場所；保留的場所所缺內容由此補全。</translation>
    </message>
    <message>
        <source>Kept is</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A part of its name, then choose it</source>
        <translation>輸入名稱中的幾個字後選擇</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
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
            <numerusform>%n 對</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing seems to be registered twice</source>
        <translation>沒有發現重複登記</translation>
    </message>
    <message>
        <source>A duplicate you know of yourself is merged beside the premises.</source>
        <translation>已知的重複登記，可以在場所詳情中合併。</translation>
    </message>
    <message>
        <source>Back to the premises</source>
        <translation>返回場所列表</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>已合併：{name}</translation>
    </message>
    <message>
        <source>Not the same: nobody is asked again.</source>
        <translation>已記為不同場所，以後不再提示。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一場所</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一條</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>保留第二條</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The pair before or after, with the arrows</source>
        <translation>用方向鍵看上一對或下一對</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>重複登記？</translation>
    </message>
    <message>
        <source>Found by credit code, phone, address and near-equal names. Visits, hazards and papers of both will count for the one that is kept; nothing is deleted.</source>
        <translation>按信用代碼、電話、地址和相近的名稱查找。合併後，兩條登記的檢查、隱患和文書均計入保留的場所，不刪除任何內容。</translation>
    </message>
    <message>
        <source>Pairs that may be one premises</source>
        <translation>可能是同一場所的登記</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>兩條登記對照</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All communities</source>
        <translation>全部社區</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All beats</source>
        <translation>全部片區</translation>
    </message>
    <message>
        <source>In this sweep</source>
        <translation>本次排查範圍</translation>
    </message>
    <message>
        <source>Inspected in this sweep</source>
        <translation>本次排查已查</translation>
    </message>
    <message>
        <source>No access in this sweep</source>
        <translation>本次排查未能進入</translation>
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
        <translation>未選定所在場所，請從彈出的列表中選擇。</translation>
    </message>
    <message>
        <source>Choose the premises that is kept from the list below its name.</source>
        <translation>請輸入名稱，從彈出的列表中選擇要保留的場所。</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>It counts as not back until what was ticked is entered.</source>
        <translation>錄入自查結果前，按「未收回」計。</translation>
    </message>
    <message>
        <source>Self-check sheet handed out</source>
        <translation>發放自查表</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>發放日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>發放人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>領取人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over to another laptop</source>
        <translation>移交另一台電腦</translation>
    </message>
    <message>
        <source>The next bundle carries it. Whoever edits it elsewhere is warned, never stopped.</source>
        <translation>隨下一個數據包送達。此後在其他電腦上修改的，只作提醒，不予禁止。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>移交內容</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>電腦</translation>
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
        <translation>本場所</translation>
    </message>
    <message numerus="yes">
        <source>All %n in the list</source>
        <translation>
            <numerusform>列表中全部 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Its beat: {name}</source>
        <translation>所在片區：{name}</translation>
    </message>
    <message>
        <source>{code} (this one)</source>
        <translation>{code}（本機）</translation>
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
        <translation>台賬文件</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>選擇台賬文件</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>正在核對台賬</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>變更 {count}</translation>
    </message>
    <message>
        <source>As before {count}</source>
        <translation>未變 {count}</translation>
    </message>
    <message>
        <source>Not readable {count}</source>
        <translation>無法導入 {count}</translation>
    </message>
    <message>
        <source>Look at {count}</source>
        <translation>需核對 {count}</translation>
    </message>
    <message>
        <source>No premises {count}</source>
        <translation>非場所行 {count}</translation>
    </message>
    <message>
        <source>No row can be taken. Say which column holds the name, and choose a community and a category for rows that name none.</source>
        <translation>沒有可導入的行。請指明場所名稱所在列，並為未註明社區、類別的行選定社區和類別。</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>無法導入</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>No premises</source>
        <translation>非場所</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>正在導入台賬</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed, {unchanged} as before</source>
        <translation>導入完成：新增 {new} 家，變更 {changed} 家，未變 {unchanged} 家</translation>
    </message>
    <message>
        <source>Rows not read: {count}. Correct them in the list and import it again.</source>
        <translation>有 {count} 行未能導入，請在原台賬中更正後重新導入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Column “{name}” holds</source>
        <translation>「{name}」列的內容</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不導入</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>導入台賬</translation>
    </message>
    <message>
        <source>Drop a list here: .xlsx, .xls, .ods or .csv</source>
        <translation>把台賬文件拖到這裡（.xlsx、.xls、.ods、.csv）</translation>
    </message>
    <message>
        <source>The heading and the columns are found by themselves; nothing is written before you say so.</source>
        <translation>程序自動識別表頭和各列內容，經您確認後才寫入。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Heading in row</source>
        <translation>表頭所在行</translation>
    </message>
    <message>
        <source>Community of rows that name none</source>
        <translation>未註明社區的歸入</translation>
    </message>
    <message>
        <source>Category of rows that name none</source>
        <translation>未註明類別的按此類別</translation>
    </message>
    <message>
        <source>Add communities the street does not have</source>
        <translation>新增本街道沒有的社區</translation>
    </message>
    <message>
        <source>What each column holds; change it where it is wrong.</source>
        <translation>請核對各列對應的內容，識別有誤的請更改。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前幾行</translation>
    </message>
    <message>
        <source>Rows that need a look</source>
        <translation>需核對的行</translation>
    </message>
    <message>
        <source>Show the premises</source>
        <translation>查看場所</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>繼續導入</translation>
    </message>
    <message>
        <source>By the name, otherwise enterprise</source>
        <translation>按名稱判斷，難以判斷的歸為企業</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Entered in the registry</source>
        <translation>登記入冊</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>next visit {day}</source>
        <translation>下次檢查 {day}</translation>
    </message>
    <message>
        <source>No hazard found</source>
        <translation>未發現隱患</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>Duplicate: {name}, {address}</source>
        <translation>重複登記：{name}，{address}</translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation>登記名稱：{name}</translation>
    </message>
    <message>
        <source>Hazards found: {count}</source>
        <translation>發現隱患 {count} 處</translation>
    </message>
    <message>
        <source>Entry and changes: {where}</source>
        <translation>登記和修改：{where}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>New premises</source>
        <translation>新增場所</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>導入台賬</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>重複登記？</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Open hazards</source>
        <translation>未銷號隱患</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從未檢查</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>符合條件 {count} 家</translation>
    </message>
    <message>
        <source>{count} premises</source>
        <translation>共 {count} 家</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>新增場所</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Search the premises</source>
        <translation>查找場所</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>關閉詳情</translation>
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
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Open the premises beside the list</source>
        <translation>在列表旁打開場所詳情</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name, address, contact, phone, pinyin initials</source>
        <translation>名稱、地址、聯繫人、電話、拼音首字母</translation>
    </message>
    <message>
        <source>Key units</source>
        <translation>重點單位</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>從未檢查</translation>
    </message>
    <message>
        <source>Closed down too</source>
        <translation>含已關停</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>導入台賬</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除查找和篩選條件</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>開始檢查</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Receive bundles…</source>
        <translation>接收數據包…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print sheets of the chosen premises (Ctrl+P)</source>
        <translation>打印所選場所的文書（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>PremisesPanel</name>
    <message>
        <source>New premises</source>
        <translation>新增場所</translation>
    </message>
    <message>
        <source>Key unit</source>
        <translation>重點單位</translation>
    </message>
    <message>
        <source>Nothing is written about it yet.</source>
        <translation>尚無變更記錄。</translation>
    </message>
    <message>
        <source>Nobody has visited it yet. F5 begins the inspection.</source>
        <translation>該場所尚未檢查。按 F5 開始檢查。</translation>
    </message>
    <message>
        <source>No hazard was ever found here.</source>
        <translation>該場所未發現過隱患。</translation>
    </message>
    <message>
        <source>No paper was issued to it.</source>
        <translation>該場所尚無文書。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隱患</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Entered in the registry.</source>
        <translation>已登記入冊。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Not saved yet: save it, or discard it.</source>
        <translation>修改尚未保存，請先保存或放棄修改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>登記信息</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>場所名稱 *</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>場所名稱</translation>
    </message>
    <message>
        <source>Categories *</source>
        <translation>場所類別 *</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>場所類別</translation>
    </message>
    <message>
        <source>Community *</source>
        <translation>社區 *</translation>
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
        <source>Unified social credit code</source>
        <translation>統一社會信用代碼</translation>
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
        <source>Marks</source>
        <translation>特徵</translation>
    </message>
    <message>
        <source>Lies in (market, block …)</source>
        <translation>所在場所（市場、樓院等）</translation>
    </message>
    <message>
        <source>Name of the other premises</source>
        <translation>輸入場所名稱後從列表中選擇</translation>
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
        <source>History</source>
        <translation>變更記錄</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parts of the premises</source>
        <translation>場所資料分頁</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>開始檢查</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>拆開</translation>
    </message>
    <message>
        <source>Duplicate of another</source>
        <translation>與其他場所重複</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>空白檢查表</translation>
    </message>
    <message>
        <source>Print the list of this premises, to be filled in by hand</source>
        <translation>打印該場所的檢查表，供手工填寫</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>一戶一檔</translation>
    </message>
    <message>
        <source>Everything about this premises in one PDF, every paper in it</source>
        <translation>該場所的全部記錄和文書，匯成一個 PDF</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>Print the premises&apos; own copy of its list, to be handed out before the sweep</source>
        <translation>打印場所自己的一份檢查表，排查前發放</translation>
    </message>
    <message>
        <source>Enter a self-check</source>
        <translation>錄入自查表</translation>
    </message>
    <message>
        <source>Enter what the premises ticked on its sheet</source>
        <translation>錄入場所在自查表上勾選的結果</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已發放</translation>
    </message>
    <message>
        <source>Record that the premises was given its sheet: when, by whom, to whom</source>
        <translation>登記自查表已發給該場所：何時、何人發放、何人領取</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>No premises is like this</source>
        <translation>沒有符合條件的場所</translation>
    </message>
    <message>
        <source>Type fewer characters or pinyin initials, or clear the filters.</source>
        <translation>請減少字數、改用拼音首字母，或清除篩選條件。</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>台賬中還沒有場所</translation>
    </message>
    <message>
        <source>The street office&apos;s bundle brings it. A list can be imported here, too.</source>
        <translation>接收街道辦的數據包後即有台賬；也可以在本機導入台賬。</translation>
    </message>
    <message>
        <source>Import the list the office keeps in Excel, or write the first one.</source>
        <translation>請導入現有的 Excel 台賬，或逐家新增場所。</translation>
    </message>
    <message>
        <source>{community} is not on this laptop</source>
        <translation>本機沒有{community}的數據</translation>
    </message>
    <message>
        <source>Its premises are at the street office.</source>
        <translation>該社區的場所請在街道辦查看。</translation>
    </message>
</context>
<context>
    <name>SelfCheckEntry</name>
    <message>
        <source>Ticked: {done} of {all}</source>
        <translation>已錄入 {done} / {all} 項</translation>
    </message>
    <message>
        <source>Enter a self-check</source>
        <translation>錄入自查表</translation>
    </message>
    <message>
        <source>What the premises ticked on its self-check sheet. It is compared with the next visit.</source>
        <translation>按場所交回的自查表錄入，與下次檢查結果對照。</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>自查日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽字人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Items of the sheet</source>
        <translation>自查表各項</translation>
    </message>
    <message>
        <source>The rest is in order</source>
        <translation>其餘都符合</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再錄</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>It stays among the visits and no longer counts. Enter it anew, and it counts again.</source>
        <translation>仍列在檢查記錄中，不再計入；重新錄入後恢復計入。</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
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
        <translation>作廢：{reason}</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>no hazard that it missed</source>
        <translation>沒有漏查的隱患</translation>
    </message>
    <message>
        <source>hazards it missed ({count}): {items}</source>
        <translation>自查未發現隱患 {count} 處：{items}</translation>
    </message>
    <message>
        <source>{day} · self-check sheet handed out by {name}</source>
        <translation>{day} · {name}發放自查表</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>{name}領取</translation>
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
        <translation>保留這一條</translation>
    </message>
    <message>
        <source>Take over: {value}</source>
        <translation>採用：{value}</translation>
    </message>
</context>
</TS>
