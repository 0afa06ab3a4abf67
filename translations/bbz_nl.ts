<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Grant loan</source>
        <translation>Lening toekennen</translation>
    </message>
    <message>
        <source>Change loan</source>
        <translation>Lening wijzigen</translation>
    </message>
    <message>
        <source>Remove loan</source>
        <translation>Lening verwijderen</translation>
    </message>
    <message>
        <source>Book on loan</source>
        <translation>Boeken op lening</translation>
    </message>
    <message>
        <source>Remove from ledger of loan</source>
        <translation>Boeking op lening verwijderen</translation>
    </message>
    <message>
        <source>Make preparation credit bear interest</source>
        <translation>Voorbereidingskrediet rentedragend maken</translation>
    </message>
    <message>
        <source>Record Bbz application</source>
        <translation>Aanvraag Bbz vastleggen</translation>
    </message>
    <message>
        <source>Record decision on Bbz application</source>
        <translation>Besluit op aanvraag Bbz vastleggen</translation>
    </message>
    <message>
        <source>Record suspension of the decision term</source>
        <translation>Opschorting van de beslistermijn vastleggen</translation>
    </message>
    <message>
        <source>Remove Bbz application</source>
        <translation>Aanvraag Bbz verwijderen</translation>
    </message>
    <message>
        <source>Record living costs</source>
        <translation>Levensonderhoud vastleggen</translation>
    </message>
    <message>
        <source>Remove living costs</source>
        <translation>Levensonderhoud verwijderen</translation>
    </message>
    <message>
        <source>Record figures of book year</source>
        <translation>Cijfers van boekjaar vastleggen</translation>
    </message>
    <message>
        <source>Determine book year</source>
        <translation>Boekjaar vaststellen</translation>
    </message>
    <message>
        <source>Reopen book year</source>
        <translation>Boekjaar heropenen</translation>
    </message>
    <message>
        <source>Remove book year</source>
        <translation>Boekjaar verwijderen</translation>
    </message>
    <message>
        <source>Record compensation</source>
        <translation>Compensatie vastleggen</translation>
    </message>
    <message>
        <source>Record assumption of viability</source>
        <translation>Aanname levensvatbaarheid vastleggen</translation>
    </message>
    <message>
        <source>Remove assumption of viability</source>
        <translation>Aanname levensvatbaarheid verwijderen</translation>
    </message>
    <message>
        <source>Move assumption of viability</source>
        <translation>Aanname levensvatbaarheid verplaatsen</translation>
    </message>
    <message>
        <source>Record payment of living costs</source>
        <translation>Betaling levensonderhoud vastleggen</translation>
    </message>
    <message>
        <source>Remove payment of living costs</source>
        <translation>Betaling levensonderhoud verwijderen</translation>
    </message>
    <message>
        <source>Record wealth</source>
        <translation>Vermogen vastleggen</translation>
    </message>
    <message>
        <source>Remove wealth</source>
        <translation>Vermogen verwijderen</translation>
    </message>
    <message>
        <source>Record capital as a gift</source>
        <translation>Kapitaal om niet vastleggen</translation>
    </message>
    <message>
        <source>Remove capital as a gift</source>
        <translation>Kapitaal om niet verwijderen</translation>
    </message>
    <message>
        <source>Record security</source>
        <translation>Zekerheid vastleggen</translation>
    </message>
    <message>
        <source>Remove security</source>
        <translation>Zekerheid verwijderen</translation>
    </message>
    <message>
        <source>Record year after ending</source>
        <translation>Jaar na beëindiging vastleggen</translation>
    </message>
    <message>
        <source>Decide repayment out of income</source>
        <translation>Aflossing uit inkomen vaststellen</translation>
    </message>
    <message>
        <source>Remove year after ending</source>
        <translation>Jaar na beëindiging verwijderen</translation>
    </message>
    <message>
        <source>Make preparation credit a gift</source>
        <translation>Voorbereidingskrediet omzetten in een gift</translation>
    </message>
    <message>
        <source>Go on as a rest loan</source>
        <translation>Verder als restlening</translation>
    </message>
    <message>
        <source>Record repayment of living costs</source>
        <translation>Terugbetaling levensonderhoud vastleggen</translation>
    </message>
    <message>
        <source>Remove repayment of living costs</source>
        <translation>Terugbetaling levensonderhoud verwijderen</translation>
    </message>
    <message>
        <source>Record guarantee</source>
        <translation>Borgtocht vastleggen</translation>
    </message>
    <message>
        <source>Remove guarantee</source>
        <translation>Borgtocht verwijderen</translation>
    </message>
</context>
<context>
    <name>core::AfterYear</name>
    <message>
        <source>The years from %1 to %2 count.</source>
        <translation>De jaren %1 tot en met %2 tellen mee.</translation>
    </message>
    <message>
        <source>Fill in the norm over the same months.</source>
        <translation>Vul de norm over dezelfde maanden in.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 staat er al.</translation>
    </message>
</context>
<context>
    <name>core::Arrears</name>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Er is geen achterstand.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) overdue, %1, since %2.</source>
        <translation>
            <numerusform>%n termijn achterstand, %1, sinds %2.</numerusform>
            <numerusform>%n termijnen achterstand, %1, sinds %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent on %2; wait for the answer.</source>
        <translation>%1 verstuurd op %2; wacht op het antwoord.</translation>
    </message>
</context>
<context>
    <name>core::Assumption</name>
    <message>
        <source>Write down what has to come true.</source>
        <translation>Schrijf op wat moet uitkomen.</translation>
    </message>
    <message>
        <source>Without a source this is only a wish: where does it come from?</source>
        <translation>Zonder bron is dit alleen een wens: waar komt het vandaan?</translation>
    </message>
    <message>
        <source>This weighs heavily: what speaks against it?</source>
        <translation>Dit weegt zwaar: wat spreekt ertegen?</translation>
    </message>
    <message>
        <source>Try out between 0 and 100 percent.</source>
        <translation>Probeer tussen 0 en 100 procent.</translation>
    </message>
</context>
<context>
    <name>core::BbzApplication</name>
    <message>
        <source>Was born before %1</source>
        <translation>Is geboren voor %1</translation>
    </message>
    <message>
        <source>Is %1 or older on the day of the application</source>
        <translation>Is op de dag van de aanvraag %1 jaar of ouder</translation>
    </message>
    <message>
        <source>(the birth date is not recorded)</source>
        <translation>(de geboortedatum is niet vastgelegd)</translation>
    </message>
    <message>
        <source>Decide by %1.</source>
        <translation>Beslissen uiterlijk %1.</translation>
    </message>
    <message>
        <source>The term stands still: the application is incomplete.</source>
        <translation>De termijn staat stil: de aanvraag is niet compleet.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) too late.</source>
        <translation>
            <numerusform>Dat is %n dag te laat.</numerusform>
            <numerusform>Dat is %n dagen te laat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Nog %n dag.</numerusform>
            <numerusform>Nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the day on which the application came in: the term begins there.</source>
        <translation>Vul in wanneer de aanvraag is ontvangen: de termijn begint dan.</translation>
    </message>
    <message>
        <source>The application cannot have come in after today.</source>
        <translation>De aanvraag kan niet na vandaag zijn ontvangen.</translation>
    </message>
    <message>
        <source>Say what is asked: living costs, capital or both.</source>
        <translation>Geef aan wat wordt gevraagd: levensonderhoud, kapitaal of allebei.</translation>
    </message>
    <message>
        <source>Who stops gets no business capital (Bbz art. 2(2)).</source>
        <translation>Wie stopt, krijgt geen bedrijfskapitaal (Bbz art. 2 lid 2).</translation>
    </message>
    <message>
        <source>Write down why the term is extended; it stands in the letter too.</source>
        <translation>Leg vast waarom de termijn wordt verlengd; dat staat ook in de brief.</translation>
    </message>
    <message>
        <source>The advice came in: what does it say?</source>
        <translation>Het advies is binnen: wat staat erin?</translation>
    </message>
    <message>
        <source>A decision has a day and an outcome.</source>
        <translation>Een besluit heeft een dag en een uitkomst.</translation>
    </message>
    <message>
        <source>The decision cannot be before the application.</source>
        <translation>Het besluit kan niet voor de aanvraag liggen.</translation>
    </message>
    <message>
        <source>Write down the grounds of the decision.</source>
        <translation>Leg de motivering van het besluit vast.</translation>
    </message>
    <message>
        <source>Fill in the day of the request, after the application came in.</source>
        <translation>Vul in wanneer erom is gevraagd, na ontvangst van de aanvraag.</translation>
    </message>
    <message>
        <source>The application cannot be complete before it was asked for.</source>
        <translation>De aanvraag kan niet zijn aangevuld voordat erom is gevraagd.</translation>
    </message>
    <message>
        <source>Write down what is missing.</source>
        <translation>Leg vast wat er ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) not met: say in the grounds why it is granted all the same.</source>
        <translation>
            <numerusform>%n voorwaarde niet gehaald: zet in de motivering waarom u toch toekent.</numerusform>
            <numerusform>%n voorwaarden niet gehaald: zet in de motivering waarom u toch toekent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No condition is marked as not met: the letter then rests on the grounds alone.</source>
        <translation>Geen voorwaarde staat op niet gehaald: de brief rust dan alleen op de motivering.</translation>
    </message>
    <message>
        <source>The letter names the living costs and the capital that are recorded on this application.</source>
        <translation>De brief noemt het levensonderhoud en het kapitaal dat bij deze aanvraag is vastgelegd.</translation>
    </message>
    <message>
        <source>Objection until %1.</source>
        <translation>Bezwaar tot en met %1.</translation>
    </message>
    <message>
        <source>The advice came in before it was asked.</source>
        <translation>Het advies kwam binnen voordat het is gevraagd.</translation>
    </message>
    <message>
        <source>Write down what is not granted: it stands in the letter.</source>
        <translation>Schrijf op wat u niet toekent: dat staat in de brief.</translation>
    </message>
