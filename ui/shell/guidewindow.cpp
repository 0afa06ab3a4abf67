#include "ui/shell/guidewindow.h"

#include "core/base/failure.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
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

constexpr int sectionsWidth = 270;

QString textOfGuide() { return QString::fromUtf8(contentOf(u":/about/handleiding.md"_s)); }

const QRegularExpression &picture()
{
    static const QRegularExpression line(uR"(!\[[^\]]+\]\(([^)]+)\))"_s);
    return line;
}

/// Where the build or the installation put the pictures.
QStringList pictureFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program + u"/guide"_s, program + u"/../share/zaakwijzer/guide"_s};
}

/// The guide without the pictures that are not there.
QString guideWith(const QStringList &folders)
{
    QString text = textOfGuide();
    for (const QString &name : GuideWindow::pictures())
        if (std::none_of(folders.begin(), folders.end(), [&](const QString &folder) { return QFile::exists(folder + u'/' + name); }))
            text.remove(QRegularExpression(uR"(!\[[^\]]+\]\()"_s + QRegularExpression::escape(name) + uR"(\)\n*)"_s));
    return text;
}

/// Block in which a heading stands; -1 when there is none.
int blockOf(const QTextDocument &document, const QString &heading)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && block.text() == heading)
            return block.blockNumber();
    return -1;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent) : QDialog(parent), m_search(new QLineEdit(this)), m_sections(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(u"guide"_s);
    setWindowTitle(tr("Guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1120, 680);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    auto *side = new QVBoxLayout;
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setPlaceholderText(tr("Search in the guide"));
    m_search->setAccessibleName(tr("Search in the guide"));
    m_search->setClearButtonEnabled(true);
    side->addWidget(m_search);
    m_sections->setObjectName(u"guideSections"_s);
    m_sections->setAccessibleName(tr("Sections of the guide"));
    side->addWidget(m_sections, 1);
    auto *tour = new QPushButton(tr("&Show me around"), this);
    tour->setObjectName(u"startTour"_s);
    tour->setAutoDefault(false);
    side->addWidget(tour);
    connect(tour, &QPushButton::clicked, this, [this] {
        emit tourAsked();
        close();
    });
    m_sections->setMinimumWidth(sectionsWidth);
    layout->addLayout(side, 1);
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(tr("Text of the guide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::group);
    m_text->setSearchPaths(pictureFolders());
    m_text->setMarkdown(guideWith(pictureFolders()));
    layout->addWidget(m_text, 3);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level == 2 || level == 3) {
            auto *entry = new QListWidgetItem(level == 2 ? block.text() : u"    "_s + block.text(), m_sections);
            entry->setData(Qt::UserRole, block.text());
        }
    connect(m_sections, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *entry) {
        if (entry && !m_moving)
            goTo(entry->data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        search();
    });
    if (m_sections->count() > 0)
        m_sections->setCurrentRow(0);
}

bool GuideWindow::goTo(const QString &heading)
{
    const int number = blockOf(*m_text->document(), heading);
    if (number < 0)
        return false;
    m_moving = true;
    for (int row = 0; row < m_sections->count(); ++row)
        if (m_sections->item(row)->data(Qt::UserRole).toString() == heading)
            m_sections->setCurrentRow(row);
    m_moving = false;
    // From the end upwards the heading comes to stand at the top.
    m_text->moveCursor(QTextCursor::End);
    QTextCursor cursor(m_text->document()->findBlockByNumber(number));
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top() - space::inside);
    return true;
}

void GuideWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Only now the text has the width it is laid out in.
    if (!section().isEmpty())
        goTo(section());
}

QString GuideWindow::section() const
{
    const QListWidgetItem *entry = m_sections->currentItem();
    return entry ? entry->data(Qt::UserRole).toString() : QString();
}

QStringList GuideWindow::sections() const
{
    QStringList all;
    for (int row = 0; row < m_sections->count(); ++row)
        all.append(m_sections->item(row)->data(Qt::UserRole).toString());
    return all;
}

QStringList GuideWindow::pictures()
{
    QStringList names;
    const QString text = textOfGuide();
    auto found = picture().globalMatch(text);
    while (found.hasNext())
        names.append(found.next().captured(1));
    return names;
}

void GuideWindow::search()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return;
    if (!m_text->find(words)) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(words);
    }
}

QString GuideWindow::sectionFor(const QWidget *widget)
{
    static const QJsonObject places = QJsonDocument::fromJson(contentOf(u":/about/guide.json"_s))["sections"_L1].toObject();
    for (const QWidget *each = widget; each; each = each->parentWidget())
        if (const QString heading = places[QLatin1StringView(each->metaObject()->className())].toString(); !heading.isEmpty())
            return heading;
    return {};
}

GuideKey::GuideKey(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

void GuideKey::open(QWidget *about)
{
    const QString heading = GuideWindow::sectionFor(about);
    QWidget *window = about ? about->window() : nullptr;
    auto *guide = window ? window->findChild<GuideWindow *>() : nullptr;
    if (!guide) {
        guide = new GuideWindow(window);
        connect(guide, &GuideWindow::tourAsked, this, &GuideKey::tourAsked, Qt::QueuedConnection);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
    guide->goTo(heading);
}

bool GuideKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || qobject_cast<GuideWindow *>(static_cast<QWidget *>(watched)->window()))
        return QObject::eventFilter(watched, event);
    open(static_cast<QWidget *>(watched));
    return true;
}

} // namespace ui
