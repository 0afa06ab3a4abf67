<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Issue document</source>
        <translation>Document maken</translation>
    </message>
    <message>
        <source>Write out the register of papers</source>
        <translation>Register van stukken wegschrijven</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Uitkering</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Tasks and promises</source>
        <translation>Taken en afspraken</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Dossier extract</source>
        <translation>Dossieruittreksel</translation>
    </message>
    <message>
        <source>Lists and plan</source>
        <translation>Lijsten en ondernemingsplan</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Hoe het geteld is</translation>
    </message>
    <message>
        <source>The dossiers behind the figures</source>
        <translation>De dossiers achter de cijfers</translation>
    </message>
    <message>
        <source>Results of the year</source>
        <translation>Resultaten van het jaar</translation>
    </message>
    <message>
        <source>Explanation with each question</source>
        <translation>Uitleg bij elke vraag</translation>
    </message>
    <message>
        <source>What we still look at</source>
        <translation>Wat wij nog nakijken</translation>
    </message>
    <message>
        <source>What the list was made for</source>
        <translation>Waarvoor de lijst is gemaakt</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoever het is</translation>
    </message>
    <message>
        <source>Papers behind the answers</source>
        <translation>Papieren bij de antwoorden</translation>
    </message>
    <message>
        <source>Judgement and remarks</source>
        <translation>Oordeel en opmerkingen</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>Wat niet speelt</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>Ondernemingsplan</translation>
    </message>
    <message>
        <source>What is still asked</source>
        <translation>Wat nog nodig is</translation>
    </message>
    <message>
        <source>What holds for the whole plan</source>
        <translation>Wat voor het hele plan geldt</translation>
    </message>
    <message>
        <source>The five budgets</source>
        <translation>De vijf begrotingen</translation>
    </message>
    <message>
        <source>Private budget</source>
        <translation>Privébegroting</translation>
    </message>
    <message>
        <source>How the outcomes are calculated</source>
        <translation>Hoe de uitkomsten zijn berekend</translation>
    </message>
    <message>
        <source>What the amounts rest on</source>
        <translation>Waar de bedragen op rusten</translation>
    </message>
    <message>
        <source>Cash in 36 months</source>
        <translation>Liquiditeit in 36 maanden</translation>
    </message>
    <message>
        <source>Financial plan</source>
        <translation>Financieel plan</translation>
    </message>
    <message>
        <source>Hours statement</source>
        <translation>Urenverantwoording</translation>
    </message>
    <message>
        <source>Hours form to fill in</source>
        <translation>Urenformulier om in te vullen</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Loan statement</source>
        <translation>Overzicht lening</translation>
    </message>
    <message>
        <source>Determination of living costs</source>
        <translation>Vaststelling levensonderhoud</translation>
    </message>
    <message>
        <source>Decision data sheet Bbz</source>
        <translation>Gegevensblad besluit Bbz</translation>
    </message>
    <message>
        <source>Calculation with its steps</source>
        <translation>Berekening met stappen</translation>
    </message>
    <message>
        <source>What do I get?</source>
        <translation>Wat krijg ik?</translation>
    </message>
    <message>
        <source>Account of part-time entrepreneurship</source>
        <translation>Afrekening parttime ondernemen</translation>
    </message>
    <message>
        <source>Overview of debts</source>
        <translation>Schuldenoverzicht</translation>
    </message>
    <message>
        <source>Offer to the creditors</source>
        <translation>Voorstel aan de schuldeisers</translation>
    </message>
    <message>
        <source>Progress of the debt arrangement</source>
        <translation>Voortgang van de schuldregeling</translation>
    </message>
    <message>
        <source>File for the court</source>
        <translation>Dossier voor de rechter</translation>
    </message>
    <message>
        <source>Plan to stop</source>
        <translation>Plan om te stoppen</translation>
    </message>
    <message>
        <source>Tests for older entrepreneurs</source>
        <translation>Toets voor oudere ondernemers</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Viability sheet Bbz</source>
        <translation>Blad levensvatbaarheid Bbz</translation>
    </message>
    <message>
        <source>Idea and person</source>
        <translation>Idee en persoon</translation>
    </message>
    <message>
        <source>Motives and skills</source>
        <translation>Motieven en vaardigheden</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Organisation and tax</source>
        <translation>Organisatie en belasting</translation>
    </message>
    <message>
        <source>Permits and insurance</source>
        <translation>Vergunningen en verzekeringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>Language cards with own words</source>
        <translation>Taalkaarten met eigen woorden</translation>
    </message>
    <message>
        <source>Sign-in sheet of a meeting</source>
        <translation>Tekenlijst van een bijeenkomst</translation>
    </message>
    <message>
        <source>Certificates of a group</source>
        <translation>Certificaten van een groep</translation>
    </message>
    <message>
        <source>Statushouders of the year</source>
        <translation>Statushouders van het jaar</translation>
    </message>
    <message>
        <source>Language cards to fill in</source>
        <translation>Taalkaarten om in te vullen</translation>
    </message>
    <message>
        <source>Referral to a partner</source>
        <translation>Doorverwijzing naar een partner</translation>
    </message>
    <message>
        <source>Walk-in hour and prevention</source>
        <translation>Spreekuur en preventie</translation>
    </message>
    <message>
        <source>Results with a chart</source>
        <translation>Resultaten met een grafiek</translation>
    </message>
    <message>
        <source>Legal forms, municipalities and questions</source>
        <translation>Rechtsvormen, gemeenten en vragen</translation>
    </message>
    <message>
        <source>Meetings and publicity</source>
        <translation>Voorlichting</translation>
    </message>
    <message>
        <source>Early signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>The rows behind the amounts</source>
        <translation>De rijen achter de bedragen</translation>
    </message>
    <message>
        <source>Yearly report of the route</source>
        <translation>Jaarverslag van de route</translation>
    </message>
    <message>
        <source>Costs and yields of the year</source>
        <translation>Kosten en opbrengsten van het jaar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Instroom</translation>
    </message>
    <message>
        <source>Who was served</source>
        <translation>Wie er is geholpen</translation>
    </message>
    <message>
        <source>Costs and yields</source>
        <translation>Kosten en opbrengsten</translation>
    </message>
    <message>
        <source>To complete before reporting</source>
        <translation>Aan te vullen vóór het verslag</translation>
    </message>
    <message>
        <source>Groups and statushouders</source>
        <translation>Groepen en statushouders</translation>
    </message>
</context>
<context>
    <name>core::BbzReport</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>This receiver does not get what was given under the Bbz.</source>
        <translation>Deze ontvanger krijgt niet wat er uit het Bbz is verstrekt.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hoofdsom</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Uitbetaald</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>linear: equal parts</source>
        <translation>lineair: gelijke delen</translation>
    </message>
    <message>
        <source>annuity: equal payments</source>
        <translation>annuïteit: gelijke betalingen</translation>
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
        <source>Interest a year</source>
        <translation>Rente per jaar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Rente vanaf</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Aflossing</translation>
    </message>
    <message>
        <source>%1, %2, over %3 months from %4</source>
        <translation>%1, %2, over %3 maanden vanaf %4</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Zekerheid</translation>
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
        <source>Loan</source>
        <translation>Lening</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Vooruitbetaald</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance at the start</source>
        <translation>Saldo aan het begin</translation>
    </message>
    <message>
        <source>Balance at the end</source>
        <translation>Saldo aan het eind</translation>
    </message>
    <message>
        <source>What was charged and paid</source>
        <translation>Wat is berekend en betaald</translation>
    </message>
    <message>
        <source>Interest charged</source>
        <translation>Berekende rente</translation>
    </message>
    <message>
        <source>Paid by you</source>
        <translation>Door u betaald</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>Open aan het eind</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Achterstand</translation>
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
        <source>%1 (not verified)</source>
        <translation>%1 (niet gecontroleerd)</translation>
    </message>
    <message>
        <source>How it was calculated</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>Assistance that was lent</source>
        <translation>Geleende bijstand</translation>
    </message>
    <message>
        <source>Becomes a gift</source>
        <translation>Wordt om niet</translation>
    </message>
    <message>
        <source>Of which paid on top</source>
        <translation>Waarvan nabetaling</translation>
    </message>
    <message>
        <source>Stays an interest-free loan (art. 13)</source>
        <translation>Blijft renteloze lening (art. 13)</translation>
    </message>
    <message>
        <source>Above the annual norm: may be claimed</source>
        <translation>Boven de jaarnorm: te vorderen</translation>
    </message>
    <message>
        <source>Claimed back</source>
        <translation>Teruggevorderd</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Objection until</source>
        <translation>Bezwaar tot en met</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>This is provisional: the year has not been determined. Nobody can derive a right from it.</source>
        <translation>Dit is voorlopig: het jaar is niet vastgesteld. Hieraan kan niemand rechten ontlenen.</translation>
    </message>
    <message>
        <source>How the interests were weighed</source>
        <translation>Hoe de belangen zijn afgewogen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
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
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Advice on viability</source>
        <translation>Advies over levensvatbaarheid</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
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
        <source>gift</source>
        <translation>om niet</translation>
    </message>
    <message>
        <source>interest-free loan</source>
        <translation>renteloze lening</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>Levensonderhoud</translation>
    </message>
    <message>
        <source>Loan statement</source>
        <translation>Overzicht lening</translation>
    </message>
    <message>
        <source>There was no loan in this year.</source>
        <translation>Er was in dit jaar geen lening.</translation>
    </message>
    <message>
        <source>Do you see something that is not right, or can you not pay? Tell your adviser: the earlier, the more is possible.</source>
        <translation>Klopt er iets niet, of kunt u niet betalen? Zeg het uw adviseur: hoe eerder, hoe meer er kan.</translation>
    </message>
    <message>
        <source>Determination of living costs</source>
        <translation>Vaststelling levensonderhoud</translation>
    </message>
    <message>
        <source>Definitive determination of Bbz living costs over a book year (Bbz art. 12)</source>
        <translation>Definitieve vaststelling van levensonderhoud Bbz over een boekjaar (Bbz art. 12)</translation>
    </message>
    <message>
        <source>No figures have been recorded for this book year.</source>
        <translation>Voor dit boekjaar zijn geen cijfers vastgelegd.</translation>
    </message>
    <message>
        <source>Decision data sheet Bbz</source>
        <translation>Gegevensblad besluit Bbz</translation>
    </message>
    <message>
        <source>What the decision on a Bbz application rests on</source>
        <translation>Waarop het besluit op een aanvraag Bbz rust</translation>
    </message>
    <message>
        <source>There is no Bbz application in this dossier.</source>
        <translation>Er is geen aanvraag Bbz in dit dossier.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Living costs asked</source>
        <translation>Levensonderhoud gevraagd</translation>
    </message>
    <message>
        <source>Capital asked</source>
        <translation>Kapitaal gevraagd</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Beslissen uiterlijk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Days that did not count</source>
        <translation>Dagen die niet meetellen</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>This year in short</source>
        <translation>Dit jaar in het kort</translation>
    </message>
    <message>
        <source>Interest not yet charged</source>
        <translation>Rente nog niet berekend</translation>
    </message>
    <message>
        <source>half of the income above the norm, for five years after the business ended (Bbz art. 43)</source>
        <translation>de helft van het inkomen boven de norm, vijf jaar na het einde van het bedrijf (Bbz art. 43)</translation>
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
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Worth for this loan</source>
        <translation>Waard voor deze lening</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>Zekerheden</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Guarantee (Bbz art. 16)</source>
        <translation>Borgtocht (Bbz art. 16)</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Geldgever</translation>
    </message>
    <message>
        <source>You pay to account %1. Add the number of your dossier.</source>
        <translation>U betaalt op rekening %1. Zet uw dossiernummer erbij.</translation>
    </message>
    <message>
        <source>The account number of the office is not filled in (Settings, Account numbers). Fill it in before this statement goes out.</source>
        <translation>Het rekeningnummer van het kantoor is niet ingevuld (Instellingen, Rekeningnummers). Vul het in voordat dit overzicht weggaat.</translation>
    </message>
    <message>
        <source>Loans under the Bbz: what was charged, paid and left</source>
        <translation>Leningen van de Bbz: wat is berekend, betaald en over</translation>
    </message>
