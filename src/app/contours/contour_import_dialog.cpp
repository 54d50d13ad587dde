// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/contour_import_dialog.h"

#include "app/contours/contour_download.h"
#include "app/contours/contour_summary.h"
#include "geo/vector_suffixes.h"
#include "store/transaction.h"
#include "ui_contour_import_dialog.h"
#include "widgets/controls/drop_files.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_tabs.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const FolderSetting folderSetting(u"contours"_s);

} // namespace

ContourImportDialog::ContourImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::ContourImportDialog>())
{
    ui_->setupUi(this);
    download_ = new ContourDownload(workspace, ui_->address, ui_->download);
    const int unit = Look::unit();
    ui_->outer->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    ui_->outer->setSpacing(unit * 2);
    ui_->fields->setHorizontalSpacing(unit);
    ui_->fields->setVerticalSpacing(unit);
    ui_->generation->addItem(tr("2024 (codes QN…)"), 2024);
    ui_->generation->addItem(tr("2015 (codes QP…)"), 2015);
    nameSource(2024);
    keepPlaces({ui_->layerLabel, ui_->layer, ui_->misplaced});
    ui_->layerLabel->hide();
    ui_->layer->hide();
    ui_->misplaced->hide();
    ui_->outcome->hide();
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    connectDownload();
    connect(ui_->counts, &ContourCountBar::chosen, this, [this](const Filters& filters) {
        contours_->recordModel()->setFilters(filters);
        ui_->tabs->setCurrentWidget(contours_);
    });
    connect(ui_->choose, &QPushButton::clicked, this, &ContourImportDialog::chooseFile);
    connect(ui_->file, &QLineEdit::returnPressed, this, [this] { setFile(ui_->file->text()); });
    connect(ui_->layer, &QComboBox::activated, this, &ContourImportDialog::read);
    connect(ui_->misplaced, &QCheckBox::clicked, this, &ContourImportDialog::read);
    connect(ui_->generation, &QComboBox::activated, this, [this] {
        chosenGeneration_ = ui_->generation->currentData().toInt();
        read();
    });
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, this, &ContourImportDialog::showProgress);
    showMessage(tr("Choose the file of the contours"),
                tr("The ANCT publishes it on data.gouv.fr under the name “Quartiers prioritaires de la politique de la "
                   "ville”: Parvis can download it. You will see what it changes before anything is stored."));
    letScroll(*this, QSize(unit * 130, unit * 84));
}

ContourImportDialog::~ContourImportDialog()
{
    reading_.cancel();
    cancelDownload();
}

bool ContourImportDialog::isDownloading() const
{
    return download_->isRunning();
}

ContourImportDialog* ContourImportDialog::open(Workspace& workspace, QWidget* parent, const QString& path)
{
    auto* dialog = new ContourImportDialog(workspace, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    if (!path.isEmpty())
        dialog->setFile(path);
    return dialog;
}

/// What the user typed stays.
void ContourImportDialog::nameSource(int generation)
{
    ui_->generation->setCurrentIndex(ui_->generation->findData(generation));
    const QString path = ui_->file->text().trimmed();
    const Source usual = contourSource(path, generation);
    const auto fill = [](QLineEdit* line, const QString& text) {
        if (line->isModified())
            return;
        line->setText(text);
        line->setCursorPosition(0);
    };
    fill(ui_->vintage, usual.vintage);
    fill(ui_->producer, usual.producer);
    fill(ui_->licence, usual.licence);
    if (!path.isEmpty())
        fill(ui_->title, usual.title);
}

Source ContourImportDialog::source() const
{
    Source source;
    source.title = ui_->title->text().trimmed();
    source.producer = ui_->producer->text().trimmed();
    source.licence = ui_->licence->text().trimmed();
    source.vintage = ui_->vintage->text().trimmed();
    source.url = downloadedFrom_;
    return source;
}

QStringList ContourImportDialog::fileSuffixes()
{
    return vectorSuffixes();
}

void ContourImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the contours"), folderSetting.path(),
                                                      fileFilter(tr("Contours"), fileSuffixes()));
    if (path.isEmpty())
        return;
    folderSetting.keepFolderOf(path);
    setFile(path);
}

void ContourImportDialog::setFile(const QString& path)
{
    cancelDownload();
    downloadedFrom_.clear();
    ui_->file->setText(path);
    ui_->title->setModified(false);
    ui_->layer->clear();
    ui_->misplaced->setChecked(false);
    ui_->misplaced->hide();
    chosenGeneration_.reset();
    read();
}

void ContourImportDialog::download()
{
    if (writing_)
        return;
    if (download_->isRunning()) {
        cancelDownload();
        showMessage(tr("The download was stopped"), tr("It goes on from there the next time."));
        return;
    }
    reading_.cancel();
    preview_.reset();
    download_->start();
}

void ContourImportDialog::connectDownload()
{
    connect(ui_->download, &QPushButton::clicked, this, &ContourImportDialog::download);
    connect(ui_->address, &QLineEdit::returnPressed, this, &ContourImportDialog::download);
    connect(download_, &ContourDownload::started, this, [this](const QString& host) {
        showMessage(tr("Downloading from %1…").arg(host), {});
        ui_->messagePage->showProgress();
    });
    connect(download_, &ContourDownload::arrived, this, [this](const QString& path, const QString& address) {
        setFile(path);
        downloadedFrom_ = address;
    });
    connect(download_, &ContourDownload::failed, this, [this](const std::exception_ptr& error) {
        ui_->messagePage->hideProgress();
        showError(error);
    });
}

