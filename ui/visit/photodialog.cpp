#include "ui/visit/photodialog.h"

#include "core/dossier/papers.h"
#include "core/rules/catalogue.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/visit/visitphoto.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTransform>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize pictureSize(560, 480);
constexpr int quarter = 90;

QList<Choice> kindChoices(const QList<core::VisitItem> &wanted)
{
    QList<Choice> choices{{QString(), PhotoDialog::tr("Choose what it is")}};
    QStringList first;
    for (const core::VisitItem &paper : wanted) {
        choices.append({paper.key, paper.text});
        first.append(paper.key);
    }
    const core::Catalogue all = core::Catalogue::read(u"evidence_kinds"_s);
    for (const core::CatalogueEntry &kind : all.entries())
        if (!first.contains(kind.key))
            choices.append({kind.key, kind.label()});
    return choices;
}

QString sizeOf(const QByteArray &bytes) { return QLocale().formattedDataSize(bytes.size(), 1, QLocale::DataSizeTraditionalFormat); }

} // namespace

PhotoDialog::PhotoDialog(const QList<PhotoDraft> &drafts, const QList<core::VisitItem> &wanted, QWidget *parent)
    : QDialog(parent), m_drafts(drafts), m_picture(new QLabel(this)), m_words(caption({}, "muted", this)), m_kind(new ChoiceEdit(kindChoices(wanted), this)),
      m_previous(new QPushButton(tr("&Previous"), this)), m_next(new QPushButton(tr("&Next"), this)), m_keep(new QPushButton(tr("&Keep in the dossier"), this))
{
    setWindowTitle(tr("Add a photo or paper"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    m_picture->setObjectName(u"picture"_s);
    m_picture->setMinimumSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    layout->addWidget(m_picture, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::inside);
    layout->addLayout(side);
    auto *label = new QLabel(tr("&What is it?"), this);
    label->setBuddy(m_kind);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What is it?"));
    side->addWidget(label);
    side->addWidget(m_kind);
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    side->addWidget(m_words);
    const auto row = [&](const QList<QPushButton *> &buttons) {
        auto *line = new QHBoxLayout;
        for (QPushButton *button : buttons)
            line->addWidget(button);
        side->addLayout(line);
    };
    auto *left = new QPushButton(tr("Turn &left"), this);
    left->setObjectName(u"turnLeft"_s);
    auto *right = new QPushButton(tr("Turn &right"), this);
    right->setObjectName(u"turnRight"_s);
    m_turns = {left, right};
    row(m_turns);
    m_previous->setObjectName(u"previous"_s);
    m_next->setObjectName(u"next"_s);
    row({m_previous, m_next});
    side->addStretch(1);
    auto *close = new QPushButton(tr("Cancel"), this);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setProperty("primary", true);
    row({close, m_keep});
    for (QPushButton *button : {left, right, m_previous, m_next, close, m_keep})
        button->setAutoDefault(false);
    connect(left, &QPushButton::clicked, this, [this] { turn(-quarter); });
    connect(right, &QPushButton::clicked, this, [this] { turn(quarter); });
    connect(m_previous, &QPushButton::clicked, this, [this] { show(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_at + 1); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_keep->setEnabled(!kind().isEmpty()); });
    m_keep->setEnabled(false);
    show(0);
}

QString PhotoDialog::kind() const { return m_kind->value(); }

void PhotoDialog::turn(int degrees)
{
    QImage &picture = m_drafts[m_at].picture;
    picture = picture.transformed(QTransform().rotate(degrees));
    showPicture();
}

void PhotoDialog::show(int at)
{
    m_at = std::clamp(at, 0, int(m_drafts.size()) - 1);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_drafts.size());
    m_previous->setVisible(m_drafts.size() > 1);
    m_next->setVisible(m_drafts.size() > 1);
    showPicture();
}

void PhotoDialog::showPicture()
{
    const PhotoDraft &draft = m_drafts[m_at];
    const bool isPicture = !draft.picture.isNull();
    for (QPushButton *button : std::as_const(m_turns))
        button->setEnabled(isPicture);
    QStringList words{draft.name};
    if (m_drafts.size() > 1)
        words.prepend(tr("%1 of %2").arg(m_at + 1).arg(m_drafts.size()));
    if (isPicture) {
        m_picture->setPixmap(QPixmap::fromImage(draft.picture.scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        words.append(tr("%1 becomes %2").arg(sizeOf(draft.bytes), sizeOf(photoForDossier(draft.picture))));
    } else {
        m_picture->setText(tr("%1\nis no picture and is kept as it is.").arg(draft.name));
        words.append(draft.bytes.size() > core::largestPaper ? tr("%1: too large, at most %2 MB").arg(sizeOf(draft.bytes)).arg(core::largestPaper / 1024 / 1024) : sizeOf(draft.bytes));
    }
    m_words->setText(words.join(u'\n'));
}

QList<PhotoDraft> PhotoDialog::kept() const
{
    QList<PhotoDraft> kept = m_drafts;
    for (PhotoDraft &draft : kept) {
        if (draft.picture.isNull())
            continue;
        draft.bytes = photoForDossier(draft.picture);
        draft.name = QFileInfo(draft.name).completeBaseName() + u".jpg"_s;
    }
    return kept;
}

} // namespace ui