</context>
<context>
    <name>core::BbzBook</name>
    <message>
        <source>%1 was determined on %2. Nothing was changed. Reopen the year first.</source>
        <translation>%1 is vastgesteld op %2. Er is niets gewijzigd. Heropen het jaar eerst.</translation>
    </message>
    <message>
        <source>Decide on the Bbz application</source>
        <translation>Beslissen op de aanvraag Bbz</translation>
    </message>
    <message>
        <source>The day of receipt was corrected.</source>
        <translation>De dag van ontvangst is verbeterd.</translation>
    </message>
    <message>
        <source>This application is gone. Nothing was written.</source>
        <translation>Deze aanvraag bestaat niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>The application was incomplete: %1</source>
        <translation>De aanvraag was niet compleet: %1</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 is er al.</translation>
    </message>
    <message>
        <source>Assistance was given in 1 to 12 months of the year.</source>
        <translation>Bijstand is in 1 tot 12 maanden van het jaar gegeven.</translation>
    </message>
    <message>
        <source>The own wealth cannot be more than all wealth.</source>
        <translation>Het eigen vermogen kan niet meer zijn dan het totale vermogen.</translation>
    </message>
    <message>
        <source>Last day for an objection against the determination of %1</source>
        <translation>Laatste dag voor bezwaar tegen de vaststelling over %1</translation>
    </message>
    <message>
        <source>This year has not been determined.</source>
        <translation>Dit jaar is niet vastgesteld.</translation>
    </message>
</context>
<context>
    <name>core::BbzTerms</name>
    <message>
        <source>Last day for an objection against the Bbz decision of %1</source>
        <translation>Laatste dag voor bezwaar tegen het Bbz-besluit van %1</translation>
    </message>
    <message>
        <source>Annual accounts of %1 have to be in (Bbz)</source>
        <translation>Jaarcijfers %1 moeten binnen zijn (Bbz)</translation>
    </message>
    <message>
        <source>Living costs (%1) are awarded until %2: extend or end?</source>
        <translation>Levensonderhoud (%1) loopt tot en met %2: verlengen of stoppen?</translation>
    </message>
    <message>
        <source>Last day of the longest term for living costs (%1)</source>
        <translation>Laatste dag van de langste termijn levensonderhoud (%1)</translation>
    </message>
    <message>
        <source>Test the viability of the starter again (Bbz art. 23(3))</source>
        <translation>Levensvatbaarheid van de starter opnieuw toetsen (Bbz art. 23 lid 3)</translation>
    </message>
    <message>
        <source>AOW age: assistance for the older entrepreneur ends</source>
        <translation>AOW-leeftijd: bijstand voor de oudere ondernemer eindigt</translation>
    </message>
    <message>
        <source>Deferral ends: instalments begin again</source>
        <translation>Uitstel loopt af: termijnen beginnen weer</translation>
    </message>
    <message>
        <source>End of the five years of repayment out of income (Bbz art. 43)</source>
        <translation>Einde van de vijf jaar aflossen uit inkomen (Bbz art. 43)</translation>
    </message>
    <message>
        <source>The business is to be ended</source>
        <translation>Het bedrijf stopt volgens plan</translation>
    </message>
    <message>
        <source>The business has to be ended for the Ioaz</source>
        <translation>Het bedrijf moet gestopt zijn voor de Ioaz</translation>
    </message>
    <message>
        <source>Look again at the expected income of the older entrepreneur (Bbz art. 25)</source>
        <translation>Verwacht inkomen van de oudere ondernemer opnieuw bekijken (Bbz art. 25)</translation>
    </message>
</context>
<context>
    <name>core::CapitalBook</name>
    <message>
        <source>This loan is gone. Nothing was written.</source>
        <translation>Deze lening is er niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>%1 was decided on %2. Remove the year first to do it again.</source>
        <translation>%1 is vastgesteld op %2. Verwijder het jaar eerst om het opnieuw te doen.</translation>
    </message>
    <message>
        <source>This year is gone or was decided already. Nothing was written.</source>
        <translation>Dit jaar is er niet meer of is al vastgesteld. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Fill in the day of the decision, today at the latest.</source>
        <translation>Vul de dag van het besluit in, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>The year %1 has to be over first.</source>
        <translation>Het jaar %1 moet eerst voorbij zijn.</translation>
    </message>
</context>
<context>
    <name>core::CapitalGift</name>
    <message>
        <source>No rule %1 is known for %2, so it was not tested.</source>
        <translation>Regel %1 is niet bekend voor %2; dit is niet getoetst.</translation>
    </message>
    <message>
        <source>The wealth was not tested; without that test the gift is not certain.</source>
        <translation>Het vermogen is niet getoetst; zonder die toets staat de gift niet vast.</translation>
    </message>
    <message>
        <source>Own wealth is above %1 (%2): lend it without interest instead, repaid by at least 10 % a year (art. 13).</source>
        <translation>Het eigen vermogen is meer dan %1 (%2): leen het renteloos uit, met ten minste 10 % aflossing per jaar (art. 13).</translation>
    </message>
    <message>
        <source>Own wealth is above %1 (%2): no gift is possible.</source>
        <translation>Het eigen vermogen is meer dan %1 (%2): een gift kan niet.</translation>
    </message>
    <message>
        <source>Fill in how much is given.</source>
        <translation>Vul in hoeveel u geeft.</translation>
    </message>
    <message>
        <source>Fill in the day of the application: its rules hold.</source>
        <translation>Vul de dag van de aanvraag in: de regels van die dag gelden.</translation>
    </message>
    <message>
        <source>Write down why it is a gift and no loan.</source>
        <translation>Schrijf op waarom het een gift is en geen lening.</translation>
    </message>
    <message>
        <source>Art. 22 and a loan of art. 20 on the same application cannot go together.</source>
        <translation>Art. 22 en een lening van art. 20 op dezelfde aanvraag gaan niet samen.</translation>
    </message>
    <message>
        <source>%1 is above the maximum of %2 on %3 (%4): %5 too much.</source>
        <translation>%1 is meer dan het maximum van %2 op %3 (%4): %5 te veel.</translation>
    </message>
</context>
<context>
    <name>core::Collateral</name>
    <message>
        <source>Choose which security it is.</source>
        <translation>Kies welke zekerheid het is.</translation>
    </message>
    <message>
        <source>Write down what it is on.</source>
        <translation>Schrijf op waarop de zekerheid rust.</translation>
    </message>
    <message>
        <source>Without a day of registration it does not stand yet.</source>
        <translation>Zonder dag van inschrijving geldt de zekerheid nog niet.</translation>
    </message>
    <message>
        <source>It cannot have been registered after today.</source>
        <translation>De inschrijving kan niet na vandaag zijn.</translation>
    </message>
    <message>
        <source>It cannot have been released before it was registered.</source>
        <translation>De vrijgave kan niet vóór de inschrijving zijn.</translation>
    </message>
    <message>
        <source>Write down why it was released.</source>
        <translation>Schrijf op waarom de zekerheid is vrijgegeven.</translation>
    </message>
    <message>
        <source>Of which day is this value?</source>
        <translation>Van welke dag is deze waarde?</translation>
    </message>
    <message numerus="yes">
        <source>The valuation is older than %n month(s).</source>
        <translation>
            <numerusform>De waardering is ouder dan %n maand.</numerusform>
            <numerusform>De waardering is ouder dan %n maanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Compensation</name>
    <message>
        <source>Find out: was lent assistance made a gift in 2014, 2015 or 2016, and did that cost allowances?</source>
        <translation>Zoek uit: is leenbijstand in 2014, 2015 of 2016 om niet gemaakt, en heeft dat toeslagen gekost?</translation>
    </message>
    <message>
        <source>Does not qualify: no allowance was lost.</source>
        <translation>Komt niet in aanmerking: er is geen toeslag misgelopen.</translation>
    </message>
    <message>
        <source>Qualifies. Ask the municipality for a statement with year and amount.</source>
        <translation>Komt in aanmerking. Vraag de gemeente om een verklaring met jaar en bedrag.</translation>
    </message>
    <message>
        <source>Qualifies, and the statement is there. Send the request before %1.</source>
        <translation>Komt in aanmerking en de verklaring is er. Stuur het verzoek voor %1.</translation>
    </message>
    <message>
        <source>Qualified, but the tax office took requests only until %1. No request was sent.</source>
        <translation>Kwam in aanmerking, maar de Belastingdienst nam verzoeken aan tot en met %1. Er is geen verzoek ingediend.</translation>
    </message>
    <message>
        <source>The request was sent on %1; there is no outcome yet.</source>
        <translation>Het verzoek is ingediend op %1; er is nog geen uitkomst.</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Toegekend: %1.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Afgewezen.</translation>
    </message>
    <message>
        <source>Requests could be sent from 1 January 2019.</source>
        <translation>Verzoeken konden vanaf 1 januari 2019 worden ingediend.</translation>
    </message>
    <message>
        <source>That is after %1, the last day for requests.</source>
        <translation>Dat is na %1, de laatste dag voor verzoeken.</translation>
    </message>
    <message>
        <source>The request cannot have been sent after today.</source>
        <translation>Het verzoek kan niet na vandaag zijn ingediend.</translation>
    </message>
    <message>
        <source>A request needs the statement of the municipality.</source>
        <translation>Bij een verzoek hoort de verklaring van de gemeente.</translation>
    </message>
    <message>
        <source>There is an outcome: when was the request sent?</source>
        <translation>Er is een uitkomst: wanneer is het verzoek ingediend?</translation>
    </message>
