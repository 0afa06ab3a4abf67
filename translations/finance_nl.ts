<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Make financial plan</source>
        <translation>Financieel plan maken</translation>
    </message>
    <message>
        <source>Copy financial plan</source>
        <translation>Financieel plan kopiëren</translation>
    </message>
    <message>
        <source>Change financial plan</source>
        <translation>Financieel plan wijzigen</translation>
    </message>
    <message>
        <source>Remove financial plan</source>
        <translation>Financieel plan verwijderen</translation>
    </message>
    <message>
        <source>Add line to financial plan</source>
        <translation>Regel toevoegen aan financieel plan</translation>
    </message>
    <message>
        <source>Change line of financial plan</source>
        <translation>Regel van financieel plan wijzigen</translation>
    </message>
    <message>
        <source>Remove line from financial plan</source>
        <translation>Regel verwijderen uit financieel plan</translation>
    </message>
    <message>
        <source>Move line of financial plan</source>
        <translation>Regel van financieel plan verplaatsen</translation>
    </message>
</context>
<context>
    <name>core::FinanceCharts</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Cash at the end of the month</source>
        <translation>Kas aan het eind van de maand</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <translation>laagst: %1</translation>
    </message>
    <message>
        <source>The cash falls below zero: %1 short in %2.</source>
        <translation>De kas komt onder nul: %1 tekort in %2.</translation>
    </message>
    <message>
        <source>The cash never falls below zero.</source>
        <translation>De kas komt nergens onder nul.</translation>
    </message>
    <message>
        <source>Turnover against costs</source>
        <translation>Omzet tegenover kosten</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Turnover, what if</source>
        <translation>Omzet, wat als</translation>
    </message>
    <message>
        <source>Costs, what if</source>
        <translation>Kosten, wat als</translation>
    </message>
    <message>
        <source>In %1 of the 36 months the turnover carries the costs.</source>
        <translation>In %1 van de 36 maanden dekt de omzet de kosten.</translation>
    </message>
