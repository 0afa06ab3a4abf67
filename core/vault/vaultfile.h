#pragma once

#include "core/vault/acknowledgement.h"
#include "core/vault/damage.h"
#include "core/vault/header.h"
#include "core/vault/pagemap.h"
#include "core/vault/sharedindex.h"
#include "core/vault/walframe.h"

#include <QStringList>

#include <functional>
#include <mutex>

namespace core {

/// The header of a vault file as it can be read without a key.
struct LockedFile {
    explicit LockedFile(const QString &path);
    QByteArray blocks[layout::headerCopies];
    Header copies[layout::headerCopies];
    int present = 0;     ///< the copy to go by
    bool isWhole = true; ///< the other copy is good too
    const Header &header() const { return copies[present]; }
};

/// An open vault file: its keys, which version of each page counts, and what is on the disk for certain. The VFS asks it to
/// open and seal pages; everything that may be called through SQLite answers with a result code and does not throw.
class VaultFile {
public:
    enum class Use { ReadOnly, ReadWrite, Building };

    /// Throws Failure(VaultDamaged) when header, log, map and size do not fit together.
    VaultFile(const QString &path, Use use, const LockedFile &locked, Secret dataKey);
    /// A new, empty file for pages to come; replaces what stood there.
    VaultFile(const QString &path, const Header &header, Secret dataKey);
    ~VaultFile();

    const QString &path() const { return m_path; }
    QString walPath() const { return m_path + QStringLiteral("-wal"); }
    QString mapPath() const { return m_path + QStringLiteral("-map"); }
    Use use() const { return m_use; }
    const Secret &dataKey() const { return m_dataKey; }
    Header header() const;
    /// Changes the ways in or the name, in both copies; throws Failure.
    void changeHeader(const std::function<void(Header &)> &change);
    /// What was found not whole and has been put right, or will be at the next opening for writing.
    const QStringList &notices() const { return m_notices; }
    /// Pages that have a newer version in the log than in the file.
    const std::set<quint32> &pagesInWal() const { return m_walPages; }
    bool walIsVoid() const { return m_walVoid; }
    SharedIndex &sharedIndex() { return m_index; }

    quint32 pageCount() const;
    int readPage(const RawFile &raw, quint32 page, unsigned char *plain) const;
    int writePage(RawFile &raw, quint32 page, const unsigned char *plain);
    int truncate(RawFile &raw, quint32 pages);
    /// All pages written so far are on the disk: makes them the present state.
    int commitPages();

    int beginWal(const unsigned char *walHeader);
    int endWal();
    void sealWalFrame(quint32 index, const unsigned char *plain, unsigned char *out) const;
    int openWalFrame(quint32 index, const unsigned char *in, unsigned char *plain) const;
    int frameComing(quint32 index, bool isCommit);
    void walSynced();
    quint32 walFrames() const { return m_walFrames; }

    /// Authenticates one page as it stands on the disk; empty, or what is wrong with it.
    QString pageFault(quint32 page) const;

private:
    void openWal();
    bool isNewerLog(const RawFile &wal) const;
    void openMap();
    void heal();
    int writeHeader(Header next);
    int writeAck(quint32 frames);
    int nameLog();
    bool isOfThisLog(const Acknowledgement &ack) const;
    QString faultIn(quint32 page, const unsigned char *sealedPage) const;
    [[noreturn]] void damaged(const QString &what) const;

    QString m_path;
    Use m_use;
    FileId m_id; // never changes, so it is read without the mutex
    Secret m_dataKey;
    Secret m_pageKey;
    Secret m_walKey;
    Secret m_macKey;
    std::unique_ptr<RawFile> m_raw; // for header and acknowledgements
    std::unique_ptr<RawFile> m_mapFile;
    // Several connections of this process, each in its own thread, work on one file.
    mutable std::recursive_mutex m_mutex;
    Header m_header;
    bool m_headerWhole = true;
    bool m_ackWhole = true;
    PageMap m_map;
    bool m_mapWhole = false; // the map beside the file was read and found to fit
    bool m_pagesAhead = false; // pages were written since the header was
    Acknowledgement m_ack;
    bool m_ackLoose = false; // written since the last sync
    quint32 m_commitComing = 0;
    quint32 m_walFrames = 0;
    std::set<quint32> m_walPages;
    bool m_walVoid = false;
    QStringList m_notices;
    SharedIndex m_index;
};

} // namespace core
