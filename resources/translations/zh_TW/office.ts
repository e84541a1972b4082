<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Record the answer</source>
        <translation>登記答覆</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>覆函文號</translation>
    </message>
    <message>
        <source>Copy of the letter</source>
        <translation>覆函照片</translation>
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
        <translation>登記答覆</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>Communities and beats</source>
        <translation>社區與片區</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Double click or F2 to rename</source>
        <translation>雙擊或按 F2 改名</translation>
    </message>
    <message>
        <source>New names, one per line</source>
        <translation>新名稱，每行一個</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add these names</source>
        <translation>添加以上名稱</translation>
    </message>
    <message>
        <source>Beats of the community</source>
        <translation>該社區的片區</translation>
    </message>
    <message>
        <source>A community is never deleted, because its records stay. Papers already issued keep the old name.</source>
        <translation>社區的記錄長期保留，因此不能刪除社區。已簽發的文書仍用原名稱。</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>The records of this laptop lie in %1</source>
        <translation>本機數據存放在 %1</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>選擇備份文件夾</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backup made and checked: %1 (%2 MB)</source>
        <translation>備份完成並已核驗：%1（%2 MB）</translation>
    </message>
    <message>
        <source>A backup is a folder with everything of this laptop: records, photos and issued papers, as of one moment. It is checked after it is written. Keep it on a stick or another disk.</source>
        <translation>備份是一個文件夾，包含本機同一時刻的全部記錄、照片和已簽發文書，寫入後自動核驗。請保存在U盤或其他磁盤上。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夾</translation>
    </message>
    <message>
        <source>Folder on a stick or another disk</source>
        <translation>U盤或其他磁盤上的文件夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>選擇文件夾</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>The backup %1 is in place. What stood here is kept in %2</source>
        <translation>已恢復備份 %1。原有內容保留在 %2</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>備份所在文件夾</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>A backup is looked at first. Then it takes the place of what stands here, which is kept in a folder beside it; numbers of papers go on from the highest. What was recorded since the backup is not in it: if bundles were sent meanwhile, take in one from the office before anything else.</source>
        <translation>先查看備份內容，再用其替換本機現有內容；現有內容另存到旁邊的文件夾，文號從已用的最大號接續編排。備份之後的記錄不在其中：其間發出過數據包的，請先接收街道辦的數據包，再做其他工作。</translation>
    </message>
    <message>
        <source>Folder of the backup, e.g. firesweep-…</source>
        <translation>備份所在文件夾，如 firesweep-…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>選擇備份所在文件夾</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The backup beside what stands here</source>
        <translation>備份與本機現有內容對照</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>恢復到這個備份</translation>
    </message>
    <message>
        <source>Before anything is recorded, take in a bundle with everything: what was sent from here after the backup comes back with it.</source>
        <translation>請先接收一個完整數據包，再做新的記錄：備份之後從本機發出的內容會隨之恢復。</translation>
    </message>
    <message>
        <source>What was set aside…</source>
        <translation>另存的記錄…</translation>
    </message>
    <message>
        <source>What was recorded here before a backup was put back, and is not here now</source>
        <translation>恢復備份前在本機登記、現已不在的記錄</translation>
    </message>
</context>
<context>
    <name>BoardLogs</name>
    <message>
        <source>Every community has had its drill, its publicity and its training.</source>
        <translation>各社區均已開展演練和宣傳培訓。</translation>
    </message>
    <message>
        <source>Drills of the sweep</source>
        <translation>本次行動的演練</translation>
    </message>
    <message>
        <source>Publicity and training of the sweep</source>
        <translation>本次行動的宣傳培訓</translation>
    </message>
    <message>
        <source>Drills {held}/{all}</source>
        <translation>演練 {held}/{all}</translation>
    </message>
    <message>
        <source>Publicity and training {held}/{all}</source>
        <translation>宣傳培訓 {held}/{all}</translation>
    </message>
    <message>
        <source>No drill yet: {names}</source>
        <translation>尚未開展演練：{names}</translation>
    </message>
    <message>
        <source>No publicity or training yet: {names}</source>
        <translation>尚未開展宣傳培訓：{names}</translation>
    </message>
    <message>
        <source>Drill, publicity and training were held here.</source>
        <translation>本社區已開展演練和宣傳培訓。</translation>
    </message>
</context>
<context>
    <name>ChosenLines</name>
    <message>
        <source>Print chosen %1</source>
        <translation>打印所選 %1</translation>
    </message>
    <message>
        <source>Print chosen</source>
        <translation>打印所選</translation>
    </message>
    <message>
        <source>Issue chosen %1</source>
        <translation>簽發所選 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notices issued</source>
        <translation>
            <numerusform>已簽發通知書 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>通知書 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing notices</source>
        <translation>正在簽發通知書</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 份文書</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper about these hazards is issued yet</source>
        <translation>所選隱患尚未簽發文書</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose lines with Space, or all with Ctrl+A.</source>
        <translation>尚未選擇。按空格鍵選擇所在行，按 Ctrl+A 全選。</translation>
    </message>
    <message>
        <source>None of the chosen hazards has a notice</source>
        <translation>所選隱患均無整改通知書</translation>
    </message>
    <message>
        <source>None of the chosen hazards is closed</source>
        <translation>所選隱患均未銷號</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close</source>
        <translation>銷號</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Without a photo because</source>
        <translation>無照片的原因</translation>
    </message>
    <message>
        <source>Only where no photo can be taken</source>
        <translation>僅在無法拍照時填寫</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close hazard</source>
        <translation>隱患銷號</translation>
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
        <translation>調度決定</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>辦理時限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出決定</translation>
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
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>語言與顯示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>本機使用人</translation>
    </message>
    <message>
        <source>Stands in the history of whatever is changed on this laptop</source>
        <translation>在本機所作的修改均記在此人名下</translation>
    </message>
    <message>
        <source>Everything here is for this laptop only and holds at once.</source>
        <translation>以上設置只對本機有效，立即生效。</translation>
    </message>
    <message>
        <source>Name for the history of changes</source>
        <translation>填寫姓名，記入變更記錄</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>Draw by lot</source>
        <translation>隨機抽查</translation>
    </message>
    <message>
        <source>Anybody can repeat the draw: it follows from the seed and the premises alone. It is kept, travels in bundles and can be printed.</source>
        <translation>抽籤結果只取決於種子和待抽場所，任何人都可以複核。名單留存，隨數據包傳送，可以打印。</translation>
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
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Only what the sweep has not inspected yet</source>
        <translation>只抽取本次行動尚未檢查的場所</translation>
    </message>
    <message>
        <source>Visit key units in any case</source>
        <translation>重點單位必查</translation>
    </message>
    <message>
        <source>Also in any case</source>
        <translation>其他必查場所</translation>
    </message>
    <message>
        <source>Names of premises, parted by 、</source>
        <translation>場所名稱，以頓號分隔</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>隨機抽取</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>抽籤種子</translation>
    </message>
    <message>
        <source>The same seed and the same lot give the same result on any machine</source>
        <translation>種子和待抽名單相同，在任何電腦上結果都相同</translation>
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
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All beats</source>
        <translation>全部片區</translation>
    </message>
    <message>
        <source>Drawn again today it comes out the same.</source>
        <translation>按今天的數據重抽，結果相同。</translation>
    </message>
    <message>
        <source>The premises it was drawn from have changed since; its list stands.</source>
        <translation>待抽場所此後有變動，原名單仍然有效。</translation>
    </message>
    <message>
        <source>Nothing was drawn in this sweep before.</source>
        <translation>本次行動尚未抽過籤。</translation>
    </message>
