<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FiresweepError</name>
    <message>
        <source>{path} has a value for {names} that cannot be used; the usual value is used instead. Set it again under Settings.</source>
        <translation>{path} 中 {names} 的值无法使用，已改用默认值。请在“设置”中重新设定。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); the usual ones are used. Check who may open this file.</source>
        <translation>无法读取 {path} 中的设置（{reason}），已改用默认设置。请检查该文件的访问权限。</translation>
    </message>
    <message>
        <source>The settings were damaged and the usual ones are used; the damaged file was kept as {kept}. Choose language and display again under Settings.</source>
        <translation>设置文件已损坏，已改用默认设置；损坏的文件保留为 {kept}。请在“设置”中重新选择语言和显示方式。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path} ({reason}). Make room there, or choose another data directory.</source>
        <translation>设置无法保存到 {path}（{reason}）。请腾出空间，或另选数据目录。</translation>
    </message>
    <message>
        <source>There is no screen here for the window. Start firesweep on a desktop, or use its commands: firesweep --help.</source>
        <translation>这里没有可显示窗口的屏幕。请在桌面环境中启动 firesweep，或使用命令：firesweep --help。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Put the stick in, or choose another folder.</source>
        <translation>找不到文件夹 {folder}。请插好U盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}); what was saved before is safe. Try again, and if it happens again send the log file to whoever looks after it.</source>
        <translation>程序内部出错（{kind}），此前已保存的内容不受影响。请重试；如再次出现，请将日志文件交给维护人员。</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Nothing is in hand. Choose a line of the list first.</source>
        <translation>尚未选中任何一行，请先在列表中选择。</translation>
    </message>
</context>
</TS>
