// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/map_layers.h"

#include "app/map/canvas/map_canvas.h"
#include "app/map/layers/tile_download.h"
#include "domain/layer_order.h"
#include "geo/contour_reader.h"
#include "geo/vector_suffixes.h"
#include "map/scene/underlay_read.h"
#include "tasks/map_layer_edits.h"
#include "widgets/controls/drop_files.h"
#include "widgets/workspace/error_text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<bool> formerSetting(u"map/former"_s, true);

/// Files that can all be layers; else none.
QStringList droppedFiles(const QMimeData& data)
{
    const QStringList paths = localFiles(data, vectorSuffixes());
    return paths.size() == data.urls().size() ? paths : QStringList();
}

bool holdsContours(const QString& path, const JobControl& control)
{
    try {
        readContours(path, {{}, [](const QpvCode&) { return false; }}, {}, control.stop);
        return true;
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        return false;
    }
}

bool isSameFile(const MapLayer& a, const MapLayer& b)
{
    return a.path == b.path && a.layer == b.layer && a.labelField == b.labelField;
}

struct ReadLayer
{
    std::vector<VectorLayerInfo> content;
    std::shared_ptr<const UnderlayShapes> shapes;
};

ReadLayer readFile(const MapLayer& layer, const JobControl& control)
{
    const auto progress = [&](int done, int total) { control.progress(double(done) / std::max(1, total)); };
    ReadLayer read{{}, readLayerShapes(layer, progress, control.stop)};
    read.content = vectorLayers(layer.path);
    return read;
}

} // namespace

/// What a file that is to be added holds.
struct MapLayers::FileContent
{
    QString path;
    std::vector<VectorLayerInfo> layers;
    bool isContours = false;
};

MapLayers::MapLayers(Workspace& workspace, MapCanvas& canvas, std::unique_ptr<TileLoader> tiles)
    : QObject(&canvas)
    , workspace_(workspace)
    , canvas_(canvas)
    , tiles_(std::move(tiles))
    , showsFormer_(formerSetting.value())
{
    tiles_->setSettings(TileSettings::load());
    connect(&workspace_.requests(), &Requests::preferencesChanged, this,
            [this] { setTileSettings(TileSettings::load()); });
    connect(tiles_.get(), &TileLoader::tilesChanged, this, &MapLayers::publish);
    connect(tiles_.get(), &TileLoader::failed, this, [this](const QString& reason) {
        workspace_.inform(tr("The online background is not available (%1). The map stays as it is.").arg(reason));
    });
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, this, &MapLayers::followJobs);
    connect(&workspace_, &Workspace::databaseChanged, this, &MapLayers::forget);
    canvas_.setAcceptDrops(true);
    canvas_.installEventFilter(this);
}

MapLayers::~MapLayers()
{
    forget();
}

/// The keys of another database mean other layers.
void MapLayers::forget()
{
    readingFormer_.cancel();
    loaded_.clear();
    former_ = {};
}

FolderSetting MapLayers::folder()
{
    return FolderSetting(u"layers"_s);
}

QString MapLayers::layerFilter()
{
    return fileFilter(tr("Vector files"), vectorSuffixes());
}

void MapLayers::refresh(const ChangeSet* changes)
{
    if (!changes || changes->touches<FormerQpv>() || changes->touches<Source>())
        readFormer();
    if (!changes || changes->touches<MapLayer>())
        readLayers();
}

MapLayers::State MapLayers::stateOf(Id<MapLayer> layer) const
{
    const auto it = loaded_.find(layer);
    if (it == loaded_.end())
        return {};
    State state = it->second.state;
    state.isReading = it->second.reading.isRunning();
    return state;
}

bool MapLayers::isReading() const
{
    return readingFormer_.isRunning() ||
           std::ranges::any_of(loaded_, [](const auto& entry) { return entry.second.reading.isRunning(); });
}

