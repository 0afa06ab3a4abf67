#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"
#include "core/exchange/exporter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Export)
};
} // namespace

Exit exportRows(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"export"_s, Text::tr("Writes records out and notes in the audit trail that they left the vault."));
    addVaultOptions(options);
    options.word(u"SUBJECT"_s, Text::tr("dossiers, hours, income or all."))
        .word(u"OUT"_s, Text::tr("The file; all as CSV makes a folder."))
        .needed(u"format"_s, u"FORMAT"_s, Text::tr("csv, json or xlsx."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    const std::optional<core::ExportFormat> format = core::exportFormat(options[u"format"_s]);
    if (!format) {
        terminal.say(Text::tr("--format must be csv, json or xlsx."));
        return Exit::WrongUse;
    }
    return withStore(options, terminal, [&](OpenVault &open) {
        QStringList known;
        for (const core::ExportSubject &subject : core::exportSubjects(open.store))
            known.append(subject.key);
        if (!known.contains(options.wordAt(0))) {
            terminal.say(Text::tr("SUBJECT must be one of %1.").arg(known.join(u", "_s)));
            return Exit::WrongUse;
        }
        const core::ExportReport report = core::exportTo(open.store, {options.wordAt(0), *format, options.wordAt(1)});
        if (options.json())
            terminal.print(QJsonObject{{u"subject"_s, report.order.subject}, {u"format"_s, core::suffixOf(*format)}, {u"path"_s, report.order.path}, {u"rows"_s, report.rows}});
        else
            terminal.print(Text::tr("%1 rows written to %2").arg(report.rows).arg(report.order.path));
        return Exit::Done;
    });
}

} // namespace cli
