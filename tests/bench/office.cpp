#include "tests/bench/office.h"

#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/kpi/resultspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/task/todaypage.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// What the field at the top of the window shows under it.
QList<ui::FoundPlace> found(const core::Search &search, const QString &text)
{
    QList<ui::FoundPlace> places;
    for (const core::SearchHit &hit : search.find(text))
        places.append({hit.id.text(), hit.row.isEmpty() ? QString() : hit.table + u'/' + hit.row, hit.name, hit.matched.join(u", "_s)});
    return places;
}

} // namespace

void showAndPaint(QWidget &widget)
{
    widget.resize(1366, 768);
    widget.show();
    QApplication::processEvents();
    widget.grab();
}

Office::Office(const Caseload &caseload, Kind kind)
    : m_vault(kind == Kind::Sealed ? std::make_unique<core::Vault>(caseload.openSealed()) : nullptr),
      store(addressOf(caseload), {u"A. Adviseur"_s, u"laptop-1"_s}, m_clock)
{
}

Office::~Office() = default;

core::DatabaseAddress Office::addressOf(const Caseload &caseload) const
{
    return m_vault ? m_vault->address() : core::DatabaseAddress{caseload.plainPath(), {}, false};
}

std::unique_ptr<ui::MainWindow> Office::window()
{
    const QString adviser = store.author().adviser;
    ui::WindowParts parts;
    parts.places = {{{u"today"_s, u"Vandaag"_s, u"today"_s, [this, adviser] { return tasks.lateCount(adviser); }},
                     [this, adviser](QWidget *parent) { return new ui::TodayPage(store, tasks, ask, ui::TodayPage::ownCounters(tasks, adviser), parent); }},
                    {{u"dossiers"_s, u"Dossiers"_s, u"dossiers"_s, {}}, [this](QWidget *parent) { return new ui::DossierListPage(desk, parent); }},
                    {{u"results"_s, u"Resultaten"_s, u"results"_s, {}}, [this](QWidget *parent) { return new ui::ResultsPage(kpis, m_clock, ask, parent); }}};
    parts.openDossier = [this](const QString &id, const QString &place, QWidget *parent) {
        return new ui::DossierPage(desk, core::Id<core::Dossier>::parse(id), {}, place, parent);
    };
    parts.find = [this](const QString &text) { return found(search, text); };
    parts.vaultName = u"caseload"_s;
    auto window = std::make_unique<ui::MainWindow>(parts, store, ask);
    showAndPaint(*window);
    return window;
}

core::Id<core::Dossier> Office::someDossier()
{
    if (m_ids.isEmpty())
        for (const core::Row &row : store.query(u"select id from dossiers order by id"_s))
            m_ids.append(core::Id<core::Dossier>::parse(row.value(u"id"_s).toString()));
    m_at = (m_at + 3571) % m_ids.size();
    return m_ids[m_at];
}

} // namespace bench
