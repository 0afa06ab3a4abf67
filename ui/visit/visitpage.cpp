#include "ui/visit/visitpage.h"

#include "core/letter/lettertemplate.h"
#include "core/pto/ptoassessment.h"
#include "core/report/signing.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/pto/weekpane.h"
#include "ui/report/signdialog.h"
#include "ui/visit/photobar.h"
#include "ui/visit/wrappedcheck.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal largerType = 1.3;
constexpr int columnLetters = 84; ///< what is read at a glance
constexpr int noteHeight = 180;
constexpr int usualMinutes = 90;
const QString textKey = u"text"_s;
const QString minutesKey = u"minutes"_s;
const QString tickedKey = u"ticked"_s;

} // namespace

VisitPage::VisitPage(const Desk &desk, core::PtoBook &pto, const core::RuleBook &rules, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_desk(desk), m_pto(pto), m_rules(rules), m_dossier(dossier), m_weekDay(desk.clock.today()), m_notice(new Notice(this)),
      m_draft(new DraftKeeper(desk.drafts, dossier.text(), u"visit"_s, [this] { return draft(); }, this))
{
    const qreal body = QApplication::font().pointSizeF() * largerType;
    setStyleSheet(u"* { font-size: %1pt } *[role=\"title\"] { font-size: %2pt } *[role=\"heading\"] { font-size: %3pt }"_s.arg(body).arg(body * 1.6).arg(body * 1.25));
    setProperty("alone", true); // the window shows no rail and no search beside it
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget(scroll);
    auto *centred = new QHBoxLayout(holder);
    auto *column = new QWidget(holder);
    QFont large = QApplication::font();
    large.setPointSizeF(body);
    column->setMaximumWidth(QFontMetrics(large).averageCharWidth() * columnLetters);
    m_column = new QVBoxLayout(column);
    m_column->setSpacing(space::group);
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    scroll->setWidget(holder);
    outer->addWidget(scroll);

    m_sheet = core::visitSheet(desk.store, dossier);
    buildHead();
    QList<core::VisitItem> promises;
    for (const core::Task &task : std::as_const(m_sheet.promises))
        promises.append({task.id.text(), (task.kind == "promise-adviser"_L1 ? tr("We: %1 (%2)") : tr("Client: %1 (%2)")).arg(task.title, formatShort(task.due))});
    m_promises = buildList(tr("Promised, now kept"), u"promises"_s, promises, tr("No promises are open."));
    m_papers = buildList(tr("Papers to see"), u"papers"_s, m_sheet.papers, tr("Every paper is in the dossier and valid."));
    auto *photos = new PhotoBar(desk, dossier, m_sheet.papers, this);
    connect(photos, &PhotoBar::kept, this, [this](const QString &kind, int count) {
        for (const Tick &tick : std::as_const(m_papers))
            if (tick.key == kind)
                tick.box->setChecked(true);
        m_notice->say(Meaning::Good, tr("%n file(s) kept in the dossier.", nullptr, count));
    });
    m_column->addWidget(photos);
    m_questions = buildList(tr("To discuss"), u"questions"_s, m_sheet.questions, {});
    buildHours();
    buildNote();
    buildSigning();
    m_column->addWidget(m_notice);
    m_column->addStretch(1);
    restore();
    setFocusProxy(m_text);
    reload();
}

VisitPage::~VisitPage() { m_draft->keep(); }

QSet<QString> VisitPage::tables() const
{
    return {u"pto_hours"_s, u"pto_months"_s, u"pto_permissions"_s, u"pto_income"_s, u"signatures"_s};
}

void VisitPage::reload()
{
    showWeek(m_weekDay);
    showSigned();
}

void VisitPage::keepDrafts()
{
    if (m_week)
        m_week->keepDraft();
    m_draft->keep();
}

QLabel *VisitPage::heading(const QString &text)
{
    QLabel *label = caption(text, "heading", this);
    m_column->addWidget(label);
    return label;
}

void VisitPage::buildHead()
{
    const core::DossierFacts facts = m_desk.dossiers.facts(m_dossier);
    auto *row = new QHBoxLayout;
    row->addWidget(caption(core::fullName(facts.client()), "title", this), 1);
    auto *back = new QPushButton(tr("Back to the dossier"), this);
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, this, [this] { emit openDossier(m_dossier.text(), {}); });
    row->addWidget(back);
    m_column->addLayout(row);
    const core::RouteKinds kinds = core::RouteKinds::builtIn();
    QStringList routes;
    for (const core::Route &route : facts.routes)
        if (!route.end.isValid())
            routes.append(kinds.counter(route, m_desk.clock.today()));
    auto *where = caption(QStringList{routes.join(u", "_s), format(m_desk.clock.today()), tr("F12 blanks the screen")}.join(u" · "_s), "muted", this);
    where->setWordWrap(true);
    m_column->addWidget(where);
}

