#include "ui/report/paperview.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::PaperView)
};

constexpr QSize viewSize(900, 640);

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

QWidget *writing(const QByteArray &content, QWidget *parent)
{
    auto *text = new QPlainTextEdit(QString::fromUtf8(content), parent);
    text->setReadOnly(true);
    return text;
}

void saveOutside(const core::Attachment &paper, const QByteArray &content, Ask &ask)
{
    const QString warning = Text::tr("Zaakwijzer cannot show %1 itself. You can save a copy outside the vault. That copy is not encrypted: remove it when you have read it.").arg(paper.name);
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
    if (image.isNull() && !paper.mediaType.startsWith("text/"_L1)) {
        saveOutside(paper, content, ask);
        return;
    }
    QDialog dialog(parent);
    dialog.setObjectName(u"paperView"_s);
    dialog.setWindowTitle(paper.name);
    dialog.resize(viewSize);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(image.isNull() ? writing(content, &dialog) : picture(image, &dialog));
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(Text::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace ui
