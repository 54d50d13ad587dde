// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/compared_table.h"

#include "domain/names.h"
#include "widgets/look/look.h"
#include "widgets/tables/cell_delegate.h"
#include "widgets/tables/table_columns.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Paints the values of a change with the old ones struck through.
class ValuesDelegate : public CellDelegate
{
public:
    using Find = std::function<const ComparedRecord*(qint64 id)>;

    ValuesDelegate(Find find, QObject* parent)
        : CellDelegate(parent)
        , find_(std::move(find))
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = static_cast<const RecordTableModel&>(*index.model());
        const ComparedRecord* record =
            model.column(index.column()).id == u"fields" ? find_(model.idAt(index.row())) : nullptr;
        if (!record)
            return CellDelegate::paint(painter, option, index);
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        filled.text.clear();
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &filled, painter, option.widget);
        const int margin = Look::unit() - 1;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(option.rect);
        paintFields(*painter, filled, option.rect.adjusted(margin, 0, -margin, 0), *record, selected);
        painter->restore();
    }

private:
    static void paintFields(QPainter& painter, const QStyleOptionViewItem& option, QRect area,
                            const ComparedRecord& record, bool selected)
    {
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor faint = selected ? text : Look::ink(Look::Ink::Faint);
        const auto write = [&](const QString& part, const QColor& colour, bool struck) {
            QFont font = option.font;
            font.setStrikeOut(struck);
            const QFontMetrics metrics(font);
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(part, Qt::ElideRight, std::max(0, area.width())));
            area.setLeft(area.left() + metrics.horizontalAdvance(part));
        };
        for (const FieldText& field : record.fields) {
            if (area.left() >= area.right())
                return;
            write(ComparedTable::tr("%1: ").arg(field.label), faint, false);
            if (record.outcome != Outcome::Added)
                write(knownText(field.before).simplified(), faint, true);
            if (record.outcome == Outcome::Changed)
                write(u" → "_s, faint, false);
            if (record.outcome != Outcome::Removed)
                write(knownText(field.after).simplified(), text, false);
            write(u"   "_s, faint, false);
        }
    }

    Find find_;
};

/// One row of the list: its place, from 1, is its key.
struct Row
{
    qint64 id;
    const ComparedRecord* record;
    QString contract;
    QString fields; ///< the same words as the cell shows, for filters and copies
};

TableSchema comparedSchema()
{
    const auto rows = [](const Register& records, const TableSubject& subject) {
        std::vector<Row> made;
        if (const auto comparison = subject.as<std::shared_ptr<const Comparison>>()) {
            for (const ComparedRecord& record : comparison->records)
                made.push_back(
                    {qint64(made.size()) + 1, &record, contractName(records, record.contract), fieldsText(record)});
        }
        return made;
    };
    const auto size = [](const Register&, const TableSubject& subject) {
        const auto comparison = subject.as<std::shared_ptr<const Comparison>>();
        return comparison ? comparison->records.size() : 0;
    };
    return SchemaOf<Row>(u"history_comparison"_s, {}, rows, [](const Row& row) { return row.id; })
        .add(stateColumn<Outcome>("outcome", ComparedTable::tr("Became"), 12),
             [](const Row& row) { return cellOf(row.record->outcome); })
        .add(stateColumn<ChangeSubject>("subject", ComparedTable::tr("Subject"), 16),
             [](const Row& row) { return cellOf(row.record->subject); })
        .add(column("contract", ComparedTable::tr("Contract"), CellKind::Text, 22),
             [](const Row& row) { return cellOf(row.contract); })
        .add(column("record", ComparedTable::tr("Record"), CellKind::Text, 40),
             [](const Row& row) { return cellOf(row.record->label); })
        .add(column("fields", ComparedTable::tr("Values"), CellKind::Text, 60),
             [](const Row& row) { return cellOf(row.fields); })
        .estimate(size)
        .build();
}

} // namespace

std::pair<Shape, Tone> StateLook<Outcome>::of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return {Shape::Triangle, Tone::Good};
    case Outcome::Changed:
        return {Shape::Diamond, Tone::Active};
    case Outcome::Removed:
        return {Shape::Cross, Tone::Bad};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<ChangeSubject>::of(ChangeSubject)
{
    return {Shape::Square, Tone::Neutral};
}

ComparedTable::ComparedTable(QWidget* parent)
    : RecordTableView(parent)
{
    setRecordModel(new RecordTableModel(comparedSchema()));
    setItemDelegate(new ValuesDelegate([this](qint64 id) { return recordAt(id); }, this));
    connect(this, &RecordTableView::currentIdChanged, this, [this](qint64 id) {
        const auto comparison = comparison_;
        if (const ComparedRecord* record = recordAt(id))
            Q_EMIT changeSelected(*std::ranges::find(comparison->changes, record->record, &RowChange::record));
    });
}

void ComparedTable::setComparison(std::shared_ptr<const Comparison> comparison, const Register& records)
{
    comparison_ = std::move(comparison);
    recordModel()->setSubject(TableSubject(comparison_));
    recordModel()->refresh(records);
}

const ComparedRecord* ComparedTable::recordAt(qint64 id) const
{
    const bool known = comparison_ && id > 0 && std::size_t(id) <= comparison_->records.size();
    return known ? &comparison_->records[std::size_t(id) - 1] : nullptr;
}

} // namespace parvis