</context>
<context>
    <name>core::Duration</name>
    <message numerus="yes">
        <source>%n month(s) awarded, until %1. There is no fixed term.</source>
        <translation>
            <numerusform>%n maand toegekend, tot en met %1. Er is geen vaste termijn.</numerusform>
            <numerusform>%n maanden toegekend, tot en met %1. Er is geen vaste termijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 months awarded; the term ends on %3.</source>
        <translation>%1 van %2 maanden toegekend; de termijn eindigt op %3.</translation>
    </message>
    <message>
        <source>With an extension of %1 months: %2.</source>
        <translation>Met een verlenging van %1 maanden: %2.</translation>
    </message>
    <message>
        <source>More was awarded than the law allows.</source>
        <translation>Er is meer toegekend dan de wet toelaat.</translation>
    </message>
    <message>
        <source>The term is over.</source>
        <translation>De termijn is voorbij.</translation>
    </message>
</context>
<context>
    <name>core::Guarantee</name>
    <message>
        <source>The maximum of %1 is not known (%2): look it up before it is given.</source>
        <translation>Het maximum van %1 is niet bekend (%2): zoek het op voordat u de borgtocht geeft.</translation>
    </message>
    <message>
        <source>With the loans and guarantees that run this is %1; at most %2 (%3).</source>
        <translation>Met de lopende leningen en borgtochten is dit %1; hoogstens %2 (%3).</translation>
    </message>
    <message>
        <source>Fill in who lends: a bank, or a recognised lender without profit.</source>
        <translation>Vul in wie leent: een bank, of een erkende geldgever zonder winstoogmerk.</translation>
    </message>
    <message>
        <source>Fill in how much of the loan is guaranteed, without interest and costs.</source>
        <translation>Vul in voor hoeveel van de lening u borg staat, zonder rente en kosten.</translation>
    </message>
    <message>
        <source>A guarantee stands for 1 to %1 months (%2).</source>
        <translation>Een borgtocht staat 1 tot %1 maanden (%2).</translation>
    </message>
    <message>
        <source>No more than %1 can be called: interest and costs are not covered.</source>
        <translation>Er kan niet meer dan %1 worden uitgewonnen: rente en kosten vallen er niet onder.</translation>
    </message>
    <message>
        <source>A lender can call it only with leave of the municipality: fill in the day of that decision (art. 16).</source>
        <translation>Uitwinnen kan alleen met toestemming van het college: vul de dag van dat besluit in (art. 16).</translation>
    </message>
    <message>
        <source>This day lies ahead. Fill it in once it has happened.</source>
        <translation>Deze dag moet nog komen. Vul hem in als het gebeurd is.</translation>
    </message>
    <message>
        <source>What was called is a debt to the municipality under arts 40 to 43: record it as a loan.</source>
        <translation>Wat is uitgewonnen is een schuld aan de gemeente (art. 40 tot en met 43): leg die vast als lening.</translation>
    </message>
</context>
<context>
    <name>core::LivingCosts</name>
    <message>
        <source>Together that is %1 months; at most %2 are allowed (%3).</source>
        <translation>Samen is dat %1 maanden; hoogstens %2 zijn toegestaan (%3).</translation>
    </message>
    <message>
        <source>Fill in from when until when the assistance runs.</source>
        <translation>Vul in van wanneer tot wanneer de bijstand loopt.</translation>
    </message>
    <message>
        <source>Fill in the amount per month.</source>
        <translation>Vul het bedrag per maand in.</translation>
    </message>
    <message>
        <source>There is an award from %1 to %2 already.</source>
        <translation>Er is al een toekenning van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Fill in the annual norm: the norm of each month added up.</source>
        <translation>Vul de jaarnorm in: de normen van alle maanden opgeteld.</translation>
    </message>
    <message>
        <source>Determine only with the annual accounts and the tax return: draft figures do not do.</source>
        <translation>Stel alleen vast met de jaarcijfers en de aangifte: conceptcijfers zijn niet genoeg.</translation>
    </message>
    <message>
        <source>Fill in the day of the decision, today at the latest.</source>
        <translation>Vul de dag van het besluit in, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>The book year %1 has to be over first.</source>
        <translation>Het boekjaar %1 moet eerst voorbij zijn.</translation>
    </message>
    <message>
        <source>The wealth was not tested; without that test the gift is not certain.</source>
        <translation>Het vermogen is niet getoetst; zonder die toets staat het bedrag om niet niet vast.</translation>
    </message>
    <message>
        <source>Choose how art. 13 is read, and give the reason with the weighing.</source>
        <translation>Kies hoe artikel 13 wordt gelezen en geef de reden bij de afweging.</translation>
    </message>
    <message>
        <source>No more than %1 can be claimed back.</source>
        <translation>Er kan niet meer dan %1 worden teruggevorderd.</translation>
    </message>
    <message>
        <source>Claiming back is a power since 2020: write down how the interests were weighed, also when all of it is claimed.</source>
        <translation>Terugvorderen is sinds 2020 een bevoegdheid: leg vast hoe de belangen zijn afgewogen, ook als alles wordt teruggevorderd.</translation>
    </message>
    <message>
        <source>Until 2020 claiming back is a duty: write down the urgent reasons for claiming less.</source>
        <translation>Tot 2020 is terugvorderen verplicht: leg de dringende redenen vast om minder terug te vorderen.</translation>
    </message>
    <message>
        <source>The gift counts as taxable income of the client in %1, and may have cut the allowances of that year.</source>
        <translation>Het bedrag om niet telt in %1 als belastbaar inkomen van de klant, en kan de toeslagen van dat jaar hebben verlaagd.</translation>
    </message>
    <message>
        <source>The municipality pays the tax over the gift itself (final levy since 2017); it does not count as income of the client.</source>
        <translation>De gemeente betaalt zelf de belasting over het bedrag om niet (eindheffing sinds 2017); het telt niet als inkomen van de klant.</translation>
    </message>
    <message>
        <source>The law knows no extension for this kind.</source>
        <translation>De wet kent geen verlenging voor deze soort.</translation>
    </message>
    <message>
        <source>Eased assistance was a gift, from %1 up to and including %2.</source>
        <translation>Vereenvoudigde bijstand was een gift, van %1 tot en met %2.</translation>
    </message>
</context>
<context>
    <name>core::LivingLedger</name>
    <message>
        <source>Paid over %1</source>
        <translation>Betaald over %1</translation>
    </message>
    <message>
        <source>Difference with the figure of the determination</source>
        <translation>Verschil met het bedrag van de vaststelling</translation>
    </message>
    <message>
        <source>Paid on top</source>
        <translation>Nabetaald</translation>
    </message>
    <message>
        <source>Becomes a gift</source>
        <translation>Wordt een gift</translation>
    </message>
    <message>
        <source>Not claimed back</source>
        <translation>Niet teruggevorderd</translation>
    </message>
    <message>
        <source>Claimed back: %1</source>
        <translation>Teruggevorderd: %1</translation>
    </message>
    <message>
        <source>Stays an interest-free loan: %1</source>
        <translation>Blijft een renteloze lening: %1</translation>
    </message>
    <message>
        <source>Fill in the day, today at the latest.</source>
        <translation>Vul de dag in, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Fill in an amount above zero.</source>
        <translation>Vul een bedrag boven nul in.</translation>
    </message>
    <message>
        <source>Write down why it is written off, and by which decision.</source>
        <translation>Schrijf op waarom het wordt kwijtgescholden, en met welk besluit.</translation>
    </message>
    <message>
        <source>No living costs were lent in %1.</source>
        <translation>In %1 is geen levensonderhoud geleend.</translation>
    </message>
    <message>
        <source>That is more than the %1 that is left of %2: the rest has to be given back.</source>
        <translation>Dat is meer dan de %1 die over is van %2: de rest moet terug naar de klant.</translation>
    </message>
</context>
<context>
    <name>core::LivingPayment</name>
    <message>
        <source>Fill in the month.</source>
        <translation>Vul de maand in.</translation>
    </message>
    <message>
        <source>No living costs were awarded over %1.</source>
        <translation>Over %1 is geen levensonderhoud toegekend.</translation>
    </message>
    <message>
        <source>What is paid cannot be below zero.</source>
        <translation>Een betaling kan niet onder nul zijn.</translation>
    </message>
    <message>
        <source>Norm less expected income is %1.</source>
        <translation>Norm min verwacht inkomen is %1.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 staat er al.</translation>
    </message>
</context>
<context>
    <name>core::Loan</name>
    <message>
        <source>No rule %1 is known for %2, so it was not tested.</source>
        <translation>Voor %2 is geen regel %1 bekend. Dit is dus niet getoetst.</translation>
    </message>
    <message>
        <source>%1 is above the maximum of %2 for this kind on %3 (%4): %5 too much.</source>
        <translation>%1 is meer dan het maximum van %2 voor deze soort op %3 (%4): %5 te veel.</translation>
    </message>
    <message>
        <source>Fill in how much was lent.</source>
        <translation>Vul in hoeveel er is geleend.</translation>
    </message>
    <message>
        <source>Fill in the day on which it was paid out.</source>
        <translation>Vul in wanneer het is uitbetaald.</translation>
    </message>
    <message>
        <source>Fill in the day of the application: its rules hold.</source>
        <translation>Vul de dag van de aanvraag in: de regels van die dag gelden.</translation>
    </message>
    <message>
        <source>The first instalment has to be after the payout.</source>
        <translation>De eerste termijn moet na de uitbetaling zijn.</translation>
    </message>
    <message>
        <source>Fill in over how many months it is repaid.</source>
        <translation>Vul in over hoeveel maanden wordt afgelost.</translation>
    </message>
    <message>
        <source>Paid half-yearly, the term has to be a number of half years.</source>
        <translation>Bij betalen per half jaar moet de looptijd uit hele halve jaren bestaan.</translation>
    </message>
    <message>
        <source>Write down why all of it fell due.</source>
        <translation>Leg vast waarom de hele lening is opgeëist.</translation>
    </message>
    <message>
        <source>This kind of loan bears no interest.</source>
        <translation>Deze soort lening is renteloos.</translation>
    </message>
    <message>
        <source>The interest on %1 is %2 (%3).</source>
        <translation>De rente op %1 is %2 (%3).</translation>
    </message>
    <message>
        <source>Business capital runs %1 months at most (%2).</source>
        <translation>Bedrijfskapitaal loopt hoogstens %1 maanden (%2).</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>That is before the loan was paid out, on %1.</source>
        <translation>Dat is voordat de lening werd uitbetaald, op %1.</translation>
    </message>
    <message>
        <source>Fill in the amount.</source>
        <translation>Vul het bedrag in.</translation>
    </message>
    <message>
        <source>Fill in until when nothing has to be paid.</source>
        <translation>Vul in tot wanneer er niets hoeft te worden betaald.</translation>
    </message>
    <message>
        <source>Write down the reason, with the decision it rests on.</source>
        <translation>Leg de reden vast, met het besluit waarop die rust.</translation>
    </message>
    <message>
        <source>Only the rest of a loan after the business ended is repaid out of income.</source>
        <translation>Alleen een restlening na beëindiging wordt uit inkomen afgelost.</translation>
    </message>
