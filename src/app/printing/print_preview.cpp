// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_preview.h"

#include "app/printing/preview_bar.h"
#include "app/printing/printer_memory.h"
#include "widgets/controls/job_page.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/printout_saving.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGraphicsView>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What it is and its title, unless that says what it is: "The table: Contracts", "Follow-up sheet – CA de
/// Lens-Liévin".
QString choiceText(const Printout& printout)
{
    const QString noun = printout.what.section(u' ', 1); // without its article
    if (!noun.isEmpty() && printout.title.contains(noun, Qt::CaseInsensitive))
        return printout.title;
    const QString what = printout.what.first(1).toUpper() + printout.what.sliced(1);
    return PrintPreview::tr("%1: %2").arg(what, printout.title);
}

} // namespace

PrintPreview::PrintPreview(Workspace& workspace, std::vector<Printout> printouts, int first, QWidget* window)
    : QDialog(window)
    , workspace_(workspace)
    , printouts_(std::move(printouts))
    , printer_(std::make_shared<QPrinter>(QPrinter::HighResolution))
    , choice_(new QComboBox(this))
    , stack_(new QStackedWidget(this))
    , waiting_(new JobPage(stack_))
    , view_(new QPrintPreviewWidget(printer_.get(), stack_))
    , note_(new QLabel(this))
{
    bar_ = new PreviewBar(*view_, this);
    makeParts();
    for (const Printout& printout : printouts_)
        choice_->addItem(choiceText(printout));
    choice_->setVisible(printouts_.size() > 1);
    choice_->setCurrentIndex(first);
    connect(choice_, &QComboBox::currentIndexChanged, this, &PrintPreview::choose);
    connect(view_, &QPrintPreviewWidget::paintRequested, this, &PrintPreview::paint);
    connect(&workspace.jobs(), &JobRunner::jobsChanged, this, &PrintPreview::showShare);
    resize(Look::unit() * 112, Look::unit() * 90);
    choose(first);
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::makeParts()
{
    choice_->setAccessibleName(tr("What is printed"));
    choice_->setToolTip(tr("What is printed"));
    waiting_->setStoppable(true);
    connect(waiting_, &JobPage::stopRequested, this, &QDialog::reject);
    stack_->addWidget(waiting_);
    stack_->addWidget(view_);
    view_->setAccessibleName(tr("Pages as they will be printed"));
    for (auto* pages : view_->findChildren<QGraphicsView*>()) { // it is what the keyboard stops at
        pages->setAccessibleName(view_->accessibleName());
        setAccessibleRole(pages, QAccessible::Grouping);
    }
    note_->setWordWrap(true);
    note_->setObjectName(u"printNote"_s);
    auto* buttons = new QDialogButtonBox(this);
    print_ = buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole);
    save_ = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    print_->setIcon(Look::icon(u"print"_s));
    print_->setObjectName(u"print"_s);
    save_->setObjectName(u"save"_s);
    connect(print_, &QPushButton::clicked, this, &PrintPreview::askPrinter);
    connect(save_, &QPushButton::clicked, this, &PrintPreview::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{choice_, bar_, stack_, note_, buttons})
        column->addWidget(part, part == stack_ ? 1 : 0);
}

const Printout& PrintPreview::chosen() const
{
    return printouts_[std::size_t(choice_->currentIndex())];
}

void PrintPreview::choose(int index)
{
    const Printout& printout = printouts_[std::size_t(index)];
    setWindowTitle(tr("Print – %1").arg(printout.title));
    readPage_ = printout.readPage ? printout.readPage() : 0;
    pages_ = {};
    stack_->setCurrentWidget(waiting_);
    waiting_->showMessage(tr("Composing the pages…"), printout.title);
    waiting_->showProgress();
    hold(tr("Not now: the pages are being composed."));
    note_->hide();
    try {
        composing_.run(
            tr("Composing the pages…"),
            [compose = printout.take()](const JobControl& control) {
                return previewPagesOf(compose(control), control);
            },
            [this](PreviewPages pages) { showPages(std::move(pages)); },
            [this](std::exception_ptr error) { showProblem(error); });
    } catch (const Error&) {
        showProblem(std::current_exception());
    }
}

