<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>core::DossierFacts</name>
    <message>
        <source>Details: person</source>
        <translation>Gegevens: persoon</translation>
    </message>
    <message>
        <source>Details: household</source>
        <translation>Gegevens: huishouden</translation>
    </message>
    <message>
        <source>Details: benefit</source>
        <translation>Gegevens: uitkering</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Details: business</source>
        <translation>Gegevens: bedrijf</translation>
    </message>
    <message>
        <source>PTO: hours of %1</source>
        <translation>PTO: uren van %1</translation>
    </message>
    <message>
        <source>PTO: average of %1 weeks</source>
        <translation>PTO: gemiddelde van %1 weken</translation>
    </message>
    <message>
        <source>PTO: income of %1</source>
        <translation>PTO: inkomsten van %1</translation>
    </message>
    <message>
        <source>Bbz: loan</source>
        <translation>Bbz: lening</translation>
    </message>
</context>
</TS>
