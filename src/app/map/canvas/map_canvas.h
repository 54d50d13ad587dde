// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/canvas/map_gestures.h"
#include "app/map/canvas/map_pane.h"

namespace parvis {

/// The map that the user works with: what mouse and keys do on it. GUI thread.
///
/// Mouse: drag, wheel (zooms about the cursor), click (identify; in the legend: filter), double click (zoom to it),
/// Shift and drag (rubber band), Alt and drag (lasso). Keys: arrows, + and -, Home (everything), Tab and Shift+Tab or N
/// and P (QPV by QPV), Space (adds to the selection or takes from it), Enter (zoom to the selection), 1 to 9 (an entry
/// of the legend), Alt+Left and Alt+Right (views), Escape (drops what is being drawn).
class MapCanvas : public MapPane
{
    Q_OBJECT

public:
    explicit MapCanvas(QWidget* parent = nullptr);

    /// What a drag does, as long as no key says otherwise.
    void setPickShape(PickShape shape) { gestures_.setPickShape(shape); }
    /// Outlines them; without a signal.
    void setSelection(QpvSet qpvs);

    /// Where the keyboard walk is.
    std::optional<Id<Qpv>> currentQpv() const { return current_; }
    /// The shown QPV in the order of the walk.
    std::vector<Id<Qpv>> walkOrder() const;
    /// As a click on it.
    void choose(Id<Qpv> qpv);

Q_SIGNALS:
    /// A click or a step of the keyboard; without the control key the QPV becomes the selection.
    void qpvClicked(parvis::Id<parvis::Qpv> qpv, bool addsToSelection);
    void landClicked();                      ///< a click beside every QPV
    void picked(const parvis::QpvSet& qpvs); ///< by rubber band or lasso: the new selection
    void legendClicked(int classIndex);
    void qpvActivated(parvis::Id<parvis::Qpv> qpv); ///< a double click, or Enter

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintOnTop(QPainter& painter) override;

private:
    void connectGestures();
    void hover(QPointF at);
    void walk(int step);
    void click(QPointF at, bool adds);
    void pick(const MapPicking& picking, bool adds);
    void toggle(Id<Qpv> qpv);
    void announceCurrent();
    void describeSelection();

    MapGestures gestures_;
    std::optional<Id<Qpv>> current_; ///< of the keyboard walk
};

} // namespace parvis
