// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace parvis {

struct HelpText;

/// Shows one of the short texts of the Help menu, with its links. GUI thread.
class HelpTextDialog : public QDialog
{
    Q_OBJECT

public:
    HelpTextDialog(const HelpText& text, QWidget* parent);
};

} // namespace parvis