void PrintPreview::showShare()
{
    if (composing_.isRunning())
        waiting_->setShare(composing_.share());
}

/// What stands in the way of printing, and what to do; empty: nothing.
QString PrintPreview::obstacle() const
{
    if (!pages_.isPrintable)
        return tr(
            "The author of this document does not allow it to be printed: ask whoever made it for a copy that may "
            "be printed.");
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return tr(
            "No printer is set up on this computer: add one in the settings of the system, then open this preview "
            "again. The pages can be saved as PDF.");
    return {};
}

void PrintPreview::showPages(PreviewPages pages)
{
    pages_ = std::move(pages);
    waiting_->hideProgress();
    recallPrinter(*printer_, pages_.pages.front().size);
    printer_->setDocName(chosen().title);
    stack_->setCurrentWidget(view_);
    view_->updatePreview();
    hold({});
    bar_->showPage(std::max(1, readPage_));
    const QString problem = obstacle();
    note_->setText(problem);
    note_->setVisible(!problem.isEmpty());
    setObstacle(print_, problem);
    (problem.isEmpty() ? print_ : save_)->setDefault(true);
    (problem.isEmpty() ? print_ : save_)->setFocus();
}

/// As long as there are no pages. @param obstacle  why; empty: there are
void PrintPreview::hold(const QString& obstacle)
{
    for (QWidget* part : std::initializer_list<QWidget*>{bar_, print_, save_})
        setObstacle(part, obstacle);
}

void PrintPreview::showProblem(std::exception_ptr error)
{
    hold(tr("There are no pages: the preview says why."));
    try {
        std::rethrow_exception(error);
    } catch (const Error& problem) {
        waiting_->showMessage(problem.message(), problem.advice(), true);
    } catch (const std::exception& problem) {
        waiting_->showMessage(tr("The pages could not be composed."), QString::fromUtf8(problem.what()), true);
    }
}

void PrintPreview::paint(QPrinter* printer) const
{
    QPainter painter(printer);
    for (std::size_t i = 0; i < pages_.pages.size(); ++i) {
        if (i > 0)
            printer->newPage();
        paintPage(painter, *printer, pages_.pages[i]);
    }
}

void PrintPreview::askPrinter()
{
    auto* dialog = new QPrintDialog(printer_.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(windowTitle());
    dialog->setMinMax(1, int(pages_.pages.size()));
    dialog->setFromTo(1, int(pages_.pages.size()));
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage); // of the preview, which opens at the page that is read
    connect(dialog, &QDialog::accepted, this, [this] {
        rememberPrinter(*printer_, pages_.pages.front().size);
        printOn(printer_);
    });
    dialog->open();
}

void PrintPreview::printOn(const std::shared_ptr<QPrinter>& printer)
{
    const std::vector<int> pages = chosenPages(*printer, int(pages_.pages.size()), view_->currentPage());
    const auto done = [&workspace = workspace_, name = printer->printerName()](const PrintedPages& printed) {
        workspace.inform(printed.file.isEmpty()
                             ? tr("%n page(s) sent to the printer %1.", nullptr, printed.count).arg(name)
                             : tr("Written: %1").arg(printed.file));
    };
    workspace_.jobs().run(
        &workspace_, tr("Printing %1…").arg(chosen().title),
        [pdf = pages_.pdf, printer, pages](const JobControl& control) {
            return printPdf(pdf, *printer, pages, control);
        },
        done, [&workspace = workspace_](std::exception_ptr error) { workspace.report(error); });
    accept();
}

/// The pages are composed already: those that are seen are those that are saved.
void PrintPreview::save()
{
    Printout ready = chosen();
    ready.take = [pdf = pages_.pdf] { return [pdf](const JobControl&) { return pdf; }; };
    if (savePrintout(workspace_, this, &workspace_, ready))
        accept();
}

} // namespace parvis
