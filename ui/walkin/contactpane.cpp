#include "ui/walkin/contactpane.h"

#include "core/walkin/walkinretention.h"
#include "ui/base/choices.h"
#include "ui/base/format.h"
#include "ui/walkin/contactform.h"
#include "ui/walkin/retentiondialog.h"
#include "ui/walkin/tiedialog.h"
#include "ui/walkin/walkintables.h"

#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fewRows = 5; ///< of contacts, in view at least

} // namespace

ContactPane::ContactPane(const WalkInDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_form(new ContactForm(desk, this))
{
    // Where there is no room for both, the pane scrolls.
    auto *inside = new QWidget(this);
    m_form->setParent(inside);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::group);
    layout->addWidget(m_form);
    layout->addWidget(buildList(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scroll);
    setFocusProxy(m_form);
    fillYears();
    reload();
}

QLayout *ContactPane::buildFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto add = [&](const QString &words, ChoiceEdit *edit, const char *name) {
        auto *label = new QLabel(words, this);
        label->setBuddy(edit);
        edit->setObjectName(QLatin1StringView(name));
        edit->setAccessibleName(words);
        connect(edit, &QComboBox::activated, this, &ContactPane::reload);
        row->addWidget(label);
        row->addWidget(edit);
        return edit;
    };
    m_year = add(tr("Year"), new ChoiceEdit({}, this), "listYear");
    m_municipality = add(tr("Municipality"), new ChoiceEdit(QList<Choice>{{QString(), tr("All municipalities")}} + walkInChoices(u"municipalities"_s), this), "listMunicipality");
    row->addStretch();
    m_count = caption({}, "muted", this);
    m_count->setObjectName(u"contactCount"_s);
    row->addWidget(m_count);
    return row;
}

QLayout *ContactPane::buildActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto add = [&](const QString &words, const QString &tip, const char *name, auto run) {
        auto *button = new QPushButton(words, this);
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        m_actions.append(button);
        return button;
    };
    add(tr("Change"), tr("Show the contact in the form (Enter)"), "changeContact", [this] { change(); });
    add(tr("Comes back"), tr("A new contact with the same entrepreneur, who is counted once"), "again", [this] { again(); });
    m_tie = add(tr("To a dossier…"), tr("The contact belongs to a dossier; the count stays as it is"), "tieContact", [this] { tie(); });
    m_untie = add(tr("Out of the dossier"), tr("The contact belongs to no dossier after all; its note there goes, the count stays as it is"), "untieContact", [this] { untie(); });
    add(tr("Remove"), tr("Remove the contact (Delete)"), "removeContact", [this] { remove(); });
    row->addStretch();
    return row;
}

QWidget *ContactPane::buildList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addLayout(buildFilters());
    m_oldBar = new QWidget(side);
    auto *old = new QHBoxLayout(m_oldBar);
    old->setContentsMargins(0, 0, 0, 0);
    auto *shape = new QLabel(m_oldBar);
    shape->setPixmap(icon(Meaning::Attention, palette()).pixmap(16));
    m_oldWords = new QLabel(m_oldBar);
    m_oldWords->setObjectName(u"oldText"_s);
    auto *look = new QPushButton(tr("Look…"), m_oldBar);
    look->setObjectName(u"lookOldText"_s);
    connect(look, &QPushButton::clicked, this, &ContactPane::showOld);
    old->addWidget(shape);
    old->addWidget(m_oldWords);
    old->addWidget(look);
    old->addStretch();
    layout->addWidget(m_oldBar);
    m_model = new RowsModel<core::WalkInRow>(contactFields(), side);
    m_table = recordTable(m_model, u"contacts"_s, tr("Contacts of the walk-in hour"), contactWords, side);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ContactPane::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContactPane::showCurrent);
    m_table->setMinimumHeight((fewRows + 1) * tableRowHeight);
    layout->addWidget(m_table, 1);
    m_words = new QLabel(side);
    m_words->setObjectName(u"contactWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    layout->addWidget(m_words);
    layout->addLayout(buildActions());
    return side;
}

