<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::BinPage</name>
    <message numerus="yes">
        <source>%1 (with %n more)</source>
        <translation>
            <numerusform>%1 (with %n more)</numerusform>
            <numerusform>%1 (with %n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
