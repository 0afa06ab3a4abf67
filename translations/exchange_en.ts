<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written to %1. The audit trail says so.</source>
        <translation>
            <numerusform>%n row written to %1. The audit trail says so.</numerusform>
            <numerusform>%n rows written to %1. The audit trail says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportWizard</name>
    <message numerus="yes">
        <source>%n row(s) were not taken over. Save them with their reasons, correct them and bring that file in.</source>
        <translation>
            <numerusform>%n row was not taken over. Save it with its reason, correct it and bring that file in.</numerusform>
            <numerusform>%n rows were not taken over. Save them with their reasons, correct them and bring that file in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n row(s)</source>
        <translation>
            <numerusform>&amp;Take over %n row</numerusform>
            <numerusform>&amp;Take over %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MappingStep</name>
    <message numerus="yes">
        <source>%n column(s) are taken over.</source>
        <translation>
            <numerusform>%n column is taken over.</numerusform>
            <numerusform>%n columns are taken over.</numerusform>
        </translation>
    </message>
</context>
</TS>
