// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/chart_card.h"

#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"

#include <QLabel>
#include <QToolButton>

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

ChartCard::ChartCard(const QString& title, const QString& id, QWidget* chart, TableSchema twin, QWidget* parent)
    : Card(title, parent)
    , asTable_(u"dashboard/%1AsTable"_s.arg(id))
    , chart_(chart)
    , table_(new RecordTableView(this))
    , toggle_(new QToolButton(this))
    , remark_(new QLabel(this))
{
    table_->setRecordModel(new RecordTableModel(std::move(twin)));
    table_->setCompact(true);
    table_->setAccessibleName(title);
    chart_->setAccessibleName(title);
    remark_->setObjectName(u"caption"_s);
    remark_->setWordWrap(true);
    remark_->hide();
    toggle_->setCheckable(true);
    toggle_->setText(tr("Table"));
    toggle_->setToolTip(tr("Show these figures as a table"));
    toggle_->setAccessibleName(tr("%1: as a table").arg(title));
    addHeadingWidget(toggle_);
    addWidget(chart_);
    addWidget(table_);
    addWidget(remark_);
    connect(toggle_, &QToolButton::toggled, this, [this](bool asTable) {
        showTwin(asTable);
        asTable_.keep(asTable);
    });
    connect(table_, &RecordTableView::activatedId, this, &ChartCard::rowActivated);
    toggle_->setChecked(asTable_.value());
    showTwin(toggle_->isChecked());
}

void ChartCard::showTwin(bool asTable)
{
    chart_->setVisible(!asTable);
    table_->setVisible(asTable);
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
