<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Op</name>
    <message>
        <source>Keep calculation</source>
        <translation>Berekening vastleggen</translation>
    </message>
    <message>
        <source>Remove calculation</source>
        <translation>Berekening verwijderen</translation>
    </message>
</context>
<context>
    <name>core::BbzAfterEnding</name>
    <message>
        <source>years: from %1 to %2 count</source>
        <translation>years: de jaren %1 tot en met %2 tellen</translation>
    </message>
    <message>
        <source>years: in order, each once</source>
        <translation>years: op volgorde, elk één keer</translation>
    </message>
    <message>
        <source>The rest can be made free of interest when it cannot be blamed on the entrepreneur.</source>
        <translation>De rest kan renteloos worden als het einde niet aan de ondernemer te verwijten is.</translation>
    </message>
    <message>
        <source>The rest bears no interest any more.</source>
        <translation>De rest is renteloos.</translation>
    </message>
    <message>
        <source>Repaid out of income up to and including %1</source>
        <translation>Aflossen uit inkomen tot en met %1</translation>
    </message>
    <message>
        <source>%1: net income %2, norm %3, above the norm</source>
        <translation>%1: netto inkomen %2, norm %3, boven de norm</translation>
    </message>
    <message>
        <source>%1: %2 of it is to be repaid, never more than is left</source>
        <translation>%1: %2 daarvan aflossen, nooit meer dan er openstaat</translation>
    </message>
    <message>
        <source>To be repaid in these years</source>
        <translation>Af te lossen in deze jaren</translation>
    </message>
    <message>
        <source>Left of the loan</source>
        <translation>Blijft over van de lening</translation>
    </message>
    <message>
        <source>The law does not say what happens to the rest after these years: look up the policy of the municipality.</source>
        <translation>De wet zegt niet wat er na deze jaren met de rest gebeurt: zoek het beleid van de gemeente op.</translation>
    </message>
</context>
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
    <message>
        <source>At most the norm over %1 of %2 days</source>
        <translation>Hoogstens de norm over %1 van %2 dagen</translation>
    </message>
    <message>
        <source>assistance_days: more than the year has</source>
        <translation>assistance_days: meer dan het jaar telt</translation>
    </message>
