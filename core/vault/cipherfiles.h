#pragma once

#include "core/vault/vaultfile.h"

#include <memory>
#include <optional>

namespace core {

/// A file as SQLite sees it. Answers with SQLite's result codes; nothing may throw.
class CipherFile {
public:
    virtual ~CipherFile() = default;
    virtual int read(unsigned char *out, int size, qint64 offset) = 0;
    virtual int write(const unsigned char *bytes, int size, qint64 offset) = 0;
    virtual int truncate(qint64 size) = 0;
    virtual int sync() = 0;
    virtual int size(qint64 *out) = 0;
    virtual int lock(int) { return 0; }
    virtual int unlock(int) { return 0; }
    virtual int isReserved(int *out)
    {
        *out = 0;
        return 0;
    }
    virtual SharedIndex *sharedIndex() { return nullptr; }
    virtual bool isReadOnly() const { return false; }

    SharedIndex::Holder holder;
};

/// The pages of a vault.
class PagesFile : public CipherFile {
public:
    PagesFile(std::shared_ptr<VaultFile> vault, std::unique_ptr<RawFile> raw) : m_vault(std::move(vault)), m_raw(std::move(raw)) {}
    ~PagesFile() override;
    int read(unsigned char *out, int size, qint64 offset) override;
    int write(const unsigned char *bytes, int size, qint64 offset) override;
    int truncate(qint64 size) override;
    int sync() override;
    int size(qint64 *out) override;
    int lock(int level) override { return m_raw->lock(level); }
    int unlock(int level) override { return m_raw->unlock(level); }
    int isReserved(int *out) override { return m_raw->isReserved(out); }
    SharedIndex *sharedIndex() override { return &m_vault->sharedIndex(); }
    bool isReadOnly() const override { return m_raw->isReadOnly(); }

private:
    std::shared_ptr<VaultFile> m_vault;
    std::unique_ptr<RawFile> m_raw;
};

/// The write-ahead log of a vault. SQLite writes the head of a frame and its page apart; they reach the disk sealed as one.
class LogFile : public CipherFile {
public:
    LogFile(std::shared_ptr<VaultFile> vault, std::unique_ptr<RawFile> raw) : m_vault(std::move(vault)), m_raw(std::move(raw)) {}
    ~LogFile() override;
    int read(unsigned char *out, int size, qint64 offset) override;
    int write(const unsigned char *bytes, int size, qint64 offset) override;
    int truncate(qint64 size) override;
    int sync() override;
    int size(qint64 *out) override;
    bool isReadOnly() const override { return m_raw->isReadOnly(); }

private:
    int readFrame(quint32 index, unsigned char *plain);
    int writeFrame(quint32 index, const unsigned char *plain);
    int flush();

    std::shared_ptr<VaultFile> m_vault;
    std::unique_ptr<RawFile> m_raw;
    struct Head {
        quint32 index;
        std::array<unsigned char, layout::frameHeader> bytes;
    };
    std::optional<Head> m_head; // written by SQLite, waiting for its page
};

/// Everything SQLite wants to lay aside for a moment: it never reaches the disk.
class MemoryFile : public CipherFile {
public:
    explicit MemoryFile(bool readOnly = false) : m_readOnly(readOnly) {}
    ~MemoryFile() override;
    int read(unsigned char *out, int size, qint64 offset) override;
    int write(const unsigned char *bytes, int size, qint64 offset) override;
    int truncate(qint64 size) override;
    int sync() override { return 0; }
    int size(qint64 *out) override;
    bool isReadOnly() const override { return m_readOnly; }

private:
    std::vector<unsigned char> m_bytes;
    bool m_readOnly;
};

} // namespace core
