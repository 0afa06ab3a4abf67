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
</TS>