</context>
<context>
    <name>core::BbzEligibility</name>
    <message>
        <source>at least %1 hours a year in the own business</source>
        <translation>minstens %1 uur per jaar in het eigen bedrijf</translation>
    </message>
    <message>
        <source>partners in one business: at least %1 hours of the one and %2 of the other</source>
        <translation>partners in één bedrijf: minstens %1 uur van de een en %2 van de ander</translation>
    </message>
    <message>
        <source>from 18 years to AOW age</source>
        <translation>van 18 jaar tot de AOW-leeftijd</translation>
    </message>
    <message>
        <source>the business meets what the law asks of it, such as registration and permits</source>
        <translation>het bedrijf voldoet aan de wettelijke eisen, zoals inschrijving en vergunningen</translation>
    </message>
    <message>
        <source>full control over the business and its financial risk, alone or with the other entrepreneurs</source>
        <translation>volledige zeggenschap over het bedrijf en eigen financieel risico, alleen of met de andere ondernemers</translation>
    </message>
    <message>
        <source>other income of the household is below the benefit norm</source>
        <translation>het andere inkomen van het huishouden is lager dan de bijstandsnorm</translation>
    </message>
    <message>
        <source>no bank or other lender can be turned to</source>
        <translation>geen bank of ander kan het geld lenen</translation>
    </message>
    <message>
        <source>the business is viable: it can carry itself and the household after support</source>
        <translation>het bedrijf is levensvatbaar: na de steun draagt het zichzelf en het huishouden</translation>
    </message>
    <message>
        <source>the business is not viable</source>
        <translation>het bedrijf is niet levensvatbaar</translation>
    </message>
    <message>
        <source>%1 years or older</source>
        <translation>%1 jaar of ouder</translation>
    </message>
    <message>
        <source>born before %1</source>
        <translation>geboren voor %1</translation>
    </message>
    <message>
        <source>at least %1 months in the business without a break, right before the application</source>
        <translation>minstens %1 maanden zonder onderbreking in het bedrijf, direct voor de aanvraag</translation>
    </message>
    <message>
        <source>an expected gross income of at least %1 a year</source>
        <translation>een verwacht bruto inkomen van minstens %1 per jaar</translation>
    </message>
    <message>
        <source>promises to end the business as soon as possible</source>
        <translation>belooft het bedrijf zo snel mogelijk te beëindigen</translation>
    </message>
    <message>
        <source>the business has not ended at the application</source>
        <translation>het bedrijf is bij de aanvraag nog niet beëindigd</translation>
    </message>
    <message>
        <source>the applicant or the partner has a benefit because of unemployment</source>
        <translation>de aanvrager of de partner heeft een uitkering wegens werkloosheid</translation>
    </message>
    <message>
        <source>in business for at least %1 months</source>
        <translation>minstens %1 maanden actief</translation>
    </message>
    <message>
        <source>has general assistance and means to start a business</source>
        <translation>heeft algemene bijstand en wil een bedrijf starten</translation>
    </message>
    <message>
        <source>accepts the guidance that the municipality appoints</source>
        <translation>accepteert de begeleiding die de gemeente aanwijst</translation>
    </message>
    <message>
        <source>Living costs for at most %1 months</source>
        <translation>Levensonderhoud voor hoogstens %1 maanden</translation>
    </message>
    <message>
        <source>Can be extended by at most %1 months</source>
        <translation>Te verlengen met hoogstens %1 maanden</translation>
    </message>
    <message>
        <source>Stb. 2025, 220 makes this 18 months, to be extended to 36, from a day that was not found yet: look up whether it is in force.</source>
        <translation>Stb. 2025, 220 maakt hier 18 maanden van, te verlengen tot 36. De ingangsdatum is nog niet gevonden: kijk na of dit al geldt.</translation>
    </message>
    <message>
        <source>Living costs for as long as the expected income stays enough, at most to AOW age.</source>
        <translation>Levensonderhoud zolang het verwachte inkomen genoeg blijft, hoogstens tot de AOW-leeftijd.</translation>
    </message>
    <message>
        <source>General assistance goes on for at most %1 months of preparation</source>
        <translation>De algemene bijstand loopt door tijdens hoogstens %1 maanden voorbereiding</translation>
    </message>
    <message>
        <source>What is asked fits within it</source>
        <translation>Het gevraagde bedrag past daarbinnen</translation>
    </message>
    <message>
        <source>What is asked is more than that</source>
        <translation>Het gevraagde bedrag is hoger</translation>
    </message>
    <message>
        <source>No business capital when the business ends.</source>
        <translation>Geen bedrijfskapitaal als het bedrijf stopt.</translation>
    </message>
    <message>
        <source>Preparation credit: usual local maximum, interest-free until the start</source>
        <translation>Voorbereidingskrediet: gebruikelijk plaatselijk maximum, renteloos tot de start</translation>
    </message>
    <message>
        <source>Business capital of the older entrepreneur, as a gift or interest-free: at most</source>
        <translation>Bedrijfskapitaal van de oudere ondernemer, als gift of renteloos: hoogstens</translation>
    </message>
    <message>
        <source>Business capital as a loan with interest: at most</source>
        <translation>Bedrijfskapitaal als lening met rente: hoogstens</translation>
    </message>
    <message>
        <source>Interest %1 a year, at most %2 months</source>
        <translation>Rente %1 per jaar, hoogstens %2 maanden</translation>
    </message>
    <message>
        <source>Decision due within %1 weeks, by %2</source>
        <translation>Besluit binnen %1 weken, uiterlijk op %2</translation>
    </message>
    <message>
        <source>With a notice %1 weeks more, by %2</source>
        <translation>Na een bericht %1 weken langer, uiterlijk op %2</translation>
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
        <source>birth_date: not before the day of the application</source>
        <translation>birth_date: niet voor de dag van de aanvraag</translation>
    </message>
    <message>
        <source>The wealth leaves no room for a gift: what would be one stays an interest-free loan.</source>
        <translation>Het vermogen laat geen ruimte voor een gift: wat een gift zou zijn, blijft een renteloze lening.</translation>
    </message>
    <message>
        <source>From 1 October 2021 to 31 March 2022 an eased Bbz applied (chapter VIIa): no test of wealth, a gift at once. That is not worked out here.</source>
        <translation>Van 1 oktober 2021 tot en met 31 maart 2022 gold een vereenvoudigd Bbz (hoofdstuk VIIa): geen vermogenstoets, meteen een gift. Dat is hier niet uitgerekend.</translation>
    </message>
