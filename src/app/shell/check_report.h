// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check/check.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace parvis {

/// What a check found, the worst first, with the records that it speaks of below each finding: a double click or Enter
/// opens them. Stays open beside the window. GUI thread.
class CheckReportDialog : public QDialog
{
    Q_OBJECT

public:
    CheckReportDialog(Workspace& workspace, const CheckReport& report, QWidget* parent);

Q_SIGNALS:
    void backupsRequested();

private:
    void fill(const CheckReport& report);
    void open(const QTreeWidgetItem& item);
    void copy() const;

    Workspace& workspace_;
    QTreeWidget* list_;
};

} // namespace parvis
