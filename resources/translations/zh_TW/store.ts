<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>{folder} 中已有數據，不能再建。</translation>
    </message>
    <message>
        <source>There is no firesweep store in {folder}. Start with a new street or the practice store.</source>
        <translation>{folder} 中沒有 firesweep 數據庫。請新建街道，或打開練習數據庫。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another one.</source>
        <translation>無法創建文件夾 {folder}：{reason}。請另選一個。</translation>
    </message>
    <message>
        <source>{path} is not a firesweep store, or it is damaged. Choose another folder or restore a backup.</source>
        <translation>{path} 不是 firesweep 數據庫，或已損壞。請另選文件夾，或用備份恢復。</translation>
    </message>
    <message>
        <source>The store {path} is in use by another program. Close it there and try again.</source>
        <translation>數據庫 {path} 正被其他程序使用。請在該程序中關閉後重試。</translation>
    </message>
    <message>
        <source>The store {path} cannot be written. Copy it to a folder you may write to.</source>
        <translation>數據庫 {path} 無法寫入。請將其複製到有寫入權限的文件夾。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Free some space and try again; nothing was lost.</source>
        <translation>{path} 所在磁盤已滿。請清理空間後重試，數據沒有丟失。</translation>
    </message>
    <message>
        <source>The store {path} could not be read or written. Check the disk and try again.</source>
        <translation>數據庫 {path} 無法讀寫。請檢查磁盤後重試。</translation>
    </message>
    <message>
        <source>A backup beside the store is lost with it. Choose a folder on a stick or another disk.</source>
        <translation>備份與數據放在一起會同時丟失，請選擇U盤或其他磁盤上的文件夾。</translation>
    </message>
    <message>
        <source>There is a backup of this moment already. Try again in a second.</source>
        <translation>此刻的備份已存在，請稍後再試。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
        <translation>{folder} 空間不足：需要 {needed} MB，剩餘 {free} MB。</translation>
    </message>
    <message>
        <source>The backup cannot be written to {folder} ({reason}). Choose another folder.</source>
        <translation>備份無法寫入 {folder}（{reason}），請另選文件夾。</translation>
    </message>
    <message>
        <source>Another visit to these premises has begun. Finish that one.</source>
        <translation>該場所已有另一次檢查正在進行，請先完成該次檢查。</translation>
    </message>
    <message>
        <source>The PDF of {number} is missing from the photo file. Restore a backup.</source>
        <translation>照片庫中缺少 {number} 的 PDF，請用備份恢復。</translation>
    </message>
    <message>
        <source>Give the date by which it has to be put right.</source>
        <translation>請填寫整改期限。</translation>
    </message>
    <message>
        <source>The copy {path} is damaged. Check the disk and make the backup again.</source>
        <translation>副本 {path} 已損壞。請檢查磁盤後重新備份。</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer firesweep. Update firesweep on this laptop.</source>
        <translation>數據庫 {path} 由更新版本的 firesweep 寫入，請先更新本機的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be brought up to this firesweep. All it held is kept in {backup}. Restore a backup, or ask for a newer firesweep.</source>
        <translation>數據庫 {path} 無法升級到本版本，原有數據已完整保存在 {backup} 中。請用備份恢復，或改用更新版本的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened or made. Check that you may write to its folder, or choose another one.</source>
        <translation>數據庫 {path} 無法打開或創建。請確認對所在文件夾有寫入權限，或另選文件夾。</translation>
    </message>
    <message>
        <source>{name} is not a bundle of firesweep. Choose a file that ends in .fsb.</source>
        <translation>{name} 不是本程序的數據包。請選擇擴展名為 .fsb 的文件。</translation>
    </message>
    <message>
        <source>{name} is not whole: the copy was broken off. Copy it again, or ask for the bundle again.</source>
        <translation>{name} 不完整：複製時中斷。請重新複製，或請對方重新生成數據包。</translation>
    </message>
    <message>
        <source>{name} was changed or damaged after it was written. Copy it again, or ask for the bundle again.</source>
        <translation>{name} 在生成後被改動或已損壞。請重新複製，或請對方重新生成數據包。</translation>
    </message>
    <message>
        <source>{name} was written by a newer firesweep. Update firesweep on this laptop.</source>
        <translation>{name} 由更新版本的 firesweep 生成，請先更新本機的 firesweep。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Copy it to this laptop and try again.</source>
        <translation>{name} 無法讀取（{reason}）。請先複製到本機再試。</translation>
    </message>
    <message>
        <source>{name} holds tables that are not those of a bundle. It is refused.</source>
        <translation>{name} 含有不屬於數據包的內容，已拒收。</translation>
    </message>
    <message>
        <source>{name} belongs to {street}, this laptop to {own}. Streets are never mixed.</source>
        <translation>{name} 屬於{street}，本機屬於{own}。不同街道的數據不得混用。</translation>
    </message>
    <message>
        <source>{name} comes from practice, and this store is real. Practice is never mixed with it.</source>
        <translation>{name} 是練習數據，本機是正式數據，兩者不得混用。</translation>
    </message>
    <message>
        <source>{name} is real work, and this is the practice store. Open your own store for it.</source>
        <translation>{name} 是正式數據，當前打開的是練習數據。請打開正式數據後再接收。</translation>
    </message>
    <message>
        <source>{name} goes on from line {base} of laptop {laptop}, but only {highest} are here. Take in the bundle before it, or ask for one with everything.</source>
        <translation>{name} 接在電腦 {laptop} 的第 {base} 條記錄之後，而本機只收到第 {highest} 條。請先接收前一個數據包，或請對方發來完整數據包。</translation>
    </message>
    <message>
        <source>{name} holds paper {number}, but another paper here has that number. Nothing was taken in. Ask the street office which laptop wrote it.</source>
        <translation>{name} 中的文書 {number} 與本機已有文書重號。未接收任何內容。請向街道辦核實該文書由哪台電腦簽發。</translation>
    </message>
    <message>
        <source>{name} points to rows that are neither in it nor here ({detail}). Ask for everything.</source>
        <translation>{name} 引用的內容既不在包內，也不在本機（{detail}）。請對方發來完整數據包。</translation>
    </message>
    <message>
        <source>{name} was not written for a laptop that joins. Ask the street office for a bundle for this laptop&apos;s new code.</source>
        <translation>{name} 不是供新電腦加入使用的數據包。請街道辦按本機的新代號生成數據包。</translation>
    </message>
    <message>
        <source>Laptop {laptop} has recorded work already, so {name} cannot begin another laptop. Ask the street office for a new code.</source>
        <translation>電腦 {laptop} 已有工作記錄，{name} 不能用於另一台電腦。請街道辦分配新代號。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: a later bundle goes on from it. Take that one back first.</source>
        <translation>第 {number} 次接收不能撤回：其後接收的數據包與之接續。請先撤回後一次接收。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: a field it brought was edited since. Correct what is wrong by hand.</source>
        <translation>第 {number} 次接收不能撤回：其帶入的內容此後已有修改。如有錯誤，請手工更正。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: work was recorded since on what it brought. Correct what is wrong by hand.</source>
        <translation>第 {number} 次接收不能撤回：此後已有工作記錄以其帶入的內容為依據。如有錯誤，請手工更正。</translation>
    </message>
    <message>
        <source>There is no import {number}. `firesweep bundle status` lists them.</source>
        <translation>沒有第 {number} 次接收。可用 `firesweep bundle status` 查看。</translation>
    </message>
    <message>
        <source>Import {number} was taken back already.</source>
        <translation>第 {number} 次接收已經撤回。</translation>
    </message>
    <message>
        <source>{folder} is no backup: it holds no records. Choose another folder.</source>
        <translation>{folder} 不是備份文件夾，其中沒有數據庫。請另選文件夾。</translation>
    </message>
    <message>
        <source>The backup cannot be put into {folder} ({reason}). Make room there and try again.</source>
        <translation>備份無法恢復到 {folder}（{reason}）。請清理空間後重試。</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}. Ask whoever sealed it, and mind capitals and spaces.</source>
        <translation>口令不對，打不開 {name}。請向加密的人核實，注意大小寫和空格。</translation>
    </message>
    <message>
        <source>{name} is sealed for another laptop&apos;s key. Take it in there, or ask for one sealed for this laptop.</source>
        <translation>{name} 是用另一台電腦的密鑰加密的。請在那台電腦上接收，或請對方改為對本機加密。</translation>
    </message>
    <message>
        <source>{name} asks for more memory than this laptop gives to a passphrase. Open it with the age tool, and take in the file that comes out.</source>
        <translation>解開 {name} 所需內存超過本機上限。請用 age 工具解密，再接收解密後的文件。</translation>
    </message>
    <message>
        <source>The key of this laptop, {path}, is damaged. Move the file away: the laptop makes a new one, and the street office compares its fingerprint and trusts it.</source>
        <translation>本機密鑰 {path} 已損壞。請將該文件移走，本機會生成新密鑰，再由街道辦核實密鑰核對碼並認可。</translation>
    </message>
    <message>
        <source>The key of this laptop, {path}, can neither be read nor made ({reason}). Give your account the right to write there.</source>
        <translation>本機密鑰 {path} 既無法讀取也無法生成（{reason}）。請為當前賬戶開通該文件夾的寫入權限。</translation>
    </message>
    <message>
        <source>The fingerprint is another one: the key offered has {fingerprint}. Ask again by phone, and trust it only if it is the same.</source>
        <translation>密鑰核對碼不符：收到的密鑰核對碼為 {fingerprint}。請再次電話核實，一致後方可認可。</translation>
    </message>
    <message>
        <source>Another paper bears this number already; nothing was written. Check the last number under “Paper heading and numbers” in the settings, and try again.</source>
        <translation>該文號已被另一份文書佔用，未寫入任何內容。請在設置的「文書抬頭與文號」中核對末號後重試。</translation>
    </message>
    <message>
        <source>it has no first page</source>
        <translation>缺少首頁</translation>
    </message>
    <message>
        <source>a field of: {kind}</source>
        <translation>{kind}中的一項內容</translation>
    </message>
    <message>
        <source>some are missing: {kind}</source>
        <translation>缺少部分{kind}</translation>
    </message>
    <message>
        <source>lines of a stream are missing</source>
        <translation>缺少部分變更記錄</translation>
    </message>
    <message>
        <source>a line belongs to no stream</source>
        <translation>有變更記錄來源不明</translation>
    </message>
    <message>
        <source>a stream is named twice</source>
        <translation>同一來源出現兩次</translation>
    </message>
    <message>
        <source>a counter runs backwards</source>
        <translation>變更記錄的先後次序顛倒</translation>
    </message>
    <message>
        <source>a counter is too far ahead</source>
        <translation>變更記錄的序號過大</translation>
    </message>
    <message>
        <source>a fact was edited</source>
        <translation>已定稿的內容被修改</translation>
    </message>
    <message>
        <source>a step is not its line&apos;s</source>
        <translation>隱患辦理記錄與變更記錄不符</translation>
    </message>
    <message>
        <source>an edit saw what is not there</source>
        <translation>修改所依據的內容不存在</translation>
    </message>
    <message>
        <source>one has no entry: {kind}</source>
        <translation>有{kind}沒有對應的變更記錄</translation>
    </message>
    <message>
        <source>{name} brings a row ({detail}) that is here already under another number of laptop {laptop}. Nothing was taken in. Let the street office see whether two machines write as {laptop}.</source>
        <translation>{name} 中有一條內容（{detail}）本機已以電腦 {laptop} 的另一序號收錄。未接收任何內容。請街道辦核實是否有兩台電腦同時使用代號 {laptop}。</translation>
    </message>
    <message>
        <source>A row ({kind}) points to another ({target}) that is not there. Restore a backup.</source>
        <translation>有一條內容（{kind}）所指的{target}不存在。請用備份恢復。</translation>
    </message>
    <message>
        <source>Premises that no search finds: {count}. Restore a backup.</source>
        <translation>有 {count} 家場所查找不到。請用備份恢復。</translation>
    </message>
    <message>
        <source>The photo {name} ({sha}…) is missing. Ask for a bundle with photos, or restore a backup.</source>
        <translation>缺少照片 {name}（{sha}…）。請對方發來帶照片的數據包，或用備份恢復。</translation>
    </message>
    <message>
        <source>The PDF of {number} ({sha}…) is missing. Restore a backup.</source>
        <translation>缺少 {number} 的 PDF（{sha}…）。請用備份恢復。</translation>
    </message>
    <message>
        <source>The records file is damaged. Restore a backup; what stands here is kept.</source>
        <translation>記錄文件已損壞。請用備份恢復；現有內容會另行保留。</translation>
    </message>
    <message>
        <source>Of laptop {laptop} the journal should hold entries 1 to {highest}, but holds {count}, the last being {last}. Restore a backup.</source>
        <translation>電腦 {laptop} 的變更記錄應為第 1 至 {highest} 條，實有 {count} 條，最後一條為第 {last} 條。請用備份恢復。</translation>
    </message>
    <message>
        <source>Hazard {hazard} is shown as “{shown}”, but its steps say “{right}”. Restore a backup.</source>
        <translation>隱患 {hazard} 顯示為「{shown}」，按辦理記錄應為「{right}」。請用備份恢復。</translation>
    </message>
    <message>
        <source>The photo file is damaged. Restore a backup.</source>
        <translation>照片文件已損壞。請用備份恢復。</translation>
    </message>
    <message>
        <source>The photo {sha}… is damaged. Restore a backup.</source>
        <translation>照片 {sha}… 已損壞。請用備份恢復。</translation>
    </message>
    <message>
        <source>The PDF {sha}… is damaged. Restore a backup.</source>
        <translation>PDF {sha}… 已損壞。請用備份恢復。</translation>
    </message>
    <message>
        <source>What is shown ({kind}, {id}) is not what was last entered. Restore a backup.</source>
        <translation>顯示的內容（{kind}，{id}）與最後一次填寫的不符。請用備份恢復。</translation>
    </message>
    <message>
        <source>A record ({kind}, {id}) was changed after it was written. Restore a backup.</source>
        <translation>一條記錄（{kind}，{id}）在寫入後被改動。請用備份恢復。</translation>
    </message>
    <message>
        <source>Two machines write as laptop {laptop}: {name} bears this laptop&apos;s code and another machine&apos;s key. Nothing was taken in. Let the street office give one of them a new code.</source>
        <translation>有兩台電腦同時使用代號 {laptop}：{name} 用的是本機代號，密鑰卻是另一台電腦的。未接收任何內容。請街道辦為其中一台重新分配代號。</translation>
    </message>
    <message>
        <source>{name} is signed with another key of laptop {laptop} (fingerprint {offered}) than the one the street office knows ({known}). Nothing was taken in. Ask the street office, and take in its next bundle first.</source>
        <translation>{name} 的簽名密鑰（密鑰核對碼 {offered}）與街道辦登記的電腦 {laptop} 的密鑰（{known}）不同。未接收任何內容。請詢問街道辦，並先接收街道辦的下一個數據包。</translation>
    </message>
    <message>
        <source>{name} holds a word on the key of laptop {laptop} that is not signed with the street office&apos;s key. Nothing was taken in. Take in a bundle of the street office first.</source>
        <translation>{name} 含有一條關於電腦 {laptop} 密鑰的認定，但沒有街道辦的簽名。未接收任何內容。請先接收街道辦的數據包。</translation>
    </message>
    <message>
        <source>{name} comes from laptop {laptop}, which the street office withdrew on {day}. What it recorded before stays; this file is refused. If the laptop was found, let the street office trust it again.</source>
        <translation>{name} 來自電腦 {laptop}，街道辦已於 {day} 停用該電腦。此前的記錄保留，此文件拒收。如電腦已找回，請街道辦重新認可。</translation>
    </message>
    <message>
        <source>{name} bears no signature, though laptop {laptop} signs what it sends. Ask for a new bundle. If it was written before that laptop signed, take it in with --unsigned.</source>
        <translation>{name} 沒有簽名，而電腦 {laptop} 已啟用簽名。請對方重新生成數據包；如確為啟用簽名之前生成，可用 --unsigned 接收。</translation>
    </message>
    <message>
        <source>This is the store itself. Choose the folder of a backup.</source>
        <translation>這是本機數據庫所在文件夾。請選擇備份所在文件夾。</translation>
    </message>
    <message>
        <source>This backup is practice, and the store here is real. Choose a backup of real work.</source>
        <translation>這是練習數據的備份，本機為正式數據。請選擇正式數據的備份。</translation>
    </message>
    <message>
        <source>This backup is real work, and this is the practice store. Open your own store for it.</source>
        <translation>這是正式數據的備份，當前打開的是練習數據庫。請先打開正式數據庫。</translation>
    </message>
    <message>
        <source>{name} is sealed with a passphrase. Give the passphrase as well (on the command line a file that holds it: --passphrase-file).</source>
        <translation>{name} 已用口令加密。請同時提供口令（命令行方式請用 --passphrase-file 指定存放口令的文件）。</translation>
    </message>
    <message>
        <source>Another firesweep is making a store in {folder}. Wait until it is done, and open it.</source>
        <translation>另一個 firesweep 正在 {folder} 中建立數據庫，請等其完成後打開。</translation>
    </message>
    <message>
        <source>Guards of the store are gone: {names}. Restore a backup.</source>
        <translation>數據庫的防改保護缺失：{names}。請用備份恢復。</translation>
    </message>
    <message>
        <source>Premises stand in other categories than theirs. Restore a backup.</source>
        <translation>部分場所的類別索引與登記不符。請用備份恢復。</translation>
    </message>
    <message>
        <source>{kind}, {id}</source>
        <translation>{kind}，{id}</translation>
    </message>
    <message>
        <source>{number} is void: {reason}. No further paper is made for it.</source>
        <translation>{number} 已作廢：{reason}。不再據此製作其他文書。</translation>
    </message>
    <message>
        <source>Nothing here is called {reference}. Give a paper&apos;s number, a hazard&apos;s id from “hazard list --json”, or a premises&apos; name.</source>
        <translation>本機沒有「{reference}」。請寫文號、「hazard list --json」列出的隱患標識，或場所名稱。</translation>
    </message>
    <message>
        <source>Several premises are called {reference}. Give the id from “premises list --json”.</source>
        <translation>有多家場所名為「{reference}」。請寫「premises list --json」列出的標識。</translation>
    </message>
    <message>
        <source>{name} belongs to another street that is called {street}, too: it was begun anew, not joined. Streets are never mixed. A laptop joins with the bundle the street office writes for its code.</source>
        <translation>{name} 來自另一個同名街道「{street}」：對方電腦首次啟動時另建了街道，沒有加入本街道。不同街道的數據不能混用。該電腦須用街道辦為其代號生成的數據包加入本街道。</translation>
    </message>
    <message>
        <source>a record is not its line&apos;s</source>
        <translation>記錄與變更記錄不符</translation>
    </message>
    <message>
        <source>a correction of a correction</source>
        <translation>更正的對象本身就是更正</translation>
    </message>
    <message>
        <source>a hazard was found nowhere, or twice</source>
        <translation>隱患沒有來源，或有兩個來源</translation>
    </message>
    <message>
        <source>a record is about nothing</source>
        <translation>記錄沒有對象</translation>
    </message>
    <message>
        <source>A record stays in its community. Make this one void and record it anew.</source>
        <translation>記錄不能改到其他社區。請作廢此條，重新登記。</translation>
    </message>
    <message>
        <source>{number} is about no premises. Give a premises&apos; name or id.</source>
        <translation>{number} 不涉及具體場所。請寫場所名稱或標識。</translation>
    </message>
    <message>
        <source>a line stands alone that is not marked so</source>
        <translation>有一條單獨的變更記錄未註明</translation>
    </message>
    <message>
        <source>a line that stands alone is missing</source>
        <translation>缺少一條單獨的變更記錄</translation>
    </message>
    <message>
        <source>the receipt does not fit the streams</source>
        <translation>回執與變更記錄不符</translation>
    </message>
    <message>
        <source>what takes back is taken back</source>
        <translation>撤回的記錄又被撤回</translation>
    </message>
    <message>
        <source>There is no decision {id} here.</source>
        <translation>此處沒有標識為 {id} 的決定。</translation>
    </message>
    <message>
        <source>No community is called {name}. There are: {names}.</source>
        <translation>沒有名為 {name} 的社區。現有：{names}。</translation>
    </message>
    <message>
        <source>{name} holds a value no bundle may hold ({detail}). Nothing was taken in.</source>
        <translation>{name} 含有不合規定的數據（{detail}）。未接收任何內容。</translation>
    </message>
    <message>
        <source>A record in {name} was changed after it was written ({detail}). Nothing was taken in. Run “check” on the laptop it comes from.</source>
        <translation>{name} 中有記錄在寫入後被改動（{detail}）。未接收任何內容。請在來源電腦上運行「check」核查。</translation>
    </message>
    <message>
        <source>{name} is damaged inside. Nothing was taken in. Copy it again, or ask for the bundle again.</source>
        <translation>{name} 內部已損壞。未接收任何內容。請重新複製，或請對方重新生成數據包。</translation>
    </message>
    <message>
        <source>{name} is not complete ({detail}). Nothing was taken in. Ask for the bundle again.</source>
        <translation>{name} 內容不全（{detail}）。未接收任何內容。請對方重新生成數據包。</translation>
    </message>
    <message>
        <source>{name} holds a photo that is not what it says it is ({sha}…). Nothing was taken in.</source>
        <translation>{name} 中有照片與登記不符（{sha}…）。未接收任何內容。</translation>
    </message>
    <message>
        <source>Hazard {hazard} counts in other weeks than its steps say. Restore a backup.</source>
        <translation>隱患 {hazard} 計入的週與按辦理記錄應計入的週不一致。請用備份恢復。</translation>
    </message>
    <message>
        <source>{week} was signed by {leader} on {day}. Take that signature back to sign it anew.</source>
        <translation>{week} 已由{leader}於 {day} 簽發。如需重簽，請先撤回簽發。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Give your account the right to write there.</source>
        <translation>無法寫入 {path}（{reason}）。請為當前賬戶開通寫入權限。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: what was written since names rows that it brought ({what}). Correct what is wrong by hand.</source>
        <translation>第 {number} 次接收不能撤回：此後的記錄（{what}）引用了其帶入的內容。如有錯誤，請手工更正。</translation>
    </message>
    <message>
        <source>{name} is signed with an earlier key of laptop {laptop} (fingerprint {offered}); its key is {known} now. Nothing was taken in: what the file holds comes with the laptop&apos;s next bundle. Where files with the earlier key go on coming, two machines bear its code.</source>
        <translation>{name} 由電腦 {laptop} 的舊密鑰簽名（密鑰核對碼 {offered}），現用密鑰的密鑰核對碼為 {known}。未接收任何內容：其中的內容會隨該電腦的下一個數據包送來。如仍不斷收到舊密鑰簽名的文件，則有兩台電腦同用此代號。</translation>
    </message>
    <message>
        <source>{name} is not there. Put the stick in, or choose another file.</source>
        <translation>找不到 {name}。請插好U盤，或另選文件。</translation>
    </message>
    <message>
        <source>The store counts fewer lines than it holds: new edits would not be shown. Restore a backup.</source>
        <translation>數據庫的記錄序號落後於已有記錄，新的修改將不會顯示。請用備份恢復。</translation>
    </message>
    <message>
        <source>The store says it is that of laptop {laptop}, but its key is that of {other}. Restore a backup.</source>
        <translation>數據庫記明屬於電腦 {laptop}，但密鑰屬於 {other}。請用備份恢復。</translation>
    </message>
    <message>
        <source>Records under the code {laptop} name another laptop. Restore a backup.</source>
        <translation>代號 {laptop} 名下的記錄寫明是另一台電腦所寫。請用備份恢復。</translation>
    </message>
    <message>
        <source>Premises found by other words than their own: {count}. Restore a backup.</source>
        <translation>有 {count} 家場所的查找字詞與名稱、地址不符。請用備份恢復。</translation>
    </message>
    <message>
        <source>Nothing the office has signed is for this street and office ({street}, {office}). Restore a backup.</source>
        <translation>街道辦簽署的內容沒有一項屬於本街道和本街道辦（{street}，{office}）。請用備份恢復。</translation>
    </message>
    <message>
        <source>The numbers of {year} stand at {last}, but {serial} has been given already. Restore a backup.</source>
        <translation>{year} 年的文號記到 {last}，但 {serial} 已經用過。請用備份恢復。</translation>
    </message>
    <message>
        <source>The small picture of photo {sha}… is damaged. Restore a backup.</source>
        <translation>照片 {sha}… 的縮略圖已損壞。請用備份恢復。</translation>
    </message>
    <message>
        <source>{week} is signed, with its decisions. Decide in a week that is not signed yet.</source>
        <translation>{week} 已簽發，所作決定隨之固定。請在尚未簽發的週作出決定。</translation>
    </message>
    <message>
        <source>This firesweep has no checklist {version}. Update firesweep on this laptop.</source>
        <translation>本機的 firesweep 沒有 {version} 版檢查表，請先更新。</translation>
    </message>
    <message>
        <source>a next visit is on no day</source>
        <translation>下次檢查的日期不存在</translation>
    </message>
    <message>
        <source>What {name} holds under the numbers of laptop {laptop} differs from what is here: two machines write as {laptop}, or it went on from an older backup. Nothing was taken in. Ask by phone which it is. Of two machines one keeps the code; the other joins anew with a code of its own, and what it recorded since it was copied is entered there anew. After a backup: put it back once more, and take in a bundle with everything before anything is recorded. Where the wrong one&apos;s work was taken in here first, take that import back, then take this file in.</source>
        <translation>{name} 中的記錄與本機所存電腦 {laptop} 的同號記錄不一致：有兩台電腦同時使用代號 {laptop}，或該電腦恢復舊備份後未先接收數據包就繼續記錄。未接收任何內容。請先電話核實屬於哪種情況。有兩台電腦的，一台保留代號，另一台向街道辦領取新代號重新加入，複製之後在其上所做的記錄須重新錄入；恢復過備份的，應再恢復一次備份，先接收完整數據包，再做新的記錄。本機此前如誤收了另一方的數據包，請先撤回該次接收，再接收此文件。</translation>
    </message>
    <message>
        <source>What stands in {folder} is of an older firesweep. Bring it up to this one with “firesweep --data {folder} check”, and look again.</source>
        <translation>{folder} 中的數據由舊版 firesweep 寫入。請先運行「firesweep --data {folder} check」升級，再查看。</translation>
    </message>
    <message>
        <source>This visit is no longer under way: it was finished or given up elsewhere. Open Today to go on.</source>
        <translation>此次檢查已不在進行中：已在別處完成或放棄。請打開「今日」繼續。</translation>
    </message>
    <message>
        <source>This laptop, {laptop}, went on from an older backup, or another machine writes as it: what {name} holds under its numbers differs from what is here. Nothing was taken in. After a backup: put it back once more, take in a bundle with everything before anything is recorded, and enter anew what was recorded since: Settings, Backup, “What was set aside” lists it. Another machine gets a new code from the street office.</source>
        <translation>本機（代號 {laptop}）恢復舊備份後未先接收數據包就繼續記錄，或另有一台機器使用本機代號：{name} 中的記錄與本機同號記錄不一致。未接收任何內容。如恢復過備份：請再恢復一次，先接收完整數據包，再把此後的記錄重新錄入；「設置」的「備份」頁中「另存的記錄」可列出這些記錄。如另有機器，請街道辦為其重新分配代號。</translation>
    </message>
    <message>
        <source>This premises is not here any more: the bundle that brought it was taken back. Choose another one, or take the bundle in again.</source>
        <translation>該場所已不在本機：帶來它的數據包已被撤回。請另選場所，或重新接收該數據包。</translation>
    </message>
    <message>
        <source>Two laptops wrote this apart ({what}), and nobody has settled it yet. Choose a side first: Bundles, Clashes.</source>
        <translation>兩台電腦分別修改了此項（{what}），尚無人裁定。請先在「數據包—衝突」中選定一方。</translation>
    </message>
    <message>
        <source>{name} is not for this laptop, {laptop}: the street office withdrew it on {day}, and bundles for all no longer carry what it lacks. Nothing was taken in. If it is at work again, let the street office trust it again and write a bundle with everything for it.</source>
        <translation>{name} 不是給本電腦 {laptop} 的：街道辦已於 {day} 停用本電腦，發給所有電腦的數據包不再包含其所缺內容。未接收任何內容。若本電腦恢復使用，請街道辦重新認可，並為其製作一個包含全部內容的數據包。</translation>
    </message>
    <message>
        <source>The holiday table cannot be read from line {line} on. Compare it with the shipped table.</source>
        <translation>節假日表從第 {line} 行起無法讀取。請與隨程序提供的節假日表對照修改。</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the files in it that end in .fsb.</source>
        <translation>{name} 是文件夾。請指定其中擴展名為 .fsb 的文件。</translation>
    </message>
    <message>
        <source>{name} is signed with another key of laptop {laptop} (fingerprint {offered}) than the known one ({known}): the laptop was set up anew, or two machines bear its code. Compare the fingerprint by phone. If it is right, trust the new key and take the file in again.</source>
        <translation>{name} 的簽名密鑰（密鑰核對碼 {offered}）與電腦 {laptop} 的已知密鑰（{known}）不同：該電腦重裝過，或有兩台電腦同用此代號。請電話核實密鑰核對碼；無誤後認可新密鑰，再重新接收。</translation>
    </message>
    <message>
        <source>{name} comes from laptop {laptop}, which is not known here (fingerprint {offered}). Take in a bundle of the street office first. If it is right all the same, trust its key and take the file in again.</source>
        <translation>{name} 來自電腦 {laptop}，本機沒有該電腦的登記（密鑰核對碼 {offered}）。請先接收街道辦的數據包。如確認無誤，可認可其密鑰後重新接收。</translation>
    </message>
    <message>
        <source>This store was copied here from another machine or disk. If both go on as laptop {laptop}, the work of one will be refused. Only if the other is no longer used, say under Bundles that this machine takes its place; otherwise ask the street office for a code of its own.</source>
        <translation>本機數據是從另一台電腦或另一塊硬盤複製來的。如兩台都以代號 {laptop} 繼續使用，其中一台的記錄將被拒收。只有原電腦不再使用時，才可在「數據包」確認由本機替換；否則請向街道辦申請新的代號。</translation>
    </message>
    <message>
        <source>Nothing was sent: this store was copied here from another machine or disk. First say that this machine takes the other&apos;s place, or ask the street office for a code of its own.</source>
        <translation>未發送：本機數據是從另一台電腦或另一塊硬盤複製來的。請先確認由本機替換原電腦，或向街道辦申請新的代號。</translation>
    </message>
    <message>
        <source>Fields edited apart are not noted as such ({count}). Restore a backup.</source>
        <translation>有 {count} 處分別修改的內容未列入衝突登記。請用備份恢復。</translation>
    </message>
</context>
</TS>
