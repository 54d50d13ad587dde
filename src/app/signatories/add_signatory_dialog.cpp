// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/add_signatory_dialog.h"

#include "app/signatories/signatory_schema.h"
#include "ui_add_signatory_dialog.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/write_obstacle.h"

#include <QPushButton>

namespace parvis {

AddSignatoryDialog::AddSignatoryDialog(Workspace& workspace, Id<Contract> contract, QWidget* parent)
    : QDialog(parent)
    , ui_(std::make_unique<Ui::AddSignatoryDialog>())
    , table_(new RecordTableView(this))
{
    ui_->setupUi(this);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    auto* model = new RecordTableModel(candidateSchema(contract));
    table_->setRecordModel(model);
    table_->setAccessibleName(windowTitle());
    ui_->column->insertWidget(1, table_, 1);
    model->refresh(workspace.records());
    resize(Look::unit() * 96, Look::unit() * 64);
    const auto enable = [this] {
        setObstacle(ui_->buttons->button(QDialogButtonBox::Ok),
                    selectionObstacle(qint64(table_->selectedIds().size())));
    };
    connect(table_, &RecordTableView::selectedIdsChanged, this, enable);
    connect(table_, &RecordTableView::activatedId, this, &QDialog::accept);
    enable();
}

AddSignatoryDialog::~AddSignatoryDialog() = default;

std::vector<Id<Organisation>> AddSignatoryDialog::chosen() const
{
    std::vector<Id<Organisation>> ids;
    for (const qint64 id : table_->selectedIds())
        ids.push_back({id});
    return ids;
}

} // namespace parvis
