<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
        <name>core::Worksheet</name>
        <message>
            <source>Not verified: %1 (%2).</source>
            <translation>Niet geverifieerd: %1 (%2).</translation>
        </message>
    </context>
</TS>
