// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/action_details.h"
#include "app/history/history_list.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/page.h"

namespace parvis {

class ComparisonView;
class RecordSheet;

/// Who changed what and when, newest first; the sheet shows the values before and after. A second mode compares two
/// dates. The journal is read in a worker. GUI thread.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Workspace& workspace, QWidget* parent);
    ~HistoryPage() override;

    void refresh(const ChangeSet* changes) override;
    /// A line of the journal, or the history of any other record.
    void showRecord(const RecordRef& record) override;
    /// None while two dates are compared.
    std::optional<RecordRef> shownRecord() const override;
    /// Without the record whose history is shown.
    Filters filters() const override;
    /// Also understands `changesSince`.
    void applyFilters(const Filters& filters) override;
    /// The comparison while it is shown.
    std::vector<Printout> printouts() const override;

private:
    void readLog(std::optional<RecordRef> subject);
    void showLog(HistoryLog log);
    void showAction(qint64 id);
    void showDetails(const JournalAction& action, const ActionDetails& details);
    void showComparedChange(const RowChange& change);
    void updateUndo(const JournalAction& action);
    using TakingBackVerb = std::function<void(Transaction&, const Register&, History&)>;
    void takeBack(int records, const QString& done, const TakingBackVerb& verb);
    void takeBackCurrent();
    void restore(const RestorableValue& value);
    QString actionLink(qint64 id) const;
    QString actionSubtitle(const JournalAction& action) const;
    void compareDates(bool compare);
    void openLink(const QString& link);

    SharedHistory history_;
    RecordSheet* sheet_;
    ComparisonView* comparison_;
    QAction* undoAction_;
    QAction* takeBackAction_; ///< that action alone
    QAction* lookBackAction_; ///< the register as it stood on the day of that action
    QAction* subjectAction_;
    QAction* compareAction_;
    qint64 shownAction_ = 0;                ///< that the sheet is about
    LatestJob reading_{workspace().jobs()}; ///< of the journal
    LatestJob details_{workspace().jobs()}; ///< of one action
};

/// What Requests::openPage needs to show on the history page what changed from that day to today.
Filters changesSince(QDate day);

} // namespace parvis
