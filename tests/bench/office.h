#pragma once

#include "core/kpi/kpis.h"
#include "core/pto/ptobook.h"
#include "tests/bench/caseload.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/dossier/desk.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace ui {
class MainWindow;
}

namespace bench {

/// The two files of one caseload.
enum class Kind { Sealed, Plain };

/// What lives as long as a vault is open, as the program has it, on either file.
class Office {
public:
    Office(const Caseload &caseload, Kind kind);
    ~Office();

    /// The window with the morning page in front and the list of dossiers behind it, shown and painted once.
    std::unique_ptr<ui::MainWindow> window();
    /// The next of the dossiers, in an order that leaps through the file; every fifth has two years of hours.
    core::Id<core::Dossier> someDossier();
    /// A widget that stays open as long as the office, made the first time.
    template <class Widget> Widget *kept(const std::function<std::unique_ptr<Widget>()> &make);

private:
    std::unique_ptr<core::Vault> m_vault;
    core::FixedClock m_clock{caseloadDay()};

public:
    core::RuleBook rules = core::RuleBook::builtIn();
    core::Store store;
    core::Search search{store};
    core::Dossiers dossiers{store};
    core::Routes routes{store};
    core::Notes notes{store};
    core::Tasks tasks{store};
    core::PtoBook pto{store};
    core::Kpis kpis{store, rules};
    core::Drafts drafts{store};
    core::Settings settings{store};
    kit::ScriptedAsk ask;
    ui::Desk desk{store, dossiers, routes, notes, tasks, search, drafts, settings, m_clock, ask};

private:
    core::DatabaseAddress addressOf(const Caseload &caseload) const;
    QList<core::Id<core::Dossier>> m_ids;
    qsizetype m_at = 0;
    std::vector<std::unique_ptr<QWidget>> m_kept;
};

template <class Widget> Widget *Office::kept(const std::function<std::unique_ptr<Widget>()> &make)
{
    for (const auto &widget : m_kept)
        if (auto *found = qobject_cast<Widget *>(widget.get()))
            return found;
    auto made = make();
    Widget *widget = made.get();
    m_kept.push_back(std::move(made));
    return widget;
}

/// Both offices, opened when they are first worked in.
class Offices {
public:
    explicit Offices(const Caseload &caseload) : m_caseload(caseload) {}
    Office &operator[](Kind kind)
    {
        std::unique_ptr<Office> &office = m_open[int(kind)];
        if (!office)
            office = std::make_unique<Office>(m_caseload, kind);
        return *office;
    }

private:
    const Caseload &m_caseload;
    std::unique_ptr<Office> m_open[2];
};

/// Shows a widget at the size of a common laptop screen and lets it paint.
void showAndPaint(QWidget &widget);

} // namespace bench
