<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Record request to the court</source>
        <translation>Verzoek aan de rechter vastleggen</translation>
    </message>
    <message>
        <source>Remove request to the court</source>
        <translation>Verzoek aan de rechter verwijderen</translation>
    </message>
    <message>
        <source>Add paper for the court</source>
        <translation>Stuk voor de rechter toevoegen</translation>
    </message>
    <message>
        <source>Record debt</source>
        <translation>Schuld vastleggen</translation>
    </message>
    <message>
        <source>Remove debt</source>
        <translation>Schuld verwijderen</translation>
    </message>
    <message>
        <source>Add proof of a debt</source>
        <translation>Bewijs van een schuld toevoegen</translation>
    </message>
    <message>
        <source>Record debt help</source>
        <translation>Schuldhulp vastleggen</translation>
    </message>
    <message>
        <source>Remove debt help</source>
        <translation>Schuldhulp verwijderen</translation>
    </message>
    <message>
        <source>Record repayment capacity</source>
        <translation>Afloscapaciteit vastleggen</translation>
    </message>
    <message>
        <source>Remove repayment capacity</source>
        <translation>Afloscapaciteit verwijderen</translation>
    </message>
    <message>
        <source>Make offer to creditors</source>
        <translation>Voorstel aan schuldeisers maken</translation>
    </message>
    <message>
        <source>Remove offer to creditors</source>
        <translation>Voorstel aan schuldeisers verwijderen</translation>
    </message>
    <message>
        <source>Record letters to creditors</source>
        <translation>Brieven aan schuldeisers vastleggen</translation>
    </message>
    <message>
        <source>Record request for balances</source>
        <translation>Vraag om saldo vastleggen</translation>
    </message>
    <message>
        <source>Record answer of a creditor</source>
        <translation>Antwoord van een schuldeiser vastleggen</translation>
    </message>
    <message>
        <source>Start debt arrangement</source>
        <translation>Schuldregeling starten</translation>
    </message>
    <message>
        <source>End offer or arrangement</source>
        <translation>Voorstel of regeling beëindigen</translation>
    </message>
    <message>
        <source>Record payment of an arrangement</source>
        <translation>Betaling in een schuldregeling vastleggen</translation>
    </message>
    <message>
        <source>Remove payment of an arrangement</source>
        <translation>Betaling in een schuldregeling verwijderen</translation>
    </message>
    <message>
        <source>Record yearly talk on debts</source>
        <translation>Jaargesprek over schulden vastleggen</translation>
    </message>
</context>
<context>
    <name>core::Arrangement</name>
    <message>
        <source>Fill in on which day it was paid, up to and including today.</source>
        <translation>Vul in op welke dag is betaald, tot en met vandaag.</translation>
    </message>
    <message>
        <source>Fill in an amount above nothing.</source>
        <translation>Vul een bedrag in dat meer is dan nul.</translation>
    </message>
    <message>
        <source>Choose which creditor was paid.</source>
        <translation>Kies welke schuldeiser is betaald.</translation>
    </message>
    <message>
        <source>The creditors have not all agreed yet: whoever is paid first is paid before the others.</source>
        <translation>Nog niet alle schuldeisers zijn akkoord: wie nu geld krijgt, gaat voor de anderen.</translation>
    </message>
    <message>
        <source>Fill in on which day the talk was held, up to and including today.</source>
        <translation>Vul in op welke dag het gesprek was, tot en met vandaag.</translation>
    </message>
    <message>
        <source>Write what came out: income, household, new debts.</source>
        <translation>Schrijf op wat eruit kwam: inkomen, huishouden, nieuwe schulden.</translation>
    </message>
    <message>
        <source>From now on nothing is reserved. Tell the creditors.</source>
        <translation>Vanaf nu wordt niets gereserveerd. Laat het de schuldeisers weten.</translation>
    </message>
</context>
<context>
    <name>core::CourtBook</name>
    <message>
        <source>The moratorium ends (Fw art. 287b); report to the court</source>
        <translation>Het moratorium loopt af (Fw art. 287b); verslag aan de rechtbank</translation>
    </message>
    <message>
        <source>The day of the moratorium changed.</source>
        <translation>De dag van het moratorium is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>core::CourtFile</name>
    <message>
        <source>no debt is recorded</source>
        <translation>er staat geen schuld op het bord</translation>
    </message>
    <message>
        <source>%1 debts, %2</source>
        <translation>%1 schulden, %2</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 niet bevestigd</translation>
    </message>
    <message>
        <source>missing for: %1</source>
        <translation>ontbreekt bij: %1</translation>
    </message>
    <message>
        <source>no income is recorded</source>
        <translation>er is geen inkomen ingevuld</translation>
    </message>
    <message>
        <source>%1 net a month, on %2</source>
        <translation>%1 netto per maand, op %2</translation>
    </message>
    <message>
        <source>no free amount is recorded</source>
        <translation>er is geen vtlb ingevuld</translation>
    </message>
    <message>
        <source>free amount %1, calculated on %2</source>
        <translation>vtlb %1, berekend op %2</translation>
    </message>
    <message>
        <source>no offer is chosen</source>
        <translation>er is geen voorstel gekozen</translation>
    </message>
    <message>
        <source>offer of %1</source>
        <translation>voorstel van %1</translation>
    </message>
    <message>
        <source>the reason of %1 is not recorded</source>
        <translation>de reden van %1 is niet vastgelegd</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Geen antwoord: %1.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 door %2 op %3</translation>
    </message>
    <message>
        <source>the board shows no eviction, cut-off or cancelled health insurance</source>
        <translation>op het bord staat geen ontruiming, afsluiting of opgezegde zorgverzekering</translation>
    </message>
    <message>
        <source>looking back %1 years</source>
        <translation>%1 jaar terugkijken</translation>
    </message>
    <message>
        <source>This day lies ahead. Fill it in once it has happened.</source>
        <translation>Deze dag moet nog komen. Vul hem in als het gebeurd is.</translation>
    </message>
    <message>
        <source>Fill in since when the file is being made.</source>
        <translation>Vul in sinds wanneer aan dit verzoek wordt gewerkt.</translation>
    </message>
    <message>
        <source>A judgment has a day and an outcome.</source>
        <translation>Een uitspraak heeft een dag en een uitkomst.</translation>
    </message>
    <message>
        <source>A forced agreement is about an offer that was made before (Fw art. 287a(1)). Choose it.</source>
        <translation>Een dwangakkoord gaat over een voorstel dat eerder is gedaan (Fw art. 287a lid 1). Kies het.</translation>
    </message>
    <message>
        <source>Only a moratorium holds for a time.</source>
        <translation>Alleen een moratorium geldt voor een bepaalde tijd.</translation>
    </message>
