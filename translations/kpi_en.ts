<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::KpiCount</name>
    <message numerus="yes">
        <source>Runs for %n month(s) without an outcome, longer than was agreed on</source>
        <translation>
            <numerusform>Runs for %n month without an outcome, longer than was agreed on</numerusform>
            <numerusform>Runs for %n months without an outcome, longer than was agreed on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Income in %n month(s)</source>
        <translation>
            <numerusform>Income in %n month</numerusform>
            <numerusform>Income in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Income entered in %n month(s), but no norm to hold it against</source>
        <translation>
            <numerusform>Income entered in %n month, but no norm to hold it against</numerusform>
            <numerusform>Income entered in %n months, but no norm to hold it against</numerusform>
        </translation>
    </message>
</context>
</TS>