QList<VisitPage::Tick> VisitPage::buildList(const QString &title, const QString &name, const QList<core::VisitItem> &items, const QString &none)
{
    heading(title);
    QList<Tick> ticks;
    for (const core::VisitItem &item : items) {
        auto *box = new WrappedCheck(item.text, this);
        box->box()->setObjectName(name + u'-' + item.key);
        connect(box->box(), &QCheckBox::toggled, this, [this] { m_draft->touched(); });
        m_column->addWidget(box);
        ticks.append({item.key, box->box()});
    }
    if (items.isEmpty())
        m_column->addWidget(caption(none, "muted", this));
    return ticks;
}

void VisitPage::buildHours()
{
    const core::DossierFacts facts = m_desk.dossiers.facts(m_dossier);
    if (std::none_of(facts.routes.begin(), facts.routes.end(), [](const core::Route &route) { return route.kind == "pto"_L1 && !route.end.isValid(); }))
        return;
    heading(tr("Hours"));
    m_week = new WeekPane(m_pto, m_rules, m_desk.drafts, m_desk.clock, m_desk.ask, m_dossier, this);
    connect(m_week, &WeekPane::weekWanted, this, &VisitPage::showWeek);
    connect(m_week, &WeekPane::said, m_notice, &Notice::say);
    connect(m_week, &WeekPane::answered, m_notice, qOverload<const QList<core::Problem> &>(&Notice::show));
    connect(m_week, &WeekPane::told, this, &Page::told);
    m_column->addWidget(m_week);
}

void VisitPage::buildNote()
{
    heading(tr("Note of the visit"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"visitText"_s);
    m_text->setAccessibleName(tr("What was said at the table"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(noteHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_draft->touched(); });
    m_column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    auto *minutes = new QLabel(tr("&Minutes"), this);
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(u"visitMinutes"_s);
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(15);
    minutes->setBuddy(m_minutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_draft->touched(); });
    auto *keep = new QPushButton(tr("Store the visit"), this);
    keep->setObjectName(u"storeVisit"_s);
    keep->setProperty("primary", true);
    connect(keep, &QPushButton::clicked, this, &VisitPage::finish);
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &VisitPage::finish);
    row->addWidget(minutes);
    row->addWidget(m_minutes);
    row->addStretch(1);
    row->addWidget(keep);
    m_column->addLayout(row);
}

