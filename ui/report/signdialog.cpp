#include "ui/report/signdialog.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/print/pagelayout.h"
#include "ui/report/pagepreview.h"
#include "ui/report/previewpane.h"
#include "ui/report/signaturepad.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::ReportRequest forTheClient(core::ReportRequest request)
{
    request.receiver = core::receiverOf(u"client"_s);
    return request;
}

} // namespace

SignDialog::SignDialog(const core::ReportRequest &request, Ask &ask, QWidget *parent)
    : SignDialog(request.store, core::makeDocument(forTheClient(request)), core::signingPlaces(request), ask, parent)
{
}

SignDialog::SignDialog(core::Store &store, const core::Document &paper, const QList<core::SigningPlace> &places, Ask &ask, QWidget *parent)
    : QDialog(parent), m_store(store), m_ask(ask), m_places(places), m_who(new QComboBox(this)), m_name(new QLineEdit(this)), m_notice(new Notice(this)), m_pad(new SignaturePad(this)),
      m_keep(new QPushButton(tr("&Keep the signature"), this))
{
    setWindowTitle(tr("Sign on the screen"));
    resize(1180, 690);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    auto *pages = new PreviewPane(this);
    pages->pages()->show(PageLayout(paper));
    layout->addWidget(pages, 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::inside);
    layout->addLayout(side, 2);
    side->addWidget(caption(tr("Read it first, then sign"), "heading", this));
    auto *statement = caption(m_places.isEmpty() ? QString() : m_places.first().statement, "", this);
    statement->setWordWrap(true);
    side->addWidget(statement);
    const auto labelled = [&](const QString &text, QWidget *editor, const QString &name) {
        auto *label = new QLabel(text, this);
        label->setBuddy(editor);
        editor->setObjectName(name);
        editor->setAccessibleName(QString(text).remove(u'&'));
        side->addWidget(label);
        side->addWidget(editor);
    };
    for (const core::SigningPlace &place : std::as_const(m_places))
        m_who->addItem(place.role);
    labelled(tr("&Who signs"), m_who, u"who"_s);
    labelled(tr("&Name"), m_name, u"name"_s);
    side->addWidget(m_pad);
    side->addWidget(m_notice);
    side->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *again = new QPushButton(tr("&Draw again"), this);
    again->setObjectName(u"again"_s);
    auto *close = new QPushButton(tr("Close"), this);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setProperty("primary", true);
    buttons->addWidget(again);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_keep);
    side->addLayout(buttons);
    connect(again, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &SignDialog::keep);
    connect(m_pad, &SignaturePad::drawn, this, &SignDialog::showReadiness);
    connect(m_name, &QLineEdit::textChanged, this, &SignDialog::showReadiness);
    connect(m_who, &QComboBox::currentIndexChanged, this, &SignDialog::choosePlace);
    choosePlace();
}

void SignDialog::choosePlace()
{
    const core::SigningPlace place = m_places.value(m_who->currentIndex());
    m_name->setText(place.paper.name);
    m_pad->clear();
    if (place.set && place.holds)
        m_notice->say(Meaning::Good, tr("Signed by %1 on %2. A new signature takes its place.").arg(place.set->name, format(place.set->at.date())));
    else if (place.set)
        m_notice->say(Meaning::Attention, tr("The signature of %1 does not cover this paper any more: it was changed afterwards. Sign again.").arg(format(place.set->at.date())));
    else
        m_notice->clear();
    showReadiness();
}

void SignDialog::showReadiness()
{
    m_keep->setEnabled(!m_places.isEmpty() && m_pad->strokes().isSignature() && !m_name->text().trimmed().isEmpty());
}

void SignDialog::keep()
{
    core::Signature signature = m_places.value(m_who->currentIndex()).paper;
    signature.name = m_name->text().trimmed();
    signature.strokes = m_pad->strokes().text();
    if (attempt(m_ask, tr("Keep the signature"), [&] { core::Signatures(m_store).add(signature); }))
        accept();
}

} // namespace ui
