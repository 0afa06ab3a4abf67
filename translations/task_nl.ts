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
</TS>
