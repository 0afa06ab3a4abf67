#pragma once

#include "core/dossier/attachment.h"

class QWidget;

namespace ui {

class Ask;

/// Shows a picture or a text inside the program. Anything else can only be seen by another program, so a copy outside
/// the vault is offered, with a warning.
void viewPaper(const core::Attachment &paper, const QByteArray &content, Ask &ask, QWidget *parent);

} // namespace ui
