<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Checks</name>
    <message>
        <source>This is an education number (onderwijsnummer), not a BSN. Take the BSN from an identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no BSN: it does not pass the eleven test. Compare the nine digits with the identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies before 1900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is younger than 18 on this birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child is 21 or older and may count as someone who shares the costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number: a Dutch number has ten digits and starts with 0; another starts with + and the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no postcode: it has four digits and two letters, such as 9401 AB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like naam@voorbeeld.nl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residence permit has expired: check the right to benefit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of cost sharers cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than twelve cost sharers: is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies more than a year ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of benefit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A norm cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a norm the earned share cannot be reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a first day this benefit does not count in the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no KVK number: it has eight digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no VAT id: it looks like NL123456789B01 and its check digits do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Dutch IBAN: its check digits do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sector code (SBI): it has two to five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A business with a KVK number has a legal form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the day of the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact cannot lie in the future. Make a task for what is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies more than a year back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact takes at most a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the day the route starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route starts more than a year from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route that has ended needs an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome does not belong to the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phase does not belong to the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the day it has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies more than ten years ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day a dossier was opened is today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier closes before it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why the dossier is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::DossierList</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal term near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::DossierMerge</name>
    <message>
        <source>%1, as the other dossier has it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two dossiers is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another dossier than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1 has been merged before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1 has been merged into another. Choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1 was merged into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two told differently:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning on the other dossier: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Duplicates</name>
    <message>
        <source>same BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same KVK number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Notes</name>
    <message>
        <source>This note is fixed: it was written more than 24 hours ago. Write an addendum to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::RouteKinds</name>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Routes</name>
    <message>
        <source>This route already runs since %1. End it first, or go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the route changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old route has already ended. Start a new route instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another route than the one that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phase does not belong to the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route is already in this phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day a phase starts is today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase cannot start before the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the phase changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route has ended. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day a route ended is today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route cannot start after its second phase (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Timeline</name>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: phase %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 ended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
