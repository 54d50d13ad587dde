#pragma once

#include <QObject>

namespace parvis {

class Page;
class RecordTableView;
class Workspace;

/// Ties the table of a page to the filter and the selection that tables and map share: its filters confine the others,
/// theirs confine it; what is selected here is selected there. For tables whose rows have places
/// (TableSchema::hasPlaces). Belongs to the page. GUI thread.
class TerritoryLink : public QObject
{
    Q_OBJECT

public:
    TerritoryLink(Workspace& workspace, Page& page, RecordTableView& table);

private:
    void confine();
    void tell();
    void shareSelection();
    void takeSelection();

    Workspace& workspace_;
    Page& page_;
    RecordTableView& table_;
    bool fresh_ = true;   ///< no row was shown yet that could take the selection
    bool taking_ = false; ///< rows are selected because they are elsewhere
};

} // namespace parvis
