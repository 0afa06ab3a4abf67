<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::LineWords</name>
    <message numerus="yes">
        <source>%1 paid at once, the rest after %n day(s)</source>
        <translation>
            <numerusform>%1 paid at once, the rest after %n day</numerusform>
            <numerusform>%1 paid at once, the rest after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received after %n day(s)</source>
        <translation>
            <numerusform>received after %n day</numerusform>
            <numerusform>received after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid after %n day(s)</source>
        <translation>
            <numerusform>paid after %n day</numerusform>
            <numerusform>paid after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written off in %n year(s)</source>
        <translation>
            <numerusform>written off in %n year</numerusform>
            <numerusform>written off in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repaid in %n month(s)</source>
        <translation>
            <numerusform>repaid in %n month</numerusform>
            <numerusform>repaid in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n with interest only</source>
        <translation>
            <numerusform>the first %n with interest only</numerusform>
            <numerusform>the first %n with interest only</numerusform>
        </translation>
    </message>
</context>
</TS>
