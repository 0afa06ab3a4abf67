<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ui::AboutPanel</name>
    <message>
        <source>Work of others in this program</source>
        <translation>Werk van anderen in dit programma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Zaakwijzer %1</source>
        <translation>Zaakwijzer %1</translation>
    </message>
    <message>
        <source>Workbench for advisers of entrepreneurs. Everything stays in one encrypted file on your own machine; the program sends nothing anywhere. It runs on Qt %1.</source>
        <translation>Werkplek voor adviseurs van ondernemers. Alles blijft in één versleuteld bestand op uw eigen computer; het programma stuurt niets weg. Het draait op Qt %1.</translation>
    </message>
    <message>
        <source>Licence: European Union Public Licence 1.2</source>
        <translation>Licentie: European Union Public Licence 1.2</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Van</translation>
    </message>
</context>
<context>
    <name>ui::BlankScreen</name>
    <message>
        <source>The screen is blanked. Press any key to go on.</source>
        <translation>Het scherm is afgedekt. Druk op een toets om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Delen van de handleiding</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Tekst van de handleiding</translation>
    </message>
    <message>
        <source>&amp;Show me around</source>
        <translation>&amp;Rondleiding</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Make something new</source>
        <translation>Iets nieuws maken</translation>
    </message>
    <message>
        <source>Search or jump to a dossier</source>
        <translation>Zoeken of naar een dossier springen</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Kluis vergrendelen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Scherm afdekken</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Deze lijst met toetsen</translation>
    </message>
    <message>
        <source>New note in the dossier</source>
        <translation>Nieuwe notitie in het dossier</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>Document maken</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>Table under a chart</source>
        <translation>Tabel onder een grafiek</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Geschiedenis van dit veld</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw doen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>Guide about this screen</source>
        <translation>Handleiding bij dit scherm</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Slot  Ctrl+L</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Handleiding (F1)</translation>
    </message>
    <message>
        <source>Guide  F1</source>
        <translation>Handleiding  F1</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search or jump to a dossier (Ctrl+K)</source>
        <translation>Zoek of spring naar een dossier (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal in zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, the number or the phone number.</source>
        <translation>Niets gevonden. Probeer een deel van de naam, het nummer of het telefoonnummer.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>Stop the tour (Esc)</source>
        <translation>De rondleiding stoppen (Esc)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::WorkplaceSettings</name>
    <message>
        <source>As the computer has it</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>na 5 minuten</translation>
    </message>
    <message>
        <source>after 10 minutes</source>
        <translation>na 10 minuten</translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation>na een kwartier</translation>
    </message>
    <message>
        <source>after half an hour</source>
        <translation>na een half uur</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>The vault locks when nobody touches it</source>
        <translation>De kluis vergrendelt als niemand hem aanraakt</translation>
    </message>
    <message>
        <source>It also locks when the screen is locked or the laptop is closed. What you were typing is kept in the vault and stands there again after you open it.</source>
        <translation>De kluis vergrendelt ook als het scherm op slot gaat of de laptop dichtgaat. Wat u aan het typen was, blijft in de kluis bewaard en staat er weer als u hem opent.</translation>
    </message>
</context>
</TS>