</context>
<context>
    <name>core::CalculationReport</name>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>How this was reckoned</source>
        <translation>Zo is gerekend</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (niet nagekeken)</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Wat is ingevuld</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>Regels en bronnen</translation>
    </message>
    <message>
        <source>%1, as it stands from %2. %3</source>
        <translation>%1, zoals die geldt vanaf %2. %3</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>A calculation, step by step</source>
        <translation>Een berekening, stap voor stap</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <translation>Gerekend op</translation>
    </message>
    <message>
        <source>With the rules of</source>
        <translation>Met de regels van</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>No calculation is kept in this dossier yet. Reckon something on the tab for it and keep it.</source>
        <translation>In dit dossier is nog geen berekening vastgelegd. Reken iets uit op het tabblad Rekenen en leg het vast.</translation>
    </message>
    <message>
        <source>This calculation tells something that %1 does not get to see. It is left out.</source>
        <translation>Deze berekening vertelt iets wat %1 niet te zien krijgt. Zij is weggelaten.</translation>
    </message>
</context>
<context>
    <name>core::DebtReport</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>This receiver does not get what is owed.</source>
        <translation>Deze ontvanger krijgt de schulden niet te zien.</translation>
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
        <source>Together</source>
        <translation>Samen</translation>
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
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Debts and creditors</source>
        <translation>Schulden en schuldeisers</translation>
    </message>
    <message>
        <source>%1 debts of %2 creditors</source>
        <translation>%1 schulden bij %2 schuldeisers</translation>
    </message>
    <message>
        <source>Of which disputed</source>
        <translation>Waarvan betwist</translation>
    </message>
    <message>
        <source>Of which not confirmed by the creditor</source>
        <translation>Waarvan niet bevestigd door de schuldeiser</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
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
        <source>Days left</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Het dringendste eerst</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Incasso</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hoofdsom</translation>
    </message>
    <message>
        <source>Interest and costs</source>
        <translation>Rente en kosten</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Vordering</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>Business debts</source>
        <translation>Zakelijke schulden</translation>
    </message>
    <message>
        <source>Private debts</source>
        <translation>Privéschulden</translation>
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
        <source>Offer of</source>
        <translation>Voorstel van</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>To be divided</source>
        <translation>Te verdelen</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveren</translation>
    </message>
    <message>
        <source>%1 a month, %2 months</source>
        <translation>%1 per maand, %2 maanden</translation>
    </message>
    <message>
        <source>Preferent against concurrent</source>
        <translation>Preferent tegenover concurrent</translation>
    </message>
    <message>
        <source>Paid by a Bbz loan</source>
        <translation>Betaald uit een Bbz-lening</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Antwoord gevraagd voor</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Akkoord op</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geëindigd</translation>
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
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>volledig betaald</translation>
    </message>
    <message>
        <source>agrees, %1</source>
        <translation>akkoord, %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
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
        <source>Reserved from then on</source>
        <translation>Daarna per maand</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>Yearly talks</source>
        <translation>Jaargesprekken</translation>
    </message>
    <message>
        <source>Overview of debts</source>
        <translation>Schuldenoverzicht</translation>
    </message>
    <message>
        <source>All debts of the dossier, business and private</source>
        <translation>Alle schulden van het dossier, zakelijk en privé</translation>
    </message>
    <message>
        <source>No debt has been recorded.</source>
        <translation>Er is geen schuld vastgelegd.</translation>
    </message>
    <message>
        <source>Offer to the creditors</source>
        <translation>Voorstel aan de schuldeisers</translation>
    </message>
    <message>
        <source>What each creditor gets, and how that was worked out</source>
        <translation>Wat elke schuldeiser krijgt, en hoe dat is berekend</translation>
    </message>
    <message>
        <source>No offer has been made.</source>
        <translation>Er is geen voorstel gedaan.</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>Afloscapaciteit</translation>
    </message>
    <message>
        <source>How it was divided</source>
        <translation>Hoe is verdeeld</translation>
    </message>
    <message>
        <source>Progress of the debt arrangement</source>
        <translation>Voortgang van de schuldregeling</translation>
    </message>
    <message>
        <source>What was reserved and paid under an arrangement</source>
        <translation>Wat in een regeling is gereserveerd en betaald</translation>
    </message>
    <message>
        <source>The creditors have not agreed to an offer.</source>
        <translation>De schuldeisers zijn nog niet akkoord met een voorstel.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>paid at once</source>
        <translation>in één keer betaald</translation>
    </message>
    <message>
        <source>Reserved up to today</source>
        <translation>Gereserveerd tot vandaag</translation>
    </message>
    <message>
        <source>Should have been reserved</source>
        <translation>Had gereserveerd moeten zijn</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>Paid to creditors</source>
        <translation>Betaald aan schuldeisers</translation>
    </message>
    <message>
        <source>In the fund</source>
        <translation>In kas</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>File for the court</source>
        <translation>Dossier voor de rechter</translation>
    </message>
    <message>
        <source>What the file must hold and what is missing</source>
        <translation>Wat in het verzoek moet zitten en wat ontbreekt</translation>
    </message>
    <message>
        <source>No request to the court is being made.</source>
        <translation>Er wordt geen verzoek aan de rechter gemaakt.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
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
        <source>Complete</source>
        <translation>Compleet</translation>
    </message>
    <message>
        <source>Everything on the list is there.</source>
        <translation>Alles van de lijst is aanwezig.</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Niet compleet</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing.</source>
        <translation>
            <numerusform>%n punt ontbreekt.</numerusform>
            <numerusform>%n punten ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Wat erin moet zitten</translation>
    </message>
    <message>
        <source>Found in the dossier</source>
        <translation>Gevonden in het dossier</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
    <message>
        <source>There</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Het voorstel</translation>
    </message>
    <message>
        <source>refuses, %1</source>
        <translation>weigert, %1</translation>
    </message>
    <message>
        <source>%1 refuses: %2</source>
        <translation>%1 weigert: %2</translation>
    </message>
</context>
<context>
    <name>core::DebtSection</name>
    <message>
        <source>Creditor</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
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
        <source>Settled</source>
        <translation>Afgedaan</translation>
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
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
</context>
<context>
    <name>core::DossierHead</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemaakt voor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
