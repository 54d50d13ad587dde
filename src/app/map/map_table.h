// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"

#include <QWidget>

#include <memory>

namespace parvis {

class RecordTableModel;
class RecordTableView;
class Workspace;

/// The twin of the map: the QPV that it shows as a table, with what the legend and the figure of the theme say of each.
/// One selection for both. GUI thread.
class MapTable : public QWidget
{
    Q_OBJECT

public:
    MapTable(Workspace& workspace, QWidget* parent);

    void showItems(const std::shared_ptr<const MapScene>& scene, const QpvSet& shown, const QpvSet& selected);
    void select(const QpvSet& qpvs);

Q_SIGNALS:
    void selected(const parvis::QpvSet& qpvs); ///< by the user
    void activated(parvis::Id<parvis::Qpv> qpv);

private:
    Workspace& workspace_;
    RecordTableModel* model_;
    RecordTableView* view_;
};

} // namespace parvis
