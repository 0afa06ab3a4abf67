<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::ActivityPane</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactPane</name>
    <message numerus="yes">
        <source>%n entrepreneur(s)</source>
        <translation>
            <numerusform>%n entrepreneur</numerusform>
            <numerusform>%n entrepreneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n row(s) is past its term.</source>
        <translation>
            <numerusform>The text of %n row is past its term.</numerusform>
            <numerusform>The text of %n rows is past its term.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This entrepreneur came %n time(s) and counts once.</source>
        <translation>
            <numerusform>This entrepreneur came %n time and counts once.</numerusform>
            <numerusform>This entrepreneur came %n times and counts once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove text of %n row(s)</source>
        <translation>
            <numerusform>Remove text of %n row</numerusform>
            <numerusform>Remove text of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignalPane</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of arrears</source>
        <translation>
            <numerusform>%n month of arrears</numerusform>
            <numerusform>%n months of arrears</numerusform>
        </translation>
    </message>
</context>
</TS>
