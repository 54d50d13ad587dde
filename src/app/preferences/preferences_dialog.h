// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

class QCheckBox;

namespace parvis {

class PreferenceList;

/// Everything that the user may set for all files, each with a sentence that says what it does; a search finds it. What
/// is chosen holds at once. GUI thread.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Workspace& workspace, QWidget* parent);

    /// Shows it over the window of `parent`, deleted when closed; the one that is open comes to the front.
    static void open(Workspace& workspace, QWidget* parent);

private:
    void addLook();
    void addPerson();
    void addBackups();
    void addNetwork();
    void addNotices();
    void addExports();
    void addMapExports();
    QCheckBox* checkBox(bool checked, const std::function<void(bool)>& keep);

    Workspace& workspace_;
    PreferenceList* list_;
};

} // namespace parvis
