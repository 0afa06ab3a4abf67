#include "ui/group/editiondialogs.h"

#include "ui/base/format.h"

#include <QCoreApplication>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::EditionDialogs)
};

using Edition = core::GroupEdition;

void addFields(Form<Edition> *form)
{
    form->add(Text::tr("Name"), &Edition::name);
    form->add(Text::tr("Room"), &Edition::room);
    form->add(Text::tr("Trainers"), &Edition::trainers);
    QSpinBox *places = form->add(Text::tr("Places"), &Edition::capacity, 200);
    places->setSpecialValueText(Text::tr("no limit"));
    form->addText(Text::tr("Note"), &Edition::note);
}

DayEdit *addDay(Form<Edition> *form, const core::Clock &clock)
{
    auto *day = new DayEdit(clock, form);
    day->setObjectName(u"first"_s);
    day->setAccessibleName(Text::tr("First meeting on"));
    form->addWidget(Text::tr("First meeting on"), day);
    return day;
}

QLineEdit *addLine(Form<Edition> *form, const QString &label, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text, form);
    line->setObjectName(name);
    line->setAccessibleName(label);
    form->addWidget(label, line);
    return line;
}

QList<core::Problem> unreadableDay()
{
    return {{core::Problem::Weight::Blocks, u"first"_s, Text::tr("The day of the first meeting cannot be read. Write it as 14-3 or 14 March 2026.")}};
}

} // namespace

void openNewGroup(const GroupDesk &desk, const QString &series, QWidget *parent, const std::function<void(const core::Id<Edition> &)> &made)
{
    const core::WorkshopSeries about = core::seriesOf(series);
    auto *dialog = new RecordDialog<Edition>(desk.records(), u"group-new-"_s + series, {Text::tr("New group: %1").arg(about.title), Text::tr("Make group"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    addFields(form);
    auto *first = addDay(form, desk.clock);
    auto *every = new QSpinBox(form);
    every->setObjectName(u"everyDays"_s);
    every->setRange(1, 90);
    every->setValue(about.everyDays);
    every->setSuffix(Text::tr(" days"));
    form->addWidget(Text::tr("Every"), every);
    auto *begins = addLine(form, Text::tr("Begins at"), u"begins"_s, about.begins);
    auto *ends = addLine(form, Text::tr("Ends at"), u"ends"_s, about.ends);
    dialog->hint = [=](const Edition &) {
        const QDate day = first->value().value_or(QDate());
        const qsizetype meetings = about.on(day).size();
        if (!day.isValid())
            return Text::tr("The group gets %n meeting(s), one for each workshop of the series.", nullptr, int(meetings));
        return Text::tr("The group gets %n meeting(s), from %1 to %2. Days that do not suit can be changed afterwards.", nullptr, int(meetings))
            .arg(format(day), format(day.addDays((meetings - 1) * every->value())));
    };
    const auto look = [form] {
        if (form->onEdited)
            form->onEdited();
    };
    QObject::connect(first, &ValueEdit::edited, dialog, look);
    QObject::connect(every, &QSpinBox::valueChanged, dialog, look);
    dialog->save = [=](const Edition &edition) {
        if (first->isUnreadable())
            return unreadableDay();
        return desk.groups.create(edition, {first->value().value_or(QDate()), every->value(), begins->text(), ends->text()});
    };
    dialog->stored = [made](const Edition &edition) { made(edition.id); };
    dialog->setNew();
    Edition fresh;
    fresh.id = core::Id<Edition>::fresh();
    fresh.series = series;
    fresh.name = u"%1, "_s.arg(about.title);
    dialog->openWith(fresh);
}

void openGroupCopy(const GroupDesk &desk, const core::Id<Edition> &source, QWidget *parent, const std::function<void(const core::Id<Edition> &, const QList<core::Problem> &)> &made)
{
    Edition copy = desk.groups.summary(source).edition;
    auto *dialog = new RecordDialog<Edition>(desk.records(), u"group-copy-"_s + source.text(), {Text::tr("Copy group: %1").arg(copy.name), Text::tr("Copy group"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    addFields(form);
    auto *first = addDay(form, desk.clock);
    auto said = std::make_shared<QList<core::Problem>>();
    dialog->hint = [](const Edition &) { return Text::tr("Meetings, times, rooms and trainers come along; the people do not."); };
    dialog->save = [=](const Edition &edition) {
        if (first->isUnreadable())
            return unreadableDay();
        *said = desk.groups.copy(source, edition, first->value().value_or(QDate()));
        return *said;
    };
    dialog->stored = [=](const Edition &edition) { made(edition.id, *said); };
    copy.id = core::Id<Edition>::fresh();
    copy.cancelled = {};
    copy.name = Text::tr("%1 (copy)").arg(copy.name);
    dialog->setNew();
    dialog->openWith(copy);
}

void openGroup(const GroupDesk &desk, const Edition &edition, QWidget *parent)
{
    auto *dialog = new RecordDialog<Edition>(desk.records(), u"group-edit"_s, {Text::tr("Change group"), Text::tr("Record change"), Text::tr("Cancel")}, parent);
    addFields(dialog->form());
    dialog->form()->add(Text::tr("Cancelled on"), &Edition::cancelled);
    dialog->save = [desk](const Edition &record) { return desk.groups.save(record); };
    dialog->openWith(edition);
}

void openParticipant(const GroupDesk &desk, const core::Enrolment &enrolment, QWidget *parent)
{
    using core::Enrolment;
    auto *dialog = new RecordDialog<Enrolment>(desk.records(enrolment.dossier), u"group-participant"_s, {Text::tr("Participant"), Text::tr("Record change"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    if (enrolment.dossier.isNull()) {
        form->add(Text::tr("Name"), &Enrolment::name);
        form->add(Text::tr("Phone or e-mail"), &Enrolment::contact);
    }
    form->addChoice(Text::tr("Invite to a reunion"), &Enrolment::reunion, groupChoices(groupKinds(u"reunion"_s), true));
    form->addText(Text::tr("Note"), &Enrolment::note);
    dialog->save = [desk](const Enrolment &record) { return desk.enrolments.save(record); };
    dialog->openWith(enrolment);
}

} // namespace ui