</context>
<context>
    <name>DrillFault</name>
    <message>
        <source>Hazard found at a drill</source>
        <translation>演練中發現的隱患</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隱患</translation>
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
        <translation>場所</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>輸入名稱中的幾個字</translation>
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
        <translation>更正演練記錄</translation>
    </message>
    <message>
        <source>Record a drill</source>
        <translation>登記演練</translation>
    </message>
    <message>
        <source>Escape, self-rescue and mutual rescue on site: one in every community.</source>
        <translation>現場逃生、自救互救，每個社區一次。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>消防演練</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>清空重填</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查行動</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>At the premises</source>
        <translation>所在場所</translation>
    </message>
    <message>
        <source>Type a part of its name, or leave it empty</source>
        <translation>輸入名稱中的幾個字；不在某一場所的可不填</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Where it was, if not at one premises</source>
        <translation>不在某一場所的，寫明地點</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>演練情景</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>組織者</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>觀察員</translation>
    </message>
    <message>
        <source>Departments, people</source>
        <translation>參加部門和人員</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>報警時間</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>撤離完畢</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>集合完畢</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集合地點</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>清點人數</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>簽到人數</translation>
    </message>
    <message>
        <source>Equipment used</source>
        <translation>使用器材</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Add a hazard</source>
        <translation>登記隱患</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>撤回最後一條</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改進措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再填</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>What is wrong at a premises becomes a hazard with a deadline and a notice.</source>
        <translation>場所存在的問題登記為隱患，確定整改期限，下發整改通知書。</translation>
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
        <translation>登記演練</translation>
    </message>
    <message>
        <source>Record publicity and training</source>
        <translation>登記宣傳培訓</translation>
    </message>
    <message>
        <source>Totals of the sweep</source>
        <translation>本次行動合計</translation>
    </message>
    <message>
        <source>Record for the community in hand, or correct the record</source>
        <translation>為所選社區登記，或更正記錄</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>消防演練</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣傳培訓</translation>
    </message>
    <message>
        <source>A sweep asks for one drill in every community: escape, self-rescue and mutual rescue on site.</source>
        <translation>每次排查行動要求每個社區組織一次演練：現場逃生、自救互救。</translation>
    </message>
    <message>
        <source>No drill yet</source>
        <translation>尚無演練記錄</translation>
    </message>
    <message>
        <source>Training sessions, banners, slogans, special issues, leaflets and visits are recorded here.</source>
        <translation>培訓會、橫幅、標語、專刊、傳單、入戶宣傳均在這裡登記。</translation>
    </message>
    <message>
        <source>No publicity or training yet</source>
        <translation>尚無宣傳培訓記錄</translation>
    </message>
    <message>
        <source>Drills and outreach</source>
        <translation>演練宣傳</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查行動</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>台賬</translation>
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
        <translation>作廢</translation>
    </message>
    <message>
        <source>What is recorded, and why</source>
        <translation>記錄說明</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>%n hazard(s) of this notice are due on another day and stay as they are.</source>
        <translation>
            <numerusform>本通知書另有 %n 處隱患期限不同，不作變動。</numerusform>
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
        <translation>整改前防範措施</translation>
    </message>
    <message>
        <source>What keeps people safe meanwhile</source>
        <translation>延期期間的安全防範措施</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Hazard found at a drill</source>
        <translation>演練中發現的隱患</translation>
    </message>
    <message>
        <source>Where the drill was at no premises, name the one it is at.</source>
        <translation>演練不在場所內進行的，請填寫隱患所在場所。</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>Give the street a name.</source>
        <translation>請填寫街道名稱。</translation>
    </message>
    <message>
        <source>Name at least one community, one per line.</source>
        <translation>請至少填寫一個社區，每行一個。</translation>
    </message>
    <message>
        <source>The laptop&apos;s code is one to three letters, such as A or AB.</source>
        <translation>電腦代號為一至三個字母，如 A 或 AB。</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>請填寫人員姓名。</translation>
    </message>
    <message>
        <source>Somebody stands in the team twice. Keep one place for each.</source>
        <translation>檢查組中有人重複，每人只能擔任一個職務，請刪去多餘的一項。</translation>
    </message>
    <message>
        <source>A team has one leader. Make the others deputies or members.</source>
        <translation>檢查組只設一名組長，請將其他人改為副組長或成員。</translation>
    </message>
    <message>
        <source>Give the sweep a name.</source>
        <translation>請填寫排查行動名稱。</translation>
    </message>
    <message>
        <source>The name is too long; 200 characters are enough.</source>
        <translation>名稱過長，請控制在 200 字以內。</translation>
    </message>
    <message>
        <source>The reason is too long; 2,000 characters are enough.</source>
        <translation>部署依據過長，請控制在 2000 字以內。</translation>
    </message>
    <message>
        <source>The sweep ends before it starts. Change a date.</source>
        <translation>結束日期早於開始日期，請修改。</translation>
    </message>
    <message>
        <source>Choose at least one community.</source>
        <translation>請至少選擇一個社區。</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>請至少選擇一個場所類別。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-23.</source>
        <translation>日期格式不正確，請按 2026-11-23 的格式填寫。</translation>
    </message>
    <message>
        <source>Say whether the hazard is put right.</source>
        <translation>請選擇複查結果。</translation>
    </message>
    <message>
        <source>No hazard of this notice waits for this step any more.</source>
        <translation>該通知書所列隱患已無需辦理此項，請刷新後核對。</translation>
    </message>
    <message>
        <source>The notice was issued on {issued}; it cannot be served before.</source>
        <translation>通知書於 {issued} 簽發，送達日期不能早於簽發日期。</translation>
    </message>
    <message>
        <source>Say who received the notice.</source>
        <translation>請填寫收件人。</translation>
    </message>
    <message>
        <source>A notice left or displayed needs two witnesses. Name both.</source>
        <translation>留置送達、張貼送達須有兩名見證人，請填寫兩人姓名。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier.</source>
        <translation>該日期尚未到來，請選擇今天或更早的日期。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>「{name}」已存在，請換一個名稱。</translation>
    </message>
    <message>
        <source>“{parent}” is not in the registry or is there more than once; the row was taken without it.</source>
        <translation>所在場所「{parent}」在台賬中不存在或有重名，本行已導入，未關聯所在場所。</translation>
    </message>
    <message>
        <source>The street has no community {names}. Correct the list, or let the import add it.</source>
        <translation>本街道沒有以下社區：{names}。請更正台賬文件，或在導入時選擇新增社區。</translation>
    </message>
    <message>
        <source>This beat lies in another community. Choose again.</source>
        <translation>該片區不屬於所選社區，請重新選擇。</translation>
    </message>
    <message>
        <source>A premises cannot lie inside itself. Choose another.</source>
        <translation>場所不能位於自身之內，請另選所在場所。</translation>
    </message>
    <message>
        <source>This code cannot be right. Compare it with the licence.</source>
        <translation>統一社會信用代碼有誤，請與營業執照核對。</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>請填寫原因，原因將記入變更記錄。</translation>
    </message>
    <message>
        <source>Say which office issues the papers.</source>
        <translation>請填寫發文單位。</translation>
    </message>
    <message>
        <source>Give the short name that stands in numbers.</source>
        <translation>請填寫文號中的單位簡稱。</translation>
    </message>
    <message>
        <source>Brackets do not belong into the short name.</source>
        <translation>單位簡稱中不能有括號。</translation>
    </message>
    <message>
        <source>This is too long; {longest} characters are enough.</source>
        <translation>內容過長，請控制在 {longest} 字以內。</translation>
    </message>
    <message>
        <source>{path} is too large to be a holiday table.</source>
        <translation>{path} 過大，不是節假日表。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Choose another file.</source>
        <translation>{path} 無法讀取（{reason}），請另選文件。</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>請填寫檢查組名稱。</translation>
    </message>
    <message>
        <source>There is no paper {number} in this store. Look its number up with “notice list”.</source>
        <translation>本機沒有文號為 {number} 的文書。請用「notice list」查看文號。</translation>
    </message>
    <message>
        <source>“{value}” is older than what {by} wrote on {day}; “{new}” is kept. Change it by hand if the list is right.</source>
        <translation>「{value}」是舊內容，{by} 已於 {day} 更新，現保留「{new}」。如台賬文件無誤，請手工修改。</translation>
    </message>
    <message>
        <source>There is one of this name at {address} already; this is taken as another. If it has moved, change its address instead.</source>
        <translation>台賬中已有同名場所，地址為 {address}；本行按另一家場所登記。如屬搬遷，請改在原場所中修改地址。</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a name: {most} characters are the most.</source>
        <translation>「{name}……」名稱過長，最多 {most} 個字。</translation>
    </message>
    <message>
        <source>There is no state “{state}”. Choose one of {states}.</source>
        <translation>沒有「{state}」這一狀態。請從以下選項中選擇：{states}。</translation>
    </message>
    <message>
        <source>“{to}” is no longer used for referrals. Choose another addressee.</source>
        <translation>「{to}」已不再作為移送對象，請另選。</translation>
    </message>
    <message>
        <source>Choose the bundle first.</source>
        <translation>請先選擇數據包。</translation>
    </message>
    <message>
        <source>This premises was not merged into another; there is nothing to split.</source>
        <translation>該場所沒有併入其他場所，無需拆開。</translation>
    </message>
    <message>
        <source>These are one premises already. Nothing was merged.</source>
        <translation>兩條登記已是同一場所，未作合併。</translation>
    </message>
    <message>
        <source>No premises is called {text}. Give its whole name or its id.</source>
        <translation>沒有名為「{text}」的場所。請寫全稱或標識。</translation>
    </message>
    <message>
        <source>{count} premises are called {text}. Give the id of the one you mean; `firesweep premises list --json` shows it.</source>
        <translation>有 {count} 家場所名為「{text}」。請寫所指場所的標識，用 `firesweep premises list --json` 可以查到。</translation>
    </message>
    <message>
        <source>No deadline was extended here, so there is no extension to print.</source>
        <translation>沒有延期記錄，無延期整改申請表可打印。</translation>
    </message>
    <message>
        <source>Nothing was referred here, so there is no letter to print.</source>
        <translation>沒有移送記錄，無移送函可打印。</translation>
    </message>
    <message>
        <source>Nothing was reinspected here, so there is no record to print.</source>
        <translation>尚未複查，無複查記錄可打印。</translation>
    </message>
    <message>
        <source>{name} has no category. Enter it in the registry first.</source>
        <translation>{name}沒有類別，請先在台賬中填寫。</translation>
    </message>
    <message>
        <source>No hazard is closed here, so there is no closing sheet to print.</source>
        <translation>沒有已銷號的隱患，無整改銷號表可打印。</translation>
    </message>
    <message>
        <source>The team got in on every visit here, so there is no slip to leave.</source>
        <translation>該場所歷次檢查均已進入，無需到訪告知單。</translation>
    </message>
    <message>
        <source>The team got in on this visit, so there is no slip to leave.</source>
        <translation>本次檢查已進入，無需到訪告知單。</translation>
    </message>
    <message>
        <source>No sweep here is called {name}.</source>
        <translation>沒有名為「{name}」的排查行動。</translation>
    </message>
    <message>
        <source>No sweep is running. Give the name of one.</source>
        <translation>沒有正在進行的排查行動，請寫明行動名稱。</translation>
    </message>
    <message>
        <source>{number} is not a notice; only a notice can be had as .docx. Leave out --docx.</source>
        <translation>{number} 不是整改通知書，只有整改通知書可以保存為 .docx。請去掉 --docx。</translation>
    </message>
    <message>
        <source>Choose a premises from the list.</source>
        <translation>請從列表中選擇場所。</translation>
    </message>
    <message>
        <source>This record is void: {reason}. No paper is made of it.</source>
        <translation>該記錄已作廢：{reason}。不再製作文書。</translation>
    </message>
    <message>
        <source>No record here is called {what}. Give its number, or its id from “drill list --json” or “outreach list --json”.</source>
        <translation>沒有名為 {what} 的記錄。請寫文號，或「drill list --json」「outreach list --json」列出的標識。</translation>
    </message>
    <message>
        <source>No notice is as asked for, so nothing is printed. “notice list” shows the open ones with their deadlines.</source>
        <translation>沒有符合條件的整改通知書，未打印任何內容。用「notice list」可查看未銷號的通知書及期限。</translation>
    </message>
    <message>
        <source>{number} is not a notice. Print it by its own kind.</source>
        <translation>{number} 不是整改通知書。請按其文書種類打印。</translation>
    </message>
    <message>
        <source>No premises is left to draw from. Widen the community, beat or category.</source>
        <translation>沒有可抽取的場所。請放寬社區、片區或類別範圍。</translation>
    </message>
    <message>
        <source>{number} was issued on {issued}; it cannot have been taken before.</source>
        <translation>{number} 於 {issued} 簽發，簽收日期不能早於簽發日期。</translation>
    </message>
    <message>
        <source>Where nobody signed, two witnesses saw it. Name both, as on the paper.</source>
        <translation>無人簽收的，須有兩名見證人。請按文書所寫填寫兩人姓名。</translation>
    </message>
    <message>
        <source>The code on {name} is not one of a paper of firesweep. Say which paper it is.</source>
        <translation>{name} 上的二維碼不是本程序文書的二維碼。請說明是哪份文書。</translation>
    </message>
    <message>
        <source>{name} shows no code of a paper. Say which paper it is, or take it again straight and in good light.</source>
        <translation>{name} 上沒有找到文書二維碼。請說明是哪份文書，或在光線充足處端正重拍。</translation>
    </message>
    <message>
        <source>{name} is a paper of another street. Hand it to the office that issued it.</source>
        <translation>{name} 是其他街道的文書。請轉交簽發單位。</translation>
    </message>
    <message>
        <source>{number} on {name} is not known here. Take in the other laptops&apos; bundles first.</source>
        <translation>本機沒有 {name} 上的 {number}。請先接收其他電腦的數據包。</translation>
    </message>
    <message>
        <source>{name} shows several papers: {papers}. Scan each by itself, or say which one it is.</source>
        <translation>{name} 上有多份文書：{papers}。請逐份掃描，或說明是哪一份。</translation>
    </message>
    <message>
        <source>{name} is a practice paper: it is of no effect and is not filed.</source>
        <translation>{name} 是練習文書，不具效力，不予歸檔。</translation>
    </message>
    <message>
        <source>{name} is a real paper, and this is the practice store. Scan it into the street&apos;s own.</source>
        <translation>{name} 是正式文書，當前打開的是練習數據庫。請在本街道的正式數據庫中歸檔。</translation>
    </message>
    <message>
        <source>The code on {name} does not fit {number}: it says {said}, and {check} was issued. The number, a date or the text may have been altered; compare it with the paper kept here.</source>
        <translation>{name} 上的核對碼與 {number} 不符：紙面為 {said}，簽發時為 {check}。文號、日期或內容可能被改動，請與本機存檔文書核對。</translation>
    </message>
    <message>
        <source>{number} on {name} is void: {reason}. It is not filed unless you say so.</source>
        <translation>{name} 上的 {number} 已作廢：{reason}。須經您指定方可歸檔。</translation>
    </message>
    <message>
        <source>{number} on {name} is not known here. Take in the bundles of laptop {laptop} first, then scan it again.</source>
        <translation>本機沒有 {name} 上的 {number}。請先接收電腦 {laptop} 的數據包，再重新掃描。</translation>
    </message>
    <message>
        <source>{name} is about no premises ({kind}) and is filed with none. Keep the paper itself.</source>
        <translation>{name}（{kind}）不涉及具體場所，不歸入任何場所。請保存紙質件。</translation>
    </message>
    <message>
        <source>This is before the report came in. Choose a later day.</source>
        <translation>該日期早於接到日期，請選擇之後的日期。</translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>該記錄已經撤回。</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>請填寫日期。</translation>
    </message>
    <message>
        <source>This laptop holds {community} only. Draw from that community, or let the street office draw.</source>
        <translation>本機只存{community}的數據。請只在該社區內抽取，或由街道辦抽取。</translation>
    </message>
    <message>
        <source>{period} has not begun: there are no figures of it yet.</source>
        <translation>{period} 尚未開始，還沒有數據。</translation>
    </message>
    <message>
        <source>Nothing here is called {name}.</source>
        <translation>此處沒有名為「{name}」的內容。</translation>
    </message>
    <message>
        <source>This decision was withdrawn: {reason}.</source>
        <translation>該決定已撤回：{reason}。</translation>
    </message>
    <message>
        <source>Write who signs the week.</source>
        <translation>請填寫簽發人。</translation>
    </message>
    <message>
        <source>{week} goes on until {day}. Sign it when it is over.</source>
        <translation>{week} 到 {day} 才結束，請在結束後簽發。</translation>
    </message>
    <message>
        <source>This laptop holds the records of {community} only; those of {name} are at the street office.</source>
        <translation>本機只存{community}的數據，{name}的數據在街道辦。</translation>
    </message>
    <message>
        <source>This scan is filed with no paper.</source>
        <translation>這份掃描件沒有歸入任何文書。</translation>
    </message>
    <message>
        <source>Taken back. Drop the file here again to file it anew.</source>
        <translation>已撤回。請再拖入該文件，重新歸檔。</translation>
    </message>
    <message>
        <source>This laptop holds the records of {community} only. Any other week is signed at the street office.</source>
        <translation>本機只存{community}的數據，其他週調度請在街道辦簽發。</translation>
    </message>
    <message>
        <source>A hazard needs the premises it is at. Choose one from the list.</source>
        <translation>請從列表中選擇隱患所在場所。</translation>
    </message>
    <message>
        <source>No report here is called {what}. Give the number of its form, or its id from “report list --json”.</source>
        <translation>沒有名為 {what} 的群眾反映。請寫登記表的文號，或「report list --json」列出的標識。</translation>
    </message>
    <message>
        <source>No paper of this kind is as asked for, so nothing is printed.</source>
        <translation>沒有符合條件的此類文書，未打印任何內容。</translation>
    </message>
    <message>
        <source>A week ends on one of seven days.</source>
        <translation>每週截止日只能為七天中的某一天。</translation>
    </message>
    <message>
        <source>The page signed for {week} cannot be read. Update firesweep on this laptop, or take that signature back.</source>
        <translation>{week} 簽發的內容無法讀取。請更新本機的 firesweep，或撤回該次簽發。</translation>
    </message>
    <message>
        <source>Write a time such as 14:30 or 14:30:20.</source>
        <translation>請填寫時間，如 14:30 或 14:30:20。</translation>
    </message>
    <message>
        <source>Several sweeps are called {name}. Give the id of the one that is meant: {sweeps}.</source>
        <translation>有多個排查行動名為「{name}」，請改用其標識：{sweeps}。</translation>
    </message>
    <message>
        <source>No sheet of this kind is as asked for, so nothing is printed.</source>
        <translation>沒有符合條件的表單，未打印任何內容。</translation>
    </message>
    <message>
        <source>No laptop at work in this street has the code {code}. The codes are listed by `firesweep bundle keys`.</source>
        <translation>本街道沒有代號為 {code} 的在用電腦。用 `firesweep bundle keys` 可以查看全部代號。</translation>
    </message>
    <message>
        <source>This hazard waits for no first notice. Give it a further notice.</source>
        <translation>該隱患無需首次簽發整改通知書，請辦理「再次通知」。</translation>
    </message>
    <message>
        <source>The first notice of this hazard is not issued yet. Issue it first.</source>
        <translation>該隱患的首份整改通知書尚未簽發，請先簽發。</translation>
    </message>
    <message>
        <source>The team got in on the last visit to each of these, or was at none of them yet. So there is no slip to leave.</source>
        <translation>所選場所最近一次上門均已進入，或尚未上門，無需到訪告知單。</translation>
    </message>
    <message>
        <source>{number} is not known here. Compare it with the paper, character by character.</source>
        <translation>本機沒有 {number}。請與紙面逐字核對文號。</translation>
    </message>
    <message>
        <source>{number} is not known here. Take in the bundles of laptop {laptop} first; a number laptop {laptop} does not know either was never issued.</source>
        <translation>本機沒有 {number}。請先接收電腦 {laptop} 的數據包；電腦 {laptop} 也沒有的文號，從未簽發過。</translation>
    </message>
    <message>
        <source>{number} on {name} bears this laptop&apos;s code and was never issued here. Compare it with the numbers under “Numbers given”; after going back to a backup, take in a later bundle first.</source>
        <translation>{name} 上的 {number} 使用本機代號，但本機從未簽發。請在「已用文號」中核對；如曾恢復備份，請先接收備份之後的數據包。</translation>
    </message>
    <message>
        <source>The registry has no premises called {name}. Write the name as it stands there.</source>
        <translation>台賬中沒有名為「{name}」的場所，請按台賬中的名稱填寫。</translation>
    </message>
    <message>
        <source>Several premises are called {name}. Write the address behind the name, in brackets.</source>
        <translation>有多家場所名為「{name}」，請在名稱後用括號註明地址。</translation>
    </message>
    <message>
        <source>{premises} lies in another community than the drill. Record what is wrong there on a visit.</source>
        <translation>「{premises}」不在演練所在社區，請在檢查該場所時登記隱患。</translation>
    </message>
    <message>
        <source>This was changed meanwhile, in a bundle or another window. Save again to put yours in its place.</source>
        <translation>此項剛被數據包或其他窗口修改。再次保存，將以您填寫的內容為準。</translation>
    </message>
    <message>
        <source>“{value}” was entered here meanwhile. Save again to put yours in its place.</source>
        <translation>此項剛被改為「{value}」。再次保存，將以您填寫的內容為準。</translation>
    </message>
    <message>
        <source>Not in it, for the PDF is not on this laptop: {numbers}. Take in a bundle that brings them, or restore a backup.</source>
        <translation>以下文書的 PDF 未在本機，未包含在內：{numbers}。請接收含有這些文書的數據包，或用備份恢復。</translation>
    </message>
    <message>
        <source>This was changed again meanwhile, in a bundle or another window, so nothing is taken back. The history of the premises names who changed what.</source>
        <translation>其間數據包或其他窗口又有改動，故未撤銷。誰改了什麼，見該場所的「變更記錄」。</translation>
    </message>
    <message>
        <source>Not in it, for their PDFs are not on this laptop: {count} papers, among them {numbers}. Take in a bundle that brings them, or restore a backup.</source>
        <translation>有 {count} 份文書的 PDF 未在本機，未包含在內，其中有：{numbers}。請接收含有這些文書的數據包，或用備份恢復。</translation>
    </message>
    <message>
        <source>{name} has closed down and is not drawn. Leave it out.</source>
        <translation>{name}已註銷，不能列為必查場所，請去掉。</translation>
    </message>
    <message>
        <source>Another laptop wrote something else here; it came with a bundle. Read it, and save again.</source>
        <translation>另一台電腦對此項作了不同修改，已隨數據包收到。請閱後再次保存。</translation>
    </message>
    <message>
        <source>The photos of {number} have not come yet: {count}. Take in the bundle that brings them.</source>
        <translation>{number} 尚缺照片 {count} 張，還沒有收到。請接收帶來照片的數據包。</translation>
    </message>
    <message>
        <source>This was changed again meanwhile, in a bundle or another window, so nothing is taken back.</source>
        <translation>其間數據包或其他窗口又有改動，故未撤銷。</translation>
    </message>
    <message>
        <source>On {number} no photo&apos;s place is empty. Print the paper itself.</source>
        <translation>{number} 上沒有空缺的照片，打印該文書即可。</translation>
    </message>
    <message>
        <source>{field} stays as it is: two laptops wrote there apart, and nobody has settled it yet. Choose a side under Bundles, Clashes, and take the list in again.</source>
        <translation>「{field}」保持原樣：兩台電腦分別作了修改，尚無人裁定。請在「數據包—衝突」中選定一方，再重新導入本表。</translation>
    </message>
    <message>
        <source>Laptop {laptop} works for {home}, so it is sent nothing of {areas}. Choose another laptop, or let the street office say that it works for the whole street.</source>
        <translation>電腦 {laptop} 所屬社區為{home}，不會收到{areas}的數據。請選擇其他電腦，或由街道辦將其改屬全街道。</translation>
    </message>
    <message>
        <source>{count} were asked for, and the lot held {lot}: all of them are drawn.</source>
        <translation>要求抽取 {count} 家，待抽名單只有 {lot} 家，已全部抽中。</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>%n communities: </source>
        <translation>
            <numerusform>%n 個社區：</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未填寫</translation>
    </message>
    <message>
        <source>Welcome to firesweep</source>
        <translation>歡迎使用 firesweep</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation>這台電腦作何用途？</translation>
    </message>
    <message>
        <source>New street</source>
        <translation>新建街道</translation>
    </message>
    <message>
        <source>The street office starts its records here; the other laptops join later.</source>
        <translation>由街道辦在本機建立台賬，其他電腦以後再加入。</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道名稱</translation>
    </message>
    <message>
        <source>e.g. 临江街道</source>
        <translation>如：臨江街道</translation>
    </message>
    <message>
        <source>This laptop&apos;s code</source>
        <translation>本機代號</translation>
    </message>
    <message>
        <source>One to three letters; it stands in the number of every paper. No two laptops have the same.</source>
        <translation>一至三個字母，列入每份文書的文號，各台電腦不得重複。</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Paste the list, one per line</source>
        <translation>粘貼社區名單，每行一個</translation>
    </message>
    <message>
        <source>Join a street</source>
        <translation>加入街道</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>A made-up street with premises, visits and notices to try everything out. It is never mixed with real records.</source>
        <translation>虛構的街道，含場所、檢查和通知書，供練習使用，不會與正式數據混在一起。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>Making the practice street; this takes some seconds.</source>
        <translation>正在生成練習用街道，約需幾秒鐘。</translation>
    </message>
    <message>
        <source>Choose the bundle</source>
        <translation>選擇數據包</translation>
    </message>
    <message>
        <source>The street office has written a bundle for this laptop&apos;s code; it brings the registry, the checklists and what was found so far.</source>
        <translation>街道辦已為本機代號生成數據包，其中包含場所台賬、檢查表和已有的檢查記錄。</translation>
    </message>
    <message>
        <source>The bundle from the street office</source>
        <translation>街道辦提供的數據包</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在處理</translation>
    </message>
    <message>
        <source>Taking the bundle in; this may take some minutes.</source>
        <translation>正在接收數據包，可能需要幾分鐘。</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>數據包</translation>
    </message>
    <message>
        <source>Drop the bundle from the street office here, or choose it</source>
        <translation>把街道辦提供的數據包拖到這裡，或點「選擇」</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of the sealed bundle</source>
        <translation>加密數據包的口令</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>This backup</source>
        <translation>此備份</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>本機現有</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>電腦代號</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最後記錄</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>火災隱患</translation>
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
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Real work</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>This backup is another street&apos;s.</source>
        <translation>這是其他街道的備份。</translation>
    </message>
    <message>
        <source>This backup is laptop {code}&apos;s: two laptops must never use one code.</source>
        <translation>這是電腦 {code} 的備份：兩台電腦不得使用同一代號。</translation>
    </message>
    <message>
        <source>What was recorded here after {moment} is not in this backup.</source>
        <translation>本機在 {moment} 之後的記錄不在此備份中。</translation>
    </message>
    <message>
        <source>{street}, laptop {code}, {moment}</source>
        <translation>{street}，電腦 {code}，{moment}</translation>
    </message>
    <message>
        <source>Recorded here before a backup was put back, and not here now. What still holds is entered anew; what was sent comes back with a bundle, and then leaves this list.</source>
        <translation>以下為恢復備份前在本機登記、現已不在的記錄。仍然有效的請重新錄入；已報送的隨數據包恢復，恢復後不再列出。</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>恢復備份前另存的記錄</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>保存在 {folder}</translation>
    </message>
    <message>
        <source>All of it is here again.</source>
        <translation>均已恢復。</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>更早的記錄：{count} 條</translation>
    </message>
