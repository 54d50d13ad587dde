// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/pinned_column.h"

#include <QHeaderView>

namespace parvis {

class RecordTableModel;

/// The header of a record table: titles, sort marks in their order, and under each title a filter: a line to type in,
/// or a menu of states. Owned by its table; GUI thread.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent);

    void setRecordModel(RecordTableModel* model);
    void setFiltersVisible(bool visible);
    /// Puts the keyboard into the filter of one column.
    void focusFilter(int column);
    QWidget* filterField(int column) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void leftDownwards(); ///< Down, Enter or Escape in a filter: back to the rows

protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    PinnedColumn pinned() const;
    template <class Handle>
    void handleMouse(QMouseEvent* event, Handle handle);
    QWidget* makeField(int column);
    void placeFields();
    void scrollTo(int column);
    void showFilters();
    int fieldHeight() const;

    RecordTableModel* model_ = nullptr;
    std::vector<QWidget*> fields_;
    bool filtersVisible_ = true;
    bool onPinned_ = false; ///< the mouse was pressed on the pinned title
};

} // namespace parvis