</context>
<context>
    <name>core::Debt</name>
    <message>
        <source>Fill in who the creditor is.</source>
        <translation>Vul in wie de schuldeiser is.</translation>
    </message>
    <message>
        <source>Fill in what is owed. When it is nothing, record the balance that the creditor stated.</source>
        <translation>Vul in hoeveel de schuld is. Is het nul, leg dan het saldo vast dat de schuldeiser opgeeft.</translation>
    </message>
    <message>
        <source>The security cannot cover more than the claim.</source>
        <translation>De zekerheid kan niet meer dekken dan de vordering.</translation>
    </message>
    <message>
        <source>The VAT cannot be more than the claim.</source>
        <translation>De btw kan niet meer zijn dan de vordering.</translation>
    </message>
    <message>
        <source>Fill in of which day the stated balance is.</source>
        <translation>Vul in van welke dag het opgegeven saldo is.</translation>
    </message>
    <message>
        <source>This day lies ahead. Fill in a day up to and including today.</source>
        <translation>Deze dag moet nog komen. Vul een dag in tot en met vandaag.</translation>
    </message>
    <message>
        <source>It cannot fall due before it began.</source>
        <translation>De vervaldag kan niet voor het ontstaan liggen.</translation>
    </message>
    <message>
        <source>Choose what threatens on that day.</source>
        <translation>Kies wat er op die dag dreigt.</translation>
    </message>
    <message>
        <source>Fill in on which day it happens; estimate it when the letter names none.</source>
        <translation>Vul in op welke dag het gebeurt; schat het als de brief geen dag noemt.</translation>
    </message>
    <message>
        <source>Nobody acts on this threat yet. Choose who does.</source>
        <translation>Nog niemand doet iets aan deze dreiging. Kies wie dat doet.</translation>
    </message>
    <message>
        <source>This day is past. Record that it was averted, or the new day.</source>
        <translation>Deze dag is voorbij. Leg vast dat het is afgewend, of de nieuwe dag.</translation>
    </message>
    <message>
        <source>Choose why this claim goes before others.</source>
        <translation>Kies waarom deze vordering voorgaat.</translation>
    </message>
    <message>
        <source>A claim on this ground is usually %1.</source>
        <translation>Een vordering op deze grond is meestal %1.</translation>
    </message>
    <message>
        <source>Fill in what the security is worth: only that part goes before others; the rest is concurrent (Fw art. 349(3)).</source>
        <translation>Vul in wat de zekerheid waard is: alleen dat deel gaat voor; de rest is concurrent (Fw art. 349 lid 3).</translation>
    </message>
    <message>
        <source>Retention of title counts only with proof. Add the paper.</source>
        <translation>Eigendomsvoorbehoud telt alleen met bewijs. Voeg het stuk toe.</translation>
    </message>
    <message>
        <source>A claim of this kind is usually preferent: %1.</source>
        <translation>Een vordering van deze soort is meestal preferent: %1.</translation>
    </message>
    <message>
        <source>With fraud and a fine the municipality may not help to remit a claim on benefit (Pw art. 60c). Keep it outside the arrangement.</source>
        <translation>Bij fraude met een boete mag de gemeente niet meewerken aan kwijtschelding van bijstand (Pw art. 60c). Houd de schuld buiten de regeling.</translation>
    </message>
    <message>
        <source>A study loan stays outside, but for its arrears (Fw art. 299a).</source>
        <translation>Een studieschuld blijft erbuiten, behalve de achterstand (Fw art. 299a).</translation>
    </message>
    <message>
        <source>Write why this claim is not treated like the others.</source>
        <translation>Schrijf op waarom deze vordering anders wordt behandeld.</translation>
    </message>
    <message>
        <source>Write what is disputed.</source>
        <translation>Schrijf op wat wordt betwist.</translation>
    </message>
    <message>
        <source>This account number is not right. Compare it with the letter.</source>
        <translation>Dit rekeningnummer klopt niet. Vergelijk het met de brief.</translation>
    </message>
    <message>
        <source>This is no Dutch postcode.</source>
        <translation>Dit is geen Nederlandse postcode.</translation>
    </message>
</context>
<context>
    <name>core::DebtBoard</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: the day is %n day(s) past.</source>
        <translation>
            <numerusform>%1: de dag is %n dag voorbij.</numerusform>
            <numerusform>%1: de dag is %n dagen voorbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: today.</source>
        <translation>%1: vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) left.</source>
        <translation>
            <numerusform>%1: nog %n dag.</numerusform>
            <numerusform>%1: nog %n dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::DebtBook</name>
    <message>
        <source>The day of the threat changed.</source>
        <translation>De dag van de dreiging is gewijzigd.</translation>
    </message>
    <message>
        <source>This debt takes part in an open offer. End or withdraw the offer first; nothing was removed.</source>
        <translation>Deze schuld doet mee in een lopend voorstel. Beëindig dat eerst; er is niets verwijderd.</translation>
    </message>
