<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChosenLines</name>
    <message numerus="yes">
        <source>%n notices issued</source>
        <translation>
            <numerusform>%n notice issued</numerusform>
            <numerusform>%n notices issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>%n hazard(s) of this notice are due on another day and stay as they are.</source>
        <translation>
            <numerusform>%n hazard of this notice is due on another day and stays as it is.</numerusform>
            <numerusform>%n hazards of this notice are due on another day and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>%n communities: </source>
        <translation>
            <numerusform>%n community: </numerusform>
            <numerusform>%n communities: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message numerus="yes">
        <source>%n photos there now</source>
        <translation>
            <numerusform>%n photo there now</numerusform>
            <numerusform>%n photos there now</numerusform>
        </translation>
    </message>
</context>
</TS>
