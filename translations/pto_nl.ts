<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Book hours</source>
        <translation>Uren vastleggen</translation>
    </message>
    <message>
        <source>Paste week of hours</source>
        <translation>Week met uren plakken</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Uren toevoegen</translation>
    </message>
    <message>
        <source>Give reason for hours over the ceiling</source>
        <translation>Reden bij uren boven de grens</translation>
    </message>
    <message>
        <source>Write note with hours</source>
        <translation>Notitie bij uren</translation>
    </message>
    <message>
        <source>Record PTO permission</source>
        <translation>PTO-toestemming vastleggen</translation>
    </message>
    <message>
        <source>Withdraw PTO permission</source>
        <translation>PTO-toestemming intrekken</translation>
    </message>
    <message>
        <source>Remove PTO permission</source>
        <translation>PTO-toestemming verwijderen</translation>
    </message>
    <message>
        <source>Record PTO income</source>
        <translation>PTO-inkomsten vastleggen</translation>
    </message>
    <message>
        <source>Declare PTO month</source>
        <translation>PTO-maand inleveren</translation>
    </message>
    <message>
        <source>Declare that nothing was worked</source>
        <translation>Opgave: niets gewerkt</translation>
    </message>
    <message>
        <source>Check PTO month</source>
        <translation>PTO-maand controleren</translation>
    </message>
    <message>
        <source>Close PTO month</source>
        <translation>PTO-maand afsluiten</translation>
    </message>
    <message>
        <source>Reopen PTO month</source>
        <translation>PTO-maand heropenen</translation>
    </message>
</context>
<context>
    <name>core::EarnedShare</name>
    <message>
        <source>No income with a norm has been filled in.</source>
        <translation>Er is nog geen inkomen met een norm ingevuld.</translation>
    </message>
    <message>
        <source>%1 earned of %2: %3 of the norm.</source>
        <translation>%1 verdiend van %2: %3 van de norm.</translation>
    </message>
    <message>
        <source>The goal of %1 is met.</source>
        <translation>Het doel van %1 is gehaald.</translation>
    </message>
    <message>
        <source>The goal of %1 is not met.</source>
        <translation>Het doel van %1 is niet gehaald.</translation>
    </message>
</context>
<context>
    <name>core::PtoAssessment</name>
    <message>
        <source>permission of %1</source>
        <translation>toestemming van %1</translation>
    </message>
    <message>
        <source>%1 without permission: kept, not counted.</source>
        <translation>%1 zonder toestemming: bewaard, telt niet mee.</translation>
    </message>
    <message>
        <source>%1 this week. No ceiling is known for it.</source>
        <translation>%1 deze week. Er is geen grens bekend.</translation>
    </message>
    <message>
        <source>%1 over the ceiling of %2 this week.</source>
        <translation>%1 boven de grens van %2 deze week.</translation>
    </message>
    <message>
        <source>The ceiling of %1 this week is reached.</source>
        <translation>De grens van %1 deze week is bereikt.</translation>
    </message>
    <message>
        <source>%1 left this week, of %2.</source>
        <translation>Nog %1 deze week, van %2.</translation>
    </message>
    <message>
        <source>%1 in %2. No ceiling is known for that year.</source>
        <translation>%1 in %2. Er is geen grens bekend voor dat jaar.</translation>
    </message>
    <message>
        <source>The year ceiling of %1 was passed on %2: now %3 over.</source>
        <translation>De jaargrens van %1 is overschreden op %2: nu %3 te veel.</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3; at this pace the year ceiling is reached on %4.</source>
        <translation>%1 van %2 gebruikt in %3; in dit tempo is de jaargrens bereikt op %4.</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3; at this pace it stays at %4, under the year ceiling.</source>
        <translation>%1 van %2 gebruikt in %3; in dit tempo blijft het bij %4, onder de jaargrens.</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3.</source>
        <translation>%1 van %2 gebruikt in %3.</translation>
    </message>
    <message>
        <source>The tax test of %1 hours is met.</source>
        <translation>Het urencriterium van %1 uur is gehaald.</translation>
    </message>
    <message>
        <source>For the tax test of %1 hours: %2 still to work.</source>
        <translation>Voor het urencriterium van %1 uur: nog %2 te werken.</translation>
    </message>
</context>
<context>
    <name>core::PtoBook</name>
    <message>
        <source>%1 would come to %2 hours. A day has 24. Nothing was changed.</source>
        <translation>%1 zou op %2 uur komen. Een dag heeft 24 uur. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1: no hours were given.</source>
        <translation>%1: er zijn geen uren ingevuld.</translation>
    </message>
    <message>
        <source>Write down why more was worked than the ceiling allows.</source>
        <translation>Schrijf op waarom er meer is gewerkt dan de grens toestaat.</translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation>Dit bedrag kan niet onder nul zijn.</translation>
    </message>
</context>
<context>
    <name>core::PtoCharts</name>
    <message>
        <source>Hours per week in %1</source>
        <translation>Uren per week in %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>With permission</source>
        <translation>Met toestemming</translation>
    </message>
    <message>
        <source>Without permission</source>
        <translation>Zonder toestemming</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Ceiling %1</source>
        <translation>Grens %1</translation>
    </message>
    <message>
        <source>No week is over its ceiling.</source>
        <translation>Geen week gaat over de grens.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) are over their ceiling.</source>
        <translation>
            <numerusform>%n week gaat over de grens.</numerusform>
            <numerusform>%n weken gaan over de grens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned share of the norm</source>
        <translation>Verdiend deel van de norm</translation>
    </message>
    <message>
        <source>Earned share of the norm in %1</source>
        <translation>Verdiend deel van de norm in %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Earned share</source>
        <translation>Verdiend deel</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Doel %1</translation>
    </message>
</context>
<context>
    <name>core::PtoMonths</name>
    <message>
        <source>%1 has yet to begin. A month can be declared from its first day.</source>
        <translation>%1 moet nog beginnen. Inleveren kan vanaf de eerste dag van de maand.</translation>
    </message>
    <message>
        <source>%1 has been declared already.</source>
        <translation>%1 is al ingeleverd.</translation>
    </message>
    <message>
        <source>There are no hours in %1. Book them first, or choose &quot;Nothing worked this month&quot;.</source>
        <translation>In %1 staan geen uren. Leg ze eerst vast, of kies &quot;Niets gewerkt deze maand&quot;.</translation>
    </message>
    <message>
        <source>In %1 there are %2 hours. Take them out first if nothing was worked.</source>
        <translation>In %1 staan %2 uren. Haal ze eerst weg als er niets is gewerkt.</translation>
    </message>
    <message>
        <source>%1 can be checked after it has been declared.</source>
        <translation>%1 kan worden gecontroleerd als de maand is ingeleverd.</translation>
    </message>
    <message>
        <source>%1 can be closed after it has been checked.</source>
        <translation>%1 kan worden afgesloten als de maand is gecontroleerd.</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 is al open.</translation>
    </message>
    <message>
        <source>Say why %1 has to be opened again.</source>
        <translation>Schrijf op waarom %1 weer open moet.</translation>
    </message>
    <message>
        <source>%1 was closed by %2 on %3. Nothing was changed. Reopen the month first, with a reason.</source>
        <translation>%1 is afgesloten door %2 op %3. Er is niets gewijzigd. Heropen eerst de maand, met een reden.</translation>
    </message>
    <message>
        <source>Changed after it was checked.</source>
        <translation>Gewijzigd na de controle.</translation>
    </message>
</context>
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
