<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>in {folder}</source>
        <translation>位於 {folder}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Bundle {number} of laptop {code}</source>
        <translation>電腦 {code} 第 {number} 號數據包</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>New</source>
        <translation>有新內容</translation>
    </message>
    <message>
        <source>its clock is wrong</source>
        <translation>對方電腦時鐘不準</translation>
    </message>
    <message>
        <source>clashes {count}</source>
        <translation>衝突 {count} 處</translation>
    </message>
    <message>
        <source>here already {count}</source>
        <translation>已有 {count} 條</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>尚未加入</translation>
    </message>
    <message>
        <source>Laptop {code}</source>
        <translation>電腦 {code}</translation>
    </message>
    <message>
        <source>No bundle yet</source>
        <translation>未收到數據包</translation>
    </message>
    <message>
        <source>last bundle: number {number}</source>
        <translation>最近數據包：第 {number} 號</translation>
    </message>
    <message>
        <source>has everything that is here</source>
        <translation>本機內容對方均已有</translation>
    </message>
    <message>
        <source>photos missing there: {count}</source>
        <translation>對方缺照片 {count} 張</translation>
    </message>
    <message>
        <source>lacks {what}</source>
        <translation>尚缺：{what}</translation>
    </message>
    <message>
        <source>Settled by rule</source>
        <translation>按規則處理</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Import {number}: bundle {bundle} of laptop {code}</source>
        <translation>第 {number} 次接收：電腦 {code} 第 {bundle} 號數據包</translation>
    </message>
    <message>
        <source>{moment}  ·  {by}  ·  entries {count}</source>
        <translation>{moment}  ·  {by}  ·  {count} 條</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>on laptop {code}, mark {sha}…</source>
        <translation>在電腦 {code} 上，校驗值 {sha}…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>數據包</translation>
    </message>
    <message>
        <source>Write the bundle for the office</source>
        <translation>生成發往街道辦的數據包</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Photos missing</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>Drop bundles here</source>
        <translation>把數據包拖到這裡</translation>
    </message>
    <message>
        <source>Files ending in .fsb, from a stick or another folder. They are looked at first; nothing is written before you say so.</source>
        <translation>U盤或文件夾中擴展名為 .fsb 的文件。先查看內容，經您確認後才寫入。</translation>
    </message>
    <message>
        <source>No other laptop yet</source>
        <translation>還沒有其他電腦</translation>
    </message>
    <message>
        <source>The street office gives a laptop its code and the bundle it joins with.</source>
        <translation>電腦代號和加入用的數據包由街道辦分配、提供。</translation>
    </message>
    <message>
        <source>Nothing clashes</source>
        <translation>沒有衝突</translation>
    </message>
    <message>
        <source>A field edited on two laptops apart would wait here for a person.</source>
        <translation>同一項內容在兩台電腦上分別修改的，列在這裡，等待裁定。</translation>
    </message>
    <message>
        <source>Every photo is here</source>
        <translation>照片已收齊</translation>
    </message>
    <message>
        <source>A photo left out of a bundle would be named here until it comes.</source>
        <translation>未隨數據包帶來的照片列在這裡，直至收到。</translation>
    </message>
    <message>
        <source>Nothing taken in yet</source>
        <translation>尚未接收數據包</translation>
    </message>
    <message>
        <source>Bundles taken in are listed here, and can be taken back.</source>
        <translation>已接收的數據包列在這裡，可以撤回。</translation>
    </message>
    <message>
        <source>Looking writes nothing.</source>
        <translation>查看不寫入任何內容。</translation>
    </message>
    <message>
        <source>Nothing in these files is left to take in.</source>
        <translation>這些文件中沒有需要接收的新內容。</translation>
    </message>
    <message>
        <source>Data exchange: {list}</source>
        <translation>數據交換：{list}</translation>
    </message>
    <message>
        <source>{street}, laptop {code}, {moment}, {by}</source>
        <translation>{street}，電腦 {code}，{moment}，{by}</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>key confirmed by the street office</source>
        <translation>密鑰經街道辦確認</translation>
    </message>
    <message>
        <source>key of its first bundle</source>
        <translation>密鑰取自其首個數據包</translation>
    </message>
    <message>
        <source>key trusted here</source>
        <translation>密鑰經本機認可</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>尚無密鑰</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>does not sign yet</source>
        <translation>尚未簽名</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>密鑰不符</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>選擇數據包</translation>
    </message>
    <message>
        <source>Receive bundles…</source>
        <translation>接收數據包…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳情…</translation>
    </message>
    <message>
        <source>Bundles looked at and taken in</source>
        <translation>數據包查看與接收情況</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>fingerprint to compare by phone: {digits}</source>
        <translation>密鑰核對碼（供電話核實）：{digits}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>非本機</translation>
    </message>
    <message>
        <source>all of it for this laptop is here</source>
        <translation>本機應有的均已有</translation>
    </message>
    <message>
        <source>of other communities, not taken in: {counts}</source>
        <translation>屬其他社區、不接收：{counts}</translation>
    </message>
    <message>
        <source>has all of its community and of the street</source>
        <translation>本社區和全街道的數據已齊</translation>
    </message>
    <message>
        <source>Its code was withdrawn before it joined.</source>
        <translation>未加入，代號已停用。</translation>
    </message>
    <message>
        <source>Joining bundle written {day}; nothing came yet</source>
        <translation>加入用數據包已於 {day} 生成，尚無回傳</translation>
    </message>
    <message>
        <source>Joining bundle written {day}, {days} days ago; bundles for all carry what it would need. Withdraw it if it is not to join.</source>
        <translation>加入用數據包於 {day} 生成，已 {days} 天無回傳；在此期間，發往全部電腦的數據包均須附帶其所需數據。不再加入的，請予停用。</translation>
    </message>
    <message>
        <source>its receipt: what that laptop holds by now</source>
        <translation>回執：對方電腦已收到哪些數據</translation>
    </message>
    <message>
        <source>Write the bundle for every laptop</source>
        <translation>生成發往各台電腦的數據包</translation>
    </message>
    <message>
        <source>Each bundle is checked throughout as it is taken in, whole or not at all, and can be taken back.</source>
        <translation>每個數據包接收時逐條核查，要麼整包接收，要麼不接收；接收後可以撤回。</translation>
    </message>
    <message>
        <source>{count} of other communities, sent every time until it says what it holds</source>
        <translation>其他社區 {count} 條：對方尚未回報已持有哪些，每次都發送</translation>
    </message>
    <message>
        <source>a backup was put back there, or two machines work as {code}: ask by phone</source>
        <translation>該電腦恢復過備份，或有兩台電腦同用代號 {code}：請電話核實</translation>
    </message>
    <message>
        <source>Until somebody chooses, one value is shown on every laptop by a fixed rule; all are kept.</source>
        <translation>裁定之前，各台電腦按統一規則顯示其中一種內容，各種內容均予保留。</translation>
    </message>
    <message>
        <source>A bundle was written for it {day}; nobody here has heard of it. Check the code.</source>
        <translation>曾於 {day} 為其生成數據包，但本機沒有該電腦的登記，請核對代號。</translation>
    </message>
    <message>
        <source>What is not at the office</source>
        <translation>未報送街道辦的記錄</translation>
    </message>
    <message>
        <source>Not at the office</source>
        <translation>未報送</translation>
    </message>
    <message>
        <source>All of it is at the office</source>
        <translation>已全部報送街道辦</translation>
    </message>
    <message>
        <source>What is recorded here stands in this list until a bundle of the office says that it has arrived.</source>
        <translation>本機的記錄會列在這裡，直到街道辦的數據包回執表明已收到。</translation>
    </message>
    <message>
        <source>Its passphrase is needed to look at it.</source>
        <translation>須填寫口令才能查看。</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>更早的記錄：{count} 條</translation>
    </message>
    <message>
        <source>The program ended {day} as a bundle for it was written; it may not be there. Write it again to the same code.</source>
        <translation>{day} 為該代號生成數據包時程序中斷，文件可能未寫成。請按同一代號重新生成。</translation>
    </message>
    <message>
        <source>The program ended {day} as its joining bundle was written; it may not be there. Write it again: New laptop, with the same code.</source>
        <translation>{day} 生成加入用數據包時程序中斷，文件可能未寫成。請在「新電腦」中按同一代號重新生成。</translation>
    </message>
    <message>
        <source>The street office has known it since {day}; nothing of it has come here</source>
        <translation>街道辦已於 {day} 確認加入，本機尚未收到其數據</translation>
    </message>
    <message>
        <source>The street office gave its code {day}; nothing of it has come here</source>
        <translation>街道辦已於 {day} 發出代號，本機尚未收到其數據</translation>
    </message>
    <message>
        <source>The street office withdrew it {day}; nothing of it has come here</source>
        <translation>街道辦已於 {day} 停用，本機未收到過其數據</translation>
    </message>
    <message>
        <source>a bundle was written for it here {day}</source>
        <translation>本機已於 {day} 為其生成數據包</translation>
    </message>
    <message>
        <source>sealed, known by its name until it is opened</source>
        <translation>已加密，打開前僅憑文件名識別</translation>
    </message>
    <message>
        <source>taken back here {moment}; it can be taken in again</source>
        <translation>本機已於 {moment} 撤回，可再次接收</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>再次接收</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>核對密鑰…</translation>
    </message>
