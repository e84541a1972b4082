<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>返回檢查項目</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次螢幕簽名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部紙上簽字</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成檢查</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>This visit cannot be finished yet: {count} things are missing.</source>
        <translation>本次檢查還不能完成：缺少 {count} 項內容。</translation>
    </message>
    <message>
        <source>No hazard of this visit is waiting for a notice.</source>
        <translation>本次檢查沒有待開具整改通知書的隱患。</translation>
    </message>
    <message>
        <source>“{hazard}” has no deadline. Give it a date before the notice is issued.</source>
        <translation>“{hazard}”未填整改期限，請先填寫期限再開具通知書。</translation>
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
        <translation>照片 {name} 無權讀取或者正被其他程序佔用，請選擇它的副本。</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read where it lies. Copy it to this laptop first.</source>
        <translation>無法從所在位置讀取照片 {name}，請先把它複製到本機。</translation>
    </message>
    <message>
        <source>This laptop lacks the memory for the photo {name}. Close other programs and try again.</source>
        <translation>本機內存不足，無法處理照片 {name}，請關閉其他程序後重試。</translation>
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
            <numerusform>檢查已完成，發現火災隱患 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>No access recorded; this is not an inspection</source>
        <translation>已記錄未能進入，不計為已檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n hazards want a rectification notice</source>
        <translation>
            <numerusform>%n 項隱患需下發整改通知書</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>整改通知書已簽發</translation>
    </message>
    <message>
        <source>Show and print again</source>
        <translation>再次查看、列印</translation>
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
        <translation>列印登記表</translation>
    </message>
    <message>
        <source>the person in charge</source>
        <translation>單位負責人</translation>
    </message>
    <message>
        <source>To be signed on paper by {names}</source>
        <translation>待紙上簽字：{names}</translation>
    </message>
    <message>
        <source>It states the notice&apos;s number: issue the notice first.</source>
        <translation>登記表須載明通知書文號，請先簽發整改通知書。</translation>
    </message>
    <message>
        <source>Everybody has signed on screen.</source>
        <translation>全部人員已螢幕簽名。</translation>
    </message>
    <message>
        <source>Inspection register form</source>
        <translation>檢查登記表</translation>
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
        <translation>何人何言、現場情況</translation>
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
        <translation>返回檢查項目</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>依次螢幕簽名</translation>
    </message>
    <message>
        <source>All sign on paper</source>
        <translation>全部紙上簽字</translation>
    </message>
    <message>
        <source>Record no access</source>
        <translation>記錄未能進入</translation>
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
        <translation>請拍攝門面關閉照片，並在門口留置告知單。</translation>
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
        <translation>請在場所台帳中更正：遷往何處，或已不存在。</translation>
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
        <translation>新增人員：選擇或輸入姓名</translation>
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
        <translation>新增</translation>
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
        <translation>{name}螢幕簽名</translation>
    </message>
    <message>
        <source>{name} signs on paper</source>
        <translation>{name}紙上簽字</translation>
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
        <translation>螢幕簽名</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙上簽字</translation>
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
        <translation>身分</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>螢幕簽名</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙上簽字</translation>
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