</context>
<context>
    <name>HazardHistory</name>
    <message>
        <source>History of the hazard</source>
        <translation>隱患辦理記錄</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>辦理步驟</translation>
    </message>
    <message>
        <source>Enter shows the photos of a step large</source>
        <translation>按 Enter 放大查看該步驟的照片</translation>
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
        <translation>調休上班</translation>
    </message>
    <message>
        <source>The table of %1 is missing. It is published in October or November; until then deadlines there know weekends only.</source>
        <translation>缺少 %1 年的節假日表。該表一般於上年十月、十一月公佈；導入前，推算期限時只避開週末。</translation>
    </message>
    <message>
        <source>Import a holiday table</source>
        <translation>導入節假日表</translation>
    </message>
    <message>
        <source>Save the holiday table</source>
        <translation>保存節假日表</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>節假日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>導入節假日表…</translation>
    </message>
    <message>
        <source>A .toml file in the form of the shipped tables</source>
        <translation>與自帶節假日表格式相同的 .toml 文件</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存為文件…</translation>
    </message>
    <message>
        <source>The table of this year, to change it for the next</source>
        <translation>保存本年的表，改成下一年後再導入</translation>
    </message>
    <message>
        <source>Rest days and working days</source>
        <translation>休息日與調休上班日</translation>
    </message>
    <message>
        <source>A deadline that falls on a rest day moves to the next working day.</source>
        <translation>整改期限屆滿日為休息日的，順延至其後第一個工作日。</translation>
    </message>
    <message>
        <source>Working days until a report from the public is answered</source>
        <translation>群眾反映的答覆期限（工作日）</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>as it was left</source>
        <translation>接著上次未填完的內容</translation>
    </message>
