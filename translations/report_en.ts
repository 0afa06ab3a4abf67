<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::DebtReport</name>
    <message numerus="yes">
        <source>%n item(s) missing.</source>
        <translation>
            <numerusform>%n item missing.</numerusform>
            <numerusform>%n items missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::FinanceReport</name>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::KpiReport</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::PaperRegister</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::PlanReport</name>
    <message numerus="yes">
        <source>%n item(s) of this list are not shown to this receiver.</source>
        <translation>
            <numerusform>%n item of this list is not shown to this receiver.</numerusform>
            <numerusform>%n items of this list are not shown to this receiver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::RendementReport</name>
    <message numerus="yes">
        <source>%1: %2 in %n row(s)</source>
        <translation>
            <numerusform>%1: %2 in %n row</numerusform>
            <numerusform>%1: %2 in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::YearReport</name>
    <message numerus="yes">
        <source>%1, %n meeting(s): %2.</source>
        <translation>
            <numerusform>%1, %n meeting: %2.</numerusform>
            <numerusform>%1, %n meetings: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s), reach %2</source>
        <translation>
            <numerusform>%1: %n time, reach %2</numerusform>
            <numerusform>%1: %n times, reach %2</numerusform>
        </translation>
    </message>
</context>
</TS>
