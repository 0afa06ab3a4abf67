<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Change an assumption of the return</source>
        <translation>Aanname van het rendement wijzigen</translation>
    </message>
    <message>
        <source>Record a cost of the route</source>
        <translation>Kosten van de route vastleggen</translation>
    </message>
    <message>
        <source>Remove a cost of the route</source>
        <translation>Kosten van de route verwijderen</translation>
    </message>
</context>
<context>
    <name>core::CostShares</name>
    <message>
        <source>%1 hours at %2 = %3</source>
        <translation>%1 uur à %2 = %3</translation>
    </message>
    <message>
        <source>; %1 of %2 months of service</source>
        <translation>; %1 van %2 maanden dienstverlening</translation>
    </message>
</context>
<context>
    <name>core::Costs</name>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Integration budget</source>
        <translation>Integratie-uitkering</translation>
    </message>
    <message>
        <source>Purchased services</source>
        <translation>Ingekochte diensten</translation>
    </message>
    <message>
        <source>Fill in what it was for.</source>
        <translation>Vul in waarvoor het was.</translation>
    </message>
    <message>
        <source>Fill in the year.</source>
        <translation>Vul het jaar in.</translation>
    </message>
    <message>
        <source>Fill in the hours.</source>
        <translation>Vul de uren in.</translation>
    </message>
    <message>
        <source>Fill in what an hour costs.</source>
        <translation>Vul in wat een uur kost.</translation>
    </message>
    <message>
        <source>Fill in the amount.</source>
        <translation>Vul het bedrag in.</translation>
    </message>
    <message>
        <source>Without a source nobody can check this figure.</source>
        <translation>Zonder bron kan niemand dit bedrag nagaan.</translation>
    </message>
</context>
<context>
    <name>core::PartnerCosts</name>
    <message>
        <source>%1: %2 hours at %3</source>
        <translation>%1: %2 uur à %3</translation>
    </message>
    <message>
        <source>%1: booked %2</source>
        <translation>%1: geboekt %2</translation>
    </message>
    <message>
        <source>%1: %2 for the whole route</source>
        <translation>%1: %2 voor het hele traject</translation>
    </message>
</context>
<context>
    <name>core::Rendement</name>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Integration budget</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Purchased services</source>
        <translation>Ingekochte diensten</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Uitstroom dit jaar</translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation>Uitstroom eerder</translation>
    </message>
    <message>
        <source>Partly earned</source>
        <translation>Deels verdiend</translation>
    </message>
    <message>
        <source>Costs and yields, %1, %2</source>
        <translation>Kosten en opbrengsten, %1, %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>core::ReturnAssumptions</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in from which year it holds.</source>
        <translation>Vul in vanaf welk jaar het geldt.</translation>
    </message>
    <message>
        <source>Fill in a value of zero or more.</source>
        <translation>Vul een waarde van nul of meer in.</translation>
    </message>
    <message>
        <source>More than 120 months cannot be meant.</source>
        <translation>Meer dan 120 maanden kan niet de bedoeling zijn.</translation>
    </message>
    <message>
        <source>No more than 100 % can be attributed.</source>
        <translation>Er kan niet meer dan 100 % worden toegerekend.</translation>
    </message>
    <message>
        <source>Fill in where the value comes from: a reader of the return must be able to check it.</source>
        <translation>Vul in waar de waarde vandaan komt: wie het rendement leest, moet het kunnen nagaan.</translation>
    </message>
