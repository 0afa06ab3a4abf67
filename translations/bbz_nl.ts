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
</context>
</TS>