</context>
<context>
    <name>core::DebtCapacity</name>
    <message>
        <source>Net income of the client per month</source>
        <translation>Netto inkomen van de klant per maand</translation>
    </message>
    <message>
        <source>Net income of the partner per month</source>
        <translation>Netto inkomen van de partner per maand</translation>
    </message>
    <message>
        <source>version not recorded</source>
        <translation>versie niet vastgelegd</translation>
    </message>
    <message>
        <source>Less the free amount (vtlb), calculated on %1 (%2)</source>
        <translation>Af: vrij te laten bedrag (vtlb), berekend op %1 (%2)</translation>
    </message>
    <message>
        <source>vtlb report, entered by hand</source>
        <translation>vtlb-rapport, met de hand ingevuld</translation>
    </message>
    <message>
        <source>Repayment capacity per month: the income does not reach the free amount</source>
        <translation>Afloscapaciteit per maand: het inkomen haalt het vtlb niet</translation>
    </message>
    <message>
        <source>Repayment capacity per month</source>
        <translation>Afloscapaciteit per maand</translation>
    </message>
    <message>
        <source>Over the term of %1 months</source>
        <translation>Over de termijn van %1 maanden</translation>
    </message>
    <message>
        <source>Wealth that is brought in</source>
        <translation>Vermogen dat wordt ingebracht</translation>
    </message>
    <message>
        <source>Less costs of the arrangement</source>
        <translation>Af: kosten van de regeling</translation>
    </message>
    <message>
        <source>Fund for the creditors</source>
        <translation>Te verdelen over de schuldeisers</translation>
    </message>
    <message>
        <source>Fill in of which day these figures are, up to and including today.</source>
        <translation>Vul in van welke dag deze cijfers zijn, tot en met vandaag.</translation>
    </message>
    <message>
        <source>Fill in on which day the free amount was calculated.</source>
        <translation>Vul in op welke dag het vtlb is berekend.</translation>
    </message>
    <message>
        <source>The calculation cannot lie ahead.</source>
        <translation>De berekening kan niet in de toekomst liggen.</translation>
    </message>
    <message>
        <source>A free amount of nothing is hardly ever right: nobody lives on nothing.</source>
        <translation>Een vtlb van nul klopt bijna nooit: niemand leeft van niets.</translation>
    </message>
    <message>
        <source>There is no income: nothing can be reserved.</source>
        <translation>Er is geen inkomen: er kan niets worden gereserveerd.</translation>
    </message>
    <message>
        <source>The norms changed since %1: calculate the free amount anew.</source>
        <translation>De normen zijn veranderd sinds %1: bereken het vtlb opnieuw.</translation>
    </message>
    <message>
        <source>The household changed on %1, after the calculation of the free amount.</source>
        <translation>Het huishouden is veranderd op %1, na de berekening van het vtlb.</translation>
    </message>
    <message>
        <source>The dossier knows no partner. Look at the household under Data.</source>
        <translation>Het dossier kent geen partner. Kijk naar het huishouden bij Gegevens.</translation>
    </message>
</context>
<context>
    <name>core::DebtCase</name>
    <message>
        <source>Fill in on which day help was asked: the terms begin then.</source>
        <translation>Vul in op welke dag om hulp is gevraagd: dan beginnen de termijnen.</translation>
    </message>
    <message>
        <source>This day lies ahead. Fill it in once it has happened.</source>
        <translation>Deze dag moet nog komen. Vul hem in als het gebeurd is.</translation>
    </message>
    <message>
        <source>This cannot be before the report.</source>
        <translation>Dit kan niet voor de aanmelding liggen.</translation>
    </message>
    <message>
        <source>A decision has a day and an outcome.</source>
        <translation>Een besluit heeft een dag en een uitkomst.</translation>
    </message>
    <message>
        <source>Write why debt help was refused (Wgs art. 3).</source>
        <translation>Schrijf op waarom schuldhulp is geweigerd (Wgs art. 3).</translation>
    </message>
    <message>
        <source>An end has a day and an outcome.</source>
        <translation>Een einde heeft een dag en een uitkomst.</translation>
    </message>
</context>
<context>
    <name>core::DebtDivision</name>
    <message>
        <source>Tax Administration</source>
        <translation>Belastingdienst</translation>
    </message>
    <message>
        <source>The claim of %1 is disputed; it takes part with %2.</source>
        <translation>De vordering van %1 wordt betwist; zij doet mee met %2.</translation>
    </message>
    <message>
        <source>There is no proof of the retention of title of %1.</source>
        <translation>Er is geen bewijs van het eigendomsvoorbehoud van %1.</translation>
    </message>
    <message>
        <source>The claim of %1 rests on fraud: the municipality may not help to remit a claim on benefit (Pw art. 60c).</source>
        <translation>De vordering van %1 komt door fraude: de gemeente mag niet meewerken aan kwijtschelding van bijstand (Pw art. 60c).</translation>
    </message>
    <message numerus="yes">
        <source>The balance of %n claim(s) has not been confirmed by the creditor.</source>
        <translation>
            <numerusform>Het saldo van %n vordering is niet bevestigd door de schuldeiser.</numerusform>
            <numerusform>Het saldo van %n vorderingen is niet bevestigd door de schuldeiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no debt to divide over. Record the debts on the board first.</source>
        <translation>Er is geen schuld om over te verdelen. Leg eerst de schulden vast.</translation>
    </message>
    <message>
        <source>What must be paid in full (%1) is more than there is.</source>
        <translation>Wat volledig betaald moet worden (%1) is meer dan er is.</translation>
    </message>
    <message>
        <source>Paid in full first, because the business cannot do without</source>
        <translation>Eerst volledig betaald, omdat het bedrijf niet zonder kan</translation>
    </message>
    <message>
        <source>Available: %1 a month over %2 months, with what is brought in</source>
        <translation>Beschikbaar: %1 per maand over %2 maanden, met wat wordt ingebracht</translation>
    </message>
    <message>
        <source>Available: a credit that is paid out at once</source>
        <translation>Beschikbaar: een krediet dat in één keer wordt uitbetaald</translation>
    </message>
</context>
<context>
    <name>core::DebtOffer</name>
    <message>
        <source>%1 of %2 creditors agree: %3 of %4 (%5).</source>
        <translation>%1 van de %2 schuldeisers zijn akkoord: %3 van %4 (%5).</translation>
    </message>
