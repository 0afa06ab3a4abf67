<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier geopend</translation>
    </message>
    <message>
        <source>Change dossier</source>
        <translation>Dossier wijzigen</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Persoon wijzigen</translation>
    </message>
    <message>
        <source>Change household</source>
        <translation>Huishouden wijzigen</translation>
    </message>
    <message>
        <source>Change benefit</source>
        <translation>Uitkering wijzigen</translation>
    </message>
    <message>
        <source>Change business</source>
        <translation>Bedrijf wijzigen</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Persoon verwijderen</translation>
    </message>
    <message>
        <source>Remove household</source>
        <translation>Huishouden verwijderen</translation>
    </message>
    <message>
        <source>Remove benefit</source>
        <translation>Uitkering verwijderen</translation>
    </message>
    <message>
        <source>Remove business</source>
        <translation>Bedrijf verwijderen</translation>
    </message>
    <message>
        <source>Pin warning</source>
        <translation>Waarschuwing vastzetten</translation>
    </message>
    <message>
        <source>Close dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Reopen dossier</source>
        <translation>Dossier heropenen</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Dossier verwijderen</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Terugzetten uit de prullenbak</translation>
    </message>
    <message>
        <source>Show BSN</source>
        <translation>BSN bekeken</translation>
    </message>
    <message>
        <source>Show IBAN</source>
        <translation>IBAN bekeken</translation>
    </message>
    <message>
        <source>Merge dossiers</source>
        <translation>Dossiers samenvoegen</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>Write addendum</source>
        <translation>Aanvulling schrijven</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Start route</source>
        <translation>Route starten</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Route wijzigen</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>Fase wijzigen</translation>
    </message>
    <message>
        <source>End route</source>
        <translation>Route beëindigen</translation>
    </message>
    <message>
        <source>Reopen route</source>
        <translation>Route heropenen</translation>
    </message>
    <message>
        <source>Correct route</source>
        <translation>Route corrigeren</translation>
    </message>
    <message>
        <source>Remove route</source>
        <translation>Route verwijderen</translation>
    </message>
    <message>
        <source>Preview dossier</source>
        <translation>Dossier kort bekeken</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Papier toevoegen</translation>
    </message>
    <message>
        <source>Remove a paper</source>
        <translation>Papier verwijderen</translation>
    </message>
    <message>
        <source>Open a paper</source>
        <translation>Papier bekijken</translation>
    </message>
