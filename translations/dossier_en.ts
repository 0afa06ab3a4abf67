<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::DossierListPage</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n row(s) move along.</source>
        <translation>
            <numerusform>%n row moves along.</numerusform>
            <numerusform>%n rows move along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RouteDialog</name>
    <message numerus="yes">
        <source>%1: ended on %2 after %n month(s)</source>
        <translation>
            <numerusform>%1: ended on %2 after %n month</numerusform>
            <numerusform>%1: ended on %2 after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
