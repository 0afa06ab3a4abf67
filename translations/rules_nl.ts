<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>core::Catalogue</name>
    <message>
        <source>en</source>
        <extracomment>Code of the language of the interface, for lists that carry their own names: &quot;en&quot; or &quot;nl&quot;.</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>core::RuleOverview</name>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPanel</name>
    <message>
        <source>Letters in which somebody has to pay name the account of the municipality, or that of the office. Without it such a letter is not made. Each change is recorded.</source>
        <translation>Brieven waarin iemand moet betalen noemen het rekeningnummer van de gemeente, of dat van het kantoor. Zonder rekeningnummer wordt zo’n brief niet gemaakt. Elke wijziging wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Rekeningnummer</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Op naam van</translation>
    </message>
    <message>
        <source>Account number of %1</source>
        <translation>Rekeningnummer van %1</translation>
    </message>
    <message>
        <source>Name on the account of %1</source>
        <translation>Naam op de rekening van %1</translation>
    </message>
    <message>
        <source>Office, for all municipalities</source>
        <translation>Kantoor, voor alle gemeenten</translation>
    </message>
    <message>
        <source>&amp;Record account numbers</source>
        <translation>&amp;Rekeningnummers vastleggen</translation>
    </message>
    <message>
        <source>Showing the account numbers</source>
        <translation>De rekeningnummers tonen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>that of the office</source>
        <translation>dat van het kantoor</translation>
    </message>
    <message>
        <source>Recording the account numbers</source>
        <translation>De rekeningnummers vastleggen</translation>
    </message>
    <message>
        <source>The account numbers are recorded.</source>
        <translation>De rekeningnummers zijn vastgelegd.</translation>
    </message>
</context>
<context>
    <name>ui::OverrideDialog</name>
    <message>
        <source>Set policy otherwise</source>
        <translation>Afwijkend beleid vastleggen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>What holds instead</source>
        <translation>Wat er in plaats daarvan geldt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including (if it ends)</source>
        <translation>Tot en met (als het eindigt)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>Kenmerk van het stuk</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>no one award</source>
        <translation>geen bepaalde toekenning</translation>
    </message>
    <message>
        <source>%1, since %2: %3</source>
        <translation>%1, sinds %2: %3</translation>
    </message>
    <message>
        <source>Nothing is known on that day.</source>
        <translation>Op die dag is niets bekend.</translation>
    </message>
</context>
<context>
    <name>ui::RightsPanel</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>until taken back</source>
        <translation>tot het recht wordt ingetrokken</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>&amp;Give right</source>
        <translation>&amp;Recht geven</translation>
    </message>
    <message>
        <source>&amp;Take back right</source>
        <translation>Recht &amp;intrekken</translation>
    </message>
    <message>
        <source>Who may set policy otherwise for a municipality or a dossier, and read in new amounts. Every use is recorded with name and reason.</source>
        <translation>Wie afwijkend beleid mag vastleggen voor een gemeente of een dossier, en nieuwe bedragen mag inlezen. Elk gebruik wordt bewaard met naam en reden.</translation>
    </message>
    <message>
        <source>Rights of this office</source>
        <translation>Rechten van dit kantoor</translation>
    </message>
    <message>
        <source>Who (the name the adviser works under)</source>
        <translation>Wie (de naam waarmee de adviseur werkt)</translation>
    </message>
    <message>
        <source>Up to and including (if it ends)</source>
        <translation>Tot en met (als het eindigt)</translation>
    </message>
    <message>
        <source>Showing the rights</source>
        <translation>De rechten laten zien</translation>
    </message>
    <message>
        <source>Nobody has the right to give rights yet. Give it to somebody first; from then on only who has it can give or take back rights.</source>
        <translation>Nog niemand mag rechten geven. Geef dat recht eerst aan iemand; daarna kan alleen die persoon rechten geven en intrekken.</translation>
    </message>
    <message>
        <source>Giving a right</source>
        <translation>Een recht geven</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Take back the right of %1?</source>
        <translation>Het recht van %1 intrekken?</translation>
    </message>
    <message>
        <source>Take back right</source>
        <translation>Recht intrekken</translation>
    </message>
    <message>
        <source>Taking back a right</source>
        <translation>Een recht intrekken</translation>
    </message>
