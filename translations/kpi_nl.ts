<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Change the definition of a result</source>
        <translation>Definitie van een resultaat wijzigen</translation>
    </message>
</context>
<context>
    <name>core::KpiCount</name>
    <message numerus="yes">
        <source>Runs for %n month(s) without an outcome, longer than was agreed on</source>
        <translation>
            <numerusform>Loopt %n maand zonder uitkomst, langer dan afgesproken</numerusform>
            <numerusform>Loopt %n maanden zonder uitkomst, langer dan afgesproken</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in the route</source>
        <translation>Nog in de route</translation>
    </message>
    <message>
        <source>Ended without an outcome</source>
        <translation>Geëindigd zonder uitkomst</translation>
    </message>
    <message>
        <source>No benefit recorded at the start of the route</source>
        <translation>Geen uitkering vastgelegd bij de start van de route</translation>
    </message>
    <message numerus="yes">
        <source>Income in %n month(s)</source>
        <translation>
            <numerusform>Inkomsten in %n maand</numerusform>
            <numerusform>Inkomsten in %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Income entered in %n month(s), but no norm to hold it against</source>
        <translation>
            <numerusform>Inkomsten ingevuld in %n maand, maar geen norm om tegen af te zetten</numerusform>
            <numerusform>Inkomsten ingevuld in %n maanden, maar geen norm om tegen af te zetten</numerusform>
        </translation>
    </message>
    <message>
        <source>No income in this year</source>
        <translation>Geen inkomsten in dit jaar</translation>
    </message>
    <message>
        <source>Persons with income, per month of %1</source>
        <translation>Mensen met inkomsten, per maand van %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Persons with income</source>
        <translation>Mensen met inkomsten</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Doel %1</translation>
    </message>
</context>
<context>
    <name>core::Kpis</name>
    <message>
        <source>Say why the definition changes: a reader of the figures must be able to follow it.</source>
        <translation>Zeg waarom de definitie verandert: wie de cijfers leest moet het kunnen volgen.</translation>
    </message>
    <message>
        <source>Fill in the goal.</source>
        <translation>Vul het doel in.</translation>
    </message>
    <message>
        <source>Numerator, denominator and measuring period each need words.</source>
        <translation>Teller, noemer en meetperiode moeten elk in woorden staan.</translation>
    </message>
    <message>
        <source>Choose at least one outcome that counts as success.</source>
        <translation>Kies ten minste één uitkomst die als geslaagd telt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Meegeteld</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Doel %1</translation>
    </message>
</context>
<context>
    <name>ui::DefinitionDialog</name>
    <message>
        <source>Definition: %1</source>
        <translation>Definitie: %1</translation>
    </message>
    <message>
        <source>Holds from the year</source>
        <translation>Geldt vanaf het jaar</translation>
    </message>
    <message>
        <source>Goal: persons</source>
        <translation>Doel: aantal mensen</translation>
    </message>
    <message>
        <source>Part of the norm to be earned</source>
        <translation>Te verdienen deel van de norm</translation>
    </message>
    <message>
        <source>Goal: share</source>
        <translation>Doel: percentage</translation>
    </message>
    <message>
        <source>Outcomes that count as success</source>
        <translation>Uitkomsten die als geslaagd tellen</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Measuring period</source>
        <translation>Meetperiode</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Waarom het verandert</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>Bewaren als versie %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep the definition</source>
        <translation>Definitie bewaren</translation>
    </message>
</context>
<context>
    <name>ui::KpiTile</name>
    <message>
        <source>nothing counted</source>
        <translation>niets geteld</translation>
    </message>
    <message>
        <source>goal %1 · earned %2 of a norm of %3 (%4)</source>
        <translation>doel %1 · verdiend %2 op een norm van %3 (%4)</translation>
    </message>
    <message>
        <source>goal %1 · %2 of %3</source>
        <translation>doel %1 · %2 van %3</translation>
    </message>
    <message>
        <source>no judgement</source>
        <translation>geen oordeel</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet gehaald</translation>
    </message>
    <message>
        <source>▲ %1 more than last year</source>
        <translation>▲ %1 meer dan vorig jaar</translation>
    </message>
    <message>
        <source>▼ %1 less than last year</source>
        <translation>▼ %1 minder dan vorig jaar</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>als vorig jaar</translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
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
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Verslag maken</translation>
    </message>
    <message>
        <source>Change the definition…</source>
        <translation>Definitie wijzigen…</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Over de jaren</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
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
        <source>Why</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdiend</translation>
    </message>
    <message>
        <source>Share of the norm</source>
        <translation>Deel van de norm</translation>
    </message>
    <message>
        <source>Count the results</source>
        <translation>Resultaten tellen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>%1 months with income over %2 months, so on average %3 persons. On average %4 earned a month on a norm of %5: %6. %7 persons earn at least %8 of their own norm.</source>
        <translation>%1 maanden met inkomsten in %2 maanden, dus gemiddeld %3 mensen. Gemiddeld %4 per maand verdiend op een norm van %5: %6. %7 mensen verdienen ten minste %8 van hun eigen norm.</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded, after on average %3 months of service (agreed: %4).</source>
        <translation>%1 van %2 geslaagd, na gemiddeld %3 maanden dienstverlening (afgesproken: %4).</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Measuring period</source>
        <translation>Meetperiode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Versie %1, vanaf %2</translation>
    </message>
    <message>
        <source>Version %1, from %2: %3</source>
        <translation>Versie %1, vanaf %2: %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Not verified: the client has not confirmed this way of counting.</source>
        <translation>Niet geverifieerd: de opdrachtgever heeft deze manier van tellen nog niet bevestigd.</translation>
    </message>
</context>
</TS>