</context>
<context>
    <name>core::DebtTasks</name>
    <message>
        <source>Recorded under Debts: %1.</source>
        <translation>Vastgelegd bij Schulden: %1.</translation>
    </message>
    <message>
        <source>The day it counts from was changed.</source>
        <translation>De dag waarop de termijn begint is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>core::OfferBook</name>
    <message>
        <source>This offer is gone. Nothing was written.</source>
        <translation>Dit voorstel is er niet meer. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Answers of creditors to the offer of %1</source>
        <translation>Antwoorden van schuldeisers op het voorstel van %1</translation>
    </message>
    <message>
        <source>A reminder went out.</source>
        <translation>Er is een herinnering verstuurd.</translation>
    </message>
    <message>
        <source>Creditors cannot answer before the offer is made.</source>
        <translation>Schuldeisers kunnen niet antwoorden voordat het voorstel er is.</translation>
    </message>
    <message>
        <source>The creditors agreed to this offer. End it instead of removing it.</source>
        <translation>De schuldeisers zijn akkoord met dit voorstel. Beëindig het, in plaats van het te verwijderen.</translation>
    </message>
    <message>
        <source>Write why the creditor refuses: a court asks for it (Fw art. 287a).</source>
        <translation>Schrijf op waarom de schuldeiser weigert: de rechter vraagt ernaar (Fw art. 287a).</translation>
    </message>
    <message>
        <source>Fill in on which day the answer came, up to and including today.</source>
        <translation>Vul in op welke dag het antwoord kwam, tot en met vandaag.</translation>
    </message>
    <message>
        <source>This creditor takes no part in the offer.</source>
        <translation>Deze schuldeiser doet niet mee in het voorstel.</translation>
    </message>
    <message>
        <source>Fill in since when everybody is bound, up to and including today.</source>
        <translation>Vul in sinds wanneer iedereen gebonden is, tot en met vandaag.</translation>
    </message>
    <message>
        <source>Fill in the first day of the term.</source>
        <translation>Vul de eerste dag van de termijn in.</translation>
    </message>
    <message>
        <source>%1 Only a court can bind the others (Fw art. 287a).</source>
        <translation>%1 Alleen de rechter kan de anderen binden (Fw art. 287a).</translation>
    </message>
    <message>
        <source>Yearly talk on the debt arrangement</source>
        <translation>Jaargesprek over de schuldregeling</translation>
    </message>
    <message>
        <source>The term of the debt arrangement ends</source>
        <translation>De termijn van de schuldregeling loopt af</translation>
    </message>
    <message>
        <source>The term was moved.</source>
        <translation>De termijn is verschoven.</translation>
    </message>
    <message>
        <source>Fill in on which day it ended, up to and including today.</source>
        <translation>Vul in op welke dag het eindigde, tot en met vandaag.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Kies hoe het eindigde.</translation>
    </message>
    <message>
        <source>Without an agreement there is no discharge.</source>
        <translation>Zonder akkoord is er geen kwijting.</translation>
    </message>
    <message>
        <source>%1 of the offer has not been paid to the creditors.</source>
        <translation>%1 van het voorstel is niet aan de schuldeisers betaald.</translation>
    </message>
    <message>
        <source>%1 then gets more than was offered (%2).</source>
        <translation>%1 krijgt dan meer dan is aangeboden (%2).</translation>
    </message>