</context>
<context>
    <name>LifeHelp</name>
    <message>
        <source>The life of a hazard</source>
        <translation>隱患辦理流程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>From</source>
        <translation>辦理前狀態</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>辦理後狀態</translation>
    </message>
    <message>
        <source>By</source>
        <translation>辦理人</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Overdue is worked out from the date at midnight; due today is not overdue.</source>
        <translation>逾期由程序於期限次日零時起自動認定；當日到期不算逾期。</translation>
    </message>
    <message>
        <source>A reinspection is due within 3 working days after the date or the report.</source>
        <translation>期限屆滿或收到整改報告後 3 個工作日內複查。</translation>
    </message>
    <message>
        <source>A referral without an answer is called to mind after 15 days.</source>
        <translation>移送後 15 日未答覆的，提示催辦。</translation>
    </message>
    <message>
        <source>Nothing is deleted: what was entered in error is made void and stays seen.</source>
        <translation>任何記錄均不刪除：登記有誤的予以作廢，仍可查閱。</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>List for supervision</source>
        <translation>掛牌督辦</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>督辦決定</translation>
    </message>
    <message>
        <source>Who decided, and its number</source>
        <translation>決定機關及文號</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>辦結期限</translation>
    </message>
    <message>
        <source>Copy of the decision</source>
        <translation>決定書照片</translation>
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
        <translation>登記掛牌督辦</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source>None yet</source>
        <translation>尚未開展</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登記</translation>
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
        <translation>{time}，報警後 {took}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Hazards {count}</source>
        <translation>隱患 {count}</translation>
    </message>
    <message>
        <source>No drill yet in this sweep</source>
        <translation>本次行動尚未開展演練</translation>
    </message>
    <message>
        <source>No publicity or training yet in this sweep</source>
        <translation>本次行動尚未開展宣傳培訓</translation>
    </message>
    <message>
        <source>One drill in every community</source>
        <translation>每個社區演練一次</translation>
    </message>
    <message>
        <source>Publicity and training in every community</source>
        <translation>每個社區都要開展宣傳培訓</translation>
    </message>
    <message>
        <source>Drills in {held} of {all} communities, {people} people · publicity and training {events} times, {reached} people reached</source>
        <translation>已演練社區 {held}/{all}，參加 {people} 人 · 宣傳培訓 {events} 次，覆蓋 {reached} 人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>組織者</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>觀察員</translation>
    </message>
    <message>
        <source>Departments, people</source>
        <translation>參加部門和人員</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>報警時間</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>撤離完畢</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>集合完畢</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集合地點</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>清點人數</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>簽到人數</translation>
    </message>
    <message>
        <source>Equipment used</source>
        <translation>使用器材</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改進措施</translation>
    </message>
    <message>
        <source>By whom, by when</source>
        <translation>責任人、期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>主講人</translation>
    </message>
    <message>
        <source>Material handed out</source>
        <translation>發放材料</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>覆蓋人數</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Drills {count}</source>
        <translation>演練 {count} 次</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <comment>banners</comment>
        <translation>{count} 條</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <comment>slogans</comment>
        <translation>{count} 條</translation>
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
        <translation>演練、宣傳與自查</translation>
    </message>
    <message>
        <source>A sweep asks for one drill in every community; who has none stands first.</source>
        <translation>每次排查行動，每個社區須組織一次演練；尚未組織的社區排在最前。</translation>
    </message>
    <message>
        <source>What is wrong at a drill becomes a hazard of a premises of that community, with its photos, a date and a notice; it then goes the way of any hazard.</source>
        <translation>演練中發現的問題登記為本社區某場所的隱患，附照片，確定整改期限，下發整改通知書，此後與其他隱患同樣辦理。</translation>
    </message>
    <message>
        <source>A record is corrected by writing it anew; both stay. A wrong one is made void with the reason, and no longer counts. Hazards found at it stay.</source>
        <translation>更正記錄即重新填寫，前後兩份均保留；誤記的註明理由後作廢，不再計入，其中發現的隱患仍保留。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>後續</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>消防演練</translation>
    </message>
    <message>
        <source>scenario, who commanded, times of alarm, out and assembled, head count, equipment, faults, what is improved by whom and when</source>
        <translation>情景、指揮，報警、撤離、集合時間，清點人數，使用器材，發現的問題，改進措施及責任人、期限</translation>
    </message>
    <message>
        <source>drill record with sign-in sheet and photos; hazards</source>
        <translation>演練記錄（附簽到表、照片）；隱患</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣傳培訓</translation>
    </message>
    <message>
        <source>{kinds}; topics: {topics}</source>
        <translation>{kinds}；主題：{topics}</translation>
    </message>
    <message>
        <source>training and publicity record; totals by community</source>
        <translation>宣傳培訓記錄；各社區合計</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>handed out: when, by whom, to whom; then what the premises ticked</source>
        <translation>發放：日期、發放人、領取人；收回後錄入單位勾選的結果</translation>
    </message>
    <message>
        <source>at least one answer and who signed it</source>
        <translation>至少一項自查結果及簽字人</translation>
    </message>
    <message>
        <source>compared with the next visit: what it missed is named there</source>
        <translation>與下次檢查對比，漏查的項目在檢查記錄中列出</translation>
    </message>
    <message>
        <source>day, community, where, scenario, commander</source>
        <translation>日期、社區、地點、情景、指揮</translation>
    </message>
    <message>
        <source>day, community, where, kind, topic</source>
        <translation>日期、社區、地點、形式、主題</translation>
    </message>
</context>
<context>
    <name>NumberParts</name>
    <message>
        <source>place</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>文種</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>序號</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>No number in this list</source>
        <translation>沒有符合條件的文號</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部文書</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部文號</translation>
    </message>
    <message>
        <source>Void and missing</source>
        <translation>作廢和缺號</translation>
    </message>
    <message>
        <source>Paper numbers %1</source>
        <translation>文號登記 %1</translation>
    </message>
    <message>
        <source>Save the list of numbers</source>
        <translation>保存文號清單</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>已用文號</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文書種類</translation>
    </message>
    <message>
        <source>State of the number</source>
        <translation>文號狀態</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>保存為表格…</translation>
    </message>
    <message>
        <source>An .xlsx file, to print or to file</source>
        <translation>.xlsx 文件，可打印或存檔</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>文號清單</translation>
    </message>
    <message>
        <source>A number is given once. It is void where all hazards of its notice were made void, and left out where a series was set to go on after it.</source>
        <translation>每個文號只用一次。通知書所列隱患全部作廢的，文號作廢；設置為從後面的號起編的，前面未用的為缺號。</translation>
    </message>
