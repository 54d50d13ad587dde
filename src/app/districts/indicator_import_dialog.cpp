// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/districts/indicator_import_dialog.h"

#include "app/districts/indicator_import_schema.h"
#include "exchange/indicators/indicator_reader.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

IndicatorImportDialog::IndicatorImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , summary_(new NoteLabel(this))
    , table_(new RecordTableView(this))
    , details_(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Import figures of neighbourhoods"));
    makeParts();
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    showMessage(tr("The file is being read…"));
    if (!path.isEmpty())
        read(path);
    letScroll(*this, QSize(Look::unit() * 150, Look::unit() * 80));
}

IndicatorImportDialog::~IndicatorImportDialog()
{
    workspace_.disconnect(this);
}

void IndicatorImportDialog::makeParts()
{
    auto* column = new QVBoxLayout(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    summary_->setLines(3);
    summary_->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    table_->setRecordModel(new RecordTableModel(indicatorImportSchema()));
    table_->setAccessibleName(tr("What becomes of the values"));
    details_->setReadOnly(true);
    details_->setTabChangesFocus(true);
    details_->setAccessibleName(tr("Remarks on the file"));
    details_->setFixedHeight(fontMetrics().height() * 3 + Look::unit());
    keepPlaces({details_});
    for (QWidget* part : std::initializer_list<QWidget*>{summary_, table_, details_, buttons})
        column->addWidget(part);
    column->setStretchFactor(table_, 1);
    import_ = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(u"import"_s);
    import_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &IndicatorImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IndicatorImportDialog::read(const QString& path)
{
    const auto work = [path, records = workspace_.records()](const JobControl& control) {
        HeldFigures understood{readIndicators(path, {}, {}, control.stop), {}};
        understood.plan = planIndicators(records, understood.file, control.stop);
        return understood;
    };
    const auto failed = [this](std::exception_ptr error) {
        try {
            std::rethrow_exception(error);
        } catch (const Error& trouble) {
            showMessage(errorText(trouble));
        }
    };
    job_.run(
        tr("Read figures"), work, [this](HeldFigures understood) { showPlan(std::move(understood)); }, failed);
}

void IndicatorImportDialog::showMessage(const QString& text)
{
    summary_->setText(text);
    details_->hide();
    setObstacle(import_, tr("There is nothing to import yet."));
}

void IndicatorImportDialog::showPlan(HeldFigures understood)
{
    const IndicatorFile& file = understood.file;
    QStringList parts;
    for (const auto& name : EnumNames<FigureFate>::all) {
        if (const int count = understood.plan.count(name.value); count > 0)
            parts << tr("%1: %2").arg(label(name.value), QLocale().toString(count));
    }
    if (file.withheld > 0)
        parts << tr("%n value(s) not published", nullptr, file.withheld);
    summary_->setText(file.recognised + u'\n' + parts.join(u" · "_s));
    QStringList remarks;
    for (const Notice& notice : file.notices)
        remarks << withPlace(notice.place, notice.text);
    details_->setPlainText(remarks.join(u'\n'));
    details_->setVisible(!remarks.isEmpty());
    plan_ = std::make_shared<const IndicatorPlan>(std::move(understood.plan));
    table_->recordModel()->setSubject(TableSubject(plan_));
    table_->recordModel()->refresh(workspace_.records());
    setObstacle(import_,
                firstOf({writeObstacle(workspace_), unless(plan_->written() > 0, tr("No row has anything new."))}));
}

void IndicatorImportDialog::accept()
{
    if (!plan_ || !import_->isEnabled())
        return;
    QDialog::accept();
    editUndoably(workspace_, std::size_t(plan_->written()), tr("%n value(s) imported.", nullptr, plan_->written()),
                 [plan = plan_](Transaction& tx, const Register& records) { importIndicators(tx, records, *plan); });
}

} // namespace parvis
