#include "ui/task/promisedialog.h"

#include "core/task/promises.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/task/loadstrip.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int usualDays = 14;

/// "ik bel" is a promise of the adviser, "klant levert in" one of the client: a guess that can be changed.
bool soundsLikeClient(const QString &sentence)
{
    static const QStringList words{u"klant"_s, u"mevrouw"_s, u"meneer"_s, u"hij "_s, u"zij "_s, u"levert"_s, u"stuurt"_s, u"brengt"_s};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return sentence.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PromiseDialog::PromiseDialog(core::Store &store, core::Tasks &tasks, Ask &ask, const core::Note &note, QWidget *parent)
    : QDialog(parent), m_tasks(tasks), m_ask(ask), m_note(note), m_sentences(new QListWidget(this)), m_adviser(new QRadioButton(tr("&We promised it"), this)),
      m_client(new QRadioButton(tr("The &client promised it"), this)), m_due(new DayEdit(store.clock(), this)),
      m_load(new LoadStrip(tasks, store.author().adviser, store.clock().today(), this)), m_notice(new Notice(this))
{
    setWindowTitle(tr("Promise"));
    resize(560, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(new QLabel(tr("Which sentence of the note of %1 is a promise?").arg(formatShort(note.day)), this));
    m_sentences->setObjectName(u"sentences"_s);
    m_sentences->setAccessibleName(tr("Sentences of the note"));
    m_sentences->setWordWrap(true);
    m_sentences->addItems(core::sentencesOf(note.text));
    layout->addWidget(m_sentences, 1);
    auto *who = new QHBoxLayout;
    m_adviser->setObjectName(u"adviser"_s);
    m_client->setObjectName(u"client"_s);
    who->addWidget(m_adviser);
    who->addWidget(m_client);
    who->addStretch();
    layout->addLayout(who);
    auto *form = new QFormLayout;
    m_due->setObjectName(u"due"_s);
    m_due->setAccessibleName(tr("By"));
    form->addRow(tr("&By"), m_due);
    form->addRow(tr("Full or free"), m_load);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    auto *keepButton = buttons->addButton(tr("Keep the promise"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(u"keep"_s);
    keepButton->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_sentences, &QListWidget::currentTextChanged, this, [this](const QString &sentence) { (soundsLikeClient(sentence) ? m_client : m_adviser)->setChecked(true); });
    connect(m_due, &ValueEdit::edited, this, [this] {
        if (const auto day = m_due->value())
            m_load->show(*day);
    });
    connect(m_load, &LoadStrip::chosen, this, [this](QDate day) { m_due->setValue(day); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PromiseDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_due->setValue(store.clock().today().addDays(usualDays));
    m_load->show(*m_due->value());
    m_adviser->setChecked(true);
    m_sentences->setCurrentRow(0);
}

void PromiseDialog::keep()
{
    if (m_due->isUnreadable() || !m_due->value()) {
        m_notice->say(Meaning::Stop, unreadableText());
        m_due->setFocus();
        return;
    }
    const QListWidgetItem *sentence = m_sentences->currentItem();
    if (!sentence) {
        m_notice->say(Meaning::Stop, tr("Choose the sentence first."));
        return;
    }
    attempt(m_ask, tr("Keep the promise"), [&] {
        const QList<core::Problem> problems = m_tasks.add(core::promiseOf(m_note, sentence->text(), m_client->isChecked(), *m_due->value()));
        m_notice->show(problems);
        if (!core::blocks(problems))
            accept();
    });
}

} // namespace ui
