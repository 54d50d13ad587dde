// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/file_export.h"

class QAbstractButton;
class QLineEdit;

namespace parvis {

/// The line of a dialog that names the file to write, and the button beside it that browses. GUI thread; owned by the
/// line.
class FilePathField : public QObject
{
    Q_OBJECT

public:
    FilePathField(QLineEdit* line, QAbstractButton* browse, FileChoice choice);

    /// Proposes a name, without ending, until the user has typed or chosen another path.
    void propose(const QString& name);
    /// What is written from now on; an ending of before is replaced by the first of these.
    void setFormats(const std::vector<FileFormat>& formats);
    bool isEmpty() const;
    /// With the ending of the format. Browsing has asked whether the file may be replaced.
    FileTarget target() const;

private:
    void browse();

    QLineEdit* line_;
    FileChoice choice_;
    QString proposed_;
    FileTarget browsed_;
};

} // namespace parvis
