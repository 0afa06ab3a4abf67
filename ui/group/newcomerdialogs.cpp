#include "ui/group/newcomerdialogs.h"

#include "core/dossier/routekinds.h"

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::NewcomerDialogs)
};

const QString routeKind = u"statushouder"_s;

} // namespace

QString levelText(const core::NewcomerRow &row)
{
    if (row.path.languageStart.isEmpty() || row.path.languageStart == row.level)
        return row.level;
    return u"%1 → %2"_s.arg(row.path.languageStart, row.level);
}

QString outcomeText(const core::NewcomerRow &row)
{
    const core::RouteKinds kinds = core::RouteKinds::builtIn();
    if (!row.path.outcome.isEmpty())
        return kinds.outcomeLabel(routeKind, row.path.outcome);
    if (row.routeOutcome.isEmpty())
        return Text::tr("not known yet");
    return Text::tr("not filled in; the route says: %1").arg(kinds.outcomeLabel(routeKind, row.routeOutcome));
}

void openPath(const GroupDesk &desk, const core::Id<core::Enrolment> &enrolment, QWidget *parent)
{
    using Path = core::NewcomerPath;
    const auto known = desk.store.find(enrolment);
    if (!known)
        return;
    const Path path = desk.newcomers.path(*known);
    auto *dialog = new RecordDialog<Path>(desk.records(path.dossier), u"newcomer-path"_s, {Text::tr("Path of the statushouder"), Text::tr("Record path"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    const core::Catalogue levels = core::Catalogue::read(u"language_levels"_s);
    form->addChoice(Text::tr("Dutch at the start"), &Path::languageStart, groupChoices(levels, true));
    form->addChoice(Text::tr("Dutch now"), &Path::languageNow, groupChoices(levels, true));
    form->add(Text::tr("Level found on"), &Path::languageDay);
    form->add(Text::tr("Tax explained on"), &Path::taxGiven);
    form->add(Text::tr("Explained by"), &Path::taxBy);
    form->add(Text::tr("With an interpreter"), &Path::interpreter);
    form->addChoice(Text::tr("Decision about an own business"), &Path::decision, groupChoices(groupKinds(u"decisions"_s), true));
    form->add(Text::tr("Decided on"), &Path::decided);
    form->addText(Text::tr("Why"), &Path::decisionReason)->setMaximumHeight(56);
    form->addChoice(Text::tr("Outcome"), &Path::outcome, groupChoices(core::RouteKinds::builtIn().outcomes(routeKind), true));
    form->add(Text::tr("Outcome on"), &Path::outcomeDay);
    form->addText(Text::tr("Note"), &Path::outcomeNote)->setMaximumHeight(56);
    QCheckBox *ends = nullptr;
    if (desk.newcomers.routeRuns(path.dossier)) {
        ends = new QCheckBox(Text::tr("End the route Statushouder with this outcome too"), form);
        ends->setObjectName(u"endRoute"_s);
        ends->setChecked(true);
        form->addWidget({}, ends);
    }
    dialog->check = [desk](const Path &record) { return core::check(record, desk.today()); };
    dialog->save = [desk, ends](const Path &record) { return desk.newcomers.save(record, ends && ends->isChecked()); };
    dialog->setNew();
    dialog->openWith(path);
}

void openTalk(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, const std::optional<core::NewcomerTalk> &talk, QWidget *parent)
{
    using Talk = core::NewcomerTalk;
    Talk fresh;
    fresh.id = core::Id<Talk>::fresh();
    fresh.dossier = dossier;
    fresh.day = desk.today();
    auto *dialog = new RecordDialog<Talk>(desk.records(dossier), talk ? u"newcomer-talk"_s : u"newcomer-talk-new"_s,
                                          {talk ? Text::tr("Change talk") : Text::tr("Record talk"), talk ? Text::tr("Record change") : Text::tr("Record talk"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Day"), &Talk::day);
    form->addText(Text::tr("Motives: why an own business?"), &Talk::motives);
    form->addText(Text::tr("Goals: what should be there in a year?"), &Talk::goals);
    form->addText(Text::tr("Experience: what did you do before?"), &Talk::experience);
    form->addText(Text::tr("Network: who can help?"), &Talk::network);
    form->addText(Text::tr("Agreed"), &Talk::agreed);
    for (QPlainTextEdit *edit : form->findChildren<QPlainTextEdit *>())
        edit->setMaximumHeight(72);
    dialog->setMinimumWidth(640);
    dialog->save = [desk](const Talk &record) { return desk.newcomers.save(record); };
    if (!talk)
        dialog->setNew();
    dialog->openWith(talk.value_or(fresh));
}

} // namespace ui
