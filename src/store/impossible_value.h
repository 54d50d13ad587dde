// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/record.h"

#include <vector>

namespace parvis {

/// A cell of a record that holds what cannot be there, since another program wrote it. It is shown as unknown and stays
/// in the file until somebody enters a value (docs/decisions/0017).
struct ImpossibleValue
{
    RecordRef record;
    QString column;
    bool isNeeded = false; ///< there is no "unknown" for it: the record cannot be read

    friend bool operator==(const ImpossibleValue&, const ImpossibleValue&) = default;
};

/// "QPV : Centre, Population": which cell, as the user knows it. @param records  may lack the record
QString placeText(const Register& records, const ImpossibleValue& value);

/// What is said on opening a file that holds these; empty: it holds none.
QString impossibleValuesText(const Register& records, const std::vector<ImpossibleValue>& values);

/// Throws Error naming a value that is needed; nothing happens when none is.
void requireReadable(const std::vector<ImpossibleValue>& values, const QString& path);

} // namespace parvis
