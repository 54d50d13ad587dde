// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/locate/located_points.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/file_export.h"

#include <QObject>

#include <exception>
#include <memory>

class QWidget;

namespace parvis {

class RecordTableView;

/// What becomes of the answers of "Is this address in a QPV?": pins on the map, cells in the clipboard, a file. It
/// tells how that went, and holds no answers itself. GUI thread; belongs to the dialog.
class LocateOutput : public QObject
{
    Q_OBJECT

public:
    using Points = std::shared_ptr<const LocatedPoints>;

    /// @param dialog  over which a file is asked for
    LocateOutput(Workspace& workspace, QWidget* dialog);

    /// More lines belong into a file.
    static constexpr std::size_t mostCopiedRows = 20'000;

    /// Points as pins, and their QPV, on the map of the window. @param ids  as in locatedSchema
    /// False: none of them is there.
    bool showOnMap(const LocatedPoints& points, const std::vector<qint64>& ids);
    /// All lines; what is selected stays.
    void copy(RecordTableView& table);
    /// Asks for a file first. @param readFrom  the table that was asked about, which is never overwritten; may be empty
    void save(const Points& points, const QString& readFrom);
    /// Writes the table with its answers in a worker; the ending says the format.
    void saveTo(const FileTarget& target, const Points& points, const QString& readFrom);

Q_SIGNALS:
    void told(const QString& html);

private:
    void tellWritten(const QString& path);
    void askToReplace(const QString& text, const std::function<void()>& replace);
    void tellError(const std::exception_ptr& error);

    Workspace& workspace_;
    QWidget* dialog_;
};

/// What the answers can be saved as.
std::vector<FileFormat> pointFormats();
/// FileChoice::folder of such files.
QString pointFolderName();
/// Where tables of points were last read from or written to.
FolderSetting pointFolder();

} // namespace parvis