</context>
<context>
    <name>core::BbzWaiver</name>
    <message>
        <source>Capital asked since 2020 is not turned into a gift any more.</source>
        <translation>Kapitaal dat sinds 2020 is gevraagd, wordt geen gift meer.</translation>
    </message>
    <message>
        <source>Only the book year of the application and the year before it count: %1 and %2.</source>
        <translation>Alleen het boekjaar van de aanvraag en het jaar ervoor tellen: %1 en %2.</translation>
    </message>
    <message>
        <source>Only the two book years after that of the application count: %1 and %2.</source>
        <translation>Alleen de twee boekjaren na dat van de aanvraag tellen: %1 en %2.</translation>
    </message>
    <message>
        <source>Not for a book year in which living costs were given as well.</source>
        <translation>Niet voor een boekjaar waarin ook levensonderhoud is gegeven.</translation>
    </message>
    <message>
        <source>Six months of the norm from %1</source>
        <translation>Zes maanden norm vanaf %1</translation>
    </message>
    <message>
        <source>Annual norm (J)</source>
        <translation>Jaarnorm (J)</translation>
    </message>
    <message>
        <source>Net income of the book year (N)</source>
        <translation>Netto inkomen van het boekjaar (N)</translation>
    </message>
    <message>
        <source>The income is not below the annual norm, so nothing is waived.</source>
        <translation>Het inkomen is niet lager dan de jaarnorm: er wordt niets kwijtgescholden.</translation>
    </message>
    <message>
        <source>Below the annual norm by</source>
        <translation>Lager dan de jaarnorm met</translation>
    </message>
    <message>
        <source>Together with what the year got as a gift already, never more than the annual norm: room</source>
        <translation>Samen met wat dat jaar al een gift was, nooit meer dan de jaarnorm: ruimte</translation>
    </message>
    <message>
        <source>Left of the capital</source>
        <translation>Nog open van het kapitaal</translation>
    </message>
    <message>
        <source>Interest over this book year</source>
        <translation>Rente over dit boekjaar</translation>
    </message>
    <message>
        <source>Capital that becomes a gift</source>
        <translation>Kapitaal dat een gift wordt</translation>
    </message>
    <message>
        <source>Interest that is waived</source>
        <translation>Rente die wordt kwijtgescholden</translation>
    </message>
    <message>
        <source>The wealth was not tested; without that test the gift is not certain.</source>
        <translation>Het vermogen is niet getoetst; zonder die toets staat de gift niet vast.</translation>
    </message>
    <message>
        <source>Own wealth</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Room to the limit for a gift</source>
        <translation>Ruimte tot de grens voor een gift</translation>
    </message>
    <message>
        <source>Own wealth is above the lower limit: hold it against all wealth as well.</source>
        <translation>Het eigen vermogen is hoger dan de ondergrens: toets het ook aan het totale vermogen.</translation>
    </message>
    <message>
        <source>Own wealth is %1 of all wealth, at most %2 is allowed: met</source>
        <translation>Eigen vermogen is %1 van het totale vermogen, hoogstens %2 mag: gehaald</translation>
    </message>
    <message>
        <source>Own wealth is %1 of all wealth, at most %2 is allowed: not met</source>
        <translation>Eigen vermogen is %1 van het totale vermogen, hoogstens %2 mag: niet gehaald</translation>
    </message>
    <message>
        <source>annual_norm_cents: give either this or household</source>
        <translation>annual_norm_cents: vul dit in of household, niet allebei</translation>
    </message>
    <message>
        <source>own_wealth_cents: more than the total wealth</source>
        <translation>own_wealth_cents: meer dan het totale vermogen</translation>
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
        <source>birth_date: under 18 there is no norm of one&apos;s own</source>
        <translation>birth_date: onder de 18 jaar is er geen eigen norm</translation>
    </message>
    <message>
        <source>partner_birth_date: under 18 there is no norm of one&apos;s own</source>
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
    <message>
        <source>Lowered by %1 by the decision of the municipality, with holiday allowance</source>
        <translation>Verlaagd met %1 door het besluit van de gemeente, met vakantietoeslag</translation>
    </message>
</context>
<context>
    <name>core::CalcField</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, regel %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, regel %2: %3</translation>
    </message>
