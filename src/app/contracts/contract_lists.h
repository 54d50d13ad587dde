// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "widgets/tables/table_schema.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QObject>

class QTabWidget;

namespace parvis {

class FittedTable;

/// The tabs of a contract that list what belongs to it: documents, articles, priorities, actions, money, devices,
/// history. Enter or a double click opens the record on its own page. A list is filled when its tab is shown; the
/// history is read in a worker. GUI thread; a child of the tabs.
class ContractLists : public QObject
{
    Q_OBJECT

public:
    ContractLists(Workspace& workspace, QTabWidget& tabs);

    void showContract(Id<Contract> contract);

private:
    FittedTable* add(const char* id, const QString& title, TableSchema schema, const QString& fills,
                     const QStringList& leastFirst);
    void fill();
    void fillHistory();

    Workspace& workspace_;
    QTabWidget& tabs_;
    Id<Contract> contract_;
    std::vector<FittedTable*> lists_;
    FittedTable* history_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
