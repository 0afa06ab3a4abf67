#include "ui/walkin/preventionpane.h"

#include "core/base/format.h"
#include "ui/base/choices.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

PreventionPane::PreventionPane(const WalkInDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_year(new ChoiceEdit({}, this)),
      m_municipality(new ChoiceEdit(QList<Choice>{{QString(), tr("All municipalities")}} + walkInChoices(u"municipalities"_s), this))
{
    connect(m_year, &QComboBox::activated, this, [this] { reload(); });
    connect(m_municipality, &QComboBox::activated, this, [this] { reload(); });
}

void PreventionPane::build(QTableView *table, const QString &yearName)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto add = [&](const QString &words, ChoiceEdit *edit) {
        auto *label = new QLabel(words, this);
        label->setBuddy(edit);
        edit->setAccessibleName(words);
        row->addWidget(label);
        row->addWidget(edit);
    };
    m_year->setObjectName(yearName);
    add(tr("Year"), m_year);
    add(tr("Municipality"), m_municipality);
    row->addStretch();
    m_count = caption({}, "muted", this);
    row->addWidget(m_count);
    layout->addLayout(row);
    m_table = table;
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { change(); });
    layout->addWidget(m_table, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::inside);
    m_actions->addStretch();
    layout->addLayout(m_actions);
    setFocusProxy(m_table);
    fillYears();
}

QPushButton *PreventionPane::addAction(const QString &words, const QString &tip, const char *name, const std::function<void()> &run)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, run);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

int PreventionPane::year() const { return m_year->value().toInt(); }

void PreventionPane::choose(int year)
{
    m_year->setValue(QString::number(year));
    reload();
}

void PreventionPane::fillYears()
{
    const QString kept = m_year->value();
    m_year->clear();
    for (const int year : m_desk.walkIns.years())
        m_year->addItem(QString::number(year), QString::number(year));
    m_year->addItem(tr("All years"), u"0"_s);
    m_year->setValue(kept.isEmpty() ? QString::number(m_desk.today().year()) : kept);
}

bool PreventionPane::eventFilter(QObject *watched, QEvent *event)
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
