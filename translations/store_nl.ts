<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
</context>
<context>
    <name>core::Backups</name>
    <message>
        <source>%1 (kept aside %2)</source>
        <translation>%1 (opzij gelegd %2)</translation>
    </message>
</context>
<context>
    <name>core::Store</name>
    <message>
        <source>it is open for looking only</source>
        <translation>hij staat alleen open om te kijken</translation>
    </message>
</context>
<context>
    <name>core::Vault</name>
    <message>
        <source>the database does not fit together: %1</source>
        <translation>de database klopt niet: %1</translation>
    </message>
    <message>
        <source>a row of table %1 refers to a row of table %2 that is not there</source>
        <translation>een rij van tabel %1 verwijst naar een rij van tabel %2 die er niet is</translation>
    </message>
    <message numerus="yes">
        <source>table %1 lacks %n row(s) that the audit trail knows</source>
        <translation>
            <numerusform>tabel %1 mist %n rij die het logboek kent</numerusform>
            <numerusform>tabel %1 mist %n rijen die het logboek kent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>table %1 has %n row(s) that the audit trail knows as removed</source>
        <translation>
            <numerusform>tabel %1 heeft %n rij die volgens het logboek is verwijderd</numerusform>
            <numerusform>tabel %1 heeft %n rijen die volgens het logboek zijn verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the audit trail cannot be read</source>
        <translation>
            <numerusform>%n regel van het logboek is niet te lezen</numerusform>
            <numerusform>%n regels van het logboek zijn niet te lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of an older version and can only be looked at here; put it on this computer&apos;s own disk</source>
        <translation>hij is van een oudere versie en hier alleen te bekijken; zet hem op de eigen schijf van deze computer</translation>
    </message>
</context>
</TS>
