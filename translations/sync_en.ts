<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::HomeDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n conflict(s). Nothing has been written yet.</source>
        <translation>
            <numerusform>of which %n conflict. Nothing has been written yet.</numerusform>
            <numerusform>of which %n conflicts. Nothing has been written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer at the office: %n dossier(s). What was done there stays in the package.</source>
        <translation>
            <numerusform>No longer at the office: %n dossier. What was done there stays in the package.</numerusform>
            <numerusform>No longer at the office: %n dossiers. What was done there stays in the package.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeDialog</name>
    <message numerus="yes">
        <source>%n dossier(s), about %1</source>
        <translation>
            <numerusform>%n dossier, about %1</numerusform>
            <numerusform>%n dossiers, about %1</numerusform>
        </translation>
    </message>
</context>
</TS>
