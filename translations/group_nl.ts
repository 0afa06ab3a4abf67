<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Export list of former participants</source>
        <translation>Lijst van oud-deelnemers exporteren</translation>
    </message>
    <message>
        <source>Enrol in group</source>
        <translation>Inschrijven voor groep</translation>
    </message>
    <message>
        <source>Put on waiting list of group</source>
        <translation>Op wachtlijst van groep zetten</translation>
    </message>
    <message>
        <source>Withdraw from group</source>
        <translation>Terugtrekken uit groep</translation>
    </message>
    <message>
        <source>Accept place in group</source>
        <translation>Plek in groep aannemen</translation>
    </message>
    <message>
        <source>Decline place in group</source>
        <translation>Plek in groep afslaan</translation>
    </message>
    <message>
        <source>Offer free places in group</source>
        <translation>Vrije plekken in groep aanbieden</translation>
    </message>
    <message>
        <source>Change participant of group</source>
        <translation>Deelnemer van groep wijzigen</translation>
    </message>
    <message>
        <source>Link participant to dossier</source>
        <translation>Deelnemer aan dossier koppelen</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Aanwezigheid noteren</translation>
    </message>
    <message>
        <source>Clear attendance</source>
        <translation>Aanwezigheid wissen</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Groep maken</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Groep wijzigen</translation>
    </message>
    <message>
        <source>Copy group</source>
        <translation>Groep kopiëren</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>Record meeting of group</source>
        <translation>Bijeenkomst van groep vastleggen</translation>
    </message>
    <message>
        <source>Remove meeting of group</source>
        <translation>Bijeenkomst van groep verwijderen</translation>
    </message>
    <message>
        <source>Record own words of the client</source>
        <translation>Eigen woorden van de klant vastleggen</translation>
    </message>
    <message>
        <source>Remove own words of the client</source>
        <translation>Eigen woorden van de klant verwijderen</translation>
    </message>
    <message>
        <source>Record path of statushouder</source>
        <translation>Traject van statushouder vastleggen</translation>
    </message>
    <message>
        <source>Record talk with statushouder</source>
        <translation>Gesprek met statushouder vastleggen</translation>
    </message>
    <message>
        <source>Remove talk with statushouder</source>
        <translation>Gesprek met statushouder verwijderen</translation>
    </message>
</context>
<context>
    <name>core::Alumni</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Laatste bijeenkomst</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Reünie</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>core::Enrolments</name>
    <message>
        <source>This enrolment is not there any more. Nothing was written.</source>
        <translation>Deze inschrijving is er niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>This group is not there any more. Choose another.</source>
        <translation>Deze groep is er niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>This group does not go on: it was cancelled on %1.</source>
        <translation>Deze groep gaat niet door: hij is op %1 afgezegd.</translation>
    </message>
    <message>
        <source>This group is over: its last meeting was on %1.</source>
        <translation>Deze groep is afgelopen: de laatste bijeenkomst was op %1.</translation>
    </message>
    <message>
        <source>For this group somebody needs a dossier: talks, decision and outcome stand in it.</source>
        <translation>Voor deze groep heeft iemand een dossier nodig: gesprekken, besluit en uitkomst staan daarin.</translation>
    </message>
    <message>
        <source>Choose a dossier, or fill in a name.</source>
        <translation>Kies een dossier, of vul een naam in.</translation>
    </message>
    <message>
        <source>Without a phone number or an e-mail address nobody can be reached when a day changes.</source>
        <translation>Zonder telefoonnummer of e-mailadres is deze persoon niet te bereiken als er een dag verandert.</translation>
    </message>
    <message>
        <source>This client is in the group already, or on its waiting list.</source>
        <translation>Deze klant staat al in de groep, of op de wachtlijst.</translation>
    </message>
    <message>
        <source>The group is full. On the waiting list, place %1.</source>
        <translation>De groep is vol. Op de wachtlijst gezet, plaats %1.</translation>
    </message>
    <message>
        <source>This person withdrew before, on %1.</source>
        <translation>Deze persoon heeft zich op %1 al teruggetrokken.</translation>
    </message>
    <message>
        <source>No place was offered to this person.</source>
        <translation>Aan deze persoon is geen plek aangeboden.</translation>
    </message>
    <message>
        <source>Declined the place that was offered on %1.</source>
        <translation>Sloeg de plek af die op %1 is aangeboden.</translation>
    </message>
    <message>
        <source>Call about the free place: %1</source>
        <translation>Bel over de vrije plek: %1</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>This participant has a dossier already.</source>
        <translation>Deze deelnemer heeft al een dossier.</translation>
    </message>
    <message>
        <source>This meeting did not go on.</source>
        <translation>Deze bijeenkomst ging niet door.</translation>
    </message>
    <message>
        <source>This meeting is on %1: who is there can be noted from that day.</source>
        <translation>Deze bijeenkomst is op %1: vanaf die dag kunt u noteren wie er is.</translation>
    </message>
    <message>
        <source>This meeting has no day yet. Fill that in first.</source>
        <translation>Deze bijeenkomst heeft nog geen dag. Vul die eerst in.</translation>
    </message>
    <message>
        <source>Destroyed dossier %1</source>
        <translation>Vernietigd dossier %1</translation>
    </message>
