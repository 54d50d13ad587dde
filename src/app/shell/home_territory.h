// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/territory.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace parvis {

class Workspace;

/// The part of the region that a user works for: his EPCI, or all of it. It confines every page that has places, as a
/// filter with a chip of its own, each time that a file is opened. What was asked for outside of it lifts it until the
/// next start, or until it is chosen again. Kept between sessions. GUI thread; belongs to the window.
class HomeTerritory : public QObject
{
    Q_OBJECT

public:
    HomeTerritory(Workspace& workspace, QWidget* window);

    /// Which territory, to be chosen at any time.
    QMenu* menu() const { return menu_; }
    QAction* askAction() const { return ask_; }
    /// Which EPCI confines the pages now; nothing: the whole region.
    std::optional<Id<Epci>> epci() const;
    /// From now on and after a restart; nothing: the whole region.
    void choose(std::optional<Id<Epci>> epci);
    /// Asks for the EPCI.
    void ask();
    /// Confines the pages as it was chosen: another file has no filter yet.
    void apply();

Q_SIGNALS:
    void changed();

private:
    void lift();
    void fillMenu();

    Workspace& workspace_;
    QWidget* window_;
    QMenu* menu_;
    QAction* region_;
    QAction* own_;
    QAction* ask_;
    bool lifted_ = false;
};

} // namespace parvis
