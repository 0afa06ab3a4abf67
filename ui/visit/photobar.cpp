#include "ui/visit/photobar.h"

#include "core/dossier/papers.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/visit/visitphoto.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
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
    button(tr("From a folder…"), u"addFolder"_s, [this] {
        const QString folder = m_desk.ask.folder(tr("Which folder has the photos?"));
        if (folder.isEmpty())
            return;
        QStringList paths;
        // The newest first: of a camera that is today's visit.
        const QFileInfoList found = QDir(folder).entryInfoList({u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.webp"_s}, QDir::Files, QDir::Time);
        for (const QFileInfo &file : found)
            if (file.lastModified().date() == m_desk.clock.today())
                paths.append(file.filePath());
        if (paths.isEmpty() && !found.isEmpty() && m_desk.ask.confirm(tr("From a folder"), tr("No photo in this folder is of today. Look at the newest one?"), tr("Look at it")))
            paths.append(found.first().filePath());
        else if (found.isEmpty())
            m_desk.ask.tell(tr("From a folder"), tr("There are no photos in this folder."));
        addFiles(paths);
    });
    button(tr("Paste a picture"), u"pastePhoto"_s, [this] { paste(); });
    row->addStretch(1);
    layout->addLayout(row);
    QLabel *limit = caption(tr("Or drop a file here. Photos are made smaller; other files may be up to %1 MB.").arg(core::largestPaper / 1024 / 1024), "muted", this);
    limit->setWordWrap(true);
    layout->addWidget(limit);
}

void PhotoBar::addFiles(const QStringList &paths)
{
    QList<PhotoDraft> drafts;
    attempt(m_desk.ask, tr("Add a photo or paper"), [&] {
        for (const QString &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw core::Failure(core::Failure::Kind::File, path, file.errorString());
            const QByteArray bytes = file.readAll();
            drafts.append({QFileInfo(path).fileName(), bytes, pictureIn(bytes)});
        }
    });
    keep(drafts);
}

void PhotoBar::paste()
{
    const QImage picture = QApplication::clipboard()->image();
    if (picture.isNull())
        return m_desk.ask.tell(tr("Paste a picture"), tr("There is no picture to paste. Copy one first, or choose a file."));
    keep({{tr("photo %1.jpg").arg(m_desk.clock.now().toString(u"yyyy-MM-dd HHmm"_s)), photoForDossier(picture), picture}});
}

void PhotoBar::keep(const QList<PhotoDraft> &drafts)
{
    if (drafts.isEmpty())
        return;
    PhotoDialog dialog(drafts, m_wanted, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    int count = 0;
    attempt(m_desk.ask, tr("Add a photo or paper"), [&] {
        core::Papers papers(m_desk.store);
        for (const PhotoDraft &draft : dialog.kept()) {
            papers.add(m_dossier, dialog.kind(), draft.name, draft.bytes);
            ++count;
        }
    });
    if (count > 0)
        emit kept(dialog.kind(), count);
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
