// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/chart_card.h"

#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What a chart shows, line by line: "Aisne: 2 signed, 1 in preparation".
QString inWords(const RecordTableModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList parts;
        for (int column = 1; column < model.columnCount(); ++column) {
            if (const QString text = model.text(row, column); !text.isEmpty())
                parts << model.column(column).title + u' ' + text;
        }
        lines << ChartCard::tr("%1: %2").arg(model.text(row, 0), parts.join(u", "_s));
    }
    return lines.join(ChartCard::tr("; "));
}

} // namespace

ChartCard::ChartCard(const QString& title, const QString& id, QWidget* parent)
    : Card(title, parent)
    , asTable_(u"dashboard/%1AsTable"_s.arg(id))
    , room_(new QWidget(this))
    , toggle_(new QToolButton(this))
    , remark_(new QLabel(this))
{
    remark_->setObjectName(u"caption"_s);
    remark_->setWordWrap(true);
    remark_->hide();
    toggle_->setCheckable(true);
    toggle_->setText(tr("Table"));
    toggle_->setToolTip(tr("Show these figures as a table"));
    toggle_->setAccessibleName(tr("%1: as a table").arg(title));
    toggle_->setChecked(asTable_.value());
    addHeadingWidget(toggle_);
    auto* place = new QWidget(this);
    place_ = new QVBoxLayout(place);
    place_->setContentsMargins(0, 0, 0, 0);
    place_->addWidget(room_);
    addWidget(place);
    addWidget(remark_);
    connect(toggle_, &QToolButton::toggled, this, [this](bool asTable) {
        showTwin();
        asTable_.keep(asTable);
    });
}

void ChartCard::keepRoom(QSize chart)
{
    if (room_)
        room_->setMinimumSize(chart);
}

void ChartCard::setChart(QWidget* chart, TableSchema twin)
{
    Q_ASSERT(!chart_);
    chart_ = chart;
    chart_->setAccessibleName(accessibleName());
    table_ = new RecordTableView(this);
    table_->setRecordModel(new RecordTableModel(std::move(twin)));
    table_->setCompact(true);
    table_->setAccessibleName(accessibleName());
    connect(table_, &RecordTableView::activatedId, this, &ChartCard::rowActivated);
    delete std::exchange(room_, nullptr);
    place_->addWidget(chart_);
    place_->addWidget(table_);
    showTwin();
}

bool ChartCard::showsTable() const
{
    return toggle_->isChecked();
}

void ChartCard::showTwin()
{
    if (!chart_)
        return;
    chart_->setVisible(!showsTable());
    table_->setVisible(showsTable());
}

void ChartCard::refreshTable(const Register& records)
{
    table_->recordModel()->refresh(records);
    table_->setFixedHeight(table_->sizeHint().height());
    chart_->setAccessibleDescription(inWords(*table_->recordModel()));
}

void ChartCard::setRemark(const QString& text)
{
    remark_->setText(text);
    remark_->setVisible(!text.isEmpty());
}

} // namespace parvis
