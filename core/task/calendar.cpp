#include "core/task/calendar.h"

#include "core/rules/catalogue.h"

#include <QLocale>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int usualMinutes = 60;
constexpr int remindMinutes = 60;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

QTime timeOf(const Task &task)
{
    for (const QString &shape : {u"H:mm"_s, u"H.mm"_s, u"H"_s})
        if (const QTime time = QTime::fromString(task.time.trimmed(), shape); time.isValid())
            return time;
    return {};
}

icaltimetype day(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype moment(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QString summaryOf(const WorkItem &item, const CalendarWish &wish)
{
    QStringList about{item.number};
    if (wish.withNames)
        about.append(item.name);
    about.removeAll(QString());
    return about.isEmpty() ? item.task.title : u"%1 (%2)"_s.arg(item.task.title, about.join(u", "_s));
}

/// The event takes ownership of each property.
void put(icalcomponent *event, icalproperty *property) { icalcomponent_add_property(event, property); }

void addReminder(icalcomponent *event, const QByteArray &words)
{
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    put(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    put(alarm, icalproperty_new_description(words.constData()));
    icaltriggertype trigger = icaltriggertype_from_int(-remindMinutes * 60);
    put(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(event, alarm);
}

icalcomponent *eventOf(const WorkItem &item, const QDateTime &made, const CalendarWish &wish)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QByteArray uid = (item.id.text() + u"@zaakwijzer"_s).toUtf8();
    const QByteArray summary = summaryOf(item, wish).toUtf8();
    const QByteArray kind = Catalogue::read(u"task_kinds"_s).label(item.task.kind).toUtf8();
    put(event, icalproperty_new_uid(uid.constData()));
    put(event, icalproperty_new_dtstamp(moment(made)));
    put(event, icalproperty_new_summary(summary.constData()));
    put(event, icalproperty_new_categories(kind.constData()));
    if (!item.task.place.isEmpty())
        put(event, icalproperty_new_location(item.task.place.toUtf8().constData()));
    if (const QTime time = timeOf(item.task); time.isValid()) {
        const QDateTime from(item.task.due, time);
        const int minutes = item.task.minutes > 0 ? item.task.minutes : usualMinutes;
        put(event, icalproperty_new_dtstart(moment(from)));
        put(event, icalproperty_new_dtend(moment(from.addSecs(60LL * minutes))));
        addReminder(event, summary);
    } else {
        put(event, icalproperty_new_dtstart(day(item.task.due)));
        put(event, icalproperty_new_dtend(day(item.task.due.addDays(1))));
        // A thing to do on a day leaves the day free for others.
        put(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }
    return event;
}

} // namespace

QByteArray calendarOf(const QList<WorkItem> &items, const QDateTime &made, const CalendarWish &wish)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    put(calendar.get(), icalproperty_new_version("2.0"));
    put(calendar.get(), icalproperty_new_prodid("-//Zaakwijzer//Zaakwijzer//NL"));
    put(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const WorkItem &item : items)
        icalcomponent_add_component(calendar.get(), eventOf(item, made, wish));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

QString calendarText(const QList<WorkItem> &items, const CalendarWish &wish)
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    QStringList lines;
    for (const WorkItem &item : items) {
        QStringList words{dutch.toString(item.task.due, u"ddd d MMMM yyyy"_s)};
        if (timeOf(item.task).isValid())
            words.append(timeOf(item.task).toString(u"H:mm"_s));
        words.append(summaryOf(item, wish));
        if (!item.task.place.isEmpty())
            words.append(item.task.place);
        lines.append(words.join(u"  "_s));
    }
    return lines.join(u'\n');
}

} // namespace core
