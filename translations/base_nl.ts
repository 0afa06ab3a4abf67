<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>core::Failure</name>
    <message>
        <source>This passphrase or recovery key does not open the vault. Nothing was changed. Check Caps Lock and try again.</source>
        <translation>Deze wachtzin of herstelsleutel opent de kluis niet. Er is niets veranderd. Kijk of Caps Lock aanstaat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The vault file is damaged: %1. Nothing was written to it. Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>Het kluisbestand is beschadigd: %1. Er is niets in geschreven. Zet de laatste back-up terug; het beschadigde bestand blijft ernaast staan.</translation>
    </message>
    <message>
        <source>The vault is in use by another program: %1. Nothing was changed. Close that program and try again.</source>
        <translation>De kluis is in gebruik door een ander programma: %1. Er is niets veranderd. Sluit dat programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A vault cannot be written here: %1. Nothing was changed. Choose a folder on this computer&apos;s own disk.</source>
        <translation>Hier kan geen kluis staan: %1. Er is niets veranderd. Kies een map op de eigen schijf van deze computer.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of Zaakwijzer (%1). Nothing was read or changed. Update Zaakwijzer on this computer.</source>
        <translation>Deze kluis is gemaakt met een nieuwere versie van Zaakwijzer (%1). Er is niets gelezen of veranderd. Werk Zaakwijzer op deze computer bij.</translation>
    </message>
    <message>
        <source>The vault could not be updated (%1). What was saved before is unharmed; what you typed is still on the screen. Try again, and make a backup if it keeps failing.</source>
        <translation>De kluis kon niet worden bijgewerkt (%1). Wat eerder was opgeslagen is ongeschonden; wat u typte staat nog op het scherm. Probeer het opnieuw en maak een back-up als het blijft misgaan.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is unharmed; what you typed is still on the screen. Make room on the disk and try again.</source>
        <translation>De schijf is vol. Wat eerder was opgeslagen is ongeschonden; wat u typte staat nog op het scherm. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Nothing else was changed. Check that it exists and is not open in another program.</source>
        <translation>Het bestand %1 kon niet worden gelezen of geschreven. Verder is er niets veranderd. Kijk of het bestaat en niet in een ander programma open is.</translation>
    </message>
    <message>
        <source>This computer does not allow access to %1. Nothing was changed. Choose another folder or ask the IT department.</source>
        <translation>Deze computer geeft geen toegang tot %1. Er is niets veranderd. Kies een andere map of vraag het aan ICT.</translation>
    </message>
    <message>
        <source>There is no rule for %1. Nothing was calculated. Ask for the amount to be added to the rules, with its source.</source>
        <translation>Er is geen regel voor %1. Er is niets berekend. Laat het bedrag met zijn bron aan de regels toevoegen.</translation>
    </message>
    <message>
        <source>The rule %1 no longer exists on this date. Nothing was calculated.</source>
        <translation>De regel %1 bestaat op deze datum niet meer. Er is niets berekend.</translation>
    </message>
    <message>
        <source>%1 has changed since. Nothing was undone. Look at its history and change it by hand.</source>
        <translation>%1 is daarna gewijzigd. Er is niets ongedaan gemaakt. Bekijk de geschiedenis en wijzig het met de hand.</translation>
    </message>
    <message>
        <source>The office could not be reached (%1). Your work is safe in the vault on this computer.</source>
        <translation>Het kantoor was niet bereikbaar (%1). Uw werk staat veilig in de kluis op deze computer.</translation>
    </message>
    <message>
        <source>Stopped at your request. Nothing was changed.</source>
        <translation>Gestopt op uw verzoek. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>week %1, %2</source>
        <translation>week %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::Ask</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::Attempt</name>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gelukt: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not succeed.</source>
        <translation>‘%1’ is niet gelukt.</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>This is not a day. Type for example 3-4, 3 apr, 3-4-2026, +2w or tomorrow.</source>
        <translation>Dit is geen dag. Typ bijvoorbeeld 3-4, 3 apr, 3-4-2026, +2w of morgen.</translation>
    </message>
</context>
<context>
    <name>ui::FieldHistory</name>
    <message>
        <source>History of %1</source>
        <translation>Geschiedenis van %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>This field has not been filled in or changed yet.</source>
        <translation>Dit veld is nog niet ingevuld of gewijzigd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::HourEdit</name>
    <message>
        <source>These are no hours. Type for example 2:30, 2,5, 2u30 or 150m.</source>
        <translation>Dit zijn geen uren. Typ bijvoorbeeld 2:30, 2,5, 2u30 of 150m.</translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>This is not an amount. Type for example 1.234,50 or 1234,5.</source>
        <translation>Dit is geen bedrag. Typ bijvoorbeeld 1.234,50 of 1234,5.</translation>
    </message>
</context>
<context>
    <name>ui::MonthEdit</name>
    <message>
        <source>month year</source>
        <translation>maand jaar</translation>
    </message>
    <message>
        <source>This is not a month. Type for example mar 2026, 3-2026 or 2026-03.</source>
        <translation>Dit is geen maand. Typ bijvoorbeeld mrt 2026, 3-2026 of 2026-03.</translation>
    </message>
</context>
<context>
    <name>ui::Notice</name>
    <message>
        <source>What stands in the field with the dashed border cannot be read. Nothing was stored; mend it and try again.</source>
        <translation>Wat in het veld met de gestreepte rand staat, is niet te lezen. Er is niets vastgelegd; verbeter het en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>ui::PercentageEdit</name>
    <message>
        <source>This is not a percentage. Type for example 8 or 36,97.</source>
        <translation>Dit is geen percentage. Typ bijvoorbeeld 8 of 36,97.</translation>
    </message>
</context>
</TS>
