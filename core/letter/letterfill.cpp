#include "core/letter/letterfill.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z][a-z0-9.-]*)\\}"_s);
    return pattern;
}

/// Works one template out with the values at hand.
class Filler {
public:
    Filler(const LetterTemplate &letter, const LetterFields &known, const LetterAnswers &answers) : m_letter(letter), m_known(known), m_answers(answers) {}

    QStringList value(const QString &key) const;
    QStringList lines(const QJsonArray &text) const;
    QString words(const QString &line) const;

private:
    bool holds(const QString &condition) const;
    bool holdsAll(const QString &condition) const;
    void addLine(const QString &line, QStringList &out) const;

    const LetterTemplate &m_letter;
    const LetterFields &m_known;
    const LetterAnswers &m_answers;
};

QStringList Filler::value(const QString &key) const
{
    for (const LetterFields *fields : {&m_answers.words, &m_known})
        if (const auto found = fields->find(key); found != fields->end() && !found->isEmpty())
            return *found;
    const LetterAsk *ask = m_letter.ask(key);
    if (!ask || ask->proposal.isEmpty())
        return {};
    // A proposal that itself waits for something is none.
    const QString proposed = words(ask->proposal);
    return openFields(proposed).isEmpty() ? proposed.split(u'\n') : QStringList();
}

/// "a & b" asks for both, "a | b" for one of them, "!a" for its absence, "a=b" for these words.
bool Filler::holds(const QString &condition) const
{
    const QStringList ways = condition.split(u'|', Qt::SkipEmptyParts);
    return std::any_of(ways.begin(), ways.end(), [this](const QString &way) { return holdsAll(way); });
}

bool Filler::holdsAll(const QString &condition) const
{
    for (const QString &part : condition.split(u'&', Qt::SkipEmptyParts)) {
        const QString test = part.trimmed();
        const bool negated = test.startsWith(u'!');
        const QString key = test.mid(negated).section(u'=', 0, 0).trimmed();
        const QStringList found = value(key);
        const bool met = test.contains(u'=') ? found.join(u' ') == test.section(u'=', 1).trimmed() : !found.isEmpty();
        if (met == negated)
            return false;
    }
    return true;
}

QString Filler::words(const QString &line) const
{
    QString out;
    qsizetype at = 0;
    for (auto matches = fieldPattern().globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += line.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QStringList found = value(match.captured(1));
        const LetterAsk *ask = m_letter.ask(match.captured(1));
        if (!found.isEmpty())
            out += found.join(u", "_s);
        else if (!ask || !ask->optional)
            out += match.captured();
    }
    return out + line.mid(at);
}

void Filler::addLine(const QString &line, QStringList &out) const
{
    static const QRegularExpression single(u"^((?:- |\\[ \\] )?)\\{([a-z][a-z0-9.-]*)\\}([.;]?)$"_s);
    const QRegularExpressionMatch match = single.match(line.trimmed());
    const QStringList found = match.hasMatch() ? value(match.captured(2)) : QStringList();
    // A list alone on its line becomes as many lines.
    if (found.size() > 1) {
        for (const QString &each : found)
            out.append(match.captured(1) + each + match.captured(3));
        return;
    }
    out.append(words(line));
}

QStringList Filler::lines(const QJsonArray &text) const
{
    QStringList out;
    for (const auto &part : text) {
        if (part.isString()) {
            addLine(part.toString(), out);
            continue;
        }
        const QJsonObject block = part.toObject();
        out += lines(block[holds(block["if"_L1].toString()) ? "text"_L1 : "else"_L1].toArray());
    }
    return out;
}

QStringList addressOf(const LetterTemplate &letter, const Filler &filler)
{
    if (letter.address == "client"_L1)
        return filler.value(u"client.name"_s) + filler.value(u"client.address"_s);
    if (letter.address == "receiver"_L1)
        return filler.value(u"receiver.name"_s) + filler.value(u"receiver.address"_s);
    return {};
}

/// Fields that are not in the text: above it, and in the signature under it.
QStringList aroundTheText(const LetterTemplate &letter)
{
    QStringList around;
    if (letter.address == "client"_L1)
        around = {u"client.name"_s, u"client.address"_s};
    if (letter.address == "receiver"_L1)
        around = {u"receiver.name"_s, u"receiver.address"_s};
    if (letter.signs)
        around += {u"owner.function"_s, u"owner.phone"_s, u"owner.mail"_s};
    return around;
}

} // namespace

FilledLetter fillLetter(const LetterTemplate &letter, const LetterFields &known, const LetterAnswers &answers)
{
    const Filler filler(letter, known, answers);
    static const QRegularExpression blanks(u"\\n{3,}"_s);
    // A condition that falls away leaves its blank lines behind.
    return {filler.words(letter.subject), filler.lines(letter.text).join(u'\n').replace(blanks, u"\n\n"_s).trimmed(), addressOf(letter, filler),
            filler.words(letter.behalf), filler.value(u"letter.day"_s).value(0)};
}

QList<LetterAsk> openAsks(const LetterTemplate &letter, const LetterFields &known, const LetterAnswers &answers)
{
    QList<LetterAsk> missing;
    QSet<QString> seen;
    for (const LetterAsk &ask : letter.asks) {
        seen.insert(ask.key);
        if (known.value(ask.key).isEmpty())
            missing.append(ask);
    }
    const FilledLetter filled = fillLetter(letter, known, answers);
    QStringList around = aroundTheText(letter);
    around.removeIf([&](const QString &key) { return !known.value(key).isEmpty(); });
    // What was answered keeps its place in the form.
    QStringList answered = answers.words.keys();
    answered.sort();
    for (const QString &key : openFields(filled.subject + u'\n' + filled.text + u'\n' + filled.behalf) + answered + around) {
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const auto kind = key.endsWith(".address"_L1) ? LetterAsk::Kind::Lines : LetterAsk::Kind::Line;
        const bool optional = key.startsWith("owner."_L1) || key == "receiver.address"_L1;
        missing.append({key, letterFieldName(key), letterFieldName(key), kind, {}, {}, optional});
    }
    return missing;
}

QStringList openFields(const QString &text)
{
    QStringList keys;
    for (auto matches = fieldPattern().globalMatch(text); matches.hasNext();) {
        const QString key = matches.next().captured(1);
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString withField(const QString &text, const QString &key, const QStringList &value)
{
    QString out = text;
    return value.isEmpty() ? out : out.replace(u"{%1}"_s.arg(key), value.join(u", "_s));
}

std::optional<PlannedTask> taskOf(const LetterTemplate &letter, const LetterFields &known, const LetterAnswers &answers, QDate today)
{
    if (letter.task.kind.isEmpty())
        return std::nullopt;
    QDate due = answers.days.value(letter.task.due);
    if (letter.task.due.startsWith(u'+'))
        due = today.addDays(letter.task.due.mid(1).toInt());
    if (!due.isValid())
        return std::nullopt;
    return PlannedTask{letter.task.kind, Filler(letter, known, answers).words(letter.task.title), due};
}

} // namespace core