</context>
<context>
    <name>core::LoanBook</name>
    <message>
        <source>The ledger has an entry of %1, before that payout.</source>
        <translation>Er staat een boeking op %1, voor die uitbetaling.</translation>
    </message>
    <message>
        <source>On %1 only %2 is left of this loan.</source>
        <translation>Op %1 staat van deze lening nog maar %2 open.</translation>
    </message>
    <message>
        <source>With %1 the loan is repaid on %2; the rest goes back.</source>
        <translation>Met %1 is de lening op %2 afgelost; de rest gaat terug.</translation>
    </message>
    <message>
        <source>Deferral is %1 months at most each time (%2).</source>
        <translation>Uitstel is per keer hoogstens %1 maanden (%2).</translation>
    </message>
    <message>
        <source>All deferral together is %1 months at most (%2).</source>
        <translation>Alle uitstel samen is hoogstens %1 maanden (%2).</translation>
    </message>
    <message>
        <source>This loan is gone. Nothing was written.</source>
        <translation>Deze lening bestaat niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Only a preparation credit becomes capital that bears interest.</source>
        <translation>Alleen een voorbereidingskrediet wordt rentedragend kapitaal.</translation>
    </message>
    <message>
        <source>No interest is known for %1, so nothing was changed.</source>
        <translation>Voor %1 is geen rente bekend. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Only a preparation credit becomes a gift when the business does not start.</source>
        <translation>Alleen een voorbereidingskrediet wordt een gift als het bedrijf niet start.</translation>
    </message>
    <message>
        <source>On %1 nothing is left of this loan.</source>
        <translation>Op %1 staat er niets meer open van deze lening.</translation>
    </message>
    <message>
        <source>This loan does not run any more.</source>
        <translation>Deze lening loopt niet meer.</translation>
    </message>
    <message>
        <source>Fill in the day on which the business ended, after the payout.</source>
        <translation>Vul de dag in waarop het bedrijf stopte, na de uitbetaling.</translation>
    </message>
    <message>
        <source>Write down why the rest goes on without interest, with the decision.</source>
        <translation>Schrijf op waarom de rest renteloos wordt, met het besluit.</translation>
    </message>
</context>
<context>
    <name>core::LoanChart</name>
    <message>
        <source>Left of the loan</source>
        <translation>Wat er van de lening openstaat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Volgens schema</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In de boeken</translation>
    </message>
    <message>
        <source>On %1 %2 is left; by the schedule it would be %3.</source>
        <translation>Op %1 staat %2 open; volgens het schema zou dat %3 zijn.</translation>
    </message>
</context>
<context>
    <name>core::LongestTerm</name>
    <message>
        <source>Stb. 2025, 220 makes this 18 months, to be extended to 36, from a day that was not found yet: look up whether it is in force.</source>
        <translation>Stb. 2025, 220 maakt hier 18 maanden van, te verlengen tot 36, vanaf een dag die nog niet gevonden is: zoek op of dit al geldt.</translation>
    </message>
</context>
<context>
    <name>core::WealthSheet</name>
    <message>
        <source>Fill in the day of the test, today at the latest.</source>
        <translation>Vul de dag van de toets in, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Choose what it is: that says how it is valued and counted.</source>
        <translation>Kies wat het is: dat bepaalt de waardering en hoe het meetelt.</translation>
    </message>
    <message>
        <source>Fill in the amount.</source>
        <translation>Vul het bedrag in.</translation>
    </message>
</context>
<context>
    <name>ui::AfterList</name>
    <message>
        <source>Years after ending</source>
        <translation>Jaren na beëindiging</translation>
    </message>
    <message>
        <source>Year …</source>
        <translation>Jaar …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Add each year with the net income and the norm over the same months.</source>
        <translation>Voeg elk jaar toe met het netto inkomen en de norm over dezelfde maanden.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Netto inkomen</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>To repay</source>
        <translation>Af te lossen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>vastgesteld %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>Remove %1, with what it made payable in the ledger? It goes to the bin and can be put back.</source>
        <translation>%1 verwijderen, met wat het in het grootboek opeisbaar maakte? Het gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Vaststellen …</translation>
    </message>
    <message>
        <source>Reckoning the years after ending</source>
        <translation>De jaren na beëindiging berekenen</translation>
    </message>
    <message>
        <source>Half of the net income above the norm is repaid, up to and including %1. Over the years below that is %2; %3 of the loan is then left.</source>
        <translation>De helft van het netto inkomen boven de norm wordt afgelost, tot en met %1. Over de jaren hieronder is dat %2; daarna staat nog %3 open.</translation>
    </message>
    <message>
        <source>Year after ending</source>
        <translation>Jaar na beëindiging</translation>
    </message>
    <message>
        <source>Record year</source>
        <translation>Jaar vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Net income, with partner</source>
        <translation>Netto inkomen, met partner</translation>
    </message>
    <message>
        <source>Norm over the same months</source>
        <translation>Norm over dezelfde maanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Decide today that %1 is to be repaid over %2? The amount becomes payable in the ledger.</source>
        <translation>Vandaag vaststellen dat over %2 %1 wordt afgelost? Het bedrag wordt opeisbaar in het grootboek.</translation>
    </message>
    <message>
        <source>Decide repayment</source>
        <translation>Aflossing vaststellen</translation>
    </message>
    <message>
        <source>Deciding the repayment</source>
        <translation>De aflossing vaststellen</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Received on: %1</source>
        <translation>Ontvangen op: %1</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationPane</name>
    <message>
        <source>Incomplete …</source>
        <translation>Niet compleet …</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Verlengen …</translation>
    </message>
    <message>
        <source>There is no Bbz application yet. Record it on the day it comes in: the term to decide begins then.</source>
        <translation>Er is nog geen aanvraag Bbz. Leg die vast op de dag dat ze binnenkomt: dan begint de beslistermijn.</translation>
    </message>
    <message>
        <source>Record application …</source>
        <translation>Aanvraag vastleggen …</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>New application …</source>
        <translation>Nieuwe aanvraag …</translation>
    </message>
    <message>
        <source>Viability and decision</source>
        <translation>Levensvatbaarheid en besluit</translation>
    </message>
    <message>
        <source>Advice …</source>
        <translation>Advies …</translation>
    </message>
    <message>
        <source>Decision …</source>
        <translation>Besluit …</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation>%1, ontvangen %2</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Wacht op stukken</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Almost over</source>
        <translation>Bijna voorbij</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Decided on %1, objection until %2.</source>
        <translation>Besloten op %1, bezwaar tot en met %2.</translation>
    </message>
    <message>
        <source>living costs</source>
        <translation>levensonderhoud</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>kapitaal %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gevraagd: %1</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Ontvangen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Stood still for %n day(s)</source>
        <translation>
            <numerusform>%n dag stilgestaan</numerusform>
            <numerusform>%n dagen stilgestaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended on %1: %2</source>
        <translation>Verlengd op %1: %2</translation>
    </message>
    <message>
        <source>With an extension: %1</source>
        <translation>Met een verlenging: %1</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <translation>Gevraagd voor %1: %2</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Gevraagd: %1</translation>
    </message>
    <message>
        <source>Completed …</source>
        <translation>Aangevuld …</translation>
    </message>
    <message>
        <source>Bureau: %1</source>
        <translation>Bureau: %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Gevraagd op %1</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Ontvangen op %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Advies: %1</translation>
    </message>
    <message>
        <source>No advice was asked yet.</source>
        <translation>Er is nog geen advies gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>Conditions: %n not met</source>
        <translation>
            <numerusform>Voorwaarden: aan %n niet voldaan</numerusform>
            <numerusform>Voorwaarden: aan %n niet voldaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conditions: %n still to answer</source>
        <translation>
            <numerusform>Voorwaarden: nog %n open</numerusform>
            <numerusform>Voorwaarden: nog %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions: all met</source>
        <translation>Voorwaarden: aan alles voldaan</translation>
    </message>
    <message>
        <source>Recording the answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Record application</source>
        <translation>Aanvraag vastleggen</translation>
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
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Asks living costs</source>
        <translation>Vraagt levensonderhoud</translation>
    </message>
    <message>
        <source>Asks capital</source>
        <translation>Vraagt kapitaal</translation>
    </message>
    <message>
        <source>Change application</source>
        <translation>Aanvraag wijzigen</translation>
    </message>
    <message>
        <source>Record change</source>
        <translation>Wijziging vastleggen</translation>
    </message>
    <message>
        <source>Application completed</source>
        <translation>Aanvraag aangevuld</translation>
    </message>
    <message>
        <source>Application is incomplete</source>
        <translation>Aanvraag is niet compleet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>To be handed in by</source>
        <translation>Inleveren voor</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Aangevuld op</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Termijn verlengen</translation>
    </message>
    <message>
        <source>Applicant told on</source>
        <translation>Aanvrager bericht op</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Advice on viability</source>
        <translation>Advies over levensvatbaarheid</translation>
    </message>
    <message>
        <source>Record advice</source>
        <translation>Advies vastleggen</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Remove the application of %1, with its term and its requests for papers? It goes to the bin and can be put back.</source>
        <translation>De aanvraag van %1 verwijderen, met de termijn en de gevraagde stukken? Ze gaat naar de prullenbak en kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Remove application</source>
        <translation>Aanvraag verwijderen</translation>
    </message>
    <message>
        <source>Removing the application</source>
        <translation>Aanvraag verwijderen</translation>
    </message>
    <message>
        <source>Letters and papers</source>
        <translation>Brieven en stukken</translation>
    </message>
    <message>
        <source>Ask or extend …</source>
        <translation>Opvragen of verlengen …</translation>
    </message>
    <message>
        <source>Data sheet …</source>
        <translation>Gegevensblad …</translation>
    </message>
    <message>
        <source>Recording the paper</source>
        <translation>Het stuk vastleggen</translation>
    </message>
    <message>
        <source>Costs: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Grounds: %1</source>
        <translation>Motivering: %1</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation>Niet toegekend: %1</translation>
    </message>
    <message numerus="yes">
        <source>Papers: %n missing</source>
        <translation>
            <numerusform>Stukken: %n ontbreekt</numerusform>
            <numerusform>Stukken: %n ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers: all there</source>
        <translation>Stukken: alles is er</translation>
    </message>
    <message>
        <source>Costs, without VAT</source>
        <translation>Kosten, zonder btw</translation>
    </message>
    <message>
        <source>Grounds, as in the letter</source>
        <translation>Motivering, zoals in de brief</translation>
    </message>
    <message>
        <source>What is not granted</source>
        <translation>Wat u niet toekent</translation>
    </message>
    <message>
        <source>Own obligations, one on a line</source>
        <translation>Eigen verplichtingen, één per regel</translation>
    </message>
    <message>
        <source>Decision letter …</source>
        <translation>Besluitbrief …</translation>
    </message>
