// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backup_comparison.h"

#include "app/backups/backups_schema.h"
#include "app/history/compared_table.h"
#include "store/backup.h"
#include "widgets/look/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

BackupComparison::BackupComparison(Workspace& workspace, const BackupState& backup, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , moment_(momentText(backup))
    , summary_(new QLabel(this))
    , table_(new ComparedTable(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changes since the backup of %1").arg(moment_));
    auto* column = new QVBoxLayout(this);
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    table_->setAccessibleName(tr("Records that differ from the backup"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(summary_);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    resize(Look::unit() * 130, Look::unit() * 70);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    compare(backup);
}

void BackupComparison::compare(const BackupState& backup)
{
    summary_->setText(tr("Comparing…"));
    const auto failed = [this](std::exception_ptr error) {
        summary_->setText(tr("The backup could not be compared."));
        workspace_.report(error);
    };
    comparing_.run(
        windowTitle(),
        [path = backup.path, records = workspace_.records()](const JobControl& control) {
            Comparison comparison;
            comparison.changes = differencesBetween(registerOfBackup(path, control.stop), records);
            comparison.records = compareRecords(records, comparison.changes, QLocale(), control.stop);
            return comparison;
        },
        [this](Comparison comparison) {
            const auto count = int(comparison.records.size());
            summary_->setText(count == 0 ? tr("The records are those of the backup.")
                                         : tr("%n record(s) differ from the backup of %1. Restoring it takes the "
                                              "values that are struck through.",
                                              nullptr, count)
                                               .arg(moment_));
            table_->setComparison(std::make_shared<const Comparison>(std::move(comparison)), workspace_.records());
        },
        failed);
}

} // namespace parvis
