<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Remove bank line</source>
        <translation>Bankregel verwijderen</translation>
    </message>
    <message>
        <source>Read bank statement</source>
        <translation>Bankafschrift bekijken</translation>
    </message>
</context>
<context>
    <name>core::BankBook</name>
    <message>
        <source>Kept already, from %1.</source>
        <translation>Al vastgelegd, uit %1.</translation>
    </message>
</context>
<context>
    <name>core::BankCsv</name>
    <message>
        <source>This movement is in %1, not in euros.</source>
        <translation>Deze mutatie is in %1, niet in euro.</translation>
    </message>
    <message>
        <source>The amount “%1” cannot be read.</source>
        <translation>Het bedrag ‘%1’ is niet te lezen.</translation>
    </message>
    <message>
        <source>The day “%1” cannot be read.</source>
        <translation>De dag ‘%1’ is niet te lezen.</translation>
    </message>
    <message>
        <source>It does not say whether this came in or went out.</source>
        <translation>Er staat niet bij of dit bij of af is.</translation>
    </message>
    <message>
        <source>This is not a bank statement that can be read. Read are: %1.</source>
        <translation>Dit is geen bankafschrift dat gelezen kan worden. Gelezen worden: %1.</translation>
    </message>
    <message>
        <source>There are more movements in this file than a statement has. Nothing after it was read.</source>
        <translation>In dit bestand staan meer mutaties dan een afschrift heeft. Wat daarna komt, is niet gelezen.</translation>
    </message>
</context>
<context>
    <name>core::BankFile</name>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is a zip file or a workbook. Unpack it first, or download the statement as CAMT.053, MT940 or CSV.</source>
        <translation>Dit is een zipbestand of een werkmap. Pak het eerst uit, of download het afschrift als CAMT.053, MT940 of CSV.</translation>
    </message>
    <message>
        <source>This is a PDF. Download the statement from the bank as CAMT.053, MT940 or CSV.</source>
        <translation>Dit is een PDF. Download het afschrift bij de bank als CAMT.053, MT940 of CSV.</translation>
    </message>
    <message>
        <source>This is a workbook. Download the statement from the bank as CAMT.053, MT940 or CSV.</source>
        <translation>Dit is een werkmap. Download het afschrift bij de bank als CAMT.053, MT940 of CSV.</translation>
    </message>
    <message>
        <source>This file is larger than a statement can be. Nothing was read.</source>
        <translation>Dit bestand is groter dan een afschrift kan zijn. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>There is no movement in this file.</source>
        <translation>In dit bestand staat geen mutatie.</translation>
    </message>
</context>
<context>
    <name>core::Camt</name>
    <message>
        <source>The file breaks off at line %1. What stands before it was read.</source>
        <translation>Het bestand breekt af bij regel %1. Wat ervoor staat, is gelezen.</translation>
    </message>
    <message>
        <source>This XML file is not a bank statement (CAMT.053).</source>
        <translation>Dit XML-bestand is geen bankafschrift (CAMT.053).</translation>
    </message>
    <message>
        <source>This file has a document type or entities of its own. No bank writes that; nothing of it was used.</source>
        <translation>Dit bestand heeft een eigen documenttype of eigen entiteiten. Geen bank schrijft dat; er is niets van gebruikt.</translation>
    </message>
    <message>
        <source>Line %1 is built in a way no statement is. Nothing after it was read.</source>
        <translation>Regel %1 is opgebouwd zoals geen afschrift is. Wat daarna komt, is niet gelezen.</translation>
    </message>
    <message>
        <source>There are more movements in this file than a statement has. Nothing after it was read.</source>
        <translation>In dit bestand staan meer mutaties dan een afschrift heeft. Wat daarna komt, is niet gelezen.</translation>
    </message>
    <message>
        <source>This movement is in %1, not in euros.</source>
        <translation>Deze mutatie is in %1, niet in euro.</translation>
    </message>
    <message>
        <source>The amount of this movement cannot be read.</source>
        <translation>Het bedrag van deze mutatie is niet te lezen.</translation>
    </message>
    <message>
        <source>This movement has no day.</source>
        <translation>Deze mutatie heeft geen dag.</translation>
    </message>
    <message>
        <source>The bank has not booked this movement yet.</source>
        <translation>De bank heeft deze mutatie nog niet geboekt.</translation>
    </message>
