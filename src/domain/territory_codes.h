// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace parvis {

/// What happened to a priority neighbourhood between the geographies of 2015 and 2024: the last letter of its code
/// (ANCT, decree 2023-1314).
enum class Change { New, Modified, Identical };

/// A checked code of the French official geography, held in its canonical spelling. `Rules::normalise` says what a
/// valid code is; a code that exists is valid.
template <class Rules>
class TerritoryCode
{
public:
    TerritoryCode() = default; ///< no code: isEmpty()

    /// Reads a code as people and spreadsheets write it: surrounding blanks, lower case, a lost leading zero.
    static std::optional<TerritoryCode> parse(QStringView text)
    {
        const QString code = Rules::normalise(text.trimmed().toString());
        if (code.isEmpty())
            return std::nullopt;
        return TerritoryCode(code);
    }

    bool isEmpty() const { return text_.isEmpty(); }
    const QString& text() const { return text_; }

    friend bool operator==(const TerritoryCode&, const TerritoryCode&) = default;
    friend std::strong_ordering operator<=>(const TerritoryCode& a, const TerritoryCode& b)
    {
        return QString::compare(a.text_, b.text_) <=> 0;
    }

protected:
    explicit TerritoryCode(QString text)
        : text_(std::move(text))
    {
    }

private:
    QString text_;
};

struct DepartementRules
{
    static QString normalise(QString text); ///< "2" → "02", "2a" → "2A", "974"
};
struct InseeRules
{
    static QString normalise(QString text); ///< commune: "2691" → "02691"
};
struct SirenRules
{
    static QString normalise(QString text); ///< nine digits with a valid Luhn key (Insee)
};
struct QpvRules
{
    static QString normalise(QString text); ///< "QN05901M" (2024) or "QP059001" (2015)
};
struct ContractRules
{
    static QString normalise(QString text); ///< "CN05905M"
};

using DepartementCode = TerritoryCode<DepartementRules>;
using InseeCode = TerritoryCode<InseeRules>;
using Siren = TerritoryCode<SirenRules>;
using ContractCode = TerritoryCode<ContractRules>;

/// The code of a QPV: "QN" + département (3) + order (2) + change letter in 2024, "QP" + département (3) + order (3)
/// in 2015.
class QpvCode : public TerritoryCode<QpvRules>
{
public:
    QpvCode() = default;
    static std::optional<QpvCode> parse(QStringView text);

    int generation() const;               ///< 2015 or 2024
    DepartementCode departement() const;  ///< "02", "59", "974"
    std::optional<Change> change() const; ///< none for 2015, nor for Mayotte ("QN97651C")

    friend bool operator==(const QpvCode&, const QpvCode&) = default;

private:
    explicit QpvCode(TerritoryCode<QpvRules> code)
        : TerritoryCode(std::move(code))
    {
    }
};

template <class Rules>
size_t qHash(const TerritoryCode<Rules>& code, size_t seed = 0)
{
    return qHash(code.text(), seed);
}

} // namespace parvis