</context>
<context>
    <name>ui::BoardPane</name>
    <message>
        <source>What threatens, most urgent first</source>
        <translation>Wat dreigt, het dringendste eerst</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Nothing threatens: no eviction, cut-off, seizure or bankruptcy request is recorded.</source>
        <translation>Er dreigt niets: er is geen ontruiming, afsluiting, beslag of faillissementsaanvraag vastgelegd.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>past</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What threatens</source>
        <translation>Wat dreigt</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>business</source>
        <translation>zakelijk</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Vordering</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgedaan</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>eigen opgave</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>beslag</translation>
    </message>
    <message>
        <source>%1, seizure</source>
        <translation>%1, beslag</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Incasso</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>No debt has been recorded. Begin with what threatens first: eviction, cut-off, seizure. A list from a spreadsheet can be brought in.</source>
        <translation>Er is nog geen schuld vastgelegd. Begin met wat het eerst dreigt: ontruiming, afsluiting, beslag. Een lijst uit een rekenblad kunt u inlezen.</translation>
    </message>
    <message>
        <source>New debt …</source>
        <translation>Nieuwe schuld …</translation>
    </message>
    <message>
        <source>Bring a list in …</source>
        <translation>Lijst inlezen …</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Het dringendste eerst</translation>
    </message>
    <message>
        <source>Showing the debt</source>
        <translation>De schuld tonen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Threat …</source>
        <translation>Dreiging …</translation>
    </message>
    <message>
        <source>Balance …</source>
        <translation>Saldo …</translation>
    </message>
    <message>
        <source>Rank and security …</source>
        <translation>Rang en zekerheid …</translation>
    </message>
    <message>
        <source>Address …</source>
        <translation>Adres …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Document …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Zakelijk</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Preferent</source>
        <translation>Preferent</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Met zekerheid</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>%1 debts of %2 creditors</source>
        <translation>%1 schulden bij %2 schuldeisers</translation>
    </message>
    <message>
        <source>disputed %1</source>
        <translation>betwist %1</translation>
    </message>
    <message>
        <source>not confirmed %1</source>
        <translation>niet bevestigd %1</translation>
    </message>
    <message>
        <source>Remove debt</source>
        <translation>Schuld verwijderen</translation>
    </message>
    <message>
        <source>Remove the debt of %1 with its proof? It goes to the bin and can be put back.</source>
        <translation>De schuld bij %1 met het bewijs verwijderen? Alles gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the debt</source>
        <translation>De schuld verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::CapacityPane</name>
    <message>
        <source>Figures of</source>
        <translation>Cijfers van</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomen</translation>
    </message>
    <message>
        <source>Vtlb</source>
        <translation>Vtlb</translation>
    </message>
    <message>
        <source>Vtlb of</source>
        <translation>Vtlb van</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>Figures of each day</source>
        <translation>Cijfers per dag</translation>
    </message>
    <message>
        <source>Steps to the fund</source>
        <translation>Stappen naar het te verdelen bedrag</translation>
    </message>
    <message>
        <source>Fill in income and the free amount (vtlb) with the day of its calculation. Then it shows what can be reserved every month, and what the creditors get over the term.</source>
        <translation>Vul het inkomen in en het vrij te laten bedrag (vtlb) met de dag van de berekening. Dan ziet u wat per maand gereserveerd kan worden en wat de schuldeisers over de termijn krijgen.</translation>
    </message>
    <message>
        <source>Fill in capacity …</source>
        <translation>Afloscapaciteit invullen …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>New figures …</source>
        <translation>Nieuwe cijfers …</translation>
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
        <source>Showing the capacity</source>
        <translation>De afloscapaciteit tonen</translation>
    </message>
    <message>
        <source>Household: %1, since %2.</source>
        <translation>Huishouden: %1, sinds %2.</translation>
    </message>
    <message>
        <source>The household is not recorded under Data.</source>
        <translation>Het huishouden is niet vastgelegd bij Gegevens.</translation>
    </message>
    <message>
        <source>%1 a month; over %2 months %3 for the creditors.</source>
        <translation>%1 per maand; over %2 maanden %3 voor de schuldeisers.</translation>
    </message>
    <message>
        <source>Remove capacity</source>
        <translation>Afloscapaciteit verwijderen</translation>
    </message>
    <message>
        <source>Remove the figures of %1? They go to the bin and can be put back.</source>
        <translation>De cijfers van %1 verwijderen? Zij gaan naar de prullenbak en kunnen terug.</translation>
    </message>
    <message>
        <source>Removing the capacity</source>
        <translation>De afloscapaciteit verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::CasePane</name>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>met %1, %n day(s) late</source>
        <translation>
            <numerusform>gehaald %1, %n dag te laat</numerusform>
            <numerusform>gehaald %1, %n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>gehaald %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>Terms of debt help</source>
        <translation>Termijnen van schuldhulp</translation>
    </message>
    <message>
        <source>Debt help has not been asked for. Record it on the day it is asked: the terms of the Wgs begin then. A former entrepreneur can be helped too.</source>
        <translation>Er is nog geen schuldhulp gevraagd. Leg het vast op de dag van de vraag: dan beginnen de termijnen van de Wgs. Ook een ex-ondernemer kan hulp krijgen.</translation>
    </message>
    <message>
        <source>Record debt help …</source>
        <translation>Schuldhulp vastleggen …</translation>
    </message>
    <message>
        <source>Next step or change …</source>
        <translation>Volgende stap of wijzigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Asked again …</source>
        <translation>Opnieuw gevraagd …</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Geëindigd: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Threatening situation</source>
        <translation>Bedreigende situatie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Entrepreneur with a running business.</source>
        <translation>Ondernemer met een lopend bedrijf.</translation>
    </message>
    <message>
        <source>Former entrepreneur, no running business.</source>
        <translation>Ex-ondernemer, geen lopend bedrijf.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 op %2.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>Remove debt help</source>
        <translation>Schuldhulp verwijderen</translation>
    </message>
    <message>
        <source>Remove the debt help that was asked for on %1, with its terms? It goes to the bin and can be put back.</source>
        <translation>De schuldhulp van %1 met de termijnen verwijderen? Alles gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the debt help</source>
        <translation>De schuldhulp verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::CourtPane</name>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>What the file must hold</source>
        <translation>Wat in het verzoek moet zitten</translation>
    </message>
    <message>
        <source>Found in the dossier</source>
        <translation>Gevonden in het dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>Requests to the court</source>
        <translation>Verzoeken aan de rechter</translation>
    </message>
    <message>
        <source>When creditors refuse, the court can help: the statutory scheme (Wsnp), a forced agreement, or a moratorium when eviction or cut-off is near. Begin the file here: it shows what must be in it and what is missing.</source>
        <translation>Als schuldeisers weigeren, kan de rechter helpen: de wettelijke regeling (Wsnp), een dwangakkoord, of een moratorium als ontruiming of afsluiting dichtbij is. Begin hier: u ziet wat erin moet zitten en wat ontbreekt.</translation>
    </message>
    <message>
        <source>Begin a file …</source>
        <translation>Verzoek beginnen …</translation>
    </message>
    <message>
        <source>Showing the request</source>
        <translation>Het verzoek tonen</translation>
    </message>
    <message>
        <source>Add paper …</source>
        <translation>Stuk toevoegen …</translation>
    </message>
    <message>
        <source>View papers …</source>
        <translation>Stukken bekijken …</translation>
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
        <source>Document …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compleet</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing</source>
        <translation>
            <numerusform>%n ontbreekt</numerusform>
            <numerusform>%n ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>About the offer of %1. %2</source>
        <translation>Over het voorstel van %1. %2</translation>
    </message>
    <message>
        <source>Holds until %1.</source>
        <translation>Geldt tot en met %1.</translation>
    </message>
    <message>
        <source>Request to the court</source>
        <translation>Verzoek aan de rechter</translation>
    </message>
    <message>
        <source>Record request</source>
        <translation>Verzoek vastleggen</translation>
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
        <source>Offer of %1</source>
        <translation>Voorstel van %1</translation>
    </message>
    <message>
        <source>Refused offer</source>
        <translation>Geweigerd voorstel</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Zitting op</translation>
    </message>
    <message>
        <source>Judgment on</source>
        <translation>Uitspraak op</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Moratorium holds until</source>
        <translation>Moratorium geldt tot en met</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Remove request</source>
        <translation>Verzoek verwijderen</translation>
    </message>
    <message>
        <source>Remove this file for the court with its papers? It goes to the bin and can be put back.</source>
        <translation>Dit verzoek met de stukken verwijderen? Alles gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the request</source>
        <translation>Het verzoek verwijderen</translation>
    </message>
    <message>
        <source>The program sees in the dossier whether this is there: %1.</source>
        <translation>Het programma ziet zelf in het dossier of dit er is: %1.</translation>
    </message>
    <message>
        <source>Recording what is there</source>
        <translation>Vastleggen wat er is</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Stuk toevoegen</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Kies eerst een regel in de lijst.</translation>
    </message>
    <message>
        <source>Paper for the court</source>
        <translation>Stuk voor de rechter</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Adding the paper</source>
        <translation>Het stuk toevoegen</translation>
    </message>
    <message>
        <source>larger than 20 MB</source>
        <translation>groter dan 20 MB</translation>
    </message>
    <message>
        <source>View papers</source>
        <translation>Stukken bekijken</translation>
    </message>
    <message>
        <source>No paper is filed under this line.</source>
        <translation>Bij deze regel zit geen stuk.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welk stuk?</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Afvinken</translation>
    </message>
