<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Book hours</source>
        <translation>Uren vastleggen</translation>
    </message>
    <message>
        <source>Paste week of hours</source>
        <translation>Week met uren plakken</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Uren toevoegen</translation>
    </message>
    <message>
        <source>Give reason for hours over the ceiling</source>
        <translation>Reden bij uren boven de grens</translation>
    </message>
    <message>
        <source>Write note with hours</source>
        <translation>Notitie bij uren</translation>
    </message>
    <message>
        <source>Record PTO permission</source>
        <translation>PTO-toestemming vastleggen</translation>
    </message>
    <message>
        <source>Withdraw PTO permission</source>
        <translation>PTO-toestemming intrekken</translation>
    </message>
    <message>
        <source>Remove PTO permission</source>
        <translation>PTO-toestemming verwijderen</translation>
    </message>
    <message>
        <source>Record PTO income</source>
        <translation>PTO-inkomsten vastleggen</translation>
    </message>
    <message>
        <source>Declare PTO month</source>
        <translation>PTO-maand inleveren</translation>
    </message>
    <message>
        <source>Declare that nothing was worked</source>
        <translation>Opgave: niets gewerkt</translation>
    </message>
    <message>
        <source>Check PTO month</source>
        <translation>PTO-maand controleren</translation>
    </message>
    <message>
        <source>Close PTO month</source>
        <translation>PTO-maand afsluiten</translation>
    </message>
    <message>
        <source>Reopen PTO month</source>
        <translation>PTO-maand heropenen</translation>
    </message>
    <message>
        <source>Record market price</source>
        <translation>Marktprijs vastleggen</translation>
    </message>
    <message>
        <source>Remove market price</source>
        <translation>Marktprijs verwijderen</translation>
    </message>
    <message>
        <source>Record figures of PTO year</source>
        <translation>Cijfers van PTO-jaar vastleggen</translation>
    </message>
    <message>
        <source>Decide PTO account</source>
        <translation>PTO-afrekening vaststellen</translation>
    </message>
    <message>
        <source>Reopen PTO account</source>
        <translation>PTO-afrekening heropenen</translation>
    </message>
    <message>
        <source>Record invoice</source>
        <translation>Factuur vastleggen</translation>
    </message>
    <message>
        <source>Remove invoice</source>
        <translation>Factuur verwijderen</translation>
    </message>
    <message>
        <source>Record business cost</source>
        <translation>Kosten vastleggen</translation>
    </message>
    <message>
        <source>Remove business cost</source>
        <translation>Kosten verwijderen</translation>
    </message>
    <message>
        <source>Record PTO agreements of the year</source>
        <translation>PTO-afspraken van het jaar vastleggen</translation>
    </message>
    <message>
        <source>Record decision on exemption</source>
        <translation>Besluit over vrijlating vastleggen</translation>
    </message>
    <message>
        <source>Remove decision on exemption</source>
        <translation>Besluit over vrijlating verwijderen</translation>
    </message>
    <message>
        <source>Settle PTO month</source>
        <translation>PTO-maand verrekenen</translation>
    </message>
    <message>
        <source>Take back settlement of PTO month</source>
        <translation>Verrekening van PTO-maand terugnemen</translation>
    </message>
    <message>
        <source>Record part payment</source>
        <translation>Deelbetaling vastleggen</translation>
    </message>
    <message>
        <source>Remove part payment</source>
        <translation>Deelbetaling verwijderen</translation>
    </message>
</context>
<context>
    <name>core::BusinessLimit</name>
    <message>
        <source>%1 of %2 hours in %3.</source>
        <translation>%1 van %2 uur in %3.</translation>
    </message>
    <message>
        <source>The urencriterium is met: part-time entrepreneurship beside the benefit ends there.</source>
        <translation>Het urencriterium is gehaald: daar houdt parttime ondernemen met een uitkering op.</translation>
    </message>
    <message>
        <source>Enough hours, but not the share: the urencriterium is not met.</source>
        <translation>Genoeg uren, maar niet het deel: het urencriterium is niet gehaald.</translation>
    </message>
    <message>
        <source>%1 short: no entrepreneur for income tax, and no deduction for the self-employed.</source>
        <translation>%1 te weinig: geen ondernemer voor de inkomstenbelasting en geen zelfstandigenaftrek.</translation>
    </message>
    <message>
        <source>Urencriterium</source>
        <translation>Urencriterium</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>Meer dan de helft</translation>
    </message>
    <message>
        <source>No other work is recorded for %1, so all working time goes to the business.</source>
        <translation>Voor %1 is geen ander werk vastgelegd: alle werktijd gaat naar het bedrijf.</translation>
    </message>
    <message>
        <source>Besides, %1 hours of other work.</source>
        <translation>Daarnaast %1 uur ander werk.</translation>
    </message>
    <message>
        <source>Partners in one business</source>
        <translation>Partners in één bedrijf</translation>
    </message>
    <message>
        <source>The split is met.</source>
        <translation>De verdeling is gehaald.</translation>
    </message>
    <message>
        <source>The split is not met.</source>
        <translation>De verdeling is niet gehaald.</translation>
    </message>
    <message>
        <source>Small-business scheme (KOR)</source>
        <translation>Kleineondernemersregeling (KOR)</translation>
    </message>
    <message>
        <source>No limit of turnover is known for %1.</source>
        <translation>Voor %1 is geen omzetgrens bekend.</translation>
    </message>
    <message>
        <source>%1 of %2 turnover without VAT in %3.</source>
        <translation>%1 van %2 omzet zonder btw in %3.</translation>
    </message>
    <message>
        <source>The limit was passed with the invoice of %1: from that one on VAT has to be charged.</source>
        <translation>Met de factuur van %1 is de grens gepasseerd: vanaf die factuur moet btw worden gerekend.</translation>
    </message>
    <message>
        <source>The limit was passed: from then on VAT has to be charged.</source>
        <translation>De grens is gepasseerd: vanaf dat moment moet btw worden gerekend.</translation>
    </message>
    <message>
        <source>%1 is left; tell the client what happens at the limit.</source>
        <translation>Nog %1; vertel de klant wat er bij de grens gebeurt.</translation>
    </message>
    <message>
        <source>At this pace it comes to %1 by the end of the year.</source>
        <translation>In dit tempo is het %1 aan het eind van het jaar.</translation>
    </message>
    <message>
        <source>The client charges VAT already.</source>
        <translation>De klant rekent al btw.</translation>
    </message>
    <message>
        <source>The client charges VAT; with this turnover the scheme is open.</source>
        <translation>De klant rekent btw; met deze omzet kan de regeling wel.</translation>
    </message>
</context>
<context>
    <name>core::EarnedShare</name>
    <message>
        <source>No income with a norm has been filled in.</source>
        <translation>Er is nog geen inkomen met een norm ingevuld.</translation>
    </message>
    <message>
        <source>%1 earned of %2: %3 of the norm.</source>
        <translation>%1 verdiend van %2: %3 van de norm.</translation>
    </message>
    <message>
        <source>The goal of %1 is met.</source>
        <translation>Het doel van %1 is gehaald.</translation>
    </message>
    <message>
        <source>The goal of %1 is not met.</source>
        <translation>Het doel van %1 is niet gehaald.</translation>
    </message>
