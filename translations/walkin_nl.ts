<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Record prevention activity</source>
        <translation>Voorlichting vastleggen</translation>
    </message>
    <message>
        <source>Remove prevention activity</source>
        <translation>Voorlichting verwijderen</translation>
    </message>
    <message>
        <source>Record early signal</source>
        <translation>Signaal vastleggen</translation>
    </message>
    <message>
        <source>Remove early signal</source>
        <translation>Signaal verwijderen</translation>
    </message>
    <message>
        <source>Open a dossier from an early signal</source>
        <translation>Signaal bij een dossier zetten</translation>
    </message>
    <message>
        <source>Remove text after the retention term</source>
        <translation>Tekst na de bewaartermijn verwijderen</translation>
    </message>
    <message>
        <source>Record walk-in contact</source>
        <translation>Contact op het spreekuur vastleggen</translation>
    </message>
    <message>
        <source>Remove walk-in contact</source>
        <translation>Contact op het spreekuur verwijderen</translation>
    </message>
    <message>
        <source>Tie walk-in contact to dossier</source>
        <translation>Contact bij een dossier zetten</translation>
    </message>
    <message>
        <source>Untie walk-in contact from dossier</source>
        <translation>Contact losmaken van een dossier</translation>
    </message>
    <message>
        <source>Untie signal from dossier</source>
        <translation>Signaal losmaken van dossier</translation>
    </message>
</context>
<context>
    <name>core::Prevention</name>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>Kies wat het was.</translation>
    </message>
    <message>
        <source>Write what it was about.</source>
        <translation>Schrijf op waar het over ging.</translation>
    </message>
    <message>
        <source>How many it reached is not filled in yet.</source>
        <translation>Het bereik is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>Fill in the day on which the signal came in, today at the latest.</source>
        <translation>Vul de dag in waarop het signaal binnenkwam, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Choose who reported it.</source>
        <translation>Kies wie het heeft gemeld.</translation>
    </message>
    <message>
        <source>Choose what the arrears are of.</source>
        <translation>Kies waar de achterstand op is.</translation>
    </message>
    <message>
        <source>An outcome has a day.</source>
        <translation>Bij een uitkomst hoort een dag.</translation>
    </message>
    <message>
        <source>The outcome cannot be before the signal.</source>
        <translation>De uitkomst kan niet vóór het signaal liggen.</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Kies wat eruit is gekomen.</translation>
    </message>
    <message>
        <source>No day is set to make contact: nobody will be reminded.</source>
        <translation>Er is geen dag om contact te zoeken: niemand krijgt een herinnering.</translation>
    </message>
    <message>
        <source>The day of the follow-up was changed.</source>
        <translation>De dag van opvolgen is gewijzigd.</translation>
    </message>
    <message>
        <source>Early signal: %1, reported by %2 on %3</source>
        <translation>Signaal: %1, gemeld door %2 op %3</translation>
    </message>
    <message>
        <source>The signal or the dossier is not there any more. Nothing was written.</source>
        <translation>Het signaal of het dossier is er niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>This signal belongs to a dossier already.</source>
        <translation>Dit signaal hoort al bij een dossier.</translation>
    </message>
    <message>
        <source>Early signal: arrears of %1, reported by %2 on %3.</source>
        <translation>Signaal: achterstand op %1, gemeld door %2 op %3.</translation>
    </message>
    <message>
        <source>Amount: %1.</source>
        <translation>Bedrag: %1.</translation>
    </message>
</context>
<context>
    <name>core::WalkInContact</name>
    <message>
        <source>Fill in the day of the contact.</source>
        <translation>Vul de dag van het contact in.</translation>
    </message>
    <message>
        <source>The contact cannot be after today.</source>
        <translation>Het contact kan niet na vandaag liggen.</translation>
    </message>
    <message>
        <source>Choose where it was.</source>
        <translation>Kies waar het was.</translation>
    </message>
    <message>
        <source>Choose the municipality: the figures are told per municipality.</source>
        <translation>Kies de gemeente: de cijfers gaan per gemeente.</translation>
    </message>
    <message>
        <source>Choose at least one thing it was about.</source>
        <translation>Kies minstens één onderwerp.</translation>
    </message>
    <message>
        <source>Aftercare cannot be before the contact.</source>
        <translation>De nazorg kan niet vóór het contact liggen.</translation>
    </message>
    <message>
        <source>A BSN stands in the note. A walk-in contact is without a name and number; take it out.</source>
        <translation>Er staat een BSN in de notitie. Een contact op het spreekuur is zonder naam en nummer; haal het weg.</translation>
    </message>
    <message>
        <source>The legal form is not known: it counts as unknown.</source>
        <translation>De rechtsvorm is niet bekend: die telt als onbekend.</translation>
    </message>
