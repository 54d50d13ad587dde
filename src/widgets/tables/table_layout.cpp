// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_layout.h"

#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_model.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int filterRoom = 5; ///< units beside a year in the filter below a title: its frame, and what clears it

/// What is kept of the look of one table.
struct LayoutSettings
{
    explicit LayoutSettings(const QString& key)
        : group(key + u'/')
    {
    }

    QString group;
    Setting<QStringList> columns{group + u"columns"_s}; ///< all of them, as the layout was made for
    Setting<int> textPercent{group + u"text_percent"_s};
    Setting<QByteArray> header{group + u"header"_s};
    Setting<QStringList> sort{group + u"sort"_s};
};

/// Whatever file is open.
QString usualKey(const RecordTableModel& model)
{
    return u"tables/"_s + model.schema().id;
}

QString keyInFile(const RecordTableModel& model)
{
    return openFileSettingKey(usualKey(model));
}

QStringList columnsOf(const RecordTableModel& model)
{
    QStringList columns;
    for (const TableColumn& column : model.schema().columns)
        columns << column.id;
    return columns;
}

/// Of the longest month, as the cells of a column show it.
QString widestDate(const TableColumn& column)
{
    return cellText(column, cellOf(PartialDate::day(QDate(2026, 9, 28))), QLocale());
}

} // namespace

TableLayout::TableLayout(QTableView* view)
    : QObject(view)
    , view_(view)
{
    Look::follow(this, [this] { followTextSize(); });
}

void TableLayout::setRecordModel(RecordTableModel* model)
{
    model_ = model;
    usualSort_ = model->sortKeys();
}

void TableLayout::keep() const
{
    if (!isReady_)
        return;
    const LayoutSettings kept(keyInFile(*model_));
    kept.columns.keep(columnsOf(*model_));
    kept.textPercent.keep(Look::textPercent());
    kept.header.keep(view_->horizontalHeader()->saveState());
    QStringList sort;
    for (const SortKey& key : model_->sortKeys())
        sort << (key.order == Qt::AscendingOrder ? u'+' : u'-') + model_->column(key.column).id;
    kept.sort.keep(sort);
}

void TableLayout::restore()
{
    isReady_ = false;
    showAsInSchema();
    const bool isOfFile = LayoutSettings(keyInFile(*model_)).columns.isKept();
    const LayoutSettings kept(isOfFile ? keyInFile(*model_) : usualKey(*model_));
    if (kept.columns.value() == columnsOf(*model_) && kept.textPercent.value() == Look::textPercent())
        view_->horizontalHeader()->restoreState(kept.header.value());
    std::vector<SortKey> keys;
    for (const QString& key : kept.sort.value()) {
        if (const int column = model_->schema().indexOf(key.mid(1)); column >= 0)
            keys.push_back({column, key.startsWith(u'+') ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    model_->setSortKeys(keys.empty() ? usualSort_ : keys);
    isReady_ = true;
}

/// The columns grow with the text, also those that the user made wider or narrower.
void TableLayout::followTextSize()
{
    const int before = std::exchange(textPercent_, Look::textPercent());
    if (!isReady_ || before == textPercent_)
        return;
    if (view_->isVisible()) // the rows have another height, too
        QTimer::singleShot(0, view_, [view = view_] { view->scrollTo(view->currentIndex()); });
    for (int column = 0; column < model_->columnCount(); ++column) {
        const bool isHidden = view_->isColumnHidden(column); // how wide it was, its header does not tell
        view_->setColumnWidth(column,
                              isHidden ? usualWidth(column) : view_->columnWidth(column) * textPercent_ / before);
    }
}

void TableLayout::showAsInSchema()
{
    for (int column = 0; column < model_->columnCount(); ++column) {
        const TableColumn& description = model_->column(column);
        QHeaderView* header = view_->horizontalHeader();
        header->moveSection(header->visualIndex(column), column);
        view_->setColumnHidden(column, !description.visible);
        view_->setColumnWidth(column, usualWidth(column));
    }
}

/// In pixels, at the size of text of now.
int TableLayout::usualWidth(int column) const
{
    const TableColumn& description = model_->column(column);
    const QFontMetrics metrics = view_->fontMetrics();
    QFont bold = view_->font();
    bold.setWeight(QFont::DemiBold);
    int width = metrics.averageCharWidth() * description.width + Look::unit() * 2;
    for (const StateMark* mark : description.marks)
        width = std::max(width, metrics.horizontalAdvance(mark->word) + metrics.ascent() + Look::unit() * 3);
    if (description.kind == CellKind::Date) // whole: half a date reads as another one
        width = std::max(width, metrics.horizontalAdvance(widestDate(description)) + Look::unit() * 2);
    width = std::max(width, QFontMetrics(bold).horizontalAdvance(description.title) + Look::unit() * 3);
    return std::max(width, metrics.horizontalAdvance(u"2023"_s) + filterRoom * Look::unit());
}

void TableLayout::addActions(QMenu& menu)
{
    for (int column = 0; column < model_->columnCount(); ++column) {
        QAction* action = menu.addAction(model_->column(column).title);
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown || view_->horizontalHeader()->hiddenSectionCount() + 1 < model_->columnCount())
                view_->setColumnHidden(column, !shown);
            Q_EMIT columnsChosen();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Back to the first layout"), this, [this] {
        forgetSettings(keyInFile(*model_));
        forgetSettings(usualKey(*model_));
        Q_EMIT forgotten();
    });
}

} // namespace parvis
