#include "ui/walkin/walkintables.h"

#include "core/walkin/walkincontact.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::WalkInTables)
};

/// Label of one key; the list is read once per table.
auto labels(const QString &list)
{
    return [catalogue = core::walkInList(list)](const QString &key) { return key.isEmpty() ? QString() : catalogue.label(key); };
}

auto manyLabels(const QString &list)
{
    return [one = labels(list)](const QStringList &keys) {
        QStringList words;
        for (const QString &key : keys)
            words.append(one(key));
        return words.join(u", "_s);
    };
}

QVariant shape(Meaning meaning) { return icon(meaning, QApplication::palette()); }

} // namespace

QList<Field<core::WalkInRow>> contactFields()
{
    using Row = core::WalkInRow;
    const auto place = labels(u"places"_s);
    const auto municipality = labels(u"municipalities"_s);
    const auto form = labels(u"forms"_s);
    const auto result = labels(u"results"_s);
    const auto questions = manyLabels(u"questions"_s);
    return {Field<Row>(Text::tr("Day"), [](const Row &row) { return formatShort(row.contact.day); }).sortedBy([](const Row &row) { return row.contact.day; }),
            Field<Row>(Text::tr("Place"), [place](const Row &row) { return place(row.contact.place); }),
            Field<Row>(Text::tr("Municipality"), [municipality](const Row &row) { return municipality(row.contact.municipality); }),
            Field<Row>(Text::tr("Legal form"), [form](const Row &row) { return form(row.contact.legalForm); }),
            Field<Row>(Text::tr("About"), [questions](const Row &row) { return questions(row.contact.questionKeys()); }).withToolTip([](const Row &row) { return row.contact.note; }),
            Field<Row>(Text::tr("Result"), [result](const Row &row) { return row.contact.result.isEmpty() ? Text::tr("open") : result(row.contact.result); })
                .withIcon([](const Row &row) { return shape(row.contact.result.isEmpty() ? Meaning::Attention : row.contact.result == "none"_L1 ? Meaning::Neutral : Meaning::Good); }),
            Field<Row>(Text::tr("Aftercare"), [](const Row &row) { return row.contact.aftercare.isValid() ? row.aftercareOpen ? formatShort(row.contact.aftercare) : Text::tr("done") : QString(); })
                .sortedBy([](const Row &row) { return row.contact.aftercare; }),
            Field<Row>(Text::tr("Dossier"), [](const Row &row) { return row.number; })};
}

QList<Field<core::OutreachActivity>> activityFields()
{
    using Row = core::OutreachActivity;
    const auto kind = labels(u"activities"_s);
    const auto municipality = labels(u"municipalities"_s);
    const auto audience = manyLabels(u"audiences"_s);
    return {Field<Row>(Text::tr("Day"), [](const Row &row) { return formatShort(row.day); }).sortedBy([](const Row &row) { return row.day; }),
            Field<Row>(Text::tr("Kind"), [kind](const Row &row) { return kind(row.kind); }),
            Field<Row>(Text::tr("What"), [](const Row &row) { return row.title; }).withToolTip([](const Row &row) { return row.note; }),
            Field<Row>(Text::tr("Where"), [](const Row &row) { return row.place; }),
            Field<Row>(Text::tr("For whom"), [audience](const Row &row) { return audience(row.audience.split(u' ', Qt::SkipEmptyParts)); })
                .withToolTip([audience](const Row &row) { return audience(row.audience.split(u' ', Qt::SkipEmptyParts)); }),
            Field<Row>(Text::tr("Municipality"), [municipality](const Row &row) { return row.municipality.isEmpty() ? Text::tr("all") : municipality(row.municipality); }),
            Field<Row>(Text::tr("Reach"), [](const Row &row) { return row.reach == 0 ? QString() : QLocale().toString(row.reach); }).sortedBy([](const Row &row) { return row.reach; }).alignedRight()};
}

QList<Field<core::EarlySignalRow>> signalFields(const core::Clock &clock)
{
    using Row = core::EarlySignalRow;
    const auto source = labels(u"sources"_s);
    const auto kinds = manyLabels(u"arrears"_s);
    const auto outcome = labels(u"signal_outcomes"_s);
    const auto municipality = labels(u"municipalities"_s);
    return {Field<Row>(Text::tr("Received"), [](const Row &row) { return formatShort(row.signal.received); }).sortedBy([](const Row &row) { return row.signal.received; }),
            Field<Row>(Text::tr("Reported by"), [source](const Row &row) { return source(row.signal.source); }),
            Field<Row>(Text::tr("Arrears of"), [kinds](const Row &row) { return kinds(row.signal.kindKeys()); }),
            Field<Row>(Text::tr("Who"), [](const Row &row) { return row.signal.textRemoved.isValid() ? Text::tr("removed after the term") : row.signal.who; }).withToolTip([](const Row &row) { return row.signal.note; }),
            Field<Row>(Text::tr("Municipality"), [municipality](const Row &row) { return municipality(row.signal.municipality); }),
            Field<Row>(Text::tr("Amount"), [](const Row &row) { return row.signal.amount.isZero() ? QString() : format(row.signal.amount); }).sortedBy([](const Row &row) { return row.signal.amount.toCents(); }).alignedRight(),
            Field<Row>(Text::tr("Follow-up"), [outcome](const Row &row) {
                if (!row.signal.isOpen())
                    return outcome(row.signal.outcome);
                return row.signal.followUp.isValid() ? Text::tr("by %1").arg(formatShort(row.signal.followUp)) : Text::tr("no day yet");
            }).withIcon([&clock](const Row &row) {
                if (!row.signal.isOpen())
                    return shape(Meaning::Good);
                return shape(row.signal.followUp.isValid() && row.signal.followUp < clock.today() ? Meaning::Stop : Meaning::Attention);
            }),
            Field<Row>(Text::tr("Dossier"), [](const Row &row) { return row.number; })};
}

} // namespace ui
