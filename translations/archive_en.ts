<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ui::HandoverDialog</name>
    <message numerus="yes">
        <source>%n dossier(s) offered to %1.</source>
        <translation>
            <numerusform>%n dossier offered to %1.</numerusform>
            <numerusform>%n dossiers offered to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) are yours now, with their routes and open tasks.</source>
        <translation>
            <numerusform>%n dossier is yours now, with its routes and open tasks.</numerusform>
            <numerusform>%n dossiers are yours now, with their routes and open tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message numerus="yes">
        <source>%n dossier(s) destroyed. Keep the certificate.</source>
        <translation>
            <numerusform>%n dossier destroyed. Keep the certificate.</numerusform>
            <numerusform>%n dossiers destroyed. Keep the certificate.</numerusform>
        </translation>
    </message>
</context>
</TS>
