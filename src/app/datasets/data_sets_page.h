// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

struct DataSet;
class RecordSheet;
class RecordTableModel;

/// The data sets that the figures of the file come from, embedded and imported, and those that are published beside
/// them: vintage, source, what names them, and what is newer. GUI thread.
class DataSetsPage : public Page
{
    Q_OBJECT

public:
    DataSetsPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    std::optional<RecordRef> shownRecord() const override;

private:
    void showSheet();
    void showFacts(const DataSet& set);
    void showWhatIsNewer(const DataSet& set);
    void open(const QString& address);

    std::shared_ptr<const std::vector<std::pair<qint64, DataSet>>> sets_; ///< counted at each refresh
    RecordTableModel* model_;
    RecordSheet* sheet_;
    QAction* open_;
    QString address_; ///< of what is shown
};

} // namespace parvis