</context>
<context>
    <name>BundleHelp</name>
    <message>
        <source>Join</source>
        <translation>加入街道</translation>
    </message>
    <message>
        <source>The street office presses Ctrl+N here, gives the new laptop a code and a community, and writes its first bundle to a stick.</source>
        <translation>街道辦在本頁按 Ctrl+N，為新電腦分配代號、指定社區，並將首個數據包寫入U盤。</translation>
    </message>
    <message>
        <source>On the new laptop start the program, choose to join a street, and give it that bundle: registry, checklists and names come along.</source>
        <translation>在新電腦上啟動程序，選擇「加入街道」，打開該數據包：場所台賬、檢查表和人員名單隨之導入。</translation>
    </message>
    <message>
        <source>The laptop&apos;s first bundle back brings its key. Compare the fingerprint by phone.</source>
        <translation>新電腦發回的首個數據包附有其密鑰，請電話核實密鑰核對碼。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>發送</translation>
    </message>
    <message>
        <source>Put the stick in and press F9, wherever you are. Only what the other side lacks by its last receipt goes along; a lost stick loses nothing.</source>
        <translation>插入U盤，在任何頁面按 F9 即可發送。只發送對方最近一次回執中尚缺的內容；U盤遺失不會造成數據丟失。</translation>
    </message>
    <message>
        <source>Pull the stick out when it says that this is safe: the bundle was read back.</source>
        <translation>提示可以拔出後再拔出U盤：此時數據包已回讀核對無誤。</translation>
    </message>
    <message>
        <source>What has not reached the office stands at the top of the window until its own bundle confirms it.</source>
        <translation>未報送街道辦的內容顯示在窗口頂部，收到街道辦數據包中的回執後消除。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Drop the files on the window, or choose them. They are looked at first: what is new, what clashes, what cannot be read. Nothing is written by that.</source>
        <translation>把文件拖到窗口中，或點「選擇文件」。程序先查看：哪些是新的、哪些有衝突、哪些無法讀取。查看時不寫入任何內容。</translation>
    </message>
    <message>
        <source>If the stick was pulled out meanwhile, nothing was taken in. Put it in and take the file in again.</source>
        <translation>接收途中U盤被拔出時，不會寫入任何內容。重新插入後再次接收即可。</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Two people wrote the same field without knowing of each other. Both values are kept; until somebody decides, the program shows one by a fixed rule.</source>
        <translation>兩人在互不知情的情況下修改了同一項內容的，兩種內容均予保留；裁定之前，程序按統一規則顯示其中一種。</translation>
    </message>
    <message>
        <source>Under Clashes press Enter on a line: choose one of the two, or write what is right. The decision travels to every laptop.</source>
        <translation>在「衝突」列表中選中一行按 Enter 鍵，選擇其中一種內容，或填寫正確內容。裁定結果隨數據包發送到每台電腦。</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>A laptop is lost or copied</source>
        <translation>電腦遺失或被複製</translation>
    </message>
    <message>
        <source>The street office withdraws the key of a lost laptop (Laptops, Details…). What it recorded before stays; what it sends from then on is refused.</source>
        <translation>電腦遺失後，由街道辦停用其密鑰（「電腦」列表，「詳情…」）。此前的記錄保留，此後發來的數據包一律拒收。</translation>
    </message>
    <message>
        <source>The replacement gets a code of its own. Two machines never share one: if a store was copied, say which of the two goes on.</source>
        <translation>替換的電腦另領代號。兩台電腦不得共用一個代號；數據被複製到另一台電腦的，須確認由哪一台繼續使用。</translation>
    </message>
    <message>
        <source>Sealed bundles</source>
        <translation>加密數據包</translation>
    </message>
    <message>
        <source>With a passphrase in the card, a stick that is found by strangers can&apos;t be read. Tell the passphrase by phone; never put it on the stick.</source>
        <translation>發送時填寫口令，U盤被他人拾到也無法讀取。口令通過電話告知，不要存入U盤。</translation>
    </message>
    <message>
        <source>Without the program, the age tool opens such a file with the passphrase.</source>
        <translation>沒有本程序時，可用 age 工具憑口令打開此類文件。</translation>
    </message>
    <message>
        <source>How bundles work</source>
        <translation>數據包使用說明</translation>
    </message>
    <message>
        <source>Each file is taken in whole or not at all, in any order, the same one twice if need be. Under Taken in it can be taken back until work rests on it.</source>
        <translation>每個文件要麼整包接收，要麼不接收；先後順序不限，重複接收不受影響。在「已接收」中可以撤回，直至有新的記錄以其為依據。</translation>
    </message>
    <message>
        <source>A premises, or its whole beat, is handed to another laptop under Premises (Ctrl+H) and goes with the next bundle. Whoever edits it elsewhere is warned, never stopped.</source>
        <translation>在「場所」頁按 Ctrl+H，可將場所或整個片區移交另一台電腦，隨下一個數據包送達。此後在其他電腦上修改的，只作提醒，不予禁止。</translation>
    </message>
    <message>
        <source>After a backup is put back, take in a bundle with everything of the office before anything is recorded: what was sent from here since comes back with it.</source>
        <translation>恢復備份後，應先接收街道辦的完整數據包，再做新的記錄：備份之後從本機發出的內容會隨之恢復。</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Take in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>數據包</translation>
    </message>
    <message>
        <source>Looking at the bundles</source>
        <translation>正在查看數據包</translation>
    </message>
    <message>
        <source>Taking bundles in</source>
        <translation>正在接收數據包</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles taken in</source>
        <translation>
            <numerusform>已接收 %n 個數據包</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {number} was taken back</source>
        <translation>第 {number} 次接收已撤回</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇文件…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>New laptop…</source>
        <translation>新電腦…</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>生成數據包</translation>
    </message>
    <message>
        <source>Give a laptop its code and write the bundle it joins with</source>
        <translation>為電腦分配代號並生成加入用的數據包</translation>
    </message>
    <message>
        <source>Look at bundles before taking them in</source>
        <translation>接收前先查看數據包內容</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Take the files off this list; the files themselves stay as they are</source>
        <translation>從列表中移除，文件本身不變</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Show the list as a paper: what was taken in, what is missing</source>
        <translation>以紙質形式查看列表：已接收、尚缺的內容</translation>
    </message>
    <message>
        <source>Passphrase of the sealed bundle</source>
        <translation>加密數據包的口令</translation>
    </message>
    <message>
        <source>Press the button of the row</source>
        <translation>按下該行的按鈕</translation>
    </message>
    <message>
        <source>How bundles work</source>
        <translation>數據包使用說明</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Another value</source>
        <translation>填寫其他內容</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>該項內容的修改記錄</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不處理</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Edited apart on several laptops</source>
        <translation>多台電腦分別修改</translation>
    </message>
    <message>
        <source>These edits did not know of each other. Choose the right value; your choice goes to every laptop.</source>
        <translation>各次修改互不知情。請選擇正確的內容，裁定結果將發送到每台電腦。</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>當前顯示</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>原為：{value}</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>填寫其他內容</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Free some space, or send fewer photos.</source>
        <translation>{folder} 空間不足：需要 {needed} MB，僅剩 {free} MB。請清理空間，或減少隨包照片。</translation>
    </message>
    <message>
        <source>{code} is no other laptop of this street. Choose the office or another laptop.</source>
        <translation>{code} 不是本街道的其他電腦。請選擇街道辦或另一台電腦。</translation>
    </message>
    <message>
        <source>The bundle cannot be written to {folder} ({reason}). Choose another place.</source>
        <translation>數據包無法寫入 {folder}（{reason}），請另選位置。</translation>
    </message>
    <message>
        <source>There is no passphrase on the first line of {path}.</source>
        <translation>{path} 的第一行沒有口令。</translation>
    </message>
    <message>
        <source>The passphrase in {path} cannot be read. Write it on the first line of a plain text file.</source>
        <translation>無法讀取 {path} 中的口令。請把口令寫在純文本文件的第一行。</translation>
    </message>
    <message>
        <source>This clash was settled or changed meanwhile. Look at the list again.</source>
        <translation>該衝突已經裁定或有新變化，請重新查看列表。</translation>
    </message>
    <message>
        <source>Only the street office, laptop {office}, gives codes out.</source>
        <translation>代號只能由街道辦的電腦（{office}）分配。</translation>
    </message>
    <message>
        <source>A laptop&apos;s code is one to three letters from A to Z, such as B.</source>
        <translation>電腦代號為 1 至 3 個大寫字母（A—Z），如 B。</translation>
    </message>
    <message>
        <source>Code {code} was given out already. Choose another, such as {free}.</source>
        <translation>代號 {code} 已經分配，請另選，例如 {free}。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10 million, such as 120.</source>
        <translation>請填寫 0 至 1000 萬之間的數字，如 120。</translation>
    </message>
    <message>
        <source>Seal a bundle with a passphrase or for a key, not with both.</source>
        <translation>數據包加密請在口令和密鑰中只選一種。</translation>
    </message>
    <message>
        <source>The key of laptop {laptop} is not known here yet. Seal the bundle with a passphrase, or take in a bundle of that laptop first.</source>
        <translation>本機還沒有電腦 {laptop} 的密鑰。請改用口令加密，或先接收該電腦的數據包。</translation>
    </message>
    <message>
        <source>Laptop {laptop} was withdrawn. Give the machine a new code, or trust it again.</source>
        <translation>電腦 {laptop} 已停用。請為其分配新代號，或重新認可。</translation>
    </message>
    <message>
        <source>The street office decides whose key laptop {laptop} has. Let it trust the new one, and take in its next bundle.</source>
        <translation>電腦 {laptop} 的密鑰以街道辦認定為準。請街道辦認可新密鑰，再接收街道辦的下一個數據包。</translation>
    </message>
    <message>
        <source>No bundle of laptop {laptop} was refused here for its key. Take one in first.</source>
        <translation>本機沒有因密鑰不符而拒收過電腦 {laptop} 的數據包。請先接收一次。</translation>
    </message>
    <message>
        <source>Laptop {laptop} came with several keys. Ask for its fingerprint by phone and give it with --fingerprint.</source>
        <translation>收到過電腦 {laptop} 的多個不同密鑰。請電話詢問其密鑰核對碼，用 --fingerprint 指定。</translation>
    </message>
    <message>
        <source>Only the street office withdraws a laptop, and never its own. Tell it by phone.</source>
        <translation>只有街道辦可以停用電腦，且不能停用其自用電腦。請電話告知街道辦。</translation>
    </message>
    <message>
        <source>There is no laptop {laptop} in this street.</source>
        <translation>本街道沒有代號為 {laptop} 的電腦。</translation>
    </message>
    <message>
        <source>Write the fingerprint you heard by phone.</source>
        <translation>請填寫電話中聽到的密鑰核對碼。</translation>
    </message>
    <message>
        <source>Say why the laptop is withdrawn.</source>
        <translation>請填寫停用原因。</translation>
    </message>
    <message>
        <source>Only the street office, laptop {office}, says whom a laptop works for.</source>
        <translation>只有街道辦的電腦（{office}）可以指定各電腦所屬的社區。</translation>
    </message>
    <message>
        <source>No laptop has the code {code}. Give it out first: “New laptop” in the window, or “bundle invite”.</source>
        <translation>尚無代號為 {code} 的電腦。請先分配代號：在窗口中點「新電腦」，或使用命令 bundle invite。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. A file for this bundle ends in {suffix}; give one, or a folder.</source>
        <translation>沒有文件夾 {folder}。如指定文件，該數據包的擴展名須為 {suffix}；也可以指定文件夾。</translation>
    </message>
    <message>
        <source>{folder} can no longer be written or read; nothing counts as sent. Put the stick in again, or choose another place.</source>
        <translation>{folder} 已無法讀寫，這次不算發送。請重新插入U盤，或另選位置。</translation>
    </message>
    <message>
        <source>The street office, laptop {office}, works for the whole street. Choose another laptop.</source>
        <translation>街道辦的電腦（{office}）負責全街道。請選擇其他電腦。</translation>
    </message>
    <message>
        <source>Another firesweep is writing a bundle of this store. Wait until it is done, and send again.</source>
        <translation>另一個 firesweep 正在用此數據庫生成數據包，請待其完成後再發送。</translation>
    </message>
    <message>
        <source>Laptop {laptop} is not withdrawn: nothing was changed.</source>
        <translation>電腦 {laptop} 未停用，未作更改。</translation>
    </message>
    <message>
        <source>The street office withdrew this laptop and refuses what it sends. Ask it to trust the laptop again.</source>
        <translation>街道辦已停用本電腦，拒收其發送的數據包。請街道辦重新認可本電腦。</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Where to write the bundle</source>
        <translation>數據包保存位置</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>U盤或文件夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>選擇文件夾</translation>
    </message>