</context>
<context>
    <name>core::GroupEdition</name>
    <message>
        <source>Give the group a name: by that it is found.</source>
        <translation>Geef de groep een naam: daarmee vindt u hem terug.</translation>
    </message>
    <message>
        <source>Choose what the group goes through.</source>
        <translation>Kies welke reeks de groep volgt.</translation>
    </message>
    <message>
        <source>Choose a workshop, or say in a few words what the meeting is.</source>
        <translation>Kies een workshop, of zeg in een paar woorden wat voor bijeenkomst het is.</translation>
    </message>
    <message>
        <source>Write the time as 9:30.</source>
        <translation>Schrijf de tijd als 9:30.</translation>
    </message>
    <message>
        <source>Write the time as 12:00.</source>
        <translation>Schrijf de tijd als 12:00.</translation>
    </message>
    <message>
        <source>The meeting cannot end before it begins.</source>
        <translation>De bijeenkomst kan niet eindigen voordat zij begint.</translation>
    </message>
    <message>
        <source>Without a day the meeting is not on the sign-in sheet and in no list of days.</source>
        <translation>Zonder dag komt er geen tekenlijst en staat de bijeenkomst niet tussen de dagen.</translation>
    </message>
</context>
<context>
    <name>core::Groups</name>
    <message>
        <source>There is a group with this name already. Add a season or a year.</source>
        <translation>Er is al een groep met deze naam. Zet er een seizoen of jaar bij.</translation>
    </message>
    <message>
        <source>Fill in the day of the first meeting.</source>
        <translation>Vul de dag van de eerste bijeenkomst in.</translation>
    </message>
    <message>
        <source>Between two meetings there is at least one day.</source>
        <translation>Tussen twee bijeenkomsten zit minstens één dag.</translation>
    </message>
    <message>
        <source>Write the times as 9:30 and 12:00.</source>
        <translation>Schrijf de tijden als 9:30 en 12:00.</translation>
    </message>
    <message>
        <source>%1 people have a place already; nobody loses it.</source>
        <translation>%1 mensen hebben al een plek; niemand raakt die kwijt.</translation>
    </message>
    <message>
        <source>“%1” is given since %2 and was added on %3.</source>
        <translation>“%1” wordt gegeven sinds %2 en is toegevoegd op %3.</translation>
    </message>
    <message>
        <source>Group, from %1</source>
        <translation>Groep, vanaf %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Without a dossier, in %1</source>
        <translation>Zonder dossier, in %1</translation>
    </message>
</context>
<context>
    <name>core::NewcomerPath</name>
    <message>
        <source>The explanation cannot have been given after today.</source>
        <translation>De uitleg kan niet na vandaag zijn gegeven.</translation>
    </message>
    <message>
        <source>The level cannot have been found after today.</source>
        <translation>Het niveau kan niet na vandaag zijn bepaald.</translation>
    </message>
    <message>
        <source>A decision has a day and a choice.</source>
        <translation>Bij een besluit horen een dag en een keuze.</translation>
    </message>
    <message>
        <source>The decision cannot have been taken after today.</source>
        <translation>Het besluit kan niet na vandaag zijn genomen.</translation>
    </message>
    <message>
        <source>An outcome has a day.</source>
        <translation>Bij een uitkomst hoort een dag.</translation>
    </message>
    <message>
        <source>The outcome cannot be after today.</source>
        <translation>De uitkomst kan niet na vandaag zijn.</translation>
    </message>
    <message>
        <source>The decision was not to begin, and yet the business started. Is that right?</source>
        <translation>Het besluit was om niet te beginnen, en toch is het bedrijf gestart. Klopt dat?</translation>
    </message>
    <message>
        <source>The business started and no explanation about the tax office was noted.</source>
        <translation>Het bedrijf is gestart, maar er is geen uitleg over de Belastingdienst genoteerd.</translation>
    </message>
    <message>
        <source>Fill in the day of the talk, today or earlier.</source>
        <translation>Vul de dag van het gesprek in, vandaag of eerder.</translation>
    </message>
    <message>
        <source>Write down at least one thing that was said.</source>
        <translation>Schrijf minstens één ding op dat is gezegd.</translation>
    </message>
