#include "ui/task/calendaractions.h"

#include "core/base/failure.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::CalendarActions)
};

constexpr core::Op takeToCalendar{QT_TRANSLATE_NOOP("Op", "Take to a calendar"), false};

} // namespace

void saveCalendar(core::Store &store, Ask &ask, const QList<core::WorkItem> &items)
{
    if (items.isEmpty())
        return ask.tell(Text::tr("Save as a calendar file"), Text::tr("There is nothing to take over. Choose a task or an appointment first."));
    const QString name = u"zaakwijzer-%1.ics"_s.arg(store.clock().today().toString(Qt::ISODate));
    const QString path = ask.saveFile(Text::tr("Save as a calendar file"), name, Text::tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    attempt(ask, Text::tr("Save as a calendar file"), [&] {
        const QByteArray bytes = core::calendarOf(items, store.clock().now());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            throw core::Failure(core::Failure::Kind::File, path, file.errorString());
        const core::Id<core::Dossier> first = items.first().task.dossier;
        const bool isOne = std::all_of(items.begin(), items.end(), [&](const core::WorkItem &item) { return item.task.dossier == first; });
        const QString dossier = isOne ? first.text() : QString();
        store.look(takeToCalendar, dossier, Text::tr("%n task(s), without names", nullptr, int(items.size())));
    });
}

void addCalendarActions(QMenu &menu, core::Store &store, Ask &ask, const std::function<QList<core::WorkItem>()> &chosen, const std::function<QList<core::WorkItem>()> &all)
{
    const auto add = [&](const QString &text, const QString &name, const std::function<void()> &work) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, &menu, work);
    };
    add(Text::tr("This one as a calendar file…"), u"calendarOne"_s, [&store, &ask, chosen] { saveCalendar(store, ask, chosen()); });
    add(Text::tr("All that is shown as a calendar file…"), u"calendarAll"_s, [&store, &ask, all] { saveCalendar(store, ask, all()); });
    add(Text::tr("Copy this one as text"), u"copyOne"_s, [chosen] { QApplication::clipboard()->setText(core::calendarText(chosen())); });
    add(Text::tr("Copy all that is shown as text"), u"copyAll"_s, [all] { QApplication::clipboard()->setText(core::calendarText(all())); });
}

} // namespace ui