</context>
<context>
    <name>core::FinanceChecks</name>
    <message>
        <source>Give the plan a name.</source>
        <translation>Geef het plan een naam.</translation>
    </message>
    <message>
        <source>The first month lies between January 2014 and December 2060.</source>
        <translation>De eerste maand ligt tussen januari 2014 en december 2060.</translation>
    </message>
    <message>
        <source>The season is twelve whole numbers from 0 to 1000, January first; not all zero.</source>
        <translation>Het seizoen is twaalf hele getallen van 0 tot 1000, januari eerst; niet allemaal nul.</translation>
    </message>
    <message>
        <source>Full volume is reached within 0 to 36 months.</source>
        <translation>De volle omzet wordt binnen 0 tot 36 maanden bereikt.</translation>
    </message>
    <message>
        <source>The tax reserve lies between 0 and 100 %.</source>
        <translation>De belastingreserve ligt tussen 0 en 100 %.</translation>
    </message>
    <message>
        <source>No tax reserve is entered: the outcomes are before tax.</source>
        <translation>Er is geen belastingreserve ingevuld: de uitkomsten zijn vóór belasting.</translation>
    </message>
    <message>
        <source>The benefit norm cannot be below zero.</source>
        <translation>De uitkeringsnorm kan niet onder nul zijn.</translation>
    </message>
    <message>
        <source>Give the line a name.</source>
        <translation>Geef de regel een naam.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>Het bedrag kan niet onder nul zijn.</translation>
    </message>
    <message>
        <source>The amount is at most %1.</source>
        <translation>Het bedrag is hoogstens %1.</translation>
    </message>
    <message>
        <source>The number a month lies between 0 and 100,000.</source>
        <translation>Het aantal per maand ligt tussen 0 en 100.000.</translation>
    </message>
    <message>
        <source>Price times number is at most %1 a month.</source>
        <translation>Prijs maal aantal is hoogstens %1 per maand.</translation>
    </message>
    <message>
        <source>The first month lies between 1 and 36.</source>
        <translation>De eerste maand ligt tussen 1 en 36.</translation>
    </message>
    <message>
        <source>The last month lies between the first and 36; 0 is to the end.</source>
        <translation>De laatste maand ligt tussen de eerste en 36; 0 is tot het eind.</translation>
    </message>
    <message>
        <source>The payment term lies between 0 and 360 days.</source>
        <translation>De betaaltermijn ligt tussen 0 en 360 dagen.</translation>
    </message>
    <message>
        <source>The part paid at once lies between 0 and 100 %.</source>
        <translation>Het deel dat meteen betaald wordt, ligt tussen 0 en 100 %.</translation>
    </message>
    <message>
        <source>The purchase price lies between zero and %1.</source>
        <translation>De inkoopprijs ligt tussen nul en %1.</translation>
    </message>
    <message>
        <source>The share lies between 0 and 500 %.</source>
        <translation>Het percentage ligt tussen 0 en 500 %.</translation>
    </message>
    <message>
        <source>It is written off over 0 to 50 years.</source>
        <translation>Afschrijven gaat over 0 tot 50 jaar.</translation>
    </message>
    <message>
        <source>The interest lies between 0 and 100 % a year.</source>
        <translation>De rente ligt tussen 0 en 100 % per jaar.</translation>
    </message>
    <message>
        <source>The term of a loan lies between 0 and 600 months.</source>
        <translation>De looptijd van een lening ligt tussen 0 en 600 maanden.</translation>
    </message>
    <message>
        <source>The interest-only months are fewer than the term of the loan.</source>
        <translation>Er zijn minder maanden met alleen rente dan de looptijd van de lening.</translation>
    </message>
    <message>
        <source>“%1” is bought for more than it is sold for.</source>
        <translation>“%1” wordt duurder ingekocht dan verkocht.</translation>
    </message>
    <message>
        <source>The funding falls %1 short of what is needed.</source>
        <translation>De financiering komt %1 tekort.</translation>
    </message>
    <message>
        <source>The cash falls below zero: %1 short in %2.</source>
        <translation>De kas komt onder nul: %1 tekort in %2.</translation>
    </message>
    <message>
        <source>In %1 the turnover of %2 is over the limit of %3 of the small-business scheme.</source>
        <translation>In %1 komt de omzet van %2 boven de grens van %3 van de kleineondernemersregeling.</translation>
    </message>
    <message>
        <source>In %1 the turnover of %2 comes close to the limit of %3 of the small-business scheme.</source>
        <translation>In %1 komt de omzet van %2 dicht bij de grens van %3 van de kleineondernemersregeling.</translation>
    </message>
</context>
<context>
    <name>core::FinanceWords</name>
    <message>
        <source>Turnover and purchases</source>
        <translation>Omzet en inkoop</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Vaste kosten</translation>
    </message>
    <message>
        <source>Start-up costs</source>
        <translation>Aanloopkosten</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringen</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>Werkkapitaal</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>Eigen geld</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Leningen</translation>
    </message>
    <message>
        <source>Household expenses</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Andere inkomsten</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Uitkering</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>per kwartaal</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>zero rate</source>
        <translation>nultarief</translation>
    </message>
    <message>
        <source>no VAT</source>
        <translation>geen btw</translation>
    </message>
    <message>
        <source>VAT return every quarter</source>
        <translation>Btw-aangifte per kwartaal</translation>
    </message>
    <message>
        <source>Small-business scheme: no VAT</source>
        <translation>Kleineondernemersregeling: geen btw</translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation>Vrijgesteld van btw</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineair</translation>
    </message>
    <message>
        <source>annuity</source>
        <translation>annuïteit</translation>
    </message>
