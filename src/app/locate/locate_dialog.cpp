// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/locate_dialog.h"

#include "app/locate/locate_output.h"
#include "app/locate/point_answering.h"
#include "app/locate/window_beside.h"
#include "exchange/tables/table_suffixes.h"
#include "ui_locate_dialog.h"
#include "widgets/controls/drop_files.h"
#include "widgets/controls/linked_text.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_tabs.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int typingPause = 250; // milliseconds

} // namespace

LocateDialog::LocateDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::LocateDialog>())
    , answering_(new PointAnswering(workspace, this))
    , output_(new LocateOutput(workspace, this))
{
    ui_->setupUi(this);
    ui_->text->setPlaceholderText(tr("50.63, 3.06\n50°37'48\"N 3°3'36\"E\n704000 7059000 (Lambert-93)\n"
                                     "or cells copied from a spreadsheet"));
    ui_->notice->setText(indicativeNotice());
    typed_.setSingleShot(true);
    typed_.setInterval(typingPause);
    connectButtons();
    Look::follow(this, [this] { dress(); });
    keepPlaces({ui_->sourceRow, ui_->sheet, ui_->sheetLabel});
    showEmpty();
    letScroll(*this, QSize(Look::unit() * 138, Look::unit() * 88));
    ui_->text->setFocus();
}

LocateDialog::~LocateDialog() = default;

LocateDialog* LocateDialog::open(Workspace& workspace, QWidget* parent, const QString& text, const QString& path)
{
    QWidget* window = parent ? parent->window() : nullptr;
    auto* dialog = window ? window->findChild<LocateDialog*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    if (!dialog) {
        dialog = new LocateDialog(workspace, window);
        if (window)
            new WindowBeside(dialog, window);
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

void LocateDialog::connectButtons()
{
    ui_->messagePage->setStoppable(true);
    setTabOrder(ui_->sheet, ui_->messagePage->stopButton());
    setTabOrder(ui_->messagePage->stopButton(), ui_->tabs);
    connect(&typed_, &QTimer::timeout, this, [this] { ask({writtenText(*ui_->text), {}, {}}); });
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
        typed_.stop();
        showEmpty();
    });
    connect(ui_->sheet, &QComboBox::activated, this, [this] {
        ask({{}, answering_->question().path, ui_->sheet->currentText()});
    });
    connect(ui_->show, &QPushButton::clicked, this, [this] { showOnMap(chosenIds()); });
    connect(ui_->copy, &QPushButton::clicked, this, [this] { output_->copy(*table_); });
    connect(ui_->save, &QPushButton::clicked, this, [this] { output_->save(points_, answering_->question().path); });
    connect(output_, &LocateOutput::told, this, &LocateDialog::tellOutcome);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, this, &LocateDialog::showProgress);
    connect(answering_, &PointAnswering::answered, this, &LocateDialog::showAnswer);
    connect(answering_, &PointAnswering::failed, this, &LocateDialog::showFailure);
    connect(answering_, &PointAnswering::outdated, this, [this] { ask(answering_->question()); });
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

/// The answer of before stays until the new one is there, unless reading takes long.
void LocateDialog::ask(const PointQuestion& question)
{
    typed_.stop();
    ui_->outcome->hide();
    if (!answering_->ask(question)) {
        showEmpty();
    } else if (answering_->takesLong()) {
        points_.reset();
        const QString file = QFileInfo(question.path).fileName();
        showMessage(file.isEmpty() ? tr("Locating the points…") : tr("Reading %1…").arg(file), {});
        ui_->messagePage->showProgress();
    }
}

void LocateDialog::showFailure(const std::exception_ptr& error)
{
    points_.reset();
    if (answering_->isHalfTyped())
        showAdvice();
    else
        showError(error);
}

void LocateDialog::showProgress()
{
    ui_->messagePage->setShare(answering_->share());
}

void LocateDialog::showEmpty()
{
    answering_->forget();
    points_.reset();
    showAdvice();
}

void LocateDialog::showAdvice()
{
    showMessage(
        tr("Type or paste coordinates, or open a table of points"),
        tr("One position per line, latitude then longitude or the other way round, or X and Y in Lambert-93. A "
           "table may have any other columns: they are kept.") +
            u"\n\n"_s +
            tr("Parvis asks for coordinates: it cannot look up an address without the network. Have a table of "
               "addresses geocoded first, for example with adresse.data.gouv.fr/outils/csv, and open the result "
               "here: its columns longitude and latitude are recognised."));
}

void LocateDialog::showMessage(const QString& title, const QString& text, bool isError)
{
    ui_->messagePage->showMessage(title, text, isError);
    ui_->outcome->hide();
    ui_->stack->setCurrentWidget(ui_->messagePage);
    ui_->notice->setText(indicativeNotice());
    showSource();
    enableButtons();
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

void LocateDialog::showAnswer(const std::shared_ptr<const LocatedPoints>& points)
{
    points_ = points;
    ui_->summary->setText(summaryText(*points_));
    ui_->notice->setText(points_->answers.schematic ? indicativeNotice() + u' ' + schematicNotice()
                                                    : indicativeNotice());
    showTables();
    showSource();
    ui_->stack->setCurrentWidget(ui_->resultPage);
    enableButtons();
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
    const bool isFile = !answering_->question().path.isEmpty();
    const bool isHidden = !isFile && ui_->text->document()->isEmpty() && !answering_->question().text.isEmpty();
    const QStringList sheets = points_ ? points_->table.sheets : QStringList();
    ui_->sourceRow->setVisible(isFile || isHidden);
    ui_->source->setText(isFile ? tr("File: %1").arg(QDir::toNativeSeparators(answering_->question().path))
                                : tr("Pasted table"));
    ui_->sheet->clear();
    ui_->sheet->addItems(sheets);
    ui_->sheet->setCurrentText(points_ ? points_->table.sheet : QString());
    ui_->sheet->setVisible(sheets.size() > 1);
    ui_->sheetLabel->setVisible(sheets.size() > 1);
}

void LocateDialog::enableButtons()
{
    const bool hasPoints = points_ && !points_->table.points.empty();
    const QString noPoints = unless(hasPoints, tr("Not now: type, paste or open the points first."));
    const bool isFew = hasPoints && points_->table.points.size() <= LocateOutput::mostCopiedRows;
    setObstacle(ui_->show, noPoints);
    setObstacle(ui_->save, noPoints);
    ui_->copy->setToolTip(tr("All lines, for a spreadsheet"));
    setObstacle(ui_->copy, firstOf({noPoints, unless(isFew, tr("So many lines are better saved as a file."))}));
    setObstacle(ui_->clear, unless(!answering_->question().isEmpty(), tr("There is nothing to clear.")));
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

void LocateDialog::saveTo(const FileTarget& target)
{
    if (points_)
        output_->saveTo(target, points_, answering_->question().path);
}

void LocateDialog::tellOutcome(const QString& html)
{
    setLinkedText(*ui_->outcome, html);
    ui_->outcome->show();
}

void LocateDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a table of points"), pointFolder().path(),
                                                      fileFilter(tr("Tables"), tableSuffixes()));
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
