// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // moc of Qt 6.4 cannot read <compare> before a Qt header

#include <compare>
#include <cstdint>
#include <functional>

namespace parvis {

/// The key of a record of type T in its table. Keys of different record types cannot be mixed; 0 means "not stored
/// yet".
template <class T>
struct Id
{
    std::int64_t value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace parvis

template <class T>
struct std::hash<parvis::Id<T>>
{
    std::size_t operator()(parvis::Id<T> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