</context>
<context>
    <name>core::Checks</name>
    <message>
        <source>This is an education number (onderwijsnummer), not a BSN. Take the BSN from an identity document.</source>
        <translation>Dit is een onderwijsnummer, geen BSN. Neem het BSN over van een identiteitsbewijs.</translation>
    </message>
    <message>
        <source>This is no BSN: it does not pass the eleven test. Compare the nine digits with the identity document.</source>
        <translation>Dit is geen BSN: de elfproef klopt niet. Vergelijk de negen cijfers met het identiteitsbewijs.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>De geboortedatum ligt in de toekomst.</translation>
    </message>
    <message>
        <source>The birth date lies before 1900.</source>
        <translation>De geboortedatum ligt vóór 1900.</translation>
    </message>
    <message>
        <source>The client is younger than 18 on this birth date.</source>
        <translation>Met deze geboortedatum is de klant jonger dan 18.</translation>
    </message>
    <message>
        <source>This child is 21 or older and may count as someone who shares the costs.</source>
        <translation>Dit kind is 21 of ouder en telt misschien mee als kostendeler.</translation>
    </message>
    <message>
        <source>This is no phone number: a Dutch number has ten digits and starts with 0; another starts with + and the country.</source>
        <translation>Dit is geen telefoonnummer: een Nederlands nummer heeft tien cijfers en begint met 0; een ander begint met + en het landnummer.</translation>
    </message>
    <message>
        <source>Fill in the last name.</source>
        <translation>Vul de achternaam in.</translation>
    </message>
    <message>
        <source>This is no postcode: it has four digits and two letters, such as 9401 AB.</source>
        <translation>Dit is geen postcode: die heeft vier cijfers en twee letters, zoals 9401 AB.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like naam@voorbeeld.nl.</source>
        <translation>Dit is geen e-mailadres: dat ziet eruit als naam@voorbeeld.nl.</translation>
    </message>
    <message>
        <source>The residence permit has expired: check the right to benefit.</source>
        <translation>De verblijfsvergunning is verlopen: controleer het recht op uitkering.</translation>
    </message>
    <message>
        <source>The number of cost sharers cannot be below zero.</source>
        <translation>Het aantal kostendelers kan niet onder nul zijn.</translation>
    </message>
    <message>
        <source>More than twelve cost sharers: is that right?</source>
        <translation>Meer dan twaalf kostendelers: klopt dat?</translation>
    </message>
    <message>
        <source>This day lies more than a year ahead.</source>
        <translation>Deze dag ligt meer dan een jaar vooruit.</translation>
    </message>
    <message>
        <source>Choose the kind of benefit.</source>
        <translation>Kies de soort uitkering.</translation>
    </message>
    <message>
        <source>A norm cannot be below zero.</source>
        <translation>Een norm kan niet onder nul zijn.</translation>
    </message>
    <message>
        <source>Without a norm the earned share cannot be reckoned.</source>
        <translation>Zonder norm kan het zelf verdiende deel niet worden berekend.</translation>
    </message>
    <message>
        <source>Without a first day this benefit does not count in the results.</source>
        <translation>Zonder eerste dag telt deze uitkering niet mee in de resultaten.</translation>
    </message>
    <message>
        <source>The benefit ends before it starts.</source>
        <translation>De uitkering eindigt voordat zij begint.</translation>
    </message>
    <message>
        <source>This is no KVK number: it has eight digits.</source>
        <translation>Dit is geen KVK-nummer: dat heeft acht cijfers.</translation>
    </message>
    <message>
        <source>This is no VAT id: it looks like NL123456789B01 and its check digits do not fit.</source>
        <translation>Dit is geen btw-id: dat ziet eruit als NL123456789B01 en hier kloppen de controlecijfers niet.</translation>
    </message>
    <message>
        <source>This is no Dutch IBAN: its check digits do not fit.</source>
        <translation>Dit is geen Nederlandse IBAN: de controlecijfers kloppen niet.</translation>
    </message>
    <message>
        <source>This is no sector code (SBI): it has two to five digits.</source>
        <translation>Dit is geen sectorcode (SBI): die heeft twee tot vijf cijfers.</translation>
    </message>
    <message>
        <source>A business with a KVK number has a legal form.</source>
        <translation>Een bedrijf met een KVK-nummer heeft een rechtsvorm.</translation>
    </message>
    <message>
        <source>The business ends before it starts.</source>
        <translation>Het bedrijf eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>Write what was said or done.</source>
        <translation>Schrijf op wat er is gezegd of gedaan.</translation>
    </message>
    <message>
        <source>Fill in the day of the contact.</source>
        <translation>Vul de dag van het contact in.</translation>
    </message>
    <message>
        <source>A contact cannot lie in the future. Make a task for what is still to come.</source>
        <translation>Een contact kan niet in de toekomst liggen. Maak een taak voor wat nog komt.</translation>
    </message>
    <message>
        <source>This day lies more than a year back.</source>
        <translation>Deze dag ligt meer dan een jaar terug.</translation>
    </message>
    <message>
        <source>A contact takes at most a day.</source>
        <translation>Een contact duurt hooguit een dag.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Kies een route.</translation>
    </message>
    <message>
        <source>Fill in the day the route starts.</source>
        <translation>Vul de dag in waarop de route begint.</translation>
    </message>
    <message>
        <source>The route starts more than a year from now.</source>
        <translation>De route begint meer dan een jaar na vandaag.</translation>
    </message>
    <message>
        <source>The route ends before it starts.</source>
        <translation>De route eindigt voordat zij begint.</translation>
    </message>
    <message>
        <source>A route that has ended needs an outcome.</source>
        <translation>Een route die is geëindigd heeft een uitkomst nodig.</translation>
    </message>
    <message>
        <source>This outcome does not belong to the route.</source>
        <translation>Deze uitkomst hoort niet bij de route.</translation>
    </message>
    <message>
        <source>This phase does not belong to the route.</source>
        <translation>Deze fase hoort niet bij de route.</translation>
    </message>
    <message>
        <source>Write what has to be done.</source>
        <translation>Schrijf op wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>Fill in the day it has to be done.</source>
        <translation>Vul in op welke dag het klaar moet zijn.</translation>
    </message>
    <message>
        <source>This day lies more than ten years ahead.</source>
        <translation>Deze dag ligt meer dan tien jaar vooruit.</translation>
    </message>
    <message>
        <source>The day a dossier was opened is today or earlier.</source>
        <translation>Een dossier is vandaag of eerder geopend.</translation>
    </message>
    <message>
        <source>The dossier closes before it was opened.</source>
        <translation>Het dossier sluit voordat het is geopend.</translation>
    </message>
    <message>
        <source>Choose why the dossier is closed.</source>
        <translation>Kies waarom het dossier wordt gesloten.</translation>
    </message>