</context>
<context>
    <name>ui::BbzPanel</name>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Levensonderhoud</translation>
    </message>
    <message>
        <source>Business capital</source>
        <translation>Bedrijfskapitaal</translation>
    </message>
    <message>
        <source>Compensation 2014–2016</source>
        <translation>Compensatie 2014–2016</translation>
    </message>
    <message>
        <source>Showing the Bbz</source>
        <translation>Bbz tonen</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>Levensvatbaarheid</translation>
    </message>
    <message>
        <source>Showing the loan</source>
        <translation>Lening tonen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
</context>
<context>
    <name>ui::CompensationPane</name>
    <message>
        <source>Record compensation …</source>
        <translation>Compensatie vastleggen …</translation>
    </message>
    <message>
        <source>Lent assistance made a gift in 2014 to 2016</source>
        <translation>Leenbijstand om niet gemaakt in 2014 tot en met 2016</translation>
    </message>
    <message>
        <source>A loan that became a gift counted as income in that year, so allowances were cut or claimed back. The tax office made up for it over 2014, 2015 and 2016, on request, from 1 January 2019 up to and including 30 June 2020. Since 2017 the municipality pays the tax itself.</source>
        <translation>Een lening die om niet werd, telde in dat jaar als inkomen. Daardoor gingen toeslagen omlaag of werden ze teruggevorderd. De Belastingdienst maakte dat op verzoek goed over 2014, 2015 en 2016, van 1 januari 2019 tot en met 30 juni 2020. Sinds 2017 betaalt de gemeente de belasting zelf.</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>Uit te zoeken</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Geen recht</translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation>Verklaring ontbreekt</translation>
    </message>
    <message>
        <source>Request to send</source>
        <translation>Verzoek in te dienen</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Verzoek ingediend</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Made a gift in %1: %2</source>
        <translation>Om niet gemaakt in %1: %2</translation>
    </message>
    <message>
        <source>Statement of the municipality received on %1</source>
        <translation>Verklaring van de gemeente ontvangen op %1</translation>
    </message>
    <message>
        <source>Compensation 2014 to 2016</source>
        <translation>Compensatie 2014 tot en met 2016</translation>
    </message>
    <message>
        <source>Record compensation</source>
        <translation>Compensatie vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Made a gift in 2014</source>
        <translation>Om niet gemaakt in 2014</translation>
    </message>
    <message>
        <source>Made a gift in 2015</source>
        <translation>Om niet gemaakt in 2015</translation>
    </message>
    <message>
        <source>Made a gift in 2016</source>
        <translation>Om niet gemaakt in 2016</translation>
    </message>
    <message>
        <source>Allowance lost by it</source>
        <translation>Daardoor toeslag misgelopen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Statement asked on</source>
        <translation>Verklaring gevraagd op</translation>
    </message>
    <message>
        <source>Statement received on</source>
        <translation>Verklaring ontvangen op</translation>
    </message>
    <message>
        <source>Request sent on</source>
        <translation>Verzoek ingediend op</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Uitkomst op</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>ui::GiftStrip</name>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Capital as a gift …</source>
        <translation>Kapitaal om niet …</translation>
    </message>
    <message>
        <source>Remove capital as a gift</source>
        <translation>Kapitaal om niet verwijderen</translation>
    </message>
    <message>
        <source>Remove the gift of %1? It goes to the bin and can be put back.</source>
        <translation>De gift van %1 verwijderen? Die gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the gift</source>
        <translation>De gift verwijderen</translation>
    </message>
    <message>
        <source>%1 (art. %2, %3)</source>
        <translation>%1 (art. %2, %3)</translation>
    </message>
    <message>
        <source>Capital as a gift: %1</source>
        <translation>Kapitaal om niet: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Capital as a gift</source>
        <translation>Kapitaal om niet</translation>
    </message>
    <message>
        <source>Which gift?</source>
        <translation>Welke gift?</translation>
    </message>
    <message>
        <source>Record gift</source>
        <translation>Gift vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Rules of the day</source>
        <translation>Regels van de dag</translation>
    </message>
    <message>
        <source>Wealth is tested</source>
        <translation>Vermogen is getoetst</translation>
    </message>
    <message>
        <source>Own wealth</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Uitbetaald op</translation>
    </message>
    <message>
        <source>Why a gift</source>
        <translation>Waarom een gift</translation>
    </message>
</context>
<context>
    <name>ui::GuaranteeStrip</name>
    <message>
        <source>called %1</source>
        <translation>uitgewonnen %1</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>vrijgegeven %1</translation>
    </message>
    <message>
        <source>does not run yet</source>
        <translation>loopt nog niet</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>geëindigd %1</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Guarantee …</source>
        <translation>Borgtocht …</translation>
    </message>
    <message>
        <source>Remove guarantee</source>
        <translation>Borgtocht verwijderen</translation>
    </message>
    <message>
        <source>Remove the guarantee of %1? It goes to the bin and can be put back.</source>
        <translation>De borgtocht van %1 verwijderen? Hij gaat naar de prullenbak en kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Removing the guarantee</source>
        <translation>De borgtocht verwijderen</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 bij %2, %3</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>Borgtocht: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bij %2</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Borgtocht</translation>
    </message>
    <message>
        <source>Which guarantee?</source>
        <translation>Welke borgtocht?</translation>
    </message>
    <message>
        <source>Guarantee (art. 16)</source>
        <translation>Borgtocht (art. 16)</translation>
    </message>
    <message>
        <source>Record guarantee</source>
        <translation>Borgtocht vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Instead of a loan to</source>
        <translation>In plaats van een lening aan</translation>
    </message>
    <message>
        <source>an established entrepreneur (art. 20)</source>
        <translation>een gevestigde ondernemer (art. 20)</translation>
    </message>
    <message>
        <source>a starter (art. 24)</source>
        <translation>een starter (art. 24)</translation>
    </message>
    <message>
        <source>Who lends</source>
        <translation>Wie leent</translation>
    </message>
    <message>
        <source>Kind of lender</source>
        <translation>Soort geldgever</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>bank</translation>
    </message>
    <message>
        <source>recognised, without profit</source>
        <translation>erkend, zonder winstoogmerk</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Guaranteed, without interest and costs</source>
        <translation>Borg voor, zonder rente en kosten</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Rules of the day</source>
        <translation>Regels van de dag</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Stands from</source>
        <translation>Loopt vanaf</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Vrijgegeven op</translation>
    </message>
    <message>
        <source>Leave to call it, of</source>
        <translation>Toestemming tot uitwinning van</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Uitgewonnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ui::LivingLedgerList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Ledger of lent living costs</source>
        <translation>Grootboek van geleend levensonderhoud</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Balance on</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Repayment …</source>
        <translation>Terugbetaling …</translation>
    </message>
    <message>
        <source>Showing the ledger</source>
        <translation>Het grootboek tonen</translation>
    </message>
    <message>
        <source>Repayment of living costs</source>
        <translation>Terugbetaling levensonderhoud</translation>
    </message>
    <message>
        <source>Nothing was lent for living costs up to this day.</source>
        <translation>Tot deze dag is geen levensonderhoud geleend.</translation>
    </message>
    <message>
        <source>Balance %1: not determined yet %2, to be repaid %3, stays a loan %4.</source>
        <translation>Saldo %1: nog niet vastgesteld %2, terug te betalen %3, blijft lening %4.</translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation>Terugbetaling vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For the book year</source>
        <translation>Voor het boekjaar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Remove repayment</source>
        <translation>Terugbetaling verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 of %2? It goes to the bin and can be put back.</source>
        <translation>%1 van %2 verwijderen? Het gaat naar de prullenbak en kan terug.</translation>
    </message>
