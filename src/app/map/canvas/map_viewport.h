// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/view_history.h"

#include <QObject>
#include <QTimer>

namespace parvis {

/// Where the map looks, and the views that can be gone back to. GUI thread.
class MapViewport : public QObject
{
    Q_OBJECT

public:
    explicit MapViewport(QObject* parent = nullptr);

    const MapView& view() const { return view_; }
    /// Nobody has moved the map yet: it may be placed, whatever size its widget takes.
    bool isUntouched() const { return untouched_; }
    /// The view of a map that is untouched; says nothing.
    void place(const MapView& start) { view_ = start; }
    /// The same place in a widget of another size; says nothing.
    void resize(QSize size, double devicePixelRatio);

    /// Moves it by pixels of the screen; says nothing, and the map counts as touched.
    void shift(QSizeF pixels);

    /// A step of a movement: the view enters the history once it has stayed for a moment.
    void moveTo(const MapView& view);
    /// To somewhere else: the view of now can be gone back to.
    void jumpTo(const MapView& view);
    bool canGoBack() const { return history_.canGoBack() || history_.wouldAdd(view_); }
    bool canGoForward() const { return history_.canGoForward(); }
    /// @param size  of the widget, which may be another than when it was left
    void goBack(QSize size);
    void goForward(QSize size);

Q_SIGNALS:
    void moved();
    void settled(); ///< the view entered the history

private:
    MapView view_;
    ViewHistory history_;
    QTimer settling_; ///< runs while the view moves
    bool untouched_ = true;
};

} // namespace parvis
