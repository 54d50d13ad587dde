// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/canvas/map_picking.h"
#include "map/paint/map_markers.h"
#include "map/paint/map_renderer.h"
#include "map/scene/view_history.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace parvis {

/// The map on screen. It shows the last picture, moved and scaled to the current view, until the worker has painted the
/// new one; selection and hover are drawn over it. It reads a scene and nothing else: no SQL, no GDAL. GUI thread.
///
/// Mouse: drag, wheel (zooms about the cursor), click (identify; in the legend: filter), double click (zoom to it),
/// Shift and drag (rubber band), Alt and drag (lasso). Keys: arrows, + and -, Home (everything), Tab and Shift+Tab or N
/// and P (QPV by QPV), Space (adds to the selection or takes from it), Enter (zoom to the selection), 1 to 9 (an entry
/// of the legend), Alt+Left and Alt+Right (views), Escape (drops what is being drawn).
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit MapCanvas(QWidget* parent = nullptr);

    /// Shows another scene in the same view; the first one is shown whole.
    void setScene(std::shared_ptr<const MapScene> scene);
    const std::shared_ptr<const MapScene>& scene() const { return scene_; }

    /// Draws these QPV only; null draws all.
    void setFilter(std::shared_ptr<const QpvSet> only);
    /// Draws the QPV of these classes of the theme only; none: of all. The legend still counts the others.
    void setClasses(std::set<int> classes);
    const MapOptions& options() const { return options_; }
    /// What a drag does, as long as no key says otherwise.
    void setPickShape(PickShape shape) { pickShape_ = shape; }
    /// Draws that beside the scene; null draws nothing (MapLayers).
    void setUnderlay(std::shared_ptr<const MapUnderlay> underlay);
    const std::shared_ptr<const MapUnderlay>& underlay() const { return options_.underlay; }
    /// Outlines them; without a signal.
    void setSelection(QpvSet qpvs);
    const QpvSet& selection() const { return selection_; }
    /// Pins over the map, until others or none are set.
    void setMarkers(std::vector<MapMarker> markers);
    const std::vector<MapMarker>& markers() const { return markers_; }
    /// Brings the pins and these QPV into view, as soon as there is a scene.
    void zoomToPlaces(const QpvSet& qpvs);

    const MapView& view() const { return view_; }
    /// Takes another place and scale; the size stays that of the widget.
    void setView(const MapView& view);
    void zoomTo(const QpvSet& qpvs);
    void zoomToDepartement(const DepartementCode& departement);
    void zoomBy(double factor);
    bool canGoBack() const { return history_.canGoBack() || history_.wouldAdd(view_); }
    bool canGoForward() const { return history_.canGoForward(); }

    /// The picture now shown is that of the current view.
    bool isUpToDate() const { return !renderer_.isBusy() && !stale_ && picture_.view == view_; }
    QSize sizeHint() const override { return {900, 640}; }

    /// Where the keyboard walk is.
    std::optional<Id<Qpv>> currentQpv() const { return current_; }
    /// The shown QPV in the order of the walk.
    std::vector<Id<Qpv>> walkOrder() const;
    std::optional<Id<Qpv>> qpvAt(QPointF at) const;
    /// Pixels; of its symbol or its extent.
    QRectF rectOf(const MapItem& item) const;
    QString describe(const MapItem& item) const;
    /// As a click on it.
    void choose(Id<Qpv> qpv);

public Q_SLOTS:
    void showAll();
    void goBack();
    void goForward();

Q_SIGNALS:
    /// A click or a step of the keyboard; without the control key the QPV becomes the selection.
    void qpvClicked(parvis::Id<parvis::Qpv> qpv, bool addsToSelection);
    void landClicked();                      ///< a click beside every QPV
    void picked(const parvis::QpvSet& qpvs); ///< by rubber band or lasso: the new selection
    void legendClicked(int classIndex);
    void qpvActivated(parvis::Id<parvis::Qpv> qpv); ///< a double click, or Enter
    void viewChanged();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Drag
    {
        QPointF from;
        MapView view;
        bool moving = false;
    };

    void fitWhileUntouched();
    void applyView(const MapView& view);
    void repaintMap();
    void showPicture(const MapPicture& picture);
    void hover(QPointF at);
    void walk(int step);
    void zoomTo(const Box& box);
    const MapItem* itemAt(QPointF at) const;
    void click(QPointF at, bool adds);
    void finishPicking(bool adds);
    void toggle(Id<Qpv> qpv);
    void announceCurrent();
    void describeSelection();
    QMarginsF clearOfFurniture() const;
    void followPalette();

    MapRenderer renderer_;
    std::shared_ptr<const MapScene> scene_;
    MapOptions options_;
    MapView view_;
    MapPicture picture_;
    ViewHistory history_;
    QTimer settled_; ///< the view has not moved for a moment: it enters the history
    std::vector<MapMarker> markers_;
    std::optional<QpvSet> pendingPlaces_; ///< to be brought into view with the pins
    QpvSet selection_;
    std::optional<Id<Qpv>> hovered_;
    std::optional<Id<Qpv>> current_; ///< of the keyboard walk
    std::optional<Drag> drag_;
    std::optional<MapPicking> picking_;
    PickShape pickShape_ = PickShape::None;
    bool untouched_ = true;
    bool stale_ = false; ///< the view moved since the picture under way was asked for
};

} // namespace parvis