</context>
<context>
    <name>core::DossierReport</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Dossier extract %1</source>
        <translation>Dossieruittreksel %1</translation>
    </message>
    <message>
        <source>What is recorded in dossier %1</source>
        <translation>Wat is vastgelegd in dossier %1</translation>
    </message>
    <message>
        <source>Dossier extract</source>
        <translation>Dossieruittreksel</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
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
        <source>Made for</source>
        <translation>Gemaakt voor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Taalniveau</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Verblijfsstatus</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot en met %2</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Nothing is recorded about the household.</source>
        <translation>Over het huishouden is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Alleenstaand</translation>
    </message>
    <message>
        <source>Single parent</source>
        <translation>Alleenstaande ouder</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Gehuwd of samenwonend</translation>
    </message>
    <message>
        <source>Rented home</source>
        <translation>Huurwoning</translation>
    </message>
    <message>
        <source>Own home</source>
        <translation>Koopwoning</translation>
    </message>
    <message>
        <source>No home of their own</source>
        <translation>Geen eigen woning</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Cost sharers</source>
        <translation>Kostendelers</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Cost sharer</source>
        <translation>Kostendeler</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Uitkering</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Norm per month</source>
        <translation>Norm per maand</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Reden van einde</translation>
    </message>
    <message>
        <source>No benefit is recorded.</source>
        <translation>Er is geen uitkering vastgelegd.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>No business is recorded.</source>
        <translation>Er is geen bedrijf vastgelegd.</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Handelsnaam</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>KVK number</source>
        <translation>KVK-nummer</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Btw-id</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Rekeningnummer</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>nog niet gestart</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>No route has been started.</source>
        <translation>Er is nog geen traject gestart.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Tasks and promises</source>
        <translation>Taken en afspraken</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>There are no tasks.</source>
        <translation>Er zijn geen taken.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>Er zijn geen notities.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>There are no papers in the dossier.</source>
        <translation>Er zitten geen papieren in het dossier.</translation>
    </message>
</context>
<context>
    <name>core::FinanceReport</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jaar %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Profit before tax</source>
        <translation>Winst voor belasting</translation>
    </message>
    <message>
        <source>Taken out for living</source>
        <translation>Privé-opname</translation>
    </message>
    <message>
        <source>Break-even turnover</source>
        <translation>Break-evenomzet</translation>
    </message>
    <message>
        <source>Turnover needed to leave the benefit</source>
        <translation>Omzet om uit de uitkering te gaan</translation>
    </message>
    <message>
        <source>Lowest cash</source>
        <translation>Laagste kas</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>closes: needed %1, available %2</source>
        <translation>sluit: nodig %1, beschikbaar %2</translation>
    </message>
    <message>
        <source>%1 short: needed %2, available %3</source>
        <translation>%1 te weinig: nodig %2, beschikbaar %3</translation>
    </message>
    <message>
        <source>Without benefit</source>
        <translation>Zonder uitkering</translation>
    </message>
    <message>
        <source>possible from %1 on: from then a whole year carries the household</source>
        <translation>kan vanaf %1: vanaf dan dekt een heel jaar het huishouden</translation>
    </message>
    <message>
        <source>no whole year in this plan carries the household</source>
        <translation>geen enkel heel jaar in dit plan dekt het huishouden</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>What holds for the whole plan</source>
        <translation>Wat voor het hele plan geldt</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Amounts filled in</source>
        <translation>Bedragen ingevuld</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>inclusief btw</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>exclusief btw</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Seizoen</translation>
    </message>
    <message>
        <source>every month alike</source>
        <translation>elke maand gelijk</translation>
    </message>
    <message>
        <source>Full volume</source>
        <translation>Volle omvang</translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>na %n maand</numerusform>
            <numerusform>na %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>from the first month on</source>
        <translation>vanaf de eerste maand</translation>
    </message>
    <message>
        <source>Cash in the business already</source>
        <translation>Kas die er al is</translation>
    </message>
    <message>
        <source>Tax reserve (assumption)</source>
        <translation>Belastingreserve (aanname)</translation>
    </message>
    <message>
        <source>Benefit norm</source>
        <translation>Uitkeringsnorm</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
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
        <source>Cash budget</source>
        <translation>Liquiditeitsbegroting</translation>
    </message>
    <message>
        <source>Cash in each of the 36 months stands at the end of this paper.</source>
        <translation>De liquiditeit in elk van de 36 maanden staat achteraan.</translation>
    </message>
    <message>
        <source>Private budget</source>
        <translation>Privébegroting</translation>
    </message>
    <message>
        <source>Cash in 36 months</source>
        <translation>Liquiditeit in 36 maanden</translation>
    </message>
    <message>
        <source>Year %1: %2 to %3, in whole euros</source>
        <translation>Jaar %1: %2 tot en met %3, in hele euro&apos;s</translation>
    </message>
    <message>
        <source>How the outcomes are calculated</source>
        <translation>Hoe de uitkomsten zijn berekend</translation>
    </message>
    <message>
        <source>The cash is lowest at the end of %1. Up to then the plan has:</source>
        <translation>De kas is het laagst aan het eind van %1. Tot en met die maand staat in het plan:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Break-even: turnover that carries the costs</source>
        <translation>Break-even: omzet die de kosten dekt</translation>
    </message>
    <message>
        <source>Leaving the benefit: turnover that carries the household as well</source>
        <translation>Uit de uitkering: omzet die ook het huishouden dekt</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Turnover and costs without VAT; purchases, depreciation and interest are among the costs.</source>
        <translation>Omzet en kosten zonder btw; inkoop, afschrijving en rente horen bij de kosten.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waar het op rust</translation>
    </message>
    <message>
        <source>Why this amount, and the source</source>
        <translation>Waarom dit bedrag, en de bron</translation>
    </message>
    <message>
        <source>What the amounts rest on</source>
        <translation>Waar de bedragen op rusten</translation>
    </message>
    <message>
        <source>Financial plan %1</source>
        <translation>Financieel plan %1</translation>
    </message>
    <message>
        <source>Budgets, cash and outcomes of dossier %1</source>
        <translation>Begrotingen, kas en uitkomsten van dossier %1</translation>
    </message>
    <message>
        <source>Financial plan</source>
        <translation>Financieel plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>There is no financial plan in this dossier yet.</source>
        <translation>In dit dossier staat nog geen financieel plan.</translation>
    </message>
    <message>
        <source>The amounts come from the client. The outcomes are calculated from them.</source>
        <translation>De bedragen komen van de klant. De uitkomsten zijn eruit berekend.</translation>
    </message>
    <message>
        <source>Cash in 36 months: %1</source>
        <translation>Liquiditeit in 36 maanden: %1</translation>
    </message>
</context>
<context>
    <name>core::GroupReport</name>
    <message>
        <source>There is no group with a meeting yet.</source>
        <translation>Er is nog geen groep met een bijeenkomst.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>This certificate is for</source>
        <translation>Dit certificaat is voor</translation>
    </message>
    <message>
        <source>who took part in %1 of the %2 meetings of %3, from %4 to %5.</source>
        <translation>die deelnam aan %1 van de %2 bijeenkomsten van %3, van %4 tot en met %5.</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>For the organisation</source>
        <translation>Namens de organisatie</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Tekenlijst</translation>
    </message>
    <message>
        <source>Who was at a meeting of a group</source>
        <translation>Wie bij een bijeenkomst van een groep was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>This receiver does not get names; they are filled in by hand.</source>
        <translation>Deze ontvanger krijgt geen namen; vul ze met de hand in.</translation>
    </message>
    <message>
        <source>Only for noting who was there. The office takes the sheet in and destroys it when it has been noted.</source>
        <translation>Alleen om te noteren wie er was. De adviseur neemt de lijst in en vernietigt hem als de aanwezigheid is genoteerd.</translation>
    </message>
    <message>
        <source>Proof of taking part in a group</source>
        <translation>Bewijs van deelname aan een groep</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate: for that somebody was at %1% of the meetings.</source>
        <translation>Niemand heeft een certificaat verdiend: daarvoor is iemand bij %1% van de bijeenkomsten geweest.</translation>
    </message>
    <message>
        <source>This receiver does not get names, and a certificate is nothing without one.</source>
        <translation>Deze ontvanger krijgt geen namen, en zonder naam is een certificaat niets.</translation>
    </message>
    <message>
        <source>Statushouders %1</source>
        <translation>Statushouders %1</translation>
    </message>
    <message>
        <source>How many statushouders started an own business</source>
        <translation>Hoeveel statushouders begonnen met een eigen bedrijf</translation>
    </message>
    <message>
        <source>Statushouders as entrepreneurs</source>
        <translation>Statushouders aan de slag als ondernemer</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deden mee</translation>
    </message>
    <message>
        <source>Started an own business</source>
        <translation>Begonnen met een eigen bedrijf</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Uitkomst niet bekend</translation>
    </message>
    <message>
        <source>Counted: everybody with a place in a group whose last meeting was in %1.</source>
        <translation>Geteld: iedereen met een plek in een groep waarvan de laatste bijeenkomst in %1 was.</translation>
    </message>
    <message>
        <source>Counted: everybody with a place in this group.</source>
        <translation>Geteld: iedereen met een plek in deze groep.</translation>
    </message>
    <message>
        <source>Started: the outcome says that they began with their own business.</source>
        <translation>Begonnen: bij de uitkomst staat dat iemand aan de slag is met een eigen bedrijf.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Tax explained</source>
        <translation>Uitleg belasting</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>The list that was counted</source>
        <translation>De lijst die is geteld</translation>
    </message>
    <message>
        <source>Statushouders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Chose otherwise</source>
        <translation>Koos anders</translation>
    </message>
