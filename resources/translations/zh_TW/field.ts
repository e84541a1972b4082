<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>原為 {day}，遇休息日順延。</translation>
    </message>
    <message>
        <source>{day} is a rest day.</source>
        <translation>{day} 是休息日。</translation>
    </message>
    <message>
        <source>The holidays of {year} are not known yet; only weekends count as rest days.</source>
        <translation>尚無 {year} 年節假日安排，暫只按週末休息計算。</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>This date has passed. Choose another one.</source>
        <translation>該日期已過，請另選日期。</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Key unit</source>
        <translation>重點單位</translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation>上次檢查 {day}</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>從未檢查</translation>
    </message>
    <message>
        <source>Hazards not on the list</source>
        <translation>表外隱患</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>請填寫隱患內容</translation>
    </message>
    <message>
        <source>Not closed from earlier visits</source>
        <translation>以往未銷號</translation>
    </message>
    <message>
        <source>The rest of the list</source>
        <translation>檢查表其餘項目</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Answered {done} / {all}  ·  Hazards {hazards}</source>
        <translation>已填 {done} / {all}  ·  隱患 {hazards}</translation>
    </message>
    <message>
        <source>Missing: {gaps}</source>
        <translation>缺：{gaps}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>內容已齊全。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Can be finished. Asked for, too: {gaps}</source>
        <translation>可以完成檢查。建議補充：{gaps}</translation>
    </message>
    <message>
        <source>Same hazard on {day}</source>
        <translation>同類隱患 {day}</translation>
    </message>
    <message>
        <source>{count} times within a year</source>
        <translation>一年內第 {count} 次</translation>
    </message>
    <message>
        <source>Photo wanted: press P</source>
        <translation>須拍照：按 P</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation>照片 {count} 張</translation>
    </message>
    <message>
        <source>Laptop {code}&apos;s since {day}</source>
        <translation>自 {day} 起由電腦 {code} 負責</translation>
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
        <translation>內容齊全，可以完成。</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>尚缺：</translation>
    </message>
    <message>
        <source>Key unit</source>
        <translation>重點單位</translation>
    </message>
    <message>
        <source>Nothing that must be there is missing. Asked for, too:</source>
        <translation>必填項已齊全。建議補充：</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Inspection</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Reinspect</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再次上門</translation>
    </message>
    <message>
        <source>last tried {day}</source>
        <translation>上次上門 {day}</translation>
    </message>
    <message>
        <source>Never inspected</source>
        <translation>從未檢查</translation>
    </message>
    <message>
        <source>Inspected before</source>
        <translation>以往檢查過</translation>
    </message>
    <message>
        <source>Said put right</source>
        <translation>自報已整改</translation>
    </message>
    <message>
        <source>last inspected {day}</source>
        <translation>上次檢查 {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Resume {premises}: {answered} of {items} answered</source>
        <translation>繼續檢查：{premises}&#x3000;已填 {answered} / {items}</translation>
    </message>
    <message>
        <source>{premises}, begun {time}</source>
        <translation>{premises}，{time} 開始</translation>
    </message>
    <message>
        <source>Missing in this sweep</source>
        <translation>本次行動尚缺</translation>
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
        <source>None yet</source>
        <translation>尚未開展</translation>
    </message>
    <message>
        <source>Reports from the public</source>
        <translation>群眾反映</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>answer it</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>Decided in the review</source>
        <translation>週調度決定</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Person in charge of the premises</source>
        <translation>被檢查單位負責人</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish the inspection</source>
        <translation>完成檢查</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <translation>返回檢查表</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次屏幕簽名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部紙上簽名</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成檢查</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>No hazard of this visit is waiting for a notice.</source>
        <translation>本次檢查沒有待簽發整改通知書的隱患。</translation>
    </message>
    <message>
        <source>“{hazard}” has no deadline. Give it a date before the notice is issued.</source>
        <translation>「{hazard}」未填整改期限，請先填寫期限再簽發通知書。</translation>
    </message>
    <message>
        <source>The photo {name} is empty. It may not have been copied whole; copy it again.</source>
        <translation>照片 {name} 是空文件，可能沒有複製完整，請重新複製。</translation>
    </message>
    <message>
        <source>The photo {name} is too large ({size}). Choose a smaller size in the phone&apos;s camera.</source>
        <translation>照片 {name} 過大（{size}），請在手機相機中選用較小的尺寸。</translation>
    </message>
    <message>
        <source>The photo {name} is damaged and cannot be read. Take it again or choose another.</source>
        <translation>照片 {name} 已損壞，無法讀取，請重新拍攝或者另選一張。</translation>
    </message>
    <message>
        <source>{name} is not a photo firesweep knows. Choose a JPEG, PNG or HEIC file.</source>
        <translation>{name} 不是可用的照片，請選擇 JPEG、PNG 或 HEIC 文件。</translation>
    </message>
    <message>
        <source>The photo folder {folder} cannot be read. Connect the phone or choose another folder.</source>
        <translation>無法讀取照片文件夾 {folder}，請連接手機或者另選文件夾。</translation>
    </message>
    <message>
        <source>The photo {name} is no longer there. Connect the phone again or choose another photo.</source>
        <translation>照片 {name} 已不在原處，請重新連接手機或者另選一張。</translation>
    </message>
    <message>
        <source>The photo {name} may not be read, or another program holds it. Choose a copy of it.</source>
        <translation>照片 {name} 無權讀取，或正被其他程序佔用，請選擇其副本。</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read where it lies. Copy it to this laptop first.</source>
        <translation>無法從所在位置讀取照片 {name}，請先把它複製到本機。</translation>
    </message>
    <message>
        <source>This laptop lacks the memory for the photo {name}. Close other programs and try again.</source>
        <translation>本機內存不足，無法處理照片 {name}，請關閉其他程序後重試。</translation>
    </message>
    <message>
        <source>The photo {name} is here already.</source>
        <translation>照片 {name} 已經添加過。</translation>
    </message>
    <message>
        <source>The rest gets no more time than the whole had: {latest} at the latest.</source>
        <translation>剩餘部分的整改期限不得長於首次期限，最遲至 {latest}。</translation>
    </message>
    <message>
        <source>Nothing was ordered on the spot on this visit.</source>
        <translation>本次檢查沒有責令當場改正的隱患。</translation>
    </message>
    <message>
        <source>{name} is not a scan firesweep knows. Choose a JPEG, PNG, HEIC, TIFF or PDF file.</source>
        <translation>{name} 不是可用的掃描件，請選擇 JPEG、PNG、HEIC、TIFF 或 PDF 文件。</translation>
    </message>
    <message>
        <source>{name} has {pages} pages; {most} can be read at once. Save it as several files.</source>
        <translation>{name} 共 {pages} 頁，一次最多讀取 {most} 頁，請分成幾個文件保存。</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Choose another folder, or copy it to this laptop first.</source>
        <translation>無法讀取 {folder}。請選擇其他文件夾，或先複製到本機。</translation>
    </message>
    <message>
        <source>The scan {name} is damaged and cannot be read. Scan the paper again.</source>
        <translation>掃描件 {name} 已損壞，無法讀取，請重新掃描。</translation>
    </message>
    <message>
        <source>This visit cannot be finished yet. Still missing: {count}.</source>
        <translation>本次檢查尚不能完成，還缺 {count} 項。</translation>
    </message>
    <message>
        <source>“{hazard}” was to be put right by {day}, which has passed. Issue its notice in Rectification, where it gets another date.</source>
        <translation>「{hazard}」原定 {day} 前整改，期限已過。請在「整改」中簽發通知書，並另定期限。</translation>
    </message>
    <message>
        <source>The scan {name} is empty. It may not have been copied whole; copy it again.</source>
        <translation>掃描件 {name} 是空文件，可能沒有複製完整，請重新複製。</translation>
    </message>
    <message>
        <source>The scan {name} is too large ({size}). Scan it coarser, or save it as several files.</source>
        <translation>掃描件 {name} 過大（{size}），請降低掃描分辨率，或分成幾個文件保存。</translation>
    </message>
    <message>
        <source>{place} is not there. Look how it is spelled, or connect the stick it lies on.</source>
        <translation>找不到 {place}，請核對名稱，或接上存放它的 U盤。</translation>
    </message>
    <message>
        <source>The scan {name} may not be read, or another program holds it. Choose a copy of it.</source>
        <translation>掃描件 {name} 無權讀取，或正被其他程序佔用，請選擇其副本。</translation>
    </message>
    <message>
        <source>The scan {name} cannot be read where it lies. Copy it to this laptop first.</source>
        <translation>無法從所在位置讀取掃描件 {name}，請先把它複製到本機。</translation>
    </message>
    <message>
        <source>This laptop lacks the memory for the scan {name}. Close other programs and try again.</source>
        <translation>本機內存不足，無法處理掃描件 {name}，請關閉其他程序後重試。</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message numerus="yes">
        <source>Inspected; %n hazards found</source>
        <translation>
            <numerusform>檢查已完成，發現火災隱患 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>No access recorded; this is not an inspection</source>
        <translation>已記錄未能進入，不計為已檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards want a rectification notice</source>
        <translation>
            <numerusform>%n 處隱患須下發整改通知書</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>整改通知書已簽發</translation>
    </message>
    <message>
        <source>Show and print again</source>
        <translation>再次查看、打印</translation>
    </message>
    <message>
        <source>Issue notice</source>
        <translation>簽發整改通知書</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print form</source>
        <translation>打印登記表</translation>
    </message>
    <message>
        <source>the person in charge</source>
        <translation>單位負責人</translation>
    </message>
    <message>
        <source>To be signed on paper by {names}</source>
        <translation>待紙上簽名：{names}</translation>
    </message>
    <message>
        <source>It states the notice&apos;s number: issue the notice first.</source>
        <translation>登記表須載明通知書文號，請先簽發整改通知書。</translation>
    </message>
    <message>
        <source>Everybody has signed on screen.</source>
        <translation>全部人員已屏幕簽名。</translation>
    </message>
    <message>
        <source>Inspection register form</source>
        <translation>檢查登記表</translation>
    </message>
    <message>
        <source>Issue order</source>
        <translation>簽發通知單</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards put right on the spot</source>
        <translation>
            <numerusform>%n 處隱患已當場整改</numerusform>
        </translation>
    </message>
    <message>
        <source>Order on the spot issued</source>
        <translation>已簽發當場整改通知單</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印告知單</translation>
    </message>
    <message>
        <source>Slip for the door</source>
        <translation>到訪告知單</translation>
    </message>
    <message>
        <source>It says who came, when the team comes again, and whom to call.</source>
        <translation>寫明到訪人員、再次上門時間和聯繫電話，張貼或留置於門口。</translation>
    </message>
    <message>
        <source>It does not say whom to call: write it in by hand, or enter it in Settings, Paper heading and numbers.</source>
        <translation>文書上尚無聯繫電話，請手寫補上，或在「設置」的「文書抬頭與文號」中填寫。</translation>
    </message>
</context>
<context>
    <name>HazardCard</name>
    <message>
        <source>Hazard not on the list</source>
        <translation>表外隱患</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>當場改正</translation>
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
        <translation>隱患照片</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>另一部位</translation>
    </message>
    <message>
        <source>The same hazard again somewhere else in the premises</source>
        <translation>場所內另一部位的同類隱患</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>隱患內容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Where in the premises</source>
        <translation>隱患所在部位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>One law or standard a line, as it will be printed. An article stands here only where it was checked.</source>
        <translation>每行一條法規或標準，照此打印；條文號只寫經核對無誤的。</translation>
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
        <translation>移送對象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the community cannot deal with it</source>
        <translation>超出社區處置權限的原因</translation>
    </message>
    <message>
        <source>Put right: photo from the same spot</source>
        <translation>整改後照片（同一角度）</translation>
    </message>
    <message>
        <source>No photo because</source>
        <translation>無照片的原因</translation>
    </message>
    <message>
        <source>Only where no photo can be taken</source>
        <translation>僅在無法拍照時填寫</translation>
    </message>
    <message>
        <source>How at once</source>
        <translation>當場改正情況</translation>
    </message>
    <message>
        <source>This usually takes longer: say how it was put right before you left</source>
        <translation>此類隱患通常不能當場改正，請說明離開前如何改正</translation>
    </message>
    <message>
        <source>This usually takes longer: how was it put right?</source>
        <translation>此類隱患通常不能當場改正，請說明如何改正</translation>
    </message>
    <message>
        <source>Photo wanted</source>
        <translation>須拍照</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>No inspection is open</source>
        <translation>當前沒有進行中的檢查</translation>
    </message>
    <message>
        <source>Choose the premises to visit in the registry; F5 begins there.</source>
        <translation>請在場所列表中選擇要檢查的場所，按 F5 開始檢查。</translation>
    </message>
    <message>
        <source>Choose premises</source>
        <translation>選擇場所</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>各項均已填寫。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成檢查</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Newest photo of the phone</source>
        <translation>手機最新照片</translation>
    </message>
    <message>
        <source>+ Hazard not on the list</source>
        <translation>＋ 表外隱患</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回檢查表</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄檢查</translation>
    </message>
    <message>
        <source>OK, hazard, not applicable, not seen; once more takes it back</source>
        <translation>符合、隱患、不涉及、未查看；再按一次撤回</translation>
    </message>
    <message>
        <source>Answer everything that is unanswered OK</source>
        <translation>將未填的項目全部記為符合</translation>
    </message>
    <message>
        <source>Go to the next unanswered item</source>
        <translation>跳到下一個未填項目</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回該項結果</translation>
    </message>
    <message>
        <source>Go into the card beside the list</source>
        <translation>進入右側卡片</translation>
    </message>
    <message>
        <source>Rest OK</source>
        <translation>其餘符合</translation>
    </message>
    <message>
        <source>Photos and remarks of the premises as a whole</source>
        <translation>場所整體的照片和備註</translation>
    </message>
    <message>
        <source>Throw this visit away; it can be brought back at once</source>
        <translation>放棄本次檢查的記錄，可以立即撤銷</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>未能進入</translation>
    </message>
    <message>
        <source>Nobody could be visited: say why, and when to come back</source>
        <translation>未能進入檢查：填寫原因和下次檢查日期</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>所缺內容</translation>
    </message>
    <message>
        <source>Write down a hazard no item of the list asks for</source>
        <translation>記錄檢查表未列出的隱患</translation>
    </message>
    <message>
        <source>What was found here before</source>
        <translation>查看以往同類隱患</translation>
    </message>
    <message>
        <source>Photo of the item in hand</source>
        <translation>為當前檢查項拍照</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Photo wanted</source>
        <translation>須拍照</translation>
    </message>
    <message>
        <source>Photos of this item</source>
        <translation>本檢查項照片</translation>
    </message>
</context>
<context>
    <name>NoAccess</name>
    <message>
        <source>No access</source>
        <translation>未能進入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Who said what, what was seen</source>
        <translation>何人如何答覆、現場情況</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>再次上門</translation>
    </message>
    <message>
        <source>Day of the next visit</source>
        <translation>再次上門日期</translation>
    </message>
    <message>
        <source>Earlier tries</source>
        <translation>此前上門情況</translation>
    </message>
    <message>
        <source>After two tries it counts as not inspected, never as passed.</source>
        <translation>兩次上門仍未能進入的，列為「未檢查」，不得計為合格。</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <translation>返回檢查表</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次屏幕簽名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部紙上簽名</translation>
    </message>
    <message>
        <source>Record no access</source>
        <translation>記錄未能進入</translation>
    </message>
    <message>
        <source>Photo of the shut front</source>
        <translation>閉門現場照片</translation>
    </message>
</context>
<context>
    <name>NoAccessDialog</name>
    <message>
        <source>This is the first try.</source>
        <translation>首次上門。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier tries</source>
        <translation>
            <numerusform>此前已上門 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of the shut front and leave a slip at the door.</source>
        <translation>請拍攝閉門現場照片，並在門口留置到訪告知單。</translation>
    </message>
    <message>
        <source>with the beat police officer {name}</source>
        <translation>包段民警{name}</translation>
    </message>
    <message>
        <source>Nobody forces a way in. Note who refused and in what words; come again within 3 days {together}, after that refer it.</source>
        <translation>不得強行進入。請記錄拒絕人及其原話，3 日內會同{together}再次上門，仍被拒絕的予以移送。</translation>
    </message>
    <message>
        <source>with the beat police officer</source>
        <translation>包段民警</translation>
    </message>
    <message>
        <source>Put the entry right in the registry: where it moved, or that it is gone.</source>
        <translation>請在場所台賬中更正：遷往何處，或已不存在。</translation>
    </message>
</context>
<context>
    <name>OldHazards</name>
    <message>
        <source>Still open from {day}</source>
        <translation>{day} 檢查發現，未銷號</translation>
    </message>
    <message>
        <source>On the rectification desk</source>
        <translation>到整改頁面</translation>
    </message>
    <message>
        <source>Earlier photo</source>
        <translation>上次照片</translation>
    </message>
    <message>
        <source>Photos of the earlier visit</source>
        <translation>上次檢查的照片</translation>
    </message>
    <message>
        <source>Follow this hazard on the rectification desk</source>
        <translation>在整改頁面跟進此隱患</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一條</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Found on {day}</source>
        <translation>{day} 發現</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show what was found at this item within a year</source>
        <translation>查看本檢查項一年內發現的隱患</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>{name} takes part already.</source>
        <translation>{name}已在參加人員中。</translation>
    </message>
    <message>
        <source>Add somebody: choose or type a name</source>
        <translation>添加人員：選擇或輸入姓名</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>參加檢查人員</translation>
    </message>
    <message>
        <source>Two at least, the leader or a deputy among them</source>
        <translation>至少兩人，其中須有組長或副組長</translation>
    </message>
    <message>
        <source>Somebody else who took part</source>
        <translation>其他參加人員</translation>
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
        <translation>{name}的職責</translation>
    </message>
    <message>
        <source>{name} signs on screen</source>
        <translation>{name}屏幕簽名</translation>
    </message>
    <message>
        <source>{name} signs on paper</source>
        <translation>{name}紙上簽名</translation>
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
        <translation>屏幕簽名</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙上簽名</translation>
    </message>
</context>
<context>
    <name>PremisesCard</name>
    <message>
        <source>Key unit: photo required</source>
        <translation>重點單位 須拍照</translation>
    </message>
    <message>
        <source>Key unit: photo taken</source>
        <translation>重點單位 已拍照</translation>
    </message>
    <message>
        <source>Photos of the premises</source>
        <translation>場所照片</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>They stand on the register form</source>
        <translation>將列入檢查登記表</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Reports from the public</source>
        <translation>群眾反映</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Locked, no key there</source>
        <translation>上鎖，現場無鑰匙</translation>
    </message>
    <message>
        <source>Closed for building work</source>
        <translation>施工封閉</translation>
    </message>
    <message>
        <source>In use, not to be entered</source>
        <translation>正在使用，不便進入</translation>
    </message>
    <message>
        <source>Nobody who knows it was there</source>
        <translation>知情人員不在場</translation>
    </message>
    <message>
        <source>No power, could not be tried</source>
        <translation>斷電，無法試驗</translation>
    </message>
    <message>
        <source>Why was it not seen?</source>
        <translation>為何未能查看？</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>或自行填寫</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重簽</translation>
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
        <translation>請在此簽名</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>{name}的簽名</translation>
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
        <translation>繼續檢查</translation>
    </message>
    <message>
        <source>Search other premises</source>
        <translation>查找其他場所</translation>
    </message>
    <message>
        <source>Start at the premises in hand, or take up what is due</source>
        <translation>檢查所選場所，或辦理所選待辦事項</translation>
    </message>
    <message>
        <source>Another premises</source>
        <translation>另選場所</translation>
    </message>
    <message>
        <source>Whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>請選擇姓名</translation>
    </message>
    <message>
        <source>In scope {count}</source>
        <translation>應查 {count}</translation>
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
        <translation>今日無待辦事項</translation>
    </message>
    <message>
        <source>No reinspection, and nobody to try again.</source>
        <translation>沒有到期複查，也沒有需再次上門的場所。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Use fewer letters, or part of the address.</source>
        <translation>請減少字數，或改用地址中的幾個字。</translation>
    </message>
    <message>
        <source>No premises yet</source>
        <translation>尚無場所</translation>
    </message>
    <message>
        <source>The registry usually comes from Excel.</source>
        <translation>場所台賬一般由 Excel 表導入。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>導入台賬</translation>
    </message>
    <message>
        <source>No sweep is running</source>
        <translation>目前沒有進行中的排查行動</translation>
    </message>
    <message>
        <source>A sweep says which premises to visit.</source>
        <translation>排查行動規定須檢查的場所。</translation>
    </message>
    <message>
        <source>Plan a sweep</source>
        <translation>新建排查行動</translation>
    </message>
    <message>
        <source>Nothing is in scope here</source>
        <translation>此處沒有排查範圍內的場所</translation>
    </message>
    <message>
        <source>Choose another community, or widen the sweep.</source>
        <translation>請另選社區，或擴大排查範圍。</translation>
    </message>
    <message>
        <source>Open the sweep</source>
        <translation>打開排查行動</translation>
    </message>
    <message>
        <source>Every premises was visited</source>
        <translation>範圍內場所均已上門檢查</translation>
    </message>
    <message>
        <source>Where nobody got in, it comes up again on its day.</source>
        <translation>未能進入的場所，將在約定日期再次列出。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>當前人員</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日待辦</translation>
    </message>
    <message>
        <source>Next premises</source>
        <translation>下一家場所</translation>
    </message>
    <message>
        <source>Other premises: name, address, phone or initials</source>
        <translation>其他場所：名稱、地址、電話或拼音首字母</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>開始檢查</translation>
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
        <source>Nobody is entered yet</source>
        <translation>尚未登記檢查人員</translation>
    </message>
    <message>
        <source>Visits and papers need the names of those who take part.</source>
        <translation>檢查記錄和文書須寫明參加人員。</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>登記人員</translation>
    </message>
    <message>
        <source>The street office&apos;s bundle brings the registry.</source>
        <translation>接收街道辦的數據包後，這裡就會列出場所。</translation>
    </message>
    <message>
        <source>Receive bundles…</source>
        <translation>接收數據包…</translation>
    </message>
    <message>
        <source>(no access {count})</source>
        <translation>其中未能進入 {count}</translation>
    </message>
    <message>
        <source>The papers do not say whom to call</source>
        <translation>文書上尚無聯繫電話</translation>
    </message>
    <message>
        <source>Who gets a notice reports to the contact and telephone of its heading.</source>
        <translation>被通知單位須按通知書上的聯繫人和電話報告整改情況。</translation>
    </message>
    <message>
        <source>Enter contact and telephone</source>
        <translation>填寫聯繫人和電話</translation>
    </message>
    <message>
        <source>{day}: set the clock, the last record here is of {recorded}</source>
        <translation>{day}，早於本機最近的記錄（{recorded}），請校準電腦時間</translation>
    </message>
    <message>
        <source>No visit is under way. Begin one with F5.</source>
        <translation>沒有進行中的檢查。按 F5 開始檢查。</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>The hazard of {code} was removed.</source>
        <translation>已刪除 {code} 的隱患。</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>各項均已填寫。</translation>
    </message>
    <message numerus="yes">
        <source>%n items answered ok</source>
        <translation>
            <numerusform>已將 %n 項記為符合</numerusform>
        </translation>
    </message>
    <message>
        <source>The hazard was removed.</source>
        <translation>已刪除隱患。</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>已刪除照片。</translation>
    </message>
    <message>
        <source>The visit was given up.</source>
        <translation>已放棄本次檢查。</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Fire-safety responsible person</source>
        <translation>消防安全責任人</translation>
    </message>
    <message>
        <source>Person in charge on site</source>
        <translation>現場負責人</translation>
    </message>
    <message>
        <source>Fire-safety manager</source>
        <translation>消防安全管理人</translation>
    </message>
    <message>
        <source>Person on duty</source>
        <translation>值班人員</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>物業負責人</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>房東（出租人）</translation>
    </message>
    <message>
        <source>Person in charge of the premises</source>
        <translation>被檢查單位負責人</translation>
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
        <translation>屏幕簽名</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙上簽名</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒絕簽字</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>見證人</translation>
    </message>
</context>
</TS>
