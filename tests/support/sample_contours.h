// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QByteArray>
#include <QStringList>

namespace parvis::test {

/// Half the sides of the square of a QPV, degrees.
struct SampleSize
{
    double longitude = 0;
    double latitude = 0;
};
SampleSize sampleSize(double latitude, double areaHa);

/// A GeoJSON file with a square of its published area at the place of each of these QPV; those in `knotted` cross
/// themselves, as published contours do.
QByteArray sampleContours(const Register& records, const QStringList& codes, const QStringList& knotted = {});

} // namespace parvis::test
