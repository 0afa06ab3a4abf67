#pragma once

#include "core/finance/financialline.h"

#include <QRandomGenerator>

/// A plan that starts in January 2026, and lines for it, with as few words as the case needs.
namespace plankit {

using namespace core;

inline FinancialPlan plan(Month start = Month(2026, 1))
{
    FinancialPlan plan;
    plan.id = Id<FinancialPlan>::fresh();
    plan.name = QStringLiteral("Plan");
    plan.start = start;
    return plan;
}

inline FinancialLine line(Section section, Money amount, const QString &name = QStringLiteral("Line"))
{
    FinancialLine line;
    line.id = Id<FinancialLine>::fresh();
    line.section = section;
    line.name = name;
    line.amount = amount;
    return line;
}

inline FinancialLine turnover(Money price, int units)
{
    FinancialLine sold = line(Section::Turnover, price, QStringLiteral("Hours"));
    sold.volume = units * 100;
    return sold;
}

inline FinancialLine loan(Money amount, Percentage interest, int months, Repayment repayment = Repayment::Linear, int grace = 0)
{
    FinancialLine borrowed = line(Section::Loan, amount, QStringLiteral("Loan"));
    borrowed.interest = interest;
    borrowed.termMonths = months;
    borrowed.repayment = repayment;
    borrowed.graceMonths = grace;
    return borrowed;
}

inline FinancialLine investment(Money amount, int years)
{
    FinancialLine bought = line(Section::Investment, amount, QStringLiteral("Van"));
    bought.years = years;
    return bought;
}

/// Any plan a check lets through, the same for the same seed.
inline PlanFacts anyPlan(quint32 seed)
{
    QRandomGenerator dice(seed);
    const auto below = [&](int limit) { return static_cast<int>(dice.bounded(limit)); };
    PlanFacts facts{plan(Month(2024, 1).plus(below(40))), {}};
    facts.plan.vatScheme = static_cast<VatScheme>(below(3));
    facts.plan.includesVat = below(2) == 1;
    facts.plan.rampUp = below(13);
    facts.plan.openingCash = Money::cents(below(300'000));
    facts.plan.taxReserve = Percentage::ofThousandths(below(40'000));
    facts.plan.benefitNorm = Money::cents(below(200'000));
    if (below(2) == 1)
        facts.plan.season = QStringLiteral("80 70 90 100 120 130 110 60 100 110 100 130");
    const int lines = 4 + below(20);
    for (int i = 0; i < lines; ++i) {
        FinancialLine each = line(static_cast<Section>(below(11)), Money::cents(below(500'000)));
        each.volume = below(20'000);
        each.vat = static_cast<VatKind>(below(4));
        each.frequency = static_cast<Frequency>(below(4));
        each.fromMonth = 1 + below(36);
        each.untilMonth = below(3) == 0 ? each.fromMonth + below(37 - each.fromMonth) : 0;
        each.termDays = below(120);
        each.cashShare = Percentage::ofThousandths(below(100'001));
        each.unitCost = Money::cents(below(9'000));
        each.costShare = Percentage::ofThousandths(below(60'000));
        each.costVat = static_cast<VatKind>(below(4));
        each.years = below(11);
        each.interest = Percentage::ofThousandths(below(12'000));
        each.termMonths = below(120);
        each.graceMonths = each.termMonths > 0 ? below(each.termMonths) : 0;
        each.repayment = static_cast<Repayment>(below(2));
        facts.lines.append(each);
    }
    return facts;
}

/// A bicycle repairer who starts with Bbz: about what such a plan looks like.
inline PlanFacts bicycleRepair()
{
    PlanFacts facts{plan(Month(2026, 4)), {}};
    facts.plan.name = QStringLiteral("Fietsenmaker De Ketting");
    facts.plan.rampUp = 6;
    facts.plan.season = QStringLiteral("70 70 110 130 130 120 100 90 120 100 80 80");
    facts.plan.taxReserve = Percentage::percent(12);
    facts.plan.taxReserveNote = QStringLiteral("Opgave boekhouder, concept");
    facts.plan.benefitNorm = Money::euros(1400);
    const auto add = [&](Section section, const char *name, int euros, const char *note = "", const char *source = "") -> FinancialLine & {
        FinancialLine each = line(section, Money::euros(euros), QString::fromUtf8(name));
        each.position = static_cast<int>(facts.lines.size());
        each.note = QString::fromUtf8(note);
        each.source = QString::fromUtf8(source);
        facts.lines.append(each);
        return facts.lines.last();
    };
    FinancialLine *sold = &add(Section::Turnover, "Reparaties", 45, "Gemiddelde bon van drie concurrenten", "Eigen telling, februari");
    sold->volume = 9500;
    sold->costShare = Percentage::percent(25);
    sold->vat = VatKind::Low;
    sold->cashShare = Percentage::percent(100);
    sold = &add(Section::Turnover, "Onderhoud lease-fietsen", 38, "Toezegging van twee werkgevers", "Intentieverklaringen");
    sold->volume = 3000;
    sold->costShare = Percentage::percent(20);
    sold->vat = VatKind::Low;
    sold->termDays = 30;
    sold = &add(Section::Turnover, "Tweedehands fietsen", 210);
    sold->volume = 500;
    sold->unitCost = Money::euros(120);
    sold->costVat = VatKind::None;
    sold->cashShare = Percentage::percent(100);
    add(Section::Cost, "Huur bedrijfsruimte", 650, "Kale huur, geen btw", "Concept-huurcontract").vat = VatKind::None;
    add(Section::Cost, "Gas, water en licht", 140);
    add(Section::Cost, "Verzekeringen bedrijf", 95, "", "Offerte").vat = VatKind::None;
    add(Section::Cost, "Reclame en website", 75);
    add(Section::Cost, "Telefoon en internet", 45);
    FinancialLine &books = add(Section::Cost, "Boekhouder en administratie", 330, "Vier keer per jaar");
    books.frequency = Frequency::Quarterly;
    add(Section::Startup, "Openingsreclame en huisstijl", 900).frequency = Frequency::Once;
    FinancialLine &permit = add(Section::Startup, "Vergunningen en leges", 250);
    permit.frequency = Frequency::Once;
    permit.vat = VatKind::None;
    add(Section::Investment, "Machines en gereedschap", 8500, "Twee bruggen, compressor, balanceerbank", "Offerte van 12 februari").years = 5;
    add(Section::Investment, "Inventaris en inrichting", 3200).years = 5;
    add(Section::Investment, "Computer, kassa en telefoon", 1400).years = 3;
    add(Section::Investment, "Eerste voorraad", 2500, "Banden, kettingen, remblokken").years = 0;
    add(Section::WorkingCapital, "Buffer voor de eerste maanden", 3500);
    add(Section::OwnMoney, "Spaargeld", 2500);
    FinancialLine &bbz = add(Section::Loan, "Bbz-bedrijfskapitaal", 18000, "Aangevraagd", "Concept-aanvraag");
    bbz.interest = Percentage::percent(8);
    bbz.termMonths = 60;
    bbz.graceMonths = 3;
    bbz.repayment = Repayment::Annuity;
    add(Section::PrivateCost, "Huur of hypotheek", 720);
    add(Section::PrivateCost, "Energie en water", 165);
    add(Section::PrivateCost, "Zorgverzekering en eigen risico", 170);
    add(Section::PrivateCost, "Boodschappen en huishouden", 480);
    add(Section::PrivateCost, "Telefoon, internet en tv", 60);
    add(Section::PrivateIncome, "Huurtoeslag", 240);
    add(Section::PrivateIncome, "Zorgtoeslag", 120);
    FinancialLine &benefit = add(Section::Benefit, "Bijstand of Bbz-levensonderhoud", 1235);
    benefit.untilMonth = 9;
    return facts;
}

} // namespace plankit
