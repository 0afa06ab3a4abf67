<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Give right</source>
        <translation>Recht geven</translation>
    </message>
    <message>
        <source>Take back right</source>
        <translation>Recht intrekken</translation>
    </message>
    <message>
        <source>Set policy otherwise</source>
        <translation>Afwijkend beleid vastleggen</translation>
    </message>
    <message>
        <source>End policy that was set otherwise</source>
        <translation>Afwijkend beleid beëindigen</translation>
    </message>
    <message>
        <source>Withdraw policy that was set otherwise</source>
        <translation>Afwijkend beleid intrekken</translation>
    </message>
    <message>
        <source>Import rule file</source>
        <translation>Nieuwe bedragen inlezen</translation>
    </message>
    <message>
        <source>Remove rule file</source>
        <translation>Ingelezen bedragen terugnemen</translation>
    </message>
    <message>
        <source>Record account number of the office</source>
        <translation>Rekeningnummer van het kantoor vastleggen</translation>
    </message>
    <message>
        <source>Remove account number of the office</source>
        <translation>Rekeningnummer van het kantoor verwijderen</translation>
    </message>
</context>
<context>
    <name>core::OfficeAccount</name>
    <message>
        <source>This account number is not right: compare it with the bank. Nothing was changed.</source>
        <translation>Dit rekeningnummer klopt niet: vergelijk het met de bank. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Fill in in whose name the account stands: a bank checks it against the number.</source>
        <translation>Vul in op wiens naam de rekening staat: een bank vergelijkt dat met het nummer.</translation>
    </message>
</context>
<context>
    <name>core::OfficeRight</name>
    <message>
        <source>Write down whose right it is: the name that adviser works under.</source>
        <translation>Vul in van wie het recht is: de naam waarmee die adviseur werkt.</translation>
    </message>
    <message>
        <source>Choose what may be done.</source>
        <translation>Kies wat er mag.</translation>
    </message>
    <message>
        <source>Write down from which day.</source>
        <translation>Vul in vanaf welke dag.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
</context>
<context>
    <name>core::Policies</name>
    <message>
        <source>Nobody of this office has the right “%1” yet. Record it under Settings, Rights.</source>
        <translation>Nog niemand van dit kantoor heeft het recht ‘%1’. Leg het vast bij Instellingen, Rechten.</translation>
    </message>
    <message>
        <source>This takes the right “%1”. Who has it: %2.</source>
        <translation>Hiervoor is het recht ‘%1’ nodig. Wie het heeft: %2.</translation>
    </message>
    <message>
        <source>%1 has this right already, since %2.</source>
        <translation>%1 heeft dit recht al, sinds %2.</translation>
    </message>
    <message>
        <source>This right has ended already.</source>
        <translation>Dit recht is al geëindigd.</translation>
    </message>
    <message>
        <source>Somebody must keep the right to give rights. Give it to somebody else first.</source>
        <translation>Iemand moet rechten kunnen geven. Geef dat recht eerst aan iemand anders.</translation>
    </message>
    <message>
        <source>This rule is law. Only policy can be set otherwise.</source>
        <translation>Deze regel is wet. Alleen van beleid kunt u afwijken.</translation>
    </message>
    <message>
        <source>Write down from which day it holds.</source>
        <translation>Vul in vanaf welke dag het geldt.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Fill in what holds instead.</source>
        <translation>Vul in wat er in plaats daarvan geldt.</translation>
    </message>
    <message>
        <source>This can be %1 to %2.</source>
        <translation>Dit kan %1 tot en met %2 zijn.</translation>
    </message>
    <message>
        <source>This can be %1 or more.</source>
        <translation>Dit kan %1 of meer zijn.</translation>
    </message>
    <message>
        <source>Write down why. The reason stands in every calculation that uses it.</source>
        <translation>Schrijf op waarom. De reden staat in elke berekening die dit gebruikt.</translation>
    </message>
    <message>
        <source>From %1 something else was decided already. End or withdraw that first.</source>
        <translation>Vanaf %1 is al iets anders besloten. Beëindig dat eerst of trek het in.</translation>
    </message>
    <message>
        <source>What was decided from %1 then holds until %2.</source>
        <translation>Wat vanaf %1 was besloten, geldt dan tot en met %2.</translation>
    </message>
    <message>
        <source>This goes outside the days of: %1.</source>
        <translation>Dit valt buiten de dagen van: %1.</translation>
    </message>
    <message>
        <source>This decision is gone. Nothing was written.</source>
        <translation>Dit besluit is er niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>It holds from %1. A last day before that is a withdrawal.</source>
        <translation>Het geldt vanaf %1. Een laatste dag daarvoor is intrekken.</translation>
    </message>
    <message>
        <source>PTO permission</source>
        <translation>Toestemming PTO</translation>
    </message>
    <message>
        <source>Bbz living costs</source>
        <translation>Levensonderhoud Bbz</translation>
    </message>
    <message>
        <source>Business capital</source>
        <translation>Bedrijfskapitaal</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 tot en met %3</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, vanaf %2</translation>
    </message>
    <message>
        <source>There is nothing in this file to take over.</source>
        <translation>In dit bestand is niets om over te nemen.</translation>
    </message>
