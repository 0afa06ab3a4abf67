<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>core::BbzDetermination</name>
        <message>
            <source>Annual norm, as given</source>
            <translation>Jaarnorm, zoals opgegeven</translation>
        </message>
        <message>
            <source>Six months of the norm from %1</source>
            <translation>Zes maanden de norm vanaf %1</translation>
        </message>
        <message>
            <source>Allowance of art. 46 Zvw</source>
            <translation>Vergoeding van art. 46 Zvw</translation>
        </message>
        <message>
            <source>Special assistance that was granted</source>
            <translation>Toegekende bijzondere bijstand</translation>
        </message>
        <message>
            <source>Annual norm (J)</source>
            <translation>Jaarnorm (J)</translation>
        </message>
        <message>
            <source>Net result of the business over the book year</source>
            <translation>Nettoresultaat van het bedrijf over het boekjaar</translation>
        </message>
        <message>
            <source>A loss may not be set off against other income: it counts as nothing.</source>
            <translation>Een verlies mag niet met ander inkomen worden verrekend: het telt als nul.</translation>
        </message>
        <message>
            <source>Tax and premiums on it: %1</source>
            <translation>Belasting en premies daarover: %1</translation>
        </message>
        <message>
            <source>Other net income of both partners over the whole year</source>
            <translation>Ander netto inkomen van beide partners over het hele jaar</translation>
        </message>
        <message>
            <source>Net income (N)</source>
            <translation>Netto inkomen (N)</translation>
        </message>
        <message>
            <source>Assistance that was lent (B)</source>
            <translation>Geleende bijstand (B)</translation>
        </message>
        <message>
            <source>Lent and net income together</source>
            <translation>Geleend en netto inkomen samen</translation>
        </message>
        <message>
            <source>Below the annual norm by</source>
            <translation>Onder de jaarnorm</translation>
        </message>
        <message>
            <source>At most the norm over %1 months</source>
            <translation>Hoogstens de norm over %1 maanden</translation>
        </message>
        <message>
            <source>Paid on top</source>
            <translation>Nabetaling</translation>
        </message>
        <message>
            <source>Above the annual norm by</source>
            <translation>Boven de jaarnorm</translation>
        </message>
        <message>
            <source>Claimed back, never more than was lent</source>
            <translation>Terug te vorderen, nooit meer dan geleend is</translation>
        </message>
        <message>
            <source>To be made a gift</source>
            <translation>Wordt bijstand om niet</translation>
        </message>
        <message>
            <source>The municipality may claim back; it must weigh the interests and say so in the decision.</source>
            <translation>De gemeente mag terugvorderen; zij moet de belangen afwegen en dat in het besluit laten zien.</translation>
        </message>
        <message>
            <source>The municipality must claim back, unless there are urgent reasons.</source>
            <translation>De gemeente moet terugvorderen, tenzij er dringende redenen zijn.</translation>
        </message>
        <message>
            <source>Own wealth</source>
            <translation>Eigen vermogen</translation>
        </message>
        <message>
            <source>Above the limit for a gift</source>
            <translation>Boven de grens voor bijstand om niet</translation>
        </message>
        <message>
            <source>Not above the limit for a gift</source>
            <translation>Niet boven de grens voor bijstand om niet</translation>
        </message>
        <message>
            <source>Not above the lower limit for a gift</source>
            <translation>Niet boven de ondergrens voor bijstand om niet</translation>
        </message>
        <message>
            <source>Between the limits: own wealth is %1 of all wealth, at most %2 is allowed.</source>
            <translation>Tussen de grenzen: het eigen vermogen is %1 van het totale vermogen, hoogstens %2 is toegestaan.</translation>
        </message>
        <message>
            <source>The gift is allowed.</source>
            <translation>De bijstand mag om niet.</translation>
        </message>
        <message>
            <source>Stays an interest-free loan when art. 13 is read as all or nothing</source>
            <translation>Blijft een renteloze lening als art. 13 alles of niets betekent</translation>
        </message>
        <message>
            <source>Stays an interest-free loan when art. 13 is read as the part above the limit</source>
            <translation>Blijft een renteloze lening als art. 13 alleen het deel boven de grens betekent</translation>
        </message>
        <message>
            <source>Repay at least %1 of it a year.</source>
            <translation>Los er minstens %1 per jaar van af.</translation>
        </message>
        <message>
            <source>No ruling on the two readings of art. 13 was found: choose one and give the reason.</source>
            <translation>Over de twee lezingen van art. 13 is geen uitspraak gevonden: kies er een en leg uit waarom.</translation>
        </message>
        <message>
            <source>annual_norm_cents: give either this or household</source>
            <translation>annual_norm_cents: geef dit of household</translation>
        </message>
        <message>
            <source>total_wealth_cents: give own and total wealth together</source>
            <translation>total_wealth_cents: geef eigen en totaal vermogen samen op</translation>
        </message>
        <message>
            <source>own_wealth_cents: more than the total wealth</source>
            <translation>own_wealth_cents: meer dan het totale vermogen</translation>
        </message>
        <message>
            <source>older: only with own and total wealth</source>
            <translation>older: alleen met eigen en totaal vermogen</translation>
        </message>
        <message>
            <source>The wealth was not tested; without that test the gift is not certain.</source>
            <translation>Het vermogen is niet getoetst; zonder die toets staat de bijstand om niet niet vast.</translation>
        </message>
    </context>
    <context>
        <name>core::BenefitNorm</name>
        <message>
            <source>Norm for a couple</source>
            <translation>Norm voor gehuwden</translation>
        </message>
        <message>
            <source>%1 adults share the costs, each of at least %2 years: together %3, each a part of %4.</source>
            <translation>%1 volwassenen delen de kosten, ieder van minstens %2 jaar: samen %3, ieder een deel van %4.</translation>
        </message>
        <message>
            <source>For both partners</source>
            <translation>Voor beide partners</translation>
        </message>
        <message>
            <source>Norm in an institution</source>
            <translation>Norm in een inrichting</translation>
        </message>
        <message>
            <source>Raised for health insurance</source>
            <translation>Verhoging voor de zorgverzekering</translation>
        </message>
        <message>
            <source>Norm for a single parent of 18 to 20 years</source>
            <translation>Norm voor een alleenstaande ouder van 18 tot en met 20 jaar</translation>
        </message>
        <message>
            <source>Norm for a single person of 18 to 20 years</source>
            <translation>Norm voor een alleenstaande van 18 tot en met 20 jaar</translation>
        </message>
        <message>
            <source>Raised because the parents cannot be asked for support</source>
            <translation>Verhoging omdat de ouders niet aan te spreken zijn</translation>
        </message>
        <message>
            <source>Limited to the norm from 21 years</source>
            <translation>Begrensd op de norm vanaf 21 jaar</translation>
        </message>
        <message>
            <source>Norm for a couple both of 18 to 20 years, with children</source>
            <translation>Norm voor gehuwden, beiden 18 tot en met 20 jaar, met kinderen</translation>
        </message>
        <message>
            <source>Norm for a couple both of 18 to 20 years</source>
            <translation>Norm voor gehuwden, beiden 18 tot en met 20 jaar</translation>
        </message>
        <message>
            <source>Norm for a couple, one of 18 to 20 years and one from 21, with children</source>
            <translation>Norm voor gehuwden, één van 18 tot en met 20 jaar en één vanaf 21 jaar, met kinderen</translation>
        </message>
        <message>
            <source>Norm for a couple, one of 18 to 20 years and one from 21</source>
            <translation>Norm voor gehuwden, één van 18 tot en met 20 jaar en één vanaf 21 jaar</translation>
        </message>
        <message>
            <source>Added for the partner of 18 to 20 years</source>
            <translation>Erbij voor de partner van 18 tot en met 20 jaar</translation>
        </message>
        <message>
            <source>The partner has no right to benefit: %1 of it.</source>
            <translation>De partner heeft geen recht op bijstand: %1 daarvan.</translation>
        </message>
        <message>
            <source>Art. 24a may add to this since 2026; that is not counted here.</source>
            <translation>Sinds 2026 kan art. 24a hier iets bij optellen; dat is hier niet meegerekend.</translation>
        </message>
        <message>
            <source>Norm for a couple, one or both of AOW age</source>
            <translation>Norm voor gehuwden, één of beiden vanaf de AOW-leeftijd</translation>
        </message>
        <message>
            <source>Norm for a couple from 21 years to AOW age</source>
            <translation>Norm voor gehuwden van 21 jaar tot de AOW-leeftijd</translation>
        </message>
        <message>
            <source>Norm for a single person of AOW age</source>
            <translation>Norm voor een alleenstaande vanaf de AOW-leeftijd</translation>
        </message>
        <message>
            <source>Norm for a single person from 21 years to AOW age</source>
            <translation>Norm voor een alleenstaande van 21 jaar tot de AOW-leeftijd</translation>
        </message>
        <message>
            <source>partner_birth_date: is needed for a couple</source>
            <translation>partner_birth_date: is nodig voor gehuwden</translation>
        </message>
        <message>
            <source>%1: only for a couple</source>
            <translation>%1: alleen voor gehuwden</translation>
        </message>
        <message>
            <source>no_parental_support: not worked out for a couple</source>
            <translation>no_parental_support: voor gehuwden niet uitgewerkt</translation>
        </message>
        <message>
            <source>cost_sharers: nobody shares the costs in an institution</source>
            <translation>cost_sharers: in een inrichting deelt niemand de kosten</translation>
        </message>
        <message>
            <source>partner_without_right: not worked out together with cost sharers or an institution</source>
            <translation>partner_without_right: samen met kostendelers of een inrichting niet uitgewerkt</translation>
        </message>
        <message>
            <source>birth_date: under 18 there is no norm of one's own</source>
            <translation>birth_date: onder de 18 jaar is er geen eigen norm</translation>
        </message>
        <message>
            <source>partner_birth_date: under 18 there is no norm of one's own</source>
            <translation>partner_birth_date: onder de 18 jaar is er geen eigen norm</translation>
        </message>
        <message>
            <source>partner_birth_date: a partner under 21 beside one of AOW age is not worked out</source>
            <translation>partner_birth_date: een partner onder 21 jaar naast een partner met de AOW-leeftijd is niet uitgewerkt</translation>
        </message>
        <message>
            <source>partner_without_right: not worked out under 21</source>
            <translation>partner_without_right: onder de 21 jaar niet uitgewerkt</translation>
        </message>
        <message>
            <source>no_parental_support: only from 18 to 20 years</source>
            <translation>no_parental_support: alleen van 18 tot en met 20 jaar</translation>
        </message>
        <message>
            <source>Of which holiday allowance, kept until it is paid</source>
            <translation>Waarvan vakantietoeslag, bewaard tot de uitbetaling</translation>
        </message>
        <message>
            <source>Paid per month</source>
            <translation>Uitbetaald per maand</translation>
        </message>
    </context>
    <context>
        <name>core::DebtDistribution</name>
        <message>
            <source>The preferent creditors are paid in full</source>
            <translation>De preferente schuldeisers worden volledig betaald</translation>
        </message>
        <message>
            <source>Every preferent creditor gets %1 of the percentage of the others.</source>
            <translation>Elke preferente schuldeiser krijgt %1 van het percentage van de anderen.</translation>
        </message>
        <message>
            <source>%1 gets %2 of %3</source>
            <translation>%1 krijgt %2 van %3</translation>
        </message>
        <message>
            <source>Left for the debtor</source>
            <translation>Over voor de schuldenaar</translation>
        </message>
        <message>
            <source>claims: at least one is needed</source>
            <translation>claims: minstens één is nodig</translation>
        </message>
        <message>
            <source>claims: together at most 5 million euro</source>
            <translation>claims: samen hoogstens 5 miljoen euro</translation>
        </message>
        <message>
            <source>Preferent claims</source>
            <translation>Preferente schulden</translation>
        </message>
        <message>
            <source>Concurrent claims</source>
            <translation>Concurrente schulden</translation>
        </message>
        <message>
            <source>To be divided</source>
            <translation>Te verdelen</translation>
        </message>
    </context>
    <context>
        <name>core::HoursTest</name>
        <message>
            <source>%1 hours in the own business in %2.</source>
            <translation>%1 uur in het eigen bedrijf in %2.</translation>
        </message>
        <message>
            <source>At least %1 hours are needed: enough.</source>
            <translation>Minstens %1 uur is nodig: genoeg.</translation>
        </message>
        <message>
            <source>At least %1 hours are needed: %2 hours short.</source>
            <translation>Minstens %1 uur is nodig: %2 uur te weinig.</translation>
        </message>
        <message>
            <source>That is %1 of all working time (%2 hours).</source>
            <translation>Dat is %1 van alle werktijd (%2 uur).</translation>
        </message>
        <message>
            <source>More than %1 is needed: enough.</source>
            <translation>Meer dan %1 is nodig: genoeg.</translation>
        </message>
        <message>
            <source>More than %1 is needed: not enough.</source>
            <translation>Meer dan %1 is nodig: niet genoeg.</translation>
        </message>
        <message>
            <source>Not an entrepreneur in one of the last %1 years: the share does not matter.</source>
            <translation>In een van de laatste %1 jaar geen ondernemer: het aandeel telt niet.</translation>
        </message>
        <message>
            <source>Partners in one business, for the Bbz: %1 hours of the entrepreneur where %2 are needed, %3 of the partner where %4 are needed.</source>
            <translation>Partners in één bedrijf, voor het Bbz: %1 uur van de ondernemer (nodig: %2) en %3 uur van de partner (nodig: %4).</translation>
        </message>
        <message>
            <source>The urencriterium is met: an entrepreneur for income tax as far as hours go.</source>
            <translation>Het urencriterium is gehaald: wat de uren betreft ondernemer voor de inkomstenbelasting.</translation>
        </message>
        <message>
            <source>The urencriterium is not met.</source>
            <translation>Het urencriterium is niet gehaald.</translation>
        </message>
        <message>
            <source>Part-time entrepreneurship with benefit ends where the urencriterium is met.</source>
            <translation>Parttime ondernemen met een uitkering houdt op waar het urencriterium is gehaald.</translation>
        </message>
    </context>
    <context>
        <name>core::InputCheck</name>
        <message>
            <source>must be an object</source>
            <translation>moet een object zijn</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>moet een lijst zijn</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>moet true of false zijn</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>moet een tekst zijn</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>moet een heel getal zijn</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>onbekende sleutel</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>ontbreekt</translation>
        </message>
        <message>
            <source>must be a day as 2026-07-01</source>
            <translation>moet een dag zijn zoals 2026-07-01</translation>
        </message>
        <message>
            <source>must be a month as 2026-07</source>
            <translation>moet een maand zijn zoals 2026-07</translation>
        </message>
        <message>
            <source>must be one of %1</source>
            <translation>moet een van deze zijn: %1</translation>
        </message>
        <message>
            <source>must be at least %1</source>
            <translation>moet minstens %1 zijn</translation>
        </message>
        <message>
            <source>must be at most %1</source>
            <translation>mag hoogstens %1 zijn</translation>
        </message>
    </context>
    <context>
        <name>core::LoanPlan</name>
        <message>
            <source>Loan</source>
            <translation>Lening</translation>
        </message>
        <message>
            <source>Interest per year: %1</source>
            <translation>Rente per jaar: %1</translation>
        </message>
        <message>
            <source>Interest per year, fixed for the whole term: %1</source>
            <translation>Rente per jaar, vast voor de hele looptijd: %1</translation>
        </message>
        <message>
            <source>months: business capital runs at most %1 months</source>
            <translation>months: bedrijfskapitaal loopt hoogstens %1 maanden</translation>
        </message>
        <message>
            <source>%1 months, the first payment in %2</source>
            <translation>%1 maanden, de eerste betaling in %2</translation>
        </message>
        <message>
            <source>Last payment, which settles the rounding</source>
            <translation>Laatste betaling, die de afronding rechtzet</translation>
        </message>
        <message>
            <source>Interest over the whole term</source>
            <translation>Rente over de hele looptijd</translation>
        </message>
    </context>
    <context>
        <name>core::NumberCheck</name>
        <message>
            <source>There are %1 digits; nine are needed.</source>
            <translation>Er staan %1 cijfers; negen zijn nodig.</translation>
        </message>
        <message>
            <source>Eleven test: 9, 8, 7, 6, 5, 4, 3 and 2 times the first eight digits, minus the ninth, is %1.</source>
            <translation>Elfproef: 9, 8, 7, 6, 5, 4, 3 en 2 maal de eerste acht cijfers, min het negende, is %1.</translation>
        </message>
        <message>
            <source>%1 can be divided by 11.</source>
            <translation>%1 is deelbaar door 11.</translation>
        </message>
        <message>
            <source>%1 divided by 11 leaves %2.</source>
            <translation>%1 gedeeld door 11 geeft rest %2.</translation>
        </message>
        <message>
            <source>The number can exist. That does not prove to whom it belongs.</source>
            <translation>Het nummer kan bestaan. Daarmee is niet bewezen van wie het is.</translation>
        </message>
        <message>
            <source>The number cannot exist.</source>
            <translation>Het nummer kan niet bestaan.</translation>
        </message>
        <message>
            <source>This looks like a school number (onderwijsnummer), which is no BSN.</source>
            <translation>Dit lijkt een onderwijsnummer; dat is geen BSN.</translation>
        </message>
        <message>
            <source>A Dutch VAT id is NL, nine digits, B and two digits.</source>
            <translation>Een Nederlands btw-id is NL, negen cijfers, B en twee cijfers.</translation>
        </message>
        <message>
            <source>The nine digits pass the eleven test, or the whole passes the 97 test (sole traders since 2020).</source>
            <translation>De negen cijfers voldoen aan de elfproef, of het geheel aan de 97-proef (eenmanszaken sinds 2020).</translation>
        </message>
        <message>
            <source>A Dutch IBAN has 18 characters: NL, two check digits, four letters of the bank and ten digits.</source>
            <translation>Een Nederlandse IBAN heeft 18 tekens: NL, twee controlecijfers, vier letters van de bank en tien cijfers.</translation>
        </message>
        <message>
            <source>With the first four characters at the end and each letter as a number, dividing by 97 must leave 1.</source>
            <translation>Met de eerste vier tekens achteraan en elke letter als getal moet delen door 97 rest 1 geven.</translation>
        </message>
        <message>
            <source>Only legal persons and partnerships have an RSIN; a sole trader has none.</source>
            <translation>Alleen rechtspersonen en samenwerkingsverbanden hebben een RSIN; een eenmanszaak niet.</translation>
        </message>
        <message>
            <source>A KVK number has eight digits and no check digit.</source>
            <translation>Een KVK-nummer heeft acht cijfers en geen controlecijfer.</translation>
        </message>
    </context>
    <context>
        <name>core::PtoMonth</name>
        <message>
            <source>Turnover as invoiced</source>
            <translation>Omzet zoals gefactureerd</translation>
        </message>
        <message>
            <source>VAT in it, which is not the client's</source>
            <translation>Btw daarin, die niet van de cliënt is</translation>
        </message>
        <message>
            <source>Costs that were accepted</source>
            <translation>Geaccepteerde kosten</translation>
        </message>
        <message>
            <source>Result of the month</source>
            <translation>Resultaat van de maand</translation>
        </message>
        <message>
            <source>A loss counts as nothing this month; it stays in the year's account.</source>
            <translation>Een verlies telt deze maand als nul; het blijft staan in de jaarrekening van het traject.</translation>
        </message>
        <message>
            <source>Fixed percentage for tax and premiums: %1</source>
            <translation>Vast percentage voor belasting en premies: %1</translation>
        </message>
        <message>
            <source>Settled before tax; the municipality pays the tax back when the assessment comes.</source>
            <translation>Bruto verrekend; de gemeente betaalt de belasting terug als de aanslag er is.</translation>
        </message>
        <message>
            <source>The %1 months of this exemption are used up.</source>
            <translation>De %1 maanden van deze vrijlating zijn op.</translation>
        </message>
        <message>
            <source>Only from %1 years; no birth date was given.</source>
            <translation>Pas vanaf %1 jaar; er is geen geboortedatum opgegeven.</translation>
        </message>
        <message>
            <source>This exemption begins at %1 years.</source>
            <translation>Deze vrijlating begint bij %1 jaar.</translation>
        </message>
        <message>
            <source>%1 stays free (exemption %2)</source>
            <translation>%1 blijft vrij (vrijlating %2)</translation>
        </message>
        <message>
            <source>At most per month</source>
            <translation>Hoogstens per maand</translation>
        </message>
        <message>
            <source>The municipality judges whether the work helps towards a job; without that there is no exemption.</source>
            <translation>De gemeente beoordeelt of het werk bijdraagt aan de arbeidsinschakeling; anders is er geen vrijlating.</translation>
        </message>
        <message>
            <source>Norm with holiday allowance</source>
            <translation>Norm met vakantietoeslag</translation>
        </message>
        <message>
            <source>Benefit with holiday allowance</source>
            <translation>Bijstand met vakantietoeslag</translation>
        </message>
        <message>
            <source>Of which holiday allowance, kept until it is paid</source>
            <translation>Waarvan vakantietoeslag, bewaard tot de uitbetaling</translation>
        </message>
        <message>
            <source>Paid this month</source>
            <translation>Uitbetaald deze maand</translation>
        </message>
        <message>
            <source>More was earned than the norm; the municipality decides whether the rest counts in other months of the year.</source>
            <translation>Er is meer verdiend dan de norm; de gemeente beslist of de rest in andere maanden van het jaar meetelt.</translation>
        </message>
        <message>
            <source>Earned share of the norm: %1; the goal is %2.</source>
            <translation>Zelf verdiend deel van de norm: %1; het doel is %2.</translation>
        </message>
        <message>
            <source>forfait_permille_pct: only with tax “forfait”</source>
            <translation>forfait_permille_pct: alleen bij tax “forfait”</translation>
        </message>
        <message>
            <source>vat_cents: more than the turnover it is part of</source>
            <translation>vat_cents: meer dan de omzet waar het deel van is</translation>
        </message>
        <message>
            <source>Income from the business that counts</source>
            <translation>Inkomen uit het bedrijf dat meetelt</translation>
        </message>
        <message>
            <source>Other net income that counts</source>
            <translation>Ander netto inkomen dat meetelt</translation>
        </message>
    </context>
    <context>
        <name>core::Worksheet</name>
        <message>
            <source>Not verified: %1 (%2).</source>
            <translation>Niet geverifieerd: %1 (%2).</translation>
        </message>
    </context>
</TS>
