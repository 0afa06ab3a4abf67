#pragma once

#include <QJsonObject>
#include <QString>

namespace cli {

/// How a call ended; scripts depend on these numbers.
enum class Exit {
    Done = 0,
    Refused = 1,       ///< input refused: nothing written, reasons given
    WrongUse = 2,
    WrongKey = 3,      ///< passphrase or key
    Damaged = 4,       ///< the vault
    MachineFailed = 5, ///< disk full, no permission, server away
    NoRule = 6,        ///< no rule for that date
};

/// Where a call answers: what was asked for on standard output, everything said beside it on standard error, both UTF-8.
class Terminal {
public:
    void print(const QString &line);
    /// The one document of a call with --json.
    void print(const QJsonObject &document);
    void say(const QString &line);
    /// Asks on the terminal without showing what is typed; empty when there is no terminal.
    QString askSecret(const QString &question);
};

} // namespace cli
