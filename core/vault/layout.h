#pragma once

#include <QtGlobal>

/// Where everything stands in a vault file; docs/vault.md describes the same byte for byte.
namespace core::layout {

constexpr int page = 4096;      ///< SQLite's page and ours
constexpr int sealed = 40;      ///< nonce (24) and tag (16) at the end of each page
constexpr int nonce = 24;
constexpr int content = page - sealed;
constexpr int headerCopies = 2; ///< blocks 0 and 1
constexpr int ackCopies = 2;    ///< blocks 2 and 3
constexpr int firstPage = (headerCopies + ackCopies) * page;
constexpr int walHeader = 32;
constexpr int frameHeader = 24;
constexpr int frame = frameHeader + page;

constexpr quint32 formatVersion = 1;

constexpr qint64 headerAt(int copy) { return qint64(copy) * page; }
constexpr qint64 ackAt(int copy) { return qint64(headerCopies + copy) * page; }
constexpr qint64 pageAt(quint32 number) { return firstPage + qint64(number - 1) * page; }
/// `index` counts from 1, as SQLite does.
constexpr qint64 frameAt(quint32 index) { return walHeader + qint64(index - 1) * frame; }

/// Purposes of the keys made from a vault's data key.
enum Purpose : quint64 { PageKey = 1, WalKey = 2, MacKey = 3, ProfileKey = 4 };

} // namespace core::layout
