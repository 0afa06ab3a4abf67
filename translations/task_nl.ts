<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Add task</source>
        <translation>Taak toevoegen</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Taak wijzigen</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Taak gedaan</translation>
    </message>
    <message>
        <source>Task not done</source>
        <translation>Taak weer open</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>Taak verzetten</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Taak verwijderen</translation>
    </message>
    <message>
        <source>Add a chain of tasks</source>
        <translation>Keten van taken toevoegen</translation>
    </message>
    <message>
        <source>Move a chain of tasks</source>
        <translation>Keten van taken verzetten</translation>
    </message>
    <message>
        <source>Start a term</source>
        <translation>Termijn starten</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>Termijn wijzigen</translation>
    </message>
    <message>
        <source>Let a term stand still</source>
        <translation>Termijn stilzetten</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>Termijn afronden</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>Termijn verwijderen</translation>
    </message>
    <message>
        <source>Take to a calendar</source>
        <translation>Naar een agenda meenemen</translation>
    </message>
</context>
<context>
    <name>core::Radar</name>
    <message>
        <source>%1, was due on %2</source>
        <translation>%1, moest uiterlijk %2</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n week(s)</source>
        <translation>
            <numerusform>%n week geen contact</numerusform>
            <numerusform>%n weken geen contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Er staat niets gepland</translation>
    </message>
    <message>
        <source>In the route since %1</source>
        <translation>In de route sinds %1</translation>
    </message>
    <message>
        <source>Permission until %1</source>
        <translation>Toestemming tot en met %1</translation>
    </message>
    <message>
        <source>Living costs until %1</source>
        <translation>Levensonderhoud tot en met %1</translation>
    </message>
    <message>
        <source>Residence permit until %1</source>
        <translation>Verblijfsvergunning tot en met %1</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, geldig tot en met %2</translation>
    </message>
</context>
<context>
    <name>core::Tasks</name>
    <message>
        <source>Write why it moves.</source>
        <translation>Schrijf op waarom het wordt verzet.</translation>
    </message>
</context>
<context>
    <name>core::Term</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which term runs.</source>
        <translation>Kies welke termijn loopt.</translation>
    </message>
    <message>
        <source>Fill in the day from which the term runs.</source>
        <translation>Vul in vanaf welke dag de termijn loopt.</translation>
    </message>
    <message>
        <source>This term starts in the future.</source>
        <translation>Deze termijn begint in de toekomst.</translation>
    </message>
    <message>
        <source>Write why the term is extended: the client has to know.</source>
        <translation>Schrijf waarom de termijn wordt verlengd: de klant moet dat weten.</translation>
    </message>
    <message>
        <source>This term does not stand still.</source>
        <translation>Deze termijn kan niet stilstaan.</translation>
    </message>
    <message>
        <source>Fill in the day on which the papers were asked; not before the term started.</source>
        <translation>Vul in wanneer de stukken zijn gevraagd; niet voordat de termijn begon.</translation>
    </message>
    <message>
        <source>The day to answer lies before the day it was asked.</source>
        <translation>De dag om te antwoorden ligt voor de dag waarop het is gevraagd.</translation>
    </message>
    <message>
        <source>Without a day to answer the term stands still until the papers are in.</source>
        <translation>Zonder uiterste dag staat de termijn stil tot de stukken binnen zijn.</translation>
    </message>
    <message>
        <source>The papers came in before they were asked.</source>
        <translation>De stukken kwamen binnen voordat ze waren gevraagd.</translation>
    </message>
    <message>
        <source>Write what is waited for.</source>
        <translation>Schrijf waarop wordt gewacht.</translation>
    </message>
</context>
<context>
    <name>core::Terms</name>
    <message numerus="yes">
        <source>%1: %n day(s) left</source>
        <translation>
            <numerusform>%1: nog %n dag</numerusform>
            <numerusform>%1: nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>This term cannot be extended.</source>
        <translation>Deze termijn kan niet worden verlengd.</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Termijn verlengd</translation>
    </message>
    <message>
        <source>Term corrected</source>
        <translation>Termijn verbeterd</translation>
    </message>
    <message>
        <source>The term stands still: %1</source>
        <translation>De termijn staat stil: %1</translation>
    </message>
