// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/funding_sums.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace parvis {

class FundingSubtotals;
class NoteLabel;

/// Under the funding table: the totals of the rows that pass the filters, one line per kind of credit and one column
/// per figure (in a narrow window per figure that is known), those of the selected rows, and subtotals where they are
/// wanted. Unknown reads "à renseigner". GUI thread.
class FundingFooter : public QFrame
{
    Q_OBJECT

public:
    explicit FundingFooter(QWidget* parent = nullptr);

    void showTotals(const std::vector<FundingSums>& totals);
    /// @param lines  how many rows are selected; below two nothing is shown
    void showSelection(const std::vector<FundingSums>& totals, int lines);
    FundingSubtotals& subtotals() const { return *subtotals_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateLook();
    void addCell(int row, int column, const QString& text, const QString& detail, bool known);
    int widestIn(int column) const;
    void fitWidth();
    void fitHeight();

    QScrollArea* scroll_; ///< several sums in large text need more width than a narrow window has
    QGridLayout* grid_;
    NoteLabel* selection_;
    FundingSubtotals* subtotals_;
    std::vector<FundingSums> totals_;
};

} // namespace parvis
