<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::Partners</name>
    <message numerus="yes">
        <source>All %n place(s) of this contract are taken.</source>
        <translation>
            <numerusform>The only place of this contract is taken (%n).</numerusform>
            <numerusform>All %n places of this contract are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReferralPane</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
</TS>
