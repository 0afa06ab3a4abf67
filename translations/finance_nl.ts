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
            <translation>Btw die u voorschiet</translation>
        </message>
        <message>
            <source>Cash in the business already</source>
            <translation>Geld dat al in het bedrijf zit</translation>
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
    </context>
</TS>
