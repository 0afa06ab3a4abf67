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
</TS>