</context>
<context>
    <name>ui::RuleHistory</name>
    <message>
        <source>ended</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Every value of the chosen rule</source>
        <translation>Alle waarden van de gekozen regel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>as the rule says again</source>
        <translation>weer zoals de regel</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beëindigen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>Say until which day this decision holds.</source>
        <translation>Geef aan tot en met welke dag dit besluit geldt.</translation>
    </message>
    <message>
        <source>Remove this decision as if it was never made: for a mistake.</source>
        <translation>Haal dit besluit weg alsof het er nooit was: voor een vergissing.</translation>
    </message>
    <message>
        <source>Set otherwise: %1</source>
        <translation>Afwijkend vastgelegd: %1</translation>
    </message>
</context>
<context>
    <name>ui::RuleImportDialog</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>vervalt</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>niet meer bekend</translation>
    </message>
    <message>
        <source>the same, goes on</source>
        <translation>gelijk, loopt door</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>unknown rule</source>
        <translation>onbekende regel</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Holds up to and including %1.</source>
        <translation>Geldt tot en met %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>&amp;Leave out what stays the same</source>
        <translation>Wat gelijk blijft &amp;weglaten</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Wat het bestand zou veranderen</translation>
    </message>
    <message>
        <source>Files that were read in</source>
        <translation>Ingelezen bestanden</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugnemen</translation>
    </message>
    <message>
        <source>Read in new amounts</source>
        <translation>Nieuwe bedragen inlezen</translation>
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
        <source>Read in before</source>
        <translation>Eerder ingelezen</translation>
    </message>
    <message>
        <source>Amounts (*.json *.csv);;All files (*)</source>
        <translation>Bedragen (*.json *.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the amounts</source>
        <translation>De bedragen lezen</translation>
    </message>
    <message>
        <source>Everything in this file is known already. There is nothing to take over.</source>
        <translation>Alles in dit bestand is al bekend. Er is niets om over te nemen.</translation>
    </message>
    <message>
        <source>Look at the marked lines before you take the file over: %1.</source>
        <translation>Bekijk eerst de gemarkeerde regels voordat u het bestand overneemt: %1.</translation>
    </message>
    <message>
        <source>Showing the files</source>
        <translation>De bestanden laten zien</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n amount(s)</source>
        <translation>
            <numerusform>%n bedrag overnemen</numerusform>
            <numerusform>%n bedragen overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>A file with the amounts of a new half-year: JSON as the rules of the program, or a table as CSV. Nothing changes before you take it over.</source>
        <translation>Een bestand met de bedragen van een nieuw halfjaar: JSON zoals de regels van het programma, of een tabel als CSV. Er verandert niets voordat u het overneemt.</translation>
    </message>
    <message>
        <source>New %1 · changed %2 · ended %3 · the same %4 · unknown %5 · refused %6</source>
        <translation>Nieuw %1 · veranderd %2 · vervalt %3 · gelijk %4 · onbekend %5 · geweigerd %6</translation>
    </message>
    <message>
        <source>Taking the amounts over</source>
        <translation>De bedragen overnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) taken over. Undo takes them back, and so does “Take back” below.</source>
        <translation>
            <numerusform>%n bedrag overgenomen. Met Ongedaan maken neemt u het terug, en met ‘Terugnemen’ hieronder.</numerusform>
            <numerusform>%n bedragen overgenomen. Met Ongedaan maken neemt u ze terug, en met ‘Terugnemen’ hieronder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the amounts of %1? What was reckoned with them and kept stays as it was.</source>
        <translation>De bedragen van %1 terugnemen? Wat ermee is gerekend en bewaard, blijft zoals het was.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Taking the amounts back</source>
        <translation>De bedragen terugnemen</translation>
    </message>
</context>
<context>
    <name>ui::RuleTree</name>
    <message>
        <source>Rules in force</source>
        <translation>Regels die gelden</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::RuleValueEdit</name>
    <message>
        <source>What holds instead</source>
        <translation>Wat er in plaats daarvan geldt</translation>
    </message>