</context>
<context>
    <name>core::WalkInYear</name>
    <message>
        <source>Entrepreneurs served</source>
        <translation>Ondernemers geholpen</translation>
    </message>
    <message>
        <source>Contacts with them</source>
        <translation>Contacten met hen</translation>
    </message>
    <message>
        <source>Of whom with a dossier</source>
        <translation>Van wie met een dossier</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Signals received</source>
        <translation>Signalen ontvangen</translation>
    </message>
    <message>
        <source>Still followed</source>
        <translation>Nog in behandeling</translation>
    </message>
    <message>
        <source>Results of the walk-in hour in %1</source>
        <translation>Resultaten van het spreekuur in %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Ondernemers</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Geholpen</translation>
    </message>
    <message>
        <source>Solved or in lasting help</source>
        <translation>Opgelost of in duurzame hulp</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Waar het over ging</translation>
    </message>
    <message>
        <source>Meetings, publications and social media</source>
        <translation>Bijeenkomsten, publicaties en sociale media</translation>
    </message>
    <message>
        <source>Early signals</source>
        <translation>Signalen</translation>
    </message>
</context>
<context>
    <name>core::WalkIns</name>
    <message>
        <source>advice: %1</source>
        <translation>advies: %1</translation>
    </message>
    <message>
        <source>result still open</source>
        <translation>resultaat nog open</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>resultaat: %1</translation>
    </message>
    <message>
        <source>The day of the aftercare was changed.</source>
        <translation>De dag van de nazorg is gewijzigd.</translation>
    </message>
    <message>
        <source>Aftercare of the walk-in hour of %1 (%2, %3)</source>
        <translation>Nazorg spreekuur van %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Walk-in hour, %1. %2</source>
        <translation>Spreekuur, %1. %2</translation>
    </message>
    <message>
        <source>The contact or the dossier is not there any more. Nothing was written.</source>
        <translation>Het contact of het dossier is er niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>This contact belongs to a dossier already. Untie it first.</source>
        <translation>Dit contact hoort al bij een dossier. Maak het eerst los.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPane</name>
    <message>
        <source>Meetings, publications and social media</source>
        <translation>Bijeenkomsten, publicaties en sociale media</translation>
    </message>
    <message>
        <source>New activity…</source>
        <translation>Nieuwe activiteit…</translation>
    </message>
    <message>
        <source>Record a meeting, publication or social-media action</source>
        <translation>Leg een bijeenkomst, publicatie of actie op sociale media vast</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change the activity (Enter)</source>
        <translation>De activiteit wijzigen (Enter)</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Herhalen…</translation>
    </message>
    <message>
        <source>A new activity like this one</source>
        <translation>Een nieuwe activiteit zoals deze</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the activity (Delete)</source>
        <translation>De activiteit verwijderen (Delete)</translation>
    </message>
    <message>
        <source>Show the activities</source>
        <translation>De activiteiten tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activiteit</numerusform>
            <numerusform>%n activiteiten</numerusform>
        </translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>bereik %1</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Activiteit wijzigen</translation>
    </message>
    <message>
        <source>Record activity</source>
        <translation>Activiteit vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What was it about</source>
        <translation>Waar ging het over</translation>
    </message>
    <message>
        <source>Where, or in what</source>
        <translation>Waar of waarin</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reach counts: %1.</source>
        <translation>Bereik telt: %1.</translation>
    </message>
    <message>
        <source>Remove the activity</source>
        <translation>De activiteit verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::ContactForm</name>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>What was it about? Type the number.</source>
        <translation>Waar ging het over? Typ het cijfer.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>+2w</source>
        <translation>+2w</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>A few words, without a name</source>
        <translation>Een paar woorden, zonder naam</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Contact vastleggen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Change contact of %1</source>
        <translation>Contact van %1 wijzigen</translation>
    </message>
    <message>
        <source>Comes back: new contact</source>
        <translation>Komt terug: nieuw contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>New contact, after a signal</source>
        <translation>Nieuw contact, na een signaal</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>Een ander contact</translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Throw it away and go on with the other contact?</source>
        <translation>Wat u typte is nog niet vastgelegd. Weggooien en verder met het andere contact?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Het contact tonen</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Vastgelegd: %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactPane</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Show the contact in the form (Enter)</source>
        <translation>Het contact in het formulier tonen (Enter)</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>A new contact with the same entrepreneur, who is counted once</source>
        <translation>Een nieuw contact met dezelfde ondernemer; die telt één keer</translation>
    </message>
    <message>
        <source>To a dossier…</source>
        <translation>Bij een dossier…</translation>
    </message>
    <message>
        <source>The contact belongs to a dossier; the count stays as it is</source>
        <translation>Het contact hoort bij een dossier; de telling blijft gelijk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the contact (Delete)</source>
        <translation>Het contact verwijderen (Delete)</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>Contacts of the walk-in hour</source>
        <translation>Contacten op het spreekuur</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>De contacten tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n entrepreneur(s)</source>
        <translation>
            <numerusform>%n ondernemer</numerusform>
            <numerusform>%n ondernemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n row(s) is past its term.</source>
        <translation>
            <numerusform>De tekst van %n regel is over de bewaartermijn.</numerusform>
            <numerusform>De tekst van %n regels is over de bewaartermijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open dossier %1</source>
        <translation>Dossier %1 openen</translation>
    </message>
    <message numerus="yes">
        <source>This entrepreneur came %n time(s) and counts once.</source>
        <translation>
            <numerusform>Deze ondernemer kwam %n keer en telt één keer.</numerusform>
            <numerusform>Deze ondernemer kwam %n keer en telt één keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was removed on %1, after its term.</source>
        <translation>De notitie is op %1 verwijderd, na de bewaartermijn.</translation>
    </message>
    <message>
        <source>Which dossier does the contact of %1 belong to? Every contact with this entrepreneur goes along as a note; the count of the walk-in hour stays as it is.</source>
        <translation>Bij welk dossier hoort het contact van %1? Elk contact met deze ondernemer gaat als notitie mee; de telling van het spreekuur blijft gelijk.</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Het contact verwijderen</translation>
    </message>
    <message>
        <source>Text past its term</source>
        <translation>Tekst over de bewaartermijn</translation>
    </message>
    <message>
        <source>Out of the dossier</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>The contact belongs to no dossier after all; its note there goes, the count stays as it is</source>
        <translation>Het contact hoort toch niet bij een dossier; de notitie daar gaat weg, de telling blijft gelijk</translation>
    </message>
    <message>
        <source>Take the contact out of the dossier</source>
        <translation>Contact losmaken van het dossier</translation>
    </message>
