// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_import_dialog.h"

#include "app/funding/column_memory.h"
#include "app/funding/file_rows_model.h"
#include "app/funding/funding_import_schema.h"
#include "tasks/funding_import.h"
#include "ui_funding_import_dialog.h"
#include "widgets/controls/column_choice_header.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_look.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QStringList columnLabels()
{
    QStringList labels;
    for (const auto& name : EnumNames<FundingColumn>::all)
        labels << label(name.value);
    return labels;
}

/// "12 new, 3 with changes, …".
QString fatesText(const FundingPlan& plan)
{
    QStringList parts;
    for (const auto& name : EnumNames<FundingFate>::all) {
        if (const int count = plan.count(name.value); count > 0)
            parts << FundingImportDialog::tr("%1: %2").arg(label(name.value), QLocale().toString(count));
    }
    if (plan.elsewhere > 0)
        parts << FundingImportDialog::tr("About another territory: %1").arg(QLocale().toString(plan.elsewhere));
    return parts.join(u" · "_s);
}

int writtenBy(const FundingPlan& plan)
{
    return plan.count(FundingFate::New) + plan.count(FundingFate::Changed);
}

} // namespace

FundingImportDialog::FundingImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::FundingImportDialog>())
    , rows_(new FileRowsModel(this))
{
    ui_->setupUi(this);
    const int unit = Look::unit();
    ui_->outer->setSpacing(unit + unit / 2);
    stackInLargeText(*ui_->choices, *this);
    keepPlaces({ui_->sheetLabel, ui_->sheet, ui_->yearLabel, ui_->year, ui_->details, ui_->progress});
    ui_->progress->setTextVisible(false);
    ui_->progress->setAccessibleName(tr("How far it is"));
    ui_->details->setAccessibleName(tr("Remarks on the file"));
    ui_->details->setFixedHeight(fontMetrics().height() * 3 + unit);
    ui_->lines->setAccessibleName(tr("What becomes of the rows"));
    ui_->lines->setRecordModel(new RecordTableModel(fundingImportSchema()));
    header_ = new ColumnChoiceHeader(ui_->columns);
    ui_->columns->setHorizontalHeader(header_);
    ui_->columns->setModel(rows_);
    ui_->columns->setAccessibleName(tr("What the columns hold"));
    dressTable(*ui_->columns);
    import_ = ui_->buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(u"import"_s);
    import_->setDefault(true);
    connectChoices();
    showMessage(tr("The file is being read…"));
    letScroll(*this, QSize(unit * 160, unit * 84));
}

FundingImportDialog::~FundingImportDialog()
{
    workspace_.disconnect(this);
}

void FundingImportDialog::connectChoices()
{
    connect(header_, &ColumnChoiceHeader::chosen, this, &FundingImportDialog::choose);
    connect(ui_->sheet, &QComboBox::activated, this, [this] { readFile(path_, ui_->sheet->currentText()); });
    connect(ui_->hasTitles, &QCheckBox::clicked, this, [this](bool hasTitles) {
        if (table_)
            takeTable(withTitles(*table_, hasTitles));
    });
    connect(ui_->year, &QSpinBox::valueChanged, this, [this](int year) {
        choices_.year = year > ui_->year->minimum() ? std::optional(year) : std::nullopt;
        if (table_)
            understand();
    });
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &FundingImportDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &FundingImportDialog::reject);
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, this, &FundingImportDialog::showShare);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    connect(&workspace_, &Workspace::recordsChanged, this, [this] {
        if (!isWriting_ && table_)
            understand();
    });
}

void FundingImportDialog::readFile(const QString& path, const QString& sheet)
{
    if (path != path_)
        ui_->sheet->clear();
    path_ = path;
    read([path, sheet](const std::stop_token& stop) { return readFundingTable(path, sheet, stop); });
}

void FundingImportDialog::readCells(const QString& text)
{
    path_.clear();
    ui_->sheet->clear();
    read([text, name = tr("the copied cells")](const std::stop_token& stop) {
        return parseFundingTable(text.toUtf8(), name, stop);
    });
}

void FundingImportDialog::read(Read read)
{
    table_.reset();
    rows_->setTable(nullptr);
    showMessage(tr("The file is being read…"));
    job_.run(
        tr("Read funding lines"), [read](const JobControl& control) { return read(control.stop); },
        [this](FundingTable table) { takeTable(std::move(table)); },
        [this](std::exception_ptr error) { showProblem(error); });
    showShare();
}

void FundingImportDialog::takeTable(FundingTable table)
{
    const auto remembered = rememberedColumns(table);
    isRemembered_ = remembered.has_value();
    choices_.columns = remembered.value_or(table.columns);
    table_ = std::make_shared<const FundingTable>(std::move(table));
    showTable();
    understand();
}

void FundingImportDialog::showTable()
{
    const FoundTable& found = table_->found;
    ui_->sheet->clear();
    ui_->sheet->addItems(found.sheets);
    ui_->sheet->setCurrentText(found.sheet);
    showSheets();
    ui_->hasTitles->setChecked(table_->hasTitles);
    rows_->setTable(table_);
    std::vector<int> places;
    for (const FundingColumn column : choices_.columns)
        places.push_back(int(column));
    header_->setChoices(0, columnLabels(), places);
    sizeColumns();
}