</context>
<context>
    <name>core::IncomeLedger</name>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>%1 is private. Accepted: %2</source>
        <translation>%1 is privé. Geaccepteerd: %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Geaccepteerd: %1</translation>
    </message>
    <message>
        <source>What a kilometre costs in %1 is not known. Fill it in with the agreements of the year.</source>
        <translation>Wat een kilometer kost in %1 is niet bekend. Vul het in bij de afspraken van het jaar.</translation>
    </message>
    <message>
        <source>No costs are accepted.</source>
        <translation>Er tellen geen kosten mee.</translation>
    </message>
    <message>
        <source>%1: not on the list of costs.</source>
        <translation>%1: staat niet op de lijst van kosten.</translation>
    </message>
    <message>
        <source>%1: not a direct cost of the work.</source>
        <translation>%1: geen directe kosten van het werk.</translation>
    </message>
    <message>
        <source>%1: not a cost of the business for the tax office either.</source>
        <translation>%1: ook voor de Belastingdienst geen kosten van het bedrijf.</translation>
    </message>
    <message>
        <source>%1 is private.</source>
        <translation>%1 is privé.</translation>
    </message>
    <message>
        <source>%1: not approved before it was bought.</source>
        <translation>%1: niet vooraf goedgekeurd.</translation>
    </message>
    <message>
        <source>%1: at most %2 a month.</source>
        <translation>%1: hoogstens %2 per maand.</translation>
    </message>
    <message>
        <source>%1: at most %2 a year.</source>
        <translation>%1: hoogstens %2 per jaar.</translation>
    </message>
    <message>
        <source>From %1 on it is spread over years. Fill in over how many, or decide what counts now.</source>
        <translation>Vanaf %1 wordt het over jaren gespreid. Vul in over hoeveel, of beslis wat nu meetelt.</translation>
    </message>
    <message>
        <source>Spread over %1 years: %2 a year, in the account of the year.</source>
        <translation>Gespreid over %1 jaar: %2 per jaar, in de afrekening van het jaar.</translation>
    </message>
</context>
<context>
    <name>core::MarketPrice</name>
    <message>
        <source>Fill in what is sold at this price.</source>
        <translation>Vul in wat voor deze prijs wordt verkocht.</translation>
    </message>
    <message>
        <source>Fill in the price, above zero.</source>
        <translation>Vul de prijs in, boven nul.</translation>
    </message>
    <message>
        <source>Fill in the day on which the price was seen.</source>
        <translation>Vul de dag in waarop de prijs gezien is.</translation>
    </message>
    <message>
        <source>%1 still has to come.</source>
        <translation>%1 moet nog komen.</translation>
    </message>
    <message>
        <source>Fill in who asks this price.</source>
        <translation>Vul in wie deze prijs vraagt.</translation>
    </message>
    <message>
        <source>Without a source the price proves little: write down where it was seen.</source>
        <translation>Zonder bron bewijst de prijs weinig: schrijf op waar u hem zag.</translation>
    </message>
    <message>
        <source>%1; nobody else&apos;s price is known yet.</source>
        <translation>%1; er is nog geen prijs van een ander bekend.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n prijs</numerusform>
            <numerusform>%n prijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Others ask %1 (%2); the client&apos;s own price is not known yet.</source>
        <translation>Anderen vragen %1 (%2); de eigen prijs is nog niet bekend.</translation>
    </message>
    <message>
        <source>%1 is below what others ask: %2 (%3).</source>
        <translation>%1 is minder dan anderen vragen: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 lies within what others ask: %2 (%3).</source>
        <translation>%1 past bij wat anderen vragen: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is above what others ask: %2 (%3).</source>
        <translation>%1 is meer dan anderen vragen: %2 (%3).</translation>
    </message>
    <message>
        <source>The newest is of %1: look again.</source>
        <translation>De nieuwste is van %1: kijk opnieuw.</translation>
    </message>
</context>
<context>
    <name>core::PtoAccounts</name>
    <message>
        <source>The account of %1 was decided on %2. Nothing was changed. Reopen it first.</source>
        <translation>De afrekening van %1 is vastgesteld op %2. Er is niets gewijzigd. Heropen haar eerst.</translation>
    </message>
    <message>
        <source>Fill in the day of the tax assessments.</source>
        <translation>Vul de dag van de belastingaanslagen in.</translation>
    </message>
    <message>
        <source>Say what the correction of the result is for.</source>
        <translation>Zeg waarvoor de correctie van het resultaat is.</translation>
    </message>
    <message>
        <source>Fill in the day of the decision.</source>
        <translation>Vul de dag van het besluit in.</translation>
    </message>
    <message>
        <source>This account is open already.</source>
        <translation>Deze afrekening is al open.</translation>
    </message>
    <message>
        <source>No month of this period was settled yet.</source>
        <translation>In deze periode is nog geen maand verrekend.</translation>
    </message>
</context>
<context>
    <name>core::PtoAssessment</name>
    <message>
        <source>permission of %1</source>
        <translation>toestemming van %1</translation>
    </message>
    <message>
        <source>%1 without permission: kept, not counted.</source>
        <translation>%1 zonder toestemming: bewaard, telt niet mee.</translation>
    </message>
    <message>
        <source>%1 this week. No ceiling is known for it.</source>
        <translation>%1 deze week. Er is geen grens bekend.</translation>
    </message>
    <message>
        <source>%1 over the ceiling of %2 this week.</source>
        <translation>%1 boven de grens van %2 deze week.</translation>
    </message>
    <message>
        <source>The ceiling of %1 this week is reached.</source>
        <translation>De grens van %1 deze week is bereikt.</translation>
    </message>
    <message>
        <source>%1 left this week, of %2.</source>
        <translation>Nog %1 deze week, van %2.</translation>
    </message>
    <message>
        <source>%1 in %2. No ceiling is known for that year.</source>
        <translation>%1 in %2. Er is geen grens bekend voor dat jaar.</translation>
    </message>
    <message>
        <source>The year ceiling of %1 was passed on %2: now %3 over.</source>
        <translation>De jaargrens van %1 is overschreden op %2: nu %3 te veel.</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3; at this pace the year ceiling is reached on %4.</source>
        <translation>%1 van %2 gebruikt in %3; in dit tempo is de jaargrens bereikt op %4.</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3.</source>
        <translation>%1 van %2 gebruikt in %3.</translation>
    </message>
    <message>
        <source>The tax test of %1 hours is met.</source>
        <translation>Het urencriterium van %1 uur is gehaald.</translation>
    </message>
    <message>
        <source>For the tax test of %1 hours: %2 still to work.</source>
        <translation>Voor het urencriterium van %1 uur: nog %2 te werken.</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3; at this pace it is %4 on %5, under the year ceiling.</source>
        <translation>%1 van %2 gebruikt in %3; in dit tempo zijn het er %4 op %5, onder de jaargrens.</translation>
    </message>
</context>
<context>
    <name>core::PtoBook</name>
    <message>
        <source>%1 would come to %2 hours. A day has 24. Nothing was changed.</source>
        <translation>%1 zou op %2 uur komen. Een dag heeft 24 uur. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1: no hours were given.</source>
        <translation>%1: er zijn geen uren ingevuld.</translation>
    </message>
    <message>
        <source>Write down why more was worked than the ceiling allows.</source>
        <translation>Schrijf op waarom er meer is gewerkt dan de grens toestaat.</translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation>Dit bedrag kan niet onder nul zijn.</translation>
    </message>
</context>
<context>
    <name>core::PtoCharts</name>
    <message>
        <source>Hours per week in %1</source>
        <translation>Uren per week in %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>With permission</source>
        <translation>Met toestemming</translation>
    </message>
    <message>
        <source>Without permission</source>
        <translation>Zonder toestemming</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Ceiling %1</source>
        <translation>Grens %1</translation>
    </message>
    <message>
        <source>No week is over its ceiling.</source>
        <translation>Geen week gaat over de grens.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) are over their ceiling.</source>
        <translation>
            <numerusform>%n week gaat over de grens.</numerusform>
            <numerusform>%n weken gaan over de grens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned share of the norm</source>
        <translation>Verdiend deel van de norm</translation>
    </message>
    <message>
        <source>Earned share of the norm in %1</source>
        <translation>Verdiend deel van de norm in %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Earned share</source>
        <translation>Verdiend deel</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Doel %1</translation>
    </message>
