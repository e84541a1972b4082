<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeadlinePart</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>Inspected; %n hazards found</source>
        <translation>
            <numerusform>Inspected; %n hazard found</numerusform>
            <numerusform>Inspected; %n hazards found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazards want a rectification notice</source>
        <translation>
            <numerusform>%n hazard wants a rectification notice</numerusform>
            <numerusform>%n hazards want a rectification notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazards put right on the spot</source>
        <translation>
            <numerusform>%n hazard put right on the spot</numerusform>
            <numerusform>%n hazards put right on the spot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoAccessDialog</name>
    <message numerus="yes">
        <source>%n earlier tries</source>
        <translation>
            <numerusform>%n earlier try</numerusform>
            <numerusform>%n earlier tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message numerus="yes">
        <source>%n items answered ok</source>
        <translation>
            <numerusform>%n item answered OK</numerusform>
            <numerusform>%n items answered OK</numerusform>
        </translation>
    </message>
</context>
</TS>
