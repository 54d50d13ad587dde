// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/locate_dialog.h"

#include "app/locate/locate_output.h"
#include "ui_locate_dialog.h"
#include "widgets/controls/drop_files.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_tabs.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int typingPause = 250; // milliseconds

/// "50.6": the second number is still to come, which is no mistake.
bool isHalfTyped(const PointQuestion& question)
{
    static const QRegularExpression number(u"^[\\s0-9.,;°'\"NSEOW+-]{1,30}$"_s);
    return question.path.isEmpty() && number.match(question.text).hasMatch();
}

/// A locator is made from the register once, and kept with the answers.
struct Answer
{
    std::shared_ptr<const Locator> locator;
    LocatedPoints points;
};

} // namespace

LocateDialog::LocateDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::LocateDialog>())
    , output_(new LocateOutput(workspace, this))
{
    ui_->setupUi(this);
    resize(QSize(Look::unit() * 138, Look::unit() * 88).boundedTo(screen()->availableSize() * 0.9));
    ui_->hint->setObjectName(u"caption"_s);
    ui_->text->setPlaceholderText(tr("50.63, 3.06\n50°37'48\"N 3°3'36\"E\n704000 7059000 (Lambert-93)\n"
                                     "or cells copied from a spreadsheet"));
    ui_->notice->setText(indicativeNotice());
    typed_.setSingleShot(true);
    typed_.setInterval(typingPause);
    connectButtons();
    Look::follow(this, [this] { dress(); });
    showEmpty();
    ui_->text->setFocus();
}

LocateDialog::~LocateDialog() = default;

LocateDialog* LocateDialog::open(Workspace& workspace, QWidget* parent, const QString& text, const QString& path)
{
    QWidget* window = parent ? parent->window() : nullptr;
    auto* dialog = window ? window->findChild<LocateDialog*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    if (!dialog) {
        dialog = new LocateDialog(workspace, window);
        dialog->standBeside(window);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    if (!path.isEmpty())
        dialog->setFile(path);
    else if (!text.isEmpty())
        dialog->setText(text);
    return dialog;
}

/// A window of its own, not one that always covers the map: showing a point there brings the map to the front.
void LocateDialog::standBeside(QWidget* window)
{
    if (!window)
        return;
    setWindowFlags(Qt::Window);
    create();
    windowHandle()->setTransientParent(nullptr);
    window->installEventFilter(this);
}

bool LocateDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Hide && !event->spontaneous())
        close(); // the program ends with its window
    return QDialog::eventFilter(watched, event);
}

void LocateDialog::connectButtons()
{
    ui_->messagePage->setStoppable(true);
    setTabOrder(ui_->sheet, ui_->messagePage->stopButton());
    setTabOrder(ui_->messagePage->stopButton(), ui_->tabs);
    connect(&typed_, &QTimer::timeout, this, [this] { ask({ui_->text->toPlainText(), {}, {}}); });
    connect(ui_->text, &QPlainTextEdit::textChanged, &typed_, qOverload<>(&QTimer::start));
    connect(ui_->text, &PointTextEdit::tablePasted, this, &LocateDialog::take);
    connect(ui_->text, &PointTextEdit::filePasted, this, &LocateDialog::setFile);
    connect(ui_->open, &QPushButton::clicked, this, &LocateDialog::chooseFile);
    connect(ui_->paste, &QPushButton::clicked, this, &LocateDialog::paste);
    connect(ui_->clear, &QPushButton::clicked, this, [this] {
        setText({});
        ui_->text->setFocus();
    });
    connect(ui_->messagePage, &JobPage::stopRequested, this, [this] {
        cancel();
        showEmpty();
    });
    connect(ui_->sheet, &QComboBox::activated, this, [this] { ask({{}, question_.path, ui_->sheet->currentText()}); });
    connect(ui_->show, &QPushButton::clicked, this, [this] { showOnMap(chosenIds()); });
    connect(ui_->copy, &QPushButton::clicked, this, [this] { output_->copy(*table_); });
    connect(ui_->save, &QPushButton::clicked, this, [this] { output_->save(points_, question_.path); });
    connect(output_, &LocateOutput::told, this, &LocateDialog::tellOutcome);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, this, &LocateDialog::showProgress);
    const auto askAgain = [this] {
        locator_.reset();
        ask(question_);
    };
    connect(&workspace_, &Workspace::databaseChanged, this, askAgain);
    connect(&workspace_, &Workspace::recordsChanged, this, [askAgain](const ChangeSet& changes) {
        if (changes.touches<Qpv>() || changes.touches<Perimeter>())
            askAgain();
    });
}

