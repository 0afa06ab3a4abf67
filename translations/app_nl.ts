<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>must be one JSON object</source>
        <translation>moet één JSON-object zijn</translation>
    </message>
    <message>
        <source>is no field of this letter</source>
        <translation>is geen veld van deze brief</translation>
    </message>
</context>
<context>
    <name>app::Main</name>
    <message>
        <source>Workbench for advisers of entrepreneurs.</source>
        <translation>Werkbank voor ondernemersadviseurs.</translation>
    </message>
    <message>
        <source>The vault to open; without it the one of last time.</source>
        <translation>De kluis die opengaat; anders die van de vorige keer.</translation>
    </message>
    <message>
        <source>Opens a vault with made-up people.</source>
        <translation>Opent een kluis met verzonnen mensen.</translation>
    </message>
    <message>
        <source>Writes pictures of every screen and the papers of made-up people into a folder.</source>
        <translation>Schrijft plaatjes van elk scherm en de documenten van verzonnen mensen in een map.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <source>Writes the pictures of the guide into a folder; the build does this.</source>
        <translation>Schrijft de plaatjes van de handleiding in een map; dat doet de bouw.</translation>
    </message>
    <message>
        <source>The colours of those pictures: light, dark or contrast.</source>
        <translation>De kleuren van die plaatjes: light, dark of contrast.</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>kleuren</translation>
    </message>
</context>
<context>
    <name>app::Start</name>
    <message>
        <source>Make the practice vault</source>
        <translation>Oefenkluis maken</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>Oefenkluis</translation>
    </message>
    <message>
        <source>Everyone in this vault is made up, and it is gone when you close the window. After locking it opens with: %1</source>
        <translation>Iedereen in deze kluis is verzonnen. De kluis is weg als u het venster sluit. Na vergrendelen opent u hem met: %1</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>The backup is open now. The vault as it was is kept as %1.</source>
        <translation>De back-up is nu open. De kluis zoals hij was, is bewaard als %1.</translation>
    </message>
    <message>
        <source>The vault was brought up to date</source>
        <translation>De kluis is bijgewerkt</translation>
    </message>
    <message>
        <source>This version of Zaakwijzer keeps more than the one before. The vault as it was is kept as %1.</source>
        <translation>Deze versie van Zaakwijzer bewaart meer dan de vorige. De kluis zoals hij was, is bewaard als %1.</translation>
    </message>
    <message>
        <source>The practice vault is being made…</source>
        <translation>De oefenkluis wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>app::Tabs</name>
    <message>
        <source>Business plan</source>
        <translation>Ondernemingsplan</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Financieel</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>PTO</source>
        <translation>PTO</translation>
    </message>
    <message>
        <source>Bbz</source>
        <translation>Bbz</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Rekenen</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Rekenhulpen</translation>
    </message>
    <message>
        <source>Out of the benefit</source>
        <translation>Uit de uitkering</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
</context>
<context>
    <name>app::Unlock</name>
    <message>
        <source>Open another vault</source>
        <translation>Andere kluis openen</translation>
    </message>
    <message>
        <source>Vaults (*.kluis)</source>
        <translation>Kluizen (*.kluis)</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>vault of %1</source>
        <translation>kluis van %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Document…</translation>
    </message>
    <message>
        <source>Bring a file in…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Naar een bestand schrijven…</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Who looked and changed</source>
        <translation>Wie keek en wijzigde</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>PTO hours</source>
        <translation>PTO-uren</translation>
    </message>
    <message>
        <source>months of PTO hours missing</source>
        <translation>urenmaanden ontbreken</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Kluis en back-ups</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>Hand over or take over…</source>
        <translation>Overdragen of overnemen…</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>About Zaakwijzer</source>
        <translation>Over Zaakwijzer</translation>
    </message>
    <message>
        <source>Guarded dossier</source>
        <translation>Afgeschermd dossier</translation>
    </message>
    <message>
        <source>This dossier is guarded (%1). Why do you open it? Your answer is recorded.</source>
        <translation>Dit dossier is afgeschermd (%1). Waarom opent u het? Uw antwoord wordt vastgelegd.</translation>
    </message>
    <message>
        <source>guarded</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>Open the dossier that the letter is about first.</source>
        <translation>Open eerst het dossier waar de brief over gaat.</translation>
    </message>
    <message>
        <source>Take dossiers along…</source>
        <translation>Dossiers meenemen…</translation>
    </message>
    <message>
        <source>Bring dossiers home…</source>
        <translation>Dossiers thuisbrengen…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Walk-in hour</source>
        <translation>Spreekuur</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Instroom</translation>
    </message>
    <message>
        <source>Costs and yields</source>
        <translation>Kosten en opbrengsten</translation>
    </message>
    <message>
        <source>Complete before reporting</source>
        <translation>Aanvullen vóór het verslag</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>There is no letter to write about this: nothing is missing, nothing is overdue, and nothing was decided on deferral or a claim.</source>
        <translation>Hierover is geen brief te schrijven: er ontbreekt niets, er is niets te laat, en er is niet besloten over uitstel of opeisen.</translation>
    </message>
    <message>
        <source>Papers that went out</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Account numbers</source>
        <translation>Rekeningnummers</translation>
    </message>
