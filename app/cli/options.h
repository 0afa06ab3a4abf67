#pragma once

#include "app/cli/terminal.h"

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace cli {

/// What one call takes on its line. Every call knows --json, --lang and --help besides its own.
class Options {
public:
    /// `call` as the user types it ("vault create"), `what` it does.
    Options(const QString &call, const QString &what);

    Options &flag(const QString &name, const QString &what);
    Options &value(const QString &name, const QString &stands, const QString &what);
    Options &needed(const QString &name, const QString &stands, const QString &what);
    /// A day as 2026-07-01; anything else is wrong use.
    Options &day(const QString &name, const QString &what, bool isNeeded = false);
    /// A word without a name, in the order they are declared here; all are needed.
    Options &word(const QString &stands, const QString &what);

    /// Reads the line. Something comes back when the call is over already: help was shown, or the line is wrong and the reason was said.
    std::optional<Exit> read(const QStringList &arguments, Terminal &terminal);

    bool has(const QString &name) const { return m_parser.isSet(name); }
    bool json() const { return has(QStringLiteral("json")); }
    QString operator[](const QString &name) const { return m_parser.value(name); }
    QDate dayOf(const QString &name) const { return QDate::fromString(m_parser.value(name), Qt::ISODate); }
    QString wordAt(int place) const { return m_parser.positionalArguments().value(place); }

private:
    QString whatIsWrong(const QStringList &arguments);
    QString help() const;

    QCommandLineParser m_parser;
    QString m_call;
    QString m_what;
    QList<std::pair<QString, QString>> m_help; ///< as typed, and what it does
    QStringList m_needed;
    QStringList m_days;
    QStringList m_words;
};

} // namespace cli