</context>
<context>
    <name>OccasionForm</name>
    <message>
        <source>In no sweep</source>
        <translation>不屬於任何行動</translation>
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
        <translation>合計</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>簽發</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Reinspect</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>銷號</translation>
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
        <translation>本週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Without notice</source>
        <translation>待簽發</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>待銷號</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>應查</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能進入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Not served yet</source>
        <translation>待送達</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Served by leaving it</source>
        <translation>留置送達</translation>
    </message>
    <message>
        <source>Served by post</source>
        <translation>郵寄送達</translation>
    </message>
    <message>
        <source>Served by display</source>
        <translation>張貼送達</translation>
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
        <translation>沒有與「{search}」相符的隱患</translation>
    </message>
    <message>
        <source>Closed hazards were searched, too. Type less of it.</source>
        <translation>查找範圍已包括已銷號的隱患，請減少字數再試。</translation>
    </message>
    <message>
        <source>No hazard stands here.</source>
        <translation>此處目前沒有隱患。</translation>
    </message>
    <message>
        <source>No hazard is open</source>
        <translation>目前沒有未銷號隱患</translation>
    </message>
    <message>
        <source>Hazards found by an inspection appear here.</source>
        <translation>檢查中發現的隱患列在這裡。</translation>
    </message>
    <message>
        <source>Notice again</source>
        <translation>再次通知</translation>
    </message>
    <message>
        <source>Reported fixed</source>
        <translation>報告已整改</translation>
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
        <translation>登記答覆</translation>
    </message>
    <message>
        <source>List for supervision</source>
        <translation>掛牌督辦</translation>
    </message>
    <message>
        <source>Reopen after a look-back</source>
        <translation>回頭看重新列入整改</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已銷號</translation>
    </message>
    <message>
        <source>Closed this week</source>
        <translation>本週銷號</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be reinspected</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複隱患</translation>
    </message>
    <message>
        <source>reinspect by {day}</source>
        <translation>{day} 前複查</translation>
    </message>
    <message>
        <source>reinspection overdue since {day}</source>
        <translation>複查已逾期（應於 {day} 前）</translation>
    </message>
    <message>
        <source>refer by {day}</source>
        <translation>{day} 前移送</translation>
    </message>
    <message>
        <source>no answer, remind them</source>
        <translation>逾 15 日未答覆，應催辦</translation>
    </message>
    <message>
        <source>Listed for supervision until {day}</source>
        <translation>掛牌督辦至 {day}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現隱患</translation>
    </message>
    <message>
        <source>set aside: another laptop had already gone on</source>
        <translation>未採用：其他電腦已先行辦理</translation>
    </message>
    <message>
        <source>entered by {name}</source>
        <translation>登記人：{name}</translation>
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
        <translation>整改前（{day} 發現時）</translation>
    </message>
    <message>
        <source>No photo was taken when it was found</source>
        <translation>發現時未拍照</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現狀</translation>
    </message>
    <message>
        <source>No photo of now yet</source>
        <translation>尚無現狀照片</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>當場整改</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>已發整改通知書</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>通知書已送達</translation>
    </message>
    <message>
        <source>Reported as put right</source>
        <translation>單位報告已整改</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Reinspected: put right</source>
        <translation>複查：已整改</translation>
    </message>
    <message>
        <source>Reinspected: partly put right</source>
        <translation>複查：部分整改</translation>
    </message>
    <message>
        <source>Reinspected: not put right</source>
        <translation>複查：未整改</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>已收到答覆</translation>
    </message>
    <message>
        <source>Listed for supervision</source>
        <translation>已掛牌督辦</translation>
    </message>
    <message>
        <source>Reopened after a look-back</source>
        <translation>回頭看發現反覆，重新列入整改</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Repeat: {times} times within a year</source>
        <translation>重複隱患：一年內第 {times} 次</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>新建排查行動</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <translation>設置：{page}</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>Paper: {kind}</source>
        <translation>文書：{kind}</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>整改銷號表</translation>
    </message>
    <message>
        <source>Record a drill</source>
        <translation>登記演練</translation>
    </message>
    <message>
        <source>Record publicity and training</source>
        <translation>登記宣傳培訓</translation>
    </message>
    <message>
        <source>Found at a drill</source>
        <translation>演練中發現</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>本機合計</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>群眾反映</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>登記群眾反映</translation>
    </message>
    <message>
        <source>taken back: the scan was of another paper</source>
        <translation>已撤回：掃描件屬於另一份文書</translation>
    </message>
    <message>
        <source>Service taken back</source>
        <translation>送達已撤回</translation>
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
        <translation>照片未在本機</translation>
    </message>
    <message>
        <source>received by {name}</source>
        <translation>收件人：{name}</translation>
    </message>
    <message>
        <source>witnessed by {names}</source>
        <translation>見證人：{names}</translation>
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
        <translation>將整改期限另存為日曆文件</translation>
    </message>
    <message>
        <source>Saved: {file}; days in it: {count}</source>
        <translation>已保存 {file}，共 {count} 個日期</translation>
    </message>
</context>
<context>
    <name>OutreachForm</name>
    <message>
        <source>Correct publicity and training</source>
        <translation>更正宣傳培訓記錄</translation>
    </message>
    <message>
        <source>Record publicity and training</source>
        <translation>登記宣傳培訓</translation>
    </message>
    <message>
        <source>Training sessions, banners, slogans, special issues, leaflets, visits.</source>
        <translation>培訓會、橫幅、標語、專刊、傳單、入戶宣傳。</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣傳培訓</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>清空重填</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查行動</translation>
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
        <translation>社區</translation>
    </message>
    <message>
        <source>At the premises</source>
        <translation>所在場所</translation>
    </message>
    <message>
        <source>Type a part of its name, or leave it empty</source>
        <translation>輸入名稱中的幾個字；不在某一場所的可不填</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Where it was, if not at one premises</source>
        <translation>不在某一場所的，寫明地點</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Topic in words</source>
        <translation>主題說明</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>主講人</translation>
    </message>
    <message>
        <source>Material handed out</source>
        <translation>發放材料</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Pieces, banners, copies</source>
        <translation>份、條、期</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>覆蓋人數</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>簽到人數</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再填</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Saved. It holds from the next paper on.</source>
        <translation>已保存，自下一份文書起生效。</translation>
    </message>
    <message>
        <source>Paper heading and numbers</source>
        <translation>文書抬頭與文號</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>發文單位</translation>
    </message>
    <message>
        <source>e.g. 临江街道办事处</source>
        <translation>如：臨江街道辦事處</translation>
    </message>
    <message>
        <source>Short name in numbers</source>
        <translation>文號中的簡稱</translation>
    </message>
    <message>
        <source>e.g. 临江街</source>
        <translation>如：臨江街</translation>
    </message>
    <message>
        <source>Phone on the notice</source>
        <translation>通知書上的聯繫電話</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文號格式</translation>
    </message>
    <message>
        <source>Last number on paper</source>
        <translation>紙質登記的末號</translation>
    </message>
    <message>
        <source>The series goes on after this number</source>
        <translation>文號從此號之後接續</translation>
    </message>
    <message>
        <source>This office has delegated powers of enforcement</source>
        <translation>本單位已取得行政執法委託</translation>
    </message>
    <message>
        <source>Only with a written delegation: titles then say 责令. Without it such a paper has no force and can be contested.</source>
        <translation>須有書面委託方可開啟，開啟後文書標題使用「責令」字樣。沒有委託的，此類文書不具效力，並可能引起爭議。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Contact on the notice</source>
        <translation>通知書上的聯繫人</translation>
    </message>
    <message>
        <source>{place} short name, {kind} kind of paper, {year} year, {laptop} laptop, {serial} running number</source>
        <translation>可用的各項：{place}、{kind}、{year}、{laptop}（本機代號）、{serial}（順序號）</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>Last number of a notice on paper</source>
        <translation>紙質通知書末號</translation>
    </message>
    <message>
        <source>register forms</source>
        <translation>檢查登記表</translation>
    </message>
    <message>
        <source>Last number of a register form on paper</source>
        <translation>紙質檢查登記表末號</translation>
    </message>
    <message>
        <source>Set them where this year&apos;s papers have numbers already; a series never goes back.</source>
        <translation>本年度紙質文書已有文號的，填寫末號；文號只增不減。</translation>
    </message>
    <message>
        <source>The next notice: %1</source>
        <translation>下一份通知書：%1</translation>
    </message>
    <message>
        <source>The next register form: %1</source>
        <translation>下一份檢查登記表：%1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>The whole street</source>
        <translation>全街道（不限社區）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Takes part in inspections</source>
        <translation>參加檢查</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Empty the fields for somebody new</source>
        <translation>清空各欄，填寫新人員</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>尚未登記檢查人員</translation>
    </message>
    <message>
        <source>Enter the first person</source>
        <translation>登記第一名人員</translation>
    </message>
    <message>
        <source>Teams are made of them, and who is working is chosen from them.</source>
        <translation>檢查組由登記的人員組成，「當前人員」也從中選擇。</translation>
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
        <translation>未選擇文件夾，照片可拖放或粘貼添加。</translation>
    </message>
    <message>
        <source>This folder is not there now. Connect the phone.</source>
        <translation>目前找不到該文件夾，請連接手機。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos there now</source>
        <translation>
            <numerusform>現有照片 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the phone&apos;s photos</source>
        <translation>選擇手機照片文件夾</translation>
    </message>
    <message>
        <source>Photos from the phone</source>
        <translation>手機照片</translation>
    </message>
    <message>
        <source>The folder where the newest photos of the phone appear, such as the folder of the phone itself or a synchronised one. During a visit the newest photo can be taken from here with one key.</source>
        <translation>手機新拍照片所在的文件夾，可以是手機自身的文件夾或同步文件夾。檢查時可一鍵取用其中最新的照片。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>選擇文件夾</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不設文件夾</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Drills</source>
        <translation>演練宣傳</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週調度</translation>
    </message>
</context>
<context>
    <name>Rectification</name>
    <message>
        <source>Search hazards</source>
        <translation>查找隱患</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Print the chosen notices</source>
        <translation>打印所選通知書</translation>
    </message>
    <message>
        <source>Choose the line for printing</source>
        <translation>選中該行以便打印</translation>
    </message>
    <message>
        <source>The line&apos;s next step</source>
        <translation>辦理該行的下一步</translation>
    </message>
    <message>
        <source>Print chosen</source>
        <translation>打印所選</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Number, premises, pinyin initials</source>
        <translation>文號、場所、拼音首字母</translation>
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
        <translation>打印所選各行的通知書（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <translation>未銷號隱患</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>See, print again or save the notice (N)</source>
        <translation>查看、重印或保存通知書（N）</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Open the premises (O)</source>
        <translation>打開場所（O）</translation>
    </message>
    <message>
        <source>Show all open hazards</source>
        <translation>顯示全部未銷號隱患</translation>
    </message>
    <message>
        <source>Issue chosen</source>
        <translation>簽發所選</translation>
    </message>
    <message>
        <source>Issue the notices of the chosen lines that have none</source>
        <translation>為所選各行中尚無通知書的隱患簽發通知書</translation>
    </message>
    <message>
        <source>The life of a hazard</source>
        <translation>隱患辦理流程</translation>
    </message>
    <message>
        <source>The next step (Enter)</source>
        <translation>下一步（Enter）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>辦理記錄</translation>
    </message>
    <message>
        <source>Who did what when, with photos (H)</source>
        <translation>何人何時辦理何事，附照片（H）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What else can be done with this hazard (M)</source>
        <translation>該隱患可辦理的其他事項（M）</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Scans…</source>
        <translation>掃描件歸檔…</translation>
    </message>
    <message>
        <source>File scans and phone photos of papers that came back (Ctrl+I)</source>
        <translation>將收回文書的掃描件和照片歸檔（Ctrl+I）</translation>
    </message>
    <message>
        <source>Print every paper of the chosen hazards</source>
        <translation>打印所選隱患的全部文書</translation>
    </message>
    <message>
        <source>Print the closing sheets of the chosen hazards</source>
        <translation>打印所選隱患的整改銷號表</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar…</source>
        <translation>將整改期限另存為日曆文件…</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Please deal with it by law and answer in writing.</source>
        <translation>請依法處理，並書面答覆處理結果。</translation>
    </message>
    <message>
        <source>Suspected major fire hazard; the fire authority is asked to judge it.</source>
        <translation>疑似重大火災隱患，請消防救援機構依法判定。</translation>
    </message>
    <message>
        <source>Not put right within the time limit of {number}.</source>
        <translation>未在 {number} 整改通知書規定的期限內整改完畢。</translation>
    </message>
    <message>
        <source>Outside the powers of the community.</source>
        <translation>超出社區處置權限。</translation>
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
        <translation>移送對象</translation>
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
        <translation>請求事項</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>本地全稱</translation>
    </message>
    <message>
        <source>In full, as the letter is addressed; kept in the referral map</source>
        <translation>移送函的主送單位全稱，記入移送對照表</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Authority</source>
        <translation>主管部門</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>移送對象</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯繫方式</translation>
    </message>
    <message>
        <source>Referral map</source>
        <translation>移送對照表</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>Who takes which hazard differs by city. Write the full name of the office that takes it here, as letters are addressed to it; an empty field is the usual one. Untick what is not referred to here.</source>
        <translation>各地職責分工不同，請填寫本地受理單位的全稱，移送函按此主送；留空的使用通用名稱。本地不移送的部門請取消勾選。</translation>
    </message>