</context>
<context>
    <name>core::PtoCost</name>
    <message>
        <source>Fill in the day on the receipt.</source>
        <translation>Vul de dag op de bon in.</translation>
    </message>
    <message>
        <source>Choose what kind of cost it is.</source>
        <translation>Kies wat voor kosten het zijn.</translation>
    </message>
    <message>
        <source>Fill in the amount or the kilometres.</source>
        <translation>Vul het bedrag of de kilometers in.</translation>
    </message>
    <message>
        <source>Write down where to and what for: kilometres count with a record of the trips.</source>
        <translation>Schrijf op waarheen en waarvoor: kilometers tellen met een rittenadministratie.</translation>
    </message>
    <message>
        <source>The VAT is part of the amount: it cannot be more than that.</source>
        <translation>De btw zit in het bedrag: zij kan niet hoger zijn.</translation>
    </message>
    <message>
        <source>More than all of it cannot be private.</source>
        <translation>Meer dan alles kan niet privé zijn.</translation>
    </message>
    <message>
        <source>Say why you accept or refuse this cost.</source>
        <translation>Zeg waarom u deze kosten accepteert of weigert.</translation>
    </message>
    <message>
        <source>%1 still has to come.</source>
        <translation>%1 moet nog komen.</translation>
    </message>
    <message>
        <source>No VAT is filled in. What can be reclaimed is not a cost.</source>
        <translation>Er is geen btw ingevuld. Btw die u terugkrijgt, is geen kostenpost.</translation>
    </message>
    <message>
        <source>What it is worth afterwards is less than what it cost.</source>
        <translation>Wat het daarna waard is, is minder dan wat het kostte.</translation>
    </message>
    <message>
        <source>Only an investment is spread over years.</source>
        <translation>Alleen een investering wordt over jaren gespreid.</translation>
    </message>
</context>
<context>
    <name>core::PtoExemption</name>
    <message>
        <source>Fill in the day of the decision.</source>
        <translation>Vul de dag van het besluit in.</translation>
    </message>
    <message>
        <source>Fill in the first month.</source>
        <translation>Vul de eerste maand in.</translation>
    </message>
    <message>
        <source>The last month lies before the first month.</source>
        <translation>De laatste maand ligt voor de eerste maand.</translation>
    </message>
    <message>
        <source>The new exemption begins on 1 January 2027.</source>
        <translation>De nieuwe vrijlating begint op 1 januari 2027.</translation>
    </message>
    <message>
        <source>From 2027 on only the new exemptions exist.</source>
        <translation>Vanaf 2027 zijn er alleen de nieuwe vrijlatingen.</translation>
    </message>
    <message>
        <source>Write down why this work helps towards a job: the decision rests on it.</source>
        <translation>Schrijf op waarom dit werk helpt naar een baan: daar rust het besluit op.</translation>
    </message>
    <message>
        <source>The exemption for a single parent follows after the months of 25 %. Record those first.</source>
        <translation>De vrijlating voor alleenstaande ouders komt na de maanden met 25 %. Leg die eerst vast.</translation>
    </message>
    <message>
        <source>Who has the exemption for limited hours does not get that of a single parent.</source>
        <translation>Wie de vrijlating voor medisch urenbeperkten heeft, krijgt die voor alleenstaande ouders niet.</translation>
    </message>
    <message>
        <source>The same exemption was decided from %1 on.</source>
        <translation>Dezelfde vrijlating is al toegekend vanaf %1.</translation>
    </message>
    <message>
        <source>Only the exemption of twelve months (art. 34a (1) a) can be prolonged.</source>
        <translation>Alleen de vrijlating van twaalf maanden (art. 34a lid 1 a) kan worden verlengd.</translation>
    </message>
    <message>
        <source>The law names no term for prolonging: fill in the last month of the decision.</source>
        <translation>De wet noemt geen termijn voor de verlenging: vul de laatste maand van het besluit in.</translation>
    </message>
</context>
<context>
    <name>core::PtoInvoice</name>
    <message>
        <source>Fill in the day of the invoice or of the takings.</source>
        <translation>Vul de dag van de factuur of de verkoop in.</translation>
    </message>
    <message>
        <source>It is paid, or it will not be paid; not both.</source>
        <translation>De factuur is betaald of wordt niet betaald; niet allebei.</translation>
    </message>
    <message>
        <source>The day it was given up lies before the invoice.</source>
        <translation>De dag van afboeken ligt voor de factuur.</translation>
    </message>
    <message>
        <source>%1 still has to come.</source>
        <translation>%1 moet nog komen.</translation>
    </message>
    <message>
        <source>The VAT is part of the amount: it cannot be more than that.</source>
        <translation>De btw zit in het bedrag: zij kan niet hoger zijn.</translation>
    </message>
    <message>
        <source>In %1 no VAT is charged. What stands on the invoice has to be paid to the tax office all the same.</source>
        <translation>In %1 wordt geen btw gerekend. Wat op de factuur staat, moet toch naar de Belastingdienst.</translation>
    </message>
    <message>
        <source>Fill in the amount, above zero. What is given back is a credit note.</source>
        <translation>Vul het bedrag in, boven nul. Wat wordt teruggegeven is een creditfactuur.</translation>
    </message>
    <message>
        <source>Number %1 stands on the invoice of %2 too.</source>
        <translation>Nummer %1 staat ook op de factuur van %2.</translation>
    </message>
</context>
<context>
    <name>core::PtoLedger</name>
    <message>
        <source>For %1 turnover %2 and costs %3 were entered directly. The invoices and receipts take their place.</source>
        <translation>Voor %1 zijn omzet %2 en kosten %3 rechtstreeks ingevuld. De facturen en bonnen komen ervoor in de plaats.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>De laatste dag ligt voor de eerste dag.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 ligt niet in %2.</translation>
    </message>
    <message>
        <source>The system is fixed for the whole of %1: %2 is closed already. Change it from next year on.</source>
        <translation>Het stelsel ligt vast voor heel %1: %2 is al afgesloten. Wijzig het vanaf volgend jaar.</translation>
    </message>
    <message>
        <source>The system is fixed for a calendar year. All invoices of %1 are put in their months again.</source>
        <translation>Het stelsel ligt vast per kalenderjaar. Alle facturen van %1 komen opnieuw in hun maand.</translation>
    </message>
    <message>
        <source>%1 of it came in already: the invoice cannot be less than that.</source>
        <translation>Er is al %1 van binnen: de factuur kan niet lager zijn.</translation>
    </message>
    <message>
        <source>The invoice is not there any more.</source>
        <translation>De factuur is er niet meer.</translation>
    </message>
</context>
<context>
    <name>core::PtoMonths</name>
    <message>
        <source>%1 has yet to begin. A month can be declared from its first day.</source>
        <translation>%1 moet nog beginnen. Inleveren kan vanaf de eerste dag van de maand.</translation>
    </message>
    <message>
        <source>%1 has been declared already.</source>
        <translation>%1 is al ingeleverd.</translation>
    </message>
    <message>
        <source>There are no hours in %1. Book them first, or choose &quot;Nothing worked this month&quot;.</source>
        <translation>In %1 staan geen uren. Leg ze eerst vast, of kies &quot;Niets gewerkt deze maand&quot;.</translation>
    </message>
    <message>
        <source>In %1 there are %2 hours. Take them out first if nothing was worked.</source>
        <translation>In %1 staan %2 uren. Haal ze eerst weg als er niets is gewerkt.</translation>
    </message>
    <message>
        <source>%1 can be checked after it has been declared.</source>
        <translation>%1 kan worden gecontroleerd als de maand is ingeleverd.</translation>
    </message>
    <message>
        <source>%1 can be closed after it has been checked.</source>
        <translation>%1 kan worden afgesloten als de maand is gecontroleerd.</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 is al open.</translation>
    </message>
    <message>
        <source>Say why %1 has to be opened again.</source>
        <translation>Schrijf op waarom %1 weer open moet.</translation>
    </message>
    <message>
        <source>%1 was closed by %2 on %3. Nothing was changed. Reopen the month first, with a reason.</source>
        <translation>%1 is afgesloten door %2 op %3. Er is niets gewijzigd. Heropen eerst de maand, met een reden.</translation>
    </message>
    <message>
        <source>Changed after it was checked.</source>
        <translation>Gewijzigd na de controle.</translation>
    </message>
</context>
<context>
    <name>core::PtoPayment</name>
    <message>
        <source>Fill in the day it came in.</source>
        <translation>Vul in op welke dag het binnenkwam.</translation>
    </message>
    <message>
        <source>%1 still has to come.</source>
        <translation>%1 moet nog komen.</translation>
    </message>
    <message>
        <source>Fill in what came in, above zero.</source>
        <translation>Vul in wat er binnenkwam, boven nul.</translation>
    </message>
    <message>
        <source>The invoice is paid already: nothing is open.</source>
        <translation>De factuur is al betaald: er staat niets meer open.</translation>
    </message>
    <message>
        <source>Of this invoice %1 is still open. More than that is another payment.</source>
        <translation>Van deze factuur staat nog %1 open. Meer dan dat is een andere betaling.</translation>
    </message>
    <message>
        <source>The rest of the invoice was given up on %1.</source>
        <translation>De rest van de factuur is op %1 afgeboekt.</translation>
    </message>
