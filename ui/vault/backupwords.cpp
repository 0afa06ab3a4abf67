#include "ui/vault/backupwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::BackupWords)
};

} // namespace

QString wordsFor(const core::BackupContent &content)
{
    const QLocale locale;
    QStringList lines;
    if (content.made.isValid())
        lines.append(Text::tr("Made on %1.").arg(locale.toString(content.made, u"dddd d MMMM yyyy HH:mm"_s)));
    lines.append(Text::tr("Vault of %1. Every page was read and is whole.").arg(content.adviser));
    lines.append(Text::tr("%n dossier(s)", nullptr, content.dossiers));
    lines.append(Text::tr("%n contact note(s)", nullptr, content.notes));
    lines.append(Text::tr("%n document(s)", nullptr, content.attachments));
    if (content.lastNote.isValid())
        lines.append(Text::tr("Last contact note: %1").arg(locale.toString(content.lastNote, u"d MMMM yyyy"_s)));
    if (content.lastChange.isValid())
        lines.append(Text::tr("Last change: %1").arg(locale.toString(content.lastChange.toLocalTime(), u"d MMMM yyyy HH:mm"_s)));
    if (!content.dossierNumbers.isEmpty())
        lines.append(Text::tr("Latest dossiers: %1").arg(content.dossierNumbers.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace ui
