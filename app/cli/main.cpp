#include "app/cli/commands.h"
#include "core/base/failure.h"
#include "core/base/version.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Main)
};

cli::Exit exitFor(core::Failure::Kind kind)
{
    using Kind = core::Failure::Kind;
    switch (kind) {
    case Kind::WrongPassphrase:
        return cli::Exit::WrongKey;
    case Kind::VaultDamaged:
    case Kind::VaultTooNew:
        return cli::Exit::Damaged;
    case Kind::NoRuleForDate:
    case Kind::RuleAbolished:
        return cli::Exit::NoRule;
    case Kind::VaultPlaceRefused:
    case Kind::Overtaken:
    case Kind::Cancelled:
        return cli::Exit::Refused;
    default:
        return cli::Exit::MachineFailed;
    }
}

/// "nl" or "en" as the line asks; empty when it asks for another one.
QString languageOf(const QStringList &arguments)
{
    QString language = u"nl"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            language = arguments[i + 1];
        else if (arguments[i].startsWith("--lang="_L1))
            language = arguments[i].mid(7);
    }
    return language == "nl"_L1 || language == "en"_L1 ? language : QString();
}

cli::Exit showAll(cli::Terminal &terminal, bool asked)
{
    const auto line = [&](const QString &text) { asked ? terminal.print(text) : terminal.say(text); };
    line(u"zaakwijzer-cli " ZAAKWIJZER_VERSION ""_s);
    line(Text::tr("Use: zaakwijzer-cli COMMAND [OPTIONS]; “zaakwijzer-cli COMMAND --help” tells more."));
    for (const cli::Command &command : cli::commands())
        line(u"  "_s + command.name.leftJustified(10) + command.what);
    return asked ? cli::Exit::Done : cli::Exit::WrongUse;
}

cli::Exit run(const QStringList &arguments, cli::Terminal &terminal)
{
    // --lang may also stand before the command.
    QStringList rest = arguments;
    while (rest.value(0).startsWith("--lang"_L1))
        rest.remove(0, rest[0] == "--lang"_L1 ? std::min<qsizetype>(2, rest.size()) : 1);
    if (languageOf(arguments).isEmpty()) {
        terminal.say(Text::tr("--lang must be nl or en."));
        return cli::Exit::WrongUse;
    }
    if (rest.isEmpty() || rest[0] == "--help"_L1 || rest[0] == "-h"_L1)
        return showAll(terminal, !rest.isEmpty());
    for (const cli::Command &command : cli::commands())
        if (command.name == rest[0])
            return command.run(rest.mid(1), terminal);
    terminal.say(Text::tr("There is no command “%1”.").arg(rest[0]));
    return showAll(terminal, false);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList line;
    for (int i = 1; i < argc; ++i)
        line.append(QString::fromLocal8Bit(argv[i]));
    const bool paper = cli::makesPaper(line);
    if (paper)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(paper ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    const QStringList arguments = application->arguments().mid(1);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QTranslator ours;
    QTranslator qts;
    const QString language = languageOf(arguments).isEmpty() ? u"nl"_s : languageOf(arguments);
    if (qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(u":/i18n/zaakwijzer_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&ours);
    cli::Terminal terminal;
    try {
        return int(run(arguments, terminal));
    } catch (const core::Failure &failure) {
        terminal.say(failure.message());
        return int(exitFor(failure.kind()));
    }
}
