<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::OlderPane</name>
    <message numerus="yes">
        <source>%n condition(s) not known yet</source>
        <translation>
            <numerusform>%n condition not known yet</numerusform>
            <numerusform>%n conditions not known yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StopPanel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
