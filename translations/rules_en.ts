<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::RuleImportDialog</name>
    <message numerus="yes">
        <source>Take over %n amount(s)</source>
        <translation>
            <numerusform>Take over %n amount</numerusform>
            <numerusform>Take over %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) taken over. Undo takes them back, and so does “Take back” below.</source>
        <translation>
            <numerusform>%n amount taken over. Undo takes them back, and so does “Take back” below.</numerusform>
            <numerusform>%n amounts taken over. Undo takes them back, and so does “Take back” below.</numerusform>
        </translation>
    </message>
</context>
</TS>