</context>
<context>
    <name>ReinspectDialog</name>
    <message>
        <source>Not said yet</source>
        <translation>未選結果</translation>
    </message>
</context>
<context>
    <name>Reinspection</name>
    <message>
        <source>Reinspect</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reinspected by</source>
        <translation>複查人</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>填寫兩人姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record reinspection</source>
        <translation>登記複查</translation>
    </message>
    <message>
        <source>Hazards of the notice</source>
        <translation>通知書所列隱患</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>簽發整改通知書</translation>
    </message>
    <message>
        <source>{hazard}: its date {day} has passed before the notice was issued.</source>
        <translation>{hazard}：原定期限 {day} 已過，通知書尚未簽發，請另定期限。</translation>
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
        <translation>發現情況</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Without a photo because</source>
        <translation>無照片的原因</translation>
    </message>
    <message>
        <source>Only where no photo can be taken</source>
        <translation>僅在無法拍照時填寫</translation>
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
        <translation>更正群眾反映</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>登記群眾反映</translation>
    </message>
    <message>
        <source>Whoever reports may stay without a name; papers never show it.</source>
        <translation>反映人可以不留姓名；姓名和電話不在任何文書上顯示。</translation>
    </message>
    <message>
        <source>Somebody looks by {day}.</source>
        <translation>應在 {day} 前核查。</translation>
    </message>
    <message>
        <source>Report from the public</source>
        <translation>群眾反映</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Or the place in words</source>
        <translation>或用文字寫明地點</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映內容</translation>
    </message>
    <message>
        <source>Blocked exits or disabled equipment: look within a day</source>
        <translation>堵塞安全出口、疏散通道，或停用消防設施：一日內核查</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答覆期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再填</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記</translation>
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
        <translation>群眾反映的辦理流程</translation>
    </message>
    <message>
        <source>Somebody looks within {days} working days; where exits are blocked or equipment is disabled, within one day.</source>
        <translation>{days} 個工作日內核查；堵塞安全出口、疏散通道或停用消防設施的，一日內核查。</translation>
    </message>
    <message>
        <source>Whoever reported is told what came of it, or it is written why they could not be told. The settings say within how many working days (Holidays).</source>
        <translation>處理結果要告知反映人；無法告知的，寫明原因。答覆期限（工作日）在「設置—節假日」中規定。</translation>
    </message>
    <message>
        <source>A visit to the premises counts as looking at what was reported of it.</source>
        <translation>對該場所的檢查視為對反映問題的核查。</translation>
    </message>
    <message>
        <source>Nothing is deleted: a wrong step is taken back, a wrong report is made void.</source>
        <translation>任何記錄均不刪除：步驟登記有誤的可以撤回，反映登記有誤的可以作廢。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>From</source>
        <translation>辦理前狀態</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>辦理後狀態</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Step of a report</source>
        <translation>群眾反映辦理</translation>
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
        <translation>檢查記錄</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隱患</translation>
    </message>
    <message>
        <source>To be taken back</source>
        <translation>要撤回的記錄</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
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
    <name>ReportStepDialog</name>
    <message>
        <source>Nobody could be told</source>
        <translation>無法告知</translation>
    </message>
    <message>
        <source>No visit of the registry</source>
        <translation>沒有檢查記錄</translation>
    </message>