</context>
<context>
    <name>core::Forecast</name>
    <message>
        <source>Left over or short</source>
        <translation>Over of tekort</translation>
    </message>
    <message>
        <source>Taken from the business</source>
        <translation>Opgenomen uit het bedrijf</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Inkoop</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Brutowinst</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Afschrijving</translation>
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
        <source>Profit before tax</source>
        <translation>Winst vóór belasting</translation>
    </message>
    <message>
        <source>Tax reserve (assumption)</source>
        <translation>Belastingreserve (aanname)</translation>
    </message>
    <message>
        <source>Profit after the tax reserve</source>
        <translation>Winst na belastingreserve</translation>
    </message>
    <message>
        <source>Cash at the beginning</source>
        <translation>Kas aan het begin</translation>
    </message>
    <message>
        <source>Received from customers</source>
        <translation>Ontvangen van klanten</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>Eigen geld</translation>
    </message>
    <message>
        <source>Loans received</source>
        <translation>Leningen ontvangen</translation>
    </message>
    <message>
        <source>VAT refunded</source>
        <translation>Btw terug</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Totaal in</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Vaste kosten</translation>
    </message>
    <message>
        <source>Start-up costs</source>
        <translation>Aanloopkosten</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringen</translation>
    </message>
    <message>
        <source>Loan repayments</source>
        <translation>Aflossing</translation>
    </message>
    <message>
        <source>VAT paid</source>
        <translation>Btw betaald</translation>
    </message>
    <message>
        <source>Taken out for living</source>
        <translation>Privéopname</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Totaal uit</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>Kas aan het eind</translation>
    </message>
    <message>
        <source>VAT paid in advance</source>
        <translation>Voorgeschoten btw</translation>
    </message>
    <message>
        <source>Cash in the business already</source>
        <translation>Geld dat al in het bedrijf zit</translation>
    </message>
</context>
<context>
    <name>core::LineWords</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>btw %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 × %2 a month</source>
        <translation>%1 × %2 per maand</translation>
    </message>
    <message>
        <source>purchase %1 each</source>
        <translation>inkoop %1 per stuk</translation>
    </message>
    <message>
        <source>purchase %1 of the turnover</source>
        <translation>inkoop %1 van de omzet</translation>
    </message>
    <message numerus="yes">
        <source>%1 paid at once, the rest after %n day(s)</source>
        <translation>
            <numerusform>%1 meteen betaald, de rest na %n dag</numerusform>
            <numerusform>%1 meteen betaald, de rest na %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received after %n day(s)</source>
        <translation>
            <numerusform>ontvangen na %n dag</numerusform>
            <numerusform>ontvangen na %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>paid at once</source>
        <translation>meteen betaald</translation>
    </message>
    <message>
        <source>%1 employer&apos;s charges on top</source>
        <translation>%1 werkgeverslasten erbovenop</translation>
    </message>
    <message numerus="yes">
        <source>paid after %n day(s)</source>
        <translation>
            <numerusform>betaald na %n dag</numerusform>
            <numerusform>betaald na %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written off in %n year(s)</source>
        <translation>
            <numerusform>afgeschreven in %n jaar</numerusform>
            <numerusform>afgeschreven in %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps its value</source>
        <translation>houdt zijn waarde</translation>
    </message>
    <message>
        <source>%1 interest a year</source>
        <translation>%1 rente per jaar</translation>
    </message>
    <message numerus="yes">
        <source>repaid in %n month(s)</source>
        <translation>
            <numerusform>afgelost in %n maand</numerusform>
            <numerusform>afgelost in %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n with interest only</source>
        <translation>
            <numerusform>de eerste %n alleen rente</numerusform>
            <numerusform>de eerste %n alleen rente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Outcomes</name>
    <message>
        <source>Without turnover the margin is not known: fill in the turnover first</source>
        <translation>Zonder omzet is de marge niet bekend: vul eerst de omzet in</translation>
    </message>
    <message>
        <source>Purchases cost as much as is sold (margin %1): no turnover is enough</source>
        <translation>De inkoop kost evenveel als de verkoop opbrengt (marge %1): geen omzet is genoeg</translation>
    </message>
    <message>
        <source>Divided by the margin of %1 on the turnover: turnover a year</source>
        <translation>Gedeeld door de marge van %1 op de omzet: omzet per jaar</translation>
    </message>
    <message>
        <source>Turnover a month</source>
        <translation>Omzet per maand</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Andere kosten</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Afschrijving</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Together: the gross margin that is needed</source>
        <translation>Samen: de brutowinst die nodig is</translation>
    </message>
    <message>
        <source>Private costs in this year</source>
        <translation>Privé-uitgaven in dit jaar</translation>
    </message>
    <message>
        <source>Benefit norm, 12 months</source>
        <translation>Uitkeringsnorm, 12 maanden</translation>
    </message>
    <message>
        <source>The higher of the two is needed</source>
        <translation>De hoogste van de twee is nodig</translation>
    </message>
    <message>
        <source>Less: other income of the household, without the benefit</source>
        <translation>Af: andere inkomsten van het huishouden, zonder de uitkering</translation>
    </message>
    <message>
        <source>Needed from the business</source>
        <translation>Nodig uit het bedrijf</translation>
    </message>
    <message>
        <source>Loan repayments above the depreciation</source>
        <translation>Aflossing boven de afschrijving</translation>
    </message>
    <message>
        <source>The tax reserve takes the whole profit: no turnover is enough</source>
        <translation>De belastingreserve neemt de hele winst: geen omzet is genoeg</translation>
    </message>
    <message>
        <source>Profit before the tax reserve of %1</source>
        <translation>Winst vóór de belastingreserve van %1</translation>
    </message>
    <message>
        <source>Fixed costs, depreciation and interest</source>
        <translation>Vaste kosten, afschrijving en rente</translation>
    </message>
    <message>
        <source>Cash at the end of %1</source>
        <translation>Kas aan het eind van %1</translation>
    </message>
