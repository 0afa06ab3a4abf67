<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>core::Strength</name>
    <message numerus="yes">
        <source>Too short: %n more character(s)</source>
        <translation>
            <numerusform>Te kort: nog %n teken</numerusform>
            <numerusform>Te kort: nog %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: contains words that are tried first. Make a sentence that nobody else would think of.</source>
        <translation>Zwak: er staan woorden in die het eerst worden geprobeerd. Maak een zin die niemand anders bedenkt.</translation>
    </message>
    <message>
        <source>Weak: repeats itself or follows the keyboard. Use several different words.</source>
        <translation>Zwak: herhaalt zich of volgt het toetsenbord. Gebruik een paar verschillende woorden.</translation>
    </message>
    <message>
        <source>Weak: add a few words.</source>
        <translation>Zwak: voeg een paar woorden toe.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Redelijk: met nog een woord is het goed.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
</context>
<context>
    <name>core::Vault</name>
    <message>
        <source>%1 is on a network share (%2)</source>
        <translation>%1 staat op een netwerkschijf (%2)</translation>
    </message>
    <message>
        <source>%1 is kept in step with the internet by %2</source>
        <translation>%1 wordt door %2 gelijk gehouden met internet</translation>
    </message>
    <message>
        <source>%1 on computer %2 (process %3)</source>
        <translation>%1 op computer %2 (proces %3)</translation>
    </message>
    <message>
        <source>the header was changed</source>
        <translation>de kop van het bestand is gewijzigd</translation>
    </message>
    <message>
        <source>one of the two copies of the header was not whole, as after a power failure; the other one was used</source>
        <translation>een van de twee kopieën van de kop was niet heel, zoals na stroomuitval; de andere is gebruikt</translation>
    </message>
    <message>
        <source>the file was cut off before page %1</source>
        <translation>het bestand is afgebroken voor pagina %1</translation>
    </message>
    <message>
        <source>page %1 of %2 is an older version, put back into a newer file</source>
        <translation>pagina %1 van %2 is een oudere versie, teruggezet in een nieuwer bestand</translation>
    </message>
    <message>
        <source>page %1 of %2 was changed outside the program</source>
        <translation>pagina %1 van %2 is buiten het programma om gewijzigd</translation>
    </message>
    <message>
        <source>page %1 could not be read</source>
        <translation>pagina %1 kon niet worden gelezen</translation>
    </message>
    <message>
        <source>piece %1 of the log of latest changes (%2) was changed outside the program</source>
        <translation>stuk %1 van het logboek met de laatste wijzigingen (%2) is buiten het programma om gewijzigd</translation>
    </message>
    <message>
        <source>file format %1</source>
        <translation>bestandsversie %1</translation>
    </message>
    <message>
        <source>%1 is not a vault</source>
        <translation>%1 is geen kluis</translation>
    </message>
    <message>
        <source>both copies of the header were changed</source>
        <translation>beide kopieën van de kop zijn gewijzigd</translation>
    </message>
    <message>
        <source>a note on how far the latest changes had been saved was not whole, as after a power failure</source>
        <translation>een aantekening over hoe ver de laatste wijzigingen bewaard waren, was niet heel, zoals na stroomuitval</translation>
    </message>
    <message>
        <source>the log of latest changes (%1) is missing or belongs to another moment; changes that were saved are in it</source>
        <translation>het logboek met de laatste wijzigingen (%1) ontbreekt of hoort bij een ander moment; er staan bewaarde wijzigingen in</translation>
    </message>
    <message>
        <source>the log of latest changes (%1) was changed or cut off after piece %2 of %3</source>
        <translation>het logboek met de laatste wijzigingen (%1) is gewijzigd of afgebroken na stuk %2 van %3</translation>
    </message>
    <message>
        <source>the file was cut off</source>
        <translation>het bestand is afgebroken</translation>
    </message>
    <message>
        <source>something was added to the end of the file</source>
        <translation>er is iets aan het eind van het bestand toegevoegd</translation>
    </message>
    <message>
        <source>one or more pages are an older version, put back into a newer file</source>
        <translation>een of meer pagina&apos;s zijn een oudere versie, teruggezet in een nieuwer bestand</translation>
    </message>
    <message>
        <source>pages do not belong to this moment of the file, and the list of pages (%1) is missing or was changed</source>
        <translation>pagina&apos;s horen niet bij dit moment van het bestand, en de lijst van pagina&apos;s (%1) ontbreekt of is gewijzigd</translation>
    </message>
    <message>
        <source>the list of pages (%1) did not fit and has been made anew from the file</source>
        <translation>de lijst van pagina&apos;s (%1) klopte niet en is opnieuw gemaakt uit het bestand</translation>
    </message>
    <message>
        <source>the newest header was changed, or put back to an older one; changes that were saved under it would be missing</source>
        <translation>de nieuwste kop van het bestand is gewijzigd, of teruggezet naar een oudere; wijzigingen die daarna zijn opgeslagen, zouden ontbreken</translation>
    </message>
    <message>
        <source>the log of latest changes (%1) has saved changes of another moment than the file; the file may be an older one, put back into its place. If the older file is meant, put the log away</source>
        <translation>het logboek met de laatste wijzigingen (%1) bevat opgeslagen wijzigingen van een ander moment dan het bestand; het bestand is misschien een ouder dat op zijn plaats is gezet. Is het oudere bestand de bedoeling, zet dan het logboek weg</translation>
    </message>
