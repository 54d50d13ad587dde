// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/record_table_view.h"

namespace parvis {

/// A table inside a sheet that never scrolls sideways: texts wrap, one column takes what the others leave, and where
/// there is not enough room all dates become figures, then columns are put away until there is (`hiddenForRoom`): those
/// that hold nothing first, then the least important ones. While the same rows are edited, the columns stay where they
/// are. Rows can stand in groups under headings. Enter, F2 or a double click on a cell that is not edited in place asks
/// for the whole record (activatedId), Ctrl+Enter does so anywhere. GUI thread.
class FittedTable : public RecordTableView
{
    Q_OBJECT

public:
    /// The heading over the first row of a group, from the text of its cell in the grouping column and its rows.
    using Heading = std::function<QString(const QString& group, const std::vector<qint64>& ids)>;

    explicit FittedTable(QWidget* parent = nullptr);

    /// @param fills  the column that takes what the others leave; wraps
    /// @param leastFirst  the columns that may be put away, in that order; the others always stay
    void setFit(const QString& fills, const QStringList& leastFirst);
    /// Rows stay sorted by this column, which is not shown itself.
    void setGroups(const QString& column, Heading heading);
    /// Of these columns only those that hold a value are shown; all where none does.
    void setFoldedWhenEmpty(const QStringList& columns);
    /// What is said in the place of the rows while there are none at all: what is missing and where it is added.
    void setEmptyText(const QString& text);
    /// As high as its rows (in a page that scrolls), or scrolling by itself.
    void setGrowing(bool growing);

    /// The titles of the columns that there is no room for.
    QStringList hiddenForRoom() const;
    int headingHeight() const;
    bool startsGroup(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void saveLayout() const override;
    void restoreLayout() override;

Q_SIGNALS:
    void fitted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;
    std::vector<SortKey> sortKeysFor(std::vector<SortKey> wanted) const override;
    std::vector<SortKey> chosenSortKeys() const override;

private:
    void fit();
    void followRows();
    void showCurrentInPage();
    bool isEmpty() const { return !emptyText_.isEmpty() && recordModel() && recordModel()->totalCount() == 0; }
    bool fitsAsBefore() const;
    void fitRowsAlone();
    void fitColumns();
    bool isEmptyColumn(int column) const;
    int comfortOf(const std::vector<int>& widths) const;
    int narrowStates(std::vector<int>& widths, int wanting) const;
    void shareRoom(std::vector<int>& widths, int left) const;
    void fitRows();
    int neededWidth(int column, DateForm dates) const;
    std::vector<int> wantedWidths(DateForm dates) const;
    QStringList foldedColumns() const;
    int groupColumn() const;
    std::vector<qint64> groupFrom(int row) const;
    int rowsHeight() const;

    QString fills_;
    QStringList leastFirst_;
    QStringList foldable_; ///< see setFoldedWhenEmpty
    QString groupedBy_;
    QString emptyText_;
    Heading heading_;
    mutable QStringList unwanted_; ///< columns that the user put away
    QStringList noRoom_;
    std::vector<qint64> fitted_; ///< the rows that the columns were fitted to, by id
    QStringList folded_;         ///< then
    std::vector<int> needed_;    ///< what each column asked for then
    bool growing_ = false;
    bool fitting_ = false;
    bool ready_ = false;
};

} // namespace parvis
