// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/gdal_support.h"
#include "geo/stoppable_file.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace parvis {

/// A vector file opened through GDAL, also one inside a zip archive, with the list of its layers. Private to the layer.
/// Belongs to the thread that opened it. Keeps what GDAL complains about for the length of its life.
class VectorFile
{
public:
    struct Layer
    {
        QString name;
        QString file; ///< the file that holds it, for messages: "/home/…/qp.zip › QP2024.shp"
        QStringList fields;
        OGRLayerH handle = nullptr;
        bool hasGeometry = true;
    };

    /// Throws Error when the file is missing, a folder, empty, damaged, or not of a format that Parvis reads; and
    /// Cancelled, soon after a stop is requested, also while GDAL looks through a large file.
    explicit VectorFile(const QString& path, std::stop_token stop = {});
    VectorFile(const VectorFile&) = delete;
    VectorFile& operator=(const VectorFile&) = delete;

    const QString& path() const { return path_; }
    const std::vector<Layer>& layers() const { return layers_; }
    /// The layer of that name, whatever its case. Throws Error that lists the layers when there is none.
    const Layer& layer(const QString& name) const;
    QStringList layerNames() const;

    /// The next feature; none at the end. Throws Error when the file breaks off or is damaged; Cancelled.
    gdal::Feature next(const Layer& layer);

private:
    void openArchive();
    /// False when no driver recognises the content. Throws Error when one does, and cannot read it.
    bool open(const QByteArray& gdalPath, const QString& shownPath);

    void throwIfStopped() const;

    gdal::ErrorCapture errors_;
    gdal::StoppableFiles files_;
    QString path_;
    std::vector<gdal::Dataset> datasets_;
    std::vector<Layer> layers_;
};

} // namespace parvis
