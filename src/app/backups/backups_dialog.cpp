// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backups_dialog.h"

#include "app/backups/backup_comparison.h"
#include "app/backups/backup_settings.h"
#include "app/backups/backups_schema.h"
#include "store/backup.h"
#include "ui_backups_dialog.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/write_obstacle.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const FolderSetting databaseFolder(u"databases"_s);

} // namespace

BackupsDialog::BackupsDialog(Workspace& workspace, const QString& database, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , database_(database)
    , ui_(std::make_unique<Ui::BackupsDialog>())
    , backups_(std::make_shared<std::vector<BackupState>>())
{
    ui_->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = Look::unit();
    ui_->outer->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    ui_->outer->setSpacing(unit * 2);
    auto* choices = new FlowLayout(ui_->choices, unit);
    choices->setContentsMargins(0, 0, 0, 0);
    for (QWidget* button : {ui_->compare, ui_->asCopy, ui_->restore, ui_->backUp, ui_->other, ui_->openFolder})
        choices->addWidget(button);
    ui_->table->setAccessibleName(tr("Backups"));
    ui_->table->setSelectionMode(QAbstractItemView::SingleSelection);
    ui_->table->setRecordModel(new RecordTableModel(backupsSchema(backups_)));
    ui_->buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(ui_->table, &RecordTableView::currentIdChanged, this, &BackupsDialog::showChoices);
    connect(ui_->table, &RecordTableView::activatedId, this, &BackupsDialog::compare);
    connect(ui_->compare, &QPushButton::clicked, this, &BackupsDialog::compare);
    connect(ui_->asCopy, &QPushButton::clicked, this, &BackupsDialog::restoreAsCopy);
    connect(ui_->restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(ui_->backUp, &QPushButton::clicked, this, &BackupsDialog::backUp);
    connect(ui_->other, &QPushButton::clicked, this, &BackupsDialog::chooseFile);
    connect(ui_->openFolder, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(BackupSettings::kept().folder)); });
    connect(&workspace_, &Workspace::databaseChanged, this, &BackupsDialog::showChoices);
    connect(&workspace_, &Workspace::recordsChanged, this, &BackupsDialog::read);
    letScroll(*this, QSize(unit * 130, unit * 70));
    read();
}

BackupsDialog::~BackupsDialog()
{
    workspace_.disconnect(this);
}

bool BackupsDialog::isOpen() const
{
    return workspace_.database() && workspace_.database()->path() == database_;
}

void BackupsDialog::read()
{
    ui_->summary->setText(tr("Looking for the backups of %1…").arg(QDir::toNativeSeparators(database_)));
    showChoices();
    reading_.run(
        tr("Read the backups"),
        [folder = BackupSettings::kept().folder, path = database_](const JobControl& control) {
            return backupStates(folder, path, control.stop);
        },
        [this](std::vector<BackupState> backups) { show(std::move(backups)); });
}

void BackupsDialog::show(std::vector<BackupState> backups)
{
    isRead_ = true;
    *backups_ = std::move(backups);
    ui_->table->recordModel()->refresh(workspace_.records());
    ui_->table->showFirstIfNone();
    const QString folder = QDir::toNativeSeparators(BackupSettings::kept().folder);
    const QString file = QDir::toNativeSeparators(database_);
    ui_->summary->setText(
        backups_->empty()
            ? tr("There is no backup of %1 yet. Parvis makes one each day on which it opens the file, in %2.")
                  .arg(file, folder)
            : tr("%n file(s) from which %1 can be restored. A backup is made each day in %2.", nullptr,
                 int(backups_->size()))
                  .arg(file, folder));
    showChoices();
}

const BackupState* BackupsDialog::chosen() const
{
    const qint64 key = ui_->table->currentId();
    return key > 0 && std::size_t(key) <= backups_->size() ? &(*backups_)[std::size_t(key) - 1] : nullptr;
}