</context>
<context>
    <name>core::Yields</name>
    <message>
        <source>Left the benefit on %1 (%2)</source>
        <translation>Uit de uitkering op %1 (%2)</translation>
    </message>
    <message>
        <source>%1, but no route ran then</source>
        <translation>%1, maar er liep toen geen route</translation>
    </message>
    <message>
        <source>%1, but no norm is recorded</source>
        <translation>%1, maar er is geen norm vastgelegd</translation>
    </message>
    <message>
        <source>%1; %2 a month from %3 to %4%5; %6 attributed to the route</source>
        <translation>%1; %2 per maand van %3 tot en met %4%5; %6 toegerekend aan de route</translation>
    </message>
    <message>
        <source> (a new benefit started on %1)</source>
        <translation> (op %1 begon een nieuwe uitkering)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with income, together %1</source>
        <translation>
            <numerusform>%n maand met inkomsten, samen %1</numerusform>
            <numerusform>%n maanden met inkomsten, samen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, of which %1 within the norm that was paid</source>
        <translation>, waarvan %1 binnen de norm die werd betaald</translation>
    </message>
    <message>
        <source>; %1 of the norm</source>
        <translation>; %1 van de norm</translation>
    </message>
    <message>
        <source>; %1 attributed to the route</source>
        <translation>; %1 toegerekend aan de route</translation>
    </message>
</context>
<context>
    <name>ui::AssumptionDialog</name>
    <message>
        <source>Seen in this source</source>
        <translation>In deze bron gezien</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Holds from the year</source>
        <translation>Geldt vanaf het jaar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>From %1: %2. %3</source>
        <translation>Vanaf %1: %2. %3</translation>
    </message>
    <message>
        <source>Known values</source>
        <translation>Bekende waarden</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Waarde bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in a value.</source>
        <translation>Vul een waarde in.</translation>
    </message>
</context>
<context>
    <name>ui::AssumptionsPane</name>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagegaan</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geverifieerd</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet geverifieerd</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannamen</translation>
    </message>
    <message>
        <source>Change the assumption…</source>
        <translation>Aanname wijzigen…</translation>
    </message>
</context>
<context>
    <name>ui::CostDialog</name>
    <message>
        <source>Cost of the route</source>
        <translation>Kosten van de route</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Advisers, 2.4 full-time posts</source>
        <translation>Adviseurs, 2,4 fte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>all, shared out by months of service</source>
        <translation>alle, verdeeld naar maanden dienstverlening</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Hours (staff)</source>
        <translation>Uren (personeel)</translation>
    </message>
    <message>
        <source>Rate per hour (staff)</source>
        <translation>Uurtarief (personeel)</translation>
    </message>
    <message>
        <source>Amount (other costs)</source>
        <translation>Bedrag (andere kosten)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Annual accounts 2018, page 14</source>
        <translation>Jaarrekening 2018, blz. 14</translation>
    </message>
    <message>
        <source>Record the cost</source>
        <translation>Kosten vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Counts as %1</source>
        <translation>Telt als %1</translation>
    </message>
</context>
<context>
    <name>ui::CostsPane</name>
    <message>
        <source>shared out over everything</source>
        <translation>verdeeld over alles</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alle gemeenten</translation>
    </message>
    <message>
        <source>all routes</source>
        <translation>alle routes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Add a cost…</source>
        <translation>Kosten toevoegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No costs of %1 have been recorded: the balance is too good.</source>
        <translation>Er zijn geen kosten van %1 vastgelegd: het saldo is te gunstig.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Samen %1</translation>
    </message>
    <message>
        <source>Remove the cost</source>
        <translation>Kosten verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::RendementPage</name>
    <message>
        <source>municipality not known</source>
        <translation>gemeente onbekend</translation>
    </message>
    <message>
        <source>all routes</source>
        <translation>alle routes</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Alle routes</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Verslag maken</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannamen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Waarom het niet meetelt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In twijfel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Name or cost</source>
        <translation>Naam of kosten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>Rows behind the amount</source>
        <translation>Rijen achter het bedrag</translation>
    </message>
    <message>
        <source>Reckon the return</source>
        <translation>Rendement berekenen</translation>
    </message>
    <message>
        <source>%1: costs %2, yields %3, balance %4</source>
        <translation>%1: kosten %2, opbrengsten %3, saldo %4</translation>
    </message>
    <message>
        <source>In doubt (%1)</source>
        <translation>In twijfel (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n row(s)</source>
        <translation>
            <numerusform>%1: %2 in %n rij</numerusform>
            <numerusform>%1: %2 in %n rijen</numerusform>
        </translation>
    </message>
</context>
</TS>
