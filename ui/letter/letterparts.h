#pragma once

#include "core/letter/letterfill.h"
#include "core/report/document.h"

class QComboBox;

namespace ui {

/// The letters by group, each group under its own heading that cannot be chosen.
void fillLetterList(QComboBox &box, const QList<core::LetterTemplate> &letters);
/// Row of the first letter, below its heading.
int firstLetter(const QComboBox &box);

/// "2026-0042-3 uitnodiging voor een gesprek.pdf": no name of a person in a file name.
QString letterFileName(const core::Document &document, const core::LetterTemplate &form);

/// Answers as a draft keeps them.
core::Row keptAnswers(const core::LetterAnswers &answers);
core::LetterAnswers answersOf(const core::Row &row);

} // namespace ui