</context>
<context>
    <name>core::DossierList</name>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Geen volgende stap</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Legal term near</source>
        <translation>Wettelijke termijn nabij</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Langer dan gebruikelijk</translation>
    </message>
    <message>
        <source>Data to complete</source>
        <translation>Gegevens aanvullen</translation>
    </message>
</context>
<context>
    <name>core::DossierMerge</name>
    <message>
        <source>%1, as the other dossier has it: %2</source>
        <translation>%1, zoals het andere dossier het heeft: %2</translation>
    </message>
    <message>
        <source>One of the two dossiers is not there any more.</source>
        <translation>Een van de twee dossiers is er niet meer.</translation>
    </message>
    <message>
        <source>Choose another dossier than this one.</source>
        <translation>Kies een ander dossier dan dit.</translation>
    </message>
    <message>
        <source>Dossier %1 has been merged before.</source>
        <translation>Dossier %1 is al eerder samengevoegd.</translation>
    </message>
    <message>
        <source>Dossier %1 has been merged into another. Choose that one.</source>
        <translation>Dossier %1 is samengevoegd met een ander. Kies dat dossier.</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1: hier %2, daar %3</translation>
    </message>
    <message>
        <source>Dossier %1 was merged into this one.</source>
        <translation>Dossier %1 is samengevoegd met dit dossier.</translation>
    </message>
    <message>
        <source>What the two told differently:</source>
        <translation>Wat in de twee dossiers verschilde:</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>Overgenomen:</translation>
    </message>
    <message>
        <source>Warning on the other dossier: %1</source>
        <translation>Waarschuwing op het andere dossier: %1</translation>
    </message>
</context>
<context>
    <name>core::Duplicates</name>
    <message>
        <source>same BSN</source>
        <translation>zelfde BSN</translation>
    </message>
    <message>
        <source>same KVK number</source>
        <translation>zelfde KVK-nummer</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>zelfde naam en geboortedatum</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>naam klinkt hetzelfde</translation>
    </message>
</context>
<context>
    <name>core::Notes</name>
    <message>
        <source>This note is fixed: it was written more than 24 hours ago. Write an addendum to it.</source>
        <translation>Deze notitie staat vast: hij is meer dan 24 uur geleden geschreven. Schrijf er een aanvulling bij.</translation>
    </message>
</context>
<context>
    <name>core::RouteKinds</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 vanaf %2</translation>
    </message>
</context>
<context>
    <name>core::Routes</name>
    <message>
        <source>This route already runs since %1. End it first, or go on with it.</source>
        <translation>Deze route loopt al sinds %1. Beëindig die eerst of ga ermee verder.</translation>
    </message>
    <message>
        <source>Write why the route changes.</source>
        <translation>Schrijf op waarom de route verandert.</translation>
    </message>
    <message>
        <source>The old route has already ended. Start a new route instead.</source>
        <translation>De oude route is al geëindigd. Start een nieuwe route.</translation>
    </message>
    <message>
        <source>Choose another route than the one that runs.</source>
        <translation>Kies een andere route dan die nu loopt.</translation>
    </message>
    <message>
        <source>This phase does not belong to the route.</source>
        <translation>Deze fase hoort niet bij de route.</translation>
    </message>
    <message>
        <source>The route is already in this phase.</source>
        <translation>De route is al in deze fase.</translation>
    </message>
    <message>
        <source>The day a phase starts is today or earlier.</source>
        <translation>Een fase begint vandaag of eerder.</translation>
    </message>
    <message>
        <source>The phase cannot start before the one before it.</source>
        <translation>De fase kan niet eerder beginnen dan de vorige.</translation>
    </message>
    <message>
        <source>Write why the phase changes.</source>
        <translation>Schrijf op waarom de fase verandert.</translation>
    </message>
    <message>
        <source>The route has ended. Reopen it first.</source>
        <translation>De route is geëindigd. Heropen die eerst.</translation>
    </message>
    <message>
        <source>The day a route ended is today or earlier.</source>
        <translation>Een route is vandaag of eerder geëindigd.</translation>
    </message>
    <message>
        <source>Choose the outcome.</source>
        <translation>Kies de uitkomst.</translation>
    </message>
    <message>
        <source>The route cannot start after its second phase (%1).</source>
        <translation>De route kan niet na de tweede fase beginnen (%1).</translation>
    </message>