</context>
<context>
    <name>ui::LivingLists</name>
    <message>
        <source>Payment of a month</source>
        <translation>Betaling over een maand</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Betaling vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Norm or award</source>
        <translation>Norm of toekenning</translation>
    </message>
    <message>
        <source>Expected net income</source>
        <translation>Verwacht netto inkomen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Norm less expected income: %1. It is a loan without interest until the year is determined.</source>
        <translation>Norm min verwacht inkomen: %1. Het is een renteloze lening tot het jaar is vastgesteld.</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>schuld</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>for the business</source>
        <translation>voor het bedrijf</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Payments of living costs</source>
        <translation>Betalingen levensonderhoud</translation>
    </message>
    <message>
        <source>Month …</source>
        <translation>Maand …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>No month was recorded: what was lent follows from the awards.</source>
        <translation>Er is geen maand vastgelegd: wat geleend is, volgt uit de toekenningen.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomen</translation>
    </message>
    <message>
        <source>Remove the payment over %1? It goes to the bin and can be put back.</source>
        <translation>De betaling over %1 verwijderen? Die gaat naar de prullenbak en kan terug.</translation>
    </message>
</context>
<context>
    <name>ui::LivingPane</name>
    <message>
        <source>gift</source>
        <translation>om niet</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>lening</translation>
    </message>
    <message>
        <source>%1, extension</source>
        <translation>%1, verlenging</translation>
    </message>
    <message>
        <source>determined %1</source>
        <translation>vastgesteld %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Book year</source>
        <translation>Boekjaar</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Geleend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Living costs awarded</source>
        <translation>Toegekend levensonderhoud</translation>
    </message>
    <message>
        <source>Book years</source>
        <translation>Boekjaren</translation>
    </message>
    <message>
        <source>Figures …</source>
        <translation>Cijfers …</translation>
    </message>
    <message>
        <source>Determine …</source>
        <translation>Vaststellen …</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Heropenen …</translation>
    </message>
    <message>
        <source>Award …</source>
        <translation>Toekennen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Awarded periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Book year …</source>
        <translation>Boekjaar …</translation>
    </message>
    <message>
        <source>Steps of the determination</source>
        <translation>Stappen van de vaststelling</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>Living costs are lent until the year is over. Add the book year when its figures are there: the determination is then worked out step by step.</source>
        <translation>Levensonderhoud is een lening tot het jaar voorbij is. Voeg het boekjaar toe als de cijfers er zijn: de vaststelling wordt dan stap voor stap uitgewerkt.</translation>
    </message>
    <message>
        <source>Determination %1</source>
        <translation>Vaststelling %1</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>Gift %1</source>
        <translation>Om niet %1</translation>
    </message>
    <message>
        <source>of which paid on top %1</source>
        <translation>waarvan nabetaling %1</translation>
    </message>
    <message>
        <source>stays a loan %1</source>
        <translation>blijft lening %1</translation>
    </message>
    <message>
        <source>to claim %1</source>
        <translation>te vorderen %1</translation>
    </message>
    <message>
        <source>Claimed back: %1. Objection until %2.</source>
        <translation>Teruggevorderd: %1. Bezwaar tot en met %2.</translation>
    </message>
    <message>
        <source>Accounts received on %1.</source>
        <translation>Jaarcijfers ontvangen op %1.</translation>
    </message>
    <message>
        <source>Accounts due by %1.</source>
        <translation>Jaarcijfers inleveren uiterlijk %1.</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Levensonderhoud</translation>
    </message>
    <message>
        <source>Record living costs</source>
        <translation>Levensonderhoud vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Bedrag per maand</translation>
    </message>
    <message>
        <source>interest-free loan, determined later</source>
        <translation>renteloze lening, later vastgesteld</translation>
    </message>
    <message>
        <source>gift at once (art. 19)</source>
        <translation>meteen om niet (art. 19)</translation>
    </message>
    <message>
        <source>Extension on its own ground</source>
        <translation>Verlenging op eigen grond</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Remove living costs</source>
        <translation>Levensonderhoud verwijderen</translation>
    </message>
    <message>
        <source>Remove the award from %1 to %2? It goes to the bin and can be put back.</source>
        <translation>De toekenning van %1 tot en met %2 verwijderen? Ze gaat naar de prullenbak en kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Removing the living costs</source>
        <translation>Levensonderhoud verwijderen</translation>
    </message>
    <message>
        <source>Figures of the book year</source>
        <translation>Cijfers van het boekjaar</translation>
    </message>
    <message>
        <source>Record figures</source>
        <translation>Cijfers vastleggen</translation>
    </message>
    <message>
        <source>Assistance lent in it</source>
        <translation>Geleende bijstand in dat jaar</translation>
    </message>
    <message>
        <source>In how many months</source>
        <translation>In hoeveel maanden</translation>
    </message>
    <message>
        <source>Net result of the business</source>
        <translation>Nettoresultaat van het bedrijf</translation>
    </message>
    <message>
        <source>Other net income, with partner</source>
        <translation>Ander netto inkomen, met partner</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>single, whole year</source>
        <translation>alleenstaand, hele jaar</translation>
    </message>
    <message>
        <source>couple, whole year</source>
        <translation>gehuwd, hele jaar</translation>
    </message>
    <message>
        <source>otherwise: give the annual norm</source>
        <translation>anders: vul de jaarnorm in</translation>
    </message>
    <message>
        <source>Annual norm</source>
        <translation>Jaarnorm</translation>
    </message>
    <message>
        <source>Special assistance</source>
        <translation>Bijzondere bijstand</translation>
    </message>
    <message>
        <source>Tax and premiums</source>
        <translation>Belasting en premies</translation>
    </message>
    <message>
        <source>by the rules of the year</source>
        <translation>volgens de regels van het jaar</translation>
    </message>
    <message>
        <source>Wealth is tested</source>
        <translation>Vermogen is getoetst</translation>
    </message>
    <message>
        <source>Own wealth</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>All wealth</source>
        <translation>Totaal vermogen</translation>
    </message>
    <message>
        <source>Older entrepreneur</source>
        <translation>Oudere zelfstandige</translation>
    </message>
    <message>
        <source>Accounts received on</source>
        <translation>Jaarcijfers ontvangen op</translation>
    </message>
    <message>
        <source>The percentage cannot be read.</source>
        <translation>Het percentage is niet te lezen.</translation>
    </message>
    <message>
        <source>Determine %1</source>
        <translation>%1 vaststellen</translation>
    </message>
    <message>
        <source>Determine book year</source>
        <translation>Boekjaar vaststellen</translation>
    </message>
    <message>
        <source>Art. 13 is read as</source>
        <translation>Art. 13 lezen als</translation>
    </message>
    <message>
        <source>all or nothing</source>
        <translation>alles of niets</translation>
    </message>
    <message>
        <source>only the part above the limit</source>
        <translation>alleen het deel boven de grens</translation>
    </message>
    <message>
        <source>Claim back</source>
        <translation>Terugvorderen</translation>
    </message>
    <message>
        <source>How the interests were weighed</source>
        <translation>Hoe de belangen zijn afgewogen</translation>
    </message>
    <message>
        <source>Urgent reasons for less</source>
        <translation>Dringende redenen voor minder</translation>
    </message>
    <message>
        <source>Gift %1, to claim %2. %3</source>
        <translation>Om niet %1, te vorderen %2. %3</translation>
    </message>
    <message>
        <source>Reopen book year</source>
        <translation>Boekjaar heropenen</translation>
    </message>
    <message>
        <source>Take the determination of %1 back? The figures can then be changed.</source>
        <translation>De vaststelling over %1 terugnemen? De cijfers kunnen daarna worden gewijzigd.</translation>
    </message>
    <message>
        <source>Reopening the book year</source>
        <translation>Boekjaar heropenen</translation>
    </message>
    <message>
        <source>Remove book year</source>
        <translation>Boekjaar verwijderen</translation>
    </message>
    <message>
        <source>Remove the book year %1 with its figures? It goes to the bin and can be put back.</source>
        <translation>Het boekjaar %1 met de cijfers verwijderen? Het gaat naar de prullenbak en kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Removing the book year</source>
        <translation>Boekjaar verwijderen</translation>
    </message>
    <message>
        <source>gift, eased</source>
        <translation>gift, vereenvoudigd</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Letter …</source>
        <translation>Brief …</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation>%1, ontvangen %2</translation>
    </message>
    <message>
        <source>On the application</source>
        <translation>Op de aanvraag</translation>
    </message>
    <message>
        <source>Eased Bbz of October 2021 to March 2022</source>
        <translation>Vereenvoudigd Bbz, oktober 2021 tot en met maart 2022</translation>
    </message>
    <message>
        <source>Or counted in days (0: months)</source>
        <translation>Of geteld in dagen (0: maanden)</translation>
    </message>
    <message>
        <source>Allowance of art. 46 Zvw</source>
        <translation>Vergoeding art. 46 Zvw</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Boekingen</translation>
    </message>
</context>
<context>
    <name>ui::LoanDialogs</name>
    <message>
        <source>Grant loan</source>
        <translation>Lening toekennen</translation>
    </message>
    <message>
        <source>Change loan</source>
        <translation>Lening wijzigen</translation>
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
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hoofdsom</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>Rente per jaar</translation>
    </message>
    <message>
        <source>Rules of the day</source>
        <translation>Regels van (dag van aanvraag)</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Uitbetaald op</translation>
    </message>
    <message>
        <source>Interest from (if later)</source>
        <translation>Rente vanaf (als dat later is)</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>Eerste termijn</translation>
    </message>
    <message>
        <source>Repaid over months</source>
        <translation>Aflossen in maanden</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Aflossing</translation>
    </message>
    <message>
        <source>annuity: equal payments</source>
        <translation>annuïteit: gelijke betalingen</translation>
    </message>
    <message>
        <source>linear: equal parts</source>
        <translation>lineair: gelijke delen</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Per half jaar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Claimed in full on</source>
        <translation>Geheel opgeëist op</translation>
    </message>
    <message>
        <source>Why it was claimed</source>
        <translation>Reden van opeisen</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>First instalment %1, then %2; the last on %3. Interest in all: %4.</source>
        <translation>Eerste termijn %1, daarna %2; de laatste op %3. Rente in totaal: %4.</translation>
    </message>
    <message>
        <source>Book on loan</source>
        <translation>Boeken op lening</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wat wacht</translation>
    </message>
    <message>
        <source>the repayment; interest is paid</source>
        <translation>de aflossing; rente wordt betaald</translation>
    </message>
    <message>
        <source>repayment and interest</source>
        <translation>aflossing en rente</translation>
    </message>
    <message>
        <source>Amount (minus: less is owed)</source>
        <translation>Bedrag (min: er is minder schuld)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>interest (art. 21)</source>
        <translation>rente (art. 21)</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>hoofdsom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>To pay off all on that day: %1.</source>
        <translation>Alles aflossen op die dag: %1.</translation>
    </message>
    <message>
        <source>%1 With this amount %2 is left, and the last instalment is on %3: %4 less interest. With the same last day the instalment could be %5.</source>
        <translation>%1 Met dit bedrag blijft %2 over en is de laatste termijn op %3: %4 minder rente. Met dezelfde einddag kan de termijn %5 worden.</translation>
    </message>
    <message>
        <source>Letter about arrears</source>
        <translation>Brief over achterstand</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Went out on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>Record and make letter</source>
        <translation>Vastleggen en brief maken</translation>
    </message>
