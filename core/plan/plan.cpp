#include "core/plan/plan.h"

#include "core/plan/checklistfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Plan)
};

QString whyAssessedMissing(const Plan &plan, const ChecklistItem &item, const Answer &answer)
{
    if (changedSinceAssessed(plan, item))
        return Text::tr("the question changed after it was assessed");
    if (answer.judgement == Judgement::Insufficient)
        return Text::tr("judged insufficient");
    if (answer.judgement == Judgement::Doubtful)
        return Text::tr("judged doubtful");
    return {};
}

QString whyStateMissing(AnswerState state, GateNeed need)
{
    if (state == AnswerState::NotStarted)
        return Text::tr("not started");
    if (state == AnswerState::InProgress)
        return Text::tr("in progress");
    if (state == AnswerState::Received && need != GateNeed::Received)
        return Text::tr("received, not yet checked whether it is readable");
    if (state == AnswerState::Readable && need == GateNeed::Assessed)
        return Text::tr("not assessed yet");
    return {};
}

QString paperNames(const QList<EvidenceWanted> &papers)
{
    QStringList names;
    for (const EvidenceWanted &paper : papers)
        names.append(paper.title);
    return names.join(u", "_s);
}

bool pastOrAt(const Plan &plan, const ChecklistItem &item, int gate)
{
    return plan.list.gateIndex(item.gate) <= gate;
}

} // namespace

Answer Plan::answer(const QString &item) const
{
    const auto found = answers.constFind(item);
    if (found != answers.constEnd())
        return *found;
    Answer blank;
    blank.id = answerId(dossier, list.key, item);
    blank.dossier = dossier;
    blank.checklist = list.key;
    blank.version = list.version;
    blank.item = item;
    return blank;
}

QList<Attachment> Plan::papers(const QString &item, const QString &kind) const
{
    QList<Attachment> found = evidence.value(item);
    found.removeIf([&](const Attachment &paper) { return paper.kind != kind; });
    return found;
}

QList<ChecklistItem> Plan::items(const ChecklistSection &section) const
{
    QList<ChecklistItem> asked = section.items;
    asked.removeIf([this](const ChecklistItem &item) { return applies(item) != Applies::Yes; });
    return asked;
}

QList<EvidenceWanted> missingEvidence(const Plan &plan, const ChecklistItem &item)
{
    QList<EvidenceWanted> missing;
    for (const EvidenceWanted &wanted : item.evidence) {
        const QList<Attachment> papers = plan.papers(item.key, wanted.kind);
        const bool proven = std::any_of(papers.begin(), papers.end(),
                                        [&](const Attachment &paper) { return !paper.validUntil.isValid() || paper.validUntil >= plan.today; });
        if (wanted.needed && !proven)
            missing.append(wanted);
    }
    return missing;
}

bool changedSinceAssessed(const Plan &plan, const ChecklistItem &item)
{
    const Answer answer = plan.answer(item.key);
    return answer.state == AnswerState::Assessed && plan.changedSince.value(item.key, 0) > answer.version;
}

QString whyMissing(const Plan &plan, const ChecklistItem &item, GateNeed need)
{
    const Answer answer = plan.answer(item.key);
    if (answer.state == AnswerState::NotApplicable)
        return {};
    QStringList reasons;
    const QString state = answer.state == AnswerState::Assessed ? whyAssessedMissing(plan, item, answer) : whyStateMissing(answer.state, need);
    if (!state.isEmpty())
        reasons.append(state);
    const QList<EvidenceWanted> papers = missingEvidence(plan, item);
    if (!papers.isEmpty())
        reasons.append(Text::tr("asked: %1").arg(paperNames(papers)));
    return reasons.join(u"; "_s);
}

QList<Missing> missingFor(const Plan &plan, const QString &gate, const ChecklistFacts &facts)
{
    const int index = plan.list.gateIndex(gate);
    QList<Missing> missing;
    if (index < 0)
        return missing;
    QStringList open;
    for (const ChecklistItem &item : plan.list.items())
        if (pastOrAt(plan, item, index))
            for (const QString &fact : item.when.openFacts(plan.facts))
                if (!open.contains(fact))
                    open.append(fact);
    for (const QString &fact : open) {
        const ChecklistFact *known = facts.find(fact);
        missing.append({{}, fact, known ? known->question : fact, Text::tr("decides what is asked"), {}});
    }
    for (const ChecklistItem &item : plan.list.items()) {
        if (!pastOrAt(plan, item, index) || plan.applies(item) != Applies::Yes)
            continue;
        if (const QString why = whyMissing(plan, item, plan.list.gates[index].need); !why.isEmpty())
            missing.append({item.key, {}, item.title, why, plan.answer(item.key).state == AnswerState::NotApplicable ? QList<EvidenceWanted>() : missingEvidence(plan, item)});
    }
    return missing;
}

const ChecklistGate *nextGate(const Plan &plan, const ChecklistFacts &facts)
{
    for (const ChecklistGate &gate : plan.list.gates)
        if (!missingFor(plan, gate.key, facts).isEmpty())
            return &gate;
    return nullptr;
}

QStringList openFacts(const Plan &plan)
{
    QStringList open;
    for (const ChecklistItem &item : plan.list.items())
        for (const QString &fact : item.when.openFacts(plan.facts))
            if (!open.contains(fact))
                open.append(fact);
    return open;
}

SectionProgress progress(const Plan &plan, const ChecklistSection &section)
{
    SectionProgress result;
    int started = 0;
    int assessed = 0;
    for (const ChecklistItem &item : plan.items(section)) {
        ++result.asked;
        const AnswerState state = plan.answer(item.key).state;
        if (state != AnswerState::NotStarted || !plan.evidence.value(item.key).isEmpty())
            ++started;
        const GateNeed need = plan.list.gates[plan.list.gateIndex(item.gate)].need;
        if (!whyMissing(plan, item, need).isEmpty())
            continue;
        ++result.done;
        if (state == AnswerState::Assessed || state == AnswerState::NotApplicable)
            ++assessed;
    }
    using State = SectionProgress::State;
    result.state = result.asked == 0            ? State::NothingAsked
                   : assessed == result.asked   ? State::Assessed
                   : result.done == result.asked ? State::Complete
                   : started > 0                ? State::Started
                                                : State::Empty;
    return result;
}

QString progressText(SectionProgress::State state)
{
    switch (state) {
    case SectionProgress::State::Empty: return Text::tr("Not started");
    case SectionProgress::State::Started: return Text::tr("In progress");
    case SectionProgress::State::Complete: return Text::tr("Complete");
    case SectionProgress::State::Assessed: return Text::tr("Assessed");
    case SectionProgress::State::NothingAsked: return Text::tr("Nothing asked");
    }
    Q_UNREACHABLE();
}

} // namespace core
