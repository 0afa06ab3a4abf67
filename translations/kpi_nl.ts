<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Change the definition of a result</source>
        <translation>Definitie van een resultaat wijzigen</translation>
    </message>
    <message>
        <source>Freeze results</source>
        <translation>Resultaten vaststellen</translation>
    </message>
    <message>
        <source>Record a quarter of the national index</source>
        <translation>Kwartaal van de landelijke index vastleggen</translation>
    </message>
    <message>
        <source>Remove a quarter of the national index</source>
        <translation>Kwartaal van de landelijke index verwijderen</translation>
    </message>
    <message>
        <source>Bring in the national index</source>
        <translation>Landelijke index inlezen</translation>
    </message>
</context>
<context>
    <name>core::DataQuality</name>
    <message>
        <source>No client</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>No date of birth</source>
        <translation>Geen geboortedatum</translation>
    </message>
    <message>
        <source>No municipality: counts in the whole, in no municipality</source>
        <translation>Geen gemeente: telt mee in het totaal, in geen gemeente</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Geen route</translation>
    </message>
    <message>
        <source>%1 ended on %2 without an outcome</source>
        <translation>%1 is op %2 geëindigd zonder uitkomst</translation>
    </message>
    <message>
        <source>Starter since %1, but not recorded whether there was a benefit then</source>
        <translation>Starter sinds %1, maar niet vastgelegd of er toen een uitkering was</translation>
    </message>
    <message>
        <source>Benefit ended on %1 without a reason</source>
        <translation>Uitkering is op %1 geëindigd zonder reden</translation>
    </message>
    <message>
        <source>Left the benefit on %1, but no norm: what was saved cannot be reckoned</source>
        <translation>Op %1 uit de uitkering, maar zonder norm: de besparing is niet te berekenen</translation>
    </message>
    <message>
        <source>Independent since %1, but the benefit has no end</source>
        <translation>Zelfstandig sinds %1, maar de uitkering heeft geen einddatum</translation>
    </message>
    <message>
        <source>Income without a norm: %1</source>
        <translation>Inkomsten zonder norm: %1</translation>
    </message>
    <message>
        <source>No income and no nil return: %1</source>
        <translation>Geen inkomsten en geen ‘niets gewerkt’: %1</translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation>Zonder klant</translation>
    </message>
    <message>
        <source>Without a date of birth</source>
        <translation>Zonder geboortedatum</translation>
    </message>
    <message>
        <source>Without a municipality</source>
        <translation>Zonder gemeente</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>Zonder route</translation>
    </message>
    <message>
        <source>Route ended without an outcome</source>
        <translation>Route geëindigd zonder uitkomst</translation>
    </message>
    <message>
        <source>Starter: benefit not recorded</source>
        <translation>Starter: uitkering niet vastgelegd</translation>
    </message>
    <message>
        <source>Benefit ended without a reason</source>
        <translation>Uitkering geëindigd zonder reden</translation>
    </message>
    <message>
        <source>Left the benefit without a norm</source>
        <translation>Uit de uitkering, zonder norm</translation>
    </message>
    <message>
        <source>Independent, but benefit without an end</source>
        <translation>Zelfstandig, maar uitkering zonder einde</translation>
    </message>
    <message>
        <source>PTO: income without a norm</source>
        <translation>PTO: inkomsten zonder norm</translation>
    </message>
    <message>
        <source>PTO: month without income or nil return</source>
        <translation>PTO: maand zonder inkomsten of ‘niets gewerkt’</translation>
    </message>