</context>
<context>
    <name>core::PtoPermission</name>
    <message>
        <source>There is a gap: the permission it extends ends on %1. Hours in between do not count.</source>
        <translation>Er zit een gat tussen: de toestemming die wordt verlengd, eindigt op %1. Uren daartussen tellen niet mee.</translation>
    </message>
    <message>
        <source>Fill in the day of the decision.</source>
        <translation>Vul de datum van het besluit in.</translation>
    </message>
    <message>
        <source>Fill in the first day of the permission.</source>
        <translation>Vul de eerste dag van de toestemming in.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>De laatste dag ligt vóór de eerste dag.</translation>
    </message>
    <message>
        <source>Say why the permission was refused or withdrawn.</source>
        <translation>Schrijf op waarom de toestemming is geweigerd of ingetrokken.</translation>
    </message>
    <message>
        <source>Fill in the first day without permission.</source>
        <translation>Vul de eerste dag zonder toestemming in.</translation>
    </message>
    <message>
        <source>The decision is of a later day than the start. Permission comes first.</source>
        <translation>Het besluit is van later dan de start. Eerst is toestemming nodig.</translation>
    </message>
    <message>
        <source>Overlaps with the permission that starts on %1.</source>
        <translation>Overlapt met de toestemming die begint op %1.</translation>
    </message>
</context>
<context>
    <name>core::PtoRecount</name>
    <message>
        <source>%1 is closed with turnover %2 and costs %3. By the invoices and receipts it is now turnover %4 and costs %5. Reopen the month if that has to count.</source>
        <translation>%1 is afgesloten met omzet %2 en kosten %3. Volgens de facturen en bonnen is het nu omzet %4 en kosten %5. Heropen de maand als dat moet meetellen.</translation>
    </message>
    <message>
        <source>Entered directly: turnover %1, costs %2. The invoices and receipts took their place.</source>
        <translation>Rechtstreeks ingevuld: omzet %1, kosten %2. De facturen en bonnen zijn daarvoor in de plaats gekomen.</translation>
    </message>
</context>
<context>
    <name>core::PtoSettlements</name>
    <message>
        <source>This municipality leaves nothing free of part-time entrepreneurship.</source>
        <translation>Deze gemeente laat niets vrij bij parttime ondernemen.</translation>
    </message>
    <message>
        <source>No decision on an exemption covers this month: nothing stays free.</source>
        <translation>Voor deze maand is geen besluit over een vrijlating: er blijft niets vrij.</translation>
    </message>
    <message>
        <source>The exemption that was decided ended on 31 December 2026. Decide on one by the new rules.</source>
        <translation>De toegekende vrijlating eindigde op 31 december 2026. Besluit over een vrijlating volgens de nieuwe regels.</translation>
    </message>
    <message>
        <source>Not settled yet: %1. Settle the months in their order.</source>
        <translation>Nog niet verrekend: %1. Verreken de maanden op volgorde.</translation>
    </message>
    <message>
        <source>Fill in the norm of the month, or the benefit under Facts: without it nothing can be settled.</source>
        <translation>Vul de norm van de maand in, of de uitkering bij Gegevens: zonder norm valt er niets te verrekenen.</translation>
    </message>
    <message>
        <source>No agreements are recorded for %1: the system of the invoices and the VAT are taken as usual.</source>
        <translation>Voor %1 zijn geen afspraken vastgelegd: stelsel en btw zijn genomen zoals gebruikelijk.</translation>
    </message>
</context>
<context>
    <name>core::YearAccount</name>
    <message>
        <source>first quarter of %1</source>
        <translation>eerste kwartaal van %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>tweede kwartaal van %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>derde kwartaal van %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>vierde kwartaal van %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountPane</name>
    <message>
        <source>not settled</source>
        <translation>niet verrekend</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>▲ changed since %1</source>
        <translation>▲ gewijzigd sinds %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>verrekend %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Settled then</source>
        <translation>Toen verrekend</translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>Resultaat nu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Months of the account</source>
        <translation>Maanden van de afrekening</translation>
    </message>
    <message>
        <source>Steps of the account</source>
        <translation>Stappen van de afrekening</translation>
    </message>
    <message>
        <source>Year or quarter</source>
        <translation>Jaar of kwartaal</translation>
    </message>
    <message>
        <source>Assessment …</source>
        <translation>Aanslag …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Vaststellen …</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Heropenen …</translation>
    </message>
    <message>
        <source>Document …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Showing the account</source>
        <translation>De afrekening tonen</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Vastgesteld op %1</translation>
    </message>
    <message>
        <source>With the assessment, not decided</source>
        <translation>Met de aanslag, niet vastgesteld</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>This period cannot be reckoned.</source>
        <translation>Deze periode kan niet worden uitgerekend.</translation>
    </message>
    <message>
        <source>%1 too much was paid: %2 may be taken off the benefit at once, %3 after a new decision.</source>
        <translation>Er is %1 te veel betaald: %2 mag meteen van de uitkering af, %3 na een nieuw besluit.</translation>
    </message>
    <message>
        <source>It comes out even.</source>
        <translation>Het komt precies uit.</translation>
    </message>
    <message>
        <source>%1 is still to be paid to the client.</source>
        <translation>De klant krijgt nog %1.</translation>
    </message>
    <message>
        <source>Assessment and figures of %1</source>
        <translation>Aanslag en cijfers van %1</translation>
    </message>
    <message>
        <source>Record figures</source>
        <translation>Cijfers vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Day of the assessments</source>
        <translation>Dag van de aanslagen</translation>
    </message>
    <message>
        <source>Tax and premiums by them</source>
        <translation>Belasting en premies daarin</translation>
    </message>
    <message>
        <source>Income tax and premiums on the income of the business</source>
        <translation>Inkomstenbelasting en premies over het inkomen uit het bedrijf</translation>
    </message>
    <message>
        <source>Correction of the result</source>
        <translation>Correctie van het resultaat</translation>
    </message>
    <message>
        <source>By the figures of the year, such as depreciation; below zero lowers the result</source>
        <translation>Volgens de jaarcijfers, zoals afschrijving; onder nul verlaagt het resultaat</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Decide the account of %1</source>
        <translation>Afrekening van %1 vaststellen</translation>
    </message>
    <message>
        <source>Decide account</source>
        <translation>Afrekening vaststellen</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluit van</translation>
    </message>
    <message>
        <source>Still to be paid %1; too much paid %2, of which at once %3.</source>
        <translation>Nog te betalen %1; te veel betaald %2, waarvan meteen %3.</translation>
    </message>
    <message>
        <source>Reopen account</source>
        <translation>Afrekening heropenen</translation>
    </message>
    <message>
        <source>Take the decision on %1 back? The figures can then be changed.</source>
        <translation>De vaststelling van %1 terugnemen? De cijfers kunnen daarna worden gewijzigd.</translation>
    </message>
    <message>
        <source>Reopening the account</source>
        <translation>De afrekening heropenen</translation>
    </message>
    <message>
        <source>not settled yet: left out</source>
        <translation>nog niet verrekend: telt niet mee</translation>
    </message>
    <message>
        <source>No month of this period was settled yet.</source>
        <translation>In deze periode is nog geen maand verrekend.</translation>
    </message>
    <message>
        <source>The bufferbudget clears %1.</source>
        <translation>Het bufferbudget lost %1 op.</translation>
    </message>
    <message>
        <source>Cleared from the bufferbudget</source>
        <translation>Opgelost uit het bufferbudget</translation>
    </message>
    <message>
        <source>From 2027: what of an overpayment the bufferbudget of the year clears (art. 34b)</source>
        <translation>Vanaf 2027: wat het bufferbudget van het jaar oplost van te veel betaalde bijstand (art. 34b)</translation>
    </message>
