// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"

#include <QString>

namespace parvis {

/// Where a figure or a fact comes from: every figure names one, and the screen shows it.
struct Source
{
    Id<Source> id;
    QString title;    ///< "Quartiers prioritaires 2024, contours du décret 2023-1314"
    QString producer; ///< "ANCT", "La Gazette France"
    QString licence;  ///< "Licence Ouverte 2.0"; empty: not stated
    QString vintage;  ///< "2020", "2024-04-19"; empty: not stated
    QString url;

    friend bool operator==(const Source&, const Source&) = default;
};

/// How far a source is to be trusted.
enum class Confidence { Unknown, Low, Medium, High };

template <>
struct EnumNames<Confidence>
{
    static constexpr EnumName<Confidence> all[] = {
        {Confidence::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "confidence not stated")},
        {Confidence::Low, "low", QT_TRANSLATE_NOOP("domain", "low confidence")},
        {Confidence::Medium, "medium", QT_TRANSLATE_NOOP("domain", "medium confidence")},
        {Confidence::High, "high", QT_TRANSLATE_NOOP("domain", "high confidence")}};
};

} // namespace parvis
