// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace parvis {

class Workspace;

/// Stands below the pages as long as they show the register as it was on another day: says which, and leads back. Shows
/// and hides itself. GUI thread.
class PastBar : public QFrame
{
    Q_OBJECT

public:
    PastBar(Workspace& workspace, QWidget* parent);

private:
    void refresh();

    Workspace& workspace_;
    QLabel* text_;
    QPushButton* back_;
};

} // namespace parvis