void FundingImportDialog::sizeColumns()
{
    const int unit = Look::unit();
    ui_->columns->resizeColumnsToContents();
    for (int column = 0; column < rows_->columnCount(); ++column) {
        const int least = unit * 24;
        ui_->columns->setColumnWidth(column, std::clamp(ui_->columns->columnWidth(column), least, unit * 40));
    }
}

void FundingImportDialog::choose(int column, int choice)
{
    choices_.columns[std::size_t(column)] = FundingColumn(choice);
    isRemembered_ = false;
    understand();
}

void FundingImportDialog::understand()
{
    plan_.reset();
    setObstacle(import_, tr("The rows are being compared."));
    const auto work = [table = table_, choices = choices_, records = workspace_.records()](const JobControl& control) {
        Understood understood{fundingIn(*table, choices, control.stop), {}};
        understood.plan = planFunding(records, understood.file, control.stop);
        return understood;
    };
    job_.run(
        tr("Compare funding lines"), work, [this](Understood understood) { showPlan(std::move(understood)); },
        [this](std::exception_ptr error) { showProblem(error); });
    showShare();
}

void FundingImportDialog::showPlan(Understood understood)
{
    plan_ = std::make_shared<const FundingPlan>(std::move(understood.plan));
    ui_->lines->recordModel()->setSubject(TableSubject(plan_));
    ui_->lines->recordModel()->refresh(workspace_.records());
    ui_->summary->setText(fatesText(*plan_));
    QStringList remarks;
    if (isRemembered_)
        remarks << tr("The columns are read as you chose for a table with the same titles.");
    for (const Notice& notice : understood.file.notices)
        remarks << withPlace(notice.place, notice.text);
    setDetails(remarks);
    const int written = writtenBy(*plan_);
    ui_->count->setText(tr("%n funding line(s) will be written.", nullptr, written));
    setObstacle(import_, firstOf({writeObstacle(workspace_), unless(written > 0, tr("No row has anything new."))}));
    showShare();
}

/// What the columns hold can be set right, where the table was read.
void FundingImportDialog::showProblem(std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Error& trouble) {
        showMessage(errorText(trouble));
        if (table_)
            ui_->tabs->setCurrentWidget(ui_->columns);
    }
}

void FundingImportDialog::showMessage(const QString& text)
{
    plan_.reset();
    ui_->lines->recordModel()->setSubject(TableSubject(plan_));
    ui_->lines->recordModel()->refresh(workspace_.records());
    ui_->summary->setText(text);
    ui_->count->clear();
    setDetails({});
    showSheets();
    setObstacle(ui_->hasTitles, unless(table_ != nullptr, tr("There is nothing to import yet.")));
    setObstacle(import_, tr("There is nothing to import yet."));
    showShare();
}

/// Also after one that cannot be read: another one of the file can be chosen.
void FundingImportDialog::showSheets()
{
    for (QWidget* choice : {static_cast<QWidget*>(ui_->sheetLabel), static_cast<QWidget*>(ui_->sheet)})
        choice->setVisible(ui_->sheet->count() > 1);
}

void FundingImportDialog::setDetails(const QStringList& lines)
{
    ui_->details->setPlainText(lines.join(u'\n'));
    ui_->details->setVisible(!lines.isEmpty());
    if (table_)
        setObstacle(ui_->hasTitles, {});
}

void FundingImportDialog::showShare()
{
    ui_->progress->setVisible(isWriting_ || job_.isRunning());
    if (!isWriting_)
        ui_->progress->setRange(0, 0);
}

void FundingImportDialog::setWriting(bool isWriting)
{
    isWriting_ = isWriting;
    const QString obstacle = unless(!isWriting, tr("The funding lines are being written."));
    for (QWidget* part :
         {static_cast<QWidget*>(ui_->tabs), static_cast<QWidget*>(ui_->sheet), static_cast<QWidget*>(ui_->hasTitles),
          static_cast<QWidget*>(ui_->year), static_cast<QWidget*>(import_)})
        setObstacle(part, obstacle);
    showShare();
}

void FundingImportDialog::accept()
{
    if (!plan_ || isWriting_ || !import_->isEnabled())
        return;
    rememberColumns(*table_, choices_.columns);
    const bool isBegun = workspace_.attempt([this] {
        Transaction transaction(*workspace_.database());
        importFunding(transaction, workspace_.records(), *plan_);
        setWriting(true);
        stopWriting_ = std::stop_source();
        const auto done =
            [self = QPointer(this), workspace = &workspace_,
             text = tr("%n funding line(s) imported.", nullptr, writtenBy(*plan_))](std::exception_ptr error) {
                if (error)
                    workspace->report(error);
                else
                    informUndoable(*workspace, text);
                if (self)
                    self->end(!error);
            };
        transaction.commitInBackground(done, stopWriting_.get_token());
    });
    if (!isBegun)
        end(false);
}

void FundingImportDialog::reject()
{
    if (isWriting_) {
        stopWriting_.request_stop();
        return;
    }
    job_.cancel();
    QDialog::reject();
}

void FundingImportDialog::end(bool isWritten)
{
    setWriting(false);
    if (isWritten)
        QDialog::accept();
    else
        understand();
}

} // namespace parvis
