<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Set a signature</source>
        <translation>Handtekening vastleggen</translation>
    </message>
    <message>
        <source>Remove a signature</source>
        <translation>Handtekening verwijderen</translation>
    </message>
    <message>
        <source>Store a home visit</source>
        <translation>Huisbezoek vastleggen</translation>
    </message>
</context>
<context>
    <name>core::Visit</name>
    <message>
        <source>Home visit. Present: </source>
        <translation>Huisbezoek. Aanwezig: </translation>
    </message>
    <message>
        <source>Home visit to %1. Present: </source>
        <translation>Huisbezoek bij %1. Aanwezig: </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Write in a sentence what was said. Nothing was stored yet; what you ticked stays.</source>
        <translation>Schrijf in een zin wat er is gezegd. Er is nog niets vastgelegd; wat u aanvinkte, blijft staan.</translation>
    </message>
</context>
<context>
    <name>ui::PhotoBar</name>
    <message>
        <source>Add a photo or paper…</source>
        <translation>Foto of stuk toevoegen…</translation>
    </message>
    <message>
        <source>Add a photo or paper</source>
        <translation>Foto of stuk toevoegen</translation>
    </message>
    <message>
        <source>Photos and papers (*.jpg *.jpeg *.png *.webp *.pdf);;All files (*)</source>
        <translation>Foto&apos;s en stukken (*.jpg *.jpeg *.png *.webp *.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Afbeelding plakken</translation>
    </message>
    <message>
        <source>Or drop a file here. Photos are made smaller; other files may be up to %1 MB.</source>
        <translation>Of sleep een bestand hierheen. Foto&apos;s worden verkleind; andere bestanden mogen tot %1 MB zijn.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>Er is geen afbeelding om te plakken. Kopieer er eerst een, of kies een bestand.</translation>
    </message>
    <message>
        <source>photo %1.jpg</source>
        <translation>foto %1.jpg</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Uit een map…</translation>
    </message>
    <message>
        <source>Which folder has the photos?</source>
        <translation>In welke map staan de foto&apos;s?</translation>
    </message>
    <message>
        <source>From a folder</source>
        <translation>Uit een map</translation>
    </message>
    <message>
        <source>No photo in this folder is of today. Look at the newest one?</source>
        <translation>Geen foto in deze map is van vandaag. Wilt u de nieuwste bekijken?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>In deze map staan geen foto&apos;s.</translation>
    </message>
</context>
<context>
    <name>ui::PhotoDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation>Kies wat het is</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>&amp;Keep in the dossier</source>
        <translation>In het dossier &amp;bewaren</translation>
    </message>
    <message>
        <source>Add a photo or paper</source>
        <translation>Foto of stuk toevoegen</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;Wat is het?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>&amp;Linksom draaien</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>&amp;Rechtsom draaien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wordt %2</translation>
    </message>
    <message>
        <source>%1
is no picture and is kept as it is.</source>
        <translation>%1
is geen foto en blijft zoals het is.</translation>
    </message>
    <message>
        <source>%1: too large, at most %2 MB</source>
        <translation>%1: te groot, hoogstens %2 MB</translation>
    </message>
</context>
<context>
    <name>ui::VisitPage</name>
    <message>
        <source>We: %1 (%2)</source>
        <translation>Wij: %1 (%2)</translation>
    </message>
    <message>
        <source>Client: %1 (%2)</source>
        <translation>Klant: %1 (%2)</translation>
    </message>
    <message>
        <source>Promised, now kept</source>
        <translation>Toegezegd, en nu nagekomen</translation>
    </message>
    <message>
        <source>No promises are open.</source>
        <translation>Er staan geen toezeggingen open.</translation>
    </message>
    <message>
        <source>Papers to see</source>
        <translation>Stukken om te zien</translation>
    </message>
    <message>
        <source>Every paper is in the dossier and valid.</source>
        <translation>Elk stuk zit in het dossier en is geldig.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept in the dossier.</source>
        <translation>
            <numerusform>%n bestand in het dossier bewaard.</numerusform>
            <numerusform>%n bestanden in het dossier bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Om te bespreken</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Terug naar het dossier</translation>
    </message>
    <message>
        <source>F12 blanks the screen</source>
        <translation>F12 maakt het scherm leeg</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Note of the visit</source>
        <translation>Notitie van het bezoek</translation>
    </message>
    <message>
        <source>What was said at the table</source>
        <translation>Wat er aan tafel is gezegd</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>Store the visit</source>
        <translation>Bezoek vastleggen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Sign the hours of %1…</source>
        <translation>Uren van %1 laten tekenen…</translation>
    </message>
    <message>
        <source>Show the hours</source>
        <translation>De uren tonen</translation>
    </message>
    <message>
        <source>Hours of %1: not signed yet.</source>
        <translation>Uren van %1: nog niet getekend.</translation>
    </message>
    <message>
        <source>Hours of %1: signed by %2 on %3.</source>
        <translation>Uren van %1: getekend door %2 op %3.</translation>
    </message>
    <message>
        <source>Hours of %1: signed on %2, but changed afterwards. Sign again.</source>
        <translation>Uren van %1: getekend op %2, maar daarna gewijzigd. Laat opnieuw tekenen.</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Tekenen op het scherm</translation>
    </message>
    <message>
        <source>The visit is stored.</source>
        <translation>Het bezoek is vastgelegd.</translation>
    </message>
    <message>
        <source>Sign: %1…</source>
        <translation>Laten tekenen: %1…</translation>
    </message>
    <message>
        <source>%1: signed by %2 today.</source>
        <translation>%1: vandaag getekend door %2.</translation>
    </message>
</context>
</TS>
