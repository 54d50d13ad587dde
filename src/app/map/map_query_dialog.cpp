// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_query_dialog.h"

#include "app/districts/qpv_schema.h"
#include "app/map/map_filter.h"
#include "ui_map_query_dialog.h"
#include "widgets/look/obstacle.h"

#include <QCollator>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const QStringList ownFields{u"departement"_s, u"epci"_s, u"contract"_s, u"name"_s};

} // namespace

MapQueryDialog::MapQueryDialog(QWidget* parent)
    : QDialog(parent)
    , ui_(std::make_unique<Ui::MapQueryDialog>())
{
    ui_->setupUi(this);
    for (const TableColumn& column : qpvSchema().columns) {
        // The marks of a state column are chosen in the table; here a condition is typed.
        if (!ownFields.contains(column.id) && column.kind != CellKind::State)
            ui_->column->addItem(column.title, column.id);
    }
    ui_->column->setCurrentIndex(ui_->column->findData(u"population"_s));
    for (QComboBox* box : std::initializer_list<QComboBox*>{ui_->departement, ui_->epci, ui_->contract, ui_->column})
        connect(box, &QComboBox::currentIndexChanged, this, &MapQueryDialog::showCount);
    for (QLineEdit* line : {ui_->name, ui_->condition})
        connect(line, &QLineEdit::textChanged, this, &MapQueryDialog::showCount);
    connect(ui_->select, &QPushButton::clicked, this, [this] { Q_EMIT selectAsked(found_, false); });
    connect(ui_->add, &QPushButton::clicked, this, [this] { Q_EMIT selectAsked(found_, true); });
    connect(ui_->filter, &QPushButton::clicked, this, [this] { Q_EMIT filterAsked(filters()); });
    connect(ui_->close, &QPushButton::clicked, this, &QDialog::reject);
}

MapQueryDialog::~MapQueryDialog() = default;

void MapQueryDialog::setRecords(const Register& records)
{
    records_ = records;
    Choices departements;
    Choices epcis;
    Choices contracts;
    for (const Contract& contract : records.all<Contract>()) {
        const QString code = contract.code.text();
        contracts[u"%1 – %2"_s.arg(contract.title, code)] = code;
        if (const Epci* epci = records.find(contract.epci))
            epcis[epci->name] = epci->name;
    }
    for (const Departement& departement : records.all<Departement>())
        departements[departement.name] = departement.name;
    fill(ui_->departement, departements);
    fill(ui_->epci, epcis);
    fill(ui_->contract, contracts);
    showCount();
}

/// Keeps the choice when the name is still there.
void MapQueryDialog::fill(QComboBox* box, const Choices& choices)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    std::vector<std::pair<QString, QString>> sorted(choices.begin(), choices.end());
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(sorted, collator, &std::pair<QString, QString>::first);
    box->clear();
    box->addItem(tr("All"), QString());
    for (const auto& [text, value] : sorted)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

Filters MapQueryDialog::filters() const
{
    Filters filters;
    const std::pair<QString, QComboBox*> exact[] = {
        {u"departement"_s, ui_->departement}, {u"epci"_s, ui_->epci}, {u"contract"_s, ui_->contract}};
    for (const auto& [column, box] : exact) {
        if (const QString name = box->currentData().toString(); !name.isEmpty())
            filters[column] = u'=' + name;
    }
    if (!ui_->name->text().trimmed().isEmpty())
        filters[u"name"_s] = ui_->name->text().trimmed();
    if (!ui_->condition->text().trimmed().isEmpty())
        filters[ui_->column->currentData().toString()] = ui_->condition->text().trimmed();
    return filters;
}

void MapQueryDialog::showCount()
{
    const Filters wanted = filters();
    const TableSchema schema = qpvSchema();
    const bool understood = std::ranges::all_of(wanted, [&](const auto& filter) {
        return CellFilter::parse(schema.columns[std::size_t(schema.indexOf(filter.first))], filter.second).has_value();
    });
    found_ = understood ? qpvsMatching(wanted, records_) : QpvSet();
    ui_->count->setText(!understood ? tr("The condition is not understood; write for example “>5000” or “10..20”.")
                        : found_.empty() ? tr("No neighbourhood answers.")
                                         : tr("%n neighbourhoods found", nullptr, int(found_.size())));
    for (QPushButton* button : {ui_->select, ui_->add, ui_->filter})
        setObstacle(button, unless(!found_.empty(), ui_->count->text()));
}

} // namespace parvis
