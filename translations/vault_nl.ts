<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>core::Strength</name>
        <message numerus="yes">
            <source>Too short: %n more character(s)</source>
            <translation>
                <numerusform>Te kort: nog %n teken</numerusform>
                <numerusform>Te kort: nog %n tekens</numerusform>
            </translation>
        </message>
        <message>
            <source>Weak: contains words that are tried first. Make a sentence that nobody else would think of.</source>
            <translation>Zwak: er staan woorden in die het eerst worden geprobeerd. Maak een zin die niemand anders bedenkt.</translation>
        </message>
        <message>
            <source>Weak: repeats itself or follows the keyboard. Use several different words.</source>
            <translation>Zwak: herhaalt zich of volgt het toetsenbord. Gebruik een paar verschillende woorden.</translation>
        </message>
        <message>
            <source>Weak: add a few words.</source>
            <translation>Zwak: voeg een paar woorden toe.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>Redelijk: met nog een woord is het goed.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Sterk</translation>
        </message>
    </context>
    <context>
        <name>core::Vault</name>
        <message>
            <source>%1 is on a network share (%2)</source>
            <translation>%1 staat op een netwerkschijf (%2)</translation>
        </message>
        <message>
            <source>%1 is kept in step with the internet by %2</source>
            <translation>%1 wordt door %2 gelijk gehouden met internet</translation>
        </message>
        <message>
            <source>%1 on computer %2 (process %3)</source>
            <translation>%1 op computer %2 (proces %3)</translation>
        </message>
        <message>
            <source>the header was changed</source>
            <translation>de kop van het bestand is gewijzigd</translation>
        </message>
        <message>
            <source>one of the two copies of the header was not whole, as after a power failure; the other one was used</source>
            <translation>een van de twee kopieën van de kop was niet heel, zoals na stroomuitval; de andere is gebruikt</translation>
        </message>
        <message>
            <source>the file was cut off before page %1</source>
            <translation>het bestand is afgebroken voor pagina %1</translation>
        </message>
        <message>
            <source>page %1 of %2 is an older version, put back into a newer file</source>
            <translation>pagina %1 van %2 is een oudere versie, teruggezet in een nieuwer bestand</translation>
        </message>
        <message>
            <source>page %1 of %2 was changed outside the program</source>
            <translation>pagina %1 van %2 is buiten het programma om gewijzigd</translation>
        </message>
        <message>
            <source>page %1 could not be read</source>
            <translation>pagina %1 kon niet worden gelezen</translation>
        </message>
        <message>
            <source>piece %1 of the log of latest changes (%2) was changed outside the program</source>
            <translation>stuk %1 van het logboek met de laatste wijzigingen (%2) is buiten het programma om gewijzigd</translation>
        </message>
        <message>
            <source>file format %1</source>
            <translation>bestandsversie %1</translation>
        </message>
        <message>
            <source>%1 is not a vault</source>
            <translation>%1 is geen kluis</translation>
        </message>
        <message>
            <source>both copies of the header were changed</source>
            <translation>beide kopieën van de kop zijn gewijzigd</translation>
        </message>
        <message>
            <source>a note on how far the latest changes had been saved was not whole, as after a power failure</source>
            <translation>een aantekening over hoe ver de laatste wijzigingen bewaard waren, was niet heel, zoals na stroomuitval</translation>
        </message>
        <message>
            <source>the log of latest changes (%1) is missing or belongs to another moment; changes that were saved are in it</source>
            <translation>het logboek met de laatste wijzigingen (%1) ontbreekt of hoort bij een ander moment; er staan bewaarde wijzigingen in</translation>
        </message>
        <message>
            <source>the log of latest changes (%1) was changed or cut off after piece %2 of %3</source>
            <translation>het logboek met de laatste wijzigingen (%1) is gewijzigd of afgebroken na stuk %2 van %3</translation>
        </message>
        <message>
            <source>the file was cut off</source>
            <translation>het bestand is afgebroken</translation>
        </message>
        <message>
            <source>something was added to the end of the file</source>
            <translation>er is iets aan het eind van het bestand toegevoegd</translation>
        </message>
        <message>
            <source>one or more pages are an older version, put back into a newer file</source>
            <translation>een of meer pagina's zijn een oudere versie, teruggezet in een nieuwer bestand</translation>
        </message>
        <message>
            <source>pages do not belong to this moment of the file, and the list of pages (%1) is missing or was changed</source>
            <translation>pagina's horen niet bij dit moment van het bestand, en de lijst van pagina's (%1) ontbreekt of is gewijzigd</translation>
        </message>
        <message>
            <source>the list of pages (%1) did not fit and has been made anew from the file</source>
            <translation>de lijst van pagina's (%1) klopte niet en is opnieuw gemaakt uit het bestand</translation>
        </message>
    </context>
</TS>