</context>
<context>
    <name>core::Newcomers</name>
    <message>
        <source>%1 of %2 started an own business</source>
        <translation>%1 van %2 begonnen met een eigen bedrijf</translation>
    </message>
    <message>
        <source>Choose an outcome from the list.</source>
        <translation>Kies een uitkomst uit de lijst.</translation>
    </message>
    <message>
        <source>The route started on %1; the outcome cannot be before that.</source>
        <translation>De route begon op %1; de uitkomst kan niet eerder zijn.</translation>
    </message>
</context>
<context>
    <name>ui::AlumniPane</name>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Reünie</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Former participants</source>
        <translation>Oud-deelnemers</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>Volgden</translation>
    </message>
    <message>
        <source>Reunion: yes or no …</source>
        <translation>Reünie: ja of nee …</translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation>Naar het dossier</translation>
    </message>
    <message>
        <source>List as CSV …</source>
        <translation>Lijst als CSV …</translation>
    </message>
    <message>
        <source>Everybody who was at a group that is over. Who said no to a reunion, or has died, is not on the list.</source>
        <translation>Iedereen die bij een afgelopen groep is geweest. Wie niet naar een reünie wil of is overleden, staat niet op de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Does %1 want to be invited to a reunion?</source>
        <translation>Wil %1 uitgenodigd worden voor een reünie?</translation>
    </message>
    <message>
        <source>List as CSV</source>
        <translation>Lijst als CSV</translation>
    </message>
    <message>
        <source>former-participants.csv</source>
        <translation>oud-deelnemers.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to %1</source>
        <translation>
            <numerusform>%n persoon geschreven naar %1</numerusform>
            <numerusform>%n personen geschreven naar %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttendanceModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>off</source>
        <translation>niet</translation>
    </message>
</context>
<context>
    <name>ui::AttendancePane</name>
    <message>
        <source>The rest was present</source>
        <translation>De rest was er</translation>
    </message>
    <message>
        <source>Notes everybody without a mark at this meeting as present</source>
        <translation>Noteert iedereen die bij deze bijeenkomst nog niets heeft als aanwezig</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Space: present or absent. A: excused. Delete: clear. Arrows: walk. yes = present, no = absent without notice, exc. = excused.</source>
        <translation>Spatie: aanwezig of afwezig. A: afgemeld. Delete: wissen. Pijlen: lopen. ja = aanwezig, nee = afwezig zonder bericht, afm. = afgemeld.</translation>
    </message>
    <message>
        <source>This group has no meetings yet. Add them under “Meetings”.</source>
        <translation>Deze groep heeft nog geen bijeenkomsten. Voeg ze toe bij “Bijeenkomsten”.</translation>
    </message>
    <message>
        <source>Nobody has a place in this group yet.</source>
        <translation>Niemand heeft nog een plek in deze groep.</translation>
    </message>
    <message>
        <source>Choose a meeting</source>
        <translation>Kies een bijeenkomst</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>did not go on</source>
        <translation>ging niet door</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Aanwezigheid noteren</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) noted as present.</source>
        <translation>
            <numerusform>%n persoon als aanwezig genoteerd.</numerusform>
            <numerusform>%n personen als aanwezig genoteerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditionDialogs</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>First meeting on</source>
        <translation>Eerste bijeenkomst op</translation>
    </message>
    <message>
        <source>The day of the first meeting cannot be read. Write it as 14-3 or 14 March 2026.</source>
        <translation>De dag van de eerste bijeenkomst is niet te lezen. Schrijf hem als 14-3 of 14 maart 2026.</translation>
    </message>
    <message>
        <source>New group: %1</source>
        <translation>Nieuwe groep: %1</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Groep maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Om de</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message numerus="yes">
        <source>The group gets %n meeting(s), one for each workshop of the series.</source>
        <translation>
            <numerusform>De groep krijgt %n bijeenkomst, voor elke workshop van de reeks één.</numerusform>
            <numerusform>De groep krijgt %n bijeenkomsten, voor elke workshop van de reeks één.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group gets %n meeting(s), from %1 to %2. Days that do not suit can be changed afterwards.</source>
        <translation>
            <numerusform>De groep krijgt %n bijeenkomst, van %1 tot en met %2. Dagen die niet uitkomen, wijzigt u daarna.</numerusform>
            <numerusform>De groep krijgt %n bijeenkomsten, van %1 tot en met %2. Dagen die niet uitkomen, wijzigt u daarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy group: %1</source>
        <translation>Groep kopiëren: %1</translation>
    </message>
    <message>
        <source>Copy group</source>
        <translation>Groep kopiëren</translation>
    </message>
    <message>
        <source>Meetings, times, rooms and trainers come along; the people do not.</source>
        <translation>Bijeenkomsten, tijden, ruimten en trainers gaan mee; de mensen niet.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Groep wijzigen</translation>
    </message>
    <message>
        <source>Record change</source>
        <translation>Wijziging vastleggen</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Gaat niet door sinds</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefoon of e-mail</translation>
    </message>
    <message>
        <source>Invite to a reunion</source>
        <translation>Uitnodigen voor een reünie</translation>
    </message>
