#include "core/report/paperregister.h"

#include "core/base/failure.h"
#include "core/dossier/person.h"
#include "core/exchange/sheetwriters.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PaperRegister)
};

constexpr Op writeOutRegister{QT_TRANSLATE_NOOP("Op", "Write out the register of papers"), false};

} // namespace

QString RegisterLine::receiver() const { return paper.receiverName.isEmpty() ? receiverOf(paper.receiver).title : paper.receiverName; }

QString RegisterLine::way() const
{
    if (paper.fileName.isEmpty())
        return Text::tr("printed");
    if (paper.fileName.endsWith(".xlsx"_L1))
        return Text::tr("workbook");
    return paper.locked ? Text::tr("PDF with a passphrase") : Text::tr("PDF");
}

bool RegisterWish::fits(const RegisterLine &line) const
{
    const Issued &paper = line.paper;
    if (!receiver.isEmpty() && paper.receiver != receiver)
        return false;
    if ((from.isValid() && paper.at.date() < from) || (until.isValid() && paper.at.date() > until))
        return false;
    const QString all = QStringList{paper.number, paper.title, line.dossier, line.client, line.receiver(), paper.purpose, paper.adviser}.join(u'\n');
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QList<RegisterLine> registerLines(const Store &store, const Id<Dossier> &dossier)
{
    const QString of = dossier.isNull() ? u"1"_s : u"dossier = ?"_s;
    const QVariantList id = dossier.isNull() ? QVariantList() : QVariantList{dossier.text()};
    QHash<QString, QString> numbers;
    QHash<QString, QString> clients;
    for (const Dossier &one : dossier.isNull() ? store.select<Dossier>() : store.select<Dossier>(u"id = ?"_s, id))
        numbers.insert(one.id.text(), one.number);
    for (const Person &client : store.select<Person>(u"role = 'client' and "_s + of, id))
        clients.insert(client.dossier.text(), fullName(client));
    QList<RegisterLine> lines;
    for (const Issued &paper : store.select<Issued>(of + u" order by at desc, rowid desc"_s, id))
        lines.append({paper.id, paper, numbers.value(paper.dossier.text()), clients.value(paper.dossier.text())});
    return lines;
}

Sheet registerSheet(const QList<RegisterLine> &lines, const QSet<Id<Dossier>> &unnamed)
{
    Sheet sheet;
    sheet.key = u"register"_s;
    sheet.title = u"Register"_s;
    sheet.columns = {{u"number"_s, u"Nummer"_s}, {u"title"_s, u"Document"_s}, {u"dossier"_s, u"Dossier"_s}, {u"client"_s, u"Klant"_s}, {u"receiver"_s, u"Voor wie"_s},
                     {u"purpose"_s, u"Waarom"_s}, {u"day"_s, u"Dag"_s, CellKind::Date}, {u"time"_s, u"Tijd"_s}, {u"adviser"_s, u"Door"_s},
                     {u"data_day"_s, u"Gegevens van"_s, CellKind::Date}, {u"data_version"_s, u"Versie van de gegevens"_s, CellKind::Count}, {u"pages"_s, u"Bladzijden"_s, CellKind::Count},
                     {u"way"_s, u"Hoe"_s}, {u"sha256"_s, u"SHA-256"_s}};
    sheet.count = lines.size();
    sheet.each = [lines, unnamed](const auto &take) {
        const auto plain = [](const QString &text) { return SheetCell{text, {}}; };
        for (const RegisterLine &line : lines) {
            const Issued &paper = line.paper;
            take({plain(paper.number), plain(paper.title), plain(line.dossier), plain(unnamed.contains(paper.dossier) ? QString() : line.client), plain(line.receiver()), plain(paper.purpose),
                  SheetCell{paper.at.date().toString(Qt::ISODate), {}}, plain(paper.at.toString(u"HH:mm"_s)), plain(paper.adviser), SheetCell{paper.dataDay.toString(Qt::ISODate), {}},
                  SheetCell{paper.dataVersion, {}}, SheetCell{paper.pages, {}}, plain(line.way()), plain(paper.sha256)});
        }
    };
    return sheet;
}

void exportRegister(Store &store, const Sheet &sheet, const QString &path)
{
    const Progress quiet;
    RowCounter counter(quiet, sheet.count);
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
        writeCsv(sheet, file, counter);
        if (!file.commit())
            throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
    } else {
        writeXlsx({sheet}, path, counter);
    }
    store.look(writeOutRegister, {}, Text::tr("%n line(s)", nullptr, int(sheet.count)));
}

} // namespace core