</context>
<context>
    <name>ui::BackupChooser</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Hoe lang geleden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>ui::BackupWords</name>
    <message>
        <source>Made on %1.</source>
        <translation>Gemaakt op %1.</translation>
    </message>
    <message>
        <source>Vault of %1. Every page was read and is whole.</source>
        <translation>Kluis van %1. Elke pagina is gelezen en heel.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact note(s)</source>
        <translation>
            <numerusform>%n contactnotitie</numerusform>
            <numerusform>%n contactnotities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact note: %1</source>
        <translation>Laatste contactnotitie: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Laatste wijziging: %1</translation>
    </message>
    <message>
        <source>Latest dossiers: %1</source>
        <translation>Nieuwste dossiers: %1</translation>
    </message>
</context>
<context>
    <name>ui::BusyLine</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
</context>
<context>
    <name>ui::DailyBackup</name>
    <message>
        <source>The backup of today did not succeed.</source>
        <translation>De back-up van vandaag is niet gelukt.</translation>
    </message>
    <message>
        <source>Backup: none, the vault is open for looking</source>
        <translation>Back-up: geen, de kluis is open om te kijken</translation>
    </message>
    <message>
        <source>Backup: none yet</source>
        <translation>Back-up: nog geen</translation>
    </message>
    <message>
        <source>Backup: %1 %2</source>
        <translation>Back-up: %1 %2</translation>
    </message>
</context>
<context>
    <name>ui::DamagePane</name>
    <message>
        <source>&amp;Look into it</source>
        <translation>Back-up &amp;bekijken</translation>
    </message>
    <message>
        <source>&amp;Put this backup back…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of when the backup was made</source>
        <translation>&amp;Wachtzin van toen de back-up werd gemaakt</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <translation>Back-ups van deze kluis</translation>
    </message>
    <message>
        <source>There are no backups beside this vault. Perhaps there is one on a stick or in another folder.</source>
        <translation>Er staan geen back-ups naast deze kluis. Misschien is er een op een stick of in een andere map.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Een back-up kiezen</translation>
    </message>
    <message>
        <source>Vaults and backups (*.kluis)</source>
        <translation>Kluizen en back-ups (*.kluis)</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>Ergens &amp;anders…</translation>
    </message>
    <message>
        <source>&amp;Back to the passphrase</source>
        <translation>Teru&amp;g</translation>
    </message>