</context>
<context>
    <name>core::FrozenKpis</name>
    <message>
        <source>succeeded</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>not succeeded</source>
        <translation>niet geslaagd</translation>
    </message>
    <message>
        <source>Counted then (%1); now it does not belong to this list any more</source>
        <translation>Telde toen mee (%1); hoort nu niet meer in deze lijst</translation>
    </message>
    <message>
        <source>Counted then (%1); now %2: %3</source>
        <translation>Telde toen mee (%1); nu %2: %3</translation>
    </message>
    <message>
        <source>then %1 (%2), now %3 (%4)</source>
        <translation>toen %1 (%2), nu %3 (%4)</translation>
    </message>
    <message>
        <source>then %1 months, now %2</source>
        <translation>toen %1 maanden, nu %2</translation>
    </message>
    <message>
        <source>earned then %1, now %2</source>
        <translation>verdiend toen %1, nu %2</translation>
    </message>
    <message>
        <source>norm then %1, now %2</source>
        <translation>norm toen %1, nu %2</translation>
    </message>
    <message>
        <source>%1: the measuring period runs until %2. A result is frozen when its period is over.</source>
        <translation>%1: de meetperiode loopt tot en met %2. Een resultaat stelt u vast als de periode voorbij is.</translation>
    </message>
    <message>
        <source>There is no result to freeze for %1.</source>
        <translation>Er is voor %1 geen resultaat om vast te stellen.</translation>
    </message>
    <message>
        <source>Not counted then; now %1</source>
        <translation>Telde toen niet mee; nu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) that counted then have been removed since</source>
        <translation>
            <numerusform>%n dossier dat toen meetelde, is sindsdien verwijderd</numerusform>
            <numerusform>%n dossiers die toen meetelden, zijn sindsdien verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::IndexImport</name>
    <message>
        <source>The file needs columns with the headings year, quarter and index (or jaar, kwartaal and index).</source>
        <translation>Het bestand heeft kolommen nodig met de koppen jaar, kwartaal en index.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Bestand %1</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not a year.</source>
        <translation>Rij %1: “%2” is geen jaar.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not a quarter from 1 to 4.</source>
        <translation>Rij %1: “%2” is geen kwartaal van 1 tot en met 4.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not an index above zero.</source>
        <translation>Rij %1: “%2” is geen index boven nul.</translation>
    </message>
    <message>
        <source>Row %1: this quarter stands in the file twice.</source>
        <translation>Rij %1: dit kwartaal staat twee keer in het bestand.</translation>
    </message>
    <message>
        <source>There is no row under the headings.</source>
        <translation>Er staat geen rij onder de koppen.</translation>
    </message>
</context>
<context>
    <name>core::Inflow</name>
    <message>
        <source>Application for the Bbz</source>
        <translation>Bbz-aanvraag</translation>
    </message>
    <message>
        <source>Start of the route %1</source>
        <translation>Start van de route %1</translation>
    </message>
    <message>
        <source>Applications by entrepreneurs, per quarter</source>
        <translation>Aanvragen door ondernemers, per kwartaal</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Own inflow and the national index</source>
        <translation>Eigen instroom en de landelijke index</translation>
    </message>
    <message>
        <source>Own inflow</source>
        <translation>Eigen instroom</translation>
    </message>
    <message>
        <source>National index</source>
        <translation>Landelijke index</translation>
    </message>
    <message>
        <source>Own inflow and the national index, %1 is 100</source>
        <translation>Eigen instroom en de landelijke index, %1 is 100</translation>
    </message>
    <message>
        <source>Fill in a year and a quarter from 1 to 4.</source>
        <translation>Vul een jaar in en een kwartaal van 1 tot en met 4.</translation>
    </message>
    <message>
        <source>Fill in the index as a number above zero, such as 98,5.</source>
        <translation>Vul de index in als getal boven nul, zoals 98,5.</translation>
    </message>
    <message>
        <source>Fill in where the number comes from.</source>
        <translation>Vul in waar het getal vandaan komt.</translation>
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
    <message>
        <source>No income in this period</source>
        <translation>Geen inkomsten in deze periode</translation>
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
    <message>
        <source>A measuring period takes 1 to 60 months and ends at most 60 months earlier.</source>
        <translation>Een meetperiode duurt 1 tot 60 maanden en eindigt hoogstens 60 maanden eerder.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>K%1 %2</translation>
    </message>
