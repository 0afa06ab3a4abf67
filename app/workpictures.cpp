#include "app/pictures.h"
#include "core/letter/letter.h"
#include "core/letter/lettersubject.h"
#include "core/task/promises.h"
#include "ui/archive/closedialog.h"
#include "ui/archive/handoverdialog.h"
#include "ui/calc/reckonpanel.h"
#include "ui/dossier/dossierpage.h"
#include "ui/letter/letterdialog.h"
#include "ui/print/pdfprinter.h"
#include "ui/shell/guidewindow.h"
#include "ui/sync/homedialog.h"
#include "ui/sync/takedialog.h"
#include "ui/task/chaindialog.h"
#include "ui/task/promisedialog.h"
#include "ui/task/taskdialog.h"
#include "ui/task/termsdialog.h"
#include "ui/report/signdialog.h"
#include "ui/visit/visitpage.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace app {

/// What plans the working day: radar, tasks, chains, terms, promises, and the end of a dossier.
void Pictures::drawWork(Workbench &bench)
{
    bench.window().goTo(u"today"_s);
    if (auto *views = bench.window().currentPage()->findChild<QTabWidget *>(u"views"_s)) {
        for (int view = 1; view < views->count(); ++view) {
            views->setCurrentIndex(view);
            keep(bench.window(), u"today-view-%1"_s.arg(view));
        }
        views->setCurrentIndex(0);
    }
    const auto draw = [this](QDialog &dialog, const QString &name) {
        dialog.show();
        keep(dialog, name);
        dialog.close();
    };
    const core::Id<core::Dossier> pto = exampleOf(u"pto"_s);
    const QList<core::Task> tasks = m_session.store.select<core::Task>(u"done is null and kind = 'appointment' order by due limit 1"_s);
    if (!tasks.isEmpty()) {
        ui::TaskDialog task(m_session.store, m_session.tasks, m_session.ask, tasks.first());
        draw(task, u"task"_s);
    }
    ui::ChainDialog chain(m_session.store, m_session.tasks, m_session.ask, pto);
    draw(chain, u"chain"_s);
    const QList<core::Row> running = m_session.store.query(u"select dossier from terms order by started desc limit 1"_s);
    const auto waiting = running.isEmpty() ? pto : core::Id<core::Dossier>::parse(running.first().value(u"dossier"_s).toString());
    ui::TermsDialog terms(m_session.store, m_session.rules, m_session.ask, waiting);
    draw(terms, u"terms"_s);
    const QList<core::Note> notes = m_session.store.select<core::Note>(u"dossier = ? order by length(text) desc limit 1"_s, {waiting.text()});
    if (!notes.isEmpty()) {
        ui::PromiseDialog promise(m_session.store, m_session.tasks, m_session.ask, notes.first());
        draw(promise, u"promise"_s);
    }
    ui::CloseDialog closing(m_session.store, m_session.ask, pto);
    draw(closing, u"close"_s);
    ui::HandoverDialog handover(m_session.store, m_session.ask, {pto});
    draw(handover, u"handover"_s);
    auto *guide = new ui::GuideWindow;
    guide->goTo(u"Brieven"_s);
    draw(*guide, u"guide"_s);
}

/// Which price and hours end the benefit, for the starter with the fullest plan.
void Pictures::drawSimulator(Workbench &bench)
{
    bench.openDossier(exampleOf(u"pto"_s));
    auto *page = qobject_cast<ui::DossierPage *>(bench.window().currentPage());
    if (!page)
        return;
    page->goTo(u"calc"_s);
    if (auto *panel = page->findChild<ui::ReckonPanel *>()) {
        panel->goTo(1);
        keep(bench.window(), u"dossier-pto-simulator"_s);
    }
}

/// At the table, and what goes before and after it.
void Pictures::drawVisit(Workbench &bench)
{
    const core::Id<core::Dossier> pto = exampleOf(u"pto"_s);
    bench.openDossier(pto, ui::visitPlace);
    keep(bench.window(), u"visit"_s);
    core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, u"hours"_s, pto};
    request.month = core::Month::of(m_session.clock.today()).previous();
    ui::SignDialog sign(request, m_session.ask);
    ui::TakeDialog take(m_session.store, m_session.ask, pto);
    ui::HomeDialog home(m_session.store, m_session.ask, [] {});
    for (const auto &[dialog, name] : {std::pair<QDialog *, QString>(&sign, u"sign"_s), {&take, u"take-along"_s}, {&home, u"bring-home"_s}}) {
        dialog->show();
        keep(*dialog, name);
        dialog->close();
    }
    bench.window().goTo(u"today"_s);
    bench.showAround();
    keep(bench.window(), u"tour"_s);
    if (auto *stop = bench.window().findChild<QPushButton *>(u"tourStop"_s))
        stop->click();
}

void Pictures::drawLetters()
{
    for (const char *letter : {"invitation", "papers", "handover"}) {
        ui::LetterDialog dialog({m_session.store, m_session.rules, m_session.tasks, m_session.drafts, m_session.clock, m_session.ask}, {exampleOf(u"pto"_s), QLatin1StringView(letter)});
        dialog.show();
        keep(dialog, u"letter-"_s + QLatin1StringView(letter));
        dialog.close();
    }
}

/// A dossier that the letter can be about: one with such a record, or one on its route.
core::Id<core::Dossier> Pictures::letterExample(const core::LetterTemplate &form)
{
    core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, core::letterReport(form.key)};
    if (form.record.isEmpty())
        return exampleOf(form.routes.value(0, u"pto"_s));
    const QList<core::Dossier> holders = m_session.store.select<core::Dossier>(u"id in (select dossier from %1) order by number"_s.arg(form.tables.first()));
    for (const core::Dossier &dossier : holders) {
        request.dossier = dossier.id;
        if (!core::letterSubjects(form, request).isEmpty())
            return dossier.id;
    }
    return holders.isEmpty() ? core::Id<core::Dossier>() : holders.first().id;
}

/// Each letter as PDF, with an example for what the dossier does not know.
void Pictures::writeLetters()
{
    for (const core::LetterTemplate &form : core::letterTemplates()) {
        core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, core::letterReport(form.key)};
        request.dossier = letterExample(form);
        const QString path = m_folder.filePath(u"papers/brief-%1.pdf"_s.arg(form.key));
        try {
            const core::LetterSubject subject = core::letterSubjects(form, request).value(0);
            request.item = subject.item;
            request.receiver = core::receiverOf(subject.receiver.isEmpty() ? form.receivers.first() : subject.receiver);
            request.receiverName = subject.receiverName;
            const core::LetterFields known = core::knownFields(request);
            core::LetterAnswers answers;
            for (const core::LetterAsk &ask : core::openAsks(form, known, answers))
                if (!ask.optional || ask.key.startsWith("owner."_L1))
                    answers.words[ask.key] = {ask.kind == core::LetterAsk::Kind::Choice ? ask.choices.first() : ask.proposal.isEmpty() ? u"(%1)"_s.arg(ask.nl.toLower()) : ask.proposal};
            ui::writePdf(core::makeLetter(core::letterOf(form, known, answers), request), path);
        } catch (const core::Failure &failure) {
            QTextStream(stderr) << path << u": "_s << failure.message() << u'\n';
            m_whole = false;
        }
    }
}

} // namespace app
