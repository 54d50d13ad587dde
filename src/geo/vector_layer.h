// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "geo/geometry.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace parvis {

/// One feature of a background: any of its parts may be empty. EPSG:2154, as published, not repaired: for drawing only.
struct BackgroundShape
{
    QString label;
    MultiPolygon polygons;
    std::vector<std::vector<Point>> lines;
    std::vector<Point> points;

    friend bool operator==(const BackgroundShape&, const BackgroundShape&) = default;
};

struct BackgroundLayer
{
    QString name;
    std::vector<BackgroundShape> shapes;
    Box bounds;
    Notices notices; ///< features that were left out

    friend bool operator==(const BackgroundLayer&, const BackgroundLayer&) = default;
};

struct BackgroundOptions
{
    QString layer;      ///< empty: the first
    QString labelField; ///< whatever its case; empty: a field named like a name, if any
    /// Features done, features in all.
    std::function<void(int done, int total)> progress = {};
};

/// A layer of a vector file, before its features are read.
struct VectorLayerInfo
{
    QString name;
    QStringList fields;
    QString labelField; ///< the one that is named like a name; empty: none

    friend bool operator==(const VectorLayerInfo&, const VectorLayerInfo&) = default;
};

/// The layers of a file that have shapes, in its order. Any thread. Throws Error when it cannot be read.
std::vector<VectorLayerInfo> vectorLayers(const QString& path);

/// Reads a vector file (see readContours for the formats) in any coordinate system. Any thread. Throws Error when it
/// cannot be read or has no such layer or field, and Cancelled.
BackgroundLayer readVectorLayer(const QString& path, const BackgroundOptions& options = {}, std::stop_token stop = {});

} // namespace parvis