/// Progress alone is no change: a list that is open in a panel must not be filled anew ten times a second.
void MapLayers::followJobs()
{
    std::vector<Id<MapLayer>> running;
    for (const auto& [id, loaded] : loaded_) {
        if (loaded.reading.isRunning())
            running.push_back(id);
    }
    if (running != std::exchange(underWay_, running))
        Q_EMIT changed();
}

void MapLayers::readLayers()
{
    const Register& records = workspace_.records();
    for (auto it = loaded_.begin(); it != loaded_.end();) {
        const MapLayer* layer = records.find(it->first);
        const bool isUnread = !it->second.state.shapes; // shown again, it is tried again
        if (layer && isSameFile(*layer, it->second.from) && (layer->visible || !isUnread)) {
            ++it;
            continue;
        }
        it = loaded_.erase(it);
    }
    for (const MapLayer& layer : records.all<MapLayer>()) {
        if (layer.visible && !loaded_.contains(layer.id))
            read(layer, loaded_.try_emplace(layer.id, workspace_.jobs()).first->second);
    }
    publish();
}

void MapLayers::read(const MapLayer& layer, Loaded& loaded)
{
    loaded.from = layer;
    const auto done = [this, &loaded](ReadLayer found) {
        State& state = loaded.state;
        state.content = std::move(found.content);
        state.shapes = std::move(found.shapes);
        publish();
    };
    loaded.reading.run(
        tr("Reading the map layer “%1”…").arg(layer.title),
        [layer](const JobControl& control) { return readFile(layer, control); }, done,
        [this, &loaded](const std::exception_ptr& error) { fail(loaded, error); }, JobRunner::Visibility::Shown);
}

/// A missing file is no reason to stop anybody: one line, with a way to find it.
void MapLayers::fail(Loaded& loaded, const std::exception_ptr& error)
{
    State& state = loaded.state;
    const Id<MapLayer> id = loaded.from.id;
    const QString title = loaded.from.title;
    try {
        std::rethrow_exception(error);
    } catch (const MissingFile& missing) {
        state.isMissing = true;
        state.problem = missing.message();
        workspace_.warn(tr("The map layer “%1” is not shown: its file %2 is missing.").arg(title, missing.where()),
                        tr("Find the file…"), [this, id] { findFile(id, &canvas_); });
    } catch (const Error& trouble) {
        state.problem = trouble.message();
        workspace_.warn(tr("The map layer “%1” is not shown. %2").arg(title, errorText(trouble)));
    } catch (...) {
        state.problem = tr("The file could not be read.");
        workspace_.report(error);
    }
    Q_EMIT changed();
}

void MapLayers::describe(Id<MapLayer> id)
{
    const MapLayer* layer = workspace_.records().find(id);
    if (!layer || loaded_.contains(id))
        return;
    Loaded& loaded = loaded_.try_emplace(id, workspace_.jobs()).first->second;
    loaded.from = *layer;
    const auto done = [this, &loaded](std::vector<VectorLayerInfo> content) {
        loaded.state.content = std::move(content);
        Q_EMIT changed();
    };
    const auto failed = [this, &loaded](const std::exception_ptr&) { // said when the layer is shown
        loaded.state.problem = tr("The file could not be read.");
        Q_EMIT changed();
    };
    loaded.reading.run(
        {}, [path = layer->path](const JobControl&) { return vectorLayers(path); }, done, failed);
}

void MapLayers::readFormer()
{
    readingFormer_.cancel();
    if (workspace_.records().all<FormerQpv>().empty()) {
        former_ = {};
        publish();
        return;
    }
    const auto done = [this](FormerLayer layer) {
        former_ = std::move(layer);
        publish();
    };
    readingFormer_.run(
        {}, [records = workspace_.records()](const JobControl& control) { return formerLayer(records, control.stop); },
        done);
}

void MapLayers::setShowsFormer(bool shows)
{
    if (shows == showsFormer_)
        return;
    showsFormer_ = shows;
    formerSetting.keep(shows);
    publish();
}