</context>
<context>
    <name>cli::Bank</name>
    <message>
        <source>The file is not a JSON object with “dossier” and “lines”.</source>
        <translation>Het bestand is geen JSON-object met ‘dossier’ en ‘lines’.</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are “dossier”, a number, and “lines”, a list of numbers.</source>
        <translation>‘%1’ is hier niet bekend; bekend zijn ‘dossier’, een nummer, en ‘lines’, een lijst met nummers.</translation>
    </message>
    <message>
        <source>Lines are given as 1,3-5.</source>
        <translation>Geef regels op als 1,3-5.</translation>
    </message>
    <message>
        <source>There is no dossier %1.</source>
        <translation>Er is geen dossier %1.</translation>
    </message>
    <message>
        <source>The account of this statement stands in no dossier. Say whose it is with --dossier.</source>
        <translation>De rekening van dit afschrift staat in geen enkel dossier. Zeg met --dossier van wie die is.</translation>
    </message>
    <message>
        <source>The account of this statement stands in more than one dossier. Say whose it is with --dossier.</source>
        <translation>De rekening van dit afschrift staat in meer dan één dossier. Zeg met --dossier van wie die is.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Niet gekozen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Van of aan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rij %1: %2</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 refused</source>
        <translation>%1 regels gelezen, %2 aangenomen, %3 geweigerd</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>partij %1</translation>
    </message>
    <message>
        <source>Keeps movements of a bank statement (CAMT.053, MT940 or the CSV of a bank) in the dossier the account belongs to; “import undo” takes a batch back.</source>
        <translation>Legt mutaties van een bankafschrift (CAMT.053, MT940 of de CSV van een bank) vast in het dossier waar de rekening bij hoort; ‘import undo’ neemt een partij terug.</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>Wat de regels zijn: %1.</translation>
    </message>
    <message>
        <source>The statement.</source>
        <translation>Het afschrift.</translation>
    </message>
    <message>
        <source>Number of the dossier; without it the one in which the account stands.</source>
        <translation>Nummer van het dossier; zonder dit het dossier waarin de rekening staat.</translation>
    </message>
    <message>
        <source>Only these movements; without it all of them.</source>
        <translation>Alleen deze mutaties; zonder dit allemaal.</translation>
    </message>
    <message>
        <source>The same two as JSON: “dossier” and “lines”.</source>
        <translation>Dezelfde twee als JSON: ‘dossier’ en ‘lines’.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Vertel alleen wat er zou gebeuren.</translation>
    </message>
    <message>
        <source>Write the movements that are not kept with their reasons here.</source>
        <translation>Schrijf de mutaties die niet worden vastgelegd hier, met de reden.</translation>
    </message>
