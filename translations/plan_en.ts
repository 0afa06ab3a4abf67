<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::Answer</name>
    <message numerus="yes">
        <source>Assessed while %n paper(s) are still missing.</source>
        <translation>
            <numerusform>Assessed while %n paper is still missing.</numerusform>
            <numerusform>Assessed while %n papers are still missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPanel</name>
    <message numerus="yes">
        <source>Newer list: look at %n difference(s)…</source>
        <translation>
            <numerusform>Newer list: look at %n difference…</numerusform>
            <numerusform>Newer list: look at %n differences…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GateLine</name>
    <message numerus="yes">
        <source>%n question(s) about the business</source>
        <translation>
            <numerusform>%n question about the business</numerusform>
            <numerusform>%n questions about the business</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutlinePane</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