</context>
<context>
    <name>core::Mt940</name>
    <message>
        <source>This movement cannot be read: %1</source>
        <translation>Deze mutatie is niet te lezen: %1</translation>
    </message>
    <message>
        <source>The bank has not booked this movement yet.</source>
        <translation>De bank heeft deze mutatie nog niet geboekt.</translation>
    </message>
    <message>
        <source>There are more movements in this file than a statement has. Nothing after it was read.</source>
        <translation>In dit bestand staan meer mutaties dan een afschrift heeft. Wat daarna komt, is niet gelezen.</translation>
    </message>
    <message>
        <source>This text is not a bank statement (MT940).</source>
        <translation>Deze tekst is geen bankafschrift (MT940).</translation>
    </message>
</context>
<context>
    <name>core::PaymentMatch</name>
    <message>
        <source>invoice number and amount</source>
        <translation>factuurnummer en bedrag</translation>
    </message>
    <message>
        <source>invoice number and name; the amount differs</source>
        <translation>factuurnummer en naam; het bedrag verschilt</translation>
    </message>
    <message>
        <source>amount and name</source>
        <translation>bedrag en naam</translation>
    </message>
    <message>
        <source>only the amount</source>
        <translation>alleen het bedrag</translation>
    </message>
    <message>
        <source>invoice number; a part of what is open</source>
        <translation>factuurnummer; een deel van wat openstaat</translation>
    </message>
</context>
<context>
    <name>ui::BankDialog</name>
    <message>
        <source>Tick all that came &amp;in</source>
        <translation>Alles wat &amp;binnenkwam aanvinken</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>Regel &amp;verwijderen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Van of aan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Telt in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Bankafschrift</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>Movements of the statement</source>
        <translation>Mutaties op het afschrift</translation>
    </message>
    <message>
        <source>Kept movements</source>
        <translation>Vastgelegde mutaties</translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.940 *.sta *.txt *.csv *.tab *.swi);;All files (*)</source>
        <translation>Bankafschriften (*.xml *.940 *.sta *.txt *.csv *.tab *.swi);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the statement</source>
        <translation>Het afschrift lezen</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 tot en met %3</translation>
    </message>
    <message>
        <source>The movements do not come to the closing balance: the statement may not be whole.</source>
        <translation>De mutaties komen niet uit op het eindsaldo: het afschrift is misschien niet volledig.</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) were kept before and are recognised.</source>
        <translation>
            <numerusform>%n mutatie was al vastgelegd en is herkend.</numerusform>
            <numerusform>%n mutaties waren al vastgelegd en zijn herkend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you tick is kept in the dossier; the rest of the statement is not.</source>
        <translation>Alleen wat u aanvinkt, komt in het dossier; de rest van het afschrift niet.</translation>
    </message>
    <message>
        <source>Showing kept movements</source>
        <translation>Vastgelegde mutaties laten zien</translation>
    </message>
    <message>
        <source>No movement kept yet</source>
        <translation>Nog geen mutatie vastgelegd</translation>
    </message>
    <message>
        <source>Kept movements (%1)</source>
        <translation>Vastgelegde mutaties (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n movement(s)</source>
        <translation>
            <numerusform>%n mutatie vastleggen</numerusform>
            <numerusform>%n mutaties vastleggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Download the statement from the bank as CAMT.053, MT940 or CSV.</source>
        <translation>Download het afschrift bij de bank als CAMT.053, MT940 of CSV.</translation>
    </message>
    <message>
        <source>Ticked: %1 received, %2 paid</source>
        <translation>Aangevinkt: %1 ontvangen, %2 betaald</translation>
    </message>
    <message>
        <source>Keeping the movements</source>
        <translation>De mutaties vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) kept. Undo takes them back together.</source>
        <translation>
            <numerusform>%n mutatie vastgelegd. Met Ongedaan maken neemt u die terug.</numerusform>
            <numerusform>%n mutaties vastgelegd. Met Ongedaan maken neemt u ze samen terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this movement of %1 from the dossier?</source>
        <translation>Deze mutatie van %1 uit het dossier verwijderen?</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>Removing the movement</source>
        <translation>De mutatie verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::BankModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Van of aan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Invoice or remark</source>
        <translation>Factuur of opmerking</translation>
    </message>
</context>
</TS>