</context>
<context>
    <name>ui::AgreementsPane</name>
    <message>
        <source>an invoice counts in the month of its payment (cash system)</source>
        <translation>een factuur telt in de maand van de betaling (kasstelsel)</translation>
    </message>
    <message>
        <source>an invoice counts in the month in which the work was done</source>
        <translation>een factuur telt in de maand waarin het werk is gedaan</translation>
    </message>
    <message>
        <source>an invoice counts in the month of its date (invoice system)</source>
        <translation>een factuur telt in de maand van haar datum (factuurstelsel)</translation>
    </message>
    <message>
        <source>exempt from VAT</source>
        <translation>vrijgesteld van btw</translation>
    </message>
    <message>
        <source>charges VAT</source>
        <translation>rekent btw</translation>
    </message>
    <message>
        <source>small-business scheme (KOR) from %1 to %2</source>
        <translation>kleineondernemersregeling (KOR) van %1 tot en met %2</translation>
    </message>
    <message>
        <source>small-business scheme (KOR) from %1</source>
        <translation>kleineondernemersregeling (KOR) vanaf %1</translation>
    </message>
    <message>
        <source>small-business scheme (KOR) until %1</source>
        <translation>kleineondernemersregeling (KOR) tot en met %1</translation>
    </message>
    <message>
        <source>small-business scheme (KOR)</source>
        <translation>kleineondernemersregeling (KOR)</translation>
    </message>
    <message>
        <source>no costs count</source>
        <translation>er tellen geen kosten mee</translation>
    </message>
    <message>
        <source>costs of the list count, up to their ceilings</source>
        <translation>kosten van de lijst tellen mee, tot hun grens</translation>
    </message>
    <message>
        <source>all costs that the tax office accepts count</source>
        <translation>alle kosten die de Belastingdienst accepteert tellen mee</translation>
    </message>
    <message>
        <source>direct costs count</source>
        <translation>directe kosten tellen mee</translation>
    </message>
    <message>
        <source>settled after a fixed percentage for tax</source>
        <translation>verrekend na een vast percentage voor belasting</translation>
    </message>
    <message>
        <source>settled before tax</source>
        <translation>bruto verrekend</translation>
    </message>
    <message>
        <source>losses and more than the norm go along within the year</source>
        <translation>verlies en meer dan de norm gaan mee binnen het jaar</translation>
    </message>
    <message>
        <source>each month stands alone</source>
        <translation>elke maand staat op zichzelf</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 van %2 maanden</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Vrijlating</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Opgebruikt</translation>
    </message>
    <message>
        <source>Decisions on exemptions</source>
        <translation>Besluiten over vrijlatingen</translation>
    </message>
    <message>
        <source>Limits of the tax law</source>
        <translation>Grenzen van de belastingwet</translation>
    </message>
    <message>
        <source>Change agreements …</source>
        <translation>Afspraken wijzigen …</translation>
    </message>
    <message>
        <source>Showing the agreements</source>
        <translation>De afspraken tonen</translation>
    </message>
    <message>
        <source>What stays free</source>
        <translation>Wat vrij blijft</translation>
    </message>
    <message>
        <source>Exemption …</source>
        <translation>Vrijlating …</translation>
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
        <source>Agreements for %1</source>
        <translation>Afspraken voor %1</translation>
    </message>
    <message>
        <source>Not recorded for this year yet; until then it goes on as shown here.</source>
        <translation>Voor dit jaar nog niet vastgelegd; tot dan geldt wat hier staat.</translation>
    </message>
    <message>
        <source>%1 (municipality)</source>
        <translation>%1 (gemeente)</translation>
    </message>
    <message>
        <source>%1 (municipality, not verified)</source>
        <translation>%1 (gemeente, niet geverifieerd)</translation>
    </message>
    <message>
        <source>one kilometre costs %1</source>
        <translation>één kilometer kost %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This rule is not verified.</source>
        <translation>Deze regel is niet geverifieerd.</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Besluit verwijderen</translation>
    </message>
    <message>
        <source>Remove the decision of %1 on an exemption? Months that were settled with it stay as they are. It goes to the bin and can be put back.</source>
        <translation>Het besluit van %1 over een vrijlating verwijderen? Maanden die ermee verrekend zijn, blijven zoals ze zijn. Het gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the decision</source>
        <translation>Het besluit verwijderen</translation>
    </message>
    <message>
        <source>the bufferbudget fills a month up to the norm</source>
        <translation>het bufferbudget vult een maand aan tot de norm</translation>
    </message>
    <message>
        <source>the bufferbudget is not used</source>
        <translation>het bufferbudget wordt niet gebruikt</translation>
    </message>
    <message>
        <source>%1 months, prolonged</source>
        <translation>%1 maanden, verlengd</translation>
    </message>
</context>
<context>
    <name>ui::HourBar</name>
    <message>
        <source>no ceiling</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>under the ceiling</source>
        <translation>onder de grens</translation>
    </message>
    <message>
        <source>near the ceiling</source>
        <translation>dicht bij de grens</translation>
    </message>
    <message>
        <source>over the ceiling</source>
        <translation>boven de grens</translation>
    </message>
    <message>
        <source>Ceiling %1: %2</source>
        <translation>Grens %1: %2</translation>
    </message>
    <message>
        <source>Ceiling %1: %2. This amount has not been confirmed by the municipality.</source>
        <translation>Grens %1: %2. De gemeente heeft dit aantal nog niet bevestigd.</translation>
    </message>
