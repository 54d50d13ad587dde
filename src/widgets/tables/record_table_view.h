// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/record_table_model.h"
#include "widgets/tables/type_to_find.h"

#include <QTableView>

#include <set>

namespace parvis {

class FilterHeader;
class TableLayout;

/// The keys of rows as those of the records that they show.
template <class T>
std::vector<Id<T>> idsOf(const std::vector<qint64>& keys)
{
    std::vector<Id<T>> ids;
    for (const qint64 key : keys)
        ids.push_back({key});
    return ids;
}

/// The table of the whole program: sorting by header click (Shift adds a column), a filter under each header, type to
/// find, copy as TSV and HTML, columns shown, hidden and moved by the header's menu, layout kept between sessions. The
/// first column stays while the others scroll sideways.
/// GUI thread.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(QWidget* parent = nullptr);
    ~RecordTableView() override;

    /// Takes the model as its child.
    void setRecordModel(RecordTableModel* model);
    RecordTableModel* recordModel() const { return model_; }
    /// A small table inside a sheet has no filter row and grows with its rows.
    void setCompact(bool compact);

    /// What is to be told beside the table where it is exported or printed: what it shows, and its sources.
    void setNotes(const QStringList& notes) { notes_ = notes; }
    const QStringList& notes() const { return notes_; }
    /// What stands below it, in one line; empty: nothing.
    void setTotals(const QString& totals) { totals_ = totals; }
    const QString& totals() const { return totals_; }

    qint64 currentId() const; ///< 0: none
    std::vector<qint64> selectedIds() const;
    /// Selects the rows that are shown among these, and scrolls to the first; emits nothing.
    /// @param chosenOn  the title of the page where the user chose them, when it is another one
    void selectIds(const std::vector<qint64>& ids, const QString& chosenOn = {});
    /// The title of the page whose selection some of the selected rows follow, unseen perhaps; empty: the user selected
    /// all of them here.
    QString chosenOn() const { return followed_.empty() ? QString() : chosenOn_; }
    /// When no row is current, makes the first one so, quietly: a sheet beside a list is never blank without need.
    void showFirstIfNone();
    /// Makes one row current; clears the filters that hide it.
    void showId(qint64 id);

    void copySelection() const;
    virtual void saveLayout() const;
    /// As it was kept for the database that is open.
    virtual void restoreLayout();

    QSize sizeHint() const override;
    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectedIdsChanged();                            ///< by the user
    void activatedId(qint64 id);                          ///< double click or Enter on a cell that is not edited
    void removeRequested(const std::vector<qint64>& ids); ///< the Delete key
    void countsChanged();
    void hiddenElsewhere(); ///< a wanted row is shown by no filter of this table, but hidden by those of other pages

protected:
    /// An editor whose text cannot be accepted stays, however it was left, until it is mended or given up by Escape.
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command) override;
    void keyboardSearch(const QString& search) override;
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    /// What the table is sorted by when the user asks for these columns.
    virtual std::vector<SortKey> sortKeysFor(std::vector<SortKey> wanted) const { return wanted; }
    /// Of the columns that the user asked for.
    virtual std::vector<SortKey> chosenSortKeys() const { return model_->sortKeys(); }

private:
    void goTo(const QModelIndex& index);
    void forgetFollowed(const QItemSelection& selectedHere);
    void rememberRows();
    void restoreRows();
    void sortBy(int column, bool add);
    void showColumnMenu(const QPoint& position);
    void showCellMenu(const QPoint& position);
    void paintPinned();

    QStringList notes_;
    QString totals_;
    RecordTableModel* model_ = nullptr;
    FilterHeader* header_;
    TableLayout* layout_;
    bool compact_ = false;
    bool quiet_ = false;        ///< rows change by program, not by the user
    std::set<qint64> followed_; ///< rows that another page selected
    QString chosenOn_;          ///< the title of that page
    std::vector<qint64> rememberedIds_;
    qint64 rememberedCurrent_ = 0;
    int rememberedColumn_ = 0;
    TypeToFind typed_;
    QPersistentModelIndex extendedFrom_; ///< where the program led to, until the user selects a row by himself
};

} // namespace parvis
