<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::Strength</name>
    <message numerus="yes">
        <source>Too short: %n more character(s)</source>
        <translation>
            <numerusform>Too short: %n more character</numerusform>
            <numerusform>Too short: %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupChooser</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupWords</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact note(s)</source>
        <translation>
            <numerusform>%n contact note</numerusform>
            <numerusform>%n contact notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnlockDialog</name>
    <message numerus="yes">
        <source>Tried %1 times without success. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Tried %1 times without success. You can try again in %n second.</numerusform>
            <numerusform>Tried %1 times without success. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VaultPanel</name>
    <message numerus="yes">
        <source>%n thing(s) found that should not be. Make no changes, and put the latest backup back:</source>
        <translation>
            <numerusform>%n thing found that should not be. Make no changes, and put the latest backup back:</numerusform>
            <numerusform>%n things found that should not be. Make no changes, and put the latest backup back:</numerusform>
        </translation>
    </message>
</context>
</TS>
