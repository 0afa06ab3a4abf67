<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::Vault</name>
    <message numerus="yes">
        <source>table %1 lacks %n row(s) that the audit trail knows</source>
        <translation>
            <numerusform>table %1 lacks %n row that the audit trail knows</numerusform>
            <numerusform>table %1 lacks %n rows that the audit trail knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>table %1 has %n row(s) that the audit trail knows as removed</source>
        <translation>
            <numerusform>table %1 has %n row that the audit trail knows as removed</numerusform>
            <numerusform>table %1 has %n rows that the audit trail knows as removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the audit trail cannot be read</source>
        <translation>
            <numerusform>%n entry of the audit trail cannot be read</numerusform>
            <numerusform>%n entries of the audit trail cannot be read</numerusform>
        </translation>
    </message>
</context>
</TS>
