#include "ui/plan/evidencerow.h"

#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QToolButton *toolButton(const QString &text, const QString &what, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(what);
    button->setToolTip(what);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

EvidenceRow::EvidenceRow(const core::Plan &plan, const QString &item, const core::EvidenceWanted &wanted, bool canUseOther, const core::Clock &clock, QWidget *parent)
    : QFrame(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"evidence."_s + wanted.kind);
    setAccessibleName(wanted.title);
    setAcceptDrops(true);
    m_grid->setContentsMargins(space::inside, space::tight, space::inside, space::tight);
    m_grid->setHorizontalSpacing(space::tight);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    const QList<core::Attachment> papers = plan.papers(item, wanted.kind);
    addHead(wanted, papers, canUseOther, plan.today);
    for (const core::Attachment &paper : papers)
        addPaper(paper, clock);
    light(false);
}

void EvidenceRow::addHead(const core::EvidenceWanted &wanted, const QList<core::Attachment> &papers, bool canUseOther, QDate today)
{
    const bool proven = std::any_of(papers.begin(), papers.end(), [&](const core::Attachment &paper) { return !paper.validUntil.isValid() || paper.validUntil >= today; });
    const Meaning meaning = proven ? Meaning::Good : !papers.isEmpty() ? Meaning::Attention : Meaning::Neutral;
    auto *shape = new QLabel(this);
    shape->setPixmap(icon(meaning, palette()).pixmap(16, 16));
    const QString word = proven ? tr("present") : !papers.isEmpty() ? tr("expired") : wanted.needed ? tr("needed") : tr("optional");
    auto *title = new QLabel(wanted.title + u" \u00b7 "_s + word, this);
    title->setObjectName(u"evidenceTitle"_s);
    title->setWordWrap(true);
    title->setMinimumWidth(120);
    m_grid->addWidget(shape, 0, 0, Qt::AlignTop);
    m_grid->addWidget(title, 0, 1, 1, canUseOther ? 1 : 3);
    auto *add = toolButton(tr("Add…"), tr("Add a file for: %1").arg(wanted.title), u"addPaper"_s, this);
    connect(add, &QToolButton::clicked, this, &EvidenceRow::addAsked);
    if (canUseOther) {
        auto *other = toolButton(tr("From the dossier…"), tr("Use a paper that is in the dossier already"), u"usePaper"_s, this);
        connect(other, &QToolButton::clicked, this, &EvidenceRow::otherAsked);
        m_grid->addWidget(other, 0, 2, 1, 2, Qt::AlignRight);
    }
    m_grid->addWidget(add, 0, 4, 1, 2, Qt::AlignRight);
}

void EvidenceRow::addPaper(const core::Attachment &paper, const core::Clock &clock)
{
    const int row = m_grid->rowCount();
    const QString size = QLocale().formattedDataSize(paper.size, 0, QLocale::DataSizeTraditionalFormat);
    auto *name = new QLabel(paper.name, this);
    name->setToolTip(tr("%1, %2, added on %3").arg(paper.name, size, formatShort(paper.added.date())));
    name->setMinimumWidth(80);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *until = caption(tr("valid until"), "muted", this);
    auto *day = new DayEdit(clock, this);
    day->setObjectName(u"validUntil"_s);
    day->setAccessibleName(tr("%1 is valid until").arg(paper.name));
    day->setFixedWidth(96);
    if (paper.validUntil.isValid())
        day->setValue(paper.validUntil);
    until->setBuddy(day);
    connect(day, &QLineEdit::editingFinished, this, [this, day, paper] {
        const QDate now = day->value().value_or(QDate());
        if (!day->isUnreadable() && now != paper.validUntil)
            emit dated(paper, now);
    }, Qt::QueuedConnection);
    auto *open = toolButton(tr("View"), tr("View %1").arg(paper.name), u"openPaper"_s, this);
    auto *remove = toolButton({}, tr("Remove %1").arg(paper.name), u"removePaper"_s, this);
    remove->setIcon(icon(u"bin"_s, tokensFor(palette()).text));
    connect(open, &QToolButton::clicked, this, [this, paper] { emit openAsked(paper); });
    connect(remove, &QToolButton::clicked, this, [this, paper] { emit removeAsked(paper); }, Qt::QueuedConnection);
    m_grid->addWidget(name, row, 1);
    m_grid->addWidget(until, row, 2);
    m_grid->addWidget(day, row, 3);
    m_grid->addWidget(open, row, 4);
    m_grid->addWidget(remove, row, 5);
}

void EvidenceRow::light(bool on)
{
    const Tokens tokens = tokensFor(palette());
    setStyleSheet(u"ui--EvidenceRow { background: %1; border: %2 %3; border-radius: 4px; }"_s
                      .arg(tokens.surface.name(), on ? u"2px dashed"_s : u"1px solid"_s, (on ? tokens.accent : tokens.border).name()));
}

void EvidenceRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    light(true);
}

void EvidenceRow::dragLeaveEvent(QDragLeaveEvent *event)
{
    QFrame::dragLeaveEvent(event);
    light(false);
}

void EvidenceRow::dropEvent(QDropEvent *event)
{
    light(false);
    event->acceptProposedAction();
    emit dropped(localFiles(event->mimeData()));
}

} // namespace ui
