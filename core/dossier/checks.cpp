#include "core/dossier/checks.h"

#include "core/base/identifiers.h"
#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/dossier.h"
#include "core/dossier/household.h"
#include "core/dossier/note.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/dossier/task.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Checks)
};

constexpr int hoursOfADay = 24;

class Findings {
public:
    void blocks(const char *field, const QString &text) { m_list.append({Problem::Weight::Blocks, QString::fromLatin1(field), text}); }
    void warns(const char *field, const QString &text) { m_list.append({Problem::Weight::Warns, QString::fromLatin1(field), text}); }
    /// An end that lies before its start.
    void order(QDate from, QDate until, const char *field, const QString &text)
    {
        if (from.isValid() && until.isValid() && until < from)
            blocks(field, text);
    }
    QList<Problem> list() const { return m_list; }

private:
    QList<Problem> m_list;
};

/// An education number: nine digits from 10, remainder 5 in the test where a BSN has 0.
bool isEducationNumber(const QString &written)
{
    QString digits;
    for (const QChar c : written)
        if (c.isDigit())
            digits.append(c);
    if (digits.size() != 9 || !digits.startsWith("10"_L1))
        return false;
    int sum = -digits.back().digitValue();
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * digits[i].digitValue();
    return ((sum % 11) + 11) % 11 == 5;
}

void checkBsn(const QString &bsn, Findings &findings)
{
    if (bsn.isEmpty() || Bsn::parse(bsn))
        return;
    if (isEducationNumber(bsn))
        findings.blocks("bsn", Text::tr("This is an education number (onderwijsnummer), not a BSN. Take the BSN from an identity document."));
    else
        findings.blocks("bsn", Text::tr("This is no BSN: it does not pass the eleven test. Compare the nine digits with the identity document."));
}

void checkBirth(const Person &person, QDate today, Findings &findings)
{
    if (!person.birthDate.isValid())
        return;
    if (person.birthDate > today)
        findings.blocks("birth_date", Text::tr("The birth date lies in the future."));
    else if (person.birthDate.year() < 1900)
        findings.blocks("birth_date", Text::tr("The birth date lies before 1900."));
    else if (person.role == "client"_L1 && person.birthDate.addYears(18) > today)
        findings.warns("birth_date", Text::tr("The client is younger than 18 on this birth date."));
    else if (person.role == "child"_L1 && person.birthDate.addYears(21) <= today)
        findings.warns("birth_date", Text::tr("This child is 21 or older and may count as someone who shares the costs."));
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]{2,}$"_s);
    return shape.match(text).hasMatch();
}

/// The digits of a phone number with 0031 and +31 read as 0; empty when there is something else in it.
QString phoneDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits.append(c);
        else if (!c.isSpace() && !u"-()./"_s.contains(c))
            return {};
    }
    if (digits.startsWith("+31"_L1))
        digits = u"0"_s + digits.mid(3);
    else if (digits.startsWith("0031"_L1))
        digits = u"0"_s + digits.mid(4);
    return digits;
}

void checkPhone(const QString &phone, Findings &findings)
{
    if (phone.isEmpty())
        return;
    const QString digits = phoneDigits(phone);
    const bool abroad = digits.startsWith(u'+') || digits.startsWith("00"_L1);
    if (abroad ? digits.size() < 9 || digits.size() > 17 : digits.size() != 10 || !digits.startsWith(u'0'))
        findings.blocks("phone", Text::tr("This is no phone number: a Dutch number has ten digits and starts with 0; another starts with + and the country."));
}

} // namespace

QList<Problem> check(const Person &person, QDate today)
{
    Findings findings;
    if (person.lastName.trimmed().isEmpty() && person.role == "client"_L1)
        findings.blocks("last_name", Text::tr("Fill in the last name."));
    checkBsn(person.bsn, findings);
    checkBirth(person, today, findings);
    if (!person.postcode.isEmpty() && !Postcode::parse(person.postcode))
        findings.blocks("postcode", Text::tr("This is no postcode: it has four digits and two letters, such as 9401 AB."));
    checkPhone(person.phone, findings);
    if (!person.email.isEmpty() && !looksLikeEmail(person.email))
        findings.blocks("email", Text::tr("This is no e-mail address: it looks like naam@voorbeeld.nl."));
    if (person.residenceUntil.isValid() && person.residenceUntil < today)
        findings.warns("residence_until", Text::tr("The residence permit has expired: check the right to benefit."));
    return findings.list();
}

QList<Problem> check(const Household &household, QDate today)
{
    Findings findings;
    if (household.costSharers < 0)
        findings.blocks("cost_sharers", Text::tr("The number of cost sharers cannot be below zero."));
    if (household.costSharers > 12)
        findings.warns("cost_sharers", Text::tr("More than twelve cost sharers: is that right?"));
    if (household.since.isValid() && household.since > today.addYears(1))
        findings.warns("since", Text::tr("This day lies more than a year ahead."));
    return findings.list();
}

QList<Problem> check(const Benefit &benefit, QDate)
{
    Findings findings;
    if (benefit.kind.isEmpty())
        findings.blocks("kind", Text::tr("Choose the kind of benefit."));
    if (benefit.norm < Money())
        findings.blocks("norm_cents", Text::tr("A norm cannot be below zero."));
    if (benefit.norm.isZero() && benefit.kind != "none"_L1)
        findings.warns("norm_cents", Text::tr("Without a norm the earned share cannot be reckoned."));
    if (!benefit.from.isValid())
        findings.warns("from_day", Text::tr("Without a first day this benefit does not count in the results."));
    findings.order(benefit.from, benefit.until, "until_day", Text::tr("The benefit ends before it starts."));
    return findings.list();
}

