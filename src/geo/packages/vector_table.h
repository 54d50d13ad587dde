// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

namespace parvis {

/// A cell; monostate: unknown, written as null.
using VectorValue = std::variant<std::monostate, QString, std::int64_t, double>;

struct VectorField
{
    enum class Type { Text, Integer, Real };

    QString name; ///< "code_qp"
    Type type = Type::Text;
};

/// One feature; its cells stand in the order of the fields.
struct VectorFeature
{
    MultiPolygon shape = {}; ///< EPSG:2154; empty: without geometry
    std::vector<VectorValue> values = {};
};

/// A layer of perimeters with its attributes and what a reader must know of them. A plain value.
struct VectorTable
{
    QString name;             ///< of the layer: "quartiers_prioritaires"
    QString title;            ///< in words
    QString description;      ///< what the layer is worth
    QStringList attributions; ///< producer, licence, vintage: one text per source
    QDate date;               ///< of writing; invalid: today
    std::vector<VectorField> fields;
    std::vector<VectorFeature> features;
};

} // namespace parvis