void VisitPage::buildSigning()
{
    heading(tr("Signature"));
    m_signed = caption({}, "", this);
    m_signed->setObjectName(u"signed"_s);
    m_signed->setWordWrap(true);
    m_column->addWidget(m_signed);
    const core::Month now = core::Month::of(m_desk.clock.today());
    for (const core::Month &month : m_week ? QList{now.previous(), now} : QList<core::Month>()) {
        auto *button = new QPushButton(tr("Sign the hours of %1…").arg(format(month)), this);
        button->setObjectName(u"sign-"_s + month.text());
        connect(button, &QPushButton::clicked, this, [this, month] { sign(month); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    const QList<core::LetterTemplate> letters = core::lettersFor(m_desk.store, m_dossier);
    for (const core::LetterTemplate &letter : letters) {
        if (!letter.hasPlaceForClient())
            continue;
        auto *button = new QPushButton(tr("Sign: %1…").arg(letter.name()), this);
        button->setObjectName(u"sign-"_s + letter.key);
        connect(button, &QPushButton::clicked, this, [this, key = letter.key] { emit letterAsked(key); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
}

void VisitPage::showWeek(QDate day)
{
    if (!m_week)
        return;
    m_weekDay = day;
    attempt(m_desk.ask, tr("Show the hours"), [&] {
        const core::IsoWeek week = core::IsoWeek::of(day);
        m_week->show(core::ptoHours(m_pto, m_dossier, week), week);
    });
}

void VisitPage::showSigned() { m_signed->setText((hoursSigned() + lettersSigned()).join(u'\n')); }

/// The papers that the client signed today, by the words above them.
QStringList VisitPage::lettersSigned() const
{
    QStringList lines;
    const QList<core::Signature> set = core::Signatures(m_desk.store).of(m_dossier);
    for (const core::Signature &signature : set)
        if (const core::LetterTemplate *letter = core::findLetterTemplate(signature.report.section(u'/', 1)); letter && signature.at.date() == m_desk.clock.today())
            lines.append(tr("%1: signed by %2 today.").arg(letter->name(), signature.name));
    lines.removeDuplicates();
    return lines;
}

QStringList VisitPage::hoursSigned() const
{
    if (!m_week)
        return {};
    QStringList lines;
    const core::Month now = core::Month::of(m_desk.clock.today());
    for (const core::Month &month : {now.previous(), now}) {
        core::ReportRequest request{m_desk.store, m_rules, m_desk.clock, u"hours"_s, m_dossier};
        request.month = month;
        const QList<core::SigningPlace> places = core::signingPlaces(request);
        const core::SigningPlace client = places.value(0);
        lines.append(!client.set   ? tr("Hours of %1: not signed yet.").arg(format(month))
                     : client.holds ? tr("Hours of %1: signed by %2 on %3.").arg(format(month), client.set->name, format(client.set->at.date()))
                                    : tr("Hours of %1: signed on %2, but changed afterwards. Sign again.").arg(format(month), format(client.set->at.date())));
    }
    return lines;
}

void VisitPage::sign(core::Month month)
{
    m_week->leave();
    core::ReportRequest request{m_desk.store, m_rules, m_desk.clock, u"hours"_s, m_dossier};
    request.month = month;
    attempt(m_desk.ask, tr("Sign on the screen"), [&] { SignDialog(request, m_desk.ask, this).exec(); });
}

core::VisitResult VisitPage::result() const
{
    const auto ticked = [](const QList<Tick> &ticks) {
        QStringList keys;
        for (const Tick &tick : ticks)
            if (tick.box->isChecked())
                keys.append(tick.key);
        return keys;
    };
    return {m_text->toPlainText(), ticked(m_papers), ticked(m_questions), ticked(m_promises), m_minutes->value()};
}

core::Row VisitPage::draft() const
{
    const core::VisitResult now = result();
    const QStringList ticked = now.papersSeen + now.questionsAsked + now.promisesKept;
    if (ticked.isEmpty() && now.text == m_sheet.opening)
        return {};
    return {{textKey, now.text}, {minutesKey, now.minutes}, {tickedKey, ticked.join(u' ')}};
}

void VisitPage::restore()
{
    const core::Row kept = m_draft->stored();
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietMinutes(m_minutes);
    m_text->setPlainText(kept.isEmpty() ? m_sheet.opening : kept.value(textKey).toString());
    m_text->moveCursor(QTextCursor::End);
    m_minutes->setValue(kept.isEmpty() ? usualMinutes : kept.value(minutesKey).toInt());
    const QStringList ticked = kept.value(tickedKey).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QList<Tick> *ticks : {&m_promises, &m_papers, &m_questions})
        for (const Tick &tick : *ticks) {
            const QSignalBlocker quiet(tick.box);
            tick.box->setChecked(ticked.contains(tick.key));
        }
}

void VisitPage::finish()
{
    if (m_week)
        m_week->leave();
    QList<core::Problem> problems;
    if (!attempt(m_desk.ask, tr("Store the visit"), [&] { problems = core::keepVisit(m_desk.store, m_dossier, m_sheet, result()); }))
        return;
    m_notice->show(problems);
    if (core::blocks(problems))
        return;
    m_draft->drop();
    m_text->setPlainText(m_sheet.opening);
    m_draft->drop();
    emit told(tr("The visit is stored."));
    emit openDossier(m_dossier.text(), {});
}

} // namespace ui
