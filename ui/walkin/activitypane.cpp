#include "ui/walkin/preventionpane.h"

#include "ui/base/choices.h"
#include "ui/base/keychoices.h"
#include "ui/walkin/walkintables.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int audienceWidth = 220;

} // namespace

ActivityPane::ActivityPane(const WalkInDesk &desk, QWidget *parent) : PreventionPane(desk, parent), m_model(new RowsModel<core::OutreachActivity>(activityFields(), this))
{
    auto *table = recordTable(m_model, u"activities"_s, tr("Meetings, publications and social media"), activityWords, this);
    table->horizontalHeader()->setSectionResizeMode(activityAudience, QHeaderView::Interactive);
    table->setColumnWidth(activityAudience, audienceWidth);
    build(table, u"activityYear"_s);
    addAction(tr("New activity…"), tr("Record a meeting, publication or social-media action"), "newActivity", [this] {
        core::OutreachActivity activity;
        activity.id = core::Id<core::OutreachActivity>::fresh();
        activity.day = m_desk.today();
        activity.kind = core::walkInList(u"activities"_s).keys().value(0);
        edit(activity, true);
    });
    m_onChosen = {addAction(tr("Change…"), tr("Change the activity (Enter)"), "changeActivity", [this] { change(); }),
                  addAction(tr("Repeat…"), tr("A new activity like this one"), "repeatActivity", [this] {
                      if (const auto *one = current()) {
                          core::OutreachActivity more = *one;
                          more.id = core::Id<core::OutreachActivity>::fresh();
                          more.day = m_desk.today();
                          more.reach = 0;
                          edit(more, true);
                      }
                  }),
                  addAction(tr("Remove"), tr("Remove the activity (Delete)"), "removeActivity", [this] { remove(); })};
    const auto enable = [this] {
        for (QPushButton *button : std::as_const(m_onChosen))
            button->setEnabled(current());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, enable);
    enable();
    reload();
}

void ActivityPane::reload()
{
    attempt(m_desk.ask, tr("Show the activities"), [this] {
        fillYears();
        const QList<core::OutreachActivity> rows = m_desk.prevention.activities(year(), municipality());
        m_model->reset(rows);
        int reach = 0;
        for (const core::OutreachActivity &row : rows)
            reach += row.reach;
        m_count->setText(tr("%n activity(s)", nullptr, int(rows.size())) + u" · "_s + tr("reach %1").arg(QLocale().toString(reach)));
    });
}

const core::OutreachActivity *ActivityPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void ActivityPane::edit(const core::OutreachActivity &activity, bool fresh)
{
    using Activity = core::OutreachActivity;
    auto *dialog = new RecordDialog<Activity>(m_desk, fresh ? u"walkin-activity-new"_s : u"walkin-activity"_s, {fresh ? tr("New activity") : tr("Change activity"), tr("Record activity"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Day"), &Activity::day);
    form->addChoice(tr("Kind"), &Activity::kind, walkInChoices(u"activities"_s));
    form->add(tr("What was it about"), &Activity::title);
    form->add(tr("Where, or in what"), &Activity::place);
    form->addAs(tr("For whom"), &Activity::audience, new KeyChoices(walkInChoices(u"audiences"_s), KeyChoices::Kind::Several, 1, form));
    form->addChoice(tr("Municipality"), &Activity::municipality, QList<Choice>{{QString(), tr("all")}} + walkInChoices(u"municipalities"_s));
    form->add(tr("Reach"), &Activity::reach, 9999999);
    form->addText(tr("Note"), &Activity::note);
    dialog->check = [this](const Activity &record) { return core::check(record, m_desk.today()); };
    dialog->hint = [](const Activity &record) {
        const core::Catalogue kinds = core::walkInList(u"activities"_s);
        const core::CatalogueEntry *kind = kinds.find(record.kind);
        return kind ? tr("Reach counts: %1.").arg(core::CatalogueEntry{{}, kind->fields["reach_nl"_L1].toString(), kind->fields["reach_en"_L1].toString(), {}}.label()) : QString();
    };
    dialog->save = [this](const Activity &record) { return m_desk.prevention.record(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(activity);
}

void ActivityPane::change()
{
    if (const auto *activity = current())
        edit(*activity, false);
}

void ActivityPane::remove()
{
    if (const auto *activity = current())
        attempt(m_desk.ask, tr("Remove the activity"), [&, id = activity->id] { m_desk.prevention.remove(id); });
}

} // namespace ui