void ContactPane::fillYears()
{
    const QString kept = m_year->value();
    m_year->clear();
    for (const int year : m_desk.walkIns.years())
        m_year->addItem(QString::number(year), QString::number(year));
    m_year->addItem(tr("All years"), u"0"_s);
    m_year->setValue(kept.isEmpty() ? QString::number(m_desk.today().year()) : kept);
}

void ContactPane::reload()
{
    attempt(m_desk.ask, tr("Show the contacts"), [this] {
        fillYears();
        const QList<core::WalkInRow> rows = m_desk.walkIns.rows({m_year->value().toInt(), m_municipality->value()});
        m_model->reset(rows);
        const int people = int(std::count_if(rows.begin(), rows.end(), [](const core::WalkInRow &row) { return row.stands; }));
        m_count->setText(tr("%n entrepreneur(s)", nullptr, people) + u" · "_s + tr("%n contact(s)", nullptr, int(rows.size())));
        const qsizetype old = core::WalkInRetention(m_desk.store).due().size();
        m_oldWords->setText(tr("The text of %n row(s) is past its term.", nullptr, int(old)));
        m_oldBar->setVisible(old > 0);
    });
    showCurrent();
}

void ContactPane::keepDrafts() { m_form->keepDraft(); }

std::optional<core::WalkInRow> ContactPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row)) : std::nullopt;
}

void ContactPane::showCurrent()
{
    const auto row = current();
    for (QPushButton *action : std::as_const(m_actions))
        action->setEnabled(row.has_value());
    m_tie->setText(row && !row->dossier.isNull() ? tr("Open dossier %1").arg(row->number) : tr("To a dossier…"));
    m_untie->setVisible(row && !row->dossier.isNull());
    m_words->setVisible(row.has_value());
    if (!row)
        return;
    QStringList lines{core::sentence(row->contact)};
    if (row->times > 1)
        lines.append(tr("This entrepreneur came %n time(s) and counts once.", nullptr, row->times));
    if (!row->contact.note.isEmpty())
        lines.append(row->contact.note);
    if (row->contact.textRemoved.isValid())
        lines.append(tr("The note was removed on %1, after its term.").arg(format(row->contact.textRemoved)));
    m_words->setText(lines.join(u'\n'));
}

void ContactPane::choose(const core::Id<core::WalkInContact> &contact)
{
    const auto known = m_desk.walkIns.find(contact);
    if (!known)
        return;
    m_municipality->setValue({});
    m_year->setValue(QString::number(known->day.year()));
    reload();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).id == contact)
            m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

void ContactPane::begin(const core::WalkInContact &contact) { m_form->open(contact); }

void ContactPane::change()
{
    if (const auto row = current())
        m_form->open(row->contact);
}

void ContactPane::again()
{
    if (const auto row = current())
        m_form->open(m_desk.walkIns.again(row->id));
}

void ContactPane::tie()
{
    const auto row = current();
    if (!row)
        return;
    if (!row->dossier.isNull()) {
        emit openDossier(row->dossier.text());
        return;
    }
    const QString words = tr("Which dossier does the contact of %1 belong to? Every contact with this entrepreneur goes along as a note; the count of the walk-in hour stays as it is.")
                              .arg(format(row->contact.day));
    auto *dialog = new TieDialog(m_desk, words, [this, id = row->id](const core::Id<core::Dossier> &dossier) { return m_desk.walkIns.tie(id, dossier); }, this);
    dialog->open();
}

void ContactPane::untie()
{
    if (const auto row = current())
        attempt(m_desk.ask, tr("Take the contact out of the dossier"), [&] { m_desk.walkIns.untie(row->id); });
}

void ContactPane::remove()
{
    if (const auto row = current())
        attempt(m_desk.ask, tr("Remove the contact"), [&] { m_desk.walkIns.remove(row->id); });
}

void ContactPane::showOld()
{
    attempt(m_desk.ask, tr("Text past its term"), [this] { (new RetentionDialog(m_desk.store, m_desk.ask, this))->open(); });
}

bool ContactPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            change();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
