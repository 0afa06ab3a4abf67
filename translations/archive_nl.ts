<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Close dossier and what was open in it</source>
        <translation>Dossier sluiten met wat erin openstond</translation>
    </message>
    <message>
        <source>Destroy dossiers</source>
        <translation>Dossiers vernietigen</translation>
    </message>
    <message>
        <source>Guard a dossier</source>
        <translation>Dossier afschermen</translation>
    </message>
    <message>
        <source>Lift the guard of a dossier</source>
        <translation>Afscherming van een dossier opheffen</translation>
    </message>
    <message>
        <source>Open a guarded dossier</source>
        <translation>Afgeschermd dossier openen</translation>
    </message>
    <message>
        <source>Offer dossiers to another adviser</source>
        <translation>Dossiers aan een andere adviseur aanbieden</translation>
    </message>
    <message>
        <source>Take dossiers over</source>
        <translation>Dossiers overnemen</translation>
    </message>
    <message>
        <source>Refuse dossiers that were offered</source>
        <translation>Aangeboden dossiers weigeren</translation>
    </message>
    <message>
        <source>Withdraw dossiers that were offered</source>
        <translation>Aangeboden dossiers terugnemen</translation>
    </message>
    <message>
        <source>Keep a dossier longer</source>
        <translation>Dossier langer bewaren</translation>
    </message>
    <message>
        <source>No longer keep a dossier longer</source>
        <translation>Dossier niet meer langer bewaren</translation>
    </message>
</context>
<context>
    <name>core::Destruction</name>
    <message>
        <source>Certificate of destruction</source>
        <translation>Verklaring van vernietiging</translation>
    </message>
    <message>
        <source>Which dossiers were destroyed, by which rule</source>
        <translation>Welke dossiers zijn vernietigd en volgens welke regel</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Vernietigd op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Number of dossiers</source>
        <translation>Aantal dossiers</translation>
    </message>
    <message>
        <source>The dossiers below were destroyed because the term for which they must be kept is over. All rows, papers, notes and drafts are gone, and so is what the audit knew about them. They cannot be brought back. Only what the results count remains: kind, days and outcome of routes, benefits and months of income, and the municipality, without anything that leads to a person.</source>
        <translation>De dossiers hieronder zijn vernietigd, omdat de bewaartermijn voorbij is. Alle gegevens, stukken, notities en concepten zijn weg, en ook wat het controlespoor ervan wist. Ze zijn niet terug te halen. Alleen wat de resultaten tellen, blijft: soort, dagen en uitkomst van routes, uitkeringen en maanden met inkomsten, en de gemeente, zonder iets dat naar een persoon leidt.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot en met</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Backups that were made before this day still hold these dossiers. Destroy those too, or let them go when their own term is over.</source>
        <translation>Back-ups van voor deze dag bevatten deze dossiers nog. Vernietig die ook, of laat ze vervallen als hun eigen termijn voorbij is.</translation>
    </message>
    <message>
        <source>Destroyed according to the rules above:</source>
        <translation>Vernietigd volgens de regels hierboven:</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besloten door</translation>
    </message>
</context>
<context>
    <name>core::Guard</name>
    <message>
        <source>Choose why the dossier is guarded.</source>
        <translation>Kies waarom het dossier is afgeschermd.</translation>
    </message>
    <message>
        <source>Write in a few words why you open this dossier.</source>
        <translation>Schrijf in een paar woorden waarom u dit dossier opent.</translation>
    </message>
</context>
<context>
    <name>core::Handover</name>
    <message>
        <source>Tick at least one dossier.</source>
        <translation>Vink minstens één dossier aan.</translation>
    </message>
    <message>
        <source>Fill in which adviser takes the dossiers over.</source>
        <translation>Vul in welke adviseur de dossiers overneemt.</translation>
    </message>
    <message>
        <source>You cannot hand dossiers over to yourself.</source>
        <translation>U kunt geen dossiers aan uzelf overdragen.</translation>
    </message>
    <message>
        <source>Write why the dossiers change hands.</source>
        <translation>Schrijf waarom de dossiers overgaan.</translation>
    </message>
    <message>
        <source>Write why you do not take them over.</source>
        <translation>Schrijf waarom u ze niet overneemt.</translation>
    </message>
