<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>cli::Calc</name>
        <message>
            <source>The file does not hold one JSON object.</source>
            <translation>Het bestand bevat niet één JSON-object.</translation>
        </message>
        <message>
            <source>Works out one case with one calculator. “list” instead of a name names them all.</source>
            <translation>Rekent één geval uit met één rekenhulp. “list” in plaats van een naam noemt ze allemaal.</translation>
        </message>
        <message>
            <source>The calculator, or list.</source>
            <translation>De rekenhulp, of list.</translation>
        </message>
        <message>
            <source>The case as JSON; - reads standard input.</source>
            <translation>Het geval als JSON; - leest van de standaardinvoer.</translation>
        </message>
        <message>
            <source>Print the JSON Schema of its input and output.</source>
            <translation>Toon het JSON-schema van invoer en uitkomst.</translation>
        </message>
        <message>
            <source>There is no calculator “%1”; “zaakwijzer-cli calc list” names them.</source>
            <translation>Er is geen rekenhulp “%1”; “zaakwijzer-cli calc list” noemt ze.</translation>
        </message>
        <message>
            <source>--in FILE or --schema is needed.</source>
            <translation>--in BESTAND of --schema is nodig.</translation>
        </message>
    </context>
    <context>
        <name>cli::Commands</name>
        <message>
            <source>every amount in force on a day</source>
            <translation>alle bedragen die op een dag gelden</translation>
        </message>
        <message>
            <source>one calculator on one case, without a vault</source>
            <translation>één rekenhulp op één geval, zonder kluis</translation>
        </message>
    </context>
    <context>
        <name>cli::Main</name>
        <message>
            <source>Use: zaakwijzer-cli COMMAND [OPTIONS]; “zaakwijzer-cli COMMAND --help” tells more.</source>
            <translation>Gebruik: zaakwijzer-cli OPDRACHT [OPTIES]; “zaakwijzer-cli OPDRACHT --help” vertelt meer.</translation>
        </message>
        <message>
            <source>--lang must be nl or en.</source>
            <translation>--lang moet nl of en zijn.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Er is geen opdracht “%1”.</translation>
        </message>
    </context>
    <context>
        <name>cli::Options</name>
        <message>
            <source>Answer with one JSON document.</source>
            <translation>Antwoord met één JSON-document.</translation>
        </message>
        <message>
            <source>Language of messages; Dutch unless told otherwise.</source>
            <translation>Taal van de meldingen; Nederlands tenzij anders gevraagd.</translation>
        </message>
        <message>
            <source>--%1 is needed.</source>
            <translation>--%1 is nodig.</translation>
        </message>
        <message>
            <source>--%1 must be a day as 2026-07-01.</source>
            <translation>--%1 moet een dag zijn zoals 2026-07-01.</translation>
        </message>
        <message>
            <source>%1 is needed.</source>
            <translation>%1 is nodig.</translation>
        </message>
        <message>
            <source>“%1” is too much.</source>
            <translation>“%1” is te veel.</translation>
        </message>
        <message>
            <source>Use:</source>
            <translation>Gebruik:</translation>
        </message>
        <message>
            <source>“zaakwijzer-cli %1 --help” tells how it is used.</source>
            <translation>“zaakwijzer-cli %1 --help” vertelt hoe het werkt.</translation>
        </message>
    </context>
    <context>
        <name>cli::Refusal</name>
        <message>
            <source>The input was refused; nothing was done.</source>
            <translation>De invoer is geweigerd; er is niets gedaan.</translation>
        </message>
    </context>
    <context>
        <name>cli::Rules</name>
        <message>
            <source>(not verified)</source>
            <translation>(niet geverifieerd)</translation>
        </message>
        <message>
            <source>Every amount in force on a day: key, value, unit, from, source, and whether somebody read it there.</source>
            <translation>Alle bedragen die op een dag gelden: naam, waarde, eenheid, sinds, bron, en of iemand het daar gelezen heeft.</translation>
        </message>
        <message>
            <source>The day.</source>
            <translation>De dag.</translation>
        </message>
        <message>
            <source>Also the choices of this municipality.</source>
            <translation>Ook de keuzes van deze gemeente.</translation>
        </message>
        <message>
            <source>municipality: must be one of %1</source>
            <translation>municipality: moet een van deze zijn: %1</translation>
        </message>
    </context>
</TS>
