// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/press_export_dialog.h"

#include "domain/error.h"
#include "domain/press/press_issue.h"
#include "domain/typed_date.h"
#include "ui_press_export_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/file_path_field.h"

#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

PressExportDialog::PressExportDialog(const Register& records, QDate today, ArticlesInView view, QWidget* parent)
    : QDialog(parent)
    , records_(records)
    , today_(today)
    , view_(std::move(view))
    , ui_(std::make_unique<Ui::PressExportDialog>())
{
    ui_->setupUi(this);
    file_ = new FilePathField(ui_->path, ui_->browse, reviewChoice({}, ui_->output->output().format));
    followFormat();
    ui_->edito->setFixedHeight(fontMetrics().lineSpacing() * 5 + Look::unit());
    ui_->leftOut->setObjectName(u"caption"_s);
    ui_->title->setPlaceholderText(tr("Press review of the city contracts"));
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    print_ = ui_->buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print_->setIcon(Look::icon(u"print"_s));
    connect(print_, &QPushButton::clicked, this, &PressExportDialog::printRequested);
    ui_->from->setProblem(&dateProblem);
    ui_->to->setProblem(&dateProblem);
    ui_->number->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed; the arrow keys work too
    ui_->number->setValue(nextIssueNumber(records_));
    proposeName();
    offerArticles();
    connect(ui_->number, &QSpinBox::valueChanged, this, &PressExportDialog::showNumber);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{ui_->from, ui_->to, ui_->path})
        connect(line, &QLineEdit::textChanged, this, &PressExportDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 76, 0));
}

PressExportDialog::~PressExportDialog() = default;

/// An issue that was exported before comes back as it was.
void PressExportDialog::showNumber(int number)
{
    if (const PressReview* review = issueNumbered(records_, number)) {
        ui_->title->setText(review->title);
        ui_->from->setText(review->from ? typedDate(*review->from) : QString());
        ui_->to->setText(review->to ? typedDate(*review->to) : QString());
        ui_->edito->setPlainText(review->edito);
    }
    proposeName();
    check();
}

/// The ending says the kind of the file, and the other way round.
void PressExportDialog::followFormat()
{
    connect(ui_->output, &ReviewOutputChoice::changed, this,
            [this] { file_->setFormats(reviewChoice({}, ui_->output->output().format).formats); });
    connect(ui_->path, &QLineEdit::textEdited, this, [this](const QString& path) {
        const auto typed = parseIdentifier<ReviewFormat>(QFileInfo(path.trimmed()).suffix().toLower());
        if (typed)
            ui_->output->format()->setCurrentIndex(ui_->output->format()->findData(identifier(*typed)));
    });
    connect(this, &QDialog::accepted, ui_->output, &ReviewOutputChoice::remember);
}

void PressExportDialog::proposeName()
{
    file_->propose(tr("Press review no. %1").arg(ui_->number->value()));
}

/// What is in view is proposed: the selection, or else what the filters leave.
void PressExportDialog::offerArticles()
{
    const QLocale locale;
    ui_->articles->addItem(tr("All articles of the period"), u"all"_s);
    if (!view_.shown.empty())
        ui_->articles->addItem(tr("Those that the filters of the list leave (%n)", nullptr, int(view_.shown.size())),
                               u"shown"_s);
    if (!view_.selected.empty())
        ui_->articles->addItem(tr("Those that are selected in the list (%n)", nullptr, int(view_.selected.size())),
                               u"selected"_s);
    ui_->articles->setCurrentIndex(ui_->articles->count() - 1);
    const bool isChoice = ui_->articles->count() > 1;
    ui_->articles->setVisible(isChoice);
    ui_->articlesLabel->setVisible(isChoice);
    connect(ui_->articles, &QComboBox::currentIndexChanged, this, &PressExportDialog::check);
}

std::optional<std::set<Id<Article>>> PressExportDialog::only() const
{
    const QString choice = ui_->articles->currentData().toString();
    return choice == u"shown"      ? std::optional(view_.shown)
           : choice == u"selected" ? std::optional(view_.selected)
                                   : std::nullopt;
}

PressReview PressExportDialog::review() const
{
    PressReview review;
    if (const PressReview* before = issueNumbered(records_, ui_->number->value()))
        review = *before;
    review.number = ui_->number->value();
    review.title = ui_->title->text().trimmed();
    review.from = PartialDate::parseTyped(ui_->from->text().trimmed());
    review.to = PartialDate::parseTyped(ui_->to->text().trimmed());
    review.issuedOn = PartialDate::day(today_);
    review.edito = writtenText(*ui_->edito).trimmed();
    return review;
}

void PressExportDialog::check()
{
    QString problem = ui_->from->problem();
    if (problem.isEmpty())
        problem = ui_->to->problem();
    if (problem.isEmpty() && file_->isEmpty())
        problem = tr("Choose the file to write.");
    int leftOut = 0;
    if (problem.isEmpty()) {
        try {
            const PressReviewContent content = contentOf(records_, review(), QLocale(), only());
            leftOut = content.undatedLeftOut;
            ui_->contentText->setText(tr("The issue will hold %n article(s).", nullptr, int(content.entries.size())));
        } catch (const Error& error) {
            problem = errorText(error);
        }
    }
    if (!problem.isEmpty())
        ui_->contentText->setText(problem);
    ui_->leftOut->setText(
        tr("%n article(s) without a known date are left out: record their date to take them in.", nullptr, leftOut));
    ui_->leftOut->setVisible(problem.isEmpty() && leftOut > 0);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), problem);
    setObstacle(print_, problem);
}

void PressExportDialog::tell(const QString& reason)
{
    ui_->contentText->setText(reason);
}

PressExport PressExportDialog::request() const
{
    return {review(), only(), file_->target(), ui_->output->output()};
}

} // namespace parvis
