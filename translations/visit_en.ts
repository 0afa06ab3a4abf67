<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::VisitPage</name>
    <message numerus="yes">
        <source>%n file(s) kept in the dossier.</source>
        <translation>
            <numerusform>%n file kept in the dossier.</numerusform>
            <numerusform>%n files kept in the dossier.</numerusform>
        </translation>
    </message>
</context>
</TS>
