<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Record partner organisation</source>
        <translation>Partner vastleggen</translation>
    </message>
    <message>
        <source>Record coach</source>
        <translation>Coach vastleggen</translation>
    </message>
    <message>
        <source>Record contract with partner</source>
        <translation>Contract met partner vastleggen</translation>
    </message>
    <message>
        <source>Remove partner organisation</source>
        <translation>Partner verwijderen</translation>
    </message>
    <message>
        <source>Remove coach</source>
        <translation>Coach verwijderen</translation>
    </message>
    <message>
        <source>Remove contract with partner</source>
        <translation>Contract met partner verwijderen</translation>
    </message>
    <message>
        <source>Record referral</source>
        <translation>Doorverwijzing vastleggen</translation>
    </message>
    <message>
        <source>Remove referral</source>
        <translation>Doorverwijzing verwijderen</translation>
    </message>
    <message>
        <source>Record hours of partner</source>
        <translation>Uren van partner vastleggen</translation>
    </message>
    <message>
        <source>Remove hours of partner</source>
        <translation>Uren van partner verwijderen</translation>
    </message>
</context>
<context>
    <name>core::PartnerOrganisation</name>
    <message>
        <source>Fill in the name of the organisation.</source>
        <translation>Vul de naam van de organisatie in.</translation>
    </message>
    <message>
        <source>Choose what kind of partner it is.</source>
        <translation>Kies wat voor partner het is.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Dit lijkt geen e-mailadres.</translation>
    </message>
    <message>
        <source>The work together cannot end before it began.</source>
        <translation>De samenwerking kan niet eindigen voordat zij begon.</translation>
    </message>
    <message>
        <source>Fill in the name of the coach.</source>
        <translation>Vul de naam van de coach in.</translation>
    </message>
    <message>
        <source>Give the contract a name.</source>
        <translation>Geef het contract een naam.</translation>
    </message>
    <message>
        <source>Fill in the first day of the contract.</source>
        <translation>Vul de eerste dag van het contract in.</translation>
    </message>
    <message>
        <source>The contract cannot end before it begins.</source>
        <translation>Het contract kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>An extension ends after the contract itself.</source>
        <translation>Een verlenging eindigt na het contract zelf.</translation>
    </message>
    <message>
        <source>No price was filled in: costs are then only what is booked.</source>
        <translation>Er is geen prijs ingevuld: de kosten zijn dan alleen wat is geboekt.</translation>
    </message>
</context>
<context>
    <name>core::Partners</name>
    <message>
        <source>There is a partner with this name already.</source>
        <translation>Er is al een partner met deze naam.</translation>
    </message>
    <message>
        <source>Clients were referred to this partner. It stays for the record; fill in the day on which the work together ended.</source>
        <translation>Er zijn klanten naar deze partner doorverwezen. De partner blijft staan; vul in wanneer de samenwerking stopte.</translation>
    </message>
    <message>
        <source>Clients were referred to this coach. Fill in the day on which the coach left.</source>
        <translation>Er zijn klanten naar deze coach doorverwezen. Vul in wanneer de coach vertrok.</translation>
    </message>
    <message>
        <source>Referrals are paid from this contract. Fill in its last day.</source>
        <translation>Doorverwijzingen worden uit dit contract betaald. Vul de laatste dag in.</translation>
    </message>
    <message>
        <source>This contract is with another partner.</source>
        <translation>Dit contract is met een andere partner.</translation>
    </message>
    <message>
        <source>On the day of the referral this contract does not run.</source>
        <translation>Op de dag van de doorverwijzing loopt dit contract niet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) of this contract are taken.</source>
        <translation>
            <numerusform>De enige plaats van dit contract is bezet (%n).</numerusform>
            <numerusform>Alle %n plaatsen van dit contract zijn bezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget of this contract is used up.</source>
        <translation>Het budget van dit contract is op.</translation>
    </message>
    <message>
        <source>Ask %1 whether they take the referral</source>
        <translation>Vragen of %1 de doorverwijzing aanneemt</translation>
    </message>
    <message>
        <source>Ask %1 what came of the referral</source>
        <translation>Vragen wat de doorverwijzing naar %1 heeft opgeleverd</translation>
    </message>
    <message>
        <source>The day of the referral was changed.</source>
        <translation>De dag van de doorverwijzing is gewijzigd.</translation>
    </message>
    <message>
        <source>This referral is gone. Nothing was written.</source>
        <translation>Deze doorverwijzing is weg. Er is niets vastgelegd.</translation>
    </message>