</context>
<context>
    <name>cli::Calc</name>
    <message>
        <source>The file does not hold one JSON object.</source>
        <translation>Het bestand bevat niet één JSON-object.</translation>
    </message>
    <message>
        <source>Works out one case with one calculator. “list” instead of a name names them all.</source>
        <translation>Rekent één geval uit met één rekenhulp. “list” in plaats van een naam noemt ze allemaal.</translation>
    </message>
    <message>
        <source>The calculator, or list.</source>
        <translation>De rekenhulp, of list.</translation>
    </message>
    <message>
        <source>The case as JSON; - reads standard input.</source>
        <translation>Het geval als JSON; - leest van de standaardinvoer.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of its input and output.</source>
        <translation>Toon het JSON-schema van invoer en uitkomst.</translation>
    </message>
    <message>
        <source>There is no calculator “%1”; “zaakwijzer-cli calc list” names them.</source>
        <translation>Er is geen rekenhulp “%1”; “zaakwijzer-cli calc list” noemt ze.</translation>
    </message>
    <message>
        <source>--in FILE or --schema is needed.</source>
        <translation>--in BESTAND of --schema is nodig.</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>every amount in force on a day</source>
        <translation>alle bedragen die op een dag gelden</translation>
    </message>
    <message>
        <source>one calculator on one case, without a vault</source>
        <translation>één rekenhulp op één geval, zonder kluis</translation>
    </message>
    <message>
        <source>make, check, back up and restore a vault, change its passphrase</source>
        <translation>een kluis maken, controleren, back-uppen en terugzetten, de wachtzin wijzigen</translation>
    </message>
    <message>
        <source>rows from a CSV file, and taking a batch back</source>
        <translation>regels uit een CSV-bestand, en een partij terugdraaien</translation>
    </message>
    <message>
        <source>records as CSV, JSON or XLSX</source>
        <translation>gegevens als CSV, JSON of XLSX</translation>
    </message>
    <message>
        <source>a paper as PDF</source>
        <translation>een document als PDF</translation>
    </message>
    <message>
        <source>dossiers by anything in them</source>
        <translation>dossiers op alles wat erin staat</translation>
    </message>
    <message>
        <source>the results of a year and the dossiers behind them</source>
        <translation>de resultaten van een jaar en de dossiers erachter</translation>
    </message>
    <message>
        <source>made-up people in an empty vault</source>
        <translation>verzonnen mensen in een lege kluis</translation>
    </message>
</context>
<context>
    <name>cli::Demo</name>
    <message>
        <source>Fills an empty vault with made-up people; the same seed gives the same records.</source>
        <translation>Vult een lege kluis met verzonnen mensen; hetzelfde getal geeft dezelfde gegevens.</translation>
    </message>
    <message>
        <source>At least this many dossiers.</source>
        <translation>Minstens zoveel dossiers.</translation>
    </message>
    <message>
        <source>The year whose results the records tell; 2018 unless told otherwise.</source>
        <translation>Het jaar waarvan de gegevens de resultaten vertellen; 2018 tenzij anders gevraagd.</translation>
    </message>
    <message>
        <source>A number; another one gives other people.</source>
        <translation>Een getal; een ander getal geeft andere mensen.</translation>
    </message>
    <message>
        <source>--dossiers is a number up to 100000, --year a year from 2018, --seed a number.</source>
        <translation>--dossiers is een getal tot 100000, --year een jaar vanaf 2018, --seed een getal.</translation>
    </message>
    <message>
        <source>This vault already holds dossiers; made-up people go into an empty one.</source>
        <translation>In deze kluis staan al dossiers; verzonnen mensen komen in een lege kluis.</translation>
    </message>
    <message>
        <source>%1 made-up dossiers stand in the vault.</source>
        <translation>Er staan %1 verzonnen dossiers in de kluis.</translation>
    </message>