</context>
<context>
    <name>ui::EditionPane</name>
    <message>
        <source>Enrol …</source>
        <translation>Inschrijven …</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Sign-in sheet of the next meeting …</source>
        <translation>Tekenlijst van de eerstvolgende bijeenkomst …</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Certificaten …</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation>Kopiëren …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation>plekken: %1</translation>
    </message>
    <message>
        <source>%1 offered and not answered</source>
        <translation>%1 aangeboden, nog geen antwoord</translation>
    </message>
    <message>
        <source>Participants (%1)</source>
        <translation>Deelnemers (%1)</translation>
    </message>
    <message>
        <source>Meetings (%1)</source>
        <translation>Bijeenkomsten (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with %n enrolment(s), its meetings and the attendance? It goes to the bin and can be put back.</source>
        <translation>
            <numerusform>“%1” verwijderen met %n inschrijving, de bijeenkomsten en de aanwezigheid? De groep gaat naar de prullenbak en kan terug.</numerusform>
            <numerusform>“%1” verwijderen met %n inschrijvingen, de bijeenkomsten en de aanwezigheid? De groep gaat naar de prullenbak en kan terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Groep verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::EnrolDialog</name>
    <message>
        <source>Enrol in %1</source>
        <translation>Inschrijven voor %1</translation>
    </message>
    <message>
        <source>Which dossier is it?</source>
        <translation>Welk dossier is het?</translation>
    </message>
    <message>
        <source>Somebody with a dossier</source>
        <translation>Iemand met een dossier</translation>
    </message>
    <message>
        <source>Name or number of the dossier</source>
        <translation>Naam of nummer van het dossier</translation>
    </message>
    <message>
        <source>Dossiers found</source>
        <translation>Gevonden dossiers</translation>
    </message>
    <message>
        <source>Or somebody without a dossier</source>
        <translation>Of iemand zonder dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefoon of e-mail</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Link to this dossier</source>
        <translation>Koppelen aan dit dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Search dossiers</source>
        <translation>Dossiers zoeken</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>ui::EnrolmentsPane</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Enrol in a group …</source>
        <translation>Inschrijven voor een groep …</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Neemt de plek</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Slaat af</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Terugtrekken …</translation>
    </message>
    <message>
        <source>To the group</source>
        <translation>Naar de groep</translation>
    </message>
    <message>
        <source>This client is in no group yet.</source>
        <translation>Deze klant zit nog in geen groep.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>Enrol in a group</source>
        <translation>Inschrijven voor een groep</translation>
    </message>
    <message>
        <source>No group runs or is planned. Make one under “Groups”.</source>
        <translation>Er loopt geen groep en er is er geen gepland. Maak er een bij “Groepen”.</translation>
    </message>
    <message>
        <source>In which group?</source>
        <translation>Voor welke groep?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Terugtrekken</translation>
    </message>
    <message>
        <source>Why does the client withdraw?</source>
        <translation>Waarom trekt de klant zich terug?</translation>
    </message>
    <message>
        <source>Answer to the place</source>
        <translation>Antwoord op de plek</translation>
    </message>
</context>
<context>
    <name>ui::GroupWords</name>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 wachten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Geweest</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, plaats %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) absent</source>
        <translation>
            <numerusform>%n× afwezig</numerusform>
            <numerusform>%n× afwezig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Former participants</source>
        <translation>Oud-deelnemers</translation>
    </message>
    <message>
        <source>Showing the groups</source>
        <translation>De groepen tonen</translation>
    </message>
