#include "ui/report/documentdialog.h"

#include "core/base/failure.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/report/filelock.h"
#include "ui/report/issue.h"
#include "ui/report/pagepreview.h"
#include "ui/report/previewpane.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int typingPause = 250;

QList<Choice> receiverChoices(bool aboutOffice)
{
    QList<Choice> choices{{QString(), DocumentDialog::tr("Choose who receives it")}};
    for (const core::Receiver &receiver : core::receivers())
        if (aboutOffice || !receiver.officeOnly)
            choices.append({receiver.id, receiver.title});
    return choices;
}

QList<Choice> reportChoices(const core::ReportRequest &request)
{
    QList<Choice> choices;
    for (const core::Report &report : core::reportsFor(request.store, request.dossier))
        choices.append({report.id, report.name()});
    return choices;
}

QLabel *wrapping(const char *role, QWidget *parent)
{
    QLabel *label = caption({}, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

DocumentDialog::DocumentDialog(const core::ReportRequest &request, Ask &ask, QWidget *parent) : QDialog(parent), m_request(request), m_ask(ask)
{
    choosePrinter = [this](QPrinter &printer) {
        QPrintDialog dialog(&printer, this);
        dialog.setWindowTitle(tr("Print document"));
        dialog.setMinMax(1, m_layout->pageCount());
        return dialog.exec() == QDialog::Accepted;
    };
    setWindowTitle(tr("Make document"));
    resize(1180, 690);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    layout->addWidget(makeChoices());
    auto *pages = new PreviewPane(this);
    m_preview = pages->pages();
    layout->addWidget(pages, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &DocumentDialog::refresh);
    if (m_request.report.isEmpty())
        m_request.report = m_report->value();
    m_report->setValue(m_request.report);
    m_receiver->setValue(m_request.receiver.id);
    reportChosen();
    receiverChosen();
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &DocumentDialog::receiverChosen);
    connect(m_report, &QComboBox::currentIndexChanged, this, [this] {
        reportChosen();
        receiverChosen();
    });
    m_receiver->setFocus();
}

QWidget *DocumentDialog::makeChoices()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(340);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    const auto labelled = [&](const QString &text, QWidget *editor, const char *name) {
        auto *label = new QLabel(text, side);
        label->setBuddy(editor);
        editor->setObjectName(QLatin1StringView(name));
        editor->setAccessibleName(label->text().remove(u'&'));
        column->addWidget(label);
        column->addWidget(editor);
    };
    labelled(tr("&For whom"), m_receiver = new ChoiceEdit(receiverChoices(m_request.dossier.isNull()), side), "receiver");
    column->addWidget(m_about = wrapping("muted", side));
    column->addWidget(m_leftOut = wrapping("", side));
    m_leftOut->setObjectName(u"leftOut"_s);
    labelled(tr("&Document"), m_report = new ChoiceEdit(reportChoices(m_request), side), "report");

    auto *inside = new QWidget(side);
    auto *lower = new QVBoxLayout(inside);
    lower->setContentsMargins(0, 0, 0, 0);
    m_questions = new QFormLayout;
    m_questions->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto question = [&](const QString &text, QLineEdit *editor, const char *name) {
        editor->setObjectName(QLatin1StringView(name));
        editor->setAccessibleName(QString(text).remove(u'&'));
        m_questions->addRow(text, editor);
        connect(editor, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    };
    question(tr("&Name of the receiver"), m_receiverName = new QLineEdit(m_request.receiverName, inside), "receiverName");
    question(tr("What is it &for?"), m_purpose = new QLineEdit(m_request.purpose, inside), "purpose");
    question(tr("&Year"), m_year = new QLineEdit(QString::number(m_request.yearOrNow()), inside), "year");
    m_year->setValidator(new QIntValidator(2000, 2100, m_year));
    question(tr("&Month (empty: the whole year)"), m_month = new MonthEdit(m_request.clock, inside), "month");
    if (!m_request.month.isNull())
        m_month->setValue(m_request.month);
    lower->addLayout(m_questions);
    lower->addWidget(m_partsBox = new QWidget(inside));
    lower->addStretch();
    auto *scroll = new QScrollArea(side);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);

    m_keepCopy = new QCheckBox(tr("&Keep a copy in the dossier"), side);
    m_keepCopy->setObjectName(u"keepCopy"_s);
    m_keepCopy->setChecked(true);
    m_keepCopy->setVisible(!m_request.dossier.isNull());
    column->addWidget(m_keepCopy);
    column->addWidget(m_lock = new FileLock(side));
    column->addWidget(m_notice = new Notice(side));
    m_save = new QPushButton(tr("&Save PDF"), side);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_print = new QPushButton(tr("&Print"), side);
    m_print->setObjectName(u"print"_s);
    m_sheets = new QPushButton(tr("Save the &rows (XLSX)"), side);
    m_sheets->setObjectName(u"sheets"_s);
    auto *close = new QPushButton(tr("Close"), side);
    for (QPushButton *button : {m_save, m_print, m_sheets, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_print, 1);
    buttons->addWidget(close);
    column->addWidget(m_sheets);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DocumentDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &DocumentDialog::print);
    connect(m_sheets, &QPushButton::clicked, this, &DocumentDialog::saveSheets);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return side;
}