</context>
<context>
    <name>core::Conditions</name>
    <message>
        <source>Met: %1</source>
        <translation>Voldaan: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Niet voldaan: %1</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Nog niet bekend: %1</translation>
    </message>
    <message>
        <source>Outcome: not every condition is met, so no right.</source>
        <translation>Uitkomst: niet aan elke voorwaarde is voldaan, dus geen recht.</translation>
    </message>
    <message>
        <source>Outcome: every condition is met.</source>
        <translation>Uitkomst: aan elke voorwaarde is voldaan.</translation>
    </message>
    <message>
        <source>Outcome: open, until every condition is known.</source>
        <translation>Uitkomst: open, tot elke voorwaarde bekend is.</translation>
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
    <message>
        <source>Tax Administration (VAT that comes back)</source>
        <translation>Belastingdienst (btw die terugkomt)</translation>
    </message>
    <message>
        <source>Creditors get VAT back over what is not paid to them; the Tax Administration then claims it as a preferent creditor. Worked out until both fit.</source>
        <translation>Schuldeisers krijgen btw terug over wat zij niet ontvangen; de Belastingdienst vordert die dan als preferente schuldeiser. Berekend tot beide kloppen.</translation>
    </message>
    <message>
        <source>Each part is cut off to the cent; the cents that are left go one by one to the parts that lost most, so that the sum is exact.</source>
        <translation>Elk deel is afgekapt op de cent; de centen die overblijven gaan één voor één naar de delen die het meest verloren, zodat de som precies klopt.</translation>
    </message>
    <message>
        <source>claims: the security of %1 covers more than the claim</source>
        <translation>claims: de zekerheid van %1 dekt meer dan de vordering</translation>
    </message>
    <message>
        <source>claims: the VAT of %1 is more than the claim</source>
        <translation>claims: de btw van %1 is meer dan de vordering</translation>
    </message>
    <message>
        <source>%1: paid out of its security, or goods under retention of title; only the rest takes part</source>
        <translation>%1: betaald uit de zekerheid, of goederen onder eigendomsvoorbehoud; alleen de rest doet mee</translation>
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
    <name>core::IoazTest</name>
    <message>
        <source>ended the business at %1 years or later, before AOW age</source>
        <translation>stopte met het bedrijf op %1 jaar of later, vóór de AOW-leeftijd</translation>
    </message>
    <message>
        <source>met the hours test in the last years</source>
        <translation>voldeed de laatste jaren aan het urencriterium</translation>
    </message>
    <message>
        <source>in business for %1 months without a break, right before the application</source>
        <translation>%1 maanden onafgebroken een bedrijf, tot aan de aanvraag</translation>
    </message>
    <message>
        <source>worked for seven years before that, in a business or employed</source>
        <translation>werkte de zeven jaar daarvoor, zelfstandig of in loondienst</translation>
    </message>
    <message>
        <source>the last three book years were below %1 a year on average</source>
        <translation>de laatste drie boekjaren waren gemiddeld lager dan %1 per jaar</translation>
    </message>
    <message>
        <source>Average of the last three book years</source>
        <translation>Gemiddelde van de laatste drie boekjaren</translation>
    </message>
    <message>
        <source>going on would lastingly bring less than %1 a year</source>
        <translation>doorgaan brengt blijvend minder dan %1 per jaar op</translation>
    </message>
    <message>
        <source>the Ioaz is asked before the business ends</source>
        <translation>de Ioaz is aangevraagd voordat het bedrijf stopt</translation>
    </message>
    <message>
        <source>the business ends within %1 months after the application, by %2</source>
        <translation>het bedrijf stopt binnen %1 maanden na de aanvraag, uiterlijk op %2</translation>
    </message>
    <message>
        <source>Own wealth</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Free of it</source>
        <translation>Daarvan vrij</translation>
    </message>
    <message>
        <source>Reserve for the pension that stays free</source>
        <translation>Pensioenreserve die vrij blijft</translation>
    </message>
    <message>
        <source>How much of the pension reserve stays free on this day is not known (%1): it was counted in full.</source>
        <translation>Hoeveel van de pensioenreserve op deze dag vrij blijft is niet bekend (%1): zij telt helemaal mee.</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Daarboven</translation>
    </message>
    <message>
        <source>%1 of it a year counts as income, per month</source>
        <translation>%1 daarvan per jaar telt als inkomen, per maand</translation>
    </message>
    <message>
        <source>Ioaz per month with holiday allowance, net</source>
        <translation>Ioaz per maand met vakantietoeslag, netto</translation>
    </message>
    <message>
        <source>Other net income of the household</source>
        <translation>Ander netto inkomen van het huishouden</translation>
    </message>
    <message>
        <source>Ioaz that would be left per month</source>
        <translation>Ioaz die overblijft per maand</translation>
    </message>
    <message>
        <source>Reckoned net; the Ioaz itself is set gross, and income is taken off gross.</source>
        <translation>Netto berekend; de Ioaz zelf is bruto en inkomen gaat er bruto af.</translation>
    </message>
    <message>
        <source>birth_date: not before the day of the application</source>
        <translation>birth_date: niet vóór de dag van de aanvraag</translation>
    </message>
