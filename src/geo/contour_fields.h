// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/territory_codes.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parvis {

/// Where a table of contours keeps what Parvis reads: the schemas of 2024 (code_qp, lib_qp, insee_com, lib_com) and
/// 2015 (CODE_QP, NOM_QP, COMMUNE_QP) and their variants, in any case, with or without underscores.
struct ContourFields
{
    int code = -1; ///< column number; -1: none
    int name = -1;
    int insee = -1;    ///< Insee codes of the communes
    int communes = -1; ///< names of the communes
    int extent = -1;   ///< "emprise" of a file that Parvis wrote: how well the extent is known

    static constexpr QStringView schematic = u"schématique"; ///< in `extent`: an ellipse, no contour

    static ContourFields find(const QStringList& fields);
    /// What find() left open, in fields that begin as that of the code does: "properties_code_qp", "properties_lib_qp".
    void findBeside(const QStringList& fields);
    /// "code_qp, code_qpv…": the names that find() knows for the code, for a message.
    static QString knownCodeFields();
};

/// The parts of one cell: "59350, 59378; 59646" is three.
QStringList cellParts(const QString& cell);

/// The one of several layers with codes that is meant, when its name tells: the archive that the ANCT publishes holds
/// one for the country in each of two systems, and one for each overseas territory. Empty when no name tells.
QString likeliestContourLayer(const QStringList& layers);

} // namespace parvis
