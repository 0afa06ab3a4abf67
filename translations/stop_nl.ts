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
        <source>Record going on or ending</source>
        <translation>Doorgaan of stoppen vastleggen</translation>
    </message>
    <message>
        <source>Record end of the business</source>
        <translation>Einde van het bedrijf vastleggen</translation>
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
        <source>the start of the business is not recorded</source>
        <translation>het begin van het bedrijf is niet vastgelegd</translation>
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
        <source>in business since %1; whether that was without a break is not asked yet</source>
        <translation>ondernemer sinds %1; of dat onafgebroken was is nog niet gevraagd</translation>
    </message>
    <message>
        <source>without a break since %1</source>
        <translation>onafgebroken sinds %1</translation>
    </message>
    <message>
        <source>AOW age on %1</source>
        <translation>AOW-leeftijd op %1</translation>
    </message>
    <message>
        <source>The wealth is not written down yet (Bbz, Living costs, Wealth).</source>
        <translation>Het vermogen is nog niet vastgelegd (Bbz, Levensonderhoud, Vermogen).</translation>
    </message>
    <message>
        <source>The limit of wealth is not known for %1.</source>
        <translation>De vermogensgrens is niet bekend voor %1.</translation>
    </message>
    <message>
        <source>Own wealth %1, not above %2 (%3): a gift is possible.</source>
        <translation>Eigen vermogen %1, niet boven %2 (%3): een gift is mogelijk.</translation>
    </message>
    <message>
        <source>Own wealth %1, above %2 (%3): what is above it stays a loan.</source>
        <translation>Eigen vermogen %1, boven %2 (%3): wat erboven ligt blijft een lening.</translation>
    </message>
    <message>
        <source>not all three years are recorded</source>
        <translation>niet alle drie jaren zijn vastgelegd</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>About %1 a month would be left.</source>
        <translation>Er zou ongeveer %1 per maand overblijven.</translation>
    </message>
    <message>
        <source>The business has to end by %1.</source>
        <translation>Het bedrijf moet uiterlijk op %1 zijn beëindigd.</translation>
    </message>
    <message>
        <source>Is old enough when the business ends</source>
        <translation>Is oud genoeg als het bedrijf stopt</translation>
    </message>
    <message>
        <source>Granted on %1.</source>
        <translation>Toegekend op %1.</translation>
    </message>
    <message>
        <source>Refused on %1.</source>
        <translation>Afgewezen op %1.</translation>
    </message>