QList<Problem> check(const Business &business, QDate)
{
    Findings findings;
    if (!business.kvkNumber.isEmpty() && !KvkNumber::parse(business.kvkNumber))
        findings.blocks("kvk_number", Text::tr("This is no KVK number: it has eight digits."));
    if (!business.vatId.isEmpty() && !VatId::parse(business.vatId))
        findings.blocks("vat_id", Text::tr("This is no VAT id: it looks like NL123456789B01 and its check digits do not fit."));
    if (!business.iban.isEmpty() && !Iban::parse(business.iban))
        findings.blocks("iban", Text::tr("This is no Dutch IBAN: its check digits do not fit."));
    static const QRegularExpression sbi(u"^\\d{2,5}$"_s);
    if (!business.sectorCode.isEmpty() && !sbi.match(business.sectorCode).hasMatch())
        findings.blocks("sector_code", Text::tr("This is no sector code (SBI): it has two to five digits."));
    if (!business.kvkNumber.isEmpty() && business.legalForm == "none"_L1)
        findings.warns("legal_form", Text::tr("A business with a KVK number has a legal form."));
    findings.order(business.start, business.end, "end_day", Text::tr("The business ends before it starts."));
    return findings.list();
}

QList<Problem> check(const Note &note, QDate today)
{
    Findings findings;
    if (note.text.trimmed().isEmpty())
        findings.blocks("text", Text::tr("Write what was said or done."));
    if (!note.day.isValid())
        findings.blocks("day", Text::tr("Fill in the day of the contact."));
    else if (note.day > today)
        findings.blocks("day", Text::tr("A contact cannot lie in the future. Make a task for what is still to come."));
    else if (note.day < today.addYears(-1))
        findings.warns("day", Text::tr("This day lies more than a year back."));
    if (note.minutes < 0 || note.minutes > hoursOfADay * 60)
        findings.blocks("minutes", Text::tr("A contact takes at most a day."));
    return findings.list();
}

QList<Problem> check(const Route &route, QDate today)
{
    Findings findings;
    const Catalogue kinds = Catalogue::read(u"routes"_s);
    if (!kinds.contains(route.kind))
        findings.blocks("kind", Text::tr("Choose a route."));
    if (!route.start.isValid())
        findings.blocks("start_day", Text::tr("Fill in the day the route starts."));
    else if (route.start > today.addYears(1))
        findings.blocks("start_day", Text::tr("The route starts more than a year from now."));
    findings.order(route.start, route.end, "end_day", Text::tr("The route ends before it starts."));
    if (route.end.isValid() && route.outcome.isEmpty())
        findings.blocks("outcome", Text::tr("A route that has ended needs an outcome."));
    if (!route.outcome.isEmpty() && !kinds.within(route.kind, u"outcomes"_s).contains(route.outcome))
        findings.blocks("outcome", Text::tr("This outcome does not belong to the route."));
    if (!route.phase.isEmpty() && !kinds.within(route.kind, u"phases"_s).contains(route.phase))
        findings.blocks("phase", Text::tr("This phase does not belong to the route."));
    return findings.list();
}

QList<Problem> check(const Task &task, QDate today)
{
    Findings findings;
    if (task.title.trimmed().isEmpty())
        findings.blocks("title", Text::tr("Write what has to be done."));
    if (!task.due.isValid())
        findings.blocks("due", Text::tr("Fill in the day it has to be done."));
    else if (task.due > today.addYears(10))
        findings.blocks("due", Text::tr("This day lies more than ten years ahead."));
    return findings.list();
}

QList<Problem> check(const Dossier &dossier, QDate today)
{
    Findings findings;
    if (!dossier.opened.isValid() || dossier.opened > today)
        findings.blocks("opened", Text::tr("The day a dossier was opened is today or earlier."));
    findings.order(dossier.opened, dossier.closed, "closed", Text::tr("The dossier closes before it was opened."));
    if (dossier.closed.isValid() && dossier.closeReason.isEmpty())
        findings.blocks("close_reason", Text::tr("Choose why the dossier is closed."));
    return findings.list();
}

Person tidied(Person person)
{
    for (QString *text : {&person.firstName, &person.initials, &person.prefix, &person.lastName, &person.street, &person.houseNumber, &person.city})
        *text = text->simplified();
    if (const auto bsn = Bsn::parse(person.bsn))
        person.bsn = bsn->text();
    if (const auto postcode = Postcode::parse(person.postcode))
        person.postcode = postcode->text();
    person.email = person.email.trimmed();
    person.phone = person.phone.simplified();
    return person;
}

Business tidied(Business business)
{
    for (QString *text : {&business.tradeName, &business.sector, &business.sectorCode})
        *text = text->simplified();
    if (const auto kvk = KvkNumber::parse(business.kvkNumber))
        business.kvkNumber = kvk->text();
    if (const auto vat = VatId::parse(business.vatId))
        business.vatId = vat->text();
    if (const auto iban = Iban::parse(business.iban))
        business.iban = iban->text();
    return business;
}

} // namespace core
