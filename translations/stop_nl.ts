<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Record plan to stop</source>
        <translation>Plan om te stoppen vastleggen</translation>
    </message>
    <message>
        <source>Remove plan to stop</source>
        <translation>Plan om te stoppen verwijderen</translation>
    </message>
    <message>
        <source>Tick date of stopping</source>
        <translation>Datum bij stoppen afvinken</translation>
    </message>
    <message>
        <source>Record facts for older entrepreneurs</source>
        <translation>Gegevens oudere ondernemer vastleggen</translation>
    </message>
</context>
<context>
    <name>core::OlderGuide</name>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>The rule %1 is not known for %2</source>
        <translation>De regel %1 is niet bekend voor %2</translation>
    </message>
    <message>
        <source>look it up; nothing is guessed</source>
        <translation>zoek het op; er wordt niets geraden</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>nog niet vastgelegd</translation>
    </message>
    <message>
        <source>in business since %1</source>
        <translation>ondernemer sinds %1</translation>
    </message>
    <message>
        <source>the start of the business is not recorded</source>
        <translation>het begin van het bedrijf is niet vastgelegd</translation>
    </message>
    <message>
        <source>; whether it was without a break is not asked yet</source>
        <translation>; of dat onafgebroken was, is nog niet gevraagd</translation>
    </message>
    <message>
        <source>Has not reached the age of the state pension</source>
        <translation>Heeft de AOW-leeftijd nog niet bereikt</translation>
    </message>
    <message>
        <source>the birth date is not recorded</source>
        <translation>de geboortedatum is niet vastgelegd</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>geboren op %1</translation>
    </message>
    <message>
        <source>Is %1 or older</source>
        <translation>Is %1 jaar of ouder</translation>
    </message>
    <message>
        <source>Was born before %1</source>
        <translation>Is geboren voor %1</translation>
    </message>
    <message>
        <source>In business for at least %1 years without a break</source>
        <translation>Ten minste %1 jaar onafgebroken ondernemer</translation>
    </message>
    <message>
        <source>Works enough hours in the business</source>
        <translation>Werkt genoeg uren in het bedrijf (urencriterium)</translation>
    </message>
    <message>
        <source>The business is not viable</source>
        <translation>Het bedrijf is niet levensvatbaar</translation>
    </message>
    <message>
        <source>Expected gross income of at least %1 a year</source>
        <translation>Verwacht bruto inkomen ten minste %1 per jaar</translation>
    </message>
    <message>
        <source>Going on: Bbz for older entrepreneurs</source>
        <translation>Doorgaan: Bbz voor oudere ondernemers</translation>
    </message>
    <message>
        <source>The business goes on; the Bbz adds up to the norm until the pension, as long as the income stays enough.</source>
        <translation>Het bedrijf gaat door; de Bbz vult aan tot de norm tot het pensioen, zolang het inkomen genoeg blijft.</translation>
    </message>
    <message>
        <source>Capital: at most %1.</source>
        <translation>Kapitaal: hoogstens %1.</translation>
    </message>
    <message>
        <source>The business still runs</source>
        <translation>Het bedrijf loopt nog</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>geëindigd op %1</translation>
    </message>
    <message>
        <source>born on %1, ends on %2</source>
        <translation>geboren op %1, stopt op %2</translation>
    </message>
    <message>
        <source>born on %1; the last day of the business is not chosen</source>
        <translation>geboren op %1; de laatste dag van het bedrijf is niet gekozen</translation>
    </message>
    <message>
        <source>Is %1 or older when the business ends</source>
        <translation>Is %1 jaar of ouder als het bedrijf stopt</translation>
    </message>
    <message>
        <source>Before that %1 years in business or employment</source>
        <translation>Daarvoor %1 jaar ondernemer of in loondienst</translation>
    </message>
    <message>
        <source>Average income of the last three book years below %1</source>
        <translation>Gemiddeld inkomen van de laatste drie boekjaren lager dan %1</translation>
    </message>
    <message>
        <source>Expected income below %1 a year</source>
        <translation>Verwacht inkomen lager dan %1 per jaar</translation>
    </message>
    <message>
        <source>Asked for before the business ends</source>
        <translation>Aangevraagd voordat het bedrijf stopt</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>aangevraagd op %1</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>nog niet aangevraagd</translation>
    </message>
    <message>
        <source>Ending: Ioaz</source>
        <translation>Stoppen: Ioaz</translation>
    </message>
    <message>
        <source>The business ends; Ioaz adds up to the benefit until the pension.</source>
        <translation>Het bedrijf stopt; de Ioaz vult aan tot de uitkering tot het pensioen.</translation>
    </message>
    <message>
        <source>Of the wealth %1 lies above the free %2: part of it counts as income.</source>
        <translation>Van het vermogen ligt %1 boven de vrije %2: een deel telt als inkomen.</translation>
    </message>
    <message>
        <source>Wealth up to %1 does not count.</source>
        <translation>Vermogen tot %1 telt niet mee.</translation>
    </message>
    <message>
        <source>Fill in of which day the rules are: that of the application, or today.</source>
        <translation>Vul in van welke dag de regels zijn: die van de aanvraag, of vandaag.</translation>
    </message>
    <message>
        <source>The rules of a day ahead may still change.</source>
        <translation>De regels van een dag in de toekomst kunnen nog veranderen.</translation>
    </message>
