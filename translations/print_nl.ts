<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ui::PageLayout</name>
    <message>
        <source>Data of %1 (version %2)</source>
        <translation>Gegevens van %1 (versie %2)</translation>
    </message>
    <message>
        <source>Dossier %1 · data of %2 (version %3)</source>
        <translation>Dossier %1 · gegevens van %2 (versie %3)</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Gemaakt op %1 door %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Number %1 · data of %2 (version %3)</source>
        <translation>Nummer %1 · gegevens van %2 (versie %3)</translation>
    </message>
</context>
<context>
    <name>ui::Typesetter</name>
    <message>
        <source>Place and date</source>
        <translation>Plaats en datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
</context>
</TS>
