<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>core::Catalogue</name>
        <message>
            <source>en</source>
            <extracomment>Code of the language of the interface, for lists that carry their own names: "en" or "nl".</extracomment>
            <translation>nl</translation>
        </message>
    </context>
</TS>