</context>
<context>
    <name>ReportVoid</name>
    <message>
        <source>It stays in the list and no longer counts. Correct it, and it counts again.</source>
        <translation>記錄仍保留在列表中，不再計入；更正後恢復計入。</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <source>Reported fixed</source>
        <translation>報告已整改</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos of the premises</source>
        <translation>場所自報照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Record report</source>
        <translation>登記整改報告</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Waiting {count}</source>
        <translation>待辦 {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>registered by {by}, {moment}</source>
        <translation>{by} 登記於 {moment}</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作廢：{reason}</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>登記群眾反映</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>開始檢查</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Reports that wait</source>
        <translation>待辦的群眾反映</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部群眾反映</translation>
    </message>
    <message>
        <source>The report&apos;s next step</source>
        <translation>辦理下一步</translation>
    </message>
    <message>
        <source>What people tell the office by phone, letter or in person is registered here, looked at and answered.</source>
        <translation>群眾來電、來信、來訪反映的問題在這裡登記、核查、答覆。</translation>
    </message>
    <message>
        <source>No report waits</source>
        <translation>沒有待辦的群眾反映</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>尚無群眾反映</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>轉給</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答覆人</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>核查情況</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>look by {day}</source>
        <translation>應在 {day} 前核查</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>應在 {day} 前答覆</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映內容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
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
        <translation>電話</translation>
    </message>
    <message>
        <source>Blocked exits or disabled equipment</source>
        <translation>堵塞安全出口、疏散通道，或停用消防設施</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Look by</source>
        <translation>核查期限</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答覆期限</translation>
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
        <translation>查出隱患</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已轉辦</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新辦理</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>nobody could be told</source>
        <translation>無法告知</translation>
    </message>
    <message>
        <source>visit of {day}</source>
        <translation>{day} 的檢查</translation>
    </message>
    <message>
        <source>Reports from the public</source>
        <translation>群眾反映</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>辦理情況</translation>
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
        <translation>群眾反映的辦理流程</translation>
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
        <translation>該反映未填寫場所，請先點「更正」選擇場所。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>None. A community is failed beside its points, on the screen of the week.</source>
        <translation>無。可在「週調度」頁的社區得分處作一票否決。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多扣</translation>
    </message>
    <message>
        <source>Each record</source>
        <translation>每項扣</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>where none</source>
        <translation>沒有則扣</translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>合計：{points}</translation>
    </message>
    <message>
        <source>Points and grades are saved.</source>
        <translation>分值和等次已保存。</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>週調度</translation>
    </message>
    <message>
        <source>A week ends on</source>
        <translation>每週截止於</translation>
    </message>
    <message>
        <source>Weeks that are signed stay as they are.</source>
        <translation>已簽發的各週不變。</translation>
    </message>
    <message>
        <source>Columns of open hazards in the workbook</source>
        <translation>工作簿中未銷號隱患表的列</translation>
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
        <translation>社區扣分項，合計 100 分</translation>
    </message>
    <message>
        <source>Points a community can lose</source>
        <translation>社區扣分項</translation>
    </message>
    <message>
        <source>Excellent from</source>
        <translation>優秀，不低於</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>良好，不低於</translation>
    </message>
    <message>
        <source>Passed from</source>
        <translation>合格，不低於</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢復默認</translation>
    </message>
    <message>
        <source>Save points and grades</source>
        <translation>保存分值和等次</translation>
    </message>
    <message>
        <source>Failed whatever their points</source>
        <translation>一票否決</translation>
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
        <translation>簽發原件：{paper}</translation>
    </message>
    <message>
        <source>The scan beside its paper</source>
        <translation>掃描件與原件對照</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>掃描件</translation>
    </message>
    <message>
        <source>The paper as it was issued</source>
        <translation>簽發原件</translation>
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
        <source>Compare number, name, dates and hazards: firesweep reads the code, never the print.</source>
        <translation>請對照文號、單位名稱、日期和隱患內容。程序只識別二維碼，不識別印刷文字。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋轉</translation>
    </message>
    <message>
        <source>Rotate the scan by a quarter to the right</source>
        <translation>將掃描件向右旋轉 90 度</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Paper found</source>
        <translation>已找到文書</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已歸檔過</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>待認定</translation>
    </message>
    <message>
        <source>This scan was filed before.</source>
        <translation>這份掃描件此前已歸檔。</translation>
    </message>
    <message>
        <source>filed: {count}</source>
        <translation>已歸檔 {count} 份</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>已找到文書 {count} 份</translation>
    </message>
    <message>
        <source>already here: {count}</source>
        <translation>此前已歸檔 {count} 份</translation>
    </message>
    <message>
        <source>for you to look at: {count}</source>
        <translation>待人工認定 {count} 份</translation>
    </message>
    <message>
        <source>Files of papers</source>
        <translation>文書文件</translation>
    </message>
    <message>
        <source>Folder of scans</source>
        <translation>掃描件文件夾</translation>
    </message>
    <message>
        <source>Reading scans</source>
        <translation>正在讀取掃描件</translation>
    </message>
    <message>
        <source>File all %1</source>
        <translation>全部歸檔 %1</translation>
    </message>
    <message>
        <source>File all</source>
        <translation>全部歸檔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Filing scans</source>
        <translation>正在歸檔</translation>
    </message>
    <message>
        <source>Paper that came back</source>
        <translation>收回文書歸檔</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>選擇文件…</translation>
    </message>
    <message>
        <source>Choose scans or photos of papers, or drop them here</source>
        <translation>選擇文書的掃描件或照片，也可拖到這裡</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>選擇文件夾…</translation>
    </message>
    <message>
        <source>Choose a folder of scans, or drop it here</source>
        <translation>選擇掃描件文件夾，也可拖到這裡</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>掃描件</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>所屬文書</translation>
    </message>
    <message>
        <source>Papers found</source>
        <translation>找到的文書</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>簽收日期</translation>
    </message>
    <message>
        <source>Two witnesses</source>
        <translation>兩名見證人</translation>
    </message>
    <message>
        <source>Only where nobody signed</source>
        <translation>僅在無人簽收時填寫</translation>
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
        <source>Left there</source>
        <translation>留置或張貼</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>郵寄</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keep every scan with its paper; how it was taken only where that is known</source>
        <translation>將每份掃描件歸入對應文書；簽收方式只記已知情況</translation>
    </message>
    <message>
        <source>filed with the wrong paper</source>
        <translation>歸錯文書</translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>歸錯文書</translation>
    </message>
    <message>
        <source>The scan was filed with the wrong paper: take it back, and file it anew</source>
        <translation>掃描件歸錯了文書：撤回，重新歸檔</translation>
    </message>
    <message>
        <source>Scans and photos</source>
        <translation>掃描件和照片</translation>
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
        <source>Deadline</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>核對碼</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>辦理狀態</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Show the scan large, beside the paper as it was issued</source>
        <translation>放大顯示掃描件，與簽發原件對照</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>簽發日期</translation>
    </message>
    <message>
        <source>Drop a folder of scans or phone photos here. Each finds its paper by the code on it. Ctrl+F finds a paper you have in hand, to compare it with what was issued.</source>
        <translation>把掃描件或手機照片文件夾拖到這裡，程序按二維碼自動找到對應文書。手頭有紙質文書的，按 Ctrl+F 查找，與簽發時的內容核對。</translation>
    </message>
    <message>
        <source>Number, premises or check code</source>
        <translation>文號、場所名稱或核對碼，輸入一部分即可</translation>
    </message>
    <message>
        <source>The code on this scan is that of {paper}.</source>
        <translation>此件上的二維碼是{paper}的，請核對後再歸檔。</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>送達人</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>填寫兩人姓名</translation>
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
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Serve</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>How</source>
        <translation>送達方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>送達人</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>填寫兩人姓名</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Relation to the premises</source>
        <translation>與被通知單位的關係</translation>
    </message>
    <message>
        <source>e.g. manager on duty</source>
        <translation>如：值班經理</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>見證人</translation>
    </message>
    <message>
        <source>Two names where it was left or displayed</source>
        <translation>留置、張貼送達須填寫兩人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record service</source>
        <translation>登記送達</translation>
    </message>
    <message>
        <source>Signed receipt</source>
        <translation>送達回證照片</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>檢查組</translation>
    </message>
    <message>
        <source>Communities and beats</source>
        <translation>社區與片區</translation>
    </message>
    <message>
        <source>Paper heading and numbers</source>
        <translation>文書抬頭與文號</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>節假日</translation>
    </message>
    <message>
        <source>Photos from the phone</source>
        <translation>手機照片</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>語言與顯示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>Referral map</source>
        <translation>移送對照表</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>已用文號</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>週調度</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>recorded by {by}, {moment}</source>
        <translation>{by} 登記，{moment}</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作廢：{reason}</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隱患</translation>
    </message>
    <message>
        <source>Totals of the sweep</source>
        <translation>本次行動合計</translation>
    </message>
    <message>
        <source>Choose a sweep for its totals.</source>
        <translation>選擇排查行動後顯示合計。</translation>
    </message>
    <message>
        <source>{count}, all closed</source>
        <translation>{count}，均已銷號</translation>
    </message>
    <message>
        <source>{count}, still open {open}</source>
        <translation>{count}，未銷號 {open}</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign {week}</source>
        <translation>簽發 {week}</translation>
    </message>
    <message>
        <source>The figures, their records and the decisions stay as they are now. What comes in later is told beside them.</source>
        <translation>數字、所列記錄和決定就此固定；此後補錄的另行列出。</translation>
    </message>
</context>
<context>
    <name>SignWeek</name>
    <message>
        <source>Sign the week</source>
        <translation>簽發週調度</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽發人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽發</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>填報人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審核人</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Take up again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>第 %1 週，共 %2 週</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>新建排查行動</translation>
    </message>
    <message>
        <source>List what is left in the cell, never visited first</source>
        <translation>列出該格尚未檢查的場所，從未檢查的在前</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Which sweep</source>
        <translation>選擇排查行動</translation>
    </message>
    <message>
        <source>Communities across or down (T)</source>
        <translation>社區橫排或豎排（T）</translation>
    </message>
    <message>
        <source>End this sweep; its figures stay</source>
        <translation>結束該排查行動，數據保留</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change name, dates, scope and teams (E)</source>
        <translation>修改名稱、日期、範圍和檢查組（E）</translation>
    </message>
    <message>
        <source>Plan a sweep (Ctrl+N)</source>
        <translation>新建排查行動（Ctrl+N）</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>排查進度</translation>
    </message>
    <message>
        <source>Done over in scope; below it what is left, and a triangle with those nobody could get into.</source>
        <translation>上為已查/應查，下為待查；三角後為未能進入的場所數。</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>應查</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能進入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Plan the first sweep</source>
        <translation>新建排查行動</translation>
    </message>
    <message>
        <source>List: {figure}</source>
        <translation>列出名單：{figure}</translation>
    </message>
    <message>
        <source>List them (S)</source>
        <translation>列出名單（S）</translation>
    </message>
    <message>
        <source>List them (I)</source>
        <translation>列出名單（I）</translation>
    </message>
    <message>
        <source>List them (N)</source>
        <translation>列出名單（N）</translation>
    </message>
    <message>
        <source>List them, never visited first (L)</source>
        <translation>列出名單，從未檢查的在前（L）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>彙總表</translation>
    </message>
    <message>
        <source>Print how far the sweep has come, by community (P)</source>
        <translation>打印各社區排查進度彙總表（P）</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>行列互換</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>消防演練</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣傳培訓</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>隨機抽查…</translation>
    </message>
    <message>
        <source>Draw premises by lot for spot checks (D)</source>
        <translation>隨機抽取場所進行抽查（D）</translation>
    </message>
    <message>
        <source>Summaries of all sweeps</source>
        <translation>各次排查情況彙總表</translation>
    </message>
    <message>
        <source>No sweep is planned yet. Plan one first (Ctrl+N).</source>
        <translation>尚無排查行動，請先新建（Ctrl+N）。</translation>
    </message>
    <message>
        <source>No sweep is planned yet</source>
        <translation>尚無排查行動</translation>
    </message>
    <message>
        <source>A sweep says which premises are visited, from when to when, and by whom.</source>
        <translation>排查行動規定檢查哪些場所、何時起止、由哪個檢查組負責。</translation>
    </message>
</context>
<context>
    <name>SweepPlan</name>
    <message>
        <source>No team yet</source>
        <translation>尚無檢查組</translation>
    </message>
    <message>
        <source>Plan of the sweep</source>
        <translation>排查行動方案</translation>
    </message>
    <message>
        <source>e.g. 冬春火灾防控大排查</source>
        <translation>如：冬春火災防控大排查</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>部署依據</translation>
    </message>
    <message>
        <source>The order or occasion behind it</source>
        <translation>部署該行動的文件或事由</translation>
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
        <translation>檢查表版本</translation>
    </message>
    <message>
        <source>Communities and their teams</source>
        <translation>社區及檢查組</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose all communities</source>
        <translation>選擇全部社區</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>場所類別</translation>
    </message>
    <message>
        <source>Choose all categories</source>
        <translation>選擇全部類別</translation>
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
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>檢查組</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>組長</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>組內職務</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <translation>消防安全檢查組</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>檢查組</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增檢查組</translation>
    </message>
    <message>
        <source>Empty the fields for another team</source>
        <translation>清空各欄，填寫另一個檢查組</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Visits already made keep their people</source>
        <translation>已完成的檢查仍保留原人員</translation>
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
        <translation>尚未設立檢查組</translation>
    </message>
    <message>
        <source>Give people a role beside this, and save.</source>
        <translation>請在右側為人員選擇組內職務，然後保存。</translation>
    </message>
    <message>
        <source>A team is made up of people, and nobody is entered yet.</source>
        <translation>檢查組由人員組成，目前尚未登記人員。</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>登記人員</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Nobody leads this team yet. It can be saved, but the leader signs the register form of every visit.</source>
        <translation>檢查組尚無組長，可以先保存；但每次檢查的登記表須由組長簽字。</translation>
    </message>
    <message>
        <source>not on this laptop</source>
        <translation>不在本機</translation>
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
        <translation>記錄仍保留在台賬中，不再計入；更正後恢復計入。</translation>
    </message>
    <message>
        <source>Hazards found at it stay open and are made void by themselves.</source>
        <translation>演練中發現的隱患不隨之作廢，需另行處理。</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Entered in error: why</source>
        <translation>登記有誤的原因</translation>
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
        <translation>週報</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>已導出 {file}</translation>
    </message>
    <message>
        <source>Decided last week</source>
        <translation>上週決定</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待議事項</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>已辦 {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在辦</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>+ Decide</source>
        <translation>＋ 作出決定</translation>
    </message>
    <message>
        <source>{what}  {who}  by {day}</source>
        <translation>{what}&#x3000;{who}&#x3000;{day} 前</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>沒有待議事項</translation>
    </message>
    <message>
        <source>Nothing is overdue or due within seven days, and nothing serious is new.</source>
        <translation>沒有逾期或七天內到期的隱患，也沒有新增較大以上隱患。</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>沒有記錄</translation>
    </message>
    <message>
        <source>The whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Decide about the line in hand</source>
        <translation>對所選事項作出決定</translation>
    </message>
    <message>
        <source>Sign and print minutes</source>
        <translation>簽發並打印週報</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>打印週報</translation>
    </message>
    <message>
        <source>Open the premises of the line in hand</source>
        <translation>打開所選事項的場所</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出決定</translation>
    </message>
    <message>
        <source>Week {number} of {year}</source>
        <translation>{year} 年第 {number} 週</translation>
    </message>
    <message>
        <source>{first} – {last} · as of {day}</source>
        <translation>{first} 至 {last} · 數據截至 {day}</translation>
    </message>
    <message>
        <source>signed by {leader}, {moment}</source>
        <translation>{leader} 簽發，{moment}</translation>
    </message>
    <message>
        <source>twice or more: {count}</source>
        <translation>其中 {count} 處已兩次以上</translation>
    </message>
    <message>
        <source>as the week before</source>
        <translation>與上週相同</translation>
    </message>
    <message>
        <source>{change} on the week before</source>
        <translation>比上週 {change}</translation>
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
        <translation>發現</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>銷號</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>{number}週</translation>
    </message>
    <message>
        <source>Came in after it was signed: {count}</source>
        <translation>簽發後補錄：{count} 條</translation>
    </message>
    <message>
        <source>Does not add up: {figures}</source>
        <translation>勾稽不符：{figures}</translation>
    </message>
    <message>
        <source>All figures add up</source>
        <translation>各項數字勾稽相符</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Coverage by category</source>
        <translation>各類別覆蓋情況</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>各社區</translation>
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
        <translation>不論得分，評為不合格</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否決</translation>
    </message>
    <message>
        <source>Let its points count</source>
        <translation>恢復計分</translation>
    </message>
    <message>
        <source>No veto</source>
        <translation>未一票否決</translation>
    </message>
    <message>
        <source>Such as a fire with deaths: it fails whatever its points.</source>
        <translation>如發生亡人火災，不論得分，評為不合格。</translation>
    </message>
    <message>
        <source>Let it fail…</source>
        <translation>一票否決…</translation>
    </message>
    <message>
        <source>quarters {quarters} count 40 %, the year {year} counts 60 %</source>
        <translation>各季 {quarters}（佔 40%），全年 {year}（佔 60%）</translation>
    </message>
    <message>
        <source>{most} by its share of the premises in scope</source>
        <translation>共 {most} 分，按佔應查場所的比例扣</translation>
    </message>
    <message>
        <source>{most} where there is none</source>
        <translation>沒有則扣 {most} 分</translation>
    </message>
    <message>
        <source>{each} each, {most} at most</source>
        <translation>每項扣 {each} 分，最多 {most} 分</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>{name}: inspected {covered} of {in_scope}, never let in {shut}</source>
        <translation>{name}：應查 {in_scope}，已查 {covered}，未能進入 {shut}</translation>
    </message>
    <message>
        <source>no beat</source>
        <translation>未分片區</translation>
    </message>
    <message>
        <source>Decisions are made in a week. Choose a week.</source>
        <translation>決定按週作出，請先選定一週。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
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
        <translation>統計年度</translation>
    </message>
    <message>
        <source>Month {number} of {year}</source>
        <translation>{year} 年 {number} 月</translation>
    </message>
    <message>
        <source>Statistical year {year}</source>
        <translation>{year} 統計年度</translation>
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
        <translation>與上月相同</translation>
    </message>
    <message>
        <source>as the quarter before</source>
        <translation>與上季度相同</translation>
    </message>
    <message>
        <source>as the year before</source>
        <translation>與上年度相同</translation>
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
        <translation>當時還沒有開展排查行動。</translation>
    </message>
    <message>
        <source>Top ten</source>
        <translation>高發項</translation>
    </message>
    <message>
        <source>The ten items most often wrong</source>
        <translation>問題最多的十個檢查項</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>檢查項</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>No hazard of the checklist was found in this period.</source>
        <translation>本期沒有發現檢查表內的隱患。</translation>
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
        <translation>各社區，待議事項最多的在前</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Hazards found and closed, period by period</source>
        <translation>各期發現與銷號的隱患</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>掛賬時長</translation>
    </message>
    <message>
        <source>Open hazards by their age</source>
        <translation>未銷號隱患的掛賬時長</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>移送未覆</translation>
    </message>
    <message>
        <source>Others open</source>
        <translation>其他未銷號</translation>
    </message>
    <message>
        <source>Days since found</source>
        <translation>發現至今天數</translation>
    </message>
    <message>
        <source>Came in after {week} was signed</source>
        <translation>{week}簽發後補錄</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>逾期未辦</translation>
    </message>
    <message>
        <source>Show it by {kind}</source>
        <translation>按{kind}查看</translation>
    </message>
    <message>
        <source>Take back the signature…</source>
        <translation>撤回簽發…</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>Came in late</source>
        <translation>補錄</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Do what the button of the line says</source>
        <translation>按下該行的按鈕</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>{period}</source>
        <translation>週調度&#x3000;{period}</translation>
    </message>
    <message>
        <source>{community}: {points} points, {grade}</source>
        <translation>{community}：{points} 分，{grade}</translation>
    </message>
    <message>
        <source>Coverage by beat</source>
        <translation>分片區覆蓋</translation>
    </message>
    <message>
        <source>Came in after signing</source>
        <translation>簽發後補錄</translation>
    </message>
    <message>
        <source>Choose a community to see its beats.</source>
        <translation>選定社區後顯示其各片區。</translation>
    </message>
    <message>
        <source>Nothing came in after signing</source>
        <translation>簽發後沒有補錄</translation>
    </message>
    <message>
        <source>What is recorded later for a signed week is listed here.</source>
        <translation>簽發後補錄的記錄列在這裡。</translation>
    </message>
    <message>
        <source>Take back the signature of {week}</source>
        <translation>撤回 {week} 的簽發</translation>
    </message>
    <message>
        <source>Signed by {leader}, {moment}. The signature stays on record as void; the week shows today&apos;s figures until it is signed anew.</source>
        <translation>{leader}於 {moment} 簽發。此次簽發記為作廢並留存；重新簽發之前，本週顯示當前數字。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回簽發</translation>
    </message>
    <message>
        <source>{community} fails in {period}</source>
        <translation>{community}：{period}一票否決</translation>
    </message>
    <message>
        <source>Whatever its points are, until they are let count again.</source>
        <translation>不論得分，直至恢復計分。</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>評為不合格</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回簽發…</translation>
    </message>
    <message>
        <source>Coverage by category and beat</source>
        <translation>分類別、分片區覆蓋</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>補錄</translation>
    </message>
    <message>
        <source>As far as is known here, nothing is missing</source>
        <translation>就本機所知，數字無缺</translation>
    </message>
    <message>
        <source>signed with other days, {first} – {last}</source>
        <translation>已按另一起止日期簽發（{first} – {last}）</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>尚未收到數據包</translation>
    </message>
    <message>
        <source>last bundle {moment}</source>
        <translation>最近數據包 {moment}</translation>
    </message>
    <message>
        <source>Laptop {laptop}</source>
        <translation>電腦 {laptop}</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>打印報表</translation>
    </message>
    <message>
        <source>List: {figure}</source>
        <translation>列出：{figure}</translation>
    </message>
    <message>
        <source>Decisions are made in a week: W shows it.</source>
        <translation>決定按週作出，按 W 鍵查看本週。</translation>
    </message>
    <message>
        <source>{first} – {last} · signed by {leader}, {moment}</source>
        <translation>{first} 至 {last} · {leader} 簽發，{moment}</translation>
    </message>
    <message>
        <source>{who}  by {day}</source>
        <translation>{who}&#x3000;{day} 前</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>週報附圖</translation>
    </message>
    <message>
        <source>Print charts</source>
        <translation>打印附圖</translation>
    </message>
    <message>
        <source>{week} is signed, with its decisions. Decide in a week that is not signed yet.</source>
        <translation>{week} 已簽發，所作決定隨之固定。請在尚未簽發的週作出決定。</translation>
    </message>
    <message>
        <source>These records were not kept with the signed week: they are listed as of now.</source>
        <translation>簽發時未逐條留存這些記錄，以下為當前情況。</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>各項數字的含義</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>{overdue} + {due} · {points}/100 points</source>
        <translation>{overdue} + {due} · {points}/100 分</translation>
    </message>
    <message>
        <source>Others: {count}</source>
        <translation>其餘 {count} 項</translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation>已辦 {count}</translation>
    </message>
    <message>
        <source>not done: {count}</source>
        <translation>逾期未辦 {count}</translation>
    </message>
    <message>
        <source>open: {count}</source>
        <translation>在辦 {count}</translation>
    </message>
    <message>
        <source>Show {week}, signed with other days</source>
        <translation>查看按另一起止日期簽發的{week}</translation>
    </message>
    <message>
        <source>{first} – {last} also in {week}, signed</source>
        <translation>{first} 至 {last} 已計入簽發的{week}</translation>
    </message>
    <message>
        <source>{first} also in {week}, signed</source>
        <translation>{first} 已計入簽發的{week}</translation>
    </message>
    <message>
        <source>decision: {where}</source>
        <translation>決定：{where}</translation>
    </message>
    <message>
        <source>Not all names here were kept with the signed week: those are today&apos;s.</source>
        <translation>簽發時未留存部分記錄的名稱，未留存的按當前名稱列出。</translation>
    </message>
    <message>
        <source>Without a drill</source>
        <translation>未演練社區</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>導出</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能進入</translation>
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
        <translation>以上數字不含下列電腦上次報送以後的記錄：{laptops}</translation>
    </message>
    <message>
        <source>{laptop} ({day})</source>
        <translation>{laptop}（{day}）</translation>
    </message>
    <message>
        <source>veto: {reason}</source>
        <translation>一票否決：{reason}</translation>
    </message>
    <message>
        <source>The figures at the foot are counted twice: as the page says them, and once more from the visits and steps as they were written. Where the two differ both are said, that of the page first; the command “check” names the record it lies at.</source>
        <translation>頁腳各項數字均核算兩次：一次按本頁所列，一次按檢查和辦理步驟的原始記錄。兩次不一致的，兩個數字一併列出，本頁的在前；用命令 check 可查出涉及的記錄。</translation>
    </message>
    <message>
        <source>overdue {overdue} · due {due} · serious {serious} · inspected {share}</source>
        <translation>逾期 {overdue} · 7 天內到期 {due} · 新增較大以上 {serious} · 已查 {share}</translation>
    </message>
    <message>
        <source>Quarter {number} of statistical year {year}</source>
        <translation>{year} 統計年度第 {number} 季度</translation>
    </message>
    <message>
        <source>without laptop {laptops}</source>
        <translation>未含電腦 {laptops}</translation>
    </message>
    <message>
        <source>without {laptops} laptops</source>
        <translation>未含 {laptops} 台電腦</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>按輕重緩急排列</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>{laptop} (no bundle yet)</source>
        <translation>{laptop}（尚未報送）</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>列表說明</translation>
    </message>
    <message>
        <source>as it stood when signed</source>
        <translation>截至簽發時</translation>
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
        <source>{covered} of {all}</source>
        <translation>{covered}（應查 {all}）</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 天內到期</translation>
    </message>
    <message>
        <source>Photos awaited</source>
        <translation>照片未到</translation>
    </message>
    <message>
        <source>Laptops awaited</source>
        <translation>未報送電腦</translation>
    </message>
    <message>
        <source>± on the week before</source>
        <translation>± 為比上週增減</translation>
    </message>
    <message>
        <source>± on the month before</source>
        <translation>± 為比上月增減</translation>
    </message>
    <message>
        <source>± on the quarter before</source>
        <translation>± 為比上季度增減</translation>
    </message>
    <message>
        <source>± on the year before</source>
        <translation>± 為比上年度增減</translation>
    </message>
    <message>
        <source>Not in the figures yet: what was recorded since the last bundle of {laptops} and of {count} more</source>
        <translation>以上數字不含下列電腦上次報送以後的記錄：{laptops}，另有 {count} 台</translation>
    </message>
</context>
<context>
    <name>WeekHelp</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>統計口徑</translation>
    </message>
    <message>
        <source>The figures of a week</source>
        <translation>週調度的各項數字</translation>
    </message>
    <message>
        <source>The data day is the last day of the period, or today while it goes on. What is dated up to it counts, whenever it arrived; registry and plan are those of the data day.</source>
        <translation>數據日為本期最後一天；本期未結束的為當天。日期不晚於數據日的記錄均計入，不論何時報來；場所登記和排查方案以數據日為準。</translation>
    </message>
    <message>
        <source>A decision says what, who and by when. It stands first in the next week, and on Today of the laptops its bundle reaches, until it is done.</source>
        <translation>決定須寫明事項、責任人和辦理時限。辦結之前，在下一週排在最前，並在收到數據包的電腦的「今日」中列出。</translation>
    </message>
    <message>
        <source>A signed week never changes: what comes in later is told beside it and in the next week. Nothing more is decided about it.</source>
        <translation>已簽發的週不再變動：此後補錄的另行列出，並列入下一週；不再作出新的決定。</translation>
    </message>
    <message>
        <source>A community begins with 100 points and loses some by its figures; Settings says how many. A year is the mean of its quarters and the year itself, 40 to 60; it runs from 1 December to 30 November, its quarters begin in December, March, June and September. A veto fails a community whatever its points.</source>
        <translation>每個社區起評分為 100 分，按各項數字扣分，分值見「設置」。年度得分按各季度平均分佔 40%、全年得分佔 60% 計算；統計年度為上年 12 月 1 日至當年 11 月 30 日，各季度分別從 12 月、3 月、6 月、9 月起算。被一票否決的社區，不論得分均為不合格。</translation>
    </message>
    <message>
        <source>Every number opens the records behind it. Lists of a past week say deadline, notice and beat as of its data day, and names as of today; a signed week keeps the names of its records.</source>
        <translation>每個數字均可點開查看所含記錄。往期清單的期限、通知書、片區為數據日當日的情況，名稱為當前登記；已簽發的週保留簽發時所列記錄的名稱。</translation>
    </message>
    <message>
        <source>Photos and laptops of a past week are those still missing today, for nobody can say what came when; beside later weeks a signed week counts as it was signed.</source>
        <translation>往期的未到照片和未報電腦只計至今仍缺的，因何時送到無從查考；與以後各週對比時，已簽發的週以簽發時的數字為準。</translation>
    </message>
</context>
</TS>