</context>
<context>
    <name>core::Sheets</name>
    <message>
        <source>Year %1</source>
        <translation>Jaar %1</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Written off in year 1</source>
        <translation>Afschrijving jaar 1</translation>
    </message>
    <message>
        <source>year 2</source>
        <translation>jaar 2</translation>
    </message>
    <message>
        <source>year 3</source>
        <translation>jaar 3</translation>
    </message>
    <message>
        <source>Value after 3 years</source>
        <translation>Waarde na 3 jaar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Needs and means</source>
        <translation>Nodig en beschikbaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Tekort</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>ui::FinancePanel</name>
    <message>
        <source>Investment budget</source>
        <translation>Investeringsbegroting</translation>
    </message>
    <message>
        <source>Funding budget</source>
        <translation>Financieringsbegroting</translation>
    </message>
    <message>
        <source>Operating budget</source>
        <translation>Exploitatiebegroting</translation>
    </message>
    <message>
        <source>Cash budget, 36 months</source>
        <translation>Liquiditeitsbegroting, 36 maanden</translation>
    </message>
    <message>
        <source>Private budget</source>
        <translation>Privébegroting</translation>
    </message>
    <message>
        <source>Make a financial plan</source>
        <translation>Financieel plan maken</translation>
    </message>
    <message>
        <source>There is no financial plan yet. It starts with the lines that nearly every plan has; you fill in the amounts.</source>
        <translation>Er is nog geen financieel plan. Het begint met de regels die bijna elk plan heeft; u vult de bedragen in.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message>
        <source>Copy as scenario</source>
        <translation>Kopiëren als scenario</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Plan verwijderen</translation>
    </message>
    <message>
        <source>Storing the plan</source>
        <translation>Het plan opslaan</translation>
    </message>
    <message>
        <source>Calculating the plan</source>
        <translation>Het plan doorrekenen</translation>
    </message>
    <message>
        <source>New financial plan</source>
        <translation>Nieuw financieel plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Naam van het plan</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Het plan maken</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Naam van het scenario</translation>
    </message>
    <message>
        <source>%1, careful</source>
        <translation>%1, voorzichtig</translation>
    </message>
    <message>
        <source>Copying the plan</source>
        <translation>Het plan kopiëren</translation>
    </message>
    <message>
        <source>Remove “%1” with all its lines? It goes to the bin and can be put back.</source>
        <translation>“%1” met alle regels verwijderen? Het gaat naar de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Removing the plan</source>
        <translation>Het plan verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::LineFields</name>
    <message>
        <source>“%1” is no amount. Type for example 1.234,50.</source>
        <translation>“%1” is geen bedrag. Typ bijvoorbeeld 1.234,50.</translation>
    </message>
    <message>
        <source>“%1” is no percentage. Type for example 8,5.</source>
        <translation>“%1” is geen percentage. Typ bijvoorbeeld 8,5.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” is geen heel getal.</translation>
    </message>
    <message>
        <source>“%1” is no number. Type for example 12,5.</source>
        <translation>“%1” is geen getal. Typ bijvoorbeeld 12,5.</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>tot het eind</translation>
    </message>
    <message>
        <source>“%1” is no month of the plan. Type 1 to 36, or for example mrt 2026.</source>
        <translation>“%1” is geen maand van het plan. Typ 1 tot 36, of bijvoorbeeld mrt 2026.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Gross wage</source>
        <translation>Brutoloon</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Aflossing</translation>
    </message>
    <message>
        <source>Number