void DocumentDialog::reportChosen()
{
    m_request.report = m_report->value();
    m_request.parts.clear();
    m_parts.clear();
    delete m_partsBox->layout();
    qDeleteAll(m_partsBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_partsBox);
    column->setContentsMargins(0, 0, 0, 0);
    const core::Report *report = core::findReport(m_request.report);
    m_sheets->setVisible(report && report->sheets);
    if (!report)
        return;
    if (!report->parts.isEmpty())
        column->addWidget(new QLabel(tr("Parts"), m_partsBox));
    for (const core::ReportPart &part : report->parts) {
        const QString title = QCoreApplication::translate("Report", part.title);
        auto *box = new QCheckBox(title, m_partsBox);
        box->setObjectName(u"part-"_s + part.id);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &DocumentDialog::refresh);
        column->addWidget(box);
        m_parts.append({part.id, title, box, true});
    }
}

void DocumentDialog::receiverChosen()
{
    const core::Report *report = core::findReport(m_request.report);
    const QString id = m_receiver->value();
    attempt(m_ask, tr("Read who receives it"), [&] { m_request.receiver = id.isEmpty() ? core::Receiver() : core::receiverOf(id); });
    m_about->setText(m_request.receiver.description);
    m_about->setVisible(!id.isEmpty());
    QStringList out;
    if (report && !id.isEmpty())
        for (const core::Topic &topic : core::leftOut(*report, m_request.receiver))
            out.append(topic.title);
    m_leftOut->setText(id.isEmpty() ? QString() : out.isEmpty() ? tr("Nothing is left out.") : tr("Left out: %1.").arg(out.join(u"; "_s)));
    m_leftOut->setVisible(!id.isEmpty());
    for (PartChoice &part : m_parts) {
        const bool withheld = m_request.receiver.withholds(part.id);
        if (withheld == !part.box->isEnabled())
            continue;
        // What was ticked comes back when another receiver may have it.
        const QSignalBlocker quiet(part.box);
        if (withheld)
            part.wanted = part.box->isChecked();
        part.box->setChecked(!withheld && part.wanted);
        part.box->setEnabled(!withheld);
        part.box->setText(withheld ? tr("%1 (not for this receiver)").arg(part.title) : part.title);
    }
    using Asks = core::Report::Asks;
    m_questions->setRowVisible(m_receiverName, m_request.receiver.asksName);
    m_questions->setRowVisible(m_purpose, m_request.receiver.asksPurpose);
    m_questions->setRowVisible(m_year, report && report->asks != Asks::Nothing);
    m_questions->setRowVisible(m_month, report && report->asks == Asks::Month);
    refresh();
}

void DocumentDialog::refresh()
{
    m_typing.stop();
    m_request.receiverName = m_receiverName->text().trimmed();
    m_request.purpose = m_purpose->text().trimmed();
    m_request.year = m_year->text().toInt();
    m_request.month = m_month->value().value_or(core::Month());
    m_request.parts.clear();
    for (const PartChoice &part : std::as_const(m_parts))
        if (part.box->isChecked())
            m_request.parts.insert(part.id);
    m_layout.reset();
    if (m_request.receiver.id.isEmpty()) {
        m_preview->clear(tr("Choose who receives the document. Then it shows here as it will come out."));
    } else if (!m_parts.isEmpty() && m_request.parts.isEmpty()) {
        m_preview->clear(tr("Choose at least one part."));
    } else if (core::findReport(m_request.report)) {
        try {
            m_document = core::makeDocument(m_request);
            m_layout.emplace(m_document);
            m_preview->show(*m_layout);
        } catch (const core::Failure &failure) {
            m_preview->clear(failureText(tr("Make document"), failure));
        }
    }
    m_save->setEnabled(m_layout.has_value());
    m_print->setEnabled(m_layout.has_value());
    m_sheets->setEnabled(m_layout.has_value());
    m_notice->clear();
}

bool DocumentDialog::isComplete()
{
    refresh();
    const QList<core::Problem> problems = core::missing(m_request) + m_lock->problems();
    m_notice->show(problems);
    for (const core::Problem &problem : problems)
        if (auto *field = findChild<QWidget *>(problem.field)) {
            field->setFocus();
            break;
        }
    return m_layout && problems.isEmpty();
}

void DocumentDialog::savePdf()
{
    if (!isComplete())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_ask.saveFile(tr("Save PDF"), QDir(folder).filePath(fileNameFor(m_request, m_document)), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    attempt(m_ask, tr("Save PDF"), [&] {
        const core::Issued record = issuePdf({m_request, m_document, *m_layout, m_keepCopy->isChecked(), {}, m_lock->passphrase()}, path);
        finish(record.id.text(), tr("Saved as %1 and recorded.").arg(record.fileName));
    });
}

void DocumentDialog::saveSheets()
{
    if (!isComplete())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileNameFor(m_request, m_document);
    const QString path = m_ask.saveFile(tr("Save the rows"), QDir(folder).filePath(name.left(name.size() - 3) + u"xlsx"_s), tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    attempt(m_ask, tr("Save the rows"), [&] {
        const core::Issued record = issueSheets(m_request, path);
        finish(record.id.text(), tr("Saved as %1 and recorded.").arg(record.fileName));
    });
}

void DocumentDialog::print()
{
    if (!isComplete())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_document.meta.title);
    if (!choosePrinter(printer))
        return;
    attempt(m_ask, tr("Print document"), [&] {
        const core::Issued record = issuePrint({m_request, m_document, *m_layout, m_keepCopy->isChecked()}, printer);
        finish(record.id.text(), tr("Sent to the printer and recorded."));
    });
}

void DocumentDialog::finish(const QString &record, const QString &sentence)
{
    m_notice->say(Meaning::Good, sentence);
    emit issued(record);
}

} // namespace ui
