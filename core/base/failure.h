#pragma once

#include <QException>
#include <QString>

namespace core {

/// The one exception of the house: the world did not cooperate (disk, database, key, missing rule).
/// It derives from QException because nothing else survives the way back from a worker thread.
class Failure : public QException {
public:
    enum class Kind {
        WrongPassphrase,
        VaultDamaged,
        VaultBusy,
        VaultPlaceRefused,
        VaultTooNew,
        Database,
        DiskFull,
        File,
        NoPermission,
        NoRuleForDate,
        RuleAbolished,
        Overtaken, ///< Undo met a row that somebody changed since.
        Network,
        Cancelled,
    };

    /// `subject` is what the reader needs to know it by (file, rule and date, who changed it); `detail` is for the log and never holds personal data.
    Failure(Kind kind, const QString &subject, const QString &detail = {});

    Kind kind() const { return m_kind; }
    const QString &subject() const { return m_subject; }
    const QString &detail() const { return m_detail; }
    /// What went wrong, what was kept and what to do now, in the language of the interface.
    QString message() const;

    const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    Failure *clone() const override { return new Failure(*this); }

private:
    Kind m_kind;
    QString m_subject;
    QString m_detail;
    QByteArray m_what;
};

} // namespace core