</context>
<context>
    <name>core::KpiReport</name>
    <message>
        <source>%1 persons per month on average</source>
        <translation>gemiddeld %1 personen per maand</translation>
    </message>
    <message>
        <source>no goal was agreed on</source>
        <translation>er is geen doel afgesproken</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
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
        <source>Earned per person per month</source>
        <translation>Verdiend per persoon per maand</translation>
    </message>
    <message>
        <source>Norm per person per month</source>
        <translation>Norm per persoon per maand</translation>
    </message>
    <message>
        <source>Earned share of the norm</source>
        <translation>Verdiend deel van de norm</translation>
    </message>
    <message>
        <source>Persons who earn at least %1</source>
        <translation>Personen die ten minste %1 verdienen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Service on average</source>
        <translation>Dienstverlening gemiddeld</translation>
    </message>
    <message>
        <source>%1 months (agreed: %2)</source>
        <translation>%1 maanden (afgesproken: %2)</translation>
    </message>
    <message>
        <source>Measured so far</source>
        <translation>Gemeten tot nu toe</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (nog te bevestigen)</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Measuring period</source>
        <translation>Meetperiode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdiend</translation>
    </message>
    <message>
        <source>Share of the norm</source>
        <translation>Deel van de norm</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Hoe het geteld is</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Results %1</source>
        <translation>Resultaten %1</translation>
    </message>
    <message>
        <source>Results of the route for entrepreneurs, %1, %2</source>
        <translation>Resultaten route ondernemer, %1, %2</translation>
    </message>
    <message>
        <source>Results of the route for entrepreneurs</source>
        <translation>Resultaten route ondernemer</translation>
    </message>
    <message>
        <source>at least %1 persons, who on average earn at least %2 of the norm</source>
        <translation>ten minste %1 personen, die gemiddeld ten minste %2 van de norm verdienen</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alle gemeenten</translation>
    </message>
    <message>
        <source>No result was defined for this year.</source>
        <translation>Voor dit jaar is geen resultaat vastgelegd.</translation>
    </message>
</context>
<context>
    <name>core::LanguageReport</name>
    <message>
        <source>Dutch word</source>
        <translation>Nederlands woord</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In mijn eigen woorden</translation>
    </message>
    <message>
        <source>Dutch business words in plain language</source>
        <translation>Zakelijke woorden in eenvoudig Nederlands</translation>
    </message>
    <message>
        <source>Language cards</source>
        <translation>Taalkaarten</translation>
    </message>
    <message>
        <source>My words for business</source>
        <translation>Mijn woorden voor ondernemen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>core::LivingStatement</name>
    <message>
        <source>Book year</source>
        <translation>Boekjaar</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Geleend</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Blijft over</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not determined yet</source>
        <translation>nog niet vastgesteld</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>stays a loan</source>
        <translation>blijft lening</translation>
    </message>
    <message>
        <source>to be repaid: %1</source>
        <translation>terug te betalen: %1</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Balance at the start</source>
        <translation>Saldo aan het begin</translation>
    </message>
    <message>
        <source>Balance at the end</source>
        <translation>Saldo aan het eind</translation>
    </message>
    <message>
        <source>Living costs that were lent</source>
        <translation>Geleend levensonderhoud</translation>
    </message>
    <message>
        <source>There is no interest on this loan. After each book year is decided what becomes a gift and what has to be paid back.</source>
        <translation>Over deze lening betaalt u geen rente. Na elk boekjaar wordt besloten wat een gift wordt en wat u terugbetaalt.</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>Open aan het eind</translation>
    </message>
    <message>
        <source>Not determined yet</source>
        <translation>Nog niet vastgesteld</translation>
    </message>
    <message>
        <source>To be repaid</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Stays an interest-free loan</source>
        <translation>Blijft een renteloze lening</translation>
    </message>
    <message>
        <source>Per book year</source>
        <translation>Per boekjaar</translation>
    </message>
</context>
<context>
    <name>core::OpenReport</name>
    <message>
        <source>You do not have to do anything for this list now.</source>
        <translation>Voor deze lijst hoeft er nu niets te gebeuren.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Kies: %1</translation>
    </message>
    <message>
        <source>Your answers decide which questions come next.</source>
        <translation>Van deze antwoorden hangt af welke vragen er nog komen.</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Nodig voor: %1</translation>
    </message>
    <message>
        <source>This question has changed. Read your answer again.</source>
        <translation>Deze vraag is veranderd. Lees het antwoord nog eens na.</translation>
    </message>
    <message>
        <source>Not good enough yet: %1</source>
        <translation>Nog niet goed genoeg: %1</translation>
    </message>
    <message>
        <source>Not good enough yet. Ask your adviser what is missing.</source>
        <translation>Nog niet goed genoeg. Vraag de adviseur wat er mist.</translation>
    </message>
    <message>
        <source>You have begun with this. Finish your answer.</source>
        <translation>Hier is een begin mee gemaakt. Maak het antwoord af.</translation>
    </message>
    <message>
        <source>Bring along: %1</source>
        <translation>Meenemen: %1</translation>
    </message>
    <message>
        <source>What does &quot;%1&quot; mean? %2</source>
        <translation>Wat betekent &quot;%1&quot;? %2</translation>
    </message>
    <message>
        <source>We have this from you already</source>
        <translation>Dit hebben we al</translation>
    </message>
    <message>
        <source>We still have to look at it. You do not have to do anything.</source>
        <translation>Wij kijken het nog na. Hier hoeft niets meer voor te gebeuren.</translation>
    </message>
    <message>
        <source>What is still asked %1</source>
        <translation>Wat nog nodig is %1</translation>
    </message>
    <message>
        <source>What the client of dossier %1 still has to write or bring</source>
        <translation>Wat de klant van dossier %1 nog moet opschrijven of meenemen</translation>
    </message>
    <message>
        <source>What do we still need from you?</source>
        <translation>Wat is er nog nodig?</translation>
    </message>
    <message>
        <source>This is what is still missing on %1. Tick what is ready. You do not have to do everything at once: start with the first heading.</source>
        <translation>Dit ontbreekt nog op %1. Zet een vinkje bij wat klaar is. Het hoeft niet allemaal tegelijk: begin bij het eerste kopje.</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Wat we hebben afgesproken</translation>
    </message>
    <message>
        <source>Hand in before</source>
        <translation>Inleveren vóór</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Volgende afspraak</translation>
    </message>
    <message>
        <source>Your adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Vragen voor de volgende keer</translation>
    </message>
    <message>
        <source>First together with your adviser</source>
        <translation>Eerst samen met de adviseur</translation>
    </message>
</context>
<context>
    <name>core::PaperRegister</name>
    <message>
        <source>printed</source>
        <translation>afgedrukt</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>werkmap</translation>
    </message>
    <message>
        <source>PDF with a passphrase</source>
        <translation>PDF met wachtzin</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::PlanProgress</name>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Still missing for &quot;%1&quot;:</source>
        <translation>Nog nodig voor ‘%1’:</translation>
    </message>
    <message>
        <source>Lists and plan</source>
        <translation>Lijsten en ondernemingsplan</translation>
    </message>
    <message>
        <source>No list has been started.</source>
        <translation>Er is nog geen lijst begonnen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is still missing for &quot;%1&quot; is not shown to this receiver.</source>
        <translation>Wat er nog nodig is voor &quot;%1&quot;, staat niet op het papier voor deze ontvanger.</translation>
    </message>
</context>
<context>
    <name>core::PlanReport</name>
    <message numerus="yes">
        <source>%n item(s) of this list are not shown to this receiver.</source>
        <translation>
            <numerusform>%n punt van deze lijst staat niet op het papier voor deze ontvanger.</numerusform>
            <numerusform>%n punten van deze lijst staan niet op het papier voor deze ontvanger.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this list was made for</source>
        <translation>Waarvoor deze lijst is gemaakt</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoever het is</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Every gate is passed.</source>
        <translation>Elk moment van deze lijst is bereikt.</translation>
    </message>
    <message>
        <source>Next gate: %1. Still missing for it: %2.</source>
        <translation>Volgend moment: %1. Punten die daarvoor nog open zijn: %2.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>The question changed after it was assessed.</source>
        <translation>De vraag is veranderd na de beoordeling.</translation>
    </message>
    <message>
        <source>Remark of the adviser</source>
        <translation>Opmerking van de adviseur</translation>
    </message>
    <message>
        <source>%1, valid until %2: too old</source>
        <translation>%1, geldig tot %2: verlopen</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, geldig tot %2</translation>
    </message>
    <message>
        <source>still asked: %1</source>
        <translation>nog nodig: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Waarom het niet speelt</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gezegd door</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>Wat niet speelt</translation>
    </message>
    <message>
        <source>Not asked in this situation: %1.</source>
        <translation>Niet gevraagd in deze situatie: %1.</translation>
    </message>
    <message>
        <source>What is answered and handed in for dossier %1</source>
        <translation>Wat er voor dossier %1 is beantwoord en ingeleverd</translation>
    </message>
    <message>
        <source>No list has been started.</source>
        <translation>Er is nog geen lijst begonnen.</translation>
    </message>
    <message>
        <source>The client has given these answers. The adviser has read them.</source>
        <translation>De klant heeft deze antwoorden gegeven. De adviseur heeft ze gelezen.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>Ondernemingsplan</translation>
    </message>
</context>
<context>
    <name>core::PtoMoney</name>
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
        <source>Counts in</source>
        <translation>Telt in</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
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
        <source>%1: not paid, given up</source>
        <translation>%1: niet betaald, afgeboekt</translation>
    </message>
    <message>
        <source>Invoices and takings</source>
        <translation>Facturen en verkopen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Kind and what</source>
        <translation>Soort en wat</translation>
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
        <source>Why not all of it</source>
        <translation>Waarom niet alles</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
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
        <source>own price</source>
        <translation>eigen prijs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
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
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (niet geverifieerd)</translation>
    </message>
    <message>
        <source>%1: part of %2</source>
        <translation>%1: deel van %2</translation>
    </message>
    <message>
        <source>%1: %2 came in so far</source>
        <translation>%1: %2 is tot nu toe binnen</translation>
    </message>
