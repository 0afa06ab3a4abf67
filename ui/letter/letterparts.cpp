#include "ui/letter/letterparts.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

void fillLetterList(QComboBox &box, const QList<core::LetterTemplate> &letters)
{
    box.clear();
    QString group;
    for (const core::LetterTemplate &letter : letters) {
        if (letter.group != group) {
            group = letter.group;
            box.addItem(core::letterGroup(group));
            auto *heading = static_cast<QStandardItemModel *>(box.model())->item(box.count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            QFont bold = box.font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        box.addItem(letter.name(), letter.key);
    }
}

int firstLetter(const QComboBox &box)
{
    for (int row = 0; row < box.count(); ++row)
        if (!box.itemData(row).toString().isEmpty())
            return row;
    return -1;
}

QString letterFileName(const core::Document &document, const core::LetterTemplate &form)
{
    static const QRegularExpression unfit(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = document.meta.number + u' ' + form.name().toLower();
    return name.replace(unfit, u"-"_s) + u".pdf"_s;
}

core::Row keptAnswers(const core::LetterAnswers &answers)
{
    QJsonObject words;
    for (auto field = answers.words.cbegin(); field != answers.words.cend(); ++field)
        words[field.key()] = QJsonArray::fromStringList(*field);
    QJsonObject days;
    for (auto day = answers.days.cbegin(); day != answers.days.cend(); ++day)
        days[day.key()] = day->toString(Qt::ISODate);
    const auto text = [](const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); };
    return {{u"words"_s, text(words)}, {u"days"_s, text(days)}};
}

core::LetterAnswers answersOf(const core::Row &row)
{
    core::LetterAnswers answers;
    const QJsonObject words = QJsonDocument::fromJson(row.value(u"words"_s).toString().toUtf8()).object();
    for (auto field = words.begin(); field != words.end(); ++field) {
        QStringList lines;
        const QJsonArray kept = field->toArray();
        for (const auto &line : kept)
            lines.append(line.toString());
        answers.words[field.key()] = lines;
    }
    const QJsonObject days = QJsonDocument::fromJson(row.value(u"days"_s).toString().toUtf8()).object();
    for (auto day = days.begin(); day != days.end(); ++day)
        answers.days[day.key()] = QDate::fromString(day->toString(), Qt::ISODate);
    return answers;
}

} // namespace ui
