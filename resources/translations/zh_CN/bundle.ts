<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>in {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Bundle {number} of laptop {code}</source>
        <translation>电脑 {code} 第 {number} 号数据包</translation>
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
        <translation>请核对</translation>
    </message>
    <message>
        <source>New</source>
        <translation>有新内容</translation>
    </message>
    <message>
        <source>its clock is wrong</source>
        <translation>对方电脑时钟不准</translation>
    </message>
    <message>
        <source>clashes {count}</source>
        <translation>冲突 {count} 处</translation>
    </message>
    <message>
        <source>here already {count}</source>
        <translation>已有 {count} 条</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>尚未加入</translation>
    </message>
    <message>
        <source>Laptop {code}</source>
        <translation>电脑 {code}</translation>
    </message>
    <message>
        <source>No bundle yet</source>
        <translation>未收到数据包</translation>
    </message>
    <message>
        <source>last bundle: number {number}</source>
        <translation>最近数据包：第 {number} 号</translation>
    </message>
    <message>
        <source>has everything that is here</source>
        <translation>本机内容对方均已有</translation>
    </message>
    <message>
        <source>photos missing there: {count}</source>
        <translation>对方缺照片 {count} 张</translation>
    </message>
    <message>
        <source>lacks {what}</source>
        <translation>尚缺：{what}</translation>
    </message>
    <message>
        <source>Settled by rule</source>
        <translation>按规则处理</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Import {number}: bundle {bundle} of laptop {code}</source>
        <translation>第 {number} 次接收：电脑 {code} 第 {bundle} 号数据包</translation>
    </message>
    <message>
        <source>{moment}  ·  {by}  ·  entries {count}</source>
        <translation>{moment}  ·  {by}  ·  {count} 条</translation>
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
        <translation>在电脑 {code} 上，校验值 {sha}…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Write the bundle for the office</source>
        <translation>生成发往街道办的数据包</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Photos missing</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>Drop bundles here</source>
        <translation>把数据包拖到这里</translation>
    </message>
    <message>
        <source>Files ending in .fsb, from a stick or another folder. They are looked at first; nothing is written before you say so.</source>
        <translation>U盘或文件夹中扩展名为 .fsb 的文件。先查看内容，经您确认后才写入。</translation>
    </message>
    <message>
        <source>No other laptop yet</source>
        <translation>还没有其他电脑</translation>
    </message>
    <message>
        <source>The street office gives a laptop its code and the bundle it joins with.</source>
        <translation>电脑代号和加入用的数据包由街道办分配、提供。</translation>
    </message>
    <message>
        <source>Nothing clashes</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>A field edited on two laptops apart would wait here for a person.</source>
        <translation>同一项内容在两台电脑上分别修改的，列在这里，等待裁定。</translation>
    </message>
    <message>
        <source>Every photo is here</source>
        <translation>照片已收齐</translation>
    </message>
    <message>
        <source>A photo left out of a bundle would be named here until it comes.</source>
        <translation>未随数据包带来的照片列在这里，直至收到。</translation>
    </message>
    <message>
        <source>Nothing taken in yet</source>
        <translation>尚未接收数据包</translation>
    </message>
    <message>
        <source>Bundles taken in are listed here, and can be taken back.</source>
        <translation>已接收的数据包列在这里，可以撤回。</translation>
    </message>
    <message>
        <source>Looking writes nothing.</source>
        <translation>查看不写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing in these files is left to take in.</source>
        <translation>这些文件中没有需要接收的新内容。</translation>
    </message>
    <message>
        <source>Data exchange: {list}</source>
        <translation>数据交换：{list}</translation>
    </message>
    <message>
        <source>{street}, laptop {code}, {moment}, {by}</source>
        <translation>{street}，电脑 {code}，{moment}，{by}</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>key confirmed by the street office</source>
        <translation>密钥经街道办确认</translation>
    </message>
    <message>
        <source>key of its first bundle</source>
        <translation>密钥取自其首个数据包</translation>
    </message>
    <message>
        <source>key trusted here</source>
        <translation>密钥经本机认可</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>does not sign yet</source>
        <translation>尚未签名</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>密钥不符</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>选择数据包</translation>
    </message>
    <message>
        <source>Receive bundles…</source>
        <translation>接收数据包…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Bundles looked at and taken in</source>
        <translation>数据包查看与接收情况</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>fingerprint to compare by phone: {digits}</source>
        <translation>密钥核对码（供电话核实）：{digits}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>非本机</translation>
    </message>
    <message>
        <source>all of it for this laptop is here</source>
        <translation>本机应有的均已有</translation>
    </message>
    <message>
        <source>of other communities, not taken in: {counts}</source>
        <translation>属其他社区、不接收：{counts}</translation>
    </message>
    <message>
        <source>has all of its community and of the street</source>
        <translation>本社区和全街道的数据已齐</translation>
    </message>
    <message>
        <source>Its code was withdrawn before it joined.</source>
        <translation>未加入，代号已停用。</translation>
    </message>
    <message>
        <source>Joining bundle written {day}; nothing came yet</source>
        <translation>加入用数据包已于 {day} 生成，尚无回传</translation>
    </message>
    <message>
        <source>Joining bundle written {day}, {days} days ago; bundles for all carry what it would need. Withdraw it if it is not to join.</source>
        <translation>加入用数据包于 {day} 生成，已 {days} 天无回传；在此期间，发往全部电脑的数据包均须附带其所需数据。不再加入的，请予停用。</translation>
    </message>
    <message>
        <source>its receipt: what that laptop holds by now</source>
        <translation>回执：对方电脑已收到哪些数据</translation>
    </message>
    <message>
        <source>Write the bundle for every laptop</source>
        <translation>生成发往各台电脑的数据包</translation>
    </message>
    <message>
        <source>Each bundle is checked throughout as it is taken in, whole or not at all, and can be taken back.</source>
        <translation>每个数据包接收时逐条核查，要么整包接收，要么不接收；接收后可以撤回。</translation>
    </message>
    <message>
        <source>{count} of other communities, sent every time until it says what it holds</source>
        <translation>其他社区 {count} 条：对方尚未回报已持有哪些，每次都发送</translation>
    </message>
    <message>
        <source>a backup was put back there, or two machines work as {code}: ask by phone</source>
        <translation>该电脑恢复过备份，或有两台电脑同用代号 {code}：请电话核实</translation>
    </message>
    <message>
        <source>Until somebody chooses, one value is shown on every laptop by a fixed rule; all are kept.</source>
        <translation>裁定之前，各台电脑按统一规则显示其中一种内容，各种内容均予保留。</translation>
    </message>
    <message>
        <source>A bundle was written for it {day}; nobody here has heard of it. Check the code.</source>
        <translation>曾于 {day} 为其生成数据包，但本机没有该电脑的登记，请核对代号。</translation>
    </message>
    <message>
        <source>What is not at the office</source>
        <translation>未报送街道办的记录</translation>
    </message>
    <message>
        <source>Not at the office</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>All of it is at the office</source>
        <translation>已全部报送街道办</translation>
    </message>
    <message>
        <source>What is recorded here stands in this list until a bundle of the office says that it has arrived.</source>
        <translation>本机的记录会列在这里，直到街道办的数据包回执表明已收到。</translation>
    </message>
    <message>
        <source>Its passphrase is needed to look at it.</source>
        <translation>须填写口令才能查看。</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>更早的记录：{count} 条</translation>
    </message>
    <message>
        <source>The program ended {day} as a bundle for it was written; it may not be there. Write it again to the same code.</source>
        <translation>{day} 为该代号生成数据包时程序中断，文件可能未写成。请按同一代号重新生成。</translation>
    </message>
    <message>
        <source>The program ended {day} as its joining bundle was written; it may not be there. Write it again: New laptop, with the same code.</source>
        <translation>{day} 生成加入用数据包时程序中断，文件可能未写成。请在“新电脑”中按同一代号重新生成。</translation>
    </message>
    <message>
        <source>The street office has known it since {day}; nothing of it has come here</source>
        <translation>街道办已于 {day} 确认加入，本机尚未收到其数据</translation>
    </message>
    <message>
        <source>The street office gave its code {day}; nothing of it has come here</source>
        <translation>街道办已于 {day} 发出代号，本机尚未收到其数据</translation>
    </message>
    <message>
        <source>The street office withdrew it {day}; nothing of it has come here</source>
        <translation>街道办已于 {day} 停用，本机未收到过其数据</translation>
    </message>
    <message>
        <source>a bundle was written for it here {day}</source>
        <translation>本机已于 {day} 为其生成数据包</translation>
    </message>
    <message>
        <source>sealed, known by its name until it is opened</source>
        <translation>已加密，打开前仅凭文件名识别</translation>
    </message>
    <message>
        <source>taken back here {moment}; it can be taken in again</source>
        <translation>本机已于 {moment} 撤回，可再次接收</translation>
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
        <translation>核对密钥…</translation>
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
        <translation>街道办在本页按 Ctrl+N，为新电脑分配代号、指定社区，并将首个数据包写入U盘。</translation>
    </message>
    <message>
        <source>On the new laptop start the program, choose to join a street, and give it that bundle: registry, checklists and names come along.</source>
        <translation>在新电脑上启动程序，选择“加入街道”，打开该数据包：场所台账、检查表和人员名单随之导入。</translation>
    </message>
    <message>
        <source>The laptop&apos;s first bundle back brings its key. Compare the fingerprint by phone.</source>
        <translation>新电脑发回的首个数据包附有其密钥，请电话核实密钥核对码。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Put the stick in and press F9, wherever you are. Only what the other side lacks by its last receipt goes along; a lost stick loses nothing.</source>
        <translation>插入U盘，在任何页面按 F9 即可发送。只发送对方最近一次回执中尚缺的内容；U盘遗失不会造成数据丢失。</translation>
    </message>
    <message>
        <source>Pull the stick out when it says that this is safe: the bundle was read back.</source>
        <translation>提示可以拔出后再拔出U盘：此时数据包已回读核对无误。</translation>
    </message>
    <message>
        <source>What has not reached the office stands at the top of the window until its own bundle confirms it.</source>
        <translation>未报送街道办的内容显示在窗口顶部，收到街道办数据包中的回执后消除。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Drop the files on the window, or choose them. They are looked at first: what is new, what clashes, what cannot be read. Nothing is written by that.</source>
        <translation>把文件拖到窗口中，或点“选择文件”。程序先查看：哪些是新的、哪些有冲突、哪些无法读取。查看时不写入任何内容。</translation>
    </message>
    <message>
        <source>If the stick was pulled out meanwhile, nothing was taken in. Put it in and take the file in again.</source>
        <translation>接收途中U盘被拔出时，不会写入任何内容。重新插入后再次接收即可。</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Two people wrote the same field without knowing of each other. Both values are kept; until somebody decides, the program shows one by a fixed rule.</source>
        <translation>两人在互不知情的情况下修改了同一项内容的，两种内容均予保留；裁定之前，程序按统一规则显示其中一种。</translation>
    </message>
    <message>
        <source>Under Clashes press Enter on a line: choose one of the two, or write what is right. The decision travels to every laptop.</source>
        <translation>在“冲突”列表中选中一行按 Enter 键，选择其中一种内容，或填写正确内容。裁定结果随数据包发送到每台电脑。</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>A laptop is lost or copied</source>
        <translation>电脑遗失或被复制</translation>
    </message>
    <message>
        <source>The street office withdraws the key of a lost laptop (Laptops, Details…). What it recorded before stays; what it sends from then on is refused.</source>
        <translation>电脑遗失后，由街道办停用其密钥（“电脑”列表，“详情…”）。此前的记录保留，此后发来的数据包一律拒收。</translation>
    </message>
    <message>
        <source>The replacement gets a code of its own. Two machines never share one: if a store was copied, say which of the two goes on.</source>
        <translation>替换的电脑另领代号。两台电脑不得共用一个代号；数据被复制到另一台电脑的，须确认由哪一台继续使用。</translation>
    </message>
    <message>
        <source>Sealed bundles</source>
        <translation>加密数据包</translation>
    </message>
    <message>
        <source>With a passphrase in the card, a stick that is found by strangers can&apos;t be read. Tell the passphrase by phone; never put it on the stick.</source>
        <translation>发送时填写口令，U盘被他人拾到也无法读取。口令通过电话告知，不要存入U盘。</translation>
    </message>
    <message>
        <source>Without the program, the age tool opens such a file with the passphrase.</source>
        <translation>没有本程序时，可用 age 工具凭口令打开此类文件。</translation>
    </message>
    <message>
        <source>How bundles work</source>
        <translation>数据包使用说明</translation>
    </message>
    <message>
        <source>Each file is taken in whole or not at all, in any order, the same one twice if need be. Under Taken in it can be taken back until work rests on it.</source>
        <translation>每个文件要么整包接收，要么不接收；先后顺序不限，重复接收不受影响。在“已接收”中可以撤回，直至有新的记录以其为依据。</translation>
    </message>
    <message>
        <source>A premises, or its whole beat, is handed to another laptop under Premises (Ctrl+H) and goes with the next bundle. Whoever edits it elsewhere is warned, never stopped.</source>
        <translation>在“场所”页按 Ctrl+H，可将场所或整个片区移交另一台电脑，随下一个数据包送达。此后在其他电脑上修改的，只作提醒，不予禁止。</translation>
    </message>
    <message>
        <source>After a backup is put back, take in a bundle with everything of the office before anything is recorded: what was sent from here since comes back with it.</source>
        <translation>恢复备份后，应先接收街道办的完整数据包，再做新的记录：备份之后从本机发出的内容会随之恢复。</translation>
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
        <translation>数据包</translation>
    </message>
    <message>
        <source>Looking at the bundles</source>
        <translation>正在查看数据包</translation>
    </message>
    <message>
        <source>Taking bundles in</source>
        <translation>正在接收数据包</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles taken in</source>
        <translation>
            <numerusform>已接收 %n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {number} was taken back</source>
        <translation>第 {number} 次接收已撤回</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>New laptop…</source>
        <translation>新电脑…</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>生成数据包</translation>
    </message>
    <message>
        <source>Give a laptop its code and write the bundle it joins with</source>
        <translation>为电脑分配代号并生成加入用的数据包</translation>
    </message>
    <message>
        <source>Look at bundles before taking them in</source>
        <translation>接收前先查看数据包内容</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Take the files off this list; the files themselves stay as they are</source>
        <translation>从列表中移除，文件本身不变</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Show the list as a paper: what was taken in, what is missing</source>
        <translation>以纸质形式查看列表：已接收、尚缺的内容</translation>
    </message>
    <message>
        <source>Passphrase of the sealed bundle</source>
        <translation>加密数据包的口令</translation>
    </message>
    <message>
        <source>Press the button of the row</source>
        <translation>按下该行的按钮</translation>
    </message>
    <message>
        <source>How bundles work</source>
        <translation>数据包使用说明</translation>
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
        <translation>填写其他内容</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>该项内容的修改记录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Edited apart on several laptops</source>
        <translation>多台电脑分别修改</translation>
    </message>
    <message>
        <source>These edits did not know of each other. Choose the right value; your choice goes to every laptop.</source>
        <translation>各次修改互不知情。请选择正确的内容，裁定结果将发送到每台电脑。</translation>
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
        <translation>当前显示</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>原为：{value}</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>填写其他内容</translation>
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
        <translation>{folder} 空间不足：需要 {needed} MB，仅剩 {free} MB。请清理空间，或减少随包照片。</translation>
    </message>
    <message>
        <source>{code} is no other laptop of this street. Choose the office or another laptop.</source>
        <translation>{code} 不是本街道的其他电脑。请选择街道办或另一台电脑。</translation>
    </message>
    <message>
        <source>The bundle cannot be written to {folder} ({reason}). Choose another place.</source>
        <translation>数据包无法写入 {folder}（{reason}），请另选位置。</translation>
    </message>
    <message>
        <source>There is no passphrase on the first line of {path}.</source>
        <translation>{path} 的第一行没有口令。</translation>
    </message>
    <message>
        <source>The passphrase in {path} cannot be read. Write it on the first line of a plain text file.</source>
        <translation>无法读取 {path} 中的口令。请把口令写在纯文本文件的第一行。</translation>
    </message>
    <message>
        <source>This clash was settled or changed meanwhile. Look at the list again.</source>
        <translation>该冲突已经裁定或有新变化，请重新查看列表。</translation>
    </message>
    <message>
        <source>Only the street office, laptop {office}, gives codes out.</source>
        <translation>代号只能由街道办的电脑（{office}）分配。</translation>
    </message>
    <message>
        <source>A laptop&apos;s code is one to three letters from A to Z, such as B.</source>
        <translation>电脑代号为 1 至 3 个大写字母（A—Z），如 B。</translation>
    </message>
    <message>
        <source>Code {code} was given out already. Choose another, such as {free}.</source>
        <translation>代号 {code} 已经分配，请另选，例如 {free}。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 10 million, such as 120.</source>
        <translation>请填写 0 至 1000 万之间的数字，如 120。</translation>
    </message>
    <message>
        <source>Seal a bundle with a passphrase or for a key, not with both.</source>
        <translation>数据包加密请在口令和密钥中只选一种。</translation>
    </message>
    <message>
        <source>The key of laptop {laptop} is not known here yet. Seal the bundle with a passphrase, or take in a bundle of that laptop first.</source>
        <translation>本机还没有电脑 {laptop} 的密钥。请改用口令加密，或先接收该电脑的数据包。</translation>
    </message>
    <message>
        <source>Laptop {laptop} was withdrawn. Give the machine a new code, or trust it again.</source>
        <translation>电脑 {laptop} 已停用。请为其分配新代号，或重新认可。</translation>
    </message>
    <message>
        <source>The street office decides whose key laptop {laptop} has. Let it trust the new one, and take in its next bundle.</source>
        <translation>电脑 {laptop} 的密钥以街道办认定为准。请街道办认可新密钥，再接收街道办的下一个数据包。</translation>
    </message>
    <message>
        <source>No bundle of laptop {laptop} was refused here for its key. Take one in first.</source>
        <translation>本机没有因密钥不符而拒收过电脑 {laptop} 的数据包。请先接收一次。</translation>
    </message>
    <message>
        <source>Laptop {laptop} came with several keys. Ask for its fingerprint by phone and give it with --fingerprint.</source>
        <translation>收到过电脑 {laptop} 的多个不同密钥。请电话询问其密钥核对码，用 --fingerprint 指定。</translation>
    </message>
    <message>
        <source>Only the street office withdraws a laptop, and never its own. Tell it by phone.</source>
        <translation>只有街道办可以停用电脑，且不能停用其自用电脑。请电话告知街道办。</translation>
    </message>
    <message>
        <source>There is no laptop {laptop} in this street.</source>
        <translation>本街道没有代号为 {laptop} 的电脑。</translation>
    </message>
    <message>
        <source>Write the fingerprint you heard by phone.</source>
        <translation>请填写电话中听到的密钥核对码。</translation>
    </message>
    <message>
        <source>Say why the laptop is withdrawn.</source>
        <translation>请填写停用原因。</translation>
    </message>
    <message>
        <source>Only the street office, laptop {office}, says whom a laptop works for.</source>
        <translation>只有街道办的电脑（{office}）可以指定各电脑所属的社区。</translation>
    </message>
    <message>
        <source>No laptop has the code {code}. Give it out first: “New laptop” in the window, or “bundle invite”.</source>
        <translation>尚无代号为 {code} 的电脑。请先分配代号：在窗口中点“新电脑”，或使用命令 bundle invite。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. A file for this bundle ends in {suffix}; give one, or a folder.</source>
        <translation>没有文件夹 {folder}。如指定文件，该数据包的扩展名须为 {suffix}；也可以指定文件夹。</translation>
    </message>
    <message>
        <source>{folder} can no longer be written or read; nothing counts as sent. Put the stick in again, or choose another place.</source>
        <translation>{folder} 已无法读写，这次不算发送。请重新插入U盘，或另选位置。</translation>
    </message>
    <message>
        <source>The street office, laptop {office}, works for the whole street. Choose another laptop.</source>
        <translation>街道办的电脑（{office}）负责全街道。请选择其他电脑。</translation>
    </message>
    <message>
        <source>Another firesweep is writing a bundle of this store. Wait until it is done, and send again.</source>
        <translation>另一个 firesweep 正在用此数据库生成数据包，请待其完成后再发送。</translation>
    </message>
    <message>
        <source>Laptop {laptop} is not withdrawn: nothing was changed.</source>
        <translation>电脑 {laptop} 未停用，未作更改。</translation>
    </message>
    <message>
        <source>The street office withdrew this laptop and refuses what it sends. Ask it to trust the laptop again.</source>
        <translation>街道办已停用本电脑，拒收其发送的数据包。请街道办重新认可本电脑。</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Where to write the bundle</source>
        <translation>数据包保存位置</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>U盘或文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>LaptopKey</name>
    <message>
        <source>Laptop {code}</source>
        <translation>电脑 {code}</translation>
    </message>
    <message>
        <source>Fingerprint heard by phone</source>
        <translation>电话中听到的密钥核对码</translation>
    </message>
    <message>
        <source>Why the laptop is withdrawn</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Lost, stolen, broken …</source>
        <translation>遗失、被盗、损坏等</translation>
    </message>
    <message>
        <source>The laptop is lost</source>
        <translation>停用这台电脑</translation>
    </message>
    <message>
        <source>What it recorded before stays; what it signs from now on is refused</source>
        <translation>此前的记录保留，此后由其签名的数据包一律拒收</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>认可新密钥</translation>
    </message>
    <message>
        <source>Whole street</source>
        <translation>全街道</translation>
    </message>
    <message>
        <source>Laptop {code} works for {community}; the next bundle tells it.</source>
        <translation>电脑 {code} 所属社区：{community}。该电脑接收下一个数据包后生效。</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>所属社区</translation>
    </message>
    <message>
        <source>Community this laptop works for</source>
        <translation>该电脑所属社区</translation>
    </message>
    <message>
        <source>A laptop of a community is sent that community&apos;s records and the street&apos;s, and of others only what concerns its premises. One of the whole street is sent everything.</source>
        <translation>指定社区的电脑只接收本社区和全街道共用的数据，其他社区的数据只接收与本社区场所有关的；不指定社区的（全街道）接收全部数据。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>It was found: trust it again</source>
        <translation>已找回，重新认可</translation>
    </message>
    <message>
        <source>Laptop {code} is withdrawn; the next bundles tell the others.</source>
        <translation>已停用电脑 {code}，随后的数据包将告知其他电脑。</translation>
    </message>
    <message>
        <source>Withdrawn {day} by {by}: {note}. What it recorded before stays; what it sends from then on is refused.</source>
        <translation>{day} 由 {by} 停用，原因：{note}。停用前的记录保留，此后发来的数据包一律拒收。</translation>
    </message>
    <message>
        <source>A bundle came that is signed with another key: {fingerprints}. Ask the laptop&apos;s team by phone for its fingerprint before you trust it.</source>
        <translation>收到用另一密钥签名的数据包：{fingerprints}。请先电话向该电脑的检查组核实密钥核对码，再予认可。</translation>
    </message>
    <message>
        <source>A bundle came that is signed with another key: {fingerprints}. The street office decides whose key it is: ask there.</source>
        <translation>收到用另一密钥签名的数据包：{fingerprints}。密钥归属由街道办认定，请向街道办核实。</translation>
    </message>
</context>
<context>
    <name>NewLaptop</name>
    <message>
        <source>Write its bundle</source>
        <translation>生成数据包</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在生成数据包</translation>
    </message>
    <message>
        <source>{name} is written and read back. Take it to the new laptop, start firesweep there and choose “Join a street”. It is safe to pull the stick out.</source>
        <translation>{name} 已生成并回读核对。请将其带到新电脑，启动程序后选择“加入街道”。现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New laptop</source>
        <translation>新电脑</translation>
    </message>
    <message>
        <source>Every laptop has a code of its own: it stands in the number of each paper and keeps two laptops&apos; work apart. The bundle holds everything the laptop begins with.</source>
        <translation>每台电脑有自己的代号：文号中带有该代号，各台电脑的工作互不混淆。该数据包包含新电脑开始工作所需的全部内容。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>U盘或文件夹</translation>
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
        <translation>所属社区</translation>
    </message>
    <message>
        <source>Community this laptop works for</source>
        <translation>该电脑所属社区</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>If it is to be sealed; tell it by phone, not on the stick</source>
        <translation>需要加密时填写；口令请电话告知，不要放在U盘里</translation>
    </message>
    <message>
        <source>A sealed bundle opens only with the passphrase; a lost stick is no leak then</source>
        <translation>加密后只有凭口令才能打开，U盘遗失也不会泄露信息</translation>
    </message>
    <message>
        <source>With a community: its records, the street&apos;s, and of others what concerns its premises.</source>
        <translation>指定社区的，只接收本社区和全街道共用的数据，其他社区的数据只接收与本社区场所有关的。</translation>
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
        <translation>不带照片</translation>
    </message>
    <message>
        <source>Up to a size of</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Laptop {code}</source>
        <translation>电脑 {code}</translation>
    </message>
    <message>
        <source>Every laptop</source>
        <translation>全部电脑</translation>
    </message>
    <message>
        <source>The street office</source>
        <translation>街道办</translation>
    </message>
    <message>
        <source>Lacks {what}</source>
        <translation>尚缺：{what}</translation>
    </message>
    <message>
        <source>Lacks nothing</source>
        <translation>不缺内容</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在生成数据包</translation>
    </message>
    <message>
        <source>{name} is written and read back: entries {entries}, photos {photos}, {size}. It is safe to pull the stick out.</source>
        <translation>{name} 已生成并回读核对：记录 {entries} 条，照片 {photos} 张，{size}。现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
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
        <translation>U盘或文件夹</translation>
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
        <translation>生成数据包</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>A sealed bundle opens only with the passphrase; a lost stick is no leak then</source>
        <translation>加密后只有凭口令才能打开，U盘遗失也不会泄露信息</translation>
    </message>
    <message>
        <source>Everything again</source>
        <translation>发送全部内容</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>对方已有的内容也一并发送</translation>
    </message>
    <message>
        <source>It has not confirmed this laptop&apos;s key yet: a bundle brings it there.</source>
        <translation>街道办尚未确认本机密钥；发送数据包时会一并送去。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>This machine is laptop {code} from now on. Do not use the other any more.</source>
        <translation>今后由本机使用代号 {code}，原电脑不要再用。</translation>
    </message>
    <message>
        <source>This machine takes its place</source>
        <translation>由本机替换原电脑</translation>
    </message>
    <message>
        <source>Passphrase, to seal it</source>
        <translation>口令（需要加密时填写）</translation>
    </message>
    <message>
        <source>Photos left out: {count}, in no bundle yet: {rest}.</source>
        <translation>未带照片 {count} 张，其中尚未装入任何数据包 {rest} 张。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n bundles are waiting to be looked at (see Bundles)</source>
        <translation>
            <numerusform>有 %n 个数据包待查看（见“数据包”）</numerusform>
        </translation>
    </message>
</context>
</TS>