a month</source>
        <translation>Aantal
per maand</translation>
    </message>
    <message>
        <source>Purchase
each</source>
        <translation>Inkoop
per stuk</translation>
    </message>
    <message>
        <source>Purchase
in %</source>
        <translation>Inkoop
in %</translation>
    </message>
    <message>
        <source>VAT on
purchase</source>
        <translation>Btw op
inkoop</translation>
    </message>
    <message>
        <source>Paid
at once</source>
        <translation>Direct
betaald</translation>
    </message>
    <message>
        <source>Term
in days</source>
        <translation>Termijn
in dagen</translation>
    </message>
    <message>
        <source>From
month</source>
        <translation>Vanaf
maand</translation>
    </message>
    <message>
        <source>Until
month</source>
        <translation>Tot en met
maand</translation>
    </message>
    <message>
        <source>Charges
on top</source>
        <translation>Werkgevers-
lasten</translation>
    </message>
    <message>
        <source>In
month</source>
        <translation>In
maand</translation>
    </message>
    <message>
        <source>Years to
write off</source>
        <translation>Afschrijven
in jaren</translation>
    </message>
    <message>
        <source>Interest
a year</source>
        <translation>Rente
per jaar</translation>
    </message>
    <message>
        <source>Term in
months</source>
        <translation>Looptijd
in maanden</translation>
    </message>
    <message>
        <source>Interest only,
months</source>
        <translation>Aflossingsvrij
in maanden</translation>
    </message>
    <message>
        <source>No reason or source yet</source>
        <translation>Nog geen reden of bron</translation>
    </message>
</context>
<context>
    <name>ui::LinePage</name>
    <message>
        <source>Add line (Insert)</source>
        <translation>Regel toevoegen (Insert)</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>Ctrl+Delete; Alt with an arrow moves the line</source>
        <translation>Ctrl+Delete; Alt met een pijl verplaatst de regel</translation>
    </message>
    <message>
        <source>Storing the line</source>
        <translation>De regel opslaan</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Adding the line</source>
        <translation>De regel toevoegen</translation>
    </message>
    <message>
        <source>Reading the list of lines</source>
        <translation>De lijst met regels lezen</translation>
    </message>
    <message>
        <source>Removing the line</source>
        <translation>De regel verwijderen</translation>
    </message>
    <message>
        <source>Moving the line</source>
        <translation>De regel verplaatsen</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Uit de lijst</translation>
    </message>
    <message>
        <source>Why this amount</source>
        <translation>Waarom dit bedrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Type to change a cell, Tab goes right, Enter goes down. Insert adds a line, Ctrl+Delete takes one away.</source>
        <translation>Typ om een vak te wijzigen, Tab gaat naar rechts, Enter naar beneden. Insert maakt een regel, Ctrl+Delete haalt er een weg.</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePane</name>
    <message>
        <source>Lowest cash</source>
        <translation>Laagste kas</translation>
    </message>
    <message>
        <source>Break-even turnover a month</source>
        <translation>Break-evenomzet per maand</translation>
    </message>
    <message>
        <source>Turnover a month to leave the benefit</source>
        <translation>Omzet per maand om uit de uitkering te gaan</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jaar %1</translation>
    </message>
    <message>
        <source>Outcomes of year</source>
        <translation>Uitkomsten van jaar</translation>
    </message>
    <message>
        <source>How is this calculated?</source>
        <translation>Hoe is dit berekend?</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>What if. In the plan: %1.</source>
        <translation>Wat als. In het plan: %1.</translation>
    </message>
    <message>
        <source>short</source>
        <translation>tekort</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genoeg</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Planned: %1 a month.</source>
        <translation>Gepland: %1 per maand.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet gehaald</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>sluit</translation>
    </message>
    <message>
        <source>shortage</source>
        <translation>tekort</translation>
    </message>
    <message>
        <source>Needed %1, available %2.</source>
        <translation>Nodig %1, beschikbaar %2.</translation>
    </message>
    <message>
        <source>From %1 on, a whole year carries the household.</source>
        <translation>Vanaf %1 draagt een heel jaar het huishouden.</translation>
    </message>
    <message>
        <source>No whole year in this plan carries the household.</source>
        <translation>Geen heel jaar in dit plan draagt het huishouden.</translation>
    </message>