</context>
<context>
    <name>LaptopKey</name>
    <message>
        <source>Laptop {code}</source>
        <translation>電腦 {code}</translation>
    </message>
    <message>
        <source>Fingerprint heard by phone</source>
        <translation>電話中聽到的密鑰核對碼</translation>
    </message>
    <message>
        <source>Why the laptop is withdrawn</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Lost, stolen, broken …</source>
        <translation>遺失、被盜、損壞等</translation>
    </message>
    <message>
        <source>The laptop is lost</source>
        <translation>停用這台電腦</translation>
    </message>
    <message>
        <source>What it recorded before stays; what it signs from now on is refused</source>
        <translation>此前的記錄保留，此後由其簽名的數據包一律拒收</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>認可新密鑰</translation>
    </message>
    <message>
        <source>Whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Laptop {code} works for {community}; the next bundle tells it.</source>
        <translation>電腦 {code} 所屬社區：{community}。該電腦接收下一個數據包後生效。</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>所屬社區</translation>
    </message>
    <message>
        <source>Community this laptop works for</source>
        <translation>該電腦所屬社區</translation>
    </message>
    <message>
        <source>A laptop of a community is sent that community&apos;s records and the street&apos;s, and of others only what concerns its premises. One of the whole street is sent everything.</source>
        <translation>指定社區的電腦只接收本社區和全街道共用的數據，其他社區的數據只接收與本社區場所有關的；不指定社區的（全街道）接收全部數據。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>It was found: trust it again</source>
        <translation>已找回，重新認可</translation>
    </message>
    <message>
        <source>Laptop {code} is withdrawn; the next bundles tell the others.</source>
        <translation>已停用電腦 {code}，隨後的數據包將告知其他電腦。</translation>
    </message>
    <message>
        <source>Withdrawn {day} by {by}: {note}. What it recorded before stays; what it sends from then on is refused.</source>
        <translation>{day} 由 {by} 停用，原因：{note}。停用前的記錄保留，此後發來的數據包一律拒收。</translation>
    </message>
    <message>
        <source>A bundle came that is signed with another key: {fingerprints}. Ask the laptop&apos;s team by phone for its fingerprint before you trust it.</source>
        <translation>收到用另一密鑰簽名的數據包：{fingerprints}。請先電話向該電腦的檢查組核實密鑰核對碼，再予認可。</translation>
    </message>
    <message>
        <source>A bundle came that is signed with another key: {fingerprints}. The street office decides whose key it is: ask there.</source>
        <translation>收到用另一密鑰簽名的數據包：{fingerprints}。密鑰歸屬由街道辦認定，請向街道辦核實。</translation>
    </message>
