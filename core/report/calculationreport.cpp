#include "core/report/calculationreport.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/calc/calcfields.h"
#include "core/calc/calculations.h"
#include "core/report/dossierhead.h"
#include "core/rules/ruleplaces.h"
#include "core/rules/stepsource.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CalculationReport)
};

/// Writes one kept calculation.
class CalculationPaper {
public:
    CalculationPaper(Document &document, const ReportRequest &request, const Calculation &kept, const Calculator &calculator)
        : m_document(document), m_request(request), m_input(Calculations::inputOf(kept)), m_answer(Calculations::answerOf(kept)), m_inputFields(inputFields(calculator)),
          m_outputFields(outputFields(calculator)), m_headlines(headlines(calculator))
    {
    }

    void write()
    {
        addOutcome();
        addWarnings();
        addSteps();
        addInput();
        for (const CalcField &field : std::as_const(m_outputFields))
            if (field.type == CalcField::Type::Rows)
                addList(field, m_answer.outcome[field.key].toArray());
        addSources();
    }

private:
    bool isShown(const CalcField &field) const { return !field.key.endsWith("birth_date"_L1) || m_request.shows(u"birth-date"_s); }

    void addOutcome()
    {
        m_document.add(Heading{Text::tr("Outcome")});
        Facts facts;
        for (const QString &key : std::as_const(m_headlines))
            addFact(facts, key);
        for (const CalcField &field : std::as_const(m_outputFields))
            if (!m_headlines.contains(field.key))
                addFact(facts, field.key);
        m_document.add(facts);
    }
    void addFact(Facts &facts, const QString &key)
    {
        for (const CalcField &field : std::as_const(m_outputFields))
            if (field.key == key && !field.hidden && field.type != CalcField::Type::Rows && m_answer.outcome.contains(key))
                facts.rows.append({field.label, shown(field, m_answer.outcome[key])});
    }
    void addWarnings()
    {
        for (const QString &warning : std::as_const(m_answer.warnings))
            m_document.add(Notice{Text::tr("Note"), warning});
    }
    void addSteps()
    {
        m_document.add(Heading{Text::tr("How this was reckoned")});
        TableBlock table{{}, {{Text::tr("No."), Align::Right}, {Text::tr("Step"), Align::Left, 3}, {Text::tr("Amount"), Align::Right}, {Text::tr("Rule"), Align::Left, 2}}, {}, {}, {}};
        int number = 0;
        for (const Step &step : std::as_const(m_answer.steps))
            table.rows.append({QString::number(++number), step.text, step.amount ? format(*step.amount) : QString(), ruleText(step)});
        m_document.add(table);
    }
    /// The article; the place where the rule was read follows in the list of sources.
    QString ruleText(const Step &step) const
    {
        const std::optional<RuleValue> known = ruleBehind(step, m_request.rules);
        const QString article = known ? articleOf(*known) : step.source;
        return step.verified ? article : Text::tr("%1 (not verified)").arg(article);
    }
    void addInput()
    {
        m_document.add(Heading{Text::tr("What was filled in")});
        Facts facts;
        for (const CalcField &field : std::as_const(m_inputFields))
            if (field.type != CalcField::Type::Rows && m_input.contains(field.key) && isShown(field))
                facts.rows.append({field.label, shown(field, m_input[field.key])});
        m_document.add(facts);
        for (const CalcField &field : std::as_const(m_inputFields))
            if (field.type == CalcField::Type::Rows)
                addList(field, m_input[field.key].toArray());
    }
    void addList(const CalcField &field, const QJsonArray &rows)
    {
        if (rows.isEmpty())
            return;
        TableBlock table{field.label, {}, {}, {}, {}};
        for (const CalcField &column : field.rows) {
            using Type = CalcField::Type;
            const bool number = column.type == Type::Money || column.type == Type::Percentage || column.type == Type::Number || column.type == Type::Hours;
            table.columns.append({column.label, number ? Align::Right : Align::Left, 1});
        }
        for (const auto &row : rows) {
            QStringList cells;
            for (const CalcField &column : field.rows) {
                const QJsonValue value = row.toObject()[column.key];
                cells.append(column.type == CalcField::Type::Day ? formatShort(QDate::fromString(value.toString(), Qt::ISODate)) : shown(column, value));
            }
            table.rows.append(cells);
        }
        m_document.add(table);
    }
    /// The value that was used, of the law or of what was decided for this dossier or its municipality.
    std::optional<RuleValue> sourceOf(const RuleValue &used) const
    {
        std::optional<RuleValue> found;
        const QList<RuleValue> history = m_request.rules.history(used.key);
        for (const RuleValue &value : history) {
            const bool same = value.from == used.from && (used.unit == "choice"_L1 ? value.choice == used.choice : value.value == used.value);
            const bool foreign = isOverride(value) && value.municipality.startsWith(dossierPlace({})) && value.municipality != dossierPlace(m_request.dossier.text());
            if (same && !foreign && (!found || value.municipality.isEmpty()))
                found = value;
        }
        return found;
    }
    void addSources()
    {
        if (m_answer.rulesUsed.isEmpty())
            return;
        m_document.add(Heading{Text::tr("Rules and sources")});
        for (const RuleValue &used : std::as_const(m_answer.rulesUsed)) {
            const std::optional<RuleValue> known = sourceOf(used);
            const QString title = known ? known->title : used.key;
            const QString place = known ? QStringList{known->article, known->source}.join(known->article.isEmpty() ? QString() : u", "_s) : QString();
            m_document.add(Paragraph{Text::tr("%1, as it stands from %2. %3").arg(title, format(used.from), place), Paragraph::Style::Small});
        }
    }

