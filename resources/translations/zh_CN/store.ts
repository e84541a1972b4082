<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>{folder} 中已有数据，不能再建。</translation>
    </message>
    <message>
        <source>There is no firesweep store in {folder}. Start with a new street or the practice store.</source>
        <translation>{folder} 中没有 firesweep 数据库。请新建街道，或打开练习数据库。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another one.</source>
        <translation>无法创建文件夹 {folder}：{reason}。请另选一个。</translation>
    </message>
    <message>
        <source>{path} is not a firesweep store, or it is damaged. Choose another folder or restore a backup.</source>
        <translation>{path} 不是 firesweep 数据库，或已损坏。请另选文件夹，或用备份恢复。</translation>
    </message>
    <message>
        <source>The store {path} is in use by another program. Close it there and try again.</source>
        <translation>数据库 {path} 正被其他程序使用。请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>The store {path} cannot be written. Copy it to a folder you may write to.</source>
        <translation>数据库 {path} 无法写入。请将其复制到有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Free some space and try again; nothing was lost.</source>
        <translation>{path} 所在磁盘已满。请清理空间后重试，数据没有丢失。</translation>
    </message>
    <message>
        <source>The store {path} could not be read or written. Check the disk and try again.</source>
        <translation>数据库 {path} 无法读写。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>A backup beside the store is lost with it. Choose a folder on a stick or another disk.</source>
        <translation>备份与数据放在一起会同时丢失，请选择U盘或其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>There is a backup of this moment already. Try again in a second.</source>
        <translation>此刻的备份已存在，请稍后再试。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
        <translation>{folder} 空间不足：需要 {needed} MB，剩余 {free} MB。</translation>
    </message>
    <message>
        <source>The backup cannot be written to {folder} ({reason}). Choose another folder.</source>
        <translation>备份无法写入 {folder}（{reason}），请另选文件夹。</translation>
    </message>
    <message>
        <source>Another visit to these premises has begun. Finish that one.</source>
        <translation>该场所已有另一次检查正在进行，请先完成该次检查。</translation>
    </message>
    <message>
        <source>The PDF of {number} is missing from the photo file. Restore a backup.</source>
        <translation>照片库中缺少 {number} 的 PDF，请用备份恢复。</translation>
    </message>
    <message>
        <source>Give the date by which it has to be put right.</source>
        <translation>请填写整改期限。</translation>
    </message>
    <message>
        <source>The copy {path} is damaged. Check the disk and make the backup again.</source>
        <translation>副本 {path} 已损坏。请检查磁盘后重新备份。</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer firesweep. Update firesweep on this laptop.</source>
        <translation>数据库 {path} 由更新版本的 firesweep 写入，请先更新本机的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be brought up to this firesweep. All it held is kept in {backup}. Restore a backup, or ask for a newer firesweep.</source>
        <translation>数据库 {path} 无法升级到本版本，原有数据已完整保存在 {backup} 中。请用备份恢复，或改用更新版本的 firesweep。</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened or made. Check that you may write to its folder, or choose another one.</source>
        <translation>数据库 {path} 无法打开或创建。请确认对所在文件夹有写入权限，或另选文件夹。</translation>
    </message>
    <message>
        <source>{name} is not a bundle of firesweep. Choose a file that ends in .fsb.</source>
        <translation>{name} 不是本程序的数据包。请选择扩展名为 .fsb 的文件。</translation>
    </message>
    <message>
        <source>{name} is not whole: the copy was broken off. Copy it again, or ask for the bundle again.</source>
        <translation>{name} 不完整：复制时中断。请重新复制，或请对方重新生成数据包。</translation>
    </message>
    <message>
        <source>{name} was changed or damaged after it was written. Copy it again, or ask for the bundle again.</source>
        <translation>{name} 在生成后被改动或已损坏。请重新复制，或请对方重新生成数据包。</translation>
    </message>
    <message>
        <source>{name} was written by a newer firesweep. Update firesweep on this laptop.</source>
        <translation>{name} 由更新版本的 firesweep 生成，请先更新本机的 firesweep。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Copy it to this laptop and try again.</source>
        <translation>{name} 无法读取（{reason}）。请先复制到本机再试。</translation>
    </message>
    <message>
        <source>{name} holds tables that are not those of a bundle. It is refused.</source>
        <translation>{name} 含有不属于数据包的内容，已拒收。</translation>
    </message>
    <message>
        <source>{name} belongs to {street}, this laptop to {own}. Streets are never mixed.</source>
        <translation>{name} 属于{street}，本机属于{own}。不同街道的数据不得混用。</translation>
    </message>
    <message>
        <source>{name} comes from practice, and this store is real. Practice is never mixed with it.</source>
        <translation>{name} 是练习数据，本机是正式数据，两者不得混用。</translation>
    </message>
    <message>
        <source>{name} is real work, and this is the practice store. Open your own store for it.</source>
        <translation>{name} 是正式数据，当前打开的是练习数据。请打开正式数据后再接收。</translation>
    </message>
    <message>
        <source>{name} goes on from line {base} of laptop {laptop}, but only {highest} are here. Take in the bundle before it, or ask for one with everything.</source>
        <translation>{name} 接在电脑 {laptop} 的第 {base} 条记录之后，而本机只收到第 {highest} 条。请先接收前一个数据包，或请对方发来完整数据包。</translation>
    </message>
    <message>
        <source>{name} holds paper {number}, but another paper here has that number. Nothing was taken in. Ask the street office which laptop wrote it.</source>
        <translation>{name} 中的文书 {number} 与本机已有文书重号。未接收任何内容。请向街道办核实该文书由哪台电脑签发。</translation>
    </message>
    <message>
        <source>{name} points to rows that are neither in it nor here ({detail}). Ask for everything.</source>
        <translation>{name} 引用的内容既不在包内，也不在本机（{detail}）。请对方发来完整数据包。</translation>
    </message>
    <message>
        <source>{name} was not written for a laptop that joins. Ask the street office for a bundle for this laptop&apos;s new code.</source>
        <translation>{name} 不是供新电脑加入使用的数据包。请街道办按本机的新代号生成数据包。</translation>
    </message>
    <message>
        <source>Laptop {laptop} has recorded work already, so {name} cannot begin another laptop. Ask the street office for a new code.</source>
        <translation>电脑 {laptop} 已有工作记录，{name} 不能用于另一台电脑。请街道办分配新代号。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: a later bundle goes on from it. Take that one back first.</source>
        <translation>第 {number} 次接收不能撤回：其后接收的数据包与之接续。请先撤回后一次接收。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: a field it brought was edited since. Correct what is wrong by hand.</source>
        <translation>第 {number} 次接收不能撤回：其带入的内容此后已有修改。如有错误，请手工更正。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: work was recorded since on what it brought. Correct what is wrong by hand.</source>
        <translation>第 {number} 次接收不能撤回：此后已有工作记录以其带入的内容为依据。如有错误，请手工更正。</translation>
    </message>
    <message>
        <source>There is no import {number}. `firesweep bundle status` lists them.</source>
        <translation>没有第 {number} 次接收。可用 `firesweep bundle status` 查看。</translation>
    </message>
    <message>
        <source>Import {number} was taken back already.</source>
        <translation>第 {number} 次接收已经撤回。</translation>
    </message>
    <message>
        <source>{folder} is no backup: it holds no records. Choose another folder.</source>
        <translation>{folder} 不是备份文件夹，其中没有数据库。请另选文件夹。</translation>
    </message>
    <message>
        <source>The backup cannot be put into {folder} ({reason}). Make room there and try again.</source>
        <translation>备份无法恢复到 {folder}（{reason}）。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}. Ask whoever sealed it, and mind capitals and spaces.</source>
        <translation>口令不对，打不开 {name}。请向加密的人核实，注意大小写和空格。</translation>
    </message>
    <message>
        <source>{name} is sealed for another laptop&apos;s key. Take it in there, or ask for one sealed for this laptop.</source>
        <translation>{name} 是用另一台电脑的密钥加密的。请在那台电脑上接收，或请对方改为对本机加密。</translation>
    </message>
    <message>
        <source>{name} asks for more memory than this laptop gives to a passphrase. Open it with the age tool, and take in the file that comes out.</source>
        <translation>解开 {name} 所需内存超过本机上限。请用 age 工具解密，再接收解密后的文件。</translation>
    </message>
    <message>
        <source>The key of this laptop, {path}, is damaged. Move the file away: the laptop makes a new one, and the street office compares its fingerprint and trusts it.</source>
        <translation>本机密钥 {path} 已损坏。请将该文件移走，本机会生成新密钥，再由街道办核实密钥核对码并认可。</translation>
    </message>
    <message>
        <source>The key of this laptop, {path}, can neither be read nor made ({reason}). Give your account the right to write there.</source>
        <translation>本机密钥 {path} 既无法读取也无法生成（{reason}）。请为当前账户开通该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The fingerprint is another one: the key offered has {fingerprint}. Ask again by phone, and trust it only if it is the same.</source>
        <translation>密钥核对码不符：收到的密钥核对码为 {fingerprint}。请再次电话核实，一致后方可认可。</translation>
    </message>
    <message>
        <source>Another paper bears this number already; nothing was written. Check the last number under “Paper heading and numbers” in the settings, and try again.</source>
        <translation>该文号已被另一份文书占用，未写入任何内容。请在设置的“文书抬头与文号”中核对末号后重试。</translation>
    </message>
    <message>
        <source>it has no first page</source>
        <translation>缺少首页</translation>
    </message>
    <message>
        <source>a field of: {kind}</source>
        <translation>{kind}中的一项内容</translation>
    </message>
    <message>
        <source>some are missing: {kind}</source>
        <translation>缺少部分{kind}</translation>
    </message>
    <message>
        <source>lines of a stream are missing</source>
        <translation>缺少部分变更记录</translation>
    </message>
    <message>
        <source>a line belongs to no stream</source>
        <translation>有变更记录来源不明</translation>
    </message>
    <message>
        <source>a stream is named twice</source>
        <translation>同一来源出现两次</translation>
    </message>
    <message>
        <source>a counter runs backwards</source>
        <translation>变更记录的先后次序颠倒</translation>
    </message>
    <message>
        <source>a counter is too far ahead</source>
        <translation>变更记录的序号过大</translation>
    </message>
    <message>
        <source>a fact was edited</source>
        <translation>已定稿的内容被修改</translation>
    </message>
    <message>
        <source>a step is not its line&apos;s</source>
        <translation>隐患办理记录与变更记录不符</translation>
    </message>
    <message>
        <source>an edit saw what is not there</source>
        <translation>修改所依据的内容不存在</translation>
    </message>
    <message>
        <source>one has no entry: {kind}</source>
        <translation>有{kind}没有对应的变更记录</translation>
    </message>
    <message>
        <source>{name} brings a row ({detail}) that is here already under another number of laptop {laptop}. Nothing was taken in. Let the street office see whether two machines write as {laptop}.</source>
        <translation>{name} 中有一条内容（{detail}）本机已以电脑 {laptop} 的另一序号收录。未接收任何内容。请街道办核实是否有两台电脑同时使用代号 {laptop}。</translation>
    </message>
    <message>
        <source>A row ({kind}) points to another ({target}) that is not there. Restore a backup.</source>
        <translation>有一条内容（{kind}）所指的{target}不存在。请用备份恢复。</translation>
    </message>
    <message>
        <source>Premises that no search finds: {count}. Restore a backup.</source>
        <translation>有 {count} 家场所查找不到。请用备份恢复。</translation>
    </message>
    <message>
        <source>The photo {name} ({sha}…) is missing. Ask for a bundle with photos, or restore a backup.</source>
        <translation>缺少照片 {name}（{sha}…）。请对方发来带照片的数据包，或用备份恢复。</translation>
    </message>
    <message>
        <source>The PDF of {number} ({sha}…) is missing. Restore a backup.</source>
        <translation>缺少 {number} 的 PDF（{sha}…）。请用备份恢复。</translation>
    </message>
    <message>
        <source>The records file is damaged. Restore a backup; what stands here is kept.</source>
        <translation>记录文件已损坏。请用备份恢复；现有内容会另行保留。</translation>
    </message>
    <message>
        <source>Of laptop {laptop} the journal should hold entries 1 to {highest}, but holds {count}, the last being {last}. Restore a backup.</source>
        <translation>电脑 {laptop} 的变更记录应为第 1 至 {highest} 条，实有 {count} 条，最后一条为第 {last} 条。请用备份恢复。</translation>
    </message>
    <message>
        <source>Hazard {hazard} is shown as “{shown}”, but its steps say “{right}”. Restore a backup.</source>
        <translation>隐患 {hazard} 显示为“{shown}”，按办理记录应为“{right}”。请用备份恢复。</translation>
    </message>
    <message>
        <source>The photo file is damaged. Restore a backup.</source>
        <translation>照片文件已损坏。请用备份恢复。</translation>
    </message>
    <message>
        <source>The photo {sha}… is damaged. Restore a backup.</source>
        <translation>照片 {sha}… 已损坏。请用备份恢复。</translation>
    </message>
    <message>
        <source>The PDF {sha}… is damaged. Restore a backup.</source>
        <translation>PDF {sha}… 已损坏。请用备份恢复。</translation>
    </message>
    <message>
        <source>What is shown ({kind}, {id}) is not what was last entered. Restore a backup.</source>
        <translation>显示的内容（{kind}，{id}）与最后一次填写的不符。请用备份恢复。</translation>
    </message>
    <message>
        <source>A record ({kind}, {id}) was changed after it was written. Restore a backup.</source>
        <translation>一条记录（{kind}，{id}）在写入后被改动。请用备份恢复。</translation>
    </message>
    <message>
        <source>Two machines write as laptop {laptop}: {name} bears this laptop&apos;s code and another machine&apos;s key. Nothing was taken in. Let the street office give one of them a new code.</source>
        <translation>有两台电脑同时使用代号 {laptop}：{name} 用的是本机代号，密钥却是另一台电脑的。未接收任何内容。请街道办为其中一台重新分配代号。</translation>
    </message>
    <message>
        <source>{name} is signed with another key of laptop {laptop} (fingerprint {offered}) than the one the street office knows ({known}). Nothing was taken in. Ask the street office, and take in its next bundle first.</source>
        <translation>{name} 的签名密钥（密钥核对码 {offered}）与街道办登记的电脑 {laptop} 的密钥（{known}）不同。未接收任何内容。请询问街道办，并先接收街道办的下一个数据包。</translation>
    </message>
    <message>
        <source>{name} holds a word on the key of laptop {laptop} that is not signed with the street office&apos;s key. Nothing was taken in. Take in a bundle of the street office first.</source>
        <translation>{name} 含有一条关于电脑 {laptop} 密钥的认定，但没有街道办的签名。未接收任何内容。请先接收街道办的数据包。</translation>
    </message>
    <message>
        <source>{name} comes from laptop {laptop}, which the street office withdrew on {day}. What it recorded before stays; this file is refused. If the laptop was found, let the street office trust it again.</source>
        <translation>{name} 来自电脑 {laptop}，街道办已于 {day} 停用该电脑。此前的记录保留，此文件拒收。如电脑已找回，请街道办重新认可。</translation>
    </message>
    <message>
        <source>{name} bears no signature, though laptop {laptop} signs what it sends. Ask for a new bundle. If it was written before that laptop signed, take it in with --unsigned.</source>
        <translation>{name} 没有签名，而电脑 {laptop} 已启用签名。请对方重新生成数据包；如确为启用签名之前生成，可用 --unsigned 接收。</translation>
    </message>
    <message>
        <source>This is the store itself. Choose the folder of a backup.</source>
        <translation>这是本机数据库所在文件夹。请选择备份所在文件夹。</translation>
    </message>
    <message>
        <source>This backup is practice, and the store here is real. Choose a backup of real work.</source>
        <translation>这是练习数据的备份，本机为正式数据。请选择正式数据的备份。</translation>
    </message>
    <message>
        <source>This backup is real work, and this is the practice store. Open your own store for it.</source>
        <translation>这是正式数据的备份，当前打开的是练习数据库。请先打开正式数据库。</translation>
    </message>
    <message>
        <source>{name} is sealed with a passphrase. Give the passphrase as well (on the command line a file that holds it: --passphrase-file).</source>
        <translation>{name} 已用口令加密。请同时提供口令（命令行方式请用 --passphrase-file 指定存放口令的文件）。</translation>
    </message>
    <message>
        <source>Another firesweep is making a store in {folder}. Wait until it is done, and open it.</source>
        <translation>另一个 firesweep 正在 {folder} 中建立数据库，请等其完成后打开。</translation>
    </message>
    <message>
        <source>Guards of the store are gone: {names}. Restore a backup.</source>
        <translation>数据库的防改保护缺失：{names}。请用备份恢复。</translation>
    </message>
    <message>
        <source>Premises stand in other categories than theirs. Restore a backup.</source>
        <translation>部分场所的类别索引与登记不符。请用备份恢复。</translation>
    </message>
    <message>
        <source>{kind}, {id}</source>
        <translation>{kind}，{id}</translation>
    </message>
    <message>
        <source>{number} is void: {reason}. No further paper is made for it.</source>
        <translation>{number} 已作废：{reason}。不再据此制作其他文书。</translation>
    </message>
    <message>
        <source>Nothing here is called {reference}. Give a paper&apos;s number, a hazard&apos;s id from “hazard list --json”, or a premises&apos; name.</source>
        <translation>本机没有“{reference}”。请写文号、“hazard list --json”列出的隐患标识，或场所名称。</translation>
    </message>
    <message>
        <source>Several premises are called {reference}. Give the id from “premises list --json”.</source>
        <translation>有多家场所名为“{reference}”。请写“premises list --json”列出的标识。</translation>
    </message>
    <message>
        <source>{name} belongs to another street that is called {street}, too: it was begun anew, not joined. Streets are never mixed. A laptop joins with the bundle the street office writes for its code.</source>
        <translation>{name} 来自另一个同名街道“{street}”：对方电脑首次启动时另建了街道，没有加入本街道。不同街道的数据不能混用。该电脑须用街道办为其代号生成的数据包加入本街道。</translation>
    </message>
    <message>
        <source>a record is not its line&apos;s</source>
        <translation>记录与变更记录不符</translation>
    </message>
    <message>
        <source>a correction of a correction</source>
        <translation>更正的对象本身就是更正</translation>
    </message>
    <message>
        <source>a hazard was found nowhere, or twice</source>
        <translation>隐患没有来源，或有两个来源</translation>
    </message>
    <message>
        <source>a record is about nothing</source>
        <translation>记录没有对象</translation>
    </message>
    <message>
        <source>A record stays in its community. Make this one void and record it anew.</source>
        <translation>记录不能改到其他社区。请作废此条，重新登记。</translation>
    </message>
    <message>
        <source>{number} is about no premises. Give a premises&apos; name or id.</source>
        <translation>{number} 不涉及具体场所。请写场所名称或标识。</translation>
    </message>
    <message>
        <source>a line stands alone that is not marked so</source>
        <translation>有一条单独的变更记录未注明</translation>
    </message>
    <message>
        <source>a line that stands alone is missing</source>
        <translation>缺少一条单独的变更记录</translation>
    </message>
    <message>
        <source>the receipt does not fit the streams</source>
        <translation>回执与变更记录不符</translation>
    </message>
    <message>
        <source>what takes back is taken back</source>
        <translation>撤回的记录又被撤回</translation>
    </message>
    <message>
        <source>There is no decision {id} here.</source>
        <translation>此处没有标识为 {id} 的决定。</translation>
    </message>
    <message>
        <source>No community is called {name}. There are: {names}.</source>
        <translation>没有名为 {name} 的社区。现有：{names}。</translation>
    </message>
    <message>
        <source>{name} holds a value no bundle may hold ({detail}). Nothing was taken in.</source>
        <translation>{name} 含有不合规定的数据（{detail}）。未接收任何内容。</translation>
    </message>
    <message>
        <source>A record in {name} was changed after it was written ({detail}). Nothing was taken in. Run “check” on the laptop it comes from.</source>
        <translation>{name} 中有记录在写入后被改动（{detail}）。未接收任何内容。请在来源电脑上运行“check”核查。</translation>
    </message>
    <message>
        <source>{name} is damaged inside. Nothing was taken in. Copy it again, or ask for the bundle again.</source>
        <translation>{name} 内部已损坏。未接收任何内容。请重新复制，或请对方重新生成数据包。</translation>
    </message>
    <message>
        <source>{name} is not complete ({detail}). Nothing was taken in. Ask for the bundle again.</source>
        <translation>{name} 内容不全（{detail}）。未接收任何内容。请对方重新生成数据包。</translation>
    </message>
    <message>
        <source>{name} holds a photo that is not what it says it is ({sha}…). Nothing was taken in.</source>
        <translation>{name} 中有照片与登记不符（{sha}…）。未接收任何内容。</translation>
    </message>
    <message>
        <source>Hazard {hazard} counts in other weeks than its steps say. Restore a backup.</source>
        <translation>隐患 {hazard} 计入的周与按办理记录应计入的周不一致。请用备份恢复。</translation>
    </message>
    <message>
        <source>{week} was signed by {leader} on {day}. Take that signature back to sign it anew.</source>
        <translation>{week} 已由{leader}于 {day} 签发。如需重签，请先撤回签发。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Give your account the right to write there.</source>
        <translation>无法写入 {path}（{reason}）。请为当前账户开通写入权限。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: what was written since names rows that it brought ({what}). Correct what is wrong by hand.</source>
        <translation>第 {number} 次接收不能撤回：此后的记录（{what}）引用了其带入的内容。如有错误，请手工更正。</translation>
    </message>
    <message>
        <source>{name} is signed with an earlier key of laptop {laptop} (fingerprint {offered}); its key is {known} now. Nothing was taken in: what the file holds comes with the laptop&apos;s next bundle. Where files with the earlier key go on coming, two machines bear its code.</source>
        <translation>{name} 由电脑 {laptop} 的旧密钥签名（密钥核对码 {offered}），现用密钥的密钥核对码为 {known}。未接收任何内容：其中的内容会随该电脑的下一个数据包送来。如仍不断收到旧密钥签名的文件，则有两台电脑同用此代号。</translation>
    </message>
    <message>
        <source>{name} is not there. Put the stick in, or choose another file.</source>
        <translation>找不到 {name}。请插好U盘，或另选文件。</translation>
    </message>
    <message>
        <source>The store counts fewer lines than it holds: new edits would not be shown. Restore a backup.</source>
        <translation>数据库的记录序号落后于已有记录，新的修改将不会显示。请用备份恢复。</translation>
    </message>
    <message>
        <source>The store says it is that of laptop {laptop}, but its key is that of {other}. Restore a backup.</source>
        <translation>数据库记明属于电脑 {laptop}，但密钥属于 {other}。请用备份恢复。</translation>
    </message>
    <message>
        <source>Records under the code {laptop} name another laptop. Restore a backup.</source>
        <translation>代号 {laptop} 名下的记录写明是另一台电脑所写。请用备份恢复。</translation>
    </message>
    <message>
        <source>Premises found by other words than their own: {count}. Restore a backup.</source>
        <translation>有 {count} 家场所的查找字词与名称、地址不符。请用备份恢复。</translation>
    </message>
    <message>
        <source>Nothing the office has signed is for this street and office ({street}, {office}). Restore a backup.</source>
        <translation>街道办签署的内容没有一项属于本街道和本街道办（{street}，{office}）。请用备份恢复。</translation>
    </message>
    <message>
        <source>The numbers of {year} stand at {last}, but {serial} has been given already. Restore a backup.</source>
        <translation>{year} 年的文号记到 {last}，但 {serial} 已经用过。请用备份恢复。</translation>
    </message>
    <message>
        <source>The small picture of photo {sha}… is damaged. Restore a backup.</source>
        <translation>照片 {sha}… 的缩略图已损坏。请用备份恢复。</translation>
    </message>
    <message>
        <source>{week} is signed, with its decisions. Decide in a week that is not signed yet.</source>
        <translation>{week} 已签发，所作决定随之固定。请在尚未签发的周作出决定。</translation>
    </message>
    <message>
        <source>This firesweep has no checklist {version}. Update firesweep on this laptop.</source>
        <translation>本机的 firesweep 没有 {version} 版检查表，请先更新。</translation>
    </message>
    <message>
        <source>a next visit is on no day</source>
        <translation>下次检查的日期不存在</translation>
    </message>
    <message>
        <source>What {name} holds under the numbers of laptop {laptop} differs from what is here: two machines write as {laptop}, or it went on from an older backup. Nothing was taken in. Ask by phone which it is. Of two machines one keeps the code; the other joins anew with a code of its own, and what it recorded since it was copied is entered there anew. After a backup: put it back once more, and take in a bundle with everything before anything is recorded. Where the wrong one&apos;s work was taken in here first, take that import back, then take this file in.</source>
        <translation>{name} 中的记录与本机所存电脑 {laptop} 的同号记录不一致：有两台电脑同时使用代号 {laptop}，或该电脑恢复旧备份后未先接收数据包就继续记录。未接收任何内容。请先电话核实属于哪种情况。有两台电脑的，一台保留代号，另一台向街道办领取新代号重新加入，复制之后在其上所做的记录须重新录入；恢复过备份的，应再恢复一次备份，先接收完整数据包，再做新的记录。本机此前如误收了另一方的数据包，请先撤回该次接收，再接收此文件。</translation>
    </message>
    <message>
        <source>What stands in {folder} is of an older firesweep. Bring it up to this one with “firesweep --data {folder} check”, and look again.</source>
        <translation>{folder} 中的数据由旧版 firesweep 写入。请先运行“firesweep --data {folder} check”升级，再查看。</translation>
    </message>
    <message>
        <source>This visit is no longer under way: it was finished or given up elsewhere. Open Today to go on.</source>
        <translation>此次检查已不在进行中：已在别处完成或放弃。请打开“今日”继续。</translation>
    </message>
    <message>
        <source>This laptop, {laptop}, went on from an older backup, or another machine writes as it: what {name} holds under its numbers differs from what is here. Nothing was taken in. After a backup: put it back once more, take in a bundle with everything before anything is recorded, and enter anew what was recorded since: Settings, Backup, “What was set aside” lists it. Another machine gets a new code from the street office.</source>
        <translation>本机（代号 {laptop}）恢复旧备份后未先接收数据包就继续记录，或另有一台机器使用本机代号：{name} 中的记录与本机同号记录不一致。未接收任何内容。如恢复过备份：请再恢复一次，先接收完整数据包，再把此后的记录重新录入；“设置”的“备份”页中“另存的记录”可列出这些记录。如另有机器，请街道办为其重新分配代号。</translation>
    </message>
    <message>
        <source>This premises is not here any more: the bundle that brought it was taken back. Choose another one, or take the bundle in again.</source>
        <translation>该场所已不在本机：带来它的数据包已被撤回。请另选场所，或重新接收该数据包。</translation>
    </message>
    <message>
        <source>Two laptops wrote this apart ({what}), and nobody has settled it yet. Choose a side first: Bundles, Clashes.</source>
        <translation>两台电脑分别修改了此项（{what}），尚无人裁定。请先在“数据包—冲突”中选定一方。</translation>
    </message>
    <message>
        <source>{name} is not for this laptop, {laptop}: the street office withdrew it on {day}, and bundles for all no longer carry what it lacks. Nothing was taken in. If it is at work again, let the street office trust it again and write a bundle with everything for it.</source>
        <translation>{name} 不是给本电脑 {laptop} 的：街道办已于 {day} 停用本电脑，发给所有电脑的数据包不再包含其所缺内容。未接收任何内容。若本电脑恢复使用，请街道办重新认可，并为其制作一个包含全部内容的数据包。</translation>
    </message>
    <message>
        <source>The holiday table cannot be read from line {line} on. Compare it with the shipped table.</source>
        <translation>节假日表从第 {line} 行起无法读取。请与随程序提供的节假日表对照修改。</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the files in it that end in .fsb.</source>
        <translation>{name} 是文件夹。请指定其中扩展名为 .fsb 的文件。</translation>
    </message>
    <message>
        <source>{name} is signed with another key of laptop {laptop} (fingerprint {offered}) than the known one ({known}): the laptop was set up anew, or two machines bear its code. Compare the fingerprint by phone. If it is right, trust the new key and take the file in again.</source>
        <translation>{name} 的签名密钥（密钥核对码 {offered}）与电脑 {laptop} 的已知密钥（{known}）不同：该电脑重装过，或有两台电脑同用此代号。请电话核实密钥核对码；无误后认可新密钥，再重新接收。</translation>
    </message>
    <message>
        <source>{name} comes from laptop {laptop}, which is not known here (fingerprint {offered}). Take in a bundle of the street office first. If it is right all the same, trust its key and take the file in again.</source>
        <translation>{name} 来自电脑 {laptop}，本机没有该电脑的登记（密钥核对码 {offered}）。请先接收街道办的数据包。如确认无误，可认可其密钥后重新接收。</translation>
    </message>
    <message>
        <source>This store was copied here from another machine or disk. If both go on as laptop {laptop}, the work of one will be refused. Only if the other is no longer used, say under Bundles that this machine takes its place; otherwise ask the street office for a code of its own.</source>
        <translation>本机数据是从另一台电脑或另一块硬盘复制来的。如两台都以代号 {laptop} 继续使用，其中一台的记录将被拒收。只有原电脑不再使用时，才可在“数据包”确认由本机替换；否则请向街道办申请新的代号。</translation>
    </message>
    <message>
        <source>Nothing was sent: this store was copied here from another machine or disk. First say that this machine takes the other&apos;s place, or ask the street office for a code of its own.</source>
        <translation>未发送：本机数据是从另一台电脑或另一块硬盘复制来的。请先确认由本机替换原电脑，或向街道办申请新的代号。</translation>
    </message>
    <message>
        <source>Fields edited apart are not noted as such ({count}). Restore a backup.</source>
        <translation>有 {count} 处分别修改的内容未列入冲突登记。请用备份恢复。</translation>
    </message>
</context>
</TS>