</context>
<context>
    <name>core::PtoPayment</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>This receiver does not get what is about the benefit.</source>
        <translation>Deze ontvanger krijgt niet te zien wat over de uitkering gaat.</translation>
    </message>
    <message>
        <source>In %1 you get no benefit.</source>
        <translation>In %1 krijgt u geen uitkering.</translation>
    </message>
    <message>
        <source>In %1 you earned as much as your benefit or more. You keep what you earned.</source>
        <translation>In %1 verdiende u net zo veel als uw uitkering of meer. Wat u verdiende, houdt u.</translation>
    </message>
    <message>
        <source>In %1 you get %2.</source>
        <translation>In %1 krijgt u %2.</translation>
    </message>
    <message>
        <source>This is your benefit for %1. Of what you earned in your business, %2 is taken off your benefit. We also keep %3 holiday allowance for you. You get that later.</source>
        <translation>Dit is uw uitkering over %1. Van uw inkomen gaat %2 van uw uitkering af. We bewaren ook %3 vakantietoeslag voor u. Die krijgt u later.</translation>
    </message>
    <message>
        <source>If you</source>
        <translation>Als u</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Uitkering</translation>
    </message>
    <message>
        <source>Business and benefit together</source>
        <translation>Bedrijf en uitkering samen</translation>
    </message>
    <message>
        <source>Difference for you</source>
        <translation>Verschil voor u</translation>
    </message>
    <message>
        <source>earn %1 more</source>
        <translation>%1 meer verdient</translation>
    </message>
    <message>
        <source>earn %1 less</source>
        <translation>%1 minder verdient</translation>
    </message>
    <message>
        <source>earn what you earned</source>
        <translation>verdient wat u verdiende</translation>
    </message>
    <message>
        <source>What if you earn more or less?</source>
        <translation>En als u meer of minder verdient?</translation>
    </message>
    <message>
        <source>Norm of these months</source>
        <translation>Norm van deze maanden</translation>
    </message>
    <message>
        <source>Income that counts</source>
        <translation>Inkomen dat meetelt</translation>
    </message>
    <message>
        <source>Tax and premiums by the assessments</source>
        <translation>Belasting en premies volgens de aanslagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no assessment yet</source>
        <translation>nog geen aanslag</translation>
    </message>
    <message>
        <source>Correction of the result</source>
        <translation>Correctie van het resultaat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Right to benefit</source>
        <translation>Recht op uitkering</translation>
    </message>
    <message>
        <source>Benefit as it was settled</source>
        <translation>Uitkering zoals toen verrekend</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluit van</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Objection until</source>
        <translation>Bezwaar tot en met</translation>
    </message>
    <message>
        <source>You still get %1.</source>
        <translation>U krijgt nog %1.</translation>
    </message>
    <message>
        <source>It comes out even: nothing is paid back on either side.</source>
        <translation>Het komt precies uit: er hoeft niets te worden terugbetaald.</translation>
    </message>
    <message>
        <source>You got %1 too much.</source>
        <translation>U kreeg %1 te veel.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per maand</translation>
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
        <source>Left free</source>
        <translation>Vrijgelaten</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Telt nu mee</translation>
    </message>
    <message>
        <source>What do I get?</source>
        <translation>Wat krijg ik?</translation>
    </message>
    <message>
        <source>The payment after income from the own business is settled</source>
        <translation>De betaling na verrekening van inkomen uit het eigen bedrijf</translation>
    </message>
    <message>
        <source>%1 is not settled yet. This is how it comes out with the figures of today.</source>
        <translation>%1 is nog niet verrekend. Zo komt het uit met de cijfers van vandaag.</translation>
    </message>
    <message>
        <source>This is how we reckoned</source>
        <translation>Zo hebben we gerekend</translation>
    </message>
    <message>
        <source>Is something not right, or did something change? Tell your adviser within a week. You must report every change.</source>
        <translation>Klopt er iets niet, of is er iets veranderd? Vertel het uw adviseur binnen een week. U moet elke verandering doorgeven.</translation>
    </message>
    <message>
        <source>Account of part-time entrepreneurship</source>
        <translation>Afrekening parttime ondernemen</translation>
    </message>
    <message>
        <source>What was settled with the benefit against what turned out</source>
        <translation>Wat is verrekend met de uitkering tegenover wat het werd</translation>
    </message>
    <message>
        <source>This is provisional: it has not been decided. Nobody can derive a right from it.</source>
        <translation>Dit is voorlopig: het is niet vastgesteld. Niemand kan er recht aan ontlenen.</translation>
    </message>
    <message>
        <source>How it was calculated</source>
        <translation>Zo is het berekend</translation>
    </message>
    <message>
        <source>No month of this period was settled yet.</source>
        <translation>In deze periode is nog geen maand verrekend.</translation>
    </message>
    <message>
        <source>%1 may be taken off your benefit at once: it is about the last six months.</source>
        <translation>%1 mag meteen van uw uitkering af: het gaat over de laatste zes maanden.</translation>
    </message>
    <message>
        <source>For %1 you first get a new decision.</source>
        <translation>Over %1 krijgt u eerst een nieuw besluit.</translation>
    </message>
    <message>
        <source>%1 of it comes from your bufferbudget, because income of earlier months was taken off too.</source>
        <translation>%1 daarvan komt uit uw bufferbudget, omdat ook inkomen van eerdere maanden is verrekend.</translation>
    </message>
    <message>
        <source>Your bufferbudget pays %1 of it.</source>
        <translation>Uw bufferbudget lost %1 daarvan op.</translation>
    </message>
</context>
<context>
    <name>core::PtoReport</name>
    <message>
        <source>Hours worked in the own business beside the benefit</source>
        <translation>Uren gewerkt in het eigen bedrijf naast de uitkering</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>%1 to %2, decision of %3</source>
        <translation>%1 tot en met %2, besluit van %3</translation>
    </message>
    <message>
        <source>from %1, decision of %2</source>
        <translation>vanaf %1, besluit van %2</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>none in this period: the hours do not count</source>
        <translation>geen in deze periode: de uren tellen niet mee</translation>
    </message>
    <message>
        <source>At most a week</source>
        <translation>Hoogstens per week</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At most a year</source>
        <translation>Hoogstens per jaar</translation>
    </message>
    <message>
        <source>Counted in %1, up to this month</source>
        <translation>Geteld in %1, tot en met deze maand</translation>
    </message>
    <message>
        <source>Stand of the year</source>
        <translation>Stand van het jaar</translation>
    </message>
    <message>
        <source>Tax test</source>
        <translation>Urencriterium</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>without permission</source>
        <translation>zonder toestemming</translation>
    </message>
    <message>
        <source>over the ceiling</source>
        <translation>boven de grens</translation>
    </message>
    <message>
        <source>over the ceiling: %1</source>
        <translation>boven de grens: %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>whole week: %1</source>
        <translation>hele week: %1</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>Uren per dag</translation>
    </message>
    <message>
        <source>The client declares that nothing was worked this month.</source>
        <translation>De klant verklaart dat er deze maand niets is gewerkt.</translation>
    </message>
    <message>
        <source>No hours have been recorded for this month.</source>
        <translation>Voor deze maand zijn geen uren vastgelegd.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1, nothing worked</source>
        <translation>%1, niets gewerkt</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Uren per maand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>niet opgeschreven</translation>
    </message>
    <message>
        <source>Weeks over the ceiling</source>
        <translation>Weken boven de grens</translation>
    </message>
    <message>
        <source>Turnover and costs</source>
        <translation>Omzet en kosten</translation>
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
        <source>Profit</source>
        <translation>Winst</translation>
    </message>
    <message>
        <source>Earned share of the norm</source>
        <translation>Verdiend deel van de norm</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>%1 has not been handed in yet. These are the hours as they are known now.</source>
        <translation>%1 is nog niet ingeleverd. Dit zijn de uren die nu bekend zijn.</translation>
    </message>
    <message>
        <source>State of the month</source>
        <translation>Stand van de maand</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, door %2 op %3</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>Ondernemer</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Hours statement</source>
        <translation>Urenverantwoording</translation>
    </message>
    <message>
        <source>I have worked these hours in my own business, and no others. I know that I have to report changes at once.</source>
        <translation>Ik heb deze uren in mijn eigen bedrijf gewerkt, en geen andere. Ik weet dat ik veranderingen meteen moet doorgeven.</translation>
    </message>
    <message>
        <source>Hours form</source>
        <translation>Urenformulier</translation>
    </message>
    <message>
        <source>Write down for every day how many hours and minutes you worked in your business, like 2:30. Hours without pay count too. Hand in the form in the first week after the month, also when you did not work.</source>
        <translation>Schrijf voor elke dag op hoeveel uren en minuten u voor uw bedrijf werkte, bijvoorbeeld 2:30. Uren zonder betaling tellen ook. Lever het formulier in de eerste week na de maand in, ook als u niet werkte.</translation>
    </message>
    <message>
        <source>I did not work in my business this month.</source>
        <translation>Ik heb deze maand niet in mijn bedrijf gewerkt.</translation>
    </message>
    <message>
        <source>Turnover without VAT, in euros</source>
        <translation>Omzet zonder btw, in euro&apos;s</translation>
    </message>
    <message>
        <source>Costs, in euros (keep the receipts)</source>
        <translation>Kosten, in euro&apos;s (bewaar de bonnen)</translation>
    </message>
    <message>
        <source>What I want to say about it</source>
        <translation>Wat ik erover wil zeggen</translation>
    </message>
    <message>
        <source>I have filled in this form truthfully and completely.</source>
        <translation>Ik heb dit formulier eerlijk en volledig ingevuld.</translation>
    </message>