</context>
<context>
    <name>ui::DebtDialogs</name>
    <message>
        <source>Record debt</source>
        <translation>Schuld vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New debt</source>
        <translation>Nieuwe schuld</translation>
    </message>
    <message>
        <source>Change debt</source>
        <translation>Schuld wijzigen</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Kenmerk van de schuldeiser</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Business debt</source>
        <translation>Zakelijke schuld</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Vanwege</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hoofdsom</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Collector or bailiff</source>
        <translation>Incasso of deurwaarder</translation>
    </message>
    <message>
        <source>Reference of the collector</source>
        <translation>Kenmerk van de incasso</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Ontstaan op</translation>
    </message>
    <message>
        <source>Fell due on</source>
        <translation>Vervallen op</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Afgedaan op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Vordering: %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adres van %1</translation>
    </message>
    <message>
        <source>Street and number, or postbox</source>
        <translation>Straat en nummer, of postbus</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account (IBAN)</source>
        <translation>Rekening (IBAN)</translation>
    </message>
    <message>
        <source>Co-debtor or guarantor</source>
        <translation>Medeschuldenaar of borg</translation>
    </message>
    <message>
        <source>What threatens: %1</source>
        <translation>Wat dreigt: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat gebeurt er</translation>
    </message>
    <message>
        <source>Averted on</source>
        <translation>Afgewend op</translation>
    </message>
    <message>
        <source>This is a threatening situation: a first talk within three working days (%1).</source>
        <translation>Dit is een bedreigende situatie: eerste gesprek binnen drie werkdagen (%1).</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Saldo van %1</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>Opgegeven op</translation>
    </message>
    <message>
        <source>Balance as stated</source>
        <translation>Saldo volgens de schuldeiser</translation>
    </message>
    <message>
        <source>VAT in it that comes back</source>
        <translation>Btw daarin die terugkomt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation>Wat wordt betwist</translation>
    </message>
    <message>
        <source>On the board stood %1: a difference of %2.</source>
        <translation>Op het bord stond %1: een verschil van %2.</translation>
    </message>
    <message>
        <source>Rank of %1</source>
        <translation>Rang van %1</translation>
    </message>
    <message>
        <source>Security is worth</source>
        <translation>Zekerheid is waard</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of</source>
        <translation>Titel van</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Beslag</translation>
    </message>
    <message>
        <source>Seizure since</source>
        <translation>Beslag sinds</translation>
    </message>
    <message>
        <source>In an arrangement</source>
        <translation>In een regeling</translation>
    </message>
    <message>
        <source>Why not like the others</source>
        <translation>Waarom anders dan de rest</translation>
    </message>
    <message>
        <source>Fraud with a fine or report</source>
        <translation>Fraude met boete of aangifte</translation>
    </message>
    <message>
        <source>Debt help</source>
        <translation>Schuldhulp</translation>
    </message>
    <message>
        <source>Record debt help</source>
        <translation>Schuldhulp vastleggen</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Threatening situation</source>
        <translation>Bedreigende situatie</translation>
    </message>
    <message>
        <source>The business still runs</source>
        <translation>Het bedrijf loopt nog</translation>
    </message>
    <message>
        <source>First talk on</source>
        <translation>Eerste gesprek op</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Grounds and plan</source>
        <translation>Motivering en plan</translation>
    </message>
    <message>
        <source>Stabilisation agreement on</source>
        <translation>Stabilisatie-overeenkomst op</translation>
    </message>
    <message>
        <source>Agreement on the arrangement on</source>
        <translation>Schuldregelings-overeenkomst op</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Geëindigd op</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het eindigde</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: uiterlijk %2</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>Afloscapaciteit</translation>
    </message>
    <message>
        <source>Record capacity</source>
        <translation>Afloscapaciteit vastleggen</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Cijfers van</translation>
    </message>
    <message>
        <source>Net income per month</source>
        <translation>Netto inkomen per maand</translation>
    </message>
    <message>
        <source>Net income of the partner</source>
        <translation>Netto inkomen van de partner</translation>
    </message>
    <message>
        <source>Free amount (vtlb) per month</source>
        <translation>Vrij te laten bedrag (vtlb) per maand</translation>
    </message>
    <message>
        <source>Vtlb calculated on</source>
        <translation>Vtlb berekend op</translation>
    </message>
    <message>
        <source>Version of the vtlb report</source>
        <translation>Versie van het vtlb-rapport</translation>
    </message>
    <message>
        <source>Wealth brought in</source>
        <translation>Ingebracht vermogen</translation>
    </message>
    <message>
        <source>Costs of the arrangement</source>
        <translation>Kosten van de regeling</translation>
    </message>
    <message>
        <source>%1 a month; over %2 months %3 for the creditors.</source>
        <translation>%1 per maand; over %2 maanden %3 voor de schuldeisers.</translation>
    </message>
</context>
<context>
    <name>ui::DebtPanel</name>
    <message>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Debt help</source>
        <translation>Schuldhulp</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aflossen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Rechter</translation>
    </message>
    <message>
        <source>Showing the debts</source>
        <translation>De schulden tonen</translation>
    </message>