</context>
<context>
    <name>ui::PreventionPane</name>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message>
        <source>Text past its term</source>
        <translation>Tekst over de bewaartermijn</translation>
    </message>
    <message>
        <source>The words of contacts are kept for %1 months, those of signals for %2. Of the rows below the words go, also from the audit trail. The rows stay: every count is as before. This cannot be undone.</source>
        <translation>De tekst van contacten blijft %1 maanden bewaard, die van signalen %2. Van de regels hieronder gaat de tekst weg, ook uit het controlespoor. De regels blijven: elke telling blijft gelijk. Dit is niet ongedaan te maken.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Term over on</source>
        <translation>Termijn voorbij op</translation>
    </message>
    <message>
        <source>Words that go</source>
        <translation>Tekst die weggaat</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Niet geverifieerd: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove text of %n row(s)</source>
        <translation>
            <numerusform>Tekst van %n regel verwijderen</numerusform>
            <numerusform>Tekst van %n regels verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::SignalPane</name>
    <message>
        <source>Early signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>New signal…</source>
        <translation>Nieuw signaal…</translation>
    </message>
    <message>
        <source>Record arrears that somebody reported</source>
        <translation>Leg een gemelde achterstand vast</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Opvolgen…</translation>
    </message>
    <message>
        <source>Record what was done and what came of it (Enter)</source>
        <translation>Leg vast wat er is gedaan en wat eruit kwam (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the signal (Delete)</source>
        <translation>Het signaal verwijderen (Delete)</translation>
    </message>
    <message>
        <source>Came to the walk-in hour</source>
        <translation>Kwam op het spreekuur</translation>
    </message>
    <message>
        <source>A walk-in contact that begins with this signal</source>
        <translation>Een contact op het spreekuur dat met dit signaal begint</translation>
    </message>
    <message>
        <source>To a dossier…</source>
        <translation>Bij een dossier…</translation>
    </message>
    <message>
        <source>Tie the signal to a dossier, or make one</source>
        <translation>Zet het signaal bij een dossier, of maak er een</translation>
    </message>
    <message>
        <source>Show the signals</source>
        <translation>De signalen tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still followed</source>
        <translation>%1 nog in behandeling</translation>
    </message>
    <message>
        <source>Open dossier %1</source>
        <translation>Dossier %1 openen</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Laatst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of arrears</source>
        <translation>
            <numerusform>%n maand achterstand</numerusform>
            <numerusform>%n maanden achterstand</numerusform>
        </translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>Follow up a signal</source>
        <translation>Signaal opvolgen</translation>
    </message>
    <message>
        <source>Record signal</source>
        <translation>Signaal vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>Arrears of</source>
        <translation>Achterstand op</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Months of arrears</source>
        <translation>Maanden achterstand</translation>
    </message>
    <message>
        <source>Make contact by</source>
        <translation>Contact zoeken voor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Wat het laatst is gedaan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit is gekomen</translation>
    </message>
    <message>
        <source>still followed</source>
        <translation>nog in behandeling</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Remove the signal</source>
        <translation>Het signaal verwijderen</translation>
    </message>
    <message>
        <source>Which dossier does the signal of %1 belong to? It is closed with that, and a note of it stands in the dossier.</source>
        <translation>Bij welk dossier hoort het signaal van %1? Het signaal is daarmee afgerond; in het dossier komt een notitie.</translation>
    </message>
    <message>
        <source>Out of the dossier</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>The signal belongs to no dossier after all; its note there goes, and the signal is followed again</source>
        <translation>Het signaal hoort toch niet bij een dossier; de notitie daar gaat weg en het signaal wordt weer gevolgd</translation>
    </message>
    <message>
        <source>Take the signal out of the dossier</source>
        <translation>Signaal losmaken van het dossier</translation>
    </message>
</context>
<context>
    <name>ui::TieDialog</name>
    <message>
        <source>To a dossier</source>
        <translation>Bij een dossier</translation>
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
        <source>Tie to this dossier</source>
        <translation>Bij dit dossier zetten</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nieuw dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Find dossiers</source>
        <translation>Dossiers zoeken</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>ui::WalkInPage</name>
    <message>
        <source>Walk-in hour and prevention</source>
        <translation>Spreekuur en preventie</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Early signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Meetings and publicity</source>
        <translation>Voorlichting</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Jaarcijfers</translation>
    </message>
    <message>
        <source>Came to the walk-in hour</source>
        <translation>Kwam op het spreekuur</translation>
    </message>
</context>
<context>
    <name>ui::WalkInTables</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>Arrears of</source>
        <translation>Achterstand op</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>removed after the term</source>
        <translation>verwijderd na de termijn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
</context>
<context>
    <name>ui::YearPane</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Verslag maken</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Jaarcijfers</translation>
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
        <source>Share or reach</source>
        <translation>Deel of bereik</translation>
    </message>
    <message>
        <source>Contacts behind the figure</source>
        <translation>Contacten achter het cijfer</translation>
    </message>
    <message>
        <source>Activities behind the figure</source>
        <translation>Activiteiten achter het cijfer</translation>
    </message>
    <message>
        <source>Signals behind the figure</source>
        <translation>Signalen achter het cijfer</translation>
    </message>
    <message>
        <source>Count the year</source>
        <translation>Het jaar tellen</translation>
    </message>
    <message>
        <source>Nobody came in this year.</source>
        <translation>In dit jaar kwam er niemand.</translation>
    </message>
    <message>
        <source>%1 of those served: solved or in lasting help</source>
        <translation>%1 van de geholpen ondernemers: opgelost of in duurzame hulp</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>bereik %1</translation>
    </message>
</context>
</TS>
