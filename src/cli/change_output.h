// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <QJsonObject>
#include <QLocale>

namespace parvis::cli {

/// What was added, changed or removed, with its fields before and after, for programs.
QJsonObject changeJson(const Register& records, const RowChange& change);

/// The same for people: a line for the record and one for each field, of an added record only what is known.
QString changeText(const Register& records, const RowChange& change, const QLocale& locale);

} // namespace parvis::cli
