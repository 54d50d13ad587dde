// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_look.h"

#include "widgets/look/look.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace parvis {

namespace {

/// Belongs to the table.
class StretchedColumn : public QObject
{
public:
    StretchedColumn(QTableView& table, int column, int characters)
        : QObject(&table)
        , table_(table)
        , column_(column)
        , characters_(characters)
    {
        table.viewport()->installEventFilter(this);
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
            if (resized != column_)
                fit();
        });
        fit();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QHeaderView& header = *table_.horizontalHeader();
        const int others = header.length() - header.sectionSize(column_);
        const int least =
            std::max(table_.fontMetrics().averageCharWidth() * characters_, header.sectionSizeHint(column_));
        header.resizeSection(column_, std::max(least, table_.viewport()->width() - others));
    }

    QTableView& table_;
    int column_;
    int characters_;
};

} // namespace

void dressTable(QTableView& table)
{
    table.verticalHeader()->hide();
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    Look::follow(&table, [&table] {
        table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table.verticalHeader()->setMinimumSectionSize(1);
        table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + Look::unit());
    });
}

void setColumnWidths(QTableView& table, const std::vector<std::pair<int, int>>& characters)
{
    QHeaderView* header = table.horizontalHeader();
    for (const auto& [column, count] : characters)
        header->resizeSection(
            column, std::max(table.fontMetrics().averageCharWidth() * count, header->sectionSizeHint(column)));
}

void stretchColumn(QTableView& table, int column, int characters)
{
    new StretchedColumn(table, column, characters);
}

} // namespace parvis