</context>
<context>
    <name>core::StopBook</name>
    <message>
        <source>The plan to stop was changed.</source>
        <translation>Het plan om te stoppen is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>core::StopPlan</name>
    <message>
        <source>What is sold brings</source>
        <translation>Opbrengst van wat wordt verkocht</translation>
    </message>
    <message>
        <source>Customers still pay</source>
        <translation>Klanten betalen nog</translation>
    </message>
    <message>
        <source>Less the debts on the board</source>
        <translation>Af: de schulden op het bord</translation>
    </message>
    <message>
        <source>Less tax on ending and the last VAT</source>
        <translation>Af: belasting bij stoppen en de laatste btw</translation>
    </message>
    <message>
        <source>Less costs of ending</source>
        <translation>Af: kosten van stoppen</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Tekort</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>This day lies ahead. Fill it in once it has happened.</source>
        <translation>Deze dag moet nog komen. Vul hem in als het gebeurd is.</translation>
    </message>
    <message>
        <source>Without a last day the dates cannot be worked out.</source>
        <translation>Zonder laatste dag kunnen de data niet worden uitgerekend.</translation>
    </message>
    <message>
        <source>Bbz was asked for after the end: then there is no right to it (Bbz art. 27a).</source>
        <translation>Bbz is gevraagd na het einde: dan is er geen recht op (Bbz art. 27a).</translation>
    </message>
    <message>
        <source>Ioaz was asked for after the end: then there is no right to it (Ioaz art. 5).</source>
        <translation>Ioaz is gevraagd na het einde: dan is er geen recht op (Ioaz art. 5).</translation>
    </message>
    <message>
        <source>The business was deregistered and nothing was asked for before. Was that meant?</source>
        <translation>Het bedrijf is uitgeschreven en er is eerst niets aangevraagd. Was dat de bedoeling?</translation>
    </message>