</context>
<context>
    <name>ui::LedgerDialogs</name>
    <message>
        <source>Counts in %1 for %2.</source>
        <translation>Telt in %1 voor %2.</translation>
    </message>
    <message>
        <source>Counts once it is paid, for %1.</source>
        <translation>Telt zodra de factuur betaald is, voor %1.</translation>
    </message>
    <message>
        <source>VAT in this amount: %1</source>
        <translation>Btw in dit bedrag: %1</translation>
    </message>
    <message>
        <source>Counts in %1 for %2 of %3.</source>
        <translation>Telt in %1 voor %2 van %3.</translation>
    </message>
    <message>
        <source>This rule is not verified.</source>
        <translation>Deze regel is niet geverifieerd.</translation>
    </message>
    <message>
        <source>Invoice or takings</source>
        <translation>Factuur of verkoop</translation>
    </message>
    <message>
        <source>Record invoice</source>
        <translation>Factuur vastleggen</translation>
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
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>takings without an invoice</source>
        <translation>verkoop zonder factuur</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>creditfactuur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Afnemer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Work done on</source>
        <translation>Werk gedaan op</translation>
    </message>
    <message>
        <source>The last day of the work; empty: the day of the invoice</source>
        <translation>De laatste dag van het werk; leeg: de dag van de factuur</translation>
    </message>
    <message>
        <source>Day of the invoice</source>
        <translation>Dag van de factuur</translation>
    </message>
    <message>
        <source>Amount with VAT</source>
        <translation>Bedrag met btw</translation>
    </message>
    <message>
        <source>VAT in it</source>
        <translation>Btw daarin</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>Afgeboekt op</translation>
    </message>
    <message>
        <source>The day on which it became clear that it will not be paid</source>
        <translation>De dag waarop duidelijk werd dat de factuur niet wordt betaald</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Record costs</source>
        <translation>Kosten vastleggen</translation>
    </message>
    <message>
        <source>Day on the receipt</source>
        <translation>Dag op de bon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
    <message>
        <source>With own vehicle; the amount then follows from them</source>
        <translation>Met eigen vervoer; het bedrag volgt dan uit de kilometers</translation>
    </message>
    <message>
        <source>Private share</source>
        <translation>Deel privé</translation>
    </message>
    <message>
        <source>Approved before, on</source>
        <translation>Vooraf goedgekeurd op</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>Telt het mee?</translation>
    </message>
    <message>
        <source>as the municipality&apos;s rules say</source>
        <translation>volgens de regels van de gemeente</translation>
    </message>
    <message>
        <source>yes, I accept it</source>
        <translation>ja, ik accepteer het</translation>
    </message>
    <message>
        <source>no, I refuse it</source>
        <translation>nee, ik weiger het</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Agreements for %1</source>
        <translation>Afspraken voor %1</translation>
    </message>
    <message>
        <source>Record agreements</source>
        <translation>Afspraken vastleggen</translation>
    </message>
    <message>
        <source>as the municipality</source>
        <translation>zoals de gemeente</translation>
    </message>
    <message>
        <source>An invoice counts in the month</source>
        <translation>Een factuur telt in de maand</translation>
    </message>
    <message>
        <source>of the invoice (invoice system)</source>
        <translation>van de factuur (factuurstelsel)</translation>
    </message>
    <message>
        <source>of the payment (cash system)</source>
        <translation>van de betaling (kasstelsel)</translation>
    </message>
    <message>
        <source>in which the work was done</source>
        <translation>waarin het werk is gedaan</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>charges VAT</source>
        <translation>rekent btw</translation>
    </message>
    <message>
        <source>small-business scheme (KOR)</source>
        <translation>kleineondernemersregeling (KOR)</translation>
    </message>
    <message>
        <source>exempt trade</source>
        <translation>vrijgesteld beroep</translation>
    </message>
    <message>
        <source>KOR from</source>
        <translation>KOR vanaf</translation>
    </message>
    <message>
        <source>Empty: from the start of the year</source>
        <translation>Leeg: vanaf het begin van het jaar</translation>
    </message>
    <message>
        <source>KOR until</source>
        <translation>KOR tot en met</translation>
    </message>
    <message>
        <source>Empty: to the end of the year</source>
        <translation>Leeg: tot het eind van het jaar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>the list, with its ceilings</source>
        <translation>de lijst, met haar grenzen</translation>
    </message>
    <message>
        <source>direct costs</source>
        <translation>directe kosten</translation>
    </message>
    <message>
        <source>all that the tax office accepts</source>
        <translation>alles wat de Belastingdienst accepteert</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>settle before tax</source>
        <translation>bruto verrekenen</translation>
    </message>
    <message>
        <source>after a fixed percentage</source>
        <translation>na een vast percentage</translation>
    </message>
    <message>
        <source>Fixed percentage</source>
        <translation>Vast percentage</translation>
    </message>
    <message>
        <source>Empty: by the rules</source>
        <translation>Leeg: volgens de regels</translation>
    </message>
    <message>
        <source>Loss and more than the norm</source>
        <translation>Verlies en meer dan de norm</translation>
    </message>
    <message>
        <source>each month alone</source>
        <translation>elke maand apart</translation>
    </message>
    <message>
        <source>carry over within the year</source>
        <translation>meenemen binnen het jaar</translation>
    </message>
    <message>
        <source>One kilometre costs</source>
        <translation>Eén kilometer kost</translation>
    </message>
    <message>
        <source>Other work in the year</source>
        <translation>Ander werk in het jaar</translation>
    </message>
    <message>
        <source>Hours, for the urencriterium</source>
        <translation>Uren, voor het urencriterium</translation>
    </message>
    <message>
        <source>Hours of the partner</source>
        <translation>Uren van de partner</translation>
    </message>
    <message>
        <source>In the same business, in the year</source>
        <translation>In hetzelfde bedrijf, in het jaar</translation>
    </message>
    <message>
        <source>Starter: no entrepreneur in one of the last five years</source>
        <translation>Starter: in een van de laatste vijf jaar geen ondernemer</translation>
    </message>
    <message>
        <source>Decision on an exemption</source>
        <translation>Besluit over een vrijlating</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Vrijlating</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluit van</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>Empty: as long as the law allows</source>
        <translation>Leeg: zo lang de wet toelaat</translation>
    </message>
    <message>
        <source>Months used before</source>
        <translation>Maanden eerder gebruikt</translation>
    </message>
    <message>
        <source>Before the months that are recorded here</source>
        <translation>Vóór de maanden die hier zijn vastgelegd</translation>
    </message>
    <message>
        <source>Why the work helps towards a job</source>
        <translation>Waarom het werk helpt naar een baan</translation>
    </message>
    <message>
        <source>Came in before: %1 on %2.</source>
        <translation>Eerder binnengekomen: %1 op %2.</translation>
    </message>
    <message>
        <source>Of %1 is still open: %2.</source>
        <translation>Van %1 staat daarna nog open: %2.</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Deel betaald</translation>
    </message>
    <message>
        <source>Record part payment</source>
        <translation>Deelbetaling vastleggen</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Binnengekomen op</translation>
    </message>
    <message>
        <source>Spread over years</source>
        <translation>Gespreid over jaren</translation>
    </message>
    <message>
        <source>For a purchase that the tax office spreads over years; as in the tax return</source>
        <translation>Voor een aankoop die voor de belasting over jaren gespreid wordt; zoals in de aangifte</translation>
    </message>
    <message>
        <source>Worth afterwards</source>
        <translation>Daarna nog waard</translation>
    </message>
    <message>
        <source>Bufferbudget (from 2027)</source>
        <translation>Bufferbudget (vanaf 2027)</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruiken</translation>
    </message>
    <message>
        <source>fills a month up to the norm</source>
        <translation>vult een maand aan tot de norm</translation>
    </message>
    <message>
        <source>Prolonged: more hours are not possible (art. 34a (2))</source>
        <translation>Verlengd: meer uren kan niet (art. 34a lid 2)</translation>
    </message>
</context>
<context>
    <name>ui::LedgerPane</name>
    <message>
        <source>not paid</source>
        <translation>niet betaald</translation>
    </message>
    <message>
        <source>%1, %2 km</source>
        <translation>%1, %2 km</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>afgeboekt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Telt in</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Afnemer</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Met btw</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Zonder btw</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>What, and why not all of it</source>
        <translation>Wat, en waarom niet alles</translation>
    </message>
    <message>
        <source>Invoices and takings</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Which invoices and costs</source>
        <translation>Welke facturen en kosten</translation>
    </message>
    <message>
        <source>Showing the invoices</source>
        <translation>De facturen tonen</translation>
    </message>
    <message>
        <source>Invoice or takings …</source>
        <translation>Factuur …</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Vandaag betaald</translation>
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
        <source>Costs …</source>
        <translation>Kosten …</translation>
    </message>
    <message>
        <source>No invoices or costs. The month at the right can be filled in without them.</source>
        <translation>Geen facturen of kosten. U kunt de maand rechts ook zonder invullen.</translation>
    </message>
    <message>
        <source>Turnover without VAT %1, accepted costs %2, result %3.</source>
        <translation>Omzet zonder btw %1, kosten die meetellen %2, resultaat %3.</translation>
    </message>
    <message>
        <source>Recording the payment</source>
        <translation>De betaling vastleggen</translation>
    </message>
    <message>
        <source>Remove invoice</source>
        <translation>Factuur verwijderen</translation>
    </message>
    <message>
        <source>Remove the invoice of %1 for %2? It goes to the bin and can be put back.</source>
        <translation>De factuur van %1 van %2 verwijderen? Zij gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the invoice</source>
        <translation>De factuur verwijderen</translation>
    </message>
    <message>
        <source>Remove costs</source>
        <translation>Kosten verwijderen</translation>
    </message>
    <message>
        <source>Remove the costs of %1? They go to the bin and can be put back.</source>
        <translation>De kosten van %1 verwijderen? Zij gaan naar de prullenbak en kunnen terug.</translation>
    </message>
    <message>
        <source>Removing the costs</source>
        <translation>De kosten verwijderen</translation>
    </message>
    <message>
        <source>part received, %1</source>
        <translation>deel ontvangen, %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>Part paid …</source>
        <translation>Deel betaald …</translation>
    </message>
    <message>
        <source>Remove part payment</source>
        <translation>Deelbetaling verwijderen</translation>
    </message>
    <message>
        <source>Remove the %1 that came in on %2? The invoice stays.</source>
        <translation>De %1 die op %2 binnenkwam verwijderen? De factuur blijft staan.</translation>
    </message>
    <message>
        <source>Removing the part payment</source>
        <translation>Deelbetaling verwijderen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
