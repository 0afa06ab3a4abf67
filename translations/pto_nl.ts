<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>core::PtoPermission</name>
        <message>
            <source>There is a gap: the permission it extends ends on %1. Hours in between do not count.</source>
            <translation>Er zit een gat tussen: de toestemming die wordt verlengd, eindigt op %1. Uren daartussen tellen niet mee.</translation>
        </message>
        <message>
            <source>Fill in the day of the decision.</source>
            <translation>Vul de datum van het besluit in.</translation>
        </message>
        <message>
            <source>Fill in the first day of the permission.</source>
            <translation>Vul de eerste dag van de toestemming in.</translation>
        </message>
        <message>
            <source>The last day lies before the first day.</source>
            <translation>De laatste dag ligt vóór de eerste dag.</translation>
        </message>
        <message>
            <source>Say why the permission was refused or withdrawn.</source>
            <translation>Schrijf op waarom de toestemming is geweigerd of ingetrokken.</translation>
        </message>
        <message>
            <source>Fill in the first day without permission.</source>
            <translation>Vul de eerste dag zonder toestemming in.</translation>
        </message>
        <message>
            <source>The decision is of a later day than the start. Permission comes first.</source>
            <translation>Het besluit is van later dan de start. Eerst is toestemming nodig.</translation>
        </message>
        <message>
            <source>Overlaps with the permission that starts on %1.</source>
            <translation>Overlapt met de toestemming die begint op %1.</translation>
        </message>
    </context>
</TS>
