#include "ui/dossier/mergedialog.h"

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MergeDialog::MergeDialog(const Desk &desk, const core::Id<core::Dossier> &source, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_merge(desk.store), m_source(source), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_what(new QLabel(this)), m_notice(new Notice(this))
{
    const core::DossierFacts facts = desk.dossiers.facts(source);
    setWindowTitle(tr("Merge dossiers"));
    setMinimumSize(640, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    auto *words = new QLabel(tr("Dossier %1 of %2 goes into the dossier you choose here. Everything in it moves along; what the two tell differently is kept in a note. "
                                "The old number keeps finding the dossier.").arg(facts.dossier.number, facts.title()), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_search->setObjectName(u"mergeSearch"_s);
    m_search->setPlaceholderText(tr("Name or number of the dossier that stays"));
    m_search->setAccessibleName(m_search->placeholderText());
    layout->addWidget(m_search);
    m_list->setObjectName(u"mergeList"_s);
    m_list->setAccessibleName(tr("Dossiers found"));
    layout->addWidget(m_list, 1);
    m_what->setObjectName(u"mergeWhat"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    layout->addWidget(m_what);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(tr("Merge dossiers"), QDialogButtonBox::ActionRole);
    m_do->setObjectName(u"merge"_s);
    m_do->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_do, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &MergeDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeDialog::preview);
    layout->addWidget(buttons);
    m_search->setText(facts.client().lastName);
    m_search->setFocus();
}

void MergeDialog::search()
{
    m_hits = m_desk.search.find(m_search->text());
    m_hits.removeIf([this](const core::SearchHit &hit) { return hit.id == m_source; });
    m_list->clear();
    for (const core::SearchHit &hit : std::as_const(m_hits))
        m_list->addItem(u"%1 · %2%3"_s.arg(hit.name, hit.number, hit.closed ? u" · "_s + tr("closed") : QString()));
    preview();
}

void MergeDialog::preview()
{
    const int row = m_list->currentRow();
    m_do->setEnabled(false);
    m_what->clear();
    m_notice->clear();
    if (row < 0 || row >= m_hits.size())
        return;
    attempt(m_desk.ask, tr("Compare the dossiers"), [&] {
        const QList<core::Problem> problems = m_merge.check(m_source, m_hits[row].id);
        m_notice->show(problems);
        if (core::blocks(problems))
            return;
        const core::MergePreview what = m_merge.preview(m_source, m_hits[row].id);
        QStringList lines{tr("%n row(s) move along.", nullptr, what.moves)};
        if (!what.filled.isEmpty())
            lines.append(tr("Taken over: %1").arg(what.filled.join(u"; "_s)));
        if (!what.differences.isEmpty())
            lines.append(tr("Told differently, kept in a note:\n- %1").arg(what.differences.join(u"\n- "_s)));
        m_what->setText(lines.join(u'\n'));
        m_do->setEnabled(true);
    });
}

void MergeDialog::merge()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    attempt(m_desk.ask, tr("Merge the dossiers"), [&] {
        const QList<core::Problem> problems = m_merge.merge(m_source, m_hits[row].id);
        m_notice->show(problems);
        if (core::blocks(problems))
            return;
        m_target = m_hits[row].id;
        accept();
    });
}

} // namespace ui
