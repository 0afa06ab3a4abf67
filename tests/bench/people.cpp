#include "tests/bench/people.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

const QStringList nameStarts{u"Veld"_s, u"Berg"_s, u"Wold"_s, u"Brink"_s, u"Meer"_s, u"Horst"_s, u"Eik"_s, u"Zand"_s, u"Hof"_s, u"Kamp"_s,
                             u"Linden"_s, u"Veen"_s, u"Water"_s, u"Noord"_s, u"Ooster"_s, u"Roggen"_s, u"Heide"_s, u"Molen"_s, u"Groen"_s, u"Stien"_s};
const QStringList nameEnds{u"huis"_s, u"stra"_s, u"man"_s, u"kamp"_s, u"inga"_s, u"ema"_s, u"dijk"_s, u"mans"_s, u"ing"_s, u"sma"_s,
                           u"veld"_s, u"hoek"_s, u"berg"_s, u"wijk"_s, u"horst"_s, u"zen"_s, u"laar"_s, u"schot"_s, u"beek"_s, u"sen"_s};
const QStringList sentences{u"Gebeld over de vergunning; de gemeente beslist binnen zes weken."_s,
                            u"De urenlijst van vorige maand is binnen en klopt met de agenda."_s,
                            u"Klant heeft een offerte gevraagd voor de bestelbus en wacht op antwoord."_s,
                            u"Besproken wat de boekhouder nog nodig heeft voor de jaarcijfers."_s,
                            u"De huur van het bedrijfspand gaat omhoog; samen naar de begroting gekeken."_s,
                            u"Afgesproken dat de administratie elke vrijdag wordt bijgewerkt."_s,
                            u"Twijfel over de prijs per uur; vergeleken met drie aanbieders in de buurt."_s,
                            u"De website staat online en er kwamen twee aanvragen binnen."_s,
                            u"Schuldeiser akkoord met uitstel tot het einde van het kwartaal."_s,
                            u"Verwezen naar de workshop over belastingen van volgende maand."_s};
const QStringList onsets{u"b"_s, u"br"_s, u"d"_s, u"dr"_s, u"f"_s, u"g"_s, u"gr"_s, u"h"_s, u"k"_s, u"kl"_s, u"l"_s, u"m"_s, u"n"_s, u"p"_s,
                         u"pl"_s, u"r"_s, u"s"_s, u"st"_s, u"t"_s, u"v"_s, u"w"_s, u"z"_s, u"zw"_s};
const QStringList vowels{u"a"_s, u"aa"_s, u"e"_s, u"ee"_s, u"ie"_s, u"o"_s, u"oe"_s, u"oo"_s, u"u"_s, u"ui"_s, u"ij"_s};
const QStringList codas{u"d"_s, u"k"_s, u"l"_s, u"n"_s, u"p"_s, u"r"_s, u"s"_s, u"t"_s, u"rt"_s, u"nd"_s};

/// Of every five clients one is a part-time entrepreneur.
constexpr int ptoEvery = 5;
constexpr int monthsOfHours = 24;

} // namespace

Clients::Clients(const core::RuleBook &rules, QDate today) : m_rules(rules), m_today(today)
{
    m_owners.append(u"A. Adviseur"_s);
    for (int i = 1; i < 12; ++i)
        m_owners.append(u"Adviseur %1"_s.arg(i));
}

Client Clients::next(int notes, int hours)
{
    Client client;
    client.isPto = m_made++ % ptoEvery == 0;
    const QDate opened = m_today.addDays(-m_people.between(30, 3900));
    core::DemoDossier &base = client.pto.base;
    if (client.isPto)
        client.pto = core::demoPto(m_people, m_today.addMonths(-monthsOfHours).addDays(-m_people.between(0, 25)), m_people.oneOf(m_owners));
    else
        base = m_people.next(opened, m_people.oneOf(m_owners));
    rename(base.client);
    if (client.isPto)
        addMonths(client.pto, client.pto.permission.from, hours * ptoEvery);
    else
        addRoute(client, opened);
    const QDate from = base.dossier.opened;
    const QDate until = base.dossier.closed.isValid() ? base.dossier.closed : m_today;
    for (int i = 0; i < notes; ++i) {
        m_people.addNote(base, from.addDays(from.daysTo(until) * i / notes), i % 3 == 0 ? u"office"_s : u"phone"_s);
        base.notes.last().text = noteText();
    }
    addTasks(client);
    return client;
}

void Clients::rename(core::Person &person)
{
    // A third keeps a common name; the others share some four hundred.
    if (m_people.between(0, 2) == 0)
        return;
    person.prefix.clear();
    person.lastName = m_people.oneOf(nameStarts) + m_people.oneOf(nameEnds);
}

