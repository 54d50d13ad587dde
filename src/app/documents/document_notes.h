// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QPointer>
#include <QWidget>

namespace parvis {

/// What has to be said of single documents after many were read, one sentence each.
struct DocumentNotes
{
    QStringList refusals; ///< on those that could not be read
    QStringList remarks;  ///< on those that were read although something is wrong with them

    qsizetype count() const { return refusals.size() + remarks.size(); }
};

/// How the notes are called where they are several.
struct NoteWords
{
    QString refused;   ///< how many could not be read
    QString title;     ///< of the list
    QString undo = {}; ///< the button that undoes it; empty: "Undo"
};

/// Says what was done with the documents, then the note, or how many there are with a button that lists them.
/// @param isUndoable  with a button that undoes it, unless there is a list to be shown
/// @param window      that the list belongs to; null: none
void tellOfDocuments(Workspace& workspace, const QPointer<QWidget>& window, const QString& done, bool isUndoable,
                     const DocumentNotes& notes, const NoteWords& words);

} // namespace parvis
