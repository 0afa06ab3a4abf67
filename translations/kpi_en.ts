<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::FrozenKpis</name>
    <message numerus="yes">
        <source>%n dossier(s) that counted then have been removed since</source>
        <translation>
            <numerusform>%n dossier that counted then has been removed since</numerusform>
            <numerusform>%n dossiers that counted then have been removed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::KpiCount</name>
    <message numerus="yes">
        <source>Runs for %n month(s) without an outcome, longer than was agreed on</source>
        <translation>
            <numerusform>Runs for %n month without an outcome, longer than was agreed on</numerusform>
            <numerusform>Runs for %n months without an outcome, longer than was agreed on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Income in %n month(s)</source>
        <translation>
            <numerusform>Income in %n month</numerusform>
            <numerusform>Income in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Income entered in %n month(s), but no norm to hold it against</source>
        <translation>
            <numerusform>Income entered in %n month, but no norm to hold it against</numerusform>
            <numerusform>Income entered in %n months, but no norm to hold it against</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ServiceFigures</name>
    <message numerus="yes">
        <source>%n entrepreneur(s), %1 helped</source>
        <translation>
            <numerusform>%n entrepreneur, %1 helped</numerusform>
            <numerusform>%n entrepreneurs, %1 helped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n present</source>
        <translation>
            <numerusform>%1: %n present</numerusform>
            <numerusform>%1: %n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s), %1</source>
        <translation>
            <numerusform>%n workshop, %1</numerusform>
            <numerusform>%n workshops, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the route, %1 in debt help</source>
        <translation>
            <numerusform>%n on the route, %1 in debt help</numerusform>
            <numerusform>%n on the route, %1 in debt help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InflowPage</name>
    <message numerus="yes">
        <source>%n application(s) in %1</source>
        <translation>
            <numerusform>%n application in %1</numerusform>
            <numerusform>%n applications in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) were read. A quarter that is there already takes the new value.</source>
        <translation>
            <numerusform>%n quarter was read. A quarter that is there already takes the new value.</numerusform>
            <numerusform>%n quarters were read. A quarter that is there already takes the new value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) brought in.</source>
        <translation>
            <numerusform>%n quarter brought in.</numerusform>
            <numerusform>%n quarters brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QualityPage</name>
    <message numerus="yes">
        <source>%n dossier(s) to complete before %1 can be reported</source>
        <translation>
            <numerusform>%n dossier to complete before %1 can be reported</numerusform>
            <numerusform>%n dossiers to complete before %1 can be reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
    <message numerus="yes">
        <source>Now %1: %n dossier(s) changed since.</source>
        <translation>
            <numerusform>Now %1: %n dossier changed since.</numerusform>
            <numerusform>Now %1: %n dossiers changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) or person(s) are still in doubt and do not count.</source>
        <translation>
            <numerusform>%n route or person is still in doubt and does not count.</numerusform>
            <numerusform>%n routes or persons are still in doubt and do not count.</numerusform>
        </translation>
    </message>
</context>
</TS>
