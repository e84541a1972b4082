<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bundles</name>
    <message numerus="yes">
        <source>%n bundles taken in</source>
        <translation>
            <numerusform>%n bundle taken in</numerusform>
            <numerusform>%n bundles taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n bundles are waiting to be looked at (see Bundles)</source>
        <translation>
            <numerusform>%n bundle is waiting to be looked at (see Bundles)</numerusform>
            <numerusform>%n bundles are waiting to be looked at (see Bundles)</numerusform>
        </translation>
    </message>
</context>
</TS>
