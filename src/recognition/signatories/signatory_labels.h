// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the room: what the titles of columns, and the labels of forms, say of who signs.

#include "recognition/printed_page.h"

namespace parvis {

enum class SignatoryLabel { None, Body, Person, Function, Date, Signature };

/// "Organisme", "Qualité du signataire", "Date et visa", "Signé le :".
SignatoryLabel signatoryLabelOf(const QString& title);

/// A line "Structure : Commune de Denain".
struct LabelledLine
{
    SignatoryLabel label = SignatoryLabel::None;
    std::vector<int> words; ///< behind the label; none where it is left blank
};

/// Nothing of it where the line has no label.
LabelledLine labelledLine(const PrintedPage& page, const PrintedPiece& piece);
/// The same; what stands behind the label may be parted from it by a wide gap.
LabelledLine labelledRow(const PrintedPage& page, const PrintedPiece& piece);

} // namespace parvis
