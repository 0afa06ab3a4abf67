#include "core/report/recoverypaper.h"

#include "core/base/format.h"
#include "core/report/letterhead.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::RecoveryPaper)
};

/// Four groups on a row, with their number: easier to type back without losing the place.
TableBlock groups(const QString &key)
{
    TableBlock table;
    QStringList row;
    int number = 0;
    for (const QString &group : key.split(u'-', Qt::SkipEmptyParts)) {
        row.append(u"%1:  %2"_s.arg(++number).arg(group));
        if (row.size() == 4) {
            table.strongRows.insert(int(table.rows.size()));
            table.rows.append(row);
            row.clear();
        }
    }
    if (!row.isEmpty())
        table.rows.append(row + QStringList(QList<QString>(4 - row.size())));
    table.columns = QList<TableColumn>(4, TableColumn{{}, Align::Left, 1});
    return table;
}

} // namespace

Document recoveryPaper(const QString &key, const QString &vaultName, const QString &adviser, const QDateTime &made)
{
    Document document;
    document.meta.title = Text::tr("Recovery key");
    document.meta.subject = Text::tr("Recovery key of the vault %1").arg(vaultName);
    document.meta.author = adviser;
    document.meta.language = QLocale().name().replace(u'_', u'-');
    document.meta.made = made;
    document.meta.dataDate = made.date();
    document.meta.letterhead = letterheadOf({});
    document.add(Title{Text::tr("Recovery key"), vaultName});
    document.add(Notice{Text::tr("Secret"), Text::tr("Who holds this paper and the vault file can read every dossier in it. Keep it in the safe of the organisation, "
                                                     "not with the computer. Do not copy, photograph or mail it.")});
    document.add(Facts{{{Text::tr("Vault"), vaultName}, {Text::tr("Vault of"), adviser}, {Text::tr("Made"), format(made.date())}}});
    document.add(Heading{Text::tr("The key"), 2});
    document.add(groups(key));
    document.add(Paragraph{key, Paragraph::Style::Small});
    document.add(Heading{Text::tr("When do you need it?"), 2});
    document.add(Bullets{{Text::tr("The adviser has forgotten the passphrase, or has left."),
                          Text::tr("Choose \"I have a recovery key\" in the window that asks for the passphrase, type the eight groups and choose a new passphrase."),
                          Text::tr("Make a new recovery key afterwards. This paper then no longer works: destroy it.")}});
    document.add(FormFields{{{Text::tr("Kept by")}, {Text::tr("Place")}, {Text::tr("Date")}}});
    return document;
}

} // namespace core