</context>
<context>
    <name>core::Timeline</name>
    <message>
        <source>Addendum</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>Route %1 started: %2</source>
        <translation>Route %1 gestart: %2</translation>
    </message>
    <message>
        <source>%1: phase %2</source>
        <translation>%1: fase %2</translation>
    </message>
    <message>
        <source>Route %1 started</source>
        <translation>Route %1 gestart</translation>
    </message>
    <message>
        <source>Route %1 ended: %2</source>
        <translation>Route %1 geëindigd: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
</context>
<context>
    <name>ui::DossierHeader</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What can be done with the dossier</source>
        <translation>Wat u met het dossier kunt doen</translation>
    </message>
    <message>
        <source>Next step: %1 (late since %2)</source>
        <translation>Volgende stap: %1 (te laat sinds %2)</translation>
    </message>
    <message>
        <source>Next step: %1 (%2)</source>
        <translation>Volgende stap: %1 (%2)</translation>
    </message>
    <message>
        <source>we: %1</source>
        <translation>wij: %1</translation>
    </message>
    <message>
        <source>client: %1</source>
        <translation>klant: %1</translation>
    </message>
    <message>
        <source>No next step.</source>
        <translation>Geen volgende stap.</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Toegezegd: %1</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Gesloten op %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Longer than the usual %1 months</source>
        <translation>Langer dan de gebruikelijke %1 maanden</translation>
    </message>
    <message>
        <source>Phase, outcome and history of this route</source>
        <translation>Fase, uitkomst en verloop van deze route</translation>
    </message>
    <message>
        <source>+ Route</source>
        <translation>+ Route</translation>
    </message>
    <message>
        <source>Pin a warning…</source>
        <translation>Waarschuwing vastzetten…</translation>
    </message>
    <message>
        <source>Change the warning…</source>
        <translation>Waarschuwing wijzigen…</translation>
    </message>
    <message>
        <source>Merge with another dossier…</source>
        <translation>Samenvoegen met een ander dossier…</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Dossier heropenen</translation>
    </message>
    <message>
        <source>Close the dossier…</source>
        <translation>Dossier sluiten…</translation>
    </message>
    <message>
        <source>Remove the dossier…</source>
        <translation>Dossier verwijderen…</translation>
    </message>
    <message>
        <source>Home visit (Ctrl+Shift+V)</source>
        <translation>Huisbezoek (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Guard or no longer guard…</source>
        <translation>Afschermen of niet meer…</translation>
    </message>
    <message>
        <source>The package does not come back…</source>
        <translation>Het pakket komt niet terug…</translation>
    </message>
</context>
<context>
    <name>ui::DossierListPage</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (gesloten)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Route and month</source>
        <translation>Route en maand</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Search in the dossiers</source>
        <translation>Zoeken in de dossiers</translation>
    </message>
    <message>
        <source>Name, number, last digits of BSN or phone, KVK, trade name, text of a note</source>
        <translation>Naam, nummer, laatste cijfers van BSN of telefoon, KVK, handelsnaam, tekst van een notitie</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Closed too</source>
        <translation>Ook gesloten</translation>
    </message>
    <message>
        <source>Show all dossiers again</source>
        <translation>Alle dossiers weer tonen</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Bewaarde lijsten</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Deze lijst bewaren…</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Lijst bewaren</translation>
    </message>
    <message>
        <source>What do you call this list?</source>
        <translation>Hoe noemt u deze lijst?</translation>
    </message>
</context>
<context>
    <name>ui::DossierPage</name>
    <message>
        <source>Show or fold the side panel (Ctrl+Shift+P)</source>
        <translation>Zijpaneel tonen of inklappen (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Show or fold the side panel</source>
        <translation>Zijpaneel tonen of inklappen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Change the warning</source>
        <translation>De waarschuwing wijzigen</translation>
    </message>
    <message>
        <source>Take the warning away</source>
        <translation>De waarschuwing weghalen</translation>
    </message>
    <message>
        <source>Pin a warning</source>
        <translation>Waarschuwing vastzetten</translation>
    </message>
    <message>
        <source>What must everyone see first?</source>
        <translation>Wat moet iedereen als eerste zien?</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Dossier heropenen</translation>
    </message>
    <message>
        <source>The dossier of %1 goes to the bin with everything in it. You can put it back from there.</source>
        <translation>Het dossier van %1 gaat met alles wat erin zit naar de prullenbak. Daaruit kunt u het terugzetten.</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Dossier verwijderen</translation>
    </message>
    <message>
        <source>Remove the dossier</source>
        <translation>Dossier verwijderen</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Afschermen</translation>
    </message>
    <message>
        <source>This dossier is guarded: %1. Who opens it says why. Must that end?</source>
        <translation>Dit dossier is afgeschermd: %1. Wie het opent, zegt waarom. Moet dat stoppen?</translation>
    </message>
    <message>
        <source>No longer guard it</source>
        <translation>Niet meer afschermen</translation>
    </message>
    <message>
        <source>Who opens a guarded dossier writes why, and that is recorded. Why is it guarded?</source>
        <translation>Wie een afgeschermd dossier opent, schrijft waarom; dat wordt vastgelegd. Waarom schermt u het af?</translation>
    </message>
    <message>
        <source>out with %1 until %2</source>
        <translation>mee met %1 tot %2</translation>
    </message>
    <message>
        <source>The package does not come back</source>
        <translation>Het pakket komt niet terug</translation>
    </message>
    <message>
        <source>The dossier is no longer noted as out. A package that comes back after all can still be brought home.</source>
        <translation>Het dossier staat niet meer als meegenomen. Komt het pakket toch terug, dan kunt u het nog thuisbrengen.</translation>
    </message>
    <message>
        <source>Note that</source>
        <translation>Dat vastleggen</translation>
    </message>
</context>
<context>
    <name>ui::DossierPreview</name>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Laatste contacten</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>No next step.</source>
        <translation>Geen volgende stap.</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nog niets geschreven.</translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>This dossier is guarded. Open it to read it; you are asked why.</source>
        <translation>Dit dossier is afgeschermd. Open het om het te lezen; u wordt gevraagd waarom.</translation>
    </message>
</context>
<context>
    <name>ui::FactsPanel</name>
    <message>
        <source>Throw typed text away</source>
        <translation>Getypte tekst weggooien</translation>
    </message>
    <message>
        <source>What you typed before and did not store is back.</source>
        <translation>Wat u eerder typte en niet vastlegde, staat er weer.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Partner, children and others at home</source>
        <translation>Partner, kinderen en anderen thuis</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Uitkering</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Taalniveau</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Verblijfsstatus</translation>
    </message>
    <message>
        <source>Residence valid until</source>
        <translation>Verblijf geldig tot en met</translation>
    </message>
    <message>
        <source>Store client</source>
        <translation>Klant vastleggen</translation>
    </message>
    <message>
        <source>Store person</source>
        <translation>Persoon vastleggen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Persoon verwijderen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Store household</source>
        <translation>Huishouden vastleggen</translation>
    </message>
    <message>
        <source>Living situation</source>
        <translation>Leefsituatie</translation>
    </message>
    <message>
        <source>Cost sharers</source>
        <translation>Kostendelers</translation>
    </message>
    <message>
        <source>Other adults at home who count for the norm (kostendelers)</source>
        <translation>Andere volwassenen thuis die meetellen voor de norm (kostendelers)</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Store benefit</source>
        <translation>Uitkering vastleggen</translation>
    </message>
    <message>
        <source>Add benefit</source>
        <translation>Uitkering toevoegen</translation>
    </message>
    <message>
        <source>Remove benefit</source>
        <translation>Uitkering verwijderen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Norm per month</source>
        <translation>Norm per maand</translation>
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
        <source>Reason for the end</source>
        <translation>Reden van einde</translation>
    </message>
    <message>
        <source>Store business</source>
        <translation>Bedrijf vastleggen</translation>
    </message>
    <message>
        <source>Add business</source>
        <translation>Bedrijf toevoegen</translation>
    </message>
    <message>
        <source>Remove business</source>
        <translation>Bedrijf verwijderen</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Handelsnaam</translation>
    </message>
    <message>
        <source>KVK number</source>
        <translation>KVK-nummer</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Btw-id</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Sector code (SBI)</source>
        <translation>Sectorcode (SBI)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Business without a name</source>
        <translation>Bedrijf zonder naam</translation>
    </message>
</context>
<context>
    <name>ui::MaskedEdit</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1; this is logged</source>
        <translation>%1 tonen; dit wordt vastgelegd</translation>
    </message>
    <message>
        <source>Show in full. That you looked is logged.</source>
        <translation>Volledig tonen. Dat u keek wordt vastgelegd.</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge dossiers</source>
        <translation>Dossiers samenvoegen</translation>
    </message>
    <message>
        <source>Dossier %1 of %2 goes into the dossier you choose here. Everything in it moves along; what the two tell differently is kept in a note. The old number keeps finding the dossier.</source>
        <translation>Dossier %1 van %2 gaat op in het dossier dat u hier kiest. Alles gaat mee; wat in de twee verschilt komt in een notitie. Het oude nummer blijft vindbaar.</translation>
    </message>
    <message>
        <source>Name or number of the dossier that stays</source>
        <translation>Naam of nummer van het dossier dat blijft</translation>
    </message>
    <message>
        <source>Dossiers found</source>
        <translation>Gevonden dossiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Compare the dossiers</source>
        <translation>Dossiers vergelijken</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move along.</source>
        <translation>
            <numerusform>%n gegeven gaat mee.</numerusform>
            <numerusform>%n gegevens gaan mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Overgenomen: %1</translation>
    </message>
    <message>
        <source>Told differently, kept in a note:
- %1</source>
        <translation>Verschillend, komt in een notitie:
- %1</translation>
    </message>
    <message>
        <source>Merge the dossiers</source>
        <translation>Dossiers samenvoegen</translation>
    </message>
</context>
<context>
    <name>ui::NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>There may be a dossier already. Look before you make a new one.</source>
        <translation>Er is misschien al een dossier. Kijk eerst voordat u een nieuw maakt.</translation>
    </message>
    <message>
        <source>Dossiers that may be of the same person</source>
        <translation>Dossiers die van dezelfde persoon kunnen zijn</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Bestaand dossier openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Handelsnaam</translation>
    </message>
    <message>
        <source>KVK number</source>
        <translation>KVK-nummer</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>What you typed before and did not store is back.</source>
        <translation>Wat u eerder typte en niet vastlegde, staat er weer.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>%1 has a dossier already (%2). Make a second one?</source>
        <translation>%1 heeft al een dossier (%2). Toch een tweede maken?</translation>
    </message>
    <message>
        <source>Make a second dossier</source>
        <translation>Tweede dossier maken</translation>
    </message>
    <message>
        <source>Make a dossier</source>
        <translation>Dossier maken</translation>
    </message>
</context>
<context>
    <name>ui::NoteComposer</name>
    <message>
        <source>Store note</source>
        <translation>Notitie vastleggen</translation>
    </message>
    <message>
        <source>Stop changing</source>
        <translation>Stoppen met wijzigen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Wat er is gezegd of gedaan</translation>
    </message>
    <message>
        <source>What was said or done. Ctrl+Enter stores it.</source>
        <translation>Wat er is gezegd of gedaan. Ctrl+Enter legt het vast.</translation>
    </message>
    <message>
        <source>What you typed before and did not store is back.</source>
        <translation>Wat u eerder typte en niet vastlegde, staat er weer.</translation>
    </message>
    <message>
        <source>Store the note you are writing first.</source>
        <translation>Leg eerst de notitie vast die u schrijft.</translation>
    </message>
    <message>
        <source>You are changing the note of %1.</source>
        <translation>U wijzigt de notitie van %1.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPanel</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>Write addendum</source>
        <translation>Aanvulling schrijven</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>This note is fixed; write an addendum.</source>
        <translation>Deze notitie staat vast; schrijf een aanvulling.</translation>
    </message>
    <message>
        <source>What do you add to the note of %1?</source>
        <translation>Wat vult u aan bij de notitie van %1?</translation>
    </message>
    <message>
        <source>Nothing happened yet in this dossier. Write the first note above, or start a route.</source>
        <translation>Er is nog niets gebeurd in dit dossier. Schrijf hierboven de eerste notitie of start een route.</translation>
    </message>
    <message>
        <source>Nothing of the kinds that are chosen above.</source>
        <translation>Niets van de soorten die hierboven gekozen zijn.</translation>
    </message>
    <message>
        <source>Mark a promise…</source>
        <translation>Toezegging…</translation>
    </message>
</context>
<context>
    <name>ui::RouteDialog</name>
    <message>
        <source>Reopen route</source>
        <translation>Route heropenen</translation>
    </message>
    <message>
        <source>Change to another route…</source>
        <translation>Overgaan naar een andere route…</translation>
    </message>
    <message>
        <source>Phases so far</source>
        <translation>Fasen tot nu toe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Why the phase changes</source>
        <translation>Waarom de fase verandert</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>Fase wijzigen</translation>
    </message>
    <message>
        <source>Start of the route</source>
        <translation>Begin van de route</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Volgende fase</translation>
    </message>
    <message>
        <source>Phase from</source>
        <translation>Fase vanaf</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In uw eigen woorden</translation>
    </message>
    <message>
        <source>End route</source>
        <translation>Route beëindigen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Geëindigd op</translation>
    </message>
    <message>
        <source>Reason for the outcome</source>
        <translation>Toelichting bij de uitkomst</translation>
    </message>
    <message>
        <source>Counts as a success.</source>
        <translation>Telt als geslaagd.</translation>
    </message>
    <message>
        <source>Counts, not as a success.</source>
        <translation>Telt mee, niet als geslaagd.</translation>
    </message>
    <message>
        <source>Left out of the results of this route.</source>
        <translation>Telt niet mee in de resultaten van deze route.</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: ended on %2 after %n month(s)</source>
        <translation>
            <numerusform>%1: geëindigd op %2 na %n maand</numerusform>
            <numerusform>%1: geëindigd op %2 na %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: month %2</source>
        <translation>%1: maand %2</translation>
    </message>
    <message>
        <source>%1: month %2 of the usual %3</source>
        <translation>%1: maand %2 van de gebruikelijke %3</translation>
    </message>
    <message>
        <source>Correct the start</source>
        <translation>Begin corrigeren</translation>
    </message>
    <message>
        <source>Choose the outcome.</source>
        <translation>Kies de uitkomst.</translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message>
        <source>To do and asked for</source>
        <translation>Te doen en gevraagd</translation>
    </message>
    <message>
        <source>Tasks, terms and papers asked for</source>
        <translation>Taken, termijnen en gevraagde stukken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>The chosen task is done</source>
        <translation>De gekozen taak is gedaan</translation>
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
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>New task: what has to be done</source>
        <translation>Nieuwe taak: wat moet er gebeuren</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Soort taak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
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
        <source>%1 (%2). Moved: %3</source>
        <translation>%1 (%2). Verzet: %3</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Gevraagde stukken</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Taak toevoegen</translation>
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
        <source>Why does it move?</source>
        <translation>Waarom wordt het verzet?</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Taak verwijderen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change the chosen task (F2)</source>
        <translation>De gekozen taak wijzigen (F2)</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Plan tasks before and after one day</source>
        <translation>Taken voor en na één dag plannen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Terms of the law of this dossier</source>
        <translation>Wettelijke termijnen van dit dossier</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Partners…</translation>
    </message>
    <message>
        <source>Refer to a partner, and what came of it</source>
        <translation>Doorverwijzen naar een partner, en wat eruit kwam</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Terms and appointments for your calendar, as a file or as text</source>
        <translation>Termijnen en afspraken voor uw agenda, als bestand of als tekst</translation>
    </message>
</context>
<context>
    <name>ui::StartRouteDialog</name>
    <message>
        <source>Change route</source>
        <translation>Route wijzigen</translation>
    </message>
    <message>
        <source>Start a route</source>
        <translation>Route starten</translation>
    </message>
    <message>
        <source>The route %1 ends on the day the new one starts, with the outcome “%2”. It keeps its own clock and history.</source>
        <translation>De route %1 eindigt op de dag dat de nieuwe begint, met de uitkomst ‘%2’. Zij houdt haar eigen teller en verloop.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>First phase</source>
        <translation>Eerste fase</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Waarom de route verandert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Start route</source>
        <translation>Route starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
</context>
</TS>
