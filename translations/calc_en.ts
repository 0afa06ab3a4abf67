<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::CalcField</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::LoanBalance</name>
    <message numerus="yes">
        <source>Behind on the plan, %n term(s)</source>
        <translation>
            <numerusform>Behind on the plan, %n term</numerusform>
            <numerusform>Behind on the plan, %n terms</numerusform>
        </translation>
    </message>
</context>
</TS>