</context>
<context>
    <name>NewLaptop</name>
    <message>
        <source>Write its bundle</source>
        <translation>生成數據包</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在生成數據包</translation>
    </message>
    <message>
        <source>{name} is written and read back. Take it to the new laptop, start firesweep there and choose “Join a street”. It is safe to pull the stick out.</source>
        <translation>{name} 已生成並回讀核對。請將其帶到新電腦，啟動程序後選擇「加入街道」。現在可以拔出U盤。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New laptop</source>
        <translation>新電腦</translation>
    </message>
    <message>
        <source>Every laptop has a code of its own: it stands in the number of each paper and keeps two laptops&apos; work apart. The bundle holds everything the laptop begins with.</source>
        <translation>每台電腦有自己的代號：文號中帶有該代號，各台電腦的工作互不混淆。該數據包包含新電腦開始工作所需的全部內容。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>U盤或文件夾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>所屬社區</translation>
    </message>
    <message>
        <source>Community this laptop works for</source>
        <translation>該電腦所屬社區</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>If it is to be sealed; tell it by phone, not on the stick</source>
        <translation>需要加密時填寫；口令請電話告知，不要放在U盤裡</translation>
    </message>
    <message>
        <source>A sealed bundle opens only with the passphrase; a lost stick is no leak then</source>
        <translation>加密後只有憑口令才能打開，U盤遺失也不會洩露信息</translation>
    </message>
    <message>
        <source>With a community: its records, the street&apos;s, and of others what concerns its premises.</source>
        <translation>指定社區的，只接收本社區和全街道共用的數據，其他社區的數據只接收與本社區場所有關的。</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>不帶照片</translation>
    </message>
    <message>
        <source>Up to a size of</source>
        <translation>不超過</translation>
    </message>
    <message>
        <source>Laptop {code}</source>
        <translation>電腦 {code}</translation>
    </message>
    <message>
        <source>Every laptop</source>
        <translation>全部電腦</translation>
    </message>
    <message>
        <source>The street office</source>
        <translation>街道辦</translation>
    </message>
    <message>
        <source>Lacks {what}</source>
        <translation>尚缺：{what}</translation>
    </message>
    <message>
        <source>Lacks nothing</source>
        <translation>不缺內容</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在生成數據包</translation>
    </message>
    <message>
        <source>{name} is written and read back: entries {entries}, photos {photos}, {size}. It is safe to pull the stick out.</source>
        <translation>{name} 已生成並回讀核對：記錄 {entries} 條，照片 {photos} 張，{size}。現在可以拔出U盤。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>發送</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>U盤或文件夾</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Most megabytes of photos</source>
        <translation>照片最多（MB）</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>生成數據包</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>A sealed bundle opens only with the passphrase; a lost stick is no leak then</source>
        <translation>加密後只有憑口令才能打開，U盤遺失也不會洩露信息</translation>
    </message>
    <message>
        <source>Everything again</source>
        <translation>發送全部內容</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>對方已有的內容也一併發送</translation>
    </message>
    <message>
        <source>It has not confirmed this laptop&apos;s key yet: a bundle brings it there.</source>
        <translation>街道辦尚未確認本機密鑰；發送數據包時會一併送去。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未寫入任何內容。</translation>
    </message>
    <message>
        <source>This machine is laptop {code} from now on. Do not use the other any more.</source>
        <translation>今後由本機使用代號 {code}，原電腦不要再用。</translation>
    </message>
    <message>
        <source>This machine takes its place</source>
        <translation>由本機替換原電腦</translation>
    </message>
    <message>
        <source>Passphrase, to seal it</source>
        <translation>口令（需要加密時填寫）</translation>
    </message>
    <message>
        <source>Photos left out: {count}, in no bundle yet: {rest}.</source>
        <translation>未帶照片 {count} 張，其中尚未裝入任何數據包 {rest} 張。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n bundles are waiting to be looked at (see Bundles)</source>
        <translation>
            <numerusform>有 %n 個數據包待查看（見「數據包」）</numerusform>
        </translation>
    </message>
</context>
</TS>