</context>
<context>
    <name>core::LeaveBenefit</name>
    <message>
        <source>%1 hours a week for customers at %2 an hour, %3 weeks a year: result of a month</source>
        <translation>%1 uur per week voor klanten à %2 per uur, %3 weken per jaar: resultaat van een maand</translation>
    </message>
    <message>
        <source>Reckoned before tax; after the assessment less is left.</source>
        <translation>Gerekend vóór belasting; na de aanslag blijft er minder over.</translation>
    </message>
    <message>
        <source>Fixed percentage for tax and premiums: %1</source>
        <translation>Vast percentage voor belasting en premies: %1</translation>
    </message>
    <message>
        <source>Other net income of the household</source>
        <translation>Ander netto inkomen van het huishouden</translation>
    </message>
    <message>
        <source>Norm with holiday allowance</source>
        <translation>Norm met vakantietoeslag</translation>
    </message>
    <message>
        <source>Benefit that is left, with holiday allowance</source>
        <translation>Uitkering die overblijft, met vakantietoeslag</translation>
    </message>
    <message>
        <source>Lowest price an hour with these hours</source>
        <translation>Laagste prijs per uur bij deze uren</translation>
    </message>
    <message>
        <source>With these hours no price up to %1 is enough.</source>
        <translation>Bij deze uren is geen prijs tot %1 genoeg.</translation>
    </message>
    <message>
        <source>Fewest hours a week for customers at this price: %1, within the ceiling</source>
        <translation>Minste uren per week voor klanten bij deze prijs: %1, binnen de urengrens</translation>
    </message>
    <message>
        <source>Fewest hours a week for customers at this price: %1, more than the ceiling leaves</source>
        <translation>Minste uren per week voor klanten bij deze prijs: %1, meer dan de urengrens toelaat</translation>
    </message>
    <message>
        <source>At this price no number of hours is enough.</source>
        <translation>Bij deze prijs is geen aantal uren genoeg.</translation>
    </message>
    <message>
        <source>Lowest price an hour with the most hours the ceiling leaves (%1)</source>
        <translation>Laagste prijs per uur bij de meeste uren binnen de urengrens (%1)</translation>
    </message>
    <message>
        <source>With %1 more hours a week each month the benefit does not end within ten years.</source>
        <translation>Met elke maand %1 uur per week erbij eindigt de uitkering niet binnen tien jaar.</translation>
    </message>
    <message>
        <source>With %1 more hours a week each month the benefit can end in %2.</source>
        <translation>Met elke maand %1 uur per week erbij kan de uitkering stoppen in %2.</translation>
    </message>
    <message>
        <source>By then the hours are above the ceiling for part-time entrepreneurs: the move to the Bbz or to an own living comes before it.</source>
        <translation>Dan zijn de uren hoger dan de grens voor parttime ondernemers: de overstap naar het Bbz of een eigen bestaan komt eerder.</translation>
    </message>
    <message>
        <source>forfait_permille_pct: only with tax “forfait”</source>
        <translation>forfait_permille_pct: alleen bij tax “forfait”</translation>
    </message>
    <message>
        <source>Hours a week with the work around it: %1; the ceiling is %2.</source>
        <translation>Uren per week met het werk eromheen: %1; de grens is %2.</translation>
    </message>
    <message>
        <source>The business must earn this a month to end the benefit</source>
        <translation>Dit moet het bedrijf per maand opleveren om uit de uitkering te gaan</translation>
    </message>
    <message>
        <source>The business must earn this a month to pay for the household</source>
        <translation>Dit moet het bedrijf per maand opleveren om het huishouden te betalen</translation>
    </message>
    <message>
        <source>The household needs more than the norm: leaving the benefit at the norm is too early.</source>
        <translation>Het huishouden heeft meer nodig dan de norm: bij de norm uit de uitkering gaan is te vroeg.</translation>
    </message>
    <message>
        <source>Allowances, tax credits and what the benefit brings along, such as remission of local taxes, are not counted here.</source>
        <translation>Toeslagen, heffingskortingen en wat bij de uitkering hoort, zoals kwijtschelding van gemeentelijke belastingen, tellen hier niet mee.</translation>
    </message>
