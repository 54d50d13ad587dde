// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/bulk_edits.h"

#include <QWidget>

class QListWidget;

namespace parvis {

class NoteLabel;

/// What a bulk edit would do, before it is done: how many records change, which are left out and why. Always of the
/// same height, so that the buttons below it stay where they are. GUI thread.
class PlanPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget* parent = nullptr);

    void showPlan(const Register& records, const BulkPlan& plan);
    /// A sentence instead of a plan.
    void showHint(const QString& text);

private:
    NoteLabel* summary_;
    QListWidget* refused_;
};

/// "12 signatories change, 3 stay as they are." in as many sentences as needed.
QString planText(const BulkPlan& plan);

} // namespace parvis
