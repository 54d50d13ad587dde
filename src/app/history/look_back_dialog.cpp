// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/look_back_dialog.h"

#include "domain/calendar_entries.h"
#include "domain/typed_date.h"
#include "store/history.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The day of the first action of the file; long ago where none is open.
QDate creationDay(const Workspace& workspace)
{
    const auto stamps =
        workspace.database() ? History(workspace.database()->path()).stamps() : std::vector<ActionStamp>();
    return stamps.empty() ? QDate(1900, 1, 1) : stamps.front().at.toLocalTime().date();
}

} // namespace

LookBackDialog::LookBackDialog(const Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , line_(new CheckedLine(this))
{
    setWindowTitle(tr("The register at a date"));
    auto* label = new QLabel(tr("&Show the register as it stood at the end of"), this);
    label->setBuddy(line_);
    auto* note = new QLabel(tr("Every page then shows what was recorded on that day, for reading only. A bar below the "
                               "pages says so and leads back to today."),
                            this);
    note->setObjectName(u"caption"_s);
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::unit());
    for (QWidget* part : std::initializer_list<QWidget*>{label, line_, note, buttons})
        column->addWidget(part);
    const QDate today = workspace.today();
    const QDate created = std::min(creationDay(workspace), today);
    line_->setProblem([today, created](const QString& typed) {
        const QString problem = neededDateProblem(typed);
        const auto date = problem.isEmpty() ? readDate(typed) : std::nullopt;
        if (date && date->lastDay() < created)
            return tr("Nothing is known before the file was created, on %1.")
                .arg(PartialDate::day(created)->text(QLocale()));
        return date && date->firstDay() > today ? tr("That day lies ahead.") : problem;
    });
    const QDate proposed = lastSteeringCommittee(workspace.records(), today).value_or(today.addMonths(-1));
    line_->setText(typedDate(*PartialDate::day(std::max(proposed, created))));
    line_->selectAll();
    connect(line_, &QLineEdit::textChanged, buttons,
            [this, buttons] { setObstacle(buttons->button(QDialogButtonBox::Ok), line_->problem()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDate LookBackDialog::day() const
{
    const auto date = readDate(line_->text());
    return date ? date->lastDay() : QDate();
}

void askToLookBack(Workspace& workspace, QWidget* parent)
{
    LookBackDialog dialog(workspace, parent);
    if (dialog.exec() == QDialog::Accepted)
        workspace.requests().lookBack(dialog.day());
}

} // namespace parvis
