// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"

class QDialog;

namespace parvis {

// The one way in which a file leaves Parvis: ask where to, write in a worker, say so. GUI thread.

struct FileFormat
{
    QString suffix; ///< "pdf"
    QString kind;   ///< "Fichiers PDF"
};

/// What a file to write is called and where such a file went last time.
struct FileChoice
{
    QString title;                   ///< of the dialog
    QString name;                    ///< proposed, without ending; signs that a file name cannot hold are replaced
    std::vector<FileFormat> formats; ///< at least one; the first is proposed
    QString folder = QStringLiteral("exports"); ///< whose place is remembered (FolderSetting)
    bool namesSeveral = false; ///< files get names that begin so, none this one: the dialog asks about no file
};

/// The ending that files of that kind got last, or that the preferences propose; empty: the first format.
/// @param folder  FileChoice::folder
Setting<QString> formatSetting(const QString& folder);

/// Where to write. A file that is there is replaced only when the user has agreed.
struct FileTarget
{
    QString path;            ///< empty: the user cancelled
    bool mayReplace = false; ///< a file of that very name
};

/// The proposed name in the folder of last time, or in that of the user's documents.
QString proposedPath(const FileChoice& choice);
/// The path with one of the endings of the formats; the first is added when it has none of them.
QString withEnding(const QString& path, const std::vector<FileFormat>& formats);
/// Asks where to write, and remembers the folder. @param proposed  another path than proposedPath(choice)
FileTarget chooseFileToWrite(QWidget* parent, const FileChoice& choice, const QString& proposed = {});

/// What was written, and what is said of it.
struct WrittenFiles
{
    QStringList paths;
    QString text = {};         ///< empty: "Written: …"
    bool offersFolder = false; ///< rather than the file, for one that its program would take in when it is opened
};

struct FileExport
{
    FileTarget target;
    /// Writes to that path; runs in a worker. Throws Error and Cancelled.
    std::function<WrittenFiles(const QString& path, const JobControl& control)> write;
    /// The files that it writes, when they are others than that path; runs in the worker, before. Throws Error.
    std::function<QStringList(const QString& path)> filesFor = {};
    std::function<void()> written = {}; ///< what follows, before the user is told
    /// Where else than in the message bar the user is told.
    std::function<void(const WrittenFiles&)> tell = {};
    JobRunner::Failed failed = {};
    /// Where else the user is asked about files that are there; `replace` writes all the same.
    std::function<void(const QString& text, const std::function<void()>& replace)> ask = {};
};

/// Writes in a worker and says where the file is, with a button that opens it, or the folder of several. Asks first
/// before any file is replaced that the user has not agreed to, and says an error once; a cancelled export says
/// nothing.
/// @param receiver  nothing is said once it is gone
void exportFile(Workspace& workspace, QObject* receiver, const FileExport& file);

/// Asks in a dialog, and writes what it gives then. When that cannot be written the dialog comes back as it was left,
/// with the reason. @param dialog  is deleted once the file is written, or nothing is wanted
/// @param tell  shows the reason in the dialog
void exportFrom(QDialog* dialog, Workspace& workspace, QObject* receiver, const std::function<FileExport()>& asked,
                const std::function<void(const QString& reason)>& tell);

/// exportFile for a file whose bytes are composed at once: it is written whole or not at all.
/// @param compose  throws Error and Cancelled
/// @param written  what follows, before the user is told
void exportBytes(Workspace& workspace, QObject* receiver, const FileTarget& target,
                 const std::function<QByteArray(std::stop_token)>& compose, const std::function<void()>& written = {});

} // namespace parvis
