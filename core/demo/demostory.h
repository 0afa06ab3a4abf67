#pragma once

#include "core/demo/demopeople.h"
#include "core/plan/answer.h"
#include "core/plan/checklists.h"

#include <QJsonObject>

namespace core {

/// What one made-up client told, handed in and planned, from resources/demo/stories/*.json.
class DemoStory {
public:
    explicit DemoStory(const QJsonObject &json) : m_json(json) {}

    /// Which dossier of the present caseload it belongs to, from 0.
    int dossier() const { return m_json[QLatin1StringView("dossier")].toInt(); }
    /// Makes the dossier fit the story: the trade, the language level and the warning.
    void fit(DemoDossier &made) const;
    /// Writes lists, papers, financial plan, notes and tasks; days are counted back from `today`. Throws Failure(File) that
    /// names what cannot be read.
    void write(DemoPeople &people, Writer &writer, const DemoDossier &made, const Checklists &lists, QDate today) const;

private:
    void writeFacts(Writer &writer, const DemoDossier &made, QDate today) const;
    void writeList(DemoPeople &people, Writer &writer, const DemoDossier &made, const Checklist &list, QDate today) const;
    void writePaper(DemoPeople &people, Writer &writer, const Answer &answer, const QJsonObject &paper, QDate today) const;
    void writePlan(DemoPeople &people, Writer &writer, const DemoDossier &made, QDate today) const;
    void writeContacts(DemoPeople &people, Writer &writer, const DemoDossier &made, QDate today) const;

    QJsonObject m_json;
};

/// All stories, with the lists they answer.
class DemoStories {
public:
    /// Throws Failure(File) when a story cannot be read.
    DemoStories();
    /// nullptr for a dossier without a story.
    const DemoStory *of(int dossier) const;
    const Checklists &lists() const { return m_lists; }

private:
    QList<DemoStory> m_stories;
    Checklists m_lists = Checklists::builtIn();
};

} // namespace core
