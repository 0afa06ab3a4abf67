#pragma once

#include <QString>

#include <optional>

namespace core {

/// A text known to be a valid number of its kind; made only by `parse`. Masked on screen until asked for.
class Bsn {
public:
    /// Nine digits (a missing leading zero is added) that pass the eleven test; dots and spaces are forgiven.
    static std::optional<Bsn> parse(QStringView text);
    const QString &text() const { return m_text; }
    /// "••••••653": enough to recognise, not enough to use.
    QString masked() const;
    bool operator==(const Bsn &) const = default;

private:
    explicit Bsn(const QString &text) : m_text(text) {}
    QString m_text;
};

/// RSIN of a legal person or partnership: same eleven test; a sole trader has none.
class Rsin {
public:
    static std::optional<Rsin> parse(QStringView text);
    const QString &text() const { return m_text; }

private:
    explicit Rsin(const QString &text) : m_text(text) {}
    QString m_text;
};

/// Number in the trade register: eight digits, no check digit.
class KvkNumber {
public:
    static std::optional<KvkNumber> parse(QStringView text);
    const QString &text() const { return m_text; }

private:
    explicit KvkNumber(const QString &text) : m_text(text) {}
    QString m_text;
};

/// Dutch VAT id (btw-id): NL, nine digits, B, two digits; eleven test on the nine, or 97 test on the whole (sole traders since 2020).
class VatId {
public:
    static std::optional<VatId> parse(QStringView text);
    const QString &text() const { return m_text; }

private:
    explicit VatId(const QString &text) : m_text(text) {}
    QString m_text;
};

/// Dutch account number: NL, two check digits, four letters of the bank, ten digits; 97 test.
class Iban {
public:
    static std::optional<Iban> parse(QStringView text);
    const QString &text() const { return m_text; }
    /// "NL91 ABNA 0417 1643 00"
    QString grouped() const;
    /// "NL•• •••• •••• ••43 00"
    QString masked() const;

private:
    explicit Iban(const QString &text) : m_text(text) {}
    QString m_text;
};

/// Dutch postcode in the form "9401 AB": first digit not 0, letters not SA, SD or SS.
class Postcode {
public:
    static std::optional<Postcode> parse(QStringView text);
    const QString &text() const { return m_text; }

private:
    explicit Postcode(const QString &text) : m_text(text) {}
    QString m_text;
};

} // namespace core
