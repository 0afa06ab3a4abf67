#include "ui/plan/stateicon.h"

#include "ui/base/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Readable on a chosen row too.
QIcon shape(const QString &name, const QColor &colour, const QPalette &palette)
{
    return icon(name, colour, palette.color(QPalette::HighlightedText));
}

} // namespace

QIcon stateIcon(core::AnswerState state, core::Judgement judgement, const QPalette &palette)
{
    using core::AnswerState;
    const Tokens tokens = tokensFor(palette);
    switch (state) {
    case AnswerState::NotStarted: return shape(u"state-empty"_s, tokens.muted, palette);
    case AnswerState::InProgress: return shape(u"state-part"_s, tokens.info, palette);
    case AnswerState::Received: return shape(u"state-received"_s, tokens.info, palette);
    case AnswerState::Readable: return shape(u"state-readable"_s, tokens.accent, palette);
    case AnswerState::Assessed:
        return judgement == core::Judgement::Sufficient ? shape(u"state-assessed"_s, tokens.good, palette)
                                                        : icon(judgement == core::Judgement::Doubtful ? Meaning::Attention : Meaning::Stop, palette);
    case AnswerState::NotApplicable: return shape(u"state-na"_s, tokens.muted, palette);
    }
    Q_UNREACHABLE();
}

QIcon stateIcon(core::SectionProgress::State state, const QPalette &palette)
{
    using State = core::SectionProgress::State;
    const Tokens tokens = tokensFor(palette);
    switch (state) {
    case State::Empty: return shape(u"state-empty"_s, tokens.muted, palette);
    case State::Started: return shape(u"state-part"_s, tokens.info, palette);
    case State::Complete: return shape(u"state-readable"_s, tokens.accent, palette);
    case State::Assessed: return shape(u"state-assessed"_s, tokens.good, palette);
    case State::NothingAsked: return shape(u"state-na"_s, tokens.muted, palette);
    }
    Q_UNREACHABLE();
}

} // namespace ui
