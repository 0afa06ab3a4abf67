<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>core::Catalogue</name>
        <message>
            <source>en</source>
            <extracomment>Code of the language of the interface, for lists that carry their own names: "en" or "nl".</extracomment>
            <translation>nl</translation>
        </message>
    </context>
    <context>
        <name>core::RuleOverview</name>
        <message>
            <source>euro</source>
            <translation>euro</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>uur</translation>
        </message>
        <message>
            <source>years</source>
            <translation>jaar</translation>
        </message>
        <message>
            <source>month</source>
            <translation>maand</translation>
        </message>
        <message>
            <source>months</source>
            <translation>maanden</translation>
        </message>
        <message>
            <source>week</source>
            <translation>week</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>weken</translation>
        </message>
        <message>
            <source>day</source>
            <translation>dag</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dagen</translation>
        </message>
    </context>
    <context>
        <name>ui::RuleHistory</name>
        <message>
            <source>ended</source>
            <translation>vervallen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>overal</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Nagekeken</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Every value of the chosen rule</source>
            <translation>Alle waarden van de gekozen regel</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>ui::RuleTree</name>
        <message>
            <source>Rules in force</source>
            <translation>Regels die gelden</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Nagekeken</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ui::RuleWords</name>
        <message>
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>was %1</translation>
        </message>
        <message>
            <source>was not known</source>
            <translation>was niet bekend</translation>
        </message>
        <message>
            <source>ended, was %1</source>
            <translation>vervallen, was %1</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>vervallen</translation>
        </message>
        <message>
            <source>amount not known</source>
            <translation>bedrag niet bekend</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>geverifieerd</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>niet geverifieerd</translation>
        </message>
    </context>
    <context>
        <name>ui::RulesPage</name>
        <message>
            <source>General</source>
            <translation>Algemeen</translation>
        </message>
        <message>
            <source>Rules and amounts</source>
            <translation>Regels en bedragen</translation>
        </message>
        <message>
            <source>Find in names, articles and sources (Ctrl+F)</source>
            <translation>Zoek in namen, artikelen en bronnen (Ctrl+F)</translation>
        </message>
        <message>
            <source>In force &amp;on</source>
            <translation>Geldt &amp;op</translation>
        </message>
        <message>
            <source>&amp;Municipality</source>
            <translation>&amp;Gemeente</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>Only changed since %1 (%2)</source>
            <translation>Alleen gewijzigd na %1 (%2)</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>%1 getoond</translation>
        </message>
        <message>
            <source>No rule is known on this day. The rules begin in 2009.</source>
            <translation>Op deze dag is geen regel bekend. De regels beginnen in 2009.</translation>
        </message>
        <message>
            <source>No rule fits this search. Clear the field or show unchanged rules too.</source>
            <translation>Geen regel past bij deze zoekvraag. Maak het veld leeg of toon ook ongewijzigde regels.</translation>
        </message>
    </context>
</TS>