</context>
<context>
    <name>core::Referral</name>
    <message>
        <source>Choose the partner first.</source>
        <translation>Kies eerst de partner.</translation>
    </message>
    <message>
        <source>Write what the partner is asked to do: that is what may be shared for.</source>
        <translation>Schrijf op wat u de partner vraagt: alleen daarvoor mag u gegevens delen.</translation>
    </message>
    <message>
        <source>Fill in the day of the referral, today at the latest.</source>
        <translation>Vul de dag van de doorverwijzing in, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>The consent cannot be of a day to come.</source>
        <translation>De toestemming kan niet van een latere dag zijn.</translation>
    </message>
    <message>
        <source>The client has not agreed yet: no extract can be made.</source>
        <translation>De klant heeft nog geen toestemming gegeven: een uittreksel kan nog niet.</translation>
    </message>
    <message>
        <source>How did the client agree?</source>
        <translation>Hoe heeft de klant toestemming gegeven?</translation>
    </message>
    <message>
        <source>Fill in the day on which the partner answered.</source>
        <translation>Vul in wanneer de partner antwoordde.</translation>
    </message>
    <message>
        <source>The answer cannot be before the referral.</source>
        <translation>Het antwoord kan niet vóór de doorverwijzing liggen.</translation>
    </message>
    <message>
        <source>Write why the partner said no.</source>
        <translation>Schrijf op waarom de partner nee zei.</translation>
    </message>
    <message>
        <source>What is finished has a result and a day.</source>
        <translation>Bij afgerond horen een resultaat en een dag.</translation>
    </message>
    <message>
        <source>There is a result: set the state to finished.</source>
        <translation>Er is een resultaat: zet de staat op afgerond.</translation>
    </message>
    <message>
        <source>To whom is the result counted?</source>
        <translation>Aan wie rekent u het resultaat toe?</translation>
    </message>
    <message>
        <source>Fill in since when the client is independent of the benefit.</source>
        <translation>Vul in sinds wanneer de klant onafhankelijk van de uitkering is.</translation>
    </message>
    <message>
        <source>No day is set for the result: nobody will be reminded.</source>
        <translation>Er is geen dag voor het resultaat: niemand krijgt een herinnering.</translation>
    </message>
    <message>
        <source>Fill in a day between the referral and today.</source>
        <translation>Vul een dag in tussen de doorverwijzing en vandaag.</translation>
    </message>
    <message>
        <source>Fill in hours, costs or both.</source>
        <translation>Vul uren, kosten of allebei in.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sinds %2</translation>
    </message>
</context>
<context>
    <name>ui::PartnersPage</name>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Perceel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Per uur</translation>
    </message>
    <message>
        <source>Per referral</source>
        <translation>Per traject</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Nieuw contract…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the contract</source>
        <translation>Het contract verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundigheid</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>New coach…</source>
        <translation>Nieuwe coach…</translation>
    </message>
    <message>
        <source>Remove the coach</source>
        <translation>De coach verwijderen</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Change partner</source>
        <translation>Partner wijzigen</translation>
    </message>
    <message>
        <source>Record partner</source>
        <translation>Partner vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Works in (none: everywhere)</source>
        <translation>Werkt in (geen: overal)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Gestopt op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nieuw contract</translation>
    </message>
    <message>
        <source>Change contract</source>
        <translation>Contract wijzigen</translation>
    </message>
    <message>
        <source>Record contract</source>
        <translation>Contract vastleggen</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Aanbesteding</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Verlengd tot en met</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Prijs per uur</translation>
    </message>
    <message>
        <source>Price per referral</source>
        <translation>Prijs per traject</translation>
    </message>
    <message>
        <source>Places (0: no maximum)</source>
        <translation>Plaatsen (0: geen maximum)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>New coach</source>
        <translation>Nieuwe coach</translation>
    </message>
    <message>
        <source>Change coach</source>
        <translation>Coach wijzigen</translation>
    </message>
    <message>
        <source>Record coach</source>
        <translation>Coach vastleggen</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Name, kind or expertise</source>
        <translation>Naam, soort of deskundigheid</translation>
    </message>
    <message>
        <source>Find a partner</source>
        <translation>Partner zoeken</translation>
    </message>
    <message>
        <source>Also ended</source>
        <translation>Ook gestopte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 te laat</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>Nieuwe partner…</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Show the partners</source>
        <translation>De partners tonen</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Nog geen partner</translation>
    </message>
    <message>
        <source>Add the organisations and coaches that you work with.</source>
        <translation>Voeg de organisaties en coaches toe met wie u werkt.</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 van %2 plaatsen bezet</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>%1 van %2 uitgegeven</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>gestopt op %1</translation>
    </message>
    <message>
        <source>Referrals (%1)</source>
        <translation>Doorverwijzingen (%1)</translation>
    </message>
    <message>
        <source>Contracts (%1)</source>
        <translation>Contracten (%1)</translation>
    </message>
    <message>
        <source>Coaches (%1)</source>
        <translation>Coaches (%1)</translation>
    </message>
    <message>
        <source>Remove the partner</source>
        <translation>De partner verwijderen</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 afgerond</translation>
    </message>
    <message>
        <source>%1 independent of the benefit</source>
        <translation>%1 onafhankelijk van de uitkering</translation>
    </message>
