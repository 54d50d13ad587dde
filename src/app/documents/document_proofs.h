// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QWidget>

namespace parvis {

class RecordTableView;

/// What one document proves, and the records that name it: a line for each, which Enter or a double click opens. Hidden
/// while there is none. GUI thread.
class DocumentProofs : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentProofs(Workspace& workspace, QWidget* parent = nullptr);

    /// As the register has it now.
    void showDocument(Id<Document> id);
    RecordTableView* table() const { return table_; }

private:
    void open(qint64 row);

    Workspace& workspace_;
    Id<Document> id_;
    RecordTableView* table_;
};

} // namespace parvis
