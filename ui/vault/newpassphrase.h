#pragma once

#include <QWidget>

namespace ui {

class Notice;
class PassphraseField;

/// Two fields for a new passphrase, with what it is worth in words below them.
class NewPassphrase : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);
    /// The same twice, and strong enough to be taken.
    bool isReady() const;
    QString text() const;
    void clear();
    PassphraseField *first() const { return m_first; }
    PassphraseField *second() const { return m_second; }
    /// What it says now, for who listens to a test or a screen reader.
    QString verdict() const;

signals:
    void edited();
    void entered();

private:
    void judge();

    PassphraseField *m_first;
    PassphraseField *m_second;
    Notice *m_verdict;
};

} // namespace ui