</context>
<context>
    <name>core::RecoveryPaper</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery key of the vault %1</source>
        <translation>Herstelsleutel van de kluis %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Who holds this paper and the vault file can read every dossier in it. Keep it in the safe of the organisation, not with the computer. Do not copy, photograph or mail it.</source>
        <translation>Wie dit papier en het kluisbestand heeft, kan elk dossier erin lezen. Bewaar het in de brandkast van de organisatie, niet bij de computer. Kopieer, fotografeer of mail het niet.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Vault of</source>
        <translation>Kluis van</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>De sleutel</translation>
    </message>
    <message>
        <source>When do you need it?</source>
        <translation>Wanneer is hij nodig?</translation>
    </message>
    <message>
        <source>The adviser has forgotten the passphrase, or has left.</source>
        <translation>De adviseur is de wachtzin vergeten of werkt er niet meer.</translation>
    </message>
    <message>
        <source>Choose &quot;I have a recovery key&quot; in the window that asks for the passphrase, type the eight groups and choose a new passphrase.</source>
        <translation>Kies in het venster dat om de wachtzin vraagt ‘Ik heb een herstelsleutel’, typ de acht groepen en kies een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Make a new recovery key afterwards. This paper then no longer works: destroy it.</source>
        <translation>Maak daarna een nieuwe herstelsleutel. Dit papier werkt dan niet meer: vernietig het.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Bewaard door</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>core::ReferralReport</name>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Handelsnaam</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>nog niet begonnen</translation>
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
        <source>%1, since %2</source>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation>Doorverwijzing %1</translation>
    </message>
    <message>
        <source>Extract of dossier %1 for a partner</source>
        <translation>Uittreksel van dossier %1 voor een partner</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>This client was not referred to a partner.</source>
        <translation>Deze klant is niet naar een partner doorverwezen.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>The client has not agreed yet to share anything. This paper therefore tells nothing about the client.</source>
        <translation>De klant heeft nog geen toestemming gegeven om iets te delen. Dit stuk zegt daarom niets over de klant.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Doorverwezen naar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Doorverwezen op</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Please answer before</source>
        <translation>Graag antwoord voor</translation>
    </message>
    <message>
        <source>Result expected before</source>
        <translation>Resultaat verwacht voor</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Wat wij vragen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>The client agreed on %1 to share this with %2: %3.</source>
        <translation>De klant gaf op %1 toestemming om dit te delen met %2: %3.</translation>
    </message>
    <message>
        <source>Consent: %1.</source>
        <translation>Toestemming: %1.</translation>
    </message>
    <message>
        <source>Use it for this purpose only, and destroy it when the referral is finished.</source>
        <translation>Gebruik dit alleen voor dit doel en vernietig het als de doorverwijzing is afgerond.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
    <message>
        <source>We take the referral</source>
        <translation>Wij nemen de doorverwijzing aan</translation>
    </message>
    <message>
        <source>We do not take it, because:</source>
        <translation>Wij nemen die niet aan, omdat:</translation>
    </message>
    <message>
        <source>Reason, or the day of the first talk</source>
        <translation>Reden, of de dag van het eerste gesprek</translation>
    </message>
    <message>
        <source>Name and date</source>
        <translation>Naam en datum</translation>
    </message>
</context>
<context>
    <name>core::RendementReport</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
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
        <source>Yields together</source>
        <translation>Opbrengsten samen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>municipality not known</source>
        <translation>gemeente onbekend</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>all routes</source>
        <translation>alle routes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n row(s)</source>
        <translation>
            <numerusform>%1: %2 in %n rij</numerusform>
            <numerusform>%1: %2 in %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Waar dit op rust</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Niet geverifieerd. %1</translation>
    </message>
    <message>
        <source>Saved by leaving: the norm of each month after the benefit ended, day by day in a broken month, as long as was assumed, until a new benefit starts. Partly earned: what was settled with the benefit in a month, at most the norm. Costs without a municipality or route are shared out by months of service.</source>
        <translation>Bespaard door uitstroom: de norm van elke maand na het einde van de uitkering, per dag in een gebroken maand, zo lang als is aangenomen en tot een nieuwe uitkering begint. Deels verdiend: wat in een maand met de uitkering is verrekend, hoogstens de norm. Kosten zonder gemeente of route zijn verdeeld naar maanden dienstverlening.</translation>
    </message>
    <message>
        <source>Costs and yields</source>
        <translation>Kosten en opbrengsten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>No costs of this year have been recorded, so the balance is too good.</source>
        <translation>Van dit jaar zijn geen kosten vastgelegd; het saldo is dus te gunstig.</translation>
    </message>
    <message>
        <source>Per municipality</source>
        <translation>Per gemeente</translation>
    </message>
    <message>
        <source>Per route</source>
        <translation>Per route</translation>
    </message>
    <message>
        <source>Costs and yields %1</source>
        <translation>Kosten en opbrengsten %1</translation>
    </message>
    <message>
        <source>Costs and yields of the route for entrepreneurs, %1, %2</source>
        <translation>Kosten en opbrengsten van de route ondernemer, %1, %2</translation>
    </message>
    <message>
        <source>Costs and yields of the route for entrepreneurs</source>
        <translation>Kosten en opbrengsten van de route ondernemer</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>Elke rij</translation>
    </message>
</context>
<context>
    <name>core::Reports</name>
    <message>
        <source>Choose a document first.</source>
        <translation>Kies eerst een document.</translation>
    </message>
    <message>
        <source>Choose who receives it first.</source>
        <translation>Kies eerst wie het krijgt.</translation>
    </message>
    <message>
        <source>This document is about one dossier. Choose a dossier.</source>
        <translation>Dit document gaat over één dossier. Kies een dossier.</translation>
    </message>
    <message>
        <source>%1 never receives a document about one client.</source>
        <translation>%1 krijgt nooit een document over één klant.</translation>
    </message>
    <message>
        <source>Fill in who receives it: the name of the person or organisation.</source>
        <translation>Vul in wie het krijgt: de naam van de persoon of organisatie.</translation>
    </message>
    <message>
        <source>Fill in what it is for: that goes in the register.</source>
        <translation>Vul in waarvoor het is: dat komt in het register.</translation>
    </message>
</context>
<context>
    <name>core::ShownCounts</name>
    <message>
        <source>%1: a number of 1 to 4 persons, or a number that was left out so that such a number cannot be reckoned back.</source>
        <translation>%1: een aantal van 1 tot en met 4 personen, of een aantal dat is weggelaten zodat zo’n aantal niet is terug te rekenen.</translation>
    </message>
</context>
<context>
    <name>core::Signing</name>
    <message>
        <source>Signed on the screen of %1, in the presence of %2</source>
        <translation>Getekend op het scherm van %1, in het bijzijn van %2</translation>
    </message>
    <message>
        <source>Signed on %1 under the text in another language</source>
        <translation>Getekend op %1 onder de tekst in een andere taal</translation>
    </message>
    <message>
        <source>Signed on %1, but the content was changed afterwards: this signature does not cover it</source>
        <translation>Getekend op %1, maar de inhoud is daarna gewijzigd: deze handtekening dekt die niet</translation>
    </message>
</context>
<context>
    <name>core::StopReport</name>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>What there is, and what goes off it</source>
        <translation>Wat er is, en wat eraf gaat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Is there enough?</source>
        <translation>Is er genoeg?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Dates that must not be missed</source>
        <translation>Data die u niet mag missen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Every condition is met.</source>
        <translation>Aan alle voorwaarden is voldaan.</translation>
    </message>
    <message>
        <source>Not every condition is met.</source>
        <translation>Niet aan alle voorwaarden is voldaan.</translation>
    </message>
    <message>
        <source>Not everything is known yet.</source>
        <translation>Nog niet alles is bekend.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>met</source>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niet voldaan</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Plan to stop</source>
        <translation>Plan om te stoppen</translation>
    </message>
    <message>
        <source>How the business is ended in order</source>
        <translation>Hoe het bedrijf netjes wordt beëindigd</translation>
    </message>
    <message>
        <source>No plan to stop has been made.</source>
        <translation>Er is geen plan om te stoppen gemaakt.</translation>
    </message>
    <message>
        <source>Last day of the business</source>
        <translation>Laatste dag van het bedrijf</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Bbz asked for</source>
        <translation>Bbz aangevraagd</translation>
    </message>
    <message>
        <source>Ioaz asked for</source>
        <translation>Ioaz aangevraagd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>We agreed on these steps and dates.</source>
        <translation>Wij hebben deze stappen en data afgesproken.</translation>
    </message>
    <message>
        <source>Tests for older entrepreneurs</source>
        <translation>Toets voor oudere ondernemers</translation>
    </message>
    <message>
        <source>Going on under the Bbz, or ending with Ioaz</source>
        <translation>Doorgaan met de Bbz, of stoppen met de Ioaz</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>This receiver does not get what is about a benefit.</source>
        <translation>Deze ontvanger krijgt niet te zien wat over een uitkering gaat.</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Regels van</translation>
    </message>
    <message>
        <source>Going on needs a minimum income; Ioaz asks that the business ends, and has to be asked for before. Asking for both and choosing later is possible as long as the business runs.</source>
        <translation>Doorgaan vraagt een minimum inkomen; voor de Ioaz moet het bedrijf stoppen, en de aanvraag moet er vóór het einde zijn. Beide aanvragen en later kiezen kan zolang het bedrijf loopt.</translation>
    </message>
    <message>
        <source>Business ended</source>
        <translation>Bedrijf gestopt</translation>
    </message>
