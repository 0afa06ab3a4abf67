#include "ui/exchange/exportdialog.h"

#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/exchange/watched.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<Choice> subjects(const core::Store &store)
{
    QList<Choice> choices;
    for (const core::ExportSubject &subject : core::exportSubjects(store))
        choices.append({subject.key, subject.title});
    return choices;
}

} // namespace

ExportDialog::ExportDialog(core::Store &store, Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_ask(ask)
    , m_subject(new ChoiceEdit(subjects(store), this))
    , m_format(new ChoiceEdit({{u"xlsx"_s, tr("Workbook (Excel, LibreOffice)")}, {u"csv"_s, tr("CSV, can be brought in again")}, {u"json"_s, tr("JSON, for another program")}}, this))
    , m_notice(new Notice(this))
    , m_result(new Notice(this))
    , m_write(new QPushButton(tr("&Write the file…"), this))
{
    setWindowTitle(tr("Write out to a file"));
    setMinimumSize(600, 360);
    m_subject->setObjectName(u"subject"_s);
    m_format->setObjectName(u"format"_s);
    m_write->setObjectName(u"write"_s);
    m_write->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::inside);
    form->addRow(tr("W&hat"), m_subject);
    form->addRow(tr("&As"), m_format);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::group);
    column->addWidget(caption(tr("Write out to a file"), "title", this));
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addWidget(m_result);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_subject, &QComboBox::activated, this, &ExportDialog::explain);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::explain);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    explain();
}

void ExportDialog::explain()
{
    m_result->clear();
    const QString clear = tr("The file is not encrypted: whoever has it can read it, with BSN and account numbers. Delete it when you no longer need it.");
    const bool folder = m_subject->value() == u"all" && m_format->value() == u"csv";
    const QString part = m_subject->value() == u"dossiers" ? tr("Of a client with more than one business, benefit or route the latest is written. Choose everything to have them all.")
        : folder ? tr("Everything as CSV becomes a folder with a file per table.") : QString();
    m_notice->say(Meaning::Attention, part.isEmpty() ? clear : clear + u'\n' + part);
}

QString ExportDialog::askPath(const QString &subject, core::ExportFormat format)
{
    const QString title = tr("Write out to a file");
    const QString day = m_store.clock().today().toString(Qt::ISODate);
    if (subject == u"all" && format == core::ExportFormat::Csv) {
        const QString folder = m_ask.folder(title);
        return folder.isEmpty() ? QString() : QDir(folder).filePath(u"Zaakwijzer %1"_s.arg(day));
    }
    const QString suffix = core::suffixOf(format);
    const QString name = u"%1 %2.%3"_s.arg(m_subject->currentText().section(u',', 0, 0), day, suffix);
    return m_ask.saveFile(title, name, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
}

void ExportDialog::write()
{
    const core::ExportFormat format = core::exportFormat(m_format->value()).value_or(core::ExportFormat::Csv);
    const core::ExportOrder order{m_subject->value(), format, askPath(m_subject->value(), format)};
    if (order.path.isEmpty())
        return;
    m_result->clear();
    watched<core::ExportReport>(
        this, m_ask, tr("Write the file"), m_store,
        [order](const core::Store &reader, const core::Progress &progress) { return core::writeExport(reader, order, progress); },
        [this](const core::ExportReport &report) { written(report); });
}

void ExportDialog::written(const core::ExportReport &report)
{
    if (attempt(m_ask, tr("Note the export"), [&] { core::recordExport(m_store, report); }))
        m_result->say(Meaning::Good, tr("%n row(s) written to %1. The audit trail says so.", nullptr, int(report.rows)).arg(QDir::toNativeSeparators(report.order.path)));
}

} // namespace ui
