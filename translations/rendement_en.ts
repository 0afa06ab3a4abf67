<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::ReturnAssumptions</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Yields</name>
    <message numerus="yes">
        <source>%n month(s) with income, together %1</source>
        <translation>
            <numerusform>%n month with income, together %1</numerusform>
            <numerusform>%n months with income, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RendementPage</name>
    <message numerus="yes">
        <source>%1: %2 in %n row(s)</source>
        <translation>
            <numerusform>%1: %2 in %n row</numerusform>
            <numerusform>%1: %2 in %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
