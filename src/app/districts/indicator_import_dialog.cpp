// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/districts/indicator_import_dialog.h"

#include "app/districts/indicator_import_schema.h"
#include "exchange/indicators/indicator_reader.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

IndicatorImportDialog::IndicatorImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , path_(path)
    , summary_(new NoteLabel(this))
    , table_(new RecordTableView(this))
    , details_(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Import figures of neighbourhoods"));
    makeParts();
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    connect(&workspace_, &Workspace::recordsChanged, this, &IndicatorImportDialog::read);
    showMessage(tr("The file is being read…"));
    read();
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
    for (QWidget* part : std::initializer_list<QWidget*>{makeChoices(), summary_, table_, details_, buttons})
        column->addWidget(part);
    column->setStretchFactor(table_, 1);
    import_ = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(u"import"_s);
    import_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &IndicatorImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* IndicatorImportDialog::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* flow = new FlowLayout(choices, Look::unit());
    flow->setContentsMargins({});
    const auto addPair = [&](QWidget* field, const QString& title, const char* name) {
        auto* pair = new QWidget(choices);
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins({});
        auto* caption = new QLabel(title, pair);
        caption->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        line->addWidget(caption);
        line->addWidget(field);
        flow->addWidget(pair);
    };
    sheet_ = new QComboBox(choices);
    sheet_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    vintage_ = new QLineEdit(choices);
    vintage_->setPlaceholderText(tr("as the table says"));
    vintage_->setToolTip(tr("Of the values whose column and file name tell none: 2022"));
    again_ = new QPushButton(tr("&Compare again"), choices);
    again_->setObjectName(u"again"_s);
    again_->setAutoDefault(false);
    again_->setToolTip(tr("Reads the file anew, after it was changed"));
    addPair(sheet_, tr("&Sheet", "of a spreadsheet"), "sheet");
    addPair(vintage_, tr("&Vintage"), "vintage");
    flow->addWidget(again_);
    showSheets({}, {});
    connect(sheet_, &QComboBox::activated, this, &IndicatorImportDialog::read);
    connect(vintage_, &QLineEdit::textChanged, this, &IndicatorImportDialog::read);
    connect(again_, &QPushButton::clicked, this, &IndicatorImportDialog::read);
    return choices;
}

void IndicatorImportDialog::showSheets(const QStringList& sheets, const QString& chosen)
{
    sheet_->clear();
    sheet_->addItems(sheets);
    if (!chosen.isEmpty())
        sheet_->setCurrentText(chosen);
    const QString obstacle = unless(sheets.size() > 1, tr("The file has no other sheet."));
    setObstacle(sheet_, obstacle);
}

void IndicatorImportDialog::read()
{
    if (path_.isEmpty())
        return;
    const auto work = [path = path_, sheet = sheet_->currentText(), vintage = vintage_->text().trimmed(),
                       records = workspace_.records()](const JobControl& control) {
        HeldFigures held;
        try {
            held.file = readIndicators(path, sheet, vintage, control.stop);
            held.sheets = held.file.sheets;
            held.plan = planIndicators(records, held.file, control.stop);
        } catch (const Error& error) {
            held.problem = errorText(error);
            held.sheets = sheetsOfWorkbook(path, control.stop);
        }
        return held;
    };
    setObstacle(import_, tr("The rows are being compared."));
    job_.run(tr("Read figures"), work, [this](HeldFigures held) { take(std::move(held)); });
}

/// After what cannot be read another sheet can be chosen, or the vintage told.
void IndicatorImportDialog::take(HeldFigures held)
{
    showSheets(held.sheets, held.problem.isEmpty() ? held.file.sheet : sheet_->currentText());
    if (held.problem.isEmpty())
        showPlan(std::move(held));
    else
        showMessage(held.problem);
}

void IndicatorImportDialog::showMessage(const QString& text)
{
    plan_.reset();
    table_->recordModel()->setSubject(TableSubject(plan_));
    table_->recordModel()->refresh(workspace_.records());
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
    workspace_.disconnect(this); // what it writes is no reason to compare again
    QDialog::accept();
    editUndoably(workspace_, std::size_t(plan_->written()), tr("%n value(s) imported.", nullptr, plan_->written()),
                 [plan = plan_](Transaction& tx, const Register& records) { importIndicators(tx, records, *plan); });
}

} // namespace parvis
