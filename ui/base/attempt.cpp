#include "ui/base/attempt.h"

#include "ui/base/ask.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(failures, "zaakwijzer.failure")

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Attempt)
};

} // namespace

bool attempt(Ask &ask, const QString &what, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const core::Failure &failure) {
        qCWarning(failures) << int(failure.kind());
        if (failure.kind() != core::Failure::Kind::Cancelled)
            ask.tell(Text::tr("Not done: %1").arg(what), failureText(what, failure));
        return false;
    }
}

QString failureText(const QString &what, const core::Failure &failure)
{
    return Text::tr("\"%1\" did not succeed.").arg(what) + QStringLiteral("\n\n") + failure.message();
}

} // namespace ui