</context>
<context>
    <name>ui::KeyEntry</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Not as on the paper: group %1.</source>
        <translation>Niet zoals op papier: groep %1.</translation>
    </message>
    <message>
        <source>There are too many signs: a recovery key has eight groups of five.</source>
        <translation>Er staan te veel tekens: een herstelsleutel heeft acht groepen van vijf.</translation>
    </message>
    <message>
        <source>The recovery key was typed well.</source>
        <translation>De herstelsleutel is goed overgetypt.</translation>
    </message>
    <message>
        <source>A sign was typed wrong or two changed places. Compare with the paper group by group.</source>
        <translation>Er is een teken verkeerd, of twee tekens zijn verwisseld. Vergelijk groep voor groep met het papier.</translation>
    </message>
    <message>
        <source>%1 of 8 groups</source>
        <translation>%1 van 8 groepen</translation>
    </message>
    <message>
        <source>Pasting is not possible here: type the key from the paper, so that it is certain that it can be read.</source>
        <translation>Plakken kan hier niet: typ de sleutel over van papier, dan is zeker dat hij te lezen is.</translation>
    </message>
</context>
<context>
    <name>ui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>At least %1 signs. A sentence of four or five words that have nothing to do with each other is strong and easy to remember.</source>
        <translation>Minstens %1 tekens. Een zin van vier of vijf woorden die niets met elkaar te maken hebben, is sterk en goed te onthouden.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Nog een &amp;keer</translation>
    </message>
    <message>
        <source>The two are not the same yet. Show them to compare.</source>
        <translation>De twee zijn nog niet gelijk. Toon ze om te vergelijken.</translation>
    </message>
    <message>
        <source>%1 Both fields hold the same.</source>
        <translation>%1 Beide velden zijn gelijk.</translation>
    </message>