void BackupsDialog::showChoices()
{
    const BackupState* backup = chosen();
    const QString unusable = !backup ? tr("Not now: choose a backup of the list first.")
                                     : unless(backup->lastAction.isValid(), tr("This backup cannot be read."));
    const QString notOpen = unless(isOpen(), tr("Not now: this file is not open."));
    setObstacle(ui_->compare, firstOf({unusable, notOpen}));
    setObstacle(ui_->asCopy, unusable);
    setObstacle(ui_->restore, firstOf({unusable, isOpen() ? writeObstacle(workspace_) : QString()}));
    setObstacle(ui_->backUp, notOpen);
    ui_->note->setText(backup ? sinceText(*backup) : QString());
}

/// Also when there is one of today: the user asks for it before something daring.
void BackupsDialog::backUp()
{
    writing_.run(
        tr("Backing up…"),
        [path = database_, settings = BackupSettings::kept(), now = QDateTime::currentDateTime()](const JobControl&) {
            return backupInto(settings.folder, path, now, settings.least);
        },
        [this](const QString&) { read(); }, {}, JobRunner::Visibility::Shown);
}

void BackupsDialog::compare()
{
    if (const BackupState* backup = chosen(); backup && ui_->compare->isEnabled())
        (new BackupComparison(workspace_, *backup, this))->QDialog::show();
}

void BackupsDialog::restore()
{
    if (const BackupState* backup = chosen())
        ask(*backup);
}

/// Enter and Escape change nothing.
void BackupsDialog::ask(const BackupState& backup)
{
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("Restore a backup"),
        tr("Put the backup of %1 in the place of %2?").arg(momentText(backup), QFileInfo(database_).fileName()),
        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    QStringList lines{sinceText(backup), tr("What the database holds now is kept in a file beside it, which this list "
                                            "shows: you can go back to it in the same way.")};
    lines.removeAll(QString());
    box->setInformativeText(lines.join(u"\n\n"_s));
    QPushButton* restore = box->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    restore->setObjectName(u"confirmRestore"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, restore, path = backup.path](QAbstractButton* clicked) {
        if (clicked != restore)
            return;
        if (workspace_.database() && workspace_.database()->isBusy())
            return workspace_.warn(tr("A change is being written; restore the backup once it is done."));
        Q_EMIT restoreRequested(path, database_);
        accept();
    });
    box->open();
}

void BackupsDialog::restoreAsCopy()
{
    const BackupState* backup = chosen();
    if (!backup)
        return;
    const FileTarget target = chooseFileToWrite(
        this, {tr("Restore as a copy"),
               tr("%1 as of %2")
                   .arg(QFileInfo(database_).completeBaseName(), backup->made.toLocalTime().toString(u"yyyy-MM-dd"_s)),
               {{u"parvis"_s, tr("Parvis databases")}},
               u"database_copies"_s});
    if (target.path.isEmpty())
        return;
    const auto write = [source = backup->path](const QString& path, const JobControl&) {
        backupDatabase(source, path, ExistingFile::Replace);
        return WrittenFiles{{path}};
    };
    const auto tell = [this](const WrittenFiles& files) {
        const QString path = files.paths.front();
        const QString text = tr("The backup stands as %1.").arg(QDir::toNativeSeparators(path));
        ui_->note->setText(text);
        workspace_.inform(text, tr("Open it"), [self = QPointer(this), path] {
            if (self)
                Q_EMIT self->openRequested(path);
        });
    };
    exportFile(workspace_, this, {.target = target, .write = write, .tell = tell});
}

/// From a stick, a share, another computer.
void BackupsDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Restore another file"), databaseFolder.path(),
                                                      tr("Parvis databases (*.parvis *.replaced_* *.format-*)"));
    if (path.isEmpty())
        return;
    BackupState backup;
    backup.path = path;
    backup.made = QFileInfo(path).lastModified().toUTC();
    ask(backup);
}

} // namespace parvis
