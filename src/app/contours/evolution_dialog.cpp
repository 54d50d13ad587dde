// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/evolution_dialog.h"

#include "app/contours/evolution_schema.h"
#include "ui_evolution_dialog.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_tabs.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

EvolutionDialog::EvolutionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::EvolutionDialog>())
{
    ui_->setupUi(this);
    const int unit = Look::unit();
    resize(unit * 140, unit * 84);
    ui_->outer->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    ui_->outer->setSpacing(unit * 2);
    keepPlaces({ui_->progress, ui_->tabs});
    QPushButton* copy = ui_->buttons->addButton(tr("&Copy the table"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyTable"_s);
    copy->setIcon(Look::icon(u"copy"_s));
    connect(copy, &QPushButton::clicked, this, &EvolutionDialog::copyTable);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, this, [this] {
        if (computing_.share() >= 0)
            ui_->progress->setValue(qRound(computing_.share() * 100));
    });
    compute();
}

EvolutionDialog::~EvolutionDialog() = default;

EvolutionDialog* EvolutionDialog::open(Workspace& workspace, QWidget* parent)
{
    auto* dialog = new EvolutionDialog(workspace, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::show();
    return dialog;
}

void EvolutionDialog::compute()
{
    showMessage(tr("Laying the contours of 2015 and 2024 over each other…"));
    ui_->progress->show();
    const auto work = [records = workspace_.records()](const JobControl& control) {
        const auto progress = [&control](int done, int total) { control.progress(double(done) / std::max(1, total)); };
        return overlayOf(records, progress, control.stop);
    };
    const auto done = [this](Overlay overlay) { showOverlay(std::move(overlay)); };
    const auto failed = [this](std::exception_ptr error) {
        showMessage(tr("The contours could not be compared."));
        workspace_.report(error);
    };
    computing_.run(tr("Compare the contours"), work, done, failed);
}

void EvolutionDialog::showMessage(const QString& text)
{
    ui_->summary->setText(text);
    ui_->progress->hide();
    ui_->tabs->hide();
    setObstacle(findChild<QPushButton*>(u"copyTable"_s), tr("There is no table yet."));
}

void EvolutionDialog::showOverlay(Overlay overlay)
{
    if (overlay.former.empty())
        return showMessage(tr("No contour of 2015 is stored. Import the file of the QPV of 2015 that the ANCT "
                              "publishes: the menu that imports the contours of 2024 takes it too."));
    if (overlay.current.empty())
        return showMessage(tr("No contour of 2024 is stored. Import the official contours first."));
    overlay_ = std::make_shared<const Overlay>(std::move(overlay));
    ui_->summary->setText(evolutionSummary(*overlay_));
    ui_->progress->hide();
    RecordTableView* current =
        addTableTab(*ui_->tabs, currentEvolutionSchema(overlay_), tr("QPV of 2024"), workspace_.records());
    addTableTab(*ui_->tabs, formerEvolutionSchema(overlay_), tr("QPV of 2015"), workspace_.records());
    connect(current, &RecordTableView::activatedId, this, &EvolutionDialog::showQpv);
    ui_->tabs->show();
    setObstacle(findChild<QPushButton*>(u"copyTable"_s), {});
}

void EvolutionDialog::copyTable()
{
    auto* table = qobject_cast<RecordTableView*>(ui_->tabs->currentWidget());
    table->selectAll();
    table->copySelection();
    workspace_.inform(tr("The table was copied: paste it into a spreadsheet or a text."));
}

/// A double click on a line of 2024 shows it on the map.
void EvolutionDialog::showQpv(qint64 row)
{
    auto* table = qobject_cast<RecordTableView*>(ui_->tabs->widget(0));
    const int shown = table->recordModel()->rowOf(row);
    const auto code = shown < 0 ? std::nullopt : QpvCode::parse(table->recordModel()->text(shown, 0));
    if (const Qpv* qpv = code ? workspace_.records().qpv(*code) : nullptr)
        workspace_.requests().zoomToQpvs({qpv->id});
}

} // namespace parvis
