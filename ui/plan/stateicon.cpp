#include "ui/plan/stateicon.h"

#include "ui/base/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

QIcon stateIcon(core::AnswerState state, core::Judgement judgement, const QPalette &palette)
{
    using core::AnswerState;
    const Tokens tokens = tokensFor(palette);
    switch (state) {
    case AnswerState::NotStarted: return icon(u"state-empty"_s, tokens.muted);
    case AnswerState::InProgress: return icon(u"state-part"_s, tokens.info);
    case AnswerState::Received: return icon(u"state-received"_s, tokens.info);
    case AnswerState::Readable: return icon(u"state-readable"_s, tokens.accent);
    case AnswerState::Assessed:
        return judgement == core::Judgement::Sufficient ? icon(u"state-assessed"_s, tokens.good)
                                                        : icon(judgement == core::Judgement::Doubtful ? Meaning::Attention : Meaning::Stop, palette);
    case AnswerState::NotApplicable: return icon(u"state-na"_s, tokens.muted);
    }
    Q_UNREACHABLE();
}

QIcon stateIcon(core::SectionProgress::State state, const QPalette &palette)
{
    using State = core::SectionProgress::State;
    const Tokens tokens = tokensFor(palette);
    switch (state) {
    case State::Empty: return icon(u"state-empty"_s, tokens.muted);
    case State::Started: return icon(u"state-part"_s, tokens.info);
    case State::Complete: return icon(u"state-readable"_s, tokens.accent);
    case State::Assessed: return icon(u"state-assessed"_s, tokens.good);
    case State::NothingAsked: return icon(u"state-na"_s, tokens.muted);
    }
    Q_UNREACHABLE();
}

} // namespace ui