</context>
<context>
    <name>cli::Export</name>
    <message>
        <source>Writes records out and notes in the audit trail that they left the vault.</source>
        <translation>Schrijft gegevens weg en legt vast dat ze de kluis hebben verlaten.</translation>
    </message>
    <message>
        <source>dossiers, hours, income or all.</source>
        <translation>dossiers, hours, income of all.</translation>
    </message>
    <message>
        <source>The file; all as CSV makes a folder.</source>
        <translation>Het bestand; all als CSV maakt een map.</translation>
    </message>
    <message>
        <source>csv, json or xlsx.</source>
        <translation>csv, json of xlsx.</translation>
    </message>
    <message>
        <source>--format must be csv, json or xlsx.</source>
        <translation>--format moet csv, json of xlsx zijn.</translation>
    </message>
    <message>
        <source>SUBJECT must be one of %1.</source>
        <translation>SUBJECT moet een van deze zijn: %1.</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>%1 regels geschreven naar %2</translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message>
        <source>row %1, %2: %3</source>
        <translation>regel %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 refused</source>
        <translation>%1 regels gelezen, %2 aangenomen, %3 geweigerd</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>partij %1</translation>
    </message>
    <message>
        <source>Takes one batch back: all of it or nothing.</source>
        <translation>Draait één partij terug: helemaal of niet.</translation>
    </message>
    <message>
        <source>As the import gave it.</source>
        <translation>Zoals de import het gaf.</translation>
    </message>
    <message>
        <source>There is no such batch, or it was taken back already.</source>
        <translation>Die partij is er niet, of is al teruggedraaid.</translation>
    </message>
    <message>
        <source>The batch was taken back.</source>
        <translation>De partij is teruggedraaid.</translation>
    </message>
    <message>
        <source>Reads rows from a CSV file after a full dry run; “import undo” takes a batch back.</source>
        <translation>Leest regels uit een CSV-bestand na een volledige proef; “import undo” draait een partij terug.</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>Wat de regels zijn: %1.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>Het CSV-bestand.</translation>
    </message>
    <message>
        <source>Which column is which; without it the headings are guessed, or remembered from the last time.</source>
        <translation>Welke kolom wat is; anders worden de koppen geraden, of onthouden van de vorige keer.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Vertel alleen wat er zou gebeuren.</translation>
    </message>
    <message>
        <source>Write the refused rows with their reasons here.</source>
        <translation>Schrijf de geweigerde regels met hun redenen hierheen.</translation>
    </message>
    <message>
        <source>Rows that look like what is there already: skip (the default), update or add.</source>
        <translation>Regels die lijken op wat er al is: skip (overslaan, standaard), update (bijwerken) of add (toevoegen).</translation>
    </message>
    <message>
        <source>KIND must be one of %1; --doubtful one of skip, update, add.</source>
        <translation>KIND moet een van deze zijn: %1; --doubtful een van skip, update, add.</translation>
    </message>
    <message>
        <source>More than one column is called “%1”. Say with --map which one is “%2”: the second is called “%1 (2)”.</source>
        <translation>Er heet meer dan één kolom “%1”. Zeg met --map welke “%2” is: de tweede heet “%1 (2)”.</translation>
    </message>
    <message>
        <source>Read as %1, separated by: %2</source>
        <translation>Gelezen als %1, gescheiden door: %2</translation>
    </message>
</context>
<context>
    <name>cli::Kpi</name>
    <message>
        <source>%1: %2 (%3 of %4), goal %5, %6</source>
        <translation>%1: %2 (%3 van %4), doel %5, %6</translation>
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
        <source>    on average %1 a month of a norm of %2: %3</source>
        <translation>    gemiddeld %1 per maand van een norm van %2: %3</translation>
    </message>
    <message>
        <source>Counts the results of a year live from the records, with the dossiers behind each figure.</source>
        <translation>Telt de resultaten van een jaar uit de gegevens zelf, met de dossiers achter elk cijfer.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>Het jaar.</translation>
    </message>
    <message>
        <source>Only this municipality.</source>
        <translation>Alleen deze gemeente.</translation>
    </message>
    <message>
        <source>--year must be a year as 2026.</source>
        <translation>--year moet een jaar zijn zoals 2026.</translation>
    </message>
    <message>
        <source>municipality: must be one of %1</source>
        <translation>municipality: moet een van deze zijn: %1</translation>
    </message>
    <message>
        <source>Only this quarter, 1 to 4.</source>
        <translation>Alleen dit kwartaal, 1 tot en met 4.</translation>
    </message>
    <message>
        <source>--quarter must be 1, 2, 3 or 4.</source>
        <translation>--quarter moet 1, 2, 3 of 4 zijn.</translation>
    </message>
    <message>
        <source>not told: it rests on fewer than five persons</source>
        <translation>niet verteld: het rust op minder dan vijf personen</translation>
    </message>
    <message>
        <source>Who gets the figures, a colleague unless said otherwise; outside the house no number of fewer than five persons is told.</source>
        <translation>Wie de cijfers krijgt, een collega als er niets staat; buiten de eigen organisatie wordt geen aantal onder de vijf personen verteld.</translation>
    </message>
    <message>
        <source>receiver: must be one of %1</source>
        <translation>receiver: moet een van deze zijn: %1</translation>
    </message>
    <message>
        <source>Outside the house only figures of a whole year are told: those of a quarter would give small numbers away.</source>
        <translation>Buiten de eigen organisatie worden alleen cijfers van een heel jaar verteld: die van een kwartaal zouden kleine aantallen verraden.</translation>
    </message>
