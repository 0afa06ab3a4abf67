#include "core/base/failure.h"

#include <QCoreApplication>

namespace core {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Failure)
};
} // namespace

Failure::Failure(Kind kind, const QString &subject, const QString &detail)
    : m_kind(kind), m_subject(subject), m_detail(detail), m_what((subject + QStringLiteral(": ") + detail).toUtf8())
{
}

QString Failure::message() const
{
    switch (m_kind) {
    case Kind::WrongPassphrase:
        return Text::tr("This passphrase or recovery key does not open the vault. Nothing was changed. Check Caps Lock and try again.");
    case Kind::VaultDamaged:
        return Text::tr("The vault file is damaged: %1. Nothing was written to it. Restore the latest backup; the damaged file is kept beside it.").arg(m_subject);
    case Kind::VaultBusy:
        return Text::tr("The vault is in use by another program: %1. Nothing was changed. Close that program and try again.").arg(m_subject);
    case Kind::VaultPlaceRefused:
        return Text::tr("A vault cannot be written here: %1. Nothing was changed. Choose a folder on this computer's own disk.").arg(m_subject);
    case Kind::VaultTooNew:
        return Text::tr("This vault was made by a newer version of Zaakwijzer (%1). Nothing was read or changed. Update Zaakwijzer on this computer.").arg(m_subject);
    case Kind::Database:
        return Text::tr("The vault could not be updated (%1). What was saved before is unharmed; what you typed is still on the screen. Try again, and make a backup if it keeps failing.").arg(m_subject);
    case Kind::DiskFull:
        return Text::tr("The disk is full. What was saved before is unharmed; what you typed is still on the screen. Make room on the disk and try again.");
    case Kind::File:
        return Text::tr("The file %1 could not be read or written. Nothing else was changed. Check that it exists and is not open in another program.").arg(m_subject);
    case Kind::NoPermission:
        return Text::tr("This computer does not allow access to %1. Nothing was changed. Choose another folder or ask the IT department.").arg(m_subject);
    case Kind::NoRuleForDate:
        return Text::tr("There is no rule for %1. Nothing was calculated. Ask for the amount to be added to the rules, with its source.").arg(m_subject);
    case Kind::RuleAbolished:
        return Text::tr("The rule %1 no longer exists on this date. Nothing was calculated.").arg(m_subject);
    case Kind::Overtaken:
        return Text::tr("%1 has changed since. Nothing was undone. Look at its history and change it by hand.").arg(m_subject);
    case Kind::Network:
        return Text::tr("The office could not be reached (%1). Your work is safe in the vault on this computer.").arg(m_subject);
    case Kind::Cancelled:
        return Text::tr("Stopped at your request. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace core
