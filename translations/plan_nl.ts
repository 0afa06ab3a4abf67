<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Answer plan item</source>
        <translation>Punt beantwoorden</translation>
    </message>
    <message>
        <source>Assess plan item</source>
        <translation>Punt beoordelen</translation>
    </message>
    <message>
        <source>Set plan item aside</source>
        <translation>Punt niet van toepassing zetten</translation>
    </message>
    <message>
        <source>Change plan profile</source>
        <translation>Gegeven over het bedrijf wijzigen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Bewijs verwijderen</translation>
    </message>
    <message>
        <source>Change validity of evidence</source>
        <translation>Geldigheid van bewijs wijzigen</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Bewijs bekijken</translation>
    </message>
    <message>
        <source>Take over newer checklist</source>
        <translation>Nieuwere lijst overnemen</translation>
    </message>
</context>
<context>
    <name>core::Answer</name>
    <message>
        <source>Say why this does not apply. Without a reason it stays open.</source>
        <translation>Schrijf op waarom dit niet van toepassing is. Zonder reden blijft het punt open.</translation>
    </message>
    <message>
        <source>Choose a judgement. Without one it is not assessed.</source>
        <translation>Kies een oordeel. Zonder oordeel is het punt niet beoordeeld.</translation>
    </message>
    <message>
        <source>Say in the remark what is still needed, so that the client can act on it.</source>
        <translation>Schrijf in de opmerking wat nog nodig is, zodat de klant ermee verder kan.</translation>
    </message>
    <message numerus="yes">
        <source>Assessed while %n paper(s) are still missing.</source>
        <translation>
            <numerusform>Beoordeeld terwijl er nog %n stuk ontbreekt.</numerusform>
            <numerusform>Beoordeeld terwijl er nog %n stukken ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Leesbaar</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>No judgement yet</source>
        <translation>Nog geen oordeel</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation>Voldoende</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>Insufficient</source>
        <translation>Onvoldoende</translation>
    </message>
</context>
<context>
    <name>core::Plan</name>
    <message>
        <source>the question changed after it was assessed</source>
        <translation>de vraag is veranderd na de beoordeling</translation>
    </message>
    <message>
        <source>judged insufficient</source>
        <translation>onvoldoende beoordeeld</translation>
    </message>
    <message>
        <source>judged doubtful</source>
        <translation>twijfel bij de beoordeling</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>mee bezig</translation>
    </message>
    <message>
        <source>received, not yet checked whether it is readable</source>
        <translation>ontvangen, nog niet bekeken of het leesbaar is</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>nog niet beoordeeld</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gevraagd: %1</translation>
    </message>
    <message>
        <source>decides what is asked</source>
        <translation>bepaalt wat er gevraagd wordt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compleet</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation>Niets gevraagd</translation>
    </message>
</context>
<context>
    <name>core::PlanVersion</name>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>help</source>
        <translation>uitleg</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation>wanneer het geldt</translation>
    </message>
    <message>
        <source>papers asked</source>
        <translation>gevraagd bewijs</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>wanneer het nodig is</translation>
    </message>
</context>
<context>
    <name>ui::AdvicePane</name>
    <message>
        <source>Help and example</source>
        <translation>Uitleg en voorbeeld</translation>
    </message>
    <message>
        <source>Adviser&apos;s remark</source>
        <translation>Opmerking van de adviseur</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Adviser&apos;s &amp;remark</source>
        <translation>Op&amp;merking van de adviseur</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;Oordeel</translation>
    </message>
    <message>
        <source>not checked against the text of the law</source>
        <translation>niet nagekeken in de wettekst</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Example from a similar trade</source>
        <translation>Voorbeeld uit een vak dat erop lijkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::AnswerKeeper</name>
    <message>
        <source>Save the answer</source>
        <translation>Het antwoord opslaan</translation>
    </message>
    <message>
        <source>Keep what you typed</source>
        <translation>Bewaren wat u typte</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPanel</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>Change an answer about the business</source>
        <translation>Een gegeven over het bedrijf wijzigen</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Antwoord opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>Newer list: look at %n difference(s)…</source>
        <translation>
            <numerusform>Nieuwere lijst: %n verschil bekijken…</numerusform>
            <numerusform>Nieuwere lijst: %n verschillen bekijken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the newer list</source>
        <translation>De nieuwere lijst overnemen</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceRow</name>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>mag</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add a file for: %1</source>
        <translation>Een bestand toevoegen bij: %1</translation>
    </message>
    <message>
        <source>From the dossier…</source>
        <translation>Uit het dossier…</translation>
    </message>
    <message>
        <source>Use a paper that is in the dossier already</source>
        <translation>Een stuk gebruiken dat al in het dossier zit</translation>
    </message>
    <message>
        <source>%1, %2, added on %3</source>
        <translation>%1, %2, toegevoegd op %3</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>geldig tot</translation>
    </message>
    <message>
        <source>%1 is valid until</source>
        <translation>%1 is geldig tot</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::GateLine</name>
    <message>
        <source>Nothing is missing: every moment of this list has been reached.</source>
        <translation>Er ontbreekt niets: elk moment van deze lijst is bereikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the business</source>
        <translation>
            <numerusform>%n vraag over het bedrijf</numerusform>
            <numerusform>%n vragen over het bedrijf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 is missing: %2</source>
        <extracomment>%1 is the next moment, %2 the names of what is missing</extracomment>
        <translation>Voor %1 ontbreekt: %2</translation>
    </message>
