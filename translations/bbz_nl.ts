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
        <source>Grounds</source>
        <translation>Motivering</translation>
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
        <translation>Toegekende perioden</translation>
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
        <source>Step and source</source>
        <translation>Stap en bron</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
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
        <source>Record letter</source>
        <translation>Brief vastleggen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Went out on</source>
        <translation>Verstuurd op</translation>
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
        <source>Letter went out …</source>
        <translation>Brief verstuurd …</translation>
    </message>
    <message>
        <source>Business started …</source>
        <translation>Bedrijf gestart …</translation>
    </message>
    <message>
        <source>There is no business capital in this dossier. A loan begins with its payout; everything after it is booked on the ledger.</source>
        <translation>Er is geen bedrijfskapitaal in dit dossier. Een lening begint met de uitbetaling; alles daarna wordt erop geboekt.</translation>
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
        <source>Interest-free, %1</source>
        <translation>Renteloos, %1</translation>
    </message>
    <message>
        <source>Interest from %1</source>
        <translation>Rente vanaf %1</translation>
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
    <message>
        <source>Granting a loan</source>
        <translation>Lening toekennen</translation>
    </message>
    <message>
        <source>Letter about arrears</source>
        <translation>Brief over achterstand</translation>
    </message>
    <message>
        <source>The business starts today: the credit becomes capital that bears interest from now on (Bbz art. 29). Go on?</source>
        <translation>Het bedrijf start vandaag: het krediet wordt vanaf nu rentedragend kapitaal (Bbz art. 29). Doorgaan?</translation>
    </message>
    <message>
        <source>Business started</source>
        <translation>Bedrijf gestart</translation>
    </message>
    <message>
        <source>Make it bear interest</source>
        <translation>Rentedragend maken</translation>
    </message>
    <message>
        <source>Changing the credit</source>
        <translation>Krediet wijzigen</translation>
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
</context>
</TS>
