// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_exports.h"

#include "app/map/map_export_dialog.h"
#include "widgets/look/look.h"
#include "widgets/workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int copyScale = 2; ///< the copied picture has twice the pixels of the screen

} // namespace

MapExports::MapExports(Workspace& workspace, QWidget* page, QWidget* canvas, SourceOf source)
    : QObject(page)
    , workspace_(workspace)
    , page_(page)
    , source_(std::move(source))
    , copy_(new QAction(Look::icon(u"copy"_s), tr("Copy the picture"), this))
    , export_(new QAction(Look::icon(u"export"_s), tr("Export the map…"), this))
{
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    canvas->addAction(copy_);
    connect(copy_, &QAction::triggered, this, &MapExports::copyPicture);
    connect(export_, &QAction::triggered, this, &MapExports::openDialog);
}

/// What is on the screen, with the selection, on light ground: it goes into a document.
void MapExports::copyPicture()
{
    const MapExportSource source = source_();
    if (!source.scene)
        return;
    workspace_.jobs().run(
        this, tr("Copy the picture"),
        [source](const JobControl& control) { return copyMap(source, copyScale, control.stop); },
        [this](const MapCopy& copy) {
            auto* data = new QMimeData;
            data->setImageData(copy.image);
            data->setData(u"image/svg+xml"_s, copy.svg);
            QGuiApplication::clipboard()->setMimeData(data);
            workspace_.inform(tr("The map was copied as a picture."));
        },
        {}, JobRunner::Visibility::Silent);
}

MapExportDialog* MapExports::openDialog()
{
    MapExportSource source = source_();
    if (!source.scene) {
        workspace_.inform(tr("The map is being prepared: try again in a moment."));
        return nullptr;
    }
    auto* dialog = new MapExportDialog(workspace_, std::move(source), page_->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { run(dialog->choice(), dialog->source(), dialog->path()); });
    dialog->open();
    return dialog;
}

void MapExports::run(const MapExportChoice& choice, const MapExportSource& source, const QString& path)
{
    workspace_.jobs().run(
        this, tr("Exporting %1…").arg(QFileInfo(path).fileName()),
        [choice, source, path](const JobControl& control) {
            return writeMapExport(choice, source, path, control.progress, control.stop);
        },
        [this](const QStringList& files) { tell(files); });
}

void MapExports::tell(const QStringList& files)
{
    const QString first = files.front();
    if (files.size() == 1) {
        workspace_.inform(tr("Written: %1").arg(QDir::toNativeSeparators(first)), tr("Open"),
                          [first] { QDesktopServices::openUrl(QUrl::fromLocalFile(first)); });
        return;
    }
    const QString folder = QFileInfo(first).absolutePath();
    const int count = int(files.size());
    workspace_.inform(tr("%n files written into %1", nullptr, count).arg(QDir::toNativeSeparators(folder)),
                      tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

} // namespace parvis
