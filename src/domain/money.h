// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace parvis {

/// An amount in euros, held as integer cents. Unknown is std::nullopt around it, never 0.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(std::int64_t cents) { return Money(cents); }
    /// Reads "1 234,56 €", "1234.56", "-110,70 €" with any of the blanks that spreadsheets write between thousands
    /// (space, U+00A0, U+202F). Nothing for what is not one number with at most 13 digits and two decimals.
    static std::optional<Money> parse(QStringView text);

    constexpr std::int64_t cents() const { return cents_; }
    /// "1 234,56 €" in the locale's form.
    QString text(const QLocale& locale) const;

    constexpr Money& operator+=(Money other)
    {
        cents_ += other.cents_;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.cents_ + b.cents_); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.cents_ - b.cents_); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(std::int64_t cents)
        : cents_(cents)
    {
    }

    std::int64_t cents_ = 0;
};

} // namespace parvis