</context>
<context>
    <name>cli::Main</name>
    <message>
        <source>Use: zaakwijzer-cli COMMAND [OPTIONS]; “zaakwijzer-cli COMMAND --help” tells more.</source>
        <translation>Gebruik: zaakwijzer-cli OPDRACHT [OPTIES]; “zaakwijzer-cli OPDRACHT --help” vertelt meer.</translation>
    </message>
    <message>
        <source>--lang must be nl or en.</source>
        <translation>--lang moet nl of en zijn.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Er is geen opdracht “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::Options</name>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Antwoord met één JSON-document.</translation>
    </message>
    <message>
        <source>Language of messages; Dutch unless told otherwise.</source>
        <translation>Taal van de meldingen; Nederlands tenzij anders gevraagd.</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>--%1 is nodig.</translation>
    </message>
    <message>
        <source>--%1 must be a day as 2026-07-01.</source>
        <translation>--%1 moet een dag zijn zoals 2026-07-01.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 is nodig.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” is te veel.</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>“zaakwijzer-cli %1 --help” tells how it is used.</source>
        <translation>“zaakwijzer-cli %1 --help” vertelt hoe het werkt.</translation>
    </message>
</context>
<context>
    <name>cli::Refusal</name>
    <message>
        <source>The input was refused; nothing was done.</source>
        <translation>De invoer is geweigerd; er is niets gedaan.</translation>
    </message>
</context>
<context>
    <name>cli::Report</name>
    <message>
        <source>%1, %2 pages: %3</source>
        <translation>%1, %2 pagina&apos;s: %3</translation>
    </message>
    <message>
        <source>Names every report.</source>
        <translation>Noemt alle documenten.</translation>
    </message>
    <message>
        <source>Makes a paper as PDF and records its issue; “report list” names them.</source>
        <translation>Maakt een document als PDF en legt de uitgifte vast; “report list” noemt ze.</translation>
    </message>
    <message>
        <source>The report.</source>
        <translation>Het document.</translation>
    </message>
    <message>
        <source>Where the PDF goes.</source>
        <translation>Waar de PDF komt.</translation>
    </message>
    <message>
        <source>Number of the dossier.</source>
        <translation>Nummer van het dossier.</translation>
    </message>
    <message>
        <source>The year it is about.</source>
        <translation>Het jaar waar het over gaat.</translation>
    </message>
    <message>
        <source>The month it is about, as 2026-07.</source>
        <translation>De maand waar het over gaat, zoals 2026-07.</translation>
    </message>
    <message>
        <source>Only this municipality.</source>
        <translation>Alleen deze gemeente.</translation>
    </message>
    <message>
        <source>Who gets it, a colleague unless said otherwise; what they may not have is left out.</source>
        <translation>Wie het krijgt, een collega tenzij anders gezegd; wat die niet mag zien blijft weg.</translation>
    </message>
    <message>
        <source>Which organisation or person.</source>
        <translation>Welke organisatie of persoon.</translation>
    </message>
    <message>
        <source>Why they get it.</source>
        <translation>Waarom die het krijgt.</translation>
    </message>
    <message>
        <source>Only these parts; all of them when left out.</source>
        <translation>Alleen deze onderdelen; anders allemaal.</translation>
    </message>
    <message>
        <source>Keep a copy in the dossier.</source>
        <translation>Bewaar een kopie in het dossier.</translation>
    </message>
    <message>
        <source>There is no report “%1”; “zaakwijzer-cli report list” names them.</source>
        <translation>Er is geen document “%1”; “zaakwijzer-cli report list” noemt ze.</translation>
    </message>
    <message>
        <source>there is no dossier %1</source>
        <translation>er is geen dossier %1</translation>
    </message>
    <message>
        <source>must be a year as 2026</source>
        <translation>moet een jaar zijn zoals 2026</translation>
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
        <source>The one record it is about, such as a kept calculation; the latest when left out.</source>
        <translation>Waar het over gaat, zoals één vastgelegde berekening; anders de laatste.</translation>
    </message>
    <message>
        <source>%1, the rows behind it: %2</source>
        <translation>%1, de rijen erachter: %2</translation>
    </message>
    <message>
        <source>Where the rows behind it go as a workbook, for reports that have them.</source>
        <translation>Waar de rijen erachter als werkmap komen, bij verslagen die ze hebben.</translation>
    </message>
    <message>
        <source>--pdf OUT or --xlsx OUT is needed.</source>
        <translation>--pdf OUT of --xlsx OUT is nodig.</translation>
    </message>
    <message>
        <source>This report has no rows for a workbook.</source>
        <translation>Dit verslag heeft geen rijen voor een werkmap.</translation>
    </message>
    <message>
        <source>this dossier has nothing that this letter is about</source>
        <translation>dit dossier heeft niets waar deze brief over gaat</translation>
    </message>
    <message>
        <source>a letter is about one dossier</source>
        <translation>een brief gaat over één dossier</translation>
    </message>
    <message>
        <source>What a letter asks and the dossier does not know, by the name of the field.</source>
        <translation>Wat een brief vraagt en het dossier niet weet, op de naam van het veld.</translation>
    </message>
    <message>
        <source>A letter needs --pdf OUT, and has no rows for a workbook.</source>
        <translation>Een brief vraagt --pdf OUT, en heeft geen rijen voor een werkmap.</translation>
    </message>