    Document &m_document;
    const ReportRequest &m_request;
    QJsonObject m_input;
    CalcAnswer m_answer;
    QList<CalcField> m_inputFields;
    QList<CalcField> m_outputFields;
    QStringList m_headlines;
};

std::optional<Calculation> chosen(const ReportRequest &request)
{
    const Calculations kept(request.store);
    if (!request.item.isEmpty()) {
        const auto named = kept.find(Id<Calculation>::parse(request.item));
        if (!named || named->dossier != request.dossier)
            throw Failure(Failure::Kind::Database, request.item, u"no such calculation in this dossier"_s);
        return named;
    }
    const QList<Calculation> all = kept.of(request.dossier);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

} // namespace

Document calculationReport(const ReportRequest &request)
{
    Document document;
    const DossierHead head = dossierHead(request);
    const std::optional<Calculation> kept = chosen(request);
    const auto calculator = kept ? core::calculator(kept->calculator) : std::nullopt;
    document.meta.title = calculator ? calculator->title() : Text::tr("Calculation");
    document.meta.subject = Text::tr("A calculation, step by step");
    document.add(Title{document.meta.title, head.client});
    Facts facts = headFacts(request, head);
    if (calculator) {
        facts.rows.append({Text::tr("Reckoned on"), format(kept->made.date())});
        facts.rows.append({Text::tr("With the rules of"), format(kept->day)});
        if (!kept->note.isEmpty() && !request.receiver.withholds(u"remarks"_s))
            facts.rows.append({Text::tr("Remark"), kept->note});
    }
    document.add(facts);
    if (!calculator) {
        document.add(Notice{Text::tr("Note"), Text::tr("No calculation is kept in this dossier yet. Reckon something on the tab for it and keep it.")});
        return document;
    }
    const QStringList topics = topicsOf(*calculator);
    const bool withheld = std::any_of(topics.begin(), topics.end(), [&](const QString &topic) { return request.receiver.withholds(topic); });
    if (withheld)
        document.add(Notice{Text::tr("Note"), Text::tr("This calculation tells something that %1 does not get to see. It is left out.").arg(request.receiver.title)});
    else
        CalculationPaper(document, request, *kept, *calculator).write();
    return document;
}

} // namespace core
