// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

class QComboBox;

namespace parvis {

// The boxes that both dialogs of funding lines have.

/// The titles of the funders or devices; another one may be typed.
template <class T>
QStringList titlesOf(const Register& records)
{
    QStringList titles;
    for (const T& each : records.all<T>())
        titles << each.title;
    titles.sort(Qt::CaseInsensitive);
    return titles;
}

/// Fills a box that one may type into; nothing is chosen.
void setTitles(QComboBox& box, const QStringList& titles);
void setKinds(QComboBox& box);
CreditKind kindOf(const QComboBox& box);
/// The first entry is none.
void setSources(QComboBox& box, const Register& records);
std::optional<Id<Source>> sourceOf(const QComboBox& box);

} // namespace parvis