void MapLayers::setTileSettings(const TileSettings& settings)
{
    settings.save();
    tiles_->setView(canvas_.view());
    tiles_->setSettings(settings);
    publish();
}

void MapLayers::addFiles(const QStringList& paths, bool mayBeContours)
{
    for (const QString& path : paths) {
        const auto work = [path, mayBeContours](const JobControl& control) {
            FileContent content{path, vectorLayers(path)};
            content.isContours = mayBeContours && holdsContours(path, control);
            return content;
        };
        workspace_.jobs().run(this, tr("Opening %1…").arg(QFileInfo(path).fileName()), work,
                              [this](const FileContent& content) { add(content); });
    }
}

void MapLayers::add(const FileContent& content)
{
    if (content.isContours)
        return workspace_.requests().offerContours(content.path);
    if (content.layers.empty())
        return workspace_.warn(tr("“%1” holds no layer with shapes.").arg(QFileInfo(content.path).fileName()));
    const VectorLayerInfo& first = content.layers.front();
    MapLayer layer;
    layer.title = QFileInfo(content.path).completeBaseName();
    layer.path = QFileInfo(content.path).absoluteFilePath();
    layer.layer = first.name;
    layer.labelField = first.labelField;
    layer.colour = nextLayerColour(workspace_.records());
    Id<MapLayer> added;
    const auto fill = [&](Transaction& tx, const Register& records) { added = addMapLayer(tx, records, layer); };
    if (workspace_.edit(fill))
        Q_EMIT layerAdded(added);
}

void MapLayers::findFile(Id<MapLayer> id, QWidget* parent)
{
    const MapLayer* layer = workspace_.records().find(id);
    if (!layer)
        return;
    const QString path = QFileDialog::getOpenFileName(parent->window(), tr("File of the layer “%1”").arg(layer->title),
                                                      folder().path(), layerFilter());
    layer = workspace_.records().find(id); // while the dialog was open, it may have gone
    if (path.isEmpty() || !layer)
        return;
    folder().keepFolderOf(path);
    MapLayer found = *layer;
    found.path = path;
    workspace_.edit([&](Transaction& tx, const Register& records) { updateMapLayer(tx, records, found); });
}

/// An underlay that is equal keeps its place: the canvas and its caches then know that nothing changed.
void MapLayers::publish()
{
    MapUnderlay next;
    next.tiles = tiles_->tiles();
    if (showsFormer_)
        next.former = former_;
    for (const MapLayer* layer : orderedLayers(workspace_.records())) {
        const auto known = loaded_.find(layer->id);
        if (layer->visible && known != loaded_.end() && known->second.state.shapes)
            next.layers.push_back(underlayLayer(*layer, known->second.state.shapes));
    }
    if (next == (underlay_ ? *underlay_ : MapUnderlay())) {
        Q_EMIT changed();
        return;
    }
    underlay_ = next == MapUnderlay() ? nullptr : std::make_shared<const MapUnderlay>(std::move(next));
    canvas_.setUnderlay(underlay_);
    Q_EMIT changed();
}

UnderlayForView MapLayers::underlayForFile() const
{
    return [shown = underlay_, settings = tileSettings()](
               const MapView& view, const std::stop_token& stop) -> std::shared_ptr<const MapUnderlay> {
        if (!settings.isUsable())
            return shown;
        auto underlay = std::make_shared<MapUnderlay>(shown ? *shown : MapUnderlay());
        underlay->tiles = downloadTiles(settings, view, stop);
        return underlay;
    };
}

bool MapLayers::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Paint:
        tiles_->setView(canvas_.view()); // whatever moved the view, it is painted then
        break;
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (droppedFiles(*drag->mimeData()).isEmpty() || !workspace_.isWritable())
            break;
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList paths = droppedFiles(*drop->mimeData());
        if (paths.isEmpty())
            break;
        drop->acceptProposedAction();
        addFiles(paths, true);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parvis