void ContourImportDialog::cancelDownload()
{
    download_->cancel();
    ui_->messagePage->hideProgress();
}

void ContourImportDialog::read()
{
    const QString path = ui_->file->text().trimmed();
    if (path.isEmpty() || writing_)
        return;
    reading_.cancel();
    preview_.reset();
    const ContourRequest request{path, ui_->layer->currentText(), chosenGeneration_, true, ui_->misplaced->isChecked()};
    const auto work = [request, records = workspace_.records()](const JobControl& control) {
        const auto progress = [&control](int done, int total) { control.progress(double(done) / std::max(1, total)); };
        return readContourImport(request, records, progress, control.stop);
    };
    const auto done = [this](ContourImport import) { showPreview(std::move(import)); };
    const auto failed = [this](std::exception_ptr error) { showError(error); };
    reading_.run(tr("Read contours"), work, done, failed);
    showMessage(tr("Reading %1…").arg(QFileInfo(path).fileName()), {});
    ui_->messagePage->showProgress();
}

void ContourImportDialog::showProgress()
{
    ui_->messagePage->setShare(std::max(reading_.share(), download_->share()));
}

void ContourImportDialog::showMessage(const QString& title, const QString& text, bool isError)
{
    ui_->messagePage->showMessage(title, text, isError);
    ui_->outcome->hide();
    ui_->stack->setCurrentWidget(ui_->messagePage);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), firstOf({text, tr("Not now: choose a file first.")}));
}

void ContourImportDialog::showError(std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Cancelled&) {
        ui_->outcome->setText(tr("The import was stopped. Nothing was changed."));
    } catch (const Error& trouble) {
        QStringList lines;
        for (const QString& line : {trouble.where(), trouble.advice(), tr("Nothing was changed.")}) {
            if (!line.isEmpty())
                lines << line;
        }
        showMessage(trouble.message(), lines.join(u'\n'), true);
        if (dynamic_cast<const ContoursOutOfPlace*>(&trouble))
            ui_->misplaced->show();
    } catch (const std::exception& trouble) {
        showMessage(tr("The file could not be read."), QString::fromUtf8(trouble.what()), true);
    }
}

void ContourImportDialog::showPreview(ContourImport import)
{
    preview_ = std::make_shared<const ContourImport>(std::move(import));
    nameSource(preview_->generation);
    const bool severalLayers = preview_->layers.size() > 1;
    ui_->layer->clear();
    ui_->layer->addItems(preview_->layers);
    ui_->layer->setCurrentText(preview_->layer);
    ui_->layer->setVisible(severalLayers);
    ui_->layerLabel->setVisible(severalLayers);
    ui_->misplaced->setVisible(preview_->takesMisplaced || !preview_->misplaced().empty());
    deleteTabs(*ui_->tabs);
    const auto addTable = [this](TableSchema schema, const QString& title) {
        return addTableTab(*ui_->tabs, std::move(schema), title, workspace_.records());
    };
    contours_ = addTable(contourSchema(preview_), tr("Neighbourhoods"));
    notices_ = addTable(contourNoticeSchema(*preview_), tr("%n remark(s)", nullptr, int(preview_->notices().size())));
    ui_->stack->setCurrentWidget(ui_->previewPage);
    showCounts();
}

void ContourImportDialog::showCounts()
{
    ui_->counts->setCounts(contourCounts(*preview_));
    QPushButton* ok = ui_->buttons->button(QDialogButtonBox::Ok);
    const bool changes = changedContours(workspace_.records(), *preview_) > 0;
    setObstacle(ok, firstOf({writeObstacle(workspace_), unless(changes, tr("Nothing would change."))}));
    ok->setDefault(true);
    ui_->outcome->show();
    ui_->outcome->setText(contourOutcome(workspace_.records(), *preview_, workspace_.isWritable()));
}

void ContourImportDialog::setWriting(bool writing)
{
    writing_ = writing;
    for (QWidget* widget :
         {static_cast<QWidget*>(ui_->stack), static_cast<QWidget*>(ui_->file), static_cast<QWidget*>(ui_->choose),
          static_cast<QWidget*>(ui_->address), static_cast<QWidget*>(ui_->download),
          static_cast<QWidget*>(ui_->buttons->button(QDialogButtonBox::Ok))})
        setObstacle(widget, unless(!writing, tr("The contours are being written.")));
}

void ContourImportDialog::accept()
{
    if (!preview_ || writing_ || !ui_->buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    try {
        Database* database = workspace_.database();
        Transaction transaction(*database);
        const int stored = storeContours(transaction, database->records(), source(), *preview_).contours;
        setWriting(true);
        stopWriting_ = std::stop_source();
        const QPointer<ContourImportDialog> guarded(this);
        const auto done = [guarded, stored, workspace = &workspace_](std::exception_ptr error) {
            if (guarded)
                guarded->setWriting(false);
            if (error && guarded)
                guarded->showError(error);
            else if (error)
                workspace->report(error);
            else
                informUndoable(*workspace, tr("%n contour(s) imported", nullptr, stored));
            if (!error && guarded)
                guarded->QDialog::accept();
        };
        transaction.commitInBackground(done, stopWriting_.get_token());
    } catch (...) {
        setWriting(false);
        showError(std::current_exception());
    }
}

void ContourImportDialog::reject()
{
    if (writing_) {
        stopWriting_.request_stop();
        return;
    }
    reading_.cancel();
    cancelDownload();
    QDialog::reject();
}

void ContourImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!writing_ && !localFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ContourImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    setFile(localFile(*event->mimeData()));
}

} // namespace parvis
