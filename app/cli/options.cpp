#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Options)
};
} // namespace

Options::Options(const QString &call, const QString &what) : m_call(call), m_what(what)
{
    m_parser.addHelpOption();
    flag(u"json"_s, Text::tr("Answer with one JSON document."));
    m_parser.addOption({u"lang"_s, QString(), u"LANG"_s, u"nl"_s});
    m_help.append({u"--lang nl|en"_s, Text::tr("Language of messages; Dutch unless told otherwise.")});
}

Options &Options::flag(const QString &name, const QString &what)
{
    m_parser.addOption({name, what});
    m_help.append({u"--"_s + name, what});
    return *this;
}

Options &Options::value(const QString &name, const QString &stands, const QString &what)
{
    m_parser.addOption({name, what, stands});
    m_help.append({u"--%1 %2"_s.arg(name, stands), what});
    return *this;
}

Options &Options::needed(const QString &name, const QString &stands, const QString &what)
{
    m_needed.append(name);
    return value(name, stands, what);
}

Options &Options::day(const QString &name, const QString &what, bool isNeeded)
{
    m_days.append(name);
    return isNeeded ? needed(name, u"DATE"_s, what) : value(name, u"DATE"_s, what);
}

Options &Options::word(const QString &stands, const QString &what)
{
    m_words.append(stands);
    m_help.append({stands, what});
    return *this;
}

QString Options::whatIsWrong(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"zaakwijzer-cli"_s} + arguments))
        return m_parser.errorText();
    if (has(u"help"_s))
        return {};
    for (const QString &name : std::as_const(m_needed))
        if (m_parser.value(name).isEmpty())
            return Text::tr("--%1 is needed.").arg(name);
    for (const QString &name : std::as_const(m_days))
        if (has(name) && (m_parser.value(name).size() != 10 || !dayOf(name).isValid()))
            return Text::tr("--%1 must be a day as 2026-07-01.").arg(name);
    const QStringList words = m_parser.positionalArguments();
    if (words.size() < m_words.size())
        return Text::tr("%1 is needed.").arg(m_words[words.size()]);
    if (words.size() > m_words.size())
        return Text::tr("“%1” is too much.").arg(words[m_words.size()]);
    return {};
}

QString Options::help() const
{
    QString use = Text::tr("Use:") + u" zaakwijzer-cli "_s + m_call;
    for (const QString &word : m_words)
        use += u' ' + word;
    for (const QString &name : m_needed)
        use += u" --"_s + name + u" …"_s;
    QStringList lines{use, m_what, QString()};
    for (const auto &[typed, what] : m_help)
        lines.append(u"  "_s + typed.leftJustified(28) + what);
    return lines.join(u'\n');
}

std::optional<Exit> Options::read(const QStringList &arguments, Terminal &terminal)
{
    const QString wrong = whatIsWrong(arguments);
    if (!wrong.isEmpty()) {
        terminal.say(wrong);
        terminal.say(Text::tr("“zaakwijzer-cli %1 --help” tells how it is used.").arg(m_call));
        return Exit::WrongUse;
    }
    if (has(u"help"_s)) {
        terminal.print(help());
        return Exit::Done;
    }
    return std::nullopt;
}

} // namespace cli