</context>
<context>
    <name>ui::Letterbox</name>
    <message>
        <source>Letters to creditors</source>
        <translation>Brieven aan schuldeisers</translation>
    </message>
    <message>
        <source>Nobody has to be reminded: everybody answered, or the offer has not been sent.</source>
        <translation>Niemand hoeft een herinnering: iedereen heeft geantwoord, of het voorstel is nog niet verstuurd.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Er is niemand om aan te schrijven.</translation>
    </message>
    <message>
        <source>Record first that the creditors agreed, or that the arrangement ended with discharge.</source>
        <translation>Leg eerst het akkoord vast, of het einde met finale kwijting.</translation>
    </message>
    <message numerus="yes">
        <source>Where do the %n letter(s) go?</source>
        <translation>
            <numerusform>Waar komt de %n brief?</numerusform>
            <numerusform>Waar komen de %n brieven?</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>De brieven schrijven</translation>
    </message>
    <message>
        <source>Recording the letters</source>
        <translation>De brieven vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n brief geschreven.</numerusform>
            <numerusform>%n brieven geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every balance is confirmed.</source>
        <translation>Elk saldo is bevestigd.</translation>
    </message>
    <message>
        <source>The letter to %1 was not written. %2</source>
        <translation>De brief aan %1 is niet gemaakt. %2</translation>
    </message>
</context>
<context>
    <name>ui::OfferDialogs</name>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 van %3, %4</translation>
    </message>
    <message>
        <source>forgiven: %1</source>
        <translation>kwijtgescholden: %1</translation>
    </message>
    <message>
        <source>outside: %1</source>
        <translation>erbuiten: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Make offer</source>
        <translation>Voorstel maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Offer of</source>
        <translation>Voorstel van</translation>
    </message>
    <message>
        <source>Reserved every month</source>
        <translation>Reserveren per maand</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>To be divided</source>
        <translation>Te verdelen</translation>
    </message>
    <message>
        <source>twice as much</source>
        <translation>het dubbele percentage</translation>
    </message>
    <message>
        <source>the same percentage</source>
        <translation>hetzelfde percentage</translation>
    </message>
    <message>
        <source>Preferent creditors get</source>
        <translation>Preferente schuldeisers krijgen</translation>
    </message>
    <message>
        <source>Paid by Bbz loan</source>
        <translation>Betaald uit Bbz-lening</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Antwoord gevraagd voor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Fill in of which day the offer is, up to and including today.</source>
        <translation>Vul in van welke dag het voorstel is, tot en met vandaag.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwoord van %1</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>weigert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Reason or condition</source>
        <translation>Reden of voorwaarde</translation>
    </message>
    <message>
        <source>Claim %1, gets %2 (%3), forgives %4.</source>
        <translation>Vordering %1, krijgt %2 (%3), scheldt %4 kwijt.</translation>
    </message>
    <message>
        <source>Everybody is bound</source>
        <translation>Iedereen is gebonden</translation>
    </message>
    <message>
        <source>Start arrangement</source>
        <translation>Regeling starten</translation>
    </message>
    <message>
        <source>Agreed, or ordered by the court, on</source>
        <translation>Akkoord, of bevolen door de rechter, op</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Eerste dag van de termijn</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Uitbetaald op</translation>
    </message>
    <message>
        <source>The term runs until %1.</source>
        <translation>De termijn loopt tot en met %1.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het eindigde</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Geëindigd op</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Paid %1; %2 is forgiven; still to be paid %3. The debts in it are settled.</source>
        <translation>Betaald %1; %2 wordt kwijtgescholden; nog te betalen %3. De schulden erin zijn daarmee afgedaan.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Betaling vastleggen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>%1, gets %2</source>
        <translation>%1, krijgt %2</translation>
    </message>
    <message>
        <source>To creditor</source>
        <translation>Aan schuldeiser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reserved %1, in the fund %2.</source>
        <translation>Gereserveerd %1, in kas %2.</translation>
    </message>
    <message>
        <source>Reserved %1 of %2: behind by %3.</source>
        <translation>Gereserveerd %1 van %2: %3 achter.</translation>
    </message>
    <message>
        <source>Yearly talk</source>
        <translation>Jaargesprek</translation>
    </message>
    <message>
        <source>Record talk</source>
        <translation>Gesprek vastleggen</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Reserved every month from then on</source>
        <translation>Vanaf dan reserveren per maand</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>Capacity of %1.</source>
        <translation>Afloscapaciteit van %1.</translation>
    </message>
    <message>
        <source>Fill in the capacity first.</source>
        <translation>Vul eerst de afloscapaciteit in.</translation>
    </message>
    <message>
        <source>It was %1 a month: %2.</source>
        <translation>Het was %1 per maand: %2.</translation>
    </message>
    <message>
        <source>more for the creditors</source>
        <translation>meer voor de schuldeisers</translation>
    </message>
    <message>
        <source>less for the creditors</source>
        <translation>minder voor de schuldeisers</translation>
    </message>
