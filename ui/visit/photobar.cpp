#include "ui/visit/photobar.h"

#include "core/dossier/papers.h"
#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/visit/visitphoto.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PhotoBar::PhotoBar(const Desk &desk, const core::Id<core::Dossier> &dossier, const QList<core::VisitItem> &wanted, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_dossier(dossier), m_wanted(wanted)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, auto run) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
    };
    button(tr("Add a photo or paper…"), u"addPhoto"_s, [this] {
        const QString path = m_desk.ask.openFile(tr("Add a photo or paper"), tr("Photos and papers (*.jpg *.jpeg *.png *.webp *.pdf);;All files (*)"));
        if (!path.isEmpty())
            addFiles({path});
    });
    button(tr("Paste a picture"), u"pastePhoto"_s, [this] { paste(); });
    row->addStretch(1);
    layout->addLayout(row);
    QLabel *limit = caption(tr("Or drop a file here. Photos are made smaller; other files may be up to %1 MB.").arg(core::largestPaper / 1024 / 1024), "muted", this);
    limit->setWordWrap(true);
    layout->addWidget(limit);
}

std::optional<QString> PhotoBar::askKind()
{
    QStringList keys;
    QStringList titles;
    for (const core::VisitItem &paper : std::as_const(m_wanted)) {
        keys.append(paper.key);
        titles.append(paper.text);
    }
    const core::Catalogue all = core::Catalogue::read(u"evidence_kinds"_s);
    for (const core::CatalogueEntry &kind : all.entries())
        if (!keys.contains(kind.key)) {
            keys.append(kind.key);
            titles.append(kind.label());
        }
    const auto chosen = m_desk.ask.choose(tr("Add a photo or paper"), tr("What is it?"), titles);
    return chosen ? std::optional(keys[*chosen]) : std::nullopt;
}

void PhotoBar::addFiles(const QStringList &paths)
{
    const auto kind = askKind();
    if (!kind)
        return;
    int count = 0;
    attempt(m_desk.ask, tr("Add a photo or paper"), [&] {
        core::Papers papers(m_desk.store);
        for (const QString &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw core::Failure(core::Failure::Kind::File, path, file.errorString());
            const QByteArray bytes = file.readAll();
            const QByteArray photo = photoForDossier(bytes);
            const QFileInfo info(path);
            if (photo.isEmpty())
                papers.add(m_dossier, *kind, info.fileName(), bytes);
            else
                papers.add(m_dossier, *kind, info.completeBaseName() + u".jpg"_s, photo);
            ++count;
        }
    });
    if (count > 0)
        emit kept(*kind, count);
}

void PhotoBar::paste()
{
    const QByteArray photo = photoForDossier(QApplication::clipboard()->image());
    if (photo.isEmpty())
        return m_desk.ask.tell(tr("Paste a picture"), tr("There is no picture to paste. Copy one first, or choose a file."));
    const auto kind = askKind();
    if (!kind)
        return;
    const QString name = tr("photo %1.jpg").arg(m_desk.clock.now().toString(u"yyyy-MM-dd HHmm"_s));
    if (attempt(m_desk.ask, tr("Paste a picture"), [&] { core::Papers(m_desk.store).add(m_dossier, *kind, name, photo); }))
        emit kept(*kind, 1);
}

void PhotoBar::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PhotoBar::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    // Where the file came from waits until the drop is over: the question must not hold it up.
    if (!paths.isEmpty())
        QMetaObject::invokeMethod(this, [this, paths] { addFiles(paths); }, Qt::QueuedConnection);
}

} // namespace ui