</context>
<context>
    <name>core::LoanBalance</name>
    <message>
        <source>months: must be a number of whole terms of %1 months</source>
        <translation>months: moet een aantal hele termijnen van %1 maanden zijn</translation>
    </message>
    <message>
        <source>first_due: must be after the day the loan was paid out</source>
        <translation>first_due: moet na de dag van uitbetalen liggen</translation>
    </message>
    <message>
        <source>start: after the day of the balance</source>
        <translation>start: na de dag van de stand</translation>
    </message>
    <message>
        <source>months: business capital runs at most %1 months</source>
        <translation>months: bedrijfskapitaal loopt hoogstens %1 maanden</translation>
    </message>
    <message>
        <source>Paid out on %1</source>
        <translation>Uitbetaald op %1</translation>
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
        <source>events: %1 is before the loan was paid out</source>
        <translation>events: %1 is voor de dag van uitbetalen</translation>
    </message>
    <message>
        <source>events: on %1 give an amount for a payment or write-off, a percentage for a rate, months for a pause</source>
        <translation>events: geef op %1 een bedrag bij een betaling of kwijtschelding, een percentage bij een nieuwe rente, maanden bij een pauze</translation>
    </message>
    <message>
        <source>No payments for %1 months from %2; interest that waits bears no interest</source>
        <translation>Geen betalingen gedurende %1 maanden vanaf %2; over uitgestelde rente komt geen rente</translation>
    </message>
    <message>
        <source>A pause is at most %1 months at a time.</source>
        <translation>Een pauze duurt hoogstens %1 maanden per keer.</translation>
    </message>
    <message>
        <source>All pauses together are at most %1 months; after that the whole loan is due.</source>
        <translation>Alle pauzes samen duren hoogstens %1 maanden; daarna is de hele lening opeisbaar.</translation>
    </message>
    <message>
        <source>Interest that was charged</source>
        <translation>Rente die in rekening is gebracht</translation>
    </message>
    <message>
        <source>Paid, first on interest that was due</source>
        <translation>Betaald, eerst aan openstaande rente</translation>
    </message>
    <message>
        <source>Paid, then on the principal</source>
        <translation>Betaald, daarna aan de hoofdsom</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Kwijtgescholden</translation>
    </message>
    <message>
        <source>Paid more than was owed; to be given back</source>
        <translation>Meer betaald dan de schuld; wordt teruggegeven</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>Hoofdsom die over is</translation>
    </message>
    <message>
        <source>Interest due</source>
        <translation>Rente die nog betaald moet worden</translation>
    </message>
    <message>
        <source>Interest since the last term, in proportion to the days</source>
        <translation>Rente sinds de laatste termijn, naar het aantal dagen</translation>
    </message>
    <message>
        <source>To repay all of it on %1</source>
        <translation>Alles aflossen op %1 kost</translation>
    </message>
    <message>
        <source>Two or more terms behind: the decision says whether the whole loan is due now.</source>
        <translation>Twee of meer termijnen achter: in het besluit staat of nu de hele lening opeisbaar is.</translation>
    </message>
    <message numerus="yes">
        <source>Behind on the plan, %n term(s)</source>
        <translation>
            <numerusform>Achter op het plan, %n termijn</numerusform>
            <numerusform>Achter op het plan, %n termijnen</numerusform>
        </translation>
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
        <source>VAT in it, which is not the client&apos;s</source>
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
        <source>A loss counts as nothing this month; it stays in the year&apos;s account.</source>
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
    <message>
        <source>Loss of earlier months of this year, taken off</source>
        <translation>Verlies van eerdere maanden van dit jaar, eraf</translation>
    </message>
    <message>
        <source>art. 31 (2) %1</source>
        <translation>art. 31 lid 2 onder %1</translation>
    </message>
    <message>
        <source>%1 stays free (%2)</source>
        <translation>%1 blijft vrij (%2)</translation>
    </message>
    <message>
        <source>Income above the norm of earlier months of this year</source>
        <translation>Inkomen boven de norm van eerdere maanden van dit jaar</translation>
    </message>
    <message>
        <source>art. 34a (1) %1</source>
        <translation>art. 34a lid 1 onder %1</translation>
    </message>
    <message>
        <source>Only under AOW age; no birth date was given.</source>
        <translation>Alleen onder de AOW-leeftijd; er is geen geboortedatum opgegeven.</translation>
    </message>
    <message>
        <source>Only from AOW age on; no birth date was given.</source>
        <translation>Pas vanaf de AOW-leeftijd; er is geen geboortedatum opgegeven.</translation>
    </message>
    <message>
        <source>From AOW age on this exemption is that of art. 34a (1) c.</source>
        <translation>Vanaf de AOW-leeftijd geldt de vrijlating van art. 34a lid 1 onder c.</translation>
    </message>
    <message>
        <source>This exemption begins at AOW age.</source>
        <translation>Deze vrijlating begint bij de AOW-leeftijd.</translation>
    </message>
    <message>
        <source>The exemption was prolonged by decision: working more hours is not possible.</source>
        <translation>De vrijlating is bij besluit verlengd: meer uren werken kan niet.</translation>
    </message>
    <message>
        <source>Income of earlier months brings this month under the norm by</source>
        <translation>Door inkomen van eerdere maanden komt deze maand onder de norm met</translation>
    </message>
    <message>
        <source>Evened out from the bufferbudget; %1 of it is left this year</source>
        <translation>Aangevuld uit het bufferbudget; daarvan is dit jaar nog %1 over</translation>
    </message>
    <message>
        <source>How a municipality spreads the bufferbudget was read in no source: here a month is filled up to the norm as far as it goes.</source>
        <translation>Hoe een gemeente het bufferbudget verdeelt staat in geen gelezen bron: hier wordt een maand aangevuld tot de norm, zover het reikt.</translation>
    </message>
    <message>
        <source>exemption_prolonged: only with exemption “new”</source>
        <translation>exemption_prolonged: alleen bij exemption “new”</translation>
    </message>
    <message>
        <source>buffer_used_cents: only with buffer “even-out”</source>
        <translation>buffer_used_cents: alleen bij buffer “even-out”</translation>
    </message>
