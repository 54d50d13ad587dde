// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <QLocale>

#include <vector>

namespace parvis {

/// One field of a change as people read it.
struct FieldText
{
    QString label;
    QString before; ///< empty: unknown
    QString after;  ///< empty: unknown
    QString column; ///< its name in the database
};

/// The fields that a change touched; of an added or removed record only what is known. A proof
/// names the record and the field that it proves. Any thread.
std::vector<FieldText> fieldTexts(const Register& records, const RowChange& change, const QLocale& locale);

/// "à renseigner" in the place of an empty text.
QString knownText(const QString& text);

} // namespace parvis
