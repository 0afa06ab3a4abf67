<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Words of Qt's own dialogs that the Dutch catalogue of Qt 6.4 lacks. Written by hand: there is no source of ours to read them from. -->
<TS version="2.1" language="nl_NL">
<context>
    <name>QAbstractFileIconProvider</name>
    <message><source>Alias</source><translation>Alias</translation></message>
    <message><source>Drive</source><translation>Schijf</translation></message>
    <message><source>File</source><translation>Bestand</translation></message>
    <message><source>%1 File</source><translation>%1-bestand</translation></message>
    <message><source>File Folder</source><translation>Map</translation></message>
    <message><source>Folder</source><translation>Map</translation></message>
    <message><source>Shortcut</source><translation>Snelkoppeling</translation></message>
    <message><source>Unknown</source><translation>Onbekend</translation></message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message><source>Double Sided Printing</source><translation>Dubbelzijdig afdrukken</translation></message>
    <message><source>Long side binding</source><translation>Lange kant</translation></message>
    <message><source>Off</source><translation>Uit</translation></message>
    <message><source>Short side binding</source><translation>Korte kant</translation></message>
</context>
<context>
    <name>QShortcut</name>
    <message><source>Control</source><translation>Ctrl</translation></message>
</context>
<context>
    <name>QStandardPaths</name>
    <message><source>Public</source><translation>Openbaar</translation></message>
    <message><source>Templates</source><translation>Sjablonen</translation></message>
    <message><source>Temporary Items</source><translation>Tijdelijke bestanden</translation></message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message><source>checked</source><translation>aangevinkt</translation></message>
    <message><source>unchecked</source><translation>niet aangevinkt</translation></message>
</context>
</TS>
