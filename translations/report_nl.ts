<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Op</name>
        <message>
            <source>Issue document</source>
            <translation>Document maken</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Client</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Huishouden</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Uitkering</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Trajecten</translation>
        </message>
        <message>
            <source>Tasks and promises</source>
            <translation>Taken en afspraken</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papieren</translation>
        </message>
        <message>
            <source>Dossier extract</source>
            <translation>Dossieruittreksel</translation>
        </message>
        <message>
            <source>Lists and plan</source>
            <translation>Lijsten en ondernemingsplan</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Grafieken</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>Hoe het geteld is</translation>
        </message>
        <message>
            <source>The dossiers behind the figures</source>
            <translation>De dossiers achter de cijfers</translation>
        </message>
        <message>
            <source>Results of the year</source>
            <translation>Resultaten van het jaar</translation>
        </message>
    </context>
    <context>
        <name>core::DossierReport</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot en met %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>Dossier extract %1</source>
            <translation>Dossieruittreksel %1</translation>
        </message>
        <message>
            <source>What is recorded in dossier %1</source>
            <translation>Wat is vastgelegd in dossier %1</translation>
        </message>
        <message>
            <source>Dossier extract</source>
            <translation>Dossieruittreksel</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Adviseur</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geopend</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>Gemaakt voor</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>BSN</source>
            <translation>BSN</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Language level</source>
            <translation>Taalniveau</translation>
        </message>
        <message>
            <source>Residence status</source>
            <translation>Verblijfsstatus</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, tot en met %2</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Huishouden</translation>
        </message>
        <message>
            <source>Nothing is recorded about the household.</source>
            <translation>Over het huishouden is niets vastgelegd.</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Alleenstaand</translation>
        </message>
        <message>
            <source>Single parent</source>
            <translation>Alleenstaande ouder</translation>
        </message>
        <message>
            <source>Couple</source>
            <translation>Gehuwd of samenwonend</translation>
        </message>
        <message>
            <source>Rented home</source>
            <translation>Huurwoning</translation>
        </message>
        <message>
            <source>Own home</source>
            <translation>Koopwoning</translation>
        </message>
        <message>
            <source>No home of their own</source>
            <translation>Geen eigen woning</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Instelling</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>Cost sharers</source>
            <translation>Kostendelers</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Woning</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Cost sharer</source>
            <translation>Kostendeler</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Uitkering</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Norm per month</source>
            <translation>Norm per maand</translation>
        </message>
        <message>
            <source>Ended because</source>
            <translation>Reden van einde</translation>
        </message>
        <message>
            <source>No benefit is recorded.</source>
            <translation>Er is geen uitkering vastgelegd.</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <source>No business is recorded.</source>
            <translation>Er is geen bedrijf vastgelegd.</translation>
        </message>
        <message>
            <source>Trade name</source>
            <translation>Handelsnaam</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Rechtsvorm</translation>
        </message>
        <message>
            <source>KVK number</source>
            <translation>KVK-nummer</translation>
        </message>
        <message>
            <source>VAT id</source>
            <translation>Btw-id</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Rekeningnummer</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Looptijd</translation>
        </message>
        <message>
            <source>not started yet</source>
            <translation>nog niet gestart</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Trajecten</translation>
        </message>
        <message>
            <source>No route has been started.</source>
            <translation>Er is nog geen traject gestart.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Tasks and promises</source>
            <translation>Taken en afspraken</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>There are no tasks.</source>
            <translation>Er zijn geen taken.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>There are no notes.</source>
            <translation>Er zijn geen notities.</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Aanvulling</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papieren</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Toegevoegd</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geldig tot en met</translation>
        </message>
        <message>
            <source>There are no papers in the dossier.</source>
            <translation>Er zitten geen papieren in het dossier.</translation>
        </message>
    </context>
    <context>
        <name>core::KpiReport</name>
        <message>
            <source>%1 persons per month on average</source>
            <translation>gemiddeld %1 personen per maand</translation>
        </message>
        <message>
            <source>no goal was agreed on</source>
            <translation>er is geen doel afgesproken</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>ten minste %1</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>Oordeel</translation>
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
            <source>Earned per person per month</source>
            <translation>Verdiend per persoon per maand</translation>
        </message>
        <message>
            <source>Norm per person per month</source>
            <translation>Norm per persoon per maand</translation>
        </message>
        <message>
            <source>Earned share of the norm</source>
            <translation>Verdiend deel van de norm</translation>
        </message>
        <message>
            <source>Persons who earn at least %1</source>
            <translation>Personen die ten minste %1 verdienen</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Geteld</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Service on average</source>
            <translation>Dienstverlening gemiddeld</translation>
        </message>
        <message>
            <source>%1 months (agreed: %2)</source>
            <translation>%1 maanden (afgesproken: %2)</translation>
        </message>
        <message>
            <source>Measured so far</source>
            <translation>Gemeten tot nu toe</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (to be confirmed)</source>
            <translation>%1 (nog te bevestigen)</translation>
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
            <source>Source</source>
            <translation>Bron</translation>
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
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>Hoe het geteld is</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
        <message>
            <source>Results %1</source>
            <translation>Resultaten %1</translation>
        </message>
        <message>
            <source>Results of the route for entrepreneurs, %1, %2</source>
            <translation>Resultaten route ondernemer, %1, %2</translation>
        </message>
        <message>
            <source>Results of the route for entrepreneurs</source>
            <translation>Resultaten route ondernemer</translation>
        </message>
        <message>
            <source>at least %1 persons, who on average earn at least %2 of the norm</source>
            <translation>ten minste %1 personen, die gemiddeld ten minste %2 van de norm verdienen</translation>
        </message>
        <message>
            <source>all municipalities</source>
            <translation>alle gemeenten</translation>
        </message>
        <message>
            <source>No result was defined for this year.</source>
            <translation>Voor dit jaar is geen resultaat vastgelegd.</translation>
        </message>
    </context>
    <context>
        <name>core::PlanProgress</name>
        <message>
            <source>Section</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Er ontbreekt niets.</translation>
        </message>
        <message>
            <source>Still missing for "%1":</source>
            <translation>Nog nodig voor ‘%1’:</translation>
        </message>
        <message>
            <source>Lists and plan</source>
            <translation>Lijsten en ondernemingsplan</translation>
        </message>
        <message>
            <source>No list has been started.</source>
            <translation>Er is nog geen lijst begonnen.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>core::RecoveryPaper</name>
        <message>
            <source>Recovery key</source>
            <translation>Herstelsleutel</translation>
        </message>
        <message>
            <source>Recovery key of the vault %1</source>
            <translation>Herstelsleutel van de kluis %1</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Geheim</translation>
        </message>
        <message>
            <source>Who holds this paper and the vault file can read every dossier in it. Keep it in the safe of the organisation, not with the computer. Do not copy, photograph or mail it.</source>
            <translation>Wie dit papier en het kluisbestand heeft, kan elk dossier erin lezen. Bewaar het in de brandkast van de organisatie, niet bij de computer. Kopieer, fotografeer of mail het niet.</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Kluis</translation>
        </message>
        <message>
            <source>Vault of</source>
            <translation>Kluis van</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>The key</source>
            <translation>De sleutel</translation>
        </message>
        <message>
            <source>When do you need it?</source>
            <translation>Wanneer is hij nodig?</translation>
        </message>
        <message>
            <source>The adviser has forgotten the passphrase, or has left.</source>
            <translation>De adviseur is de wachtzin vergeten of werkt er niet meer.</translation>
        </message>
        <message>
            <source>Choose "Open with recovery key" in the window that asks for the passphrase, type the eight groups and choose a new passphrase.</source>
            <translation>Kies in het venster dat om de wachtzin vraagt ‘Openen met herstelsleutel’, typ de acht groepen en kies een nieuwe wachtzin.</translation>
        </message>
        <message>
            <source>Make a new recovery key afterwards. This paper then no longer works: destroy it.</source>
            <translation>Maak daarna een nieuwe herstelsleutel. Dit papier werkt dan niet meer: vernietig het.</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Bewaard door</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
    </context>
    <context>
        <name>core::Reports</name>
        <message>
            <source>Choose a document first.</source>
            <translation>Kies eerst een document.</translation>
        </message>
        <message>
            <source>Choose who receives it first.</source>
            <translation>Kies eerst wie het krijgt.</translation>
        </message>
        <message>
            <source>This document is about one dossier. Choose a dossier.</source>
            <translation>Dit document gaat over één dossier. Kies een dossier.</translation>
        </message>
        <message>
            <source>%1 never receives a document about one client.</source>
            <translation>%1 krijgt nooit een document over één klant.</translation>
        </message>
        <message>
            <source>Fill in who receives it: the name of the person or organisation.</source>
            <translation>Vul in wie het krijgt: de naam van de persoon of organisatie.</translation>
        </message>
        <message>
            <source>Fill in what it is for: that goes in the register.</source>
            <translation>Vul in waarvoor het is: dat komt in het register.</translation>
        </message>
    </context>
    <context>
        <name>ui::DocumentDialog</name>
        <message>
            <source>Choose who receives it</source>
            <translation>Kies wie het krijgt</translation>
        </message>
        <message>
            <source>Print document</source>
            <translation>Document afdrukken</translation>
        </message>
        <message>
            <source>Make document</source>
            <translation>Document maken</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>Voor &amp;wie</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>&amp;Name of the receiver</source>
            <translation>&amp;Naam van de ontvanger</translation>
        </message>
        <message>
            <source>What is it &amp;for?</source>
            <translation>Waar&amp;voor is het?</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;Jaar</translation>
        </message>
        <message>
            <source>&amp;Month (empty: the whole year)</source>
            <translation>&amp;Maand (leeg: het hele jaar)</translation>
        </message>
        <message>
            <source>&amp;Keep a copy in the dossier</source>
            <translation>&amp;Kopie in het dossier bewaren</translation>
        </message>
        <message>
            <source>&amp;Save PDF</source>
            <translation>PDF op&amp;slaan</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Afdrukken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <source>Read who receives it</source>
            <translation>Ontvanger ophalen</translation>
        </message>
        <message>
            <source>Nothing is left out.</source>
            <translation>Er wordt niets weggelaten.</translation>
        </message>
        <message>
            <source>Left out: %1.</source>
            <translation>Blijft weg: %1.</translation>
        </message>
        <message>
            <source>Choose who receives the document. Then it shows here as it will come out.</source>
            <translation>Kies wie het document krijgt. Dan staat het hier zoals het eruit komt.</translation>
        </message>
        <message>
            <source>Choose at least one part.</source>
            <translation>Kies ten minste één onderdeel.</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF opslaan</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-documenten (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1 and recorded.</source>
            <translation>Opgeslagen als %1 en vastgelegd in het register.</translation>
        </message>
        <message>
            <source>Sent to the printer and recorded.</source>
            <translation>Naar de printer gestuurd en vastgelegd in het register.</translation>
        </message>
        <message>
            <source>%1 (not for this receiver)</source>
            <translation>%1 (niet voor deze ontvanger)</translation>
        </message>
    </context>
    <context>
        <name>ui::PreviewPane</name>
        <message>
            <source>Pages of the document</source>
            <translation>Bladzijden van het document</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige bladzijde</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende bladzijde</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Breedte passend</translation>
        </message>
        <message>
            <source>As wide as the window</source>
            <translation>Zo breed als het venster</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 van %2</translation>
        </message>
    </context>
</TS>
