#include "core/exchange/importplan.h"

#include "core/exchange/csvtext.h"
#include "core/exchange/linechecker.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core {

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    counts.read = int(lines.size());
    for (const ImportLine &line : lines) {
        ++(line.isTaken() ? counts.accepted : counts.refused);
        counts.doubtful += line.verdict == ImportLine::Verdict::Doubtful;
    }
    return counts;
}

void ImportPlan::chooseForAll(ImportLine::Choice choice)
{
    for (ImportLine &line : lines) {
        if (line.verdict != ImportLine::Verdict::Doubtful)
            continue;
        const bool allowed = choice == ImportLine::Choice::Update ? line.mayUpdate : choice != ImportLine::Choice::AddNew || line.mayAdd;
        line.choice = allowed ? choice : ImportLine::Choice::Skip;
    }
}

ImportPlan examine(const Store &store, const Layout &layout, const ImportSource &source, const Mapping &mapping, const Progress &progress)
{
    ImportPlan plan{layout, source, mapping, {}};
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QFileInfo(file).fileName(), file.errorString());
    CsvReader reader(file, source.shape.encoding, source.shape.separator);
    LineChecker checker(store, plan.layout, source.headings, mapping);
    const qint64 size = file.size();
    while (const auto record = reader.next()) {
        if (record->row > source.headingRow && !record->isBlank())
            plan.lines.append(checker.check(*record));
        if (record->row % 100 == 0)
            report(progress, reader.bytesRead(), size);
    }
    report(progress, size, size);
    return plan;
}

void writeRefused(const ImportPlan &plan, const QString &path)
{
    QSaveFile file(path);
    const CsvShape &shape = plan.source.shape;
    const auto write = [&](const QStringList &cells, bool first) {
        file.write(encoded(csvRow(cells, shape.separator), shape.encoding, first && shape.byteOrderMark));
    };
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
    QStringList headings = plan.source.headings;
    headings.removeAll(reasonHeading()); // a second round replaces the reasons of the first
    const qsizetype old = plan.source.headings.indexOf(reasonHeading());
    write(headings + QStringList{reasonHeading()}, true);
    for (const ImportLine &line : plan.lines) {
        if (line.isTaken())
            continue;
        QStringList cells;
        for (qsizetype i = 0; i < line.cells.size(); ++i)
            if (i != old)
                cells.append(guarded(unguarded(line.cells[i])));
        while (cells.size() < headings.size())
            cells.append(QString());
        QStringList reasons;
        for (const ImportReason &reason : line.reasons)
            reasons.append(reason.column.isEmpty() ? reason.text : reason.column + u": "_s + reason.text);
        write(cells + QStringList{guarded(reasons.join(u' '))}, false);
    }
    if (!file.commit())
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
}

} // namespace core