</context>
<context>
    <name>core::ServiceFigures</name>
    <message>
        <source>Walk-in hour</source>
        <translation>Spreekuur</translation>
    </message>
    <message>
        <source>An entrepreneur counts once in the period, with the last contact that has a result.</source>
        <translation>Een ondernemer telt één keer in de periode, met het laatste contact dat een resultaat heeft.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kwam</translation>
    </message>
    <message numerus="yes">
        <source>%n entrepreneur(s), %1 helped</source>
        <translation>
            <numerusform>%n ondernemer, %1 geholpen</numerusform>
            <numerusform>%n ondernemers, %1 geholpen</numerusform>
        </translation>
    </message>
    <message>
        <source>Statushouders whose group ended</source>
        <translation>Statushouders van wie de groep is afgelopen</translation>
    </message>
    <message>
        <source>Started an own business</source>
        <translation>Gestart met een eigen bedrijf</translation>
    </message>
    <message>
        <source>Chose otherwise</source>
        <translation>Koos anders</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>Uitkomst nog niet bekend</translation>
    </message>
    <message>
        <source>no group ended</source>
        <translation>geen groep afgelopen</translation>
    </message>
    <message>
        <source>%1 of %2 started</source>
        <translation>%1 van %2 gestart</translation>
    </message>
    <message>
        <source>Statushouders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Who had a place in a group whose last lesson fell in the period.</source>
        <translation>Wie een plaats had in een groep waarvan de laatste les in de periode viel.</translation>
    </message>
    <message>
        <source>Workshops given</source>
        <translation>Gegeven workshops</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n present</source>
        <translation>
            <numerusform>%1: %n aanwezig</numerusform>
            <numerusform>%1: %n aanwezig</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Of whom without a dossier</source>
        <translation>Van wie zonder dossier</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>geen gegeven</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s), %1</source>
        <translation>
            <numerusform>%n workshop, %1</numerusform>
            <numerusform>%n workshops, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Workshops are given for all municipalities together; participants count in their own.</source>
        <translation>Workshops zijn voor alle gemeenten samen; deelnemers tellen in hun eigen gemeente.</translation>
    </message>
    <message>
        <source>Referred to a partner</source>
        <translation>Doorverwezen naar een partner</translation>
    </message>
    <message>
        <source>Independent of the benefit since</source>
        <translation>Uit de uitkering na doorverwijzing</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>geen gemaakt</translation>
    </message>
    <message>
        <source>%1 made, %2 left the benefit</source>
        <translation>%1 gemaakt, %2 uit de uitkering</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Clients who were sent to a partner in the period, and who left the benefit in it after a referral.</source>
        <translation>Klanten die in de periode naar een partner zijn gestuurd, en wie er in de periode na een doorverwijzing uit de uitkering ging.</translation>
    </message>
    <message>
        <source>In debt help</source>
        <translation>In schuldhulp</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>Gemeld in de periode</translation>
    </message>
    <message>
        <source>Former entrepreneurs</source>
        <translation>Oud-ondernemers</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Overeenkomst getekend</translation>
    </message>
    <message>
        <source>Ended in the period</source>
        <translation>Afgelopen in de periode</translation>
    </message>
    <message>
        <source>Threats averted</source>
        <translation>Dreiging afgewend</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>overeenkomst getekend</translation>
    </message>
    <message>
        <source>the business runs</source>
        <translation>het bedrijf loopt</translation>
    </message>
    <message>
        <source>without a running business</source>
        <translation>zonder lopend bedrijf</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>On the route for debts</source>
        <translation>Op de route schulden</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>nobody helped</source>
        <translation>niemand geholpen</translation>
    </message>
    <message numerus="yes">
        <source>%n on the route, %1 in debt help</source>
        <translation>
            <numerusform>%n op de route, %1 in schuldhulp</numerusform>
            <numerusform>%n op de route, %1 in schuldhulp</numerusform>
        </translation>
    </message>
    <message>
        <source>Entrepreneurs and former entrepreneurs whose route or debt help ran in the period.</source>
        <translation>Ondernemers en oud-ondernemers van wie de route of de schuldhulp in de periode liep.</translation>
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
    <message>
        <source>Measured over</source>
        <translation>Gemeten over</translation>
    </message>
    <message>
        <source> months</source>
        <translation> maanden</translation>
    </message>
    <message>
        <source>Ends before the end of the year</source>
        <translation>Eindigt vóór het einde van het jaar</translation>
    </message>
</context>
<context>
    <name>ui::InflowPage</name>
    <message>
        <source>Not verified: the client has not confirmed this way of counting.</source>
        <translation>Niet geverifieerd: de opdrachtgever heeft deze manier van tellen niet bevestigd.</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
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
        <source>Day</source>
        <translation>Dag</translation>
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
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>National index</source>
        <translation>Landelijke index</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>K</translation>
    </message>
    <message>
        <source>98,5</source>
        <translation>98,5</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Bring in from CSV…</source>
        <translation>Inlezen uit CSV…</translation>
    </message>
    <message>
        <source>Count the inflow</source>
        <translation>Instroom tellen</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) in %1</source>
        <translation>
            <numerusform>%n aanvraag in %1</numerusform>
            <numerusform>%n aanvragen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the index</source>
        <translation>Index vastleggen</translation>
    </message>
    <message>
        <source>Choose a quarter in the list first.</source>
        <translation>Kies eerst een kwartaal in de lijst.</translation>
    </message>
    <message>
        <source>Remove the quarter</source>
        <translation>Kwartaal verwijderen</translation>
    </message>
    <message>
        <source>Bring in the national index</source>
        <translation>Landelijke index inlezen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV-bestanden (*.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) were read. A quarter that is there already takes the new value.</source>
        <translation>
            <numerusform>%n kwartaal gelezen. Staat het er al, dan krijgt het de nieuwe waarde.</numerusform>
            <numerusform>%n kwartalen gelezen. Een kwartaal dat er al staat, krijgt de nieuwe waarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Inlezen</translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) brought in.</source>
        <translation>
            <numerusform>%n kwartaal ingelezen.</numerusform>
            <numerusform>%n kwartalen ingelezen.</numerusform>
        </translation>
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
    <message>
        <source>▲ %1 more than a year earlier</source>
        <translation>▲ %1 meer dan een jaar eerder</translation>
    </message>
    <message>
        <source>▼ %1 less than a year earlier</source>
        <translation>▼ %1 minder dan een jaar eerder</translation>
    </message>
    <message>
        <source>as a year earlier</source>
        <translation>gelijk aan een jaar eerder</translation>
    </message>
    <message>
        <source>frozen on %1 · now %2</source>
        <translation>vastgesteld op %1 · nu %2</translation>
    </message>
