#pragma once

#include "ui/group/groupdesk.h"

class QVBoxLayout;

namespace ui {

/// One statushouder: per group the language, the tax explanation, decision and outcome; and the talks, newest first.
class NewcomerPane : public QWidget {
    Q_OBJECT

public:
    NewcomerPane(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    void reload();

private:
    QWidget *makePath(const core::GroupOfDossier &group, QWidget *parent);
    QWidget *makeTalk(const core::NewcomerTalk &talk, QWidget *parent);
    void removeTalk(const core::NewcomerTalk &talk);

    GroupDesk m_desk;
    core::Id<core::Dossier> m_dossier;
    QVBoxLayout *m_paths;
    QVBoxLayout *m_talks;
};

} // namespace ui