</context>
<context>
    <name>core::StopBook</name>
    <message>
        <source>The plan to stop was changed.</source>
        <translation>Het plan om te stoppen is gewijzigd.</translation>
    </message>
    <message>
        <source>This day lies ahead: a last day that is planned stands in the plan.</source>
        <translation>Deze dag moet nog komen: een laatste dag die gepland is staat in het plan.</translation>
    </message>
    <message>
        <source>The business ends before it starts.</source>
        <translation>Het bedrijf stopt voordat het begint.</translation>
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
        <source>The business cannot have begun after today.</source>
        <translation>Het bedrijf kan niet na vandaag zijn begonnen.</translation>
    </message>
    <message>
        <source>There is a day of an outcome: which outcome?</source>
        <translation>Er is een dag van een uitkomst: welke uitkomst?</translation>
    </message>
    <message>
        <source>The business ended on %1 and nothing was asked for before. Was that meant?</source>
        <translation>Het bedrijf is gestopt op %1 en er is vooraf niets aangevraagd. Was dat de bedoeling?</translation>
    </message>
    <message>
        <source>The pension reserve is part of the wealth, so it cannot be more.</source>
        <translation>De pensioenreserve is deel van het vermogen en kan dus niet hoger zijn.</translation>
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
        <source>The business is viable</source>
        <translation>Het bedrijf is levensvatbaar</translation>
    </message>
    <message>
        <source>Enough hours in the business</source>
        <translation>Genoeg uren in het bedrijf</translation>
    </message>
    <message>
        <source>Rules of %1 (Bbz) and %2 (Ioaz)</source>
        <translation>Regels van %1 (Bbz) en %2 (Ioaz)</translation>
    </message>
    <message>
        <source>Going on or ending</source>
        <translation>Doorgaan of stoppen</translation>
    </message>
    <message>
        <source>In business without a break since</source>
        <translation>Onafgebroken ondernemer sinds</translation>
    </message>
    <message>
        <source>Worked in the 7 years before that</source>
        <translation>Werkte in de 7 jaar daarvoor</translation>
    </message>
    <message>
        <source>Income of the last book year, gross</source>
        <translation>Inkomen laatste boekjaar, bruto</translation>
    </message>
    <message>
        <source>Income of the year before</source>
        <translation>Inkomen boekjaar daarvoor</translation>
    </message>
    <message>
        <source>Income of the third year back</source>
        <translation>Inkomen derde boekjaar terug</translation>
    </message>
    <message>
        <source>Expected income a year when going on</source>
        <translation>Verwacht inkomen per jaar bij doorgaan</translation>
    </message>
    <message>
        <source>Expected income looked at on</source>
        <translation>Verwacht inkomen bekeken op</translation>
    </message>
    <message>
        <source>Other net income a month after ending</source>
        <translation>Ander netto inkomen per maand na het stoppen</translation>
    </message>
    <message>
        <source>Wealth after ending (home at 60 %)</source>
        <translation>Vermogen na het stoppen (woning voor 60 %)</translation>
    </message>
    <message>
        <source>Of which for the pension</source>
        <translation>Waarvan voor pensioen</translation>
    </message>
    <message>
        <source>Ioaz asked for on</source>
        <translation>Ioaz aangevraagd op</translation>
    </message>
    <message>
        <source>Note</source>
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
        <source>Ioaz asked for on</source>
        <translation>Ioaz aangevraagd op</translation>
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
    <message>
        <source>Business ended …</source>
        <translation>Bedrijf gestopt …</translation>
    </message>
    <message>
        <source>Bbz for stopping asked for on %1.</source>
        <translation>Bbz bij stoppen aangevraagd op %1.</translation>
    </message>
    <message>
        <source>Bbz for stopping was not asked for: record the application in the Bbz tab.</source>
        <translation>Bbz bij stoppen is niet aangevraagd: leg de aanvraag vast in het tabblad Bbz.</translation>
    </message>
    <message>
        <source>Ioaz asked for on %1.</source>
        <translation>Ioaz aangevraagd op %1.</translation>
    </message>
    <message>
        <source>Ioaz granted on %1.</source>
        <translation>Ioaz toegekend op %1.</translation>
    </message>
    <message>
        <source>Ioaz refused on %1.</source>
        <translation>Ioaz afgewezen op %1.</translation>
    </message>
    <message>
        <source>Business ended</source>
        <translation>Bedrijf gestopt</translation>
    </message>
    <message>
        <source>No business is recorded yet. Add it under Data, then its end can be filled in.</source>
        <translation>Er is nog geen bedrijf vastgelegd. Voeg het toe onder Gegevens; daarna kunt u het einde invullen.</translation>
    </message>
    <message>
        <source>Record end</source>
        <translation>Einde vastleggen</translation>
    </message>
    <message>
        <source>%1 ended on</source>
        <translation>%1 gestopt op</translation>
    </message>
    <message>
        <source>The business</source>
        <translation>Het bedrijf</translation>
    </message>
    <message>
        <source>The day is kept with the business, under Data. Leave it empty when the business still runs.</source>
        <translation>De dag staat bij het bedrijf, onder Gegevens. Laat hem leeg als het bedrijf nog loopt.</translation>
    </message>
    <message>
        <source>Ioaz</source>
        <translation>Ioaz</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Uitkomst op</translation>
    </message>
    <message>
        <source>Remove the plan with its dates? What is known about going on and the Ioaz stays. It can be undone.</source>
        <translation>Het plan met zijn data verwijderen? Wat bekend is over doorgaan en de Ioaz blijft. U kunt het ongedaan maken.</translation>
    </message>
</context>
</TS>
