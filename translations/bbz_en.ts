<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::Arrears</name>
    <message numerus="yes">
        <source>%n instalment(s) overdue, %1, since %2.</source>
        <translation>
            <numerusform>%n instalment overdue, %1, since %2.</numerusform>
            <numerusform>%n instalments overdue, %1, since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::BbzApplication</name>
    <message numerus="yes">
        <source>That is %n day(s) too late.</source>
        <translation>
            <numerusform>That is %n day too late.</numerusform>
            <numerusform>That is %n days too late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplicationPane</name>
    <message numerus="yes">
        <source>Stood still for %n day(s)</source>
        <translation>
            <numerusform>Stood still for %n day</numerusform>
            <numerusform>Stood still for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conditions: %n not met</source>
        <translation>
            <numerusform>Conditions: %n not met</numerusform>
            <numerusform>Conditions: %n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conditions: %n still to answer</source>
        <translation>
            <numerusform>Conditions: %n still to answer</numerusform>
            <numerusform>Conditions: %n still to answer</numerusform>
        </translation>
    </message>
</context>
</TS>
