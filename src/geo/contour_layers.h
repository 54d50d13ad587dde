// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/contour_fields.h"
#include "geo/known_places.h"
#include "geo/vector_file.h"

namespace parvis {

// Which layer of a file holds the contours, in which fields, and in which system. Private to the layer.

/// A field as one text, trimmed: of a list, its parts with commas.
QString fieldText(OGRFeatureH feature, int field);

/// The code of a QPV, also where blanks stand in it: "QN 05901M".
std::optional<QpvCode> codeOf(const QString& cell);

/// By their names, and where no name tells or the field so named holds no code, by what the first features hold.
ContourFields contourFieldsOf(VectorFile& file, const VectorFile::Layer& layer);

QStringList contourLayersOf(VectorFile& file);

/// What to do when a layer holds nothing of use.
QString chooseAnotherLayer();

struct ContourLayer
{
    const VectorFile::Layer& layer;
    ContourFields fields;
};
/// The layer that is wanted, or the one that holds codes. Throws Error when there is none, or several that are as
/// likely.
ContourLayer contourLayerOf(VectorFile& file, const QString& wanted);

/// Which of several layers was read, and which were not: those without codes of QPV, and the others. Empty when there
/// is but one and nothing was left out.
QString layersText(VectorFile& file, const VectorFile::Layer& read);

/// The system of a layer that declares none, as its contours speak for: those whose place is known lie there in it. The
/// EPSG code; 0: they do not say, or it is declared. Throws Error when their axes are exchanged.
int undeclaredSystem(VectorFile& file, const ContourLayer& source, const KnownPlaces& places);

} // namespace parvis
