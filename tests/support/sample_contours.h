// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QByteArray>
#include <QStringList>

namespace parvis::test {

/// A GeoJSON file with a square, about 400 m wide, at the place of each of these QPV; those in `knotted` cross
/// themselves, as published contours do.
QByteArray sampleContours(const Register& records, const QStringList& codes, const QStringList& knotted = {});

} // namespace parvis::test
