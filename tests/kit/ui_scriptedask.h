#pragma once

#include "ui/base/ask.h"

#include <QList>

namespace kit {

/// Answers questions as the test laid them down, in order, and remembers what was said.
class ScriptedAsk : public ui::Ask {
public:
    QList<bool> confirms;
    QStringList files;
    QList<int> choices;
    QStringList texts;
    QStringList told;
    QStringList asked;

    bool confirm(const QString &, const QString &text, const QString &) override
    {
        asked.append(text);
        return !confirms.isEmpty() && confirms.takeFirst();
    }
    void tell(const QString &, const QString &text) override { told.append(text); }
    QString openFile(const QString &, const QString &) override { return next(files); }
    QString saveFile(const QString &, const QString &, const QString &) override { return next(files); }
    QString folder(const QString &) override { return next(files); }
    std::optional<int> choose(const QString &, const QString &text, const QStringList &) override
    {
        asked.append(text);
        return choices.isEmpty() ? std::nullopt : std::optional(choices.takeFirst());
    }
    std::optional<QString> text(const QString &, const QString &label, const QString &, bool) override
    {
        asked.append(label);
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }

private:
    static QString next(QStringList &list) { return list.isEmpty() ? QString() : list.takeFirst(); }
};

} // namespace kit
