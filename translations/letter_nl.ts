<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>core::Letter</name>
    <message>
        <source>The letter is empty. Write a text, or make it again from the template.</source>
        <translation>De brief is leeg. Schrijf een tekst, of maak hem opnieuw uit het voorbeeld.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Vul eerst in: %1.</translation>
    </message>
    <message>
        <source>The address of the client is missing. Fill it in here, or in the dossier.</source>
        <translation>Het adres van de klant ontbreekt. Vul het hier in, of in het dossier.</translation>
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
    <name>core::LetterSubject</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Application of %1</source>
        <translation>Aanvraag van %1</translation>
    </message>
    <message>
        <source>%1, recorded on %2</source>
        <translation>%1, vastgelegd op %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>ui::LetterDialog</name>
    <message>
        <source>Print letter</source>
        <translation>Brief afdrukken</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>Read what the letter needs</source>
        <translation>Lezen wat de brief nodig heeft</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelaten: %1.</translation>
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
        <source>Saved as %1 and recorded as number %2.</source>
        <translation>Opgeslagen als %1 en genoteerd onder nummer %2.</translation>
    </message>
    <message>
        <source>Sent to the printer and recorded as number %1.</source>
        <translation>Naar de printer gestuurd en genoteerd onder nummer %1.</translation>
    </message>
    <message>
        <source>The task is in the dossier.</source>
        <translation>De taak staat in het dossier.</translation>
    </message>
    <message>
        <source>What you typed before and did not send is back.</source>
        <translation>Wat u eerder typte en niet verstuurde, staat er weer.</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Brief</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>&amp;Name of the receiver</source>
        <translation>&amp;Naam van de ontvanger</translation>
    </message>
    <message>
        <source>&amp;What is it for?</source>
        <translation>&amp;Waarvoor is het?</translation>
    </message>
    <message>
        <source>Also ask what the dossier knows</source>
        <translation>Vraag ook wat het dossier al weet</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>PDF &amp;opslaan</translation>
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
        <source>S&amp;ubject</source>
        <translation>Onder&amp;werp</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Make the text again</source>
        <translation>Tekst opnieuw maken</translation>
    </message>
    <message>
        <source>You changed the text. This makes it again from the template and your answers.</source>
        <translation>U hebt de tekst aangepast. Hiermee maakt u hem opnieuw uit het voorbeeld en uw antwoorden.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>The organisation has not confirmed this text yet.</source>
        <translation>De organisatie heeft deze tekst nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Then a task: %1 (%2)</source>
        <translation>Daarna taak: %1 (%2)</translation>
    </message>
    <message>
        <source>Then a task, once its day is known</source>
        <translation>Daarna een taak, als de dag bekend is</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Zoals gekozen</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Waar&amp;over</translation>
    </message>
    <message>
        <source># heading · ** strong · - list · [ ] box to tick · name :: value</source>
        <translation># kop · ** vet · - lijst · [ ] hokje · naam :: waarde</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Tekenen op het scherm</translation>
    </message>
    <message>
        <source>Si&amp;gn on the screen…</source>
        <translation>Op het scherm te&amp;kenen…</translation>
    </message>
</context>
<context>
    <name>ui::LetterQuestions</name>
    <message>
        <source>such as 3-4 or +1w</source>
        <translation>zoals 3-4 of +1w</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>such as 10:30</source>
        <translation>zoals 10:30</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (mag leeg blijven)</translation>
    </message>
</context>
</TS>
