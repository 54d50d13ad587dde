// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace parvis {

/// Where something is printed.
struct PrintedPlace
{
    int page = 1;                   ///< from 1
    QString text = {};              ///< as it is read, words that are cut at the end of a line whole
    std::vector<QRectF> boxes = {}; ///< one a line, points from the top left of the page as shown
    double legibility = 1;          ///< 0 to 1: how sure the least sure of its words was read, on a scan

    friend bool operator==(const PrintedPlace&, const PrintedPlace&) = default;
};

/// A field of the document for an electronic signature.
struct SignatureField
{
    int page = 1; ///< from 1
    QRectF box;   ///< points from the top left of the page as shown
    bool isSigned = false;
};

} // namespace parvis