</context>
<context>
    <name>cli::Rules</name>
    <message>
        <source>(not verified)</source>
        <translation>(niet geverifieerd)</translation>
    </message>
    <message>
        <source>Every amount in force on a day: key, value, unit, from, source, and whether somebody read it there.</source>
        <translation>Alle bedragen die op een dag gelden: naam, waarde, eenheid, sinds, bron, en of iemand het daar gelezen heeft.</translation>
    </message>
    <message>
        <source>The day.</source>
        <translation>De dag.</translation>
    </message>
    <message>
        <source>Also the choices of this municipality.</source>
        <translation>Ook de keuzes van deze gemeente.</translation>
    </message>
    <message>
        <source>municipality: must be one of %1</source>
        <translation>municipality: moet een van deze zijn: %1</translation>
    </message>
</context>
<context>
    <name>cli::Search</name>
    <message>
        <source>Finds dossiers by anything in them, forgiving of accents and misspellings.</source>
        <translation>Vindt dossiers op alles wat erin staat; accenten en tikfouten geven niet.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Waarnaar gezocht wordt.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Niets gevonden.</translation>
    </message>
</context>
<context>
    <name>cli::Vault</name>
    <message>
        <source>a new vault; shows the recovery key once</source>
        <translation>een nieuwe kluis; toont de herstelsleutel één keer</translation>
    </message>
    <message>
        <source>every page, the database and the journal; writes nothing</source>
        <translation>elke pagina, de database en het journaal; schrijft niets</translation>
    </message>
    <message>
        <source>a sealed copy in a folder</source>
        <translation>een verzegelde kopie in een map</translation>
    </message>
    <message>
        <source>puts a backup in the place of the vault and keeps the present file aside</source>
        <translation>zet een back-up op de plaats van de kluis en legt het huidige bestand opzij</translation>
    </message>
    <message>
        <source>a new passphrase; the recovery key stays</source>
        <translation>een nieuwe wachtzin; de herstelsleutel blijft</translation>
    </message>