</context>
<context>
    <name>ui::RuleWords</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>was not known</source>
        <translation>was niet bekend</translation>
    </message>
    <message>
        <source>ended, was %1</source>
        <translation>vervallen, was %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>bedrag niet bekend</translation>
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
        <source>set otherwise</source>
        <translation>afwijkend vastgelegd</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>overal</translation>
    </message>
    <message>
        <source>all, set otherwise</source>
        <translation>alle, afwijkend</translation>
    </message>
    <message>
        <source>%1, set otherwise</source>
        <translation>%1, afwijkend</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>dit dossier</translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Rules and amounts</source>
        <translation>Regels en bedragen</translation>
    </message>
    <message>
        <source>Find in names, articles and sources (Ctrl+F)</source>
        <translation>Zoek in namen, artikelen en bronnen (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 getoond</translation>
    </message>
    <message>
        <source>No rule is known on this day. The rules begin in 2009.</source>
        <translation>Op deze dag is geen regel bekend. De regels beginnen in 2009.</translation>
    </message>
    <message>
        <source>Set &amp;otherwise…</source>
        <translation>&amp;Afwijken…</translation>
    </message>
    <message>
        <source>&amp;Read in new amounts…</source>
        <translation>Nieuwe bedragen &amp;inlezen…</translation>
    </message>
    <message>
        <source>For one dossier…</source>
        <translation>Voor één dossier…</translation>
    </message>
    <message>
        <source>In force o&amp;n</source>
        <translation>Geldig &amp;op</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>Showing the rules</source>
        <translation>De regels laten zien</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
    <message>
        <source>Changed since %1 (%2)</source>
        <translation>Veranderd sinds %1 (%2)</translation>
    </message>
    <message>
        <source>Not verified (%1)</source>
        <translation>Niet geverifieerd (%1)</translation>
    </message>
    <message>
        <source>Set otherwise (%1)</source>
        <translation>Afwijkend vastgelegd (%1)</translation>
    </message>
    <message>
        <source>Nobody has this right yet. See Settings, Rights.</source>
        <translation>Nog niemand heeft dit recht. Zie Instellingen, Rechten.</translation>
    </message>
    <message>
        <source>Who may do this: %1. See Settings, Rights.</source>
        <translation>Wie dit mag: %1. Zie Instellingen, Rechten.</translation>
    </message>
    <message>
        <source>Set a policy otherwise for a municipality or a dossier, with the reason.</source>
        <translation>Leg afwijkend beleid vast voor een gemeente of een dossier, met de reden.</translation>
    </message>
    <message>
        <source>See what a file with new amounts would change, and take it over.</source>
        <translation>Bekijk wat een bestand met nieuwe bedragen zou veranderen, en neem het over.</translation>
    </message>
    <message>
        <source>No rule fits this search. Clear the field or show everything.</source>
        <translation>Geen regel past bij deze zoekvraag. Maak het veld leeg of toon alles.</translation>
    </message>
    <message>
        <source>Rules for one dossier</source>
        <translation>Regels voor één dossier</translation>
    </message>
    <message>
        <source>Number of the dossier</source>
        <translation>Nummer van het dossier</translation>
    </message>
    <message>
        <source>There is no dossier with the number %1.</source>
        <translation>Er is geen dossier met nummer %1.</translation>
    </message>
    <message>
        <source>End this decision</source>
        <translation>Dit besluit beëindigen</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>De laatste dag dat het geldt</translation>
    </message>
    <message>
        <source>Ending the decision</source>
        <translation>Het besluit beëindigen</translation>
    </message>
    <message>
        <source>Withdraw this decision</source>
        <translation>Dit besluit intrekken</translation>
    </message>
    <message>
        <source>Remove “%1” as if it was never decided? The audit keeps that it was there.</source>
        <translation>‘%1’ weghalen alsof het nooit is besloten? Het controlespoor bewaart dat het er was.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdrawing the decision</source>
        <translation>Het besluit intrekken</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>Zoeken in de regels</translation>
    </message>
</context>
</TS>