</context>
<context>
    <name>ui::MonthBar</name>
    <message>
        <source>%1, nothing worked</source>
        <translation>%1, niets gewerkt</translation>
    </message>
    <message>
        <source>Nothing worked this month</source>
        <translation>Niets gewerkt deze maand</translation>
    </message>
    <message>
        <source>Declaring that nothing was worked</source>
        <translation>Vastleggen dat er niets is gewerkt</translation>
    </message>
    <message>
        <source>Hand in month</source>
        <translation>Maand inleveren</translation>
    </message>
    <message>
        <source>Handing in the month</source>
        <translation>De maand inleveren</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Als gecontroleerd markeren</translation>
    </message>
    <message>
        <source>Checking the month</source>
        <translation>De maand controleren</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>Maand afsluiten</translation>
    </message>
    <message>
        <source>Closing the month</source>
        <translation>De maand afsluiten</translation>
    </message>
    <message>
        <source>Reopen month</source>
        <translation>Maand heropenen</translation>
    </message>
    <message>
        <source>%1, not handed in</source>
        <translation>%1, niet ingeleverd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Why does %1 have to be opened again?</source>
        <translation>Waarom moet %1 weer open?</translation>
    </message>
    <message>
        <source>Reopening the month</source>
        <translation>De maand heropenen</translation>
    </message>
</context>
<context>
    <name>ui::MonthSheet</name>
    <message>
        <source>Record month</source>
        <translation>Inkomsten vastleggen</translation>
    </message>
    <message>
        <source>Turnover without VAT</source>
        <translation>Omzet zonder btw</translation>
    </message>
    <message>
        <source>Accepted costs</source>
        <translation>Kosten die meetellen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Winst</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Source: %1. Not confirmed yet.</source>
        <translation>Bron: %1. Nog niet bevestigd.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Without a norm there is no share. Fill in the norm, or the benefit under Facts.</source>
        <translation>Zonder norm is er geen verdiend deel. Vul de norm in, of de uitkering bij Gegevens.</translation>
    </message>
    <message>
        <source>✓ The goal of %1 is met this month.</source>
        <translation>✓ Het doel van %1 is deze maand gehaald.</translation>
    </message>
    <message>
        <source>▲ Under the goal of %1 this month.</source>
        <translation>▲ Onder het doel van %1 deze maand.</translation>
    </message>
    <message>
        <source>No goal was agreed on for this month.</source>
        <translation>Voor deze maand is geen doel afgesproken.</translation>
    </message>
    <message>
        <source>Recording the month</source>
        <translation>De inkomsten vastleggen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Earned share</source>
        <translation>Verdiend deel</translation>
    </message>
    <message>
        <source>Norm of the month</source>
        <translation>Norm van de maand</translation>
    </message>
    <message>
        <source>Holiday allowance included</source>
        <translation>Met vakantiegeld</translation>
    </message>
    <message>
        <source>Settled amount</source>
        <translation>Verrekend bedrag</translation>
    </message>
    <message>
        <source>Other net income</source>
        <translation>Ander netto inkomen</translation>
    </message>
    <message>
        <source>Wages, alimony or income of the partner: it counts in full</source>
        <translation>Loon, alimentatie of inkomen van de partner: het telt helemaal mee</translation>
    </message>
    <message>
        <source>Income that was settled with the benefit; it goes before turnover less costs. Recording a settlement fills it in.</source>
        <translation>Inkomen dat met de uitkering is verrekend; het gaat voor omzet min kosten. Een verrekening vastleggen vult het in.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n bon</numerusform>
            <numerusform>%n bonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Turnover and costs follow from %1.</source>
        <translation>Omzet en kosten volgen uit %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>Recording the settlement</source>
        <translation>De verrekening vastleggen</translation>
    </message>
</context>
<context>
    <name>ui::PermissionBar</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>verleend</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Geen toestemming</translation>
    </message>
    <message>
        <source>Hours can be booked and are kept; they do not count until permission is recorded.</source>
        <translation>Uren kunt u vastleggen en blijven bewaard; ze tellen pas mee als de toestemming is vastgelegd.</translation>
    </message>
    <message>
        <source>Permission refused</source>
        <translation>Toestemming geweigerd</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>Besluit van %1: %2</translation>
    </message>
    <message>
        <source>Permission ends on %1</source>
        <translation>Toestemming tot en met %1</translation>
    </message>
    <message>
        <source>Permission from %1</source>
        <translation>Toestemming vanaf %1</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Toestemming afgelopen</translation>
    </message>
    <message>
        <source>Grant …</source>
        <translation>Verlenen …</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Verlengen …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Weigeren …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Intrekken …</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Besluiten tot nu toe</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Verbeteren …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Remove permission</source>
        <translation>Toestemming verwijderen</translation>
    </message>
    <message>
        <source>Remove the decision of %1? Hours in %2 then count as worked without permission. It goes to the bin and can be put back.</source>
        <translation>Het besluit van %1 verwijderen? Uren in %2 tellen dan als gewerkt zonder toestemming. Het besluit gaat naar de prullenbak en kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Removing the permission</source>
        <translation>De toestemming verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::PermissionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Grant permission</source>
        <translation>Toestemming verlenen</translation>
    </message>
    <message>
        <source>Extend permission</source>
        <translation>Toestemming verlengen</translation>
    </message>
    <message>
        <source>Refuse permission</source>
        <translation>Toestemming weigeren</translation>
    </message>
    <message>
        <source>Withdraw permission</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Correct permission</source>
        <translation>Toestemming verbeteren</translation>
    </message>
    <message>
        <source>Record permission</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Record extension</source>
        <translation>Verlenging vastleggen</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Weigering vastleggen</translation>
    </message>
    <message>
        <source>Record correction</source>
        <translation>Verbetering vastleggen</translation>
    </message>
    <message>
        <source>First day without permission</source>
        <translation>Eerste dag zonder toestemming</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Waarom ingetrokken</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Datum van het besluit</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Gevraagd vanaf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Waarom geweigerd</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>as the municipality</source>
        <translation>zoals de gemeente</translation>
    </message>
    <message>
        <source>Hours a week at most</source>
        <translation>Uren per week hoogstens</translation>
    </message>
    <message>
        <source>Hours a year at most</source>
        <translation>Uren per jaar hoogstens</translation>
    </message>
</context>
<context>
    <name>ui::PricesPane</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>own price</source>
        <translation>eigen prijs</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Own price …</source>
        <translation>Eigen prijs …</translation>
    </message>
    <message>
        <source>Price of another …</source>
        <translation>Prijs van een ander …</translation>
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
        <source>Part-time entrepreneurs ask what is usual on the market. Note what others ask for the same, with the day and the place where it was seen.</source>
        <translation>Een parttime ondernemer vraagt wat gebruikelijk is op de markt. Noteer wat anderen voor hetzelfde vragen, met de dag en de plaats waar u het zag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eigen prijs</translation>
    </message>
    <message>
        <source>Price of another</source>
        <translation>Prijs van een ander</translation>
    </message>
    <message>
        <source>Record price</source>
        <translation>Prijs vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The same word for the same product: those prices are compared</source>
        <translation>Hetzelfde woord voor hetzelfde product: die prijzen worden vergeleken</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>per hour, per piece</source>
        <translation>per uur, per stuk</translation>
    </message>
    <message>
        <source>Who asks it</source>
        <translation>Wie vraagt dit</translation>
    </message>
    <message>
        <source>website, folder, telephone call</source>
        <translation>website, folder, telefoongesprek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Prijs verwijderen</translation>
    </message>
    <message>
        <source>Remove the price of %1 for %2? It goes to the bin and can be put back.</source>
        <translation>De prijs van %1 voor %2 verwijderen? Zij gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the price</source>
        <translation>De prijs verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::PtoOverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Over the ceiling.</source>
        <translation>Boven de grens.</translation>
    </message>
    <message>
        <source>Near the ceiling.</source>
        <translation>Dicht bij de grens.</translation>
    </message>
    <message>
        <source>%1 without permission: kept, not counted.</source>
        <translation>%1 zonder toestemming: bewaard, telt niet mee.</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Geen toestemming</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Fullest week</source>
        <translation>Drukste week</translation>
    </message>
    <message>
        <source>Year so far</source>
        <translation>Jaar tot nu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Niet ingeleverd</translation>
    </message>
    <message>
        <source>PTO hours</source>
        <translation>PTO-uren</translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>Vorige maand (Alt+Links)</translation>
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation>Volgende maand (Alt+Rechts)</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Only who has not handed in</source>
        <translation>Alleen wie niet heeft ingeleverd</translation>
    </message>
    <message>
        <source>Part-time entrepreneurs</source>
        <translation>Parttime ondernemers</translation>
    </message>
    <message>
        <source>Showing the hours of all clients</source>
        <translation>De uren van alle klanten tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klant</numerusform>
            <numerusform>%n klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not handed in</source>
        <translation>%1 niet ingeleverd</translation>
    </message>
    <message>
        <source>Everybody has handed in, up to and including %1.</source>
        <translation>Iedereen heeft ingeleverd, tot en met %1.</translation>
    </message>
    <message>
        <source>Nobody has permission to work part-time in %1, and no hours were booked.</source>
        <translation>Niemand heeft in %1 toestemming om parttime te ondernemen, en er zijn geen uren vastgelegd.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ui::PtoPanel</name>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Showing the hours</source>
        <translation>De uren tonen</translation>
    </message>
    <message>
        <source>Reading what was typed</source>
        <translation>Lezen wat was getypt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Invoices and costs</source>
        <translation>Facturen en kosten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Afrekening</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>B&amp;ank statement…</source>
        <translation>B&amp;ankafschrift…</translation>
    </message>
    <message>
        <source>Lay a statement of the bank beside the income and keep what you tick.</source>
        <translation>Leg een afschrift van de bank naast het inkomen en leg vast wat u aanvinkt.</translation>
    </message>
