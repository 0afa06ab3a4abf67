<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::AlumniPane</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to %1</source>
        <translation>
            <numerusform>%n person written to %1</numerusform>
            <numerusform>%n persons written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttendancePane</name>
    <message numerus="yes">
        <source>%n person(s) noted as present.</source>
        <translation>
            <numerusform>%n person noted as present.</numerusform>
            <numerusform>%n persons noted as present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditionDialogs</name>
    <message numerus="yes">
        <source>The group gets %n meeting(s), one for each workshop of the series.</source>
        <translation>
            <numerusform>The group gets %n meeting, one for each workshop of the series.</numerusform>
            <numerusform>The group gets %n meetings, one for each workshop of the series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group gets %n meeting(s), from %1 to %2. Days that do not suit can be changed afterwards.</source>
        <translation>
            <numerusform>The group gets %n meeting, from %1 to %2. Days that do not suit can be changed afterwards.</numerusform>
            <numerusform>The group gets %n meetings, from %1 to %2. Days that do not suit can be changed afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditionPane</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with %n enrolment(s), its meetings and the attendance? It goes to the bin and can be put back.</source>
        <translation>
            <numerusform>Remove “%1” with %n enrolment, its meetings and the attendance? It goes to the bin and can be put back.</numerusform>
            <numerusform>Remove “%1” with %n enrolments, its meetings and the attendance? It goes to the bin and can be put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupWords</name>
    <message numerus="yes">
        <source>%n time(s) absent</source>
        <translation>
            <numerusform>%n time absent</numerusform>
            <numerusform>%n times absent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NewcomersPane</name>
    <message numerus="yes">
        <source>Of %n the outcome is not known yet.</source>
        <translation>
            <numerusform>Of %n the outcome is not known yet.</numerusform>
            <numerusform>Of %n the outcome is not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsPane</name>
    <message numerus="yes">
        <source>%n place(s) offered.</source>
        <translation>
            <numerusform>%n place offered.</numerusform>
            <numerusform>%n places offered.</numerusform>
        </translation>
    </message>
</context>
</TS>
