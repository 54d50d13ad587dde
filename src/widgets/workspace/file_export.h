// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

namespace parvis {

/// What a file to write is called and where it went last time.
struct FileChoice
{
    QString title;  ///< of the dialog
    QString name;   ///< proposed, without suffix; signs that a file name cannot hold are replaced
    QString suffix; ///< "pdf"
    QString kind;   ///< "Fichiers PDF"
};

/// Asks where to write; empty: cancelled. The folder is remembered for the next time, the suffix added when it lacks.
QString chooseFileToWrite(QWidget* parent, const FileChoice& choice);

/// Composes the bytes of a file in a worker, writes it whole or not at all, and says so with a button that opens it.
/// @param compose  throws Error and Cancelled
void writeInBackground(Workspace& workspace, QObject* receiver, const QString& path,
                       std::function<QByteArray(std::stop_token)> compose);

} // namespace parvis
