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
