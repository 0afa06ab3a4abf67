#pragma once

#include "core/report/document.h"

namespace core {

/// Reads the light markup of a letter. Each line is one of:
///   # heading, ## smaller heading; - entry of a list; 1. numbered entry; [ ] box to tick;
///   label :: value; label :: ____ (room to write, a line for each); | cell | cell > | (the first row is the head, > stands right);
///   |= cell | cell | (the sum under a table); ** strong; ! word | sentence in a frame; ~ small print;
///   __ role | name (a place to sign); --- (a new page).
/// Anything else is running text; a blank line ends a paragraph.
QList<Block> letterBlocks(const QString &text);

} // namespace core