</context>
<context>
    <name>cli::VaultAccess</name>
    <message>
        <source>The vault file.</source>
        <translation>Het kluisbestand.</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase; without it the terminal asks.</source>
        <translation>Bestand met de wachtzin als eerste regel; anders vraagt de terminal ernaar.</translation>
    </message>
    <message>
        <source>The file of --%1 begins with an empty line.</source>
        <translation>Het bestand van --%1 begint met een lege regel.</translation>
    </message>
    <message>
        <source>There is no passphrase: give --%1 FILE, or type it on a terminal.</source>
        <translation>Er is geen wachtzin: geef --%1 BESTAND, of typ hem op een terminal.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Wachtzin:</translation>
    </message>
</context>
<context>
    <name>cli::VaultCare</name>
    <message>
        <source>%1 pages, schema %2, vault of %3</source>
        <translation>%1 pagina&apos;s, schema %2, kluis van %3</translation>
    </message>
    <message>
        <source>Every page is whole and the records agree with the journal.</source>
        <translation>Elke pagina is heel en de gegevens kloppen met het journaal.</translation>
    </message>
    <message>
        <source>Authenticates every page, checks the database and the journal, counts the rows. Writes nothing.</source>
        <translation>Controleert de echtheid van elke pagina, de database en het journaal en telt de regels. Schrijft niets.</translation>
    </message>
    <message>
        <source>Makes a sealed copy beside the vault and one in a folder.</source>
        <translation>Maakt een verzegelde kopie naast de kluis en één in een map.</translation>
    </message>
    <message>
        <source>The folder or stick.</source>
        <translation>De map of stick.</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Back-up gemaakt: %1</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the vault. The present file is kept aside. The passphrase is that of the backup.</source>
        <translation>Zet een back-up op de plaats van de kluis. Het huidige bestand wordt opzij gelegd. De wachtzin is die van de back-up.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>Het back-upbestand.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Wachtzin:</translation>
    </message>
    <message>
        <source>The backup is the vault now.</source>
        <translation>De back-up is nu de kluis.</translation>
    </message>
    <message>
        <source>The backup is the vault now; the file that stood there is kept as %1.</source>
        <translation>De back-up is nu de kluis; het bestand dat er stond is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>cli::VaultCreate</name>
    <message>
        <source>A passphrase has at least %1 characters; a sentence is easiest to remember.</source>
        <translation>Een wachtzin heeft minstens %1 tekens; een zin onthoudt u het makkelijkst.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nieuwe wachtzin:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Nog een keer:</translation>
    </message>
    <message>
        <source>These two differ; nothing was done.</source>
        <translation>Deze twee zijn verschillend; er is niets gedaan.</translation>
    </message>
    <message>
        <source>The vault was made: %1</source>
        <translation>De kluis is gemaakt: %1</translation>
    </message>
    <message>
        <source>Recovery key, shown only now: %1</source>
        <translation>Herstelsleutel, alleen nu te zien: %1</translation>
    </message>
    <message>
        <source>Keep it where the organisation keeps its safe papers; without passphrase and recovery key nobody opens the vault.</source>
        <translation>Bewaar hem bij de veilige papieren van de organisatie; zonder wachtzin en herstelsleutel krijgt niemand de kluis open.</translation>
    </message>
    <message>
        <source>Makes a new vault and shows its recovery key once.</source>
        <translation>Maakt een nieuwe kluis en toont de herstelsleutel één keer.</translation>
    </message>
    <message>
        <source>Who will work in it.</source>
        <translation>Wie erin gaat werken.</translation>
    </message>
    <message>
        <source>Also put the recovery key on paper.</source>
        <translation>Zet de herstelsleutel ook op papier.</translation>
    </message>
    <message>
        <source>Gives the vault a new passphrase. The recovery key stays as it is.</source>
        <translation>Geeft de kluis een nieuwe wachtzin. De herstelsleutel blijft zoals hij is.</translation>
    </message>
    <message>
        <source>File whose first line is the new passphrase; without it the terminal asks.</source>
        <translation>Bestand met de nieuwe wachtzin als eerste regel; anders vraagt de terminal ernaar.</translation>
    </message>
    <message>
        <source>Present passphrase:</source>
        <translation>Huidige wachtzin:</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase from now on.</source>
        <translation>De kluis gaat vanaf nu open met de nieuwe wachtzin.</translation>
    </message>
</context>
</TS>
