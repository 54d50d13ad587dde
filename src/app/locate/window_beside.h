// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;
class QWidget;

namespace parvis {

/// Makes of a dialog a window of its own, which does not always cover the one that it belongs to, as a dialog would:
/// what is shown there can be looked at. It is closed with that window, so that the program ends. GUI thread; belongs
/// to the dialog.
class WindowBeside : public QObject
{
    Q_OBJECT

public:
    /// @param dialog  a child of the window, not shown yet
    WindowBeside(QDialog* dialog, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDialog* dialog_;
};

} // namespace parvis
