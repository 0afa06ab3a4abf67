<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Make a practice dossier</source>
        <translation>Oefendossier maken</translation>
    </message>
    <message>
        <source>Make the work of the practice dossiers</source>
        <translation>Werk van de oefendossiers maken</translation>
    </message>
    <message>
        <source>Make practice records</source>
        <translation>Oefengegevens maken</translation>
    </message>
    <message>
        <source>Make practice groups</source>
        <translation>Oefengroepen maken</translation>
    </message>
</context>
</TS>
