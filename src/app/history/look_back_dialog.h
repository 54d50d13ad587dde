// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace parvis {

class CheckedLine;
class Workspace;

/// Asks for the day at which the whole register is to be looked at; proposes the last steering committee, or else the
/// day one month ago, but none before the file was created. GUI thread.
class LookBackDialog : public QDialog
{
    Q_OBJECT

public:
    LookBackDialog(const Workspace& workspace, QWidget* parent);

    QDate day() const;

private:
    CheckedLine* line_;
};

/// Asks, and has every page show the register as it stood then.
void askToLookBack(Workspace& workspace, QWidget* parent);

} // namespace parvis
