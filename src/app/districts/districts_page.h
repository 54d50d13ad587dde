// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

class RecordTableModel;
class RecordSheet;

/// The priority neighbourhoods (QPV) and the sheet of one of them.
class DistrictsPage : public Page
{
    Q_OBJECT

public:
    DistrictsPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFigures();
    void importFigures(const QString& path);
    void showSheet(Id<Qpv> id);

    RecordTableModel* model_;
    RecordSheet* sheet_;
    QAction* zoom_;
    QAction* contract_;
    QAction* figures_;
};

} // namespace parvis