void LocateDialog::dress()
{
    const int unit = Look::unit();
    ui_->outer->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    ui_->outer->setSpacing(unit);
    ui_->bottom->setSpacing(unit);
    ui_->question->setSpacing(unit);
    ui_->summary->setFont(Look::sectionFont());
    ui_->text->updateGeometry();
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Look::ink(Look::Ink::InformationFill));
    ui_->notice->setAutoFillBackground(true);
    ui_->notice->setPalette(colours);
    ui_->notice->setMargin(unit);
}

void LocateDialog::setText(const QString& text)
{
    const QSignalBlocker quiet(ui_->text);
    ui_->text->setPlainText(text);
    ask({text, {}, {}});
}

void LocateDialog::setFile(const QString& path)
{
    const QSignalBlocker quiet(ui_->text);
    ui_->text->clear();
    ask({{}, path, {}});
}

/// A long text: it is not shown again.
void LocateDialog::take(const QString& text)
{
    const QSignalBlocker quiet(ui_->text);
    ui_->text->clear();
    ask({text, {}, {}});
}

void LocateDialog::paste()
{
    ui_->text->selectAll();
    ui_->text->paste();
}

void LocateDialog::cancel()
{
    typed_.stop();
    answering_.cancel();
}

void LocateDialog::ask(PointQuestion question)
{
    cancel();
    question_ = std::move(question);
    ui_->outcome->hide();
    if (question_.isEmpty() || !workspace_.database()) {
        showEmpty();
        return;
    }
    const auto work = [question = question_, locator = locator_,
                       records = workspace_.records()](const JobControl& control) {
        Answer answer;
        answer.locator = locator ? locator : std::make_shared<const Locator>(records);
        const auto progress = [&control](int done, int total) { control.progress(double(done) / std::max(1, total)); };
        answer.points = locateQuestion(question, records, *answer.locator, progress, control.stop);
        return answer;
    };
    const auto done = [this](Answer answer) {
        locator_ = std::move(answer.locator);
        showAnswer(std::move(answer.points));
    };
    const auto failed = [this](std::exception_ptr error) {
        points_.reset();
        if (isHalfTyped(question_))
            showAdvice();
        else
            showError(error);
    };
    // The answer of before stays until the new one is there, unless reading takes long.
    answering_.run(tr("Locate points"), work, done, failed);
    if (!question_.path.isEmpty() || question_.text.size() > 100'000) {
        points_.reset();
        showMessage(question_.path.isEmpty() ? tr("Locating the points…")
                                             : tr("Reading %1…").arg(QFileInfo(question_.path).fileName()),
                    {});
        ui_->messagePage->showProgress();
    }
}

void LocateDialog::showProgress()
{
    ui_->messagePage->setShare(answering_.share());
}

void LocateDialog::showEmpty()
{
    question_ = {};
    points_.reset();
    showAdvice();
}

void LocateDialog::showAdvice()
{
    showMessage(tr("Type or paste coordinates, or open a table of points"),
                tr("One position per line, latitude then longitude or the other way round, or X and Y in Lambert-93. A "
                   "table may have any other columns: they are kept."));
}

void LocateDialog::showMessage(const QString& title, const QString& text, bool isError)
{
    ui_->messagePage->showMessage(title, text, isError);
    ui_->outcome->hide();
    ui_->stack->setCurrentWidget(ui_->messagePage);
    ui_->notice->setText(indicativeNotice());
    showSource();
    enableButtons();
    fitHint();
}

void LocateDialog::showError(std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Error& trouble) {
        QStringList lines;
        for (const QString& line : {trouble.where(), trouble.advice()}) {
            if (!line.isEmpty())
                lines << line;
        }
        showMessage(trouble.message(), lines.join(u'\n'), true);
    } catch (const std::exception& trouble) {
        showMessage(tr("The points could not be read."), QString::fromUtf8(trouble.what()), true);
    }
}