</context>
<context>
    <name>ui::CalendarActions</name>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als agendabestand opslaan</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda&apos;s (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), without names</source>
        <translation>
            <numerusform>%n taak, zonder namen</numerusform>
            <numerusform>%n taken, zonder namen</numerusform>
        </translation>
    </message>
    <message>
        <source>This one as a calendar file…</source>
        <translation>Deze als agendabestand…</translation>
    </message>
    <message>
        <source>All that is shown as a calendar file…</source>
        <translation>Alles op het scherm als agendabestand…</translation>
    </message>
    <message>
        <source>Copy this one as text</source>
        <translation>Deze kopiëren als tekst</translation>
    </message>
    <message>
        <source>Copy all that is shown as text</source>
        <translation>Alles op het scherm kopiëren als tekst</translation>
    </message>
    <message>
        <source>There is nothing to take over. Choose a task or an appointment first.</source>
        <translation>Er is niets om over te nemen. Kies eerst een taak of afspraak.</translation>
    </message>
</context>
<context>
    <name>ui::ChainDialog</name>
    <message>
        <source>Plan a chain of tasks</source>
        <translation>Keten van taken plannen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>The day it turns on</source>
        <translation>De dag waar het om draait</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Keten</translation>
    </message>
    <message>
        <source>&amp;The day it turns on</source>
        <translation>&amp;De dag waar het om draait</translation>
    </message>
    <message>
        <source>Steps of the chain</source>
        <translation>Stappen van de keten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Die dag</translation>
    </message>
    <message>
        <source>Keep the ticked steps</source>
        <translation>Aangevinkte stappen vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>already past</source>
        <translation>al voorbij</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one step.</source>
        <translation>Vink minstens één stap aan.</translation>
    </message>
</context>
<context>
    <name>ui::LoadStrip</name>
    <message>
        <source>%1: nothing yet.</source>
        <translation>%1: nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them an appointment</source>
        <translation>
            <numerusform>waarvan %n afspraak</numerusform>
            <numerusform>waarvan %n afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them a legal term</source>
        <translation>
            <numerusform>waarvan %n wettelijke termijn</numerusform>
            <numerusform>waarvan %n wettelijke termijnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>How full the days are</source>
        <translation>Hoe vol de dagen zijn</translation>
    </message>
</context>
<context>
    <name>ui::PromiseDialog</name>
    <message>
        <source>&amp;We promised it</source>
        <translation>&amp;Wij hebben het toegezegd</translation>
    </message>
    <message>
        <source>The &amp;client promised it</source>
        <translation>De &amp;klant heeft het toegezegd</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Which sentence of the note of %1 is a promise?</source>
        <translation>Welke zin uit de notitie van %1 is een toezegging?</translation>
    </message>
    <message>
        <source>Sentences of the note</source>
        <translation>Zinnen uit de notitie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>Full or free</source>
        <translation>Vol of vrij</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Toezegging vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose the sentence first.</source>
        <translation>Kies eerst de zin.</translation>
    </message>
</context>
<context>
    <name>ui::RadarView</name>
    <message>
        <source>All signals</source>
        <translation>Alle signalen</translation>
    </message>
    <message>
        <source>Make this task</source>
        <translation>Maak deze taak</translation>
    </message>
    <message>
        <source>Adds the proposed step as a task (Enter)</source>
        <translation>Voegt de voorgestelde stap toe als taak (Enter)</translation>
    </message>
    <message>
        <source>Choose another day or other words first</source>
        <translation>Kies eerst een andere dag of andere woorden</translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Open the dossier (Ctrl+O)</source>
        <translation>Het dossier openen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Kind of signal</source>
        <translation>Soort signaal</translation>
    </message>
    <message>
        <source>Of everyone</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Proposed step</source>
        <translation>Voorgestelde stap</translation>
    </message>
    <message>
        <source>The radar sees nothing: every dossier has a next step and nothing runs out soon.</source>
        <translation>De radar ziet niets: elk dossier heeft een volgende stap en er loopt niets snel af.</translation>
    </message>
    <message>
        <source>Task made: %1, by %2.</source>
        <translation>Taak gemaakt: %1, uiterlijk %2.</translation>
    </message>
    <message>
        <source>Change first…</source>
        <translation>Eerst aanpassen…</translation>
    </message>
</context>
<context>
    <name>ui::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Taak wijzigen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>+1w</source>
        <translation>+1w</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Een week later</translation>
    </message>
    <message>
        <source>+2w</source>
        <translation>+2w</translation>
    </message>
    <message>
        <source>Two weeks later</source>
        <translation>Twee weken later</translation>
    </message>
    <message>
        <source>+1m</source>
        <translation>+1m</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>Een maand later</translation>
    </message>
    <message>
        <source>Full or free</source>
        <translation>Vol of vrij</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tijd</translation>
    </message>
    <message>
        <source>such as 10:30</source>
        <translation>zoals 10:30</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eén keer</translation>
    </message>
    <message>
        <source>&amp;Comes back</source>
        <translation>&amp;Komt terug</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>Why does it m&amp;ove?</source>
        <translation>Waarom &amp;verschuift het?</translation>
    </message>
    <message>
        <source>Move the later steps of this chain along</source>
        <translation>Schuif de latere stappen van deze keten mee</translation>
    </message>
    <message>
        <source>Keep the task</source>
        <translation>Taak vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Write why it moves.</source>
        <translation>Schrijf waarom het verschuift.</translation>
    </message>
