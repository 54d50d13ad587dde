// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "geo/file_copies.h"
#include "geo/gdal_support.h"
#include "geo/stoppable_file.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace parvis {

/// A vector file opened through GDAL, also one inside a zip archive, with the list of its layers. Private to the layer.
/// Belongs to the thread that opened it. Keeps what GDAL complains about for the length of its life.
///
/// Nothing is opened but the file itself, its parts beside it (of .shp: .shx .dbf .prj .cpg; of .tab: .dat .map .id
/// .ind; of .gpkg: -wal -journal), and nothing is written beside it. A GeoPackage whose last changes still stand in its
/// -wal or -journal is read with them, from a copy; so is a Shapefile without its index, which is made anew.
class VectorFile
{
public:
    struct Layer
    {
        QString name; ///< of several in an archive with one name, the later ones with their file: "qp (2015/qp.shp)"
        QString file; ///< the file that holds it, for messages: "/home/…/qp.zip › QP2024.shp"
        QStringList fields;
        OGRLayerH handle = nullptr;
        bool hasGeometry = true;
    };

    /// Throws Error when the file is missing, a folder, empty, damaged, locked by another program, or not of a format
    /// that Parvis reads; and Cancelled, soon after a stop is requested, also while GDAL looks through a large file. Of
    /// an archive, what can be read is, and notices() names the rest.
    explicit VectorFile(const QString& path, std::stop_token stop = {});
    VectorFile(const VectorFile&) = delete;
    VectorFile& operator=(const VectorFile&) = delete;

    const QString& path() const { return path_; }
    const std::vector<Layer>& layers() const { return layers_; }
    /// The layer of that name, whatever its case. Throws Error that lists the layers when there is none.
    const Layer& layer(const QString& name) const;
    QStringList layerNames() const;
    /// How a file stands in the archive, with its folders, by what messages call it; empty: it is in none.
    QString entryOf(const QString& file) const;

    /// The next feature; none at the end. Throws Error when the file breaks off or is damaged; Cancelled.
    gdal::Feature next(const Layer& layer);

    /// What was left out, mended or doubtful so far, also what GDAL warned of, each once.
    const Notices& notices() const { return notices_; }

private:
    void openArchive();
    void openDatabase(const QString& path, const QString& shown);
    void openShapefile(const QString& path, const QString& shown);
    /// False when no driver recognises the content. Throws Error when one does, and cannot read it.
    bool openAny(const QString& path, const QString& shown);
    bool open(const QByteArray& gdalPath, const QString& shown, const char* option = nullptr);
    QString ownName(const QString& name, const QString& file) const;
    void addWarnings(const QString& place);
    void addNotice(Notice::Kind kind, const QString& place, const QString& text);

    void throwIfStopped() const;

    gdal::ErrorCapture errors_;
    std::stop_token stop_;
    gdal::StoppableFiles files_;
    QString path_;
    FileCopies copies_; ///< outlives the datasets
    std::vector<gdal::Dataset> datasets_;
    std::vector<Layer> layers_;
    Notices notices_;
};

} // namespace parvis