</context>
<context>
    <name>ui::NewVaultWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nieuwe kluis</translation>
    </message>
    <message>
        <source>The passphrase seals the vault. It is kept nowhere: who forgets it can only get in with the recovery key of the next step.</source>
        <translation>De wachtzin verzegelt de kluis. Hij wordt nergens bewaard: wie hem vergeet, komt er alleen nog in met de herstelsleutel van de volgende stap.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Your &amp;name, as it stands on papers and in the audit</source>
        <translation>Uw &amp;naam, zoals die op papieren en in het logboek staat</translation>
    </message>
    <message>
        <source>&amp;File of the vault</source>
        <translation>&amp;Bestand van de kluis</translation>
    </message>
    <message>
        <source>A vault is one file that holds all your dossiers, sealed. It belongs on this computer&apos;s own disk. Nothing leaves this computer.</source>
        <translation>Een kluis is één bestand waarin al uw dossiers verzegeld staan. Hij hoort op de eigen schijf van deze computer. Er gaat niets de computer uit.</translation>
    </message>
    <message>
        <source>Where should the vault be?</source>
        <translation>Waar moet de kluis staan?</translation>
    </message>
    <message>
        <source>Vaults (*.kluis)</source>
        <translation>Kluizen (*.kluis)</translation>
    </message>
    <message>
        <source>Choose where the vault should be.</source>
        <translation>Kies waar de kluis moet staan.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root of the disk.</source>
        <translation>Geef het hele pad, vanaf het begin van de schijf.</translation>
    </message>
    <message>
        <source>This is a folder. Add a file name, such as dossiers.kluis.</source>
        <translation>Dit is een map. Zet er een bestandsnaam achter, zoals dossiers.kluis.</translation>
    </message>
    <message>
        <source>There is a file here already, and it is left alone. Choose another name, or open it with &quot;Other vault&quot;.</source>
        <translation>Hier staat al een bestand, en dat blijft zoals het is. Kies een andere naam, of open het met &quot;Andere kluis&quot;.</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Waar en voor wie</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>De wachtzin</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>De herstelsleutel</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Stap %1 van 3: %2</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>Kluis &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>The vault is being made.</source>
        <translation>De kluis wordt gemaakt.</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>C&amp;hange the passphrase</source>
        <translation>Wachtzin &amp;wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Huidige wachtzin</translation>
    </message>
    <message>
        <source>Backups that were made before keep the passphrase they were made with.</source>
        <translation>Back-ups van daarvoor houden de wachtzin waarmee ze gemaakt zijn.</translation>
    </message>
    <message>
        <source>The passphrase is being recorded.</source>
        <translation>De wachtzin wordt vastgelegd.</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed. Check Caps Lock and try again.</source>
        <translation>De huidige wachtzin klopt niet. Er is niets gewijzigd. Kijk of Caps Lock aan staat en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseField</name>
    <message>
        <source>▲ Caps Lock is on</source>
        <translation>▲ Caps Lock staat aan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>The key on the paper of now stops working for this vault and for backups made from now on. Backups that were made before keep the old key: keep that paper until they are gone, at most eight weeks.</source>
        <translation>De sleutel op het huidige papier past straks niet meer op deze kluis en op back-ups die daarna worden gemaakt. Eerdere back-ups houden de oude sleutel: bewaar dat papier tot ze weg zijn, hooguit acht weken.</translation>
    </message>
    <message>
        <source>&amp;Passphrase, to be certain that it is you</source>
        <translation>&amp;Wachtzin, om zeker te weten dat u het bent</translation>
    </message>
    <message>
        <source>&amp;Record the new key</source>
        <translation>Nieuwe sleutel &amp;vastleggen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation>De wachtzin wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check Caps Lock and try again.</source>
        <translation>Dit is niet de wachtzin. Kijk of Caps Lock aan staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The recovery key is being recorded.</source>
        <translation>De herstelsleutel wordt vastgelegd.</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryPanel</name>
    <message>
        <source>I have the paper: &amp;type it back</source>
        <translation>Ik heb het papier: &amp;overtypen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Opslaan als PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>With this key the organisation can open the vault when the passphrase is forgotten or the adviser has left. Nobody else can help then: without passphrase and key all is lost.</source>
        <translation>Met deze sleutel kan de organisatie de kluis openen als de wachtzin vergeten is of de adviseur weg is. Niemand anders kan dan helpen: zonder wachtzin en sleutel is alles weg.</translation>
    </message>
    <message>
        <source>Put it on paper and keep that in the safe of the organisation, never with this computer. The key is shown only now.</source>
        <translation>Zet hem op papier en bewaar dat in de brandkast van de organisatie, nooit bij deze computer. De sleutel is alleen nu te zien.</translation>
    </message>
    <message>
        <source>Show the key &amp;again</source>
        <translation>De sleutel &amp;weer tonen</translation>
    </message>
    <message>
        <source>Take the paper and type the key once, so that it is certain that it can be read. Dashes, spaces and capitals do not matter.</source>
        <translation>Pak het papier en typ de sleutel één keer over, dan is zeker dat hij te lezen is. Streepjes, spaties en hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <source>First save or print the paper.</source>
        <translation>Sla het papier eerst op of druk het af.</translation>
    </message>
    <message>
        <source>Recovery key %1.pdf</source>
        <translation>Herstelsleutel %1.pdf</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Herstelsleutel opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: a key beside its lock protects nothing. Choose a stick or another folder.</source>
        <translation>Niet opgeslagen: een sleutel naast het slot beschermt niets. Kies een stick of een andere map.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, put the paper in the safe and then delete this file: whoever has it can open the vault.</source>
        <translation>Opgeslagen als %1. Druk het af, leg het papier in de brandkast en wis daarna dit bestand: wie het heeft, kan de kluis openen.</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Herstelsleutel afdrukken</translation>
    </message>
    <message>
        <source>Sent to the printer. Put the paper in the safe of the organisation.</source>
        <translation>Naar de printer gestuurd. Leg het papier in de brandkast van de organisatie.</translation>
    </message>
