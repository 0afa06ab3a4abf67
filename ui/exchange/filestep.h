#pragma once

#include "core/exchange/importsource.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class Ask;
class ChoiceEdit;
class Notice;

/// First step of an import: which file, what is in it, and how it was written; with its first rows as they are read now.
class FileStep : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(Ask &ask, QWidget *parent = nullptr);
    void open(const QString &path);
    const core::ImportSource &source() const { return m_source; }
    /// Key of the layout: caseload or hours.
    QString layoutKey() const;
    void setLayoutKey(const QString &key);
    bool isReady() const { return !m_source.headings.isEmpty() && m_source.fault.isEmpty(); }

signals:
    void changed();

private:
    void choose();
    void readAgain();
    void show();

    Ask &m_ask;
    core::ImportSource m_source;
    ChoiceEdit *m_layout;
    QLabel *m_file;
    ChoiceEdit *m_encoding;
    ChoiceEdit *m_separator;
    Notice *m_notice;
    QStandardItemModel m_rows;
    QTableView *m_preview;
};

} // namespace ui