</context>
<context>
    <name>ui::PlanForm</name>
    <message>
        <source>Amounts are typed with VAT in them</source>
        <translation>Bedragen zijn getypt met btw erin</translation>
    </message>
    <message>
        <source>full from the start</source>
        <translation>meteen volledig</translation>
    </message>
    <message>
        <source> months</source>
        <translation> maanden</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Naam van het plan</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>Everything is counted over 36 months from here.</source>
        <translation>Alles wordt vanaf hier over 36 maanden gerekend.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Months to full turnover</source>
        <translation>Tot volle omzet</translation>
    </message>
    <message>
        <source>Counted per line from its first month, in equal steps.</source>
        <translation>Per regel vanaf de eerste maand, in gelijke stappen.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Seizoen</translation>
    </message>
    <message>
        <source>Cash in the business at the start</source>
        <translation>Kas bij de start</translation>
    </message>
    <message>
        <source>Tax reserve on the profit</source>
        <translation>Belastingreserve</translation>
    </message>
    <message>
        <source>Your own assumption; the program knows no rate.</source>
        <translation>Deel van de winst, uw eigen aanname; het programma kent geen tarief.</translation>
    </message>
    <message>
        <source>Where that comes from</source>
        <translation>Herkomst daarvan</translation>
    </message>
    <message>
        <source>Benefit norm a month</source>
        <translation>Norm per maand</translation>
    </message>
    <message>
        <source>Net, holiday allowance included.</source>
        <translation>Van de uitkering: netto, met vakantietoeslag.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Season, %1</source>
        <translation>Seizoen, %1</translation>
    </message>
    <message>
        <source>Every month alike</source>
        <translation>Elke maand gelijk</translation>
    </message>
    <message>
        <source>100 is an average month, 0 is closed; the year&apos;s turnover stays the same.</source>
        <translation>100 is een gewone maand, 0 is dicht; de jaaromzet blijft gelijk.</translation>
    </message>
</context>
<context>
    <name>ui::PlanOutline</name>
    <message>
        <source>Budgets of the plan</source>
        <translation>Begrotingen van het plan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Charts and what if</source>
        <translation>Grafieken en wat als</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Short: %1</source>
        <translation>Tekort: %1</translation>
    </message>
    <message>
        <source>%1: short, %2</source>
        <translation>%1: tekort, %2</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Exploitatie</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Liquiditeit</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>ui::SheetModel</name>
    <message>
        <source>Enter goes to the line this comes from</source>
        <translation>Enter gaat naar de regel waar dit vandaan komt</translation>
    </message>
</context>
<context>
    <name>ui::SheetPage</name>
    <message>
        <source>Per year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Per month, whole euros</source>
        <translation>Per maand, hele euro&apos;s</translation>
    </message>
    <message>
        <source>Per year or per month</source>
        <translation>Per jaar of per maand</translation>
    </message>
    <message>
        <source>Calculated: nothing is typed here. Enter goes to the line behind an amount.</source>
        <translation>Berekend: hier typt u niets. Enter gaat naar de regel achter een bedrag.</translation>
    </message>
</context>
<context>
    <name>ui::StepsPage</name>
    <message>
        <source>Break-even: turnover that carries the costs</source>
        <translation>Break-even: omzet die de kosten dekt</translation>
    </message>
    <message>
        <source>Leaving the benefit: turnover that carries the household as well</source>
        <translation>Uit de uitkering: omzet die ook het huishouden dekt</translation>
    </message>
    <message>
        <source>How it is calculated, year %1</source>
        <translation>Hoe het berekend is, jaar %1</translation>
    </message>
    <message>
        <source>Steps of the calculation</source>
        <translation>Stappen van de berekening</translation>
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
        <source>Lowest cash: everything up to and including %1</source>
        <translation>Laagste kas: alles tot en met %1</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfPage</name>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Terug naar het plan</translation>
    </message>
    <message>
        <source>Charts and what if</source>
        <translation>Grafieken en wat als</translation>
    </message>
    <message>
        <source>%1: as planned</source>
        <translation>%1: zoals gepland</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
</TS>