</context>
<context>
    <name>ui::UnlockDialog</name>
    <message>
        <source>&amp;Other vault…</source>
        <translation>&amp;Andere kluis…</translation>
    </message>
    <message>
        <source>Ne&amp;w vault…</source>
        <translation>&amp;Nieuwe kluis…</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>I have a &amp;recovery key</source>
        <translation>Ik heb een &amp;herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery &amp;key on the paper of the organisation</source>
        <translation>Herstel&amp;sleutel op het papier van de organisatie</translation>
    </message>
    <message>
        <source>&amp;Back to the passphrase</source>
        <translation>&amp;Terug naar de wachtzin</translation>
    </message>
    <message>
        <source>The recovery key fits. Choose the passphrase that will open this vault from now on; the old one no longer does.</source>
        <translation>De herstelsleutel past. Kies de wachtzin die deze kluis voortaan opent; de oude doet dat niet meer.</translation>
    </message>
    <message>
        <source>This vault is not there. Connect the disk or stick it is on, or choose another vault.</source>
        <translation>Deze kluis is er niet. Sluit de schijf of stick aan waar hij op staat, of kies een andere kluis.</translation>
    </message>
    <message>
        <source>You can look, but change nothing: %1. A program that copies the file while it is written, or a share, damages a vault sooner or later. Move the vault to a folder on this computer&apos;s own disk to work in it.</source>
        <translation>U kunt kijken maar niets wijzigen: %1. Een programma dat het bestand kopieert terwijl het wordt beschreven, of een gedeelde schijf, beschadigt een kluis vroeg of laat. Zet de kluis in een map op de eigen schijf van deze computer om erin te werken.</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Deze wachtzin &amp;gebruiken</translation>
    </message>
    <message>
        <source>Open to &amp;look</source>
        <translation>Openen om te &amp;kijken</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>The vault is being opened. This takes a moment on purpose: it makes guessing slow.</source>
        <translation>De kluis wordt geopend. Dat duurt met opzet even: zo gaat raden langzaam.</translation>
    </message>
    <message>
        <source>The passphrase is being recorded.</source>
        <translation>De wachtzin wordt vastgelegd.</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>U kunt het weer proberen.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 times without success. You can try again in %n second(s).</source>
        <translation>
            <numerusform>%1 keer geprobeerd zonder resultaat. Over %n seconde kunt u het weer proberen.</numerusform>
            <numerusform>%1 keer geprobeerd zonder resultaat. Over %n seconden kunt u het weer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is damaged: %1. Nothing was written to it.</source>
        <translation>Het kluisbestand is beschadigd: %1. Er is niets in geschreven.</translation>
    </message>
    <message>
        <source>The backup is being read.</source>
        <translation>De back-up wordt gelezen.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>De back-up wordt teruggezet.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Back-ups…</translation>
    </message>
    <message>
        <source>The backup takes the place of the vault. The file that stands there is kept beside it, so that nothing is thrown away. What was written after the backup was made is not in it.</source>
        <translation>De back-up komt in de plaats van de kluis. Het bestand dat er nu staat, blijft ernaast staan, zodat er niets wordt weggegooid. Wat na de back-up is geschreven, staat er niet in.</translation>
    </message>
