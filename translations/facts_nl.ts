<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>core::DossierFacts</name>
    <message>
        <source>Details: person</source>
        <translation>Gegevens: persoon</translation>
    </message>
    <message>
        <source>Details: household</source>
        <translation>Gegevens: huishouden</translation>
    </message>
    <message>
        <source>Details: benefit</source>
        <translation>Gegevens: uitkering</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Details: business</source>
        <translation>Gegevens: bedrijf</translation>
    </message>
    <message>
        <source>PTO: hours of %1</source>
        <translation>PTO: uren van %1</translation>
    </message>
    <message>
        <source>PTO: average of %1 weeks</source>
        <translation>PTO: gemiddelde van %1 weken</translation>
    </message>
    <message>
        <source>PTO: income of %1</source>
        <translation>PTO: inkomsten van %1</translation>
    </message>
    <message>
        <source>Bbz: loan</source>
        <translation>Bbz: lening</translation>
    </message>
    <message>
        <source>PTO: turnover of %1 by its hours for customers</source>
        <translation>PTO: omzet van %1 gedeeld door de uren voor klanten</translation>
    </message>
    <message>
        <source>Finances: private budget of “%1”</source>
        <translation>Financieel: privébegroting van “%1”</translation>
    </message>
</context>
<context>
    <name>core::Viability</name>
    <message>
        <source>In year %1 the business is %2 short to live on and to repay.</source>
        <translation>In jaar %1 komt het bedrijf %2 tekort om van te leven en af te lossen.</translation>
    </message>
    <message>
        <source>In year %1 %2 is left after living and repaying, without benefit.</source>
        <translation>In jaar %1 is er zonder uitkering %2 over na leven en aflossen.</translation>
    </message>
    <message>
        <source>In year %1 it is %2 short, also with the benefit that was planned.</source>
        <translation>In jaar %1 is er %2 te kort, ook met de uitkering uit het plan.</translation>
    </message>
    <message>
        <source>Left in the last year when one thing turns out worse</source>
        <translation>Over in het laatste jaar als één ding tegenvalt</translation>
    </message>
    <message>
        <source>Worse by</source>
        <translation>Slechter met</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Niets over</translation>
    </message>
</context>
</TS>
