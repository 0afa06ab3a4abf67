<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Looked or changed</source>
        <translation>Bekeken of gewijzigd</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ouder tonen</translation>
    </message>
    <message>
        <source>Who looked and who changed</source>
        <translation>Wie keek en wie wijzigde</translation>
    </message>
    <message>
        <source>Adviser, dossier or action</source>
        <translation>Adviseur, dossier of handeling</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>De lijst beperken</translation>
    </message>
    <message>
        <source>Looked and changed</source>
        <translation>Bekeken en gewijzigd</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Alleen gewijzigd</translation>
    </message>
    <message>
        <source>Looked only</source>
        <translation>Alleen bekeken</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Wat er is gewijzigd</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>removed dossier</source>
        <translation>verwijderd dossier</translation>
    </message>
</context>
<context>
    <name>ui::BinPage</name>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Wat er is verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%1 (with %n more)</source>
        <translation>
            <numerusform>%1 (met nog %n gegeven)</numerusform>
            <numerusform>%1 (met nog %n gegevens)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back from the bin</source>
        <translation>Terugzetten uit de prullenbak</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Teruggezet: %1</translation>
    </message>
</context>
</TS>