</context>
<context>
    <name>ui::ReferralDialogs</name>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, perceel %2</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>Doorverwijzen naar een partner</translation>
    </message>
    <message>
        <source>Change referral</source>
        <translation>Doorverwijzing wijzigen</translation>
    </message>
    <message>
        <source>Record referral</source>
        <translation>Doorverwijzing vastleggen</translation>
    </message>
    <message>
        <source>Record change</source>
        <translation>Wijziging vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Betaald uit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Doorverwezen op</translation>
    </message>
    <message>
        <source>Client agreed on</source>
        <translation>Klant akkoord op</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Mag gedeeld worden</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord voor</translation>
    </message>
    <message>
        <source>Result by</source>
        <translation>Resultaat voor</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 van %2 plaatsen bezet</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>%1 van %2 uitgegeven</translation>
    </message>
    <message>
        <source>Answer and result</source>
        <translation>Antwoord en resultaat</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Antwoord op</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>Resultaat op</translation>
    </message>
    <message>
        <source>Independent of the benefit since</source>
        <translation>Onafhankelijk van de uitkering sinds</translation>
    </message>
    <message>
        <source>Counted to</source>
        <translation>Toegerekend aan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit is gekomen</translation>
    </message>
    <message>
        <source>Hours and costs</source>
        <translation>Uren en kosten</translation>
    </message>
    <message>
        <source>Record hours</source>
        <translation>Uren vastleggen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Costs (empty: hours at the price agreed)</source>
        <translation>Kosten (leeg: uren tegen de afgesproken prijs)</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Counts as %1 (%2 an hour).</source>
        <translation>Telt als %1 (%2 per uur).</translation>
    </message>
</context>
<context>
    <name>ui::ReferralPane</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Verwacht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Hours and costs of this referral</source>
        <translation>Uren en kosten van deze doorverwijzing</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Doorverwijzen…</translation>
    </message>
    <message>
        <source>Refer the client to a partner</source>
        <translation>De klant naar een partner doorverwijzen</translation>
    </message>
    <message>
        <source>Answer and result…</source>
        <translation>Antwoord en resultaat…</translation>
    </message>
    <message>
        <source>What the partner answered and what came of it (Enter)</source>
        <translation>Wat de partner antwoordde en wat eruit kwam (Enter)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Partner, purpose, consent and days</source>
        <translation>Partner, doel, toestemming en dagen</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>Uren…</translation>
    </message>
    <message>
        <source>Record hours or costs of the partner</source>
        <translation>Leg uren of kosten van de partner vast</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Uittreksel…</translation>
    </message>
    <message>
        <source>The limited extract for the partner, as a PDF</source>
        <translation>Het beperkte uittreksel voor de partner, als PDF</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Open the dossier of this client</source>
        <translation>Het dossier van deze klant openen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the referral (Delete)</source>
        <translation>De doorverwijzing verwijderen (Delete)</translation>
    </message>
    <message>
        <source>Show the referrals</source>
        <translation>De doorverwijzingen tonen</translation>
    </message>
    <message>
        <source>The client agreed on %1 to share: %2.</source>
        <translation>De klant gaf op %1 toestemming om te delen: %2.</translation>
    </message>
    <message>
        <source>The client has not agreed yet: no extract can be made.</source>
        <translation>De klant heeft nog geen toestemming gegeven: een uittreksel kan nog niet.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Niet aangenomen: %1</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>Doorverwijzen naar een partner</translation>
    </message>
    <message>
        <source>There is no partner yet. Add one at Partners first.</source>
        <translation>Er is nog geen partner. Voeg er eerst een toe bij Partners.</translation>
    </message>
    <message>
        <source>Extract for the partner</source>
        <translation>Uittreksel voor de partner</translation>
    </message>
    <message>
        <source>The client has not agreed yet. Record the consent first (Change…), then make the extract.</source>
        <translation>De klant heeft nog geen toestemming gegeven. Leg die eerst vast (Wijzigen…) en maak dan het uittreksel.</translation>
    </message>
    <message>
        <source>Remove the referral</source>
        <translation>De doorverwijzing verwijderen</translation>
    </message>
    <message>
        <source>Remove the hours</source>
        <translation>De uren verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::ReferralsDialog</name>
    <message>
        <source>Partners of this dossier</source>
        <translation>Partners van dit dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
</TS>