</context>
<context>
    <name>ui::CloseDialog</name>
    <message>
        <source>Choose why</source>
        <translation>Kies waarom</translation>
    </message>
    <message>
        <source>&amp;End the open tasks today</source>
        <translation>&amp;Open taken vandaag afronden</translation>
    </message>
    <message>
        <source>&amp;Write the closing letter afterwards</source>
        <translation>Daarna de &amp;brief over het afsluiten schrijven</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Loans that run:</source>
        <translation>Lopende leningen:</translation>
    </message>
    <message>
        <source>Terms of the law that run:</source>
        <translation>Lopende wettelijke termijnen:</translation>
    </message>
    <message>
        <source>Routes that run. End them first, with their outcome; without it they do not count in the results:</source>
        <translation>Lopende routes. Sluit die eerst af met hun uitkomst; anders tellen ze niet mee in de resultaten:</translation>
    </message>
    <message>
        <source>Promises that were not kept yet:</source>
        <translation>Toezeggingen die nog openstaan:</translation>
    </message>
    <message>
        <source>Open tasks:</source>
        <translation>Open taken:</translation>
    </message>
    <message>
        <source>Handover:</source>
        <translation>Overdracht:</translation>
    </message>
    <message>
        <source>This dossier is offered to another adviser.</source>
        <translation>Dit dossier is aangeboden aan een andere adviseur.</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>The dossier can close.</source>
        <translation>Het dossier kan dicht.</translation>
    </message>
    <message>
        <source>Why the dossier closes</source>
        <translation>Waarom het dossier dichtgaat</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>Kept until %1: %2, %3.</source>
        <translation>Bewaard tot en met %1: %2, %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose why the dossier closes.</source>
        <translation>Kies waarom het dossier dichtgaat.</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand dossiers over</source>
        <translation>Dossiers overdragen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Take over and take back</source>
        <translation>Overnemen en terugnemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Your dossiers</source>
        <translation>Uw dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>To which adviser</source>
        <translation>Aan welke adviseur</translation>
    </message>
    <message>
        <source>&amp;To which adviser</source>
        <translation>&amp;Aan welke adviseur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>The dossiers stay yours until the other adviser takes them over. Make a handover page of each (Letter…, Handover page).</source>
        <translation>De dossiers blijven van u tot de andere adviseur ze overneemt. Maak van elk een overdrachtsblad (Brief…, Overdrachtsblad).</translation>
    </message>
    <message>
        <source>Offer the ticked dossiers</source>
        <translation>Aangevinkte dossiers aanbieden</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open taken</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Aan u aangeboden</translation>
    </message>
    <message>
        <source>Dossiers offered to you</source>
        <translation>Dossiers die u zijn aangeboden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Aangevinkte overnemen</translation>
    </message>
    <message>
        <source>Refuse what is ticked…</source>
        <translation>Aangevinkte weigeren…</translation>
    </message>
    <message>
        <source>Offered by you, not answered yet</source>
        <translation>Door u aangeboden, nog geen antwoord</translation>
    </message>
    <message>
        <source>Dossiers you offered</source>
        <translation>Dossiers die u hebt aangeboden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Take back what is ticked</source>
        <translation>Aangevinkte terugnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) offered to %1.</source>
        <translation>
            <numerusform>%n dossier aangeboden aan %1.</numerusform>
            <numerusform>%n dossiers aangeboden aan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) are yours now, with their routes and open tasks.</source>
        <translation>
            <numerusform>%n dossier is nu van u, met de routes en open taken.</numerusform>
            <numerusform>%n dossiers zijn nu van u, met de routes en open taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Why do you not take them over?</source>
        <translation>Waarom neemt u ze niet over?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message>
        <source>Only what may be destroyed now</source>
        <translation>Alleen wat nu vernietigd mag worden</translation>
    </message>
    <message>
        <source>Destroy what is ticked…</source>
        <translation>Aangevinkte vernietigen…</translation>
    </message>
    <message>
        <source>Keep the chosen one longer…</source>
        <translation>Gekozen dossier langer bewaren…</translation>
    </message>
    <message>
        <source>Last certificate again…</source>
        <translation>Laatste verklaring nog eens…</translation>
    </message>
    <message>
        <source>Closed dossiers and until when they are kept. Looking destroys nothing. What is destroyed never comes back; only what the results count stays, without a name.</source>
        <translation>Gesloten dossiers en tot wanneer ze bewaard blijven. Kijken vernietigt niets. Wat vernietigd is, komt nooit terug; alleen wat de resultaten tellen blijft, zonder naam.</translation>
    </message>
    <message>
        <source>Closed dossiers</source>
        <translation>Gesloten dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot en met</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>wordt bewaard</translation>
    </message>
    <message>
        <source>may be destroyed</source>
        <translation>mag vernietigd worden</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>blijft: %1</translation>
    </message>
    <message>
        <source>No dossier is closed yet.</source>
        <translation>Er is nog geen dossier gesloten.</translation>
    </message>
    <message>
        <source>%1 closed dossiers, %2 of them may be destroyed.</source>
        <translation>%1 gesloten dossiers, waarvan %2 vernietigd mogen worden.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Langer bewaren</translation>
    </message>
    <message>
        <source>Dossier %1 is kept longer: %2</source>
        <translation>Dossier %1 wordt langer bewaard: %2</translation>
    </message>
    <message>
        <source>No longer keep it longer</source>
        <translation>Niet meer langer bewaren</translation>
    </message>
    <message>
        <source>Why must dossier %1 be kept longer, such as an objection or a claim?</source>
        <translation>Waarom moet dossier %1 langer bewaard blijven? Bijvoorbeeld door bezwaar of een vordering.</translation>
    </message>
    <message>
        <source>These dossiers are destroyed for good: %1.
They cannot be taken back, not from the bin either. Who decided this? Write the name.</source>
        <translation>Deze dossiers worden voorgoed vernietigd: %1.
Ze zijn niet terug te halen, ook niet uit de prullenbak. Wie heeft dit besloten? Schrijf de naam.</translation>
    </message>
    <message>
        <source>Destroy dossiers</source>
        <translation>Dossiers vernietigen</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) destroyed. Keep the certificate.</source>
        <translation>
            <numerusform>%n dossier vernietigd. Bewaar de verklaring.</numerusform>
            <numerusform>%n dossiers vernietigd. Bewaar de verklaring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Verklaring van vernietiging</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Verklaring opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
</context>
</TS>
