<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Take over a vault from a file</source>
        <translation>Kluis overnemen uit een bestand</translation>
    </message>
    <message>
        <source>Export dossiers</source>
        <translation>Dossiers exporteren</translation>
    </message>
    <message>
        <source>Export hours</source>
        <translation>Uren exporteren</translation>
    </message>
    <message>
        <source>Export income</source>
        <translation>Inkomsten exporteren</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <source>Import caseload</source>
        <translation>Caseload importeren</translation>
    </message>
    <message>
        <source>Import hours</source>
        <translation>Uren importeren</translation>
    </message>
    <message>
        <source>Import income</source>
        <translation>Inkomsten importeren</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>Rijen importeren</translation>
    </message>
    <message>
        <source>Read import file</source>
        <translation>Importbestand lezen</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Export debts</source>
        <translation>Schulden exporteren</translation>
    </message>
</context>
<context>
    <name>core::CellReader</name>
    <message>
        <source>The text begins with a quotation mark that is never closed.</source>
        <translation>De tekst begint met een aanhalingsteken dat nergens sluit.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>De tekst is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of this number.</source>
        <translation>“%1” heeft niet de vorm van dit nummer.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write day, month and a year of four digits, such as 3-4-2018.</source>
        <translation>“%1” is geen datum. Schrijf dag, maand en een jaar van vier cijfers, zoals 3-4-2018.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 ligt in de toekomst.</translation>
    </message>
    <message>
        <source>%1 is too far away to be right.</source>
        <translation>%1 ligt te ver weg om te kloppen.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write euros and cents with a comma, such as 1.057,25.</source>
        <translation>“%1” is geen bedrag. Schrijf euro&apos;s en centen met een komma, zoals 1.057,25.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours in whole minutes. Write 2:30 or 2,5.</source>
        <translation>“%1” is geen aantal uren in hele minuten. Schrijf 2:30 of 2,5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is geen heel getal.</translation>
    </message>
    <message>
        <source>Nothing is filled in: %1.</source>
        <translation>Er is niets ingevuld: %1.</translation>
    </message>
    <message>
        <source>%1 is less than is possible.</source>
        <translation>%1 is minder dan mogelijk is.</translation>
    </message>
    <message>
        <source>%1 is more than %2, the most that can be right.</source>
        <translation>%1 is meer dan %2, het hoogste dat kan kloppen.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” is hier niet bekend.</translation>
    </message>
    <message>
        <source>“%1” is not known. Known are: %2.</source>
        <translation>“%1” is niet bekend. Wel bekend: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1” is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>%1 is not a BSN: it does not pass the eleven test.</source>
        <translation>%1 is geen BSN: de elfproef klopt niet.</translation>
    </message>
    <message>
        <source>%1 is not a KVK number of eight digits.</source>
        <translation>%1 is geen KVK-nummer van acht cijfers.</translation>
    </message>
    <message>
        <source>%1 is not a Dutch VAT id.</source>
        <translation>%1 is geen Nederlands btw-id.</translation>
    </message>
    <message>
        <source>%1 is not a Dutch IBAN: the check digits are wrong.</source>
        <translation>%1 is geen Nederlandse IBAN: de controlecijfers kloppen niet.</translation>
    </message>
    <message>
        <source>%1 is not a Dutch postcode.</source>
        <translation>%1 is geen Nederlandse postcode.</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write 4-2018 or 2018-04.</source>
        <translation>“%1” is geen maand. Schrijf 4-2018 of 2018-04.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” is geen e-mailadres.</translation>
    </message>