</context>
<context>
    <name>ui::TermsDialog</name>
    <message>
        <source>Terms of the law</source>
        <translation>Wettelijke termijnen</translation>
    </message>
    <message>
        <source>Terms of this dossier</source>
        <translation>Termijnen van dit dossier</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The papers are in</source>
        <translation>De stukken zijn binnen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Over: it was done</source>
        <translation>Afgerond: het is gedaan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A term starts</source>
        <translation>Er begint een termijn</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Termijn</translation>
    </message>
    <message>
        <source>Start this term</source>
        <translation>Deze termijn starten</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet geverifieerd</translation>
    </message>
    <message>
        <source>The chosen term stands still</source>
        <translation>De gekozen termijn staat stil</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Waarop wordt gewacht</translation>
    </message>
    <message>
        <source>&amp;What is waited for</source>
        <translation>&amp;Waarop wordt gewacht</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Let it stand still</source>
        <translation>Laat hem stilstaan</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>afgerond op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>staat stil</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlengd</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (niet geverifieerd)</translation>
    </message>
    <message>
        <source>No term runs in this dossier.</source>
        <translation>In dit dossier loopt geen termijn.</translation>
    </message>
    <message>
        <source>Start a term</source>
        <translation>Termijn starten</translation>
    </message>
    <message>
        <source>The term runs. It stands among the tasks.</source>
        <translation>De termijn loopt. Hij staat bij de taken.</translation>
    </message>
    <message>
        <source>Let a term stand still</source>
        <translation>Termijn stilzetten</translation>
    </message>
    <message>
        <source>The term stands still from the day the papers were asked.</source>
        <translation>De termijn staat stil vanaf de dag waarop de stukken zijn gevraagd.</translation>
    </message>
    <message>
        <source>The term runs on.</source>
        <translation>De termijn loopt weer.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Why is the term extended? Tell the client so in writing before it ends.</source>
        <translation>Waarom wordt de termijn verlengd? Schrijf het de klant voordat de termijn voorbij is.</translation>
    </message>
    <message>
        <source>The term is extended.</source>
        <translation>De termijn is verlengd.</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>Termijn afronden</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>Termijn verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>dossiers without a next step</source>
        <translation>dossiers zonder volgende stap</translation>
    </message>
    <message>
        <source>legal terms within %1 days</source>
        <translation>wettelijke termijnen binnen %1 dagen</translation>
    </message>
    <message>
        <source>dossiers to complete before reporting</source>
        <translation>dossiers aan te vullen vóór de verantwoording</translation>
    </message>
    <message>
        <source>Open the dossier at this task</source>
        <translation>Het dossier openen bij deze taak</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>The task is done</source>
        <translation>De taak is gedaan</translation>
    </message>
    <message>
        <source>+1w</source>
        <translation>+1w</translation>
    </message>
    <message>
        <source>Move one week</source>
        <translation>Eén week verzetten</translation>
    </message>
    <message>
        <source>+2w</source>
        <translation>+2w</translation>
    </message>
    <message>
        <source>Move two weeks</source>
        <translation>Twee weken verzetten</translation>
    </message>
    <message>
        <source>+1m</source>
        <translation>+1m</translation>
    </message>
    <message>
        <source>Move one month</source>
        <translation>Eén maand verzetten</translation>
    </message>
    <message>
        <source>Work of everyone</source>
        <translation>Werk van iedereen</translation>
    </message>
    <message>
        <source>Work of today</source>
        <translation>Werk van vandaag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Keep an eye on</source>
        <translation>In het oog houden</translation>
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
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verzet: %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Er is niets te laat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation>Vandaag staat er niets.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming seven days.</source>
        <translation>De komende zeven dagen staat er niets.</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Taak gedaan</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>Taak verzetten</translation>
    </message>
    <message>
        <source>Why does “%1” move?</source>
        <translation>Waarom wordt ‘%1’ verzet?</translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Legal terms</source>
        <translation>Wettelijke termijnen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Gevraagde stukken</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Kinds of tasks that are shown</source>
        <translation>Soorten taken die te zien zijn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nieuwe taak…</translation>
    </message>
    <message>
        <source>Change this task…</source>
        <translation>Deze taak wijzigen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Nothing is planned after that.</source>
        <translation>Daarna staat niets gepland.</translation>
    </message>
    <message>
        <source>without a dossier</source>
        <translation>zonder dossier</translation>
    </message>
</context>
</TS>
