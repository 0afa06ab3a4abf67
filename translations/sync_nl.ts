<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Bring dossiers home</source>
        <translation>Dossiers thuisbrengen</translation>
    </message>
    <message>
        <source>Call a package home</source>
        <translation>Pakket afmelden</translation>
    </message>
    <message>
        <source>Pack for a visit</source>
        <translation>Inpakken voor een bezoek</translation>
    </message>
    <message>
        <source>Take dossiers along</source>
        <translation>Dossiers meenemen</translation>
    </message>
</context>
<context>
    <name>core::Homecoming</name>
    <message>
        <source>%1: as on the visit</source>
        <translation>%1: zoals op bezoek</translation>
    </message>
    <message>
        <source>%1: as at the office</source>
        <translation>%1: zoals op kantoor</translation>
    </message>
    <message>
        <source>%1: not kept from the visit: %2</source>
        <translation>%1: van het bezoek niet overgenomen: %2</translation>
    </message>
    <message>
        <source>%1: not kept from the office: %2</source>
        <translation>%1: van kantoor niet bewaard: %2</translation>
    </message>
    <message>
        <source>this vault is no package that was taken along</source>
        <translation>deze kluis is geen pakket dat is meegenomen</translation>
    </message>
    <message>
        <source>Brought home from the visit of %1. Both sides had changed the same:</source>
        <translation>Thuisgebracht van het bezoek van %1. Op kantoor en op bezoek was hetzelfde gewijzigd:</translation>
    </message>
</context>
<context>
    <name>ui::HomeDialog</name>
    <message>
        <source>No package chosen yet</source>
        <translation>Nog geen pakket gekozen</translation>
    </message>
    <message>
        <source>&amp;Look what came back</source>
        <translation>&amp;Bekijken wat er terugkomt</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Bring dossiers home</source>
        <translation>Dossiers thuisbrengen</translation>
    </message>
    <message>
        <source>&amp;Choose the package…</source>
        <translation>Pakket &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat er terugkomt</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>On the visit</source>
        <translation>Op bezoek</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>Op kantoor</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Bij vertrek</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose the package</source>
        <translation>Kies het pakket</translation>
    </message>
    <message>
        <source>Package (*.kluis)</source>
        <translation>Pakket (*.kluis)</translation>
    </message>
    <message>
        <source>Choose the package first.</source>
        <translation>Kies eerst het pakket.</translation>
    </message>
    <message>
        <source>Look what came back</source>
        <translation>Bekijken wat er terugkomt</translation>
    </message>
    <message>
        <source>Taken along by %1 on %2, back by %3.</source>
        <translation>Meegenomen door %1 op %2, terug uiterlijk %3.</translation>
    </message>
    <message>
        <source>This package came home before, on %1.</source>
        <translation>Dit pakket is al eerder thuisgebracht, op %1.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Er staat niets nieuws in.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n conflict(s). Nothing has been written yet.</source>
        <translation>
            <numerusform>waarvan %n botsing. Er is nog niets vastgelegd.</numerusform>
            <numerusform>waarvan %n botsingen. Er is nog niets vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>kantoor</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>zoals bij vertrek</translation>
    </message>
    <message>
        <source>What is kept of %1</source>
        <translation>Wat er bewaard wordt van %1</translation>
    </message>
    <message numerus="yes">
        <source>No longer at the office: %n dossier(s). What was done there stays in the package.</source>
        <translation>
            <numerusform>Niet meer op kantoor: %n dossier. Wat daarin is gedaan, blijft in het pakket staan.</numerusform>
            <numerusform>Niet meer op kantoor: %n dossiers. Wat daarin is gedaan, blijft in het pakket staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>write it…</source>
        <translation>zelf schrijven…</translation>
    </message>
    <message>
        <source>Write it yourself</source>
        <translation>Zelf schrijven</translation>
    </message>
    <message>
        <source>%1: what is kept?</source>
        <translation>%1: wat blijft staan?</translation>
    </message>
    <message>
        <source>no dossier</source>
        <translation>geen dossier</translation>
    </message>
</context>
<context>
    <name>ui::TakeDialog</name>
    <message>
        <source>&amp;Write the package…</source>
        <translation>Pakket &amp;schrijven…</translation>
    </message>
    <message>
        <source>Take dossiers along</source>
        <translation>Dossiers meenemen</translation>
    </message>
    <message>
        <source>The package is a sealed file with a passphrase of its own. Open it on the other computer as a vault, work in it, and bring it home here. Meanwhile the office can go on: nothing is overwritten unasked.</source>
        <translation>Het pakket is een verzegeld bestand met een eigen wachtzin. Open het op de andere computer als kluis, werk erin, en breng het hier weer thuis. Op kantoor kan iedereen intussen doorwerken: er wordt niets ongevraagd overschreven.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>Search for a dossier</source>
        <translation>Zoek een dossier</translation>
    </message>
    <message>
        <source>Dossiers to take along</source>
        <translation>Dossiers om mee te nemen</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Terug op</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Wachtzin van het pakket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 · out with %2 until %3</source>
        <translation>%1 · mee met %2 tot %3</translation>
    </message>
    <message>
        <source>Tick who you visit.</source>
        <translation>Vink aan wie u bezoekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s), about %1</source>
        <translation>
            <numerusform>%n dossier, ongeveer %1</numerusform>
            <numerusform>%n dossiers, ongeveer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the package go?</source>
        <translation>Waar komt het pakket?</translation>
    </message>
    <message>
        <source>visit %1.kluis</source>
        <translation>bezoek %1.kluis</translation>
    </message>
    <message>
        <source>Package (*.kluis)</source>
        <translation>Pakket (*.kluis)</translation>
    </message>
    <message>
        <source>The package is being written</source>
        <translation>Het pakket wordt geschreven</translation>
    </message>
</context>
</TS>