</context>
<context>
    <name>ui::ItemPane</name>
    <message>
        <source>&amp;Why not</source>
        <translation>&amp;Waarom niet</translation>
    </message>
    <message>
        <source>The judgement still holds</source>
        <translation>Het oordeel geldt nog</translation>
    </message>
    <message>
        <source>The client&apos;s answer</source>
        <translation>Het antwoord van de klant</translation>
    </message>
    <message>
        <source>What the client says or writes, in the client&apos;s own words</source>
        <translation>Wat de klant zegt of schrijft, in eigen woorden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why this does not apply</source>
        <translation>Waarom dit niet van toepassing is</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Vorige punt</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Volgende punt</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Omhoog</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Omlaag</translation>
    </message>
    <message>
        <source>Not saved yet (Ctrl+S)</source>
        <translation>Nog niet opgeslagen (Ctrl+S)</translation>
    </message>
    <message>
        <source>The question changed after it was assessed.</source>
        <translation>De vraag is veranderd nadat dit punt was beoordeeld. Kijk of het oordeel nog klopt.</translation>
    </message>
    <message>
        <source>No paper is asked here.</source>
        <translation>Hier wordt geen bewijs gevraagd.</translation>
    </message>
    <message>
        <source>Evidence. Drop a file on a line or choose Add, at most %1 each.</source>
        <translation>Bewijs. Sleep een bestand op een regel of kies Toevoegen, hoogstens %1 per bestand.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Change until when it is valid</source>
        <translation>De geldigheid wijzigen</translation>
    </message>
    <message>
        <source>%1 was not added: it is %2 and a paper may be %3 at most. Make it smaller, or split it.</source>
        <translation>%1 is niet toegevoegd: het is %2 en een stuk mag hoogstens %3 zijn. Maak het kleiner of deel het op.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>%1, added on %2</source>
        <translation>%1, toegevoegd op %2</translation>
    </message>
    <message>
        <source>From the dossier</source>
        <translation>Uit het dossier</translation>
    </message>
    <message>
        <source>Which paper do you use for: %1?</source>
        <translation>Welk stuk gebruikt u bij: %1?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Bewijs verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from this item? It goes to the bin and can be put back.</source>
        <translation>%1 bij dit punt weghalen? Het gaat naar de prullenbak en kan worden teruggezet.</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePane</name>
    <message>
        <source>Only what is &amp;missing</source>
        <translation>Alleen wat &amp;ontbreekt</translation>
    </message>
    <message>
        <source>Show only the items that stand before the next moment</source>
        <translation>Alleen de punten tonen die voor het volgende moment nog nodig zijn</translation>
    </message>
    <message>
        <source>Outline of the list</source>
        <translation>Overzicht van de lijst</translation>
    </message>
    <message>
        <source>About the business</source>
        <translation>Over het bedrijf</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ui::ProfilePane</name>
    <message>
        <source>About the business</source>
        <translation>Over het bedrijf</translation>
    </message>
    <message>
        <source>These answers decide what is asked. What the dossier already knows is not asked again.</source>
        <translation>Deze antwoorden bepalen wat er gevraagd wordt. Wat het dossier al weet, wordt niet nog eens gevraagd.</translation>
    </message>
    <message>
        <source>%1 (from the dossier)</source>
        <translation>%1 (uit het dossier)</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
</context>
<context>
    <name>ui::VersionDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Vervallen: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>Veranderd: %1 (%2)</translation>
    </message>
    <message>
        <source>The question was: %1 When dropped, the answer stays in the dossier but is asked no more.</source>
        <translation>De vraag was: %1 Vervalt het punt, dan blijft het antwoord in het dossier, maar wordt het niet meer gevraagd.</translation>
    </message>
    <message>
        <source>Was: %1
Becomes: %2</source>
        <translation>Was: %1
Wordt: %2</translation>
    </message>
    <message>
        <source>Newer version of: %1</source>
        <translation>Nieuwere versie van: %1</translation>
    </message>
    <message>
        <source>Tick what you take over for this dossier. What you do not tick stays as it was. No answer is lost.</source>
        <translation>Vink aan wat u voor dit dossier overneemt. Wat u niet aanvinkt, blijft zoals het was. Geen antwoord gaat verloren.</translation>
    </message>
    <message>
        <source>Work with the newer version</source>
        <translation>Met de nieuwere versie werken</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>%1 (not required)</source>
        <translation>%1 (mag ontbreken)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
</TS>