</context>
<context>
    <name>ui::QualityPage</name>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
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
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>In te vullen</translation>
    </message>
    <message>
        <source>To complete before reporting</source>
        <translation>Aan te vullen vóór het verslag</translation>
    </message>
    <message>
        <source>Open the dossier where it is filled in</source>
        <translation>Dossier openen waar het wordt ingevuld</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
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
        <source>Look what is missing</source>
        <translation>Kijken wat ontbreekt</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
    <message>
        <source>Nothing is missing for %1.</source>
        <translation>Voor %1 ontbreekt niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) to complete before %1 can be reported</source>
        <translation>
            <numerusform>%n dossier aan te vullen voordat %1 kan worden verantwoord</numerusform>
            <numerusform>%n dossiers aan te vullen voordat %1 kan worden verantwoord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultCharts</name>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartalen</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Change the definition…</source>
        <translation>Definitie wijzigen…</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Deze periode</translation>
    </message>
    <message>
        <source>%1 months with income over %2 months, so on average %3 persons. On average %4 earned a month on a norm of %5: %6. %7 persons earn at least %8 of their own norm.</source>
        <translation>%1 maanden met inkomsten over %2 maanden, dus gemiddeld %3 personen. Gemiddeld %4 per maand verdiend op een norm van %5: %6. %7 personen verdienen minstens %8 van hun eigen norm.</translation>
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
        <source>%1 up to and including %2. %3</source>
        <translation>%1 tot en met %2. %3</translation>
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
        <source>Frozen on %1</source>
        <translation>Vastgesteld op %1</translation>
    </message>
    <message>
        <source>%1 by %2, version %3. %4</source>
        <translation>%1 door %2, versie %3. %4</translation>
    </message>
    <message>
        <source>Not verified: the client has not confirmed this way of counting.</source>
        <translation>Niet geverifieerd: de opdrachtgever heeft deze manier van tellen niet bevestigd.</translation>
    </message>
</context>
<context>
    <name>ui::ResultLists</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
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
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Sindsdien veranderd</translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
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
        <source>Count the results</source>
        <translation>Resultaten tellen</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Hele jaar</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Kwartaal %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Vaststellen…</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Tonen wat er veranderde</translation>
    </message>
    <message>
        <source>Freeze the figures of this year as they are published</source>
        <translation>De cijfers van dit jaar vaststellen zoals ze naar buiten gaan</translation>
    </message>
    <message>
        <source>A figure is frozen for a whole year and for everyone</source>
        <translation>Een cijfer stelt u vast voor een heel jaar en voor iedereen</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2: %3.</source>
        <translation>Vastgesteld op %1 door %2: %3.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Sindsdien is er niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>Now %1: %n dossier(s) changed since.</source>
        <translation>
            <numerusform>Nu %1: sindsdien is %n dossier veranderd.</numerusform>
            <numerusform>Nu %1: sindsdien zijn %n dossiers veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by version %1 then, by version %2 now.</source>
        <translation>Toen geteld met versie %1, nu met versie %2.</translation>
    </message>
    <message>
        <source>Freeze results</source>
        <translation>Resultaten vaststellen</translation>
    </message>
    <message>
        <source>The figure of %1 is kept as it is now, for all municipalities together and for each of them, with the dossiers behind it. What changes later is named per dossier.</source>
        <translation>Het cijfer van %1 wordt bewaard zoals het nu is, voor alle gemeenten samen en voor elk apart, met de dossiers erachter. Wat later verandert, ziet u per dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) or person(s) are still in doubt and do not count.</source>
        <translation>
            <numerusform>%n route of persoon is nog in twijfel en telt niet mee.</numerusform>
            <numerusform>%n routes of personen zijn nog in twijfel en tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Alleen “%1”</translation>
    </message>
    <message>
        <source>All results of %1</source>
        <translation>Alle resultaten van %1</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>Waar komt het in te staan?</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Jaarverslag %1</translation>
    </message>
    <message>
        <source>The results of %1 are frozen.</source>
        <translation>De resultaten van %1 zijn vastgesteld.</translation>
    </message>
</context>
<context>
    <name>ui::ServicePane</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wie of wat</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Wat het was</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>The list behind the figure</source>
        <translation>De lijst achter het cijfer</translation>
    </message>
</context>
</TS>