</context>
<context>
    <name>core::PtoYear</name>
    <message>
        <source>months: %1 is not in %2</source>
        <translation>months: %1 ligt niet in %2</translation>
    </message>
    <message>
        <source>months: %1 stands there twice</source>
        <translation>months: %1 staat er twee keer</translation>
    </message>
    <message>
        <source>months: at least one month is needed</source>
        <translation>months: er is minstens één maand nodig</translation>
    </message>
    <message>
        <source>%1: taken off the norm at the time %2; definitive result %3</source>
        <translation>%1: toen verrekend %2; definitief resultaat %3</translation>
    </message>
    <message>
        <source>Losses and income above the norm count in the other months of the calendar year.</source>
        <translation>Verliezen en inkomen boven de norm tellen mee in de andere maanden van het kalenderjaar.</translation>
    </message>
    <message>
        <source>Each month stands alone; a loss counts as nothing.</source>
        <translation>Elke maand staat op zichzelf; een verlies telt als niets.</translation>
    </message>
    <message>
        <source>Tax and premiums by the assessments, taken off the income</source>
        <translation>Belasting en premies volgens de aanslagen, gaan van het inkomen af</translation>
    </message>
    <message>
        <source>May be taken off running benefit: income of the last %1 months, from %2</source>
        <translation>Mag meteen van de lopende uitkering af: inkomen van de laatste %1 maanden, vanaf %2</translation>
    </message>
    <message>
        <source>The rest needs a revised decision first, and then a claim</source>
        <translation>De rest vraagt eerst een herzien besluit en dan een terugvordering</translation>
    </message>
    <message>
        <source>Norm of these months with holiday allowance</source>
        <translation>Norm van deze maanden met vakantietoeslag</translation>
    </message>
    <message>
        <source>Definitive income from the business that counts</source>
        <translation>Definitief inkomen uit het bedrijf dat meetelt</translation>
    </message>
    <message>
        <source>Other net income that counts</source>
        <translation>Ander netto inkomen dat meetelt</translation>
    </message>
    <message>
        <source>Benefit there was a right to, with holiday allowance</source>
        <translation>Uitkering waar recht op was, met vakantietoeslag</translation>
    </message>
    <message>
        <source>Benefit by the months as they were settled</source>
        <translation>Uitkering zoals de maanden toen zijn verrekend</translation>
    </message>
    <message>
        <source>Too much was paid</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Nog uit te betalen</translation>
    </message>
    <message>
        <source>Earned share of the norm: %1; the goal is %2.</source>
        <translation>Zelf verdiend deel van de norm: %1; het doel is %2.</translation>
    </message>
    <message>
        <source>on: before the last of the months</source>
        <translation>on: ligt voor de laatste van de maanden</translation>
    </message>
    <message>
        <source>Without the tax assessments this is not definitive yet: they may lower the income that counts.</source>
        <translation>Zonder de belastingaanslagen is dit nog niet definitief: die kunnen het inkomen dat meetelt verlagen.</translation>
    </message>
    <message>
        <source>Hold the exemptions against the months that were used up; they are taken here as given.</source>
        <translation>Leg de vrijlatingen naast de maanden die al gebruikt zijn; hier zijn ze overgenomen zoals ingevuld.</translation>
    </message>
    <message>
        <source>Depreciation: purchases from %1 on are spread over years; taken off the results below</source>
        <translation>Afschrijving: aankopen vanaf %1 worden over jaren gespreid; gaat van de resultaten hieronder af</translation>
    </message>
    <message>
        <source>buffer_clears_cents: only %1 of the bufferbudget of the year is left</source>
        <translation>buffer_clears_cents: van het bufferbudget van het jaar is nog maar %1 over</translation>
    </message>
    <message>
        <source>buffer_clears_cents: more than the %1 that was paid too much</source>
        <translation>buffer_clears_cents: meer dan de %1 die te veel is betaald</translation>
    </message>
    <message>
        <source>Cleared from the bufferbudget of the year</source>
        <translation>Opgelost uit het bufferbudget van het jaar</translation>
    </message>
</context>
<context>
    <name>core::WealthTest</name>
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
</context>
<context>
    <name>core::Worksheet</name>
    <message>
        <source>Not verified: %1 (%2).</source>
        <translation>Niet geverifieerd: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ui::BenefitSimulator</name>
    <message>
        <source>&amp;Keep in the dossier</source>
        <translation>In het dossier &amp;bewaren</translation>
    </message>
    <message>
        <source>Make a &amp;document</source>
        <translation>&amp;Document maken</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Prijs per uur</translation>
    </message>
    <message>
        <source>Hours a week for customers</source>
        <translation>Uren per week voor klanten</translation>
    </message>
    <message>
        <source>Other hours for the business</source>
        <translation>Andere uren voor het bedrijf</translation>
    </message>
    <message>
        <source>Hours on top each month</source>
        <translation>Uren erbij, elke maand</translation>
    </message>
    <message>
        <source>Income a month, by price and hours</source>
        <translation>Inkomen per maand, naar prijs en uren</translation>
    </message>
    <message>
        <source>● ends the benefit   ◆ pays for the household as well   (…) above the ceiling of hours</source>
        <translation>● uit de uitkering   ◆ betaalt ook het huishouden   (…) boven de urengrens</translation>
    </message>
    <message>
        <source>Filling in what the record knows</source>
        <translation>Invullen wat het dossier weet</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Niet te lezen: %1</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Nog in te vullen: %1</translation>
    </message>
    <message>
        <source>Not reckoned</source>
        <translation>Niet berekend</translation>
    </message>
    <message>
        <source>The benefit goes on</source>
        <translation>De uitkering loopt door</translation>
    </message>
    <message>
        <source>The benefit can end</source>
        <translation>De uitkering kan stoppen</translation>
    </message>
    <message>
        <source>The benefit ends, the household is short</source>
        <translation>De uitkering stopt, het huishouden komt tekort</translation>
    </message>
    <message>
        <source>With these hours and this price the business leaves %1 a month; %2 of the benefit is left.</source>
        <translation>Met deze uren en deze prijs houdt het bedrijf %1 per maand over; er blijft %2 uitkering.</translation>
    </message>
    <message>
        <source>The benefit ends at %1 an hour with these hours.</source>
        <translation>De uitkering stopt bij %1 per uur met deze uren.</translation>
    </message>
    <message>
        <source>Or with %1 hours a week at this price.</source>
        <translation>Of met %1 uur per week voor deze prijs.</translation>
    </message>
    <message>
        <source>Within the ceiling of hours at least %1 an hour is needed.</source>
        <translation>Binnen de urengrens is ten minste %1 per uur nodig.</translation>
    </message>
    <message>
        <source>To pay for the household (%1 a month): %2 an hour with these hours.</source>
        <translation>Om het huishouden te betalen (%1 per maand): %2 per uur met deze uren.</translation>
    </message>
    <message>
        <source>With the growth that is set the benefit can end in %1.</source>
        <translation>Met deze groei kan de uitkering stoppen in %1.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>Income a month by hours for customers</source>
        <translation>Inkomen per maand naar uren voor klanten</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>At %1 an hour</source>
        <translation>Bij %1 per uur</translation>
    </message>
    <message>
        <source>The benefit ends</source>
        <translation>Uitkering stopt</translation>
    </message>
    <message>
        <source>The household is paid</source>
        <translation>Huishouden betaald</translation>
    </message>
    <message>
        <source>Keeping the calculation</source>
        <translation>De berekening bewaren</translation>
    </message>
    <message>
        <source>Calculation kept: %1.</source>
        <translation>Berekening bewaard: %1.</translation>
    </message>
    <message>
        <source>Income a month in euros, by price and hours a week</source>
        <translation>Inkomen per maand in euro&apos;s, naar prijs en uren per week</translation>
    </message>
