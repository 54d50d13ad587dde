// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"
#include "widgets/controls/record_sheet.h"

namespace parvis {

class Workspace;

/// The sheet beside the map: of the one QPV that is selected, or how many they are together. GUI thread.
class MapSheet : public RecordSheet
{
    Q_OBJECT

public:
    MapSheet(Workspace& workspace, QWidget* parent);

    void showQpvs(const QpvSet& selected);

private:
    void showTotal(const QpvSet& selected);

    Workspace& workspace_;
};

} // namespace parvis
