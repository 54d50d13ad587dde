// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"
#include "store/register_io.h"

namespace parvis {

/// A record with its kind, as a list of mixed records names it: "Signataire : Région Hauts-de-France — CC du Pays de
/// Mormal". What no longer exists is named by its kind and key. Any thread.
QString recordLabel(const Register& records, const RecordRef& record);

/// The same of a row that the register may no longer hold.
QString recordLabel(const Register& records, const RowChange& change);

/// "QPV : Centre, Population": which cell, as the user knows it. @param records  may lack the record
QString placeText(const Register& records, const ImpossibleValue& value);

/// What is said on opening a file that holds these; empty: it holds none.
QString impossibleValuesText(const Register& records, const std::vector<ImpossibleValue>& values);

} // namespace parvis