</context>
<context>
    <name>core::CsvReader</name>
    <message>
        <source>This row has characters that do not belong in a text file.</source>
        <translation>In deze rij staan tekens die niet in een tekstbestand horen.</translation>
    </message>
    <message>
        <source>This row has characters that do not fit the chosen encoding.</source>
        <translation>In deze rij staan tekens die niet bij de gekozen codering passen.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark. Inside quotation marks a quotation mark is written twice.</source>
        <translation>Er staat tekst achter een sluitend aanhalingsteken. Schrijf een aanhalingsteken tussen aanhalingstekens dubbel.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier begint een aanhalingsteken dat nergens sluit.</translation>
    </message>
    <message>
        <source>This row is longer than %1 characters. Reading stopped here; check that this is a CSV file.</source>
        <translation>Deze rij is langer dan %1 tekens. Het lezen is hier gestopt; controleer of dit een CSV-bestand is.</translation>
    </message>
    <message>
        <source>A file may have at most %1 rows. Reading stopped here; split the file and bring the rest in after this one.</source>
        <translation>Een bestand mag hooguit %1 rijen hebben. Het lezen is hier gestopt; splits het bestand en lees de rest daarna in.</translation>
    </message>
</context>
<context>
    <name>core::Dump</name>
    <message>
        <source>this vault already has dossiers</source>
        <translation>in deze kluis staan al dossiers</translation>
    </message>
</context>
<context>
    <name>core::Exporter</name>
    <message>
        <source>Dossiers, one row per client</source>
        <translation>Dossiers, één rij per klant</translation>
    </message>
    <message>
        <source>Hours of part-time enterprise</source>
        <translation>Uren parttime ondernemen</translation>
    </message>
    <message>
        <source>Turnover and costs per month</source>
        <translation>Omzet en kosten per maand</translation>
    </message>
    <message>
        <source>Everything, every table as it is stored</source>
        <translation>Alles, elke tabel zoals die is opgeslagen</translation>
    </message>
    <message>
        <source>Debts, one row per claim</source>
        <translation>Schulden, één regel per vordering</translation>
    </message>
</context>
<context>
    <name>core::ImportSource</name>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is a workbook, not a CSV file. Open it in the spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>Dit is een werkmap, geen CSV-bestand. Open het in het rekenblad en sla het op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>This is a PDF, not a CSV file. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>Dit is een PDF, geen CSV-bestand. Vraag de lijst als rekenblad of CSV-bestand.</translation>
    </message>
    <message>
        <source>This is not a text file. Choose a CSV file.</source>
        <translation>Dit is geen tekstbestand. Kies een CSV-bestand.</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Puntkomma ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Streep |</translation>
    </message>
    <message>
        <source>There is no row with headings in this file.</source>
        <translation>In dit bestand staat geen rij met kolomkoppen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>This file has %1 columns; %2 is the most that can be brought in. Check the separator, or take the columns you need to a sheet of their own.</source>
        <translation>Dit bestand heeft %1 kolommen; meer dan %2 gaat niet. Controleer het scheidingsteken, of zet de kolommen die u nodig hebt op een eigen blad.</translation>
    </message>
</context>
<context>
    <name>core::KnownRows</name>
    <message>
        <source>There is no dossier of a client with BSN %1.</source>
        <translation>Er is geen dossier van een klant met BSN %1.</translation>
    </message>
    <message>
        <source>There is no dossier %1.</source>
        <translation>Er is geen dossier %1.</translation>
    </message>
    <message>
        <source>There is more than one dossier of the client with BSN %1. Write the dossier number.</source>
        <translation>Er is meer dan één dossier van de klant met BSN %1. Schrijf het dossiernummer.</translation>
    </message>
</context>
<context>
    <name>core::LineChecker</name>
    <message>
        <source>This month is closed. Open it first if these hours still count.</source>
        <translation>Deze maand is afgesloten. Open hem eerst als deze uren nog meetellen.</translation>
    </message>
    <message>
        <source>This row has %1 columns, the heading has %2. A separator is missing or too many.</source>
        <translation>Deze rij heeft %1 kolommen, de kop heeft er %2. Er ontbreekt een scheidingsteken of er is er een te veel.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Dit ontbreekt.</translation>
    </message>
    <message>
        <source>This says nothing without “%1”.</source>
        <translation>Dit zegt niets zonder “%1”.</translation>
    </message>
    <message>
        <source>Number and BSN belong to two different dossiers.</source>
        <translation>Nummer en BSN horen bij twee verschillende dossiers.</translation>
    </message>
    <message>
        <source>%1 lies before %2 (“%3”).</source>
        <translation>%1 ligt vóór %2 (“%3”).</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Dit ontbreekt: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>This is missing, while something that depends on it is filled in.</source>
        <translation>Dit ontbreekt, terwijl iets is ingevuld dat ervan afhangt.</translation>
    </message>
    <message>
        <source>This is the same as in row %1 of this file.</source>
        <translation>Dit is hetzelfde als in rij %1 van dit bestand.</translation>
    </message>
    <message>
        <source>This is already in dossier %1.</source>
        <translation>Dit staat al in dossier %1.</translation>
    </message>
    <message>
        <source>Together with what this day already has (%1) this is more than %2 hours.</source>
        <translation>Samen met wat er op deze dag al staat (%1) is dit meer dan %2 uur.</translation>
    </message>
