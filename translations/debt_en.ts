<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>core::DebtBoard</name>
    <message numerus="yes">
        <source>%1: the day is %n day(s) past.</source>
        <translation>
            <numerusform>%1: the day is %n day past.</numerusform>
            <numerusform>%1: the day is %n days past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) left.</source>
        <translation>
            <numerusform>%1: %n day left.</numerusform>
            <numerusform>%1: %n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::DebtDivision</name>
    <message numerus="yes">
        <source>The balance of %n claim(s) has not been confirmed by the creditor.</source>
        <translation>
            <numerusform>The balance of %n claim has not been confirmed by the creditor.</numerusform>
            <numerusform>The balance of %n claims has not been confirmed by the creditor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CasePane</name>
    <message numerus="yes">
        <source>met %1, %n day(s) late</source>
        <translation>
            <numerusform>met %1, %n day late</numerusform>
            <numerusform>met %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CourtPane</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing</source>
        <translation>
            <numerusform>%n item missing</numerusform>
            <numerusform>%n items missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Letterbox</name>
    <message numerus="yes">
        <source>Where do the %n letter(s) go?</source>
        <translation>
            <numerusform>Where does the letter go?</numerusform>
            <numerusform>Where do the %n letters go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n letter written.</numerusform>
            <numerusform>%n letters written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OfferPane</name>
    <message numerus="yes">
        <source>refused by %n creditor(s)</source>
        <translation>
            <numerusform>refused by %n creditor</numerusform>
            <numerusform>refused by %n creditors</numerusform>
        </translation>
    </message>
</context>
</TS>
