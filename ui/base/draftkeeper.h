#pragma once

#include "core/base/failure.h"
#include "core/store/drafts.h"

#include <QTimer>

namespace ui {

/// Keeps what is typed in one form inside the vault: on each pause in typing, on keep(), and when the form goes away.
class DraftKeeper : public QObject {
public:
    using Read = std::function<core::Row()>;

    /// `read` gives what is on screen; an empty row means there is nothing to keep.
    DraftKeeper(core::Drafts &drafts, const QString &dossier, const QString &form, Read read, QObject *parent)
        : QObject(parent), m_drafts(drafts), m_dossier(dossier), m_form(form), m_read(std::move(read))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(400);
        connect(&m_pause, &QTimer::timeout, this, [this] { keep(); });
    }

    core::Row stored() const { return m_drafts.load(m_dossier, m_form); }
    /// Somebody typed: what is there is kept after a pause.
    void touched() { m_pause.start(); }
    /// Keeps what was typed since the last time, now.
    void keep()
    {
        if (!m_pause.isActive() && sender() != &m_pause)
            return;
        m_pause.stop();
        try {
            if (const core::Row row = m_read(); !row.isEmpty())
                m_drafts.save(m_dossier, m_form, row);
            else
                m_drafts.drop(m_dossier, m_form);
        } catch (const core::Failure &failure) {
            // The text is still on screen; saving it as a record will tell the user what is wrong.
            qWarning("Draft not kept: %s", failure.what());
        }
    }
    void drop()
    {
        m_pause.stop();
        m_drafts.drop(m_dossier, m_form);
    }

private:
    core::Drafts &m_drafts;
    QString m_dossier;
    QString m_form;
    Read m_read;
    QTimer m_pause;
};

} // namespace ui
