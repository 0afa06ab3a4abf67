#include "ui/shell/aboutpanel.h"

#include "core/base/failure.h"
#include "core/base/version.h"
#include "core/rules/catalogue.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    return file.readAll();
}

QTreeWidget *noticeList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(u"notices"_s);
    list->setAccessibleName(AboutPanel::tr("Work of others in this program"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({AboutPanel::tr("What"), AboutPanel::tr("For"), AboutPanel::tr("Made by"), AboutPanel::tr("Licence"), AboutPanel::tr("Package")});
    const QJsonArray items = QJsonDocument::fromJson(contentOf(u":/about/notices.json"_s))["items"_L1].toArray();
    for (const auto &each : items) {
        const QJsonObject item = each.toObject();
        const QString use = core::CatalogueEntry{{}, item["for_nl"_L1].toString(), item["for_en"_L1].toString(), {}}.label();
        new QTreeWidgetItem(list, {item["name"_L1].toString(), use, item["by"_L1].toString(), item["licence"_L1].toString(), item["package"_L1].toString()});
    }
    list->header()->setStretchLastSection(false);
    for (int column = 0; column < 5; ++column)
        list->header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    return list;
}

} // namespace

AboutPanel::AboutPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::group, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Zaakwijzer %1").arg(core::programVersion()), "heading", this));
    auto *about = new QLabel(tr("Workbench for advisers of entrepreneurs. Everything stays in one encrypted file on your own machine; the program sends nothing anywhere. It runs on Qt %1.")
                                 .arg(QString::fromLatin1(qVersion())), this);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(caption(tr("Work of others in this program"), "heading", this));
    layout->addWidget(noticeList(this), 2);
    layout->addWidget(caption(tr("Licence: European Union Public Licence 1.2"), "heading", this));
    auto *licence = new QPlainTextEdit(QString::fromUtf8(contentOf(u":/about/LICENSE"_s)), this);
    licence->setObjectName(u"licence"_s);
    licence->setAccessibleName(tr("Text of the licence"));
    licence->setReadOnly(true);
    licence->setTabChangesFocus(true);
    licence->setMinimumHeight(180);
    layout->addWidget(licence, 3);
}

} // namespace ui