</context>
<context>
    <name>ui::GroupsPanel</name>
    <message>
        <source>Enrolments</source>
        <translation>Inschrijvingen</translation>
    </message>
    <message>
        <source>Talks and path</source>
        <translation>Gesprekken en traject</translation>
    </message>
    <message>
        <source>Language cards</source>
        <translation>Taalkaarten</translation>
    </message>
    <message>
        <source>Showing the groups</source>
        <translation>De groepen tonen</translation>
    </message>
</context>
<context>
    <name>ui::MeetingsPane</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>%1 (does not go on)</source>
        <translation>%1 (gaat niet door)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Add meeting …</source>
        <translation>Bijeenkomst toevoegen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Sign-in sheet …</source>
        <translation>Tekenlijst …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>something of its own</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Bijeenkomst toevoegen</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>Bijeenkomst wijzigen</translation>
    </message>
    <message>
        <source>Record change</source>
        <translation>Wijziging vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Title, when it has its own</source>
        <translation>Titel, als die anders is</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message>
        <source>Room, when it differs</source>
        <translation>Ruimte, als die anders is</translation>
    </message>
    <message>
        <source>Trainers, when they differ</source>
        <translation>Trainers, als die anders zijn</translation>
    </message>
    <message>
        <source>Does not go on</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Bijeenkomst verwijderen</translation>
    </message>
    <message>
        <source>Remove “%1” with the attendance that was noted? It goes to the bin and can be put back.</source>
        <translation>“%1” verwijderen met de aanwezigheid die is genoteerd? De bijeenkomst gaat naar de prullenbak en kan terug.</translation>
    </message>
</context>
<context>
    <name>ui::NewcomerDialogs</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>not filled in; the route says: %1</source>
        <translation>niet ingevuld; de route zegt: %1</translation>
    </message>
    <message>
        <source>Path of the statushouder</source>
        <translation>Traject van de statushouder</translation>
    </message>
    <message>
        <source>Record path</source>
        <translation>Traject vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Dutch at the start</source>
        <translation>Nederlands bij het begin</translation>
    </message>
    <message>
        <source>Dutch now</source>
        <translation>Nederlands nu</translation>
    </message>
    <message>
        <source>Level found on</source>
        <translation>Niveau bepaald op</translation>
    </message>
    <message>
        <source>Tax explained on</source>
        <translation>Uitleg Belastingdienst op</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Uitleg door</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Met tolk</translation>
    </message>
    <message>
        <source>Decision about an own business</source>
        <translation>Besluit over een eigen bedrijf</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Uitkomst op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>End the route Statushouder with this outcome too</source>
        <translation>Sluit met deze uitkomst ook de route Statushouder af</translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation>Gesprek wijzigen</translation>
    </message>
    <message>
        <source>Record talk</source>
        <translation>Gesprek vastleggen</translation>
    </message>
    <message>
        <source>Record change</source>
        <translation>Wijziging vastleggen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Motives: why an own business?</source>
        <translation>Motieven: waarom een eigen bedrijf?</translation>
    </message>
    <message>
        <source>Goals: what should be there in a year?</source>
        <translation>Doelen: wat moet er over een jaar zijn?</translation>
    </message>
    <message>
        <source>Experience: what did you do before?</source>
        <translation>Ervaring: wat hebt u eerder gedaan?</translation>
    </message>
    <message>
        <source>Network: who can help?</source>
        <translation>Netwerk: wie kan helpen?</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
