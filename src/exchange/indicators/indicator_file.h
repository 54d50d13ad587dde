// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/territory.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace parvis {

/// One value of a table of figures, as it is published.
struct ReadFigure
{
    int line = 0;              ///< of the file, from 1
    QString place;             ///< code of a QPV of 2024; empty: the region
    std::size_t indicator = 0; ///< in IndicatorFile::indicators
    double value = 0;
    QString vintage;
    QString note;
    std::size_t source = 0; ///< in IndicatorFile::sources
};

/// What a QPV of 2015 became.
struct ReadSuccession
{
    int line = 0;
    QString from; ///< 2015
    QString to;   ///< 2024
    std::optional<double> sharedHa;
    std::size_t source = 0;
};

/// A table of figures about QPV, or of what those of 2015 became.
struct IndicatorFile
{
    QString name;
    QString sheet;      ///< empty: the file is a text
    QStringList sheets; ///< all that the file has, in its order
    QString recognised; ///< what was recognised: "Insee: Revenus, pauvreté et niveau de vie"
    std::vector<Source> sources;
    std::vector<Indicator> indicators;
    std::vector<ReadFigure> figures;
    std::vector<ReadSuccession> successions;
    int rows = 0;     ///< of the table
    int withheld = 0; ///< values that are not published (statistical secrecy), or blank
    Notices notices;

    bool isEmpty() const { return figures.empty() && successions.empty(); }
};

} // namespace parvis
