#include "ui/report/paperview.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/theme.h"
#include "ui/print/pdfpages.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::PaperView)
};

constexpr QSize viewSize(900, 640);
constexpr int pageWidth = 820;

QWidget *picture(const QImage &image, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    auto *label = new QLabel(scroll);
    const QSize room = viewSize - QSize(40, 90);
    label->setPixmap(QPixmap::fromImage(image.width() > room.width() || image.height() > room.height() ? image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image));
    label->setAlignment(Qt::AlignCenter);
    scroll->setWidget(label);
    scroll->setWidgetResizable(true);
    return scroll;
}

/// Every page under the other, each drawn when it comes into view.
class PdfPage : public QLabel {
public:
    PdfPage(std::shared_ptr<PdfPages> pages, int at, QWidget *parent) : QLabel(parent), m_pages(std::move(pages)), m_at(at)
    {
        setFixedSize(m_pages->sizeOf(at, pageWidth));
        setFrameShape(QFrame::StyledPanel);
        setAccessibleName(Text::tr("Page %1 of %2").arg(at + 1).arg(m_pages->count()));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (pixmap().isNull())
            setPixmap(QPixmap::fromImage(m_pages->page(m_at, pageWidth)));
        QLabel::paintEvent(event);
    }

private:
    std::shared_ptr<PdfPages> m_pages;
    int m_at;
};

QWidget *pagesOf(const std::shared_ptr<PdfPages> &pages, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(u"pdfPages"_s);
    auto *all = new QWidget(scroll);
    auto *column = new QVBoxLayout(all);
    for (int at = 0; at < pages->count(); ++at)
        column->addWidget(new PdfPage(pages, at, all), 0, Qt::AlignHCenter);
    scroll->setWidget(all);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->verticalScrollBar()->setSingleStep(40);
    return scroll;
}

QWidget *writing(const QByteArray &content, QWidget *parent)
{
    auto *text = new QPlainTextEdit(QString::fromUtf8(content), parent);
    text->setReadOnly(true);
    return text;
}

void saveOutside(const core::Attachment &paper, const QByteArray &content, Ask &ask)
{
    const bool isLocked = PdfPages(content).state() == PdfPages::State::Locked;
    const QString warning = (isLocked ? Text::tr("%1 opens only with a passphrase. You can save a copy outside the vault and open it there. Remove it when you have read it.")
                                      : Text::tr("Zaakwijzer cannot show %1 itself. You can save a copy outside the vault. That copy is not encrypted: remove it when you have read it.")).arg(paper.name);
    if (!ask.confirm(Text::tr("View evidence"), warning, Text::tr("Save a copy outside the vault")))
        return;
    const QString path = ask.saveFile(Text::tr("Save a copy outside the vault"), paper.name, Text::tr("All files (*)"));
    if (path.isEmpty())
        return;
    attempt(ask, Text::tr("Save a copy outside the vault"), [&] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    });
}

} // namespace

void viewPaper(const core::Attachment &paper, const QByteArray &content, Ask &ask, QWidget *parent)
{
    const QImage image = paper.mediaType.startsWith("image/"_L1) ? QImage::fromData(content) : QImage();
    const auto pages = std::make_shared<PdfPages>(paper.mediaType == "application/pdf"_L1 ? content : QByteArray());
    const bool isPdf = pages->state() == PdfPages::State::Ready;
    if (image.isNull() && !isPdf && !paper.mediaType.startsWith("text/"_L1)) {
        saveOutside(paper, content, ask);
        return;
    }
    QDialog dialog(parent);
    dialog.setObjectName(u"paperView"_s);
    dialog.setWindowTitle(paper.name);
    dialog.resize(viewSize);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(isPdf ? pagesOf(pages, &dialog) : image.isNull() ? writing(content, &dialog) : picture(image, &dialog));
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(Text::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace ui
