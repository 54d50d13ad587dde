// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/printed_page.h"

#include <vector>

namespace parvis {

/// A line that names an axis: "Orientation 1.2 : Accéder à l'emploi".
struct AxisHeading
{
    QString name;   ///< kind and number as printed, without colons: "Orientation 1.2"
    int rank = 0;   ///< of its kind, from the widest: pilier, axe, orientation, objectif, objectif opérationnel
    QString number; ///< "1.2", "3", "B"; Roman ones as figures
    QString title;
    PrintedPlace place;
    bool isOfContents = false; ///< dots and a page number follow it
};

/// Those of one page, in reading order. The title may go on in the next line, or begin there or in the next cell.
std::vector<AxisHeading> axisHeadingsOf(const PrintedPage& page);

} // namespace parvis
