// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <stop_token>

namespace parvis::gdal {

/// Lets a user stop what GDAL does in one go, such as looking through a large GeoJSON file when it is opened: while
/// this lives, files that its thread opens under path() read as ended once a stop is requested. What GDAL then returns
/// is worth nothing. Private to the layer; belongs to the thread that made it; later ones of a thread end first.
class StoppableFiles
{
public:
    explicit StoppableFiles(std::stop_token stop);
    ~StoppableFiles();
    StoppableFiles(const StoppableFiles&) = delete;
    StoppableFiles& operator=(const StoppableFiles&) = delete;

    /// How GDAL names such a file. @param file  its absolute path
    static QByteArray path(const QByteArray& file);

    bool isStopped() const { return stop_.stop_requested(); }

private:
    std::stop_token stop_;
    const StoppableFiles* outer_;
};

} // namespace parvis::gdal