void LocateDialog::showAnswer(LocatedPoints points)
{
    points_ = std::make_shared<const LocatedPoints>(std::move(points));
    ui_->summary->setText(summaryText(*points_));
    ui_->notice->setText(points_->answers.schematic ? indicativeNotice() + u' ' + schematicNotice()
                                                    : indicativeNotice());
    showTables();
    showSource();
    ui_->stack->setCurrentWidget(ui_->resultPage);
    enableButtons();
    fitHint();
}

void LocateDialog::showTables()
{
    const bool hadFocus = table_ && table_->hasFocus();
    deleteTabs(*ui_->tabs);
    const auto add = [this](TableSchema schema, const QString& title) {
        return addTableTab(*ui_->tabs, std::move(schema), title, workspace_.records());
    };
    table_ = add(locatedSchema(points_), tr("Points"));
    connect(table_, &RecordTableView::activatedId, this, [this](qint64 id) { showOnMap({id}); });
    const int remarks = int(points_->table.notices.size());
    if (remarks > 0)
        add(pointNoticeSchema(*points_), tr("%n remark(s)", nullptr, remarks));
    ui_->tabs->setCurrentIndex(points_->table.points.empty() ? ui_->tabs->count() - 1 : 0);
    table_->showFirstIfNone();
    if (hadFocus)
        table_->setFocus();
}

void LocateDialog::showSource()
{
    const bool isFile = !question_.path.isEmpty();
    const bool isHidden = !isFile && ui_->text->document()->isEmpty() && !question_.text.isEmpty();
    const QStringList sheets = points_ ? points_->table.sheets : QStringList();
    ui_->sourceRow->setVisible(isFile || isHidden);
    ui_->source->setText(isFile ? tr("File: %1").arg(QDir::toNativeSeparators(question_.path)) : tr("Pasted table"));
    ui_->sheet->clear();
    ui_->sheet->addItems(sheets);
    ui_->sheet->setCurrentText(points_ ? points_->table.sheet : QString());
    ui_->sheet->setVisible(sheets.size() > 1);
    ui_->sheetLabel->setVisible(sheets.size() > 1);
}

void LocateDialog::enableButtons()
{
    const bool hasPoints = points_ && !points_->table.points.empty();
    ui_->show->setEnabled(hasPoints);
    ui_->save->setEnabled(hasPoints);
    ui_->copy->setEnabled(hasPoints && points_->table.points.size() <= LocateOutput::mostCopiedRows);
    ui_->copy->setToolTip(hasPoints && !ui_->copy->isEnabled() ? tr("So many lines are better saved as a file.")
                                                               : tr("All lines, for a spreadsheet"));
    ui_->clear->setEnabled(!question_.isEmpty());
}

/// Where height is lacking, answers take the place of the advice.
void LocateDialog::fitHint()
{
    constexpr int roomy = 64; // units
    ui_->hint->setVisible(!points_ || height() >= Look::unit() * roomy);
}

void LocateDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitHint();
}

std::vector<qint64> LocateDialog::chosenIds() const
{
    if (!table_)
        return {};
    const std::vector<qint64> ids = table_->selectedIds();
    return ids.empty() && table_->currentId() > 0 ? std::vector{table_->currentId()} : ids;
}

void LocateDialog::showOnMap(const std::vector<qint64>& ids)
{
    if (points_ && output_->showOnMap(*points_, ids) && parentWidget()) {
        parentWidget()->raise();
        parentWidget()->activateWindow();
    }
}

void LocateDialog::saveTo(const QString& path)
{
    if (points_)
        output_->saveTo(path, points_, question_.path);
}

void LocateDialog::tellOutcome(const QString& html)
{
    ui_->outcome->setText(html);
    ui_->outcome->show();
}

void LocateDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a table of points"), pointFolder().path(),
                                                      tr("Tables (*.csv *.tsv *.txt *.ods *.xlsx);;All files (*)"));
    if (path.isEmpty())
        return;
    pointFolder().keepFolderOf(path);
    setFile(path);
}

void LocateDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFile(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void LocateDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = localFile(*event->mimeData());
    if (!path.isEmpty())
        setFile(path);
    else
        setText(event->mimeData()->text());
}

} // namespace parvis
