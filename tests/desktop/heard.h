#pragma once

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusPendingCall>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <functional>
#include <optional>

namespace kit {

/// What a screen reader calls the things on a screen; the numbers are those of AT-SPI.
enum class Role : uint { CheckBox = 7, ColumnHeader = 10, Dialog = 16, Frame = 23, List = 31, PageTab = 37, Button = 43, RowHeader = 47, Table = 55, TableCell = 56, TableColumnHeader = 57, ToggleButton = 62, Tree = 65, TreeTable = 66, TreeItem = 91 };

/// One thing on the screen, as a screen reader hears it over AT-SPI.
class Heard {
public:
    struct Place {
        QString service;
        QDBusObjectPath path;
    };

    Heard(QDBusConnection bus, Place place) : m_bus(std::move(bus)), m_place(std::move(place)) {}
    /// Everything that speaks: one child for each program.
    static Heard desktop(const QDBusConnection &bus) { return {bus, {"org.a11y.atspi.Registry", QDBusObjectPath("/org/a11y/atspi/accessible/root")}}; }

    QString name() const { return property("Accessible", "Name").toString(); }
    QString description() const { return property("Accessible", "Description").toString(); }
    Role role() const { return Role(call("Accessible", "GetRole").toUInt()); }
    bool isShowing() const { return has(25); }
    bool isExpandable() const { return has(9); }
    bool isExpanded() const { return has(10); }
    bool isSelected() const { return has(23); }
    QList<Heard> children() const
    {
        QList<Heard> found;
        const auto places = answer<QList<Place>>(call("Accessible", "GetChildren"));
        for (const Place &place : places)
            found.append({m_bus, place});
        return found;
    }
    /// The first action of a control, as when it is clicked; does not wait, because a question may open.
    void press() const { m_bus.asyncCall(message("Action", "DoAction", {0})); }
    void focus() const { call("Component", "GrabFocus"); }

    int rows() const { return property("Table", "NRows").toInt(); }
    int columns() const { return property("Table", "NColumns").toInt(); }
    Heard cell(int row, int column) const { return {m_bus, answer<Place>(call("Table", "GetAccessibleAt", {row, column}))}; }
    QString columnHead(int column) const { return call("Table", "GetColumnDescription", {column}).toString(); }
    QString rowHead(int row) const { return call("Table", "GetRowDescription", {row}).toString(); }

    /// The first thing that answers to what is asked, from here downwards; what does not show is passed over.
    std::optional<Heard> find(const std::function<bool(const Heard &)> &fits) const
    {
        for (const Heard &child : children()) {
            if (!child.isShowing())
                continue;
            if (fits(child))
                return child;
            // The thousand cells of a table are asked for one by one.
            if (const Role role = child.role(); role != Role::Table && role != Role::Tree && role != Role::List)
                if (const auto found = child.find(fits))
                    return found;
        }
        return std::nullopt;
    }
    void findAll(QList<Heard> &found, const std::function<bool(const Heard &)> &fits) const
    {
        for (const Heard &child : children()) {
            if (!child.isShowing())
                continue;
            if (fits(child))
                found.append(child);
            else
                child.findAll(found, fits);
        }
    }

private:
    /// Nothing when the thing is gone meanwhile.
    template <class T> static T answer(const QVariant &said) { return said.canConvert<QDBusArgument>() ? qdbus_cast<T>(said.value<QDBusArgument>()) : T(); }
    bool has(int state) const
    {
        const auto states = answer<QList<uint>>(call("Accessible", "GetState"));
        return states.size() == 2 && (states[state / 32] >> (state % 32) & 1);
    }
    QDBusMessage message(const QString &interface, const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage asked = QDBusMessage::createMethodCall(m_place.service, m_place.path.path(), "org.a11y.atspi." + interface, method);
        asked.setArguments(arguments);
        return asked;
    }
    QVariant call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const
    {
        return m_bus.call(message(interface, method, arguments), QDBus::Block, 60'000).arguments().value(0);
    }
    QVariant property(const QString &interface, const QString &name) const
    {
        QDBusMessage asked = QDBusMessage::createMethodCall(m_place.service, m_place.path.path(), "org.freedesktop.DBus.Properties", "Get");
        asked.setArguments({"org.a11y.atspi." + interface, name});
        const QDBusMessage answer = m_bus.call(asked, QDBus::Block, 60'000);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).value<QDBusVariant>().variant() : QVariant();
    }

    QDBusConnection m_bus;
    Place m_place;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const Heard::Place &place)
{
    argument.beginStructure();
    argument << place.service << place.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Heard::Place &place)
{
    argument.beginStructure();
    argument >> place.service >> place.path;
    argument.endStructure();
    return argument;
}

} // namespace kit