</context>
<context>
    <name>ui::SettlementView</name>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (niet geverifieerd)</translation>
    </message>
    <message>
        <source>What do I get?</source>
        <translation>Wat krijg ik?</translation>
    </message>
    <message>
        <source>Steps of the settlement</source>
        <translation>Stappen van de verrekening</translation>
    </message>
    <message>
        <source>Record settlement</source>
        <translation>Verrekening vastleggen</translation>
    </message>
    <message>
        <source>What do I get? as a document …</source>
        <translation>Brief ‘Wat krijg ik?’ …</translation>
    </message>
    <message>
        <source>Take settlement back …</source>
        <translation>Verrekening terugnemen …</translation>
    </message>
    <message>
        <source>Closed without a settlement</source>
        <translation>Afgesloten zonder verrekening</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Nog niet verrekend</translation>
    </message>
    <message>
        <source>Changed after it was settled on %1</source>
        <translation>Gewijzigd na de verrekening van %1</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>Verrekend op %1</translation>
    </message>
    <message>
        <source>Settle again</source>
        <translation>Opnieuw verrekenen</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>Nog niets te zeggen.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>%1 of the income counts. %2 benefit is left, of which %3 holiday allowance is kept until it is paid.</source>
        <translation>%1 van het inkomen telt mee. Er blijft %2 uitkering over. Daarvan bewaart de gemeente %3 vakantietoeslag.</translation>
    </message>
    <message>
        <source>Earn %1 more: %2 less benefit, %3 more in hand.</source>
        <translation>%1 meer omzet: %2 minder uitkering, %3 meer in handen.</translation>
    </message>
    <message>
        <source>Earn %1 less: %2 more benefit, %3 less in hand.</source>
        <translation>%1 minder omzet: %2 meer uitkering, %3 minder in handen.</translation>
    </message>
    <message>
        <source>Take settlement back</source>
        <translation>Verrekening terugnemen</translation>
    </message>
    <message>
        <source>Take the settlement of %1 back? The figures of the month stay; later months that carry something over from it have to be settled again.</source>
        <translation>De verrekening van %1 terugnemen? De cijfers van de maand blijven; latere maanden die er iets van meenemen, moeten opnieuw worden verrekend.</translation>
    </message>
    <message>
        <source>Taking the settlement back</source>
        <translation>De verrekening terugnemen</translation>
    </message>
    <message>
        <source>The bufferbudget adds %1.</source>
        <translation>Het bufferbudget vult %1 aan.</translation>
    </message>
</context>
<context>
    <name>ui::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
</context>
<context>
    <name>ui::WeekModel</name>
    <message>
        <source>Over the ceiling of the week.</source>
        <translation>Boven de grens van de week.</translation>
    </message>
    <message>
        <source>Over the ceiling of the year.</source>
        <translation>Boven de grens van het jaar.</translation>
    </message>
    <message>
        <source>No reason written down yet.</source>
        <translation>Nog geen reden opgeschreven.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Without permission: kept, not counted.</source>
        <translation>Zonder toestemming: bewaard, telt niet mee.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totaal: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>ui::WeekPane</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>Vorige week (Alt+Links)</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>Volgende week (Alt+Rechts)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Same as last week</source>
        <translation>Als vorige week</translation>
    </message>
    <message>
        <source>What was copied is no week of hours. Nothing was changed. Copy a week with Ctrl+C, or rows of hours from a spreadsheet.</source>
        <translation>Wat is gekopieerd, is geen week met uren. Er is niets gewijzigd. Kopieer een week met Ctrl+C, of rijen met uren uit een rekenblad.</translation>
    </message>
    <message>
        <source>%1 is copied. Go to another week and paste it with Ctrl+V.</source>
        <translation>%1 is gekopieerd. Ga naar een andere week en plak met Ctrl+V.</translation>
    </message>
    <message>
        <source>Why more than the ceiling was worked</source>
        <translation>Waarom er meer is gewerkt dan de grens</translation>
    </message>
    <message>
        <source>Record reason</source>
        <translation>Reden vastleggen</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>Boven de grens</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Type 2:30, 2,5, 2u30 or 150m. Ctrl+C and Ctrl+V copy a week; a right click writes a note.</source>
        <translation>Typ 2:30, 2,5, 2u30 of 150m. Ctrl+C en Ctrl+V kopiëren een week; rechtsklikken maakt een notitie.</translation>
    </message>
    <message>
        <source>Days of a closed month are fixed.</source>
        <translation>Dagen van een afgesloten maand liggen vast.</translation>
    </message>
    <message>
        <source>Recording the hours</source>
        <translation>De uren vastleggen</translation>
    </message>
    <message>
        <source>“%1” is no number of hours, so %2 stays as it was. Type for example 2:30, 2,5, 2u30 or 150m.</source>
        <translation>“%1” is geen aantal uren, dus %2 blijft zoals het was. Typ bijvoorbeeld 2:30, 2,5, 2u30 of 150m.</translation>
    </message>
    <message>
        <source>Paste week</source>
        <translation>Week plakken</translation>
    </message>
    <message>
        <source>There are hours in %1. Replace them by the copied week? It can be undone.</source>
        <translation>In %1 staan uren. Vervangen door de gekopieerde week? U kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Replace hours</source>
        <translation>Uren vervangen</translation>
    </message>
    <message>
        <source>Pasting the week</source>
        <translation>De week plakken</translation>
    </message>
    <message>
        <source>There are no hours in %1, so there is nothing to repeat.</source>
        <translation>In %1 staan geen uren, dus er is niets over te nemen.</translation>
    </message>
    <message>
        <source>Type the hours first; a note belongs to hours.</source>
        <translation>Typ eerst de uren; een notitie hoort bij uren.</translation>
    </message>
    <message>
        <source>Note with hours</source>
        <translation>Notitie bij uren</translation>
    </message>
    <message>
        <source>What was done on %1?</source>
        <translation>Wat is er gedaan op %1?</translation>
    </message>
    <message>
        <source>Writing the note</source>
        <translation>De notitie vastleggen</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>De reden vastleggen</translation>
    </message>
    <message>
        <source>“%1” was typed for %2 and not yet stored. Type it again if it holds.</source>
        <translation>“%1” was getypt bij %2 en nog niet vastgelegd. Typ het opnieuw als het klopt.</translation>
    </message>
    <message>
        <source>Over the ceiling, with a reason</source>
        <translation>Boven de grens, met reden</translation>
    </message>
    <message>
        <source>Without permission: kept, not counted</source>
        <translation>Zonder toestemming: bewaard, telt niet mee</translation>
    </message>
</context>
</TS>
