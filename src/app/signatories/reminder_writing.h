// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

class QDialogButtonBox;
class QWidget;

namespace parvis {

/// Writes to those who are asked again: a letter for each body as a file (ODT to be worked on, PDF), or a draft in the
/// user's e-mail program; each says what is missing, for which contract and since when. GUI thread; a child of the
/// dialog whose buttons it adds to.
class ReminderWriting : public QObject
{
    Q_OBJECT

public:
    ReminderWriting(Workspace& workspace, std::vector<Id<Signatory>> signatories, QDialogButtonBox& buttons);

Q_SIGNALS:
    void written(const QString& channel); ///< "courrier", "courriel"

private:
    void writeLetters();
    void draftMail();

    Workspace& workspace_;
    std::vector<Id<Signatory>> signatories_;
    QWidget* dialog_;
};

} // namespace parvis
