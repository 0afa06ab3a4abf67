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
            <translation>“%1” is geen bedrag. Schrijf euro's en centen met een komma, zoals 1.057,25.</translation>
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
</TS>
