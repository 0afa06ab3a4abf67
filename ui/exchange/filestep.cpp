#include "ui/exchange/filestep.h"

#include "core/exchange/layout.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/exchange/watched.h"

#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<Choice> layouts()
{
    QList<Choice> choices;
    for (const QString &name : core::Layout::importable())
        choices.append({name, core::Layout::named(name).title()});
    return choices;
}

QList<Choice> encodings()
{
    QList<Choice> choices;
    for (const core::TextEncoding encoding : core::allEncodings)
        choices.append({core::nameOf(encoding), core::nameOf(encoding)});
    return choices;
}

QList<Choice> separators()
{
    QList<Choice> choices;
    for (const QChar separator : core::csvSeparators())
        choices.append({separator, core::separatorTitle(separator)});
    return choices;
}

} // namespace

FileStep::FileStep(Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_layout(new ChoiceEdit(layouts(), this))
    , m_file(new QLabel(tr("No file chosen yet"), this))
    , m_encoding(new ChoiceEdit(encodings(), this))
    , m_separator(new ChoiceEdit(separators(), this))
    , m_notice(new Notice(this))
    , m_preview(new QTableView(this))
{
    auto *pick = new QPushButton(tr("Choose a &file…"), this);
    pick->setObjectName(u"chooseFile"_s);
    m_layout->setObjectName(u"layout"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_separator->setObjectName(u"separator"_s);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setModel(&m_rows);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_preview->setTabKeyNavigation(false);

    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(space::group);
    chosen->addWidget(pick);
    chosen->addWidget(m_file, 1);
    auto *written = new QHBoxLayout;
    written->setSpacing(space::inside);
    auto *separatorLabel = new QLabel(tr("&Separator"), this);
    separatorLabel->setBuddy(m_separator);
    written->addWidget(m_encoding);
    written->addSpacing(space::group);
    written->addWidget(separatorLabel);
    written->addWidget(m_separator);
    written->addStretch();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::inside);
    form->addRow(tr("&What is in it"), m_layout);
    form->addRow(tr("File"), chosen);
    form->addRow(tr("&Encoding"), written);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(written)))
        label->setBuddy(m_encoding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addWidget(m_preview, 1);

    connect(pick, &QPushButton::clicked, this, &FileStep::choose);
    connect(m_encoding, &QComboBox::activated, this, &FileStep::readAgain);
    connect(m_separator, &QComboBox::activated, this, &FileStep::readAgain);
    connect(m_layout, &QComboBox::activated, this, &FileStep::changed);
    setTabOrder(m_layout, pick);
    setTabOrder(pick, m_encoding);
    setTabOrder(m_encoding, m_separator);
    setTabOrder(m_separator, m_preview);
    show();
}

QString FileStep::layoutKey() const { return m_layout->value(); }

void FileStep::setLayoutKey(const QString &key) { m_layout->setValue(key); }

void FileStep::choose()
{
    const QString path = m_ask.openFile(tr("Choose the file to bring in"), tr("CSV and text files (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileStep::open(const QString &path)
{
    attempt(m_ask, tr("Read the file"), [&] {
        ProgressWindow window(this, tr("Read the file"));
        m_source = core::inspect(path, window.direct());
        m_encoding->setValue(core::nameOf(m_source.shape.encoding));
        m_separator->setValue(m_source.shape.separator);
    });
    show();
    emit changed();
}

void FileStep::readAgain()
{
    if (m_source.path.isEmpty())
        return;
    attempt(m_ask, tr("Read the file"), [&] {
        core::CsvShape shape = m_source.shape;
        shape.encoding = *core::encodingNamed(m_encoding->value());
        shape.separator = m_separator->value().front();
        m_source = core::inspectAs(m_source.path, shape);
    });
    show();
    emit changed();
}

void FileStep::show()
{
    const bool open = !m_source.path.isEmpty();
    m_encoding->setEnabled(open);
    m_separator->setEnabled(open);
    m_rows.clear();
    if (!open)
        return m_notice->say(Meaning::Info, tr("Save your list in the spreadsheet program as CSV and choose that file here. Nothing is written until you have seen what will happen."));
    m_file->setText(QDir::toNativeSeparators(m_source.path));
    m_rows.setHorizontalHeaderLabels(m_source.headings);
    for (const QStringList &row : m_source.sample) {
        QList<QStandardItem *> items;
        for (const QString &cell : row)
            items.append(new QStandardItem(QString(cell).replace(u'\n', u'⏎').remove(u'\r')));
        m_rows.appendRow(items);
    }
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_rows.columnCount(); ++column)
        m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), 240));
    if (!m_source.fault.isEmpty())
        m_notice->say(Meaning::Stop, m_source.fault);
    else if (m_source.headings.size() == 1)
        m_notice->say(Meaning::Attention, tr("Only one column was found. Is the separator right?"));
    else if (!m_source.doubles.isEmpty())
        m_notice->say(Meaning::Attention, tr("More than one column is called “%1”. They have a number below; choose the right one in the next step.").arg(m_source.doubles.join(u"”, “"_s)));
    else
        m_notice->say(Meaning::Info, tr("Guessed: %1, %2. If letters such as é look wrong below, choose another encoding.").arg(core::nameOf(m_source.shape.encoding), core::separatorTitle(m_source.shape.separator)));
}

} // namespace ui