</context>
<context>
    <name>core::Mapping</name>
    <message>
        <source>The mapping names “%1”, which does not exist.</source>
        <translation>De koppeling noemt “%1”, maar dat bestaat niet.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Het bestand heeft geen kolom “%1”.</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>Reden van weigering</translation>
    </message>
    <message>
        <source>Choose the column with “%1”; without it no row can be taken.</source>
        <translation>Kies de kolom met “%1”; zonder die kolom kan geen rij worden overgenomen.</translation>
    </message>
    <message>
        <source>Choose a column with %1; without it no row can be taken.</source>
        <translation>Kies een kolom met %1; zonder die kolom kan geen rij worden overgenomen.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>The mapping is not JSON: %1</source>
        <translation>De koppeling is geen JSON: %1</translation>
    </message>
    <message>
        <source>A separator is one character.</source>
        <translation>Een scheidingsteken is één teken.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>De codering “%1” is niet bekend.</translation>
    </message>
</context>
<context>
    <name>ui::CheckStep</name>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Niet overnemen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Update the dossier</source>
        <translation>Dossier bijwerken</translation>
    </message>
    <message>
        <source>Take over as new</source>
        <translation>Als nieuw overnemen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Only good rows</source>
        <translation>Alleen goede rijen</translation>
    </message>
    <message>
        <source>Only doubtful rows</source>
        <translation>Alleen twijfelgevallen</translation>
    </message>
    <message>
        <source>Only refused rows</source>
        <translation>Alleen geweigerde rijen</translation>
    </message>
    <message>
        <source>&amp;Update the dossier</source>
        <translation>Dossier &amp;bijwerken</translation>
    </message>
    <message>
        <source>Take over as &amp;new</source>
        <translation>Als &amp;nieuw overnemen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Over&amp;slaan</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen u ziet</translation>
    </message>
    <message>
        <source>Rows of the file with what happens to them</source>
        <translation>Rijen van het bestand met wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Doubtful rows that are selected (or all, when none is):</source>
        <translation>Gekozen twijfelgevallen (of alle, als u niets kiest):</translation>
    </message>
    <message>
        <source>Read %1 · take over %2 · doubtful %3 · refused %4</source>
        <translation>Gelezen %1 · overnemen %2 · twijfel %3 · geweigerd %4</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Workbook (Excel, LibreOffice)</source>
        <translation>Werkmap (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>CSV, can be brought in again</source>
        <translation>CSV, kan weer worden ingelezen</translation>
    </message>
    <message>
        <source>JSON, for another program</source>
        <translation>JSON, voor een ander programma</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;Bestand schrijven…</translation>
    </message>
    <message>
        <source>Write out to a file</source>
        <translation>Exporteren naar een bestand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it, with BSN and account numbers. Delete it when you no longer need it.</source>
        <translation>Het bestand is niet versleuteld: wie het heeft, kan het lezen, met BSN en rekeningnummers. Verwijder het als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Everything as CSV becomes a folder with a file per table.</source>
        <translation>Alles als CSV wordt een map met een bestand per tabel.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Bestand schrijven</translation>
    </message>
    <message>
        <source>Note the export</source>
        <translation>Export vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1. The audit trail says so.</source>
        <translation>
            <numerusform>%n rij geschreven naar %1. Dit staat in het logboek.</numerusform>
            <numerusform>%n rijen geschreven naar %1. Dit staat in het logboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a client with more than one business, benefit or route the latest is written. Choose everything to have them all.</source>
        <translation>Heeft een klant meer dan één bedrijf, uitkering of traject, dan staat hier de laatste. Kies alles om ze allemaal te krijgen.</translation>
    </message>
</context>
<context>
    <name>ui::FileStep</name>
    <message>
        <source>No file chosen yet</source>
        <translation>Nog geen bestand gekozen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Scheidingsteken</translation>
    </message>
    <message>
        <source>&amp;What is in it</source>
        <translation>&amp;Wat erin staat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codering</translation>
    </message>
    <message>
        <source>Choose the file to bring in</source>
        <translation>Kies het bestand om in te lezen</translation>
    </message>
    <message>
        <source>CSV and text files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV- en tekstbestanden (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Save your list in the spreadsheet program as CSV and choose that file here. Nothing is written until you have seen what will happen.</source>
        <translation>Sla uw lijst in het rekenblad op als CSV en kies dat bestand hier. Er wordt niets vastgelegd voordat u hebt gezien wat er gaat gebeuren.</translation>
    </message>
    <message>
        <source>Only one column was found. Is the separator right?</source>
        <translation>Er is maar één kolom gevonden. Klopt het scheidingsteken?</translation>
    </message>
    <message>
        <source>Guessed: %1, %2. If letters such as é look wrong below, choose another encoding.</source>
        <translation>Geraden: %1, %2. Zien letters zoals é er hieronder verkeerd uit, kies dan een andere codering.</translation>
    </message>
    <message>
        <source>More than one column is called “%1”. They have a number below; choose the right one in the next step.</source>
        <translation>Er heet meer dan één kolom “%1”. Hieronder hebben ze een nummer; kies in de volgende stap de goede.</translation>
    </message>
</context>
<context>
    <name>ui::ImportWizard</name>
    <message>
        <source>Save refused &amp;rows…</source>
        <translation>&amp;Geweigerde rijen opslaan…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Bring in a file for dossier %1</source>
        <translation>Bestand inlezen bij dossier %1</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Import &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Bestand</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Kolommen</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Controle</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Klaar</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>Kolommen bekijken</translation>
    </message>
    <message>
        <source>Keep the choice of columns</source>
        <translation>Keuze van kolommen bewaren</translation>
    </message>
    <message>
        <source>Check every row</source>
        <translation>Alle rijen controleren</translation>
    </message>
    <message>
        <source>Take the rows over</source>
        <translation>Rijen overnemen</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 were taken over.</source>
        <translation>%1 van %2 rijen uit %3 zijn overgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not taken over. Save them with their reasons, correct them and bring that file in.</source>
        <translation>
            <numerusform>%n rij is niet overgenomen. Sla die op met de reden, verbeter hem en lees dat bestand in.</numerusform>
            <numerusform>%n rijen zijn niet overgenomen. Sla ze op met de reden, verbeter ze en lees dat bestand in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was taken over.</source>
        <translation>Alle rijen zijn overgenomen.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>The import was undone. The vault is as it was before.</source>
        <translation>De import is ongedaan gemaakt. De kluis is weer zoals daarvoor.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <translation>%1 geweigerd.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>C&amp;heck every row</source>
        <translation>Alle rijen &amp;controleren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n row(s)</source>
        <translation>
            <numerusform>%n rij &amp;overnemen</numerusform>
            <numerusform>%n rijen &amp;overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::MappingStep</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Komt in</translation>
    </message>
    <message>
        <source>For every row</source>
        <translation>Voor elke rij</translation>
    </message>
    <message>
        <source>What the file does not say, but holds for all its rows.</source>
        <translation>Wat niet in het bestand staat, maar voor alle rijen geldt.</translation>
    </message>
    <message>
        <source>— do not take over —</source>
        <translation>— niet overnemen —</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Waar “%1” in komt</translation>
    </message>
    <message>
        <source>— unknown —</source>
        <translation>— onbekend —</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are taken over.</source>
        <translation>
            <numerusform>%n kolom wordt overgenomen.</numerusform>
            <numerusform>%n kolommen worden overgenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgressWindow</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
</TS>
