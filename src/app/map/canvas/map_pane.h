// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/canvas/map_viewport.h"
#include "map/paint/map_markers.h"
#include "map/paint/map_renderer.h"

#include <QWidget>

#include <optional>

namespace parvis {

/// A map on screen that can be moved. It shows the last picture, moved and scaled to the current view, until the worker
/// has painted the new one; selection, hover and pins are drawn over it. It reads a scene and nothing else: no SQL, no
/// GDAL. What the user does with it is the matter of MapCanvas. GUI thread.
class MapPane : public QWidget
{
    Q_OBJECT

public:
    explicit MapPane(QWidget* parent = nullptr);

    /// Shows another scene in the same view; the first one is shown whole.
    void setScene(std::shared_ptr<const MapScene> scene);
    const std::shared_ptr<const MapScene>& scene() const { return scene_; }

    /// Draws these QPV only; null draws all.
    void setFilter(std::shared_ptr<const QpvSet> only);
    /// Draws the QPV of these classes of the theme only; none: of all. The legend still counts the others.
    void setClasses(std::set<int> classes);
    const MapOptions& options() const { return options_; }
    /// Draws that beside the scene; null draws nothing (MapLayers).
    void setUnderlay(std::shared_ptr<const MapUnderlay> underlay);
    const std::shared_ptr<const MapUnderlay>& underlay() const { return options_.underlay; }
    /// The QPV that are outlined.
    const QpvSet& selection() const { return selection_; }
    /// Pins over the map, until others or none are set.
    void setMarkers(std::vector<MapMarker> markers);
    const std::vector<MapMarker>& markers() const { return markers_; }
    /// The part at the right that something will cover, in pixels: a map that is shown whole leaves it free as far as
    /// the picture has room beside the land. Counts from the next time that it is shown whole.
    void setAside(int pixels) { aside_ = pixels; }
    /// Brings the pins and these QPV into view, as soon as there is a scene.
    void zoomToPlaces(const QpvSet& qpvs);

    const MapView& view() const { return viewport_.view(); }
    /// Takes another place and scale; the size stays that of the widget.
    void setView(const MapView& view);
    void zoomTo(const QpvSet& qpvs);
    /// Moves the map to the left as far as that QPV is hidden beyond its right edge.
    void reveal(Id<Qpv> qpv);
    void zoomToDepartement(const DepartementCode& departement);
    void zoomBy(double factor);
    void showAll();
    void goBack();
    void goForward();
    bool canGoBack() const { return viewport_.canGoBack(); }
    bool canGoForward() const { return viewport_.canGoForward(); }

    /// The picture now shown is that of the current view.
    bool isUpToDate() const { return !renderer_.isBusy() && !stale_ && picture_.view == view(); }
    QSize sizeHint() const override { return {900, 640}; }

    std::optional<Id<Qpv>> qpvAt(QPointF at) const;
    /// Pixels; of its symbol or its extent.
    QRectF rectOf(const MapItem& item) const;

Q_SIGNALS:
    void viewChanged();

protected:
    void outline(QpvSet qpvs);
    std::optional<Id<Qpv>> hovered() const { return hovered_; }
    void setHovered(std::optional<Id<Qpv>> qpv);
    const MapItem* itemAt(QPointF at) const;
    /// What legend and scale leave free of the view, as margins. Needs a scene.
    QMarginsF clearOfFurniture() const;
    /// Over the finished map.
    virtual void paintOnTop(QPainter& painter) = 0;

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    MapView wholeView(const DepartementCode& departement) const;
    void fitWhileUntouched();
    void followView();
    void repaintMap();
    void showPicture(const MapPicture& picture);
    void zoomTo(const Box& box);
    void followPalette();

    MapRenderer renderer_;
    std::shared_ptr<const MapScene> scene_;
    MapOptions options_;
    MapViewport viewport_;
    MapPicture picture_;
    std::vector<MapMarker> markers_;
    std::optional<QpvSet> pendingPlaces_; ///< to be brought into view with the pins
    QpvSet selection_;
    std::optional<Id<Qpv>> hovered_;
    int aside_ = 0;      ///< pixels
    QSize windowSize_;   ///< when it was resized last
    bool stale_ = false; ///< the view moved since the picture under way was asked for
};

} // namespace parvis