</context>
<context>
    <name>ui::LoanFacts</name>
    <message>
        <source>linear</source>
        <translation>lineair</translation>
    </message>
    <message>
        <source>annuity</source>
        <translation>annuïteit</translation>
    </message>
    <message>
        <source>Left in the books: %1</source>
        <translation>Open in de boeken: %1</translation>
    </message>
    <message>
        <source>Interest since the last turn: %1</source>
        <translation>Rente sinds de laatste termijn: %1</translation>
    </message>
    <message>
        <source>To pay off today: %1</source>
        <translation>Vandaag alles aflossen: %1</translation>
    </message>
    <message>
        <source>Paid ahead: %1</source>
        <translation>Vooruitbetaald: %1</translation>
    </message>
    <message>
        <source>%1 interest, %2, %3</source>
        <translation>%1 rente, %2, %3</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>per half jaar</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>Interest-free</source>
        <translation>Renteloos</translation>
    </message>
    <message>
        <source>Interest-free, %1</source>
        <translation>Renteloos, %1</translation>
    </message>
    <message>
        <source>Interest from %1</source>
        <translation>Rente vanaf %1</translation>
    </message>
    <message>
        <source>Repaid out of income for five years after the end</source>
        <translation>Vijf jaar aflossen uit inkomen na het einde</translation>
    </message>
    <message>
        <source>%1 months, first instalment %2</source>
        <translation>%1 maanden, eerste termijn %2</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regels van %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>No collateral</source>
        <translation>Geen zekerheid</translation>
    </message>
    <message>
        <source>Collateral: %1</source>
        <translation>Zekerheid: %1</translation>
    </message>
</context>
<context>
    <name>ui::LoanPane</name>
    <message>
        <source>Loan</source>
        <translation>Lening</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Uitbetaald</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hoofdsom</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Open vandaag</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Blijft over</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Leningen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>Business started …</source>
        <translation>Bedrijf gestart …</translation>
    </message>
    <message>
        <source>There is no loan for business capital in this dossier. A loan begins with its payout; everything after it is booked on the ledger.</source>
        <translation>Er is geen lening voor bedrijfskapitaal in dit dossier. Een lening begint met de uitbetaling; alles daarna wordt erop geboekt.</translation>
    </message>
    <message>
        <source>Grant loan …</source>
        <translation>Lening toekennen …</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Showing the loan</source>
        <translation>Lening tonen</translation>
    </message>
    <message>
        <source>Remove from ledger …</source>
        <translation>Boeking verwijderen …</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Afgelost</translation>
    </message>
    <message>
        <source>Claimed on %1</source>
        <translation>Opgeëist op %1</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>Volgens schema</translation>
    </message>
    <message>
        <source>Granting a loan</source>
        <translation>Lening toekennen</translation>
    </message>
    <message>
        <source>Letter about arrears</source>
        <translation>Brief over achterstand</translation>
    </message>
    <message>
        <source>Remove loan</source>
        <translation>Lening verwijderen</translation>
    </message>
    <message>
        <source>Remove the loan of %1 with its whole ledger? It goes to the bin and can be put back.</source>
        <translation>De lening van %1 met alle boekingen verwijderen? Ze gaat naar de prullenbak en kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Removing the loan</source>
        <translation>Lening verwijderen</translation>
    </message>
    <message>
        <source>That line follows from the loan itself. Choose a line that was booked.</source>
        <translation>Die regel volgt uit de lening zelf. Kies een regel die is geboekt.</translation>
    </message>
    <message>
        <source>Remove from ledger</source>
        <translation>Boeking verwijderen</translation>
    </message>
    <message>
        <source>Remove this line of %1? All that follows is worked out again.</source>
        <translation>Deze regel van %1 verwijderen? Alles wat erna komt, wordt opnieuw berekend.</translation>
    </message>
    <message>
        <source>Removing the line</source>
        <translation>Boeking verwijderen</translation>
    </message>
    <message>
        <source>Booking on the loan</source>
        <translation>Boeken op de lening</translation>
    </message>
    <message>
        <source>Of which overdue</source>
        <translation>Waarvan te laat</translation>
    </message>
    <message>
        <source>Letter …</source>
        <translation>Brief …</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Begin en einde</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>Jaaroverzicht …</translation>
    </message>
    <message>
        <source>Letter of this line …</source>
        <translation>Brief bij deze regel …</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>Zekerheden</translation>
    </message>
    <message>
        <source>After ending</source>
        <translation>Na beëindiging</translation>
    </message>
    <message>
        <source>Balance on</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Reckoning the balance</source>
        <translation>De stand berekenen</translation>
    </message>
    <message>
        <source>Changing the loan</source>
        <translation>De lening wijzigen</translation>
    </message>
    <message>
        <source>Business does not start …</source>
        <translation>Bedrijf start niet …</translation>
    </message>
    <message>
        <source>Low income: waive (art. 21) …</source>
        <translation>Laag inkomen: kwijtschelden (art. 21) …</translation>
    </message>
    <message>
        <source>Business ended (art. 43) …</source>
        <translation>Bedrijf beëindigd (art. 43) …</translation>
    </message>
    <message>
        <source>The loan was paid out on %1.</source>
        <translation>De lening is uitbetaald op %1.</translation>
    </message>
    <message>
        <source>Left %1, interest since the last turn %2: %3 to pay off. Overdue %4.</source>
        <translation>Open %1, rente sinds de laatste termijn %2: %3 om af te lossen. Te laat %4.</translation>
    </message>
    <message>
        <source>Choose a line of a letter about arrears, a deferral or a claim.</source>
        <translation>Kies een regel van een brief over achterstand, een uitstel of een opeising.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Niets te laat</translation>
    </message>
</context>
<context>
    <name>ui::LoanTurns</name>
    <message>
        <source>Business started</source>
        <translation>Bedrijf gestart</translation>
    </message>
    <message>
        <source>Make it bear interest</source>
        <translation>Rentedragend maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Gestart op</translation>
    </message>
    <message>
        <source>The credit becomes capital that bears interest from that day on (Bbz art. 29).</source>
        <translation>Het krediet wordt vanaf die dag kapitaal met rente (Bbz art. 29).</translation>
    </message>
    <message>
        <source>Business does not start</source>
        <translation>Bedrijf start niet</translation>
    </message>
    <message>
        <source>Make it a gift</source>
        <translation>Omzetten in een gift</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Why, with the decision</source>
        <translation>Waarom, met het besluit</translation>
    </message>
    <message>
        <source>%1 becomes a gift (Bbz art. 29). Not where duties to tell were breached, or where it was spent without care.</source>
        <translation>%1 wordt een gift (Bbz art. 29). Niet als inlichtingen zijn verzwegen of als het geld onverantwoord is besteed.</translation>
    </message>
    <message>
        <source>Business ended</source>
        <translation>Bedrijf beëindigd</translation>
    </message>
    <message>
        <source>Go on without interest</source>
        <translation>Verder zonder rente</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Why it is not blameworthy, and what the securities brought</source>
        <translation>Waarom het niet verwijtbaar is, en wat de zekerheden opbrachten</translation>
    </message>
    <message>
        <source>Until 2020 this follows from the law.</source>
        <translation>Tot 2020 volgt dit uit de wet.</translation>
    </message>
    <message>
        <source>Since 2020 this is a choice: only when the ending is not blameworthy.</source>
        <translation>Sinds 2020 is dit een keuze: alleen als het einde niet verwijtbaar is.</translation>
    </message>
    <message>
        <source>%1 is left with the interest up to that day. Book first what the securities brought. The rest goes on as a loan without interest; for five years half of the income above the norm is repaid (Bbz art. 43). %2</source>
        <translation>Met de rente tot en met die dag staat %1 open. Boek eerst wat de zekerheden opbrachten. De rest gaat verder als renteloze lening; vijf jaar lang wordt de helft van het inkomen boven de norm afgelost (Bbz art. 43). %2</translation>
    </message>
    <message>
        <source>Low income (art. 21)</source>
        <translation>Laag inkomen (art. 21)</translation>
    </message>
    <message>
        <source>Book on loan</source>
        <translation>Boeken op de lening</translation>
    </message>
    <message>
        <source>single, whole year</source>
        <translation>alleenstaand, hele jaar</translation>
    </message>
    <message>
        <source>couple, whole year</source>
        <translation>paar, hele jaar</translation>
    </message>
    <message>
        <source>otherwise: give the annual norm</source>
        <translation>anders: vul de jaarnorm in</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>rente</translation>
    </message>
    <message>
        <source>capital (applications until 2020)</source>
        <translation>kapitaal (aanvragen tot 2020)</translation>
    </message>
    <message>
        <source>Book year</source>
        <translation>Boekjaar</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Annual norm</source>
        <translation>Jaarnorm</translation>
    </message>
    <message>
        <source>Net income of that year</source>
        <translation>Netto inkomen van dat jaar</translation>
    </message>
    <message>
        <source>Given already over that year</source>
        <translation>Al om niet over dat jaar</translation>
    </message>
    <message>
        <source>Living costs in that year too</source>
        <translation>Ook levensonderhoud in dat jaar</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Geboekt op</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Reason and decision</source>
        <translation>Reden en besluit</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Hoogstens %1.</translation>
    </message>
    <message>
        <source>By art. 21 no more than %1 is possible.</source>
        <translation>Volgens art. 21 kan niet meer dan %1.</translation>
    </message>