</context>
<context>
    <name>core::ViabilityReport</name>
    <message>
        <source>What has to come true</source>
        <translation>Wat moet uitkomen</translation>
    </message>
    <message>
        <source>No assumption has been written down yet.</source>
        <translation>Er is nog geen aanname vastgelegd.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen spreekt</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>If it is %1 % worse</source>
        <translation>Als het %1 % slechter uitkomt</translation>
    </message>
    <message>
        <source>%1 left in the last year (%2)</source>
        <translation>%1 over in het laatste jaar (%2)</translation>
    </message>
    <message>
        <source>The plan does not hold any more from</source>
        <translation>Het plan houdt geen stand meer vanaf</translation>
    </message>
    <message>
        <source>never, not even when it goes wrong altogether</source>
        <translation>nooit, ook niet als het helemaal misgaat</translation>
    </message>
    <message>
        <source>%1 % worse</source>
        <translation>%1 % slechter</translation>
    </message>
    <message>
        <source>Result before tax</source>
        <translation>Resultaat voor belasting</translation>
    </message>
    <message>
        <source>Depreciation, no money out</source>
        <translation>Afschrijving, kost geen geld</translation>
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
        <source>Year %1</source>
        <translation>Jaar %1</translation>
    </message>
    <message>
        <source>What the plan leaves</source>
        <translation>Wat het plan overlaat</translation>
    </message>
    <message>
        <source>Viable (Bbz art. 1(c)): the business carries itself, its repayments and the household. It is tested in the last year without benefit, before that with the benefit that was planned. The lowest cash is %1, in %2.</source>
        <translation>Levensvatbaar (Bbz art. 1 onder c): het bedrijf betaalt zichzelf, de aflossing en het huishouden. De toets is in het laatste jaar zonder uitkering, daarvoor met de uitkering uit het plan. De laagste kas is %1, in %2.</translation>
    </message>
    <message>
        <source>Advice of an outside bureau</source>
        <translation>Advies van een bureau</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Viability %1</source>
        <translation>Levensvatbaarheid %1</translation>
    </message>
    <message>
        <source>Whether a business can carry itself and the household</source>
        <translation>Of een bedrijf zichzelf en het huishouden kan betalen</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>Levensvatbaarheid</translation>
    </message>
    <message>
        <source>If all of it goes wrong together</source>
        <translation>Als alles tegelijk tegenvalt</translation>
    </message>
    <message>
        <source>Price and volume lower, costs and private costs higher; the other figures as in the plan “%1”.</source>
        <translation>Prijs en aantal lager, kosten en privé-uitgaven hoger; de andere cijfers als in het plan “%1”.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>There is no financial plan yet, so nothing could be reckoned.</source>
        <translation>Er is nog geen financieel plan; er kon niets worden berekend.</translation>
    </message>
</context>
<context>
    <name>core::WalkInCounts</name>
    <message>
        <source>municipality not known</source>
        <translation>gemeente onbekend</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Ondernemers</translation>
    </message>
</context>
<context>
    <name>core::WalkInReport</name>
    <message>
        <source>Entrepreneurs</source>
        <translation>Ondernemers</translation>
    </message>
    <message>
        <source>Walk-in hour</source>
        <translation>Spreekuur</translation>
    </message>
    <message>
        <source>Nobody came to the walk-in hour in this year.</source>
        <translation>In dit jaar kwam er niemand op het spreekuur.</translation>
    </message>
    <message>
        <source>Entrepreneurs served</source>
        <translation>Ondernemers geholpen</translation>
    </message>
    <message>
        <source>Contacts with them</source>
        <translation>Contacten met hen</translation>
    </message>
    <message>
        <source>Solved or in lasting help</source>
        <translation>Opgelost of in duurzame hulp</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Each entrepreneur counts once, with the last result of the year.</source>
        <translation>Elke ondernemer telt één keer, met het laatste resultaat van het jaar.</translation>
    </message>
    <message>
        <source>Legal forms</source>
        <translation>Rechtsvormen</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Waar het over ging</translation>
    </message>
    <message>
        <source>Question; one entrepreneur may have several</source>
        <translation>Vraag; één ondernemer kan er meer hebben</translation>
    </message>
    <message>
        <source>Meetings, publications and social media</source>
        <translation>Bijeenkomsten, publicaties en sociale media</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>In dit jaar is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>%1: %2, %3 %4</source>
        <translation>%1: %2, %3 %4</translation>
    </message>
    <message>
        <source>Early signals of arrears</source>
        <translation>Signalen van achterstand</translation>
    </message>
    <message>
        <source>No signal came in during this year.</source>
        <translation>In dit jaar kwam er geen signaal binnen.</translation>
    </message>
    <message>
        <source>Signals received</source>
        <translation>Signalen ontvangen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit is gekomen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alle gemeenten</translation>
    </message>
    <message>
        <source>Walk-in hour and prevention %1</source>
        <translation>Spreekuur en preventie %1</translation>
    </message>
    <message>
        <source>Walk-in hour and prevention for entrepreneurs, %1, %2</source>
        <translation>Spreekuur en preventie voor ondernemers, %1, %2</translation>
    </message>
    <message>
        <source>Walk-in hour and prevention</source>
        <translation>Spreekuur en preventie</translation>
    </message>
</context>
<context>
    <name>core::YearReport</name>
    <message>
        <source>Yearly report %1</source>
        <translation>Jaarverslag %1</translation>
    </message>
    <message>
        <source>Yearly report of the route for entrepreneurs, %1, %2</source>
        <translation>Jaarverslag van de route ondernemer, %1, %2</translation>
    </message>
    <message>
        <source>Yearly report of the route for entrepreneurs</source>
        <translation>Jaarverslag van de route ondernemer</translation>
    </message>
    <message>
        <source>This report goes out of the house: no number of 1 to 4 persons stands in it, nor one from which such a number can be reckoned back.</source>
        <translation>Dit verslag gaat de deur uit: er staat geen aantal van 1 tot en met 4 personen in, en geen aantal waaruit zo’n aantal is terug te rekenen.</translation>
    </message>
    <message>
        <source>no goal was agreed on</source>
        <translation>er was geen doel afgesproken</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>at least %1 persons, who on average earn at least %2 of the norm</source>
        <translation>minstens %1 personen, die gemiddeld minstens %2 van de norm verdienen</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>niets geteld</translation>
    </message>
    <message>
        <source>fewer than five persons, or left out to protect them</source>
        <translation>minder dan vijf personen, of weggelaten om hen te beschermen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>%1, by version %2 of the definition</source>
        <translation>%1, met versie %2 van de definitie</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
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
        <source>Earned per person per month</source>
        <translation>Verdiend per persoon per maand</translation>
    </message>
    <message>
        <source>Norm per person per month</source>
        <translation>Norm per persoon per maand</translation>
    </message>
    <message>
        <source>Earned share of the norm</source>
        <translation>Verdiend deel van de norm</translation>
    </message>
    <message>
        <source>Service on average</source>
        <translation>Dienstverlening gemiddeld</translation>
    </message>
    <message>
        <source>%1 months (agreed: %2)</source>
        <translation>%1 maanden (afgesproken: %2)</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Hoe er is geteld</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Measuring period</source>
        <translation>Meetperiode</translation>
    </message>
    <message>
        <source>%1 up to and including %2. %3</source>
        <translation>%1 tot en met %2. %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (nog te bevestigen)</translation>
    </message>
    <message>
        <source>%1 persons per month on average</source>
        <translation>gemiddeld %1 personen per maand</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Left out: %1. In doubt: %2.</source>
        <translation>Telt niet mee: %1. In twijfel: %2.</translation>
    </message>
    <message>
        <source>No result was defined for this year.</source>
        <translation>Voor dit jaar is geen resultaat afgesproken.</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Instroom</translation>
    </message>
    <message>
        <source>The national index as it was filled in, with its own source per quarter.</source>
        <translation>De landelijke index zoals die is ingevuld, met per kwartaal een eigen bron.</translation>
    </message>
    <message>
        <source>Who was served</source>
        <translation>Wie er is geholpen</translation>
    </message>
    <message>
        <source>Routes that ran in the year. Who was in two kinds of route counts in both.</source>
        <translation>Routes die in het jaar liepen. Wie in twee soorten routes zat, telt in beide mee.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Entrepreneurs with a benefit</source>
        <translation>Ondernemers met een uitkering</translation>
    </message>
    <message>
        <source>To complete before reporting</source>
        <translation>Aan te vullen vóór het verslag</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n meeting(s): %2.</source>
        <translation>
            <numerusform>%1, %n bijeenkomst: %2.</numerusform>
            <numerusform>%1, %n bijeenkomsten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Statushouders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Groups that ended in %1</source>
        <translation>Groepen die in %1 zijn afgerond</translation>
    </message>
    <message>
        <source>Groups and statushouders</source>
        <translation>Groepen en statushouders</translation>
    </message>
    <message>
        <source>No groups were recorded.</source>
        <translation>Er zijn geen groepen vastgelegd.</translation>
    </message>
    <message>
        <source>Groups are for all municipalities together.</source>
        <translation>Groepen zijn voor alle gemeenten samen.</translation>
    </message>
    <message>
        <source>Entrepreneurs served at the walk-in hour</source>
        <translation>Ondernemers op het spreekuur</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Ondernemers</translation>
    </message>
    <message>
        <source>Walk-in hour and prevention</source>
        <translation>Inloopspreekuur en preventie</translation>
    </message>
    <message>
        <source>No contacts of the walk-in hour were recorded.</source>
        <translation>Er zijn geen contacten van het inloopspreekuur vastgelegd.</translation>
    </message>
    <message>
        <source>Solved or in lasting help: %1 of the entrepreneurs served.</source>
        <translation>Opgelost of in duurzame hulp: %1 van de geholpen ondernemers.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s), reach %2</source>
        <translation>
            <numerusform>%1: %n keer, bereik %2</numerusform>
            <numerusform>%1: %n keer, bereik %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::YearReportFigures</name>
    <message>
        <source>municipality not known</source>
        <translation>gemeente onbekend</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>At the goal</source>
        <translation>Op het doel</translation>
    </message>
    <message>
        <source>Under it</source>
        <translation>Eronder</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Not succeeded</source>
        <translation>Niet geslaagd</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alle gemeenten</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>1 January</source>
        <translation>1 januari</translation>
    </message>
    <message>
        <source>31 December</source>
        <translation>31 december</translation>
    </message>