</context>
<context>
    <name>ui::NewcomerPane</name>
    <message>
        <source>Path</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Record talk …</source>
        <translation>Gesprek vastleggen …</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Dutch at the start</source>
        <translation>Nederlands bij het begin</translation>
    </message>
    <message>
        <source>Dutch now</source>
        <translation>Nederlands nu</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>nog niet bepaald</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translation>met tolk</translation>
    </message>
    <message>
        <source>Tax explained</source>
        <translation>Uitleg belasting</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Change path …</source>
        <translation>Traject wijzigen …</translation>
    </message>
    <message>
        <source>Show the path</source>
        <translation>Het traject tonen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motieven</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>This client is in no group for statushouders. Enrol under “Enrolments”: then language, tax explanation, decision and outcome can be kept here.</source>
        <translation>Deze klant zit in geen groep voor statushouders. Schrijf in bij “Inschrijvingen”: dan kunt u hier taal, uitleg Belastingdienst, besluit en uitkomst bijhouden.</translation>
    </message>
    <message>
        <source>No talk was recorded yet.</source>
        <translation>Er is nog geen gesprek vastgelegd.</translation>
    </message>
    <message>
        <source>Remove talk</source>
        <translation>Gesprek verwijderen</translation>
    </message>
    <message>
        <source>Remove the talk of %1? It goes to the bin and can be put back.</source>
        <translation>Het gesprek van %1 verwijderen? Het gaat naar de prullenbak en kan terug.</translation>
    </message>
</context>
<context>
    <name>ui::NewcomersPane</name>
    <message>
        <source>Paper …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Statushouders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Show the path</source>
        <translation>Het traject tonen</translation>
    </message>
    <message>
        <source>Path …</source>
        <translation>Traject …</translation>
    </message>
    <message>
        <source>Record talk …</source>
        <translation>Gesprek vastleggen …</translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation>Naar het dossier</translation>
    </message>
    <message>
        <source>Counted: everybody with a place in a group whose last meeting is in %1.</source>
        <translation>Geteld: iedereen met een plek in een groep waarvan de laatste bijeenkomst in %1 is.</translation>
    </message>
    <message>
        <source>Counted: everybody with a place in this group.</source>
        <translation>Geteld: iedereen met een plek in deze groep.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n the outcome is not known yet.</source>
        <translation>
            <numerusform>Van %n is de uitkomst nog niet bekend.</numerusform>
            <numerusform>Van %n is de uitkomst nog niet bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsPane</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Offer the free place</source>
        <translation>Vrije plek aanbieden</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Neemt de plek</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>De plek geven</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Slaat af</translation>
    </message>
    <message>
        <source>Decline the place</source>
        <translation>De plek afslaan</translation>
    </message>
    <message>
        <source>Has a dossier …</source>
        <translation>Heeft een dossier …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Terugtrekken …</translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation>Naar het dossier</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Terugtrekken</translation>
    </message>
    <message>
        <source>Why does %1 withdraw?</source>
        <translation>Waarom trekt %1 zich terug?</translation>
    </message>
    <message>
        <source>The place of %1 is offered to %2, until %3. Call: %4</source>
        <translation>De plek van %1 is aangeboden aan %2, tot en met %3. Bel: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) offered.</source>
        <translation>
            <numerusform>%n plek aangeboden.</numerusform>
            <numerusform>%n plekken aangeboden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SeriesPane</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>There is no group yet. Make the first one: it gets a meeting for each workshop of the series.</source>
        <translation>Er is nog geen groep. Maak de eerste: die krijgt voor elke workshop van de reeks een bijeenkomst.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>New group …</source>
        <translation>Nieuwe groep …</translation>
    </message>
    <message>
        <source>Groups that ended in</source>
        <translation>Groepen die eindigen in</translation>
    </message>
    <message>
        <source>Opens the list that is counted</source>
        <translation>Opent de lijst die is geteld</translation>
    </message>
    <message>
        <source>No group has an end yet</source>
        <translation>Nog geen groep heeft een einde</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>De groep tonen</translation>
    </message>
    <message>
        <source>%1 of %2 started</source>
        <translation>%1 van %2 begonnen</translation>
    </message>
</context>
<context>
    <name>ui::WordsPane</name>
    <message>
        <source>Dutch word</source>
        <translation>Nederlands woord</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In eigen woorden van de klant</translation>
    </message>
    <message>
        <source>Keep the client&apos;s words</source>
        <translation>De woorden van de klant bewaren</translation>
    </message>
    <message>
        <source>Topics of the plan</source>
        <translation>Onderwerpen van het plan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Print cards …</source>
        <translation>Kaarten afdrukken …</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 van %3)</translation>
    </message>
</context>
</TS>
