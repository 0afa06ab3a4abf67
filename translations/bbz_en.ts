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
    <message numerus="yes">
        <source>%n condition(s) not met: say in the grounds why it is granted all the same.</source>
        <translation>
            <numerusform>%n condition not met: say in the grounds why it is granted all the same.</numerusform>
            <numerusform>%n conditions not met: say in the grounds why it is granted all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Collateral</name>
    <message numerus="yes">
        <source>The valuation is older than %n month(s).</source>
        <translation>
            <numerusform>The valuation is older than %n month.</numerusform>
            <numerusform>The valuation is older than %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Duration</name>
    <message numerus="yes">
        <source>%n month(s) awarded, until %1. There is no fixed term.</source>
        <translation>
            <numerusform>%n month awarded, until %1. There is no fixed term.</numerusform>
            <numerusform>%n months awarded, until %1. There is no fixed term.</numerusform>
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
    <message numerus="yes">
        <source>Papers: %n missing</source>
        <translation>
            <numerusform>Papers: %n missing</numerusform>
            <numerusform>Papers: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TermsPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), no fixed term</source>
        <translation>
            <numerusform>%n month, no fixed term</numerusform>
            <numerusform>%n months, no fixed term</numerusform>
        </translation>
    </message>
</context>
</TS>
