<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Op</name>
        <message>
            <source>Add task</source>
            <translation>Taak toevoegen</translation>
        </message>
        <message>
            <source>Change task</source>
            <translation>Taak wijzigen</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Taak gedaan</translation>
        </message>
        <message>
            <source>Task not done</source>
            <translation>Taak weer open</translation>
        </message>
        <message>
            <source>Move task</source>
            <translation>Taak verzetten</translation>
        </message>
        <message>
            <source>Remove task</source>
            <translation>Taak verwijderen</translation>
        </message>
    </context>
    <context>
        <name>core::Tasks</name>
        <message>
            <source>Write why it moves.</source>
            <translation>Schrijf op waarom het wordt verzet.</translation>
        </message>
    </context>
    <context>
        <name>ui::TodayPage</name>
        <message>
            <source>dossiers without a next step</source>
            <translation>dossiers zonder volgende stap</translation>
        </message>
        <message>
            <source>legal terms within %1 days</source>
            <translation>wettelijke termijnen binnen %1 dagen</translation>
        </message>
        <message>
            <source>dossiers to complete before reporting</source>
            <translation>dossiers aan te vullen vóór de verantwoording</translation>
        </message>
        <message>
            <source>Open the dossier at this task</source>
            <translation>Het dossier openen bij deze taak</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>The task is done</source>
            <translation>De taak is gedaan</translation>
        </message>
        <message>
            <source>+1w</source>
            <translation>+1w</translation>
        </message>
        <message>
            <source>Move one week</source>
            <translation>Eén week verzetten</translation>
        </message>
        <message>
            <source>+2w</source>
            <translation>+2w</translation>
        </message>
        <message>
            <source>Move two weeks</source>
            <translation>Twee weken verzetten</translation>
        </message>
        <message>
            <source>+1m</source>
            <translation>+1m</translation>
        </message>
        <message>
            <source>Move one month</source>
            <translation>Eén maand verzetten</translation>
        </message>
        <message>
            <source>Work of everyone</source>
            <translation>Werk van iedereen</translation>
        </message>
        <message>
            <source>Work of today</source>
            <translation>Werk van vandaag</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Keep an eye on</source>
            <translation>In het oog houden</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved: %1</source>
            <translation>Verzet: %1</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Vandaag, %1</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Er is niets te laat.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Nothing has to be done today.</source>
            <translation>Vandaag staat er niets.</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>Nothing is planned for the coming seven days.</source>
            <translation>De komende zeven dagen staat er niets.</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Taak gedaan</translation>
        </message>
        <message>
            <source>Move task</source>
            <translation>Taak verzetten</translation>
        </message>
        <message>
            <source>Why does “%1” move?</source>
            <translation>Waarom wordt ‘%1’ verzet?</translation>
        </message>
        <message>
            <source>Open this dossier</source>
            <translation>Dossier openen</translation>
        </message>
    </context>
</TS>
