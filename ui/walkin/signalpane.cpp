#include "ui/walkin/preventionpane.h"

#include "ui/base/choices.h"
#include "ui/base/format.h"
#include "ui/base/keychoices.h"
#include "ui/walkin/tiedialog.h"
#include "ui/walkin/walkintables.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int daysToFollow = 14;

} // namespace

SignalPane::SignalPane(const WalkInDesk &desk, QWidget *parent)
    : PreventionPane(desk, parent), m_model(new RowsModel<core::EarlySignalRow>(signalFields(desk.clock), this)), m_words(new QLabel(this))
{
    build(recordTable(m_model, u"earlySignals"_s, tr("Early signals"), signalWords, this), u"signalYear"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_words);
    addAction(tr("New signal…"), tr("Record arrears that somebody reported"), "newSignal", [this] {
        core::EarlySignal signal;
        signal.id = core::Id<core::EarlySignal>::fresh();
        signal.received = m_desk.today();
        signal.followUp = m_desk.today().addDays(daysToFollow);
        edit(signal, true);
    });
    m_onChosen = {addAction(tr("Follow up…"), tr("Record what was done and what came of it (Enter)"), "changeSignal", [this] { change(); }),
                  addAction(tr("Remove"), tr("Remove the signal (Delete)"), "removeSignal", [this] { remove(); })};
    m_toContact = addAction(tr("Came to the walk-in hour"), tr("A walk-in contact that begins with this signal"), "signalToContact", [this] {
        if (const auto *row = current())
            emit contactAsked(row->id);
    });
    m_toDossier = addAction(tr("To a dossier…"), tr("Tie the signal to a dossier, or make one"), "signalToDossier", [this] { tie(); });
    m_untie = addAction(tr("Out of the dossier"), tr("The signal belongs to no dossier after all; its note there goes, and the signal is followed again"), "untieSignal", [this] {
        if (const auto *row = current())
            attempt(m_desk.ask, tr("Take the signal out of the dossier"), [&, id = row->id] { m_desk.prevention.untie(id); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SignalPane::showCurrent);
    reload();
}

void SignalPane::reload()
{
    attempt(m_desk.ask, tr("Show the signals"), [this] {
        fillYears();
        const QList<core::EarlySignalRow> rows = m_desk.prevention.signalsOf(year(), municipality());
        m_model->reset(rows);
        const int open = int(std::count_if(rows.begin(), rows.end(), [](const core::EarlySignalRow &row) { return row.signal.isOpen(); }));
        m_count->setText(tr("%n signal(s)", nullptr, int(rows.size())) + u" · "_s + tr("%1 still followed").arg(open));
    });
    showCurrent();
}

const core::EarlySignalRow *SignalPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void SignalPane::showCurrent()
{
    const auto *row = current();
    for (QPushButton *button : std::as_const(m_onChosen))
        button->setEnabled(row);
    m_toContact->setEnabled(row && row->signal.isOpen());
    m_toDossier->setEnabled(row);
    m_untie->setVisible(row && !row->dossier.isNull());
    m_toDossier->setText(row && !row->dossier.isNull() ? tr("Open dossier %1").arg(row->number) : tr("To a dossier…"));
    QStringList lines;
    if (row && !row->signal.action.isEmpty())
        lines.append(tr("Last: %1").arg(core::walkInLabels(u"actions"_s, {row->signal.action})));
    if (row && row->signal.months > 0)
        lines.append(tr("%n month(s) of arrears", nullptr, row->signal.months));
    if (row)
        lines.append(row->signal.note);
    lines.removeAll(QString());
    m_words->setText(lines.join(u" · "_s));
    m_words->setVisible(!lines.isEmpty());
}

void SignalPane::choose(const core::Id<core::EarlySignal> &signal)
{
    if (const auto known = m_desk.store.find(signal))
        choose(known->received.year());
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).id == signal)
            m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

void SignalPane::edit(const core::EarlySignal &signal, bool fresh)
{
    using Signal = core::EarlySignal;
    auto *dialog = new RecordDialog<Signal>(m_desk, fresh ? u"walkin-signal-new"_s : u"walkin-signal"_s, {fresh ? tr("New signal") : tr("Follow up a signal"), tr("Record signal"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Received on"), &Signal::received);
    form->addChoice(tr("Reported by"), &Signal::source, withNone(walkInChoices(u"sources"_s)));
    form->addAs(tr("Arrears of"), &Signal::kinds, new KeyChoices(walkInChoices(u"arrears"_s), KeyChoices::Kind::Several, 2, form));
    form->add(tr("Who"), &Signal::who);
    form->addChoice(tr("Municipality"), &Signal::municipality, withNone(walkInChoices(u"municipalities"_s)));
    form->add(tr("Amount"), &Signal::amount);
    form->add(tr("Months of arrears"), &Signal::months, 120);
    form->add(tr("Make contact by"), &Signal::followUp);
    form->addText(tr("Note"), &Signal::note);
    if (!fresh) {
        form->addChoice(tr("What was done last"), &Signal::action, withNone(walkInChoices(u"actions"_s)));
        form->addChoice(tr("What came of it"), &Signal::outcome, QList<Choice>{{QString(), tr("still followed")}} + walkInChoices(u"signal_outcomes"_s));
        form->add(tr("On"), &Signal::outcomeDay);
    }
    dialog->check = [this](const Signal &record) { return core::check(record, m_desk.today()); };
    dialog->save = [this](const Signal &record) { return m_desk.prevention.record(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(signal);
}

void SignalPane::change()
{
    if (const auto *row = current())
        edit(row->signal, false);
}

void SignalPane::remove()
{
    if (const auto *row = current())
        attempt(m_desk.ask, tr("Remove the signal"), [&, id = row->id] { m_desk.prevention.remove(id); });
}

void SignalPane::tie()
{
    const auto *row = current();
    if (!row)
        return;
    if (!row->dossier.isNull()) {
        emit openDossier(row->dossier.text());
        return;
    }
    auto *dialog = new TieDialog(m_desk, tr("Which dossier does the signal of %1 belong to? It is closed with that, and a note of it stands in the dossier.").arg(format(row->signal.received)),
                                 [this, id = row->id](const core::Id<core::Dossier> &dossier) { return m_desk.prevention.tie(id, dossier); }, this);
    dialog->open();
}

} // namespace ui
