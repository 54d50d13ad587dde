// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace parvis {

class RecordTableView;
class Workspace;

/// Ties the table of a page to the filter and the selection that tables and map share: its filters confine the others,
/// theirs confine it; what is selected here is selected there. For tables whose rows have places
/// (TableSchema::hasPlaces). GUI thread.
class TerritoryLink : public QObject
{
    Q_OBJECT

public:
    /// @param page  id of the page that shows the table
    /// @param title  of that page, as it reads at the time
    /// @param parent  lives no longer than the table
    TerritoryLink(Workspace& workspace, QString page, std::function<QString()> title, RecordTableView& table,
                  QObject* parent);

private:
    void confine();
    void tell();
    void shareSelection();
    void takeSelection();

    Workspace& workspace_;
    QString page_;
    std::function<QString()> title_;
    RecordTableView& table_;
    std::optional<std::vector<qint64>> before_; ///< what was selected, while the rows change
    bool fresh_ = true;                         ///< no row was shown yet that could take the selection
    bool taking_ = false;                       ///< rows are selected because they are elsewhere
};

} // namespace parvis
