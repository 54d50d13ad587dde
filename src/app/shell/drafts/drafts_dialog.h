// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace parvis {

/// Shows the texts that were kept, to be copied from; they stay kept until they are discarded. GUI thread.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    DraftsDialog(const QString& texts, QWidget* parent);

Q_SIGNALS:
    void discarded(const QString& texts); ///< those that were shown
};

} // namespace parvis
