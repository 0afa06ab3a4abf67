#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>

namespace ui {

/// The pages of somebody's PDF as pictures, so that it is seen without leaving the vault.
class PdfPages {
public:
    /// Locked: it asks a passphrase. Unreadable: it is no PDF, it is damaged, or this machine cannot show one.
    enum class State { Ready, Locked, Unreadable };

    explicit PdfPages(const QByteArray &pdf);
    ~PdfPages();

    State state() const;
    int count() const;
    QSize sizeOf(int at, int width) const;
    /// A page, counted from 0, so many pixels wide.
    QImage page(int at, int width) const;

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace ui