</context>
<context>
    <name>ui::VaultPanel</name>
    <message>
        <source>Vault %1</source>
        <translation>Kluis %1</translation>
    </message>
    <message>
        <source>Record the na&amp;me</source>
        <translation>&amp;Naam vastleggen</translation>
    </message>
    <message>
        <source>&amp;Adviser</source>
        <translation>&amp;Adviseur</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Nieuwe &amp;herstelsleutel…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Nu ver&amp;grendelen</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Nu vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Make a &amp;backup now</source>
        <translation>Nu een &amp;back-up maken</translation>
    </message>
    <message>
        <source>Look &amp;into the backup</source>
        <translation>Back-up bek&amp;ijken</translation>
    </message>
    <message>
        <source>Put bac&amp;k…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>Second &amp;folder or stick…</source>
        <translation>Tweede &amp;map of stick…</translation>
    </message>
    <message>
        <source>No longer &amp;use it</source>
        <translation>Niet meer geb&amp;ruiken</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>&amp;Check the vault</source>
        <translation>Kluis &amp;controleren</translation>
    </message>
    <message>
        <source>Reads every page and holds the records against the audit trail. You can go on working.</source>
        <translation>Leest elke pagina en legt de gegevens naast het logboek. U kunt gewoon doorwerken.</translation>
    </message>
    <message>
        <source>One is made each day: the last %1 days and %2 weeks are kept, sealed like the vault itself.</source>
        <translation>Elke dag wordt er een gemaakt: die van de laatste %1 dagen en %2 weken blijven bewaard, verzegeld zoals de kluis zelf.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen back-up.</translation>
    </message>
    <message>
        <source>No backup was made today yet.</source>
        <translation>Vandaag is er nog geen back-up gemaakt.</translation>
    </message>
    <message>
        <source>Backups are only on this computer. Choose a second folder, such as on a stick, against loss or theft.</source>
        <translation>De back-ups staan alleen op deze computer. Kies een tweede map, bijvoorbeeld op een stick, tegen verlies of diefstal.</translation>
    </message>
    <message>
        <source>Each backup also goes to %1.</source>
        <translation>Elke back-up gaat ook naar %1.</translation>
    </message>
    <message>
        <source>Each backup also goes to %1, but that is not there now. Connect the stick.</source>
        <translation>Elke back-up gaat ook naar %1, maar die is er nu niet. Sluit de stick aan.</translation>
    </message>
    <message>
        <source>Record the name</source>
        <translation>Naam vastleggen</translation>
    </message>
    <message>
        <source>The name is recorded. It stands on papers and in the audit from the next time the vault is opened.</source>
        <translation>De naam is vastgelegd. Hij staat op papieren en in het logboek zodra de kluis opnieuw is geopend.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>De wachtzin is gewijzigd.</translation>
    </message>
    <message>
        <source>The new recovery key was recorded. Destroy the old paper when the backups from before are gone.</source>
        <translation>De nieuwe herstelsleutel is vastgelegd. Vernietig het oude papier als de back-ups van daarvoor weg zijn.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>The backup was made and read back: %1.</source>
        <translation>De back-up is gemaakt en teruggelezen: %1.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Back-up bekijken</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <source>The vault becomes as it was on %1. What was written since is then not in it. The present file is kept beside it, so that nothing is thrown away. The vault closes and opens again.</source>
        <translation>De kluis wordt zoals hij was op %1. Wat daarna is geschreven, staat er dan niet in. Het huidige bestand blijft ernaast staan, zodat er niets wordt weggegooid. De kluis gaat dicht en weer open.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Tweede map voor back-ups</translation>
    </message>
    <message>
        <source>The vault or its backups are already in this folder. Choose another disk or a stick.</source>
        <translation>De kluis of de back-ups staan al in deze map. Kies een andere schijf of een stick.</translation>
    </message>
    <message>
        <source>Choose a second folder</source>
        <translation>Tweede map kiezen</translation>
    </message>
    <message>
        <source>The next backup also goes to %1.</source>
        <translation>De volgende back-up gaat ook naar %1.</translation>
    </message>
    <message>
        <source>No longer use the second folder</source>
        <translation>Tweede map niet meer gebruiken</translation>
    </message>
    <message>
        <source>Backups that are in the second folder stay there.</source>
        <translation>Back-ups die in de tweede map staan, blijven daar.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Kluis controleren</translation>
    </message>
    <message>
        <source>All is well: %1 pages and %2 rows were read, and the audit trail fits the records.</source>
        <translation>Alles is in orde: %1 pagina&apos;s en %2 regels zijn gelezen, en het logboek past bij de gegevens.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found that should not be. Make no changes, and put the latest backup back:</source>
        <translation>
            <numerusform>%n ding gevonden dat niet klopt. Wijzig niets en zet de laatste back-up terug:</numerusform>
            <numerusform>%n dingen gevonden die niet kloppen. Wijzig niets en zet de laatste back-up terug:</numerusform>
        </translation>
    </message>
</context>
</TS>
