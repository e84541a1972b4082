<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>{path} has a value for {names} that cannot be used; the usual value is used instead. Set it again under Settings.</source>
        <translation>{path} 中 {names} 的值無法使用，已改用默認值。請在「設置」中重新設定。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); the usual ones are used. Check who may open this file.</source>
        <translation>無法讀取 {path} 中的設置（{reason}），已改用默認設置。請檢查該文件的訪問權限。</translation>
    </message>
    <message>
        <source>The settings were damaged and the usual ones are used; the damaged file was kept as {kept}. Choose language and display again under Settings.</source>
        <translation>設置文件已損壞，已改用默認設置；損壞的文件保留為 {kept}。請在「設置」中重新選擇語言和顯示方式。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path} ({reason}). Make room there, or choose another data directory.</source>
        <translation>設置無法保存到 {path}（{reason}）。請騰出空間，或另選數據目錄。</translation>
    </message>
    <message>
        <source>There is no screen here for the window. Start firesweep on a desktop, or use its commands: firesweep --help.</source>
        <translation>這裡沒有可顯示窗口的屏幕。請在桌面環境中啟動 firesweep，或使用命令：firesweep --help。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Put the stick in, or choose another folder.</source>
        <translation>找不到文件夾 {folder}。請插好U盤，或另選文件夾。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}); what was saved before is safe. Try again, and if it happens again send the log file to whoever looks after it.</source>
        <translation>程序內部出錯（{kind}），此前已保存的內容不受影響。請重試；如再次出現，請將日誌文件交給維護人員。</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Nothing is in hand. Choose a line of the list first.</source>
        <translation>尚未選中任何一行，請先在列表中選擇。</translation>
    </message>
</context>
</TS>