</context>
<context>
    <name>ui::Reckoned</name>
    <message>
        <source>Step and source</source>
        <translation>Stap en bron</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>ui::SecuritiesList</name>
    <message>
        <source>released %1</source>
        <translation>vrijgegeven %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>Zekerheden</translation>
    </message>
    <message>
        <source>Security …</source>
        <translation>Zekerheid …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>No security was given for this loan.</source>
        <translation>Voor deze lening is geen zekerheid gegeven.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>For this loan</source>
        <translation>Voor deze lening</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Remove the security on %1? A security that ended is better released: then it stays in the register.</source>
        <translation>De zekerheid op %1 verwijderen? Is een zekerheid voorbij, geef haar dan vrij: zo blijft zij in het register.</translation>
    </message>
    <message>
        <source>The securities would bring %1; %2 is owed, so all of it is covered.</source>
        <translation>De zekerheden brengen naar schatting %1 op; er staat %2 open, dus alles is gedekt.</translation>
    </message>
    <message>
        <source>The securities would bring %1 of the %2 that is owed; %3 is not covered.</source>
        <translation>De zekerheden brengen naar schatting %1 op van de %2 die openstaat; %3 is niet gedekt.</translation>
    </message>
    <message>
        <source>Record security</source>
        <translation>Zekerheid vastleggen</translation>
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
        <source>On what</source>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>Value of the day</source>
        <translation>Waarde van de dag</translation>
    </message>
    <message>
        <source>Others go before it for</source>
        <translation>Anderen gaan voor met</translation>
    </message>
    <message>
        <source>Secured up to (0: all)</source>
        <translation>Zekerheid tot (0: alles)</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ingeschreven op</translation>
    </message>
    <message>
        <source>Deed, register and number</source>
        <translation>Akte, register en nummer</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Vrijgegeven op</translation>
    </message>
    <message>
        <source>Why it was released</source>
        <translation>Waarom vrijgegeven</translation>
    </message>
    <message>
        <source>Worth for this loan: %1.</source>
        <translation>Waard voor deze lening: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SettlementLink</name>
    <message>
        <source>Open settlement</source>
        <translation>Schuldregeling openen</translation>
    </message>
    <message>
        <source>Pays the debt settlement of %1: %2 for the creditors.</source>
        <translation>Betaalt de schuldregeling van %1: %2 voor de schuldeisers.</translation>
    </message>
</context>
<context>
    <name>ui::TermsPane</name>
    <message>
        <source>How long it can run</source>
        <translation>Hoe lang het kan lopen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How long living costs can run</source>
        <translation>Hoe lang levensonderhoud kan lopen</translation>
    </message>
    <message>
        <source>Terms; what is to come stands in the tasks</source>
        <translation>Termijnen; wat nog komt, staat bij de taken</translation>
    </message>
    <message>
        <source>longer than allowed</source>
        <translation>langer dan mag</translation>
    </message>
    <message>
        <source>term is over</source>
        <translation>termijn voorbij</translation>
    </message>
    <message>
        <source>no award runs</source>
        <translation>geen lopende toekenning</translation>
    </message>
    <message>
        <source>runs until %1</source>
        <translation>loopt tot en met %1</translation>
    </message>
    <message>
        <source>%1: the term was not verified in a source.</source>
        <translation>%1: de termijn is niet geverifieerd in een bron.</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gedaan %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>voorbij</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), no fixed term</source>
        <translation>
            <numerusform>%n maand, geen vaste termijn</numerusform>
            <numerusform>%n maanden, geen vaste termijn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 + %3 months</source>
        <translation>%1 van %2 + %3 maanden</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 van %2 maanden</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Open stopping</source>
        <translation>Stoppen openen</translation>
    </message>
    <message>
        <source>The business ended on %1.</source>
        <translation>Het bedrijf is gestopt op %1.</translation>
    </message>
    <message>
        <source>Planned to end on %1.</source>
        <translation>Stopt volgens plan op %1.</translation>
    </message>
    <message>
        <source>Ioaz asked for on %1.</source>
        <translation>Ioaz aangevraagd op %1.</translation>
    </message>
    <message>
        <source>Going on or ending: %1</source>
        <translation>Doorgaan of stoppen: %1</translation>
    </message>
    <message>
        <source>nothing was written down yet.</source>
        <translation>er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>Expected income looked at on %1.</source>
        <translation>Verwacht inkomen bekeken op %1.</translation>
    </message>
</context>
<context>
    <name>ui::ViabilityPane</name>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>now already</source>
        <translation>nu al</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>Assumption …</source>
        <translation>Aanname …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Nothing was written down yet: what has to come true for this business to carry itself?</source>
        <translation>Er is nog niets vastgelegd: wat moet uitkomen om van dit bedrijf te kunnen leven?</translation>
    </message>
    <message>
        <source>What has to come true</source>
        <translation>Wat moet uitkomen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Worse by</source>
        <translation>Slechter met</translation>
    </message>
    <message>
        <source>Then left in the last year</source>
        <translation>Over in het laatste jaar</translation>
    </message>
    <message>
        <source>Fails from</source>
        <translation>Gaat mis vanaf</translation>
    </message>
    <message>
        <source>Remove “%1”? It goes to the bin and can be put back.</source>
        <translation>“%1” verwijderen? Het gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Moving the assumption</source>
        <translation>De aanname verplaatsen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Viability sheet …</source>
        <translation>Blad levensvatbaarheid …</translation>
    </message>
    <message>
        <source>What the plan leaves</source>
        <translation>Wat het plan overlaat</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Voor en tegen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Reckoning the viability</source>
        <translation>De levensvatbaarheid berekenen</translation>
    </message>
    <message>
        <source>Not reckoned</source>
        <translation>Niet berekend</translation>
    </message>
    <message>
        <source>There is no financial plan in this dossier yet. Make one on the tab Finances: then each assumption is tried out on it.</source>
        <translation>Er is nog geen financieel plan in dit dossier. Maak er een op het tabblad Financieel: dan wordt elke aanname daarop uitgeprobeerd.</translation>
    </message>
    <message>
        <source>The plan holds</source>
        <translation>Het plan houdt stand</translation>
    </message>
    <message>
        <source>The plan does not hold</source>
        <translation>Het plan houdt geen stand</translation>
    </message>
    <message>
        <source>Reckoned from the plan “%1”.</source>
        <translation>Berekend met het plan “%1”.</translation>
    </message>
    <message>
        <source>Everything worse at the same time: %1</source>
        <translation>Alles tegelijk slechter: %1</translation>
    </message>
    <message>
        <source>Capital is asked, but the plan has no loan: its repayment is not counted.</source>
        <translation>Er is kapitaal gevraagd, maar in het plan staat geen lening: de aflossing telt niet mee.</translation>
    </message>
    <message>
        <source>Result before tax</source>
        <translation>Resultaat voor belasting</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Afschrijving</translation>
    </message>
    <message>
        <source>Reserve for tax</source>
        <translation>Reservering belasting</translation>
    </message>
    <message>
        <source>Private costs less other income</source>
        <translation>Privé-uitgaven min ander inkomen</translation>
    </message>
    <message>
        <source>Left to repay</source>
        <translation>Ruimte om af te lossen</translation>
    </message>
    <message>
        <source>Repayment of loans</source>
        <translation>Aflossing van leningen</translation>
    </message>
    <message>
        <source>Left without benefit</source>
        <translation>Over zonder uitkering</translation>
    </message>
    <message>
        <source>With the benefit that was planned</source>
        <translation>Met de uitkering uit het plan</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jaar %1</translation>
    </message>
    <message>
        <source>Choose an assumption to read what speaks for it and against it.</source>
        <translation>Kies een aanname om te lezen wat ervoor en ertegen spreekt.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Ertegen: %1</translation>
    </message>
    <message>
        <source>nothing was written down</source>
        <translation>niets vastgelegd</translation>
    </message>
    <message>
        <source>%1 % worse: %2</source>
        <translation>%1 % slechter: %2</translation>
    </message>
    <message>
        <source>This moves nothing in the plan: it stays with words.</source>
        <translation>Dit verandert niets in het plan: het blijft bij woorden.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Record assumption</source>
        <translation>Aanname vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Where that comes from</source>
        <translation>Waar dat vandaan komt</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen spreekt</translation>
    </message>
    <message>
        <source>Moves in the plan</source>
        <translation>Werkt in het plan op</translation>
    </message>
    <message>
        <source>Worse by, in percent</source>
        <translation>Slechter met, in procent</translation>
    </message>
</context>
<context>
    <name>ui::WealthList</name>
    <message>
        <source>Wealth</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Write down what is owned and owed on one day: the test of a gift starts from it.</source>
        <translation>Leg vast wat er op één dag is aan bezit en schuld: de toets voor een gift begint daarmee.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Remove %1 of %2? It goes to the bin and can be put back.</source>
        <translation>%1 van %2 verwijderen? Het gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>%1: all wealth %2, debts %3, own wealth %4. Not needed for the business: %5.</source>
        <translation>%1: totaal vermogen %2, schulden %3, eigen vermogen %4. Niet nodig voor het bedrijf: %5.</translation>
    </message>
    <message>
        <source>Record wealth</source>
        <translation>Vermogen vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Op de dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Wat precies</translation>
    </message>
    <message>
        <source>Value, or what is owed</source>
        <translation>Waarde, of wat openstaat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Valued at: %1. Counts as: %2.</source>
        <translation>Waardering: %1. Telt als: %2.</translation>
    </message>
</context>
</TS>
