// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/tile_loader.h"
#include "geo/vector_layer.h"
#include "map/scene/map_options.h"
#include "map/scene/map_underlay.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <map>

namespace parvis {

class MapCanvas;

/// What the map shows beside the QPV: the layers of the database, the contours of 2015, online tiles. It reads their
/// files in workers, keeps the canvas's underlay in step with register, settings and view, and takes files that are
/// dropped on the canvas. A file that is missing or bad is said once and leaves the map as it is. GUI thread.
class MapLayers : public QObject
{
    Q_OBJECT

public:
    /// What is known of a layer beside its record.
    struct State
    {
        std::vector<VectorLayerInfo> content; ///< of its file; empty: not read yet
        std::shared_ptr<const UnderlayShapes> shapes;
        QString problem; ///< why it is not on the map; empty: nothing known
        bool isMissing = false;
        bool isReading = false;
    };

    /// @param tiles  taken over
    MapLayers(Workspace& workspace, MapCanvas& canvas, std::unique_ptr<TileLoader> tiles);
    ~MapLayers() override;

    /// As Page::refresh; nothing is read before the first call.
    void refresh(const ChangeSet* changes);

    Workspace& workspace() const { return workspace_; }
    State stateOf(Id<MapLayer> layer) const;
    /// Reads which layers and fields the file has, if that is not known yet.
    void describe(Id<MapLayer> layer);

    bool showsFormer() const { return showsFormer_; }
    void setShowsFormer(bool shows);
    const TileSettings& tileSettings() const { return tiles_->settings(); }
    void setTileSettings(const TileSettings& settings);
    const TileLoader& tiles() const { return *tiles_; }

    /// Adds a layer for each file; one undoable action each. @param mayBeContours  a file that holds codes of QPV is
    /// offered to the import instead
    void addFiles(const QStringList& paths, bool mayBeContours = false);
    /// Asks for the file of a layer that is missing.
    void findFile(Id<MapLayer> layer, QWidget* parent);

    /// What the canvas shows now; null: nothing.
    std::shared_ptr<const MapUnderlay> underlay() const { return underlay_; }
    /// The same for another view, as files show it: to be called in a worker, where it waits for the tiles of that view
    /// if there are to be any. It holds all it needs.
    UnderlayForView underlayForFile() const;
    bool isReading() const;

    static QString layerFilter();  ///< of a dialog that asks for layers
    static FolderSetting folder(); ///< where layers were last chosen

Q_SIGNALS:
    void changed();                                   ///< states or settings
    void layerAdded(parvis::Id<parvis::MapLayer> id); ///< by addFiles

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a layer was read from, and what came of it.
    struct Loaded
    {
        explicit Loaded(JobRunner& jobs)
            : reading(jobs)
        {
        }

        MapLayer from;
        State state;
        LatestJob reading;
    };
    struct FileContent;

    void readLayers();
    void read(const MapLayer& layer, Loaded& loaded);
    void readFormer();
    void fail(Loaded& loaded, const std::exception_ptr& error);
    void add(const FileContent& content);
    void publish();
    void forget();
    void followJobs();

    Workspace& workspace_;
    MapCanvas& canvas_;
    std::unique_ptr<TileLoader> tiles_;
    std::map<Id<MapLayer>, Loaded> loaded_;
    FormerLayer former_;
    std::shared_ptr<const MapUnderlay> underlay_;
    LatestJob readingFormer_{workspace_.jobs()};
    std::vector<Id<MapLayer>> underWay_; ///< those that were being read when last looked
    bool showsFormer_;
};

} // namespace parvis