</context>
<context>
    <name>core::RuleImport</name>
    <message>
        <source>The unit is %1; this rule is kept in %2.</source>
        <translation>De eenheid is %1; deze regel staat in %2.</translation>
    </message>
    <message>
        <source>It has no first day, or one that cannot be read.</source>
        <translation>De eerste dag ontbreekt of is niet te lezen.</translation>
    </message>
    <message>
        <source>It has no source. Every amount needs the text it was read in.</source>
        <translation>Er is geen bron. Elk bedrag heeft de tekst nodig waarin het gelezen is.</translation>
    </message>
    <message>
        <source>“%1” is no municipality of this office.</source>
        <translation>‘%1’ is geen gemeente van dit kantoor.</translation>
    </message>
    <message>
        <source>It is below zero.</source>
        <translation>Het is lager dan nul.</translation>
    </message>
    <message>
        <source>“%1” is not a choice of this rule.</source>
        <translation>‘%1’ is geen keuze van deze regel.</translation>
    </message>
    <message>
        <source>The file has this rule twice from %1.</source>
        <translation>Deze regel staat twee keer in het bestand vanaf %1.</translation>
    </message>
    <message>
        <source>Not read in a source.</source>
        <translation>Niet in een bron gelezen.</translation>
    </message>
    <message>
        <source>From this day the amount is not known: calculations stop.</source>
        <translation>Vanaf deze dag is het bedrag niet bekend: berekeningen stoppen.</translation>
    </message>
    <message>
        <source>More than %1 % from the amount before it.</source>
        <translation>Meer dan %1 % anders dan het bedrag ervoor.</translation>
    </message>
    <message>
        <source>Should be %1: %2.</source>
        <translation>Zou %1 moeten zijn: %2.</translation>
    </message>
    <message>
        <source>The program asks for no rule of this name; it is left out.</source>
        <translation>Het programma kent geen regel met deze naam; deze wordt weggelaten.</translation>
    </message>
    <message>
        <source>There is no rule in this file.</source>
        <translation>In dit bestand staat geen regel.</translation>
    </message>
</context>
<context>
    <name>core::RuleSource</name>
    <message>
        <source>The amount is not a whole number of the unit.</source>
        <translation>Het bedrag is geen heel getal van de eenheid.</translation>
    </message>
    <message>
        <source>It has no amount. Write null for a rule that ends.</source>
        <translation>Er is geen bedrag. Schrijf null voor een regel die vervalt.</translation>
    </message>
    <message>
        <source>A word stands where an amount is kept.</source>
        <translation>Er staat een woord waar een bedrag hoort.</translation>
    </message>
    <message>
        <source>An amount stands where a word is kept.</source>
        <translation>Er staat een bedrag waar een woord hoort.</translation>
    </message>
    <message>
        <source>This JSON file has no list of rules in it.</source>
        <translation>In dit JSON-bestand staat geen lijst met regels.</translation>
    </message>
    <message>
        <source>This JSON file is broken near byte %1: %2.</source>
        <translation>Dit JSON-bestand is kapot bij byte %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in whole units.</source>
        <translation>‘%1’ is geen bedrag in hele eenheden.</translation>
    </message>
    <message>
        <source>Its last day comes before the first, or cannot be read.</source>
        <translation>De laatste dag ligt voor de eerste of is niet te lezen.</translation>
    </message>
    <message>
        <source>Cells are missing at the end of this row.</source>
        <translation>Aan het eind van deze rij ontbreken cellen.</translation>
    </message>
    <message>
        <source>This table has no columns valid_from and source. It must be made like the tables that docs/rules.md describes.</source>
        <translation>Deze tabel heeft geen kolommen valid_from en source. Maak de tabel zoals docs/rules.md beschrijft.</translation>
    </message>
    <message>
        <source>This file is larger than any list of rules. Nothing was read.</source>
        <translation>Dit bestand is groter dan een lijst met regels kan zijn. Er is niets gelezen.</translation>
    </message>
</context>
</TS>