QString Clients::rareWord()
{
    // A small number comes often, a large one seldom: as words do.
    const double share = m_random.generateDouble();
    quint32 number = quint32(share * share * share * 30'000);
    QString word;
    for (int syllable = 0; syllable < 2; ++syllable) {
        word += onsets[number % onsets.size()];
        number = number / quint32(onsets.size()) * 7 + 3;
        word += vowels[number % vowels.size()];
        number = number / 5 * 3 + 1;
        word += codas[number % codas.size()];
        number = number / 3 * 11 + 5;
    }
    return word;
}

QString Clients::noteText()
{
    QStringList parts;
    for (int i = m_people.between(2, 4); i > 0; --i)
        parts.append(m_people.oneOf(sentences));
    QStringList words;
    for (int i = m_people.between(3, 8); i > 0; --i)
        words.append(rareWord());
    parts.append(u"Verder: %1."_s.arg(words.join(u' ')));
    return parts.join(u' ');
}

void Clients::addRoute(Client &client, QDate opened)
{
    static const QStringList kinds{u"starter"_s, u"starter"_s, u"established"_s, u"debts"_s, u"older"_s, u"statushouder"_s};
    core::DemoDossier &base = client.pto.base;
    const QString kind = m_people.oneOf(kinds);
    const int months = m_people.between(6, 40);
    const bool ended = opened.addMonths(months) < m_today;
    const QDate end = ended ? opened.addMonths(months) : QDate();
    const QString phase = kind == u"starter" ? u"plan"_s : kind == u"established" ? u"viability"_s : QString();
    const QString good = kind == u"starter" ? u"independent"_s : kind == u"established" ? u"restart"_s : QString();
    m_people.addRoute(base, kind, opened, end, ended ? (m_people.between(0, 1) == 0 ? good : u"not-viable"_s) : QString(), phase);
    if (ended && base.routes.last().outcome == "independent"_L1) {
        base.benefit.until = end;
        base.benefit.endReason = u"own-business"_s;
    }
    if (ended && m_people.between(0, 9) > 0) {
        base.dossier.closed = end;
        base.dossier.closeReason = u"goal-reached"_s;
    }
}

void Clients::addTasks(Client &client)
{
    const core::DemoDossier &base = client.pto.base;
    const bool open = !base.dossier.closed.isValid() && m_people.between(0, 4) > 0;
    for (int i = 0; i < 4; ++i) {
        core::Task task;
        task.id = m_people.id<core::Task>();
        task.dossier = base.dossier.id;
        task.kind = i % 2 == 0 ? u"reminder"_s : u"legal-term"_s;
        task.title = m_people.oneOf(sentences).section(u' ', 0, 4);
        task.assignee = base.dossier.owner;
        task.due = i == 0 && open ? m_today.addDays(m_people.between(-20, 60)) : base.dossier.opened.addDays(20 * (i + 1));
        if (i > 0 || !open)
            task.done = task.due;
        client.tasks.append(task);
    }
}

void Clients::addMonths(core::DemoPto &pto, QDate from, int hours)
{
    static const QStringList kinds{u"direct"_s, u"direct"_s, u"administration"_s, u"acquisition"_s, u"travel"_s};
    const core::RuleValue *norm = m_rules.on(m_today).lookUp(u"pw.norm.21.a.incl"_s);
    pto.permission.until = m_today.addMonths(12);
    const qint64 days = from.daysTo(m_today);
    for (int i = 0; i < hours; ++i) {
        core::HourEntry entry;
        entry.id = m_people.id<core::HourEntry>();
        entry.dossier = pto.base.dossier.id;
        entry.day = from.addDays(days * i / hours);
        entry.kind = m_people.oneOf(kinds);
        entry.worked = core::HourQuantity::minutes(30 * m_people.between(2, 6));
        pto.hours.append(entry);
    }
    for (core::Month month = core::Month::of(from); month < core::Month::of(m_today); month = month.next()) {
        core::IncomeEntry income;
        income.id = core::IncomeEntry::idOf(pto.base.dossier.id, month);
        income.dossier = pto.base.dossier.id;
        income.month = month;
        income.norm = norm ? core::Money::cents(*norm->value) : core::Money();
        income.turnover = core::Money::euros(m_people.between(0, 760));
        income.costs = core::Money::euros(m_people.between(20, 110));
        pto.incomes.append(income);
        core::PtoMonth state;
        state.id = core::PtoMonth::idOf(pto.base.dossier.id, month);
        state.dossier = pto.base.dossier.id;
        state.month = month;
        state.state = u"closed"_s;
        state.author = pto.base.dossier.owner;
        state.at = QDateTime(month.next().firstDay().addDays(6), QTime(10, 0));
        pto.months.append(state);
    }
}

} // namespace bench