</context>
<context>
    <name>ui::CalculatorPanel</name>
    <message>
        <source>&amp;Keep in the dossier</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Make a &amp;document</source>
        <translation>&amp;Document maken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rekenmachine</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Empty the form and fill in again what the record knows.</source>
        <translation>Maakt het formulier leeg en vult opnieuw in wat in het dossier staat.</translation>
    </message>
    <message>
        <source>Kept calculations</source>
        <translation>Vastgelegde berekeningen</translation>
    </message>
    <message>
        <source>Showing the calculator</source>
        <translation>De rekenmachine tonen</translation>
    </message>
    <message>
        <source>Clearing what was typed</source>
        <translation>Wissen wat is getypt</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Niet te lezen: %1</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Nog in te vullen: %1</translation>
    </message>
    <message>
        <source>Keeping the calculation</source>
        <translation>De berekening vastleggen</translation>
    </message>
    <message>
        <source>Calculation kept: %1.</source>
        <translation>Berekening vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Remove this calculation from the dossier? It can be put back from the bin.</source>
        <translation>Deze berekening uit het dossier verwijderen? U kunt haar terugzetten uit de prullenbak.</translation>
    </message>
    <message>
        <source>Remove calculation</source>
        <translation>Berekening verwijderen</translation>
    </message>
    <message>
        <source>Removing the calculation</source>
        <translation>De berekening verwijderen</translation>
    </message>
    <message>
        <source>Showing kept calculations</source>
        <translation>Vastgelegde berekeningen tonen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regels van %1</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Nog niets vastgelegd</translation>
    </message>
    <message>
        <source>Kept calculations (%1)</source>
        <translation>Vastgelegde berekeningen (%1)</translation>
    </message>
    <message>
        <source>Opening the calculation</source>
        <translation>De berekening openen</translation>
    </message>
    <message>
        <source>Kept on %1 by %2, with the rules of %3. Change something and it is reckoned anew.</source>
        <translation>Vastgelegd op %1 door %2, met de regels van %3. Wijzig iets en er wordt opnieuw gerekend.</translation>
    </message>
    <message>
        <source>Reading what was typed</source>
        <translation>Lezen wat is getypt</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
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
        <source>from the record</source>
        <translation>uit dossier</translation>
    </message>
</context>
<context>
    <name>ui::NumberEdit</name>
    <message>
        <source>A whole number, such as 12.</source>
        <translation>Een heel getal, zoals 12.</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeView</name>
    <message>
        <source>How this was reckoned</source>
        <translation>Zo is gerekend</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle uitkomsten</translation>
    </message>
</context>
<context>
    <name>ui::RowsEdit</name>
    <message>
        <source>Remove row</source>
        <translation>Regel weg</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Regel erbij</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, regel %2</translation>
    </message>
</context>
<context>
    <name>ui::StepsTable</name>
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
        <source>Rule and source</source>
        <translation>Regel en bron</translation>
    </message>
    <message>
        <source>▲ not verified in a source</source>
        <translation>▲ niet nagekeken in een bron</translation>
    </message>
    <message>
        <source>%1
Click to see this rule with its source and history.</source>
        <translation>%1
Klik om deze regel met bron en verloop te zien.</translation>
    </message>
</context>
</TS>
