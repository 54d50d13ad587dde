// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"
#include "widgets/controls/record_sheet.h"

namespace parvis {

class Workspace;

/// The sheet beside the map: of the one QPV that is selected, or of several: what they come
/// to together, and each of them as a link. GUI thread.
class MapSheet : public RecordSheet
{
    Q_OBJECT

public:
    MapSheet(Workspace& workspace, QWidget* parent);

    void showQpvs(const QpvSet& selected);

private:
    void showSeveral();
    void addTotals();
    QString lineOf(const Qpv& qpv) const;

    Workspace& workspace_;
    QpvSet shown_;
};

} // namespace parvis
