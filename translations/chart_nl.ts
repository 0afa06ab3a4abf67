<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ui::Chart</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Er is nog niets te tonen.</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1: geen waarden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: always %2.</source>
        <translation>%1: steeds %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3; lowest %4, highest %5.</source>
        <translation>%1: van %2 naar %3; laagst %4, hoogst %5.</translation>
    </message>
    <message>
        <source>Above “%1” %2 out of %3 times.</source>
        <translation>%2 van de %3 keer boven “%1”.</translation>
    </message>
    <message>
        <source>“%1” reached %2 out of %3 times.</source>
        <translation>“%1” is %2 van de %3 keer gehaald.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als tabel</translation>
    </message>
    <message>
        <source>Show as chart (Ctrl+T)</source>
        <translation>Als grafiek (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show as table (Ctrl+T)</source>
        <translation>Als tabel (Ctrl+T)</translation>
    </message>
</context>
</TS>