</context>
<context>
    <name>ui::OlderPane</name>
    <message>
        <source>met</source>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niet voldaan</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Fill in what is missing …</source>
        <translation>Invullen wat ontbreekt …</translation>
    </message>
    <message>
        <source>Document …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regels van %1</translation>
    </message>
    <message>
        <source>Every condition is met</source>
        <translation>Aan alle voorwaarden is voldaan</translation>
    </message>
    <message>
        <source>Does not apply: a condition is not met</source>
        <translation>Geldt niet: aan een voorwaarde is niet voldaan</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) not known yet</source>
        <translation>
            <numerusform>%n voorwaarde nog niet bekend</numerusform>
            <numerusform>%n voorwaarden nog niet bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entrepreneur</source>
        <translation>Oudere ondernemer</translation>
    </message>
    <message>
        <source>Record facts</source>
        <translation>Gegevens vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Rules of the day</source>
        <translation>Regels van de dag</translation>
    </message>
    <message>
        <source>The business is viable</source>
        <translation>Het bedrijf is levensvatbaar</translation>
    </message>
    <message>
        <source>Enough hours in the business</source>
        <translation>Genoeg uren in het bedrijf</translation>
    </message>
    <message>
        <source>In business without a break</source>
        <translation>Onafgebroken ondernemer</translation>
    </message>
    <message>
        <source>In business or work before that</source>
        <translation>Daarvoor ondernemer of in loondienst</translation>
    </message>
    <message>
        <source>Average income of 3 years is known</source>
        <translation>Gemiddeld inkomen van 3 jaar is bekend</translation>
    </message>
    <message>
        <source>Average gross income of 3 years</source>
        <translation>Gemiddeld bruto inkomen van 3 jaar</translation>
    </message>
    <message>
        <source>Expected income is known</source>
        <translation>Verwacht inkomen is bekend</translation>
    </message>
    <message>
        <source>Expected gross income a year</source>
        <translation>Verwacht bruto inkomen per jaar</translation>
    </message>
    <message>
        <source>Own wealth is known</source>
        <translation>Eigen vermogen is bekend</translation>
    </message>
    <message>
        <source>Own wealth</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ui::StopPanel</name>
    <message>
        <source>to know</source>
        <translation>om te weten</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gedaan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>Dates that must not be missed</source>
        <translation>Data die u niet mag missen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Plan to stop</source>
        <translation>Plan om te stoppen</translation>
    </message>
    <message>
        <source>Older entrepreneur</source>
        <translation>Oudere ondernemer</translation>
    </message>
    <message>
        <source>There is no plan to stop. It asks when and why, weighs what there is against what is owed, and then names each date that must not be missed: ask first, end afterwards.</source>
        <translation>Er is nog geen plan om te stoppen. Het vraagt wanneer en waarom, zet wat er is naast de schulden, en noemt elke datum die u niet mag missen: eerst aanvragen, dan stoppen.</translation>
    </message>
    <message>
        <source>Make plan to stop …</source>
        <translation>Plan om te stoppen maken …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Done / not done</source>
        <translation>Gedaan / niet gedaan</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Document …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Showing the plan to stop</source>
        <translation>Het plan om te stoppen tonen</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Gestopt op %1</translation>
    </message>
    <message>
        <source>Manner not chosen</source>
        <translation>Manier niet gekozen</translation>
    </message>
    <message>
        <source>%1, last day %2</source>
        <translation>%1, laatste dag %2</translation>
    </message>
    <message>
        <source>Is there enough?</source>
        <translation>Is er genoeg?</translation>
    </message>
    <message>
        <source>The figures point to: %1.</source>
        <translation>De cijfers wijzen op: %1.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Waarom:</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Record plan</source>
        <translation>Plan vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Last day of the business</source>
        <translation>Laatste dag van het bedrijf</translation>
    </message>
    <message>
        <source>Why, and why then</source>
        <translation>Waarom, en waarom dan</translation>
    </message>
    <message>
        <source>Sale brings</source>
        <translation>Verkoop levert op</translation>
    </message>
    <message>
        <source>Customers still pay</source>
        <translation>Klanten betalen nog</translation>
    </message>
    <message>
        <source>Tax and last VAT</source>
        <translation>Belasting en laatste btw</translation>
    </message>
    <message>
        <source>Costs of ending</source>
        <translation>Kosten van stoppen</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manier</translation>
    </message>
    <message>
        <source>Rented premises</source>
        <translation>Gehuurde ruimte</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>shop, catering, workshop</source>
        <translation>winkel, horeca, werkplaats</translation>
    </message>
    <message>
        <source>office or storage</source>
        <translation>kantoor of opslag</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>Btw-aangifte</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>per kwartaal</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>no staff</source>
        <translation>geen personeel</translation>
    </message>
    <message>
        <source>less than 5 years</source>
        <translation>korter dan 5 jaar</translation>
    </message>
    <message>
        <source>5 to 10 years</source>
        <translation>5 tot 10 jaar</translation>
    </message>
    <message>
        <source>10 to 15 years</source>
        <translation>10 tot 15 jaar</translation>
    </message>
    <message>
        <source>15 years or more</source>
        <translation>15 jaar of langer</translation>
    </message>
    <message>
        <source>Longest in service</source>
        <translation>Langst in dienst</translation>
    </message>
    <message>
        <source>Bbz asked for on</source>
        <translation>Bbz aangevraagd op</translation>
    </message>
    <message>
        <source>Ioaz asked for on</source>
        <translation>Ioaz aangevraagd op</translation>
    </message>
    <message>
        <source>Deregistered on</source>
        <translation>Uitgeschreven op</translation>
    </message>
    <message>
        <source>%1 %2. That points to: %3.</source>
        <translation>%1 %2. Dat wijst op: %3.</translation>
    </message>
    <message>
        <source>Remove plan to stop</source>
        <translation>Plan om te stoppen verwijderen</translation>
    </message>
    <message>
        <source>Remove the plan with its dates? It goes to the bin and can be put back.</source>
        <translation>Het plan met de data verwijderen? Alles gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the plan to stop</source>
        <translation>Het plan om te stoppen verwijderen</translation>
    </message>
    <message>
        <source>Choose a date in the list first.</source>
        <translation>Kies eerst een datum in de lijst.</translation>
    </message>
    <message>
        <source>The plan itself says whether this is done: change it there.</source>
        <translation>Het plan zelf zegt of dit gedaan is: wijzig het daar.</translation>
    </message>
    <message>
        <source>Nothing has to be done by this date.</source>
        <translation>Voor deze datum hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>Ticking the date</source>
        <translation>De datum afvinken</translation>
    </message>
    <message>
        <source>done %1, late</source>
        <translation>gedaan %1, te laat</translation>
    </message>
</context>
</TS>