</context>
<context>
    <name>ui::OfferPane</name>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>answers awaited</source>
        <translation>wacht op antwoord</translation>
    </message>
    <message>
        <source>Offer of</source>
        <translation>Voorstel van</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>To be divided</source>
        <translation>Te verdelen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord voor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>moet nog</translation>
    </message>
    <message>
        <source>A month from then on</source>
        <translation>Per maand vanaf dan</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Creditors</source>
        <translation>Schuldeisers</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Yearly talks</source>
        <translation>Jaargesprekken</translation>
    </message>
    <message>
        <source>Steps of the division</source>
        <translation>Stappen van de verdeling</translation>
    </message>
    <message>
        <source>Takes part with</source>
        <translation>Doet mee met</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Krijgt</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Kwijtgescholden</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>herinnerd %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>volledig betaald</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>weigert</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>There is no offer yet. Mediation spreads what can be reserved over the term; a settlement credit pays at once, perhaps out of a Bbz loan. Both divide over the same board.</source>
        <translation>Er is nog geen voorstel. Bij bemiddeling wordt over de termijn gereserveerd; een saneringskrediet betaalt in één keer, misschien uit een Bbz-lening. Beide verdelen over dezelfde schulden.</translation>
    </message>
    <message>
        <source>Ask creditors for their balance …</source>
        <translation>Saldo opvragen bij schuldeisers …</translation>
    </message>
    <message>
        <source>Showing the offer</source>
        <translation>Het voorstel tonen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Antwoord …</translation>
    </message>
    <message>
        <source>Agreement …</source>
        <translation>Akkoord …</translation>
    </message>
    <message>
        <source>Payment …</source>
        <translation>Betaling …</translation>
    </message>
    <message>
        <source>Yearly talk …</source>
        <translation>Jaargesprek …</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Beëindigen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nieuw voorstel</translation>
    </message>
    <message>
        <source>Document …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Remove payment …</source>
        <translation>Betaling verwijderen …</translation>
    </message>
    <message>
        <source>How it was divided</source>
        <translation>Hoe is verdeeld</translation>
    </message>
    <message>
        <source>Refused: %1 of %2.</source>
        <translation>Geweigerd: %1, samen %2.</translation>
    </message>
    <message>
        <source>Everybody agrees: record the agreement.</source>
        <translation>Iedereen is akkoord: leg het akkoord vast.</translation>
    </message>
    <message>
        <source>A court can order who refuses without good reason: begin a file under “Court”.</source>
        <translation>De rechter kan wie zonder goede reden weigert dwingen: begin een verzoek bij “Rechter”.</translation>
    </message>
    <message>
        <source>Offered %1, forgiven %2.</source>
        <translation>Aangeboden %1, kwijt te schelden %2.</translation>
    </message>
    <message>
        <source>%1 a month over %2 months.</source>
        <translation>%1 per maand, %2 maanden lang.</translation>
    </message>
    <message>
        <source>Paid by the Bbz loan of %1 (%2).</source>
        <translation>Betaald uit de Bbz-lening van %1 (%2).</translation>
    </message>
    <message>
        <source>Term %1 to %2.</source>
        <translation>Termijn %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Reserved %1: on schedule.</source>
        <translation>Gereserveerd %1: op schema.</translation>
    </message>
    <message>
        <source>Reserved %1 of %2: behind by %3.</source>
        <translation>Gereserveerd %1 van %2: %3 achter.</translation>
    </message>
    <message>
        <source>Paid to creditors %1, still to be paid %2.</source>
        <translation>Betaald aan schuldeisers %1, nog te betalen %2.</translation>
    </message>
    <message>
        <source>Making an offer</source>
        <translation>Een voorstel maken</translation>
    </message>
    <message>
        <source>The repayment capacity is not filled in yet: the offer begins at nothing.</source>
        <translation>De afloscapaciteit is nog niet ingevuld: het voorstel begint bij nul.</translation>
    </message>
    <message>
        <source>Choose a creditor in the list that is asked something.</source>
        <translation>Kies in de lijst een schuldeiser aan wie iets wordt gevraagd.</translation>
    </message>
    <message>
        <source>One letter</source>
        <translation>Eén brief</translation>
    </message>
    <message>
        <source>Choose a creditor in the list first.</source>
        <translation>Kies eerst een schuldeiser in de lijst.</translation>
    </message>
    <message>
        <source>Yearly talk</source>
        <translation>Jaargesprek</translation>
    </message>
    <message>
        <source>No yearly talk is planned: they come with the agreement.</source>
        <translation>Er is geen jaargesprek gepland: dat komt met het akkoord.</translation>
    </message>
    <message>
        <source>Remove payment</source>
        <translation>Betaling verwijderen</translation>
    </message>
    <message>
        <source>Remove the payment of %1 on %2? It goes to the bin and can be put back.</source>
        <translation>De betaling van %1 op %2 verwijderen? Zij gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the payment</source>
        <translation>De betaling verwijderen</translation>
    </message>
    <message>
        <source>Remove offer</source>
        <translation>Voorstel verwijderen</translation>
    </message>
    <message>
        <source>Remove the offer of %1 with all answers? It goes to the bin and can be put back.</source>
        <translation>Het voorstel van %1 met alle antwoorden verwijderen? Alles gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the offer</source>
        <translation>Het voorstel verwijderen</translation>
    </message>
    <message>
        <source>Only to the chosen creditor …</source>
        <translation>Alleen aan de gekozen schuldeiser …</translation>
    </message>
    <message numerus="yes">
        <source>refused by %n creditor(s)</source>
        <translation>
            <numerusform>geweigerd door %n schuldeiser</numerusform>
            <numerusform>geweigerd door %n schuldeisers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Bbz loan</source>
        <translation>Bbz-lening openen</translation>
    </message>
</context>
<context>
    <name>ui::ProofCard</name>
    <message>
        <source>Proof of this debt</source>
        <translation>Bewijs van deze schuld</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>Proof of a debt</source>
        <translation>Bewijs van een schuld</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Kenmerk %1</translation>
    </message>
    <message>
        <source>Collector: %1 %2</source>
        <translation>Incasso: %1 %2</translation>
    </message>
    <message>
        <source>%1: worth %2</source>
        <translation>%1: waard %2</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>Betwist: %1</translation>
    </message>
    <message>
        <source>%1 averted on %2</source>
        <translation>%1 afgewend op %2</translation>
    </message>
    <message>
        <source>%1, added on %2</source>
        <translation>%1, toegevoegd op %2</translation>
    </message>
    <message>
        <source>View proof</source>
        <translation>Bewijs bekijken</translation>
    </message>
    <message>
        <source>Remove proof</source>
        <translation>Bewijs verwijderen</translation>
    </message>
    <message>
        <source>Remove %1? It goes to the bin and can be put back.</source>
        <translation>%1 verwijderen? Het gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the proof</source>
        <translation>Het bewijs verwijderen</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Wat is %1?</translation>
    </message>
    <message>
        <source>Adding the proof</source>
        <translation>Het bewijs toevoegen</translation>
    </message>
    <message>
        <source>larger than 20 MB</source>
        <translation>groter dan 20 MB</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Drop a file here to keep it as proof.</source>
        <translation>Sleep een bestand hierheen om het als bewijs te bewaren.</translation>
    </message>
</context>
</TS>