</context>
<context>
    <name>core::YearSheets</name>
    <message>
        <source>municipality not known</source>
        <translation>gemeente onbekend</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Yearly report of the route for entrepreneurs, %1, %2</source>
        <translation>Jaarverslag van de route ondernemer, %1, %2</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Geanonimiseerd</translation>
    </message>
    <message>
        <source>Every combination of values in the pages with rows belongs to at least five persons. Where that was not so, a value was left out (%1) or the row was.</source>
        <translation>Elke combinatie van waarden op de bladen met rijen hoort bij minstens vijf personen. Waar dat niet zo was, is een waarde weggelaten (%1) of de hele rij.</translation>
    </message>
    <message>
        <source>Numerator: %1 Denominator: %2</source>
        <translation>Teller: %1 Noemer: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (nog te bevestigen)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Niet geverifieerd. %1</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Succeeded or at the goal</source>
        <translation>Geslaagd of op het doel</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdiend</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
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
        <source>Share of the norm</source>
        <translation>Deel van de norm</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>all routes</source>
        <translation>alle routes</translation>
    </message>
    <message>
        <source>Costs and yields</source>
        <translation>Kosten en opbrengsten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Name or cost</source>
        <translation>Naam of kosten</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
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
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Instroom</translation>
    </message>
    <message>
        <source>Routes that ran in the year</source>
        <translation>Trajecten die in het jaar liepen</translation>
    </message>
    <message>
        <source>Entrepreneurs with a benefit</source>
        <translation>Ondernemers met een uitkering</translation>
    </message>
    <message>
        <source>Numbers of persons</source>
        <translation>Aantallen personen</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>Van wie of wat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wie of wat</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Wat het was</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Telt mee bij</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Kleine aantallen</translation>
    </message>
</context>
<context>
    <name>ui::DocumentDialog</name>
    <message>
        <source>Choose who receives it</source>
        <translation>Kies wie het krijgt</translation>
    </message>
    <message>
        <source>Print document</source>
        <translation>Document afdrukken</translation>
    </message>
    <message>
        <source>Make document</source>
        <translation>Document maken</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Voor &amp;wie</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Name of the receiver</source>
        <translation>&amp;Naam van de ontvanger</translation>
    </message>
    <message>
        <source>What is it &amp;for?</source>
        <translation>Waar&amp;voor is het?</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>&amp;Month (empty: the whole year)</source>
        <translation>&amp;Maand (leeg: het hele jaar)</translation>
    </message>
    <message>
        <source>&amp;Keep a copy in the dossier</source>
        <translation>&amp;Kopie in het dossier bewaren</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>PDF op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Read who receives it</source>
        <translation>Ontvanger ophalen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Er wordt niets weggelaten.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Blijft weg: %1.</translation>
    </message>
    <message>
        <source>Choose who receives the document. Then it shows here as it will come out.</source>
        <translation>Kies wie het document krijgt. Dan staat het hier zoals het eruit komt.</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Kies ten minste één onderdeel.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1 and recorded.</source>
        <translation>Opgeslagen als %1 en vastgelegd in het register.</translation>
    </message>
    <message>
        <source>Sent to the printer and recorded.</source>
        <translation>Naar de printer gestuurd en vastgelegd in het register.</translation>
    </message>
    <message>
        <source>%1 (not for this receiver)</source>
        <translation>%1 (blijft weg)</translation>
    </message>
    <message>
        <source>Save the &amp;rows (XLSX)</source>
        <translation>&amp;Rijen bewaren (XLSX)</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Rijen bewaren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Werkmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ui::FileLock</name>
    <message>
        <source>File with a passphrase</source>
        <translation>Bestand met een wachtwoord</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>Tell it to the receiver by telephone, not in the same message. The copy in the dossier opens without it.</source>
        <translation>Zeg het de ontvanger door de telefoon, niet in hetzelfde bericht. De kopie in het dossier opent zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Think one up</source>
        <translation>Bedenk er een</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 signs.</source>
        <translation>Een wachtwoord heeft minstens %1 tekens.</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Zaakwijzer cannot show %1 itself. You can save a copy outside the vault. That copy is not encrypted: remove it when you have read it.</source>
        <translation>Zaakwijzer kan %1 niet zelf tonen. U kunt een kopie buiten de kluis opslaan. Die kopie is niet versleuteld: verwijder hem als u hem gelezen hebt.</translation>
    </message>
    <message>
        <source>View evidence</source>
        <translation>Bewijs bekijken</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>Kopie buiten de kluis opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>%1 opens only with a passphrase. You can save a copy outside the vault and open it there. Remove it when you have read it.</source>
        <translation>%1 opent alleen met een wachtzin. U kunt een kopie buiten de kluis opslaan en die daar openen. Verwijder de kopie als u hem hebt gelezen.</translation>
    </message>
</context>
<context>
    <name>ui::PapersPanel</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Copy of a document</source>
        <translation>Kopie van een document</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ingeleverd</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>Papier toevoegen…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>No papers yet. Drop a file here, or add one; papers of the business plan come here too.</source>
        <translation>Nog geen papieren. Sleep een bestand hierheen of voeg er een toe; papieren van het ondernemingsplan komen hier ook te staan.</translation>
    </message>
    <message>
        <source>Papers that were handed in</source>
        <translation>Papieren die zijn ingeleverd</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Papier toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Make a document…</source>
        <translation>Document maken…</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Wat is %1?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 naar de prullenbak</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Brief schrijven…</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Pages of the document</source>
        <translation>Bladzijden van het document</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breedte passend</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ui::RegisterList</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 (guarded)</source>
        <translation>%1 (afgeschermd)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>Gegevens van</translation>
    </message>
    <message>
        <source>Version %1 of the data. SHA-256 of the file: %2</source>
        <translation>Versie %1 van de gegevens. SHA-256 van het bestand: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Words from number, document, dossier, receiver or reason</source>
        <translation>Woorden uit nummer, document, dossier, ontvanger of reden</translation>
    </message>
    <message>
        <source>Words from number, document, receiver or reason</source>
        <translation>Woorden uit nummer, document, ontvanger of reden</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Vanaf deze dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including this day</source>
        <translation>Tot en met deze dag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>View the copy</source>
        <translation>Kopie bekijken</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>Wegschrijven…</translation>
    </message>
    <message>
        <source>The lines that are shown, as a workbook or CSV</source>
        <translation>De regels die u ziet, als werkmap of CSV</translation>
    </message>
    <message>
        <source>Documents that went out</source>
        <translation>Uitgegeven documenten</translation>
    </message>
    <message>
        <source>Nothing went out yet. What you make is listed here: for whom, when, and from which version of the data.</source>
        <translation>Er is nog niets uitgegeven. Wat u maakt, staat hier: voor wie, wanneer en uit welke versie van de gegevens.</translation>
    </message>
    <message>
        <source>Nothing fits what you look for.</source>
        <translation>Niets past bij wat u zoekt.</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>Register of papers %1</source>
        <translation>Register van stukken %1</translation>
    </message>
    <message>
        <source>Write out the register</source>
        <translation>Register wegschrijven</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Werkmap (*.xlsx);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::RegisterPage</name>
    <message>
        <source>Papers that went out</source>
        <translation>Uitgegeven stukken</translation>
    </message>
</context>
<context>
    <name>ui::SignDialog</name>
    <message>
        <source>&amp;Keep the signature</source>
        <translation>Handtekening &amp;vastleggen</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Tekenen op het scherm</translation>
    </message>
    <message>
        <source>Read it first, then sign</source>
        <translation>Eerst lezen, dan tekenen</translation>
    </message>
    <message>
        <source>&amp;Who signs</source>
        <translation>&amp;Wie tekent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Draw again</source>
        <translation>&amp;Opnieuw tekenen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. A new signature takes its place.</source>
        <translation>Getekend door %1 op %2. Een nieuwe handtekening komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>The signature of %1 does not cover this paper any more: it was changed afterwards. Sign again.</source>
        <translation>De handtekening van %1 dekt dit papier niet meer: het is daarna gewijzigd. Laat opnieuw tekenen.</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>Handtekening vastleggen</translation>
    </message>
</context>
<context>
    <name>ui::SignaturePad</name>
    <message>
        <source>Field to sign in</source>
        <translation>Veld om in te tekenen</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger. Who cannot, signs the printed paper.</source>
        <translation>Teken met muis, pen of vinger. Wie dat niet kan, tekent het papier na het afdrukken.</translation>
    </message>
</context>
</TS>
