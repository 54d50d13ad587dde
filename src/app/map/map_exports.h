// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/map_export_choice.h"
#include "widgets/workspace/file_export.h"

#include <QObject>

class QAction;
class QWidget;

namespace parvis {

class MapExportDialog;

/// What leaves the map page: its picture to the clipboard, and everything that the export dialog offers as files, in
/// workers, with progress. GUI thread; belongs to the page.
class MapExports : public QObject
{
    Q_OBJECT

public:
    using SourceOf = std::function<MapExportSource()>;

    /// @param canvas  Ctrl+C copies while it has the keyboard
    MapExports(Workspace& workspace, QWidget* page, QWidget* canvas, SourceOf source);

    QAction* copyAction() const { return copy_; }
    QAction* exportAction() const { return export_; }

    /// The map as it is on the screen, on a page as the exports propose it; none while there is no map.
    std::vector<Printout> printouts() const;
    void copyPicture();
    /// Null while there is no map.
    MapExportDialog* openDialog();
    void run(const MapExportChoice& choice, const MapExportSource& source, const FileTarget& target);

private:
    Workspace& workspace_;
    QWidget* page_;
    QWidget* canvas_;
    SourceOf source_;
    QAction* copy_;
    QAction* export_;
};

} // namespace parvis
