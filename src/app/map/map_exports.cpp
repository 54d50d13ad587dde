// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_exports.h"

#include "app/map/map_export_dialog.h"
#include "app/map/map_export_settings.h"
#include "app/map/map_pages.h"
#include "widgets/look/look.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int copyScale = 2; ///< the copied picture has twice the pixels of the screen

} // namespace

MapExports::MapExports(Workspace& workspace, QWidget* page, QWidget* canvas, SourceOf source)
    : QObject(page)
    , workspace_(workspace)
    , page_(page)
    , canvas_(canvas)
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

/// Of the exports, the page that the preferences propose, with the land that is on the screen.
std::vector<Printout> MapExports::printouts() const
{
    if (!source_().scene)
        return {};
    const auto take = [this] {
        const MapExportSettings settings;
        const MapExportSource source = source_();
        MapExportChoice choice;
        choice.scope = source.filter ? MapExportScope::Filter : MapExportScope::All;
        choice.page = pageFormat(settings.a3.value(), settings.landscape.value());
        choice.asOnScreen = true;
        choice.title = mapTitle(source);
        choice.author = settings.author.value();
        choice.logo = settings.logo.value();
        return mapPages(choice, source);
    };
    return {{tr("the map"), mapTitle(source_()), take, canvas_}};
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
            [this, dialog] { run(dialog->choice(), dialog->source(), dialog->target()); });
    dialog->open();
    return dialog;
}

void MapExports::run(const MapExportChoice& choice, const MapExportSource& source, const FileTarget& target)
{
    const auto write = [choice, source](const QString& path, const JobControl& control) {
        return WrittenFiles{writeMapExport(choice, source, path, control.progress, control.stop)};
    };
    const auto filesFor = [choice, source](const QString& path) { return mapExportFiles(choice, source, path); };
    exportFile(workspace_, this, {target, write, filesFor});
}

} // namespace parvis
