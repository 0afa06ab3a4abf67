<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::BankDialog</name>
    <message numerus="yes">
        <source>%n movement(s) were kept before and are recognised.</source>
        <translation>
            <numerusform>%n movement was kept before and is recognised.</numerusform>
            <numerusform>%n movements were kept before and are recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n movement(s)</source>
        <translation>
            <numerusform>Keep %n movement</numerusform>
            <numerusform>Keep %n movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) kept. Undo takes them back together.</source>
        <translation>
            <numerusform>%n movement kept. Undo takes them back together.</numerusform>
            <numerusform>%n movements kept. Undo takes them back together.</numerusform>
        </translation>
    </message>
</context>
</TS>
