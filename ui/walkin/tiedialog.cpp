#include "ui/walkin/tiedialog.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace ui {

TieDialog::TieDialog(const WalkInDesk &desk, const QString &words, const std::function<QList<core::Problem>(const core::Id<core::Dossier> &)> &tie, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_tie(tie), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_notice(new Notice(this))
{
    setObjectName(u"tieDialog"_s);
    setWindowTitle(tr("To a dossier"));
    setMinimumSize(560, 420);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    auto *label = new QLabel(words, this);
    label->setWordWrap(true);
    layout->addWidget(label);
    m_search->setObjectName(u"tieSearch"_s);
    m_search->setPlaceholderText(tr("Name or number of the dossier"));
    m_search->setAccessibleName(m_search->placeholderText());
    layout->addWidget(m_search);
    m_list->setObjectName(u"tieList"_s);
    m_list->setAccessibleName(tr("Dossiers found"));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(tr("Tie to this dossier"), QDialogButtonBox::ActionRole);
    m_do->setObjectName(u"tie"_s);
    m_do->setEnabled(false);
    m_do->setDefault(true);
    auto *make = buttons->addButton(tr("New dossier…"), QDialogButtonBox::ActionRole);
    make->setObjectName(u"tieNew"_s);
    make->setAutoDefault(false);
    make->setVisible(bool(desk.newDossier));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_do, &QPushButton::clicked, this, &TieDialog::choose);
    connect(make, &QPushButton::clicked, this, &TieDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &TieDialog::look);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_do->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TieDialog::choose);
    layout->addWidget(buttons);
    m_search->setFocus();
}

void TieDialog::look()
{
    attempt(m_desk.ask, tr("Find dossiers"), [this] {
        m_hits = m_desk.search.find(m_search->text());
        m_list->clear();
        for (const core::SearchHit &hit : std::as_const(m_hits))
            m_list->addItem(u"%1 · %2%3"_s.arg(hit.name, hit.number, hit.closed ? u" · "_s + tr("closed") : QString()));
        m_list->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
        m_do->setEnabled(!m_hits.isEmpty());
    });
}

void TieDialog::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_hits.size())
        use(m_hits[row].id);
}

void TieDialog::make()
{
    if (const auto dossier = m_desk.newDossier(); !dossier.isNull())
        use(dossier);
}

void TieDialog::use(const core::Id<core::Dossier> &dossier)
{
    QList<core::Problem> problems;
    if (!attempt(m_desk.ask, windowTitle(), [&] { problems = m_tie(dossier); }))
        return;
    m_notice->show(problems);
    if (!core::blocks(problems))
        accept();
}

} // namespace ui
